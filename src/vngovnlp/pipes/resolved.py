"""What the mentions stand for: ``vngov_resolved`` finds it all, ``vngov_agencies``, ``vngov_officials``, ``vngov_documents``, ``vngov_meeting``,
``vngov_places`` and ``vngov_statements`` a part each.

The parts read what those before them wrote into the Doc; the whole hands it on in memory, which saves reading it five times.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from urllib.parse import urlsplit

from spacy.language import Language
from spacy.tokens import Doc

from vngovnlp.article import Article, Timex
from vngovnlp.dates import event_of
from vngovnlp.grammar.match import Match
from vngovnlp.pipes.groups import article_of, get_matches, get_parts, get_timexes, put_parts, timex_id
from vngovnlp.places import Linked, day_of, link_places, resolve
from vngovnlp.report import Agency, Directive, Document, Meeting, Official, Statement
from vngovnlp.resolve.agencies import link_agencies
from vngovnlp.resolve.documents import link_documents
from vngovnlp.resolve.meeting import find_meeting
from vngovnlp.resolve.officials import link_officials
from vngovnlp.statements import find_statements


@Language.component("vngov_resolved", requires=["doc.spans"], assigns=["doc.spans"])
def resolved(doc: Doc) -> Doc:
    """The Doc with all groups of the six components below, in their order."""
    article, entities, timexes = article_of(doc), get_matches(doc, "entities"), get_timexes(doc)
    bodies = link_agencies(article, entities)
    people = link_officials(article, entities, bodies)
    event = event_of(article, timexes)
    held = find_meeting(article, entities, people, bodies, event, date_id=_date_id(timexes, event))
    _put_officials(doc, people)
    _put_documents(doc, link_documents(article, entities, timexes))
    _put_linked(doc, _linked(doc, article, entities, bodies, held, timexes, event and event.begin))
    found = find_statements(article, entities, people, bodies, timexes, given_on=_given_on(article, held))
    _put_statements(doc, found)
    return doc


@Language.component("vngov_agencies", requires=["doc.spans"], assigns=["doc.spans"])
def agencies(doc: Doc) -> Doc:
    """The Doc with ``doc.spans["agencies"]``: one span a mention, kb_id_ the agency's id."""
    _put_agencies(doc, link_agencies(article_of(doc), get_matches(doc, "entities")))
    return doc


@Language.component("vngov_officials", requires=["doc.spans"], assigns=["doc.spans"])
def officials(doc: Doc) -> Doc:
    """The Doc with ``doc.spans["officials"]``: one span a mention, kb_id_ the official's id; positions in its attrs."""
    _put_officials(doc, link_officials(article_of(doc), get_matches(doc, "entities"), get_parts(doc, "agencies", Agency)))
    return doc


@Language.component("vngov_documents", requires=["doc.spans"], assigns=["doc.spans"])
def documents(doc: Doc) -> Doc:
    """The Doc with ``doc.spans["documents"]``: one span a citation, kb_id_ the document's id."""
    _put_documents(doc, link_documents(article_of(doc), get_matches(doc, "entities"), get_timexes(doc)))
    return doc


@Language.component("vngov_meeting", requires=["doc.spans"], assigns=["doc.spans"])
def meeting(doc: Doc) -> Doc:
    """The Doc with ``doc.spans["meeting"]``: the type word of the main event, empty if the article reports none."""
    article = article_of(doc)
    people, bodies = get_parts(doc, "officials", Official), get_parts(doc, "agencies", Agency)
    timexes = get_timexes(doc)
    event = event_of(article, timexes)
    held = find_meeting(article, get_matches(doc, "entities"), people, bodies, event, date_id=_date_id(timexes, event))
    _put_meeting(doc, held)
    return doc


@Language.component("vngov_places", requires=["doc.spans"], assigns=["doc.spans"])
def places(doc: Doc) -> Doc:
    """The Doc with ``doc.spans["places"]``: one span a mention, kb_id_ the place's id; the places of bodies and meeting are filled in.

    ``doc.user_data["url"]`` and ``doc.user_data["place"]`` (the name of a unit) say what the article is about.
    """
    article, entities, timexes = article_of(doc), get_matches(doc, "entities"), get_timexes(doc)
    bodies, held = get_parts(doc, "agencies", Agency), next(iter(get_parts(doc, "meeting", Meeting)), None)
    event = event_of(article, timexes)
    _put_linked(doc, _linked(doc, article, entities, bodies, held, timexes, event and event.begin))
    return doc


@Language.component("vngov_statements", requires=["doc.spans"], assigns=["doc.spans"])
def statements(doc: Doc) -> Doc:
    """The Doc with ``doc.spans["statements"]``: label_ the role, kb_id_ the category of a directive; all fields in its attrs."""
    article = article_of(doc)
    people, bodies = get_parts(doc, "officials", Official), get_parts(doc, "agencies", Agency)
    held = next(iter(get_parts(doc, "meeting", Meeting)), None)
    entities, timexes = get_matches(doc, "entities"), get_timexes(doc)
    _put_statements(doc, find_statements(article, entities, people, bodies, timexes, given_on=_given_on(article, held)))
    return doc


def _date_id(timexes: Sequence[Timex], event: Timex | None) -> str | None:
    return None if event is None else timex_id(timexes.index(event))


def _linked(
    doc: Doc,
    article: Article,
    entities: Sequence[Match],
    bodies: Sequence[Agency],
    held: Meeting | None,
    timexes: Sequence[Timex],
    event: date | None,
) -> Linked:
    """The places of the article, with what the caller said of its source."""
    url, place = doc.user_data.get("url"), doc.user_data.get("place")
    day = day_of(article, timexes, event)
    hint = (resolve(place, as_of=day) or resolve(place)) if place else None
    return link_places(article, entities, bodies, held, day=day, host=_host(url) if url else None, hint=hint)


def _host(url: str) -> str | None:
    try:
        return urlsplit(url).hostname
    except ValueError:  # '[' in what was given for a url
        return None


def _given_on(article: Article, held: Meeting | None) -> str | None:
    """The day on which tasks were given: that of the event, else of the publication."""
    if held and held.begin:
        return held.begin
    return article.published.isoformat() if article.published else None


def _put_linked(doc: Doc, found: Linked) -> None:
    _put_agencies(doc, found.agencies)
    _put_meeting(doc, found.meeting)
    put_parts(doc, "places", found.places, ((s, e, "PLACE", p.id) for p in found.places for s, e in p.mentions))


def _put_agencies(doc: Doc, found: Sequence[Agency]) -> None:
    put_parts(doc, "agencies", found, ((s, e, "AGENCY", a.id) for a in found for s, e in a.mentions))


def _put_officials(doc: Doc, found: Sequence[Official]) -> None:
    put_parts(doc, "officials", found, ((s, e, "OFFICIAL", o.id) for o in found for s, e in o.mentions))


def _put_documents(doc: Doc, found: Sequence[Document]) -> None:
    put_parts(doc, "documents", found, ((d.start, d.end, "DOCUMENT", d.id) for d in found))


def _put_meeting(doc: Doc, held: Meeting | None) -> None:
    places = [(*held.type_span, "MEETING", held.kind)] if held and held.type_span else []
    put_parts(doc, "meeting", [held] if held else [], places)


def _put_statements(doc: Doc, found: Sequence[Directive | Statement]) -> None:
    put_parts(
        doc, "statements", found, ((s.start, s.end, s.role, s.category if isinstance(s, Directive) else "") for s in found)
    )
