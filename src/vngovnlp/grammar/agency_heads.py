"""Names that an open head begins: 'Sở | Y tế', 'Cục | Quản lý đê điều', 'Ban Chỉ đạo | 389'."""

from __future__ import annotations

from vngovnlp.grammar.agency_parts import Inside
from vngovnlp.grammar.bodies import Body
from vngovnlp.grammar.descriptions import NATIONAL, description_end, does_there
from vngovnlp.grammar.fields import cut_at_comma, lower_field, object_end, phrase_end
from vngovnlp.grammar.places import place_at
from vngovnlp.grammar.runs import known_unit
from vngovnlp.grammar.tails import DESCRIBED, low_name_end, new_name, starts_place, tail_end, tail_fits
from vngovnlp.grammar.tokens import LOWER, NUMBER, UPPER, Tokens
from vngovnlp.grammar.units import type_end
from vngovnlp.grammar.words import PLACE_NAMED

# Heads that a phrase in lower case may follow
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
_POLICE = ("phong-canh-sat", "doi-canh-sat")
# Groups that are known by what they are, whatever they do
_BOARDS = ("ban-chi-dao", "to-cong-tac", "to-tu-van", "to-bien-tap")
# 'hội đồng | thẩm định', 'tổ công tác | giải quyết': whichever it is
_BARE_WORK = {("thẩm", "định"), ("giải", "quyết"), ("bầu", "cử")}


def open_name(tk: Tokens, i: int, j: int, head: str, inside: Inside, *, titled: bool) -> Body | None:
    """The name whose head ``head`` stands at tokens ``i`` to ``j``; ``titled`` if the position of its leader stands before it."""
    if j >= len(tk.starts) or j in tk.taken or not tk.near(j):
        return None
    low = tk.hit("AGENCY_HEAD_LOW", i) is not None
    if tk.hit("AGENCY_FIELD", j) is not None:
        return _with_field(tk, j, head)
    if head in ("bo", "so"):
        return _ministry(tk, j, low=low) if head == "bo" else _department(tk, j, low=low)
    police = _police(tk, j, head)
    if police is not None:
        return police
    if head == "hoi-dong" and tk.words[j : j + 2] in (["quản", "trị"], ["thành", "viên"]):
        return None  # of a company
    if head in DESCRIBED:
        return _described(tk, i, j, head, inside, low=low)
    if head == "uy-ban" and tk.capital(i) and tk.words[j : j + 3] == ["quốc", "gia", "về"] and tk.shapes[j] == LOWER:
        about = description_end(tk, j + 2)  # 'Ủy ban | quốc gia về trẻ em'
        return Body(about, None, "agency-description", head) if about > j + 3 else None
    if head == "don-bien-phong":
        place = place_at(tk, j)
        return Body(place.end, None, "agency-tail", head) if place is not None else None
    return _nested(tk, j, head, inside, low=low, titled=titled) or _tailed(tk, i, j, head, low=low, titled=titled)


def _with_field(tk: Tokens, j: int, head: str) -> Body:
    """'Sở | Y tế', 'Cục | Kinh tế hợp tác'."""
    field = tk.at[j]["AGENCY_FIELD"]
    if (first := cut_at_comma(tk, j, field.end)) < field.end:
        return Body(first, None, "agency-field", head)  # 'các Sở | Tài chính, Kế hoạch và Đầu tư'
    if head in ("so", "bo"):
        return Body(field.end, None, "agency-field", head)
    end = tail_end(tk, max(field.end, phrase_end(tk, j)), inside=True, school=head in PLACE_NAMED)
    return Body(max(end, field.end), None, "agency-field", head)


def _ministry(tk: Tokens, j: int, *, low: bool) -> Body | None:
    """Ministries of other States: 'Bộ | An ninh nội địa Mỹ'."""
    if low or not tk.capital(j):
        return None
    end = tail_end(tk, j, inside=False)
    return Body(end, None, "agency-tail", "bo") if end > j and tk.hit("COUNTRY", end) is not None else None


def _department(tk: Tokens, j: int, *, low: bool) -> Body | None:
    """'Sở | văn hóa'."""
    phrase = lower_field(tk, j)
    return Body(phrase, None, "agency-low-tail", "so") if phrase > j and not low else None


def _police(tk: Tokens, j: int, head: str) -> Body | None:
    """'phòng CSGT | Bình Định', 'phòng | CSGT'."""
    named = head in _POLICE and tk.shapes[j - 1] == UPPER
    if named and (not tk.capital(j) or tk.hit("PLACE_PROVINCE", j) is not None):
        return Body(j, None, "agency-nested", head)
    unit = tk.hit("AGENCY_BODY", j) if head in ("phong", "tram", "doi-canh-sat") else None
    if unit is not None and (unit.value or "").startswith("canh-sat"):
        return Body(unit.end, None, "agency-nested", head)
    return None


def _described(tk: Tokens, i: int, j: int, head: str, inside: Inside, *, low: bool) -> Body | None:
    """Boards and groups by what they do: 'Ban Chỉ đạo | phòng, chống dịch', 'Tiểu ban | lễ tân'."""
    inner = inside(tk, j, 2) if tk.hit("AGENCY_HEAD", j) is not None else None
    if inner is not None and inner.head in PLACE_NAMED:
        return Body(inner.end, None, "agency-nested", head)  # 'Hội đồng Trường THPT Lê Lợi'
    end = description_end(tk, _behind_sectors(tk, j) if head == "ban-chi-dao" else j)
    if tk.shapes[i] == LOWER and end == j + 2 and (tk.words[j], tk.words[j + 1]) in _BARE_WORK:
        return None
    if end == j and head == "tieu-ban" and tk.capital(i) and not does_there(tk, j):
        end = low_name_end(tk, object_end(tk, j))  # 'Tiểu ban | nhân sự', 'Tiểu ban | lễ tân và hậu cần'
    if end > j:
        several = tk.word(i - 1) in ("các", "những") and tk.shapes[i] == LOWER  # 'các | đoàn kiểm tra công vụ'
        return Body(end, None, "agency-description", head) if not several else None
    return Body(j, None, "agency-head", head, "", not low and head in _BOARDS)


def _behind_sectors(tk: Tokens, j: int) -> int:
    """Behind 'liên ngành' and 'Trung ương': 'Ban Chỉ đạo | liên ngành [về an toàn thực phẩm]'."""
    if tk.words[j : j + 2] != ["liên", "ngành"]:
        return j
    about = j + 2 if tk.near(j + 2) else j
    return about + 2 if (tk.word(about), tk.word(about + 1)) in NATIONAL and tk.word(about + 2) == "về" else about


def _nested(tk: Tokens, j: int, head: str, inside: Inside, *, low: bool, titled: bool) -> Body | None:
    """'Chánh | thanh tra Sở Xây dựng', 'Văn phòng | Ban Chỉ đạo phòng, chống thiên tai', 'Thanh tra | thành phố Hà Nội'."""
    if head == "thanh-tra" and titled and tk.hit("AGENCY_HEAD", j) is not None:
        inner = inside(tk, j, 2)
        if inner is not None and inner.named:
            return Body(inner.end, None, "agency-nested", head, inner.level)
    if head == "van-phong" and (tk.hit("AGENCY_FIXED", j) or (tk.hit("AGENCY_HEAD", j) is not None and not low)):
        inner = inside(tk, j, 2)
        if inner is not None and inner.named and (titled or not low):
            return Body(inner.end, None, "agency-nested", head)
    city = known_unit(tk, j) if head == "thanh-tra" else None
    if city is not None and city[1] == "PLACE_PROVINCE" and not tk.capital(city[0]):
        return Body(city[0], None, "agency-nested", head, city[1])
    return None


def _tailed(tk: Tokens, i: int, j: int, head: str, *, low: bool, titled: bool) -> Body | None:
    """The head with the words that go on with its name; alone where none do: 'Trung tâm | Văn hóa An Hòa', 'Viện | khoa học Phương Nam'."""
    if titled and head == "phong" and _numbered_section(tk, j):
        return Body(j + 1, None, "agency-number", head)
    if not tail_fits(tk, j, head, low=low):
        return None
    school = head in PLACE_NAMED
    end = tail_end(tk, j, inside=False, school=school)
    if end > j and (school or not (new_name(tk, j) or (low and starts_place(tk, j)))):
        return Body(end, None, "agency-tail", head)
    phrase = phrase_end(tk, j)
    tail = tail_end(tk, phrase, inside=True) if phrase > j else j
    if tail > phrase and not low and tk.capital(tail - 1):
        return Body(tail, None, "agency-low-tail", head)  # lower case that leads to a capital
    name = low_name_end(tk, j) if not low and tk.capital(i) and head in _LOW_NAMED else j
    if name > j:
        return Body(name, None, "agency-low-tail", head)
    if phrase > j and head in _LOW_TAILED and (titled or head in _POLICE or _goes_on_named(tk, tail)):
        return Body(tail, None, "agency-low-tail", head)
    if low and head in ("vu", "hoi", "truong", "khoa", "vien"):
        return None
    return Body(j, None, "agency-head", head, "", False)


def _numbered_section(tk: Tokens, j: int) -> bool:
    """True for the number of a section of a court, a procuracy or the police: 'Trưởng | phòng 9 VKSND tỉnh', '| phòng 3, Cục An ninh'; 'phòng 403' is
    a room."""
    n = j + 2 if tk.word(j + 1) == "," else j + 1
    owner = tk.hit("AGENCY_BODY", n) or tk.hit("AGENCY_FIXED", n) or (n == j + 2 and tk.hit("AGENCY_HEAD", n))
    return tk.shapes[j] == NUMBER and tk.ends[j] - tk.starts[j] < 3 and bool(owner)


def _goes_on_named(tk: Tokens, end: int) -> bool:
    """True if a territory or another body follows, which shows that words in lower case are a name."""
    return type_end(tk, end) is not None or tk.hit("AGENCY_FIXED", end) is not None or tk.hit("AGENCY_BODY", end) is not None
