"""The named parts of the grammar: pieces of pattern for days, months, years, clock times and counts, and what they mean.

Patterns here are read against the normal form (lower case, plain dashes). A blank in a pattern stands for one to three blanks
and ' ?' for none to three, see :func:`pattern`: official prose is typed by hand.
"""

from __future__ import annotations

import re

from vngovnlp.dates.shapes import Part3, Way, Year


def pattern(text: str) -> re.Pattern[str]:
    """``text`` compiled, with elastic blanks."""
    text = text.replace(" ?", "\0").replace(" ", "[ ]{1,3}").replace("\0", "[ ]{0,3}")
    return re.compile(text)


_ONES = {"một": 1, "hai": 2, "ba": 3, "bốn": 4, "năm": 5, "sáu": 6, "bảy": 7, "bẩy": 7, "tám": 8, "chín": 9}
_LAST = _ONES | {"mốt": 1, "tư": 4, "lăm": 5, "nhăm": 5}
_ONE, _END = "|".join(_ONES), "|".join(_LAST)

WORD_NUMBER = rf"(?:(?:{_ONE}) mươi(?: (?:{_END}))?|mười(?: (?:{_END}))?|{_ONE})(?!\w)"
"""'ba', 'mười lăm', 'hai mươi tư'."""
COUNT = rf"(?:\d{{1,4}}(?![\d/.,])|{WORD_NUMBER})"

DD = r"(?:3[01]|[12]\d|0?[1-9])(?!\d)"
MM = r"(?:1[0-2]|0?[1-9])(?!\d)"
YYYY = r"(?:1\d|20|21)\d\d(?!\d)"
SEP = r"(?: ?[/-] ?|\.)"
BREAK = r"(?!\w|[/.,]\d|/\w|-(?!\d{1,2}[/.-]\d)\w)"
"""No number, letter or document symbol sticks to the end of a numeric date; '-26/2' of a range may."""
GOES_ON = (
    r"(?= ?(?:[.,;:!?()\"'\n\]…-]|$)| (?:để|tại|sẽ|là|ở|và|trên|với|của|cho|theo|trong|nhằm|do|sau|thì|phải|sau|khi|mới|cũng|được"
    r"|đã|có|không|chưa|như|nhưng|mà|nếu|vì|bởi|trước|cần|vẫn|bao gồm|gồm|hoặc|hay|từ)(?!\w))"
)
"""What may follow 'tới' or 'qua' that belong to a date: '... ngày 12/2 tới, ...', not '... ngày 12/2 tới thăm ...'."""

PASSED = r"(?! (?:đời|lại|mặt|đường|khỏi|đi))(?!\w)"
"""After 'qua' that closes a unit ('5 năm qua đạt ...'), where it is hardly ever a verb."""
COMING = r"(?! (?:dự|thăm|nay|làm việc|đây|lượt|hạn|giờ|bây giờ|ngày|tháng|\d))(?!\w)"
"""The same after 'tới'."""

YEAR_WORDS = (
    rf"(?:(?:một|hai) (?:nghìn|ngàn)(?: (?:không|{_ONE}) trăm)?(?: (?:linh|lẻ) (?:{_END})| (?:{_ONE}) mươi(?: (?:{_END}))?| (?:{_ONE}) (?:{_END})| mười(?: (?:{_END}))?)?"
    rf"|một chín (?:{_ONE}) (?:không|{_END}))(?!\w)"
)
"""'hai nghìn không trăm linh bảy', 'một nghìn chín trăm bảy mươi lăm', '... bảy lăm', 'một chín bảy lăm'."""

MONTH_WORDS = {
    "giêng": 1, "hai": 2, "ba": 3, "tư": 4, "bốn": 4, "năm": 5, "sáu": 6, "bảy": 7, "bẩy": 7, "tám": 8, "chín": 9, "mười": 10,
    "mười một": 11, "một": 11, "mười hai": 12, "chạp": 12,
}  # fmt: skip
MONTH_WORD = r"(?:mười một|mười hai|giêng|hai|ba|tư|bốn|năm|sáu|bảy|bẩy|tám|chín|mười|chạp)(?!\w)"
MONTH = rf"(?:{MM}|{MONTH_WORD})"

DEICTIC_REL = {
    "nay": 0, "này": 0, "ngoái": -1, "trước": -1, "qua": -1, "vừa qua": -1, "vừa rồi": -1, "rồi": -1,
    "tới": 1, "sắp tới": 1, "tới đây": 1, "sau": 1, "sang": 1, "kế tiếp": 1, "tiếp theo": 1,
}  # fmt: skip

_YEAR_REL = r"(?: của)? năm (?P<yrel>nay|ngoái|trước|vừa qua|vừa rồi|qua|tới|sau)(?!\w)"
YEAR_TAIL = rf"(?: ?[/.-] ?|,? (?:của )?năm ?|, )(?P<y>{YYYY})|{_YEAR_REL}"
"""Year after a month or quarter: '/2020', ' năm 2020', ' năm ngoái'."""
QUARTER_YEAR = rf"(?: ?[/.-] ?|,? (?:của )?năm ?|, | )(?P<y>{YYYY})|{_YEAR_REL}"
"""The same after a quarter, where a blank will do: 'quý I 2020'."""

WAY_TAIL = rf"(?: (?P<way>vừa qua|vừa rồi|sắp tới|tới đây|này)(?!\w)| (?P<way2>tới|qua|nay){GOES_ON})?"
WAYS: dict[str, Way] = {
    "vừa qua": "past", "vừa rồi": "past", "qua": "past", "sắp tới": "future", "tới đây": "future", "tới": "future",
    "này": "near", "nay": "near",
}  # fmt: skip

CAN_CHI = r"(?P<can>giáp|ất|bính|đinh|mậu|kỷ|canh|tân|nhâm|quý) (?P<chi>tý|tí|sửu|dần|mão|mẹo|thìn|tỵ|tị|ngọ|mùi|thân|dậu|tuất|hợi)(?!\w)"

DAY_PARTS = {
    "rạng sáng": "TMO", "sáng sớm": "TMO", "tờ mờ sáng": "TMO", "mờ sáng": "TMO", "sáng": "TMO", "giữa trưa": "TMI", "trưa": "TMI",
    "xế chiều": "TAF", "chiều tối": "TEV", "chiều muộn": "TAF", "chiều": "TAF", "tối muộn": "TEV", "tối": "TEV",
    "đêm khuya": "TNI", "nửa đêm": "TNI", "khuya": "TNI", "đêm": "TNI",
}  # fmt: skip
DAY_PART = rf"(?:(?:đầu |cuối |giữa )?(?:giờ |buổi ))?(?P<part>{'|'.join(DAY_PARTS)})(?![^\W\d])"

CLOCK = (
    r"(?P<h>2[0-4]|1\d|0?\d)(?: ?(?:giờ|h)(?: ?(?P<mi>[0-5]\d|\d(?= ?phút))(?! ?(?:h|giờ|tháng)|[\d/.-])(?: ?(?:phút|p|')(?!\w))?| (?P<half>rưỡi))?"
    r"|(?: ?: ?|g)(?P<mi2>[0-5]\d)(?:: ?[0-5]\d)?)(?![\w%])(?! ?[/]\w)"
)
"""'7h35', '8 giờ', '7 giờ 30 phút', '09:30', '14g30'."""

WEEKDAYS = {
    "hai": 1, "2": 1, "ba": 2, "3": 2, "tư": 3, "4": 3, "năm": 4, "5": 4, "sáu": 5, "6": 5, "bảy": 6, "bẩy": 6, "7": 6,
}  # fmt: skip
WEEKDAY = r"(?:thứ (?P<wd>hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])(?![\w])|(?P<sunday>chủ nhật)(?!\w))(?! (?:xanh|đỏ|hồng|tình nguyện|nhân ái|văn minh|yêu thương))"

UNITS = {
    "phút": "minute", "giờ": "hour", "tiếng": "hour", "ngày": "day", "hôm": "day", "đêm": "day", "tuần": "week", "tuần lễ": "week",
    "tháng": "month", "quý": "quarter", "năm": "year", "thập kỷ": "decade", "thập niên": "decade", "thế kỷ": "century",
}  # fmt: skip
UNIT = r"(?P<unit>phút|giờ|tiếng|ngày|hôm|tuần lễ|tuần|tháng|quý|năm|thập kỷ|thập niên|thế kỷ)(?!\w)"

ROMANS = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "v": 5, "vi": 6, "vii": 7, "viii": 8, "ix": 9, "x": 10, "xi": 11, "xii": 12,
          "xiii": 13, "xiv": 14, "xv": 15, "xvi": 16, "xvii": 17, "xviii": 18, "xix": 19, "xx": 20, "xxi": 21}  # fmt: skip
QUARTER_WORDS = {
    "i": 1,
    "ii": 2,
    "iii": 3,
    "iv": 4,
    "1": 1,
    "2": 2,
    "3": 3,
    "4": 4,
    "một": 1,
    "hai": 2,
    "ba": 3,
    "tư": 4,
    "bốn": 4,
}
QUARTER = r"(?:iv|iii|ii|i|[1-4]|một|hai|ba|tư|bốn)(?!\w)"

PARTS: dict[str, Part3] = {
    "đầu": "START",
    "giữa": "MID",
    "cuối": "END",
    "thượng tuần": "START",
    "trung tuần": "MID",
    "hạ tuần": "END",
}


def number(words: str) -> int:
    """'15', 'mười lăm' -> 15."""
    if words.isdigit():
        return int(words)
    tens, total = False, 0
    for word in words.split():
        if word == "mươi":
            total *= 10
        elif word == "mười":
            total, tens = 10, True
        else:
            total = total + _LAST[word] if tens or total >= 10 else _LAST[word]
    return total


def year_number(words: str) -> int:
    """'hai nghìn không trăm mười chín' -> 2019."""
    if re.match(r"một\s+chín", words):
        tens, ones = (_LAST.get(word, 0) for word in words.split()[2:])
        return 1900 + 10 * tens + ones
    total = rest = 0
    for word in words.split():
        if word in ("nghìn", "ngàn"):
            total, rest = rest * 1000, 0
        elif word == "trăm":
            total, rest = total + rest * 100, 0
        elif word == "mươi":
            total, rest = total + rest * 10, 0
        elif word == "mười":
            total, rest = total + 10, 0
        elif word not in ("linh", "lẻ", "không"):
            total, rest = total + rest * 10, _LAST[word]
    return total + rest


def month_number(words: str) -> int:
    """'3', '03', 'ba', 'chạp' -> the number of the month."""
    return int(words) if words.isdigit() else MONTH_WORDS[" ".join(words.split())]


def squeeze(words: str | None) -> str:
    """``words`` with single blanks."""
    return " ".join((words or "").split())


def year_of(m: re.Match[str]) -> Year:
    """The year that :data:`YEAR_TAIL` caught, if any."""
    if m["y"]:
        return Year(int(m["y"]))
    return Year(rel=DEICTIC_REL[squeeze(m["yrel"])]) if m["yrel"] else Year()


def year_ref(word: str | None) -> Year:
    """'2020', 'nay', 'ngoái' -> the year; no word: the year of the context."""
    return Year() if not word else Year(int(word)) if word.isdigit() else Year(rel=DEICTIC_REL[word])


def way_of(m: re.Match[str]) -> Way | None:
    """The direction that :data:`WAY_TAIL` caught, if any."""
    word = squeeze(m["way"] or m["way2"])
    return WAYS[word] if word else None
