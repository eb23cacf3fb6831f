"""The type word and the name of a unit as texts write them: 'TP. Đông Hà', 'Q.1', 'thị xã Quảng Trị', 'Hải Lăng'."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

import regex

from vngovnlp.places.units import Level, key_of
from vngovnlp.text import normal

LEVELS_OF: Mapping[str, tuple[Level, ...]] = {
    "tỉnh": ("province",),
    "thành phố": ("province", "district"),
    "quận": ("district",),
    "huyện": ("district",),
    "thị xã": ("district",),
    "phường": ("commune",),
    "xã": ("commune",),
    "thị trấn": ("commune",),
    "đặc khu": ("commune",),
}
"""The levels of each type of unit. A thành phố is a province or a part of one."""

SPELLINGS: Mapping[str, str] = {
    **{type: type for type in LEVELS_OF},
    "tp": "thành phố", "t.p": "thành phố", "thủ đô": "thành phố", "tx": "thị xã", "t.x": "thị xã", "tt": "thị trấn", "q": "quận",
    "h": "huyện", "huyện đảo": "huyện", "p": "phường", "x": "xã",
}  # fmt: skip
"""Type words in normal form as they are written, abbreviations without their last full stop."""

# 'thành phố Đông Hà', 'TP.Đông Hà', 'TP Huế', 'Q.1', 'q1', 'H. Hải Lăng': the type word, then the name.
_TYPED = regex.compile(
    r"(?P<type>thành phố|thị xã|thị trấn|huyện đảo|đặc khu|thủ đô|tỉnh|quận|huyện|phường|xã|tp|tx|tt)(?:\.\s*|\s+)(?P<name>\S.*)"
    r"|(?P<type>t\.p|t\.x|q|h|p|x)\.\s*(?P<name>\S.*)|(?P<type>q|p)\s*(?P<name>\d+)"
)


class Name(NamedTuple):
    """A name of a unit, read: its type or None, and :func:`vngovnlp.places.units.key_of` of the rest."""

    type: str | None
    key: str


@lru_cache(maxsize=4096)
def read_name(text: str) -> Name:
    """The type and the key of a name.

    >>> read_name("TP. Đông Hà"), read_name("Q.1"), read_name("Hải Lăng")
    (Name(type='thành phố', key='đông hà'), Name(type='quận', key='1'), Name(type=None, key='hải lăng'))
    """
    norm = " ".join(normal(text).split())
    typed = _TYPED.fullmatch(norm)
    if typed is None:
        return Name(None, key_of(text))
    return Name(SPELLINGS[typed["type"]], key_of(typed["name"]))
