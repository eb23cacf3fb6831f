"""Members of lists of places: 'các xã [Tân Lập], [Đăk Kroong] và [Bình Minh]', '9 phường: [Lê Lợi], ...'."""

from __future__ import annotations

from vngovnlp.grammar.runs import capitals, known_unit, opens_name
from vngovnlp.grammar.tokens import MARK, NUMBER, Tokens
from vngovnlp.grammar.units import Place, several


def after_colon(tk: Tokens, i: int) -> int | None:
    """Where the list begins in '9 phường: Lê Lợi, Quang Trung', '2 xã (Tân Lập, ...)', 'các quận: 7, 9', '6 xã gồm ...' when the type word stands at
    token ``i``; None if there is none."""
    unit = tk.hit("PLACE_TYPE", i)
    if unit is None or tk.word(unit.end) not in (":", "(", "gồm") or not several(tk, i):
        return None
    begin = unit.end + 1
    numbers = tk.word(unit.end) == ":" and tk.shapes[begin : begin + 1] == [NUMBER] and tk.word(begin + 1) in (",", "và")
    return begin if tk.capital(begin) or (numbers and tk.words[i] in ("quận", "phường", "thôn", "xóm", "ấp", "tổ")) else None


def listed_place(tk: Tokens, i: int, *, unknown: bool = False) -> Place | None:
    """A further member of a list of places at token ``i``: here the name of a commune counts without its type word.

    ``unknown``: any short run of capitals or a number counts too, as the list says what it is one of: 'các xã Tân Lập, Đăk Kroong'.
    """
    if opens_name(tk, i) or (tk.words[i], tk.word(i + 1)) == ("thanh", "tra"):
        return None
    known = known_unit(tk, i)
    if unknown and known is None:
        return _unknown_member(tk, i)
    if known is None or not all(tk.capital(k) or tk.shapes[k] == MARK for k in range(i, known[0])):
        return None
    end = capitals(tk, i, limit=4)
    return Place(known[0], known[1], "place-list") if end <= known[0] else None


def _unknown_member(tk: Tokens, i: int) -> Place | None:
    if tk.shapes[i] == NUMBER and tk.near(i):
        last = i + 1 == len(tk.shapes) or tk.words[i + 1] in (",", "và", ".", ";", ")", "(", "-", "–")
        return Place(i + 1, "", "place-list") if last else None
    if opens_name(tk, i) or tk.hit("AGENCY_HEAD", i) is not None or tk.hit("HONORIFIC", i) is not None:
        return None
    end = capitals(tk, i, limit=4)
    return Place(end, "", "place-list") if 2 <= end - i <= 3 else None
