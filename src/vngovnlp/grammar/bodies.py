"""Bodies that the lexicon knows by name: 'Bộ Y tế', 'Tỉnh ủy', 'Công an huyện'."""

from __future__ import annotations

from typing import NamedTuple

from vngovnlp.grammar.tokens import LOWER, UPPER, Tokens
from vngovnlp.grammar.units import type_end, typed_place
from vngovnlp.grammar.words import TERRITORIES

# Bodies whose bare noun names no body ('công an cho biết', 'chi bộ', 'tòa án').
_NEEDS_MORE = {
    "cong-an",
    "dang-bo",
    "chi-bo",
    "chi-uy",
    "toa-an-nhan-dan",
    "ban-cong-tac-mat-tran",
    "ban-giam-doc",
    "doan-thanh-nien",
    "hoi-sinh-vien",
    "ban-thuong-truc",
    "dang-uy",
    "kho-bac",
    "bhxh",
    "thanh-tra-giao-thong",
    "thue-tinh",
    "cdc",
    "canh-sat-giao-thong",
    "canh-sat-pccc",
    "doi-quan-ly-thi-truong",
    "ban-chi-huy-ptkv",
    "ban-kiem-tra",
}
# ... but in capitals it does
_PROPER = {"doan-thanh-nien", "ban-giam-doc"}
# Titles of two words in which a body of the lexicon begins
_SHARED = {("thường", "trực"), ("thanh", "tra")}


class Body(NamedTuple):
    """An agency from token ``i`` to ``end`` (not included)."""

    end: int
    value: str | None
    rule: str
    head: str | None = None
    """Id of the head noun that a list may share ('so' in 'các Sở Xây dựng, TN&MT')."""
    level: str = ""
    """Label of the territory's name, for lists of territories ('UBND huyện A, B')."""
    named: bool = True
    """False if it is a bare noun that names a body only in the right place."""


def known_body(tk: Tokens, i: int) -> Body | None:
    """The longest body of the lexicon at token ``i``."""
    hits = tk.at.get(i)
    shared = i >= 2 and (tk.words[i - 2], tk.words[i - 1]) in _SHARED
    if not shared and (hits is None or ("AGENCY_FIXED" not in hits and "AGENCY_BODY" not in hits)):
        return None
    best: Body | None = None
    for label, rule in (("AGENCY_FIXED", "agency-fixed"), ("AGENCY_BODY", "agency-body")):
        hit = hits.get(label) if hits is not None else None
        if hit is None and shared:
            # 'Phó Bí thư Thường trực | Tỉnh ủy', 'Tổng Thanh tra | Chính phủ': the lexicon's hit begins inside the title
            hit = tk.hit(label, i - 2)
        if hit is not None and hit.score < 1.0 and tk.words[i] == "trung":
            continue
        if (
            hit is not None
            and tk.words[i] == "quốc"
            and tk.shapes[i] == LOWER
            and tk.capital(i + 1)
            and tk.word(i - 1) == "toàn"
        ):
            continue  # 'Đại hội toàn quốc | Hội Nông dân'
        if (
            hit is not None
            and tk.shapes[i] == LOWER
            and tk.words[hit.end - 1] == "đoàn"
            and tk.capital(hit.end - 1)
            and tk.capital(hit.end)
        ):
            continue  # 'HĐND tỉnh | Đoàn Văn Mẫu'
        if hit is not None and hit.end > i and (best is None or hit.end > best.end):
            value = hit.value
            proper = tk.capital(i if value == "doan-thanh-nien" else i + 1)  # 'Đoàn thanh niên', 'Ban Giám hiệu'
            named = value not in _NEEDS_MORE or (value in _PROPER and proper)
            best = Body(hit.end, value, rule, value, "", named)
    for k in range(i + 1, best.end if best is not None else 0):
        # 'Ban Thường vụ Đảng ủy | Chính phủ': the lexicon's hit begins inside the body's own name
        inner = tk.hit("AGENCY_FIXED", k)
        if best is not None and inner is not None and inner.end > best.end:
            best = Body(inner.end, None, "agency-nested", best.head)
    if best is not None and best.rule == "agency-body":
        # 'Công an huyện' is a form of its own, and its district may follow
        for k in (best.end - 2, best.end - 1):
            unit = type_end(tk, k) if k > i else None
            if unit == best.end or (unit == best.end + 1 and tk.words[best.end] == "."):  # 'Công an TP. Vinh'
                typed = typed_place(tk, k)
                if typed is not None:
                    return best._replace(end=typed.end, level=typed.level, named=True)
                return best._replace(named=True)
    return best


def past_abbreviation(tk: Tokens, body: Body) -> Body | None:
    """'Bộ Chỉ huy Quân sự | (CHQS) tỉnh': the territory belongs to the name all the same."""
    close = body.end + 2
    if tk.word(close) == ")" and tk.shapes[body.end + 1] == UPPER and tk.words[close + 1 : close + 3] == ["trung", "ương"]:
        return body._replace(end=close + 3, named=True)  # 'Ủy ban Kiểm tra | (UBKT) Trung ương'
    if tk.word(close) != ")" or tk.shapes[body.end + 1] != UPPER or tk.word(close + 1) not in TERRITORIES:
        return None
    unit = type_end(tk, close + 1)
    if unit is None or not tk.near(close + 1):
        return None
    typed = typed_place(tk, close + 1)
    return body._replace(end=unit, named=True) if typed is None else body._replace(end=typed.end, level=typed.level, named=True)
