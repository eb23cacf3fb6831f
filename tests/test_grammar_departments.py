"""Departments of ministries, provinces and communes by their official names, whole and no more; persons and sentences are invented."""

import pytest

from test_grammar_entities import of

FRAMES = ("Tại hội nghị, đại diện {} cho biết kết quả.", "Hội nghị do {} và UBND tỉnh tổ chức.")


@pytest.mark.parametrize("frame", FRAMES)
@pytest.mark.parametrize(
    "name",
    [
        "Cục Quản lý đê điều và Phòng, chống thiên tai",
        "Cục Kinh tế hợp tác và Phát triển nông thôn",
        "Cục Chất lượng, Chế biến và Phát triển thị trường",
        "Cục Thủy sản và Kiểm ngư",
        "Cục Bảo tồn thiên nhiên và Đa dạng sinh học",
        "Cục An toàn bức xạ và hạt nhân",
        "Cục Xuất bản, In và Phát hành",
        "Cục Mỹ thuật, Nhiếp ảnh và Triển lãm",
        "Cục Bà mẹ và Trẻ em",
        "Cục Phòng bệnh",
        "Cục Phòng, chống tham nhũng, tiêu cực",
        "Cục Quản lý nhà và thị trường bất động sản",
        "Cục Kinh tế - Quản lý đầu tư xây dựng",
        "Cục Giám định Nhà nước về chất lượng công trình xây dựng",
        "Cục Quản lý, giám sát bảo hiểm",
        "Cục Điều tra chống buôn lậu",
        "Cục Kiểm tra sau thông quan",
        "Cục Cảnh sát quản lý hành chính về trật tự xã hội",
        "Cục Cảnh sát điều tra tội phạm về tham nhũng, kinh tế, buôn lậu",
        "Cục An ninh mạng và phòng, chống tội phạm sử dụng công nghệ cao",
        "Vụ Luật pháp và Điều ước quốc tế",
        "Vụ Chính sách thương mại đa biên",
        "Vụ Học sinh, sinh viên",
        "Vụ Chính quyền địa phương",
        "Trung tâm Cung ứng dịch vụ công",
        "Trung tâm Giám sát, điều hành đô thị thông minh",
        # Work whose second syllables are in lower case, with all that it is for.
        "Trung tâm Ứng phó sự cố tràn dầu miền Trung",
        "Trung tâm Ứng cứu khẩn cấp không gian mạng Việt Nam",
        "Trung tâm Phối hợp tìm kiếm cứu nạn hàng hải khu vực II",
        "Trung tâm Kiểm soát và phòng ngừa dịch bệnh tỉnh",
        "Trung tâm Quản lý và điều hành vận tải hành khách công cộng",
        "Trung tâm Phân tích và Dự báo",
        "Trung tâm Khảo nghiệm phân bón",
        "Trung tâm Đăng kiểm tàu cá tỉnh",
        "Viện Hàn lâm Khoa học và Công nghệ Việt Nam",
        "Viện Vật lý địa cầu",
        "Viện Khảo cổ học",
        "Viện Vật liệu xây dựng",
        "Vụ Công nghiệp nhẹ",
        "Vụ Thống kê giá",
        "Phòng Đầu tư công",
        "Ban Thẩm tra tư cách đại biểu",
        "Chi cục Quản lý chất lượng nông lâm sản và thủy sản",
        "Phòng Cảnh sát phòng cháy, chữa cháy và cứu nạn, cứu hộ",
        "Phòng Quản lý xuất nhập cảnh",
        "Ban Quản lý dự án đầu tư xây dựng công trình giao thông",
        "Ban Quản lý di tích",
        "Ban Chỉ đạo giảm nghèo bền vững",
        "Ban Chỉ đạo đổi mới, phát triển kinh tế tập thể, hợp tác xã",
        "Ban Chỉ đạo xóa nhà tạm, nhà dột nát",
        "Ủy ban Quốc gia về chuyển đổi số",
        "Tòa án nhân dân cấp cao tại Hà Nội",
        "Đài Khí tượng Thủy văn khu vực Trung Trung Bộ",
        "Ngân hàng Nhà nước chi nhánh khu vực 9",
        "Bệnh viện Nhân dân 115",
        "Trường Tiểu học - THCS Hòa Lâm",
        "Đội Quản lý thị trường số 5",
    ],
)
def test_the_whole_name_and_no_more(name, frame):
    assert of(frame.format(name), "AGENCY")[0] == name


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # What the body does is no part of its name
        ("Sở Y tế phòng, chống dịch từ đầu năm", ["Sở Y tế"]),
        ("Cục Thủy lợi quản lý, giám sát hồ chứa", ["Cục Thủy lợi"]),
        ("Ban Chỉ đạo giảm sâu số cuộc họp", ["Ban Chỉ đạo"]),
        ("Ban Chỉ đạo triển khai nhiệm vụ năm 2025", ["Ban Chỉ đạo"]),
        ("Ban Chỉ đạo điều hành giá tính toán mức tăng", ["Ban Chỉ đạo điều hành giá"]),
        (
            "Ban Chỉ đạo thi tốt nghiệp THPT quốc gia 2017 kiểm tra các điểm thi",
            ["Ban Chỉ đạo thi tốt nghiệp THPT quốc gia 2017"],
        ),
        ("Đoàn kiểm tra công vụ tỉnh Lam Giang làm việc", ["Đoàn kiểm tra công vụ tỉnh Lam Giang"]),
        ("họp Ban Chỉ đạo về tình hình sắp xếp trường lớp", ["Ban Chỉ đạo"]),
        ("họp Ban Chỉ đạo về cải cách hành chính", ["Ban Chỉ đạo về cải cách hành chính"]),
        ("Hội đồng Tư vấn, cơ quan giúp việc của Thủ tướng", ["Hội đồng Tư vấn"]),
        ("Ban Chỉ đạo thu hồi nợ đọng thuế họp", ["Ban Chỉ đạo thu hồi nợ đọng thuế"]),
        ("Sở Y tế ứng phó sự cố, Sở Nội vụ phân tích số liệu", ["Sở Y tế", "Sở Nội vụ"]),
        ("Viện Hải dương học đi dọc bờ biển xã Lam Giang", ["Viện Hải dương học"]),
        ("Vụ Công nghiệp cho biết", ["Vụ Công nghiệp"]),
        # Two bodies joined by 'và', and one name with 'và'
        ("Cục Kiểm soát và Cục Thú y", ["Cục Kiểm soát", "Cục Thú y"]),
        ("Phòng Đào tạo và quản lý cho biết", ["Phòng Đào tạo"]),
        ("Ban Đổi mới và phát triển doanh nghiệp cho biết", ["Ban Đổi mới và phát triển doanh nghiệp"]),
        ("Cục Thủy sản và phát hiện nhiều tàu", ["Cục Thủy sản"]),
        ("Cục Thủy sản và Cục Kiểm ngư", ["Cục Thủy sản", "Cục Kiểm ngư"]),
        ("Ban Quản lý rừng phòng hộ và Hạt Kiểm lâm huyện", ["Ban Quản lý rừng phòng hộ", "Hạt Kiểm lâm huyện"]),
        ("Ủy ban An toàn giao thông Quốc gia về việc này", ["Ủy ban An toàn giao thông Quốc gia"]),
        # A number that counts something
        ("Bệnh viện Quân y 5 lần được khen", ["Bệnh viện Quân y"]),
        ("Bệnh viện Phụ Sản 27 bệnh nhân, Bệnh viện Lam Giang 3 ca", ["Bệnh viện Phụ Sản", "Bệnh viện Lam Giang"]),
        ("Bệnh viện Quân y 103 tiếp nhận hai người", ["Bệnh viện Quân y 103"]),
        ("Hội đồng quản trị Công ty CP Lam Giang", []),
        ("làm việc tại phòng Covid-19", []),
    ],
)
def test_the_name_ends_where_it_ends(text, expected):
    assert of(text, "AGENCY") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Cục trưởng Đường thủy nội địa Lê Văn Mẫu cho biết", ["Đường thủy nội địa"]),
        ("Phó Cục trưởng Quản lý đê điều Trần Thị Mẫu", ["Quản lý đê điều"]),
        ("Bộ trưởng Thể nói", []),
        ("Cục trưởng Mẫu cho biết", []),
        ("thủ tướng chính phủ yêu cầu", ["chính phủ"]),
        ("một chính phủ kiến tạo", []),
        ("ĐBQH Lê Văn Mẫu (đoàn Quảng Trị) đề nghị", ["đoàn Quảng Trị"]),
        ("xe của đoàn Quảng Trị về trước", []),
    ],
)
def test_bodies_by_what_stands_beside_them(text, expected):
    assert of(text, "AGENCY") == expected


def test_a_list_of_fields_is_cut_where_the_next_is_longer():
    expected = ["Bộ Công Thương", "Tài chính", "Kế hoạch - Đầu tư"]
    assert of("Bộ Công Thương, Tài chính, Kế hoạch - Đầu tư và các địa phương", "AGENCY") == expected
    assert of("các Sở Y tế, Tài chính - Kế hoạch", "AGENCY") == ["Sở Y tế", "Tài chính - Kế hoạch"]
    assert of("các Sở Tài chính, Kế hoạch và Đầu tư", "AGENCY") == ["Sở Tài chính", "Kế hoạch và Đầu tư"]
    assert "Vận tải" not in of("bộ Giao thông và Vận tải phối hợp", "AGENCY")
    assert of("Phòng Tài chính, Kế hoạch huyện", "AGENCY") == ["Phòng Tài chính, Kế hoạch huyện"]


def test_bodies_of_other_states_in_lower_case():
    assert of("lãnh đạo quốc hội Lào sang thăm", "ORG") == ["quốc hội Lào"]
    assert of("Ban Chỉ đạo giảng dạy tiếng Pháp họp", "AGENCY") == ["Ban Chỉ đạo giảng dạy tiếng Pháp"]


def test_an_abbreviation_of_the_work_alone_is_no_body_elsewhere():
    text = "Sở Khoa học và Công nghệ (KH&CN) họp. Hoạt động KH&CN của tỉnh tăng."
    assert of(text, "AGENCY") == ["Sở Khoa học và Công nghệ", "KH&CN"]
    text = "Trung tâm Giám định Lam Giang (TTGDLG) họp. Đại diện TTGDLG phát biểu."
    assert of(text, "AGENCY").count("TTGDLG") == 2
