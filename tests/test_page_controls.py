"""Controls that pages set between the title and the lead, and what they must not do to the lead; all own-written."""

from __future__ import annotations

import pytest

import vngovnlp
from vngovnlp.page import read_page

TITLE = "UBND tỉnh An Hòa nghe báo cáo về nhà ở xã hội"
STAMP = "06/03/2021 05:40"
LEAD = "Ngày 5/3, ông Lê Văn Bình, Phó Chủ tịch UBND tỉnh chủ trì cuộc họp nghe báo cáo tiến độ các dự án nhà ở xã hội."
BODY = "Ông Lê Văn Bình yêu cầu Sở Xây dựng tổng hợp khó khăn của từng dự án, báo cáo UBND tỉnh trước ngày 15/3."

CONTROLS = [
    "Người xem: 87",
    "- Lượt xem: 87",
    "Số lượt thích: 12",
    "In",
    "Email",
    "PDF",
    "Quét mã QR",
    "Tải về",
    "100%",
    "0:00 / 0:00",
    "00:00 / 03:25",
    "1x",
    "1.25x",
    "Nam miền Bắc",
    "Giọng nữ miền Nam",
    "Tạm dừng",
    "Trình duyệt không hỗ trợ phát âm thanh",
    "Your browser does not support the audio element.",
    "Xem với cỡ chữ",
    "★★★★★ Xem cỡ chữ A A",
    "★★★★☆ 4/5",
    "Theo dõi Báo An Hòa trên Google News",
    "Theo dõi chúng tôi trên Facebook, Zalo",
    "Chia sẻ 0",
    "Chi tiết",
    "Thời sự",
    "Chuyên mục: Tin hoạt động",
    "1 2 3 4 5",
]


@pytest.mark.parametrize("line", CONTROLS)
def test_controls_under_the_stamp_are_furniture(line: str) -> None:
    text = "\n".join([TITLE, STAMP, line, LEAD, BODY])
    assert [text[part.start : part.end] for part in read_page(text).furniture] == [line]


@pytest.mark.parametrize(
    ("before", "line"),
    [
        (LEAD, "100%"),
        (LEAD, "1x"),
        (LEAD, "Chi tiết"),
        (LEAD, "Thời sự"),
        (LEAD, "Theo dõi diễn biến mưa lũ trên địa bàn"),
        (LEAD, "Theo dõi thông tin dự án trên Facebook của Sở, người dân kiến nghị công khai danh sách."),
        (LEAD, "Người xem xét: Sở Xây dựng"),
        (LEAD, "In 12.000 tờ rơi"),
        (LEAD, "★ Về tiến độ"),
        (TITLE, "Kinh tế"),
        (TITLE, "Trình duyệt hồ sơ dự án"),
        (TITLE, "Giọng hát quê hương"),
    ],
)
def test_words_of_an_article_are_none(before: str, line: str) -> None:
    rows = [TITLE, LEAD, BODY]
    rows.insert(rows.index(before) + 1, line)
    assert read_page("\n".join(rows)).furniture == ()


@pytest.mark.parametrize(
    "between",
    [
        [],
        ["Nghe xem", "Tối giản", "Nút số 3", "Ẩn"],
        ["Mã bài 12", "Bản nháp", "Ghi chú", "Kho lưu"],
        ["06/03/2021 05:40", "Tác giả: Trần Thị An", "Nguồn: Báo An Hòa", "Cập nhật: 07/03/2021"],
        ["\u200b", "\u200b", "\u200b", "\u200b"],
        ["0:00 / 0:00", "Nam miền Bắc", "1x", "100%"],
    ],
)
def test_lines_that_tell_nothing_do_not_push_the_lead_away(between: list[str]) -> None:
    report = vngovnlp.extract("\n".join([TITLE, STAMP, *between, "", LEAD, BODY]), pipeline="rules")
    assert report.meeting is not None
    assert report.meeting.begin == "2021-03-05"


def test_sentences_that_tell_something_do_push_a_meeting_away() -> None:
    told = [f"Công trình số {i} của tỉnh được khởi công từ năm 2019 và nay đã đạt một nửa khối lượng." for i in range(6)]
    past = "Trước đây, việc này từng được nêu ra tại một cuộc họp của tỉnh."
    report = vngovnlp.extract("\n".join(["Sáu công trình của tỉnh An Hòa", STAMP, *told, past]), pipeline="rules")
    assert report.meeting is None
