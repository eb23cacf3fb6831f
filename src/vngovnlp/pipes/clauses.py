"""``vngov_clauses``: the pieces that statements are made of, as ``doc.spans["clauses"]``; opt-in, ``vngov_statements`` needs no help."""

from __future__ import annotations

from spacy.language import Language
from spacy.tokens import Doc, SpanGroup

from vngovnlp.pipes.groups import article_of, get_matches, span_of
from vngovnlp.statements.clauses import clauses as split
from vngovnlp.statements.clauses import text_span, tokens


@Language.component("vngov_clauses", assigns=["doc.spans"])
def clauses(doc: Doc) -> Doc:
    """The Doc with ``doc.spans["clauses"]``, label CLAUSE: cut at ``;``, ``:``, list marks and words that open a task, never inside a name."""
    toks = tokens(article_of(doc), get_matches(doc, "entities"))
    spans = [span_of(doc, *text_span(toks, clause.i, clause.j), "CLAUSE") for clause in split(toks)]
    doc.spans["clauses"] = SpanGroup(doc, name="clauses", spans=spans)
    return doc
