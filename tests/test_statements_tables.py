"""Tables of tasks and tasks with labelled fields. All texts and people are invented."""

from __future__ import annotations

import pytest

from vngovnlp import extract
from vngovnlp.report import Directive

LEAD = (
    "UBND huyện họp giao ban tháng 2\n"
    "Sáng 1/2/2024, Chủ tịch UBND huyện Đinh Công Mẫu chủ trì cuộc họp giao ban. Chủ tịch UBND huyện giao các đơn vị thực hiện các nhiệm vụ sau:\n"
)
TAIL = "\nChủ tịch UBND huyện yêu cầu các xã nghiêm túc thực hiện.\n"
HEAD = ("STT", "Nhiệm vụ", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời hạn")
ROWS = [
    ("1", "Xây dựng kế hoạch tuyển dụng viên chức", "Phòng Nội vụ", "Phòng Tài chính - Kế hoạch", "15/02/2024"),
    ("2", "Rà soát hộ nghèo. Lập danh sách hộ cần giúp", "Phòng Lao động, Thương binh và Xã hội; Hội Nông dân huyện", "UBND các xã", "Trước 20/02/2024"),
    ("3", "Kiểm tra an toàn hồ đập", "Tổ 3", "Công an huyện", "Thường xuyên"),
]  # fmt: skip
EXPECTED = [
    ("Xây dựng kế hoạch tuyển dụng viên chức", ("Phòng Nội vụ",), ("Phòng Tài chính - Kế hoạch",), "2024-02-15"),
    ("Rà soát hộ nghèo. Lập danh sách hộ cần giúp", ("Phòng Lao động, Thương binh và Xã hội", "Hội Nông dân huyện"), ("UBND các xã",), "2024-02-20"),
    ("Kiểm tra an toàn hồ đập", ("Tổ 3",), ("Công an huyện",), None),
]  # fmt: skip


def said(directives: tuple[Directive, ...]) -> list[tuple[str, tuple[str, ...], tuple[str, ...], str | None]]:
    return [(d.text, d.assignees, d.coordinators, d.deadline and d.deadline.date) for d in directives]


def laid_out(kind: str) -> str:
    rows = [HEAD, *ROWS]
    match kind:
        case "bars":
            return "\n".join(" | ".join(row) for row in rows)
        case "markdown":
            rule = "|---|---|---|---|---|"
            first, *others = ["| " + " | ".join(row) + " |" for row in rows]
            return "\n".join([first, rule, *others])
        case "tabs":
            return "\n".join("\t".join(row) for row in rows)
        case "blanks":
            return "\n".join("    ".join(row) for row in rows)
        case "lines":
            return "\n".join("\n".join(row) for row in rows)
        case _:
            return "\n\n".join("\n".join(row) for row in rows)


@pytest.mark.parametrize("kind", ["bars", "markdown", "tabs", "blanks", "lines", "gaps"])
def test_a_table_of_tasks(kind: str) -> None:
    text = LEAD + laid_out(kind) + TAIL
    report = extract(text)
    *rows, last = report.directives
    assert said(tuple(rows)) == EXPECTED
    assert {d.issuer for d in report.directives} == {"Đinh Công Mẫu"}
    assert [d.no for d in report.directives] == [1, 2, 3, 4]
    assert rows[2].routine
    assert last.assignees == ("các xã",)
    for d in rows:
        assert text[d.start : d.end] == d.text
        assert all(text[slice(*s)] == a for a, s in zip(d.assignees, d.assignees_spans, strict=True))
    assert len({s.id for s in report.statements}) == len(report.statements)


def test_a_table_out_of_html() -> None:
    cells = "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in [HEAD, *ROWS])
    title, lead = LEAD.strip().split("\n")
    page = (
        f"<html><body><article><h1>{title}</h1><p>{lead}</p><table>{cells}</table><p>{TAIL.strip()}</p></article></body></html>"
    )
    assert said(extract(page).directives)[:3] == EXPECTED


def test_columns_in_another_order_with_products_and_parts() -> None:
    text = LEAD + (
        "TT | Cơ quan thực hiện | Nội dung công việc | Sản phẩm | Thời gian hoàn thành\n"
        "I | NHIỆM VỤ CHUNG | | |\n"
        "1 | Phòng Nội vụ | Rà soát biên chế | Báo cáo rà soát | Tháng 3/2024\n"
        " | | | |\n"
        "2 | Công an huyện | Tuần tra ban đêm"
    )
    first, second = extract(text).directives
    assert (first.text, first.assignees, first.product) == ("Rà soát biên chế", ("Phòng Nội vụ",), "Báo cáo rà soát")
    assert first.deadline is not None
    assert first.deadline.date == "2024-03-31"
    assert (second.text, second.assignees, second.deadline) == ("Tuần tra ban đêm", ("Công an huyện",), None)


@pytest.mark.parametrize(
    "listed",
    [
        # what tables of results, programmes and signatures hold
        "STT | Xã | Số hộ nghèo | Tỷ lệ\n1 | Tân Mẫu | 120 | 8,1 %\n2 | Lam Giang | 90 | 6,0 %",
        "STT | Nhiệm vụ | Ghi chú\n1 | Xây chợ | \n2 | Xây cầu | ",
        "Thời gian | Nội dung | Địa điểm\n8 giờ | Khai mạc | Hội trường\n9 giờ | Tham luận | Hội trường",
        "Nơi nhận:    TM. UBND HUYỆN\n- Như trên;    CHỦ TỊCH\n- Lưu VT.    Đinh Công Mẫu",
        "STT\nXã\nTỷ lệ\n1\nTân Mẫu\n8,1 %",
        # the programme of a week, a budget
        "Thời gian | Nội dung công việc | Chủ trì | Địa điểm\n8 giờ | Họp giao ban tháng 2 | Chủ tịch UBND huyện | Phòng họp số 1",
        "Thứ | Nội dung | Đơn vị chủ trì\nHai | Họp giao ban tháng 2 | Văn phòng",
        "Thời gian | Nội dung | Chủ trì\n8 giờ | Họp giao ban tháng 2 | Chủ tịch UBND huyện",
        "Nội dung | Đơn vị | Kinh phí\nXây cầu qua suối | UBND xã Tân Mẫu | 2 tỷ",
    ],
)
def test_other_tables_hold_no_tasks(listed: str) -> None:
    lead = LEAD.split(" Chủ tịch UBND huyện giao")[0]
    assert [d.text for d in extract(f"{lead}\n{listed}\n").directives if d.score == 1.0] == []


@pytest.mark.parametrize(
    "listed",
    [
        "1. Rà soát hộ nghèo (Đơn vị chủ trì: Phòng Nội vụ; đơn vị phối hợp: UBND các xã; thời hạn: 15/02/2024).\n"
        "2. Kiểm tra an toàn hồ đập (Đơn vị chủ trì: Công an huyện; thời hạn: trước 20/02/2024).",
        "- Rà soát hộ nghèo. Cơ quan chủ trì: Phòng Nội vụ. Cơ quan phối hợp: UBND các xã. Thời hạn hoàn thành: 15/02/2024.\n"
        "- Kiểm tra an toàn hồ đập. Cơ quan chủ trì: Công an huyện. Thời hạn hoàn thành: trước 20/02/2024.",
        "1. Rà soát hộ nghèo\nĐơn vị thực hiện: Phòng Nội vụ\nĐơn vị phối hợp: UBND các xã\nThời gian hoàn thành: 15/02/2024\n"
        "2. Kiểm tra an toàn hồ đập\nĐơn vị thực hiện: Công an huyện\nThời gian hoàn thành: trước 20/02/2024",
    ],
)
def test_labelled_fields(listed: str) -> None:
    *rows, _ = extract(LEAD + listed + TAIL).directives
    assert said(tuple(rows)) == [
        ("Rà soát hộ nghèo", ("Phòng Nội vụ",), ("UBND các xã",), "2024-02-15"),
        ("Kiểm tra an toàn hồ đập", ("Công an huyện",), (), "2024-02-20"),
    ]
    assert {d.issuer for d in rows} == {"Đinh Công Mẫu"}


@pytest.mark.parametrize(
    "listed",
    [
        "1. Nội dung: khai mạc lễ hội. Thời gian thực hiện: ngày 20/2. Địa điểm: sân vận động.",
        "Ông nói về việc làm. Đơn vị chủ trì: Phòng Nội vụ.",
        "Đơn vị thực hiện: Phòng Nội vụ",
        "- Họp giao ban tháng 2. Chủ trì: Chủ tịch UBND huyện. Thời gian: 8 giờ.",
        "1. Chợ Mẫu (Đơn vị thực hiện: xây mới)",
    ],
)
def test_labels_without_a_task(listed: str) -> None:
    lead = LEAD.split(" Chủ tịch UBND huyện giao")[0]
    assert [d.text for d in extract(f"{lead}\n{listed}\n").directives if d.score == 1.0] == []
