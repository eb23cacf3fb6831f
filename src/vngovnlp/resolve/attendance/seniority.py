"""Seniority: who of two is so much higher in the state that a meeting of both is his."""

from __future__ import annotations

from collections.abc import Iterable

from vngovnlp.report import Position
from vngovnlp.resolve.agencies.abbreviations import written_out
from vngovnlp.resolve.agencies.kinds import kind_of
from vngovnlp.resolve.pattern import pattern
from vngovnlp.text import normal

HEADS_OF_STATE, LEADERS_OF_STATE, MINISTERS = 9, 8, 7
"""Ranks: from the head of the state, from his deputies and those of the Government, from ministers."""
_OF_THE_STATE = {
    "tổng bí thư": 9, "chủ tịch nước": 9, "thủ tướng": 9, "tổng thống": 9, "quốc vương": 9,
    "phó thủ tướng": 8, "phó chủ tịch nước": 8, "phó tổng thống": 8,
    "bộ trưởng": 7, "ngoại trưởng": 7, "tổng thanh tra": 7, "tổng kiểm toán": 7,
    "thứ trưởng": 6, "phó tổng thanh tra": 6, "tổng cục trưởng": 6, "vụ trưởng": 5,
}  # fmt: skip
"""Those whose title says it all."""
_ASSEMBLY = "quốc hội"
# Who governs a unit, and who heads one of the offices under him.
_GOVERNS = {"central": 7, "province": 6, "district": 4, "commune": 2}
_SERVES = {"central": 5, "province": 4, "district": 2, "commune": 1}
_RULING = frozenset({"peoples_committee", "peoples_council", "party_committee", "ministry", "government"})
# '[Thành ủy ]Đà Nẵng', 'Bí thư [tỉnh Đồng Nai]', 'Chủ tịch [Hà Nội]': what is governed is named by its place.
_OF_CITY = "thành ủy "
_PLACE = pattern(r"(?:tỉnh|thành phố|quận|huyện|thị xã|phường|xã|thị trấn) |(?:hà nội|hồ chí minh|đà nẵng|hải phòng|cần thơ)$")
_FORMER = pattern(r"(?:nguyên|cựu|cố) ")
_TITLE = pattern(
    r"(?:quyền |tân )?(?P<deputy>phó )?(?:tổng )?(?:chủ tịch|bí thư|giám đốc|chủ nhiệm|trưởng|chánh|cục trưởng|vụ trưởng|viện trưởng|chỉ huy trưởng|tư lệnh)(?! \p{L}+ viên)"
)
_FAR = 2
"""Steps by which one must stand above another to outrank him: neighbours in the state meet as partners."""


def outranks(one: int, other: int) -> bool:
    """True if the first stands so far above the second that he does not come to him as a guest; of unknown ranks nothing is said.

    >>> outranks(9, 6), outranks(6, 5), outranks(6, 0)
    (True, False, False)
    """
    return other > 0 and one - other >= _FAR


def seniority(positions: Iterable[Position]) -> int:
    """How high somebody stands by the highest of his posts, from 1 in a commune to 9 at the head of the state; 0 if they do not tell."""
    return max((_seniority(p.title, p.agency or p.agency_inferred or "") for p in positions), default=0)


def _seniority(title: str, agency: str) -> int:
    title = normal(title)
    if _FORMER.match(title):
        return 0
    plain = title.removeprefix("quyền ").removeprefix("tân ").removesuffix(" thường trực")
    if plain in _OF_THE_STATE:
        return _OF_THE_STATE[plain]
    found = _TITLE.match(title)
    if found is None or not agency:
        return 0
    body = normal(written_out(agency))
    if body == _ASSEMBLY and "chủ tịch" in title:
        return 8 if found["deputy"] else 9
    kind, level = kind_of(body)
    if level is None:  # cities governed from the centre are provinces
        level = kind_of("thành phố " + body.removeprefix(_OF_CITY))[1]
    if level is None:
        return 0
    governs = kind in _RULING or (kind == "party_body" and level == "central") or _PLACE.match(body)
    return (_GOVERNS if governs else _SERVES)[level] - (found["deputy"] is not None)
