"""Places that are no units, with their type word: 'sông Hàn', 'quốc lộ 1A', 'cao tốc Bắc - Nam', 'số 8B phố Huế', 'Trung tâm Hội nghị tỉnh'."""

from __future__ import annotations

from vngovnlp.grammar.fields import phrase_end
from vngovnlp.grammar.runs import capitals, known_unit, opens_name, stretch
from vngovnlp.grammar.tokens import CAPITAL, LOWER, NUMBER, UPPER, Hit, Tokens
from vngovnlp.grammar.units import Place, type_end, typed_place

# Names of one syllable that are everyday words or parts of personal names as well: alone they count only between lower-case words.
_VENUES = {
    "nha-quoc-hoi",
    "phu-chu-tich",
    "toa-nha-quoc-hoi",
    "cung-hoi-nghi",
    "nha-trang-my",
    "phu-thu-tuong",
    "khu-cong-nghe-cao",
}
_CALLED_VENUES = {"cung-hoi-nghi", "khu-cong-nghe-cao"}
# Places that the territory alone may name: 'Nghĩa trang liệt sĩ | tỉnh'
_TERRITORIAL = {"nghia-trang-liet-si", "nghia-trang-liet-sy", "nha-van-hoa-lao-dong", "nha-thieu-nhi", "nha-van-hoa"}
# Places that may lie between two others: 'trạm thu phí Hòa Lâm | - Tân Lập'
_TWO_NAMES = {
    "vùng", "khu vực", "trạm thu phí", "trạm bot", "khu đô thị", "khu đô thị mới", "kđt", "kđtm", "khu công nghiệp", "cầu", "cầu vượt", "cầu vượt biển",
    "đại lộ", "nút giao", "ngã tư", "ngã ba", "giao lộ", "vườn quốc gia", "trạm", "đầm", "lưu vực sông", "đường ôtô", "đường ô tô", "khu đất", "bến",
}  # fmt: skip
_CALLED_BY_DATES = {"đường", "phố", "quảng trường", "đại lộ", "công viên"}
_ROADS = {
    "cao tốc", "đường cao tốc", "đường bộ cao tốc", "tuyến cao tốc", "tuyến đường", "tuyến đường sắt", "đường sắt", "đường sắt đô thị",
    "tuyến đường sắt đô thị", "đường sắt tốc độ cao", "đường sắt cao tốc", "tuyến đường bộ cao tốc", "tuyến tàu điện ngầm", "tuyến đường ven biển", "tuyến metro", "metro", "đường", "đoạn", "tuyến",
}  # fmt: skip
_MEMORIALS = {
    "tượng đài", "khu di tích", "khu di tích lịch sử", "khu lưu niệm", "khu tưởng niệm", "nhà lưu niệm", "nhà tưởng niệm", "đền thờ", "lăng", "quảng trường",
}  # fmt: skip
_LANES = {"ngõ", "ngách", "hẻm"}
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


# Places of which there are several of one name: 'khu công nghiệp Hòa Lâm 2', 'cầu Hòa Lâm số 2'
_NUMBERED_BEHIND = {"cầu", "cảng", "nhà máy thủy điện", "thủy điện"}
_NUMBERED_SITES = {"sân bay", "hồ", "khu công nghiệp", "kcn", "nhà ga"}


def feature_place(tk: Tokens, i: int, feature: Hit) -> Place | None:
    """The place whose type word is the hit ``feature`` at token ``i``."""
    if tk.capital(i) and feature.value in _VENUES:
        end = _venue(tk, feature.end).end if feature.value in _CALLED_VENUES else feature.end
        return Place(end, "", "place-venue")
    if tk.words[i] == "trung" and tk.capital(i):
        venue = _venue(tk, feature.end)
        return venue if venue.end > feature.end or feature.value != "trung-tam-thuong-mai" else None
    if tk.capital(i) and feature.value in _TERRITORIAL and type_end(tk, feature.end) is not None:
        return _venue(tk, feature.end)
    if (tk.capital(i) and tk.words[i] in _VERBS and feature.end == i + 1) or (tk.word(i - 1), tk.words[i]) in _HALVES:
        return None
    if tk.words[i] == "miền" and tk.word(feature.end) == "núi":
        return None  # 'xã miền núi | Tân Lập'
    short = feature.end
    if tk.word(short) == "(" and tk.word(short + 2) == ")" and tk.shapes[short + 1] == UPPER and tk.near(short + 3):
        whole = _feature(tk, i, short + 3)  # 'Khu đô thị mới (KĐTM) | Hòa Lâm'
        if whole is not None and tk.capital(short + 3):
            return whole
    return _feature(tk, i, _past_kind(tk, i, feature.end))


# Second syllables of other words: 'chặng | đường 10 năm', 'trục hướng | biển Lê Lợi'
_HALVES = {("chặng", "đường"), ("đường", "phố"), ("hướng", "biển"), ("miền", "núi")}


# Type words that begin a headline as verbs or as other words: 'Phá Đường Dây ...'
_VERBS = {"phá", "mỏ", "bãi", "sân", "nút"}


# What kind of place it is, said between type word and name: 'chợ | gốm | Bát Lâm', 'sân bay | lưỡng dụng | Lam Giang'
_KINDS = set(
    "gốm hoa cá nông sản đầu mối lưỡng dụng quốc tế gia liên hợp cao cấp xử lý rác chất thải rắn tập thể dân cư thương mại nhà ở xã hội "
    "du thuyền lịch sử văn hóa danh lam thắng cảnh đặc biệt sinh thái nghỉ dưỡng ven biển tâm linh dịch vụ hỗn hợp phức giải trí đêm nổi truyền thống cách mạng khảo cổ".split()
)
_OF_SOME_KIND = {"chợ", "khu", "sân", "bến", "di", "cảng", "cung", "công", "quần", "cụm", "làng"}


def _past_kind(tk: Tokens, i: int, j: int) -> int:
    """Where the name begins behind words that tell the kind of the place at ``i``, whose type word ends before ``j``; ``j`` if none do."""
    if tk.words[i] not in _OF_SOME_KIND or tk.word(j) not in _KINDS or tk.shapes[j] != LOWER or j in tk.at:
        return j
    k = j
    while (
        tk.word(k) in _KINDS
        and tk.shapes[k] == LOWER
        and k < j + 7
        and tk.near(k)
        and (tk.words[k] != "ở" or tk.words[k - 1] == "nhà")
    ):
        k += 1
    named = tk.capital(k) and tk.near(k) and tk.hit("COUNTRY", k) is None
    return k if named and tk.word(i - 1) not in ("các", "những", "nhiều", "một", "số") else j


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
        else:
            called = end + 2 if tk.words[end : end + 2] == ["quốc", "tế"] else end
            name = capitals(tk, called, limit=3) if tk.near(called) and not opens_name(tk, called) else called
            surname = tk.hit("SURNAME", called)
            end = name if name > called and (surname is None or surname.score < 0.6) else end
    return Place(end, "", "place-venue")


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
    office = tk.hit("TITLE", j) or tk.hit("RANK", j) if word in _MEMORIALS and tk.capital(j) else None
    if office is not None:
        name = capitals(tk, office.end, limit=4) if tk.near(office.end) else office.end
        return Place(name, "", "place-memorial") if name - office.end >= 2 else None  # 'Tượng đài | Chủ tịch Hồ Chí Minh'
    if tk.shapes[j] == NUMBER and tk.word(j + 1) == "tháng" and word in _CALLED_BY_DATES:  # 'đường 30 Tháng 4'
        named = tk.shapes[j + 2 : j + 3] == [NUMBER] and j + 1 not in tk.taken
        return Place(j + 3, "", "place-feature") if named else None
    if tk.shapes[j] == NUMBER and word in _LANES and capitals(tk, j + 1, limit=4) > j + 2 and tk.near(j + 1):
        return Place(capitals(tk, j + 1, limit=4), "", "place-address")  # 'ngõ 5 | Lê Văn Mẫu'
    if tk.shapes[j] == NUMBER and (word in _NUMBERED_FEATURES):
        half = word.endswith("vành đai") and tk.word(j + 1) == "," and tk.starts[j + 2 : j + 3] == [tk.ends[j] + 1]
        return Place(j + 3 if half and tk.shapes[j + 2] == NUMBER else j + 1, "", "place-road-number")
    if word == "đường" and tk.words[j] == "số" and tk.shapes[j + 1 : j + 2] == [NUMBER] and j + 1 not in tk.taken:
        return Place(j + 2, "", "place-road-number")
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
    if (
        inner is not None
        and word in _LINES
        and tk.words[inner : inner + 2] == ["tuyến", "số"]
        and tk.shapes[inner + 2 : inner + 3] == [NUMBER]
    ):
        return Place(inner + 3, "", "place-road-number")  # 'đường sắt đô thị TP Hòa Lâm | tuyến số 1'
    if inner is not None:
        return Place(stretch(tk, inner) if word in _ROADS else inner, "", "place-feature")
    return _called_feature(tk, i, j, word, region)


def _called_feature(tk: Tokens, i: int, j: int, word: str, region: Hit | None) -> Place | None:
    """The place whose name begins at token ``j`` behind its type ``word``: 'chùa | Hội Khánh', 'cầu | Hòa Lâm số 2'; ``region``: one that begins there."""
    if tk.shapes[j] not in (CAPITAL, UPPER) or opens_name(tk, j):
        return None
    if tk.hit("AGENCY_HEAD", j) is not None and not _is_name(tk, j, word) and not _known_name(tk, j):
        return None
    if word == "hồ" and tk.capital(i) and tk.hit("SURNAME", i) is not None and tk.capital(j + 1) and tk.near(j + 1):
        return None
    known = known_unit(tk, j)
    end = capitals(tk, j, limit=5)
    if known is not None and not (
        known[0] == j + 1 and known[1] == "PLACE_COMMUNE"
    ):  # 'chùa | Ba Lâm'; a commune is called 'Ba'
        end = max(known[0], end) if known[0] >= end or tk.hit("SURNAME", known[0]) is None else known[0]
    if region is not None:
        end = max(end, region.end)
    if word in ("trạm thu phí", "trạm") and end == j + 1 and tk.words[j] == "bot":
        return None
    if word in _ROADS or word in _TWO_NAMES:
        stretched = stretch(tk, end)
        if stretched == end and word in ("đoạn", "tuyến"):
            return None
        end = stretched
    behind = end + 1 if tk.word(end) == "số" and word in _NUMBERED_BEHIND else end  # 'cầu Hòa Lâm | số 2'
    numbered = behind < len(tk.shapes) and tk.shapes[behind] == NUMBER and tk.near(behind) and behind not in tk.taken
    if numbered and (word in _NUMBERED_BEHIND or word in _NUMBERED_SITES):
        end = behind + 1
    return Place(end, "", "place-feature")


def _known_name(tk: Tokens, j: int) -> bool:
    """True if a known unit of two syllables or more is called so: 'bờ biển | Hội An', 'chợ | Trường Sa'."""
    known = known_unit(tk, j)
    return known is not None and known[0] > j + 1 and known[1] != "PLACE_COMMUNE" and tk.capital(j + 1)


def _is_name(tk: Tokens, j: int, word: str) -> bool:
    """True if the head of a body at token ``j`` is the first syllable of a place's name: 'chùa | Hội Khánh', 'cầu | Trường Xuân'; not 'đường | Trường
    Đại học'."""
    if not tk.capital(j + 1) or not tk.near(j + 1):
        return False
    head = tk.at[j]["AGENCY_HEAD"]
    plain = (
        head.end == j + 1
        and tk.shapes[j] == CAPITAL
        and phrase_end(tk, j + 1) == j + 1
        and tk.hit("AGENCY_FIELD", j + 1) is None
    )
    return word in _SHRINES or (plain and word in _SITES and tk.hit("PLACE_TYPE", j + 1) is None)


_SITES = {"đường", "phố", "cầu", "khu xử lý chất thải", "khu dân cư", "hồ", "đập", "chợ", "núi", "đèo"}


def address_at(tk: Tokens, j: int) -> int | None:
    """The end of '43 Lý Thường Kiệt', 'số 8B phố Huế' at token ``j``."""
    k = j + 1 if tk.word(j) == "số" else j
    if k >= len(tk.shapes) or tk.shapes[k] != NUMBER or k in tk.taken or not tk.near(k + 1):
        return None
    street = tk.hit("PLACE_FEATURE", k + 1)
    n = street.end if street is not None and tk.word(k + 1) in ("phố", "đường", "ngõ", "ngách") else k + 1
    end = capitals(tk, n, limit=4) if tk.near(n) else n
    if end - n < 2 or tk.hit("PLACE_TYPE", n) is not None or tk.hit("AGENCY_HEAD", n) is not None:
        return None
    sited = tk.word(j - 1) in ("tại", "ở", "chỉ") or tk.words[max(j - 2, 0) : j] == ["chỉ", ":"]
    return end if tk.hit("SURNAME", n) is not None or k > j or n > k + 1 or sited else None


def _inner(tk: Tokens, j: int, depth: int) -> int | None:
    """The end of a place inside a place: 'khu du lịch | biển Tiên Sa', 'đập | thôn 2'."""
    feature = tk.hit("PLACE_FEATURE", j)
    road = feature is not None and tk.words[j - 1] == "đường" and tk.words[j] in ("đt", "ql", "tl", "dt")  # 'đường | ĐT 753'
    if feature is not None and (tk.shapes[j] == LOWER or feature.end - j > 1 or road):
        place = _feature(tk, j, feature.end, depth=depth + 1)
        return place.end if place is not None else None
    if type_end(tk, j) is not None:
        place = typed_place(tk, j)
        return place.end if place is not None else None
    return None
