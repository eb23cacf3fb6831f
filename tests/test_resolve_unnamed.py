"""Offices without a name that are somebody's whom the text names: spokesmen, and who is named without a post."""

import pytest

from test_resolve_officials import posts

BINH, HOA = "Lê Văn Bình", "Trần Thị Hoa"
CHIEF = "[Chánh](T) [Văn phòng UBND tỉnh An Hòa](A) [Lê Văn Bình](P) chủ trì họp báo."
OFFICE = ("Chánh", "Văn phòng UBND tỉnh An Hòa")


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        # who heads the office of a government speaks for it
        (f"{CHIEF} [Người phát ngôn](T) của [UBND tỉnh](A) nói sẽ xử lý.", [(BINH, [OFFICE, ("Người phát ngôn", "UBND tỉnh")])]),
        (f"[Người phát ngôn](T) của [tỉnh An Hòa](L) nói sẽ xử lý. {CHIEF}", [(BINH, [("Người phát ngôn", "tỉnh An Hòa"), OFFICE])]),
        (
            "[Chánh Văn phòng](T) [UBND TP HCM](A) [Lê Văn Bình](P) dự. Theo [người phát ngôn](T) của [UBND thành phố](A), mưa còn lớn.",
            [(BINH, [("Chánh Văn phòng", "UBND TP HCM"), ("người phát ngôn", "UBND thành phố")])],
        ),
        (
            "[Bộ trưởng](T), [Chủ nhiệm](T) [Văn phòng Chính phủ](A) [Lê Văn Bình](P) dự. Cũng theo [người phát ngôn](T) [Chính phủ](A), giá giảm.",
            [(BINH, [("Bộ trưởng", None), ("Chủ nhiệm", "Văn phòng Chính phủ"), ("người phát ngôn", "Chính phủ")])],
        ),
        # but for no other body, and no deputy does
        (f"{CHIEF} [Người phát ngôn](T) [Bộ Ngoại giao](A) nói đã rõ.", [(BINH, [OFFICE]), (None, [("Người phát ngôn", "Bộ Ngoại giao")])]),
        (f"{CHIEF} [Người phát ngôn](T) của [tỉnh Bình Lâm](L) nói đã rõ.", [(BINH, [OFFICE]), (None, [("Người phát ngôn", "tỉnh Bình Lâm")])]),
        (
            f"[Phó {CHIEF[1:]} [Người phát ngôn](T) của [UBND tỉnh](A) nói sẽ xử lý.",
            [(BINH, [("Phó Chánh", OFFICE[1])]), (None, [("Người phát ngôn", "UBND tỉnh")])],
        ),
        # who is named without a post holds the office that speaks without a name
        (
            "[Chủ tịch](T) [An Hòa](L): Không để lặp lại sai phạm\nÔng [Lê Văn Bình](P) yêu cầu các xã báo cáo.",
            [(BINH, [("Chủ tịch", "An Hòa")])],
        ),
        (
            "[Chủ tịch](T) [UBND huyện Hòa An](A) yêu cầu rà soát. Theo đó, ông [Lê Văn Bình](P) vừa ký văn bản gửi các phòng.",
            [(BINH, [("Chủ tịch", "UBND huyện Hòa An")])],
        ),
        # the same of another country's head
        ("Ông [Lund](P) cho biết sẽ mở cửa. [Tổng thống](T) [Na Uy](L) đang trả lời báo chí.", [("Lund", [("Tổng thống", "Na Uy")])]),
        # a sentence that names both speaks of two; who does not speak may be anybody
        ("Ông [Lund](P) nói vậy, trong lúc [Tổng thống](T) [Na Uy](L) đang trả lời báo chí.", [(None, [("Tổng thống", "Na Uy")])]),
        ("Ông [Lund](P) bị bắt. [Tổng thống](T) [Na Uy](L) đang trả lời báo chí.", [(None, [("Tổng thống", "Na Uy")])]),
        (
            "Ông [Lund](P) nghe [Tổng thống](T) [Na Uy](L) và [Thủ tướng](T) [Phần Lan](L) phát biểu.",
            [(None, [("Tổng thống", "Na Uy")]), (None, [("Thủ tướng", "Phần Lan")])],
        ),
        (
            "Ông [Lund](P) cùng bà [Berg](P) nghe [Tổng thống](T) [Na Uy](L) phát biểu.",
            [(None, [("Tổng thống", "Na Uy")])],
        ),
        (
            "Ông [Lê Văn Bình](P) nghe [Tổng thống](T) [Na Uy](L) phát biểu.",
            [(None, [("Tổng thống", "Na Uy")])],
        ),
        # who spoke in the sentence before says more, by another office
        (
            "[Chủ tịch](T) [Hội đồng Dân tộc](A) [Lê Văn Bình](P) nói đã rõ. [Chủ nhiệm](T) [Ủy ban Dân tộc](A) cũng cho rằng cần làm sớm.",
            [(BINH, [("Chủ tịch", "Hội đồng Dân tộc"), ("Chủ nhiệm", "Ủy ban Dân tộc")])],
        ),
        (
            "[Thứ trưởng](T) [Bộ Y tế](A) [Lê Văn Bình](P) nói đã rõ. [Tổ trưởng](T) [Tổ công tác của Thủ tướng](A) nhấn mạnh cần làm sớm.",
            [(BINH, [("Thứ trưởng", "Bộ Y tế"), ("Tổ trưởng", "Tổ công tác của Thủ tướng")])],
        ),
        # another does not: without 'also', with the same office elsewhere, with nobody who spoke before
        (
            "[Chủ tịch](T) [Hội đồng Dân tộc](A) [Lê Văn Bình](P) nói đã rõ. [Chủ nhiệm](T) [Ủy ban Dân tộc](A) cho rằng cần làm sớm.",
            [(BINH, [("Chủ tịch", "Hội đồng Dân tộc")]), (None, [("Chủ nhiệm", "Ủy ban Dân tộc")])],
        ),
        (
            "[Giám đốc](T) [Sở Y tế](A) [Lê Văn Bình](P) nói đã rõ. [Giám đốc](T) [Sở Tư pháp](A) cũng cho rằng cần làm sớm.",
            [(BINH, [("Giám đốc", "Sở Y tế")]), (None, [("Giám đốc", "Sở Tư pháp")])],
        ),
        (
            "[Thứ trưởng](T) [Bộ Y tế](A) [Lê Văn Bình](P) đến nơi. [Tổ trưởng](T) [Tổ công tác của Thủ tướng](A) nhấn mạnh cần làm sớm.",
            [(BINH, [("Thứ trưởng", "Bộ Y tế")]), (None, [("Tổ trưởng", "Tổ công tác của Thủ tướng")])],
        ),
        # unless he has a post, there are two of either, the office does nothing, or he is no more than mentioned
        (
            "[Chủ tịch](T) [An Hòa](L): Không để lặp lại sai phạm\nÔng [Lê Văn Bình](P), [Giám đốc](T) [Sở Y tế](A), yêu cầu báo cáo.",
            [(None, [("Chủ tịch", "An Hòa")]), (BINH, [("Giám đốc", "Sở Y tế")])],
        ),
        (
            "[Chủ tịch](T) [An Hòa](L): Không để lặp lại sai phạm\nÔng [Lê Văn Bình](P) nói chưa rõ, bà [Trần Thị Hoa](P) cho biết đã báo cáo.",
            [(None, [("Chủ tịch", "An Hòa")])],
        ),
        (
            "[Chủ tịch](T) [An Hòa](L) yêu cầu báo cáo, [Bí thư](T) [Tỉnh ủy](A) đề nghị làm rõ\nÔng [Lê Văn Bình](P) nói chưa rõ.",
            [(None, [("Chủ tịch", "An Hòa")]), (None, [("Bí thư", "Tỉnh ủy")])],
        ),
        ("Đơn gửi [Chủ tịch](T) [UBND huyện Hòa An](A)\nÔng [Lê Văn Bình](P) nói nhà ông bị ngập.", [(None, [("Chủ tịch", "UBND huyện Hòa An")])]),
        ("[Chủ tịch](T) [An Hòa](L): Không để lặp lại sai phạm\nNhà ông [Lê Văn Bình](P) bị cháy.", [(None, [("Chủ tịch", "An Hòa")])]),
    ],
)  # fmt: skip
def test_offices_of_people_named_elsewhere(marked, expected):
    assert posts(marked) == expected


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        # an office that somebody takes, has or leaves is no seat of its own
        ("Khi còn là [Chủ tịch](T) [Công ty An Hòa](O), theo cử tri này, có nhiều khuyết điểm.", []),
        ("Điều hai cán bộ chính quy về làm [Trưởng](T) [Công an xã Hòa An](A).", []),
        ("Ban Bí thư đã kỷ luật cách chức [Bí thư](T) [Huyện ủy Hòa An](A) [nhiệm kỳ 2010 - 2015](D).", []),
        ("Singapore, [Chủ tịch](T) [ASEAN](O) 2018, ra tuyên bố.", []),
        ("Nhóm lớp này thuộc thẩm quyền [Chủ tịch](T) [UBND phường](A) cho phép.", []),
        ("Chủ tịch nước đề nghị bầu, miễn nhiệm [Phó Chủ tịch nước](T), [Thủ tướng](T); ra lệnh.", []),
        ("Tại Hội nghị [Giám đốc](T) [Sở Y tế](A) năm 2017, bà nói", []),
        # who does something is one
        ("Tại hội nghị [Giám đốc](T) [Sở Y tế](A) cho biết dịch đã hết.", [(None, [("Giám đốc", "Sở Y tế")])]),
        ("Đơn gửi [Chủ tịch](T) [UBND phường](A) nêu rõ.", [(None, [("Chủ tịch", "UBND phường")])]),
        ("Tỉnh đình chỉ chức vụ của [Chủ tịch](T) [UBND phường](A).", [(None, [("Chủ tịch", "UBND phường")])]),
        # and he who is known to hold it still does
        (
            "[Bí thư](T) [Huyện ủy Hòa An](A) [Lê Văn Bình](P) đi vắng. Ông này bị cách chức [Bí thư](T) [Huyện ủy](A).",
            [(BINH, [("Bí thư", "Huyện ủy Hòa An")])],
        ),
        # a life goes on behind the post told last
        (
            "Ông [Lê Văn Bình](P) 54 tuổi, quê ở xã Hòa An. Ông là [Ủy viên](T) [Ban Thường vụ Huyện ủy](A); [đại biểu](T) [HĐND huyện](A). Năm 2010, khi đang là [Chánh](T) [Văn phòng UBND huyện](A), ông được bổ nhiệm giữ chức [Giám đốc](T) [Sở Y tế](A). Sau đó, ông được HĐND bầu là [Phó Chủ tịch](T) [UBND tỉnh](A).",
            [
                (
                    BINH,
                    [
                        ("Ủy viên", "Ban Thường vụ Huyện ủy"),
                        ("đại biểu", "HĐND huyện"),
                        ("Chánh", "Văn phòng UBND huyện"),
                        ("Giám đốc", "Sở Y tế"),
                        ("Phó Chủ tịch", "UBND tỉnh"),
                    ],
                )
            ],
        ),
        (
            "Ông [Lê Văn Bình](P) nói khi ông đương chức [Giám đốc](T) [Sở Y tế](A), chưa có dịch.",
            [(BINH, [("Giám đốc", "Sở Y tế")])],
        ),
        (
            "Ông [Lê Văn Bình](P) nói sẽ điều động cán bộ; [Giám đốc](T) [Sở Y tế](A) về làm [Phó Chủ tịch](T) [UBND huyện](A).",
            [(None, [("Giám đốc", "Sở Y tế"), ("Phó Chủ tịch", "UBND huyện")])],
        ),
    ],
)  # fmt: skip
def test_offices_that_are_taken(marked, expected):
    assert posts(marked) == expected


@pytest.mark.parametrize(
    ("marked", "names"),
    [
        # one office and almost one name: the more frequent one is right
        (
            "[Chủ tịch](T) [UBND tỉnh](A) [Lê Thành Mẫu](P) đến. [Chủ tịch](T) [UBND tỉnh](A) [Lê Thanh Mẫu](P) nói. Ông [Lê Thành Mẫu](P) về.",
            ["Lê Thành Mẫu"],
        ),
        # other offices, an office of many, another given name, a shorter name
        (
            "[Chủ tịch](T) [UBND tỉnh](A) [Lê Thành Mẫu](P) đến. [Chủ tịch](T) [HĐND tỉnh](A) [Lê Thanh Mẫu](P) nói.",
            ["Lê Thành Mẫu", "Lê Thanh Mẫu"],
        ),
        (
            "[Phó Chủ tịch](T) [UBND tỉnh](A) [Lê Thành Mẫu](P) đến. [Phó Chủ tịch](T) [UBND tỉnh](A) [Vũ Thành Mẫu](P) nói.",
            ["Lê Thành Mẫu", "Vũ Thành Mẫu"],
        ),
        (
            "[nguyên Chủ tịch](T) [UBND tỉnh](A) [Lê Văn Bình](P) đến. [Chủ tịch](T) [UBND tỉnh](A) [Lê Văn Minh](P) nói.",
            ["Lê Văn Bình", "Lê Văn Minh"],
        ),
        (
            "[nguyên Chủ tịch](T) [UBND tỉnh](A) [Lê Bình](P) đến. [Chủ tịch](T) [UBND tỉnh](A) [Vũ Bình](P) nói.",
            ["Lê Bình", "Vũ Bình"],
        ),
    ],
)  # fmt: skip
def test_names_written_wrong(marked, names):
    assert [name for name, _ in posts(marked)] == names
