"""Where an article speaks of meetings, and how: as held or known, or named beside the event."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from vngovnlp.article import Article
from vngovnlp.grammar.match import Match
from vngovnlp.report import MeetingKind
from vngovnlp.resolve.occasions.acts import CLAUSE_HEAD, HEAD, Acts, is_done
from vngovnlp.resolve.occasions.asides import Asides
from vngovnlp.resolve.occasions.kinds import kind_of
from vngovnlp.resolve.occasions.occasion import Occasion
from vngovnlp.resolve.occasions.orders import goes_on, is_told
from vngovnlp.resolve.occasions.words import FIND
from vngovnlp.resolve.pattern import pattern

# 'đã tổ chức [hội nghị]', 'chủ trì [cuộc họp]', 'sáng 5/3 diễn ra [lễ ...]', 'dự [buổi ...]'.
_TOLD = pattern(
    r"(?:tổ chức|tiến hành|chủ trì|chủ tọa|điều hành|khai mạc|khai giảng|bế mạc|diễn ra|tham dự|tham gia|dự|đã có|có|sẽ có|triệu tập|kết luận|bước vào|bắt đầu|dự và chỉ đạo|dự, chỉ đạo|phát biểu chỉ đạo|tới dự|đến dự|về dự|mở|buổi|cuộc|liên quan)"
    r"(?: (?:các|một|buổi|cuộc|nhiều|\d+|thành công|chỉ đạo|và|trực tuyến|tiếp tục))* $"
)
# 'nói tại một [cuộc họp báo]' on no day: any one.
_SOME_ONE = pattern(r"(?<!phát biểu tại)(?<!phát biểu trong) một (?:buổi |cuộc )?$")
# Nouns that are verbs as well.
_ACTS = pattern(r"(?:hội đàm|hội kiến|tiếp kiến|họp báo|điện đàm|đàm phán|tọa đàm)(?!\p{L})")
# '[Lễ công bố quyết định] do Sở Nội vụ tổ chức', '[Đại hội] đã bầu ...', '[Kỳ họp thứ 5] khai mạc sáng nay'.
_HELD = pattern(
    r"(?:[^;.\n]|\.(?=\S)){0,320}? (?:diễn ra|khai mạc|được (?:tổ chức|cử hành)|bắt đầu|họp(?= phiên))(?!\p{L})|"
    r"[^;.\n]{0,160}? (?:diễn ra|khai mạc|bế mạc|đã|sẽ|vừa|thông qua|(?:do|được) (?:[^;.\n]{3,120} )?(?:tổ chức|chủ trì|phối hợp))(?!\p{L})"
)
# 'tại [kỳ họp thứ 20] HĐND tỉnh diễn ra sáng nay'
# '[Phiên chất vấn] của HĐND tỉnh | chiều 2/8 nóng vì ...': the day right behind the name.
_DAY = pattern(r"(?:rạng )?(?:sáng|trưa|chiều|tối|ngày|hôm)\b|\d{1,2}(?:[./-]\d|h| giờ)")
_OPENING = pattern(
    r"(?:(?:sáng|trưa|chiều|tối|ngày|hôm)(?! cùng ngày)[^,;\n]{1,24}, )?(?:cũng )?(?:(?:phát biểu|kết luận|báo cáo|trình bày|thông tin)(?: \p{L}+){0,3} )?(?:tại|trong) "
)
# 'Ông A khẳng định như vậy [tại buổi làm việc]', 'Đó là ý kiến của bà B [tại cuộc họp]', 'Yêu cầu trên được nêu [tại hội nghị]': what the article tells was said there.
_TIES = pattern(
    r"(?:^(?:đó|đây) (?:là|cũng là) |(?<!\p{L})như (?:vậy|trên)(?!\p{L})|(?:thông tin|nội dung|quyết định|yêu cầu|khẳng định|ý kiến|nhận định|chỉ đạo|đề xuất|kết luận) (?:trên|này|đó)(?!\p{L}))"
    r"[^.;:\n]{0,90} (?:tại|trong)(?: một)? $|(?<!từng )phát biểu(?: \p{L}+){0,2} (?:tại|trong)(?: một)? $"
)
_SOON = pattern(r"[^,;:.\n]{1,60}$")
# '[tại kỳ họp] thứ nhất, HĐND tỉnh | chiều 27/3'
_NUMBERED = pattern(r" (?:thứ|lần|hđnd|hội đồng|quốc hội|bất thường|chuyên đề)(?! sau| trước)[^,;:.\n]{0,24} ")
_OPENS = pattern(r"(?:[^,;.\n]|\.(?=\S)){0,80}? (?:diễn ra|khai mạc|bế mạc|tổ chức)(?!\p{L})")
_BACK = pattern(
    r"(?:tại|trong|ở|sau|kết thúc|kết luận|phát biểu|bế mạc|khai mạc|qua|theo|mở đầu|toàn cảnh|quang cảnh|chủ trì|nội dung|trước|từ|thời gian|hình ảnh|kết quả|bên lề|khi|các đại biểu dự|dự|điều hành)"
    r"(?: (?:các|một|buổi|cuộc|tại))* $"
)
# 'tin tưởng [cuộc gặp] hôm nay sẽ ...'
_TODAY = pattern(r" (?:hôm nay|sáng nay|chiều nay|tối nay|lần này)(?!\p{L})")
# 'yêu cầu Thanh tra Sở [mở ]đợt kiểm tra': the same told with a noun.
_TO_HOLD = pattern(r" (?:tổ chức|mở|tiến hành|triệu tập)(?: các| một| ngay)? $")
# 'bên lề kỳ họp', 'trước kỳ họp thứ 5', 'trước khi tham dự cuộc họp', 'lên đường dự hội nghị', 'trình Quốc hội tại kỳ họp', 'nghị quyết đại hội': another meeting than the one told of.
_CITED = pattern(
    r"(?:bên lề|hành lang|trung tâm|trước(?: thềm)?|trước khi(?: \p{L}+){0,4}|lên đường (?:tham )?dự|định (?:tham )?dự|sau khi kết thúc|sau|trình \p{L}+ \p{L}+ tại|nghị quyết(?: của)?|chuẩn bị(?: chu đáo| tốt)?(?: nội dung| cho)?|(?:về|kế hoạch|phương án|công tác|chuẩn bị)(?: việc)? tổ chức|(?:ngày|tháng|hôm) sau khi(?: \p{L}+){0,3}|kết quả|được kết luận tại|báo cáo trước|thông báo về|kết quả (?:tham dự|tham gia)|phục vụ|thực hiện) (?:\p{L}+ )?$"
)
# 'Ngày 9/9, tại kỳ họp thứ 21, ...', 'Phát biểu tại kỳ họp': the session itself is told of; elsewhere 'kỳ họp' mostly dates something.
_AT_HEAD = pattern(r"(?:^|\d,? |phát biểu )(?:tại|trong) (?:phiên \p{L}+ )?$")
# 'Giải trình [tại kỳ họp thứ 9 HĐND tỉnh | chiều 9/7]', 'ra thông báo [kỳ họp thứ 33]': who acts or tells there; with a day beside it, it is that session.
_ACTS_AT = pattern(
    r"(?:^(?:báo cáo|trình bày|kết luận)(?: \p{L}+){0,5} (?:tại|trong)|(?<!\p{L})(?:giải trình|chất vấn|trả lời|phát biểu|tham luận|đăng đàn)(?!\p{L})[^.;:\n]{0,100} (?:tại|trong)|"
    r"(?:thông báo|thông cáo|công bố kết luận)(?: tại| về| của)?|(?:thông báo|thông cáo)[^.;:\n]{0,100} cho (?:biết|hay) tại|^đó là [^.;:\n]{0,100} tại|(?:^|\d, )(?:trong khuôn khổ|tiếp tục|(?:tại|trong) (?:ngày|phiên|buổi)[^,.;:\n]{0,40} của)) $"
)
# The party's inspectors rule in session, and what they rule is told as the news of that session.
_INSPECTORS = pattern(r"(?<!\p{L})(?:(?:ủy ban|ub) kiểm tra|ubkt)(?!\p{L})")
# A body that decides nothing but in session: '[Quốc hội đã ]biểu quyết thông qua'.
_ASSEMBLY = pattern(r"(?<!được )(?<!do )(?:quốc hội|hđnd|hội đồng nhân dân)(?: (?!chưa|không|họp)[^\s,.;:]+){0,5} $")
_OPENER = pattern(r"(?:bấm nút|phát lệnh|dự,?(?: và)?(?: phát lệnh)?) $")
_OTHER_ONE = pattern(r" (?:trước|sau|tới|này)(?!\p{L})")
# '[Chiều nay, Thường trực cùng các Phó Chủ tịch họp] với các sở': behind a day whoever it is that meets.
_SITS = pattern(r" (?:với|bàn|phiên|khẩn|về)(?!\p{L})")
_CALL = pattern(r" (?:ngài|ông|bà|đồng chí|giáo sư|tiến sĩ|hòa thượng|linh mục) (?=\p{L})")
_SEEN = ("kiểm tra", "khảo sát", "thị sát", "thăm")
"""What anybody does; only where an official does it is it an event."""
# 'buổi tiếp xúc[ của Tổ đại biểu số 5 với cử tri]'.
_VOTERS = pattern(r"[^.;:\n]{0,90}? cử tri(?!\p{L})")
# '[Hội nghị] đại biểu Quốc hội tiếp xúc cử tri'
_MEETS_VOTERS = pattern(r"(?: đại biểu| quốc hội| hđnd){0,2} tiếp xúc (?:với )?cử tri")
# 'Ông A cho biết, sau [buổi làm việc], hai bên đã thống nhất ...', 'thông báo kết luận của Phó Thủ tướng B sau [cuộc họp]': what came of it is the news.
_OUTCOME = pattern(r"(?:(?:cho biết|cho hay|thông báo)(?:,|:| rằng,?)? |kết luận [^.;,\n]{0,80} )sau $")
_NAME = 60
"""Characters in front of an act in which the name of the assembly that acts can begin."""
_TOLD_FIRST = 2
"""Sentences (headline and lead) in which what comes after a meeting is its outcome."""
_LEAD = 3
"""Sentences (headline, lead and what follows) that tell the news."""
_FRONT = 200
"""Characters in front of a meeting in which an order or a ground that it belongs to can begin."""


def find_occasions(article: Article, entities: Sequence[Match]) -> list[Occasion]:
    """All mentions of meetings outside other mentions, in text order."""
    finder = _Finder(article, entities)
    hits = (finder.hit(found) for found in FIND.finditer(" " + article.norm))
    return [finder.occasion(hit) for hit in hits if hit is not None and finder.is_event(hit)]


class _Hit(NamedTuple):
    """Words that may name a meeting."""

    found: re.Match[str]
    start: int
    end: int
    words: str
    sentence: int
    """Index of the sentence they stand in."""
    first: int
    stop: int
    """Where that begins and ends."""
    head: str
    """What stands right before the words in it."""

    @property
    def is_verb(self) -> bool:
        return self.found["verb"] is not None


class _Finder:
    """What is asked of one article for each of the words that may name a meeting."""

    def __init__(self, article: Article, entities: Sequence[Match]) -> None:
        self.article, self.norm = article, article.norm
        self.starts = [first for first, _ in article.sentences]
        self.blocked = [(m.start, m.end) for m in entities if m.label in {"AGENCY", "DOCUMENT", "ORG", "PERSON"}]
        self.acts = Acts(article.norm, entities)
        dates = [m for m in entities if m.label == "DATE"]
        self.asides = Asides(article, dates)
        self.days = [m.start for m in dates if _DAY.match(self.norm, m.start)]
        self.dated = {bisect_right(self.starts, day) - 1 for day in self.days}
        """Sentences that name a day."""
        self.headed = {i for i, at in enumerate(self.starts) if bisect_left(self.days, at) < bisect_right(self.days, at)}
        """Those that begin with one."""

    def hit(self, found: re.Match[str]) -> _Hit | None:
        """The words found (with a blank in front of the text); None inside of a mention or over the end of a sentence."""
        start, end = found.start(), found.end() - 1
        if found["noun"] and found[0][1:4] == "lễ ":
            last = self.norm.rindex(" ", start, end) + 1
            if self.article.text[last].isupper() or last in self.acts.whom:
                end = last - 1  # 'lễ đón Thủ tướng ...', 'lễ đón thiếu tướng ...'
        at = bisect_right(self.blocked, (start, len(self.norm))) - 1
        sentence = bisect_right(self.starts, start) - 1
        if (at >= 0 and self.blocked[at][1] > start) or sentence < 0:
            return None
        first, stop = self.article.sentences[sentence]
        if stop < end:
            return None
        return _Hit(found, start, end, self.norm[start:end], sentence, first, stop, self.norm[max(first, start - HEAD) : start])

    # -- is it one -------------------------------------------------------------------------------------------------------

    def is_event(self, hit: _Hit) -> bool:
        """False for words of another sense, and for acts that nobody does or that are asked for."""
        return not self._has_other_sense(hit) and self._is_on_its_day(hit) and (not hit.is_verb or self._is_act(hit))

    def _has_other_sense(self, hit: _Hit) -> bool:
        found, words, text = hit.found, hit.words, self.article.text
        return (
            (found["whom"] is not None and self._whom(hit) not in self.acts.whom)  # 'tiếp tục', 'gặp khó khăn'
            # 'thăm [người dân]' is an event; who is to visit a country is a journey
            or (found["calls"] is not None and not text[hit.end + 1 : hit.end + 2].islower())
            or (words == "họp" and hit.head.endswith("đi "))  # 'dùng xe riêng khi đi [họp]'
            or (words == "giao ban" and text[hit.end - 3] == "B")  # 'giao Ban Quản lý ...'
            or (
                words.startswith("lễ ") and not (self._is_told(hit) or self._is_known(hit) or text[hit.start].isupper())
            )  # 'nghỉ lễ dài ngày'
        )

    def _whom(self, hit: _Hit) -> int:
        """Where the one is named whom somebody receives or meets: 'tiếp [ngài ]A'; anybody meets 'bà B', and further down others are received."""
        call = _CALL.match(self.norm, hit.end) if hit.words == "tiếp" and hit.sentence < _LEAD else None
        return call.end() if call is not None else hit.end + 1

    def _is_on_its_day(self, hit: _Hit) -> bool:
        """False for what tells of an event only where its sentence has a day, and this one has none, or nobody who does it."""
        found, dated = hit.found, hit.sentence in self.dated
        if (found["reads"] or found["floor"]) and not dated:
            return False  # 'Phát biểu tại Quốc hội sáng 5/3', 'Chiều 5/3, Thanh tra tỉnh công bố quyết định thanh tra': read out before those concerned
        if found["floor"] and not (self.acts.opens_clause(hit.first, hit.start) or hit.head.endswith((" đã ", " vừa "))):
            return False  # 'kế hoạch cho Tổng thống A phát biểu trước Quốc hội'
        if found["breaks"] and not (dated and (self._breaks_ground(hit) or self.acts.is_behind_subject(hit.start))):
            return False  # 'Sáng 5/3, UBND tỉnh khởi công ...'; not 'dự án đã khởi công năm 2019'
        # 'Sáng 5/3, HĐND tỉnh thông qua ...' tells of its session; 'Luật đã được Quốc hội thông qua' of none
        return not found["sits"] or (dated and _ASSEMBLY.search(self.norm, max(0, hit.start - _NAME), hit.start) is not None)

    def _is_act(self, hit: _Hit) -> bool:
        """True if somebody does what the verb says, and is not told to."""
        acts = self.acts
        sits = hit.words == "họp" and hit.sentence in self.headed and _SITS.match(self.norm, hit.end) is not None
        if not (self._breaks_ground(hit) or sits or acts.has_subject(hit.first, hit.start)):
            anybody = hit.words.startswith(_SEEN)
            if not is_done(hit.head, hit.words):
                if not (anybody and CLAUSE_HEAD.search(hit.head) and acts.is_followed(hit.end)):
                    return False
            elif anybody and not acts.has_doer(hit.first, hit.start, hit.end):
                return False
        return not self._is_task(hit)

    def _is_task(self, hit: _Hit) -> bool:
        """True if somebody is told to do it."""
        if is_told(self.norm, hit.first, hit.start):
            return True
        if hit.sentence in self.dated or not hit.words.startswith(_SEEN):
            return False
        # '[Sở Y tế] kiểm tra quán ăn', 'Tổ chức kiểm tra quán ăn': what is done every day is told of on its day, or asked for
        body = hit.start - 1 in self.acts.bodies or self.norm[hit.first : hit.start].endswith(" tổ chức ")
        return body and goes_on(self.norm, hit.start)

    def _breaks_ground(self, hit: _Hit) -> bool:
        return hit.found["breaks"] is not None and _OPENER.search(hit.head) is not None

    # -- how it is spoken of ---------------------------------------------------------------------------------------------

    def occasion(self, hit: _Hit) -> Occasion:
        """The meeting that the words name, and how it is spoken of."""
        back, acts_there = self._is_known(hit), self._is_acted_at(hit)
        told = self._is_told(hit) or acts_there or self._is_ruled_at(hit)
        frame = self.asides.frames(hit.start, hit.sentence)
        cited = frame or self._is_beside(hit, told=told, acts_there=acts_there)
        when = hit.sentence in self.dated, hit.sentence in self.headed
        opens = back and self._opens(hit)
        company = self.acts.company(hit.first, hit.start) if hit.is_verb else None
        how = (told, back, hit.is_verb, cited, *when, opens, frame, company)
        return Occasion(hit.start, hit.end, self._kind(hit), hit.sentence, *how)

    def _kind(self, hit: _Hit) -> MeetingKind:
        kind = kind_of(hit.words)
        voters = kind == "RECEPTION" and "tiếp xúc" in hit.words and _VOTERS.match(self.norm, hit.end)
        return "VOTER_MEETING" if voters or _MEETS_VOTERS.match(self.norm, hit.end) else kind

    def _is_told(self, hit: _Hit) -> bool:
        """True if the words beside it say that it takes place."""
        norm, end = self.norm, hit.end
        if hit.is_verb or _TOLD.search(hit.head) or norm.find("dưới sự chủ trì", hit.first, hit.stop) >= 0:
            return True
        # 'Tổng Bí thư đã hội đàm với ...', 'UBND tỉnh họp báo'
        if _ACTS.match(hit.words) and (self.acts.is_behind_subject(hit.start) or is_done(hit.head, hit.words)):
            return True
        if CLAUSE_HEAD.search(hit.head) and (
            _HELD.match(norm, end, hit.stop) or (not hit.head and _SOON.match(norm, end, self._next_day(end)))
        ):
            return True
        if not self._is_known(hit) or not hit.words.startswith("kỳ họp"):
            return False
        return bool(_OPENS.match(norm, end, hit.stop) or _NUMBERED.fullmatch(norm, end, self._next_day(end)))

    def _next_day(self, at: int) -> int:
        """Where the next day is named; ``at`` if none is."""
        k = bisect_left(self.days, at)
        return self.days[k] if k < len(self.days) else at

    def _is_known(self, hit: _Hit) -> bool:
        """True if it is spoken of as known."""
        if hit.is_verb or not (_BACK.search(hit.head) or _TODAY.match(self.norm, hit.end)):
            return False
        return hit.sentence in self.dated or not _SOME_ONE.search(hit.head)

    def _is_acted_at(self, hit: _Hit) -> bool:
        """True for the session at which somebody acts or tells."""
        return (
            hit.words.startswith("kỳ họp")
            and (hit.sentence in self.asides.dated or is_short(self.article))
            and not _OTHER_ONE.match(self.norm, hit.end)
            and _ACTS_AT.search(self.norm[max(hit.first, hit.start - _FRONT) : hit.start]) is not None
        )

    def _is_ruled_at(self, hit: _Hit) -> bool:
        """True for the session of the party's inspectors."""
        if hit.words != "kỳ họp" or self.norm.startswith(" này", hit.end):
            return False
        begin, stop = max(hit.first, hit.start - _FRONT), min(hit.stop, hit.end + _FRONT)
        return _INSPECTORS.search(self.norm, begin, stop) is not None

    def _is_beside(self, hit: _Hit, *, told: bool, acts_there: bool) -> bool:
        """True if it is named beside the event."""
        # 'nêu yêu cầu sau khi [thị sát] cảng A sáng 5/3', '[Sau] buổi làm việc với tỉnh, Thủ tướng yêu cầu ...' as a lead
        after = hit.is_verb and hit.sentence in self.dated and hit.head.endswith("sau khi ")
        after = after or (hit.head == "sau " and hit.sentence < _TOLD_FIRST) or self._came_of_it(hit)
        return (
            (not (acts_there or after) and _CITED.search(hit.head) is not None)
            or (not hit.is_verb and _TO_HOLD.search(hit.head) is not None and self._is_task(hit))
            or (not told and hit.words.startswith("kỳ họp") and not _AT_HEAD.search(hit.head))
            or self.asides.holds(hit.start, hit.end, hit.sentence, hit.head, told=told, verb=hit.is_verb)
        )

    def _came_of_it(self, hit: _Hit) -> bool:
        """True if what came of it is the news."""
        begin = max(hit.first, hit.start - _FRONT)
        return not hit.is_verb and hit.sentence < _LEAD and _OUTCOME.search(self.norm, begin, hit.start) is not None

    def _opens(self, hit: _Hit) -> bool:
        """True if its sentence begins with it, or ties to it what was told."""
        before = self.norm[max(hit.first, hit.start - _FRONT) : hit.start]
        return _OPENING.match(self.norm, hit.first, hit.start) is not None or _TIES.search(before) is not None


def is_short(article: Article) -> bool:
    """True for a headline with its lead."""
    return len(article.sentences) < 6
