"""Reports of what is named on a command line: articles are read now, reports that ``batch`` wrote are taken as they are."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from vngovnlp.errors import InputError
from vngovnlp.extraction import FailedRecord, extract_many
from vngovnlp.report import MeetingReport

LINES = frozenset({".jsonl", ".ndjson"})
"""Files of one JSON object a line."""
TEXTS = frozenset({".txt", ".html", ".htm"})
"""Files of one article."""

_REPORT_KEYS = frozenset({"text", "source", "statements", "versions"})


def read_reports(paths: Iterable[Path | str], *, pipeline: str = "default") -> Iterator[MeetingReport | FailedRecord]:
    """The report of each article in ``paths``, lazily and in order: .txt and .html files, and .jsonl files of articles or of reports.

    A line is a report if it has the keys of one; else it is an article, as ``batch`` reads it. What cannot be read is a
    :class:`FailedRecord`, and the run goes on; a line with ``error``, as ``batch`` writes it, stays one. The id of a text file is its name. Before
    anything is read :class:`InputError` is raised for a file of another kind and :class:`OSError` for one that is not there.
    """
    files = [_known(Path(path)) for path in paths]
    return (report for file in files for report in _reports(file, pipeline))


def _known(path: Path) -> Path:
    if path.suffix.lower() not in LINES | TEXTS:
        raise InputError(
            f"{path} ends in {path.suffix or 'nothing'}; read are {', '.join(sorted(LINES | TEXTS))}. "
            "Rename the file, or put its text into a JSON line with the key 'text'."
        )
    path.stat()
    return path


def _reports(path: Path, pipeline: str) -> Iterator[MeetingReport | FailedRecord]:
    if path.suffix.lower() in TEXTS:
        yield _article(path, pipeline)
        return
    with path.open("rb") as lines:
        for number, line in enumerate(lines, 1):
            if line.strip():
                yield _line(line, f"{path.name}, line {number}", pipeline)


def _article(path: Path, pipeline: str) -> MeetingReport | FailedRecord:
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        return _unreadable(path.name, f"it is not UTF-8 ({error.reason} at byte {error.start}); convert it with iconv")
    return next(extract_many([{"id": path.name, "text": text}], pipeline=pipeline))


def _line(line: bytes, where: str, pipeline: str) -> MeetingReport | FailedRecord:
    try:
        record: Any = json.loads(line.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:  # no UTF-8, or no JSON
        return _unreadable(where, f"it is no JSON in UTF-8: {error}")
    if not isinstance(record, dict):
        return _unreadable(where, "it is JSON, but no object")
    name = str(record.get("id") or where)
    if "error" in record and "text" not in record:
        return _failed(name, record["error"])
    if not record.keys() >= _REPORT_KEYS:
        made = next(extract_many([record], pipeline=pipeline))
        return made._replace(id=name) if isinstance(made, FailedRecord) else made
    try:
        return MeetingReport.model_validate(record)
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        field = ".".join(map(str, first["loc"]))
        return _unreadable(name, f"it is no report of this version ({field}: {first['msg']}); make it again with batch")


def _failed(name: str, error: Any) -> FailedRecord:
    known = error if isinstance(error, dict) else {"message": error}
    return FailedRecord(name, str(known.get("kind", "Error")), str(known.get("message", "")))


def _unreadable(name: str, reason: str) -> FailedRecord:
    return FailedRecord(name, "InputError", f"{name}: {reason}")


def without_failures(read: Iterable[MeetingReport | FailedRecord], failed: list[FailedRecord]) -> Iterator[MeetingReport]:
    """The reports of ``read``, lazily; the records that failed are added to ``failed``."""
    for report in read:
        if isinstance(report, FailedRecord):
            failed.append(report)
        else:
            yield report
