"""Whom the result of a task goes to, in brackets, and what does not hand anything to anybody."""

from __future__ import annotations

import pytest

from test_statements_fields import given

ORDER = "Tại cuộc họp, Phó Chủ tịch UBND thành phố Lò Văn Khánh yêu cầu Sở Tài chính "


def recipient(marked: str) -> tuple[str | None, str | None]:
    """What stands in brackets in the task, and the recipient that is found in it."""
    wanted = marked[marked.index("[") + 1 : marked.index("]")] if "[" in marked else None
    task = "Sở Tài chính " + marked.replace("[", "").replace("]", "")
    return wanted, given(ORDER.removesuffix("Sở Tài chính ") + task + ".", task).submit_to


@pytest.mark.parametrize(
    "marked",
    [
        # Right behind the verb, or behind an adverb.
        "trình [UBND tỉnh] phương án giá nước sạch",
        "rà soát quỹ nhà công vụ, báo cáo ngay [UBND tỉnh]",
        "kịp thời tham mưu cho [Chủ tịch UBND tỉnh] xử lý",
        "báo cáo đồng chí [Lò Văn Khánh] trước ngày 5/6",
        "tham mưu đúng, đầy đủ và kịp thời cho [UBND tỉnh] về giá đất",
        "báo cáo, xin ý kiến chỉ đạo của [UBND tỉnh] trước khi đấu giá",
        # Behind what is handed in.
        "gửi báo cáo kết quả thực hiện về [Sở Xây dựng] trước ngày 20/6",
        "nộp hồ sơ quyết toán đến [Sở Xây dựng]",
        "gửi danh sách các hộ đã nhận nhà cho [UBND xã] để đối chiếu",
        "báo cáo khó khăn, vướng mắc, kiến nghị của cơ sở lên [Thủ tướng]",
        "đề xuất giải pháp tháo gỡ với [Bộ Y tế]",
        "báo cáo kết quả phối hợp với Sở Y tế về [UBND tỉnh]",
        # Leaders, and nouns that stand for a body.
        "báo cáo [lãnh đạo Bộ Y tế] kết quả mua sắm",
        "trình [cấp có thẩm quyền] phê duyệt dự toán",
        "đề xuất [cơ quan có thẩm quyền] giải quyết",
        "báo cáo, đề xuất với [UBND thành phố] các vấn đề vượt thẩm quyền",
        "báo cáo kết quả về [Bộ] trước ngày 10/6",
        "báo cáo hằng tuần cho [ban chỉ đạo]",
        "trình [thành phố] xem xét, quyết định",
        # The verb comes twice; the first names nobody.
        "lập báo cáo tổng thể, trình [Bộ Y tế]",
    ],
)
def test_whom_the_result_goes_to(marked: str) -> None:
    wanted, found = recipient(marked)
    assert found == wanted


@pytest.mark.parametrize(
    "task",
    [
        # 'báo cáo', 'đề xuất' and 'ý kiến' as nouns, with whose they are.
        "làm rõ các nội dung trong báo cáo của UBND tỉnh",
        "xem xét đề xuất của Sở Xây dựng",
        "tiếp thu ý kiến của UBND tỉnh",
        # 'trình' within another word.
        "quản lý công trình UBND tỉnh giao",
        "rà soát quy trình Bộ Y tế ban hành",
        # What was handed in already.
        "thực hiện theo phương án đã trình UBND tỉnh",
        # Whom something is done with, meant for, or has to do with.
        "báo cáo kết quả phối hợp với Sở Y tế",
        "báo cáo số tiền đã cấp cho UBND xã",
        "báo cáo các vấn đề liên quan đến Sở Xây dựng",
        # The clause is over.
        "gửi báo cáo đúng hạn; làm việc cho Sở Y tế",
        "gửi báo cáo để trả lại đất cho UBND xã",
        # Places, groups and nouns of other words.
        "gửi hàng cứu trợ về Vân Hồ",
        "gửi công văn cho các địa phương",
        "báo cáo bộ máy giúp việc hiện nay",
        "báo cáo kết quả trước ngày 10/6",
    ],
)
def test_nobody_is_handed_anything(task: str) -> None:
    assert recipient(task) == (None, None)


@pytest.mark.parametrize(
    ("task", "product"),
    [
        ("trình phương án chi tiết lên Bộ Y tế", "phương án chi tiết"),
        ("xây dựng báo cáo chính thức với Thủ tướng về kho thuốc", "báo cáo chính thức"),
        ("gửi danh sách cán bộ cho UBND xã", "danh sách cán bộ"),
        # or stands behind it
        ("trình UBND tỉnh phương án giá nước sạch", "phương án giá nước sạch"),
        ("tham mưu cho UBND tỉnh ban hành quy chế làm việc, đôn đốc các xã", "quy chế làm việc"),
        ("báo cáo UBND tỉnh kết quả mua thuốc", None),
        ("trình UBND tỉnh quyết định", None),
        ("trình UBND tỉnh ban hành quyết định thu hồi đất", "quyết định thu hồi đất"),
        ("báo cáo UBND tỉnh theo kế hoạch đã duyệt", None),
    ],
)
def test_the_product_ends_before_whom_it_goes_to(task: str, product: str | None) -> None:
    task = "Sở Tài chính " + task
    assert given(ORDER.removesuffix("Sở Tài chính ") + task + ".", task).product == product
