"""Texts with inline marks, so that a test reads like the sentence it is about.

    'Chiều [5/3](date 2024-03-05), [[Bộ trưởng](title) [Bộ Y tế](agency)](official) yêu cầu …'

A mark is ``[text](label)`` or ``[text](label value)``; marks may stand in marks. ``\\[`` is a bracket of the text itself.
"""

from typing import NamedTuple


class Mark(NamedTuple):
    start: int
    end: int
    label: str
    value: str | None = None


def parse(marked: str) -> tuple[str, list[Mark]]:
    """The text without its marks, and the marks in text order, an outer one before those inside it."""
    text, marks, opened, i = "", [], [], 0
    while i < len(marked):
        if marked[i] == "\\" and marked[i + 1 : i + 2] in ("[", "]"):
            text += marked[i + 1]
            i += 2
        elif marked[i] == "[":
            opened.append(len(text))
            i += 1
        elif marked[i] == "]":
            close = marked.find(")", i)
            if not opened or marked[i + 1 : i + 2] != "(" or close < 0:
                raise ValueError(f"']' at {i} closes no mark: {marked[max(0, i - 20) : i + 20]!r}")
            label, _, value = marked[i + 2 : close].partition(" ")
            marks.append(Mark(opened.pop(), len(text), label, value or None))
            i = close + 1
        else:
            text += marked[i]
            i += 1
    if opened:
        raise ValueError(f"'[' is never closed: {marked!r}")
    return text, sorted(marks, key=lambda mark: (mark.start, -mark.end))
