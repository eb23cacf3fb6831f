"""Places with and without type word, and what only looks like one; people and most names are invented."""

import pytest

from test_grammar_entities import of
from vngovnlp import extract


@pytest.mark.parametrize(
    "name",
    [
        "chợ hoa Hòa Lâm",
        "sân bay lưỡng dụng Lam Giang",
        "bến du thuyền Lam Giang",
        "khu nhà ở xã hội Hòa Lâm",
        "Khu du lịch sinh thái Lam Giang",
        "Khu công nghệ cao Hòa Lạc",
        "Khu Công nghệ cao",
        "Cung hội nghị quốc tế Lam Giang",
        "Trung tâm Hội nghị quốc tế Lam Giang",
        "trạm thu phí Hòa Lâm - Tân Lập",
        "đường 30 Tháng 4",
        "đường số 5",
        "sân bay Lam Giang",
        "đình Hòa Lâm",
        "phá Lam Giang",
        "Vành đai 2,5",
        "ngõ 5 Láng Lam",
        "113 Hàng Lam",
        "Nghĩa trang Liệt sĩ tỉnh",
        "bang California",
        "Cộng hòa Ấn Độ",
        "Vương quốc Tây Ban Nha",
        "Dinh Thống Nhất",
        "Nhà Trắng",
        "Tân Lập",
    ],
)
def test_places(name):
    assert of(f"Sáng nay, đoàn đã kiểm tra tại {name} và nghe báo cáo.", "LOCATION") == [name]


@pytest.mark.parametrize(
    "text",
    [
        "các khu dân cư thương mại hiện đại",
        "một khu du lịch cao cấp sắp mở",
        "chợ truyền thống ngày càng vắng",
        "khu đô thị mới sẽ khởi công",
        "hội trường tầng 2",
        "đi bộ trên đường 5 phút",
        "tại 3 Sở Y tế",
        "lễ Giỗ tổ Hùng Vương",
        "xây Trung tâm thương mại, văn phòng",
        "thu phí tại trạm thu phí BOT theo quy định",
        "bài viết bằng khối Pháp ngữ",
        "tàu sân bay Albatross rời cảng",
        "hỗ trợ gia đình Mẫu vượt khó",
        "họp tại đại lễ đường Nhân dân",
        "mở rộng nền đường 26 m",
        "chúc mừng bà xã Lê Thị Mẫu",
        "luận điệu chống phá Đảng",
    ],
)
def test_no_places(text):
    assert of(text, "LOCATION") == []


def test_the_white_house_is_a_place_or_speaks():
    assert of("Nhà Trắng tuyên bố", "ORG") == ["Nhà Trắng"]
    assert of("họp tại Nhà Trắng", "ORG") == []


def test_a_commune_without_its_type_word_after_a_preposition():
    assert of("vụ việc ở Tân Lập kéo dài", "LOCATION") == ["Tân Lập"]
    assert of("ông Tân Lập kể", "LOCATION") == []
    assert of("làm việc tại Trường Tiểu học Tân Lập", "LOCATION") == []


def test_states_in_pairs():
    assert of("Diễn đàn Doanh nghiệp Việt Nam - Áo", "LOCATION") == ["Việt Nam", "Áo"]
    assert of("Trang phục - Áo dài truyền thống", "LOCATION") == []


def test_numbers_of_a_list_go_on_to_a_dash():
    assert of("các tổ dân phố 1, 29 và 42 - những khu vực xa", "LOCATION") == ["tổ dân phố 1", "29", "42"]


def found(text: str, label: str) -> list[str]:
    return [entity.text for entity in extract(text).entities if entity.label == label]


def test_a_city_broken_behind_its_type_word():
    assert found("Ngoài Hà Nội, TP.\nHồ Chí Minh và TP.\nĐà Nẵng cũng đã họp.", "LOCATION") == [
        "Hà Nội",
        "TP.\nHồ Chí Minh",
        "TP.\nĐà Nẵng",
    ]
    assert found("Sáng 12/3, UBND TP.\nHồ Chí Minh tổ chức hội nghị.", "AGENCY") == ["UBND TP.\nHồ Chí Minh"]


def test_a_bare_city_ends_its_line():
    assert found("Ông là Chủ tịch UBND TP.\nTrần Văn Nam dự họp.", "AGENCY") == ["UBND TP"]
    assert found("Đó là ý kiến tại HĐND TP.\nChiều 24-11, đoàn họp.", "AGENCY") == ["HĐND TP"]
