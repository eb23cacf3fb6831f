"""Titles that stand for nobody yet or for many, names cut to initials, bylines, foreign names; people are invented."""

import pytest

from test_grammar_entities import of


@pytest.mark.parametrize(
    "text",
    [
        "đại biểu Quốc hội đề nghị bổ sung",
        "lấy ý kiến đại biểu HĐND tỉnh",
        "quyền của đại biểu Quốc hội.",
        "Đại biểu Quốc hội: 'Phải làm ngay'",
        "Tư lệnh các quân khu thực hiện",
        "Ngoại trưởng các nước ASEAN họp",
        "thủ tướng hai nước gặp nhau",
        "các bộ trưởng, chủ tịch UBND phải chịu trách nhiệm",
    ],
)
def test_titles_of_nobody_in_particular(text):
    assert of(text, "TITLE") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("đại biểu Quốc hội Lê Văn Mẫu đề nghị", ["đại biểu"]),
        ("với tư cách là đại biểu HĐND tỉnh", ["đại biểu"]),
        ("Giám đốc Sở Y tế, đại biểu HĐND tỉnh", ["Giám đốc", "đại biểu"]),
        ("trình Thủ tướng các báo cáo", ["Thủ tướng"]),
        ("Phó Giám đốc phụ trách Sở Y tế Lê Văn Mẫu", ["Phó Giám đốc phụ trách"]),
        ("Phó Thủ tướng phụ trách kinh tế", ["Phó Thủ tướng"]),
        ("Chủ tịch Hội đồng quản trị công ty", ["Chủ tịch Hội đồng quản trị"]),
    ],
)
def test_titles_of_one(text, expected):
    assert of(text, "TITLE") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("gia đình em Y. cũng đồng ý", ["Y."]),
        ("ông Lê Văn M. trình báo", ["Lê Văn M."]),
        ("bà Lê Thị Lam. Sau đó", ["Lê Thị Lam"]),
        ("Bộ trưởng Thể nói", ["Thể"]),
        ("Bí thư Nhân cho rằng", ["Nhân"]),
        ("Bộ trưởng Thể thao", []),
        ("các đồng chí Lãnh đạo tỉnh", []),
        ("Tổng giám đốc Cty giải trình", []),
        ("đồng chí Nguyễn Vũ Trường Sơn chủ trì", ["Nguyễn Vũ Trường Sơn"]),
        ("ông Lê Vũ Trường Tiểu học Hòa Lâm", ["Lê Vũ"]),
        ("Đại sứ Áo tại Việt Nam Hans Petermann thăm tỉnh", ["Hans Petermann"]),
        ("Phó Giám đốc Sở Y tế (SYT) Mẫu Lam Giang phát biểu", ["Mẫu Lam Giang"]),
        ("HLV Park Min-jun cho biết", ["Park Min-jun"]),
        ("Thị trưởng Jan van Berg thăm tỉnh", ["Jan van Berg"]),
        ("Phó Thủ tướng A.Petrov tiếp đoàn", ["A.Petrov"]),
        ("Ảnh: V. Hùng", ["V. Hùng"]),
        ("Hội nghị kết thúc.\nMinh Hà - Thu Lan", ["Minh Hà", "Thu Lan"]),
        ("Ảnh: Hữu Khoa\nTrước đó, đoàn kiểm tra", ["Hữu Khoa"]),
        ("yêu cầu Đoàn thanh tra làm rõ", []),
    ],
)
def test_names(text, expected):
    assert of(text, "PERSON") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("CLB Công an Hà Nội thắng đậm", ["CLB Công an Hà Nội"]),
        ("Công an Hà Nội khởi tố vụ án", []),
        ("theo tờ Times of India", ["Times of India"]),
        ("Tổng công ty 319 nhận thầu", ["Tổng công ty 319"]),
        ("Tổng công ty 50 người", []),
        ("Hiệp hội Rau quả Việt Nam kiến nghị", ["Hiệp hội Rau quả Việt Nam"]),
        ("Chứng khoán Lam Giang báo lãi", ["Chứng khoán Lam Giang"]),
        ("thị trường chứng khoán Việt Nam tăng", []),
        ("Chủ tịch Duma Quốc gia Nga tiếp đoàn", ["Duma Quốc gia Nga"]),
    ],
)
def test_organisations(text, expected):
    assert of(text, "ORG") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("là vi phạm luật Phòng, chống ma túy", ["luật Phòng, chống ma túy"]),
        ("thi hành kỷ luật Ban Thường vụ Đảng ủy", []),
        ("nâng cấp quan hệ Đối tác Chiến lược toàn diện về kinh tế", []),
        ("mục tiêu mà Đề án đề ra đến năm 2025", []),
    ],
)
def test_documents(text, expected):
    assert of(text, "DOCUMENT") == expected
