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


# Between a person and his title: what closes behind the department holds its whole name
_APPOSED = (", ", " - ", " – ", " (")
_SECTION = regex.compile(r"(?i)(?:phòng|ban|khoa|trung tâm|vụ|cục|chi cục|viện|đội|trạm) ")
# What a head does, where the closing comma is left out
_DOES = (
    "xác (?:nhận|định|minh)|thông (?:báo|tin)|điều khiển|phân tích|giải thích|cùng|kết hợp|phối hợp|bức xúc|cảnh báo|lý giải|kể|tâm sự|đánh giá|biểu dương|vi phạm|mời|giới thiệu"
    "|tiếp tục|phát hiện|phản ánh|lo ngại|băn khoăn|nhìn nhận|khuyến (?:cáo|khích)|kêu gọi|nhắc|công bố|hy vọng|tin tưởng|thẳng thắn|trực tiếp|vừa|chưa|quê|sinh năm|tuổi"
)
_REST = regex.compile(
    rf"(?P<joined> và)? (?!(?:{STOPS}|{_DOES}|về|các|những|một|nhiều|toàn)\b)\p{{Ll}}\p{{L}}*(?:(?: và)? (?!(?:{STOPS}|{_DOES})\b)\p{{Ll}}\p{{L}}*){{0,9}}"
    r"(?P<closed>(?=[,;)]| [-–] | \())?"
)


def whole_departments(text: str, mentions: Sequence[Match]) -> Iterator[Match]:
    """Departments of a head in apposition with the rest of their names in lower case, up to the mark that closes it or the body that they belong to:
    'ông Lê Văn Mẫu, Trưởng | phòng Khảo thí | và quản lý chất lượng,', 'Trưởng | phòng An ninh | nội địa | Công an tỉnh'."""
    reached = 0
    for k, m in enumerate(mentions):
        if m.start < reached:
            continue
        end = _whole_end(text, mentions, k) if m.label == "AGENCY" and k > 1 and _SECTION.match(text, m.start) else None
        if end is not None:
            reached = end
            m = m._replace(end=end)
        yield m


def _whole_end(text: str, mentions: Sequence[Match], k: int) -> int | None:
    """Where the department ends that is mention ``k``; None if nothing more belongs to it, or it is not in apposition."""
    person, title, m = mentions[k - 2 : k + 1]
    if (
        title.label != "TITLE"
        or title.end + 1 != m.start
        or person.label != "PERSON"
        or text[person.end : title.start] not in _APPOSED
    ):
        return None
    behind = mentions[k + 1] if k + 1 < len(mentions) else None
    rest = _REST.match(text, m.end, behind.start - 1 if behind is not None else len(text))
    if rest is None or (rest["joined"] is None and text[m.start].lower() == "b"):
        return None  # 'Trưởng ban Chỉ đạo 389 quốc gia biểu dương ...': boards are called by capitals
    if behind is not None and rest.end() + 1 == behind.start and behind.label == "AGENCY":
        return behind.end
    return rest.end() if rest["closed"] is not None else None


def field_end(text: str, at: int, following: Sequence[Match]) -> int | None:
    """Where the field ends that stands at ``at``, behind the noun of a department, and was taken for nothing; None if none does."""
    stop = next_name(text, following)
    field = _BOARD.match(text, at, stop) if text[max(0, at - 3) : at].lower() == "ban" else None
    field = field or _FIELD.match(text, at, stop)
    if field is None or any(n.start < field.end() and (n.label not in NAMED or n.end > field.end()) for n in following):
        return None
    return field.end()
