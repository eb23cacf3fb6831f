"""How a list of parties goes on: what joins one to the next, where a bracket behind one ends, and whether an unnamed body begins."""

from __future__ import annotations

from collections.abc import Sequence

from vngovnlp.statements.bodies import BODIES, HEADS, THINGS

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
    if word[i] in _NUMBERS or (word[i][0].isdigit() and word[i] not in HEADS):  # '12 [quận]', '100% [các xã]'
        k = i + 1
        while k < len(word) and k < i + 4 and (word[k][0].isdigit() or word[k] in ("%", ".")):
            k += 1
        return k < len(word) and not word[k][0].isdigit() and begins_body(word, k) and " ".join(word[k : k + 2]) not in THINGS
    return word[i] in HEADS or " ".join(word[i : i + 2]) in BODIES
