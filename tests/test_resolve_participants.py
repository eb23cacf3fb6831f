"""Who else took part: rows of subjects, further lists, places, quoted words, what is handed over; each with what looks like it."""

import pytest

from test_resolve_attendance import CHAIRED, dated_meeting
from test_resolve_meeting import meeting
from vngovnlp.resolve.attendance.place_lists import Places
from vngovnlp.resolve.attendance.quotations import Quotations

pytestmark = pytest.mark.usefixtures("rules_alone")


def attendees_behind(tail):
    found = dated_meeting(f"{CHAIRED} {tail}")
    assert found.chairs == ("Lê Văn Bình",)
    return found.attendees


@pytest.mark.parametrize(
    ("tail", "attendees"),
    [
        (
            "Tham dự có lãnh đạo [Tập đoàn Nam An Việt Nam](O), [Ngân hàng Bình Lâm](O), [NAG](O). [Tập đoàn Nam An Việt Nam](O) ([NAG](O)) đã xây 5 cầu.",
            ("Tập đoàn Nam An Việt Nam", "Ngân hàng Bình Lâm"),
        ),
        ("Tham dự có lãnh đạo [Tập đoàn Nam An Việt Nam](O), [Tập đoàn Nam An VN](O).", ("Tập đoàn Nam An Việt Nam",)),
        ("Tham dự có lãnh đạo [Tập đoàn Nam An](O), [Nam An](O), [NAG](O).", ("Tập đoàn Nam An", "Nam An", "NAG")),
    ],
)  # fmt: skip
def test_an_organisation_is_there_once(tail, attendees):
    assert attendees_behind(tail) == attendees


@pytest.mark.parametrize(
    ("tail", "attendees"),
    [
        # who stands in a row before the verb
        ("[Phó Chủ tịch](T) [UBND tỉnh](A) [Vũ Minh](P), đại diện các sở gồm [Sở Y tế](A), [Sở Nội vụ](A) và 10 hộ dân đã cùng tham dự cuộc họp.", ("Vũ Minh", "Sở Y tế", "Sở Nội vụ")),
        ("[Giám đốc](T) [Sở Y tế](A) [Vũ Minh](P) cùng các trưởng phòng dự cuộc họp.", ("Vũ Minh",)),
        ("[Giám đốc](T) [Sở Y tế](A) [Vũ Minh](P) và [Giám đốc](T) [Sở Nội vụ](A) [Trần Thị Hoa](P) đã tới dự.", ("Vũ Minh", "Trần Thị Hoa")),
        ("[Phó Chủ tịch](T) [UBND tỉnh](A) [Vũ Minh](P), đại diện [Sở Tài nguyên](A), [Sở Nội vụ](A) cùng dự cuộc họp.", ("Vũ Minh", "Sở Tài nguyên", "Sở Nội vụ")),
        ("[Phó Chủ tịch](T) [UBND tỉnh](A) [Vũ Minh](P), các nguyên ủy viên [Ban Thường vụ](A) cùng dự cuộc họp.", ("Vũ Minh",)),
        # who is only met, asked or told of
        ("Đoàn nhắc tới [Giám đốc](T) [Sở Y tế](A) [Vũ Minh](P), các hộ dân đã tham dự cuộc họp.", ()),
        ("[Sở Nội vụ](A) đề nghị [Giám đốc](T) [Sở Y tế](A) [Vũ Minh](P) cùng các trưởng phòng dự cuộc họp.", ()),
        ("Các cán bộ của [Sở Y tế](A) tham dự cuộc họp.", ()),
        ("[Giám đốc](T) [Sở Y tế](A) [Vũ Minh](P) bắt tay các đại biểu dự cuộc họp.", ()),
    ],
)  # fmt: skip
def test_subjects_of_attending(tail, attendees):
    assert attendees_behind(tail) == attendees


@pytest.mark.parametrize(
    ("tail", "attendees"),
    [
        # more words that open a list
        ("Phía [Sở Y tế](A) có ông [Vũ Minh](P), [Giám đốc](T) [Sở](A) và bà [Trần Thị Hoa](P), [Trưởng phòng](T).", ("Vũ Minh", "Trần Thị Hoa")),
        ("Đại diện [Sở Y tế](A): đ/c [Vũ Minh](P) - [Phó Giám đốc](T); đại diện [Sở Nội vụ](A): đ/c [Trần Thị Hoa](P) - [Chánh Văn phòng](T).", ("Vũ Minh", "Trần Thị Hoa")),
        ("Có nhiều đại biểu gồm: [Giám đốc](T) [Sở Y tế](A) [Vũ Minh](P), [Giám đốc](T) [Sở Nội vụ](A) [Trần Thị Hoa](P).", ("Vũ Minh", "Trần Thị Hoa")),
        # whom the meeting hears, but not whom somebody else hears, or about whom
        ("Sau khi nghe [Sở Y tế](A), [Sở Nội vụ](A) báo cáo, ông [Bình](P) yêu cầu làm rõ.", ("Sở Y tế", "Sở Nội vụ")),
        ("Ông [Bình](P) nghe báo cáo của đại diện [Sở Y tế](A) và yêu cầu làm rõ.", ("Sở Y tế",)),
        ("Hôm trước, [Thứ trưởng](T) [Vũ Minh](P) nghe [Sở Y tế](A) báo cáo.", ()),
        ("Cuộc họp nghe báo cáo về tài sản của [Sở Y tế](A).", ()),
        ("Tháng sau, tỉnh sẽ nghe [Sở Y tế](A) báo cáo.", ()),
        ("Sau khi nghe ý kiến các [Sở Y tế](A), [Sở Nội vụ](A), ông [Bình](P) kết luận.", ("Sở Y tế", "Sở Nội vụ")),
        ("Ông [Bình](P) nghe ý kiến trái chiều về [Sở Y tế](A).", ()),
        # examples of whom somebody comes from, but not of what is talked about
        ("Tham dự có đại diện các đơn vị như [Cục Dự phòng](A), [Cục Khám bệnh](A) và [Vụ Pháp chế](A).", ("Cục Dự phòng", "Cục Khám bệnh", "Vụ Pháp chế")),
        ("Tham dự có chủ các dự án lớn như [Công ty Nam An](O).", ()),
        # who takes part in something else
        ("Tham gia đoàn kiểm tra có [Sở Y tế](A) và [Sở Nội vụ](A).", ("Sở Y tế", "Sở Nội vụ")),
        ("Tham gia mạng lưới nước sạch hiện có [Sở Y tế](A) và [Sở Nội vụ](A).", ()),
        ("Có mặt tại khu dân cư từ sớm, có [Sở Y tế](A) và [Sở Nội vụ](A).", ()),
        # a delegation by its members, or by its tasks
        ("Đoàn công tác của tỉnh gồm ông [Vũ Minh](P), [Giám đốc](T) [Sở Y tế](A), bà [Trần Thị Hoa](P), [Giám đốc](T) [Sở Nội vụ](A) đã đến từng trường.", ("Vũ Minh", "Trần Thị Hoa")),
        ("Đoàn công tác có nhiệm vụ gồm việc mà ông [Vũ Minh](P), [Giám đốc](T) [Sở Y tế](A), theo dõi.", ()),
        ("Hai bên ký kết trước sự chứng kiến của lãnh đạo [Sở Y tế](A) và [Sở Nội vụ](A).", ("Sở Y tế", "Sở Nội vụ")),
        # a body that speaks where bodies meet
        ("Tại cuộc họp, [Sở Y tế](A) báo cáo đã lấy mẫu.", ("Sở Y tế",)),
        ("Báo cáo tại đây, lãnh đạo [Sở Y tế](A) cho biết đã lấy mẫu.", ("Sở Y tế",)),
        ("Tại cuộc họp, [Sở Y tế](A) được giao lấy mẫu.", ()),
        ("Trong tháng 2, [Sở Y tế](A) báo cáo đã lấy mẫu.", ()),
        # the point of a degree ends none, and a remark in brackets is about the one before
        ("Tham dự có [Giám đốc](T) [Sở Y tế](A) [Vũ Minh](P); TS. [Trần Thị Hoa](P), [Phó Giám đốc](T) [Sở Nội vụ](A).", ("Vũ Minh", "Trần Thị Hoa")),
        ("Tham dự có đại diện [Công ty Nam An](O) ([NAC](O)), [Sở Y tế](A).", ("Công ty Nam An", "Sở Y tế")),
        # one line each
        ("Tham dự cuộc họp có:\n- [Giám đốc](T) [Sở Y tế](A) [Vũ Minh](P)\n- [Giám đốc](T) [Sở Nội vụ](A) [Trần Thị Hoa](P)\nBà [Đỗ Thị Lan](P), [Trưởng phòng](T), nghỉ hưu.", ("Vũ Minh", "Trần Thị Hoa")),
        # no members: bodies that stand for many, whose members are named, or that begin the main clause
        ("Tham dự có đại diện [Sở Y tế](A), [Đoàn Thanh niên](A) các trường.", ("Sở Y tế",)),
        ("Dự họp có các ủy viên [Ban Thường vụ Tỉnh ủy](A): [Giám đốc](T) [Sở Y tế](A) [Vũ Minh](P).", ("Vũ Minh",)),
        ("Với sự tham gia của các ngành có liên quan, [Sở Y tế](A) đã ban hành kế hoạch.", ()),
        # and words that only look like a list's beginning
        ("Sở sẽ lập đoàn gồm đại diện các ngành có liên quan như [Sở Y tế](A) để kiểm tra.", ()),
        ("Ông nói: \"Phải mạnh tay hơn với lãnh đạo [Sở Y tế](A) và [Sở Nội vụ](A) trong việc này\".", ()),
    ],
)  # fmt: skip
def test_further_lists(tail, attendees):
    assert attendees_behind(tail) == attendees


@pytest.mark.parametrize(
    ("tail", "attendees"),
    [
        # places in a row stand for their governments
        ("Tham dự có đại diện [Bộ Y tế](A) và các [tỉnh An Hòa](L), [Bình Lâm](L), [Nam Sơn](L).", ("Bộ Y tế", "tỉnh An Hòa", "Bình Lâm", "Nam Sơn")),
        ("Tham dự có lãnh đạo các tỉnh, thành phố: [An Hòa](L), [Bình Lâm](L).", ("An Hòa", "Bình Lâm")),
        ("Tham dự có lãnh đạo các tỉnh [Tây Sơn](L): [An Hòa](L), [Bình Lâm](L).", ("An Hòa", "Bình Lâm")),
        ("Tham dự có lãnh đạo 3 nước thành viên liên minh ([Lào](L), [Bỉ](L), [Cuba](L)).", ("Lào", "Bỉ", "Cuba")),
        # one place is where its people come from
        ("Tham dự có nhân dân [xã An Hòa](L).", ()),
        ("Tham dự có lãnh đạo các phòng của [huyện An Hòa](L).", ()),
        ("Bệnh lây ra các tỉnh [An Hòa](L), [Bình Lâm](L).", ()),
    ],
)  # fmt: skip
def test_places_that_attend(tail, attendees):
    assert attendees_behind(tail) == attendees


def test_a_row_of_places():
    norm = "lãnh đạo các tỉnh tây sơn gồm an hòa, bình lâm và thành phố nam sơn; một tỉnh khác là đông lâm"
    ends = {norm.index(name): norm.index(name) + len(name) for name in ("tây sơn", "an hòa", "bình lâm", "nam sơn", "đông lâm")}
    assert [norm[slice(*span)] for span in Places(norm, ends).listed(0, len(norm))] == ["an hòa", "bình lâm", "nam sơn"]
    assert not Places(norm, ends).listed(norm.index("một"), len(norm))
    assert not Places(norm, {}).listed(0, len(norm))


@pytest.mark.parametrize(
    ("tail", "attendees"),
    [
        # who stands behind quoted words says them, whatever the verb
        ('"Nước ở đây còn bẩn lắm, phải lấy mẫu lại ngay", ông [Vũ Minh](P), [Giám đốc](T) [Sở Y tế](A), than.', ("Vũ Minh",)),
        ('"Nước ở đây còn bẩn lắm, phải lấy mẫu lại ngay" - [Giám đốc](T) [Sở Y tế](A) [Vũ Minh](P) thở dài.', ("Vũ Minh",)),
        ('Chương trình "Nước sạch", ông [Vũ Minh](P), [Giám đốc](T) [Sở Y tế](A), nghỉ hưu năm ngoái.', ()),
        # what somebody says in quoted words, he says elsewhere
        ('Ông Bình nói: "Hôm kia [Giám đốc](T) [Sở Y tế](A) [Vũ Minh](P) đã khẳng định với tôi là nước sạch".', ()),
        # whose words are the subject
        ("Con số này được [Giám đốc](T) [Sở Y tế](A) [Vũ Minh](P) đưa ra tại cuộc họp.", ("Vũ Minh",)),
        ("Con số này được ông [Vũ Minh](P), [Giám đốc](T) [Sở Y tế](A), nêu rõ trong cuộc họp.", ("Vũ Minh",)),
        ("Con số này được [Giám đốc](T) [Sở Y tế](A) [Vũ Minh](P) đưa ra từ năm ngoái.", ()),
        ("Con số này được [Giám đốc](T) [Sở Y tế](A) [Vũ Minh](P) giao tính lại tại cuộc họp.", ()),
        # verbs that say that somebody speaks, behind the words who this is, and of two together
        ("Ông [Vũ Minh](P), [Giám đốc](T) [Sở Y tế](A), đưa ra yêu cầu lấy mẫu lại.", ("Vũ Minh",)),
        ("[Giám đốc](T) [Sở Y tế](A) [Vũ Minh](P) và [Giám đốc](T) [Sở Nội vụ](A) [Trần Thị Hoa](P) gửi lời cảm ơn.", ("Vũ Minh", "Trần Thị Hoa")),
        ("[Giám đốc](T) [Sở Y tế](A) [Vũ Minh](P), người vừa từ nước ngoài trở về, cho biết nước sạch.", ("Vũ Minh",)),
        ("[Giám đốc](T) [Sở Y tế](A) [Vũ Minh](P) sẽ tuyên bố việc này vào tháng sau.", ()),
        ("[Giám đốc](T) [Sở Y tế](A) [Vũ Minh](P), người vừa từ nước ngoài trở về, nghỉ hưu.", ()),
    ],
)  # fmt: skip
def test_who_says_quoted_words(tail, attendees):
    assert attendees_behind(tail) == attendees


def test_quotations():
    norm = 'ông a nói: "nước ở đây sạch, mọi người yên tâm ". bà b: "trường "tốt"", ông c cười. dấu " thừa'
    quotations = Quotations(norm)
    assert [norm[slice(*span)] for span in quotations.spans] == ['"nước ở đây sạch, mọi người yên tâm "']
    assert quotations.around(norm.index("sạch"))
    assert not quotations.around(norm.index("bà b"))
    assert not quotations.end_before(norm.index("c cười"))
    assert not Quotations("").around(0)


@pytest.mark.parametrize(
    ("marked", "attendees"),
    [
        # at a workshop those speak who hold no office; elsewhere they may say it anywhere
        ("[Sáng 5/3](D), [Chủ tịch](T) [UBND tỉnh](A) [Lê Văn Bình](P) chủ trì hội thảo về lúa. GS.TS [Vũ Minh](P) cho rằng đất còn tốt.", ("Vũ Minh",)),
        ("[Sáng 5/3](D), [Chủ tịch](T) [UBND tỉnh](A) [Lê Văn Bình](P) chủ trì hội thảo về lúa. GS.TS [Vũ Minh](P), [Đại học An Hòa](A) đề nghị giữ đất.", ("Vũ Minh",)),
        ("[Sáng 5/3](D), [Chủ tịch](T) [UBND tỉnh](A) [Lê Văn Bình](P) chủ trì hội thảo về lúa. Đất của GS.TS [Vũ Minh](P), [Đại học An Hòa](A) còn tốt.", ()),
        ("[Sáng 5/3](D), [Chủ tịch](T) [UBND tỉnh](A) [Lê Văn Bình](P) chủ trì hội nghị về lúa. Tại hội nghị, ông [Vũ Minh](P), một nông dân, cho biết đất còn tốt.", ("Vũ Minh",)),
        ("[Sáng 5/3](D), [Chủ tịch](T) [UBND tỉnh](A) [Lê Văn Bình](P) chủ trì hội nghị về lúa. Tại hội nghị, [Sở Nông nghiệp](A) cho biết đất còn tốt.", ()),
        # who is given something is there, who is decided on is not
        # whom a title is to be given to is not there
        (
            "[Sáng 5/3](D), [Chủ tịch](T) [UBND tỉnh](A) [Lê Văn Bình](P) chủ trì cuộc họp về thi đua. Tỉnh đề nghị truy tặng danh hiệu Anh hùng cho ông [Vũ Minh](P), [nguyên Giám đốc](T) [Sở Y tế](A).",
            (),
        ),
        (
            "[Sáng 5/3](D), [Chủ tịch](T) [UBND tỉnh](A) [Lê Văn Bình](P) chủ trì lễ kỷ niệm và trao tặng danh hiệu Anh hùng cho ông [Vũ Minh](P), [Giám đốc](T) [Sở Y tế](A).",
            ("Vũ Minh",),
        ),
        ("[Sáng 5/3](D), [Chủ tịch](T) [UBND tỉnh](A) [Lê Văn Bình](P) chủ trì hội nghị về cán bộ và trao quyết định cho ông [Vũ Minh](P), [Giám đốc](T) [Sở Y tế](A).", ("Vũ Minh",)),
        ("[Sáng 5/3](D), [Chủ tịch](T) [UBND tỉnh](A) [Lê Văn Bình](P) chủ trì hội nghị về cán bộ. Ông [Vũ Minh](P), [Giám đốc](T) [Sở Y tế](A), nhận nhiệm vụ mới.", ("Vũ Minh",)),
        ("[Sáng 5/3](D), [Chủ tịch](T) [UBND tỉnh](A) [Lê Văn Bình](P) chủ trì hội nghị về cán bộ. Ông [Vũ Minh](P), [Giám đốc](T) [Sở Y tế](A), nhận quyết định nghỉ hưu năm ngoái.", ()),
        ("[Sáng 5/3](D), [Chủ nhiệm](T) [Ủy ban Kiểm tra](A) [Lê Văn Bình](P) chủ trì cuộc họp về công tác kỷ luật. Ông [Vũ Minh](P), [Giám đốc](T) [Sở Y tế](A), thừa nhận còn chậm.", ("Vũ Minh",)),
        (
            "[Sáng 5/3](D), [Chủ tịch](T) [Quốc hội](A) [Lê Văn Bình](P) chủ trì lễ công bố các quyết định về công tác cán bộ đối với ông [Vũ Minh](P), [Giám đốc](T) [Sở Y tế](A).",
            ("Vũ Minh",),
        ),
        ("[Sáng 5/3](D), [Chủ tịch](T) [UBND tỉnh](A) [Lê Văn Bình](P) chủ trì cuộc họp về quyết định thu hồi đất đối với ông [Vũ Minh](P), [Giám đốc](T) [Công ty Nam An](O).", ()),
        # who asks is there, but not of whom the question is
        (
            "[Sáng 5/3](D), [Chủ tịch](T) [HĐND tỉnh](A) [Lê Văn Bình](P) chủ trì kỳ họp. Trước câu hỏi của [đại biểu](T) [Vũ Minh](P) về đê điều, tỉnh hứa sớm làm.",
            ("Vũ Minh",),
        ),
        (
            "[Sáng 5/3](D), [Chủ tịch](T) [HĐND tỉnh](A) [Lê Văn Bình](P) chủ trì kỳ họp. Trước câu hỏi về [đại biểu](T) [Vũ Minh](P), tỉnh hứa sớm làm rõ.",
            (),
        ),
        # voters, whatever the meeting is called
        ("[Sáng 5/3](D), [Chủ tịch](T) [UBND tỉnh](A) [Lê Văn Bình](P) chủ trì cuộc họp với người dân. Cử tri [Vũ Minh](P) cho rằng đường còn xấu.", ("Vũ Minh",)),
        # whom an inspection works with, and not whom a conference tells of
        ("Làm việc với [UBND huyện Hòa An](A) [sáng 5/3](D), [Chủ tịch](T) [UBND tỉnh](A) [Lê Văn Bình](P) mừng vì lúa tốt sau khi đi thị sát các ruộng lúa.", ("UBND huyện Hòa An",)),
        ("[Sáng 5/3](D), [Chủ tịch](T) [UBND tỉnh](A) [Lê Văn Bình](P) chủ trì hội nghị về lúa. Ông [Bình](P) cho biết tỉnh làm việc với [Công ty Nam An](O).", ()),
        # the day between the meeting and with whom it was
        ("[Chủ tịch](T) [UBND tỉnh](A) [Lê Văn Bình](P) kết luận tại buổi làm việc [ngày 8/4](D) với [Công ty Nam An](O) và đại diện [Sở Y tế](A) về nước sạch.", ("Công ty Nam An", "Sở Y tế")),
    ],
)  # fmt: skip
def test_who_is_there_without_a_word_of_attending(marked, attendees):
    found = meeting(marked)
    assert (found.chairs, found.attendees) == (("Lê Văn Bình",), attendees)


@pytest.mark.parametrize(
    ("marked", "chairs", "attendees"),
    [
        # of two who meet each other both lead, and others only tell of it
        # with one of them are others
        (
            "Tại buổi làm việc giữa [Thủ tướng](T) [Lê Văn Bình](P) với lãnh đạo [TP An Hòa](L), [Thứ trưởng](T) [Bộ Y tế](A) [Vũ Minh](P) đề nghị lấy mẫu.",
            ("Lê Văn Bình",), ("Vũ Minh",),
        ),
        # what is between two people is no meeting of theirs
        (
            "[Sáng 5/3](D), [Chủ tịch](T) [UBND tỉnh](A) [Lê Văn Bình](P) chủ trì cuộc họp về tranh chấp giữa ông [Anton Berg](P) và bà [Trần Thị Hoa](P).",
            ("Lê Văn Bình",), (),
        ),
    ],
)  # fmt: skip
def test_a_meeting_between_two_people(marked, chairs, attendees):
    found = meeting(marked)
    assert (found.chairs, found.attendees) == (chairs, attendees)
