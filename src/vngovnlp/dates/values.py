"""What a shape is worth: one reader for each kind gives its TIMEX3 value and interval; here those of shapes that hold others, units.py has the rest.

What the words leave out is asked of a :class:`Scope`: the anchor, the tense of the clause, the year or day that governs the sentence.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from vngovnlp.dates import calendars as cal
from vngovnlp.dates.counts import code
from vngovnlp.dates.scope import Scope, Value
from vngovnlp.dates.shapes import (
    At,
    Both,
    Campaign,
    Century,
    Day,
    Days,
    Decade,
    Duration,
    LunarDay,
    LunarMonth,
    Month,
    Months,
    PartOf,
    Quarter,
    RelDay,
    SameDay,
    Season,
    SetOf,
    Shape,
    Shift,
    Span,
    Vague,
    Week,
    Weekday,
    Weekend,
    WeekOfMonth,
    Year,
)  # fmt: skip
from vngovnlp.dates.units import (
    read_campaign,
    read_century,
    read_day,
    read_decade,
    read_lunar_day,
    read_lunar_month,
    read_month,
    read_months,
    read_quarter,
    read_rel_day,
    read_same_day,
    read_season,
    read_shift,
    read_week,
    read_week_of_month,
    read_weekday,
    read_weekend,
    read_year,
)


def read(shape: Shape | None, scope: Scope) -> Value | None:
    """Value and interval of a shape; None if it names no possible time."""
    if shape is None:
        return Value("DATE", scope.anchor.isoformat() if scope.anchor else None, scope.anchor, scope.anchor)
    reader = _READERS[type(shape)]
    return reader(shape, scope)


def _days_of(shape: Days, scope: Scope) -> Value | None:
    of = read(shape.of, scope)
    if of is None or of.begin is None or of.end is None:
        return of and Value("DATE", None)
    first, last = of.begin, of.end
    if shape.n is None:
        middle = date(first.year, first.month, 15) if isinstance(shape.of, Month) else date(first.year, 6, 30)
        if isinstance(shape.of, Year):
            return Value(
                "DATE",
                f"{first.year}-H{1 if shape.sign > 0 else 2}",
                *((first, middle) if shape.sign > 0 else (middle + timedelta(days=1), last)),
            )
        begin, end = (first, middle) if shape.sign > 0 else (middle + timedelta(days=1), last)
    elif shape.sign > 0:
        begin, end = first, min(last, first + timedelta(days=shape.n - 1))
    else:
        begin, end = max(first, last - timedelta(days=shape.n - 1)), last
    return Value("DATE", f"{begin}/{end}" if begin != end else begin.isoformat(), begin, end)


def _part_of(shape: PartOf, scope: Scope) -> Value | None:
    of = _own_unit(shape, scope)
    if of is None:
        return None
    if of.begin is None or of.end is None:
        return of._replace(mod=shape.part, fuzzy=True)
    begin, end = part_interval(shape, of.begin, of.end)
    return of._replace(begin=begin, end=end, fuzzy=True, mod=shape.part)


def _own_unit(shape: PartOf, scope: Scope) -> Value | None:
    """The unit a part belongs to; for bare 'cuối năm' the year whose end tense points at."""
    if shape.of != Year() or scope.anchor is None or scope.year is not None:
        return read(shape.of, scope)
    anchor = scope.anchor
    if shape.part == "END" and anchor.month <= 2 and scope.tense.way == "past":
        return read_year(Year(anchor.year - 1), scope)
    if shape.part == "START" and anchor.month >= 11 and scope.tense.way == "future":
        return read_year(Year(anchor.year + 1), scope)
    return read(shape.of, scope)


def part_interval(shape: PartOf, begin: date, end: date) -> cal.Interval:
    """The conventional beginning, middle or end of an interval."""
    of, part = shape.of, ("START", "MID", "END").index(shape.part)
    if isinstance(of, Week):
        return (
            (begin, begin + timedelta(days=1))
            if part == 0
            else (begin + timedelta(days=2), begin + timedelta(days=3))
            if part == 1
            else (end - timedelta(days=1), end)
        )
    if isinstance(of, Month):
        first = begin.replace(day=(1, 11, 21)[part])
        return first, (begin.replace(day=(10, 20, 1)[part]) if part < 2 else end)
    if isinstance(of, Quarter):
        return cal.month_interval(begin.year, begin.month + part)
    if isinstance(of, Year):
        return cal.month_interval(begin.year, 4 * part + 1, 4 * part + 4)
    third = ((end - begin).days + 1) // 3
    if isinstance(of, Century):
        return date(begin.year + (0, 33, 67)[part], 1, 1), date(begin.year + (32, 66, 99)[part], 12, 31)
    return begin + timedelta(days=third * part), (end if part == 2 else begin + timedelta(days=third * (part + 1) - 1))


def _at(shape: At, scope: Scope) -> Value | None:
    day = read(shape.day, scope) if shape.day is not None else read_same_day(SameDay(), scope)
    if day is None:
        return None
    suffix = f"T{shape.clock[0]:02}:{shape.clock[1]:02}" if shape.clock else shape.part or ""
    value = day.value
    if value is not None:
        value = "/".join(side + suffix for side in value.split("/"))
    return day._replace(type="TIME", value=value)


def _span(shape: Span, scope: Scope) -> Value | None:
    first, last = shape.first, shape.last
    if isinstance(first, At) and first.day is None and isinstance(last, At):
        first = first._replace(day=last.day)
    if isinstance(first, Day) and first.m is None:
        end_day = last.day if isinstance(last, At) else last
        if isinstance(end_day, Day):
            first = first._replace(m=end_day.m, year=end_day.year)
    b = _bound(last, scope)
    a = _bound(_lend_year(first, b), scope)
    if a is None or b is None:
        return None
    if a.begin and b.end and a.begin > b.end:
        a, b = _straighten(first, last, a, b, scope)
        if a.begin and b.end and a.begin > b.end:  # 'Chủ nhật đến vụ đông xuân', whose season is over
            return None
    if (a.value is None or b.value is None) and scope.anchor is not None:
        return None
    value = None if a.value is None or b.value is None else f"{a.value}/{b.value}"
    kind = "TIME" if "TIME" in (a.type, b.type) else "DATE"
    return Value(kind, value, a.begin, b.end, fuzzy=False) if a.begin and b.end else Value(kind, value)


def _bound(shape: Shape | None, scope: Scope) -> Value | None:
    """A side of a range; 'đầu X' is its first day and 'cuối X' its last."""
    value = read(shape, scope)
    if value is None or not isinstance(shape, PartOf):
        return value
    whole = _own_unit(shape, scope)
    if whole is None or whole.begin is None or whole.end is None:
        return value
    if shape.part == "START":
        return value._replace(value=whole.begin.isoformat(), begin=whole.begin, end=whole.begin)
    return value._replace(value=whole.end.isoformat(), begin=whole.end, end=whole.end) if shape.part == "END" else value


def _lend_year(first: Shape | None, b: Value | None) -> Shape | None:
    """The first side with the year that the last side gives it: 'từ tháng 11 đến tháng 2/2021' begins in 2020."""
    if b is None or b.begin is None:
        return first
    day = first.day if isinstance(first, At) else first
    inner = day.of if isinstance(day, PartOf) else day
    if not isinstance(inner, (Day, Month, Quarter)) or inner.year != Year() or getattr(inner, "rel", None) is not None:
        return first
    number = (inner.q or 1) * 3 - 2 if isinstance(inner, Quarter) else inner.m
    if number is None:
        return first
    d = inner.d if isinstance(inner, Day) else 1
    year = b.begin.year if (number, d) <= ((b.end or b.begin).month, (b.end or b.begin).day) else b.begin.year - 1
    lent: Shape = inner._replace(year=Year(year))
    if isinstance(day, PartOf):
        lent = day._replace(of=lent)
    return first._replace(day=lent) if isinstance(first, At) else lent


def _straighten(first: Shape | None, last: Shape | None, a: Value, b: Value, scope: Scope) -> tuple[Value, Value]:
    """Both sides again with the last one after the first: 'từ 20/12/2024 đến 20/1'."""
    day = last.day if isinstance(last, At) else last
    inner = day.of if isinstance(day, PartOf) else day
    if a.begin is None or not isinstance(inner, (Day, Month, Quarter)) or inner.year != Year():
        return a, b
    for year in (a.begin.year, a.begin.year + 1):
        lent: Shape = inner._replace(year=Year(year))
        if isinstance(day, PartOf):
            lent = day._replace(of=lent)
        moved = _bound(last._replace(day=lent) if isinstance(last, At) else lent, scope)
        if moved and moved.end and moved.end >= a.begin:
            return a, moved
    return a, b


def _both(shape: Both, scope: Scope) -> Value | None:
    if isinstance(shape.exact, LunarDay):
        return read(shape.name, scope)
    exact = read(shape.exact, scope)
    if isinstance(shape.name, At) and exact is not None and exact.type == "DATE":
        return _at(shape.name._replace(day=shape.exact), scope)
    if exact is not None and isinstance(shape.exact, Weekday):
        return read(shape.name, scope)
    return exact


def _duration(shape: Duration, scope: Scope) -> Value | None:
    value = code(shape.n, shape.unit)
    calendar_unit = shape.unit not in ("minute", "hour")
    if not shape.side or not shape.n or not calendar_unit:
        return Value("DURATION", value, calendar=False)
    if scope.anchor is None or shape.n != int(shape.n):
        return Value("DURATION", value, fuzzy=True)
    n = int(shape.n)
    if shape.side < 0:
        begin, end = cal.shift(scope.anchor, -n, shape.unit), scope.anchor - timedelta(days=1)
    else:
        begin = scope.anchor + timedelta(days=1)
        end = cal.shift(scope.anchor, n, shape.unit) or begin
    return Value("DURATION", value, begin, end, fuzzy=True) if begin else Value("DURATION", value, fuzzy=True)


def _set(shape: SetOf, scope: Scope) -> Value | None:
    return Value("SET", shape.value, calendar=False, freq=shape.freq)


def _vague(shape: Vague, scope: Scope) -> Value | None:
    return Value("DATE", shape.ref, calendar=False)


_READERS: dict[type, Callable[..., Value | None]] = {
    Year: read_year, Month: read_month, Quarter: read_quarter, Months: read_months, Days: _days_of, Week: read_week, WeekOfMonth: read_week_of_month,
    Weekend: read_weekend, Day: read_day, RelDay: read_rel_day, SameDay: read_same_day, Weekday: read_weekday, LunarDay: read_lunar_day,
    LunarMonth: read_lunar_month, Shift: read_shift, Decade: read_decade, Century: read_century, Season: read_season, Campaign: read_campaign,
    PartOf: _part_of, At: _at, Span: _span, Both: _both, Duration: _duration, SetOf: _set, Vague: _vague,
}  # fmt: skip
