"""What the stages find in one article, each from what those before it found: pure functions on plain data, the same for a Doc and without one."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from datetime import date
from typing import NamedTuple
from urllib.parse import urlsplit

from vngovnlp.article import Article, Timex
from vngovnlp.dates import assign_roles, event_of, find_dates
from vngovnlp.dates import resolve as resolve_dates
from vngovnlp.grammar.match import Match
from vngovnlp.layout import Tokens, tokens_of
from vngovnlp.page import Page, read_page
from vngovnlp.places import Linked, day_of, link_places, resolve
from vngovnlp.report import Agency, Directive, Document, Meeting, Official, Place, Span, Statement
from vngovnlp.resolve.agencies import link_agencies
from vngovnlp.resolve.documents import link_documents
from vngovnlp.resolve.meeting import find_meeting
from vngovnlp.resolve.officials import link_officials
from vngovnlp.segment import sentences
from vngovnlp.statements import find_statements
from vngovnlp.text import normal


class Given(NamedTuple):
    """What the caller knows of an article."""

    title: str | None = None
    published: str | None = None
    """ISO date."""
    url: str | None = None
    place: str | None = None
    """The name of the unit that it is about."""
    published_else: str | None = None
    """ISO date of an article that brings none and whose page shows none."""
    author: str | None = None
    """Of an article whose text names none, as the metadata of its page has it."""


class Resolved(NamedTuple):
    """What the mentions stand for."""

    officials: Sequence[Official]
    agencies: Sequence[Agency]
    places: Sequence[Place]
    documents: Sequence[Document]
    meeting: Meeting | None
    statements: Sequence[Directive | Statement]


class Findings(NamedTuple):
    """All that was found in an article."""

    given: Given
    article: Article
    page: Page
    timexes: Sequence[Timex]
    mentions: Sequence[Match]
    resolved: Resolved


FindMentions = Callable[[Article, list[Timex]], tuple[list[Match], list[Timex]]]
"""The mentions of an article with these temporal expressions, and those of the expressions that are no part of a name."""


def find_all(text: str, given: Given, find_mentions: FindMentions) -> Findings:
    """Everything that is found in ``text`` (NFC)."""
    page = read_page(text, title=given.title)
    article = as_article(text, normal(text), page, sentences(text, page.dropped), given)
    mentions, timexes = find_mentions(article, find_timexes(article, page.dropped))
    return Findings(given, article, page, timexes, mentions, resolve_mentions(article, mentions, timexes, given))


def as_article(text: str, norm: str, page: Page, parts: tuple[Span, ...], given: Given) -> Article:
    """The article with this page and these sentences; the day that the caller gave for it wins over the page's."""
    day = date.fromisoformat(given.published) if given.published else page.published
    if day is None and given.published_else:
        day = date.fromisoformat(given.published_else)
    return Article(text, norm, parts, page.title, page.captions, page.header, day)


def find_timexes(article: Article, furniture: Sequence[Span]) -> list[Timex]:
    """The temporal expressions outside of furniture, with value, interval and role."""
    text, norm = article.text, article.norm
    found = [m for m in find_dates(text, norm) if not touches(furniture, m.start, m.end)]
    resolved = assign_roles(article, resolve_dates(text, found, published=article.published, norm=norm))
    return [_whole(timex, tokens_of(text)) for timex in resolved]


def _whole(timex: Timex, tokens: Tokens) -> Timex:
    """The expression with all of the tokens that it touches: a mark on no letter may stand right before it."""
    start = tokens.starts[bisect_right(tokens.starts, timex.start) - 1]
    end = tokens.ends[bisect_left(tokens.ends, timex.end)]
    return timex if (start, end) == timex[:2] else timex._replace(start=start, end=end)


def touches(spans: Sequence[Span], start: int, end: int) -> bool:
    """True if one of ``spans`` (non-overlapping, in text order) shares a character with start:end."""
    at = bisect_left(spans, (end,)) - 1  # the last span that begins before ``end``
    return at >= 0 and spans[at][1] > start


def timex_id(number: int) -> str:
    """The id in the report of the temporal expression with this number, counted from 0 in text order."""
    return f"T{number + 1}"


def resolve_mentions(article: Article, entities: Sequence[Match], timexes: Sequence[Timex], given: Given) -> Resolved:
    """What the mentions stand for: bodies, people, documents, the meeting, places and statements."""
    bodies = link_agencies(article, entities)
    people = link_officials(article, entities, bodies)
    event = event_of(article, timexes)
    held = find_meeting(article, entities, people, bodies, event, date_id=date_id(timexes, event))
    documents = link_documents(article, entities, timexes)
    linked = link(article, entities, bodies, held, timexes, event, given)
    found = find_statements(
        article, entities, people, linked.agencies, timexes, linked.places, given_on=given_on(article, held)
    )
    return Resolved(people, linked.agencies, linked.places, documents, linked.meeting, found)


def date_id(timexes: Sequence[Timex], event: Timex | None) -> str | None:
    """The id of the event's expression."""
    return None if event is None else timex_id(timexes.index(event))


def link(
    article: Article,
    entities: Sequence[Match],
    bodies: Sequence[Agency],
    held: Meeting | None,
    timexes: Sequence[Timex],
    event: Timex | None,
    given: Given,
) -> Linked:
    """The places of the article, with what the caller said of its source."""
    day = day_of(article, timexes, event and event.begin)
    hint = (resolve(given.place, as_of=day) or resolve(given.place)) if given.place else None
    host = host_of(given.url) if given.url else None
    return link_places(article, entities, bodies, held, day=day, host=host, hint=hint)


def host_of(url: str) -> str | None:
    """The host of a web address, None if it is none."""
    try:
        return urlsplit(url).hostname
    except ValueError:  # '[' in what was given for a url
        return None


def given_on(article: Article, held: Meeting | None) -> str | None:
    """The day on which tasks were given: that of the event, else of the publication."""
    if held and held.begin:
        return held.begin
    return article.published.isoformat() if article.published else None
