"""Aides and relatives: whom they serve or belong to is somebody else."""

import pytest

from test_resolve_meeting import meeting
from test_resolve_officials import officials, posts
from vngovnlp.resolve.officials.aides import go_together, serves


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        # the name is the aide's own
        (
            "[Trợ lý](T) [Thủ tướng](T) [Vũ Minh](P) cho biết",
            [("Vũ Minh", [("Trợ lý", None)]), (None, [("Thủ tướng", None)])],
        ),
        (
            "[Phát ngôn viên](T) của [Tổng thống](T) [Na Uy](L), ông [Anton Berg](P), cho biết",
            [("Anton Berg", [("Phát ngôn viên", None)]), (None, [("Tổng thống", "Na Uy")])],
        ),
        (
            "[Phát ngôn viên](T) của [Tổng thống](T) [Na Uy](L) là ông [Anton Berg](P) cho biết",
            [("Anton Berg", [("Phát ngôn viên", None)]), (None, [("Tổng thống", "Na Uy")])],
        ),
        # ... or that of whom he serves
        (
            "[Đặc phái viên](T) của [Tổng thống](T) [Anton Berg](P) sang thăm",
            [("Anton Berg", [("Tổng thống", None)])],
        ),
        (
            "ông [Lê Văn Bình](P) từng làm [thư ký](T) [Thủ tướng](T) [Vũ Minh](P)",
            [("Lê Văn Bình", [("thư ký", None)]), ("Vũ Minh", [("Thủ tướng", None)])],
        ),
        (
            "Ông [Lê Văn Bình](P) từng trải qua các chức vụ: [trợ lý](T) [Chủ tịch nước](T) [Vũ Minh](P); [Bí thư](T) [Huyện ủy](A).",
            [("Lê Văn Bình", [("trợ lý", None), ("Bí thư", "Huyện ủy")]), ("Vũ Minh", [("Chủ tịch nước", None)])],
        ),
        (
            "[Tổng thống](T) [Anton Berg](P) đã tới. [Trợ lý](T) [Tổng thống](T) [Anton Berg](P) nói.",
            [("Anton Berg", [("Tổng thống", None)])],
        ),
        # ... his own, since somebody else is known to hold the office of that country
        (
            "[Tổng thống](T) [Na Uy](L) [Anton Berg](P) nhận lời. [Người phát ngôn](T) của [Tổng thống](T) [Na Uy](L) [Oskar Holm](P) cho biết",
            [("Anton Berg", [("Tổng thống", "Na Uy")]), ("Oskar Holm", [("Người phát ngôn", None)])],
        ),
        (
            "[Tổng thống](T) [Anton Berg](P) nhận lời. [Người phát ngôn](T) của [Tổng thống](T) [Na Uy](L) [Oskar Holm](P) cho biết",
            [("Anton Berg", [("Tổng thống", "Na Uy")]), ("Oskar Holm", [("Người phát ngôn", None)])],
        ),
        (
            "[Tổng thống](T) [Lào](L) [Anton Berg](P) nhận lời. [Người phát ngôn](T) của [Tổng thống](T) [Na Uy](L) [Oskar Holm](P) cho biết",
            [("Anton Berg", [("Tổng thống", "Lào")]), ("Oskar Holm", [("Tổng thống", "Na Uy")])],
        ),
        (
            "[Tổng thống](T) [Na Uy](L) [Anton Berg](P) nhận lời. [Đặc phái viên](T) của [Tổng thống](T) [Na Uy](L) [Berg](P) sang thăm",
            [("Anton Berg", [("Tổng thống", "Na Uy")])],
        ),
        # two words for one office
        (
            "[Người phát ngôn](T) [Bộ Ngoại giao](A) [Vũ Minh](P) trả lời. [Phát ngôn viên](T) [Bộ Ngoại giao](A) nói thêm",
            [("Vũ Minh", [("Người phát ngôn", "Bộ Ngoại giao")])],
        ),
        # posts of the aide behind
        (
            "bổ nhiệm ông [Vũ Minh](P), [Trợ lý](T) [Bộ trưởng](T), [Vụ trưởng](T) [Vụ Pháp chế](A), làm [Thứ trưởng](T)",
            [
                ("Vũ Minh", [("Trợ lý", None), ("Vụ trưởng", "Vụ Pháp chế"), ("Thứ trưởng", None)]),
            ],
        ),
        (
            "[Đặc phái viên](T) của [Tổng Bí thư](T) [Lê Văn Bình](P), [Bộ trưởng](T) [Ngoại giao](A) [Vũ Minh](P) đã tới",
            [
                ("Vũ Minh", [("Đặc phái viên", None), ("Bộ trưởng", "Ngoại giao")]),
                ("Lê Văn Bình", [("Tổng Bí thư", None)]),
            ],
        ),
        (
            "[Đặc phái viên](T) của [Tổng Bí thư](T), [Chủ tịch nước](T) [Lê Văn Bình](P), [Bộ trưởng](T) [Ngoại giao](A) [Vũ Minh](P) đã tới",
            [
                ("Vũ Minh", [("Đặc phái viên", None), ("Bộ trưởng", "Ngoại giao")]),
                ("Lê Văn Bình", [("Tổng Bí thư", None), ("Chủ tịch nước", None)]),
            ],
        ),
        # the aide's word is no mention, and relatives
        ("[Anton Berg](P), cố vấn an ninh của [Tổng thống](T) [Na Uy](L), cho biết", [(None, [("Tổng thống", "Na Uy")])]),
        ("Phu nhân [Thủ tướng](T) [Na Uy](L), bà [Anna Berg](P), tới thăm trường", [(None, [("Thủ tướng", "Na Uy")])]),
        ("Phu nhân [Thủ tướng](T) [Vũ Minh](P), bà [Trần Thị Hoa](P), tới thăm trường", [("Vũ Minh", [("Thủ tướng", None)])]),
        ("bà [Trần Thị Hoa](P) (con gái [Bí thư](T) [Tỉnh ủy](A) [Vũ Minh](P)) cho biết", [("Vũ Minh", [("Bí thư", "Tỉnh ủy")])]),
        # words that only look like an aide's
        ("[Tổng thư ký](T), [Chủ tịch](T) [Hội Y học](A) [Vũ Minh](P) dự", [("Vũ Minh", [("Tổng thư ký", None), ("Chủ tịch", "Hội Y học")])]),
        ("ý kiến của [Thủ tướng](T) [Vũ Minh](P)", [("Vũ Minh", [("Thủ tướng", None)])]),
        ("Hội cựu chiến binh mời [Chủ tịch](T) [UBND xã](A) [Vũ Minh](P)", [("Vũ Minh", [("Chủ tịch", "UBND xã")])]),
        ("[Cố vấn](T) kiêm [Giám đốc](T) [Sở Y tế](A) [Vũ Minh](P) dự", [("Vũ Minh", [("Cố vấn", "Sở Y tế"), ("Giám đốc", "Sở Y tế")])]),
    ],
)  # fmt: skip
def test_an_aide_has_not_the_post_of_whom_he_serves(marked, expected):
    assert sorted(posts(marked), key=str) == sorted(expected, key=str)


@pytest.mark.parametrize(
    ("before", "expected"),
    [
        ("gặp trợ lý ", "staff"),
        ("gặp trợ lý của ", "of"),
        ("từng làm thư ký ", "of"),
        ("gặp cố vấn an ninh của nguyên ", "of"),
        ("gặp phu nhân ", "of"),
        ("em trai ", "of"),
        ("gặp tổng thư ký ", ""),
        ("cháu ngoan, ", ""),
        ("của ", ""),
        ("", ""),
        (" ", ""),
    ],
)
def test_who_stands_before_a_title(before, expected):
    assert serves(before + "thủ tướng", len(before)) == expected


def test_two_titles_of_one_who_is_served():
    assert go_together("tổng bí thư", "chủ tịch nước")
    assert not go_together("thủ tướng", "chủ tịch nước")


def test_who_is_served_is_not_there():
    held = meeting(
        "[Sáng 24/2](D), tại thủ đô, [Đặc phái viên](T) của [Tổng Bí thư](T) [Lê Văn Bình](P), [Bộ trưởng](T) [Bộ Ngoại giao](A) [Vũ Minh](P) "
        "đã có cuộc làm việc với [Trưởng](T) [ban Đối ngoại](A) [Anton Berg](P)."
    )
    assert (held.chairs, held.attendees) == (("Vũ Minh",), ("Anton Berg",))
    held = meeting(
        "[Sáng 24/2](D), trợ lý của [Tổng thống](T) [Anton Berg](P) dự hội nghị do ông [Vũ Minh](P), [Giám đốc](T) [Sở Y tế](A), chủ trì."
    )
    assert (held.chairs, held.attendees) == (("Vũ Minh",), ())


def test_aides_without_end_are_no_error() -> None:
    _, found = officials("[Người phát ngôn](T) " * 500)
    assert all(official.name is None for official in found)
