"""HTML pages, own-written: main text, captions, metadata; nothing invented, nothing raised."""

from __future__ import annotations

import time

import pytest

from vngovnlp.page import html_to_text, looks_like_html, read_page
from vngovnlp.page.metadata import to_iso

LEAD = "Sáng 5/3, UBND huyện Tân Phú tổ chức họp giao ban đánh giá kết quả tháng 2 và triển khai nhiệm vụ tháng 3 năm 2021."
WHO = (
    "Đồng chí Lê Văn Bình, Phó Chủ tịch UBND huyện chủ trì cuộc họp; tham dự có lãnh đạo các phòng, ban chuyên môn "
    "và chủ tịch UBND các xã, thị trấn trên địa bàn huyện."
)
TASKS = (
    "Kết luận cuộc họp, đồng chí Lê Văn Bình yêu cầu Phòng Tài chính - Kế hoạch tham mưu phân bổ kinh phí trước ngày 15/3; "
    "các xã rà soát hộ nghèo; Phòng Y tế báo cáo công tác phòng, chống dịch."
)
MORE = "Cùng ngày, huyện đã kiểm tra công tác cấp nước tại xã Phú Lâm và thăm các hộ bị ảnh hưởng bởi hạn hán kéo dài."
TITLE = "UBND huyện Tân Phú họp giao ban tháng 3"
SIGNED = "Trần Thị An - Văn phòng UBND huyện"

LIFERAY = f"""<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>{TITLE} - Cổng TTĐT huyện Tân Phú</title>
<meta property="og:title" content="{TITLE}"><meta property="article:published_time" content="2021-03-05T10:00:00+07:00">
<meta name="author" content="admin"><link rel="canonical" href="https://tanphu.example.vn/tin/2019/01/02/hop-giao-ban"></head><body>
<header><div>Thứ Bảy, 02/10/2021</div><nav><ul><li><a href="/">Trang chủ</a></li><li><a href="/gt">Giới thiệu</a></li></ul></nav></header>
<div class="article"><h1>{TITLE}</h1><div class="date">Thứ Sáu, 05/03/2021, 10:00</div>
<div class="content"><p><strong>{LEAD}</strong></p><p>{WHO}</p>
<figure><img src="a.jpg" alt="x"><figcaption>Quang cảnh cuộc họp</figcaption></figure><p>{TASKS}</p>
<p style="text-align:center"><img src="c.jpg"></p><p style="text-align:center"><em>Đại biểu dự cuộc họp</em></p><p>{MORE}</p>
<p style="text-align:right"><strong>{SIGNED}</strong></p></div><div class="share">Chia sẻ <a href="#">Facebook</a></div>
<div class="related"><h3>Tin liên quan</h3><ul><li><a href="1">Huyện ra quân Tết trồng cây</a> (01/03/2021)</li></ul></div></div>
<footer>© 2021 Cổng thông tin điện tử huyện Tân Phú. Địa chỉ: Số 1 đường A</footer></body></html>"""

TABLES = f"""<html><head><title>Cổng thông tin điện tử huyện Tân Phú</title></head><body><table width="100%"><tr><td>Trang chủ</td><td>Tin tức</td></tr>
</table><table><tr><td><b>{TITLE}(05/03/2021)</b></td></tr><tr><td><p>{LEAD}</p><p>{WHO}</p>
<table class="picBox"><tr><td><img src="b.jpg"></td></tr><tr><td>Đồng chí Lê Văn Bình kết luận cuộc họp</td></tr></table>
<p>{TASKS}</p><p>{MORE}</p><p align="right">{SIGNED}</p></td></tr></table><table><tr><td>Dự báo thời tiết</td></tr><tr><td>24oC</td></tr></table></body></html>"""

LINKED_DATA = f"""<html><head><title>{TITLE} | Báo Đồng bằng</title><script type="application/ld+json">{{"@context":"https://schema.org",
"@graph":[{{"@type":"NewsArticle","headline":"{TITLE}","datePublished":"2021-03-04T18:30:00Z","dateModified":"2021-03-09",
"author":[{{"@type":"Person","name":"Đỗ Quyên"}}]}}]}}</script></head>
<body><article><h1>{TITLE}</h1><p>{LEAD}</p><p>{WHO}</p><p>{TASKS}</p><p>{MORE}</p></article></body></html>"""

BREAKS = f"""<div id="ctl00_Main"><span class="tieude">{TITLE}</span><br><span class="ngay">(05/03/2021)</span><br><br>{LEAD}<br><br>{WHO}<br>
<img src="1.jpg"><br><i>Quang cảnh cuộc họp</i><br><br>{TASKS}<br><br>{MORE}<br><br><b>{SIGNED}</b><br></div>"""

LISTED = f"""<html><head><meta property="og:title" content="{TITLE}"></head><body><main><h1>{TITLE}</h1><time datetime="2021-03-05">5/3</time><p>{LEAD}</p>
<p>{WHO}</p><ol><li>Phòng Nội vụ hoàn thiện hồ sơ sáp nhập thôn, trình UBND huyện trước ngày 20/3;</li><li>Phòng Tư pháp thẩm định văn bản.</li></ol>
<p>{TASKS}</p><p>{MORE}</p><p>{MORE.replace("Cùng ngày", "Hôm sau")}</p></main></body></html>"""

FRAGMENT = f"<p>{LEAD}</p><p>{WHO}</p><p>{TASKS}</p>"

ITEMPROP = f"""<html><body><div itemscope><h1 itemprop="headline">{TITLE}</h1><span itemprop="datePublished" content="2021-03-05">hôm qua</span>
<div itemprop="articleBody"><p>{LEAD}</p><p>{WHO}</p><p>{TASKS}</p><p>{MORE}</p></div><p>Tác giả: Trần Thị An</p></div></body></html>"""

UNCLOSED = f"<html><body><h1>{TITLE}<div><p>{LEAD}<p>{WHO}<p>{TASKS}<p>{MORE}<table><tr><td>x"

PAGES = {
    "liferay": LIFERAY,
    "tables": TABLES,
    "linked data": LINKED_DATA,
    "breaks": BREAKS,
    "listed": LISTED,
    "fragment": FRAGMENT,
    "itemprop": ITEMPROP,
    "unclosed": UNCLOSED,
}


def lines(text: str) -> list[str]:
    return text.split("\n")


@pytest.mark.parametrize("name", PAGES)
def test_the_prose_arrives_a_paragraph_a_line(name: str) -> None:
    page = html_to_text(PAGES[name])
    for paragraph in (LEAD, WHO, TASKS):
        assert paragraph in lines(page.text)
    assert "<" not in page.text
    assert looks_like_html(PAGES[name])


@pytest.mark.parametrize("name", [name for name in PAGES if name not in ("fragment", "tables", "breaks")])
def test_the_title_is_the_first_line(name: str) -> None:
    page = html_to_text(PAGES[name])
    assert page.title == TITLE
    assert lines(page.text)[0] == TITLE
    assert lines(page.text).count(TITLE) == 1


@pytest.mark.parametrize(
    ("name", "day"),
    [
        ("liferay", "2021-03-05"),
        ("tables", "2021-03-05"),
        ("linked data", "2021-03-05"),
        ("breaks", "2021-03-05"),
        ("listed", "2021-03-05"),
        ("itemprop", "2021-03-05"),
        ("fragment", None),
        ("unclosed", None),
    ],
)
def test_the_date_is_what_the_page_states(name: str, day: str | None) -> None:
    assert html_to_text(PAGES[name]).published == day


def test_metadata_of_the_head() -> None:
    page = html_to_text(LIFERAY)
    assert page.url == "https://tanphu.example.vn/tin/2019/01/02/hop-giao-ban"
    assert page.author is None  # 'admin' wrote nothing
    assert html_to_text(LINKED_DATA).author == "Đỗ Quyên"


@pytest.mark.parametrize("name", ["liferay", "tables", "breaks"])
def test_captions_are_kept_and_known(name: str) -> None:
    text = html_to_text(PAGES[name]).text
    page = read_page(text)
    shown = [text[slice(*span)] for span in page.captions]
    expected = {
        "liferay": ["Quang cảnh cuộc họp", "Đại biểu dự cuộc họp"],
        "tables": ["Đồng chí Lê Văn Bình kết luận cuộc họp"],
        "breaks": ["Quang cảnh cuộc họp"],
    }
    assert shown == expected[name]


@pytest.mark.parametrize("name", ["liferay", "tables", "breaks"])
def test_header_and_byline_are_kept(name: str) -> None:
    html = html_to_text(PAGES[name])
    page = read_page(html.text, title=html.title)
    assert page.published is not None
    assert page.published.isoformat() == "2021-03-05"
    assert page.author is not None
    assert html.text[slice(*page.author)] == "Trần Thị An"


def test_menus_and_related_articles_do_not_arrive() -> None:
    text = html_to_text(LIFERAY).text
    for gone in ("Trang chủ", "Giới thiệu", "Facebook", "Tết trồng cây", "02/10/2021", "©"):
        assert gone not in text


def test_no_date_comes_from_an_address_a_script_or_the_day_of_the_visit() -> None:
    html = f"""<html><head><link rel="canonical" href="https://example.vn/2019/01/02/hop"><meta property="og:url" content="https://example.vn/20190102/hop">
    <meta property="article:modified_time" content="2022-01-01"></head><body><div>Thứ Bảy, 02/10/2021</div><ul><li>Trang chủ</li><li>Tin tức</li></ul>
    <script>var day = "2018-05-06";</script><h1>{TITLE}</h1><p>{LEAD}</p><p>{WHO}</p><p>{TASKS}</p><img src="/upload/2020/11/anh.jpg"><p>{MORE}</p>
    <p>© 2021</p></body></html>"""
    assert html_to_text(html).published is None


@pytest.mark.parametrize(
    ("field", "day"),
    [
        ("2021-03-05", "2021-03-05"),
        ("2021-03-05T23:30:00+07:00", "2021-03-05"),
        ("2021-03-05T18:30:00Z", "2021-03-06"),
        ("2021/03/05 10:00", "2021-03-05"),
        ("05/03/2021 10:00", "2021-03-05"),
        ("2021-02-31", None),
        ("9999-12-31T23:00:00-05:00", None),
        ("hôm qua", None),
        ("", None),
        ("20210305", None),
    ],
)
def test_dates_of_metadata(field: str, day: str | None) -> None:
    assert to_iso(field) == day


@pytest.mark.parametrize(
    "html",
    [
        "",
        " ",
        "<",
        "<>",
        "<html></html>",
        "<p>",
        "\x00",
        "\ud800<p>x</p>",
        "<!-- nothing -->",
        "<?xml version='1.0' encoding='utf-16'?><html><body><p>x</p></body></html>",
        "<html><head><script type='application/ld+json'>{]</script></head><body>x",
        "<html><head><script type='application/ld+json'>[[[[[[[[[[[[1]]]]]]]]]]]]</script></head><body>x",
        "<html><head><meta property='article:published_time' content='31/31/2021'></head><body>x",
        "<svg><![CDATA[<p>]]></svg>",
        "Họp giao ban tháng 3",
    ],
)
def test_broken_pages_fall_back(html: str) -> None:
    page = html_to_text(html)
    assert page.fallback
    assert page.published is None


def test_a_page_of_short_lines_falls_back_to_all_its_text() -> None:
    page = html_to_text("<html><body><ul><li>Trang chủ</li><li>Liên hệ</li></ul><p>Lịch tiếp công dân</p></body></html>")
    assert page.fallback
    assert lines(page.text) == ["Trang chủ", "Liên hệ", "Lịch tiếp công dân"]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "UBND huyện Tân Phú họp giao ban tháng 3",
        "Tỷ lệ hộ nghèo < 3 % và > 1 %",
        "Gửi về <vanphong@tanphu.example.vn> trước ngày 5/3",
        "Dùng thẻ <p> để viết đoạn văn và thẻ </p> để kết thúc",
        "Biểu thức a<b và c>d; x < y",
        "> trích dẫn\n> trích dẫn\n<3",
    ],
)
def test_prose_is_no_html(text: str) -> None:
    assert not looks_like_html(text)


@pytest.mark.parametrize("size", [4_000, pytest.param(35_000, marks=pytest.mark.slow, id="5 MB")])
def test_large_pages_and_deep_nesting_do_not_raise(size: int) -> None:
    began = time.process_time()
    assert LEAD in html_to_text(f"<html><body><h1>{TITLE}</h1>" + f"<p>{LEAD}</p>" * size + "</body></html>").text
    html_to_text("<div>" * size + LEAD)
    html_to_text("<b>" * 1_000 + f"<p>{LEAD}</p>" * 10)
    html_to_text(f"<table><tr><td>{LEAD}" * (size // 20))
    assert time.process_time() - began < 90
