"""The field of work that stands for a body behind the title of its leader: 'Bộ trưởng [Nội vụ]', 'Cục trưởng [Đường sắt]'."""

from __future__ import annotations

from vngovnlp.grammar.bodies import Body
from vngovnlp.grammar.fields import object_end, read_phrase
from vngovnlp.grammar.tails import new_name, tail_end
from vngovnlp.grammar.tokens import MARK, NUMBER, Tokens
from vngovnlp.grammar.units import typed_place

_HEADS_OF_WORK = {"cục", "vụ", "bộ", "thứ"}


def _work_after_title(tk: Tokens, i: int) -> Body | None:
    """'Đường sắt' in 'Cục trưởng Đường sắt', 'Tái thiết và Kinh tế Nhật Bản' after 'Bộ trưởng': work that is no field of its own."""
    if tk.word(i - 1) != "trưởng" or tk.word(i - 2) not in _HEADS_OF_WORK or not tk.capital(i) or not tk.near(i):
        return None
    work, wants = read_phrase(tk, i, free=True)
    if work <= i + 1 or (wants and object_end(tk, work) == work) or new_name(tk, i):
        return None
    end = max(tail_end(tk, i, inside=False), work)
    country = tk.hit("COUNTRY", end) if tk.near(end) else None
    return Body(country.end if country is not None else end, None, "agency-field-after-title")


def _ministry_abroad(tk: Tokens, i: int) -> Body | None:
    """'Thương mại và Công nghiệp Singapore' after 'Bộ trưởng': work of any words, up to the State."""
    if tk.word(i - 1) != "trưởng" or tk.word(i - 2) not in ("bộ", "thứ") or not tk.capital(i) or not tk.near(i):
        return None
    if tk.hit("AGENCY_FIELD", i) is None and read_phrase(tk, i, free=True)[0] == i:
        return None  # 'Bộ trưởng | Lê Đức Mẫu'
    k = i
    while k < min(i + 14, len(tk.words)) and k not in tk.taken and (k == i or tk.near(k)):
        country = tk.hit("COUNTRY", k)
        if country is not None and k > i and tk.shapes[k - 1] != MARK and tk.words[k - 1] != "và":
            return Body(country.end, None, "agency-field-after-title", "bo") if country.value != "viet-nam" else None
        if k > i and (country is not None or new_name(tk, k) or not _OTHERS.isdisjoint(tk.at.get(k, ()))):
            return None
        work = read_phrase(tk, k, free=True)[0]
        if work == k and not tk.capital(k) and tk.words[k] not in (",", "và", "-", "–") and not tk.capital(k - 1):
            return None
        k = max(work, k + 1)
    return None


_OTHERS = {"TITLE", "TITLE_MEMBER", "AGENCY_FIXED", "AGENCY_BODY", "RANK"}


def ministers_before(tk: Tokens, i: int) -> bool:
    """True if the field of work at token ``i`` follows several ministers and begins a list or stands before their names: 'các Bộ trưởng | Tài chính,
    Xây dựng', 'ba Thứ trưởng | Tài chính Lê Văn Mẫu, ...'; not 'các Bộ trưởng Ngoại giao ASEAN'."""
    k = i - 1 if tk.word(i - 1) == ":" else i
    if tk.word(k - 1) != "trưởng" or tk.word(k - 2) not in ("bộ", "thứ") or tk.word(k - 3) not in _SEVERAL or not tk.capital(i):
        return False
    field = tk.hit("AGENCY_FIELD", i)
    if field is None or _ministry_abroad(tk, i) is not None:
        return False
    return tk.word(field.end) == "," or tk.hit("SURNAME", field.end) is not None


_SEVERAL = {"các", "những", "hai", "ba", "bốn", "năm"}


def team_after_title(tk: Tokens, i: int) -> Body | None:
    """'Đội 3' in 'Phó Đội trưởng | Đội 3': a number is all the name that it has."""
    team = tk.words[i] == "đội" and tk.shapes[i + 1 : i + 2] == [NUMBER] and tk.near(i + 1) and i + 1 not in tk.taken
    return Body(i + 2, None, "agency-number") if team else None


def field_after_title(tk: Tokens, i: int) -> Body | None:
    """'Nội vụ' in 'Bộ trưởng Nội vụ', 'Lao động' in 'Thứ trưởng Lao động', with the country if one follows."""
    ministry = _ministry_abroad(tk, i)
    if ministry is not None:
        return ministry
    field = tk.hit("AGENCY_FIELD", i)
    if field is None:
        return _work_after_title(tk, i)
    country = tk.hit("COUNTRY", field.end) if tk.near(field.end) else None
    end = country.end if country is not None else field.end
    if tk.word(i - 2) == "cục" and tk.near(end) and (typed := typed_place(tk, end)) is not None:
        end = typed.end  # 'Cục trưởng | Thi hành án dân sự tỉnh Quảng Trị'
    return Body(end, field.value, "agency-field-after-title")
