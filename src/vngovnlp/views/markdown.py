"""A report as Markdown (CommonMark), in Vietnamese."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from vngovnlp.report import MeetingReport
from vngovnlp.views.outline import Section, heading, outline
from vngovnlp.views.text import safe

# Everything that could be read as markup: an article's '*', '#' or '<script>' stays what it is, letters of the article.
_MARKUP = regex.compile(r"[\\`*_\[\]<>&~]|^[-+#=:]|(?<=^\d+)[.)]")


def render(report: MeetingReport) -> str:
    """The report as a Markdown document: a heading, then a section a part; tasks are numbered as in the register."""
    lines = [f"# {escape(heading(report))}"]
    for section in outline(report):
        lines += ["", f"## {section.title}", "", *_section(section)]
    return "\n".join(lines) + "\n"


def escape(text: str) -> str:
    """``text`` on one line, so that Markdown shows it as it is.

    >>> escape("1. Sở *Y tế*")
    '1\\\\. Sở \\\\*Y tế\\\\*'
    """
    return _MARKUP.sub(lambda match: "\\" + match[0], safe(text))


def _section(section: Section) -> Iterator[str]:
    for field in section.fields:
        yield f"- **{field.label}:** {escape(field.text)}"
    for number, item in enumerate(section.items, 1):
        details = "; ".join(f"*{field.label}:* {escape(field.text)}" for field in item.fields)
        yield f"{number}. {escape(item.text)}" + ("\\" if details else "")  # a backslash at the end is a line break
        if details:
            yield f"    {details}"
