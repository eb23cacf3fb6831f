"""Members of lists of places: 'các xã [Tân Lập], [Đăk Kroong] và [Bình Minh]', '9 phường: [Lê Lợi], ...'."""

from __future__ import annotations

from vngovnlp.grammar.runs import capitals, known_unit, opens_name
from vngovnlp.grammar.tokens import MARK, NUMBER, Tokens
from vngovnlp.grammar.units import Place, several


def after_colon(tk: Tokens, i: int) -> int | None:
    """The token after the colon of '9 phường: Lê Lợi, Quang Trung' when the type word stands at token ``i``."""
    unit = tk.hit("PLACE_TYPE", i)
    if unit is None or tk.word(unit.end) != ":" or not several(tk, i) or not tk.capital(unit.end + 1):
        return None
    return unit.end + 1


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
