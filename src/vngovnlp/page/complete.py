"""What the main text of an HTML page lacks is put back: the lead above the content, and lists, blocks and bare text within it.

trafilatura scores paragraphs. It leaves out what a page sets otherwise, unless it knows the class of the element around it, and
says nothing. Here the text is read again from the page, from the title to the end of the smallest element that holds the main text.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Iterator, Sequence
from typing import TYPE_CHECKING

import regex

from vngovnlp.page import furniture
from vngovnlp.page.blocks import is_prose
from vngovnlp.page.byline import read_byline
from vngovnlp.page.flat import FlatLine
from vngovnlp.page.forms import Scope
from vngovnlp.page.header import stamp_line
from vngovnlp.page.lines import Line, split_lines

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_SURE = 20
"""So many letters and digits of a line stand at one place only."""
_WINDOW = 20_000
"""Folded characters behind the last line that was found among which the next is looked for."""
_LEAD_LINES = 12
"""So many lines between title and main text can hold the lead."""
_MORE_LINES = 200
_SAID = 60
_SAID_IN_ITEM = 12
"""Characters of what says something, and of what does so in a list."""
_ITEM = regex.compile(r"[-–+*•▪■●✓]\s|\d{1,2}[.)/]\s?|\p{L}[.)]\s")
_WHOLE = frozenset(["html", "body"])
_AMONG = frozenset(["image marker", "link", "picture control", "advertisement", "separator", "menu"])
"""Furniture with which an article goes on; 'Văn bản' can be a heading."""


def complete(main: Sequence[str], flat: Sequence[FlatLine], title: int | None) -> list[str]:
    """The lines of ``main`` with those of ``flat`` that they lack where they stood; ``title`` is the number of its line in ``flat``."""
    places = list(_places(main, flat))
    sure = [i for i, place in enumerate(places) if place is not None and len(_fold(flat[i].text)) >= _SURE and i != title]
    if not sure:
        return list(main)
    first, last = sure[0], sure[-1]
    depth = min(flat[i].apart for i in sure)  # a whole page may stand in a form
    free = [places[i] is None and i != title and line.apart <= depth for i, line in enumerate(flat)]
    missing = {*_lead(flat, free, title, first), *_between(flat, free, range(first, last))}
    box = _around(flat, sure)
    if box is not None:
        above = range(first - 1, max(-1 if title is None else title, first - _MORE_LINES), -1)
        below = range(last + 1, min(len(flat), last + _MORE_LINES))
        missing.update(i for part in (above, below) for i in _within(flat, free, box, part))
    return _put_back(main, flat, places, missing, first)


def _places(main: Sequence[str], flat: Sequence[FlatLine]) -> Iterator[int | None]:
    """For each line of ``flat`` the line of ``main`` that has it, or its beginning or end."""
    folds = [_fold(line) for line in main]
    begins: list[int] = []
    size = 0
    for fold in folds:
        begins.append(size)
        size += len(fold)
    whole = "".join(folds)
    known = {fold: k for k, fold in reversed(list(enumerate(folds)))}
    cursor = 0
    for line in flat:
        fold = _fold(line.text)
        at = _find(whole, fold, cursor)
        if at >= 0:
            if len(fold) >= _SURE:
                cursor = at + 1
            yield bisect_right(begins, at) - 1
        else:
            yield known.get(fold)


def _find(whole: str, fold: str, cursor: int) -> int:
    stop = cursor + _WINDOW + len(fold)
    at = whole.find(fold, cursor, stop)
    if at < 0 and len(fold) >= 2 * _SURE:
        at = whole.find(fold[:_SURE], cursor, stop)
        if at < 0:
            at = whole.find(fold[-_SURE:], cursor, stop)
    return at


def _lead(flat: Sequence[FlatLine], free: Sequence[bool], title: int | None, first: int) -> list[int]:
    """Sentences between the title and the main text, if it stands near below."""
    if title is None or not 0 < first - title <= _LEAD_LINES:
        return []
    return [i for i in range(title + 1, first) if free[i] and _is_sentence(flat[i])]


def _is_sentence(line: FlatLine) -> bool:
    row = None if line.linked else _row(line)
    return row is not None and is_prose(row) and furniture.recognise(row) is None


def _between(flat: Sequence[FlatLine], free: Sequence[bool], numbers: range) -> Iterator[int]:
    """What trafilatura left out of the middle. Below the heading of a box only a sentence ends its headlines."""
    boxed = False
    for i in numbers:
        row = _row(flat[i])
        kind = furniture.recognise(row) if row else None
        if kind is not None:
            boxed = boxed or kind.scope is Scope.SECTION
        elif row is None or (boxed and not _is_sentence(flat[i])):
            continue
        else:
            boxed = False
            if free[i] and _belongs(flat[i], row):
                yield i


def _within(flat: Sequence[FlatLine], free: Sequence[bool], box: HtmlElement, numbers: range) -> Iterator[int]:
    """Lines of the box beside the main text, up to the first that shows that the article is over."""
    for i in numbers:
        line = flat[i]
        if not _holds(box, line.node):
            return
        row = _row(line) if free[i] else None
        if row is None:
            continue
        kind = furniture.recognise(row)
        if kind is None and line.linked and line.text[-1] != ".":
            return
        if kind is not None and kind.reason not in _AMONG:
            return
        if kind is None and _belongs(line, row) and read_byline(row) is None:
            yield i


def _belongs(line: FlatLine, row: Line) -> bool:
    """The line reads like a part of an article: a sentence, a clause, an item of a list, and no mere link."""
    text = line.text
    listed = line.item or _ITEM.match(text) is not None
    said = len(text) >= _SAID or text[-1] in ".;:" or (listed and len(text) >= _SAID_IN_ITEM)
    return said and not (line.linked and text[-1] != ".") and stamp_line(row) is None


def _row(line: FlatLine) -> Line | None:
    rows = split_lines(line.text)
    return rows[0] if rows else None


def _around(flat: Sequence[FlatLine], sure: Sequence[int]) -> HtmlElement | None:
    """The smallest element that holds the main text; None if that is the whole page."""
    box = flat[sure[0]].node
    if len(sure) == 1:
        box = box.getparent()
    while box is not None and not _holds(box, flat[sure[-1]].node):
        box = box.getparent()
    return None if box is None or box.tag in _WHOLE else box


def _holds(box: HtmlElement, node: HtmlElement) -> bool:
    return node is box or any(parent is box for parent in node.iterancestors())


def _put_back(
    main: Sequence[str], flat: Sequence[FlatLine], places: Sequence[int | None], missing: Collection[int], first: int
) -> list[str]:
    """Each missing line goes behind the last line above it that the main text has; the lead goes in front of all."""
    behind: dict[int, list[str]] = {}
    last = (places[first] or 0) - 1
    for i, line in enumerate(flat):
        place = places[i]
        if i in missing:
            behind.setdefault(last, []).append(line.text)
        elif place is not None and i >= first and place > last:
            last = place
    return [line for k in range(-1, len(main)) for line in ([main[k]] if k >= 0 else []) + behind.get(k, [])]


def _fold(text: str) -> str:
    return "".join(filter(str.isalnum, text.lower()))
