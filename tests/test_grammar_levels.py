"""Bodies and posts of many, type words of places, tails of organisations and documents; each with what only looks like it. All names are invented."""

import pytest

from test_grammar_documents import documents
from test_grammar_entities import of


@pytest.mark.parametrize(
    "text",
    [
        "đại biểu HĐND 3 cấp dự họp",
        "phối hợp với HĐND, UBND các tỉnh",
        "lãnh đạo phòng Nội vụ quận, huyện dự họp",
        "giao UBND quận huyện rà soát",
        "giao UBND các đơn vị trực thuộc rà soát",
        "giao UBND xã các địa phương rà soát",
        "đề nghị công an xã phường tuần tra",
        "Tổ biên soạn giúp Tiểu ban triển khai các việc",
        "cụ thể, Thanh tra 150 cuộc theo kế hoạch",
        "tăng cường các đoàn kiểm tra công vụ",
        "chức danh Công an xã",
        "lãi suất trái phiếu Chính phủ tăng",
        "lập hội đồng thẩm định",
        "ý kiến các đoàn đại biểu QH",
        "ngày bầu cử đã đến",
        "sách giáo khoa Lịch sử lớp 5",
    ],
)
def test_no_body(text):
    assert of(text, "AGENCY") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("HĐND tỉnh Quảng Trị họp", ["HĐND tỉnh Quảng Trị"]),
        ("HĐND, UBND tỉnh phối hợp", ["HĐND", "UBND tỉnh"]),
        ("Phòng Nội vụ quận và UBND quận họp", ["Phòng Nội vụ quận", "UBND quận"]),
        ("UBND xã, phường Hòa Lâm", ["UBND xã"]),
        ("UBND huyện, thị xã Hòa Lâm", ["UBND huyện"]),
        ("báo cáo UBND tỉnh các vấn đề vượt thẩm quyền", ["UBND tỉnh"]),
        ("trình HĐND thành phố những nội dung này", ["HĐND thành phố"]),
        ("báo cáo UBND thị xã một số vướng mắc", ["UBND thị xã"]),
        ("giao Thuế tỉnh và UBND các xã rà soát", ["Thuế tỉnh"]),
        ("giao UBND tỉnh, UBND các xã rà soát", ["UBND tỉnh"]),
        ("ra đầu thú tại Trực ban hình sự Công an tỉnh", ["Công an tỉnh"]),
        ("Thường trực Ban Bí thư kết luận", ["Ban Bí thư"]),
        ("Đoàn kiểm tra công vụ tỉnh", ["Đoàn kiểm tra công vụ tỉnh"]),
        ("Trưởng Công an xã Hòa Lâm", ["Công an xã Hòa Lâm"]),
        ("báo cáo Chính phủ xem xét", ["Chính phủ"]),
        ("đề nghị QH xem xét", ["QH"]),
        ("Tổ bầu cử xã Hòa Lâm làm việc", ["Tổ bầu cử xã Hòa Lâm"]),
        ("Hội đồng thẩm định quy hoạch tỉnh", ["Hội đồng thẩm định quy hoạch tỉnh"]),
        ("Khoa Lịch sử, Trường Đại học Hòa Lâm", ["Khoa Lịch sử", "Trường Đại học Hòa Lâm"]),
        ("Khoa Sử Trường Đại học Hòa Lâm", ["Khoa Sử Trường Đại học Hòa Lâm"]),
        ("thành lập Tiểu ban nhân sự và họp", ["Tiểu ban nhân sự"]),
        ("Ban Chỉ đạo Hòa Lâm tổ chức họp báo", ["Ban Chỉ đạo Hòa Lâm"]),
        ("Cảng vụ hàng hải Quảng Trị thông báo", ["Cảng vụ hàng hải Quảng Trị"]),
        ("lãnh đạo các sở, ngành: Nội vụ, Y tế dự", ["Nội vụ", "Y tế"]),
    ],
)
def test_bodies(text, expected):
    assert of(text, "AGENCY") == expected


@pytest.mark.parametrize(
    "text",
    [
        "khung số lượng Phó Chủ tịch UBND",
        "bầu bổ sung Ủy viên Ủy ban Kiểm tra",
        "bồi dưỡng đội ngũ Bí thư",
        "các ứng viên đại biểu Quốc hội",
        "chức danh trưởng, phó Công an xã",
        "một số đồng chí Ủy viên Bộ Chính trị",
        "Trên cơ sở đó, đại biểu HĐND quyết định",
        "chuẩn bị bầu cử ĐBQH khóa mới",
    ],
)
def test_posts_of_nobody(text):
    assert of(text, "TITLE") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Phó Chủ tịch UBND tỉnh Lê Văn Mẫu", ["Phó Chủ tịch"]),
        ("bầu bổ sung Phó Chủ tịch UBND tỉnh", ["Phó Chủ tịch"]),
        ("đồng chí Ủy viên Bộ Chính trị Lê Văn Mẫu", ["Ủy viên"]),
        ("thôi làm nhiệm vụ đại biểu Quốc hội đối với ông Lê Văn Mẫu", ["đại biểu"]),
        ("Giám đốc Sở Y tế, đại biểu HĐND tỉnh Lê Văn Mẫu", ["Giám đốc", "đại biểu"]),
        ("ĐBQH Lê Văn Mẫu phát biểu", ["ĐBQH"]),
        ("Chủ tịch Thành phố yêu cầu", ["Chủ tịch Thành phố"]),
        ("Chủ tịch Thành phố Đà Nẵng yêu cầu", ["Chủ tịch"]),
    ],
)
def test_posts_of_one(text, expected):
    assert of(text, "TITLE") == expected


@pytest.mark.parametrize(
    "name",
    [
        "cư xá Hòa Lâm",
        "ghềnh Hòa Lâm",
        "khu biệt thự Hòa Lâm",
        "khu xử lý rác Hòa Lâm",
        "bãi Hòa Lâm",
        "sân Hòa Lâm",
        "chùa Ba Lâm",
        "cầu Trường Lâm",
        "cầu Hòa Lâm - Tân Lập",
        "cầu Hòa Lâm số 2",
        "Khu đô thị mới (KĐTM) Hòa Lâm",
        "khu đô thị Hòa Lâm - Tân Lập",
        "thôn Hòa Lâm 2",
        "vùng kinh tế trọng điểm Bắc Bộ",
    ],
)
def test_places_with_their_type_word(name):
    assert of(f"Đoàn đã kiểm tra tại {name}, sau đó nghe báo cáo.", "LOCATION") == [name]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Phá Án Lớn", []),
        ("ở cầu Hòa Lâm - Ảnh: MINH HÀ", ["cầu Hòa Lâm"]),
        ("ở cầu Hòa Lâm số người qua lại tăng", ["cầu Hòa Lâm"]),
        ("ở thôn Hòa Lâm 2 ngày nay mưa to", ["thôn Hòa Lâm"]),
        ("trước đường Trường Đại học Hòa Lâm", []),
        ("các tỉnh Nam Trung Bộ", ["Nam Trung Bộ"]),
        ("ở 2 xã (Hòa Lâm, Tân Lập)", ["Hòa Lâm", "Tân Lập"]),
        ("ở các quận: 7, 9, Bình Tân", ["7", "9", "Bình Tân"]),
        ("ở 2 xã (theo báo cáo)", []),
        ("ở 2 xã: 7 hộ nghèo", []),
        ("việc cải tổ WTO", []),
        ("các xã miền núi TP Đà Nẵng", ["TP Đà Nẵng"]),
        ("nhìn lại chặng đường Hòa Lâm đã qua", []),
    ],
)
def test_no_more_than_the_place(text, expected):
    assert of(text, "LOCATION") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Công ty TNHH Thu phí tự động lắp đặt", ["Công ty TNHH Thu phí tự động"]),
        ("Nhà xuất bản Tri thức in sách", ["Nhà xuất bản Tri thức"]),
        ("Công ty TNHH BOT cầu Hòa Lâm đề nghị", ["Công ty TNHH BOT cầu Hòa Lâm"]),
        ("Nhà máy xử lý rác thải TP Đà Nẵng", ["Nhà máy xử lý rác thải TP Đà Nẵng"]),
        ("Công ty TNHH Hòa Lâm động thổ", ["Công ty TNHH Hòa Lâm"]),
        ("Công ty Hòa Lâm thu phí qua cầu", ["Công ty Hòa Lâm"]),
        ("nhà máy xử lý rác của tỉnh", []),
    ],
)
def test_organisations(text, expected):
    assert of(text, "ORG") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("sửa đổi Luật số 71 và các thuế", ["Luật số 71"]),
        ("triển khai đề án 06 của Chính phủ", ["đề án 06"]),
        ("Nghị định số 343 năm 2025 quy định", ["Nghị định số 343 năm 2025"]),
        ("nghị quyết T.Ư 6 khóa 12 nêu rõ", ["nghị quyết T.Ư 6 khóa 12"]),
        ("góp ý dự luật Thuế Bảo vệ môi trường", ["luật Thuế Bảo vệ môi trường"]),
        ("quy chuẩn QCVN:109/2017/BTTTT", ["QCVN:109/2017/BTTTT"]),
        ("Nghị quyết 15 năm qua", []),
        ("đề án 12 năm", []),
        ("số luật sư 71 người", []),
        ("kỷ luật Ban Giám đốc", []),
    ],
)
def test_documents(text, expected):
    assert documents(text) == expected
