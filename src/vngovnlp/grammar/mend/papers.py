"""Documents whole and apart: the kind in front of a number, and two that a deed joins."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import regex

from vngovnlp.grammar.match import Match

_KINDS = (
    "Hợp đồng|Mệnh|Quy chế|Kiến nghị|Chương trình|Mệnh lệnh|Phương án|Biên bản|Giấy phép|Giấy chứng nhận|Bản án|Quy định|Quy trình|Đề cương|Kháng nghị"
    "|Báo cáo|Tờ trình|Thông báo|Kế hoạch|Hướng dẫn|Công văn|Văn bản|Kết luận|Nghị quyết|Chỉ thị|Quyết định"
)
_KIND_BEFORE = regex.compile(rf"(?:{_KINDS})(?: \p{{Ll}}+){{0,4}} $")
_WORDS = 60
"""Characters in front of 'số' that hold the kind."""
_NUMBER = ("số ", "lệnh số ")
# 'Đề án phát triển chè và điều chỉnh | Quy hoạch ...', 'Đề án bám sát | Kết luận số 12-KL/TW'
_DEED = regex.compile(
    r" (?:và (?:thực hiện|điều chỉnh|triển khai|cụ thể hóa|quán triệt|sửa đổi)|bám sát) "
    r"(?=(?:Nghị quyết|Nghị định|Quyết định|Chỉ thị|Kết luận|Thông tư|Quy hoạch|Kế hoạch|Công điện|Thông báo|Hướng dẫn) (?:số |\d|\p{Lu}|phát triển|của))"
)


def whole_papers_by_number(text: str, mentions: Sequence[Match]) -> Iterator[Match]:
    """The mentions with documents that begin at their number reaching back to their kind: 'Quy chế phối hợp liên ngành | số 01/QCPH'."""
    reached = 0
    for m in mentions:
        if m.label == "DOCUMENT" and text.startswith(_NUMBER, m.start):
            kind = _KIND_BEFORE.search(text, max(reached, m.start - _WORDS), m.start)
            if kind is not None:
                m = m._replace(start=kind.start(), value=None, rule="mend-paper")
        reached = m.end
        yield m


def parted_papers(text: str, mentions: Sequence[Match]) -> Iterator[Match]:
    """The mentions with two documents of one apart: '[Đề án phát triển chè] và điều chỉnh [Quy hoạch điện lực tỉnh]'."""
    for m in mentions:
        deed = _DEED.search(text, m.start, m.end) if m.label == "DOCUMENT" else None
        if deed is None:
            yield m
            continue
        if text.count(" ", m.start, deed.start()) > 1:  # 'Đề án | bám sát Kết luận ...': the kind alone is no document
            yield m._replace(end=deed.start(), value=None, rule="mend-paper")
        yield m._replace(start=deed.end(), value=None, rule="mend-paper")
