"""Sittings: a committee that meets by itself is presided over by its own secretary, whoever else speaks there."""

import pytest

from test_resolve_meeting import meeting

pytestmark = pytest.mark.usefixtures("rules_alone")


@pytest.mark.parametrize(
    ("marked", "chairs"),
    [
        # the committees of the Party
        (
            "Tại hội nghị lần thứ tư Ban Chấp hành Đảng bộ tỉnh [sáng 10/4](D), [Chủ tịch](T) [UBND tỉnh](A) [Lê Văn Bình](P) yêu cầu các sở rà soát biên chế. [Ông Bình](P) đề nghị làm ngay.",
            (),
        ),
        (
            "Giải trình tại hội nghị [Thành ủy](A) [ngày 6/4](D), ông [Vũ Minh](P), [Chủ tịch](T) [UBND huyện Hòa An](A), yêu cầu cán bộ rút kinh nghiệm. Ông đề nghị thành phố hỗ trợ.",
            (),
        ),
        (
            "Tại hội nghị [Ban Chấp hành Đảng bộ tỉnh](A) lần thứ 6 [sáng 10/4](D), [Bí thư](T) [Tỉnh ủy](A) [Lê Văn Bình](P) yêu cầu các huyện rà soát biên chế. [Chủ tịch](T) [UBND tỉnh](A) [Vũ Minh](P) đề nghị các sở báo cáo.",
            ("Lê Văn Bình",),
        ),
        # the secretary of a lower committee is a member there
        (
            "Tại hội nghị [Ban Chấp hành Đảng bộ tỉnh](A) [sáng 10/4](D), ông [Vũ Minh](P) - [Bí thư](T) [Huyện ủy Hòa An](A) - đề nghị tỉnh đẩy nhanh việc điều động. Ông yêu cầu sớm có đề án.",
            (),
        ),
        # a conference that a committee holds with others is not its sitting
        (
            "Tại hội nghị tổng kết công tác dân vận [sáng 10/4](D), [Chủ tịch](T) [UBND tỉnh](A) [Lê Văn Bình](P) yêu cầu các sở rà soát biên chế.",
            ("Lê Văn Bình",),
        ),
        # the deputies of a group discuss among themselves
        (
            "Phát biểu tại buổi thảo luận tổ [chiều 4/12](D), ông [Vũ Minh](P), [Trưởng](T) [Ban Quản lý đường sắt](A), đề nghị tăng mức phạt. Ông yêu cầu xử nghiêm người vi phạm.",
            (),
        ),
        (
            "Phát biểu tại buổi thảo luận tổ công tác xóa nghèo [chiều 4/12](D), [Phó Chủ tịch](T) [UBND tỉnh](A) [Vũ Minh](P) yêu cầu các huyện rà soát hộ nghèo. Ông đề nghị làm ngay.",
            ("Vũ Minh",),
        ),
        # the Prime Minister's conference with others is the Government's
        (
            "Tại Hội nghị Thủ tướng Chính phủ với Doanh nghiệp [sáng 17/5](D), ông [Vũ Minh](P), [Chủ tịch](T) [Công ty Nam An](O), đề nghị lập quỹ y tế. Ông [Minh](P) nhấn mạnh nhu cầu của dân.",
            (),
        ),
        (
            "Tại Hội nghị Doanh nghiệp với sinh viên [sáng 17/5](D), ông [Vũ Minh](P), [Phó Chủ tịch](T) [UBND tỉnh](A), đề nghị lập quỹ y tế. Ông [Minh](P) nhấn mạnh nhu cầu của dân.",
            ("Vũ Minh",),
        ),
    ],
)  # fmt: skip
def test_a_body_s_own_sitting_is_presided_over_by_its_own(marked, chairs):
    held = meeting(marked)
    assert held is not None
    assert held.chairs == chairs
