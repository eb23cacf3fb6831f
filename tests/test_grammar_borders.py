"""Where names begin and end beside verbs, lists, captions and names of other kinds; each rule with its counter-example. People and most places
are invented."""

import pytest

from test_grammar_entities import entities, of


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # 'cấp' behind a named territory is the verb
        ("UBND tỉnh Quảng Trị cấp Giấy chứng nhận cho hợp tác xã", ["UBND tỉnh Quảng Trị"]),
        ("giấy tờ do UBND huyện Hải Lăng cấp năm trước", ["UBND huyện Hải Lăng"]),
        ("phân cấp cho UBND cấp xã thực hiện", []),
        ("Hội Nông dân cấp cơ sở vận động hội viên", []),
        ("bầu Trưởng ban Công tác Mặt trận tổ dân phố số 5", ["ban Công tác Mặt trận tổ dân phố số 5"]),
        # the delegation of a province after the title of its head only
        ("Ông Lê Văn Mẫu, Phó trưởng đoàn đại biểu tỉnh Quảng Trị, phát biểu", ["đoàn đại biểu tỉnh Quảng Trị"]),
        ("Tiếp đoàn đại biểu tỉnh Quảng Trị có ông Lê Văn Mẫu", []),
        ("Chánh thanh tra Sở Xây dựng cho biết", ["thanh tra Sở Xây dựng"]),
        ("đề nghị thanh tra Sở Xây dựng vào cuộc", ["Sở Xây dựng"]),
        ("Ủy ban quốc gia về trẻ em họp phiên đầu tiên", ["Ủy ban quốc gia về trẻ em"]),
        ("Phiên họp Thường trực Ban Chỉ đạo 389 tỉnh", ["Thường trực Ban Chỉ đạo 389 tỉnh"]),
        ("Ông Lê Văn Mẫu, Thường trực Ban Chỉ đạo 389 tỉnh", ["Ban Chỉ đạo 389 tỉnh"]),
        ("Ban Chỉ đạo liên ngành về an toàn thực phẩm họp", ["Ban Chỉ đạo liên ngành về an toàn thực phẩm"]),
        ("huyện lập đoàn kiểm tra liên ngành để làm rõ", []),
        # what a body does or belongs to is no part of its description
        (
            "Ban Chỉ đạo phòng, chống COVID-19 và trình Thủ tướng phương án",
            ["Ban Chỉ đạo phòng, chống COVID-19"],
        ),
        (
            "Ban Quản lý dự án các công trình giao thông trực thuộc UBND tỉnh",
            ["Ban Quản lý dự án các công trình giao thông", "UBND tỉnh"],
        ),
        ("Trưởng Ban Quản lý an toàn thực phẩm - Ảnh: Hà Mẫu", ["Ban Quản lý an toàn thực phẩm"]),
        ("Kỳ họp của Ủy ban Kiểm tra (UBKT) Trung ương", ["Ủy ban Kiểm tra (UBKT) Trung ương"]),
        ("gồm các Sở: Tài chính, Kế hoạch Đầu tư, Nội vụ", ["Tài chính", "Kế hoạch Đầu tư", "Nội vụ"]),
        ("họp với các Bộ trưởng: Tài chính, Xây dựng", ["Tài chính", "Xây dựng"]),
        ("ba Thứ trưởng Tài chính Lê Văn Mẫu, Trần Văn Thử, Phạm Văn Mẫu", ["Tài chính"]),
        ("hội nghị các Bộ trưởng Ngoại giao ASEAN", []),
        ("Sở Giao thông - Vận tải Quảng Trị đề xuất", ["Sở Giao thông - Vận tải Quảng Trị"]),
        ("tổ đại biểu Quốc hội đơn vị tỉnh Quảng Trị tiếp xúc cử tri", ["tổ đại biểu Quốc hội đơn vị tỉnh Quảng Trị"]),
        ("kiểm điểm BCSĐ UBND tỉnh Quảng Trị", ["BCSĐ UBND tỉnh Quảng Trị"]),
    ],
)
def test_bodies(text, expected):
    assert of(text, "AGENCY") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("tiếp Bộ trưởng Thương mại và Công nghiệp Singapore Lee Mau", ["Thương mại và Công nghiệp Singapore"]),
        ("thư của Bộ trưởng Nông nghiệp và Tài nguyên nước Úc", ["Nông nghiệp và Tài nguyên nước Úc"]),
        ("Bộ trưởng Nông nghiệp và Phát triển nông thôn Việt Nam", []),
        ("Bộ trưởng Lê Đức Mẫu thăm Lào", []),
        ("Chủ tịch Hoa Lam Holding dự lễ", ["Hoa Lam Holding"]),
        ("Chủ tịch Tân Lập Group dự lễ", ["Tân Lập Group"]),
        ("Quyền Chủ tịch Tập đoàn Viettel Lê Văn Mẫu phát biểu", ["Tập đoàn Viettel"]),
        ("Phó Tổng Biên tập Báo Người Lao Động, Tổng Biên tập Báo Đại Đoàn Kết", ["Người Lao Động", "Báo Đại Đoàn Kết"]),
        ("Tổng Giám đốc Đài THVN Lê Thanh Mẫu trao giải", ["Đài THVN"]),
        ("Trong quý, Chi nhánh Viettel Quảng Trị thử nghiệm", ["Chi nhánh Viettel Quảng Trị"]),
        (
            "do Tổng công ty đầu tư phát triển xây dựng (ĐPX) làm chủ đầu tư",
            ["Tổng công ty đầu tư phát triển xây dựng", "ĐPX"],
        ),
        ("do công ty đầu tư xây dựng làm chủ đầu tư", []),
        ("Công ty TNHH Lam Giang Việt Nam 100% vốn nước ngoài", ["Công ty TNHH Lam Giang Việt Nam"]),
        ("Công ty Cổ phần Xây dựng 501 thi công", ["Công ty Cổ phần Xây dựng 501"]),
        ("cơ sở (thẩm mỹ viện Hoa Lam – PV) bị xử phạt", ["thẩm mỹ viện Hoa Lam"]),
        ("bán tại nhà sách Hòa Lâm", ["nhà sách Hòa Lâm"]),
        ("bán tại các nhà sách trong tỉnh", []),
        ("chuẩn của Tổ chức Thú y Thế giới (OIE)", ["Tổ chức Thú y Thế giới", "OIE"]),
    ],
)
def test_organisations(text, expected):
    assert of(text, "ORG") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ông Từ Văn Mẫu nhận quyết định", ["Từ Văn Mẫu"]),
        ("Ông từ Hà Nội về", []),
        ("Ông Phạm Trường Mẫu, phó giám đốc sở", ["Phạm Trường Mẫu"]),
        ("Đại biểu Nghĩa đề nghị làm rõ", ["Nghĩa"]),
        ("Theo đại biểu Thu Mẫu, mức phạt còn nhẹ", ["Thu Mẫu"]),
        ("Các đại biểu Trung ương và đại biểu Quốc hội cùng dự", []),
        ("đường ngập sâu - Ảnh: Q. Đ", ["Q. Đ"]),
        ("Xem mục Q. Đ", []),
        ("bầu Chủ tịch UBND huyện Khóa IV, nhiệm kỳ 2016 - 2021", []),
        ("Chủ tịch Hoa Lam Holding dự lễ", []),
        ("Bộ trưởng Lê Đức Mẫu thăm Lào", ["Lê Đức Mẫu"]),
    ],
)
def test_persons(text, expected):
    assert of(text, "PERSON") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Đây là lần thứ 2 Thủ tướng Chính phủ đối thoại", ["Thủ tướng"]),
        ("tỉnh có 2 Phó Chủ tịch UBND", []),
        ("Dự lễ có các đồng chí Ủy viên Ban Thường vụ Tỉnh ủy", []),
        ("Dự lễ có đồng chí Lê Văn Mẫu, Ủy viên Ban Thường vụ Tỉnh ủy", ["Ủy viên"]),
        ("Ông Lê Văn Mẫu, Cục phó Cục Thuế, cho biết", ["Cục phó"]),
        ("Ông Lê Văn Mẫu, Chi cục phó Chi cục Thú y, cho biết", ["Chi cục phó"]),
        ("Phát ngôn viên Bộ Ngoại giao trả lời", ["Phát ngôn viên"]),
        ("Phó Chánh Thanh tra Sở Y tế", ["Phó Chánh"]),
        ("Chánh Thanh tra Bộ chủ trì", ["Chánh"]),
    ],
)
def test_titles(text, expected):
    assert of(text, "TITLE") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("dâng hoa tại Tượng đài Chủ tịch Hồ Chí Minh", ["Tượng đài Chủ tịch Hồ Chí Minh"]),
        ("viếng Khu lưu niệm Tổng Bí thư Lê Duẩn", ["Khu lưu niệm Tổng Bí thư Lê Duẩn"]),
        ("dựng tượng đài Chủ tịch nước mong đợi", []),
        # streets between which a stretch lies look like people
        ("đường Lê Lợi (đoạn từ Nguyễn Huệ đến Trần Phú) ngập", ["đường Lê Lợi", "Nguyễn Huệ", "Trần Phú"]),
        ("quà chuyển từ Nguyễn Văn Mẫu đến Trần Văn Thử", []),
        ("khởi công dự án Hòa Lâm - Phan Thiết", ["Hòa Lâm - Phan Thiết"]),
        ("dự án Minh Mẫu - Thanh Thử chậm tiến độ", []),
        ("ùn tắc ở nút giao Hòa Lâm - Thanh Niên", ["nút giao Hòa Lâm - Thanh Niên"]),
        ("mở tuyến Lê Văn Mẫu - Tỉnh lộ 9", ["tuyến Lê Văn Mẫu - Tỉnh lộ 9"]),
        ("sạt lở bờ biển Hội An", ["bờ biển Hội An"]),
        ("Giải bóng chuyền Cúp Quảng Trị mở màn", ["Quảng Trị"]),
        ("nằm trên đường ĐT 753", ["đường ĐT 753"]),
        ("hầm chui tại ngã tư Hòa Lâm - Tân Lập", ["ngã tư Hòa Lâm - Tân Lập"]),
        ("ngã tư Hòa Lâm - Ảnh: Hà Mẫu", ["ngã tư Hòa Lâm"]),
    ],
)
def test_places(text, expected):
    assert of(text, "LOCATION") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sau 2 năm thực hiện nghị quyết 120 - Ảnh: Hà Mẫu", ["nghị quyết 120"]),
        ("Kết luận 1037 của Thanh tra Chính phủ", ["Kết luận 1037"]),
        ("Kế hoạch 2026 của tỉnh", []),
        ("theo Thông báo 292 của Ủy ban Kiểm tra Trung ương", ["Thông báo 292"]),
        ("Thông báo 12 trường hợp vi phạm", []),
        (
            "dự thảo Nghị định quy định chi tiết một số điều của Luật Thư viện",
            ["Nghị định quy định chi tiết một số điều của Luật Thư viện"],
        ),
        ("các nghị định quy định chi tiết về phí", []),
        (
            "dự thảo Chiến lược phát triển kinh tế - xã hội 10 năm (2021-2030) và phụ lục",
            ["Chiến lược phát triển kinh tế - xã hội 10 năm (2021-2030)"],
        ),
        ("thi hành Luật Chuyển đổi số từ quý sau", ["Luật Chuyển đổi số"]),
    ],
)
def test_documents(text, expected):
    assert of(text, "DOCUMENT") == expected


def test_an_abbreviation_of_the_work_alone_is_no_body_elsewhere():
    text = "Ban Chỉ đạo liên ngành về vệ sinh an toàn thực phẩm (VSATTP) họp. Công tác VSATTP được siết chặt."
    assert [text[m.start : m.end] for m in entities(text)].count("VSATTP") == 1
