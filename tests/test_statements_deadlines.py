"""Sixty tasks of our own: the last day that each allows, or none. Published on Monday 2024-05-20."""

from __future__ import annotations

from datetime import date

import pytest

from vngovnlp import extract
from vngovnlp.article import Article
from vngovnlp.dates import tag
from vngovnlp.segment import sentences
from vngovnlp.statements.tasks.deadline import find_deadline
from vngovnlp.text import normal

PUBLISHED = date(2024, 5, 20)

DATED = [
    ("Sở Nội vụ báo cáo kết quả trước ngày 15/6", "2024-06-15"),
    ("Phòng Y tế hoàn thành việc tiêm nhắc trước 30/9/2024", "2024-09-30"),
    ("UBND các xã gửi danh sách về huyện chậm nhất ngày 5/6", "2024-06-05"),
    ("Công an huyện trả lời đơn của công dân chậm nhất là ngày 12.7.2024", "2024-07-12"),
    ("Sở Tài chính trình phương án muộn nhất vào ngày 28/6", "2024-06-28"),
    ("Ban Quản lý dự án bàn giao mặt bằng đoạn qua xã Tân Lập trong tháng 7", "2024-07-31"),
    ("Sở Xây dựng hoàn thiện hồ sơ quy hoạch trong quý III/2024", "2024-09-30"),
    ("các trường nộp đề án tuyển sinh trong tháng 6/2024", "2024-06-30"),
    ("nhà thầu thông xe kỹ thuật cầu Bến Lim vào ngày 2/9", "2024-09-02"),
    ("Sở Y tế hoàn thành việc đấu thầu thuốc trước tháng 8", "2024-07-31"),
    ("UBND tỉnh phê duyệt giá đất cụ thể trước quý IV/2024", "2024-09-30"),
    ("Cục Thuế hoàn tất việc rà soát hóa đơn trước ngày 31-12-2024", "2024-12-31"),
    ("Sở Tư pháp thẩm định dự thảo xong trước ngày 10 tháng 6", "2024-06-10"),
    ("các huyện giải ngân hết vốn được giao đến hết ngày 31/1/2025", "2025-01-31"),
    ("Kho bạc tiếp tục thanh toán cho đến hết ngày 15/11", "2024-11-15"),
    ("Thanh tra huyện kết luận vụ việc trong ngày 22/5", "2024-05-22"),
    ("Chi cục Kiểm lâm kiểm đếm xong số cây bị chặt trong tuần này", "2024-05-26"),
    ("Ban Tổ chức hoàn thành công tác chuẩn bị trước ngày 25/5", "2024-05-25"),
    ("Điện lực thành phố cấp điện trở lại cho các hộ dân trước 18h ngày 21/5", "2024-05-21"),
    ("Sở Công Thương gửi báo cáo đánh giá, hạn chót là ngày 3/6", "2024-06-03"),
    ("Bộ Y tế trình Chính phủ dự thảo nghị định trong năm 2024", "2024-12-31"),
    ("các địa phương hoàn thành sáp nhập thôn, bản trong tháng 10 năm 2024", "2024-10-31"),
    ("Sở Giao thông vận tải khởi công tuyến tránh trong quý II năm 2025", "2025-06-30"),
    ("UBND thành phố công bố quy hoạch phân khu không muộn hơn ngày 1/7", "2024-07-01"),
    ("đơn vị tư vấn nộp báo cáo giữa kỳ, thời hạn đến ngày 14/6", "2024-06-14"),
    ("Phòng Giáo dục tổng hợp ý kiến phụ huynh và báo cáo UBND huyện trước ngày 29/5/2024", "2024-05-29"),
    ("Ngân hàng thẩm định hồ sơ vay cuối tháng 6", "2024-06-30"),
    ("nhà thầu hoàn thành cả ba gói thầu xây lắp vào cuối năm 2025", "2025-12-31"),
    ("Ban Chỉ đạo dứt điểm việc cấp sổ đỏ cho hộ tái định cư đến cuối tháng 8/2024", "2024-08-31"),
    ("Sở Lao động báo cáo số người mất việc trước 17/6/2024 để tổng hợp", "2024-06-17"),
    ("trước ngày 20/6, các sở gửi báo cáo bằng văn bản", "2024-06-20"),
]

UNDATED = [
    # Periods that only frame the task.
    "Năm 2024, ngành nông nghiệp tập trung tái cơ cấu sản xuất",
    "trong năm 2024 tiếp tục giữ vững thế trận lòng dân",
    "từ nay đến cuối năm tăng cường tuần tra trên biển",
    "thực hiện tốt nhiệm vụ 6 tháng cuối năm 2024",
    "nâng cao chất lượng kỳ họp giữa năm 2024 của HĐND",
    # Days on which something begins, happened or takes place.
    "áp dụng mức thu mới từ ngày 1/7",
    "kiểm điểm vụ cháy xảy ra ngày 12/5",
    "bảo đảm an toàn cho lễ hội ngày 15/8",
    "rà soát các hồ sơ tiếp nhận sau ngày 1/1/2024",
    "tổ chức lễ viếng nghĩa trang ngày 27/7",
    "chuẩn bị chu đáo kỳ thi tổ chức từ ngày 26/6 đến ngày 29/6",
    "xử lý các công trình xây dựng trái phép từ năm 2020",
    # Dates of documents and of anniversaries.
    "thực hiện nghiêm Chỉ thị số 12 ngày 3/4/2024 của Chủ tịch UBND tỉnh",
    "triển khai Nghị quyết ngày 18/1/2024 của Quốc hội",
    "tuyên truyền kỷ niệm 79 năm ngày Quốc khánh 2/9",
    "cụ thể hóa Kết luận ngày 22/2 của Thường trực Tỉnh ủy",
    # Targets, durations and repeated times.
    "phát triển du lịch thành ngành mũi nhọn đến năm 2030, tầm nhìn 2045",
    "xây dựng chiến lược giai đoạn 2025 - 2030",
    "trả lời kiến nghị của công dân trong 15 ngày",
    "giao ban vào thứ hai hằng tuần",
    "báo cáo định kỳ hằng tháng",
    "trực 24/24 giờ tại các trạm bơm",
    "hỗ trợ học phí cho học sinh vùng cao trong 3 năm",
    # No date at all, with the words that often stand before one.
    "hoàn thành trước mùa mưa bão",
    "báo cáo ngay khi có sự cố",
    "giải quyết dứt điểm trong thời gian sớm nhất",
    "chịu trách nhiệm trước Chủ tịch UBND tỉnh",
    "rà soát, khắc phục tồn tại trong công tác quản lý đất đai",
    "tiếp tục theo dõi đến khi dịch được khống chế",
]


def deadline(task: str) -> str | None:
    text = f"Chủ tịch UBND tỉnh yêu cầu {task}."
    article = Article(text, normal(text), sentences(text), published=PUBLISHED)
    start = text.index(task)
    found = find_deadline(article, tag(text, published=PUBLISHED), start, start + len(task))
    assert found is None or text[found.start : found.end] == found.text
    return found.date if found else None


def test_there_are_sixty() -> None:
    assert len(DATED) + len(UNDATED) == 60


@pytest.mark.parametrize(("task", "last"), DATED, ids=[task for task, _ in DATED])
def test_last_day(task: str, last: str) -> None:
    assert deadline(task) == last


@pytest.mark.parametrize("task", UNDATED)
def test_no_deadline(task: str) -> None:
    assert deadline(task) is None


@pytest.mark.parametrize(
    ("task", "day"),
    [
        ("báo cáo kết quả chống hạn trước 16 giờ hằng ngày", None),
        ("định kỳ hằng tháng báo cáo UBND tỉnh trước ngày 20", None),
        ("gửi số liệu hàng năm về Sở Y tế trước ngày 15/12", None),
        ("mỗi tuần báo cáo số ca mắc trước 15 giờ thứ Sáu", None),
        # What is done again and again by one day, or from one day on.
        ("rà soát các khoản chi hằng tháng, báo cáo trước ngày 20/6", "2024-06-20"),
        ("lập quy hoạch sử dụng đất hằng năm trước ngày 15/12/2024", "2024-12-15"),
    ],
)
def test_a_day_that_comes_again_is_no_date(task: str, day: str | None) -> None:
    report = extract(f"Chủ tịch UBND tỉnh yêu cầu các xã {task}.", published="2024-05-20")
    (found,) = report.directives
    assert (found.deadline.date if found.deadline else None) == day
    assert found.routine == (day is None)


@pytest.mark.parametrize(
    ("text", "task", "last"),
    [
        # It can stand before the task and its assignee.
        ("Chủ tịch yêu cầu trong tháng 7, Sở Xây dựng phải trình đề án bến phà.", "Sở Xây dựng", "2024-07-31"),
        ("Chủ tịch yêu cầu trước ngày 30/6, Sở Nội vụ rà soát biên chế.", "Sở Nội vụ", "2024-06-30"),
        ("Chủ tịch yêu cầu đến cuối năm 2024 phải lắp xong trạm bơm.", "đến", "2024-12-31"),
        ("Chủ tịch đề nghị từ nay đến 15/12, phải tập huấn xong.", "phải", "2024-12-15"),
        ("Trong tháng 9, huyện phải báo cáo kết quả.", "huyện", "2024-09-30"),
        ("Chủ tịch yêu cầu các xã lập quy hoạch, chậm nhất là sang tháng 9.", "các xã", "2024-09-30"),
        ("Ông yêu cầu: trong tháng 9 phải hoàn thành cầu.", "hoàn thành", "2024-09-30"),
        ("Ông yêu cầu: trong tháng 9 sẽ phải hoàn thành cầu.", "hoàn thành", "2024-09-30"),
        ("Ông yêu cầu: trong tháng 9 huyện họp phải hoàn thành cầu.", "hoàn thành", None),
        ("Chủ tịch yêu cầu Sở Nội vụ trình đề án giữa tháng 7.", "Sở Nội vụ", "2024-07-20"),
        ("Chủ tịch yêu cầu Sở Nội vụ trình đề án tại kỳ họp giữa năm.", "Sở Nội vụ", None),
        # What is to be no more after a day ends with it; what comes after one has no end.
        ("Chủ tịch yêu cầu sau 30/9, không còn xe nào quá hạn kiểm định.", "không còn xe", "2024-09-30"),
        ("Chủ tịch yêu cầu sau 30/9 không còn xe nào quá hạn kiểm định.", "sau 30/9", "2024-09-30"),
        ("Chủ tịch yêu cầu sau 30/9, các xã phải rà soát xe quá hạn.", "các xã", None),
        # When something was said, and a time to work in, are none; nor is a day that is over.
        ("Trong tháng 5, Chủ tịch yêu cầu Sở Nội vụ báo cáo.", "Sở Nội vụ", None),
        ("Trước đó, ngày 30/6, Chủ tịch yêu cầu Sở Nội vụ báo cáo.", "Sở Nội vụ", None),
        ("Chủ tịch yêu cầu trong năm 2025, ngành thuế cần kiên quyết thu nợ.", "ngành thuế", None),
        ("Trong tháng 7, các xã cần tập trung gặt lúa.", "các xã", None),
        ("Đến năm 2030, các công trình của xã phải đẹp hơn.", "các công trình", None),
        ("Chủ tịch yêu cầu trước ngày 30/4/2024, Sở Nội vụ rà soát biên chế.", "Sở Nội vụ", None),
    ],
)
def test_in_front_of_the_task(text: str, task: str, last: str | None) -> None:
    article = Article(text, normal(text), sentences(text), published=PUBLISHED)
    found = find_deadline(article, tag(text, published=PUBLISHED), text.index(task), len(text) - 1, 0)
    assert (found.date if found else None) == last


@pytest.mark.parametrize(
    ("task", "last"),
    [
        # A day that is over tells which things are meant ...
        ("rà soát các nhà ở xây dựng trước năm 1994", None),
        ("lập danh sách hộ khai hoang đất trước ngày 15/10/1993", None),
        ("kiểm tra cán bộ tuyển dụng trước 01/7/2016", None),
        ("kiểm tra các phòng khám được cấp phép trước năm 2015", None),
        ("lập danh sách người từ vùng dịch đến xã trước ngày 8/5", None),
        ("báo cáo các công trình cấp phép trước năm 2015", None),
        # ... unless the task was to be finished by it, as where an older order is told of; and a day to come is a deadline with any verb.
        ("báo cáo kết quả trước ngày 8/5", "2024-05-08"),
        ("tháo dỡ nhà trái phép xong trước ngày 30/4/2024", "2024-04-30"),
        ("rà soát các nhà ở trước ngày 15/10/2024", "2024-10-15"),
        ("kiểm tra các phòng khám trước ngày 8/6", "2024-06-08"),
        # Of two days the one that is the latest.
        ("sửa xong cầu trong tháng 7, chậm nhất là tháng 8", "2024-08-31"),
        ("sửa cầu trong tháng 7, muộn nhất vào ngày 5/8", "2024-08-05"),
        ("sửa xong cầu trong tháng 7, thu phí từ tháng 8", "2024-07-31"),
        ("xử lý trong tháng 7, chậm nhất trước tháng 9 phải hoàn thành", "2024-08-31"),
        ("hoàn thành chậm nhất trước tháng 9", "2024-08-31"),
        ("hoàn thành trước thời điểm tháng 9", "2024-08-31"),
        # Days with a point.
        ("bàn giao toàn bộ mặt bằng trước 30.5", "2024-05-30"),
        ("nộp báo cáo chậm nhất là 15.7, không để chậm", "2024-07-15"),
        ("chi trước 30.5 tỷ đồng cho các xã", None),
    ],
)
def test_a_day_that_is_over_and_a_day_with_a_point(task: str, last: str | None) -> None:
    assert deadline(task) == last


def test_without_a_day_of_publication_the_day_of_the_event_tells_what_is_over() -> None:
    text = "Yêu cầu các xã rà soát các nhà ở xây dựng trước năm 1994."
    article = Article(text, normal(text), sentences(text))
    assert find_deadline(article, tag(text), 0, len(text) - 1) is not None
    assert find_deadline(article, tag(text), 0, len(text) - 1, given_on="2024-05-20") is None
