"""The party that a clause opens with, and whose speaker is named by a title alone."""

import pytest

from test_resolve_officials import posts

BINH = "Lê Văn Bình"


@pytest.mark.parametrize(
    ("marked", "title", "body"),
    [
        ("Về phía [UBND tỉnh An Hòa](A), [Chủ tịch](T) [Lê Văn Bình](P) cho biết sẽ kiểm tra.", "Chủ tịch", "UBND tỉnh An Hòa"),
        ("Về phía [tỉnh An Hòa](L), [Bí thư](T) [Lê Văn Bình](P) cảm ơn đoàn.", "Bí thư", "tỉnh An Hòa"),
        ("Đại diện [Bộ Công an](A), [Thứ trưởng](T) [Lê Văn Bình](P) đã trả lời.", "Thứ trưởng", "Bộ Công an"),
        ("Thay mặt lãnh đạo [Bộ Y tế](A), [Bộ trưởng](T) [Lê Văn Bình](P) trao quà.", "Bộ trưởng", "Bộ Y tế"),
        ("[Sáng 5/3](D), đoàn công tác của [Bộ Y tế](A) do [Bộ trưởng](T) [Lê Văn Bình](P) dẫn đầu đã đến tỉnh.", "Bộ trưởng", "Bộ Y tế"),
        ("[Đoàn công tác Bộ Y tế](A) do [Thứ trưởng](T) [Lê Văn Bình](P) dẫn đầu đã đến tỉnh.", "Thứ trưởng", "Bộ Y tế"),
        ("Đón đoàn công tác của [Bộ Y tế](A), trong đó có [Bộ trưởng](T) [Lê Văn Bình](P), là lãnh đạo huyện.", "Bộ trưởng", "Bộ Y tế"),
        # somebody else's body: no head of it, or the one before whom he speaks
        ("Về phía [tỉnh An Hòa](L), [Bộ trưởng](T) [Lê Văn Bình](P) đề nghị rà soát.", "Bộ trưởng", None),
        ("Đại diện [Bộ Công an](A), [Thiếu tướng](T) [Lê Văn Bình](P) đã trả lời.", "Thiếu tướng", None),
        ("Thay mặt [Chính phủ](A), [Bộ trưởng](T) [Lê Văn Bình](P) trình bày tờ trình.", "Bộ trưởng", None),
        ("Thay mặt [Chính phủ](A), [Thủ tướng](T) [Lê Văn Bình](P) chia buồn.", "Thủ tướng", None),
        ("Tại trụ sở [Bộ Y tế](A), [Bộ trưởng](T) [Lê Văn Bình](P) tiếp đoàn.", "Bộ trưởng", None),
        ("Làm việc với [UBND tỉnh An Hòa](A), [Chủ tịch](T) [Lê Văn Bình](P) đề nghị sớm có vốn.", "Chủ tịch", None),
    ],
)  # fmt: skip
def test_the_side_that_somebody_speaks_for_is_the_body_of_his_title(marked, title, body):
    assert posts(marked) == [(BINH, [(title, body)])]


def test_a_body_that_stands_with_the_title_is_kept():
    marked = "Về phía [UBND tỉnh An Hòa](A), [Chủ tịch](T) [Hội Nông dân](A) [Lê Văn Bình](P) cho biết sẽ kiểm tra."
    assert posts(marked) == [(BINH, [("Chủ tịch", "Hội Nông dân")])]
