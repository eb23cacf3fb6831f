"""Which articles are read: conditions on the fields of a record, as they are typed on a command line."""

from __future__ import annotations

import json
import operator
from collections.abc import Callable, Sequence
from typing import Any

import regex

from vngovnlp.corpus.rows import Row
from vngovnlp.errors import InputError

Condition = Callable[[dict[str, Any]], bool]

_COMPARED: dict[str, Callable[[str, str], bool]] = {
    "!=": operator.ne,
    ">=": operator.ge,
    "<=": operator.le,
    "=": operator.eq,
    ">": operator.gt,
    "<": operator.lt,
}
# "published>=2024-01-01", "url~gov\.vn"
_CONDITION = regex.compile(r"\s*([^=!<>~]+?)\s*(!=|>=|<=|=|>|<|~)\s*(.*?)\s*")


def conditions(texts: Sequence[str]) -> Condition:
    """Whether a record fulfils all of ``texts``: KEY=VALUE, != >= <= > < (compared as text, so ISO dates come in order) or KEY~REGEX.

    A record without the key fulfils ``!=`` only. Raises :class:`InputError` for a text that is no condition.

    >>> conditions(["published>=2024-01-01", "url~gov"])({"published": "2024-03-05", "url": "https://a.gov.vn/b"})
    True
    """
    parsed = [_condition(text) for text in texts]
    return lambda record: all(fulfilled(record) for fulfilled in parsed)


def _condition(text: str) -> Condition:
    found = _CONDITION.fullmatch(text)
    if found is None:
        raise InputError(f"--where {text!r} is no condition; one is KEY=VALUE, KEY!=VALUE, KEY>=VALUE, KEY<=VALUE or KEY~REGEX")
    key, sign, value = found.groups()
    if sign == "~":
        try:
            pattern = regex.compile(value)
        except regex.error as error:
            raise InputError(f"--where {text!r}: {value!r} is no regular expression: {error}") from None
        return lambda record: key in record and bool(pattern.search(_text(record[key]), timeout=5))
    compare = _COMPARED[sign]
    return lambda record: compare(_text(record[key]), value) if record.get(key) is not None else sign == "!="


def _text(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def fulfils(row: Row, condition: Condition) -> bool:
    """Whether the article of ``row`` is wanted. A file has the key "id", its name; a row that cannot be read is kept, so that it is told of."""
    if row.file is not None:
        return condition({"id": row.name})
    try:
        record = json.loads(row.line or b"")
    except (ValueError, RecursionError):
        return True
    return not isinstance(record, dict) or condition(record)
