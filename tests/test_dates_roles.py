"""What a date is for, and which one is the meeting's. All sentences are invented; the anchor is 2023-06-14."""

from __future__ import annotations

from datetime import date

import pytest

from vngovnlp.article import Article
from vngovnlp.dates import article_of, assign_roles, event_date, find_dates, read_published, resolve, tag
from vngovnlp.errors import InputError

ANCHOR = date(2023, 6, 14)

ROLES = [
    ("Sáng 12/6, xã Phú Lâm họp chi bộ.", ["EVENT"]),
    ("Theo Quyết định số 45/QĐ-UBND ngày 3/1/2023, sáng 13/6 đoàn làm việc tại xã.", ["CITATION", "EVENT"]),
    ("Cuộc họp bàn việc thực hiện Nghị quyết số 45/NQ - HĐND ngày 3/1/2023 của tỉnh.", ["CITATION"]),
    ("Tờ trình số 45/TTr – SXD ngày 3/1/2023 được nêu tại cuộc họp ngày 12/6.", ["CITATION", "EVENT"]),
    ("Đoạn đường 24/7 - cuộc họp ngày 12/6 bàn việc này.", ["EVENT"]),
    ("Thực hiện Luật Hộ tịch năm 2014, phòng họp ngày 12/6.", ["CITATION", "EVENT"]),
    ("Các phòng báo cáo trước ngày 30/6.", ["DEADLINE"]),
    ("Hoàn thành trong quý III/2023.", ["DEADLINE"]),
    ("Giai đoạn 2021 - 2025, huyện chi 9 tỷ đồng.", ["PERIOD"]),
    ("Ngày đăng: 14/06/2023 08:15", ["PUBLICATION"]),
    ("Xã Phú Lâm làm đường (14/06/2023)", ["PUBLICATION"]),
    ("Thứ Tư, 14/6/2023, 09:30", ["PUBLICATION"]),
    ("Chào mừng Quốc khánh 2/9, tối 13/6 khai mạc hội diễn.", ["OTHER", "EVENT"]),
    ("Hội nghị nghe báo cáo về công tác chuẩn bị cho Tết Nguyên đán Quý Mão.", ["OTHER"]),
    ("Lễ hội hoa được tổ chức vào Tết Dương lịch 2024.", ["EVENT"]),
    ("Chị Hoa sinh ngày 3/2/1986.", ["OTHER"]),
    ("Đợt thanh tra dự kiến kết thúc vào ngày 31/7/2023.", ["OTHER"]),
    ("Hội nghị dự kiến khai mạc vào ngày 31/7/2023.", ["EVENT"]),
    ("Tại cuộc họp, tỉnh cho biết từ ngày 1/7/2023 chỉ cấp phép cho xe điện.", ["OTHER"]),
    ("Từ 1/7/2023, các xã nhận hồ sơ qua mạng, ông Nam nói tại cuộc họp.", ["OTHER"]),
    ("Cuộc họp nghe báo cáo về trạm y tế hoạt động từ ngày 1/7/2023.", ["OTHER"]),
    ("Cuộc họp cho biết tính đến hết ngày 12/6, huyện có 9 trường học mới.", ["OTHER"]),
    ("Cuộc họp tính đến việc dời chợ, ngày 12/6 sẽ báo cáo huyện.", ["EVENT"]),
    ("Kỳ họp thứ 9 của xã khai mạc từ ngày 1/7/2023.", ["EVENT"]),
    ("Từ ngày 1/7/2023, huyện tổ chức ba lớp tập huấn.", ["EVENT"]),
    ("Đoàn công tác thăm xã Phú Lâm từ ngày 1/7/2023.", ["EVENT"]),
]


@pytest.mark.parametrize(("text", "roles"), ROLES)
def test_roles(text: str, roles: list[str]) -> None:
    assert [t.role for t in tag(text, published=ANCHOR)] == roles


EVENTS = [
    ("Trong hai ngày 12 và 13/6, đoàn làm việc tại ba xã.", ("2023-06-12", "2023-06-13")),
    ("Tuần thứ 24 năm 2023, Huyện ủy giao ban với các xã.", ("2023-06-12", "2023-06-18")),
    ("Hoàn thành rà soát trước ngày 30/6; hội nghị sơ kết dự kiến tổ chức ngày 15/7.", ("2023-07-15", "2023-07-15")),
    ("Năm 2022 nhiều khó khăn, đó là nhận định tại hội nghị diễn ra ngày 8/6/2023.", ("2023-06-08", "2023-06-08")),
    ("Hội nghị được hoãn từ ngày 15/6 sang ngày 22/6.", ("2023-06-22", "2023-06-22")),
    ("Kỷ niệm 98 năm Ngày Báo chí (21/6/1925 - 21/6/2023), sáng 13/6 huyện gặp mặt nhà báo.", ("2023-06-13", "2023-06-13")),
    ("Hội nghị công bố Quyết định số 12/QĐ-TTg ngày 5/1/2023 diễn ra sáng 13/6.", ("2023-06-13", "2023-06-13")),
    ("Chiều thứ Ba (13/6), Ban Pháp chế thẩm tra tờ trình.", ("2023-06-13", "2023-06-13")),
    ("Lễ tốt nghiệp được ấn định vào thứ Sáu, ngày 16/6.", ("2023-06-16", "2023-06-16")),
    ("Tuần lễ chè diễn ra từ 12-6 đến 18-6 ở quảng trường.", ("2023-06-12", "2023-06-18")),
    ("Tháng trước, Hội đồng thẩm định đã họp hai phiên.", ("2023-05-01", "2023-05-31")),
    ("Tháng 7/2023, tỉnh sẽ tổ chức đối thoại với dân.", ("2023-07-01", "2023-07-31")),
    ("Sáng nay, 900 thí sinh bước vào phòng thi.", ("2023-06-14", "2023-06-14")),
    ("Tiếng hát làm lay động người có mặt ở bến sông tối 12/6.", ("2023-06-12", "2023-06-12")),
]


@pytest.mark.parametrize(("text", "interval"), EVENTS)
def test_event_date(text: str, interval: tuple[str, str]) -> None:
    article = article_of(text, published=ANCHOR)
    found = event_date(article, tag(text, published=ANCHOR))
    assert found is not None
    assert (found[0].isoformat(), found[1].isoformat()) == interval


NO_EVENT_DATE = [
    "Mới đây, Sở Nội vụ tổ chức hội nghị tập huấn.",
    "Tại buổi làm việc, bà Lụa yêu cầu báo cáo trước ngày 20/6.",
    "Hội nghị sơ kết 6 tháng đầu năm 2023 do ông Bình chủ trì.",
    "Thường trực HĐND họp phiên thứ 25 (14/06/2023)",
    "Qua 10 năm thi hành Luật Hộ tịch năm 2014, tọa đàm nêu nhiều vướng mắc.",
    "Cuộc họp thống nhất hạn nộp bài dự thi là ngày 15/9.",
    "Hội nghị chủ trương làm kè, bảo đảm mục tiêu khởi công ngày 30/8/2023.",
    "Bà Lụa chủ trì hội nghị, yêu cầu giải ngân hết vốn đến 31/12/2023.",
    "Vụ cháy tối 12/6 thiêu ba ki ốt.",
    "Ngày 12/6, Văn phòng ra thông báo kết luận của bà Lụa tại cuộc họp về chợ.",
]


@pytest.mark.parametrize("text", NO_EVENT_DATE)
def test_no_event_date(text: str) -> None:
    assert event_date(article_of(text, published=ANCHOR), tag(text, published=ANCHOR)) is None


def test_without_an_anchor_a_day_without_a_year_gives_no_event_date() -> None:
    text = "Sáng 12/6, xã họp. Ngày 3/5/2019 xã đã họp."
    assert event_date(article_of(text), tag(text)) is None


def test_dates_of_the_page_header_are_the_publication() -> None:
    text = "14/6/2023\nHuyện họp ngày 12/6."
    article: Article = article_of(text, published=ANCHOR)._replace(header=((0, 9),))
    roles = [t.role for t in assign_roles(article, resolve(text, find_dates(text), published=ANCHOR))]
    assert roles == ["PUBLICATION", "EVENT"]


@pytest.mark.parametrize("text", ["2020-02-24", "24/02/2020", "24-2-2020", "24.02.2020", " 2020-02-24T09:30:00+07:00 "])
def test_published_dates(text: str) -> None:
    assert read_published(text) == date(2020, 2, 24)


def test_an_empty_publication_date_is_none() -> None:
    assert read_published("  ") is None


@pytest.mark.parametrize("text", ["hôm qua", "31/02/2020", "2020-13-01", "24/2", "2020022"])
def test_no_publication_date(text: str) -> None:
    with pytest.raises(InputError, match="2020-02-24"):
        read_published(text)


@pytest.mark.parametrize(
    ("text", "role"),
    [
        # A clock and a whole date open the article ...
        ("19h30 ngày 12/06/2023, Công an xã Phú Lâm tổ chức lễ ra quân bảo vệ vụ mùa.", "EVENT"),
        ("Đón mùa gặt năm 2023\n14h00 ngày 12/6/2023, tại nhà văn hóa, xã Phú Lâm tổ chức hội nghị.", "EVENT"),
        ("Thứ Hai, ngày 12/6/2023, huyện khai mạc hội thi.", "EVENT"),
        ("7:30 ngày 12/6/2023, xã ra quân.", "EVENT"),
        # ... or are a stamp, with what stands beside one.
        ("19h30 ngày 12/06/2023", "PUBLICATION"),
        ("19h30 ngày 12/06/2023, Tin hoạt động", "PUBLICATION"),
        ("Thứ Hai, 12/6/2023, 09:30", "PUBLICATION"),
        ("07:30 12/6/2023 | Lượt xem: 9", "PUBLICATION"),
        ("07:30 ngày 12/6/2023 (GMT+7)", "PUBLICATION"),
    ],
)
def test_a_clause_behind_a_clock_and_a_date_is_the_article(text: str, role: str) -> None:
    assert [t.role for t in tag(text, published=ANCHOR) if "12" in text[t.start : t.end]] == [role]
