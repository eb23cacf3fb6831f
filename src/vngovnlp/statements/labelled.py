"""Tasks whose fields have labels behind them: '1. Rà soát hộ nghèo (Đơn vị chủ trì: Phòng Nội vụ; thời hạn: 15/2)'.

The labels are the heads that columns of a table have (tables.py), so such a task is a row of one. Who does it must be labelled: a programme of a meeting
has 'Thời gian:' and 'Nội dung:' as well.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from vngovnlp.report import Span
from vngovnlp.statements.clauses import Tokens
from vngovnlp.statements.tables import HEADS, VAGUE, Column, Row, Table
from vngovnlp.statements.wording.parties import parties
from vngovnlp.statements.wording.points import behind_mark

_LABELS: dict[str, Column] = {
    name: column
    for name, column in HEADS.items()
    if column != "task" and " " in name and name != "kết quả" and not (column == "lead" and name in VAGUE)
}
"""Label -> what it is of. 'Chủ trì:' is one of programmes as well."""
_LABEL = re.compile(rf"(?<!\w)(?:{'|'.join(sorted(map(re.escape, _LABELS), key=len, reverse=True))}) ?: ?")
_CLOSES = " \n\t.;,()[]-"
_REACH = 400
"""Characters of a task and its labels: what stands farther apart does not belong together."""


def labelled(text: str, norm: str, toks: Tokens) -> list[Table]:
    """The tasks with labelled fields, each as a table of its own, in text order. ``norm`` is :func:`vngovnlp.text.normal` of ``text``."""
    found: list[Table] = []
    group: list[tuple[Column, Span]] = []
    labels = list(_LABEL.finditer(norm)) if ":" in norm else []
    begins = [label.start() for label in labels] + [len(norm)]
    task: Span | None = None
    for k, label in enumerate(labels):
        column = _LABELS[label[0].rstrip(" :")]
        opens = task is None or column in dict(group) or _is_item(text, toks, group[-1][1][1], label.start())
        if opens:
            found += _table(toks, task, group)
            task, group = _task(text, toks, label.start(), found[-1].end if found else 0), []
        stop = min(begins[k + 1], _line_end(text, label.end()))
        cell = text[label.end() : stop].rstrip(_CLOSES)
        group.append((column, (label.end(), label.end() + len(cell))))
    return found + _table(toks, task, group)


def _table(toks: Tokens, task: Span | None, group: Sequence[tuple[Column, Span]]) -> list[Table]:
    """The task with these cells as a table of one row; [] if nobody is labelled to do it."""
    cells = {column: span for column, span in group if span[0] < span[1]}
    if task is None or "lead" not in cells:
        return []
    i, j = bisect_left(toks.start, task[0]), bisect_left(toks.start, task[1])
    who = bisect_left(toks.start, cells["lead"][0]), bisect_left(toks.start, cells["lead"][1])
    if j - i < 2 or not parties(toks, *who):
        return []
    row = Row(i, j, i, cells["lead"], cells.get("partner"), cells.get("when"), cells.get("product"))
    return [Table(task[0], group[-1][1][1], [row])]


def _task(text: str, toks: Tokens, label: int, floor: int) -> Span | None:
    """The task before the first label: the words of its line behind the number or dash, or those of the line before."""
    stop = len(text[:label].rstrip(_CLOSES))
    k = bisect_right(toks.start, max(stop - 1, 0)) - 1
    if stop <= floor or k < 0 or label - stop > 8:
        return None
    line = text.rfind("\n", 0, stop) + 1
    first = bisect_left(toks.start, line)
    begin = behind_mark(toks, first, k + 1)
    if begin > k or begin == first or stop - toks.start[begin] > _REACH or toks.start[begin] < floor:
        return None
    return toks.start[begin], stop


def _is_item(text: str, toks: Tokens, start: int, stop: int) -> bool:
    """True if another task stands between the cell that ends at ``start`` and the label at ``stop``."""
    line = text.find("\n", start, stop)
    if line < 0:
        return False
    first = bisect_left(toks.start, line)
    k = bisect_left(toks.start, stop)
    return behind_mark(toks, first, k) > first


def _line_end(text: str, at: int) -> int:
    end = text.find("\n", at)
    return len(text) if end < 0 else end
