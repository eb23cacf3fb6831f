"""The field of work that stands for a body behind the title of its leader: 'Bộ trưởng [Nội vụ]', 'Cục trưởng [Đường sắt]'."""

from __future__ import annotations

from vngovnlp.grammar.bodies import Body
from vngovnlp.grammar.fields import object_end, read_phrase
from vngovnlp.grammar.tails import new_name, tail_end
from vngovnlp.grammar.tokens import Tokens
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


def field_after_title(tk: Tokens, i: int) -> Body | None:
    """'Nội vụ' in 'Bộ trưởng Nội vụ', 'Lao động' in 'Thứ trưởng Lao động', with the country if one follows."""
    field = tk.hit("AGENCY_FIELD", i)
    if field is None:
        return _work_after_title(tk, i)
    country = tk.hit("COUNTRY", field.end) if tk.near(field.end) else None
    end = country.end if country is not None else field.end
    if tk.word(i - 2) == "cục" and tk.near(end) and (typed := typed_place(tk, end)) is not None:
        end = typed.end  # 'Cục trưởng | Thi hành án dân sự tỉnh Quảng Trị'
    return Body(end, field.value, "agency-field-after-title")
