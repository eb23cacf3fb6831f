"""Records and tables with gaps: a missing cell is as if it was not there, however it is written."""

import numpy as np
import pandas as pd
import pytest

import vngovnlp
from vngovnlp import frames
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
