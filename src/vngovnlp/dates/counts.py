"""Rules for durations, counts back and ahead, and repeated times."""

from __future__ import annotations

import re

from vngovnlp.dates.parts import (
    COMING,
    COUNT,
    DAY_PART,
    DAY_PARTS,
    MM,
    PASSED,
    QUARTER,
    QUARTER_WORDS,
    SEP,
    UNIT,
    UNITS,
    WEEKDAY,
    WEEKDAYS,
    number,
    pattern,
    squeeze,
)
from vngovnlp.dates.rule import DIGITS, NOTHING, Reading, Rule, shape_rule
from vngovnlp.dates.shapes import Duration, SetOf, Shape, Shift, Unit, Vague

_NUMBERS = f"{DIGITS} một hai ba bốn năm sáu bảy tám chín mười"
_VAGUE_COUNT = r"(?:(?:rất )?nhiều|vài(?: ba)?|mấy|hàng (?:chục|trăm|nghìn|ngàn)|vài (?:chục|trăm)|hàng|bao nhiêu|dăm|một vài|một số|ít|hai ba|ba bốn)"
_SINCE = rf"(?: (?P<side>vừa qua|vừa rồi|nay|sắp tới|tới đây|tiếp theo|gần đây|trở lại đây|gần nhất)(?!\w)| (?P<side2>qua{PASSED}|tới{COMING}))?"
_SIDES = {"vừa qua": -1, "vừa rồi": -1, "qua": -1, "nay": -1, "gần đây": -1, "trở lại đây": -1, "gần nhất": -1,
          "tới": 1, "sắp tới": 1, "tới đây": 1, "tiếp theo": 1}  # fmt: skip
_NOT_A_SPAN = r"(?![\w%]|/(?!lần)\w| tuổi| công(?!\w)|(?:(?<=ngày)|(?<=hôm)) ?\d{1,2} ?(?:[/.-] ?\d|tháng \d)|(?<=năm) (?:học(?!\w)|[12]\d{3}(?! ?-)))"
_CODES: dict[Unit, str] = {
    "minute": "PT{}M", "hour": "PT{}H", "day": "P{}D", "week": "P{}W", "month": "P{}M", "quarter": "P{}Q", "year": "P{}Y",
    "decade": "P{}DE", "century": "P{}CE",
}  # fmt: skip


def code(n: float | None, unit: Unit) -> str:
    """TIMEX3 duration: (5, 'year') -> 'P5Y', (3.5, 'year') -> 'P42M', (None, 'week') -> 'PXW', (1, 'quarter') -> 'P3M'."""
    if unit == "quarter":
        unit, n = "month", None if n is None else n * 3
    if unit in ("decade", "century"):
        n = None if n is None else n * (10 if unit == "decade" else 100)
        unit = "year"
    if n is None:
        return _CODES[unit].format("X")
    if n != int(n):
        smaller: dict[Unit, tuple[Unit, int]] = {
            "year": ("month", 12), "month": ("day", 30), "day": ("hour", 24), "hour": ("minute", 60), "week": ("day", 7),
        }  # fmt: skip
        if unit not in smaller:
            return _CODES[unit].format(int(n))
        unit, times = smaller[unit]
        n *= times
    return _CODES[unit].format(int(n))


def unit_of(m: re.Match[str], group: str = "unit") -> Unit:
    return UNITS[squeeze(m[group])]  # type: ignore[return-value]


def _count(m: re.Match[str]) -> float | None:
    if m["half"]:
        return 0.5
    if m["n"] is None:
        return None
    n: float = number(squeeze(m["n"]))
    return n + 0.5 if m["plus"] else n


def _duration(m: re.Match[str], text: str) -> Reading | None:
    n, unit = _count(m), unit_of(m)
    word = squeeze(m["side"] or m["side2"])
    side = _SIDES[word] if word else 0
    if unit in ("minute", "hour") and side == 0 and not _is_length(m):
        return NOTHING
    if m["few"] and unit == "year" and side == 0 and re.match(r"[ ]\d{4}", m.string[m.end() : m.end() + 5]):
        return NOTHING
    if unit == "month" and m.string.endswith(("đường ", "phố "), 0, m.start()):
        return NOTHING  # 'đường 3 Tháng 2'
    if m["n"] == "một" and m["unit"] == "tiếng" and not m["plus"] and "đồng hồ" not in m[0] and not side:
        return NOTHING  # 'nói một tiếng': a word
    if m["n"] == "năm" and unit == "month" and not side and not _LASTING.search(m.string, max(0, m.start() - 8), m.start()):
        return NOTHING  # 'đi cùng năm tháng': years and months
    if m["unit"] == "hôm" and _ORDINAL.search(m.string, max(0, m.start() - 7), m.start()):
        return NOTHING  # 'phiên họp lần thứ 30 hôm nay': the day is 'hôm nay'
    return Reading(Duration(n, unit, side), m.end())


_ORDINAL = re.compile(r"(?<!\w)(?:thứ|lần|khóa|khoá|kỳ|đợt|số)[ ]{1,2}$")
_LASTING = re.compile(r"(?:trong|sau|hơn|gần|suốt|được|mất|vòng|khoảng|dài|thêm|hạn|đủ|tròn|quá)[ ]{1,2}$")
_CLOCK_CUE = re.compile(r"(?:lúc|hồi|vào|từ|đến|trước|tới|khoảng|-)[ ]{0,2}$")


def _is_length(m: re.Match[str]) -> bool:
    """'8 giờ làm việc' or 'trong 8 giờ', not the hour 'lúc 8 giờ'."""
    return m["unit"] not in ("giờ",) or not _CLOCK_CUE.search(m.string, max(0, m.start() - 7), m.start())


# "5 năm", "15 ngày làm việc", "ba năm rưỡi", "nhiều năm", "sáu tháng qua", "5 năm tới", "nửa năm"
DURATION = Rule(
    "duration",
    frozenset(f"{_NUMBERS} nửa rất nhiều vài mấy hàng bao dăm ít".split()),
    pattern(
        rf"(?:(?P<few>\d{{1,3}} ?- ?\d{{1,3}})|(?P<n>{COUNT})|{_VAGUE_COUNT}|(?P<half>nửa)) {UNIT}(?P<plus> rưỡi(?!\w))?(?: (?:làm việc(?! (?:khẩn trương|nghiêm túc|tích cực|sôi nổi|liên tục|hiệu quả|với tinh thần|tập trung))|đêm|đồng hồ)(?!\w))?"
        rf"{_SINCE}{_NOT_A_SPAN}"
    ),
    _duration,
)

_HOURS_LONG = re.compile(r"(?:trong|suốt|kéo dài|hơn|gần|vòng|mất|khoảng|tới|chậm nhất)[ ]{1,2}$")


def _hours(m: re.Match[str]) -> Shape | None:
    word = squeeze(m["side"] or m["side2"])
    if not word and not (int(m["n"]) > 23 and _HOURS_LONG.search(m.string, max(0, m.start() - 10), m.start())):
        return None
    return Duration(int(m["n"]), "hour", _SIDES[word] if word else 0)


# "trong 48h", "24h qua": an hour of the clock ends at 23h59
HOURS = shape_rule("duration", DIGITS, pattern(rf"(?P<n>\d{{1,3}})h(?!\w){_SINCE}(?! ?\d)"), _hours)

_AGO = r"(?: trước(?: đây)?(?! (?:khi|đó|ngày|mắt|thềm|khi|năm))(?!\w))"
_BEFORE = r"(?: trước đó(?!\w))"
_LATER = r"(?: sau(?: đó)?(?! (?:khi|này|ngày|vụ|sự|cuộc|trận|lễ|bão|tết|kỳ|đại hội|hội nghị|chiến tranh|thời điểm|tai nạn|cú|đợt|phẫu thuật|sinh|thống nhất|giải phóng|sáp nhập|thành lập|cách mạng|đổi mới))(?!\w)| tiếp sau(?: đó)?)"
_AHEAD = r"(?P<ahead> nữa(?!\w))"


_HALVES: dict[Unit, tuple[float, Unit]] = {
    "century": (50, "year"),
    "decade": (5, "year"),
    "year": (6, "month"),
    "month": (15, "day"),
}


def _shift(m: re.Match[str]) -> Shape | None:
    n, unit = _count(m), unit_of(m)
    if n is None:
        return Vague("PAST_REF") if m["back"] or m["ago"] else Vague("FUTURE_REF") if m["ahead"] else None
    if n == 0.5 and unit in _HALVES:
        n, unit = _HALVES[unit]
    sign = -1 if m["ago"] or m["back"] or m["before"] else 1
    return Shift(int(n), unit, sign, from_named=bool(m["before"] or m["later"]))


# "Cách đây 20 năm", "50 năm trước", "hai ngày sau", "ba ngày nữa", "10 tháng sau đó", "cách nay 5 năm"
SHIFT = shape_rule(
    "shift",
    f"{_NUMBERS} cách nửa vài mấy nhiều hàng trước ít",
    pattern(
        rf"(?:(?P<ago>cách (?:đây|nay)|trước đây) (?:(?:hơn|gần|khoảng|chừng|đúng|tròn) )?)?(?:(?P<n>{COUNT})|{_VAGUE_COUNT}|(?P<half>nửa)) {UNIT}(?P<plus> rưỡi)?"
        rf"(?(ago)(?![\w/])|(?:(?P<back>{_AGO})|(?P<before>{_BEFORE})|(?P<later>{_LATER})|{_AHEAD}))"
    ),
    _shift,
)

_EVERY = {
    "minute": "PT1M",
    "hour": "PT1H",
    "day": "P1D",
    "week": "P1W",
    "month": "P1M",
    "quarter": "P3M",
    "year": "P1Y",
    "decade": "P10Y",
    "century": "P100Y",
}
_TIMES = rf"(?P<times>{COUNT}) lần"


def _every(m: re.Match[str]) -> Shape | None:
    unit = "day" if m["every"] in ("đêm", "sáng", "chiều", "tối", "trưa") else unit_of(m, "every")
    return SetOf(_EVERY[unit], f"{number(squeeze(m['times']))}X" if m["times"] else None)


# "hằng quý", "hàng năm", "mỗi tuần", "mỗi năm một lần"
EVERY = shape_rule(
    "set_every",
    "hằng hàng mỗi",
    pattern(
        rf"(?:hằng|hàng|mỗi) (?P<every>phút|giờ|ngày|tuần|tháng|quý|năm|đêm|sáng|chiều|tối)(?!\w)(?! học|/)(?: {_TIMES}(?!\w))?"
    ),
    _every,
)


def _rate(m: re.Match[str]) -> Shape | None:
    unit = unit_of(m)
    n = number(squeeze(m["n"])) if m["n"] else 1
    return SetOf(code(n, unit), f"{number(squeeze(m['times']))}X" if m["times"] else "1X")


# "2 lần/năm", "một lần mỗi tháng", "3 lần trong tuần"
TIMES_PER = shape_rule(
    "set_times", _NUMBERS, pattern(rf"{_TIMES}(?: ?/ ?| (?:mỗi|một|trong một|trong) )(?:(?P<n>\d{{1,3}}) )?{UNIT}"), _rate
)
# "3 tháng một lần", "1 tuần 1 lần", "6 tháng/lần", "hai năm một lần"
ONCE_IN = shape_rule(
    "set_once",
    _NUMBERS,
    pattern(rf"(?P<n>{COUNT}) {UNIT}(?: ?/ ?lần(?!\w)| {_TIMES})"),
    _rate,
)


def _dated_set(m: re.Match[str]) -> Shape | None:
    part = DAY_PARTS[squeeze(m["part"])] if m["part"] else ""
    if m["weekend"]:
        return SetOf("XXXX-WXX-WE")
    if m["wd"] or m["sunday"]:
        return SetOf(f"XXXX-WXX-{7 if m['sunday'] else WEEKDAYS[m['wd']]}{part}")
    if m["m"]:
        return SetOf(f"XXXX-{int(m['m']):02}-{int(m['d']):02}{part}")
    if m["m3"]:
        return SetOf(f"XXXX-{int(m['m3']):02}")
    if m["q"]:
        return SetOf(f"XXXX-Q{QUARTER_WORDS[m['q']]}")
    return SetOf(f"XXXX-XX-{int(m['d2']):02}{part}") if 1 <= int(m["d2"]) <= 31 else None


# "thứ Hai hằng tuần", "ngày 15 hằng tháng", "ngày 20/11 hằng năm", "tháng 10 hằng năm"
DATED_SET = shape_rule(
    "set_dated",
    f"{DIGITS} thứ chủ ngày mùng mồng tháng sáng trưa chiều tối đêm hôm quý cuối rạng",
    pattern(
        rf"(?:{DAY_PART} )?(?:ngày )?(?:(?P<weekend>thứ (?:bảy|7)(?:, | và | - |-)chủ nhật|cuối tuần) (?:hằng|hàng|mỗi) tuần|{WEEKDAY} (?:hằng|hàng|mỗi) tuần|(?:(?:mùng|mồng) )?(?P<d>\d\d?)(?:{SEP}| tháng )(?P<m>{MM}) (?:hằng|hàng|mỗi) năm"
        rf"|(?:(?:mùng|mồng) )?(?P<d2>\d\d?) (?:âm lịch )?(?:của )?(?:hằng|hàng|mỗi) tháng|tháng (?P<m3>{MM}) (?:hằng|hàng|mỗi) năm|quý (?P<q>{QUARTER}) (?:hằng|hàng|mỗi) năm)(?!\w)"
    ),
    _dated_set,
)
# "mỗi thứ Hai", "mỗi sáng Chủ nhật", "các thứ Bảy hằng tuần"
EVERY_WEEKDAY = shape_rule(
    "set_weekday",
    "mỗi hằng hàng",
    pattern(rf"(?:mỗi|hằng|hàng) (?:(?:sáng|trưa|chiều|tối|đêm) )?{WEEKDAY}"),
    lambda m: SetOf(f"XXXX-WXX-{7 if m['sunday'] else WEEKDAYS[m['wd']]}"),
)

RULES = (DATED_SET, EVERY_WEEKDAY, EVERY, TIMES_PER, ONCE_IN, SHIFT, DURATION, HOURS)
