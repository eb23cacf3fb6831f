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
    refs = _each_once(scene.norm, refs)
    there = sorted((witness.first.get(ref) or scene.shown[ref], ref) for ref in refs)
    return tuple(
        _attendee(scene, scene.shown.get(ref, actor), witness.officials.get(ref), witness.names.get(ref))
        for actor, ref in there
    )


def _each_once(norm: str, refs: Sequence[str]) -> Sequence[str]:
    """Without the short names of organisations that are there by their full name: 'Tổng công ty Nam An Việt Nam ([NAV])', '[Tổng công ty Nam An VN]'."""
    names = [ref[1:] for ref in refs if ref.startswith(_ORGANISATION)]
    if len(names) < 2:
        return refs
    again = {name for name in names if name.endswith(" vn") and f"{name[:-2]}việt nam" in names}
    again.update(s for s in names if f" ({s})" in norm and any(f"{name} ({s})" in norm for name in names))
    return [ref for ref in refs if not (ref.startswith(_ORGANISATION) and ref[1:] in again)]


_ORGANISATION = "g"
"""What the id of one begins with; the rest is its name."""


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
