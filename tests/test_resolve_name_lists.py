import pytest

from test_resolve_officials import posts

DEPUTIES = [(name, [("Phó Chủ tịch", "UBND tỉnh")]) for name in ("Lê Văn Bình", "Vũ Minh", "Đỗ Nam")]


@pytest.mark.parametrize(
    "marked",
    [
        "kỷ luật ba [Phó Chủ tịch](T) [UBND tỉnh](A), gồm: ông [Lê Văn Bình](P), [Vũ Minh](P), [Đỗ Nam](P).",
        "ba [Phó Chủ tịch](T) [UBND tỉnh](A) gồm các ông [Lê Văn Bình](P), [Vũ Minh](P) và [Đỗ Nam](P) dự.",
        "ba [Phó Chủ tịch](T) [UBND tỉnh](A), các ông: [Lê Văn Bình](P), [Vũ Minh](P), [Đỗ Nam](P) dự.",
        "[Phó Chủ tịch](T) [UBND tỉnh](A) là các ông [Lê Văn Bình](P), ông [Vũ Minh](P), ông [Đỗ Nam](P).",
        "các [Phó Chủ tịch](T) [UBND tỉnh](A) ([Lê Văn Bình](P), [Vũ Minh](P) và [Đỗ Nam](P)) cùng đi.",
        "bầu các ông [Lê Văn Bình](P), [Vũ Minh](P) và ông [Đỗ Nam](P) giữ chức [Phó Chủ tịch](T) [UBND tỉnh](A).",
        "cảnh cáo ông [Lê Văn Bình](P), [Vũ Minh](P) và [Đỗ Nam](P) - đều là [Phó Chủ tịch](T) [UBND tỉnh](A).",
        "Ông [Lê Văn Bình](P) (58 tuổi), ông [Vũ Minh](P) (50 tuổi) và ông [Đỗ Nam](P) (45 tuổi) được bầu làm [Phó Chủ tịch](T) [UBND tỉnh](A).",
    ],
)
def test_one_title_for_several_names(marked):
    assert posts(marked) == DEPUTIES


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        # one name, then others who are none
        ("[Phó Chủ tịch](T) [UBND tỉnh](A) là ông [Lê Văn Bình](P), bà [Trần Thị Hoa](P) là vợ ông.", [("Lê Văn Bình", ["Phó Chủ tịch"])]),
        ("[Phó Chủ tịch](T) [UBND tỉnh](A) [Lê Văn Bình](P) và bà [Trần Thị Hoa](P) trồng cây.", [("Lê Văn Bình", ["Phó Chủ tịch"])]),
        ("Ông [Lê Văn Bình](P) và bà [Trần Thị Hoa](P), [Phó Chủ tịch](T) [UBND tỉnh](A), dự.", [("Trần Thị Hoa", ["Phó Chủ tịch"])]),
        # the last has a title of his own, or the next title is of the name behind it
        (
            "các [Phó Chủ tịch](T) [UBND tỉnh](A) [Lê Văn Bình](P), [Vũ Minh](P) và ông [Đỗ Nam](P), [Giám đốc](T) [Sở Y tế](A), dự",
            [("Lê Văn Bình", ["Phó Chủ tịch"]), ("Vũ Minh", ["Phó Chủ tịch"]), ("Đỗ Nam", ["Giám đốc"])],
        ),
        (
            "các [Phó Chủ tịch](T) [UBND tỉnh](A) [Lê Văn Bình](P), [Vũ Minh](P), [Giám đốc](T) [Sở Y tế](A) [Đỗ Nam](P) dự",
            [("Lê Văn Bình", ["Phó Chủ tịch"]), ("Vũ Minh", ["Phó Chủ tịch"]), ("Đỗ Nam", ["Giám đốc"])],
        ),
        # a header of people with posts
        (
            "[Phó Trưởng ban](T) gồm: [Lê Văn Bình](P) - [Giám đốc](T) [Sở Y tế](A), [Vũ Minh](P) - [Giám đốc](T) [Sở Nội vụ](A).",
            [("Lê Văn Bình", ["Phó Trưởng ban", "Giám đốc"]), ("Vũ Minh", ["Phó Trưởng ban", "Giám đốc"])],
        ),
        # a run that starts behind one name and ends before another
        (
            "do [Chủ tịch](T) [UBND xã](A) [Lê Văn Bình](P) làm [Trưởng ban](T), [Trưởng](T) [Công an xã](A) [Vũ Minh](P) làm [Phó Trưởng ban](T)",
            [("Lê Văn Bình", ["Chủ tịch", "Trưởng ban"]), ("Vũ Minh", ["Trưởng", "Phó Trưởng ban"])],
        ),
        (
            "[Chủ tịch](T) [UBND xã](A) [Lê Văn Bình](P) ([Trưởng ban](T)), [Trưởng](T) [Công an xã](A) [Vũ Minh](P) ([Phó ban](T))",
            [("Lê Văn Bình", ["Chủ tịch", "Trưởng ban"]), ("Vũ Minh", ["Trưởng", "Phó ban"])],
        ),
    ],
)  # fmt: skip
def test_where_a_list_of_names_ends(marked, expected):
    assert [(name, [title for title, _ in held]) for name, held in posts(marked)] == expected


def test_posts_that_nobody_holds_together_go_one_to_each_name():
    marked = "Dự có các đồng chí [Bí thư](T), [Phó Bí thư](T) [Tỉnh ủy](A) [Lê Văn Bình](P), [Vũ Minh](P), [Đỗ Nam](P)."
    assert posts(marked) == [
        ("Lê Văn Bình", [("Bí thư", "Tỉnh ủy")]),
        ("Vũ Minh", [("Phó Bí thư", "Tỉnh ủy")]),
        ("Đỗ Nam", [("Phó Bí thư", "Tỉnh ủy")]),
    ]
    marked = "[Chủ tịch](T) và [Phó Chủ tịch](T) [UBND xã](A) là các ông [Lê Văn Bình](P), [Vũ Minh](P) bị phê bình."
    assert posts(marked) == [("Lê Văn Bình", [("Chủ tịch", "UBND xã")]), ("Vũ Minh", [("Phó Chủ tịch", "UBND xã")])]
    together = "các đồng chí [Ủy viên](T) [Ban Thường vụ](A), [Phó Chủ tịch](T) [UBND tỉnh](A): [Lê Văn Bình](P), [Vũ Minh](P)"
    assert [len(held) for _, held in posts(together)] == [2, 2]


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        # a title that several hold, in the singular
        ("[Thứ trưởng](T) [Bộ Y tế](A) [Lê Văn Bình](P), [Vũ Minh](P) bị phê bình", [("Lê Văn Bình", "Bộ Y tế"), ("Vũ Minh", "Bộ Y tế")]),
        ("[Phó Chủ tịch](T) [UBND tỉnh](A) [Lê Văn Bình](P) và [Vũ Minh](P) cùng đi", [("Lê Văn Bình", "UBND tỉnh"), ("Vũ Minh", "UBND tỉnh")]),
        (
            "bổ nhiệm chức vụ [Thứ trưởng](T) [Bộ Y tế](A) đối với bà [Trần Thị Hoa](P) và ông [Vũ Minh](P)",
            [("Trần Thị Hoa", "Bộ Y tế"), ("Vũ Minh", "Bộ Y tế")],
        ),
        # spoken of otherwise than the first, a foreigner, one name alone, and a post that one person holds
        ("[Phó Chủ tịch](T) [UBND tỉnh](A) [Lê Văn Bình](P), ông [Vũ Minh](P) cùng đi", [("Lê Văn Bình", "UBND tỉnh")]),
        ("[Phó Tổng thống](T) [Na Uy](L) [Anton Berg](P) và [Anna Holm](P) cùng đi", [("Anton Berg", "Na Uy")]),
        ("[Phó Chủ tịch](T) [UBND tỉnh](A) [Lê Văn Bình](P), [Minh](P) cùng đi", [("Lê Văn Bình", "UBND tỉnh")]),
        ("[Chủ tịch](T) [UBND tỉnh](A) [Lê Văn Bình](P) và [Vũ Minh](P) cùng đi", [("Lê Văn Bình", "UBND tỉnh")]),
        # the body behind the names
        ("[Thứ trưởng](T) [Lê Văn Bình](P) của [Bộ Y tế](A) cho biết", [("Lê Văn Bình", "Bộ Y tế")]),
        (
            "[Thứ trưởng](T) [Lê Văn Bình](P) và [Thứ trưởng](T) [Vũ Minh](P) của [Bộ Y tế](A) dự",
            [("Lê Văn Bình", "Bộ Y tế"), ("Vũ Minh", "Bộ Y tế")],
        ),
        ("[Bộ trưởng](T) [Lê Văn Bình](P) và [Thứ trưởng](T) [Vũ Minh](P) của [Bộ Y tế](A) dự", [("Lê Văn Bình", None), ("Vũ Minh", "Bộ Y tế")]),
        ("[Thứ trưởng](T) [Lê Văn Bình](P) đến [Bộ Y tế](A)", [("Lê Văn Bình", None)]),
    ],
)  # fmt: skip
def test_names_that_share_a_title_in_the_singular(marked, expected):
    assert [(name, held[0][1]) for name, held in posts(marked)] == expected


@pytest.mark.parametrize("joint", [", ", " và "])
def test_a_body_is_shared_by_a_few_and_a_long_list_breaks_nothing(joint):
    one = "[Thứ trưởng](T) [Lê Văn Bình](P)"
    (known,) = posts(f"{one} của [Bộ Y tế](A) phát biểu.")
    assert known == ("Lê Văn Bình", [("Thứ trưởng", "Bộ Y tế")])
    assert posts(f"{joint.join([one] * 3_000)} của [Bộ Y tế](A) phát biểu.")
