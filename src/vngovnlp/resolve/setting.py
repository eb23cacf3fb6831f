"""Where a meeting takes place and what it is about: exact pieces of the text beside the words that name the meeting."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

import regex

from vngovnlp.article import Article
from vngovnlp.grammar.match import Match
from vngovnlp.report import Span
from vngovnlp.resolve.occasions import Occasion
from vngovnlp.resolve.pattern import pattern

_AT = regex.compile(r"\b(?:tại|ở) ")
# '[(anhoa.gov.vn) - Chiều 5/3, ]tại thành phố An Hòa', '[Sáng ngày 5/3/2024 ]tại ...', '[Hội nghị diễn ra ]tại ...'.
_HEAD = pattern(r"(?:\([^()\n]{2,40}\) ?- )?(?:[^,.;:]{0,40}(?:, |\d )|[^,.;:]{0,60}(?:diễn ra|tổ chức) )?")
# 'tại [Hội trường] UBND xã A', 'tại [trụ sở] Bộ B': the venue's own words before a mention.
_VENUE = pattern(
    r"(?:hội trường|trụ sở|nhà văn hóa|phòng họp|trung tâm hội nghị|nhà khách|khách sạn|sân vận động|quảng trường|nhà quốc hội|phủ chủ tịch|điểm cầu)(?: \p{L}+| \d+){0,3}? ?"
)
_OVER = pattern(r"[,.;:\n(]| (?:đã|sẽ|do|diễn ra|tổ chức|về|với|để|nhằm|có)(?!\p{L})")
_NEXT_PLACE = pattern(r", | \((?=[^)]{2,30}\))")
# Between the meeting and a place: what is said or done about the place, which is not where the meeting is; not '[để góp ý dự thảo, diễn ra sáng 5/3 ]tại An Hòa'.
_SAID_THERE = pattern(
    r"(?<!\p{L})(?:cho biết|cho hay|cho rằng|đề nghị|yêu cầu|nhấn mạnh|khẳng định|phát biểu về|báo cáo về|về vụ|vụ (?:cháy|việc|tai nạn|án)|đại sứ|do (?:các |những )?tác động)(?!\p{L})|"
    r"(?<!\p{L})(?:để|nhằm) (?![^.;:\n]*(?:diễn ra|được tổ chức)(?: (?:vào )?(?:sáng|trưa|chiều|tối|ngày|hôm)[^,.;:]{1,20})? $)"
)
# What leads to the subject: 'hội nghị [về ]phòng chống ...', 'cuộc họp [bàn ]giải pháp ...'.
_ABOUT = pattern(
    r"(?:[^,.;:\n]|\.(?=\S)){0,140}?(?:(?<!\p{L})(?:về việc|về|xung quanh|quanh|liên quan đến|với chủ đề|chủ đề|để|nhằm|nội dung) (?P<bare>)|"
    r"(?<!\p{L})(?P<verb>tổng kết|sơ kết|triển khai|đánh giá|(?<!địa )bàn|cho ý kiến|rà soát|công bố|quán triệt|thông qua|giao ban|phát động|kỷ niệm|xúc tiến|xem xét|kiểm điểm|"
    r"giải quyết|thảo luận|góp ý|bầu|kiện toàn|trao|ký kết|khánh thành|khởi công|phổ biến|tập huấn|lấy ý kiến|nghe) )"
)
# The same behind a list of partners: 'buổi làm việc với Phòng A, Phòng B và Trung tâm C để [đánh giá] ...'.
_FAR_ABOUT = pattern(
    r"(?:[^.;:\n]|\.(?=\S)){0,320}?(?<!\p{L})(?:để|nhằm|về việc|về) (?P<verb>(?:đánh giá|tổng kết|sơ kết|triển khai|bàn|rà soát|kiểm điểm|nghe|thống nhất|giải quyết) )"
)
# 'Lễ [công bố] Quyết định ...': the name of the occasion begins its subject.
_OWN_VERB = pattern(
    r"(?:công bố|khai mạc|khánh thành|khởi công|phát động|kỷ niệm|trao|tổng kết|sơ kết|ký kết|giao ban|xúc tiến)(?: \p{L}+)?$"
)
_OBJECT = pattern(r" (?:việc|công tác|tiến độ|tình hình|các|tại)?")
_ENDS = pattern(
    r"[.;:\n]|(?<!\p{L})(?:do|dưới sự|với sự|diễn ra|được tổ chức|tổ chức|vào|tại hội nghị|cùng dự|chủ trì|cho biết|nhấn mạnh|yêu cầu)(?!\p{L})|, (?:ông|bà|đồng chí|đ/c) "
)
_DAY = pattern(r"(?:sáng|chiều|tối|trưa|ngày|hôm|cuối giờ)\b|\d{1,2}[./-]\d")


def find_location(article: Article, entities: Sequence[Match], main: Occasion) -> Span | None:
    """Where the text puts the meeting: the first 'tại ...' beside it that names a place or a venue."""
    starts = {m.start: m for m in entities if m.label in {"LOCATION", "AGENCY", "ORG"}}
    days = [m.start for m in entities if m.label == "DATE"]
    for n, (start, end) in enumerate(_near(article, main)):
        for at in _AT.finditer(article.norm, start, end):
            if n and not _HEAD.fullmatch(article.norm, start, at.start()):
                continue  # a sentence beside it tells of other places too
            if not n and _SAID_THERE.search(article.norm, main.end, at.start()):
                continue  # 'Tại cuộc họp, bà B cho biết khu cách ly đặt tại xã A': where something else is
            next_day = days[bisect_right(days, at.end()) :][:1]  # 'tại hội trường | chiều 24/3'
            span = _place(article, starts, at.end(), min([end, *next_day]))
            if span is not None:
                return span
    return None


def _near(article: Article, main: Occasion) -> Iterator[Span]:
    """The sentence of the meeting first, then its neighbours in the lead."""
    yield article.sentences[main.sentence]
    for i in (main.sentence - 1, main.sentence + 1):
        if 0 <= i < len(article.sentences):
            yield article.sentences[i]


def _place(article: Article, starts: dict[int, Match], at: int, end: int) -> Span | None:
    norm = article.norm
    venue = _VENUE.match(norm, at, end)
    inner = venue.end() if venue else at
    found = starts.get(inner)
    if found is None and venue is not None:
        over = _OVER.search(norm, inner, end)
        stop = over.start() if over else end
        return at, at + len(norm[at:stop].rstrip())
    if found is None or (found.label != "LOCATION" and venue is None):
        return None
    last = found.end
    while True:
        step = _NEXT_PLACE.match(norm, last, end)
        more = starts.get(step.end()) if step else None
        if more is None or more.label != "LOCATION":
            return at, last
        last = more.end + (norm[more.end : more.end + 1] == ")")


def find_topic(article: Article, entities: Sequence[Match], main: Occasion, occasions: Sequence[Occasion]) -> Span | None:
    """What the meeting is about, as the words behind its name say it."""
    people = [m.start for m in entities if m.label in {"PERSON", "TITLE"}]
    days = [m.start for m in entities if m.label == "DATE" and _DAY.match(article.norm, m.start, m.end)]
    for occasion in (main, *(o for o in occasions if o.kind == main.kind and o is not main and not o.cited)):
        end = article.sentences[occasion.sentence][1]
        about = _ABOUT.match(article.norm, occasion.end, end)
        own = _OWN_VERB.search(article.norm, occasion.start, occasion.end)
        if own is not None and occasion.kind == "CEREMONY":
            start = own.start()
        elif about is not None:
            start = about.end() if about["bare"] is not None else about.start("verb")
        elif far := _FAR_ABOUT.match(article.norm, occasion.end, end):
            start = far.start("verb")
        elif occasion.kind == "INSPECTION" and (lead := _OBJECT.match(article.norm, occasion.end, end)):
            start = lead.start() + 1
        else:
            continue
        stop = _stop(article.norm, start, end, people, days)
        if stop - start >= 8:
            return start, stop
    return None


def _stop(norm: str, start: int, end: int, people: Sequence[int], days: Sequence[int]) -> int:
    over = _ENDS.search(norm, start, end)
    stop = over.start() if over else end
    i = bisect_right(days, start)
    if i < len(days):
        stop = min(stop, days[i])
    for at in people[bisect_right(people, start) : bisect_left(people, stop)]:
        if norm[at - 2 : at] == ", ":  # ', Chủ tịch UBND tỉnh A ...' begins the main clause
            stop = at - 2
            break
    while stop > start and norm[stop - 1] in " ,-(":
        stop -= 1
    return stop
