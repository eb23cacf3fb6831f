"""The year in a meeting's own name, for an article that tells its day without one: 'Chiều 29-11, tại Diễn đàn Khởi nghiệp 2018'."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from vngovnlp.article import Article, Timex
from vngovnlp.grammar.match import Match
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


def days_of(article: Article, main: Occasion, event: Timex | None, entities: Sequence[Match]) -> tuple[date, date] | None:
    """First and last day of the event: as its expression has them, else with the year that its name ends in; None without a year."""
    if event is None:
        return None
    if event.begin is not None or event.end_date is not None:
        return (event.begin, event.end_date) if event.begin and event.end_date else None
    days = _DAY.findall(event.value or "")
    named = _NAME.match(article.norm, main.end, article.sentences[main.sentence][1]) if days else None
    if named is None or any(m.label == "DOCUMENT" and m.start < named.end("year") <= m.end for m in entities):
        return None
    year, month = int(named["year"]), int(days[0][0])
    if _SPRING.search(named[0]) and month > 3:
        return None  # a spring festival is made ready in the year before
    try:
        first, *_, last = [date(year, int(m), int(d)) for m, d in (days[0], *days)]
    except ValueError:  # 29 February
        return None
    return (first, last) if first <= last else None
