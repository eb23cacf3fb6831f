"""``vngov_dates``: temporal expressions with value, interval and role as ``doc.spans["dates"]``."""

from __future__ import annotations

from spacy.language import Language
from spacy.tokens import Doc

from vngovnlp.dates import assign_roles, find_dates, resolve
from vngovnlp.pipes.groups import article_of, put_timexes, touches


@Language.component("vngov_dates", assigns=["doc.spans"])
def dates(doc: Doc) -> Doc:
    """The Doc with ``doc.spans["dates"]``: label_ the TIMEX3 type, kb_id_ the value, id_ the rule; interval, mod and role in its attrs.

    The anchor is ``doc.user_data["published"]`` (ISO) or what ``vngov_page`` read; expressions inside furniture are left out.
    """
    article = article_of(doc)
    furniture = [(s.start_char, s.end_char) for s in doc.spans.get("page", ()) if s.label_ == "FURNITURE"]
    found = find_dates(article.text, article.norm)
    kept = [m for m in found if not touches(furniture, m.start, m.end)]
    put_timexes(doc, assign_roles(article, resolve(article.text, kept, published=article.published, norm=article.norm)))
    return doc
