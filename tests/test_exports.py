"""Popolo and the Word document: read back, and nothing in them that the report does not say."""

import json
import zipfile

import pytest

from conftest import ROOT
from test_cli import one_line_error, run  # noqa: F401  (a fixture)
from vngovnlp import extract
from vngovnlp.errors import VngovError
from vngovnlp.exports.minutes import subject, write_minutes
from vngovnlp.exports.popolo import popolo

EXAMPLE = ROOT / "examples" / "lam_viec_cap_huyen.txt"


@pytest.fixture(scope="module")
def report():
    return extract(EXAMPLE.read_text(encoding="utf-8"), id="bai-1", pipeline="rules")


def test_popolo_links_people_posts_and_bodies(report):
    made = popolo([report])
    people = {p["id"]: p["name"] for p in made["persons"]}
    bodies = {o["id"] for o in made["organizations"]}
    assert "Hoàng Văn Lịch" in people.values()
    assert all(m["person_id"] in people for m in made["memberships"])
    assert all(m["organization_id"] in bodies for m in made["memberships"] if "organization_id" in m)
    chair = next(m for m in made["memberships"] if people[m["person_id"]] == "Hoàng Văn Lịch")
    assert chair["role"] == "Phó Chủ tịch"
    assert all(value is not None for part in made.values() for record in part for value in record.values())


def test_popolo_leaves_people_without_an_office_out():
    report = extract("Sáng 5/3, ông Lê Văn Mẫu, Chủ tịch UBND huyện, tặng quà gia đình bà Trần Thị Thử.", pipeline="rules")
    assert [p["name"] for p in popolo([report])["persons"]] == ["Lê Văn Mẫu"]
    assert {o.name for o in report.officials} >= {p["name"] for p in popolo([report], with_citizens=True)["persons"]}


def lines_of(path):
    docx = pytest.importorskip("docx", reason="python-docx is not installed: pip install 'vngovnlp[office]'")
    document = docx.Document(str(path))
    cells = [p.text for t in document.tables for row in t.rows for cell in row.cells for p in cell.paragraphs]
    return cells, [p.text for p in document.paragraphs]


def test_the_notice_of_conclusions(report, tmp_path):
    write_minutes(report, tmp_path / "tb.docx")
    cells, lines = lines_of(tmp_path / "tb.docx")
    assert "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" in cells
    assert "Nơi nhận:" in cells
    assert lines[0] == "THÔNG BÁO"
    assert lines[1] == subject(report)
    assert lines[1].startswith("Kết luận của Phó Chủ tịch UBND huyện Hoàng Văn Lịch tại buổi làm việc")
    text = "\n".join(lines)
    for directive in report.directives:
        assert directive.text[1:] in text
    assert "Nhiệm vụ giao" in text


def test_hostile_text_does_no_harm(report, tmp_path):
    topic = "=cmd|' /C calc'!A0 \x0b<w:p>&amp; kho thuốc"
    report = report.model_copy(update={"meeting": report.meeting.model_copy(update={"topic": topic})})
    write_minutes(report, tmp_path / "tb.docx")
    _, lines = lines_of(tmp_path / "tb.docx")
    assert any("=cmd|" in line and "<w:p>" in line for line in lines)
    with zipfile.ZipFile(tmp_path / "tb.docx") as archive:
        assert b"\x0b" not in archive.read("word/document.xml")


def test_no_conclusions_no_document(tmp_path):
    report = extract("Trời hôm nay đẹp.", id="x", pipeline="rules")
    with pytest.raises(VngovError, match="report x tells of no meeting and no directive"):
        write_minutes(report, tmp_path / "tb.docx")
    assert not (tmp_path / "tb.docx").exists()


def test_the_commands(run, tmp_path, report):  # noqa: F811
    assert run("minutes", EXAMPLE, tmp_path / "tb.docx", "--pipeline", "rules")[0] == 0
    assert (tmp_path / "tb.docx").stat().st_size > 5000
    both = tmp_path / "reports.jsonl"
    both.write_text(report.to_json() + "\n" + report.model_copy(update={"id": "bai-2"}).to_json() + "\n", encoding="utf-8")
    assert one_line_error(run("minutes", both, tmp_path / "x.docx"), "holds 2 articles; choose one with --id: bai-1, bai-2")
    assert one_line_error(run("minutes", both, tmp_path / "x.docx", "--id", "bai-9"), "its ids are bai-1, bai-2")
    assert run("minutes", both, tmp_path / "x.docx", "--id", "bai-2")[0] == 0
    assert run("popolo", both, tmp_path / "p.json")[0] == 0
    assert len(json.loads((tmp_path / "p.json").read_text(encoding="utf-8"))["memberships"]) > 1
    code, _, err = run("popolo", tmp_path / "p.json")
    assert code == 2
    assert "OUT.json" in err


def test_the_minutes_of_an_article_with_a_long_topic(tmp_path):
    docx = pytest.importorskip("docx", reason="python-docx is not installed: pip install 'vngovnlp[office]'")
    topic = "về công tác phòng, chống dịch bệnh trên đàn gia súc, gia cầm tại các xã vùng cao " * 5
    report = extract(
        f"Sáng 5/3/2024, Chủ tịch UBND huyện Lê Văn Mẫu chủ trì cuộc họp {topic.strip()}. Ông yêu cầu Phòng Y tế kiểm tra chợ.",
        id="a" * 400,
    )
    assert report.directives
    path = tmp_path / "thong_bao.docx"
    write_minutes(report, path)
    properties = docx.Document(str(path)).core_properties
    assert len(properties.title) <= 255
    assert len(properties.comments) <= 255
