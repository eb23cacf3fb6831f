"""Speakers: words behind a mention that say it speaks there, further than :mod:`.cues` looks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from vngovnlp.report import Span
from vngovnlp.resolve.attendance import cues
from vngovnlp.resolve.attendance.cues import Role
from vngovnlp.resolve.attendance.scene import Actor, Scene
from vngovnlp.resolve.pattern import pattern

# 'bà Trần Thị Hoa[ - Trưởng khoa Nội, Bệnh viện An Hòa - ]cho biết', 'ông Lê Văn Hai[, một chủ trang trại, ]chia sẻ', 'ông Lê Văn Hai [(31 tuổi)]': who he is.
_WHO_HE_IS = pattern(
    r" ?\([^()\n]{1,60}\)(?: ?,)?(?= )| - [^-;:\"\n]{3,120}? -(?= )|, (?!(?:ông|bà|đồng chí) )[^.;:\"\n]{3,120}?,(?= )"
)
# Between the parts of such words stands no verb of their own: 'ông Lê Văn Hai, [đã nghỉ hưu], cho biết' does.
_TELLS = pattern(
    r"(?<!\p{L})(?:yêu cầu|đề nghị|cho biết|cho rằng|cho hay|khẳng định|nhấn mạnh|nói|phát biểu|khi|nếu|rằng)(?!\p{L})"
)
# What somebody does who speaks: the verbs that need no more to say so.
_SAYS = pattern(
    r"[\s,)\-\"]*(?:(?:đã|sẽ|vừa|cũng|còn|thì|lại|tiếp tục|trực tiếp|lần lượt|thẳng thắn|thay mặt(?: \p{L}+){2,6}?|đứng lên|mong muốn và) )*"
    r"(?:tuyên bố|đưa ra (?:ý kiến|yêu cầu|đề nghị|kiến nghị|đề xuất|câu hỏi|quan điểm)|gửi lời (?:cảm ơn|chúc|chào|tri ân)|thắc mắc|bức xúc(?! của)|than phiền|"
    r"có (?:bài |phần )?(?:phát biểu|tham luận|trình bày|báo cáo|ý kiến)|đọc (?:báo cáo|diễn văn|tờ trình|quyết định|tham luận)|công bố (?:quyết định|các quyết định|kết luận|dự thảo|kết quả|danh sách)|"
    r"giới thiệu(?! để| nhân sự| ứng cử)|làm rõ thêm|giải đáp|dẫn chứng|hiến kế|tán thành|đồng ý với|nhất trí với|ủng hộ (?:đề xuất|ý kiến|quan điểm|kiến nghị)|chỉ rõ|chỉ ra|nêu rõ|lên tiếng|"
    r"kêu gọi|mong(?! muốn)|hy vọng|tin tưởng|trăn trở|bộc bạch|giãi bày|trấn an|bình luận|dự báo|xác nhận|không đồng tình|thuyết trình|tái khẳng định|nói rõ|cung cấp (?:thêm )?thông tin|đặt (?:nghi vấn|ra vấn đề)|đáp lời|đề cập(?: đến| tới)?(?= ))(?!\p{L})"
)
_AND = pattern(r" (?:và|cùng|cùng với) (?:(?:ông|bà|đồng chí|đ/c|anh|chị|ngài) )?")


def speaks(scene: Scene, here: Sequence[Actor], i: int, end: int) -> Role | None:
    """What somebody does there by the words behind a mention, or behind the words that say who this is."""
    norm, actor, at = scene.norm, here[i], scene.behind(here[i])
    if norm.startswith(" sẽ ", at):
        return None
    role = cues.deed(norm, at, end)
    if role in {"speak", "report", "attend"}:
        return role
    if scene.quotations.end_before(actor.start) or _SAYS.match(norm, at, end):
        return "speak"
    behind = _behind_who_he_is(scene, here, i, at, end)
    if behind is None:
        return "speak" if _speaks_later(scene, here, i, at, end) else None
    role = cues.deed(norm, behind, end)
    if role in {"speak", "report", "attend"}:
        return role
    if _SAYS.match(norm, behind, end) or cues.leadership(norm, behind, end)[1]:
        return "speak"
    return "speak" if _speaks_later(scene, here, i, at, end) else None


def _behind_who_he_is(scene: Scene, here: Sequence[Actor], i: int, at: int, end: int) -> int | None:
    """Where the words end that say who this is; the body from which he comes needs no comma behind it ('TS A[, Đại học B] cho rằng')."""
    who = _WHO_HE_IS.match(scene.norm, at, end)
    if who is not None and not _TELLS.search(who[0]):
        return who.end()
    body = here[i + 1] if i + 1 < len(here) else None
    if body is not None and body.kind == "agency" and scene.norm[at : body.start] in {", ", " - ", " ("}:
        return body.end + scene.norm.startswith(")", body.end)
    return None


# The first verb behind a subject is what it does, however long the words are that say who it is: 'ông Lê Văn Hai, Trưởng phòng[ phụ trách cấp nước, Sở Xây dựng ]nhấn mạnh'.
_SPEECH = pattern(
    r"(?<!\p{L})(?:cho biết|cho hay|cho rằng|nhấn mạnh|khẳng định|chia sẻ|bày tỏ|phát biểu|kiến nghị|đề xuất|trình bày|trả lời|giải trình|phản ánh|thông tin|nêu|nói|đề nghị|nhận định|"
    r"giải thích|xác nhận|băn khoăn|tham luận|góp ý|đặt câu hỏi|thừa nhận|phân tích|lý giải|nhìn nhận|tâm sự)(?!\p{L})"
)
_NO_NAME = pattern(
    r"(?<!\p{L})(?:đã|sẽ|vừa|đang|được|bị|không|chưa|để|khi|nếu|rằng|vì|do|sau|trước|yêu cầu|giao|làm việc|tham gia|dự|có|phải|cần|là|tiếp|thăm|gặp|chỉ đạo|ký|theo|nhằm|mà|nhưng|tuy|thì|cũng|"
    r"ông|bà|anh|chị|đồng chí|cùng|với|từ|trao|tặng|gửi|đón|đồng ý|triển khai|thực hiện|trong|báo cáo)(?!\p{L})|[.;:\"\n!?]"
)
# What may stand before a subject: the head of the sentence, or what a comma ends.
_SUBJECT = pattern(
    r"(?:^|[.,!?\n\"”] ?|còn )(?:(?:ông|bà|anh|chị|đồng chí|đ/c|cử tri|gs|pgs|ts|tiến s[ĩỹ]|luật sư)[. ]{1,2})*$"
)
# 'Trao đổi với [báo An Hòa], ông Lê Văn Hai ...': not said at the meeting.
_TO_PAPER = pattern(r"(?<!\p{L})(?:trao đổi|chia sẻ|nói|trả lời) (?:với )?(?:[^,.;:\n]|\.(?=\S)){2,50}, (?:\p{L}+ )?$")
_LONG = 160


def _speaks_later(scene: Scene, here: Sequence[Actor], i: int, at: int, end: int) -> bool:
    """True if the first verb behind a subject is one of speaking, and nobody else stands before it."""
    actor = here[i]
    if at >= end or scene.norm[at] not in " ,-(–":
        return False
    verb = _SPEECH.search(scene.norm, at, min(end, at + _LONG))
    if verb is None or _NO_NAME.search(scene.norm, at, verb.start()) is not None:
        return False
    if i + 1 < len(here) and here[i + 1].kind != "agency" and here[i + 1].start < verb.start():
        return False
    start = scene.article.sentences[scene.sentence_at(actor.start)][0]
    return (
        _SUBJECT.search(scene.norm[max(start, actor.start - 30) : actor.start]) is not None
        and _TO_PAPER.search(scene.norm, max(start, actor.start - 80), actor.start) is None
    )


# 'Thông tin này [được ông ]Lê Văn Hai[ đưa ra tại ]cuộc họp'.
_BY = pattern(r"(?<!\p{L})được (?:(?:ông|bà|đồng chí|anh|chị|lãnh đạo|đại diện) )?$")
_SAID_AT = pattern(
    r"[\s\-,]*(?:(?:đã|vừa|cũng) )?(?:nêu|nói|đưa ra|cung cấp|chia sẻ|thông tin|công bố|đề cập|báo cáo|trình bày|khẳng định|nhấn mạnh|cho biết|phát biểu|đề xuất|kiến nghị|"
    rf"thông báo|đặt ra|trả lời|phản ánh)(?!\p{{L}})[^.;\n]{{0,50}}? (?:tại|trong) (?:{cues.MEETINGS})(?!\p{{L}})"
)


def is_quoted_at(scene: Scene, actor: Actor, end: int) -> bool:
    """True if what somebody said there is the subject: 'Con số này được ông [Lê Văn Hai] nêu tại buổi làm việc'."""
    if scene.word_before(actor) not in ({"đạo", "diện"} if actor.kind == "agency" else {"được", "ông", "bà", "chí"}):
        return False
    if _SAID_AT.match(scene.norm, scene.behind(actor), end) is None:
        return False
    return _BY.search(scene.norm, max(0, actor.start - 20), actor.start) is not None


# '[Tại buổi làm việc, ]Sở Y tế báo cáo', '[Chiều 5/3, tại buổi làm việc với Bộ Y tế về thuốc, lãnh đạo ]Sở Y tế cho biết', '[Phía ]Sở Y tế, ông Vũ Minh cho biết'.
_AT_MEETING = pattern(
    r"(?:^|[.\n\"] ?)(?:(?:[^,.;:\n]|\.(?=\S)){1,30}, )?(?:cũng )?(?:báo cáo |phát biểu |thông tin |kiến nghị )?(?:tại|trong) (?:đây|(?:buổi|cuộc|phiên)(?:(?!, (?:ông|bà|đồng chí) )[^.;:\n]|\.(?=\S)){0,160}), (?:đại diện )?(?:lãnh đạo )?$"
)
_SIDE = pattern(r"(?:^|[.\n\"] ?)(?:về )?phía $")
_TWO_SIDES = frozenset({"WORKING_SESSION", "MEETING", "INSPECTION", "TALKS"})
"""Kinds at which bodies meet; a conference is mostly held by the body that speaks."""


def body_speaks(scene: Scene, body: Actor, sentence: Span) -> bool:
    """True if a body says something where bodies meet: 'Tại buổi làm việc, [Sở Y tế] báo cáo ...'."""
    norm, begin = scene.norm, max(0, sentence[0] - 2)
    if scene.main.kind not in _TWO_SIDES:
        return False
    if norm.endswith("hía ", 0, body.start) and norm.startswith(", ", body.end):
        return _SIDE.search(norm, begin, body.start) is not None
    if not norm.endswith((", ", "lãnh đạo ", "đại diện "), 0, body.start):
        return False
    if cues.deed(norm, scene.behind(body), sentence[1]) not in {"speak", "report"}:
        return False
    return _AT_MEETING.search(norm, max(begin, body.start - 240), body.start) is not None


# 'Tuy nhiên, [theo ông ]Lê Văn Hai - Trưởng phòng Cấp nước, ...': who is introduced with his post as he is quoted.
_ACCORDING_TO = pattern(r"(?<!\p{L})theo (?:(?:ông|bà|đồng chí|đ/c) )?$")


def is_source(scene: Scene, actor: Actor, start: int) -> bool:
    """True if a sentence gives the words of somebody who comes in here."""
    return (
        actor.named != (actor.start, actor.end)
        and scene.comes_in.get(actor.ref) == actor.start
        and _ACCORDING_TO.search(scene.norm, max(start, actor.start - 20), actor.start) is not None
    )


# '[Đại diện ]Sở Y tế': who comes from a body and has no name; its 'lãnh đạo' may be anybody named before.
_DELEGATE = pattern(r"(?:^|[.\n\"”,] ?)(?:(?:còn|trong khi đó|cũng),? )?đại diện(?: của| lãnh đạo)? $")
_GATHER = frozenset({"WORKING_SESSION", "MEETING", "CONFERENCE", "SEMINAR", "INSPECTION", "RECEPTION"})
"""Kinds to which bodies send somebody to speak."""


def delegate_speaks(scene: Scene, body: Actor, sentence: Span) -> bool:
    """True if somebody without a name says something for a body: 'Đại diện [Sở Y tế] cho rằng ...'; what a lead or a dated sentence tells may be from anywhere."""
    if (
        scene.main.kind not in _GATHER
        or sentence[0] < scene.article.sentences[scene.main.sentence][1]
        or scene.is_dated(sentence)
    ):
        return False
    found = _DELEGATE.search(scene.norm, max(0, sentence[0] - 2, body.start - 40), body.start)
    if found is None or any(a.end == found.start() for a in scene.within(sentence[0], body.start)):
        return False  # 'bà Trần Thị Hoa, đại diện Sở Y tế, cho biết': it is she who speaks
    at = scene.behind(body)
    return cues.deed(scene.norm, at, sentence[1]) in {"speak", "report"} or cues.leadership(scene.norm, at, sentence[1])[1]


def speak_together(scene: Scene, here: Sequence[Actor], i: int) -> Iterator[Actor]:
    """Those who stand before a speaker with an 'and': 'Thứ trưởng A[ và ]Thứ trưởng B gửi lời cảm ơn'."""
    joins = {"and"}
    while i > 0 and here[i - 1].kind != "agency":
        gap = scene.norm[here[i - 1].end : here[i].start]
        if not (_AND.fullmatch(gap) or ("comma" in joins and gap == ", ")):
            return
        joins.add("comma")
        i -= 1
        yield here[i]


def and_next(scene: Scene, here: Sequence[Actor], i: int) -> Iterator[Actor]:
    """Those who follow one with an 'and': 'trao quyết định cho ông A[ và ]bà B'."""
    while i + 1 < len(here) and here[i + 1].kind != "agency" and _AND.fullmatch(scene.norm, here[i].end, here[i + 1].start):
        i += 1
        yield here[i]


# 'trả lời [câu hỏi của đại biểu ]Lê Văn Hai', '[trước ý kiến của cử tri ]Trần Thị Hoa về rác thải'.
_ASKED_BY = pattern(
    r"(?<!\p{L})(?:câu hỏi|chất vấn|ý kiến|thắc mắc|kiến nghị|phản ánh|băn khoăn|tranh luận)(?: (?:trên|này|nêu trên|chất vấn|tranh luận))? của "
    r"(?:các )?(?:đại biểu|đb|đbqh|cử tri)(?: quốc hội)? $"
)
_ASKING = frozenset({"COUNCIL_SESSION", "VOTER_MEETING"})
"""Kinds at which those who ask are there."""


def is_answered(scene: Scene, actor: Actor, start: int) -> bool:
    """True if somebody else answers there what this one asked."""
    return (
        scene.main.kind in _ASKING and _ASKED_BY.search(scene.norm, max(start, actor.named[0] - 60), actor.named[0]) is not None
    )


# '[cử tri ]Lê Văn Hai': who speaks as one is at a meeting with voters, whatever it is called.
_VOTER = "cử tri "
_NO_VOTERS = frozenset({"COUNCIL_SESSION", "PRESS"})


def is_voter(scene: Scene, actor: Actor) -> bool:
    """True if somebody is there as one of the voters."""
    return scene.main.kind not in _NO_VOTERS and scene.norm.endswith(_VOTER, 0, actor.start)
