"""What a task names to be done with is part of it: 'yêu cầu [xử lý các lỗi như: vượt đèn đỏ; chạy quá tốc độ; không đội mũ bảo hiểm]' is one task.

The network takes each of them for one and loses the verb in front. Items that are tasks themselves stay apart: 'tập trung vào các nội dung như: [rà soát hộ nghèo]; [sửa đường]'.
"""

from __future__ import annotations

from collections.abc import Sequence

from vngovnlp.phrases import phrases
from vngovnlp.statements.clauses import Clause, Tokens
from vngovnlp.statements.network.spans import Piece
from vngovnlp.statements.wording.predicate import has_verb, phrase_at
from vngovnlp.statements.wording.verbal import LIKELY, ONES, PAIRS

_INTRODUCES = frozenset(("như", "gồm"))
"""Last words before the colon: 'các lỗi như:', 'bao gồm:'."""
_DEEDS = frozenset(phrases("hành vi,vi phạm,sai phạm,tội phạm,tình trạng,biểu hiện,trường hợp,đối tượng,điều kiện"))
"""Behind these the items are no tasks, whatever verb they begin with: 'các hành vi như: [tổ chức đánh bạc]; ...'."""
_LISTED = frozenset(("lỗi", "quỹ"))
_HEAD_REACH = 14
"""Tokens between that word and the colon."""
_FRONT_REACH = 4
"""Clauses from the beginning of the task to the colon."""


def with_instances(toks: Tokens, found: Sequence[Clause], pieces: Sequence[Piece]) -> list[Piece]:
    """The pieces, with tasks and what they name behind 'như:' and 'gồm:' made one."""
    out = list(pieces)
    for k, clause in enumerate(found[:-1]):
        if ":" in clause.after and toks.word[clause.j - 1] in _INTRODUCES and found[k + 1].sentence == clause.sentence:
            out = _one_task(toks, found, out, k)
    return out


def lists_instances(toks: Tokens, i: int, colon: int, j: int) -> bool:
    """True if what stands behind the ``colon`` of tokens ``i`` to ``j`` names what the task before it is done with, and holds no tasks."""
    if toks.word[colon - 1] not in _INTRODUCES or not has_verb(toks, i, colon):
        return False
    return _is_told_of(toks.word, i, colon) or not _is_done(toks.word, colon + 1, j)


def _one_task(toks: Tokens, found: Sequence[Clause], pieces: list[Piece], k: int) -> list[Piece]:
    """``pieces``, with those of the list behind clause ``k`` made one with what introduces it, if that is a task."""
    stop = k + 1
    while stop < len(found) and found[stop].sentence == found[k].sentence:
        stop += 1
    inside = [p for p in pieces if p.role == "DIRECTIVE" and k < p.last < stop]
    if not inside or not any(";" in found[n].before for n in range(k + 2, stop)):
        return pieces
    first = min(_front(found, k), *(p.first for p in inside))
    if not lists_instances(toks, found[first].i, found[k].j, found[stop - 1].j):
        return pieces
    last = k + 1
    while last + 1 < stop and not (";" in found[last + 1].before and _goes_on(toks.word, found[last + 1])):
        last += 1
    whole = inside[0]._replace(first=first, last=last)
    return sorted([p for p in pieces if p.last < first or p.first > last] + [whole], key=lambda p: p.first)


def _is_done(word: Sequence[str], k: int, j: int) -> bool:
    return phrase_at(word, k, j) > 0 or tuple(word[k : k + 2]) in PAIRS or word[k] in ONES or word[k] in LIKELY


def _is_told_of(word: Sequence[str], i: int, colon: int) -> bool:
    """True if deeds or cases stand right before the colon, which are no tasks."""
    floor = max(i, colon - _HEAD_REACH)
    return any(tuple(word[n : n + 2]) in _DEEDS or word[n] in _LISTED for n in range(floor, colon - 1))


def _goes_on(word: Sequence[str], clause: Clause) -> bool:
    """True if another task begins behind the list: '…; [đồng thời báo cáo UBND tỉnh]'."""
    return tuple(word[clause.i : clause.i + 2]) == ("đồng", "thời")


def _front(found: Sequence[Clause], k: int) -> int:
    """The first of the clauses before the colon that only commas part from it: behind the word that announces the task, or at the beginning of the sentence."""
    first = k
    while (
        first > 0 and k - first < _FRONT_REACH and found[first].before == "," and found[first - 1].sentence == found[k].sentence
    ):
        first -= 1
    return first
