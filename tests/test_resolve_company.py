"""Those without names who come along with somebody: he does what the verb says, and neither they nor he are told to."""

import time

import pytest

from test_resolve_meeting import meeting
from test_statements_seeming import found as found_part
from vngovnlp.grammar.company import company_before
from vngovnlp.statements.roles.company import comes_along
from vngovnlp.statements.wording.predicate import predicate

pytestmark = pytest.mark.usefixtures("rules_alone")

BOSS = "[Chủ tịch](T) [UBND tỉnh](A) [Lê Văn Bình](P)"


@pytest.mark.parametrize(
    ("words", "company"),
    [
        ("sáng nay, ông ### cùng lãnh đạo các sở, ngành ", " cùng lãnh đạo các sở, ngành "),
        ("### @@@ cùng đại diện lãnh đạo @@@, @@@ đi ", " cùng đại diện lãnh đạo @@@, @@@ đi "),
        ("### @@@, cùng với các phòng, ban chuyên môn đã ", ", cùng với các phòng, ban chuyên môn đã "),
        ("### và lãnh đạo một số sở đi ", " và lãnh đạo một số sở đi "),
        # bodies among themselves, people with names, a second verb between
        ("@@@ cùng lãnh đạo các sở ", None),
        ("### cùng lãnh đạo các sở và ### ", None),
        ("### cùng lãnh đạo các sở nghe báo cáo về việc ", None),
        ("### cùng nông dân ", None),
        ("### và vợ ", None),
    ],
)
def test_where_company_begins(words, company):
    begins = company_before(words)
    assert (None if begins is None else words[begins:]) == company


@pytest.mark.parametrize(
    ("marked", "type", "chairs", "attendees"),
    [
        (
            f"[Sáng 5/3](D), {BOSS} cùng lãnh đạo các sở, ngành kiểm tra việc khắc phục hậu quả bão tại [xã Bắc Hà](L).",
            "kiểm tra", ("Lê Văn Bình",), (),
        ),
        (
            f"[Sáng 5/3](D), {BOSS} cùng lãnh đạo nhiều sở ngành thị sát [cầu Hòa An](L).",
            "thị sát", ("Lê Văn Bình",), (),
        ),
        (
            f"[Sáng 5/3](D), {BOSS} và lãnh đạo một số sở đi kiểm tra thực tế tại [bãi rác Hòa An](L).",
            "kiểm tra", ("Lê Văn Bình",), (),
        ),
        (
            f"[Sáng 5/3](D), {BOSS} cùng đại diện lãnh đạo [Sở Xây dựng](A), [Sở Tài chính](A) khảo sát [cầu Hòa An](L).",
            "khảo sát", ("Lê Văn Bình",), ("Sở Xây dựng", "Sở Tài chính"),
        ),
        (
            "[Sáng 5/3](D), đồng chí [Lê Văn Bình](P), [Bí thư](T) [Tỉnh ủy](A), cùng các cơ quan chức năng kiểm tra tuyến đê.",
            "kiểm tra", ("Lê Văn Bình",), (),
        ),
    ],
)  # fmt: skip
def test_who_comes_along_is_no_subject(marked, type, chairs, attendees):
    found = meeting(marked)
    assert (found.type, found.chairs, found.attendees) == (type, chairs, attendees)


@pytest.mark.parametrize(
    "marked",
    [
        # who is told to do it
        f"[Sáng 5/3](D), [Thủ tướng](T) yêu cầu {BOSS} cùng lãnh đạo các sở kiểm tra tuyến đê.",
        # bodies at their daily work
        "[Đội Quản lý thị trường](O) cùng lãnh đạo các phường kiểm tra quán ăn.",
        # what he does with them is something else
        f"{BOSS} cùng lãnh đạo các sở bàn việc kiểm tra tuyến đê.",
    ],
)
def test_company_of_somebody_who_does_not_inspect(marked):
    assert meeting(marked) is None


@pytest.mark.parametrize(
    ("marked", "along"),
    [
        ("Sáng nay, Chủ tịch UBND tỉnh Lò Văn Khánh cùng lãnh đạo các sở, [ngành kiểm tra tuyến đê].", True),
        ("Chủ tịch UBND tỉnh Lò Văn Khánh cùng đại diện lãnh đạo Sở Xây dựng, [Sở Tài chính kiểm tra cầu Hòa An].", True),
        ("Chủ tịch UBND tỉnh Lò Văn Khánh cùng lãnh đạo [các sở, ngành kiểm tra tuyến đê].", True),
        ("Thủ tướng yêu cầu ông Lò Văn Khánh cùng lãnh đạo [các sở, ngành kiểm tra tuyến đê].", False),
        ("Ông yêu cầu [Sở Xây dựng cùng Sở Tài chính kiểm tra cầu Hòa An].", False),
        ("Phó Chủ tịch UBND tỉnh Lò Văn Khánh yêu cầu [các sở, ngành kiểm tra tuyến đê].", False),
        ("[Chủ tịch UBND xã cùng các thôn phải kiểm tra tuyến đê].", False),
    ],
)
def test_what_is_done_with_others_is_no_task(marked, along):
    toks, i, j = found_part(marked)
    assert comes_along(toks, i, predicate(toks, i, j)) is along


def test_long_rows_take_no_time():
    words = "### cùng lãnh đạo các sở" + ", @@@@ và lãnh đạo các sở" * 400 + " họ "
    began = time.process_time()
    assert company_before(words) is None
    assert time.process_time() - began < 0.5
