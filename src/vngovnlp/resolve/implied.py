"""The body that a title leaves out and the article names: 'Thứ trưởng A' beside one 'Bộ Y tế'."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from vngovnlp.report import Agency

# Title (normal form, without rank words) -> kinds of bodies that have it.
_BODIES_OF: Mapping[str, frozenset[str]] = {
    **dict.fromkeys(("bộ trưởng", "thứ trưởng"), frozenset({"ministry"})),
    **dict.fromkeys(("thủ tướng", "phó thủ tướng"), frozenset({"government"})),
    **dict.fromkeys(("bí thư", "phó bí thư", "ủy viên ban thường vụ", "ủy viên thường vụ"), frozenset({"party_committee"})),
    **dict.fromkeys(
        ("chủ tịch", "phó chủ tịch"), frozenset({"peoples_committee", "peoples_council", "front", "mass_organisation"})
    ),
    **dict.fromkeys(("giám đốc", "phó giám đốc"), frozenset({"department", "public_service_unit", "hospital"})),
    **dict.fromkeys(("cục trưởng", "phó cục trưởng", "tổng cục trưởng", "phó tổng cục trưởng"), frozenset({"bureau"})),
    **dict.fromkeys(("vụ trưởng", "phó vụ trưởng"), frozenset({"ministry_department"})),
    **dict.fromkeys(("trưởng phòng", "phó trưởng phòng"), frozenset({"division"})),
    **dict.fromkeys(("trưởng ban", "phó trưởng ban"), frozenset({"steering_committee", "board"})),
    **dict.fromkeys(("trưởng đoàn", "phó trưởng đoàn", "tổ trưởng", "tổ phó"), frozenset({"task_force"})),
    **dict.fromkeys(("chánh án", "phó chánh án"), frozenset({"court"})),
    **dict.fromkeys(("viện trưởng", "phó viện trưởng"), frozenset({"procuracy", "public_service_unit"})),
    **dict.fromkeys(("hiệu trưởng", "phó hiệu trưởng"), frozenset({"school"})),
}
# 'Tỉnh ủy viên' names its committee itself.
_MEMBER_OF = {"tỉnh ủy viên": "tỉnh ủy", "thành ủy viên": "thành ủy", "huyện ủy viên": "huyện ủy", "đảng ủy viên": "đảng ủy"}


def implied_agency(title: str, agencies: Sequence[Agency]) -> Agency | None:
    """The one body of the article that can have the title (in normal form); None if there is none or more than one."""
    committee = _MEMBER_OF.get(title)
    if committee is not None:
        fits = [a for a in agencies if a.canonical.lower().startswith((committee, committee.replace("ủy", "uỷ")))]
    else:
        kinds = _BODIES_OF.get(title, frozenset())
        fits = [a for a in agencies if a.kind in kinds]
    return fits[0] if len(fits) == 1 else None
