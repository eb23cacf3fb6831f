"""What holds for every text, hostile ones included."""

from __future__ import annotations

import itertools
import time
import unicodedata
from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from vngovnlp.page import HtmlPage, html_to_text, looks_like_html, read_page

_PIECES = [
    "UBND huyện Tân Phú họp giao ban tháng 3",
    "UBND huyện Tân Phú họp giao ban tháng 3(05/03/2021)",
    "Sáng 5/3, UBND huyện Tân Phú tổ chức họp giao ban đánh giá kết quả tháng 2 và triển khai nhiệm vụ tháng 3 năm 2021.",
    "Đồng chí Lê Văn Bình phát biểu tại hội nghị",
    "Trần Thị An - Văn phòng UBND huyện",
    "Thứ Sáu, 05/03/2021, 10:00",
    "Ngày đăng: 31/02/2021",
    "Cập nhật lúc 07:15:00",
    "Ảnh: Trần An",
    "Theo TTXVN",
    *(
        "img",
        "[Ảnh]",
        "TP_Detail_View",
        "Quay lại",
        "In trang",
        "Lượt xem: 12",
        "Trang chủ > Tin tức",
        "Tin liên quan",
        "Bình luận",
        "24oC",
    ),
    *(
        "Dự báo thời tiết",
        "© 2021 UBND huyện",
        "Địa chỉ: Số 1",
        "1 2 3",
        ">> Tin",
        "...",
        "-",
        "(",
        "İ",
        "ﬁ",
        "\u200b",
        "\x00",
        "\ud800",
        "🙂",
    ),
]
_BREAKS = st.sampled_from(["\n", "\n\n", "\r\n", "\r", "\x0c", " ", "\u00a0", "\u2028", "\x85", "\t", ""])
_PAGES = st.lists(st.one_of(st.sampled_from(_PIECES), st.text(max_size=60)), max_size=14).flatmap(
    lambda parts: st.lists(_BREAKS, min_size=len(parts), max_size=len(parts)).map(
        lambda breaks: unicodedata.normalize("NFC", "".join(part + gap for part, gap in zip(parts, breaks, strict=True)))
    )
)


@settings(max_examples=400, deadline=None)
@given(_PAGES, st.one_of(st.none(), st.sampled_from(_PIECES), st.text(max_size=40)))
def test_spans_lie_in_the_text_in_order_and_apart(text: str, title: str | None) -> None:
    page = read_page(text, title=title)
    whole = [(part.start, part.end) for part in page.furniture]
    lines = sorted([*whole, *page.captions, *page.header, *([page.title] if page.title else [])])
    for spans in (whole, list(page.captions), list(page.header), lines):
        assert spans == sorted(spans)
        assert all(0 <= start < end <= len(text) for start, end in spans)
        assert all(left[1] <= right[0] for left, right in itertools.pairwise(spans))
    assert all(text[start:end] == text[start:end].strip() for start, end in lines)
    assert all(part.reason for part in page.furniture)
    for span in (page.published_span, page.author, page.author_agency):
        assert span is None or (0 <= span[0] < span[1] <= len(text))
    assert (page.published is None) == (page.published_span is None)
    if page.published_span:
        assert str(page.published.day) in text[slice(*page.published_span)] if page.published else False
    for span in (page.author, page.author_agency):
        assert span is None or any(start <= span[0] and span[1] <= end for start, end in page.header)


@settings(max_examples=100, deadline=None)
@given(_PAGES)
def test_reading_is_pure(text: str) -> None:
    assert read_page(text) == read_page(text)


_TAGS = st.sampled_from(
    ["<p>", "</p>", "<div class='x'>", "</div>", "<h1>", "</h1>", "<table><tr><td>", "</td></tr></table>", "<img src=a.jpg>", "<br/>", "<figure>", "<!--",
     "-->", "<script>", "</script>", "<![CDATA[", "&nbsp;", "&#x110000;", "&#0;", "<time datetime='2021-03-05'>", "</time>", "<meta name=date content='9999-99-99'>",
     "<title>", "</title>", "<html", "<?xml version='1.0' encoding='utf-16'?>", "<a href='/2019/01/02/tin'>", "</a>", "<figcaption>", "</figcaption>"]
)  # fmt: skip


@settings(max_examples=120, deadline=None)
@given(st.lists(st.one_of(_TAGS, st.sampled_from(_PIECES), st.text(max_size=30)), max_size=25).map("".join))
def test_any_html_becomes_a_page(html: str) -> None:
    page = html_to_text(html)
    assert isinstance(page, HtmlPage)
    assert isinstance(looks_like_html(html), bool)
    page.text.encode("utf-8")
    if page.published:
        day = date.fromisoformat(page.published)
        assert str(day.day) in html
        assert str(day.year) in html
    read_page(unicodedata.normalize("NFC", page.text), title=page.title)


def test_a_line_of_digits_before_a_word_is_read_in_no_time():
    # The rule for pagination cut such a line everywhere once: minutes for 40 digits.
    began = time.process_time()
    read_page("1" * 60 + " abc\n" + "12 " * 40 + "abc\n" + "Sáng 5/3, UBND huyện họp.")
    assert time.process_time() - began < 1
