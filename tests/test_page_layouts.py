"""Whole pages, own-written, in the layouts that Vietnamese portals and newspapers use: every line has its role in front of it.

``t`` title, ``h`` header or byline, ``c`` caption, ``x`` furniture (its reason stands in ``<>`` where it matters), nothing: the article.
An empty line of a layout is an empty line of the page.
"""

from __future__ import annotations

from datetime import date

import pytest
import regex

from vngovnlp.page import Page, read_page

_LINE = regex.compile(r"(?P<mark>[thcx ])(?:<(?P<reason>[^>]*)>)? \| (?P<text>.*)")

PORTAL = """
x<template name> | TP_Detail_View

t | UBND huyện Tân Phú họp giao ban công tác tháng 3 năm 2021(05/03/2021)

  | Sáng 5/3, UBND huyện Tân Phú tổ chức họp giao ban đánh giá kết quả tháng 2 và triển khai nhiệm vụ tháng 3 năm 2021.

x<image marker> | img

c | Phó Chủ tịch UBND huyện Lê Văn Bình chủ trì cuộc họp

  | Phát biểu kết luận, đồng chí Lê Văn Bình yêu cầu các đơn vị tập trung rà soát hộ nghèo; Phòng Y tế báo cáo trước ngày 15/3.

h | Trần Thị An - Văn phòng UBND huyện

x<navigation> | Quay lại
x<weather> | Dự báo thời tiết
x<weather> | Thành phố:

x<weather> | 24oC

x<weather> | Độ ẩm: 81%

x<weather> | Tốc độ gió: 12 km/h

x<crawl date> | Cập nhật lúc 07:15:00
x<crawl date> | ngày 2021-10-02
"""

NUKEVIET = """
x<menu> | Trang nhất
x<menu> | Giới thiệu
x<menu> | Tin tức
x<menu> | Liên hệ
x<breadcrumb> | Trang nhất » Tin tức » Tin hoạt động
t | Phòng Giáo dục và Đào tạo tổng kết năm học
h | Thứ sáu - 05/03/2021 10:15
x<share buttons> | Chia sẻ
x<print or mail> | In ra
  | Chiều 4/3, Phòng Giáo dục và Đào tạo thị xã tổ chức hội nghị tổng kết năm học và triển khai nhiệm vụ năm học mới.
c | Quang cảnh hội nghị
  | Tại hội nghị, ông Đỗ Văn Hưng - Trưởng phòng đề nghị các trường tiếp tục đổi mới phương pháp dạy học.
h | Tác giả bài viết: Nguyễn Thu Hà
x<rating> | Tổng số điểm của bài viết là: 5 trong 1 đánh giá
x<rating> | Xếp hạng: 5 - 1 phiếu bầu
x<rating> | Click để đánh giá bài viết
x<comment box> | Ý kiến bạn đọc
x<related articles> | Những tin mới hơn
x<related articles> | Hội khỏe Phù Đổng cấp thị xã khai mạc
x<related articles> | Trường mầm non Hoa Sen đón đoàn kiểm tra của Sở
x<related articles> | Những tin cũ hơn
x<related articles> | Thi giáo viên dạy giỏi bậc tiểu học
x<visitor counter> | Thống kê truy cập
x<visitor counter> | Đang truy cập : 12
x<visitor counter> | Hôm nay : 1.204
x<visitor counter> | Tổng lượt truy cập : 1.350.221
x<copyright> | © Bản quyền thuộc về Phòng Giáo dục và Đào tạo thị xã
x<contact> | Địa chỉ: Số 12 đường Lê Lợi, thị xã
"""

NEWSPAPER = """
x<breadcrumb> | Thời sự › Chính trị
h | Thứ sáu, 5/3/2021, 16:20 (GMT+7)
t | Bí thư Tỉnh ủy: 'Không để công trình thủy lợi chậm thêm'
  | Kiểm tra hồ chứa nước Suối Đá chiều 5/3, Bí thư Tỉnh ủy Phan Văn Kha yêu cầu nhà thầu tăng ca, hoàn thành trước mùa mưa.

  | Hồ Suối Đá khởi công năm 2018 nhưng đến nay mới đạt 60 % khối lượng. "Dân chờ nước, chúng ta không thể chờ nhau", ông Kha nói.

x<related articles> | Tin liên quan
x<related articles> | • Hai huyện thiếu nước sinh hoạt vì nắng hạn
x<related articles> | • Giải ngân vốn đầu tư công mới đạt 12 %

  | Giám đốc Sở Nông nghiệp và Phát triển nông thôn cam kết bàn giao mặt bằng còn lại trong tháng 3.

h | Đỗ Quyên
c | Bí thư Tỉnh ủy Phan Văn Kha (thứ hai từ phải) tại công trường hồ Suối Đá.
x<tags> | Từ khóa: hồ Suối Đá, thủy lợi, đầu tư công
x<share buttons> | Chia sẻ Facebook Twitter
x<comment box> | Bình luận (3)
x<comment box> | Ý kiến của bạn sẽ được biên tập trước khi đăng
"""

WORDPRESS = """
x<navigation> | Skip to content
x | Xã Phú Lâm
x<menu> | Menu
x<menu> | Trang chủ
x<menu> | Văn bản
x<menu> | Thủ tục hành chính
x<menu> | Tìm kiếm
t | Xã Phú Lâm tiếp xúc cử tri trước kỳ họp thứ hai
h | Đăng bởi Lê Hoa - 5 Tháng Ba, 2021
  | Ngày 4/3/2021, tại nhà văn hóa thôn 2, Thường trực HĐND xã Phú Lâm tổ chức hội nghị tiếp xúc cử tri trước kỳ họp thứ hai.
  | Cử tri kiến nghị xã sớm sửa chữa tuyến đường liên thôn và hỗ trợ giống cây trồng sau đợt rét.
c | Cử tri phát biểu tại hội nghị
  | Chủ tịch UBND xã Vũ Thị Sen tiếp thu và giao công chức địa chính khảo sát trước ngày 20/3.
x<share buttons> | Chia sẻ Facebook
x<related articles> | Bài viết liên quan
x<related articles> | Xã Phú Lâm ra quân làm thủy lợi nội đồng
x<related articles> | Thông báo lịch tiếp công dân tháng 3
x<comment box> | Trả lời bình luận
x<copyright> | Powered by WordPress
"""

MINISTRY = """
x<crawl date> | Thứ Bảy, ngày 02/10/2021
x<menu bar> | Giới thiệu | Tin tức | Văn bản | Liên hệ
x<menu> | Đăng nhập
x<breadcrumb> | Trang chủ / Tin tức / Hoạt động của Bộ
t | Thứ trưởng Hoàng Minh làm việc với Cục Đường thủy về an toàn mùa lũ
h | Ngày đăng: 05/03/2021 09:05 | Lượt xem: 1.204
x<font size> | Cỡ chữ: A- A A+
x<print or mail> | In trang
x<print or mail> | Gửi email
  | Ngày 04/3/2021, Thứ trưởng Hoàng Minh chủ trì buổi làm việc với Cục Đường thủy về công tác bảo đảm an toàn giao thông mùa lũ.
c | Toàn cảnh buổi làm việc. Ảnh: Trung tâm CNTT
  | Thứ trưởng giao Cục Đường thủy chủ trì, phối hợp với các Sở Giao thông vận tải kiểm tra bến khách ngang sông:
  | - Hoàn thành kiểm tra trước ngày 30/4/2021;
  | - Báo cáo Bộ kết quả trong tháng 5
h | Nguồn: Cổng thông tin điện tử Bộ
x<print or mail> | In trang
x<navigation> | Về đầu trang
x<related articles> | Các tin khác
x<related articles> | Hội nghị trao quyết định bổ nhiệm cán bộ (01/03/2021)
x<related articles> | Bộ trả lời kiến nghị của cử tri tỉnh miền núi (27/02/2021)
x<pagination> | 1 2 3 ... Trang cuối
x<imprint> | Cơ quan chủ quản: Bộ Giao thông
x<copyright> | Chịu trách nhiệm chính: Chánh Văn phòng Bộ
x<copyright> | Ghi rõ nguồn khi phát hành lại thông tin từ trang này
"""

COMMUNE = """
x<template name> | ctl00_PlaceHolderMain
x<menu> | Tin tức - Sự kiện
t | ĐẢNG BỘ XÃ HÒA AN SƠ KẾT CÔNG TÁC QUÝ I
h | 09:30 05/03/2021
h | Tin, ảnh: Phạm Văn Dũng - Đài Truyền thanh xã
x<image marker> | hop-so-ket-01.jpg
c | Các đồng chí chủ trì hội nghị
  | Sáng ngày 05/3, Đảng ủy xã Hòa An tổ chức hội nghị sơ kết công tác quý I, triển khai nhiệm vụ trọng tâm quý II năm 2021.
x<image marker> | hop-so-ket-02.jpg
c | Đại biểu dự hội nghị
  | Hội nghị thống nhất các chỉ tiêu:
  | 1. Thu ngân sách đạt 30 % kế hoạch
  | 2. Kết nạp mới 3 đảng viên
x<view count> | Lượt xem: 87
x<navigation> | Quay lại
x<link box> | Liên kết website
x<link box> | Cổng thông tin điện tử tỉnh
x<link box> | Báo điện tử tỉnh
"""

COOKIE = """
x<cookie banner> | Trang web này sử dụng cookie để cải thiện trải nghiệm. Bằng cách tiếp tục, bạn đồng ý với chính sách của chúng tôi.
x<cookie banner> | Chấp nhận tất cả
x<menu> | Trang chủ
x<menu> | Tin trong tỉnh
t | Sở Y tế kiểm tra công tác phòng, chống sốt xuất huyết tại thành phố
h | 05/03/2021, 14:02
h | Theo Báo Sức khỏe tỉnh
  | Đoàn kiểm tra của Sở Y tế do bà Lý Thị Mơ, Phó Giám đốc Sở làm trưởng đoàn đã kiểm tra tại ba phường của thành phố.
x<link> | >> Ba phường có ổ dịch mới
  | Bà Mơ đề nghị Trung tâm Y tế thành phố phun hóa chất diện rộng, hoàn thành trong tuần này.
x<share buttons> | Chia sẻ
x<weather> | Thời tiết
x<weather> | Nhiều mây, có mưa rào
x<weather> | 24 - 31°C
x<market box> | Tỷ giá
x<market box> | USD 23.050
"""

CAPTIONED = """
t | Ủy ban MTTQ huyện trao nhà đại đoàn kết
h | Đăng ngày 05-03-2021
  | Ngày 4/3, Ủy ban MTTQ Việt Nam huyện phối hợp với xã Ea Lâm trao hai căn nhà đại đoàn kết cho hộ nghèo.
x<image marker> | [Ảnh]
c | Đồng chí H'Lan Niê - Chủ tịch Ủy ban MTTQ huyện trao quà cho gia đình
  | Mỗi căn nhà được hỗ trợ 50 triệu đồng từ Quỹ Vì người nghèo.
c | Đại biểu cắt băng bàn giao nhà (Ảnh: Y Bình)
  | Dịp này, huyện đề nghị xã rà soát các hộ còn ở nhà tạm, báo cáo trước ngày 31/3.
c | Ảnh: Y Bình
h | Bài, ảnh: Y Bình
"""

ENGLISH = """
x<menu> | Home
x<menu> | Search
t | Tan Phu District reviews flood control plan
h | Friday, March 5, 2021 09:30
h | By Le Van Binh
  | The People's Committee of Tan Phu District reviewed its flood control plan for 2021 at a meeting on March 4.
  | The chairman asked communes to report on the state of their dykes before March 31.
x<print or mail> | Print
x<related articles> | Related news
x<related articles> | District opens vocational training centre
x<copyright> | Copyright 2021 Tan Phu District. All rights reserved.
"""

LAYOUTS = {
    name.lower(): (text, day, author, agency)
    for name, text, day, author, agency in [
        ("PORTAL", PORTAL, "2021-03-05", "Trần Thị An", "Văn phòng UBND huyện"),
        ("NUKEVIET", NUKEVIET, "2021-03-05", "Nguyễn Thu Hà", None),
        ("NEWSPAPER", NEWSPAPER, "2021-03-05", "Đỗ Quyên", None),
        ("WORDPRESS", WORDPRESS, "2021-03-05", "Lê Hoa", None),
        ("MINISTRY", MINISTRY, "2021-03-05", None, "Cổng thông tin điện tử Bộ"),
        ("COMMUNE", COMMUNE, "2021-03-05", "Phạm Văn Dũng", "Đài Truyền thanh xã"),
        ("COOKIE", COOKIE, "2021-03-05", None, "Báo Sức khỏe tỉnh"),
        ("CAPTIONED", CAPTIONED, "2021-03-05", "Y Bình", None),
        ("ENGLISH", ENGLISH, "2021-03-05", "Le Van Binh", None),
    ]
}


def page_of(layout: str) -> tuple[str, list[tuple[str, str | None, str]]]:
    """The text of a layout, and the mark, reason and text of each of its lines."""
    rows: list[str] = []
    marks: list[tuple[str, str | None, str]] = []
    for line in layout.strip("\n").split("\n"):
        found = _LINE.fullmatch(line)
        rows.append(found["text"] if found else "")
        if found:
            marks.append((found["mark"], found["reason"], found["text"]))
        else:
            assert not line, line
    return "\n".join(rows), marks


def marks_of(text: str, page: Page) -> list[tuple[str, str | None, str]]:
    """The same list, as the page was read."""
    found = []
    position = 0
    reasons = {(part.start, part.end): part.reason for part in page.furniture}
    for row in text.split("\n"):
        span = (position, position + len(row))
        position += len(row) + 1
        if not row:
            continue
        if page.title and span[0] <= page.title[0] < span[1]:
            found.append(("t", None, row))
        elif span in reasons:
            found.append(("x", reasons[span], row))
        else:
            mark = "h" if span in page.header else "c" if span in page.captions else " "
            found.append((mark, None, row))
    return found


def check(layout: str, text: str, page: Page) -> None:
    expected = page_of(layout)[1]
    read = marks_of(text, page)
    assert [(mark, row) for mark, _, row in read] == [(mark, row) for mark, _, row in expected]
    assert [reason for _, reason, _ in read] == [
        reason or got for (_, reason, _), (_, got, _) in zip(expected, read, strict=True)
    ]


@pytest.mark.parametrize("name", LAYOUTS)
def test_every_line_has_its_role(name: str) -> None:
    layout = LAYOUTS[name][0]
    text, _ = page_of(layout)
    check(layout, text, read_page(text))


@pytest.mark.parametrize("name", LAYOUTS)
def test_known_title_gives_the_same(name: str) -> None:
    layout = LAYOUTS[name][0]
    text, marks = page_of(layout)
    title = next(row for mark, _, row in marks if mark == "t").split("(05/03/2021)")[0]
    check(layout, text, read_page(text, title=title))


@pytest.mark.parametrize("name", LAYOUTS)
def test_date_and_author(name: str) -> None:
    layout, day, author, agency = LAYOUTS[name]
    text, _ = page_of(layout)
    page = read_page(text)
    assert page.published == date.fromisoformat(day)
    assert page.published_span
    assert text[slice(*page.published_span)] in text
    assert (page.author and text[slice(*page.author)]) == author
    assert (page.author_agency and text[slice(*page.author_agency)]) == agency


@pytest.mark.parametrize("name", LAYOUTS)
def test_windows_line_ends_and_blank_lines_change_nothing(name: str) -> None:
    layout = LAYOUTS[name][0]
    text, _ = page_of(layout)
    plain = read_page(text)
    for other in (text.replace("\n", "\r\n"), "\ufeff\n\n" + text + "\n \t\n"):
        page = read_page(other)
        assert [other[part.start : part.end] for part in page.furniture] == [
            text[part.start : part.end] for part in plain.furniture
        ]
        assert [other[slice(*span)] for span in page.captions] == [text[slice(*span)] for span in plain.captions]
        assert page.published == plain.published


@pytest.mark.parametrize("name", LAYOUTS)
def test_prose_of_the_page_alone_has_no_furniture(name: str) -> None:
    _, marks = page_of(LAYOUTS[name][0])
    prose = "\n".join(row for mark, _, row in marks if mark in " t")
    assert read_page(prose).furniture == ()
