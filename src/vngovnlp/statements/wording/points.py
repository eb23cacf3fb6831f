"""The numbers and dashes that lines begin with: '1.', 'a)', '-'."""

from __future__ import annotations

from vngovnlp.statements.clauses import Tokens

_DASHES = frozenset("-–+*•·▪■●○►➢➤✓")
_BEHIND_NUMBER = frozenset(".)/")


def behind_mark(toks: Tokens, i: int, j: int) -> int:
    """The token behind the number or dash of a line at tokens ``i`` to ``j``; ``i`` if it begins with none."""
    word = toks.word
    if i >= j:
        return i
    if word[i] in _DASHES:
        return i + 1
    numbered = i + 2 < j and word[i + 1] in _BEHIND_NUMBER and len(word[i]) < 3 and toks.entity[i] is None
    return i + 2 if numbered else i


def mark_of(toks: Tokens, i: int, j: int) -> str:
    """The kind of number or dash that a line at tokens ``i`` to ``j`` begins with: '1', 'a' or the dash; '' if with none."""
    if behind_mark(toks, i, j) == i:
        return ""
    first = toks.word[i]
    return "1" if first.isdigit() else first if first in _DASHES else "a"
