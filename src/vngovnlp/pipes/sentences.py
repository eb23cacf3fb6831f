"""``vngov_sentences``: sentence starts by :func:`vngovnlp.segment.sentences`; a piece of furniture is a sentence of its own."""

from __future__ import annotations

from spacy.language import Language
from spacy.tokens import Doc

from vngovnlp.segment import sentences as split


@Language.component("vngov_sentences", assigns=["token.is_sent_start"], retokenizes=False)
def sentences(doc: Doc) -> Doc:
    """The Doc with ``doc.sents``. Furniture of ``doc.spans["page"]`` never shares a sentence with prose."""
    if not len(doc):
        return doc
    furniture = [(s.start_char, s.end_char) for s in doc.spans.get("page", ()) if s.label_ == "FURNITURE"]
    starts = {0, *(start for start, _ in furniture), *(start for start, _ in split(doc.text, furniture))}
    for token in doc:
        token.is_sent_start = token.idx in starts
    return doc
