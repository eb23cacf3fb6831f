"""The level of the administration that words name: commune, district, department of a province, province, ministry, state.

Finer than the steps of :mod:`vngovnlp.statements.network.ranks`, which the network was trained on: a district is below a department, a department below its province.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

COMMUNE, DISTRICT, DEPARTMENT, PROVINCE, MINISTRY, STATE = range(1, 7)

_STATE = (
    "chính phủ", "quốc hội", "thủ tướng", "phó thủ tướng", "trung ương", "nhà nước", "bộ chính trị", "ban bí thư", "ủy ban thường vụ quốc hội",
    "uỷ ban thường vụ quốc hội",
)  # fmt: skip
_MINISTRY = ("bộ", "các bộ", "bộ trưởng", "thứ trưởng", "tổng cục", "cục")
_NO_MINISTRY = frozenset("chỉ tư máy phận đội ngành mặt".split())
"""Behind 'bộ': 'bộ chỉ huy', 'bộ máy', the list 'bộ, ngành'."""
_DEPARTMENT = ("sở", "chi cục", "công an", "bhxh", "bảo hiểm xã hội", "ban quản lý")
_HEADS = tuple(
    (tuple(words.split()), level)
    for level, group in ((STATE, _STATE), (MINISTRY, _MINISTRY), (DEPARTMENT, _DEPARTMENT))
    for words in group
)
_SEATS = {"tỉnh": PROVINCE, "huyện": DISTRICT, "quận": DISTRICT, "xã": COMMUNE, "phường": COMMUNE}
_NO_SEATS = frozenset((("xã", "hội"), ("tỉnh", "lộ")))
_CITIES = frozenset((("thành", "phố"), ("thành", "ủy"), ("thành", "uỷ"), ("thị", "xã"), ("thị", "trấn")))
_NO_NAME = frozenset("thành phố tp . ủy uỷ".split())
_CENTRAL = frozenset((("hà", "nội"), ("hồ", "chí"), ("hải", "phòng"), ("đà", "nẵng"), ("cần", "thơ")))
"""Cities on the level of a province; another that is named lies in one."""


def level(words: Sequence[str]) -> int | None:
    """The level of a body or title whose first words are these: 'Sở Y tế tỉnh A', 'UBND huyện B', 'Bộ trưởng'; None if they tell none."""
    for head, found in _HEADS:
        if tuple(words[: len(head)]) == head and not (head == ("bộ",) and words[1:2] and words[1] in _NO_MINISTRY):
            return found
    return seat(words)


def seat(words: Sequence[str]) -> int | None:
    """The level of the place that a body is named by: 'Công an [xã] A', 'UBND [thành phố]'. A city without a name is taken for one on the level of a province."""
    at = _seat_word(words)
    if at is None:
        return None
    return _SEATS.get(words[at]) or _city(words[at:])


def system(words: Sequence[str]) -> list[str]:
    """What bodies of one kind have before their place: '[Công an] xã A', '[Công an] tỉnh B'."""
    return list(words[: _seat_word(words)])


def _seat_word(words: Sequence[str]) -> int | None:
    for k, (word, after) in enumerate(pairwise([*words, ""])):
        if word in _SEATS and (word, after) not in _NO_SEATS:
            return k
        if word == "tp" or (word, after) in _CITIES:
            return k
    return None


def _city(words: Sequence[str]) -> int:
    if words[0] == "thị":
        return DISTRICT if words[1] == "xã" else COMMUNE
    name = [word for word in words if word not in _NO_NAME]
    return PROVINCE if not name or name[0] == "hcm" or tuple(name[:2]) in _CENTRAL else DISTRICT
