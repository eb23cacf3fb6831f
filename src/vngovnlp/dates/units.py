"""What the words for a day, week, month, quarter, year or season are worth: a TIMEX3 value and an interval each."""

from __future__ import annotations

import calendar
from datetime import date, timedelta

from vngovnlp.dates import calendars as cal
from vngovnlp.dates import lunar
from vngovnlp.dates.scope import Scope, Value, choose, pick, settled, years_of
from vngovnlp.dates.shapes import (
    Campaign,
    Century,
    Day,
    Decade,
    LunarDay,
    LunarMonth,
    Month,
    Months,
    Quarter,
    RelDay,
    SameDay,
    Season,
    Shift,
    Week,
    Weekday,
    Weekend,
    WeekOfMonth,
    Year,
)  # fmt: skip


def read_day(shape: Day, scope: Scope) -> Value | None:
    d = shape.d
    if shape.m is None:
        return _day_of_month(shape, scope)
    month = shape.m

    def make(y: int) -> cal.Interval | None:
        if d > calendar.monthrange(y, month)[1]:
            return None
        day = date(y, month, d)
        return day, day

    found = pick(shape.year, scope, shape.way, make, spread=4 if (d, month) == (29, 2) else 1)
    if found is None:
        return None if settled(shape.year, scope) else Value("DATE", f"XXXX-{month:02}-{d:02}")
    return Value("DATE", found[0].isoformat(), *found)


def _day_of_month(shape: Day, scope: Scope) -> Value | None:
    around = scope.last_day or scope.anchor
    if shape.month_rel is not None:
        around = scope.anchor
    if around is None:
        return Value("DATE", f"XXXX-XX-{shape.d:02}")
    options = []
    for by in (-1, 0, 1) if shape.month_rel is None else (shape.month_rel,):
        y, m = cal.shift_month(around.year, around.month, by)
        if shape.d <= calendar.monthrange(y, m)[1]:
            options.append((date(y, m, shape.d),) * 2)
    if scope.last_day is not None and shape.month_rel is None and shape.way is None:
        same = [o for o in options if (o[0].year, o[0].month) == (around.year, around.month)]
        picked = same[0] if same else min(options, key=lambda c: (cal.distance(c, around), c))
    else:
        chosen = choose(options, scope, shape.way)
        if chosen is None:
            return None
        picked = chosen
    return Value("DATE", picked[0].isoformat(), *picked)


def read_rel_day(shape: RelDay, scope: Scope) -> Value | None:
    if scope.anchor is None:
        return Value("DATE", None)
    return _one_day(cal.shift(scope.anchor, shape.offset, "day"))


def _one_day(day: date | None) -> Value | None:
    return Value("DATE", day.isoformat(), day, day) if day else None


def read_same_day(shape: SameDay, scope: Scope) -> Value | None:
    day = scope.last_day or scope.anchor
    return _one_day(day) if day else Value("DATE", None)


def read_weekday(shape: Weekday, scope: Scope) -> Value | None:
    anchor = scope.anchor
    if anchor is None:
        return Value("DATE", f"XXXX-WXX-{shape.wd}")
    if shape.week is not None:
        return _one_day(cal.week_interval(anchor, shape.week)[0] + timedelta(days=shape.wd - 1))
    if shape.way == "near":
        return _one_day(cal.week_interval(anchor)[0] + timedelta(days=shape.wd - 1))
    days = [cal.week_interval(anchor, by)[0] + timedelta(days=shape.wd - 1) for by in (-1, 0, 1)]
    way = shape.way or scope.tense.way
    strict = [d for d in days if (d > anchor if shape.way == "future" else d < anchor if shape.way == "past" else True)]
    if way == "future":
        return _one_day(min(d for d in strict if d >= anchor))
    if way == "past":
        return _one_day(max(d for d in strict if d <= anchor))
    return _one_day(min(days, key=lambda d: (abs((d - anchor).days), d)))


def read_weekend(shape: Weekend, scope: Scope) -> Value | None:
    if scope.anchor is None:
        return Value("DATE", None)
    monday, sunday = cal.week_interval(scope.anchor, shape.rel)
    return Value("DATE", cal.week_value(monday) + "-WE", sunday - timedelta(days=1), sunday)


def read_week(shape: Week, scope: Scope) -> Value | None:
    if shape.rel is not None:
        if scope.anchor is None:
            return Value("DATE", None)
        found: cal.Interval | None = cal.week_interval(scope.anchor, shape.rel)
    else:
        n = shape.n or 1
        found = pick(shape.year, scope, None, lambda y: cal.iso_week(y, n))
        if found is None:
            return None if settled(shape.year, scope) else Value("DATE", f"XXXX-W{n:02}")
    assert found is not None
    return Value("DATE", cal.week_value(found[0]), *found)


def read_week_of_month(shape: WeekOfMonth, scope: Scope) -> Value | None:
    month = read_month(shape.month, scope)
    if month is None or month.begin is None:
        return month and Value("DATE", None)
    found = cal.week_of_month(month.begin.year, month.begin.month, shape.n)
    return Value("DATE", cal.week_value(found[0]), *found) if found else None


def read_month(shape: Month, scope: Scope) -> Value | None:
    if shape.m is None:
        if scope.anchor is None:
            return Value("DATE", None)
        y, m = cal.shift_month(scope.anchor.year, scope.anchor.month, shape.rel or 0)
        return Value("DATE", f"{y}-{m:02}", *cal.month_interval(y, m))
    month = shape.m
    found = pick(shape.year, scope, shape.way, lambda y: cal.month_interval(y, month))
    if found is None:
        return None if settled(shape.year, scope) else Value("DATE", f"XXXX-{month:02}")
    return Value("DATE", f"{found[0].year:04}-{month:02}", *found)


def read_quarter(shape: Quarter, scope: Scope) -> Value | None:
    if shape.q is None:
        if scope.anchor is None:
            return Value("DATE", None)
        y, m = cal.shift_month(scope.anchor.year, (scope.anchor.month - 1) // 3 * 3 + 1, 3 * (shape.rel or 0))
        return Value("DATE", f"{y}-Q{(m + 2) // 3}", *cal.month_interval(y, m, m + 2))
    q = shape.q
    found = pick(shape.year, scope, None, lambda y: cal.month_interval(y, 3 * q - 2, 3 * q))
    if found is None:
        return None if settled(shape.year, scope) else Value("DATE", f"XXXX-Q{q}")
    return Value("DATE", f"{found[0].year:04}-Q{q}", *found)


def read_year(shape: Year, scope: Scope) -> Value | None:
    if shape.y is not None:
        return Value("DATE", f"{shape.y:04}", *cal.year_interval(shape.y))
    if scope.anchor is None:
        return Value("DATE", None)
    y = scope.anchor.year + (shape.rel or 0)
    return Value("DATE", f"{y:04}", *cal.year_interval(y))


def read_months(shape: Months, scope: Scope) -> Value | None:
    a, b = shape.first, shape.last
    suffix = {(1, 3): "-Q1", (1, 6): "-H1", (7, 12): "-H2"}.get((a, b))
    if shape.year == Year() and scope.anchor and scope.year is None:  # 'chín tháng đầu năm': of the anchor's own year
        y: int | None = scope.anchor.year
        if b - a < 11 and a == 1 and scope.anchor.month <= 2 and scope.tense.way != "future":
            y = scope.anchor.year - (
                1 if scope.anchor < date(scope.anchor.year, b, 1) and scope.tense.way == "past" and b > 3 else 0
            )
    else:
        years = years_of(shape.year, scope)
        y = years[0] if years else None
    if y is None:
        return Value("DATE", f"XXXX{suffix}" if suffix else f"XXXX-{a:02}/XXXX-{b:02}")
    value = f"{y:04}{suffix}" if suffix else f"{y:04}-{a:02}" if a == b else f"{y:04}-{a:02}/{y:04}-{b:02}"
    return Value("DATE", value, *cal.month_interval(y, a, b))


def read_lunar_day(shape: LunarDay, scope: Scope) -> Value | None:
    if shape.d > 30 or not 1 <= shape.m <= 12:
        return None

    def make(y: int) -> cal.Interval | None:
        day = lunar.solar(shape.d, shape.m, y)
        return (day, day) if day else None

    found = pick(shape.year, scope, shape.way, make)
    if found is None:
        return None if settled(shape.year, scope) else Value("DATE", None)
    return Value("DATE", found[0].isoformat(), *found)


def read_lunar_month(shape: LunarMonth, scope: Scope) -> Value | None:
    def make(y: int) -> cal.Interval | None:
        return lunar.months(y)[shape.m, False] if 1800 <= y <= 2199 else None

    found = pick(shape.year, scope, shape.way, make)
    if found is None:
        return None if settled(shape.year, scope) else Value("DATE", None)
    return Value("DATE", f"{found[0]}/{found[1]}", *found)


def read_shift(shape: Shift, scope: Scope) -> Value | None:
    base = (scope.last_day if shape.from_named else None) or scope.anchor
    if base is None:
        return Value("DATE", None, calendar=shape.unit not in ("minute", "hour"))
    if shape.unit in ("minute", "hour"):
        return Value("DATE", "PAST_REF" if shape.sign < 0 else "FUTURE_REF", calendar=False)
    n = (shape.n or 0) * shape.sign
    day = cal.shift(base, n, shape.unit)
    if day is None:
        return None
    if shape.unit == "day":
        return _one_day(day)
    if shape.unit == "week":
        begin, end = cal.week_interval(day)
        return Value("DATE", cal.week_value(begin), begin, end)
    if shape.unit in ("month", "quarter"):
        if shape.unit == "quarter":
            q = (day.month + 2) // 3
            return Value("DATE", f"{day.year}-Q{q}", *cal.month_interval(day.year, 3 * q - 2, 3 * q))
        return Value("DATE", f"{day.year}-{day.month:02}", *cal.month_interval(day.year, day.month))
    if shape.unit == "year":
        return Value("DATE", f"{day.year:04}", *cal.year_interval(day.year))
    if shape.unit == "decade":
        return read_decade(Decade(day.year // 10 * 10), scope)
    return read_century(Century(day.year // 100 + 1), scope)


def read_decade(shape: Decade, scope: Scope) -> Value | None:
    return Value("DATE", str(shape.first // 10), date(shape.first, 1, 1), date(shape.first + 9, 12, 31))


def read_century(shape: Century, scope: Scope) -> Value | None:
    n = shape.n
    if n is None:
        if scope.anchor is None:
            return Value("DATE", None)
        n = scope.anchor.year // 100 + 1 + (shape.rel or 0)
    if not 1 < n <= 30:
        return Value("DATE", f"{n - 1:02}")
    return Value("DATE", f"{n - 1:02}", date((n - 1) * 100, 1, 1), date((n - 1) * 100 + 99, 12, 31), fuzzy=True)


_SEASON_MONTHS = {"SP": (2, 4), "SU": (5, 7), "FA": (8, 10), "WI": (11, 1)}


def read_season(shape: Season, scope: Scope) -> Value | None:
    years = years_of(shape.year, scope)
    if not years:
        return Value("DATE", None, fuzzy=True)
    y = years[0]
    a, b = _SEASON_MONTHS[shape.code]
    begin = date(y, a, 1)
    end = cal.month_interval(y + (b < a), b)[1]
    return Value("DATE", f"{y:04}-{shape.code}", begin, end, fuzzy=True)


def read_campaign(shape: Campaign, scope: Scope) -> Value | None:
    first = shape.first
    if first is None:
        anchor = scope.anchor
        if anchor is None:
            return Value("DATE", None, fuzzy=True)

        def make(y: int) -> cal.Interval:
            return date(y, shape.m1, 1), cal.month_interval(y + (shape.m2 < shape.m1), shape.m2)[1]

        near = min((make(y) for y in range(anchor.year - 1, anchor.year + 2)), key=lambda c: (cal.distance(c, anchor), c))
        begin, end = make(near[0].year + shape.rel)
        value = f"{begin.year}/{begin.year + 1}" if shape.m2 < shape.m1 else str(begin.year)
        return Value("DATE", value, begin, end, fuzzy=True)
    crosses = shape.m2 < shape.m1
    if shape.last is None:
        start = first - 1 if crosses and shape.m1 == 11 else first
        return Value("DATE", f"{first}", date(start, shape.m1, 1), cal.month_interval(start + crosses, shape.m2)[1], fuzzy=True)
    last = shape.last
    return Value("DATE", f"{first}/{last}", date(first, shape.m1, 1), cal.month_interval(last, shape.m2)[1], fuzzy=True)
