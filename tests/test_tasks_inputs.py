"""INPUT... of the commands: articles and reports, told apart by their keys."""

import json

import pytest
from typer.testing import CliRunner

import vngovnlp
from conftest import ROOT
from vngovnlp.cli import app
from vngovnlp.errors import InputError
from vngovnlp.inputs import read_reports
from vngovnlp.results import FailedRecord, reports_of

ARTICLES = ROOT / "examples" / "articles.jsonl"


def lines(path, *records):
    path.write_text(
        "".join(r if isinstance(r, str) else json.dumps(r, ensure_ascii=False) + "\n" for r in records), encoding="utf-8"
    )
    return path


def test_articles_and_their_reports_are_the_same(tmp_path):
    made = list(read_reports([ARTICLES]))
    assert [report.id for report in made] == [
        json.loads(line)["id"] for line in ARTICLES.read_text(encoding="utf-8").splitlines()
    ]
    reports = lines(tmp_path / "reports.jsonl", *[report.to_json() + "\n" for report in made])
    assert list(read_reports([reports])) == made


def test_a_report_is_taken_as_it_is(tmp_path, made):
    path = lines(tmp_path / "a.jsonl", made.to_json() + "\n", {"id": "b", "text": "Họp."})
    first, second = read_reports([path])
    assert first == made
    assert second.id == "b"


def test_text_and_html_files_are_articles(tmp_path):
    (tmp_path / "bai.txt").write_bytes("\ufeffUBND xã họp.".encode())
    (tmp_path / "trang.HTML").write_text((ROOT / "examples" / "trang_tin.html").read_text(encoding="utf-8"), encoding="utf-8")
    text, page = read_reports([tmp_path / "bai.txt", str(tmp_path / "trang.HTML")])
    assert (text.id, text.text) == ("bai.txt", "UBND xã họp.")
    assert page.source.title
    assert "<" not in page.text


def test_the_day_of_publication_is_for_articles_that_bring_none(tmp_path):
    task = "Sáng 5/3, Chủ tịch UBND xã Lê Văn Mẫu họp về chợ và yêu cầu Công an xã báo cáo trước ngày 20/3."
    (tmp_path / "bai.txt").write_text(task, encoding="utf-8")
    own = lines(tmp_path / "a.jsonl", {"text": task, "published": "2023-03-06"})
    page = tmp_path / "trang.html"
    page.write_text((ROOT / "examples" / "trang_tin.html").read_text(encoding="utf-8"), encoding="utf-8")
    inputs = [tmp_path / "bai.txt", own, page]
    before = [report.source.published for report in read_reports(inputs)]
    after = [report.source.published for report in read_reports(inputs, published="6/3/2024")]
    assert before == [None, "2023-03-06", before[2]]
    assert after == ["2024-03-06", "2023-03-06", before[2]]
    assert before[2] not in (None, "2024-03-06")
    done = CliRunner().invoke(
        app, ["tasks", str(tmp_path / "bai.txt"), str(tmp_path / "nhiem_vu.csv"), "--published", "2024-03-06"]
    )
    assert done.exit_code == 0
    written = (tmp_path / "nhiem_vu.csv").read_text(encoding="utf-8-sig")
    assert "2024-03-05" in written
    assert "2024-03-20" in written
    with pytest.raises(InputError, match="no publication date"):
        read_reports(inputs, published="hôm qua")


def test_an_article_without_an_id_gets_the_one_that_extract_gives(tmp_path):
    (made,) = read_reports([lines(tmp_path / "a.jsonl", {"text": "Họp."})])
    assert made.id == vngovnlp.extract("Họp.").id


def test_whatever_batch_reads_is_read(tmp_path):
    (tmp_path / "bang.csv").write_text("id,text\na,Sáng 5/3 UBND xã họp.\n", encoding="utf-8")
    (tmp_path / "trang").mkdir()
    (tmp_path / "trang" / "cu.txt").write_bytes("Hà Nội".encode("utf-16"))
    assert [report.id for report in read_reports([tmp_path / "bang.csv", tmp_path / "trang"])] == ["a", "cu.txt"]


def test_a_folder_that_batch_wrote_gives_its_reports(tmp_path, made):
    pytest.importorskip("pyarrow")
    made_now = list(read_reports([ARTICLES]))
    assert CliRunner().invoke(app, ["batch", str(ARTICLES), str(tmp_path / "kho"), "--workers", "0"]).exit_code == 0
    other = lines(tmp_path / "a.jsonl", made.to_json() + "\n")
    assert list(read_reports([other, tmp_path / "kho", other])) == [made, *made_now, made]


def test_what_cannot_be_read_is_told_and_left_out(tmp_path, made):
    broken = json.loads(made.to_json()) | {"id": "hong", "statements": [{"role": "?"}]}
    path = lines(
        tmp_path / "a.jsonl", "?\n", "\n", [1], {"id": "e", "error": {"kind": "InputError", "message": "quá dài"}}, {"id": "f", "text": 5}, broken,
        {"id": "g", "text": "Họp."}, {"title": "không có bài"},
    )  # fmt: skip
    failed: list[FailedRecord] = []
    assert [report.id for report in reports_of(read_reports([path]), failed)] == ["g"]
    assert [record.id for record in failed] == ["line:1", "line:3", "e", "f", "hong", "line:8"]
    assert all("a.jsonl, line" in record.message for record in failed if record.id != "e")
    assert failed[2].message == "quá dài"
    assert "batch" in failed[4].message


def test_files_are_looked_for_before_anything_is_read(tmp_path):
    with pytest.raises(InputError, match=r"\.jsonl"):
        read_reports([tmp_path])
    with pytest.raises(FileNotFoundError):
        read_reports([ARTICLES, tmp_path / "khong.jsonl"])


def test_nothing_is_read_ahead(tmp_path):
    path = lines(tmp_path / "a.jsonl", {"id": "a", "text": "Họp."}, {"id": "b", "text": "Họp."})
    reports = read_reports([path])
    assert next(reports).id == "a"
