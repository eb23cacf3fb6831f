"""What an expression says, before anyone asks on which day it was said: a small algebra of times.

A shape holds exactly what the words give. ``None`` is what they leave out (``Day(5, 3)`` is '5/3'); the reader of
:mod:`vngovnlp.dates.resolve` fills it in from the text and the anchor. Offsets such as ``rel`` count calendar units from the
anchor: 'tháng trước' is ``Month(rel=-1)``.
"""

from __future__ import annotations

from typing import Literal, NamedTuple

Unit = Literal["minute", "hour", "day", "week", "month", "quarter", "year", "decade", "century"]
Part3 = Literal["START", "MID", "END"]
Way = Literal["past", "future", "near"]
"""Where a tail word points: 'vừa qua', 'tới', 'này'."""


class Year(NamedTuple):
    """'năm 2019', 'năm ngoái' (rel -1)."""

    y: int | None = None
    rel: int | None = None


class Month(NamedTuple):
    """'tháng 3', 'tháng 3/2020', 'tháng trước' (rel -1)."""

    m: int | None = None
    year: Year = Year()
    rel: int | None = None
    way: Way | None = None


class Quarter(NamedTuple):
    """'quý I/2020', 'quý này'."""

    q: int | None = None
    year: Year = Year()
    rel: int | None = None


class Months(NamedTuple):
    """Months first to last of a year: '6 tháng đầu năm 2020'."""

    first: int
    last: int
    year: Year = Year()


class Days(NamedTuple):
    """The first (sign 1) or last (sign -1) ``n`` days of a month or year: '10 ngày đầu tháng 3'; n None is half of it."""

    n: int | None
    sign: int
    of: Month | Year


class Week(NamedTuple):
    """'tuần thứ 8 năm 2020', 'tuần sau'; n -1 is the last week of the year."""

    n: int | None = None
    year: Year = Year()
    rel: int | None = None


class WeekOfMonth(NamedTuple):
    """'tuần đầu tháng 5'; n -1 is the last week."""

    n: int
    month: Month


class Weekend(NamedTuple):
    """'cuối tuần này'."""

    rel: int = 0


class Day(NamedTuple):
    """'ngày 12', '5/3', '24/02/2020'; lunar for 'ngày 10 tháng 3 âm lịch'."""

    d: int
    m: int | None = None
    year: Year = Year()
    way: Way | None = None
    month_rel: int | None = None


class RelDay(NamedTuple):
    """'hôm nay' 0, 'hôm qua' -1, 'ngày kia' 2."""

    offset: int


class SameDay(NamedTuple):
    """'cùng ngày': the day named last."""


class Weekday(NamedTuple):
    """'thứ Hai' (1) to 'Chủ nhật' (7), with the week if one is named."""

    wd: int
    week: int | None = None
    way: Way | None = None


class LunarDay(NamedTuple):
    """'rằm tháng Bảy', 'mùng 3 Tết'; d 0 is the last day of the month."""

    d: int
    m: int
    year: Year = Year()
    way: Way | None = None


class LunarMonth(NamedTuple):
    """'tháng Chạp': the interval of its days."""

    m: int
    year: Year = Year()
    way: Way | None = None


class Shift(NamedTuple):
    """``n`` units before or after a base: '5 năm trước', 'ba ngày sau'. ``n`` None is a vague count."""

    n: int | None
    unit: Unit
    sign: int
    from_named: bool = False
    """Counts from the date named last in the text ('hai ngày sau'), not from the anchor ('ba ngày nữa')."""


class Decade(NamedTuple):
    """'những năm 80'; first is 1980."""

    first: int


class Century(NamedTuple):
    """'thế kỷ XX'; n is 20."""

    n: int | None
    rel: int | None = None


class Season(NamedTuple):
    """'mùa xuân năm 1975'."""

    code: str
    year: Year = Year()


class Campaign(NamedTuple):
    """A year that is not a calendar year: school year, crop, sugar year; from first day of month ``m1`` to last of ``m2``."""

    m1: int
    m2: int
    first: int | None
    last: int | None
    rel: int = 0


class PartOf(NamedTuple):
    """'đầu tháng 5', 'cuối năm 2016'."""

    part: Part3
    of: Shape


class At(NamedTuple):
    """A clock time or part of day on a day: '8h30 sáng 24/2', 'chiều cùng ngày'."""

    clock: tuple[int, int] | None
    part: str | None
    day: Shape | None


class Span(NamedTuple):
    """'ngày 01 đến 05/3/2020'; None is the anchor ('từ nay', 'đến nay')."""

    first: Shape | None
    last: Shape | None


class Both(NamedTuple):
    """Two names of the same time; the second is the more exact one: 'thứ Sáu (13/3)'."""

    name: Shape
    exact: Shape


class Duration(NamedTuple):
    """'5 năm' (P5Y); side -1 for 'qua', 1 for 'tới'."""

    n: float | None
    unit: Unit
    side: int = 0


class SetOf(NamedTuple):
    """'hằng quý', '2 lần/năm', 'thứ Hai hằng tuần'."""

    value: str
    freq: str | None = None


class Vague(NamedTuple):
    """'mới đây', 'hiện nay', 'thời gian tới'."""

    ref: str


Shape = (
    Year | Month | Quarter | Months | Days | Week | WeekOfMonth | Weekend | Day | RelDay | SameDay | Weekday | LunarDay
    | LunarMonth | Shift | Decade | Century | Season | Campaign | PartOf | At | Span | Both | Duration | SetOf | Vague
)  # fmt: skip
