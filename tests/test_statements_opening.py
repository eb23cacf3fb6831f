"""Where a task begins, from the span that the model found: with the whole list of those who get it, behind whoever only speaks."""

from __future__ import annotations

from bisect import bisect_left

import pytest
from hypothesis import given
from hypothesis import strategies as st

from test_statements_fields import read
from vngovnlp.statements.clauses import tokens
from vngovnlp.statements.opening import opening


def opened(text: str, span: str) -> str:
    """What the task at ``span`` of ``text`` begins with in the end, up to the end of the span."""
    article, entities = read(text)
    toks = tokens(article, entities)
    at = text.index(span)
    i, j = bisect_left(toks.start, at), bisect_left(toks.start, at + len(span))
    return text[toks.start[opening(toks, i, j, 0)] : toks.end[j - 1]]


@pytest.mark.parametrize(
    ("text", "span", "task"),
    [
        # The model's span begins with the last of a list.
        ("Ông yêu cầu Sở Y tế và các phòng, ban rà soát kho thuốc.", "ban rà soát kho thuốc", "Sở Y tế và các phòng, ban rà soát kho thuốc"),
        ("Ông giao các sở, ngành rà soát kho thuốc.", "ngành rà soát kho thuốc", "các sở, ngành rà soát kho thuốc"),
        # No list: something is done before the comma, or somebody speaks.
        ("Ông yêu cầu Sở Y tế mua thuốc, các xã rà soát kho thuốc.", "các xã rà soát kho thuốc", "các xã rà soát kho thuốc"),
        ("Thủ tướng nhấn mạnh, Sở Y tế rà soát kho thuốc.", "Sở Y tế rà soát kho thuốc", "Sở Y tế rà soát kho thuốc"),
        ("Để an toàn cho người đi bộ, các xã rà soát cầu treo.", "các xã rà soát cầu treo", "các xã rà soát cầu treo"),
        # A leader who says it is not part of it, a leader who is told is.
        ("Thủ tướng nêu rõ cần rà soát kho thuốc ở xã.", "Thủ tướng nêu rõ cần rà soát kho thuốc ở xã", "cần rà soát kho thuốc ở xã"),
        ("Thủ tướng khẳng định: phải rà soát kho thuốc.", "Thủ tướng khẳng định: phải rà soát kho thuốc", "phải rà soát kho thuốc"),
        ("Về nước, Thủ tướng nêu rõ cần rà soát kho thuốc.", "rà soát kho thuốc", "rà soát kho thuốc"),
        ("Ông đề nghị Thủ tướng nêu rõ cách làm mới.", "Thủ tướng nêu rõ cách làm mới", "Thủ tướng nêu rõ cách làm mới"),
        ("Xin Thủ tướng cho biết cách làm mới.", "Thủ tướng cho biết cách làm mới", "Thủ tướng cho biết cách làm mới"),
        ("Về chợ, UBND tỉnh yêu cầu rà soát kho thuốc.", "Về chợ, UBND tỉnh yêu cầu rà soát kho thuốc", "rà soát kho thuốc"),
    ],
)  # fmt: skip
def test_where_a_task_begins(text: str, span: str, task: str) -> None:
    assert opened(text, span) == task


@given(
    st.lists(
        st.sampled_from("Thủ tướng Sở Y tế các xã , và : yêu cầu giao nêu rõ cần rà soát cho .".split()),
        min_size=3,
        max_size=25,
    )
)
def test_it_begins_inside_its_text_whatever_the_words(words: list[str]) -> None:
    article, entities = read(" ".join(words))
    toks = tokens(article, entities)
    for i in range(len(toks.word) - 1):
        assert 0 <= opening(toks, i, len(toks.word), 0) < len(toks.word)
