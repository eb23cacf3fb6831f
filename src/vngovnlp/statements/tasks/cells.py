"""What the cells of a table say of a task (statements/tables.py): the parties of one, the day of another."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from vngovnlp.article import Article, Timex
from vngovnlp.report import Deadline, Span
from vngovnlp.statements.clauses import Tokens
from vngovnlp.statements.ordered import beginning_in
from vngovnlp.statements.tasks.deadline import deadline_of
from vngovnlp.statements.wording.parties import parties


def parties_in(toks: Tokens, cell: Span | None) -> list[tuple[int, int]]:
    """The parties that a cell names, as token ranges: 'Phòng Nội vụ; UBND các xã'. What is no known party is one as it stands: 'Tổ 3'."""
    if cell is None:
        return []
    i, j = bisect_left(toks.start, cell[0]), bisect_left(toks.start, cell[1])
    found: list[tuple[int, int]] = []
    begin = i
    for k in range(i, j + 1):
        if k < j and (toks.word[k] not in (";", "/") or toks.entity[k] is not None):
            continue
        if begin < k:
            found += parties(toks, begin, k) or [(begin, k)]
        begin = k + 1
    return found


def deadline_in(article: Article, dates: Sequence[Timex], cell: Span) -> Deadline | None:
    """The deadline that a cell says: 'Trước 20/2', 'Tháng 3/2024'; None if it holds no day ('Thường xuyên')."""
    for expression in beginning_in(dates, *cell):
        if expression.end <= cell[1] and expression.calendar:
            before = article.norm[cell[0] : expression.start].rstrip().endswith("trước")
            return deadline_of(article, cell[0], expression, before=before)
    return None
