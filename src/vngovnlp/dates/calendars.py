"""Calendar arithmetic: intervals of weeks, months, quarters and years, and their TIMEX3 values."""

from __future__ import annotations

import calendar
from datetime import MAXYEAR, date, timedelta

Interval = tuple[date, date]


def shift_month(year: int, month: int, by: int) -> tuple[int, int]:
    """(2020, 1), -1 -> (2019, 12)."""
    index = year * 12 + month - 1 + by
    return index // 12, index % 12 + 1


def month_interval(year: int, month: int, last_month: int | None = None) -> Interval:
    last = last_month or month
    return date(year, month, 1), date(year, last, calendar.monthrange(year, last)[1])


def year_interval(year: int) -> Interval:
    return date(year, 1, 1), date(year, 12, 31)


def week_interval(day: date, by: int = 0) -> Interval:
    """Monday to Sunday of the week of ``day``, ``by`` weeks on."""
    monday = day - timedelta(days=day.weekday()) + timedelta(weeks=by)
    return monday, monday + timedelta(days=6)


def week_value(monday: date) -> str:
    year, week, _ = monday.isocalendar()
    return f"{year}-W{week:02}"


def iso_week(year: int, week: int) -> Interval | None:
    """An ISO week; -1 is the last one of the year. None if the year has no such week."""
    try:
        monday = date.fromisocalendar(year, date(year, 12, 28).isocalendar().week if week == -1 else week, 1)
    except ValueError:
        return None
    return monday, monday + timedelta(days=6)


def week_of_month(year: int, month: int, n: int) -> Interval | None:
    """The n-th ISO week whose Thursday is in the month; n -1 is the last."""
    first, last = month_interval(year, month)
    thursday = first + timedelta(days=(3 - first.weekday()) % 7)
    thursdays = []
    while thursday <= last:
        thursdays.append(thursday)
        thursday += timedelta(days=7)
    if n == -1:
        n = len(thursdays)
    if not 1 <= n <= len(thursdays):
        return None
    monday = thursdays[n - 1] - timedelta(days=3)
    return monday, monday + timedelta(days=6)


def shift(day: date, n: int, unit: str) -> date | None:
    """``day`` moved by ``n`` units; None outside of the calendar."""
    try:
        if unit in ("day", "week"):
            return day + timedelta(days=n * (7 if unit == "week" else 1))
        months = n * {"month": 1, "quarter": 3, "year": 12, "decade": 120, "century": 1200}[unit]
        year, month = shift_month(day.year, day.month, months)
        if not 1 <= year <= MAXYEAR:
            return None
        return date(year, month, min(day.day, calendar.monthrange(year, month)[1]))
    except (OverflowError, ValueError):
        return None


def distance(interval: Interval, anchor: date) -> int:
    """Days between the anchor and an interval, 0 inside of it."""
    begin, end = interval
    return (begin - anchor).days if begin > anchor else (anchor - end).days if end < anchor else 0
