"""Papers whole: the capital 'Báo' in front of a name within a sentence is a part of it, 'phóng viên | Báo | Lam Giang'."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import regex

from vngovnlp.grammar.match import Match
from vngovnlp.grammar.mend.neighbours import is_country, is_foreign

_PAPER = "Báo "
# Behind these a sentence begins, where the capital says nothing
_OPENS = (".", "!", "?", "…", "\n", ">", "|", "•", "*")


_NAME = regex.compile(r"(?:^|[ .])\p{Lu}\p{L}*$")


def whole_papers(text: str, mentions: Sequence[Match]) -> Iterator[Match]:
    """Papers with the capital 'Báo' in front of the name: 'do | Báo | Lam Giang tổ chức'; not 'báo [Lam Giang]', nor where a sentence begins, which it
    does right behind somebody's name: 'Minh Mẫu Báo | Lam Giang | cập nhật tin tức'."""
    reached = 0
    for m in mentions:
        if m.label == "ORG" and text.startswith(_PAPER, m.start - 4) and reached < m.start - 5 and _within(text, m.start - 4):
            first, _, rest = text[m.start : m.end].partition(" ")
            # 'Báo Đức | Die Zeitung' is any paper of that State
            if not (is_country(first) or is_country(f"{first} {rest.partition(' ')[0]}")):
                m = m._replace(start=m.start - 4)
        reached = m.end
        yield m


def _within(text: str, at: int) -> bool:
    """True if ``at`` is no beginning of a sentence or line."""
    before = text[max(0, at - 12) : at].rpartition("\n")[2].rstrip(" \"“'‘")
    return bool(before) and not before.endswith(_OPENS) and not _NAME.search(before)


_CHANNEL = ("kênh ", "Kênh ")
_RULERS = frozenset(("Đảng", "Nhà nước", "Chính phủ", "Quốc hội"))


def channels(text: str, mentions: Sequence[Match]) -> Iterator[Match]:
    """The mentions with channels of foreign names made organisations, which canals have none of, 'kênh Canalia'; 'quan hệ trên kênh Đảng' names neither."""
    for m in mentions:
        if m.label == "LOCATION" and text.startswith(_CHANNEL, m.start):
            words = text[m.start + 5 : m.end].split(" ")
            if " ".join(words) in _RULERS:
                continue
            if is_foreign(words) and words[0][0].isupper():
                m = m._replace(label="ORG", rule="mend-channel")
        yield m
