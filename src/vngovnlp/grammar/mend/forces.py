"""Forces, parties and courts right behind a title, of which the tagger took the first syllables for a person: 'tư lệnh | Hạm | đội 7'; forces in front of their State."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import regex

from vngovnlp.grammar.match import Match
from vngovnlp.grammar.mend.borders import BORDER, STOPS, next_name
from vngovnlp.grammar.mend.neighbours import is_country, with_found

_FORCE = regex.compile(
    r" (?P<name>(?:(?i:quân đội|hải quân|không quân|lục quân|thủy quân lục chiến|tuần duyên|vệ binh|hạm đội|cảnh sát biển|lực lượng phòng vệ"
    r"|bộ tham mưu|đảng (?:cộng sản|dân chủ|cộng hòa|nhân dân|lao động|bảo thủ|tự do)))"
    r"(?: (?i:liên hợp|quốc gia|hoàng gia|nhân dân|cách mạng))*"
    r"(?: (?:(?i:vùng|khu vực) )?\d{1,2})?)(?![\p{L}\d])"
)
# 'Việt Nam', 'In-đô-nê-xi-a', 'UAE'
_CAPITALS = regex.compile(r"(?: \p{Lu}[\p{L}-]+){1,3}")


def forces_behind(text: str, mentions: Sequence[Match]) -> Sequence[Match]:
    """The mentions with the force or party right behind a title whole, with its number and its State: 'Thiếu tướng | Hải quân Mỹ'. In lower case and
    without a State it is no name: 'một đại tá quân đội'."""
    return with_found(mentions, lambda k: _force_behind(text, mentions[k], mentions[k + 1 : k + 4]))


def _force_behind(text: str, title: Match, following: Sequence[Match]) -> Match | None:
    """The force right behind the title, if it was taken for nothing or for a person."""
    found = _FORCE.match(text, title.end) if title.label == "TITLE" else None
    if found is None:
        return None
    start, bare = found.span("name")
    end = _state_end(text, bare)
    if end == bare and not text[start].isupper():
        return None
    inside = [n for n in following if n.start < end]
    if any(n.end > end or not (n.label == "LOCATION" or (n.label == "PERSON" and n.start == start)) for n in inside):
        return None
    label = "AGENCY" if end == bare or text.endswith("Việt Nam", bare, end) else "ORG"
    return Match(start, end, label, None, "mend-force", title.score)


def _state_end(text: str, at: int) -> int:
    """Where the country right behind ``at`` ends; ``at`` if none stands there."""
    behind = _CAPITALS.match(text, at)
    words = behind[0].split(" ")[1:] if behind is not None else []
    for size in range(len(words), 0, -1):
        if is_country(" ".join(words[:size])):
            return at + 1 + len(" ".join(words[:size]))
    return at


# A glance at the last syllable first
_ENDS = ("quân ", "đội ", "duyên ", "chiến ", "gia ", "vệ ")
_OF_STATE = regex.compile(
    r"(?i)(?<!\p{L})(?:hải quân|không quân|lục quân|quân đội|thủy quân lục chiến|tuần duyên|vệ binh quốc gia|lực lượng phòng vệ) $"
)


def forces_of_states(text: str, mentions: Sequence[Match]) -> Iterator[Match]:
    """The mentions with the force in front of its State whole, of which the State alone was found: 'tàu của | hải quân | Lào'. Police are none: 'cảnh sát Lào' may be anybody."""
    reached = 0
    for m in mentions:
        if m.label == "LOCATION" and text.endswith(_ENDS, 0, m.start):
            force = _OF_STATE.search(text, max(reached, m.start - 24), m.start)
            if force is not None and is_country(text[m.start : m.end]):
                own = text.startswith("Việt Nam", m.start)
                m = m._replace(start=force.start(), label="AGENCY" if own else "ORG", rule="mend-force")
        reached = m.end
        yield m


_WORD = rf"(?: (?!(?:{STOPS})\b)[\p{{L}}\d]+)"
_BODY = regex.compile(
    rf" (?P<name>(?:Toà|Tòa|Tổ|Sàn|Hội|Viện|Sở|Cục|Vụ|Quỹ|Hãng){_WORD}{{2,10}}|Đội{_WORD}{{2,6}}|Đoàn (?:trường|cơ sở|khoa|bệnh viện){_WORD}{{0,10}})"
    rf"{BORDER}"
)


def bodies_behind(text: str, mentions: Sequence[Match]) -> Sequence[Match]:
    """The mentions with the court or team right behind a title whole that was taken for a person: 'Tổng Thư ký | Toà Trọng | tài quốc tế',
    'Đội trưởng | Đội Vũ | trang'."""
    return with_found(mentions, lambda k: _body_behind(text, mentions[k : k + 6]))


def _body_behind(text: str, mentions: Sequence[Match]) -> Match | None:
    title = mentions[0]
    taken = mentions[1] if len(mentions) > 1 else None
    if taken is None or title.label != "TITLE" or taken.label != "PERSON" or taken.start != title.end + 1:
        return None
    stop = next_name(text, mentions[2:])
    found = _BODY.match(text, title.end, stop)
    # 'Cục trưởng | Hội | cũng đến', 'Lê Văn Sở': a name ends before what somebody does
    if found is None or found.end() <= taken.end or any(n.start < found.end() < n.end for n in mentions[2:]):
        return None
    return Match(taken.start, found.end(), "AGENCY", None, "mend-body", title.score)
