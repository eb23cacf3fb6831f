"""Patterns of the words around mentions, compiled for speed: the standard ``re`` matches these short ones two to four times as fast as ``regex``."""

from __future__ import annotations

import re

import regex


def pattern(source: str) -> re.Pattern[str]:
    r"""``source`` compiled; ``\p{L}`` outside of a set stands for any letter, as in ``regex``."""
    return re.compile(source.replace(r"\p{L}", r"[^\W\d_]"))


def ending(source: str) -> regex.Pattern[str]:
    """A pattern that ends with ``$``, read from there to the left: most words before a mention fail at once. Where it begins may differ from what :func:`pattern` finds."""
    return regex.compile(f"(?r){source}")


def begins(*words: str) -> str:
    r"""The alternatives ``words`` (sources, each with a letter first) where a word begins, as a source: what may not stand before is asked behind the first letter.

    With ``(?<!\p{L})`` in front the engine tries every place of a text; so it passes at a glance to those with one of the letters.
    """
    return "(?:" + "|".join(rf"{word[0]}(?<!\p{{L}}{word[0]}){word[1:]}" for word in words) + ")"
