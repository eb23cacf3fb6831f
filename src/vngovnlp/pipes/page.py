"""``vngov_page``: marks title, header, byline, captions and furniture as ``doc.spans["page"]``."""

from __future__ import annotations

from spacy.language import Language
from spacy.tokens import Doc, Span, SpanGroup

from vngovnlp.page import read_page
from vngovnlp.pipes.groups import span_of, text_of


@Language.component("vngov_page", assigns=["doc.spans"])
def page(doc: Doc) -> Doc:
    """The Doc with ``doc.spans["page"]``: labels TITLE_LINE, PUBLISHED (kb_id_ the ISO date), AUTHOR, AUTHOR_AGENCY, HEADER, CAPTION and
    FURNITURE (id_ the reason). ``doc.user_data["title"]``, if given, helps to find the title line."""
    found = read_page(text_of(doc), title=doc.user_data.get("title"))
    spans: list[Span] = []
    for label, place in (("TITLE_LINE", found.title), ("AUTHOR", found.author), ("AUTHOR_AGENCY", found.author_agency)):
        if place:
            spans.append(span_of(doc, *place, label))
    if found.published and found.published_span:
        spans.append(span_of(doc, *found.published_span, "PUBLISHED", value=found.published.isoformat()))
    spans.extend(span_of(doc, *place, "HEADER") for place in found.header)
    spans.extend(span_of(doc, *place, "CAPTION") for place in found.captions)
    spans.extend(span_of(doc, f.start, f.end, "FURNITURE", rule=f.reason) for f in found.furniture)
    doc.spans["page"] = SpanGroup(doc, name="page", spans=spans)
    return doc
