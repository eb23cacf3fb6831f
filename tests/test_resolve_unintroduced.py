import pytest

from test_resolve_officials import officials


def names(marked):
    return [(o.name, [p.title for p in o.positions]) for o in officials(marked)[1]]


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        (
            "Trong công văn sáng nay, ông [Lê Văn Bình](P) nêu rõ việc chậm trễ. [Chủ tịch](T) [An Hòa](L) nhấn mạnh tiến độ.",
            [("Lê Văn Bình", ["Chủ tịch"])],
        ),
        (
            "[Chủ tịch](T) [An Hòa](L): Không để chậm\nÔng [Lê Văn Bình](P) yêu cầu các phường kiểm tra. [Chủ tịch](T) [An Hòa](L) cho biết thêm.",
            [("Lê Văn Bình", ["Chủ tịch"])],
        ),
        # a headline and a lead
        ("Ông [Lund](P) dọa tăng thuế\n[Tổng thống](T) [Na Uy](L) muốn trả đũa.", [("Lund", ["Tổng thống"])]),
        ("Thế khó của [Thị trưởng](T) [An Hòa](L) trước ông [Lund](P)\n[Thị trưởng](T) [An Hòa](L) nhượng bộ.", [(None, ["Thị trưởng"])]),
        # who is introduced as somebody else, or did not speak first
        ("Ông [Lê Văn Bình](P), người dân thôn 3, nói nước bẩn. [Chủ tịch](T) [An Hòa](L) cho biết sẽ xử lý.", [(None, ["Chủ tịch"])]),
        ("Ông [Lê Văn Bình](P) bị tai nạn. [Chủ tịch](T) [An Hòa](L) cho biết sẽ hỗ trợ gia đình.", [(None, ["Chủ tịch"])]),
        # another name stands between
        (
            "Ông [Lê Văn Bình](P) nói nước bẩn. Bà [Trần Thị Hoa](P), [Giám đốc](T) [Sở Y tế](A), dự. [Chủ tịch](T) [An Hòa](L) cho biết sẽ xử lý.",
            [("Trần Thị Hoa", ["Giám đốc"]), (None, ["Chủ tịch"])],
        ),
        # two who could be meant
        ("Ông [Lê Văn Bình](P) nói có. Bà [Trần Thị Hoa](P) nói không. [Chủ tịch](T) [An Hòa](L) cho biết sẽ xử lý.", [(None, ["Chủ tịch"])]),
    ],
)  # fmt: skip
def test_who_is_told_of_by_name_and_by_title_in_turn(marked, expected):
    assert names(marked) == expected


def test_the_mentions_of_the_title_are_the_person_s():
    article, (binh,) = officials(
        "Ông [Lê Văn Bình](P) nêu ba việc. [Chủ tịch](T) [An Hòa](L) lưu ý tiến độ. Ông [Bình](P) cảm ơn."
    )
    assert [article.text[s:e] for s, e in binh.mentions] == ["Lê Văn Bình", "Chủ tịch An Hòa", "Bình"]
