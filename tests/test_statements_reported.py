"""Statements begin behind the clause that reports them."""

from __future__ import annotations

import pytest

from test_statements_edges import trim
from test_statements_opening import opened
from vngovnlp.statements.network.spans import Role


@pytest.mark.parametrize(
    ("span", "role", "left"),
    [
        ("Ông Lò Văn Khánh thừa nhận nhiều cầu còn hỏng", "LIMITATION", "nhiều cầu còn hỏng"),
        ("Bà cũng thừa nhận nhiều cầu còn hỏng", "LIMITATION", "nhiều cầu còn hỏng"),
        ("Phó Giám đốc Sở Y tế Lò Văn Khánh nhìn nhận việc mua thuốc còn chậm", "LIMITATION", "việc mua thuốc còn chậm"),
        ("Sở Y tế thừa nhận rằng việc mua thuốc còn chậm", "LIMITATION", "việc mua thuốc còn chậm"),
        ("thừa nhận việc mua thuốc còn chậm", "LIMITATION", "việc mua thuốc còn chậm"),
        ("Nhiều cử tri băn khoăn về việc mua thuốc còn chậm", "LIMITATION", "việc mua thuốc còn chậm"),
        ("Ông nêu ví dụ về ba cầu chưa xây xong", "LIMITATION", "ba cầu chưa xây xong"),
        ("Ông Lò Văn Khánh nói huyện sẽ xây ba cầu", "COMMITMENT", "huyện sẽ xây ba cầu"),
        ("Ông Lò Văn Khánh mong tỉnh sớm xây cầu mới", "PROPOSAL", "tỉnh sớm xây cầu mới"),
        ("Thủ tướng hoan nghênh Sở Y tế đã mua đủ thuốc", "ACHIEVEMENT", "Sở Y tế đã mua đủ thuốc"),
        # What somebody did, or does not admit.
        ("Ông Lò Văn Khánh đã ký duyệt sai quy định", "LIMITATION", "Ông Lò Văn Khánh đã ký duyệt sai quy định"),
        ("Sở Y tế không thừa nhận việc mua thuốc còn chậm", "LIMITATION", "Sở Y tế không thừa nhận việc mua thuốc còn chậm"),
        ("Ông Lò Văn Khánh bị xác định đã ký sai", "LIMITATION", "Ông Lò Văn Khánh bị xác định đã ký sai"),
        ("Huyện nói chung chưa xây đủ cầu", "LIMITATION", "Huyện nói chung chưa xây đủ cầu"),
        ("Sở Y tế nói chung chưa mua đủ thuốc", "LIMITATION", "Sở Y tế nói chung chưa mua đủ thuốc"),
        # Another verb of the speaker, a goal of its own, nothing left, a thing that is told of.
        ("Ông nói và dẫn chứng các cầu còn hỏng", "LIMITATION", "Ông nói và dẫn chứng các cầu còn hỏng"),
        ("Sở Y tế xác định mục tiêu là mua đủ thuốc", "COMMITMENT", "Sở Y tế xác định mục tiêu là mua đủ thuốc"),
        ("Ông Lò Văn Khánh thừa nhận yếu kém", "LIMITATION", "Ông Lò Văn Khánh thừa nhận yếu kém"),
        ("Các cầu mới cho thấy đường còn hỏng", "LIMITATION", "Các cầu mới cho thấy đường còn hỏng"),
    ],
)  # fmt: skip
def test_it_begins_behind_who_reports_it(span: str, role: Role, left: str) -> None:
    assert trim(f"{span}.", span, role) == left


@pytest.mark.parametrize(
    ("text", "task"),
    [
        ("Bộ trưởng Lò Văn Khánh nói các xã cần rà soát kho thuốc.", "các xã cần rà soát kho thuốc"),
        ("Ông nói phải rà soát dứt khoát kho thuốc này.", "rà soát dứt khoát kho thuốc này"),
        ("Bộ trưởng Lò Văn Khánh quyết định tạm dừng mua thuốc.", "tạm dừng mua thuốc"),
        ("Ông Lò Văn Khánh nhắn nhủ các xã rà soát kho thuốc.", "các xã rà soát kho thuốc"),
        # Those who are told to speak, to decide or to command.
        ("Sở Y tế quyết định tạm dừng mua thuốc.", "Sở Y tế quyết định tạm dừng mua thuốc"),
        ("Các xã nói trên phải rà soát kho thuốc.", "Các xã nói trên phải rà soát kho thuốc"),
    ],
)
def test_a_task_begins_behind_who_gives_it(text: str, task: str) -> None:
    assert opened(text, text.rstrip(".")) == task


def test_whoever_is_asked_to_tell_is_part_of_the_request() -> None:
    span = "Sở Y tế khẳng định thuốc trong kho còn tốt"
    assert trim(f"Xã kiến nghị {span}.", span, "PROPOSAL") == span


def test_whoever_is_told_to_decide_is_part_of_the_task() -> None:
    span = "Bộ trưởng Lò Văn Khánh quyết định tạm dừng mua thuốc"
    assert opened(f"Thủ tướng giao {span}.", span) == span
