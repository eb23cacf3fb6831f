"""Figures that rose are results, whatever the network says of a 'tỷ lệ'."""

import pytest

from vngovnlp import extract


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Tỷ lệ hồ sơ trực tuyến đạt 61%, tăng 17 điểm phần trăm so với cuối năm 2022.", "ACHIEVEMENT"),
        ("Theo báo cáo, xã đã lập 12 tổ thu gom rác; tỷ lệ hộ dùng nước sạch đạt 92%, tăng 4 điểm phần trăm.", "ACHIEVEMENT"),
        # what falls short, though it rose
        ("Đến nay, tỷ lệ giải ngân mới đạt 32% kế hoạch, tuy tăng 2% so với cùng kỳ.", "LIMITATION"),
        ("Đến nay, tỷ lệ giải ngân mới đạt 32% kế hoạch, thấp hơn cùng kỳ.", "LIMITATION"),
    ],
)
def test_figures(text: str, role: str) -> None:
    found = extract(text, published="2023-04-12").statements
    assert found
    assert found[-1].role == role
