"""What trafilatura leaves out of an article is put back, what stands around it is not; all own-written."""

from __future__ import annotations

import itertools
import time

import pytest

from vngovnlp.page import html_to_text

TITLE = "UBND huyện Tân Phú họp giao ban tháng 3"
LEAD = "Sáng 5/3, UBND huyện Tân Phú họp giao ban đánh giá kết quả tháng 2 và triển khai nhiệm vụ tháng 3 năm 2021."
REPORT = (
    "Theo báo cáo tại cuộc họp, thu ngân sách hai tháng đạt 18 % dự toán; giải ngân vốn đầu tư công còn chậm so với kế hoạch."
)
SAID = "Phát biểu kết luận, Chủ tịch UBND huyện yêu cầu các phòng, ban chuyên môn và UBND các xã thực hiện ngay các việc sau:"
FIRST = "Phòng Nội vụ hoàn thiện hồ sơ sáp nhập thôn, trình UBND huyện trước ngày 20/3;"
SECOND = "Công an huyện tăng cường tuần tra ban đêm tại các khu dân cư và tuyến đường tỉnh."
MORE = "Cùng ngày, huyện đã kiểm tra công tác cấp nước tại xã Phú Lâm và thăm các hộ bị ảnh hưởng bởi hạn hán kéo dài."
TEASER = "Phó Chủ tịch UBND huyện Đỗ Văn Hưng dự lễ phát động Tết trồng cây tại xã Phú Lâm"

ITEMS = {
    "ul": f"<ul><li>{FIRST}</li><li>{SECOND}</li></ul>",
    "ol of paragraphs": f"<ol><li><p>{FIRST}</p></li><li><p>{SECOND}</p></li></ol>",
    "div": f"<div>{FIRST}</div><div>{SECOND}</div>",
    "bare text": f"{FIRST}<br>{SECOND}",
    "span": f"<span>{FIRST}</span><br><span>{SECOND}</span>",
    "headings": f"<h3>{FIRST}</h3><h3>{SECOND}</h3>",
    "dl": f"<dl><dd>{FIRST}</dd><dd>{SECOND}</dd></dl>",
    "table": f"<table border=1><tr><td>{FIRST}</td></tr><tr><td>{SECOND}</td></tr></table>",
}
CONTAINERS = [
    'class="noidung"',
    'class="chitiet"',
    'class="ms-rtestate-field"',
    'class="entry-content"',
    'id="ctl00_lblBody"',
    "",
]
LEADS = ["h2", "h3", "p", "div", "strong", "b", "center", "blockquote"]


def page(inside: str, *, container: str = 'class="chitiet"', lead: str = "", after: str = "", wrap: str = "div") -> str:
    return (
        f"<html><head><title>{TITLE}</title></head><body><{wrap}><div class=top><a>Trang chủ</a><a>Tin tức</a></div>"
        f"<h1>{TITLE}</h1>{lead}<div {container}>{inside}</div>{after}<div class=end><a>Liên hệ</a></div></{wrap}></body></html>"
    )


def lines(html: str) -> list[str]:
    return html_to_text(html).text.split("\n")


@pytest.mark.parametrize(("container", "form"), list(itertools.product(CONTAINERS, ITEMS)))
def test_items_of_any_form_arrive_in_their_order(container: str, form: str) -> None:
    said = [f"<p>{text}</p>" for text in (LEAD, REPORT, SAID)]
    for inside, expected in [
        ("".join([*said, ITEMS[form]]), [LEAD, REPORT, SAID, FIRST, SECOND]),
        ("".join([*said, ITEMS[form], f"<p>{MORE}</p>"]), [LEAD, REPORT, SAID, FIRST, SECOND, MORE]),
    ]:
        read = [line.removeprefix("- ") for line in lines(page(inside, container=container))]
        assert [line for line in read if line in expected] == expected
        assert not {"Trang chủ", "Tin tức", "Liên hệ"} & set(read)


@pytest.mark.parametrize("tag", LEADS)
@pytest.mark.parametrize("stamp", ["", "<div class=time>05/03/2021 10:00</div>"])
def test_the_lead_above_the_content_arrives_once(tag: str, stamp: str) -> None:
    lead = f"{stamp}<{tag}>{LEAD}</{tag}>"
    body = "".join(f"<p>{text}</p>" for text in (REPORT, SAID, FIRST, SECOND))
    read = lines(page(body, lead=lead))
    assert [line for line in read if line in (TITLE, LEAD, REPORT)] == [TITLE, LEAD, REPORT]
    repeated = lines(page(f"<p>{LEAD}</p>{body}", lead=lead))
    assert repeated.count(LEAD) == 1


@pytest.mark.parametrize(
    "item", ["<li>Xã Phú Lâm: 12 hộ</li>", "<div>- Xã Phú Lâm: 12 hộ;</div>", "<div>Trong đó có 12 hộ mới thoát nghèo.</div>"]
)
def test_short_items_between_paragraphs_arrive(item: str) -> None:
    inside = f"<p>{LEAD}</p><p>{REPORT}</p>{item}<p>{SAID}</p><p>{SECOND}</p>"
    text = html_to_text(page(inside)).text
    assert item.split(">")[1].split("<")[0] in text


def test_a_page_that_stands_in_a_form_is_read_as_another() -> None:
    said = "".join(f"<p>{text}</p>" for text in (LEAD, REPORT, SAID))
    read = lines(page(said + ITEMS["div"], wrap="form"))
    assert FIRST in read
    assert SECOND in read


@pytest.mark.parametrize(
    "box",
    [
        f"<ul><li><a href=1>{TEASER}</a></li></ul>",
        f"<div>Tin liên quan</div><div>{TEASER}</div>",
        f"<div class='related-news'><div>{TEASER}.</div></div>",
        f"<div class=tinlienquan><a href=1>{TEASER}</a><div>{TEASER}</div></div>".replace("tinlienquan", "lienquan"),
        f"<div style='display: none'><div>{TEASER}.</div></div>",
        f"<form><div>{TEASER}.</div></form>",
        f"<aside><div>{TEASER}.</div></aside>",
        "<div>Chia sẻ</div><div>Facebook</div>",
        "<div>Lượt xem: 120</div>",
        "<div>Thứ Sáu, 05/03/2021 10:00</div>",
        "<div>Nam miền Bắc</div>",
    ],
)
@pytest.mark.parametrize("place", ["middle", "end"])
def test_boxes_in_the_content_stay_out(box: str, place: str) -> None:
    said = [f"<p>{text}</p>" for text in (LEAD, REPORT, SAID, FIRST, SECOND)]
    said.insert(3 if place == "middle" else 5, box)
    read = lines(page("".join(said)))
    assert [line for line in read if line in (LEAD, REPORT, SAID, FIRST, SECOND)] == [LEAD, REPORT, SAID, FIRST, SECOND]
    for gone in (TEASER, f"{TEASER}.", "Facebook", "Lượt xem: 120", "Nam miền Bắc"):
        assert gone not in read


@pytest.mark.parametrize(
    "after",
    [
        f"<div class=khac><div>Các tin khác</div><div>{TEASER}</div></div>",
        f"<div class=box><div>Ngày 2/3, {TEASER.lower()} và tặng quà cho các hộ khó khăn trên địa bàn xã.</div></div>",
        "<div>Bản quyền thuộc về UBND huyện Tân Phú, ghi rõ nguồn khi phát hành lại thông tin từ trang này.</div>",
    ],
)
def test_what_stands_below_the_content_stays_out(after: str) -> None:
    said = "".join(f"<p>{text}</p>" for text in (LEAD, REPORT, SAID))
    assert lines(page(said + ITEMS["div"], after=after))[-1] == SECOND


@pytest.mark.parametrize("tail", ["<div>Chia sẻ</div>", "<div>Tin liên quan</div>", "<div><a href=1>Về trang trước</a></div>"])
def test_the_content_ends_at_its_buttons_and_boxes(tail: str) -> None:
    said = "".join(f"<p>{text}</p>" for text in (LEAD, REPORT, SAID))
    assert lines(page(f"{said}{ITEMS['ul']}{tail}<div>{TEASER}</div>"))[-1].removeprefix("- ") == SECOND


def test_long_pages_with_much_to_put_back_take_their_time_but_once() -> None:
    began = time.process_time()
    inside = "".join(f"<p>{LEAD} {i}.</p><div>{FIRST} {i};</div>" for i in range(3_000))
    read = lines(page(inside))
    assert time.process_time() - began < 30
    assert sum(line.startswith(FIRST) for line in read) == 3_000
