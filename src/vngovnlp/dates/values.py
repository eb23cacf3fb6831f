"""What a shape is worth: one reader for each kind gives its TIMEX3 value and interval.

What the words leave out is asked of a :class:`Scope`: the anchor, the tense of the clause, the year or day that governs the sentence.
"""

from __future__ import annotations

import calendar
from collections.abc import Callable, Iterable
from datetime import date, timedelta
from typing import NamedTuple

from vngovnlp.dates import calendars as cal
from vngovnlp.dates import lunar
from vngovnlp.dates.context import Tense
from vngovnlp.dates.counts import code
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
    Way,
    Week,
    Weekday,
    Weekend,
    WeekOfMonth,
    Year,
)  # fmt: skip

FIRST_YEAR, LAST_YEAR = 1000, 2999


class Value(NamedTuple):
    """TIMEX3 value with its interval; ``open`` if the value has an interval as soon as there is an anchor."""

    type: str
    value: str | None
    begin: date | None = None
    end: date | None = None
    fuzzy: bool = False
    mod: str | None = None
    calendar: bool = True
    freq: str | None = None


class Scope(NamedTuple):
    """What a shape may ask about its surroundings."""

    anchor: date | None
    look: Callable[[], Tense]
    """Reads the tense around the expression; only shapes that leave something out ask."""
    year: int | None
    """The year that governs the sentence ('Năm 2018, ... từ tháng 3')."""
    near: date | None
    """A dated expression in front of it in the sentence, which governs day and month."""
    last_day: date | None
    """The day named last in the text."""

    @property
    def tense(self) -> Tense:
        """Where the clause looks."""
        return self.look()


def choose(candidates: Iterable[cal.Interval], scope: Scope, way: Way | None) -> cal.Interval | None:
    """The candidate that tense or nearness picks; a tie goes to the past."""
    options = sorted(candidates)
    anchor = scope.anchor
    if scope.near is not None and way is None and options and (anchor is None or abs((scope.near - anchor).days) > 180):
        governing = scope.near
        return min(options, key=lambda c: (cal.distance(c, governing), c))
    if anchor is None or not options:
        return None
    nearest = min(options, key=lambda c: (cal.distance(c, anchor), c))
    after = [c for c in options if c[1] >= anchor]
    before = [c for c in options if c[0] <= anchor]
    if way == "future":
        return after[0] if after else nearest
    if way == "past":
        return before[-1] if before else nearest
    if way == "near":
        return nearest
    ahead, behind = nearest[0] > anchor, nearest[1] < anchor
    if (behind and after) or (ahead and before):
        tense = scope.tense
        if tense.way == ("future" if behind else "past") and (tense.strong or cal.distance(nearest, anchor) > 45):
            return after[0] if behind else before[-1]
    return nearest


def years_of(year: Year, scope: Scope, *, spread: int = 1) -> list[int]:
    """Years that a shape without a number of its own may mean: one if it is named or governed, else those around the anchor."""
    if year.y is not None:
        return [year.y] if FIRST_YEAR <= year.y <= LAST_YEAR else []
    if year.rel is not None:
        return [scope.anchor.year + year.rel] if scope.anchor else []
    if scope.year is not None:
        return [scope.year]
    if scope.near is not None and (scope.anchor is None or abs((scope.near - scope.anchor).days) > 180):
        return [y for y in range(scope.near.year - 1, scope.near.year + 2) if FIRST_YEAR <= y <= LAST_YEAR]
    if scope.anchor is None:
        return []
    return [y for y in range(scope.anchor.year - spread, scope.anchor.year + spread + 1) if FIRST_YEAR <= y <= LAST_YEAR]


def _pick(
    year: Year, scope: Scope, way: Way | None, make: Callable[[int], cal.Interval | None], spread: int = 1
) -> cal.Interval | None:
    """The interval ``make(y)`` of the year that fits best."""
    years = _by_the_anchor(year, scope, make) or years_of(year, scope, spread=spread)
    options = [c for y in years if (c := make(y)) is not None]
    if len(years) == 1:
        return options[0] if options else None
    return choose(options, scope, way)


_BY = 5
"""A day this near to the anchor is news of today, also under the year before: 'Năm 2022 ..., theo báo cáo tại hội nghị ngày 10/1'."""


def _by_the_anchor(year: Year, scope: Scope, make: Callable[[int], cal.Interval | None]) -> list[int]:
    """The anchor's own year, if its neighbour governs the sentence but the day lies beside the anchor; else none."""
    anchor = scope.anchor
    if anchor is None or year != Year() or scope.year is None or abs(scope.year - anchor.year) != 1:
        return []
    near = ((y, make(y)) for y in range(anchor.year - 1, anchor.year + 2))
    return [y for y, c in near if c is not None and c[0] == c[1] and cal.distance(c, anchor) <= _BY][:1]


def read(shape: Shape | None, scope: Scope) -> Value | None:
    """Value and interval of a shape; None if it names no possible time."""
    if shape is None:
        return Value("DATE", scope.anchor.isoformat() if scope.anchor else None, scope.anchor, scope.anchor)
    reader = _READERS[type(shape)]
    return reader(shape, scope)


def _day(shape: Day, scope: Scope) -> Value | None:
    d = shape.d
    if shape.m is None:
        return _day_of_month(shape, scope)
    month = shape.m

    def make(y: int) -> cal.Interval | None:
        if d > calendar.monthrange(y, month)[1]:
            return None
        day = date(y, month, d)
        return day, day

    found = _pick(shape.year, scope, shape.way, make, spread=4 if (d, month) == (29, 2) else 1)
    if found is None:
        return None if _settled(shape.year, scope) else Value("DATE", f"XXXX-{month:02}-{d:02}")
    return Value("DATE", found[0].isoformat(), *found)


def _settled(year: Year, scope: Scope) -> bool:
    """Whether the year was known, so that a missing interval means an impossible date."""
    return bool(years_of(year, scope))


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


def _rel_day(shape: RelDay, scope: Scope) -> Value | None:
    if scope.anchor is None:
        return Value("DATE", None)
    return _one_day(cal.shift(scope.anchor, shape.offset, "day"))


def _one_day(day: date | None) -> Value | None:
    return Value("DATE", day.isoformat(), day, day) if day else None


def _same_day(shape: SameDay, scope: Scope) -> Value | None:
    day = scope.last_day or scope.anchor
    return _one_day(day) if day else Value("DATE", None)


def _weekday(shape: Weekday, scope: Scope) -> Value | None:
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


def _weekend(shape: Weekend, scope: Scope) -> Value | None:
    if scope.anchor is None:
        return Value("DATE", None)
    monday, sunday = cal.week_interval(scope.anchor, shape.rel)
    return Value("DATE", cal.week_value(monday) + "-WE", sunday - timedelta(days=1), sunday)


def _week(shape: Week, scope: Scope) -> Value | None:
    if shape.rel is not None:
        if scope.anchor is None:
            return Value("DATE", None)
        found: cal.Interval | None = cal.week_interval(scope.anchor, shape.rel)
    else:
        n = shape.n or 1
        found = _pick(shape.year, scope, None, lambda y: cal.iso_week(y, n))
        if found is None:
            return None if _settled(shape.year, scope) else Value("DATE", f"XXXX-W{n:02}")
    assert found is not None
    return Value("DATE", cal.week_value(found[0]), *found)


def _week_of_month(shape: WeekOfMonth, scope: Scope) -> Value | None:
    month = _month(shape.month, scope)
    if month is None or month.begin is None:
        return month and Value("DATE", None)
    found = cal.week_of_month(month.begin.year, month.begin.month, shape.n)
    return Value("DATE", cal.week_value(found[0]), *found) if found else None


def _month(shape: Month, scope: Scope) -> Value | None:
    if shape.m is None:
        if scope.anchor is None:
            return Value("DATE", None)
        y, m = cal.shift_month(scope.anchor.year, scope.anchor.month, shape.rel or 0)
        return Value("DATE", f"{y}-{m:02}", *cal.month_interval(y, m))
    month = shape.m
    found = _pick(shape.year, scope, shape.way, lambda y: cal.month_interval(y, month))
    if found is None:
        return None if _settled(shape.year, scope) else Value("DATE", f"XXXX-{month:02}")
    return Value("DATE", f"{found[0].year:04}-{month:02}", *found)


def _quarter(shape: Quarter, scope: Scope) -> Value | None:
    if shape.q is None:
        if scope.anchor is None:
            return Value("DATE", None)
        y, m = cal.shift_month(scope.anchor.year, (scope.anchor.month - 1) // 3 * 3 + 1, 3 * (shape.rel or 0))
        return Value("DATE", f"{y}-Q{(m + 2) // 3}", *cal.month_interval(y, m, m + 2))
    q = shape.q
    found = _pick(shape.year, scope, None, lambda y: cal.month_interval(y, 3 * q - 2, 3 * q))
    if found is None:
        return None if _settled(shape.year, scope) else Value("DATE", f"XXXX-Q{q}")
    return Value("DATE", f"{found[0].year:04}-Q{q}", *found)


def _year(shape: Year, scope: Scope) -> Value | None:
    if shape.y is not None:
        return Value("DATE", f"{shape.y:04}", *cal.year_interval(shape.y))
    if scope.anchor is None:
        return Value("DATE", None)
    y = scope.anchor.year + (shape.rel or 0)
    return Value("DATE", f"{y:04}", *cal.year_interval(y))


def _months(shape: Months, scope: Scope) -> Value | None:
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


def _lunar_day(shape: LunarDay, scope: Scope) -> Value | None:
    if shape.d > 30 or not 1 <= shape.m <= 12:
        return None

    def make(y: int) -> cal.Interval | None:
        day = lunar.solar(shape.d, shape.m, y)
        return (day, day) if day else None

    found = _pick(shape.year, scope, shape.way, make)
    if found is None:
        return None if _settled(shape.year, scope) else Value("DATE", None)
    return Value("DATE", found[0].isoformat(), *found)


def _lunar_month(shape: LunarMonth, scope: Scope) -> Value | None:
    def make(y: int) -> cal.Interval | None:
        return lunar.months(y)[shape.m, False] if 1800 <= y <= 2199 else None

    found = _pick(shape.year, scope, shape.way, make)
    if found is None:
        return None if _settled(shape.year, scope) else Value("DATE", None)
    return Value("DATE", f"{found[0]}/{found[1]}", *found)


def _shift(shape: Shift, scope: Scope) -> Value | None:
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
        return _decade(Decade(day.year // 10 * 10), scope)
    return _century(Century(day.year // 100 + 1), scope)


def _decade(shape: Decade, scope: Scope) -> Value | None:
    return Value("DATE", str(shape.first // 10), date(shape.first, 1, 1), date(shape.first + 9, 12, 31))


def _century(shape: Century, scope: Scope) -> Value | None:
    n = shape.n
    if n is None:
        if scope.anchor is None:
            return Value("DATE", None)
        n = scope.anchor.year // 100 + 1 + (shape.rel or 0)
    if not 1 < n <= 30:
        return Value("DATE", f"{n - 1:02}")
    return Value("DATE", f"{n - 1:02}", date((n - 1) * 100, 1, 1), date((n - 1) * 100 + 99, 12, 31), fuzzy=True)


_SEASON_MONTHS = {"SP": (2, 4), "SU": (5, 7), "FA": (8, 10), "WI": (11, 1)}


def _season(shape: Season, scope: Scope) -> Value | None:
    years = years_of(shape.year, scope)
    if not years:
        return Value("DATE", None, fuzzy=True)
    y = years[0]
    a, b = _SEASON_MONTHS[shape.code]
    begin = date(y, a, 1)
    end = cal.month_interval(y + (b < a), b)[1]
    return Value("DATE", f"{y:04}-{shape.code}", begin, end, fuzzy=True)


def _campaign(shape: Campaign, scope: Scope) -> Value | None:
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
        return _year(Year(anchor.year - 1), scope)
    if shape.part == "START" and anchor.month >= 11 and scope.tense.way == "future":
        return _year(Year(anchor.year + 1), scope)
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
    day = read(shape.day, scope) if shape.day is not None else _same_day(SameDay(), scope)
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
    if not shape.side or shape.n is None or not calendar_unit:
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
    Year: _year, Month: _month, Quarter: _quarter, Months: _months, Days: _days_of, Week: _week, WeekOfMonth: _week_of_month,
    Weekend: _weekend, Day: _day, RelDay: _rel_day, SameDay: _same_day, Weekday: _weekday, LunarDay: _lunar_day,
    LunarMonth: _lunar_month, Shift: _shift, Decade: _decade, Century: _century, Season: _season, Campaign: _campaign,
    PartOf: _part_of, At: _at, Span: _span, Both: _both, Duration: _duration, SetOf: _set, Vague: _vague,
}  # fmt: skip
