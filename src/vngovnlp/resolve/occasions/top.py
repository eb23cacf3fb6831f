"""The sentences at the top of an article, counted without what tells nothing there.

Pages set their stamp, who posted and buttons between title and lead. Those that the page reader knows as its header, and short open
lines that it does not know, would push the lead down the count of sentences that decides what the article is about.
"""

from __future__ import annotations

from collections.abc import Sequence

from vngovnlp.article import Article
from vngovnlp.report import Span

_COUNTED = 12
"""Below so many sentences it does not matter which one it is."""
_LEAD_CHARS = 60
"""Behind a sentence of such length below the title every one counts."""
_LABEL_WORDS = 4
_LABEL_CHARS = 25
_STOPS = frozenset(".!?:;…")


def telling(article: Article) -> list[int]:
    """Numbers of the first sentences that tell something; the first one always does."""
    found: list[int] = []
    told = False
    for i, sentence in enumerate(article.sentences):
        if told or i == 0 or not _is_label(article, sentence):
            found.append(i)
            told = told or (i > 0 and sentence[1] - sentence[0] >= _LEAD_CHARS)
            if len(found) == _COUNTED:
                break
    return found


def places(article: Article) -> Sequence[int]:
    """For each sentence the number of telling sentences before it; exact for the first dozen of them."""
    counted = set(telling(article))
    found: list[int] = []
    before = 0
    last = max(counted, default=-1)
    for i in range(len(article.sentences)):
        found.append(before)
        before += i in counted or i > last
    return found


def _is_label(article: Article, sentence: Span) -> bool:
    """A line of the header, or a short open line that is neither the title nor a caption: 'Nam miền Bắc', '1x', 'In'."""
    start, end = sentence
    if any(first <= start and end <= last for first, last in article.header):
        return True
    if end - start > _LABEL_CHARS or article.text[end - 1] in _STOPS or sentence in article.captions:
        return False
    if article.title is not None and article.title[0] <= start < article.title[1]:
        return False
    alone = _is_edge(article.text, start - 1) and _is_edge(article.text, end)
    return alone and article.text.count(" ", start, end) < _LABEL_WORDS


def _is_edge(text: str, at: int) -> bool:
    return not 0 <= at < len(text) or text[at] in "\n\r"
