"""Tasks that break off at their modal are made whole: invented sentences, pieces as (first, last) clauses."""

from __future__ import annotations

import pytest

from test_statements_fields import read
from vngovnlp.statements.borders.stubs import finish
from vngovnlp.statements.clauses import clauses, tokens
from vngovnlp.statements.network.spans import Piece, Role


def finished(text: str, *spans: tuple[int, int], role: Role = "DIRECTIVE") -> list[str]:
    toks = tokens(*read(text))
    found = clauses(toks)
    pieces = [Piece(first, last, role, 0.9) for first, last in spans]
    return [text[toks.start[found[p.first].i] : toks.end[found[p.last].j - 1]] for p in finish(toks, found, pieces)]


@pytest.mark.parametrize(
    ("text", "spans", "tasks"),
    [
        ("Các xã cần lưu ý giữ rừng, ông nói.", [(0, 0)], ["Các xã cần lưu ý giữ rừng"]),
        ("Các xã được yêu cầu giữ rừng, ông nói.", [(0, 0)], ["Các xã được yêu cầu giữ rừng"]),
        # What was found of the rest is part of it.
        ("Các xã phải chỉ đạo sát sao, cụ thể.", [(0, 0), (1, 2)], ["Các xã phải chỉ đạo sát sao, cụ thể"]),
        ("Các xã phải hiểu rằng rừng quý.", [(0, 0)], ["Các xã phải hiểu rằng rừng quý"]),
        # A mark ends it, and a sentence; what does not break off stays.
        ("Các xã phải: giữ rừng.", [(0, 0)], ["Các xã phải"]),
        ("Các xã phải\nGiữ rừng.", [(0, 0)], ["Các xã phải"]),
        ("Các xã giữ rừng và yêu cầu sửa cầu.", [(0, 0)], ["Các xã giữ rừng"]),
    ],
)
def test_a_task_ends_behind_what_is_to_be_done(text: str, spans: list[tuple[int, int]], tasks: list[str]) -> None:
    assert finished(text, *spans) == tasks


def test_other_roles_stay() -> None:
    assert finished("Các xã cần lưu ý giữ rừng.", (0, 0), role="PROPOSAL") == ["Các xã cần lưu ý"]


@pytest.mark.parametrize("role", ["DIRECTIVE", "PROPOSAL"])
@pytest.mark.parametrize(
    ("text", "spans", "tasks"),
    [
        ("Các xã xây cầu thay vì phải đi đò, ông nói.", [(0, 0)], ["Các xã xây cầu thay vì phải đi đò"]),
        ("Các xã xây cầu thay vì cho dân đi đò.", [(0, 0), (1, 1)], ["Các xã xây cầu thay vì cho dân đi đò"]),
        ("Các xã làm tốt dân vận vì mục tiêu ổn định, ông nói.", [(0, 0)], ["Các xã làm tốt dân vận vì mục tiêu ổn định"]),
        # A reason is none of it.
        ("Các xã xây cầu vì phải đi đò lâu.", [(0, 0)], ["Các xã xây cầu"]),
        ("Các xã xây cầu vì mùa lũ đã đến.", [(0, 0)], ["Các xã xây cầu"]),
    ],
)
def test_what_is_done_away_with_and_what_for_belong_to_it(
    text: str, spans: list[tuple[int, int]], tasks: list[str], role: Role
) -> None:
    assert finished(text, *spans, role=role) == tasks
