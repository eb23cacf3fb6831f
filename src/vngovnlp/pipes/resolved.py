"""What the mentions stand for: ``vngov_resolved`` finds it all, ``vngov_agencies``, ``vngov_officials``, ``vngov_documents``, ``vngov_meeting``,
``vngov_places`` and ``vngov_statements`` a part each.

The parts read what those before them wrote into the Doc; the whole hands it on in memory, which saves reading it five times.
"""

from __future__ import annotations

from collections.abc import Sequence

from spacy.language import Language
from spacy.tokens import Doc

from vngovnlp.dates import event_of
from vngovnlp.findings import date_id, given_on, link, resolve_mentions
from vngovnlp.pipes.groups import article_of, get_matches, get_parts, get_timexes, given_of, put_parts
from vngovnlp.report import Agency, Directive, Document, Meeting, Official, Place, Statement
from vngovnlp.resolve.agencies import link_agencies
from vngovnlp.resolve.documents import link_documents
from vngovnlp.resolve.meeting import find_meeting
from vngovnlp.resolve.officials import link_officials
from vngovnlp.statements import find_statements


@Language.component("vngov_resolved", requires=["doc.spans"], assigns=["doc.spans"])
def resolved(doc: Doc) -> Doc:
    """The Doc with all groups of the six components below, in their order."""
    found = resolve_mentions(article_of(doc), get_matches(doc, "entities"), get_timexes(doc), given_of(doc))
    _put_officials(doc, found.officials)
    _put_documents(doc, found.documents)
    _put_agencies(doc, found.agencies)
    _put_meeting(doc, found.meeting)
    _put_places(doc, found.places)
    _put_statements(doc, found.statements)
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
    held = find_meeting(article, get_matches(doc, "entities"), people, bodies, event, date_id=date_id(timexes, event))
    _put_meeting(doc, held)
    return doc


@Language.component("vngov_places", requires=["doc.spans"], assigns=["doc.spans"])
def places(doc: Doc) -> Doc:
    """The Doc with ``doc.spans["places"]``: one span a mention, kb_id_ the place's id; the places of bodies and meeting are filled in.

    ``doc.user_data["url"]`` and ``doc.user_data["place"]`` (the name of a unit) say what the article is about.
    """
    article, entities, timexes = article_of(doc), get_matches(doc, "entities"), get_timexes(doc)
    bodies, held = get_parts(doc, "agencies", Agency), next(iter(get_parts(doc, "meeting", Meeting)), None)
    linked = link(article, entities, bodies, held, timexes, event_of(article, timexes), given_of(doc))
    _put_agencies(doc, linked.agencies)
    _put_meeting(doc, linked.meeting)
    _put_places(doc, linked.places)
    return doc


@Language.component("vngov_statements", requires=["doc.spans"], assigns=["doc.spans"])
def statements(doc: Doc) -> Doc:
    """The Doc with ``doc.spans["statements"]``: label_ the role, kb_id_ the category of a directive; all fields in its attrs."""
    article = article_of(doc)
    people, bodies = get_parts(doc, "officials", Official), get_parts(doc, "agencies", Agency)
    held = next(iter(get_parts(doc, "meeting", Meeting)), None)
    entities, timexes = get_matches(doc, "entities"), get_timexes(doc)
    places = get_parts(doc, "places", Place)
    found = find_statements(article, entities, people, bodies, timexes, places, given_on=given_on(article, held))
    _put_statements(doc, found)
    return doc


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


def _put_places(doc: Doc, found: Sequence[Place]) -> None:
    put_parts(doc, "places", found, ((s, e, "PLACE", p.id) for p in found for s, e in p.mentions))
