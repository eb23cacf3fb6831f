"""What all tables share: named columns with fixed dtypes, and their way into a file."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

import numpy as np
import pandas as pd

from vngovnlp import sheets

# The storage is named, so that a table has the same dtypes on every machine, whether pyarrow is installed there or not.
TEXT = pd.StringDtype("python")
DATE = "datetime64[ms]"

Schema = Mapping[str, Any]

SEPARATOR = "; "
"""Stands between the texts of one cell."""


def typed(schema: Schema, columns: Mapping[str, Any] | pd.DataFrame) -> pd.DataFrame:
    """The columns with the dtypes of ``schema``, in its order, rows numbered from 0."""
    frame = pd.DataFrame({name: columns[name] for name in schema}).reset_index(drop=True)
    for name, dtype in schema.items():
        if dtype == DATE:
            # By numpy, which also knows days that are centuries away.
            frame[name] = np.array([None if pd.isna(day) else day for day in frame[name]], dtype=DATE)
    return frame.astype(dict(schema))


def sheet(name: str, frame: pd.DataFrame) -> sheets.Sheet:
    """The table as a sheet that :func:`vngovnlp.sheets.write` takes: missing values as None, time stamps as days."""
    columns = [[_cell(value) for value in frame[column].array] for column in frame.columns]
    return sheets.Sheet(name, list(map(str, frame.columns)), list(zip(*columns, strict=True)))


def _cell(value: Any) -> sheets.Cell:
    if pd.isna(value):
        return None
    if isinstance(value, datetime):
        return value.date()
    plain: sheets.Cell = value.item() if hasattr(value, "item") else value  # numpy's numbers as Python's
    return plain
