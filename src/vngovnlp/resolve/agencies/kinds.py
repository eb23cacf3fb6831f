"""What kind of body a name stands for, and of which level, by its first words."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

import regex

from vngovnlp.lexicon import read
from vngovnlp.report import AgencyKind, AgencyLevel
from vngovnlp.text import normal

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
    "bộ môn": ("division", None),
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
    "cao đẳng": ("school", None),
    "trung học": ("school", None),
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
    "cơ quan an ninh": ("police", None),
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
    "tổ đại biểu quốc hội": ("national_assembly_delegation", "province"),
    "thi hành án dân sự": ("bureau", None),
    "thống kê": ("bureau", None),
    "ban chỉ huy phòng thủ khu vực": ("armed_force", "province"),
    "ban chỉ huy bộ đội biên phòng": ("armed_force", "province"),
}  # fmt: skip
_LONGEST = max(key.count(" ") for key in _KINDS) + 1
_LEVELS: Mapping[str, AgencyLevel] = {
    "tỉnh": "province", "huyện": "district", "quận": "district", "thị xã": "district", "thị ủy": "district",
    "xã": "commune", "phường": "commune", "thị trấn": "commune", "đặc khu": "commune", "trung ương": "central",
}  # fmt: skip
# Cities under the central government are provinces; Huế has been one since 2025 only.
_PROVINCE_CITIES = regex.compile(r"thành phố (?:hà nội|hồ chí minh|hải phòng|đà nẵng|cần thơ)\b")
# 'Thanh tra [Sở] Nội vụ', 'Văn phòng [Sở] Y tế'; no 'trụ sở', 'cơ sở', 'Sở hữu'
_OF_DEPARTMENT = regex.compile(r"(?<!cơ|trụ|hội|công|xứ) sở (?!hữu)")
_LEVEL_WORD = regex.compile(r"(?<!hợp tác )\b(thị xã|thị ủy|thị trấn|đặc khu|trung ương|tỉnh|huyện|quận|xã(?! hội)|phường)\b")
# 'Thường trực [UBND tỉnh]', 'Ban Chấp hành [Hội Nông dân]': what the standing members are of says more than that they stand.
_ORGAN = regex.compile(r"(?:thường trực|thường vụ|ban thường trực|ban thường vụ|ban chấp hành|đoàn chủ tịch) ")
_HAVE_ORGANS: frozenset[AgencyKind | None] = frozenset(
    {"peoples_committee", "peoples_council", "national_assembly", "front", "mass_organisation", "party_committee"}
)

# 'Tổ công tác [của Thủ tướng]', 'Ban Chỉ đạo 389 [quốc gia]', but not every board of 'các chương trình mục tiêu quốc gia'.
_NATIONAL = regex.compile(
    r" của (?:quốc hội|chính phủ|thủ tướng)\b| (?:quốc hội|chính phủ)$"
    r"|^(?:ban chỉ đạo|ủy ban|ủy ban chỉ đạo|hội đồng|hội đồng thẩm định)(?: \d+)? (?:quốc gia|nhà nước)\b"
)
_OF_THE_COUNTRY = (" việt nam", " vn")
_NATIONWIDE: frozenset[AgencyKind | None] = frozenset({"front", "mass_organisation"})


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
    if level is None and (_PROVINCE_CITIES.search(norm) or _OF_DEPARTMENT.search(norm)):
        return kind, "province"
    return kind, "central" if level is None and _is_national(kind, norm) else level


def _is_national(kind: AgencyKind | None, norm: str) -> bool:
    """True if the name says that the body is one of the whole country or of a ministry: 'Hội Luật gia [Việt Nam]', 'Đảng ủy [Bộ Y tế]'."""
    if kind in _NATIONWIDE and norm.endswith(_OF_THE_COUNTRY):
        return True
    return _NATIONAL.search(norm) is not None or _ministry().search(norm) is not None


@cache
def _ministry() -> regex.Pattern[str]:
    """A ministry of the lexicon inside a longer name; 'cán bộ y tế' is none."""
    names = {normal(row.form) for row in read("agencies") if row.level == "central" and row.kind == "ministry"}
    names = {name for name in names if name.startswith("bộ ")}
    return regex.compile(r"(?<!cán|đường|nội|toàn) (?:" + "|".join(map(regex.escape, sorted(names))) + r")\b")


_CENTRAL: frozenset[AgencyKind] = frozenset({"ministry", "government", "national_assembly"})


# '[Khoa học] và Công nghệ' is no khoa.
_NO_HEADS = (
    ["khoa", "học"], ["hội", "nghị"], ["hội", "thảo"], ["ban", "ngành"], ["tổ", "chức"], ["bộ", "quy"], ["bộ", "luật"], ["bộ", "tiêu"], ["bộ", "máy"], ["bộ", "phận"],
)  # fmt: skip


def _by_first_words(norm: str) -> tuple[AgencyKind | None, AgencyLevel | None]:
    words = norm.split(" ", _LONGEST)
    if words[:2] in _NO_HEADS:
        return None, None
    organ = _ORGAN.match(norm)
    if organ is not None:
        of = _by_first_words(norm[organ.end() :])
        if of[0] in _HAVE_ORGANS:
            return of
    for size in range(min(_LONGEST, len(words)), 0, -1):
        hit = _KINDS.get(" ".join(words[:size]))
        if hit is not None:
            return hit
    return None, None
