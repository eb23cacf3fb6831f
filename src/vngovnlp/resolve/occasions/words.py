"""The words that name a meeting: nouns, and the verbs of those who hold one."""

from __future__ import annotations

from vngovnlp.resolve.pattern import pattern

# 'lễ trao quyết định': a word of two syllables and more behind that of a ceremony
_OBJECT = (
    " (?:chính thức|quyết định|th(?:ỏa|oả) thuận|(?:bản )?ghi nhớ|biên bản|hợp đồng|trọng thể|cấp nhà nước|huân chương|huy (?:hiệu|chương)|kỷ niệm chương|"
    "danh hiệu|bằng khen|giải thưởng|học bổng|truy điệu)"
)
# 'lớp tập huấn chuyển đổi số'; not 'đã mở 11 lớp tập huấn'
_LESSON = r"(?<!các )(?<!nhiều )(?<!những )(?<!\d )(?:lớp|khóa|buổi) (?:tập huấn|bồi dưỡng|tuyên truyền|truyền thông|nói chuyện chuyên đề)"
# 'Dự chương trình có ...': what is held on a stage or in a yard; a 'chương trình' that nobody is said to attend is mostly a plan
_PROGRAMME = r"(?<=dự )chương trình(?= có[ :]|[,;:]| [\"“])"
_NOUN = (
    r"(?:(?:buổi|cuộc|chuyến|đợt) (?:làm việc|gặp mặt|họp mặt|gặp gỡ|gặp|họp báo(?! cáo)|họp|tiếp xúc (?:với )?cử tri|tiếp xúc|tiếp công dân|tiếp|đối thoại|kiểm tra|khảo sát|thị sát|"
    r"giám sát|thanh tra|giao ban(?: báo chí)?|hội đàm|hội kiến|điện đàm|đàm phán|tọa đàm|thăm(?! dò)|công bố|ký kết|khai mạc|tổng kết|sơ kết|lễ|trò chuyện(?! với (?:pv|phóng viên|báo) )|trao đổi(?! với (?:pv|phóng viên|báo) )|thảo luận|chất vấn|mít tinh|hội thảo|hội nghị|thông tin báo chí)"
    r"(?:(?:,| và) (?:làm việc|đối thoại|khảo sát|kiểm tra|giám sát))?(?: quyết định| với công dân| công dân| chính thức| cấp nhà nước)?"
    r"|hội nghị(?: cấp cao(?: đặc biệt)?| thượng đỉnh)?|hội thảo(?! luận)|tọa đàm|diễn đàn|đại hội(?! thể thao| thể dục)|họp báo(?! cáo)|hội đàm|hội kiến|tiếp kiến|điện đàm|phiên (?:họp báo|họp|chất vấn|giải trình|thảo luận|toàn thể|bế mạc|khai mạc|trọng thể|làm việc)|kỳ họp|"
    rf"cuộc gặp|tiệc chiêu đãi|chiêu đãi(?= cấp| trọng thể| chính thức)|lễ (?!(?:hội|đài|tết|phép|vật|nghi|phục|tục|độ|lạt|giáo|tân|quốc|cưới|ăn|hỏi|vu|chùa|cúng|giỗ|với|trực|lá|đó|này|thì|và|cho|của|là|có|đã|sẽ|vừa|nhằm|diễn)\b)\p{{L}}+(?:{_OBJECT}|(?<!viếng)(?<!điệu) (?!(?:ông|bà|đồng|đoàn|các|ngài|do|tại|và|có|đã|sẽ|vừa|cho|của|về|trong|diễn|được)\b)\p{{L}}+)?|buổi lễ|lễ(?=,)|(?<=dự )lễ(?= có)|{_LESSON}|{_PROGRAMME}|ngày hội (?:(?:đại )?đoàn kết(?: toàn dân(?: tộc)?)?|toàn dân bảo vệ an ninh tổ quốc))"
    r"(?: trực tuyến| chuyên đề| bất thường| thường kỳ| trực tiếp| khẩn| toàn quốc| toàn thể| liên tịch)*"
)
# 'tiếp', 'kiểm tra', 'họp' as verbs of a leader: only directly behind a subject and its particles.
_VERB = (
    r"(?:tiếp xúc (?:với )?cử tri|(?:thăm và |thăm, |kiểm tra và |khảo sát và |tiếp và |gặp(?:,| và)? )?làm việc(?= với| tại| giữa| về| chính thức với)|tiếp công dân|tiếp(?= (?:đoàn|các|xã giao|thân mật|đại sứ|đại biểu|đại diện|lãnh đạo|cử tri|người dân|bà con))|"
    r"(?P<whom>tiếp|gặp(?! mặt| gỡ| nhau| trực tiếp| riêng))|gặp(?= (?:nhau|trực tiếp|riêng|người đồng cấp))|kiểm tra(?! lại| việc này| kỹ| liên ngành)|khảo sát|thị sát|(?:trả lời )?chất vấn|thảo luận (?:ở|tại) (?:tổ|hội trường)|"
    r"gặp gỡ|đối thoại(?= với)|(?<=tổ chức )(?:phát động|ra quân|khởi công|khánh thành|động thổ|công bố)|(?P<breaks>khởi công|khánh thành|động thổ)|"
    r"họp(?! lý| ít| nhiều| xong| lại| mặt)|gặp mặt|họp mặt|giao ban|"
    # a call on people with wishes or gifts, and what is handed over in person: small events of their own
    r"thăm(?:(?:,| và| hỏi,| hỏi và)? (?:tặng quà|trao quà|chúc(?: mừng| tết)?|mừng tuổi|động viên)|(?P<calls>(?= (?!dò|hỏi|lại|và|chính|cấp|hữu|hồi|không|nhau|quan|khám|nuôi)))| hỏi)|"
    r"trao (?:tặng )?(?:\d+ |các )?(?:huy hiệu|huân chương|quyết định|nghị quyết|bằng khen|kỷ niệm chương|danh hiệu|quà)|"
    r"(?P<reads>công bố (?:quyết định|nghị quyết)(?= (?:thanh tra|kiểm tra|bổ nhiệm|điều động|thành lập|về công tác)))|(?P<floor>phát biểu|giải trình|báo cáo|trình bày)(?= (?:tại|trước) (?:quốc hội|hđnd|nghị trường|hội đồng nhân dân))|(?P<sits>(?:biểu quyết )?thông qua|biểu quyết|thảo luận|bầu|cho ý kiến)(?= ))"
)
# What stands before a word is one set of characters, which the engine looks for without trying the rest.
# Most words are turned away by their first letters.
_BEGINS = r"(?=b(?:uổi|iểu|ầu|áo)|c(?:uộc|huyến|hương trình|hất|ông|hiêu|ho)|đ(?:ợt|ại|iện|ối|ộng)|h(?:ội|ọp)|t(?:ọa|iếp|iệc|hăm|hị|rả|rao|rình|hảo|hông)|d(?:iễn)|ng(?:ày hội)|p(?:hiên|hát)|r(?:a)|k(?:ỳ|iểm|hảo|hởi|hánh|hóa)|l(?:ễ|àm|ớp)|g(?:ặp|iao|iải))"
FIND = pattern(rf"\W{_BEGINS}(?:(?P<noun>{_NOUN})|(?P<verb>{_VERB}))(?!\p{{L}})")
