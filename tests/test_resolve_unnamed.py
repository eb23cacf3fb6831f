"""Offices without a name that are somebody's whom the text names: spokesmen, and who is named without a post."""

import pytest

from test_resolve_officials import posts

BINH, HOA = "Lê Văn Bình", "Trần Thị Hoa"
CHIEF = "[Chánh](T) [Văn phòng UBND tỉnh An Hòa](A) [Lê Văn Bình](P) chủ trì họp báo."
OFFICE = ("Chánh", "Văn phòng UBND tỉnh An Hòa")


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        # who heads the office of a government speaks for it
        (f"{CHIEF} [Người phát ngôn](T) của [UBND tỉnh](A) nói sẽ xử lý.", [(BINH, [OFFICE, ("Người phát ngôn", "UBND tỉnh")])]),
        (f"[Người phát ngôn](T) của [tỉnh An Hòa](L) nói sẽ xử lý. {CHIEF}", [(BINH, [("Người phát ngôn", "tỉnh An Hòa"), OFFICE])]),
        (
            "[Chánh Văn phòng](T) [UBND TP HCM](A) [Lê Văn Bình](P) dự. Theo [người phát ngôn](T) của [UBND thành phố](A), mưa còn lớn.",
            [(BINH, [("Chánh Văn phòng", "UBND TP HCM"), ("người phát ngôn", "UBND thành phố")])],
        ),
        (
            "[Bộ trưởng](T), [Chủ nhiệm](T) [Văn phòng Chính phủ](A) [Lê Văn Bình](P) dự. Cũng theo [người phát ngôn](T) [Chính phủ](A), giá giảm.",
            [(BINH, [("Bộ trưởng", None), ("Chủ nhiệm", "Văn phòng Chính phủ"), ("người phát ngôn", "Chính phủ")])],
        ),
        # but for no other body, and no deputy does
        (f"{CHIEF} [Người phát ngôn](T) [Bộ Ngoại giao](A) nói đã rõ.", [(BINH, [OFFICE]), (None, [("Người phát ngôn", "Bộ Ngoại giao")])]),
        (f"{CHIEF} [Người phát ngôn](T) của [tỉnh Bình Lâm](L) nói đã rõ.", [(BINH, [OFFICE]), (None, [("Người phát ngôn", "tỉnh Bình Lâm")])]),
        (
            f"[Phó {CHIEF[1:]} [Người phát ngôn](T) của [UBND tỉnh](A) nói sẽ xử lý.",
            [(BINH, [("Phó Chánh", OFFICE[1])]), (None, [("Người phát ngôn", "UBND tỉnh")])],
        ),
        # who is named without a post holds the office that speaks without a name
        (
            "[Chủ tịch](T) [An Hòa](L): Không để lặp lại sai phạm\nÔng [Lê Văn Bình](P) yêu cầu các xã báo cáo.",
            [(BINH, [("Chủ tịch", "An Hòa")])],
        ),
        (
            "[Chủ tịch](T) [UBND huyện Hòa An](A) yêu cầu rà soát. Theo đó, ông [Lê Văn Bình](P) vừa ký văn bản gửi các phòng.",
            [(BINH, [("Chủ tịch", "UBND huyện Hòa An")])],
        ),
        # unless he has a post, there are two of either, the office does nothing, or he is no more than mentioned
        (
            "[Chủ tịch](T) [An Hòa](L): Không để lặp lại sai phạm\nÔng [Lê Văn Bình](P), [Giám đốc](T) [Sở Y tế](A), yêu cầu báo cáo.",
            [(None, [("Chủ tịch", "An Hòa")]), (BINH, [("Giám đốc", "Sở Y tế")])],
        ),
        (
            "[Chủ tịch](T) [An Hòa](L): Không để lặp lại sai phạm\nÔng [Lê Văn Bình](P) nói chưa rõ, bà [Trần Thị Hoa](P) cho biết đã báo cáo.",
            [(None, [("Chủ tịch", "An Hòa")])],
        ),
        (
            "[Chủ tịch](T) [An Hòa](L) yêu cầu báo cáo, [Bí thư](T) [Tỉnh ủy](A) đề nghị làm rõ\nÔng [Lê Văn Bình](P) nói chưa rõ.",
            [(None, [("Chủ tịch", "An Hòa")]), (None, [("Bí thư", "Tỉnh ủy")])],
        ),
        ("Đơn gửi [Chủ tịch](T) [UBND huyện Hòa An](A)\nÔng [Lê Văn Bình](P) nói nhà ông bị ngập.", [(None, [("Chủ tịch", "UBND huyện Hòa An")])]),
        ("[Chủ tịch](T) [An Hòa](L): Không để lặp lại sai phạm\nNhà ông [Lê Văn Bình](P) bị cháy.", [(None, [("Chủ tịch", "An Hòa")])]),
    ],
)  # fmt: skip
def test_offices_of_people_named_elsewhere(marked, expected):
    assert posts(marked) == expected
