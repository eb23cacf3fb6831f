"""The task register: its columns, and the command that writes it."""

import csv
import datetime
import io
import json

import openpyxl
import pandas as pd
import pytest
from typer.testing import CliRunner

import vngovnlp
from conftest import ROOT
from vngovnlp import frames
from vngovnlp.cli import app
from vngovnlp.errors import InputError

ARTICLES = ROOT / "examples" / "articles.jsonl"
COLUMNS = [
    "TT", "Nội dung nhiệm vụ", "Lãnh đạo chỉ đạo", "Ngày giao", "Đơn vị chủ trì", "Đơn vị phối hợp", "Người chịu trách nhiệm", "Loại nhiệm vụ", "Mức độ",
    "Thời hạn (văn bản)", "Thời hạn (chuẩn)", "Sản phẩm", "Trình, báo cáo cho", "Căn cứ", "Nhiệm vụ thường xuyên", "6 rõ", "Trạng thái",
    "Kết quả thực hiện", "Ghi chú", "Trích dẫn",
]  # fmt: skip


def run(*args):
    return CliRunner().invoke(app, list(map(str, args)))


def rows(sheet):
    return [[cell.value for cell in row] for row in sheet.iter_rows()]


def test_the_register_of_a_report(made, bare, tmp_path):
    path = tmp_path / "nhiem_vu.xlsx"
    assert vngovnlp.write_tasks(iter([made, bare]), path) == 2
    book = openpyxl.load_workbook(path)
    head, first, second = rows(book["Nhiệm vụ"])
    assert head == COLUMNS
    start, end = made.directives[0].start, made.directives[0].end
    assert first == [
        1, made.directives[0].text, "Lý Văn Quảng", datetime.datetime(2024, 3, 5), "Phòng Kinh tế", "Sở Xây dựng", None, "Tham mưu, đề xuất", "yêu cầu",
        "ngày 30/3", datetime.datetime(2024, 3, 30), "kế hoạch", None, "Nghị định 117/2007/NĐ-CP", "Không", "rõ người; rõ việc; rõ thời gian",
        "Chưa cập nhật", None, None, f"bai-1; UBND huyện họp về cấp nước sạch; https://vidu.gov.vn/1; ký tự {start}–{end}",
    ]  # fmt: skip
    assert second[0] == 2
    assert second[COLUMNS.index("Nhiệm vụ thường xuyên")] == "Có"
    assert rows(book["Nguồn"]) == [
        ["Mã", "Tiêu đề", "Ngày đăng", "Địa chỉ", "Cổng thông tin"],
        ["bai-1", "UBND huyện họp về cấp nước sạch", datetime.datetime(2024, 3, 6), "https://vidu.gov.vn/1", "vidu.gov.vn"],
        ["trống", None, None, None, None],
    ]


def test_the_register_counts_through_all_reports(made):
    assert frames.task_sheet([made, made])["TT"].tolist() == [1, 2, 3, 4]
    assert len(frames.sources([made, made])) == 2
    assert list(frames.sources([]).columns) == list(frames.SOURCES)


def test_a_table_becomes_a_sheet_of_plain_values():
    frame = pd.DataFrame(
        {"a": [1, pd.NA], "b": [pd.Timestamp("2024-03-05 07:00"), pd.NaT], "c": ["x", None], "d": [0.5, float("nan")]}
    )
    frame = frame.astype({"a": "Int64"})
    sheet = frames.sheet("Một", frame)
    assert sheet.rows == [(1, datetime.date(2024, 3, 5), "x", 0.5), (None, None, None, None)]
    assert type(sheet.rows[0][0]) is int
    assert frames.sheet("Một", frame.head(0)).rows == []


def test_the_command_reads_articles_and_reports(tmp_path):
    reports = tmp_path / "reports.jsonl"
    reports.write_text("".join(r.to_json() + "\n" for r in vngovnlp.read_reports([ARTICLES])), encoding="utf-8")
    tables = []
    for number, source in enumerate((ARTICLES, reports)):
        path = tmp_path / f"{number}.xlsx"
        done = run("tasks", source, path)
        assert done.exit_code == 0, done.output
        assert "tasks of 3 articles in" in done.stderr
        tables.append(path.read_bytes())
    assert tables[0] == tables[1]
    assert len(rows(openpyxl.load_workbook(tmp_path / "0.xlsx")["Nhiệm vụ"])) > 1


def test_the_command_takes_many_inputs_and_writes_csv(tmp_path):
    path = tmp_path / "nhiem_vu.csv"
    done = run("tasks", ROOT / "examples" / "lam_viec_cap_huyen.txt", ARTICLES, path)
    assert done.exit_code == 0
    table = list(csv.reader(io.StringIO(path.read_bytes().decode("utf-8-sig"), newline="")))
    assert table[0] == COLUMNS
    assert [row[0] for row in table[1:]] == [str(n) for n in range(1, len(table))]
    assert table[1][-1].startswith("lam_viec_cap_huyen.txt; ")


def test_the_command_tells_what_it_left_out(tmp_path):
    source = tmp_path / "a.jsonl"
    source.write_text("?\n" * 7 + json.dumps({"id": "a", "text": "Họp."}) + "\n", encoding="utf-8")
    done = run("tasks", source, tmp_path / "ra.csv")
    assert done.exit_code == 0
    assert "a.jsonl, line 1: " in done.stderr
    assert "left out 2 more" in done.stderr
    source.write_text("?\n", encoding="utf-8")
    assert run("tasks", source, tmp_path / "ra.csv").exit_code == 1


@pytest.mark.parametrize("command", ["tasks", "ledger"])
def test_a_wrong_name_stops_before_anything_is_read(command, tmp_path):
    done = run(command, ARTICLES, tmp_path / "ra.xls")
    assert isinstance(done.exception, InputError)
    assert ".xlsx or .csv" in str(done.exception)
    assert isinstance(run(command, tmp_path / "khong.jsonl", tmp_path / "ra.csv").exception, FileNotFoundError)
    assert run(command, ARTICLES).exit_code == 2


@pytest.mark.parametrize("command", ["tasks", "ledger"])
def test_help_teaches_by_example(command):
    done = run(command, "--help")
    assert "Examples:" in done.output
    assert f"vngovnlp {command} " in done.output


def test_days_that_are_centuries_away_are_days(made, tmp_path):
    task = made.directives[0]
    far = task.model_copy(
        update={"deadline": task.deadline.model_copy(update={"date": "2345-12-31"}), "given_on": "1802-06-01"}
    )
    report = made.model_copy(update={"statements": (far,)})
    assert frames.task_sheet([report])["Thời hạn (chuẩn)"][0] == pd.Timestamp("2345-12-31")
    vngovnlp.write_tasks([report], tmp_path / "xa.xlsx")
    row = rows(openpyxl.load_workbook(tmp_path / "xa.xlsx").active)[1]
    assert row[COLUMNS.index("Thời hạn (chuẩn)")] == datetime.datetime(2345, 12, 31)
    assert row[COLUMNS.index("Ngày giao")] == "01/06/1802"
