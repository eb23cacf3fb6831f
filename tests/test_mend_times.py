"""Hours of every day, which are no dates, behind the tagger."""

import pytest

from test_grammar_mend import expected, mended


@pytest.mark.parametrize(
    ("found", "right"),
    [
        ("gửi báo cáo trước [15 giờ](date) hằng ngày.", "gửi báo cáo trước 15 giờ hằng ngày."),
        ("mở cửa lúc [7h30](date) hàng ngày", "mở cửa lúc 7h30 hàng ngày"),
        ("họp lúc [8 giờ sáng](date), mỗi tuần một buổi", "họp lúc 8 giờ sáng, mỗi tuần một buổi"),
        # one day, or what is done from a day on
        ("gửi trước [15 giờ ngày 3/4](date).", "gửi trước [15 giờ ngày 3/4](date)."),
        ("từ [ngày 3/4](date), mỗi ngày 5 chuyến", "từ [ngày 3/4](date), mỗi ngày 5 chuyến"),
        ("đến [15 giờ](date) các lực lượng", "đến [15 giờ](date) các lực lượng"),
    ],
)
def test_hours(found, right):
    assert mended(found) == expected(right)
