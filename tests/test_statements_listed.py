"""A list that an order announces is one of tasks, whatever the network makes of its items."""

from __future__ import annotations

import numpy as np
import pytest

from test_statements_fields import read
from vngovnlp.statements.clauses import clauses, tokens
from vngovnlp.statements.network.listed import Odds, announced, as_asked

ITEMS = "\n1. Sở Y tế cử bác sĩ; các trạm dự trữ thuốc.\n2. Sở Xây dựng cắt tỉa cây.\n3. Công an tỉnh trực đêm."


@pytest.mark.parametrize(
    ("above", "told"),
    [
        ("Chủ tịch UBND tỉnh yêu cầu:", True),
        ("UBND xã giao:", True),
        ("Giám đốc Sở Y tế yêu cầu các đơn vị thực hiện những việc sau:", True),
        ("Ông Lò Văn Khánh phân công như sau:", True),
        # No order, one that is asked for upwards, denied, or a noun.
        ("Kết quả đạt được:", False),
        ("UBND tỉnh kiến nghị Chính phủ:", False),
        ("UBND tỉnh không yêu cầu:", False),
        ("Việc được giao gồm:", False),
        ("Theo yêu cầu đó, các đơn vị đã làm:", False),
        ("Chủ tịch UBND tỉnh yêu cầu họp.", False),
    ],
)
def test_an_order_with_a_colon_announces_the_list(above: str, told: bool) -> None:
    toks = tokens(*read(above + ITEMS))
    assert [len(items.first) for items in announced(toks, clauses(toks))] == [3] * told


def test_whatever_an_item_states_is_asked_for_one_thing_behind_each_semicolon() -> None:
    toks = tokens(*read(f"Ông Lò Văn Khánh yêu cầu:{ITEMS}\nHội nghị bế mạc lúc trưa."))
    found = clauses(toks)
    inside = [k for k, clause in enumerate(found) if toks.sentence[found[0].i] < clause.sentence < found[-1].sentence]
    runs = [(inside[0], inside[0]), (inside[0], inside[1]), (inside[1], inside[1]), (len(found) - 1, len(found) - 1)]
    about = np.array([[0.1, 0.2, 0, 0, 0], [0.3, 0.2, 0, 0, 0], [0.1, 0, 0.1, 0, 0], [0.1, 0.5, 0, 0, 0]], dtype=np.float32)
    odds = Odds(np.array([run[0] for run in runs]), np.array([run[1] for run in runs]), about, about / 2)
    assert as_asked(odds, toks, found).tolist() == [True, True, True, False]
    assert odds.about[:, 0].tolist() == pytest.approx([0.6316, 0, 0.5, 0.1], abs=1e-4), (
        "as likely as all roles together, and more"
    )
    assert odds.about[:, 1].tolist() == [0, 0, 0, 0.5], "nothing else is stated there"
