"""What a title looks like, and where a known one stands."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import regex

from vngovnlp.page.lines import Line
from vngovnlp.page.stamps import Glued, read_glued
from vngovnlp.report import Span

TITLE_LINES = 100
"""So many lines of menus can stand above the title."""
_TITLE_CHARS = 300
_CLOSED_TITLE_CHARS = 140
_LOOK_AHEAD = 80
"""Lines of a page among which a given title is looked for."""

_MIN_GIVEN = 4
_MIN_PREFIX = 15

_SENTENCE_BREAK = regex.compile(r"\p{Ll}[.!?…]\s+\p{Lu}")
# 'Sáng 5/3, UBND huyện tổ chức ...': a first sentence of prose, never a headline with a full stop
_LEAD = regex.compile(
    r"""(?:vào\s)?(?:sáng|chiều|tối|ngày|hôm|trong|tại|theo|vừa\squa|thực\shiện|nhằm|nhân|\d{1,2}h)\b
    | \(?[\p{L}.]{2,20}\)?\s[-–]\s""",
    regex.X | regex.I,
)
_LIST_ITEM = regex.compile(r"[-+*•–]\s|\d{1,2}[.)/]\s|[ivxIVX]{1,4}[.)]\s|\p{L}[.)]\s")


class Head(NamedTuple):
    """The title and the lines it stands on; ``last`` is -1 if the page has none."""

    span: Span | None = None
    first: int = 0
    last: int = -1
    glued: Glued | None = None


def could_be_title(line: Line, *, begins: bool = False) -> bool:
    """It has the form of a headline: one short line that does not go on; in lower case only where the text ``begins`` with it.

    >>> from vngovnlp.page.lines import split_lines
    >>> [could_be_title(line) for line in split_lines("UBND xã tổ chức hội nghị\\nSáng 5/3, UBND xã tổ chức hội nghị.")]
    [True, False]
    """
    text = line.text
    if not 8 <= len(text) <= _TITLE_CHARS or text.count(" ") < 2 or text[0] in ",.;)":
        return False
    if text[0].islower() and not (begins and not line.closed):
        return False
    if text[-1] in ":;," or _LIST_ITEM.match(text) or _SENTENCE_BREAK.search(text):
        return False
    if text[-1] == "." and not text.endswith(".."):
        return len(text) <= _CLOSED_TITLE_CHARS and not _LEAD.match(text)
    return len(text) <= _CLOSED_TITLE_CHARS * 2 - 20 or not _LEAD.match(text)


def find_given(lines: Sequence[Line], title: str) -> tuple[int, int, Span] | None:
    """First and last line of the given title, and its span: whole lines first, else the beginning of a line."""
    head = lines[:_LOOK_AHEAD]
    for i, line in enumerate(head):
        if line.text == title:
            return i, i, (line.start, line.end)
    wanted = _fold(title)
    if len(wanted) < _MIN_GIVEN:
        return None
    room = 2 * len(title) + 80
    folds = [_fold(line.text[:room]) for line in head]
    for i, folded in enumerate(folds):
        if folded == wanted and len(head[i].text) <= room:
            return i, i, (head[i].start, head[i].end)
    for i, folded in enumerate(folds):
        if len(folded) >= _MIN_GIVEN and (wanted.startswith(folded) or folded.startswith(wanted)):
            found = _partly(head, folds, i, wanted)
            if found:
                return found
    return None


def _partly(head: Sequence[Line], folds: Sequence[str], i: int, wanted: str) -> tuple[int, int, Span] | None:
    """The title before a glued date, over several lines, or at the beginning of a paragraph that goes on."""
    line = head[i]
    glued = read_glued(line)
    if glued and _fold(line.text[: glued.title_end - line.start]) == wanted:
        return i, i, (line.start, glued.title_end)
    joined = folds[i]
    for j in range(i + 1, min(i + 4, len(head))):
        joined += folds[j]
        if joined == wanted:
            return i, j, (line.start, head[j].end)
    if folds[i].startswith(wanted) and len(wanted) >= _MIN_PREFIX:
        return i, i, (line.start, line.start + _prefix(line.text, len(wanted)))
    return None


def _fold(text: str) -> str:
    return "".join(filter(str.isalnum, text.lower()))


def _prefix(text: str, count: int) -> int:
    """Length of the shortest beginning of ``text`` that folds to ``count`` characters."""
    for i, char in enumerate(text):
        count -= len(_fold(char))
        if count <= 0:
            return i + 1
    return len(text)
