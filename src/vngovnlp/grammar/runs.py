"""Runs of capitals and the known names of units in them: 'Lam Giang', 'Hà Nội - Hải Phòng', 'Ea M'gar'."""

from __future__ import annotations

from vngovnlp.grammar.tokens import CAPITAL, LOWER, NUMBER, UPPER, Tokens

UNIT_LABELS = ("PLACE_PROVINCE", "PLACE_DISTRICT", "PLACE_COMMUNE")
_KNOWN_LABELS = (*UNIT_LABELS, "COUNTRY", "PLACE_FOREIGN")
# What follows a dash at the end of a caption: 'cầu Hòa Lâm | - Ảnh: ...'
CREDITS = {"ảnh", "nguồn", "tto", "ttxvn", "pv", "đồ"}
_NAME_LABELS = ("TITLE", "TITLE_HEAD", "RANK", "AGENCY_FIXED", "AGENCY_BODY")


def known_unit(tk: Tokens, j: int) -> tuple[int, str] | None:
    """(end, label) of the longest name of an administrative unit or country at token ``j``."""
    hits = tk.at.get(j)
    if hits is None:
        return None
    best: tuple[int, str] | None = None
    for label in _KNOWN_LABELS:
        hit = hits.get(label)
        if hit is not None and (best is None or hit.end > best[0]):
            best = hit.end, label
    return best


def capitals(tk: Tokens, i: int, *, limit: int) -> int:
    """The end of the run of at most ``limit`` capitalised tokens that begins at ``i``, apostrophes of highland names included."""
    j = i
    while (
        j < len(tk.shapes)
        and j < i + limit
        and tk.shapes[j] in (CAPITAL, UPPER)
        and j not in tk.taken
        and (j == i or (tk.near(j) and not opens_name(tk, j)))
    ):
        j += 1
        # 'H’Luyên', 'N’Drung', 'Ea M’gar'
        if (
            tk.word(j) == "'"
            and (tk.ends[j - 1] - tk.starts[j - 1] == 1 or tk.starts[j] == tk.ends[j - 1])  # but 'Biển Đỏ 'mong manh''
            and tk.ends[j - 1] - tk.starts[j - 1] <= 2
            and tk.near(j + 1)
            and tk.shapes[j + 1] in (CAPITAL, UPPER, LOWER)
        ):
            j += 2
            limit += 2
    return j


def opens_name(tk: Tokens, j: int) -> bool:
    """True if a position or a body of the lexicon begins at token ``j``."""
    hits = tk.at.get(j)
    return hits is not None and not hits.keys().isdisjoint(_NAME_LABELS)


def stretch(tk: Tokens, end: int) -> int:
    """The end of 'Hà Nội - Hải Phòng - Móng Cái' when 'Hà Nội' ends before ``end``."""
    while (
        tk.word(end) in ("-", "–")
        and tk.capital(end + 1)
        and end + 1 not in tk.taken
        and tk.near(end + 1)
        and tk.words[end + 1] not in CREDITS
    ):
        feature = tk.hit("PLACE_FEATURE", end + 1)
        if (
            feature is not None and feature.end > end + 2 and tk.near(feature.end)
        ):  # 'tuyến Hòa Lâm - | Tỉnh lộ 9', '... - | Bến xe Lam Giang'
            numbered = tk.shapes[feature.end] == NUMBER
            end = feature.end + 1 if numbered else capitals(tk, feature.end, limit=3)
            continue
        known = known_unit(tk, end + 1)
        single = known is not None and known[0] == end + 2 and known[1] == "PLACE_COMMUNE"  # 'Hòa Lâm - | Thanh Niên'
        end = known[0] if known is not None and not single else capitals(tk, end + 1, limit=3)
    return end
