"""The province that an article is about."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from vngovnlp.places.units import Unit
from vngovnlp.report import Span

_SHARE = 0.6


class Evidence(NamedTuple):
    """What a conclusion rests on: words of the text with their place, or 'portal' or 'hint' without one."""

    words: str
    span: Span | None


class Home(NamedTuple):
    """The province that an article is about, the smaller unit if the portal or the caller named one, and what says so."""

    province: Unit
    smaller: Unit | None
    evidence: Evidence


class Vote(NamedTuple):
    """A unit that the text names, how much the mention counts, and where it is."""

    unit: Unit
    weight: int
    evidence: Evidence


def home_of(votes: Iterable[Vote], day: date | None) -> Home | None:
    """The province of most of what is named, with its weightiest first mention; None if no province has a clear majority."""
    weights: dict[str, int] = {}
    best: dict[str, Vote] = {}
    homes: dict[str, Unit] = {}
    for vote in votes:
        home = province_on(vote.unit, day)
        homes[home.id] = home
        weights[home.id] = weights.get(home.id, 0) + vote.weight
        if home.id not in best or vote.weight > best[home.id].weight:
            best[home.id] = vote
    if not weights:
        return None
    first = max(weights, key=weights.__getitem__)
    if weights[first] < _SHARE * sum(weights.values()):
        return None
    return Home(homes[first], None, best[first].evidence)


def province_on(unit: Unit, day: date | None) -> Unit:
    """The province of the unit, or what became of it by that day; without a day the last one of its name."""
    at = unit.province
    while at.successor and at.valid_to and (at.successor.name == at.name if day is None else at.valid_to < day):
        at = at.successor
    return at
