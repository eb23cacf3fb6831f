"""The place that begins at a token: with its type word (units.py, features.py), or bare: 'Việt Nam', 'Quảng Trị', 'Tây Nguyên'."""

from __future__ import annotations

from vngovnlp.grammar.features import feature_place
from vngovnlp.grammar.runs import UNIT_LABELS, stretch
from vngovnlp.grammar.tokens import CAPITAL, LOWER, MARK, UPPER, Tokens
from vngovnlp.grammar.units import Place, typed_place

_BARE_LABELS = ("PLACE_PROVINCE", "COUNTRY", "PLACE_FOREIGN", "PLACE_REGION", "PLACE_DISTRICT", "PLACE_SEEN")
PLACE_LABELS = {"PLACE_TYPE", "PLACE_FEATURE", *_BARE_LABELS}
"""Labels of the lexicon without which :func:`place_at` finds nothing."""
_NOT_PLACES_AFTER = {
    "người",
    "tiếng",
    "khách",
    "kiều",
    "gốc",
    "hàng",
    "nữ",
    "dùng",
    "viên",
    "sĩ",
    "sinh",
    "thao",
    "thủ",
    "đồng",
    "la",
}
_SYLLABLES = {"mỹ", "pháp", "nhật", "anh", "đức", "hàn", "lào", "ý", "áo", "nga", "bỉ", "séc", "úc"}
_BEFORE_COUNTRY = {"nước", "thư", "vua", "tướng", "thống", "trưởng", "vương", "tịch", "giao", "hội", "phủ", "phòng"}
_ALSO_WORDS = {"anh", "áo", "ý", "hàn", "viên", "đức", "bỉ", "nga", "roma", "mali", "bali", "lima", "chile"}
_NOT_COUNTRIES = {
    ("pháp", "luật"), ("pháp", "lý"), ("pháp", "chế"), ("pháp", "lệnh"), ("pháp", "nhân"), ("pháp", "ngữ"), ("đức", "cha"), ("đức", "phật"), ("đức", "thánh"), ("mỹ", "thuật"), ("mỹ", "phẩm"),
    ("nhật", "ký"), ("nhật", "báo"), ("anh", "hùng"), ("anh", "em"), ("hàn", "lâm"), ("ý", "kiến"), ("ý", "thức"), ("ý", "nghĩa"), ("áo", "dài"), ("viên", "chức"),
}  # fmt: skip
# Capitals that stand before a place and are no part of its name: 'Riêng Bình Dương', 'BOT Cai Lậy'
STARTERS = frozenset(
    "bot cúp lng riêng tại theo ở với về từ đến của do nếu khi vì cho qua gần trong ngoài hiện còn nhưng và để trước sau tuy như lãnh đạo thăm đưa cử dân bởi bên khu nay".split()
)


def place_at(tk: Tokens, i: int) -> Place | None:
    """The place that begins at token ``i``."""
    hits = tk.at.get(i)
    if hits is None:
        return None
    if "PLACE_TYPE" in hits:
        typed = typed_place(tk, i)
        if typed is not None:
            return typed
    feature = hits.get("PLACE_FEATURE")
    if feature is not None:
        found = feature_place(tk, i, feature)
        if found is not None:
            return found
    return bare_place(tk, i)


def bare_place(tk: Tokens, i: int) -> Place | None:
    """'Việt Nam', 'Quảng Trị', 'Tây Nguyên' at token ``i``, not inside a longer run of capitals."""
    best: tuple[int, str] | None = None
    hits = tk.at.get(i)
    if hits is None or hits.keys().isdisjoint(_BARE_LABELS):
        return None
    for label in _BARE_LABELS:
        hit = hits.get(label)
        if (
            hit is not None
            and (tk.capital(i) or (label == "PLACE_REGION" and hit.score == 1.0))
            and (best is None or hit.end > best[0])
        ):
            best = hit.end, label
    if best is None or not tk.taken.isdisjoint(range(i, best[0])):
        return None
    end, level = best
    if tk.near(i) and i > 0 and tk.shapes[i - 1] in (CAPITAL, UPPER) and level != "COUNTRY" and tk.words[i - 1] not in STARTERS:
        return None
    if tk.word(i - 1) in _NOT_PLACES_AFTER and level in ("COUNTRY", "PLACE_FOREIGN"):
        return None
    if tk.shapes[end - 1] == LOWER and level in UNIT_LABELS and (level == "PLACE_DISTRICT" or _sentence_start(tk, i)):
        return None  # 'Thống nhất với đề nghị này', 'Hòa bình, ổn định'
    if level == "COUNTRY" and (tk.word(i - 2), tk.word(i - 1)) == ("công", "dân"):
        return None
    if tk.words[i] == "việt" and tk.word(i - 1) in ("mttq", "quốc") and tk.word(end) in ("các", "cấp"):
        return None  # 'Ủy ban MTTQ Việt Nam các cấp'
    if level == "PLACE_REGION" and tk.word(i - 1) in ("lợn", "heo"):
        return None  # a disease: 'dịch tả lợn châu Phi'
    if end == i + 1 and tk.words[i] in _SYLLABLES and i > 0 and tk.near(i) and tk.shapes[i - 1] == CAPITAL:
        return None
    if (tk.words[i], tk.word(end)) in _NOT_COUNTRIES or (tk.words[i] == "hồ" and level == "PLACE_PROVINCE"):
        return None
    single = end == i + 1
    after = end < len(tk.shapes) and tk.near(end) and tk.capital(end)
    if after and single and level == "COUNTRY" and tk.words[i] in _SYLLABLES and tk.word(i - 1) not in _BEFORE_COUNTRY:
        return None
    if after and (single or level == "PLACE_DISTRICT") and not tk.hit("TITLE", end) and level != "COUNTRY":
        return None
    if single and tk.words[i] in _ALSO_WORDS and _sentence_start(tk, i) and tk.shapes[i] == CAPITAL:
        return None
    if single and (level == "PLACE_DISTRICT" or tk.hit("HONORIFIC", i - 1) is not None):
        return None
    if tk.word(i - 1) == "án" or tk.word(i - 1) == "đoạn":
        end = stretch(tk, end)
    return Place(end, level, "place-name")


def _sentence_start(tk: Tokens, i: int) -> bool:
    if i > 1 and tk.words[i - 1] == "-" and any("COUNTRY" in tk.at.get(k, ()) for k in (i - 2, i - 3)):
        return False  # 'Việt Nam - | Áo'
    return (
        i == 0 or (tk.shapes[i - 1] == MARK and tk.words[i - 1] in '.!?"“:;-') or "\n" in tk.text[tk.ends[i - 1] : tk.starts[i]]
    )
