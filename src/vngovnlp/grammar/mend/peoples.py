"""Countries that say where somebody is from, and are no mentions: 'kỹ sư người Lào'."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from vngovnlp.grammar.match import Match
from vngovnlp.grammar.mend.neighbours import is_country

_PEOPLE = ("người ", "Người ", "du khách ", "Du khách ")


def no_nationalities(text: str, mentions: Sequence[Match]) -> Iterator[Match]:
    """The mentions without the country right behind 'người' or 'du khách'. A place at home is one: 'đất và con người Lam Khê'."""
    for m in mentions:
        if m.label != "LOCATION" or not text.endswith(_PEOPLE, 0, m.start) or not is_country(text[m.start : m.end]):
            yield m
