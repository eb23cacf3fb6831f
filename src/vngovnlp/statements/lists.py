"""One task or several: what the network finds is cut where another order begins and joined where only things are listed."""

from __future__ import annotations

from collections.abc import Sequence

from vngovnlp.statements.alone import clause_opening
from vngovnlp.statements.bodies import THINGS
from vngovnlp.statements.category import CATEGORIES
from vngovnlp.statements.clauses import Clause, Tokens
from vngovnlp.statements.predicate import phrase_at
from vngovnlp.statements.spans import Piece


def split_list(toks: Tokens, found: Sequence[Clause], piece: Piece) -> list[Piece]:
    """A directive cut where another order begins, and at each ';' behind which another task does: 'Sở A rà soát …; Sở B báo cáo …'. Each is done by itself (guidelines,
    section 4); a list of things to do one task with ('… như: công ty A; công ty B') stays whole."""
    if piece.role != "DIRECTIVE":
        return [piece]
    parts = [piece]
    for k in range(piece.first + 1, piece.last + 1):
        opens = clause_opening(toks, found[k]).rpartition("+")[2]
        if ";" in found[k].before and opens in CATEGORIES:
            whole = parts.pop()
            parts += [whole._replace(last=k - 1), whole._replace(first=k)]
        elif found[k].before == "" and k - 1 > parts[-1].first and _orders_anew(toks, found[k - 1]):
            whole = parts.pop()
            parts += [whole._replace(last=k - 2), whole._replace(first=k)]
    return parts


def _orders_anew(toks: Tokens, clause: Clause) -> bool:
    """True for '…, đồng thời [yêu cầu] …' and '… và [đề nghị] …': a second order of the same speaker."""
    words = tuple(toks.word[clause.i : clause.j])
    for joint in (("và",), ("đồng", "thời")):
        if words[: len(joint)] == joint:
            words = words[len(joint) :]
    return words in _ORDERS


_ORDERS = frozenset((("yêu", "cầu"), ("đề", "nghị"), ("chỉ", "đạo"), ("lưu", "ý"), ("giao",), ("giao", "cho")))


def join_list(toks: Tokens, found: Sequence[Clause], pieces: Sequence[Piece]) -> list[Piece]:
    """The pieces with those directives made one that are things to do one task with: 'Sở A làm rõ tổng mức đầu tư; [tiến độ thực hiện]; [nguồn vốn]'."""
    out: list[Piece] = []
    for piece in pieces:
        last = out[-1] if out else piece
        listed = last.role == piece.role == "DIRECTIVE" and last.last + 1 == piece.first and ";" in found[piece.first].before
        if listed and _is_thing(toks, found[piece.first].i, found[piece.last].j):
            out[-1] = last._replace(last=piece.last)
        else:
            out.append(piece)
    return out


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
