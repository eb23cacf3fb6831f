"""Attendees as the report shows them."""

from __future__ import annotations

from collections.abc import Sequence

from vngovnlp.report import Attendee, Official, Span
from vngovnlp.resolve.attendance import cues
from vngovnlp.resolve.attendance.scene import Actor, Scene
from vngovnlp.resolve.attendance.signs import Witness


def shown(witness: Witness, refs: Sequence[str]) -> tuple[Attendee, ...]:
    """What is shown for these parties, in text order."""
    scene = witness.scene
    there = sorted((witness.first.get(ref) or scene.shown[ref], ref) for ref in refs)
    return tuple(
        _attendee(scene, scene.shown.get(ref, actor), witness.officials.get(ref), witness.names.get(ref))
        for actor, ref in there
    )


def _attendee(scene: Scene, actor: Actor, official: Official | None, name: Span | None) -> Attendee:
    """Shown by the fullest name, where that stands: ``name`` is it for those without office."""
    span = (official.name_span if official is not None else name) or actor.named
    return Attendee(
        text=scene.article.text[slice(*span)],
        span=span,
        kind=actor.kind,
        ref=actor.ref if actor.ref[0] in "oa" else None,
        on_behalf_of=_on_behalf_of(scene, actor),
    )


def _on_behalf_of(scene: Scene, actor: Actor) -> str | None:
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
