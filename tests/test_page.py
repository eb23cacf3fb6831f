"""Single rules of the page reader, each with its counter-example; whole pages are in test_page_layouts.py."""

from __future__ import annotations

import json
import time
from datetime import date
from pathlib import Path

import pytest

from vngovnlp.page import Page, read_page

LEAD = "Sáng 5/3, UBND huyện Tân Phú tổ chức hội nghị đánh giá kết quả công tác quý I và triển khai nhiệm vụ quý II năm 2021."
BODY = "Đồng chí Lê Văn Bình yêu cầu các phòng, ban rà soát kế hoạch, báo cáo UBND huyện trước ngày 15/3 để tổng hợp."
TITLE = "UBND huyện Tân Phú sơ kết công tác quý I"


def page_with(*, head: str = "", middle: str = "", tail: str = "", title: str = TITLE) -> str:
    return "\n".join(part for part in (head, title, LEAD, middle, BODY, tail) if part)


def dropped(text: str, page: Page | None = None) -> list[str]:
    return [text[part.start : part.end] for part in (page or read_page(text)).furniture]


def cut(text: str, span: tuple[int, int] | None) -> str | None:
    return None if span is None else text[slice(*span)]


# ---- nothing to find


@pytest.mark.parametrize("text", ["", " ", "\n\n", "\u00a0\u200b\ufeff", "\r\n\x0c\r\n"])
def test_empty_text_is_an_empty_page(text: str) -> None:
    assert read_page(text) == Page()
    assert read_page(text, title="UBND huyện họp") == Page()


def test_plain_prose_passes_unharmed() -> None:
    text = page_with(middle="Tại hội nghị, đại biểu thảo luận nhiều giải pháp về thu ngân sách và giải ngân vốn đầu tư công.")
    page = read_page(text)
    assert page.furniture == page.captions == page.header == ()
    assert cut(text, page.title) == TITLE
    assert page.published is page.author is page.author_agency is None


@pytest.mark.parametrize("text", [LEAD, LEAD + " " + BODY, f"{LEAD}\n\n{BODY}", "Ngày 5/3, UBND xã họp.", "UBND xã họp"])
def test_prose_without_a_title_line_gets_none(text: str) -> None:
    assert read_page(text).title is None


@pytest.mark.parametrize(
    "line",
    [
        "Văn bản",
        "Kinh tế",
        "Bình luận",
        "Liên hệ",
        "Thời tiết",
        "Tin tức",
        "Về công tác quy hoạch",
        "Điện thoại: 0251 3856 123",
        "Nhiệt độ 24 - 31°C",
        "Hôm nay: 12",
        "Tổng biên tập: Lê An",
        "- Phòng Nội vụ: hoàn thiện hồ sơ",
        "a) Rà soát hộ nghèo",
        "Khoản 3 Điều 12",
        "VietNamNet",
        "Tỷ lệ: 30/45",
    ],
)
def test_a_heading_or_item_inside_the_article_is_no_furniture(line: str) -> None:
    text = page_with(middle=line)
    assert dropped(text) == []


@pytest.mark.parametrize(
    "line",
    [
        "img",
        "[Ảnh]",
        "IMG_2034",
        "hop-giao-ban.jpg",
        "TP_Detail_View",
        "ctl00_PlaceHolderMain_Content",
        "{{ article.title }}",
        "Quay lại",
        "[ Quay lại ]",
        "« Trở về",
        "In trang",
        "IN BÀI VIẾT",
        "Chia sẻ",
        "Chia sẻ Facebook Twitter Zalo",
        "Lượt xem: 1.204",
        "Số lượt xem: 87",
        "152 lượt xem",
        "A- A A+",
        "Cỡ chữ: A- A+",
        ">> Huyện ra quân Tết trồng cây",
        "Xem thêm: Huyện ra quân Tết trồng cây",
        "Quảng cáo",
    ],
)
def test_furniture_wherever_it_stands(line: str) -> None:
    for text in (page_with(head=line), page_with(middle=line), page_with(tail=line)):
        page = read_page(text)
        assert dropped(text, page) == [line]
        assert cut(text, page.title) == TITLE


@pytest.mark.parametrize(
    "tail",
    [
        "Dự báo thời tiết\nHuyện:\n24oC\nĐộ ẩm: 81%\nTốc độ gió: 11 km/h",
        "Quay lại\nCập nhật lúc 07:15:00\nngày 2021-10-02",
        "Tin liên quan\nHuyện ra quân trồng cây\nXã Phú Lâm đón khách du lịch",
        "Tin khác:\n- Huyện ra quân trồng cây\n- Xã Phú Lâm đón khách du lịch",
        "Huyện ra quân trồng cây (01/03/2021)\nXã Phú Lâm đón khách du lịch (28/02/2021)",
        "Bình luận (0)\nHọ và tên (*)\nMã bảo mật\nGửi bình luận",
        "© 2021 UBND huyện Tân Phú\nĐịa chỉ: Số 1 đường Hùng Vương\nĐiện thoại: 0251 3856 123\nEmail: ubnd@tanphu.example.vn",
        "Thống kê truy cập\nĐang online: 5\nHôm qua: 230\nTổng số: 45.120",
        "Từ khóa: sơ kết, quý I",
        "Trang chủ | Giới thiệu | Liên hệ\nThiết kế bởi Trung tâm CNTT",
        "Trang này sử dụng cookie, bạn có đồng ý không?\nChấp nhận tất cả",
        "Về đầu trang\n1 2 3 »",
    ],
)
def test_blocks_after_the_article(tail: str) -> None:
    text = page_with(tail=tail)
    assert dropped(text) == tail.split("\n")


def test_a_box_inside_the_article_takes_its_headlines_and_no_prose() -> None:
    box = "Tin liên quan\nHuyện ra quân trồng cây\nXã Phú Lâm đón khách du lịch"
    text = f"{TITLE}\n\n{LEAD}\n\n{box}\n\n{BODY}\n\n{LEAD}"
    assert dropped(text) == box.split("\n")


def test_a_box_that_cannot_be_told_from_the_article_stays() -> None:
    text = f"{TITLE}\n\n{LEAD}\n\nTin liên quan\n\nKết quả giải ngân\n\n{BODY}\n\n{LEAD}"
    assert "Kết quả giải ngân" not in dropped(text)


def test_teasers_after_the_byline_belong_to_the_page_but_long_paragraphs_do_not() -> None:
    teaser = "Ngày 2/3, huyện ra quân trồng cây đầu xuân với 500 người tham gia."
    text = page_with(tail=f"Trần Thị An\nTin liên quan\nHuyện ra quân trồng cây\n{teaser}")
    assert dropped(text)[-1] == teaser
    long = page_with(tail=f"Trần Thị An\nTin liên quan\n{LEAD * 4}")
    assert LEAD * 4 not in dropped(long)


# ---- titles


@pytest.mark.parametrize(
    ("line", "title", "day"),
    [
        ("UBND huyện họp giao ban tháng 3(05/03/2021)", "UBND huyện họp giao ban tháng 3", date(2021, 3, 5)),
        ("UBND huyện họp giao ban năm 2021(05-03-2021)", "UBND huyện họp giao ban năm 2021", date(2021, 3, 5)),
        ("UBND huyện họp giao ban tháng 3 (05/03/2021)", "UBND huyện họp giao ban tháng 3", date(2021, 3, 5)),
        ("UBND huyện họp giao ban tháng 3 [05.03.2021 14:30]", "UBND huyện họp giao ban tháng 3", date(2021, 3, 5)),
        ("UBND huyện họp giao ban tháng 3 05/03/2021 14:30:00", "UBND huyện họp giao ban tháng 3", date(2021, 3, 5)),
    ],
)
def test_a_glued_date_is_published_and_no_part_of_the_title(line: str, title: str, day: date) -> None:
    text = page_with(title=line)
    for given in (None, title):
        page = read_page(text, title=given)
        assert cut(text, page.title) == title
        assert page.published == day
        assert page.published_span
        assert cut(text, page.published_span) in line


@pytest.mark.parametrize(
    "line",
    [
        "Kỷ niệm 110 năm Ngày Quốc tế Phụ nữ (8/3/1910)",
        "Huyện gặp mặt nhân kỷ niệm ngày thành lập (05/03/2001)",
        "Đề án phát triển du lịch (giai đoạn 2021 - 2025)",
        "Tổng kết phong trào thi đua (31/02/2021)",
        "Kế hoạch số 15/KH-UBND (3/2021)",
    ],
)
def test_a_date_of_the_title_itself_is_not_published(line: str) -> None:
    text = page_with(title=line)
    page = read_page(text)
    assert cut(text, page.title) == line
    assert page.published is None


@pytest.mark.parametrize("given", [TITLE, TITLE.upper(), f"  {TITLE} ", TITLE.replace(" ", "  ")])
def test_a_given_title_finds_its_line_below_other_lines(given: str) -> None:
    text = f"Huyện Tân Phú đổi mới từng ngày\nThành tựu nổi bật của năm\n{TITLE}\n{LEAD}\n{BODY}"
    assert cut(text, read_page(text, title=given).title) == TITLE


@pytest.mark.parametrize(
    "head",
    [
        "Cổng thông tin điện tử huyện Tân Phú",
        "TRANG THÔNG TIN ĐIỆN TỬ XÃ PHÚ LÂM\nTrang chủ",
        "Dự báo thời tiết\nThành phố Tân Phú\n24oC",
        "Trang chủ\nTin tức\nTrang chủ > Tin tức > Hoạt động",
        "Trang này sử dụng cookie, bạn có đồng ý không?",
    ],
)
def test_the_title_stands_below_menus_and_boxes(head: str) -> None:
    text = page_with(head=head)
    page = read_page(text)
    assert cut(text, page.title) == TITLE
    assert dropped(text, page) == head.split("\n")


def test_a_headline_about_a_site_is_a_title() -> None:
    line = "Cổng thông tin điện tử huyện Tân Phú ra mắt giao diện mới"
    assert cut(page_with(title=line), read_page(page_with(title=line)).title) == line


def test_the_title_has_the_stamp_under_it() -> None:
    text = f"Huyện Tân Phú đổi mới\n{TITLE} năm 2021\n05/03/2021 09:30\n{LEAD}\n{BODY}"
    assert cut(text, read_page(text).title) == f"{TITLE} năm 2021"


def test_a_given_title_over_two_lines_and_before_more_text() -> None:
    broken = TITLE.replace("sơ kết", "\nsơ kết")
    assert cut(page_with(title=broken), read_page(page_with(title=broken), title=TITLE).title) == broken
    running = f"{TITLE} {LEAD}"
    page = read_page(running, title=TITLE)
    assert cut(running, page.title) == TITLE


def test_a_given_title_that_is_not_there_is_not_invented() -> None:
    text = f"{LEAD}\n{BODY}"
    assert read_page(text, title="Đại hội Hội Nông dân xã Ea Lâm").title is None


def test_hard_wrapped_text_has_one_title_and_no_captions() -> None:
    text = (
        "UBND huyện Tân Phú tổ chức hội nghị đánh giá kết quả\nthực hiện nhiệm vụ quý I năm 2021\n\n"
        "Sáng 5/3, UBND huyện Tân Phú tổ chức hội nghị đánh giá\nkết quả công tác quý I. Đồng chí Lê Văn Bình, Phó Chủ tịch\n"
        "UBND huyện phát biểu tại hội nghị và yêu cầu các phòng,\nban tập trung giải ngân vốn đầu tư công."
    )
    page = read_page(text)
    assert cut(text, page.title) == text.split("\n\n")[0]
    assert page.captions == page.furniture == page.header == ()


def test_everything_on_one_line() -> None:
    text = (
        f"TP_Detail_View UBND huyện sơ kết quý I(05/03/2021) {LEAD} {BODY} "
        "Quay lại Dự báo thời tiết Huyện: 24oC Độ ẩm: 81% Cập nhật lúc 07:15:00 ngày 2021-10-02"
    )
    page = read_page(text)
    assert cut(text, page.title) == "UBND huyện sơ kết quý I"
    assert page.published == date(2021, 3, 5)
    assert dropped(text, page)[:2] == ["TP_Detail_View", "Quay lại"]
    assert dropped(text, page)[2].startswith("Dự báo thời tiết")


# ---- stamps


@pytest.mark.parametrize(
    "line",
    [
        "05/03/2021",
        "(05/03/2021)",
        "05/03/2021 09:30",
        "09:30 | 05/03/2021",
        "9h30 05/03/2021",
        "Thứ Sáu, 5/3/2021, 09:30",
        "Thứ sáu - 05/03/2021 10:15",
        "Thứ 6, ngày 05/03/2021, 9:30 (GMT+7)",
        "Thứ sáu, ngày 05 tháng 03 năm 2021",
        "5 Tháng Ba, 2021",
        "Tháng Ba 5, 2021",
        "Ngày đăng: 05/03/2021",
        "Ngày đăng: 05-03-2021 | Lượt xem: 12",
        "Đăng lúc: 09:30:00 05/03/2021",
        "Ngày 05/03/2021",
        "Cập nhật lúc 09:30, ngày 05/03/2021",
        "Cập nhật ngày: 05/03/2021",
        "Thời sự - Thứ Sáu, 05/03/2021",
        "2021-03-05T09:30:00+07:00",
        "Ngày đăng: 05/03/2021 - Cập nhật: 07/03/2021",
        "Cập nhật: 07/03/2021 - Ngày đăng: 05/03/2021",
        "Friday, March 5, 2021",
        "Published on 5 Mar 2021",
        "Lê Thu Hà - 05/03/2021 09:30",
        "3/15/2021 9:30:00 AM",
    ],
)
def test_stamps_of_the_header(line: str) -> None:
    day = date(2021, 3, 15) if line.startswith("3/15") else date(2021, 3, 5)
    for text in (f"{TITLE}\n{line}\n{LEAD}\n{BODY}", f"{TITLE}\n{LEAD}\n{BODY}\n{line}"):
        page = read_page(text)
        assert page.published == day
        assert [cut(text, span) for span in page.header] == [line]
        assert page.furniture == ()


@pytest.mark.parametrize(
    "line",
    [
        "31/02/2021",
        "Sáng 05/03/2021",
        "5/3",
        "Từ ngày 05/03/2021 đến ngày 09/03/2021",
        "Hạn nộp hồ sơ: 05/03/2021",
        "Quyết định số 15/QĐ-UBND ngày 05/03/2021",
        "Báo cáo này phải xong trước ngày 05/03/2021",
        "08:00 - 09:30",
    ],
)
def test_what_only_holds_a_date_is_no_stamp(line: str) -> None:
    text = f"{TITLE}\n{line}\n{LEAD}\n{BODY}"
    page = read_page(text)
    assert page.published is None
    assert page.header == ()


def test_the_day_of_the_visit_is_no_date_of_publication() -> None:
    clock = f"Thứ Bảy, 02/10/2021\nTrang chủ\nTin tức\n{TITLE}\n{LEAD}\n{BODY}"
    assert read_page(clock).published is None
    foot = page_with(tail="Quay lại\nDự báo thời tiết\n24oC\nCập nhật lúc 07:15:00\nngày 2021-10-02")
    assert read_page(foot).published is None
    both = f"Thứ Bảy, 02/10/2021\nTrang chủ\nTin tức\n{TITLE}\n05/03/2021\n{LEAD}\n{BODY}"
    assert read_page(both).published == date(2021, 3, 5)
    assert dropped(both)[0] == "Thứ Bảy, 02/10/2021"


def test_a_page_without_a_title_line() -> None:
    text = f"Thứ Bảy, 02/10/2021\nTrang chủ\nTin tức\n{LEAD}\n{BODY}"
    page = read_page(text)
    assert page.title is page.published is None
    assert dropped(text, page) == text.split("\n")[:3]
    dated = f"05/03/2021 09:30\n{LEAD}\n{BODY}"
    assert read_page(dated).published == date(2021, 3, 5)
    assert read_page(f"Kinh tế\n{LEAD}\n{BODY}").furniture == ()


# ---- bylines


@pytest.mark.parametrize(
    ("line", "author", "agency"),
    [
        ("Trần Thị An - Văn phòng UBND huyện", "Trần Thị An", "Văn phòng UBND huyện"),
        ("Trần Thị An – Đài TT-TH huyện", "Trần Thị An", "Đài TT-TH huyện"),
        ("Trần An (TTXVN)", "Trần An", "TTXVN"),
        ("Trần Thị An", "Trần Thị An", None),
        ("TRẦN THỊ AN", "TRẦN THỊ AN", None),
        ("Trần An - Lê Bình", "Trần An - Lê Bình", None),
        ("Trần An (tổng hợp)", "Trần An", None),
        ("H'Lan Niê", "H'Lan Niê", None),
        ("PV", "PV", None),
        ("Tác giả: Trần Thị An", "Trần Thị An", None),
        ("Bài, ảnh: Trần Thị An", "Trần Thị An", None),
        ("Tin, ảnh: Trần An - Trung tâm VHTT huyện", "Trần An", "Trung tâm VHTT huyện"),
        ("Theo TTXVN", None, "TTXVN"),
        ("(Theo Báo Chính phủ)", None, "Báo Chính phủ"),
        ("Theo Lê Bình/TTXVN", "Lê Bình", "TTXVN"),
        ("Theo chinhphu.vn", None, "chinhphu.vn"),
        ("Nguồn: Cổng TTĐT tỉnh", None, "Cổng TTĐT tỉnh"),
    ],
)
def test_bylines_below_the_article(line: str, author: str | None, agency: str | None) -> None:
    text = page_with(tail=line)
    page = read_page(text)
    assert (cut(text, page.author), cut(text, page.author_agency)) == (author, agency)
    assert [cut(text, span) for span in page.header] == [line]


@pytest.mark.parametrize(
    "line",
    [
        "Theo đó, các xã báo cáo",
        "Theo ông Bình",
        "Vịnh Hạ Long",
        "Hà Nội",
        "UBND HUYỆN TÂN PHÚ",
        "Quốc Hội",
        "Kết quả thu ngân sách",
        "Lê Văn Bình - Chủ tịch UBND xã Phú Lâm",
        "- Ông Lê Văn Bình, Trưởng phòng Nội vụ",
    ],
)
def test_what_is_no_byline(line: str) -> None:
    text = page_with(tail=line)
    page = read_page(text)
    assert page.author is page.author_agency is None
    assert page.header == ()


def test_a_list_of_those_present_is_no_byline() -> None:
    names = "\n".join(f"{name} - Phòng Nội vụ" for name in ("Lê Bình", "Trần An", "Vũ Sen", "Đỗ Mơ"))
    assert read_page(page_with(tail=names)).author is None


# ---- captions


@pytest.mark.parametrize(
    "line",
    [
        "Quang cảnh hội nghị",
        "Toàn cảnh hội nghị tại điểm cầu huyện",
        "Đại biểu dự hội nghị",
        "Đại biểu thảo luận tại hội nghị.",
        "Đồng chí Lê Văn Bình phát biểu chỉ đạo tại hội nghị",
        "Phó Chủ tịch UBND huyện Lê Văn Bình trao giấy khen cho các tập thể",
        "Đoàn kiểm tra làm việc tại xã Phú Lâm",
        "Ảnh: Trần An",
        "(Ảnh: Trần An)",
        "Ảnh minh họa",
        "Hồ Suối Đá nhìn từ trên cao - Ảnh: Trần An",
        "Nông dân xã Phú Lâm thu hoạch lúa (Ảnh: TTXVN).",
        "Đồ họa: Lê Bình",
        "(Nguồn: TTXVN)",
    ],
)
def test_captions_between_paragraphs(line: str) -> None:
    text = page_with(middle=line)
    page = read_page(text)
    assert [cut(text, span) for span in page.captions] == [line]
    assert page.furniture == ()


@pytest.mark.parametrize(
    "line",
    [
        "Ảnh hưởng của đợt rét đậm",
        "Hình thành vùng chuyên canh",
        "Đại biểu kiến nghị huyện sớm sửa đường, có giải pháp cấp nước.",
        "Chủ tịch UBND huyện yêu cầu tập trung giải ngân",
        "Phó Chủ tịch UBND huyện sẽ làm việc với các xã",
        "Kết quả đạt được trong quý I",
        "Lãnh đạo huyện: không để dân thiếu nước",
        "Các đại biểu đều tán thành, nhưng đề nghị làm rõ nguồn vốn.",
    ],
)
def test_what_is_no_caption(line: str) -> None:
    assert read_page(page_with(middle=line)).captions == ()


def test_the_line_after_a_picture_is_its_caption_unless_it_is_prose() -> None:
    text = page_with(middle="img\nCon đường mới về thôn 2")
    assert [cut(text, span) for span in read_page(text).captions] == ["Con đường mới về thôn 2"]
    for prose in (BODY, "Cử tri đề nghị xã sửa đường."):
        assert read_page(page_with(middle=f"img\n{prose}")).captions == ()


def test_captions_behind_the_byline() -> None:
    text = page_with(tail="Trần An\nHồ Suối Đá cạn nước vì nắng hạn kéo dài.\nChủ tịch UBND huyện Lê Văn Bình.")
    page = read_page(text)
    assert cut(text, page.author) == "Trần An"
    assert [cut(text, span) for span in page.captions] == text.split("\n")[-2:]


# ---- measured on the annotated articles and timed

GOLD = Path(__file__).parents[2] / "shared" / "data" / "gold"


@pytest.mark.skipif(not GOLD.exists(), reason="the annotated articles of ../shared/data/gold are not in this checkout")
@pytest.mark.parametrize("name", ["train", "dev"])
def test_no_annotated_line_is_taken_for_furniture(name: str) -> None:
    right = titled = 0
    for row in (GOLD / f"{name}.jsonl").read_text(encoding="utf-8").splitlines():
        article = json.loads(row)
        page = read_page(article["text"])
        spans = [*(entity[:2] for entity in article["entities"]), *((s["start"], s["end"]) for s in article["statements"])]
        hits = [part for part in page.furniture if any(start < part.end and part.start < end for start, end in spans)]
        assert hits == []
        if article["title"]:
            titled += 1
            right += cut(article["text"], page.title) == article["title"].strip()
            assert cut(article["text"], read_page(article["text"], title=article["title"]).title) == article["title"].strip()
    assert right >= 0.97 * titled


@pytest.mark.parametrize(
    "text",
    [
        "1" * 300_000,
        "05/03/2021 " * 27_000,
        "Nguyễn " * 42_000,
        "Ảnh: " * 60_000,
        ">" * 300_000,
        "(" * 300_000,
        "Quay lại\n" * 30_000,
        "Tin liên quan\n" * 21_000,
        "img\nĐại biểu dự hội nghị\n" * 12_000,
        ("Sáng 5/3, UBND huyện tổ chức hội nghị đánh giá kết quả công tác\nquý I năm 2021\n") * 3_600,
        "Tiêu đề (05/03/2021)\n" * 15_000,
        "Nguyễn Văn An - Văn phòng\n" * 12_000,
        "a b " * 75_000,
        "\u200b" * 300_000,
        "\n" * 300_000,
    ],
)
def test_hostile_text_takes_seconds_at_most(text: str) -> None:
    began = time.process_time()
    read_page(text, title="UBND huyện họp")
    assert time.process_time() - began < 10


def test_a_title_that_runs_on_into_its_line_makes_it_no_byline():
    title = "Trần Thị An - Văn phòng UBND huyện"
    page = read_page(f"UBND huyện Tân Phú họp giao ban\n{title} UBND huyện Tân Phú họp giao ban tháng 3\n", title=title)
    assert (page.header, page.author) == ((), None)
    assert read_page(f"UBND huyện Tân Phú họp giao ban\nSáng 5/3, UBND huyện họp.\n{title}\n").author is not None


def test_a_title_that_runs_on_into_its_line_makes_it_no_caption():
    title = "Đồng chí Lê Văn Bình phát biểu tại hội nghị"
    text = f"{title} UBND huyện Tân Phú họp giao ban tháng 3\n"
    page = read_page(text, title=title)
    assert page.title == (0, len(title))
    assert page.captions == ()
    alone = read_page(
        f"UBND huyện Tân Phú họp giao ban tháng 3\nSáng 5/3, UBND huyện họp.\n{title}\n",
        title="UBND huyện Tân Phú họp giao ban tháng 3",
    )
    assert [alone.captions[0][1] - alone.captions[0][0]] == [len(title)]
