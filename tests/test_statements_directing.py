"""An office that directs others inside somebody else's order gets the task itself; one that the text only tells an order of gives it."""

from __future__ import annotations

from bisect import bisect_left

import pytest

from test_statements_fields import read
from vngovnlp.statements.borders.opening import opening
from vngovnlp.statements.clauses import tokens


def opened(text: str, before: str, span: str) -> str:
    """What the task at ``span`` begins with behind the task ``before``, up to the end of the span."""
    article, entities = read(text)
    toks = tokens(article, entities)
    at, floor = text.index(span), bisect_left(toks.start, text.index(before) + len(before))
    i, j = bisect_left(toks.start, at), bisect_left(toks.start, at + len(span))
    return text[toks.start[opening(toks, i, j, floor, further=True)] : toks.end[j - 1]]


LEAD = "Tin từ Hòa An.\nÔng Lò Văn Khánh yêu cầu các xã trực đêm"


@pytest.mark.parametrize(
    ("rest", "span", "task"),
    [
        (". Sở Y tế chỉ đạo các trạm rà soát kho thuốc.", "các trạm rà soát kho thuốc", "Sở Y tế chỉ đạo các trạm rà soát kho thuốc"),
        ("; Sở Y tế chỉ đạo các trạm rà soát kho thuốc.", "các trạm rà soát kho thuốc", "Sở Y tế chỉ đạo các trạm rà soát kho thuốc"),
        (". Sở Y tế chỉ đạo Công an tỉnh gác kho thuốc.", "Công an tỉnh gác kho thuốc", "Sở Y tế chỉ đạo Công an tỉnh gác kho thuốc"),
        (". UBND các huyện chỉ đạo các xã rà soát kho thuốc.", "các xã rà soát kho thuốc", "UBND các huyện chỉ đạo các xã rà soát kho thuốc"),
        # It is told that an order was given: long ago, by whoever leads the unit, or about things.
        (". Sở Y tế đã chỉ đạo các trạm rà soát kho thuốc.", "các trạm rà soát kho thuốc", "các trạm rà soát kho thuốc"),
        (". UBND tỉnh chỉ đạo các sở rà soát kho thuốc.", "các sở rà soát kho thuốc", "các sở rà soát kho thuốc"),
        (". Sở Y tế chỉ đạo rà soát kho thuốc.", "rà soát kho thuốc", "rà soát kho thuốc"),
        (". Mưa lớn kéo dài. Sở Y tế chỉ đạo các trạm rà soát kho thuốc.", "các trạm rà soát kho thuốc", "các trạm rà soát kho thuốc"),
        (". Ông Lò Văn Khánh chỉ đạo các trạm rà soát kho thuốc.", "các trạm rà soát kho thuốc", "các trạm rà soát kho thuốc"),
    ],
)  # fmt: skip
def test_an_office_that_directs_others_goes_on_with_the_order(rest: str, span: str, task: str) -> None:
    assert opened(LEAD + rest, "các xã trực đêm", span) == task


def test_the_text_tells_again_what_its_headline_did() -> None:
    text = "Sở Y tế: Các trạm trực đêm.\nSở Y tế chỉ đạo các trạm rà soát kho thuốc."
    assert opened(text, "Các trạm trực đêm", "các trạm rà soát kho thuốc") == "các trạm rà soát kho thuốc"
