"""Subjects in a row before a verb of attending: 'Chủ tịch UBND tỉnh A, đại diện các sở gồm Sở Y tế, Sở Nội vụ và các hộ dân [sẽ cùng tham dự] buổi lễ'."""

from __future__ import annotations

import re
from collections.abc import Iterator

from vngovnlp.report import Span
from vngovnlp.resolve.attendance import cues
from vngovnlp.resolve.attendance.guest_lists import are_members
from vngovnlp.resolve.attendance.scene import Actor, Scene
from vngovnlp.resolve.pattern import begins, pattern

_ATTEND = pattern(
    begins("tham dự", "đến dự", "tới dự", "về dự", "cùng dự", "cùng tham gia", "tham gia", "dự", "có mặt", "góp mặt")
    + rf"(?= (?:tại |ở |trong )?(?:{cues.MEETINGS}|sự kiện)(?!\p{{L}})|[.;\n])"
)
# What several do together where they meet: 'Bí thư Tỉnh ủy A, Chủ tịch UBND tỉnh B [đã thị sát] công trình', '[cắt băng khánh thành]', '[ký] thỏa thuận'.
_ACT = {
    "INSPECTION": r"(?:đi |trực tiếp )*(?:thị sát|kiểm tra|khảo sát|xuống hiện trường|có mặt tại hiện trường)",
    "VOTER_MEETING": r"(?:có (?:buổi|cuộc) )?(?:gặp gỡ và )?tiếp xúc(?: với)? cử tri",
    "WORKING_SESSION": r"(?:có (?:buổi|cuộc) )?(?:thăm và |thăm, |kiểm tra và )?làm việc",
    "CEREMONY": r"(?:ấn nút|bấm nút|nhấn nút|cắt băng|ký (?:kết|thỏa thuận|biên bản|bản ghi nhớ|kế hoạch|hợp đồng|hiệp định)|trao|tặng|khai trương|khởi công|động thổ|dâng hương|dâng hoa|thực hiện nghi thức|chứng kiến|trồng cây|thả)",
    "CONFERENCE": r"(?:ký (?:kết|thỏa thuận|biên bản|bản ghi nhớ|kế hoạch|hợp đồng|hiệp định|chương trình)|chứng kiến|trao)",
}
# 'Thủ tướng A và Chủ tịch Quốc hội B [tại phiên khai mạc]': what a picture shows.
_IN_PICTURE = pattern(
    begins("tại", "trong", *(f"{act} (?:tại|trong)" for act in ("trao đổi", "trò chuyện", "phát biểu")))
    + rf" (?:{cues.MEETINGS})(?!\p{{L}})"
)
_ACTS = {kind: pattern(rf"(?<!\p{{L}}){act}(?!\p{{L}})") for kind, act in _ACT.items()}
# '[Cũng tại buổi lễ, ]Sở Y tế, Hội Chữ thập đỏ tỉnh trao 20 suất quà': who gives something there; not 'Nhân dịp này, Sở Y tế tặng giấy khen', which others may hand over for it.
_AT_CEREMONY = pattern(r"(?:cũng )?(?:tại|trong) (?:đây|buổi lễ|lễ [^,.;:]{0,60}|chương trình), $")
# Between two of them stands a comma or an 'and', and no verb of their own.
_JOINS = pattern(r"[,;:(\-]|(?<!\p{L})(?:và|cùng|với|gồm|như)(?!\p{L})")
_VERBS = pattern(
    r"(?<!\p{L})(?:đã|sẽ|mời|yêu cầu|đề nghị|giao|chỉ đạo|nói|cho biết|nhấn mạnh|hội đàm|hội kiến|tiếp|thăm|gặp|bầu|họp|không|chưa|để|do|khi|sau|trước|nếu|vì|tại|của|được|bị|thuộc|theo|là)(?!\p{L})|[.!?\"\n]"
)
# Between the last of them and the verb: '[ cùng các hộ dân đã ]tham dự', '[, các nhà tài trợ sẽ cùng ]dự'.
_TO_VERB = pattern(
    r"(?:…|\.{3})?(?:(?:,| và|, và| cùng| cùng với) (?P<others>[^.;:\"\n]{3,90}?))?,?(?: (?:sáng|trưa|chiều|tối|ngày) \d[\d/.\-]*)?,?(?: (?:hôm nay|sáng nay|chiều nay|đã|sẽ|cùng|cũng|đều|vừa|đang|sắp|dự kiến|trực tiếp))* "
    r"(?:(?:đến|tới|sang|lên đường|đáp xuống|rời) (?P<way>[^.;:\"\n]{2,90}?) )?"
)
# 'Thủ tướng [đến Hòa An, bắt đầu chuyến] dự hội nghị', not 'đến Hòa An, nơi ông [cho biết] sẽ dự'.
_SAYS_ON_THE_WAY = pattern(
    r"(?<!\p{L})(?:cho biết|nói|yêu cầu|đề nghị|khẳng định|mời|được|các đại biểu|người|ông|bà|không|chưa|trước|sau|khi)(?!\p{L})"
)
# What may stand before the first: when and where it was, and 'các đồng chí'.
_HEAD = pattern(
    r"(?:(?:[^,.;:\"\n]|\.(?=\S)){0,80}(?:,|:) ){0,2}(?:(?:các|một số|nhiều|toàn thể|đại diện|lãnh đạo|nhà lãnh đạo|đồng chí|ông|bà|ngài|đ/c|chủ chốt|nguyên|ủy viên|thành viên) ?)*"
)
_WHEN_WHERE = ("ngày", "sáng", "chiều", "tối", "trưa", "hôm", "cùng ngày", "vào", "tại", "trong", "theo đó", "về phía", "đúng")
# 'các [nguyên ủy viên ]Bộ Chính trị'
_FORMER = pattern(r"(?<!\p{L})(?:nguyên|cựu) (?:ủy viên|thành viên|lãnh đạo|cán bộ)[^,;]*$")
_SHORT = 90
"""Characters between two of them."""
_LONG = 250
"""Characters from the last of them to the verb."""
_FAR = 1000
"""Characters from the verb back to the first of them, and from there to the head of the sentence."""


def attending_subjects(scene: Scene, sentence: Span) -> Iterator[Actor]:
    """Those of a sentence who stand in a row before a verb of attending, places in a row among them."""
    start = sentence[0]
    for verb in _verbs(scene, sentence):
        row: list[Actor] = []
        at = verb.start()
        for actor in reversed(scene.within(max(start, verb.start() - _FAR), verb.start())):
            if (
                actor.start in scene.elsewhere
                or actor.end > at
                or not _leads_on(scene.norm[actor.end : at], last=at == verb.start())
            ):
                break
            at = actor.start
            row.append(actor)
        if not row or at - start > _FAR or not _heads(scene.norm[start:at]):
            continue
        there = _AT_CEREMONY.match(scene.norm, start, at) is not None and verb.re is _ACTS["CEREMONY"]
        if verb.re is not _ATTEND and not there and sum(a.kind != "agency" for a in row) < 2:
            continue
        for actor in row:
            if actor.kind != "agency" or (
                _is_member(scene, actor, start) and (verb.re is _ATTEND or there or _sends(scene.norm, actor.start))
            ):
                yield actor
        for span in scene.place_lists.listed(at, verb.start()):
            yield Actor(*span, "g" + scene.norm[slice(*span)], "group", span)


def _verbs(scene: Scene, sentence: Span) -> Iterator[re.Match[str]]:
    """The verbs of a sentence by which its subjects take part, in no order."""
    yield from _ATTEND.finditer(scene.norm, *sentence)
    people = sum(a.kind != "agency" for a in scene.within(*sentence))
    if people < 2 and scene.main.kind != "CEREMONY":
        return  # one alone is no row
    acts = _ACTS.get(scene.main.kind)
    if acts is not None:
        yield from acts.finditer(scene.norm, *sentence)
    picture = _IN_PICTURE.search(scene.norm, *sentence) if people > 1 else None
    if picture is not None:
        yield picture


def _sends(norm: str, start: int) -> bool:
    """True if it is those of a body who act: '[lãnh đạo ]Sở Y tế cắt băng', not 'các nhà [lãnh đạo ]ASEAN'."""
    return norm.endswith((" lãnh đạo ", " đại diện "), 0, start) and not norm.endswith("nhà lãnh đạo ", 0, start)


def _leads_on(gap: str, *, last: bool) -> bool:
    """True if the words between two of them, or the last and the verb, go on with the row."""
    if last:
        found = _TO_VERB.fullmatch(gap) if len(gap) <= _LONG else None
        if found is None or (found["way"] is not None and _SAYS_ON_THE_WAY.search(found["way"]) is not None):
            return False
        return found["others"] is None or _VERBS.search(found["others"]) is None
    return len(gap) <= _SHORT and _JOINS.search(gap) is not None and _VERBS.search(gap) is None


def _heads(before: str) -> bool:
    """True if a row that stands behind these words begins the sentence's main clause."""
    return _HEAD.fullmatch(before) is not None and ("," not in before.strip(", ") or before.startswith(_WHEN_WHERE))


def _is_member(scene: Scene, actor: Actor, start: int) -> bool:
    """True if a body is one of the row, and not whose former members are in it."""
    before = scene.norm[max(start, actor.start - 60) : actor.start]
    return cues.MEMBER.search(before) is not None and _FORMER.search(before) is None and not are_members(scene.norm, actor)
