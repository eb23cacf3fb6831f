"""Where a meeting takes place and what it is about: exact pieces of the text beside the words that name the meeting."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import chain

import regex

from vngovnlp.article import Article
from vngovnlp.grammar.match import Match
from vngovnlp.report import MeetingKind, Span
from vngovnlp.resolve.occasions import Occasion
from vngovnlp.resolve.pattern import pattern

_AT = regex.compile(r"\b(?:tại|ở) ")
# A day, an hour: '[sáng 5/3]', '[9h sáng nay, 30.5]', '[hôm nay (8/1)]', '[vừa qua]'.
_WHEN = r"(?:lúc |vào |từ |trong |đến |hai |ba )*(?:sáng|trưa|chiều|tối|ngày|hôm|cuối|vừa qua|mới đây|\d)(?:[^,.;:()]|[.:](?=\d)){0,40}(?:, \d[\d./-]*| \([^()]{1,12}\))?,? "
# '[(anhoa.gov.vn) - Chiều 5/3, ]tại thành phố An Hòa', '[Sáng ngày 5/3/2024 ]tại ...'.
_HEAD = pattern(rf"(?:\([^()\n]{{2,40}}\) ?- |[^,.;:\n]{{2,20}} - )?(?:cụ thể,? )?{_WHEN}")
# 'Hội nghị [diễn ra sáng 5/3, ]tại ...', 'cuộc họp [được tổ chức ]tại ...'.
_STAGED = pattern(rf"(?:^|.*\W)(?:diễn ra|tổ chức|khai mạc|bế mạc|bắt đầu)(?: phiên \p{{L}}+ \p{{L}}+)? (?:{_WHEN}){{0,2}}")
# 'tại [Hội trường] UBND xã A', 'tại [trụ sở] Bộ B': the venue's own words before a mention.
_VENUE = pattern(
    r"(?:hội trường|trụ sở|nhà văn hóa|phòng họp|trung tâm hội nghị|nhà khách|khách sạn|sân vận động|quảng trường|nhà quốc hội|phủ chủ tịch|công trường|điểm cầu|điểm thi)(?!\p{L})"
)
_WORD = pattern(r"(?:\p{L}+|\d+)")
_OVER = pattern(
    r"[,;:\n(]|\.(?!\d)| (?:đã|sẽ|do|diễn ra|tổ chức|về|với|để|nhằm|có|tại|không|chỉ|các|và(?! triển lãm)|- ảnh)(?!\p{L})"
)
# Bodies without a house of their own: 'ngày 5/3, tại [Quốc hội], đại biểu A nêu ...' tells no place.
_NO_HOUSE = pattern(
    r"(?:thường trực |ủy ban )?(?:quốc hội|thường vụ|hội đồng|hđnd|chính phủ|ban chỉ đạo|đoàn|tổ|đại hội đồng|liên hợp quốc)(?!\p{L})"
)
_NEXT_PLACE = pattern(r", | \((?=[^)]{2,30}\))")
# Between the meeting and a place: what is said or done about the place, which is not where the meeting is; not '[để góp ý dự thảo, diễn ra sáng 5/3 ]tại An Hòa'.
_SAID_THERE = pattern(
    r"(?<!\p{L})(?:cho biết|cho hay|cho rằng|đề nghị|yêu cầu|nhấn mạnh|khẳng định|phát biểu về|báo cáo về|vụ (?:cháy|việc|tai nạn|án)|đại sứ|do (?:các |những )?tác động|"
    r"(?:thăm|sang|và) làm việc|đã thống nhất)(?!\p{L})"
)
# 'cuộc họp về vụ cháy[ xảy ra sáng nay] tại xã A', 'về vụ lật đò, [xảy ra] ở sông A': where the matter came to pass.
_HAPPENED = pattern(r"(?<!\p{L})xảy ra(?: [^.;:\n]{0,60})?$")
# The subject of the meeting; a place behind it is where that is: 'cuộc họp [về việc thoái vốn ]tại cảng A'.
_MATTER = pattern(r"(?<!\p{L})(?:về|việc|bàn|giải pháp|liên quan|khắc phục|xử lý|đề cập|kết luận|để|nhằm)(?!\p{L})")
# '[Sáng 5/3, trong chuyến công tác ]tại An Hòa, Thủ tướng đã làm việc với ...'.
_CAME = pattern(r".*(?:^|, |\) |\d |\W(?:có mặt|thảo luận) |chuyến (?:thăm|công tác|làm việc)(?:,? (?:và )?làm việc)? )$")
# '[họp với các sở[, ]ngành[, ]địa phương] về ...': the commas of a group of bodies without names end nothing.
_GROUP = (
    r",(?= (?:các )?(?:sở|ngành|ban|phòng|đơn vị|địa phương|huyện|thị xã|thành phố|quận|xã|phường|thị trấn|đoàn thể|cơ quan|doanh nghiệp|chủ đầu tư|nhà thầu|thành)"
    r"(?:,| (?:và|phía|về|để|bàn|nhằm|liên quan|chuyên môn|chức năng|có|của|thuộc|trong|trên|tỉnh|huyện|thành phố|cấp)(?!\p{L})))"
)
# What leads to the subject: 'hội nghị [về ]phòng chống ...', 'cuộc họp [bàn ]giải pháp ...'.
_ABOUT = pattern(
    rf"(?:\([^()\n]{{0,60}}\)|[^,.;:\n(]|\.(?=\S)|{_GROUP}){{0,140}}?"
    r"(?:(?<!\p{L})(?:về việc|về|xung quanh|quanh|liên quan đến|với chủ đề|chủ đề|để|nhằm|nội dung(?! (?:quan trọng|chính|chủ yếu|cụ thể|lớn|thiết thực|khác|sau)(?!\p{L}))|"
    r"chỉ đạo(?= (?:công tác|việc|phòng|ứng phó|khắc phục)(?!\p{L}))) (?P<bare>)|"
    r"(?<!\p{L})(?P<verb>tổng kết|sơ kết|triển khai|đánh giá|(?<!địa )bàn(?! giao)|cho ý kiến|rà soát|công bố|quán triệt|thông qua|"
    r"giao ban(?= (?:công tác|tình hình|tháng|quý|\d))|thẩm tra|phê duyệt|phát động|kỷ niệm|xúc tiến|xem xét|kiểm điểm|"
    r"giải quyết|thảo luận|góp ý|bầu(?! được)|kiện toàn|trao|ký kết|khánh thành|khởi công|phổ biến|tập huấn|lấy ý kiến|nghe) )"
)
# The same behind a list of partners: 'buổi làm việc với Phòng A, Phòng B và Trung tâm C để [đánh giá] ...'.
_FAR_ABOUT = pattern(
    r"(?:[^.;:\n]|\.(?=\S)){0,320}?(?<!\p{L})(?:để|nhằm|về việc|về) (?P<verb>(?:đánh giá|tổng kết|sơ kết|triển khai|bàn(?! giao)|rà soát|kiểm điểm|nghe|thống nhất|giải quyết) )"
)
# 'Lễ [công bố] Quyết định ...': the name of the occasion begins its subject.
_OWN_VERB = pattern(
    r"(?:công bố|khai mạc|khánh thành|khởi công|phát động|kỷ niệm|trao|tổng kết|sơ kết|ký kết|giao ban|xúc tiến)(?: \p{L}+)?$"
)
_CALL = pattern(r"(?:(?:các )?(?:ông|bà|đồng chí|đ/c)[: ]{1,2})?")
_OBJECT = pattern(r" (?!(?:của|do|đến|và|trong|này|liên ngành)(?!\p{L}))(?:việc|công tác|tiến độ|tình hình|các|tại)?")
_ENDS = pattern(
    r"\.(?!\S)|[;:\n]|(?<!\p{L})(?:(?<!lý )(?<!tự )do|dưới sự|với (?:sự|khoảng|gần|hơn)|diễn ra|được tổ chức|(?<!công tác )(?<!nghiệp vụ )(?<!các )(?<!những )(?<!mọi )tổ chức(?! bộ máy| lại|,? cá nhân| (?:đảng|đoàn|hội|chính trị|xã hội)(?!\p{L}))|vào|tại hội nghị|"
    r"cùng dự|chủ trì|cho biết|nhấn mạnh|yêu cầu|có (?:ý nghĩa|chủ đề|sự (?:tham|góp|đồng|hiện|chứng))|(?:đã )?vinh dự)(?!\p{L})|, (?:một|ông|bà|đồng chí|đ/c|đại biểu|cử tri|đồng thời|qua đó|trong đó|theo|với|song|tuy nhiên|nhưng) | [(-] ?ảnh\b"
)
# 'về 5 dự án, [UBND tỉnh] đã kiến nghị ...': a body that acts begins the main clause.
_BODY_ACTS = pattern(r" (?:đã|vừa|sẽ|cho biết|cho rằng|cho hay|đề nghị|kiến nghị)(?!\p{L})")
# 'bầu ông A, [Giám đốc Sở B], giữ chức ...': who he is, no main clause.
_OF_STAFF = pattern(r"(?<!\p{L})(?:bầu|bổ nhiệm|miễn nhiệm|bãi nhiệm|kỷ luật|kiểm điểm)(?!\p{L})")
_DANGLING = pattern(
    r"(?: (?:(?<!tiếp )theo|trong|và|là|(?:bao )?gồm|bao(?=$)|tại|vào|của|ở|đối với|với chủ đề|với|từ|các|những|mọi|vừa|đã|sẽ|được))+$"
)
_DAY = pattern(r"(?:sáng|chiều|tối|trưa|ngày|hôm|cuối giờ)\b|\d{1,2}[./-]\d")
# 'đã trực tiếp [xuống ]công trường cầu A[ để làm việc] với nhà thầu'.
_WENT = pattern(r"(?<!\p{L})(?:đã|vừa|trực tiếp) (?:xuống|về|đến|tới|lên|vào) ")
_TO_MEET = pattern(
    r"(?: \([^()\n]{2,40}\))? (?:để )(?:trực tiếp )?(?:làm việc|làm rõ|kiểm tra|thị sát|khảo sát|họp|chủ trì|dự|tham dự|đối thoại|tiếp xúc)(?!\p{L})"
)
_REACH = 160
"""Characters between a meeting, or the head of its sentence, and the words of its place."""


def find_location(article: Article, entities: Sequence[Match], main: Occasion, occasions: Sequence[Occasion]) -> Span | None:
    """Where the text puts the meeting: the first 'tại ...' beside it that names a place or a venue."""
    places = _Places(article, entities)
    if main.verb and main.kind == "INSPECTION" and (seen := places.visited(main.end + 1)) is not None:
        return seen
    for sentence in _near(article, main):
        inside = sentence[0] <= main.start < sentence[1]
        for at in _AT.finditer(article.norm, *sentence):
            staged = _HEAD.fullmatch(article.norm, sentence[0], at.start()) is not None
            if inside and not staged:
                staged = places.is_staged(main, sentence[0], at.start())
            if not staged and (not inside or places.lies_elsewhere(main, sentence[0], at)):
                continue  # a sentence beside it tells of other places too
            span = places.find(at.end(), sentence[1], housed=staged or at.start() == main.end + 1)
            if span is not None:
                return span
    for told in occasions:  # 'Hội nghị diễn ra tại An Hòa.' further down
        if _alike(told.kind) != _alike(main.kind) or told.cited or article.norm.startswith("chuyến", told.start):
            continue
        start, end = article.sentences[told.sentence]
        before = _AT.finditer(article.norm, start, min(told.start, start + _REACH))
        behind = _AT.finditer(article.norm, told.end, min(end, told.end + _REACH))
        for at in chain(before, behind):
            if at.start() < told.start:
                staged = _HEAD.fullmatch(article.norm, start, at.start()) is not None
            else:
                staged = not told.verb and (at.start() == told.end + 1 or places.is_staged(told, told.end, at.start()))
            span = places.find(at.end(), end, housed=True) if staged else None
            if span is not None:
                return span
    return places.gone_to(article.sentences[max(0, main.sentence - 1)][0], article.sentences[main.sentence][1])


def _alike(kind: MeetingKind) -> MeetingKind:
    """The kind, but 'buổi làm việc' and 'cuộc họp' name one meeting."""
    return "MEETING" if kind == "WORKING_SESSION" else kind


def _near(article: Article, main: Occasion) -> Iterator[Span]:
    """The sentence of the meeting first, then its neighbours in the lead."""
    yield article.sentences[main.sentence]
    for i in (main.sentence - 1, main.sentence + 1):
        if 0 <= i < len(article.sentences):
            yield article.sentences[i]


class _Places:
    """The places and bodies of an article, and what else tells where a 'tại ...' ends and what it belongs to."""

    def __init__(self, article: Article, entities: Sequence[Match]) -> None:
        self.norm = article.norm
        self.named = {m.start: m for m in entities if m.label in {"LOCATION", "AGENCY", "ORG"}}
        self.days = [m.start for m in entities if m.label == "DATE"]
        self.day_ends = {m.end for m in entities if m.label == "DATE"}
        self.people = [m.start for m in entities if m.label in {"PERSON", "TITLE"}]

    def is_staged(self, told: Occasion, start: int, at: int) -> bool:
        """True if the words before a 'tại' in a meeting's sentence say that something takes place, and nobody tells it of something else."""
        if _STAGED.fullmatch(self.norm[max(start, at - _REACH) : at]) is None:
            return False
        return _SAID_THERE.search(self.norm, told.end, at) is None  # 'chủ trì cuộc họp, cho biết lễ hội diễn ra tại An Hòa'

    def lies_elsewhere(self, main: Occasion, start: int, at: regex.Match[str]) -> bool:
        """True if a 'tại ...' in the meeting's sentence tells where something else is."""
        norm, here = self.norm, at.start()
        if here < main.start:
            return _CAME.fullmatch(norm, start, here) is None
        if norm.rfind("(", main.end, here) > norm.rfind(")", main.end, here):
            return True  # 'họp kiểm điểm việc ông A (46 tuổi, ở xóm 9) bị phạt': where he lives
        if _SAID_THERE.search(norm, main.end, here):
            return True  # 'Tại cuộc họp, bà B cho biết khu cách ly đặt tại xã A'
        if _HAPPENED.search(norm, main.end, here - 1):
            return True
        if norm[here - 2 : here] == ", " or here - 1 in self.day_ends or norm[here - 2] == ")":
            return False  # 'hội nghị về trồng rừng sáng 5/3 [tại ...]'
        spoken = self.people[bisect_right(self.people, main.end) : bisect_left(self.people, here)]
        if any(norm[p - 2 : p] == ", " for p in spoken):
            return True  # 'Sau cuộc họp, Thủ tướng đã thăm nhà máy tại ...'
        # who inspects 'việc trồng rừng tại xã A' is there
        return main.kind != "INSPECTION" and _MATTER.search(norm, main.end, here) is not None and not self._is_dated(at.end())

    def visited(self, at: int) -> Span | None:
        """The place that stands here if nothing else does: 'thị sát [chợ An Hòa, tỉnh B]'."""
        named = self.named.get(at)
        if named is None or named.label != "LOCATION":
            return None
        return self.find(at, len(self.norm), housed=False)

    def gone_to(self, start: int, end: int) -> Span | None:
        """The place to which those who meet have gone for it: 'đã xuống [công trường cầu A] để làm việc với nhà thầu'."""
        for went in _WENT.finditer(self.norm, start, end):
            span = self.find(went.end(), end, housed=True)
            if span is not None and _TO_MEET.match(self.norm, span[1], end):
                return span
        return None

    def _is_dated(self, at: int) -> bool:
        """True if a day follows the place: 'cuộc họp về biển ở [Manila ngày 6/3]'."""
        named = self.named.get(at)
        return named is not None and any(named.end + gap in self.days for gap in (1, 2, 6))

    def find(self, at: int, end: int, *, housed: bool) -> Span | None:
        """The place that stands here; a body only if it can be one (``housed``) or words of a venue lead to it."""
        norm = self.norm
        next_day = self.days[bisect_right(self.days, at) :][:1]  # 'tại hội trường | chiều 24/3'
        end = min([end, *next_day])
        venue = _VENUE.match(norm, at, end)
        found = self._of_venue(venue.end(), end) if venue else self.named.get(at)
        if found is None:
            over = _OVER.search(norm, venue.end(), end) if venue else None
            return (at, at + len(norm[at : over.start() if over else end].rstrip())) if venue else None
        if found.label != "LOCATION" and venue is None and not (housed and not _NO_HOUSE.match(norm, found.start)):
            return None
        last = found.end
        while True:
            step = _NEXT_PLACE.match(norm, last, end)
            more = self.named.get(step.end()) if step else None
            if step is None or more is None or more.label != "LOCATION":
                return at, last
            closes = norm.startswith(")", more.end) and "(" in norm[at : more.end]
            last = more.end + closes

    def _of_venue(self, at: int, end: int) -> Match | None:
        """The name in 'hội trường [UBND xã A]', 'điểm cầu trực tuyến [UBND huyện B]'."""
        words = 0
        while words < 4 and at < end and self.norm[at] == " ":
            if (found := self.named.get(at + 1)) is not None:
                return found
            word = _WORD.match(self.norm, at + 1, end)
            if word is None:
                return None
            at, words = word.end(), words + 1
        return None


def find_topic(article: Article, entities: Sequence[Match], main: Occasion, occasions: Sequence[Occasion]) -> Span | None:
    """What the meeting is about, as the words behind its name say it."""
    bounds = _Bounds(article, entities)
    for occasion in (main, *(o for o in occasions if o.kind == main.kind and o is not main and not o.cited)):
        end = article.sentences[occasion.sentence][1]
        start = _begin(article.norm, occasion, bounds, end)
        if start is None:
            continue
        stop = bounds.stop(start, end)
        if stop - start >= 8:
            return start, stop
    return None


def _begin(norm: str, occasion: Occasion, bounds: _Bounds, end: int) -> int | None:
    """Where the words behind the name of a meeting begin to tell what it is about."""
    own = _OWN_VERB.search(norm, occasion.start, occasion.end)
    if own is not None and occasion.kind == "CEREMONY":
        return own.start()
    at = occasion.end
    while about := _ABOUT.match(norm, at, end):
        start = about.end() if about["bare"] is not None else about.start("verb")
        body = bounds.name_around(start) if about["verb"] else None
        if body is None and about["verb"] == "nghe" and bounds.begins_person(about.end()):
            body = about.end()  # 'hội nghị nghe [Đại tá A] thông tin về ...': who speaks is no matter
        if body is None:
            return start
        at = body  # 'phiên họp của [Hội đồng bầu cử quốc gia] về ...'
    if far := _FAR_ABOUT.match(norm, occasion.end, end):
        return far.start("verb")
    if occasion.kind == "INSPECTION" and (lead := _OBJECT.match(norm, occasion.end, end)):
        return lead.start() + 1
    return None


class _Bounds:
    """What ends the words that tell what a meeting is about."""

    def __init__(self, article: Article, entities: Sequence[Match]) -> None:
        self.norm = article.norm
        self.people = [m.start for m in entities if m.label in {"PERSON", "TITLE"}]
        self.people_ends = {m.end for m in entities if m.label == "PERSON"}
        self.days = [m.start for m in entities if m.label == "DATE" and _DAY.match(article.norm, m.start, m.end)]
        names = [m for m in entities if m.label in {"AGENCY", "ORG", "LOCATION"}]
        self.name_starts = [m.start for m in names]
        self.name_ends = [m.end for m in names]

    def name_around(self, at: int) -> int | None:
        """The end of the name that has this place inside."""
        i = bisect_left(self.name_starts, at) - 1
        return self.name_ends[i] if i >= 0 and self.name_ends[i] > at else None

    def begins_person(self, at: int) -> bool:
        """True if somebody is named here, with a word of address or without."""
        i = bisect_left(self.people, at)
        return i < len(self.people) and _CALL.fullmatch(self.norm, at, self.people[i]) is not None

    def stop(self, start: int, end: int) -> int:
        """Where the words that begin at ``start`` end: at the day, the main clause, the end of the sentence."""
        over = _ENDS.search(self.norm, start, end)
        while over and over.end() < end and self.name_around(over.start()) is not None:
            over = _ENDS.search(self.norm, over.end(), end)
        stop = over.start() if over else end
        i = bisect_right(self.days, start)
        stop = min([stop, *self.days[i : i + 1], *self._clauses(start, stop)])
        return self._trim(start, stop)

    def _clauses(self, start: int, stop: int) -> Iterator[int]:
        """Where a main clause begins: ', Chủ tịch UBND tỉnh A ...', ', UBND tỉnh đã ...'."""
        staff = _OF_STAFF.search(self.norm, start, stop) is not None
        for at in self.people[bisect_right(self.people, start) : bisect_left(self.people, stop)]:
            if self.norm[at - 2 : at] == ", " and not (staff and at - 2 in self.people_ends):
                yield at - 2
        for i in range(bisect_right(self.name_starts, start), bisect_left(self.name_starts, stop)):
            at = self.name_starts[i]
            if self.norm[at - 2 : at] == ", " and _BODY_ACTS.match(self.norm, self.name_ends[i]):
                yield at - 2

    def _trim(self, start: int, stop: int) -> int:
        words = self.norm[start:stop].rstrip(" .,-(")
        if (m := _DANGLING.search(words)) is not None:
            words = words[: m.start()]
        if words.endswith(("”", '"')) and sum(map(words.count, '“"')) == words.endswith('"'):
            words = words[:-1].rstrip()  # its opening mark stands before
        last = words.rfind("(")
        if last >= 0 and ")" not in words[last:]:
            words = words[:last].rstrip()
        return start + len(words)
