"""The Vietnamese lunar calendar (UTC+7), 1800 to 2199: dates in, dates out.

Months begin on the day of the new moon in Hanoi time, the month that holds the winter solstice is the 11th, and in a year
of 13 months the first one without a principal term (trung khí) is the leap month. After Hồ Ngọc Đức, "Thuật toán tính âm lịch",
with the new moon and sun longitude series of Jean Meeus, "Astronomical Algorithms" (1991). Before 1968 the civil calendar of the
north followed UTC+8 on some days; this module applies UTC+7 throughout, as Vietnamese calendars printed today do.
"""

from __future__ import annotations

from datetime import date, timedelta
from functools import lru_cache
from math import floor, pi, sin

HANOI = 7 / 24
_RAD = pi / 180
_EPOCH = 1721425  # Julian day number of the day before 0001-01-01 (whose ordinal is 1)
STEMS = ("giáp", "ất", "bính", "đinh", "mậu", "kỷ", "canh", "tân", "nhâm", "quý")
BRANCHES = ("tý", "sửu", "dần", "mão", "thìn", "tỵ", "ngọ", "mùi", "thân", "dậu", "tuất", "hợi")


def _new_moon(k: int) -> int:
    """Julian day number, in Hanoi time, of the ``k``-th new moon after that of 1900-01-01."""
    t = k / 1236.85
    t2, t3 = t * t, t * t * t
    mean = 2415020.75933 + 29.53058868 * k + 0.0001178 * t2 - 0.000000155 * t3
    mean += 0.00033 * sin((166.56 + 132.87 * t - 0.009173 * t2) * _RAD)
    sun = (359.2242 + 29.10535608 * k - 0.0000333 * t2 - 0.00000347 * t3) * _RAD
    moon = (306.0253 + 385.81691806 * k + 0.0107306 * t2 + 0.00001236 * t3) * _RAD
    node = (21.2964 + 390.67050646 * k - 0.0016528 * t2 - 0.00000239 * t3) * _RAD
    c = (0.1734 - 0.000393 * t) * sin(sun) + 0.0021 * sin(2 * sun)
    c += -0.4068 * sin(moon) + 0.0161 * sin(2 * moon) - 0.0004 * sin(3 * moon)
    c += 0.0104 * sin(2 * node) - 0.0051 * sin(sun + moon) - 0.0074 * sin(sun - moon)
    c += 0.0004 * sin(2 * node + sun) - 0.0004 * sin(2 * node - sun) - 0.0006 * sin(2 * node + moon)
    c += 0.0010 * sin(2 * node - moon) + 0.0005 * sin(2 * moon + sun)
    if t < -11:
        delta = 0.001 + 0.000839 * t + 0.0002261 * t2 - 0.00000845 * t3 - 0.000000081 * t * t3
    else:
        delta = -0.000278 + 0.000265 * t + 0.000262 * t2
    return floor(mean + c - delta + 0.5 + HANOI)


def _sun_sector(day: int) -> int:
    """Which of the twelve 30-degree sectors of the ecliptic the sun is in when ``day`` begins in Hanoi (0: from the equinox)."""
    t = (day - 0.5 - HANOI - 2451545.0) / 36525
    t2 = t * t
    anomaly = (357.52910 + 35999.05030 * t - 0.0001559 * t2 - 0.00000048 * t * t2) * _RAD
    mean = 280.46645 + 36000.76983 * t + 0.0003032 * t2
    centre = (1.914600 - 0.004817 * t - 0.000014 * t2) * sin(anomaly)
    centre += (0.019993 - 0.000101 * t) * sin(2 * anomaly) + 0.000290 * sin(3 * anomaly)
    return floor((mean + centre) % 360 / 30)


def _jdn(day: date) -> int:
    return day.toordinal() + _EPOCH


@lru_cache(maxsize=512)
def _month11(year: int) -> tuple[int, int]:
    """(k, Julian day number) of the new moon that begins the 11th lunar month of ``year``."""
    k = floor((_jdn(date(year, 12, 31)) - 2415021) / 29.530588853)
    start = _new_moon(k)
    if _sun_sector(start) >= 9:  # the sun passed the winter solstice already: the month before holds it
        k -= 1
        start = _new_moon(k)
    return k, start


@lru_cache(maxsize=512)
def months(year: int) -> dict[tuple[int, bool], tuple[date, date]]:
    """First and last day of each month of a lunar year, keyed by (number, leap).

    >>> months(2020)[1, False][0]
    datetime.date(2020, 1, 25)
    """
    found: dict[tuple[int, bool], tuple[date, date]] = {}
    for back in (1, 0):  # months 1 to 10 follow the 11th month of the year before; 11 and 12 that of the year itself
        k, start = _month11(year - back)
        _, following = _month11(year - back + 1)
        starts = [start]
        while starts[-1] < following:
            k += 1
            starts.append(_new_moon(k))
        leap = _leap_index(starts)
        number = 11
        for i, first in enumerate(starts[:-1]):
            is_leap = i == leap
            if i and not is_leap:
                number = number % 12 + 1
            belongs = (number >= 11) if back == 0 else (number <= 10)
            if belongs:
                found[number, is_leap] = (_day(first), _day(starts[i + 1] - 1))
    return found


def _leap_index(starts: list[int]) -> int | None:
    """Index of the leap month among the months that begin on ``starts`` (the last entry opens the next year)."""
    if len(starts) < 14:
        return None
    for i in range(1, len(starts) - 1):
        if _sun_sector(starts[i]) == _sun_sector(starts[i + 1]):
            return i
    return None


def _day(jdn: int) -> date:
    return date.fromordinal(jdn - _EPOCH)


def solar(day: int, month: int, year: int, *, leap: bool = False) -> date | None:
    """The Gregorian date of a lunar one; day 0 is the last of its month; None if there is no such day.

    >>> solar(15, 11, 2020)
    datetime.date(2020, 12, 28)
    """
    if not 1800 <= year <= 2199:
        return None
    bounds = months(year).get((month, leap))
    if bounds is None:
        return None
    first, last = bounds
    if day == 0:
        return last
    found = first + timedelta(days=day - 1)
    return found if day >= 1 and found <= last else None


def lunar(day: date) -> tuple[int, int, int, bool]:
    """(day, month, year, leap) in the lunar calendar.

    >>> lunar(date(2020, 12, 28))
    (15, 11, 2020, False)
    """
    for year in (day.year, day.year - 1):
        for (month, leap), (first, last) in months(year).items():
            if first <= day <= last:
                return (day - first).days + 1, month, year, leap
    raise ValueError(f"{day} is in no lunar month: the calendar is broken")


def can_chi(stem: str, branch: str, near: int) -> int | None:
    """The year with this name that is nearest to ``near`` ('canh', 'tý', 2021 -> 2020); None for a pair that never meets."""
    try:
        s, b = STEMS.index(stem), BRANCHES.index(branch.replace("tị", "tỵ").replace("mẹo", "mão"))
    except ValueError:
        return None
    if (s - b) % 2:
        return None
    position = next(n for n in range(60) if n % 10 == s and n % 12 == b)
    first = 4 + position  # year 4 is Giáp Tý
    return first + 60 * round((near - first) / 60)
