"""A headline's statement and what says the same below it: invented articles, the pieces [in brackets], each behind its role."""

from __future__ import annotations

import pytest

from test_statements_chained import pieces_of
from vngovnlp.statements.roles.headline import as_below


@pytest.mark.parametrize(
    ("marked", "right"),
    [
        ("L[Không để xã nào thiếu nước sạch]\nÔng yêu cầu D[không để xã nào thiếu nước sạch trong mùa khô].", "DD"),
        ("A[Hoàn thành cầu Bến Lim trước lũ]\nÔng yêu cầu D[nhà thầu hoàn thành cầu Bến Lim trước lũ].", "DD"),
        ("D[Sớm sửa cầu Bến Lim]\nCác xã kiến nghị P[tỉnh sớm sửa cầu Bến Lim].", "PP"),
        # The second statement below has the words.
        ("L[Không để xã nào thiếu nước]\nA[Các xã đã có điện]. Ông yêu cầu D[không để xã nào thiếu nước].", "DAD"),
        # What is short above and no word of the task.
        ("L[Hồ sơ đất đai quá hạn chưa dứt điểm]\nÔng yêu cầu D[xã giải quyết dứt điểm hồ sơ đất đai quá hạn].", "LD"),
        # Other words, too few of them, and no headline.
        ("L[Không để xã nào thiếu nước sạch]\nÔng yêu cầu D[các xã dọn chợ, sửa cầu].", "LD"),
        ("L[Thiếu nước]\nÔng yêu cầu D[không để thiếu nước].", "LD"),
        ("Chợ đông. L[Không để xã nào thiếu nước sạch]. Ông yêu cầu D[không để xã nào thiếu nước sạch].", "LD"),
        # A task above stays one, whatever was done or lacks below.
        ("D[Không để xã nào thiếu nước sạch]\nL[Không ít xã để thiếu nước sạch, nào ai lo].", "DL"),
    ],
)
def test_the_headline_is_what_it_is_below(marked: str, right: str) -> None:
    assert "".join(piece.role[0] for piece in as_below(*pieces_of(marked))) == right
