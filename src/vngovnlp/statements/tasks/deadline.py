"""The deadline of a task: a date expression inside its span, under a word that makes it one, and the last day that it allows."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

import regex

from vngovnlp.article import Article, Timex
from vngovnlp.report import Deadline, TimexMod
from vngovnlp.statements.ordered import beginning_in

# Right before the expression. "…báo cáo trước [ngày 30/6]", "chậm nhất là vào [ngày 5/3]", "xong trong [quý II]", "đến hết [tháng 9]"
_CUE = regex.compile(
    r"(?:(?P<before>trước(?:\s+thời\s+điểm)?)"
    r"|(?:chậm|muộn|trễ)\s+nhất(?:\s+(?:là|vào|đến|sang|trong|trước|cuối|hết))*|không\s+(?:quá|muộn\s+hơn)|hạn\s+(?:chót|cuối)(?:\s+(?:là|vào))*"
    r"|thời\s+hạn(?:\s+(?:là|đến|trước))*|(?:cho\s+)?đến\s+hết|(?:xong|hoàn\s+thành|hoàn\s+tất|khánh\s+thành|thông\s+xe|thông\s+tuyến|khởi\s+công)"
    r"(?:\s+(?:ngay|trong|vào|đến|hết|cuối))*"
    r"|(?:ngay\s+)?(?P<within>trong)|(?P<until>đến|tới|vào|hết))\s*\(?$"
)
_WITHIN = regex.compile(r"(?:tháng|quý|tuần|hôm|ngày|chiều|sáng|tối)")
# Makes 'trong tháng 6', 'đến năm 2025', 'vào cuối năm' a deadline: the task is to be finished.
_ENDINGS = r"hoàn\s+thành|hoàn\s+tất|xong|kết\s+thúc|báo\s+cáo|gửi|nộp|dứt\s+điểm|công\s+bố|bàn\s+giao|giải\s+ngân|ban\s+hành|thông\s+xe|thông\s+tuyến|khởi\s+công"
_FINISH = regex.compile(rf"{_ENDINGS}|trình")
_FINISH_BEHIND = regex.compile(rf"{_ENDINGS}|(?<!(?:công|chương|quá|quy|lộ|giáo|lịch|tiến)\s+)trình")
"""Behind the date, where 'công trình' and 'chương trình' often belong to a goal."""
_REACH = 60
# "…thẩm định nội bộ [giữa tháng 5]": a part of a month that is still to come.
_PART = regex.compile(r"(?:giữa|cuối)\s+(?:tháng|quý|năm)")
# 'trình HĐND tại kỳ họp [giữa năm]': which session, and no day
_SESSION = regex.compile(r"(?:kỳ\s+họp|thường\s+lệ|thường\s+kỳ|hội\s+nghị)\s+$")
_MONTHS = regex.compile(r"(?:giữa|cuối|đầu)?\s*(?:tháng|quý)")
_YEAR = regex.compile(r"\d{4}|năm|nay|này|tới|sau")


# '…yêu cầu trước [ngày 30/6], Sở A báo cáo', 'Trong [tháng 9], Sở A phải báo cáo', '…đề nghị từ [nay đến 15/12], phải tập huấn xong'
_FRONT = regex.compile(
    r"(?:^|[,;:.“\"]|(?<![\p{L}])(?:yêu\s+cầu|đề\s+nghị|chỉ\s+đạo|giao|lưu\s+ý|nhấn\s+mạnh|rằng|là|thì))\s*(?:ngay\s+)?"
    r"(?:(?P<before>trước)|(?P<within>trong)|(?P<after>sau)|(?:cho\s+)?đến(?:\s+hết)?|(?P<now>từ)|(?:chậm|muộn|trễ)\s+nhất(?:\s+(?:là|vào|đến|sang|trong))*)\s+$"
)
# 'báo cáo trước [16 giờ] hằng ngày': again and again, and on no day
_EVERY = regex.compile(r"\s+(?:hằng|hàng|mỗi)\s+(?:ngày|tuần|tháng|quý|năm)(?!\p{L})")
# 'định kỳ hằng tháng báo cáo trước [ngày 20]', 'mỗi tuần gửi số liệu trước [thứ Sáu]': the expression says which day of each
_AGAIN = regex.compile(r"(?<!\p{L})(?:hằng|hàng|mỗi)\s+(?P<period>ngày|tuần|tháng|quý|năm)(?!\p{L})")
_MONTH_OR_MORE = regex.compile(r"[/.-]\s*\d|tháng|quý|năm|này|nay|tới|sau")
_FRONT_END = regex.compile(r"\s*,?\s*(?:(?:sẽ\s+)?(?:cần\s+phải|phải|cần)\s+)?")
"""Behind it: 'trong [tháng 9] phải xây xong cầu', of which the task is 'xây xong cầu'."""
_MUST = regex.compile(r"(?<![\p{L}])(?:phải|không\s+còn)(?![\p{L}])")
_NO_MORE = regex.compile(r"\s*,?\s*không\s+còn(?![\p{L}])")
"""Behind the last day of what is to end: 'sau [30/9], không còn xe nào quá hạn'."""


def find_deadline(
    article: Article, dates: Sequence[Timex], start: int, end: int, lead: int | None = None, given_on: str | None = None
) -> Deadline | None:
    """The deadline of the task at ``start`` to ``end``, None if it has none. ``dates`` are in text order.

    ``lead``: where what governs the task begins, a date can stand there in front of it. ``given_on``: the day of the event (ISO), for articles without a day of publication.
    """
    today = article.published or (date.fromisoformat(given_on) if given_on else None)
    return _inside(article, dates, start, end, today) or _in_front(article, dates, start if lead is None else lead, start, end)


def _in_front(article: Article, dates: Sequence[Timex], lead: int, start: int, end: int) -> Deadline | None:
    """The deadline that stands before the task and its assignee, still to come: '…trong [tháng 9], Sở A phải báo cáo'."""
    for expression in beginning_in(dates, lead, end):
        if expression.end > start and article.norm[start : expression.start].count(" ") > 3:
            return None
        cue = _FRONT.search(article.norm, lead, expression.start)
        if (
            cue is None
            or not expression.calendar
            or not _FRONT_END.fullmatch(article.norm, expression.end, max(start, expression.end))
        ):
            continue
        if cue["after"] is not None and not _NO_MORE.match(article.norm, expression.end):
            continue
        if cue["now"] is not None and " đến " not in article.norm[expression.start : expression.end]:
            continue
        told = article.norm[expression.end : min(end, expression.end + _REACH)]
        must = cue["within"] is None and not _is_year(expression) and _MUST.search(told) is not None
        if not (must or cue["before"] is not None or _FINISH_BEHIND.search(told)):
            continue
        found = deadline_of(article, lead, expression, before=cue["before"] is not None)
        if found.date is None or article.published is None or found.date >= article.published.isoformat():
            return found
    return None


def _is_year(expression: Timex) -> bool:
    """True for a year or more, by which a goal is to be reached rather than a task done: 'đến năm 2030, xã phải giàu hơn'."""
    return (
        expression.begin is not None and expression.end_date is not None and (expression.end_date - expression.begin).days > 184
    )


def _inside(article: Article, dates: Sequence[Timex], start: int, end: int, today: date | None) -> Deadline | None:
    """The deadline that stands behind the task's verb."""
    weak: Deadline | None = None
    for expression in beginning_in(dates, start, end):
        if expression.end > end or not expression.calendar:
            continue
        if " đến hết " in article.norm[expression.start : expression.end]:  # 'dừng … từ ngày 1/4 đến hết 15/4'
            return deadline_of(article, start, expression, before=False)
        window = article.norm[max(start, expression.start - 40) : expression.start]
        cue = _CUE.search(window)
        if cue is None:
            part = weak is None and _PART.match(article.norm, expression.start) and not _SESSION.search(window)
            if part and _is_ahead(article, expression):
                weak = deadline_of(article, start, expression, before=False)
            continue
        finish = _FINISH.search(article.norm, max(start, expression.start - _REACH), expression.start) is not None
        if cue["within"] is not None and not (_WITHIN.match(article.norm, expression.start) or finish):
            continue
        if (
            cue["within"] is not None
            and expression.begin
            and expression.end_date
            and (expression.end_date - expression.begin).days > 92
            and not finish
        ):
            continue
        if cue["within"] is not None and (later := _at_the_latest(article, dates, start, expression, end)) is not None:
            expression = later  # 'xong trong tháng 7, chậm nhất là [tháng 8]'
        before = cue["before"] is not None or article.norm.endswith(
            "trước ", start, expression.start
        )  # 'chậm nhất trước [tháng 9]'
        found = deadline_of(article, start, expression, before=before)
        if today is not None and found.date is not None and _is_over(date.fromisoformat(found.date), today, finish=finish):
            continue
        if cue["until"] is not None:
            late = found.date is not None and article.published is not None and found.date < article.published.isoformat()
            if finish and weak is None and not late:
                weak = found
            continue
        return found
    return weak


def _at_the_latest(article: Article, dates: Sequence[Timex], start: int, expression: Timex, end: int) -> Timex | None:
    """The next expression behind one with 'trong', if the task is to be done by it at the latest."""
    further = next(iter(beginning_in(dates, expression.end, end)), None)
    if further is None or further.end > end or not further.calendar:
        return None
    cue = _CUE.search(article.norm, max(start, expression.end), further.start)
    return further if cue is not None and _LATEST.match(article.norm, cue.start()) else None


_LATEST = regex.compile(r"(?:chậm|muộn|trễ)\s+nhất")


def _is_ahead(article: Article, expression: Timex) -> bool:
    """True if the expression begins behind the day of publication."""
    return expression.begin is not None and article.published is not None and expression.begin > article.published


def _is_over(last: date, today: date, *, finish: bool) -> bool:
    """True for a day that only tells which things are meant: 'rà soát các nhà xây dựng trước [năm 1994]', 'lập danh sách người đến xã trước [ngày 8/3]'. What was to be finished
    (``finish``) by a day that is over was asked for before; not years ago."""
    return last < today and (not finish or (today - last).days > _LONG_AGO)


_LONG_AGO = 366


def _recurs(article: Article, start: int, expression: Timex) -> bool:
    """True if the day comes again and again: 'trước [16 giờ] hằng ngày', 'hằng tháng … trước [ngày 20]', 'hằng năm … trước [ngày 15/12]'."""
    norm = article.norm
    if _EVERY.match(norm, expression.end):
        return True
    again = _AGAIN.search(norm, start, expression.start)
    known = _YEAR if again and again["period"] == "năm" else _MONTH_OR_MORE
    return again is not None and known.search(norm, expression.start, expression.end) is None


def deadline_of(article: Article, start: int, expression: Timex, *, before: bool) -> Deadline:
    last = None if _recurs(article, start, expression) else last_day(expression, before=before)
    # 'báo cáo trước ngày 30/6' without a year, in an article of that June: nobody is given a task for the year before.
    if (
        last
        and article.published
        and (article.published - last).days > (28 if _MONTHS.match(article.norm, expression.start) else 120)
        and not _YEAR.search(article.norm, expression.start, expression.end)
    ):
        last = _next_year(last)
    mod: TimexMod | None = "BEFORE" if before else "ON_OR_BEFORE"
    return Deadline(
        text=article.text[expression.start : expression.end],
        start=expression.start,
        end=expression.end,
        date=last.isoformat() if last else None,
        mod=mod,
    )


def last_day(expression: Timex, *, before: bool) -> date | None:
    """The last day that is in time: 'trước ngày 30/6' allows the 30th, 'trước tháng 12/2017' the last day of November."""
    if expression.end_date is None:
        return None
    if before and expression.begin is not None and (expression.end_date - expression.begin).days >= 6:
        return expression.begin - timedelta(days=1)
    return expression.end_date


def _next_year(day: date) -> date:
    """The same day a year on; the last of February stays the last of February."""
    if (day.month, day.day) == (2, 29):
        return date(day.year + 1, 2, 28)
    return day.replace(year=day.year + 1)
