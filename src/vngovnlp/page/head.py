"""The title of a page, chosen among the lines above its prose."""

from __future__ import annotations

from collections.abc import Sequence

import regex

from vngovnlp.page import blocks, captions
from vngovnlp.page.blocks import Body, Kinds
from vngovnlp.page.byline import read_byline
from vngovnlp.page.forms import Scope
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
_BOX_LINES = 6
# A slogan, a row of menu words of which one is not known, a long rubric
_BANNER = regex.compile(
    r"(?:nhiệt liệt |quyết tâm |thi đua )|(?:chào|chúc|lập thành tích chào) mừng |(?:trang chủ|home) \p{L}+ \p{L}+ .{20}|"
    r"(?:tin|thông tin|hoạt động|chuyên (?:mục|trang|đề)|diễn đàn|góc) (?!.* (?:họp|tổ chức|diễn ra|kiểm tra|khai mạc|ra mắt)\b)"
)


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
    best = _headline(lines, kinds, possible)
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


def _headline(lines: Sequence[Line], kinds: Kinds, possible: Sequence[int]) -> int:
    """The first line that could be the title, unless it looks like a part of the block above and another has the stamp under it."""
    best = possible[0]
    dated = None if _is_dated(lines, best) else next((i for i in possible[1:] if _is_dated(lines, i)), None)
    if dated is None:
        return best
    if len(lines[best].text) < _KICKER_CHARS:
        return dated if len(lines[dated].text) > len(lines[best].text) else best
    return dated if _BANNER.match(lines[best].low) or _is_in_box(kinds, best) else best


def _is_dated(lines: Sequence[Line], i: int) -> bool:
    return i + 1 < len(lines) and stamp_line(lines[i + 1]) is not None


def _is_in_box(kinds: Kinds, i: int) -> bool:
    """Headlines alone stand between it and a heading like 'Tin mới'."""
    for j in range(i - 1, max(-1, i - _BOX_LINES), -1):
        kind = kinds[j]
        if kind is not None:
            return kind.scope is Scope.SECTION
    return False


def _goes_on(lines: Sequence[Line], kinds: Kinds, i: int) -> bool:
    """Something is said below the line; a closed line needs a longer paragraph there to be its title."""
    below = [line for line, kind in zip(lines[i + 1 : i + 8], kinds[i + 1 : i + 8], strict=True) if kind is None]
    if not below:
        return False
    return lines[i].text[-1] != "." or any(len(line.text) > len(lines[i].text) and blocks.is_prose(line) for line in below)
