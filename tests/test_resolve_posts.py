"""Posts as single phrases say them: bodies that titles share, raises, what a life tells, and how a body is written."""

import pytest

from test_resolve_officials import posts

HOA = "Trần Thị Hoa"


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        # titles that share the body behind the last
        (
            "Ông [Vũ Minh](P) ([Chủ tịch HĐQT](T), [Tổng giám đốc](T) [Công ty Cấp nước An Hòa](O)) bị kỷ luật.",
            [("Chủ tịch HĐQT", "Công ty Cấp nước An Hòa"), ("Tổng giám đốc", "Công ty Cấp nước An Hòa")],
        ),
        (
            "Ông [Vũ Minh](P) giữ chức [Phó chủ tịch](T) - [Tổng thư ký](T) [Hội Y học](A).",
            [("Phó chủ tịch", "Hội Y học"), ("Tổng thư ký", "Hội Y học")],
        ),
        (
            "Ông [Vũ Minh](P) từng kinh qua các chức vụ [Phó Giám đốc](T) rồi [Giám đốc](T) [Sở Y tế](A).",
            [("Phó Giám đốc", "Sở Y tế"), ("Giám đốc", "Sở Y tế")],
        ),
        (
            "Ông [Vũ Minh](P), [Giám đốc](T) - [Tổng Biên tập](T) [Nhà xuất bản An Hòa](O), nói",
            [("Giám đốc", "Nhà xuất bản An Hòa"), ("Tổng Biên tập", "Nhà xuất bản An Hòa")],
        ),
        (
            "Ông [Vũ Minh](P) được bầu làm [thành viên HĐQT](T), [Phó Tổng Giám đốc](T) [Công ty An Hòa](O).",
            [("thành viên HĐQT", "Công ty An Hòa"), ("Phó Tổng Giám đốc", "Công ty An Hòa")],
        ),
        (
            "[Phó Chủ tịch](T), [Tổng Thư ký](T) [Hội Luật gia tỉnh](A) [Vũ Minh](P) dự.",
            [("Phó Chủ tịch", "Hội Luật gia tỉnh"), ("Tổng Thư ký", "Hội Luật gia tỉnh")],
        ),
        (
            "Ông [Vũ Minh](P), [Chánh Văn phòng](T) - [người phát ngôn](T) [Sở Y tế](A), nói",
            [("Chánh Văn phòng", "Sở Y tế"), ("người phát ngôn", "Sở Y tế")],
        ),
        # and that do not
        (
            "Ông [Vũ Minh](P), [Phó Chủ tịch](T), [Giám đốc](T) [Sở Y tế](A), nói",
            [("Phó Chủ tịch", None), ("Giám đốc", "Sở Y tế")],
        ),
        (
            "Ông [Vũ Minh](P), [Tỉnh ủy viên](T), [Tổng Giám đốc](T) [Công ty An Hòa](O), nói",
            [("Tỉnh ủy viên", None), ("Tổng Giám đốc", "Công ty An Hòa")],
        ),
        (
            "Ông [Vũ Minh](P) bị cách chức [Phó Bí thư](T) và [Ủy viên](T) [Ban Thường vụ Huyện ủy](A).",
            [("Phó Bí thư", None), ("Ủy viên", "Ban Thường vụ Huyện ủy")],
        ),
        (
            "Ông [Vũ Minh](P), [Chủ tịch](T), [Tổng giám đốc](T) [Công ty An Hòa](O), nói",
            [("Chủ tịch", None), ("Tổng giám đốc", "Công ty An Hòa")],
        ),
        # what a body is, before its name
        ("Ông [Vũ Minh](P), [Tổng Biên tập](T) báo [An Hòa](O), nói", [("Tổng Biên tập", "An Hòa")]),
        ("Ông [Vũ Minh](P), [Giám đốc](T) mời [Bộ Y tế](A) dự.", [("Giám đốc", None)]),
        # raised
        (
            "Việc bổ nhiệm ông [Vũ Minh](P) từ [Phó Giám đốc](T) [Sở Y tế](A) lên [Giám đốc](T) [Sở Nội vụ](A) là đúng.",
            [("Phó Giám đốc", "Sở Y tế"), ("Giám đốc", "Sở Nội vụ")],
        ),
        (
            "Ban Bí thư cách chức [Ủy viên](T) [Ban Thường vụ Tỉnh ủy](A) [nhiệm kỳ 2005 - 2010](D) và [nhiệm kỳ 2010 - 2015](D) đối với ông [Vũ Minh](P).",
            [("Ủy viên", "Ban Thường vụ Tỉnh ủy")],
        ),
        ("[Bộ trưởng](T) [Vũ Minh](P) nhận quyết định về việc kiêm nhiệm chức vụ [Cục trưởng](T) [Cục Điện ảnh](A).", [("Bộ trưởng", None), ("Cục trưởng", "Cục Điện ảnh")]),
        ("Ông [Vũ Minh](P) quê An Hòa. Năm 1998, ông kiêm nhiệm chức vụ [Chủ tịch](T) [Hội Y học](A).", [("Chủ tịch", "Hội Y học")]),
        ("Ông sẽ gặp [Tổng thống](T) nước chủ nhà [Vũ Minh](P).", [("Tổng thống", None)]),
        ("[Thủ tướng](T) nước chủ nhà [Na Uy](L), ông [Vũ Minh](P), đón đoàn.", [("Thủ tướng", "Na Uy")]),
        # for which province a delegate sits
        ("[Đại biểu](T) [Vũ Minh](P) (đoàn [An Hòa](L)) cho biết.", [("Đại biểu", "đoàn An Hòa")]),
        ("[ĐB](T) [Vũ Minh](P) ([đoàn Hòa An](A)) đề nghị.", [("ĐB", "đoàn Hòa An")]),
        ("[Đại biểu](T) [Quốc hội](A) [Vũ Minh](P) (đoàn [An Hòa](L)) cho biết.", [("Đại biểu", "Quốc hội")]),
        ("[Đại biểu](T) [Vũ Minh](P) ([An Hòa](L)) cho biết.", [("Đại biểu", None)]),
        ("[Đại biểu](T) [Vũ Minh](P), đoàn kết với [Hòa An](L), cho biết.", [("Đại biểu", None)]),
        ("[Đại biểu](T) [Vũ Minh](P) (đoàn [An Hòa](L)) hỏi. Ông [Minh](P) là [đại biểu](T) [Quốc hội](A).", [("Đại biểu", "Quốc hội")]),
        (
            "[Trưởng](T) [đoàn ĐBQH Hòa An](A) [Vũ Minh](P) dự. Bà hỏi [Trưởng](T) [đoàn ĐBQH tỉnh Hòa An](A) [Vũ Minh](P).",
            [("Trưởng", "đoàn ĐBQH tỉnh Hòa An")],
        ),
        # a relative named by the way is not who is told of
        (
            "Ông [Vũ Minh](P), quê An Hòa, là con [nguyên Bộ trưởng](T) [Bộ Y tế](A) [Vũ Nam](P). Ông từng kinh qua các vị trí [Giám đốc](T) [Sở Y tế](A), [Bí thư](T) [Huyện ủy](A).",
            [("Giám đốc", "Sở Y tế"), ("Bí thư", "Huyện ủy")],
        ),
        (
            "Ông [Vũ Minh](P) để vợ là bà [Trần Thị Hoa](P) nhận chuyển nhượng đất khi đang là [Phó Giám đốc](T) [Sở Xây dựng](A).",
            [("Phó Giám đốc", "Sở Xây dựng")],
        ),
        # two people, the second with a rank
        (
            "Ông [Vũ Minh](P) được chỉ định giữ chức [Bí thư](T) [Huyện ủy](A) và [Đại tá](T) [Đỗ Nam](P) chuyển công tác.",
            [("Bí thư", "Huyện ủy")],
        ),
        # offices once held one after the other
        (
            "Xóa tư cách [nguyên Phó Chủ tịch](T) [UBND tỉnh](A), [nguyên Chủ tịch](T) [UBND tỉnh](A) đối với ông [Vũ Minh](P).",
            [("nguyên Phó Chủ tịch", "UBND tỉnh"), ("nguyên Chủ tịch", "UBND tỉnh")],
        ),
        # who leaves and takes an office
        ("Ông [Vũ Minh](P) nộp đơn khi vừa được bổ nhiệm [Giám đốc](T) [Sở Y tế](A).", [("Giám đốc", "Sở Y tế")]),
        ("Ông [Vũ Minh](P) gửi đơn xin từ chức [Giám đốc](T) [Sở Y tế](A).", [("Giám đốc", "Sở Y tế")]),
        (
            "Ông [Vũ Minh](P) quê An Hòa. Năm 2008, tỉnh điều động ông từ vị trí [Giám đốc](T) [Sở Y tế](A) vào giữ chức [Bí thư](T) [Huyện ủy Hòa An](A).",
            [("Giám đốc", "Sở Y tế"), ("Bí thư", "Huyện ủy Hòa An")],
        ),
        (
            "Trách nhiệm thuộc về ông [Vũ Minh](P) trong thời gian giữ cương vị [Chủ tịch](T) [UBND tỉnh](A); [Trưởng](T) [Ban Quản lý khu kinh tế](A).",
            [("Chủ tịch", "UBND tỉnh"), ("Trưởng", "Ban Quản lý khu kinh tế")],
        ),
        # a life goes on
        (
            "[Bộ trưởng](T) [Vũ Minh](P) dự. Ông là [Ủy viên](T) [Trung ương Đảng](A) khóa X, XI; [đại biểu](T) [Quốc hội](A) khóa XIII, từng giữ chức [Bí thư](T) [Huyện ủy](A).",
            [("Bộ trưởng", None), ("Ủy viên", "Trung ương Đảng"), ("đại biểu", "Quốc hội"), ("Bí thư", "Huyện ủy")],
        ),
        (
            "Dự có ông [Vũ Minh](P), [Bí thư](T) [Huyện ủy](A); [Chủ tịch](T) [UBND huyện](A).",
            [("Bí thư", "Huyện ủy")],
        ),
        (
            "Ông [Vũ Minh](P) từng là [Giám đốc](T) [Sở Y tế](A), nay có nhiều ảnh hưởng tới [Chủ tịch](T) [UBND tỉnh](A).",
            [("Giám đốc", "Sở Y tế")],
        ),
        # what he is besides, in parentheses
        ("Đoàn thăm gia đình ông [Vũ Minh](P) ( thương binh 1/4, [nguyên Giám đốc](T) [Sở Y tế](A) ).", [("nguyên Giám đốc", "Sở Y tế")]),
        # how a body is written: out, however often it stands shortened beside the name, and else as it stands there more often
        (
            "[Thứ trưởng](T) [Bộ GTVT](A) [Vũ Minh](P) dự. [Thứ trưởng](T) [Bộ Giao thông vận tải](A) [Vũ Minh](P) phát biểu.",
            [("Thứ trưởng", "Bộ Giao thông vận tải")],
        ),
        (
            "[Thứ trưởng](T) [Bộ GTVT](A) [Vũ Minh](P) dự. Ông [Vũ Minh](P), [Thứ trưởng](T) [Bộ GTVT](A), nói. "
            "[Thứ trưởng](T) [Bộ Giao thông vận tải](A) [Vũ Minh](P) phát biểu.",
            [("Thứ trưởng", "Bộ Giao thông vận tải")],
        ),
        (
            "[Thứ trưởng](T) [bộ Y tế](A) đến. [Thứ trưởng](T) [Bộ Y-tế](A) [Vũ Minh](P) dự. Ông [Vũ Minh](P), [Thứ trưởng](T) [Bộ Y-tế](A), nói.",
            [("Thứ trưởng", "Bộ Y-tế")],
        ),
        # how a former post is called: as beside the name more often, else by the word of office; and as left, though the body stands with it as held
        (
            "[Cựu Giám đốc](T) [Sở Y tế](A) vắng mặt. Ông [Vũ Minh](P), [nguyên Giám đốc](T) [Sở Y tế](A), bị ốm. [Cựu Giám đốc](T) [Sở Y tế](A) về nhà.",
            [("nguyên Giám đốc", "Sở Y tế")],
        ),
        (
            "[cựu Giám đốc](T) [Sở Y tế](A) [Vũ Minh](P) đến. [Cựu Giám đốc](T) [Sở Y tế](A) [Vũ Minh](P) nói với [nguyên Giám đốc](T) [Vũ Minh](P).",
            [("cựu Giám đốc", "Sở Y tế")],
        ),
        (
            "[nguyên Chủ tịch](T) [Vũ Minh](P) đến. Ông [Vũ Minh](P) được bầu làm [Chủ tịch](T) [UBND tỉnh](A) năm 2010.",
            [("nguyên Chủ tịch", "UBND tỉnh")],
        ),
        (
            "Ông [Vũ Minh](P), [Chủ tịch](T) [UBND tỉnh](A), gặp [nguyên Chủ tịch](T) tại nhà.",
            [("Chủ tịch", "UBND tỉnh")],
        ),
        (
            "[nguyên Bí thư](T) [Vũ Minh](P) đến. Ông [Vũ Minh](P) được bầu làm [Bí thư](T) [Huyện ủy](A). Năm 2010, ông được bầu làm [Bí thư](T) [Tỉnh ủy](A).",
            [("Bí thư", "Huyện ủy"), ("Bí thư", "Tỉnh ủy")],
        ),
        # short forms of one title, and another one
        ("[Tướng](T) [Vũ Minh](P) đến. [Đại tướng](T) [Vũ Minh](P) nói.", [("Đại tướng", None)]),
        (
            "[Chủ tịch](T) [Công ty An Hòa](O) [Vũ Minh](P) đến. Ông [Vũ Minh](P), [Chủ tịch HĐQT](T) [Công ty An Hòa](O), nói.",
            [("Chủ tịch HĐQT", "Công ty An Hòa")],
        ),
        (
            "[Chủ tịch](T) [Hội Y học](A) [Vũ Minh](P) đến. Ông [Vũ Minh](P), [Chủ tịch HĐQT](T) [Công ty An Hòa](O), nói.",
            [("Chủ tịch", "Hội Y học"), ("Chủ tịch HĐQT", "Công ty An Hòa")],
        ),
        ("[tân Giám đốc](T) [Sở Y tế](A) [Vũ Minh](P) nói", [("Giám đốc", "Sở Y tế")]),
        # another country's is not ours
        (
            "[Bộ trưởng](T) [Quốc phòng](A) [Vũ Minh](P) chủ trì lễ đón. [Bộ trưởng](T) [Quốc phòng Na Uy](A) cảm ơn.",
            [("Bộ trưởng", "Quốc phòng")],
        ),
        (
            "[Bộ trưởng](T) [Quốc phòng](A) [Vũ Minh](P) chủ trì lễ đón. [Bộ trưởng](T) [Quốc phòng Việt Nam](A) cảm ơn.",
            [("Bộ trưởng", "Quốc phòng Việt Nam")],
        ),
        # a bare noun for the body named before
        (
            "[Hội đồng Thi đua tỉnh An Hòa](A) họp, [Phó Bí thư](T) [Tỉnh ủy](A) [Vũ Minh](P) ([Chủ tịch](T) Hội đồng) chủ trì.",
            [("Phó Bí thư", "Tỉnh ủy"), ("Chủ tịch", "Hội đồng Thi đua tỉnh An Hòa")],
        ),
        (
            "[Công ty An Hòa](O) bị phạt. Ông [Vũ Minh](P), [Giám đốc](T) công ty trình bày lý do.",
            [("Giám đốc", "Công ty An Hòa")],
        ),
        # what an order before does not reach
        (
            "[Đại biểu](T) [Vũ Minh](P) kiến nghị làm rõ. Còn với tư cách là [Trưởng](T) [Ban Tuyên giáo Tỉnh ủy](A), ông cho biết sẽ họp.",
            [("Đại biểu", None), ("Trưởng", "Ban Tuyên giáo Tỉnh ủy")],
        ),
        # one ambassador
        (
            "[Đại sứ đặc mệnh toàn quyền](T) [Lào](L) tại [Việt Nam](L), ông [Vũ Minh](P) dự. [Đại sứ](T) [Vũ Minh](P) nói.",
            [("Đại sứ đặc mệnh toàn quyền", "Lào")],
        ),
    ],
)  # fmt: skip
def test_posts_of_one_person(marked, expected):
    assert dict(posts(marked))["Vũ Minh"] == expected


@pytest.mark.parametrize(
    ("marked", "named"),
    [
        ("Sau khi gặp [Thủ tướng](T) [Phần Lan](L), bà [Trần Thị Hoa](P) nói rằng bà vẫn khỏe.", None),
        ("Báo cáo với đoàn, [Phó Chủ tịch](T) [UBND tỉnh](A), bà [Trần Thị Hoa](P) nói", HOA),
        # a source, and then the subject; an apposition has a pause behind it
        ("Theo quyết định của [Chủ tịch](T) [UBND tỉnh](A), ông [Trần Văn Hoa](P) sẽ được nghỉ hưu.", None),
        ("Theo [Chủ tịch](T) [UBND tỉnh](A), bà [Trần Thị Hoa](P), dịch đã hết.", HOA),
        # a headline's quote, and a list
        ("[Chủ tịch](T) [UBND tỉnh](A): Bà [Trần Thị Hoa](P) xin thôi chức vì sức khỏe", None),
        ("[Chủ tịch](T) [UBND tỉnh](A): bà [Trần Thị Hoa](P)", HOA),
        # who decides on an office is not who gets it
        ("Bà [Trần Thị Hoa](P) được ông [Vũ Minh](P) bổ nhiệm làm [Giám đốc](T) [Sở Y tế](A).", HOA),
        ("Bà [Trần Thị Hoa](P) được bổ nhiệm làm [Giám đốc](T) [Sở Y tế](A).", HOA),
        # in parentheses stands a picture
        ("Bà [Trần Thị Hoa](P) (ảnh trên, [Giám đốc](T) [Sở Y tế](A) trao quà)", None),
    ],
)
def test_whose_the_title_is(marked, named):
    assert [name for name, _ in posts(marked)] == [named]


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        # one phrase read in two ways
        (
            "Ông [Vũ Minh](P), [Chánh văn phòng](T) kiêm [người phát ngôn](T) [UBND tỉnh](A), dự. [Chánh](T) [Văn phòng UBND tỉnh](A) cho biết.",
            [("Vũ Minh", [("người phát ngôn", "UBND tỉnh"), ("Chánh", "Văn phòng UBND tỉnh")])],
        ),
        (
            "[Chánh](T) [Văn phòng Hội đồng bầu cử quốc gia](A) [Vũ Minh](P) dự. [Chánh Văn phòng](T) [Hội đồng bầu cử](A) nhấn mạnh.",
            [("Vũ Minh", [("Chánh", "Văn phòng Hội đồng bầu cử quốc gia")])],
        ),
        # a body whose name leaves words out
        (
            "[Chủ tịch](T) [Hiệp hội Du lịch An Hòa](O) [Vũ Minh](P) dự. [Chủ tịch](T) [Hiệp hội An Hòa](O) cũng cho hay.",
            [("Vũ Minh", [("Chủ tịch", "Hiệp hội Du lịch An Hòa")])],
        ),
        # others
        (
            "[Chánh](T) [Văn phòng UBND tỉnh](A) [Vũ Minh](P) dự. [Chánh Thanh tra](T) [UBND tỉnh](A) nói.",
            [("Vũ Minh", [("Chánh", "Văn phòng UBND tỉnh")]), (None, [("Chánh Thanh tra", "UBND tỉnh")])],
        ),
        (
            "[Chủ tịch](T) [UBND quận Bình Lâm An Hòa](A) [Vũ Minh](P) dự. [Chủ tịch](T) [UBND An Hòa](A) nói.",
            [("Vũ Minh", [("Chủ tịch", "UBND quận Bình Lâm An Hòa")]), (None, [("Chủ tịch", "UBND An Hòa")])],
        ),
        (
            "[Hiệu trưởng](T) [Trường Đại học Luật An Hòa](A) [Vũ Minh](P) dự. [Hiệu trưởng](T) [Trường Đại học An Hòa](A) nói.",
            [("Vũ Minh", [("Hiệu trưởng", "Trường Đại học Luật An Hòa")]), (None, [("Hiệu trưởng", "Trường Đại học An Hòa")])],
        ),
    ],
)  # fmt: skip
def test_who_is_meant_by_another_form(marked, expected):
    assert [(name, sorted(held, key=expected[i][1].index)) for i, (name, held) in enumerate(posts(marked))] == expected
