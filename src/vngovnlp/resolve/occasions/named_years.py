"""The year of a day that is told without one: in the meeting's own name ('Chiều 29-11, tại Diễn đàn Khởi nghiệp 2018'), or that of the months which it speaks of."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta

from vngovnlp.article import Article, Timex
from vngovnlp.grammar.match import Match
from vngovnlp.report import Span
from vngovnlp.resolve.occasions import Occasion
from vngovnlp.resolve.pattern import pattern

# '[Diễn đàn] Khởi nghiệp 2018', '[buổi gặp mặt] Xuân Đinh Dậu 2017': the year ends the name. What a meeting plans or sums up is mostly
# another year than its own ('hội nghị triển khai nhiệm vụ năm 2018', 'họp về kỳ thi 2019').
_NAME = pattern(
    r"(?: (?!(?:về|bàn|để|nhằm|chuẩn bị|kế hoạch|nhiệm vụ|công tác|triển khai|kỳ|cho|với|và|đến|từ|trước|sau|năm|tháng|quý|giai|nhiệm|khóa|thảo|đánh)\b)\p{L}+){1,9} "
    r"(?P<year>20\d\d)(?![\d/–-]| [-–])"
)
_SPRING = pattern(r"\b(?:xuân|tết)\b")
_DAY = pattern(r"XXXX-(\d\d)-(\d\d)")
# Months with their year pin a day beside them: '2019-03', '2018-01/2018-05', '2016-Q2', '2019-H1'.
_MONTHS = pattern(r"((?:19|20)\d\d)-(\d\d)(?:/((?:19|20)\d\d)-(\d\d))?")
_PART = pattern(r"((?:19|20)\d\d)-([QH])(\d)")
_TURN = pattern(r"(đầu|cuối) năm (20\d\d)")
_FEAST = pattern(r"tết\b.* 20\d\d")
_FEAST_DAY = pattern(r"((?:19|20)\d\d)-(\d\d)-\d\d")
# '[tổng kết] công tác năm 2018', '[tình hình] kinh tế năm 2018': held when the year is over, or nearly so.
_SUMS_UP = pattern(
    r"(?<!\p{L})(?:tổng kết|tình hình) [^.;:,\n]{0,80}?(?<!\p{L})(?<!đầu )(?<!cuối )(?<!giữa )năm (?P<year>20\d\d)(?! ?[-–/]|\d)"
)
_NEAR = timedelta(62)
"""How long before or after the months that it speaks of a meeting is held."""
_LONGEST = 9
"""Months that still pin a day."""


def days_of(article: Article, main: Occasion, event: Timex | None, entities: Sequence[Match]) -> tuple[date, date] | None:
    """First and last day of the event: as its expression has them, else with the year that the meeting's own words give; None without a year."""
    if event is None:
        return None
    if event.begin is not None or event.end_date is not None:
        return (event.begin, event.end_date) if event.begin and event.end_date else None
    days = [(int(month), int(day)) for month, day in _DAY.findall(event.value or "")]
    if not days:
        return None
    year = _year_of_name(article, main, entities, days[0][0]) or _year_beside(article, main, event, entities, days[0])
    if year is None:
        return None
    try:
        first, *_, last = [date(year, month, day) for month, day in (days[0], *days)]
    except ValueError:  # 29 February
        return None
    return (first, last) if first <= last else None


def _year_of_name(article: Article, main: Occasion, entities: Sequence[Match], month: int) -> int | None:
    """The year that ends the meeting's name."""
    named = _NAME.match(article.norm, main.end, article.sentences[main.sentence][1])
    if named is None or any(m.label == "DOCUMENT" and m.start < named.end("year") <= m.end for m in entities):
        return None
    if _SPRING.search(named[0]) and month > 3:
        return None  # a spring festival is made ready in the year before
    return int(named["year"])


def _year_beside(article: Article, main: Occasion, event: Timex, entities: Sequence[Match], day: tuple[int, int]) -> int | None:
    """The only year in which the day is near the months that its sentence or the meeting's names: 'phiên họp thường kỳ [tháng 3-2019] hôm nay 2-4'."""
    years: set[int] = set()
    for start, end in {_sentence_at(article, main.start), _sentence_at(article, event.start)}:
        dates = (m for m in entities if m.label == "DATE" and start <= m.start < end)
        for months in (*_months(article, dates), *_sum_ups(article, start, end)):
            years.update(_near(months, day))
    return years.pop() if len(years) == 1 else None


def _sum_ups(article: Article, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The last month of each year that is summed up."""
    for m in _SUMS_UP.finditer(article.norm, start, end):
        yield int(m["year"]) * 12 + 11, int(m["year"]) * 12 + 11


def _months(article: Article, dates: Iterable[Match]) -> Iterator[tuple[int, int]]:
    """First and last month (counted from the year 0) of the expressions that name some months of a year."""
    for m in dates:
        value = m.value or ""
        if months := _MONTHS.fullmatch(value):
            first = int(months[1]) * 12 + int(months[2]) - 1
            last = int(months[3]) * 12 + int(months[4]) - 1 if months[3] else first
        elif part := _PART.fullmatch(value):
            size = 3 if part[2] == "Q" else 6
            last = int(part[1]) * 12 + size * int(part[3]) - 1
            first = last - size + 1
        elif turn := _TURN.fullmatch(article.norm, m.start, m.end):
            first = int(turn[2]) * 12 + (0 if turn[1] == "đầu" else 9)
            last = first + 2
        elif _FEAST.fullmatch(article.norm, m.start, m.end) and (day := _FEAST_DAY.fullmatch(value)):
            first = last = int(day[1]) * 12 + int(day[2]) - 1
        else:
            continue
        if 0 <= last - first < _LONGEST:
            yield first, last


def _near(months: tuple[int, int], day: tuple[int, int]) -> Iterator[int]:
    """Years in which a month and day lie in some months or near them."""
    first, last = (date(at // 12, at % 12 + 1, 1) for at in (months[0], months[1] + 1))
    for year in range(first.year - 1, last.year + 2):
        try:
            at = date(year, *day)
        except ValueError:  # 29 February
            continue
        if first - _NEAR <= at < last + _NEAR:
            yield year


def _sentence_at(article: Article, at: int) -> Span:
    """The sentence that holds a place in the text; an empty one in furniture."""
    i = bisect_right(article.sentences, (at, len(article.text))) - 1
    return article.sentences[i] if i >= 0 and at < article.sentences[i][1] else (at, at)
