"""Places whole: the noun that says what kind of place it is belongs to the name (guidelines, section 1), also where the tagger has not met it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import regex

from vngovnlp.grammar.match import Match

_KINDS = "bến xe khách|bến xe|khối|âu|thao trường|trạm bơm|chợ đầu mối|chợ phiên|chợ trung tâm|kho cảng|đập thủy điện|hồ thủy điện|mỏ sắt|mỏ than|mỏ đá|cánh đồng"
# The end of many another word ('hoạt động', 'nhất đỉnh') where no word of place or mark is in front
_SHORT = "động|hang|đỉnh|dốc|vụng|vũng|kè|nóc"
_KIND = regex.compile(
    rf"(?:(?<![\p{{L}}])(?:{_KINDS})|(?:(?<=[,;(] )|(?<=\b(?:tại|ở|thăm|đến|tới|từ|của|và|qua|vào|quanh|trong|đoạn) ))(?:{_SHORT})) $"
)
_LONGEST = 24
_ONLY_BEFORE = {"khối ": ("phố ", "Phố "), "âu ": ("cảng ", "Cảng ")}
"""'[khối phố Lam Giang]', '[âu cảng Lam Giang]', but not 'khối | Lam Giang'."""


def whole_places(text: str, mentions: Sequence[Match]) -> Iterator[Match]:
    """The mentions with places from the noun of their kind on: '[bến xe khách Lam Giang]', 'thăm [động Lam Giang]'; not 'hoạt động | Lam Giang'."""
    reached = 0
    for m in mentions:
        if m.label == "LOCATION" and text[m.start - 1 : m.start] == " ":
            kind = _KIND.search(text, max(reached, m.start - _LONGEST), m.start)
            if kind is not None and text.startswith(_ONLY_BEFORE.get(kind[0], ""), m.start):
                m = m._replace(start=kind.start(), value=None, rule="mend-kind")
        reached = m.end
        yield m
