"""The ledger of a corpus: every task once, how often it was given, whether its deadline moved, and what is overdue on a day."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any

import pandas as pd

from vngovnlp import labels, sheets
from vngovnlp.days import as_day
from vngovnlp.frames.register import SOURCES
from vngovnlp.frames.table import DATE, SEPARATOR, TEXT, Schema, sheet, typed
from vngovnlp.repeats import Given, Link, Task, link_tasks, name_words
from vngovnlp.report import Deadline
from vngovnlp.results import Results

LEDGER: Schema = {
    "TT": "Int64",
    "Nội dung nhiệm vụ": TEXT,
    "Lãnh đạo chỉ đạo": TEXT,
    "Đơn vị chủ trì": TEXT,
    "Loại nhiệm vụ": TEXT,
    "Nhiệm vụ thường xuyên": TEXT,
    "Ngày giao": DATE,
    "Ngày nhắc gần nhất": DATE,
    "Số lần nhắc": "Int64",
    "Thời hạn đầu": DATE,
    "Thời hạn cuối": DATE,
    "Số lần đổi hạn": "Int64",
    "Các thời hạn": TEXT,
    "Tính đến ngày": DATE,
    "Quá hạn": TEXT,
    "Số ngày quá hạn": "Int64",
    "Trạng thái": TEXT,
    "Trích dẫn": TEXT,
}
"""One row a task, in the words of the article that gave it first."""

REPEATS: Schema = {
    "TT": "Int64",
    "Lần": "Int64",
    "Ngày giao": DATE,
    "Nội dung nhiệm vụ": TEXT,
    "Lãnh đạo chỉ đạo": TEXT,
    "Đơn vị chủ trì": TEXT,
    "Thời hạn (văn bản)": TEXT,
    "Thời hạn (chuẩn)": DATE,
    "Nhắc lại lần": "Int64",
    "Độ giống": "Float64",
    "Cùng lãnh đạo": TEXT,
    "Cùng cơ quan chỉ đạo": TEXT,
    "Cùng đơn vị chủ trì": TEXT,
    "Trích dẫn": TEXT,
}
"""One row each time that a task of several articles is given: what was linked to what, and on what evidence."""

COUNTS: Schema = {
    "Số nhiệm vụ": "Int64",
    "Được nhắc lại": "Int64",
    "Có thời hạn": "Int64",
    "Đổi hạn": "Int64",
    "Quá hạn": "Int64",
}
"""What is counted for each agency and each category."""

NOBODY = "(không nêu)"
"""Stands in the summary for tasks that name no one to do them."""


def ledger(reports: Results, *, as_of: date | str | None = None) -> pd.DataFrame:
    """One row a task of ``reports``, one or many, with the columns and dtypes of :data:`LEDGER`; a task that later articles repeat is one row.

    'Quá hạn' is whether the last deadline that was known on the day ``as_of`` had passed by then; it is empty without ``as_of``, for a
    task without a dated deadline, and for one that was given later. Nobody knows from an article whether the task was done: 'Trạng thái' is always
    'Chưa cập nhật'. Records that failed are skipped. Raises :class:`InputError` if ``as_of`` is no date.
    """
    return _ledger(link_tasks(reports), as_day(as_of))


def repeats(reports: Results) -> pd.DataFrame:
    """The tasks that several articles give, one row each time, with the evidence: :data:`REPEATS`. 'TT' is that of :func:`ledger`."""
    return _repeats(link_tasks(reports))


def ledger_by_agency(reports: Results, *, as_of: date | str | None = None) -> pd.DataFrame:
    """How many tasks each agency has: 'Đơn vị chủ trì' and :data:`COUNTS`. A task of two agencies counts for both."""
    return _summary(link_tasks(reports), as_day(as_of), "Đơn vị chủ trì", _bodies)


def ledger_by_category(reports: Results, *, as_of: date | str | None = None) -> pd.DataFrame:
    """How many tasks there are of each category: 'Loại nhiệm vụ' and :data:`COUNTS`."""
    return _summary(link_tasks(reports), as_day(as_of), "Loại nhiệm vụ", _categories)


def write_ledger(reports: Results, path: Path | str, *, as_of: date | str | None = None) -> int:
    """Writes the ledger of ``reports``, one or many, to ``path``, and gives the number of tasks.

    An .xlsx file has the tasks, their repeats with the evidence, the counts by agency and by category, and the articles; a .csv file has the tasks
    alone. Raises as :func:`ledger` and :func:`vngovnlp.sheets.write` do, before any report is read.
    """
    sheets.check(path)
    day = as_day(as_of)
    tasks = link_tasks(reports)
    tables = {
        "Sổ theo dõi": _ledger(tasks, day),
        "Các lần nhắc": _repeats(tasks),
        "Theo đơn vị": _summary(tasks, day, "Đơn vị chủ trì", _bodies),
        "Theo loại": _summary(tasks, day, "Loại nhiệm vụ", _categories),
        "Nguồn": _sources(tasks),
    }
    sheets.write(path, [sheet(name, table) for name, table in tables.items()])
    return len(tasks)


def _ledger(tasks: Sequence[Task], day: date | None) -> pd.DataFrame:
    rows = [_task(number, task, day) for number, task in enumerate(tasks, 1)]
    return typed(LEDGER, pd.DataFrame(rows, columns=list(LEDGER)))


def _task(number: int, task: Task, day: date | None) -> dict[Hashable, Any]:
    first, last = task.given[0].task, task.given[-1].task
    deadlines = task.deadlines()
    late = _days_late(task, day)
    return {
        "TT": number,
        "Nội dung nhiệm vụ": first.text,
        "Lãnh đạo chỉ đạo": first.issuer,
        "Đơn vị chủ trì": SEPARATOR.join(task.leading().task.assignees) or None,
        "Loại nhiệm vụ": labels.CATEGORY[first.category],
        "Nhiệm vụ thường xuyên": "Có" if first.routine else "Không",
        "Ngày giao": first.given_on,
        "Ngày nhắc gần nhất": last.given_on if len(task.given) > 1 else None,
        "Số lần nhắc": len(task.given) - 1,
        "Thời hạn đầu": deadlines[0][1].date if deadlines else None,
        "Thời hạn cuối": deadlines[-1][1].date if deadlines else None,
        "Số lần đổi hạn": max(len(deadlines) - 1, 0),
        "Các thời hạn": SEPARATOR.join(_deadline(*each) for each in deadlines) or None,
        "Tính đến ngày": day and day.isoformat(),
        "Quá hạn": None if late is None else "Có" if late > 0 else "Không",
        "Số ngày quá hạn": late if late and late > 0 else None,
        "Trạng thái": first.status,
        "Trích dẫn": "\n".join(_citation(given) for given in task.given),
    }


def _deadline(given: Given, deadline: Deadline) -> str:
    said = f", giao ngày {_vietnamese(given.task.given_on)}" if given.task.given_on else ""
    return f"{_vietnamese(deadline.date or '')} (“{deadline.text}”{said})"


def _vietnamese(iso: str) -> str:
    return "/".join(reversed(iso.split("-")))


def _days_late(task: Task, day: date | None) -> int | None:
    """Days from the deadline that held on ``day`` to ``day``; None if none held."""
    known = task.deadlines(until=day) if day else []
    if not day or not known:
        return None
    return (day - date.fromisoformat(known[-1][1].date or "")).days


def _citation(given: Given) -> str:
    place = f"ký tự {given.task.start}–{given.task.end}"
    return SEPARATOR.join(filter(None, (given.doc_id, given.title, given.url, place)))


def _repeats(tasks: Sequence[Task]) -> pd.DataFrame:
    rows = [
        _repeat(number, time, given, link)
        for number, task in enumerate(tasks, 1)
        if len(task.given) > 1
        for time, (given, link) in enumerate(zip(task.given, task.links, strict=True), 1)
    ]
    return typed(REPEATS, pd.DataFrame(rows, columns=list(REPEATS)))


def _repeat(number: int, time: int, given: Given, link: Link | None) -> dict[Hashable, Any]:
    task = given.task
    return {
        "TT": number,
        "Lần": time,
        "Ngày giao": task.given_on,
        "Nội dung nhiệm vụ": task.text,
        "Lãnh đạo chỉ đạo": task.issuer,
        "Đơn vị chủ trì": SEPARATOR.join(task.assignees) or None,
        "Thời hạn (văn bản)": task.deadline.text if task.deadline else None,
        "Thời hạn (chuẩn)": task.deadline.date if task.deadline else None,
        "Nhắc lại lần": link.earlier + 1 if link else None,
        "Độ giống": link.similarity if link else None,
        "Cùng lãnh đạo": link.official if link else None,
        "Cùng cơ quan chỉ đạo": link.agency if link else None,
        "Cùng đơn vị chủ trì": link.assignee if link else None,
        "Trích dẫn": _citation(given),
    }


def _summary(
    tasks: Sequence[Task], day: date | None, name: str, groups: Callable[[Task], Mapping[Hashable, str]]
) -> pd.DataFrame:
    """Counts for each group, the largest first; ``groups`` gives the groups of a task: key -> name."""
    rows: dict[Hashable, dict[Hashable, Any]] = {}
    for task in tasks:
        moves = len(task.deadlines())
        late = _days_late(task, day)
        for key, shown in groups(task).items():
            row = rows.setdefault(key, {name: shown, **dict.fromkeys(COUNTS, 0)})
            row["Số nhiệm vụ"] += 1
            row["Được nhắc lại"] += len(task.given) > 1
            row["Có thời hạn"] += moves > 0
            row["Đổi hạn"] += moves > 1
            row["Quá hạn"] = None if day is None else row["Quá hạn"] + (late is not None and late > 0)
    ordered = sorted(rows.values(), key=lambda row: (-row["Số nhiệm vụ"], row[name]))
    schema = {name: TEXT, **COUNTS}
    return typed(schema, pd.DataFrame(ordered, columns=list(schema)))


def _bodies(task: Task) -> Mapping[Hashable, str]:
    """Those who are to do it, each once however it is written."""
    return {name_words(name): name for name in task.leading().bodies} or {frozenset(): NOBODY}


def _categories(task: Task) -> Mapping[Hashable, str]:
    category = task.given[0].task.category
    return {category: labels.CATEGORY[category]}


def _sources(tasks: Sequence[Task]) -> pd.DataFrame:
    articles = {given.article: given for task in tasks for given in task.given}
    rows = [(a.doc_id, a.title, a.published, a.url, a.portal) for _, a in sorted(articles.items())]
    return typed(SOURCES, pd.DataFrame(rows, columns=list(SOURCES)))
