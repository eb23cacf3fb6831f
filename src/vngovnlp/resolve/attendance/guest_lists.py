"""Lists of those who attend: more words that open one than :mod:`.cues` has, and where one ends."""

from __future__ import annotations

import re
from collections.abc import Iterator

from vngovnlp.resolve.attendance import cues
from vngovnlp.resolve.attendance.scene import Actor
from vngovnlp.resolve.pattern import pattern

_PEOPLE = r"(?:các đồng chí|các ông|các bà|đồng chí|ông|bà|đ/c|ngài|gs|ts|pgs)(?!\p{L})"
_MEMBERS = r"(?:thành viên|lãnh đạo|nhà lãnh đạo|đại diện|đại biểu|bộ trưởng|phó thủ tướng|ủy viên|chuyên gia|nhà khoa học|(?:ban|sở),? ngành|đơn vị liên quan|doanh nghiệp)"
# 'Tại hội nghị[, đại diện các đơn vị như ]Sở Y tế, Sở Nội vụ ...'.
_THERE = "(?:" + "|".join(f"(?<={word}, )" for word in ("nghị", "họp", "việc", "thảo", "đàm", "đây", " nay")) + ")"
# 'chủ trì [cùng các thành viên Chính phủ như ]A, B', '[Phía tỉnh An Hòa có ]ông A', '[Cùng tháp tùng Thủ tướng có ]bà B', '[Đại diện UBND tỉnh: ]đ/c C', '[nghe báo cáo của ]Sở D'.
_OPENS = pattern(
    rf"(?:cùng|cùng với|với|có) (?:các|một số|nhiều|những) {_MEMBERS}(?:[^.;:,\n]|\.(?=\S)){{0,60}}?,? (?:như|gồm(?: có)?|là)(?: ?:)? "
    rf"|(?:lãnh đạo|về phía|phía|đại biểu|khách mời|đại diện) (?:[^.;:,\n]|\.(?=\S)){{2,60}}? (?:còn )?có (?={_PEOPLE})"
    rf"|(?:đại diện|lãnh đạo)(?: lãnh đạo)? (?:[^.;:,\n]|\.(?=\S)){{3,50}}? ?: (?={_PEOPLE})"
    rf"|{_THERE}đại diện(?: của)? (?:các|nhiều|một số) (?:(?!(?:đã|chưa|có|cũng|được|về|khi|là|cho) )[^.;:\n]){{2,70}}? (?:như|gồm(?: có)?)(?: ?:)? "
    rf"|(?:tổ|đoàn|nhóm) (?:đại biểu|đbqh|công tác)(?:[^.;:\n]|\.(?=\S)){{0,60}}? gồm(?: có)? ?:? (?={_PEOPLE})"
    rf"|(?:tổ|đoàn|đơn vị bầu cử)(?:[^.;:\n]|\.(?=\S)){{0,80}}? còn có ?:?(?= )(?! (?:hai|ba|các|\d|nhiều|một))"
    rf"|(?:trước|dưới) sự (?:chứng kiến|có mặt|tham dự) của"
    rf"|(?P<hears>(?<!sẽ )nghe (?:(?:báo cáo|ý kiến|phát biểu|trình bày|giải trình|phản ánh|kiến nghị|tham luận)(?:,| và)? ?)+(?:của |(?=các |đại diện |lãnh đạo ))|"
    rf"(?<!sẽ )nghe (?=[^.;:\n]{{4,160}} (?:báo cáo|trình bày|phát biểu|giải trình|phản ánh|kiến nghị|trao đổi|thông tin)(?!\p{{L}})))"
    rf"|(?:cùng đi|tháp tùng|dự tiếp|(?:tiếp|đón) đoàn|tham gia (?:đoàn|tiếp)|ra đón|dự lễ đón)(?:[^.;:\n]|\.(?=\S)){{0,110}}? (?:có|gồm)(?!\p{{L}})"
)
# What each of them begins with.
_BEGINS = re.compile(
    r"(?<!\w)(?:c(?:ùng |ó (?:các|một|nhiều|những))|với |lãnh đạo |về phía |phía |đại |khách mời |tháp tùng|dự |tiếp đoàn|đón đoàn|tham gia |ra đón|nghe |tổ |đoàn |đơn vị bầu|nhóm |trước sự|dưới sự)"
)
# The point of 'GS.TS. Lê Văn Hai' or 'TP. An Hòa' is none that ends a list.
_ABBREVIATED = pattern(r"(?<!\p{L})(?:ts|ths|gs|pgs|bs|cn|ks|kts|ds|tskh|nsnd|nsưt|tp|tx|đ/c)\.$")


def more_list_cues(norm: str, start: int, end: int) -> Iterator[re.Match[str]]:
    """The words of ``norm[start:end]`` that open a list of guests, in text order."""
    while (place := _BEGINS.search(norm, start, end)) is not None:
        cue = _OPENS.match(norm, place.start(), end)
        if cue is not None:
            yield cue
        start = cue.end() if cue else place.start() + 1


def leads_to(norm: str, at: int, to: int) -> bool:
    """True if nothing stands between two places but what kind of people come: 'nghe [đại diện lãnh đạo ]Sở Y tế'."""
    return _KIND.fullmatch(norm, at, to) is not None


_KIND = pattern(r"(?:(?:các|đại diện|lãnh đạo|của|đồng chí|ông|bà|đ/c|ngài)[: ]{1,2})*")


def opens_none(norm: str, cue: re.Match[str]) -> bool:
    """True if what ends like a cue tells something else: 'với sự tham gia của các ngành có[ liên quan]', '[tham gia ]mạng lưới còn có ...'."""
    if cue[0].startswith(_WEAK) and _OF_MEETING.match(norm, cue.start()) is None:
        return True
    if _NO_PRESENCE.match(norm, cue.start()) is not None:
        return True
    if cue[0].startswith(("với ", "cùng ")) and _SAYS_TO.search(norm, max(0, cue.start() - 20), cue.start()) is not None:
        return True
    if norm.startswith(_TAKES_PART, cue.end() - (cue[0][-1] == " ")):
        return _OF_BODY.search(norm[max(0, cue.start() - _NEAR) : cue.start()]) is not None
    return _TELLS_ELSE.match(norm, cue.end()) is not None


# One can take part in much else than a meeting, and be present anywhere.
_WEAK = ("tham gia ", "có mặt ")
_OF_MEETING = pattern(rf"(?:tham gia|có mặt)(?: (?:tại|trong|ở|cùng|dự))? (?:{cues.MEETINGS}|đoàn|có|gồm)(?!\p{{L}})")
# '[dự án ]này chưa có', '[dự kiến ]gồm': other words that begin like 'dự'.
_NO_PRESENCE = pattern(r"dự (?:án|kiến|thảo|báo|toán|định|phòng|luật|trù|đoán|trữ|thầu|thi)(?!\p{L})")
# '[phối hợp ]với lãnh đạo Sở Y tế', '[đặt câu hỏi ]với đại diện Sở Y tế': with whom somebody deals, who need not be there.
_SAYS_TO = pattern(
    r"(?<!\p{L})(?:phối hợp|liên hệ|câu hỏi|đặt ra|báo cáo|kết quả|trò chuyện|trao đổi|kiến nghị|đề nghị|thỏa thuận|thống nhất|liên lạc)(?: lại)? $"
)


# 'Ban Chỉ đạo phòng chống dịch còn[ có sự tham gia của ]Hội Nông dân', 'Việc khảo sát có ...': who belongs to it; not 'Hội nghị có sự tham gia của'.
_TAKES_PART = " sự tham gia"
_OF_BODY = pattern(
    r"(?:^|[.,;:\n\"] ?)(?:ban|hội đồng|tổ công tác|tiểu ban|ủy ban|quá trình|việc|dự án|đề án|kế hoạch)(?!\p{L})[^.,;:\n\"]*$"
)
_NEAR = 160
"""Characters in front of a cue in which its subject begins."""
_TELLS_ELSE = pattern(
    r" (?:liên quan|thẩm quyền|nhu cầu|chức năng|điều kiện|thể|nhiều ý|thêm|hiệu quả|trách nhiệm|tính)(?!\p{L})(?! ?(?:như|gồm|:))"
)


def is_member(gap: str) -> bool:
    """True if a body behind these words is one of the list: '[các đơn vị như ]Cục Y tế dự phòng'."""
    return cues.MEMBER.search(gap) is not None or _SUCH_AS.fullmatch(gap) is not None


_SUCH_AS = pattern(
    r" ?(?:nhiều |các |một số )?(?:đại diện|lãnh đạo)(?: của)? (?:các|nhiều|một số|\d+|hai|ba) [^,.;:\n]{3,90},? (?:như|gồm(?: có)?)(?: ?:)? "
)


def begins_clause(norm: str, body: Actor, at: int) -> bool:
    """True if a body behind a comma is the subject of the main clause: 'với sự tham gia của các ngành, [Bộ Y tế] đã ban hành ...'."""
    return norm[at : body.start].endswith(", ") and norm.startswith(_ACTS, body.end)


_ACTS = (
    " đã ",
    " vừa ",
    " sẽ ",
    " cũng ",
    " tổ chức ",
    " phối hợp ",
    " cho biết",
    " yêu cầu",
    " đề nghị",
    " ban hành ",
    " có ",
)


def ends_list(norm: str, at: int, to: int) -> bool:
    """True if the words between two members, or the cue and the first, end the list."""
    over = cues.LIST_ENDS.search(norm, at, to)
    while over is not None and over[0] == "." and _is_abbreviated(norm, over.start()):
        over = cues.LIST_ENDS.search(norm, over.end(), to)
    return over is not None or _ACTS_BETWEEN.search(norm, at, to) is not None


_ACTS_BETWEEN = pattern(r"(?<!\p{L})và (?:chỉ đạo|giải quyết|kiểm tra|thăm|tặng|tiếp|khảo sát|làm việc|xử lý)(?!\p{L})")


def goes_on_below(norm: str, end: int) -> bool:
    """True if the next sentence is a further line of a list: '- ông Lê Văn Hai, Giám đốc Sở Y tế'."""
    return _LINE.match(norm, end) is not None


_LINE = pattern(r"\s*\n\s*[-+•*]\s?\w")


def _is_abbreviated(norm: str, point: int) -> bool:
    """True if a point belongs to a degree or a type word before a name."""
    return _ABBREVIATED.search(norm, max(0, point - 8), point + 1) is not None


def is_generic(norm: str, body: Actor) -> bool:
    """True if a body of a list stands for many ('Đoàn Thanh niên [các trường]'), or those who come from it follow ('đại diện Sở Y tế[: ]ông A')."""
    if norm.startswith((":", " :"), body.end) or _OF_MANY.match(norm, body.end) is not None:
        return True
    if are_members(norm, body):
        return True
    return norm.startswith((" như ", " gồm "), body.end) and norm.endswith("viên ", 0, body.start)


def are_members(norm: str, body: Actor) -> bool:
    """True if it is the members of the Government or of an assembly who are meant: 'với các thành viên [Chính phủ]'."""
    return norm.endswith("thành viên ", 0, body.start) and norm[body.start : body.end] in _OF_STATE


_OF_STATE = frozenset({"chính phủ", "quốc hội", "ủy ban thường vụ quốc hội", "thường trực chính phủ", "nội các"})


_OF_MANY = pattern(
    r" (?:các|một số|\d+) (?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|trường|cấp|đơn vị|địa phương|bộ|sở|ngành|cơ quan|thời kỳ|khóa)(?!\p{L})"
)
