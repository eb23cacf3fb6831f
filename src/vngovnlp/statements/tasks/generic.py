"""Subjects of an order that are no names: a bare noun that stands for a body ('Tỉnh yêu cầu'), or a group ('Đoàn giám sát đề nghị', 'Lãnh đạo Sở A giao')."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from vngovnlp.grammar.match import Match
from vngovnlp.phrases import phrases
from vngovnlp.statements.clauses import Tokens
from vngovnlp.statements.ordered import beginning_in
from vngovnlp.statements.tasks.actors import Party
from vngovnlp.statements.tasks.subjects import speaks

_BODIES = ("AGENCY", "LOCATION", "ORG")
NOUNS = frozenset(phrases("tỉnh,quận,huyện,trường,bộ,sở,xã,tp,phường,cục,ban,viện,trung tâm,thành phố,nhà trường"))
_GROUPS = frozenset(
    phrases(
        "lãnh đạo,tập thể lãnh đạo,thường trực,chính quyền,chính quyền địa phương,nhà chức trách,cơ quan chức năng,lực lượng chức năng,ngành chức năng,"
        "đơn vị chức năng,cơ quan quản lý,ban giám đốc,ban giám hiệu,đoàn giám sát,đoàn khảo sát,đoàn kiểm tra,đoàn kiểm sát,đoàn thanh tra,đoàn công tác,đoàn,tổ công tác,tổ thư ký"
    )
)
_GOVERNMENT = ("chính", "quyền")
LONGEST = 5
"""Tokens of the longest phrase that names a body without a name."""
_HEADS = frozenset(words[0] for words in NOUNS | _GROUPS)
_NEAR = 4
"""Tokens behind a subject in which its order stands."""
_UNITS = frozenset({"tỉnh", "thành phố", "quận", "huyện", "xã", "phường"})
_COMMITTEES = ("ubnd", "ủy ban nhân dân", "uỷ ban nhân dân")
_WRITTEN = {"tp": "thành phố", "nhà trường": "trường"}
_NO_SUBJECT = frozenset(
    "các của trên toàn cán cơ tại từng mỗi những về với thành ủy uỷ đã vừa văn giao cục hiện thị môi số".split()
)
"""Before a bare noun: it stands for no body ('các [tỉnh]'), or is part of another word ('hiện [trường]')."""
COMPOUND = frozenset("trưởng ngành phận máy bộ".split())
"""Behind a bare noun: another word ('[Bộ] trưởng', '[cục] bộ')."""
_LISTING = frozenset((",", "và"))
_ALSO = frozenset("cũng đã còn vừa".split())
_TAKES = frozenset("của với cho tại về từ tịch thư trưởng nhiệm mặt".split())
"""Before a group: it is no subject, or part of a title ('Phó Chủ tịch [thường trực]')."""


class Generic(NamedTuple):
    """A subject without a name at tokens ``i`` to ``j``, and whom it stands for; ``of``: where what a group is of begins, -1 if that is not said."""

    i: int
    j: int
    party: Party
    of: int = -1


def generic_subject(
    toks: Tokens, entities: Sequence[Match], governs: Mapping[int, Party], floor: int, i: int
) -> Generic | None:
    """The subject without a name right before the order at token ``i``: 'Tỉnh đã chỉ đạo', 'Nhà trường yêu cầu', 'Lãnh đạo thành phố giao'.

    A bare noun stands for the government of a unit, else for the last mention before that begins with it, else for nothing but itself; so does a group.
    """
    word = toks.word
    for k in range(i - 1, floor - 1, -1):
        entity = toks.entity[k]
        if entity is not None:
            begin = bisect_left(toks.start, entity.start)
            first = _group_before(word, begin, floor) if entity.label in _BODIES else None
            return _group(toks, governs, first, begin, k + 1, i) if first is not None else None
        if word[k] not in _HEADS:
            continue
        size = longest(NOUNS, word, k, i)
        if size and word[k + size] not in COMPOUND and speaks(toks, k + size, min(i, k + size + _NEAR)):
            first = _group_before(word, k, floor)
            if first is not None:
                return _group(toks, governs, first, k, k + size, i)
            if not ((k > floor and word[k - 1] in _NO_SUBJECT) or _is_listed(word, k, k + size, floor)):
                return Generic(k, k + size, _meant(toks, entities, governs, k, size))
        size = longest(_GROUPS, word, k, i)
        if size and (found := _group(toks, governs, k, k + size, k + size, i)) is not None:
            return found
    return None


def _is_listed(word: Sequence[str], k: int, end: int, floor: int) -> bool:
    """True for one of two bare nouns, which stand for no one body: 'giao cho phường, [xã] quản lý', '[Quận] và huyện'."""
    if k > floor and word[k - 1] in _LISTING and any(tuple(word[k - 1 - n : k - 1]) in NOUNS for n in (1, 2) if k - 1 - n >= floor):
        return True
    return word[end] in _LISTING and any(tuple(word[end + 1 : end + 1 + n]) in NOUNS for n in (1, 2))


def longest(phrases: frozenset[tuple[str, ...]], word: Sequence[str], k: int, stop: int) -> int:
    """How many tokens the longest of the phrases has that stands at ``k``; 0 if none does."""
    return next((n for n in range(min(LONGEST, stop - k), 0, -1) if tuple(word[k : k + n]) in phrases), 0)


def _group_before(word: Sequence[str], k: int, floor: int) -> int | None:
    """Where a group begins that ends before token ``k``: '[Lãnh đạo] Sở A'."""
    return next((k - n for n in range(LONGEST, 0, -1) if k - n >= floor and tuple(word[k - n : k]) in _GROUPS), None)


def _group(toks: Tokens, governs: Mapping[int, Party], first: int, of: int, end: int, i: int) -> Generic | None:
    """The group at tokens ``first`` to ``end``, what it is of at ``of``, if it is the subject of an order. The 'chính quyền' of a unit is its government."""
    if (first > 0 and toks.word[first - 1] in _TAKES) or not speaks(toks, end, min(i, end + _NEAR)):
        return None
    party = Party((toks.start[first], toks.end[end - 1]), None)
    if toks.word[first:end] == ["đoàn"]:
        verb = next((k for k in range(end, i) if toks.word[k] not in _ALSO), end)
        sent = _delegation(toks, first)
        if sent is None or not speaks(toks, verb, min(i, verb + 1)):  # 'Đoàn viên đề nghị'
            return None
        party = sent
    if of < end and tuple(toks.word[first:of]) == _GOVERNMENT:
        party = governs.get(toks.start[of], party)
    return Generic(first, end, party, of if of < end else -1)


def _delegation(toks: Tokens, k: int) -> Party | None:
    """The group that a bare 'Đoàn' at token ``k`` stands for: the last one named before."""
    for m in range(k - 1, -1, -1):
        if toks.word[m] == "đoàn":
            size = longest(_GROUPS, toks.word, m, k)
            if size > 1:
                return Party((toks.start[m], toks.end[m + size - 1]), None)
    return None


def _meant(toks: Tokens, entities: Sequence[Match], governs: Mapping[int, Party], k: int, size: int) -> Party:
    """The body that the noun of ``size`` tokens at ``k`` stands for."""
    government = governs.get(toks.start[k])
    if government is not None:
        return government
    noun = " ".join(toks.word[k : k + size])
    noun = _WRITTEN.get(noun, noun)
    for mention in reversed(beginning_in(entities, 0, toks.start[k])):
        if mention.label not in _BODIES:
            continue
        words = toks.word[bisect_left(toks.start, mention.start) : bisect_left(toks.start, mention.end)]
        named = " ".join(_WRITTEN.get(word, word) for word in words) + " "
        if named.startswith(noun + " ") or (noun in _UNITS and named.startswith(_COMMITTEES) and f" {noun} " in named):
            return Party((mention.start, mention.end), None)
    return Party((toks.start[k], toks.end[k + size - 1]), None)
