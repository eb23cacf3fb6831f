"""The title below what portals set above it; all own-written."""

from __future__ import annotations

import pytest

from vngovnlp.page import read_page

TITLE = "UBND huyện Tân Phú kiểm tra công trình hồ Suối Đá"
SHORT = "Xã Phú Lâm kiểm tra đê"
STAMP = "Thứ bảy, 06/03/2021 07:30"
LEAD = "Sáng 5/3, Chủ tịch UBND huyện Lê Văn Bình kiểm tra tiến độ công trình hồ Suối Đá và làm việc với các nhà thầu tại hiện trường."
MENU = "Trang chủ\nGiới thiệu\nTin tức"


@pytest.mark.parametrize("title", [TITLE, SHORT])
@pytest.mark.parametrize(
    "head",
    [
        f"{MENU}\nVăn bản pháp quy",
        f"{MENU}\nNhiệt liệt chào mừng kỷ niệm 46 năm Ngày giải phóng quê hương",
        f"{MENU}\nChào mừng bạn đến với Cổng thông tin điện tử huyện Tân Phú",
        f"{MENU}\nTin mới:\nHội nghị sơ kết công tác Đảng sáu tháng đầu năm",
        f"{MENU}\nTIN NỔI BẬT\nHội nghị sơ kết công tác Đảng sáu tháng đầu năm\nChủ tịch huyện thăm trường mầm non",
        "THÔNG TIN CHỈ ĐẠO, ĐIỀU HÀNH CỦA UBND HUYỆN TÂN PHÚ",
        "Trang chủ Giới thiệu Bộ máy tổ chức Tin tức Văn bản pháp quy Công khai ngân sách Liên hệ",
        "Bạn đang xem: Trang chủ > Tin tức",
    ],
)
def test_the_title_is_the_line_with_the_stamp_under_it(head: str, title: str) -> None:
    text = f"{head}\n{title}\n{STAMP}\n{LEAD}"
    page = read_page(text)
    assert page.title is not None
    assert text[slice(*page.title)] == title


@pytest.mark.parametrize(
    ("title", "below"),
    [
        (TITLE, "Nhà thầu cam kết tăng ca để kịp mùa mưa"),
        (TITLE.upper(), "NHÀ THẦU CAM KẾT TĂNG CA ĐỂ KỊP MÙA MƯA"),
        ("Kiểm tra công trình thủy lợi và nước sạch", "Huyện yêu cầu nhà thầu tăng ca"),
        (TITLE.upper(), "Nhà thầu cam kết tăng ca để kịp mùa mưa"),
        ("Hoạt động tín dụng chính sách: UBND huyện tổ chức giao ban", "Nhiều chỉ tiêu vượt kế hoạch"),
        ("Chào mừng Đại hội Đảng bộ huyện lần thứ XII", ""),
        ("Trang chủ quản của huyện ra mắt giao diện", ""),
    ],
)
def test_a_line_under_the_title_is_no_title_for_its_stamp(title: str, below: str) -> None:
    text = "\n".join(row for row in (title, below, STAMP, LEAD) if row)
    page = read_page(text)
    assert page.title is not None
    assert text[slice(*page.title)] == title


def test_a_box_under_the_title_takes_it_not_away() -> None:
    text = f"{MENU}\n{TITLE}\n{STAMP}\nTin liên quan\nHội nghị sơ kết công tác Đảng sáu tháng đầu năm\n{LEAD}"
    page = read_page(text)
    assert page.title is not None
    assert text[slice(*page.title)] == TITLE


def test_a_headline_in_the_box_is_the_title_where_no_other_stands() -> None:
    text = f"{MENU}\nTin mới\n{TITLE}\n{LEAD}"
    page = read_page(text)
    assert page.title is not None
    assert text[slice(*page.title)] == TITLE
