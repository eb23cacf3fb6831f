"""The review sheet: what it looks like when it goes out, and what a person may have written into it."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Mapping, Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from vngovnlp import labels
from vngovnlp.errors import InputError, VngovError
from vngovnlp.sheets import Sheet

if TYPE_CHECKING:
    from vngovnlp.learning.unsure import Doubt

NUMBER, ARTICLE, SENTENCE, VALUE, LABEL, SCORE, RIGHT, FIX, KIND, START, END = COLUMNS = (
    "TT", "Mã bài", "Câu", "Giá trị", "Nhãn", "Độ tin cậy", "Đúng?", "Sửa thành", "Loại", "Từ", "Đến",
)  # fmt: skip
NEEDED = (VALUE, LABEL, RIGHT, FIX)
"""Without these columns a sheet is no review sheet."""
KINDS: Mapping[str, str] = {
    "entity": "thực thể",
    "statement": "nội dung",
    "category": "loại nhiệm vụ",
    "inferred": "suy ra",
    "warning": "cảnh báo",
}
_HELP = (
    ("Đúng?", "Ghi x nếu đúng, sai nếu sai. Để trống nếu chưa xem."),
    ("Sửa thành", "Nếu sai nhãn: ghi nhãn đúng, ví dụ AGENCY hoặc Cơ quan."),
    ("", "Nếu sai chỗ cắt: ghi lại đúng chữ trong câu, ví dụ Ban Quản lý chợ Mới."),
    ("", "Nếu sai cả hai: ghi nhãn, dấu hai chấm, rồi chữ, ví dụ AGENCY: Ban Quản lý chợ Mới."),
    ("", "Nếu không phải tên của gì cả: ghi sai vào cột Đúng? và để trống cột này."),
    ("Thêm dòng", "Thứ bị bỏ sót: thêm một dòng với Giá trị, Nhãn và Đúng? = x."),
    *labels.ENTITY.items(),
    *labels.STATEMENT.items(),
    *labels.CATEGORY.items(),
)


def make_sheets(found: Iterable[Doubt]) -> list[Sheet]:
    """The sheet to fill in, and one that says how."""
    rows = [
        (n, d.article, d.sentence, d.text, d.label, d.score, None, None, KINDS[d.kind], d.start, d.end)
        for n, d in enumerate(found, 1)
    ]
    return [Sheet("Rà soát", COLUMNS, rows), Sheet("Hướng dẫn", ("Cột hoặc nhãn", "Cách ghi, nghĩa"), _HELP)]


def read_rows(path: Path) -> Iterator[tuple[str, dict[str, str]]]:
    """Where each row stands ('FILE, row 7') and what its columns hold, empty rows left out.

    Raises :class:`InputError` if the columns of a review sheet are missing, :class:`VngovError` with the line to run if openpyxl is.
    """
    lines = _csv(path) if path.suffix.lower() == ".csv" else _xlsx(path)
    head = [str(cell).strip() for cell in next(lines, ())]
    missing = [column for column in NEEDED if column not in head]
    if missing:
        raise InputError(
            f"{path} is no review sheet: it has no column {', '.join(missing)}; `vngovnlp review` writes one. "
            "Its first row holds the names of the columns"
        )
    for number, cells in enumerate(lines, 2):
        row = dict(zip(head, (_text(cell) for cell in cells), strict=False))
        if any(row.values()):
            yield f"{path}, row {number}", {column: row.get(column, "") for column in COLUMNS}


def _text(cell: object) -> str:
    if cell is None:
        return ""
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return str(cell).strip()


def _csv(path: Path) -> Iterator[Sequence[object]]:
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise InputError(f"{path} is not UTF-8 (byte {error.start}); in Excel save it as 'CSV UTF-8'") from None
    head = text.partition("\n")[0]
    separator = max(",;\t", key=head.count)
    for row in csv.reader(io.StringIO(text, newline=""), delimiter=separator):
        # What could be a formula was written with a quote before it.
        yield [cell[1:] if cell[:1] == "'" and cell[1:2] in set("=+-@＝＋－＠") else cell for cell in row]


def _xlsx(path: Path) -> Iterator[Sequence[object]]:
    if find_spec("openpyxl") is None:
        raise VngovError(
            "an .xlsx file needs openpyxl, which is not installed. Run: pip install 'vngovnlp[excel]' (or save it as .csv)"
        )
    import zipfile

    from openpyxl import load_workbook

    try:
        book = load_workbook(path, read_only=True, data_only=True)
    except (zipfile.BadZipFile, KeyError, ValueError) as error:
        raise InputError(f"{path} is no .xlsx file: {error}") from None
    try:
        yield from book.worksheets[0].iter_rows(values_only=True)
    finally:
        book.close()
