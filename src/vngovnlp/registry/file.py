"""The table of officials as a file for people: .xlsx with a sheet of pairs to review, or two .csv files."""

from __future__ import annotations

from pathlib import Path

from vngovnlp import sheets
from vngovnlp.registry.review import EVIDENCE
from vngovnlp.registry.table import officials_table
from vngovnlp.results import Results

COLUMNS = (
    "TT",
    "Mã người",
    "Họ và tên",
    "Chức danh",
    "Cơ quan",
    "Địa phương",
    "Cơ quan suy ra",
    "Từ ngày",
    "Đến ngày",
    "Số bài",
    "Nguồn",
)
REVIEW_COLUMNS = (
    "Mã người",
    "Mã người kia",
    "Họ và tên",
    "Họ và tên kia",
    "Chức vụ",
    "Chức vụ kia",
    "Điểm chung",
    "Cách nhau (ngày)",
)


def write_officials(reports: Results, path: Path | str) -> int:
    """Writes the table to ``path`` and gives the number of its rows.

    An .xlsx file has a second sheet, the pairs to review; beside a .csv file they stand in ``<name>_review.csv``. Raises as :func:`vngovnlp.sheets.write` does,
    before anything is read.
    """
    path = Path(path)
    sheets.check(path)
    table = officials_table(reports)
    people = sheets.Sheet(
        "Cán bộ",
        COLUMNS,
        [
            (
                number, p.person, p.name, p.title, p.agency, p.place, "có" if p.inferred else None, p.first_seen, p.last_seen, p.articles, ", ".join(p.sources),
            )
            for number, p in enumerate(table.posts, 1)
        ],
    )  # fmt: skip
    review = sheets.Sheet(
        "Cần xem lại",
        REVIEW_COLUMNS,
        [
            (
                p.one,
                p.other,
                p.name,
                p.other_name,
                p.posts,
                p.other_posts,
                ", ".join(EVIDENCE[e] for e in p.evidence),
                p.days_apart,
            )
            for p in table.review
        ],
    )
    sheets.write(path, [people, review])
    if path.suffix.lower() == ".csv":
        sheets.write(path.with_name(f"{path.stem}_review.csv"), [review])
    return len(table.posts)
