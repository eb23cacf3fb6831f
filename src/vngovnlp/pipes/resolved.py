"""``vngov_agencies``, ``vngov_officials``, ``vngov_documents``, ``vngov_meeting``, ``vngov_statements``: what the mentions stand for."""

from __future__ import annotations

from spacy.language import Language
from spacy.tokens import Doc

from vngovnlp.dates import event_date
from vngovnlp.pipes.groups import article_of, get_matches, get_parts, get_timexes, put_parts
from vngovnlp.report import Agency, Directive, Meeting, Official
from vngovnlp.resolve.agencies import link_agencies
from vngovnlp.resolve.documents import link_documents
from vngovnlp.resolve.meeting import find_meeting
from vngovnlp.resolve.officials import link_officials
from vngovnlp.statements import find_statements


@Language.component("vngov_agencies", requires=["doc.spans"], assigns=["doc.spans"])
def agencies(doc: Doc) -> Doc:
    """The Doc with ``doc.spans["agencies"]``: one span a mention, kb_id_ the agency's id."""
    found = link_agencies(article_of(doc), get_matches(doc, "entities"))
    put_parts(doc, "agencies", found, ((s, e, "AGENCY", a.id) for a in found for s, e in a.mentions))
    return doc


@Language.component("vngov_officials", requires=["doc.spans"], assigns=["doc.spans"])
def officials(doc: Doc) -> Doc:
    """The Doc with ``doc.spans["officials"]``: one span a mention, kb_id_ the official's id; positions in its attrs."""
    found = link_officials(article_of(doc), get_matches(doc, "entities"), get_parts(doc, "agencies", Agency))
    put_parts(doc, "officials", found, ((s, e, "OFFICIAL", o.id) for o in found for s, e in o.mentions))
    return doc


@Language.component("vngov_documents", requires=["doc.spans"], assigns=["doc.spans"])
def documents(doc: Doc) -> Doc:
    """The Doc with ``doc.spans["documents"]``: one span a citation, kb_id_ the document's id."""
    found = link_documents(article_of(doc), get_matches(doc, "entities"), get_timexes(doc))
    put_parts(doc, "documents", found, ((d.start, d.end, "DOCUMENT", d.id) for d in found))
    return doc


@Language.component("vngov_meeting", requires=["doc.spans"], assigns=["doc.spans"])
def meeting(doc: Doc) -> Doc:
    """The Doc with ``doc.spans["meeting"]``: the type word and the chairs of the main event, empty if the article reports none."""
    article = article_of(doc)
    found = find_meeting(
        article,
        get_matches(doc, "entities"),
        get_parts(doc, "officials", Official),
        get_parts(doc, "agencies", Agency),
        event_date(article, get_timexes(doc)),
    )
    places = [(*found.type_span, "MEETING", found.kind)] if found and found.type_span else []
    put_parts(doc, "meeting", [found] if found else [], places)
    return doc


@Language.component("vngov_statements", requires=["doc.spans"], assigns=["doc.spans"])
def statements(doc: Doc) -> Doc:
    """The Doc with ``doc.spans["statements"]``: label_ the role, kb_id_ the category of a directive; all fields in its attrs."""
    article = article_of(doc)
    held = get_parts(doc, "meeting", Meeting)
    published = article.published.isoformat() if article.published else None
    found = find_statements(
        article,
        get_matches(doc, "entities"),
        get_parts(doc, "officials", Official),
        get_parts(doc, "agencies", Agency),
        get_timexes(doc),
        given_on=(held[0].begin if held else None) or published,
    )
    put_parts(
        doc, "statements", found, ((s.start, s.end, s.role, s.category if isinstance(s, Directive) else "") for s in found)
    )
    return doc
