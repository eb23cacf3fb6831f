"""Organisers: who leads the body that holds a ceremony or a press conference presides there, not the guest of honour or the department that answers."""

import pytest

from test_resolve_meeting import meeting

pytestmark = pytest.mark.usefixtures("rules_alone")


@pytest.mark.parametrize(
    ("marked", "chairs"),
    [
        # of a ceremony that a body holds, a guest of honour is no chair, however long he speaks
        (
            "[Chiều 6/2](D), [Công ty Nam An](O) tổ chức lễ khánh thành nhà máy. Phát biểu tại buổi lễ, [Thủ tướng](T) [Lê Văn Bình](P) nhấn mạnh nhà máy là công trình lớn. [Thủ tướng](T) yêu cầu công ty giữ môi trường.",
            (),
        ),
        # a place stands for its government, which the Party leads, too
        (
            "[Tối 6/2](D), [tỉnh An Bình](L) long trọng tổ chức lễ kỷ niệm 100 năm thành lập. [Thủ tướng](T) [Lê Văn Bình](P) yêu cầu tỉnh phát huy thế mạnh. Ông [Vũ Minh](P), [Bí thư](T) [Tỉnh ủy An Bình](A), cho biết tỉnh đã đổi mới nhiều.",
            ("Vũ Minh",),
        ),
        (
            "[Tối 6/2](D), [UBND tỉnh](A) tổ chức lễ trao thưởng cho học sinh giỏi. [Giám đốc](T) [Sở Giáo dục](A) [Trần Thị Hoa](P) khẳng định đây là niềm vinh dự. [Bí thư](T) [Tỉnh ủy](A) [Vũ Minh](P) biểu dương các em.",
            ("Vũ Minh",),
        ),
        # where a ceremony took place says nothing of who held it
        (
            "[Sáng 5/2](D), tại [tỉnh An Bình](L) khai mạc lễ hội cà phê. Phát biểu tại lễ khai mạc, [Phó Thủ tướng](T) [Lê Văn Bình](P) yêu cầu các tỉnh giữ thương hiệu.",
            ("Lê Văn Bình",),
        ),
        # nor does the body in whose house it was
        (
            "[Sáng 5/2](D), tại trụ sở [Đảng ủy phường Hòa An](A), [Sở Y tế](A) tổ chức hội nghị về nước sạch. Bà [Trần Thị Hoa](P), [Bí thư](T) [Đảng ủy phường Hòa An](A), nhấn mạnh bể đã cũ. [Giám đốc](T) [Sở Y tế](A) [Vũ Minh](P) bày tỏ niềm tin.",
            ("Vũ Minh",),
        ),
        # who led the body before is no host
        (
            "[Sáng 5/2](D), [Sở Y tế](A) tổ chức hội nghị về nước sạch. [Nguyên Giám đốc](T) [Sở Y tế](A) [Trần Thị Hoa](P) khẳng định nước đã sạch. [Phó Giám đốc](T) [Sở Y tế](A) [Vũ Minh](P) khẳng định sẽ giữ nước sạch.",
            ("Vũ Minh",),
        ),
        (
            "[Sáng 5/2](D), [Sở Y tế](A) tổ chức hội nghị về nước sạch. [Giám đốc](T) [Sở Y tế](A) [Trần Thị Hoa](P) khẳng định nước đã sạch. [Phó Giám đốc](T) [Sở Y tế](A) [Vũ Minh](P) khẳng định sẽ giữ nước sạch.",
            ("Trần Thị Hoa",),
        ),
        # at the speech by which a task is given its giver leads, not who takes it up
        (
            "[Sáng 5/2](D), [Ban Thường vụ Tỉnh ủy](A) tổ chức hội nghị công bố quyết định cán bộ. Phát biểu giao nhiệm vụ, ông [Vũ Minh](P), [Phó Bí thư](T) [Tỉnh ủy](A), đề nghị cán bộ đoàn kết. Phát biểu nhận nhiệm vụ, bà [Trần Thị Hoa](P), [Bí thư](T) [Đảng ủy phường Hòa An](A), cảm ơn và mong muốn được giúp đỡ.",
            ("Vũ Minh",),
        ),
        # an embassy is led by its ambassador
        (
            "[Tối 8/6](D), [Tổng lãnh sự quán Na Uy](O) tổ chức lễ kỷ niệm ngày Quốc khánh. [Tổng lãnh sự](T) [Na Uy](L) [Anton Berg](P) nhấn mạnh tình hữu nghị. [Phó Chủ tịch](T) [UBND thành phố](A) [Vũ Minh](P) bày tỏ niềm vui.",
            ("Anton Berg",),
        ),
        # at the press conference of a province its departments answer, each for itself
        (
            "[Chiều 30/6](D), [UBND tỉnh An Bình](A) tổ chức họp báo về kinh tế - xã hội. Ông [Vũ Minh](P), [Giám đốc](T) [Sở Y tế An Bình](A), cho biết thuốc đã đủ.",
            (),
        ),
        (
            "Tại cuộc họp báo về tình hình quý 1, nhiệm vụ quý 2 của tỉnh [chiều 30/6](D), ông [Vũ Minh](P), [Trưởng](T) [Phòng Quản lý đào tạo](A), khẳng định trường đã mở cửa.",
            (),
        ),
        (
            "[Chiều 30/6](D), [UBND tỉnh An Bình](A) tổ chức họp báo về kinh tế - xã hội. Ông [Vũ Minh](P), [Giám đốc](T) [Sở Y tế An Bình](A), cho biết thuốc đã đủ. [Phó Chủ tịch](T) [UBND tỉnh An Bình](A) [Lê Văn Bình](P) khẳng định thu ngân sách tăng.",
            ("Lê Văn Bình",),
        ),
        (
            "[Chiều 7/1](D), tại cuộc họp báo về kinh tế - xã hội của [An Bình](L), nhiều câu hỏi được nêu. Theo ông [Lê Văn Bình](P), [Chủ tịch](T) [Hội Nhà báo An Bình](A), nhà báo khó gặp lãnh đạo sở. Ông [Vũ Minh](P), [Chủ tịch](T) [UBND tỉnh An Bình](A), yêu cầu các sở trả lời.",
            ("Vũ Minh",),
        ),
        # its own is a department's
        (
            "[Chiều 30/6](D), [Sở Y tế An Bình](A) tổ chức họp báo về dịch bệnh. Ông [Vũ Minh](P), [Giám đốc](T) [Sở Y tế An Bình](A), cho biết thuốc đã đủ.",
            ("Vũ Minh",),
        ),
        (
            "Tại cuộc họp báo về tình hình dịch bệnh [chiều 30/6](D), ông [Vũ Minh](P), [Giám đốc](T) [Sở Y tế](A), cho biết thuốc của tỉnh đã đủ.",
            ("Vũ Minh",),
        ),
        # of an assembly the chairman of the government is no leader if one of its own speaks
        (
            "[Ngày 30/6](D), [HĐND thành phố](A) tổ chức họp báo trước kỳ họp. Ông [Vũ Minh](P), [Trưởng](T) [Ban Pháp chế HĐND thành phố](A), cho biết kỳ họp có ba ngày. [Chủ tịch](T) [UBND thành phố](A) [Lê Văn Bình](P) cho biết sẽ trả lời.",
            ("Vũ Minh",),
        ),
        # who heads the group that was sent, not whom it serves nor who answers it
        (
            "Ông [Vũ Minh](P), [thứ trưởng](T) [Bộ Tài chính](A), cho rằng cần sửa giá điện tại buổi làm việc của tổ công tác của [Thủ tướng](T) với [Tập đoàn Nam An](O) [ngày 25-9](D). [Ông Minh](P) khẳng định giá còn thấp. [Phó chủ nhiệm](T) [Văn phòng Chính phủ](A) [Lê Văn Bình](P), [tổ phó](T) [tổ công tác của Thủ tướng](A), yêu cầu giảm chi phí.",
            ("Lê Văn Bình",),
        ),
        (
            "[Ngày 17/8](D), buổi làm việc giữa [Tổ công tác của UBND tỉnh](A) với [huyện Hòa An](L) bắt đầu. Ông [Vũ Minh](P) ([Chánh](T) [Văn phòng UBND tỉnh](A), [tổ trưởng](T) tổ công tác) phê bình các sở vắng mặt. Ông nói sẽ báo cáo. [Chủ tịch](T) [UBND tỉnh](A) [Lê Văn Bình](P) cho biết sẽ xử lý.",
            ("Vũ Minh",),
        ),
        (
            "[Ngày 17/8](D), [Chủ tịch](T) [UBND tỉnh](A) [Lê Văn Bình](P) làm việc với [huyện Hòa An](L) về đất đai. [Giám đốc](T) [Sở Y tế](A) [Vũ Minh](P), [tổ trưởng](T) tổ phòng dịch, đề nghị huyện báo cáo.",
            ("Lê Văn Bình",),
        ),
        # who attends a conference of states leads none, though the sentence that he speaks in does not say whose it is
        (
            "Hội nghị thượng đỉnh Đối tác xanh diễn ra [ngày 20-10](D) tại [Oslo](L).\nPhát biểu tại hội nghị, [Thủ tướng](T) [Lê Văn Bình](P) yêu cầu các nước hành động. [Thủ tướng](T) nhấn mạnh vai trò của dân.",
            (),
        ),
        (
            "Phát biểu tại Hội nghị Bộ trưởng Phong trào Hòa bình [ngày 5/4](D), [Thứ trưởng](T) [Ngoại giao](A) [Vũ Minh](P) nhấn mạnh vai trò của luật pháp. [Ông Minh](P) kêu gọi giữ hòa bình.",
            (),
        ),
        (
            "Phát biểu tại hội nghị quốc tế về vi mạch [ngày 5/4](D), [Phó Thủ tướng](T) [Vũ Minh](P) yêu cầu các bộ gỡ khó. [Ông Minh](P) nhấn mạnh vai trò của trường học.",
            ("Vũ Minh",),
        ),
        # a round with the press is led by who speaks to it first, though he gives no orders
        (
            "[Ngày 8/3](D), tại cuộc giao ban báo chí, ông [Vũ Minh](P), [Phó Chánh](T) [Văn phòng UBND thành phố](A), thông tin về kết quả kiểm tra.",
            ("Vũ Minh",),
        ),
        (
            "[Ngày 8/3](D), tại cuộc giao ban của thành phố, ông [Vũ Minh](P), [Phó Chánh](T) [Văn phòng UBND thành phố](A), thông tin về kết quả kiểm tra.",
            (),
        ),
        # inspectors answer at the press conference of their ministry; an inspectorate has its own
        (
            "Tại cuộc họp báo [chiều 27/6](D), [Phó Chánh](T) [Thanh tra Bộ Nội vụ](A) [Vũ Minh](P) cho biết hồ sơ đã đủ.",
            (),
        ),
        (
            "Tại cuộc họp báo của [Thanh tra Chính phủ](A) [chiều 27/6](D), [Phó Tổng Thanh tra](T) [Chính phủ](A) [Vũ Minh](P) cho biết hồ sơ đã đủ.",
            ("Vũ Minh",),
        ),
        # who is said to attend a ceremony is its guest
        (
            "[Tối 8-5](D), [Thủ tướng](T) [Lê Văn Bình](P) đã dự lễ kỷ niệm 100 năm thành lập tỉnh. [Thủ tướng](T) [Lê Văn Bình](P) yêu cầu tỉnh phát triển. [Thủ tướng](T) [Lê Văn Bình](P) đề nghị giữ rừng.",
            (),
        ),
    ],
)  # fmt: skip
def test_who_leads_the_body_that_holds_it_presides(marked, chairs):
    held = meeting(marked)
    assert held is not None
    assert held.chairs == chairs
