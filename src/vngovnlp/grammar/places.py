"""Named places with their type word: 'tỉnh Quảng Trị', 'phường 5', 'quốc lộ 1A', 'sân bay Long Thành', 'Việt Nam'."""

from __future__ import annotations

import re
from typing import NamedTuple

from vngovnlp.grammar.tokens import CAPITAL, LOWER, MARK, NUMBER, UPPER, Hit, Hits, Tokens

UNIT_LABELS = ("PLACE_PROVINCE", "PLACE_DISTRICT", "PLACE_COMMUNE")
_KNOWN_LABELS = (*UNIT_LABELS, "COUNTRY", "PLACE_FOREIGN")
_NAME_LABELS = ("TITLE", "TITLE_HEAD", "RANK", "AGENCY_FIXED", "AGENCY_BODY")
_BARE_LABELS = ("PLACE_PROVINCE", "COUNTRY", "PLACE_FOREIGN", "PLACE_REGION", "PLACE_DISTRICT", "PLACE_SEEN")
PLACE_LABELS = {"PLACE_TYPE", "PLACE_FEATURE", *_BARE_LABELS}
"""Labels of the lexicon without which :func:`place_at` finds nothing."""
# Names of one syllable that are everyday words or parts of personal names as well: alone they count only between lower-case words.
_VENUES = {"nha-quoc-hoi", "phu-chu-tich", "toa-nha-quoc-hoi", "cung-hoi-nghi"}
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
_ROADS = {
    "cao tốc", "đường cao tốc", "đường bộ cao tốc", "tuyến cao tốc", "tuyến đường", "tuyến đường sắt", "đường sắt", "đường sắt đô thị",
    "tuyến đường sắt đô thị", "đường sắt tốc độ cao", "đường sắt cao tốc", "tuyến đường bộ cao tốc", "tuyến tàu điện ngầm", "tuyến đường ven biển", "tuyến metro", "metro", "đường", "đoạn", "tuyến",
}  # fmt: skip
_SHRINES = {"chùa", "đình", "đền", "miếu", "nhà thờ"}
# Lines that have numbers: 'tuyến metro số 1'
_LINES = {"metro", "tuyến metro", "tuyến", "tuyến đường sắt đô thị", "đường sắt đô thị", "tuyến tàu điện ngầm"}
_NUMBERED_FEATURES = {
    "quốc lộ",
    "ql",
    "tỉnh lộ",
    "tl",
    "đt",
    "đường tỉnh",
    "hương lộ",
    "vành đai",
    "đường vành đai",
    "đường",
    "metro",
    "tuyến metro",
    "số nhà",
}
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
    ("pháp", "luật"), ("pháp", "lý"), ("pháp", "chế"), ("pháp", "lệnh"), ("pháp", "nhân"), ("đức", "cha"), ("đức", "phật"), ("đức", "thánh"), ("mỹ", "thuật"), ("mỹ", "phẩm"),
    ("nhật", "ký"), ("nhật", "báo"), ("anh", "hùng"), ("anh", "em"), ("hàn", "lâm"), ("ý", "kiến"), ("ý", "thức"), ("ý", "nghĩa"), ("áo", "dài"), ("viên", "chức"),
}  # fmt: skip


# Numbers and words before a plural type word: 'các xã', 'hai huyện'
_SEVERAL = {"các", "những", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười"}
_NO_HITS: Hits = {}
# States as they are called in pairs: 'Việt - Nhật', 'Mỹ - Trung'
_PAIRED = {"việt", "trung", "nhật", "hàn", "ấn", "mỹ", "nga", "anh", "pháp", "đức", "úc", "lào", "triều"}
# "QL14B", "ĐT741", "TL10"
_ROAD_WORD = re.compile(r"ql\d{1,3}[a-zđ]?|(?:tl|[đd]t)\d{2,3}[a-zđ]?")


# Capitals that stand before a place and are no part of its name: 'Riêng Bình Dương', 'BOT Cai Lậy'
STARTERS = frozenset(
    "bot riêng tại theo ở với về từ đến của do nếu khi vì cho qua gần trong ngoài hiện còn nhưng và để trước sau tuy như lãnh đạo thăm đưa cử dân bởi bên khu nay".split()
)
# Capitals after a type word that begin no name: 'UBND huyện Khóa IV'
_NO_PLACE = {"khóa", "nhiệm", "kỳ", "tháng", "năm", "ngày", "quý"}


class Place(NamedTuple):
    """A place from token ``i`` to ``end`` (not included); ``level`` is the label of the lexicon that knows the name, '' if none does."""

    end: int
    level: str
    rule: str


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
    if feature is not None and tk.capital(i) and feature.value in _VENUES:
        return Place(feature.end, "", "place-venue")
    if feature is not None and tk.words[i] == "trung" and tk.capital(i):
        return _venue(tk, feature.end)
    if feature is not None:
        found = _feature(tk, i, feature.end)
        if found is not None:
            return found
    return bare_place(tk, i)


def _venue(tk: Tokens, end: int) -> Place:
    """'Trung tâm Hội nghị và Triển lãm tỉnh', 'Trung tâm Hành chính thành phố Đà Nẵng', whose noun ends before token ``end``."""
    if tk.near(end):
        typed = typed_place(tk, end)
        unit = type_end(tk, end)
        known = known_unit(tk, end)
        if typed is not None:
            end = typed.end
        elif unit is not None:
            end = unit
        elif known is not None and tk.capital(end):
            end = known[0]
        elif tk.words[end : end + 2] == ["quốc", "gia"]:
            end += 2
    return Place(end, "", "place-venue")


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
    if "PLACE_REGION" in tk.at.get(j, _NO_HITS) and known_unit(tk, j) is None and several(tk, i):
        return None  # 'các tỉnh | ĐBSCL'
    body = tk.hit("AGENCY_BODY", i)
    if body is not None and body.end > j and tk.words[i] == "tt":
        return None  # 'TT HĐND' is no town
    whole = known_unit(tk, i) if tk.words[i] == "tp" else None
    if whole is not None and whole[0] > j:  # 'TP.HCM' is a form of its own
        return Place(*whole, "place-unit")
    word = tk.text[tk.starts[i] : tk.ends[j - 1]].lower().rstrip(".")
    # 'đô thị', 'tổ', 'bản', 'làng' are everyday words too
    name = _name_end(tk, j, large=word in _LARGE_TYPES)
    if name is not None and name[0] == j + 1 and word in _EVERYDAY_TYPES and tk.near(j + 1) and tk.shapes[j + 1] == LOWER:
        return None
    if name is not None:
        return Place(name[0], name[1], "place-unit")
    if word in _NUMBERED_TYPES and j < len(tk.shapes) and tk.shapes[j] == NUMBER and j not in tk.taken and tk.near(j):
        return Place(j + 1, "", "place-unit-number")
    if word in _NUMBERED_TYPES and tk.word(j) == "số" and j + 1 < len(tk.shapes) and tk.shapes[j + 1] == NUMBER:
        return Place(j + 2, "", "place-unit-number")
    return None


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
        and (j == i or (tk.near(j) and not _opens_name(tk, j)))
    ):
        j += 1
        # 'H’Luyên', 'N’Drung', 'Ea M’gar'
        if (
            tk.word(j) == "'"
            and tk.ends[j - 1] - tk.starts[j - 1] <= 2
            and tk.near(j + 1)
            and tk.shapes[j + 1] in (CAPITAL, UPPER, LOWER)
        ):
            j += 2
            limit += 2
    return j


def _opens_name(tk: Tokens, j: int) -> bool:
    """True if a position or a body of the lexicon begins at token ``j``."""
    hits = tk.at.get(j)
    return hits is not None and not hits.keys().isdisjoint(_NAME_LABELS)


def _feature(tk: Tokens, i: int, j: int, *, depth: int = 0) -> Place | None:
    """'sông Hàn', 'quốc lộ 1A', 'cao tốc Bắc - Nam' at token ``i``, whose type word ends before ``j``."""
    if (
        j >= len(tk.shapes)
        or (tk.shapes[j] == LOWER and j not in tk.at and tk.words[j] != "số")
        or not tk.near(j)
        or j in tk.taken
    ):
        return None
    word = " ".join(tk.words[i:j])
    if tk.word(j) == "." and word in ("đt", "ql", "tl", "dt") and tk.shapes[j + 1 : j + 2] == [NUMBER]:
        return Place(j + 2, "", "place-road-number")
    if tk.shapes[j] == NUMBER and (word in _NUMBERED_FEATURES):
        return Place(j + 1, "", "place-road-number")
    if word in _LINES and tk.word(j) == "số" and tk.shapes[j + 1 : j + 2] == [NUMBER] and j + 1 not in tk.taken:
        last = capitals(tk, j + 2, limit=3) if tk.near(j + 2) else j + 2  # 'tuyến metro số 2 | Bến Thành - Tham Lương'
        return Place(stretch(tk, last) if last > j + 2 else j + 2, "", "place-road-number")
    address = address_at(tk, j)
    if address is not None:
        return Place(address, "", "place-address")
    region = tk.hit("PLACE_REGION", j)
    if region is not None and word == "biển" and tk.word(i - 1) == "ven":
        return None  # 'các tỉnh ven biển | miền Trung'
    if region is not None and region.score == 1.0 and not tk.capital(region.end):
        return Place(stretch(tk, region.end) if word in _ROADS else region.end, "", "place-feature")
    inner = _inner(tk, j, depth) if depth < 3 else None
    if word == "khu vực" and (inner is not None or tk.words[j] in ("i", "ii", "iii", "iv", "v")):
        return None
    if inner is not None:
        return Place(stretch(tk, inner) if word in _ROADS else inner, "", "place-feature")
    if tk.shapes[j] not in (CAPITAL, UPPER) or _opens_name(tk, j):
        return None
    if tk.hit("AGENCY_HEAD", j) is not None and not (word in _SHRINES and tk.capital(j + 1)):  # 'chùa | Hội Khánh'
        return None
    if word == "hồ" and tk.capital(i) and tk.hit("SURNAME", i) is not None and tk.capital(j + 1) and tk.near(j + 1):
        return None
    known = known_unit(tk, j)
    end = capitals(tk, j, limit=5)
    if known is not None:
        end = max(known[0], end) if known[0] >= end or tk.hit("SURNAME", known[0]) is None else known[0]
    if region is not None:
        end = max(end, region.end)
    if word in _ROADS or word in ("vùng", "khu vực"):
        stretched = stretch(tk, end)
        if stretched == end and word in ("đoạn", "tuyến"):
            return None
        end = stretched
    numbered = end < len(tk.shapes) and tk.shapes[end] == NUMBER and tk.near(end) and end not in tk.taken
    if numbered and word in ("cầu", "sân bay", "cảng", "hồ", "khu công nghiệp", "kcn", "nhà ga"):
        end += 1
    return Place(end, "", "place-feature")


def address_at(tk: Tokens, j: int) -> int | None:
    """The end of '43 Lý Thường Kiệt', 'số 8B phố Huế' at token ``j``."""
    k = j + 1 if tk.word(j) == "số" else j
    if k >= len(tk.shapes) or tk.shapes[k] != NUMBER or k in tk.taken or not tk.near(k + 1):
        return None
    street = tk.hit("PLACE_FEATURE", k + 1)
    n = street.end if street is not None and tk.word(k + 1) in ("phố", "đường", "ngõ", "ngách") else k + 1
    end = capitals(tk, n, limit=4) if tk.near(n) else n
    if end - n < 2 or tk.hit("PLACE_TYPE", n) is not None:
        return None
    return end if tk.hit("SURNAME", n) is not None or k > j or n > k + 1 else None


def _inner(tk: Tokens, j: int, depth: int) -> int | None:
    """The end of a place inside a place: 'khu du lịch | biển Tiên Sa', 'đập | thôn 2'."""
    feature = tk.hit("PLACE_FEATURE", j)
    if feature is not None and (tk.shapes[j] == LOWER or feature.end - j > 1):
        place = _feature(tk, j, feature.end, depth=depth + 1)
        return place.end if place is not None else None
    if type_end(tk, j) is not None:
        place = typed_place(tk, j)
        return place.end if place is not None else None
    return None


def stretch(tk: Tokens, end: int) -> int:
    """The end of 'Hà Nội - Hải Phòng - Móng Cái' when 'Hà Nội' ends before ``end``."""
    while tk.word(end) in ("-", "–") and tk.capital(end + 1) and end + 1 not in tk.taken:
        known = known_unit(tk, end + 1)
        end = known[0] if known is not None else capitals(tk, end + 1, limit=3)
    return end


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
    return (
        i == 0 or (tk.shapes[i - 1] == MARK and tk.words[i - 1] in '.!?"“:;-') or "\n" in tk.text[tk.ends[i - 1] : tk.starts[i]]
    )


def several(tk: Tokens, i: int) -> bool:
    """True if 'các', 'hai', '9' ... stands before the type word at token ``i``: 'các xã', '9 phường'."""
    return i > 0 and tk.near(i) and (tk.words[i - 1] in _SEVERAL or (tk.shapes[i - 1] == NUMBER and i - 1 not in tk.taken))


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
    if _opens_name(tk, i) or (tk.words[i], tk.word(i + 1)) == ("thanh", "tra"):
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
        last = i + 1 == len(tk.shapes) or tk.words[i + 1] in (",", "và", ".", ";", ")", "(")
        return Place(i + 1, "", "place-list") if last else None
    if _opens_name(tk, i) or tk.hit("AGENCY_HEAD", i) is not None or tk.hit("HONORIFIC", i) is not None:
        return None
    end = capitals(tk, i, limit=4)
    return Place(end, "", "place-list") if 2 <= end - i <= 3 else None


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
