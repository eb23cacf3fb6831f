"""Reports as a Parquet dataset: the facts table and its views, in parts of the same number of articles, each with a fixed schema."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import pandas as pd

from vngovnlp import frames
from vngovnlp.corpus.extras import need
from vngovnlp.corpus.journal import segment
from vngovnlp.frames import DATE, Schema
from vngovnlp.report import Directive, MeetingReport
from vngovnlp.results import FailedRecord, reports_of

PART = 1000
"""Articles of a part; the last one has fewer."""
REPORTS = "reports"
"""The table with the whole reports as JSON, one a row, in the order of the input."""

VIEWS: Mapping[str, tuple[Schema, Callable[[pd.DataFrame], pd.DataFrame]]] = {
    "facts": (frames.FACTS, lambda facts: facts),
    "officials": (frames.OFFICIALS, frames.officials),
    "agencies": (frames.AGENCIES, frames.agencies),
    "dates": (frames.DATES, frames.dates),
    "meetings": (frames.MEETINGS, frames.meetings),
    "statements": (frames.STATEMENTS, frames.statements),
    "directives": (frames.DIRECTIVES, frames.directives),
}
"""Table -> its columns, and how it is made of the facts."""

LISTS: Mapping[str, tuple[str, ...]] = {
    "meetings": ("chairs", "attendees"),
    "directives": ("assignees", "coordinators", "actions", "legal_basis", "six_clear"),
}
"""Columns that are lists here, where the frames join them for a sheet."""


def parsed(line: bytes | str) -> MeetingReport | FailedRecord:
    """The report of a line that ``batch`` wrote."""
    known = json.loads(line)
    if "error" in known and "text" not in known:
        return FailedRecord(known["id"], known["error"]["kind"], known["error"]["message"])
    return MeetingReport.model_validate(known)


def tables(reports: Sequence[MeetingReport | FailedRecord], names: Sequence[str]) -> dict[str, pd.DataFrame]:
    """The tables ``names`` of ``reports``, with lists as lists."""
    facts = frames.facts(reports)
    return {name: table(name, facts, reports) for name in names}


def table(name: str, facts: pd.DataFrame, reports: Sequence[MeetingReport | FailedRecord]) -> pd.DataFrame:
    """One table of ``reports``, made of their ``facts``, with lists as lists."""
    made = VIEWS[name][1](facts)
    if name in LISTS:
        given = list(reports_of(reports))
        parts: list[Any] = _directives(given) if name == "directives" else [r.meeting for r in given if r.meeting]
        for column in LISTS[name]:
            made[column] = pd.Series([list(getattr(part, column)) for part in parts], dtype=object)
    return made


def _directives(reports: Sequence[MeetingReport]) -> list[Directive]:
    return [statement for report in reports for statement in report.statements if isinstance(statement, Directive)]


def fixed(name: str, frame: pd.DataFrame) -> pd.DataFrame:
    """A table as it is read from a file, with the dtypes of its schema, lists as lists."""
    lists = LISTS.get(name, ())
    for column, dtype in VIEWS[name][0].items():
        frame[column] = (
            pd.Series([list(v) for v in frame[column]], dtype=object) if column in lists else frame[column].astype(dtype)
        )
    return frame[list(VIEWS[name][0])]


def write_part(folder: str, number: int, names: tuple[str, ...]) -> None:
    """Writes part ``number`` of each table from a segment of report lines, and of the reports themselves last: then the segment is no longer needed."""
    texts = lines(Path(folder), number)
    reports = [parsed(_without_surrogates(text)) for text in texts]
    for name, frame in tables(reports, names).items():
        _write(Path(folder), name, number, _arrow(name, frame))
    arrow = need("pyarrow", "parquet", "Parquet files")
    ids = [report.id for report in reports]
    table = arrow.table({"doc_id": arrow.array(ids, arrow.string()), "json": arrow.array(texts, arrow.string())})
    _write(Path(folder), REPORTS, number, table)
    segment(Path(folder), number).unlink(missing_ok=True)


def _without_surrogates(line: str) -> str:
    """A line with "?" for each lone surrogate, which a JSON escape can carry and Parquet's UTF-8 cannot; offsets stay right."""
    if "\\ud" not in line:
        return line
    return json.dumps(json.loads(line), ensure_ascii=False).encode("utf-8", "replace").decode("utf-8")


def lines(folder: Path, number: int) -> list[str]:
    """The report lines of a part, from the table or from the segment that it is made of; none if there is neither."""
    made = part(folder, REPORTS, number)
    if made.exists():
        return list(
            need("pyarrow.parquet", "parquet", "Parquet files").read_table(made, columns=["json"]).column("json").to_pylist()
        )
    given = segment(folder, number)
    return given.read_text(encoding="utf-8").split("\n")[:-1] if given.exists() else []


def part(folder: Path, name: str, number: int) -> Path:
    """The file of one part of a table."""
    return folder / name / f"part-{number:05}.parquet"


def _write(folder: Path, name: str, number: int, table: Any) -> None:
    parquet = need("pyarrow.parquet", "parquet", "Parquet files")
    path = part(folder, name, number)
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.with_suffix(".tmp")
    parquet.write_table(table, temporary, compression="zstd")
    with temporary.open("rb") as written:
        os.fsync(written.fileno())
    temporary.replace(path)


def _arrow(name: str, frame: pd.DataFrame) -> Any:
    arrow = need("pyarrow", "parquet", "Parquet files")
    kinds = {
        "int64": arrow.int64(),
        "Int64": arrow.int64(),
        "Float64": arrow.float64(),
        "boolean": arrow.bool_(),
        DATE: arrow.timestamp("ms"),
    }
    lists = LISTS.get(name, ())
    schema = arrow.schema(
        [
            (column, arrow.list_(arrow.string()) if column in lists else kinds.get(str(dtype), arrow.string()))
            for column, dtype in VIEWS[name][0].items()
        ]
    )
    return arrow.Table.from_pandas(frame, schema=schema, preserve_index=False)
