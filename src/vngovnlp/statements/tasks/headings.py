"""Whom a heading names, of which the points below are the tasks: '2. Công an xã' and its dashes, '- Sở Y tế: kiểm tra chợ'.

Notices of conclusions and plans are written so. A headline or an interview is not meant ('Bộ trưởng Lê A: Phải làm ngay'), so a heading names
bodies and no person, and begins its line with a number or dash, ends with a colon, or stands above such a line.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from typing import NamedTuple

from vngovnlp.statements.clauses import Tokens
from vngovnlp.statements.wording.joints import begins_body
from vngovnlp.statements.wording.parties import parties
from vngovnlp.statements.wording.points import behind_mark, mark_of
from vngovnlp.statements.wording.predicate import phrase_at, predicate

Parties = tuple[tuple[int, int], ...]

_LONGEST = 40
"""Tokens of a heading, at most."""
_LEADS = frozenset(("giao", "đề", "đối"))
"""Before its parties: '- Giao Sở Y tế:', '- Đề nghị Hội Nông dân:', '- Đối với các xã:'."""
_SEVERAL = frozenset(("các", "những"))
"""With them titles name many people: '- Chủ tịch UBND các xã:'."""
_BODIES = frozenset(("AGENCY", "ORG", "LOCATION"))


class Headings(NamedTuple):
    """Of one article."""

    above: dict[int, Parties]
    """Sentence -> the parties of the heading that its line stands under or begins with."""
    named: frozenset[int]
    """The first tokens of all those parties."""


def headings(text: str, toks: Tokens) -> Headings:
    """The headings of the article ``text`` and the lines under each: up to the next line with a number like its own, or to one without any."""
    above: dict[int, Parties] = {}
    named: set[int] = set()
    current: Parties = ()
    last, own_mark = -1, ""  # the sentence of the current heading and its kind of number
    for i, j in sentences(toks):
        sentence = toks.sentence[i]
        if i > 0 and "\n" not in text[toks.end[i - 1] : toks.start[i]]:  # it goes on with the line
            if current:
                above[sentence] = current
            continue
        mark = mark_of(toks, i, j)
        may_be = i > 0 and bool(mark or toks.word[j - 1] == ":" or mark_of(toks, j, len(toks.word)))
        found, end = _heading(toks, behind_mark(toks, i, j), j) if may_be else ((), i)
        if found and (mark or end >= j - 1):  # 'Bộ A: Phải làm ngay' without a mark is what Bộ A says
            named.update(a for a, _ in found)
            current, last, own_mark = found, sentence, mark
        elif mark == own_mark if mark else sentence != last + 1:
            current = ()
        if current:
            above[sentence] = current
    return Headings(above, frozenset(named))


def sentences(toks: Tokens) -> Iterator[tuple[int, int]]:
    """The first token of each sentence and the one behind its last."""
    i = 0
    while i < len(toks.word):
        j = bisect_right(toks.sentence, toks.sentence[i])
        yield i, j
        i = j


def _heading(toks: Tokens, i: int, j: int) -> tuple[Parties, int]:
    """The parties that a line names at tokens ``i`` to ``j`` before its colon or its end, and where they end; none if anything else or a person is named there."""
    word, entity = toks.word, toks.entity
    if i >= j or not (entity[i] is not None or word[i] in _LEADS or begins_body(word, i)):
        return (), i
    end = next((k for k in range(i, min(j, i + _LONGEST)) if word[k] == ":"), j)
    listed = end + 1 < j and (entity[end + 1] is not None or begins_body(word, end + 1))  # 'các bộ: [Tài chính, Công Thương]'
    if listed or end - i > _LONGEST:
        return (), i
    several = not _SEVERAL.isdisjoint(word[i:end])
    if any(m is not None and m.label not in _BODIES and not (m.label == "TITLE" and several) for m in entity[i:end]):
        return (), i
    found = parties(toks, i, end)
    if not found or found[-1][1] != end:
        return (), i
    first = found[0][0]
    mention = entity[first]
    place = mention is not None and mention.label == "LOCATION"
    acts = bool(phrase_at(word, first, end)) or predicate(toks, first, end) not in (first, end)
    return ((), i) if place or acts else (tuple(found), end)
