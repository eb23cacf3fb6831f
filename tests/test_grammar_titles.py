"""Offices of States, armed forces, courts and assemblies, found by the grammar alone; people are invented."""

import pytest

from test_grammar_entities import of


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Lãnh tụ tối cao Iran bác bỏ đề nghị", ["Lãnh tụ tối cao"]),
        ("hoàng thân Ken Mauer và thái tử Jan Mauer", ["hoàng thân", "thái tử"]),
        ("Đại diện đặc biệt của Lào tại Liên hợp quốc", ["Đại diện đặc biệt"]),
        ("họp Quốc hội\nPhó Thủ tướng Lê Văn Mẫu", ["Phó Thủ tướng"]),
        ("Trưởng phái đoàn Việt Nam tại Geneva", ["Trưởng phái đoàn"]),
        ("cựu Cố vấn An ninh quốc gia Jane Mauer", ["cựu Cố vấn An ninh quốc gia"]),
        ("Tùy viên Quốc phòng Việt Nam tại Lào", ["Tùy viên Quốc phòng"]),
        ("Phó Trưởng thôn Lê Văn Mẫu", ["Phó Trưởng thôn"]),
        ("Thượng nghị sỹ Jane Mauer hỏi", ["Thượng nghị sỹ"]),
        ("nghị sĩ Jane Mauer hỏi", ["nghị sĩ"]),
        ("ông từng là cựu nghị sĩ và luật sư", ["cựu nghị sĩ"]),
        ("các nghị sĩ Mỹ hỏi", []),
        ("một nghị sĩ cho rằng", []),
        ("Liên minh Nghị sĩ hữu nghị Việt - Lào", []),
        ("Điều tra viên Lê Văn Mẫu ký", ["Điều tra viên"]),
        ("khi bị công tố viên hỏi", []),
        # courts, prisons, wards, boards of firms, the army
        ("Chấp hành viên Lê Văn Mẫu kê biên", ["Chấp hành viên"]),
        ("Lê Văn Mẫu, Thẩm tra viên TAND tỉnh", ["Thẩm tra viên"]),
        ("ông Lê Văn Mẫu, Thẩm phán cao cấp, Chánh án TAND tỉnh", ["Thẩm phán cao cấp", "Chánh án"]),
        ("gồm các Thẩm phán, Kiểm sát viên, Hội thẩm nhân dân", []),
        ("cựu Chánh án TAND cấp cao tại Hà Nội", ["cựu Chánh án"]),
        ("Chủ tịch UBND cấp xã", []),
        ("toàn thể kiểm tra viên, chấp hành viên dự", []),
        ("hai hội thẩm nhân dân có mặt", []),
        ("Giám thị Trại giam Lam Giang", ["Giám thị"]),
        ("giám thị coi thi nhắc thí sinh", []),
        ("Điều dưỡng trưởng Lê Thị Mẫu chia sẻ", ["Điều dưỡng trưởng"]),
        ("các điều dưỡng trưởng khoa dự", []),
        ("Ủy viên HĐQT, Phó Tổng Giám đốc", ["Ủy viên HĐQT", "Phó Tổng Giám đốc"]),
        ("Chủ nhiệm Chính trị Bộ CHQS tỉnh", ["Chủ nhiệm Chính trị"]),
        ("Lãnh sự danh dự Hàn Quốc tại Lam Giang", ["Lãnh sự danh dự"]),
    ],
)
def test_offices(text, expected):
    assert of(text, "TITLE") == expected
