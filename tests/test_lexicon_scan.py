"""All lexicon hits in one pass: boundaries, case, spelling."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vngovnlp.lexicon.scan import flat, scan
from vngovnlp.text import normal, read_text


def found(text: str, label: str) -> list[str]:
    return [text[m.start : m.end] for m in scan(text, normal(text)) if m.label == label]


@pytest.mark.parametrize(
    ("text", "label", "expected"),
    [
        ("Phó Chủ tịch UBND xã Hòa Lạc dự họp.", "TITLE", ["Phó Chủ tịch"]),
        ("Phó Chủ tịch UBND xã Hòa Lạc dự họp.", "AGENCY_BODY", ["UBND"]),
        ("Bộ GD-ĐT và Bộ GD & ĐT", "AGENCY_FIXED", ["Bộ GD-ĐT", "Bộ GD & ĐT"]),
        ("Sở Kế hoạch - Đầu tư", "AGENCY_FIELD", ["Kế hoạch - Đầu tư"]),
        ("Uỷ ban nhân dân tỉnh Hoà Bình", "AGENCY_BODY", ["Uỷ ban nhân dân"]),
        ("Uỷ ban nhân dân tỉnh Hoà Bình", "PLACE_PROVINCE", ["Hoà Bình"]),
        ("(TTXVN)", "ORG_MEDIA", ["TTXVN"]),
        ("Thượng tá Lê Văn Bình", "RANK", ["Thượng tá"]),
        ("Nghị định và công văn", "DOC_KIND", ["Nghị định", "công văn"]),
        ("đồng chí Trần Thị Lan", "SURNAME", ["Trần"]),
        ("sang Nhật Bản", "COUNTRY", ["Nhật Bản"]),
    ],
)
def test_hits(text, label, expected):
    assert found(text, label) == expected


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("hòa bình và hữu nghị", "PLACE_PROVINCE"),  # peace, no province
        ("người trần mắt thịt", "SURNAME"),
        ("btv", "AGENCY_BODY"),  # abbreviations count in capitals only
        ("tình hình y tế", "AGENCY_FIELD"),
        ("Sởi", "AGENCY_HEAD"),  # no part of a longer syllable
        ("UBNDX", "AGENCY_BODY"),
        ("phường 5", "PLACE_COMMUNE"),  # numbers are left to the grammar
    ],
)
def test_no_hits(text, label):
    assert found(text, label) == []


def test_lower_case_is_weaker_evidence():
    (hit,) = [m for m in scan("lãnh đạo sở đi vắng", "lãnh đạo sở đi vắng") if m.label.startswith("AGENCY_HEAD")]
    assert (hit.label, hit.score) == ("AGENCY_HEAD_LOW", 0.5)


def test_a_name_of_several_units_stands_for_none_of_them():
    text = "Hòa Bình"
    values = {m.label: m.value for m in scan(text, normal(text))}
    assert values["PLACE_COMMUNE"] is None


@given(st.text(max_size=200) | st.text(alphabet="Sở UBND.&-tỉnhHòa Bình,\n()", max_size=80))
def test_hits_cut_their_text_and_never_overlap_within_a_label(raw):
    text = read_text(raw).text
    norm = normal(text)
    assert len(flat(norm)) == len(text)
    reached: dict[str, int] = {}
    hits = scan(text, norm)
    assert [h.start for h in hits] == sorted(h.start for h in hits)
    for hit in hits:
        assert 0 <= hit.start < hit.end <= len(text)
        assert hit.start >= reached.get(hit.label.removesuffix("_LOW"), 0)
        reached[hit.label.removesuffix("_LOW")] = hit.end


def test_hostile_input_takes_linear_time():
    scan("", "")
    begin = time.process_time()
    for text in ("1" * 1_000_000, "Sở " * 100_000, "Nguyễn " * 100_000):
        scan(text, normal(text))
    assert time.process_time() - begin < 20
