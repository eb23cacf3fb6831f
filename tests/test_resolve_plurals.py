"""Titles in the plural that open a list of names, marked or not."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from test_resolve_meeting import meeting
from test_resolve_officials import posts
from vngovnlp.grammar.match import Match
from vngovnlp.resolve.officials.plurals import plural_titles
from vngovnlp.text import normal

BINH, HOA, MINH = "Lê Văn Bình", "Trần Thị Hoa", "Vũ Minh"


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        (
            "Cùng dự có các Phó Thủ tướng [Lê Văn Bình](P), [Trần Thị Hoa](P) và lãnh đạo các bộ.",
            [(BINH, [("Phó Thủ tướng", None)]), (HOA, [("Phó Thủ tướng", None)])],
        ),
        (
            "Hai Phó Chủ tịch [UBND tỉnh](A) là ông [Lê Văn Bình](P) và bà [Trần Thị Hoa](P) cùng đi.",
            [(BINH, [("Phó Chủ tịch", "UBND tỉnh")]), (HOA, [("Phó Chủ tịch", "UBND tỉnh")])],
        ),
        (
            "Các Phó Chủ tịch gồm các ông: [Lê Văn Bình](P), [Vũ Minh](P).",
            [(BINH, [("Phó Chủ tịch", None)]), (MINH, [("Phó Chủ tịch", None)])],
        ),
        (
            "các nguyên Thứ trưởng [Lê Văn Bình](P), [Vũ Minh](P) dự",
            [(BINH, [("Thứ trưởng", None)]), (MINH, [("Thứ trưởng", None)])],
        ),
        # a header over people with posts of their own ends where the next one begins
        (
            "Dự có các đồng chí Ủy viên [Bộ Chính trị](A): [Lê Văn Bình](P), [Bí thư](T) [Tỉnh ủy](A); các đồng chí Ủy viên [Trung ương Đảng](A): [Vũ Minh](P), [Bộ trưởng](T) [Bộ Y tế](A).",
            [
                (BINH, [("Ủy viên", "Bộ Chính trị"), ("Bí thư", "Tỉnh ủy")]),
                (MINH, [("Ủy viên", "Trung ương Đảng"), ("Bộ trưởng", "Bộ Y tế")]),
            ],
        ),
        (
            "Dự có các đồng chí Ủy viên [Bộ Chính trị](A): [Bí thư](T) [Tỉnh ủy](A) [Lê Văn Bình](P); [Vũ Minh](P), [Bộ trưởng](T) [Bộ Y tế](A).",
            [
                (BINH, [("Ủy viên", "Bộ Chính trị"), ("Bí thư", "Tỉnh ủy")]),
                (MINH, [("Ủy viên", "Bộ Chính trị"), ("Bộ trưởng", "Bộ Y tế")]),
            ],
        ),
        # an office that each gets, who has a post of his own behind the name
        (
            "Miễn nhiệm chức danh [ủy viên](T) [UBND tỉnh](A) [nhiệm kỳ 2021 - 2026](D) đối với các ông: [Lê Văn Bình](P) - [nguyên Giám đốc](T) [Sở Y tế](A), đã nghỉ hưu; [Vũ Minh](P) - [Giám đốc](T) [Sở Tư pháp](A).",
            [
                (BINH, [("ủy viên", "UBND tỉnh"), ("nguyên Giám đốc", "Sở Y tế")]),
                (MINH, [("ủy viên", "UBND tỉnh"), ("Giám đốc", "Sở Tư pháp")]),
            ],
        ),
        (
            "Bầu bổ sung 2 Ủy viên [UBND tỉnh](A) gồm các ông, bà: [Lê Văn Bình](P), [Giám đốc](T) [Sở Y tế](A); [Trần Thị Hoa](P), [Giám đốc](T) [Sở Tư pháp](A).",
            [
                (BINH, [("Ủy viên", "UBND tỉnh"), ("Giám đốc", "Sở Y tế")]),
                (HOA, [("Ủy viên", "UBND tỉnh"), ("Giám đốc", "Sở Tư pháp")]),
            ],
        ),
        (
            "Cho thôi chức danh [ủy viên](T) [UBND tỉnh](A) đối với các ông [Lê Văn Bình](P) ([Giám đốc](T) [Sở Y tế](A)) và [Vũ Minh](P) ([Giám đốc](T) [Sở Tư pháp](A)) theo đơn do bà [Trần Thị Hoa](P) chuyển.",
            [
                (BINH, [("ủy viên", "UBND tỉnh"), ("Giám đốc", "Sở Y tế")]),
                (MINH, [("ủy viên", "UBND tỉnh"), ("Giám đốc", "Sở Tư pháp")]),
            ],
        ),
        # who decides about several people is none of them
        (
            "Quyết định của [Chủ tịch](T) [UBND tỉnh](A) đối với các ông: [Lê Văn Bình](P), [Giám đốc](T) [Sở Y tế](A); [Vũ Minh](P), [Giám đốc](T) [Sở Tư pháp](A).",
            [(None, [("Chủ tịch", "UBND tỉnh")]), (BINH, [("Giám đốc", "Sở Y tế")]), (MINH, [("Giám đốc", "Sở Tư pháp")])],
        ),
        # whose deputies are counted up
        (
            "[Chủ tịch](T) [HĐND tỉnh](A) tái đắc cử; hai Phó Chủ tịch là ông [Lê Văn Bình](P) và bà [Trần Thị Hoa](P).",
            [(None, [("Chủ tịch", "HĐND tỉnh")]), (BINH, [("Phó Chủ tịch", "HĐND tỉnh")]), (HOA, [("Phó Chủ tịch", "HĐND tỉnh")])],
        ),
        (
            "Lãnh đạo [Bộ Y tế](A) có hai Thứ trưởng gồm các ông [Lê Văn Bình](P), [Vũ Minh](P).",
            [(BINH, [("Thứ trưởng", "Bộ Y tế")]), (MINH, [("Thứ trưởng", "Bộ Y tế")])],
        ),
        (
            "[UBND tỉnh An Hòa](A) hiện có ba Phó Chủ tịch, gồm các ông: [Lê Văn Bình](P), [Vũ Minh](P) và bà [Trần Thị Hoa](P).",
            [(name, [("Phó Chủ tịch", "UBND tỉnh An Hòa")]) for name in (BINH, MINH, HOA)],
        ),
        (
            "Sau kỳ họp, [tỉnh An Hòa](L) còn 2 Phó Chủ tịch là ông [Lê Văn Bình](P) và ông [Vũ Minh](P).",
            [(BINH, [("Phó Chủ tịch", "tỉnh An Hòa")]), (MINH, [("Phó Chủ tịch", "tỉnh An Hòa")])],
        ),
        # a body that has others, or does something to them
        (
            "[UBND tỉnh An Hòa](A) đề nghị kỷ luật 2 Phó Chủ tịch gồm các ông [Lê Văn Bình](P), [Vũ Minh](P).",
            [(BINH, [("Phó Chủ tịch", None)]), (MINH, [("Phó Chủ tịch", None)])],
        ),
        (
            "[Quốc hội](A) có quy định mới. Hai Phó Chủ tịch gồm các ông [Lê Văn Bình](P), [Vũ Minh](P) cùng dự.",
            [(BINH, [("Phó Chủ tịch", None)]), (MINH, [("Phó Chủ tịch", None)])],
        ),
        (
            "[Giám đốc](T) [Sở Y tế](A) mời hai Phó Chủ tịch là ông [Lê Văn Bình](P) và bà [Trần Thị Hoa](P).",
            [(None, [("Giám đốc", "Sở Y tế")]), (BINH, [("Phó Chủ tịch", None)]), (HOA, [("Phó Chủ tịch", None)])],
        ),
        (
            "[Chủ tịch](T) [HĐND tỉnh](A) mời 2 Phó Chủ tịch [Lê Văn Bình](P), [Trần Thị Hoa](P).",
            [(None, [("Chủ tịch", "HĐND tỉnh")]), (BINH, [("Phó Chủ tịch", None)]), (HOA, [("Phó Chủ tịch", None)])],
        ),
        # two titles of the same people
        (
            "khiển trách hai Ủy viên [Ban cán sự đảng](A), [Thứ trưởng](T) [Bộ Y tế](A) [Lê Văn Bình](P), [Vũ Minh](P) và cảnh cáo ông [Đỗ Nam](P)",
            [(name, [("Ủy viên", "Ban cán sự đảng"), ("Thứ trưởng", "Bộ Y tế")]) for name in (BINH, MINH)],
        ),
        (
            "Các Ủy viên [Ban cán sự đảng](A), [Thứ trưởng](T) gồm: Đồng chí [Lê Văn Bình](P), đồng chí [Vũ Minh](P).",
            [(name, [("Ủy viên", "Ban cán sự đảng"), ("Thứ trưởng", None)]) for name in (BINH, MINH)],
        ),
        (
            "Cùng các Ủy viên [Trung ương Đảng](A), [Bộ trưởng](T) [Bộ Y tế](A) [Lê Văn Bình](P) dự.",
            [(BINH, [("Bộ trưởng", "Bộ Y tế")])],
        ),
        # numbers
        (
            "8 Phó giám đốc Sở gồm các ông, bà: [Lê Văn Bình](P), [Trần Thị Hoa](P) và [Vũ Minh](P).",
            [(name, [("Phó giám đốc", None)]) for name in (BINH, HOA, MINH)],
        ),
        (
            "Tỉnh chỉ còn 2 Phó Chủ tịch [UBND tỉnh](A) gồm các ông [Lê Văn Bình](P), [Vũ Minh](P) điều hành.",
            [(BINH, [("Phó Chủ tịch", "UBND tỉnh")]), (MINH, [("Phó Chủ tịch", "UBND tỉnh")])],
        ),
        (
            "Ngân hàng đã bổ nhiệm 2 Phó Chủ tịch mới là ông [Lê Văn Bình](P) và ông [Vũ Minh](P).",
            [(BINH, [("Phó Chủ tịch", None)]), (MINH, [("Phó Chủ tịch", None)])],
        ),
        (
            "Cùng 2 đại biểu [Quốc hội](A) [Lê Văn Bình](P), [Trần Thị Hoa](P) tiếp xúc cử tri.",
            [(BINH, [("đại biểu", "Quốc hội")]), (HOA, [("đại biểu", "Quốc hội")])],
        ),
        # a given name takes up one named before
        (
            "Ông [Đỗ Nam](P) cùng 2 Phó Chủ tịch gồm các ông [Lê Văn Bình](P), [Vũ Minh](P), ông [Nam](P) hy vọng sẽ có thêm.",
            [(BINH, [("Phó Chủ tịch", None)]), (MINH, [("Phó Chủ tịch", None)])],
        ),
        # a number of something else, a guest
        ("Ngày 5 Chủ tịch [Lê Văn Bình](P), [Vũ Minh](P) họp.", []),
        ("Tham dự có các đại biểu [Lê Văn Bình](P), [Vũ Minh](P).", []),
        ("Ông đề nghị 2 Phó Chủ tịch huyện làm rõ việc này với ông [Lê Văn Bình](P).", []),
        # nobody's titles
        ("Các Phó Thủ tướng cùng ông [Lê Văn Bình](P) đi kiểm tra.", []),
        ("Chủ tịch các huyện báo cáo. Ông [Lê Văn Bình](P) trả lời.", []),
        ("Thủ tướng yêu cầu các bộ trưởng trả lời trước ông [Lê Văn Bình](P).", []),
        # one that is marked is read once
        ("các [Phó Thủ tướng](T) [Lê Văn Bình](P), [Vũ Minh](P) dự", [(BINH, [("Phó Thủ tướng", None)]), (MINH, [("Phó Thủ tướng", None)])]),
    ],
)  # fmt: skip
def test_a_plural_before_names_is_the_title_of_each(marked, expected):
    assert posts(marked) == expected


def test_they_take_part_as_others_do():
    found = meeting(
        "[Sáng 5/3](D), [Thủ tướng](T) [Đỗ Văn Nam](P) chủ trì hội nghị về đê điều. Cùng dự có các Phó Thủ tướng [Lê Văn Bình](P), [Trần Thị Hoa](P)."
    )
    assert (found.chairs, found.attendees) == (("Đỗ Văn Nam",), (BINH, HOA))


@given(st.text("cácPhóThủtướngộ: ,\n") | st.text())
def test_they_are_cut_from_the_text(text):
    norm = normal(text)
    people = [Match(i, i + 1, "PERSON", None, "test") for i in range(0, len(text), 7)]
    for title in plural_titles(norm, people):
        assert 0 <= title.start < title.end <= len(text)
        assert not any(person.start < title.end and title.start < person.end for person in people)


def test_a_long_list_takes_linear_time():
    text = "các phó thủ tướng " * 20_000 + "Lê Văn Bình"
    began = time.process_time()
    assert plural_titles(text, [Match(len(text) - 11, len(text), "PERSON", None, "test")])
    assert time.process_time() - began < 2
