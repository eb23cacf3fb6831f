"""The words by which an article says who leads a meeting and who takes part: patterns on the normal form, one example each.

Most are matched right behind a mention; they begin with what may stand between (:data:`_GAP`): 'ông A, [sáng nay đã ]chủ trì ...'.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Literal

from vngovnlp.resolve.pattern import ending, pattern

Role = Literal[
    "chair", "lead", "host", "heads", "talks", "attend", "listed", "object", "speak", "report", "direct", "appointed", "body"
]
"""What somebody does at the meeting. ``chair`` presides, ``lead`` gives the guiding speech, ``host`` is the subject of 'làm việc với',
``heads`` leads a delegation, ``talks`` and ``object`` are the host's partners, ``listed`` and ``attend`` are said to be there, ``speak`` and ``report`` say something,
``direct`` gives orders or judges, ``appointed`` takes up an office, ``body`` is the collective body that meets."""

_ADVERB = (
    r"(?:(?:đã|sẽ|vừa|đang|cùng|cũng|trực tiếp|đến|tới|về|xuống|tiếp tục|tham|là người|người|đồng|thì|còn|lại|"
    r"tại hội nghị|tại đây|chính thức|nhân dịp này|phía \p{L}+)[ ,]*)*"
)
# 'thay mặt Ban Thường vụ' once: in the repetition each of its words could be an adverb as well, and the time would double with every one.
_ADVERBS = rf"{_ADVERB}(?:thay mặt(?: \p{{L}}+){{2,5}}?[ ,]*{_ADVERB})?"
_GAP = r'[\s,)\-"\'”]*' + _ADVERBS
_IN = r"(?:[^.;:\n]|\.(?=\S))"  # inside one clause; the point of 'TP.HCM' ends none
MEETINGS = "hội nghị|buổi|cuộc|phiên|kỳ họp|đại hội|lễ|hội thảo|tọa đàm|họp|diễn đàn"
"""Nouns of meetings, for patterns."""
_MEETING = rf"(?:{MEETINGS}|đoàn)"

# -- behind a mention: what this person does -----------------------------------------------------------------------------------
# 'Ông Lê Văn Bình [đã chủ trì] hội nghị', '... nói [khi chủ trì] cuộc họp'; not 'Sở Y tế chủ trì, phối hợp với ...'.
_CHAIRS = (
    r"(?:(?:dự|tham dự)(?: và|,) |(?:về|đến|tới|xuống) [^,.;]{2,40} |(?:[^.;,]{0,60} )?khi )?(?:đồng |trực tiếp |đang )?"
    rf"(?:chủ tr[iì](?!,? (?:phối hợp|cùng (?:sở|bộ|ban|các (?:sở|bộ|ban|đơn vị))|tham mưu|xây dựng|rà soát|vận động|nghiên cứu|thực hiện|soạn thảo|triển khai|giải quyết|xử lý|lập|đề tài|dự án))|chủ tọa|điều hành (?:{_MEETING}|phần|nội dung|thảo luận)|điều hành(?=[.;\n])|làm (?:chủ tọa|chủ trì))"
)
# 'Đoàn công tác do ông Lê Văn Bình [dẫn đầu] đã kiểm tra ...'.
_HEADS = r"(?:dẫn đầu(?!(?: \p{L}+){1,7} (?:tham dự|dự)(?!\p{L}))|làm (?:trưởng đoàn|tổ trưởng))"
# 'Ông Lê Văn Bình [được bầu] giữ chức Chủ tịch HĐND tỉnh', '[làm] Phó Bí thư Tỉnh ủy': of whom the meeting decides.
_APPOINTED = (
    r"(?:(?:được|bị) (?:\p{L}+ ){0,6}?(?:bầu|bổ nhiệm|điều động|chỉ định|phân công|phê chuẩn|luân chuyển|giới thiệu|tín nhiệm|miễn nhiệm|bãi nhiệm|cách chức|kỷ luật)|"
    r"đắc cử|trúng cử|tái cử|tái đắc cử|(?:làm|giữ chức(?: vụ)?|giữ chức danh|thôi giữ chức|thôi làm|thôi chức) (?!việc|chủ|chưa|tốt|rõ|theo|trưởng))"
)
# 'Ông Lê Văn Bình[, Phó Bí thư Tỉnh ủy, được bầu ]giữ chức ...': the same between the name and its last post.
TAKES_OFFICE = pattern(
    r"(?=[lgđt])(?<!hiện )(?<!đang )(?<!từng )(?:làm|giữ chức|được (?:bầu|bổ nhiệm|điều động|chỉ định|phân công)|đắc cử|tái cử)(?!\p{L})"
)
# Behind one of these the post is another's: 'ông Lê Văn Bình[ cho biết ]bà Trần Thị Hoa sẽ làm Giám đốc'.
TELLS = pattern(r"[.;:\n\"]|cho biết|cho rằng|cho hay|nói|khẳng định")
# 'Bà Trần Thị Hoa [báo cáo], [giải trình], [trả lời] ...': those who report or answer do not lead.
_REPORTS = r"(?:báo cáo|đọc báo cáo|thông qua báo cáo|có tờ trình|trình(?! độ)|giải trình|kiến nghị|đề xuất|tham luận|trả lời|thừa nhận|phản ánh|đặt câu hỏi|hỏi|cam kết|hứa)"
# 'Ông Lê Văn Bình [phát biểu chỉ đạo]', '[dự và chỉ đạo] hội nghị', '[kết luận hội nghị]', '[phát biểu khai mạc]'.
_LEADS = (
    r"(?:(?:dự|tham dự|đến dự)(?:,| và|, và) (?:có )?|dự[^.;:\n]{2,60}(?:,| và) )?(?:có )?(?:(?:bài )?phát biểu (?:ý kiến |(?!về )\p{L}+ )?(?:chỉ đạo|kết luận|khai mạc|bế mạc|định hướng|giao nhiệm vụ)|"
    rf"ý kiến kết luận|kết luận (?:{_MEETING}|tại|nội dung)|(?:ý kiến |trực tiếp )?chỉ đạo (?:{_MEETING}|tại|\p{{L}}+ \p{{L}}+ tại {_MEETING})|dự và chỉ đạo|dự, chỉ đạo|khai mạc {_MEETING})"
)
# 'Bà Trần Thị Hoa [tham dự] buổi lễ'; not 'dự thảo', 'dự kiến'.
_ATTENDS = r"(?:dẫn đầu(?: \p{L}+){1,7} (?:tham dự|dự)|tham dự|dự|tham gia|có mặt|cùng dự|tham luận)(?! (?:thảo|kiến|án|toán|báo|định|phòng|phiên xét|ứng cử|tranh cử|bầu cử|ban|cấp ủy|bộ chính trị|quân|cách mạng|đảng)(?!\p{L}))"
# 'Ông Lê Văn Bình [cho biết] ...'.
_SPEAKS = (
    r"(?:cho biết|cho hay|cho rằng|nói|khẳng định|nhấn mạnh|phát biểu|báo cáo|nêu|trình bày|bày tỏ|đề xuất|kiến nghị|chia sẻ|thông tin|trả lời|"
    r"giải trình|thừa nhận|đánh giá|phân tích|phản ánh|cam kết|mong muốn|hỏi|đặt câu hỏi|ý kiến|đưa thêm|thông qua|cảm ơn|hứa|trao|ghi nhận|"
    r"lo ngại|thông báo|chất vấn|lấy làm tiếc|xin lỗi|nhận trách nhiệm|tiếp thu|kể|giải thích|cảnh báo|lý giải|nhìn nhận|nhận xét|nhận định|tâm sự|"
    r"cam đoan|góp ý|đồng tình|băn khoăn|tranh luận|đặt vấn đề|gợi ý|lập luận|quả quyết|thẳng thắn|tặng hoa|tặng quà|tặng bằng khen)"
)
_DEED = pattern(
    rf"{_GAP}(?:(?P<chair>{_CHAIRS})|(?P<heads>{_HEADS})|(?P<appointed>{_APPOINTED})|(?P<report>{_REPORTS})|(?P<lead>{_LEADS})|(?P<attend>{_ATTENDS})|(?P<speak>{_SPEAKS}))"
)
# What a leader does at a meeting that he leads: 'Ông Lê Văn Bình [yêu cầu] các sở ...' weighs more than '[ghi nhận] kết quả ...'.
_WEIGHTY = pattern(
    rf"{_GAP}(?:(?P<orders>yêu cầu|chỉ đạo|giao|đề nghị|lưu ý|quán triệt|nhắc nhở|kết luận|nhấn mạnh)|(?P<judges>khẳng định|đánh giá|ghi nhận|biểu dương|"
    r"thống nhất|phê bình|cho rằng|nêu rõ|mong muốn|đốc thúc|chất vấn|phát biểu|chia sẻ|cảm ơn|bày tỏ|chúc mừng|mong rằng|"
    r"nhắn nhủ|gửi gắm|hoan nghênh|(?:trao|công bố)(?: và trao)? (?:các )?quyết định))"
)
# 'Chủ tịch UBND tỉnh [đã] chỉ đạo': told of another day as often as of this one.
_NARRATED = pattern(r" (?:đã|từng|cũng đã|vừa) ")
# '(trái)', '(áo trắng)', '(huyện Hòa An)', 'và phu nhân', ', thừa ủy quyền của Thủ tướng' behind a name.
REMARK = pattern(
    r"\s?\([^()\n]{1,24}\)|(?:,| và| cùng) phu nhân\b|"
    r",? (?:thừa|theo|được|nhận) ủy quyền(?: của)? [^.;:\n]{3,60}?,? (?=trình|báo cáo|trao|công bố|phát biểu|đọc|giải trình|trả lời)"
)
REMARKS = (
    "(",
    " (",
    " và phu",
    " cùng phu",
    ", phu",
    " thừa ",
    ", thừa ",
    " được ủy",
    ", được ủy",
    " theo ủy",
    ", theo ủy",
    " nhận ủy",
    ", nhận ủy",
)
# 'cử tri Trần Văn Hai[ ở ]xã Tân Lập', 'ông Lê Văn Bình[, trú tại ]phường 5', 'cử tri Trần Văn Hai[ - ]thôn 3'.
LIVES = pattern(r"(?:,| -)? (?:(?:hiện )?(?:ở|ngụ|trú|ngụ tại|trú tại|thường trú tại|cử tri) )?")
# 'Phó Chủ tịch[ Hội] chủ trì': the noun of a body that a post ends with.
BARE_BODY = pattern(
    r" (?:hội|hiệp hội|liên đoàn|ủy ban|hội đồng|sở|cục|chi cục|bệnh viện|(?:nhà )?trường|học viện|viện|trung tâm|công ty|tổng công ty|tập đoàn|ngân hàng|đơn vị|tỉnh|thành phố|huyện|xã|phường)(?= \p{L})"
)
LIVES_BEGINS = (
    " - ",
    " ở",
    " ngụ",
    " trú",
    " thường trú",
    " hiện",
    " cử tri",
    ", ở",
    ", ngụ",
    ", trú",
    ", thường trú",
    ", hiện",
    ", cử tri",
)
# A headline's 'Thủ tướng[: ]Không để ...'.
_COLON = pattern(r"\s?:\s")


@lru_cache(maxsize=256)  # the lists of a sentence, its deeds and its speakers all ask
def deed(norm: str, at: int, end: int) -> Role | None:
    """The role that the words behind a mention give."""
    found = _DEED.match(norm, at, end)
    return found.lastgroup if found else None  # type: ignore[return-value]


# '[chủ trì cuộc họp báo] thông tin về phiên họp', '[chủ trì hội đàm]': told beside a meeting of another kind.
_CHAIRS_ANOTHER = pattern(
    r"[^.;:\n]{0,30}?chủ tr[iì] (?:(?:một|các|cuộc|buổi|phiên) )*(?:(?P<PRESS>họp báo)|(?P<TALKS>hội đàm)|(?P<VOTER_MEETING>tiếp xúc cử tri)|(?P<WORKING_SESSION>làm việc)|(?P<CEREMONY>lễ(?! hội)))"
)
# Kinds of which no ceremony is a part: who receives a guest can welcome him with one.
_WITHOUT_CEREMONY = frozenset({"CONFERENCE", "COUNCIL_SESSION", "SEMINAR", "MEETING"})


# '[lập đoàn khảo sát do ]Phó Giám đốc Sở Y tế chủ trì': he will lead the group, and presides over nothing here.
FOUNDS = pattern(r"lập (?:các |một )?(?:tổ|ban|hội đồng|đoàn|tiểu ban) (?:[^.;,\n]{0,60} )?(?:do (?:ông |bà |đồng chí )?)?$")


def chairs_another(norm: str, at: int, end: int, kind: str) -> bool:
    """True if what the words behind a mention say to be chaired is another kind of meeting."""
    found = _CHAIRS_ANOTHER.match(norm, at, end)
    if found is None or (found.lastgroup == "WORKING_SESSION" and kind not in {"PRESS", "VOTER_MEETING"}):
        return False
    if found.lastgroup == "CEREMONY":
        return kind in _WITHOUT_CEREMONY
    return found.lastgroup != kind


@lru_cache(maxsize=256)
def leadership(norm: str, at: int, end: int) -> tuple[int, bool]:
    """How much the words behind a mention sound like the meeting's leader, and whether they give an order here and now."""
    found = _WEIGHTY.match(norm, at, end)
    if found is None:
        return 0, False
    if found["orders"] is None or _NARRATED.match(norm, at, end):
        return 1, False
    return 3, True


def is_quoted_in_title(norm: str, at: int) -> bool:
    """True if a colon follows: 'Thủ tướng: Không để ...'."""
    return _COLON.match(norm, at) is not None


# -- before a mention ----------------------------------------------------------------------------------------------------------
# '[Đó là yêu cầu của] ông Lê Văn Bình', '[theo] bà Trần Thị Hoa'.
SAID_BY = pattern(
    r"(?:(?:^|(?:đó|đây) (?:cũng )?(?:là|chính là) (?:một trong những )?)(?:lời )?(?:yêu cầu|chỉ đạo|khẳng định|phát biểu|ý kiến|nhấn mạnh|lưu ý|tuyên bố|thông báo|chia sẻ|"
    r"đề nghị|kết luận|nhận định|quan điểm)(?: \p{L}+){0,3} (?:của|được)|\btheo) (?:ông |bà |đồng chí )?$"
)
# 'quyết định [của ]Tổng Thanh tra', 'báo cáo [Thủ tướng]': spoken of, not there.
SPOKEN_OF = ending(
    r"(?:(?:quyết định|yêu cầu|chỉ đạo|kế hoạch|đề nghị|phân công|văn bản|công điện|công văn|chỉ thị|ủy quyền|thẩm quyền|đề xuất|nhiệm vụ|bằng khen|quà|tổ công tác)(?: \p{L}+){0,3} của|báo cáo|trình|gửi|giúp|tham mưu(?: cho)?|xin ý kiến|cho|thay mặt|được|bị|mặc niệm|viếng|chia buồn với) (?:lãnh đạo )?$"
)
# 'đề xuất [với ]Thủ tướng chỉ đạo ...', 'yêu cầu Giám đốc Sở Y tế báo cáo', 'được Thủ tướng giao': what he does is asked for, or done elsewhere.
ASKED = pattern(
    r"(?:yêu cầu|(?<!bàn )(?<!được )giao(?: cho)?|phân công|đề nghị|kiến nghị|đề xuất|mời|xin|nhờ|mong|được|bị|trình|tham mưu|(?<!nghe )báo cáo|gửi(?: đến| tới| lên)?|xin ý kiến|truyền đạt (?:lời|[^.;:,]{0,30}của)|(?:yêu cầu|đề nghị|kiến nghị|đề xuất|báo cáo) với) (?:ông |bà |đồng chí )?$"
)
# 'ông Lê Văn Bình[ cho biết, ]Thủ tướng đã giao ...', '[theo ]ông Lê Văn Bình[, ]Thủ tướng ...': what the other does is only told.
REPORTED = pattern(
    rf"{_GAP}(?:cho biết|cho hay|nói|khẳng định|nhấn mạnh|cho rằng|chia sẻ|kể|thông tin|thông báo|dẫn lời|nhắc lại)(?: thêm| rõ| lại)?,?(?: rằng| là)?,? (?:ông |bà |đồng chí )?"
)
ACCORDING = pattern(r"(?<!\p{L})theo (?:ông |bà |đồng chí )?$")
# '[bầu ]ông Lê Văn Bình làm ...', '[giới thiệu ]Phó Bí thư Lê Văn Bình ứng cử', '[đối với ]ông Lê Văn Bình'.
DECIDED_ON = pattern(
    r"(?:bầu|giới thiệu|bổ nhiệm|điều động|phân công|chỉ định|miễn nhiệm|bãi nhiệm|phê chuẩn|kỷ luật|cách chức|khiển trách|cảnh cáo|chúc mừng|đối với|cho) (?:ông |bà |đồng chí )?$"
)
# The last words of these three, which are quicker to look up than to search for.
LEAD_IN = frozenset(
    "của được theo giao ông bà chí cầu nghị xuất mời xin nhờ mong bị trình mưu cáo gửi đến tới lên kiến lời với bầu thiệu nhiệm động công định chuẩn luật chức trách cáo mừng cho".split()
)
# '[Chủ trì hội nghị có] các đồng chí: ...', '[dưới sự chủ trì của] ...', '[tham dự buổi lễ có] ...', '[cùng] lãnh đạo các sở'.
CUE = pattern(
    rf"(?P<chair>(?:dưới sự |với sự )?(?:đồng )?(?:chủ trì|chủ tọa)(?: của| (?:{_MEETING}|tại điểm cầu|tại đầu cầu){_IN}{{0,70}}?(?:có|là|gồm))\b|chủ trì:|(?:dưới sự|với sự) điều hành của|"
    rf"do(?= {_IN}{{3,160}} (?:chủ trì(?!,? (?:phối hợp|cùng (?:sở|bộ|ban|các (?:sở|bộ|ban|đơn vị))|tham mưu|xây dựng|thực hiện))|chủ tọa)))"
    rf"|(?P<lead>(?:dự|tham dự|đến dự|về dự|tới dự)(?:,| và|, và) (?:phát biểu )?chỉ đạo{_IN}{{0,60}}?(?: có|:| là))"
    rf"|(?P<conclusion>(?:kết luận|thông báo ý kiến(?: chỉ đạo)?) của(?= {_IN}{{3,110}} (?:tại|trong) (?:cuộc|buổi|chuyến|hội nghị|phiên))|phát biểu (?:khai mạc|bế mạc|kết luận) của)"
    rf"|(?P<listed>(?:tham dự|cùng dự|đến dự|về dự|tới dự|(?<!(?:hội|dân) )\bdự|cùng tham gia|có mặt|cùng đi|cùng tiếp|cùng làm việc|tham gia|thành phần)(?!\p{{L}})"
    rf"(?:{_IN}{{0,90}}?(?:\bcó|\bgồm|:)(?! (?:buổi|cuộc|bài|mặt tại|ý kiến|trách)))"
    rf"|với sự (?:tham dự|tham gia|có mặt|góp mặt|chứng kiến) của|(?:tham dự|dự họp|dự hội nghị) là (?=lãnh đạo|đại diện|các|đồng chí|ông |bà )|còn có (?=các đồng chí|các ông|đồng chí|ông |bà |đ/c |đại diện|lãnh đạo|sự tham)|về phía {_IN}{{2,60}}? có|cùng (?=lãnh đạo|đại diện|đại biểu)|(?:có|với) (?=đại diện|lãnh đạo|sự tham))"
)
# One of these is in every such cue: most sentences have none, and need no closer look.
_CUE_WORD = re.compile(
    "chủ tr|chủ tọa|chỉ đạo|mạc của|điều hành của|dự |dự:|tham |có mặt|còn có|cùng |thành phần|về phía|với |kết luận của|ý kiến|có đại|có lãnh"
)
# What every such cue begins with: few places in a sentence.
_CUE_BEGINS = re.compile(
    r"d(?:ưới sự |ự|o [^;:\n]{3,160}? chủ t)|v(?:ới (?:sự |đại diện|lãnh đạo)|ề (?:dự|phía ))|đ(?:ồng chủ t|ến dự)|"
    r"c(?:hủ t(?:rì|ọa)|òn có |ùng (?:dự|tham gia|đi|tiếp|làm việc|lãnh đạo|đại diện|đại biểu)|ó (?:mặt|đại diện|lãnh đạo|sự tham))|"
    r"t(?:ham (?:dự|gia)|ới dự|hành phần|hông báo ý kiến)|phát biểu (?:khai mạc|bế mạc|kết luận) của|kết luận của"
)


def list_cues(norm: str, start: int, end: int) -> Iterator[re.Match[str]]:
    """The matches of :data:`CUE` in ``norm[start:end]``, in text order."""
    if _CUE_WORD.search(norm, start, end) is None:
        return
    while (place := _CUE_BEGINS.search(norm, start, end)) is not None:
        cue = CUE.match(norm, place.start(), end)
        if cue is not None:
            yield cue
        start = cue.end() if cue else place.start() + 1


# 'lãnh đạo Bộ Y tế[ và các tỉnh ]An Hòa[, ]Bình Lâm'.
AND_PLACES = pattern(r"(?:, | và |; | cùng )(?:lãnh đạo )?(?:(?:các|hai) (?:tỉnh|thành phố|nước|địa phương)(?: thành)? ?:? ?)?")
# 'với lãnh đạo huyện Hòa An[, ông ]Lê Văn Bình yêu cầu ...'.
NEXT_CLAUSE = pattern(r", (?:ông |bà |đồng chí |đ/c )?$")
# Between two members of a list a verb ends it: 'Dự hội nghị có ông A; các đại biểu [đã] nghe ...'.
LIST_ENDS = pattern(
    r"[.!?\n]|(?<!\p{L})(?:đã|tổ chức|phát biểu|cho biết|cho rằng|yêu cầu|nhấn mạnh|báo cáo|nghe|thảo luận|nhằm|để|diễn ra|về|được|sẽ|tại|khi|do|bị|không|theo|trao|nêu|"
    r"xem xét|trình bày|kết luận|bổ nhiệm|điều động|đảm nhiệm|chủ trì|chủ tọa)(?!\p{L})"
)
# What stands right before a body of a list: '[lãnh đạo ]Sở Y tế[, ]Sở Nội vụ', '[các đồng chí trong ]Ban Thường vụ Tỉnh ủy'; not '[các ủy ban của ]Quốc hội',
# '[thông cáo của ]Bộ Ngoại giao', '[hiện ]Ủy ban Kiểm tra'.
MEMBER = pattern(
    r"(?:^|[,;:\-–—(]|(?<!\p{L})(?:và|cùng|với|có|gồm|là|cả|các|hai|trong|đoàn|ban|đại biểu|tập thể|đơn vị|cơ quan|doanh nghiệp|đầu tư|đồng chí|"
    r"(?<!nước thành )(?<!kinh tế thành )viên|thường trực|thủ trưởng|(?:lãnh đạo|đại diện|(?<!nước )(?<!kinh tế )thành viên|cán bộ|tham dự|tham gia|có mặt|góp mặt|chứng kiến)(?: của)?))\s*$"
)
# A sentence that opens with what the subject does: '[Phát biểu chỉ đạo tại hội nghị, ]đồng chí Lê Văn Bình ...', '[Chủ trì cuộc họp, ]ông ...'.
OPENS = pattern(
    rf"(?P<chair>(?:[^.;:]{{0,40}}, )?(?:(?:chủ trì|chủ tọa)(?!,| phối hợp) |điều hành (?={_MEETING}))(?:(?! (?:có|là|gồm) )[^:;]){{2,140}}?, )"
    r"|(?P<lead>(?:[^.;:]{0,40}, )?(?:(?:có |trong |cuối |mở đầu |kết thúc )?(?:bài |phần )?phát biểu (?:ý kiến |(?!về )\p{L}+ )?(?:chỉ đạo|kết luận|khai mạc|bế mạc|tổng kết|định hướng|giao nhiệm vụ)|"
    r"(?:kết luận|mở đầu|khai mạc|bế mạc|chốt lại|tổng kết) (?:tại )?(?:hội nghị|buổi|cuộc|phiên|kỳ họp|đại hội|nội dung)(?![^:;,]{0,60}báo cáo|[^:;.]{0,140}\b(?:đọc|trình bày)(?: \p{L}+){0,3} báo cáo)|(?:đến )?dự(?:,| và) (?:phát biểu )?chỉ đạo|chỉ đạo tại)[^:;]{0,90}?,? )"
    r"|(?P<report>(?:[^.;:]{0,30}, )?(?:báo cáo|trả lời|thảo luận|tham luận|giải trình|góp ý)(?= |,)[^:;]{0,120}?,? ?)"
    r"|(?P<appointed>(?:[^.;:]{0,40}, )?(?:phát biểu )?nhận nhiệm vụ[^.:;,]{0,60}, )"
    r"|(?P<speak>(?:cũng )?(?:phát biểu|trao đổi|thông tin|tại|trong|theo)(?! đó)(?= |,)[^:;]{0,120}?,? ?)"
)
# '[Trước đó], ông Lê Văn Bình đã chủ trì ...': another meeting.
ELSEWHERE = pattern(
    r"(?:, )?(?:trước đó(?!,? (?:phát biểu|báo cáo|trình bày|mở đầu|khai mạc))|trước đây|cách đây|ngay sau (?:lễ|buổi|cuộc|phiên|hội nghị)|(?:tuần|tháng) trước|hồi (?:đầu |giữa |cuối )?(?:tuần|tháng|năm)|như đã (?:đưa|thông)|theo kế hoạch|liên quan (?:đến|tới)? ?(?:vụ|sự) việc)\b"
)

# '[Chiều cùng ngày], ông Lê Văn Bình trả lời báo chí': what else was done on that day.
SAME_DAY = pattern(r"(?:(?:trong )?(?:sáng|trưa|chiều|tối) )?cùng ngày(?!\p{L})")
# '[Hôm ]9/6, ông Lê Văn Bình ...', '[Phát biểu tại buổi làm việc ]ngày 9/6, ...': the day on which all of a sentence is told; not '[Sau vụ cháy ]ngày 9/6, ...'.
ON_DAY = pattern(
    r"(?:(?:trước đó|sau đó|tuy nhiên|ngoài ra|trong khi đó|được biết|còn|liên quan [^,.;:]{2,80}),? )?"
    r"(?:(?:vào|hôm|ngay|mới đây|vừa qua|gần đây),? |"
    rf"(?:(?:phát biểu|trả lời|trao đổi|báo cáo|nói|cho biết) )?(?:tại|trong|ở|sau) (?:{_MEETING}|buổi|cuộc)[^,.;:]{{0,80}}?)?$"
)

# '[Trao đổi với báo chí], ông Lê Văn Bình cho biết ...', '[Trả lời Tuổi Trẻ] ...', '[Bên lề kỳ họp], ...': not at the meeting, unless it is one with the press.
_MEDIA = r"(?:báo|tuổi trẻ|thanh niên|tiền phong|người lao động|lao động|pháp luật|người đưa tin|dân trí|vnexpress|vietnamnet|zing|vtc|vov|vtv|ttxvn|infonet|chúng tôi)(?!\p{L})"
TO_PRESS = pattern(
    r"(?:[^.;:\n]{0,40}, )?(?:(?:trao đổi|nói|chia sẻ|trả lời|phát biểu|thông tin) (?:(?:nhanh|thêm|riêng) )?(?:với |với các )?(?:báo chí|báo giới|phóng viên|pv|nhà báo|phỏng vấn|truyền thông)"
    rf"|(?:trao đổi|nói|chia sẻ|trả lời)(?: \p{{L}}+)? (?:với )?{_MEDIA}|bên (?:lề|hành lang) [^.;:\n]{{2,60}}, )"
)
PRESS = (
    "báo chí",
    "báo giới",
    "phóng viên",
    " pv",
    "nhà báo",
    "phỏng vấn",
    "truyền thông",
    "trao đổi với",
    "trả lời",
    "bên lề",
    "hành lang",
)

# -- between mentions, and around the words that name the meeting ------------------------------------------------------------------
# 'ông Lê Văn Bình[ và bà ]Trần Thị Hoa chủ trì', 'ông Lê Văn Bình[, GS.TS ]Trần Thị Hoa', 'ông Lê Văn Bình (Giám đốc Sở Y tế[), bà ]Trần Thị Hoa'.
_DEGREES = r"(?:(?:pgs|gs|tskh|ts|ths|bs|(?:phó )?giáo sư|tiến s[ĩỹ]|thạc s[ĩỹ]|bác s[ĩỹ]|luật sư|hòa thượng|thượng tọa|đại đức|linh mục)[. ]{1,2}){0,3}"
JOINED = pattern(
    r"\)?(?:\s?\([^()\n]{1,24}\))?[\s,;]*(?:và|cùng|cùng với|cùng các đồng chí|;|,)?[\s:]*(?:(?:hai|ba|\d) )?(?:(?:các )?(?:đồng chí|ông|bà|đ/c|anh|chị|ngài) ?)?"
    + _DEGREES
)
# 'Bí thư Thành ủy Lê Văn Bình [cùng ]Tổ đại biểu số 5 tiếp xúc cử tri'.
TOGETHER = pattern(
    r"[\s,]*(?:khi )?(?:và|(?:cùng|cùng với|dẫn đầu)(?: đoàn(?: công tác)?(?: của)?)?)(?: (?:đại diện )?lãnh đạo| đại diện)? "
)
# 'Bí thư Lê Văn Bình[ cùng ]Phó Chủ tịch Vũ Minh thị sát': the second comes along.
ALONG = pattern(r"(?:\s?\([^()\n]{1,24}\))?,? cùng(?: với)? (?:(?:các )?(?:đồng chí|ông|bà|đ/c) )?")
# 'Thủ tướng Lê Văn Bình[ cùng các Phó Thủ tướng và ]Trưởng ban Vũ Minh chủ trì'.
WITH_OTHERS = pattern(r",? (?:cùng|và)(?: với)? (?:các|hai|một số) [^,.;:\n]{3,40}(?:,| và) (?:ông |bà |đồng chí )?")
# 'ông Lê Văn Bình[ đã có ]buổi làm việc', 'nói như vậy[ khi ]làm việc với ...'.
_STEPS = r"(?:(?:có|tổ chức|tiến hành|(?:cùng|và|dẫn đầu) đoàn công tác|cùng đoàn|đi|thăm|,|và|chủ trì|đã|vừa|sắp|đến|tới|về|lên|xuống) ?)*"
# Whose group it is, once (see _ADVERBS).
_WITH_GROUP = r"(?:cùng|và|dẫn đầu) đoàn công tác của (?:\p{L}|\.(?=\p{L}))+(?: \p{L}+){0,2} ?"
DOES = pattern(
    rf"{_GAP}{_STEPS}(?:{_WITH_GROUP}{_STEPS})?(?:một |các |buổi |cuộc )?"
    r"|[^.;:]{0,60} khi (?:đã |đang |đi |tới |về |đến )*"
)
# 'Thủ tướng A và Thủ tướng B[ trong cuộc ]hội đàm'.
IN_TALKS = pattern(r" (?:đã |vừa )?(?:có |trong |tại |khi |sau )(?:cuộc |buổi )?")
# 'buổi làm việc[ với ]UBND huyện'.
WITH = pattern(r"[\s,]*(?:(?!cuối )\p{L}+ ){0,3}?(?:với|cùng)\s(?!.*\b(?:về|để|nhằm|bầu cử)\s)")
# 'buổi làm việc[ của ]Bộ Chính trị[ với ]...': whose it was, before with whom.
WHOSE = pattern(r" của (?:lãnh đạo )?")
# 'cuộc họp[ giữa ]Sở Y tế[, đại diện ]Sở Nội vụ[ với ]Công ty Nam An': all of them were there.
BETWEEN = pattern(r" giữa (?:các |hai )?(?:đại diện |lãnh đạo |đoàn công tác(?: của)? )*")
AND_BODY = pattern(r"(?:,|,? và| với| cùng| và với| cùng với)(?: các| hai)?(?: đại diện| lãnh đạo| chủ đầu tư)* ")
# 'tiếp[ đoàn đại biểu ]Bộ Y tế', 'kiểm tra[ ]Sở Y tế'; not 'kiểm tra[ việc cấp phép ]'.
PARTNER = pattern(
    r"(?:[ ,]+(?:với|cùng|và|làm việc|thân mật|xã giao|lãnh đạo|đại diện|tập thể|toàn thể|thường trực|đoàn|đoàn đại biểu|đoàn công tác|đại biểu|các|một số|của|do|"
    r"ông|bà|đồng chí|ngài|ban|cán bộ|nhân dân|cử tri|chuyên gia|công dân|thành viên|đơn vị|cơ quan|doanh nghiệp|nhà đầu tư|hội viên|tại|ở|"
    r"chính thức|cấp cao|cựu|nguyên|tân|\d+|hai|ba|bốn|người|nhà|chức sắc|phu nhân))* ?"
)
# 'buổi tiếp xúc cử tri[ của ]ông Lê Văn Bình'.
OF = pattern(
    r"(?:(?! (?:sự|quyết định|có|theo|về|chỉ đạo|kết luận|ý kiến|nghị quyết|yêu cầu|kế hoạch|đề nghị|tổ công tác) )[^.,;:]){0,40} của (?:các )?(?:ông |bà |đồng chí )?"
)

# '[UBND tỉnh][ đã phối hợp với Sở Y tế ]tổ chức hội nghị', 'hội nghị[ do ]Sở Y tế[ tổ chức]'.
ORGANISES = pattern(r"(?:[^.;:\n]|\.(?=\S)){0,160}?(?:tổ chức|tiến hành|khai mạc|mở)(?: \p{L}+){0,3} $")
# 'Thủ tướng[ nêu yêu cầu này tại ]hội nghị'; not 'Thủ tướng[ sẽ dự ]hội nghị'.
ACTS_AT = pattern(r"(?:(?!(?:dự|sẽ|sắp|ký|viếng) )[^.;:\n]|\.(?=\S)){0,240}? (?:tại|trong|ở|khi)(?: (?:buổi|cuộc))? ")
WHOSE_WORDS = (" của ", " do ", " với ", " cùng ")
# 'cuộc họp báo[ thường kỳ của ]Văn phòng Chính phủ'.
HELD_BY = pattern(r" (?:(?:thường kỳ|định kỳ) )?(?:(?:sáng|chiều|tối|ngày|quý|tháng|\S*\d\S*|[ivx]+) ){0,4}(?:của |do )?")
ORGANISED_BY = pattern(r"(?:[^.;:\n]|\.(?=\S)){0,160}? do $")
ORGANISED = pattern(r"(?:[^.;:\n]|\.(?=\S)){0,100}? tổ chức(?!\p{L})")

# -- names without an office -------------------------------------------------------------------------------------------------------
# They take part only if spoken of with respect ('[cử tri ]Trần Văn Hai'): bylines and photo credits are not.
ADDRESSED = pattern(r"(?:ông|bà|anh|chị|cử tri|đồng chí|đ/c|ngài|cô|công dân|luật sư|bác sĩ|gs|ts) $|(?:gs|ts)\.\s?$")
# -- who somebody stands for ---------------------------------------------------------------------------------------------------------
_FOR = r"(?:thừa ủy quyền(?: của)?|(?:được|theo) ủy quyền của|thay mặt(?: cho)?|đại diện(?: cho)?)"
STANDS_IN = ("ủy quyền", "thay mặt", "đại diện")
# '[thừa ủy quyền của ]Chủ tịch UBND tỉnh, Giám đốc Sở Y tế trình bày': he himself is not there.
ABSENT = pattern(r"(?:ủy quyền(?: của)?|thay mặt(?: cho)?) (?:lãnh đạo )?$")
# '[đại diện lãnh đạo ]Sở Y tế dự'.
STANDS_FOR = pattern(r"(?<!\p{L})đại diện(?: cho)? (?:lãnh đạo )?$")
# '[Tại cuộc họp, đại diện ]Sở Y tế cho biết': its words are said there, and not to a paper.
SPEAKER_OF = pattern(
    rf"(?:^|[.\n\"”] ?)(?:cũng )?(?:phát biểu |báo cáo |trả lời |thảo luận |nói )?(?:tại|trong) (?:{_MEETING})[^.;:\n]{{0,60}}, (?:các )?(?:đại diện|lãnh đạo)(?: lãnh đạo| của)? $"
)
# '[Thay mặt ]UBND tỉnh, ông Lê Văn Bình ...', before the mention and its posts.
FOR_BEFORE = pattern(
    rf"(?:^|[\s,;(]){_FOR} (?P<led>lãnh đạo )?(?P<whom>[^.;:\n]{{2,110}}?), (?:(?:ông|bà|đồng chí|đ/c|anh|chị) )?$"
)
# 'bà Trần Thị Hoa[, đại diện ]Ngân hàng Thế giới', '... [thừa ủy quyền ]Thủ tướng trình bày'.
FOR_BEHIND = pattern(rf"[\s,\-(]{{0,3}}(?:là )?{_FOR} (?P<led>lãnh đạo )?(?P<whom>[^.;:,\n]{{2,80}})")
# Groups that have no name: 'thay mặt [cử tri huyện]', 'đại diện [các hộ dân]'.
GROUP = pattern(
    r"(?:(?:các|toàn thể|tập thể|những) )?(?:lãnh đạo|cử tri|người dân|nhân dân|hộ dân|cán bộ|đảng viên|hội viên|doanh nghiệp|gia đình|đoàn|đơn vị|địa phương|ban tổ chức)(?: \p{L}+){0,4}"
)

# '[Ảnh: ]TTXVN', '[báo ]Tuổi Trẻ': sources, no guests.
CREDIT = pattern(r"(?:ảnh|nguồn|theo|báo)\s?:?\s?$")
