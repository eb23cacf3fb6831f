"""Overlapping marks of a text cut into segments that do not overlap: what can be drawn."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import NamedTuple

from vngovnlp.report import Span


class Mark(NamedTuple):
    """A span of the text with a name; ``kind`` groups the names."""

    start: int
    end: int
    kind: str
    name: str


class Segment(NamedTuple):
    """A piece of the text and all the marks that cover it, widest first."""

    start: int
    end: int
    marks: tuple[Mark, ...]


def segments(length: int, marks: Iterable[Mark], cuts: Iterable[int] = ()) -> list[Segment]:
    """Pieces that cover 0..length without a gap, cut wherever a mark begins or ends and at ``cuts``.

    >>> [(piece.start, piece.end, len(piece.marks)) for piece in segments(9, [Mark(0, 5, "a", "x"), Mark(3, 7, "a", "y")])]
    [(0, 3, 1), (3, 5, 2), (5, 7, 1), (7, 9, 0)]
    """
    waiting = sorted(mark for mark in marks if mark.start < mark.end)
    places = sorted({0, length, *cuts, *(place for mark in waiting for place in mark[:2])})
    pieces, active, position = [], list[Mark](), 0
    for start, end in pairwise(places):
        active = [mark for mark in active if mark.end > start]
        while position < len(waiting) and waiting[position].start <= start:
            active.append(waiting[position])
            position += 1
        pieces.append(Segment(start, end, tuple(sorted(active, key=_width, reverse=True))))
    return pieces


def _width(mark: Mark) -> int:
    return mark.end - mark.start


def lanes(spans: Sequence[Span]) -> list[int]:
    """For each span the number of its lane: spans of one lane never overlap, and the lanes are as few as can be.

    >>> lanes([(0, 9), (2, 5), (5, 8), (9, 12)])
    [0, 1, 1, 0]
    """
    found = [0] * len(spans)
    ends: list[int] = []
    for index in sorted(range(len(spans)), key=lambda i: (spans[i][0], -spans[i][1])):
        start, end = spans[index]
        lane = next((number for number, taken in enumerate(ends) if taken <= start), len(ends))
        ends[lane : lane + 1] = [end]
        found[index] = lane
    return found
