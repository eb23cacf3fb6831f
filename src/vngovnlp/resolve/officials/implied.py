"""The body that a title leaves out and the article names: 'Thứ trưởng A' beside one 'Bộ Y tế'."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from vngovnlp.article import Article
from vngovnlp.grammar.match import Match
from vngovnlp.report import Agency, AgencyKind, AgencyLevel
from vngovnlp.resolve.pattern import pattern

# Title (normal form, without rank words) -> kinds of bodies that have it, the likeliest first.
BODIES_OF: Mapping[str, tuple[AgencyKind, ...]] = {
    **dict.fromkeys(("bộ trưởng", "thứ trưởng"), ("ministry",)),
    **dict.fromkeys(("thủ tướng", "phó thủ tướng"), ("government",)),
    **dict.fromkeys(("bí thư", "phó bí thư", "ủy viên ban thường vụ", "ủy viên thường vụ"), ("party_committee",)),
    **dict.fromkeys(("chủ tịch", "phó chủ tịch"), ("peoples_committee", "peoples_council", "front", "mass_organisation")),
    **dict.fromkeys(("giám đốc", "phó giám đốc"), ("department", "public_service_unit", "hospital")),
    **dict.fromkeys(("cục trưởng", "phó cục trưởng", "tổng cục trưởng", "phó tổng cục trưởng"), ("bureau",)),
    **dict.fromkeys(("chi cục trưởng", "phó chi cục trưởng"), ("bureau",)),
    **dict.fromkeys(("vụ trưởng", "phó vụ trưởng"), ("ministry_department",)),
    **dict.fromkeys(("trưởng phòng", "phó trưởng phòng", "phó phòng"), ("division",)),
    **dict.fromkeys(("trưởng ban", "phó trưởng ban", "phó ban"), ("steering_committee", "board", "party_body")),
    **dict.fromkeys(("trưởng đoàn", "phó trưởng đoàn", "tổ trưởng", "tổ phó"), ("task_force",)),
    **dict.fromkeys(("chánh án", "phó chánh án"), ("court",)),
    **dict.fromkeys(("viện trưởng", "phó viện trưởng"), ("procuracy", "public_service_unit")),
    **dict.fromkeys(("hiệu trưởng", "phó hiệu trưởng", "hiệu phó"), ("school",)),
    **dict.fromkeys(("chánh văn phòng", "phó chánh văn phòng"), ("office",)),
    **dict.fromkeys(("chánh thanh tra", "phó chánh thanh tra"), ("inspectorate",)),
}
# 'Tỉnh ủy viên' names its committee itself.
_MEMBER_OF = {
    "tỉnh ủy viên": "tỉnh ủy", "thành ủy viên": "thành ủy", "huyện ủy viên": "huyện ủy", "quận ủy viên": "quận ủy", "đảng ủy viên": "đảng ủy",
}  # fmt: skip
# Organs that have no Bí thư of their own.
_ORGANS = ("bộ chính trị", "ban bí thư", "ban thường vụ", "thường vụ", "thường trực", "ban chấp hành", "trung ương đảng")
# 'Phó Chủ tịch [tỉnh]', 'Chủ tịch [Ủy ban] Lê Văn Bình', 'Phó Giám đốc [Sở]': what the title says of its body.
_HINT = pattern(
    r" ?(?P<level>tỉnh|thành phố|huyện|quận|thị xã|xã|phường|đặc khu)(?!\p{L})| ?(?P<kind>ủy ban|hội đồng|hội|sở|bộ|chi cục|tổng cục|cục|vụ)(?!\p{L})"
)
_HINT_LEVELS: Mapping[str, AgencyLevel] = {
    "tỉnh": "province", "huyện": "district", "quận": "district", "thị xã": "district", "xã": "commune", "phường": "commune", "đặc khu": "commune",
}  # fmt: skip
_NEAR = 400
"""Characters before a title in which the body that it leaves out is looked for if the article has several."""
_OFTEN = 3
"""Mentions of a body that make another one, named once and by the way, no safe guess."""


def implied_agency(article: Article, title: Match, base: str, agencies: Sequence[Agency]) -> Agency | None:
    """The body that a title without one belongs to; None if the article has none that fits, or several with nothing to choose by.

    ``base`` is the title's normal form without rank words. Of several, the likeliest kind goes first; among those of one kind the one named shortly
    before, if there is just one.
    """
    committee = _MEMBER_OF.get(base)
    if committee is not None:
        fits = [a for a in agencies if a.canonical.lower().replace("uỷ", "ủy").startswith(committee)]
        return _one(article, title, fits)
    kinds = BODIES_OF.get(base) or BODIES_OF.get(base.removesuffix(" sở"))  # 'Phó Giám đốc Sở'
    if kinds is None or (base == "chủ tịch" and article.norm.startswith("hồ chí minh", title.end + 1)):
        return None
    fits = [a for a in agencies if a.kind in kinds and not a.canonical.lower().startswith(("thường trực", "đoàn chủ tịch"))]
    if "bí thư" in base or base.startswith("ủy viên"):
        fits = [a for a in fits if not a.canonical.lower().replace("uỷ", "ủy").startswith(_ORGANS)]
    hint = _HINT.match(article.norm, title.end) or _HINT.search(article.norm, title.start, title.end)
    if hint is not None and hint["level"]:
        level = _HINT_LEVELS.get(hint["level"])
        fits = [
            a for a in fits if a.kind != "mass_organisation" and (a.level == level or (level is None and a.level != "commune"))
        ]
        fits = [a for a in fits if a.kind == kinds[0]] or fits
    elif hint is not None:
        fits = [a for a in fits if a.canonical.lower().replace("uỷ", "ủy").startswith(hint["kind"])]
    return _one(article, title, fits)


def _one(article: Article, title: Match, fits: Sequence[Agency]) -> Agency | None:
    """The only one, or the only one of its kind that was named shortly before the title."""
    if len(fits) <= 1:
        return fits[0] if fits else None
    near = [a for a in fits if any(title.start - _NEAR <= start < title.start for start, _ in a.mentions)]
    if len(near) != 1 or (len(near[0].mentions) == 1 and max(len(a.mentions) for a in fits) >= _OFTEN):
        return None  # 'Ông A từng làm Chủ tịch UBND quận 6' in an article about the city: the next 'Phó chủ tịch' is hardly of that district
    return near[0]
