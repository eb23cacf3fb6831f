"""How a list of parties goes on: what joins one to the next, where a bracket behind one ends, and whether an unnamed body begins."""

from __future__ import annotations

from collections.abc import Sequence

from vngovnlp.statements.wording.bodies import BODIES, HEADS, THINGS, TRADES

JOINED = frozenset((",", "và", "cùng", ";"))
_JOINTS = (("đặc", "biệt", "là"), ("đặc", "biệt"), ("nhất", "là"), ("cũng", "như"), ("cùng", "với"), ("và",), ("cùng",))
_JOINT_HEADS = frozenset("đặc nhất cũng cùng và với".split())


def joint(word: Sequence[str], k: int) -> int:
    """The token behind what joins one party to the next at token ``k``; ``k`` if nothing does: ', đặc biệt là [Sở A]', 'cùng với [Sở A]'."""
    if word[k] in JOINED:
        m = k + 1
    elif word[k] == "cũng" and word[k + 1 : k + 2] == ["như"]:
        m = k + 2
    else:
        return k
    while m < len(word) and word[m] in _JOINT_HEADS:
        size = next((len(words) for words in _JOINTS if tuple(word[m : m + len(words)]) == words), 0)
        if size == 0 and not (word[m] == "với" and word[m - 1] == "cùng"):
            break
        m += size or 1
    return m


def bracket_end(word: Sequence[str], k: int, stop: int) -> int:
    """The token behind the bracket that opens at token ``k``; ``k`` if it is long or not closed."""
    for m in range(k + 1, min(k + 12, stop)):
        if word[m] == ")":
            return m + 1
    return k


_NUMBERS = frozenset("bốn năm sáu bảy tám chín mười".split())


def begins_body(word: Sequence[str], i: int) -> bool:
    """True if a collective or an unnamed body begins at token ``i``: 'các đơn vị', 'ngành y tế', '12 quận'."""
    k = i
    while k < min(i + 5, len(word)) and (
        _is_number(word[k]) or (k > i and word[k] in ("%", "."))
    ):  # '12 [quận]', '100% [các xã]'
        k += 1
    if k == len(word) or (k > i and (_is_number(word[k]) or " ".join(word[k : k + 2]) in THINGS)):
        return False
    return word[k] in HEADS or " ".join(word[k : k + 2]) in BODIES or is_trade(word, k)


def is_trade(word: Sequence[str], k: int) -> bool:
    """True if somebody is called by their trade at token ``k``: 'kiểm sát viên'."""
    return word[k + 2 : k + 3] == ["viên"] and word[k + 3 : k + 4] != ["chức"] and " ".join(word[k : k + 2]) in TRADES


def _is_number(word: str) -> bool:
    return word in _NUMBERS or (word[0].isdigit() and word not in HEADS)
