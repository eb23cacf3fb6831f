"""Citizens are left out, officials stay, and every span still cuts its text."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conftest import ROOT
from test_examples import spans
from vngovnlp import extract
from vngovnlp.privacy import MASK, officials_only

TEXT = (
    "Sáng 5/3, ông Lê Văn Mẫu, Chủ tịch UBND huyện, tiếp công dân. Bà Trần Thị Thử khiếu nại về đất đai. "
    "Ông Mẫu yêu cầu Phòng Tư pháp trả lời bà Trần Thị Thử trước ngày 30/3."
)


@pytest.fixture(scope="module")
def report():
    return extract(TEXT, published="2024-03-05", pipeline="rules")


def test_a_citizen_is_nowhere_in_the_report(report):
    assert "Trần Thị Thử" in report.to_json()
    made = officials_only(report)
    assert "Trần Thị Thử" not in made.to_json()
    assert MASK in made.text
    assert len(made.text) == len(report.text)


def test_an_official_stays_under_every_name(report):
    made = officials_only(report)
    assert [o.name for o in made.officials] == ["Lê Văn Mẫu"]
    assert "Ông Mẫu yêu cầu" in made.text
    assert {e.text for e in made.entities if e.label == "PERSON"} == {e.text for e in report.entities if "Mẫu" in e.text}


def test_nothing_to_leave_out_changes_nothing():
    report = extract("Sáng 5/3, Chủ tịch UBND huyện Lê Văn Mẫu chủ trì cuộc họp.", published="2024-03-05", pipeline="rules")
    assert officials_only(report) == report


@pytest.mark.parametrize("name", ["lam_viec_cap_huyen.txt", "hoi_nghi_cap_tinh.txt", "tin_cap_xa_2025.txt"])
def test_every_span_still_cuts_its_text(name):
    report = extract((ROOT / "examples" / name).read_text(encoding="utf-8"), pipeline="rules")
    made = officials_only(report)
    checked = list(spans(made))
    assert len(checked) > 10
    for (start, end), text in checked:
        assert made.text[start:end] == text
    assert officials_only(made) == made


@settings(max_examples=30, deadline=None)
@given(
    st.lists(
        st.sampled_from(["ông Lê Văn Mẫu, ", "Chủ tịch UBND huyện ", "bà Trần Thị Thử ", "họp về ", "đất đai. ", "yêu cầu "]),
        max_size=12,
    )
)
def test_any_text(pieces):
    made = officials_only(extract("".join(pieces), pipeline="rules"))
    for (start, end), text in spans(made):
        assert made.text[start:end] == text


def test_a_citizen_is_nowhere_in_what_the_caller_gave(report):
    given = extract(
        TEXT,
        id="khieu-nai",
        title="Bà Trần  Thị Thử khiếu nại; ông Lê Văn Mẫu tiếp",
        url="https://a.gov.vn/ba-tran-thi-thu-khieu-nai-ong-le-van-mau.html",
        published="2024-03-05",
        extra={"tóm tắt": "bà TRẦN THỊ THỬ", "thẻ": ["Trần Thị Thử", 3, None], "khác": {"a": "ông Trần Thị Thửa, Lê Văn Mẫu"}},
        pipeline="rules",
    )
    made = officials_only(given)
    assert made.source.title == "Bà ████ ███ ███ khiếu nại; ông Lê Văn Mẫu tiếp"
    assert made.source.url == "https://a.gov.vn/ba-████████████-khieu-nai-ong-le-van-mau.html"
    assert made.extra == {
        "tóm tắt": "bà ████ ███ ███",
        "thẻ": ["████ ███ ███", 3, None],
        "khác": {"a": "ông Trần Thị Thửa, Lê Văn Mẫu"},
    }
    assert made.text == officials_only(report).text
    assert made.id == "khieu-nai"
    assert officials_only(made) == made


def test_a_name_in_capitals_is_masked_too():
    report = extract(f"BÀ TRẦN THỊ THỬ KHIẾU NẠI VỀ ĐẤT ĐAI\n{TEXT}", published="2024-03-05", pipeline="rules")
    made = officials_only(report)
    assert made.text.startswith("BÀ ████ ███ ███ KHIẾU NẠI")
    assert "thử" not in made.to_json().lower()
    for (start, end), text in spans(made):
        assert made.text[start:end] == text


def test_the_name_of_an_official_is_never_masked_for_a_namesake():
    """'Văn Mẫu' is a part of it, and a citizen may have all of it."""
    text = "Chủ tịch UBND huyện Lê Văn Mẫu tiếp công dân. Bà Văn Mẫu khiếu nại."
    made = officials_only(extract(text, title="Lê Văn Mẫu tiếp công dân", published="2024-03-05", pipeline="rules"))
    assert made.source.title == "Lê Văn Mẫu tiếp công dân"
    assert made.text.startswith("Chủ tịch UBND huyện Lê Văn Mẫu tiếp")


def test_a_part_of_a_name_is_no_name():
    """'Thử' alone, 'thử nghiệm' and a name without marks in prose say nothing of her."""
    report = extract(TEXT, title="Thử nghiệm; Tran Thi Thu", extra={"k": "Thử"}, published="2024-03-05", pipeline="rules")
    made = officials_only(report)
    assert (made.source.title, made.extra) == ("Thử nghiệm; Tran Thi Thu", {"k": "Thử"})


def test_a_place_that_bears_the_name_of_somebody_stays():
    text = f"{TEXT} Bà Trần Phú khiếu nại. Sáng 5/3, UBND phường Trần Phú họp."
    report = extract(text, title="UBND phường Trần Phú họp", published="2024-03-05", pipeline="rules")
    assert any(e.label == "PERSON" and e.text == "Trần Phú" for e in report.entities)
    made = officials_only(report)
    assert made.source.title == "UBND phường Trần Phú họp"
    assert "UBND phường Trần Phú họp" in made.text
    assert "Bà Trần Phú" not in made.text
