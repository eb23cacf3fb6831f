"""The day of publication, as portals, tables and programs have it."""

import unicodedata
from datetime import UTC, date, datetime, timedelta, timezone

import numpy as np
import pandas as pd
import pytest

import vngovnlp
from vngovnlp import dates, frames
from vngovnlp.dates import read_published
from vngovnlp.errors import InputError
from vngovnlp.page import metadata

TEXT = "Sáng 5/3, UBND huyện họp giao ban."
DAY = date(2024, 3, 6)


@pytest.mark.parametrize(
    "written",
    [
        "06/03/2024 08:30", "06/03/2024 08:30:15", "06/03/2024 - 08:30", "06/03/2024, 08:30", "06/03/2024 | 08:30", "06/03/2024 – 08h30", "6/3/2024 8 giờ 30",
        "06/03/2024 lúc 08:30", "06/03/2024 08:30 (GMT+7)", "06/03/2024 08:30 GMT+07:00", "08:30 06/03/2024", "08:30 | 06-03-2024", "lúc 08:30 ngày 06/03/2024",
        "Thứ tư, 06/03/2024", "Thứ Tư, ngày 06/03/2024 08:30", "THỨ TƯ 06.03.2024", "Thứ 4, 06/03/2024 - 08:30", "08:30, Thứ tư, 06/03/2024", "Chủ nhật, 06/03/2024",
        "ngày 6 tháng 3 năm 2024", "Thứ tư, ngày 06 tháng 03 năm 2024", "20240306", " 2024-03-06 ", "2024/03/06", "2024-03-06 sáng", "2024-03-06T08:30",
        "2024-03-06 08:30:00.123", "2024-03-06T23:30:00", unicodedata.normalize("NFD", "Thứ tư, 06/03/2024"), "06／03／2024", "06/03/2024\u00a008:30",
    ],
)  # fmt: skip
def test_a_day_is_read_as_portals_write_it(written):
    assert read_published(written) == DAY


@pytest.mark.parametrize(
    "moment",
    [
        "2024-03-05T22:30:00Z", "2024-03-05T22:30Z", "2024-03-05T22:30:00.000Z", "2024-03-05T22:30:00+00:00", "2024-03-05 22:30:00+0000", "2024-03-05 22:30:00+00",
        "2024-03-05 22:30:00 UTC", "2024-03-06T22:30:00+07:00", "2024-03-05T15:30:00-02:00", "2024-03-07T00:30:00+09:00",
        datetime(2024, 3, 5, 22, 30, tzinfo=UTC), datetime(2024, 3, 6, 22, 30, tzinfo=timezone(timedelta(hours=7))), datetime(2024, 3, 6, 23, 59),
        pd.Timestamp("2024-03-05 22:30", tz="UTC"), pd.Timestamp("2024-03-06 22:30", tz="Asia/Ho_Chi_Minh"), pd.Timestamp("2024-03-06 22:30"),
    ],
)  # fmt: skip
def test_a_moment_is_the_day_that_it_is_in_viet_nam(moment):
    assert read_published(moment) == DAY


@pytest.mark.parametrize(
    "value", [DAY, np.datetime64("2024-03-06"), np.datetime64("2024-03-06T22:30", "ns"), pd.Period("2024-03-06", "D"), pd.Period("2024-03-06 22", "h")], ids=repr
)  # fmt: skip
def test_values_of_numpy_and_pandas_are_days(value):
    assert vngovnlp.extract(TEXT, published=value).source.published == "2024-03-06"


@pytest.mark.parametrize("missing", [None, "", "  ", float("nan"), pd.NaT, pd.NA, np.datetime64("NaT")], ids=repr)
def test_a_missing_day_is_none(missing):
    assert read_published(missing) is None
    assert vngovnlp.extract(TEXT, published=missing) == vngovnlp.extract(TEXT)


@pytest.mark.parametrize(
    "wrong",
    [
        "hôm nay", "03/2024", "2024", "2024-03", "5/3", "06/03/24", "06/03-2024", "05/03/2024 - 06/03/2024", "5/3/2024 đến 7/3/2024", "số 06/03/2024", "06/03/2024a",
        "1709683200", "2024030", "202403061", "20241306", "30/02/2024", "2024-13-01", "2024-03-06T25:00Z", "tháng 3 năm 2024",
        20240306, 2024.5, True, b"2024-03-06", [], pd.Period("2024-03", "M"), np.int64(20240306),
    ],
    ids=repr,
)  # fmt: skip
def test_what_is_no_day_is_refused_with_what_to_type(wrong):
    with pytest.raises(InputError, match="2020-02-24"):
        read_published(wrong)
    with pytest.raises(InputError, match="2020-02-24"):
        vngovnlp.extract(TEXT, published=wrong)


def test_the_ends_of_the_calendar():
    assert read_published("2999-12-31") == date(2999, 12, 31)
    with pytest.raises(InputError):
        read_published("9999-12-31T22:00Z")
    with pytest.raises(InputError):
        read_published(datetime.max.replace(tzinfo=UTC))


def test_tables_are_read_as_single_articles_are():
    moments = pd.to_datetime(["2024-03-05 22:30", "2024-03-05 12:00"], utc=True)
    df = pd.DataFrame({"id": ["a", "b"], "text": [TEXT] * 2, "published": moments})
    assert [report.source.published for report in vngovnlp.extract_many(df.to_dict("records"))] == ["2024-03-06", "2024-03-05"]
    published = frames.meetings(vngovnlp.extract_frame(df))["published"]
    assert published.tolist() == [pd.Timestamp("2024-03-06"), pd.Timestamp("2024-03-05")]


TASK = "Sáng 5/3, Chủ tịch UBND tỉnh chủ trì cuộc họp. Hoàn thành trước ngày 30/6 tới."
DECOMPOSED = unicodedata.normalize("NFD", TASK)


@pytest.mark.parametrize(
    "published", ["2024-03-06", "06/03/2024 08:30", datetime(2024, 3, 6, 8), pd.Timestamp("2024-03-06")], ids=repr
)
def test_dates_are_counted_from_a_day_in_any_form(published):
    expected = dates.tag(TASK, published=DAY)
    assert [timex.value for timex in expected] == ["2024-03-05TMO", "2024-06-30"]
    assert dates.tag(TASK, published=published) == expected
    found = dates.find_dates(TASK)
    assert dates.resolve(TASK, found, published=published) == dates.resolve(TASK, found, published=DAY)
    assert dates.article_of(TASK, published=published).published == DAY


def test_dates_in_decomposed_text_stand_where_they_do_in_it():
    composed, decomposed = dates.tag(TASK, published=DAY), dates.tag(DECOMPOSED, published=DAY)
    cut = [unicodedata.normalize("NFC", DECOMPOSED[timex.start : timex.end]) for timex in decomposed]
    assert cut == [TASK[timex.start : timex.end] for timex in composed]
    assert [timex[2:] for timex in decomposed] == [timex[2:] for timex in composed]


def test_a_wrong_day_or_text_is_an_input_error():
    for wrong in ("hôm nay", 5):
        with pytest.raises(InputError, match="2020-02-24"):
            dates.tag(TASK, published=wrong)
        with pytest.raises(InputError, match="2020-02-24"):
            dates.resolve(TASK, [], published=wrong)
    with pytest.raises(InputError, match="text is NoneType"):
        dates.tag(None)
    assert dates.tag("", published=None) == []


@pytest.mark.parametrize(
    "filler", ["01/01/0001", "0001-01-01", "31/12/9999", "9999-12-31T00:00:00Z", date(1, 1, 1), datetime(9999, 12, 31)]
)
def test_days_that_fill_a_gap_are_refused(filler):
    with pytest.raises(InputError, match="1000 to 2999"):
        vngovnlp.extract("Năm ngoái và năm sau, UBND huyện họp.", published=filler)


@pytest.mark.parametrize("filler", ["01/01/0001", "31/12/9999"])
def test_days_that_fill_a_gap_are_no_date_of_a_page(filler):
    report = vngovnlp.extract(f"Huyện họp giao ban\nNgày đăng: {filler}\nNăm ngoái và năm sau, UBND huyện họp giao ban.")
    assert report.source.published is None
    assert metadata.to_iso(filler) is None


@pytest.mark.parametrize("day", ["1000-01-01", "2999-12-31"])
def test_the_first_and_the_last_day_are_counted_from(day):
    text = (
        "Năm ngoái, năm sau, tuần trước, tuần sau, hôm qua, ngày mai, 10 thế kỷ trước, 10 thế kỷ tới, thế kỷ trước, UBND họp."
    )
    assert all(t.begin is None or t.begin <= t.end_date for t in dates.tag(text, published=day))


@pytest.mark.parametrize("none", ["0 ngày qua", "0 tuần tới", "0 tuần đầu tháng 7", "00 ngày cuối năm 2020"])
def test_none_at_all_is_no_interval(none):
    assert all(t.begin is None or t.begin <= t.end_date for t in dates.tag(f"Trong {none}, UBND họp.", published=DAY))
