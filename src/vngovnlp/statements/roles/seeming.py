"""What only looks like a statement: questions, hopes, headings, orders without content, and words of need that ask for nothing.

The network reads what a clause is made of; these few turns of phrase make it none, whatever else it holds.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right

from vngovnlp.phrases import phrases
from vngovnlp.statements.clauses import Tokens
from vngovnlp.statements.network.spans import Role
from vngovnlp.statements.roles.wishes import is_wish
from vngovnlp.statements.wording.points import behind_mark, mark_of
from vngovnlp.statements.wording.predicate import has_verb

_QUOTES = frozenset(('"', "“", "”", "'"))
_ANSWERED = re.compile(r"\b(?:yêu cầu|đề nghị|kiến nghị|đề xuất|vì sao|tại sao|(?<!ra )sao|do đâu|do gì)\b")
"""A question that holds one of these says something: it is asked of somebody to do, or why what it names is so."""

_THINGS = (
    "việc|điều|đây|phương án|dự án|công trình|mô hình|chính sách|quy định|luật|nghị định|thông tư|đồ án|nhà máy|quốc lộ|tuyến|cầu|đường|hệ thống"
    "|thẻ|trung tâm|chương trình|giải pháp|hiệp định|kết quả"
)
_EFFECTS = "giúp|góp|tạo|hỗ trợ|đáp ứng|mang|giải quyết|thu hút|thúc đẩy"

# Matched with '<sentence before> | <statement>', tokens with blanks between. An alternative begins with a letter or the bar, not with what stands
# before it: the engine passes over all other places at a glance (a fifth of the time).
_NONE: dict[Role, re.Pattern[str]] = {
    "COMMITMENT": re.compile(
        # 'ông tin tưởng, trong thời gian tới, [Hội sẽ lớn mạnh]': a hope
        r"(?:tin tưởng|(?<!thông )tin rằng|h[iy] vọng|mong|mong muốn|kỳ vọng)(?: chắc chắn)?(?: rằng)?(?: ,)?"
        r"(?: (?:với|trong|tại|thời gian|giai đoạn)(?: [^\s,;:\"]+){1,10})?(?: ,)? \| "
        # '[Quốc hội sẽ thảo luận …]', '[hội nghị sẽ khai mạc …]': what is on the programme
        r"|\| (?:.* )?(?:quốc hội|hđnd(?: \S+){0,3}|đại biểu(?: \S+){0,3}|trung ương|chính phủ)(?: cũng)? sẽ (?:tiến hành |tổ chức )?"
        r"(?:thảo luận|họp cho ý kiến|cho ý kiến|nghe|chất vấn|lấy phiếu|bầu|biểu quyết|xem xét (?:, )?(?:thông qua|quyết định|báo cáo))"
        r"|\| .*sẽ (?:chính thức )?(?:diễn ra|khai mạc|bế mạc|tham dự|trả lời chất vấn|chủ trì (?:phiên|cuộc|buổi|lễ|(?:các )?hội nghị))"
        r"|\| .*(?:quốc hội|hđnd|chính phủ|kỳ họp|phiên họp|đại biểu)\b.* sẽ (?:có \d|xem xét|ghi nhận|đọc|bàn|họp ,|nghe|báo cáo những)(?!\w)"
        # '[chợ mới sẽ giúp dân bớt nghèo]': what comes of a thing, which nobody promises
        r"|\| .*sẽ (?:giúp cho|giải quyết được|trở thành)\b"
        rf"|\| (?:các |những |một )?(?:{_THINGS})\b.*sẽ (?:{_EFFECTS})\b"
        # '[huyện sẽ làm gì để dân bớt nghèo]': a question, with its mark or without
        r"|\| .*sẽ làm (?:gì|thế nào|sao)\b"
        # '[Báo sẽ tiếp tục thông tin]'
        r"|\| (?:báo|cổng)\b.* sẽ (?:tiếp tục )?(?:thông tin|cập nhật)|\| chúng tôi sẽ tiếp tục thông tin"
        r"|\| .*sẽ (?:tiếp tục )?(?:(?:thông tin|cập nhật|phản ánh)[^,;]* (?:bạn đọc|độc giả)|(?:thông tin|cập nhật|phản ánh) (?:về |vụ |tiếp |diễn biến|sự việc))"
        # '[xã nào làm chậm sẽ bị kiểm điểm]': a threat of those above; '[Thủ tướng nhất trí chủ trương xây chợ]': an approval
        r"|\| (?:nếu |mỗi |những )?(?:\S+ ){0,6}(?:nào|ai) (?!.*sẽ được).*\b(?:bị (?:\S+ )?(?:xử lý|kiểm điểm|kỷ luật|cách chức)|phải chịu trách nhiệm)\b"
        r"|\| (?:(?:[^,]* )?(?:thủ tướng|chủ tịch|bộ trưởng|thành viên chính phủ|bộ chính trị|ban bí thư|chính phủ)\b[^,]* )?(?:cũng |đã )?(?:nhất trí|đồng ý)"
        r" (?:với |về |cao )?(?:chủ trương|phương án|đề xuất|kiến nghị|việc)\b(?!.*\bsẽ\b)"
    ),
    # '[nếu phát hiện xã làm sai thì] phải …': a condition without what is to be done
    "DIRECTIVE": re.compile(r"\| (?:trong )?(?:trường hợp|nếu|khi)\b.* thì$"),
    "LIMITATION": re.compile(
        r"nếu \| |\| nếu "  # what is not there yet
        # '[hàng về kho không gặp vướng mắc]', '[việc dời chợ không ảnh hưởng đến dân]', '[mỗi sở không quá 3 phó giám đốc]'
        r"|\| (?=.*không (?:gặp (?:khó khăn|vướng mắc|trở ngại)|(?:hề )?có (?:\S+ )?(?:vướng mắc|khó khăn|trở ngại|tiêu cực|thiệt hại|chuyện)\b"
        r"|(?:bị|gây|làm) (?:thiệt hại|ảnh hưởng|ô nhiễm|ách tắc|ùn tắc)\b|xảy ra|quá \d))(?!.*\b(?:chưa|còn|chậm|nhưng|tuy|song|sai|vi phạm)\b)"
        # '[việc này không liên quan đến xã]', '[chưa phát hiện xã nào bán thuốc giả]': a denial
        r"|\|(?=.* (?:không (?:hề )?(?:phải (?:là|do)|liên quan|ảnh hưởng)|chưa phát hiện|điều (?:này|đó|ấy) không (?:có nghĩa|đồng nghĩa|mặc định))\b)(?!.*\b(?:chậm|nhưng|rất|dễ)\b)"
        # '[công an đang điều tra vụ việc]', '[đến nay xã chưa nhận được công văn]': what comes of it is not known yet
        r"|\|(?=.* (?:điều tra\b|chưa nhận được (?!sự |câu trả lời|tiền)))(?!.*\b(?:thiếu|ít|chậm|yếu|hạn chế|chưa đạt)\b)"
        # '[để đủ thuốc, xã đã xây kho]': what is done about it
        r"|\| để (?!(?:xảy ra|lọt|mất|tồn|lại) )"
    ),
    "ACHIEVEMENT": re.compile(
        # '[nhân dịp này, huyện tặng giấy khen cho 5 tập thể]': an award; '[đại biểu đã thảo luận về …]': the meeting itself
        r"\| (?:(?:nhân|tiếp|tại|cũng)[^,]* , )?(?:(?!được )[^,])*\b(?:tặng|trao) (?:cờ thi đua|bằng khen|giấy khen|kỷ niệm chương|hoa|thưởng)\b"
        r"|\| .*(?:đã|vừa) (?:(?:tập trung )?thảo luận\b(?! ,)|(?:nghe|phát biểu|chúc mừng|đến thăm)\b|tổ chức (?:họp\b(?! \d)|cuộc họp))"
        # '[công an làm rõ vụ việc]', '[xã vẫn cần xây kho]', '[xã đang xây kho]': not done yet, and no figures
        r"|\|(?=.* làm rõ\b)(?!.*\bđã\b)"
        r"|\|(?=.* (?:sẽ|(?<!không )phải|cần(?! (?:thơ|giờ|giuộc)))\b|(?!.* \d).* đang\b)(?!.*\b(?:đã|đạt|được|tăng|giảm|vượt|tốt|hoàn thành|hiệu quả|thành công)\b)"
        # '[xã chưa phê duyệt dự án]': nor done at all
        r"|\|(?!.* \d).* chưa (?:được )?(?:thông qua|phê duyệt|ban hành)\b"
        # '[mong tiếp tục được giúp đỡ]': a hope
        r"|\| (?:tin tưởng|tin rằng|mong|h[iy] vọng|chúc)\b"
    ),
    "PROPOSAL": re.compile(
        # 'huyện chưa đề xuất [xây chợ]', 'người dân có quyền kiến nghị [xã trả lời]': nobody asks for it here
        r"(?:chưa|không|nếu|bản thân|quyền|thời điểm) (?:đề xuất|đề nghị|kiến nghị) \| "
        # 'đề xuất [này rất hay]', '[kiến nghị của xã đã được xem xét]': what is said of a request
        r"|(?:đề xuất|đề nghị|kiến nghị) \| (?:này|đó|nêu trên|trên(?! cơ sở)|của|cũng|liên tiếp)\b|\| (?:đề xuất|kiến nghị) (?:này|đó|trên|của)\b"
        # 'tỉnh đề xuất [nhiều giải pháp giảm kẹt xe]': which ones is told elsewhere
        r"|(?:đề xuất|kiến nghị|đề nghị) \| (?:nhiều|một số|\d+)(?: nhóm)? (?:giải pháp|biện pháp|vấn đề)\b(?!.*(?: như |:|gồm|trình|\bphải\b|\bcần\b))"
    ),
}  # fmt: skip


def is_statement(toks: Tokens, i: int, j: int, role: Role) -> bool:
    """False if tokens ``i`` to ``j``, found as a statement of ``role``, say nothing of the kind."""
    if all(toks.entity[i:j]):  # 'các nội dung tỉnh kiến nghị [Thủ tướng]'
        return False
    if _is_circumstance(toks, i, j):
        return False
    said = _marked(toks, i, j)
    if role != "ACHIEVEMENT" and _is_question(toks, j) and not _ANSWERED.search(said):
        return False
    none = _NONE.get(role)
    return none is None or none.search(said) is None


_BEFORE = 24
"""Tokens before a statement that are looked at: a hope with its circumstances is shorter."""


def _marked(toks: Tokens, i: int, j: int) -> str:
    """What stands right before it in its sentence, a bar, and tokens ``i`` to ``j``."""
    return f"{' '.join(toks.word[max(_sentence(toks, i), i - _BEFORE) : i])} | {' '.join(toks.word[i:j])}"


def _sentence(toks: Tokens, i: int) -> int:
    """The first token of the sentence of token ``i``."""
    return bisect_left(toks.sentence, toks.sentence[i])


_TOPIC = (
    ["về"], ["liên", "quan"], ["đối", "với"], ["riêng"], ["nói", "về"], ["để"], ["nhằm"],
)  # fmt: skip
_TELLING = frozenset(
    phrases(
        "cho biết,cho hay,cho rằng,khẳng định,nhấn mạnh,nêu rõ,lý giải,giải thích,thông tin,trả lời,nhận định,yêu cầu,đề nghị,chỉ đạo,kiến nghị,lưu ý"
    )
)
_SPEAKERS = frozenset(("TITLE", "PERSON", "AGENCY", "ORG"))
_SPEAKER_REACH = 30
"""Tokens behind the comma among which the speaker's verb stands."""


def _is_circumstance(toks: Tokens, i: int, j: int) -> bool:
    """True for what only leads to who speaks: '[Về việc cầu hỏng], ông Lò A cho biết ...', '[Đối với việc di dời], Chủ tịch tỉnh yêu cầu ...'."""
    word = toks.word
    if not any(word[i : i + len(topic)] == topic for topic in _TOPIC) or word[j : j + 1] != [","] or "đã" in word[i:j]:
        return False
    if i > 0 and toks.sentence[i - 1] == toks.sentence[i] and word[i - 1] != ",":
        return False
    k = j + 1
    if word[k : k + 1] in (["ông"], ["bà"]):
        k += 1
    mention = toks.entity[k] if k < len(word) else None
    if mention is None or mention.label not in _SPEAKERS:
        return False
    stop = min(len(word) - 1, k + _SPEAKER_REACH)
    return any(
        (word[q], word[q + 1]) in _TELLING and toks.entity[q] is None
        for q in range(k, stop)
        if toks.sentence[q] == toks.sentence[i]
    )


def _is_question(toks: Tokens, j: int) -> bool:
    """True if a question ends before token ``j``, be it in quotes: '… đến bao giờ?', '… đến bao giờ"?'."""
    while j < len(toks.word) and toks.word[j] in _QUOTES:
        j += 1
    return toks.word[j : j + 1] == ["?"]


_ORDER = "yêu cầu|đề nghị|chỉ đạo|kiến nghị|giao cho|giao"
_NO_ORDER = "".join(f"(?<!{order} )" for order in _ORDER.split("|"))
_GOODS = "ha|hecta|m2|m²|tỷ|tỉ|triệu|đất|mặt bằng|rừng|vốn|kinh phí|nhà|căn|lô|giấy|sổ|chỉ tiêu"
# Matched with '<sentence before> | <task>', and written like those above.
_NO_TASK = re.compile(
    # 'Thủ tướng chỉ đạo [như vậy tại hội nghị]': the content stands elsewhere
    rf"(?:{_ORDER}|lưu ý|nhắc nhở|đề xuất|nhấn mạnh) \| như (?:trên|vậy|thế)\b|(?:{_ORDER}) \| (?:tương tự|trên (?:của|tại)|thế nào|ra sao)\b"
    # 'điều quan trọng là [giữ chợ]', 'muốn giàu thì phải [giữ chợ]': said of how things are
    r"|quan trọng(?: nhất)?(?: là)? \| |muốn(?<!mong muốn) (?:\S+ ){1,12}(?:cần|phải) \| "
    # 'đại biểu có quyền yêu cầu [Sở A …]': nobody does
    rf"|(?:quyền|thay vì|đừng|không thể|có thể|không có|không hề) (?:{_ORDER}) \| "
    # 'xã kêu gọi [đầu tư hai chợ]', 'xã đã kêu gọi, [nhận được 2 tỉ đồng]': what somebody looks for or got
    r"|kêu gọi \| (?:đầu tư|vốn|thành công)\b|đã kêu gọi , (?:[^|]*; )?\| "
    # 'xã đã giao [20 ha đất cho công ty]': handed over
    rf"|đã (?:\S+ )?giao \| (?:\d\S* ?(?:{_GOODS})\b|(?:{_GOODS})\b(?! trách nhiệm))"
    # 'tỉnh chỉ đạo [khẩn sau vụ cháy]', 'tuân thủ yêu cầu [của xã]', 'luôn chỉ đạo [sát sao việc này]', 'ông dự và chỉ đạo [hội nghị toàn quốc]'
    rf"|(?:{_ORDER}) \| (?:khẩn |nóng |h[ỏo]ả? tốc )?(?:sau (?:loạt|vụ|khi (?!.*(?:,|\bphải\b|\bcần\b|\bthì\b)))|của\b)"
    r"|chỉ đạo \| (?:sát sao|sâu sát|toàn diện|hội nghị|hội thảo|cuộc họp|buổi|phiên họp|lễ|diễn đàn)\b"
    # 'ông lưu ý [đến tình hình nợ đọng]', 'ông lưu ý [việc xả lũ sẽ kéo dài]': a remark, as long as it says of nothing what must be done
    r"|lưu ý \| (?:(?:(?:đến|tới) )?(?:sự|tình hình|tình trạng|vấn đề|các hành vi)|(?:đến |tới )?việc (?=.*\b(?:sẽ|đã|đang)\b))(?!.*\b(?:cần|phải|không được|nên)\b)"
    # 'chợ là [những nơi dân rất cần]', 'đó là [một bước đột phá]': said of what something is
    r"|là \| (?:những|một|các bên|nhân tố|yếu tố|nơi|điều kiện|đột phá|trung tâm|động lực)\b(?!.*\b(?:phải|cần) )"
    # '[Đó không chỉ là trách nhiệm của báo chí]': told of what was said; '[Tỉnh cần 20 năm mới đủ cầu]': an amount that is needed (none of 109 834 read statements)
    r"|\| (?:đó|đây)(?: không chỉ| cũng| chính)? là (?!.*\b(?:cần|phải)\b)"
    r"|\| (?:\S+ ){1,6}cần (?:đến |khoảng |tới |hơn |gần |ít nhất )?\d[\d .,]*(?:năm|ngày|tháng|tuần|giờ|phút|tỷ|tỉ|triệu|nghìn)\b"
    # 'bà xin [tiếp thu ý kiến của đoàn]': said by whoever is told
    r"|xin \| (?:được )?(?:tiếp thu|cảm ơn|trân trọng|ghi nhận|hứa|cam đoan|báo cáo)\b"
    # 'bà mong [hai bên gắn bó]': between equals (guidelines, section 5)
    r"|mong(?: muốn)?(?: rằng)?(?: ,)? \| (?:việc|hai bên|hai nước|các nước|các bên|phía|liên hợp quốc|(?:chính phủ )?việt nam)\b"
    # '[đổi mới không phải là …]': said of what something is; '[Không có chuyện xã trù dập ai]', '[Lễ mở thầu gói thầu số 5]'
    r"|\| (?:(?:\S+ ){0,8}(?<!hàng )không phải (?:là|để|với|cứ|do|ai)\b|không có chuyện\b|(?:quang cảnh|lễ(?! hội)) (?!.*\b(?:cần|phải|được)\b)"
    # '[Thủ tướng nhất trí việc lập thị xã]', '[về đề xuất xây chợ: đồng ý về chủ trương]': an approval (guidelines, section 5)
    r"|(?:[^,:|]{1,80} [,:] )?(?:\S+ ){0,5}(?:(?:đồng ý|nhất trí|chấp thuận) (?:với|về|chủ trương|việc|cho|đề xuất)|thống nhất (?:theo|với) đề xuất)\b"
    r"(?!.*\b(?:cần|phải|yêu cầu|giao)\b)"
    # '[Mỗi xã là một pháo đài chống dịch]': a slogan
    r"|mỗi (?!.*\b(?:cần|phải)\b)(?:\S+ ){1,6}là )"
    # 'huyện giao [ban với các xã]': 'giao ban' is a meeting; 'huyện giao [120 công dân cho 3 đơn vị]': handed over to the army
    r"|giao \| (?:ban (?:với|trực tuyến|về|định kỳ|đầu|cuối|tháng|tuần|quý)\b|[\d ., ]+(?:công dân|tân binh|thanh niên)\b)"
    # 'cuộc họp khẩn chỉ đạo [công tác chống bão]': what the meeting is about
    r"|(?:cuộc họp|buổi họp|hội nghị|phiên họp|đã họp|tổ chức họp)(?: khẩn| trực tuyến| giao ban| bàn)* chỉ đạo \| (?:công tác|việc|tình hình)\b"
    # 'tỉnh đồng ý với kiến nghị của Sở về việc yêu cầu [các xã mua thuốc]': an approval
    r"|(?:đồng ý|nhất trí|chấp thuận|thống nhất)(?: \S+){0,2} (?:kiến nghị|đề xuất|đề nghị)\b(?:(?! và )[^,;:|])* về việc [^,;:|]*\| "
    # '[việc sửa chợ là rất cần thiết]', '[Phải chăng chợ đã cũ]', '[không cách nào sửa chợ]': no order
    r"|\| (?:(?:việc|sự) .*\blà (?:\S+ ){0,3}(?:cần thiết|quan trọng)$|phải chăng\b|không (?:cách|thể) nào\b)"
    # '[các xã làm tốt các nhiệm vụ sau đây]': what is asked for stands below
    r"|\| .*\b(?:nội dung|nhiệm vụ|công việc|việc|giải pháp|biện pháp|vấn đề)(?: \S+){0,3} (?:sau|sau đây|như sau|dưới đây)$"
    # '[tỉnh tập trung thực hiện một số nhiệm vụ]', '[một số nội dung liên quan đến chợ]': without content
    r"|\| (?:[^:;]* )?tập trung (?:thực hiện (?:tốt )?|vào |giải quyết |làm tốt )?một số (?:nội dung|nhiệm vụ|vấn đề|giải pháp|công việc)"
    r"(?: trọng tâm| chủ yếu| cụ thể| quan trọng| lớn| then chốt| trong| thời| gian| tới)*$"
    r"|(?:yêu cầu|đề nghị|chỉ đạo) \| (?:một số|nhiều) (?:nội dung|vấn đề|nhiệm vụ|việc) (?:liên quan|trên|nêu trên)\b"
    # 'xã có văn bản chỉ đạo [xung quanh việc dời chợ]', 'xã chỉ đạo [khẩn về vụ cháy chợ]': what it is about, not what to do
    r"|chỉ đạo \| (?:(?:xung quanh|liên quan|tại (?:cuộc|buổi|hội nghị|phiên))\b|(?:khẩn|nóng|h[ỏo]ả? tốc) (?:về|khi|liên quan)\b(?!.*,))(?!.*\b(?:phải|cần|yêu cầu|giao|để)\b)"
    # 'yêu cầu [này cũng được nêu ra]', 'kỷ cương là hai yêu cầu [hàng đầu]': a noun
    r"|yêu cầu \| này\b(?!.*\b(?:phải|cần|đối với)\b)|(?:một|hai|ba|bốn|\d|những|các) yêu cầu \| (?:hàng đầu|cốt lõi|bức thiết|cấp thiết)\b"
    # '[Điều này nhằm ổn định giá]': why it is ordered; '[mục tiêu xây chợ là hoàn toàn khả thi]': what is thought of it; '[xã làm sai sẽ bị xử lý]': a threat
    r"|\| (?:qua đó|một mặt|(?:điều|việc|việc làm|chỉ đạo|yêu cầu|quy định|động thái|chủ trương|biện pháp|hoạt động) (?:này|đó|trên))(?: ,)?(?: cũng| là)? nhằm\b"
    r"|\| (?!.*\b(?:cần|phải)\b).*\bmục tiêu\b.* là (?:hoàn toàn |rất )?khả thi\b"
    r"|\| (?!.*\b(?:phải|cần|không được|yêu cầu|đề nghị)\b)[^,;]*\bsẽ bị\b"
    # '[chúng ta phải …]', '[thực tế làm chúng ta phải đổi mới]': the speaker's own side
    r"|\| (?:\S+ ){0,10}(?:làm|khiến|buộc|để|thì|mà|và|nhưng) chúng ta (?:\S+ ){0,2}(?:cần|phải)\b"
    rf"| {_NO_ORDER}\| chúng ta (?:\S+ )?(?:cần|phải|không)\b|chúng ta (?:\S+ )?(?:cần|phải|cần phải) \| "
)


def asks_anything(toks: Tokens, i: int, j: int) -> bool:
    """False if nothing is asked for at tokens ``i`` to ``j``, found as a task."""
    said = _marked(toks, i, j)
    if _NO_TASK.search(said) is not None or is_wish(toks, i, j):
        return False
    return has_verb(toks, i, j) and not _is_heading(toks, i, j) and not _heads_points(toks, i)


_LONGEST_HEADING = 22
_ENDS = frozenset('.!?…"”')
_MARKS = _ENDS | {";", ":"}
_ORDERING = frozenset(("nghiêm", "cấm", "không", "khẩn", "phải", "cần", "đừng", "hãy"))
_STOPPING = frozenset(("dừng", "thúc", "giục"))
"""Behind whoever does so they are an order as well: 'Hà Nội [dừng] các lễ hội'."""


def _is_heading(toks: Tokens, i: int, j: int) -> bool:
    """True for a line of its own that only tells who does what: in a headline a task needs who gives it or a word of order (guidelines, section 5)."""
    word = toks.word
    first, last = _sentence(toks, i), j
    while last < len(word) and toks.sentence[last] == toks.sentence[i] and last - first <= _LONGEST_HEADING:
        last += 1
    return (
        last - first <= _LONGEST_HEADING
        and _QUOTES.issuperset(word[first:i])
        and _ORDERING.isdisjoint(word[i:last])
        and (toks.entity[i] is None or _STOPPING.isdisjoint(word[i:last]))
        and word[last - 1] not in _MARKS
        and (first == 0 or word[first - 1] in _ENDS)
    )


def _heads_points(toks: Tokens, i: int) -> bool:
    """True for the title of a numbered part, above its points: '4. [Tổ chức thực hiện]', without an end mark, and dashes below."""
    first, last = _sentence(toks, i), bisect_right(toks.sentence, toks.sentence[i])
    mark = mark_of(toks, first, last)
    below = mark_of(toks, last, len(toks.word))
    return (
        mark not in ("", "-")
        and below not in ("", mark)
        and i == behind_mark(toks, first, last)
        and toks.word[last - 1] not in _MARKS
    )
