"""Old encodings, both ways: what was written in them comes back as it was, and what is Unicode, or no Vietnamese at all, is left alone."""

import unicodedata
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vngovnlp.corpus.encodings import decode, repair
from vngovnlp.corpus.legacy import from_tcvn3, from_vni, to_tcvn3, to_vni
from vngovnlp.errors import InputError

SAMPLES = [
    "Sáng 5/3, Chủ tịch UBND huyện Lý Văn Quảng chủ trì cuộc họp và yêu cầu Phòng Kinh tế báo cáo trước ngày 30/3.",
    "Uỷ ban nhân dân tỉnh tổ chức hội nghị trực tuyến",
    "ỦY BAN NHÂN DÂN XÃ\nHỘI NGHỊ TỔNG KẾT\nĐồng chí Bí thư phát biểu, chỉ đạo: sẵn sàng, bẳng lẳng, kỹ lưỡng, quỵ, uốn khúc.",
    "Thủ tướng Chính phủ yêu cầu các bộ, ngành khẩn trương rà soát những quy định còn vướng mắc; thời hạn: quý II năm 2024.",
]
OTHERS = [
    "Le ministre français a été reçu à l'Élysée où il a déjeuné.",
    "El niño llegó mañana según el señor Muñoz.",
    "Die Bürger müssen größere Maßnahmen für Straßen prüfen.",
    "Giá 5 £ và 3 µm; ©2024 «VNA»",
    "Nhà máy có công trình 30 m², t° 25°C.",
    "São Paulo, Curaçao, Zürich",
    "CÔNG AN HÀ TĨNH THÔNG BÁO",
    "Ngân hàng thanh toán ùn tắc",
    "plain ASCII",
    "",
]


def to_1258(text: str) -> bytes:
    """Windows-1258 has the tones as characters of their own."""
    out = b""
    for c in unicodedata.normalize("NFC", text):
        try:
            out += c.encode("cp1258")
        except UnicodeEncodeError:
            parts = unicodedata.normalize("NFD", c)
            tone = next(p for p in parts if p in "\u0300\u0301\u0303\u0309\u0323")
            out += unicodedata.normalize("NFC", parts.replace(tone, "")).encode("cp1258") + tone.encode("cp1258")
    return out


def misread(data: bytes) -> str:
    """Bytes as a program shows them that takes them for Windows-1252."""
    return "".join(bytes([b]).decode("cp1252", "ignore") or chr(b) for b in data)


ENCODED = {
    "TCVN3 (ABC)": lambda text: to_tcvn3(text).encode("latin-1"),
    "VNI": lambda text: to_vni(text).encode("latin-1"),
    "Windows-1258": to_1258,
}


@pytest.mark.parametrize("name", ENCODED)
@pytest.mark.parametrize("text", SAMPLES)
def test_bytes_of_an_old_encoding_are_recognised(name, text):
    assert decode(ENCODED[name](text)) == (text, f"converted from {name}")


@pytest.mark.parametrize("name", ENCODED)
@pytest.mark.parametrize("text", SAMPLES)
def test_text_that_was_read_in_the_wrong_encoding_is_recognised(name, text):
    assert repair(misread(ENCODED[name](text))) == (text, f"converted from {name}")


@pytest.mark.parametrize("times", [1, 2])
@pytest.mark.parametrize("wrong", [misread, lambda data: data.decode("latin-1")])
@pytest.mark.parametrize("text", SAMPLES)
def test_utf8_that_was_read_as_something_else_is_recognised(text, wrong, times):
    shown = text
    for _ in range(times):
        shown = wrong(shown.encode())
    assert repair(shown) == (text, "converted from UTF-8 that was read as Windows-1252")
    assert decode(shown.encode())[0] == text


@pytest.mark.parametrize("coding", ["utf-16", "utf-16-le", "utf-16-be", "utf-8-sig", "utf-32"])
@pytest.mark.parametrize("text", SAMPLES)
def test_all_of_unicode_is_read(coding, text):
    assert decode(text.encode(coding)).text == text


@pytest.mark.parametrize("text", SAMPLES + OTHERS)
def test_what_is_right_is_left_alone(text):
    assert repair(text) == (text, None)
    assert repair(unicodedata.normalize("NFD", text)).note is None


def test_a_page_whose_body_alone_is_old_is_converted_there():
    head, body = "Trang chủ | Liên hệ | Đăng nhập", "\n".join(SAMPLES[:2])
    assert repair(f"{head}\n{to_tcvn3(body)}\n{head}").text == f"{head}\n{body}\n{head}"


def test_headings_in_tcvn3_come_out_in_capitals():
    assert from_tcvn3("Uû BAN NH¢N D¢N") == "UỶ BAN NHÂN DÂN"
    assert from_tcvn3("Uû ban") == "Uỷ ban"


def test_bytes_that_are_nothing_are_refused_with_advice():
    with pytest.raises(InputError, match="iconv"):
        decode(bytes(range(128, 256)) * 3)
    assert (
        decode("Uỷ ban họp".encode() + b"\xff" + "; Chủ tịch dự".encode()).note
        == "1 broken byte(s) of the UTF-8 replaced by U+FFFD"
    )


@given(st.text())
def test_no_text_is_refused(text):
    made = repair(text)
    assert made.note is None or made.text != text
    to_vni(from_vni(text)), to_tcvn3(from_tcvn3(text))


@given(st.binary())
def test_bytes_are_read_or_refused(data):
    with suppress(InputError):
        assert isinstance(decode(data).text, str)
