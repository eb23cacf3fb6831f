"""Names of individuals: family name + given names, a given name after an honorific, any capitals after a title, initials of a photo credit."""

from __future__ import annotations

from typing import NamedTuple

from vngovnlp.grammar.fields import opens_phrase, phrase_end
from vngovnlp.grammar.tokens import CAPITAL, LOWER, MARK, UPPER, Tokens

_BREAKERS = ("TITLE", "RANK", "AGENCY_FIXED", "AGENCY_BODY", "TITLE_MEMBER", "ORG")
# Capitalised because a sentence begins with them, not because they are names
_NOT_NAMES = set(
    "theo tuy tại khi trước sau trong ngoài về cũng ông các những nhưng nhiều với từ để này và của cho không ảnh ctv pv đề có ngày sân khóa khoá nhiệm".split()
)


# 'Đinh Dậu', 'Tân Sửu': years, though 'Đinh' and 'Tân' are family names
_LUNAR_YEARS = {
    (stem, branch)
    for stem in ("giáp", "ất", "bính", "đinh", "mậu", "kỷ", "canh", "tân", "nhâm", "quý")
    for branch in ("tý", "sửu", "dần", "mão", "thìn", "tỵ", "ngọ", "mùi", "thân", "dậu", "tuất", "hợi")
}


# First syllables of what else may follow a title ('Tổng thư ký Diễn đàn ...', 'Quốc vụ khanh Tòa thánh')
_NOT_ALONE = set("diễn tòa hội đại chính nhà ủy hiệp ấn liên tổ ban cơ đảng quốc trung ngoại số chủ phó".split())


# Subjects that one has a degree in
_SUBJECTS = {"luật", "toán", "sử", "dược"}
_COMMON = {
    ("nhà", "nước"),
    ("quốc", "hội"),
    ("trung", "ương"),
    ("mặt", "trận"),
    ("hội", "đồng"),
    ("đại", "hội"),
    ("nhân", "dân"),
    ("chương", "trình"),
    ("công", "ty"),
    ("nâng", "cao"),
    ("quản", "lý"),
    ("kinh", "tế"),
    ("văn", "phòng"),
    ("dự", "án"),
    ("khoa", "học"),
    ("giáo", "dục"),
    ("lãnh", "đạo"),
    ("ủy", "viên"),
    ("thành", "viên"),
    ("đại", "biểu"),
    ("cựu", "chiến"),
    ("giám", "đốc"),
    ("trưởng", "phòng"),
}


class Person(NamedTuple):
    """A name from token ``i`` to ``end`` (not included)."""

    end: int
    rule: str


def person_at(tk: Tokens, i: int, *, after: str = "") -> Person | None:
    """The name that begins at token ``i``; ``after`` is what stands before it: 'title', 'honorific', 'body' or ''."""
    if _is_no_name(tk, i, after):
        return None
    end = _run(tk, i)
    size = end - i
    if size == 0 or (size == 1 and after in _CALLED and _common_word(tk, i)):
        return None
    if size == 1 and tk.shapes[i] == UPPER and after not in ("honorific", "credit"):
        return None
    if after == "credit" and (tk.hit("ORG", i) is not None or tk.hit("ORG_MEDIA", i) is not None):
        return None
    if after == "credit" and 2 <= size <= 4 and tk.words[i] != "báo" and not _known_place(tk, i, end, communes=False):
        return Person(end, "person-credit")
    if after == "byline" and 2 <= size <= 4 and not _known_place(tk, i, end, communes=False):
        return Person(end, "person-byline")
    if after == "held" and size >= 2 and _is_no_body(tk, i, end):
        return Person(min(end, i + 5), "person-after-body")
    return _called(tk, i, end, after) if after in _CALLED else _by_surname(tk, i, end)


_CALLED = ("title", "honorific", "profession")
"""What is said before a name of whose it is: 'Chủ tịch', 'ông', 'bác sĩ'."""


def _is_no_name(tk: Tokens, i: int, after: str) -> bool:
    """True if the word at token ``i`` cannot begin a name there."""
    if not tk.capital(i) or i in tk.taken:
        return True
    called = after == "honorific" and tk.hit("SURNAME", i) is not None and tk.capital(i + 1)  # 'ông | Từ Mẫu'
    if tk.words[i] in _NOT_NAMES and not called:
        return True
    if after == "title" and (tk.hit("AGENCY_HEAD", i) is not None or _place_before_name(tk, i)):
        return True
    if len(tk.words[i]) > 2 and tk.hit("PLACE_TYPE", i) is not None and tk.hit("SURNAME", i) is None and after != "credit":
        return True  # 'Chủ tịch | Huyện Lam Giang'
    if (tk.words[i], *tk.words[i + 1 : i + 3]) in (("đoàn", "thanh", "niên"), ("đoàn", "thanh", "tra")):
        return True
    if tk.hit("ORG_HEAD", i) is not None and (not tk.capital(i + 1) or tk.shapes[i + 1] == UPPER):
        return True  # 'Tổng giám đốc | Cty', '... | Đài THVN'
    # 'Tổng Biên tập | Báo Tuổi Trẻ'
    return tk.words[i] == "báo" and (tk.hit("ORG_MEDIA", i) or tk.hit("ORG_MEDIA", i + 1)) is not None


def _is_no_body(tk: Tokens, i: int, end: int) -> bool:
    """True if neither a place nor a body is known that begins like the name."""
    return not _known_place(tk, i, end) and tk.hit("AGENCY_HEAD", i) is None and tk.hit("AGENCY_FIELD", i) is None


def _called(tk: Tokens, i: int, end: int, after: str) -> Person | None:
    """The name behind a title, an honorific or a profession: 'ông | Mẫu', 'Tổng thống | Smith'."""
    size, surname = end - i, tk.hit("SURNAME", i)
    if surname is not None and size >= 2:
        return Person(min(end, i + 5), "person-after-title")
    if after == "honorific":
        return Person(min(end, i + 4), "person-after-honorific")
    if _known_place(tk, i, end) or (after == "profession" and tk.words[i] == "việt"):
        return None
    if after == "profession":
        return Person(min(end, i + 4), "person-after-profession")
    if size == 1 and tk.words[i] in _NOT_ALONE:
        return None
    if size == 1 and surname is None and tk.near(end) and tk.shapes[end : end + 1] == [LOWER] and _opens_noun(tk, i):
        return None
    return Person(min(end, i + 5), "person-foreign")


def _by_surname(tk: Tokens, i: int, end: int) -> Person | None:
    """The name that its surname alone tells: '| Lê Văn Mẫu'."""
    size, surname = end - i, tk.hit("SURNAME", i)
    if surname is None or size < 2:
        return None
    if (
        size >= 3
        and tk.words[i + 1] in MIDDLE_NAMES
        and not (i > 0 and tk.capital(i - 1) and tk.near(i))
        and not _known_place(tk, i, end)
    ):
        return Person(min(end, i + 4), "person-middle-name")
    province = tk.hit("PLACE_PROVINCE", i)
    if province is not None and province.end > i + 1 and tk.words[i] != "hồ":
        return None
    if (tk.words[i], tk.words[i + 1]) in _LUNAR_YEARS:
        return None
    if surname.score == 1.0 and size >= 3:
        return Person(min(end, i + 4), "person-surname")
    if surname.score < 0.6 or _known_place(tk, i, end):
        return None
    if surname.score == 1.0:
        return Person(end, "person-surname")
    if size >= 3:
        return Person(min(end, i + 4), "person-surname")
    return Person(end, "person-surname") if i > 0 and tk.shapes[i - 1] == LOWER and tk.near(i) else None


MIDDLE_NAMES = frozenset(("văn", "thị"))
"""Behind a surname, however rare: 'Cụt Văn Mẫu', 'Moong Thị Thử'."""


def _common_word(tk: Tokens, i: int) -> bool:
    """True if the single capital at ``i`` begins an everyday word: 'Thạc sĩ | Quản trị kinh doanh', 'Tiến sĩ | Luật', 'Giám đốc | Công ty'."""
    if tk.words[i] in _SUBJECTS:
        return True
    following = i + 1 < len(tk.shapes) and tk.near(i + 1) and tk.shapes[i + 1] == LOWER
    return following and (phrase_end(tk, i) > i + 1 or (tk.words[i], tk.words[i + 1]) in _COMMON)


# What somebody who is called by his title and given name does: 'Bộ trưởng Thể | cho rằng', 'Bí thư Nhân | nói'
_SAYS = set(
    "nói cho cũng đã yêu đề nhấn khẳng mong chia bày đánh trả nêu lưu nhận thăm dự trao phát chỉ sẽ tiếp cảm kể hỏi".split()
)


def _opens_noun(tk: Tokens, i: int) -> bool:
    """True if the single capital at token ``i`` begins a noun of body names rather than being a given name: 'Bộ trưởng | Thể thao'."""
    return opens_phrase(tk.words[i], tk.words[i + 1]) or (opens_phrase(tk.words[i]) and tk.words[i + 1] not in _SAYS)


def _run(tk: Tokens, i: int) -> int:
    j = i
    while (
        j < len(tk.shapes)
        and j < i + 6
        and tk.shapes[j] in (CAPITAL, UPPER)
        and j not in tk.taken
        and (j == i or tk.starts[j] - tk.ends[j - 1] == 1)
    ):
        hits = tk.at.get(j) if j > i else None
        if hits is not None and not hits.keys().isdisjoint(_BREAKERS):
            break
        if (
            hits is not None
            and ("AGENCY_HEAD" in hits or "TITLE_HEAD" in hits)
            and tk.capital(j + 1)
            and not _in_name(tk, i, j)
        ):
            break
        if j > i and _sentence_word(tk, j):
            break
        if j > i and tk.shapes[i] == UPPER and tk.shapes[j] == CAPITAL and tk.ends[j] - tk.starts[j] > 1:
            break
        if j > i and tk.text[tk.ends[j - 1] : tk.starts[j]] == "\n":
            break
        j += 1
        if (
            tk.word(j) == "'"
            and tk.ends[j - 1] - tk.starts[j - 1] <= 2
            and tk.near(j + 1)
            and tk.shapes[j + 1] in (CAPITAL, UPPER, LOWER)
        ):
            # 'H’Linh Niê', 'Y’ Thanh'
            j += 2
        elif (
            tk.word(j) in _PARTICLES
            and tk.shapes[j] == LOWER
            and tk.near(j)
            and tk.capital(j + 1)
            and tk.words[j - 1].isascii()
        ):
            j += 1  # 'Jan van | Berg'
        elif _hyphen(tk, i, j):
            j += 2  # 'Park Min-jun', 'Lopez-Diaz'
    return j


_PARTICLES = {"van", "de", "von", "der", "del", "da", "dos", "di", "bin", "al"}


def _hyphen(tk: Tokens, i: int, j: int) -> bool:
    """True if a hyphen without blanks at token ``j`` joins two halves of a foreign name that begins at ``i``."""
    if tk.word(j) != "-" or j + 1 >= len(tk.words) or tk.starts[j] != tk.ends[j - 1] or tk.starts[j + 1] != tk.ends[j]:
        return False
    surname = tk.hit("SURNAME", i)
    half = tk.words[j + 1]
    return (
        (surname is None or surname.score < 1.0)
        and half.isalpha()
        and tk.shapes[j + 1] in (CAPITAL, LOWER)
        and tk.hit("SURNAME", j + 1) is None
    )


def _in_name(tk: Tokens, i: int, j: int) -> bool:
    """True if the noun of a body at token ``j`` is a part of the name that begins at ``i``: 'Lê Vũ | Trường Sơn', 'Ảnh: Hữu | Khoa' at a line's end."""
    if not tk.near(j + 1):
        return True
    surname = tk.hit("SURNAME", i)
    alone = tk.words[j] == "trường" and tk.shapes[j : j + 2] == [CAPITAL, CAPITAL] and not tk.capital(j + 2)
    if alone and j == i + 1 and surname is not None and tk.hit("AGENCY_FIELD", j + 1) is None:
        return True  # 'ông Lê | Trường Mẫu'
    last = j + 2 >= len(tk.shapes) or not tk.near(j + 2) or tk.shapes[j + 2] not in (CAPITAL, UPPER, LOWER)
    return (
        tk.words[j] == "trường"
        and j - i == 2
        and surname is not None
        and surname.score == 1.0
        and (last or tk.words[j + 2] in _SAYS or tk.word(j + 2) == "chủ")
    )


def _sentence_word(tk: Tokens, j: int) -> bool:
    """True if the capitalised token ``j`` begins a new sentence rather than going on with a name."""
    return tk.words[j] in _NOT_NAMES and j + 1 < len(tk.shapes) and tk.near(j + 1) and tk.shapes[j + 1] not in (MARK,)


def _place_before_name(tk: Tokens, i: int) -> bool:
    """True if a place stands between the title and the name: 'Bí thư | Hà Nội | Lê Văn Ba', 'Thủ tướng | Lào | ...'."""
    for label in ("COUNTRY", "PLACE_FOREIGN", "ORG"):
        country = tk.hit(label, i)
        if country is not None and tk.capital(country.end) and tk.near(country.end):
            return True
    place = tk.hit("PLACE_PROVINCE", i)
    if place is None or not (tk.capital(place.end) and tk.near(place.end)):
        return False
    following = tk.hit("SURNAME", place.end)
    return following is not None and following.score >= 0.6 and tk.capital(place.end + 1)


def _known_place(tk: Tokens, i: int, end: int, *, communes: bool = True) -> bool:
    """True if a known place name covers the whole run; those of districts and communes only if ``communes``."""
    small = ("PLACE_DISTRICT", "PLACE_COMMUNE") if communes else ()
    for label in (*small, "PLACE_PROVINCE", "COUNTRY", "PLACE_FOREIGN", "PLACE_REGION", "ORG", "ORG_MEDIA"):
        hit = tk.hit(label, i)
        if hit is not None and hit.end >= end:
            return True
    return False


def initials_at(tk: Tokens, i: int, *, loose: bool = False) -> Person | None:
    """'N.V.A' or 'T.H' in a photo credit at token ``i``: single capitals joined by full stops; ``loose``: with a blank between them, 'T. H'."""
    j = i
    letters = 0
    while j < len(tk.shapes) and tk.shapes[j] == CAPITAL and tk.ends[j] - tk.starts[j] == 1:
        letters += 1
        j += 1
        if (
            tk.word(j) == "."
            and tk.starts[j] == tk.ends[j - 1]
            and j + 1 < len(tk.shapes)
            and (tk.starts[j + 1] == tk.ends[j] or (loose and tk.near(j + 1) and tk.ends[j + 1] - tk.starts[j + 1] == 1))
            and tk.shapes[j + 1] == CAPITAL
        ):
            j += 1
        else:
            break
    return Person(j, "person-initials") if letters >= 2 else None


def initial_name_at(tk: Tokens, i: int) -> Person | None:
    """'V. Hùng', 'A.Petrov' at token ``i``: one initial and a name of at most three words."""
    if tk.shapes[i] != CAPITAL or tk.ends[i] - tk.starts[i] > 1 or tk.word(i + 1) != "." or tk.starts[i + 1] != tk.ends[i]:
        return None
    n = i + 2
    if not tk.capital(n) or not tk.near(n) or tk.ends[n] - tk.starts[n] < 2 or not tk.taken.isdisjoint(range(i, n + 1)):
        return None
    end = _run(tk, n)
    return Person(end, "person-initials") if 1 <= end - n <= 3 else None


def with_stop(tk: Tokens, end: int) -> int:
    """The token after the full stop of a name cut to its initial: 'em | Y.', 'ông Lê Văn | M.'; ``end`` where the sentence may end there."""
    short = tk.shapes[end - 1] == CAPITAL and tk.ends[end - 1] - tk.starts[end - 1] == 1 and tk.words[end - 2] != "."
    stop = short and tk.word(end) == "." and tk.starts[end] == tk.ends[end - 1]
    return end + 1 if stop and tk.near(end + 1) and not tk.capital(end + 1) else end


def credit_before(tk: Tokens, i: int) -> bool:
    """True if 'Ảnh:', 'Tin, ảnh:', 'Ảnh minh họa:' or '(ảnh' stands right before token ``i``."""
    if i >= 1 and tk.words[i - 1] == "ảnh":
        return True
    if i < 2 or tk.words[i - 1] not in (":", "-", "–", "/"):
        return False
    if tk.words[i - 1] == "/":  # 'Ảnh: VGP/Minh Hà'
        medium = tk.hit("ORG_MEDIA", i - 2)
        return medium is not None and medium.end == i - 1
    return tk.words[i - 2] in ("ảnh", "bài", "tin", "hiện", "video", "clip") or (
        tk.words[i - 2] == "họa" and tk.words[i - 3] == "minh"
    )


def byline_at(tk: Tokens, i: int) -> bool:
    """True if token ``i`` begins a run of capitals that is a line of its own, ends the text after a full stop, or names its medium."""
    second = i > 2 and tk.words[i - 1] in ("-", "–")  # 'Minh Hà - | Thu Lan'
    if not second and i not in tk.firsts and not (i > 0 and tk.words[i - 1] in (".", "…", "/")):
        return False
    if second:
        k = i - 1
        while k > 0 and i - k < 6 and tk.capital(k - 1) and k not in tk.firsts:
            k -= 1
        if not 2 <= i - 1 - k <= 4 or not (k in tk.firsts or (k > 0 and tk.words[k - 1] in (".", "…"))):
            return False
    j = i
    while j < len(tk.shapes) and j < i + 5 and tk.shapes[j] in (CAPITAL, UPPER) and (j == i or tk.near(j)):
        j += 1
    if not 2 <= j - i <= 4:
        return False
    if tk.word(j) in ("/", "(") and tk.hit("ORG_MEDIA", j + 1) is not None:
        return True  # 'Minh Hà/TTXVN', 'Minh Hà (TTXVN)'
    if not second and tk.word(j) in ("-", "–") and j + 1 < len(tk.words) and j + 1 not in tk.firsts:
        k = j + 1
        while k < len(tk.shapes) and k < j + 6 and tk.capital(k) and k not in tk.firsts:
            k += 1
        return 3 <= k - j <= 5 and (k == len(tk.starts) or k in tk.firsts) and tk.near(i + 1)
    if i in tk.firsts and tk.word(j) == "." and tk.starts[j] > tk.ends[j - 1]:
        j += 1  # 'Minh Hà .'
    return j == len(tk.starts) or j in tk.firsts


def known_names(tk: Tokens, spans: list[tuple[int, int]]) -> set[tuple[str, ...]]:
    """Names of two words or more that the text gives in the ``spans`` (tokens); a foreign name also by its last word."""
    names: set[tuple[str, ...]] = set()
    for i, j in spans:
        if j - i >= 2:
            names.add(tuple(tk.words[i:j]))
            if tk.hit("SURNAME", i) is None and tk.words[j - 1].isascii() and j - i <= 3 and len(tk.words[j - 1]) > 4:
                names.add((tk.words[j - 1],))
    return names
