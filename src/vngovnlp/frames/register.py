"""The task register of an office: who must do what by when, as a table and as a file."""

from __future__ import annotations

from collections.abc import Hashable
from pathlib import Path
from typing import Any

import pandas as pd

from vngovnlp import labels, sheets
from vngovnlp.frames.table import DATE, SEPARATOR, TEXT, Schema, sheet, typed
from vngovnlp.report import Directive, MeetingReport
from vngovnlp.results import Results, reports_of

TASK_SHEET: Schema = {
    "TT": "Int64",
    "Nội dung nhiệm vụ": TEXT,
    "Lãnh đạo chỉ đạo": TEXT,
    "Ngày giao": DATE,
    "Đơn vị chủ trì": TEXT,
    "Đơn vị phối hợp": TEXT,
    "Người chịu trách nhiệm": TEXT,
    "Loại nhiệm vụ": TEXT,
    "Mức độ": TEXT,
    "Thời hạn (văn bản)": TEXT,
    "Thời hạn (chuẩn)": DATE,
    "Sản phẩm": TEXT,
    "Trình, báo cáo cho": TEXT,
    "Căn cứ": TEXT,
    "Nhiệm vụ thường xuyên": TEXT,
    "6 rõ": TEXT,
    "Trạng thái": TEXT,
    "Kết quả thực hiện": TEXT,
    "Ghi chú": TEXT,
    "Trích dẫn": TEXT,
}
"""The task register of an office: its columns in its order. Kết quả thực hiện and Ghi chú are for the office to fill in."""

SOURCES: Schema = {"Mã": TEXT, "Tiêu đề": TEXT, "Ngày đăng": DATE, "Địa chỉ": TEXT, "Cổng thông tin": TEXT}
"""The articles that the tasks come from."""


def task_sheet(reports: Results) -> pd.DataFrame:
    """The tasks of ``reports``, one or many, as offices keep them: Vietnamese columns in the order of the register (:data:`TASK_SHEET`).

    'TT' counts through all reports; records that failed are skipped. 'Kết quả thực hiện' and 'Ghi chú' are empty, for the office to fill in; 'Trích dẫn' says where the task stands,
    beginning with the id of its article.
    """
    rows = [_task(report, directive) for report in reports_of(reports) for directive in report.directives]
    return _sheet(rows)


def sources(reports: Results) -> pd.DataFrame:
    """One row an article of ``reports``: what :data:`SOURCES` names."""
    return typed(SOURCES, pd.DataFrame([_source(report) for report in reports_of(reports)], columns=list(SOURCES)))


def write_tasks(reports: Results, path: Path | str) -> int:
    """Writes the task register of ``reports``, one or many, to ``path``, and gives the number of tasks.

    An .xlsx file has a second sheet, the articles; a .csv file has the tasks alone. The reports are gone through once; records that failed are skipped. Raises as
    :func:`vngovnlp.sheets.write` does, before any report is read.
    """
    sheets.check(path)
    tasks: list[dict[Hashable, Any]] = []
    articles: list[dict[Hashable, Any]] = []
    for report in reports_of(reports):
        tasks += [_task(report, directive) for directive in report.directives]
        articles.append(_source(report))
    tables = [sheet("Nhiệm vụ", _sheet(tasks)), sheet("Nguồn", typed(SOURCES, pd.DataFrame(articles, columns=list(SOURCES))))]
    sheets.write(path, tables)
    return len(tasks)


def citation(report: MeetingReport, task: Directive) -> str:
    """Where the task stands: id, title and address of the article, and the characters of its text."""
    source = report.source
    return SEPARATOR.join(filter(None, (report.id, source.title, source.url, f"ký tự {task.start}–{task.end}")))


def _sheet(rows: list[dict[Hashable, Any]]) -> pd.DataFrame:
    frame = pd.DataFrame(rows, columns=list(TASK_SHEET))
    frame["TT"] = range(1, len(frame) + 1)
    return typed(TASK_SHEET, frame)


def _source(report: MeetingReport) -> dict[Hashable, Any]:
    source = report.source
    return {
        "Mã": report.id,
        "Tiêu đề": source.title,
        "Ngày đăng": source.published,
        "Địa chỉ": source.url,
        "Cổng thông tin": source.portal,
    }


def _task(report: MeetingReport, task: Directive) -> dict[Hashable, Any]:
    return {
        "Nội dung nhiệm vụ": task.text,
        "Lãnh đạo chỉ đạo": task.issuer,
        "Ngày giao": task.given_on,
        "Đơn vị chủ trì": SEPARATOR.join(task.assignees) or None,
        "Đơn vị phối hợp": SEPARATOR.join(task.coordinators) or None,
        "Người chịu trách nhiệm": task.responsible,
        "Loại nhiệm vụ": labels.CATEGORY[task.category],
        "Mức độ": task.modality,
        "Thời hạn (văn bản)": task.deadline.text if task.deadline else None,
        "Thời hạn (chuẩn)": task.deadline.date if task.deadline else None,
        "Sản phẩm": task.product,
        "Trình, báo cáo cho": task.submit_to,
        "Căn cứ": SEPARATOR.join(task.legal_basis) or None,
        "Nhiệm vụ thường xuyên": "Có" if task.routine else "Không",
        "6 rõ": SEPARATOR.join(task.six_clear) or None,
        "Trạng thái": task.status,
        "Trích dẫn": citation(report, task),
    }
