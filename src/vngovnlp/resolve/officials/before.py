"""The person before a title who is said to hold it: 'ông A, [Giám đốc] Sở Y tế', 'bà B (nguyên [Bí thư] Huyện ủy)'."""

from __future__ import annotations

from vngovnlp.resolve.officials import between
from vngovnlp.resolve.officials.aside import is_agent, is_credit, is_replaced
from vngovnlp.resolve.officials.behind import named_tightly
from vngovnlp.resolve.officials.post import Post
from vngovnlp.resolve.officials.posts import BODIES, INTRO, ON_BEHALF, SAYS, TAKES_OFFICE, Reader


def left_person(row: Reader, i: int) -> int | None:
    """The person before title i who is said to hold it."""
    start = row.mentions[i].start
    p = i - 1
    if row.label(p) in BODIES and row.label(p - 1) == "PERSON" and (row.label(p) == "LOCATION" or _is_in_parentheses(row, p)):
        p -= 1
    if row.label(p) == row.label(p - 1) == "PERSON" and _is_in_parentheses(row, p):
        p -= 1  # 'ông A (Nghệ sĩ B) - Giám đốc Nhà hát'
    if row.label(p) == "PERSON":
        gap = row.gap(row.mentions[p].end, start)
        if is_credit(row, p) and gap[:1] != ",":
            return None
        if gap.strip() not in between.NO_HOLD and (between.HOLDS.fullmatch(gap) or between.BORN.fullmatch(gap)):
            replaced = is_replaced(row, p, start) and TAKES_OFFICE.search(gap) is not None
            return None if replaced or _is_another_s(row, p, gap) or _opens_clause(row, p, i, gap) else subject(row, p, gap)
        # 'đồng chí A Phó Chủ tịch UBND huyện': the comma is left out
        if gap == " " and row.label(i + 1) in BODIES and between.honorific_of(row.norm, row.mentions[p].start):
            return p
    return _apposed_person(row, i)


def _is_in_parentheses(row: Reader, k: int) -> bool:
    """'Đại biểu A ([đoàn Hòa An]), Chủ tịch Hội X'."""
    before, after = row.mentions[k].start - 1, row.mentions[k].end
    return row.norm[before : before + 1] == "(" and row.norm[after : after + 1] == ")"


def _apposed_person(row: Reader, i: int) -> int | None:
    """'ông A, chuyên gia của Bộ Y tế, [Chủ tịch] Hội X': a word for what he is besides stands between name and title."""
    start = row.mentions[i].start
    p = next((k for k in range(i - 1, max(-1, i - 4), -1) if row.label(k) == "PERSON"), None)
    if p is None or any(row.label(k) == "TITLE" for k in range(p + 1, i)) or start - row.mentions[p].end > 110:
        return None
    return p if between.APPOSED.fullmatch(row.norm, row.mentions[p].end, start) and not _opens_clause(row, p, i, ", ") else None


def holds_another_office(row: Reader, p: int, post: Post) -> bool:
    """'Phó Thủ tướng A, [Chánh án] TAND tối cao và Thống đốc ...': the office before the name goes with none like this."""
    if not named_tightly(row, p):
        return False
    gap = row.gap(row.mentions[p].end, post.title.start)
    if TAKES_OFFICE.search(gap) and not between.DECIDES.match(gap):
        return False  # 'giới thiệu Phó Thủ tướng A [làm ]Thủ tướng'; not 'được Thủ tướng A [bổ nhiệm làm ]Bộ trưởng'
    t = next((k for k in range(p - 1, max(-1, p - 4), -1) if row.label(k) == "TITLE"), None)
    if t is None:
        return False
    own, after = row.post(t)
    if ON_BEHALF.search(row.norm, max(0, own.title.start - 16), own.title.start):
        return False  # 'thừa ủy quyền của Chánh án TAND tối cao đồng chí A - Chánh án TAND tỉnh'
    return after == p and row.exclude_each_other(own, post)


def subject(row: Reader, p: int, gap: str) -> int:
    """Person p, or the one whose relation p is called: 'bà B, con gái cựu Bộ trưởng A, từng làm Giám đốc'."""
    q = next((k for k in range(p - 1, max(-1, p - 4), -1) if row.label(k) == "PERSON"), None)
    told = gap.strip(" ,-(") != ""
    return q if told and q is not None and between.KIN.match(row.norm, row.mentions[q].end, row.mentions[p].start) else p


def _is_another_s(row: Reader, p: int, gap: str) -> bool:
    """The words between name and title look like those of a holder, but the title is somebody else's or the next clause's."""
    if gap.endswith((*between.DONE_BY, *between.OTHERS)):
        return True
    if gap == ": ":  # 'Thủ tướng A: Bộ trưởng phải chịu trách nhiệm': a headline's quote
        return row.label(p - 1) in BODIES | {"TITLE"} and named_tightly(row, p)
    if between.DECIDES.match(gap) is None:
        return False
    return (" làm " not in gap and " giữ " not in gap) or is_agent(row, p)


def _opens_clause(row: Reader, p: int, i: int, gap: str) -> bool:
    """'Theo ông A, [Thủ tướng] yêu cầu ...': the title is the subject behind an opening."""
    if gap != ", ":
        return False
    start = row.mentions[p].start
    if "lời mời của" in row.norm[max(0, start - 40) : start] and _names_another(row, i):
        return True  # 'Nhận lời mời của ông A, [Bộ trưởng] Bộ Y tế Lào, bà B, sang thăm'
    if INTRO.search(row.norm, max(0, start - 90), start) is None:
        return False
    post, _ = row.post(i)  # with a body it is mostly his: 'Theo bà B, Giám đốc Sở Y tế cho biết ...'
    return post.agency is None and SAYS.match(row.norm, post.end) is not None


def _names_another(row: Reader, i: int) -> bool:
    """True if a name follows the run of title i: 'Bộ trưởng Bộ Y tế Lào[, bà B]'."""
    posts, after = row.run(i)
    if row.label(after) != "PERSON":
        return False
    gap = row.gap(posts[-1].end, row.mentions[after].start)
    return (between.NAMED.fullmatch(gap) or between.NAMED_LOOSELY.fullmatch(gap)) is not None
