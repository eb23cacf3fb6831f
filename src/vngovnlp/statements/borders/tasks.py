"""What only looks like a task, from where it begins and ends."""

from __future__ import annotations

from bisect import bisect_left

import regex

from vngovnlp.statements.borders.opening import ANNOUNCED
from vngovnlp.statements.clauses import Tokens
from vngovnlp.statements.wording.joints import begins_body
from vngovnlp.statements.wording.orders import is_denied
from vngovnlp.statements.wording.verbal import LIKELY, PAIRS


def is_task(toks: Tokens, i: int, p: int, j: int) -> bool:
    """False for what only looks like a task: a body or a date alone, its purpose ('… Phòng Y tế để đánh giá kết quả'), what it has
    done, a list of guests, what announces a list, what nobody asked for."""
    if all(
        mention is not None or word in _BETWEEN_NAMES for word, mention in zip(toks.word[i:j], toks.entity[i:j], strict=True)
    ):
        return False
    if j - i < 2 or toks.word[j : j + 1] == ["?"]:  # 'TP.HCM yêu cầu gì?'
        return False
    if (toks.word[p] in ("để", "nhằm") and not _does(toks, i, p)) or (
        toks.word[i] in ("về", "nhằm") and toks.word[i + 1] != "việc"
    ):
        return False
    if toks.word[j : j + 1] == [":"] and toks.word[j - 1] in ANNOUNCED:  # 'các đơn vị tập trung vào các nội dung như: …'
        return False
    if "đã" in toks.word[i : p + 1]:  # 'các đơn vị đã đạt được': told, not asked for
        return False
    if is_denied(toks, i):
        return False
    named = toks.entity[i] is not None or toks.word[i : i + 2] in (["đại", "diện"], ["lãnh", "đạo"], ["tập", "thể"])
    if not named:
        return True
    first = bisect_left(toks.sentence, toks.sentence[i])
    return _GUESTS.search(" ".join(toks.word[first:i])) is None


def _does(toks: Tokens, i: int, p: int) -> bool:
    """True if a verb that the tables of tasks do not know stands before the purpose at token ``p``: '[sửa] để gỡ vướng'."""
    verb = toks.word[i] in LIKELY or tuple(toks.word[i : i + 2]) in PAIRS
    return p > i and toks.entity[i] is None and verb and not begins_body(toks.word, i)


_BETWEEN_NAMES = frozenset("( ) , - – ; và ông bà đồng chí các đại diện lãnh đạo trong trước từ đến vào".split())
_GUESTS = regex.compile(
    r"(?:tham dự|dự(?!\p{L}| (?:án|thảo|toán|kiến|báo|luật|trữ|phòng))|tham gia)[^.;:]{0,30} có(?:(?!yêu cầu|đề nghị|chỉ đạo|giao ).)*$"
)
