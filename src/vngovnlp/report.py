"""The result: a frozen, typed report of one article. Nothing here reads text, opens files or imports a finder.

Offsets are code points of :attr:`MeetingReport.text`, half open, and ``report.text[start:end] == part.text`` always holds.
``None`` means that the text does not say; an empty string never does. Beside a text field ``x`` stands ``x_span``, beside a list
of texts ``x_spans``: where it stands in the text, None where the value is None or inferred. Field titles are the Vietnamese labels (nhãn).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field

if TYPE_CHECKING:
    import pandas as pd

Span = tuple[int, int]
EntityLabel = Literal["PERSON", "TITLE", "AGENCY", "ORG", "LOCATION", "DATE", "DOCUMENT"]
DateRole = Literal["EVENT", "PUBLICATION", "DEADLINE", "PERIOD", "CITATION", "OTHER"]
TimexType = Literal["DATE", "TIME", "DURATION", "SET"]
TimexMod = Literal[
    "START", "MID", "END", "BEFORE", "ON_OR_BEFORE", "AFTER",
    "EQUAL_OR_LESS", "EQUAL_OR_MORE", "LESS_THAN", "MORE_THAN", "APPROX",
]  # fmt: skip
MeetingKind = Literal[
    "WORKING_SESSION", "CONFERENCE", "MEETING", "COUNCIL_SESSION", "INSPECTION", "RECEPTION",
    "VOTER_MEETING", "CEREMONY", "TALKS", "PRESS", "SEMINAR", "OTHER",
]  # fmt: skip
Category = Literal[
    "IMPLEMENT", "ADVISE", "INSPECT", "REPORT", "COORDINATE", "FINANCE", "COMMUNICATE", "ORGANIZE", "ENFORCE", "PREVENT",
]  # fmt: skip
AgencyLevel = Literal["central", "province", "district", "commune"]
AgencyKind = Literal[
    "government", "national_assembly", "national_assembly_delegation", "ministry", "ministry_department", "bureau",
    "peoples_committee", "peoples_council", "department", "division", "office", "inspectorate", "state_audit",
    "party_committee", "party_body", "front", "mass_organisation", "court", "procuracy", "police", "armed_force",
    "school", "hospital", "public_service_unit", "management_board", "steering_committee", "task_force", "command",
    "committee", "council", "board", "diplomatic_mission",
]  # fmt: skip
Modality = Literal["giao", "yêu cầu", "chỉ đạo", "đề nghị", "lưu ý"]
Clarity = Literal["rõ người", "rõ việc", "rõ thời gian", "rõ trách nhiệm", "rõ thẩm quyền", "rõ kết quả"]


class Part(BaseModel):
    """Base of all parts: frozen, unknown fields refused."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Dropped(Part):
    """A line taken for page furniture; no other stage reads it."""

    start: int
    end: int
    text: str
    reason: str


class Source(Part):
    """Page header and byline. What the caller passes wins over what the page says, and then has no span."""

    title: str | None = Field(None, title="Tiêu đề")
    title_span: Span | None = None
    published: str | None = Field(None, title="Ngày đăng", description="ISO date")
    published_span: Span | None = None
    author: str | None = Field(None, title="Tác giả")
    author_span: Span | None = None
    author_agency: str | None = Field(None, title="Cơ quan của tác giả")
    author_agency_span: Span | None = None
    url: str | None = Field(None, title="Địa chỉ")
    portal: str | None = Field(None, title="Cổng thông tin", description="host of the url")
    dropped: tuple[Dropped, ...] = Field((), title="Phần bỏ qua")


class Entity(Part):
    """One mention. ``source`` names the rule or model that found it."""

    start: int
    end: int
    label: EntityLabel
    text: str
    source: str
    score: float


class DateExpression(Part):
    """A temporal expression with its TIMEX3 value and calendar interval (ISO dates, both inclusive; None without an anchor)."""

    id: str
    start: int
    end: int
    text: str
    type: TimexType
    value: str | None
    begin: str | None
    end_date: str | None
    mod: TimexMod | None = None
    role: DateRole = "OTHER"
    cue: str | None = Field(None, description="the words or the rule that decided the role")
    source: str = Field(description="the rule that found it")


class Position(Part):
    """A post: title and agency as they stand in the text."""

    title: str = Field(title="Chức danh")
    title_span: Span
    agency: str | None = Field(None, title="Cơ quan")
    agency_span: Span | None = None
    agency_id: str | None = None
    agency_inferred: str | None = Field(None, description="the agency that the text leaves out here and gives elsewhere")


class Official(Part):
    """One person or unnamed seat. ``mentions`` are all spans that refer to him or her."""

    id: str
    name: str | None = Field(None, title="Họ và tên")
    name_span: Span | None = None
    positions: tuple[Position, ...] = Field((), title="Chức vụ")
    honorific: str | None = None
    honorific_span: Span | None = None
    acting: bool = False
    former: bool = False
    mentions: tuple[Span, ...] = ()


class UnitRef(Part):
    """An administrative unit, as it was at the time of the article. Names have their type word: 'thành phố Đông Hà'."""

    code: str | None
    name: str
    type: str | None = None
    parent: str | None = None
    valid_from: str | None = None
    valid_to: str | None = None
    successor: UnitRef | None = Field(
        None, description="the unit that it is, or lies in, today; None if it is in force or was divided"
    )


class Agency(Part):
    """A body. ``name`` is its fullest form in the text, ``canonical`` the same with abbreviations written out."""

    id: str
    name: str = Field(title="Tên cơ quan")
    name_span: Span
    canonical: str
    kind: AgencyKind | None = Field(None, title="Loại cơ quan")
    level: AgencyLevel | None = Field(None, title="Cấp")
    parent: str | None = Field(
        None, title="Cơ quan cấp trên", description="name of the body it belongs to, as the text or the lexicon says"
    )
    parent_id: str | None = Field(None, description="id of the parent, if the article names it")
    successor: str | None = Field(
        None, title="Cơ quan kế thừa", description="the body that has its work since it was merged or renamed"
    )
    valid_from: str | None = Field(None, description="first day of a body of the lexicon, ISO date")
    valid_to: str | None = Field(None, description="last day of a body of the lexicon, ISO date")
    place: UnitRef | None = None
    mentions: tuple[Span, ...] = ()


class Place(Part):
    """A resolved LOCATION, the unit in a body's name, or what a bare 'tỉnh', 'thành phố' stands for."""

    id: str
    name: str
    name_span: Span | None = None
    unit: UnitRef | None = None
    evidence: str | None = Field(
        None, description="what decided where the name alone does not: words of the text, 'portal' or 'hint'"
    )
    evidence_span: Span | None = None
    mentions: tuple[Span, ...] = ()


class Document(Part):
    """A cited legal or administrative document."""

    id: str
    start: int
    end: int
    text: str
    kind: str | None = Field(None, title="Loại văn bản")
    kind_span: Span | None = None
    number: str | None = Field(None, title="Số")
    number_span: Span | None = None
    symbol: str | None = Field(None, title="Ký hiệu")
    symbol_span: Span | None = None
    issuer: str | None = Field(None, title="Cơ quan ban hành")
    issuer_span: Span | None = None
    date: str | None = Field(None, title="Ngày ban hành", description="ISO date")
    date_span: Span | None = None
    name: str | None = Field(None, title="Tên văn bản")
    name_span: Span | None = None


class Attendee(Part):
    """An official, seat, agency or group said to attend; ``on_behalf_of`` is the body a representative stands for."""

    text: str
    span: Span
    kind: Literal["official", "agency", "group"]
    ref: str | None = Field(None, description="id of the official or agency")
    on_behalf_of: str | None = None


class Meeting(Part):
    """The main event. ``chairs`` and ``attendees`` are texts; their ids stand in ``chair_ids`` and ``attendee_refs``."""

    type: str = Field(title="Loại cuộc họp", description="the word in the text")
    type_span: Span | None = None
    kind: MeetingKind
    is_series: bool = False
    topic: str | None = Field(None, title="Nội dung")
    topic_span: Span | None = None
    begin: str | None = Field(None, title="Từ ngày")
    end: str | None = Field(None, title="Đến ngày")
    date_id: str | None = Field(
        None, description="id of the DateExpression that begin and end come from; without a year known they are null"
    )
    location: str | None = Field(None, title="Địa điểm")
    location_span: Span | None = None
    place_id: str | None = None
    chairs: tuple[str, ...] = Field((), title="Chủ trì")
    chairs_spans: tuple[Span, ...] = ()
    chair_ids: tuple[str, ...] = ()
    attendees: tuple[str, ...] = Field((), title="Thành phần dự")
    attendees_spans: tuple[Span, ...] = ()
    attendee_refs: tuple[Attendee, ...] = ()


class Deadline(Part):
    """The deadline's date expression and the last day of it (ISO, None without an anchor)."""

    text: str
    start: int
    end: int
    date: str | None
    mod: TimexMod | None = None


class Statement(Part):
    """What was said or told about work: a result, a shortcoming, a promise or a request."""

    id: str
    start: int
    end: int
    text: str
    role: Literal["ACHIEVEMENT", "LIMITATION", "COMMITMENT", "PROPOSAL"]
    score: float
    cue: str | None = Field(None, description="the words that decided the role")


class Directive(Part):
    """A task: who must do what by when. Fields in the order of an office's task register."""

    id: str
    no: int = Field(title="TT")
    start: int
    end: int
    text: str = Field(title="Nội dung nhiệm vụ")
    role: Literal["DIRECTIVE"] = "DIRECTIVE"
    score: float
    cue: str | None = None
    issuer: str | None = Field(None, title="Lãnh đạo chỉ đạo")
    issuer_span: Span | None = None
    issuer_id: str | None = None
    given_on: str | None = Field(None, title="Ngày giao", description="event date, else publication date")
    assignees: tuple[str, ...] = Field((), title="Đơn vị chủ trì")
    assignees_spans: tuple[Span, ...] = ()
    assignee_ids: tuple[str, ...] = Field((), description="agencies and officials that the assignees stand for")
    coordinators: tuple[str, ...] = Field((), title="Đơn vị phối hợp")
    coordinators_spans: tuple[Span, ...] = ()
    responsible: str | None = Field(None, title="Người chịu trách nhiệm")
    responsible_span: Span | None = None
    category: Category = Field(title="Loại nhiệm vụ")
    category_score: float
    actions: tuple[Category, ...] = ()
    modality: Modality | None = Field(None, title="Mức độ")
    deadline: Deadline | None = Field(None, title="Thời hạn")
    product: str | None = Field(None, title="Sản phẩm")
    product_span: Span | None = None
    submit_to: str | None = Field(None, title="Trình, báo cáo cho")
    submit_to_span: Span | None = None
    legal_basis: tuple[str, ...] = Field((), title="Căn cứ", description="texts of documents cited inside it")
    legal_basis_spans: tuple[Span, ...] = ()
    routine: bool = Field(False, title="Nhiệm vụ thường xuyên")
    six_clear: tuple[Clarity, ...] = Field((), title="6 rõ")
    status: Literal["Chưa cập nhật"] = Field("Chưa cập nhật", title="Trạng thái")


class Warning(Part):
    """Something the reader should know about this report."""

    code: str
    field: str | None
    message: str


class Versions(Part):
    """What made the report: two runs can be compared."""

    library: str
    lexicon: str
    model: str | None


_SHOWN = 60
"""Characters of a title that ``repr`` shows."""


class MeetingReport(Part):
    """Everything that was read in one article; see the module docstring for offsets and nulls."""

    id: str = Field(title="Mã")
    extra: Mapping[str, Any] = Field(default_factory=dict, title="Khác")
    text: str = Field(title="Văn bản")
    source: Source = Field(title="Nguồn")
    entities: tuple[Entity, ...] = Field((), title="Thực thể")
    dates: tuple[DateExpression, ...] = Field((), title="Thời gian")
    officials: tuple[Official, ...] = Field((), title="Cán bộ")
    agencies: tuple[Agency, ...] = Field((), title="Cơ quan")
    places: tuple[Place, ...] = Field((), title="Địa danh")
    documents: tuple[Document, ...] = Field((), title="Văn bản viện dẫn")
    meeting: Meeting | None = Field(None, title="Cuộc họp")
    statements: tuple[Annotated[Directive | Statement, Field(discriminator="role")], ...] = Field((), title="Nội dung")
    warnings: tuple[Warning, ...] = Field((), title="Cảnh báo")
    versions: Versions = Field(title="Phiên bản")

    def __repr_args__(self) -> Iterable[tuple[str | None, Any]]:
        """What the report is of, and how much is in it: with all of its values it would fill pages."""
        title = self.source.title
        yield "id", self.id
        yield "title", title if title is None or len(title) <= _SHOWN else f"{title[:_SHOWN]}…"
        yield "published", self.source.published
        yield "meeting", self.meeting and self.meeting.type
        for name in ("officials", "agencies", "documents", "statements", "directives"):
            yield name, len(getattr(self, name))

    def __hash__(self) -> int:
        return hash((self.id, self.text))  # ``extra`` has no hash

    @property
    def directives(self) -> tuple[Directive, ...]:
        """The statements with role DIRECTIVE, in text order (nhiệm vụ giao)."""
        return tuple(s for s in self.statements if isinstance(s, Directive))

    def to_json(self, *, indent: int | None = None) -> str:
        """The report as JSON text; :meth:`from_json` reads it back to an equal report."""
        return self.model_dump_json(indent=indent)

    @classmethod
    def from_json(cls, text: str | bytes) -> MeetingReport:
        """The report that :meth:`to_json` wrote. Raises pydantic's ``ValidationError`` for anything else."""
        return cls.model_validate_json(text)

    def to_markdown(self) -> str:
        """The report as Vietnamese Markdown."""
        from vngovnlp.views.markdown import render

        return render(self)

    def to_html(self) -> str:
        """The evidence page: one HTML document that works offline, the article left, the report right, each value linked to its words."""
        from vngovnlp.views.html import page

        return page(self)

    def directives_frame(self) -> pd.DataFrame:
        """The task sheet: one row a directive, Vietnamese columns in the order of the register."""
        from vngovnlp.frames import task_sheet

        return task_sheet([self])

    def _repr_html_(self) -> str:
        from vngovnlp.views.html import render

        return render(self)
