"""What follows a body inside its name: its parent, its territory, 'Trung ương', where it sits, what it is of."""

from __future__ import annotations

from collections.abc import Callable

from vngovnlp.grammar.bodies import Body, known_body, past_abbreviation
from vngovnlp.grammar.descriptions import NATIONAL, description_end
from vngovnlp.grammar.levels import counted, generic_after, of_levels, shared_by_all
from vngovnlp.grammar.places import bare_place
from vngovnlp.grammar.runs import UNIT_LABELS, capitals, known_unit, stretch
from vngovnlp.grammar.tails import DESCRIBED, tail_end
from vngovnlp.grammar.tokens import CAPITAL, LOWER, NUMBER, UPPER, Tokens
from vngovnlp.grammar.units import type_end, typed_place
from vngovnlp.grammar.words import PLACE_NAMED

Inside = Callable[[Tokens, int, int], Body | None]
"""The body that begins at a token, at this depth inside another name."""

_MOST = 6
"""Parts of a name: parent, territory, the parent's territory ... no name has more."""
_DEEPEST = 3
"""Names inside of names."""
_BARE_WITH_UNIT = {
    "van-phong", "ban-chi-dao", "hoi", "hoi-dong", "uy-ban", "don-vi-quan-ly", "bo-tu-lenh", "truong-chinh-tri", "truong-ptdtnt", "cang-vu", "tram", "benh-vien", "bao-tang", "thu-vien", "hat-kiem-lam",
}  # fmt: skip
_PARTY = {"chi-bo", "dang-bo", "dang-uy", "chi-uy"}
# Heads that the province alone names: 'Cảng vụ hàng hải | Quảng Trị'
_SEATED_ALONE = {"cang-vu", "trai-giam", "trai-tam-giam"}
_COMMITTEES = {"huyen-uy", "quan-uy", "thi-uy", "tinh-uy", "thanh-uy"}
# Words in lower case that may go on with a name though the lexicon has none of them.
_PARTS = {"t", "đơn", "khu", "số", "cơ", "chi", "miền", "vùng", "tại"}
# Courts of several provinces: 'Tòa án nhân dân cấp cao | tại Hà Nội'
_SEATED = {"toa-an-cap-cao", "vien-kiem-sat-cap-cao"}
# Bodies of several communes since 2025: 'Tòa án nhân dân khu vực 3 - Quảng Trị'
_REGIONAL = {"toa-an-nhan-dan", "vien-ksnd"}
_OF_REGION = {"cang-vu", "chi-cuc", "cuc", "vien", "trung-tam"}
_OF_AREA = {"benh-vien", "chi-cuc", "hat-kiem-lam", "dai-khi-tuong-thuy-van"}
# Heads that are told apart by a number alone
_NUMBERED = {"hat-kiem-lam", "trai-giam", "trai-tam-giam"}
_REGION_NUMBERS = {"i", "ii", "iii", "iv", "v", "vi", "vii"}
_OF_DEPUTIES = {"doan-dbqh", "to-dbqh"}
_WITH_BRANCHES = {"van-phong-dang-ky-dat-dai", "ngan-hang-nha-nuoc"}
_OF_STATE = {"quoc-hoi", "chinh-phu"}


def extended(tk: Tokens, body: Body, depth: int, inside: Inside) -> Body | None:
    """The body with what follows it inside its name; None if it names none."""
    for _ in range(_MOST):
        grown = _one_more(tk, body, depth, inside)
        if grown is None or grown is body:
            break
        body = grown
    if body.rule == "agency-body" and (counted(tk, body.end) or (not body.level and shared_by_all(tk, body.end))):
        return None
    if depth == 0 and of_levels(tk, body.end):
        return None
    if body.rule == "agency-tail" and tk.word(body.end) == "các" and tk.word(body.end + 1) == "cấp":
        return None
    if tk.word(body.end) == "các" and tk.word(body.end + 1) in ("nhiệm", "khóa", "khoá"):
        return body  # 'Ban Thường vụ Thành ủy các nhiệm kỳ'
    if body.rule in ("agency-body", "agency-head") and generic_after(tk, body):
        return None
    return body if body.named or depth > 0 else None


# Each part below gives the body with that part, the body itself where the name ends here for sure, and None where it has nothing to say.


def _one_more(tk: Tokens, body: Body, depth: int, inside: Inside) -> Body | None:
    """The body with the next part of its name."""
    end = body.end
    if end >= len(tk.starts) or end in tk.taken or not tk.near(end):
        return None
    word = tk.words[end]
    if word == "của":
        return _of(tk, body, depth, inside)
    if word == "và" and body.head == "don-vi-quan-ly" and tk.words[end + 1 : end + 5] == ["các", "khu", "công", "nghiệp"]:
        return body._replace(end=end + 5)  # 'Ban Quản lý Khu kinh tế Lam Giang | và các khu công nghiệp'
    if word in ("-", "–", "&") and body.head in PLACE_NAMED and tk.hit("AGENCY_HEAD", end + 1) is not None:
        return _joined_school(tk, body, depth, inside)
    if word == "(":
        return past_abbreviation(tk, body)
    if tk.shapes[end] == LOWER and end not in tk.at and word not in _PARTS and tk.words[end - 1] not in ("trực", "tra"):
        return None
    nests = _begins_body(tk, body)
    grown = _party_cell(tk, body) if not nests else None
    grown = grown or _central(tk, body)
    if grown is None and nests and depth < _DEEPEST:
        grown = _parent(tk, body, depth, inside)
    return grown or _unit(tk, body) or _named_place(tk, body, nests=nests) or _by_word(tk, body)


def _of(tk: Tokens, body: Body, depth: int, inside: Inside) -> Body | None:
    """'Ủy ban Kinh tế | của Quốc hội', 'Tổ công tác | của Thủ tướng'."""
    n = body.end + 1
    if depth >= _DEEPEST or not tk.capital(n):
        return None
    inner = inside(tk, n, depth + 1)
    if inner is not None and inner.named and body.head in DESCRIBED and tk.word(inner.end) == "về":
        about = description_end(tk, inner.end)  # 'Ban Chỉ đạo của Chính phủ | về chuyển đổi số'
        if about > inner.end + 2:
            return Body(about, None, "agency-description", body.head)
        return Body(inner.end, None, "agency-of", body.head, inner.level)
    if inner is not None and inner.named and (body.rule != "agency-head" or body.head in DESCRIBED):
        return Body(inner.end, None, "agency-of", body.head, inner.level)
    title = tk.hit("TITLE", n)
    if title is not None and body.head in DESCRIBED:
        return Body(title.end, None, "agency-of", body.head)
    return None


def _joined_school(tk: Tokens, body: Body, depth: int, inside: Inside) -> Body | None:
    """'Trường Tiểu học | - THCS Lam Giang'."""
    school = inside(tk, body.end + 1, depth + 1)
    if school is not None and school.head in PLACE_NAMED and school.named:
        return Body(school.end, None, "agency-nested", body.head, school.level)
    return None


def _begins_body(tk: Tokens, body: Body) -> bool:
    """True if another body may begin behind this one: its parent."""
    if known_body(tk, body.end) is not None or tk.hit("AGENCY_HEAD", body.end) is not None:
        return True
    parent = tk.hit("AGENCY_HEAD_LOW", body.end) if body.head == "khoa" else None
    return parent is not None and (parent.value or "").startswith("truong-")  # 'Khoa Sử | trường Đại học ...'


def _party_cell(tk: Tokens, body: Body) -> Body | None:
    """'Chi bộ | Văn phòng', of whatever name."""
    if body.value not in _PARTY or not tk.capital(body.end) or body.rule != "agency-body" or body.named:
        return None
    tail = tail_end(tk, body.end, inside=True)
    return body._replace(end=tail, value=None, rule="agency-tail", named=True) if tail > body.end else None


def _central(tk: Tokens, body: Body) -> Body | None:
    """'Ban Tổ chức | Trung ương', '| TW', '| T.Ư', '| Việt Nam'."""
    end = body.end
    if tk.capital(end) and (tk.words[end], tk.word(end + 1)) in NATIONAL:
        return body._replace(end=end + 2, named=True)
    if tk.shapes[end] == UPPER and tk.text[tk.starts[end] : tk.ends[end]] in ("TW", "TƯ"):
        return body._replace(end=end + 1, named=True)
    if tk.words[end] == "t" and tk.text[tk.starts[end] : tk.starts[end] + 3] in ("T.Ư", "T.W"):
        return body._replace(end=end + 3, named=True)
    return None


def _parent(tk: Tokens, body: Body, depth: int, inside: Inside) -> Body | None:
    """'Cục Quản lý giá | Bộ Tài chính'."""
    end = body.end
    if body.head == "ban" and body.rule == "agency-head" and not tk.hit("AGENCY_HEAD", end):
        return None
    inner = inside(tk, end, depth + 1)
    if inner is not None and (inner.named or inner.end - end > 1) and _may_have_parent(tk, end, body.value):
        return Body(inner.end, None, "agency-nested", body.head, inner.level, True)
    return None


def _may_have_parent(tk: Tokens, end: int, value: str | None) -> bool:
    """False for the highest bodies of the State, unless of another State."""
    return value not in ("quoc-hoi", "chinh-phu", "bo-chinh-tri", "ban-bi-thu") or tk.hit("COUNTRY", end) is not None


def _unit(tk: Tokens, body: Body) -> Body | None:
    """'UBND | huyện Hòa An', 'Công an | tỉnh'."""
    end, word = body.end, tk.words[body.end]
    unit = type_end(tk, end)
    if unit is None or body.value in _OF_STATE:
        return None
    if word in ("tổ", "bản", "làng", "đô") and unit != end + 3:
        return None  # 'Ban Công tác Mặt trận | tổ dân phố 5', but no 'tổ'
    typed = typed_place(tk, end)
    named = body.rule != "agency-head" or body.head in _BARE_WITH_UNIT
    if typed is not None and (named or body.head in PLACE_NAMED):
        return body._replace(end=typed.end, level=typed.level, named=True)
    return body._replace(end=unit, named=True) if named else body


def _named_place(tk: Tokens, body: Body, *, nests: bool) -> Body | None:
    """'Sở Y tế | Quảng Trị', 'Huyện ủy | Krông Ana'. ``nests``: another body begins here."""
    end = body.end
    known = known_unit(tk, end)
    if (
        known is not None
        and known[1] != "PLACE_COMMUNE"
        # 'UBND tỉnh Hậu Giang | Đồng Văn Mẫu', but 'UBND huyện Hải Lăng Quảng Trị'
        and (body.level not in UNIT_LABELS or (known[1] == "PLACE_PROVINCE" and body.level != known[1]))
        and tk.capital(end)
        and _is_whole_name(tk, end, known[0])
        and (body.rule != "agency-head" or (body.head in _SEATED_ALONE and known[1] == "PLACE_PROVINCE"))
    ):
        return body._replace(end=known[0], level=known[1], named=True)
    if (
        body.value in _COMMITTEES
        and tk.shapes[end] == CAPITAL
        and len(tk.words[end]) > 1
        and (known is None or known[1] == "PLACE_COMMUNE")
        and "SURNAME" not in tk.at.get(end, {})
    ):
        last = capitals(tk, end, limit=3)
        return body._replace(end=last, named=True) if last > end + 1 and not nests else body
    return None


def _is_whole_name(tk: Tokens, start: int, end: int) -> bool:
    """False if the known name is the beginning of a personal name ('Hà Nam Trung'); another name may follow ('Hà Nội Lê Văn Ba')."""
    surname = tk.hit("SURNAME", start)
    if surname is None or surname.score < 0.6 or not (tk.capital(end) and tk.near(end)):
        return True
    following = tk.hit("SURNAME", end)
    return tk.hit("TITLE", end) is not None or (following is not None and following.score >= 0.6 and tk.capital(end + 1))


def _by_word(tk: Tokens, body: Body) -> Body | None:
    """Parts that a word opens: 'đơn vị', 'chi nhánh', 'tại', 'miền', 'vùng', 'khu vực', 'số', 'cơ sở', a dash."""
    end, word = body.end, tk.words[body.end]
    following = tk.word(end + 1)
    if word == "đơn" and following == "vị" and body.value in _OF_DEPUTIES:
        typed = typed_place(tk, end + 2)
        return body._replace(end=typed.end, level=typed.level) if typed is not None else None
    if word == "chi" and following == "nhánh" and body.value in _WITH_BRANCHES:
        return _branch(tk, body)
    if word == "tại" and body.value in _SEATED:
        seat = typed_place(tk, end + 1) or bare_place(tk, end + 1)
        return body._replace(end=seat.end) if seat is not None else None
    if word in ("miền", "vùng") and body.head in _OF_REGION:
        region = tk.hit("PLACE_REGION", end)
        if region is not None or following in _REGION_NUMBERS:
            return body._replace(end=region.end if region is not None else end + 2, named=True)
    if word == "khu" and following == "vực" and tk.capital(end + 2):
        area = known_unit(tk, end + 2)  # 'Trung tâm Y tế | khu vực Bảo Yên', one of them for each district that was
        if area is not None and _is_whole_name(tk, end + 2, area[0]):
            return body._replace(end=area[0], named=True)
        if body.head in _OF_AREA:
            return body._replace(end=stretch(tk, capitals(tk, end + 2, limit=3)), named=True)
    if word in ("-", "–") and tk.shapes[end - 1] == NUMBER and body.value in _REGIONAL:
        province = known_unit(tk, end + 1)
        if province is not None and province[1] == "PLACE_PROVINCE":
            return body._replace(end=province[0])
        typed = typed_place(tk, end + 1)
        return body._replace(end=typed.end) if typed is not None else None
    return _number(tk, body)


def _branch(tk: Tokens, body: Body) -> Body | None:
    """'Ngân hàng Nhà nước | chi nhánh tỉnh Quảng Trị', '| chi nhánh Khu vực 9'."""
    n = body.end + 2
    typed = typed_place(tk, n)
    if typed is not None:
        return body._replace(end=typed.end, level=typed.level)
    numbered = tk.words[n : n + 2] == ["khu", "vực"] and tk.shapes[n + 2 : n + 3] in ([NUMBER], [UPPER])
    return body._replace(end=n + 3) if numbered else None


def _number(tk: Tokens, body: Body) -> Body | None:
    """'Phòng Giao dịch | số 2', 'Bệnh viện Bạch Mai | cơ sở 2', 'Kiểm toán Nhà nước | khu vực IV', 'Hạt Kiểm lâm | khu vực 2'."""
    end, word = body.end, tk.words[body.end]
    if word not in ("khu", "số", "cơ"):
        return None
    numbered = tk.capital(end - 1) or body.head in _NUMBERED
    if (body.rule == "agency-head" and not numbered) or (tk.shapes[end] != LOWER and word != "khu"):
        return None
    number = end + (1 if word == "số" else 2)
    if (
        number < len(tk.shapes)
        and tk.shapes[number] in (NUMBER, UPPER, CAPITAL)
        and tk.words[end + 1] in ("vực", "sở", tk.words[number])
    ):
        return body._replace(end=number + 1, named=True)
    return None
