"""What the Vietnamese words of the views are called in English: a catalogue, keyed by the code or by the Vietnamese words."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType


def _frozen(**names: str) -> Mapping[str, str]:
    return MappingProxyType(names)


ENTITY = _frozen(
    PERSON="Person",
    TITLE="Title",
    AGENCY="Agency",
    ORG="Other organisation",
    LOCATION="Place",
    DATE="Date",
    DOCUMENT="Document",
)

MEETING = _frozen(
    WORKING_SESSION="working session",
    CONFERENCE="conference",
    MEETING="meeting",
    COUNCIL_SESSION="council session",
    INSPECTION="inspection",
    RECEPTION="reception",
    VOTER_MEETING="meeting with voters",
    CEREMONY="ceremony",
    TALKS="talks",
    PRESS="press conference",
    SEMINAR="seminar",
    OTHER="other event",
)

STATEMENT = _frozen(
    DIRECTIVE="Task",
    ACHIEVEMENT="Result",
    LIMITATION="Shortcoming",
    COMMITMENT="Commitment",
    PROPOSAL="Proposal",
)

CATEGORY = _frozen(
    IMPLEMENT="Implement",
    ADVISE="Advise, propose",
    INSPECT="Inspect, supervise",
    REPORT="Report",
    COORDINATE="Coordinate, support",
    FINANCE="Finance, budget",
    COMMUNICATE="Communicate, inform",
    ORGANIZE="Organisation, staff",
    ENFORCE="Enforce, remedy",
    PREVENT="Prevent, keep safe",
)

DATE_ROLE = _frozen(
    EVENT="Day of the event",
    PUBLICATION="Day of publication",
    DEADLINE="Deadline",
    PERIOD="Period",
    CITATION="Date of something cited",
    OTHER="Other",
)

DATE_MOD = _frozen(
    START="early",
    MID="mid",
    END="late",
    BEFORE="before",
    ON_OR_BEFORE="no later than",
    AFTER="after",
    EQUAL_OR_LESS="at most",
    EQUAL_OR_MORE="at least",
    LESS_THAN="less than",
    MORE_THAN="more than",
    APPROX="about",
)

LEVEL = _frozen(central="central", province="province", district="district", commune="commune")

AGENCY_KIND = _frozen(
    government="government",
    national_assembly="National Assembly",
    national_assembly_delegation="delegation of National Assembly deputies",
    ministry="ministry or ministerial agency",
    ministry_department="department of a ministry",
    bureau="bureau, directorate",
    peoples_committee="People's Committee",
    peoples_council="People's Council",
    department="provincial department",
    division="division",
    office="office",
    inspectorate="inspectorate",
    state_audit="State Audit",
    party_committee="Party committee",
    party_body="body of the Party",
    front="Fatherland Front",
    mass_organisation="mass organisation, association",
    court="court",
    procuracy="procuracy",
    police="police",
    armed_force="armed force",
    school="school",
    hospital="health care",
    public_service_unit="public service unit",
    management_board="management board",
    steering_committee="steering committee",
    task_force="task force, delegation",
    command="command",
    committee="other committee",
    council="other council",
    board="other board",
    diplomatic_mission="diplomatic mission",
)

# Labels, headings and sentences of ours. Small letters: a label is written with a capital or without.
_WORDS = {
    # Sections
    "bài viết": "Article",
    "báo cáo": "Report",
    "cuộc họp": "Meeting",
    "cán bộ": "Officials",
    "cơ quan": "Agencies",
    "nhiệm vụ giao": "Tasks given",
    "đánh giá, cam kết, kiến nghị": "Results, shortcomings, commitments, proposals",
    "thời gian": "Time",
    "văn bản viện dẫn": "Documents cited",
    "địa danh": "Places",
    "phần bỏ qua của trang": "Left out as page furniture",
    "cảnh báo": "Warnings",
    # Fields of the article and the meeting
    "tiêu đề": "Headline",
    "ngày đăng": "Published",
    "tác giả": "Author",
    "địa chỉ": "Address",
    "mã": "Id",
    "loại cuộc họp": "Kind",
    "nội dung": "Topic",
    "địa điểm": "Place",
    "chủ trì": "Chair",
    "thành phần dự": "Attending",
    # Fields of people, agencies, dates, documents and places
    "chức vụ": "Position",
    "ghi chú": "Note",
    "nhắc đến": "Mentioned",
    "quyền": "acting",
    "nguyên": "former",
    "(không nêu tên)": "(not named)",
    "tên đầy đủ": "Full name",
    "cấp": "Level",
    "loại cơ quan": "Kind",
    "địa bàn": "Area",
    "cơ quan cấp trên": "Higher body",
    "cơ quan kế thừa": "Succeeded by",
    "là": "Is",
    "vai trò": "Role",
    "ban hành": "Issued by",
    "ngày": "Date",
    "thuộc": "Part of",
    "căn cứ": "Basis",
    "loại": "Kind",
    "lý do": "Reason",
    # Fields of a task
    "lãnh đạo chỉ đạo": "Given by",
    "đơn vị chủ trì": "Lead",
    "đơn vị phối hợp": "With",
    "người chịu trách nhiệm": "Responsible",
    "thời hạn": "Deadline",
    "loại nhiệm vụ": "Category",
    "mức độ": "Force",
    "sản phẩm": "Product",
    "trình, báo cáo cho": "Submit to",
    "nhiệm vụ thường xuyên": "Standing task",
    "nhiệm vụ số": "Tasks no.",
    "có": "yes",
    "giao": "assigns",
    "yêu cầu": "requires",
    "chỉ đạo": "directs",
    "đề nghị": "asks",
    "lưu ý": "reminds",
    "rõ người": "who",
    "rõ việc": "what",
    "rõ thời gian": "when",
    "rõ trách nhiệm": "responsibility",
    "rõ thẩm quyền": "authority",
    "rõ kết quả": "result",
    "đã rõ": "Clear",
    "chưa nêu": "Not said",
    # Warnings
    "bài viết không kể về cuộc họp hay buổi làm việc nào.": "The article tells of no meeting.",
    "văn bản trống, không có gì để trích xuất": "The text is empty, there is nothing to extract",
    "hầu như không có chữ tiếng việt, báo cáo có thể bỏ sót tất cả": "Hardly any Vietnamese, the report may miss everything",
    "không tìm thấy phần nội dung chính của trang html, đây là toàn bộ trang": "No main text found in the HTML, this is the whole page",
    "văn bản được chuyển từ bảng mã khác": "The text was converted from another encoding",
    "văn bản có ký tự hỏng đã được thay thế": "Broken characters of the text were replaced",
    "bài viết không nêu ngày diễn ra cuộc họp": "The article does not date the meeting",
    "ngày họp không rõ năm: cần ngày đăng bài": "The day of the meeting has no year: the date of publication is needed",
    "ngày họp muộn hơn ngày đăng bài": "The meeting is later than the publication",
    "nhiệm vụ không nêu đơn vị chủ trì": "Task without a lead agency",
    "nhiệm vụ không nêu thời hạn": "Task without a deadline",
    # Page furniture
    "quảng cáo": "advertisement",
    "tệp đính kèm": "attachments",
    "đường dẫn trang": "breadcrumb",
    "khung bình luận": "comment box",
    "thông tin liên hệ": "contact",
    "thông báo cookie": "cookie banner",
    "bản quyền": "copyright",
    "ngày lấy trang": "crawl date",
    "cỡ chữ": "font size",
    "dấu chỗ ảnh": "image marker",
    "cơ quan chủ quản, người chịu trách nhiệm": "imprint",
    "liên kết": "link",
    "khung liên kết": "link box",
    "tỷ giá, giá vàng": "market box",
    "trình đơn": "menu",
    "nút điều hướng": "navigation",
    "chân trang": "page footer",
    "số trang": "pagination",
    "nút xem ảnh": "picture control",
    "nút in, gửi thư": "print or mail",
    "chấm điểm bài viết": "rating",
    "tin liên quan": "related articles",
    "đường kẻ": "separator",
    "nút chia sẻ": "share buttons",
    "đầu trang": "site header",
    "từ khóa": "tags",
    "mẫu trang": "template",
    "tên mẫu trang": "template name",
    "điều khoản": "terms",
    "lượt xem": "view count",
    "lượt truy cập": "visitor counter",
    "thời tiết": "weather",
    # The page itself
    "báo cáo có bằng chứng": "Report with evidence",
    "tới báo cáo": "Skip to the report",
    "ngôn ngữ": "Language",
    "chú giải": "Legend",
    "các phần": "Sections",
    "hiện tên loại": "Name the kinds",
    "phần bỏ qua": "Left out",
    "dòng bỏ qua của trang": "Lines left out as page furniture",
    "trong bài": "in the article",
    "chạm hoặc rê chuột vào một mục để thấy bằng chứng trong bài; nhấn để tới đó, esc để quay lại.": (
        "Point at a value to see its evidence in the article; click to go there, Esc to come back."
    ),
    "mô hình": "model",
    "từ điển": "lexicon",
}


def of(words: str) -> str:
    """The English of words of ours, as they are if the catalogue does not know them.

    >>> of("Đơn vị chủ trì")
    'Lead'
    """
    return _WORDS.get(words.lower(), words)
