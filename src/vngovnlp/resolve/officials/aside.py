"""People who are named for another's sake: whom somebody replaces, who took the picture, who decides, whose relative somebody is."""

from __future__ import annotations

from vngovnlp.resolve.officials import between
from vngovnlp.resolve.officials.posts import BODIES, Reader


def is_by_the_way(row: Reader, p: int, end: int) -> bool:
    """True if person p is named for another's sake in what the text tells until ``end``: as whom somebody replaces, who took the picture, who
    decides, or whose relative somebody is."""
    return is_replaced(row, p, end) or is_credit(row, p) or is_agent(row, p) or is_kin(row, p, end)


def is_agent(row: Reader, p: int) -> bool:
    """'ông A được [Thủ tướng B] bổ nhiệm làm ...': person p is who does it."""
    start = _called_from(row, p)
    return between.BY.search(row.norm, max(0, start - 20), start) is not None


def is_kin(row: Reader, p: int, end: int) -> bool:
    """'Ông A là con [nguyên Bộ trưởng B]. Ông từng làm ...', told until ``end``: B is named by the way, unless the pronoun can be his or hers alone."""
    start = _called_from(row, p)
    if between.KIN_OF_OTHER.search(row.norm, max(0, start - 40), start) is None:
        return False
    q = next((k for k in range(p - 1, max(-1, p - 8), -1) if row.label(k) == "PERSON"), None)
    if q is None:
        return False
    told = between.PRONOUN_SUBJECT.search(row.norm, max(row.mentions[p].end, end - 140), end)
    one, other = (between.honorific_of(row.norm, row.mentions[k].start) for k in (p, q))
    if told is None or one is None or other is None:
        return True
    word = row.norm[slice(*one)]
    return word == row.norm[slice(*other)] or word not in told[0].split(" ", 2)


def _called_from(row: Reader, p: int) -> int:
    """Where the titles and bodies begin that stand before the name of person p."""
    q = p - 1
    while row.label(q) in BODIES | {"TITLE"} and row.mentions[q + 1].start - row.mentions[q].end <= 2:
        q -= 1
    return row.mentions[q + 1].start


def is_replaced(row: Reader, p: int, end: int) -> bool:
    """'ông A thay [ông B] làm Giám đốc'; not 'ông A thay [ông B] vừa được bầu làm Chủ tịch', where the clause up to ``end`` is B's."""
    start = row.mentions[p].start
    if between.REPLACES.search(row.norm, max(0, start - 30), start) is None:
        return False
    return between.OF_REPLACED.match(row.norm, row.mentions[p].end, end) is None


def is_credit(row: Reader, p: int) -> bool:
    """'Ảnh: [A] Trên cương vị Chủ tịch ...': who took the picture."""
    start = row.mentions[p].start
    return row.norm.endswith(between.CREDITS, max(0, start - 8), start)
