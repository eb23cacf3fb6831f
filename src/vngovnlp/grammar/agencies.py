"""Named bodies: fixed names, names with an open tail ('Cục Quản lý đê điều'), their territory, and lists with a shared head."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from vngovnlp.grammar.places import UNIT_LABELS, bare_place, capitals, known_unit, place_at, stretch, type_end, typed_place
from vngovnlp.grammar.tokens import CAPITAL, LOWER, MARK, NUMBER, UPPER, Tokens
from vngovnlp.lexicon import read
from vngovnlp.text import normal

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
}
# ... but in capitals it does
_PROPER = {"doan-thanh-nien", "ban-giam-doc"}
_BARE_WITH_UNIT = {
    "van-phong", "ban-chi-dao", "hoi", "hoi-dong", "uy-ban", "don-vi-quan-ly", "bo-tu-lenh", "truong-chinh-tri", "truong-ptdtnt", "cang-vu", "tram", "benh-vien", "bao-tang", "thu-vien",
}  # fmt: skip
# Heads whose tail may be a place: 'trường Sa Pa', 'bệnh viện Hòa Bình'
_LOW_TAILED = {
    "phong",
    "chi-cuc",
    "cuc",
    "khoa",
    "ban",
    "tram",
    "trung-tam",
    "hat-kiem-lam",
    "vu",
    "phong-canh-sat",
    "doi-canh-sat",
}
# Heads that, with a capital, lower case may follow: 'Cục quản lý cạnh tranh'
_LOW_NAMED = {"cuc", "chi-cuc", "tong-cuc", "vien", "trung-tam", "phong"}
# What a 'Trung tâm' is for that is a place or a market: 'Trung tâm | thương mại', 'Trung tâm | tài chính quốc tế'
_NO_OFFICE = {"thương mại", "tài chính", "kinh tế"}
# Work that such a name may begin with; other verbs say what the body does: 'Trung tâm | tổ chức hội nghị'
_LOW_WORK = {
    "quản lý",
    "nghiên cứu",
    "xúc tiến",
    "thi hành",
    "điều tra",
    "kiểm soát",
    "dự báo",
    "đăng ký",
    "giám định",
    "khai thác",
    "tư vấn",
    "quy hoạch",
    "phát triển",
}
_LED_ON = {"hoi", "vien", "trung-tam", "ban", "don-vi-quan-ly", "hoc-vien", "chi-cuc", "cuc", "phong", "tram"}
_PARTY = {"chi-bo", "dang-bo", "dang-uy", "chi-uy"}
_PLACE_NAMED = {
    "truong", "truong-chinh-tri",
    "truong-dai-hoc", "truong-cao-dang", "truong-thpt", "truong-thcs", "truong-tieu-hoc", "truong-mam-non", "benh-vien", "don-bien-phong", "hat-kiem-lam",
}  # fmt: skip
_GENERIC_AFTER = {"các", "cấp", "những", "hai", "mỗi", "từng", "một"}
# Heads that may be followed by a long description: 'Ban Chỉ đạo phòng, chống dịch ...', 'Tổ công tác của Thủ tướng'
_DESCRIBED = {
    "ban-chi-dao",
    "tieu-ban",
    "to-cong-tac",
    "to-giup-viec",
    "doan-kiem-tra",
    "doan-giam-sat",
    "doan-thanh-tra",
    "hoi-dong",
    "to-chi-dao",
    "don-vi-quan-ly",
}
_DESCRIPTION_START = {
    "về",
    "phòng",
    "chống",
    "xử",
    "thực",
    "triển",
    "xây",
    "cải",
    "ứng",
    "các",
    "chương",
    "tư",
    "thẩm",
    "thi",
    "kỷ",
    "giải",
    "công",
    "đổi",
    "quốc",
    "của",
    "thu",
    "bầu",
    "kiểm",
    "sắp",
    "chuyển",
    "dự",
    "đầu",
    "khu",
    "rừng",
    "đường",
    "số",
    "bảo",
    "chính",
    "phát",
    "tháo",
    "khắc",
    "an",
    "điều",
    "xóa",
    "bình",
    "tổng",
    "di",
    "kỳ",
    "khoa",
    "tuyển",
    "cạnh",
    "nghĩa",
    "quản",
}
# ... but not these: 'Ban Chỉ đạo | phát biểu'
_NO_DESCRIPTION = {
    ("phát", "biểu"),
    ("phát", "động"),
    ("phát", "hiện"),
    ("chính", "thức"),
    ("tổng", "kết"),
    ("chính", "là"),
    ("tổng", "hợp"),
    ("điều", "chỉnh"),
    ("bảo", "đảm"),
    ("công", "bố"),
    ("thực", "hiện"),
    ("triển", "khai"),
}
# Stop words that are none in these words
_SOUND = {
    ("giao", "thông"), ("thông", "tin"), ("báo", "chí"), ("tổ", "quốc"), ("dự", "án"), ("dự", "phòng"), ("nhà", "ở"), ("đổi", "mới"), ("tổ", "chức"), ("tham", "nhũng"), ("diễn", "tập"), ("diễn", "biến"),
    ("tồn", "tại"), ("vấn", "đề"), ("chuyên", "đề"), ("truyền", "thông"), ("viễn", "thông"), ("thủ", "tục"),
    ("công", "nhận"), ("điều", "phối"), ("giải", "quyết"), ("vận", "hành"), ("điều", "hành"), ("thi", "hành"),
    ("hành", "chính"), ("hành", "khách"), ("hành", "lang"),
}  # fmt: skip
TERRITORIES = {"tỉnh", "thành", "tp", "huyện", "quận", "thị", "xã", "phường"}
"""First syllables of the type words that close a name: 'Quỹ Đầu tư phát triển tỉnh'."""
STOP = {
    "đã", "sẽ", "đang", "cần", "phải", "yêu", "cho", "tại", "ở", "ngày", "tổ", "đề", "nghị", "chủ", "tiếp", "báo", "trong", "từ", "đến", "do", "là", "có", "kiên", "xác", "rà", "tăng", "hôm", "tuy", "nên", "vẫn", "luôn", "mới", "sớm", "chỉ", "biểu", "khẩn", "đánh", "tích", "đôn", "được",
    "vừa", "cùng", "với", "theo", "khi", "để", "mà", "này", "đó", "nêu", "nói", "gồm", "họp", "làm", "tham", "dự", "ban", "hành", "phối", "kiến", "bị", "vào", "sau",
    "trước", "nhằm", "như", "không", "chưa", "cũng", "còn", "thì", "nhưng", "hoặc", "trên", "dưới", "giao", "gửi", "khẳng", "nhấn", "quyết", "thông", "nhận", "ghi", "diễn",
}  # fmt: skip


# Words in lower case that no name of an organisation has inside it
NO_NAME = set(
    "các những là về của và hoặc gặp thắng thua hiện nay trước sau ra qua cả đã người dân khoảng gần hơn tin kiến thuộc nằm".split()
)
FOREIGN = frozenset("fjwzbdđlqsvxABCDEFGHIJKLMNOPQRSTUVWXYZ")
"""Letters that no Vietnamese syllable has behind its first."""
DOES = frozenset(
    "hỗ kiểm thăm tặng giúp trao xử hướng vận tuyên đón gặp mời thu chi cấp mở sử phục triển khởi khánh lập bàn tiến thanh giám nâng chia hợp "
    "đưa tới về vượt hạ đạt tạo góp ủng cứu khắc".split()
)
"""First syllables of what a body does to a place: 'Sở Y tế | hỗ trợ huyện Lam Giang'."""
# No description ends in one of these.
_LOOSE_ENDS = {"và", "của", "về", "các", "ra", "một", "số", "vấn", "những", "theo", "cuộc", "lễ", "phát", "biểu"}


_LINKS = {
    "và",
    "của",
    "các",
    "tổ",
    "vụ",
    "cơ",
    "bên",
    "những",
    "một",
    "nhiều",
    "qua",
    "ra",
    "thực",
    "toàn",
    "trở",
    "giữa",
    "lần",
    "bởi",
    "gần",
    "hơn",
    "xin",
}


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


@cache
def _phrases() -> dict[str, tuple[tuple[tuple[str, ...], bool], ...]]:
    """First syllable -> ((syllables, True if the phrase must begin with a capital), ...), the longest first."""
    table: dict[str, list[tuple[tuple[str, ...], bool]]] = {}
    for entry in read("agencies"):
        if entry.kind in ("phrase", "first_phrase"):
            syllables = tuple(normal(entry.form).replace(",", " ,").split())
            table.setdefault(syllables[0], []).append((syllables, entry.kind == "first_phrase"))
    return {first: tuple(sorted(phrases, key=lambda p: -len(p[0]))) for first, phrases in table.items()}


def opens_phrase(word: str) -> bool:
    """True if a noun phrase of body names begins with the syllable ``word``."""
    return word in _phrases()


def phrase_end(tk: Tokens, k: int) -> int:
    """The end of the longest noun phrase of body names that begins at token ``k``; ``k`` if none does."""
    return _phrase(tk, k, free=False)[0]


def _phrase(tk: Tokens, k: int, *, free: bool) -> tuple[int, bool]:
    """(end, whether it wants an object) of the longest phrase at token ``k``: 'Quản lý' wants one, 'đê điều' does not.

    ``free``: phrases that must begin with a capital may do without.
    """
    for syllables, capital in _phrases().get(tk.word(k), ()):
        end = k + len(syllables)
        fits = tuple(tk.words[k:end]) == syllables and (free or not capital or tk.shapes[k] != LOWER)
        if fits and all(tk.near(n) for n in range(k + 1, end)):
            return end, capital
    return k, False


def _object_end(tk: Tokens, k: int) -> int:
    """The end of what follows a verb-like phrase ('Quản lý | cạnh tranh', 'Hỗ trợ | xuất khẩu'): a phrase or any word of two syllables."""
    if k >= len(tk.shapes) or tk.shapes[k] != LOWER or not tk.near(k) or tk.words[k] in STOP or tk.words[k] in _LINKS:
        return k
    end = _phrase(tk, k, free=True)[0]
    if end > k:
        return end
    n = k + 1
    plain = (
        n < len(tk.shapes) and tk.shapes[n] == LOWER and tk.near(n) and tk.words[n] not in STOP and tk.words[n] not in _LINKS
    )
    return k + 2 if plain and k not in tk.taken and n not in tk.taken else k


@cache
def _fields() -> dict[str, tuple[tuple[str, ...], ...]]:
    """First syllable -> the fields of work that begin with it, without 'và' and marks, the longest first."""
    table: dict[str, list[tuple[str, ...]]] = {}
    for entry in read("agencies"):
        if entry.kind == "field" and " " in entry.form:
            words = tuple(word for word in normal(entry.form).replace(",", "").split() if word not in ("-", "và", "&"))
            table.setdefault(words[0], []).append(words)
    return {first: tuple(sorted(fields, key=len, reverse=True)) for first, fields in table.items()}


def _lower_field(tk: Tokens, j: int) -> int:
    """The end of a field of work in lower case at token ``j``, 'và' and marks between its words or not: 'Sở | kế hoạch đầu tư'."""
    for field in _fields().get(tk.word(j), ()):
        k = j
        for word in field:
            if k > j and tk.word(k) in ("và", "-", "–", ",", "&"):
                k += 1
            if tk.word(k) != word:
                break
            k += 1
        else:
            return k
    return j


def may_be_agency(tk: Tokens, i: int) -> bool:
    """False if :func:`agency_at` finds nothing at token ``i``, as the lexicon has no body and no head of one there."""
    hits = tk.at.get(i)
    return (hits is not None and not hits.keys().isdisjoint(_LABELS)) or (i > 0 and tk.words[i - 1] in ("trực", "tra"))


def agency_at(tk: Tokens, i: int, *, depth: int = 0, titled: bool = False) -> Body | None:
    """The longest agency that begins at token ``i``; ``titled`` if the position of its leader stands before it."""
    if not may_be_agency(tk, i):
        return None
    before = tk.word(i - 1)
    if tk.words[i] == "quốc" and before == "biểu" and tk.word(i - 3) in ("đoàn", "tổ") and tk.word(i - 4) in _GENERIC_AFTER:
        return None  # 'các Đoàn đại biểu Quốc hội'
    if i in tk.taken or (before == "tây" and tk.words[i] == "ban"):
        return None
    if tk.words[i] == "phân" and tk.word(i + 1) == "hiệu" and tk.near(i + 2):
        school = agency_at(tk, i + 2, depth=depth + 1)
        return school if school is not None and school.named else None
    best = _known(tk, i)
    if best is None or (best.rule == "agency-body" and not best.level):
        head = tk.hit("AGENCY_HEAD", i) or tk.hit("AGENCY_HEAD_LOW", i)
        if head is not None and tk.shapes[i] == LOWER and before in ("xã", "phường", "thôn", "trấn"):
            head = None
        if head is not None and head.value == "thanh-tra" and not tk.capital(i):
            head = None
        if head is not None and head.end == i + 1 and tk.capital(i) and not _no_other_name(tk, i):
            # 'Trường Sa', 'Trường Sơn', 'Trường Hải' are no schools
            head = None
        opened = _open(tk, i, head.end, head.value or "", titled=titled) if head is not None else None
        if opened is not None and (best is None or opened.end > best.end):
            best = opened
    if best is None or (best.value == "chinh-phu" and (tk.word(best.end), tk.word(best.end + 1)) in _DIGITAL):
        return None
    if best.rule == "agency-fixed" and (best.value or "").startswith("bo-") and tk.word(best.end) in ("và", ","):
        tail = _tail_end(tk, best.end, inside=True)
        country = tk.hit("COUNTRY", tail) if tail > best.end else None
        if country is not None:  # ministries of other States: 'Bộ Giáo dục | và Thể thao Lào'
            return Body(country.end, None, "agency-tail", "bo")
    if best.rule in ("agency-tail", "agency-low-tail") and best.head in _LED_ON and tk.capital(i) and not tk.capital(best.end):
        led = place_ahead(tk, best.end)  # 'Hội Bảo vệ | người tiêu dùng Việt Nam'
        best = best._replace(end=led) if led is not None else best
    if best.rule == "agency-body" and before in ("các", "cấp", "những") and depth == 0:
        found = _extended(tk, best, depth)
        return found if found is not None and found.end > best.end else None
    return _extended(tk, best, depth)


def _no_other_name(tk: Tokens, i: int) -> bool:
    """True if no place or organisation of two tokens or more begins at token ``i``."""
    hits = tk.at.get(i, {})
    return not any(
        label in hits and hits[label].end > i + 1 for label in ("PLACE_REGION", "PLACE_DISTRICT", "PLACE_COMMUNE", "ORG")
    )


def _known(tk: Tokens, i: int) -> Body | None:
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


def _open(tk: Tokens, i: int, j: int, head: str, *, titled: bool) -> Body | None:
    """A name that an open head begins: 'Sở Y tế', 'Cục Quản lý đê điều', 'Ban Chỉ đạo 389'."""
    if j >= len(tk.starts) or j in tk.taken or not tk.near(j):
        return None
    low = tk.hit("AGENCY_HEAD_LOW", i) is not None
    field = tk.hit("AGENCY_FIELD", j)
    if field is not None:
        school = head in _PLACE_NAMED
        end = _tail_end(tk, field.end, inside=True, school=school) if head not in ("so", "bo") else field.end
        return Body(max(end, field.end), None, "agency-field", head)
    phrase = _lower_field(tk, j) if head == "so" else phrase_end(tk, j)
    if head == "bo" and not low and tk.capital(j):
        # ministries of other States: 'Bộ An ninh nội địa Mỹ'
        end = _tail_end(tk, j, inside=False)
        return Body(end, None, "agency-tail", head) if end > j and tk.hit("COUNTRY", end) is not None else None
    if head in ("bo", "so"):
        return Body(phrase, None, "agency-low-tail", head) if head == "so" and phrase > j and not low else None
    police = head in ("phong-canh-sat", "doi-canh-sat") and tk.shapes[j - 1] == UPPER
    if police and (not tk.capital(j) or tk.hit("PLACE_PROVINCE", j) is not None):
        return Body(j, None, "agency-nested", head)  # 'phòng CSGT | Bình Định'
    unit = tk.hit("AGENCY_BODY", j)
    if head in ("phong", "tram", "doi-canh-sat") and unit is not None and (unit.value or "").startswith("canh-sat"):
        return Body(unit.end, None, "agency-nested", head)  # 'phòng | CSGT'
    if head in _DESCRIBED:
        inner = agency_at(tk, j, depth=2) if tk.hit("AGENCY_HEAD", j) is not None else None
        if inner is not None and inner.head in _PLACE_NAMED:
            return Body(inner.end, None, "agency-nested", head)  # 'Hội đồng Trường THPT Lê Lợi'
        end = _description_end(tk, j)
        if end > j:
            return Body(end, None, "agency-description", head)
        return Body(j, None, "agency-head", head, "", not low and head in ("ban-chi-dao", "to-cong-tac"))
    if head == "don-bien-phong":
        place = place_at(tk, j)
        return Body(place.end, None, "agency-tail", head) if place is not None else None
    if head == "van-phong" and (tk.hit("AGENCY_FIXED", j) or (tk.hit("AGENCY_HEAD", j) is not None and not low)):
        inner = agency_at(tk, j, depth=2)  # 'Văn phòng | Ban Chỉ đạo phòng, chống thiên tai'
        if inner is not None and inner.named and (titled or not low):
            return Body(inner.end, None, "agency-nested", head)
    if (
        head == "thanh-tra"
        and (city := known_unit(tk, j)) is not None
        and city[1] == "PLACE_PROVINCE"
        and not tk.capital(city[0])
    ):
        return Body(city[0], None, "agency-nested", head, city[1])
    if not _tail_fits(tk, j, head, low=low):
        return None
    school = head in _PLACE_NAMED
    end = _tail_end(tk, j, inside=False, school=school)
    if end > j and (school or not (_new_name(tk, j) or (low and _starts_place(tk, j)))):
        return Body(end, None, "agency-tail", head)
    if phrase > j and not low:
        # 'Viện khoa học và công nghệ Phương Nam': lower case that leads to a capital
        tail = _tail_end(tk, phrase, inside=True)
        if tk.capital(tail - 1) and tail > phrase:
            return Body(tail, None, "agency-low-tail", head)
    name = _low_name_end(tk, j) if not low and tk.capital(i) and head in _LOW_NAMED else j
    if name > j:
        return Body(name, None, "agency-low-tail", head)
    if phrase > j and head in _LOW_TAILED:
        tail = _tail_end(tk, phrase, inside=True)
        if (
            titled
            or head in ("phong-canh-sat", "doi-canh-sat")
            or type_end(tk, tail) is not None
            or tk.hit("AGENCY_FIXED", tail) is not None
            or tk.hit("AGENCY_BODY", tail) is not None
        ):
            return Body(tail, None, "agency-low-tail", head)
    if low and head in ("vu", "hoi", "truong", "khoa", "vien"):
        return None
    return Body(j, None, "agency-head", head, "", False)


def _low_name_end(tk: Tokens, j: int) -> int:
    """The end of a name that goes on in lower case at token ``j``: 'Cục | quản lý cạnh tranh', 'Viện | khoa học giáo dục'; ``j`` if none does."""
    end, wants = _phrase(tk, j, free=True)
    work = f"{tk.words[j]} {tk.word(j + 1)}"
    if end == j or tk.shapes[j] != LOWER or (work in _NO_OFFICE and tk.words[j - 1] == "tâm"):
        return j
    if wants:
        done = _phrase(tk, end, free=True)[0] if work in _LOW_WORK and tk.near(end) else end
        if done == end:
            return j
        end = done
    return _tail_end(tk, end, inside=True)


def _tail_fits(tk: Tokens, j: int, head: str, *, low: bool) -> bool:
    """False for what looks like a head and its tail and is none: 'trạm BOT', 'vụ AVG', 'phòng 403', 'đại học Việt Nam', 'ĐH Đảng'."""
    if head in ("tram", "vu") and phrase_end(tk, j) == j and tk.words[j] not in ("i", "ii", "iii", "iv", "v"):
        return False
    if low and (tk.shapes[j] == NUMBER or tk.hit("AGENCY_HEAD", j) is not None or (head == "vu" and phrase_end(tk, j) > j)):
        return False
    if (
        head == "truong"
        and tk.capital(j)
        and not tk.capital(j + 1)
        and phrase_end(tk, j) == j
        and tk.hit("PLACE_DISTRICT", j) is None
    ):
        return tk.shapes[j] == UPPER and tk.words[j] not in ("tccn", "đh", "cđ", "thpt", "thcs")
    if head in ("truong-thpt", "truong-thcs") and (tk.words[j], tk.word(j + 1)) == ("quốc", "gia"):
        return False
    if head in ("truong-dai-hoc", "truong-cao-dang"):
        country = tk.hit("COUNTRY", j)
        return tk.words[j] != "đảng" and not (low and country is not None and not tk.capital(country.end))
    return True


def _starts_place(tk: Tokens, j: int) -> bool:
    return known_unit(tk, j) is not None or tk.hit("PLACE_REGION", j) is not None


def _tail_end(tk: Tokens, j: int, *, inside: bool, school: bool = False) -> int:
    """The end of a tail that begins (or, ``inside``, goes on) at ``j``: capitals, noun phrases, 'và', ',', '-' and '&' between them;
    a ``school`` (university, hospital) may be named after a person or a place.
    """
    if not inside and not (tk.capital(j) or (j < len(tk.shapes) and tk.shapes[j] == NUMBER)):
        return j
    if not inside and (_opens_other(tk, j) or (school and tk.shapes[j] == NUMBER)):
        return j
    k = end = j
    named_after = False
    while k < len(tk.starts) and k < j + 24 and k not in tk.taken and ((k == j and not inside) or tk.near(k)):
        shape, word = tk.shapes[k], tk.words[k]
        phrase, wants = _phrase(tk, k, free=False)
        if shape in (CAPITAL, UPPER):
            if (k > j or inside) and (_opens_other(tk, k) or _opens_described(tk, k) or _opens_parent(tk, k)):
                break
            if (k > j or inside or school) and _new_name(tk, k):
                # a school may be named after one person or place: 'Trường THPT Lê Lợi', 'Trường Đại học Y khoa Phạm Ngọc Thạch'
                if not school or named_after:
                    break
                named_after = True
                known = known_unit(tk, k)
                k = end = known[0] if known is not None and known[0] > k + 1 else capitals(tk, k, limit=3)
                continue
            if phrase == k and _half_a_word(tk, k):
                phrase = k + 2
            if wants:
                phrase = _object_end(tk, phrase)
            k = end = max(phrase, k + 1)
            continue
        if phrase > k and (k > j or inside):
            k = end = phrase
            continue
        if word == "phòng" and tk.word(k + 1) == "," and tk.word(k + 2) == "chống":
            k = end = k + 3
            continue
        if shape == NUMBER and (
            k == j
            or (tk.words[k - 1] in ("binh", "giáp", "không", "đội", "y") and tk.ends[k] - tk.starts[k] == 3)
            or tk.words[k - 1] in ("số", "sở", "vực", "khu")
            or tk.shapes[k - 1] in (CAPITAL, UPPER)
        ):
            k = end = k + 1
            continue
        if not ((k > j or inside) and word in ("-", "–", ",", "&", "và") and _joins(tk, k, school=school)):
            break
        k += 1
    return end


def _half_a_word(tk: Tokens, k: int) -> bool:
    """True if the single capital at ``k`` begins a word of two syllables: 'Lịch sử', 'Chứng khoán', not 'Chu Văn An tổ chức'."""
    if tk.shapes[k] != CAPITAL or (
        tk.shapes[k - 1] == CAPITAL and phrase_end(tk, k - 1) == k - 1 and tk.hit("AGENCY_HEAD", k - 1) is None
    ):
        return False
    n = k + 1
    return (
        n < len(tk.shapes)
        and tk.near(n)
        and (tk.words[n] == "học" or FOREIGN.isdisjoint(tk.text[tk.starts[k] + 1 : tk.ends[k]]))  # 'Ủy ban Nobel | cho biết'
        and tk.shapes[n] == LOWER
        and tk.words[n] not in STOP
        and tk.words[n] not in _LINKS
        and phrase_end(tk, n) == n
        and tk.hit("AGENCY_HEAD", k) is None
        and tk.hit("AGENCY_HEAD_LOW", n) is None
    )


def _opens_described(tk: Tokens, k: int) -> bool:
    """True if a body that is described in lower case begins at token ``k``: 'Văn phòng thường trực | Ban chỉ đạo phòng, chống ...'."""
    head = tk.hit("AGENCY_HEAD", k)
    return head is not None and head.value in _DESCRIBED and head.end > k + 1


def _opens_parent(tk: Tokens, k: int) -> bool:
    """True if a noun of two syllables at token ``k`` begins the name of the parent: 'phòng chăn nuôi | Chi cục Thú y'."""
    head = tk.hit("AGENCY_HEAD", k)
    return head is not None and head.end > k + 1 and phrase_end(tk, k) == k


def _opens_other(tk: Tokens, k: int) -> bool:
    """True if a body or position of the lexicon, or the type word of a territory, begins at token ``k``."""
    hits = tk.at.get(k)
    return hits is not None and (
        not hits.keys().isdisjoint(_OTHERS)
        or (type_end(tk, k) is not None and tk.word(k) not in ("đô", "tổ", "bản", "thủ") and phrase_end(tk, k) == k)
    )


def _joins(tk: Tokens, k: int, *, school: bool) -> bool:
    """True if the mark or 'và' at ``k`` may stand inside a name: what follows is a noun phrase, not a new title, person or body."""
    n = k + 1
    if (
        (_new_name(tk, n) and not (school and tk.words[k] == "-"))
        or _opens_other(tk, n)
        or tk.word(n) in ("ảnh", "nguồn")
        or tk.hit("AGENCY_HEAD", n) is not None
        or (not tk.near(n) and tk.words[k] not in "-–&")
    ):
        return False
    phrase = phrase_end(tk, n) > n
    if tk.words[k] == ",":
        # 'Cục Phòng, chống ma túy', 'Ban Văn hóa, Khoa học và Thông tin': a comma is inside only if 'và' or 'chống' follows
        return tk.word(n) in ("chống", "chữa") or (phrase and _and_follows(tk, n))
    if tk.words[k] == "và":
        return phrase or tk.hit("AGENCY_FIELD", n) is not None
    return tk.capital(n) or phrase


def _and_follows(tk: Tokens, n: int) -> bool:
    """True if 'và' and a noun phrase stand within the next six tokens, and no mark before."""
    for k in range(n, min(n + 6, len(tk.words))):
        if tk.words[k] == "và":
            return phrase_end(tk, k + 1) > k + 1
        if tk.shapes[k] == MARK:
            return False
    return False


# What makes a programme of it: 'xây dựng | Chính phủ điện tử'
_DIGITAL = {("điện", "tử"), ("số", "và"), ("số", ","), ("số", "."), ("số", ";")}
_SHARED = {("thường", "trực"), ("thanh", "tra")}
_LABELS = {"AGENCY_FIXED", "AGENCY_BODY", "AGENCY_HEAD", "AGENCY_HEAD_LOW"}
_OTHERS = {"TITLE", "AGENCY_FIXED", "AGENCY_BODY"}
_OPENERS = ("TITLE", "TITLE_HEAD", "RANK", "TITLE_MEMBER", "HONORIFIC", "PLACE_PROVINCE", "COUNTRY")


def _new_name(tk: Tokens, k: int) -> bool:
    """True if a title, a person or a territory begins at token ``k``."""
    hits = tk.at.get(k)
    if hits is None:
        return False
    if not hits.keys().isdisjoint(_OPENERS):
        return True
    surname = hits.get("SURNAME")
    if surname is None or not tk.capital(k + 1) or not tk.near(k + 1):
        return False
    return surname.score == 1.0 or (surname.score >= 0.6 and phrase_end(tk, k) == k)


def _purpose(tk: Tokens, j: int) -> bool:
    """True if the verb at ``j`` says what a body is for, not what it does: 'Tổ công tác | bảo đảm an ninh năng lượng'."""
    return tk.words[j] == "bảo" and tk.word(j - 1) == "tác" and tk.word(j + 2) == "an"


def _sound(tk: Tokens, k: int) -> bool:
    """True if the stop word at ``k`` is half of a word that may stand inside a name: 'giao thông', 'nhà ở', 'đổi mới'."""
    return (tk.words[k], tk.word(k + 1)) in _SOUND or (tk.word(k - 1), tk.words[k]) in _SOUND


def _list_goes_on(tk: Tokens, n: int) -> bool:
    """True if 'và' and a noun stand within the next fourteen tokens of an enumeration, and no full stop, verb or new body before."""
    for k in range(n, min(n + 14, len(tk.words))):
        if tk.words[k] == "và":
            return phrase_end(tk, k + 1) > k + 1 or tk.hit("DOC_KIND", k + 1) is not None
        if (tk.shapes[k] == MARK and tk.words[k] != ",") or not tk.near(k):
            return False
        if tk.words[k] in STOP and not _sound(tk, k):
            return False
        if tk.capital(k) and k > n:
            return False
    return False


def place_ahead(tk: Tokens, k: int) -> int | None:
    """Where the place begins, or 'Việt Nam' ends, that closes a name after at most seven more words in lower case, from token ``k`` on:
    'Tổng công ty | thuốc lá Việt Nam', 'Quỹ Bảo vệ | rừng tỉnh Lâm Đồng'. None if anything else comes first."""
    for n in range(k, min(k + 8, len(tk.words))):
        if not tk.near(n) or n in tk.taken:
            return None
        if tk.words[n] in TERRITORIES and type_end(tk, n) is not None:
            named = typed_place(tk, n) is not None or (n == k and tk.words[n] in ("tỉnh", "huyện", "thành", "tp"))
            return n if named and tk.word(n + 1) != "hội" else None
        if tk.capital(n):
            known = known_unit(tk, n)
            if known is None or known[1] not in ("COUNTRY", "PLACE_PROVINCE", "PLACE_DISTRICT"):
                return None
            clash = tk.capital(known[0]) and tk.near(known[0]) and tk.words[n] != "việt"
            return None if clash else known[0]
        if tk.shapes[n] != LOWER or tk.words[n] in STOP or tk.words[n] in NO_NAME or tk.words[n] in DOES:
            return None
    return None


def _description_end(tk: Tokens, j: int) -> int:
    """The end of a description in lower case: 'phòng, chống dịch bệnh', 'về cải cách hành chính', 'quốc gia chống buôn lậu'."""
    if tk.word(j) == "các" and tk.word(j + 1) in ("cấp", "xã", "huyện", "tỉnh", "địa", "quận", "phường", "đơn"):
        return j
    project = tk.word(j - 1) == "án" or tk.word(j - 1).endswith("qlda")  # 'Ban Quản lý dự án | hàng hải', '... | 85'
    if not (
        tk.word(j) in _DESCRIPTION_START or tk.capital(j) or tk.shapes[j] == NUMBER or (tk.word(j), tk.word(j + 1)) in _NATIONAL
    ):
        return _tail_end(tk, j, inside=True) if project and phrase_end(tk, j) > j else j
    if (tk.word(j), tk.word(j + 1)) in _NO_DESCRIPTION and not _purpose(tk, j):
        return j
    k = end = j
    if tk.word(j) == "của" and (tk.hit("AGENCY_FIXED", j + 1) or not (tk.hit("AGENCY_FIELD", j + 1) or tk.capital(j + 1))):
        return j
    if tk.shapes[j] == NUMBER and not tk.capital(j - 1) and tk.shapes[j + 1 : j + 2] == [LOWER] and tk.near(j + 1):
        return j + 1 if project and tk.ends[j] - tk.starts[j] <= 2 else j  # 'đoàn kiểm tra | 15 đơn vị'
    while k < len(tk.starts) and k < j + 28 and k not in tk.taken and (k == j or tk.near(k)):
        word, shape = tk.words[k], tk.shapes[k]
        if shape == MARK:
            if not (
                (
                    word in (",", "-", "–", "/", "&")
                    and tk.word(k + 1)
                    in (
                        "chống",
                        "chữa",
                        "lãng",
                        "tiêu",
                        "thể",
                        "gian",
                        "giáo",
                        "công",
                        "cơ",
                        "dự",
                        "kém",
                        "yếu",
                        "hạn",
                        "trọng",
                    )
                )
                or (word == "," and phrase_end(tk, k + 1) > k + 1 and _list_goes_on(tk, k + 1))
                or (
                    word in "-–/"
                    and (tk.capital(k + 1) or tk.shapes[k + 1 : k + 2] == [NUMBER] or tk.starts[k] == tk.ends[k - 1])
                )
            ):
                break
        elif (
            (shape == LOWER and word in STOP and not _sound(tk, k))
            or (
                k > j
                and (
                    (tk.hit("TITLE", k) is not None and tk.word(k - 1) != "của")
                    or (
                        type_end(tk, k) is not None
                        and (shape == LOWER or word in TERRITORIES)
                        and word != "tổ"
                        and phrase_end(tk, k) == k
                    )
                )
            )
            or (word == "về" and k > j + 1 and tk.word(k + 1) == "tình")
            or (word == "tổ" and k > j + 2 and tk.word(k + 1) == "chức" and tk.word(k + 2) not in _ORGANISED)
            # 'Ban Chỉ đạo 389 | triển khai', 'Ban Quản lý dự án Lam Giang | thực hiện'
            or (k > j and tk.shapes[k - 1] in (CAPITAL, NUMBER) and (word, tk.word(k + 1)) in _NO_DESCRIPTION)
            or (word == "và" and tk.capital(k + 1) and tk.hit("AGENCY_HEAD", k + 1) is not None)
            or (word == "và" and tk.word(k + 1) in ("các", "những", "đơn", "chính", "địa", "ra", "một", "ông", "bà", "đồng"))
            or (
                k > j
                and tk.capital(k)
                and _new_name(tk, k)
                and tk.hit("PLACE_PROVINCE", k) is None
                and not (tk.capital(k - 1) and tk.hit("HONORIFIC", k) is not None)  # 'Lăng | Cô'
            )
            or (k > j and tk.hit("AGENCY_FIXED", k) is not None and tk.word(k - 1) not in ("của", "gia"))
        ):
            break
        else:
            end = k + 1
        k += 1
    while end > j and tk.words[end - 1] in _LOOSE_ENDS and tk.word(end - 2) not in ("tư", "cố", "đổi"):
        end -= 1
    return end


def _extended(tk: Tokens, body: Body, depth: int) -> Body | None:
    """The body with what follows it inside its name: parent body, territory, 'Trung ương', 'Việt Nam'; None if it names none."""
    for _ in range(6):  # parent, territory, parent's territory ...: no name has more parts
        grown = _one_more(tk, body, depth)
        if grown is None:
            break
        body = grown
    if body.rule == "agency-body" and _counted(tk, body.end):
        return None
    if body.rule == "agency-tail" and tk.word(body.end) == "các" and tk.word(body.end + 1) == "cấp":
        return None
    if tk.word(body.end) == "các" and tk.word(body.end + 1) in ("nhiệm", "khóa", "khoá"):
        return body  # 'Ban Thường vụ Thành ủy các nhiệm kỳ'
    if tk.word(body.end) in _GENERIC_AFTER and tk.shapes[body.end] == LOWER and body.rule in ("agency-body", "agency-head"):
        return None
    return body if body.named or depth > 0 else None


# 'sắp xếp tổ chức | bộ máy'
_ORGANISED = {"bộ", "cán", "lại", "đảng", "và", "các", "thực", "hội"}
_COMMITTEES = {"huyen-uy", "quan-uy", "thi-uy", "tinh-uy", "thanh-uy"}
_NATIONAL = {("trung", "ương"), ("quốc", "gia")}
# Words in lower case that may go on with a name though the lexicon has none of them.
_PARTS = {"t", "đơn", "khu", "số", "cơ", "chi", "miền", "vùng"}
# Bodies of several communes since 2025: 'Tòa án nhân dân khu vực 3 - Quảng Trị'
_REGIONAL = {"toa-an-nhan-dan", "vien-kiem-sat-nhan-dan"}


def _counted(tk: Tokens, end: int) -> bool:
    """True for the number of 'UBND | 168 phường, xã': bodies by level, no name."""
    number = end < len(tk.shapes) and tk.shapes[end] == NUMBER and end not in tk.taken and tk.near(end)
    return number and type_end(tk, end + 1) is not None


def _one_more(tk: Tokens, body: Body, depth: int) -> Body | None:
    """The body with the next part of its name, None if there is none."""
    end = body.end
    if end >= len(tk.starts) or end in tk.taken or not tk.near(end):
        return None
    word = tk.words[end]
    if word == "của":
        return _of(tk, body, depth)
    if word == "(":
        return _past_abbreviation(tk, body)
    if tk.shapes[end] == LOWER and end not in tk.at and word not in _PARTS and tk.words[end - 1] not in ("trực", "tra"):
        return None
    nests = _known(tk, end) is not None or tk.hit("AGENCY_HEAD", end) is not None
    if body.value in _PARTY and tk.capital(end) and not nests and body.rule == "agency-body" and not body.named:
        tail = _tail_end(tk, end, inside=True)
        if tail > end:
            return body._replace(end=tail, value=None, rule="agency-tail", named=True)
    if tk.capital(end) and (word, tk.word(end + 1)) in _NATIONAL:
        return body._replace(end=end + 2, named=True)
    if tk.shapes[end] == UPPER and tk.text[tk.starts[end] : tk.ends[end]] in ("TW", "TƯ"):
        return body._replace(end=end + 1, named=True)
    if word == "t" and tk.text[tk.starts[end] : tk.starts[end] + 3] in ("T.Ư", "T.W"):
        return body._replace(end=end + 3, named=True)
    if depth < 3 and nests and not (body.head == "ban" and body.rule == "agency-head" and not tk.hit("AGENCY_HEAD", end)):
        inner = agency_at(tk, end, depth=depth + 1)
        if inner is not None and (inner.named or inner.end - end > 1) and _nests(tk, end, body.value):
            return Body(inner.end, None, "agency-nested", body.head, inner.level, True)
    unit = type_end(tk, end)
    if unit is not None and word not in ("tổ", "bản", "làng", "đô") and body.value not in ("quoc-hoi", "chinh-phu"):
        typed = typed_place(tk, end)
        if typed is not None and (body.rule != "agency-head" or body.head in _BARE_WITH_UNIT or body.head in _PLACE_NAMED):
            return body._replace(end=typed.end, level=typed.level, named=True)
        if body.rule != "agency-head" or body.head in _BARE_WITH_UNIT:
            return body._replace(end=unit, named=True)
        return None
    known = known_unit(tk, end)
    if (
        known is not None
        and known[1] != "PLACE_COMMUNE"
        # 'UBND tỉnh Hậu Giang | Đồng Văn Mẫu', but 'UBND huyện Hải Lăng Quảng Trị'
        and (body.level not in UNIT_LABELS or (known[1] == "PLACE_PROVINCE" and body.level != known[1]))
        and tk.capital(end)
        and _place_fits(tk, end, known[0])
        and body.rule != "agency-head"
    ):
        return body._replace(end=known[0], level=known[1], named=True)
    if (
        body.value in _COMMITTEES
        and tk.shapes[end] == CAPITAL
        and len(word) > 1
        and (known is None or known[1] == "PLACE_COMMUNE")
        and "SURNAME" not in tk.at.get(end, {})
    ):
        last = capitals(tk, end, limit=3)  # 'Huyện ủy | Krông Ana'
        return body._replace(end=last, named=True) if last > end + 1 and not nests else None
    if word == "đơn" and tk.word(end + 1) == "vị" and body.value == "doan-dbqh":
        typed = typed_place(tk, end + 2)
        return body._replace(end=typed.end, level=typed.level) if typed is not None else None
    if word == "chi" and tk.word(end + 1) == "nhánh" and body.value in ("van-phong-dang-ky-dat-dai", "ngan-hang-nha-nuoc"):
        typed = typed_place(tk, end + 2)
        return body._replace(end=typed.end, level=typed.level) if typed is not None else None
    if word in ("miền", "vùng") and body.head in ("cang-vu", "chi-cuc", "cuc", "vien", "trung-tam"):
        region = tk.hit("PLACE_REGION", end)
        if region is not None or tk.words[end + 1 : end + 2] in (["i"], ["ii"], ["iii"], ["iv"], ["v"], ["vi"], ["vii"]):
            return body._replace(end=region.end if region is not None else end + 2, named=True)
    if (
        word == "khu"
        and tk.word(end + 1) == "vực"
        and body.head in ("benh-vien", "chi-cuc", "hat-kiem-lam")
        and tk.capital(end + 2)
    ):
        return body._replace(end=stretch(tk, capitals(tk, end + 2, limit=3)), named=True)
    if word in ("-", "–") and tk.shapes[end - 1] == NUMBER and body.value in _REGIONAL and tk.hit("PLACE_PROVINCE", end + 1):
        return body._replace(end=tk.at[end + 1]["PLACE_PROVINCE"].end)
    if word in ("khu", "số", "cơ") and tk.shapes[end] == LOWER and (body.rule != "agency-head" or tk.capital(end - 1)):
        number = end + (1 if word == "số" else 2)
        if (
            number < len(tk.shapes)
            and tk.shapes[number] in (NUMBER, UPPER, CAPITAL)
            and tk.words[end + 1] in ("vực", "sở", tk.words[number])
        ):
            return body._replace(end=number + 1, named=True)
    return None


def _past_abbreviation(tk: Tokens, body: Body) -> Body | None:
    """'Bộ Chỉ huy Quân sự | (CHQS) tỉnh': the territory belongs to the name all the same."""
    close = body.end + 2
    if tk.word(close) != ")" or tk.shapes[body.end + 1] != UPPER or tk.word(close + 1) not in TERRITORIES:
        return None
    unit = type_end(tk, close + 1)
    if unit is None or not tk.near(close + 1):
        return None
    typed = typed_place(tk, close + 1)
    return body._replace(end=unit, named=True) if typed is None else body._replace(end=typed.end, level=typed.level, named=True)


def _of(tk: Tokens, body: Body, depth: int) -> Body | None:
    """'Ủy ban Kinh tế | của Quốc hội', 'Tổ công tác | của Thủ tướng'."""
    n = body.end + 1
    if depth >= 3 or not tk.capital(n):
        return None
    inner = agency_at(tk, n, depth=depth + 1)
    if inner is not None and inner.named and body.rule != "agency-head":
        return Body(inner.end, None, "agency-of", body.head, inner.level)
    if inner is not None and inner.named and body.head in _DESCRIBED:
        return Body(inner.end, None, "agency-of", body.head, inner.level)
    title = tk.hit("TITLE", n)
    if title is not None and body.head in _DESCRIBED:
        return Body(title.end, None, "agency-of", body.head)
    return None


def _nests(tk: Tokens, end: int, value: str | None) -> bool:
    """True if the body that begins at ``end`` may be the parent of the one before it."""
    return value not in ("quoc-hoi", "chinh-phu", "bo-chinh-tri", "ban-bi-thu") or tk.hit("COUNTRY", end) is not None


def _place_fits(tk: Tokens, start: int, end: int) -> bool:
    """False if the known name is the beginning of a personal name ('Hà Nam Trung'); another name may follow ('Hà Nội Lê Văn Ba')."""
    surname = tk.hit("SURNAME", start)
    if surname is None or surname.score < 0.6 or not (tk.capital(end) and tk.near(end)):
        return True
    following = tk.hit("SURNAME", end)
    return tk.hit("TITLE", end) is not None or (following is not None and following.score >= 0.6 and tk.capital(end + 1))


def abroad(tk: Tokens, i: int, body: Body) -> bool:
    """True if the name of another State ends the body from token ``i`` on: 'Quốc hội Lào'; not 'Bệnh viện Việt Đức', 'Hội hữu nghị Việt Nam - Lào'."""
    if not tk.capital(body.end - 1) or body.head in _PLACE_NAMED or body.level in ("PLACE_DISTRICT", "PLACE_COMMUNE"):
        return False
    for k in range(max(i + 1, body.end - 3), body.end):
        country = tk.hit("COUNTRY", k)
        if country is None or country.end != body.end or country.value == "viet-nam" or not tk.capital(k):
            continue
        # 'xã Bình Mỹ', 'Sở Tư Pháp' have no State in them
        inside = body.end == k + 1 and (tk.shapes[k - 1] == CAPITAL or tk.words[k - 1] == "tư")
        return not inside and tk.words[k - 1] not in ("-", "–", "và", "việt", "nam")
    return False


def field_after_title(tk: Tokens, i: int) -> Body | None:
    """'Nội vụ' in 'Bộ trưởng Nội vụ', 'Lao động' in 'Thứ trưởng Lao động', with the country if one follows."""
    field = tk.hit("AGENCY_FIELD", i)
    if field is None:
        return None
    country = tk.hit("COUNTRY", field.end) if tk.near(field.end) else None
    end = country.end if country is not None else field.end
    if tk.word(i - 2) == "cục" and tk.near(end) and (typed := typed_place(tk, end)) is not None:
        end = typed.end  # 'Cục trưởng | Thi hành án dân sự tỉnh Quảng Trị'
    return Body(end, field.value, "agency-field-after-title")


def more_members(tk: Tokens, body: Body, *, joint: bool = False) -> list[tuple[int, int]]:
    """Further members of a list that shares the head of ``body``: (start, end) in tokens.

    'các Sở Xây dựng, TN&MT và Tài chính' has two more; 'UBND huyện A, B' one more; ``joint``: 'liên Bộ Công Thương - Tài chính' too.
    """
    members: list[tuple[int, int]] = []
    k = body.end
    while (tk.word(k) in (",", "và", ";", "&") or (joint and tk.word(k) in ("-", "–"))) and k + 1 < len(tk.starts):
        n = k + 1
        field = tk.hit("AGENCY_FIELD", n)
        whole = _known(tk, n)
        if field is not None and whole is not None and whole.end > field.end:
            break
        if field is not None and whole is not None and body.head == "so" and type_end(tk, field.end) is not None:
            break  # 'Sở Ngoại vụ, | Công an huyện Lam Giang'
        shared = body.rule == "agency-field" or (body.rule == "agency-fixed" and (body.value or "").startswith("bo-"))
        if field is not None and shared and tk.capital(n) and n not in tk.taken:
            end = field.end
            place = bare_place(tk, end) if end < len(tk.starts) and tk.near(end) else None
            members.append((n, place.end if place is not None else end))
        else:
            hit = tk.hit(body.level, n) if body.level in UNIT_LABELS else None
            if hit is None or not tk.capital(n) or (tk.capital(hit.end) and tk.near(hit.end)):
                break
            members.append((n, hit.end))
        k = members[-1][1]
    return members


@cache
def _committees() -> dict[str, tuple[tuple[str, ...], ...]]:
    """First syllable -> names of the committees of a people's council that begin with it, without 'Ban', the longest first."""
    table: dict[str, list[tuple[str, ...]]] = {}
    for entry in read("agencies"):
        if entry.kind == "people_council" and entry.form.startswith("Ban "):
            words = tuple(word for word in normal(entry.form).replace("-", " - ").split()[1:])
            table.setdefault(words[0], []).append(words)
    return {first: tuple(sorted(names, key=len, reverse=True)) for first, names in table.items()}


def council_committees(tk: Tokens, i: int) -> list[tuple[int, int]]:
    """(start, end) of each committee in 'các Ban | Pháp chế, Văn hóa - Xã hội HĐND tỉnh' when 'Ban' stands at token ``i``; [] unless there are
    two or more. The first has the noun, the last what follows the list."""
    found: list[tuple[int, int]] = []
    k = i + 1
    while (name := _committee(tk, k)) > k:
        found.append((k if found else i, name))
        if tk.word(name) not in (",", "và"):
            break
        k = name + 1
    if len(found) < 2:
        return []
    start, end = found[-1]
    council = agency_at(tk, end, depth=1) if tk.near(end) else None
    return [*found[:-1], (start, council.end)] if council is not None and (council.value or "").startswith("hdnd") else found


def _committee(tk: Tokens, k: int) -> int:
    """The end of the name of a committee at token ``k``; ``k`` if none stands there."""
    for words in _committees().get(tk.word(k), ()) if tk.capital(k) else ():
        plain = tuple("-" if word in ("-", "–", "và") else word for word in tk.words[k : k + len(words)])
        if plain == words:
            return k + len(words)
    return k


_COMMON_SHORT = {"dn", "dnnn", "nn", "nsnn", "bđs", "cntt", "ktxh", "ntm", "fdi", "oda", "gdp", "usd", "tncn", "gtgt"}
"""Abbreviations of everyday nouns: 'doanh nghiệp (DN)'."""


def abbreviation_after(tk: Tokens, end: int) -> tuple[int, int] | None:
    """(start, end) of 'PC45' in 'phòng Cảnh sát hình sự (PC45)' when the name ends before token ``end``."""
    if tk.word(end) != "(":
        return None
    close = end + 1
    while close < len(tk.words) and close < end + 8 and tk.words[close] != ")":
        close += 1
    inside = range(end + 1, close)
    if tk.word(end + 1) in _COMMON_SHORT:
        return None
    if known_unit(tk, end + 1) is not None or type_end(tk, end + 1) is not None:
        return None
    if tk.word(close) != ")" or not inside:
        return None
    if (
        all(tk.shapes[k] in (UPPER, MARK) or (tk.shapes[k] == CAPITAL and len(inside) > 1) for k in inside)
        and tk.shapes[end + 1] == UPPER
    ):
        return end + 1, close
    return None


def members_after_colon(tk: Tokens, i: int) -> list[tuple[int, int]]:
    """(start, end) of each body in 'các Sở: TN&MT, Du lịch' when the bare head stands at token ``i``."""
    head = tk.hit("AGENCY_HEAD", i) or tk.hit("AGENCY_HEAD_LOW", i)
    if head is None or tk.word(head.end) != ":":
        return []
    field = tk.hit("AGENCY_FIELD", head.end + 1)
    if field is None:
        return []
    first = Body(field.end, None, "agency-field", head.value)
    return [(head.end + 1, field.end), *more_members(tk, first)]
