"""Whose a post is that an appointment or a life tells of, with other names and sentences between: 'Ông A từng làm Chánh Văn phòng; [Giám đốc Sở Y tế]'."""

from __future__ import annotations

from collections.abc import Sequence

from vngovnlp.grammar.match import Match
from vngovnlp.resolve.officials import between
from vngovnlp.resolve.officials.aside import is_by_the_way, is_kin
from vngovnlp.resolve.officials.before import subject
from vngovnlp.resolve.officials.holding import Holding
from vngovnlp.resolve.officials.posts import SENTENCE_END, TAKES_OFFICE, Reader

_LIFE = 5000
"""Characters for which a life is told without saying again of whom."""


def appointed_person(row: Reader, i: int, found: Sequence[Holding]) -> int | None:
    """'ông A được điều động về tỉnh B, giữ chức Phó Chủ tịch': the verb gives the post to the last name of the sentence."""
    start = row.mentions[i].start
    if not TAKES_OFFICE.search(row.norm, max(0, start - 30), start):
        return None
    p = i - 1
    while p >= 0 and start - row.mentions[p].end <= _LIFE and (row.label(p) != "PERSON" or is_by_the_way(row, p, start)):
        p -= 1
    if p < 0 or start - row.mentions[p].end > _LIFE or start - (told := _told_until(row, p, found)) > 800:
        return None
    listed = row.norm.rfind(";", told, start)
    if listed >= 0 and any(m.label == "TITLE" and m.start > listed for m in row.mentions[p:i]):
        return None  # 'Ông A nói sẽ điều động ...; Phó Chủ tịch UBND quận B về làm Phó Giám đốc'
    if between.OF_OTHERS.search(row.norm, max(row.mentions[p].end, start - 80), start):
        return None
    ends = [m.end() - 1 for m in SENTENCE_END.finditer(row.text, told, start)]
    if not ends:
        if between.ORDERS.match(row.norm, row.mentions[p].end, start):
            return None  # 'Thủ tướng A yêu cầu cho thôi chức Cục trưởng'
        return subject(row, p, "làm") if start - told <= 250 else None
    if len(ends) > 5 or any(m.label == "TITLE" and m.start >= max(told, ends[-1]) for m in row.mentions[p:i]):
        return None
    told_of = between.PRONOUN_SUBJECT.search(row.norm, ends[-1] - 1, start) is not None
    return p if told_of or _pronoun_behind(row, i) else None


def _pronoun_behind(row: Reader, i: int) -> bool:
    """'Với tư cách là Giám đốc Sở Y tế, [ông] cho biết': the clause of title i tells of whom a pronoun takes up."""
    posts, after = row.run(i)
    found = between.PRONOUN_BEHIND.match(row.norm, posts[-1].end)
    return found is not None and not (row.label(after) == "PERSON" and row.mentions[after].start <= found.end())


def _told_until(row: Reader, p: int, found: Sequence[Holding]) -> int:
    """Where the last post ends that the text has told of person p; a life goes on for many sentences without the name."""
    person = row.mentions[p]
    return max([person.end, *(held.end for held in found[-3:] if held.person == person)])


def career_person(row: Reader, i: int) -> int | None:
    """'Ông A từng làm Chánh Văn phòng UBND tỉnh; [Giám đốc Sở Y tế]': the subject of the sentence that tells a career."""
    cue = row.in_career(row.mentions[i].start)
    if between.TOWARDS.search(row.norm, max(0, row.mentions[i].start - 8), row.mentions[i].start):
        return None
    p = i - 1
    while (
        cue is not None
        and p >= 0
        and cue - row.mentions[p].end <= 400
        and (row.mentions[p].start > cue or row.label(p) != "PERSON" or is_kin(row, p, cue))
    ):
        p -= 1
    if cue is None or p < 0 or cue - row.mentions[p].end > 400:
        return None
    ends = [m.end() - 1 for m in SENTENCE_END.finditer(row.text, row.mentions[p].end, cue)]
    return p if not ends or between.PRONOUN_SUBJECT.search(row.norm, ends[-1] - 1, cue) else None


def continued_person(row: Reader, i: int, last: Holding | None, continued: Match | None) -> int | None:
    """'Ông là Ủy viên Trung ương Đảng khóa X; [đại biểu] Quốc hội khóa XIII': who holds the post before, ``last``, if the sentence tells what he is or was.

    ``continued``: the title that went on a life last.
    """
    if last is None or last.person is None or not between.CONTINUES.fullmatch(row.norm, last.end, row.mentions[i].start):
        return None
    start = last.posts[0].title.start
    told = last.posts[0].title == continued or TAKES_OFFICE.search(row.norm, max(0, start - 30), start) is not None
    told = told or between.OF_BIRTH.search(row.norm, last.person.end, max(start, last.person.end)) is not None
    if not told:
        return None
    return next((k for k in range(i - 1, -1, -1) if row.mentions[k] == last.person), None)
