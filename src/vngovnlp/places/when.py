"""The day whose units an article speaks of."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import regex

from vngovnlp.article import Article, Timex

LAST_DAY_OF_DISTRICTS = date(2025, 6, 30)
_TELLING = frozenset({"EVENT", "PUBLICATION", "OTHER", "CITATION"})
# Bodies of units that ended; 'huyện Hải Lăng cũ' speaks of them afterwards.
_OF_DISTRICTS = (
    "ubnd huyện",
    "ubnd quận",
    "ubnd thị xã",
    "huyện ủy",
    "quận ủy",
    "thị ủy",
    "trên địa bàn huyện",
    "trên địa bàn quận",
)
_FORMER = regex.compile(r"(?:huyện|quận|thị xã) [^,.;\n]{0,30}cũ(?!\p{L})")


def day_of(article: Article, timexes: Sequence[Timex], event: date | None = None) -> date | None:
    """The publication date, else the event's, else the latest day that the text tells of; without any day, the last day of the
    districts for a text that speaks of them as living; else None."""
    told = [t.begin for t in timexes if t.begin is not None and t.calendar and t.role in _TELLING]
    day = article.published or event or max(told, default=None)
    if day is None and any(body in article.norm for body in _OF_DISTRICTS) and not _FORMER.search(article.norm):
        return LAST_DAY_OF_DISTRICTS
    return day
