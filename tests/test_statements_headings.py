"""Whom a heading names, of which the points below are the tasks: invented notices of conclusions and plans."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from test_statements_fields import read
from test_statements_parties import told
from vngovnlp.statements.clauses import tokens
from vngovnlp.statements.tasks.headings import headings

NOTICE = """Thông báo kết luận
Chủ tịch UBND tỉnh Lò Văn Khánh yêu cầu các đơn vị làm tốt các việc sau:
1. Sở Y tế
- Rà soát kho thuốc; mua thêm thuốc.
- Giao các xã sửa kho gạo. Dọn cống.
2. Sở Tài chính, Sở Xây dựng:
- Tập huấn cho các thôn.
3. Công tác tuyên truyền
- Phát tờ rơi ở chợ.
Ông cũng thăm chợ."""


def test_the_points_below_a_heading_are_for_whoever_it_names() -> None:
    rows = told(
        NOTICE, "Rà soát kho thuốc", "mua thêm thuốc", "các xã sửa kho gạo", "Tập huấn cho các thôn", "Phát tờ rơi ở chợ"
    )
    assert [row.assignees for row in rows] == [
        ("Sở Y tế",),
        ("Sở Y tế",),
        ("các xã",),
        ("Sở Tài chính", "Sở Xây dựng"),
        ("các đơn vị",),
    ]
    assert {row.issuer for row in rows} == {"Lò Văn Khánh"}  # not the body of a heading before


@pytest.mark.parametrize(
    ("line", "task", "assignees"),
    [
        ("- Sở Y tế: Rà soát kho thuốc.", "Rà soát kho thuốc", ("Sở Y tế",)),
        ("a) Công an xã: Rà soát kho thuốc.", "Rà soát kho thuốc", ("Công an xã",)),
        ("2. Đề nghị Sở Y tế: Rà soát kho thuốc.", "Rà soát kho thuốc", ("Sở Y tế",)),
        ("+ UBND các xã, phường: Sửa cầu. Rà soát kho thuốc.", "Rà soát kho thuốc", ("UBND các xã, phường",)),
        # No body, somebody who speaks, those who are listed behind the colon, or words that are no heading.
        ("- Về y tế: Rà soát kho thuốc.", "Rà soát kho thuốc", ("các đơn vị",)),
        ("- Các sở: Sở Y tế, Sở Tài chính rà soát kho thuốc.", "Sở Y tế, Sở Tài chính rà soát kho thuốc", ("Sở Y tế", "Sở Tài chính")),
        ("Sở Y tế họp và nêu: Rà soát kho thuốc.", "Rà soát kho thuốc", ("các đơn vị",)),
    ],
)  # fmt: skip
def test_a_heading_and_its_task_on_one_line(line: str, task: str, assignees: tuple[str, ...]) -> None:
    text = f"Thông báo\nChủ tịch UBND tỉnh Lò Văn Khánh yêu cầu các đơn vị dọn cống.\n{line}"
    assert told(text, "các đơn vị dọn cống", task)[-1].assignees == assignees


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Thông báo\n1. Sở Y tế\n- Rà soát kho thuốc.", True),
        ("Thông báo\nSở Y tế\n- Rà soát kho thuốc.", True),
        ("Thông báo\nSở Y tế:\nRà soát kho thuốc.", True),
        # The headline, a signature, what somebody or a body says.
        ("Thông báo\nSở Y tế: Rà soát kho thuốc.", False),
        ("Sở Y tế\nRà soát kho thuốc.", False),
        ("Thông báo\nRà soát kho thuốc.\nSở Y tế", False),
        ("Thông báo\n- Ông Lò Văn Khánh: Rà soát kho thuốc.", False),
    ],
)
def test_what_is_a_heading(text: str, named: bool) -> None:
    article, entities = read(text)
    found = headings(article.text, tokens(article, entities))
    assert bool(found.above) is bool(found.named) is named


@given(
    st.lists(
        st.sampled_from(["1.", "-", "a)", "Sở Y tế", "các xã", ":", ",", "rà soát", "\n", ".", "Lò Văn Khánh"]), max_size=30
    )
)
def test_headings_stand_inside_the_text_whatever_the_words(words: list[str]) -> None:
    article, entities = read(" ".join(words) or ".")
    toks = tokens(article, entities)
    found = headings(article.text, toks)
    assert set(found.above) <= set(toks.sentence)
    assert all(0 <= a < b <= len(toks.word) for ranges in found.above.values() for a, b in ranges)
