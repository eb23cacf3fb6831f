"""Departments whose noun was taken into the title of their head: '[Chánh văn phòng] [Sở Y tế]' is [Chánh] of [văn phòng Sở Y tế]."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import regex

from vngovnlp.grammar.match import Match
from vngovnlp.grammar.mend.borders import BORDER, STOPS, next_name
from vngovnlp.grammar.mend.neighbours import NAMED, pairs

HEAD = regex.compile(r"(?i)(?:^|(?<= ))(?:(?<=chánh )(?P<office>văn phòng|thanh tra)|(?<=(?:trưởng|phó) )(?:phòng|ban|khoa))$")
_LAST = "gna"
"""Its last letter: a glance saves the search."""
# What modifies the title, and what a head does: 'Trưởng ban thường trực', 'Phó phòng phụ trách'
_OF_TITLE = "thường|chuyên|phụ|điều hành|danh|tạm|quyền|mới|cũ|quản trị|riêng|khác|trẻ|muốn|xuống|lên|đi|về|thông|trở|tiếp|cấp|bộ môn|chung"
_FIELD = regex.compile(
    rf"(?: (?!(?:{STOPS}|{_OF_TITLE})\b)\p{{L}}+)(?:(?: | - | – )(?!(?:{STOPS})\b)[\p{{L}}\d&]+){{1,10}}"
    rf"{BORDER}"
)

# Boards without more of a name, where what stands behind them shows that 'chỉ đạo' is no verb: 'Trưởng | ban chỉ đạo |, chủ trì'
_BOARD = regex.compile(
    r" (?:chỉ đạo|tổ chức)(?=[.;)\n]|$|,(?! (?:đôn đốc|kiểm tra|điều hành))| (?:chủ trì|phát biểu|kết luận)\b)"
)


def departments(text: str, mentions: Sequence[Match]) -> Iterator[Match]:
    """Titles of heads without the noun of their department, which begins the body behind: an office before the body it serves, and a section whose
    field was taken for nothing, 'Trưởng | phòng kế hoạch khoáng sản'."""
    reached = 0
    for m, following in pairs(mentions):
        if m.start < reached:
            continue
        head = HEAD.search(text, m.start, m.end) if m.label == "TITLE" and text[m.end - 1].lower() in _LAST else None
        end = _department_end(text, m, head, following) if head is not None else None
        if head is None or end is None:
            yield m
            continue
        reached = end
        yield m._replace(end=head.start() - 1)
        yield Match(head.start(), end, "AGENCY", None, "mend-department", m.score)


def _department_end(text: str, title: Match, head: regex.Match[str], following: Sequence[Match]) -> int | None:
    """Where the department ends whose noun ends the title; None if nothing of its name stands behind it."""
    behind = next((n for n in following if n.start == title.end + 1), None)
    if behind is not None and head["office"] and behind.label == "AGENCY":
        return behind.end
    if behind is not None and behind.label != "LOCATION":
        return None
    return field_end(text, title.end, following)


def field_end(text: str, at: int, following: Sequence[Match]) -> int | None:
    """Where the field ends that stands at ``at``, behind the noun of a department, and was taken for nothing; None if none does."""
    stop = next_name(text, following)
    field = _BOARD.match(text, at, stop) if text[max(0, at - 3) : at].lower() == "ban" else None
    field = field or _FIELD.match(text, at, stop)
    if field is None or any(n.start < field.end() and (n.label not in NAMED or n.end > field.end()) for n in following):
        return None
    return field.end()
