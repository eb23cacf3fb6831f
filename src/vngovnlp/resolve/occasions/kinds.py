"""What kind of meeting some words name."""

from __future__ import annotations

import re
from functools import lru_cache

from vngovnlp.report import MeetingKind
from vngovnlp.resolve.pattern import pattern

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
    (
        pattern(
            r"\blễ\b|^trao (?!đổi)|công bố|mít tinh|phát động|ra quân|khởi công|khánh thành|động thổ|ngày hội|^chương trình"
        ),
        "CEREMONY",
    ),
    (pattern(r"tiếp|gặp mặt|họp mặt|chiêu đãi|đón|thăm|gặp|đối thoại"), "RECEPTION"),
    (pattern(r"hội nghị|đại hội|tập huấn|bồi dưỡng|tuyên truyền|truyền thông|nói chuyện"), "CONFERENCE"),
    (pattern(r"họp|giao ban|trao đổi|thảo luận"), "MEETING"),
)


@lru_cache(maxsize=4096)
def kind_of(words: str) -> MeetingKind:
    """The kind of meeting that the (normal) words name."""
    for head, kind in _KINDS:
        if head.search(words):
            return kind
    return "OTHER"
