"""A cell of somebody's table: whether it holds anything. pandas and numpy are not imported for it."""

from __future__ import annotations

from typing import Any


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
