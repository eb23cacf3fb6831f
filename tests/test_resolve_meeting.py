from datetime import date

import pytest

from test_resolve_marked import read
from vngovnlp.article import Timex
from vngovnlp.extraction import extract
from vngovnlp.resolve.agencies import link_agencies
from vngovnlp.resolve.meeting import find_meeting
from vngovnlp.resolve.occasions import kind_of
from vngovnlp.resolve.officials import link_officials

pytestmark = pytest.mark.usefixtures("rules_alone")


def meeting(marked, event=None):
    article, entities = read(marked)
    agencies = link_agencies(article, entities)
    return find_meeting(article, entities, link_officials(article, entities, agencies), agencies, event)


CONFERENCE = (
    "[Tỉnh An Hòa](L) tổng kết công tác thủy lợi\n"
    "[Sáng 5/3](D), tại [thành phố Bình Lâm](L), [UBND tỉnh An Hòa](A) tổ chức hội nghị trực tuyến tổng kết công tác thủy lợi [năm 2024](D).\n"
    "Dự và chỉ đạo hội nghị có ông [Lê Văn Bình](P), [Phó Bí thư](T) [Tỉnh ủy](A). Tham dự hội nghị có bà [Trần Thị Hoa](P), [Giám đốc](T) [Sở Tài chính](A); "
    "đại diện lãnh đạo [Sở Xây dựng](A), [Sở Nội vụ](A). Ông [Vũ Minh](P), [Phó Chủ tịch](T) [UBND tỉnh](A) chủ trì hội nghị.\n"
    "Tại hội nghị, ông [Đỗ Văn Nam](P), [Chủ tịch](T) [UBND huyện Hòa An](A) báo cáo việc nạo vét kênh.\n"
    "Phát biểu kết luận hội nghị, ông [Vũ Minh](P) yêu cầu các sở khẩn trương.\n"
    "Ảnh: [Quang Huy](P)\n"
)


def test_a_conference():
    found = meeting(CONFERENCE)
    assert (found.type, found.kind, found.is_series) == ("hội nghị trực tuyến", "CONFERENCE", False)
    assert found.topic == "tổng kết công tác thủy lợi năm 2024"
    assert found.location == "thành phố Bình Lâm"
    assert found.chairs == ("Lê Văn Bình", "Vũ Minh")
    assert found.attendees == ("Trần Thị Hoa", "Sở Xây dựng", "Sở Nội vụ", "Đỗ Văn Nam")
    assert [a.kind for a in found.attendee_refs] == ["official", "agency", "agency", "official"]
    assert all(a.ref for a in found.attendee_refs)


def test_the_event_s_days_are_handed_on():
    day = date(2024, 3, 5)
    found = meeting(CONFERENCE, Timex(0, 1, "DATE", "2024-03-05", day, day))
    assert (found.begin, found.end) == ("2024-03-05", "2024-03-05")
    assert (meeting(CONFERENCE).begin, meeting(CONFERENCE).end) == (None, None)
    open_ended = meeting(CONFERENCE, Timex(0, 1, "DATE", "2024-03-05", day, None))
    assert (open_ended.begin, open_ended.end) == (None, None)


@pytest.mark.parametrize(
    ("text", "location"),
    [
        ("Dự án được thảo luận tại hội trường chiều 24/3, tại phiên họp của Hội đồng nhân dân tỉnh Bình Lâm.", "hội trường"),
        (
            "Chiều 24/3, phiên họp của Hội đồng nhân dân tỉnh Bình Lâm diễn ra tại hội trường trung tâm tỉnh.",
            "hội trường trung tâm tỉnh",
        ),
        (
            "Chiều 24/3, tại hội trường UBND xã Hòa Lâm, Chủ tịch UBND xã Lý Văn Quảng chủ trì cuộc họp.",
            "hội trường UBND xã Hòa Lâm",
        ),
    ],
)
def test_a_place_ends_where_the_day_begins(text, location):
    assert extract(text, published="2024-03-25").meeting.location == location


def test_who_receives_and_who_talks_on_a_par():
    received = extract(
        "Chiều 29/1/2026, Chủ tịch Quốc hội Lò Văn Minh đã hội kiến Chủ tịch Hội đồng châu Âu Antonio Bellini."
    ).meeting
    assert (received.chairs, received.attendees) == (("Lò Văn Minh",), ("Antonio Bellini",))
    talks = extract("Chiều 29/1/2026, Thủ tướng Chính phủ Lò Văn Minh hội đàm với Thủ tướng Lào Somchai Vongsa.").meeting
    assert (talks.chairs, talks.attendees) == (("Lò Văn Minh", "Somchai Vongsa"), ())


def test_a_day_without_a_year_names_its_expression_and_gives_no_interval():
    text = "Sáng 6/2, Chủ tịch UBND xã Lý Văn Quảng chủ trì cuộc họp về phòng cháy rừng."
    partial, dated = extract(text), extract(text, published="2024-02-07")
    assert (partial.meeting.begin, dated.meeting.begin) == (None, "2024-02-06")
    for report in (partial, dated):
        assert [d.text for d in report.dates if d.id == report.meeting.date_id] == ["Sáng 6/2"]
    assert "NO_EVENT_YEAR" in {w.code for w in partial.warnings}
    assert not {"NO_EVENT_YEAR", "NO_EVENT_DATE"} & {w.code for w in dated.warnings}
    undated = extract("Chủ tịch UBND xã Lý Văn Quảng chủ trì cuộc họp về phòng cháy rừng.", published="2024-02-07")
    assert undated.meeting.date_id is None
    assert "NO_EVENT_DATE" in {w.code for w in undated.warnings}


@pytest.mark.parametrize(
    ("marked", "kind", "chairs", "attendees"),
    [
        (
            "[Ngày 7.2](D), [Bộ trưởng](T) [Bộ Y tế](A) [Lê Văn Bình](P) có buổi làm việc với lãnh đạo [Thành ủy](A) và [UBND TP.Bình Lâm](A) về bệnh viện vùng.",
            "WORKING_SESSION", ("Lê Văn Bình",), ("Thành ủy", "UBND TP.Bình Lâm"),
        ),
        (
            "Làm việc với [Ngân hàng Chính sách xã hội](O) [sáng 11-2](D), [Thủ tướng](T) [Lê Văn Bình](P) nhấn mạnh vai trò của tín dụng.",
            "WORKING_SESSION", ("Lê Văn Bình",), ("Ngân hàng Chính sách xã hội",),
        ),
        (
            "[Chiều 10/3](D), [Bí thư](T) [Tỉnh ủy](A) [Lê Văn Bình](P) và [Phó Chủ tịch](T) [UBND tỉnh](A) [Vũ Minh](P) đã có buổi tiếp các chuyên gia của [Quỹ Phát triển Bắc Âu](O) do bà [Anna Berg](P), [Giám đốc](T) [Ban Hạ tầng](O), dẫn đầu.",
            "RECEPTION", ("Lê Văn Bình", "Vũ Minh"), ("Quỹ Phát triển Bắc Âu", "Anna Berg"),
        ),
        (
            "[Sáng 3/9](D), [Bí thư](T) [Huyện ủy](A) [Lê Văn Bình](P) đã kiểm tra công tác phòng chống bão tại [xã Tân Lập](L).",
            "INSPECTION", ("Lê Văn Bình",), (),
        ),
        (
            "[Chiều 12/8](D), [Bí thư](T) [Tỉnh ủy](A) [Lê Văn Bình](P) tiếp xúc cử tri [huyện Hòa An](L). Cử tri [Trần Văn Hai](P) kiến nghị sửa đường.",
            "VOTER_MEETING", ("Lê Văn Bình",), ("Trần Văn Hai",),
        ),
        (
            "[Chiều 31/1](D), chủ trì cuộc họp về nhà ở xã hội, [Thủ tướng](T) [Lê Văn Bình](P) yêu cầu các bộ báo cáo.",
            "MEETING", ("Lê Văn Bình",), (),
        ),
        (
            "[Văn phòng Chính phủ](A) thông báo kết luận của [Phó Thủ tướng](T) [Lê Văn Bình](P) tại cuộc họp về giá điện.",
            "MEETING", ("Lê Văn Bình",), (),
        ),
        (
            "[Ban Bí thư](A) họp dưới sự chủ trì của [Tổng Bí thư](T) [Lê Văn Bình](P).",
            "MEETING", ("Lê Văn Bình",), (),
        ),
        (
            "[Thủ tướng](T): Không chậm một ngày\nTại cuộc họp [chiều 5/3](D), [Thủ tướng](T) yêu cầu các bộ khẩn trương.",
            "MEETING", ("Thủ tướng",), (),
        ),
        (
            "[Chủ tịch nước](T) [Lê Văn Bình](P) dự lễ khánh thành cầu Tân Lập [sáng 5/3](D).",
            "CEREMONY", (), ("Lê Văn Bình",),
        ),
    ],
)  # fmt: skip
def test_who_leads_and_who_takes_part(marked, kind, chairs, attendees):
    found = meeting(marked)
    assert (found.kind, found.chairs, found.attendees) == (kind, chairs, attendees)


@pytest.mark.parametrize(
    "marked",
    [
        "[Chủ tịch](T) [UBND tỉnh](A) [Lê Văn Bình](P) vừa ký quyết định bổ nhiệm ông [Vũ Minh](P).",
        "[Thủ tướng](T) [Lê Văn Bình](P) yêu cầu [Bộ Công an](A) kiểm tra, báo cáo trước [ngày 30/6](D).",
        "[Bộ Y tế](A) đề nghị trình [Quốc hội](A) luật này tại kỳ họp thứ 10.",
        "Học sinh được nghỉ lễ năm ngày.",
        "Năm qua, [Sở Y tế](A) đã mở 11 lớp tập huấn cho các lớp bồi dưỡng bác sĩ.",
        "Trường áp dụng chương trình bồi dưỡng và cho sinh viên tham dự chương trình đào tạo từ [tháng 10](D).",
        "[UBND tỉnh](A) không tổ chức ngày hội đoàn kết toàn dân để dành tiền cho vùng lũ.",
        "Đường sắt đô thị sẽ chạy từ [tháng 10](D).",
        "",
    ],
)
def test_what_is_no_meeting(marked):
    assert meeting(marked) is None


def test_who_presided_elsewhere_does_not_preside_here():
    found = meeting(
        "[Sáng 5/3](D), [Giám đốc](T) [Sở Y tế](A) [Lê Văn Bình](P) chủ trì cuộc họp về vắc xin.\n"
        "Trước đó, [Chủ tịch](T) [UBND tỉnh](A) [Vũ Minh](P) đã chủ trì hội nghị về y tế cơ sở."
    )
    assert found.chairs == ("Lê Văn Bình",)


def test_a_body_that_leads_a_task_is_no_chair():
    found = meeting(
        "[Sáng 5/3](D), [Phó Chủ tịch](T) [Lê Văn Bình](P) chủ trì cuộc họp. Ông [Bình](P) giao [Giám đốc](T) [Sở Y tế](A) chủ trì, phối hợp với [Sở Nội vụ](A) rà soát."
    )
    assert found.chairs == ("Lê Văn Bình",)


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("buổi làm việc", "WORKING_SESSION"),
        ("hội nghị trực tuyến", "CONFERENCE"),
        ("cuộc họp khẩn", "MEETING"),
        ("giao ban", "MEETING"),
        ("kỳ họp", "COUNCIL_SESSION"),
        ("phiên họp", "COUNCIL_SESSION"),
        ("buổi kiểm tra", "INSPECTION"),
        ("buổi tiếp", "RECEPTION"),
        ("buổi tiếp xúc cử tri", "VOTER_MEETING"),
        ("lễ khánh thành", "CEREMONY"),
        ("hội đàm", "TALKS"),
        ("cuộc họp báo", "PRESS"),
        ("hội thảo", "SEMINAR"),
        ("chuyến thăm", "OTHER"),
    ],
)
def test_the_word_decides_the_kind(words, kind):
    assert kind_of(words) == kind


@pytest.mark.parametrize(
    ("marked", "type", "kind"),
    [
        ("[Chiều 3/4](D), [Ban Thường vụ Tỉnh ủy](A) họp riêng cho ý kiến về nhân sự.", "họp", "MEETING"),
        ("[Thủ tướng](T) [Lê Văn Bình](P) tiếp [Thứ trưởng](T) [Bộ Y tế](A) [Lào](L) [sáng 5/3](D).", "tiếp", "RECEPTION"),
        (
            "Hai bên sẽ mở đường bay, [Bộ trưởng](T) [Vũ Minh](P) cho biết khi gặp [Đại sứ](T) [Anna Berg](P) [ngày 5/3](D).",
            "gặp",
            "RECEPTION",
        ),
        (
            "[Ngày 5/3](D), [Chủ tịch nước](T) [Lê Văn Bình](P) đã hội đàm với [Tổng thống](T) [Anna Berg](P).",
            "hội đàm",
            "TALKS",
        ),
        ("[Tối 5/3](D), [Thủ tướng](T) [Lê Văn Bình](P) đã điện đàm với [Thủ tướng](T) [Phần Lan](L).", "điện đàm", "TALKS"),
        ("[Ngày 5/3](D), [UBND xã Hòa An](A) tổ chức lễ động thổ trường mầm non.", "lễ động thổ", "CEREMONY"),
        (
            "[Chủ tịch nước](T) [Lê Văn Bình](P) chủ trì lễ đón [Tổng thống](T) [Anna Berg](P) [sáng 5/3](D).",
            "lễ đón",
            "CEREMONY",
        ),
        ("Lễ công bố quyết định nhân sự do [Sở Nội vụ](A) tổ chức [ngày 5/3](D).", "Lễ công bố", "CEREMONY"),
        ("[Ngày 5/3](D), [Sở Y tế](A) tổ chức lễ trao quyết định bổ nhiệm.", "lễ trao quyết định", "CEREMONY"),
        ("[Ngày 5/3](D), [Sở Y tế](A) tổ chức lễ ký thỏa thuận hợp tác.", "lễ ký thỏa thuận", "CEREMONY"),
        ("[Ngày 5/3](D), dự lễ có ông [Vũ Minh](P), [Giám đốc](T) [Sở Y tế](A).", "lễ", "CEREMONY"),
        ("[Ngày 5/3](D), dự lễ bàn giao có ông [Vũ Minh](P), [Giám đốc](T) [Sở Y tế](A).", "lễ bàn giao", "CEREMONY"),
        ("[Ngày 5/3](D), [Sở Y tế](A) tổ chức lễ trao quà cho các cháu.", "lễ trao quà", "CEREMONY"),
        ("[Chiều 5/3](D), [Quốc hội](A) thảo luận ở tổ về dự án luật.", "thảo luận ở tổ", "MEETING"),
        ("Chất vấn [Giám đốc](T) [Sở Y tế](A) [chiều 5/3](D), đại biểu nêu việc thiếu thuốc.", "Chất vấn", "COUNCIL_SESSION"),
        (
            "Đó là ý kiến của ông [Vũ Minh](P) tại kỳ họp thứ 12 [HĐND tỉnh](A) diễn ra [chiều 5/3](D).",
            "kỳ họp",
            "COUNCIL_SESSION",
        ),
        ("[Ngày 5/3](D), ông [Vũ Minh](P) dẫn đầu đoàn công tác khảo sát các trạm bơm.", "khảo sát", "INSPECTION"),
        ("[Ngày 5/3](D), [UBND tỉnh](A) tổ chức phát động tháng trồng cây.", "phát động", "CEREMONY"),
        ("Phát biểu tại lễ, ông [Vũ Minh](P) khen lớp trẻ trồng cây.", "lễ", "CEREMONY"),
        ("[Ngày 5/3](D), ông [Vũ Minh](P) thăm, chúc Tết các bác sĩ.", "thăm, chúc Tết", "RECEPTION"),
        ("[Ngày 5/3](D), [Chủ tịch](T) [UBND xã](A) [Vũ Minh](P) tiếp công dân định kỳ.", "tiếp công dân", "RECEPTION"),
        (
            "[Tối 15/11](D), [thôn Hòa](L) tổ chức Ngày hội Đoàn kết toàn dân tộc. Ngày hội có văn nghệ.",
            "Ngày hội Đoàn kết toàn dân tộc",
            "CEREMONY",
        ),
        (
            "[Sáng 5/3](D), lễ viếng nguyên [Bí thư](T) [Tỉnh ủy](A) [Lê Văn Bình](P) được cử hành trọng thể.",
            "lễ viếng",
            "CEREMONY",
        ),
        (
            "14h [ngày 17/8](D), buổi làm việc giữa [Sở Y tế](A) với [huyện Hòa An](L) bắt đầu.",
            "buổi làm việc",
            "WORKING_SESSION",
        ),
        # who receives a delegation is told beside what it does
        (
            "[Sáng 5/3](D), đoàn công tác do [Chính ủy](T) [Lê Văn Bình](P) làm [trưởng đoàn](T) kiểm tra công tác huấn luyện. Tiếp đoàn có ông [Vũ Minh](P), [Chủ tịch](T) [UBND xã](A).",
            "kiểm tra",
            "INSPECTION",
        ),
        (
            "[Sáng 5/3](D), đoàn đại biểu [Lào](L) do [Tỉnh trưởng](T) [Lê Văn Bình](P) dẫn đầu đến chào xã giao tỉnh. Tiếp đoàn có ông [Vũ Minh](P), [Chủ tịch](T) [UBND tỉnh](A).",
            "Tiếp",
            "RECEPTION",
        ),
        # lessons and shows to which officials come
        (
            "[Ngày 2/4](D), [Sở Y tế](A) khai giảng lớp tập huấn phòng bệnh. Dự khai giảng có ông [Vũ Minh](P), [Giám đốc](T) [Sở Y tế](A).",
            "lớp tập huấn",
            "CONFERENCE",
        ),
        (
            "[Ngày 2/4](D), tại xã An Hòa, ông [Vũ Minh](P), [Đồn trưởng](T) [Đồn Biên phòng](A) chủ trì buổi tuyên truyền cho ngư dân.",
            "buổi tuyên truyền",
            "CONFERENCE",
        ),
        (
            '[Tối 6/3](D), [Hội Nông dân tỉnh](A) tổ chức chương trình "Xuân ấm". Dự chương trình có ông [Vũ Minh](P), [Chủ tịch](T) [UBND tỉnh](A).',
            "chương trình",
            "CEREMONY",
        ),
        (
            "[Tối 6/3](D), [Hội Nông dân tỉnh](A) tổ chức lễ trao quà Tết. Dự chương trình có ông [Vũ Minh](P), [Chủ tịch](T) [UBND tỉnh](A).",
            "lễ trao quà",
            "CEREMONY",
        ),
        ("[Ngày 14.6](D) phiên chất vấn tiếp tục diễn ra.", "phiên chất vấn", "COUNCIL_SESSION"),
        (
            "Phiên chất vấn của [HĐND tỉnh](A) [chiều 2/8](D) nóng vì giá nước, theo lời ông [Vũ Minh](P).",
            "Phiên chất vấn",
            "COUNCIL_SESSION",
        ),
        ("Ông [Vũ Minh](P) và đoàn công tác đã xuống hiện trường, thị sát các trạm bơm.", "thị sát", "INSPECTION"),
        ("[Sáng 5/3](D), ông [Vũ Minh](P) ([huyện Hòa An](L)) tiếp xúc cử tri ở quê.", "tiếp xúc cử tri", "VOTER_MEETING"),
        ("[Sáng 5/3](D), [Ủy ban Thường vụ Quốc hội](A) cho ý kiến về dự án luật.", "cho ý kiến", "COUNCIL_SESSION"),
        ("[Sáng 5/3](D), [Ủy ban Thường vụ Quốc hội](A) đã họp để cho ý kiến về ngân sách.", "họp", "MEETING"),
        ("Đề nghị được [Thủ tướng](T) nêu trong điện đàm với [Thủ tướng](T) [Phần Lan](L) [tối 5/3](D).", "điện đàm", "TALKS"),
        ("Bà [Anna Berg](P) mặc áo dài khi dự chiêu đãi cấp Nhà nước.", "chiêu đãi", "RECEPTION"),
        ("Tại cuộc thông tin báo chí định kỳ, ông [Vũ Minh](P) nói về giá nước.", "cuộc thông tin báo chí", "PRESS"),
        # the party's inspectors sit when they rule
        (
            "[Chiều 5/3](D), [Ủy ban Kiểm tra Tỉnh ủy](A) cho biết kỳ họp thứ 9 đã xem xét việc bán đất.",
            "kỳ họp",
            "COUNCIL_SESSION",
        ),
        # what brought them there is not what they do there
        (
            "[Thủ tướng](T) [Lê Văn Bình](P) hội đàm với [Thủ tướng](T) [Phần Lan](L)\n"
            "Hai bên bàn về cảng biển nhân dịp dự hội nghị cấp cao tại [Na Uy](L).",
            "hội đàm",
            "TALKS",
        ),
        (
            "[Ngày 5/3](D), ông [Vũ Minh](P) có cuộc gặp ông [Anders Lund](P).\n"
            "Việc này nằm trong khuôn khổ chuyến thăm [Na Uy](L) và tham dự diễn đàn cảng biển của ông [Lê Văn Bình](P).",
            "cuộc gặp",
            "RECEPTION",
        ),
        (
            "[Chủ tịch](T) [Lê Văn Bình](P) tới [Na Uy](L) nhân dịp dự hội nghị cấp cao về biển.",
            "hội nghị cấp cao",
            "CONFERENCE",
        ),
        (
            "[Đại tướng](T) [Lê Văn Bình](P) hội đàm với [Bộ trưởng](T) [Quốc phòng](A) [Phần Lan](L)\n"
            "[Sáng 5/3](D), [Đại tướng](T) [Lê Văn Bình](P) chủ trì lễ đón bà [Anna Berg](P) tại quảng trường.",
            "hội đàm",
            "TALKS",
        ),
        (
            "[Sáng 5/3](D), [Đại tướng](T) [Lê Văn Bình](P) chủ trì lễ đón bà [Anna Berg](P). Buổi chiều, hai bên hội đàm.",
            "lễ đón",
            "CEREMONY",
        ),
        (
            "[An Hòa](L) mở đường bay\n"
            "[Thị trưởng](T) [Anna Berg](P) đang có chuyến thăm và làm việc tại [An Hòa](L) từ [ngày 5/3](D).\n"
            "Tại buổi tiếp, ông [Vũ Minh](P) mong hai bên mở đường bay.",
            "buổi tiếp",
            "RECEPTION",
        ),
        (
            "[Sáng 5/3](D), [Thủ tướng](T) [Lê Văn Bình](P) kết luận chuyến thăm và làm việc với tỉnh.",
            "chuyến thăm và làm việc",
            "WORKING_SESSION",
        ),
        ("[Sáng 5/3](D), ông [Vũ Minh](P) dự hội nghị đại biểu [Quốc hội](A) tiếp xúc cử tri.", "hội nghị", "VOTER_MEETING"),
        ("Tại cuộc họp báo cáo tiến độ [sáng 5/3](D), ông [Vũ Minh](P) giục làm nhanh.", "cuộc họp", "MEETING"),
        ("Tại cuộc họp báo [sáng 5/3](D), ông [Vũ Minh](P) nói về tiến độ.", "cuộc họp báo", "PRESS"),
        # who does it is named before, by a word, or behind
        ("[Ngày 5/3](D), cơ quan chức năng sẽ vào [xã Hòa An](L) kiểm tra hồ chứa.", "kiểm tra", "INSPECTION"),
        ("[Chiều 5/3](D), trong dịp gặp mặt đội tuyển, ông [Vũ Minh](P) khen đội trẻ.", "gặp mặt", "RECEPTION"),
        ("Kiểm tra bếp ăn ở [xã Hòa An](L), ông [Vũ Minh](P) yêu cầu giữ vệ sinh.", "Kiểm tra", "INSPECTION"),
        ("Thăm, chúc Tết bệnh viện, [Thủ tướng](T) [Lê Văn Bình](P) cảm ơn y bác sĩ.", "Thăm, chúc Tết", "RECEPTION"),
        # a lead tells at once
        ("Trả lời chất vấn tại kỳ họp [HĐND tỉnh](A), ông [Vũ Minh](P) nhận lỗi về giá nước.", "kỳ họp", "COUNCIL_SESSION"),
        (
            "Ông [Vũ Minh](P) được bầu giữ chức [Chủ tịch](T) [UBND tỉnh](A) tại kỳ họp thứ nhất [chiều 5/3](D).",
            "kỳ họp",
            "COUNCIL_SESSION",
        ),
        (
            "[Sáng 5/3](D), dưới sự chủ trì của ông [Vũ Minh](P), [Thường trực HĐND](A) xong chương trình phiên họp thứ 9.",
            "phiên họp",
            "COUNCIL_SESSION",
        ),
        (
            "Sau buổi làm việc với tỉnh, [Thủ tướng](T) [Lê Văn Bình](P) yêu cầu làm nhanh cầu cảng.",
            "buổi làm việc",
            "WORKING_SESSION",
        ),
    ],
)
def test_verbs_and_nouns_that_tell_of_a_meeting(marked, type, kind):
    found = meeting(marked)
    assert found is not None
    assert (found.type, found.kind) == (type, kind)


@pytest.mark.parametrize(
    "marked",
    [
        "[Chủ tịch](T) [UBND tỉnh](A) mong các xã họp ít hơn, xuống dân nhiều hơn.",
        "[Ngày 5/3](D), [UBND tỉnh](A) tiếp nhận 20 xe cứu thương.",
        "[Bộ trưởng](T) [Vũ Minh](P) cho biết nông dân gặp khó khăn vì giá lúa giảm.",
        "Người dân nghỉ lễ dài ngày, lễ đó ai cũng về quê, [Sở Giao thông](A) cho hay.",
        "Dự án luật sẽ được trình tại kỳ họp thứ 12 của [Quốc hội](A).",
        "[Sở Y tế](A) nhận trách nhiệm vì không kiểm tra kho thuốc.",
        "[Bộ trưởng](T) [Vũ Minh](P) nhắc các đại biểu hay vắng mặt trong các phiên họp.",
        "[Chủ tịch](T) [UBND tỉnh](A) [Lê Văn Bình](P) muốn bớt giờ của mỗi cuộc họp.",
        "[Sở Y tế](A) sẽ nêu tại phiên họp Chính phủ thường kỳ hàng tháng, ông [Vũ Minh](P) cho biết.",
        "Ông [Vũ Minh](P) sẽ có mặt tại phiên họp dự kiến diễn ra tuần sau.",
        "[Ngày 5/3](D), đôi trẻ làm lễ cưới ở [xã Hòa An](L).",
        "[Chủ tịch](T) [UBND tỉnh](A) [Lê Văn Bình](P) giao [Sở Y tế](A) phối hợp với [Sở Nội vụ](A) làm việc với nhà thầu.",
        "[Chủ tịch](T) [UBND tỉnh](A) [Lê Văn Bình](P) đã chỉ đạo [Sở Y tế](A) đi kiểm tra.",
        "Thực hiện chỉ đạo của [Thủ tướng](T) tại cuộc họp [ngày 5/3](D), [Bộ Y tế](A) yêu cầu các bệnh viện trực đủ người.",
        "[Sở Xây dựng](A) cho san nền để tổ chức lễ động thổ.",
        "[UBND tỉnh](A) phát động phong trào trồng cây.",
        "Phiên chất vấn [năm 2014](D) để lại nhiều lời hứa.",
        "Hai năm trước, đoàn công tác của [Bộ Y tế](A) làm việc với [UBND tỉnh](A).",
        "[Chủ tịch](T) [Lê Văn Bình](P) mở tiệc ở Trung tâm hội nghị [Hòa An](L).",
        # at work, an interview, a team's name, what is put off or only planned
        "[Công an xã](A) đang làm việc tại trụ sở thì có người quay phim.",
        "[Chiều 5/3](D), ông [Vũ Minh](P) có buổi trao đổi với phóng viên về giá nước.",
        "Sau khi ông [Vũ Minh](P) cùng đoàn kiểm tra liên ngành về, hàng quán lại bày ra.",
        "[Nhật Bản](L) quyết định hoãn hội nghị cấp cao ba bên.",
        "[Ngày 5/3](D), ông [Vũ Minh](P) cho biết dự kiến, tại kỳ họp thứ 6 diễn ra vào [tháng 10](D), luật chưa được xem xét.",
        "Ngay khi đến [Na Uy](L) để dự hội nghị, bà [Anna Berg](P) ghé một tiệm bánh.",
        "Các khối quân nhân qua lễ đài trước [Tổng thống](T) [Anna Berg](P).",
        "Bà [Anna Berg](P) khen trà ngon, [Bộ Ngoại giao](A) chiêu đãi.",
        "Kiểm tra bếp ăn là việc hằng ngày, theo [Sở Y tế](A).",
        # nobody's official act
        "Nạn nhân kể trong khi kiểm tra giấy tờ vào [ngày 2/2](D), một người đã giật túi.",
        "Chúng tôi đến thăm gia đình ông [Vũ Minh](P) khi trời vừa tạnh mưa.",
        "Sau dừng thi công để kiểm tra hiện trạng, đến [chiều 5/3](D) thợ tìm được tấm bia.",
        "Trước đó, tại kỳ họp 24 của [Ủy ban Kiểm tra Tỉnh ủy](A), cơ quan này kết luận ông [Vũ Minh](P) có lỗi.",
        "Ông [Vũ Minh](P) sửa lỗi đã được kết luận tại kỳ họp 32 của [Ủy ban Kiểm tra Tỉnh ủy](A).",
        # the news of a day, of a week
        "Tin tức sáng 5/3: [Thủ tướng](T) chủ trì cuộc họp về nhà ở; Vàng tăng giá; Bão vào [An Hòa](L)",
        "Giá thép lên\nHội nghị [sáng 5/3](D) của [Thủ tướng](T) là sự kiện nổi bật nhất tuần qua.",
    ],
)
def test_words_that_tell_of_no_meeting(marked):
    assert meeting(marked) is None


def test_a_meeting_in_quoted_words_is_not_the_one_reported():
    told = "[Sáng 5/3](D), [Sở Y tế](A) tổ chức họp báo về vắc xin."
    quoted = "Ông [Vũ Minh](P) nói: “Tại phiên họp [tháng 2](D), [UBND tỉnh](A) đã bàn việc này”."
    assert meeting(f"{quoted}\n{told}").kind == "PRESS"
    assert meeting(quoted) is None
    assert meeting("“Giá nước phải giảm”, ông [Vũ Minh](P) nói tại phiên họp [sáng 5/3](D).").kind == "COUNCIL_SESSION"


@pytest.mark.parametrize(
    ("marked", "kind"),
    [
        ("[Bộ trưởng](T) [Vũ Minh](P) chủ trì các phiên họp của hội đồng [sáng 5/3](D).", "COUNCIL_SESSION"),
        ("[Sáng 5/3](D), tại các buổi tiếp xúc cử tri, ông [Vũ Minh](P) hứa sửa đường.", "VOTER_MEETING"),
        ("[Ngày 5/3](D), tại buổi tiếp xúc cử tri trước kỳ họp sắp tới, ông [Vũ Minh](P) hứa sửa đường.", "VOTER_MEETING"),
        ("[Sáng 5/3](D), sau khi giao việc cho [Sở Y tế](A), ông [Vũ Minh](P) đã kiểm tra bếp ăn.", "INSPECTION"),
        ("[Sáng 5/3](D), [Bộ trưởng](T) [Bộ Ngoại giao](A) [Vũ Minh](P) làm việc với [UBND tỉnh](A).", "WORKING_SESSION"),
        ("[Sáng 5/3](D), ông [Vũ Minh](P) cho biết tại cuộc họp về việc thực hiện chỉ đạo của [Thủ tướng](T).", "MEETING"),
    ],
)
def test_words_that_look_like_no_meeting(marked, kind):
    assert meeting(marked).kind == kind


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("Tham dự hội nghị có đại diện lãnh đạo [Sở Y tế](A); ông [Lê Văn Bình](P), [Giám đốc](T) [Sở Nội vụ](A).", {"Sở Y tế": "Sở Y tế", "Lê Văn Bình": None}),
        ("Tại hội nghị, thừa ủy quyền của [Chủ tịch](T) [UBND tỉnh](A), [Giám đốc](T) [Sở Y tế](A) [Lê Văn Bình](P) trình bày tờ trình.", {"Lê Văn Bình": "Chủ tịch UBND tỉnh"}),
        ("Tại hội nghị, ông [Lê Văn Bình](P), [Giám đốc](T) [Sở Y tế](A), thay mặt [UBND tỉnh](A) báo cáo.", {"Lê Văn Bình": "UBND tỉnh"}),
        ("Thay mặt lãnh đạo tỉnh, ông [Lê Văn Bình](P), [Giám đốc](T) [Sở Y tế](A), phát biểu tại hội nghị.", {"Lê Văn Bình": "lãnh đạo tỉnh"}),
        ("Tại hội nghị, ông [Lê Văn Bình](P), [Giám đốc](T) [Sở Y tế](A), đã báo cáo đại diện [UBND tỉnh](A).", {"Lê Văn Bình": None}),
    ],
)  # fmt: skip
def test_on_whose_behalf_somebody_attends(marked, expected):
    opening = "[Sáng 5/3](D), ông [Vũ Minh](P), [Phó Chủ tịch](T) [UBND huyện Hòa An](A), chủ trì hội nghị về nước sạch. "
    found = meeting(opening + marked)
    assert {a.text: a.on_behalf_of for a in found.attendee_refs} == expected


@pytest.mark.parametrize(
    ("marked", "chairs", "attendees"),
    [
        # spoken of, not there
        ("[Sáng 5/3](D), [UBND tỉnh](A) họp bàn phương án để báo cáo [Thủ tướng](T).", (), ()),
        ("[Ngày 5/3](D), theo quyết định của [Chủ tịch](T) [UBND tỉnh](A) kiểm tra việc trồng rừng, đoàn kiểm tra do ông [Lê Văn Bình](P) làm [trưởng đoàn](T) đã đến xã.", ("Lê Văn Bình",), ()),
        # who leads a delegation to somebody else's meeting
        ("[Ngày 5/3](D), hội nghị về biển diễn ra tại [Na Uy](L). Ông [Lê Văn Bình](P), [Thứ trưởng](T) [Bộ Ngoại giao](A), dẫn đầu đoàn công tác tham dự hội nghị.", (), ("Lê Văn Bình",)),
        # of whom one takes leave
        (
            "[Sáng 5/3](D), lễ viếng nguyên [Bí thư](T) [Tỉnh ủy](A) [Lê Văn Bình](P) được tổ chức trọng thể. [Chủ tịch](T) [UBND tỉnh](A) [Vũ Minh](P) dự lễ viếng. Ông [Lê Văn Bình](P) từng nhấn mạnh phải gần dân.",
            (), ("Vũ Minh",),
        ),
        (
            "[Sáng 5/3](D), lễ viếng nghĩa trang được tổ chức trọng thể. [Bí thư](T) [Tỉnh ủy](A) [Lê Văn Bình](P) và [Chủ tịch](T) [UBND tỉnh](A) [Vũ Minh](P) dự lễ viếng.",
            (), ("Lê Văn Bình", "Vũ Minh"),
        ),
        # units of a body are not the body
        ("[Sáng 5/3](D), ông [Lê Văn Bình](P), [Phó Giám đốc](T) [Sở Y tế](A), chủ trì hội nghị. Tham dự có đại diện các đơn vị thuộc [Bộ Y tế](A).", ("Lê Văn Bình",), ()),
        # the chair's own body
    ],
)  # fmt: skip
def test_who_is_only_spoken_of_takes_no_part(marked, chairs, attendees):
    found = meeting(marked)
    assert (found.chairs, found.attendees) == (chairs, attendees)


@pytest.mark.parametrize(
    ("marked", "chairs", "attendees"),
    [
        # who leads the body that holds the meeting, though only said to be there
        (
            "[Chiều 21/2](D), [UBND tỉnh](A) tổ chức hội thảo về đô thị thông minh. Tham dự có ông [Lê Văn Bình](P) - [Phó Chủ tịch](T) [UBND tỉnh](A). "
            "Phát biểu tại hội thảo, ông [Lê Văn Bình](P) mong muốn các chuyên gia góp ý.",
            ("Lê Văn Bình",), (),
        ),
        (
            "[Chiều 21/2](D), hội thảo về đô thị thông minh do [UBND tỉnh](A) tổ chức. Tham dự có ông [Lê Văn Bình](P) - [Phó Chủ tịch](T) [UBND tỉnh](A). "
            "Phát biểu tại hội thảo, ông [Lê Văn Bình](P) mong muốn các chuyên gia góp ý.",
            ("Lê Văn Bình",), (),
        ),
        (
            "[Sáng 5/3](D), [Tỉnh ủy](A) tổ chức họp mặt báo chí. Đến dự có ông [Lê Văn Bình](P), [Trưởng](T) [Ban Tuyên giáo Tỉnh ủy](A). "
            "Phát biểu tại buổi họp mặt, ông [Bình](P) biểu dương báo chí.",
            ("Lê Văn Bình",), (),
        ),
        # a guest who speaks leads nothing
        (
            "[Chiều 21/2](D), [Hội Nông dân huyện](A) tổ chức hội nghị tổng kết. Tham dự có ông [Lê Văn Bình](P) - [Phó Chủ tịch](T) [UBND huyện](A). "
            "Phát biểu tại hội nghị, ông [Lê Văn Bình](P) biểu dương các cấp hội.",
            (), ("Lê Văn Bình",),
        ),
        # whose paper is read out, who is there: no chairs
        (
            "[Sáng 5/3](D), [Sở Y tế](A) mở lễ công bố quyết định của [Chủ tịch](T) [UBND tỉnh](A) về sáp nhập. Phát biểu tại buổi lễ, "
            "ông [Lê Văn Bình](P), [Giám đốc](T) [Sở Y tế](A) giao việc cho cán bộ.",
            ("Lê Văn Bình",), (),
        ),
        (
            "[Tối 19/3](D) diễn ra lễ khai mạc liên hoan. Buổi lễ có sự tham dự của ông [Lê Văn Bình](P), [Tổng Biên tập](T) [Báo An Hòa](O). "
            "Ngoài ra, còn có bà [Anna Berg](P), [Thứ trưởng](T) [Bộ Văn hóa Na Uy](A).",
            (), ("Lê Văn Bình", "Anna Berg"),
        ),
        # who takes up an office does not preside when it is given
        (
            "[Sáng 5/3](D), [TAND tỉnh](A) tổ chức lễ công bố quyết định bổ nhiệm. Tại buổi lễ, ông [Lê Văn Bình](P), [Chánh án](T) [TAND tỉnh](A) đã trao quyết định bổ nhiệm "
            "ông [Vũ Minh](P) giữ chức [Chánh án](T) [TAND huyện Hòa An](A). Nhận nhiệm vụ, ông [Vũ Minh](P) bày tỏ vinh dự và hứa hoàn thành nhiệm vụ.",
            ("Lê Văn Bình",), ("Vũ Minh",),
        ),
        ("[Sáng 5/3](D), tại kỳ họp thứ nhất [HĐND tỉnh](A), ông [Lê Văn Bình](P) được bầu giữ chức [Chủ tịch](T) [HĐND tỉnh](A).", (), ()),
        ("[Sáng 5/3](D), tại kỳ họp thứ nhất [HĐND tỉnh](A), [Chủ tịch](T) [HĐND tỉnh](A) [Lê Văn Bình](P) nhấn mạnh tiến độ.", ("Lê Văn Bình",), ()),
        ("[Sáng 5/3](D), tại kỳ họp thứ 7 [HĐND tỉnh](A), ông [Vũ Minh](P), [Phó Chủ tịch](T) [UBND tỉnh](A) đã có tờ trình về thu phí.", (), ("Vũ Minh",)),
        # asked or spoken of, not there
        (
            "[Sáng 2/7](D), tại hội nghị trực tuyến về kinh tế, [Chủ tịch](T) [UBND tỉnh](A) [Lê Văn Bình](P) đề xuất phân cấp. "
            "Ông [Bình](P) kiến nghị [Thủ tướng](T) chỉ đạo các bộ tháo gỡ.",
            (), ("Lê Văn Bình",),
        ),
        ("[Hôm 11/6](D), đoàn công tác làm việc với [UBND tỉnh An Hòa](A). Dự án được [Thủ tướng](T) phê duyệt từ lâu.", (), ("UBND tỉnh An Hòa",)),
        # the guest's delegation has a head too
        (
            "[Chiều 16/4](D), [Thủ tướng](T) [Lê Văn Bình](P) đã làm việc với lãnh đạo các doanh nghiệp do ông [Anders Lund](P), [Chủ tịch](T) [Hội đồng Doanh nghiệp Bắc Âu](O) dẫn đầu.",
            ("Lê Văn Bình",), ("Anders Lund",),
        ),
        ("[Ngày 5/3](D), đoàn công tác do ông [Lê Văn Bình](P), [Phó Giám đốc](T) [Sở Y tế](A) dẫn đầu đã kiểm tra bếp ăn.", ("Lê Văn Bình",), ()),
        # a welcome
        (
            "[Sáng 23/10](D), lễ đón chính thức [Tổng thống](T) [Anna Berg](P) diễn ra tại quảng trường. [Chủ tịch nước](T) [Lê Văn Bình](P) và phu nhân chủ trì lễ đón.",
            ("Lê Văn Bình",), ("Anna Berg",),
        ),
        # the meeting's own body is no partner of itself
        (
            "[Sáng 4/9](D), [Bí thư](T) [Tỉnh ủy](A) [Lê Văn Bình](P) chủ trì buổi làm việc của [Tỉnh ủy](A) với [Huyện ủy Hòa An](A).",
            ("Lê Văn Bình",), ("Huyện ủy Hòa An",),
        ),
        ("[Sáng 5/3](D), [Bí thư](T) [Huyện ủy](A) [Lê Văn Bình](P) làm việc với xã về bầu cử đại biểu [Quốc hội](A).", ("Lê Văn Bình",), ()),
        ("[Sáng 20/10](D), [HĐND tỉnh](A) khai mạc kỳ họp thứ 9, cũng là kỳ họp cuối cùng trong nhiệm kỳ của [HĐND tỉnh](A).", (), ()),
        # one who stands in for a body leads as well
        ("[Ngày 9/5](D), ông [Lê Văn Bình](P), [Bí thư](T) [Tỉnh ủy](A), thay mặt [Ban Thường vụ Tỉnh ủy](A) điều hành hội nghị.", ("Lê Văn Bình",), ()),
        # voters and where they live
        (
            "[Sáng 11/1](D), [Bí thư](T) [Tỉnh ủy](A) [Lê Văn Bình](P) có buổi tiếp xúc với cử tri [xã Tân Lập](L). "
            "Cử tri [Trần Văn Hai](P) - [thôn Hòa](L) ý kiến về đường. Cử tri [Đỗ Nam](P) ở [thôn Bình](L) đề nghị sửa cầu.",
            ("Lê Văn Bình",), ("Trần Văn Hai", "Đỗ Nam"),
        ),
        # places in a list of bodies; a place that is only visited is none
        (
            "[Ngày 1/5](D), [Thủ tướng](T) [Lê Văn Bình](P) chủ trì cuộc họp. Cùng dự có lãnh đạo [Bộ Y tế](A), [Bộ Công an](A) và các tỉnh [An Hòa](L), [Bình Lâm](L).",
            ("Lê Văn Bình",), ("Bộ Y tế", "Bộ Công an", "An Hòa", "Bình Lâm"),
        ),
        ("[Ngày 1/5](D), [Thủ tướng](T) [Lê Văn Bình](P) làm việc với [tỉnh An Hòa](L). Cùng dự có lãnh đạo các sở.", ("Lê Văn Bình",), ()),
        ("Cuộc họp báo do [Phó Chủ tịch](T) [UBND tỉnh](A) [Lê Văn Bình](P) chủ trì. Tham dự là lãnh đạo [Sở Y tế](A), [Sở Nội vụ](A).", ("Lê Văn Bình",), ("Sở Y tế", "Sở Nội vụ")),
    ],
)  # fmt: skip
def test_who_holds_and_who_visits(marked, chairs, attendees):
    found = meeting(marked)
    assert (found.chairs, found.attendees) == (chairs, attendees)


@pytest.mark.parametrize(
    ("tail", "chairs", "attendees"),
    [
        # said to the press, or at another time: not at this meeting
        ("Trả lời phóng viên, [Hiệu trưởng](T) [Trần Thị Hoa](P) cho biết trường đã báo cáo.", ("Lê Văn Bình",), ()),
        ("Tại cuộc họp, [Hiệu trưởng](T) [Trần Thị Hoa](P) cho biết trường đã báo cáo.", ("Lê Văn Bình",), ("Trần Thị Hoa",)),
        ("Trước đó, phát biểu tại cuộc họp, [Hiệu trưởng](T) [Trần Thị Hoa](P) nêu khó khăn.", ("Lê Văn Bình",), ("Trần Thị Hoa",)),
        ("Cách đây hai ngày, [Bộ trưởng](T) [Vũ Minh](P) chủ trì hội nghị hiệu trưởng.", ("Lê Văn Bình",), ()),
    ],
)  # fmt: skip
def test_what_is_said_elsewhere(tail, chairs, attendees):
    found = meeting(f"[Sáng 6/2](D), [Chủ tịch](T) [UBND tỉnh](A) [Lê Văn Bình](P) chủ trì cuộc họp về trường học. {tail}")
    assert (found.chairs, found.attendees) == (chairs, attendees)


def test_a_meeting_of_an_earlier_month_is_another():
    def at(month):
        article, entities = read(
            "Bảo vệ trẻ em\n[Sáng 18/1](D), phát biểu kết luận hội nghị về trẻ em, [Phó Thủ tướng](T) [Lê Văn Bình](P) nêu năm việc. "
            "Nhiều nơi còn chậm. Nơi nào chậm phải báo cáo. [Tháng 8](D), [Thủ tướng](T) [Vũ Minh](P) chủ trì hội nghị về trẻ em."
        )
        days = iter(("2019-01-18", month))
        dated = tuple(m._replace(value=next(days)) if m.label == "DATE" else m for m in entities)
        agencies = link_agencies(article, dated)
        return find_meeting(article, dated, link_officials(article, dated, agencies), agencies, None).chairs

    assert at("2018-08") == ("Lê Văn Bình",)
    assert at("2019-01") == ("Lê Văn Bình", "Vũ Minh")


@pytest.mark.parametrize(
    ("lead", "kind"),
    [
        ("[Sáng 5/3](D), [Tỉnh ủy](A) có buổi họp mặt cán bộ hưu trí.", "RECEPTION"),
        ("[Sáng 5/3](D), ông [Lê Văn Bình](P) có buổi tiếp xúc với cử tri.", "VOTER_MEETING"),
        ("[Thủ tướng](T) [Lê Văn Bình](P) vừa ký chỉ thị về tổ chức kỳ họp giữa năm của [HĐND xã](A).", None),
        ("[Tỉnh ủy](A) nhắc các nơi chuẩn bị chu đáo nội dung hội nghị.", None),
    ],
)
def test_which_words_tell_of_a_meeting(lead, kind):
    found = meeting("[Tỉnh An Hòa](L)\n" + lead)
    assert (found and found.kind) == kind


@pytest.mark.parametrize(
    ("marked", "chairs", "attendees"),
    [
        # together with many, and with a body's leaders
        (
            "[Sáng 5/3](D), [Thủ tướng](T) [Lê Văn Bình](P) cùng các phó thủ tướng và [Trưởng](T) [Ban Tuyên giáo](A) [Vũ Minh](P) đã chủ trì cuộc họp với [UBND tỉnh](A).",
            ("Lê Văn Bình", "Vũ Minh"),
            ("UBND tỉnh",),
        ),
        (
            "[Sáng 5/3](D), ông [Lê Văn Bình](P), [Chủ tịch](T) [UBND tỉnh](A) cùng lãnh đạo [Sở Y tế](A) đi kiểm tra công tác chống dịch ở [huyện Hòa An](L).",
            ("Lê Văn Bình",),
            ("Sở Y tế",),
        ),
        # with whom it was, and then who speaks
        (
            "[Sáng 5/3](D), đoàn kiểm tra công tác chống dịch. Tại buổi kiểm tra với lãnh đạo [huyện Hòa An](L), ông [Lê Văn Bình](P), [Chủ tịch](T) [UBND tỉnh](A), yêu cầu làm rõ.",
            ("Lê Văn Bình",),
            (),
        ),
        # who presides over another kind of meeting
        (
            "Bàn cách chống hạn\n[Sáng 5/3](D), [Thủ tướng](T) [Lê Văn Bình](P) chủ trì phiên họp thường kỳ. Phiên họp bàn ba việc. Phiên họp kéo dài cả ngày. [Chiều nay](D), [Chủ nhiệm](T) [Văn phòng Chính phủ](A) [Vũ Minh](P) sẽ chủ trì cuộc họp báo về phiên họp. Tại phiên họp, [Thủ tướng](T) nêu hai việc.",
            ("Lê Văn Bình",),
            (),
        ),
        (
            "[Sáng 5/3](D), [Chủ nhiệm](T) [Văn phòng Chính phủ](A) [Vũ Minh](P) chủ trì cuộc họp báo thường kỳ.",
            ("Vũ Minh",),
            (),
        ),
        # a citizen does not lead an official
        (
            "[Sáng 5/3](D), buổi tiếp xúc của [Tổ đại biểu số 5](A) với cử tri [quận Hòa An](L) diễn ra sôi nổi. Ông [Đỗ Nam](P) đề nghị làm rõ giá đất. "
            "[Chủ tịch](T) [HĐND quận](A) [Trần Thị Hoa](P) cho biết sẽ xem xét.",
            ("Trần Thị Hoa",),
            ("Đỗ Nam",),
        ),
    ],
)
def test_who_leads_beside_others(marked, chairs, attendees):
    found = meeting(marked)
    assert (found.chairs, found.attendees) == (chairs, attendees)


@pytest.mark.parametrize(
    ("marked", "kind"),
    [
        ("[Sáng 5/3](D), [Chủ tịch](T) [UBND tỉnh](A) [Lê Văn Bình](P) gặp mặt các nhà giáo.", "RECEPTION"),
        ("[Sáng 5/3](D), [Chủ tịch](T) [UBND tỉnh](A) [Lê Văn Bình](P) gặp gỡ công nhân.", "RECEPTION"),
        ("[Sáng 5/3](D), [UBND tỉnh](A) gặp khó khăn về vốn.", None),
        ("Cuộc tiếp xúc của [Đoàn ĐBQH tỉnh](A) với cử tri [huyện Hòa An](L) diễn ra [sáng 5/3](D).", "VOTER_MEETING"),
        (
            "[Văn phòng UBND tỉnh](A) vừa có văn bản truyền đạt chỉ đạo của [Chủ tịch](T) [UBND tỉnh](A) kiểm tra việc cấp đất.",
            None,
        ),
    ],
)
def test_which_meeting_it_is(marked, kind):
    found = meeting(marked)
    assert (found and found.kind) == kind


def test_the_territory_is_no_word_of_business():
    found = meeting("[Sáng 5/3](D), [UBND tỉnh](A) tổ chức hội nghị trên địa bàn tỉnh về phòng chống hạn hán.")
    assert found.topic == "phòng chống hạn hán"


@pytest.mark.parametrize(
    ("after", "topic"),
    [
        # the dot of an abbreviation or a number ends nothing
        ("về cấp nước của [UBND TP. An Hòa](A).", "cấp nước của UBND TP. An Hòa"),
        ("về cấp nước cho 2.200 hộ.", "cấp nước cho 2.200 hộ"),
        ("về cấp nước trên địa bàn TP.", "cấp nước trên địa bàn TP"),
        # who comes, what else is done, who says so
        ("về cấp nước với khoảng 2.200 cán bộ tham dự.", "cấp nước"),
        ("về cấp nước, đồng thời quyết định giảm giá.", "cấp nước"),
        ("về cấp nước, đại biểu [Trần Văn Hai](P) cho biết nước còn đục.", "cấp nước"),
        ("về cấp nước, [Sở Y tế](A) đã nêu năm việc.", "cấp nước"),
        ("về cấp nước, [Sở Y tế](A) và [Sở Nội vụ](A).", "cấp nước, Sở Y tế và Sở Nội vụ"),
        ("về cấp nước - Ảnh: [Quang Huy](P)", "cấp nước"),
        ("bầu ông [Trần Văn Hai](P), [Giám đốc](T) [Sở Y tế](A), giữ chức [Phó Chủ tịch](T).", "bầu ông Trần Văn Hai, Giám đốc Sở Y tế, giữ chức Phó Chủ tịch"),
        ("về giá nước là:", "giá nước"),
        ("với nhiều nội dung quan trọng.", None),
        ("khẩn chỉ đạo công tác chống bão.", "công tác chống bão"),
        ("chỉ đạo các xã chống bão.", None),
        ("về cấp nước với chủ đề: “Nước cho mọi nhà”.", "cấp nước"),
        ("về hai phần kiểm tra bao gồm: viết, nói.", "hai phần kiểm tra"),
        ("về giá nước vừa diễn ra.", "giá nước"),
        ("về cấp nước, một ngành còn yếu.", "cấp nước"),
        ("xúc tiến đầu tư có ý nghĩa quan trọng với tỉnh.", "xúc tiến đầu tư"),
        ("về cấp nước có chủ đề “Nước cho mọi nhà” đã vinh dự đón [Thủ tướng](T).", "cấp nước"),
        ("về cấp nước ở xã có đông hộ nghèo, một xã đảo.", "cấp nước ở xã có đông hộ nghèo"),
        ("với nội dung giảm giá nước.", "giảm giá nước"),
        # words within words
        ("tổng kết công tác tổ chức xây dựng đảng.", "tổng kết công tác tổ chức xây dựng đảng"),
        ("sơ kết năm do [Sở Y tế](A) tổ chức.", "sơ kết năm"),
        ("về an toàn điện đối với các tổ chức, cá nhân dùng lò hơi.", "an toàn điện đối với các tổ chức, cá nhân dùng lò hơi"),
        ("về giá nước đối với các - Ảnh: [Quang Huy](P)", "giá nước"),
        ("để làm rõ lý do cắt nước.", "làm rõ lý do cắt nước"),
        ("tại nhà máy mới bàn giao.", None),
        ("của [Hội đồng bầu cử quốc gia](A) về ngày bầu cử.", "ngày bầu cử"),
        ("của [Hội đồng bầu cử quốc gia](A).", None),
        ("giao ban với các sở về việc cấp nước.", "cấp nước"),
        # a group of bodies without names, and another clause
        ("với các sở, ngành, địa phương về cấp nước.", "cấp nước"),
        ("với 12 tỉnh, thành phía Nam về cấp nước.", "cấp nước"),
        ("với các phòng, ban chuyên môn của huyện bàn việc cấp nước.", "bàn việc cấp nước"),
        ("với các sở, yêu cầu báo cáo về cấp nước.", None),
        ("với các sở, ngành, nghe dân nói về cấp nước.", None),
        ("với [Cục Phòng cháy](A) (C66, [Bộ Công an](A)) về nhà cao tầng.", "nhà cao tầng"),
        ("thẩm tra sơ bộ dự luật.", "thẩm tra sơ bộ dự luật"),
        # whom they listen to is no matter, what they listen to is
        ("nghe [Đại tá](T) [Trần Văn Hai](P) nói chuyện.", None),
        ("nghe ông [Trần Văn Hai](P) nói về cấp nước.", "cấp nước"),
        ("nghe báo cáo tiến độ cấp nước.", "nghe báo cáo tiến độ cấp nước"),
        # marks in pairs
        ("với chủ đề “Nước cho mọi nhà”.", "“Nước cho mọi nhà”"),
        ("“Đánh giá nguồn nước ở miền núi”.", "Đánh giá nguồn nước ở miền núi"),
        ("về cấp nước cho xã nghèo (Ảnh: [Quang Huy](P))", "cấp nước cho xã nghèo"),
    ],
)  # fmt: skip
def test_what_it_was_about(after, topic):
    assert meeting(f"[Sáng 5/3](D), [UBND tỉnh](A) tổ chức hội nghị {after}").topic == topic


@pytest.mark.parametrize(
    ("text", "location"),
    [
        ("Bàn cách chống hạn\n[Sáng 5/3](D), tại [thành phố Hòa An](L), [UBND tỉnh](A) tổ chức hội nghị.", "thành phố Hòa An"),
        (
            "[Sáng 5/3](D), [UBND tỉnh](A) tổ chức hội nghị chống hạn. Hội nghị diễn ra tại [thành phố Hòa An](L).",
            "thành phố Hòa An",
        ),
        # another sentence tells of other places
        ("[Sáng 5/3](D), [UBND tỉnh](A) tổ chức hội nghị chống hạn. Hồ chứa nước lớn nhất tại [xã Bình Lâm](L) đã cạn.", None),
        ("Vụ cháy nhà máy ở [xã Bình Lâm](L) làm ba người bị thương.\n[Sáng 5/3](D), [UBND tỉnh](A) tổ chức hội nghị.", None),
        ("[Sáng 5/3](D), [UBND tỉnh](A) tổ chức hội nghị chống hạn.\nTại [xã Bình Lâm](L), hồ chứa nước đã cạn.", None),
        # a body has a house
        ("[Sáng 5/3](D), tại [UBND huyện Hòa An](A), ông [Lê Văn Bình](P) chủ trì cuộc họp về giá nước.", "UBND huyện Hòa An"),
        ("9h [sáng nay, 30.5](D), tại [Bệnh viện Bình Lâm](A) diễn ra cuộc họp báo về ca mổ.", "Bệnh viện Bình Lâm"),
        ("Ông [Lê Văn Bình](P) chủ trì cuộc họp tại [UBND huyện Hòa An](A) [sáng 5/3](D).", "UBND huyện Hòa An"),
        ("Lễ trao giải diễn ra [sáng 10-5](D) tại [Bưu điện Bình Lâm](O).", "Bưu điện Bình Lâm"),
        (
            "[Sáng 5/3](D), ông [Lê Văn Bình](P) kiểm tra thi tại điểm thi [Trường THPT Hòa An](A).",
            "điểm thi Trường THPT Hòa An",
        ),
        ("[Sáng 5/3](D), tại [Quốc hội](A), ông [Lê Văn Bình](P) chủ trì cuộc họp về giá nước.", None),
        ("[Sáng 5/3](D), [UBND tỉnh](A) họp nghe báo cáo sai phạm về đất đai tại [Công ty Hòa An](O).", None),
        # said further down
        (
            "[Bộ Y tế](A) tổng kết năm\n[Bộ Y tế](A) tổ chức hội nghị tổng kết năm.\nCác trạm xá đều đã có bác sĩ.\n"
            "Hội nghị được tổ chức [ngày 5/3](D) tại [thành phố Hòa An](L).",
            "thành phố Hòa An",
        ),
        (
            "[Sáng 5/3](D), ông [Lê Văn Bình](P) có buổi làm việc với [Sở Y tế](A).\nÔng [Bình](P) chủ trì cuộc họp tại [Hòa An](L).",
            "Hòa An",
        ),
        (
            "[Thủ tướng](T) dự hội nghị về biển\nHội nghị bàn năm việc.\nCác nước đều cử người đến.\n"
            "[Chiều 5/3](D), tại [Hòa An](L), [Thủ tướng](T) đã dự hội nghị.",
            "Hòa An",
        ),
        ("[Sáng 5/3](D), ông [Lê Văn Bình](P) đã thị sát [chợ Hòa An](L), [tỉnh Bình Lâm](L).", "chợ Hòa An, tỉnh Bình Lâm"),
        # where those who meet have gone for it
        (
            "[Sáng 5/3](D), [Thứ trưởng](T) [Lê Văn Bình](P) đã trực tiếp xuống công trường dự án [cầu Hòa An](L) ([tỉnh Bình Lâm](L)) để làm việc với nhà thầu. "
            "Tại cuộc họp, ông [Bình](P) giục nhà thầu.",
            "công trường dự án cầu Hòa An (tỉnh Bình Lâm)",
        ),
        (
            "Đoàn công tác đã về [UBND huyện Hòa An](A) để làm rõ việc cấp đất. Tại buổi làm việc, ông [Lê Văn Bình](P) xin lỗi dân.",
            "UBND huyện Hòa An",
        ),
        ("Hàng hóa đã về [cảng Hòa An](L). [Sáng 5/3](D), [UBND tỉnh](A) họp với các hãng tàu.", None),
        # the place of what is talked of, or of what somebody does elsewhere
        ("[Sáng 5/3](D), [UBND tỉnh](A) tổ chức cuộc họp về việc cấp đất tại [xã Bình Lâm](L).", None),
        ("[UBND tỉnh](A) tổ chức cuộc họp về việc cấp đất [sáng 5/3](D) tại [xã Bình Lâm](L).", "xã Bình Lâm"),
        ("[Sáng 5/3](D), [xã Bình Lâm](L) họp kiểm điểm ông [Lê Văn Bình](P) (46 tuổi, ở [xóm 9](L)) vì say rượu.", None),
        ("[Sáng 5/3](D), ông [Lê Văn Bình](P) đã kiểm tra việc trồng rừng tại [xã Bình Lâm](L).", "xã Bình Lâm"),
        (
            "Tại buổi làm việc với [Sở Y tế](A) [sáng 5/3](D), [Chủ tịch](T) [Lê Văn Bình](P) khen các bác sĩ ở [xã Bình Lâm](L).",
            None,
        ),
        ("Sau vụ bán đất ở [xã Bình Lâm](L), [sáng 5/3](D) ông [Lê Văn Bình](P) chủ trì cuộc họp về nhà ở.", None),
        # where the place ends
        (
            "[Sáng 5/3](D), tại [trường Hòa An](L) ([phường 4](L), [quận 3](L)), [UBND tỉnh](A) tổ chức hội nghị.",
            "trường Hòa An (phường 4, quận 3)",
        ),
        (
            "Ông [Lê Văn Bình](P) dự hội nghị về nước (diễn ra tại [Hòa An](L), [Bình Lâm](L)) [sáng 5/3](D).",
            "Hòa An, Bình Lâm",
        ),
        (
            "[Sáng 5/3](D), cuộc họp diễn ra ở điểm cầu trực tuyến [UBND huyện Hòa An](A) không còn ghế trống.",
            "điểm cầu trực tuyến UBND huyện Hòa An",
        ),
        (
            "Lễ đón [Thủ tướng](T) [Anna Berg](P) diễn ra tại Phủ Chủ tịch do [Thủ tướng](T) [Lê Văn Bình](P) chủ trì.",
            "Phủ Chủ tịch",
        ),
    ],
)
def test_where_it_was(text, location):
    assert meeting(text).location == location


@pytest.mark.parametrize(
    ("lead", "type", "kind"),
    [
        (
            "[Phó Bí thư](T) [Tỉnh ủy](A) [Lê Văn Bình](P) đã trao Huy hiệu 50 năm tuổi Đảng cho ông [Vũ Minh](P).",
            "trao Huy hiệu",
            "CEREMONY",
        ),
        (
            "[Sáng 5/3](D), [Chủ tịch nước](T) [Lê Văn Bình](P) trao 20 quyết định bổ nhiệm thẩm phán.",
            "trao 20 quyết định",
            "CEREMONY",
        ),
        ("[Chủ tịch](T) [UBND tỉnh](A) [Lê Văn Bình](P) đến thăm, tặng quà hộ nghèo.", "thăm, tặng quà", "RECEPTION"),
        ("[Thứ trưởng](T) [Bộ Y tế](A) [Lê Văn Bình](P) thăm bệnh nhi bị bỏng.", "thăm", "RECEPTION"),
        (
            "[Chiều 5/3](D), trong dịp gặp mặt các đội tuyển, [Bộ trưởng](T) [Lê Văn Bình](P) khen các vận động viên.",
            "gặp mặt",
            "RECEPTION",
        ),
        ("[Ngoại trưởng](T) [Phần Lan](L) và [Ngoại trưởng](T) [Na Uy](L) sắp gặp nhau ở [Oslo](L).", "gặp", "RECEPTION"),
        ("[Sáng 5/3](D), [UBND tỉnh An Hòa](A) khởi công đường vành đai.", "khởi công", "CEREMONY"),
        ("[Ngày 5/3](D), [Thủ tướng](T) [Lê Văn Bình](P) đã tiếp đại sứ các nước.", "tiếp", "RECEPTION"),
        (
            "[Ngày 5/3](D), [UBND phường](A) tổ chức chương trình trao tặng quà cho người khuyết tật.",
            "trao tặng quà",
            "CEREMONY",
        ),
        ("[Bí thư](T) [Lê Văn Bình](P) tin cuộc gặp hôm nay sẽ giúp hai bên hiểu nhau.", "cuộc gặp", "RECEPTION"),
        ("[Chiều 5/3](D), [Thanh tra tỉnh](A) đã công bố quyết định thanh tra đất đai.", "công bố quyết định", "CEREMONY"),
        ("[Sáng 5/3](D), [Thủ tướng](T) [Lê Văn Bình](P) đã bấm nút khởi công cầu mới.", "khởi công", "CEREMONY"),
        ("Ông [Vũ Minh](P) nói vậy tại buổi ký kết hợp tác giữa [Sở Y tế](A) và [Sở Nội vụ](A).", "buổi ký kết", "OTHER"),
        ("[Ngày 5/3](D), [Đại hội](A) họp phiên trù bị. Đại hội họp phiên trù bị tại hội trường.", "Đại hội", "CONFERENCE"),
        (
            "[Sáng 5/3](D), với đa số tán thành, [HĐND tỉnh An Hòa](A) đã thông qua đề án giảm xe.",
            "thông qua",
            "COUNCIL_SESSION",
        ),
        ("[Chiều 5/3](D), các đại biểu [Quốc hội](A) đã bấm nút thông qua luật.", "thông qua", "COUNCIL_SESSION"),
        ("Giải trình tại kỳ họp thứ 9 [HĐND tỉnh](A) [chiều 9/7](D), ông [Vũ Minh](P) nhận lỗi.", "kỳ họp", "COUNCIL_SESSION"),
        ("[Chiều 9/7](D), [Ủy ban Kiểm tra Trung ương](A) ra thông báo kỳ họp thứ 33.", "kỳ họp", "COUNCIL_SESSION"),
        (
            "[Ngày 4/12](D), tại ngày làm việc đầu tiên của kỳ họp thứ 12 [HĐND tỉnh](A), ông [Vũ Minh](P) nhận hoa.",
            "kỳ họp",
            "COUNCIL_SESSION",
        ),
        ("[Thứ trưởng](T) [Vũ Minh](P) và đoàn đã được [Giáo hoàng](T) [Phanxicô](P) tiếp kiến.", "tiếp kiến", "RECEPTION"),
        (
            "Phát biểu tại [Quốc hội](A) [sáng 31/5](D), [Bộ trưởng](T) [Vũ Minh](P) nhận trách nhiệm.",
            "Phát biểu",
            "COUNCIL_SESSION",
        ),
        (
            "Thông cáo của [Ủy ban Kiểm tra](A) [chiều 8/3](D) cho biết tại kỳ họp thứ 34, cơ quan này đã kỷ luật hai người.",
            "kỳ họp",
            "COUNCIL_SESSION",
        ),
        (
            "[Chiều 5/3](D), [Thủ tướng](T) [Lê Văn Bình](P) và đoàn công tác làm việc với [Tỉnh ủy](A).",
            "làm việc",
            "WORKING_SESSION",
        ),
        ("[Chiều 9/7](D), trong khuôn khổ kỳ họp giữa năm, các đại biểu bàn về giá nước.", "kỳ họp", "COUNCIL_SESSION"),
        (
            "Ông [Lê Văn Bình](P) nhấn mạnh như vậy sau khi thị sát cảng cá [sáng 5/3](D).",
            "thị sát",
            "INSPECTION",
        ),
        ("[Ngày 4/8](D), [Bộ trưởng](T) [Lê Văn Bình](P) làm việc về tiến độ cảng cá.", "làm việc", "WORKING_SESSION"),
        (
            "[31-5](D), tại trụ sở [Chính phủ](A), làm việc với lãnh đạo tỉnh, [Thủ tướng](T) [Lê Văn Bình](P) nhất trí nới cảng.",
            "làm việc",
            "WORKING_SESSION",
        ),
        (
            "Đoàn doanh nghiệp đã có buổi đến thăm và làm việc chính thức với [Thứ trưởng](T) [Lê Văn Bình](P).",
            "thăm và làm việc",
            "WORKING_SESSION",
        ),
        (
            "[Ngày 23/11](D), [Thủ tướng](T) [Lê Văn Bình](P) đã gặp làm việc với [Anna Berg](P).",
            "gặp làm việc",
            "WORKING_SESSION",
        ),
        ("[Chiều tối nay](D), Thường trực cùng các Phó Chủ tịch họp với các sở về sân bay.", "họp", "MEETING"),
        (
            "Báo cáo tại kỳ họp [HĐND tỉnh](A) [chiều 27/3](D), [Chủ tịch](T) [Lê Văn Bình](P) nói thu giảm.",
            "kỳ họp",
            "COUNCIL_SESSION",
        ),
        # no 'hàng năm' here
        (
            "[Thủ tướng](T) [Lê Văn Bình](P) nói vậy tại hội nghị ngành ngân hàng năm 2019 [sáng 9-1](D).",
            "hội nghị",
            "CONFERENCE",
        ),
    ],
)
def test_small_events_and_sessions_told_by_their_outcome(lead, type, kind):
    found = meeting(lead)
    assert found is not None
    assert (found.type, found.kind) == (type, kind)


@pytest.mark.parametrize(
    "lead",
    [
        "Giá dầu tăng, [Thủ tướng](T) [Lê Văn Bình](P) thăm dò ý kiến doanh nghiệp.",
        "[Tổng thống](T) [Phần Lan](L) đã thăm [Na Uy](L) hai lần.",
        "[Thủ tướng](T) [Lê Văn Bình](P) trao quyền cho các tỉnh.",
        "[Bộ trưởng](T) [Lê Văn Bình](P) từng phát biểu tại [Quốc hội](A) về việc này.",
        "[Ngày 5/3](D), dân [Na Uy](L) phản đối kế hoạch cho [Tổng thống](T) [Anna Berg](P) phát biểu trước [Quốc hội](A).",
        "[Thanh tra tỉnh](A) sẽ công bố quyết định thanh tra khi có lệnh.",
        "[Ngày 5/3](D), [Thanh tra tỉnh](A) đã công bố kết luận thanh tra 13 kho gạo.",
        "Đường vành đai, theo [Sở Giao thông](A), đã khởi công từ [năm 2019](D).",
        "Luật này được [Quốc hội](A) thông qua [ngày 5/3](D), ông [Vũ Minh](P) nhắc lại.",
        "Ông [Vũ Minh](P) nhắc lại lời giải trình tại kỳ họp trước [ngày 5/3](D).",
        "Đoàn thể thao [An Hòa](L) sẽ dự Đại hội thể thao châu Á [ngày 5/3](D).",
        "[Na Uy](L) không muốn tham gia các cuộc đối thoại với [Phần Lan](L).",
        "Ban soạn thảo có nhiệm vụ tổ chức hội thảo, ông [Vũ Minh](P) cho hay.",
        "[Phần Lan](L) mời [Tổng thống](T) [Anna Berg](P) sang dự hội nghị thượng đỉnh.",
        "[Ngoại trưởng](T) [Anna Berg](P) nói tại một cuộc họp báo.",
        "[Ngoại trưởng](T) [Anna Berg](P) hoãn cuộc gặp với [Na Uy](L).",
        "[UBND tỉnh](A) tiếp thu ý kiến, [Sở Y tế](A) đề nghị tiếp các bước sau.",
        "[Ngoại trưởng](T) [Anna Berg](P) tiết lộ việc này trong buổi tiếp đại sứ [Na Uy](L) tuần trước.",
        "[Thủ tướng](T) [Lê Văn Bình](P) trả lời báo [Na Uy](L) trước khi lên đường tham dự hội nghị thượng đỉnh [ngày 5/3](D).",
        "[Thủ tướng](T) [Lê Văn Bình](P) [sáng nay](D) lên đường dự hội nghị thượng đỉnh.",
        "[Tổng thống](T) [Anna Berg](P) ban đầu định dự hội nghị về biển, nhưng phải ở nhà.",
        "Ông [Vũ Minh](P) xin lỗi và mong muốn có buổi làm việc với người dân.",
        "Công văn dẫn lại kết luận của [Thủ tướng](T) [Lê Văn Bình](P) tại cuộc họp [ngày 13-8](D).",
        "[Sở Tài chính](A) khoán tiền xe cho ai đi họp ở huyện.",
        "Một người dân bị triệu tập đến làm việc với [Công an tỉnh](A).",
        "Ông [Vũ Minh](P) đã kiểm tra kỹ nấm hái trong rừng.",
    ],
)
def test_what_only_sounds_like_an_event(lead):
    assert meeting(lead) is None


@pytest.mark.parametrize(
    ("lead", "type"),
    [
        (
            "[Sáng 5/3](D), [Phó Thủ tướng](T) [Lê Văn Bình](P) dẫn đầu đoàn công tác trung ương làm việc với [tỉnh An Hòa](L).",
            "làm việc",
        ),
        ("[Ngày 5/3](D), thành phố đã lập đoàn liên ngành kiểm tra ba kho gạo cũ.", "kiểm tra"),
        ("[Sáng 5/3](D), [Bộ trưởng](T) [Lê Văn Bình](P) giải trình trước [Quốc hội](A) về giá gạo.", "giải trình"),
        ("Trả lời chất vấn của đại biểu [Vũ Minh](P), [Bộ trưởng](T) [Lê Văn Bình](P) nhận lỗi.", "Trả lời chất vấn"),
        ("Thảo luận tại tổ [chiều 5/3](D), [Thủ tướng](T) [Lê Văn Bình](P) lo giá gạo tăng.", "Thảo luận tại tổ"),
        (
            "[Chủ tịch UBND tỉnh](T) [Lê Văn Bình](P) cho biết, sau buổi làm việc với [Sở Y tế](A), các bên đã thống nhất dời trạm.",
            "buổi làm việc",
        ),
        (
            "[Văn phòng Chính phủ](A) gửi thông báo kết luận của [Phó Thủ tướng](T) [Lê Văn Bình](P) sau cuộc họp về đê sông.",
            "cuộc họp",
        ),
        # nor what somebody is told to hold
        (
            "Kho gạo cũ\n[Ngày 26/9](D), đoàn liên ngành đã kiểm tra ba kho gạo. [Phó Giám đốc](T) [Sở Y tế](A) [Vũ Minh](P) yêu cầu thanh tra mở đợt kiểm tra cao điểm [tháng 12](D).",
            "kiểm tra",
        ),
        (
            "[Ngày 26/9](D), [Sở Y tế](A) mở đợt kiểm tra cao điểm. [Phó Giám đốc](T) [Sở Y tế](A) [Vũ Minh](P) yêu cầu kiểm tra kho gạo.",
            "đợt kiểm tra",
        ),
        # the one held, not the one planned
        (
            "Nghe báo cáo riêng\nKỳ họp thứ hai của tỉnh, dự kiến khai mạc [tháng 10](D) sẽ nghe báo cáo.\nTại phiên họp của [Thường trực HĐND tỉnh](A), ông [Vũ Minh](P), [Giám đốc](T) [Sở Y tế](A), cho rằng cần một báo cáo riêng. Các trường đều đồng ý.",
            "phiên họp",
        ),
        (
            "Kỳ họp thứ hai của tỉnh, theo kế hoạch, khai mạc [sáng 5/3](D). Ông [Vũ Minh](P), [Chủ tịch](T) [HĐND tỉnh](A), phát biểu khai mạc.",
            "Kỳ họp",
        ),
        # the one named with its day, not the words that take it up
        (
            "[Sáng 5/3](D), [Sở Y tế](A) tổ chức lễ bàn giao nhà. Dự lễ có ông [Vũ Minh](P), [Chủ tịch](T) [UBND huyện](A).",
            "lễ bàn giao",
        ),
        (
            "[Sở Y tế](A) vừa trồng cây, [sáng 5/3](D). Dự lễ bàn giao nhà có ông [Vũ Minh](P), [Chủ tịch](T) [UBND huyện](A).",
            "lễ bàn giao",
        ),
    ],
)
def test_teams_speakers_and_outcomes_tell_of_a_meeting(lead, type):
    found = meeting(lead)
    assert found is not None
    assert found.type == type


@pytest.mark.parametrize(
    "lead",
    [
        "[Sở Y tế](A) cho biết trạm sẽ mở sau kỳ họp tới.",
        "[Ngày 5/3](D), dân nghe [Bộ trưởng](T) [Lê Văn Bình](P) phát biểu trước [Quốc hội](A) qua loa.",
    ],
)
def test_what_comes_later_and_who_is_only_heard_tell_of_none(lead):
    assert meeting(lead) is None


@pytest.mark.parametrize(("before", "told"), [(1, True), (5, False)])
def test_a_meeting_first_spoken_of_far_down_is_background(before, told):
    lead = "Giá gạo tăng\n" + "Nông dân bán lúa sớm. Thương lái mua hết hàng. " * before
    found = meeting(
        lead + "“Kho vẫn đầy”, [Bộ trưởng](T) [Lê Văn Bình](P) nói tại cuộc họp báo. Dân vẫn lo. " + "Chợ vẫn đông. " * 4
    )
    assert (found is not None) == told


@pytest.mark.parametrize(("published", "told"), [(date(2017, 5, 29), False), (date(2015, 9, 10), True), (None, True)])
def test_a_meeting_of_years_ago_is_background(published, told):
    article, entities = read(
        "[Bộ Thống nhất](A) [ngày 29/5](D) tuyên bố không cắt viện trợ.\n"
        "Người phát ngôn [Lê Văn Bình](P) tại cuộc họp báo [ngày 8/9/2015](D)."
    )
    days = iter(("2017-05-29" if published is None or published.year == 2017 else "2015-09-08", "2015-09-08"))
    dated = tuple(m._replace(value=next(days)) if m.label == "DATE" else m for m in entities)
    agencies = link_agencies(article, dated)
    found = find_meeting(article._replace(published=published), dated, link_officials(article, dated, agencies), agencies, None)
    assert (found is not None) == told


@pytest.mark.parametrize(
    ("marked", "kind"),
    [
        ("[Tối 5/3](D), [Chủ tịch Quốc hội](T) [Lê Văn Bình](P) chủ trì tiệc chiêu đãi các đoàn khách.", "RECEPTION"),
        (
            "[Sáng 5/3](D), [Bí thư](T) [Thành ủy](A) [Lê Văn Bình](P) đã trao nghị quyết phê chuẩn [Phó Chủ tịch](T) [HĐND](A).",
            "CEREMONY",
        ),
        ("Trả lời báo chí tại cuộc họp báo [tháng 1](D), [Bộ trưởng](T) [Lê Văn Bình](P) nhắc việc biếu quà.", "PRESS"),
        ("Nói với cử tri trong buổi tiếp xúc cử tri [sáng 5/3](D), ông [Lê Văn Bình](P) hứa sửa đường.", "VOTER_MEETING"),
        # a journey frames the talks that are held on it
        (
            "[Thủ tướng](T) [Lê Văn Bình](P) bắt đầu chuyến thăm chính thức [Phần Lan](L).\n"
            "[Chiều 5/3](D), [Thủ tướng](T) [Lê Văn Bình](P) đã hội đàm với [Thủ tướng](T) [Anna Berg](P).",
            "TALKS",
        ),
        ("[Thủ tướng](T) [Lê Văn Bình](P) bắt đầu chuyến thăm chính thức [Phần Lan](L).", "OTHER"),
    ],
)
def test_which_event_it_is(marked, kind):
    assert meeting(marked).kind == kind


FAR = "Giá gạo tăng\n" + "Nông dân bán lúa sớm. Thương lái mua hết hàng. " * 2


@pytest.mark.parametrize(
    ("told", "found"),
    [
        ("[Bộ trưởng](T) [Lê Văn Bình](P) khẳng định như vậy tại buổi làm việc với [Sở Nông nghiệp](A). ", True),
        ("[Bộ trưởng](T) [Lê Văn Bình](P) từng nghe chuyện ấy tại buổi làm việc với [Sở Nông nghiệp](A). ", False),
    ],
)
def test_what_the_article_tells_was_said_there(told, found):
    assert (meeting(FAR + told + "Dân vẫn lo. " + "Chợ vẫn đông. " * 4) is not None) == found


@pytest.mark.parametrize(
    ("name", "value", "begin"),
    [
        ("Diễn đàn Thanh niên khởi nghiệp 2018", "XXXX-11-29TAF", "2018-11-29"),
        ("buổi gặp mặt Doanh nghiệp Xuân Đinh Dậu 2017", "XXXX-02-10", "2017-02-10"),
        ("buổi gặp mặt Doanh nghiệp Xuân Đinh Dậu 2017", "XXXX-12-20", None),
        ("hội nghị triển khai nhiệm vụ năm 2018", "XXXX-01-12", None),
        ("cuộc họp về kỳ thi quốc gia 2019", "XXXX-06-18", None),
        ("hội nghị Ban Chấp hành nhiệm kỳ 2015 - 2020", "XXXX-01-12", None),
        ("Diễn đàn Thanh niên khởi nghiệp 2018", "XXXX-02-29", None),
        ("Diễn đàn Thanh niên khởi nghiệp 2018", None, None),
        ("Diễn đàn Thanh niên khởi nghiệp 2018", "2017-11-29", None),
    ],
)
def test_the_year_in_the_name_of_a_meeting(name, value, begin):
    marked = f"[Chiều 5/3](D), ông [Lê Văn Bình](P) chủ trì {name}."
    assert meeting(marked, Timex(0, 8, "DATE", value)).begin == begin


def test_days_that_stand_without_a_year_take_it_from_the_name():
    marked = "[Ngày 6 và 7/11](D), ông [Lê Văn Bình](P) chủ trì Diễn đàn Thanh niên khởi nghiệp 2018."
    found = meeting(marked, Timex(0, 13, "DATE", "XXXX-11-06/XXXX-11-07"))
    assert (found.begin, found.end) == ("2018-11-06", "2018-11-07")


def day_beside(told, expression, value, day):
    """The meeting's first day where ``told`` holds an expression with a value, and the day has no year."""
    article, entities = read("Tin trong tỉnh\n" + told)
    at = article.text.index(expression)
    entities = tuple(m._replace(value=value) if m.start == at else m for m in entities)
    return find_meeting(article, entities, (), (), Timex(15, 16, "DATE", day)).begin


@pytest.mark.parametrize(
    ("told", "expression", "value", "day", "begin"),
    [
        ("[Sáng 2/4](D), Chính phủ tổ chức phiên họp thường kỳ [tháng 3-2019](D).", "tháng 3-2019", "2019-03", "XXXX-04-02TMO", "2019-04-02"),
        # the months of last year are looked back on in January
        ("[Sáng 3/1](D), [UBND tỉnh](A) tổ chức họp báo [quý IV/2018](D).", "quý IV/2018", "2018-Q4", "XXXX-01-03", "2019-01-03"),
        ("[Sáng 5/7](D), [Hội Luật gia](A) tổ chức hội nghị sơ kết [6 tháng đầu năm 2019](D).", "6 tháng đầu năm 2019", "2019-H1", "XXXX-07-05", "2019-07-05"),
        ("[Sáng 9/6](D), tỉnh tổ chức cuộc họp về thu chi [5 tháng đầu năm 2018](D).", "5 tháng đầu năm 2018", "2018-01/2018-05", "XXXX-06-09", "2018-06-09"),
        ("[Sáng 9/2](D), tỉnh tổ chức cuộc họp về tình hình [đầu năm 2017](D).", "đầu năm 2017", "2017", "XXXX-02-09", "2017-02-09"),
        ("[Sáng 18/2](D), tỉnh tổ chức hội nghị tổng kết việc chăm lo [Tết Bính Thân 2016](D).", "Tết Bính Thân 2016", "2016-02-08", "XXXX-02-18", "2016-02-18"),
        ("[Sáng 10/1](D), tỉnh tổ chức hội nghị tổng kết công tác dân vận [năm 2018](D).", "năm 2018", "2018", "XXXX-01-10", "2019-01-10"),
        ("[Sáng 10/1](D), tỉnh tổ chức họp báo về tình hình kinh tế [năm 2018](D).", "năm 2018", "2018", "XXXX-01-10", "2019-01-10"),
        ("[Sáng 10/5](D), tỉnh tổ chức họp báo về tình hình kinh tế [năm 2018](D).", "năm 2018", "2018", "XXXX-05-10", None),
        # a plan's year, far months, many months, and a sentence that is not the meeting's own pin no day
        ("[Sáng 10/1](D), tỉnh tổ chức hội nghị triển khai nhiệm vụ [năm 2018](D).", "năm 2018", "2018", "XXXX-01-10", None),
        ("[Sáng 2/10](D), tỉnh tổ chức cuộc họp về đê vỡ hồi [tháng 3-2019](D).", "tháng 3-2019", "2019-03", "XXXX-10-02", None),
        ("[Sáng 2/4](D), tỉnh tổ chức cuộc họp về trồng rừng [từ tháng 1/2015 đến tháng 3/2019](D).", "từ tháng 1/2015", "2015-01/2019-03", "XXXX-04-02", None),
        ("[Sáng 2/4](D), tỉnh tổ chức cuộc họp. Cầu hỏng từ [tháng 3-2019](D).", "tháng 3-2019", "2019-03", "XXXX-04-02", None),
        ("[Sáng 29/2](D), tỉnh tổ chức cuộc họp [tháng 2-2019](D).", "tháng 2-2019", "2019-02", "XXXX-02-29", None),
    ],
)  # fmt: skip
def test_months_beside_the_meeting_pin_its_year(told, expression, value, day, begin):
    assert day_beside(told, expression, value, day) == begin


def test_months_of_two_years_pin_no_day():
    article, entities = read(
        "[Sáng 2/4](D), tỉnh tổ chức cuộc họp về thu ngân sách [tháng 3-2019](D) so với [tháng 3-2018](D)."
    )
    values = iter((None, "2019-03", "2018-03"))
    entities = tuple(m._replace(value=next(values)) for m in entities)
    assert find_meeting(article, entities, (), (), Timex(0, 8, "DATE", "XXXX-04-02")).begin is None


@pytest.mark.parametrize(("day", "found"), [("[Sáng 2/11](D), ", True), ("Theo [Sở Y tế](A), ", False)])
def test_a_day_at_the_head_of_the_body_tells_of_an_act(day, found):
    article = (
        f"Giá gạo tăng\nNông dân bán lúa sớm. Thương lái mua hết. {day}đại biểu [Lê Văn Bình](P) chất vấn về giá gạo. "
        + "Chợ vẫn đông. " * 5
    )
    assert (meeting(article) is not None) == found
