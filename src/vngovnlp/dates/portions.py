"""Rules for parts of weeks, months, quarters and years: 'đầu tháng 5', '6 tháng đầu năm', 'tuần qua'."""

from __future__ import annotations

import re

from vngovnlp.dates.guard import MEASURED
from vngovnlp.dates.parts import (
    COMING,
    COUNT,
    DEICTIC_REL,
    GOES_ON,
    MONTH,
    PARTS,
    PASSED,
    QUARTER,
    QUARTER_WORDS,
    QUARTER_YEAR,
    WAY_TAIL,
    YEAR_TAIL,
    YYYY,
    month_number,
    number,
    pattern,
    squeeze,
    way_of,
    year_of,
    year_ref,
)  # fmt: skip
from vngovnlp.dates.rule import DIGITS, shape_rule
from vngovnlp.dates.shapes import (
    Days,
    LunarMonth,
    Month,
    Months,
    PartOf,
    Quarter,
    Shape,
    Week,
    Weekend,
    Year,
)  # fmt: skip

_RELS = rf"(?P<rel>này|nay|ngoái|kia|vừa qua|vừa rồi|sắp tới|trước(?! (?:đó|khi|đây|mắt))|sau(?! (?:đó|khi|này))|sang(?! tên)|kế tiếp|tiếp theo)(?!\w)|(?P<rel2>qua{PASSED}|tới{COMING}|rồi{GOES_ON})"


def _rel(m: re.Match[str]) -> int | None:
    word = squeeze(m["rel"] or m["rel2"])
    return DEICTIC_REL[word] if word else None


def _relative_unit(m: re.Match[str]) -> Shape | None:
    rel = -2 if m["rel"] == "kia" else _rel(m)
    if m["rel"] == "kia" and m["unit"] != "năm":
        return None
    if rel is None:
        return None
    part = PARTS.get(m["part"]) if m["part"] else None
    unit = m["unit"]
    if unit == "tuần" and part == "END":
        return Weekend(rel)
    base: Shape = Year(rel=rel)
    if unit == "tuần":
        base = Week(rel=rel)
    elif unit in ("tháng", "quý"):
        base = Month(rel=rel) if unit == "tháng" else Quarter(rel=rel)
    return PartOf(part, base) if part else base


# "Tuần qua, ...", "tháng trước", "quý này", "năm ngoái", "đầu tuần sau", "cuối năm nay"
RELATIVE_UNIT = shape_rule(
    "relative_unit",
    "tuần tháng quý năm đầu giữa cuối",
    pattern(rf"(?:(?P<part>đầu|giữa|cuối) )?(?P<unit>tuần|tháng|quý|năm)(?: lễ)? (?:{_RELS})"),
    _relative_unit,
)


def _bare_part(m: re.Match[str]) -> Shape | None:
    part = PARTS[m["part"]]
    unit = m["unit"]
    if unit == "tuần":
        return Weekend() if part == "END" else PartOf(part, Week(rel=0))
    return PartOf(part, Month() if unit == "tháng" else Year() if unit == "năm" else Quarter())


# "từ đầu năm đến nay", "Cuối tuần, ...", "đầu tháng, ..."; not 'đầu năm học', 'cuối tháng 5'
BARE_PART = shape_rule(
    "bare_part",
    "đầu giữa cuối những",
    pattern(
        r"(?<!nửa\x20)(?:những ngày |những tháng )?(?P<part>đầu|giữa|cuối) (?P<unit>tuần|tháng|năm|quý)(?!\w)(?! (?:\d|học|thứ|đại biểu|độ|đầu|cuối|giêng|chạp|hoàn|tra|tự|lộc))"
    ),
    _bare_part,
)

_OF = rf"(?:(?:tháng (?P<m>{MONTH})|quý (?P<q>{QUARTER}))(?:{QUARTER_YEAR})?|(?:năm ?)?(?P<whole>{YYYY}))"


def _of(m: re.Match[str]) -> Month | Quarter | Year:
    """The month, quarter or year that :data:`_OF` caught."""
    if m["whole"]:
        return Year(int(m["whole"]))
    return Month(month_number(squeeze(m["m"])), year_of(m)) if m["m"] else Quarter(QUARTER_WORDS[m["q"]], year_of(m))


def _part_of(m: re.Match[str]) -> Shape | None:
    if m["whole"] and "năm" not in m[0] and MEASURED.match(m.string, m.end()):
        return None  # 'đầu 2000 người'
    of = _of(m)
    if m["half"] and isinstance(of, Quarter):
        return None
    way = way_of(m)
    if m["half"]:
        assert not isinstance(of, Quarter)
        return Days(None, 1 if m["half"] == "đầu" else -1, of._replace(way=way) if isinstance(of, Month) else of)
    if isinstance(of, Month) and squeeze(m["m"]) in ("giêng", "chạp"):
        return PartOf(PARTS[squeeze(m["part"])], LunarMonth(of.m or 1, of.year))
    return PartOf(PARTS[squeeze(m["part"])], of._replace(way=way) if isinstance(of, Month) else of)


# "đầu tháng 5", "cuối năm 2016", "những ngày đầu tháng 3", "nửa cuối tháng 6/2020", "giữa quý II", "đầu tháng 7 vừa qua"
PART_OF = shape_rule(
    "part_of",
    "đầu giữa cuối nửa những thượng trung hạ",
    pattern(
        rf"(?:nửa (?P<half>đầu|cuối)|(?:những (?:ngày|tháng|tuần) )?(?P<part>đầu|giữa|cuối|thượng tuần|trung tuần|hạ tuần)) (?:của )?{_OF}{WAY_TAIL}(?![\w%]|/\d)"
    ),
    _part_of,
)

_YEAR_REF = rf"(?: (?=\d)(?P<y2>{YYYY})(?!\w)| (?:của )?năm(?: ?(?P<y>(?<=m){YYYY}|(?<=\s){YYYY}|(?<=\s)(?:nay|ngoái|trước|tới|sau|này))(?!\w))?(?!\d| học))"


def _months_of_year(m: re.Match[str]) -> Shape | None:
    year = year_ref(m["y"] or m["y2"])
    if m["half"]:
        return Months(1, 6, year) if m["half"] == "đầu" else Months(7, 12, year)
    if m["one"]:
        q = m["one"] == "quý"
        if m["side1"].startswith("đầu"):
            return Quarter(1, year) if q else Month(1, year)
        return Quarter(4, year) if q else Month(12, year)
    if m["n"] is None:  # 'mấy tháng đầu năm'
        return PartOf("START" if m["side"] == "đầu" else "END", year)
    n = number(squeeze(m["n"]))
    if m["unit"] == "quý":
        n *= 3
    if not 1 <= n <= 12:
        return None
    if m["side"] is None and not m["y"]:
        return None  # '9 tháng' alone, or '3 tháng 2020'
    return Months(13 - n, 12, year) if m["side"] == "cuối" else Months(1, n, year)


# "6 tháng đầu năm 2020", "chín tháng đầu năm", "3 tháng cuối năm", "nửa đầu năm nay", "những tháng cuối năm"
MONTHS_OF_YEAR = shape_rule(
    "months_of_year",
    f"{DIGITS} một hai ba bốn năm sáu bảy tám chín mười nửa những mấy các vài quý tháng",
    pattern(
        rf"(?:nửa (?P<half>đầu|cuối)|(?P<one>quý|tháng) (?P<side1>đầu tiên|đầu|cuối cùng|cuối)|(?:(?P<n>{COUNT})|những|mấy|các|vài) (?P<unit>tháng|quý)(?: (?P<side>đầu|cuối))?){_YEAR_REF}(?![\w/])"
    ),
    _months_of_year,
)


def _days_of(m: re.Match[str]) -> Shape | None:
    if m["half"]:
        return Days(None, 1 if m["half"] == "đầu" else -1, Month(rel=DEICTIC_REL[m["hrel"]] if m["hrel"] else 0))
    n = number(squeeze(m["n"]))
    if not n:
        return None  # '0 tuần đầu tháng 7' has no first day and no last
    sign = 1 if m["side"] == "đầu" else -1
    if m["unit"] == "tuần":
        n *= 7
    if m["m"]:
        return Days(n, sign, Month(month_number(squeeze(m["m"])), year_of(m)))
    if m["rel"]:
        return Days(n, sign, Month(rel=DEICTIC_REL[m["rel"]]))
    return Days(n, sign, year_ref(m["yy"]))


# "10 ngày đầu tháng 3", "20 ngày cuối năm 2020"
DAYS_OF = shape_rule(
    "days_of",
    f"{DIGITS} một hai ba bốn năm sáu bảy tám chín mười nửa",
    pattern(
        rf"(?:nửa (?P<half>đầu|cuối) (?:của )?tháng(?: (?P<hrel>này|trước|tới|sau))?(?! \w)|(?P<n>{COUNT}) (?P<unit>ngày|tuần) (?P<side>đầu|cuối) (?:của )?(?:tháng (?:(?P<m>{MONTH})(?:{YEAR_TAIL})?|(?P<rel>này|trước))|năm(?: (?P<yy>{YYYY}|nay|ngoái|này))?))(?![\w/])"
    ),
    _days_of,
)
