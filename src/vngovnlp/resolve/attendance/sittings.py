"""Sittings: a body that meets by itself is presided over by one of its own, whoever else speaks or reports there."""

from __future__ import annotations

from vngovnlp.report import Position
from vngovnlp.resolve.attendance.scene import Scene
from vngovnlp.resolve.pattern import pattern
from vngovnlp.text import normal

_ASSEMBLIES = {
    "hđnd": "hđnd", "hội đồng nhân dân": "hđnd", "quốc hội": "quốc hội", "ubtvqh": "quốc hội", "ủy ban thường vụ quốc hội": "quốc hội",
    "thường vụ quốc hội": "quốc hội", "thường trực chính phủ": "chính phủ", "chính phủ": "chính phủ",
}  # fmt: skip
_BODY = rf"(?P<body>{'|'.join(sorted(_ASSEMBLIES, key=len, reverse=True))})"
# 'kỳ họp[ thứ 5, ]Quốc hội', 'phiên họp[ thường kỳ tháng 5 của ]Chính phủ', 'phiên chất vấn[ tại kỳ họp thứ 8 ]HĐND tỉnh'.
_SITS = pattern(
    r"(?:[ ,(]+(?:thứ|lần|nhất|hai|ba|tư|năm|[ivx]+|\d+|chuyên đề|thường lệ|thường kỳ|bất thường|toàn thể|của|tại|kỳ họp|phiên họp|cuối|giữa|đầu|tháng|khóa|trực tuyến|tổ)){0,12}"
    rf"[ ,(]+{_BODY}(?!\p{{L}})"
)
# 'HĐND tỉnh[ khóa XVII khai mạc ]kỳ họp'.
_CONVENES = pattern(
    rf"(?<!\p{{L}}){_BODY}[^.;:,]{{0,50}} (?:khai mạc|tổ chức|tiến hành|bước vào|họp|mở|bế mạc|có|tiếp tục)(?: \p{{L}}+){{0,3}} $"
)
# 'hội nghị[ trực tuyến Chính phủ với các địa phương]', 'hội nghị[ Thủ tướng Chính phủ với doanh nghiệp]'.
_GOVERNMENT_WITH = pattern(
    r"(?: trực tuyến| toàn quốc| của| giữa){0,3} (?:(?:thủ tướng )?(?:chính phủ )?(?:với|và) (?:các )?địa phương|thủ tướng (?:chính phủ )?với )"
)
# 'hội nghị[ lần thứ 12 Ban Chấp hành Đảng bộ huyện]', 'cuộc họp[ của Ban Thường vụ Thành ủy]'.
_OF_COMMITTEE = pattern(
    r"(?:,? (?:lần|thứ|nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười|[ivx]+|\d+|mở rộng|của|cán bộ|toàn thể|thường kỳ)){0,6}"
    r"(?: (?:ban chấp hành|bch|ban thường vụ|btv|thường trực|thường vụ))? "
    r"(?:(?P<committee>tỉnh ủy|thành ủy|huyện ủy|quận ủy|thị ủy|đảng ủy)|đảng bộ(?: (?P<unit>tỉnh|thành phố|tp|huyện|quận|thị xã|xã|phường|thị trấn))?)(?!\p{L})"
)
_COMMITTEE_OF = {
    "tỉnh": "tỉnh ủy", "thành phố": "thành ủy", "tp": "thành ủy", "huyện": "huyện ủy", "quận": "quận ủy", "thị xã": "thị ủy",
    "xã": "đảng ủy", "phường": "đảng ủy", "thị trấn": "đảng ủy",
}  # fmt: skip
_OF_SEVERAL = frozenset({"CONFERENCE", "MEETING"})
"""Kinds of which the committees of the Party hold their sittings."""
# 'buổi thảo luận[ tại ]tổ[ của HĐND tỉnh]': the deputies of one group among themselves.
_IN_GROUPS = pattern(r"thảo luận(?: (?:ở|tại|theo))?(?: các)? tổ(?!\p{L}| chức| công tác)")
_DEBATES = ("chất vấn", "giải trình", "phiên thảo luận")
_SPEECHES = ("phát biểu", "báo cáo", "trình bày")


def sitting_body(scene: Scene) -> tuple[str, ...]:
    """The bodies one of whose own sittings the main occasion is: 'kỳ họp thứ 5 HĐND tỉnh', 'hội nghị trực tuyến Chính phủ với các địa phương'; () if it is another's."""
    main, norm = scene.main, scene.norm
    if _IN_GROUPS.search(norm, main.start, main.end + 20):
        return ("quốc hội", "hđnd")
    if main.kind == "COUNCIL_SESSION":
        start, end = scene.article.sentences[main.sentence]
        found = _SITS.match(norm, main.end, end) or _CONVENES.search(norm, start, main.start)
        if found is not None:
            return (_ASSEMBLIES[found["body"]],)
        if is_debate(scene) or norm.startswith("kỳ họp", main.start):  # one of the assemblies
            return ("quốc hội", "hđnd")
        return ("quốc hội",) if "thường vụ quốc hội" in norm[: scene.lead_end] else ()
    if main.kind in _OF_SEVERAL and (found := _OF_COMMITTEE.match(norm, main.end)):
        if found["committee"]:
            return (found["committee"],)
        return (_COMMITTEE_OF[found["unit"]],) if found["unit"] else ("tỉnh ủy", "thành ủy")
    return ("chính phủ",) if _GOVERNMENT_WITH.match(norm, main.end) else ()


def is_debate(scene: Scene) -> bool:
    """True if the main occasion is a question hour, a debate, or a speech before an assembly: 'Phát biểu tại HĐND tỉnh'."""
    words = scene.norm[scene.main.start : scene.main.end]
    return any(word in words for word in _DEBATES) or (scene.main.kind == "COUNCIL_SESSION" and words.startswith(_SPEECHES))


def sits_in(body: str, position: Position) -> bool:
    """True if a post is one of those who preside over the sittings of this body."""
    title, agency = normal(position.title), normal(position.agency or "")
    if body == "chính phủ":
        return title.startswith(("thủ tướng", "phó thủ tướng"))
    if body.endswith(" ủy"):
        # 'Bí thư Hà Nội': who leads the Party of a place
        return title.removeprefix("phó ").startswith("bí thư") and ("ủy" not in agency or agency.startswith(body))
    # 'Chủ nhiệm Ủy ban Kinh tế của Quốc hội', 'Trưởng Ban Pháp chế HĐND' speak there like others
    return title.removeprefix("phó ").startswith("chủ tịch") and (
        agency.startswith(tuple(name for name, of in _ASSEMBLIES.items() if of == body)) or body in title
    )
