"""Time stamps of a page: '24/02/2020 09:30', 'Thứ Hai, ngày 24/2/2020', 'Ngày đăng: 24-02-2020 | Lượt xem: 12'."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

import regex

from vngovnlp.dates.published import is_likely
from vngovnlp.page.lines import Line, lower
from vngovnlp.page.phrases import listed
from vngovnlp.report import Span

_VI_MONTHS = listed("một|hai|ba|tư|năm|sáu|bảy|tám|chín|mười|mười một|mười hai")
_EN_MONTHS = listed("jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec")
_MONTHS = {
    **{name: month for names in (_VI_MONTHS, _EN_MONTHS) for month, name in enumerate(names, 1)},
    "giêng": 1,
    "bốn": 4,
    "chạp": 12,
}
_VI_MONTH = r"(?:\d{1,2}|một|hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười(?:\s+(?:một|hai))?|giêng|chạp)"
_TH = r"(?:tháng\s+|thg\.?\s?|th\.?\s?(?=\d))"
_EN_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?"

# One piece of a stamp line; a line that is made of such pieces and holds a date or a clock time is a stamp.
_PIECE = regex.compile(
    rf"""
      (?P<day>
          (?:ngày\s+)?(?<!\d)(?P<d1>\d{{1,2}})\s?[/.-]\s?(?P<m1>\d{{1,2}})\s?[/.-]\s?(?P<y1>\d{{4}})(?!\d)  # 24/02/2020
        | (?:ngày\s+)?(?<!\d)(?P<y2>\d{{4}})-(?P<m2>\d{{1,2}})-(?P<d2>\d{{1,2}})(?!\d)  # 2020-02-24
          # 24 tháng 02 năm 2020, 24 Tháng Hai, 2020
        | (?:ngày\s+)?(?<!\d)(?P<d3>\d{{1,2}})\s+{_TH}(?P<m3>{_VI_MONTH}),?\s+(?:năm\s+)?(?P<y3>\d{{4}})(?!\d)
        | (?<!\p{{L}}){_TH}(?P<m4>{_VI_MONTH})\s+(?P<d4>\d{{1,2}}),\s?(?P<y4>\d{{4}})(?!\d)  # Tháng Hai 24, 2020, Th2 24, 2020
        | \b(?P<m5>{_EN_MONTH})\s+(?P<d5>\d{{1,2}}),?\s+(?P<y5>\d{{4}})(?!\d)  # February 24, 2020
        | (?<![\d/])(?P<d7>\d{{1,2}})/(?P<m7>\d{{1,2}})/(?P<y7>\d{{2}})(?![\d/])  # 24/2/20
        | (?<!\d)(?P<d6>\d{{1,2}})\s+(?P<m6>{_EN_MONTH}),?\s+(?P<y6>\d{{4}})(?!\d)  # 24 Feb 2020
      )
    | (?P<clock>
          (?:lúc\s*:?\s*)?t?(?<!\d)\d{{1,2}}(?:\s?:\s?\d{{2}}(?::\d{{2}}(?:\.\d{{1,6}})?)?['’]?|\s?(?:h|giờ|g)(?!\p{{L}})\s?(?:\d{{2}}(?:'
          |\s?phút)?)?)(?!\d)
          (?:\s?(?:am|pm|sa|ch)\b)?(?:z\b|\+0\d:?\d\d)?
      )
    | (?P<weekday>
          \b(?:thứ\s+(?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|chủ\s+nhật|cn|t[2-7]
            |(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tue|wed|thu|fri|sat|sun)(?=[,.]))\b
      )
    | (?P<publish>
          \b(?:ngày\s+(?:đăng(?:\s+tin|\s+bài)?|xuất\s+bản|phát\s+hành|tạo|viết|gửi|đưa\s+tin)
            |(?:được\s+)?(?:đăng|xuất\s+bản|gửi|viết)\s+(?:ngày|lúc|vào(?:\s+(?:ngày|lúc))?)
            |(?:được\s+|đã\s+)?đăng(?=\s*:)|(?:tin|bài)\s+(?:được\s+)?đăng(?:\s+(?:ngày|lúc|vào))?
            |(?<!người\s)đăng\s+tin|thời\s+gian(?:\s+đăng|(?!.{{0,30}}\b(?:giờ|ngày)\b))|ngày\s+giờ\s+đăng|published(?:\s+on|\s+at)?|posted(?:\s+on)?|date)\b
      )
    | (?P<update>
          \b(?:(?:ngày\s+|lần\s+)?(?:được\s+)?cập\s+nhật(?:\s+(?:lúc|ngày|lần\s+cuối|cuối|mới\s+nhất))*
            |(?:last\s+)?(?:updated?|modified)(?:\s+on|\s+at)?)\b
      )
    | (?P<noise>
          \(?gmt\s?[+-]?\s?\d{{0,2}}(?::\d{{2}})?\)? | giờ\s+việt\s+nam | \bngày\b | \blúc\b
        | (?:số\s+)?(?:lượt|lần)\s+(?:xem|đọc)(?:\s+tin)?\s?:?\s?[\d.,]* | \d[\d.,]*\s+(?:lượt|lần)\s+(?:xem|đọc)
        | views?\s?:\s?\d[\d.,]* | \d[\d.,]*\s+views?\b
        | (?:đã\s+)?xem\s?:\s?[\d.,]+
      )
    | (?P<cut>[\s|,;:/()\[\]–—•·»>.-]+)
    """,
    regex.X,
)
_CUE = regex.compile(
    r"\d\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4}|\d/\d{1,2}/\d\d(?!\d)|th(?:g\.?)? ?\d{1,2},? \d|\d{4}-\d|tháng .{1,12}\d{4}|\d\s?[:hg]\s?\d\d|\d giờ|[a-z]{3} (?:\d{1,2},? )?\d{4}"
)
_STAMP_CHARS = 160
_REST_CHARS = 60

# 'Hội nghị giao ban tháng 3(05/03/2021)', '... tháng 3 (05/03/2021 14:30)', '... tháng 3 [05-03-2021]'
_GLUED = regex.compile(
    r"""(?P<gap>\s*)[(\[]\s*(?:ngày\s+|(?:thứ\s+\p{L}+|chủ\s+nhật),?\s*)?(?P<date>\d{1,2}[/.-]\d{1,2}[/.-]\d{4})
    (?:[\s,|-]+\d{1,2}[:h]\d{2}(?::\d{2})?)?\s*[)\]]\s*\Z""",
    regex.X | regex.I,
)
# '... tháng 3 05/03/2021 14:30:00': no brackets, but a clock time
_TRAILING = regex.compile(
    r"""(?P<gap>\s*[|,-]?\s*)(?P<date>\d{1,2}[/.-]\d{1,2}[/.-]\d{4})[\s,|-]+\d{1,2}:\d{2}(?::\d{2})?(?:\s?(?:AM|PM|SA
    |CH))?\s*\Z""",
    regex.X,
)
_ANNIVERSARY = regex.compile(r"kỷ niệm|thành lập|ngày|giải phóng|truyền thống|chiến thắng|ra đời|\bsinh\b")
FIRST_WEB_YEAR = 1997
"""Vietnam joined the Internet on 1997-11-19: an earlier date is no date of publication on a page."""


class Stamp(NamedTuple):
    """A stamp line: its date if it has one that exists, and the words that are no part of a stamp."""

    day: date | None
    span: Span | None
    clock: bool
    label: str | None
    """'publish', 'update' or None: what the line calls the date."""
    weekday: bool
    rest: tuple[Span, ...]
    """What is left over: a category, an author's name; in characters of the page."""


class Glued(NamedTuple):
    """A date at the end of a title line."""

    day: date
    span: Span
    title_end: int
    tight: bool
    """No blank before it, or a clock time behind it: it cannot be a part of the title's own wording."""


def read_stamp(line: Line) -> Stamp | None:
    """The stamp that ``line`` is, or None if it holds no date and no clock time or says more than a stamp does.

    >>> from vngovnlp.page.lines import split_lines
    >>> read_stamp(split_lines("Thứ Hai, 24/2/2020, 09:30 (GMT+7)")[0]).day
    datetime.date(2020, 2, 24)
    """
    low = line.low
    if not low or len(low) > _STAMP_CHARS or (line.closed and len(low) > _REST_CHARS) or not _CUE.search(low):
        return None
    days: list[tuple[date, Span, str | None]] = []
    rest: list[Span] = []
    label: str | None = None
    clock = weekday = dated = False
    position = said = 0
    for match in _PIECE.finditer(low):
        if match.start() > position:
            _add(rest, line, position, match.start())
            said += match.start() - position
            if said > _REST_CHARS:
                return None
        position = match.end()
        kind = match.lastgroup if match.lastgroup in ("day", "clock", "weekday", "publish", "update", "noise", "cut") else "day"
        if kind in ("publish", "update"):
            label = kind
        elif kind == "day":
            dated = True
            day = _to_date(match)
            if day:
                days.append((day, _date_span(line, match), label))
        elif kind == "clock":
            clock = True
        elif kind == "weekday":
            weekday = True
    if position < len(low):
        _add(rest, line, position, len(low))
    if not dated and not clock:
        return None
    chosen = next((d for d in days if d[2] == "publish"), days[0] if days else (None, None, label))
    return Stamp(chosen[0], chosen[1], clock, chosen[2], weekday, tuple(rest))


def rest_of(line: Line, stamp: Stamp) -> list[Line]:
    """What is left over beside the stamp, as lines of their own."""
    parts = []
    for start, end in stamp.rest:
        raw = line.text[start - line.start : end - line.start]
        text = raw.strip()
        begin = start + len(raw) - len(raw.lstrip())
        if text:
            parts.append(Line(begin, begin + len(text), text, lower(text), False, False))
    return parts


def _add(rest: list[Span], line: Line, start: int, end: int) -> None:
    """Append a left-over piece, joined to the last one if only blanks stand between them ('Lê', 'Bình')."""
    if rest and line.text[rest[-1][1] - line.start : start].isspace():
        rest[-1] = (rest[-1][0], line.start + end)
    else:
        rest.append((line.start + start, line.start + end))


def read_glued(line: Line) -> Glued | None:
    """The date that is glued to the end of a title, or None.

    >>> from vngovnlp.page.lines import split_lines
    >>> read_glued(split_lines("Hội nghị giao ban tháng 3(05/03/2021)")[0]).day
    datetime.date(2021, 3, 5)
    """
    tail = max(0, len(line.text) - 60)
    match = _GLUED.search(line.text, tail) or _TRAILING.search(line.text, tail)
    if not match:
        return None
    day = _numeric(match["date"])
    if day is None or day.year < FIRST_WEB_YEAR:
        return None
    tight = not match["gap"] or match.re is _TRAILING
    if not tight and _ANNIVERSARY.search(line.text.lower()):
        return None
    return Glued(day, (line.start + match.start("date"), line.start + match.end("date")), line.start + match.start(), tight)


def _date_span(line: Line, match: regex.Match[str]) -> Span:
    start, end = match.span("day")
    return line.start + start, line.start + end


def _to_date(match: regex.Match[str]) -> date | None:
    for n in "1234567":
        year = match[f"y{n}"]
        if year:
            return _calendar(_full(year), _month(match[f"m{n}"]), int(match[f"d{n}"]))
    return None


def _full(written: str) -> int:
    """The year; for two digits what they stand for on a page of the web."""
    year = int(written)
    return year if len(written) > 2 else year + (1900 if year >= FIRST_WEB_YEAR % 100 else 2000)


def _month(word: str) -> int:
    if word.isdecimal():
        return int(word)
    return _MONTHS.get(" ".join(word.split())) or _MONTHS.get(word[:3], 0)


def _numeric(text: str) -> date | None:
    day, month, year = (int(part) for part in regex.split(r"[/.-]", text))
    return _calendar(year, month, day)


def _calendar(year: int, month: int, day: int) -> date | None:
    if month > 12 >= day:  # 2/24/2020, as an English server writes it
        day, month = month, day
    try:
        found = date(year, month, day)
    except ValueError:
        return None
    return found if is_likely(found) else None
