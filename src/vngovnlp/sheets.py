"""Tables into files that offices open: .xlsx of several sheets, or .csv of the first. Knows nothing of what the tables say.

A text never becomes a formula: what begins with ``=``, ``+``, ``-``, ``@`` or a control character is a text cell with Excel's
quote prefix, and gets a leading ``'`` in CSV. Characters that XML cannot hold are left out, and nothing else is.
The same tables give the same bytes: no clock is read.
"""

from __future__ import annotations

import csv
import io
import unicodedata
import zipfile
from collections.abc import Iterable, Sequence
from datetime import date
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import regex

from vngovnlp.errors import InputError, VngovError
from vngovnlp.replacing import replacing

if TYPE_CHECKING:
    from openpyxl.cell import Cell as ExcelCell
    from openpyxl.workbook import Workbook

Cell = str | int | float | date | None

MOST_ROWS = 1_048_575
"""Rows of an Excel sheet below the header."""
MOST_CHARACTERS = 32_767
"""Characters of an Excel cell."""
CUT = " … (dài hơn một ô Excel)"
"""Ends a text that was cut to fit a cell. CSV cuts nothing."""

WIDEST, NARROWEST = 50, 6
"""Column widths in characters; a longer text is wrapped."""
LINE, HIGHEST = 15.0, 409.0
"""Height of a line and most of a row, in points."""

# NUL, escape, half a character: neither XML nor UTF-8 files hold them.
_UNWRITABLE = regex.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
# Excel reads '_x0041_' in a cell as 'A'; so the underscore is written as the code that gives it back.
_LIKE_A_CODE = regex.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
_BEGIN_FORMULA = frozenset("=+-@＝＋－＠")
_CLOCK = regex.compile(rb"(<dcterms:(?:created|modified)[^>]*>)[^<]*")
_NO_TIME = (1980, 1, 1, 0, 0, 0)  # the earliest that a ZIP file can say


class Sheet(NamedTuple):
    """A table: its name (at most 31 characters), its column names, and its rows from left to right."""

    name: str
    columns: Sequence[str]
    rows: Sequence[Sequence[Cell]]


def check(path: Path | str) -> None:
    """Raises if :func:`write` could not write ``path``, so that nobody waits for a long run in vain.

    :class:`InputError` for another ending than .xlsx or .csv, :class:`VngovError` with the line to run if openpyxl is missing, :class:`OSError` if the
    folder is not there.
    """
    path = Path(path)
    ending = path.suffix.lower()
    if ending not in {".xlsx", ".csv"}:
        raise InputError(f"{path} ends in {ending or 'nothing'}; a table is written as .xlsx or .csv. Name the output so.")
    if ending == ".xlsx" and find_spec("openpyxl") is None:
        raise VngovError(
            "an .xlsx file needs openpyxl, which is not installed. Run: pip install 'vngovnlp[excel]' (or write a .csv file)"
        )
    check_folder(path)


def check_folder(path: Path) -> None:
    """Raises :class:`OSError` if no file of this name can be there: the folder is missing, or it is one itself."""
    if path.is_dir():
        raise IsADirectoryError(21, "Is a directory", str(path))
    if not path.parent.is_dir():
        raise FileNotFoundError(2, "No such folder", str(path.parent))


def write(path: Path | str, sheets: Sequence[Sheet]) -> None:
    """Writes ``sheets`` to ``path``: all of them if it ends in .xlsx, the first one alone if it ends in .csv.

    Header frozen and bold, filters, wrapped text, widths that fit, dates as dates (dd/mm/yyyy; in CSV YYYY-MM-DD). CSV is UTF-8 with a byte
    order mark, without which Excel misreads Vietnamese. The file appears when it is complete. Raises as :func:`check` does, and
    :class:`InputError` for more rows than an Excel sheet holds.
    """
    path = Path(path)
    check(path)
    with replacing(path) as temporary:
        if path.suffix.lower() == ".csv":
            _write_csv(temporary, sheets[0])
        else:
            _write_xlsx(temporary, sheets)


def _is_risky(text: str) -> bool:
    """Whether a spreadsheet could take ``text`` for a formula."""
    return text[:1] in _BEGIN_FORMULA or unicodedata.category(text[:1] or "a") == "Cc"


def _clean(text: str) -> tuple[str, bool]:
    """The text without what no file can hold, and whether it is risky, with or without that."""
    clean = _UNWRITABLE.sub("", text)
    return clean, _is_risky(text) or _is_risky(clean)


# CSV


def _write_csv(path: Path, sheet: Sheet) -> None:
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        out = csv.writer(file)
        out.writerow(map(_csv, sheet.columns))
        out.writerows(map(_csv, row) for row in sheet.rows)


def _csv(value: Cell) -> str:
    if value is None:
        return ""
    if isinstance(value, date):
        return value.isoformat()[:10]
    if not isinstance(value, str):
        return str(value)
    clean, risky = _clean(value)
    return f"'{clean}" if risky else clean


# Excel


def _write_xlsx(path: Path, sheets: Sequence[Sheet]) -> None:
    from openpyxl import Workbook

    book = Workbook(write_only=True)
    for sheet in sheets:
        if len(sheet.rows) > MOST_ROWS:
            raise InputError(
                f"'{sheet.name}' has {len(sheet.rows):,} rows; an Excel sheet holds {MOST_ROWS:,}. Write a .csv file instead."
            )
        _add_sheet(book, sheet)
    saved = io.BytesIO()
    book.save(saved)
    _copy_without_clock(saved, path)


def _add_sheet(book: Workbook, sheet: Sheet) -> None:
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.styles import Alignment, Font, PatternFill
    from openpyxl.utils import get_column_letter

    table = book.create_sheet(sheet.name)
    table.freeze_panes = "A2"
    table.auto_filter.ref = f"A1:{get_column_letter(len(sheet.columns))}{len(sheet.rows) + 1}"
    table.print_title_rows = "1:1"
    table.print_options.gridLines = True
    table.page_setup.orientation = "landscape"
    table.page_setup.paperSize = 8  # A3
    table.page_setup.fitToHeight = 0
    table.sheet_properties.pageSetUpPr.fitToPage = True
    widths = [_width(name, (row[number] for row in sheet.rows)) for number, name in enumerate(sheet.columns)]
    for number, width in enumerate(widths, 1):
        table.column_dimensions[get_column_letter(number)].width = width
    for number, shown in enumerate([sheet.columns, *sheet.rows], 1):
        table.row_dimensions[number].height = _height(shown, widths)

    wrapped = Alignment(wrap_text=True, vertical="top")
    left = Alignment(wrap_text=True, vertical="top", horizontal="left")

    def cell(value: Cell) -> ExcelCell:
        made = WriteOnlyCell(table)
        _fill(made, value)
        made.alignment = left if isinstance(value, date) else wrapped
        return made

    head = [cell(name) for name in sheet.columns]
    for made in head:
        made.font = Font(name="Calibri", size=11, bold=True)
        made.fill = PatternFill("solid", fgColor="DDE6F0")
    table.append(head)
    for row in sheet.rows:
        # A missing value is no cell at all.
        table.append([None if value is None else cell(value) for value in row])


def _fill(cell: ExcelCell, value: Cell) -> None:
    if isinstance(value, str):
        clean, risky = _clean(value)
        if len(clean) > MOST_CHARACTERS:
            clean = clean[: MOST_CHARACTERS - len(CUT)] + CUT
        cell.value = _LIKE_A_CODE.sub("_x005F_", clean)
        cell.data_type = "s"  # whatever the text looks like: '=1+1', '#N/A'
        if risky:
            cell.quotePrefix = True
    elif isinstance(value, date) and value.year < 1900:  # before the first day of Excel's calendar
        cell.value = f"{value:%d/%m}/{value.year}"
    else:
        cell.value = value
        if isinstance(value, date):
            cell.number_format = "dd/mm/yyyy"


def _width(name: str, values: Iterable[Cell]) -> int:
    """The width of a column, in characters: three of four values fit without a break, within limits; so does each word of the header."""
    lengths = sorted(max(map(len, _shown(value).splitlines()), default=0) for value in values if value is not None)
    usual = lengths[len(lengths) * 3 // 4] if lengths else 0
    return min(max(usual, *map(len, name.split()), len(name) // 2, NARROWEST) + 3, WIDEST)


def _height(row: Sequence[Cell], widths: Sequence[int]) -> float:
    """The height of a row, in points: all of its text shows, as far as Excel allows. LibreOffice would show one line."""
    lines = max(_lines(_shown(value), width) for value, width in zip(row, widths, strict=True))
    return min(lines * LINE, HIGHEST)


def _lines(text: str, width: int) -> int:
    """Lines of a wrapped text; a tenth of each is lost where a word does not fit."""
    return sum(1 + int(len(line) / (0.9 * width)) for line in text.split("\n"))


def _shown(value: Cell) -> str:
    return "dd/mm/yyyy" if isinstance(value, date) else "" if value is None else str(value)


def _copy_without_clock(saved: io.BytesIO, path: Path) -> None:
    """openpyxl notes when it wrote what; take that out."""
    with zipfile.ZipFile(saved) as source, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            content = source.read(name)
            if name == "docProps/core.xml":
                content = _CLOCK.sub(rb"\g<1>1980-01-01T00:00:00Z", content)
            target.writestr(zipfile.ZipInfo(name, _NO_TIME), content, zipfile.ZIP_DEFLATED)
