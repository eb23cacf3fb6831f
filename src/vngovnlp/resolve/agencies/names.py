"""Names of bodies: what decides whether two of them mean one body."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache, lru_cache
from typing import NamedTuple

import regex

from vngovnlp.lexicon import read
from vngovnlp.report import AgencyKind, AgencyLevel
from vngovnlp.resolve.agencies.abbreviations import written_out
from vngovnlp.resolve.agencies.kinds import kind_of
from vngovnlp.text import normal

_WORD = regex.compile(r"[\p{L}\p{M}]+|\d+")
TYPE_WORDS = frozenset("tỉnh thành phố huyện quận xã phường thị trấn".split())
_BODY_ENDINGS = frozenset({"ủy", "đoàn", "hội"})
# Heads in the spelling that the canonical name has.
_STANDARD = (
    "Ủy ban nhân dân",
    "Hội đồng nhân dân",
    "Ủy ban Mặt trận Tổ quốc",
    "Tỉnh ủy",
    "Thành ủy",
    "Huyện ủy",
    "Quận ủy",
    "Thị ủy",
    "Đảng ủy",
)
# Heads that may be left out: 'Trường Đại học Luật' is the 'Đại học Luật', the 'Ban Thường vụ Tỉnh ủy' the 'Thường vụ Tỉnh ủy'.
_OPTIONAL = frozenset({("trường", "đại"), ("trường", "cao"), ("trường", "trung"), ("ban", "thường")})
# Bodies whose names are cut short in the middle -> words that must stay in front ('Sở Giao thông', 'Trường', 'Ủy ban Kiểm tra').
_HEAD: dict[AgencyKind | None, int] = {"department": 2, "school": 1, "party_body": 4}
_FILLERS = frozenset("và của các".split())


class Name(NamedTuple):
    """A body's name, read for comparison."""

    canonical: str
    words: tuple[str, ...]  # of the canonical name, without fillers and a head that other writers leave out
    core: tuple[str, ...]  # the same without type words that a name follows
    units: tuple[str, ...]  # those type words
    bare: bool  # ends in a type word or is one head noun: stands for a body named elsewhere
    kind: AgencyKind | None
    level: AgencyLevel | None


@lru_cache(maxsize=8192)
def read_name(name: str) -> Name:
    """The parts of a body's name that decide whether another name means the same body."""
    canonical = written_out(name)
    norm = normal(canonical)
    head = next((head for head in _STANDARD if norm.startswith(head.lower())), canonical[:1].upper())
    canonical = head + canonical[len(head) :]
    words = tuple(w for w in _WORD.findall(norm) if w not in _FILLERS)
    words = words[1:] if words[:2] in _OPTIONAL else words
    # 'UBND [thành phố] Đông Hà' is 'UBND Đông Hà'; in 'Ban Thường vụ Tỉnh ủy' the type word belongs to the head.
    is_unit = [0 < i < len(words) - 1 and w in TYPE_WORDS and words[i + 1] not in _BODY_ENDINGS for i, w in enumerate(words)]
    core = tuple(w for w, unit in zip(words, is_unit, strict=True) if not unit)
    units = tuple(w for w, unit in zip(words, is_unit, strict=True) if unit)
    kind, level = kind_of(norm)
    return Name(canonical, words, core, units, bool(words) and words[-1] in TYPE_WORDS, kind, level)


def other_unit(one: Name, other: Name) -> bool:
    """True if both say of what kind of unit they are, and not of the same: 'UBND tỉnh Hòa An' and 'UBND thành phố Hòa An'."""
    return any(a != b for a, b in zip(one.units, other.units, strict=False))


def same_body(one: str, other: str) -> bool:
    """True if both names can mean one body: equal but for type words, or one is the other cut short.

    >>> same_body("UBND tỉnh", "Ủy ban nhân dân tỉnh Quảng Trị"), same_body("Sở Y tế", "Sở Xây dựng")
    (True, False)
    """
    a, b = read_name(one), read_name(other)
    return (a.core == b.core and not other_unit(a, b)) or cut_short(a, b) or cut_short(b, a)


def cut_short(short: Name, long: Name) -> bool:
    """'UBND tỉnh' of 'UBND tỉnh X', 'Sở Y tế' of 'Sở Y tế tỉnh X', 'Ban Chỉ đạo' of 'Ban Chỉ đạo ... về ...'."""
    n = len(short.words)
    if not n or n >= len(long.words):
        return False
    if long.words[:n] == short.words:
        return True
    if short.kind == long.kind and _cut_in_the_middle(short.words, long.words, _HEAD.get(short.kind, n)):
        return True
    core = short.core
    # 'UBND Đông Hà' of 'UBND thành phố Đông Hà' is equality of the cores; here 'Sở Y tế Quảng Trị' of 'Sở Y tế tỉnh Quảng Trị ...'.
    return not short.bare and long.core[: len(core)] == core and not other_unit(short, long)


def _cut_in_the_middle(short: tuple[str, ...], long: tuple[str, ...], head: int) -> bool:
    """True for 'Sở Giao thông Hà Nội' of 'Sở Giao thông vận tải Hà Nội': head and place stay, words between are left out.

    'Đại học Hà Nội' of 'Đại học Y Hà Nội' is none: a university's field is its name.
    """
    if len(short) < head + 2 or short[:head] != long[:head] or short[-2:] != long[-2:] or "đại" in short:
        return False
    rest = iter(long)
    return all(word in rest for word in short)


UNIT_TYPES = ("tỉnh", "thành phố", "huyện", "quận", "thị xã", "xã", "phường", "thị trấn", "đặc khu")
"""Kinds of administrative units, those of before 2025-07-01 and of today."""
UNIT_OPENINGS = frozenset({"tp", *(unit.split(" ")[0] for unit in UNIT_TYPES)})
"""The words that the name of a unit, or of its Party committee, begins with."""
UNIT_WORDS = UNIT_OPENINGS.union(*(unit.split(" ") for unit in UNIT_TYPES))
# 'Cộng hòa Belarus', 'Vương quốc Hà Lan', 'Hợp chúng quốc Hoa Kỳ': what a state calls itself.
_STATE_WORDS = frozenset(
    "cộng hòa vương quốc hợp chủng chúng liên bang nước nhân dân dân chủ xã hội chủ nghĩa chnd chdcnd".split()
)
# What companies have in their names beside the one that tells them from others.
_COMPANY_WORDS = frozenset(
    "công ty tập đoàn tổng cổ phần cp tnhh mtv một thành viên ctcp đầu tư thương mại xuất nhập khẩu sản xuất dịch vụ".split()
)


@cache
def _countries() -> Mapping[tuple[str, ...], str]:
    """{words of a country's name: its id}: 'Mỹ' and 'Hoa Kỳ' are one."""
    return {read_name(row.form).words: row.id for row in read("geography") if row.kind == "country"}


def is_abroad(body: tuple[str, ...]) -> bool:
    """True if the words of a body's name end with another country's: 'Quốc phòng Canada', 'Quốc hội Lào'."""
    home = _countries().get(("việt", "nam"))
    return any(_countries().get(body[-n:], home) != home for n in (1, 2, 3))


def same_place(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """True if the words of two places' names mean one place: 'An Hòa' and 'tỉnh An Hòa', 'Belarus' and 'Cộng hòa Belarus'; 'huyện An Hòa' and
    'tỉnh An Hòa' are two."""
    if (country := _countries().get(one)) is not None and country == _countries().get(other):
        return True
    countries = [[word for word in words if word not in _STATE_WORDS] for words in (one, other)]
    if countries[0] == countries[1] != []:
        return True
    names = [[word for word in words if word not in UNIT_WORDS] for words in (one, other)]
    return names[0] == names[1] != [] and len(one) != len(other) and (len(names[0]) in {len(one), len(other)})


def same_company(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """True if one name of a company is the other without what kind of company it is: 'Hòa Bình' and 'Công ty TNHH Thương mại Hòa Bình'."""
    short, long = sorted((one, other), key=len)
    core = tuple(word for word in short if word not in _COMPANY_WORDS)
    return bool(core) and long[-len(core) :] == core and all(word in _COMPANY_WORDS for word in long[: -len(core)])


@cache
def _firms() -> Mapping[str, str]:
    """{name of a firm or bank in normal form: its id in the lexicon}"""
    return {normal(e.form): e.id for e in read("orgs") if e.kind in ("state_group", "company", "bank")}


def one_firm(one: str, other: str) -> bool:
    """True if the lexicon has both as names of one firm: 'EVN' and 'Tập đoàn Điện lực Việt Nam'."""
    firm = _firms().get(normal(one))
    return firm is not None and firm == _firms().get(normal(other))


# 'Trung ương Hội Luật gia Việt Nam' leads the 'Hội Luật gia Việt Nam'.
_LEADING = frozenset("ủy ban ub trung ương tư t ư".split())
_ASSOCIATIONS = frozenset({"hội", "mặt", "mttq", "liên", "hiệp", "tổng"})


def same_association(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """True if one name is that of an association, and the other that of the committee that leads it."""
    for short, long in ((one, other), (other, one)):
        led = next((i for i, word in enumerate(long[:5]) if word not in _LEADING), 0)
        n = len(long) - led
        cut = n == len(short) or (2 < len(short) < n)  # 'Mặt trận Tổ quốc', without its country
        if led and short[0] in _ASSOCIATIONS and cut and long[led : led + len(short)] == short:
            return True
    return False


def is_abbreviated(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    """True if words of the long name stand in the short one as their first letters: 'Ngân hàng NN', 'Ngân hàng Nhà nước'."""
    at = 0
    for word in short:
        if at < len(long) and word == long[at]:
            at += 1
            continue
        letters = "".join(w[0] for w in long[at : at + len(word)])
        if len(word) < 2 or letters != word:
            return False
        at += len(word)
    return at == len(long) and short != long


def is_other_form(one: str, other: str) -> bool:
    """True if two names mean one body though they are neither equal nor one the other cut short.

    >>> is_other_form("Trung ương Hội Luật gia", "Hội Luật gia"), is_other_form("Ngân hàng NN", "Ngân hàng Nhà nước"), is_other_form("Sở Y tế", "Bộ Y tế")
    (True, True, False)
    """
    a, b = read_name(one).words, read_name(other).words
    if not a or not b:
        return False
    return same_association(a, b) or is_abbreviated(a, b) or is_abbreviated(b, a) or _of_committee(a) == _of_committee(b)


def _of_committee(words: tuple[str, ...]) -> tuple[str, ...]:
    """'Ban Tuyên giáo [Thành ủy] Hà Nội' without the committee whose body it is, if the place says which."""
    for i in range(1, len(words) - 2):
        if words[i + 1] == "ủy" and words[i] in _COMMITTEES:
            return words[:i] + words[i + 2 :]
    return words


_COMMITTEES = frozenset({"tỉnh", "thành", "huyện", "quận", "thị"})


def same_ministry(one: str, other: str) -> bool:
    """True if one name is the end of the other's, a ministry's: 'Môi trường' in 'Bộ trưởng Môi trường' and 'Bộ Tài nguyên và Môi trường'."""
    a, b = (tuple(word for word in read_name(name).words if word != "bộ") for name in (one, other))
    short, long = sorted((a, b), key=len)
    return 2 <= len(short) < len(long) and long[-len(short) :] == short
