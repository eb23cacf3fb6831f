"""The words that give a task to whoever stands behind them: 'yêu cầu [Sở A]', 'giao [Sở B]'."""

from __future__ import annotations

from vngovnlp.phrases import phrases
from vngovnlp.statements.clauses import Tokens

GIVES = frozenset(phrases("yêu cầu,đề nghị,chỉ đạo,giao cho,phân công,kêu gọi,khuyến cáo"))
"""'giao' alone gives as well."""


def ends_order(toks: Tokens, k: int) -> bool:
    """True if such a word ends before token ``k`` in the same sentence."""
    if k == 0 or toks.sentence[k - 1] != toks.sentence[k] or toks.entity[k - 1] is not None:
        return False
    return toks.word[k - 1] == "giao" or tuple(toks.word[k - 2 : k]) in GIVES


def is_denied(toks: Tokens, k: int) -> bool:
    """True if the order that ends before token ``k`` is none: 'không yêu cầu [dừng thi công]', 'chưa giao [Sở A]'."""
    before = k - (2 if tuple(toks.word[max(0, k - 2) : k]) in GIVES else 1)
    return before > 0 and ends_order(toks, k) and toks.word[before - 1] in ("không", "chưa")
