"""What a report is least sure of, with its sentence: as rows, as a sheet to fill in, or as tasks of Label Studio."""

from __future__ import annotations

import json
from bisect import bisect_right
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from vngovnlp import labels, sheets
from vngovnlp.annotations import from_report, label_studio
from vngovnlp.learning.sheet import make_sheets
from vngovnlp.report import Directive, MeetingReport, Official, Span
from vngovnlp.results import Results, reports_of
from vngovnlp.segment import sentences

BELOW = 0.8
"""A score below this is unsure."""
MOST = 200
"""As many values are written if nobody says otherwise."""
_NO_SCORE = 0.5
"""Where values without a score stand in the order: what was inferred, and warnings."""
_TELLING = frozenset({"NO_EVENT_DATE", "NO_EVENT_YEAR", "EVENT_AFTER_PUBLICATION", "NO_MAIN_TEXT"})
"""Warnings that may come from a mistake; that a text names no deadline is nothing to correct."""


class Doubt(NamedTuple):
    """A value that somebody should look at. ``kind`` is one of :data:`vngovnlp.learning.sheet.KINDS`; the offsets are those of the report's text."""

    article: str
    kind: str
    label: str
    text: str
    start: int
    end: int
    score: float | None
    sentence: str

    @property
    def order(self) -> float:
        """The less, the less sure."""
        return _NO_SCORE if self.score is None else self.score


def review(reports: Results, *, most: int | None = None, below: float = BELOW) -> list[Doubt]:
    """The ``most`` least certain values of the reports, least certain first; None: all of them.

    Entities, statements and categories of tasks with a score under ``below``; what was inferred and stands nowhere (the agency of a post, who gave
    a task); warnings that may come from a mistake. The last two have no score and count as 0.5 in the order.
    ``reports`` is one or many; records that failed are skipped.
    """
    found: list[Doubt] = []
    for report in reports_of(reports):
        found += doubts(report, below)
        if most is not None and len(found) > 2 * most + 1000:  # a corpus need not fit in memory
            found = sorted(found, key=_order)[:most]
    return sorted(found, key=_order)[:most]


def _order(doubt: Doubt) -> float:
    return doubt.order


def doubts(report: MeetingReport, below: float = BELOW) -> list[Doubt]:
    """The uncertain values of one report, in the order of its parts."""
    split = sentences(report.text, [(d.start, d.end) for d in report.source.dropped])
    starts = [start for start, _ in split]

    def sentence(start: int, end: int) -> str:
        at = bisect_right(starts, start) - 1
        first = split[at][0] if at >= 0 else start
        last = max(end, split[at][1]) if at >= 0 else end
        return " ".join(report.text[first:last].split())

    return [
        Doubt(report.id, kind, label, text, *span, score, sentence(*span))
        for kind, label, text, span, score in _values(report, below)
    ]


def _values(report: MeetingReport, below: float) -> Iterator[tuple[str, str, str, Span, float | None]]:
    """Kind, label, text, place and score of the uncertain values."""
    for entity in report.entities:
        if entity.score < below:
            yield "entity", entity.label, entity.text, (entity.start, entity.end), entity.score
    for statement in report.statements:
        place = (statement.start, statement.end)
        if statement.score < below:
            yield "statement", statement.role, statement.text, place, statement.score
        if isinstance(statement, Directive):
            if statement.category_score < below:
                yield "category", statement.category, statement.text, place, statement.category_score
            if statement.issuer and statement.issuer_span is None:
                yield "inferred", "issuer", statement.issuer, place, None
    for official in report.officials:
        yield from _inferred(official)
    for warning in report.warnings:
        if warning.code in _TELLING:
            place = report.source.title_span or (report.meeting and report.meeting.type_span) or (0, 0)
            yield "warning", warning.code, labels.WARNING[warning.code], place, None


def _inferred(official: Official) -> Iterator[tuple[str, str, str, Span, float | None]]:
    for post in official.positions:
        if post.agency_inferred:
            yield "inferred", "agency", f"{post.title}: {post.agency_inferred}", post.title_span, None


def write_review(reports: Results, path: Path | str, *, most: int | None = MOST, below: float = BELOW) -> int:
    """Writes what :func:`review` gives, and says how many values: a sheet (.xlsx, .csv), or for .json tasks of Label Studio, the articles of these values.

    Raises as :func:`vngovnlp.sheets.check` does, before the first report is asked for.
    """
    path = Path(path)
    if path.suffix.lower() == ".json":
        return _write_tasks(reports, path, most, below)
    sheets.check(path)
    found = review(reports, most=most, below=below)
    sheets.write(path, make_sheets(found))
    return len(found)


def _write_tasks(reports: Results, path: Path, most: int | None, below: float) -> int:
    sheets.check_folder(path)
    least: dict[str, float] = {}
    items = {}
    found = []
    for report in reports_of(reports):
        mine = doubts(report, below)
        if mine:
            items[report.id] = from_report(report)
            found += mine
    found = sorted(found, key=_order)[:most]
    for doubt in found:  # the first of an article is its least sure one
        least.setdefault(doubt.article, doubt.order)
    tasks = json.loads(label_studio.dumps((items[id] for id in least), predictions=True))
    for task, score in zip(tasks, least.values(), strict=True):
        task["predictions"][0]["score"] = score  # its page sorts by this
    path.write_text(json.dumps(tasks, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    return len(found)
