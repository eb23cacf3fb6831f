"""The words between a post and the name of who holds it: what may stand there if the two belong together."""

from __future__ import annotations

from vngovnlp.resolve.name_lists import HONORIFICS
from vngovnlp.resolve.pattern import pattern

# 'Chủ tịch tỉnh', 'Phó Giám đốc Sở': what a bare type word adds before the name.
_GENERIC = r"(?:tỉnh|thành phố|tp|huyện|quận|thị xã|xã|phường|sở|bộ|ngành|ban|cục|vụ|ủy ban|hội đồng|trung ương|nước|nhà trường|công ty|đơn vị|địa phương)"
# Between name and post: 'ông A[, hiện giữ chức vụ ]Phó Chủ tịch', 'A [(sinh năm 1970) - ]Giám đốc', 'bà B [được bầu làm ]Chủ tịch',
# 'ông C[ 54 tuổi, ]Phó Giám đốc', 'đồng chí D[-UVTVTU, ]Chủ nhiệm'.
HOLDS = pattern(
    r" ?(?:\([^()\n]{0,40}\) ?)?(?:,? ?\(?(?:\d\d tuổi|(?:sinh năm|sn) \d{4}))?[,\-:(]? ?(?:(?:uv\w{1,8}|tuv|huv|quv|thuv|đuv) ?[,\-] ?)?"
    r"(?:(?:đã|vừa|sẽ|mới|được|chính thức|hiện|hiện nay|nay|đang|từng|trước đây|là|làm|giữ|nắm|chức|chức danh|các chức vụ|chức vụ|cương vị|các|"
    r"bầu|bổ nhiệm|điều động|phân công|chỉ định|phê chuẩn|luân chuyển|tín nhiệm|tái cử|tái đắc cử|đắc cử|đảm nhiệm|đảm nhận|tiếp tục|"
    r"trên|ở|với|tư cách|vai trò|cũng|người|nguyên|cựu|quyền|kiêm|đồng thời|vào|vị trí|và|thôi|về|từ|khi|còn|đương|lúc|trải qua|kinh qua|nhiều|như|bị|cách|miễn nhiệm|bãi nhiệm|"
    r"nhận|nhiệm vụ|xin|rời|ghế|đó|này|bấy giờ|tân|vốn|vẫn|giao|lên|sang|bằng hình thức) ?|, ?){0,9}(?:: )?"
)
# 'ông A[, sinh năm 1970, quê An Hòa, là ]Giám đốc Sở Y tế'.
BORN = pattern(
    r"(?:,? ?\(?|, )(?:sinh (?:năm|ngày)|sn|năm nay) [^.\n]{0,80}?[,;)\-] ?(?:(?:hiện|là|nguyên|từng là|đang là|cựu) )*"
)
# 'Chủ tịch UBND tỉnh [cũ] A', 'Tổng thống [mới] A'.
_WHICH = r"(?:\(?cũ\)?|mới|đầu tiên|đắc cử|đương nhiệm|tiền nhiệm|lâm thời|tạm quyền|chuyên trách|thường trực|khi đó|khi ấy|lúc đó|lúc ấy|bấy giờ)"
# 'Phó Giám đốc [phụ trách kinh tế] A', 'Phó Chủ nhiệm [Ủy ban Tư pháp] A': a few words more, and then the name itself; not 'Chủ nhiệm [Ủy ban đề nghị ông ]A'.
_OF_WHAT = (
    r" (?:phụ trách|tập đoàn|văn phòng|ủy ban|ub|hội đồng|đại hội đồng|nội các|phong trào)"
    rf"(?: (?!(?:yêu|đề|cho|gửi|mời|gặp|tiếp|giao|nhấn|khẳng|cùng|và|với|đã|{HONORIFICS}) )\p{{L}}+){{0,3}} "
)
# Between post and name, nothing in the way: 'Chủ tịch tỉnh [ông ]A', 'Đại sứ Việt Nam [tại Úc ]A'.
NAMED = pattern(
    rf'{_OF_WHAT}|[ )"]{{0,3}}(?:(?:{_GENERIC}|{_WHICH}|này|phụ trách|là|(?:khi|lúc) (?:đó|ấy) là|lúc bấy giờ là|(?:hiện )?nay là|hiện là|khóa [\divx]+|tại \p{{L}}+(?: \p{{L}}+)?) ){{0,2}}'
    rf"(?:{HONORIFICS}[. ]{{0,2}}){{0,3}} ?(?:\(\p{{L}}+(?: \p{{L}}+)?\) ?(?:việt nam )?)?"
)
# The same with a pause: 'Phó Chủ tịch UBND tỉnh[, ông ]A', 'Trưởng đoàn[: bà ]B'.
NAMED_LOOSELY = pattern(
    rf"[ )]{{0,2}}(?:{_GENERIC} ?)?(?:khóa [\divx]+ ?)?(?:[,:\-]|,? đối với|,? thay(?: cho| thế)?) ?(?:là )?(?:{HONORIFICS}[. ]{{0,2}}){{0,3}}"
)
