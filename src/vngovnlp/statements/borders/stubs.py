"""A task that the network breaks off at its modal or order goes on to the next mark: '[các xã cần lưu ý] giữ rừng', '[các xã được yêu cầu] giữ rừng', where the next verb opened a clause of its own."""

from __future__ import annotations

from collections.abc import Sequence

from vngovnlp.phrases import phrases
from vngovnlp.statements.clauses import Clause, Tokens
from vngovnlp.statements.network.spans import Piece

_MODALS = frozenset(("phải", "cần"))
_ASKED = frozenset(("DIRECTIVE", "PROPOSAL"))
_ENDS = frozenset(phrases("mục tiêu,mục đích,lợi ích,sự nghiệp,sự phát"))
_TOLD = frozenset(phrases("được giao,được yêu cầu,được đề nghị,được phân công,được chỉ đạo"))


def finish(toks: Tokens, found: Sequence[Clause], pieces: Sequence[Piece]) -> list[Piece]:
    """The pieces, with such tasks whole; what was found of their rest is part of them."""
    out: list[Piece] = []
    for piece in pieces:
        last = piece.last
        if out and piece.first <= out[-1].last:
            out[-1] = out[-1]._replace(last=max(last, out[-1].last))
            continue
        leads_on = piece.role in _ASKED and last + 1 < len(found) and _leads_on(toks, found[last], found[last + 1])
        last += leads_on
        if (piece.role == "DIRECTIVE" or leads_on) and _breaks_off(toks.word, found[last].j):
            while last + 1 < len(found) and found[last + 1].before == "" and found[last + 1].sentence == found[last].sentence:
                last += 1
        out.append(piece._replace(last=last))
    return out


def _leads_on(toks: Tokens, clause: Clause, behind: Clause) -> bool:
    """True if the 'vì' between them begins no reason: '[xây cầu thay] vì [phải đi đò]', '[làm tốt dân vận] vì [mục tiêu ổn định]'."""
    word, j = toks.word, clause.j
    if behind.before != "vì" or behind.sentence != clause.sentence:
        return False
    return word[j - 1] == "thay" or tuple(word[behind.i : behind.i + 2]) in _ENDS


def _breaks_off(word: Sequence[str], j: int) -> bool:
    return (
        not _MODALS.isdisjoint((word[j - 1], word[max(0, j - 3)]))
        or tuple(word[j - 3 : j]) in _TOLD
        or tuple(word[j - 2 : j]) in _TOLD
    )
