"""What kind of body a name stands for, and of which level, by its first words."""

from __future__ import annotations

from collections.abc import Mapping

import regex

from vngovnlp.report import AgencyKind, AgencyLevel

# First words of the name (normal form, written out) -> kind, level. The longest that fits decides.
_KINDS: Mapping[str, tuple[AgencyKind, AgencyLevel | None]] = {
    "chính phủ": ("government", "central"),
    "thường trực chính phủ": ("government", "central"),
    "quốc hội": ("national_assembly", "central"),
    "ủy ban thường vụ quốc hội": ("national_assembly", "central"),
    "thường vụ quốc hội": ("national_assembly", "central"),
    "đoàn đại biểu quốc hội": ("national_assembly_delegation", "province"),
    "bộ": ("ministry", "central"),
    "bộ chính trị": ("party_committee", "central"),
    "ban bí thư": ("party_committee", "central"),
    "bộ tư lệnh": ("armed_force", None),
    "bộ chỉ huy": ("armed_force", "province"),
    "bộ đội": ("armed_force", None),
    "ban chỉ huy quân sự": ("armed_force", None),
    "quân khu": ("armed_force", "central"),
    "quân chủng": ("armed_force", "central"),
    "quân ủy": ("party_committee", "central"),
    "công an": ("police", None),
    "cảnh sát": ("police", None),
    "thanh tra chính phủ": ("ministry", "central"),
    "ngân hàng nhà nước": ("ministry", "central"),
    "văn phòng chính phủ": ("ministry", "central"),
    "ủy ban nhân dân": ("peoples_committee", None),
    "hội đồng nhân dân": ("peoples_council", None),
    "thường trực hội đồng nhân dân": ("peoples_council", None),
    "ủy ban": ("committee", None),
    "ban chỉ huy": ("command", None),
    "tổ": ("task_force", None),
    "tiểu ban": ("task_force", None),
    "khoa": ("division", None),
    "đội": ("division", None),
    "kho bạc nhà nước": ("bureau", None),
    "bảo hiểm xã hội": ("public_service_unit", None),
    "nhà xuất bản": ("public_service_unit", None),
    "khối": ("division", None),
    "đại sứ quán": ("diplomatic_mission", None),
    "ủy ban mặt trận tổ quốc": ("front", None),
    "ủy ban trung ương mặt trận tổ quốc": ("front", "central"),
    "mặt trận": ("front", None),
    "trung ương đảng": ("party_committee", "central"),
    "ban chấp hành": ("party_committee", None),
    "ban thường vụ": ("party_committee", None),
    "ủy ban kiểm tra": ("party_body", None),
    "ban cán sự": ("party_committee", None),
    "ban tuyên giáo": ("party_body", None),
    "ban tổ chức": ("party_body", None),
    "ban dân vận": ("party_body", None),
    "ban nội chính": ("party_body", None),
    "ban xây dựng đảng": ("party_body", None),
    "tỉnh ủy": ("party_committee", "province"),
    "thành ủy": ("party_committee", None),
    "thường trực tỉnh ủy": ("party_committee", "province"),
    "huyện ủy": ("party_committee", "district"),
    "thị ủy": ("party_committee", "district"),
    "quận ủy": ("party_committee", "district"),
    "đảng ủy": ("party_committee", None),
    "đảng bộ": ("party_committee", None),
    "chi bộ": ("party_committee", None),
    "liên đoàn lao động": ("mass_organisation", None),
    "tổng liên đoàn lao động": ("mass_organisation", "central"),
    "hội": ("mass_organisation", None),
    "hội đồng": ("council", None),
    "đoàn thanh niên": ("mass_organisation", None),
    "tỉnh đoàn": ("mass_organisation", "province"),
    "thành đoàn": ("mass_organisation", None),
    "huyện đoàn": ("mass_organisation", "district"),
    "sở": ("department", "province"),
    "phòng": ("division", None),
    "ban": ("board", None),
    "ban chỉ đạo": ("steering_committee", None),
    "ban quản lý": ("management_board", None),
    "cục": ("bureau", None),
    "tổng cục": ("bureau", "central"),
    "vụ": ("ministry_department", "central"),
    "viện kiểm sát": ("procuracy", None),
    "viện kiểm sát nhân dân tối cao": ("procuracy", "central"),
    "tòa án": ("court", None),
    "tòa án nhân dân tối cao": ("court", "central"),
    "kiểm toán nhà nước": ("state_audit", "central"),
    "thanh tra": ("inspectorate", None),
    "văn phòng": ("office", None),
    "trung tâm": ("public_service_unit", None),
    "bệnh viện": ("hospital", None),
    "trạm y tế": ("hospital", "commune"),
    "trường": ("school", None),
    "đại học": ("school", None),
    "học viện": ("school", None),
    "viện": ("public_service_unit", None),
    "chi cục": ("bureau", None),
    "tổ công tác": ("task_force", None),
    "đoàn": ("task_force", None),
    "văn phòng chủ tịch nước": ("office", "central"),
    "văn phòng quốc hội": ("office", "central"),
    "văn phòng trung ương đảng": ("party_body", "central"),
    "ủy ban dân tộc": ("ministry", "central"),
    "ban thường trực ủy ban mặt trận": ("front", None),
    "ban thường vụ tỉnh đoàn": ("mass_organisation", "province"),
    "ban chấp hành đoàn": ("mass_organisation", None),
    "ban chấp hành hội": ("mass_organisation", None),
    "ban thường vụ hội": ("mass_organisation", None),
    "trung ương đoàn": ("mass_organisation", "central"),
    "trung ương hội": ("mass_organisation", "central"),
    "thị đoàn": ("mass_organisation", "district"),
    "quận đoàn": ("mass_organisation", "district"),
    "xã đoàn": ("mass_organisation", "commune"),
    "đoàn tncs": ("mass_organisation", None),
    "đoàn thanh niên cộng sản": ("mass_organisation", None),
    "liên minh hợp tác xã": ("mass_organisation", None),
    "liên hiệp": ("mass_organisation", None),
    "tổng công đoàn": ("mass_organisation", None),
    "công đoàn": ("mass_organisation", None),
    "đảng đoàn": ("party_committee", None),
    "thường trực thành ủy": ("party_committee", None),
    "thường trực huyện ủy": ("party_committee", "district"),
    "thường trực đảng ủy": ("party_committee", None),
    "cơ quan cảnh sát": ("police", None),
    "phòng cảnh sát": ("police", None),
    "cục cảnh sát": ("police", "central"),
    "đồn công an": ("police", None),
    "đồn biên phòng": ("armed_force", None),
    "quân đội nhân dân": ("armed_force", "central"),
    "quân đoàn": ("armed_force", "central"),
    "binh đoàn": ("armed_force", "central"),
    "sư đoàn": ("armed_force", None),
    "lữ đoàn": ("armed_force", None),
    "trung đoàn": ("armed_force", None),
    "tiểu đoàn": ("armed_force", None),
    "hải đoàn": ("armed_force", None),
    "vùng cảnh sát biển": ("armed_force", None),
    "cảnh sát biển": ("armed_force", None),
    "hải quan": ("bureau", None),
    "thuế": ("bureau", None),
    "hạt kiểm lâm": ("bureau", None),
    "hội đồng bầu cử quốc gia": ("council", "central"),
    "bảo tàng": ("public_service_unit", None),
    "thư viện": ("public_service_unit", None),
    "nhà văn hóa": ("public_service_unit", None),
    "trung tâm y tế": ("hospital", None),
}  # fmt: skip
_LONGEST = max(key.count(" ") for key in _KINDS) + 1
_LEVELS: Mapping[str, AgencyLevel] = {
    "tỉnh": "province", "huyện": "district", "quận": "district", "thị xã": "district",
    "xã": "commune", "phường": "commune", "thị trấn": "commune", "đặc khu": "commune", "trung ương": "central",
}  # fmt: skip
# Cities under the central government are provinces; Huế has been one since 2025 only.
_PROVINCE_CITIES = regex.compile(r"thành phố (?:hà nội|hồ chí minh|hải phòng|đà nẵng|cần thơ)\b")
_LEVEL_WORD = regex.compile(r"(?<!hợp tác )\b(thị xã|thị trấn|đặc khu|trung ương|tỉnh|huyện|quận|xã|phường)\b(?! hội| ủy)")


def kind_of(norm: str) -> tuple[AgencyKind | None, AgencyLevel | None]:
    """Kind and level of a body by its name in normal form, abbreviations written out; None where the name does not say.

    >>> kind_of("ủy ban nhân dân huyện đông hòa")
    ('peoples_committee', 'district')
    """
    kind, level = _by_first_words(norm)
    if kind in _CENTRAL:
        return kind, level
    if found := _LEVEL_WORD.search(norm):
        return kind, _LEVELS[found[1]]
    return kind, "province" if level is None and _PROVINCE_CITIES.search(norm) else level


_CENTRAL: frozenset[AgencyKind] = frozenset({"ministry", "government", "national_assembly"})


# '[Khoa học] và Công nghệ' is no khoa.
_NO_HEADS = (["khoa", "học"], ["hội", "nghị"], ["hội", "thảo"], ["ban", "ngành"])


def _by_first_words(norm: str) -> tuple[AgencyKind | None, AgencyLevel | None]:
    words = norm.split(" ", _LONGEST)
    if words[:2] in _NO_HEADS:
        return None, None
    for size in range(min(_LONGEST, len(words)), 0, -1):
        hit = _KINDS.get(" ".join(words[:size]))
        if hit is not None:
            return hit
    return None, None
