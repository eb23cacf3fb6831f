"""Seats that are somebody whom the article names elsewhere, though no title says so: spokesmen, and those whom a text names without a post."""

from __future__ import annotations

from collections.abc import Sequence

from vngovnlp.report import Span
from vngovnlp.resolve.agencies.names import read_name, same_body
from vngovnlp.resolve.officials.between import honorific_of
from vngovnlp.resolve.officials.posts import SAYS
from vngovnlp.resolve.pattern import pattern
from vngovnlp.text import normal

SPOKESMAN = "người phát ngôn"
_HEADS_OFFICE = pattern(r"(?:chánh|chủ nhiệm) văn phòng (?P<of>.+)")
LEAD = 400
"""Characters in which an article says of whom it tells."""
_SIGNS = pattern(r" (?:(?:đã|vừa) )?ký(?!\p{L})")
_BESIDES = frozenset({"tổ trưởng", "trưởng đoàn", "trưởng ban"})
_ACCORDING = ("theo ông ", "theo bà ")


def speaks_for(title: str, office: str, body: str, *, place: bool) -> bool:
    """True if who holds this title of this office speaks for the body: the head of a government's office does. ``place``: the body is called by its
    territory alone.

    >>> speaks_for("chánh", "Văn phòng UBND tỉnh An Hòa", "UBND tỉnh", place=False), speaks_for("chánh", "Văn phòng Tỉnh ủy", "UBND tỉnh", place=False)
    (True, False)
    """
    headed = _HEADS_OFFICE.fullmatch(f"{title} {normal(read_name(office).canonical)}")
    if headed is None:
        return False
    return headed["of"].endswith(normal(read_name(body).canonical)) if place else same_body(headed["of"], body)


def acts(norm: str, mention: Span, *, addressed: bool = True) -> bool:
    """True if somebody, who is called 'ông' or 'bà' here if ``addressed``, speaks, orders or signs."""
    start, end = mention
    if addressed and honorific_of(norm, start) is None:
        return False
    return SAYS.match(norm, end) is not None or _SIGNS.match(norm, end) is not None or norm.endswith(_ACCORDING, 0, start)


def speaks(norm: str, mentions: Sequence[Span]) -> bool:
    """True if one of the mentions of a title is the subject of a verb of speaking or stands before a colon."""
    return any(SAYS.match(norm, end) is not None or norm.startswith(":", end) for _, end in mentions)


def goes_on(norm: str, title: str, mention: Span) -> bool:
    """True if the title's holder 'also' says something, or speaks as the head of a group that is led besides another office."""
    said = SAYS.match(norm, mention[1])
    return said is not None and ("cũng" in said[0] or title in _BESIDES)
