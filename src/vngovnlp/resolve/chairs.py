"""Who chaired: the strongest of the roles that the words of the article give."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set

from vngovnlp.report import Official, Position
from vngovnlp.resolve import cues
from vngovnlp.resolve.cues import Role
from vngovnlp.resolve.occasions import Occasion
from vngovnlp.resolve.pattern import pattern
from vngovnlp.resolve.scene import Actor, Scene
from vngovnlp.text import normal

# Kinds that the leading official holds himself: if nothing else says who chaired, the first to speak did.
_HELD_BY_ONE = frozenset({"PRESS", "VOTER_MEETING", "WORKING_SESSION", "INSPECTION", "RECEPTION"})
_FAR = 240
"""Characters between the words for a meeting and the body that holds it."""
_GUEST: frozenset[Role] = frozenset({"attend", "listed", "object"})
# Those who are likelier to hold a meeting that names nobody else than to be its guests.
_HEAD = pattern(
    r"(?:quyền )?(?:thủ tướng|phó thủ tướng|tổng bí thư|thường trực|chủ tịch(?! hồ)|bí thư|bộ trưởng|tổng thống)(?!\p{L})"
)


def find_chairs(scene: Scene, officials: Sequence[Official], occasions: Sequence[Occasion]) -> list[str]:
    """Ids of those who chaired the main occasion; [] if the text does not tell."""
    return _heads_of_delegation(scene, officials) or _chairs(scene, _own_leaders(scene, officials, occasions), officials)


def _heads_of_delegation(scene: Scene, officials: Sequence[Official]) -> list[str]:
    """'Đoàn kiểm tra do ông A làm trưởng đoàn': who leads an inspection, unless its own verb has another subject."""
    if scene.main.kind != "INSPECTION" or any(roles.keys() & {"host", "chair", "heads"} for roles in scene.roles.values()):
        return []
    return [o.id for o in officials if any(p.title.lower() == "trưởng đoàn" for p in o.positions)][:1]


def _own_leaders(scene: Scene, officials: Sequence[Official], occasions: Sequence[Occasion]) -> frozenset[str]:
    """Ids of those who lead a body that holds the meeting: 'UBND tỉnh tổ chức hội nghị ... Chủ tịch UBND tỉnh A phát biểu'."""
    norm = scene.norm
    bodies: set[str] = set()
    names: set[str] = set()
    for occasion in occasions:
        if occasion.kind != scene.main.kind or occasion.cited or occasion.sentence > scene.main.sentence + 1:
            continue
        start, end = scene.article.sentences[occasion.sentence]
        near = scene.within(max(start, occasion.start - _FAR), min(end, occasion.end + _FAR))
        here = [a for a in near if a.kind == "agency"]
        before = [a for a in here if a.end <= occasion.start and cues.ORGANISES.fullmatch(norm, a.end, occasion.start)]
        behind = [
            a
            for a in here
            if a.start > occasion.end
            and cues.ORGANISED_BY.fullmatch(norm, occasion.end, a.start)
            and cues.ORGANISED.match(norm, a.end)
        ]
        if scene.main.kind == "PRESS":  # of the Government a minister holds it, not who leads it
            held = (a for a in here if cues.HELD_BY.fullmatch(norm[occasion.end : a.start]))
            behind += (a for a in held if norm[a.start : a.end] != "chính phủ")
        bodies.update(a.ref for a in (*before, *behind))
        names.update(" " + norm[a.start : a.end] for a in (*before, *behind))
    return frozenset(o.id for o in officials if any(_is_of(position, bodies, tuple(names)) for position in o.positions))


def _is_of(position: Position, bodies: Set[str], names: tuple[str, ...]) -> bool:
    """True if a post leads one of the bodies or an organ of it ('Ban Tuyên giáo Tỉnh ủy'); members do not."""
    if position.title.lower().endswith("viên"):
        return False
    return position.agency_id in bodies or (position.agency is not None and normal(position.agency).endswith(names))


def _chairs(scene: Scene, own: frozenset[str], officials: Sequence[Official]) -> list[str]:
    """Ids of those who chaired, by the first of these that finds somebody: said so, host, leads the body that holds it, gives the
    orders, is alone."""
    people = {ref: roles for ref, roles in scene.roles.items() if ref[0] in "op" and roles.keys() != {"appointed"}}
    strong: frozenset[Role] = frozenset({"chair", "lead"})
    host: frozenset[Role] = frozenset({"host", "talks"})
    # Of a session that one side holds its own verb says whose it is: 'A làm việc với B', whoever presides over what is told beside.
    heads: frozenset[Role] = frozenset({"heads"})
    for wanted in (host, strong, heads) if scene.main.kind in _HELD_BY_ONE else (strong, host):
        chairs = [ref for ref, roles in people.items() if roles.keys() & wanted]
        if chairs:
            return chairs
    name = scene.norm[scene.main.start : scene.main.end + 9]
    if scene.main.kind == "SEMINAR" or "cấp cao" in name or "thượng đỉnh" in name:
        # many leaders, and the host of them chairs
        return _leader(scene, {ref: roles for ref, roles in people.items() if ref in own}, own)
    return _leader(scene, people, own) or _only_one(scene, people, officials)


def _leader(scene: Scene, people: Mapping[str, Mapping[Role, int]], own: frozenset[str]) -> list[str]:
    """The one who sounds like the leader of the meeting though no word says so."""
    kind = scene.main.kind
    free = {ref: roles for ref, roles in people.items() if ref in own or not roles.keys() & {"listed", "object"}}
    if kind == "VOTER_MEETING" or any(ref[0] == "o" for ref in free):
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
            sorted(acts, key=lambda ref: (ref not in own, acts[ref]))[:1]
            or sorted(free, key=lambda ref: scene.shown[ref].start)[:1]
        )
    # A guest who attends, or one who reports, must give many orders to be taken for the leader.
    leads = {
        ref: r.get("direct", 0)
        + 3 * (ref in own and "direct" in r)
        - 5 * ("attend" in r and ref not in own)
        - 3 * ("report" in r)
        - 4 * ("appointed" in r)
        for ref, r in free.items()
    }
    best = max(leads, key=lambda ref: leads[ref], default=None)
    if best is not None and leads[best] > 0:
        return [best]
    if kind not in _HELD_BY_ONE:
        return []
    partners = [ref for ref, roles in people.items() if "object" in roles]
    masters = [ref for ref in partners if people[ref].get("direct", 0) > 2]
    there = [ref for ref, roles in free.items() if not roles.keys() & {"attend", "report"}]
    return masters[:1] or there[:1] or partners[:1]


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


def _acts_at(scene: Scene, actor: Actor) -> bool:
    """True if the sentence of the meeting has this one do something there: 'Thủ tướng Lê Văn Bình nêu yêu cầu này tại hội nghị'."""
    start, end = scene.article.sentences[scene.main.sentence]
    if not start <= actor.start < end or scene.norm.startswith("kỳ họp", scene.main.start):
        return False
    return cues.ACTS_AT.fullmatch(scene.norm, actor.end, scene.main.start) is not None and not scene.norm.endswith(
        cues.WHOSE_WORDS, 0, actor.start
    )
