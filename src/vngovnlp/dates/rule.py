"""What a grammar rule is: the words it may begin with, a pattern, and what the words mean."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final, NamedTuple

from vngovnlp.dates.shapes import Shape


class Atom(NamedTuple):
    """One expression that a rule has read; ``shape`` None marks words that look like a time and are none ('31/02/2020')."""

    start: int
    end: int
    shape: Shape | None
    rule: str


class Reading(NamedTuple):
    """What a rule answers: one shape up to ``end``, or several atoms (members of a list)."""

    shape: Shape | None
    end: int
    members: tuple[tuple[int, int, Shape], ...] = ()


Builder = Callable[[re.Match[str], str], Reading | None]
NOTHING: Final = None
"""A builder's answer for 'not mine': the next rule is asked."""


class Rule(NamedTuple):
    """``name`` goes into :attr:`vngovnlp.article.Timex.rule`; ``first`` are the words, in normal form, that it begins with."""

    name: str
    first: frozenset[str]
    regex: re.Pattern[str]
    build: Builder


DIGITS = "0"
"""Stands for any number in :attr:`Rule.first`."""


def shape_rule(name: str, first: str, regex: re.Pattern[str], build: Callable[[re.Match[str]], Shape | None]) -> Rule:
    """A rule whose whole match is one expression; ``build`` gives its shape, or None for 'not mine'."""

    def read(m: re.Match[str], text: str) -> Reading | None:
        shape = build(m)
        return NOTHING if shape is None else Reading(shape, m.end())

    return Rule(name, frozenset(first.split()), regex, read)
