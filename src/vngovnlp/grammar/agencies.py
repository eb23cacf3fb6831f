"""Named bodies: fixed names, names with an open tail ('Cục Quản lý đê điều'), their territory, and lists with a shared head."""

from __future__ import annotations

from vngovnlp.grammar.bodies import Body, known_body, past_abbreviation
from vngovnlp.grammar.descriptions import NATIONAL, description_end, does_there
from vngovnlp.grammar.fields import cut_at_comma, lower_field, object_end, phrase_end
from vngovnlp.grammar.levels import GENERIC, counted, generic_after, of_levels, shared_by_all
from vngovnlp.grammar.places import bare_place, place_at
from vngovnlp.grammar.runs import UNIT_LABELS, capitals, known_unit, stretch
from vngovnlp.grammar.tails import DESCRIBED, low_name_end, new_name, place_ahead, starts_place, tail_end, tail_fits
from vngovnlp.grammar.tokens import CAPITAL, LOWER, NUMBER, UPPER, Tokens
from vngovnlp.grammar.units import type_end, typed_place
from vngovnlp.grammar.words import PLACE_NAMED

_BARE_WITH_UNIT = {
    "van-phong", "ban-chi-dao", "hoi", "hoi-dong", "uy-ban", "don-vi-quan-ly", "bo-tu-lenh", "truong-chinh-tri", "truong-ptdtnt", "cang-vu", "tram", "benh-vien", "bao-tang", "thu-vien", "hat-kiem-lam",
}  # fmt: skip
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
_LED_ON = {"hoi", "vien", "trung-tam", "ban", "don-vi-quan-ly", "hoc-vien", "chi-cuc", "cuc", "phong", "tram"}
_PARTY = {"chi-bo", "dang-bo", "dang-uy", "chi-uy"}


def may_be_agency(tk: Tokens, i: int) -> bool:
    """False if :func:`agency_at` finds nothing at token ``i``, as the lexicon has no body and no head of one there."""
    hits = tk.at.get(i)
    if hits is not None and not hits.keys().isdisjoint(_LABELS):
        return True
    # 'Tổng Thanh tra | Chính phủ', 'Thường trực Ban Chỉ đạo 389'
    return (i > 0 and tk.words[i - 1] in ("trực", "tra")) or tk.words[i] == "thường"


def agency_at(tk: Tokens, i: int, *, depth: int = 0, titled: bool = False) -> Body | None:
    """The longest agency that begins at token ``i``; ``titled`` if the position of its leader stands before it."""
    if not may_be_agency(tk, i):
        return None
    before = tk.word(i - 1)
    if tk.words[i] in ("quốc", "qh") and before == "biểu" and tk.word(i - 3) in ("đoàn", "tổ") and tk.word(i - 4) in GENERIC:
        return None  # 'các Đoàn đại biểu Quốc hội'
    if i in tk.taken or (before, tk.words[i]) in _NO_HEADS:
        return None
    if before == "trực" and tk.words[i] == "ban" and tk.word(i - 2) != "thường":
        return None  # 'đến trực | ban hình sự'
    if before == "danh" and tk.words[i : i + 3] == ["công", "an", "xã"]:
        return None  # 'chức danh | Công an xã'
    if tk.words[i] == "phân" and tk.word(i + 1) == "hiệu" and tk.near(i + 2):
        school = agency_at(tk, i + 2, depth=depth + 1)
        return school if school is not None and school.named else None
    best = known_body(tk, i)
    if best is None and tk.words[i] == "thường" and tk.word(i + 1) == "trực":
        return _standing(tk, i, before)
    if best is None or (best.rule == "agency-body" and not best.level):
        head = tk.hit("AGENCY_HEAD", i) or tk.hit("AGENCY_HEAD_LOW", i)
        if head is not None and tk.shapes[i] == LOWER and before in ("xã", "phường", "thôn", "trấn"):
            head = None
        if head is not None and head.value == "thanh-tra" and not tk.capital(i) and not titled:
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
        tail = tail_end(tk, best.end, inside=True)
        country = tk.hit("COUNTRY", tail) if tail > best.end else None
        if country is not None:  # ministries of other States: 'Bộ Giáo dục | và Thể thao Lào'
            return Body(country.end, None, "agency-tail", "bo")
    if best.end == i + 4 and tk.words[i : i + 4] == ["ủy", "ban", "quốc", "gia"] and best.rule == "agency-tail":
        about = description_end(tk, best.end)  # 'Ủy ban Quốc gia | về chuyển đổi số', '... | đổi mới giáo dục'
        best = best._replace(end=about) if about > best.end + 1 else best
    if (
        (best.rule in ("agency-tail", "agency-low-tail") or (best.rule == "agency-field" and best.head == "hoi"))
        and best.head in _LED_ON
        and tk.capital(i)
        and not tk.capital(best.end)
    ):
        led = place_ahead(tk, best.end)  # 'Hội Bảo vệ | người tiêu dùng Việt Nam'
        best = best._replace(end=led) if led is not None else best
    if best.rule == "agency-body" and before in ("các", "cấp", "những") and depth == 0:
        found = _extended(tk, best, depth)
        return found if found is not None and found.end > best.end else None
    return _extended(tk, best, depth)


def _standing(tk: Tokens, i: int, before: str) -> Body | None:
    """'Thường trực Ban Chỉ đạo 389 tỉnh' at token ``i``; somebody's post after a comma or a dash, another body after 'Cơ quan'."""
    head = tk.hit("AGENCY_HEAD", i + 2) or tk.hit("AGENCY_HEAD_LOW", i + 2) if tk.capital(i) and tk.near(i + 2) else None
    if head is None or head.value != "ban-chi-dao" or before in (",", "-", "–", "quan", "ban"):
        return None
    board = agency_at(tk, i + 2, depth=1)
    return Body(board.end, None, "agency-nested", head.value) if board is not None and board.named else None


def _no_other_name(tk: Tokens, i: int) -> bool:
    """True if no place or organisation of two tokens or more begins at token ``i``."""
    hits = tk.at.get(i, {})
    return not any(
        label in hits and hits[label].end > i + 1 for label in ("PLACE_REGION", "PLACE_DISTRICT", "PLACE_COMMUNE", "ORG")
    )


def _open(tk: Tokens, i: int, j: int, head: str, *, titled: bool) -> Body | None:
    """A name that an open head begins: 'Sở Y tế', 'Cục Quản lý đê điều', 'Ban Chỉ đạo 389'."""
    if j >= len(tk.starts) or j in tk.taken or not tk.near(j):
        return None
    low = tk.hit("AGENCY_HEAD_LOW", i) is not None
    field = tk.hit("AGENCY_FIELD", j)
    if field is not None:
        if (first := cut_at_comma(tk, j, field.end)) < field.end:
            return Body(first, None, "agency-field", head)  # 'các Sở | Tài chính, Kế hoạch và Đầu tư'
        school = head in PLACE_NAMED
        begin = max(field.end, phrase_end(tk, j))  # 'Cục | Kinh tế | hợp tác'
        end = tail_end(tk, begin, inside=True, school=school) if head not in ("so", "bo") else field.end
        return Body(max(end, field.end), None, "agency-field", head)
    phrase = lower_field(tk, j) if head == "so" else phrase_end(tk, j)
    if head == "bo" and not low and tk.capital(j):
        # ministries of other States: 'Bộ An ninh nội địa Mỹ'
        end = tail_end(tk, j, inside=False)
        return Body(end, None, "agency-tail", head) if end > j and tk.hit("COUNTRY", end) is not None else None
    if head in ("bo", "so"):
        return Body(phrase, None, "agency-low-tail", head) if head == "so" and phrase > j and not low else None
    police = head in ("phong-canh-sat", "doi-canh-sat") and tk.shapes[j - 1] == UPPER
    if police and (not tk.capital(j) or tk.hit("PLACE_PROVINCE", j) is not None):
        return Body(j, None, "agency-nested", head)  # 'phòng CSGT | Bình Định'
    unit = tk.hit("AGENCY_BODY", j)
    if head in ("phong", "tram", "doi-canh-sat") and unit is not None and (unit.value or "").startswith("canh-sat"):
        return Body(unit.end, None, "agency-nested", head)  # 'phòng | CSGT'
    if head == "hoi-dong" and tk.words[j : j + 2] in (["quản", "trị"], ["thành", "viên"]):
        return None  # of a company
    if head in DESCRIBED:
        inner = agency_at(tk, j, depth=2) if tk.hit("AGENCY_HEAD", j) is not None else None
        if inner is not None and inner.head in PLACE_NAMED:
            return Body(inner.end, None, "agency-nested", head)  # 'Hội đồng Trường THPT Lê Lợi'
        # 'Ban Chỉ đạo liên ngành | về an toàn thực phẩm'
        sectors = head == "ban-chi-dao" and tk.words[j : j + 2] == ["liên", "ngành"]
        about = j + 2 if sectors and tk.near(j + 2) else j
        if sectors and (tk.word(about), tk.word(about + 1)) in NATIONAL and tk.word(about + 2) == "về":
            about += 2
        end = description_end(tk, about)
        if tk.shapes[i] == LOWER and end == j + 2 and (tk.words[j], tk.words[j + 1]) in _BARE_WORK:
            return None
        if end == j and head == "tieu-ban" and tk.capital(i) and not does_there(tk, j):
            end = low_name_end(tk, object_end(tk, j))  # 'Tiểu ban | nhân sự', 'Tiểu ban | lễ tân và hậu cần'
        if end > j and not (tk.word(i - 1) in ("các", "những") and tk.shapes[i] == LOWER):
            return Body(end, None, "agency-description", head)
        if end > j:
            return None  # 'các | đoàn kiểm tra công vụ'
        return Body(
            j, None, "agency-head", head, "", not low and head in ("ban-chi-dao", "to-cong-tac", "to-tu-van", "to-bien-tap")
        )
    if head == "thanh-tra" and titled and tk.hit("AGENCY_HEAD", j) is not None:
        inner = agency_at(tk, j, depth=2)  # 'Chánh | thanh tra Sở Xây dựng'
        if inner is not None and inner.named:
            return Body(inner.end, None, "agency-nested", head, inner.level)
    if head == "uy-ban" and tk.capital(i) and tk.words[j : j + 3] == ["quốc", "gia", "về"] and tk.shapes[j] == LOWER:
        about = description_end(tk, j + 2)  # 'Ủy ban | quốc gia về trẻ em'
        return Body(about, None, "agency-description", head) if about > j + 3 else None
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
    if not tail_fits(tk, j, head, low=low):
        return None
    school = head in PLACE_NAMED
    end = tail_end(tk, j, inside=False, school=school)
    if end > j and (school or not (new_name(tk, j) or (low and starts_place(tk, j)))):
        return Body(end, None, "agency-tail", head)
    if phrase > j and not low:
        # 'Viện khoa học và công nghệ Phương Nam': lower case that leads to a capital
        tail = tail_end(tk, phrase, inside=True)
        if tk.capital(tail - 1) and tail > phrase:
            return Body(tail, None, "agency-low-tail", head)
    name = low_name_end(tk, j) if not low and tk.capital(i) and head in _LOW_NAMED else j
    if name > j:
        return Body(name, None, "agency-low-tail", head)
    if phrase > j and head in _LOW_TAILED:
        tail = tail_end(tk, phrase, inside=True)
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


# What makes a programme of it: 'xây dựng | Chính phủ điện tử'
_DIGITAL = {("điện", "tử"), ("số", "và"), ("số", ","), ("số", "."), ("số", ";")}
# 'hội đồng | thẩm định', 'tổ công tác | giải quyết': whichever it is
_BARE_WORK = {("thẩm", "định"), ("giải", "quyết"), ("bầu", "cử")}
# Second syllables of other words, and no body: 'Tây | ban', 'sách giáo | khoa Lịch sử', 'thẩm mỹ | viện', 'trái phiếu | Chính phủ'
_NO_HEADS = {("tây", "ban"), ("giáo", "khoa"), ("mỹ", "viện"), ("phiếu", "chính")}
_LABELS = {"AGENCY_FIXED", "AGENCY_BODY", "AGENCY_HEAD", "AGENCY_HEAD_LOW"}


def _extended(tk: Tokens, body: Body, depth: int) -> Body | None:
    """The body with what follows it inside its name: parent body, territory, 'Trung ương', 'Việt Nam'; None if it names none."""
    for _ in range(6):  # parent, territory, parent's territory ...: no name has more parts
        grown = _one_more(tk, body, depth)
        if grown is None:
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


# Heads that the province alone names: 'Cảng vụ hàng hải | Quảng Trị'
_SEATED_ALONE = {"cang-vu", "trai-giam", "trai-tam-giam"}
_COMMITTEES = {"huyen-uy", "quan-uy", "thi-uy", "tinh-uy", "thanh-uy"}
# Words in lower case that may go on with a name though the lexicon has none of them.
_PARTS = {"t", "đơn", "khu", "số", "cơ", "chi", "miền", "vùng", "tại"}
# Courts of several provinces: 'Tòa án nhân dân cấp cao | tại Hà Nội'
_SEATED = {"toa-an-cap-cao", "vien-kiem-sat-cap-cao"}
# Bodies of several communes since 2025: 'Tòa án nhân dân khu vực 3 - Quảng Trị'
_REGIONAL = {"toa-an-nhan-dan", "vien-kiem-sat-nhan-dan"}


def _one_more(tk: Tokens, body: Body, depth: int) -> Body | None:
    """The body with the next part of its name, None if there is none."""
    end = body.end
    if end >= len(tk.starts) or end in tk.taken or not tk.near(end):
        return None
    word = tk.words[end]
    if word == "của":
        return _of(tk, body, depth)
    if word in ("-", "–", "&") and body.head in PLACE_NAMED and tk.hit("AGENCY_HEAD", end + 1) is not None:
        school = agency_at(tk, end + 1, depth=depth + 1)  # 'Trường Tiểu học | - THCS Lam Giang'
        if school is not None and school.head in PLACE_NAMED and school.named:
            return Body(school.end, None, "agency-nested", body.head, school.level)
        return None
    if word == "(":
        return past_abbreviation(tk, body)
    if tk.shapes[end] == LOWER and end not in tk.at and word not in _PARTS and tk.words[end - 1] not in ("trực", "tra"):
        return None
    nests = known_body(tk, end) is not None or tk.hit("AGENCY_HEAD", end) is not None
    parent = tk.hit("AGENCY_HEAD_LOW", end) if body.head == "khoa" else None
    nests = nests or (parent is not None and (parent.value or "").startswith("truong-"))  # 'Khoa Sử | trường Đại học ...'
    if body.value in _PARTY and tk.capital(end) and not nests and body.rule == "agency-body" and not body.named:
        tail = tail_end(tk, end, inside=True)
        if tail > end:
            return body._replace(end=tail, value=None, rule="agency-tail", named=True)
    if tk.capital(end) and (word, tk.word(end + 1)) in NATIONAL:
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
    # 'Ban Công tác Mặt trận | tổ dân phố 5', but no 'tổ'
    if (
        unit is not None
        and (word not in ("tổ", "bản", "làng", "đô") or unit == end + 3)
        and body.value not in ("quoc-hoi", "chinh-phu")
    ):
        typed = typed_place(tk, end)
        if typed is not None and (body.rule != "agency-head" or body.head in _BARE_WITH_UNIT or body.head in PLACE_NAMED):
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
        and (body.rule != "agency-head" or (body.head in _SEATED_ALONE and known[1] == "PLACE_PROVINCE"))
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
    if word == "đơn" and tk.word(end + 1) == "vị" and body.value in ("doan-dbqh", "to-dbqh"):
        typed = typed_place(tk, end + 2)
        return body._replace(end=typed.end, level=typed.level) if typed is not None else None
    if word == "chi" and tk.word(end + 1) == "nhánh" and body.value in ("van-phong-dang-ky-dat-dai", "ngan-hang-nha-nuoc"):
        typed = typed_place(tk, end + 2)
        if (
            typed is None
            and tk.words[end + 2 : end + 4] == ["khu", "vực"]
            and tk.shapes[end + 4 : end + 5] in ([NUMBER], [UPPER])
        ):
            return body._replace(end=end + 5)  # 'Ngân hàng Nhà nước | chi nhánh Khu vực 9'
        return body._replace(end=typed.end, level=typed.level) if typed is not None else None
    if word == "tại" and body.value in _SEATED:
        seat = typed_place(tk, end + 1) or bare_place(tk, end + 1)
        return body._replace(end=seat.end) if seat is not None else None
    if word in ("miền", "vùng") and body.head in ("cang-vu", "chi-cuc", "cuc", "vien", "trung-tam"):
        region = tk.hit("PLACE_REGION", end)
        if region is not None or tk.words[end + 1 : end + 2] in (["i"], ["ii"], ["iii"], ["iv"], ["v"], ["vi"], ["vii"]):
            return body._replace(end=region.end if region is not None else end + 2, named=True)
    if (
        word == "khu"
        and tk.word(end + 1) == "vực"
        and body.head in ("benh-vien", "chi-cuc", "hat-kiem-lam", "dai-khi-tuong-thuy-van")
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


def _of(tk: Tokens, body: Body, depth: int) -> Body | None:
    """'Ủy ban Kinh tế | của Quốc hội', 'Tổ công tác | của Thủ tướng'."""
    n = body.end + 1
    if depth >= 3 or not tk.capital(n):
        return None
    inner = agency_at(tk, n, depth=depth + 1)
    if inner is not None and inner.named and body.head in DESCRIBED and tk.word(inner.end) == "về":
        about = description_end(tk, inner.end)  # 'Ban Chỉ đạo của Chính phủ | về chuyển đổi số'
        return (
            Body(about, None, "agency-description", body.head)
            if about > inner.end + 2
            else Body(inner.end, None, "agency-of", body.head, inner.level)
        )
    if inner is not None and inner.named and (body.rule != "agency-head" or body.head in DESCRIBED):
        return Body(inner.end, None, "agency-of", body.head, inner.level)
    title = tk.hit("TITLE", n)
    if title is not None and body.head in DESCRIBED:
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
