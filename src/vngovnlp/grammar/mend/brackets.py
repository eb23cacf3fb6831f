"""Names that an abbreviation in brackets stands inside of: 'Sở Giáo dục và Đào tạo (GD&ĐT) Hà Nội', 'Bệnh viện (BV) Bạch Mai'.

What is shortened is a part of the name, so the brackets do not end it (guidelines, section 5); they do in 'Phòng Cảnh sát Hình sự (PC45)', where they
hold the whole name, and before a person.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import regex

from vngovnlp.grammar.match import Match
from vngovnlp.grammar.mend.neighbours import BODIES, is_country, pairs

_SHORT = regex.compile(r" \((?P<short>\p{Lu}[\p{L}&,\- ]{0,12}\p{Lu})\) ")
_LETTERS = regex.compile(r"\p{L}")
_JOINS = frozenset(("và", "-", "–", "&", ","))
_WORD = regex.compile(r"[^\s,]+")
# '(ĐH) | Y Dược | Cần Thơ', '(BV) | Đa khoa | Hòa Bình'
_CAPITALIZED = r"(?:(?:\p{Lu}\p{L}*|khoa) ){0,3}"
_CAPITALS = regex.compile(_CAPITALIZED)
_UNIT = regex.compile(r"(?:tỉnh|thành phố|TP|huyện|quận|xã|phường|thị xã|thị trấn|[Tt]rung ương)(?![\p{L}.])")
_NAMELESS = (
    r"(?:bệnh viện|(?:trường )?(?:đại học|cao đẳng|trung học phổ thông|trung học cơ sở|tiểu học|mầm non)|bảo hiểm xã hội)"
)
_ENDS_NAMELESS = regex.compile(rf"(?i){_NAMELESS}$")
# 'Bệnh viện (BV) | Bạch Mai', which was taken for a place
_BEGUN = regex.compile(rf"(?P<name>(?<!\p{{L}})(?i:{_NAMELESS})){_SHORT.pattern}{_CAPITALIZED}$")
# 'Tổng Thư ký Liên hợp quốc (LHQ) | An Suk-min': nothing can follow
_COMPLETE = regex.compile(r"(?i)(?:liên hợp quốc|liên hiệp quốc|liên minh châu âu)$")
_REACH = 70
_NAMED = ("LOCATION", "PERSON", *BODIES)


def names_around_brackets(text: str, mentions: Sequence[Match]) -> Iterator[Match]:
    """The mentions with the bodies made whole whose name goes on behind the abbreviation of a part of it."""
    if ") " not in text:
        yield from mentions
        return
    reached = 0
    for m, following in pairs(mentions):
        if m.start < reached:
            continue
        if m.label in _NAMED:
            m = _begun(text, m, reached)
        if m.label in BODIES:
            m = m._replace(end=_end(text, m, following))
        reached = m.end
        yield m


def _end(text: str, m: Match, following: Sequence[Match]) -> int:
    """Where the name ends that was found to end before a bracket."""
    bracket = _SHORT.match(text, m.end)
    if bracket is None or not _shortens(bracket["short"], text[m.start : m.end]):
        return m.end
    behind = [n for n in following if n.start >= bracket.end()]
    if not behind or _CAPITALS.fullmatch(text, bracket.end(), behind[0].start) is None:
        unit = _UNIT.match(text, bracket.end())
        return unit.end() if unit is not None else m.end
    n = behind[0]
    named = text[n.start : n.end]
    if n.label == "PERSON" and not (is_country(named) or named == "Hồ Chí Minh" or _ENDS_NAMELESS.search(text, m.start, m.end)):
        return m.end
    if n.label not in _NAMED or (
        m.label == "ORG" and n.label in ("AGENCY", "LOCATION") and _COMPLETE.search(text, m.start, m.end)
    ):
        return m.end
    # 'Mặt trận Tổ quốc (MTTQ) Việt Nam | tỉnh Sơn La'
    last = behind[1] if len(behind) > 1 and is_country(named) else None
    return last.end if last is not None and last.label == "LOCATION" and last.start == n.end + 1 else n.end


def _begun(text: str, m: Match, reached: int) -> Match:
    """The mention with the noun in front of the bracket that it stands behind: '[Bệnh viện (BV) Bạch Mai]'."""
    if ") " not in text[max(reached, m.start - 30) : m.start]:
        return m
    begun = _BEGUN.search(text, max(reached, m.start - _REACH), m.start)
    if begun is None or not _shortens(begun["short"], begun["name"]):
        return m
    return m._replace(start=begun.start(), label="AGENCY", rule="mend-bracket")


def _shortens(short: str, name: str) -> bool:
    """True if ``short`` is the first letters of words of the name that stand together: 'GD&ĐT' of 'Sở Giáo dục và Đào tạo'."""
    initials = "".join(word[0] for word in _WORD.findall(name) if word not in _JOINS)
    return "".join(_LETTERS.findall(short)).casefold() in initials.casefold()
