"""How far a name goes on behind its head noun: 'Trung tâm [Kiểm soát bệnh tật]', 'Phòng [Quản lý đô thị]'."""

from __future__ import annotations

from vngovnlp.grammar.fields import LINKS, object_end, phrase_end, read_phrase
from vngovnlp.grammar.runs import capitals, known_unit
from vngovnlp.grammar.tokens import CAPITAL, LOWER, MARK, NUMBER, UPPER, Tokens
from vngovnlp.grammar.units import type_end, typed_place
from vngovnlp.grammar.words import DOES, FOREIGN, NO_NAME, STOP, TERRITORIES

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
# Heads that may be followed by a long description: 'Ban Chỉ đạo phòng, chống dịch ...', 'Tổ công tác của Thủ tướng'
DESCRIBED = {
    "ban-chi-dao",
    "tieu-ban",
    "to-cong-tac",
    "to-giup-viec",
    "to-tu-van",
    "to-bien-tap",
    "doan-kiem-tra",
    "doan-giam-sat",
    "doan-thanh-tra",
    "hoi-dong",
    "to-chi-dao",
    "don-vi-quan-ly",
}


def low_name_end(tk: Tokens, j: int) -> int:
    """The end of a name that goes on in lower case at token ``j``: 'Cục | quản lý cạnh tranh', 'Viện | khoa học giáo dục'; ``j`` if none does."""
    end, wants = read_phrase(tk, j, free=True)
    work = f"{tk.words[j]} {tk.word(j + 1)}"
    if end == j or tk.shapes[j] != LOWER or (work in _NO_OFFICE and tk.words[j - 1] == "tâm"):
        return j
    if wants:
        done = read_phrase(tk, end, free=True)[0] if work in _LOW_WORK and tk.near(end) else end
        if done == end:
            return j
        end = done
    return tail_end(tk, end, inside=True)


def tail_fits(tk: Tokens, j: int, head: str, *, low: bool) -> bool:
    """False for what looks like a head and its tail and is none: 'trạm BOT', 'vụ AVG', 'phòng 403', 'đại học Việt Nam', 'ĐH Đảng'."""
    if head == "phong" and tk.words[j] == "covid":
        return False
    if head == "ban" and tk.words[j] == "đảng":
        return False  # 'các ban Đảng T.Ư'
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


def starts_place(tk: Tokens, j: int) -> bool:
    return known_unit(tk, j) is not None or tk.hit("PLACE_REGION", j) is not None


def tail_end(tk: Tokens, j: int, *, inside: bool, school: bool = False) -> int:
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
        phrase, wants = read_phrase(tk, k, free=False)
        if (chain := max(_against(tk, k), _development(tk, k), _and_work(tk, k))) > k:
            k = end = chain
            continue
        if shape in (CAPITAL, UPPER):
            if (k > j or inside) and (_opens_other(tk, k) or _opens_described(tk, k) or _opens_parent(tk, k)):
                break
            if (k > j or inside or school) and new_name(tk, k):
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
                phrase = object_end(tk, phrase)
            k = end = max(phrase, k + 1)
            continue
        if phrase > k and (k > j or inside):
            k = end = phrase
            continue
        if (
            shape == NUMBER
            and (
                k == j
                or (tk.words[k - 1] in ("binh", "giáp", "không", "đội", "y", "dân") and tk.ends[k] - tk.starts[k] == 3)
                # 'Phòng Nghiệp vụ | 3', 'Viện Nghiên cứu Nuôi trồng thủy sản | 1'
                # 'Bệnh viện Quân y | 4', 'Hải đội Biên phòng | 2'
                or (
                    tk.words[k - 1] in ("vụ", "sản", "y", "phòng")
                    and tk.ends[k] - tk.starts[k] == 1
                    and tk.shapes[k + 1 : k + 2] != [LOWER]
                )
                or tk.words[k - 1] in ("số", "sở", "vực", "khu")
                or tk.shapes[k - 1] in (CAPITAL, UPPER)
            )
            and tk.word(k + 1) not in _COUNTED
        ):
            k = end = k + 1
            continue
        if not ((k > j or inside) and word in ("-", "–", ",", "&", "và") and _joins(tk, k, school=school)):
            break
        k += 1
    return end


def _against(tk: Tokens, k: int) -> int:
    """The end of 'Phòng, chống' or 'phòng chống' at token ``k``, with the 'thiên tai' that it is against; ``k`` if none stands there."""
    if tk.word(k) != "phòng":
        return k
    n = k + 2 if tk.word(k + 1) == "," else k + 1
    if tk.word(n) not in ("chống", "cháy") or not tk.near(n):
        return k
    return max(read_phrase(tk, n + 1, free=True)[0], n + 1)


def _development(tk: Tokens, k: int) -> int:
    """The end of 'và phát triển doanh nghiệp' at token ``k``: no body does that to its own kind behind 'và'; ``k`` if none stands there."""
    if tk.words[k : k + 3] != ["và", "phát", "triển"] or tk.shapes[k + 1] != LOWER or not tk.near(k + 1):
        return k
    end = object_end(tk, k + 3)
    return end if end > k + 3 else k


def _and_work(tk: Tokens, k: int) -> int:
    """The end of 'và phòng ngừa dịch bệnh' at token ``k``, behind work that has no object yet, 'Trung tâm Kiểm soát |'; ``k`` if none stands there."""
    if tk.words[k] != "và" or read_phrase(tk, k - 2, free=True) != (k, True):
        return k
    work, wants = read_phrase(tk, k + 1, free=True)
    end = max(object_end(tk, work), read_phrase(tk, work, free=True)[0])
    return end if wants and end > work else k


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
        and tk.words[n] not in LINKS
        and phrase_end(tk, n) == n
        and tk.hit("AGENCY_HEAD", k) is None
        and tk.hit("AGENCY_HEAD_LOW", n) is None
    )


def _opens_described(tk: Tokens, k: int) -> bool:
    """True if a body that is described in lower case begins at token ``k``: 'Văn phòng thường trực | Ban chỉ đạo phòng, chống ...'."""
    head = tk.hit("AGENCY_HEAD", k)
    return head is not None and head.value in DESCRIBED and head.end > k + 1


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
    if tk.words[k] != "," and _against(tk, n) > n and tk.near(n):
        return True  # 'Cục Quản lý đê điều và | Phòng, chống thiên tai'
    if (
        (new_name(tk, n) and not (school and tk.words[k] == "-"))
        or _opens_other(tk, n)
        or tk.word(n) in ("ảnh", "nguồn", "pv")
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


# What a number behind a name counts: 'Bệnh viện Lam Giang | 20 bệnh nhân', 'Thanh tra | 170 cuộc'
_COUNTED = {
    "bệnh", "ca", "người", "em", "học", "giáo", "hộ", "cuộc", "vụ", "lượt", "trường", "đơn", "doanh", "cán", "cơ", "hồ", "triệu", "tỷ", "tỉ", "nghìn",
}  # fmt: skip
_OTHERS = {"TITLE", "AGENCY_FIXED", "AGENCY_BODY"}
_OPENERS = ("TITLE", "TITLE_HEAD", "RANK", "TITLE_MEMBER", "HONORIFIC", "PLACE_PROVINCE", "COUNTRY")


def new_name(tk: Tokens, k: int) -> bool:
    """True if a title, a person or a territory begins at token ``k``."""
    hits = tk.at.get(k)
    if hits is None:
        return False
    if not hits.keys().isdisjoint(_OPENERS):
        # 'Cục | Mỹ thuật', 'Cục | Bà mẹ và Trẻ em'
        return tk.capital(k + 1) or phrase_end(tk, k) <= k + 1
    surname = hits.get("SURNAME")
    if surname is None or not tk.capital(k + 1) or not tk.near(k + 1):
        return False
    return surname.score == 1.0 or (surname.score >= 0.6 and phrase_end(tk, k) == k)


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
