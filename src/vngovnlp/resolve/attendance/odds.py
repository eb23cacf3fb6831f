"""Odds: for everybody who could take part whether he chaired, attended or neither, by one weight a sign and outcome (``models/vi_vngov/train_attendance.py``).

The rules give roles and say who chaired; no single sign tells, and what the rules do not know the words beside a name may.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from vngovnlp import model
from vngovnlp.linear import Linear, softmax
from vngovnlp.resolve.attendance.signs import Party

FILE = "attendance.npz"
NEITHER, ATTENDS, CHAIRS = range(3)
_ATTENDS_FROM = 0.42
"""The probability from which one is said to attend: below a half, since who is left out is a mistake too."""
_STAYS_FROM = 0.2
_CHAIRS_FROM = 0.6
"""The probabilities from which one chairs of whom the rules say so, and another: they are seldom wrong where they find anybody."""
_PEOPLE = frozenset("oup")


class Verdict(NamedTuple):
    """Ids of those who chaired and of those who attended, in the order in which they were asked."""

    chairs: list[str]
    attendees: list[str]


class Odds:
    """The weights, one a sign and outcome."""

    __slots__ = ("linear",)

    def __init__(self, linear: Linear) -> None:
        self.linear = linear

    def judge(self, parties: Sequence[Party]) -> Verdict:
        """Who of them chaired and who attended."""
        verdict = Verdict([], [])
        for party, sums in zip(parties, self.linear.sums([party.signs for party in parties]), strict=True):
            odds = softmax(sums)
            if odds[CHAIRS] >= (_STAYS_FROM if party.said == "c" else _CHAIRS_FROM) and party.kind in _PEOPLE:
                verdict.chairs.append(party.ref)
            elif odds[ATTENDS] + odds[CHAIRS] / 2 >= _ATTENDS_FROM:
                verdict.attendees.append(party.ref)
        return verdict


@cache
def load_odds() -> Odds:
    """The weights of the installed package. Raises :class:`vngovnlp.errors.ModelError` if they are missing."""
    return Odds(Linear.load(model.path(FILE)))
