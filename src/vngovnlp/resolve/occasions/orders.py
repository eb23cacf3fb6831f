"""Orders: what somebody is told to do is no event."""

from __future__ import annotations

from vngovnlp.resolve.pattern import pattern

# 'giao Sở A phối hợp với Sở B [làm việc với] ...', 'chỉ đạo các sở đi [kiểm tra]': a task; 'bị triệu tập đến [làm việc với] công an': a summons; not 'sau khi giao việc, ông A đã kiểm tra'.
_TASKED = pattern(
    r"(?<!\p{L})(?:yêu cầu|đề nghị|bị triệu tập|(?<!ngoại )giao(?! thông| ban| dịch| lưu)|(?<!ban )chỉ đạo|phân công)(?: cho)? "
    r"(?!(?:của|về|tại|trong|là|này|đó) )(?:(?!(?:đã|vừa|khi|sau|, (?:ông|bà|đồng chí|ngày|sáng|chiều|tối)) )[^.;:()\n]){1,90}$"
)
_FRONT = 200
"""Characters in front of an act in which the order that it belongs to can begin."""
# 'yêu cầu Sở A kiểm tra quán ăn; Sở B [kiểm tra]', 'yêu cầu: 1. Sở A ... 2. Sở B [kiểm tra]', 'thực hiện các nội dung sau: - Tổ chức [kiểm tra]'.
_GOES_ON = pattern(
    r"(?<!\p{L})(?:yêu cầu|đề nghị|(?<!ngoại )giao(?! thông| ban| dịch| lưu)|(?<!ban )chỉ đạo)(?!\p{L})"
    r"(?:[^.:\n]{1,300};|[^.:\n]{0,200}: ?)(?:(?!(?:đã|vừa|sáng|chiều|tối|ngày|trước đó|sau đó) )[^:]){0,600}$"
)
_LIST = 900
"""The same for the members of a list."""


def is_told(norm: str, first: int, start: int) -> bool:
    """True if the act at ``start``, in the sentence that begins at ``first``, is one that somebody is told to do."""
    return _TASKED.search(norm, max(first, start - _FRONT), start) is not None


def goes_on(norm: str, start: int) -> bool:
    """True if the act at ``start`` stands in a list of what somebody orders, behind its ';' or ':'."""
    return _GOES_ON.search(norm, max(0, start - _LIST), start) is not None
