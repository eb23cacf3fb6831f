"""From shapes to TIMEX3 values and calendar intervals.

What an expression leaves out comes, in this order, from the words themselves ('năm ngoái'), from the year or date that governs the
sentence, from tense, and from nearness to the anchor. Without an anchor and without such a word it stays out: 'XXXX-03-05'.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from functools import partial

from vngovnlp.article import Timex
from vngovnlp.dates.context import Sentence, amount_mod, point_mod, sentences, tense
from vngovnlp.dates.find import Found
from vngovnlp.dates.mend import mend
from vngovnlp.dates.published import read_published
from vngovnlp.dates.scope import Scope, Value
from vngovnlp.dates.shapes import (
    At,
    Both,
    Day,
    Duration,
    LunarDay,
    Month,
    PartOf,
    RelDay,
    SameDay,
    SetOf,
    Shape,
    Shift,
    Span,
    Weekday,
    Year,
)  # fmt: skip
from vngovnlp.dates.values import read
from vngovnlp.text import normal

_GOVERNS = re.compile(
    r"(?:[\n.;:\"(]|, )[ ]{0,2}(?:riêng |ngay |cũng |kể từ |từ |trong |vào |so (?:với )?|sang |bước sang |đến |hết |trước |sau |và |nhưng )*$"
)
_CITED = re.compile(
    r"(?:\d[\w]*/[\w/.-]+|số \d+\S*|văn bản|công văn|nghị định|nghị quyết|quyết định|kế hoạch|luật|chỉ thị|thông báo|thông tư|tờ trình)[^,;.]{0,40}$"
)


def resolve(
    text: str, matches: Sequence[Found], *, published: str | date | None = None, norm: str | None = None
) -> list[Timex]:
    """One :class:`~vngovnlp.article.Timex` for each match in ``text`` (NFC), with value and interval counted from ``published``.

    Raises :class:`~vngovnlp.errors.InputError` if ``published`` is no date.

    >>> from vngovnlp.dates.find import find_dates
    >>> resolve("Ngày 5/3", find_dates("Ngày 5/3"))[0].value
    'XXXX-03-05'
    """
    anchor = read_published(published)
    norm = mend(normal(text) if norm is None else norm)
    bounds = sentences(norm) if matches else []
    out: list[Timex] = []
    year: int | None
    near: date | None
    last_day: date | None
    index, year, near, last_day = 0, None, None, None
    for i, found in enumerate(matches):
        moved = False
        while found.start >= bounds[index].end and index < len(bounds) - 1:
            index, moved = index + 1, True
        sentence = bounds[index]
        if moved:
            year = near = None
        scope = Scope(anchor, partial(tense, norm, sentence, found.start, found.end), year, near, last_day)
        shape = _complete(found, matches, i, norm)
        value = read(shape, scope)
        if value is None:
            continue
        out.append(_timex(found, shape, value, norm))
        named = _named_year(found.shape)
        if named is not None and _governs(norm, sentence, found.start, anchor is not None):
            year = named
        if value.begin is not None and _names_day(shape):
            last_day = value.end if isinstance(shape, Span) else value.begin
            if not _CITED.search(norm[max(sentence.start, found.start - 60) : found.start]):
                near = last_day if _full_year(shape) else near
    return out


# "hội nghị tổng kết năm 2018 tổ chức ngày 5/1" is of 2019, "cuộc họp về kịch bản giá điện năm 2019 diễn ra chiều 13-11" of 2018
_OTHER_YEAR = re.compile(
    r"(?:tổng kết|sơ kết|kết quả|tình hình|nhiệm vụ|kế hoạch|kịch bản|phương án|dự toán|chuẩn bị|xây dựng|công tác|so với|từ|đến|hết|giai đoạn|trước|sau)[^,;.]{0,40}$"
)


def _governs(norm: str, sentence: Sentence, start: int, anchored: bool) -> bool:
    """Whether the year at ``start`` is that of the dates behind it: at the head of a clause, or, without an anchor, wherever it is named."""
    before = norm[max(sentence.start, start - 40) : start]
    if _GOVERNS.search("\n" * (start - sentence.start < 40) + before):
        return True
    return not anchored and not _OTHER_YEAR.search(before) and not _CITED.search(before)


def _complete(found: Found, matches: Sequence[Found], i: int, norm: str) -> Shape:
    """The shape with what the next member of a list gives: 'ngày 12 và ngày 15/5', 'tháng 3 và tháng 4/2020'."""
    shape = found.shape
    if i + 1 >= len(matches):
        return shape
    link = norm[found.end : matches[i + 1].start]
    if len(link) > 7 or not re.fullmatch(r"[ ]*(?:|,|và|hoặc|hay|-|đến|, và|và từ|và các)[ ]*", link):
        return shape
    following = matches[i + 1].shape
    if isinstance(following, SetOf) and following.value.startswith("XXXX-"):
        return _as_set(shape, following)
    other = _core(following)
    inner = _core(shape)
    if isinstance(inner, Day) and inner.m is None and isinstance(other, Day) and other.m is not None:
        return _with_core(shape, inner._replace(m=other.m, year=other.year, way=other.way))
    if isinstance(inner, (Day, Month)) and inner.year == Year() and isinstance(other, type(inner)) and other.year != Year():
        a, b = (inner.m or 0), (other.m or 0)
        if a <= b:
            return _with_core(shape, inner._replace(year=other.year))
    return shape


def _as_set(shape: Shape, following: SetOf) -> Shape:
    """'thứ Hai' of 'thứ Hai và thứ Tư hằng tuần', 'ngày 1' of 'ngày 1 và 15 hằng tháng'."""
    if isinstance(shape, Weekday) and shape.week is None and following.value.startswith("XXXX-WXX-"):
        return SetOf(f"XXXX-WXX-{shape.wd}")
    if isinstance(shape, Day) and shape.m is None and following.value.startswith("XXXX-XX-"):
        return SetOf(f"XXXX-XX-{shape.d:02}")
    return shape


def _core(shape: Shape) -> Shape | None:
    if isinstance(shape, At):
        return shape.day
    return shape.first if isinstance(shape, Span) else shape


def _with_core(shape: Shape, core: Shape) -> Shape:
    if isinstance(shape, At):
        return shape._replace(day=core)
    return core if not isinstance(shape, Span) else shape


def _mod(found: Found, shape: Shape, value: Value, norm: str) -> str | None:
    """What the words in front make of it: a limit of a point in time, a hedge of an amount."""
    if isinstance(shape, Shift) or value.type == "DURATION":
        return amount_mod(norm, found.start) or (_inner_hedge(norm, found) if isinstance(shape, Shift) else None)
    counted = isinstance(shape, Both) and isinstance(shape.name, Duration)
    if (
        (value.value or "").endswith("_REF")
        or isinstance(shape, Span)
        or counted
        or (value.type == "SET" and "XXXX" not in (value.value or ""))
    ):
        return None
    return point_mod(norm, found.start, found.end)


def _timex(found: Found, shape: Shape, value: Value, norm: str) -> Timex:
    mod = value.mod or _mod(found, shape, value, norm)
    named_only = (
        found.rule in ("holiday", "tet") and isinstance(shape, (Day, LunarDay)) and shape.year == Year() and shape.way is None
    )
    return Timex(
        found.start, found.end, value.type, value.value, value.begin, value.end, mod,
        rule=found.rule, calendar=value.calendar and not named_only, fuzzy=value.fuzzy, freq=value.freq,
    )  # fmt: skip


_INNER_HEDGE = re.compile(r"cách (?:đây|nay) (hơn|gần|khoảng|chừng|trên) ")


def _inner_hedge(norm: str, found: Found) -> str | None:
    m = _INNER_HEDGE.match(norm, found.start)
    return {"hơn": "MORE_THAN", "trên": "MORE_THAN", "gần": "LESS_THAN"}.get(m[1], "APPROX") if m else None


def _named_year(shape: Shape) -> int | None:
    if isinstance(shape, Year):
        return shape.y
    return shape.of.y if isinstance(shape, PartOf) and isinstance(shape.of, Year) else None


def _names_day(shape: Shape) -> bool:
    if isinstance(shape, Span):
        return shape.last is not None and _names_day(shape.last)
    if isinstance(shape, Both):
        return _names_day(shape.exact)
    return isinstance(shape, (Day, RelDay, SameDay, Weekday, LunarDay, At)) or (
        isinstance(shape, Shift) and shape.unit == "day"
    )


def _full_year(shape: Shape) -> bool:
    inner = shape.day if isinstance(shape, At) else shape
    if isinstance(inner, Both):
        inner = inner.exact
    if isinstance(inner, Span):
        inner = inner.last
    return isinstance(inner, Day) and inner.year.y is not None
