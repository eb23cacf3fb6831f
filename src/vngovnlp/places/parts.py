"""The unit in the name of a body or a venue: 'tỉnh Quảng Trị' of 'Sở Y tế tỉnh Quảng Trị', 'huyện' of 'UBND huyện', 'Tỉnh' of 'Tỉnh ủy'."""

from __future__ import annotations

from collections.abc import Set
from functools import lru_cache
from typing import NamedTuple

import regex

from vngovnlp.places.names import LEVELS_OF, SPELLINGS
from vngovnlp.places.units import key_of, named, unit
from vngovnlp.text import normal

# 'UBND [thành phố ]Đông Hà', 'HĐND [tỉnh]', 'UBND [TP.]Đà Nẵng'; no 'Thương binh và [Xã] hội', no 'hợp tác [xã]', no 'Sở VH-[TT] Hà Nội'.
_TYPE = regex.compile(
    r"(?<![\p{L}\d])(?P<type>thành phố|thị xã|thị trấn|huyện đảo|đặc khu|thủ đô|tỉnh|quận|huyện|phường|(?<!hợp tác )xã|tp|tx|(?<![&-])tt)(?:\.\s*|\s+|$|(?=[,;()]))"
    r"(?!hội\b|viên\b|ủy\b|đoàn\b|lộ\b|lỵ\b)"
)
# '[Tỉnh ủy] Quảng Trị', 'Ban Thường vụ [Thành ủy]', '[Huyện đoàn] Hải Lăng'.
_PARTY = regex.compile(r"(?<![\p{L}\d])(?P<type>tỉnh|thành|huyện|thị|quận) (?:ủy|đoàn)(?!\p{L})\s*")
_PARTY_TYPES = {"tỉnh": "tỉnh", "thành": "thành phố", "huyện": "huyện", "thị": "thị xã", "quận": "quận"}
_SYLLABLE = regex.compile(r"[\p{L}\p{M}\d']+")
# A school bears the name of a hero or an ideal as often as that of its place; 'Hồ Chí Minh' alone is the man ('Học viện Chính trị quốc gia Hồ Chí Minh').
_NO_PLACE = regex.compile(r"(?<!môi )(?<!thị )trường|học viện|bảo tàng|đoàn thanh niên|đoàn tncs")
_MEN = frozenset({"hồ chí minh"})
_LONGEST = 6


class Part(NamedTuple):
    """The unit in a name, offsets in that name: ``key`` is that of the unit's name, None if there is only a type word."""

    start: int
    end: int
    type: str | None
    key: str | None


@lru_cache(maxsize=8192)
def unit_part(name: str) -> Part | None:
    """The unit in a body's or a venue's name, None if it names none.

    >>> unit_part("Sở Y tế tỉnh Quảng Trị")
    Part(start=8, end=22, type='tỉnh', key='quảng trị')
    >>> unit_part("UBND huyện"), unit_part("Bộ Y tế")
    (Part(start=5, end=10, type='huyện', key=None), None)
    """
    norm = normal(name)
    bare: Part | None = None
    typed: set[int] = set()
    for pattern, types in ((_TYPE, SPELLINGS), (_PARTY, _PARTY_TYPES)):
        for found in pattern.finditer(norm):
            kind = types[found["type"]]
            at = found.end()
            known = _known(name, at, kind)
            if known is not None:
                begin = found.start() if pattern is _TYPE else at
                return Part(begin, at + len(known), kind, key_of(known))
            if found["type"] == "thủ đô":
                return Part(*found.span("type"), kind, "hà nội")
            if not name[at : at + 1].isupper():
                bare = Part(*found.span("type"), kind, None)
            typed.add(at)
    return bare or _named_at_end(name, norm, typed)


def _known(name: str, at: int, kind: str) -> str | None:
    """The longest name of a unit of this type that begins at ``at``: 'Hải Lăng' of 'Hải Lăng khóa XX'."""
    if not (name[at : at + 1].isupper() or name[at : at + 1].isdigit()):
        return None
    ends = [m.end() for m in _SYLLABLE.finditer(name, at, at + 40)][:_LONGEST]
    for end in reversed(ends):
        words = name[at:end]
        if "," not in words and any(unit(id).level in LEVELS_OF[kind] for id in named().get(key_of(words), ())):
            return words
    return None


def _named_at_end(name: str, norm: str, typed: Set[int]) -> Part | None:
    """'Quảng Trị' of 'Sở Y tế Quảng Trị': the longest name of a province or district that ends the name.

    ``typed``: where what stands behind a type word begins; that is no unit of another type ('UBND tỉnh | Lâm Hà' is not of the huyện).
    """
    if _NO_PLACE.search(norm):
        return None
    for start in [m.start() for m in _SYLLABLE.finditer(name)][-4:]:
        words = "" if start in typed else name[start:]
        key = key_of(words)
        ids = named().get(key, ()) if words[:1].isupper() and key not in _MEN else ()
        if any(unit(id).level != "commune" for id in ids):
            return Part(start, len(name), None, key)
    return None
