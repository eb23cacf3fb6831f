"""Reports without the names of private citizens: articles name victims, petitioners and passers-by beside officials."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Set
from typing import Any

from vngovnlp.report import MeetingReport, Span
from vngovnlp.results import report_of
from vngovnlp.text import normal

MASK = "█"
"""Stands for each character of a name that was left out, so that all offsets stay true."""

_DATES = frozenset({"published", "date"})
"""Fields that hold an ISO date: their span is where the text gives it."""


def officials_only(report: MeetingReport) -> MeetingReport:
    """The report without people who hold no office in it: no entity, official, chair or attendee, and their names masked.

    A full name is masked wherever it stands, in capitals too: in the text, in the title and ``extra`` as the caller gave them, and in the address, where it is
    written without marks. Who has a post in the article stays; so does the author, and a name that a
    body or a place of the article has as well is masked where it was recognised only. Offsets are those of the report that was given, and its id is left as
    it is. A citizen whose name was not recognised as one stays in the text: this is help, no guarantee.

    Raises :class:`InputError` for a record that gave no report.
    """
    report = report_of(report)
    holders = {span for o in report.officials if o.positions for span in (*o.mentions, *([o.name_span] if o.name_span else []))}
    holders |= {report.source.author_span} if report.source.author_span else set()
    named = {(e.start, e.end) for e in report.entities if e.label == "PERSON"}
    named |= {span for o in report.officials if not o.positions for span in o.mentions}
    hidden = {span for span in named if not _touch(span, holders)}
    names = _full_names(report, hidden, holders)
    hidden |= {span for span in _found(names, report.text) if not _touch(span, holders)}
    text = _masked(report.text, hidden)
    left_out = {o.id for o in report.officials if not o.positions}
    kept = report.model_dump()
    kept["text"] = text
    kept["extra"] = _without(kept["extra"], names)
    for field in ("title", "url"):  # one with a span is cut from the text again
        kept["source"][field] = _without(kept["source"][field], names)
    kept["entities"] = [e for e in kept["entities"] if (e["start"], e["end"]) not in hidden]
    kept["officials"] = [o for o in kept["officials"] if o["id"] not in left_out]
    if kept["meeting"]:
        _leave_out(kept["meeting"], left_out, hidden)
    return MeetingReport.model_validate(_cut_again(kept, text))


def _full_names(report: MeetingReport, hidden: Set[Span], holders: Set[Span]) -> set[tuple[str, ...]]:
    """The syllables of each name of two or more that is hidden, unless somebody with a post, a body or a place has it as well ('TP Hồ Chí Minh')."""
    people = {_syllables(report.text[start:end]) for start, end in hidden}
    people |= {_syllables(o.name) for o in report.officials if o.name and not o.positions}
    others = holders | {(e.start, e.end) for e in report.entities if e.label in {"AGENCY", "LOCATION"}}
    known = {f" {' '.join(_syllables(report.text[start:end]))} " for start, end in others}
    return {name for name in people if len(name) > 1 and not any(f" {' '.join(name)} " in other for other in known)}


def _syllables(name: str) -> tuple[str, ...]:
    return tuple(normal(name).split())


def _found(names: Set[tuple[str, ...]], text: str) -> set[Span]:
    """Where the names stand as whole words: in any case, or without marks and joined by hyphens as in an address."""
    norm, bare = normal(text), _bare(text)
    return {
        found.span()
        for name in names
        for form, written, between in ((norm, " ".join(name), r"\s+"), (bare, _bare(" ".join(name)), "[-_+]"))
        for found in re.finditer(rf"(?<![^\W_]){between.join(map(re.escape, written.split()))}(?![^\W_])", form)
    }


def _bare(text: str) -> str:
    """The normal form without marks, character by character: 'Trần Thị' is 'tran thi'."""
    return "".join(unicodedata.normalize("NFD", c)[0] for c in normal(text)).replace("đ", "d")


def _without(value: Any, names: Set[tuple[str, ...]]) -> Any:
    """The value with the names in its texts masked."""
    if isinstance(value, str):
        return _masked(value, _found(names, value))
    if isinstance(value, Mapping):
        return {key: _without(item, names) for key, item in value.items()}
    return [_without(item, names) for item in value] if isinstance(value, list | tuple) else value


def _touch(span: Span, others: Set[Span]) -> bool:
    return any(span[0] < end and start < span[1] for start, end in others)


def _masked(text: str, spans: Set[Span]) -> str:
    letters = list(text)
    for start, end in spans:
        letters[start:end] = [MASK if not c.isspace() else c for c in letters[start:end]]
    return "".join(letters)


def _leave_out(meeting: dict[str, Any], people: set[str], hidden: set[Span]) -> None:
    """Takes those people out of the chairs and attendees."""
    for name in ("chairs", "attendees"):
        kept = [
            (text, span) for text, span in zip(meeting[name], meeting[f"{name}_spans"], strict=True) if not _touch(span, hidden)
        ]
        meeting[name] = [text for text, _ in kept]
        meeting[f"{name}_spans"] = [span for _, span in kept]
    meeting["chair_ids"] = [id for id in meeting["chair_ids"] if id not in people]
    meeting["attendee_refs"] = [a for a in meeting["attendee_refs"] if a["ref"] not in people and not _touch(a["span"], hidden)]


def _cut_again(part: Any, text: str) -> Any:
    """The same with every value that has a span cut from ``text``."""
    if isinstance(part, (list, tuple)):
        return [_cut_again(item, text) for item in part]
    if not isinstance(part, Mapping):
        return part
    made = {key: value if key == "extra" else _cut_again(value, text) for key, value in part.items()}
    for key, value in made.items():
        span, spans = made.get(f"{key}_span"), made.get(f"{key}_spans")
        if isinstance(value, str) and span and key not in _DATES:
            made[key] = text[span[0] : span[1]]
        elif isinstance(value, list) and spans:
            made[key] = [text[s:e] for s, e in spans]
    if isinstance(made.get("text"), str):
        where = made.get("span") or ((made["start"], made["end"]) if "start" in made and "end" in made else None)
        if where:
            made["text"] = text[where[0] : where[1]]
    return made
