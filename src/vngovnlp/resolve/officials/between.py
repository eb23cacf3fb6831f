"""The words between a post and the name of who holds it, and around them: what may stand there if the two belong together, or not."""

from __future__ import annotations

from vngovnlp.report import Span
from vngovnlp.resolve.agencies.names import UNIT_TYPES
from vngovnlp.resolve.officials.name_lists import HONORIFICS, NEXT_NAME
from vngovnlp.resolve.pattern import pattern

# 'Chủ tịch tỉnh', 'Phó Giám đốc Sở': what a bare type word adds before the name.
_GENERIC = rf"(?:tp|{'|'.join(UNIT_TYPES)}|sở|bộ|ngành|ban|cục|vụ|ủy ban|hội đồng|trung ương|nước|nhà trường|công ty|đơn vị|địa phương)"
# Between name and post: 'ông A[, hiện giữ chức vụ ]Phó Chủ tịch', 'A [(sinh năm 1970) - ]Giám đốc', 'bà B [được bầu làm ]Chủ tịch',
# 'ông C[ 54 tuổi, ]Phó Giám đốc', 'đồng chí D[-UVTVTU, ]Chủ nhiệm'.
HOLDS = pattern(
    r" ?(?:\([^()\n]{0,40}\) ?)?(?:,? ?\(?(?:\d\d tuổi|(?:sinh năm|sn) \d{4}))?[,\-:(]? ?(?:(?:uv\w{1,8}|tuv|huv|quv|thuv|đuv) ?[,\-] ?)?"
    r"(?:(?:đã|vừa|sẽ|mới|được|chính thức|hiện|hiện nay|nay|đang|đều|từng|trước đây|lần lượt|là|làm|giữ|nắm|chức|chức danh|các chức vụ|chức vụ|cương vị|các|"
    r"bầu|bổ nhiệm|điều động|phân công|chỉ định|phê chuẩn|luân chuyển|tín nhiệm|tái cử|tái đắc cử|đắc cử|trúng cử|đảm nhiệm|đảm nhận|tiếp tục|"
    r"trên|ở|với|tư cách|vai trò|cũng|người|nguyên|cựu|quyền|kiêm|đồng thời|vào|vị trí|và|thôi|về|từ|khi|còn|đương|lúc|trải qua|kinh qua|nhiều|như|bị|cách|miễn nhiệm|bãi nhiệm|"
    r"nhận|nhiệm vụ|xin|rời|ghế|xem xét|hoàn thành|xuất sắc|tốt|có nhiều năm|có thời gian|quyết định|xóa|mất|gồm|thành viên|nữ|xuống|đó|này|bấy giờ|tân|vốn|vẫn|giao|lên|sang|bằng hình thức) ?|, ?){0,9}(?:: )?"
)
# 'ông A[, sinh năm 1970, quê An Hòa, là ]Giám đốc Sở Y tế'.
BORN = pattern(
    r"(?:,? ?\(?|, )(?:sinh (?:năm|ngày)|sn|năm nay|\d\d tuổi,) [^.\n]{0,80}?[,;)\-] ?(?:(?:hiện|là|nguyên|từng là|đang là|cựu) )*"
)
# 'ông A[, Cụm trưởng Cụm thi đua, ]Chủ tịch Hội Luật gia', 'ông B[ - người sáng lập kiêm ]Chủ tịch điều hành', 'ông C[ (thương binh, ]nguyên Phó Giám đốc): what else he is, and the post.
APPOSED = pattern(
    r" ?[,\-(] ?(?:hiện |nguyên |cựu |từng )?(?:là )?(?:một |vị )?"
    r"(?:uv (?:bch|btv)|người sáng lập|đồng sáng lập|nhà sáng lập|chuyên gia|nhà nghiên cứu|giảng viên|(?:phó )?giáo sư|tiến s[ĩỹ]|bác s[ĩỹ]|luật sư|doanh nhân|cụm (?:trưởng|phó)|(?:tổ|nhóm|khối) (?:trưởng|phó)|"
    r"(?:phó )?trưởng (?:khối|cụm|nhóm|đoàn|tổ)|thành viên|cố vấn|tác giả|chủ biên|(?:phó )?(?:tổng )?giám đốc|nhà (?:báo|văn|thơ|sử học|khoa học)|đạo diễn)(?!\p{L})[^.;:()\n]{0,70}?"
    r"(?:, |,? kiêm |,? đồng thời là | và là )(?:hiện |nguyên |cựu |từng )?(?:là )?|"
    r" ?\( ?(?!ảnh|thứ|giữa|bìa)[^().;:\n]{2,60}, (?:hiện |nguyên |cựu |từng )?(?:là )?"
)
# 'Chủ tịch UBND tỉnh [cũ] A', 'Tổng thống [mới] A', 'Trưởng đoàn [công tác] A'.
_WHICH = r"(?:nước chủ nhà|chủ nhà|nước này|nước sở tại|\(?cũ\)?|mới|đầu tiên|đắc cử|đương nhiệm|tiền nhiệm|lâm thời|tạm quyền|chuyên trách|thường trực|khi đó|khi ấy|lúc đó|lúc ấy|bấy giờ|công tác|giám sát|kiểm tra|khảo sát|thanh tra)"
# 'Phó Giám đốc [phụ trách kinh tế] A', 'Phó Chủ nhiệm [Ủy ban Tư pháp] A': a few words more, and then the name itself; not 'Chủ nhiệm [Ủy ban đề nghị ông ]A'.
_OF_WHAT = (
    r" (?:phụ trách|tập đoàn|văn phòng|ủy ban|ub|hội đồng|đại hội đồng|nội các|phong trào|báo chí|an ninh quốc gia)"
    rf"(?: (?!(?:yêu|đề|cho|gửi|mời|gặp|tiếp|giao|nhấn|khẳng|cùng|và|với|đã|{HONORIFICS}) )\p{{L}}+){{0,3}} "
)
# Between post and name, nothing in the way: 'Chủ tịch tỉnh [ông ]A', 'Đại sứ Việt Nam [tại Úc ]A'.
NAMED = pattern(
    rf'{_OF_WHAT}|[ )"]{{0,3}}(?:(?:{_GENERIC}|{_WHICH}|này|phụ trách|là|(?:khi|lúc) (?:đó|ấy) là|lúc bấy giờ là|(?:hiện )?nay là|hiện là|khóa [\divx]+|tại \p{{L}}+(?: \p{{L}}+)?) ){{0,3}}'
    rf"(?:{HONORIFICS}[. ]{{0,2}}){{0,3}} ?(?:\(\p{{L}}+(?: \p{{L}}+)?\) ?(?:việt nam )?)?"
)
# Between a rank and the name: 'Thượng tướng[, PGS.TS ]A', 'Thượng úy[ QNCN ]B'.
LEARNED = pattern(
    r",? (?:(?:pgs|gs|ts(?:kh)?|ths|bs(?:ck)?i{0,2}|ks|ds|cn|qncn|ns(?:nd|ưt)|ng(?:nd|ưt)|ttnd|ttưt|tiến s[ĩỹ]|thạc s[ĩỹ]|bác s[ĩỹ]|kỹ sư|dược s[ĩỹ]|(?:phó )?giáo sư)(?!\p{L})[., ]{1,2})+"
)
# 'Trưởng đoàn[ tại Đại hội lần thứ 5], ông A', 'Bộ trưởng[ đặc trách dân tộc], ông D'.
_MODIFIED = r" ?(?:tại|dưới thời|đặc trách|phụ trách|đại diện(?: cho)?) [^,.;:()\n]{2,50}(?=,)"
MODIFIED = pattern(_MODIFIED)
# The same with a pause: 'Phó Chủ tịch UBND tỉnh[, ông ]A', 'Trưởng đoàn[: bà ]B'.
NAMED_LOOSELY = pattern(
    rf"[ )]{{0,2}}(?:{_GENERIC} ?)?(?:khóa [\divx]+ ?)?(?:{_MODIFIED})?(?:[,:\-]|,? đối với|,? thay(?: cho| thế)?) ?(?:là )?(?:{HONORIFICS}(?:, |[. ]{{0,2}})){{0,3}}"
)

# -- around them -------------------------------------------------------------------------------------------------------
# 'ông A - người vừa được [Thủ tướng] giao': who did it. 'Thủ tướng A vừa phê chuẩn [Chủ tịch]': who decides on the post.
DONE_BY = ("được ", "bị ")
# 'Chủ tịch UBND tỉnh A và các [Phó Chủ tịch UBND tỉnh]: B, C': other people.
OTHERS = ("các ", "hai ", "những ")
# 'các Ủy viên Trung ương Đảng[:] Bộ trưởng A ...', 'Phó Trưởng ban[ gồm:] A - Giám đốc Sở Y tế ...'.
COLON = pattern(r"(?P<list>,? (?:bao gồm|gồm có|gồm))? ?:")
# 'chức danh Ủy viên UBND tỉnh[ đối với các ông: ]A - Giám đốc Sở Y tế; B - ...', '3 Ủy viên UBND tỉnh[ gồm các ông, bà: ]A, Giám đốc ...'.
ENUMERATES = pattern(r",? (?:bao gồm|gồm có|gồm|là)[ :]")
# 'UBND tỉnh [hiện có 3 ]Phó Chủ tịch gồm các ông A, B và C': whose they are.
COUNTS_UP = pattern(
    r"(?: (?:hiện(?: nay| tại)?|đang|chỉ|đã|vẫn|cũng|mới),?){0,3} (?:có|còn)(?: đủ| tổng cộng)? (?:hai|ba|bốn|năm|sáu|bảy|tám|các|những|\d{1,2}) (?:vị |đồng chí )?"
)
EACH_OF = pattern(
    r"\s*+,?\s*+(?:(?P<given>đối với|cho)|bao gồm|gồm có|gồm|là|như) (?:các|hai|ba|bốn|\d) (?:đồng chí|ông|bà)(?:, ?(?:ông|bà))? ?:? ?"
)
# The next of them: 'Trần Văn A (Giám đốc Sở Y tế)[ và ông ]B'.
NEXT_OF = pattern(rf"\)?{NEXT_NAME.pattern}")
# 'ông A được [Thủ tướng B] bổ nhiệm làm ...': B decides, and A gets the office.
BY = pattern(rf"(?:được|bị) (?:{HONORIFICS}[. ]{{1,2}})?$")
DECIDES = pattern(
    r"(?: (?:đã|vừa|sẽ|mới|chính thức|cũng|tiếp tục|và))* (?:bầu|bổ nhiệm|điều động|phân công|chỉ định|phê chuẩn|luân chuyển|miễn nhiệm|bãi nhiệm|cách|giao)(?!\p{L})"
)
ORDERS = pattern(
    r"(?: (?:đã|vừa|sẽ|cũng|tiếp tục))* (?:yêu cầu|đề nghị|kiến nghị|đề xuất|quyết định|ký|cho(?= thôi| nghỉ| từ)|phê chuẩn|chấp thuận|đồng ý|miễn nhiệm|bãi nhiệm|bổ nhiệm|"
    r"điều động|trao|công bố|giới thiệu|chúc mừng|không|chưa)(?!\p{L})"
)
# 'ông A đã bổ nhiệm [2 công chức ]làm Phó Trưởng phòng': the office is other people's.
OF_OTHERS = pattern(r"(?<!được )(?:bổ nhiệm|điều động|cử|đưa) (?:\d+|hai|ba|bốn|các|nhiều|những|một số|hàng loạt) ")
# 'Bà B, [con gái ]cựu Bộ trưởng A, từng làm ...': who is told of is the one before.
# 'Bà B từng là cô giáo, có ảnh hưởng [tới ]Tổng thống': another's office.
TOWARDS = pattern(r" (?:tới|đến|với|của|cho|gặp|do|bởi) $")
# 'Ông là Ủy viên Trung ương Đảng[ khóa X, XI; ]đại biểu Quốc hội[ khóa XIII, từng giữ chức ]Bộ trưởng': one life goes on.
CONTINUES = pattern(
    r"(?: khóa [\divx]+(?:,? (?:và )?[\divx]+)*)?(?: ?\([^()\n]{0,30}\))?(?:, {2,})?\s*[;,] (?:và )?(?:(?:từng|đã|hiện|nay|sau đó|rồi|đồng thời) )*"
    r"(?:là |làm |giữ (?:các )?(?:chức(?: vụ)?|cương vị) |được (?:bầu|bổ nhiệm) (?:làm |giữ chức )?)?"
)
OF_BIRTH = pattern(r"sinh (?:năm|ngày)|quê (?:ở|quán)?|(?<!\d)\d\d tuổi")
KIN = pattern(r"[ ,\-(]*(?:là )?(?:con|vợ|chồng|em|anh|chị|cháu|bố|cha|mẹ)(?: trai| gái| đẻ| rể| dâu)?(?: ruột)?(?: của)? ")
# '[vợ là bà ]A', '[con nguyên Bộ trưởng ]A', '[cha ruột của mình là ông ]A': who is named for the sake of another.
KIN_OF_OTHER = pattern(
    r"(?<!\p{L})(?:(?:con|em|anh|chị|cháu) (?:trai|gái|rể|dâu|ruột|họ)|vợ|chồng|con|cha|bố|mẹ)(?: ruột| đẻ| út| cả)?(?: của (?:mình|ông|bà|ông này|bà này))?"
    rf"(?: là|,)? (?:của )?(?:{HONORIFICS} )?(?:cố )?$"
)
# '[Là ]Giám đốc Sở Y tế từ năm 2015, bà A ...', '[Trên cương vị ]Trưởng đoàn ...': the clause tells of its subject, however far he stands.
BEING = pattern(
    r"(?:^|[.\n\"“] ?|, )(?:là|với (?:tư cách|cương vị|vai trò)(?: là)?|trên cương vị(?: là)?|trong thời gian (?:còn )?(?:là|làm|giữ(?: các)? (?:chức|cương vị))(?: vụ)?|(?:(?:trước |sau )?khi|sau này|sau đó) (?:còn )?(?:được (?:bầu|bổ nhiệm|điều động|phân công|luân chuyển) )?(?:lên )?(?:là|làm|giữ chức(?: vụ)?|trở thành)|(?:từng )?(?:đảm nhiệm|đảm nhận|giữ)(?: các)? (?:chức vụ|cương vị|vị trí|chức)) $"
)
THEN_SUBJECT = pattern(rf"(?:[^.;:,\n]{{0,60}},){{1,2}} (?:{HONORIFICS}[. ]{{1,2}}){{1,3}}")
# 'giao quyền Giám đốc Sở Y tế [cho ông ]A', 'bầu bổ sung Ủy viên UBND tỉnh[ khóa 16 với bà ]B'.
GIVEN_TO = pattern(rf"(?: (?:kiêm nhiệm|khóa [\divx]+)){{0,2}},? (?:cho|với|của|đối với) (?:{HONORIFICS}[. ]{{0,2}}){{1,3}}")
# 'bằng khen [của ]Thủ tướng đối với ông A': what the title's holder gives or does, and no office that is given.
WHOSE = ("của ", "do ")
GIVES = pattern(
    r"(?:(?:giao|trao)(?: \p{L}+){0,4}|bầu(?: bổ sung)?|bổ nhiệm|chức vụ|chức danh|chức|tư cách|vị trí|cương vị|nhiệm vụ|phụ trách|điều hành)(?: quyền| phó| nguyên)? $"
)
ADDRESS = pattern(rf"\b(ông|bà|đồng chí|đ/c|anh|chị|cô|ngài) (?:{HONORIFICS}[. ]{{1,2}})*$")
# '[các đồng chí: ]A, B và C - Phó Chủ tịch UBND tỉnh'.
FELLOWS = pattern(r"(?:các|hai|ba|bốn) (?:đồng chí|ông|bà|đ/c|vị):? $")
NEXT_ITEM = pattern(rf"; (?:{HONORIFICS} )?$")
# 'ông A và ông B[ đều là ]nguyên Phó Chủ tịch UBND tỉnh'.
ALL_OF_THEM = pattern(r",?(?: -)? (?:đều|cùng) (?:là|từng là|giữ chức|giữ|làm) ")
ELECTED = pattern(r"(?: \(\d\d tuổi\))? (?:(?:đã|cùng|vừa|lần lượt|tiếp tục) )*(?:được|giữ|làm|trúng cử|đắc cử) ")
# 'Đại biểu A[ (đoàn ]An Hòa)', 'ĐB A[ ]đoàn An Hòa': for which province a delegate sits.
OF_DELEGATION = pattern(r" ?[(,]? ?(?P<delegation>đoàn )")
# '[Ảnh: ]A': who took the picture.
CREDITS = ("ảnh: ", "ảnh : ", "ảnh:", "video: ", "clip: ")
REPLACES = pattern(rf"thay(?: cho| thế| thế cho)? (?:{HONORIFICS} )?$")
# 'thay ông A[, người vừa được điều động làm ]Bí thư Tỉnh ủy', 'thay ông A[ đã được bầu làm ]Chủ tịch': what is told of him who is replaced, up to a pause.
OF_REPLACED = pattern(
    r"(?:(?:,| -)? (?:người|hiện|(?:trước đó )?(?:vừa|đã|mới))| được| chuyển)(?!\p{L})"
    r"(?:(?!nghỉ|từ (?:chức|nhiệm|trần)|qua đời)(?:[^,.;:\n]|, (?=(?:bổ nhiệm|phân công|chỉ định|luân chuyển)(?!\p{L}))))*$"
)
# 'Năm 2015, [ông] về làm Phó Giám đốc ...', 'Sau đó, [ông] được điều động về tỉnh và giữ chức Chánh Văn phòng': the pronoun stands for the last name.
PRONOUN_SUBJECT = pattern(r"(?:^|[\s,])(?:ông|bà|đồng chí|anh|chị|ông này|bà này|người này) [^.;:\n]{0,140}$")
# 'Với tư cách là Giám đốc Sở Y tế[, ông ]cho biết'.
PRONOUN_BEHIND = pattern(r" ?, (?:ông|bà|đồng chí) ")
# 'Theo Chủ tịch UBND tỉnh, ông A[ sẽ] nghỉ hưu': no pause behind the name, so it is the subject.
GOES_ON = pattern(r" (?!và |cùng |kiêm |thì )\p{L}")
CLAUSE_HEAD = pattern(
    r'(?:^|[.:!?;,\n"\-]\s*|(?:cương vị|tư cách|chức|chức vụ|chức danh|vai trò|vị trí|cùng|và|thì|mà|rằng) )$'
)
# Between a name and a title that are two people: 'ông A[ và ]Bộ trưởng Bộ Y tế'.
NO_HOLD = frozenset({"", "và", ", và", "với", "cùng", "khi", "lúc"})
REPLACING = pattern(r",? thay(?: cho| thế)? ")
# Posts that several hold, besides the deputies.
HELD_BY_MANY = frozenset(
    {
        "thứ trưởng",
        "bộ trưởng",
        "ủy viên",
        "thành viên",
        "đại biểu",
        "đại biểu quốc hội",
        "thượng tướng",
        "trung tướng",
        "thiếu tướng",
        "đại tá",
        "thượng tá",
    }
)
SHARERS = 8
"""So many names, each with the title, share the body behind the last of them."""
# 'chức danh Phó Chủ tịch UBND tỉnh [đối với ]bà A và ông B': they are named alike.
TO_EACH = pattern(r"(?:đối với|cho|là) ")
# 'do ông A làm Trưởng ban': the body is the one that the clause names.
BODY_NOUN = pattern(
    r"(?:phó )?trưởng (?P<group>tiểu ban|ban|đoàn)(?: thường trực)?$|^(?P<team>tổ) (?:phó|trưởng)$|^(?:phó )?(?P<chair>chủ tịch)(?: hội đồng)?$"
)
CHAIRED = ("hội đồng ", "ủy ban ", "liên đoàn ", "hiệp hội ")


def honorific_of(norm: str, name_start: int) -> Span | None:
    """Where the word of address before a name stands: 'ông', 'đồng chí' ('TS.', 'BS.' between them are none)."""
    found = ADDRESS.search(norm, max(0, name_start - 30), name_start)
    return found.span(1) if found else None
