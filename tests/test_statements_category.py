"""What kind of task a directive is: what the network is shown, and what it makes of it. All texts are invented."""

from __future__ import annotations

from bisect import bisect_left

import pytest
from hypothesis import given
from hypothesis import strategies as st

from test_statements_fields import read
from vngovnlp.statements.clauses import tokens
from vngovnlp.statements.tasks.category import CATEGORIES, actions_in, task_words
from vngovnlp.statements.tasks.category_net import BEFORE, CONTEXT, LONGEST, TaskWords, load_categories
from vngovnlp.statements.wording.predicate import predicate

TASKS = (
    "Sở Y tế khẩn trương rà soát kho thuốc",
    "tổng hợp, báo cáo UBND tỉnh trước ngày 5/6",
    "UBND xã tuyên truyền để nhân dân biết",
    "Sở Tài chính phối hợp với Sở Y tế bố trí kinh phí mua thuốc",
    "xử lý nghiêm các trường hợp vi phạm",
    "không để xảy ra cháy rừng",
)


def seen(task: str, lead: str = "Chủ tịch yêu cầu ") -> TaskWords:
    text = f"{lead}{task}."
    article, entities = read(text)
    toks = tokens(article, entities)
    i, j = bisect_left(toks.start, len(lead)), bisect_left(toks.start, len(lead) + len(task))
    p = predicate(toks, i, j)
    return task_words(toks, i, p, j, actions_in(toks, p, j))


def category(task: str) -> str:
    (odds,) = load_categories().odds([seen(task)])
    return CATEGORIES[odds.index(max(odds))]


@pytest.mark.parametrize(
    ("task", "expected"),
    list(zip(TASKS, ("INSPECT", "REPORT", "COMMUNICATE", "FINANCE", "ENFORCE", "PREVENT"), strict=True)),
)
def test_plain_tasks(task: str, expected: str) -> None:
    assert category(task) == expected


def test_what_the_network_is_shown() -> None:
    words = seen("Sở Y tế rà soát 12 kho")
    assert words.words == "chủ tịch yêu cầu sở y tế rà soát # kho".split()
    assert words.parts == [0, 0, 0, 0, 1, 1, 1, 2, 2, 2, 2]
    assert words.named == [True, True, False, False, True, True, True, False, False, False, False]
    assert words.acts == [0] * 7 + [11 + CATEGORIES.index("INSPECT")] * 2 + [0, 0]
    assert words.before == words.words[:4]


def test_a_task_that_begins_the_text_has_nothing_in_front() -> None:
    words = seen("Rà soát kho thuốc", lead="")
    assert words.before == []
    assert set(words.parts) == {2}
    assert len(load_categories().odds([words])[0]) == len(CATEGORIES)


@given(
    st.lists(st.sampled_from("sở y tế rà soát kiểm tra phải nên , ; các xã 12 phối hợp với".split()), min_size=1, max_size=160)
)
def test_what_is_shown_has_bounds(said: list[str]) -> None:
    words = seen(" ".join(said))
    size = len(words.words)
    assert size <= LONGEST
    assert len(words.before) <= CONTEXT
    assert len(words.acts) == len(words.named) == len(words.parts) == size
    assert words.parts == sorted(words.parts)
    assert words.parts[-1] == 2
    assert words.parts.count(0) <= BEFORE


@given(st.lists(st.sampled_from(TASKS), min_size=1, max_size=6))
def test_tasks_side_by_side_do_not_see_each_other(tasks: list[str]) -> None:
    net = load_categories()
    together = net.odds([seen(task) for task in tasks])
    for odds, task in zip(together, tasks, strict=True):
        assert sum(odds) == pytest.approx(1.0, abs=1e-5)
        assert odds == pytest.approx(net.odds([seen(task)])[0], abs=1e-5)


def test_many_tasks_are_read_in_parts() -> None:
    one = seen(TASKS[0])
    odds = load_categories().odds([one] * 150)
    assert len(odds) == 150
    assert odds[149] == pytest.approx(odds[0], abs=1e-5)


def test_no_task_no_odds() -> None:
    assert load_categories().odds([]) == []
