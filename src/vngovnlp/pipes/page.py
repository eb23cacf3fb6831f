"""``vngov_page``: marks title, header, byline, captions and furniture as ``doc.spans["page"]``."""

from __future__ import annotations

from spacy.language import Language
from spacy.tokens import Doc

from vngovnlp.page import read_page
from vngovnlp.pipes.groups import given_of, put_page, text_of


@Language.component("vngov_page", assigns=["doc.spans"])
def page(doc: Doc) -> Doc:
    """The Doc with ``doc.spans["page"]``: labels TITLE_LINE, PUBLISHED (kb_id_ the ISO date), AUTHOR, AUTHOR_AGENCY, HEADER, CAPTION and
    FURNITURE (id_ the reason). ``doc.user_data["title"]``, if given, helps to find the title line."""
    put_page(doc, read_page(text_of(doc), title=given_of(doc).title))
    return doc
