"""Rules for months and quarters."""

from __future__ import annotations

import re

from vngovnlp.dates import lunar
from vngovnlp.dates.parts import (
    BREAK,
    CAN_CHI,
    MM,
    MONTH,
    QUARTER,
    QUARTER_WORDS,
    QUARTER_YEAR,
    ROMANS,
    WAY_TAIL,
    YEAR_TAIL,
    month_number,
    pattern,
    squeeze,
    way_of,
    year_of,
)  # fmt: skip
from vngovnlp.dates.rule import DIGITS, NOTHING, Reading, Rule, shape_rule
from vngovnlp.dates.shapes import (
    LunarMonth,
    Month,
    Quarter,
    Shape,
    Span,
    Year,
)  # fmt: skip


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


# "các tháng 3, 4 và 5/2020", "tháng 3 - 5/2020", "tháng 11 và 12"; no more than a year has, since each member reads those behind it
MONTH_LIST = Rule(
    "month_list",
    frozenset(("tháng", "các", "những", "hai", "ba")),
    pattern(
        rf"(?:(?:các|những|hai|ba) )?tháng (?P<ms>{MM}(?:(?: ?- ?| đến | tới | và |, )(?:tháng )?{MM}){{1,11}})(?:{YEAR_TAIL}|(?![/.-]\d))(?![\w%])"
    ),
    _month_list,
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
        rf"(?:(?:các|hai) )?quý(?: |(?=\d))(?P<q>{QUARTER})(?:(?P<link> ?- ?| đến | tới | và |, )(?:quý )?(?!một (?:số|phần|vài|nửa)\b)(?P<q2>{QUARTER})(?:(?: và |, )(?:quý )?(?P<q3>{QUARTER}))?)?(?:{QUARTER_YEAR})?(?![\w%]|/\d)"
    ),
    _quarter,
)

_MONTH_NAMED = re.compile(r"(?:\d[ ]?-|từ|đến|tới|trong|vào|trước|sau|kể từ|hết|cuối|đầu|\()[ ]{0,2}$")


def _lone_month(m: re.Match[str]) -> Shape | None:
    if not _MONTH_NAMED.search(m.string, max(0, m.start() - 8), m.start()):
        return None
    return Month(int(m["m"]), Year(int(m["y"])))


# "từ 3/2020 đến 6/2021"
LONE_MONTH = shape_rule("lone_month", DIGITS, pattern(rf"(?P<m>{MM})(?: ?/ ?|[.-])(?P<y>(?:19|20)\d\d){BREAK}"), _lone_month)
