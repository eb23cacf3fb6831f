"""What the stages behind the door share of one article: its text, its parts, and the two things found in it.

A stage is a pure function ``(article, what earlier stages found) -> what it found``. None changes the text, none reads furniture.
"""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from vngovnlp.report import Span


class Article(NamedTuple):
    """One article as all stages see it. All spans are code points of ``text``, half open, in text order."""

    text: str
    """NFC text; spans of the report cut from here."""
    norm: str
    """:func:`vngovnlp.text.normal` of the text: match here, same offsets."""
    sentences: tuple[Span, ...]
    """Sentences, without surrounding blanks; furniture is in none, a title or caption line is one of its own."""
    title: Span | None = None
    """The title line, if the text has one."""
    captions: tuple[Span, ...] = ()
    """Picture captions: their names count, they report no second meeting."""
    header: tuple[Span, ...] = ()
    """Lines of the page header and byline that are no prose (time stamp, author): their dates are the publication's."""
    published: date | None = None
    """The publication date: given by the caller, else read from the page, else None."""


class Timex(NamedTuple):
    """A temporal expression, found and resolved (TIMEX3; guidelines in docs/dates.md).

    ``begin`` and ``end_date`` are inclusive and None where the expression names no calendar interval or has no anchor.
    """

    start: int
    end: int
    type: str
    """DATE, TIME, DURATION or SET."""
    value: str | None
    begin: date | None = None
    end_date: date | None = None
    mod: str | None = None
    role: str = "OTHER"
    """EVENT, PUBLICATION, DEADLINE, PERIOD, CITATION or OTHER."""
    cue: str | None = None
    """What decided the role: words of the text or the name of a rule."""
    rule: str = ""
    """The grammar rule that found it."""
    calendar: bool = True
    """True if it names a calendar interval, or would with an anchor ('5/3' without a year does, '5 năm' does not)."""
    fuzzy: bool = False
    """True if begin and end_date are a convention (đầu tháng, mùa xuân)."""
    freq: str | None = None
    """TIMEX3 freq of a SET ('2X')."""
