"""Places that say where somebody is from, and are no mentions: 'kỹ sư người Lào', 'nếp sống của người Lam Khê'."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from vngovnlp.grammar.match import Match

_PEOPLE = ("người ", "Người ", "du khách ", "Du khách ")


def no_nationalities(text: str, mentions: Sequence[Match]) -> Iterator[Match]:
    """The mentions without the bare name of a place right behind 'người' or 'du khách'. With its type word it is a place: 'đất và người tỉnh Lam Khê'."""
    for m in mentions:
        if m.label != "LOCATION" or not text.endswith(_PEOPLE, 0, m.start) or _typed(text[m.start : m.end]):
            yield m


def _typed(name: str) -> bool:
    """True for a place with its type word, whose first letter may be a capital: 'tỉnh Lam Khê', 'TP Lam Khê'."""
    return not name[0].isupper() or name.startswith(_TYPES)


_TYPES = ("TP", "Tp", "Thành phố ", "Tỉnh ", "Huyện ", "Xã ", "Thủ đô ")
