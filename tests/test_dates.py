"""Dates: what is found, what it is worth, and what is no date. The sentences are invented; the anchor is Wednesday 2023-06-14."""

from __future__ import annotations

from datetime import date
from time import process_time

import pytest

from vngovnlp.dates import find_dates, resolve, tag

ANCHOR = date(2023, 6, 14)


def read(text: str, published: date | None = ANCHOR) -> list[tuple[str, str | None]]:
    return [(text[t.start : t.end], t.value) for t in resolve(text, find_dates(text), published=published)]


FORMS = [
    # numeric days, all separators, noise of typing
    ("Hạt Kiểm lâm Phú Lâm ra quân ngày 24/02/2020.", [("ngày 24/02/2020", "2020-02-24")]),
    ("Lớp tập huấn mở ngày 5-4-2023 ở Trà Vinh.", [("ngày 5-4-2023", "2023-04-05")]),
    ("Hồ sơ đề 03.11.2021 vẫn còn giá trị.", [("03.11.2021", "2021-11-03")]),
    ("Cầu An Hòa thông xe ngày 2 - 10 - 2022.", [("ngày 2 - 10 - 2022", "2022-10-02")]),
    ("Biên bản lập ngày 24 tháng 02 năm 2020.", [("ngày 24 tháng 02 năm 2020", "2020-02-24")]),
    ("Giấy mời ghi ngày 2l/5 do máy quét nhầm.", [("ngày 2l/5", "2023-05-21")]),
    ("Tháng7/2022, xã nhận bò giống.", [("Tháng7/2022", "2022-07")]),
    ("Sang ngay 20/5, huyen Phu Lam hop giao ban.", [("Sang ngay 20/5", "2023-05-20TMO")]),
    ("Ngày 24/02/20 là hạn cũ.", [("Ngày 24/02/20", "2020-02-24")]),
    # parts of day and clock
    ("Sáng 12/6, huyện Phú Lâm họp.", [("Sáng 12/6", "2023-06-12TMO")]),
    ("Đoàn đến lúc 7 giờ 30 phút ngày 15/6.", [("7 giờ 30 phút ngày 15/6", "2023-06-15T07:30")]),
    ("Thi từ 7h35 đến 9h35 ngày 15/6.", [("7h35 đến 9h35 ngày 15/6", "2023-06-15T07:35/2023-06-15T09:35")]),
    ("Lúc 3 giờ chiều 13/6, mưa tạnh.", [("3 giờ chiều 13/6", "2023-06-13T15:00")]),
    ("Mất điện từ tối 4/6 đến sáng 5/6.", [("tối 4/6 đến sáng 5/6", "2023-06-04TEV/2023-06-05TMO")]),
    ("Tổ công tác trực sáng 12, chiều 13/6.", [("sáng 12", "2023-06-12TMO"), ("chiều 13/6", "2023-06-13TAF")]),
    ("Đêm qua, rạng sáng nay bà con chống lũ.", [("Đêm qua", "2023-06-13TNI"), ("rạng sáng nay", "2023-06-14TMO")]),
    # relative days, anaphora
    ("Hôm qua xã họp, ngày mai họp tiếp.", [("Hôm qua", "2023-06-13"), ("ngày mai", "2023-06-15")]),
    ("Sáng 9/6 bà Lụa nộp đơn, chiều cùng ngày có giấy hẹn.", [("Sáng 9/6", "2023-06-09TMO"), ("chiều cùng ngày", "2023-06-09TAF")]),
    ("Đơn nhận ngày 1/6, hai ngày sau có kết quả.", [("ngày 1/6", "2023-06-01"), ("hai ngày sau", "2023-06-03")]),
    ("Ba ngày nữa lớp học khai giảng.", [("Ba ngày nữa", "2023-06-17")]),
    ("Cách đây 20 năm, nơi đây là đầm lầy.", [("Cách đây 20 năm", "2003")]),
    # weekdays, weeks
    ("Thứ Hai tuần tới, phường giao ban.", [("Thứ Hai tuần tới", "2023-06-19")]),
    ("Phiên họp dời sang thứ Sáu (16/6).", [("thứ Sáu (16/6)", "2023-06-16")]),
    ("Đội kiểm tra đến hôm thứ Ba.", [("hôm thứ Ba", "2023-06-13")]),
    ("Cuối tuần này, chi đoàn dọn kênh.", [("Cuối tuần này", "2023-W24-WE")]),
    ("Tuần qua, huyện tiếp 12 lượt dân.", [("Tuần qua", "2023-W23")]),
    ("Lịch tuần thứ 8 năm 2020 của Huyện ủy.", [("tuần thứ 8 năm 2020", "2020-W08")]),
    ("Họp vào tuần đầu tháng 7/2023.", [("tuần đầu tháng 7/2023", "2023-W27")]),
    # months, quarters, halves, parts
    ("Bò giống được cấp từ tháng 3.", [("tháng 3", "2023-03")]),
    ("Cơn lũ tháng 10 năm ngoái cuốn trôi cầu.", [("tháng 10 năm ngoái", "2022-10")]),
    ("Các tháng 7, 8, 9 mưa nhiều.", [("Các tháng 7, 8, 9", "2023-07/2023-09")]),
    ("Quý I/2023 thu ngân sách khá.", [("Quý I/2023", "2023-Q1")]),
    ("Từ quý II đến quý IV/2022 giá ổn định.", [("quý II đến quý IV/2022", "2022-Q2/2022-Q4")]),
    ("Quý cuối năm 2022 giải ngân nhanh.", [("Quý cuối năm 2022", "2022-Q4")]),
    ("6 tháng đầu năm 2023, xã thu 2 tỷ đồng.", [("6 tháng đầu năm 2023", "2023-H1")]),
    ("Chín tháng đầu năm 2022 có 4 vụ cháy.", [("Chín tháng đầu năm 2022", "2022-01/2022-09")]),
    ("Nửa cuối tháng 5, trời hanh.", [("Nửa cuối tháng 5", "2023-05-16/2023-05-31")]),
    ("Đường xong vào cuối năm 2019.", [("cuối năm 2019", "2019")]),
    ("Đầu tháng 7 tới, trạm mở cửa.", [("Đầu tháng 7 tới", "2023-07")]),
    ("Trung tuần tháng 5, đoàn đi khảo sát.", [("Trung tuần tháng 5", "2023-05")]),
    ("Bà làm trưởng thôn từ tháng 6/2011-9/2014.", [("tháng 6/2011-9/2014", "2011-06/2014-09")]),
    ("Cuối 2015, cầu xong.", [("Cuối 2015", "2015")]),
    ("Khoảng 22 giờ 8 phút ngày 3-6, kho cháy.", [("22 giờ 8 phút ngày 3-6", "2023-06-03T22:08")]),
    ("Các trạm gửi báo cáo trước 16 giờ hằng ngày.", [("hằng ngày", "P1D")]),
    ("Nhà văn hóa mở lúc 7 giờ sáng, mỗi tuần hai buổi.", [("mỗi tuần", "P1W")]),
    ("Gửi trước 16 giờ các bảng kê.", [("16 giờ", "2023-06-14T16:00")]),
    # years and more
    ("Năm ngoái hạn nặng, năm nay đỡ hơn.", [("Năm ngoái", "2022"), ("năm nay", "2023")]),
    ("Mục tiêu tăng trưởng 2031 của xã là 7%, đến 2035 đạt 9%.", [("2031", "2031"), ("2035", "2035")]),
    ("Lễ hội cà phê Krông Búk 2024 thu hút 90 gian hàng.", [("2024", "2024")]),
    ("Lễ hội Krông Búk đón 2024 người, 1950 xe.", []),
    ("Tổng số 1950, tăng so với 2019.", [("2019", "2019")]),
    ("Thôn có hơn 2000, phòng 2010 và giá 1990 đều thiếu.", []),
    ("Quyết định 2018 của UBND xã cần sửa.", []),
    ("Các năm 2018, 2019 mất mùa.", [("Các năm 2018, 2019", "2018/2019")]),
    ("Các năm 2016, 2018 và 2021 được mùa.", [("Các năm 2016", "2016"), ("2018", "2018"), ("2021", "2021")]),
    ("Từ năm 2018 đến nay xã làm 9 cầu.", [("năm 2018 đến nay", "2018/2023-06-14")]),
    ("Bà vào hợp tác xã năm hai nghìn không trăm linh bảy.", [("năm hai nghìn không trăm linh bảy", "2007")]),
    ("Giai đoạn 2021 - 2025, tỉnh làm 40 km kè.", [("Giai đoạn 2021 - 2025", "2021/2025")]),
    ("Nhiệm kì 2020-2025 còn hai năm.", [("Nhiệm kì 2020-2025", "2020/2025"), ("hai năm", "P2Y")]),
    ("Năm học 2022 - 2023 có 9 lớp.", [("Năm học 2022 - 2023", "2022/2023")]),
    ("Vụ Đông Xuân 2022 - 2023 trúng mùa.", [("Vụ Đông Xuân 2022 - 2023", "2022/2023")]),
    ("Những năm 60 của thế kỷ XX, làng dời lên đồi.", [("Những năm 60 của thế kỷ XX", "196")]),
    ("Sắc phong có từ thế kỷ XVIII.", [("thế kỷ XVIII", "17")]),
    ("Mùa hè năm 2022 nóng gắt.", [("Mùa hè năm 2022", "2022-SU")]),
    # ranges and lists
    ("Hội chợ mở từ ngày 01 đến 05/6/2023.", [("ngày 01 đến 05/6/2023", "2023-06-01/2023-06-05")]),
    ("Nghỉ lễ từ 30-4 đến 3-5.", [("30-4 đến 3-5", "2023-04-30/2023-05-03")]),
    ("Tiếp dân ngày 12, 13/6.", [("ngày 12, 13/6", "2023-06-12/2023-06-13")]),
    ("Tiếp dân ngày 12, 15/6.", [("ngày 12", "2023-06-12"), ("15/6", "2023-06-15")]),
    ("Nghỉ ngày 9, ngày 14 và ngày 20/6.", [("ngày 9", "2023-06-09"), ("ngày 14", "2023-06-14"), ("ngày 20/6", "2023-06-20")]),
    ("Trong 2 ngày 12 và 13/6, đoàn đi cơ sở.", [("2 ngày 12 và 13/6", "2023-06-12/2023-06-13")]),
    ("Dịp 30/4 và 1/5, bến xe đông.", [("30/4", "2023-04-30"), ("1/5", "2023-05-01")]),
    ("Từ nay đến 5/7 cấm xe tải.", [("nay đến 5/7", "2023-06-14/2023-07-05")]),
    ("Từ đầu năm đến nay có 3 ca.", [("đầu năm đến nay", "2023-01-01/2023-06-14")]),
    ("Cấm cầu từ nay tới hết tháng 10.", [("nay tới hết tháng 10", "2023-06-14/2023-10-31")]),
    ("Đề án 5 năm (2016-2020) đã xong.", [("5 năm (2016-2020)", "2016/2020")]),
    # durations and sets
    ("Suốt 30 năm, ông Tám giữ rừng.", [("30 năm", "P30Y")]),
    ("Trả kết quả sau 15 ngày làm việc.", [("15 ngày làm việc", "P15D")]),
    ("Bà Lụa trồng chè ba năm rưỡi.", [("ba năm rưỡi", "P42M")]),
    ("Nhiều năm liền xã đạt chuẩn.", [("Nhiều năm", "PXY")]),
    ("Họp giao ban hằng quý, sơ kết mỗi năm.", [("hằng quý", "P3M"), ("mỗi năm", "P1Y")]),
    ("Chợ họp sáng Chủ nhật hàng tuần.", [("sáng Chủ nhật hàng tuần", "XXXX-WXX-7TMO")]),
    ("Tiếp dân ngày 15 hằng tháng.", [("ngày 15 hằng tháng", "XXXX-XX-15")]),
    ("Kiểm tra 2 lần/năm.", [("2 lần/năm", "P1Y")]),
    # lunar dates, holidays
    ("Hội làng mở mùng 8 tháng Giêng.", [("mùng 8 tháng Giêng", "2023-01-29")]),
    ("Rằm tháng Bảy năm 2023, chùa đông khách.", [("Rằm tháng Bảy năm 2023", "2023-08-30")]),
    ("Tết Nguyên đán Canh Tý 2020 ấm áp.", [("Tết Nguyên đán Canh Tý 2020", "2020-01-25")]),
    ("Giỗ họ ngày 30 tháng 2 âm lịch.", [("ngày 30 tháng 2 âm lịch", "2023-03-21")]),
    ("Lễ hội ngày 10/3 âm lịch.", [("ngày 10/3 âm lịch", "2023-04-29")]),
    ("Giỗ Tổ Hùng Vương 2024 đông khách.", [("Giỗ Tổ Hùng Vương 2024", "2024-04-18")]),
    ("Treo cờ dịp Quốc khánh 2/9.", [("2/9", "2023-09-02")]),
    ("Chiều 29/1 (mùng 8 tháng Giêng) làng đua ghe.", [("Chiều 29/1 (mùng 8 tháng Giêng)", "2023-01-29TAF")]),
    # vague words
    ("Mới đây xã họp; hiện nay đang sửa; sắp tới sẽ khánh thành.", [("Mới đây", "PAST_REF"), ("hiện nay", "PRESENT_REF"), ("sắp tới", "FUTURE_REF")]),
    ("Những năm gần đây lúa được giá.", [("Những năm gần đây", "PAST_REF")]),
    # page headers
    ("Thứ Tư, 14/6/2023, 09:30 (GMT+7)", [("Thứ Tư, 14/6/2023, 09:30", "2023-06-14T09:30")]),
    # words, counts and rare forms
    ("Nghị quyết số 10 ngày 5 tháng 3 năm 2018.", [("ngày 5 tháng 3 năm 2018", "2018-03-05")]),
    ("Ít ngày nữa xã họp.", [("Ít ngày nữa", "FUTURE_REF")]),
    ("Trong 48h mưa to, 24h qua mưa nhỏ, họp lúc 18h.", [("48h", "PT48H"), ("24h qua", "PT24H"), ("18h", "2023-06-14T18:00")]),
    ("Những năm đầu thập niên 90 còn đò ngang.", [("Những năm đầu thập niên 90", "199")]),
    ("Nửa sau thế kỷ XIX làng mới lập.", [("Nửa sau thế kỷ XIX", "18")]),
    ("Tuần cuối tháng, đoàn nghỉ.", [("Tuần cuối tháng", "2023-W26")]),
    ("Tuần cuối năm 2022 rét đậm.", [("Tuần cuối năm 2022", "2022-W52")]),
    ("Mưa trong tuần 9 và tuần 10 năm 2023.", [("tuần 9", "2023-W09"), ("tuần 10 năm 2023", "2023-W10")]),
    ("Ông vào Đảng năm một nghìn chín trăm bảy lăm.", [("năm một nghìn chín trăm bảy lăm", "1975")]),
    ("Ông vào Đảng năm một chín bảy lăm.", [("năm một chín bảy lăm", "1975")]),
    ("Quý I vừa qua thu khá.", [("Quý I vừa qua", "2023-Q1")]),
    ("Từ nay đến hết năm, xã làm 4 km kè.", [("nay đến hết năm", "2023-06-14/2023-12-31")]),
    ("Hội nghị kéo dài 2 ngày 26 và 27-9, ở Trà Vinh.", [("2 ngày 26 và 27-9", "2023-09-26/2023-09-27")]),
    ("Trực các ngày 13, 15 và 16/7.", [("các ngày 13", "2023-07-13"), ("15", "2023-07-15"), ("16/7", "2023-07-16")]),
    ("Dự toán 2022 được lập theo thực hiện 2021.", [("2022", "2022"), ("2021", "2021")]),
    ("Bán lẻ 2022 tăng 9% so với năm 2021.", [("2022", "2022"), ("năm 2021", "2021")]),
    ("Thu quý1/2023 và 6 tháng đầu năm2022.", [("quý1/2023", "2023-Q1"), ("6 tháng đầu năm2022", "2022-H1")]),
    ("Sáng22/5, đèo An Lĩnh có sương.", [("Sáng22/5", "2023-05-22TMO")]),
    ("Bắn pháo hoa dịp Quốc khánh 2.9.", [("2.9", "2023-09-02")]),
    ("Xã bàn giao đất trước 30.6, chậm nhất là 15.7.", [("30.6", "2023-06-30"), ("15.7", "2023-07-15")]),
    ("Lễ mít tinh Ngày Nhà giáo Việt Nam 20-11 tổ chức gọn.", [("20-11", "2023-11-20")]),
    ("Thứ tư - 14/06/2023 08:15", [("Thứ tư - 14/06/2023 08:15", "2023-06-14T08:15")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), FORMS)
def test_forms(text: str, expected: list[tuple[str, str]]) -> None:
    assert read(text) == expected


NO_DATES = [
    "Xã đạt 15/17 chỉ tiêu, còn 2/3 số hộ chưa nối nước.",
    "Nghị định số 30a/2008/NQ-CP và Luật số 72/2020/QH14.",
    "Nhà số 12/3 đường 30/4, gần Bệnh viện 19-8.",
    "Gọi 0233-000-1975 hoặc 02.11.1986.234, trực 24/7 và 24/24 giờ.",
    "Kỳ họp thứ 9, lần thứ XII, người con thứ ba.",
    "Máy nhận ngày 31/02/2020 và ngày 29/02/2019.",
    "Ô nhập 45/13 báo lỗi.",
    "Năm xã điểm, thứ hai là khâu giống, quý đại biểu ngồi phía trước.",
    "Chiều dài 5 m, sáng kiến tối đa điểm, ngày càng tốt.",
    "Nhà máy chạy 3 ca/ngày, công nhân làm 8 giờ/ngày, lãi 9%/năm.",
    "Bé 18 tháng tuổi, đàn bò 5 năm tuổi.",
    "Ông Lò Quốc Khánh và bà Trần Thị Xuân Thu cùng dự.",
    "Giá 2000-2100 đồng một cân, xe chở 8-10 tấn.",
    "Tỷ lệ 3/4, tỷ số 3-1, vòng 1/8.",
    "Xã chi trước 30.5 tỷ đồng, xếp trước 1.7 điểm, đứng trước 31.13.",
    "Tổ 3/2 phường 5, Trường THCS 19/5, Công ty 20/10.",
    "Chưa xong đến 1/3 do thiếu vốn.",
    "Ra quân Ngày Chủ nhật xanh ở chợ.",
    "Chiều tối và đêm có mưa.",
    "Bài hát đi cùng năm tháng, nói một tiếng.",
    "Ngày thứ hai của kỳ họp, đầu 2000 người dự.",
    "Thợ bậc 4/7, thương binh 2/4, bệnh binh 2/3.",
    "Nhà ở đường 3 Tháng 2, chợ họp hằng số.",
    "Khán phòng kín chỗ xem kịch 3/4 vòng.",
    "Làng giỗ tổ nghề ở đình, phục vụ tuần hoàn nước.",
    "Noi gương Cách mạng Tháng Tám.",
]


@pytest.mark.parametrize("text", NO_DATES)
def test_no_dates(text: str) -> None:
    assert read(text) == []


LEFT_OUT = [
    ("Lễ công bố sẽ tổ chức ngày 8/1.", date(2019, 12, 26), "2020-01-08"),
    ("Lũ quét xảy ra ngày 15/11 ở bản Cát.", date(2022, 1, 4), "2021-11-15"),
    ("Hồ chứa sẽ tích nước vào tháng 2.", date(2023, 12, 19), "2024-02"),
    ("Xe đã qua đây ngày 20/6.", ANCHOR, "2022-06-20"),
    ("Sẽ khánh thành ngày 5/6.", ANCHOR, "2024-06-05"),
    ("Ngày 20/6 xã có mưa.", ANCHOR, "2023-06-20"),
    # 'thông qua', 'Giao thông', 'thu hồi' say nothing of tense
    ("Hội nghị thông qua phương án cấp nước từ ngày 15/4.", date(2020, 2, 26), "2020-04-15"),
    ("Sở Giao thông vận tải kiểm tra ngày 5/1.", date(2020, 2, 26), "2020-01-05"),
    ("Xã thu hồi đất từ ngày 20/4.", date(2020, 2, 26), "2020-04-20"),
]


@pytest.mark.parametrize(("text", "anchor", "value"), LEFT_OUT)
def test_year_left_out(text: str, anchor: date, value: str) -> None:
    assert read(text, anchor)[0][1] == value


def test_the_year_of_the_sentence_governs() -> None:
    assert read("Năm 2018, từ tháng 3 đến tháng 9, xã làm 4 cầu.")[1][1] == "2018-03/2018-09"
    assert read("Ông bị bắt ngày 3/8/2019, đến ngày 20/9 được thả.")[1][1] == "2019-09-20"
    assert read("Tổng kết năm 2022, ngày 5/1 xã Phú Lâm họp.")[1][1] == "2023-01-05"


def test_a_day_beside_the_anchor_is_news_of_today() -> None:
    text = "Năm 2022 thu vượt 12%, theo báo cáo tại hội nghị ngày 10/1 của Cục Thuế."
    assert read(text, date(2023, 1, 11))[1][1] == "2023-01-10"


def test_without_an_anchor_a_year_of_the_sentence_completes_its_days() -> None:
    assert read("Tại hội nghị xúc tiến đầu tư Trà Vinh năm 2018 mở ngày 30-1, xã ký 3 dự án.", None)[1][1] == "2018-01-30"
    assert read("Hội nghị tổng kết năm 2018 mở ngày 5/1.", None)[1][1] == "XXXX-01-05"
    assert read("Họp báo về tình hình kinh tế năm 2018 mở ngày 5/1.", None)[1][1] == "XXXX-01-05"
    assert read("Cuộc họp về kịch bản điều hành giá nước năm 2021 diễn ra chiều 12-11.", None)[1][1] == "XXXX-11-12TAF"
    assert read("Hội nghị xây dựng dự toán ngân sách năm 2021 họp ngày 9/10.", None)[1][1] == "XXXX-10-09"


def test_without_an_anchor_half_a_date_stays_half_a_date() -> None:
    [t] = resolve("Ngày 5/3", find_dates("Ngày 5/3"))
    assert (t.value, t.begin, t.end_date, t.calendar) == ("XXXX-03-05", None, None, True)
    assert read("Hôm nay, quý I, tháng 4, ngày 2/9/2020", None) == [
        ("Hôm nay", None), ("quý I", "XXXX-Q1"), ("tháng 4", "XXXX-04"), ("ngày 2/9/2020", "2020-09-02"),
    ]  # fmt: skip


MODS = [
    ("Nộp trước ngày 30/6.", "BEFORE"), ("Nộp chậm nhất ngày 30/6.", "ON_OR_BEFORE"), ("Nộp sau ngày 30/6.", "AFTER"),
    ("Làm hơn 20 năm.", "MORE_THAN"), ("Làm gần 20 năm.", "LESS_THAN"), ("Xong trong vòng 10 ngày.", "EQUAL_OR_LESS"),
    ("Ít nhất ba tháng.", "EQUAL_OR_MORE"), ("Khoảng hai tuần.", "APPROX"), ("Giữa năm 2015 xong.", "MID"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "mod"), MODS)
def test_mods(text: str, mod: str) -> None:
    assert [t.mod for t in tag(text, published=ANCHOR)] == [mod]


def test_calendar_marks_what_names_an_interval() -> None:
    text = "Ngày 5/3, 5 năm qua, 5 năm, hằng năm, mới đây, dịp Tết Nguyên đán, Tết Nguyên đán 2024"
    assert [t.calendar for t in resolve(text, find_dates(text))] == [True, True, False, False, False, False, True]


def test_spans_of_decomposed_text_are_those_of_its_nfc_form() -> None:
    from vngovnlp.text import read_text

    text = read_text("Ngày 5/3/2020").text
    assert [text[f.start : f.end] for f in find_dates(text)] == ["Ngày 5/3/2020"]


def test_a_list_of_months_without_end_is_read_in_time_that_grows_with_it():
    began = process_time()
    assert len(tag("tháng 3, " * 4000, published=ANCHOR)) == 4000
    assert process_time() - began < 4  # reading the rest at every member took ten seconds and more


@pytest.mark.parametrize("body", ["UBND TP. Huế", "UBND Tp. Huế", "PGS.TS. Lê Văn An", "UBND huyện"])
def test_the_full_stop_of_an_abbreviation_ends_no_sentence(body):
    assert read(f"Năm 2018, {body} khởi công từ tháng 3.")[-1] == ("tháng 3", "2018-03")
    assert read(f"Năm 2018, {body} khởi công. Tháng 3 xong.")[-1] == ("Tháng 3", "2023-03")
