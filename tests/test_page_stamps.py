"""Forms of time stamps, with what portals set beside them; all own-written."""

from __future__ import annotations

from datetime import date

import pytest

import vngovnlp
from vngovnlp.page import read_page

TITLE = "UBND huyện Tân Phú sơ kết công tác quý I"
LEAD = (
    "Sáng 5/3, Chủ tịch UBND huyện Lê Văn Bình chủ trì hội nghị đánh giá kết quả công tác quý I và triển khai nhiệm vụ quý II."
)
BODY = "Đồng chí Lê Văn Bình yêu cầu các phòng, ban rà soát kế hoạch, báo cáo UBND huyện trước ngày 15/3 để tổng hợp."


def under_title(line: str) -> str:
    return f"{TITLE}\n{line}\n{LEAD}\n{BODY}"


@pytest.mark.parametrize(
    "line",
    [
        "Đăng: 06/03/2021",
        "Được đăng: Thứ bảy, 06 Tháng 3 2021 03:25",
        "Đã đăng: 06/03/2021 14:05",
        "Tin đăng ngày 06/03/2021",
        "Thời gian: 06/03/2021 09:30",
        "Thời gian đăng: 9 giờ ngày 06/03/2021",
        "Bài đăng ngày: 6/3/2021",
        "06/03/2021, Lượt xem: 120",
        "06/03/2021 | 120 lượt đọc",
        "07 giờ 30 phút, ngày 06/03/2021",
        "06/03/2021 07:30'",
        "06/3/21",
        "Thg 3 6, 2021",
        "Th3 6, 2021",
        "6 Th3, 2021",
        "Thứ bảy, Thg3 6, 2021",
        "admin 06/03/2021",
        "06/03/2021 bởi admin",
        "Posted on 06/03/2021 by admin",
        "Super User - 06/03/2021 08:00",
        "06/03/2021 | In | Gửi mail",
        "06/03/2021 A A A",
        "Thứ bảy - 06/03/2021 07:30 - Người đăng bài viết: admin",
        "VHTT xã - 06/03/2021 07:30",
        "Phòng VHTT huyện 06/03/2021 07:30",
        "06/03/2021 - Phòng VHTT huyện",
    ],
)
def test_the_day_of_the_page_is_read_and_is_not_that_of_the_meeting(line: str) -> None:
    text = under_title(line)
    page = read_page(text)
    assert page.published == date(2021, 3, 6)
    assert [text[slice(*span)] for span in page.header] == [line]
    assert page.author is None
    report = vngovnlp.extract(text, pipeline="rules")
    assert report.meeting is not None
    assert report.meeting.begin == "2021-03-05"


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("16 Tháng Mười Một, 2021", date(2021, 11, 16)),
        ("Tháng Mười Hai 3, 2021", date(2021, 12, 3)),
        ("16 Tháng Mười, 2021", date(2021, 10, 16)),
        ("3/12/98", date(1998, 12, 3)),
    ],
)
def test_months_in_words_and_years_in_two_digits(line: str, day: date) -> None:
    assert read_page(under_title(line)).published == day


@pytest.mark.parametrize(
    ("line", "author"),
    [
        ("Thứ bảy - 06/03/2021 07:30 - Người đăng bài viết: Trần Thị An", "Trần Thị An"),
        ("Người đăng tin: Trần Thị An - 06/03/2021", "Trần Thị An"),
        ("06/03/2021 by Trần Thị An", "Trần Thị An"),
    ],
)
def test_who_posted_is_the_author_unless_it_is_an_account(line: str, author: str) -> None:
    text = under_title(line)
    page = read_page(text)
    assert page.author is not None
    assert text[slice(*page.author)] == author


@pytest.mark.parametrize(
    "line",
    [
        "Hội trường UBND huyện, 8:00 ngày 20/3/2021",
        "Hạn nộp hồ sơ: 17:00 20/3/2021",
        "Thời gian: 8 giờ 30 phút ngày 20/3/2021",
        "Thứ bảy, 20/3/2021: họp Ban chỉ đạo",
        "Trực 24/24/7",
        "Lớp 3/11/22 có 30 học viên",
        "Th2 nghỉ, Th3 học năm 2021",
        "Đăng ký trước 20/03/2021",
        "Tỷ lệ 5/3/21 theo thứ tự ba cụm xã",
        "20/03/2021 - Ngày hội Văn hóa các dân tộc",
        "Kế hoạch số 15/KH-UBND 20/03/2021 - Văn phòng",
    ],
)
def test_a_line_that_speaks_of_an_event_or_a_document_is_no_stamp(line: str) -> None:
    page = read_page(under_title(line))
    assert page.published is None
    assert page.header == ()


def test_unknown_words_beside_a_date_make_a_stamp_under_the_title_only() -> None:
    text = f"{TITLE}\n{LEAD}\n{BODY}\nVHTT xã ghi 06/03/2021 07:30\n{LEAD.replace('Sáng', 'Chiều')}"
    assert read_page(text).published is None
