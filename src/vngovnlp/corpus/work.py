"""What a worker does: an article as it came in, a line of JSON out. Plain functions, the same in any process."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import Any

from spacy.language import Language

from vngovnlp.corpus.answer import Answer, failed
from vngovnlp.corpus.documents import read_document
from vngovnlp.corpus.encodings import decode, repair
from vngovnlp.corpus.options import Options
from vngovnlp.corpus.readers.columns import renamed
from vngovnlp.corpus.rows import Row, writable
from vngovnlp.errors import InputError
from vngovnlp.extraction import extract_many
from vngovnlp.pipeline import cached, load
from vngovnlp.privacy import officials_only
from vngovnlp.report import MeetingReport, Warning
from vngovnlp.results import FailedRecord


def reports(options: Options) -> Callable[[Row], Answer]:
    """The function that makes a report of an article; the pipeline is built now."""
    own = options.lexicon or options.model
    nlp = load(options.pipeline, lexicon=options.lexicon, model=options.model) if own else cached(options.pipeline)
    return partial(_report, options=options, nlp=nlp)


def _report(row: Row, *, options: Options, nlp: Language) -> Answer:
    try:
        record, notes = _record(row, dict(options.columns))
    except (InputError, OSError) as error:
        return failed(row.name, "InputError", f"{row.place}: {error}")
    (report,) = extract_many([record], published=options.published, place=options.place, pipeline=nlp)
    if isinstance(report, FailedRecord):
        given = record.get("id")
        return failed(row.name if given is None else str(given), report.kind, f"{row.place}: {report.message}")
    if notes:
        told = tuple(Warning(code="ENCODING", field="text", message=note) for note in notes)
        report = report.model_copy(update={"warnings": (*told, *report.warnings)})
    if options.officials_only:
        report = officials_only(report)
    try:
        return Answer(_line(report, options.fields), report.id)
    except ValueError as error:  # a lone surrogate in a key that is carried through
        return failed(report.id, "InputError", f"{row.place} cannot be written as JSON: {error}")


def _line(report: MeetingReport, fields: tuple[str, ...]) -> bytes:
    made = report.to_json()
    if fields:
        whole = json.loads(made)
        made = json.dumps({key: whole[key] for key in ("id", *fields) if key in whole}, ensure_ascii=False)
    # A lone surrogate, which UTF-8 cannot carry, becomes the JSON escape that it came from.
    return made.encode("utf-8", "backslashreplace")


def _record(row: Row, columns: Mapping[str, str]) -> tuple[dict[str, Any], list[str]]:
    """The record of an article, and what was done to its encoding."""
    notes = [row.note] if row.note else []
    if row.file is not None:
        document = read_document(Path(row.file))
        return {"id": row.fallback, "text": document.text}, [*notes, *filter(None, [document.note])]
    record = parsed(row.line or b"", notes)
    if not row.table:
        record = renamed(record, columns)
    if isinstance(record.get("id"), str):
        record["id"] = writable(record["id"])
    for key in ("text", "title"):
        value = record.get(key)
        if isinstance(value, str):
            record[key], note = repair(value)
            notes += [note] if note and note not in notes else []
    return record, notes


def parsed(line: bytes, notes: list[str]) -> dict[str, Any]:
    """The record of a JSON line, in UTF-8 or an encoding that is recognised; ``notes`` gets what was done. Raises :class:`InputError`."""
    try:
        text = line.decode("utf-8")
    except UnicodeDecodeError:
        text, note = decode(line)
        notes += [note] if note else []
    try:
        record = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise InputError(f"no JSON: {error}") from None
    if not isinstance(record, dict):
        raise InputError("JSON, but no object with a key 'text'")
    return record
