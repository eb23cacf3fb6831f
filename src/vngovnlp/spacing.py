"""Blanks and bullets that only look different: two blanks for one, hard blanks, characters without width, the bullets of word processors, columns of tables.

Rules and lists know one blank between two words and a few bullets. A page that was typed by hand or copied out of a word processor has others, so it is
read with even ones, and the report is moved back onto the text as it was given: its offsets are those of that text (docs/schema.md).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any, NamedTuple

from vngovnlp.report import MeetingReport

_BLANKS = "\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000"
_NO_WIDTH = "\u200b-\u200f\u00ad\u2060\ufeff"
# The last are those of Word, from fonts of symbols, which keep their code in the private area
_BULLETS = "▪■●○❖◆◇◈✔✓☑☐❑❒◦‣→⇒➢➤➔✦\uf02d\uf076\uf09f\uf0a7-\uf0b7\uf0d8\uf0e0-\uf0e8\uf0fc"
_BULLET = re.compile(rf"^([ \t{_BLANKS}]*)(?:[{_BULLETS}]|o(?= [A-ZĐÀ-Ỹ]))(?=[^\S\n]*[^\s{_BULLETS}])", re.M)
_TAB = re.compile(r"(?<=\S)\t|\t(?=\t)")
_TABBED = re.compile(r"^[^\t\n]*\S[^\t\n]*\t[^\t\n]*\S[^\t\n]*\t", re.M)
_SPACES = re.compile(r"(?<=\S) {3,}(?=\S)")
_SPACED = re.compile(r"^[^\n]*?\S {3,}\S[^\n]*?\S {3,}\S", re.M)
_TABLE_ROWS = 3
"""So many lines of three columns or more make a table of them; in others a tab is a blank. So do three blanks and more."""
_ODD = re.compile(f"[{_BLANKS}{_NO_WIDTH}{_BULLETS}]")
# Two blanks between words; more of them, and tabs, set columns apart, and behind a sentence they say that it ends
_UNEVEN = re.compile(
    rf"(?<=[^\s.!?])[ {_BLANKS}][{_NO_WIDTH}]*[ {_BLANKS}](?=[^\s{_BLANKS}])|(?<=\S)[{_NO_WIDTH}]*[ {_BLANKS}][{_NO_WIDTH}]+|[{_NO_WIDTH}]+|[{_BLANKS}]"
)
_NOTHING = re.compile(f"[{_NO_WIDTH}]*")


class Even(NamedTuple):
    """A text with even blanks and bullets. ``at``: where each of its characters, and its end, stands in the text that was given."""

    text: str
    at: Sequence[int]


def even(text: str) -> Even | None:
    """The text with even blanks, '•' for other bullets at the beginning of a line, bars between the columns of a table; None if it has no others, as most have.

    >>> even("Chủ  tịch\\u00a0xã").text
    'Chủ tịch xã'
    """
    if "  " not in text and "\t" not in text and "\no " not in text and _ODD.search(text) is None:
        return None
    given = text
    text = _BULLET.sub(r"\1•", text)
    if "\t" in text and len(_TABBED.findall(text)) >= _TABLE_ROWS:
        text = _TAB.sub("|", text)
    if "   " in text and len(_SPACED.findall(text)) >= _TABLE_ROWS:
        text = _SPACES.sub(lambda m: " | " + " " * (len(m[0]) - 3), text)
    parts: list[str] = []
    at: list[int] = []
    done = 0
    for odd in _UNEVEN.finditer(text):
        parts.append(text[done : odd.start()])
        at.extend(range(done, odd.start()))
        done = odd.end()
        if not _NOTHING.fullmatch(odd[0]):
            parts.append(" ")
            at.append(odd.start())
    if not parts and text == given:
        return None
    parts.append(text[done:])
    at.extend(range(done, len(text) + 1))
    return Even("".join(parts), at)


def moved(report: MeetingReport, given: str, at: Sequence[int]) -> MeetingReport:
    """The report of a text with even blanks as one of the text that was given.

    Beside a text stands its span (report.py): what was cut from the text is cut again, but the name of an official keeps its even blanks, by which it is compared.
    """
    return MeetingReport.model_validate(_moved(report.model_dump(), report.text, given, at) | {"text": given})


def _moved(part: dict[str, Any], text: str, given: str, at: Sequence[int]) -> dict[str, Any]:
    """One part of a report and all in it, moved."""

    def span(start: int, end: int) -> tuple[int, int]:
        return at[start], at[end - 1] + 1 if end > start else at[start]

    def again(value: Any, start: int, end: int) -> Any:
        """The value, cut again if it was cut from the text as it is."""
        a, b = span(start, end)
        return given[a:b] if value == text[start:end] else value

    out: dict[str, Any] = dict(part)
    for key, value in part.items():
        if isinstance(value, dict) and key != "extra":
            out[key] = _moved(value, text, given, at)
        elif key == "mentions":
            out[key] = tuple(span(*s) for s in value)
        elif value and key.endswith("_spans"):
            name = key.removesuffix("_spans")
            out[name] = tuple(again(v, *s) for v, s in zip(part[name], value, strict=True))
            out[key] = tuple(span(*s) for s in value)
        elif value and (key == "span" or key.endswith("_span")):
            name = "text" if key == "span" else key.removesuffix("_span")
            if name != "name" or "honorific" not in part:
                out[name] = again(part[name], *value)
            out[key] = span(*value)
        elif isinstance(value, tuple | list) and value and isinstance(value[0], dict):
            out[key] = tuple(_moved(v, text, given, at) for v in value)
    if isinstance(part.get("start"), int):
        start, end = part["start"], part["end"]
        out["start"], out["end"] = span(start, end)
        if "text" in part:
            out["text"] = again(part["text"], start, end)
    return out
