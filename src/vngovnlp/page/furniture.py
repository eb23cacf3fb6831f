"""Is this line furniture, taken by itself? Where it stands is weighed in :mod:`vngovnlp.page.blocks`."""

from __future__ import annotations

from enum import IntEnum
from typing import NamedTuple

import regex

from vngovnlp.page import phrases
from vngovnlp.page.lines import Line


class Scope(IntEnum):
    """How much a line alone proves."""

    EDGE = 1
    """Furniture before the title and after the last prose."""
    SECTION = 2
    """As EDGE; what follows it down to the end of the page belongs to the same box."""
    ANYWHERE = 3
    """Furniture wherever it stands."""


class Kind(NamedTuple):
    """Why a line looks like furniture, and how much that proves."""

    reason: str
    scope: Scope


_TABLE: dict[str, Kind] = {
    **{phrase: Kind(reason, Scope.EDGE) for phrase, reason in phrases.table(phrases.EDGES).items()},
    **{phrase: Kind(reason, Scope.SECTION) for phrase, reason in phrases.table(phrases.SECTIONS).items()},
    **{phrase: Kind(reason, Scope.ANYWHERE) for phrase, reason in phrases.table(phrases.ANYWHERE).items()},
}
_ARROWS = frozenset(">»›→▸")
_FIRST_WORDS = frozenset(phrase.split()[0] for phrase in _TABLE)
_LONGEST = max(len(phrase.split()) for phrase in _TABLE)
_LABEL_CHARS = 160
_SENTENCE_CHARS = 30


def _rule(pattern: str) -> regex.Pattern[str]:
    return regex.compile(pattern, regex.X)


# 'img', '[Ảnh]', 'hop-giao-ban.jpg', 'IMG_2034': the place of a picture in flattened text.
_IMAGE = _rule(
    r"""\W{0,3}
    (?: imgs? | images? | ảnh | hình | hình\sảnh | picture | photo | img[_\s-]\d+ | [\w%.-]{1,80}\.(?:jpe?g|png|gif|webp
    |bmp|svg) )
    \W{0,3}"""
)
# 'TP_Detail_View', 'ctl00_PlaceHolderMain', '{{title}}', '<%= date %>', 'NewsDetailWebPart', '[widget-footer]'
_TEMPLATE = _rule(
    r"""[A-Za-z][A-Za-z0-9]*(?:_[A-Za-z0-9]+)+
    | \$?\{\{?[^{}]{0,60}\}\}? | <%.{0,60}%> | %[A-Z_]{3,40}% | \[/?[a-z]+[_-][a-z_\s-]{2,40}\]
    | (?:[A-Z][a-z0-9]+){1,4}(?:WebPart|Portlet|UserControl|ViewDetail|DetailView|ContentView|ViewContent|DisplayTemplate)"""
)
# 'Lượt xem: 1.204', 'Đã xem 35', '152 lượt xem', 'Views: 20'
_VIEWS = _rule(
    r"""(?:số\s)?(?:lượt|lần)\s(?:xem|đọc)(?:\sbài\sviết|\stin)?\s?[:(]?\s?[\d.,]+\)?
    | đã\s(?:xem|đọc)\s?:?\s?[\d.,]+(?:\slần)? | [\d.,]+\slượt\s(?:xem|đọc) | xem:\s?[\d.,]+
    | views?\s?:\s?[\d.,]+ | [\d.,]+\sviews? | lượt\s(?:tải|tải\svề)\s?:\s?[\d.,]+"""
)
# 'A- A A+', 'Cỡ chữ: A- A+'
_FONT_SIZE = _rule(r"(?:(?:xem\s)?(?:với\s)?cỡ\schữ\s?:?\s*)?(?:a\s?[+-]?(?:[\s|/]+a\s?[+-]?){1,3}|a[+-])")
# '>> Hội nghị giao ban tháng 3', 'Xem thêm >> ...', 'Xem thêm: ...', '... xem tiếp': a link inside the article
_LINK_LINE = _rule(
    r"""(?:(?:xem|đọc)\s(?:thêm|tiếp)\s?)?[=\s]{0,3}(?:>\s?){2,}.{0,250}
    | (?:xem|đọc)\sthêm\s?(?: :.{0,250} | (?:tin|bài)?\s?tại\sđây\W? ) | \.{3}\s?xem\s(?:thêm|tiếp)"""
)
# 'Trang chủ > Tin tức', 'Trang chủ / Tin tức', 'Giới thiệu | Liên hệ'
_CRUMB_CUT = _rule(r"\s?(?:>>|[>»›→▸|•·]|\s[/\\–-]\s)\s?")
# '24oC', 'Nhiệt độ: 24 - 31°C', 'Độ ẩm: 81%', 'Tốc độ gió: 12 km/h', 'Nhiều mây, có mưa rào'
_WEATHER = _rule(
    r"""dự\sbáo\sthời\stiết\b.{1,80}(?:độ\sẩm|[o0º˚°]\s?c\b).{0,120}
    | -?\d{1,2}(?:\s?[-–/~]\s?\d{1,2})?\s?(?:[o0º˚°]\s?)?c\b.{0,20}
    | (?:độ\sẩm|(?:tốc\sđộ\s|sức\s|hướng\s)?gió|nhiệt\sđộ|tầm\snhìn|áp\ssuất|lượng\smưa)(?:\skhông\skhí)?\s?:?\s?[\d~].{0,30}
    | (?:nhiều\smây|ít\smây|trời\snắng|có\smưa|mưa\srào|mưa\snhẹ|mưa\svừa|có\smây|trời\smây
    |nắng\snóng)(?:[,\s]{1,2}\p{L}{1,6}){0,6}"""
)
# 'Hôm nay: 1.204', 'Đang truy cập : 12', 'Tổng lượt truy cập: 1.234.567'
_VISITORS = _rule(
    r"""(?: đang\s(?:truy\scập|online|xem|trực\stuyến) | (?:số\s)?người\s(?:đang\s)?(?:online|trực\stuyến|truy\scập)
    | hôm\s(?:nay|qua)
    | (?:tuần|tháng|năm)\s(?:này|trước|hiện\stại|nay) | (?:tổng\s)?(?:số\s)?(?:lượt\s)?truy\scập | tổng(?:\scộng)? | khách
    | máy\schủ\stìm\skiếm | trực\stuyến | online )
    (?:\shôm\snay)?\s?[:.]?\s?[\d.,]+(?:\sngười|\skhách|\slượt)?"""
)
# 'Địa chỉ: Số 12 đường ...', 'Điện thoại: 0233 3852 xxx', 'vanphong@huyen.gov.vn', '(0233) 3852 xxx'
_CONTACT = _rule(
    r"""(?:địa\schỉ|trụ\ssở(?:\schính)?|(?:số\s)?điện\sthoại|đt|đtdđ|tel|phone|fax|hotline|đường\sdây\snóng|e-?mail
    |thư\sđiện\stử
    |hộp\sthư|website|web|address)\s?(?:liên\shệ\s?)?:.*
    | [\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4} | (?:\+84|\(?0)[\d\s.()-]{7,16}"""
)
_URL = _rule(r"(?:https?://|www\.)\S{1,300}")
# 'Họ và tên (*)', 'Mã bảo mật', 'Vui lòng gõ tiếng Việt có dấu', 'Chưa có bình luận nào', 'Bình luận (3)'
_COMMENT = _rule(
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
_RATING = _rule(
    r"""tổng\ssố\sđiểm\scủa\sbài\sviết\slà.{0,60} | xếp\shạng\s?:.{0,40} | .{0,40}\bphiếu\sbầu | click\sđể\sđánh\sgiá.{0,20}
    | \d(?:[.,]\d)?\s?/\s?5(?:\ssao)?(?:\s\(?\d+\s(?:bình\schọn|đánh\sgiá)\)?)? | [★☆⭐\s]{3,}(?:\(\d+\))?"""
)
# 'Từ khóa: họp giao ban, nông thôn mới', 'Tags: ...', '#hopgiaoban'
_TAGS = _rule(
    r"(?:từ\skho[áa]|từ\skhóa|tags?|thẻ|keywords?|chủ\sđề)\s?:.{0,300}|tags?|từ\skhóa|từ\skhoá|(?:\#[\w-]{2,40}\s?){1,10}"
)
# '« 1 2 3 ... Trang cuối »'
_PAGER = _rule(
    r"(?!\d{1,2}/\d)(?:\d{2,80}|"
    # Digits as one piece: cut anywhere, 40 of them before a word would be tried for minutes.
    r"(?:(?:trang|page|đầu|cuối|trước|sau|tiếp|next|prev|previous|first|last|\d{1,4}(?!\d)|[«»<>‹›|…]|\.{3}|of|/)\s?){2,20})"
)
# 'Trang web này sử dụng cookie để ... Bằng cách tiếp tục, bạn đồng ý ...'
_COOKIE_CUE = _rule(r"đồng\sý|chấp\snhận|sử\sdụng|accept|\buses?\b|consent")
# '© 2020 Cổng thông tin điện tử huyện ...', 'Giấy phép số 12/GP-TTĐT ...', 'Chịu trách nhiệm chính: ...'
_COPYRIGHT = _rule(
    r""".{0,60}(?:©|\(c\)\s?\d{4}|copyright|all\srights\sreserved|bản\squyền\s(?:thuộc|của)|designed\sby|powered\sby
        |thiết\skế\s(?:bởi|và\sxây\sdựng\sbởi)|phát\striển\sbởi).*
    | ®?\s?giấy\sphép\s(?:số|thiết\slập|hoạt\sđộng|xuất\sbản).* | .{0,120}ghi\srõ\snguồn.*
    | (?:chịu\strách\snhiệm(?:\schính|\snội\sdung|\sxuất\sbản)*|cơ\squan\schủ\squản|đơn\svị\schủ\squản|(?:phó\s)?tổng\sbiên\stập
        |trưởng\sban\sbiên\stập|cơ\squan\sthường\strực)\s?:.*"""
)
_CONTACT_STARTS = ("địa chỉ", "trụ sở", "điện thoại", "số điện thoại")
_OFFICE_STARTS = (
    "giấy phép",
    "®",
    "chịu trách",
    "cơ quan",
    "đơn vị chủ",
    "tổng biên",
    "phó tổng",
    "trưởng ban biên",
    "(c)",
    "all rights",
)
# 'Cổng thông tin điện tử huyện Tân Phú', 'TRANG THÔNG TIN ĐIỆN TỬ SỞ Y TẾ', not 'Cổng thông tin điện tử huyện ra mắt'
_SITE_NAME = _rule(
    r"""(?i:(?:cổng|trang)\s(?:thông\stin|tt)\s?(?:điện\stử|đt)(?:\stổng\shợp)?|cổng\sttđt|website|báo\sđiện\stử)
    (?:\s(?i:ubnd|ủy\sban\snhân\sdân|tỉnh|thành\sphố|huyện|thị\sxã|quận|xã|phường|thị\strấn|sở|bộ))+
    (?:\s(?:-|và|\p{Lu}[\p{L}]*)|\s(?:tế|dục|tạo|thông|nghiệp|hội|tư|chính|thương|trường|vụ|pháp|xây\sdựng)){0,8}"""
)
# '(05/03/2021)' or '[05/03]' behind a headline: a list of other articles
DATED = _rule(r".{15,300}[(\[]\s?\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?(?:[\s,|-]{1,3}\d{1,2}[:h]\d{2}(?::\d{2})?)?\s?[)\]]")
_SYMBOLS = _rule(r"[^\p{L}\p{N}]+")
_EDGE_NOISE = _rule(r"^[^\p{L}\p{N}]{1,3}|[^\p{L}\p{N}]{1,3}$|\s*\(\d{1,6}\)\W*$")

_SHORT_CHARS = 80
_WORDED_SHORT_FORMS = (  # can be made of letters and blanks alone
    ("image marker", Scope.ANYWHERE, _IMAGE),
    ("rating", Scope.EDGE, _RATING),
    ("pagination", Scope.EDGE, _PAGER),
)
_SHORT_FORMS = (
    *_WORDED_SHORT_FORMS,
    ("view count", Scope.ANYWHERE, _VIEWS),
    ("font size", Scope.ANYWHERE, _FONT_SIZE),
    ("visitor counter", Scope.EDGE, _VISITORS),
)
_WORDED_FORMS = (
    ("weather", Scope.EDGE, _WEATHER),
    ("comment box", Scope.EDGE, _COMMENT),
    ("tags", Scope.EDGE, _TAGS),
)
_FORMS = (
    ("link", Scope.ANYWHERE, _LINK_LINE),
    ("contact", Scope.EDGE, _CONTACT),
    ("link", Scope.EDGE, _URL),
    *_WORDED_FORMS,
)


def recognise(line: Line) -> Kind | None:
    """What kind of furniture the whole line looks like, or None.

    >>> from vngovnlp.page.lines import split_lines
    >>> [recognise(line).reason for line in split_lines("In trang\\n24oC")]
    ['print or mail', 'weather']
    """
    low = line.low
    if not low:
        return None
    if len(low) <= _LABEL_CHARS and not (line.closed and low[-1] == "." and len(low) > _SENTENCE_CHARS and low[0].isalpha()):
        kind = _by_phrase(low) or _by_form(line)
        if kind:
            return kind
    return _by_notice(low)


def is_phrase(text: str) -> bool:
    """``text`` is one of the phrases of web pages: 'Thời sự', 'Tin tức'."""
    return " ".join(_EDGE_NOISE.sub("", text.lower()).split()) in _TABLE


def _by_phrase(low: str) -> Kind | None:
    """'In trang', '[Quay lại]', 'Trang chủ | Giới thiệu', 'Chia sẻ Facebook Zalo In bài viết': covered by known phrases."""
    first = low.split(maxsplit=1)[0]
    if first not in _FIRST_WORDS and first.isalnum():  # there is no noise in front
        return None
    bare = low if low[0].isalpha() and low[-1].isalpha() else _EDGE_NOISE.sub("", low)
    words = bare.split()
    if not words or words[0] not in _FIRST_WORDS:
        return None
    whole = _TABLE.get(" ".join(words))
    if whole:
        return whole
    cover = _cover(words)
    if cover:
        return _row(cover, arrows=not _ARROWS.isdisjoint(low))
    parts = [part for piece in _CRUMB_CUT.split(bare) if (part := _EDGE_NOISE.sub("", piece))]
    if len(parts) < 2:
        return None
    kinds = [_TABLE.get(" ".join(part.split())) for part in parts]
    arrows = not _ARROWS.isdisjoint(low)
    if kinds[0] and (all(kinds[:-1] if arrows else kinds) or parts[0] in ("trang chủ", "home")):
        return _row(kinds, arrows=True)
    return None


def _row(kinds: list[Kind | None], *, arrows: bool) -> Kind | None:
    """The kind of a line made of several phrases: as sure as its least sure one."""
    known = [kind for kind in kinds if kind]
    if known[0].reason == "menu":
        return Kind("menu" if len(kinds) == 1 else "breadcrumb" if arrows else "menu bar", Scope.EDGE)
    return Kind(known[0].reason, min(kind.scope for kind in known))


def _cover(words: list[str]) -> list[Kind | None]:
    """Phrases that cover all of ``words`` from left to right, longest first; [] if they do not."""
    kinds: list[Kind | None] = []
    i = 0
    while i < len(words):
        if words[i] not in _FIRST_WORDS:
            if words[i].isalnum():
                return []
            i += 1
            continue
        for size in range(min(_LONGEST, len(words) - i), 0, -1):
            kind = _TABLE.get(" ".join(words[i : i + size]).rstrip(":|,"))
            if kind:
                kinds.append(kind)
                i += size
                break
        else:
            return []
    return kinds


def _by_form(line: Line) -> Kind | None:
    low = line.low
    first = low[0]
    if first in "{<%[$" or " " not in low:
        if _TEMPLATE.fullmatch(line.text) and not _IMAGE.fullmatch(low):
            return Kind("template name", Scope.ANYWHERE)
        if not first.isalnum() and _SYMBOLS.fullmatch(low):
            return Kind("separator", Scope.EDGE)
    if first in "ctwb" and _SITE_NAME.fullmatch(line.text):
        return Kind("site name", Scope.EDGE)
    worded = low.replace(" ", "").isalpha()  # a name, a heading, a caption: most lines that come here
    if len(low) <= _SHORT_CHARS:
        for reason, scope, form in _WORDED_SHORT_FORMS if worded else _SHORT_FORMS:
            if form.fullmatch(low):
                return Kind(reason, scope)
    for reason, scope, form in _WORDED_FORMS if worded else _FORMS:
        if form.fullmatch(low):
            return Kind(reason, scope)
    return None


def _by_notice(low: str) -> Kind | None:
    """Footers and banners, which may be whole sentences; a look for single words first, since most lines here are prose."""
    if "cookie" in low and _COOKIE_CUE.search(low):
        return Kind("cookie banner", Scope.EDGE)
    if low.startswith(_CONTACT_STARTS) and _CONTACT.fullmatch(low):
        return Kind("contact", Scope.EDGE)
    if (
        "©" in low or "copyright" in low or "bản quyền" in low or "ghi rõ nguồn" in low or "ed by " in low or "bởi" in low
        or low.startswith(_OFFICE_STARTS)
    ) and _COPYRIGHT.fullmatch(low):  # fmt: skip
        return Kind("copyright", Scope.EDGE)
    return None
