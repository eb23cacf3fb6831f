"""What became of an article. Light to import: the main process and a worker that begins need nothing heavier."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import NamedTuple

from vngovnlp.corpus.rows import Row, writable

FINAL = frozenset({"InputError"})
"""Kinds of failure that a second try would repeat: the article is at fault, and says so."""


class Answer(NamedTuple):
    """A line of the output, and what is known of it."""

    line: bytes
    id: str
    failure: str | None = None
    """The kind of failure; None for a report."""


def failed(id: str, kind: str, message: str) -> Answer:
    """The line that stands for an article without a report."""
    id = writable(id)
    line = json.dumps({"id": id, "error": {"kind": kind, "message": message}}, ensure_ascii=False)
    return Answer(line.encode("utf-8", "backslashreplace"), id, kind)


def identity(row: Row, columns: Sequence[tuple[str, str]]) -> str:
    """The id that an article gives, if it can be seen, for when nothing else of it could be read."""
    try:
        record = json.loads(row.line or b"")
        given = next(filter(None, (record.get(key) for key in ("id", *(c for c, field in columns if field == "id")))), None)
    except (ValueError, RecursionError, AttributeError):
        given = None
    return row.name if given is None else str(given)
