"""The day that a caller names, however it is written."""

from __future__ import annotations

from datetime import date, datetime
from typing import overload

from vngovnlp.errors import InputError


@overload
def as_day(value: date | str, name: str = ...) -> date: ...
@overload
def as_day(value: date | str | None, name: str = ...) -> date | None: ...
def as_day(value: date | str | None, name: str = "as_of") -> date | None:
    """The day: of a date, of a time stamp (pandas' are such), of "2024-06-30"; None for None. ``name`` is what the caller calls it.

    Raises :class:`~vngovnlp.errors.InputError` for anything else.

    >>> as_day("2024-06-30")
    datetime.date(2024, 6, 30)
    """
    if isinstance(value, datetime):
        return value.date()
    if value is None or isinstance(value, date):
        return value
    try:
        return date.fromisoformat(value)
    except (TypeError, ValueError):
        raise InputError(f"{name} is {value!r}, which is no day; write it as YYYY-MM-DD, for example 2024-06-30") from None
