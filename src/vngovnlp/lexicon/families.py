"""Family names of Vietnam, the one list that every part of the library asks."""

from __future__ import annotations

from functools import cache

from vngovnlp.lexicon import read
from vngovnlp.text import normal


@cache
def surnames() -> frozenset[str]:
    """Family names of Vietnam in normal form, but for those that are rarely one."""
    return frozenset(normal(e.form) for e in read("surnames") if e.kind in ("1", "2"))


@cache
def rare_surnames() -> frozenset[str]:
    """Family names of Vietnam in normal form, also those that are rarely one."""
    return frozenset(normal(e.form) for e in read("surnames"))
