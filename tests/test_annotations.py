"""Round trips through the formats of other tools lose no span, emoji and decomposed letters included."""

import json
import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import vngovnlp
from conftest import ROOT
from vngovnlp.annotations import Annotated, Mark, conll, docbin, doccano, from_record, from_report, label_studio, to_record
from vngovnlp.annotations.utf16 import Utf16
from vngovnlp.errors import InputError

DATA = ROOT.parent / "shared" / "data"
FORMATS = [doccano, label_studio, conll, docbin]
LABELS = ["PERSON", "AGENCY", "DATE"]

TEXT = "🎉 Sáng 5/3, ông Lê Văn Mẫu 👩‍💻 (UBND huyện Hòa An) yêu cầu Phòng Y tế rà soát hồ sơ.\nÔng Mẫu nói."
MARKED = Annotated(
    "a1",
    TEXT,
    tuple(
        sorted(
            Mark(TEXT.index(words), TEXT.index(words) + len(words), label)
            for words, label in [
                ("Sáng 5/3", "DATE"),
                ("Lê Văn Mẫu", "PERSON"),
                ("UBND huyện Hòa An", "AGENCY"),
                ("Phòng Y tế", "AGENCY"),
                ("Phòng Y tế rà soát hồ sơ", "DIRECTIVE"),
            ]
        )
    ),
    {"published": "2024-03-05"},
)


def without_statements(item):
    return item._replace(marks=tuple(m for m in item.marks if m.label != "DIRECTIVE"))


@pytest.mark.parametrize("tool", FORMATS)
def test_what_goes_out_comes_back(tool):
    item = without_statements(MARKED) if tool is conll else MARKED
    assert tool.loads(tool.dumps([item, item._replace(id="a2")])) == [item, item._replace(id="a2")]


def test_conll_leaves_statements_out():
    assert conll.loads(conll.dumps([MARKED])) == [without_statements(MARKED)]


def test_conll_has_a_line_a_token_and_a_blank_line_between_sentences():
    lines = conll.dumps([Annotated("x", "Ông Mẫu họp. Bà Thử về.", (Mark(4, 7, "PERSON"),))]).splitlines()
    assert lines[2:5] == ["Ông\t0\t3\tO", "Mẫu\t4\t7\tB-PERSON", "họp\t8\t11\tO"]
    assert lines.count("") == 2


def test_label_studio_counts_in_utf_16_and_doccano_in_code_points():
    task = json.loads(label_studio.dumps([MARKED]))[0]
    value = task["annotations"][0]["result"][0]["value"]
    assert (value["text"], value["start"]) == ("Sáng 5/3", 3)
    assert TEXT.encode("utf-16-le")[2 * value["start"] : 2 * value["end"]].decode("utf-16-le") == value["text"]
    assert json.loads(doccano.dumps([MARKED]))["label"][0] == [2, 10, "DATE"]


def test_label_studio_predictions_are_for_correction():
    data = label_studio.dumps([MARKED], predictions=True)
    assert "annotations" not in json.loads(data)[0]
    assert label_studio.loads(data) == [MARKED]


def test_label_studio_the_last_annotation_counts_and_cancelled_ones_do_not():
    task = json.loads(label_studio.dumps([MARKED]))[0]
    task["annotations"] = [{"result": []}, *task["annotations"], {"was_cancelled": True, "result": []}]
    assert label_studio.loads(json.dumps([task])) == [MARKED]


def test_the_interface_names_every_label():
    for label in ("PERSON", "DOCUMENT", "DIRECTIVE", "PROPOSAL"):
        assert f'value="{label}"' in label_studio.CONFIG


@pytest.mark.parametrize(
    ("tool", "data", "message"),
    [
        (doccano, '{"id": 1, "text": "abc"}', "line 1 is not of doccano"),
        (doccano, '{"id": 1, "text": "abc", "label": [[1, 9, "DATE"]]}', "does not lie in its text of 3 characters"),
        (doccano, "x", "line 1 is not of doccano"),
        (label_studio, "{}", "a list of tasks is expected"),
        (label_studio, '[{"data": {}}]', "task 1 is not of Label Studio"),
        (conll, "a b c", "line 1 has not the four columns"),
        (conll, '# id = "1"\n# text = "ab"\nba\t0\t2\tO', "line 3: the text has 'ab' at [0, 2), not 'ba'"),
        (conll, '# id = "1"\n# text = "ab"\nab\t0\t2\tX', "line 3: 'X' is no tag"),
        (conll, "# id = 1x", "line 1: '# id =' is not followed by JSON"),
        (docbin, b"x", "not a DocBin of spaCy"),
    ],
)
def test_other_data_is_refused_with_its_place(tool, data, message):
    with pytest.raises(InputError) as error:
        tool.loads(data)
    assert message in str(error.value)


def test_label_studio_a_region_that_moved_is_refused():
    task = json.loads(label_studio.dumps([MARKED]))
    task[0]["annotations"][0]["result"][0]["value"]["start"] += 1
    with pytest.raises(InputError, match="the region at 4 says 'Sáng 5/3', but the text there is 'áng 5/3'"):
        label_studio.loads(json.dumps(task))


def test_overlapping_entities_fit_into_neither_conll_nor_a_doc():
    item = Annotated("x", "Sở Y tế", (Mark(0, 7, "AGENCY"), Mark(3, 7, "ORG")))
    for tool in (conll, docbin):
        with pytest.raises(InputError, match=r"record x: .*overlap"):
            tool.dumps([item])
    assert doccano.loads(doccano.dumps([item])) == [item]


def test_a_report_and_a_record_give_the_same_marks():
    report = vngovnlp.extract("Sáng 5/3, Chủ tịch UBND tỉnh Lê Văn Mẫu yêu cầu Sở Y tế rà soát kho thuốc.", pipeline="rules")
    item = from_report(report)
    assert {m.label for m in item.marks} >= {"PERSON", "TITLE", "AGENCY", "DATE"}
    assert all(item.text[m.start : m.end] for m in item.marks)
    assert from_record(json.loads(report.to_json())).marks == item.marks
    assert from_record(to_record(item)) == item


def test_a_record_that_is_none():
    with pytest.raises(InputError, match="it needs 'id', 'text'"):
        from_record({"text": "x"})
    with pytest.raises(InputError, match=r"record 1: the span \[2, 1\)"):
        from_record({"id": 1, "text": "abc", "entities": [[2, 1, "DATE"]]})


@st.composite
def annotated(draw):
    """A text with emoji and combining marks, and entities that do not overlap and do not begin or end with a blank."""
    pieces = draw(st.lists(st.text(st.sampled_from("aĐế 🎉,.\n\u03025/"), min_size=1, max_size=8), max_size=8))
    marks, text = [], ""
    for number, piece in enumerate(pieces):
        if piece.strip() == piece and number % 2:
            marks.append(Mark(len(text), len(text) + len(piece), LABELS[number % 3]))
        text += piece
    return Annotated("h", text, tuple(marks))


@settings(max_examples=150, deadline=None)
@given(annotated())
def test_any_text_comes_back_whole(item):
    for tool in FORMATS:
        assert tool.loads(tool.dumps([item])) == [item]


@given(st.text(st.sampled_from("aế🎉👩\u200d\n"), max_size=30))
def test_utf_16_offsets_go_both_ways(text):
    offsets = Utf16(text)
    for at in range(len(text) + 1):
        units = len(text[:at].encode("utf-16-le")) // 2
        assert offsets.units(at) == units
        assert offsets.points(units) == at


@pytest.mark.skipif(not (DATA / "gold" / "train.jsonl").exists(), reason="the annotated articles are not here (../shared/data)")
@pytest.mark.parametrize("tool", FORMATS)
def test_the_annotated_articles_come_back_with_emoji_and_decomposed_text(tool):
    items = []
    for line in (DATA / "gold" / "train.jsonl").read_text(encoding="utf-8").splitlines():
        item = from_record(json.loads(line))
        tail = " 🎉 " + unicodedata.normalize("NFD", item.text[:40])
        shift = 2
        marks = tuple(Mark(m.start + shift, m.end + shift, m.label) for m in item.marks)
        items.append(item._replace(text="🎉 " + item.text + tail, marks=marks))
    if tool is conll:
        items = [
            i._replace(
                marks=tuple(
                    m for m in i.marks if m.label in {"PERSON", "TITLE", "AGENCY", "ORG", "LOCATION", "DATE", "DOCUMENT"}
                )
            )
            for i in items
        ]
    assert tool.loads(tool.dumps(items)) == items
