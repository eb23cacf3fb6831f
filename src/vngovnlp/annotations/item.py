"""A text with labelled spans: what every annotation tool can hold."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple, get_args

from vngovnlp.errors import InputError
from vngovnlp.report import EntityLabel, MeetingReport
from vngovnlp.results import report_of

ENTITY_LABELS: tuple[str, ...] = get_args(EntityLabel)
STATEMENT_LABELS = ("DIRECTIVE", "ACHIEVEMENT", "LIMITATION", "COMMITMENT", "PROPOSAL")


class Mark(NamedTuple):
    """A labelled span: half open, in code points. The label is one of ``ENTITY_LABELS`` or ``STATEMENT_LABELS``, or the annotators' own."""

    start: int
    end: int
    label: str


class Annotated(NamedTuple):
    """A text and its marks, sorted; ``extra`` is whatever else was known (published, title, url ...)."""

    id: str
    text: str
    marks: tuple[Mark, ...]
    extra: Mapping[str, Any] = {}


def from_report(report: MeetingReport) -> Annotated:
    """Entities and statements of a report as marks. Raises :class:`InputError` for a record that gave no report."""
    report = report_of(report)
    marks = [Mark(e.start, e.end, e.label) for e in report.entities]
    marks += [Mark(s.start, s.end, s.role) for s in report.statements]
    source = {key: getattr(report.source, key) for key in ("title", "published", "url") if getattr(report.source, key)}
    return checked(report.id, report.text, marks, {**report.extra, **source})


def from_record(record: Mapping[str, Any]) -> Annotated:
    """A record ``{"id", "text", "entities": [[start, end, label], ...], "statements": [{"start", "end", "role"}, ...]}``, or a report as JSON object.

    Raises :class:`InputError` if it is none, or if a span does not lie in the text.
    """
    try:
        marks = [
            Mark(e["start"], e["end"], e["label"]) if isinstance(e, Mapping) else Mark(*e) for e in record.get("entities") or ()
        ]
        marks += [Mark(s["start"], s["end"], s["role"]) for s in record.get("statements") or ()]
        id, text = str(record["id"]), record["text"]
    except (KeyError, TypeError, AttributeError) as error:
        raise InputError(
            f"not an annotated record ({type(error).__name__}: {error}); it needs 'id', 'text', 'entities' as [[start, end, label], ...] "
            "and may have 'statements' as [{'start', 'end', 'role'}, ...]"
        ) from None
    extra = {key: record[key] for key in ("title", "published", "url") if record.get(key)}
    return checked(id, text, marks, extra)


def to_record(item: Annotated) -> dict[str, Any]:
    """The record that :func:`from_record` reads: entity labels under "entities", all others under "statements"."""
    return {
        "id": item.id,
        **item.extra,
        "text": item.text,
        "entities": [list(m) for m in item.marks if m.label in ENTITY_LABELS],
        "statements": [{"start": m.start, "end": m.end, "role": m.label} for m in item.marks if m.label not in ENTITY_LABELS],
    }


def checked(id: str, text: Any, marks: Iterable[Mark], extra: Mapping[str, Any] | None = None) -> Annotated:
    """The item with its marks sorted. Raises :class:`InputError` for a mark that is empty, turned round or outside of the text."""
    if not isinstance(text, str):
        raise InputError(f"record {id}: 'text' is {type(text).__name__}, not str")
    found = tuple(sorted(set(marks)))
    for mark in found:
        if not 0 <= mark.start < mark.end <= len(text):
            raise InputError(
                f"record {id}: the span [{mark.start}, {mark.end}) of {mark.label} does not lie in its text of {len(text)} characters; "
                "offsets are code points, half open"
            )
    return Annotated(id, text, found, extra or {})
