"""Ministers told by their fields in a row."""

import pytest

from test_resolve_officials import officials, posts


@pytest.mark.parametrize(
    ("marked", "title", "fields"),
    [
        ("[Bộ trưởng](T) [Tài chính](A), [Công an](A) và [Y tế](A) tham gia trả lời.", "Bộ trưởng", ["Tài chính", "Công an", "Y tế"]),
        ("Các bộ trưởng [Xây dựng](A), [Tài chính](A) cùng trả lời chất vấn.", "bộ trưởng", ["Xây dựng", "Tài chính"]),
        ("Chất vấn 3 Bộ trưởng: [Y tế](A); [Nội vụ](A); [Công Thương](A) trong hai ngày.", "Bộ trưởng", ["Y tế", "Nội vụ", "Công Thương"]),
        # one office with several fields, one field
        ("[Bộ trưởng](T) [Thương mại](A), [Du lịch và Đầu tư](A) Úc thăm Hà Nội.", "Bộ trưởng", ["Thương mại"]),
        ("[Bộ trưởng](T) [Tài chính](A) yêu cầu [Kho bạc Nhà nước](A) báo cáo.", "Bộ trưởng", ["Tài chính"]),
        # nobody in particular
        ("Các bộ trưởng báo cáo [Chính phủ](A), [Quốc hội](A).", "", []),
        ("Các bộ trưởng [Bộ Y tế](A), [Bộ Nội vụ](A) qua các thời kỳ.", "", []),
    ],
)  # fmt: skip
def test_each_field_has_its_minister(marked, title, fields):
    assert posts(marked) == [(None, [(title, field)]) for field in fields]


def test_each_is_mentioned_by_the_field():
    article, found = officials("[Bộ trưởng](T) [Tài chính](A), [Công an](A), [Y tế](A) tham gia trả lời.")
    mentions = [[article.text[start:end] for start, end in o.mentions] for o in found]
    assert mentions == [["Bộ trưởng Tài chính"], ["Công an"], ["Y tế"]]


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        (
            "Dự có các Bộ trưởng: [Công Thương](A) [Lê Văn Bình](P), [Tài chính](A) [Vũ Minh](P); lãnh đạo [Bộ Y tế](A).",
            [("Lê Văn Bình", [("Bộ trưởng", "Công Thương")]), ("Vũ Minh", [("Bộ trưởng", "Tài chính")])],
        ),
        (
            "Dự có hai Thứ trưởng: [Bộ Nội vụ](A) [Lê Văn Bình](P) và [Bộ Y tế](A) [Vũ Minh](P).",
            [("Lê Văn Bình", [("Thứ trưởng", "Bộ Nội vụ")]), ("Vũ Minh", [("Thứ trưởng", "Bộ Y tế")])],
        ),
        # one minister with a name, and whoever comes behind
        (
            "[Bộ trưởng](T) [Tài chính](A) [Lê Văn Bình](P), [UBND tỉnh](A) và ông [Vũ Minh](P) dự.",
            [("Lê Văn Bình", [("Bộ trưởng", "Tài chính")])],
        ),
        (
            "[Bộ trưởng](T) [Tài chính](A) [Lê Văn Bình](P), [Sở Y tế](A) [Vũ Minh](P) dự.",
            [("Lê Văn Bình", [("Bộ trưởng", "Tài chính")])],
        ),
    ],
)
def test_each_field_has_a_name(marked, expected):
    assert posts(marked) == expected


def test_a_name_behind_the_last_field_is_the_last_ministers():
    marked = "[Bộ trưởng](T) [Tài chính](A) [Lê Văn Bình](P), [Bộ trưởng](T) [Công an](A) [Vũ Minh](P) dự."
    assert posts(marked) == [("Lê Văn Bình", [("Bộ trưởng", "Tài chính")]), ("Vũ Minh", [("Bộ trưởng", "Công an")])]


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        # offices of state are known without a body
        ("[Tổng Kiểm toán Nhà nước](T) đã trả lời chất vấn.", [(None, [("Tổng Kiểm toán Nhà nước", None)])]),
        ("Cùng dự có [Phó Trưởng thôn](T) và nhiều bạn bè.", []),
        # a way of speaking of somebody, and whoever it may be
        ("[Thủ tướng](T) [Lê Văn Bình](P) tiếp dân. Việc này rất cấp bách, [người đứng đầu](T) [Chính phủ](A) nói.", [("Lê Văn Bình", [("Thủ tướng", None)])]),
        ("Thẩm quyền thuộc về [chủ tịch](T) [UBND tỉnh](A), thành.", []),
        ("[Chủ tịch](T) [UBND quận](A) huyện nào để xảy ra dịch phải chịu trách nhiệm.", []),
        ("Đã bố trí 100% [bí thư](T) [tỉnh ủy](A), thành ủy không là người địa phương.", []),
        ("[Chủ tịch](T) [UBND tỉnh](A), Thành ủy viên dự.", [(None, [("Chủ tịch", "UBND tỉnh")])]),
    ],
)  # fmt: skip
def test_seats_of_one_person_or_of_nobody(marked, expected):
    assert posts(marked) == expected
