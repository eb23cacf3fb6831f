"""Administrative units with their type word: 'tỉnh Quảng Trị', 'TP.Đà Nẵng', 'phường 5'."""

from __future__ import annotations

from typing import NamedTuple

from vngovnlp.grammar.runs import capitals, known_unit
from vngovnlp.grammar.tokens import CAPITAL, LOWER, NUMBER, UPPER, Hits, Tokens

_SHORT_TYPES = {"tp", "tx", "tt"}
_EVERYDAY_TYPES = {"làng", "tổ", "bản", "đô thị", "tiểu khu", "xóm", "phố cổ", "bang"}
_LARGE_TYPES = {"tỉnh", "thành phố", "tp", "huyện", "quận", "thị xã", "tx"}
_NUMBERED_TYPES = {
    "phường",
    "quận",
    "tổ",
    "thôn",
    "ấp",
    "khu phố",
    "khóm",
    "tổ dân phố",
    "tiểu khu",
    "xóm",
    "q",
    "p",
    "đội",
    "bản",
    "buôn",
}
# Numbers and words before a plural type word: 'các xã', 'hai huyện'
_SEVERAL = {"các", "những", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười"}
# Capitals after a type word that begin no name: 'UBND huyện Khóa IV'
_NO_PLACE = {"khóa", "nhiệm", "kỳ", "tháng", "năm", "ngày", "quý"}
_NO_HITS: Hits = {}


class Place(NamedTuple):
    """A place from token ``i`` to ``end`` (not included); ``level`` is the label of the lexicon that knows the name, '' if none does."""

    end: int
    level: str
    rule: str


def type_end(tk: Tokens, i: int) -> int | None:
    """The token after a unit's type word and its full stop ('TP.'), None if there is none at ``i``."""
    hits = tk.at.get(i)
    unit = hits.get("PLACE_TYPE") if hits is not None else None
    if unit is None:
        return None
    end = unit.end
    stop = tk.word(end) == "." and tk.starts[end] == tk.ends[end - 1]
    if tk.ends[end - 1] - tk.starts[i] == 1:
        # 'Q.1', 'H.Hoài Đức', but no initials of a person
        return (
            end + 1
            if stop and (known_unit(tk, end + 1) is not None or (end + 1 < len(tk.shapes) and tk.shapes[end + 1] == NUMBER))
            else None
        )
    named = end + 1 < len(tk.shapes) and tk.near(end + 1) and (tk.capital(end + 1) or tk.shapes[end + 1] == NUMBER)
    if named and tk.starts[end + 1] > tk.ends[end] and known_unit(tk, end + 1) is None and tk.shapes[end + 1] != UPPER:
        named = False
    return end + 1 if stop and named and end == i + 1 and tk.words[i] in _SHORT_TYPES else end


def typed_place(tk: Tokens, i: int) -> Place | None:
    """'tỉnh Quảng Trị', 'TP.Đà Nẵng', 'phường 5' at token ``i``."""
    j = type_end(tk, i)
    if j is None:
        return None
    if j < len(tk.shapes) and tk.shapes[j] == LOWER and j not in tk.at and tk.words[j] != "số":
        return None
    region = tk.hit("PLACE_REGION", j)
    if region is not None and several(tk, i) and ((known := known_unit(tk, j)) is None or known[0] < region.end):
        return None  # 'các tỉnh | ĐBSCL', 'các tỉnh | Nam Trung Bộ'
    if tk.words[i] == "tổ" and tk.word(i - 1) == "cải":
        return None  # 'cải tổ | WTO'
    body = tk.hit("AGENCY_BODY", i)
    if body is not None and body.end > j and tk.words[i] == "tt":
        return None  # 'TT HĐND' is no town
    whole = known_unit(tk, i) if tk.words[i] == "tp" else None
    if whole is not None and whole[0] > j:  # 'TP.HCM' is a form of its own
        return Place(*whole, "place-unit")
    word = tk.text[tk.starts[i] : tk.ends[j - 1]].lower().rstrip(".")
    # 'đô thị', 'tổ', 'bản', 'làng' are everyday words too
    name = _name_end(tk, j, large=word in _LARGE_TYPES)
    state = word == "bang" and name is not None and name[1] != ""
    if (
        name is not None
        and not state
        and name[0] == j + 1
        and word in _EVERYDAY_TYPES
        and tk.near(j + 1)
        and tk.shapes[j + 1] == LOWER
    ):
        return None
    if name is not None:
        return Place(_numbered(tk, name[0]) if word in _SPLIT_TYPES else name[0], name[1], "place-unit")
    if word in _NUMBERED_TYPES and j < len(tk.shapes) and tk.shapes[j] == NUMBER and j not in tk.taken and tk.near(j):
        return Place(j + 1, "", "place-unit-number")
    if word in _NUMBERED_TYPES and tk.word(j) == "số" and j + 1 < len(tk.shapes) and tk.shapes[j + 1] == NUMBER:
        return Place(j + 2, "", "place-unit-number")
    return None


_SPLIT_TYPES = {"thôn", "bản", "buôn", "xóm", "ấp", "khóm", "tổ dân phố", "khu phố"}
"""Units that are named alike and told apart by a number: 'thôn Hòa Lâm 2'."""


def _numbered(tk: Tokens, end: int) -> int:
    """The end with the number behind the name, if nothing is counted with it: 'thôn Hòa Lâm | 2, xã Tân Lập'; not 'thôn Hòa Lâm | 2 ngày'."""
    number = end < len(tk.shapes) and tk.shapes[end] == NUMBER and end not in tk.taken and tk.near(end)
    if not number or tk.ends[end] - tk.starts[end] > 2:
        return end
    over = (
        end + 1 == len(tk.shapes)
        or not tk.near(end + 1)
        or tk.words[end + 1] in (",", "(", ")", ";", "-", "và", "xã", "phường", "thuộc")
    )
    return end + 1 if over else end


def _name_end(tk: Tokens, j: int, *, large: bool) -> tuple[int, str] | None:
    """(end, level) of the name of a unit that begins at token ``j``; ``large`` units (provinces, districts) are all known."""
    if j >= len(tk.starts) or not (tk.near(j) or j == 0) or j in tk.taken:
        return None
    if tk.words[j] in _NO_PLACE and tk.shapes[j + 1 : j + 2] != [CAPITAL]:  # but 'thị xã Kỳ Anh', 'huyện Năm Căn'
        return None
    known = known_unit(tk, j)
    end = capitals(tk, j, limit=4)
    if known is not None and large and known[1] == "PLACE_COMMUNE" and (known[0] == j + 1 or _opens_person(tk, j, end)):
        known = None  # 'UBND tỉnh | Phan Ngọc Mẫu', 'UBND thành phố | Lê Thanh Mẫu'
    if known is not None:
        # 'xã Tân Lập Đông' goes on after the known 'Tân Lập'; 'huyện Mê Linh Nguyễn Văn Ba' does not.
        if not large and end == known[0] + 1 and tk.hit("SURNAME", known[0]) is None and tk.hit("TITLE", known[0]) is None:
            return end, ""
        return known
    first = tk.hit("SURNAME", j)
    if large and first is not None and first.score >= 0.6 and end - j >= 2:
        return None
    # 'UBND huyện Lam Giang | Lê Văn Mẫu': units of one syllable are all known, so the name has two before a person may begin.
    for k in range(j + 2 if _opens_person(tk, j + 2, end) else j + 1, end):
        if _opens_person(tk, k, end) or tk.hit("TITLE", k) or tk.hit("TITLE_HEAD", k):
            end = k
            break
    if (
        end == j
        or tk.hit("TITLE", j) is not None
        or tk.hit("AGENCY_HEAD", j) is not None
        or tk.hit("AGENCY_BODY", j) is not None
    ):
        return None
    return end, ""


def _opens_person(tk: Tokens, k: int, end: int) -> bool:
    """True if a usual family name stands at token ``k`` and a given name may follow before ``end``."""
    surname = tk.hit("SURNAME", k)
    return surname is not None and surname.score >= 0.6 and end - k >= 2


def several(tk: Tokens, i: int) -> bool:
    """True if 'các', 'hai', '9' ... stands before the type word at token ``i``: 'các xã', '9 phường'."""
    return i > 0 and tk.near(i) and (tk.words[i - 1] in _SEVERAL or (tk.shapes[i - 1] == NUMBER and i - 1 not in tk.taken))
