"""One task or several: what the network finds is cut where another order begins and joined where only things are listed."""

from __future__ import annotations

from collections.abc import Sequence

from vngovnlp.statements.clauses import Clause, Tokens
from vngovnlp.statements.network.alone import clause_opening
from vngovnlp.statements.network.spans import Piece
from vngovnlp.statements.tasks.category import CATEGORIES
from vngovnlp.statements.wording.bodies import THINGS
from vngovnlp.statements.wording.doers import any_end, earlier_end
from vngovnlp.statements.wording.joints import begins_body
from vngovnlp.statements.wording.parties import parties
from vngovnlp.statements.wording.predicate import phrase_at
from vngovnlp.statements.wording.verbal import LIKELY, ONES, PAIRS


def split_list(toks: Tokens, found: Sequence[Clause], piece: Piece) -> list[Piece]:
    """A directive cut where another order begins, and at each ';' behind which another task does: 'Sở A rà soát …; Sở B báo cáo …'. Each is done by itself (guidelines,
    section 4); a list of things to do one task with ('… như: công ty A; công ty B') stays whole."""
    if piece.role != "DIRECTIVE":
        return [piece]
    parts = [piece]
    for k in range(piece.first + 1, piece.last + 1):
        opens = clause_opening(toks, found[k]).rpartition("+")[2]
        if ";" in found[k].before and (opens in CATEGORIES or _has_a_doer(toks, found[k])):
            whole = parts.pop()
            parts += [whole._replace(last=k - 1), whole._replace(first=k)]
        elif found[k].before == "" and k - 1 > parts[-1].first and _orders_anew(toks, found[k - 1]):
            whole = parts.pop()
            parts += [whole._replace(last=k - 2), whole._replace(first=k)]
    return parts


def _has_a_doer(toks: Tokens, clause: Clause) -> bool:
    """True if a body that does something opens the clause: '[Đài Phát thanh tỉnh tăng thời lượng]', '[khoa nội dự trữ thuốc]', not '[công ty A]'."""
    body = toks.entity[clause.i]
    if body is None and begins_body(toks.word, clause.i) and not phrase_at(toks.word, clause.i, clause.j):
        return any_end(toks, clause.i, clause.j) > clause.i
    if body is None or body.label not in ("AGENCY", "ORG"):
        return False
    k = clause.i
    while k < clause.j and toks.entity[k] is body:
        k += 1
    return k < clause.j and toks.entity[k] is None and (_is_verb(toks.word, k, clause.j) or toks.word[k] in LIKELY)


def _orders_anew(toks: Tokens, clause: Clause) -> bool:
    """True for '…, đồng thời [yêu cầu] …' and '… và [đề nghị] …': a second order of the same speaker."""
    words = tuple(toks.word[clause.i : clause.j])
    for joint in (("và",), ("đồng", "thời")):
        if words[: len(joint)] == joint:
            words = words[len(joint) :]
    return words in _ORDERS


_ORDERS = frozenset((("yêu", "cầu"), ("đề", "nghị"), ("chỉ", "đạo"), ("lưu", "ý"), ("giao",), ("giao", "cho")))


def join_list(toks: Tokens, found: Sequence[Clause], pieces: Sequence[Piece]) -> list[Piece]:
    """The pieces with those made one that are one: things to do one task with ('Sở A làm rõ tổng mức đầu tư; [tiến độ thực hiện]; [nguồn vốn]'), and what one sentence reports."""
    out: list[Piece] = []
    for piece in pieces:
        if out and out[-1].role == piece.role and _goes_on(toks, found, out[-1], piece):
            out[-1] = out[-1]._replace(last=piece.last)
        else:
            out.append(piece)
    return out


_REPORTED = frozenset(("ACHIEVEMENT", "LIMITATION"))
_WITHIN = frozenset(("", ","))
"""Marks that separate no results or shortcomings; ';', what is opposed ('nhưng') and reasons ('vì') do."""


def _goes_on(toks: Tokens, found: Sequence[Clause], last: Piece, piece: Piece) -> bool:
    """True if ``piece`` belongs to the piece of the same role before it."""
    first = found[piece.first]
    adjacent = last.last + 1 == piece.first
    if first.sentence != found[last.last].sentence:
        return False
    if piece.role == "DIRECTIVE":
        listed = adjacent and ";" in first.before and _is_thing(toks, first.i, found[piece.last].j)
        return listed or (piece.first - last.last <= _PARTIES_REACH and _is_party(toks, found[last.first].i, found[last.last]))
    if piece.role not in _REPORTED:
        return False
    begun = "…" in found[last.last].before  # '… v.v… [Năm qua, xã đã …]': the sentence began at what seems to lead to it
    return adjacent and not begun and first.before in _WITHIN and tuple(toks.word[first.i - 2 : first.i]) not in _TURNS


_PARTIES_REACH = 6
"""Clauses from a party to the task that it shares with those behind it."""


def _is_party(toks: Tokens, i: int, last: Clause) -> bool:
    """True if the first parties of a task stand from token ``i`` to the end of the clause ``last``, and others behind ';': '[các sở]; Ban A; [UBND B rà soát]'."""
    word, j = toks.word, last.j
    if ";" not in last.after or any(toks.entity[k] is None and _is_verb(word, k, j) for k in range(i, j)):
        return False
    found = parties(toks, i, j)
    return bool(found) and found[0][0] == i and earlier_end(toks, i, j) == j


def _is_verb(word: Sequence[str], k: int, j: int) -> bool:
    return bool(phrase_at(word, k, j)) or tuple(word[k : k + 2]) in PAIRS or word[k] in ONES


_TURNS = frozenset((("theo", "đó"), ("đến", "nay"), ("hiện", "nay"), ("tuy", "nhiên")))
"""What ends a clause and turns to something else: '… đã họp, theo đó [thu 5 tỷ đồng]'."""


def _is_thing(toks: Tokens, i: int, j: int) -> bool:
    """True if tokens ``i`` to ``j`` begin with a thing and ask nothing of it: 'tiến độ thực hiện', but 'tiến độ phải báo cáo'."""
    word = toks.word
    return (
        toks.entity[i] is None
        and " ".join(word[i : i + 2]) in THINGS
        and not phrase_at(word, i, j)
        and _ASKS.isdisjoint(word[i:j])
    )


_ASKS = frozenset("cần phải được nên".split())
