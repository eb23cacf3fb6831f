"""Commas part the tasks of several bodies where each has a verb of its own; elsewhere they list names or things."""

from __future__ import annotations

from bisect import bisect_left
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from test_statements_fields import read
from vngovnlp.statements.borders.each import each_body
from vngovnlp.statements.borders.tasks import is_task
from vngovnlp.statements.clauses import tokens


def parted(text: str) -> list[str]:
    """The tasks that all behind the first order of ``text`` is cut into."""
    toks = tokens(*read(text))
    i, j = bisect_left(toks.start, text.index("giao ") + 5), bisect_left(toks.start, len(text) - 1)
    return [text[toks.start[a] : toks.end[b - 1]] for a, b in each_body(toks, i, j)]


@pytest.mark.parametrize(
    "tasks",
    [
        ["Sở Xây dựng sửa cầu", "Sở Y tế mua thuốc", "Công an tỉnh kiểm tra cầu"],
        ["Sở Xây dựng rà soát cầu yếu trước ngày 5/6/2024", "Sở Y tế mua thuốc"],
        ["Sở Xây dựng sửa cầu, làm đường", "Công an tỉnh kiểm tra cầu"],
        ["các xã cử người gác cầu", "Sở Y tế mua thuốc"],
        # One task: names that go on with a list, the object of a verb, a condition, who joins in, names without a verb or nobody before.
        ["Sở Xây dựng phối hợp với Công an tỉnh, Sở Y tế rà soát cầu yếu"],
        ["Sở Xây dựng hướng dẫn các xã, Công an tỉnh kiểm tra cầu"],
        ["Sở Xây dựng đôn đốc Sở Y tế, Công an tỉnh kiểm tra cầu"],
        ["Sở Xây dựng hỗ trợ cho đội sửa đường, Sở Y tế mua thuốc"],
        ["Sở Xây dựng họp dân, khi xã có hồ sơ, Sở Y tế mua thuốc"],
        ["Sở Xây dựng chủ trì, Sở Y tế rà soát cầu yếu"],
        ["Sở Xây dựng sửa cầu, Sở Y tế phối hợp"],
        ["Sở Xây dựng, Sở Y tế rà soát cầu yếu"],
        ["Sở Xây dựng sửa cầu, Sở Y tế"],
        ["sửa cầu, Sở Y tế mua thuốc"],
        ["Sở Xây dựng sửa cầu, mua thuốc"],
    ],
)  # fmt: skip
def test_each_body_with_its_verb_is_a_task(tasks: list[str]) -> None:
    assert parted(f"Tỉnh giao {', '.join(tasks)}.") == tasks


@given(
    st.lists(st.sampled_from(["Sở Y tế", "các xã", ",", "rà soát", "sửa", "cầu", "phối hợp", "với", "5/6/2024"]), max_size=20)
)
def test_the_parts_follow_each_other_whatever_the_words(words: list[str]) -> None:
    toks = tokens(*read("giao " + " ".join(words) + "."))
    found = each_body(toks, 1, len(toks.word)) if len(toks.word) > 1 else [(1, 1)]
    assert [found[0][0], found[-1][1]] == [1, max(1, len(toks.word))]
    assert all(toks.word[b] == "," and b + 1 == c for (_, b), (c, _) in pairwise(found))


@pytest.mark.parametrize(
    ("before", "task"),
    [
        ("Ông giao Sở Xây dựng chuyển vốn sang dự án có sẵn, ", True),
        ("Ông nêu dự thảo có lỗi, ", True),
        ("Cùng dự họp có ", False),
        ("Tham gia buổi họp có các sở, ", False),
    ],
)
def test_who_stands_behind_a_project_is_no_guest(before: str, task: bool) -> None:
    text = f"{before}Sở Y tế mua thuốc."
    toks = tokens(*read(text))
    i = bisect_left(toks.start, len(before))
    assert is_task(toks, i, i + 3, len(toks.word) - 1) is task
