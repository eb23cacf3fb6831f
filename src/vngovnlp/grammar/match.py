"""The one thing that all finders return."""

from __future__ import annotations

from typing import NamedTuple


class Match(NamedTuple):
    """A piece of text that a rule or a model has recognised.

    ``start`` and ``end`` are code points of the NFC text, half open. ``label`` says what it is, ``value`` its normal form or
    lexicon id (None if there is none), ``rule`` what found it, ``score`` how sure the finder is (1.0 for rules).
    """

    start: int
    end: int
    label: str
    value: str | None
    rule: str
    score: float = 1.0
