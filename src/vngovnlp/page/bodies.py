"""Does a body sign alone? 'Văn phòng HĐND và UBND huyện', 'Ban Biên tập'; by the words of which names of bodies are made."""

from __future__ import annotations

import regex

from vngovnlp.page.byline import Byline
from vngovnlp.page.lines import Line
from vngovnlp.page.phrases import listed

_CHARS = 80
_WORDS = 12
_HEAD = regex.compile(
    r"(?:văn phòng|vp|phòng|sở|ban|bbt|ủy ban|uỷ ban|ubnd|hđnd|ubmttq|mttq|đài|trung tâm|báo|cổng|trang|công an|hội(?! (?:nghị|thảo|thi|thao|đồng))|đoàn thanh niên|"
    r"liên đoàn|lđlđ|chi cục|cục|huyện ủy|huyện uỷ|huyện đoàn|thành ủy|tỉnh ủy|đảng ủy|đảng uỷ|bch|bộ phận)\b"
)
# What stands in names of bodies in lower case: levels, and the syllables of what they are for
_IN_NAMES = frozenset(
    listed(
        "và|của|tỉnh|thành|phố|huyện|quận|thị|xã|phường|trấn|ban|ủy|uỷ|phòng|an|tâm|đoàn|bộ|phận|sở|cục|hội|đồng|nhân|dân|vận|tuyên|"
        "giáo|nội|vụ|chính|kinh|tế|hạ|tầng|văn|hóa|hoá|thông|tin|truyền|thanh|hình|thể|thao|du|lịch|nông|nghiệp|phát|triển|thôn|"
        "lao|động|thương|binh|tài|nguyên|môi|trường|dục|đào|tạo|y|tư|pháp|kế|hoạch|biên|tập|phụ|nữ|cựu|chiến|mặt|trận|niên|"
        "kiểm|tra|điện|tử|trang|cổng|quản|lý|xây|dựng|đô|công|tổ|chức|khoa|học|nghệ|chữ|thập|đỏ|bảo|hiểm|tổng|hợp|hành|"
        "trị|bồi|dưỡng|viện|ngoại|dịch|thống|kê|kho|bạc|quân|sự|sĩ|sỹ|liên|hiệp|hữu|nghị|khuyến|kỹ|thuật|tộc|tôn"
    )
)


def read_body(line: Line) -> Byline | None:
    """The body that the line names and of which it says nothing. Only its place tells it from a heading.

    >>> from vngovnlp.page.lines import split_lines
    >>> [read_body(line) is None for line in split_lines("Phòng Văn hóa và Thông tin\\nPhòng Văn hóa tổ chức hội thi")]
    [False, True]
    """
    text = line.text
    if (
        len(text) > _CHARS
        or text[-1] == "."
        or ":" in text
        or not text[0].isupper()
        or text.isupper() != (text == "BBT")
        or not _HEAD.match(line.low)
    ):
        return None
    words = regex.findall(r"[^\s,&-]+", text)
    if len(words) > _WORDS or not all(word[0].isupper() or word in _IN_NAMES for word in words):
        return None
    return Byline(None, (line.start, line.end), False)
