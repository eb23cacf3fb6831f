"""The points of a list are for whoever the order in the line above names, unless they name somebody themselves."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from test_statements_fields import read
from test_statements_parties import told
from vngovnlp.statements.clauses import tokens
from vngovnlp.statements.tasks.announced import announced

LEAD = "Thông báo\nChủ tịch UBND tỉnh Lò Văn Khánh họp sáng nay.\n"


@pytest.mark.parametrize(
    ("lines", "assignees"),
    [
        ("Ông Khánh yêu cầu các sở, ngành làm tốt các việc sau:\n1. Rà soát kho thuốc.", ("các sở, ngành",)),
        ("Ông Khánh yêu cầu các sở, ngành làm tốt các việc sau:\nRà soát kho thuốc.", ("các sở, ngành",)),
        ("Ông Khánh yêu cầu các sở làm tốt các việc sau:\nDọn cống.\nSửa cầu.\nRà soát kho thuốc.", ("các sở",)),
        ("Ông Khánh giao Sở Y tế và các xã:\n- Dọn cống.\n- Rà soát kho thuốc.", ("Sở Y tế", "các xã")),
        ("Ông Khánh yêu cầu các sở:\n- Dọn cống. Rà soát kho thuốc.", ("các sở",)),
        ("Ông Khánh yêu cầu Sở Y tế chỉ đạo các trạm làm tốt:\n- Rà soát kho thuốc.", ("Sở Y tế",)),
        # Behind a point that names somebody the next is for all again; the second half of such a point is not.
        ("Ông Khánh yêu cầu các sở làm các việc sau:\n- Sở Y tế mua thuốc.\n- Rà soát kho thuốc.", ("các sở",)),
        ("Ông Khánh yêu cầu các sở làm các việc sau:\n- Sở Y tế mua thuốc; Rà soát kho thuốc.", ("Sở Y tế",)),
        # Nobody is told above, the list has ended, or a thing is to be dealt with.
        ("Ông Khánh yêu cầu làm tốt các việc sau:\n- Rà soát kho thuốc.", ()),
        ("Ông Khánh yêu cầu các sở làm tốt các việc sau:\n- Dọn cống.\nHội nghị bế mạc.\nRà soát kho thuốc.", ()),
        ("Ông Khánh yêu cầu các sở làm tốt các việc sau:\n- Việc rà soát kho thuốc phải công khai.", ()),
    ],
)  # fmt: skip
def test_who_gets_a_point_of_a_list(lines: str, assignees: tuple[str, ...]) -> None:
    task = "Việc rà soát kho thuốc phải công khai" if "Việc rà soát" in lines else "Rà soát kho thuốc"
    before = ["Sở Y tế mua thuốc"] if "mua thuốc" in lines else []
    assert told(LEAD + lines, *before, task)[-1].assignees == assignees


@given(
    st.lists(
        st.sampled_from(["1.", "-", "yêu cầu", "Sở Y tế", "các xã", ":", ",", "rà soát", "\n", ".", "Lò Văn Khánh"]),
        max_size=30,
    )
)
def test_they_stand_inside_the_text_whatever_the_words(words: list[str]) -> None:
    article, entities = read(" ".join(words) or ".")
    toks = tokens(article, entities)
    found = announced(article.text, toks)
    assert set(found) <= set(toks.sentence)
    assert all(0 <= a < b <= len(toks.word) for ranges in found.values() for a, b in ranges)
