"""Rules for times that are words only: vague references, named holidays, Tết."""

from __future__ import annotations

import re

from vngovnlp.dates.days import _TET_YEAR, tet_year
from vngovnlp.dates.parts import COMING, DEICTIC_REL, GOES_ON, PASSED, WAYS, YYYY, pattern, squeeze
from vngovnlp.dates.rule import NOTHING, Reading, Rule, shape_rule
from vngovnlp.dates.shapes import Day, LunarDay, Shape, Vague, Way, Year

_PAST = (
    rf"(?:thời gian (?:vừa qua|vừa rồi|gần đây)(?!\w)|thời gian qua(?!\w)|(?:những|các|nhiều|mấy) (?:năm|tháng|tuần|ngày)(?: (?:gần đây|vừa qua|trước đây|trước|trở lại đây)(?!\w)(?! (?:đó|khi))| qua{PASSED})"
    r"|(?:mới|gần|vừa) đây(?!\w)|vừa qua(?!\w)|vừa rồi(?!\w)|trước đây(?!\w)(?! \d)|bấy lâu nay|lâu nay|thời gian trước(?: đây)?(?!\w)|dạo trước|hồi trước|ngày trước(?! (?:khi|ngày|tết))|ngày xưa|xưa nay|xưa kia|thuở xưa)"
)
_PRESENT = r"(?:hiện nay|hiện tại|hiện giờ|bây giờ|lúc này|giờ đây|ngày nay|thời điểm (?:này|hiện nay|hiện tại)|nay(?=(?: ?[.,;:)\n]|$| )))(?!\w)"
_FUTURE = rf"(?:thời gian (?:sắp tới|tới đây|tới)(?!\w)|(?:những|các|mấy) (?:năm|tháng|tuần|ngày)(?: (?:sắp tới|tiếp theo|tới đây)(?!\w)| tới{COMING})|sắp tới(?: đây)?(?!\w)|tới đây{GOES_ON}|thời gian sau(?: này)?|tương lai gần)"


def _vague(ref: str) -> Vague:
    return Vague(ref)


# "Mới đây, ...", "thời gian qua", "những năm gần đây", "vừa qua"
PAST = shape_rule(
    "vague_past",
    "thời những các nhiều mấy mới gần vừa trước bấy lâu dạo hồi ngày xưa thuở",
    pattern(_PAST),
    lambda m: Vague("PAST_REF"),
)


def _present(m: re.Match[str]) -> Shape | None:
    if m[0] == "nay" and not re.search(r"(?:đến|tới|từ|cho đến)[ ]{1,2}$", m.string[max(0, m.start() - 8) : m.start()]):
        return None
    return Vague("PRESENT_REF")


# "hiện nay", "thời điểm này", "đến nay"
PRESENT = shape_rule(
    "vague_present",
    "hiện bây lúc giờ ngày thời nay",
    pattern(_PRESENT),
    _present,
)
# "sắp tới", "thời gian tới", "những năm tới"
FUTURE = shape_rule("vague_future", "thời những các mấy sắp tới tương", pattern(_FUTURE), lambda m: Vague("FUTURE_REF"))

_YEAR = rf"(?: (?:năm )?(?P<y>{YYYY})(?![/-])| (?P<yrel>năm nay|năm ngoái|năm trước|năm tới|năm sau|sắp tới|vừa qua|tới đây|này)(?!\w))?"

HOLIDAYS: dict[str, tuple[int, int, bool]] = {
    "tết dương lịch": (1, 1, False),
    "ngày thầy thuốc việt nam": (27, 2, False),
    "ngày quốc tế phụ nữ": (8, 3, False),
    "ngày giải phóng miền nam": (30, 4, False),
    "ngày quốc tế lao động": (1, 5, False),
    "quốc tế lao động": (1, 5, False),
    "ngày quốc tế thiếu nhi": (1, 6, False),
    "tết thiếu nhi": (1, 6, False),
    "ngày báo chí cách mạng việt nam": (21, 6, False),
    "ngày gia đình việt nam": (28, 6, False),
    "ngày thương binh - liệt sĩ": (27, 7, False),
    "ngày thương binh, liệt sĩ": (27, 7, False),
    "ngày thương binh liệt sĩ": (27, 7, False),
    "ngày quốc khánh": (2, 9, False),
    "tết độc lập": (2, 9, False),
    "quốc khánh": (2, 9, False),
    "ngày doanh nhân việt nam": (13, 10, False),
    "ngày phụ nữ việt nam": (20, 10, False),
    "ngày nhà giáo việt nam": (20, 11, False),
    "ngày thành lập quân đội nhân dân việt nam": (22, 12, False),
    "lễ giáng sinh": (25, 12, False),
    "giáng sinh": (25, 12, False),
    "noel": (25, 12, False),
    "giỗ tổ hùng vương": (10, 3, True),
    "giỗ tổ": (10, 3, True),
    "tết nguyên tiêu": (15, 1, True),
    "lễ phật đản": (15, 4, True),
    "phật đản": (15, 4, True),
    "tết đoan ngọ": (5, 5, True),
    "lễ vu lan": (15, 7, True),
    "vu lan": (15, 7, True),
    "tết trung thu": (15, 8, True),
    "trung thu": (15, 8, True),
    "ông công ông táo": (23, 12, True),
    "giao thừa": (0, 12, True),
}
"""Day, month and whether it is lunar; 'lễ' and 'dịp' stay outside."""
_NAMES = "|".join(sorted((re.escape(n).replace("\\ ", " ").replace("\\-", "-") for n in HOLIDAYS), key=len, reverse=True))
_CAPITAL = re.compile(r"(?<!\w)([^\W\d_a-z]\w*)[ ]$")
_DATED = re.compile(r"[ ]?[,(]?[ ]?(?:ngày[ ])?\(?\d{1,2}[ ]?(?:[/.-]|tháng)[ ]?\d")


def _holiday(m: re.Match[str], text: str) -> Reading | None:
    if _DATED.match(m.string, m.end()):
        return NOTHING  # a holiday with its date marks the date only
    if re.search(r"\d[ ]năm[ ]$", m.string[max(0, m.start() - 8) : m.start()]):
        return NOTHING
    named = _CAPITAL.search(text, max(0, m.start() - 9), m.start())
    if (
        named
        and named[1][0].isupper()
        and text[m.start()].isupper()
        and named[1].lower() not in ("ngày", "lễ", "tết", "dịp", "mừng", "nhân")
    ):
        return NOTHING  # a name: 'ông Lò Quốc Khánh'
    day, month, is_lunar = HOLIDAYS[squeeze(m["name"])]
    word = squeeze(m["yrel"])
    way: Way | None = WAYS.get(word)
    year = (
        Year(int(m["y"])) if m["y"] else Year(rel=DEICTIC_REL[word.removeprefix("năm ")]) if word.startswith("năm") else Year()
    )
    start = m.start("name")
    for article in ("lễ ",):
        if m["name"].startswith(article):
            start += len(article)
    shape: Shape = LunarDay(day, month, year, way) if is_lunar else Day(day, month, year, way)
    return Reading(shape, m.end(), ((start, m.end(), shape),))


# "Giỗ Tổ Hùng Vương 2024", "Quốc khánh năm nay", "Tết Trung thu"
HOLIDAY = Rule(
    "holiday",
    frozenset(n.split()[0] for n in HOLIDAYS),
    pattern(rf"(?P<name>{_NAMES})(?!\w)(?! (?:nghề|họ|tiên|làng|dòng)(?!\w)){_YEAR}(?! (?:nước|các nước|lần thứ))"),
    _holiday,
)


def _tet(m: re.Match[str], text: str) -> Reading | None:
    if _DATED.match(m.string, m.end()) or text[m.start()] != "T":
        return NOTHING
    year = tet_year(m)
    way = WAYS.get(squeeze(m["way"]))
    if year == Year() and way is None and "nguyên đán" not in m[0]:
        return NOTHING
    return Reading(LunarDay(1, 1, year, way), m.end())


# "Tết Nguyên đán Canh Tý 2020", "Tết Canh Tý", "Tết năm nay"; bare 'Tết' is none
TET = Rule(
    "tet", frozenset(("tết",)), pattern(rf"tết(?!\w){_TET_YEAR}(?: (?P<way>sắp tới|tới đây|tới|vừa qua|này)(?!\w))?"), _tet
)

RULES = (TET, HOLIDAY, PAST, FUTURE, PRESENT)
