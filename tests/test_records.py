"""Records and tables with gaps: a missing cell is as if it was not there, however it is written."""

import datetime
from decimal import Decimal
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

import vngovnlp
from vngovnlp import InputError, frames
from vngovnlp.cells import known, named

TEXT = "Sáng 5/3, UBND huyện họp giao ban."
MISSING = [None, float("nan"), np.float64("nan"), np.datetime64("NaT"), pd.NaT, pd.NA, ""]


@pytest.mark.parametrize("cell", MISSING, ids=repr)
def test_a_missing_cell_holds_nothing(cell):
    assert known(cell) is None
    assert named(cell) is None


@pytest.mark.parametrize(
    "cell", [0, 0.0, False, "0", " ", "nan", [], (), {}, pd.Timestamp("2024-03-06"), np.int64(0)], ids=repr
)
def test_what_only_looks_empty_is_kept(cell):
    assert known(cell) is cell


def test_a_cell_can_hold_an_array():
    for cell in (np.array([]), np.array([1.0, np.nan]), pd.Series([1, None])):
        assert known(cell) is cell


@pytest.mark.parametrize("cell", MISSING, ids=repr)
@pytest.mark.parametrize("key", ["id", "title", "published", "url"])
def test_a_record_with_a_missing_cell_is_one_without_it(key, cell):
    (report,) = vngovnlp.extract_many([{"text": TEXT, key: cell}])
    assert report == vngovnlp.extract(TEXT)


def test_the_rows_of_a_table_can_be_given_as_records():
    df = pd.DataFrame(
        {
            "id": ["a", None, "c"],
            "text": [TEXT] * 3,
            "published": pd.to_datetime(["2024-03-06", None, "2024-03-07"]),
            "title": ["Họp", None, "Họp"],
            "url": [None, "https://a.gov.vn/1", None],
        }
    )
    reports = list(vngovnlp.extract_many(df.to_dict("records")))
    assert [report.id for report in reports] == ["a", vngovnlp.extract(TEXT).id, "c"]
    assert [report.source.published for report in reports] == ["2024-03-06", None, "2024-03-07"]
    assert [report.source.portal for report in reports] == [None, "a.gov.vn", None]
    pd.testing.assert_frame_equal(frames.facts(reports), vngovnlp.extract_frame(df))


def test_a_column_of_numbers_with_a_gap_gives_whole_ids():
    df = pd.DataFrame({"id": [1, None, 30], "text": [TEXT] * 3})
    assert [report.id for report in vngovnlp.extract_many(df.to_dict("records"))][::2] == ["1", "30"]


def test_a_missing_text_is_a_failure_and_an_empty_one_a_report():
    failed, empty = vngovnlp.extract_many([{"id": 7.0, "text": float("nan")}, {"id": "b", "text": ""}])
    assert (failed.id, failed.kind) == ("7", "InputError")
    assert [warning.code for warning in empty.warnings] == ["EMPTY_TEXT"]


EXTRAS = {
    "nan": (float("nan"), None), "inf": (float("-inf"), None), "np_nan": (np.float64("nan"), None), "na": (pd.NA, None), "nat": (pd.NaT, None), "none": (None, None),
    "empty": ("", ""), "text": ("a", "a"), "surrogate": ("\ud800", "\ud800"), "int": (np.int64(3), 3), "float": (np.float32(0.5), 0.5), "bool": (np.True_, True),
    "big": (2**70, 2**70), "day": (datetime.date(2024, 3, 6), "2024-03-06"), "stamp": (pd.Timestamp("2024-03-06 08:30"), "2024-03-06T08:30:00"),
    "day64": (np.datetime64("2024-03-06"), "2024-03-06"), "period": (pd.Period("2024-03", "M"), "2024-03"), "tuple": ((1, 2), [1, 2]), "set": ({"b", "a"}, ["a", "b"]),
    "array": (np.array([1.0, np.nan]), [1.0, None]), "series": (pd.Series([1, 2]), [1, 2]), "keys": ({1: {2: pd.NaT}}, {"1": {"2": None}}),
    "decimal": (Decimal("1.50"), "1.50"), "path": (Path("a/b"), "a/b"), "bytes": (b"a", "a"),
}  # fmt: skip


@pytest.mark.parametrize(("value", "kept"), EXTRAS.values(), ids=EXTRAS)
def test_what_is_carried_through_comes_out_of_a_file_as_it_went_in(value, kept):
    report = vngovnlp.extract(TEXT, extra={"k": value})
    assert report.extra == {"k": kept}
    assert report == vngovnlp.extract(TEXT, extra={"k": value})
    if kept != "\ud800":
        assert vngovnlp.MeetingReport.from_json(report.to_json()) == report


@pytest.mark.parametrize(
    "value", [object(), [object()], {"a": print}, b"\xff", {object()}], ids=["object", "list", "mapping", "bytes", "set"]
)
def test_what_json_cannot_hold_is_refused_at_the_door(value):
    with pytest.raises(InputError, match="JSON cannot hold"):
        vngovnlp.extract(TEXT, extra={"k": value})


def test_what_is_carried_through_is_not_the_callers_own():
    extra = {"a": [1]}
    report = vngovnlp.extract(TEXT, extra=extra)
    extra["a"].append(2)
    assert report.extra == {"a": [1]}


def test_reports_can_be_put_into_a_set():
    one, same, other = (vngovnlp.extract(TEXT, id=id, extra={"a": [1]}) for id in "aab")
    assert {one, same, other} == {one, other}
    assert hash(one) == hash(vngovnlp.MeetingReport.from_json(one.to_json()))
