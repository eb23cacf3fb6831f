"""Rules for days: numeric dates and lists of them, relative days, weekdays, lunar days."""

from __future__ import annotations

import calendar
import re
from itertools import pairwise

from vngovnlp.dates import lunar
from vngovnlp.dates.parts import (
    BREAK,
    CAN_CHI,
    DD,
    DEICTIC_REL,
    GOES_ON,
    MM,
    MONTH,
    MONTH_WORD,
    SEP,
    WAY_TAIL,
    WEEKDAY,
    WEEKDAYS,
    WORD_NUMBER,
    YEAR_WORDS,
    YYYY,
    month_number,
    number,
    pattern,
    squeeze,
    way_of,
    year_number,
)  # fmt: skip
from vngovnlp.dates.rule import DIGITS, NOTHING, Reading, Rule, shape_rule
from vngovnlp.dates.shapes import Day, LunarDay, RelDay, SameDay, Shape, Shift, Span, Way, Weekday, Weekend, Year

DAY_NOUN = r"(?:(?:(?:các |những |mấy )?(?:(?P<count>\d{1,2}|hai|ba|bốn|năm|sáu|bảy) )?ngày|hôm)(?: ngày)? ?)"
_WORD_DAY = rf"(?:(?:mùng|mồng) ?(?:{DD}|{WORD_NUMBER})|{WORD_NUMBER})"
_NEXT = rf"(?: ?- ?| ?, ?(?:và )?| (?:và|đến|tới|hay|hoặc) )(?:hết )?(?:ngày )?(?:mùng |mồng )?{DD}"
_DAYS = rf"(?P<days>(?:(?:mùng|mồng) ?)?{DD}(?:{_NEXT}){{0,8}}?)"
_LUNAR = r"(?P<lunar> (?:âm lịch|al)(?!\w)| ?\((?:âm lịch|al)\))?(?P<solar> dương lịch| ?\(dương lịch\))?"
_YEAR_WORD = rf"(?:,? năm (?P<yrel>nay|ngoái|trước|tới|sau)(?!\w)|(?:,? năm)? {CAN_CHI})"


_OWN_NOUN = re.compile(r"ngày[ ]{1,3}$")
_AFTER_PART = re.compile(r"(?:sáng|trưa|chiều|tối|đêm)[ ]{0,3}$")


def last_day(month: int, year: int | None) -> int:
    """Length of a month; February of an unknown year has 29 days."""
    return (
        calendar.monthrange(year, month)[1]
        if year
        else (29, 31, 30)[0 if month == 2 else 1 if month in (1, 3, 5, 7, 8, 10, 12) else 2]
    )


def is_day(d: int, m: int, y: int | None) -> bool:
    return 1 <= m <= 12 and 1 <= d <= last_day(m, y)


def short_year(y: str) -> int:
    """'20' -> 2020, '86' -> 1986."""
    return 2000 + int(y) if int(y) <= 50 else 1900 + int(y)


def runs(listed: str, offset: int) -> list[tuple[int, int, int, int]]:
    """Members of a list of numbers, as (first, last, start, end): one if all follow each other, else one each.

    '12, 13' -> 12 to 13; '12, 13 và 20' -> 12, 13, 20; '5 - 7 và 12' -> 5 to 7, 12.
    """
    out: list[tuple[int, int, int, int]] = []
    previous = 0
    for m in re.finditer(r"\d+", listed):
        n, start, end = int(m[0]), offset + m.start(), offset + m.end()
        link = listed[previous : m.start()] if out else ""
        if out and ("-" in link or "đến" in link or "tới" in link) and n > out[-1][1]:
            out[-1] = (out[-1][0], n, out[-1][2], end)
        else:
            out.append((n, n, start, end))
        previous = m.end()
    if all(b[0] == a[1] + 1 for a, b in pairwise(out)):
        return [(out[0][0], out[-1][1], out[0][2], out[-1][3])]
    return out


# 'Lễ hội đình làng ... mùng 10 tháng 3': feasts keep the old calendar
_OLD_CUSTOM = re.compile(
    r"(?<!\w)(?:lễ hội|hội làng|giỗ|đình|đền|chùa|cúng|cầu ngư|lễ tế|vía|tế lễ|đoan ngọ|hành hương|lễ rước|hội đền)(?!\w)"
)


def _listed(m: re.Match[str], month: int | None, year: Year, way: Way | None, month_rel: int | None = None) -> Reading | None:
    """One or several days that share month and year; None in it where a day does not exist."""
    traditional = (
        not m.groupdict().get("solar")
        and not year.y
        and "m" in m["days"]
        and _OLD_CUSTOM.search(m.string, max(0, m.start() - 80), m.end() + 80)
    )
    is_lunar = bool(m["lunar"] or m.groupdict().get("can") or traditional)
    groups = runs(m["days"], m.start("days"))
    if m.groupdict().get("count") and groups[0][0] == groups[-1][1]:
        return NOTHING  # 'phường 5 ngày 22/3': the number belongs to the words in front

    def make(d: int) -> Shape:
        if is_lunar and month:
            return LunarDay(d, month, year, way)
        return Day(d, month, year, way, month_rel)

    if any(b < a or (month and not (b <= 30 if is_lunar else is_day(b, month, year.y))) for a, b, _, _ in groups):
        return Reading(None, m.end())
    members = [(start, end, make(a) if a == b else Span(make(a), make(b))) for a, b, start, end in groups]
    for i, (start, end, shape) in enumerate(members):
        noun = _OWN_NOUN.search(m.string, m.start("days"), start)
        members[i] = (noun.start() if noun else start, end, shape)
    members[0] = (m.start(), members[0][1], members[0][2])
    members[-1] = (members[-1][0], m.end(), members[-1][2])
    return Reading(members[0][2], members[0][1] if len(members) > 1 else m.end(), tuple(members) if len(members) > 1 else ())


def _numeric(m: re.Match[str], text: str) -> Reading | None:
    if (
        m["noun"] is None
        and (" và " in m["days"] or "," in m["days"])
        and not _AFTER_PART.search(m.string, max(0, m.start() - 6), m.start())
    ):
        return NOTHING  # 'Điều 12 và 13/5': the list belongs to something else
    y = m["y"] or m["y2"]
    year = Year(int(y)) if y else Year(rel=DEICTIC_REL[m["yrel"]]) if m["yrel"] else _can_chi_year(m)
    if int(m["m"]) > 12 or int(m["m"]) == 0:
        return Reading(None, m.end())
    return _listed(m, int(m["m"]), year, way_of(m))


def _can_chi_year(m: re.Match[str]) -> Year:
    if not m["can"]:
        return Year()
    return Year(lunar.can_chi(m["can"], m["chi"], 2015))


# "Ngày 24/02/2020, ...", "các ngày 25 và 26/8", "từ 1-5/3", "ngày 10/3 âm lịch", "ngày 24/2 năm nay", "sáng 5.6 vừa qua"
NUMERIC = Rule(
    "day_numeric",
    frozenset(("ngày", "hôm", "các", "những", "mấy", "hai", "ba", "bốn", "năm", "sáu", "bảy", "mùng", "mồng", DIGITS)),
    pattern(
        rf"(?P<noun>{DAY_NOUN})?{_DAYS}{SEP}(?P<m>\d{{1,2}})(?!\d)"
        rf"(?:{SEP}(?P<y>{YYYY}){BREAK}|,? năm ?(?P<y2>{YYYY})|{_YEAR_WORD}|{BREAK}){_LUNAR}{WAY_TAIL}"
    ),
    _numeric,
)


def _short(m: re.Match[str]) -> Shape | None:
    d, month, year = int(m["d"]), int(m["m"]), short_year(m["y"])
    return Day(d, month, Year(year)) if is_day(d, month, year) else None


# "ngày 24/02/20"
SHORT_YEAR = shape_rule(
    "day_short_year",
    "ngày hôm",
    pattern(rf"(?:ngày|hôm) (?P<d>{DD})(?P<sep>[/.-])(?P<m>{MM})(?P=sep)(?P<y>\d\d)(?![\w/.-])"),
    _short,
)


def _spelled(m: re.Match[str], text: str) -> Reading | None:
    word = squeeze(m["m"])
    y = m["y"] or (year_number(m["yword"]) if m["yword"] else None)
    year = Year(int(y)) if y else Year(rel=DEICTIC_REL[m["yrel"]]) if m["yrel"] else _can_chi_year(m)
    month = month_number(word)
    if word == "năm" and not y and not m["lunar"] and text[m.start("m")] != "N":
        return NOTHING  # 'ngày 5 tháng, năm sinh' and the like; May is written 'tháng Năm' or 'tháng 5'
    if word == "năm" and not m["noun"] and text[m.start("m")] != "N":
        return NOTHING  # '10 tháng năm 2022' are ten months
    if m["days"] is None:
        d = number(re.sub(r"^(?:mùng|mồng) ?", "", squeeze(m["word"])))
        traditional = "mùng" in m["word"] or "mồng" in m["word"]
        if not 1 <= d <= 31:
            return NOTHING
        is_lunar = bool(
            m["lunar"]
            or m["can"]
            or word in ("giêng", "chạp")
            or (traditional and not m["solar"] and not y and m["noun"] is None)
        )
        shape: Shape = LunarDay(d, month, year, way_of(m)) if is_lunar and not m["solar"] else Day(d, month, year, way_of(m))
        there = d <= 30 if isinstance(shape, LunarDay) else is_day(d, month, year.y)
        return Reading(shape if there else None, m.end())
    if word in ("giêng", "chạp") and not m["solar"]:
        groups = runs(m["days"], m.start("days"))
        first, last = groups[0][0], groups[-1][1]
        one: Shape = LunarDay(first, month, year, way_of(m))
        return Reading(one if first == last else Span(one, LunarDay(last, month, year, way_of(m))), m.end())
    return _listed(m, month, year, way_of(m))


# "ngày 24 tháng 02 năm 2020", "ngày 25, 26 tháng 8", "mùng 8 tháng Giêng", "ngày mười lăm tháng Ba năm 1975"
SPELLED = Rule(
    "day_spelled",
    NUMERIC.first | frozenset(("một", "tám", "chín", "mười")),
    pattern(
        rf"(?P<noun>{DAY_NOUN})?(?:{_DAYS}|(?P<word>{_WORD_DAY}))(?: ?, ?| ?)tháng ?(?P<m>{MONTH})"
        rf"(?:(?: ?[/.-] ?|,? năm ?|,? )(?P<y>{YYYY})|,? năm (?P<yword>{YEAR_WORDS})|{_YEAR_WORD})?{_LUNAR}{WAY_TAIL}"
    ),
    _spelled,
)

# "sáng ngày 12", "từ ngày 12", "các ngày 3, 4": the month stands elsewhere
_BARE = pattern(
    rf"(?:(?:các |những )?ngày|hôm) {_DAYS}(?P<next> tháng (?P<rel>này|trước|tới|sau|vừa qua)(?!\w))?(?P<lunar> ?âm lịch)?{WAY_TAIL}(?![\w%]| ?[/.,-]\d| (?:âm lịch )?(?:hằng|hàng|mỗi) )"
)


def _bare(m: re.Match[str], text: str) -> Reading | None:
    return _listed(m, None, Year(), way_of(m), DEICTIC_REL[squeeze(m["rel"])] if m["rel"] else None)


BARE = Rule("day_of_month", frozenset(("ngày", "hôm", "các", "những")), _BARE, _bare)

_NEAR = {"nay": 0, "qua": -1, "kia": -2, "kìa": -3}
_AHEAD = {"mai": 1, "kia": 2, "kìa": 3, "mốt": 2}


def _relative(m: re.Match[str]) -> Shape | None:
    if m["hom"]:
        return RelDay(_NEAR[m["hom"]])
    if m["ngay"]:
        return RelDay(_AHEAD[m["ngay"]])
    if m["later"]:
        return Shift(1, "day", 1, from_named=True)
    if m["earlier"]:
        return Shift(1, "day", -1, from_named=True)
    return SameDay()


# "Hôm nay, ...", "ngày hôm qua", "ngày mai", "hôm sau", "chiều cùng ngày", "trong ngày hôm đó"
RELATIVE = shape_rule(
    "day_relative",
    "hôm ngày cùng",
    pattern(
        r"(?:(?:ngày )?hôm (?P<hom>nay|qua|kia|kìa)|ngày (?P<ngay>mai|kia|kìa|mốt)|(?P<later>(?:ngày )?hôm sau|ngày sau đó)"
        r"|(?P<earlier>(?:ngày )?hôm trước|ngày trước đó)|cùng ngày|cùng hôm|(?:ngày )?hôm (?:đó|ấy)|ngày (?:đó|ấy))(?!\w)(?! tháng| càng)"
    ),
    _relative,
)

_WEEK = (
    r"(?: (?:của )?tuần (?P<week>này|nay|trước|tới|sau|qua|vừa qua|vừa rồi|sang)(?!\w)| (?:đầu|cuối) tuần(?!\w)| (?P<way>này|vừa qua|vừa rồi|sắp tới)(?!\w)| (?P<way2>tới|qua)"
    + GOES_ON
    + ")?"
)
_DAY_CUE = re.compile(r"(?:hôm|sáng|trưa|chiều|tối|đêm|khuya|vào|mỗi|nghỉ|cứ)[ ]{1,2}(?:hôm[ ]|ngày[ ])?thứ[ ]{1,2}$")
_TIME_CUE = re.compile(r"(?:ngày|từ|đến|tới|trước|sau|hết|họp|làm)[ ]{1,2}thứ[ ]{1,2}$")
_COUNTED = re.compile(
    r"(?:kỳ họp|phiên họp|phiên|lần|khóa|hạng|giải|đợt|tuần|quý|vụ|con|cuộc|vòng|người|ngày làm việc|năm|tháng|điểm|nhóm|tập|bước)[ ]{1,3}$"
)
_AFTER_WEEKDAY = pattern(rf"(?: ?[,|-]? ?\(?(?:ngày |hôm )?{DD} ?(?:[/.-]|tháng)|,? (?:hằng|hàng|mỗi) tuần| tuần)")


def _weekday(m: re.Match[str], text: str) -> Reading | None:
    wd = 7 if m["sunday"] else WEEKDAYS[m["wd"]]
    week, way = (DEICTIC_REL[squeeze(m["week"])] if m["week"] else None), way_of(m)
    if not m["sunday"] and week is None and way is None and not _is_weekday(m, text):
        return NOTHING
    if not m["sunday"] and _COUNTED.search(m.string, max(0, m.start() - 14), m.start()):
        return NOTHING  # 'kỳ họp thứ 2 vừa qua'
    return Reading(Weekday(wd, week, way), m.end())


def _is_weekday(m: re.Match[str], text: str) -> bool:
    """'thứ Ba' the day, not 'thứ ba' the third: a capital, a part of day or a preposition in front, a date behind."""
    start = m.start("wd")
    if text[start].isupper() and not text[m.start() : m.end()].isupper():
        return True
    if _AFTER_WEEKDAY.match(m.string, m.end()):
        return True
    before = m.string[max(0, m.start() - 12) : m.start("wd")]
    return bool(_DAY_CUE.search(before)) or bool(
        _TIME_CUE.search(before) and re.match(r"[ ]?(?:[.,;:)\n]|$)|[ ](?:đến|tới|-)[ ]thứ", m.string[m.end() : m.end() + 10])
    )


def _weekend(m: re.Match[str]) -> Shape | None:
    return Weekend(DEICTIC_REL[squeeze(m["week"])] if m["week"] else 0)


# "thứ Bảy, Chủ nhật tuần này", "hai ngày cuối tuần"
WEEKEND = shape_rule(
    "weekend",
    f"thứ hai {DIGITS}",
    pattern(
        r"(?:thứ (?:bảy|7)(?:, | và | - |-)chủ nhật(?= tuần| này)|(?:2|hai) ngày (?:nghỉ )?cuối tuần)(?: (?:tuần )?(?P<week>này|trước|tới|sau|qua|vừa qua)(?!\w))?"
    ),
    _weekend,
)

# "thứ Hai tuần tới", "hôm thứ Ba", "tối thứ Bảy này", "Chủ nhật"; not 'thứ hai là', 'lần thứ ba'
WEEKDAY_RULE = Rule("weekday", frozenset(("thứ", "chủ", "hôm", "ngày")), pattern(rf"(?:hôm |ngày )?{WEEKDAY}{_WEEK}"), _weekday)


def _full_moon(m: re.Match[str]) -> Shape | None:
    year = Year(int(m["y"])) if m["y"] else Year(rel=DEICTIC_REL[m["yrel"]]) if m["yrel"] else _can_chi_year(m)
    return LunarDay(15, month_number(squeeze(m["m"])), year, way_of(m))


# "rằm tháng Bảy", "Rằm tháng Giêng năm 2021"
FULL_MOON = shape_rule(
    "full_moon",
    "rằm ngày",
    pattern(rf"(?:ngày )?rằm tháng (?P<m>{MM}|{MONTH_WORD})(?:,? năm ?(?P<y>{YYYY})|{_YEAR_WORD})?(?: âm lịch)?{WAY_TAIL}"),
    _full_moon,
)

_TET_YEAR = (
    rf"(?: nguyên đán)?(?:(?: năm)? {CAN_CHI})?(?:(?: |-| - | năm )(?P<y>{YYYY})| năm (?P<yrel>nay|ngoái|trước|tới|sau)(?!\w))?"
)


def tet_year(m: re.Match[str]) -> Year:
    """The lunar year that follows 'Tết': '2020', 'Canh Tý', 'năm ngoái'."""
    if m["y"]:
        return Year(int(m["y"]))
    return Year(rel=DEICTIC_REL[m["yrel"]]) if m["yrel"] else _can_chi_year(m)


def _tet_day(m: re.Match[str], text: str) -> Reading | None:
    year = tet_year(m)
    first = int(m["first"]) if m["first"] else number(squeeze(m["n"]))
    last = int(m["last"]) if m["last"] else first
    if not (1 <= first <= 30 and 1 <= last <= 30):
        return NOTHING
    old = last >= 20 and not m[0].startswith(("mùng", "mồng"))

    def one(d: int) -> LunarDay:
        if not old:
            return LunarDay(d, 1, year)
        before = Year(year.y - 1) if year.y else Year(rel=year.rel - 1) if year.rel is not None else Year()
        return LunarDay(0 if d == 30 else d, 12, before)

    return Reading(one(first) if first == last else Span(one(first), one(last)), m.end())


# "30 Tết", "mùng 3 Tết", "mồng một Tết Canh Tý", "28 tháng Chạp", "25 – 26 Tết"
TET_DAY = Rule(
    "tet_day",
    frozenset(("ngày", "mùng", "mồng", DIGITS)),
    pattern(
        rf"(?:ngày )?(?:(?:(?:mùng |mồng )?(?P<first>{DD}) ?(?:-|đến|và) ?)(?:mùng |mồng )?(?P<last>{DD})|(?:(?:mùng|mồng) ?)?(?P<n>{DD}|{WORD_NUMBER}))"
        rf" tết(?!\w){_TET_YEAR}"
    ),
    _tet_day,
)

RULES = (NUMERIC, SHORT_YEAR, SPELLED, TET_DAY, FULL_MOON, RELATIVE, WEEKEND, WEEKDAY_RULE, BARE)
