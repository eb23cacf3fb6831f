"""The day of publication, however a caller has it: typed, copied from a portal, or as a value of datetime, numpy or pandas."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta, timezone

from vngovnlp.cells import PRINTED, known
from vngovnlp.dates.scope import FIRST_YEAR, LAST_YEAR
from vngovnlp.errors import InputError
from vngovnlp.text import normal, read_text

_VIETNAM = timezone(timedelta(hours=7))
ISO = re.compile(
    r"\s*(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[T\s]+(\d{1,2}):(\d{2})(?::\d{2}(?:\.\d+)?)?\s*(Z|UTC|[+-]\d{2}(?::?\d{2})?)?)?"
)
"""An ISO day, with its time and time zone if they follow."""
_ISO_ALONE = re.compile(rf"{ISO.pattern}(?:[T\s].*)?", re.S)
_DIGITS = re.compile(r"(\d{4})(\d{2})(\d{2})")
_CLOCK = r"\d{1,2}[:hg]\d{2}(?::\d{2})?(?!\d)|\d{1,2} giờ(?: \d{1,2})?"
_BESIDE = rf"thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật|ngày|lúc|{_CLOCK}|\(?gmt ?\+ ?0?7(?::?00)?\)?"
"""What portals write beside a day, in normal form: 'Thứ tư, ngày 06/03/2024 - 08:30 (GMT+7)'."""
_LOCAL = re.compile(
    rf"(?:(?:{_BESIDE})[\s,;|-]*)*(\d{{1,2}})(?:([/.-])(\d{{1,2}})\2| tháng (\d{{1,2}}) năm )(\d{{4}})(?:[\s,;|-]*(?:{_BESIDE}))*"
)
_HOW = "Write it as '2020-02-24' or '24/02/2020'."


def read_published(published: str | date | None) -> date | None:
    """The day in Viet Nam; None if ``published`` is missing (None, NaN, NaT, "").

    A text is YYYY-MM-DD (a time may follow), dd/mm/yyyy, 'ngày 24 tháng 2 năm 2020' or YYYYMMDD, with weekday and time beside it as portals write them.
    A moment with a time zone, as text or as datetime, is the day that it is in Viet Nam then; one without is taken for Vietnamese time.

    Raises :class:`~vngovnlp.errors.InputError` for anything else.

    >>> read_published("Thứ hai, 24/02/2020 - 08:30"), read_published("2020-02-23T22:30:00Z")
    (datetime.date(2020, 2, 24), datetime.date(2020, 2, 24))
    """
    given = known(published)
    if given is None:
        return None
    if type(given).__name__ in PRINTED:
        given = str(given)
    if not isinstance(given, str | date):
        raise InputError(f"the publication date is {type(given).__name__}, not str or a date. {_HOW}")
    told = str(given).strip()[:40]
    try:
        day = _written(given) if isinstance(given, str) else _in_vietnam(given)
    except (ValueError, OverflowError):
        raise InputError(f"{told!r} is no day of the calendar. Usually day and month changed places. {_HOW}") from None
    if day is not None and not is_likely(day):
        raise InputError(f"{told!r} is no day of the years {FIRST_YEAR} to {LAST_YEAR}: leave the date out if it is not known")
    return day


def is_likely(day: date) -> bool:
    """False for days that fill a gap in a data base, '01/01/0001' and '31/12/9999': the year before or behind them may be none."""
    return FIRST_YEAR <= day.year <= LAST_YEAR


def _written(text: str) -> date | None:
    words = normal(read_text(text).text).strip()
    if not words:
        return None
    if m := _ISO_ALONE.fullmatch(words.upper()):
        return iso_day(m)
    if m := _DIGITS.fullmatch(words):
        return date(int(m[1]), int(m[2]), int(m[3]))
    if m := _LOCAL.fullmatch(words):
        return date(int(m[5]), int(m[3] or m[4]), int(m[1]))
    raise InputError(f"{text.strip()[:40]!r} is no publication date. {_HOW}")


def iso_day(found: re.Match[str]) -> date:
    """The day in Viet Nam of a match of :data:`ISO`. Raises ValueError or OverflowError if the calendar has no such day."""
    year, month, day = (int(found[n]) for n in (1, 2, 3))
    zone = found[6]
    if not zone:
        return date(year, month, day)
    shift = timedelta() if zone in {"Z", "UTC"} else timedelta(hours=int(zone[1:3]), minutes=int(zone[3:].lstrip(":") or 0))
    return _in_vietnam(
        datetime(year, month, day, int(found[4]), int(found[5]), tzinfo=timezone(-shift if zone[0] == "-" else shift))
    )


def _in_vietnam(moment: date) -> date:
    """The day of a moment, or the day itself."""
    if not isinstance(moment, datetime):
        return moment
    return moment.date() if moment.tzinfo is None else moment.astimezone(_VIETNAM).date()
