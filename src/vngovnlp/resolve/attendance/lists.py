"""Lists of those who took part, behind the cue that opens them: 'Tham dự có ...', 'Cùng dự có ...'."""

from __future__ import annotations

import re
from collections.abc import Sequence

from vngovnlp.report import Span
from vngovnlp.resolve.attendance import cues
from vngovnlp.resolve.attendance.cues import Role
from vngovnlp.resolve.attendance.guest_lists import begins_clause, ends_list, goes_on_below, is_generic, is_member, opens_none
from vngovnlp.resolve.attendance.scene import FAR, Actor, Scene


def read_lists(scene: Scene, sentence: Span, listing: bool) -> bool:
    """Lists that a cue opens ('Tham dự có ...'); True if the last of them goes on behind the sentence."""
    start, end = sentence
    opened: list[tuple[int, Role]] = [(start, "listed")] if listing else []
    opened += [
        (cue.end(), "chair" if cue["chair"] else "listed" if cue["listed"] else "lead")
        for cue in cues.list_cues(scene.norm, start, end)
        if (cue["conclusion"] is None or start <= scene.lead_end)
        and not _founds(scene, cue)
        and not (cue["listed"] and (opens_none(scene.norm, cue) or scene.quotations.around(cue.start())))
    ]
    goes_on = False
    for n, (at, role) in enumerate(opened):
        stop = opened[n + 1][0] if n + 1 < len(opened) else end
        goes_on = read_list(scene, scene.within(at, stop), at, stop, role) or stop - at < 3
    return goes_on and (scene.norm[end - 1] in ";:," or goes_on_below(scene.norm, end))


def _founds(scene: Scene, cue: re.Match[str]) -> bool:
    """True for the 'do' of 'lập tổ công tác do ông A chủ trì'."""
    return cue[0] == "do" and cues.FOUNDS.search(scene.norm, max(0, cue.start() - 90), cue.start()) is not None


def read_list(scene: Scene, members: Sequence[Actor], at: int, stop: int, role: Role) -> bool:
    """Give the role to the members that stand together behind the cue; True if the list reaches the last of them."""
    for actor in members:
        if role == "listed":
            at = _read_places(scene, at, actor.start)
        if actor.start - at > 200:
            return False
        if scene.norm.count("(", at, actor.start) > scene.norm.count(")", at, actor.start):
            continue  # 'Thủ tướng A (Chủ tịch ASEAN năm 2018)': a remark on the one before
        if ends_list(scene.norm, at, actor.start):
            return False
        if actor.kind != "agency" and cues.NEXT_CLAUSE.search(scene.norm, at, actor.start) and _says_on(scene, actor):
            return False  # 'Tại buổi làm việc với lãnh đạo huyện Hòa An, ông A yêu cầu ...': the subject, no guest
        if actor.kind == "agency" and (not is_member(scene.norm[at : actor.start]) or begins_clause(scene.norm, actor, at)):
            return False
        if actor.kind != "agency" or (role == "listed" and not is_generic(scene.norm, actor)):
            scene.add(actor, role)
        at = actor.end
        if actor.kind == "agency" and role == "listed":
            at = _read_places_of(scene, at)
        if role != "listed" and scene.norm.startswith(" tại", at):
            return False
    if role == "listed":
        _read_places(scene, at, stop)
    return bool(members)


def _says_on(scene: Scene, actor: Actor) -> bool:
    """True if the words behind a mention say what this person says."""
    at = scene.behind(actor)
    end = scene.clause_end(at)
    return cues.deed(scene.norm, at, end) in {"speak", "report"} or cues.leadership(scene.norm, at, end)[0] > 0


def _read_places(scene: Scene, at: int, stop: int) -> int:
    """List the places of a row of them ('lãnh đạo các tỉnh A, B'), which stand for their governments; where the list goes on."""
    places = scene.place_lists.listed(at, min(stop, at + FAR))
    if not places or ends_list(scene.norm, at, places[0][0]):
        return at
    for start, end in places:
        scene.add(Actor(start, end, "g" + scene.norm[start:end], "group", (start, end)), "listed")
    return places[-1][1]


def _read_places_of(scene: Scene, at: int) -> int:
    """List the places behind a body ('lãnh đạo Bộ A, Bộ B và các tỉnh C, D'), which stand for their governments; the end of the last."""
    while (step := cues.AND_PLACES.match(scene.norm, at)) is not None and step.end() in scene.places:
        start, at = step.end(), scene.places[step.end()]
        scene.add(Actor(start, at, "g" + scene.norm[start:at], "group", (start, at)), "listed")
    return at
