"""Pieces that are one statement, and those that are several: what one sentence reports, a list of parties with the task they share, a list of tasks. Invented sentences, pieces as (first, last) clauses."""

from __future__ import annotations

import pytest

from test_statements_fields import read
from vngovnlp.statements.borders.lists import join_list, split_list
from vngovnlp.statements.clauses import clauses, tokens
from vngovnlp.statements.network.spans import Piece, Role


def joined(text: str, *spans: tuple[int, int], role: Role) -> list[str]:
    toks = tokens(*read(text))
    found = clauses(toks)
    pieces = [Piece(first, last, role, 0.9) for first, last in spans]
    return [text[toks.start[found[p.first].i] : toks.end[found[p.last].j - 1]] for p in join_list(toks, found, pieces)]


@pytest.mark.parametrize(
    ("text", "spans", "role", "left"),
    [
        ("Xã A chưa có chợ, xã B còn thiếu cầu.", [(0, 0), (1, 1)], "LIMITATION", ["Xã A chưa có chợ, xã B còn thiếu cầu"]),
        ("Các xã phát hiện cầu hỏng, đường lún.", [(0, 0), (1, 2)], "LIMITATION", ["Các xã phát hiện cầu hỏng, đường lún"]),
        # An item is a statement of its own, and so is what is opposed or not beside it.
        ("Xã A chưa có chợ; xã B còn thiếu cầu.", [(0, 0), (1, 1)], "LIMITATION", ["Xã A chưa có chợ", "xã B còn thiếu cầu"]),
        ("Xã A chưa có chợ nhưng xã B còn thiếu cầu.", [(0, 0), (1, 1)], "LIMITATION", ["Xã A chưa có chợ", "xã B còn thiếu cầu"]),
        ("Xã A chưa có chợ, ông nói, xã B thiếu cầu.", [(0, 0), (2, 2)], "LIMITATION", ["Xã A chưa có chợ", "xã B thiếu cầu"]),
        ("Xã A chưa có chợ\nXã B thiếu cầu.", [(0, 0), (1, 1)], "LIMITATION", ["Xã A chưa có chợ", "Xã B thiếu cầu"]),
        ("Xã có chợ (chợ gỗ); xã đã xây cầu.", [(0, 0), (1, 1)], "ACHIEVEMENT", ["Xã có chợ (chợ gỗ)", "xã đã xây cầu"]),
        ("Huyện đã họp, theo đó đã thu 5 tỷ đồng.", [(0, 1), (2, 2)], "ACHIEVEMENT", ["Huyện đã họp, theo đó", "đã thu 5 tỷ đồng"]),
        ("Xã có chợ, cầu 2015…Năm qua, xã đã thu 5 tỷ đồng.", [(0, 2), (3, 3)], "ACHIEVEMENT", ["Xã có chợ, cầu 2015…Năm qua", "xã đã thu 5 tỷ đồng"]),
        # Two promises can stand side by side.
        ("Xã A sẽ xây chợ, xã B sẽ sửa cầu.", [(0, 0), (1, 1)], "COMMITMENT", ["Xã A sẽ xây chợ", "xã B sẽ sửa cầu"]),
        # A list of parties is part of the task that they share; a task is one of its own.
        ("Sở Y tế; Sở Tư pháp; UBND các xã rà soát chợ.", [(0, 0), (2, 2)], "DIRECTIVE", ["Sở Y tế; Sở Tư pháp; UBND các xã rà soát chợ"]),
        ("Sở Y tế mua thuốc; Sở Tư pháp rà soát chợ.", [(0, 0), (1, 1)], "DIRECTIVE", ["Sở Y tế mua thuốc", "Sở Tư pháp rà soát chợ"]),
        ("Các khoa niềm nở đón khách; Sở Tư pháp rà soát chợ.", [(0, 0), (1, 1)], "DIRECTIVE", ["Các khoa niềm nở đón khách", "Sở Tư pháp rà soát chợ"]),
        ("Sở Y tế mua thuốc; Sở Tư pháp; các xã rà soát chợ.", [(0, 0), (2, 2)], "DIRECTIVE", ["Sở Y tế mua thuốc", "các xã rà soát chợ"]),
    ],
)  # fmt: skip
def test_what_is_one_statement(text: str, spans: list[tuple[int, int]], role: Role, left: list[str]) -> None:
    assert joined(text, *spans, role=role) == left


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        # Behind ';' a task begins with its verb, or with the body that has to do it, whatever it does.
        ("Sở Y tế mua thuốc; rà soát chợ.", ["Sở Y tế mua thuốc", "rà soát chợ"]),
        ("Sở Y tế mua thuốc; Sở Xây dựng tăng ca trực.", ["Sở Y tế mua thuốc", "Sở Xây dựng tăng ca trực"]),
        ("Sở Y tế mua thuốc; các trường học nghỉ sớm.", ["Sở Y tế mua thuốc", "các trường học nghỉ sớm"]),
        # What stands behind it can be things, or bodies that do nothing there.
        ("Sở Y tế rà soát chợ; tiền thuê chợ.", ["Sở Y tế rà soát chợ; tiền thuê chợ"]),
        ("Sở Y tế rà soát nợ của: các hộ nghèo; các trường học.", ["Sở Y tế rà soát nợ của: các hộ nghèo; các trường học"]),
        ("Sở Y tế rà soát quầy của các đơn vị: Sở Xây dựng; Sở Tài chính.", ["Sở Y tế rà soát quầy của các đơn vị: Sở Xây dựng; Sở Tài chính"]),
    ],
)  # fmt: skip
def test_what_are_several_tasks(text: str, parts: list[str]) -> None:
    toks = tokens(*read(text))
    found = clauses(toks)
    pieces = split_list(toks, found, Piece(0, len(found) - 1, "DIRECTIVE", 0.9))
    assert [text[toks.start[found[p.first].i] : toks.end[found[p.last].j - 1]] for p in pieces] == parts
