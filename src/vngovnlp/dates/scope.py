"""What a shape may ask of its surroundings, how it chooses among the times that its words allow, and what it is worth in the end."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from typing import NamedTuple

from vngovnlp.dates import calendars as cal
from vngovnlp.dates.context import Tense
from vngovnlp.dates.shapes import (
    Way,
    Year,
)  # fmt: skip

FIRST_YEAR, LAST_YEAR = 1000, 2999


class Value(NamedTuple):
    """TIMEX3 value with its interval; ``open`` if the value has an interval as soon as there is an anchor."""

    type: str
    value: str | None
    begin: date | None = None
    end: date | None = None
    fuzzy: bool = False
    mod: str | None = None
    calendar: bool = True
    freq: str | None = None


class Scope(NamedTuple):
    """What a shape may ask about its surroundings."""

    anchor: date | None
    look: Callable[[], Tense]
    """Reads the tense around the expression; only shapes that leave something out ask."""
    year: int | None
    """The year that governs the sentence ('Năm 2018, ... từ tháng 3')."""
    near: date | None
    """A dated expression in front of it in the sentence, which governs day and month."""
    last_day: date | None
    """The day named last in the text."""

    @property
    def tense(self) -> Tense:
        """Where the clause looks."""
        return self.look()


def choose(candidates: Iterable[cal.Interval], scope: Scope, way: Way | None) -> cal.Interval | None:
    """The candidate that tense or nearness picks; a tie goes to the past."""
    options = sorted(candidates)
    anchor = scope.anchor
    if scope.near is not None and way is None and options and (anchor is None or abs((scope.near - anchor).days) > 180):
        governing = scope.near
        return min(options, key=lambda c: (cal.distance(c, governing), c))
    if anchor is None or not options:
        return None
    nearest = min(options, key=lambda c: (cal.distance(c, anchor), c))
    after = [c for c in options if c[1] >= anchor]
    before = [c for c in options if c[0] <= anchor]
    if way == "future":
        return after[0] if after else nearest
    if way == "past":
        return before[-1] if before else nearest
    if way == "near":
        return nearest
    ahead, behind = nearest[0] > anchor, nearest[1] < anchor
    if (behind and after) or (ahead and before):
        tense = scope.tense
        if tense.way == ("future" if behind else "past") and (tense.strong or cal.distance(nearest, anchor) > 45):
            return after[0] if behind else before[-1]
    return nearest


def years_of(year: Year, scope: Scope, *, spread: int = 1) -> list[int]:
    """Years that a shape without a number of its own may mean: one if it is named or governed, else those around the anchor."""
    if year.y is not None:
        return [year.y] if FIRST_YEAR <= year.y <= LAST_YEAR else []
    if year.rel is not None:
        return [scope.anchor.year + year.rel] if scope.anchor else []
    if scope.year is not None:
        return [scope.year]
    if scope.near is not None and (scope.anchor is None or abs((scope.near - scope.anchor).days) > 180):
        return [y for y in range(scope.near.year - 1, scope.near.year + 2) if FIRST_YEAR <= y <= LAST_YEAR]
    if scope.anchor is None:
        return []
    return [y for y in range(scope.anchor.year - spread, scope.anchor.year + spread + 1) if FIRST_YEAR <= y <= LAST_YEAR]


def pick(
    year: Year, scope: Scope, way: Way | None, make: Callable[[int], cal.Interval | None], spread: int = 1
) -> cal.Interval | None:
    """The interval ``make(y)`` of the year that fits best."""
    years = _by_the_anchor(year, scope, make) or years_of(year, scope, spread=spread)
    options = [c for y in years if (c := make(y)) is not None]
    if len(years) == 1:
        return options[0] if options else None
    return choose(options, scope, way)


_BY = 5
"""A day this near to the anchor is news of today, also under the year before: 'Năm 2022 ..., theo báo cáo tại hội nghị ngày 10/1'."""


def _by_the_anchor(year: Year, scope: Scope, make: Callable[[int], cal.Interval | None]) -> list[int]:
    """The anchor's own year, if its neighbour governs the sentence but the day lies beside the anchor; else none."""
    anchor = scope.anchor
    if anchor is None or year != Year() or scope.year is None or abs(scope.year - anchor.year) != 1:
        return []
    near = ((y, make(y)) for y in range(anchor.year - 1, anchor.year + 2))
    return [y for y, c in near if c is not None and c[0] == c[1] and cal.distance(c, anchor) <= _BY][:1]


def settled(year: Year, scope: Scope) -> bool:
    """Whether the year was known, so that a missing interval means an impossible date."""
    return bool(years_of(year, scope))
