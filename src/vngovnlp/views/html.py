"""A report as a compact piece of HTML for notebooks: no script, no outside file, everything from the article escaped."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from vngovnlp.report import MeetingReport
from vngovnlp.views.outline import Section, heading, outline
from vngovnlp.views.text import safe

_STYLE = (
    "<style>.vngov{max-width:60em;line-height:1.4}.vngov table{border-collapse:collapse}"
    ".vngov th,.vngov td{text-align:left;vertical-align:top;padding:.1em .6em;font-weight:normal}"
    ".vngov th,.vngov small{opacity:.75}.vngov summary{cursor:pointer;font-weight:bold}</style>"
)
# Open in a notebook at first sight; the rest is one click away.
_OPEN = frozenset({"Bài viết", "Cuộc họp", "Cán bộ", "Nhiệm vụ giao"})


def render(report: MeetingReport) -> str:
    """The report as one ``<div>``; sections that are long and seldom wanted are folded."""
    sections = "".join(map(_section, outline(report)))
    return f'{_STYLE}<div class="vngov" lang="vi"><h3>{_text(heading(report))}</h3>{sections}</div>'


def page(report: MeetingReport) -> str:
    """The same as a whole document, to be saved as a file."""
    return (
        '<!doctype html><html lang="vi"><head><meta charset="utf-8">'
        f"<title>{_text(heading(report))}</title></head><body>{render(report)}</body></html>\n"
    )


def _text(value: str) -> str:
    return escape(safe(value))


def _section(section: Section) -> str:
    count = f" ({len(section.items)})" if len(section.items) > 1 else ""
    is_open = " open" if section.title in _OPEN else ""
    return f"<details{is_open}><summary>{escape(section.title)}{count}</summary>{''.join(_body(section))}</details>"


def _body(section: Section) -> Iterator[str]:
    if section.fields:
        rows = "".join(f"<tr><th>{escape(label)}</th><td>{_text(value)}</td></tr>" for label, value in section.fields)
        yield f"<table>{rows}</table>"
    if section.items:
        yield "<ol>"
        for item in section.items:
            details = " · ".join(f"{escape(label)}: {_text(value)}" for label, value in item.fields)
            yield f"<li>{_text(item.text)}{f'<br><small>{details}</small>' if details else ''}</li>"
        yield "</ol>"
