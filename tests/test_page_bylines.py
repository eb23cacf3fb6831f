"""Who signs below an article and who only seems to; all own-written."""

from __future__ import annotations

import pytest

import vngovnlp
from vngovnlp.page import read_page

TITLE = "UBND huyện Tân Phú sơ kết công tác quý I"
LEAD = "Sáng 5/3, UBND huyện Tân Phú tổ chức hội nghị đánh giá kết quả công tác quý I và triển khai nhiệm vụ quý II năm 2021."
BODY = "Đồng chí Lê Văn Bình yêu cầu các phòng, ban rà soát kế hoạch, báo cáo UBND huyện trước ngày 15/3 để tổng hợp."


def signed(*lines: str) -> tuple[str | None, str | None]:
    """Author and agency of an article that ends with the lines."""
    text = "\n".join([TITLE, LEAD, BODY, *lines, "Quay lại"])
    page = read_page(text)
    return (
        text[slice(*page.author)] if page.author else None,
        text[slice(*page.author_agency)] if page.author_agency else None,
    )


@pytest.mark.parametrize(
    "body",
    [
        "Văn phòng HĐND và UBND huyện",
        "Phòng Văn hóa và Thông tin",
        "Ban Biên tập",
        "Ban biên tập Trang TTĐT xã",
        "BBT Cổng TTĐT huyện",
        "Hội LHPN huyện",
        "UBND xã Phú Lâm",
        "Đài Truyền thanh xã",
    ],
)
def test_bodies_sign_alone(body: str) -> None:
    assert signed(body) == (None, body)


@pytest.mark.parametrize(
    ("line", "author"),
    [
        ("CTV Trần Thị An", "Trần Thị An"),
        ("PV Trần An", "Trần An"),
        ("Trần Thị An - CTV", "Trần Thị An"),
        ("Tin: Trần Thị An, ảnh: Lê Hoa", "Trần Thị An"),
        ("Tin: Trần Thị An - Ảnh: Lê Hoa", "Trần Thị An"),
        ("Bài và ảnh: Trần Thị An; Video: Lê Hoa", "Trần Thị An"),
        ("Người đưa tin: Trần Thị An", "Trần Thị An"),
        ("Người viết bài: Trần Thị An", "Trần Thị An"),
        ("Trần Thị An - Phó Chánh Văn phòng", "Trần Thị An"),
        ("Trần Thị An - Công chức Văn hóa xã", "Trần Thị An"),
        ("* Trần Thị An", "Trần Thị An"),
        ("Trần Thị An./.", "Trần Thị An"),
    ],
)
def test_forms_of_signatures(line: str, author: str) -> None:
    assert signed(line) == (author, None)


@pytest.mark.parametrize("account", ["Viết bởi Super User", "Tác giả: Admin", "Người đăng: Quản trị", "Đăng bởi: admin"])
def test_accounts_sign_nothing(account: str) -> None:
    assert signed(account) == (None, None)
    assert signed("Trần Thị An", account) == ("Trần Thị An", None)


@pytest.mark.parametrize(
    "line",
    [
        "Phòng Văn hóa tổ chức hội thi",
        "Công an khám nhà ông Hưng",
        "Đoàn công tác thăm xã Phú Lâm",
        "UBND xã Phú Lâm.",
        "Hội nghị Ban Chấp hành",
        "UBND HUYỆN TÂN PHÚ",
        "Sở Tư pháp tỉnh - Ảnh: T.T",
        "Gồm Phú Lâm, Tân Lộc",
        "STT",
        "Trần Thị An - Chủ tịch UBND xã",
        "Phóng viên Trần Thị An.",
    ],
)
def test_what_signs_nothing(line: str) -> None:
    assert signed(line) == (None, None)


def test_a_body_is_a_heading_where_no_sentence_ends_above_it() -> None:
    assert signed("Đơn vị", "Phòng Kinh tế") == (None, None)
    assert signed("Phòng Kinh tế", "Kiểm tra giá cả tại các chợ.") == (None, None)


@pytest.mark.parametrize(
    ("meta", "line", "expected"),
    [
        ("Trần Thị An", "", "Trần Thị An"),
        ("Trần Thị An", "Lê Hoa", "Lê Hoa"),
        ("Super User", "", None),
        ("admin", "", None),
        ("UBND huyện Tân Phú", "", None),
    ],
)
def test_the_author_of_the_metadata_reaches_the_report(meta: str, line: str, expected: str | None) -> None:
    html = (
        f"<html><head><title>{TITLE}</title><meta name='author' content='{meta}'></head><body><article><h1>{TITLE}</h1>"
        f"<p>{LEAD}</p><p>{BODY}</p><p>{LEAD.replace('5/3', '6/3')}</p><p>{line}</p></article></body></html>"
    )
    source = vngovnlp.extract(html, pipeline="rules").source
    assert source.author == expected
    assert (source.author_span is None) == (expected != line)
