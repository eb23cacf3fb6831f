"""Titles in the form that they are compared by, and what is known of a few of them."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from vngovnlp.resolve.agencies.abbreviations import written_out_title
from vngovnlp.resolve.agencies.names import UNIT_TYPES
from vngovnlp.resolve.pattern import pattern
from vngovnlp.text import normal

# Posts of which a body has one.
HEADS = frozenset({"chủ tịch", "bộ trưởng", "thủ tướng", "giám đốc", "tổng giám đốc", "chủ nhiệm", "trưởng", "hiệu trưởng"})
# Posts that one person in the country holds, and is called by without a body.
OF_STATE = frozenset({"thủ tướng", "tổng bí thư", "chủ tịch nước", "chủ tịch quốc hội"})
MINISTERS = frozenset({"bộ trưởng", "thứ trưởng"})
# Who sits for a province.
DELEGATES = frozenset({"đại biểu", "đb"})
DELEGATION = "delegation"
"""The rule that finds for which."""
OF_PARTY = ("ủy viên", "bí thư", "phó bí thư")


class Title(NamedTuple):
    """A title in the form that titles are compared by. ``base`` leaves out what only ranks holders of one title."""

    key: str
    base: str
    acting: bool
    former: bool
    territory: str | None = None
    """'tỉnh' in 'Chủ tịch tỉnh': the title says of what, and no body stands behind it."""


RANK = pattern(r"(?:đại|thượng|trung|thiếu) (?:tướng|tá|úy)|chuẩn đô đốc|đô đốc")
_FORMER = pattern(r"^(?:nguyên|cựu)\s+")
_ACTING = pattern(r"^(?:quyền|q\.)\s*")
_NEW = pattern(r"^tân\s+")
# 'Chủ tịch tỉnh' is the Chủ tịch of its UBND.
_TERRITORY = pattern(rf"(?<=chủ tịch) (?:tp|{'|'.join(UNIT_TYPES)})$")
_RANKING = pattern(r"\s+(?:thường trực|chuyên trách|đặc mệnh toàn quyền|phụ trách(?: \p{L}+){0,4})$")


@lru_cache(maxsize=4096)
def read_title(title: str) -> Title:
    """The parts of a title.

    >>> read_title("nguyên Phó CT Thường trực")
    Title(key='phó chủ tịch thường trực', base='phó chủ tịch', acting=False, former=True, territory=None)
    """
    key = normal(written_out_title(title)).replace("sỹ", "sĩ")
    bare = _FORMER.sub("", key)
    former = bare != key
    key = _ACTING.sub("", bare)
    acting = key != bare
    key = _NEW.sub("", key).replace("phát ngôn viên", "người phát ngôn")
    of = _TERRITORY.search(key)
    territory = of[0].strip().replace("tp", "thành phố") if of else None
    key = _TERRITORY.sub("", key)
    return Title(key, _RANKING.sub("", key), acting, former, territory)
