"""Aides and kin: whom somebody serves or belongs to is another person than the one beside the title ('trợ lý Thủ tướng', 'phu nhân Tổng thống')."""

from __future__ import annotations

from typing import Literal

from vngovnlp.resolve.pattern import pattern

# '[trợ lý ]Chủ tịch nước', '[cố vấn an ninh của ]Tổng thống', '[phu nhân ]Thủ tướng', '[con gái cố ]Tổng Bí thư'; not 'Tổng thư ký', 'trưởng nhóm cố vấn, Bộ trưởng'.
_BEFORE = pattern(
    r"(?<!\p{L})(?P<held>(?:từng là|làm|giữ chức|chức vụ) )?(?:(?P<staff>trợ lý|(?<!tổng )thư ký|đặc phái viên|đặc sứ|cố vấn|phát ngôn viên|người phát ngôn)(?: riêng| đặc biệt| cấp cao| an ninh| kinh tế| chính sách| đối ngoại)*|"
    r"(?P<kin>phu nhân|vợ|con (?:trai|gái|rể|dâu)|cháu|(?:em|anh|chị) (?:trai|gái|rể|dâu|ruột)))(?P<of> của)?(?: cựu| nguyên| cố| tân)? $"
)
_WORDS = frozenset(
    "lý ký viên sứ vấn ngôn nhân vợ trai gái rể dâu cháu ruột của cựu nguyên cố tân riêng biệt cấp ninh tế sách ngoại cao".split()
)
"""The last words of those: most titles have others before them."""
_LONGEST = 60
STAFF = frozenset({"trợ lý", "thư ký", "đặc phái viên", "đặc sứ", "cố vấn", "phát ngôn viên", "người phát ngôn"})
"""Titles of those who serve the holder of another."""
# '[Tổng Bí thư], [Chủ tịch nước] Lào': two titles of one whom somebody serves.
_FIRST = frozenset({"tổng bí thư", "bí thư thứ nhất"})
_SECOND = frozenset({"chủ tịch nước", "chủ tịch", "thủ tướng", "tổng thống"})


def serves(norm: str, title_start: int) -> Literal["staff", "of", ""]:
    """Who stands before a title whose holder he serves: "of" if a name right behind it is that of the holder, "staff" if it can be the aide's own.

    >>> serves("trợ lý của tổng thống", 11), serves("trợ lý tổng thống", 7), serves("gặp tổng thống", 4)
    ('of', 'staff', '')
    """
    if title_start < 2 or norm[norm.rfind(" ", 0, title_start - 1) + 1 : title_start - 1] not in _WORDS:
        return ""
    found = _BEFORE.search(norm, max(0, title_start - _LONGEST), title_start)
    if found is None:
        return ""
    # 'từng làm trợ lý Thủ tướng Lê Văn Bình': the aide was named before.
    return "of" if found["of"] or found["kin"] or found["held"] else "staff"


def go_together(one: str, two: str) -> bool:
    """True if two titles in a row, behind an aide's, are both of the one who is served: 'Tổng Bí thư, Chủ tịch nước'."""
    return one in _FIRST and two in _SECOND
