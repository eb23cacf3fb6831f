"""Subjects of an order that are no names, and the government that a place stands for."""

from __future__ import annotations

from bisect import bisect_left

import pytest

from test_statements_fields import read
from vngovnlp import extract
from vngovnlp.report import Agency, Directive, Place, UnitRef
from vngovnlp.statements.clauses import tokens
from vngovnlp.statements.tasks.actors import Party
from vngovnlp.statements.tasks.generic import generic_subject
from vngovnlp.statements.tasks.governments import governments


def found(marked: str) -> tuple[str | None, str | None]:
    """What stands in brackets in ``marked``, and the subject that is found before '|'."""
    wanted = marked[marked.index("[") + 1 : marked.index("]")] if "[" in marked else None
    plain = marked.replace("[", "").replace("]", "")
    at = plain.index("|")
    text = plain.replace("|", "")
    article, entities = read(text)
    toks = tokens(article, entities)
    subject = generic_subject(toks, entities, {}, 0, bisect_left(toks.start, at))
    return wanted, None if subject is None else text[toks.start[subject.i] : toks.end[subject.j - 1]]


@pytest.mark.parametrize(
    "marked",
    [
        # Leaders of a body, of a unit, and of nothing that is said.
        "[Lãnh đạo Sở Y tế] yêu cầu |rà soát chợ.",
        "Hôm qua [lãnh đạo tỉnh] đã chỉ đạo |rà soát chợ.",
        "[Chính quyền địa phương] đề nghị |rà soát chợ.",
        "[Tập thể lãnh đạo thành phố] cũng đề nghị |rà soát chợ.",
        # Groups that are sent, or have the power.
        "[Đoàn giám sát] lưu ý |rà soát chợ.",
        "Qua đó, [nhà chức trách] khuyến cáo |người dân rà soát chợ.",
        "Đoàn giám sát đến chợ. [Đoàn] đề nghị |các xã rà soát chợ.",
        # A bare noun.
        "[TP] yêu cầu |rà soát chợ.",
        "[Thành phố] giao |Sở Y tế rà soát chợ.",
        "Bà Hoa cho biết [Tổng cục] đã yêu cầu |rà soát chợ.",
        "[Cục] đã yêu cầu |rà soát chợ.",
    ],
)
def test_a_subject_without_a_name(marked: str) -> None:
    wanted, subject = found(marked)
    assert subject == wanted


@pytest.mark.parametrize(
    "marked",
    [
        # Somebody is told, told of, or written to.
        "Thay mặt lãnh đạo Sở Y tế yêu cầu |rà soát chợ.",
        "Báo cáo với đoàn giám sát, đề nghị |rà soát chợ.",
        "Các tỉnh yêu cầu |rà soát chợ.",
        "Báo cáo với Đoàn, đề nghị |rà soát chợ.",
        "Đoàn giám sát đến chợ. Đoàn viên đề nghị |rà soát chợ.",
        # Units of every name.
        "Đường nhỏ giao cho phường, xã quản lý, yêu cầu |rà soát chợ.",
        "Quận và huyện yêu cầu |rà soát chợ.",
        # No delegation was named.
        "Hôm nay, Đoàn đề nghị |rà soát chợ.",
        # Part of a title, of another word.
        "Phó Chủ tịch thường trực yêu cầu |rà soát chợ.",
        "Tại hiện trường đã chỉ đạo |rà soát chợ.",
        "Tình trạng cục bộ và đề nghị |rà soát chợ.",
        "Gửi các tổng cục, yêu cầu |rà soát chợ.",
        "Bộ trưởng yêu cầu |rà soát chợ.",
        # No order behind it, or too far.
        "Đoàn giám sát đến thăm một số hộ kinh doanh lâu năm trong chợ. Chị Hoa đề nghị |rà soát chợ.",
        # The name that stands nearer is the subject.
        "Đoàn giám sát đến, UBND tỉnh yêu cầu |rà soát chợ.",
    ],
)
def test_no_subject_without_a_name(marked: str) -> None:
    assert found(marked) == (None, None)


def test_a_bare_delegation_is_the_one_that_was_sent() -> None:
    text = "Đoàn giám sát đến chợ. Chiều nay, Đoàn đề nghị các xã rà soát chợ."
    article, entities = read(text)
    toks = tokens(article, entities)
    subject = generic_subject(toks, entities, {}, 0, bisect_left(toks.start, text.index("các xã")))
    assert subject is not None
    assert text[slice(*subject.party.span)] == "Đoàn giám sát"


def _body(number: int, name: str, kind: str, unit: UnitRef | None, at: int) -> Agency:
    span = (at, at + len(name))
    return Agency.model_validate(
        {
            "id": f"a{number}",
            "name": name,
            "name_span": span,
            "canonical": name,
            "kind": kind,
            "place": unit,
            "mentions": [span],
        }
    )


def test_a_place_stands_for_its_peoples_committee() -> None:
    province, district = UnitRef(code="45", name="tỉnh Quảng Trị"), UnitRef(code="461", name="thành phố Đông Hà")
    bodies = [
        _body(1, "HĐND tỉnh Quảng Trị", "peoples_council", province, 0),
        _body(2, "UBND tỉnh Quảng Trị", "peoples_committee", province, 50),
        _body(3, "UBND xã", "peoples_committee", None, 90),
    ]
    places = [
        Place(id="p1", name="tỉnh Quảng Trị", unit=province, mentions=((55, 69), (120, 124))),
        Place(id="p2", name="Đông Hà", unit=district, mentions=((140, 147),)),
        Place(id="p3", name="Cồn Xanh", mentions=((160, 168),)),
    ]
    party = Party((50, 69), "a2")
    assert governments(bodies, places) == {55: party, 120: party}, "of a unit whose committee is not named nothing is known"


def test_a_commune_that_no_table_tells_from_its_namesakes_stands_for_the_committee_of_its_name() -> None:
    bodies = [_body(1, "Ủy ban nhân dân xã Tân Lập", "peoples_committee", None, 50)]
    places = [
        Place(id="p1", name="Xã Tân Lập", mentions=((0, 10),)),
        Place(id="p2", name="Tân Lập", mentions=((120, 127),)),
        Place(id="p3", name="xã Tân Lập Đông", mentions=((140, 155),)),
    ]
    assert list(governments(bodies, places)) == [0], "a thôn may be called Tân Lập as well"


@pytest.mark.parametrize(
    ("text", "issuer"),
    [
        (
            "UBND tỉnh Quảng Trị vừa họp về vệ sinh chợ.\nQuảng Trị yêu cầu các huyện rà soát, sửa chữa toàn bộ chợ cũ trước ngày 1/6.",
            "UBND tỉnh Quảng Trị",
        ),
        (
            "HĐND tỉnh Quảng Trị vừa họp về vệ sinh chợ.\nQuảng Trị yêu cầu các huyện rà soát, sửa chữa toàn bộ chợ cũ trước ngày 1/6.",
            "Quảng Trị",
        ),
        (
            "Sở Y tế báo cáo UBND tỉnh Quảng Trị về bệnh sởi.\nLãnh đạo Sở Y tế yêu cầu các trạm y tế rà soát, tiêm bù cho trẻ trong tháng 6.",
            "Lãnh đạo Sở Y tế",
        ),
        (  # a seat by the fullest form that the text has of it
            "Chủ tịch tỉnh yêu cầu các huyện rà soát, sửa chữa toàn bộ chợ cũ\nChủ tịch UBND tỉnh Quảng Trị vừa họp với các huyện về vệ sinh chợ.",
            "Chủ tịch UBND tỉnh Quảng Trị",
        ),
    ],
)
def test_who_gives_the_task_of_a_report(text: str, issuer: str) -> None:
    report = extract(text, published="2024-05-20")
    tasks = [one for one in report.statements if isinstance(one, Directive)]
    assert [task.issuer for task in tasks] == [issuer]


def test_leaders_without_a_name_have_the_id_of_their_body() -> None:
    text = "Sở Y tế báo cáo UBND tỉnh Quảng Trị về bệnh sởi.\nLãnh đạo Sở Y tế yêu cầu các trạm y tế rà soát, tiêm bù cho trẻ trong tháng 6."
    report = extract(text, published="2024-05-20")
    (task,) = (one for one in report.statements if isinstance(one, Directive))
    assert task.issuer_id == next(body.id for body in report.agencies if body.name == "Sở Y tế")
