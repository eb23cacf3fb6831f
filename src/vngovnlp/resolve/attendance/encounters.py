"""Encounters: a meeting of two heads is either the higher one's or of both."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from vngovnlp.resolve.attendance.cues import Role
from vngovnlp.resolve.attendance.scene import Scene
from vngovnlp.resolve.attendance.seniority import MINISTERS, outranks
from vngovnlp.resolve.occasions import Occasion
from vngovnlp.resolve.pattern import pattern

# 'cuộc gặp[ giữa nhà lãnh đạo Lào ]Lê Văn Bình[ và người đồng cấp Na Uy ]Anton Berg'.
_BETWEEN = pattern(r"(?: \p{L}+){0,3} giữa (?:(?!và |với |các )\p{L}+ ){0,4}")
_AND = pattern(r",? (?:và|với|cùng)(?: với)? (?:(?!các |lãnh đạo )\p{L}+ ){0,5}")
_OF_TWO = pattern(r"(?:(?:cuộc|buổi) )?(?:gặp(?! mặt)|họp(?! báo)|hội đàm|điện đàm|đàm phán)")
"""Words for a meeting that equals hold together; in a working session or a reception one of them is the host."""
# 'cuộc họp báo[ chung]'.
_JOINT = pattern(r" chung(?!\p{L})")


def encounter(scene: Scene, occasions: Sequence[Occasion], ranks: Mapping[str, int]) -> list[str]:
    """Ids of those who hold a meeting that is said to be between two people; [] if none is."""
    for occasion in occasions:
        if occasion.kind != scene.main.kind or occasion.cited:
            continue
        end = scene.article.sentences[occasion.sentence][1]
        two = [a for a in scene.within(occasion.end, min(end, occasion.end + _FAR)) if a.kind == "official"][:2]
        if (
            len(two) == 2
            and two[0].ref != two[1].ref
            and _BETWEEN.fullmatch(scene.norm, occasion.end, two[0].start)
            and _AND.fullmatch(scene.norm, two[0].end, two[1].start)
        ):
            one, other = two[0].ref, two[1].ref
            if outranks(ranks.get(other, 0), ranks.get(one, 0)):
                return [other]
            unequal = outranks(ranks.get(one, 0), ranks.get(other, 0)) or not is_of_two(scene)
            return [one] if unequal else [one, other]
    return []


_FAR = 300
"""Characters behind the words for the meeting in which both are named."""


def is_of_two(scene: Scene) -> bool:
    """True if the words for the main occasion are those of a meeting that equals hold together."""
    return _OF_TWO.match(scene.norm, scene.main.start, scene.main.end) is not None


def peers(scene: Scene, chair: str, ranks: Mapping[str, int]) -> list[str]:
    """Ids of those whom the chair met as an equal: 'tại cuộc gặp với [Thủ tướng B], Tổng thống A nói ...', 'tại họp báo chung'."""
    received = scene.norm.startswith("hội kiến", scene.main.start)  # one calls on the other
    if scene.main.kind == "TALKS" and not received and (other := _other_side(scene, chair)):
        return [other]
    rank = ranks.get(chair, 0)
    joint = _JOINT.match(scene.norm, scene.main.end) is not None
    # From there on the heads of bodies are peers of those of other states.
    if rank < MINISTERS or not (joint or is_of_two(scene)):
        return []
    met: Role = "speak" if joint else "object"
    return [ref for ref, roles in scene.roles.items() if ref != chair and met in roles and ranks.get(ref) == rank]


_SIDE: frozenset[Role] = frozenset({"speak", "host", "object", "talks"})


def _other_side(scene: Scene, chair: str) -> str | None:
    """Id of the one whom the sentence of the talks names beside the chair: 'tại buổi hội đàm với A, [Bộ trưởng B] cho biết ...'; None if it names several."""
    here = {a.ref for a in scene.within(*scene.article.sentences[scene.main.sentence]) if a.kind == "official"}
    others = [ref for ref in sorted(here) if ref != chair and scene.roles.get(ref, {}).keys() & _SIDE]
    return others[0] if len(others) == 1 and chair in here else None
