"""Corrections as they come back: filled review sheets, annotated articles."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from vngovnlp import labels
from vngovnlp.annotations import Annotated, from_record, label_studio
from vngovnlp.errors import InputError
from vngovnlp.learning import sheet
from vngovnlp.text import normal, read_text

_YES = frozenset("x v y 1 ✓ có đúng ok yes true".split())
_NO = frozenset("s n 0 sai không no false".split())
_NOTHING = frozenset({"-", "o", "không", "không phải", "bỏ"})
_LABELS = {normal(name): code for code, title in labels.ENTITY.items() for name in (code, title)}


class Verdict(NamedTuple):
    """What a row of a sheet says: ``form`` is a ``label``, None: of no kind. ``said`` is what the pipeline had, None if it had missed it."""

    where: str
    form: str
    label: str | None
    said: tuple[str, str] | None


class Corrections(NamedTuple):
    """All that came back. ``open`` counts rows that nobody answered, ``other`` answers about statements, categories and the like."""

    articles: tuple[Annotated, ...]
    verdicts: tuple[Verdict, ...]
    open: int = 0
    other: int = 0


def read_corrections(paths: Iterable[Path | str]) -> Corrections:
    """What the files hold: review sheets (.xlsx, .csv), annotated articles as JSON lines (.jsonl), a JSON export of Label Studio (.json).

    Raises :class:`InputError` with file and line or row for anything that cannot be read, and for an article that comes twice.
    """
    articles: dict[str, Annotated] = {}
    verdicts: list[Verdict] = []
    unanswered = other = 0
    for path in map(Path, paths):
        ending = path.suffix.lower()
        if ending in (".xlsx", ".csv"):
            for where, row in sheet.read_rows(path):
                if not row[sheet.RIGHT] and not row[sheet.FIX]:
                    unanswered += 1
                elif row[sheet.KIND] not in ("", sheet.KINDS["entity"]):
                    other += 1
                else:
                    verdicts.append(_verdict(where, row))
        elif ending in (".json", ".jsonl", ".ndjson"):
            for item in _tasks(path) if ending == ".json" else _lines(path):
                if item.id in articles:
                    raise InputError(f"{path}: the article {item.id!r} comes twice; keep the better annotation")
                articles[item.id] = item
        else:
            raise InputError(
                f"{path} ends in {ending or 'nothing'}; read are .xlsx and .csv (review sheets), .jsonl and .json (annotated articles)"
            )
    return Corrections(tuple(articles.values()), tuple(verdicts), unanswered, other)


def _tasks(path: Path) -> list[Annotated]:
    try:
        data = json.loads(_decoded(path))
        annotated = [t for t in data if t.get("annotations")] if isinstance(data, list) else data
    except (ValueError, AttributeError) as error:
        raise InputError(f"{path} is no JSON export of Label Studio: {error}") from None
    # A task that nobody annotated holds the library's own predictions, from which there is nothing to learn.
    try:
        return label_studio.loads(json.dumps(annotated))
    except InputError as error:
        raise InputError(f"{path}: {error}") from None


def _lines(path: Path) -> Iterator[Annotated]:
    for number, line in enumerate(_decoded(path).split("\n"), 1):
        if not line.strip():
            continue
        try:
            record = json.loads(line)
            if isinstance(record, dict) and "entities" not in record:
                raise InputError("the article has no 'entities': it is not annotated")
            yield from_record(record)
        except (ValueError, InputError) as error:
            raise InputError(f"{path}, line {number}: {error}") from None


def _decoded(path: Path) -> str:
    try:
        return path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise InputError(f"{path} is not UTF-8 (byte {error.start})") from None


def _verdict(where: str, row: Mapping[str, Any]) -> Verdict:
    value, label = _clean(row[sheet.VALUE]), _LABELS.get(normal(row[sheet.LABEL]))
    right, fix, sentence = normal(row[sheet.RIGHT]), _clean(row[sheet.FIX]), _clean(row[sheet.SENTENCE])
    if not value or label is None:
        raise InputError(f"{where}: {row[sheet.LABEL]!r} is no label of {value!r}; labels are {', '.join(labels.ENTITY)}")
    if right and right not in _YES | _NO:
        raise InputError(f"{where}: {row[sheet.RIGHT]!r} under '{sheet.RIGHT}' is neither x (đúng) nor sai")
    added = not row[sheet.SCORE] and not row[sheet.START]
    said = None if added else (value, label)
    if not fix:
        return Verdict(where, value, label if right in _YES else None, said)
    if normal(fix) in _NOTHING:
        return Verdict(where, value, None, said)
    if normal(fix) in _LABELS:
        return Verdict(where, value, _LABELS[normal(fix)], said)
    name, colon, rest = fix.partition(":")
    if colon and normal(name.strip()) in _LABELS:
        label, fix = _LABELS[normal(name.strip())], rest.strip() or value
    if sentence and normal(fix) not in normal(sentence):
        raise InputError(
            f"{where}: {fix!r} under '{sheet.FIX}' is neither a label nor words of the sentence; labels are {', '.join(labels.ENTITY)}"
        )
    return Verdict(where, fix, label, said)


def _clean(text: str) -> str:
    return " ".join(read_text(text).text.split())
