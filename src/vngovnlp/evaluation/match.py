"""When are two things the same: strings, spans, and lists of them."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeVar

Thing = TypeVar("Thing")
MOST_APART = 0.5
"""Statements are the same from this intersection over union of their characters on."""


def fold(text: str | None) -> str | None:
    """NFC, lower case, single blanks."""
    return None if text is None else " ".join(unicodedata.normalize("NFC", text).casefold().split())


def alike(one: str | None, other: str | None) -> bool:
    """Equal, or one contains the other as whole words and is at least 30 % as long; None only like None."""
    a, b = fold(one), fold(other)
    if a is None or b is None:
        return a is b
    short, long = sorted((a, b), key=len)
    return a == b or (len(short) >= 0.3 * len(long) and f" {short} " in f" {long} ")


def paired(
    annotated: Sequence[Thing], predicted: Sequence[Thing], same: Callable[[Thing, Thing], bool]
) -> list[tuple[Thing, Thing]]:
    """Pairs of the same things, each used once, in the order of the annotated."""
    left = list(predicted)
    pairs = []
    for thing in annotated:
        found = next((n for n, other in enumerate(left) if same(thing, other)), None)
        if found is not None:
            pairs.append((thing, left.pop(found)))
    return pairs


def overlap(one: Mapping[str, Any], other: Mapping[str, Any]) -> float:
    """Intersection over union of two spans, in characters."""
    shared: int = min(one["end"], other["end"]) - max(one["start"], other["start"])
    return shared / (max(one["end"], other["end"]) - min(one["start"], other["start"])) if shared > 0 else 0.0


def matched(annotated: Sequence[Mapping[str, Any]], predicted: Sequence[Mapping[str, Any]]) -> list[tuple[int, int]]:
    """Indices of statements that are the same, best overlap first, each used once."""
    by_overlap = sorted(((overlap(a, p), i, j) for i, a in enumerate(annotated) for j, p in enumerate(predicted)), reverse=True)
    used: tuple[set[int], set[int]] = (set(), set())
    pairs = []
    for share, i, j in by_overlap:
        if share < MOST_APART:
            break
        if i not in used[0] and j not in used[1]:
            used[0].add(i)
            used[1].add(j)
            pairs.append((i, j))
    return pairs
