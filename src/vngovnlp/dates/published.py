"""A publication date that somebody typed."""

from __future__ import annotations

import re
from datetime import date

from vngovnlp.errors import InputError

_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?", re.S)
_LOCAL = re.compile(r"(\d{1,2})([/.-])(\d{1,2})\2(\d{4})")


def read_published(text: str) -> date | None:
    """The date that ``text`` writes as YYYY-MM-DD (a time may follow) or dd/mm/yyyy; None for an empty string.

    Raises :class:`~vngovnlp.errors.InputError` for anything else.

    >>> read_published("24/02/2020")
    datetime.date(2020, 2, 24)
    """
    if not isinstance(text, str):
        raise InputError(f"the publication date is {type(text).__name__}, not str. Give it as '2020-02-24' or '24/02/2020'.")
    words = text.strip()
    if not words:
        return None
    if m := _ISO.fullmatch(words):
        year, month, day = m[1], m[2], m[3]
    elif m := _LOCAL.fullmatch(words):
        day, month, year = m[1], m[3], m[4]
    else:
        raise InputError(f"{words[:40]!r} is no publication date. Write it as '2020-02-24' or '24/02/2020'.")
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        raise InputError(
            f"{words[:40]!r} is no day of the calendar: day {int(day)}, month {int(month)}. "
            "Usually day and month changed places. Write it as '2020-02-24' or '24/02/2020'."
        ) from None
