"""Fixtures that several tests share."""

from pathlib import Path

import pytest

from vngovnlp.report import (
    Agency,
    Attendee,
    DateExpression,
    Deadline,
    Directive,
    Document,
    Dropped,
    Entity,
    Meeting,
    MeetingReport,
    Official,
    Place,
    Position,
    Source,
    Statement,
    UnitRef,
    Versions,
    Warning,
)
from vngovnlp.resolve.attendance.odds import Verdict

ROOT = Path(__file__).parent.parent

TEXT = """Mau_Tin_Bai
UBND huyện họp về cấp nước sạch
Sáng 5/3, Phó Chủ tịch UBND huyện Lý Văn Quảng chủ trì cuộc họp về cấp nước sạch tại hội trường UBND huyện.
Việc đấu nối còn chậm. Ông Quảng yêu cầu Phòng Kinh tế phối hợp với Sở Xây dựng trình kế hoạch trước ngày 30/3 theo Nghị định 117/2007/NĐ-CP; Chủ tịch UBND các xã thường xuyên kiểm tra."""


def at(piece: str, nth: int = 0) -> tuple[int, int]:
    """The span of the nth occurrence of ``piece`` in TEXT."""
    start = -1
    for _ in range(nth + 1):
        start = TEXT.index(piece, start + 1)
    return start, start + len(piece)


def part(piece: str, nth: int = 0) -> dict:
    """start, end and text of a part."""
    start, end = at(piece, nth)
    return {"start": start, "end": end, "text": piece}


@pytest.fixture
def made() -> MeetingReport:
    """A report written by hand, with every part and nearly every field filled: what the views and tables must carry."""
    task = "Phòng Kinh tế phối hợp với Sở Xây dựng trình kế hoạch trước ngày 30/3 theo Nghị định 117/2007/NĐ-CP"
    return MeetingReport(
        id="bai-1",
        extra={"chuyen_muc": "Hạ tầng"},
        text=TEXT,
        source=Source(
            title="UBND huyện họp về cấp nước sạch",
            title_span=at("UBND huyện họp về cấp nước sạch"),
            published="2024-03-06",
            url="https://vidu.gov.vn/1",
            portal="vidu.gov.vn",
            dropped=(Dropped(**part("Mau_Tin_Bai"), reason="template name"),),
        ),
        entities=(
            Entity(**part("Sáng 5/3"), label="DATE", source="dates:day_month", score=1.0),
            Entity(**part("Phó Chủ tịch"), label="TITLE", source="vi_vngov", score=0.9312),
            Entity(**part("UBND huyện", 1), label="AGENCY", source="vi_vngov", score=0.97),
            Entity(**part("Lý Văn Quảng"), label="PERSON", source="vi_vngov", score=0.99),
        ),
        dates=(
            DateExpression(
                id="t1", **part("Sáng 5/3"), type="TIME", value="2024-03-05TMO",
                begin="2024-03-05", end_date="2024-03-05", role="EVENT", cue="họp", source="day_month",
            ),
            DateExpression(
                id="t2", **part("ngày 30/3"), type="DATE", value="2024-03-30",
                begin="2024-03-30", end_date="2024-03-30", mod="BEFORE", role="DEADLINE", cue="trước", source="day_month",
            ),
            DateExpression(
                id="t3", **part("thường xuyên"), type="SET", value=None, begin=None, end_date=None, source="set",
            ),
        ),
        officials=(
            Official(
                id="o1", name="Lý Văn Quảng", name_span=at("Lý Văn Quảng"),
                positions=(
                    Position(
                        title="Phó Chủ tịch", title_span=at("Phó Chủ tịch"),
                        agency="UBND huyện", agency_span=at("UBND huyện", 1), agency_id="a1",
                    ),
                ),
                honorific="Ông", honorific_span=at("Ông"),
                mentions=(at("Lý Văn Quảng"), at("Quảng", 1)),
            ),
            Official(
                id="o2", positions=(Position(title="Chủ tịch", title_span=at("Chủ tịch", 1), agency_inferred="UBND các xã"),),
            ),
            Official(id="o3", name="Quảng", name_span=at("Quảng", 1), acting=True, former=True),
        ),
        agencies=(
            Agency(
                id="a1", name="UBND huyện", name_span=at("UBND huyện", 1), canonical="Ủy ban nhân dân huyện", kind="peoples_committee",
                level="district", place=UnitRef(code="001", name="huyện Mẫu"), mentions=(at("UBND huyện"), at("UBND huyện", 1)),
            ),
            Agency(id="a2", name="Phòng Kinh tế", name_span=at("Phòng Kinh tế"), canonical="Phòng Kinh tế", mentions=(at("Phòng Kinh tế"),)),
        ),
        places=(Place(id="p1", name="huyện", name_span=at("huyện"), unit=UnitRef(code="001", name="huyện Mẫu", parent="tỉnh Mẫu")),),
        documents=(
            Document(
                id="d1", **part("Nghị định 117/2007/NĐ-CP"), kind="Nghị định", kind_span=at("Nghị định"),
                number="117/2007", number_span=at("117/2007"), symbol="NĐ-CP", symbol_span=at("NĐ-CP"), issuer="Chính phủ", date="2007-07-11",
            ),
        ),
        meeting=Meeting(
            type="cuộc họp", type_span=at("cuộc họp"), kind="MEETING", topic="cấp nước sạch", topic_span=at("cấp nước sạch", 1),
            begin="2024-03-05", end="2024-03-05", date_id="t1", location="hội trường UBND huyện", location_span=at("hội trường UBND huyện"),
            chairs=("Lý Văn Quảng",), chairs_spans=(at("Lý Văn Quảng"),), chair_ids=("o1",),
            attendees=("Phòng Kinh tế", "Sở Xây dựng"), attendees_spans=(at("Phòng Kinh tế"), at("Sở Xây dựng")),
            attendee_refs=(Attendee(text="Phòng Kinh tế", span=at("Phòng Kinh tế"), kind="agency", ref="a2"),),
        ),
        statements=(
            Statement(id="s1", **part("Việc đấu nối còn chậm"), role="LIMITATION", score=0.8, cue="còn chậm"),
            Directive(
                id="s2", no=1, **part(task), score=0.91, cue="yêu cầu",
                issuer="Lý Văn Quảng", issuer_span=at("Lý Văn Quảng"), issuer_id="o1", given_on="2024-03-05",
                assignees=("Phòng Kinh tế",), assignees_spans=(at("Phòng Kinh tế"),), assignee_ids=("a2",),
                coordinators=("Sở Xây dựng",), coordinators_spans=(at("Sở Xây dựng"),),
                category="ADVISE", category_score=0.7, actions=("COORDINATE",), modality="yêu cầu",
                deadline=Deadline(**part("ngày 30/3"), date="2024-03-30", mod="BEFORE"),
                product="kế hoạch", product_span=at("kế hoạch"),
                legal_basis=("Nghị định 117/2007/NĐ-CP",), legal_basis_spans=(at("Nghị định 117/2007/NĐ-CP"),),
                six_clear=("rõ người", "rõ việc", "rõ thời gian"),
            ),
            Directive(
                id="s3", no=2, **part("Chủ tịch UBND các xã thường xuyên kiểm tra"), score=0.66,
                assignees=("Chủ tịch UBND các xã",), assignees_spans=(at("Chủ tịch UBND các xã"),),
                category="INSPECT", category_score=0.88, routine=True,
            ),
        ),
        warnings=(
            Warning(code="NO_DEADLINE", field="statements.s3", message="directive 2 names no deadline"),
            Warning(code="SOMETHING_NEW", field=None, message="something the views do not know"),
        ),
        versions=Versions(library="0.1.0", lexicon="1", model=None),
    )  # fmt: skip


@pytest.fixture
def bare() -> MeetingReport:
    """The report of an article in which nothing was found."""
    return MeetingReport(id="trống", text="", source=Source(), versions=Versions(library="0.1.0", lexicon="1", model=None))


class _ByRules:
    """Odds that know nothing but what the rules say."""

    def judge(self, parties):
        return Verdict(*([party.ref for party in parties if party.said == said] for said in "ca"))


@pytest.fixture
def rules_alone(monkeypatch):
    """Chairs and attendees by their roles, whatever the weights of the day make of them."""
    monkeypatch.setattr("vngovnlp.resolve.attendance.find.load_odds", _ByRules)
