"""Attendance: who chaired the meeting and who took part, by the words around each mention of a person or body."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import Literal, NamedTuple

import regex

from vngovnlp.article import Article
from vngovnlp.grammar.match import Match
from vngovnlp.report import Agency, Attendee, Official, Span
from vngovnlp.resolve.occasions import Occasion
from vngovnlp.resolve.people import link_people
from vngovnlp.resolve.posts import find_holdings

Role = Literal["chair", "lead", "host", "talks", "attend", "listed", "object", "speak", "report", "direct", "body"]


class Actor(NamedTuple):
    """A mention of a person or body that can take part. ``start`` to ``end`` includes the posts beside a name."""

    start: int
    end: int
    ref: str
    kind: Literal["official", "agency", "group"]
    named: Span
    """What is shown for it if it has no name: the words of the body or the title."""


class Attendance(NamedTuple):
    """Chairs and attendees in text order."""

    chairs: tuple[Attendee, ...]
    attendees: tuple[Attendee, ...]


_ADVERBS = r"(?:(?:đã|sẽ|vừa|đang|cùng|cũng|trực tiếp|đến|tới|về|xuống|tiếp tục|thay mặt \p{L}+ \p{L}+|tham|là người|người|đồng|thì|còn|lại|tại hội nghị|tại đây|chính thức|nhân dịp này|phía \p{L}+)[ ,]*)*"
_IN = r"(?:[^.;:\n]|\.(?=\S))"  # inside one clause; the point of 'TP.HCM' ends none
_PAUSE = r'[\s,)\-"\'”]*'
_MEETING = r"(?:hội nghị|buổi|cuộc|phiên|kỳ họp|đại hội|lễ|hội thảo|tọa đàm|họp|đoàn|diễn đàn)"
# 'A [đã chủ trì] hội nghị', 'đoàn công tác do A [dẫn đầu]'; not 'Sở X chủ trì, phối hợp với ...'.
_CHAIRS = regex.compile(
    rf"{_PAUSE}{_ADVERBS}(?:(?:dự|tham dự)(?: và|,) |(?:về|đến|tới|xuống) [^,.;]{{2,40}} |(?:[^.;,]{{0,60}} )?khi )?(?:đồng |trực tiếp |đang )?(?:chủ tr[iì](?!,? (?:phối hợp|cùng|tham mưu|xây dựng|rà soát))|chủ tọa|điều hành {_MEETING}|làm (?:chủ tọa|chủ trì))"
)
# 'đoàn công tác do A [dẫn đầu]': leads the inspection, or is the guest of a reception.
_HEADS = regex.compile(rf"{_PAUSE}{_ADVERBS}(?:dẫn đầu|làm trưởng đoàn)")
# 'A [phát biểu chỉ đạo]', '[dự và chỉ đạo]', '[kết luận hội nghị]', '[phát biểu khai mạc]'.
_LEADS = regex.compile(
    rf"{_PAUSE}{_ADVERBS}(?:(?:dự|tham dự|đến dự)(?:,| và|, và) (?:có )?)?(?:có )?(?:(?:bài )?phát biểu (?:\p{{L}}+ ){{0,1}}(?:chỉ đạo|kết luận|khai mạc|bế mạc|định hướng)|ý kiến kết luận|"
    rf"kết luận (?:{_MEETING}|tại|nội dung)|chỉ đạo (?:{_MEETING}|tại)|dự và chỉ đạo|dự, chỉ đạo|chỉ đạo$|khai mạc {_MEETING})"
)
# 'A [có buổi làm việc]', '[tiếp] ông B', '[kiểm tra] ...' stand before the occasion itself.
_DOES = regex.compile(rf"{_PAUSE}{_ADVERBS}(?:(?:có|tổ chức|tiến hành|cùng đoàn công tác|và đoàn công tác|dẫn đầu đoàn công tác|cùng đoàn|đi|thăm|,|và|chủ trì) ?)*(?:một |các |buổi |cuộc )?"
    rf"|[^.;:]{{0,60}} khi (?:đã |đang |đi |tới |về |đến )*"
)
# 'buổi tiếp xúc cử tri [của] A', 'chuyến kiểm tra [của] A'.
_OF = regex.compile(r"[^.,;:]{0,40} của (?:các )?(?:ông |bà |đồng chí )?")
# Headline: 'Thủ tướng[: ]Không để ...'; 'Đó là yêu cầu [của ]A', 'theo A'.
_COLON = regex.compile(r"\s?:\s")
_SAID_BY = regex.compile(
    r"(?:(?:^|(?:đó|đây) (?:cũng )?(?:là|chính là) (?:một trong những )?)(?:lời )?(?:yêu cầu|chỉ đạo|khẳng định|phát biểu|ý kiến|nhấn mạnh|lưu ý|đề nghị|kết luận|nhận định|quan điểm)"
    r"(?: \p{L}+){0,3} (?:của|được)|\btheo) (?:ông |bà |đồng chí )?$"
)
# Those who report or answer at a meeting do not lead it.
_REPORTS = regex.compile(rf"{_PAUSE}{_ADVERBS}(?:báo cáo|giải trình|trình bày|kiến nghị|đề xuất|tham luận|trả lời|thừa nhận|phản ánh|đặt câu hỏi|hỏi|cam kết|hứa)")
_ATTENDS = regex.compile(rf"{_PAUSE}{_ADVERBS}(?:tham dự|dự|tham gia|có mặt|cùng dự|tham luận)(?! (?:thảo|kiến|án|toán|báo|định|phòng|phiên xét))")
_SPEAKS = regex.compile(
    rf"{_PAUSE}{_ADVERBS}(?:cho biết|cho hay|cho rằng|nói|khẳng định|nhấn mạnh|phát biểu|báo cáo|nêu|trình bày|bày tỏ|đề xuất|kiến nghị|chia sẻ|thông tin|trả lời|giải trình|thừa nhận|"
    rf"đánh giá|phân tích|phản ánh|cam kết|mong muốn|hỏi|đặt câu hỏi|ý kiến|đưa thêm|thông qua|cảm ơn|hứa|trao|ghi nhận|lo ngại|thông báo|chất vấn)"
)
# What a leader does at a meeting that he leads: orders weigh more than assessments.
_ASSESSES = regex.compile(
    rf"{_PAUSE}{_ADVERBS}(?:khẳng định|đánh giá|ghi nhận|biểu dương|thống nhất|phê bình|cho rằng|nêu rõ|mong muốn|đốc thúc|chất vấn|phát biểu|chia sẻ|cảm ơn|bày tỏ|chúc mừng)"
)
_ORDERS_ONLY = regex.compile(rf"{_PAUSE}{_ADVERBS}(?:yêu cầu|chỉ đạo|giao|đề nghị|lưu ý|quán triệt|nhắc nhở|kết luận|nhấn mạnh)")
# Cues that stand before a list of people: 'Chủ trì hội nghị có các đồng chí: ...', 'dưới sự chủ trì của ...'.
_CUE = regex.compile(
    rf"(?P<chair>(?:dưới sự |với sự )?(?:đồng )?(?:chủ trì|chủ tọa)(?: của| {_MEETING}{_IN}{{0,70}}?(?:có|là|gồm))\b|chủ trì:|(?:dưới sự|với sự) (?:điều hành|chỉ đạo) của|"
    rf"do(?= {_IN}{{3,160}} (?:chủ trì|chủ tọa)))"
    rf"|(?P<lead>(?:dự|tham dự|đến dự|về dự|tới dự)(?:,| và|, và) (?:phát biểu )?chỉ đạo{_IN}{{0,60}}?(?: có|:| là)|"
    rf"(?:kết luận|thông báo ý kiến(?: chỉ đạo)?) của(?= {_IN}{{3,110}} (?:tại|trong) (?:cuộc|buổi|chuyến|hội nghị|phiên)))"
    rf"|(?P<listed>(?:tham dự|cùng dự|đến dự|về dự|tới dự|(?<!(?:hội|dân) )\bdự|cùng tham gia|có mặt|cùng đi|cùng tiếp|cùng làm việc|tham gia|thành phần)"
    rf"(?:{_IN}{{0,90}}?(?:\bcó|\bgồm|:)(?! (?:buổi|cuộc|bài|mặt tại|ý kiến|trách)))"
    rf"|với sự (?:tham dự|tham gia|có mặt|góp mặt|chứng kiến) của|về phía {_IN}{{2,60}}? có|cùng (?=lãnh đạo|đại diện|đại biểu)|(?:có|với) (?=đại diện|lãnh đạo|sự tham))"
)
# A verb between two members ends the list.
_LIST_ENDS = regex.compile(
    r"[.!?\n]|(?<!\p{L})(?:đã|tổ chức|phát biểu|cho biết|cho rằng|yêu cầu|nhấn mạnh|báo cáo|nghe|thảo luận|nhằm|để|diễn ra|về|được|sẽ|tại|khi|do|bị|không|theo|trao|nêu|"
    r"xem xét|trình bày|kết luận)(?![\p{L}])"
)
# 'Phát biểu chỉ đạo tại hội nghị, đồng chí A ...', 'Chủ trì cuộc họp, ông A ...', 'Kết luận buổi làm việc, ...'.
_OPENS = regex.compile(
    r"(?P<chair>(?:[^.;:]{0,40}, )?(?:chủ trì|chủ tọa)(?!,| phối hợp) [^:;]{2,140}?, )|(?P<lead>(?:[^.;:]{0,40}, )?(?:(?:có )?(?:bài )?phát biểu (?:\p{L}+ )?(?:chỉ đạo|kết luận|khai mạc|bế mạc|tổng kết|định hướng)|kết luận (?:tại )?(?:hội nghị|buổi|cuộc|phiên|kỳ họp|nội dung)|"
    r"(?:đến )?dự(?:,| và) (?:phát biểu )?chỉ đạo|chỉ đạo tại)[^:;]{0,90}?,? )"
    r"|(?P<report>(?:[^.;:]{0,30}, )?(?:báo cáo|trả lời|thảo luận|tham luận|giải trình|góp ý)(?= |,)[^:;]{0,120}?,? ?)"
    r"|(?P<speak>(?:cũng )?(?:phát biểu|trao đổi|thông tin|tại|trong|theo)(?! đó)(?= |,)[^:;]{0,120}?,? ?)"
)
_REMARK = regex.compile(r"\s?\([^()\n]{1,24}\)")
_NARRATED = regex.compile(r" (?:đã|từng|cũng đã|vừa) ")
# Sentences that look back or aside: who chairs and speaks there did so elsewhere.
_ELSEWHERE = regex.compile(r"(?:, )?(?:trước đó|trước đây|như đã (?:đưa|thông)|theo kế hoạch|liên quan (?:đến|tới)? ?(?:vụ|sự) việc)\b")
_JOINED = regex.compile(r"[\s,;]*(?:và|cùng|cùng với|cùng các đồng chí|;|,)?[\s:]*(?:(?:các )?(?:đồng chí|ông|bà|đ/c|anh|chị|ngài) ?)?")
_TOGETHER = regex.compile(r"[\s,]*(?:và|cùng|cùng với|cùng đoàn công tác của) ")
_IN_TALKS = regex.compile(r" (?:đã |vừa )?(?:có |trong |tại |khi |sau )(?:cuộc |buổi )?")
_WITH = regex.compile(r"[\s,]*(?:\p{L}+ ){0,3}?(?:với|cùng)\s")


# A name without an office takes part only if it is spoken of with respect: bylines and photo credits are not.
_ADDRESSED = regex.compile(r"(?:ông|bà|anh|chị|cử tri|đồng chí|đ/c|ngài|cô|công dân|luật sư|bác sĩ|gs|ts) $|(?:gs|ts)\.\s?$")


_CREDIT = regex.compile(r"(?:ảnh|nguồn|theo|báo)\s?:?\s?$")


class _Scene:
    """The article as a row of actors, sentence by sentence."""

    def __init__(self, article: Article, actors: Sequence[Actor], entities: Sequence[Match], main: Occasion) -> None:
        self.article = article
        self.actors = actors
        self.main = main
        self.lead_end = article.sentences[min(3, len(article.sentences) - 1)][1]
        self.starts = [a.start for a in actors]
        self.roles: dict[str, dict[Role, int]] = {}
        self.shown: dict[str, Actor] = {}
        self.asides = {m.start: m.end for m in entities if m.label in {"DATE", "LOCATION"}}

    def add(self, actor: Actor, role: Role, weight: int = 1) -> None:
        roles = self.roles.setdefault(actor.ref, {})
        roles[role] = roles.get(role, 0) + weight
        self.shown.setdefault(actor.ref, actor)

    def behind(self, actor: Actor) -> int:
        """Where the words behind a mention begin: a date, a home or a remark is no part of them ('ông A (xã B), sáng 5/3, đã nêu')."""
        at = actor.end
        for _ in range(3):
            remark = _REMARK.match(self.article.norm, at)
            at = remark.end() if remark else at
            for blank in (1, 2):
                end = self.asides.get(at + blank)
                if end is not None and not self.article.norm[at : at + blank].strip(" ,("):
                    at = end
                    break
            else:
                return at
        return at

    def within(self, start: int, end: int) -> Sequence[Actor]:
        return self.actors[bisect_right(self.starts, start - 1) : bisect_right(self.starts, end - 1)]


def find_actors(
    article: Article, entities: Sequence[Match], officials: Sequence[Official], agencies: Sequence[Agency]
) -> tuple[list[Actor], dict[str, str]]:
    """Everybody and every body that could take part, in text order, and the names of those who hold no office."""
    blocks: dict[int, Span] = {}
    for holding in find_holdings(article, tuple(entities)):
        key = holding.person.start if holding.person else holding.posts[0].title.start
        old = blocks.get(key, (holding.start, holding.end))
        blocks[key] = (min(old[0], holding.start), max(old[1], holding.end))
    covered = sorted(blocks.values())
    actors: list[Actor] = []
    taken: set[int] = set()
    for official in officials:
        for start, end in official.mentions:
            taken.add(start)
            first, last = blocks.get(start, (start, end))
            actors.append(Actor(first, last, official.id, "official", (start, end)))
    names: dict[str, str] = {}
    for number, person in enumerate(link_people(article, entities), 1):
        if person.mentions[0][0] not in taken and any(_ADDRESSED.search(article.norm, max(0, s - 12), s) for s, _ in person.mentions):
            ref = f"p{number}"
            names[ref] = " ".join(article.text[slice(*person.name)].split())
            actors += [Actor(s, e, ref, "group", (s, e)) for s, e in person.mentions]
    ids = {span[0]: a.id for a in agencies for span in a.mentions}
    cover_starts = [s for s, _ in covered]
    for m in entities:
        if m.label not in {"AGENCY", "ORG"}:
            continue
        at = bisect_right(cover_starts, m.start) - 1
        if at >= 0 and covered[at][1] >= m.end or _CREDIT.search(article.norm, max(0, m.start - 12), m.start):
            continue
        ref = ids.get(m.start) or "g" + article.norm[m.start : m.end]
        actors.append(Actor(m.start, m.end, ref, "agency", (m.start, m.end)))
    actors.sort()
    return actors, names


def find_attendance(
    article: Article,
    entities: Sequence[Match],
    officials: Sequence[Official],
    agencies: Sequence[Agency],
    main: Occasion,
    occasions: Sequence[Occasion],
) -> Attendance:
    """Who chaired and who took part in the main occasion."""
    actors, names = find_actors(article, entities, officials, agencies)
    there = sorted({o.sentence for o in occasions if not o.cited and (o.kind == main.kind or not o.verb)})
    scene = _Scene(article, actors, entities, main)
    listing = False
    for number, (start, end) in enumerate(article.sentences):
        listing = _read_sentence(scene, start, end, listing, number in there)
    for occasion in occasions:
        if occasion.kind == main.kind or (occasion.verb and occasion.sentence <= main.sentence):
            _read_occasion(scene, occasion, main)
    return _decide(scene, officials, names, main)


def _read_sentence(scene: _Scene, start: int, end: int, listing: bool, at_meeting: bool) -> bool:
    """Note the roles that one sentence gives; True if a list of attendees goes on in the next."""
    norm = scene.article.norm
    here = scene.within(start, end)
    if not here or _ELSEWHERE.match(norm, start, end):
        return False
    cues: list[tuple[int, Role]] = [(start, "listed")] if listing else []
    for cue in _CUE.finditer(norm, start, end):
        if cue["lead"] is None or cue["lead"].startswith(("dự", "tham", "đến", "về", "tới")) or start <= scene.lead_end:
            cues.append((cue.end(), "chair" if cue["chair"] else "lead" if cue["lead"] else "listed"))
    goes_on = False
    for n, (at, role) in enumerate(cues):
        stop = cues[n + 1][0] if n + 1 < len(cues) else end
        goes_on = _read_list(scene, [a for a in here if at <= a.start < stop], at, role) and norm[end - 1] in ";:,"
    for i, actor in enumerate(here):
        if actor.kind != "agency":
            _read_deeds(scene, here, i, (start, end), at_meeting)
    opened = _OPENS.match(norm, start, end)
    if opened is not None and opened.lastgroup is not None:
        first = next((a for a in here if a.kind != "agency" and a.start >= opened.end() - 1), None)
        if first is not None and (opened["chair"] or norm[opened.end() : first.start].strip(" ,:").count(" ") <= 4):
            scene.add(first, opened.lastgroup)  # type: ignore[arg-type]
    return goes_on


def _read_deeds(scene: _Scene, here: Sequence[Actor], i: int, sentence: Span, at_meeting: bool) -> None:
    """The roles that the words beside one mention give: what the person does there."""
    norm, actor, at, end = scene.article.norm, here[i], scene.behind(here[i]), sentence[1]
    role = next((role for pattern, role in _BEHIND if pattern.match(norm, at, end)), None)
    if role == "host" and scene.main.kind in {"RECEPTION", "TALKS"}:
        role = "object"  # 'tiếp đoàn công tác do bà A dẫn đầu'
    if role is not None:
        scene.add(actor, role)
        if role in {"chair", "lead", "attend"}:
            for other in _joined_before(norm, here, i):
                scene.add(other, role)
    weight = 0
    if _ORDERS_ONLY.match(norm, at, end):
        weight = 1 if _NARRATED.match(norm, at, end) else 3
        if weight == 3 and role is None:
            scene.add(actor, "speak")
    elif sentence == scene.article.sentences[0] and _COLON.match(norm, at, end):
        weight = 2
    elif _ASSESSES.match(norm, at, end) or _SAID_BY.search(norm, max(sentence[0], actor.start - 50), actor.start):
        weight = 1
    if weight:
        scene.add(actor, "direct", weight + 3 * at_meeting)


def _read_list(scene: _Scene, members: Sequence[Actor], at: int, role: Role) -> bool:
    """Give the role to the members that stand together behind the cue; True if the list reaches the last of them."""
    norm = scene.article.norm
    for actor in members:
        if actor.start - at > 200 or _LIST_ENDS.search(norm, at, actor.start):
            return False
        if actor.kind != "agency" or role == "listed":
            scene.add(actor, role)
        at = actor.end
        if role != "listed" and norm.startswith(" tại", at):
            return False
    return bool(members)


_BEHIND: tuple[tuple[regex.Pattern[str], Role], ...] = ((_CHAIRS, "chair"), (_HEADS, "host"), (_REPORTS, "report"), (_LEADS, "lead"), (_ATTENDS, "attend"), (_SPEAKS, "speak"))


def _joined_before(norm: str, here: Sequence[Actor], i: int) -> Iterator[Actor]:
    """Those named together with actor i before it: 'A, B và C chủ trì'."""
    while i > 0 and here[i - 1].kind != "agency" and _JOINED.fullmatch(norm, here[i - 1].end, here[i].start):
        i -= 1
        yield here[i]


def _read_occasion(scene: _Scene, occasion: Occasion, main: Occasion) -> None:
    """Subject and object of the meeting's own words: 'A [có buổi làm việc với] B', 'A [tiếp] B'."""
    norm = scene.article.norm
    start, end = scene.article.sentences[occasion.sentence]
    here = scene.within(start, end)
    before = [i for i, a in enumerate(here) if a.end <= occasion.start]
    if before:
        i = before[-1]
        does = _DOES.fullmatch(norm, here[i].end, occasion.start)
        if main.kind == "TALKS" and not does:
            does = _IN_TALKS.fullmatch(norm, here[i].end, occasion.start)
        if does and not norm.startswith(" đang có", here[i].end):
            if here[i].kind == "agency":
                if (norm.startswith("họp", occasion.start) and main.kind != "PRESS") or main.kind == "VOTER_MEETING":
                    scene.add(here[i], "body")
                # 'Bí thư Thành ủy A cùng Tổ đại biểu số 5 tiếp xúc cử tri'
                if i and here[i - 1].kind != "agency" and _TOGETHER.fullmatch(norm, here[i - 1].end, here[i].start):
                    scene.add(here[i - 1], "host")
            else:
                for actor in (here[i], *_joined_before(norm, here, i)):
                    scene.add(actor, "host")
    behind = [a for a in here if a.start >= occasion.end]
    if occasion.verb and not before:
        # 'Làm việc với UBND huyện, Phó Chủ tịch UBND tỉnh A nhấn mạnh ...'
        subject = next((a for a in behind if a.kind == "official" and norm[a.start - 2 : a.start] == ", "), None)
        if subject is not None:
            scene.add(subject, "host")
    if behind and behind[0].kind != "agency" and _OF.fullmatch(norm, occasion.end, behind[0].start):
        scene.add(behind[0], "host")
    if main.kind not in _BETWEEN_TWO:
        return
    at = occasion.end
    for n, actor in enumerate(behind):
        gap = norm[at : actor.start]
        fits = _WITH.match(gap) or (not gap.startswith((",", " tại")) and (occasion.verb or main.kind == "RECEPTION")) if n == 0 else _JOINED.fullmatch(gap)
        if not fits or len(gap) > 40:
            break
        if n and gap == ", " and actor.kind == "official" and _acts(norm, scene.behind(actor), end):
            # 'tại buổi làm việc với UBND huyện, Phó Chủ tịch UBND tỉnh A yêu cầu ...': the subject, no second partner
            scene.add(actor, "host")
            break
        scene.add(actor, "talks" if main.kind == "TALKS" else "object")
        at = actor.end


def _acts(norm: str, at: int, end: int) -> bool:
    return any(pattern.match(norm, at, end) for pattern in (_SPEAKS, _ORDERS_ONLY, _ASSESSES))


# Kinds with two sides: who stands behind 'với' takes part.
_BETWEEN_TWO = frozenset({"WORKING_SESSION", "RECEPTION", "TALKS", "MEETING", "COUNCIL_SESSION", "VOTER_MEETING"})
# Kinds that the leading official holds himself: if nothing else says who chaired, the first speaker did.
_HELD_BY_ONE = frozenset({"PRESS", "VOTER_MEETING", "WORKING_SESSION", "INSPECTION", "RECEPTION"})
_PART = frozenset({"attend", "listed", "object", "speak", "report", "host", "body", "talks"})
_GUEST = frozenset({"attend", "listed", "object"})
_SUMMIT = regex.compile(r"cấp cao|thượng đỉnh")


def _decide(scene: _Scene, officials: Sequence[Official], names: dict[str, str], main: Occasion) -> Attendance:
    """Chairs by the strongest words that anybody has; all others with a part attend."""
    roles = scene.roles
    chairs = _chairs(scene, main)
    named = {o.id for o in officials if o.name is not None}
    attending = [
        ref
        for ref, r in roles.items()
        if ref not in chairs
        and r.keys() & _PART
        # A bare title or a name without office that only speaks may speak anywhere.
        and (ref in named or r.keys() & (_PART - {"speak", "report"}) or (ref in names and main.kind == "VOTER_MEETING"))
    ]
    first = {a.ref: a for a in reversed(scene.actors)}
    known = {o.id: o for o in officials}
    order = sorted({*roles, *chairs}, key=lambda ref: first[ref].start)

    def shown(ref: str) -> Attendee:
        actor = scene.shown.get(ref, first[ref])
        official = known.get(ref)
        text, span = scene.article.text[slice(*actor.named)], actor.named
        if official is not None and official.name is not None and official.name_span is not None:
            text, span = official.name, official.name_span
        text = names.get(ref, text)
        return Attendee(text=text, span=span, kind=actor.kind, ref=ref if ref[0] in "oa" else None)

    return Attendance(tuple(shown(r) for r in order if r in chairs), tuple(shown(r) for r in order if r in attending))


def _chairs(scene: _Scene, main: Occasion) -> list[str]:
    people = {ref: r for ref, r in scene.roles.items() if ref[0] in "op"}
    for wanted in ({"chair", "lead"}, {"host", "talks"}):
        chairs = [ref for ref, r in people.items() if r.keys() & wanted]
        if chairs:
            return chairs
    if main.kind == "SEMINAR" or _SUMMIT.search(scene.article.norm, main.start, main.end):
        return []
    free = {ref: r for ref, r in people.items() if not r.keys() & {"listed", "object"} and (ref[0] == "o" or main.kind != "VOTER_MEETING")}
    first = scene.article.sentences[main.sentence][0]
    if main.kind == "PRESS":
        there = [ref for ref in free if scene.shown[ref].start >= first]
        return sorted(there or free, key=lambda ref: scene.shown[ref].start)[:1]
    directing = {ref: r.get("direct", 0) - 5 * ("attend" in r) - 3 * ("report" in r) for ref, r in free.items()}
    best = max(directing, key=lambda ref: directing[ref], default=None)
    if best is not None and directing[best] > 0:
        return [best]
    if main.kind in _HELD_BY_ONE:
        there = [ref for ref, r in free.items() if not r.keys() & {"attend", "report"}]
        partners = [ref for ref, r in people.items() if "object" in r]
        chairs = [ref for ref in partners if people[ref].get("direct", 0) > 2][:1] or there[:1] or partners[:1]
        if chairs:
            return chairs
    # Nobody with a part but one: a lead that names a single official, a report that quotes a single speaker.
    officials = {actor.ref for actor in scene.actors if actor.kind == "official"}
    if len(officials) == 1 and not scene.roles.get(min(officials), {}).keys() & (_GUEST | {"report"}):
        return list(officials)
    if not any(ref[0] == "o" for ref in people) and main.kind != "VOTER_MEETING":
        return [ref for ref, r in people.items() if not r.keys() & _GUEST][:1]
    return []
