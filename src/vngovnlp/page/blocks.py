"""The three blocks of a page: before the article, the article's prose, after it; and the furniture in each.

A line alone proves little ('Văn bản' is a menu item and a heading), so the middle of an article is trusted: only lines that can
be nothing else are furniture there. Before the title and after the last prose the company of a line decides.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Sequence
from typing import NamedTuple

import regex

from vngovnlp.page.byline import read_byline
from vngovnlp.page.forms import DATED, DATED_FIRST, Scope
from vngovnlp.page.furniture import Kind
from vngovnlp.page.lines import Line

Kinds = Sequence[Kind | None]

_CLOSED_PROSE_CHARS = 60
_OPEN_PROSE_CHARS = 200
_TEASER_CHARS = 350
_LABEL_CHARS = 160
_BOX_LINES = 6
_CLOSING_LINES = 8

# Furniture that also stands inside or above an article and so closes none.
_INSIDE = frozenset(
    ["image marker", "template name", "link", "picture control", "advertisement", "separator", "view count", "font size"]
)
_CONTROLS = frozenset(
    ["rating", "comment box", "breadcrumb", "menu bar", "separator", "font size", "pagination", "tags", "share buttons"]
)
"""Found between the title and the first sentence."""
_BUTTONS = frozenset(
    ["navigation", "print or mail", "share buttons", "rating", "tags", "view count", "font size", "pagination"]
)
_LOOSE = frozenset(
    ["site name", "menu", "menu bar", "contact", "imprint", "link", "separator", "pagination", "terms", "breadcrumb"]
)
"""Also found at the end of an article proper: furniture only in company."""
_TOPICS = frozenset(["weather", "market box", "link box"])
"""Boxes whose headings can be those of an article as well: 'Giá vàng', 'Liên kết'."""
_OWN_BUTTONS = frozenset(["navigation", "print or mail"])
_FOOT = frozenset(["về đầu trang", "lên đầu trang", "đầu trang", "back to top", "về trang chủ"])
"""Navigation at the foot of the page and not of the article."""
_DAY = regex.compile(r"[(\[]?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}(?:[\s,|-]{1,3}\d{1,2}[:h]\d{2})?[)\]]?")
_BULLET = regex.compile(r"[-+*•▪■►»>]\s?")


class Body(NamedTuple):
    """Line numbers: the first line of prose, the line after the last, and where the page's own tail begins."""

    first: int
    end: int
    closer: int
    """First line after the prose that shows that the article is over; the number of lines if none does."""


def is_prose(line: Line) -> bool:
    """A sentence of some length, or a paragraph."""
    size = len(line.text)
    return size >= _OPEN_PROSE_CHARS or (size >= _CLOSED_PROSE_CHARS and line.closed)


def find_body(lines: Sequence[Line], kinds: Kinds) -> Body:
    """The block of the article's prose; ``first`` is the number of lines if there is none."""
    prose = [i for i, line in enumerate(lines) if kinds[i] is None and is_prose(line)]
    if not prose:
        first, end = len(lines), min(1, len(lines))
    else:
        first, end = prose[0], _article_end(lines, kinds, prose)
    return Body(first, end, _closer(lines, kinds, end))


def below_title(lines: Sequence[Line], kinds: Kinds, body: Body, title: int) -> Body:
    """The same body, its tail not above line ``title``: a page without prose has been cut before its title was known."""
    if title < body.end:
        return body
    return Body(body.first, title + 1, _closer(lines, kinds, title + 1))


def _article_end(lines: Sequence[Line], kinds: Kinds, prose: Sequence[int]) -> int:
    """The line after the last prose that is the article's: teasers in a box that opens behind the closed article are not."""
    last_long = max((i for i in prose if len(lines[i].text) > _TEASER_CHARS), default=-1)
    for i in range(max(prose[0], last_long) + 1, prose[-1]):
        kind = kinds[i]
        if kind and kind.scope is Scope.SECTION:
            last = prose[bisect_left(prose, i) - 1]
            if any(_closes(lines, kinds, j, last) for j in range(max(last, i - _CLOSING_LINES), i)):
                return last + 1
    return prose[-1] + 1


def _closes(lines: Sequence[Line], kinds: Kinds, i: int, last: int) -> bool:
    """A button or a byline below the prose."""
    kind = kinds[i]
    return (kind is not None and kind.reason in _BUTTONS) or (i > last and read_byline(lines[i]) is not None)


def _closer(lines: Sequence[Line], kinds: Kinds, end: int) -> int:
    tail = range(end, len(lines))
    dated = [i for i in tail if _is_dated(lines, i)]
    first_dated = dated[0] if len(dated) >= 2 and not _is_signed_below(lines, kinds, dated[-1]) else len(lines)
    last_of = {kind.reason: i for i in tail if (kind := kinds[i]) and kind.reason not in _INSIDE}
    for i in range(end, first_dated):
        kind = kinds[i]
        if kind is None or kind.reason in _INSIDE:
            continue
        if not _is_sure(kind) and _goes_on(lines, kinds, i):
            continue
        company = any(last > i for reason, last in last_of.items() if reason != kind.reason)
        company = company or (i + 1 < len(lines) and kinds[i + 1] is not None)
        if kind.reason not in _LOOSE or company or (i > end and _is_signature(lines[i - 1])):
            return i
    return first_dated


def _goes_on(lines: Sequence[Line], kinds: Kinds, i: int) -> bool:
    """The article goes on below a heading that is also a word of menus: a sentence, its author or its own buttons follow.

    'Kinh tế' / 'Phòng Kinh tế kiểm tra giá cả tại các chợ.' / 'Lê Bình' / 'Quay lại'
    """
    stop = min(len(lines), i + _CLOSING_LINES)
    while (kind := kinds[i]) and kind.reason == "imprint" and i + 1 < stop and kinds[i + 1] == kind:
        i += 1
    if i + 1 >= stop:
        return False
    following = kinds[i + 1]
    if following is not None:  # who is responsible for what, in a plan, and the buttons of the page
        return kind is not None and kind.reason == "imprint" and _is_own_button(lines[i + 1], following)
    below = lines[i + 1]
    if below.text[-1] == "." and below.text.count(" ") >= 2:
        return True
    if _is_signed_below(lines, kinds, i):
        return True
    for j in range(i + 2, min(len(lines), i + _CLOSING_LINES)):
        kind = kinds[j]
        if kind is not None and _is_sure(kind):
            return _is_own_button(lines[j], kind)
    return False


def _is_sure(kind: Kind) -> bool:
    """No article goes on with it, nor has it as a heading."""
    return not (kind.reason in _LOOSE or kind.reason in _TOPICS or kind.reason in _INSIDE)


def _is_own_button(line: Line, kind: Kind) -> bool:
    return kind.reason in _OWN_BUTTONS and line.low not in _FOOT


def _is_signed_below(lines: Sequence[Line], kinds: Kinds, i: int) -> bool:
    """Below line ``i``, the author's name stands alone above the first line that is surely the page's."""
    for j in range(i + 1, min(len(lines), i + _CLOSING_LINES)):
        kind = kinds[j]
        if kind is not None and _is_sure(kind):
            return False
        if kind is None and _is_signature(lines[j]):
            return j + 1 == len(lines) or kinds[j + 1] is not None
    return False


def _is_dated(lines: Sequence[Line], i: int) -> bool:
    """A headline in a list of other articles, with its date behind it, before it or on the next line."""
    line = lines[i]
    if not line.low:
        return False
    if DATED.fullmatch(line.low) or DATED_FIRST.fullmatch(line.text):
        return True
    below = lines[i + 1].text if i + 1 < len(lines) and not line.closed else ""
    return 15 <= len(line.text) <= _LABEL_CHARS and _DAY.fullmatch(below) is not None


def _is_signature(line: Line) -> bool:
    """The author's name: what stands behind it is no more the article."""
    byline = read_byline(line)
    return byline is not None and byline.author is not None


def mark_head(lines: Sequence[Line], kinds: Kinds, body: Body, title: int | None, kept: Collection[int]) -> dict[int, str]:
    """Furniture before the title line: what is known, and in its company what is not. Without a title: menus of two lines or more."""
    stop = min(body.first, body.closer) if title is None else title
    found = {i: kind.reason for i, kind in enumerate(kinds[:stop]) if kind and i not in kept}
    page = [i for i, reason in found.items() if reason not in _INSIDE or reason == "template name"]
    if title is None:
        return found if len(page) > 1 else {}
    if page:
        for i in range(title):
            if i not in found and i not in kept and len(lines[i].text) <= _LABEL_CHARS and not is_prose(lines[i]):
                found[i] = "site header"
    return found


def mark_middle(lines: Sequence[Line], kinds: Kinds, start: int, body: Body, kept: Collection[int]) -> dict[int, str]:
    """Furniture between title and tail: buttons, picture places, boxes of links; above the prose the controls of the page."""
    found: dict[int, str] = {}
    for i in range(start, body.closer):
        kind = kinds[i]
        if i in found or i in kept or kind is None:
            continue
        rubric = kind.reason == "menu" and (i - 1 in found or i - 1 in kept or _is_control(kinds, i + 1))
        if kind.scope is Scope.ANYWHERE or (i < body.first and (rubric or kind.reason in _CONTROLS)):
            found[i] = kind.reason
        elif kind.reason == "related articles":
            box = _box(lines, i, body.closer, kept)
            if box:
                found.update(dict.fromkeys([i, *box], kind.reason))
    return found


def _is_control(kinds: Kinds, i: int) -> bool:
    """The line is known as no part of an article. A menu word beside one is the page's rubric, else it may be a heading."""
    kind = kinds[i] if i < len(kinds) else None
    return kind is not None and (kind.scope is Scope.ANYWHERE or kind.reason in _CONTROLS)


def _box(lines: Sequence[Line], opener: int, stop: int, kept: Collection[int]) -> list[int]:
    """Headlines right under 'Tin liên quan' inside an article: bulleted, dated or set without the empty lines of the prose."""
    box = []
    for i in range(opener + 1, min(stop, opener + 1 + _BOX_LINES)):
        line = lines[i]
        if i in kept or is_prose(line) or len(line.text) > _LABEL_CHARS or (line.closed and not DATED.fullmatch(line.low)):
            break
        if _BULLET.match(line.text) or not line.gap or DATED.fullmatch(line.low):
            box.append(i)
        else:
            break
    after = opener + 1 + len(box)
    # Where the page sets no empty lines at all, the end of the box cannot be seen unless prose follows.
    return box if after >= stop or lines[after].gap or is_prose(lines[after]) else []


def mark_tail(
    lines: Sequence[Line], kinds: Kinds, closer: int, kept: Collection[int], stamps: Collection[int]
) -> dict[int, str]:
    """Furniture from the closing line on: what is known, stamps of the crawl, and what stands between or in an open box."""
    found: dict[int, str] = {}
    last_known = max((i for i in range(closer, len(lines)) if kinds[i] is not None or i in stamps), default=closer)
    section: str | None = None  # the box that is open
    for i in range(closer, len(lines)):
        kind, line = kinds[i], lines[i]
        if i in kept:
            continue
        if kind is not None:
            found[i] = section if section and kind.reason == "site name" else kind.reason
            if kind.reason not in _INSIDE and kind.reason != "site name":
                section = None if kind.reason in _BUTTONS and kind.scope is not Scope.SECTION else kind.reason
        elif i in stamps:
            found[i] = "crawl date"
        elif not line.low or len(line.text) > _TEASER_CHARS:
            continue
        elif _is_dated(lines, i):
            found[i] = section = "related articles"
        elif section or (i < last_known and not is_prose(line) and len(line.text) <= _LABEL_CHARS):
            found[i] = section or "page footer"
    return found


def open_boxes(kinds: Kinds, closer: int) -> int:
    """Where the first box of the tail opens: before it a byline or a date can still belong to the article."""
    for i in range(closer, len(kinds)):
        kind = kinds[i]
        if kind is not None and kind.reason not in _INSIDE and (kind.reason not in _BUTTONS or kind.scope is Scope.SECTION):
            return i
    return len(kinds)
