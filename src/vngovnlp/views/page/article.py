"""The left side of the page: the article, character by character, with everything that was read in it marked."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, groupby
from typing import NamedTuple

from vngovnlp import labels
from vngovnlp.report import Directive, MeetingReport
from vngovnlp.views import english
from vngovnlp.views.outline import Section
from vngovnlp.views.page.evidence import Evidence
from vngovnlp.views.page.words import both, named, verbatim
from vngovnlp.views.segments import Mark, Segment, lanes, segments

# What stands beside a statement: tasks have their number, the others a short name.
_BADGE = {"ACHIEVEMENT": ("KQ", "R"), "LIMITATION": ("HC", "S"), "COMMITMENT": ("CK", "C"), "PROPOSAL": ("KN", "P")}
_LINES = {"blank": "bl", "title": "ti", "furniture": "fu", "text": "tx"}


class Line(NamedTuple):
    """A line of the text, without its line end."""

    start: int
    end: int
    kind: str  # blank, furniture, title or text


def article(report: MeetingReport, sections: Sequence[Section], evidence: Evidence) -> str:
    """The whole text as HTML. Without its badges and summaries it reads, character for character, as the text."""
    lines = _lines(report)
    cuts = [place for line in lines for place in (line.start, line.end)]
    pieces = segments(len(report.text), _marks(report, sections, evidence), cuts)
    pen = _Pen(report, sections, evidence)
    blocks = []
    for is_furniture, group in groupby(_cut(pieces, lines), key=lambda pair: pair[0].kind == "furniture"):
        found = list(group)
        block = "\n".join(_line(line, "".join(map(pen.draw, inside))) for line, inside in found)
        blocks.append(_folded(block, sum(bool(inside) for _, inside in found)) if is_furniture else block)
    return "\n".join(blocks)


def _marks(report: MeetingReport, sections: Sequence[Section], evidence: Evidence) -> Iterator[Mark]:
    yield from evidence.marks()
    for entity in report.entities:
        yield Mark(entity.start, entity.end, "entity", entity.label)
    for statement in report.statements:
        yield Mark(statement.start, statement.end, "statement", statement.id)
    for dropped in report.source.dropped:
        yield Mark(dropped.start, dropped.end, "dropped", dropped.reason)
    for section in sections:
        if section.code in ("officials", "agencies", "places", "documents", "dates"):
            for item in section.items:
                yield from (Mark(start, end, "card", item.id) for start, end in item.value.spans if item.id)


def _lines(report: MeetingReport) -> list[Line]:
    """The lines of the text; one that is dropped from its first letter to its last is furniture."""
    dropped = sorted((part.start, part.end) for part in report.source.dropped)
    title = report.source.title_span
    lines, start, first = [], 0, 0
    for text in report.text.split("\n"):
        end = start + len(text)
        while first < len(dropped) and dropped[first][1] <= start:
            first += 1
        reached, later = start, first
        while later < len(dropped) and dropped[later][0] <= end and not report.text[reached : dropped[later][0]].strip():
            reached = max(reached, min(dropped[later][1], end))
            later += 1
        if not text.strip():
            kind = "blank"
        elif not report.text[reached:end].strip():
            kind = "furniture"
        else:
            kind = "title" if title and start <= title[0] < end else "text"
        lines.append(Line(start, end, kind))
        start = end + 1
    return _closed(lines)


def _closed(lines: list[Line]) -> list[Line]:
    """Blank lines between two lines of furniture are furniture too."""
    runs = [list(run) for _, run in groupby(lines, key=lambda line: line.kind)]
    for before, run, behind in zip(runs, runs[1:], runs[2:], strict=False):
        if run[0].kind == "blank" and before[0].kind == behind[0].kind == "furniture":
            run[:] = [line._replace(kind="furniture") for line in run]
    return list(chain.from_iterable(runs))


def _cut(pieces: Sequence[Segment], lines: Iterable[Line]) -> Iterator[tuple[Line, list[Segment]]]:
    """Each line with its segments; line ends are in none."""
    position = 0
    for line in lines:
        while position < len(pieces) and pieces[position].start < line.start:
            position += 1
        begin = position
        while position < len(pieces) and pieces[position].start < line.end:
            position += 1
        yield line, list(pieces[begin:position])


def _line(line: Line, drawn: str) -> str:
    return f'<p class="{_LINES[line.kind]}">{drawn}</p>' if drawn else ""


def _folded(block: str, count: int) -> str:
    summary = f"<summary>{both('Dòng bỏ qua của trang')}: <b>{count}</b></summary>"
    return f'<details class="folded">{summary}{block}</details>'


class _Pen:
    """Draws segments; knows what begins where and which card a mention belongs to."""

    def __init__(self, report: MeetingReport, sections: Sequence[Section], evidence: Evidence) -> None:
        self._text = report.text
        self._evidence = evidence
        self._statements = {statement.id: statement for statement in report.statements}
        spans = [(statement.start, statement.end) for statement in report.statements]
        self._lanes = dict(zip(self._statements, lanes(spans), strict=True))
        self._linked: set[Mark] = set()

    def draw(self, segment: Segment) -> str:
        """The words of a segment in the marks that cover it: widest outside, and a badge where a statement begins."""
        drawn = verbatim(self._text[segment.start : segment.end])
        if not segment.marks:
            return drawn
        # `around` is the widest mark so far: the tag of the segment itself shows the last one
        keys, badges, dropped, around, card = [], "", "", "", None
        for mark in reversed(segment.marks):  # the narrowest is drawn first
            match mark.kind:
                case "key":
                    keys.append(mark.name)
                case "card":
                    card = card or mark
                case "dropped":
                    dropped = " dr"
                case "entity":
                    drawn, around = _within(around, drawn), f" {_entity(mark, segment)}"
                case "statement":
                    role = self._statements[mark.name].role
                    drawn, around = _within(around, drawn), f" st {role} l{min(self._lanes[mark.name], 2)}"
                    if mark.start == segment.start:
                        badges = self._badge(mark.name) + badges
        if card:  # a link without a line under it must not be the coloured box itself (axe: link-in-text-block)
            drawn, around = _within(around, drawn), ""
        keys_known = f" {' '.join(dict.fromkeys(keys))}" if keys else ""
        return f"{badges}{self._open(segment, card, f'sg{dropped}{keys_known}{around}')}{drawn}</{'a' if card else 'span'}>"

    def _open(self, segment: Segment, card: Mark | None, classes: str) -> str:
        """The tag around a segment: a link to its card; only the first segment of a mention is a stop of the tab key."""
        place = f' id="{self._evidence.place(segment.start)}"' if any(m.start == segment.start for m in segment.marks) else ""
        if card is None:
            return f'<span class="{classes}"{place}>'
        stop = ' tabindex="-1"' if card in self._linked else ""
        self._linked.add(card)
        return f'<a class="{classes}"{place} href="#{self._evidence.card(card.name)}"{stop}>'

    def _badge(self, name: str) -> str:
        statement = self._statements[name]
        kind = named(statement.role, labels.STATEMENT, english.STATEMENT)
        short = str(statement.no) if isinstance(statement, Directive) else both(*_BADGE[statement.role])
        card = self._evidence.card(name)
        words = f'<span class="vh">{kind} </span>' if isinstance(statement, Directive) else ""
        title = "" if words else f'<span class="vh">{kind}: </span>'
        return f'<a class="bd {statement.role}" href="#{card}">{words}{title}{short}</a>'


def _within(classes: str, drawn: str) -> str:
    return f'<span class="{classes.strip()}">{drawn}</span>' if classes else drawn


def _entity(mark: Mark, segment: Segment) -> str:
    """Its classes: the ends are rounded where the entity ends, not where something else cuts it."""
    begins = " b" if mark.start == segment.start else ""
    ends = " e" if mark.end == segment.end else ""
    return f"en {mark.name}{begins}{ends}"
