"""Those with whom a meeting was, behind the words that name it: 'buổi làm việc với [Sở Y tế và Sở Nội vụ]', 'hội đàm giữa [A] và [B]'."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from vngovnlp.resolve.attendance import cues
from vngovnlp.resolve.attendance.scene import Actor, Scene
from vngovnlp.resolve.occasions import Occasion
from vngovnlp.resolve.pattern import pattern

# 'buổi làm việc[ của tổ công tác của Thủ tướng] với Bộ Y tế'.
_OF_TEAM = pattern(r" của (?:tổ|đoàn)(?: \p{L}+){0,9}?(?= với )")


# 'cuộc hội đàm[ giữa ]Ngoại trưởng A[ và người đồng cấp Lào ]B'.
_BETWEEN_THEM = pattern(r" giữa (?:(?:ông|bà|ngài|nhà lãnh đạo(?: \p{L}+){0,2}|tân) )*")


_AND_OTHER = pattern(
    r",? (?:và|với|cùng)(?: (?:ông|bà|ngài|tân|nhà lãnh đạo(?: \p{L}+){0,2}|người đồng cấp(?: \p{L}+){0,3}))* "
)


class _Opening(NamedTuple):
    """Where the partners begin behind the words for a meeting, and what opens their row."""

    at: int
    between: re.Match[str] | None
    """'giữa', which names both sides."""
    direct: bool
    """They may stand without 'với': 'tiếp [Đại sứ A]'."""
    received: bool
    """'hội kiến': one is received by the other; 'hội đàm' is between equals."""


def read_partners(scene: Scene, behind: Sequence[Actor], occasion: Occasion, end: int) -> None:
    """Note those of the mentions ``behind`` the words for the meeting, up to ``end``, with whom it was."""
    norm = scene.norm
    opening = _opening(scene, behind, occasion)
    at = opening.at
    for n, actor in enumerate(a for a in behind if a.start >= at):
        gap = norm[at : actor.start]
        if n and gap == " (":  # the short form of the body before it
            at = actor.end + norm.startswith(")", actor.end)
            continue
        if len(gap) > _GAP or not _goes_on(opening, actor, gap, first=not n):
            return
        if _is_subject(scene, actor, gap, end, first=not n):
            if n and gap == ", ":
                scene.add(actor, "host")
            return
        equals = scene.main.kind == "TALKS" or (opening.between is not None and actor.kind != "agency")
        scene.add(actor, "talks" if equals and not opening.received else "object")
        at = actor.end


def _opening(scene: Scene, behind: Sequence[Actor], occasion: Occasion) -> _Opening:
    norm, at = scene.norm, occasion.end
    while aside := scene.asides.get(at + 1):  # 'buổi làm việc[ ngày 8/4] với UBND huyện'
        at = aside
    if (team := _OF_TEAM.match(norm, at)) is not None:
        at = team.end()
        behind = [a for a in behind if a.start >= at]
    between = cues.BETWEEN.match(norm, at)
    if between is None and len(behind) > 1 and behind[0].kind == "agency" and cues.WHOSE.fullmatch(norm[at : behind[0].start]):
        at = behind[0].end
    received = norm.startswith("hội kiến", occasion.start)
    verb = occasion.verb and not norm.startswith("họp", occasion.start)
    return _Opening(at, between, verb or received or scene.main.kind in {"RECEPTION", "CEREMONY"}, received)


def _goes_on(opening: _Opening, actor: Actor, gap: str, *, first: bool) -> bool:
    """True if the words between lead to a partner, the ``first`` or a further one."""
    body = actor.kind == "agency"
    if opening.between is not None:
        if body:
            return (cues.BETWEEN if first else cues.AND_BODY).fullmatch(gap) is not None
        return (_BETWEEN_THEM if first else _AND_OTHER).fullmatch(gap) is not None
    if first:
        return (opening.direct and cues.PARTNER.fullmatch(gap) is not None) or cues.WITH.match(gap) is not None
    return cues.JOINED.fullmatch(gap) is not None or (body and cues.AND_BODY.fullmatch(gap) is not None)


def _is_subject(scene: Scene, actor: Actor, gap: str, end: int, *, first: bool) -> bool:
    """'tại buổi làm việc với UBND huyện, [Phó Chủ tịch UBND tỉnh A] yêu cầu ...': the subject, no partner."""
    if actor.kind != "official" or not gap.endswith(_PAUSES) or (first and len(gap) <= 10):
        return False
    said = scene.behind(actor)
    return cues.deed(scene.norm, said, end) is not None or cues.leadership(scene.norm, said, end)[0] > 0


_PAUSES = (", ", ", ông ", ", bà ", ", đồng chí ")
_GAP = 40
"""Characters between two partners."""
