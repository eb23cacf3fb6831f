"""The Vietnamese lunar calendar against known new years and against a second package, every day of 1968 to 2050."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from vngovnlp.dates.lunar import can_chi, lunar, months, solar

NEW_YEARS = {1985: (1, 21), 2007: (2, 17), 2018: (2, 16), 2019: (2, 5), 2020: (1, 25), 2021: (2, 12), 2022: (2, 1), 2023: (1, 22),
             2024: (2, 10), 2025: (1, 29), 2030: (2, 2)}  # fmt: skip


@pytest.mark.parametrize("year", NEW_YEARS)
def test_new_year(year: int) -> None:
    assert solar(1, 1, year) == date(year, *NEW_YEARS[year])


def test_it_is_the_vietnamese_calendar_not_the_chinese() -> None:
    assert solar(15, 11, 2020) == date(2020, 12, 28)
    assert solar(1, 1, 1985) == date(1985, 1, 21)  # a month before the Chinese one
    assert solar(1, 1, 2007) == date(2007, 2, 17)  # a day before


def test_leap_months() -> None:
    assert [m for m, leap in months(2020) if leap] == [4]
    assert [m for m, leap in months(2023) if leap] == [2]
    assert [m for m, leap in months(2024) if leap] == []


def test_days_that_do_not_exist() -> None:
    assert solar(31, 1, 2020) is None
    assert solar(1, 13, 2020) is None
    assert solar(1, 4, 2021, leap=True) is None
    assert solar(1, 1, 2300) is None


def test_the_last_day_of_the_year() -> None:
    assert solar(0, 12, 2022) == date(2023, 1, 21)


def test_can_chi() -> None:
    assert can_chi("canh", "tý", 2021) == 2020
    assert can_chi("giáp", "thìn", 2015) == 2024
    assert can_chi("giáp", "sửu", 2015) is None


def test_there_and_back() -> None:
    day = date(1900, 2, 1)
    while day < date(2100, 12, 31):
        d, m, y, leap = lunar(day)
        assert solar(d, m, y, leap=leap) == day
        day += timedelta(days=13)


def test_against_a_second_package() -> None:
    core = pytest.importorskip("vnlunar", reason="vnlunar, the second calendar, is not installed: pip install vnlunar")
    day = date(1968, 1, 1)
    while day < date(2051, 1, 1):
        other = core.get_lunar_date(day.day, day.month, day.year)
        assert lunar(day) == (other["day"], other["month"], other["year"], bool(other["leap"])), day
        day += timedelta(days=1)
