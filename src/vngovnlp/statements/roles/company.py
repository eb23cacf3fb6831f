"""What somebody does with others is told, not asked for: 'Chủ tịch UBND tỉnh A cùng lãnh đạo các sở, [ngành kiểm tra chợ]'."""

from __future__ import annotations

from bisect import bisect_left

from vngovnlp.grammar.company import WHERE, WHO, company_before
from vngovnlp.statements.clauses import Tokens
from vngovnlp.statements.wording.orders import ends_order

_REACH = 45
"""Tokens of the longest company with the name before it."""
_CALLED = frozenset("ông bà đồng chí đ/c".split())


def comes_along(toks: Tokens, i: int, p: int) -> bool:
    """True if those at tokens ``i`` to ``p``, before the predicate of what was found as a task, only come along with somebody who does it; not if he is told to."""
    first = max(bisect_left(toks.sentence, toks.sentence[i]), p - _REACH)
    if i == first or not _JOINING.intersection(toks.word[first:p]):
        return False
    kept = [k for k in range(first, p) if toks.entity[k] is None or k == first or toks.entity[k] is not toks.entity[k - 1]]
    words = " ".join([*(_masked(toks, k) for k in kept), ""])
    begins = company_before(words)
    if begins is None:
        return False
    at = kept[words.count(" ", 0, begins)]
    while at > first and (toks.entity[at - 1] is not None or toks.word[at - 1] in _CALLED):
        at -= 1
    return at <= i and not ends_order(toks, at)


_JOINING = frozenset(("cùng", "và"))


def _masked(toks: Tokens, k: int) -> str:
    """A token, or the mention that it begins, as :func:`company_before` reads it."""
    mention = toks.entity[k]
    if mention is None:
        return toks.word[k]
    return WHO if mention.label in ("PERSON", "TITLE") else WHERE
