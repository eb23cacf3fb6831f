"""Rules for weeks, months, quarters, years and longer periods."""

from __future__ import annotations

import re

from vngovnlp.dates import lunar
from vngovnlp.dates.guard import MEASURED
from vngovnlp.dates.parts import (
    BREAK,
    CAN_CHI,
    COMING,
    COUNT,
    DEICTIC_REL,
    GOES_ON,
    MM,
    MONTH,
    PASSED,
    QUARTER,
    QUARTER_WORDS,
    ROMANS,
    WAY_TAIL,
    YEAR_TAIL,
    YEAR_WORDS,
    YYYY,
    month_number,
    number,
    pattern,
    squeeze,
    way_of,
    year_number,
    year_of,
)  # fmt: skip
from vngovnlp.dates.rule import DIGITS, NOTHING, Reading, Rule, shape_rule
from vngovnlp.dates.shapes import (
    Campaign,
    Century,
    Days,
    Decade,
    LunarMonth,
    Month,
    Months,
    Part3,
    PartOf,
    Quarter,
    Season,
    Shape,
    Span,
    Week,
    Weekend,
    WeekOfMonth,
    Year,
)  # fmt: skip

PARTS: dict[str, Part3] = {
    "đầu": "START",
    "giữa": "MID",
    "cuối": "END",
    "thượng tuần": "START",
    "trung tuần": "MID",
    "hạ tuần": "END",
}
_YEAR = rf"(?: ?[/.-] ?|,? (?:của )?năm ?|, | )(?P<y>{YYYY})|(?: của)? năm (?P<yrel>nay|ngoái|trước|vừa qua|vừa rồi|qua|tới|sau)(?!\w)"
_RELS = rf"(?P<rel>này|nay|ngoái|kia|vừa qua|vừa rồi|sắp tới|trước(?! (?:đó|khi|đây|mắt))|sau(?! (?:đó|khi|này))|sang(?! tên)|kế tiếp|tiếp theo)(?!\w)|(?P<rel2>qua{PASSED}|tới{COMING}|rồi{GOES_ON})"


def _rel(m: re.Match[str]) -> int | None:
    word = squeeze(m["rel"] or m["rel2"])
    return DEICTIC_REL[word] if word else None


def _month(m: re.Match[str], text: str) -> Reading | None:
    word = squeeze(m["m"])
    at, year, way = m.start("m"), year_of(m), way_of(m)
    if m["can"]:
        return Reading(LunarMonth(month_number(word), Year(lunar.can_chi(m["can"], m["chi"], 2015)), way), m.end())
    if not word.isdigit() and m.string.endswith("cách mạng ", 0, m.start()):
        return NOTHING  # 'Cách mạng Tháng Tám'
    month = month_number(word)
    if word in ("giêng", "chạp") and not m["solar"]:
        return Reading(LunarMonth(month, year, way), m.end())
    if m["lunar"]:
        return Reading(LunarMonth(month, year, way), m.end())
    named = year != Year() or way is not None or text[at].isupper()
    if (
        not word.isdigit()
        and not named
        and (word in ("năm", "một") or not re.match(r"[ ]?[,.;)\n]|$", m.string[m.end() : m.end() + 2]))
    ):
        return NOTHING  # 'hai tháng một lần', 'tháng ba' said of a count
    if word.isdigit() and m["sep"] and re.match(r"[ ]?-[ ]?\d", m.string[m.end("m") : m.end("m") + 4]) and not year.y:
        return NOTHING
    return Reading(Month(month, year, way=way), m.end())


# "tháng 3", "tháng 3/2020", "tháng 10 năm ngoái", "tháng Giêng", "tháng 10 tới"
MONTH_RULE = Rule(
    "month",
    frozenset(("tháng",)),
    pattern(
        rf"tháng ?(?P<m>{MONTH})(?P<sep>)(?:{YEAR_TAIL}|,? năm {CAN_CHI}|(?![/.]\d))(?P<lunar> âm lịch| ?\(âm lịch\))?(?P<solar> dương lịch| ?\(dương lịch\))?{WAY_TAIL}(?![\w%])(?! tuổi)"
    ),
    _month,
)

_AFTER_LIST = re.compile(r"[ ]?(?:[.,;:)\n(]|$)|[ ](?:đến|của|là|trên|tại|vừa|cả|toàn|thì|đã|sẽ|được|so|tăng|giảm)")


def _with_noun(norm: str, start: int, noun: str) -> int:
    """Where a member of a list begins: at its own unit noun, if it has one ('tháng 9 và tháng 11')."""
    before = norm[max(0, start - len(noun) - 3) : start].rstrip(" ")
    return (
        start - (len(norm[max(0, start - len(noun) - 3) : start]) - len(before)) - len(noun) if before.endswith(noun) else start
    )


def _month_list(m: re.Match[str], text: str) -> Reading | None:
    year = year_of(m)
    numbers = [(int(n[0]), n.start(), n.end()) for n in re.finditer(r"\d+", m.string[m.start("ms") : m.end("ms")])]
    base = m.start("ms")
    linked = re.search(r"-|đến|tới|và", m["ms"]) and _AFTER_LIST.match(m.string, m.end())
    if year == Year() and not linked and not m[0].startswith(("các", "những")):
        return NOTHING  # 'tháng 3, 12 hộ ...': the second number counts something
    if "-" in m["ms"] or "đến" in m["ms"] or "tới" in m["ms"]:
        if len(numbers) != 2:
            return NOTHING
        return Reading(
            Span(Month(numbers[0][0], year if numbers[0][0] < numbers[1][0] else Year()), Month(numbers[1][0], year)), m.end()
        )
    values = [n for n, _, _ in numbers]
    if values == list(range(values[0], values[0] + len(values))):
        return Reading(Span(Month(values[0], year), Month(values[-1], year)), m.end())
    members = tuple(
        (
            m.start() if i == 0 else _with_noun(m.string, base + s, "tháng"),
            m.end() if i == len(numbers) - 1 else base + e,
            Month(n, year),
        )
        for i, (n, s, e) in enumerate(numbers)
    )
    return Reading(members[0][2], members[0][1], members)


# "các tháng 3, 4 và 5/2020", "tháng 3 - 5/2020", "tháng 11 và 12"
MONTH_LIST = Rule(
    "month_list",
    frozenset(("tháng", "các", "những", "hai", "ba")),
    pattern(
        rf"(?:(?:các|những|hai|ba) )?tháng (?P<ms>{MM}(?:(?: ?- ?| đến | tới | và |, )(?:tháng )?{MM})+)(?:{YEAR_TAIL}|(?![/.-]\d))(?![\w%])"
    ),
    _month_list,
)


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

_OF = rf"(?:(?:tháng (?P<m>{MONTH})|quý (?P<q>{QUARTER}))(?:{_YEAR})?|(?:năm ?)?(?P<whole>{YYYY}))"


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


def _ref(word: str | None) -> Year:
    return Year() if not word else Year(int(word)) if word.isdigit() else Year(rel=DEICTIC_REL[word])


def _months_of_year(m: re.Match[str]) -> Shape | None:
    year = _ref(m["y"] or m["y2"])
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
    sign = 1 if m["side"] == "đầu" else -1
    if m["unit"] == "tuần":
        n *= 7
    if m["m"]:
        return Days(n, sign, Month(month_number(squeeze(m["m"])), year_of(m)))
    if m["rel"]:
        return Days(n, sign, Month(rel=DEICTIC_REL[m["rel"]]))
    return Days(n, sign, _ref(m["yy"]))


# "10 ngày đầu tháng 3", "20 ngày cuối năm 2020"
DAYS_OF = shape_rule(
    "days_of",
    f"{DIGITS} một hai ba bốn năm sáu bảy tám chín mười nửa",
    pattern(
        rf"(?:nửa (?P<half>đầu|cuối) (?:của )?tháng(?: (?P<hrel>này|trước|tới|sau))?(?! \w)|(?P<n>{COUNT}) (?P<unit>ngày|tuần) (?P<side>đầu|cuối) (?:của )?(?:tháng (?:(?P<m>{MONTH})(?:{YEAR_TAIL})?|(?P<rel>này|trước))|năm(?: (?P<yy>{YYYY}|nay|ngoái|này))?))(?![\w/])"
    ),
    _days_of,
)


def _quarter(m: re.Match[str], text: str) -> Reading | None:
    year = year_of(m)
    first = QUARTER_WORDS[m["q"]]
    if not m["q"].isdigit() and m["q"] not in ROMANS and year == Year() and not text[m.start("q")].isupper():
        return NOTHING
    if not m["q2"]:
        return Reading(Quarter(first, year), m.end())
    last = QUARTER_WORDS[m["q2"]]
    link = squeeze(m["link"])
    if link in (",", "và") and last != first + 1 and not m["q3"]:
        at = _with_noun(m.string, m.start("q2"), "quý")
        members = ((m.start(), m.end("q"), Quarter(first, year)), (at, m.end(), Quarter(last, year)))
        return Reading(members[0][2], members[0][1], members)
    if m["q3"]:
        last = QUARTER_WORDS[m["q3"]]
    return Reading(Span(Quarter(first, year), Quarter(last, year)), m.end())


# "quý I/2020", "quý 2 năm 2020", "quý III", "quý I, II/2020"; not 'quý đại biểu'
QUARTER_RULE = Rule(
    "quarter",
    frozenset(("quý", "các", "hai")),
    pattern(
        rf"(?:(?:các|hai) )?quý(?: |(?=\d))(?P<q>{QUARTER})(?:(?P<link> ?- ?| đến | tới | và |, )(?:quý )?(?P<q2>{QUARTER})(?:(?: và |, )(?:quý )?(?P<q3>{QUARTER}))?)?(?:{_YEAR})?(?![\w%]|/\d)"
    ),
    _quarter,
)


def _years(m: re.Match[str], text: str) -> Reading | None:
    listed, base = m["ys"], m.start("ys")
    found = [(int(n[0]), base + n.start(), base + n.end()) for n in re.finditer(r"\d{4}", listed)]
    if len(found) == 1:
        return Reading(Year(found[0][0]), m.end())
    ranged = bool(re.search(r"-|đến|tới", listed))
    values = [y for y, _, _ in found]
    complete = re.search(r"(?:,|và)[ ]{1,3}năm", listed)
    if not complete and (
        (ranged and len(values) == 2 and values[0] < values[1]) or values == list(range(values[0], values[0] + len(values)))
    ):
        return Reading(Span(Year(values[0]), Year(values[-1])), m.end())
    members = []
    for i, (y, start, end) in enumerate(found):
        noun = re.search(r"năm[ ]{1,3}$", m.string[max(0, start - 7) : start])
        start = m.start() if i == 0 else start - (len(noun[0]) if noun else 0)
        members.append((start, m.end() if i == len(found) - 1 else end, Year(y)))
    return Reading(members[0][2], members[0][1], tuple(members))


# "năm 2019", "các năm 2018, 2019", "năm 2016 - 2020", "năm 2017 và 2018"
YEARS = Rule(
    "year",
    frozenset(("năm", "các", "những", "hai", "ba", "cả", DIGITS)),
    pattern(
        rf"(?:(?:(?:các|những|cả|hai|ba|[2-9]) ){{0,2}}năm ?)(?P<ys>{YYYY}(?:(?: ?- ?| đến | tới )(?:hết )?(?:năm )?{YYYY}|(?:, | và )(?:năm )?{YYYY})*)(?! ?\w?[/]\w|\w)"
    ),
    _years,
)

_PERIODS = r"(?:giai đoạn|thời kỳ|thời kì|nhi[ệê]m k[ỳì]|niên khóa|khóa|thời gian)"


def _year_range(m: re.Match[str]) -> Shape | None:
    first, last = int(m["a"]), int(m["b"])
    if len(m["b"]) == 2:
        last += first // 100 * 100
    return Span(Year(first), Year(last)) if first < last <= first + 150 else None


def _named_year(m: re.Match[str]) -> Shape | None:
    year = int(m["y"]) if m["y"] else lunar.can_chi(m["can"], m["chi"], 2015)
    return Year(year) if year else None


# "năm Quý Mão 2023", "năm Canh Tý"
CAN_CHI_YEAR = shape_rule(
    "year_can_chi", "năm", pattern(rf"năm {CAN_CHI}(?: (?P<y>{YYYY})| ?\((?P<y2>{YYYY})\))?"), _named_year
)

# "năm hai nghìn không trăm linh bảy"
YEAR_IN_WORDS = shape_rule(
    "year_words",
    "năm",
    pattern(rf"năm (?P<w>{YEAR_WORDS})(?! đồng| tỷ| triệu)"),
    lambda m: Year(year_number(m["w"])) if year_number(m["w"]) >= 1000 else None,
)

# "giai đoạn 2015 - 2020", "nhiệm kỳ 2020-2025", "thời kỳ 2021-2030"
PERIOD = shape_rule(
    "period",
    "giai thời nhiệm nhiêm niên khóa",
    pattern(
        rf"{_PERIODS}(?: (?:\d{{1,2}}|hai|ba|bốn) năm)? ?(?:từ )?(?:năm )?(?P<a>{YYYY})(?: ?- ?| đến | tới | ?/ ?)(?:năm )?(?P<b>{YYYY}|\d\d(?!\d))(?![\w/])"
    ),
    _year_range,
)


def _bare_year_range(m: re.Match[str]) -> Shape | None:
    if int(m["a"]) < 1800 and not m.string.endswith("(", 0, m.start()):
        return None
    return _year_range(m)


# "(1989 - 2019)", "2016-2020", "2018 đến 2020"
YEAR_RANGE = shape_rule(
    "year_range",
    DIGITS,
    pattern(rf"(?P<a>{YYYY})(?: ?- ?| đến | tới )(?:năm )?(?P<b>{YYYY})(?![\w/%-])(?!\.\d)"),
    _bare_year_range,
)

_CAMPAIGNS = {
    "năm học": (9, 5),
    "niên học": (9, 5),
    "đông xuân": (11, 4),
    "hè thu": (4, 9),
    "niên độ": (7, 6),
    "niên vụ": (7, 6),
}


def _campaign(m: re.Match[str]) -> Shape | None:
    m1, m2 = _CAMPAIGNS["đông xuân" if "đông" in m[0] else "hè thu" if "hè" in m[0] else squeeze(m["kind"])]
    if m["a"]:
        first, last = int(m["a"]), int(m["b"]) if m["b"] else None
        if last is not None and last < 100:
            last += first // 100 * 100
        if last is not None and not first < last <= first + 2:
            return Span(Year(first), Year(last)) if first < last <= first + 12 else None
        return Campaign(m1, m2, first, last)
    if m["rel"]:
        return Campaign(m1, m2, None, None, DEICTIC_REL[squeeze(m["rel"])])
    return Campaign(m1, m2, None, None) if m["kind"].startswith("vụ") else None


# "năm học 2020 - 2021", "vụ Đông Xuân 2019 - 2020", "vụ Hè Thu năm 2021", "niên độ 2020-2021", "năm học này"
CAMPAIGN = shape_rule(
    "campaign",
    "năm niên vụ",
    pattern(
        rf"(?P<kind>năm học|niên học|niên độ|niên vụ|vụ (?:lúa |sản xuất )?(?:đông ?-? ?xuân|hè ?-? ?thu))"
        rf"(?:,? ?(?:năm )?(?P<a>{YYYY})(?: ?[-/] ?(?P<b>{YYYY}|\d\d(?!\d)))?| (?:năm )?(?P<rel>này|nay|vừa qua|vừa rồi|trước|ngoái|qua|tới|sau)(?!\w))?(?![\w/])"
    ),
    _campaign,
)

_SEASONS = {"xuân": "SP", "hè": "SU", "hạ": "SU", "thu": "FA", "đông": "WI"}


def _season(m: re.Match[str], text: str) -> Reading | None:
    if (
        not m[0].startswith(("mùa", "vụ"))
        and text[m.start("s")].isupper()
        and re.search(r"(?<!\w)[^\W\d_]\w*[ ]$", text[max(0, m.start() - 10) : m.start()])
    ):
        return NOTHING  # a name: 'xã Trường Xuân năm 2019'
    year = Year(int(m["y"])) if m["y"] else Year(rel=DEICTIC_REL[squeeze(m["yrel"])])
    season = Season(_SEASONS[m["s"]], year)
    return Reading(PartOf(PARTS[m["part"]], season) if m["part"] else season, m.end())


# "mùa xuân năm 1975", "mùa hè này", "hè 2020", "mùa đông năm nay"
SEASON = Rule(
    "season",
    frozenset("mùa vụ hè xuân thu đông đầu cuối giữa".split()),
    pattern(
        rf"(?:(?P<part>đầu|giữa|cuối) )?(?:mùa |vụ )?(?P<s>xuân|hè|hạ|thu|đông) (?:(?:năm )?(?P<y>{YYYY})(?![/-])|(?:năm )(?P<yrel>nay|ngoái|trước|tới|sau)(?!\w))"
    ),
    _season,
)


def _season_rel(m: re.Match[str]) -> Shape | None:
    season = Season(_SEASONS[m["s"]], Year(rel=DEICTIC_REL[squeeze(m["yrel"]).removeprefix("năm ")]))
    return PartOf(PARTS[m["part"]], season) if m["part"] else season


# "mùa hè này", "mùa xuân tới"
SEASON_REL = shape_rule(
    "season",
    "mùa đầu giữa cuối",
    pattern(
        r"(?:(?P<part>đầu|giữa|cuối) )?mùa (?P<s>xuân|hè|hạ|thu|đông) (?P<yrel>này|năm nay|vừa qua|năm ngoái|tới|sau|trước)(?!\w)(?P<y>)"
    ),
    _season_rel,
)


def _decade(m: re.Match[str]) -> Shape | None:
    n = int(m["n"])
    if n < 1000:
        century = 20 if not m["c"] or m["c"] == "trước" else ROMANS.get(m["c"]) or int(m["c"] if m["c"].isdigit() else 20)
        n += (century - 1) * 100
    return PartOf(PARTS[m["part"]], Decade(n)) if m["part"] else Decade(n)


# "thập niên 80", "những năm 1990", "những năm 60 của thế kỷ XX", "thập kỷ 90 thế kỷ trước"
DECADE = shape_rule(
    "decade",
    "thập những các đầu cuối giữa",
    pattern(
        r"(?:(?:những năm )?(?P<part>đầu|giữa|cuối) )?(?:(?:những năm |các năm )?(?:thập niên|thập kỷ)(?: những năm)?|những năm|các năm) (?P<n>[1-9]0|1[5-9]\d0|20\d0)(?!\d|[/-]\d)"
        r"(?:(?:,| của)? thế kỷ (?:thứ )?(?P<c>[ivx]+|\d\d|trước)(?!\w))?(?![\w%])"
    ),
    _decade,
)


def _century(m: re.Match[str]) -> Shape | None:
    word = m["n"]
    of = (
        Century(None, DEICTIC_REL[word])
        if word in DEICTIC_REL
        else Century(ROMANS.get(word) or int(word) if word in ROMANS or word.isdigit() else None)
    )
    if of == Century(None):
        return None
    if m["half"]:
        return PartOf("START" if m["half"] == "đầu" else "END", of)
    return PartOf(PARTS[m["part"]], of) if m["part"] else of


# "thế kỷ XIX", "đầu thế kỷ 20", "nửa sau thế kỷ XIX", "thế kỷ thứ XVIII", "thế kỷ trước"
CENTURY = shape_rule(
    "century",
    "thế đầu giữa cuối nửa những",
    pattern(
        r"(?:(?:nửa (?P<half>đầu|sau|cuối)|(?:những năm )?(?P<part>đầu|giữa|cuối))(?: của)? )?thế kỷ (?:thứ )?(?P<n>[ivx]+|\d{1,2}|trước|này|tới)(?!\w)"
    ),
    _century,
)

_ORDINAL = r"(?:thứ )?(?P<n>\d{1,2}|nhất|hai|ba|tư|bốn|năm|đầu tiên|đầu|cuối cùng|cuối|[ivx]+)(?!\w)"
_ORDINALS = {"nhất": 1, "đầu": 1, "đầu tiên": 1, "hai": 2, "ba": 3, "tư": 4, "bốn": 4, "năm": 5, "cuối": -1, "cuối cùng": -1}


def _week(m: re.Match[str]) -> Shape | None:
    word = squeeze(m["n"])
    n = int(word) if word.isdigit() else _ORDINALS.get(word) or ROMANS.get(word, 0)
    if m["m"]:
        return WeekOfMonth(n, Month(month_number(squeeze(m["m"])), year_of(m))) if -1 <= n <= 5 else None
    if m["mrel"]:
        return WeekOfMonth(n, Month(rel=DEICTIC_REL[m["mrel"]])) if -1 <= n <= 5 else None
    if n == -1 and (m["wy"] or m["wyrel"]):
        return Week(-1, Year(int(m["wy"])) if m["wy"] else _ref(m["wyrel"]))
    if m["mbare"]:
        return WeekOfMonth(n, Month(rel=0)) if -1 <= n <= 5 else None
    if not 1 <= n <= 53:
        return None
    if m["alone"] is not None:
        cued = _WEEK_CUE.search(m.string, max(0, m.start() - 7), m.start()) or _MORE_WEEKS.match(m.string, m.end())
        return Week(n) if m["n"].isdigit() and cued else None
    return Week(n, Year(int(m["wy"]))) if m["wy"] else Week(n, _ref(m["wyrel"])) if m["wyrel"] or m["thu"] else None


_MORE_WEEKS = pattern(r"(?:,| và| đến| tới| -) tuần (?:thứ )?\d")
_WEEK_CUE = re.compile(r"(?:từ|trong|đến|tới|vào|sang|hết|và)[ ]{1,2}$")
# "tuần thứ 8 năm 2020", "tuần 8/2020", "tuần đầu tháng 5", "tuần cuối của tháng 7/2021", "tuần thứ 2 tháng này"
WEEK = shape_rule(
    "week",
    "tuần",
    pattern(
        rf"tuần(?: lễ)? (?P<thu>(?=thứ))?{_ORDINAL}"
        rf"(?:,? (?:của )?(?:trong )?tháng (?:(?P<m>{MONTH})(?:{YEAR_TAIL})?|(?P<mrel>này|nay|trước|tới|sau)(?!\w))|(?P<mbare> tháng)(?= ?(?:[.,;:)\n]|$))"
        rf"|(?:,? (?:của )?năm | ?/ ?|-)(?P<wy>{YYYY})| (?:của )?năm (?P<wyrel>nay|này|ngoái|tới|sau)(?!\w)|(?P<alone>)(?! (?:của|thai|tuổi|một|liên)| ?[-/]))(?![\w/])"
    ),
    _week,
)

# "tầm nhìn 2050", "cùng kỳ 2019", "SEA Games 2017", "(SN 1961)"
_YEAR_NAMED = re.compile(
    r"(?:tầm nhìn|nhiệm vụ|công tác|mục tiêu|dự toán|quyết toán|ngân sách|kế hoạch|thực hiện|chỉ tiêu|tổng kết|cùng kỳ|cùng kì|sn|sinh|games|cup|euro|olympic|asean|apec|du lịch|quốc gia|mở rộng|toàn quốc|asiad|paralympic|khóa|hè|xuân|\bviệt nam|festival|mùa giải"
    r"|so với|so|từ|trước|sau|đến năm \d{4},|năm \d{4} (?:và|so với))[ ]{1,2}(?:năm[ ])?$"
)
# "Năm du lịch Sơn La 2017", "Giải bóng đá thiếu niên toàn quốc 2024"
_EVENT_NAMED = re.compile(
    r"(?<!\w)(?:năm du lịch|giải|cúp|hội nghị|diễn đàn|lễ hội|cuộc thi|hội chợ|tuần lễ|ngày hội|liên hoan|kỳ thi|thi|hội thi|hội thao|chương trình|triển lãm|hội báo|đại hội|chiến dịch|mùa|chung kết|vòng loại"
    r"|world|hội sách|sự kiện|hội khỏe|tháng|ngày|lễ|chuỗi|cuộc vận động|diễn tập)(?:[ ][^\s.,;:()\d]+){1,7}[ ]{1,2}$"
)
_NO_UNIT = r"(?= ?(?:[.,;:!?)\"\n…]|$)| (?:là|và|đã|sẽ|với|tại|có|được|của|trở|trên|cho|do|ở|diễn|vừa|tăng|giảm|đến nay|gồm|sắp|đang|vào|từ|để|theo|trong)(?!\w))(?![.,]\d)"


def _lone_year(m: re.Match[str]) -> Shape | None:
    before = m.string[max(0, m.start() - 60) : m.start()]
    if _GROWTH.match(m.string, m.end()) and _WORD_BEFORE.search(before):
        return Year(int(m["y"]))
    if not _YEAR_NAMED.search(before) and not _EVENT_NAMED.search(before):
        return None
    return Year(int(m["y"]))


# "tổng mức bán lẻ 2017 tăng 11% so với năm 2016"
_GROWTH = re.compile(r"[ ]{1,2}(?:đã )?(?:tăng|giảm)[ ][^.;\n]{1,40}(?:so|cùng kỳ)")
_WORD_BEFORE = re.compile(r"(?<!\w)[^\W\d]{2,}[ ]{1,2}$")
LONE_YEAR = shape_rule("lone_year", DIGITS, pattern(rf"(?P<y>(?:19|20)\d\d)(?!\d){_NO_UNIT}"), _lone_year)

_MONTH_NAMED = re.compile(r"(?:\d[ ]?-|từ|đến|tới|trong|vào|trước|sau|kể từ|hết|cuối|đầu|\()[ ]{0,2}$")


def _lone_month(m: re.Match[str]) -> Shape | None:
    if not _MONTH_NAMED.search(m.string, max(0, m.start() - 8), m.start()):
        return None
    return Month(int(m["m"]), Year(int(m["y"])))


# "từ 3/2020 đến 6/2021"
LONE_MONTH = shape_rule("lone_month", DIGITS, pattern(rf"(?P<m>{MM})(?: ?/ ?|[.-])(?P<y>(?:19|20)\d\d){BREAK}"), _lone_month)

RULES = (
    CAMPAIGN, MONTHS_OF_YEAR, DAYS_OF, DECADE, CENTURY, PART_OF, SEASON, SEASON_REL, WEEK, RELATIVE_UNIT, MONTH_LIST, MONTH_RULE,
    QUARTER_RULE, YEARS, CAN_CHI_YEAR, YEAR_IN_WORDS, PERIOD, YEAR_RANGE, BARE_PART, LONE_MONTH, LONE_YEAR,
)  # fmt: skip
