"""Where a text names a time, and what the words say: spans and shapes, without an anchor.

A scan stops at words that may begin an expression; there the rules are asked, and what they read is joined with what follows:
clock + part of day + day, a range, a second name of the same time.
"""

from __future__ import annotations

import re
from collections import defaultdict
from typing import Any, NamedTuple

from vngovnlp.dates.guard import in_a_name, is_bare_date, is_year_range
from vngovnlp.dates.mend import mend
from vngovnlp.dates.parts import CLOCK, DAY_PART, DAY_PARTS, DD, GOES_ON, pattern, squeeze
from vngovnlp.dates.rule import DIGITS, Atom, Rule
from vngovnlp.dates.rules import RULES
from vngovnlp.dates.shapes import (
    At,
    Both,
    Campaign,
    Day,
    Days,
    Decade,
    Duration,
    LunarDay,
    LunarMonth,
    Month,
    Months,
    PartOf,
    Quarter,
    RelDay,
    SameDay,
    Season,
    SetOf,
    Shape,
    Shift,
    Span,
    Vague,
    Week,
    Weekday,
    Weekend,
    WeekOfMonth,
    Year,
)  # fmt: skip
from vngovnlp.text import normal


class Found(NamedTuple):
    """One expression: where it stands and what its words say (see :mod:`vngovnlp.dates.shapes`)."""

    start: int
    end: int
    shape: Shape
    rule: str


_BY_WORD: dict[str, list[Rule]] = defaultdict(list)
for _rule in RULES:
    for _word in _rule.first:
        _BY_WORD[_word].append(_rule)

_PART_WORDS = {
    "sáng",
    "trưa",
    "chiều",
    "tối",
    "đêm",
    "rạng",
    "nửa",
    "khuya",
    "đầu",
    "cuối",
    "giữa",
    "giờ",
    "buổi",
    "tờ",
    "mờ",
    "xế",
}


def _trie(endings: dict[str, str]) -> str:
    """One pattern for many words, each with what must follow it, that branches on each letter once."""
    tree: dict[str, Any] = {}
    for word, ending in endings.items():
        node = tree
        for char in word:
            node = node.setdefault(char, {})
        node[""] = ending

    def write(node: dict[str, Any]) -> str:
        ends = [re.escape(char) + write(below) for char, below in sorted(node.items()) if char]
        if "" in node:
            ends.append(node[""])
        return ends[0] if len(ends) == 1 else f"(?:{'|'.join(ends)})"

    return write(tree)


_COUNTED_UNIT = (
    r"(?=[ ]{1,3}(?:[^\W\d]{2,5}[ ]{1,3}){0,3}(?:phút|giờ|tiếng|ngày|hôm|tuần|tháng|quý|năm|thập|thế|lần)(?![^\W\d]))"
)
_NEXT_WORDS = {
    "các những mấy nhiều rất vài một hai ba bốn sáu bảy tám chín mười bao dăm ít hàng hằng mỗi": None,
    "vụ": "đông|hè|xuân|thu|lúa|sản", "chủ": "nhật", "ông": "công", "hiện": "nay|tại|giờ", "quốc": "khánh|tế", "nhiệm nhiêm": "k",
    "thời": "gian|kỳ|kì|điểm", "trung": "thu|tuần", "thượng hạ": "tuần", "giao": "thừa", "trước": "đây", "mới": "đây", "gần": "đây", "cách": "đây|nay",
    "thứ": "hai|ba|tư|năm|sáu|bảy|bẩy|[2-7]", "thu xuân đông hè": r"năm|\d", "cùng": "ngày|hôm", "buổi": "sáng|trưa|chiều|tối",
    "thế": "kỷ", "lễ": "phật|vu|giáng", "vừa": "qua|đây|rồi", "hồi dạo": "trước", "khóa": r"\d", "tương": "lai", "lúc": "này",
    "lâu xưa": "nay|kia", "đầu giữa cuối": r"(?:19|20)\d\d|tuần|tháng|năm|quý|thế|thập|những|mùa|giờ|buổi|của|xuân|hè|thu|đông",
    "nửa": "đầu|sau|cuối|đêm|năm|tháng|ngày|tuần|giờ|tiếng|thế", "tới": "đây", "giờ": "đây", "niên": "độ|vụ|khóa|học", "giỗ": "tổ", "vu": "lan",
    "phật": "đản", "giáng": "sinh", "bấy": "lâu",
}  # fmt: skip
"""What must follow a word that is common in other senses, so that most of them cost nothing."""
_NUMBER = (
    r"\d(?<!/\d)(?<!\d[.,:-]\d)(?<![a-zđ]-\d)(?=\d{0,3}(?:[ ]{0,3}[/.:,-][ ]{0,3}\d|[ ]{0,3}(?:h|g\d|giờ|phút|tiếng|ngày|hôm|tuần|tháng|quý|năm|thập|thế"
    r"|tết|lần|hằng|hàng|mỗi|và|đến|tới|của|âm))|\d{3}(?!\d))"
)


def _triggers() -> str:
    """The pattern of all words that may begin an expression, with what stands before them: one set of characters, which the engine looks for
    without trying the rest."""
    endings = dict.fromkeys((set(_BY_WORD) | _PART_WORDS) - {DIGITS}, r"(?![^\W\d])")
    for group, following in _NEXT_WORDS.items():
        endings |= dict.fromkeys(group.split(), _COUNTED_UNIT if following is None else rf"(?=[ ]{{1,3}}(?:{following}))")
    return rf"\W(?:{_trie(endings)}|{_NUMBER})"


_TRIGGER = re.compile(_triggers())
_WORD = re.compile(r"[^\W\d]+|\d+")
_CLOCK = pattern(CLOCK)
_PART = pattern(DAY_PART)
_TO_PART = pattern(r" ?,? ?(?:(?:của )?(?:buổi )?)?")
_TO_DAY = pattern(r" ?,? ?(?:của |vào )?\(?")
_DEICTIC_DAY = re.compile(r"(?:hôm[ ]{1,2})?(?:(nay)|(qua)|(mai)|(kia))(?!\w)")
# "sáng 12, chiều 13/6", "đêm 12 rạng sáng 13/6": the month stands with the second
_PAIRED = pattern(rf"(?P<d>{DD})(?:,? (?:và |đến )?)(?:rạng )?(?:sáng|trưa|chiều|tối|đêm) (?:ngày )?\d{{1,2}} ?[/.-] ?\d")
_RANGE = pattern(r" ?- ?(?:hết )?| (?:cho )?(?:đến|tới)(?: hết| lúc| khoảng| cuối giờ)? ")
_AND_PART = pattern(r" ?(?:,|-| và| đến) ?")
# "từ nay đến hết năm, ..."
_WHOLE = pattern(rf"(?:tuần|tháng|quý|năm)(?!\w){GOES_ON}")
_CURRENT: dict[str, Week | Month | Quarter | Year] = {
    "tuần": Week(rel=0),
    "tháng": Month(rel=0),
    "quý": Quarter(rel=0),
    "năm": Year(rel=0),
}
_NOW = re.compile(r"(?:nay|này)(?!\w)")
_NOW_LONG = pattern(r"(?:thời điểm (?:này|hiện tại|hiện nay)|hiện nay|hiện tại|bây giờ)(?!\w)")
_SAME_TIME = pattern(r" ?\( ?| ?, ?| ")
_STAMP = pattern(r" ?[,|-]? ?(?=\d{1,2}[:h]\d\d)")
_DASH = pattern(r" ?[-|] ?(?:ngày )?(?=\d)")
_JUST_PAST = pattern(r" (?:vừa qua|vừa rồi)(?!\w)")
_CLOCK_CUE = re.compile(r"(?:lúc|hồi|vào|từ|đến|tới|trước|sau|khoảng|vào khoảng|đúng)[ ]{1,3}$")
# "báo cáo trước 16 giờ hằng ngày": an hour of every day, no point in time
_DAILY = pattern(r",? (?:hằng|hàng|mỗi) (?:ngày|tuần|buổi|đêm|tối)(?!\w)")
# "8 giờ - 11 giờ ngày 5/3": hours of the clock, no lengths
_TO_CLOCK = pattern(r"(?: ?- ?| (?:đến|tới) )\d{1,2} ?(?:giờ|h|:|g)")

_DAY_LIKE = (Day, RelDay, SameDay, Weekday, LunarDay)


def find_dates(text: str, norm: str | None = None) -> list[Found]:
    """All expressions of ``text``, in text order, not overlapping; ``norm`` is its normal form if the caller has it.

    >>> [text[f.start:f.end] for text in ["Sáng 24/2, đạt 15/17 chỉ tiêu"] for f in find_dates(text)]
    ['Sáng 24/2']
    """
    return _Reader(text, mend(normal(text) if norm is None else norm)).read()


def _is_day(shape: Shape | None) -> bool:
    return (
        isinstance(shape, _DAY_LIKE)
        or (isinstance(shape, Shift) and shape.unit == "day")
        or (isinstance(shape, Span) and _is_day(shape.first) and _is_day(shape.last))
        or (isinstance(shape, Both) and _is_day(shape.exact))
    )


class _Reader:
    """Reads one text; the methods are the levels of the grammar, each answers atoms that begin at a position."""

    def __init__(self, text: str, norm: str) -> None:
        self.text, self.norm = text, norm

    def read(self) -> list[Found]:
        found: list[Found] = []
        position = 0
        for m in _TRIGGER.finditer(" " + self.norm):
            start = m.start()
            if start < position:  # inside of the last expression
                continue
            atoms = self.expression(start)
            if atoms:
                found.extend(Found(a.start, a.end, a.shape, a.rule) for a in atoms if a.shape is not None)
                position = atoms[-1].end
        return found

    def expression(self, position: int) -> list[Atom]:
        """A moment with its range, second name or time stamp."""
        atoms = self.moment(position, bound=False)
        if not atoms or atoms[-1].shape is None:
            return atoms
        *front, last = atoms
        for step in (self.stamped, self.ranged, self.named_twice, self.ranged, self.just_past):
            last = step(last)
        end = last.shape.last if isinstance(last.shape, Span) else last.shape
        if isinstance(end, At) and end.day is None and not self.stands_alone(last, end):
            return []
        return [*front, last]

    def moment(self, position: int, *, bound: bool) -> list[Atom]:
        """[clock] [part of day] day, or what else a rule reads here."""
        start = position
        clock = _CLOCK.match(self.norm, position)
        part = _PART.match(self.norm, position if clock is None else _end(_TO_PART, self.norm, clock.end()))
        if clock is None and part is None:
            return self.atom(position, bound=bound)
        dated = self.atom(position, bound=bound) if clock is not None or self.norm[position] in "cđnrst" else []
        end = part.end() if part else clock.end() if clock else position
        at = At(_hour(clock, part), DAY_PARTS[squeeze(part["part"])] if part else None, None)
        rule = "clock" if clock else "part_of_day"
        members = self.day(end)
        if members:
            first = members[0]
            if dated and dated[-1].end >= members[-1].end:
                return dated
            joined = Atom(start, first.end, at._replace(day=first.shape) if first.shape is not None else None, rule)
            return [joined, *members[1:]]
        if dated and dated[-1].end >= end and not (clock and _TO_CLOCK.match(self.norm, end)):
            return dated
        return [Atom(start, end, at, rule)]

    def day(self, position: int) -> list[Atom]:
        """The day after a clock time or part of day."""
        begin = _end(_TO_DAY, self.norm, position)
        if begin == position and not self.norm[position : position + 1].isdigit():  # 'sáng22/12'
            return []
        opened = "(" in self.norm[position:begin]
        m = _PAIRED.match(self.norm, begin)
        if m:
            return [Atom(begin, m.end("d"), Day(int(m["d"])), "day_of_month")]
        m = _DEICTIC_DAY.match(self.norm, begin)
        if m:
            return [Atom(begin, m.end(), RelDay((0, -1, 1, 2)[(m.lastindex or 1) - 1]), "day_relative")]
        atoms = self.atom(begin, bound=True)
        if not atoms or (atoms[0].shape is not None and not all(_is_day(a.shape) for a in atoms)):
            return []
        if opened:
            last = atoms[-1]
            if self.norm[last.end : last.end + 1] != ")":
                return []
            atoms[-1] = last._replace(end=last.end + 1)
        return atoms

    def atom(self, position: int, *, bound: bool) -> list[Atom]:
        """What the rules read at ``position``: the longest wins. ``bound``: the words in front ask for a date."""
        word = _WORD.match(self.norm, position)
        if word is None:
            return []
        best: list[Atom] = []
        for rule in _BY_WORD.get(DIGITS if word[0][0].isdigit() else word[0], ()):
            m = rule.regex.match(self.norm, position)
            if m is None or (best and m.end() <= best[-1].end):
                continue
            reading = rule.build(m, self.text)
            if reading is None:
                continue
            if reading.members:
                atoms = [Atom(start, end, shape, rule.name) for start, end, shape in reading.members]
            else:
                atoms = [Atom(position, reading.end, reading.shape, rule.name)]
            if not bound and word[0][0].isdigit() and not self.is_free(atoms):
                if rule.name != "day_spelled":
                    continue
                atoms = [Atom(position, atoms[-1].end, None, rule.name)]  # 'đường 3 Tháng 2', to its end
            if not best or atoms[-1].end > best[-1].end:
                best = atoms
        return best

    def is_free(self, atoms: list[Atom]) -> bool:
        """Whether a number without 'ngày' or 'năm' in front is a date here."""
        first, last = atoms[0], atoms[-1]
        if first.rule == "day_numeric" and first.shape is not None:
            day = first.shape.last if isinstance(first.shape, Span) else first.shape
            if not isinstance(day, Day):
                return True
            return is_bare_date(self.norm, first.start, last.end, full=day.year.y is not None)
        if first.rule == "day_numeric":
            return True
        if first.rule == "day_spelled":
            return not in_a_name(self.norm, first.start)
        if first.rule in ("year_range", "lone_month"):
            return is_year_range(self.norm, first.start, last.end)
        return True

    def ranged(self, left: Atom) -> Atom:
        """``left`` with the end of its range, if one follows: 'ngày 30/4 đến 3/5', '7h35 đến 9h35 ngày 28/6', 'năm 2018 đến nay'."""
        gap = _RANGE.match(self.norm, left.end)
        shape = left.shape
        if (
            shape is None
            or isinstance(shape, (Span, Duration, SetOf, Both))
            or (isinstance(shape, Vague) and left.rule != "vague_present")
        ):
            return left
        if isinstance(shape, At) and shape.day is None and shape.clock is None:
            gap = _AND_PART.match(self.norm, left.end)
        if gap is None:
            return left
        first = None if isinstance(shape, Vague) else shape
        dash = "-" in gap[0]
        now = None if dash else (_NOW.match(self.norm, gap.end()) or _NOW_LONG.match(self.norm, gap.end()))
        if now and first is not None:
            return (
                Atom(left.start, now.end(), Span(first, None), left.rule)
                if not (isinstance(first, At) and first.day is None)
                else left
            )
        if first is None and (dash or self.norm[left.start : left.end] != "nay"):
            return left
        whole = _WHOLE.match(self.norm, gap.end()) if "hết" in gap[0] else None
        if whole:
            return Atom(left.start, whole.end(), Span(first, PartOf("END", _CURRENT[whole[0]])), left.rule)
        right = self.moment(gap.end(), bound=True)
        if len(right) != 1 or right[0].shape is None:
            return left
        last = right[0].shape
        if isinstance(last, (Span, Vague, Duration, SetOf, Both)) or not _can_range(first, last, dash):
            return left
        if dash and isinstance(last, At) and isinstance(first, Day):
            return left
        if "hết" in gap[0] and not _is_day(last) and not isinstance(last, At):
            last = PartOf("END", last)  # 'đến hết tháng 10' ends on its last day
        return Atom(left.start, right[0].end, Span(first, last), left.rule)

    def stamped(self, left: Atom) -> Atom:
        """A page-header stamp: 'Thứ Hai, 24/2/2020, 09:30', '24/02/2020 09:30'."""
        shape = left.shape
        if isinstance(shape, Weekday):
            joined = self.dashed(left) or self.named_twice(left)
            if joined is left:
                return left
            left, shape = joined, joined.shape
        day = shape.exact if isinstance(shape, Both) else shape
        gap = _STAMP.match(self.norm, left.end)
        if gap is None or not isinstance(day, Day) or day.year.y is None:
            return left
        clock = _CLOCK.match(self.norm, gap.end())
        return left if clock is None else Atom(left.start, clock.end(), At(_hour(clock, None), None, shape), left.rule)

    def dashed(self, left: Atom) -> Atom | None:
        """The weekday of a time stamp with its date: 'Thứ tư - 14/06/2023 08:15'."""
        gap = _DASH.match(self.norm, left.end)
        right = self.moment(gap.end(), bound=True) if gap else []
        if left.shape is None or len(right) != 1 or not isinstance(right[0].shape, Day) or right[0].shape.year.y is None:
            return None
        return Atom(left.start, right[0].end, Both(left.shape, right[0].shape), left.rule)

    def named_twice(self, left: Atom) -> Atom:
        """``left`` with a second name of the same time: 'thứ Sáu (13/3)', 'sáng nay, 24/2', '5 năm (2016-2020)'."""
        gap = _SAME_TIME.match(self.norm, left.end)
        if gap is None or left.shape is None:
            return left
        opened = "(" in gap[0]
        right = self.moment(gap.end(), bound=True)
        if len(right) != 1 or right[0].shape is None:
            return left
        second = self.ranged(right[0])
        assert second.shape is not None
        if not _same_time(left.shape, second.shape, opened):
            return left
        end = second.end
        if opened:
            close = re.match(r"[ ]?\)", self.norm[end : end + 2])
            if close is None:
                return left
            end += close.end()
        return Atom(left.start, end, Both(left.shape, second.shape), left.rule)

    def just_past(self, left: Atom) -> Atom:
        """``left`` with the 'vừa qua' that closes it: 'quý I vừa qua', 'giai đoạn 2016 - 2020 vừa qua'."""
        gap = None if isinstance(left.shape, (Vague, SetOf, Duration, LunarDay)) else _JUST_PAST.match(self.norm, left.end)
        return left if gap is None else left._replace(end=gap.end())

    def stands_alone(self, atom: Atom, at: At) -> bool:
        """A clock time without a day counts only after a preposition of time, 'lúc 8 giờ 30', and not if it comes every day."""
        if at.clock is None or _CLOCK_CUE.search(self.norm, max(0, atom.start - 12), atom.start) is None:
            return False
        return _DAILY.match(self.norm, atom.end) is None


def _end(regex: re.Pattern[str], norm: str, position: int) -> int:
    m = regex.match(norm, position)
    return m.end() if m else position


def _hour(clock: re.Match[str] | None, part: re.Match[str] | None) -> tuple[int, int] | None:
    """Hour and minute on the 24-hour clock: '3 giờ chiều' is 15:00."""
    if clock is None:
        return None
    hour = int(clock["h"])
    minute = int(clock["mi"] or clock["mi2"] or (30 if clock["half"] else 0))
    word = squeeze(part["part"]) if part else ""
    if hour < 12 and (
        "chiều" in word
        or "tối" in word
        or (word in ("đêm", "khuya", "đêm khuya") and hour >= 6)
        or ("trưa" in word and hour <= 3)
    ):
        hour += 12
    return hour, minute


def _grain(shape: Shape | None) -> str:
    if shape is None:
        return "now"
    if isinstance(shape, At):
        return "time"
    if _is_day(shape) or isinstance(shape, Weekend):
        return "day"
    if isinstance(shape, (Week, WeekOfMonth)):
        return "week"
    if isinstance(shape, (Month, LunarMonth)):
        return "month"
    if isinstance(shape, Quarter):
        return "quarter"
    if isinstance(shape, PartOf):
        return _grain(shape.of)
    if isinstance(shape, (Year, Decade)):
        return "year"
    if isinstance(shape, (Campaign, Season, Months, Days)):
        return "period"
    return "other"


def _can_range(first: Shape | None, last: Shape, dash: bool) -> bool:
    a, b = _grain(first), _grain(last)
    if a == "other" or b == "other" or b == "now":
        return a == "other" and b == "other" and type(first) is type(last)
    if dash:
        return a == b and (a != "time" or (isinstance(first, At) and isinstance(last, At)))
    return True


def _same_time(name: Shape, exact: Shape, opened: bool) -> bool:
    """Whether two expressions side by side can name one time: a relative one and a dated one, or a count and its dates."""
    if isinstance(name, Both) or isinstance(exact, (Both, Vague, SetOf, Duration)):
        return False
    inner = name.day if isinstance(name, At) and name.day is not None else name
    if isinstance(inner, Both):
        return False
    a, b = _grain(inner), _grain(exact)
    if isinstance(name, Duration):
        if isinstance(exact, Span):
            ends = _grain(exact.first), _grain(exact.last)
            return ends == ("year", "year") if name.unit == "year" else ends == (name.unit, name.unit) and name.side == 0
        return False
    relative = (
        isinstance(inner, (RelDay, Weekday, SameDay, Weekend))
        or getattr(inner, "rel", None) is not None
        or isinstance(inner, Shift)
    )
    if relative and a == "day" and b in ("day", "time") and not isinstance(exact, (SameDay, Shift)):
        dated = exact.day if isinstance(exact, At) else exact
        return isinstance(dated, (Day, Span, LunarDay)) or (
            opened and isinstance(dated, Weekday) and not isinstance(inner, Weekday)
        )
    if isinstance(inner, Day) and isinstance(exact, Weekday):
        return opened or (exact.week is None and exact.way is None)
    if opened and {type(inner), type(exact)} == {Day, LunarDay}:
        return True
    if relative and opened and isinstance(exact, Span):
        return True
    if relative and opened and a == b and not isinstance(exact, Shift):
        return True
    return opened and isinstance(inner, (Quarter, Months)) and isinstance(exact, Span)
