"""Praise without content is no result: invented sentences, the part found [in brackets]."""

from __future__ import annotations

import pytest

from test_statements_seeming import found
from vngovnlp.statements.roles.seeming import is_statement


@pytest.mark.parametrize(
    "marked",
    [
        "Ông Lò Văn Khánh biểu dương [những kết quả mà các xã đã đạt được].",
        "Bà ghi nhận, đánh giá cao [sự chuẩn bị chu đáo của các địa phương].",
        "Bà ghi nhận [những cố gắng của ngành y tế thời gian qua].",
        "Ông ghi nhận, [đánh giá cao kết quả đạt được của Đảng bộ trong nhiệm kỳ qua].",
        "[Đồng chí Lò Văn Khánh biểu dương kết quả đạt được].",
        "[Bà biểu dương nỗ lực của các cấp, ngành].",
        "Ông đánh giá cao [vai trò của hội trong những năm qua].",
    ],
)
def test_empty_praise_is_no_result(marked: str) -> None:
    assert not is_statement(*found(marked), "ACHIEVEMENT")


@pytest.mark.parametrize(
    "marked",
    [
        # Who did what, for what or how much.
        "Ông Lò Văn Khánh biểu dương [các xã đã xây 30 cây cầu].",
        "Bà ghi nhận [nỗ lực của các xã trong việc xoá nhà tạm].",
        "Bà đánh giá cao [những đóng góp của hội, giúp dân bớt nghèo].",
        "Bà đánh giá cao [kết quả của xã, thu ngân sách tăng gấp đôi].",
        "Bà ghi nhận [nỗ lực xoá nhà tạm của các xã].",
        "Ông đánh giá cao [những kết quả của xã như mở chợ, xây cầu].",
        # Said of accounts, and no praise.
        "[Quý I, công ty ghi nhận kết quả của ba xưởng đều tốt].",
        "[Kết quả đạt được là 30 cây cầu mới].",
        "Hội đã xây 30 cây cầu, [được huyện đánh giá cao].",
    ],
)
def test_praise_that_tells_what_was_done_is_one(marked: str) -> None:
    assert is_statement(*found(marked), "ACHIEVEMENT")
