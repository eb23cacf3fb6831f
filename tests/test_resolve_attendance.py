"""Who presides, who is there, and where: the words beside the meeting, with what looks like them."""

import time

import pytest

from marks import parse
from test_resolve_marked import read
from test_resolve_meeting import meeting
from vngovnlp.resolve.agencies import link_agencies
from vngovnlp.resolve.attendance import cues
from vngovnlp.resolve.meeting import find_meeting
from vngovnlp.resolve.officials import link_officials

pytestmark = pytest.mark.usefixtures("rules_alone")


@pytest.mark.parametrize(
    ("marked", "chairs", "attendees"),
    [
        # the guiding speech in other words
        (
            "[Chiều 18/12](D), [Văn phòng Quốc hội](A) tổ chức hội nghị tổng kết công tác. [Chủ tịch](T) [Quốc hội](A) [Vũ Minh](P) dự và phát biểu ý kiến chỉ đạo.",
            ("Vũ Minh",), (),
        ),
        (
            "[Sáng 4/4](D), hội nghị trực tuyến với các địa phương bế mạc. Cuối bài phát biểu kết luận hội nghị, [Thủ tướng](T) [Vũ Minh](P) cảm ơn các đại biểu.",
            ("Vũ Minh",), (),
        ),
        (
            "[Chiều 18/12](D), [Chủ tịch](T) [UBND tỉnh](A) [Lê Văn Bình](P) chủ trì hội nghị du lịch. [Thứ trưởng](T) [Vũ Minh](P) phát biểu tại lễ khai mạc.",
            ("Lê Văn Bình",), ("Vũ Minh",),
        ),
        # the single official of a lead: who holds the meeting, and who only comes up in it
        (
            "Phải nói thật, làm thật\n[Thủ tướng](T) [Vũ Minh](P) nêu yêu cầu này tại hội nghị tổng kết công tác kiều bào [ngày 20/12](D).",
            ("Vũ Minh",), (),
        ),
        (
            "[Ngày 2/6](D), [Ủy ban MTTQ tỉnh](A) tổ chức hội nghị học tập bài viết mà [Chủ tịch nước](T) [Vũ Minh](P) vừa công bố.",
            (), (),
        ),
        (
            "[Thủ tướng](T) [Vũ Minh](P) sẽ dự hội nghị cấp cao tại [Kazan](L) vào [ngày 17/6](D).",
            (), ("Vũ Minh",),
        ),
        (
            "Tại kỳ họp thứ 5 [HĐND tỉnh](A), ông [Vũ Minh](P), [Giám đốc](T) [Sở Xây dựng](A), cho biết bão làm hư 57 cầu.",
            (), ("Vũ Minh",),
        ),
        # who is proposed as a candidate does not attend
        (
            "Tại hội nghị lấy ý kiến cử tri, 100% cử tri nhất trí giới thiệu [đại tướng](T) [Vũ Minh](P) tham gia ứng cử đại biểu [Quốc hội](A).",
            (), (),
        ),
        # on behalf of another
        (
            "[Sáng 5/11](D), dưới sự điều hành của [Phó Chủ tịch](T) [Quốc hội](A) [Lê Văn Bình](P), [Quốc hội](A) họp phiên toàn thể. [Bộ trưởng](T) [Bộ Tài chính](A) [Vũ Minh](P), thừa ủy quyền của [Thủ tướng](T) [Chính phủ](A) trình bày tờ trình về dự án luật.",
            ("Lê Văn Bình",), ("Vũ Minh",),
        ),
        # a list that goes on behind an ambassador's country of service
        (
            "[Sáng 15/12](D), [Bộ trưởng](T) [Bộ Y tế](A) [Lê Văn Bình](P) chủ trì lễ ký kết. Cùng dự có ngài [Anton Berg](P), [Đại sứ](T) [Na Uy](L) tại [Việt Nam](L) và bà [Trần Thị Hoa](P), [Giám đốc](T) [Sở Y tế](A).",
            ("Lê Văn Bình",), ("Anton Berg", "Trần Thị Hoa"),
        ),
        # a rank behind 'lễ đón' is no part of its name
        (
            "[Sáng 20/10](D), [Bộ trưởng](T) [Bộ Quốc phòng](A) [Lê Văn Bình](P) chủ trì lễ đón [thiếu tướng](T) [Anton Berg](P).",
            ("Lê Văn Bình",), ("Anton Berg",),
        ),
        # a press conference has its own leader, whoever answers first
        (
            "Tại họp báo của [Sở Y tế](A) [chiều 1/8](D), [Chủ tịch](T) [UBND quận 3](A) [Vũ Minh](P) cho biết đã lấy mẫu. [Giám đốc](T) [Sở Y tế](A) [Lê Văn Bình](P) thông tin thêm.",
            ("Lê Văn Bình",), ("Vũ Minh",),
        ),
        (
            "Tại họp báo [Chính phủ](A) [chiều 1/8](D), [Thứ trưởng](T) [Bộ Y tế](A) [Vũ Minh](P) trả lời. [Thủ tướng](T) [Chính phủ](A) [Lê Văn Bình](P) cho biết như vậy hôm trước.",
            (), ("Vũ Minh", "Lê Văn Bình"),  # the ministries only answer there: its spokesman holds it
        ),
        # at the sitting of an assembly its own members preside, whoever speaks first
        (
            "Tại kỳ họp thứ 5 [HĐND tỉnh](A) [sáng 5/7](D), [Chủ tịch](T) [UBND tỉnh](A) [Vũ Minh](P) yêu cầu các sở khẩn trương. [Chủ tịch](T) [HĐND tỉnh](A) [Lê Văn Bình](P) đề nghị làm rõ.",
            ("Lê Văn Bình",), ("Vũ Minh",),
        ),
        (
            "Phát biểu tại phiên họp thường kỳ của [Chính phủ](A) [sáng 5/7](D), [Bộ trưởng](T) [Bộ Y tế](A) [Vũ Minh](P) đề nghị các địa phương tiêm đủ mũi.",
            (), ("Vũ Minh",),
        ),
        (
            "Tại hội nghị trực tuyến [Chính phủ](A) với các địa phương [sáng 5/7](D), [Chủ tịch](T) [UBND tỉnh](A) [Vũ Minh](P) đề nghị sớm có vốn. [Thủ tướng](T) [Lê Văn Bình](P) yêu cầu các bộ trả lời.",
            ("Lê Văn Bình",), ("Vũ Minh",),
        ),
        # elsewhere who gives the orders does
        (
            "Tại hội nghị trực tuyến với các huyện [sáng 5/7](D), [Chủ tịch](T) [UBND tỉnh](A) [Vũ Minh](P) yêu cầu các sở khẩn trương.",
            ("Vũ Minh",), (),
        ),
        # a deputy who asks
        (
            "Tại phiên chất vấn [chiều 15/6](D), [đại biểu](T) [Vũ Minh](P) đề nghị làm rõ trách nhiệm. [Chủ tịch](T) [Quốc hội](A) [Lê Văn Bình](P) đề nghị trả lời ngắn gọn.",
            ("Lê Văn Bình",), ("Vũ Minh",),
        ),
        # voters are answered by him whose meeting it is
        (
            "[Chủ tịch](T) [UBND thành phố](A) [Vũ Minh](P) trả lời cử tri như vậy tại buổi tiếp xúc cử tri [tối 17/12](D).",
            ("Vũ Minh",), (),
        ),
        # a conference of many states has its host for a chair
        (
            "Phát biểu tại Hội nghị Bộ trưởng Y tế [ASEAN](O) [sáng 5/7](D), [Bộ trưởng](T) [Bộ Y tế](A) [Vũ Minh](P) đề nghị các nước chia sẻ vắc xin.",
            (), ("Vũ Minh",),
        ),
        # a meeting of somebody else, told in quoted words
        (
            'Lắng nghe doanh nghiệp\n[Sáng 6/2](D), lãnh đạo thành phố có buổi đối thoại với doanh nghiệp. [Bí thư](T) [Thành ủy](A) [Vũ Minh](P) cho biết: "Các đồng chí cứ nói thật. Ngay khi nhậm chức, [Thủ tướng](T) [Lê Văn Bình](P) đã có buổi đối thoại với doanh nghiệp. Thành phố cũng làm như vậy".',
            ("Vũ Minh",), (),
        ),
        # a group that is to be set up
        (
            "Tại hội nghị giao ban [sáng 6/2](D), [Chủ tịch](T) [UBND tỉnh](A) [Vũ Minh](P) yêu cầu thành lập tổ công tác do [Giám đốc](T) [Sở Nội vụ](A) chủ trì, làm xong trước tháng 3.",
            ("Vũ Minh",), (),
        ),
        (
            "[Sáng 6/2](D), hội nghị giao ban do [Giám đốc](T) [Sở Nội vụ](A) [Vũ Minh](P) chủ trì đã bàn việc sáp nhập.",
            ("Vũ Minh",), (),
        ),
    ],
)  # fmt: skip
def test_who_presides_and_who_is_there(marked, chairs, attendees):
    found = meeting(marked)
    assert (found.chairs, found.attendees) == (chairs, attendees)


@pytest.mark.parametrize(
    ("marked", "words"),
    [
        # a long name, and a point inside it
        (
            "Phụ nữ khởi nghiệp\n[Sáng 30/11](D), Hội nghị tổng kết Đề án Hỗ trợ phụ nữ khởi nghiệp giai đoạn 2017 - 2025 và triển khai Đề án Hỗ trợ phụ nữ "
            "khởi nghiệp giai đoạn 2026 - 2035 và biểu dương các hợp tác xã do phụ nữ quản lý [năm 2025](D) đã diễn ra tại [Hà Nội](L).",
            "Hội nghị",
        ),
        ("Xả lũ sai phải đền\nĐó là ý kiến của ông [Vũ Minh](P) tại kỳ họp chuyên đề [HĐND TP.Bình Lâm](A) diễn ra [chiều 11/11](D).", "kỳ họp chuyên đề"),
        ("[Chủ tịch nước](T) chủ trì làm việc giữa [Bộ Chính trị](A) và [Tỉnh ủy Bình Lâm](A).", "làm việc"),
        # what the article is about, told at its head
        (
            "Bài học đắt giá\nLiên quan vụ sập giàn giáo ở [phường 5](L), tại cuộc họp với các sở [sáng 6/2](D), [Chủ tịch](T) [UBND thành phố](A) [Vũ Minh](P) giao công an làm rõ.",
            "cuộc họp",
        ),
        # no meetings
        ("Thu hoạch sớm\nHội nghị tổng kết [năm 2024](D) của ngành nông nghiệp là dịp nhìn lại.", None),
        ("Chuyện cũ\nTrước đó, tại cuộc họp với các sở, [Chủ tịch](T) [UBND thành phố](A) [Vũ Minh](P) giao công an làm rõ.", None),
        ("Đám cưới vùng cao\nTheo lễ tục bắt vợ ở [xã Tân Lập](L), nhà trai mang lễ vật.", None),
    ],
)  # fmt: skip
def test_is_there_a_meeting(marked, words):
    found = meeting(marked)
    assert (found and found.type) == words


@pytest.mark.parametrize(
    ("marked", "location"),
    [
        ("[UBND tỉnh](A) tổ chức hội nghị về đê điều [sáng 5/3](D) tại [thành phố Bình Lâm](L).", "thành phố Bình Lâm"),
        # the dykes, or the conference?
        ("[Sáng 5/3](D), [UBND tỉnh](A) tổ chức hội nghị về đê điều tại [thành phố Bình Lâm](L).", None),
        (
            "Tại cuộc họp [chiều 23/3](D), [Chủ tịch](T) [UBND quận 3](A) [Vũ Minh](P) cho biết khu cách ly đặt tại [xã Tân Lập](L).",
            None,
        ),
        (
            "[Sáng 5/3](D), [Thủ tướng](T) [Vũ Minh](P) chủ trì cuộc họp để ứng phó với xung đột tại [Trung Đông](L).",
            None,
        ),
        (
            "[Chủ tịch](T) [UBND tỉnh](A) [Vũ Minh](P) phát biểu tại hội thảo góp ý dự thảo để thu hút đầu tư, diễn ra [sáng 5/3](D) tại [Tân Lập](L).",
            "Tân Lập",
        ),
        (
            "[Sáng 5/3](D), [Thủ tướng](T) [Vũ Minh](P) chủ trì cuộc họp, cho biết lễ hội diễn ra tại [Tân Lập](L).",
            None,
        ),
        (
            "[Sáng 5/3](D), [Phó Thủ tướng](T) [Vũ Minh](P) phát biểu tại hội nghị triển khai nhiệm vụ [năm 2024](D) tại [Hà Nội](L).",
            "Hà Nội",
        ),
        # where the matter came to pass, on the same day or another
        (
            "[Tối 5/3](D), [Phó Chủ tịch](T) [UBND tỉnh](A) [Vũ Minh](P) chủ trì cuộc họp về vụ chìm phà xảy ra [trưa nay](D) tại [xã Tân Lập](L).",
            None,
        ),
        (
            "[UBND tỉnh](A) tổ chức cuộc họp về vụ chìm phà xảy ra [hôm 4/3](D), ở [xã Tân Lập](L).",
            None,
        ),
        (
            "[UBND tỉnh](A) tổ chức cuộc họp về vụ chìm phà vừa xảy ra, diễn ra [tối 5/3](D) tại [xã Tân Lập](L).",
            "xã Tân Lập",
        ),
        (
            "[Phó Chủ tịch](T) [UBND tỉnh](A) [Vũ Minh](P) chủ trì cuộc họp khẩn về vụ chìm phà [tối 5/3](D) tại [xã Tân Lập](L).",
            "xã Tân Lập",
        ),
    ],
)  # fmt: skip
def test_a_place_that_is_only_spoken_of_is_not_where_it_was(marked, location):
    assert meeting(marked).location == location


def dated_meeting(marked):
    """The meeting of a text whose days have values: '[Sáng 5/3](D 2024-03-05)'."""
    article, entities = read(marked)
    values = {mark.start: mark.value for mark in parse(marked)[1]}
    entities = tuple(m._replace(value=values[m.start]) for m in entities)
    agencies = link_agencies(article, entities)
    return find_meeting(article, entities, link_officials(article, entities, agencies), agencies, None)


CHAIRED = "[Sáng 5/3](D 2024-03-05), [Chủ tịch](T) [UBND tỉnh](A) [Lê Văn Bình](P) chủ trì cuộc họp về trường học."


@pytest.mark.parametrize(
    ("tail", "attendees"),
    [
        # a sentence that is told of another day
        ("[Ngày 28/2](D 2024-02-28), [Giám đốc](T) [Sở Y tế](A) [Vũ Minh](P) cho biết đã lấy mẫu nước.", ()),
        ("Trong cuộc họp báo [chiều 28/2](D 2024-02-28), [Giám đốc](T) [Sở Y tế](A) [Vũ Minh](P) cho biết đã lấy mẫu nước.", ()),
        ("Phát biểu tại cuộc họp [sáng 5/3](D 2024-03-05), [Giám đốc](T) [Sở Y tế](A) [Vũ Minh](P) cho biết đã lấy mẫu nước.", ("Vũ Minh",)),
        ("Sau vụ ngộ độc [ngày 28/2](D 2024-02-28), [Giám đốc](T) [Sở Y tế](A) [Vũ Minh](P) báo cáo, sở đã lấy mẫu nước.", ("Vũ Minh",)),
        # what else was done on that day; the meeting itself goes on in the afternoon
        ("[Chiều cùng ngày](D 2024-03-05), [Giám đốc](T) [Sở Y tế](A) [Vũ Minh](P) cho biết đã lấy mẫu nước.", ()),
        ("[Chiều cùng ngày](D 2024-03-05), phát biểu tại cuộc họp, [Giám đốc](T) [Sở Y tế](A) [Vũ Minh](P) cho biết đã lấy mẫu nước.", ("Vũ Minh",)),
        # who speaks to a paper, or beside the meeting, though he goes on for a while
        ("Bên lề cuộc họp, [Giám đốc](T) [Sở Y tế](A) [Vũ Minh](P) cho biết đã lấy mẫu nước.", ()),
        ("Trao đổi với các trường, [Giám đốc](T) [Sở Y tế](A) [Vũ Minh](P) cho biết đã lấy mẫu nước.", ("Vũ Minh",)),
    ],
)  # fmt: skip
def test_who_speaks_on_another_day_or_to_the_press(tail, attendees):
    found = dated_meeting(f"{CHAIRED} {tail}")
    assert (found.chairs, found.attendees) == (("Lê Văn Bình",), attendees)


@pytest.mark.parametrize(
    ("tail", "attendees"),
    [
        ("Tham dự có đại diện [Sở Y tế](A), các đồng chí trong [Ban Thường vụ Tỉnh ủy](A) và lãnh đạo [Sở Nội vụ](A).", ("Sở Y tế", "Ban Thường vụ Tỉnh ủy", "Sở Nội vụ")),
        ("Tham dự có [Thường trực HĐND tỉnh](A), chủ đầu tư [Công ty Nam An](O) cùng [Sở Nội vụ](A).", ("Thường trực HĐND tỉnh", "Công ty Nam An", "Sở Nội vụ")),
        ("Tham dự có các thành viên của [Hội đồng trường An Hòa](A).", ("Hội đồng trường An Hòa",)),
        ("Tham dự có đại biểu của 10 nước thành viên [ASEAN](O).", ()),
        ("Tham dự có lãnh đạo [Sở Y tế](A), các vụ của [Bộ Y tế](A).", ("Sở Y tế",)),
        ("Tham dự có lãnh đạo các trường, theo kế hoạch mà [Sở Y tế](A) đưa ra.", ()),
        ("Các trường cùng lãnh đạo xã, người đứng đầu [Sở Y tế](A) nêu rõ khó khăn.", ()),
        # named from a group that is there, or as an example of what is talked of
        ("Tham luận tại cuộc họp, đại diện các trường, đơn vị như [Sở Y tế](A), [Sở Nội vụ](A) đều nêu khó khăn.", ("Sở Y tế", "Sở Nội vụ")),
        ("Tham dự cuộc họp sáng nay, đại diện nhiều đơn vị gồm: [Sở Y tế](A), [Sở Nội vụ](A) kiến nghị giảm phí.", ("Sở Y tế", "Sở Nội vụ")),
        ("Tại cuộc họp, đại diện các trường cho biết đã liên hệ nhiều nơi như [Sở Y tế](A), [Sở Nội vụ](A).", ()),
        ("Trước mùa mưa, đại diện các đơn vị như [Sở Y tế](A), [Sở Nội vụ](A) đã khảo sát đê.", ()),
        # who belongs to a body or takes part in its work
        ("Cuộc họp có sự tham gia của đại diện [Sở Y tế](A), [Sở Nội vụ](A).", ("Sở Y tế", "Sở Nội vụ")),
        ("Ban Chỉ đạo xây dựng trường học còn có sự tham gia của [Sở Y tế](A), [Sở Nội vụ](A).", ()),
        ("Việc kiểm kê có sự tham gia của đại diện [Sở Y tế](A), [Sở Nội vụ](A).", ()),
    ],
)  # fmt: skip
def test_a_body_is_listed_only_as_a_member(tail, attendees):
    found = dated_meeting(f"{CHAIRED} {tail}")
    assert (found.chairs, found.attendees) == (("Lê Văn Bình",), attendees)


@pytest.mark.parametrize(
    ("marked", "chairs", "attendees"),
    [
        # the subject behind a group that has no name is no partner
        (
            "[Sáng 6/2](D), tại cuộc họp với các sở, ngành, [Chủ tịch](T) [UBND tỉnh](A) [Lê Văn Bình](P) yêu cầu báo cáo về loa xã. [Giám đốc](T) [Sở Y tế](A) [Vũ Minh](P) cho biết đã lấy mẫu.",
            ("Lê Văn Bình",), ("Vũ Minh",),
        ),
        ("[Sáng 6/2](D), [Chủ tịch](T) [UBND tỉnh](A) [Lê Văn Bình](P) có cuộc họp với [Sở Y tế](A), [Sở Nội vụ](A).", ("Lê Văn Bình",), ("Sở Y tế", "Sở Nội vụ")),
        # a deputy who speaks first, and the head of his body
        (
            "Tại cuộc họp [sáng 6/2](D), [Phó Chủ tịch](T) [UBND tỉnh](A) [Vũ Minh](P) đề nghị các sở khẩn trương. [Chủ tịch](T) [UBND tỉnh](A) [Lê Văn Bình](P) lưu ý việc tái định cư. "
            "Ông [Minh](P) yêu cầu báo cáo.",
            ("Lê Văn Bình",), ("Vũ Minh",),
        ),
        (
            "[Sáng 6/2](D), [Phó Chủ tịch](T) [UBND tỉnh](A) [Vũ Minh](P) chủ trì cuộc họp. Phát biểu tại đây, [Chủ tịch](T) [UBND tỉnh](A) [Lê Văn Bình](P) lưu ý việc tái định cư.",
            ("Vũ Minh",), ("Lê Văn Bình",),
        ),
        (
            "Tại cuộc họp [sáng 6/2](D), [Phó Chủ tịch](T) [UBND tỉnh](A) [Vũ Minh](P) đề nghị các sở khẩn trương. [Chủ tịch](T) [UBND huyện Hòa An](A) [Lê Văn Bình](P) lưu ý việc tái định cư. "
            "Ông [Minh](P) yêu cầu báo cáo.",
            ("Vũ Minh",), ("Lê Văn Bình",),
        ),
        # who runs a session presides over it
        ("Tại phiên họp [sáng 6/2](D), nhiều ý kiến trái nhau. Điều hành phiên họp, [Chủ tịch](T) [HĐND tỉnh](A) [Lê Văn Bình](P) nêu ý kiến.", ("Lê Văn Bình",), ()),
        # who is only told of
        (
            "Tại cuộc họp báo [sáng 6/2](D), [Bộ trưởng](T) [Bộ Y tế](A) [Lê Văn Bình](P) khẳng định, [Phó Thủ tướng](T) [Vũ Minh](P) yêu cầu làm rõ.",
            ("Lê Văn Bình",), (),
        ),
        (
            "Tại cuộc họp báo [sáng 6/2](D), [Bộ trưởng](T) [Bộ Y tế](A) [Lê Văn Bình](P) cho biết đã có vắc xin. [Thứ trưởng](T) [Bộ Y tế](A) [Vũ Minh](P) yêu cầu làm rõ.",
            ("Lê Văn Bình",), ("Vũ Minh",),
        ),
    ],
)  # fmt: skip
def test_who_leads_among_those_who_speak(marked, chairs, attendees):
    found = meeting(marked)
    assert (found.chairs, found.attendees) == (chairs, attendees)


@pytest.mark.parametrize(
    ("tail", "attendees"),
    [
        # somebody without a name speaks for a body, at the meeting
        ("Tại cuộc họp, đại diện [Sở Y tế](A) cho biết đã lấy mẫu nước.", ("Sở Y tế",)),
        ("Báo cáo tại cuộc họp, lãnh đạo [Sở Y tế](A) nêu rõ khó khăn.", ("Sở Y tế",)),
        ("Tại cuộc họp, đại diện [Sở Y tế](A) được giao lấy mẫu nước.", ()),
        ("Đại diện [Sở Y tế](A) cho biết đã lấy mẫu nước.", ("Sở Y tế",)),
        ("Lãnh đạo [Sở Y tế](A) cho biết đã lấy mẫu nước.", ()),
        # a speaker by another verb
        ("Bà [Trần Thị Hoa](P), [Giám đốc](T) [Sở Y tế](A), nhìn nhận việc này còn chậm.", ("Trần Thị Hoa",)),
        ("Bà [Trần Thị Hoa](P), [Giám đốc](T) [Sở Y tế](A), nghỉ hưu năm ngoái.", ()),
    ],
)  # fmt: skip
def test_who_speaks_is_there(tail, attendees):
    found = dated_meeting(f"{CHAIRED} {tail}")
    assert (found.chairs, found.attendees) == (("Lê Văn Bình",), attendees)


@pytest.mark.parametrize(
    ("marked", "attendees"),
    [
        ("[Sáng 5/3](D), [Chủ tịch](T) [UBND tỉnh](A) [Lê Văn Bình](P) chủ trì cuộc họp giữa [Sở Y tế](A), đại diện [Sở Nội vụ](A) và [Công ty Nam An](O).", ("Sở Y tế", "Sở Nội vụ", "Công ty Nam An")),
        ("[Chủ tịch](T) [UBND tỉnh](A) [Lê Văn Bình](P) chủ trì buổi làm việc giữa [Sở Y tế](A) ([SYT](A)) với [Công ty Nam An](O).", ("Sở Y tế", "Công ty Nam An")),
        ("[Chủ tịch](T) [UBND tỉnh](A) [Lê Văn Bình](P) chủ trì buổi làm việc của [Sở Y tế](A) với [Công ty Nam An](O).", ("Công ty Nam An",)),
        ("[Chủ tịch](T) [UBND tỉnh](A) [Lê Văn Bình](P) chủ trì cuộc họp về tranh chấp giữa [Sở Y tế](A) và [Công ty Nam An](O).", ()),
    ],
)  # fmt: skip
def test_a_meeting_between_bodies_has_all_of_them(marked, attendees):
    found = meeting(marked)
    assert (found.chairs, found.attendees) == (("Lê Văn Bình",), attendees)


@pytest.mark.parametrize(
    ("tail", "attendees"),
    [
        # whose words are handed on, or to whom a paper goes, whatever verb follows
        ("[Sở Y tế](A) truyền đạt ý kiến của [Bộ trưởng](T) [Vũ Minh](P) yêu cầu làm rõ.", ()),
        ("[Sở Y tế](A) có tờ trình gửi [Bộ trưởng](T) [Vũ Minh](P) đề nghị cho lấy mẫu.", ()),
        ("Đoàn xin ý kiến [Bộ trưởng](T) [Vũ Minh](P) chỉ đạo việc lấy mẫu.", ()),
        ("Sau khi nghe báo cáo, [Thứ trưởng](T) [Vũ Minh](P) đề nghị lấy mẫu lại.", ("Vũ Minh",)),
        ("Cuộc họp nghe [Thứ trưởng](T) [Vũ Minh](P) báo cáo việc lấy mẫu.", ("Vũ Minh",)),
    ],
)  # fmt: skip
def test_to_whom_a_paper_goes_is_not_there(tail, attendees):
    found = dated_meeting(f"{CHAIRED} {tail}")
    assert (found.chairs, found.attendees) == (("Lê Văn Bình",), attendees)


@pytest.mark.parametrize(
    ("tail", "attendees"),
    [
        # who stands above the chair and only says something, said it elsewhere
        ("Phát biểu tại cuộc họp, [Thứ trưởng](T) [Bộ Y tế](A) [Vũ Minh](P) đề nghị làm sớm.", ("Vũ Minh",)),
        ("Cùng dự có [Thủ tướng](T) [Vũ Minh](P). [Thủ tướng](T) yêu cầu xử lý dứt điểm.", ("Vũ Minh",)),
        # one of those whom he called in
        ("[Chủ tịch](T) [UBND huyện Hòa An](A) [Vũ Minh](P) cho biết huyện đã lấy mẫu.", ("Vũ Minh",)),
        ("[Giám đốc](T) [Sở Y tế](A) [Vũ Minh](P) báo cáo [năm 2023](D) sở đã lấy mẫu.", ("Vũ Minh",)),
    ],
)  # fmt: skip
def test_who_is_only_quoted_is_not_there(tail, attendees):
    found = dated_meeting(f"{CHAIRED} {tail}")
    assert (found.chairs, found.attendees) == (("Lê Văn Bình",), attendees)


@pytest.mark.parametrize("piece", ["thay mặt cùng cùng cùng cùng cùng cùng ", "cùng đoàn công tác của và và và "])
def test_words_that_could_be_read_in_many_ways_take_no_time(piece):
    begin = time.process_time()
    cues.deed(" " + piece * 40 + "x", 0, 40 * len(piece))
    cues.DOES.fullmatch(" " + piece * 40 + "x")
    assert time.process_time() - begin < 1


@pytest.mark.parametrize(
    "marked",
    [
        # the short name comes first, and has the part
        "[Sáng 5/3](D), [UBND tỉnh An Hòa](A) tổ chức hội nghị. Ông [Tạo](P) chủ trì hội nghị, bà [Hoa](P) dự và phát biểu. Ông [Lê Văn Tạo](P) khẳng định. Bà [Trần Thị Hoa](P) nói.",
        "[Sáng 5/3](D), [UBND tỉnh An Hòa](A) tổ chức hội nghị. Ông [Tạo](P) chủ trì hội nghị. Ông [Lê  Văn\nTạo](P), [Chủ tịch](T) [UBND tỉnh](A), và [Giám đốc](T) [Sở Y tế](A) dự.",
    ],
)
def test_chairs_and_attendees_stand_where_their_spans_say(marked):
    text, found = read(marked)[0].text, meeting(marked)
    shown = [*zip(found.chairs, found.chairs_spans, strict=True), *zip(found.attendees, found.attendees_spans, strict=True)]
    assert any("Tạo" in name and " " in name for name, _ in shown)
    assert [text[slice(*span)] for _, span in shown] == [name for name, _ in shown]
    assert all(text[slice(*a.span)] == a.text for a in found.attendee_refs)
