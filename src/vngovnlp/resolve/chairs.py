"""Who chaired: the strongest of the roles that the words of the article give."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set

from vngovnlp.report import Official, Position
from vngovnlp.resolve import cues
from vngovnlp.resolve.cues import Role
from vngovnlp.resolve.occasions import Occasion
from vngovnlp.resolve.scene import Scene
from vngovnlp.text import normal

# Kinds that the leading official holds himself: if nothing else says who chaired, the first to speak did.
_HELD_BY_ONE = frozenset({"PRESS", "VOTER_MEETING", "WORKING_SESSION", "INSPECTION", "RECEPTION"})
_FAR = 240
"""Characters between the words for a meeting and the body that holds it."""
_GUEST: frozenset[Role] = frozenset({"attend", "listed", "object"})


def find_chairs(scene: Scene, officials: Sequence[Official], occasions: Sequence[Occasion]) -> list[str]:
    """Ids of those who chaired the main occasion; [] if the text does not tell."""
    return _heads_of_delegation(scene, officials) or _chairs(scene, _own_leaders(scene, officials, occasions))


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
        bodies.update(a.ref for a in (*before, *behind))
        names.update(" " + norm[a.start : a.end] for a in (*before, *behind))
    return frozenset(o.id for o in officials if any(_is_of(position, bodies, tuple(names)) for position in o.positions))


def _is_of(position: Position, bodies: Set[str], names: tuple[str, ...]) -> bool:
    """True if a post leads one of the bodies or an organ of it ('Ban Tuyên giáo Tỉnh ủy'); members do not."""
    if position.title.lower().endswith("viên"):
        return False
    return position.agency_id in bodies or (position.agency is not None and normal(position.agency).endswith(names))


def _chairs(scene: Scene, own: frozenset[str]) -> list[str]:
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
    return _leader(scene, people, own) or _only_one(scene, people)


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
        return sorted(acts, key=lambda ref: acts[ref])[:1] or sorted(free, key=lambda ref: scene.shown[ref].start)[:1]
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


def _only_one(scene: Scene, people: Mapping[str, Mapping[Role, int]]) -> list[str]:
    """A lead that names a single official, a report that quotes a single speaker."""
    officials = {actor.ref for actor in scene.actors if actor.kind == "official" and not scene.is_spoken_of(actor)}
    if len(officials) == 1 and not scene.roles.get(min(officials), {}).keys() & (_GUEST | {"report", "appointed"}):
        return list(officials)
    if scene.main.kind != "VOTER_MEETING" and not any(ref[0] == "o" for ref in people):
        return [ref for ref, roles in people.items() if not roles.keys() & _GUEST][:1]
    return []
