"""The name that goes on behind the number of a document: 'Nghị định 108 | về chính sách tinh giản biên chế'."""

from __future__ import annotations

import regex

from vngovnlp.grammar.match import Match

SUBMITS = r"(?<!(?:chương|công|quy|quá|lộ|tiến|giáo|hành)[ ])trình"
"""The verb: not the second half of 'chương trình', 'công trình', 'quy trình'."""

# What is done with the document, or how: no part of its name
_NO_NAME = (
    rf"(?!(?:đã|sẽ|được|{SUBMITS}|ban hành|do|nhằm|để|có|là|vào|này|quy định|ngày|gồm|cũng|vừa|trong(?! (?:lĩnh vực|hoạt động|tình hình|công tác|thời kỳ))|tại(?! các )"
    r"|(?<!(?:đối|ứng)[ ])với|theo|cho|khi|cần|phải|đang|chưa|nêu|yêu cầu|giao(?! thông| dịch| lưu)|thì)(?!\p{L}))"
)
_ABOUT = regex.compile(
    r"[ ]về[ ](?:việc[ ])?(?:[“\"][^”\"\n]{5,200}[”\"]|(?:\p{Ll}[\p{L}]*(?:,(?=[ ](?:chống|lãng phí|tiêu cực|chữa|công nghệ|đổi mới|chuyển đổi|chỉnh đốn)(?!\p{L})))?"
    r"(?:[ ](?!và (?:chỉ thị|nghị|luật|kết luận|quyết định|thông tư|kế hoạch|quy định|đề án|chương trình))"
    rf"{_NO_NAME}|(?=[.,;:)\n]|$|[ ]))){{2,22}}(?<![ ]))"
)
_OVER = r"[ ]*(?:[.;:)(]|$|\n)|[ ]ngày \d|,[ ](?:trong (?:đó|bài|tháng|năm|phiên|buổi)|qua (?:đó|kiểm)|theo đó|đến nay|ông|bà)(?!\p{L})"
# What shows that such a name is over; a comma or 'trong' may go on with it
_NAME_ENDS = regex.compile(
    rf"{_OVER}|[ ](?:đã|sẽ|được|có|do|là|này|quy định|vừa|cũng|thì|để|chưa|với những)(?!\p{{L}})|(?<=[”\"])"
)
# The same behind a list, which 'có' and 'do' may go on with: 'doanh nghiệp nhà nước, doanh nghiệp | có vốn nhà nước'
_LIST_ENDS = regex.compile(rf"{_OVER}|[ ](?:đã|sẽ|được|thì|với những)(?!\p{{L}})")
# "về phát triển đô thị giai đoạn | 2026-2030", "về chiến lược biển đến năm | 2045"
_NAMED_YEARS = regex.compile(
    r"(?<=(?:giai đoạn|kỳ|năm)[ ])(?:19|20)\d\d(?:[ ]?[-–][ ]?20\d\d)?(?:, tầm nhìn đến năm 20\d\d)?(?!\d)"
)
# "về nông nghiệp | , nông dân và nông thôn": what is no part of the name tells what else is done, who does it or how
_ITEM = regex.compile(
    r",[ ](?!(?:đồng thời|trong|qua|từ|theo|khi|nhất là|đặc biệt|nhằm|để|góp|tạo|giảm|tăng|đẩy|chủ động|tập trung|xử lý|rà soát|triển khai|phối hợp|tổ chức|thực hiện"
    r"|thông qua|áp dụng|giải quyết|xem xét|bàn|ban hành|kiến nghị|đề xuất|bảo đảm|đảm bảo|phấn đấu|giữ|thống nhất|thảo luận|lấy ý kiến|kiểm tra|giám sát|hoàn thành|quán triệt|tiếp tục"
    r"|yêu cầu|đề nghị|giao|chỉ đạo|báo cáo|các|những|nhiều|sở|ngành|tỉnh|huyện|xã|thành phố|ông|bà|đại biểu|hiện|cho|tham|ban|cùng|phát huy"
    r"|gắn|trên|làm|đến|đưa|đã|sẽ|được|có|do|là|cần|phải|cũng|vừa|không|hội|chính|thủ|bộ|nếu|nhưng|mà|thì|hai|ba|bốn|năm|cả)(?!\p{L}))\p{Ll}+"
    rf"(?:[ ]{_NO_NAME}\p{{Ll}}+){{0,10}}(?![\p{{L}}\d])"
)
_ITEMS = 6


def with_name(text: str, norm: str, match: Match) -> Match:
    """The document with the name that follows its number; as it was given if none does, or if nothing shows where it ends."""
    if match.rule not in ("document-number", "document-symbol", "document-plenum"):
        return match
    name = _ABOUT.match(norm, match.end)
    end = _name_end(text, norm, name.end()) if name is not None else None
    return match._replace(end=end) if end is not None else match


def _name_end(text: str, norm: str, end: int) -> int | None:
    """Where the name ends that was read up to ``end``, with its years and the rest of a list: 'về nông nghiệp | , nông dân và nông thôn'. None if nothing shows it."""
    ends = _NAME_ENDS
    for _ in range(_ITEMS):
        years = _NAMED_YEARS.match(norm, end + 1) if norm.startswith(" ", end) else None
        end = years.end() if years is not None else end
        if ends.match(norm, end) is not None:
            return end
        if not norm.startswith(", ", end):
            return None
        if text[end + 2 : end + 3].isupper():
            # 'về giá điện, | Bộ Công Thương nêu'; a list of names may go on
            last = text[max(0, end - 40) : end].rsplit(" ", 2)[1:]
            return end if last[-1] == "Đảng" or not any(word[0].isupper() for word in last) else None
        item = _ITEM.match(norm, end)
        if item is None:
            return None
        end, ends = item.end(), _LIST_ENDS
    return None
