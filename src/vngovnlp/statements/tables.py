"""Tables of tasks: 'STT | Nhiệm vụ | Đơn vị chủ trì | Thời hạn', a row a task, as notices of meetings end with.

Cells stand between bars, which is how tables come out of HTML (page/html.py) and how tabs are read (spacing.py), or on lines of their own, as some pages
are scraped. The words of the first row say what a column holds, so nothing has to be guessed: a table without a column of tasks and one of bodies or dates
is none, and the programme of a week or a meeting ('Thời gian | Nội dung | Chủ trì | Địa điểm') gives no tasks.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Literal, NamedTuple

from vngovnlp.report import Span
from vngovnlp.statements.clauses import Tokens

Column = Literal["task", "lead", "partner", "when", "product"]

_NAMES: dict[Column, str] = {
    "task": "nhiệm vụ,nội dung,nội dung công việc,nội dung nhiệm vụ,nội dung thực hiện,nội dung chỉ đạo,nội dung giao,công việc,đầu việc,tên nhiệm vụ,"
    "nhiệm vụ cụ thể,nhiệm vụ được giao,nội dung, nhiệm vụ,nhiệm vụ, giải pháp,tên công việc,việc",
    "lead": "đơn vị chủ trì,cơ quan chủ trì,cơ quan, đơn vị chủ trì,chủ trì,đơn vị thực hiện,cơ quan thực hiện,cơ quan, đơn vị thực hiện,đơn vị chủ trì thực hiện,"
    "cơ quan chủ trì thực hiện,đơn vị phụ trách,người phụ trách,người thực hiện,bộ phận thực hiện,đơn vị,cơ quan,cơ quan, đơn vị,thực hiện,đơn vị được giao,"
    "đơn vị chủ trì tham mưu,cơ quan chủ trì tham mưu,trách nhiệm thực hiện",
    "partner": "đơn vị phối hợp,cơ quan phối hợp,cơ quan, đơn vị phối hợp,phối hợp,đơn vị phối hợp thực hiện,cơ quan phối hợp thực hiện",
    "when": "thời hạn,thời hạn hoàn thành,thời gian hoàn thành,hạn hoàn thành,thời gian thực hiện,thời gian,tiến độ,thời hạn thực hiện,tiến độ hoàn thành,"
    "hoàn thành,ngày hoàn thành,thời điểm hoàn thành,thời hạn báo cáo",
    "product": "sản phẩm,kết quả,sản phẩm đầu ra,kết quả đầu ra,sản phẩm hoàn thành,sản phẩm dự kiến,sản phẩm, kết quả,kết quả, sản phẩm,kết quả đạt được",
}  # fmt: skip


def _columns() -> Mapping[str, Column]:
    """Head of a column -> what it holds. A comma with a blank behind it belongs to the head."""
    found: dict[str, Column] = {}
    for column, heads in _NAMES.items():
        found.update(dict.fromkeys((head.replace("\0", ", ") for head in heads.replace(", ", "\0").split(",")), column))
    return found


HEADS = _columns()
"""What a column is called, in normal form -> what it holds."""
VAGUE = frozenset(
    (
        "nội dung", "việc", "công việc", "nội dung công việc", "chủ trì", "thực hiện", "phối hợp", "đơn vị", "cơ quan", "cơ quan, đơn vị", "thời gian",
        "thời gian thực hiện", "tiến độ", "hoàn thành", "kết quả",
    )
)  # fmt: skip
"""Heads that tables of other things have as well: one column at least must be called otherwise."""
_OF_PROGRAMMES = frozenset("địa điểm,thành phần,thành phần tham dự,thành phần dự,thứ,ngày,buổi,giờ,phương tiện".split(","))
_NUMBERS = frozenset(("stt", "tt", "số tt", "số thứ tự"))
_NUMBERS_LINE = re.compile(r"^[ \t]*(?:s?tt|số tt|số thứ tự)[ \t]*$", re.M)
_FEWEST_BARS = 4
"""In a table of a head and a row with three columns."""
_SHORTEST_TASK = 2
"""Tokens: a cell with one holds a number or a mark."""


class Row(NamedTuple):
    """A task of a table: tokens ``i`` to ``j``, and its other cells (characters, None if empty). ``head``: the token that the table begins with."""

    i: int
    j: int
    head: int
    lead: Span | None
    partner: Span | None
    when: Span | None
    product: Span | None


class Table(NamedTuple):
    """A table of tasks in characters ``start`` to ``end``."""

    start: int
    end: int
    rows: Sequence[Row]


def tables(text: str, norm: str, toks: Tokens) -> list[Table]:
    """The tables of tasks in text order. ``norm`` is :func:`vngovnlp.text.normal` of ``text``; a row that was taken for furniture has no tokens and is left out."""
    if text.count("|") >= _FEWEST_BARS:
        return _tables(norm, toks, _lines(text))
    if _NUMBERS_LINE.search(norm) is not None:
        return _tables(norm, toks, _stacked(text, norm))
    return []


def _tables(norm: str, toks: Tokens, lines: Iterable[list[Span]]) -> list[Table]:
    """The tables of tasks among lines of cells."""
    found: list[Table] = []
    columns: list[Column | None] = []
    rows: list[Row] = []
    start = end = head = 0
    for cells in [*lines, []]:
        if not _goes_on(cells, columns):
            if rows:
                found.append(Table(start, end, rows))
            rows, columns = [], _heads(norm, cells)
            if columns:
                start, end = cells[0][0], cells[-1][1]
                head = bisect_left(toks.start, start)
            continue
        end = cells[-1][1]
        row = _row(toks, columns, cells, head)
        if row is not None:
            rows.append(row)
    return found


def _lines(text: str) -> Iterator[list[Span]]:
    """The cells of each line with bars, [] for one without: blank lines and the rule below the head of Markdown tables are passed over."""
    at = 0
    for line in text.split("\n"):
        begin, at = at, at + len(line) + 1
        if not line.strip("|-:+= \t"):
            continue
        cells: list[Span] = []
        if "|" in line:
            k = begin
            for cell in line.split("|"):
                left = len(cell) - len(cell.lstrip())
                cells.append((k + left, k + left + len(cell.strip())))
                k += len(cell) + 1
            if cells[0][0] == cells[0][1] and len(cells) > 2:
                del cells[0]
        yield cells


def _stacked(text: str, norm: str) -> Iterator[list[Span]]:
    """The same of tables with a line a cell: as many lines as the head has, from each number on."""
    lines: list[Span] = []
    at = 0
    for line in text.split("\n"):
        if line.strip():
            left = len(line) - len(line.lstrip())
            lines.append((at + left, at + left + len(line.strip())))
        at += len(line) + 1
    k = 0
    while k < len(lines):
        head = _stacked_head(norm, lines, k)
        if head == 0:
            k += 1
            continue
        yield lines[k : k + head]
        k += head
        number = 1
        while k + head <= len(lines) and norm[slice(*lines[k])].strip(".) ") in (str(number), f"0{number}"):
            yield lines[k : k + head]
            k += head
            number += 1
        yield []


def _stacked_head(norm: str, lines: Sequence[Span], k: int) -> int:
    """How many lines the head of a table has that begins at line ``k``: 'STT' and what columns are called; 0 if none does."""
    if norm[slice(*lines[k])] not in _NUMBERS:
        return 0
    stop = k + 1
    while stop < len(lines) and (name := norm[slice(*lines[stop])].strip(" .:*")) and (name in HEADS or name == "ghi chú"):
        stop += 1
    return stop - k if stop - k > 2 else 0


def _heads(norm: str, cells: Sequence[Span]) -> list[Column | None]:
    """What each column holds, if a table of tasks begins with these cells; [] if none does."""
    names = [norm[a:b].strip(" .:*") for a, b in cells]
    columns = [HEADS.get(name) for name in names]
    if columns.count("task") != 1 or not {"lead", "when"}.intersection(columns) or not _OF_PROGRAMMES.isdisjoint(names):
        return []
    said = any(column in ("task", "lead", "when") and name not in VAGUE for name, column in zip(names, columns, strict=True))
    return columns if said else []


def _goes_on(cells: Sequence[Span], columns: Sequence[Column | None]) -> bool:
    """True if the cells are a row below these columns: empty ones at the end may be missing."""
    return bool(columns) and 1 < len(cells) <= len(columns) + 1


def _row(toks: Tokens, columns: Sequence[Column | None], cells: Sequence[Span], head: int) -> Row | None:
    """The task of a row; None for the heading of a part ('I | Nhiệm vụ chung | |') and a row without a task."""
    held = {column: cell for column, cell in zip(columns, cells, strict=False) if column is not None and cell[0] < cell[1]}
    task = held.get("task")
    if task is None or not ("lead" in held or "when" in held):
        return None
    i, j = bisect_left(toks.start, task[0]), bisect_left(toks.start, task[1])
    while j > i and toks.word[j - 1] in (".", ";", ","):
        j -= 1
    if j - i < _SHORTEST_TASK or toks.start[i] != task[0]:
        return None
    return Row(i, j, head, held.get("lead"), held.get("partner"), held.get("when"), held.get("product"))
