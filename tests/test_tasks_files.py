"""Tables as files: what comes back when they are read again."""

import csv
import datetime
import io
import subprocess
import sys
import zipfile

import openpyxl
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from vngovnlp import sheets
from vngovnlp.errors import InputError, VngovError
from vngovnlp.sheets import Sheet

DAY = datetime.date(2024, 3, 30)
TABLE = Sheet(
    "Nhiệm vụ", ["TT", "Nội dung nhiệm vụ", "Thời hạn (chuẩn)"], [(1, "Rà soát chợ", DAY), (2, "Báo cáo\nsố liệu", None)]
)
RISKY = [
    "=1+1",
    "+84 24",
    "-5",
    "- báo cáo",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    "\n=1",
    "＝1+1",
    "\x07=1",
    "\x00@a",
    "\x1b[31m",
    "\x85a",
]
PLAIN = ["báo cáo", "1+1=2", "a=b", "'=1", "#N/A", "30/3", "007", "TRUE", " =1", "a\tb"]


def read(path):
    return openpyxl.load_workbook(path)


def column(path, texts):
    """The cells of a sheet of one column with ``texts``, as openpyxl reads them."""
    sheets.write(path, [Sheet("Một", ["Chữ"], [(text,) for text in texts])])
    return [row[0] for row in read(path).active.iter_rows(min_row=2, max_row=len(texts) + 1)]


def csv_rows(path):
    return list(csv.reader(io.StringIO(path.read_bytes().decode("utf-8-sig"), newline="")))


@pytest.fixture
def xlsx(tmp_path):
    return tmp_path / "ra.xlsx"


def test_a_sheet_comes_back(xlsx):
    sheets.write(xlsx, [TABLE, TABLE._replace(name="Nguồn")])
    book = read(xlsx)
    assert book.sheetnames == ["Nhiệm vụ", "Nguồn"]
    rows = [[cell.value for cell in row] for row in book["Nhiệm vụ"].iter_rows()]
    assert rows == [list(TABLE.columns), [1, "Rà soát chợ", datetime.datetime(2024, 3, 30)], [2, "Báo cáo\nsố liệu", None]]


def test_a_sheet_is_laid_out_for_reading(xlsx):
    sheets.write(xlsx, [TABLE])
    sheet = read(xlsx).active
    assert sheet.freeze_panes == "A2"
    assert sheet.auto_filter.ref == "A1:C3"
    assert sheet["B1"].font.bold
    assert all(cell.alignment.wrap_text for row in sheet.iter_rows() for cell in row if cell.value is not None)
    assert sheet["C2"].is_date
    assert sheet["C2"].number_format == "dd/mm/yyyy"
    assert sheet["A2"].data_type == "n"


def test_widths_and_heights_show_the_text(xlsx):
    sheets.write(xlsx, [Sheet("Một", ["TT", "Nội dung"], [(1, "ngắn"), (2, "rất dài " * 60), (3, "x" * 40_000)])])
    sheet = read(xlsx).active
    assert sheet.column_dimensions["A"].width < sheet.column_dimensions["B"].width == sheets.WIDEST
    heights = [sheet.row_dimensions[row].height for row in (2, 3, 4)]
    assert heights[0] == sheets.LINE
    assert heights[1] > 8 * sheets.LINE
    assert heights[2] == sheets.HIGHEST


def test_an_empty_table_has_its_header(tmp_path):
    for name in ("rong.xlsx", "rong.csv"):
        sheets.write(tmp_path / name, [TABLE._replace(rows=[])])
    assert [cell.value for cell in read(tmp_path / "rong.xlsx").active[1]] == list(TABLE.columns)
    assert csv_rows(tmp_path / "rong.csv") == [list(TABLE.columns)]


def test_risky_text_is_a_text_cell_with_quote_prefix(xlsx):
    for text, cell in zip(RISKY, column(xlsx, RISKY), strict=True):
        assert cell.data_type == "s", text
        assert cell.quotePrefix, text


def test_other_text_is_a_text_cell_without(xlsx):
    for text, cell in zip(PLAIN, column(xlsx, PLAIN), strict=True):
        assert (cell.data_type, cell.value, cell.quotePrefix) == ("s", text, False)


def test_risky_text_gets_an_apostrophe_in_csv(tmp_path):
    path = tmp_path / "ra.csv"
    sheets.write(path, [Sheet("Một", ["Chữ"], [(text,) for text in (*RISKY, *PLAIN)])])
    cells = [row[0] for row in csv_rows(path)[1:]]
    assert all(cell.startswith("'") for cell in cells[: len(RISKY)])
    assert cells[len(RISKY) :] == PLAIN


def test_csv_opens_in_excel(tmp_path):
    path = tmp_path / "ra.csv"
    sheets.write(path, [TABLE, TABLE._replace(name="Nguồn")])
    assert path.read_bytes().startswith(b"\xef\xbb\xbfTT,")
    assert csv_rows(path) == [list(TABLE.columns), ["1", "Rà soát chợ", "2024-03-30"], ["2", "Báo cáo\nsố liệu", ""]]


def test_characters_that_xml_cannot_hold_are_left_out_alone(tmp_path):
    text = "a\x00b\x0bc\ud800d\ufffee\x1ff g\th\ni"
    assert column(tmp_path / "ra.xlsx", [text])[0].value == "abcdef g\th\ni"
    sheets.write(tmp_path / "ra.csv", [Sheet("Một", ["Chữ"], [(text,)])])
    assert csv_rows(tmp_path / "ra.csv")[1] == ["abcdef g\th\ni"]


def test_text_that_looks_like_an_escape_is_escaped(xlsx):
    assert column(xlsx, ["a_x0041_b"])[0].value == "a_x005F_x0041_b"  # openpyxl shows what is written; Excel shows 'a_x0041_b'


def test_a_text_that_is_too_long_says_so(tmp_path):
    long = "ă" * 40_000
    cell = column(tmp_path / "ra.xlsx", [long])[0].value
    assert len(cell) == sheets.MOST_CHARACTERS
    assert cell.endswith(sheets.CUT)
    sheets.write(tmp_path / "ra.csv", [Sheet("Một", ["Chữ"], [(long,)])])
    assert csv_rows(tmp_path / "ra.csv")[1] == [long]


def test_days_before_excels_calendar_are_text(xlsx):
    sheets.write(xlsx, [Sheet("Một", ["Ngày"], [(datetime.date(1858, 9, 1),), (datetime.date(1900, 3, 1),)])])
    sheet = read(xlsx).active
    assert sheet["A2"].value == "01/09/1858"
    assert sheet["A3"].value == datetime.datetime(1900, 3, 1)


def test_the_same_table_gives_the_same_bytes(tmp_path):
    for name in ("a.xlsx", "b.xlsx"):
        sheets.write(tmp_path / name, [TABLE])
    assert (tmp_path / "a.xlsx").read_bytes() == (tmp_path / "b.xlsx").read_bytes()
    with zipfile.ZipFile(tmp_path / "a.xlsx") as archive:
        assert {item.date_time for item in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert b"1980-01-01" in archive.read("docProps/core.xml")


def test_without_openpyxl_the_error_says_what_to_run(xlsx, monkeypatch):
    monkeypatch.setattr(sheets, "find_spec", lambda name: None)
    with pytest.raises(VngovError, match=r"pip install 'vngovnlp\[excel\]'.*csv"):
        sheets.write(xlsx, [TABLE])
    sheets.write(xlsx.with_suffix(".csv"), [TABLE])


def test_importing_needs_no_openpyxl():
    code = "import sys, vngovnlp.frames; sys.exit('openpyxl' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_names_and_folders_are_checked_first(tmp_path):
    for name in ("ra.xls", "ra", "ra.pdf"):
        with pytest.raises(InputError, match=r"\.xlsx or \.csv"):
            sheets.check(tmp_path / name)
    with pytest.raises(FileNotFoundError):
        sheets.check(tmp_path / "khong" / "ra.csv")
    (tmp_path / "thu_muc.csv").mkdir()
    with pytest.raises(IsADirectoryError):
        sheets.check(tmp_path / "thu_muc.csv")


def test_a_run_that_breaks_leaves_the_old_file(tmp_path):
    path = tmp_path / "ra.csv"
    sheets.write(path, [TABLE])
    before = path.read_bytes()
    with pytest.raises(TypeError):
        sheets.write(path, [TABLE._replace(rows=[(1, "a", None), None])])
    assert path.read_bytes() == before
    assert [file.name for file in tmp_path.iterdir()] == ["ra.csv"]


def test_more_rows_than_a_sheet_holds(xlsx):
    with pytest.raises(InputError, match=r"1,048,576 rows.*\.csv"):
        sheets.write(xlsx, [Sheet("Một", ["a"], range(sheets.MOST_ROWS + 1))])


@settings(max_examples=60, deadline=None)
@given(st.lists(st.text(st.characters(codec=None), max_size=20), min_size=1, max_size=5))
@example(["=cmd|' /C calc'!A0", "\ud800", "_x0009_", "\uffff=1"])
def test_any_text_comes_back_without_a_formula(tmp_path_factory, texts):
    path = tmp_path_factory.mktemp("so") / "ra.xlsx"
    for text, cell in zip(texts, column(path, texts), strict=True):
        assert cell.data_type in {"s", "n", "inlineStr"}, text
        assert cell.data_type != "n" or cell.value is None  # an empty text
        if text[:1] in set("=+-@") or (text and text[0] < " "):
            assert cell.quotePrefix
    sheets.write(path.with_suffix(".csv"), [Sheet("Một", ["Chữ"], [(text,) for text in texts])])
    assert not any(row[0][:1] in set("=+-@\t\r") for row in csv_rows(path.with_suffix(".csv"))[1:] if row and row[0])
