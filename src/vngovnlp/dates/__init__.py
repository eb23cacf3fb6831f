"""Dates in Vietnamese official prose: found, resolved to TIMEX3 values and calendar intervals, and told apart by what they are for.

>>> from datetime import date
>>> [(t.value, t.role) for t in tag("Sáng 5/3, UBND tỉnh tổ chức hội nghị.", published=date(2024, 3, 6))]
[('2024-03-05TMO', 'EVENT')]
"""

from __future__ import annotations

from datetime import date

from vngovnlp.article import Article, Timex
from vngovnlp.dates.context import sentences
from vngovnlp.dates.find import Found, find_dates
from vngovnlp.dates.published import read_published
from vngovnlp.dates.resolve import resolve
from vngovnlp.dates.roles import assign_roles, event_date, event_of
from vngovnlp.text import nfc_offsets, normal, read_text

__all__ = ["Found", "article_of", "assign_roles", "event_date", "event_of", "find_dates", "read_published", "resolve", "tag"]


def article_of(text: str, *, published: str | date | None = None) -> Article:
    """``text`` as an article without page parts, split at full stops and line ends: enough for dates alone.

    Raises :class:`~vngovnlp.errors.InputError` if ``published`` is no date (:func:`read_published`).
    """
    norm = normal(text)
    spans = []
    for start, end in sentences(norm):
        piece = text[start:end]
        if piece.strip():
            lead = len(piece) - len(piece.lstrip())
            spans.append((start + lead, start + len(piece.rstrip())))
    return Article(text, norm, tuple(spans), published=read_published(published))


def tag(text: str, *, published: str | date | None = None) -> list[Timex]:
    """Every temporal expression of ``text`` in text order, with value, interval and role, counted from ``published``.

    Offsets are code points of ``text`` as given, also where it is not NFC. Raises :class:`~vngovnlp.errors.InputError` if ``text`` is no string or
    ``published`` no date, in any form that :func:`read_published` knows.
    """
    plain = read_text(text).text
    article = article_of(plain, published=published)
    found = find_dates(plain, article.norm)
    tagged = assign_roles(article, resolve(plain, found, published=article.published, norm=article.norm))
    at = nfc_offsets(text, plain)
    return tagged if at is None else [timex._replace(start=at[timex.start], end=at[timex.end]) for timex in tagged]
