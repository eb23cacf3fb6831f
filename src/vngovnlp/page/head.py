"""The title of a page, chosen among the lines above its prose."""

from __future__ import annotations

from collections.abc import Sequence

from vngovnlp.page import blocks, captions
from vngovnlp.page.blocks import Body, Kinds
from vngovnlp.page.byline import read_byline
from vngovnlp.page.header import stamp_line
from vngovnlp.page.lines import Line
from vngovnlp.page.phrases import listed
from vngovnlp.page.stamps import Glued, read_glued
from vngovnlp.page.title import TITLE_LINES, Head, could_be_title, find_given

_ABOVE_TITLE = frozenset(
    listed(
        "menu|menu bar|breadcrumb|template name|navigation|site name|weather|market box|visitor counter|link box|cookie banner|"
        "contact|terms"
    )
)
_KICKER_CHARS = 40


def find_head(lines: Sequence[Line], kinds: Kinds, body: Body, given: str | None) -> Head:
    """The given title's line; else the line with the form of a title below the menus and above the article."""
    found = find_given(lines, given) if given else None
    if found:
        first, last, span = found
        whole = span[1] == lines[last].end or read_glued(lines[last]) is not None
        return Head(span, first, last if whole else first - 1, read_glued(lines[first]))
    stop = min(body.first, len(lines) - 1, TITLE_LINES) + 1
    free = [i for i in range(stop) if kinds[i] is None and _could_be_title(lines[i], begins=i == 0)]
    for i in free:
        glued = read_glued(lines[i])
        if glued and not _is_stamp_of(lines, free, i, glued):
            return Head((lines[i].start, glued.title_end), i, i, glued)
    # Menus above the title; a menu word with no candidate below it stands under the title.
    start = max(
        (i + 1 for i in range(free[-1] if free else 0) if (kind := kinds[i]) and kind.reason in _ABOVE_TITLE), default=0
    )
    possible = [i for i in free if i >= start and _goes_on(lines, kinds, i)]
    if not possible:
        return Head()
    best = possible[0]
    if len(lines[best].text) < _KICKER_CHARS:
        best = next((i for i in possible[1:] if _is_longer_and_dated(lines, i)), best)
    return Head((lines[best].start, lines[best].end), best, best)


def _could_be_title(line: Line, *, begins: bool) -> bool:
    if not could_be_title(line, begins=begins) or captions.has_credit(line) or stamp_line(line) is not None:
        return False
    byline = read_byline(line)
    return byline is None or not byline.labelled


def _is_stamp_of(lines: Sequence[Line], free: Sequence[int], i: int, glued: Glued) -> bool:
    """The date is glued to a few words under the title: 'Phòng VHTT huyện 05/03/2021 07:30'."""
    said = glued.title_end - lines[i].start
    return said < _KICKER_CHARS and i - 1 in free and len(lines[i - 1].text) > said


def _is_longer_and_dated(lines: Sequence[Line], i: int) -> bool:
    """The real headline below a slogan or a rubric: longer, and with the time stamp under it."""
    return len(lines[i].text) > _KICKER_CHARS and i + 1 < len(lines) and stamp_line(lines[i + 1]) is not None


def _goes_on(lines: Sequence[Line], kinds: Kinds, i: int) -> bool:
    """Something is said below the line; a closed line needs a longer paragraph there to be its title."""
    below = [line for line, kind in zip(lines[i + 1 : i + 8], kinds[i + 1 : i + 8], strict=True) if kind is None]
    if not below:
        return False
    return lines[i].text[-1] != "." or any(len(line.text) > len(lines[i].text) and blocks.is_prose(line) for line in below)
