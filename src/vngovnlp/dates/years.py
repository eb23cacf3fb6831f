"""Rules for years, decades, centuries and periods of years."""

from __future__ import annotations

import re

from vngovnlp.dates import lunar
from vngovnlp.dates.parts import (
    CAN_CHI,
    DEICTIC_REL,
    PARTS,
    ROMANS,
    YEAR_WORDS,
    YYYY,
    pattern,
    year_number,
)  # fmt: skip
from vngovnlp.dates.rule import DIGITS, NOTHING, Reading, Rule, shape_rule
from vngovnlp.dates.shapes import (
    Century,
    Decade,
    PartOf,
    Shape,
    Span,
    Year,
)  # fmt: skip

_COUNT = re.compile(r"(?:hai|ba|\d)[ ]")


def _years(m: re.Match[str], text: str) -> Reading | None:
    listed, base = m["ys"], m.start("ys")
    found = [(int(n[0]), base + n.start(), base + n.end()) for n in re.finditer(r"\d{4}", listed)]
    if len(found) == 1:
        if _COUNT.match(m[0]):
            return NOTHING  # 'đại hội lần 5 năm 2015': a count of years has more of them
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

# what is counted, measured or numbered: 'tổng số 1950', 'hơn 2000', 'công văn 1998', 'phòng 2010'
_COUNTED = re.compile(
    r"(?<!\w)(?:số|lượng|tổng|khoảng|hơn|gần|trên|dưới|ngót|chừng|quá|đủ|chỉ|được|có|còn|đạt|thêm|mới|gồm|thu|lên|xuống|bằng|mức|giá|phí|trị giá|mã|phòng|điện thoại|hotline|tổng đài|fax|mất|chi|tốn"
    r"|nghị định|quyết định|công văn|công điện|văn bản|thông tư|chỉ thị|tờ trình|thông báo|chương trình|điều|khoản|tiểu đoàn|trung đoàn|đại đội|quốc lộ|tỉnh lộ|km|lô|tàu|kênh)[ ]{1,2}$"
)

_NO_UNIT = r"(?= ?(?:[.,;:!?)\"\n…]|$)| (?:là|và|đã|sẽ|với|tại|có|được|của|trở|trên|cho|do|ở|diễn|vừa|tăng|giảm|đến nay|gồm|sắp|đang|vào|từ|để|theo|trong|phải|cần|nhằm|như|khi|mà|này|nhưng|nên|vì|dự kiến|đến|tới|về|không|chưa|vẫn|đều|mới|chỉ|cả|hoặc|hay|thì|đạt|vượt|chiếm|ước|thu hút|hoàn thành|bắt đầu|kết thúc|khai mạc|ra)(?!\w))(?![.,]\d)"

_WORD_BEFORE = re.compile(r"[^\W\d][.]?[ ]{1,2}$")


def _lone_year(m: re.Match[str]) -> Shape | None:
    before = m.string[max(0, m.start() - 30) : m.start()]
    if not _WORD_BEFORE.search(before) or _COUNTED.search(before):
        return None
    return Year(int(m["y"]))


# "tầm nhìn 2050", "cùng kỳ 2019", "SEA Games 2017", "(SN 1961)", "mục tiêu tăng trưởng 2019"
LONE_YEAR = shape_rule("lone_year", DIGITS, pattern(rf"(?P<y>19[3-9]\d|20[0-5]\d)(?!\d){_NO_UNIT}"), _lone_year)
