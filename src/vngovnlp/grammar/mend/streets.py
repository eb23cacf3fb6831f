"""Streets of a list, many of which are called after people: 'các tuyến phố như [Lê Trọng Mẫu], Hòa Bình, [Trường Thi]'."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import regex

from vngovnlp.grammar.match import Match

_ROADS = r"(?:(?:tuyến|con|trục) )?(?:đường|phố|đường phố)(?: phố)?"
_ANNOUNCED = ("như ", ": ", "gồm ")
_ANNOUNCES = regex.compile(
    rf"(?i)(?<!\p{{L}}|dân )(?:{_ROADS}|nút giao|giao lộ)(?:(?: \p{{Ll}}+){{0,2}},? như|(?: (?:chính|lớn|nội đô|trung tâm))?(?::|,? gồm|,? bao gồm)) $"
)
_SEVERAL = regex.compile(rf"(?i)(?<!\p{{L}})(?:các|những|nhiều|loạt|số|hai|ba|bốn|\d) (?:{_ROADS} )?$")
_ROAD = regex.compile(r"(?i)(?:tuyến |con |trục )?(?:đường|phố) ")
# Between two of them others may stand that were taken for nothing: ', Hòa Bình, '
_JOINT = regex.compile(r"(?:,|,? và|;| [-–]) (?:(?:đường|phố) )?(?:\p{Lu}\p{L}*(?: \p{Lu}\p{L}*){0,3}(?:,|,? và) )*")
_NAMES = frozenset(("PERSON", "ORG", "LOCATION"))
_REACH = 60


def streets_of_lists(text: str, mentions: Sequence[Match]) -> Iterator[Match]:
    """The mentions with the people and organisations of a list of streets made places."""
    before: Match | None = None  # a street of the list
    for m in mentions:
        goes_on = before is not None and m.start - before.end < _REACH and _JOINT.fullmatch(text, before.end, m.start)
        if m.label not in _NAMES or not (goes_on or _opens(text, m)):
            before = None
        else:
            if m.label != "LOCATION":
                m = m._replace(label="LOCATION", rule="mend-street")
            before = m
        yield m


def _opens(text: str, m: Match) -> bool:
    """True if a list of streets begins with the mention."""
    if text.endswith(_ANNOUNCED, 0, m.start):
        return _ANNOUNCES.search(text, max(0, m.start - _REACH), m.start) is not None
    if m.label == "LOCATION" and _ROAD.match(text, m.start, m.end):
        return _SEVERAL.search(text, max(0, m.start - _REACH), m.start) is not None
    return False
