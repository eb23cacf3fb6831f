"""The lines of a text as pages have them: blanks cut off, hard-wrapped paragraphs put together again."""

from __future__ import annotations

import itertools
from typing import NamedTuple

import regex

SHORT = 400
"""Longest line, in characters, that is looked at as anything but prose."""

_INVISIBLE = "\u00ad\u200b\u200c\u200d\u2060\ufeff"
_STOPS = frozenset(".!?:;…")
_QUOTES = frozenset("”\"'»’)]")
_CLOSING = _STOPS | _QUOTES
# 'a) rà soát ...', 'b. báo cáo ...': an item of a list, not the rest of the line above.
_ITEM = regex.compile(r"\p{L}{1,3}[).]")
# 'admin 05/03/2021', 'by admin': the stamp under a title
_POSTED = regex.compile(r"(?:by\s)?(?:admin|webmaster)")
_WRAP_MIN = 40
_WRAP_MAX = 160
_ONE_LINE_MIN = 200

Piece = tuple[int, int, bool]
"""Start, end, and whether an empty line stands before it."""


class Line(NamedTuple):
    """A line, or a paragraph that was broken into several; ``text`` is cut from the page, ``low`` is for comparing."""

    start: int
    end: int
    text: str
    low: str
    """Lower case with plain blanks and the length of ``text``; empty for a line longer than :data:`SHORT`."""
    gap: bool
    """An empty line stands before it."""
    closed: bool
    """It ends like a sentence or a clause: 'họp giao ban.', 'gồm:', '"... đúng hạn."'."""


def split_lines(text: str) -> list[Line]:
    """All lines of ``text`` that are not blank, in order.

    >>> [line.text for line in split_lines("Quay lại\\r\\n\\r\\n 24oC ")]
    ['Quay lại', '24oC']
    """
    pieces = _pieces(text)
    if len(pieces) == 1 and pieces[0][1] - pieces[0][0] >= _ONE_LINE_MIN:
        pieces = _cut_one_line(text, *pieces[0][:2])
    return [_line(text, start, end, gap) for start, end, gap in _join_wrapped(text, pieces)]


def _line(text: str, start: int, end: int, gap: bool) -> Line:
    last = text[end - 1]
    closed = last in _STOPS or (last in _QUOTES and text[end - 2] in _STOPS and end - start > 1)
    return Line(start, end, text[start:end], lower(text[start:end]) if end - start <= SHORT else "", gap, closed)


def lower(text: str) -> str:
    """Lower case with every blank a plain one, equal length."""
    low = text.lower()
    if len(low) != len(text):
        low = "".join(c if len(c.lower()) != 1 else c.lower() for c in text)
    return low if low.isprintable() else "".join(" " if c.isspace() else c for c in low)


def _pieces(text: str) -> list[Piece]:
    found: list[Piece] = []
    gap = False
    position = 0
    for row in text.splitlines(keepends=True):
        body = row.strip()
        if body and (body[0] in _INVISIBLE or body[-1] in _INVISIBLE):
            body = row.strip(" \t\u00a0\r\n\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029" + _INVISIBLE).strip()
        if body:
            start = position + row.index(body)
            found.append((start, start + len(body), gap))
            gap = row[-1] in "\x0c\u2029"
        else:
            gap = True
        position += len(row)
    return found


def _join_wrapped(text: str, pieces: list[Piece]) -> list[Piece]:
    """Pieces with the lines of a hard-wrapped paragraph put together.

    'UBND huyện tổ chức hội nghị đánh giá' / 'kết quả sáu tháng' is one paragraph: the first line is long and open, the
    second begins in lower case. Where that has happened twice in a block, an open full-width line goes on in upper case too.
    """
    joined: list[Piece] = []
    wraps = width = row = 0
    for start, end, gap in pieces:
        if gap:
            wraps = width = 0
        elif (
            joined
            and row >= _WRAP_MIN
            and text[joined[-1][1] - 1] not in _CLOSING
            and _goes_on(text, start, end, row, width, wraps)
        ):
            wraps += 1
            joined[-1] = (joined[-1][0], end, joined[-1][2])
            row = end - start
            width = max(width, row)
            continue
        joined.append((start, end, gap))
        row = end - start
        width = max(width, row)
    return joined


def _goes_on(text: str, start: int, end: int, row: int, width: int, wraps: int) -> bool:
    if end - start > 1.5 * max(width, row):  # rows of one wrap are of one length
        return False
    if text[end - 1].isalnum() and " " not in text[start:end]:  # 'img', 'hop-giao-ban.jpg'
        return False
    if text[start].islower():
        return not (_ITEM.match(text, start) or _POSTED.match(text, start))
    return wraps >= 2 and width <= _WRAP_MAX and row >= 0.7 * width and text[start].isalnum()


# A page flattened into one line: 'TP_View Hội nghị giao ban tháng 3(05/03/2021) Sáng 5/3, ... Quay lại Dự báo thời tiết ...'
_TEMPLATE_HEAD = regex.compile(r"[A-Z][A-Za-z0-9]*(?:_[A-Za-z0-9]+)+(?=\s)")
_GLUED = regex.compile(r"(?<=[\p{L}\d])\((?:\d{1,2}[/.-]){2}\d{4}\)(?=\s)")
_WEATHER_TAIL = regex.compile(r"(?:(Quay lại|Về trang trước|In trang)\s+)?(Dự báo thời tiết\s[^\n]{0,200})\Z")


def _cut_one_line(text: str, start: int, end: int) -> list[Piece]:
    cuts = [start]
    head = _TEMPLATE_HEAD.match(text, start)
    if head:
        cuts.append(head.end())
    glued = _GLUED.search(text, cuts[-1], min(end, cuts[-1] + 330))
    if glued:
        cuts.append(glued.end())
    tail = _WEATHER_TAIL.search(text, max(cuts[-1], end - 260), end)
    if tail:
        cuts.extend(tail.start(group) for group in (1, 2) if tail.start(group) >= 0)
    found: list[Piece] = []
    for a, b in itertools.pairwise([*cuts, end]):
        body = text[a:b].strip()
        if body:
            begin = text.index(body, a)
            found.append((begin, begin + len(body), True))
    return found
