"""Findings -> MeetingReport. A pure function: it reads what the stages found, nothing else."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from typing import Any

from vngovnlp import __version__
from vngovnlp.article import Timex
from vngovnlp.findings import Findings, host_of, timex_id
from vngovnlp.lexicon import version as lexicon_version
from vngovnlp.report import Directive, MeetingReport


def build_report(
    found: Findings,
    *,
    id: str | None = None,
    extra: Mapping[str, Any] | None = None,
    model: str | None = None,
    lexicon: str | None = None,
    repairs: Sequence[str] = (),
    warnings: Sequence[tuple[str, str | None, str]] = (),
) -> MeetingReport:
    """The report of what was found.

    ``id`` defaults to a digest of the text; ``model`` is the name and version of the trained weights in use, None if there are none; ``lexicon`` is
    the version of a lexicon of the user; ``repairs`` are what the door had to mend and, like ``warnings`` (code, field, message), become
    warnings of the report.
    """
    text = found.article.text
    resolved = found.resolved
    source = _source(found)
    report = {
        "id": id if id is not None else digest(text),
        "extra": dict(extra or {}),
        "text": text,
        "source": source,
        "entities": [
            {
                "start": m.start,
                "end": m.end,
                "label": m.label,
                "text": text[m.start : m.end],
                "source": m.rule,
                "score": round(m.score, 4),
            }
            for m in found.mentions
        ],
        "dates": _dates(found.timexes, text),
        **resolved._asdict(),
        "warnings": [
            {"code": code, "field": field, "message": message}
            for code, field, message in (
                *(("REPAIRED_TEXT", "text", repair) for repair in repairs),
                *warnings,
                *_warnings(found, source.get("published")),
            )
        ],
        "versions": {
            "library": __version__,
            "lexicon": f"{lexicon_version()}+{lexicon}" if lexicon else lexicon_version(),
            "model": model,
        },
    }
    return MeetingReport.model_validate(report)


def digest(text: str) -> str:
    """The id of an article that was given none."""
    return "sha1:" + hashlib.sha1(text.encode()).hexdigest()[:16]


def _dates(timexes: Sequence[Timex], text: str) -> list[dict[str, Any]]:
    return [
        {
            "id": timex_id(number),
            "start": t.start,
            "end": t.end,
            "text": text[t.start : t.end],
            "type": t.type,
            "value": t.value,
            "begin": t.begin and t.begin.isoformat(),
            "end_date": t.end_date and t.end_date.isoformat(),
            "mod": t.mod,
            "role": t.role,
            "cue": t.cue,
            "source": t.rule,
        }
        for number, t in enumerate(timexes)
    ]


def _source(found: Findings) -> dict[str, Any]:
    """Title, publication and byline: the caller's word, else the page's with its span."""
    text, page, given = found.article.text, found.page, found.given
    source: dict[str, Any] = {
        "dropped": [{"start": f.start, "end": f.end, "text": text[f.start : f.end], "reason": f.reason} for f in page.furniture]
    }
    for field, place in (("title", page.title), ("author", page.author), ("author_agency", page.author_agency)):
        if place:
            source |= {field: text[slice(*place)], f"{field}_span": place}
    if page.published and page.published_span:
        source |= {"published": page.published.isoformat(), "published_span": page.published_span}
    if given.title and given.title != source.get("title"):
        source |= {"title": given.title, "title_span": None}
    day = found.article.published
    if day is not None and day.isoformat() != source.get("published"):
        source |= {"published": day.isoformat(), "published_span": None}
    if given.author and not page.author:
        source |= {"author": given.author, "author_span": None}
    if given.url:
        source |= {"url": given.url, "portal": host_of(given.url)}
    return source


def _warnings(found: Findings, published: str | None) -> list[tuple[str, str | None, str]]:
    """What the reader of the report should know before using it."""
    text, meeting = found.article.text, found.resolved.meeting
    told: list[tuple[str, str | None, str]] = []
    if not text.strip():
        told.append(("EMPTY_TEXT", "text", "the text is empty: nothing was extracted"))
    elif not _looks_vietnamese(text):
        told.append(("NOT_VIETNAMESE", "text", "hardly any Vietnamese letter in the text: the report may miss everything"))
    if meeting and meeting.begin is None and meeting.date_id is None:
        told.append(("NO_EVENT_DATE", "meeting.begin", "the text does not say when the meeting was held"))
    elif meeting and meeting.begin is None:
        told.append(("NO_EVENT_YEAR", "meeting.begin", "the day of the meeting has no year; pass the date of publication"))
    if meeting and published and meeting.begin and meeting.begin > published:
        told.append(
            (
                "EVENT_AFTER_PUBLICATION",
                "meeting.begin",
                f"the meeting ({meeting.begin}) is later than the publication ({published})",
            )
        )
    for statement in found.resolved.statements:
        if not isinstance(statement, Directive):
            continue
        field = f"statements.{statement.id}"
        if not statement.assignees:
            told.append(("NO_LEAD", field, f"directive {statement.no} names no lead agency"))
        if statement.deadline is None:
            told.append(("NO_DEADLINE", field, f"directive {statement.no} names no deadline"))
    return told


_VIETNAMESE = frozenset("đĐăĂơƠưƯ" + "".join(map(chr, range(0x1EA0, 0x1EFA))))


def _looks_vietnamese(text: str) -> bool:
    """True if at least 3 % of the letters at the beginning are ones that only Vietnamese has so often."""
    start = text[:2000]
    if sum(map(_VIETNAMESE.__contains__, start[:500])) >= 0.03 * len(start):  # of these letters there are enough for all 2000
        return True
    return sum(map(_VIETNAMESE.__contains__, start)) >= 0.03 * sum(map(str.isalpha, start))
