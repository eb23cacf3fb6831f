"""Bodies by level, which name none: 'HĐND [3 cấp]', 'phòng Nội vụ quận[, huyện]', 'HĐND[, UBND các tỉnh]'."""

from __future__ import annotations

from vngovnlp.grammar.bodies import Body
from vngovnlp.grammar.tokens import LOWER, NUMBER, Tokens
from vngovnlp.grammar.units import type_end, typed_place

GENERIC = {"các", "cấp", "những", "hai", "mỗi", "từng", "một"}
"""Words after a bare body that make it one of many."""
# 'UBND cấp | xã', 'Hội Nông dân cấp | trên'; other words follow the verb: 'UBND tỉnh Quảng Trị cấp | phép'
_RANKED = set(
    "tỉnh thành tp huyện quận thị xã phường cơ trên dưới mình ủy uỷ có trung quốc cao chiến này đó khác nào dự chính".split()
)
_UNITS = set("tỉnh thành tp huyện quận thị xã phường đặc cấp địa đơn khu miền".split())
_UNIT_ENDS = set("tỉnh phố tp huyện quận xã phường trấn".split())


def generic_after(tk: Tokens, body: Body) -> bool:
    """True if what follows the body makes it one of many: 'UBND | các huyện', 'UBND | cấp xã'; not 'UBND tỉnh Quảng Trị | cấp phép', 'UBND tỉnh | các vấn đề'."""
    word = tk.word(body.end)
    if word not in GENERIC or tk.shapes[body.end] != LOWER:
        return False
    behind = tk.word(body.end + 1)
    if word == "cấp":
        return not body.level or behind in _RANKED
    return behind in _UNITS or not (body.level or tk.words[body.end - 1] in _UNIT_ENDS)


def counted(tk: Tokens, end: int) -> bool:
    """True for the number of 'UBND | 168 phường, xã', 'HĐND | 3 cấp': bodies by level, no name."""
    number = end < len(tk.shapes) and tk.shapes[end] == NUMBER and end not in tk.taken and tk.near(end)
    return number and (type_end(tk, end + 1) is not None or tk.word(end + 1) == "cấp")


def of_levels(tk: Tokens, end: int) -> bool:
    """True if a body that ends before ``end`` in a bare 'quận' is one of many: 'phòng Nội vụ quận | , huyện', 'UBND xã | , phường',
    'UBND quận huyện |'."""
    if tk.words[end - 1] not in _LEVELS or end in tk.taken:
        return False
    if tk.words[end - 2] in _LEVELS and tk.shapes[end - 2] == LOWER:
        return True
    n = end + 1 if tk.word(end) in (",", "và") else end
    level = type_end(tk, n) if tk.shapes[n : n + 1] == [LOWER] and tk.words[n] in _LEVELS and tk.near(n) else None
    return level is not None and typed_place(tk, n) is None and not tk.capital(level)


_LEVELS = {"quận", "huyện", "xã", "phường", "trấn"}


def shared_by_all(tk: Tokens, end: int) -> bool:
    """True if the bare body that ends before ``end`` shares a plural with the next: 'HĐND | , UBND các tỉnh', but not 'Thuế tỉnh | và UBND các xã'."""
    if tk.words[end - 1] in _UNIT_ENDS:
        return False
    following = tk.hit("AGENCY_BODY", end + 1) if tk.word(end) in (",", "và") else None
    return (
        following is not None
        and tk.word(following.end) in ("các", "cấp")
        and tk.word(following.end + 1) not in ("nhiệm", "khóa", "khoá")
    )
