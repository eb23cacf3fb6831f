import pytest

from test_resolve_officials import posts
from vngovnlp.resolve.officials.offices import office, two_offices


@pytest.mark.parametrize(
    ("one", "two", "apart"),
    [
        (("chủ tịch", "ubnd tỉnh"), ("giám đốc", "sở y tế"), True),
        (("giám đốc", "sở y tế"), ("giám đốc", "sở nội vụ"), True),
        (("phó thủ tướng", ""), ("chánh án", "tòa án nhân dân tối cao"), True),
        (("tổng thanh tra", "chính phủ"), ("thống đốc", "ngân hàng nhà nước"), True),
        (("thủ tướng", ""), ("bộ trưởng", ""), True),
        (("phó thủ tướng", "chính phủ"), ("bộ trưởng", "ngoại giao"), False),  # held together now and then
        (("chánh án", "tand tối cao"), ("viện trưởng", "viện ksnd tối cao"), True),
        (("thường trực", "ban bí thư"), ("thủ tướng", "chính phủ"), True),
        (("giám đốc", "sở y tế"), ("giám đốc", "sở y tế"), False),
        (("bí thư", "tỉnh ủy"), ("chủ tịch", "hđnd tỉnh"), False),
        (("ủy viên", "bộ chính trị"), ("bộ trưởng", "bộ công an"), False),
        (("bộ trưởng", ""), ("chủ nhiệm", "ủy ban dân tộc"), False),
        (("người phát ngôn", "bộ ngoại giao"), ("thủ tướng", ""), True),
        (("phó chủ tịch", "hội người việt ở lào"), ("thủ tướng", ""), True),
        (("trưởng", "công an huyện"), ("chủ tịch", "ubnd huyện"), True),
        (("trưởng", "phòng kinh tế"), ("phó trưởng", "công an huyện"), True),
        (("trưởng", "phòng kinh tế"), ("đội trưởng", "đội quản lý thị trường số 2"), True),
        (("trưởng", "phòng kinh tế"), ("trưởng", "phòng nội vụ"), True),
        (("trưởng", "phòng kinh tế"), ("phó chủ tịch", "ubnd xã"), False),  # since 2025
        (("trưởng", "công an huyện"), ("phó trưởng", "ban chỉ đạo"), False),
    ],
)
def test_offices_that_nobody_holds_together(one, two, apart):
    assert two_offices(one, two) == two_offices(two, one) == apart


@pytest.mark.parametrize(
    ("title", "body", "kind"),
    [
        ("bộ trưởng", "công an", "ministry"),  # the body looks like the police
        ("giám đốc", "công an tỉnh", "police"),
        ("viện trưởng", "viện kiểm sát nhân dân tối cao", "procuracy"),
        ("viện trưởng", "viện ksnd tỉnh an hòa", "procuracy"),
        ("viện trưởng", "viện chiến lược", None),
        ("trưởng", "ban tổ chức", None),
        ("bộ trưởng", "", None),
    ],
)
def test_the_office_of_a_post(title, body, kind):
    assert office(title, body) == kind


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        (
            "Dự có [Phó Thủ tướng](T) [Lê Văn Bình](P), [Chánh án](T) [TAND tối cao](A), [Tổng Thanh tra](T) [Chính phủ](A) và [Thống đốc](T) [Ngân hàng Nhà nước](A).",
            [("Lê Văn Bình", ["Phó Thủ tướng"]), (None, ["Chánh án"]), (None, ["Tổng Thanh tra"]), (None, ["Thống đốc"])],
        ),
        ("[Phó Thủ tướng](T) [Lê Văn Bình](P), [Bộ trưởng](T) [Bộ Ngoại giao](A), nói", [("Lê Văn Bình", ["Phó Thủ tướng", "Bộ trưởng"])]),
        (
            "Ông [Lê Văn Bình](P), nguyên [Giám đốc](T) [Sở Y tế](A), [Giám đốc](T) [Sở Nội vụ](A), nói",
            [("Lê Văn Bình", ["Giám đốc", "Giám đốc"])],  # one after the other
        ),
        # unnamed seats in a row, and one man's posts
        (
            "cách chức đối với [Giám đốc](T) [Sở Y tế](A), [Bí thư](T) [Quận ủy Hòa An](A) và [Chủ tịch](T) [UBND quận Hòa An](A)",
            [(None, ["Giám đốc"]), (None, ["Bí thư"]), (None, ["Chủ tịch"])],
        ),
        ("[Bí thư](T) [Tỉnh ủy](A), [Chủ tịch](T) [HĐND tỉnh](A) yêu cầu", [(None, ["Bí thư", "Chủ tịch"])]),
        # the next of several
        ("[Thủ tướng](T) cùng các Phó Thủ tướng, [Bộ trưởng](T) dự lễ", [(None, ["Thủ tướng"])]),
        ("có sự tham gia của 6 Ủy viên [Bộ Chính trị](A), [Bí thư](T) [Trung ương Đảng](A)", []),
        ("[Thủ tướng](T) cùng các Phó Thủ tướng, [Bộ trưởng](T) [Bộ Y tế](A) dự lễ", [(None, ["Thủ tướng"]), (None, ["Bộ trưởng"])]),
    ],
)  # fmt: skip
def test_who_is_one_and_who_are_several(marked, expected):
    assert [(name, [title for title, _ in held]) for name, held in posts(marked)] == expected


@pytest.mark.parametrize(
    "marked",
    [
        # the head of a list says that it names offices
        "Quốc hội sẽ bầu các chức danh lãnh đạo cấp cao như [Chủ tịch nước](T), [Thủ tướng](T) và [Chánh án](T) [TAND tối cao](A).",
        "Tiêu chuẩn của từng chức danh ([Tổng Bí thư](T), [Chủ tịch](T) [Quốc hội](A)) đã được bàn.",
        "Đối tượng lấy phiếu tín nhiệm gồm [Chủ tịch](T) [HĐND](A), [Trưởng ban](T) của [HĐND](A), [Chủ tịch](T) [UBND](A).",
        # the one behind an office that is to be filled
        "Kỳ họp để bầu chức danh [Chủ tịch](T) [UBND xã](A) và [Chủ tịch](T) [HĐND xã](A).",
        "Kỳ họp đã miễn nhiệm 02 chức vụ [Phó Chủ tịch](T) [HĐND huyện](A) và [Phó Chủ tịch](T) [UBND huyện](A).",
        "Đại hội sẽ bầu [Chủ tịch](T) [Hội Nông dân xã](A).",
        "Huyện thí điểm mô hình bí thư kiêm [chủ tịch xã](T).",
        "Cần sự ủng hộ của [Chủ tịch](T) [MTTQ](A) ở 34 tỉnh thành.",
        "Các nhãn hàng mời cô làm [đại sứ](T) thương hiệu.",
        "Trận chung kết Cúp [Nhà vua](T) diễn ra tối nay.",
        "với sự tham dự của [Giám đốc điều hành](T) của hơn 20 tập đoàn lớn",
        # a rule, for whoever holds the office
        "[Chủ tịch](T) [UBND đặc khu](A) do [HĐND đặc khu](A) bầu.",
        "[Chủ tịch tỉnh](T), thành phố trực thuộc trung ương chịu trách nhiệm nếu dịch lan rộng.",
        "Mỗi du học sinh là một [đại sứ](T) [Việt Nam](L).",
        "Hội nghị liên [Bộ trưởng](T) [Ngoại giao](A) - Kinh tế sẽ khai mạc.",
        "Thăng từ [đại tá](T) lên [thiếu tướng](T) cho 20 sĩ quan.",
    ],
)  # fmt: skip
def test_an_office_that_nobody_in_particular_holds(marked):
    assert posts(marked) == []


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        (
            "Dự họp có lãnh đạo tỉnh: [Chủ tịch](T) [HĐND](A) và [Chánh Văn phòng](T) [UBND](A).",
            [(None, [("Chủ tịch", "HĐND")]), (None, [("Chánh Văn phòng", "UBND")])],
        ),
        (
            "Tỉnh đình chỉ chức vụ [Hiệu trưởng](T) [Trường THCS Hòa An](A) để làm rõ.",
            [(None, [("Hiệu trưởng", "Trường THCS Hòa An")])],
        ),
        (
            "Về các chức danh còn thiếu, [Chủ tịch](T) [UBND huyện](A) cho biết sẽ trình sau.",
            [(None, [("Chủ tịch", "UBND huyện")])],
        ),
        (
            "[Chủ tịch tỉnh](T), thành phố Hòa An cùng dự.",  # the city itself
            [],
        ),
        ("[Thiếu tướng](T) [Vũ Minh](P) trình bày. [Thiếu tướng](T) nói.", [("Vũ Minh", [("Thiếu tướng", None)])]),
        # the offices are those of one who is told of
        (
            "Ông [Vũ Minh](P) bị kỷ luật (cách chức cả các chức vụ: [Bí thư](T) [Huyện ủy](A), [Chủ tịch](T) [UBND huyện](A)).",
            [("Vũ Minh", [("Bí thư", "Huyện ủy"), ("Chủ tịch", "UBND huyện")])],
        ),
        (
            "Ông [Vũ Minh](P) về huyện, lần lượt đảm nhận các vị trí như [Phó Chủ tịch](T) [UBND huyện](A) và [Bí thư](T) [Huyện ủy](A).",
            [("Vũ Minh", [("Phó Chủ tịch", "UBND huyện"), ("Bí thư", "Huyện ủy")])],
        ),
        (
            "Ông [Vũ Minh](P) thôi công tác ở xã do được phân công đảm nhận chức vụ mới là [Trưởng](T) [Ban Dân vận](A).",
            [("Vũ Minh", [("Trưởng", "Ban Dân vận")])],
        ),
    ],
)  # fmt: skip
def test_an_office_whose_holder_is_meant(marked, expected):
    assert posts(marked) == expected


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        (
            "[Tổng thống](T) [Brazil](L) và [Colombia](L) ngày 9/9 lên tiếng.",
            [(None, [("Tổng thống", "Brazil")]), (None, [("Tổng thống", "Colombia")])],
        ),
        (
            "Tỉnh phê bình [Chủ tịch](T) [UBND huyện Hòa An](A) và [Bình Lâm](A) vì vắng mặt.",
            [(None, [("Chủ tịch", "UBND huyện Hòa An")]), (None, [("Chủ tịch", "Bình Lâm")])],
        ),
        # the country itself, another body, another person
        ("Quan hệ giữa [Tổng thống](T) [Brazil](L) và [Colombia](L) xấu đi.", [(None, [("Tổng thống", "Brazil")])]),
        ("[Giám đốc](T) [Sở Y tế](A) và [Sở Nội vụ](A) báo cáo.", [(None, [("Giám đốc", "Sở Y tế")])]),
        (
            "[Tổng thống](T) [Brazil](L) và [Colombia](L) [Anton Berg](P) cùng dự.",
            [(None, [("Tổng thống", "Brazil")])],
        ),
    ],
)  # fmt: skip
def test_one_title_of_two_bodies(marked, expected):
    assert posts(marked) == expected
