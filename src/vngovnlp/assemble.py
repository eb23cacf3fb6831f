"""Doc -> MeetingReport. A pure function: it reads the groups that the components wrote and the text, nothing else."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import urlsplit

from spacy.tokens import Doc

from vngovnlp import __version__
from vngovnlp.lexicon import version as lexicon_version
from vngovnlp.pipes.groups import get_matches, get_timexes, raw_parts, text_of, timex_id
from vngovnlp.report import MeetingReport, Span


def build_report(
    doc: Doc,
    *,
    id: str | None = None,
    extra: Mapping[str, Any] | None = None,
    model: str | None = None,
    lexicon: str | None = None,
    repairs: Sequence[str] = (),
    warnings: Sequence[tuple[str, str | None, str]] = (),
) -> MeetingReport:
    """The report of a Doc that a pipeline of :mod:`vngovnlp.pipeline` made.

    ``id`` defaults to a digest of the text. What the caller knows of the source stands in ``doc.user_data`` ("title", "published" as ISO date,
    "url"); ``model`` is the name and version of the trained weights in use, None if there are none; ``lexicon`` is the version of a lexicon of the user; ``repairs`` are what the door had to mend
    and, like ``warnings`` (code, field, message), become warnings of the report.
    """
    text = text_of(doc)
    statements = raw_parts(doc, "statements")
    meeting = next(iter(raw_parts(doc, "meeting")), None)
    source = _source(doc, text)
    report = {
        "id": id if id is not None else "sha1:" + hashlib.sha1(text.encode()).hexdigest()[:16],
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
            for m in get_matches(doc, "entities")
        ],
        "dates": _dates(doc, text),
        "officials": raw_parts(doc, "officials"),
        "agencies": raw_parts(doc, "agencies"),
        "places": raw_parts(doc, "places"),
        "documents": raw_parts(doc, "documents"),
        "meeting": meeting,
        "statements": statements,
        "warnings": [
            {"code": code, "field": field, "message": message}
            for code, field, message in (
                *(("REPAIRED_TEXT", "text", repair) for repair in repairs),
                *warnings,
                *_warnings(text, source, meeting, statements),
            )
        ],
        "versions": {
            "library": __version__,
            "lexicon": f"{lexicon_version()}+{lexicon}" if lexicon else lexicon_version(),
            "model": model,
        },
    }
    return MeetingReport.model_validate(report)


def _dates(doc: Doc, text: str) -> list[dict[str, Any]]:
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
        for number, t in enumerate(get_timexes(doc))
    ]


def _source(doc: Doc, text: str) -> dict[str, Any]:
    """Title, publication and byline: the caller's word, else the page's with its span."""
    page: dict[str, tuple[Span, str]] = {}
    dropped = []
    for span in doc.spans.get("page", ()):
        place = (span.start_char, span.end_char)
        if span.label_ == "FURNITURE":
            dropped.append({"start": place[0], "end": place[1], "text": text[slice(*place)], "reason": span.id_})
        else:
            page.setdefault(span.label_, (place, span.kb_id_))
    source: dict[str, Any] = {"dropped": dropped}
    for field, label in (("title", "TITLE_LINE"), ("author", "AUTHOR"), ("author_agency", "AUTHOR_AGENCY")):
        if label in page:
            place = page[label][0]
            source |= {field: text[slice(*place)], f"{field}_span": place}
    if "PUBLISHED" in page:
        source |= {"published": page["PUBLISHED"][1], "published_span": page["PUBLISHED"][0]}
    title, published, url = (doc.user_data.get(key) for key in ("title", "published", "url"))
    if title and title != source.get("title"):
        source |= {"title": title, "title_span": None}
    if published and published != source.get("published"):
        source |= {"published": published, "published_span": None}
    if url:
        source |= {"url": url, "portal": urlsplit(url).hostname}
    return source


def _warnings(
    text: str, source: Mapping[str, Any], meeting: Mapping[str, Any] | None, statements: Sequence[Mapping[str, Any]]
) -> list[tuple[str, str | None, str]]:
    """What the reader of the report should know before using it."""
    found: list[tuple[str, str | None, str]] = []
    if not text.strip():
        found.append(("EMPTY_TEXT", "text", "the text is empty: nothing was extracted"))
    elif not _looks_vietnamese(text):
        found.append(("NOT_VIETNAMESE", "text", "hardly any Vietnamese letter in the text: the report may miss everything"))
    if meeting and meeting["begin"] is None and meeting["date_id"] is None:
        found.append(("NO_EVENT_DATE", "meeting.begin", "the text does not say when the meeting was held"))
    elif meeting and meeting["begin"] is None:
        found.append(("NO_EVENT_YEAR", "meeting.begin", "the day of the meeting has no year; pass the date of publication"))
    published = source.get("published")
    if meeting and published and meeting["begin"] and meeting["begin"] > published:
        found.append(
            (
                "EVENT_AFTER_PUBLICATION",
                "meeting.begin",
                f"the meeting ({meeting['begin']}) is later than the publication ({published})",
            )
        )
    for statement in statements:
        if statement["role"] != "DIRECTIVE":
            continue
        field = f"statements.{statement['id']}"
        if not statement["assignees"]:
            found.append(("NO_LEAD", field, f"directive {statement['no']} names no lead agency"))
        if statement["deadline"] is None:
            found.append(("NO_DEADLINE", field, f"directive {statement['no']} names no deadline"))
    return found


_VIETNAMESE = frozenset("đĐăĂơƠưƯ" + "".join(map(chr, range(0x1EA0, 0x1EFA))))


def _looks_vietnamese(text: str) -> bool:
    """True if at least 3 % of the letters at the beginning are ones that only Vietnamese has so often."""
    start = text[:2000]
    if sum(map(_VIETNAMESE.__contains__, start[:500])) >= 0.03 * len(start):  # of these letters there are enough for all 2000
        return True
    return sum(map(_VIETNAMESE.__contains__, start)) >= 0.03 * sum(map(str.isalpha, start))
