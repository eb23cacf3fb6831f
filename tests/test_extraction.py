"""What extract and its kin refuse: always an InputError, before anything else is done, with what to give instead."""

import json

import pandas as pd
import pytest

import vngovnlp
from conftest import ROOT
from vngovnlp import FailedRecord, InputError, ModelError, places
from vngovnlp.exports.minutes import write_minutes

TEXT = "Sáng 5/3, UBND huyện họp giao ban."
PAGE = f'<html><head><meta property="article:published_time" content="2024-03-06"></head><body><p>{TEXT}</p></body></html>'


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ({"title": 1}, "title is int, not str"),
        ({"title": b"x"}, "title is bytes"),
        ({"url": 1}, "url is int, not str"),
        ({"url": ["http://a.vn"]}, "url is list"),
        ({"place": 1}, "place is int, not str"),
        ({"place": "Foo"}, "place 'Foo'"),
        ({"pipeline": None}, "no pipeline None.*vngovnlp.load"),
        ({"pipeline": "x"}, "no pipeline 'x'; there are 'default' and 'rules'"),
        ({"pipeline": ["default"]}, "no pipeline"),
        ({"pipeline": vngovnlp.load}, "no pipeline"),
        ({"extra": 1}, "extra is int, not a mapping"),
        ({"extra": [("a", 1)]}, "extra is list"),
        ({"published": 1}, "publication date is int"),
    ],
    ids=str,
)
def test_the_wrong_type_is_an_input_error(given, told):
    with pytest.raises(InputError, match=told):
        vngovnlp.extract(TEXT, **given)


@pytest.mark.parametrize("id", [7, "7", 7.0])
def test_an_id_is_text_in_the_report(id):
    assert vngovnlp.extract(TEXT, id=id).id == "7"
    (report,) = vngovnlp.extract_many([{"id": id, "text": TEXT}])
    assert report.id == "7"


@pytest.mark.parametrize("missing", [None, "", float("nan"), pd.NA, pd.NaT], ids=repr)
def test_what_is_missing_leaves_the_word_to_the_page(missing):
    known = vngovnlp.extract(PAGE)
    assert known.source.published == "2024-03-06"
    assert vngovnlp.extract(PAGE, id=missing, title=missing, published=missing, url=missing, place=missing) == known


@pytest.mark.parametrize(
    ("given", "told"),
    [({"pipeline": "x"}, "no pipeline"), ({"published": "hôm nay"}, "no publication date"), ({"place": "Foo"}, "'Foo'")],
    ids=str,
)
def test_a_mistake_of_the_call_is_told_by_the_call(given, told):
    with pytest.raises(InputError, match=told):
        vngovnlp.extract_many([], **given)


@pytest.mark.parametrize(
    ("records", "told"),
    [
        ({"text": TEXT}, r"\[record\]"),
        (pd.DataFrame({"text": [TEXT]}), r"to_dict\('records'\)"),
        (TEXT, "not str"),
        (TEXT.encode(), "not bytes"),
        (None, "not NoneType"),
    ],
    ids=["record", "frame", "text", "bytes", "none"],
)
def test_what_is_no_list_of_records_is_refused(records, told):
    with pytest.raises(InputError, match=told):
        vngovnlp.extract_many(records)


def test_rows_that_are_mappings_or_series_of_mappings_are_records():
    rows = pd.Series([{"text": TEXT}, {"text": TEXT}])
    assert list(vngovnlp.extract_many(rows)) == [vngovnlp.extract(TEXT)] * 2
    (row,) = vngovnlp.extract_many(row for _, row in pd.DataFrame({"text": [TEXT]}).iterrows())
    assert isinstance(row, FailedRecord)
    assert "Series" in row.message


def test_records_are_read_one_by_one():
    def records():
        yield {"text": TEXT}
        raise RuntimeError

    assert next(vngovnlp.extract_many(records())).text == TEXT


@pytest.mark.parametrize(
    ("given", "error"),
    [
        ({"pipeline": "x"}, InputError), ({"published": "hôm nay"}, InputError), ({"lexicon": "khong-co.csv"}, FileNotFoundError), ({"model": "khong-co"}, ModelError),
        ({"pipeline": "rules", "model": "x"}, InputError),
    ],
    ids=str,
)  # fmt: skip
def test_a_mistake_is_told_before_any_file_is_read(given, error):
    with pytest.raises(error):
        vngovnlp.read_reports([ROOT / "examples" / "articles.jsonl"], **given)


def test_reports_that_are_made_need_no_pipeline(made, tmp_path, monkeypatch):
    monkeypatch.setattr("vngovnlp.inputs.reports", None)
    path = tmp_path / "a.jsonl"
    path.write_text(json.dumps(json.loads(made.to_json())) + "\n", encoding="utf-8")
    assert list(vngovnlp.read_reports(path)) == [made]


@pytest.mark.parametrize("ask", [places.resolve, places.candidates])
@pytest.mark.parametrize("name", [None, 1, float("nan"), b"x"], ids=repr)
def test_a_unit_is_asked_for_by_name(ask, name):
    with pytest.raises(InputError, match="Quảng Trị"):
        ask(name)


def test_minutes_are_a_word_document(made, tmp_path):
    for name in ("a.txt", "a", "a.doc"):
        with pytest.raises(InputError, match=r"\.docx"):
            write_minutes(made, tmp_path / name)
    with pytest.raises(FileNotFoundError):
        write_minutes(made, tmp_path / "khong-co" / "a.docx")
    with pytest.raises(InputError, match="gave no report"):
        write_minutes(FailedRecord("a", "InputError", "?"), tmp_path / "a.docx")
    assert list(tmp_path.iterdir()) == []
    write_minutes(made, tmp_path / "A.DOCX")
    assert (tmp_path / "A.DOCX").read_bytes()[:2] == b"PK"
