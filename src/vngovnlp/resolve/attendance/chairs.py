"""Who chaired: the strongest of the roles that the words of the article give."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from vngovnlp.report import Official, Position
from vngovnlp.resolve.attendance import cues
from vngovnlp.resolve.attendance.cues import Role
from vngovnlp.resolve.attendance.encounters import encounter, peers
from vngovnlp.resolve.attendance.organisers import Organisers, find_organisers, inspects, serves_in_department
from vngovnlp.resolve.attendance.scene import Actor, Scene
from vngovnlp.resolve.attendance.seniority import HEADS_OF_STATE, MINISTERS, outranks
from vngovnlp.resolve.attendance.sittings import is_debate, sits_in, sitting_body
from vngovnlp.resolve.occasions import Occasion
from vngovnlp.resolve.pattern import pattern
from vngovnlp.text import normal

# Kinds that the leading official holds himself: if nothing else says who chaired, the first to speak did.
_HELD_BY_ONE = frozenset({"PRESS", "VOTER_MEETING", "WORKING_SESSION", "INSPECTION", "RECEPTION"})
# 'cuộc [họp báo thường kỳ Chính phủ]'.
_OF_GOVERNMENT = pattern(r"họp báo(?: thường kỳ| định kỳ| của)* chính phủ(?!\p{L})")
# 'Phó [Chủ tịch] thường trực', 'Thứ [trưởng]': the title of the head.
_DEPUTY_OF = pattern(r"phó (?P<head>[^\n]+?)(?: thường trực)?|thứ (?P<minister>trưởng)(?: thường trực)?")
_SAID_TO_LEAD: frozenset[Role] = frozenset({"chair", "lead", "host", "heads", "talks"})
_DEPUTY = ("đại biểu", "đbqh", "đb")
_VOTER = "cử tri "
# Kinds that are the highest's alone of those who hold them.
_OF_ONE = frozenset({"WORKING_SESSION", "INSPECTION", "VOTER_MEETING"})
# Kinds that are told of one who does something: he whom no sentence about it names did not.
_HAS_A_SUBJECT = frozenset({"INSPECTION", "RECEPTION", "TALKS"})
# Kinds in which a subordinate can be the subject: he reports to the one whose meeting it is. A host who receives a higher guest stays the host.
_OF_UNEQUALS = frozenset({"WORKING_SESSION", "MEETING", "INSPECTION", "CONFERENCE"})
# Kinds at which several speak as equals: one word of judgement ('ghi nhận', 'cho rằng') does not lead there.
_OF_MANY = frozenset({"COUNCIL_SESSION", "MEETING"})
_MANY = 8
"""Orders and judgements, by their weight, that guide a conference."""
_GUEST: frozenset[Role] = frozenset({"attend", "listed", "object"})
# Those who are likelier to hold a meeting that names nobody else than to be its guests.
_HEAD = pattern(
    r"(?:quyền )?(?:thủ tướng|phó thủ tướng|tổng bí thư|thường trực|chủ tịch(?! hồ)|bí thư|bộ trưởng|tổng thống)(?!\p{L})"
)


def find_chairs(
    scene: Scene, officials: Sequence[Official], occasions: Sequence[Occasion], ranks: Mapping[str, int]
) -> list[str]:
    """Ids of those who chaired the main occasion; [] if the text does not tell. ``ranks`` has the seniority of each official."""
    organisers = find_organisers(scene, officials, occasions)
    chairs = _heads_of_delegation(scene, officials) or _chairs(scene, organisers, officials, ranks)
    if chairs and not organisers.states:
        chairs += [ref for ref in _guides(scene, ranks, officials) if ref not in chairs]
    if any("chair" in scene.roles.get(ref, {}) for ref in chairs):
        return _head_for_deputy(scene, officials, chairs)
    if two := encounter(scene, occasions, ranks):
        return two
    if not organisers.leaders.issuperset(chairs):
        chairs = _senior(scene, officials, ranks, _head_for_deputy(scene, officials, chairs))
    return [*chairs, *peers(scene, chairs[0], ranks)] if len(chairs) == 1 else chairs


def _guides(scene: Scene, ranks: Mapping[str, int], officials: Sequence[Official]) -> list[str]:
    """Ids of those at the head of the state whose many orders guide a conference, whoever else presides over it."""
    if scene.main.kind != "CONFERENCE":
        return []
    return [
        o.id
        for o in officials
        if o.name is not None
        and ranks.get(o.id, 0) >= HEADS_OF_STATE
        and scene.roles.get(o.id, {}).get("direct", 0) >= _MANY
        and scene.comes_in.get(o.id, -1) not in scene.elsewhere
    ]


def _senior(scene: Scene, officials: Sequence[Official], ranks: Mapping[str, int], chairs: list[str]) -> list[str]:
    """The chairs; those whom no word calls so give place to one who was there and stands far above them: 'làm việc với [Bí thư Thành ủy A],
    Chủ tịch UBND huyện B cho biết ...'."""
    if not chairs or scene.main.kind not in _OF_UNEQUALS:
        return chairs
    said = {role for ref in chairs for role in scene.roles.get(ref, {})} & _SAID_TO_LEAD
    named = {o.id for o in officials if o.name is not None}
    highest = max(ranks.get(ref, 0) for ref in chairs)
    above = [
        ref
        for ref, roles in scene.roles.items()
        if outranks(ranks.get(ref, 0), highest)
        and (
            "object" in roles
            or ("speak" in roles and not said and ref in named and scene.shown[ref].start not in scene.elsewhere)
        )
    ]
    return sorted(above, key=lambda ref: -ranks[ref])[:1] or chairs


def _head_for_deputy(scene: Scene, officials: Sequence[Official], chairs: list[str]) -> list[str]:
    """The chairs; a deputy of whom no word says that he leads gives place to the head of his body if that one speaks there too."""
    deputy = next((o for o in officials if [o.id] == chairs), None)
    if deputy is None or scene.roles.get(deputy.id, {}).keys() & _SAID_TO_LEAD:
        return chairs
    over = {_post(title, p) for p in deputy.positions if (title := _head_of(p.title)) is not None}
    if any(_heads_a_body(p) for p in deputy.positions):
        return chairs  # 'Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh' heads a body of his own
    for head in officials:
        leads = (
            head.name is not None
            and scene.comes_in.get(head.id, -1) not in scene.elsewhere
            and scene.roles.get(head.id, {}).keys() >= {"speak", "direct"}
        )
        if leads and any(_post(p.title, p) in over for p in head.positions):
            return [head.id]
    return chairs


def _post(title: str, position: Position) -> tuple[str, str]:
    """A post by its title and its body; the Government's heads need no body, one without a body is like no other."""
    title = normal(title)
    return title, "" if title.endswith("thủ tướng") else position.agency_id or str(position.title_span)


def _head_of(title: str) -> str | None:
    """The title of the head whom a deputy stands in for: 'Chủ tịch' of 'Phó Chủ tịch Thường trực'; None for other titles."""
    found = _DEPUTY_OF.fullmatch(normal(title))
    return None if found is None else found["head"] or "bộ " + found["minister"]


def _heads_of_delegation(scene: Scene, officials: Sequence[Official]) -> list[str]:
    """'Đoàn kiểm tra do ông A làm trưởng đoàn': who leads an inspection, unless its own verb has another subject."""
    if scene.main.kind != "INSPECTION" or any(roles.keys() & {"host", "chair", "heads"} for roles in scene.roles.values()):
        return []
    return [o.id for o in officials if any(p.title.lower() == "trưởng đoàn" for p in o.positions)][:1]


def _chairs(scene: Scene, organisers: Organisers, officials: Sequence[Official], ranks: Mapping[str, int]) -> list[str]:
    """Ids of those who chaired, by the first of these that finds somebody: said so, host, leads the body that holds it, gives the
    orders, is alone."""
    people = {ref: roles for ref, roles in scene.roles.items() if ref[0] in "op" and _was_there(scene, ref)}
    if _held_by_government(scene):  # its spokesman holds it, and the ministries answer there
        spokesmen = {o.id for o in officials if any(_speaks_for_government(position) for position in o.positions)}
        people = {ref: roles for ref, roles in people.items() if ref in spokesmen}
        return _said(scene, people, ranks) or _leader(scene, people, organisers.leaders, ranks)
    return _said(scene, people, ranks) or _unsaid(scene, people, organisers, officials, ranks)


def _said(scene: Scene, people: Mapping[str, Mapping[Role, int]], ranks: Mapping[str, int]) -> list[str]:
    """Ids of those of whom the words say that they chaired, led or held it."""
    strong: frozenset[Role] = frozenset({"chair", "lead"})
    host: frozenset[Role] = frozenset({"host", "talks"})
    # Of a session that one side holds its own verb says whose it is: 'A làm việc với B', whoever presides over what is told beside.
    heads: frozenset[Role] = frozenset({"heads"})
    # 'Trả lời chất vấn, bộ trưởng A ...': who asks and who answers there hold nothing.
    others = (strong,) if is_debate(scene) else (strong, host)
    for wanted in (host, strong, heads) if scene.main.kind in _HELD_BY_ONE else others:
        chairs = [ref for ref, roles in people.items() if roles.keys() & wanted]
        if wanted is host:
            chairs = _with_co_chairs(scene, people, _hosts(scene, chairs, ranks))
        if chairs:
            return _without_guests(scene, ranks, chairs)
    return []


def _with_co_chairs(scene: Scene, people: Mapping[str, Mapping[Role, int]], hosts: list[str]) -> list[str]:
    """The hosts, and those who preside by the sentence in which one of them does: 'đối thoại với thanh niên ... [A và B] chủ trì đối thoại'."""
    together = {ref for ref in hosts if "chair" in people[ref]}
    if not together:
        return hosts
    told = {scene.sentence_at(at) for ref in together for at in scene.acts[ref]}
    others = (ref for ref, roles in people.items() if "chair" in roles and ref not in hosts)
    return [*hosts, *(ref for ref in others if any(scene.sentence_at(at) in told for at in scene.acts[ref]))]


def _hosts(scene: Scene, hosts: list[str], ranks: Mapping[str, int]) -> list[str]:
    """Of several whose acts name a meeting of this kind, those of the main occasion: not who held another, told beside, nor who came along with
    its host ('A cùng [B] kiểm tra', 'Chủ tịch A, [Phó Chủ tịch B] kiểm tra')."""
    if len(hosts) < 2 or any(scene.roles[ref].keys() & {"object", "talks"} for ref in hosts):
        return hosts
    named = {actor.ref for actor in scene.within(*scene.article.sentences[scene.main.sentence])}
    hosts = [ref for ref in hosts if ref in named] or hosts
    along = _companions(scene, hosts)
    hosts = [ref for ref in hosts if ref not in along]
    known = scene.main.kind == "VOTER_MEETING" or all(ranks.get(ref) for ref in hosts)  # a deputy has no rank
    if scene.main.kind not in _OF_ONE or not known or any("chair" in scene.roles[ref] for ref in hosts):
        return hosts
    highest = max((ranks.get(ref, 0) for ref in hosts), default=0)
    return [ref for ref in hosts if ranks.get(ref, 0) == highest]


def _companions(scene: Scene, hosts: Sequence[str]) -> set[str]:
    """Ids of those hosts who stand behind 'cùng' and another: 'Bí thư A [cùng] Phó Chủ tịch B và Giám đốc C thị sát'."""
    along: set[str] = set()
    before: Actor | None = None
    for actor in scene.actors:
        if actor.ref not in hosts or actor.start not in scene.acts[actor.ref]:
            before = None
            continue
        if before is not None and before.ref != actor.ref:
            joined = cues.ALONG.fullmatch(scene.norm, before.end, actor.start)
            if joined is None and before.ref in along:
                joined = cues.JOINED.fullmatch(scene.norm, before.end, actor.start)
            if joined is not None:
                along.add(actor.ref)
        before = actor
    return along


def _unsaid(
    scene: Scene,
    people: Mapping[str, Mapping[Role, int]],
    organisers: Organisers,
    officials: Sequence[Official],
    ranks: Mapping[str, int],
) -> list[str]:
    """Ids of those who sound like the leaders where no word calls anybody so."""
    kind, own = scene.main.kind, organisers.leaders
    bodies = sitting_body(scene)
    if bodies:  # a minister who reports to Quốc hội does not preside over it
        members = {o.id for o in officials if any(sits_in(body, position) for body in bodies for position in o.positions)}
        return _leader(scene, {ref: roles for ref, roles in people.items() if ref in members}, own, ranks)
    elsewhere = {o.id for o in officials if o.name is None} - _in_main(scene)
    out = elsewhere | _only_speak(scene, organisers, officials)
    people = {
        ref: roles
        for ref, roles in people.items()
        if ref not in out and (ref in own or _could_lead(scene, ref, roles, organisers))
    }
    held_by_others = kind == "CEREMONY" and organisers.named  # a guest of honour speaks there longest
    if kind == "SEMINAR" or held_by_others or organisers.states:
        # many leaders, and the host of them chairs
        return _leader(scene, {ref: roles for ref, roles in people.items() if ref in own}, own, ranks)
    return (
        _leader(scene, people, own, ranks) or _only_one(scene, people, officials) or _highest(scene, people, officials, ranks)
    )


def _only_speak(scene: Scene, organisers: Organisers, officials: Sequence[Official]) -> set[str]:
    """Ids of those who speak at a meeting of this kind for themselves or for their office."""
    kind = scene.main.kind
    if kind == "VOTER_MEETING":
        return {a.ref for a in scene.actors if scene.norm.endswith(_VOTER, 0, a.start)}
    speak = {o.id for o in officials if all(normal(p.title).startswith(_DEPUTY) for p in o.positions)}
    if kind == "PRESS":
        speak.update(o.id for o in officials if any(inspects(p) for p in o.positions))
        if organisers.govern:
            speak.update(o.id for o in officials if o.id not in organisers.leaders and serves_in_department(o))
    return speak


def _could_lead(scene: Scene, ref: str, roles: Mapping[Role, int], organisers: Organisers) -> bool:
    """True if one whose body does not hold the meeting can be its leader."""
    kind = scene.main.kind
    if kind in _HAS_A_SUBJECT or (kind == "WORKING_SESSION" and scene.main.told):
        return ref in organisers.beside
    if kind == "CEREMONY":  # 'đã dự lễ kỷ niệm': a guest, however much he says
        return "attend" not in roles
    return kind != "PRESS" or not organisers.govern or ref[0] == "o"


def _without_guests(scene: Scene, ranks: Mapping[str, int], chairs: list[str]) -> list[str]:
    """The chairs less those whom the others receive: 'A tiếp B đến thăm và làm việc' has a verb of the guest's, too."""
    guests = {ref for ref in chairs if "object" in scene.roles[ref]}
    if not guests or len(guests) == len(chairs):
        return chairs
    host = max(ranks.get(ref, 0) for ref in chairs if ref not in guests)
    if scene.main.kind not in _OF_UNEQUALS:
        return [ref for ref in chairs if ref not in guests]
    above = [ref for ref in chairs if ref in guests and outranks(ranks.get(ref, 0), host)]
    return above or [ref for ref in chairs if ref not in guests or ranks.get(ref, 0) > host]


def _was_there(scene: Scene, ref: str) -> bool:
    """True if some words about this one do more than decide on him, or tell of another day.

    Whom the article brings in with another event ('Trước đó, ngày 2/11, [Thủ tướng A] đã ký ...') goes on being told of from there;
    so does who comes in with the next of several news.
    """
    if scene.comes_in.get(ref, -1) > scene.next_item:
        return False
    if scene.comes_in.get(ref, -1) in scene.elsewhere and not scene.roles[ref].keys() & _SAID_TO_LEAD:
        return False
    return any(at not in scene.elsewhere for at in scene.acts.get(ref, ()))


def _in_main(scene: Scene) -> frozenset[str]:
    """Ids of those whom the sentence of the main occasion has, or the headline quotes: of a bare 'Thủ tướng' who orders something elsewhere, one knows
    no place."""
    sentences = scene.article.sentences
    here = scene.within(*sentences[scene.main.sentence])
    quoted = (a for a in scene.within(*sentences[0]) if cues.is_quoted_in_title(scene.norm, a.end))
    return frozenset(actor.ref for actor in (*here, *quoted) if not scene.is_spoken_of(actor))


def _held_by_government(scene: Scene) -> bool:
    """True if the main occasion is the press conference of the Government: 'tại cuộc [họp báo thường kỳ Chính phủ]'."""
    told = max(scene.lead_end, scene.article.sentences[scene.main.sentence][1])
    return scene.main.kind == "PRESS" and _OF_GOVERNMENT.search(scene.norm, 0, told) is not None


def _speaks_for_government(position: Position) -> bool:
    """True for those of the Government's Office, and for spokesmen."""
    return "văn phòng chính phủ" in normal(position.agency or "") or normal(position.title).startswith(
        ("người phát ngôn", "phát ngôn viên")
    )


def _leader(scene: Scene, people: Mapping[str, Mapping[Role, int]], own: frozenset[str], ranks: Mapping[str, int]) -> list[str]:
    """The one who sounds like the leader of the meeting though no word says so."""
    kind = scene.main.kind
    # Those who are listed are guests; what one of the highest says there is guidance, also then.
    free = {
        ref: roles
        for ref, roles in people.items()
        if ref in own or not ("object" in roles or ("listed" in roles and ranks.get(ref, 0) < MINISTERS))
    }
    if kind == "VOTER_MEETING" and not free:  # 'Tham dự có đại biểu A': he answers there
        free = {ref: roles for ref, roles in people.items() if "speak" in roles}
    if kind == "VOTER_MEETING" or (kind != "PRESS" and any(ref[0] == "o" for ref in free)):
        free = {ref: roles for ref, roles in free.items() if ref[0] == "o"}  # a citizen does not lead an official
    if kind == "PRESS":
        told_from = scene.article.sentences[scene.main.sentence][0]
        acts = {
            ref: min(at for at in scene.acts[ref] if at >= told_from)
            for ref, roles in free.items()
            if "appointed" not in roles and scene.acts[ref][-1] >= told_from
        }
        # 'tại họp báo của Sở Y tế': its own leader before the others who speak there
        return (
            sorted(acts, key=lambda ref: (ref not in own, -ranks.get(ref, 0) if ref in own else 0, acts[ref]))[:1]
            or sorted(free, key=lambda ref: scene.shown[ref].start)[:1]
        )
    told = scene.article.sentences[scene.main.sentence]
    # A guest who attends, or one who reports, must give many orders to be taken for the leader.
    leads = {
        ref: r.get("direct", 0)
        + 3 * (ref in own and "direct" in r)
        + (ref in own and "speak" in r)
        + 3 * (kind in {"VOTER_MEETING", "RECEPTION"} and any(told[0] <= at < told[1] for at in scene.acts[ref]))
        - 5 * (bool(r.keys() & {"attend", "listed"}) and ref not in own)
        - 3 * _reports(r)
        - 4 * ("appointed" in r)
        for ref, r in free.items()
    }
    best = max(leads, key=lambda ref: leads[ref], default=None)
    if best is not None and leads[best] > (kind in _OF_MANY):
        return [best]
    partners = [ref for ref, roles in people.items() if "object" in roles]
    masters = [ref for ref in partners if people[ref].get("direct", 0) > 2]
    if kind not in _HELD_BY_ONE:
        return masters[:1] if kind == "MEETING" else []
    # Voters are answered by him whose meeting it is.
    guests = {"attend"} if kind == "VOTER_MEETING" else {"attend", "listed", "report"}
    there = [ref for ref, roles in free.items() if not roles.keys() & guests]
    return masters[:1] or there[:1] or partners[:1]


def _reports(roles: Mapping[Role, int]) -> bool:
    """True if reports and answers are a good part of what somebody says, not one word among many."""
    return roles.get("report", 0) > roles.get("speak", 0) // 3


def _only_one(scene: Scene, people: Mapping[str, Mapping[Role, int]], officials: Sequence[Official]) -> list[str]:
    """The single official of an article, if a head of some body whom the sentence of the meeting names; a report that quotes a single speaker."""
    there = [actor for actor in scene.actors if actor.kind == "official" and not scene.is_spoken_of(actor)]
    if len({actor.ref for actor in there}) == 1:
        ref = there[0].ref
        heads = any(_HEAD.match(normal(p.title)) for official in officials if official.id == ref for p in official.positions)
        roles = scene.roles.get(ref, {}).keys()
        if heads and not roles & (_GUEST | {"report", "appointed"}) and any(_acts_at(scene, actor) for actor in there):
            return [ref]
    if scene.main.kind != "VOTER_MEETING" and not any(ref[0] == "o" for ref in people):
        return [ref for ref, roles in people.items() if not roles.keys() & _GUEST][:1]
    return []


def _highest(
    scene: Scene, people: Mapping[str, Mapping[Role, int]], officials: Sequence[Official], ranks: Mapping[str, int]
) -> list[str]:
    """The head of a body who stands above all others who say something there, though he gives no orders; guests and those who report do not lead."""
    top = max((ranks.get(ref, 0) for ref in people), default=0)
    above = [ref for ref in people if ranks.get(ref, 0) == top]
    if not top or len(above) > 1:
        return []
    told_from = scene.article.sentences[scene.main.sentence][0]
    roles = people[above[0]].keys()
    speaks = "speak" in roles and not roles & (_GUEST | {"report", "appointed"})
    heads = any(_heads_a_body(p) for official in officials if official.id == above[0] for p in official.positions)
    return above if speaks and heads and any(at >= told_from for at in scene.acts[above[0]]) else []


def _heads_a_body(position: Position) -> bool:
    """True for the title of a head, not of a deputy."""
    return _HEAD.match(normal(position.title)) is not None and _head_of(position.title) is None


def _acts_at(scene: Scene, actor: Actor) -> bool:
    """True if the sentence of the meeting has this one do something there: 'Thủ tướng Lê Văn Bình nêu yêu cầu này tại hội nghị'."""
    start, end = scene.article.sentences[scene.main.sentence]
    if not start <= actor.start < end or scene.norm.startswith("kỳ họp", scene.main.start):
        return False
    return cues.ACTS_AT.fullmatch(scene.norm, actor.end, scene.main.start) is not None and not scene.norm.endswith(
        cues.WHOSE_WORDS, 0, actor.start
    )
