"""What ends a name that goes on in lower case: a mark, or a word that is no part of one."""

from __future__ import annotations

from collections.abc import Sequence

from vngovnlp.grammar.match import Match

# What is no part of a name: what somebody does, and what joins the body to the sentence
STOPS = (
    "đã|đang|sẽ|cho|nói|là|có|cũng|phải|khẳng|nhấn|phát(?! triển)|bày|đề nghị|đề xuất|yêu|chỉ|giao(?! thông| dịch| lưu)|chủ trì|ký|(?<!tình )báo(?! chí)"
    "|trình|tham(?! mưu)|dự|theo|tại|trong|từ|và|để|vì|do|bị|được|nêu|trả|ghi|nhận|thừa|kêu|mong|chia|lưu|kiến nghị|không|này|đó|nay|năm|thứ|lớn"
    "|lo|việc|vẫn|còn|thì|mà|khi|sau|trước|làm|ra|vào|đến|hôm|ngày|sáng|chiều|ông|bà|của|thuộc|đặt|trao|tặng|gửi|họp|xin|muốn|cùng|đồng thời|kiêm"
    "|nhiệm|thay|dẫn đầu|rà soát|chịu|dưới|lại|nhưng|nên|hoặc|nếu|gồm|nhằm"
)
BORDER = rf"(?=[,;.:)\n\"”]| \(|$| [-–] | (?:{STOPS})\b)"


def next_name(text: str, following: Sequence[Match]) -> int:
    """Where a name in lower case must end, before the person, the title or the day that is named next; the end of the text if none is."""
    return next((n.start - 1 for n in following if n.label in ("PERSON", "TITLE", "DATE")), len(text))
