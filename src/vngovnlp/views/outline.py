"""A report as titled sections of labelled values, in the order people read: what all views draw."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from vngovnlp import labels
from vngovnlp.labels import field
from vngovnlp.report import (
    Deadline,
    Directive,
    Document,
    Meeting,
    MeetingReport,
    Official,
    Position,
    Source,
    Statement,
    TimexMod,
)

Fields = tuple[tuple[str, str], ...]


class Item(NamedTuple):
    """One thing of a list: its text, and labelled details."""

    text: str
    fields: Fields = ()


class Section(NamedTuple):
    """A heading with labelled values, or with a list of things."""

    title: str
    fields: Fields = ()
    items: tuple[Item, ...] = ()


def outline(report: MeetingReport) -> tuple[Section, ...]:
    """The sections of ``report`` that have something in them; 'Cuộc họp' is always there and says if there was none."""
    sections = (
        Section("Bài viết", fields=tuple(_source(report))),
        _meeting(report),
        Section(field(report, "officials"), items=tuple(map(_official, report.officials))),
        Section(field(report, "agencies"), items=tuple(_agencies(report))),
        Section("Nhiệm vụ giao", items=tuple(map(_directive, report.directives))),
        Section("Đánh giá, cam kết, kiến nghị", items=tuple(_statements(report))),
        Section(field(report, "dates"), items=tuple(_dates(report))),
        Section(field(report, "documents"), items=tuple(map(_document, report.documents))),
        Section(field(report, "places"), items=tuple(_places(report))),
        Section("Phần bỏ qua của trang", items=tuple(_dropped(report))),
        Section(field(report, "warnings"), items=tuple(_warnings(report))),
    )
    return tuple(section for section in sections if section.fields or section.items)


def heading(report: MeetingReport) -> str:
    """The article's title, or the report's id where the text has no title."""
    return report.source.title or f"Báo cáo {report.id}"


def day(iso: str | None) -> str:
    """An ISO date as Vietnamese offices write it.

    >>> day("2020-02-24"), day(None)
    ('24/02/2020', '')
    """
    if iso is None:
        return ""
    year, month, date = iso.split("-")
    return f"{date}/{month}/{year}"


def interval(begin: str | None, end: str | None) -> str:
    """Both days of an interval, or the one day that it is; empty without a date.

    >>> interval("2020-02-17", "2020-02-23"), interval("2020-02-24", "2020-02-24")
    ('17/02/2020 – 23/02/2020', '24/02/2020')
    """
    return day(begin) if begin == end else " – ".join(filter(None, (day(begin), day(end))))


def _filled(*pairs: tuple[str, str | None]) -> Fields:
    return tuple((label, value) for label, value in pairs if value)


def _listed(texts: Iterable[str]) -> str:
    return "; ".join(texts)


def _source(report: MeetingReport) -> Iterator[tuple[str, str]]:
    source = report.source
    author = ", ".join(filter(None, (source.author, source.author_agency)))
    yield from _filled(
        (field(Source, "title"), source.title),
        (field(Source, "published"), day(source.published)),
        (field(Source, "author"), author),
        (field(Source, "url"), source.url),
        (field(MeetingReport, "id"), report.id),
    )


def _meeting(report: MeetingReport) -> Section:
    meeting = report.meeting
    if meeting is None:
        return Section(field(report, "meeting"), items=(Item("Bài viết không kể về cuộc họp hay buổi làm việc nào."),))
    words = next((d.text for d in report.dates if d.id == meeting.date_id), None)
    when = interval(meeting.begin, meeting.end)
    kind = labels.MEETING[meeting.kind] + (" (nhiều buổi)" if meeting.is_series else "")
    fields = _filled(
        (field(Meeting, "type"), meeting.type if meeting.type.casefold() == kind.casefold() else f"{meeting.type} – {kind}"),
        (field(Meeting, "topic"), meeting.topic),
        ("Thời gian", f"{when} (“{words}”)" if when and words else when or words),
        (field(Meeting, "location"), meeting.location),
        (field(Meeting, "chairs"), _listed(meeting.chairs)),
        (field(Meeting, "attendees"), _listed(meeting.attendees)),
    )
    return Section(field(report, "meeting"), fields=fields)


def _post(position: Position) -> str:
    if position.agency is not None:
        return f"{position.title}, {position.agency}"
    return f"{position.title} ({position.agency_inferred})" if position.agency_inferred else position.title


def _official(official: Official) -> Item:
    marks = [word for word, is_true in (("quyền", official.acting), ("nguyên", official.former)) if is_true]
    return Item(
        official.name or "(không nêu tên)",
        _filled(
            (field(Official, "positions").lower(), _listed(map(_post, official.positions))),
            ("ghi chú", ", ".join(marks)),
            ("nhắc đến", f"{len(official.mentions)} lần" if len(official.mentions) > 1 else None),
        ),
    )


def _agencies(report: MeetingReport) -> Iterator[Item]:
    for agency in report.agencies:
        yield Item(
            agency.name,
            _filled(
                ("tên đầy đủ", agency.canonical if agency.canonical != agency.name else None),
                ("cấp", labels.LEVEL[agency.level] if agency.level else None),
                ("địa bàn", agency.place.name if agency.place else None),
            ),
        )


def _limited(mod: TimexMod | None, words: str) -> str:
    """'trước' before a date that is a limit; 'đầu', 'giữa', 'cuối' stand in the words already."""
    return words if mod is None or mod in ("START", "MID", "END") else f"{labels.DATE_MOD[mod]} {words}"


def _deadline(deadline: Deadline | None) -> str | None:
    if deadline is None:
        return None
    words = _limited(deadline.mod, deadline.text)
    return f"{words} ({day(deadline.date)})" if deadline.date else words


def _directive(directive: Directive) -> Item:
    return Item(
        directive.text,
        _filled(
            (field(directive, "issuer"), directive.issuer),
            (field(directive, "assignees"), _listed(directive.assignees)),
            (field(directive, "coordinators"), _listed(directive.coordinators)),
            (field(directive, "responsible"), directive.responsible),
            (field(directive, "deadline"), _deadline(directive.deadline)),
            (field(directive, "category"), labels.CATEGORY[directive.category]),
            (field(directive, "modality"), directive.modality),
            (field(directive, "product"), directive.product),
            (field(directive, "submit_to"), directive.submit_to),
            (field(directive, "legal_basis"), _listed(directive.legal_basis)),
            (field(directive, "routine"), "có" if directive.routine else None),
        ),
    )


def _statements(report: MeetingReport) -> Iterator[Item]:
    for statement in report.statements:
        if isinstance(statement, Statement):
            yield Item(statement.text, (("loại", labels.STATEMENT[statement.role]),))


def _dates(report: MeetingReport) -> Iterator[Item]:
    for date in report.dates:
        days = interval(date.begin, date.end_date)
        role = labels.DATE_ROLE[date.role] if date.role != "OTHER" else None
        if days or role:
            yield Item(date.text, _filled(("là", days and _limited(date.mod, days)), ("vai trò", role)))


def _document(document: Document) -> Item:
    return Item(document.text, _filled(("ban hành", document.issuer), ("ngày", day(document.date))))


def _places(report: MeetingReport) -> Iterator[Item]:
    for place in report.places:
        unit = place.unit
        yield Item(
            place.name,
            _filled(
                ("là", unit.name if unit and unit.name != place.name else None),
                ("thuộc", unit.parent if unit else None),
                ("căn cứ", place.evidence),
            ),
        )


def _dropped(report: MeetingReport) -> Iterator[Item]:
    for dropped in report.source.dropped:
        yield Item(dropped.text, (("lý do", labels.FURNITURE.get(dropped.reason, dropped.reason)),))


def _warnings(report: MeetingReport) -> Iterator[Item]:
    """One line a kind of warning; those about tasks name their numbers."""
    numbers = {f"statements.{task.id}": str(task.no) for task in report.directives}
    for code in dict.fromkeys(warning.code for warning in report.warnings):
        same = [warning for warning in report.warnings if warning.code == code]
        tasks = [numbers[warning.field] for warning in same if warning.field in numbers]
        if code in labels.WARNING:
            yield Item(labels.WARNING[code], _filled(("nhiệm vụ số", ", ".join(tasks))))
        else:
            yield from (Item(warning.message, (("mã", code),)) for warning in same)
