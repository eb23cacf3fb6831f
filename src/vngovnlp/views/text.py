"""A report for the terminal: plain text in Vietnamese, at most 100 columns wide."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

import regex

from vngovnlp.report import MeetingReport
from vngovnlp.views.outline import Item, Section, heading, outline

WIDTH = 100
_LABEL = 14

# Escape sequences and direction marks of an article must not steer the reader's terminal.
_UNSAFE = regex.compile(r"[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_BLANKS = regex.compile(r"[\s\x85]+")


def render(report: MeetingReport, *, width: int = WIDTH) -> str:
    """The report as lines of at most ``width`` columns (a word longer than that stands alone), without control characters."""
    title = _wrapped(safe(heading(report)), width)
    rule = "═" * min(width, max(map(len, title)))
    lines = [*title, rule]
    for section in outline(report):
        lines += ["", *_section(section, width)]
    return "\n".join(lines) + "\n"


def safe(text: str) -> str:
    """``text`` on one line, with U+FFFD for each character that could steer a terminal.

    >>> safe("Sở\\n Y tế\\x1b[2J")
    'Sở Y tế\\ufffd[2J'
    """
    return _UNSAFE.sub("\ufffd", _BLANKS.sub(" ", text)).strip()


def _section(section: Section, width: int) -> Iterator[str]:
    count = f" ({len(section.items)})" if len(section.items) > 1 else ""
    yield section.title.upper() + count
    for field in section.fields:
        yield from _wrapped(safe(field.text), width, first=f"  {field.label:<{_LABEL}} ", rest=" " * (_LABEL + 3))
    digits = len(str(len(section.items)))
    for number, item in enumerate(section.items, 1):
        mark = f"  {number:>{digits}}. " if len(section.items) > 1 else "  "
        yield from _item(item, mark, width)


def _item(item: Item, mark: str, width: int) -> Iterator[str]:
    """The text, with its details behind it if all of that is one line, else below it."""
    text = safe(item.text)
    details = [f"{field.label}: {safe(field.text)}" for field in item.fields]
    line = " · ".join([f"{mark}{text}", *details])
    if len(line) <= width:
        yield line
        return
    indent = " " * len(mark)
    yield from _wrapped(text, width, first=mark, rest=indent)
    for line in _packed(details, width - len(indent) - 2):
        yield from _wrapped(line, width, first=f"{indent}→ ", rest=f"{indent}    ")


def _packed(details: list[str], width: int) -> Iterator[str]:
    """The details joined into as few lines as they fill; one that is longer than a line stands alone."""
    line = ""
    for detail in details:
        joined = f"{line} · {detail}" if line else detail
        if line and len(joined) > width:
            yield line
            joined = detail
        line = joined
    if line:
        yield line


def _wrapped(text: str, width: int, *, first: str = "", rest: str = "") -> list[str]:
    return textwrap.wrap(
        text, width, initial_indent=first, subsequent_indent=rest, break_long_words=False, break_on_hyphens=False
    ) or [first.rstrip()]
