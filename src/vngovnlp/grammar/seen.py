"""Hits that the text itself gives: names that stand elsewhere with their type word, pairs of States, roads in one word."""

from __future__ import annotations

import re

from vngovnlp.grammar.places import STARTERS
from vngovnlp.grammar.runs import capitals, known_unit
from vngovnlp.grammar.tokens import CAPITAL, UPPER, Hit, Tokens
from vngovnlp.grammar.units import type_end, typed_place

# States as they are called in pairs: 'Việt - Nhật', 'Mỹ - Trung'
_PAIRED = {"việt", "trung", "nhật", "hàn", "ấn", "mỹ", "nga", "anh", "pháp", "đức", "úc", "lào", "triều"}
# "QL14B", "ĐT741", "TL10"
_ROAD_WORD = re.compile(r"ql\d{1,3}[a-zđ]?|(?:tl|[đd]t)\d{2,3}[a-zđ]?")


def lay_pairs(tk: Tokens) -> None:
    """Lay a PLACE_SEEN hit over the short names of States in 'thương mại Mỹ - Trung', and over roads in one word ('QL14B')."""
    for i in tk.marked:
        word = tk.words[i]
        if word in _PAIRED and tk.word(i + 1) in ("-", "–") and tk.word(i + 2) in _PAIRED and tk.capital(i + 2):
            if not (i > 0 and tk.near(i) and tk.capital(i - 1)) and not (tk.near(i + 3) and tk.capital(i + 3)):
                for k in (i, i + 2):
                    tk.at.setdefault(k, {})["PLACE_SEEN"] = Hit(k + 1, None, 1.0)
        elif tk.shapes[i] == UPPER and len(word) < 8 and _ROAD_WORD.fullmatch(word) is not None:
            tk.at.setdefault(i, {})["PLACE_SEEN"] = Hit(i + 1, None, 1.0)


def lay_stretches(tk: Tokens) -> None:
    """Lay PLACE_SEEN hits over the ends of a stretch ('đoạn từ Lê Lợi đến Quang Trung') and over a project called after its two ends
    ('dự án Hòa Lâm - Phan Thiết')."""
    for i in tk.marked:
        before = tk.words[i - 1] if i > 1 else ""
        if before == "từ" and tk.words[i - 2] in ("đoạn", "hướng", "(") and tk.near(i):
            end = _street(tk, i)
            last = _street(tk, end + 1) if end and tk.word(end) in ("đến", "tới") and tk.near(end + 1) else 0
            if last:
                tk.at.setdefault(i, {})["PLACE_SEEN"] = Hit(end, None, 1.0)
                tk.at.setdefault(end + 1, {})["PLACE_SEEN"] = Hit(last, None, 1.0)
        elif before == "án" and tk.words[i - 2] == "dự" and tk.near(i):
            end = _street(tk, i)
            dash = end and tk.word(end) in ("-", "–") and tk.near(end) and tk.near(end + 1)
            last = _street(tk, end + 1) if dash else 0
            if last and any((unit := known_unit(tk, k)) is not None and unit[0] > k + 1 for k in (i, end + 1)):
                tk.at.setdefault(i, {})["PLACE_SEEN"] = Hit(last, None, 1.0)


def _street(tk: Tokens, i: int) -> int:
    """The end of a run of two to four capitals at token ``i`` that no body, firm, title or type word begins; 0 if none stands there."""
    if not tk.capital(i) or not _NO_STREET.isdisjoint(tk.at.get(i, ())):
        return 0
    end = capitals(tk, i, limit=5)
    return end if 2 <= end - i <= 4 else 0


_NO_STREET = {
    "AGENCY_HEAD",
    "AGENCY_BODY",
    "AGENCY_FIXED",
    "ORG",
    "ORG_HEAD",
    "TITLE",
    "PLACE_FEATURE",
    "PLACE_TYPE",
    "PLACE_SEEN",
}
_LOW_BODIES = {("chính", "phủ"): "chinh-phu", ("quốc", "hội"): "quoc-hoi"}


def lay_low_bodies(tk: Tokens) -> None:
    """Lay an AGENCY_FIXED hit over 'chính phủ' and 'quốc hội' in lower case that a title stands before or a State behind ('thủ tướng chính phủ',
    'quốc hội Lào'), an AGENCY_BODY hit over 'đoàn' in '(đoàn Quảng Trị)', a deputy's delegation, and over
    'đoàn đại biểu' in 'Trưởng đoàn đại biểu tỉnh Quảng Trị'."""
    low = "chính phủ" in tk.text or "quốc hội" in tk.text
    groups = "(đoàn" in tk.text
    homes = "rưởng đoàn đại biểu" in tk.text
    if not (low or groups or homes):
        return
    laid: list[tuple[int, str, Hit]] = []
    for i, hits in tk.at.items():
        if (
            low
            and ("COUNTRY" in hits and i >= 2)
            and (value := _LOW_BODIES.get((tk.words[i - 2], tk.words[i - 1]))) is not None
        ):
            laid.append((i - 2, "AGENCY_FIXED", Hit(i, value, 1.0)))
        end = hits["TITLE"].end if "TITLE" in hits else hits["TITLE_MEMBER"].end if "TITLE_MEMBER" in hits else i
        if low and end > i and tk.near(end) and (value := _LOW_BODIES.get((tk.words[end], tk.word(end + 1)))) is not None:
            laid.append((end, "AGENCY_FIXED", Hit(end + 2, value, 1.0)))
        if (
            groups
            and ("PLACE_PROVINCE" in hits or "PLACE_TYPE" in hits)
            and i >= 2
            and tk.words[i - 1] == "đoàn"
            and tk.words[i - 2] == "("
        ):
            laid.append((i - 1, "AGENCY_BODY", Hit(i, "doan-dbqh", 1.0)))
        home = homes and ("PLACE_PROVINCE" in hits or "PLACE_TYPE" in hits)
        if home and tk.words[max(i - 4, 0) : i] == ["trưởng", "đoàn", "đại", "biểu"]:
            laid.append((i - 3, "AGENCY_BODY", Hit(i, "doan-dbqh", 1.0)))
    for i, label, hit in laid:
        tk.at.setdefault(i, {}).setdefault(label, hit)


# Last words of the English names of firms and media
_FIRM_ENDS = frozenset(
    "group bank holding holdings corp corporation inc ltd jsc airlines airways securities motors motor foundation association company electronics energy "
    "oil media times post news journal solutions technologies technology pharma logistics partners ventures investment investments "
    "semiconductor entertainment insurance council".split()
)
# What else the words of such a name may be to the lexicon
_FIRM_PARTS = {"SURNAME", "TITLE_MOD", "PLACE_COMMUNE", "PLACE_DISTRICT", "COUNTRY", "PLACE_FOREIGN"}


def lay_firms(tk: Tokens) -> None:
    """Lay an ORG hit over names that end as foreign firms and media do: 'United Overseas Bank', 'Murphy Oil', 'Global Times'."""
    for i in tk.marked:
        if tk.words[i] not in _FIRM_ENDS:
            continue
        j = i
        while (
            j > 0
            and i - j < 4
            and tk.near(j)
            and tk.capital(j - 1)
            and tk.words[j - 1] not in STARTERS
            and _FIRM_PARTS.issuperset(tk.at.get(j - 1, ()))
        ):
            j -= 1
        if j < i and not (tk.capital(i + 1) and tk.near(i + 1)):
            tk.at.setdefault(j, {}).setdefault("ORG", Hit(i + 1, None, 1.0))


def lay_communes(tk: Tokens) -> None:
    """Lay a PLACE_SEEN hit over the known name of a commune after 'tại' or 'ở': 'vụ việc ở Tân Lập'."""
    for i in tk.marked:
        if i == 0 or tk.words[i - 1] not in ("tại", "ở") or not tk.near(i):
            continue
        hits = tk.at.get(i, {})
        commune = hits.get("PLACE_COMMUNE")
        if commune is None or commune.end < i + 2 or not _OTHER_NAMES.isdisjoint(hits):
            continue
        alone = not (tk.capital(commune.end) and tk.near(commune.end))
        if alone and all(tk.shapes[k] == CAPITAL for k in range(i, commune.end)):
            hits["PLACE_SEEN"] = Hit(commune.end, None, 1.0)


_OTHER_NAMES = {"AGENCY_HEAD", "AGENCY_BODY", "AGENCY_FIXED", "ORG", "ORG_HEAD", "ORG_MEDIA", "TITLE"}


def lay_seen_names(tk: Tokens) -> None:
    """Lay a PLACE_SEEN hit over each place name that the text gives elsewhere with its type word ('xã Tân Lập ... ở Tân Lập')."""
    names: dict[str, set[tuple[str, ...]]] = {}
    for i, hits in tk.at.items():
        if "PLACE_TYPE" not in hits:
            continue
        j = type_end(tk, i)
        if j is None or not tk.capital(j):
            continue
        place = typed_place(tk, i)
        if place is not None and place.end - j >= 2:
            names.setdefault(tk.words[j], set()).add(tuple(tk.words[j : place.end]))
    if not names:
        return
    for i in [i for i in tk.marked if tk.words[i] in names]:
        for name in sorted(names[tk.words[i]], key=len):  # the longest wins
            if tuple(tk.words[i : i + len(name)]) == name:
                tk.at.setdefault(i, {})["PLACE_SEEN"] = Hit(i + len(name), None, 1.0)
