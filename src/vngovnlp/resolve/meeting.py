"""The meeting that an article reports: what, about what, where, when, who chaired and who took part."""

from __future__ import annotations

from collections.abc import Sequence

from vngovnlp.article import Article, Timex
from vngovnlp.grammar.match import Match
from vngovnlp.report import Agency, Meeting, Official, Span
from vngovnlp.resolve.attendance import find_attendance
from vngovnlp.resolve.occasions import find_occasions, main_occasion
from vngovnlp.resolve.occasions.named_years import days_of
from vngovnlp.resolve.occasions.setting import find_location, find_topic
from vngovnlp.resolve.pattern import pattern

_SERIES = pattern(r"các (?:buổi|cuộc|hội nghị|phiên)|chuỗi|loạt|nhiều (?:buổi|cuộc)|giao ban (?:hằng|hàng)")


def find_meeting(
    article: Article,
    entities: Sequence[Match],
    officials: Sequence[Official],
    agencies: Sequence[Agency],
    event: Timex | None,
    date_id: str | None = None,
) -> Meeting | None:
    """The article's main event if it is a meeting or an official working session of any kind; else None.

    ``event`` is the expression that says when (:func:`vngovnlp.dates.event_of`), ``date_id`` its id; without a year it gives no interval
    unless the meeting's name or the months that it speaks of tell the year (:mod:`.occasions.named_years`).
    """
    occasions = find_occasions(article, entities)
    main = main_occasion(article, occasions, entities)
    if main is None:
        return None
    first, last = days_of(article, main, event, entities) or (None, None)
    topic = find_topic(article, entities, main, occasions)
    location = find_location(article, entities, main, occasions)
    attendance = find_attendance(article, entities, officials, agencies, main, occasions)
    return Meeting(
        type=article.text[main.start : main.end],
        type_span=(main.start, main.end),
        kind=main.kind,
        is_series=_SERIES.search(article.norm, max(0, main.start - 12), main.end) is not None,
        topic=_cut(article, topic),
        topic_span=topic,
        location=_cut(article, location),
        location_span=location,
        begin=first and first.isoformat(),
        end=last and last.isoformat(),
        date_id=date_id,
        chairs=tuple(a.text for a in attendance.chairs),
        chairs_spans=tuple(a.span for a in attendance.chairs),
        chair_ids=tuple(a.ref for a in attendance.chairs if a.ref),
        attendees=tuple(a.text for a in attendance.attendees),
        attendees_spans=tuple(a.span for a in attendance.attendees),
        attendee_refs=attendance.attendees,
    )


def _cut(article: Article, span: Span | None) -> str | None:
    return article.text[slice(*span)] if span else None
