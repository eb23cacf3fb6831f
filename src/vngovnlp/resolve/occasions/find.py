"""Occasions: the words that name a meeting, what kind it is, and which one the article reports, if any."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Container, Mapping, Sequence
from functools import lru_cache
from math import log1p
from typing import NamedTuple

from vngovnlp.article import Article
from vngovnlp.grammar.match import Match
from vngovnlp.report import MeetingKind
from vngovnlp.resolve.occasions.asides import Asides
from vngovnlp.resolve.pattern import pattern


class Occasion(NamedTuple):
    """A mention of a meeting: its words, its kind, and how it is spoken of."""

    start: int
    end: int
    kind: MeetingKind
    sentence: int
    """Index of the sentence it stands in."""
    told: bool
    """Said to take place ('tổ chức hội nghị', 'chủ trì cuộc họp'), not merely mentioned."""
    back: bool
    """Spoken of as known ('tại cuộc họp', 'phát biểu tại hội nghị')."""
    verb: bool
    """A verb names it ('tiếp', 'kiểm tra', 'làm việc với'), no noun."""
    cited: bool = False
    """Named beside the event ('bên lề kỳ họp', 'trước đại hội')."""
    dated: bool = False
    """A day stands in its sentence."""
    headed: bool = False
    """Its sentence begins with a day ('Sáng 5/3, Quốc hội thảo luận tại tổ ...')."""
    opens: bool = False
    """Its sentence begins with it ('Tại hội nghị, ...'), or ties to it what was told ('Ông A nói như vậy tại cuộc họp')."""
    frame: bool = False
    """Cited as what brought those who meet to the place ('gặp Thủ tướng B nhân dịp dự hội nghị cấp cao')."""


# The head decides the kind; the first that fits counts.
_KINDS: tuple[tuple[re.Pattern[str], MeetingKind], ...] = (
    (pattern(r"tiếp xúc (?:với )?cử tri"), "VOTER_MEETING"),
    (
        pattern(r"^(?:biểu quyết|thông qua|bầu|cho ý kiến|thảo luận|phát biểu|giải trình|báo cáo|trình bày)$|^biểu quyết"),
        "COUNCIL_SESSION",
    ),
    (pattern(r"^chuyến thăm(?:$| chính| cấp)"), "OTHER"),
    (pattern(r"họp báo|gặp gỡ báo chí|thông tin báo chí|giao ban báo chí"), "PRESS"),
    (pattern(r"hội thảo|tọa đàm|diễn đàn"), "SEMINAR"),
    (pattern(r"hội đàm|hội kiến|đàm phán|điện đàm"), "TALKS"),
    (
        pattern(r"kỳ họp|phiên (?:họp|chất vấn|giải trình|thảo luận|toàn thể|bế mạc|khai mạc|trọng thể|làm việc)|chất vấn"),
        "COUNCIL_SESSION",
    ),
    (pattern(r"kiểm tra|khảo sát|thị sát|thanh tra|giám sát"), "INSPECTION"),
    (pattern(r"làm việc"), "WORKING_SESSION"),
    (pattern(r"\blễ\b|^trao (?!đổi)|công bố|mít tinh|phát động|ra quân|khởi công|khánh thành|động thổ"), "CEREMONY"),
    (pattern(r"tiếp|gặp mặt|họp mặt|chiêu đãi|đón|thăm|gặp|đối thoại"), "RECEPTION"),
    (pattern(r"hội nghị|đại hội"), "CONFERENCE"),
    (pattern(r"họp|giao ban|trao đổi|thảo luận"), "MEETING"),
)
_NOUN = (
    r"(?:(?:buổi|cuộc|chuyến|đợt) (?:làm việc|gặp mặt|họp mặt|gặp gỡ|gặp|họp báo(?! cáo)|họp|tiếp xúc (?:với )?cử tri|tiếp xúc|tiếp công dân|tiếp|đối thoại|kiểm tra|khảo sát|thị sát|"
    r"giám sát|thanh tra|giao ban(?: báo chí)?|hội đàm|hội kiến|điện đàm|đàm phán|tọa đàm|thăm(?! dò)|công bố|ký kết|khai mạc|tổng kết|sơ kết|lễ|trò chuyện(?! với (?:pv|phóng viên|báo) )|trao đổi(?! với (?:pv|phóng viên|báo) )|thảo luận|chất vấn|mít tinh|hội thảo|hội nghị|thông tin báo chí)"
    r"(?:(?:,| và) (?:làm việc|đối thoại|khảo sát|kiểm tra|giám sát))?(?: quyết định| với công dân| công dân| chính thức| cấp nhà nước)?"
    r"|hội nghị(?: cấp cao(?: đặc biệt)?| thượng đỉnh)?|hội thảo(?! luận)|tọa đàm|diễn đàn|đại hội(?! thể thao| thể dục)|họp báo(?! cáo)|hội đàm|hội kiến|tiếp kiến|điện đàm|phiên (?:họp báo|họp|chất vấn|giải trình|thảo luận|toàn thể|bế mạc|khai mạc|trọng thể|làm việc)|kỳ họp|"
    r"cuộc gặp|tiệc chiêu đãi|chiêu đãi(?= cấp| trọng thể| chính thức)|lễ (?!(?:hội|đài|tết|phép|vật|nghi|phục|tục|độ|lạt|giáo|tân|quốc|cưới|ăn|hỏi|vu|chùa|cúng|giỗ|với|trực|lá|đó|này|thì|và|cho|của|là)\b)\p{L}+(?: chính thức| (?!(?:ông|bà|đồng|đoàn|các|ngài|do|tại|và)\b)\p{L}+)?|buổi lễ|lễ(?=,))"
    r"(?: trực tuyến| chuyên đề| bất thường| thường kỳ| trực tiếp| khẩn| toàn quốc| toàn thể| liên tịch)*"
)
# 'tiếp', 'kiểm tra', 'họp' as verbs of a leader: only directly behind a subject and its particles.
_VERB = (
    r"(?:tiếp xúc (?:với )?cử tri|(?:thăm và |thăm, |kiểm tra và |khảo sát và |tiếp và |gặp(?:,| và)? )?làm việc(?= với| tại| giữa| về| chính thức với)|tiếp(?= (?:đoàn|các|xã giao|thân mật|công dân|đại sứ|đại biểu|đại diện|lãnh đạo|cử tri|người dân|bà con))|"
    r"(?P<whom>tiếp|gặp(?! mặt| gỡ| nhau| trực tiếp| riêng))|gặp(?= (?:nhau|trực tiếp|riêng|người đồng cấp))|kiểm tra(?! lại| việc này| kỹ| liên ngành)|khảo sát|thị sát|(?:trả lời )?chất vấn|thảo luận (?:ở|tại) (?:tổ|hội trường)|"
    r"gặp gỡ|đối thoại(?= với)|(?<=tổ chức )(?:phát động|ra quân|khởi công|khánh thành|động thổ|công bố)|(?P<breaks>khởi công|khánh thành|động thổ)|"
    r"họp(?! lý| ít| nhiều| xong| lại| mặt)|gặp mặt|họp mặt|giao ban|"
    # a call on people with wishes or gifts, and what is handed over in person: small events of their own
    r"thăm(?:(?:,| và| hỏi,| hỏi và)? (?:tặng quà|trao quà|chúc|mừng tuổi|động viên)|(?P<calls>(?= (?!dò|hỏi|lại|và|chính|cấp|hữu|hồi|không|nhau|quan|khám|nuôi)))| hỏi)|"
    r"trao (?:tặng )?(?:\d+ |các )?(?:huy hiệu|huân chương|quyết định|nghị quyết|bằng khen|kỷ niệm chương|danh hiệu|quà)|"
    r"(?P<reads>công bố (?:quyết định|nghị quyết)(?= (?:thanh tra|kiểm tra|bổ nhiệm|điều động|thành lập|về công tác)))|(?P<floor>phát biểu|giải trình|báo cáo|trình bày)(?= (?:tại|trước) (?:quốc hội|hđnd|nghị trường|hội đồng nhân dân))|(?P<sits>(?:biểu quyết )?thông qua|biểu quyết|thảo luận|bầu|cho ý kiến)(?= ))"
)
# What stands before a word is one set of characters, which the engine looks for without trying the rest.
# Most words are turned away by their first letters.
_BEGINS = r"(?=b(?:uổi|iểu|ầu|áo)|c(?:uộc|huyến|hất|ông|hiêu|ho)|đ(?:ợt|ại|iện|ối|ộng)|h(?:ội|ọp)|t(?:ọa|iếp|iệc|hăm|hị|rả|rao|rình|hảo|hông)|d(?:iễn)|p(?:hiên|hát)|r(?:a)|k(?:ỳ|iểm|hảo|hởi|hánh)|l(?:ễ|àm)|g(?:ặp|iao|iải))"
_FIND = pattern(rf"\W{_BEGINS}(?:(?P<noun>{_NOUN})|(?P<verb>{_VERB}))(?!\p{{L}})")
# 'đã tổ chức [hội nghị]', 'chủ trì [cuộc họp]', 'sáng 5/3 diễn ra [lễ ...]', 'dự [buổi ...]'.
_TOLD = pattern(
    r"(?:tổ chức|tiến hành|chủ trì|chủ tọa|điều hành|khai mạc|bế mạc|diễn ra|tham dự|tham gia|dự|đã có|có|sẽ có|triệu tập|kết luận|bước vào|bắt đầu|dự và chỉ đạo|dự, chỉ đạo|phát biểu chỉ đạo|tới dự|đến dự|về dự|mở|buổi|cuộc|liên quan)"
    r"(?: (?:các|một|buổi|cuộc|nhiều|\d+|thành công|chỉ đạo|và|trực tuyến|tiếp tục))* $"
)
# 'nói tại một [cuộc họp báo]' on no day: any one.
_SOME_ONE = pattern(r"(?<!phát biểu tại)(?<!phát biểu trong) một (?:buổi |cuộc )?$")
# Nouns that are verbs as well.
_ACTS = pattern(r"(?:hội đàm|hội kiến|tiếp kiến|họp báo|điện đàm|đàm phán|tọa đàm)(?!\p{L})")
# '[Lễ công bố quyết định] do Sở Nội vụ tổ chức', '[Đại hội] đã bầu ...', '[Kỳ họp thứ 5] khai mạc sáng nay'.
_HELD = pattern(
    r"(?:[^;.\n]|\.(?=\S)){0,320}? (?:diễn ra|khai mạc|được tổ chức|bắt đầu|họp(?= phiên))(?!\p{L})|"
    r"[^;.\n]{0,160}? (?:diễn ra|khai mạc|bế mạc|đã|sẽ|vừa|thông qua|(?:do|được) (?:[^;.\n]{3,120} )?(?:tổ chức|chủ trì|phối hợp))(?!\p{L})"
)
# 'tại [kỳ họp thứ 20] HĐND tỉnh diễn ra sáng nay'
# '[Phiên chất vấn] của HĐND tỉnh | chiều 2/8 nóng vì ...': the day right behind the name.
_DAY = pattern(r"(?:rạng )?(?:sáng|trưa|chiều|tối|ngày|hôm)\b|\d{1,2}(?:[./-]\d|h| giờ)")
_OPENING = pattern(
    r"(?:(?:sáng|trưa|chiều|tối|ngày|hôm)(?! cùng ngày)[^,;\n]{1,24}, )?(?:cũng )?(?:(?:phát biểu|kết luận|báo cáo|trình bày|thông tin)(?: \p{L}+){0,3} )?(?:tại|trong) "
)
# 'Ông A khẳng định như vậy [tại buổi làm việc]', 'Đó là ý kiến của bà B [tại cuộc họp]', 'Yêu cầu trên được nêu [tại hội nghị]': what the article tells was said there.
_TIES = pattern(
    r"(?:^(?:đó|đây) (?:là|cũng là) |(?<!\p{L})như (?:vậy|trên)(?!\p{L})|(?:thông tin|nội dung|quyết định|yêu cầu|khẳng định|ý kiến|nhận định|chỉ đạo|đề xuất|kết luận) (?:trên|này|đó)(?!\p{L}))"
    r"[^.;:\n]{0,90} (?:tại|trong)(?: một)? $|(?<!từng )phát biểu(?: \p{L}+){0,2} (?:tại|trong)(?: một)? $"
)
_SOON = pattern(r"[^,;:.\n]{1,60}$")
# '[tại kỳ họp] thứ nhất, HĐND tỉnh | chiều 27/3'
_NUMBERED = pattern(r" (?:thứ|lần|hđnd|hội đồng|quốc hội|bất thường|chuyên đề)(?! sau| trước)[^,;:.\n]{0,24} ")
_OPENS = pattern(r"(?:[^,;.\n]|\.(?=\S)){0,80}? (?:diễn ra|khai mạc|bế mạc|tổ chức)(?!\p{L})")
_BACK = pattern(
    r"(?:tại|trong|ở|sau|kết thúc|kết luận|phát biểu|bế mạc|khai mạc|qua|theo|mở đầu|toàn cảnh|quang cảnh|chủ trì|nội dung|trước|từ|thời gian|hình ảnh|kết quả|bên lề|khi|các đại biểu dự|dự|điều hành)"
    r"(?: (?:các|một|buổi|cuộc|tại))* $"
)
# 'tin tưởng [cuộc gặp] hôm nay sẽ ...'
_TODAY = pattern(r" (?:hôm nay|sáng nay|chiều nay|tối nay|lần này)(?!\p{L})")
# A subject's particles before a verb: 'Chủ tịch UBND tỉnh A [vừa ]đi kiểm tra'.
_DOES = pattern(
    r"(?:^|[,\s)])(?:chủ trì|đã|vừa|sẽ|cùng|trực tiếp|đi|đến|tới|về|có|tổ chức(?: chương trình)?|xuống|tiến hành|dẫn đầu|đoàn(?: công tác)?|tiếp tục|khi|buổi|dịp|sắp|để|và)(?: (?:đã|đi|đến|tới|về|trực tiếp|có buổi|chủ trì|cùng|tiếp tục|bấm nút|nhất trí|chính thức)){0,2} $"
)
_ORDERS = pattern(
    r"(?:yêu cầu|đề nghị|giao|chỉ đạo|cần|phải|tăng cường|(?<!đoàn )công tác|đôn đốc|hướng dẫn|thanh tra,|việc|và(?! đoàn)|phối hợp|kế hoạch|qua) (?:\p{L}+ ){0,3}$"
)
# 'giao Sở A phối hợp với Sở B [làm việc với] ...', 'chỉ đạo các sở đi [kiểm tra]': a task; 'bị triệu tập đến [làm việc với] công an': a summons; not 'sau khi giao việc, ông A đã kiểm tra'.
_TASKED = pattern(
    r"(?<!\p{L})(?:yêu cầu|đề nghị|bị triệu tập|(?<!ngoại )giao(?! thông| ban| dịch| lưu)|(?<!ban )chỉ đạo|phân công)(?: cho)? "
    r"(?!(?:của|về|tại|trong|là|này|đó) )(?:(?!(?:đã|vừa|khi|sau|, (?:ông|bà|đồng chí|ngày|sáng|chiều|tối)) )[^.;:()\n]){1,90}$"
)
_ASKS = pattern(
    r"(?:yêu cầu|đề nghị|giao|giao cho|chỉ đạo|kiến nghị|mời|để|cử|phân công|(?:chỉ đạo|yêu cầu|đề nghị|ý kiến) của) $"
)
# 'bên lề kỳ họp', 'trước kỳ họp thứ 5', 'trước khi tham dự cuộc họp', 'lên đường dự hội nghị', 'trình Quốc hội tại kỳ họp', 'nghị quyết đại hội': another meeting than the one told of.
_CITED = pattern(
    r"(?:bên lề|hành lang|trung tâm|trước(?: thềm)?|trước khi(?: \p{L}+){0,4}|lên đường (?:tham )?dự|định (?:tham )?dự|sau khi kết thúc|sau|trình \p{L}+ \p{L}+ tại|nghị quyết(?: của)?|chuẩn bị(?: chu đáo| tốt)?(?: nội dung| cho)?|(?:về|kế hoạch|phương án|công tác|chuẩn bị)(?: việc)? tổ chức|(?:ngày|tháng|hôm) sau khi(?: \p{L}+){0,3}|kết quả|được kết luận tại|báo cáo trước|thông báo về|kết quả (?:tham dự|tham gia)|phục vụ|thực hiện) (?:\p{L}+ )?$"
)
# 'Ngày 9/9, tại kỳ họp thứ 21, ...', 'Phát biểu tại kỳ họp': the session itself is told of; elsewhere 'kỳ họp' mostly dates something.
_AT_HEAD = pattern(r"(?:^|\d,? |phát biểu )(?:tại|trong) (?:phiên \p{L}+ )?$")
# 'Giải trình [tại kỳ họp thứ 9 HĐND tỉnh | chiều 9/7]', 'ra thông báo [kỳ họp thứ 33]': who acts or tells there; with a day beside it, it is that session.
_ACTS_AT = pattern(
    r"(?:^(?:báo cáo|trình bày|kết luận)(?: \p{L}+){0,5} (?:tại|trong)|(?<!\p{L})(?:giải trình|chất vấn|trả lời|phát biểu|tham luận|đăng đàn)(?!\p{L})[^.;:\n]{0,100} (?:tại|trong)|"
    r"(?:thông báo|thông cáo|công bố kết luận)(?: tại| về| của)?|(?:thông báo|thông cáo)[^.;:\n]{0,100} cho (?:biết|hay) tại|^đó là [^.;:\n]{0,100} tại|(?:^|\d, )(?:trong khuôn khổ|tiếp tục|(?:tại|trong) (?:ngày|phiên|buổi)[^,.;:\n]{0,40} của)) $"
)
# The party's inspectors rule in session, and what they rule is told as the news of that session.
_INSPECTORS = pattern(r"(?<!\p{L})(?:(?:ủy ban|ub) kiểm tra|ubkt)(?!\p{L})")
# A body that decides nothing but in session: '[Quốc hội đã ]biểu quyết thông qua'.
_ASSEMBLY = pattern(r"(?<!được )(?<!do )(?:quốc hội|hđnd|hội đồng nhân dân)(?: (?!chưa|không|họp)[^\s,.;:]+){0,5} $")
_OPENER = pattern(r"(?:bấm nút|phát lệnh|dự,?(?: và)?(?: phát lệnh)?) $")
_OTHER_ONE = pattern(r" (?:trước|sau|tới|này)(?!\p{L})")
_CLAUSE_HEAD = pattern(r"(?:^|(?:\d|\)),? |(?:nay|qua|cùng ngày), |(?:\d|\)|nay), tại [^,.;:]{2,34}, |^khi )$")
# '[Chiều nay, Thường trực cùng các Phó Chủ tịch họp] với các sở': behind a day whoever it is that meets.
_SITS = pattern(r" (?:với|bàn|phiên|khẩn|về)(?!\p{L})")
# Those who act for the state without a name: '[Cơ quan chức năng] sẽ kiểm tra hồ chứa'.
_COLLECTIVE = pattern(
    r"(?<!\p{L})(?:chủ trì|tổ chức|cơ quan|đoàn|liên ngành|tổ công tác|lãnh đạo|thường trực|quốc hội|đại biểu|chính phủ|sở|ubnd|hđnd)(?!\p{L})"
)
_HONOURED = pattern(r"(?<!\p{L})(?:ông|bà|đồng chí|đ/c|đại biểu) $")
# '[Kiểm tra] công tác trồng rừng sáng 5/3, | Phó Chủ tịch A yêu cầu ...': who does it follows.
_FRONTED = pattern(r"[^,.;:\n]{2,90},(?: ông| bà| đồng chí)? ")
_SEEN = ("kiểm tra", "khảo sát", "thị sát", "thăm")
"""What anybody does; only where an official does it is it an event."""
# '[Đoàn đã xuống hiện trường, ]thị sát', 'đến các xã [để kiểm tra]'.
_WENT = pattern(r"(?:đã|vừa|trực tiếp|cùng) (?:xuống|đến|tới|ra) [^.;:,\n]{2,40}(?:, | và | để )$")
# 'buổi tiếp xúc[ của Tổ đại biểu số 5 với cử tri]'.
_VOTERS = pattern(r"[^.;:\n]{0,90}? cử tri(?!\p{L})")
# '[Hội nghị] đại biểu Quốc hội tiếp xúc cử tri'
_MEETS_VOTERS = pattern(r"(?: đại biểu| quốc hội| hđnd){0,2} tiếp xúc (?:với )?cử tri")
# 'thông báo kết luận của Phó Chủ tịch A tại cuộc họp': the paper conveys the meeting.
_CONVEYS = pattern(r"(?:kết luận|ý kiến|chỉ đạo)(?:[^.\n]|\.(?=\S)){0,110} (?:tại|trong) (?:cuộc|buổi|chuyến|hội nghị|phiên)")
_CHAIRED = pattern(
    r"chủ tr[iì](?!,| phối hợp| cùng| tham mưu|,? xây dựng| rà soát| thực hiện| kiểm tra, làm)|chủ tọa|dưới sự chủ trì|"
    r"phát biểu (?:kết luận|chỉ đạo|khai mạc|bế mạc)"
)
# The lead tells of a paper, a decision ...
_PAPER = pattern(
    r"\W(?:ký (?:ban hành |văn bản|quyết định|công điện|công văn|chỉ thị|thông báo)|công điện|công văn|văn bản (?:số|gửi|yêu cầu|chỉ đạo|báo cáo|truyền đạt|hỏa tốc)|"
    r"có văn bản|kỷ luật|khiển trách|quyết định|thông báo (?:kết luận|về)|truyền đạt|bổ nhiệm|phê bình)"
)
# ... or of an utterance to the press instead.
_INTERVIEW = pattern(
    r"\W(?:trả lời (?:báo chí|phỏng vấn|báo)|trao đổi (?:nhanh )?với|chia sẻ với|nói với|phỏng vấn|bên lề|lên tiếng|xác nhận|cho \p{L}+ biết)"
    r"(?![^.,\n]{0,80} (?:tại|trong) (?:cuộc họp|buổi|phiên|hội nghị|họp báo|kỳ họp))"
)


_WELCOME = pattern(r"lễ đón(?! nhận)")
# '[Điểm tin] 6h: ...', '[Tin tức sáng 5/3:] ...; ...', '... là [sự kiện nổi bật tuần qua]'.
_DIGEST = pattern(
    r"(?<![^\n])(?:điểm tin|bản tin|tin (?:tức )?(?:sáng|trưa|chiều|tối|đáng chú ý|nổi bật))(?!\p{L})[^:\n]{0,24}:|"
    r"(?:sự kiện|diễn biến|chỉ đạo|phát ngôn) nổi bật(?: \p{L}+){0,4} tuần(?!\p{L})"
)
_NAME = 60
"""Characters in front of an act in which the name of the assembly that acts can begin."""
_TOLD_FIRST = 2
"""Sentences (headline and lead) in which what comes after a meeting is its outcome."""
_FRONT = 200
"""Characters in front of a meeting in which an order or a ground that it belongs to can begin."""


def find_occasions(article: Article, entities: Sequence[Match]) -> list[Occasion]:
    """All mentions of meetings outside other mentions, in text order."""
    norm = article.norm
    sentence_starts = [s for s, _ in article.sentences]
    blocked = [(m.start, m.end) for m in entities if m.label in {"AGENCY", "DOCUMENT", "ORG", "PERSON"}]
    block_starts = [s for s, _ in blocked]
    subjects = _subjects(entities)
    whom = {m.start for m in entities if m.label in {"PERSON", "TITLE"}}
    officials = [m.start for m in entities if _is_official(norm, m)]
    dates = [m for m in entities if m.label == "DATE"]
    asides = Asides(article, dates)
    days = [m.start for m in dates if _DAY.match(norm, m.start)]
    day_sentences = {bisect_right(sentence_starts, day) - 1 for day in days}
    day_heads = {i for i, first in enumerate(sentence_starts) if bisect_left(days, first) < bisect_right(days, first)}
    found: list[Occasion] = []
    for m in _FIND.finditer(" " + norm):
        start, end = m.start(), m.end() - 1
        if m["noun"] and m[0][1:4] == "lễ ":
            last = norm.rindex(" ", start, end) + 1
            if article.text[last].isupper() or last in whom:
                end = last - 1  # 'lễ đón Thủ tướng ...', 'lễ đón thiếu tướng ...'
        words = norm[start:end]
        at = bisect_right(block_starts, start) - 1
        sentence = bisect_right(sentence_starts, start) - 1
        if (at >= 0 and blocked[at][1] > start) or sentence < 0 or article.sentences[sentence][1] < end:
            continue
        head = norm[max(article.sentences[sentence][0], start - 40) : start]
        is_verb = m["verb"] is not None
        breaks = m["breaks"] is not None and _OPENER.search(head) is not None
        sits = words == "họp" and sentence in day_heads and _SITS.match(norm, end) is not None
        if is_verb and not (breaks or sits or _behind(subjects, norm, start)):
            anybody = words.startswith(_SEEN)
            if not _is_done(head, words):
                if not (anybody and _CLAUSE_HEAD.search(head) and _follows(whom, norm, end)):
                    continue
            elif anybody and not _has_doer(officials, whom, norm, article.sentences[sentence][0], start, end):
                continue
        if is_verb and _TASKED.search(norm, max(article.sentences[sentence][0], start - _FRONT), start):
            continue
        if m["whom"] and end + 1 not in whom:
            continue  # 'tiếp tục', 'gặp khó khăn'
        if (m["reads"] or m["floor"]) and sentence not in day_sentences:
            continue  # 'Phát biểu tại Quốc hội sáng 5/3', 'Chiều 5/3, Thanh tra tỉnh công bố quyết định thanh tra': read out before those concerned
        if m["floor"] and not (_CLAUSE_HEAD.search(head) or head.endswith((" đã ", " vừa "))):
            continue  # 'kế hoạch cho Tổng thống A phát biểu trước Quốc hội'
        if m["calls"] is not None and not article.text[end + 1 : end + 2].islower():
            continue  # 'thăm [người dân]' is an event; who is to visit a country is a journey
        if m["breaks"] and not (sentence in day_sentences and (breaks or _behind(subjects, norm, start))):
            continue  # 'Sáng 5/3, UBND tỉnh khởi công ...'; not 'dự án đã khởi công năm 2019'
        if m["sits"] and not (sentence in day_sentences and _ASSEMBLY.search(norm, max(0, start - _NAME), start)):
            continue  # 'Sáng 5/3, HĐND tỉnh thông qua ...' tells of its session; 'Luật đã được Quốc hội thông qua' of none
        if words == "họp" and head.endswith("đi "):
            continue  # 'dùng xe riêng khi đi [họp]'
        if words == "giao ban" and article.text[end - 3] == "B":  # 'giao Ban Quản lý ...'
            continue
        told = is_verb or _TOLD.search(head) is not None
        if not told and _ACTS.match(words):  # 'Tổng Bí thư đã hội đàm với ...', 'UBND tỉnh họp báo'
            told = _behind(subjects, norm, start) or _is_done(head, words)
        if not told and not is_verb and _CLAUSE_HEAD.search(head):
            told = _HELD.match(norm, end, article.sentences[sentence][1]) is not None or (
                not head and _SOON.match(norm, end, next(iter(days[bisect_left(days, end) :][:1]), end)) is not None
            )
        back = not is_verb and (_BACK.search(head) or _TODAY.match(norm, end)) is not None
        back = back and (sentence in day_sentences or not _SOME_ONE.search(head))
        if not told and back and words.startswith("kỳ họp"):
            day = next(iter(days[bisect_left(days, end) :][:1]), end)
            told = (
                _OPENS.match(norm, end, article.sentences[sentence][1]) is not None
                or _NUMBERED.fullmatch(norm, end, day) is not None
            )
        acts_at = (
            words.startswith("kỳ họp")
            and (sentence in asides.dated or _is_short(article))
            and not _OTHER_ONE.match(norm, end)
            and _ACTS_AT.search(norm[max(article.sentences[sentence][0], start - _FRONT) : start]) is not None
        )
        inspects = (
            words == "kỳ họp"
            and not norm.startswith(" này", end)
            and _INSPECTORS.search(
                norm, max(article.sentences[sentence][0], start - _FRONT), min(article.sentences[sentence][1], end + _FRONT)
            )
            is not None
        )
        told = told or acts_at or inspects or (not is_verb and norm.find("dưới sự chủ trì", *article.sentences[sentence]) >= 0)
        # 'nêu yêu cầu sau khi [thị sát] cảng A sáng 5/3', '[Sau] buổi làm việc với tỉnh, Thủ tướng yêu cầu ...' as a lead
        after = is_verb and sentence in day_sentences and head.endswith("sau khi ")
        after = after or (head == "sau " and sentence < _TOLD_FIRST)
        cited = not (acts_at or after) and _CITED.search(head) is not None
        cited = cited or (not told and words.startswith("kỳ họp") and not _AT_HEAD.search(head))
        if words.startswith("lễ ") and not (told or back or article.text[start].isupper()):
            continue  # 'nghỉ lễ dài ngày'
        frame = asides.frames(start, sentence)
        cited = cited or frame or asides.holds(start, end, sentence, head, told=told, verb=is_verb)
        kind = kind_of(words)
        if (kind == "RECEPTION" and "tiếp xúc" in words and _VOTERS.match(norm, end)) or _MEETS_VOTERS.match(norm, end):
            kind = "VOTER_MEETING"
        opens = back and (
            _OPENING.match(norm, article.sentences[sentence][0], start) is not None
            or _TIES.search(norm[max(article.sentences[sentence][0], start - _FRONT) : start]) is not None
        )
        when = (sentence in day_sentences, sentence in day_heads)
        found.append(Occasion(start, end, kind, sentence, told, back, is_verb, cited, *when, opens, frame))
    return found


def _is_official(norm: str, mention: Match) -> bool:
    """True if the mention names a post or a body, or somebody as officials are spoken of."""
    return mention.label in {"TITLE", "AGENCY", "ORG"} or (
        mention.label == "PERSON" and _HONOURED.search(norm, max(0, mention.start - 12), mention.start) is not None
    )


def _has_doer(officials: Sequence[int], whom: Container[int], norm: str, first: int, start: int, end: int) -> bool:
    """True if its sentence, which begins at ``first``, names one who acts for the state before the act, or somebody right behind its clause.

    'Trong khi kiểm tra giấy tờ' and 'Chúng tôi đến thăm gia đình' are nobody's official acts.
    """
    named = bisect_left(officials, first) < bisect_left(officials, start)
    by = named or _CLAUSE_HEAD.search(norm[first:start]) or _COLLECTIVE.search(norm, first, start)
    return bool(by) or _follows(whom, norm, end)


def _subjects(entities: Sequence[Match]) -> dict[int, int]:
    """{where a mention that can act ends: where it starts}; 'Chủ tịch UBND tỉnh Lê Văn Bình' is one."""
    starts: dict[int, int] = {}
    for mention in entities:
        if mention.label in {"PERSON", "TITLE", "AGENCY", "LOCATION"}:
            starts[mention.end] = starts.get(mention.start - 1, mention.start)
    return starts


def _behind(subjects: Mapping[int, int], norm: str, start: int) -> bool:
    """True if the verb stands directly behind a subject: 'Chủ tịch UBND tỉnh A kiểm tra', 'ông A - Giám đốc Sở B - làm việc với'."""
    subject = subjects.get(start - 1)
    if subject is None and norm[start - 3 : start] == " - ":
        subject = subjects.get(start - 3)
    # 'yêu cầu Bộ Công an kiểm tra': an order, no act
    return subject is not None and _ASKS.search(norm, max(0, subject - 16), subject) is None


def _is_done(head: str, verb: str) -> bool:
    """True if the words before a verb make it an act that is told of, not one that is asked for."""
    if verb.startswith(
        ("làm việc", "tiếp", "hội đàm", "hội kiến", "chất vấn", "phát biểu", "giải trình", "báo cáo", "trình bày")
    ) and _CLAUSE_HEAD.search(head):
        return True  # 'Sáng 5/3, làm việc với UBND huyện, Phó Chủ tịch UBND tỉnh A nhấn mạnh ...'
    if verb in {"thị sát", "kiểm tra", "khảo sát"} and _WENT.search(head):
        return True
    return _DOES.search(head) is not None and not _ORDERS.search(head)


def _follows(whom: Container[int], norm: str, end: int) -> bool:
    """True if somebody stands behind the clause whose verb ends here: 'Thăm bệnh viện A, Thủ tướng B yêu cầu ...'."""
    clause = _FRONTED.match(norm, end)
    return clause is not None and clause.end() in whom


@lru_cache(maxsize=4096)
def kind_of(words: str) -> MeetingKind:
    """The kind of meeting that the (normal) words name."""
    for head, kind in _KINDS:
        if head.search(words):
            return kind
    return "OTHER"


def main_occasion(article: Article, occasions: Sequence[Occasion], entities: Sequence[Match]) -> Occasion | None:
    """The mention that tells of the meeting the article is about; None if the article is about something else."""
    if not occasions or _is_digest(article) or meeting_score(article, occasions) < 0:
        return None
    # A headline with its lead tells at once; in a whole article the telling words may be ones that are not known here.
    if _is_short(article) and not any((o.told or o.back) and (o.frame or not o.cited) for o in occasions):
        return None
    dated = {bisect_right(article.sentences, (m.start, len(article.text))) - 1 for m in entities if m.label == "DATE"}
    kinds = Counter(o.kind for o in occasions if not o.cited)
    talks = any(o.kind == "TALKS" and o.told and not o.cited and o.sentence < _TOLD_FIRST for o in occasions)
    # where headline or lead tell of talks, the welcome before them is no event of its own
    welcomes = {o.start for o in occasions if talks and _WELCOME.match(article.norm, o.start)}
    held = [o for o in occasions if o.start not in welcomes]
    return max(held, key=lambda o: (_weight(o, o.sentence in dated, kinds[o.kind]), -o.start))


def _weight(o: Occasion, dated: bool, alike: int) -> float:
    """How much a mention looks like the one that tells of the meeting: told, early, dated, of the kind that comes up most."""
    early = (1.0, 2.5, 2.5, 1.5, 0.5)[o.sentence] if o.sentence < 5 else 0.0
    journey = o.kind == "OTHER" and not o.verb  # frames the talks that are held on it
    return 2.0 * o.told + 1.5 * o.back - 1.5 * (o.verb + journey) - 3.0 * o.cited + early + dated + 0.3 * min(5, alike)


# Is the article about a meeting? Weights of a logistic regression (docs/meeting.md tells how they were fitted).
_BIAS = -2.13
_WEIGHTS = (2.26, 1.49, 3.37, 1.43, 0.47, 2.34, -0.39, 1.97, -0.78, -1.23, 0.46, -0.91, 2.38)


_TOP = 5
"""Sentences at the top (headline, lead, often a caption, and the first of the body) of which one tells of the meeting if any does."""


def _is_top(o: Occasion) -> bool:
    return o.sentence < _TOP


def meeting_score(article: Article, occasions: Sequence[Occasion]) -> float:
    """Log odds that the article's main event is a meeting."""
    return _BIAS + sum(w * x for w, x in zip(_WEIGHTS, evidence(article, occasions), strict=True))


def _is_digest(article: Article) -> bool:
    """True if the article strings the news of a day or week together: no meeting is its event."""
    return any(_DIGEST.search(article.norm, start, end) for start, end in article.sentences[:_TOLD_FIRST])


def _is_short(article: Article) -> bool:
    return len(article.sentences) < 6


def evidence(article: Article, occasions: Sequence[Occasion]) -> tuple[float, ...]:
    """What speaks for and against a meeting as the main event, in the order of the weights."""
    nouns = [o for o in occasions if not o.verb and (o.frame or not o.cited)]
    verbs = [o for o in occasions if o.verb and not o.cited]
    lead_end = article.sentences[min(3, len(article.sentences)) - 1][1] if article.sentences else 0
    lead = " " + article.norm[:lead_end]  # a word has a blank before it
    return (
        float(any(o.told and _is_top(o) for o in nouns)),
        float(any(o.back and _is_top(o) for o in nouns)),
        float(any(o.sentence < 3 or (o.headed and _is_top(o)) for o in verbs)),
        float(any(o.dated and _is_top(o) for o in verbs)),
        float(any(o.sentence == 0 for o in nouns)),
        log1p(sum(o.told or o.back for o in nouns)),
        float(any(o.told or o.back for o in nouns if not _is_top(o))),
        float(_CHAIRED.search(lead) is not None),
        float(_PAPER.search(lead) is not None and not _CONVEYS.search(lead)),
        float(_INTERVIEW.search(lead) is not None),
        float(_is_short(article)),
        _lateness([o for o in nouns if o.told or o.back] + [o for o in verbs if o.dated]),
        float(any(o.opens and o.sentence < _TOP + 2 for o in nouns)),
    )


def _lateness(told: Sequence[Occasion]) -> float:
    """0 if a meeting is told of near the top or nowhere, 1 if only far down: what is first told there is mostly background."""
    first = min((o.sentence for o in told), default=0)
    return min(4, max(0, first - _TOP + 1)) / 4
