"""What stands behind an article on its page, and endings of articles that look like it; all own-written."""

from __future__ import annotations

import pytest

from vngovnlp.page import read_page

TITLE = "UBND huyện Tân Phú sơ kết công tác quý I"
LEAD = "Sáng 5/3, UBND huyện Tân Phú tổ chức hội nghị đánh giá kết quả công tác quý I và triển khai nhiệm vụ quý II năm 2021."
BODY = "Đồng chí Lê Văn Bình yêu cầu các phòng, ban rà soát kế hoạch, báo cáo UBND huyện trước ngày 15/3 để tổng hợp."
SIGNED = "Trần Thị An"
OTHER = "Phó Chủ tịch UBND huyện Đỗ Văn Hưng tiếp công dân"
THIRD = "Bí thư Huyện ủy Phan Văn Kha thăm gia đình chính sách"


def left(tail: str, *, signed: bool = True) -> list[str]:
    """The lines behind the article that are not furniture."""
    head = "\n".join([TITLE, LEAD, BODY, *([SIGNED] if signed else [])]) + "\n"
    page = read_page(head + tail)
    assert page.captions == ()
    assert (page.author is not None) == signed
    gone = {(part.start, part.end) for part in page.furniture}
    rows = []
    position = len(head)
    for row in tail.split("\n"):
        if (position, position + len(row)) not in gone:
            rows.append(row)
        position += len(row) + 1
    return rows


@pytest.mark.parametrize(
    "heading",
    [
        "Các bài viết cùng chuyên mục",
        "Danh sách tin cùng loại",
        "Xem các tin khác",
        "Tin cùng thể loại",
        "Bài đọc nhiều",
        "Các tin được quan tâm nhiều nhất",
        "CÁC TIN ĐÃ ĐƯA NGÀY:",
        "Tham khảo thêm",
        "Đọc thêm",
        "Tin mới",
        "TIN NỔI BẬT",
        "Điều hướng bài viết",
        "Previous Post",
        "Bài trước",
    ],
)
@pytest.mark.parametrize("signed", [True, False])
def test_headlines_under_a_heading_are_no_captions(heading: str, signed: bool) -> None:
    assert left(f"{heading}\n{OTHER}\n{THIRD}", signed=signed) == []


@pytest.mark.parametrize(
    "tail",
    [
        f"12/02/2021 {OTHER}\n10/02/2021 {THIRD}",
        f"{OTHER}\n12/02/2021\n{THIRD}\n10/02/2021",
        f"[12/02/2021] {OTHER}\n[10/02/2021] {THIRD}",
        f"← {OTHER}\n{THIRD} →",
        "Tags:\nhọp giao ban\nPhòng Nội vụ\nĐỗ Văn Hưng",
        "Tài liệu đính kèm:\n15_QD-UBND.pdf",
        "File đính kèm\nThông báo số 12.doc",
        f"Lịch công tác\nThứ Hai, 8/3: Đ/c Đỗ Văn Hưng dự họp\n{THIRD}",
        f"Văn bản mới\nQuyết định số 125/QĐ-UBND ngày 10/2/2021\n{THIRD}",
    ],
)
def test_lists_behind_the_signature(tail: str) -> None:
    assert left(tail) == []


@pytest.mark.parametrize(
    "line",
    [
        "Người chịu trách nhiệm: Ông Đỗ Văn Hưng - Chủ tịch UBND xã",
        "Chịu trách nhiệm quản lý nội dung: Ông Đỗ Văn Hưng",
        "Phó Tổng Biên tập phụ trách: Đỗ Văn Hưng",
        "Q. Tổng Biên tập: Đỗ Văn Hưng",
        "Ban biên tập: Ông Đỗ Văn Hưng, Chánh Văn phòng",
        "Giám đốc: Đỗ Văn Hưng",
        "Đơn vị quản lý: UBND huyện Tân Phú\nNgười đại diện: Ông Đỗ Văn Hưng, Chánh Văn phòng",
        "TRANG THÔNG TIN ĐIỆN TỬ XÃ PHÚ LÂM\nNgười phụ trách: Đỗ Văn Hưng - Phó Chủ tịch UBND xã",
    ],
)
def test_imprints_behind_the_signature(line: str) -> None:
    assert left(line) == []


@pytest.mark.parametrize(
    "ending",
    [
        "Giám đốc: Đỗ Văn Hưng",
        "Người phụ trách: Phòng Nội vụ",
        "Chịu trách nhiệm: Phòng Y tế",
        "Lịch công tác",
        "Người chịu trách nhiệm cao nhất là Chủ tịch UBND xã",
        "Tin khác với báo cáo của xã",
        "05/03/2021: Khởi công gói thầu số 1\n09/03/2021: Khởi công gói thầu số 2",
        "Giám đốc Sở phát biểu: cần làm ngay",
        "Bài học trước mắt và lâu dài",
        "Bài viết được đọc nhiều tại hội thi",
    ],
)
def test_endings_of_an_article_are_none(ending: str) -> None:
    assert left(ending, signed=False) == ending.split("\n")


ENDINGS = [
    "Kinh tế\nPhòng Kinh tế kiểm tra giá cả tại các chợ.\nVăn hóa - xã hội\nPhòng Nội vụ báo cáo trước ngày 30/3.",
    "Văn hóa - xã hội\nPhòng Y tế kiểm tra các trạm y tế",
    "Thông báo\nPhòng Nội vụ gửi giấy mời trước ngày 10/3",
    "Liên kết\nCác hợp tác xã ký hợp đồng với doanh nghiệp trước vụ hè thu",
    "Giá vàng\nNgân hàng Nhà nước chi nhánh tỉnh báo cáo trước ngày 20/3",
    "Địa chỉ: Hội trường UBND huyện\nThành phần: lãnh đạo các xã",
    "Người dân phản ánh qua đường dây nóng.\nĐiện thoại: 0233 000 000\nPhòng Nội vụ tổng hợp.",
    "Cơ quan thường trực: Phòng Y tế\nChịu trách nhiệm: Phòng Nội vụ",
    "Nhiệt độ: 24 - 31°C\nPhòng Nông nghiệp theo dõi mặn",
]


@pytest.mark.parametrize("ending", ENDINGS)
@pytest.mark.parametrize("signature", [f"\n{SIGNED}", ""])
@pytest.mark.parametrize("buttons", ["\nQuay lại", "\nIn trang\nVề đầu trang\nTin liên quan\nHuyện khai giảng năm học"])
def test_headings_that_are_words_of_menus_cut_nothing_away(ending: str, signature: str, buttons: str) -> None:
    text = f"{TITLE}\n{LEAD}\n{BODY}\n{ending}{signature}{buttons}"
    gone = [text[part.start : part.end] for part in read_page(text).furniture]
    assert gone == buttons.strip().split("\n")


def test_tasks_that_end_in_their_day_are_no_list_of_headlines() -> None:
    tasks = "Phòng Nội vụ báo cáo kết quả tuyển dụng viên chức (30/3)\nPhòng Y tế tổ chức tiêm chủng cho trẻ em (15/4/2021)"
    assert read_page(f"{TITLE}\n{LEAD}\n{BODY}\n{tasks}\n{SIGNED}\nQuay lại").furniture[0].reason == "navigation"
    assert left(f"{tasks}\nQuay lại") == []


@pytest.mark.parametrize(
    "foot",
    [
        "Trang chủ\nGiới thiệu\nLiên hệ\nVề đầu trang",
        "Liên hệ\nĐịa chỉ: Số 12 đường Lê Lợi\nUBND huyện Tân Phú\nĐiện thoại: 0233 000 000",
        "Liên kết\nCổng thông tin điện tử tỉnh\nBáo điện tử tỉnh\nVề đầu trang",
        "Thông báo\nLịch tiếp công dân tháng 3\nVăn bản\nQuyết định số 15\nBản quyền thuộc về UBND huyện",
        "Địa chỉ: Số 12 đường Lê Lợi\nGhi rõ nguồn khi phát hành lại thông tin.",
        "Cơ quan chủ quản: UBND huyện\nGiấy phép số 12/GP-TTĐT",
    ],
)
def test_feet_of_pages_are_cut_as_before(foot: str) -> None:
    assert left(foot, signed=False) == []


@pytest.mark.parametrize(
    ("line", "kept"),
    [
        ("Huyện đã đăng ký bản quyền của nhãn hiệu xoài Tân Phú, giao Phòng Kinh tế hoàn thành hồ sơ trước ngày 30/3.", True),
        ("Cổng thông tin điện tử huyện. Bản quyền thuộc về UBND huyện Tân Phú, mọi sao chép phải được chấp thuận.", False),
        ("Bản quyền của UBND huyện Tân Phú", False),
    ],
)
def test_who_holds_the_copyright_of_the_page(line: str, kept: bool) -> None:
    assert left(line, signed=False) == ([line] if kept else [])


@pytest.mark.parametrize("link", [f"Đọc thêm >>> {OTHER}", f"Đọc thêm > > > {OTHER}", f"Xem thêm: {OTHER}"])
def test_a_link_at_the_end_of_an_article_opens_no_box(link: str) -> None:
    text = f"{TITLE}\n{LEAD}\n{BODY}\n{link}\n{SIGNED}"
    page = read_page(text)
    assert page.author is not None
    assert text[slice(*page.author)] == SIGNED
    assert [text[part.start : part.end] for part in page.furniture] == [link]
