"""Forms of the lines that belong to web pages, as patterns for lower case, and how much each proves."""

from __future__ import annotations

from enum import IntEnum

import regex


class Scope(IntEnum):
    """How much a line alone proves."""

    EDGE = 1
    """Furniture before the title and after the last prose."""
    SECTION = 2
    """As EDGE; what follows it down to the end of the page belongs to the same box."""
    ANYWHERE = 3
    """Furniture wherever it stands."""


def _rule(pattern: str) -> regex.Pattern[str]:
    return regex.compile(pattern, regex.X)


# 'img', '[Ảnh]', 'hop-giao-ban.jpg', 'IMG_2034': the place of a picture in flattened text.
IMAGE = _rule(
    r"""\W{0,3}
    (?: imgs? | images? | ảnh | hình | hình\sảnh | picture | photo | img[_\s-]\d+ | [\w%.-]{1,80}\.(?:jpe?g|png|gif|webp
    |bmp|svg) )
    \W{0,3}"""
)
# 'TP_Detail_View', 'ctl00_PlaceHolderMain', '{{title}}', '<%= date %>', 'NewsDetailWebPart', '[widget-footer]'
TEMPLATE = _rule(
    r"""[A-Za-z][A-Za-z0-9]*(?:_[A-Za-z0-9]+)+
    | \$?\{\{?[^{}]{0,60}\}\}? | <%.{0,60}%> | %[A-Z_]{3,40}% | \[/?[a-z]+[_-][a-z_\s-]{2,40}\]
    | (?:[A-Z][a-z0-9]+){1,4}(?:WebPart|Portlet|UserControl|ViewDetail|DetailView|ContentView|ViewContent|DisplayTemplate)"""
)
# 'Lượt xem: 1.204', 'Đã xem 35', '152 lượt xem', 'Views: 20'
VIEWS = _rule(
    r"""[-–•*\s]{0,2}(?:số\s)?(?:lượt|lần|người)\s(?:xem|đọc|thích|truy\scập)(?:\sbài\sviết|\stin)?\s?[:(]?\s?[\d.,]+\)?
    | đã\s(?:xem|đọc)\s?:?\s?[\d.,]+(?:\slần)? | [\d.,]+\slượt\s(?:xem|đọc) | xem:\s?[\d.,]+
    | views?\s?:\s?[\d.,]+ | [\d.,]+\sviews? | lượt\s(?:tải|tải\svề)\s?:\s?[\d.,]+"""
)
# 'Theo dõi Báo Đồng bằng trên Google News'
FOLLOW = _rule(
    r"""theo\sdõi\s(?:.{1,60}\s)?trên\s(?:google\snews|facebook|zalo|youtube|tiktok|fanpage|telegram)
    (?:[\s,]+(?:và\s)?(?:google\snews|facebook|zalo|youtube|tiktok)){0,3}\W{0,3}"""
)
SHARES = _rule(r"(?:like|share|tweet|thích|chia\ssẻ)\s\(?\d{1,6}\)?")
# '0:00 / 3:25', '1x', '1.25x', '100%': the controls of a player or of the size
PLAYER = _rule(r"\d{1,2}:\d{2}\s?/\s?-?\d{1,2}:\d{2}|0{1,2}:00|\d(?:[.,]\d{1,2})?\s?x|\d{2,3}\s?%")
# 'A- A A+', 'Cỡ chữ: A- A+'
FONT_SIZE = _rule(r"(?:(?:xem\s)?(?:với\s)?cỡ\schữ\s?:?\s*)?(?:a\s?[+-]?(?:[\s|/]+a\s?[+-]?){1,3}|a[+-])")
# '>> Hội nghị giao ban tháng 3', 'Xem thêm >> ...', 'Xem thêm: ...', '... xem tiếp': a link inside the article
LINK_LINE = _rule(
    r"""(?:(?:xem|đọc)\s(?:thêm|tiếp)\s?)?[=\s]{0,3}(?:>\s?){2,}.{0,250}
    | (?:xem|đọc)\sthêm\s?(?: :.{0,250} | (?:tin|bài)?\s?tại\sđây\W? ) | \.{3}\s?xem\s(?:thêm|tiếp)"""
)
# 'Trang chủ > Tin tức', 'Trang chủ / Tin tức', 'Giới thiệu | Liên hệ'
CRUMB_CUT = _rule(r"\s?(?:>>|[>»›→▸|•·]|\s[/\\–-]\s)\s?")
# '24oC', 'Nhiệt độ: 24 - 31°C', 'Độ ẩm: 81%', 'Tốc độ gió: 12 km/h', 'Nhiều mây, có mưa rào'
WEATHER = _rule(
    r"""dự\sbáo\sthời\stiết\b.{1,80}(?:độ\sẩm|[o0º˚°]\s?c\b).{0,120}
    | -?\d{1,2}(?:\s?[-–/~]\s?\d{1,2})?\s?(?:[o0º˚°]\s?)?c\b.{0,20}
    | (?:độ\sẩm|(?:tốc\sđộ\s|sức\s|hướng\s)?gió|nhiệt\sđộ|tầm\snhìn|áp\ssuất|lượng\smưa)(?:\skhông\skhí)?\s?:?\s?[\d~].{0,30}
    | (?:nhiều\smây|ít\smây|trời\snắng|có\smưa|mưa\srào|mưa\snhẹ|mưa\svừa|có\smây|trời\smây
    |nắng\snóng)(?:[,\s]{1,2}\p{L}{1,6}){0,6}"""
)
# 'Hôm nay: 1.204', 'Đang truy cập : 12', 'Tổng lượt truy cập: 1.234.567'
VISITORS = _rule(
    r"""(?: đang\s(?:truy\scập|online|xem|trực\stuyến) | (?:số\s)?người\s(?:đang\s)?(?:online|trực\stuyến|truy\scập)
    | hôm\s(?:nay|qua)
    | (?:tuần|tháng|năm)\s(?:này|trước|hiện\stại|nay) | (?:tổng\s)?(?:số\s)?(?:lượt\s)?truy\scập | tổng(?:\scộng)? | khách
    | máy\schủ\stìm\skiếm | trực\stuyến | online )
    (?:\shôm\snay)?\s?[:.]?\s?[\d.,]+(?:\sngười|\skhách|\slượt)?"""
)
# 'Địa chỉ: Số 12 đường ...', 'Điện thoại: 0233 3852 xxx', 'vanphong@huyen.gov.vn', '(0233) 3852 xxx'
CONTACT = _rule(
    r"""(?:địa\schỉ|trụ\ssở(?:\schính)?|(?:số\s)?điện\sthoại|đt|đtdđ|tel|phone|fax|hotline|đường\sdây\snóng|e-?mail
    |thư\sđiện\stử
    |hộp\sthư|website|web|address)\s?(?:liên\shệ\s?)?:.*
    | [\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4} | (?:\+84|\(?0)[\d\s.()-]{7,16}"""
)
URL = _rule(r"(?:https?://|www\.)\S{1,300}")
# 'Họ và tên (*)', 'Mã bảo mật', 'Vui lòng gõ tiếng Việt có dấu', 'Chưa có bình luận nào', 'Bình luận (3)'
COMMENT = _rule(
    r"""(?: (?:họ\svà\stên|họ\stên|tên\scủa\sbạn|email\scủa\sbạn|tiêu\sđề|nội\sdung|mã\s(?:bảo\smật|xác\snhận|kiểm\stra
    |an\stoàn)|nhập\smã)
        \s?(?:\(\*\)|\*|:\s?\*?)
    | mã\s(?:bảo\smật|xác\snhận|captcha) | captcha
    | (?:xin\s|hãy\s|bạn\s)?vui\slòng\s(?:nhập|gõ|đăng\snhập|viết|điền).{0,200} | .{0,60}tiếng\sviệt\scó\sdấu.{0,120}
    | (?:chưa\scó|hiện\schưa\scó|hãy\slà\sngười\sđầu\stiên|mời\sbạn|bạn\scần\sđăng\snhập|bạn\schưa\sđăng\snhập
    |đăng\snhập\sđể|nhập|viết
        |gửi|có\s\d+|\d+)\s?.{0,20}(?:bình\sluận|phản\shồi|ý\skiến)(?:\snào|\scủa\sbạn|\sbài\sviết|\sđầu\stiên)?.{0,40}
    | (?:bình\sluận|phản\shồi|ý\skiến(?:\sbạn\sđọc)?|comments?)\s?\(\d+\) | \d+\ský\stự\scòn\slại
    | ý\skiến\scủa\sbạn\s?.{0,60} )"""
)
# 'Tổng số điểm của bài viết là: 5 trong 1 đánh giá', 'Xếp hạng: 5 - 1 phiếu bầu', '★★★★☆'
RATING = _rule(
    r"""tổng\ssố\sđiểm\scủa\sbài\sviết\slà.{0,60} | xếp\shạng\s?:.{0,40} | .{0,40}\bphiếu\sbầu | click\sđể\sđánh\sgiá.{0,20}
    | \d(?:[.,]\d)?\s?/\s?5(?:\ssao)?(?:\s\(?\d+\s(?:bình\schọn|đánh\sgiá)\)?)? | [★☆⭐\s]{3,}(?:\(\d+\))?
    | [★☆⭐](?:\s?[★☆⭐]){3,}.{0,40}"""
)
# 'Từ khóa: họp giao ban, nông thôn mới', 'Tags: ...', '#hopgiaoban'
TAGS = _rule(
    r"(?:chuyên\smục|thể\sloại)\s?:.{1,60}|(?:từ\skho[áa]|từ\skhóa|tags?|thẻ|keywords?|chủ\sđề)\s?:.{0,300}|(?:\#[\w-]{2,40}\s?){1,10}"
)
# '« 1 2 3 ... Trang cuối »'
PAGER = _rule(
    r"(?!\d{1,2}/\d)(?:\d{2,80}|"
    # Digits as one piece: cut anywhere, 40 of them before a word would be tried for minutes.
    r"(?:(?:trang|page|đầu|cuối|trước|sau|tiếp|next|prev|previous|first|last|\d{1,4}(?!\d)|[«»<>‹›|…]|\.{3}|of|/)\s?){2,20})"
)
# 'Trang web này sử dụng cookie để ... Bằng cách tiếp tục, bạn đồng ý ...'
NO_PLAYER = _rule(r"(?:trình\sduyệt(?:\scủa\sbạn)?\skhông\shỗ\strợ|your\sbrowser\sdoes\snot\ssupport).{0,80}")
COOKIE_CUE = _rule(r"đồng\sý|chấp\snhận|sử\sdụng|accept|\buses?\b|consent")
# '© 2020 Cổng thông tin điện tử huyện ...', 'Giấy phép số 12/GP-TTĐT ...', 'Chịu trách nhiệm chính: ...'
COPYRIGHT = _rule(
    r""".{0,60}(?:©|\(c\)\s?\d{4}|copyright|all\srights\sreserved|designed\sby|powered\sby
        |thiết\skế\s(?:bởi|và\sxây\sdựng\sbởi)|phát\striển\sbởi).*
    | (?:.{0,60}[.|©®–-]\s?|[^\p{L}]{0,12}(?:giữ|toàn\sbộ|mọi|tất\scả)?\s?)bản\squyền\s(?:thuộc|của).*
    | ®?\s?giấy\sphép\s(?:số|thiết\slập|hoạt\sđộng|xuất\sbản).* | .{0,120}ghi\srõ\snguồn.*
    | (?:(?:người\s)?chịu\strách\snhiệm(?:\s(?:chính|về|quản\slý|nội\sdung|xuất\sbản|thông\stin)){1,4}|người\schịu\strách\snhiệm
        |(?:(?:quyền|q\.|phó)\s?){0,2}tổng\sbiên\stập(?:\sphụ\strách)?|(?:phó\s)?trưởng\sban\sbiên\stập)\s?:.*"""
)
CONTACT_STARTS = ("địa chỉ", "trụ sở", "điện thoại", "số điện thoại")
OFFICE_STARTS = (
    "giấy phép",
    "®",
    "chịu trách",
    "người chịu",
    "tổng biên",
    "phó tổng",
    "quyền tổng",
    "q.",
    "trưởng ban biên",
    "phó trưởng ban biên",
    "(c)",
    "all rights",
)
IMPRINT_STARTS = (
    "chịu trách",
    "người phụ",
    "người đại",
    "cơ quan",
    "đơn vị",
    "quản lý và",
    "ban biên",
    "giám đốc",
    "phó giám đốc",
)
# 'Chào mừng bạn đến với Cổng thông tin điện tử huyện', 'Bạn đang xem: Trang chủ > Tin tức'
WELCOME = _rule(
    r"(?:kính\s)?(?:chào\smừng|chào)\s(?:bạn|các\sbạn|quý\s(?:vị|khách|độc\sgiả))(?:\sđã)?\s(?:đến|tới|ghé)\b.{0,120}"
    r"|bạn\sđang\s(?:xem|ở|ở\sđây)\s?:.{0,120}"
)
# 'Cổng thông tin điện tử huyện Tân Phú', 'TRANG THÔNG TIN ĐIỆN TỬ SỞ Y TẾ', not 'Cổng thông tin điện tử huyện ra mắt'
SITE_NAME = _rule(
    r"""(?i:(?:cổng|trang)\s(?:thông\stin|tt)\s?(?:điện\stử|đt)(?:\stổng\shợp)?|cổng\sttđt|website|báo\sđiện\stử)
    (?:\s(?i:ubnd|ủy\sban\snhân\sdân|tỉnh|thành\sphố|huyện|thị\sxã|quận|xã|phường|thị\strấn|sở|bộ))+
    (?:\s(?:-|và|\p{Lu}[\p{L}]*)|\s(?:tế|dục|tạo|thông|nghiệp|hội|tư|chính|thương|trường|vụ|pháp|xây\sdựng)){0,8}"""
)
# 'Các bài viết cùng chuyên mục', 'Danh sách tin cùng loại', 'Xem các tin khác', 'Các tin đã đưa ngày:': a box of other articles
RELATED = _rule(
    r"""(?:(?:xem|đọc)\s(?:thêm\s)?)?(?:(?:các|những|một\ssố|danh\ssách)\s){0,2}(?:tin|bài)(?:\s(?:tức|bài|viết))?
    \s(?:khác(?:\scùng\s(?:chuyên\smục|loại|chủ\sđề))? | (?:có\s)?liên\squan(?:\skhác)?
    | (?:khác\s)?(?:cùng|trong)\s(?:chuyên\smục|thể\sloại|loại|chủ\sđề|mục) | (?:mới|cũ)\shơn | mới\s(?:nhất|cập\snhật|đăng)
    | đã\s(?:đưa|đăng)(?:\sngày)? | (?:được\s)?(?:đọc|xem|quan\stâm)\snhiều(?:\snhất)? | nổi\sbật(?:\skhác)?)\s?:?"""
)
# '← Huyện ra quân làm thủy lợi', 'Lịch tiếp công dân tháng 3 →': the neighbours of an article
NEIGHBOUR = _rule(r"[←⟵]\s?.{10,200}|.{10,200}\s?[→⟶]")
# 'Cơ quan chủ quản: UBND huyện', 'Người phụ trách: Lê Văn Bình': of the page, or of a plan that the article tells of
IMPRINT = _rule(
    r"""(?: chịu\strách\snhiệm | người\s(?:phụ\strách|đại\sdiện)(?:\s(?:nội\sdung|website|trang|kỹ\sthuật|pháp\sluật|theo)){0,3}
    | (?:cơ\squan|đơn\svị)\s(?:chủ\squản|quản\slý|thường\strực|vận\shành) | quản\slý\svà\svận\shành
    | ban\sbiên\stập | (?:phó\s)?giám\sđốc )\s?:.*"""
)
# '(05/03/2021)' or '[05/03]' behind a headline: a list of other articles
# '05/03/2021 Huyện ra quân làm thủy lợi', '[05/03/2021] ...'
DATED_FIRST = _rule(r"\W{0,3}\d{1,2}[/.-]\d{1,2}[/.-]\d{4}[\])]?\s?[-–|]?\s?\p{Lu}.{14,300}(?<![.;])")
DATED = _rule(r".{15,300}[(\[]\s?\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?(?:[\s,|-]{1,3}\d{1,2}[:h]\d{2}(?::\d{2})?)?\s?[)\]]")
SYMBOLS = _rule(r"[^\p{L}\p{N}]+")
EDGE_NOISE = _rule(r"^[^\p{L}\p{N}]{1,3}|[^\p{L}\p{N}]{1,3}$|\s*\(\d{1,6}\)\W*$")

SHORT_CHARS = 80
WORDED_SHORT_FORMS = (  # can be made of letters and blanks alone
    ("image marker", Scope.ANYWHERE, IMAGE),
    ("rating", Scope.EDGE, RATING),
    ("pagination", Scope.EDGE, PAGER),
)
SHORT_FORMS = (
    *WORDED_SHORT_FORMS,
    ("share buttons", Scope.EDGE, SHARES),
    ("view count", Scope.ANYWHERE, VIEWS),
    ("font size", Scope.ANYWHERE, FONT_SIZE),
    ("font size", Scope.EDGE, PLAYER),
    ("visitor counter", Scope.EDGE, VISITORS),
)
WORDED_FORMS = (
    ("weather", Scope.EDGE, WEATHER),
    ("comment box", Scope.EDGE, COMMENT),
    ("tags", Scope.EDGE, TAGS),
    ("related articles", Scope.SECTION, RELATED),
)
FORMS = (
    ("link", Scope.ANYWHERE, LINK_LINE),
    ("contact", Scope.EDGE, CONTACT),
    ("link", Scope.EDGE, URL),
    ("related articles", Scope.EDGE, NEIGHBOUR),
    *WORDED_FORMS,
)
