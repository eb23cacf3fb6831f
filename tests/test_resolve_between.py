"""Posts and names with words between them, and forms of one post that are told apart or joined."""

import pytest

from test_resolve_officials import posts
from vngovnlp.resolve.agencies.names import is_other_form, read_name, same_body, same_company, same_place
from vngovnlp.resolve.officials.people import is_foreign


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        # what says which of several it is
        ("[nguyên Chủ tịch](T) [UBND tỉnh Bình Lâm](A) cũ [Vũ Minh](P) dự", [("Vũ Minh", [("nguyên Chủ tịch", "UBND tỉnh Bình Lâm")])]),
        ("[Tổng thống](T) mới [Anton Berg](P) dự", [("Anton Berg", [("Tổng thống", None)])]),
        ("[Phó Chủ tịch](T) chuyên trách [Vũ Minh](P) dự", [("Vũ Minh", [("Phó Chủ tịch", None)])]),
        ("[Phó Giám đốc](T) phụ trách chuyên môn [Vũ Minh](P) dự", [("Vũ Minh", [("Phó Giám đốc", None)])]),
        ("[Phó Chủ nhiệm](T) Ủy ban Tư pháp [Vũ Minh](P) dự", [("Vũ Minh", [("Phó Chủ nhiệm", None)])]),
        # a verb or a word of address begins something else
        ("[Chủ nhiệm](T) Ủy ban đề nghị ông [Vũ Minh](P) trả lời", []),
        ("[Chủ tịch](T) [UBND tỉnh](A) gặp [Vũ Minh](P)", [(None, [("Chủ tịch", "UBND tỉnh")])]),
        # who is moved up
        ("Ông ký bổ nhiệm ông [Vũ Minh](P) lên chức [Phó Trưởng](T) [Phòng Kỹ thuật](A)", [("Vũ Minh", [("Phó Trưởng", "Phòng Kỹ thuật")])]),
        ("Tỉnh điều động ông [Vũ Minh](P) sang làm [Viện trưởng](T) [Viện Quy hoạch](A)", [("Vũ Minh", [("Viện trưởng", "Viện Quy hoạch")])]),
        # what is decided, or was done, about an office
        ("bà [Trần Thị Hoa](P) nhận quyết định [quyền Giám đốc](T) [Sở Y tế](A)", [("Trần Thị Hoa", [("quyền Giám đốc", "Sở Y tế")])]),
        ("bà [Trần Thị Hoa](P) sẽ bị xem xét miễn nhiệm [đại biểu](T) [HĐND huyện](A)", [("Trần Thị Hoa", [("đại biểu", "HĐND huyện")])]),
        ("giúp ông [Vũ Minh](P) hoàn thành xuất sắc nhiệm vụ [Giám đốc](T) [Sở Y tế](A)", [("Vũ Minh", [("Giám đốc", "Sở Y tế")])]),
        ("ông [Vũ Minh](P) có nhiều năm là [Phó Chủ tịch](T) [UBND huyện](A)", [("Vũ Minh", [("Phó Chủ tịch", "UBND huyện")])]),
        ("Cùng dự với ông [Vũ Minh](P) có [Phó Chủ tịch](T) [UBND huyện](A)", [(None, [("Phó Chủ tịch", "UBND huyện")])]),
        ("[Thư ký](T) báo chí [Anton Berg](P) cho biết", [("Anton Berg", [("Thư ký", None)])]),
        ("[Thư ký](T) báo cáo [Anton Berg](P) về việc này", []),
        ("Nghệ sĩ [Vũ Minh](P) đóng nhiều phim. Anh cũng là [Trưởng khoa](T) của [Trường Sân khấu](A)", [("Vũ Minh", [("Trưởng khoa", "Trường Sân khấu")])]),
        # another name of his in parentheses; his own post before the name
        ("Ông [Vũ Minh](P) ([Minh Vũ](P)) - [Giám đốc](T) [Nhà hát Bình Lâm](A) - chia sẻ", [("Vũ Minh", [("Giám đốc", "Nhà hát Bình Lâm")])]),
        ("cho thôi chức [Bí thư](T) [Ban cán sự đảng](A) với [Bộ trưởng](T) [Vũ Minh](P)", [("Vũ Minh", [("Bí thư", "Ban cán sự đảng"), ("Bộ trưởng", None)])]),
        ("làm việc với [Bí thư](T) [Tỉnh ủy](A) cùng với [Bộ trưởng](T) [Vũ Minh](P)", [(None, [("Bí thư", "Tỉnh ủy")]), ("Vũ Minh", [("Bộ trưởng", None)])]),
        # what else somebody is, before the post
        ("Ông [Vũ Minh](P), Cụm phó Cụm thi đua số 2, [Chủ tịch](T) [Hội Luật gia tỉnh](A), phát biểu", [("Vũ Minh", [("Chủ tịch", "Hội Luật gia tỉnh")])]),
        ("TS [Anton Berg](P) - chuyên gia của [Liên hợp quốc](O) về môi trường, [Chủ tịch](T) [Quỹ Rừng Xanh](O) nói", [("Anton Berg", [("Chủ tịch", "Quỹ Rừng Xanh")])]),
        ("Giáo sư [Anton Berg](P) - người sáng lập kiêm [chủ tịch](T) [Diễn đàn Biển](O) dự", [("Anton Berg", [("chủ tịch", "Diễn đàn Biển")])]),
        ("Dự có ông [Vũ Minh](P), đại diện các doanh nghiệp, [Chủ tịch](T) [UBND huyện](A)", [(None, [("Chủ tịch", "UBND huyện")])]),
        ("Theo ông [Vũ Minh](P), chuyên gia giao thông, [Thủ tướng](T) yêu cầu làm sớm", [(None, [("Thủ tướng", None)])]),
        ("Ông [Vũ Minh](P) bị xóa tư cách [nguyên Bộ trưởng](T) [Bộ Y tế](A)", [("Vũ Minh", [("nguyên Bộ trưởng", "Bộ Y tế")])]),
        ("bà [Trần Thị Hoa](P) - nữ [Thủ tướng](T) đầu tiên của [Lâm Hải](L)", [("Trần Thị Hoa", [("Thủ tướng", "Lâm Hải")])]),
        ("cho thôi chức [Ủy viên](T) [Ban Thường vụ Tỉnh ủy](A) khóa XII với ông [Vũ Minh](P)", [("Vũ Minh", [("Ủy viên", "Ban Thường vụ Tỉnh ủy")])]),
        ("chấp thuận đơn từ nhiệm vị trí [Phó Giám đốc](T) [Quỹ Rừng Xanh](O) của ông [Vũ Minh](P)", [("Vũ Minh", [("Phó Giám đốc", "Quỹ Rừng Xanh")])]),
        ("Dự án nằm ở vị trí đẹp, [Chủ tịch](T) [UBND huyện](A) cùng ông [Vũ Minh](P) đến thăm", [(None, [("Chủ tịch", "UBND huyện")])]),
        ("Trước khi được điều động làm [Thứ trưởng](T) [Bộ Y tế](A), ông [Vũ Minh](P) từng là [Giám đốc](T) [Sở Y tế](A)", [("Vũ Minh", [("Thứ trưởng", "Bộ Y tế"), ("Giám đốc", "Sở Y tế")])]),
        (
            "Kỷ luật cách tất cả chức vụ trong Đảng của ông [Vũ Minh](P), gồm: [Ủy viên](T) [Ban Chấp hành Đảng bộ tỉnh](A); [Bí thư](T) [Đảng ủy Sở Y tế](A)",
            [("Vũ Minh", [("Ủy viên", "Ban Chấp hành Đảng bộ tỉnh"), ("Bí thư", "Đảng ủy Sở Y tế")])],
        ),
        ("Đại biểu [Vũ Minh](P) ([đoàn Hòa An](A)), [Chủ tịch](T) [Hội Luật gia tỉnh](A), cho rằng", [("Vũ Minh", [("Chủ tịch", "Hội Luật gia tỉnh")])]),
        ("Đại biểu [Vũ Minh](P) cùng [đoàn Hòa An](A), [Chủ tịch](T) [Hội Luật gia tỉnh](A) cho rằng", [(None, [("Chủ tịch", "Hội Luật gia tỉnh")])]),
        # a few words that say where, of what, or of what rank
        ("[Trưởng](T) [đoàn Việt Nam](A) tại giải trẻ, ông [Vũ Minh](P), cho biết", [("Vũ Minh", [("Trưởng", "đoàn Việt Nam")])]),
        ("Trong khi đó, [Bộ trưởng](T) đặc trách dân tộc, bà [Trần Thị Hoa](P), cho biết", [("Trần Thị Hoa", [("Bộ trưởng", None)])]),
        ("Làm việc với [Giám đốc](T) [Sở Y tế](A) tại bệnh viện, ông [Vũ Minh](P) đề nghị", [(None, [("Giám đốc", "Sở Y tế")])]),
        ("[Đại tá](T), Phó Giáo sư, Tiến sĩ [Vũ Minh](P) dự", [("Vũ Minh", [("Đại tá", None)])]),
        ("Khi còn là [Giám đốc](T) [Sở Công nghiệp](A) (nay là [Sở Công Thương](A)), bà [Trần Thị Hoa](P) ký", [("Trần Thị Hoa", [("Giám đốc", "Sở Công nghiệp")])]),
        ("[Bộ trưởng](T) [Bộ Y tế](A) tại buổi làm việc chiều 23/4 - Ảnh: [Vũ Minh](P)", [(None, [("Bộ trưởng", "Bộ Y tế")])]),
        ("Ông [Vũ Minh](P) đã bổ nhiệm 2 công chức làm [Phó Trưởng phòng](T) khi chưa đủ tiêu chuẩn", []),
        ("Ông [Vũ Minh](P) kiến nghị cổ đông phải được giữ chức [Tổng Giám đốc](T)", []),
        # the country behind its own word
        ("bà [Trần Thị Hoa](P), [Đại sứ](T) nước [Cộng hòa Lâm Hải](L) tại [Lào](L)", [("Trần Thị Hoa", [("Đại sứ", "Cộng hòa Lâm Hải")])]),
        # a comma too many between title and body, and one that begins the next member or clause
        ("ông [Vũ Minh](P), [Phó Cục trưởng](T), [Cục Thủy lợi](A) cho biết", [("Vũ Minh", [("Phó Cục trưởng", "Cục Thủy lợi")])]),
        ("ông [Vũ Minh](P) - [Chánh Thanh tra](T) - [Sở Nội vụ](A) cho biết", [("Vũ Minh", [("Chánh Thanh tra", "Sở Nội vụ")])]),
        ("Theo [Phó Thủ tướng](T), [Bộ Y tế](A) cần sớm báo cáo", []),
        ("Cùng dự có ông [Vũ Minh](P), [Thủ tướng](T), [Chính phủ](A) giao", [("Vũ Minh", [("Thủ tướng", None)])]),
        ("Theo [Giám đốc](T), [Sở Y tế](A) đã kiểm tra", [(None, [("Giám đốc", None)])]),
    ],
)  # fmt: skip
def test_words_between_post_and_name(marked, expected):
    assert posts(marked) == expected


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        # one known by one name that no Vietnamese has: the country's title in the headline is his
        (
            "[Thủ tướng](T) [Thái Lan](L) hoãn chuyến thăm\n[Thủ tướng](T) [Surin](P) sẽ ở lại trong nước.",
            [("Surin", [("Thủ tướng", "Thái Lan")])],
        ),
        (
            "[Tổng thống](T) [Widodo](P) được [Tổng thống](T) [Pháp](L) tặng quà.",
            [("Widodo", [("Tổng thống", None)]), (None, [("Tổng thống", "Pháp")])],
        ),
        (
            "[Thủ tướng](T) [Thái Lan](L) hoãn chuyến thăm\n[Thủ tướng](T) [Bình](P) cho biết như vậy.",
            [(None, [("Thủ tướng", "Thái Lan")]), ("Bình", [("Thủ tướng", None)])],
        ),
        # one place with and without its type word
        (
            "[Chủ tịch](T) [Bình Lâm](L): Phải xong trước tháng 9\n[Chủ tịch](T) [tỉnh Bình Lâm](L) [Vũ Minh](P) giao các sở.",
            [("Vũ Minh", [("Chủ tịch", "Bình Lâm")])],
        ),
        (
            "[Chủ tịch](T) [huyện Bình Lâm](L) báo cáo. [Chủ tịch](T) [tỉnh Bình Lâm](L) [Vũ Minh](P) giao các sở.",
            [(None, [("Chủ tịch", "huyện Bình Lâm")]), ("Vũ Minh", [("Chủ tịch", "tỉnh Bình Lâm")])],
        ),
        (
            "[Chủ tịch](T) [Bình Lâm](L) cảm ơn Thủ tướng\n[Chủ tịch](T) [Vũ Minh](P) cho rằng nước đã rút.",
            [("Vũ Minh", [("Chủ tịch", "Bình Lâm")])],
        ),
        (
            "[Chủ tịch](T) [Trung Quốc](L) sang thăm\n[Chủ tịch](T) [Vũ Minh](P) ra sân bay.",
            [(None, [("Chủ tịch", "Trung Quốc")]), ("Vũ Minh", [("Chủ tịch", None)])],
        ),
        # the short form of one office
        (
            "[Chủ tịch nước](T) [Vũ Minh](P) đến thăm. [Chủ tịch](T) [Vũ Minh](P) tặng quà các cháu.",
            [("Vũ Minh", [("Chủ tịch nước", None)])],
        ),
        # whose title goes with his name is nobody else
        (
            "Lời dạy của [Chủ tịch](T) [Hồ Chí Minh](P) còn nguyên giá trị. [Chủ tịch](T) [UBND xã](A) phải gần dân.",
            [("Hồ Chí Minh", [("Chủ tịch", None)]), (None, [("Chủ tịch", "UBND xã")])],
        ),
        # a department with part of its name left out
        (
            "[Giám đốc](T) [Sở Giao thông Bình Lâm](A) trả lời\n[Giám đốc](T) [Sở GTVT Bình Lâm](A) [Vũ Minh](P) nói.",
            [("Vũ Minh", [("Giám đốc", "Sở GTVT Bình Lâm")])],
        ),
        (
            "[Giám đốc](T) [Sở Giao thông Bình Lâm](A) trả lời\n[Giám đốc](T) [Sở GTVT Hòa An](A) [Vũ Minh](P) nói.",
            [(None, [("Giám đốc", "Sở Giao thông Bình Lâm")]), ("Vũ Minh", [("Giám đốc", "Sở GTVT Hòa An")])],
        ),
    ],
)  # fmt: skip
def test_forms_of_one_post(marked, expected):
    assert posts(marked) == expected


@pytest.mark.parametrize(
    ("marked", "body"),
    [
        # a noun behind the title stands for the body named before
        ("[Sở Y tế](A) họp. Ông [Vũ Minh](P), [Phó Giám đốc](T) Sở, cho biết", "Sở Y tế"),
        ("Dự án của [Công ty Cát Vàng](O) dừng lại. Ông [Vũ Minh](P) - [Tổng Giám đốc](T) công ty - nói", "Công ty Cát Vàng"),
        ("[Ủy ban Dân nguyện](A) có văn bản do [Phó Chủ nhiệm](T) Ủy ban [Vũ Minh](P) ký", "Ủy ban Dân nguyện"),
        ("[Trường THPT Bình Lâm](A) khai giảng. Ông [Vũ Minh](P), [Hiệu trưởng](T) nhà trường cho biết", "Trường THPT Bình Lâm"),
        # of two the one named shortly before
        ("[Sở Y tế](A) và [Sở Nội vụ](A) họp. Ông [Vũ Minh](P), [Phó Giám đốc](T) Sở, cho biết", "Sở Nội vụ"),
        (f"[Sở Y tế](A) và [Sở Nội vụ](A) họp. {'Cuộc họp kéo dài. ' * 20}Ông [Vũ Minh](P), [Phó Giám đốc](T) Sở, cho biết", None),
        # none named, named later or far away, another kind
        ("Ông [Vũ Minh](P), [Phó Giám đốc](T) Sở, cho biết [Sở Y tế](A) đã kiểm tra", None),
        (f"[Sở Y tế](A) họp. {'Cuộc họp kéo dài. ' * 90}Ông [Vũ Minh](P), [Phó Giám đốc](T) Sở, cho biết", None),
        ("[Công ty Cát Vàng](O) họp. Ông [Vũ Minh](P), [Phó Giám đốc](T) Sở, cho biết", None),
        # the noun goes on: a body that nobody marked
        ("[Hội Nông dân tỉnh](A) họp. Ông [Vũ Minh](P), [Chủ tịch](T) hội người cao tuổi, cho biết", None),
    ],
)  # fmt: skip
def test_a_bare_noun_stands_for_the_body_named_before(marked, body):
    found = dict(posts(marked))
    assert [agency for _, agency in found["Vũ Minh"]] == [body]


@pytest.mark.parametrize(
    ("name", "foreign"),
    [
        ("widodo", True), ("stark", True), ("anton berg", True), ("k’ thanh", True),
        ("bình", False), ("thoại", False), ("nghiêng", False), ("quyên", False), ("vũ minh", False),
        ("triệu thị hoa", False), ("nông văn an", False), ("lò thị hoa", False), ("hầu a lềnh", False),
    ],
)  # fmt: skip
def test_names_that_no_vietnamese_has(name, foreign):
    assert is_foreign(name) is foreign


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Trường Bình Lâm", "Trường tiểu học Bình Lâm", True),
        ("Ủy ban Kiểm tra Bình Lâm", "Ủy ban Kiểm tra Tỉnh ủy Bình Lâm", True),
        ("Sở Tài nguyên Bình Lâm", "Sở TN&MT tỉnh Bình Lâm", True),
        ("Trường THCS Bình Lâm", "Trường tiểu học Bình Lâm", False),
        ("Đại học Bình Lâm", "Đại học Y Bình Lâm", False),
        ("UBND Bình Lâm", "UBND xã Tân Lập, huyện Bình Lâm", False),
        ("Sở Y tế Bình Lâm", "Sở Xây dựng Bình Lâm", False),
    ],
)
def test_names_cut_short_in_the_middle(one, other, same):
    assert same_body(one, other) is same


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        # a pronoun and 'là' for the one named before
        (
            "Ông [Vũ Minh](P) quê ở [An Hòa](L). Trước khi về tỉnh, ông là [Phó Giám đốc](T) [Sở Y tế](A).",
            [("Vũ Minh", [("Phó Giám đốc", "Sở Y tế")])],
        ),
        ("Bà [Trần Thị Hoa](P) mở công ty do chồng bà là [Giám đốc](T) [Sở Y tế](A) giúp.", [(None, [("Giám đốc", "Sở Y tế")])]),
        (
            "Ông [Vũ Minh](P) là [Giám đốc](T) [Sở Y tế](A); từ năm 2001 đến năm 2005 là [Bí thư](T) [Huyện ủy](A).",
            [("Vũ Minh", [("Giám đốc", "Sở Y tế"), ("Bí thư", "Huyện ủy")])],
        ),
        # what somebody was when the sentence tells of him
        (
            "Kiểm tra kết luận. Với cương vị [Phó Chủ tịch](T) [UBND tỉnh](A) (từ năm 2011), bà [Trần Thị Hoa](P) đã ký nhiều văn bản.",
            [("Trần Thị Hoa", [("Phó Chủ tịch", "UBND tỉnh")])],
        ),
        ("Là [Trưởng đoàn](T) kiểm tra nội dung này, ông [Vũ Minh](P) cho biết", [("Vũ Minh", [("Trưởng đoàn", None)])]),
        ("Trước ý kiến [Giám đốc](T) nêu về nội dung này, ông [Vũ Minh](P) cho biết", []),
        # what a post is for, between two of them
        (
            "do [Phó Bí thư](T) phụ trách Đảng bộ, [Tổng Giám đốc](T) [Vũ Minh](P) chủ trì",
            [("Vũ Minh", [("Phó Bí thư", None), ("Tổng Giám đốc", None)])],
        ),
        # who is put forward for an office that goes with none of his
        (
            "giới thiệu [Phó Thủ tướng](T) [Vũ Minh](P) làm [Thủ tướng](T) và [Phó Chủ tịch](T) [Quốc hội](A) [Trần Thị Hoa](P) làm [Chủ tịch](T) [Quốc hội](A)",
            [
                ("Vũ Minh", [("Phó Thủ tướng", None), ("Thủ tướng", None)]),
                ("Trần Thị Hoa", [("Phó Chủ tịch", "Quốc hội"), ("Chủ tịch", "Quốc hội")]),
            ],
        ),
        ("[Phó Thủ tướng](T) [Vũ Minh](P), [Thủ tướng](T) giao việc", [("Vũ Minh", [("Phó Thủ tướng", None)]), (None, [("Thủ tướng", None)])]),
        # offices of the state borrow no body
        ("ý kiến của [Phó Thủ tướng](T) và [Bộ trưởng](T) [Bộ Y tế](A)", [(None, [("Bộ trưởng", "Bộ Y tế")])]),
        (
            "[Phó Thủ tướng](T) kiêm [Bộ trưởng](T) [Ngoại giao](A) [Anton Berg](P)",
            [("Anton Berg", [("Phó Thủ tướng", None), ("Bộ trưởng", "Ngoại giao")])],
        ),
        # who took the picture
        ("Ảnh: [Quang Huy](P) Trên cương vị [Chủ tịch](T) [Hội Y học](A), ông nói", []),
        ("Ảnh: [Vũ Minh](P), [Chủ tịch](T) [Hội Y học](A)", [("Vũ Minh", [("Chủ tịch", "Hội Y học")])]),
        # a rank that is no ministry's
        (
            "[Bộ trưởng](T) [Bộ Y tế](A) [Vũ Minh](P) báo cáo. Nhiệm vụ do [Bộ trưởng](T), [Chủ nhiệm](T) [Văn phòng Chính phủ](A) làm.",
            [("Vũ Minh", [("Bộ trưởng", "Bộ Y tế")]), (None, [("Bộ trưởng", None), ("Chủ nhiệm", "Văn phòng Chính phủ")])],
        ),
        (
            "[Bộ trưởng](T), [Chủ nhiệm](T) [Văn phòng Chính phủ](A) [Vũ Minh](P) nói. [Thủ tướng](T) giao [Bộ trưởng](T) [Bộ Y tế](A) báo cáo.",
            [
                ("Vũ Minh", [("Bộ trưởng", None), ("Chủ nhiệm", "Văn phòng Chính phủ")]),
                (None, [("Thủ tướng", None)]),
                (None, [("Bộ trưởng", "Bộ Y tế")]),
            ],
        ),
    ],
)  # fmt: skip
def test_what_a_sentence_tells_of_its_subject(marked, expected):
    assert posts(marked) == expected


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        (
            "[Phó Thủ tướng Thường trực](T) [Chính phủ](A) [Vũ Minh](P) chủ trì. [Phó Thủ tướng](T) [Vũ Minh](P) nói.",
            [("Phó Thủ tướng Thường trực", "Chính phủ")],
        ),
        ("[Tổng thống](T) [Belarus](L) [Anton Berg](P) tới. [Tổng thống](T) [Cộng hòa Belarus](L) [Anton Berg](P) nói.", [("Tổng thống", "Belarus")]),
        (
            "[Tổng Giám đốc](T) [Tập đoàn Sao Bắc](O) [Vũ Minh](P) dự. Ảnh: [Tổng Giám đốc](T) [Sao Bắc](O) [Vũ Minh](P).",
            [("Tổng Giám đốc", "Tập đoàn Sao Bắc")],
        ),
        (
            "[Bộ trưởng](T) [Quốc phòng](A) [Vũ Minh](P) tiếp. [Bộ trưởng](T) [Quốc phòng Việt Nam](A) [Vũ Minh](P) nói.",
            [("Bộ trưởng", "Quốc phòng Việt Nam")],
        ),
        # two posts, however alike
        (
            "[Chủ tịch](T) [Tập đoàn Sao Bắc](O) [Vũ Minh](P) dự. [Chủ tịch](T) [Công ty Sao Nam](O) [Vũ Minh](P) nói.",
            [("Chủ tịch", "Tập đoàn Sao Bắc"), ("Chủ tịch", "Công ty Sao Nam")],
        ),
        (
            "[Phó Chủ tịch](T) [UBND tỉnh](A) [Vũ Minh](P) dự. [Phó Chủ tịch](T) [HĐND tỉnh](A) [Vũ Minh](P) nói.",
            [("Phó Chủ tịch", "UBND tỉnh"), ("Phó Chủ tịch", "HĐND tỉnh")],
        ),
    ],
)  # fmt: skip
def test_one_post_in_two_forms(marked, expected):
    assert posts(marked) == [(posts(marked)[0][0], expected)]


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Sao Bắc", "Tập đoàn Sao Bắc", True),
        ("Công ty Sao Bắc", "Công ty TNHH Thương mại Sao Bắc", True),
        ("Công ty Sao Bắc", "Công ty Sao Nam", False),
        ("Sao Bắc", "Công ty Sao Bắc Hòa", False),
        ("Tập đoàn", "Tập đoàn Sao Bắc", False),
    ],
)
def test_names_of_a_company(one, other, same):
    assert same_company(read_name(one).words, read_name(other).words) is same
    assert same_company(read_name(other).words, read_name(one).words) is same


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Na Uy", "Vương quốc Na Uy", True),
        ("tỉnh An Hòa", "An Hòa", True),
        ("tỉnh An Hòa", "huyện An Hòa", False),
        ("An Hòa", "Bình Lâm", False),
        ("Cộng hòa", "Vương quốc", False),
    ],
)
def test_names_of_a_place(one, other, same):
    assert same_place(read_name(one).words, read_name(other).words) is same


@pytest.mark.parametrize(
    ("marked", "names"),
    [
        # a foreign name with its first part as an initial, or without the middle one
        ("[Tổng thống](T) [Anton Berg](P) tới. [Tổng thống](T) [A.Berg](P) cảm ơn nước chủ nhà.", ["Anton Berg"]),
        ("[Tổng thống](T) [A. Berg](P) tới. [Tổng thống](T) [Anton Berg](P) cảm ơn nước chủ nhà.", ["Anton Berg"]),
        ("[Đại sứ](T) [Anton Berg](P) rời nhiệm sở. [Đại sứ](T) [Anton Henrik Berg](P) chào từ biệt.", ["Anton Henrik Berg"]),
        # another initial, another first part, the son of the same name
        ("[Tổng thống](T) [Anton Berg](P) tới. [Thủ tướng](T) [K.Berg](P) ra đón.", ["Anton Berg", "K.Berg"]),
        ("[Đại sứ](T) [Oskar Berg](P) rời nhiệm sở. [Đại sứ](T) [Anton Henrik Berg](P) tới thay.", ["Oskar Berg", "Anton Henrik Berg"]),
        ("[Tổng thống](T) [Anton Berg](P) tới. [Nghị sĩ](T) [Anton Berg Jr](P) cùng đi.", ["Anton Berg", "Anton Berg Jr"]),
        # names of here have other middle parts for other people
        ("[Giám đốc](T) [Lê Văn Bình](P) tới. [Chủ tịch](T) [Lê Bình](P) ra đón.", ["Lê Văn Bình", "Lê Bình"]),
        ("[Giám đốc](T) [Lê Văn Bình](P) tới. [Chủ tịch](T) [L.V.Bình](P) ra đón.", ["Lê Văn Bình", "L.V.Bình"]),
    ],
)  # fmt: skip
def test_forms_of_one_name(marked, names):
    assert [name for name, _ in posts(marked)] == names


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        # a short name that the text explains
        (
            "[Chủ tịch](T) [LBL](O) thăm Việt Nam\n[Chủ tịch](T) [Liên đoàn Bóng lưới quốc tế](O) ([LBL](O)) [Anton Berg](P) tới Hà Nội.",
            [("Anton Berg", [("Chủ tịch", "Liên đoàn Bóng lưới quốc tế")])],
        ),
        (
            "[Tổng Giám đốc](T) [Quỹ Phát triển Lâm Hải](O) (gọi tắt là [QPL](O)), ông [Anton Berg](P), cảm ơn.",
            [("Anton Berg", [("Tổng Giám đốc", "Quỹ Phát triển Lâm Hải")])],
        ),
        # one that it does not, and what is no short name
        (
            "[Chủ tịch](T) [LBL](O) thăm Việt Nam\n[Chủ tịch](T) [Liên đoàn Bóng lưới quốc tế](O) [Anton Berg](P) tới Hà Nội.",
            [(None, [("Chủ tịch", "LBL")]), ("Anton Berg", [("Chủ tịch", "Liên đoàn Bóng lưới quốc tế")])],
        ),
        (
            "[Giám đốc](T) [Tập đoàn Cát Vàng](O) họp\n[Giám đốc](T) [Công ty May Hòa An](O) ([Tập đoàn Cát Vàng](O)) [Vũ Minh](P) nói.",
            [(None, [("Giám đốc", "Tập đoàn Cát Vàng")]), ("Vũ Minh", [("Giám đốc", "Công ty May Hòa An")])],
        ),
    ],
)  # fmt: skip
def test_a_short_name_in_parentheses_is_the_body_before_it(marked, expected):
    assert posts(marked) == expected


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        # words of a body's name that no mention has
        ("[Chủ tịch](T) SOM [ABC](O) 2017 [Vũ Minh](P) chủ trì", [("Vũ Minh", [("Chủ tịch", "SOM ABC 2017")])]),
        ("[Chủ tịch](T) [ABC](O) - 26 [Vũ Minh](P) chủ trì", [("Vũ Minh", [("Chủ tịch", "ABC")])]),
        (
            "[Bí thư](T) [Ban Chấp hành Trung ương](A) Đoàn, [Chủ tịch](T) [Hội Sinh viên](A) [Vũ Minh](P) dự",
            [("Vũ Minh", [("Bí thư", "Ban Chấp hành Trung ương Đoàn"), ("Chủ tịch", "Hội Sinh viên")])],
        ),
        # words that begin something else
        ("[Chủ tịch](T) [UBND huyện](A) 2 lần gặp [Vũ Minh](P)", [(None, [("Chủ tịch", "UBND huyện")])]),
        ("Theo [Chủ tịch](T) [UBND huyện](A), Đoàn do [Vũ Minh](P) dẫn đầu", [(None, [("Chủ tịch", "UBND huyện")])]),
        # the parent before 'kiêm'
        (
            "ông [Vũ Minh](P), [Vụ trưởng](T) [Vụ Pháp chế](A), [Bộ Y tế](A) kiêm [Chánh Văn phòng](T), được khen",
            [("Vũ Minh", [("Vụ trưởng", "Vụ Pháp chế"), ("Chánh Văn phòng", None)])],
        ),
        # a Party post is of no body of the state
        (
            "Kiểm điểm [Bí thư](T) và [Chủ tịch](T) [UBND xã](A)",
            [(None, [("Chủ tịch", "UBND xã")])],
        ),
        (
            "Kiểm điểm [Bí thư](T) và [Phó Bí thư](T) [Đảng ủy xã](A)",
            [(None, [("Bí thư", "Đảng ủy xã")]), (None, [("Phó Bí thư", "Đảng ủy xã")])],
        ),
    ],
)  # fmt: skip
def test_where_a_body_ends(marked, expected):
    assert posts(marked) == expected


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Trung ương Hội Nông dân Việt Nam", "Hội Nông dân Việt Nam", True),
        ("Ủy ban Trung ương MTTQ Việt Nam", "MTTQ VN", True),
        ("UB TƯ MTTQ VN", "MTTQ", True),
        ("Ngân hàng NN", "Ngân hàng Nhà nước", True),
        ("Trung ương Hội Nông dân", "Hội Cựu chiến binh", False),
        ("Ban Tổ chức Trung ương", "Ban Nội chính Trung ương", False),
        ("Ngân hàng CT", "Ngân hàng Nhà nước", False),
        ("Trung ương Đảng", "Đảng ủy", False),
    ],
)  # fmt: skip
def test_other_forms_of_a_body(one, other, same):
    assert is_other_form(one, other) is same
    assert is_other_form(other, one) is same


def test_three_forms_of_one_post():
    text = (
        "[Cựu Chủ tịch](T) [Bình Lâm](L) [Vũ Minh](P) đến sớm. [nguyên Chủ tịch](T) [UBND tỉnh](A) [Vũ Minh](P) phát biểu. "
        "Ông [Vũ Minh](P), [nguyên Chủ tịch](T) [UBND tỉnh Bình Lâm](A), cảm ơn."
    )
    assert posts(text) == [("Vũ Minh", [("nguyên Chủ tịch", "UBND tỉnh Bình Lâm")])]


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        # one country by two names
        (
            "[Tổng thống](T) [Mỹ](L) [Anton Berg](P) tới. [Tổng thống](T) [Hoa Kỳ](L) [Anton Berg](P) cảm ơn.",
            [("Anton Berg", [("Tổng thống", "Mỹ")])],
        ),
        ("[Chủ tịch](T) [UBND TP Hà Nội](A) [Vũ Minh](P) dự. [Chủ tịch](T) [HN](L) [Vũ Minh](P) nói.", [("Vũ Minh", [("Chủ tịch", "UBND TP Hà Nội")])]),
        # a body cut short, though another one is called so too
        (
            "[Thành ủy Hòa An](A) họp. [Bí thư](T) [Thành ủy Bình Lâm](A) [Vũ Minh](P) dự. [Thành ủy Hòa An](A) báo cáo. [Bí thư](T) [Thành ủy](A) [Vũ Minh](P) nói.",
            [("Vũ Minh", [("Bí thư", "Thành ủy Bình Lâm")])],
        ),
        ("Ông [Vũ Minh](P) là [Bí thư](T) [Đảng đoàn](A), [Bí thư](T) [Tỉnh ủy](A)", [("Vũ Minh", [("Bí thư", "Đảng đoàn"), ("Bí thư", "Tỉnh ủy")])]),
        # the office of this country, a ministry's and a Party body's name cut short
        (
            "[Thủ tướng](T) [Vũ Minh](P) phát biểu. [Thủ tướng](T) [Lào](L) đáp lời [Thủ tướng](T) [Việt Nam](L).",
            [("Vũ Minh", [("Thủ tướng", "Việt Nam")]), (None, [("Thủ tướng", "Lào")])],
        ),
        (
            "[Bộ trưởng](T) [Môi trường](A) trả lời\n[Bộ trưởng](T) [Bộ Tài nguyên và Môi trường](A) [Vũ Minh](P) nói.",
            [("Vũ Minh", [("Bộ trưởng", "Bộ Tài nguyên và Môi trường")])],
        ),
        (
            "[Bộ trưởng](T) [Giáo dục](A) trả lời\n[Bộ trưởng](T) [Bộ Tài nguyên và Môi trường](A) [Vũ Minh](P) nói.",
            [(None, [("Bộ trưởng", "Giáo dục")]), ("Vũ Minh", [("Bộ trưởng", "Bộ Tài nguyên và Môi trường")])],
        ),
        (
            "[Phó trưởng](T) [Ban Tuyên giáo Bình Lâm](A) trả lời\n[Phó trưởng](T) [Ban Tuyên giáo Thành ủy Bình Lâm](A) [Vũ Minh](P) nói.",
            [("Vũ Minh", [("Phó trưởng", "Ban Tuyên giáo Thành ủy Bình Lâm")])],
        ),
        (
            "ông [Vũ Minh](P), [nguyên Chủ tịch HĐQT](T) MHC, kiêm [Giám đốc](T) [Công ty Cát Vàng](O)",
            [("Vũ Minh", [("nguyên Chủ tịch HĐQT", "MHC"), ("Giám đốc", "Công ty Cát Vàng")])],
        ),
        # a title with the noun of the body in it
        (
            "[Trưởng](T) [Ban Pháp chế HĐND tỉnh](A) [Vũ Minh](P) báo cáo. [Trưởng ban](T) cho rằng cần sửa.",
            [("Vũ Minh", [("Trưởng", "Ban Pháp chế HĐND tỉnh")])],
        ),
        (
            "[đại biểu](T) [Quốc hội](A) ([ĐBQH](T)) [Vũ Minh](P) đặt câu hỏi",
            [("Vũ Minh", [("đại biểu", "Quốc hội")])],
        ),
        (
            "[Trưởng](T) [Ban Pháp chế](A) [Vũ Minh](P) báo cáo. [Chánh Văn phòng](T) cho rằng cần sửa.",
            [("Vũ Minh", [("Trưởng", "Ban Pháp chế")])],
        ),
        (
            "[Trưởng](T) [Ban Pháp chế](A) [Vũ Minh](P) báo cáo. Lập tổ do [Bí thư](T) [Huyện ủy](A) làm [Trưởng ban](T).",
            [("Vũ Minh", [("Trưởng", "Ban Pháp chế")]), (None, [("Bí thư", "Huyện ủy"), ("Trưởng ban", None)])],
        ),
        (
            "[Bí thư](T) [Huyện ủy Hòa An](A) [Vũ Minh](P) dự. Em trai [Bí thư huyện](T) được bổ nhiệm.",
            [("Vũ Minh", [("Bí thư", "Huyện ủy Hòa An")])],
        ),
        # a former post without a body
        ("[nguyên Bí thư Đảng ủy](T) [Vũ Minh](P) nghỉ hưu. Trên cương vị [Bí thư Đảng ủy](T), ông [Vũ Minh](P) ký", [("Vũ Minh", [("nguyên Bí thư Đảng ủy", None)])]),
        # who is told of by 'khi còn là', and who was invited
        (
            "Ông [Anton Berg](P) từng là [Bộ trưởng](T) và lập ngôi trường mà [Bí thư](T) [Vũ Minh](P) đã giúp khi còn là [Bộ trưởng](T) [Bộ Giáo dục](A).",
            [("Anton Berg", [("Bộ trưởng", None)]), ("Vũ Minh", [("Bí thư", None), ("Bộ trưởng", "Bộ Giáo dục")])],
        ),
        (
            "Nhận lời mời của [Đại tướng](T) [Vũ Minh](P), [Bộ trưởng](T) [Quốc phòng Lâm Hải](O), bà [Anna Berg](P) sang thăm",
            [("Vũ Minh", [("Đại tướng", None)]), ("Anna Berg", [("Bộ trưởng", "Quốc phòng Lâm Hải")])],
        ),
        (
            "Nhận lời mời của ông [Vũ Minh](P), [Bộ trưởng](T) [Bộ Quốc phòng](A), đoàn đã sang thăm",
            [("Vũ Minh", [("Bộ trưởng", "Bộ Quốc phòng")])],
        ),
    ],
)  # fmt: skip
def test_one_post_told_more_than_once(marked, expected):
    assert posts(marked) == expected
