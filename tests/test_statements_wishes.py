"""Wishes that are tasks and wishes that are none: invented sentences, the part found [in brackets]."""

from __future__ import annotations

import pytest

from test_statements_seeming import found
from vngovnlp.statements.roles.seeming import asks_anything


@pytest.mark.parametrize(
    ("marked", "ordered"),
    [
        # Towards guests.
        ("Bà mong muốn [Ngài Đại sứ tiếp tục làm cầu nối, giới thiệu nhà đầu tư].", False),
        ("Bà mong [bà Tổng Lãnh sự giúp tỉnh đào tạo nhân lực].", False),
        ("Bà mong muốn rằng [Đại sứ quán làm thủ tục nhanh].", True),
        ("Bà yêu cầu [Đại sứ báo cáo].", True),
        # For oneself.
        ("Bà mong muốn [được tỉnh bạn giúp giống lúa mới].", False),
        ("Bà cũng mong muốn: [hợp tác với tỉnh bạn về du lịch].", False),
        ("Bà yêu cầu [hợp tác với tỉnh bạn về du lịch].", True),
        # Of those who are led.
        ("Bà mong muốn [các xã tiếp tục giúp đỡ hộ nghèo].", True),
        ("Bà mong muốn [thanh niên tình nguyện hỗ trợ thí sinh].", True),
        ("Bà mong [cán bộ phường tăng cường gặp dân].", True),
        ("[Mong các xã hợp tác].", True),
    ],
)
def test_wishes(marked: str, ordered: bool) -> None:
    assert asks_anything(*found(marked)) is ordered
