"""Offices that nobody holds together: 'Chủ tịch UBND tỉnh, Giám đốc Sở Y tế' are two people, however close they stand."""

from __future__ import annotations

from vngovnlp.resolve.pattern import pattern

_NEVER_TOGETHER = (
    {"bộ trưởng", "thứ trưởng"},
    {"bộ trưởng", "thủ tướng"},
    {"chủ tịch nước", "thủ tướng"},
    {"phó thủ tướng", "chủ tịch nước"},
    {"phó thủ tướng", "thủ tướng"},
    {"phó chủ tịch nước", "chủ tịch nước"},
    {"thường trực", "thủ tướng"},  # '[Thường trực] Ban Bí thư'
    {"người phát ngôn", "thủ tướng"},
    {"người phát ngôn", "phó thủ tướng"},
    {"người phát ngôn", "chủ tịch nước"},
    {"phó chủ tịch", "thủ tướng"},
    {"phó giám đốc", "thủ tướng"},
)
_BY_TITLE = {
    "chủ tịch nước": "state",
    "thủ tướng": "government",
    "phó thủ tướng": "deputy of the government",
    "tổng thanh tra": "inspectorate",
    "phó tổng thanh tra": "inspectorate",
    "tổng kiểm toán": "audit",
    "tổng kiểm toán nhà nước": "audit",
    "thống đốc": "bank",
    "phó thống đốc": "bank",
    "chánh án": "court",
    "phó chánh án": "court",
}
_EXECUTIVE = pattern(r"^(?:phó )?(?:chủ tịch|giám đốc|bộ trưởng|thứ trưởng|viện trưởng)$")
_BY_BODY = (
    ("quốc hội", "assembly"),
    ("hđnd", "council"),
    ("hội đồng nhân dân", "council"),
    ("ubnd", "committee"),
    ("ủy ban nhân dân", "committee"),
    ("sở ", "department"),
    ("công an", "police"),
    ("bộ ", "ministry"),
    ("viện kiểm sát", "procuracy"),
    ("viện ksnd", "procuracy"),
    ("vks", "procuracy"),
)
_HEADS = (
    (pattern(r"^(?:phó )?trưởng$"), "công an", "police"),
    (pattern(r"^(?:phó )?trưởng$"), "phòng ", "division"),
    (pattern(r"^(?:phó )?đội trưởng$"), "đội ", "squad"),
)
# 'Phó Thủ tướng, Bộ trưởng Bộ Ngoại giao'; since 2025 'Phó Chủ tịch UBND xã, Trưởng Phòng Kinh tế'
_TOGETHER = ({"deputy of the government", "ministry"}, {"committee", "division"}, {"council", "division"})


def office(title: str, body: str) -> str | None:
    """The kind of body whose executive a post belongs to, if one of those that nobody serves in two of; None for all other posts.

    ``title`` is the normal form without rank words, ``body`` the body's normal form, "" without one.

    >>> office("phó chủ tịch", "ubnd tỉnh"), office("bí thư", "tỉnh ủy")
    ('committee', None)
    """
    if (kind := _BY_TITLE.get(title)) is not None:
        return kind
    if not body:
        return None
    if _EXECUTIVE.search(title) is None:
        return next((kind for titles, word, kind in _HEADS if body.startswith(word) and titles.search(title)), None)
    if title.endswith("trưởng") and not title.endswith("viện trưởng"):
        return "ministry"  # 'Bộ trưởng Công an'
    return next((kind for word, kind in _BY_BODY if body.startswith(word)), None)


def two_offices(one: tuple[str, str], two: tuple[str, str]) -> bool:
    """True if nobody holds both posts, each given by title and body, at one time.

    >>> two_offices(("giám đốc", "sở y tế"), ("giám đốc", "sở nội vụ")), two_offices(("phó thủ tướng", ""), ("bộ trưởng", "ngoại giao"))
    (True, False)
    """
    if {one[0], two[0]} in _NEVER_TOGETHER:
        return True
    a, b = office(*one), office(*two)
    if a is None or b is None or {a, b} in _TOGETHER:
        return False
    return a != b or (one[0] == two[0] and one[1] != two[1])
