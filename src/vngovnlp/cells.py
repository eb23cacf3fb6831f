"""A cell of somebody's table: whether it holds anything, and what JSON can carry of it. pandas and numpy are not imported for it."""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from datetime import date
from math import isfinite
from typing import Any

from pydantic_core import PydanticSerializationError, to_jsonable_python

from vngovnlp.errors import InputError

PRINTED = frozenset({"datetime64", "Period"})
"""Types of numpy and pandas that are read by what they print."""


def known(cell: Any) -> Any:
    """What the cell holds; None if it is missing: None, NaN, NaT, the NA of pandas, or an empty string.

    >>> known(float("nan")), known(""), known(0), known("0")
    (None, None, 0, '0')
    """
    if isinstance(cell, str):
        return cell or None
    if cell is None or isinstance(cell, bool):
        return cell
    differs = cell != cell  # NaN and NaT do from themselves; NA answers with itself, an array with an array
    missing = differs is cell or (not hasattr(differs, "__len__") and bool(differs))
    return None if missing else cell


def named(cell: Any) -> str | None:
    """The id that the cell holds as text, None if it is missing: a whole number without '.0', as a column of numbers with a gap has it.

    >>> named(7), named(7.0), named(float("nan"))
    ('7', '7', None)
    """
    id = known(cell)
    if isinstance(id, float) and id.is_integer():
        return str(int(id))
    return None if id is None else str(id)


def as_json(value: Any) -> Any:
    """The value as JSON gives it back: dates and the like as text, tuples, sets and arrays as lists, keys as text; None for what is missing or infinite.

    Raises :class:`~vngovnlp.errors.InputError` for what JSON cannot hold.

    >>> as_json({"day": date(2024, 3, 6), "n": float("nan"), 1: (2, 3)})
    {'day': '2024-03-06', 'n': None, '1': [2, 3]}
    """
    if isinstance(value, str):
        return value
    if isinstance(value, Mapping):
        return {str(key): as_json(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [as_json(item) for item in value]
    if isinstance(value, AbstractSet):
        return [as_json(item) for item in sorted(value, key=repr)]  # a set has another order in each process
    if known(value) is None or (isinstance(value, float) and not isfinite(value)):
        return None
    if isinstance(value, date):
        return value.isoformat()
    if type(value).__name__ in PRINTED:
        return str(value)
    if hasattr(value, "tolist"):
        return as_json(value.tolist())
    try:
        return to_jsonable_python(value)
    except (PydanticSerializationError, UnicodeDecodeError):
        raise InputError(f"JSON cannot hold a {type(value).__name__}: give text, numbers, dates, lists or mappings") from None
