"""What reading a page gives: spans of the text that was read, never another text."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from vngovnlp.report import Span


class Furniture(NamedTuple):
    """A line that belongs to the web page and not to the article, and why we think so."""

    start: int
    end: int
    reason: str


class Page(NamedTuple):
    """Where the parts of a page stand. ``None`` and ``()`` mean that the page does not show such a part."""

    title: Span | None = None
    """The title line, without a date glued to it."""
    published: date | None = None
    published_span: Span | None = None
    """The characters of the date itself."""
    author: Span | None = None
    """One author, or several as they stand together ('Lê Bình - Trần An')."""
    author_agency: Span | None = None
    header: tuple[Span, ...] = ()
    """Lines of the page header and byline that are no prose: time stamp, author line. They are text, not furniture."""
    captions: tuple[Span, ...] = ()
    furniture: tuple[Furniture, ...] = ()

    @property
    def dropped(self) -> list[Span]:
        """Where the furniture stands."""
        return [(f.start, f.end) for f in self.furniture]


class HtmlPage(NamedTuple):
    """An HTML page as text: paragraphs are separated by newlines; :func:`read_page` marks what stands in them."""

    text: str
    title: str | None = None
    published: str | None = None
    """ISO date that the page states in its metadata or in a <time> element; never a guess, never today's date."""
    author: str | None = None
    url: str | None = None
    fallback: bool = False
    """True if no main text was found and ``text`` is the whole page without its tags."""
