"""Times of the clock that are no dates, because they come every day: 'gửi báo cáo trước | 16 giờ | hằng ngày'."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import regex

from vngovnlp.grammar.match import Match

_CLOCK = regex.compile(r"\d{1,2} ?(?:giờ|h|g)(?: ?\d{1,2}(?: ?phút)?| rưỡi)?(?: (?:sáng|trưa|chiều|tối|đêm))?")
_DAILY = regex.compile(r",? (?:hằng|hàng|mỗi|các) (?:ngày|tuần|buổi|đêm|tối)(?!\p{L})")


def no_daily_times(text: str, mentions: Sequence[Match]) -> Iterator[Match]:
    """The mentions without the hours at which something is done every day: those are a set, not a point (guidelines, section 1)."""
    for m in mentions:
        daily = m.label == "DATE" and text[m.start].isdigit() and _DAILY.match(text, m.end) is not None
        if not (daily and _CLOCK.fullmatch(text, m.start, m.end)):
            yield m
