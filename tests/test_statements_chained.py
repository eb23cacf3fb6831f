"""What is asked for goes on behind a semicolon: invented sentences, the pieces [in brackets], each behind its role."""

from __future__ import annotations

import re
from bisect import bisect_left

import pytest

from test_statements_fields import read
from vngovnlp.statements.clauses import Clause, Tokens, clauses, tokens
from vngovnlp.statements.network.spans import Piece, Role
from vngovnlp.statements.roles.chained import agree

_NAMES: dict[str, Role] = {"D": "DIRECTIVE", "A": "ACHIEVEMENT", "L": "LIMITATION", "C": "COMMITMENT", "P": "PROPOSAL"}


def pieces_of(marked: str) -> tuple[Tokens, list[Clause], list[Piece]]:
    """The text's tokens and clauses, and the pieces that are marked in it."""
    text = re.sub(r"[A-Z]\[|\]", "", marked)
    toks = tokens(*read(text))
    found = clauses(toks)
    starts = [toks.start[clause.i] for clause in found]
    pieces, gone = [], 0
    for mark in re.finditer(r"([A-Z])\[(.*?)\]", marked):
        first = bisect_left(starts, mark.start() - gone)
        last = bisect_left(starts, mark.start() - gone + len(mark[2])) - 1
        pieces.append(Piece(first, last, _NAMES[mark[1]], 0.9))
        gone += 3
    return toks, found, pieces


@pytest.mark.parametrize(
    ("marked", "right"),
    [
        ("Ông yêu cầu D[sửa cầu]; L[Sở Y tế đình chỉ quầy thuốc không đủ chỗ].", "DD"),
        ("Ông yêu cầu D[sửa cầu]; A[mua đủ thuốc]; P[dọn cống].", "DDD"),
        ("Các xã kiến nghị P[sửa cầu]; D[mua đủ thuốc].", "PP"),
        ("Ông yêu cầu D[sửa cầu]; Sở Y tế đến chợ; L[các xã không để thiếu thuốc].", "DD"),
        # A promise is somebody's own; a comma or a new sentence begins something else, and so does what is told first.
        ("Ông yêu cầu D[sửa cầu]; C[tỉnh sẽ mua đủ thuốc].", "DC"),
        ("Ông yêu cầu D[sửa cầu], L[các xã còn thiếu thuốc].", "DL"),
        ("Ông yêu cầu D[sửa cầu]. L[Các xã còn thiếu thuốc].", "DL"),
        ("L[Các xã còn thiếu thuốc]; D[cần mua thêm].", "LD"),
        ("A[Các xã đã mua đủ thuốc]; D[cần mua thêm].", "AD"),
    ],
)
def test_what_was_asked_for_goes_on(marked: str, right: str) -> None:
    _, found, pieces = pieces_of(marked)
    assert "".join(piece.role[0] for piece in agree(found, pieces)) == right
