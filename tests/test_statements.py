"""Statements of own-written articles: roles, hard negatives, fields of directives, and invariants over any text."""

from __future__ import annotations

from datetime import date
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from threadpoolctl import ThreadpoolController

from vngovnlp.article import Article
from vngovnlp.dates import tag
from vngovnlp.grammar.match import Match
from vngovnlp.report import Directive, Statement
from vngovnlp.resolve.agencies import link_agencies
from vngovnlp.resolve.officials import link_officials
from vngovnlp.segment import sentences
from vngovnlp.statements import find_statements
from vngovnlp.statements.borders.lists import join_list
from vngovnlp.statements.clauses import clauses, tokens
from vngovnlp.statements.network.features import clause_features
from vngovnlp.statements.network.spans import ROLES, WORDS, Odds, Piece, load_net, syllables
from vngovnlp.statements.tasks.deadline import find_deadline
from vngovnlp.text import normal

ROOT = Path(__file__).parent.parent
PUBLISHED = date(2024, 5, 20)

Found = tuple[Directive | Statement, ...]


def make(text: str, *, published: date | None = PUBLISHED) -> Article:
    return Article(text, normal(text), sentences(text), published=published)


def names(text: str, *marks: tuple[str, str]) -> list[Match]:
    """Every occurrence of each (words, label), in text order."""
    found = []
    for words, label in marks:
        at = text.find(words)
        assert at >= 0, words
        while at >= 0:
            found.append(Match(at, at + len(words), label, None, "test"))
            at = text.find(words, at + len(words))
    found.sort()
    return [m for k, m in enumerate(found) if k == 0 or m.start >= found[k - 1].end]


def read(text: str, *marks: tuple[str, str]) -> Found:
    article = make(text)
    entities = names(text, *marks)
    agencies = link_agencies(article, entities)
    officials = link_officials(article, entities, agencies)
    return find_statements(article, entities, officials, agencies, tag(text, published=PUBLISHED))


def directives(found: Found) -> list[Directive]:
    return [s for s in found if isinstance(s, Directive)]


CHAIR = (("Phó Chủ tịch", "TITLE"), ("UBND thành phố", "AGENCY"), ("Lò Văn Khánh", "PERSON"))
LIST = (
    "Phát biểu kết luận, Phó Chủ tịch UBND thành phố Lò Văn Khánh yêu cầu các đơn vị tập trung vào các nội dung như: "
    "Rà soát hồ sơ nhà ở của hộ nghèo; đẩy nhanh tiến độ giải ngân vốn đầu tư công; "
    "Phòng Tài chính chủ trì, phối hợp với Phòng Y tế tham mưu UBND thành phố ban hành kế hoạch mua sắm thuốc trước ngày 15/6."
)


class TestList:
    """A list behind a colon: issuer and assignees are inherited, a member with its own assignee has its own."""

    found = directives(read(LIST, *CHAIR, ("Phòng Tài chính", "AGENCY"), ("Phòng Y tế", "AGENCY")))

    def test_each_task_is_one_directive(self) -> None:
        assert [d.text[:10] for d in self.found] == ["Rà soát hồ", "đẩy nhanh ", "Phòng Tài "]
        assert [d.no for d in self.found] == [1, 2, 3]

    def test_issuer_is_the_official(self) -> None:
        assert {d.issuer for d in self.found} == {"Lò Văn Khánh"}
        assert len({d.issuer_id for d in self.found}) == 1
        assert self.found[0].issuer_id is not None

    def test_assignees(self) -> None:
        assert [d.assignees for d in self.found] == [("các đơn vị",), ("các đơn vị",), ("Phòng Tài chính",)]
        assert self.found[2].assignee_ids
        assert self.found[2].coordinators == ("Phòng Y tế",)

    def test_categories(self) -> None:
        assert [d.category for d in self.found] == ["INSPECT", "FINANCE", "ADVISE"]
        assert all(0 < d.category_score <= 1 for d in self.found)

    def test_fields_of_the_register(self) -> None:
        last = self.found[2]
        assert last.deadline is not None
        assert (last.deadline.text, last.deadline.date) == ("ngày 15/6", "2024-06-15")
        assert last.product == "kế hoạch mua sắm thuốc"
        assert last.modality == "yêu cầu"
        assert last.given_on == "2024-05-20"
        assert last.status == "Chưa cập nhật"
        assert {"rõ người", "rõ việc", "rõ thời gian", "rõ kết quả"} <= set(last.six_clear)


def test_head_of_unit_is_responsible() -> None:
    text = "Phó Chủ tịch UBND thành phố Lò Văn Khánh yêu cầu: Người đứng đầu các đơn vị phải thường xuyên kiểm tra, đôn đốc việc giải quyết hồ sơ của cán bộ."
    (task,) = directives(read(text, *CHAIR))
    assert task.assignees == ("Người đứng đầu các đơn vị",)
    assert task.responsible == "Người đứng đầu các đơn vị"
    assert task.routine


def test_collective_stands_for_the_bodies_of_the_meeting() -> None:
    text = (
        "Ngày 17/5, Phó Chủ tịch UBND thành phố Lò Văn Khánh làm việc với Phòng Y tế, Phòng Tư pháp.\n"
        "Phó Chủ tịch UBND thành phố Lò Văn Khánh yêu cầu các đơn vị rà soát lại toàn bộ thủ tục hành chính, báo cáo UBND thành phố trước ngày 30/6."
    )
    found = directives(read(text, *CHAIR, ("Phòng Y tế", "AGENCY"), ("Phòng Tư pháp", "AGENCY"), ("Ngày 17/5", "DATE")))
    assert found
    assert found[-1].assignees == ("các đơn vị",)
    assert len(found[-1].assignee_ids) == 2


def test_next_sentence_goes_on_with_issuer_and_assignee() -> None:
    text = (
        "Bộ trưởng Bộ Y tế Đinh Thị Thảo giao Cục Quản lý dược rà soát danh mục thuốc hiếm. "
        "Đồng thời, xây dựng phương án dự trữ thuốc, trình Bộ trưởng xem xét trước ngày 20/6."
    )
    marks = (
        ("Bộ trưởng", "TITLE"),
        ("Bộ Y tế", "AGENCY"),
        ("Đinh Thị Thảo", "PERSON"),
        ("Cục Quản lý dược", "AGENCY"),
        ("ngày 20/6", "DATE"),
    )
    found = directives(read(text, *marks))
    assert len(found) == 2
    assert [d.issuer for d in found] == ["Đinh Thị Thảo", "Đinh Thị Thảo"]
    assert [d.assignees for d in found] == [("Cục Quản lý dược",), ("Cục Quản lý dược",)]
    assert found[0].modality == "giao"
    assert found[1].text.startswith("xây dựng phương án")
    assert found[1].submit_to == "Bộ trưởng"


def test_a_name_in_brackets_behind_a_name_cuts_no_task() -> None:
    text = "Chủ tịch UBND tỉnh yêu cầu Sở Giao thông vận tải (GTVT) báo cáo chất lượng dự án cầu Tân Hải trước ngày 20/3."
    marks = (("Chủ tịch", "TITLE"), ("UBND tỉnh", "AGENCY"), ("Sở Giao thông vận tải", "AGENCY"), ("GTVT", "AGENCY"))
    (task,) = directives(read(text, *marks))
    assert task.text == "Sở Giao thông vận tải (GTVT) báo cáo chất lượng dự án cầu Tân Hải trước ngày 20/3"
    assert task.deadline is not None


@pytest.mark.parametrize(
    ("text", "cut"),
    [
        # A bracket and a term in quotes belong to what is said around them; what never closes, the credit of a picture and a whole saying do not.
        ("Sở Y tế (ngành chủ quản; có thuốc, máy) rà soát", ["Sở Y tế (ngành chủ quản; có thuốc, máy) rà soát"]),
        ("Sở Y tế (SYT", ["Sở Y tế", "SYT"]),
        ("Sở Y tế) rà soát", ["Sở Y tế", "rà soát"]),
        ("Xã họp (Ảnh: Minh Tú)", ["Xã họp", "Ảnh", "Minh Tú"]),
        ("Xã bỏ lối 'xin, cho' từ lâu", ["Xã bỏ lối 'xin, cho' từ lâu"]),
        ('Xã có mô hình "ba sạch" tốt', ['Xã có mô hình "ba sạch" tốt']),
        ('Xã có mô hình "nhà sạch, bếp sạch, ngõ sạch, đồng sạch" tốt', ["Xã có mô hình", "nhà sạch", "bếp sạch", "ngõ sạch", "đồng sạch", "tốt"]),
        # So do the halves of a word, the two ends of a way, and mentions of a kind in a row; an act behind the name of who acts is one of its own.
        ("phát triển kinh tế - xã hội", ["phát triển kinh tế - xã hội"]),
        ("sửa đường Tân Hải - Hòa Sơn", ["sửa đường Tân Hải - Hòa Sơn"]),
        ("Xã họp - Ảnh: Minh Tú", ["Xã họp", "Ảnh", "Minh Tú"]),
        ("Sở Y tế, SYT rà soát", ["Sở Y tế, SYT rà soát"]),
        ("đến Tân Hải, Hòa Sơn", ["đến Tân Hải, Hòa Sơn"]),
        ("các sở, ban, ngành, các xã rà soát", ["các sở, ban, ngành", "các xã rà soát"]),
        ("thanh tra, kiểm tra chợ, sửa cầu", ["thanh tra, kiểm tra chợ", "sửa cầu"]),
        ("đến Tân Hải, Sở Y tế rà soát", ["đến Tân Hải", "Sở Y tế rà soát"]),
        # One who must opens a task, and 'là' goes on; a modal that opens a clause is a cue of its own.
        ("các xã phải rà soát", ["các xã phải rà soát"]),
        ("các xã cần phải rà soát", ["các xã cần phải rà soát"]),
        ("ông yêu cầu phải rà soát", ["ông yêu cầu", "phải", "rà soát"]),
        ("ông yêu cầu cần phải rà soát", ["ông yêu cầu", "cần phải", "rà soát"]),
        ("sửa cầu, nhất là cầu gỗ", ["sửa cầu", "nhất là cầu gỗ"]),
        ("việc trước tiên là sửa cầu", ["việc trước tiên là", "sửa cầu"]),
    ],
)  # fmt: skip
def test_what_one_clause_is(text: str, cut: list[str]) -> None:
    labels = {"Sở Y tế": "AGENCY", "SYT": "AGENCY", "Tân Hải": "LOCATION", "Hòa Sơn": "LOCATION"}
    toks = tokens(make(text), names(text, *((name, label) for name, label in labels.items() if name in text)))
    assert [text[toks.start[clause.i] : toks.end[clause.j - 1]] for clause in clauses(toks)] == cut


def test_a_task_list_is_cut_where_another_task_begins() -> None:
    text = (
        "Sáng 5/3, Chủ tịch UBND tỉnh họp bàn về dịch bệnh. Chủ tịch UBND tỉnh yêu cầu Sở Y tế khẩn trương rà soát hồ sơ; "
        "Sở Tài chính bố trí kinh phí mua thuốc trước ngày 20/3."
    )
    marks = (("Chủ tịch", "TITLE"), ("UBND tỉnh", "AGENCY"), ("Sở Y tế", "AGENCY"), ("Sở Tài chính", "AGENCY"))
    assert [task.assignees for task in directives(read(text, *marks))] == [("Sở Y tế",), ("Sở Tài chính",)]


@pytest.mark.parametrize("marks", ["1. 2. 3.", "1) 2) 3)", "a) b) c)", "- - -", "+ + +", "• • •"])
def test_the_items_of_a_list_are_tasks_whatever_marks_them(marks: str) -> None:
    items = (
        "Các sở, ngành, UBND các huyện kiện toàn Ban Chỉ huy phòng, chống thiên tai, hoàn thành trước ngày 31/5/2022.",
        "Sở Y tế chuẩn bị cơ số thuốc, hóa chất khử khuẩn.",
        "Các cơ quan báo chí tăng cường tuyên truyền về mưa bão.",
    )
    lead = "Phát biểu chỉ đạo, Chủ tịch UBND tỉnh Lò Văn Khánh nhấn mạnh mùa mưa bão năm nay phức tạp và yêu cầu:\n\n"
    text = lead + "\n".join(f"{mark} {item}" for mark, item in zip(marks.split(), items, strict=True))
    marked = (("Chủ tịch", "TITLE"), ("UBND tỉnh", "AGENCY"), ("Lò Văn Khánh", "PERSON"), ("Sở Y tế", "AGENCY"))
    assert [d.text + "." for d in directives(read(text, *marked))] == list(items)


@pytest.mark.parametrize(
    "joint", [", đồng thời yêu cầu Sở Tài chính", " và đề nghị Sở Tài chính", ", đồng thời đề nghị Sở Tài chính"]
)
def test_a_second_order_in_a_sentence_begins_another_task(joint: str) -> None:
    text = f"Chủ tịch UBND tỉnh yêu cầu Sở Y tế rà soát hồ sơ của các trạm{joint} bố trí đủ kinh phí trước ngày 20/3."
    marks = (("Chủ tịch", "TITLE"), ("UBND tỉnh", "AGENCY"), ("Sở Y tế", "AGENCY"), ("Sở Tài chính", "AGENCY"))
    assert [task.assignees for task in directives(read(text, *marks))] == [("Sở Y tế",), ("Sở Tài chính",)]


def test_two_verbs_of_one_task_are_not_cut() -> None:
    text = "Chủ tịch UBND tỉnh yêu cầu Sở Y tế rà soát hồ sơ của các trạm và đề xuất phương án thay thế trước ngày 20/3."
    marks = (("Chủ tịch", "TITLE"), ("UBND tỉnh", "AGENCY"), ("Sở Y tế", "AGENCY"))
    assert len(directives(read(text, *marks))) == 1


@pytest.mark.parametrize(
    "text",
    [
        # Each holds a verb of tasks, none of them a task.
        "Năm 2023, các phòng chuyên môn đã tích cực tham mưu UBND huyện ban hành nhiều văn bản, đạt kết quả tốt.",
        "Tuy nhiên, việc triển khai một số dự án còn chậm, công tác phối hợp giữa các ngành chưa chặt chẽ.",
        "Các xã đã cam kết phấn đấu hoàn thành chỉ tiêu giảm nghèo trong năm nay.",
        "Hội nghị được tổ chức để triển khai kế hoạch công tác quý II.",
        "Buổi làm việc nhằm đánh giá kết quả thực hiện nhiệm vụ.",
        "Trời nhiều mây, chiều tối có mưa rào và dông vài nơi.",
        "Dự buổi làm việc có đại diện các phòng; tập thể lãnh đạo, viên chức làm việc tại các trung tâm.",
        "Đồng chí biểu dương những cố gắng của viên chức tại các trung tâm đã đạt được trong quý vừa qua.",
    ],
)
def test_hard_negatives_are_no_directives(text: str) -> None:
    assert directives(read(text)) == []


@pytest.mark.parametrize(
    ("text", "role", "body"),
    [
        (
            "Trong 6 tháng đầu năm, huyện đã hoàn thành 12 chỉ tiêu, thu ngân sách đạt 85% dự toán, tăng 12% so với cùng kỳ.",
            "ACHIEVEMENT",
            "UBND huyện",
        ),
        (
            "Tuy nhiên, tiến độ giải ngân còn chậm, công tác quản lý đất đai ở một số xã chưa nghiêm.",
            "LIMITATION",
            "UBND huyện",
        ),
        ("Thay mặt tập thể, ông cam kết sẽ hoàn thành toàn bộ khối lượng công việc trong năm nay.", "COMMITMENT", "UBND huyện"),
        ("Lãnh đạo huyện kiến nghị UBND tỉnh cho phép lập quy hoạch khu công nghiệp mới.", "PROPOSAL", "UBND tỉnh"),
    ],
)
def test_other_roles(text: str, role: str, body: str) -> None:
    lead = "Báo cáo tại hội nghị, lãnh đạo UBND huyện nêu tình hình của địa phương. "
    found = [s for s in read(lead + text, (body, "AGENCY")) if s.start >= len(lead)]
    assert [s.role for s in found] == [role]
    assert not isinstance(found[0], Directive)


DEADLINES = [
    ("báo cáo UBND tỉnh trước ngày 30/6", "2024-06-30"),
    ("báo cáo UBND tỉnh trước ngày 30/6/2025", "2025-06-30"),
    ("gửi về Sở Nội vụ chậm nhất ngày 5/6", "2024-06-05"),
    ("gửi về Sở Nội vụ chậm nhất là ngày 5/6/2024 để tổng hợp", "2024-06-05"),
    ("hoàn thành trong tháng 7/2024", "2024-07-31"),
    ("hoàn thành trong quý III/2024", "2024-09-30"),
    ("trình Chính phủ trước tháng 12/2024", "2024-11-30"),
    ("hoàn thành trước năm 2026", "2025-12-31"),
    ("bàn giao mặt bằng xong trước ngày 15.8.2024", "2024-08-15"),
    ("duy trì chốt kiểm soát đến hết ngày 31/8/2024", "2024-08-31"),
    ("khởi công công trình vào ngày 2/9/2024", "2024-09-02"),
    ("phải thông xe ngày 30/4/2025", "2025-04-30"),
    ("giải ngân hết vốn trong năm 2024", "2024-12-31"),
    ("dừng thi công từ ngày 1/6 đến hết ngày 10/6/2024", "2024-06-10"),
    ("nộp hồ sơ không muộn hơn ngày 12/6/2024", "2024-06-12"),
    ("công bố kết quả chậm nhất vào ngày 1/7/2024", "2024-07-01"),
    # Periods, citations and durations that are no deadlines.
    ("tổng kết công tác năm 2023", None),
    ("thực hiện kế hoạch phát triển giai đoạn 2021 - 2025", None),
    ("triển khai Nghị quyết ban hành ngày 3/2/2024", None),
    ("khắc phục hạn chế của quý I/2024", None),
    ("rà soát số liệu thu ngân sách 5 tháng đầu năm 2024", None),
    ("tuyên truyền kỷ niệm 70 năm chiến thắng", None),
]


@pytest.mark.parametrize(("task", "last"), DEADLINES)
def test_deadline(task: str, last: str | None) -> None:
    text = f"Chủ tịch UBND tỉnh yêu cầu các sở {task}."
    article = make(text)
    start = text.index(task)
    found = find_deadline(article, tag(text, published=PUBLISHED), start, start + len(task))
    assert (found.date if found else None) == last
    if found:
        assert text[found.start : found.end] == found.text


def test_deadline_without_anchor_keeps_its_words() -> None:
    text = "Yêu cầu các sở báo cáo trước ngày 30/6."
    article = make(text, published=None)
    found = find_deadline(article, tag(text), 0, len(text))
    assert found is not None
    assert (found.text, found.date) == ("ngày 30/6", None)


class TestClauses:
    def texts(self, text: str, *marks: tuple[str, str]) -> list[str]:
        toks = tokens(make(text), names(text, *marks))
        return [text[toks.start[c.i] : toks.end[c.j - 1]] for c in clauses(toks)]

    def test_order_and_list(self) -> None:
        assert self.texts("Ông yêu cầu các xã: rà soát hộ nghèo; báo cáo huyện.") == [
            "Ông yêu cầu",
            "các xã",
            "rà soát hộ nghèo",
            "báo cáo huyện",
        ]

    def test_names_are_not_cut(self) -> None:
        name = "Bộ Văn hóa, Thể thao và Du lịch"
        assert name + " rà soát quy định" in self.texts(f"Giao {name} rà soát quy định.", (name, "AGENCY"))

    def test_the_number_of_an_item_belongs_to_no_clause(self) -> None:
        assert self.texts("2. Sở rà soát hồ sơ.") == ["Sở rà soát hồ sơ"]
        assert self.texts("b) Sở rà soát hồ sơ.") == ["Sở rà soát hồ sơ"]
        assert self.texts("20 xã rà soát hồ sơ.") == ["20 xã rà soát hồ sơ"]
        assert self.texts("2.") == [] == self.texts(".")

    def test_numbers_and_abbreviations_stay_whole(self) -> None:
        assert self.texts("Tổng vốn 1.000 tỷ đồng tại TP.HCM.") == ["Tổng vốn 1.000 tỷ đồng tại TP.HCM"]

    def test_verb_giao_opens_and_noun_giao_does_not(self) -> None:
        assert self.texts("Thủ tướng giao các bộ rà soát.") == ["Thủ tướng giao", "các bộ rà soát"]
        assert self.texts("Sở quản lý giao thông nông thôn.") == ["Sở quản lý giao thông nông thôn"]
        assert self.texts("Xã hẹn giao nộp hồ sơ.") == ["Xã hẹn giao nộp hồ sơ"]
        assert self.texts("Nút giao khu chợ được sửa.") == ["Nút giao khu chợ được sửa"]
        assert self.texts("Huyện giao khu chợ cho xã.") == ["Huyện giao", "khu chợ cho xã"]

    def test_joints_belong_to_no_clause(self) -> None:
        text = "Thu ngân sách khá, nhưng giải ngân còn chậm vì thiếu vốn."
        assert self.texts(text) == ["Thu ngân sách khá", "giải ngân còn chậm", "thiếu vốn"]
        toks = tokens(make(text), [])
        assert [c.before for c in clauses(toks)] == ["^", ",nhưng", "vì"]

    @pytest.mark.parametrize(
        "text",
        [
            "Kho dự phòng rất cần thiết",
            "Hai xã ký thỏa thuận song phương",
            "Xã mặc dù khó vẫn làm",
            "Ông nhắc đến ba dự án",
            "Việc sắp xếp được chia sẻ",
        ],
    )
    def test_words_of_two_syllables_are_not_cut(self, text: str) -> None:
        assert self.texts(text + ".") == [text]

    def test_praise_is_cut_behind_the_whole_word(self) -> None:
        assert self.texts("Ông đánh giá cao nỗ lực của xã.") == ["Ông đánh giá cao", "nỗ lực của xã"]
        assert self.texts("Ông đánh giá công tác thu.") == ["Ông đánh giá", "công tác thu"]

    def test_a_quotation_goes_on_in_the_next_sentence_and_ends(self) -> None:
        text = 'Ông nói: "Việc đã rõ. Các xã làm ngay". Cuộc họp kết thúc lúc 17h.'
        toks = tokens(make(text), [])
        assert [(text[toks.start[c.i] : toks.end[c.j - 1]], c.quoted) for c in clauses(toks)] == [
            ("Ông nói", False),
            ("Việc đã rõ", True),
            ("Các xã làm ngay", True),
            ("Cuộc họp kết thúc lúc 17h", False),
        ]

    def test_a_quotation_without_an_end_stops_after_some_sentences(self) -> None:
        text = 'Ông nói: "Việc đã rõ. ' + "Các xã làm ngay. " * 9
        found = clauses(tokens(make(text), []))
        assert found[1].quoted
        assert not found[-1].quoted


def check(article: Article, found: Found, ids: set[str]) -> None:
    """Nothing is made up: every text is cut from the article, every id resolves, nothing overlaps."""
    text = article.text
    end = 0
    for number, s in enumerate(found, start=1):
        assert s.id == f"S{number}"
        assert end <= s.start < s.end <= len(text)
        end = s.end
        assert text[s.start : s.end] == s.text
        assert any(start <= s.start and s.end <= stop for start, stop in article.sentences)
        assert 0 <= s.score <= 1
        assert s.cue is None or s.cue in text
        if not isinstance(s, Directive):
            continue
        for field in ("issuer", "responsible", "product", "submit_to"):
            value, span = getattr(s, field), getattr(s, field + "_span")
            assert (value is None) == (span is None)
            assert value is None or text[slice(*span)] == value != ""
        for field in ("assignees", "coordinators", "legal_basis"):
            assert tuple(text[slice(*span)] for span in getattr(s, field + "_spans")) == getattr(s, field)
        assert s.deadline is None or text[s.deadline.start : s.deadline.end] == s.deadline.text
        assert set(s.assignee_ids) <= ids
        assert s.issuer_id is None or s.issuer_id in ids


PIECES = st.sampled_from(
    [
        "Phó Chủ tịch UBND thành phố Lò Văn Khánh", " yêu cầu ", " giao ", "các đơn vị ", "cần ", "rà soát hồ sơ", ": ", "; ", ", ", ". ", "\n",
        '"', "“", "”", "Phòng Y tế", " phối hợp với ", "báo cáo trước ngày 30/6", "còn chậm", "đã đạt 90%", "cam kết sẽ ", "kiến nghị ", "(", ")",
        "Đồng thời, ", "Đối với ", "Nghị quyết số 12/NQ-CP", " - ", "1. ", "ông nói", "…", "9" * 50, "\ufffd", "\u0301", "😀",
    ]
)  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(st.lists(PIECES, max_size=25).map("".join))
def test_every_value_is_cut_from_the_article(text: str) -> None:
    labels = {
        "Phó Chủ tịch": "TITLE", "UBND thành phố": "AGENCY", "Lò Văn Khánh": "PERSON", "Phòng Y tế": "AGENCY",
        "Nghị quyết số 12/NQ-CP": "DOCUMENT", "ngày 30/6": "DATE",
    }  # fmt: skip
    article = make(text)
    entities = names(text, *((words, label) for words, label in labels.items() if words in text))
    agencies = link_agencies(article, entities)
    officials = link_officials(article, entities, agencies)
    found = find_statements(article, entities, officials, agencies, tag(text, published=PUBLISHED))
    check(article, found, {a.id for a in agencies} | {o.id for o in officials})


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=300))
def test_no_exception_on_any_text(text: str) -> None:
    article = Article(text, normal(text), sentences(text))
    check(article, find_statements(article, [], [], [], []), set())


@pytest.mark.parametrize("text", ["", "   \n", "1" * 100_000, "yêu cầu " * 3000, ";" * 5000, "cần phải " * 3000, '"' * 3001])
def test_hostile_input(text: str) -> None:
    article = make(text)
    check(article, find_statements(article, [], [], [], []), set())


def test_giao_hands_the_next_task_to_the_party_behind_it() -> None:
    text = (
        "Chiều 17/5, Phó Chủ tịch UBND thành phố Lò Văn Khánh yêu cầu Phòng Y tế tham mưu kế hoạch tập huấn; "
        "giao Phòng Tư pháp bố trí kinh phí cho các xã trước ngày 30/6."
    )
    found = directives(read(text, *CHAIR, ("Phòng Y tế", "AGENCY"), ("Phòng Tư pháp", "AGENCY"), ("ngày 30/6", "DATE")))
    assert [(d.assignees, d.text.split()[0]) for d in found] == [(("Phòng Y tế",), "Phòng"), (("Phòng Tư pháp",), "Phòng")]


def test_what_is_read_of_a_clause() -> None:
    text = "Chiều 17/5, Phó Chủ tịch UBND thành phố Lò Văn Khánh làm việc với 3 phòng."
    toks = tokens(make(text), names(text, ("Chiều 17/5", "DATE"), *CHAIR))
    assert [syllables(toks, clause) for clause in clauses(toks)] == [
        ["<DATE>"],
        ["<TITLE>", "<AGENCY>", "<PERSON>", "làm", "việc", "với", "#", "phòng"],
    ]


def test_of_a_long_clause_its_two_ends_are_read() -> None:
    text = "Sở " + " ".join(f"mục{'aăâeêioôơuư'[k % 11]}" for k in range(60)) + " tốt."
    toks = tokens(make(text), [])
    (clause,) = clauses(toks)
    read = syllables(toks, clause)
    assert len(read) == WORDS < clause.j - clause.i
    assert (read[0], read[-1]) == ("sở", "tốt")


def odds_of(count: int, *runs: tuple[int, int, int, float]) -> Odds:
    """Odds of these runs: first and last clause, role, how likely."""
    about = np.zeros((len(runs), len(ROLES)), dtype=np.float32)
    for k, (_, _, role, value) in enumerate(runs):
        about[k, role] = value
    return Odds(np.array([run[0] for run in runs]), np.array([run[1] for run in runs]), about, about * 0)


def test_runs_that_overlap_are_weighed_against_each_other() -> None:
    net = load_net()
    floor = float(net.floors.max())
    over = floor + 0.9 * (1 - floor)
    little = floor + 0.5 * (1 - floor)
    both = net.best(4, odds_of(4, (0, 1, 0, little), (1, 2, 0, over), (2, 3, 0, little)))
    assert [piece[:2] for piece in both] == [(0, 1), (2, 3)], "two that are likely beat one that is likelier"
    one = net.best(3, odds_of(3, (0, 1, 0, little), (1, 2, 1, over)))
    assert [(piece[:3]) for piece in one] == [(1, 2, "ACHIEVEMENT")]
    assert net.best(3, odds_of(3, (0, 1, 0, 0.05))) == []


@pytest.mark.parametrize(
    ("items", "likely", "listed"),
    [
        (4, (0.9, 0.9, 0.2, 0.2), True),
        (4, (0.9, 0.2, 0.2, 0.2), False),
        (3, (0.2, 0.9, 0.9), True),
        (2, (0.9, 0.2), False),
    ],
)
def test_the_items_of_a_list_are_of_one_kind(items: int, likely: tuple[float, ...], listed: bool) -> None:
    text = "\n".join(
        ["Sở Y tế yêu cầu:", *(f"{k}. Các xã quét đường làng." for k in range(1, items + 1)), "Họp xong lúc trưa."]
    )
    toks = tokens(make(text), names(text, ("Sở Y tế", "AGENCY")))
    found = clauses(toks)
    begins = [k for k, clause in enumerate(found) if clause.before.startswith("^-")]
    assert len(begins) == items
    net = load_net()
    odds = odds_of(
        len(found),
        *((k, k, 0, value) for k, value in zip(begins, likely, strict=True)),
        (len(found) - 1, len(found) - 1, 0, 0.2),
    )
    low = net.listed(found, odds)
    assert low.tolist() == [listed] * items + [False], "what stands behind the list is none of it"
    tasks = net.best(len(found), odds, low)
    assert len(tasks) == (items if listed else sum(value > 0.5 for value in likely))


@pytest.mark.parametrize(
    ("text", "tasks"),
    [
        ("Sở Y tế làm rõ tổng mức đầu tư; tiến độ mua thuốc; nguồn vốn mua thuốc.", 1),
        ("Sở Y tế làm rõ tổng mức đầu tư; rà soát kho thuốc.", 2),
        ("Sở Y tế làm rõ tổng mức đầu tư; báo cáo UBND xã.", 2),
        ("Sở Y tế làm rõ tổng mức đầu tư; tiến độ mua thuốc phải nhanh.", 2),
    ],
)
def test_things_to_do_one_task_with_are_one_task(text: str, tasks: int) -> None:
    toks = tokens(make(text), names(text, ("Sở Y tế", "AGENCY")))
    found = clauses(toks)
    begins = [k for k, clause in enumerate(found) if clause.before in ("^", ";")]
    pieces = [Piece(one, other - 1, "DIRECTIVE", 0.9) for one, other in pairwise([*begins, len(found)])]
    assert len(join_list(toks, found, pieces)) == tasks
    requests = [piece._replace(role="PROPOSAL") for piece in pieces]
    assert join_list(toks, found, requests) == requests


def test_no_statement_goes_on_behind_its_sentence() -> None:
    text = "Sở Y tế phải rà soát kho thuốc, kiểm kê vật tư. Sở Tài chính phải bố trí vốn."
    article = make(text)
    toks = tokens(article, names(text, ("Sở Y tế", "AGENCY"), ("Sở Tài chính", "AGENCY")))
    found = clauses(toks)
    odds = load_net().odds(toks, found, clause_features(article, toks, found))
    assert all(found[a].sentence == found[b].sentence for a, b in zip(odds.first, odds.last, strict=True))
    assert {(0, 0), (len(found) - 1, len(found) - 1)} <= set(zip(odds.first.tolist(), odds.last.tolist(), strict=True))
    assert ((odds.about >= 0) & (odds.about.sum(axis=1, keepdims=True) <= 1.0001)).all()


def test_blas_gets_its_threads_back() -> None:
    text = "Sở Y tế phải rà soát kho thuốc."
    article = make(text)
    toks = tokens(article, names(text, ("Sở Y tế", "AGENCY")))
    found = clauses(toks)
    with ThreadpoolController().limit(limits=2, user_api="blas"):
        before = ThreadpoolController().info()
        load_net().find(toks, found, clause_features(article, toks, found))
        assert ThreadpoolController().info() == before


@given(st.text(alphabet='Sởyếucầà,.;: \n"5“”', max_size=80))
def test_any_text_has_its_statements_in_order(text: str) -> None:
    article = make(text)
    toks = tokens(article, [])
    found = clauses(toks)
    pieces = load_net().find(toks, found, clause_features(article, toks, found))
    assert all(piece.first <= piece.last for piece in pieces)
    assert all(one.last < other.first for one, other in pairwise(pieces))


@pytest.mark.parametrize(
    ("text", "due"),
    [
        ("Sở rà soát hồ sơ trước ngày 30/6.", True),
        ("Sở rà soát hồ sơ chậm nhất là ngày 30/6.", True),
        ("Sở rà soát hồ sơ từ ngày 30/6.", False),
        ("Trước khi họp, ngày 30/6 sở đã rà soát.", False),
    ],
)
def test_a_clause_with_a_deadline_is_seen(text: str, due: bool) -> None:
    toks = tokens(make(text), names(text, ("ngày 30/6", "DATE")))
    seen = clause_features(make(text), toks, clauses(toks))
    assert any("due" in clause.names() for clause in seen) == due


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Sở Y tế được giao chủ trì việc này.", True),
        ("Sở Y tế được yêu cầu báo cáo trong tuần.", True),
        ("Sở Y tế được khen trong tuần.", False),
        ("Sở Y tế làm tốt nhiệm vụ được giao.", False),
    ],
)
def test_a_body_that_was_told_to_do_something_is_seen(text: str, told: bool) -> None:
    toks = tokens(make(text), names(text, ("Sở Y tế", "AGENCY")))
    seen = clause_features(make(text), toks, clauses(toks))
    assert any("given" in clause.names() for clause in seen) == told


def test_a_question_is_no_task() -> None:
    text = "Chiều 17/5, Phó Chủ tịch UBND thành phố Lò Văn Khánh yêu cầu Phòng Y tế rà soát kho thuốc. Phó Chủ tịch UBND thành phố yêu cầu gì?"
    assert [d.text for d in directives(read(text, *CHAIR, ("Phòng Y tế", "AGENCY")))] == ["Phòng Y tế rà soát kho thuốc"]
