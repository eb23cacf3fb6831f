"""Titles of nobody in particular: one that shares its 'các' with the title behind it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import regex

from vngovnlp.grammar.match import Match

_COMMITTEE = "(?i:(?:tỉnh|thành|huyện|quận|thị|đảng) [uủ][ỷy])"
# Behind the title: ' Tỉnh ủy, Thành ủy' (one body has one of these only), and the title that 'các' follows.
_SHARED = regex.compile(
    rf"(?P<of> {_COMMITTEE}(?:(?:, | và ){_COMMITTEE})+)?(?:, | và |, và | hoặc |/)"
    r"(?P<next>(?i:(?:phó )?(?:chủ tịch|bí thư|giám đốc|tổng giám đốc|thủ trưởng|trưởng phòng|trưởng ban|hiệu trưởng|cục trưởng|chi cục trưởng|chánh văn phòng)|người đứng đầu))"
    r"(?: (?i:ubnd|hđnd|[uủ][ỷy] ban nhân dân|đảng [uủ][ỷy]))? (?:các|những|từng|mỗi|cấp) \p{Ll}"
)


def titles_of_several(text: str, mentions: Sequence[Match]) -> Iterator[Match]:
    """The mentions without a title that several people hold, as the next one tells: '[Bí thư], chủ tịch các xã phải chịu trách nhiệm', '[Bí thư] [Tỉnh ủy], [Thành ủy],
    Chủ tịch UBND các tỉnh'. Where the next one is found as somebody's title, this one is as well."""
    starts = {m.start for m in mentions if m.label == "TITLE"}
    shared = -1
    for m in mentions:
        if m.start < shared:
            continue  # 'Tỉnh ủy' and 'Thành ủy' are each of several, too
        found = _SHARED.match(text, m.end) if m.label == "TITLE" else None
        if found is None or found.start("next") in starts:
            yield m
        elif found["of"] is not None:
            shared = found.end("of")
