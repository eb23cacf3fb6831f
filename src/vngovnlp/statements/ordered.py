"""Slices of things that stand in text order, so that a task looks at its own surroundings and not at the whole article."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import Any, TypeVar

T = TypeVar("T", bound=tuple[Any, ...])


def beginning_in(items: Sequence[T], first: int, stop: int) -> Sequence[T]:
    """Those of ``items`` that begin at ``first`` or later and before ``stop``; their first field is where they begin, in order.

    >>> beginning_in([(1, 4), (6, 9), (9, 12)], 2, 9)
    [(6, 9)]
    """
    return items[bisect_left(items, (first,)) : bisect_left(items, (stop,))]
