"""A report as titled sections of labelled values, each with its places in the article: what all views draw."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
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
    Span,
    Statement,
    TimexMod,
)
from vngovnlp.views import english


class Value(NamedTuple):
    """One value: its text, where in the article it stands, and its English where it holds words of ours."""

    text: str
    spans: tuple[Span, ...] = ()
    english: str | None = None


class Field(NamedTuple):
    """A label with its values; most have one."""

    label: str
    values: tuple[Value, ...]

    @property
    def text(self) -> str:
        """All values on one line."""
        return "; ".join(value.text for value in self.values)


class Item(NamedTuple):
    """One thing of a list: its name or words, and labelled details. ``id`` is the report's own."""

    value: Value
    fields: tuple[Field, ...] = ()
    id: str | None = None
    role: str | None = None  # of a statement
    clear: tuple[str, ...] = ()  # which of the 'sáu rõ' a task states

    @property
    def text(self) -> str:
        return self.value.text


class Section(NamedTuple):
    """A heading with labelled values, or with a list of things. ``code`` names the part of the report."""

    code: str
    title: str
    fields: tuple[Field, ...] = ()
    items: tuple[Item, ...] = ()


def outline(report: MeetingReport) -> tuple[Section, ...]:
    """The sections of ``report`` that have something in them; 'Cuộc họp' is always there and says if there was none."""
    sections = (
        Section("source", "Bài viết", fields=tuple(_source(report))),
        _meeting(report),
        Section("officials", field(report, "officials"), items=tuple(map(_official, report.officials))),
        Section("agencies", field(report, "agencies"), items=tuple(_agencies(report))),
        Section("directives", "Nhiệm vụ giao", items=tuple(map(_directive, report.directives))),
        Section("statements", "Đánh giá, cam kết, kiến nghị", items=tuple(_statements(report))),
        Section("dates", field(report, "dates"), items=tuple(_dates(report))),
        Section("documents", field(report, "documents"), items=tuple(map(_document, report.documents))),
        Section("places", field(report, "places"), items=tuple(_places(report))),
        Section("dropped", "Phần bỏ qua của trang", items=tuple(_dropped(report))),
        Section("warnings", field(report, "warnings"), items=tuple(_warnings(report))),
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


def _value(text: str | None, *spans: Span | None, english: str | None = None) -> Value | None:
    """None for no text; spans that are None are left out."""
    return Value(text, tuple(span for span in spans if span), english) if text else None


def _code(code: str, words: Mapping[str, str], known: Mapping[str, str]) -> Value:
    """What a code of the report is called in both languages."""
    return Value(words.get(code, code), (), known.get(code))


def _each(texts: Sequence[str], spans: Sequence[Span]) -> tuple[Value, ...]:
    """Texts with their spans, which stand in the same order."""
    places = spans if len(spans) == len(texts) else [None] * len(texts)
    return tuple(Value(text, (span,) if span else ()) for text, span in zip(texts, places, strict=True))


def _filled(*pairs: tuple[str, Value | tuple[Value, ...] | None]) -> tuple[Field, ...]:
    return tuple(Field(label, (found,) if isinstance(found, Value) else found) for label, found in pairs if found)


def _source(report: MeetingReport) -> tuple[Field, ...]:
    source = report.source
    author = ", ".join(filter(None, (source.author, source.author_agency)))
    return _filled(
        (field(Source, "title"), _value(source.title, source.title_span)),
        (field(Source, "published"), _value(day(source.published), source.published_span)),
        (field(Source, "author"), _value(author, source.author_span, source.author_agency_span)),
        (field(Source, "url"), _value(source.url)),
        (field(MeetingReport, "id"), _value(report.id)),
    )


def _meeting(report: MeetingReport) -> Section:
    meeting, title = report.meeting, field(report, "meeting")
    if meeting is None:
        return Section("meeting", title, items=(Item(_own("Bài viết không kể về cuộc họp hay buổi làm việc nào.")),))
    date = next((d for d in report.dates if d.id == meeting.date_id), None)
    words = date.text if date else None
    when = interval(meeting.begin, meeting.end)
    return Section(
        "meeting",
        title,
        fields=_filled(
            (field(Meeting, "type"), _kind(meeting)),
            (field(Meeting, "topic"), _value(meeting.topic, meeting.topic_span)),
            (
                "Thời gian",
                _value(f"{when} (“{words}”)" if when and words else when or words, (date.start, date.end) if date else None),
            ),
            (field(Meeting, "location"), _value(meeting.location, meeting.location_span)),
            (field(Meeting, "chairs"), _each(meeting.chairs, meeting.chairs_spans)),
            (field(Meeting, "attendees"), _each(meeting.attendees, meeting.attendees_spans)),
        ),
    )


def _kind(meeting: Meeting) -> Value | None:
    """The word of the text and, where it says more, what kind of meeting that is."""
    kind, known = labels.MEETING[meeting.kind], english.MEETING[meeting.kind]
    series, several = (" (nhiều buổi)", " (several sittings)") if meeting.is_series else ("", "")
    text = meeting.type if meeting.type.casefold() == (kind + series).casefold() else f"{meeting.type} – {kind}{series}"
    return _value(text, meeting.type_span, english=f"{meeting.type} – {known}{several}")


def _own(words: str) -> Value:
    """A sentence or name of ours in both languages."""
    return Value(words, (), english.of(words))


def _post(position: Position) -> Value:
    spans = tuple(span for span in (position.title_span, position.agency_span) if span)
    if position.agency is not None:
        return Value(f"{position.title}, {position.agency}", spans)
    inferred = f" ({position.agency_inferred})" if position.agency_inferred else ""
    return Value(position.title + inferred, spans)


def _official(official: Official) -> Item:
    marks = [word for word, is_true in (("quyền", official.acting), ("nguyên", official.former)) if is_true]
    count = len(official.mentions)
    seats = tuple(position.title_span for position in official.positions[:1])
    spans = official.mentions or ((official.name_span,) if official.name_span else seats)
    return Item(
        Value(official.name, spans) if official.name else _own("(không nêu tên)")._replace(spans=spans),
        _filled(
            (field(Official, "positions").lower(), tuple(map(_post, official.positions))),
            ("ghi chú", _value(", ".join(marks), english=", ".join(map(english.of, marks)))),
            ("nhắc đến", Value(f"{count} lần", (), f"{count} times") if count > 1 else None),
        ),
        official.id,
    )


def _agencies(report: MeetingReport) -> Iterator[Item]:
    for agency in report.agencies:
        yield Item(
            Value(agency.name, agency.mentions or (agency.name_span,)),
            _filled(
                ("tên đầy đủ", _value(agency.canonical if agency.canonical != agency.name else None)),
                (
                    field(agency, "kind").lower(),
                    _code(agency.kind, labels.AGENCY_KIND, english.AGENCY_KIND) if agency.kind else None,
                ),
                ("cấp", _code(agency.level, labels.LEVEL, english.LEVEL) if agency.level else None),
                ("địa bàn", _value(agency.place.name if agency.place else None)),
                (field(agency, "parent").lower(), _value(agency.parent)),
                (field(agency, "successor").lower(), _value(agency.successor)),
            ),
            agency.id,
        )


def _limited(mod: TimexMod | None, words: str, names: Mapping[str, str] = labels.DATE_MOD) -> str:
    """'trước' before a date that is a limit; 'đầu', 'giữa', 'cuối' stand in the words already."""
    return words if mod is None or mod in ("START", "MID", "END") else f"{names[mod]} {words}"


def _deadline(deadline: Deadline | None) -> Value | None:
    if deadline is None:
        return None
    until = f" ({day(deadline.date)})" if deadline.date else ""
    text, known = (_limited(deadline.mod, deadline.text, names) for names in (labels.DATE_MOD, english.DATE_MOD))
    return Value(text + until, ((deadline.start, deadline.end),), known + until)


def _directive(directive: Directive) -> Item:
    modality = directive.modality
    return Item(
        Value(directive.text, ((directive.start, directive.end),)),
        _filled(
            (field(directive, "issuer"), _value(directive.issuer, directive.issuer_span)),
            (field(directive, "assignees"), _each(directive.assignees, directive.assignees_spans)),
            (field(directive, "coordinators"), _each(directive.coordinators, directive.coordinators_spans)),
            (field(directive, "responsible"), _value(directive.responsible, directive.responsible_span)),
            (field(directive, "deadline"), _deadline(directive.deadline)),
            (field(directive, "category"), _code(directive.category, labels.CATEGORY, english.CATEGORY)),
            (field(directive, "modality"), _own(modality) if modality else None),
            (field(directive, "product"), _value(directive.product, directive.product_span)),
            (field(directive, "submit_to"), _value(directive.submit_to, directive.submit_to_span)),
            (field(directive, "legal_basis"), _each(directive.legal_basis, directive.legal_basis_spans)),
            (field(directive, "routine"), _own("có") if directive.routine else None),
        ),
        directive.id,
        directive.role,
        directive.six_clear,
    )


def _statements(report: MeetingReport) -> Iterator[Item]:
    for statement in report.statements:
        if isinstance(statement, Statement):
            kind = _code(statement.role, labels.STATEMENT, english.STATEMENT)
            words = Value(statement.text, ((statement.start, statement.end),))
            yield Item(words, _filled(("loại", kind)), statement.id, statement.role)


def _dates(report: MeetingReport) -> Iterator[Item]:
    for date in report.dates:
        days = interval(date.begin, date.end_date)
        role = _code(date.role, labels.DATE_ROLE, english.DATE_ROLE) if date.role != "OTHER" else None
        if days or role:
            found = Value(_limited(date.mod, days), (), _limited(date.mod, days, english.DATE_MOD)) if days else None
            yield Item(Value(date.text, ((date.start, date.end),)), _filled(("là", found), ("vai trò", role)), date.id)


def _document(document: Document) -> Item:
    return Item(
        Value(document.text, ((document.start, document.end),)),
        _filled(
            ("ban hành", _value(document.issuer, document.issuer_span)),
            ("ngày", _value(day(document.date), document.date_span)),
        ),
        document.id,
    )


def _places(report: MeetingReport) -> Iterator[Item]:
    for place in report.places:
        unit = place.unit
        yield Item(
            Value(place.name, place.mentions or ((place.name_span,) if place.name_span else ())),
            _filled(
                ("là", _value(unit.name if unit and unit.name != place.name else None)),
                ("thuộc", _value(unit.parent if unit else None)),
                ("căn cứ", _value(place.evidence, place.evidence_span)),
            ),
            place.id,
        )


def _dropped(report: MeetingReport) -> Iterator[Item]:
    for dropped in report.source.dropped:
        reason = _own(labels.FURNITURE.get(dropped.reason, dropped.reason))
        yield Item(Value(dropped.text, ((dropped.start, dropped.end),)), _filled(("lý do", reason)))


def _warnings(report: MeetingReport) -> Iterator[Item]:
    """One line a kind of warning; those about tasks name their numbers."""
    numbers = {f"statements.{task.id}": str(task.no) for task in report.directives}
    for code in dict.fromkeys(warning.code for warning in report.warnings):
        same = [warning for warning in report.warnings if warning.code == code]
        tasks = [numbers[warning.field] for warning in same if warning.field in numbers]
        if code in labels.WARNING:
            yield Item(_own(labels.WARNING[code]), _filled(("nhiệm vụ số", _value(", ".join(tasks)))))
        else:
            yield from (Item(Value(warning.message), _filled(("mã", _value(code)))) for warning in same)
