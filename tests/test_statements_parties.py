"""Who gets a task and who gives it, where the sentence says it in front of the task or by another name."""

from __future__ import annotations

from bisect import bisect_left

import pytest

from test_statements_fields import read
from vngovnlp.dates import tag
from vngovnlp.report import Directive
from vngovnlp.resolve.agencies import link_agencies
from vngovnlp.resolve.officials import link_officials
from vngovnlp.statements.category import load_categories
from vngovnlp.statements.clauses import tokens
from vngovnlp.statements.directives import Scene, Task, fill
from vngovnlp.statements.parties import predicate


def told(text: str, *tasks: str) -> list[Directive]:
    """The rows of ``tasks``, cut from ``text``."""
    article, entities = read(text)
    toks = tokens(article, entities)
    agencies = link_agencies(article, entities)
    officials = link_officials(article, entities, agencies)
    scene = Scene.of(article, toks, entities, officials, agencies, tag(text, published=article.published))
    found = []
    for place, task in enumerate(tasks, start=1):
        at = text.index(task)
        i, j = bisect_left(toks.start, at), bisect_left(toks.start, at + len(task))
        found.append(Task(i, predicate(toks, i, j), j, 1.0, place))
    rows = fill(scene, found, load_categories(), given_on=None)
    for row in rows:
        assert tuple(text[a:b] for a, b in row.assignees_spans) == row.assignees
        assert row.issuer is None or row.issuer in text
    return rows


@pytest.mark.parametrize(
    ("task", "assignees"),
    [
        # Verbs that open no task by themselves end the name before them.
        ("UBND xã trả lại đất cho hộ dân", ("UBND xã",)),
        ("thanh niên đi làm bằng xe buýt", ("thanh niên",)),
        ("người dân ở nhà, tránh qua suối khi có lũ", ("người dân",)),
        ("các đơn vị nêu trên rà soát hồ sơ", ("các đơn vị nêu trên",)),
        # What somebody does can be what they are called by.
        ("chủ đầu tư dừng thi công", ("chủ đầu tư",)),
        ("toàn ngành giáo dục và các xã cố gắng đủ sách cho năm học mới", ("toàn ngành giáo dục", "các xã")),
        ("các đoàn thanh tra, kiểm tra phải báo cáo hằng tuần", ("các đoàn thanh tra, kiểm tra",)),
        ("các tổ chức tôn giáo vận động giáo dân", ("các tổ chức tôn giáo",)),
        ("các bộ, ngành điều tra, làm rõ nguyên nhân", ("các bộ, ngành",)),
        ("các đơn vị kiểm tra, rà soát kho thuốc", ("các đơn vị",)),
        # A short form in brackets does not end the list.
        ("Sở Tài chính (STC), Sở Y tế và UBND xã rà soát kho thuốc", ("Sở Tài chính", "Sở Y tế", "UBND xã")),
        ("Sở Y tế (đơn vị quản lý), trước mắt phải rà soát kho thuốc", ("Sở Y tế",)),
        # A relative clause belongs to them if 'cần' or 'phải' stands behind it.
        ("các xã có vướng mắc về ranh giới cần thống nhất", ("các xã có vướng mắc về ranh giới",)),
        ("các xã có kế hoạch di dời, không phải chờ tỉnh", ("các xã",)),
        # The everyday verbs of others end it too; behind 'liên quan' the next verb is no name of a work.
        ("Sở Y tế giải thích rõ với bà con", ("Sở Y tế",)),
        ("các xã trực đêm ở bờ đê", ("các xã",)),
        ("hai địa phương giữ nguyên trạng khu chợ", ("hai địa phương",)),
        ("các bên liên quan xây dựng lại cầu", ("các bên liên quan",)),
        ("du khách chứng minh nơi ở", ("du khách",)),
        # Side by side they are two; officials and their bodies by level are one.
        ("doanh nghiệp, người dân tiết kiệm nước", ("doanh nghiệp", "người dân")),
        ("các ngân hàng, nhà đầu tư rà soát hợp đồng", ("các ngân hàng", "nhà đầu tư")),
        ("cán bộ, nhân dân giữ gìn đê điều", ("cán bộ, nhân dân",)),
        ("cấp ủy, chính quyền các cấp rà soát kho thuốc", ("cấp ủy, chính quyền các cấp",)),
        ("các sở, ngành, địa phương rà soát kho thuốc", ("các sở, ngành, địa phương",)),
        ("các cơ quan, tổ chức, cá nhân chấp hành quy định về đê", ("các cơ quan", "tổ chức, cá nhân")),
        ("ông Lò Khang và bà Mùa Dợ kiểm điểm sâu sắc", ("ông Lò Khang", "bà Mùa Dợ")),
        ("UBND xã cho thôn mượn đất", ("UBND xã",)),
        ("mỗi bộ trưởng, chuyên viên đều có trách nhiệm", ("mỗi bộ trưởng, chuyên viên",)),
        # An office is called by its work, but a bare office can have work to do.
        ("Đội Quản lý trật tự đô thị vận động các hộ", ("Đội Quản lý trật tự đô thị",)),
        ("Sở nghiên cứu phương án thoát nước", ("Sở",)),
        ("Sở xây dựng kế hoạch thoát nước", ("Sở",)),
        # 'hậu cần' has no 'cần' in it, 'trật tự' no 'tự'.
        ("Cục Hậu cần rà soát kho thuốc", ("Cục Hậu cần",)),
        # A name that no list knows stands in capitals between the order and its verb.
        ("Hoabanex công bố kết quả", ("Hoabanex",)),
        ("Tiến hành rà soát kho thuốc", ()),
        # They begin like a body and are none.
        ("cơ cấu lại đàn bò", ()),
        ("toàn diện, đồng bộ trong đổi mới", ()),
        ("các dịch vụ công phải rẻ hơn", ()),
        ("một mô hình chợ sạch cần nhân rộng", ()),
    ],
)
def test_where_an_assignee_ends(task: str, assignees: tuple[str, ...]) -> None:
    (row,) = told(f"Chủ tịch UBND tỉnh Lò Văn Khánh yêu cầu {task}.", task)
    assert row.assignees == assignees


@pytest.mark.parametrize(
    ("text", "task", "assignees"),
    [
        ("Chủ tịch yêu cầu trong năm tới, Sở Y tế cần làm tốt các việc như: mua thuốc cho xã.", "mua thuốc cho xã", ("Sở Y tế",)),
        ("Sở Y tế cũng được đề nghị rà soát kho thuốc.", "rà soát kho thuốc", ("Sở Y tế",)),
        ("Hai nước phát triển tốt, hai bên cần: đẩy mạnh hợp tác.", "đẩy mạnh hợp tác", ("hai bên",)),
        ("Sở Y tế thực hiện tốt nhiệm vụ được giao, yêu cầu rà soát kho thuốc.", "rà soát kho thuốc", ()),
        ("UBND tỉnh có văn bản gửi các sở, ngành và UBND xã yêu cầu rà soát kho thuốc.", "rà soát kho thuốc", ("các sở, ngành", "UBND xã")),
        ("UBND tỉnh gửi văn bản đến Sở Y tế, bày tỏ lo ngại và đề nghị rà soát kho thuốc.", "rà soát kho thuốc", ("Sở Y tế",)),
        ("Đối với Sở Y tế, đẩy nhanh mua thuốc.", "đẩy nhanh mua thuốc", ("Sở Y tế",)),
        ("Đối với các hộ vi phạm, xử lý nghiêm.", "xử lý nghiêm", ()),
        # The whole list is told, not the last of it; what is said before the comma ends it.
        ("Các nhà hàng, xí nghiệp được đề nghị tiết kiệm nước.", "tiết kiệm nước", ("Các nhà hàng, xí nghiệp",)),
        ("Các xã mua thuốc, Sở Y tế được đề nghị rà soát kho thuốc.", "rà soát kho thuốc", ("Sở Y tế",)),
        ("Các xã quản lý chưa tốt, phải rà soát kho thuốc.", "rà soát kho thuốc", ()),
        # Who is told by another: 'được', 'bị' with the one who tells.
        ("Sở Y tế đã được lãnh đạo tỉnh yêu cầu rà soát kho thuốc.", "rà soát kho thuốc", ("Sở Y tế",)),
        ("Chủ đầu tư bị UBND xã yêu cầu tháo dỡ rào chắn.", "tháo dỡ rào chắn", ("Chủ đầu tư",)),
        ("Sở Y tế bị cáo buộc chỉ đạo mua thuốc giá cao.", "mua thuốc giá cao", ()),
        ("Sở Y tế nhận được văn bản đề nghị rà soát kho thuốc.", "rà soát kho thuốc", ()),
    ],
)  # fmt: skip
def test_the_assignee_stands_before_the_task(text: str, task: str, assignees: tuple[str, ...]) -> None:
    (row,) = told(text, task)
    assert row.assignees == assignees


@pytest.mark.parametrize(
    ("second", "assignees"),
    [
        ("Việc mua thuốc phải công khai", ()),
        ("Các thủ tục đấu thầu cần đơn giản hơn", ()),
        ("Rà soát việc mua thuốc, không để lãng phí", ("Sở Y tế",)),
    ],
)
def test_what_is_said_of_a_thing_is_not_the_business_of_the_party_before(second: str, assignees: tuple[str, ...]) -> None:
    first = "Sở Y tế mua thuốc"
    assert told(f"Chủ tịch Lò Văn Khánh yêu cầu {first}. {second}.", first, second)[1].assignees == assignees


@pytest.mark.parametrize(
    ("text", "task", "issuer"),
    [
        # A body is named by its fullest form, if that is of the same level.
        ("UBND TP Vân Hồ họp về chợ. UBND thành phố yêu cầu Sở Y tế rà soát chợ.", "Sở Y tế rà soát chợ", "UBND TP Vân Hồ"),
        ("UBND thành phố Vân Hồ họp. UBND tỉnh yêu cầu Sở Y tế rà soát chợ.", "Sở Y tế rà soát chợ", "UBND tỉnh"),
        # Who is told to do something does not give the task.
        ("Thủ tướng họp về dịch. Bộ Y tế cũng được yêu cầu rà soát kho thuốc.", "rà soát kho thuốc", "Thủ tướng"),
        # 'cơ sở' is no department.
        ("Thủ tướng họp. Trên cơ sở đó, yêu cầu rà soát kho thuốc.", "rà soát kho thuốc", "Thủ tướng"),
        # A leader without a name speaks for the body.
        (
            "Đại tá Lò Văn Khánh nói về vụ cháy. Lãnh đạo Công an tỉnh cho hay đã chỉ đạo các đội tuần tra.",
            "các đội tuần tra",
            "Công an tỉnh",
        ),
        # Whoever stands before 'được' is told; all in a list are those that the letter goes to.
        ("Sở Y tế được UBND tỉnh giao rà soát kho thuốc.", "rà soát kho thuốc", "UBND tỉnh"),
        ("UBND tỉnh có văn bản gửi Thủ tướng và Sở Y tế đề nghị rà soát kho thuốc.", "rà soát kho thuốc", "UBND tỉnh"),
        ("Sau khi họp với Sở Y tế, UBND tỉnh yêu cầu rà soát kho thuốc.", "rà soát kho thuốc", "UBND tỉnh"),
        ("Theo thông báo của UBND tỉnh, Sở Y tế rà soát kho thuốc.", "Sở Y tế rà soát kho thuốc", "UBND tỉnh"),
        ("Tin từ UBND tỉnh cho hay vừa giao Sở Y tế rà soát kho thuốc.", "Sở Y tế rà soát kho thuốc", "UBND tỉnh"),
    ],
)
def test_who_gives_it(text: str, task: str, issuer: str) -> None:
    (row,) = told(text, task)
    assert row.issuer == issuer


@pytest.mark.parametrize(
    ("text", "task", "issuer", "assignees"),
    [
        # Nobody gives a task to themselves: who is ordered is the assignee, who is told of what he does is none.
        ("Lò Văn Khánh họp. Phân công Lò Văn Khánh điều hành trạm y tế.", "Lò Văn Khánh điều hành trạm y tế", None, ("Lò Văn Khánh",)),
        ("Thủ tướng họp về dịch. Thủ tướng chủ trì rà soát kho thuốc.", "Thủ tướng chủ trì rà soát kho thuốc", "Thủ tướng", ()),
        ("Thủ tướng yêu cầu UBND tỉnh rà soát kho thuốc.", "UBND tỉnh rà soát kho thuốc", "Thủ tướng", ("UBND tỉnh",)),
    ],
)  # fmt: skip
def test_who_gives_a_task_does_not_get_it(text: str, task: str, issuer: str | None, assignees: tuple[str, ...]) -> None:
    (row,) = told(text, task)
    assert (row.issuer, row.assignees) == (issuer, assignees)


@pytest.mark.parametrize(
    ("first", "second", "issuer"),
    [
        # A headline without a name is given by the first person who gives a task, else by the first body.
        ("Yêu cầu rà soát chợ", "UBND tỉnh vừa yêu cầu mua thuốc", "UBND tỉnh"),
        ("Yêu cầu rà soát chợ", "UBND tỉnh họp, Thủ tướng yêu cầu mua thuốc", "Thủ tướng"),
        ("Yêu cầu rà soát chợ", "Hôm qua trời mưa, cần mua thuốc", None),
    ],
)
def test_who_speaks_in_a_headline(first: str, second: str, issuer: str | None) -> None:
    assert told(f"{first}. {second}.", "rà soát chợ", "mua thuốc")[0].issuer == issuer
