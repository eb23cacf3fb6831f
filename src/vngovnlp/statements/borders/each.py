"""Tasks of several bodies that only commas part: 'giao [Sở A sửa cầu], [Sở B mua thuốc trước ngày 5], [Công an tỉnh gác cầu]'. Each has a body and a verb of its own."""

from __future__ import annotations

from vngovnlp.statements.clauses import Tokens
from vngovnlp.statements.wording.parties import parties
from vngovnlp.statements.wording.partners import joins_in
from vngovnlp.statements.wording.predicate import phrase_at, predicate
from vngovnlp.statements.wording.verbal import ONES, PAIRS

_BODIES = frozenset(("AGENCY", "ORG"))
_FEWEST = 2
"""Tokens of what a body does, at least."""
_SHORTEST = 2
"""Tokens of its name, at least: an abbreviation alone can stand for people ('cán bộ, [NLĐ] làm tốt')."""
_GOVERNS = frozenset(
    'với cùng cho của gửi đến tới về giữa tại hướng đôn đạo giúp hỗ mời yêu nghị kêu giao phối trình bao gồm như là khi nếu sau để nhằm do vì bởi mà theo thay nơi ( ) : " “ ”'.split()
)
"""Between the verb of one body and the next name they govern the list that the name goes on with, or open a clause that it ends: 'hướng dẫn các xã, [Công an xã] trực đêm', 'khi có hồ sơ, [Sở B] thẩm định'."""


def each_body(toks: Tokens, i: int, j: int) -> list[tuple[int, int]]:
    """The tasks at tokens ``i`` to ``j``: one, or one for each body that a comma sets off with its own verb."""
    out: list[tuple[int, int]] = []
    begin, p = i, predicate(toks, i, j)
    if p == i or not parties(toks, i, p):
        return [(i, j)]
    for k in range(p + _FEWEST, j - _FEWEST):
        if toks.word[k] != "," or toks.entity[k] is not None:
            continue
        behind = _verb_of_body(toks, k + 1, j)
        if behind and k - p >= _FEWEST and _stands_free(toks, p, k):
            out.append((begin, k))
            begin, p = k + 1, behind
    return [*out, (begin, j)]


def _verb_of_body(toks: Tokens, i: int, j: int) -> int:
    """Where the verb stands that follows right behind the body at token ``i``; 0 if no body stands there, or it only joins in."""
    body = toks.entity[i]
    if body is None or body.label not in _BODIES or joins_in(toks, i):
        return 0
    k = i
    while k < j and toks.entity[k] is body:
        k += 1
    if k - i < _SHORTEST:
        return 0
    verb = phrase_at(toks.word, k, j) > 0 or tuple(toks.word[k : k + 2]) in PAIRS or toks.word[k] in ONES
    return k if verb and j - k >= _FEWEST and toks.entity[k] is None else 0


def _stands_free(toks: Tokens, p: int, k: int) -> bool:
    """True if no list of names or clause that was opened at tokens ``p`` to ``k`` can go on behind the comma at token ``k``."""
    last = toks.entity[k - 1]
    if toks.word[p:k] == ["chủ", "trì"]:  # 'Sở A chủ trì, Sở B bố trí kinh phí'
        return False
    return (last is None or last.label == "DATE") and not any(
        toks.entity[m] is None and toks.word[m] in _GOVERNS for m in range(p, k)
    )
