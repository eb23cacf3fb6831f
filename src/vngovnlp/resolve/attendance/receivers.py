"""Receivers: to whom something is handed over at the meeting, by the words before and behind a mention; and whom it decides on in their absence."""

from __future__ import annotations

from collections.abc import Sequence

from vngovnlp.resolve.attendance.scene import Actor, Scene
from vngovnlp.resolve.pattern import ending, pattern

_THINGS = r"(?:quyết định|nghị quyết|huy hiệu|huân chương|huy chương|bằng khen|giấy khen|kỷ niệm chương|danh hiệu|hoa|quà|lẵng hoa|giấy chứng nhận|cờ|sổ tiết kiệm|thẻ|bằng)"
# 'Bí thư Tỉnh ủy [trao quyết định cho ông ]Lê Văn Hai', '[tặng hoa chúc mừng đồng chí ]Vũ Minh'.
_GIVEN = ending(
    rf"(?<!\p{{L}})(?<!(?:truy|xét|đề nghị|đề xuất) )(?:trao|tặng|gắn|trao tặng)(?: và (?:trao|tặng))? (?:các |tặng |\d+ )?{_THINGS}(?!\p{{L}})(?:[^.;:\"\n]|\.(?=\S)){{0,140}}? (?:cho|chúc mừng|tới|đối với)"
    r" (?:(?:tân|ông|bà|đồng chí|đ/c|anh|chị|các đồng chí|các ông|gia đình)[: ]{1,2})*$|"
    r"(?<!\p{L})(?:tặng hoa(?: chúc mừng)?|bắt tay(?: với)?) (?:(?:tân|ông|bà|đồng chí|đ/c) )*$|"
    r"(?<!\p{L})(?:công bố|trao)(?: và trao)? (?:các )?quyết định(?:[^.;:\"\n]|\.(?=\S)){0,140}? (?:với|cho|đối với) (?:(?:ông|bà|đồng chí|đ/c|các ông|các đồng chí)[: ]{1,2})*$"
)
_LAST = frozenset({"cho", "hoa", "tay", "mừng", "ông", "bà", "chí", "đ/c", "anh", "chị", "tân", "với", "tới", "chí:", "ông:"})
# 'Ông Lê Văn Hai [nhận quyết định]', '[đón nhận Huy hiệu 50 năm tuổi Đảng]', '[phát biểu nhận nhiệm vụ]'.
_TAKES = pattern(
    rf"[\s,)\"]*(?:(?:đã|vừa|vinh dự|được) )*(?:nhận|đón nhận|phát biểu nhận|tiếp nhận) (?:các )?(?:{_THINGS}|nhiệm vụ)(?!\p{{L}})(?! (?:nghỉ|thôi|kỷ luật))"
)


def receives(scene: Scene, actor: Actor, start: int, end: int) -> bool:
    """True if something is handed over to this person in a sentence: who gets it is there."""
    if _TAKES.match(scene.norm, actor.end, end):
        return True
    return (
        scene.word_before(actor) in _LAST and _GIVEN.search(scene.norm, max(start, actor.start - 200), actor.start) is not None
    )


# 'thi hành [kỷ luật đối với ông ]Lê Văn Hai', '[những vi phạm, khuyết điểm của ông ]Lê Văn Hai', '[yêu cầu ông ]Lê Văn Hai kiểm điểm'.
_ACCUSED = pattern(
    r"(?<!\p{L})(?:kỷ luật|cảnh cáo|khiển trách|cách chức|khai trừ|vi phạm|khuyết điểm|sai phạm|xóa tư cách|khởi tố)(?: (?:nghiêm trọng|ra khỏi đảng|bằng hình thức \p{L}+(?: \p{L}+)?))?"
    r"(?: (?:đối với|của|với|cho|là))? (?:(?:ông|bà|đồng chí|đ/c|bị can) )?$"
)
# 'ông Lê Văn Hai[ chịu trách nhiệm chính về những vi phạm]', '[ đã vi phạm] quy định'.
_AT_FAULT = pattern(
    r",? (?:(?:đã|cũng|phải|cùng|có) )*(?:vi phạm|khuyết điểm|chịu trách nhiệm (?:chính|người|về những)|thiếu trách nhiệm|bị (?:kỷ luật|cảnh cáo|khiển trách|cách chức|khai trừ|khởi tố|bắt|xóa tư cách))(?!\p{L})"
)


def is_accused(norm: str, mentions: Sequence[Actor]) -> bool:
    """True if the meeting judges this person: who is only told to have admitted something did not admit it there."""
    times = sum(
        _ACCUSED.search(norm, max(0, a.start - 60), a.start) is not None or _AT_FAULT.match(norm, a.end) is not None
        for a in mentions
    )
    return times > 1 or 3 * times >= len(mentions) > 0
