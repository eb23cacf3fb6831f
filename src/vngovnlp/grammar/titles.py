"""Positions of individuals: 'Phó Chủ tịch Thường trực', 'nguyên Bí thư', 'Trưởng' before a body's name, 'Đại tá'."""

from __future__ import annotations

from typing import NamedTuple

from vngovnlp.grammar.agencies import agency_at
from vngovnlp.grammar.tokens import CAPITAL, LOWER, NUMBER, UPPER, Tokens
from vngovnlp.grammar.units import type_end, typed_place

TITLE_LABELS = {"TITLE", "TITLE_HEAD", "TITLE_MEMBER", "TITLE_MOD", "RANK"}
_BEFORE = {"nguyên", "quyền", "cựu", "tân"}
# 'chính quyền', 'thừa ủy quyền | Chủ tịch': no acting Chủ tịch
_RIGHTS = {"chính", "thẩm", "ủy", "uỷ", "chủ", "nhân", "đặc", "bản", "pháp", "phân", "quản", "đảng"}
_PLURAL = {"các", "những", "nhiều", "mấy", "từng", "mỗi", "mọi", "hai", "ba", "bốn"}
# Before 'đại biểu' where nobody is meant yet: 'ứng cử | đại biểu Quốc hội', 'Đoàn | đại biểu Quốc hội', 'bầu | đại biểu HĐND'
_NOBODY = {"cử", "đoàn", "tổ", "bầu"}
# What the one who holds the office does: 'theo đó, bộ trưởng | yêu cầu', 'phó giám đốc | cho biết'
_DEEDS = set("yêu đề chỉ giao cho nhấn khẳng nói lưu phát nêu trả hỏi nhận đặt".split())
# A title that ends in the noun of a body: 'Trưởng ban' alone, but 'Trưởng' + 'Ban Pháp chế HĐND'.
_BODY_NOUNS = {"ban", "phòng", "đoàn", "khoa", "cục", "vụ", "viện", "tổ"}
_BODY_NOUNS_2 = {"văn phòng", "công an", "thanh tra", "tiểu ban", "kiểm toán", "chi bộ", "đảng bộ", "công đoàn"}


# Offices that only one holds at a time: in lower case too they mean that one ('theo thủ tướng')
_HIGHEST = {"thu-tuong", "pho-thu-tuong", "chu-tich-nuoc", "tong-bi-thu"}


class Title(NamedTuple):
    """A title from token ``i`` to ``end`` (not included)."""

    end: int
    value: str | None
    rule: str


def title_at(tk: Tokens, i: int) -> Title | None:
    """The title that begins at token ``i``."""
    hits = tk.at.get(i)
    if hits is None or hits.keys().isdisjoint(TITLE_LABELS):
        return None
    start = i
    if tk.words[i] == "quyền" and tk.word(i - 1) in _RIGHTS and tk.near(i):
        return None
    modified = tk.words[i] in _BEFORE and tk.near(i + 1)
    if modified:
        i += 1
        if tk.word(i) in _BEFORE:
            i += 1
    found = _core(tk, i, sure=modified)
    if found is None or not tk.taken.isdisjoint(range(start, found.end)):
        return None
    if _in_body_name(tk, start) or (tk.words[start] == "vụ" and tk.word(start - 1) == "chức"):
        return None
    if (found.value or "").startswith("bo-truong") and (tk.word(i - 2), tk.word(i - 1)) == ("hội", "nghị"):
        return None  # 'Hội nghị Bộ trưởng ASEAN'
    if _plural(tk, start) or tk.word(found.end) == "quán" or _of_several(tk, found.end):
        return None
    end = found.end
    if tk.word(end) == "thường" and tk.word(end + 1) == "trực" and tk.near(end):
        end += 2
    elif tk.word(end) == "tt" and tk.near(end) and tk.shapes[end] == UPPER and (found.value or "").startswith(("pho-", "thu-")):
        end += 1
    elif (
        tk.words[end : end + 2] == ["phụ", "trách"]
        and tk.near(end)
        and tk.capital(end + 2)
        and (found.value or "").startswith("pho-")
    ) or (tk.word(end) == "thứ" and tk.word(end + 1) == "nhất" and tk.near(end) and (found.value or "").startswith("pho-")):
        end += 2
    elif found.rule == "title" and tk.near(end):
        end = _with_bare_body(tk, end, found.value or "")
    return Title(end, found.value, found.rule)


# 'Ban | Bí thư', 'Ban | Giám đốc', 'Bộ | Tư lệnh', 'Phủ | Thủ tướng', 'Liên minh | Nghị sĩ'
_BODIES_OF = {
    ("minh", "nghị"), ("ban", "bí"), ("ban", "giám"), ("ban", "thư"), ("ban", "chủ"), ("bộ", "tư"), ("phủ", "thủ"), ("phủ", "chủ"), ("phủ", "tổng"),
}  # fmt: skip


def _in_body_name(tk: Tokens, i: int) -> bool:
    """True if the title at ``i`` is a part of the name of a body: 'Ban | Thư ký', 'Bộ | Tư lệnh'."""
    return i > 0 and tk.near(i) and (tk.words[i - 1], tk.words[i]) in _BODIES_OF


def _plural(tk: Tokens, start: int) -> bool:
    """True if the title at ``start`` stands for several: 'các Phó Chủ tịch', 'ba vị Bộ trưởng', '10 Phó Trưởng đoàn'."""
    k = start - 1
    if tk.word(k) == "vị":
        k -= 1
    elif (tk.word(k - 1), tk.word(k)) == ("đồng", "chí") and tk.word(k - 2) in _PLURAL_BEFORE_COMRADES:
        return _some(tk, k - 2)
    if (tk.word(k - 1), tk.word(k)) in _POSTS or (
        k > 0 and tk.words[k] == "," and tk.words[k - 1] == "trưởng" and tk.words[start] == "phó"
    ):
        return True
    if k < 0:
        return False
    if tk.words[k] in _PLURAL or (
        tk.shapes[k] == NUMBER and k not in tk.taken and tk.near(k + 1) and tk.word(k - 1) not in ("thứ", "lần", "năm")
    ):
        return True
    # 'các bộ trưởng, | chủ tịch UBND phải'
    first = _title_before(tk, k) if tk.words[k] in (",", "và") and tk.shapes[start] == LOWER else None
    return first is not None and tk.word(first - 1) in _PLURAL


# What stands before a post that nobody holds yet: 'số lượng | Phó Chủ tịch UBND', 'đội ngũ | Bí thư'
_POSTS = {("số", "lượng"), ("cơ", "cấu"), ("đội", "ngũ"), ("ứng", "viên")}
_PLURAL_BEFORE_COMRADES = {"số"}


def _some(tk: Tokens, k: int) -> bool:
    """True if 'một số' ends at token ``k``."""
    return tk.word(k - 1) == "một"


def _title_before(tk: Tokens, k: int) -> int | None:
    """Where a title of the lexicon begins that ends right before token ``k``."""
    for first in range(max(k - 5, 0), k):
        hit = tk.hit("TITLE", first)
        if hit is not None and hit.end == k:
            return first
    return None


# What several people of one title head: 'Tư lệnh các | quân khu', 'Ngoại trưởng các | nước ASEAN'
_HEADED = {
    "nước",
    "quân",
    "giáo",
    "huyện",
    "xã",
    "tỉnh",
    "bộ",
    "ngành",
    "địa",
    "đơn",
    "cơ",
    "phường",
    "quận",
    "công",
    "doanh",
    "trường",
    "tổ",
    "chi",
    "tập",
    "ban",
    "phòng",
}


def _of_several(tk: Tokens, end: int) -> bool:
    """True if the title that ends before ``end`` is held by several: 'Hiệu trưởng | các trường', 'thủ tướng | hai nước'."""
    if tk.word(end) in ("các", "những"):
        return tk.word(end + 1) in _HEADED
    return tk.word(end) in ("hai", "ba") and tk.word(end + 1) == "nước"


def _with_bare_body(tk: Tokens, end: int, value: str) -> int:
    """The end with a body noun that has no name of its own: 'Bí thư Đảng ủy', 'Chủ tịch tỉnh', 'Phó Chủ tịch huyện'."""
    body = tk.hit("AGENCY_BODY", end)
    if body is not None and value.endswith("bi-thu") and agency_at(tk, end) is None and not tk.capital(body.end):
        return body.end
    unit = type_end(tk, end)
    if (
        unit is not None
        and "chu-tich" in value
        and (tk.shapes[end] == LOWER or (unit == end + 2 and tk.shapes[end + 1] == LOWER))  # 'Chủ tịch | Thành phố'
        and typed_place(tk, end) is None
        and tk.hit("AGENCY_BODY", end) is None
    ):
        return unit
    return end


def _core(tk: Tokens, i: int, *, sure: bool) -> Title | None:
    """The title at token ``i`` without what stands before it; ``sure`` if that shows that one person holds it: 'nguyên tổng giám đốc'."""
    title = tk.hit("TITLE", i)
    if title is not None:
        split = _before_body(tk, i, title.end) if not (title.value or "").endswith("tong-thanh-tra") else None
        if split is not None:
            return Title(split, title.value, "title-before-body")
        if title.score < 1.0 and not sure and not _individual(tk, i, title.end):
            return None
        group = tk.hit("AGENCY_BODY", title.end)
        # 'Chủ tịch | UBND cấp xã', but 'Chánh án | TAND cấp cao tại Hà Nội'
        if (
            group is not None
            and tk.hit("AGENCY_FIXED", title.end) is None
            and (tk.word(group.end) in ("các", "cấp", "những") or tk.shapes[group.end : group.end + 1] == [NUMBER])
        ):
            return None
        if title.end == i + 1 and tk.shapes[i] == UPPER and not tk.capital(title.end):
            return None
        return Title(title.end, title.value, "title")
    held = tk.hit("TITLE_MOD", i)
    if held is not None and held.value == "thuong-truc":
        secretariat = tk.hit("AGENCY_FIXED", held.end)
        if secretariat is not None and secretariat.value == "ban-bi-thu":
            return Title(held.end, held.value, "title")
    rank = tk.hit("RANK", i)
    if rank is not None:
        return Title(rank.end, rank.value, "title-rank")
    head = tk.hit("TITLE_HEAD", i)
    if head is not None:
        body = agency_at(tk, head.end, titled=True) if tk.near(head.end) else None
        return Title(head.end, head.value, "title-head") if body is not None else None
    member = tk.hit("TITLE_MEMBER", i)
    if member is not None:
        return _member(tk, i, member.end, member.value, sure=sure)
    return None


def _member(tk: Tokens, i: int, end: int, value: str | None, *, sure: bool) -> Title | None:
    """'Ủy viên' + Bộ Chính trị, 'đại biểu' + Quốc hội; one-word memberships (Tỉnh ủy viên, TUV, ĐBQH) stand alone."""
    if value in ("uy-vien", "dai-bieu", "thanh-vien", "uy-vien-du-khuyet", "uy-vien-thuong-truc"):
        if tk.words[i - 2 : i] == ["bổ", "sung"] and value == "uy-vien":
            return None  # 'bầu bổ sung | Ủy viên Ủy ban Kiểm tra'
        if value != "dai-bieu" and tk.words[max(i - 2, 0) : i] == ["đồng", "chí"] and tk.word(i - 3) in ("các", "nhiều"):
            return None  # 'các đồng chí | Ủy viên Ban Thường vụ'
        if _plural(tk, i) or (value == "dai-bieu" and _nobody(tk, i)):
            return None
        body = agency_at(tk, end) if tk.near(end) else None
        if body is None and tk.shapes[i] == UPPER and tk.hit("SURNAME", end) is not None:
            return Title(end, value, "title-member")
        if body is None and not (value == "uy-vien" and tk.capital(i)):
            return None
        if value == "thanh-vien" and tk.shapes[i] == LOWER:
            return None
        if value == "dai-bieu" and body is not None and not _one_deputy(tk, i, body.end):
            return None
    elif tk.words[i] == "đbqh" and _nobody(tk, i):
        return None  # 'cuộc bầu cử | ĐBQH'
    elif value in _MANY_HOLD and not (sure or tk.capital(end) or tk.word(end) == "đảng" or _apposed(tk, i, end)):
        return None
    return Title(end, value, "title-member")


# What many are: one of them is meant where his name or his body stands behind it
_MANY_HOLD = {
    "chap-hanh-vien",
    "chuyen-vien",
    "cong-to-vien",
    "dan-bieu",
    "dieu-tra-vien",
    "dieu-tra-vien-cao-cap",
    "hoi-tham-nhan-dan",
    "kiem-sat-vien",
    "kiem-sat-vien-cao-cap",
    "kiem-tra-vien",
    "nghi-si",
    "tham-phan",
    "tham-phan-cao-cap",
    "tham-tra-vien",
    "thanh-tra-vien",
}


def _apposed(tk: Tokens, i: int, end: int) -> bool:
    """True if the title from ``i`` to ``end`` stands between marks behind a name: 'ông Lê Văn Mẫu, | Thẩm phán cao cấp |, Chánh án TAND tỉnh'."""
    return tk.words[i - 1] in _MARKS and tk.shapes[i - 2 : i - 1] == [CAPITAL] and tk.word(end) in _MARKS | {")", ";", "."}


_MARKS = {",", "-", "–", "("}


def _nobody(tk: Tokens, i: int) -> bool:
    """True if 'đại biểu' at ``i`` means no one yet or an event: 'ứng cử | đại biểu', 'Đại hội | đại biểu Đảng bộ'."""
    before = tk.word(i - 1)
    return before in _NOBODY or tk.word(i - 2) == "cử" or (tk.word(i - 2), before) in (("đại", "hội"), ("hội", "nghị"))


# What stands before the membership of one person: 'Giám đốc Sở, | đại biểu Quốc hội', 'với tư cách là | đại biểu HĐND'
_HOLDS = {
    "nguyên",
    "cựu",
    "trò",
    "kiêm",
    ",",
    ";",
    "(",
    "-",
    "–",
    "+",
    "•",
    "là",
    "làm",
    "thôi",
    "viên",
    "chức",
    "danh",
    "cử",
    "nhiệm",
    "tư",
    "cách",
}


# Last words of what leads into a sentence: 'Trên cơ sở | đó, đại biểu HĐND sẽ quyết định'
_LINKING = {"đó", "vậy", "nay", "này", "ra"}


def _one_deputy(tk: Tokens, i: int, end: int) -> bool:
    """True if 'đại biểu Quốc hội' from ``i`` to ``end`` is one person's: his name or another of his positions stands beside it. False for
    '| đại biểu Quốc hội đề nghị', 'lấy ý kiến | đại biểu HĐND'."""
    before = tk.word(i - 1)
    if before == "," and tk.word(i - 2) in _LINKING:
        return False  # 'Trên cơ sở đó, | đại biểu HĐND sẽ quyết định'
    if before == "vụ" and tk.word(i - 2) == "nhiệm":
        return True  # 'thôi làm nhiệm vụ | đại biểu Quốc hội'
    if before in _HOLDS or (tk.capital(end) and tk.near(end)):
        return True
    n = end
    if tk.word(n) in ("khóa", "khoá"):
        n += 2
    return (
        (tk.capital(n) and tk.near(n))
        or (tk.word(n) == "(" and tk.word(n + 1) == "đbqh")
        or (tk.word(n) in (",", "-", "–") and tk.capital(n + 1))
    )


def _before_body(tk: Tokens, i: int, end: int) -> int | None:
    """Where the title ends if its last word begins the name of a body: 1 in 'Trưởng | Ban Pháp chế HĐND', None otherwise."""
    for size in (2, 1):
        k = end - size
        if k <= i:
            continue
        if " ".join(tk.words[k:end]) in (_BODY_NOUNS_2 if size == 2 else _BODY_NOUNS):
            body = agency_at(tk, k, titled=True)
            org = tk.hit("ORG", k)
            if (body is not None and body.end > end) or (org is not None and org.end > end):
                return k
    return None


def _individual(tk: Tokens, i: int, end: int) -> bool:
    """True if a title in lower case speaks of one person: a name, a body or a place follows, or a verb of saying."""
    if tk.word(i - 1) in ("làm", "là", "chức", "giữ"):
        return True
    if end >= len(tk.starts) or not tk.near(end):
        return False
    if tk.shapes[end] in (CAPITAL, UPPER) or tk.words[end] == "kiêm":
        return True
    value = tk.at[i]["TITLE"].value
    if value in _HIGHEST:
        return tk.word(end) not in ("các", "những")
    if value in ("bo-truong", "thu-truong") and tk.word(end) in _DEEDS and tk.word(i - 1) not in ("liên", "cấp"):
        return True
    return agency_at(tk, end) is not None or tk.hit("PLACE_TYPE", end) is not None
