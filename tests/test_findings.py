"""The same findings with a Doc and without one, and which pipelines can do without."""

import itertools
import sys
from concurrent.futures import ThreadPoolExecutor

import pytest
import spacy
from hypothesis import given, settings
from hypothesis import strategies as st
from spacy.language import Language

from vngovnlp import extract
from vngovnlp.assemble import build_report
from vngovnlp.findings import Given, find_all, touches
from vngovnlp.pipeline import PIPELINES, blank, cached, load, mention_finder
from vngovnlp.pipes.groups import get_findings
from vngovnlp.text import read_text

TEXT = (
    "UBND huyện Cam Lộ họp giao ban tháng 3\n"
    "Thứ Ba, 05/03/2024, 10:30\n"
    "Sáng 5/3, Chủ tịch UBND huyện Cam Lộ Lê Văn Mẫu chủ trì họp giao ban tại Trung tâm Lửa Việt. "
    "Chủ tịch UBND huyện yêu cầu Phòng Tài chính - Kế hoạch hoàn thành quyết toán trước ngày 20/3; "
    "Phòng Nội vụ rà soát biên chế theo Nghị định 30/2020/NĐ-CP.\n"
    "Tin, ảnh: Trần Thị Mẫu\n"
    "Quay lại"
)
ROWS = "form,label,canonical\nTrung tâm Lửa Việt,AGENCY,Trung tâm Dịch vụ việc làm Lửa Việt\nSáng 5/3,ORG,\n"
GIVEN = Given("UBND huyện Cam Lộ họp", "2024-03-06", "https://camlo.quangtri.gov.vn/tin", "Quảng Trị")

PIECES = st.sampled_from(
    [
        *(
            TEXT,
            *TEXT.split("\n"),
            "Sáng 5/3/2024, ",
            "ngày 20/3",
            "tháng3",
            "yêu cầu Sở Y tế báo cáo;",
            "Quay lại",
            "TP.",
            "N.An",
        ),
        *(
            ".",
            "…",
            "”",
            "\n",
            "\r\n",
            "\x1c",
            "\u2028",
            "\x85",
            " ",
            "  ",
            "\t",
            "\u3000",
            "\u0301",
            "x\u0301",
            "\u200b",
            "\x00",
            "5/",
            "A",
        ),
    ]
)
TEXTS = st.lists(PIECES, max_size=14).map("".join)


@pytest.fixture(scope="module")
def own_forms(tmp_path_factory):
    path = tmp_path_factory.mktemp("lexicon") / "own.csv"
    path.write_text(ROWS, encoding="utf-8")
    return path


@pytest.fixture(scope="module", params=[*PIPELINES, "own forms"])
def nlp(request, own_forms):
    return load("rules", lexicon=own_forms) if request.param == "own forms" else load(request.param)


def by_doc(nlp, text, given):
    doc = nlp.make_doc(text)
    doc.user_data.update({key: value for key, value in given._asdict().items() if value})
    return build_report(get_findings(nlp(doc)))


@pytest.mark.parametrize("text", ["", " \n", TEXT, "Không có gì.", "Hello world."])
@pytest.mark.parametrize("known", [Given(), GIVEN])
def test_a_doc_changes_nothing(nlp, text, known):
    find_mentions = mention_finder(nlp)
    assert find_mentions is not None
    assert build_report(find_all(text, known, find_mentions)) == by_doc(nlp, text, known)


@settings(max_examples=80, deadline=None)
@given(TEXTS)
def test_a_doc_changes_nothing_on_any_text(text):
    nlp = cached("default")
    text = read_text(text).text
    assert build_report(find_all(text, Given(), mention_finder(nlp))) == by_doc(nlp, text, Given())


def test_the_text_is_read_without_a_doc(nlp, monkeypatch):
    expected = extract(TEXT, pipeline=nlp)
    monkeypatch.setattr(nlp, "make_doc", None)
    assert extract(TEXT, pipeline=nlp) == expected


def test_own_forms_decide_without_a_doc(own_forms):
    report = extract(TEXT, pipeline=load("rules", lexicon=own_forms))
    assert [(e.text, e.label) for e in report.entities if e.source == "lexicon:own.csv"] == [
        ("Sáng 5/3", "ORG"),
        ("Trung tâm Lửa Việt", "AGENCY"),
    ]
    assert "Sáng 5/3" not in [d.text for d in report.dates]


@Language.component("test_no_mentions")
def no_mentions(doc):
    doc.spans["entities"] = []
    return doc


def test_a_component_of_the_user_counts():
    nlp = load("rules")
    nlp.add_pipe("test_no_mentions", before="vngov_resolved")
    assert mention_finder(nlp) is None
    assert extract(TEXT, pipeline=nlp).entities == ()


def test_a_component_that_is_switched_off_counts():
    nlp = load("rules")
    with nlp.select_pipes(disable=["vngov_dates"]):
        assert mention_finder(nlp) is None
        assert extract(TEXT, pipeline=nlp).dates == ()
    assert mention_finder(nlp) is not None
    assert extract(TEXT, pipeline=nlp).dates


def test_another_tokenizer_or_other_components_need_a_doc():
    nlp = load("rules")
    nlp.tokenizer = spacy.blank("vi", config={"nlp": {"tokenizer": {"@tokenizers": "spacy.Tokenizer.v1"}}}).tokenizer
    assert mention_finder(nlp) is None
    assert mention_finder(blank()) is None


def test_a_text_that_is_too_long_for_the_pipeline_is_refused():
    nlp = load("rules")
    nlp.max_length = 10
    with pytest.raises(ValueError, match="E088"):
        extract(TEXT, pipeline=nlp)


def test_a_date_behind_a_mark_on_no_letter_is_a_whole_token():
    report = extract("Họp giao ban. \u0301Sáng 5/3/2024, Sở Y tế họp.", pipeline="rules")
    assert [d.text for d in report.dates] == ["\u0301Sáng 5/3/2024"]


@pytest.mark.parametrize(
    ("start", "end", "expected"), [(0, 2, False), (0, 3, True), (4, 6, True), (5, 8, False), (8, 9, True), (10, 12, False)]
)
def test_touching_spans_share_a_character(start, end, expected):
    assert touches([(2, 5), (8, 10)], start, end) is expected


def test_threads_that_meet_new_words_at_a_time_give_the_same_reports():
    bodies = [
        f"Sở {a}{b}{c} và ông {c}{a} {b}{c}{a}"
        for a, b, c in itertools.product("Kha Mo Ti Nu Sê".split(), "lan re vi".split(), "ha te no".split())
    ]
    texts = [
        f"Sáng 5/3, {body} họp giao ban, yêu cầu {other} rà soát." for body, other in itertools.permutations(bodies[::4], 2)
    ]
    expected = [extract(text) for text in texts]
    switch = sys.getswitchinterval()
    sys.setswitchinterval(1e-5)
    try:
        for _ in range(3):
            nlp = load()  # its tagger has met nothing
            with ThreadPoolExecutor(8) as pool:
                assert list(pool.map(lambda text, nlp=nlp: extract(text, pipeline=nlp), texts)) == expected
    finally:
        sys.setswitchinterval(switch)


def test_a_broken_web_address_loses_nothing():
    source = extract("Sáng 5/3, UBND huyện họp.", url="http://[x").source
    assert (source.url, source.portal) == ("http://[x", None)
