"""What a task is to bring forth: 'xây dựng [kế hoạch sắp xếp mạng lưới trường học], trình UBND tỉnh'."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import regex

from vngovnlp.article import Article
from vngovnlp.phrases import phrases
from vngovnlp.report import Span
from vngovnlp.statements.clauses import Tokens

_MAKES = phrases(
    "xây dựng,lập,ban hành,hoàn thiện,hoàn thành,hoàn chỉnh,soạn thảo,biên soạn,tham mưu,đề xuất,đề ra,đưa ra,trình,gửi,nộp,có,cung cấp,làm,chuẩn bị,"
    "công bố,sửa đổi,bổ sung"
)
_PAPERS = phrases(
    "báo cáo,kế hoạch,đề án,dự thảo,phương án,tờ trình,quy hoạch,nghị quyết,nghị định,thông tư,chỉ thị,quyết định,quy chế,quy định,danh mục,danh sách,"
    "hồ sơ,văn bản,chương trình,kịch bản,luật,giải pháp,cơ chế,đề xuất,công văn,công điện,quy trình,lộ trình,đề cương,biên bản,thông báo,hướng dẫn,"
    "nội quy,chính sách,dự toán,sổ tay,tài liệu,bộ tiêu chí,bộ quy tắc,cơ sở dữ liệu,bản đồ,dự án luật"
)
# Words that are the paper in some company only: a project that is built is none, one that is drawn up is; so are opinions that are given in writing.
_SOMETIMES = (
    r"(?<=(?:lập|trình)\s+)dự\s+án|(?<!tham\s+mưu\s+)chiến\s+lược|"
    r"ý\s+kiến(?=\s+(?:chính\s+thức|bằng\s+văn\s+bản|góp\s+ý|tham\s+gia|phản\s+hồi|trả\s+lời|thẩm\s+định))"
)
# What is handed in for approval comes forth; what was approved is there already.
_APPROVED = r"(?<=(?<![\p{L}])trình\s[^,;.]{1,80})phê\s+duyệt"
_ENDS = (
    r"(?:và|gửi|trước|cho|trong|nhằm|đến|vào|chậm|khi|phải|đã|nhưng|mà|thì|nên|nếu|rồi|trên\s+cơ\s+sở|theo(?!\s+dõi)|cần(?!\s+thiết)|(?<!triệt\s+)để|"
    r"(?<!(?:thông|cảnh|dự)\s+)báo|(?<!(?:công|chương|giải|quá|tiến|quy|lộ|giáo|lịch)\s+)trình)\b"
    r"|về\s+(?:bộ(?!\s+(?:máy|phận|đội))|sở|ubnd|ủy\s+ban|văn\s+phòng|tỉnh|huyện)\b"
    r"|(?<=báo\s+cáo\s+)(?:thủ\s+tướng|chính\s+phủ|quốc\s+hội|bộ|ubnd|lên)\b"
)
"""Words that say no more of the paper."""


def _any_of(line: Iterable[Sequence[str]]) -> str:
    """A pattern for each of the phrases."""
    return "|".join(r"\s+".join(words) for words in line)


_GROUPS = r"(?:cán\s+bộ|công\s+chức|viên\s+chức|người\s+lao\s+động|doanh\s+nghiệp|hợp\s+tác\s+xã|cơ\s+quan|đơn\s+vị|tổ\s+chức(?=,?\s+(?:và\s+)?cá\s+nhân)|cá\s+nhân|hộ|sở|ban|ngành|huyện|thị\s+xã|xã|phường|thị\s+trấn|thôn)"
# Commas inside of what the paper is about: 'phòng, chống', 'về quản lý, sử dụng đất', 'cán bộ, công chức'.
_GOES_ON = (
    r"(?:,(?:(?<=\s(?:phòng|thanh|thu|mua|khám|cấp|vay),)(?=\s+(?:chống|ngừa|kiểm|chi|bán|chữa|đổi|trả)\b)"
    rf"|(?<=\svề\s\p{{L}}+\s\p{{L}}+,)|(?<=\s{_GROUPS},)(?=\s+{_GROUPS}\b)))?+"
)
_PAPER = (
    r"(?:(?:được|các|một|những|xong|ngay|cho|bản|và\s+ban\s+hành)\s+)*"
    rf"(?P<product>(?:{_any_of(_PAPERS)}|{_SOMETIMES})(?:{_GOES_ON}\s+(?!{_ENDS})(?:\d+(?:[.,]\d+)+|[^\s,;:.()]+)){{0,24}})"
)
_PRODUCT = regex.compile(rf"(?<![\p{{L}}\d])(?:{_any_of(_MAKES)}|{_APPROVED})\s+{_PAPER}")
# Behind whom it goes to, these are what he or she does: 'trình UBND tỉnh [quyết định]'.
_DONE_THERE = r"(?:quyết\s+định|hướng\s+dẫn|thông\s+báo|quy\s+định|đề\s+xuất|báo\s+cáo)\b"
_BEHIND_RECIPIENT = regex.compile(rf"\s+(?:(?:phê\s+duyệt|ban\s+hành|thông\s+qua)\s+|(?!{_DONE_THERE})){_PAPER}")
"""'trình UBND tỉnh [phương án giá nước]', 'tham mưu Chánh án ban hành [kế hoạch xét xử]'."""
# Blanks are read whole and from their first one on: a long run of them is tried once.
_DANGLING = regex.compile(
    r"(?<!\s)(?:\s++(?:của|về|lên|cho|tới|đến|gửi|đối|với|(?<!tồn\s+)tại|ở|từ|giữa|các|những|một|mỗi|là|do|(?<!thiết\s+)bị|được|ngay|xong|đảm\s+bảo|bảo\s+đảm))*+\s*+$"
)
_HEADS = frozenset((*(words[0] for words in _MAKES), "phê"))
"""The first syllables of _PRODUCT: it is tried at these tokens alone."""
_NOUNS = frozenset((*(words[0] for words in _PAPERS), "chiến", "ý"))
"""The first syllables of the products: a task without any brings forth none."""


def find_product(article: Article, toks: Tokens, i: int, j: int, end: int, recipient: Span | None) -> Span | None:
    """The document or work that the task at tokens ``i`` to ``j``, which ends at character ``end``, is to bring forth; without whom it goes to."""
    words = toks.word[i:j]
    if _NOUNS.isdisjoint(words):
        return None
    for k, word in enumerate(words, start=i):
        if word in _HEADS:
            match = _PRODUCT.match(article.norm, toks.start[k], end)
            if match:
                begin, stop = match.span("product")
                if recipient is not None and begin < recipient[0] < stop:
                    stop = recipient[0]
                return _whole(article, begin, stop)
    match = _BEHIND_RECIPIENT.match(article.norm, recipient[1], end) if recipient is not None else None
    return None if match is None else _whole(article, *match.span("product"))


def _whole(article: Article, begin: int, stop: int) -> Span:
    """The span without words at its end that join what is left out."""
    dangling = _DANGLING.search(article.norm, begin, stop)
    return begin, dangling.start() if dangling else stop
