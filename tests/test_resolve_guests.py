"""Who came along, who speaks for whom, and what only looks like a list of guests."""

import pytest

from test_resolve_meeting import meeting

pytestmark = pytest.mark.usefixtures("rules_alone")

CHAIRED = "[Sáng 5/3](D), [Chủ tịch](T) [UBND tỉnh](A) [Lê Văn Bình](P) chủ trì hội nghị về nước sạch."
SPEAKS = "Phát biểu tại hội nghị, ông [Lê Văn Bình](P) yêu cầu làm sớm."


@pytest.mark.parametrize(
    ("marked", "chairs", "attendees"),
    [
        # those who act as one row with who leads
        (
            "[Chiều 8/6](D), [Chủ tịch](T) [UBND tỉnh](A) [Lê Văn Bình](P) cùng [Phó Chủ tịch](T) [Vũ Minh](P), [Giám đốc](T) [Sở Y tế](A) [Trần Thị Hoa](P) đã thị sát hồ nước.",
            ("Lê Văn Bình",), ("Vũ Minh", "Trần Thị Hoa"),
        ),
        (
            "[Ngày 22/6](D), tổ đại biểu gồm ông [Lê Văn Bình](P) - [Bí thư](T) [Tỉnh ủy](A), ông [Vũ Minh](P) - [Chủ tịch](T) [UBND quận 3](A), hòa thượng [Thích Thiện Tâm](P) đã có buổi tiếp xúc cử tri [quận 3](L).",
            ("Lê Văn Bình",), ("Vũ Minh", "Thích Thiện Tâm"),
        ),
        (
            "[Bí thư](T) [Tỉnh ủy](A) [Lê Văn Bình](P) và 2 [đại biểu](T) [Quốc hội](A) [Vũ Minh](P), [Trần Thị Hoa](P) có buổi tiếp xúc cử tri [quận 3](L).",
            ("Lê Văn Bình",), ("Vũ Minh", "Trần Thị Hoa"),
        ),
        (
            "[Sáng 5/3](D), [Bí thư](T) [Tỉnh ủy](A) [Lê Văn Bình](P) chủ trì lễ khai trương cổng thông tin. [Giám đốc](T) [Sở Y tế](A) [Trần Thị Hoa](P) và [Giám đốc](T) [Sở Nội vụ](A) [Vũ Minh](P) ký thỏa thuận hợp tác.",
            ("Lê Văn Bình",), ("Trần Thị Hoa", "Vũ Minh"),
        ),
        # who did it somewhere else, or alone
        (
            "[Sáng 5/3](D), [Bí thư](T) [Tỉnh ủy](A) [Lê Văn Bình](P) chủ trì lễ khai trương cổng thông tin. Theo thỏa thuận do [Giám đốc](T) [Sở Y tế](A) [Trần Thị Hoa](P) ký kết, cổng mở cả ngày.",
            ("Lê Văn Bình",), (),
        ),
        # two who hold talks as equals stay two
        (
            "[Bộ trưởng](T) [Bộ Y tế](A) [Lê Văn Bình](P) và [Bộ trưởng](T) [Bộ Nội vụ](A) [Vũ Minh](P) có buổi làm việc với [Sở Y tế](A).",
            ("Lê Văn Bình", "Vũ Minh"), ("Sở Y tế",),
        ),
        # a meeting of somebody else, told beside
        (
            "Chủ tịch tỉnh làm việc với [Sở Y tế](A)\n[Sáng 5/3](D), [Chủ tịch](T) [UBND tỉnh](A) [Lê Văn Bình](P) có buổi làm việc với [Sở Y tế](A). Tại buổi làm việc, ông yêu cầu làm sớm.\n* Cùng ngày, [Bí thư](T) [Tỉnh ủy](A) [Vũ Minh](P) có buổi làm việc với [Sở Nội vụ](A).",
            ("Lê Văn Bình",), ("Sở Y tế",),
        ),
        # the talks that end an inspection, and those to come
        (
            "[Sáng 5/3](D), [Chủ tịch](T) [UBND tỉnh](A) [Lê Văn Bình](P) kiểm tra công tác chống lũ. Sau đó, đoàn có cuộc làm việc với [UBND huyện Hòa An](A).",
            ("Lê Văn Bình",), ("UBND huyện Hòa An",),
        ),
        (
            "[Sáng 5/3](D), [Chủ tịch](T) [UBND tỉnh](A) [Lê Văn Bình](P) kiểm tra công tác chống lũ. Tại buổi kiểm tra, ông yêu cầu huyện cử người làm việc với [UBND huyện Hòa An](A).",
            ("Lê Văn Bình",), (),
        ),
        # what a picture shows: a row, not one who may be anywhere
        (
            "[Sáng 5/3](D), [Bí thư](T) [Tỉnh ủy](A) [Lê Văn Bình](P) chủ trì hội nghị về nước sạch.\nTừ trái qua: [Thứ trưởng](T) [Vũ Minh](P) và [Giám đốc](T) [Sở Y tế](A) [Trần Thị Hoa](P) tại phiên khai mạc.",
            ("Lê Văn Bình",), ("Vũ Minh", "Trần Thị Hoa"),
        ),
        (
            "[Sáng 5/3](D), [Bí thư](T) [Tỉnh ủy](A) [Lê Văn Bình](P) chủ trì hội nghị về nước sạch.\n[Thứ trưởng](T) [Vũ Minh](P) trong một chuyến đi.",
            ("Lê Văn Bình",), (),
        ),
        # the other deputies of a constituency, and their delegation
        (
            "[Chiều 8/6](D), [Bí thư](T) [Tỉnh ủy](A) [Lê Văn Bình](P) tiếp xúc cử tri [quận 3](L). Ngoài ông Bình, đơn vị bầu cử số 2 còn có: [Thượng tướng](T) [Vũ Minh](P), bà [Trần Thị Hoa](P), [Giám đốc](T) [Sở Y tế](A).",
            ("Lê Văn Bình",), ("Vũ Minh", "Trần Thị Hoa"),
        ),
        (
            "[Chiều 8/6](D), [Bí thư](T) [Tỉnh ủy](A) [Lê Văn Bình](P) nói như vậy tại buổi tiếp xúc cử tri của [Đoàn đại biểu Quốc hội tỉnh](A) ở [quận 3](L).",
            ("Lê Văn Bình",), ("Đoàn đại biểu Quốc hội tỉnh",),
        ),
        # who gives something at a ceremony, and who gave it before
        (
            "[Sáng 5/3](D), [Bí thư](T) [Tỉnh ủy](A) [Lê Văn Bình](P) chủ trì lễ khai giảng. Cũng tại buổi lễ, [Sở Y tế](A), [Hội Chữ thập đỏ tỉnh](A) đã trao tặng 20 suất quà.",
            ("Lê Văn Bình",), ("Sở Y tế", "Hội Chữ thập đỏ tỉnh"),
        ),
        (
            "[Sáng 5/3](D), [Bí thư](T) [Tỉnh ủy](A) [Lê Văn Bình](P) chủ trì lễ khai giảng. Những năm qua, [Sở Y tế](A), [Hội Chữ thập đỏ tỉnh](A) đã trao tặng nhiều suất quà.",
            ("Lê Văn Bình",), (),
        ),
        # a present or an award of a body, which anybody may hand over for it
        (
            "[Sáng 5/3](D), [Bí thư](T) [Tỉnh ủy](A) [Lê Văn Bình](P) chủ trì lễ khai giảng. Dịp này, [Sở Y tế](A) tặng trường 20 chiếc quạt.",
            ("Lê Văn Bình",), (),
        ),
        (
            "[Sáng 5/3](D), [Bí thư](T) [Tỉnh ủy](A) [Lê Văn Bình](P) chủ trì lễ khai giảng. Nhân dịp này, [UBND tỉnh](A) đã tặng bằng khen cho 5 thầy cô.",
            ("Lê Văn Bình",), (),
        ),
        # bodies that speak where sides meet
        (
            "[Bộ trưởng](T) [Bộ Xây dựng](A) [Lê Văn Bình](P) chủ trì buổi làm việc về nhà ở. [Chiều 8/6](D), tại buổi làm việc về nhà ở xã hội, lãnh đạo [UBND tỉnh](A) báo cáo tiến độ.",
            ("Lê Văn Bình",), ("UBND tỉnh",),
        ),
        (
            "[Bộ trưởng](T) [Bộ Xây dựng](A) [Lê Văn Bình](P) chủ trì buổi làm việc về nhà ở. Phía [UBND tỉnh](A), ông [Vũ Minh](P), [Giám đốc](T) [Sở Y tế](A), cho biết tiến độ.",
            ("Lê Văn Bình",), ("UBND tỉnh", "Vũ Minh"),
        ),
        (
            "[Bộ trưởng](T) [Bộ Xây dựng](A) [Lê Văn Bình](P) chủ trì buổi làm việc về nhà ở. Kiến nghị này được lãnh đạo [UBND tỉnh](A) đưa ra tại buổi làm việc.",
            ("Lê Văn Bình",), ("UBND tỉnh",),
        ),
        (
            "[Bộ trưởng](T) [Bộ Xây dựng](A) [Lê Văn Bình](P) chủ trì buổi làm việc về nhà ở. Kiến nghị này được [UBND tỉnh](A) đưa ra từ lâu.",
            ("Lê Văn Bình",), (),
        ),
        # who travels to a conference, and who says so on the way
        (
            "[Thủ tướng](T) [Vũ Minh](P) tối [30/8](D) đến [Kazan](L), bắt đầu chuyến tham dự hội nghị cấp cao khu vực.",
            (), ("Vũ Minh",),
        ),
        (
            "[Thủ tướng](T) [Vũ Minh](P) sắp dự hội nghị cấp cao khu vực tại [Kazan](L) [ngày 30/8](D).",
            (), ("Vũ Minh",),
        ),
        # whom an assembly hears by his title
        # with whom a team works
        (
            "[Bộ trưởng](T) [Lê Văn Bình](P) cho biết như vậy tại buổi làm việc của tổ công tác với [Bộ Y tế](A) về thuốc.",
            ("Lê Văn Bình",), ("Bộ Y tế",),
        ),
    ],
)  # fmt: skip
def test_who_came_along(marked, chairs, attendees):
    found = meeting(marked)
    assert (found.chairs, found.attendees) == (chairs, attendees)


@pytest.mark.parametrize(
    ("tail", "attendees"),
    [
        # the first verb behind a subject is what it does
        ("Ông [Vũ Minh](P), [Cục trưởng](T) [Cục Giám định](A) về công trình cấp nước, [Bộ Xây dựng](A) nhấn mạnh tiến độ.", ("Vũ Minh",)),
        ("Bà [Trần Thị Hoa](P) - [Trưởng phòng](T) cấp nước của [huyện Hòa An](L) - cho biết dân còn thiếu nước.", ("Trần Thị Hoa",)),
        ("Theo quyết định bổ nhiệm ông [Vũ Minh](P), [Cục trưởng](T) [Cục Giám định](A) về công trình cấp nước nêu trên, việc này có từ lâu.", ()),
        ("Còn trao đổi với An Hòa Mới, ông [Vũ Minh](P), [Cục trưởng](T) [Cục Giám định](A) về công trình cấp nước, nhận định việc này khó.", ()),
        # who is introduced as he is quoted, and who only gives his name to a paper
        ("Tuy nhiên, theo ông [Vũ Minh](P) - [Giám đốc](T) [Sở Y tế](A), nước còn thiếu.", ("Vũ Minh",)),
        ("Theo quyết định số 5 của ông [Vũ Minh](P) - [Giám đốc](T) [Sở Y tế](A), nước còn thiếu.", ()),
        # a scholar is asked to come, others without office may be met anywhere
        ("Giáo sư [Vũ Minh](P) (Đại học An Hòa) cho rằng nước còn thiếu.", ("Vũ Minh",)),
        # several speak together
        ("[Giám đốc](T) [Sở Y tế](A) [Vũ Minh](P), [Giám đốc](T) [Sở Nội vụ](A) [Trần Thị Hoa](P) và [Chủ tịch](T) [UBND huyện](A) [Trần Văn Mẫu](P) phát biểu tại hội nghị.", ("Vũ Minh", "Trần Thị Hoa", "Trần Văn Mẫu")),
        # who comes up in what a sentence opens with
        ("Theo quyết định do [Bộ trưởng](T) [Bộ Y tế](A) [Vũ Minh](P) ký, giá nước không đổi.", ()),
        # other verbs of speaking
        ("[Giám đốc](T) [Sở Y tế](A) [Vũ Minh](P) không đồng tình với đề xuất này.", ("Vũ Minh",)),
        ("[Giám đốc](T) [Sở Y tế](A) [Vũ Minh](P) đồng phạm trong vụ án.", ()),
        # for whom a delegate speaks
        ("Đại diện [Sở Y tế](A) cho rằng cần lấy mẫu nước.", ("Sở Y tế",)),
        ("[Năm ngoái](D), đại diện [Sở Y tế](A) cho rằng cần lấy mẫu nước [ngày 5/2](D).", ()),
        ("Lãnh đạo [Sở Y tế](A) cho rằng cần lấy mẫu nước.", ()),
        # the points of several degrees end no list
        ("Tham dự có GS.TS. [Vũ Minh](P), [nguyên Giám đốc](T) [Sở Y tế](A); TS. [Trần Thị Hoa](P), [Phó Giám đốc](T) [Sở Nội vụ](A).", ("Vũ Minh", "Trần Thị Hoa")),
        ("Tham dự có ông [Vũ Minh](P), [nguyên Giám đốc](T) [Sở Y tế](A). Dân nhớ TS. [Trần Thị Hoa](P), [Phó Giám đốc](T) [Sở Nội vụ](A).", ("Vũ Minh",)),
        # what is no list of guests
        ("Dự án cấp nước này chưa có sự đồng ý của [Bộ trưởng](T) [Bộ Y tế](A).", ()),
        ("Danh sách dự kiến gồm: ông [Vũ Minh](P), ông [Trần Văn Mẫu](P).", ()),
        ("Dự hội nghị có ông [Vũ Minh](P), [Giám đốc](T) [Sở Y tế](A).", ("Vũ Minh",)),
        ("Ông yêu cầu các huyện phối hợp với lãnh đạo [Sở Y tế](A) rà soát.", ()),
        ("Hội nghị có sự tham dự của các thành viên [Chính phủ](A), lãnh đạo [Sở Y tế](A).", ("Sở Y tế",)),
    ],
)  # fmt: skip
def test_who_speaks_or_is_listed(tail, attendees):
    found = meeting(f"{CHAIRED} {SPEAKS} {tail}")
    assert (found.chairs, found.attendees) == (("Lê Văn Bình",), attendees)


@pytest.mark.parametrize(
    ("tail", "attendees"),
    [
        ("Cử tri dự có hai đại biểu là [Vũ Minh](P) và [Trần Thị Hoa](P).", ("Vũ Minh", "Trần Thị Hoa")),
        ("Cùng dự có ông [Vũ Minh](P) và phu nhân [Trần Thị Hoa](P).", ("Vũ Minh", "Trần Thị Hoa")),
        ("Cùng dự có các hộ dân. [Vũ Minh](P)", ()),
    ],
)  # fmt: skip
def test_names_without_office_need_a_word_of_respect(tail, attendees):
    found = meeting(f"[Chiều 8/6](D), [Bí thư](T) [Tỉnh ủy](A) [Lê Văn Bình](P) tiếp xúc cử tri [quận 3](L). {tail}")
    assert (found.chairs, found.attendees) == (("Lê Văn Bình",), attendees)
