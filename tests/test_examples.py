"""Examples and documents do what they show."""

import io
import re
from contextlib import redirect_stdout

import pytest

from conftest import ROOT
from vngovnlp import extract, report
from vngovnlp.report import MeetingReport

ARTICLES = sorted(path for path in (ROOT / "examples").iterdir() if path.suffix in {".txt", ".html"})
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]
_FENCE = re.compile(r"^```python\n(.*?)^```", re.DOTALL | re.MULTILINE)


def example(name: str) -> MeetingReport:
    return extract((ROOT / "examples" / name).read_text(encoding="utf-8"))


def words(found: MeetingReport, label: str) -> set[str]:
    return {entity.text for entity in found.entities if entity.label == label}


def posts(found: MeetingReport) -> set[tuple[str | None, str, str | None]]:
    return {(official.name, post.title, post.agency) for official in found.officials for post in official.positions}


DAYS = {"published", "date"}
"""Fields that hold an ISO date: their span is where the text gives it."""


def spans(part: object):
    """(span, text) of everything in a report that has both."""
    if isinstance(part, report.Part):
        fields = dict(part)
        if "start" in fields and "text" in fields:
            yield (fields["start"], fields["end"]), fields["text"]
        for name, value in fields.items():
            if isinstance(value, str) and fields.get(f"{name}_span") and name not in DAYS:
                yield fields[f"{name}_span"], value
            if isinstance(value, tuple) and fields.get(f"{name}_spans"):
                yield from zip(fields[f"{name}_spans"], value, strict=True)
            yield from spans(value)
    elif isinstance(part, tuple):
        for item in part:
            yield from spans(item)


@pytest.mark.parametrize("path", ARTICLES, ids=lambda path: path.name)
def test_every_span_of_a_report_cuts_its_text(path):
    found = example(path.name)
    checked = list(spans(found))
    assert len(checked) > 10
    for (start, end), text in checked:
        assert found.text[start:end] == text


@pytest.mark.parametrize("path", ARTICLES, ids=lambda path: path.name)
def test_a_report_of_an_example_goes_through_json(path):
    found = example(path.name)
    assert MeetingReport.from_json(found.to_json()) == found


def test_the_district_page():
    found = example("lam_viec_cap_huyen.txt")
    assert found.text == (ROOT / "examples/lam_viec_cap_huyen.txt").read_text(encoding="utf-8")
    assert found.source.published == "2023-04-12"
    assert found.source.title == "UBND huyện làm việc với các phòng, ban về chuyển đổi số quý II năm 2023"
    dropped = {piece.text.strip() for piece in found.source.dropped}
    assert {"Template_ChiTietTin", "img", "Quay lại", "Độ ẩm: 74%"} <= dropped
    assert found.meeting is not None
    assert (found.meeting.begin, found.meeting.end) == ("2023-04-11", "2023-04-11")
    assert found.meeting.chairs == ("Hoàng Văn Lịch",)
    assert ("Hoàng Văn Lịch", "Phó Chủ tịch", "UBND huyện") in posts(found)
    assert ("Lê Thị Mai Khuê", "Phó Trưởng", "Ban Tuyên giáo Huyện ủy") in posts(found)
    assert {"Phòng Văn hóa và Thông tin", "Phòng Tài chính - Kế hoạch"} <= words(found, "AGENCY")
    assert {"LIMITATION", "DIRECTIVE"} <= {statement.role for statement in found.statements}
    assert "2023-04-25" in {task.deadline.date for task in found.directives if task.deadline}


def test_the_provincial_conference():
    found = example("hoi_nghi_cap_tinh.txt")
    assert found.meeting is not None
    assert (found.meeting.kind, found.meeting.begin) == ("CONFERENCE", "2022-05-20")
    assert found.meeting.chairs == ("Đỗ Quang Thiệp",)
    assert ("Lưu Đình Hợi", "Giám đốc", "Sở Nông nghiệp và Phát triển nông thôn") in posts(found)
    assert {"TN&MT", "Xây dựng", "Y tế"} <= words(found, "AGENCY")
    assert len(found.directives) >= 4
    assert "2022-05-31" in {task.deadline.date for task in found.directives if task.deadline}


def test_the_telegram_of_a_ministry():
    found = example("cong_dien_bo.txt")
    assert ("Vũ Hạnh Phan", "Thứ trưởng", None) in posts(found)
    assert "Công điện số 417/CĐ-BNN-CN" in words(found, "DOCUMENT")
    assert {"2024-01-26", "2024-01-30"} <= {task.deadline.date for task in found.directives if task.deadline}
    assert "Cục Chăn nuôi" in {assignee for task in found.directives for assignee in task.assignees}


def test_the_lead_after_the_reform_of_2025():
    found = example("tin_cap_xa_2025.txt")
    assert found.meeting is not None
    assert found.meeting.begin == "2025-09-04"
    assert {task.deadline.date for task in found.directives if task.deadline} >= {"2025-09-15"}


def test_the_html_page():
    found = example("trang_tin.html")
    assert found.source.title == "Thị xã Hồng Lĩnh kiểm tra tiến độ xây dựng trường học"
    assert found.source.published == "2021-08-19"
    assert "<p>" not in found.text
    assert "Lượt truy cập" not in found.text
    assert found.meeting is not None
    assert (found.meeting.kind, found.meeting.begin) == ("INSPECTION", "2021-08-18")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_the_code_of_a_page_runs_and_prints_what_it_says(page, monkeypatch, tmp_path):
    (tmp_path / "examples").symlink_to(ROOT / "examples")  # what the code writes is gone afterwards
    monkeypatch.chdir(tmp_path)
    namespace: dict[str, object] = {}
    for code in _FENCE.findall(page.read_text(encoding="utf-8")):
        printed = io.StringIO()
        with redirect_stdout(printed):
            exec(compile(code, page.name, "exec"), namespace)
        wanted = [line.removeprefix("# Out: ") for line in code.splitlines() if line.startswith("# Out: ")]
        if wanted:
            assert [line.rstrip() for line in printed.getvalue().splitlines()] == wanted


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_the_links_of_a_page_lead_somewhere(page):
    for target in re.findall(r"\]\((?!https?:)([^)#]+)", page.read_text(encoding="utf-8")):
        assert (page.parent / target).exists(), target


def test_the_schema_page_names_every_field_and_its_label():
    page = (ROOT / "docs/schema.md").read_text(encoding="utf-8")
    parts = re.split(r"^##+ ", page, flags=re.MULTILINE)
    sections = {part.split("\n", 1)[0]: part for part in parts}
    models = [model for model in vars(report).values() if isinstance(model, type) and issubclass(model, report.Part)]
    for model in models:
        if model is report.Part:
            continue
        section = sections[model.__name__]
        for name, field in model.model_fields.items():
            if name.endswith(("_span", "_spans")):
                continue
            assert f"`{name}`" in section, (model.__name__, name)
            assert (field.title or "") in section, (model.__name__, field.title)


@pytest.mark.parametrize("path", [p for p in ARTICLES if p.suffix == ".txt"], ids=lambda path: path.name)
def test_line_ends_of_windows_change_nothing(path):
    text = path.read_text(encoding="utf-8")
    ours, theirs = extract(text), extract(text.replace("\n", "\r\n"))
    assert theirs.source.published == ours.source.published
    assert (theirs.meeting and theirs.meeting.begin) == (ours.meeting and ours.meeting.begin)
    assert [o.name for o in theirs.officials] == [o.name for o in ours.officials]
    assert [(d.issuer, d.assignees) for d in theirs.directives] == [(d.issuer, d.assignees) for d in ours.directives]
    assert [e.text for e in theirs.entities] == [e.text for e in ours.entities]
