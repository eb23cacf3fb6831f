"""``vngov_dates``: temporal expressions with value, interval and role as ``doc.spans["dates"]``."""

from __future__ import annotations

from spacy.language import Language
from spacy.tokens import Doc

from vngovnlp.findings import find_timexes
from vngovnlp.pipes.groups import article_of, get_page, put_timexes


@Language.component("vngov_dates", assigns=["doc.spans"])
def dates(doc: Doc) -> Doc:
    """The Doc with ``doc.spans["dates"]``: label_ the TIMEX3 type, kb_id_ the value, id_ the rule; interval, mod and role in its attrs.

    The anchor is ``doc.user_data["published"]`` (ISO) or what ``vngov_page`` read; expressions inside furniture are left out.
    """
    put_timexes(doc, find_timexes(article_of(doc), get_page(doc).dropped))
    return doc
