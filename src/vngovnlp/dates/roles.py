"""What a date is for: the meeting's day, a deadline, a report period, the date of a cited document, the page's own date.

The words that decided are kept in :attr:`vngovnlp.article.Timex.cue`.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

import regex

from vngovnlp.article import Article, Timex
from vngovnlp.report import Span

# 'Kế hoạch số 12/KH-UBND ngày 05/01/2021', 'công văn do ông Bình ký ngày 15/5', 'Quyết định 567 ngày 10/5/2007'; some papers set blanks: '12/KH - UBND'
_DOCUMENT = re.compile(
    r"(?:\d+[\w]*/[\w/.-]*[a-zđ][\w/.-]*(?: ?[-–] ?[a-zđ][\w/.-]*){0,2}|(?:nghị định|nghị quyết|quyết định|thông tư(?: liên tịch)?|chỉ thị|kế hoạch|công văn|công điện|kết luận|tờ trình|thông báo|văn bản|hướng dẫn"
    r"|báo cáo|quy chế|quy định|đề án|hợp đồng|giấy phép|luật|bộ luật|pháp lệnh|sắc lệnh|giấy mời|biên bản|thông tri|chương trình hành động|tờ khai|quy hoạch)(?: số)?(?: \d[\w/.-]*|-[\w-]+){0,2})"
    r"(?:[ ](?:của|do|ban hành|ký|được|ngày)[^,;.\n\d]{0,45})?[ ]{0,3}(?:(?:ban hành|ký|phát hành|có hiệu lực|đề|ra)[ ]{1,2}(?:vào )?)?$"
)
_SIGNED = re.compile(r"(?:ký|ban hành|phát hành)[ ]{1,2}(?:vào[ ])?$")
_LAW = re.compile(
    r"(?:luật|bộ luật|hiến pháp|pháp lệnh|nghị quyết|nghị định|thông tư|quyết định|chỉ thị|kế hoạch)(?:[ ][^\s;.()]+){0,9}[ ]{1,2}$"
)
_NOT_LAW = re.compile(
    r"(?<!\w)(?:trong|từ|đến|vào|và|cho|đầu|cuối|kể từ|tính|nhiệm vụ|phát triển|công tác|ngân sách|hội nghị|tổng kết|so với)(?!\w)"
)
_DEADLINE_TASK = re.compile(
    r"(?<!\w)(?:hoàn thành|xong|báo cáo|nộp|gửi|trình|chậm nhất|muộn nhất|hạn|thời hạn|kết thúc|thảm nhựa|bàn giao|giải ngân|kịp|phải|đăng ký|hoàn thiện|khắc phục|thực hiện|đưa vào)(?!\w)"
)
_DEADLINE_CUE = re.compile(
    r"(?:chậm nhất(?: là| vào| đến| trong)*|muộn nhất(?: là| vào)?|(?<!tính )đến hết|trước|hạn chót(?: là)?|thời hạn(?: là)?|hạn(?: nộp)?|không muộn hơn|hạn cuối(?: là)?|chốt(?! phiên)(?: [^.;,\d ]{1,8}){0,3}|(?:thời )?hạn [^.;,\n\d]{1,40} là)[ ]{1,3}$"
)
_WITHIN = re.compile(
    r"(?:hoàn thành|xong|báo cáo|hoàn tất|giải quyết|dứt điểm|bàn giao)[^.;]{0,30}(?:trong|vào|ngay trong)[ ]{1,3}$"
)
# "bảo đảm mục tiêu khởi công ngày 30/4/2026"
_GOAL = re.compile(r"(?<!\w)(?:mục tiêu|phấn đấu|quyết tâm|cam kết)(?!\w)[^.;,\n]{0,40}$")
_POSTED = re.compile(
    r"(?:ngày đăng|đăng ngày|đăng lúc|đăng tải|cập nhật(?: lúc| ngày)?|xuất bản|ngày xuất bản|ngày viết|ngày cập nhật|thời gian đăng|tin ngày)[ ]?:?[ ]{0,3}$"
)
_MEMORY = re.compile(
    r"(?<!\w)(?:kỷ niệm|truyền thống|thành lập|ngày sinh|khánh|giáo|phụ nữ|thiếu nhi|liệt sĩ|liệt sỹ|giải phóng|ngày hội|việt nam|cách mạng|lao động|nhân ngày|chào mừng|hướng tới|dịp|lễ|tái lập|lập lại)"
    r"(?!\w)(?:[ ][^\s,;.]+){0,6}[ ]?\(?$|(?<!\w)(?:sinh|mất|chào đời|qua đời)[ ]{1,2}$"
)
_HELD = re.compile(
    r"(?<!\w)(?:diễn ra|tổ chức|khai mạc|bế mạc|ấn định|dự kiến|mở|cử hành|lùi|dời|hoãn|bắt đầu|kết thúc|khép lại|khởi tranh|vào)(?!\w)"
)
_EVENT = re.compile(
    r"(?<!\w)(?:tổ chức|diễn ra|khai mạc|bế mạc|họp|hội nghị|hội thảo|hội thi|hội thao|hội diễn|đại hội|làm việc|chủ trì|tiếp|thăm|dự|kiểm tra|khảo sát|giám sát|kỳ họp|phiên họp|cuộc họp|cuộc gặp|cuộc thi|buổi|lễ"
    r"|gặp|gặp mặt|ấn định|kỳ thi|hội quân|chung kết|khép lại|ra mắt|ra quân|phát động|tiếp xúc cử tri|giao ban|tọa đàm|đối thoại|hội đàm|họp báo|công bố|trao|khởi công|khánh thành|tổng kết|sơ kết|mít tinh|diễn tập|tập huấn|chương trình"
    r"|phiên|viếng|chúc|đón|tiếp công dân|ký kết|bàn giao|bỏ phiếu|ngày hội|vòng|giải|hội|đoàn|liên hoan|triển lãm|chất vấn|thảo luận|cho ý kiến|trình bày|phát biểu|triển khai|quán triệt)(?!\w)"
)
_ATTACHED = re.compile(
    r"(?<!\w)(?:tổ chức|diễn ra|khai mạc|mở|họp|được tổ chức|bế mạc|làm việc|ấn định|dự kiến|ra mắt|lùi sang|lùi đến|dời sang|dời đến|hoãn sang|chuyển sang|có mặt|cử hành|kết thúc|bắt đầu|trong hai|trong 2|trong ba|trong 3|triệu tập"
    r"|hội nghị|cuộc họp|buổi làm việc|phiên họp|kỳ họp|buổi|giao ban|hội thảo|tiếp xúc cử tri|đối thoại|lễ|đại hội|họp báo|tọa đàm|phiên)"
    r"(?:[ ][^\s.;,]+){0,9}?[ ]{1,3}(?:(?:vào|lúc|hồi|trong|từ|ngày|hôm|là|sang|đến|tại|khoảng|,|và)[ ]{0,3}){0,3}$"
)
# "vụ sạt lở xảy ra ngày 5/6", "luật có hiệu lực từ ngày 1/7/2024"
_HAPPENED = re.compile(
    r"(?<!\w)(?:xảy ra|phát hiện|hiệu lực|khởi tố|mắc|bị bắt|áp dụng|thi hành|bùng phát|hết hạn)(?:[ ][^\s.;,]+){0,2}?[ ]{1,3}(?:(?:từ|vào|hôm|lúc|hồi|kể từ|trong)[ ]{1,3})*$"
)
# "đợt thanh tra dự kiến kết thúc vào ngày 31/8": what is not over was not on that day
_TO_END = re.compile(
    r"(?<!\w)(?:dự kiến|sẽ)[ ]{1,2}(?:sẽ[ ]{1,2})?(?:kết thúc|kéo dài)[ ]{1,2}(?:(?:vào|đến|tới|hết)[ ]{1,2}){0,2}$"
)
# "tính đến ngày 1/7, tỉnh đã chi 5 tỷ đồng"
_AS_OF = re.compile(r"(?<!\w)tính[ ](?:đến|tới)[ ]{1,3}(?:hết[ ]{1,3})?$")
# "từ ngày 1/7 chỉ bán xăng sạch": no meeting; "hội nghị diễn ra từ ngày 1/7", "thăm tỉnh từ ngày 1/7"
_FROM = re.compile(r"(?<!\w)từ[ ]{1,3}$")
_HELD_FROM = re.compile(
    r"(?<!\w)(?:diễn ra|tổ chức|khai mạc|(?<!cuộc )họp|kéo dài|làm việc|thăm|công tác|dự|đến|tới|sang|(?:họp|thi) bắt đầu|hội nghị|phiên|lễ|triển lãm|hội chợ)(?!\w)[^.;,\n]*$"
)
_THEN_HELD = re.compile(r",?[ ][^.;,\n]{0,80}?(?<!\w)(?:(?<!cuộc )họp|tổ chức|khai mạc|diễn ra|thăm|làm việc)(?!\w)")
# "công tác chuẩn bị cho Tết Nguyên đán", "phục vụ Quốc khánh"
_MADE_FOR = re.compile(
    r"(?<!\w)(?:chuẩn bị|phục vụ|chăm lo|đón|vui|chúc|thưởng|quà)(?: cho| trước| dịp| đón| vui){0,3}[ ]{1,3}$"
)
# "hội thi được tổ chức vào tháng 8/2023"
_HELD_IN = re.compile(
    r"(?<!\w)(?:tổ chức|diễn ra|khai mạc|lùi|dời|hoãn|mở)(?:[ ][^\s.;,]+){0,2}?[ ]{1,3}(?:vào|trong|sang|đến|tới)[ ]{1,3}$"
)
# "Tháng trước, Hội đồng thẩm định đã họp hai phiên"
_MET = re.compile(r",?[ ][^.;\n]{0,80}?(?<!\w)(họp|tổ chức|khai mạc|diễn ra)(?!\w)")
# "Tháng 3/2024, tỉnh sẽ tổ chức đối thoại"
_PLANNED = re.compile(r"(?<!\w)(?:sẽ|dự kiến)(?!\w)")
# "hội nghị được hoãn từ ngày 15/6 sang ngày 22/6"
_MOVED_TO = re.compile(r"(?<!\w)(?:hoãn|lùi|dời|chuyển)[^.;]{0,60}(?:sang|đến|tới)[ ]{1,3}$")
_LEADS = regex.compile(  # read from the end, at which nearly all fail
    r"(?r)(?:^|[\n.;:!?\"(]|[ ]-|,)[ ]{0,3}(?:vào |trong |từ |lúc |hồi |đúng |khoảng |tối |theo đó, |trước đó, |được biết, )*$"
)
_BACKGROUND = re.compile(
    r"(?<!\w)(?:trước đó|trước đây|trước khi|sau khi|kể từ|từ khi|theo quyết định|xảy ra|(?<!chuẩn )(?<!thiết )(?<!trang )bị|khởi tố|sinh ngày|mắc|phát hiện|sinh năm|dương tính|hết hạn|thông báo|hiệu lực|theo báo cáo|mục tiêu|phấn đấu)(?!\w)"
)

_INCIDENT = re.compile(
    r"(?<!\w)(?:xảy ra|cháy|tai nạn|va chạm|tử vong|chết|bắt giữ|bắt(?! đầu| tay| buộc| nhịp)|khởi tố|phát hiện|lũ|mưa|bão|sạt lở|dịch(?! vụ)|ca mắc|(?<!đánh )(?<!đấu )(?<!thẩm định )giá|doanh số|tăng(?! cường)|giảm|sinh ngày|sinh năm|mắc|mất tích|ngừng|cấp điện|thu hoạch|trộm|cướp|không khí lạnh|nhiệt độ|áp thấp|gió)(?!\w)"
)
_FINE = {"day", "time", "week"}


def assign_roles(article: Article, timexes: Sequence[Timex]) -> list[Timex]:
    """The same expressions with role and cue."""
    return [t._replace(role=r, cue=c) for t in timexes for r, c in (_role(article, t),)]


def _role(article: Article, t: Timex) -> tuple[str, str | None]:
    norm = article.norm
    sentence = _around(article, t)
    left = norm[sentence[0] : t.start]
    for rule in (_publication, _citation, _deadline, _memory, _notice):
        found = rule(article, t, left, sentence)
        if found is not None:
            return found
    grain = grain_of(t)
    happened = _HAPPENED.search(left[-60:]) or _TO_END.search(left[-40:]) or _AS_OF.search(left[-24:])
    if happened and grain in _FINE:
        return "OTHER", happened[0].strip()
    if grain in ("day", "week") and _is_start(norm, t, left, sentence[1]):
        return "OTHER", "từ"
    if grain in _FINE and t.calendar:
        m = _EVENT.search(norm, *sentence)
        if m:
            return "EVENT", m[0]
        leads = _LEADS.search(left) and not _INCIDENT.search(norm, *sentence)
        return ("EVENT", "at the head of its clause") if leads else ("OTHER", None)
    if t.calendar and grain != "none":
        held = _HELD_IN.search(left[-60:])
        if grain == "month" and "/" not in (t.value or ""):
            if held:
                return "EVENT", held[0].strip()
            met = _MET.match(norm, t.end, sentence[1]) if _LEADS.search(left) else None
            if met and (t.rule == "relative_unit" or _PLANNED.search(met[0])):
                return "EVENT", met[1]
        return "PERIOD", t.rule
    return "OTHER", None


def _is_start(norm: str, t: Timex, left: str, end: int) -> bool:
    """Whether something holds from the day on, and nothing is said to be held from it."""
    if "/" in (t.value or "") or not _FROM.search(left[-8:]):
        return False
    return _HELD_FROM.search(left[-90:]) is None and _THEN_HELD.match(norm, t.end, end) is None


def _sentence_number(article: Article, t: Timex) -> int | None:
    """Index of the sentence that holds the expression; None in furniture."""
    i = bisect_right(article.sentences, (t.start, len(article.norm) + 1)) - 1
    return i if i >= 0 and t.start < article.sentences[i][1] else None


_REACH = 400


def _around(article: Article, t: Timex) -> Span:
    """The sentence (or, in furniture, the line) that holds the expression; no more than :data:`_REACH` characters on each side."""
    low, high = max(0, t.start - _REACH), min(len(article.norm), t.end + _REACH)
    number = _sentence_number(article, t)
    if number is not None:
        start, end = article.sentences[number]
        return max(start, low), min(end, high)
    end = article.norm.find("\n", t.end, high)
    return max(article.norm.rfind("\n", low, t.start) + 1, low), high if end < 0 else end


def grain_of(t: Timex) -> str:
    """'day', 'time', 'week', 'month' or longer ('long') by the value, the coarser side of a range; 'none' without an interval."""
    if t.type in ("DURATION", "SET") or not t.calendar or (t.value or "").endswith("_REF"):
        return "none"
    if t.type == "TIME":
        return "time"
    grains = [_grain(side) for side in (t.value or "").split("/")]
    if t.value is None:
        days = (t.end_date - t.begin).days if t.begin and t.end_date else 0
        return "day" if t.rule.startswith(("day", "weekday", "tet", "full", "holiday")) and days < 31 else "long"
    for grain in ("long", "month", "week", "day"):
        if grain in grains:
            if grain == "day" and t.begin and t.end_date and (t.end_date - t.begin).days > 45:
                return "long"
            return grain
    return "none"


_DAY_VALUE = re.compile(r"[\dX]{4}-[\dX]{2}-[\dX]{2}|XXXX-WXX-\d")
_WEEK_VALUE = re.compile(r"[\dX]{4}-W\d\d(?:-WE)?")
_MONTH_VALUE = re.compile(r"[\dX]{4}-\d\d")


def _grain(side: str) -> str:
    if _DAY_VALUE.fullmatch(side):
        return "day"
    if _WEEK_VALUE.fullmatch(side):
        return "week"
    return "month" if _MONTH_VALUE.fullmatch(side) else "long"


_FULL_DATE = re.compile(r"\d{1,2}[/.-]\d{1,2}[/.-]\d{4}")
# What may stand in its line behind a time stamp; a comma leads on to little there ('..., 09:30', '..., Tin hoạt động'): '19h30 ngày 13/1/2026, Công an xã tổ chức ...' opens the article.
_STAMP_ENDS = re.compile(r"[ ]*(?:$|[-|(]|gmt|cỡ|lượt|,[ ]*(?:$|\d|gmt|cỡ|lượt|(?:[^\s.,;:]+ ?){1,4}$))")


def _publication(article: Article, t: Timex, left: str, sentence: Span) -> tuple[str, str] | None:
    if any(start <= t.start < end for start, end in article.header):
        return "PUBLICATION", "header"
    posted = _POSTED.search(left[-40:])
    if posted:
        return "PUBLICATION", posted[0].strip(" :")
    words = article.norm[t.start : t.end]
    if (
        "/" in (t.value or "")
        or not _FULL_DATE.search(words)
        or words.startswith("ngày")
        or "sáng" in words
        or "chiều" in words
        or "tối" in words
    ):
        return None
    line_start = max(article.norm.rfind("\n", max(0, t.start - _REACH), t.start) + 1, t.start - _REACH, 0)
    line_end = article.norm.find("\n", t.end, t.end + _REACH)
    line = article.norm[line_start : t.end + _REACH if line_end < 0 else line_end]
    before, after = line[: t.start - line_start], line[t.end - line_start :]
    if re.fullmatch(r"[ ]*\([ ]*", before[-3:].strip(" ") and before[before.rfind("(") :]) and re.fullmatch(
        r"[ ]?\)?[ .]*", after
    ):
        return "PUBLICATION", "(...) at the end of the line"
    stamped = bool(re.match(r"(?:thứ|chủ)", words)) or bool(re.search(r"\d[:h]\d\d", words))
    if stamped and not before.strip(" |-*•") and _STAMP_ENDS.match(after):
        return "PUBLICATION", "time stamp"
    return ("PUBLICATION", "line of its own") if not before.strip(" |-*•()") and not after.strip(" |-*•().") else None


def _citation(article: Article, t: Timex, left: str, sentence: Span) -> tuple[str, str] | None:
    grain = grain_of(t)
    m = _DOCUMENT.search(left[-130:]) if grain in ("day", "time") else None
    if m:
        return "CITATION", m[0].strip(" ,")
    if grain == "long" and re.fullmatch(r"\d{4}", t.value or ""):
        law = _LAW.search(left[-90:])
        if law and not _NOT_LAW.search(law[0]):
            return "CITATION", law[0].strip()
    if grain == "day":
        signed = _SIGNED.search(left[-20:])
        if signed:
            return "CITATION", signed[0].strip()
    return None


def _deadline(article: Article, t: Timex, left: str, sentence: Span) -> tuple[str, str] | None:
    if not t.calendar and t.type != "DURATION":
        return None
    cue = _DEADLINE_CUE.search(left[-90:])
    if cue and not left.endswith("ngay trước "):
        strong = not cue[0].startswith("trước")
        ahead = article.published is not None and t.begin is not None and t.begin > article.published
        if strong or ahead or _DEADLINE_TASK.search(article.norm, *sentence):
            return "DEADLINE", cue[0].strip()
    if t.calendar and t.type == "DATE":
        within = _WITHIN.search(left[-60:])
        if within:
            return "DEADLINE", within[0].strip()
        goal = _GOAL.search(left[-60:])
        if (
            goal
            and not _HELD.search(goal[0])
            and (article.published is None or (t.begin or article.published) > article.published)
        ):
            return "DEADLINE", goal[0].strip()
        if t.mod == "ON_OR_BEFORE" and re.search(
            r"(?:hoàn thành|phấn đấu|nộp|gửi|kéo dài|yêu cầu|đề nghị|giải ngân|phải)[^.;,]{0,40}(?:đến|tới)[ ]+$", left
        ):
            return "DEADLINE", "đến"
    return None


def _memory(article: Article, t: Timex, left: str, sentence: Span) -> tuple[str, str] | None:
    if t.type == "TIME":
        return None
    made = _MADE_FOR.search(left[-40:]) if t.rule in ("holiday", "tet") else None
    if made:
        return "OTHER", made[0].strip()
    m = _MEMORY.search(left[-70:])
    if not m:
        return None
    if _HELD.search(m[0]):
        return None  # 'lễ tốt nghiệp được ấn định vào thứ Sáu'
    words = article.norm[t.start : t.end]
    holiday = t.rule == "holiday" or m[0].split()[0] in ("sinh", "mất") or "(" in m[0][-2:]
    bare = not words.startswith(("ngày", "hôm")) or re.match(r"(?:kỷ niệm|nhân ngày|chào mừng|hướng tới|truyền thống)", m[0])
    return ("OTHER", m[0].strip()) if holiday or (bare and grain_of(t) == "day") else None


# "Ngày 7/4, Văn phòng UBND tỉnh ra thông báo kết luận của Chủ tịch UBND tỉnh tại cuộc họp ..."
_NOTICE = re.compile(
    r"[^.;\n]{0,110}?(?<!\w)(?:ra|ban hành|có|ký|phát hành|gửi|phát đi|vừa có|ký ban hành)[ ](?:thông báo|văn bản|công văn|quyết định|chỉ thị|kết luận|công điện|tờ trình|báo cáo|thông cáo|kế hoạch|thư)(?!\w)"
)


def _notice(article: Article, t: Timex, left: str, sentence: Span) -> tuple[str, str] | None:
    """The day on which a paper went out, not the day of the meeting that the paper is about."""
    if not _LEADS.search(left):
        return None
    m = _NOTICE.match(article.norm, t.end, sentence[1])
    return ("OTHER", m[0][-40:].strip()) if m else None


# --- the meeting's date ----------------------------------------------------------------------------------------------------


class _Candidate(NamedTuple):
    timex: Timex
    score: float


def event_of(article: Article, timexes: Sequence[Timex]) -> Timex | None:
    """The expression that says when the meeting or event is held that the article announces; without a year known it has no interval.

    None if the text does not say; ``timexes`` carry their roles (:func:`assign_roles`).
    """
    named = [t for t in timexes if t.role == "EVENT"] or [t for t in timexes if _unexplained(article, t)]
    candidates = [_Candidate(t, _score(article, t, timexes)) for t in named]
    return max(candidates, key=lambda c: (c.score, -c.timex.start)).timex if candidates else None


def event_date(article: Article, timexes: Sequence[Timex]) -> tuple[date, date] | None:
    """First and last day of that event; None if the text does not say, or leaves the year out and nothing gives it."""
    event = event_of(article, timexes)
    if event is None or event.begin is None or event.end_date is None:
        return None
    return event.begin, event.end_date


_LATELY = 14


def _unexplained(article: Article, t: Timex) -> bool:
    """Whether the text says nothing else of a day beside the publication: 'khán giả có mặt tại quảng trường tối 27/7'."""
    if t.role != "OTHER" or t.cue is not None or t.mod is not None or grain_of(t) not in ("day", "time"):
        return False
    if article.published is None or t.begin is None or abs((t.begin - article.published).days) > _LATELY:
        return False
    return not _INCIDENT.search(article.norm, *_around(article, t))


def _score(article: Article, t: Timex, timexes: Sequence[Timex]) -> float:
    """How much an EVENT date looks like the day of the main event: near the top, at the head of its sentence or tied to a verb."""
    norm = article.norm
    start, _ = _around(article, t)
    number = _sentence_number(article, t)
    left = norm[start : t.start]
    score = 6.0 - min(50 if number is None else number, 12) * 0.8
    if article.title and article.title[0] <= t.start < article.title[1]:
        score -= 1.5
    if any(s <= t.start < e for s, e in article.captions):
        score -= 2.0
    if _LEADS.search(left):
        score += 2.0
        if not left.strip(" \"'(-"):
            score += 0.5
    attached = _ATTACHED.search(left[-90:])
    if attached:
        score += 2.5
    if grain_of(t) == "month":
        score -= 3.0
    if _MOVED_TO.search(left[-90:]):
        score += 2.0
    clause = re.split(r"[;]|, (?=nhưng|còn)", left)[-1]
    if _BACKGROUND.search(clause[-60:]):
        score -= 3.0
    if t.mod in ("BEFORE", "ON_OR_BEFORE", "AFTER"):
        score -= 2.5
    if re.search(r"(?:từ|kể từ)[ ]{1,3}$", left) and "/" not in (t.value or "") and t.type == "DATE":
        score -= 1.0
    if "cùng ngày" in norm[t.start : t.end]:
        score -= 1.0
    if article.published is not None and t.begin is not None and t.end_date is not None:
        away = (article.published - t.end_date).days if t.end_date < article.published else (t.begin - article.published).days
        score += 1.0 if away <= 3 else -5.0 if away > 150 else -3.0 if away > 30 else 0.0
    return score
