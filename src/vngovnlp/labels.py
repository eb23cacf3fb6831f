"""What the codes of a report are called in Vietnamese (nhãn): for people, never for matching."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from pydantic import BaseModel


def _frozen(**labels: str) -> Mapping[str, str]:
    return MappingProxyType(labels)


ENTITY = _frozen(
    PERSON="Người",
    TITLE="Chức danh",
    AGENCY="Cơ quan",
    ORG="Tổ chức khác",
    LOCATION="Địa danh",
    DATE="Thời gian",
    DOCUMENT="Văn bản",
)

MEETING = _frozen(
    WORKING_SESSION="Buổi làm việc",
    CONFERENCE="Hội nghị",
    MEETING="Cuộc họp",
    COUNCIL_SESSION="Kỳ họp, phiên họp",
    INSPECTION="Kiểm tra, khảo sát",
    RECEPTION="Buổi tiếp",
    VOTER_MEETING="Tiếp xúc cử tri",
    CEREMONY="Lễ",
    TALKS="Hội đàm",
    PRESS="Họp báo",
    SEMINAR="Hội thảo",
    OTHER="Sự kiện khác",
)

STATEMENT = _frozen(
    DIRECTIVE="Nhiệm vụ giao",
    ACHIEVEMENT="Kết quả",
    LIMITATION="Hạn chế",
    COMMITMENT="Cam kết",
    PROPOSAL="Kiến nghị, đề xuất",
)

CATEGORY = _frozen(
    IMPLEMENT="Triển khai, thực hiện",
    ADVISE="Tham mưu, đề xuất",
    INSPECT="Kiểm tra, giám sát",
    REPORT="Báo cáo, tổng hợp",
    COORDINATE="Phối hợp, hỗ trợ",
    FINANCE="Tài chính, ngân sách",
    COMMUNICATE="Tuyên truyền, thông tin",
    ORGANIZE="Tổ chức, cán bộ",
    ENFORCE="Xử lý vi phạm, khắc phục",
    PREVENT="Phòng ngừa, bảo đảm an toàn",
)

DATE_ROLE = _frozen(
    EVENT="Ngày diễn ra",
    PUBLICATION="Ngày đăng",
    DEADLINE="Thời hạn",
    PERIOD="Giai đoạn, kỳ",
    CITATION="Ngày của văn bản, sự kiện viện dẫn",
    OTHER="Khác",
)

DATE_MOD = _frozen(
    START="đầu",
    MID="giữa",
    END="cuối",
    BEFORE="trước",
    ON_OR_BEFORE="chậm nhất",
    AFTER="sau",
    EQUAL_OR_LESS="không quá",
    EQUAL_OR_MORE="ít nhất",
    LESS_THAN="chưa đến",
    MORE_THAN="hơn",
    APPROX="khoảng",
)

WARNING = _frozen(
    EMPTY_TEXT="Văn bản trống, không có gì để trích xuất",
    NOT_VIETNAMESE="Hầu như không có chữ tiếng Việt, báo cáo có thể bỏ sót tất cả",
    NO_MAIN_TEXT="Không tìm thấy phần nội dung chính của trang HTML, đây là toàn bộ trang",
    ENCODING="Văn bản được chuyển từ bảng mã khác",
    REPAIRED_TEXT="Văn bản có ký tự hỏng đã được thay thế",
    NO_EVENT_DATE="Bài viết không nêu ngày diễn ra cuộc họp",
    NO_EVENT_YEAR="Ngày họp không rõ năm: cần ngày đăng bài",
    EVENT_AFTER_PUBLICATION="Ngày họp muộn hơn ngày đăng bài",
    NO_LEAD="Nhiệm vụ không nêu đơn vị chủ trì",
    NO_DEADLINE="Nhiệm vụ không nêu thời hạn",
)

FURNITURE: Mapping[str, str] = MappingProxyType(
    {
        "advertisement": "quảng cáo",
        "attachments": "tệp đính kèm",
        "breadcrumb": "đường dẫn trang",
        "comment box": "khung bình luận",
        "contact": "thông tin liên hệ",
        "cookie banner": "thông báo cookie",
        "copyright": "bản quyền",
        "crawl date": "ngày lấy trang",
        "font size": "cỡ chữ",
        "image marker": "dấu chỗ ảnh",
        "imprint": "cơ quan chủ quản, người chịu trách nhiệm",
        "link": "liên kết",
        "link box": "khung liên kết",
        "market box": "tỷ giá, giá vàng",
        "menu": "trình đơn",
        "menu bar": "trình đơn",
        "navigation": "nút điều hướng",
        "page footer": "chân trang",
        "pagination": "số trang",
        "picture control": "nút xem ảnh",
        "print or mail": "nút in, gửi thư",
        "rating": "chấm điểm bài viết",
        "related articles": "tin liên quan",
        "separator": "đường kẻ",
        "share buttons": "nút chia sẻ",
        "site header": "đầu trang",
        "tags": "từ khóa",
        "template": "mẫu trang",
        "template name": "tên mẫu trang",
        "terms": "điều khoản",
        "view count": "lượt xem",
        "visitor counter": "lượt truy cập",
        "weather": "thời tiết",
    }
)

LEVEL = _frozen(central="trung ương", province="tỉnh", district="huyện", commune="xã")

AGENCY_KIND = _frozen(
    government="Chính phủ",
    national_assembly="Quốc hội, Ủy ban Thường vụ Quốc hội",
    national_assembly_delegation="Đoàn đại biểu Quốc hội",
    ministry="Bộ, cơ quan ngang bộ",
    ministry_department="Vụ",
    bureau="Tổng cục, cục, chi cục",
    peoples_committee="Ủy ban nhân dân",
    peoples_council="Hội đồng nhân dân",
    department="Sở",
    division="Phòng",
    office="Văn phòng",
    inspectorate="Thanh tra",
    state_audit="Kiểm toán nhà nước",
    party_committee="Cấp ủy đảng",
    party_body="Ban, cơ quan của Đảng",
    front="Mặt trận Tổ quốc",
    mass_organisation="Đoàn thể, hội",
    court="Tòa án",
    procuracy="Viện kiểm sát",
    police="Công an",
    armed_force="Quân đội, biên phòng",
    school="Trường",
    hospital="Cơ sở y tế",
    public_service_unit="Đơn vị sự nghiệp công lập",
    management_board="Ban quản lý",
    steering_committee="Ban chỉ đạo",
    task_force="Tổ, đoàn công tác",
    command="Ban chỉ huy",
    committee="Ủy ban khác",
    council="Hội đồng khác",
    board="Ban khác",
    diplomatic_mission="Cơ quan đại diện ngoại giao",
)


def field(model: type[BaseModel] | BaseModel, name: str) -> str:
    """The Vietnamese label of one field of a report, as ``vngovnlp.report`` gives it; the field's own name if it has none.

    >>> from vngovnlp.report import Directive
    >>> field(Directive, "assignees")
    'Đơn vị chủ trì'
    """
    fields: Mapping[str, Any] = (model if isinstance(model, type) else type(model)).model_fields
    return fields[name].title or name
