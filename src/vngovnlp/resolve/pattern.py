"""Patterns of the words around mentions, compiled for speed: the standard ``re`` matches these short ones two to four times as fast as ``regex``."""

from __future__ import annotations

import re


def pattern(source: str) -> re.Pattern[str]:
    r"""``source`` compiled; ``\p{L}`` outside of a set stands for any letter, as in ``regex``."""
    return re.compile(source.replace(r"\p{L}", r"[^\W\d_]"))
