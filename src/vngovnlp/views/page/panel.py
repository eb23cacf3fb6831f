"""The right side of the page: the report as sections, each value a link to its words in the article."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import get_args

from vngovnlp.report import Clarity
from vngovnlp.views import english
from vngovnlp.views.outline import Field, Item, Section, Value
from vngovnlp.views.page.evidence import Evidence
from vngovnlp.views.page.words import both, inert, shown

# What an office looks for first stands first; what is seldom wanted is folded.
ORDER = (
    "meeting", "directives", "statements", "officials", "agencies", "dates", "documents", "places", "source", "warnings", "dropped",
)  # fmt: skip
FOLDED = frozenset({"dates", "documents", "places", "source", "dropped"})
_CLEAR = get_args(Clarity)


def ordered(sections: Sequence[Section]) -> list[Section]:
    """The sections in the order of the page."""
    return sorted(sections, key=lambda section: ORDER.index(section.code))


def contents(sections: Sequence[Section], evidence: Evidence) -> str:
    """Links to the sections."""
    links = "".join(
        f'<li><a href="#{evidence.card(section.code)}">{both(section.title)}{_count(section)}</a></li>'
        for section in ordered(sections)
    )
    return f"<ul>{links}</ul>"


def panel(sections: Sequence[Section], evidence: Evidence, *, level: int, folded: frozenset[str] = FOLDED) -> str:
    """All sections; ``level`` is that of their headings."""
    return "".join(_section(section, evidence, level, section.code not in folded) for section in ordered(sections))


def _count(section: Section) -> str:
    """How many things a list has; warnings and 'no meeting' are sentences, not things."""
    return f" <b>{len(section.items)}</b>" if section.items and section.code not in ("meeting", "warnings") else ""


def _section(section: Section, evidence: Evidence, level: int, is_open: bool) -> str:
    title = f"<h{level}>{both(section.title)}{_count(section)}</h{level}>"
    body = _fields(section.fields, evidence) + _items(section, evidence)
    state = " open" if is_open else ""
    place = evidence.card(section.code)
    return f'<details class="se {section.code}" id="{place}"{state}><summary>{title}</summary>{body}</details>'


def _items(section: Section, evidence: Evidence) -> str:
    if not section.items:
        return ""
    return f"<ol>{''.join(_item(item, evidence) for item in section.items)}</ol>"


def _item(item: Item, evidence: Evidence) -> str:
    place = f' id="{evidence.card(item.id)}" tabindex="-1"' if item.id else ""
    key = f" {evidence.key(item.value.spans)}" if item.value.spans else ""
    role = f" {item.role}" if item.role else ""
    clear = _clear(item.clear) if item.role == "DIRECTIVE" else ""
    return (
        f'<li class="ca{role}{key}"{place}><p class="hd">{_value(item.value, evidence)}</p>'
        f"{_fields(item.fields, evidence)}{clear}</li>"
    )


def _fields(fields: Sequence[Field], evidence: Evidence) -> str:
    if not fields:
        return ""
    return f"<dl>{''.join(_field(field, evidence) for field in fields)}</dl>"


def _field(field: Field, evidence: Evidence) -> str:
    values = "".join(f"<dd>{_value(value, evidence)}</dd>" for value in field.values)
    return f"<div><dt>{both(field.label)}</dt>{values}</div>"


def _value(value: Value, evidence: Evidence) -> str:
    """A link to the first of its words in the article; the script goes on to the others."""
    if not value.spans:
        return shown(value)
    starts = [start for start, _ in value.spans]
    others = f' data-c="{" ".join(map(str, starts))}"' if len(starts) > 1 else ""
    return f'<a class="ev {evidence.key(value.spans)}" href="#{evidence.place(starts[0])}"{others}>{shown(value)}</a>'


def _clear(stated: Sequence[str]) -> str:
    """Which of the six things that a task should state it does state, and which it leaves open."""
    # all in one language, then all in the other: a tenth of the page are such words
    return f'<p class="six"><i>{_chips(stated, str)}</i><i lang=en hidden>{_chips(stated, english.of)}</i></p>'


def _chips(stated: Sequence[str], said: Callable[[str], str]) -> str:
    known = "".join(f"<b>{inert(said(name))}</b>" for name in _CLEAR if name in stated)
    open_ones = "".join(f"<s>{inert(said(name))}</s>" for name in _CLEAR if name not in stated)
    return _labelled(said("Đã rõ"), known) + _labelled(said("Chưa nêu"), open_ones)


def _labelled(words: str, chips: str) -> str:
    return f'<span class="lb">{inert(words)}</span>{chips}' if chips else ""
