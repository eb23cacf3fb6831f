"""Attendance: who chaired the meeting and who took part, by the words around each mention of a person or body.

First everybody's roles are gathered sentence by sentence (:mod:`.cues` has the words), then the strongest decide who chaired.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from typing import Literal, NamedTuple

from vngovnlp.article import Article
from vngovnlp.grammar.match import Match
from vngovnlp.report import Agency, Attendee, Official, Span
from vngovnlp.resolve import cues
from vngovnlp.resolve.cues import Role
from vngovnlp.resolve.occasions import Occasion
from vngovnlp.resolve.people import link_people
from vngovnlp.resolve.posts import find_holdings


class Actor(NamedTuple):
    """A mention of a person or body that can take part. ``start`` to ``end`` includes the posts beside a name."""

    start: int
    end: int
    ref: str
    """Id of the official or agency; 'p...' is a person without office, 'g...' an organisation that is no agency."""
    kind: Literal["official", "agency", "group"]
    named: Span
    """What is shown for it if it has no name: the words of the body or the title."""


class Attendance(NamedTuple):
    """Chairs and attendees in text order."""

    chairs: tuple[Attendee, ...]
    attendees: tuple[Attendee, ...]


class _Scene:
    """The article as a row of actors, and the roles that were noted of each."""

    def __init__(self, article: Article, actors: Sequence[Actor], entities: Sequence[Match], main: Occasion) -> None:
        self.article = article
        self.norm = article.norm
        self.actors = actors
        self.main = main
        self.lead_end = article.sentences[min(3, len(article.sentences) - 1)][1]
        self.starts = [a.start for a in actors]
        self.roles: dict[str, dict[Role, int]] = {}
        self.shown: dict[str, Actor] = {}
        self.stands_in = any(words in article.norm for words in cues.STANDS_IN)
        self.absent = (
            {a.start for a in actors if cues.ABSENT.search(article.norm, max(0, a.start - 40), a.start)}
            if self.stands_in
            else set()
        )
        self.asides = {m.start: m.end for m in entities if m.label in {"DATE", "LOCATION"}}

    def add(self, actor: Actor, role: Role, weight: int = 1) -> None:
        if actor.start in self.absent:
            return
        roles = self.roles.setdefault(actor.ref, {})
        roles[role] = roles.get(role, 0) + weight
        self.shown.setdefault(actor.ref, actor)

    def behind(self, actor: Actor) -> int:
        """Where the words behind a mention begin: a date, a home or a remark is no part of them ('ông A (xã B), sáng 5/3, đã nêu')."""
        at = actor.end
        for _ in range(3):
            remark = cues.REMARK.match(self.norm, at) if "(" in self.norm[at : at + 2] else None
            at = remark.end() if remark else at
            aside = self.asides.get(at + 1) or (self.asides.get(at + 2) if self.norm[at : at + 1] == "," else None)
            if aside is None or self.norm[at : at + 1] not in " ,":
                return at
            at = aside
        return at

    def within(self, start: int, end: int) -> Sequence[Actor]:
        return self.actors[bisect_right(self.starts, start - 1) : bisect_right(self.starts, end - 1)]


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
    scene = _Scene(article, actors, entities, main)
    there = {o.sentence for o in occasions if not o.cited and (o.kind == main.kind or not o.verb)}
    listing = False
    for number, sentence in enumerate(article.sentences):
        listing = _read_sentence(scene, sentence, listing, number in there)
    for occasion in occasions:
        if occasion.kind == main.kind or (occasion.verb and occasion.sentence <= main.sentence):
            _read_occasion(scene, occasion)
    return _decide(scene, officials, names)


# -- who is there ----------------------------------------------------------------------------------------------------------


def find_actors(
    article: Article, entities: Sequence[Match], officials: Sequence[Official], agencies: Sequence[Agency]
) -> tuple[list[Actor], dict[str, str]]:
    """Everybody and every body that could take part, in text order, and the names of those who hold no office."""
    mentions = tuple(entities)
    blocks = _blocks(article, mentions)
    actors = [
        Actor(*blocks.get(span[0], span), official.id, "official", span) for official in officials for span in official.mentions
    ]
    taken = {actor.named[0] for actor in actors}
    names: dict[str, str] = {}
    for number, person in enumerate(link_people(article, mentions), 1):
        if person.name[0] not in taken and any(
            cues.ADDRESSED.search(article.norm, max(0, s - 12), s) for s, _ in person.mentions
        ):
            ref = f"p{number}"
            names[ref] = " ".join(article.text[slice(*person.name)].split())
            actors += [Actor(*span, ref, "group", span) for span in person.mentions]
    actors += _bodies(article, mentions, agencies, sorted(blocks.values()))
    actors.sort()
    return actors, names


def _blocks(article: Article, mentions: tuple[Match, ...]) -> dict[int, Span]:
    """{start of a name or bare title: what it covers together with the posts beside it}."""
    blocks: dict[int, Span] = {}
    for holding in find_holdings(article, mentions):
        key = holding.person.start if holding.person else holding.posts[0].title.start
        old = blocks.get(key, (holding.start, holding.end))
        blocks[key] = (min(old[0], holding.start), max(old[1], holding.end))
    return blocks


def _bodies(
    article: Article, mentions: tuple[Match, ...], agencies: Sequence[Agency], covered: Sequence[Span]
) -> Iterator[Actor]:
    """Bodies that are not part of somebody's post, nor the source of a picture."""
    ids = {span[0]: a.id for a in agencies for span in a.mentions}
    starts = [s for s, _ in covered]
    for m in mentions:
        if m.label not in {"AGENCY", "ORG"}:
            continue
        at = bisect_right(starts, m.start) - 1
        in_post = at >= 0 and covered[at][1] >= m.end
        in_post = in_post or article.norm.endswith("thuộc ", 0, m.start)  # 'các đơn vị thuộc Bộ Y tế'
        if not in_post and not cues.CREDIT.search(article.norm, max(0, m.start - 12), m.start):
            ref = ids.get(m.start) or "g" + article.norm[m.start : m.end]
            yield Actor(m.start, m.end, ref, "agency", (m.start, m.end))


# -- what the sentences say of them --------------------------------------------------------------------------------------


def _read_sentence(scene: _Scene, sentence: Span, listing: bool, at_meeting: bool) -> bool:
    """Note the roles that one sentence gives; True if a list of attendees goes on in the next."""
    start, end = sentence
    here = scene.within(start, end)
    if not here or cues.ELSEWHERE.match(scene.norm, start, end):
        return False
    goes_on = _read_lists(scene, here, sentence, listing)
    for i, actor in enumerate(here):
        if actor.kind != "agency":
            _read_deeds(scene, here, i, sentence, at_meeting)
    opened = cues.OPENS.match(scene.norm, start, end)
    if opened is not None:
        subject = next((a for a in here if a.kind != "agency" and a.start >= opened.end() - 1), None)
        # 'Chủ trì cuộc họp của ..., Chủ tịch A': the subject may be far; of other openings it is the next thing said.
        if subject and (opened["chair"] or scene.norm[opened.end() : subject.start].strip(" ,:").count(" ") <= 4):
            scene.add(subject, opened.lastgroup)  # type: ignore[arg-type]
    return goes_on


def _read_lists(scene: _Scene, here: Sequence[Actor], sentence: Span, listing: bool) -> bool:
    """Lists that a cue opens ('Tham dự có ...'); True if the last of them goes on behind the sentence."""
    start, end = sentence
    opened: list[tuple[int, Role]] = [(start, "listed")] if listing else []
    opened += [
        (cue.end(), "chair" if cue["chair"] else "listed" if cue["listed"] else "lead")
        for cue in cues.list_cues(scene.norm, start, end)
        if cue["conclusion"] is None or start <= scene.lead_end
    ]
    goes_on = False
    for n, (at, role) in enumerate(opened):
        stop = opened[n + 1][0] if n + 1 < len(opened) else end
        goes_on = _read_list(scene, [a for a in here if at <= a.start < stop], at, role)
    return goes_on and scene.norm[end - 1] in ";:,"


def _read_list(scene: _Scene, members: Sequence[Actor], at: int, role: Role) -> bool:
    """Give the role to the members that stand together behind the cue; True if the list reaches the last of them."""
    for actor in members:
        if actor.start - at > 200 or cues.LIST_ENDS.search(scene.norm, at, actor.start):
            return False
        if actor.kind != "agency" or role == "listed":
            scene.add(actor, role)
        at = actor.end
        if role != "listed" and scene.norm.startswith(" tại", at):
            return False
    return bool(members)


def _read_deeds(scene: _Scene, here: Sequence[Actor], i: int, sentence: Span, at_meeting: bool) -> None:
    """The roles that the words beside one mention give: what the person does there."""
    norm, actor, at, end = scene.norm, here[i], scene.behind(here[i]), sentence[1]
    role = cues.deed(norm, at, end)
    if role == "host" and scene.main.kind in {"RECEPTION", "TALKS"}:
        role = "object"  # 'tiếp đoàn công tác do bà A dẫn đầu'
    weight, orders = cues.leadership(norm, at, end)
    if orders and role is None:
        role = "speak"
    if role is not None:
        scene.add(actor, role)
        if role in {"chair", "lead", "attend"}:
            for other in _joined_before(norm, here, i):
                scene.add(other, role)
    if not weight and sentence == scene.article.sentences[0] and cues.is_quoted_in_title(norm, at):
        weight = 2
    if not weight and norm.endswith(cues.SAID_BY_ENDS, 0, actor.start):
        weight = int(cues.SAID_BY.search(norm, max(sentence[0], actor.start - 50), actor.start) is not None)
    if weight:
        scene.add(actor, "direct", weight + 3 * at_meeting)


def _joined_before(norm: str, here: Sequence[Actor], i: int) -> Iterator[Actor]:
    """Those named together with actor i before it: 'A, B và C chủ trì'."""
    # Of mentions that overlap, no words are between.
    while i > 0 and here[i - 1].kind != "agency" and cues.JOINED.fullmatch(norm[here[i - 1].end : here[i].start]):
        i -= 1
        yield here[i]


# -- what the words that name the meeting say of them ----------------------------------------------------------------------


def _read_occasion(scene: _Scene, occasion: Occasion) -> None:
    """Subject and object of the meeting's own words: 'A [có buổi làm việc với] B', 'A [tiếp] B'."""
    start, end = scene.article.sentences[occasion.sentence]
    here = scene.within(start, end)
    before = sum(a.end <= occasion.start for a in here)
    behind = [a for a in here if a.start >= occasion.end]
    if before:
        _read_subject(scene, here, before - 1, occasion)
    elif occasion.verb:
        # 'Làm việc với UBND huyện, Phó Chủ tịch UBND tỉnh A nhấn mạnh ...'
        subject = next((a for a in behind if a.kind == "official" and scene.norm[a.start - 2 : a.start] == ", "), None)
        if subject is not None:
            scene.add(subject, "host")
    if behind and behind[0].kind != "agency" and cues.OF.fullmatch(scene.norm, occasion.end, behind[0].start):
        scene.add(behind[0], "host")
    if scene.main.kind in _BETWEEN_TWO:
        _read_partners(scene, behind, occasion, end)


def _read_subject(scene: _Scene, here: Sequence[Actor], i: int, occasion: Occasion) -> None:
    norm, actor, kind = scene.norm, here[i], scene.main.kind
    does = cues.DOES.fullmatch(norm[actor.end : occasion.start])
    if kind == "TALKS" and does is None:
        does = cues.IN_TALKS.fullmatch(norm[actor.end : occasion.start])
    if does is None or norm.startswith(" đang có", actor.end) or _is_spoken_of(scene, actor):
        return  # 'ông A đang có chuyến thăm': the guest
    if actor.kind != "agency":
        for host in (actor, *_joined_before(norm, here, i)):
            scene.add(host, "host")
        return
    if kind == "VOTER_MEETING":  # elsewhere the body that meets is no guest of itself
        scene.add(actor, "body")
    # 'Bí thư Thành ủy A cùng Tổ đại biểu số 5 tiếp xúc cử tri'
    if i and here[i - 1].kind != "agency" and cues.TOGETHER.fullmatch(norm, here[i - 1].end, actor.start):
        scene.add(here[i - 1], "host")


def _read_partners(scene: _Scene, behind: Sequence[Actor], occasion: Occasion, end: int) -> None:
    """Those with whom the meeting was: 'buổi làm việc với [Sở Y tế và Sở Nội vụ]'."""
    norm, kind, at = scene.norm, scene.main.kind, occasion.end
    for n, actor in enumerate(behind):
        gap = norm[at : actor.start]
        if len(gap) > 40:
            return
        if n:
            fits = cues.JOINED.fullmatch(gap) is not None
        else:
            direct = (occasion.verb and not norm.startswith("họp", occasion.start)) or kind == "RECEPTION"
            fits = (direct and cues.PARTNER.fullmatch(gap) is not None) or cues.WITH.match(gap) is not None
        if not fits:
            return
        said = scene.behind(actor)
        if (
            n
            and gap == ", "
            and actor.kind == "official"
            and (cues.deed(norm, said, end) or cues.leadership(norm, said, end)[0])
        ):
            # 'tại buổi làm việc với UBND huyện, Phó Chủ tịch UBND tỉnh A yêu cầu ...': the subject, no second partner
            scene.add(actor, "host")
            return
        scene.add(actor, "talks" if kind == "TALKS" else "object")
        at = actor.end


# Kinds with two sides: who stands behind 'với' takes part.
_BETWEEN_TWO = frozenset({"WORKING_SESSION", "RECEPTION", "TALKS", "MEETING", "COUNCIL_SESSION", "VOTER_MEETING"})


# -- the decision ----------------------------------------------------------------------------------------------------------

# Kinds that the leading official holds himself: if nothing else says who chaired, the first to speak did.
_HELD_BY_ONE = frozenset({"PRESS", "VOTER_MEETING", "WORKING_SESSION", "INSPECTION", "RECEPTION"})
_PART: frozenset[Role] = frozenset({"attend", "listed", "object", "speak", "report", "host", "body", "talks"})
_ONLY_SAYS: frozenset[Role] = frozenset({"speak", "report"})
_GUEST: frozenset[Role] = frozenset({"attend", "listed", "object"})


def _decide(scene: _Scene, officials: Sequence[Official], names: Mapping[str, str]) -> Attendance:
    """Chairs by the strongest words that anybody has; all others with a part attend."""
    known = {o.id: o for o in officials}
    chairs = _heads_of_delegation(scene, officials) or _chairs(scene)
    attending = [
        ref
        for ref, roles in scene.roles.items()
        if ref not in chairs
        and roles.keys() & _PART
        # A bare title or a name without office that only says something may say it anywhere.
        and (
            (ref in known and known[ref].name is not None)
            or roles.keys() & (_PART - _ONLY_SAYS)
            or (ref in names and scene.main.kind == "VOTER_MEETING")
        )
    ]
    # 'Chủ tịch UBND tỉnh A tiếp đoàn ... làm việc với UBND tỉnh': the chair's own body is no guest.
    if scene.main.kind == "RECEPTION":
        own = {p.agency_id for ref in chairs if ref in known for p in known[ref].positions}
        attending = [ref for ref in attending if ref not in own]
    first = {a.ref: a for a in reversed(scene.actors)}

    def shown(refs: Sequence[str]) -> tuple[Attendee, ...]:
        ordered = sorted(refs, key=lambda ref: first[ref].start)
        return tuple(_attendee(scene, scene.shown.get(ref, first[ref]), known.get(ref), names.get(ref)) for ref in ordered)

    return Attendance(shown(chairs), shown(attending))


def _attendee(scene: _Scene, actor: Actor, official: Official | None, name: str | None) -> Attendee:
    text, span = name or scene.article.text[slice(*actor.named)], actor.named
    if official is not None and official.name is not None and official.name_span is not None:
        text, span = official.name, official.name_span
    return Attendee(
        text=text,
        span=span,
        kind=actor.kind,
        ref=actor.ref if actor.ref[0] in "oa" else None,
        on_behalf_of=_on_behalf_of(scene, actor),
    )


def _on_behalf_of(scene: _Scene, actor: Actor) -> str | None:
    """The words for whom this attendee stands in: 'thừa ủy quyền của [Chủ tịch UBND tỉnh], ông A', '[đại diện ]Sở Y tế'."""
    norm, text = scene.norm, scene.article.text
    if not scene.stands_in:
        return None
    if actor.kind == "agency":
        found = cues.STANDS_FOR.search(norm, max(0, actor.start - 30), actor.start)
        return text[slice(*actor.named)] if found else None
    for said in (a for a in scene.actors if a.ref == actor.ref):
        before = cues.FOR_BEFORE.search(norm, max(0, said.start - 150), said.start)
        found = before or cues.FOR_BEHIND.match(norm, said.end)
        if found is None:
            continue
        start, end = found.span("whom")
        whom = next((a for a in scene.within(start, start + 1)), None)
        first = found.start("led") if found["led"] else start
        group = cues.GROUP.match(norm, first, end)
        if whom is not None and (before is None or whom.end == end):
            return text[whom.start : whom.end]
        if group is not None and (before is None or group.end() == end):
            return text[first : group.end()]
    return None


def _heads_of_delegation(scene: _Scene, officials: Sequence[Official]) -> list[str]:
    """'Đoàn kiểm tra do ông A làm trưởng đoàn': who leads an inspection, unless its own verb has another subject."""
    if scene.main.kind != "INSPECTION" or any("host" in roles or "chair" in roles for roles in scene.roles.values()):
        return []
    return [o.id for o in officials if any(p.title.lower() == "trưởng đoàn" for p in o.positions)][:1]


def _chairs(scene: _Scene) -> list[str]:
    """Ids of those who chaired, by the first of these that finds somebody: said so, host, gives the orders, is alone."""
    people = {ref: roles for ref, roles in scene.roles.items() if ref[0] in "op"}
    strong: frozenset[Role] = frozenset({"chair", "lead"})
    host: frozenset[Role] = frozenset({"host", "talks"})
    # Of a session that one side holds its own verb says whose it is: 'A làm việc với B', whoever presides over what is told beside.
    for wanted in (host, strong) if scene.main.kind in _HELD_BY_ONE else (strong, host):
        chairs = [ref for ref, roles in people.items() if roles.keys() & wanted]
        if chairs:
            return chairs
    name = scene.norm[scene.main.start : scene.main.end]
    if scene.main.kind == "SEMINAR" or "cấp cao" in name or "thượng đỉnh" in name:
        return []  # many leaders, none of them the host
    return _leader(scene, people) or _only_one(scene, people)


def _is_spoken_of(scene: _Scene, actor: Actor) -> bool:
    return cues.SPOKEN_OF.search(scene.norm, max(0, actor.start - 60), actor.start) is not None


def _leader(scene: _Scene, people: Mapping[str, Mapping[Role, int]]) -> list[str]:
    """The one who sounds like the leader of the meeting though no word says so."""
    kind = scene.main.kind
    free = {
        ref: roles
        for ref, roles in people.items()
        if not roles.keys() & {"listed", "object"} and (ref[0] == "o" or kind != "VOTER_MEETING")
    }
    if kind == "PRESS":
        told_from = scene.article.sentences[scene.main.sentence][0]
        there = [ref for ref in free if scene.shown[ref].start >= told_from]
        return sorted(there or free, key=lambda ref: scene.shown[ref].start)[:1]
    # A guest who attends, or one who reports, must give many orders to be taken for the leader.
    leads = {ref: r.get("direct", 0) - 5 * ("attend" in r) - 3 * ("report" in r) for ref, r in free.items()}
    best = max(leads, key=lambda ref: leads[ref], default=None)
    if best is not None and leads[best] > 0:
        return [best]
    if kind not in _HELD_BY_ONE:
        return []
    partners = [ref for ref, roles in people.items() if "object" in roles]
    masters = [ref for ref in partners if people[ref].get("direct", 0) > 2]
    there = [ref for ref, roles in free.items() if not roles.keys() & {"attend", "report"}]
    return masters[:1] or there[:1] or partners[:1]


def _only_one(scene: _Scene, people: Mapping[str, Mapping[Role, int]]) -> list[str]:
    """A lead that names a single official, a report that quotes a single speaker."""
    officials = {actor.ref for actor in scene.actors if actor.kind == "official" and not _is_spoken_of(scene, actor)}
    if len(officials) == 1 and not scene.roles.get(min(officials), {}).keys() & (_GUEST | {"report"}):
        return list(officials)
    if scene.main.kind != "VOTER_MEETING" and not any(ref[0] == "o" for ref in people):
        return [ref for ref, roles in people.items() if not roles.keys() & _GUEST][:1]
    return []
