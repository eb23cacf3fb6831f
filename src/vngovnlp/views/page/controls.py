"""The legend, which is also the switches: one box for each kind of mark that the article has. No script is needed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from vngovnlp import labels
from vngovnlp.report import MeetingReport
from vngovnlp.views import english
from vngovnlp.views.page.words import both, named


def switches(report: MeetingReport) -> str:
    """A box with its count for each kind of entity and of statement, for furniture, and one that names the kinds."""
    return f'<div class="sws">{"".join(_entities(report))}{"".join(_statements(report))}{"".join(_others(report))}</div>'


def _entities(report: MeetingReport) -> Iterator[str]:
    counts: Counter[str] = Counter(entity.label for entity in report.entities)
    for code in labels.ENTITY:
        if code in counts:
            yield _switch(code, "en", named(code, labels.ENTITY, english.ENTITY), counts[code])


def _statements(report: MeetingReport) -> Iterator[str]:
    counts: Counter[str] = Counter(statement.role for statement in report.statements)
    for code in labels.STATEMENT:
        if code in counts:
            yield _switch(code, "st l0", named(code, labels.STATEMENT, english.STATEMENT), counts[code])


def _others(report: MeetingReport) -> Iterator[str]:
    if report.source.dropped:
        yield _switch("dropped", "dr", both("Phần bỏ qua"), len(report.source.dropped))
    yield f'<label class="sw"><input type="checkbox" class="s-names">{both("Hiện tên loại")}</label>'


def _switch(code: str, kind: str, name: str, count: int) -> str:
    """``code`` is of this library, never of an article."""
    box = f'<input type="checkbox" class="s-{code}" checked>'
    return f'<label class="sw">{box}<span class="{kind} {code} b e">{name}</span> <b>{count}</b></label>'


def languages(prefix: str) -> str:
    """Two radio buttons that look like one switch."""
    name = f"{prefix}language"
    return (
        f'<fieldset class="lang"><legend class="vh">{both("Ngôn ngữ")}</legend>'
        f'<label lang="vi"><input type="radio" name="{name}" value="vi" checked><span>Tiếng Việt</span></label>'
        f'<label lang="en"><input type="radio" name="{name}" value="en"><span>English</span></label></fieldset>'
    )
