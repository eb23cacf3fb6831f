"""The files opened by a real spreadsheet program, LibreOffice, without a screen."""

import csv
import datetime
import io
import shutil
import subprocess

import openpyxl
import pytest

from vngovnlp import frames, sheets
from vngovnlp.sheets import Sheet

SOFFICE = shutil.which("soffice")
pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(SOFFICE is None, reason="no soffice here: apt-get install --no-install-recommends libreoffice-calc"),
]

# UTF-8, commas, quotes where needed, cells as shown, all sheets in files of their own.
CSV = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false,false,-1"


def convert(path, to, out):
    """What LibreOffice makes of ``path``."""
    command = [SOFFICE, f"-env:UserInstallation=file://{out}/profile", "--headless", "--convert-to", to, "--outdir", out, path]
    done = subprocess.run(list(map(str, command)), capture_output=True, text=True, timeout=180, check=False)
    assert done.returncode == 0, done.stderr
    return sorted(file for file in out.iterdir() if file.is_file())


def test_the_register_opens_in_libreoffice(made, tmp_path):
    frames.write_tasks([made], tmp_path / "so.xlsx")
    out = tmp_path / "ra"
    out.mkdir()
    sources, tasks = sorted(convert(tmp_path / "so.xlsx", CSV, out), key=lambda file: "Nhi" in file.name)
    table = list(csv.DictReader(io.StringIO(tasks.read_text(encoding="utf-8"), newline="")))
    assert list(table[0]) == list(frames.TASK_SHEET)
    assert [row["Nội dung nhiệm vụ"] for row in table] == [task.text for task in made.directives]
    assert table[0]["Ngày giao"] == "05/03/2024"
    assert table[0]["Thời hạn (chuẩn)"] == "30/03/2024"
    assert "UBND huyện họp về cấp nước sạch" in sources.read_text(encoding="utf-8")


RISKY = [
    "=1+1",
    "+1+1",
    "-1-1",
    "@SUM(1)",
    "\t=1+1",
    "\x01=1+1",
    '=HYPERLINK("http://vidu.gov.vn")',
    "a_x0041_b",
    "Rà soát, báo cáo",
]
TABLE = Sheet("Một", ["Chữ", "Ngày"], [(text, datetime.date(2024, 3, 30)) for text in RISKY])


def test_no_text_of_an_xlsx_file_becomes_a_formula(tmp_path):
    sheets.write(tmp_path / "so.xlsx", [TABLE])
    out = tmp_path / "ra"
    out.mkdir()
    (shown,) = convert(tmp_path / "so.xlsx", CSV, out)
    cells = [row[0] for row in csv.reader(io.StringIO(shown.read_text(encoding="utf-8"), newline=""))]
    assert cells[1:] == [text.replace("\x01", "") for text in RISKY]


def test_no_text_of_a_csv_file_becomes_a_formula(tmp_path):
    sheets.write(tmp_path / "so.csv", [TABLE])
    out = tmp_path / "ra"
    out.mkdir()
    (opened,) = convert(tmp_path / "so.csv", "xlsx", out)
    cells = [row[0] for row in openpyxl.load_workbook(opened).active.iter_rows(min_row=2)]
    assert {cell.data_type for cell in cells} == {"s"}
