"""Who chairs where no word says it outright: the higher of two, the host and his guest, who asks and who answers."""

import pytest

from test_resolve_meeting import meeting
from vngovnlp.resolve.attendance import cues

pytestmark = pytest.mark.usefixtures("rules_alone")


@pytest.mark.parametrize(
    ("marked", "chairs"),
    [
        # a session with one far above the speaker is his
        (
            "Đường về trung tâm còn xa\nÔng [Lê Văn Bình](P) - [chủ tịch](T) [UBND huyện Hòa An](A) nói như vậy tại buổi làm việc với [Bí thư](T) [Tỉnh ủy](A) [Vũ Minh](P) [sáng 13-10](D).",
            ("Vũ Minh",),
        ),
        (
            "Làm việc với [Bí thư](T) [Tỉnh ủy](A) [Vũ Minh](P) [chiều 28/11](D), [Phó giám đốc](T) [Sở Tài chính](A) [Trần Thị Hoa](P) cho biết tỉnh thiếu vốn.",
            ("Vũ Minh",),
        ),
        (
            "Trong cuộc họp với [Phó thủ tướng](T) [Vũ Minh](P), [Chủ tịch](T) [UBND tỉnh An Bình](A) đề nghị xem lại thiết kế đập.",
            ("Vũ Minh",),
        ),
        # also if he only speaks later
        (
            "Tại cuộc họp về phòng dịch của tỉnh [chiều 23/3](D), [Chủ tịch](T) [UBND huyện Hòa An](A) [Lê Văn Bình](P) khẳng định huyện đủ khu cách ly. [Chủ tịch](T) [UBND tỉnh](A) [Vũ Minh](P) cho biết tỉnh sẽ hỗ trợ kinh phí.",
            ("Vũ Minh",),
        ),
        # one step above is a partner; so is he whose rank is unknown
        (
            "[Sáng 6/5](D), [Chủ tịch](T) [UBND tỉnh](A) [Lê Văn Bình](P) làm việc với [Bộ trưởng](T) [Bộ Y tế](A) [Vũ Minh](P) về bệnh viện mới.",
            ("Lê Văn Bình",),
        ),
        (
            "[Sáng 6/5](D), [Chủ tịch](T) [UBND tỉnh](A) [Lê Văn Bình](P) làm việc với ông [Vũ Minh](P), [Tổng giám đốc](T) [Công ty Nam An](O).",
            ("Lê Văn Bình",),
        ),
        # who is said to preside does
        (
            "[Sáng 6/5](D), [Giám đốc](T) [Sở Y tế](A) [Lê Văn Bình](P) chủ trì cuộc họp về bệnh viện mới. [Chủ tịch](T) [UBND tỉnh](A) [Vũ Minh](P) cho biết tỉnh đã có vốn.",
            ("Lê Văn Bình",),
        ),
        # degrees and clerical titles before a name do not part it from those named with it
        (
            "[Sáng 6/5](D), [Thứ trưởng](T) [Bộ Y tế](A) [Lê Văn Bình](P), [Chủ tịch](T) [UBND tỉnh](A) [Vũ Minh](P) và GS.TS [Trần Thị Hoa](P), [Phó Hiệu trưởng](T) [Trường Đại học Nam An](A) đồng chủ trì hội thảo về nước sạch.",
            ("Lê Văn Bình", "Vũ Minh", "Trần Thị Hoa"),
        ),
        (
            "[Sáng 6/5](D), Đoàn đại biểu Quốc hội tỉnh gồm các ông: [Lê Văn Bình](P), [Bí thư](T) [Tỉnh ủy](A); Thượng tọa [Thích Minh](P), [đại biểu](T) [Quốc hội](A) đã có buổi tiếp xúc cử tri xã Hòa An.",
            ("Lê Văn Bình",),
        ),
        (
            "[Sáng 6/5](D), [Thứ trưởng](T) [Bộ Y tế](A) [Lê Văn Bình](P) phát biểu; GS.TS [Trần Thị Hoa](P), [Phó Hiệu trưởng](T) [Trường Đại học Nam An](A), chủ trì hội thảo về nước sạch.",
            ("Trần Thị Hoa",),
        ),
        # whose own verb names the meeting presides together with another, if he presides by that word
        (  # a word of address before the guest, a wife beside the host
            "[Chiều 5/3](D), [Chủ tịch](T) [UBND tỉnh](A) [Lê Văn Bình](P) tiếp ông [Vũ Minh](P), [Đại sứ](T) [Lào](L).",
            ("Lê Văn Bình",),
        ),
        (
            "[Chiều 5/3](D), [Chủ tịch](T) [UBND tỉnh](A) [Lê Văn Bình](P) và Phu nhân tiếp ngài [Vũ Minh](P), [Đại sứ](T) [Lào](L).",
            ("Lê Văn Bình",),
        ),
        (
            "[Chiều 5/3](D), [Hiệu trưởng](T) [Trường Đại học An Hòa](A) [Lê Văn Bình](P) tiếp Giáo sư [John Berg](P), [Phó Hiệu trưởng](T) [Đại học Oslo](A).",
            ("Lê Văn Bình",),
        ),
        (
            "Ông [Lê Văn Bình](P) ([Giám đốc](T) [Sở Y tế](A)), bà [Trần Thị Hoa](P) ([Giám đốc](T) [Sở Tài chính](A)) đồng chủ trì tọa đàm [sáng 5/3](D).",
            ("Lê Văn Bình", "Trần Thị Hoa"),
        ),
        (
            "Ông [Lê Văn Bình](P) ([Giám đốc](T) [Sở Y tế](A)) vắng mặt, bà [Trần Thị Hoa](P) ([Giám đốc](T) [Sở Tài chính](A)) chủ trì tọa đàm [sáng 5/3](D).",
            ("Trần Thị Hoa",),
        ),
        (  # the noun of the body behind the post
            "[Sáng 6/5](D), [Hội Nông dân tỉnh](A) tổ chức hội nghị sơ kết. Ông [Lê Văn Bình](P), [Chủ tịch](T) [Hội Nông dân tỉnh](A); bà [Trần Thị Hoa](P), [Phó Chủ tịch](T) Hội chủ trì hội nghị.",
            ("Lê Văn Bình", "Trần Thị Hoa"),
        ),
        (
            "[Sáng 6/5](D), ông [Lê Văn Bình](P), [Phó Chủ tịch](T) Hội đồng thẩm định tỉnh cho biết tỉnh sẽ chủ trì hội nghị về đất. Bà [Trần Thị Hoa](P), [Giám đốc](T) [Sở Y tế](A), chủ trì hội nghị.",
            ("Trần Thị Hoa",),
        ),
        (
            "[Chủ tịch](T) [UBND tỉnh](A) [Lê Văn Bình](P) đối thoại với thanh niên\n[Chiều 13/6](D), Tỉnh đoàn tổ chức đối thoại. Ông [Lê Văn Bình](P), [Chủ tịch](T) [UBND tỉnh](A); bà [Trần Thị Hoa](P), [Bí thư](T) [Tỉnh đoàn](A) chủ trì đối thoại.",
            ("Lê Văn Bình", "Trần Thị Hoa"),
        ),
        (
            "[Chủ tịch](T) [UBND tỉnh](A) [Lê Văn Bình](P) đối thoại với thanh niên\n[Chiều 13/6](D), ông [Lê Văn Bình](P), [Chủ tịch](T) [UBND tỉnh](A), chủ trì đối thoại. Cuối giờ, bà [Trần Thị Hoa](P), [Bí thư](T) [Tỉnh đoàn](A), chủ trì phần giao lưu.",
            ("Lê Văn Bình",),
        ),
        # where a list says who presided, who attended with them is told behind it
        (
            "[Chiều 20/10](D), [Thủ tướng](T) [Lê Văn Bình](P) chủ trì hội nghị trực tuyến về tàu cá. Chủ trì tại điểm cầu tỉnh có ông [Vũ Minh](P), [Chủ tịch](T) [UBND tỉnh](A); cùng dự có bà [Trần Thị Hoa](P), [Phó Chủ tịch](T) [UBND tỉnh](A).",
            ("Lê Văn Bình", "Vũ Minh"),
        ),
        (
            "[Chiều 20/10](D), chủ trì hội nghị về tàu cá, ông [Vũ Minh](P), [Chủ tịch](T) [UBND tỉnh](A), khen dân. Bà [Trần Thị Hoa](P), [Phó Chủ tịch](T) [UBND tỉnh](A), dự.",
            ("Vũ Minh",),
        ),
        # a higher guest is received by his host
        (
            "[Sáng 6/5](D), [Chủ tịch](T) [UBND tỉnh](A) [Lê Văn Bình](P) tiếp [Phó Thủ tướng](T) [Lào](L) [Vũ Minh](P) đến thăm và làm việc tại tỉnh.",
            ("Lê Văn Bình",),
        ),
        # the guest's own verb makes no host of him
        (
            "[Ngày 8/2](D), [Thủ tướng](T) [Lê Văn Bình](P) đã tiếp [Chủ tịch](T) [Liên đoàn Bóng rổ châu Á](O) [Vũ Minh](P) đến thăm và làm việc tại [Việt Nam](L).",
            ("Lê Văn Bình",),
        ),
        # what somebody is told to take charge of is not this meeting
        (
            "[Ngày 22/3](D), [Chủ tịch](T) [UBND tỉnh](A) [Lê Văn Bình](P) chủ trì cuộc họp về cây xanh.\nGiao [Chánh thanh tra](T) tỉnh chủ trì, đoàn gồm các sở liên quan.",
            ("Lê Văn Bình",),
        ),
        # together with others
        (
            "[Giám đốc](T) [Sở Y tế](A) [Trần Thị Hoa](P) kiến nghị như vậy tại buổi họp sơ kết [chiều 18-6](D).\nBuổi họp do [Thủ tướng](T) [Lê Văn Bình](P) chủ trì cùng các thành viên [Chính phủ](A).",
            ("Lê Văn Bình",),
        ),
        # the list of those who preside ends where they preside
        (
            "[Sáng 4/8](D), tại buổi làm việc về thu ngân sách do [Chủ tịch](T) [UBND tỉnh](A) [Lê Văn Bình](P) chủ trì, ông [Vũ Minh](P) ([Phó chủ tịch](T) [UBND huyện Hòa An](A)) tỏ ra bức xúc trước tình trạng lấn chiếm.",
            ("Lê Văn Bình",),
        ),
        # who opens with a report does not lead
        (
            "Đó là chỉ đạo của [Phó Thủ tướng](T) [Lê Văn Bình](P) tại hội nghị đường cao tốc [sáng nay](D).\nMở đầu hội nghị trong phần báo cáo của mình, [Thứ trưởng](T) [Bộ Xây dựng](A) [Vũ Minh](P) cho biết việc cắm cọc đã xong.",
            ("Lê Văn Bình",),
        ),
        (
            "[Sáng 18/1](D), cuộc họp về kho thuốc do [Chủ tịch](T) [UBND tỉnh](A) [Lê Văn Bình](P) chủ trì.\nMở đầu cuộc họp, ông [Vũ Minh](P), [cục trưởng](T) [Cục Quản lý thị trường](A), đọc một báo cáo dài 13 trang.",
            ("Lê Văn Bình",),
        ),
        # who speaks about the findings of others does not conclude
        (
            "[Chiều 4/7](D), tại cuộc họp của [Chính phủ](A) với các địa phương, [Tổng Thanh tra](T) [Chính phủ](A) [Lê Văn Bình](P) đã phát biểu về kết luận thanh tra đất đai.",
            (),
        ),
        (
            "[Chiều 4/7](D), tại cuộc họp của [Chính phủ](A) với các địa phương, [Tổng Thanh tra](T) [Chính phủ](A) [Lê Văn Bình](P) đã phát biểu ý kiến kết luận.",
            ("Lê Văn Bình",),
        ),
        # an earlier meeting had an earlier chair
        (
            "[Thủ tướng](T) [Lê Văn Bình](P) kết luận cuộc họp về sân bay [sáng 6/5](D).\nHồi [tháng 2](D), [Phó thủ tướng](T) [Vũ Minh](P) đã chủ trì cuộc họp rà soát các phương án.",
            ("Lê Văn Bình",),
        ),
        # at a question hour neither who asks nor who answers presides
        (
            "Tại phiên chất vấn [chiều 6/7](D), [đại biểu](T) [Vũ Minh](P) đề nghị giám đốc sở nói rõ hơn về giá heo. Trả lời, [Giám đốc](T) [Sở Nông nghiệp](A) [Trần Thị Hoa](P) khẳng định giá đã tăng.",
            (),
        ),
        ("Phát biểu tại [HĐND tỉnh](A) [chiều 6/7](D), [Giám đốc](T) [Sở Nông nghiệp](A) [Trần Thị Hoa](P) nêu rõ giá heo đã giảm.", ()),
        (
            "[Quốc hội](A) mở phiên chất vấn [sáng 6/7](D).\nTrả lời chất vấn trước các đại biểu, [Bộ trưởng](T) [Bộ Y tế](A) [Trần Thị Hoa](P) khẳng định phụ cấp sẽ tăng.",
            (),
        ),
        (
            "Tại phiên chất vấn [chiều 6/7](D), [Giám đốc](T) [Sở Nông nghiệp](A) [Trần Thị Hoa](P) khẳng định giá đã tăng. [Chủ tịch](T) [HĐND tỉnh](A) [Lê Văn Bình](P) yêu cầu giám đốc trả lời đúng trọng tâm.",
            ("Lê Văn Bình",),
        ),
        # at a sitting of many, one word does not lead
        (
            "[Sáng 9/3](D), các đại biểu dự phiên họp thứ 11 về nhân sự.\nTheo [Tổng thư ký](T) [Vũ Minh](P), danh sách đã được chuẩn bị kỹ.",
            (),
        ),
        # equals hold their meeting together
        (
            "[Ngày 8/7](D) tại [Oslo](L) diễn ra cuộc gặp giữa [Tổng thống](T) [Na Uy](L) [Anton Berg](P) và [Tổng thống](T) [Thụy Điển](L) [Karl Lind](P).",
            ("Anton Berg", "Karl Lind"),
        ),
        (
            "[Thủ tướng](T) [Na Uy](L) [Anton Berg](P) khẳng định cam kết này tại cuộc họp với [Thủ tướng](T) [Thụy Điển](L) [Karl Lind](P) [ngày 8/7](D).",
            ("Anton Berg", "Karl Lind"),
        ),
        (
            "[Ngày 8/7](D), [Bộ trưởng](T) [Bộ Tài chính](A) [Lê Văn Bình](P) và [Phó thủ tướng](T) [Thụy Điển](L) [Karl Lind](P) sắp có cuộc hội đàm về thuế.",
            ("Lê Văn Bình", "Karl Lind"),
        ),
        # of unequals one holds it; of a working session the first named
        (
            "[Sáng 23/6](D) diễn ra cuộc họp giữa [Chủ tịch](T) [UBND tỉnh An Bình](A) [Lê Văn Bình](P) và [Thủ tướng](T) [Vũ Minh](P). [Ông Bình](P) khẳng định tỉnh đủ vốn.",
            ("Vũ Minh",),
        ),
        (
            "Tại buổi làm việc giữa [Bộ trưởng](T) [Bộ Y tế](A) [Vũ Minh](P) với [Bí thư](T) [Tỉnh ủy](A) [Lê Văn Bình](P) [sáng 23/6](D), hai bên bàn về bệnh viện.",
            ("Vũ Minh",),
        ),
        # the Government's spokesman holds its press conference, a minister that of his ministry
        (
            "Tại cuộc họp báo Chính phủ [chiều 25/4](D), [Bộ trưởng](T) [Bộ Y tế](A) [Trần Thị Hoa](P) cho biết thuốc sẽ đủ.",
            (),
        ),
        (
            "Tại cuộc họp báo thường kỳ Chính phủ [chiều 25/4](D), [Bộ trưởng](T) [Bộ Y tế](A) [Trần Thị Hoa](P) cho biết thuốc sẽ đủ. [Chủ nhiệm](T) [Văn phòng Chính phủ](A) [Lê Văn Bình](P) khẳng định ngân sách ổn định.",
            ("Lê Văn Bình",),
        ),
        (
            "Tại cuộc họp báo của [Bộ Y tế](A) [chiều 25/4](D), [Bộ trưởng](T) [Bộ Y tế](A) [Trần Thị Hoa](P) cho biết thuốc sẽ đủ.",
            ("Trần Thị Hoa",),
        ),
        # who speaks to the press first may have no office
        (
            "Đó là tuyên bố của bà [Anna Berg](P), đại diện [Liên đoàn Bác sĩ](O), trong cuộc họp báo [ngày 16/5](D).\nTrước câu hỏi của báo giới, [thượng nghị sĩ](T) [Na Uy](L) khẳng định đã biết tin.",
            ("Anna Berg",),
        ),
        # the leader of the company that holds the ceremony, not the guest who speaks there too
        (
            "[Chiều 6/2](D), [Công ty Nam An](O) tổ chức lễ tổng kết hội hoa. Đến dự có bà [Trần Thị Hoa](P), [Phó Chủ tịch](T) [UBND tỉnh](A). Ông [Vũ Minh](P), [Tổng Giám đốc](T) [Công ty Nam An](O), cho biết hội hoa đã đón nhiều khách.",
            ("Vũ Minh",),
        ),
        # a bare title that orders something elsewhere is not there
        (
            "[Thủ tướng](T) yêu cầu các bộ sớm phê duyệt quy hoạch sân bay.\nTại cuộc gặp mặt báo chí [chiều 14-6](D), [Bộ trưởng](T) [Bộ Xây dựng](A) [Vũ Minh](P) cho biết quy hoạch sẽ được công bố.\n[Thủ tướng](T) giao các bộ báo cáo trong tháng.",
            ("Vũ Minh",),
        ),
        (
            "Tại cuộc họp về sân bay [chiều 14-6](D), [Thủ tướng](T) yêu cầu các bộ sớm phê duyệt quy hoạch.",
            ("Thủ tướng",),
        ),
        # the voters are told by the deputy whose visit the sentence names
        (
            "[Bí thư](T) [Tỉnh ủy](A) [Vũ Minh](P) cho biết như vậy tại buổi tiếp xúc cử tri [huyện Hòa An](L) [chiều 20-6](D).\nBà [Trần Thị Hoa](P), [Chủ tịch](T) [HĐND tỉnh](A), khẳng định tỉnh sẽ đối thoại với dân.",
            ("Vũ Minh",),
        ),
        # the Government's session with the provinces is not that of one of them
        (
            "Tại hội nghị trực tuyến toàn quốc giữa Thủ tướng với các địa phương [sáng 2/7](D), [chủ tịch](T) [UBND tỉnh An Bình](A) [Lê Văn Bình](P) đề nghị các bộ hỗ trợ tỉnh làm đường.",
            (),
        ),
        # of an assembly its head presides, not that of one of its committees
        (
            "[Chiều 1/8](D), tại kỳ họp thứ 2 [HĐND tỉnh](A), [Trưởng](T) [Ban Pháp chế HĐND tỉnh](A) [Vũ Minh](P) đề nghị các sở khoán xe công.",
            (),
        ),
        (
            "[Chiều 1/8](D), tại kỳ họp thứ 2 [HĐND tỉnh](A), [Phó Chủ tịch](T) [HĐND tỉnh](A) [Lê Văn Bình](P) đề nghị các sở khoán xe công.",
            ("Lê Văn Bình",),
        ),
        # what is done under somebody's direction is no meeting that he directs
        (
            "[Chủ tịch](T) [UBND tỉnh](A) [Lê Văn Bình](P) tiếp xúc cử tri [huyện Hòa An](L) [sáng 5/3](D). Ông cho biết việc chống hạn dưới sự chỉ đạo của [Bộ trưởng](T) [Vũ Minh](P) có nhiều tiến bộ.",
            ("Lê Văn Bình",),
        ),
        (
            "[Ngày 3/8](D), [Bộ trưởng](T) [Bộ Xây dựng](A) [Vũ Minh](P) cùng đoàn công tác đã làm việc với chủ đầu tư. Tại đây, [Chủ tịch](T) [UBND tỉnh](A) [Lê Văn Bình](P) đề nghị mở rộng đường.",
            ("Vũ Minh",),
        ),
        # one of the highest who is listed and gives the orders leads; a local leader who is listed is a guest
        (
            "[Sáng 17/5](D), các bộ tổ chức hội nghị về nghề cá. Tham dự có [Thủ tướng](T) [Lê Văn Bình](P) và lãnh đạo các tỉnh. Tại hội nghị, [Thủ tướng](T) [Lê Văn Bình](P) yêu cầu các tỉnh hỗ trợ ngư dân. [Thủ tướng](T) [Lê Văn Bình](P) chỉ đạo các bộ vào cuộc.",
            ("Lê Văn Bình",),
        ),
        (
            "[Sáng 17/5](D), các xã tổ chức hội nghị về nghề cá. Tham dự có [Bí thư](T) [Huyện ủy](A) [Lê Văn Bình](P) và lãnh đạo các xã. Tại hội nghị, [Bí thư](T) [Huyện ủy](A) [Lê Văn Bình](P) yêu cầu các xã hỗ trợ ngư dân. [Bí thư](T) [Huyện ủy](A) [Lê Văn Bình](P) chỉ đạo các phòng vào cuộc.",
            (),
        ),
        # both sides have a verb: the much higher one holds it
        (
            "Làm việc với đoàn công tác của [Thủ tướng](T) [Vũ Minh](P) [chiều 12/4](D), [Bí thư](T) [Tỉnh ủy](A) [Lê Văn Bình](P) cho biết tỉnh thiếu vốn.\n[Thủ tướng](T) [Vũ Minh](P) làm việc với lãnh đạo tỉnh.",
            ("Vũ Minh",),
        ),
        # who explains himself does not preside
        (
            "[Sáng 25/3](D), [HĐND tỉnh](A) tổ chức phiên giải trình về xây dựng. [Chủ tịch](T) [UBND tỉnh](A) [Lê Văn Bình](P) khẳng định sẽ xử lý nghiêm. [Chủ tịch](T) [HĐND tỉnh](A) [Trần Thị Hoa](P) đề nghị báo cáo rõ hơn.",
            ("Trần Thị Hoa",),
        ),
        # a deputy who speaks is one of many
        (
            "[Sáng 27/5](D) diễn ra hội nghị góp ý về dự án luật. [Đại biểu](T) [Quốc hội](A) [Vũ Minh](P) đề nghị thu hẹp phạm vi tố giác.",
            (),
        ),
        # one answer among many words makes no reporter
        (
            "Ông [Lê Văn Bình](P), [Chủ tịch](T) [UBND tỉnh](A), nói như vậy tại hội nghị doanh nghiệp [sáng 21-4](D). Ông [Bình](P) cam kết giảm thủ tục. Ông [Bình](P) khẳng định thuế không tăng. Ông [Bình](P) cho biết đất đã sẵn sàng. Ông [Bình](P) nhấn mạnh vai trò của doanh nghiệp.",
            ("Lê Văn Bình",),
        ),
        # of those of the ministry that holds a press conference the highest
        (
            "Tại buổi họp báo sáng [14/7](D) của [Bộ Công Thương](A), ông [Vũ Minh](P), [Vụ trưởng](T) [Vụ Kế hoạch Bộ Công Thương](A), cho biết các dự án đã có lãi. [Thứ trưởng](T) [Bộ Công Thương](A) [Lê Văn Bình](P) khẳng định sẽ thoái vốn.",
            ("Lê Văn Bình",),
        ),
        # heads of two states hold a joint one
        (
            "Phát biểu tại cuộc họp báo chung [sáng 23-8](D), [Thủ tướng](T) [Lê Văn Bình](P) thông báo kết quả hội đàm. [Thủ tướng](T) [Na Uy](L) [Anton Berg](P) cho biết hai bên sẽ hợp tác.",
            ("Lê Văn Bình", "Anton Berg"),
        ),
        # a remark in parentheses parts nobody from the next
        (
            "[Ngày 12/5](D) diễn ra hội nghị đô thị thông minh.\n[Bí thư](T) [Tỉnh ủy](A) [Vũ Minh](P) (phải) và [Chủ tịch](T) [UBND tỉnh](A) [Lê Văn Bình](P) chủ trì hội nghị.",
            ("Vũ Minh", "Lê Văn Bình"),
        ),
        (
            "[Chiều 7/5](D), [Thứ trưởng](T) [Bộ Xây dựng](A) [Vũ Minh](P) dẫn đầu đoàn công tác đến khảo sát chùa [Hòa An](L). Sau chuyến khảo sát, [Giám đốc](T) [Sở Xây dựng](A) [Lê Văn Bình](P) khẳng định chùa đã xuống cấp.",
            ("Vũ Minh",),
        ),
        # who presides may have posts that are no known ones behind his name
        (
            "[Chiều 6/3](D), ông [Lê Văn Bình](P), [Chủ tịch](T) [UBND tỉnh](A), Chủ tịch Hội đồng thẩm định quy hoạch vùng đệm, chủ trì hội nghị lấy ý kiến về quy hoạch.",
            ("Lê Văn Bình",),
        ),
        (
            "[Chiều 6/3](D), ông [Lê Văn Bình](P), [Chủ tịch](T) [UBND tỉnh](A), [Chủ tịch](T) Hội đồng thẩm định quy hoạch vùng đệm chủ trì hội nghị lấy ý kiến về quy hoạch.",
            ("Lê Văn Bình",),
        ),
        (
            "[Chiều 6/3](D), ông [Lê Văn Bình](P), [Phó Giám đốc](T) [Sở Xây dựng](A), cho biết tỉnh sẽ chủ trì hội nghị lấy ý kiến về quy hoạch.",
            (),
        ),
        # whoever 'dự và trực tiếp chỉ đạo' or speaks words of guidance leads, whatever else he does there
        (
            "[Sáng 6/3](D), xã Tân Lập tổ chức đại hội đại biểu lần thứ nhất. Ông [Lê Văn Bình](P), [phó chủ tịch](T) [HĐND tỉnh](A), đến dự và trực tiếp chỉ đạo đại hội.",
            ("Lê Văn Bình",),
        ),
        (
            "[Sáng 6/3](D), [Quân khu 9](A) tổ chức lễ đón nhận danh hiệu. [Chủ tịch nước](T) [Lê Văn Bình](P) dự, trao danh hiệu và phát biểu chỉ đạo.",
            ("Lê Văn Bình",),
        ),
        (
            "[Sáng 6/3](D), [Quân khu 9](A) tổ chức lễ đón nhận danh hiệu. [Chủ tịch nước](T) [Lê Văn Bình](P) dự và trao danh hiệu.",
            (),
        ),
        # whom the article brings in with another event goes on being told of from there
        (
            "[Ngày 9/11](D), [Sở Xây dựng](A) tổ chức cuộc họp về nhà sai phép.\nTrước đó, [ngày 2/11](D), [Thủ tướng](T) [Lê Văn Bình](P) đã ký thông báo về việc này. [Thủ tướng](T) yêu cầu báo cáo trong tháng.",
            (),
        ),
        (
            "[Ngày 9/11](D), [Sở Xây dựng](A) tổ chức cuộc họp về nhà sai phép. [Thủ tướng](T) [Lê Văn Bình](P) yêu cầu báo cáo trong tháng.\nTrước đó, [ngày 2/11](D), [Thủ tướng](T) đã ký thông báo.",
            ("Lê Văn Bình",),
        ),
        # the highest head who speaks, though he gives no orders; who reports or stands beside one as high does not
        (
            "[Ngày 5/3](D), tại cuộc họp về ngân sách, [Chủ tịch](T) [UBND tỉnh](A) [Lê Văn Bình](P) cho biết tỉnh còn thiếu vốn. [Giám đốc](T) [Sở Tài chính tỉnh](A) [Trần Thị Hoa](P) nói đã vay thêm.",
            ("Lê Văn Bình",),
        ),
        (
            "[Ngày 5/3](D), tại cuộc họp về ngân sách, [Chủ tịch](T) [UBND tỉnh](A) [Lê Văn Bình](P) báo cáo tỉnh còn thiếu vốn. [Giám đốc](T) [Sở Tài chính tỉnh](A) [Trần Thị Hoa](P) nói đã vay thêm.",
            (),
        ),
        (
            "[Ngày 5/3](D), tại cuộc họp về ngân sách, [Chủ tịch](T) [UBND tỉnh](A) [Lê Văn Bình](P) cho biết tỉnh còn thiếu vốn. [Bí thư](T) [Tỉnh ủy](A) [Vũ Minh](P) nói sẽ vay thêm.",
            (),
        ),
        # of two who hold a meeting of this kind the one whom the main sentence names
        (
            "Xã thêm cầu sau khi [Bộ trưởng](T) [Vũ Minh](P) gặp gỡ người dân.\n[Ngày 21/11](D), [Thứ trưởng](T) [Lê Văn Bình](P) đã có buổi làm việc với [UBND huyện Hòa An](A) về cầu mới.",
            ("Lê Văn Bình",),
        ),
        # who comes along with the host is his companion; two joined by 'và' hold it together
        (
            "[Ngày 12/3](D), [Bí thư](T) [Tỉnh ủy](A) [Lê Văn Bình](P) cùng [Phó chủ tịch](T) [UBND tỉnh](A) [Vũ Minh](P) và [Giám đốc](T) [Sở Xây dựng](A) [Trần Thị Hoa](P) kiểm tra cống [Tân Lập](L).",
            ("Lê Văn Bình",),
        ),
        (
            "[Ngày 12/3](D), [Bí thư](T) [Tỉnh ủy](A) [Lê Văn Bình](P) và [Chủ tịch](T) [UBND tỉnh](A) [Vũ Minh](P) kiểm tra cống [Tân Lập](L).",
            ("Lê Văn Bình", "Vũ Minh"),
        ),
        # at a meeting where several speak, one word of judgement does not lead; an order does
        (
            "Phó giám đốc nói tại cuộc họp của các sở [chiều 16-6](D).\nÔng [Lê Văn Bình](P), [phó giám đốc](T) [Sở Tài chính](A), khẳng định đã đủ vốn. Bà [Trần Thị Hoa](P), [chánh văn phòng](T) [Sở Giáo dục](A), cho biết trường sẽ sửa xong.",
            (),
        ),
        (
            "Phó giám đốc nói tại cuộc họp của các sở [chiều 16-6](D).\nÔng [Lê Văn Bình](P), [phó giám đốc](T) [Sở Tài chính](A), yêu cầu báo cáo về vốn. Bà [Trần Thị Hoa](P), [chánh văn phòng](T) [Sở Giáo dục](A), cho biết trường sẽ sửa xong.",
            ("Lê Văn Bình",),
        ),
        # who sums up a debate, or is to direct it, presides; who speaks in it does not
        (
            "[Đại biểu](T) [Vũ Minh](P) nói như vậy tại phiên thảo luận [sáng 26/7](D).\nChốt lại phiên thảo luận, [Phó chủ tịch](T) [Quốc hội](A) [Lê Văn Bình](P) cho hay luật sẽ được sửa.",
            ("Lê Văn Bình",),
        ),
        (
            "[HĐND tỉnh](A) họp bất thường [ngày 19/10](D). Tại phiên họp này, ông [Lê Văn Bình](P), [Phó Chủ tịch](T) [HĐND tỉnh](A), sẽ điều hành.",
            ("Lê Văn Bình",),
        ),
        # a conference of the members of a treaty is not that of one who speaks there
        (
            "[Ngày 29-4](D), tại hội nghị các quốc gia thành viên Công ước Rừng, [Bộ trưởng](T) [Môi trường](A) [Na Uy](L) [Anton Berg](P) yêu cầu cấm phá rừng.",
            (),
        ),
        # a deputy who is named with the head comes along; heads of two bodies hold it together, and so do those who are said to preside together
        (
            "[Chiều 21/6](D), [Chủ tịch](T) [UBND tỉnh](A) [Lê Văn Bình](P); [Phó Chủ tịch](T) [UBND tỉnh](A) [Vũ Minh](P) có buổi làm việc với lãnh đạo các huyện.",
            ("Lê Văn Bình",),
        ),
        (
            "[Sáng 21/6](D), [Chủ tịch](T) [UBND tỉnh](A) [Lê Văn Bình](P) và [Bí thư](T) [Tỉnh ủy](A) [Vũ Minh](P) có buổi làm việc với lãnh đạo các huyện.",
            ("Lê Văn Bình", "Vũ Minh"),
        ),
        (
            "[Sáng 21/6](D), [Chủ tịch](T) [UBND tỉnh](A) [Lê Văn Bình](P) và [Phó Chủ tịch](T) [UBND tỉnh](A) [Vũ Minh](P) đồng chủ trì cuộc họp về thu ngân sách.",
            ("Lê Văn Bình", "Vũ Minh"),
        ),
        # several news of one page
        (
            "Đó là ý kiến của [Phó Thủ tướng](T) [Vũ Minh](P) tại buổi tiếp xúc cử tri diễn ra [sáng 19/6](D). Ông khẳng định luật sẽ được sửa.\n* Cùng ngày, [Chủ tịch](T) [Quốc hội](A) [Trần Thị Hoa](P) tiếp xúc cử tri tại [thành phố An Bình](L). [Bà Hoa](P) cho biết dự luật được lùi lại.",
            ("Vũ Minh",),
        ),
        # a head of state whose orders fill the conference guides it beside who presides; a minister does not, nor he at another's summit
        (
            "[Sáng 26/6](D), [Thủ tướng](T) [Vũ Minh](P) đã dự hội nghị tổng kết của ngành điện. [Bộ trưởng](T) [Bộ Y tế](A) [Lê Văn Bình](P) chủ trì hội nghị. [Thủ tướng](T) [Vũ Minh](P) yêu cầu ngành điện đổi mới. [Thủ tướng](T) [Vũ Minh](P) đề nghị các bộ phối hợp. [Thủ tướng](T) [Vũ Minh](P) giao các tỉnh thực hiện.",
            ("Vũ Minh", "Lê Văn Bình"),
        ),
        (
            "[Sáng 26/6](D), [Thứ trưởng](T) [Bộ Tài chính](A) [Vũ Minh](P) đã dự hội nghị tổng kết của ngành điện. [Bộ trưởng](T) [Bộ Y tế](A) [Lê Văn Bình](P) chủ trì hội nghị. [Thứ trưởng](T) [Vũ Minh](P) yêu cầu ngành điện đổi mới. [Thứ trưởng](T) [Vũ Minh](P) đề nghị các bộ phối hợp. [Thứ trưởng](T) [Vũ Minh](P) giao các tỉnh thực hiện.",
            ("Lê Văn Bình",),
        ),
        # his delegation stands between him and his verb
        (
            "[Chiều 18.8](D), [Tổng Bí thư](T) [Vũ Minh](P) và đoàn công tác của Trung ương đã đến thăm và làm việc với [Sư đoàn 9](A).",
            ("Vũ Minh",),
        ),
        # with whom a meeting was, and who gives the orders there
        (
            "[Ngày 6/2](D), tại cuộc họp giao ban với các sở ngành, [Chủ tịch](T) [UBND tỉnh](A) [Vũ Minh](P) tiếp tục đề cập đến loa phường. Ông [Minh](P) yêu cầu các sở rà soát. Ông [Minh](P) đề nghị làm ngay.",
            ("Vũ Minh",),
        ),
        # whom no sentence about a visit or a working session names did not hold it
        (
            "[Sáng mai](D), cơ quan chức năng sẽ vào [tỉnh An Bình](L) kiểm tra nhà máy thủy điện.\nVụ việc khiến bốn học sinh bị nạn. Theo ông [Vũ Minh](P), [Hiệu trưởng](T) [Trường THCS Hòa An](A), các em rủ nhau ra sông.",
            (),
        ),
        (
            "[Sáng nay](D), đoàn liên ngành đã kiểm tra công trình.\n[Phó Chủ tịch](T) [UBND tỉnh](A) [Vũ Minh](P) yêu cầu xử nghiêm. Ông [Minh](P) đã nói như vậy tại buổi kiểm tra công trình.",
            ("Vũ Minh",),
        ),
        # the head of a group that was sent can be named later
        (
            "[Sáng 14/3](D), [Tổ công tác của Thủ tướng](A) làm việc với các bộ về môi trường kinh doanh.\nTại đây, [Bộ trưởng](T), [Chủ nhiệm](T) [Văn phòng Chính phủ](A) [Vũ Minh](P) yêu cầu các bộ bỏ bớt thủ tục.",
            ("Vũ Minh",),
        ),
        # talks have two sides, also if only one of them is said to talk
        (
            "Thông tin được [Bộ trưởng](T) [Quốc phòng](A) [Na Uy](L) [Anton Berg](P) đưa ra tại buổi hội đàm với [Đại tướng](T) [Vũ Minh](P) [sáng 11-9](D).",
            ("Anton Berg", "Vũ Minh"),
        ),
        (
            "Thông tin được [Bộ trưởng](T) [Quốc phòng](A) [Na Uy](L) [Anton Berg](P) đưa ra tại buổi làm việc với [Đại tướng](T) [Vũ Minh](P) [sáng 11-9](D).",
            ("Anton Berg",),
        ),
        # deputies who come along with one of the highest
        (
            "[Tổng Bí thư](T) [Vũ Minh](P) và 2 [đại biểu](T) [Quốc hội](A) [Lê Văn Bình](P), [Trần Thị Hoa](P) có buổi tiếp xúc cử tri quận Hòa An [sáng 13.5](D).",
            ("Vũ Minh",),
        ),
        # a voter holds no meeting with voters
        (
            "[Sáng 5/5](D), tại buổi tiếp xúc cử tri quận 1, nhiều ý kiến được nêu.\nCử tri [Trần Thị Hoa](P), [Tổ trưởng](T) tổ dân phố, yêu cầu kê khai tài sản. Cử tri [Trần Thị Hoa](P) đề nghị làm ngay.",
            (),
        ),
    ],
)  # fmt: skip
def test_who_chairs_where_no_word_says_it(marked, chairs):
    held = meeting(marked)
    assert held is not None
    assert held.chairs == chairs


@pytest.mark.parametrize(
    ("kind", "another"), [("VOTER_MEETING", True), ("PRESS", True), ("WORKING_SESSION", False), ("CONFERENCE", False)]
)
def test_a_working_session_told_at_another_kind_of_meeting_is_another(kind, another):
    said = " đã chủ trì cuộc làm việc để nghe tỉnh giải trình"
    assert cues.chairs_another(said, 0, len(said), kind) is another


@pytest.mark.parametrize(
    ("kind", "another"), [("CONFERENCE", True), ("COUNCIL_SESSION", True), ("RECEPTION", False), ("CEREMONY", False)]
)
def test_a_ceremony_told_at_a_conference_is_another(kind, another):
    said = " sẽ chủ trì lễ đón chính thức"
    assert cues.chairs_another(said, 0, len(said), kind) is another
