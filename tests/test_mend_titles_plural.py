"""Titles that several people hold, as the next one tells: invented texts, what was found on the left, what is right on the right."""

import pytest

from test_grammar_mend import expected, mended


@pytest.mark.parametrize(
    ("found", "right"),
    [
        ("[Bí thư](title), chủ tịch các xã, phường phải chịu trách nhiệm.", "Bí thư, chủ tịch các xã, phường phải chịu trách nhiệm."),
        ("Giao [Giám đốc](title), Thủ trưởng các sở rà soát.", "Giao Giám đốc, Thủ trưởng các sở rà soát."),
        ("[Bí thư](title) và Chủ tịch UBND cấp xã cam kết.", "Bí thư và Chủ tịch UBND cấp xã cam kết."),
        ("Bầu [Chủ tịch](title), Phó Chủ tịch Ủy ban nhân dân các cấp.", "Bầu Chủ tịch, Phó Chủ tịch Ủy ban nhân dân các cấp."),
        (
            "Có [Bí thư](title) [Tỉnh ủy](agency), [Thành ủy](agency), Chủ tịch UBND các tỉnh.",
            "Có Bí thư Tỉnh ủy, Thành ủy, Chủ tịch UBND các tỉnh.",
        ),
    ],
)  # fmt: skip
def test_a_title_that_shares_the_plural_behind_it(found, right):
    assert mended(found) == expected(right)


@pytest.mark.parametrize(
    "marked",
    [
        # of one body, so of one man
        "[Bí thư](title) [Huyện ủy](agency), Chủ tịch UBND các xã dự.",
        # both are somebody's
        "[Bí thư](title), [Chủ tịch](title) [UBND xã](agency) và các thôn.",
        "[Bí thư](title), [Chủ tịch](title) các [hội](agency)",
        # several of another kind, and an order to them
        "[Bí thư](title), chủ tịch xã và các thôn.",
        "[Chủ tịch](title) yêu cầu giám đốc các sở rà soát.",
        "ông [Lê Văn Mẫu](person), [Bí thư](title); chủ tịch các xã",
    ],
)
def test_a_title_of_one(marked):
    assert mended(marked) == expected(marked)
