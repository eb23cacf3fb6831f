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
        # The title of a part about tasks.
        ("II. Nhiệm vụ trọng tâm tháng 10", True),
        ("Tổ chức thực hiện", True),
        ("Nhiệm vụ trọng tâm 6 tháng cuối năm:", True),
        ("Nhiệm vụ đã làm trong tháng 10.", False),
        ("Các nhiệm vụ đã làm trong tháng 10:", False),
        ("Kết quả thực hiện nhiệm vụ tháng 10:", False),
        ("II. Kết quả tháng 10", False),
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


LINES = "\nSở Y tế cử bác sĩ.\nCác xã họp dân.\nCông an tỉnh trực đêm.\nHội nghị bế mạc."


@pytest.mark.parametrize(
    ("text", "items"),
    [
        ("Ông Lò Văn Khánh yêu cầu:" + LINES, 3),
        # Two are no list; what follows a full stop or no order is told; what a body has done and who is none end the list.
        ("Ông Lò Văn Khánh yêu cầu:\nSở Y tế cử bác sĩ.\nCác xã họp dân.\nHội nghị bế mạc.", 0),
        ("Ông Lò Văn Khánh yêu cầu họp dân." + LINES, 0),
        ("Kết quả đạt được:" + LINES, 0),
        ("Ông Lò Văn Khánh yêu cầu:\nSở Y tế đã cử bác sĩ.\nCác xã họp dân.\nCông an tỉnh trực đêm.", 0),
        ("Ông Lò Văn Khánh yêu cầu:\nBà con trong xã họp chợ.\nSở Y tế cử bác sĩ.\nCác xã họp dân.", 0),
        ("Ông Lò Văn Khánh yêu cầu:\nMưa còn lớn.\nSở Y tế cử bác sĩ.\nCác xã họp dân.\nCông an tỉnh trực đêm.", 0),
    ],
)
def test_lines_of_bodies_below_an_order_are_a_list_without_marks(text: str, items: int) -> None:
    toks = tokens(*read(text))
    assert [len(found.first) for found in announced(toks, clauses(toks))] == [items] * (items > 0)


def test_whatever_an_item_states_is_asked_for_one_thing_between_semicolons() -> None:
    toks = tokens(*read(f"Ông Lò Văn Khánh yêu cầu:{ITEMS}\nHội nghị bế mạc lúc trưa."))
    found = clauses(toks)
    inside = [k for k, clause in enumerate(found) if toks.sentence[found[0].i] < clause.sentence < found[-1].sentence]
    runs = [(inside[0], inside[0]), (inside[0], inside[1]), (inside[1], inside[1]), (len(found) - 1, len(found) - 1)]
    about = np.array([[0.1, 0.2, 0, 0, 0], [0.3, 0.2, 0, 0, 0], [0.1, 0, 0.1, 0, 0], [0.1, 0.5, 0, 0, 0]], dtype=np.float32)
    odds = Odds(np.array([run[0] for run in runs]), np.array([run[1] for run in runs]), about, about / 2)
    assert as_asked(odds, toks, found).tolist() == [True, False, True, False]
    assert odds.about[[0, 2, 3], 0].tolist() == pytest.approx([0.6316, 0.6, 0.1], abs=1e-4), (
        "as likely as all roles together, and more"
    )
    assert odds.about[[0, 2, 3], 1].tolist() == [0, 0, 0.5], "nothing else is stated there"


def test_what_an_item_holds_between_semicolons_is_one_task() -> None:
    toks = tokens(*read("Ông Lò Văn Khánh yêu cầu:\n1. Sở Y tế mua thuốc, cử bác sĩ.\n2. Các xã họp dân.\n3. Các xã quét chợ."))
    found = clauses(toks)
    runs = [(1, 1), (1, 2), (2, 2)]
    about = np.array([[0.1, 0, 0, 0, 0], [0.2, 0, 0, 0, 0], [0.5, 0, 0, 0, 0]], dtype=np.float32)
    odds = Odds(np.array([run[0] for run in runs]), np.array([run[1] for run in runs]), about, about / 2)
    assert as_asked(odds, toks, found).all()
    assert odds.about[:, 0].tolist() == pytest.approx([0, 0.8, 0])


def test_a_title_about_tasks_announces_none_where_nobody_is_named() -> None:
    toks = tokens(*read("II. Nhiệm vụ trọng tâm\n- Nâng cao dân trí.\n- Giữ vững ổn định.\n- Sở Y tế mua thuốc."))
    assert list(announced(toks, clauses(toks))) == []


@pytest.mark.parametrize("bullet", ["-", "+", "*", "•", "▪", "➢", "1.", "a)"])
def test_every_bullet_opens_an_item(bullet: str) -> None:
    toks = tokens(*read(f"UBND xã giao:\n{bullet} Sở Y tế mua thuốc.\n{bullet} Các xã họp dân.\n{bullet} Các trạm trực đêm."))
    (items,) = announced(toks, clauses(toks))
    assert [toks.word[clauses(toks)[k].i] for k in items.first] == ["sở", "các", "các"]


def test_items_counted_in_words_are_a_list_as_well() -> None:
    text = "Ông Lò Văn Khánh nêu các nhiệm vụ sau:\nThứ nhất, Sở Y tế mua thuốc.\nThứ hai, các xã họp dân.\nThứ ba, giữ gìn đoàn kết."
    toks = tokens(*read(text))
    found = clauses(toks)
    (items,) = announced(toks, found)
    assert len(items.first) == 3
    none = tokens(*read(text.replace("các nhiệm vụ sau", "ba lý do")))
    assert list(announced(none, clauses(none))) == []


def test_an_item_that_begins_with_a_body_is_a_task_however_it_reads() -> None:
    toks = tokens(*read("UBND xã giao:\n- Sở Y tế mua thuốc.\n- Các xã họp dân.\n- Giữ gìn đoàn kết."))
    found = clauses(toks)
    runs = np.array([k for k, clause in enumerate(found) if clause.before == "^-"])
    about = np.full((3, 5), 0.001, dtype=np.float32)
    odds = Odds(runs, runs, about, about / 2)
    assert as_asked(odds, toks, found).all()
    assert odds.about[:, 0].round(2).tolist() == pytest.approx([0.6, 0.6, 0.02])
