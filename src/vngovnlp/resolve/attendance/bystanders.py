"""Who else was there, once the chairs are known: by words that are no sign of who leads."""

from __future__ import annotations

import re
from collections.abc import Sequence

from vngovnlp.report import Span
from vngovnlp.resolve.attendance import cues
from vngovnlp.resolve.attendance.guest_lists import leads_to, more_list_cues
from vngovnlp.resolve.attendance.lists import read_list
from vngovnlp.resolve.attendance.receivers import receives
from vngovnlp.resolve.attendance.scene import FAR, Scene
from vngovnlp.resolve.attendance.sentences import is_reported
from vngovnlp.resolve.attendance.speakers import (
    and_next,
    body_speaks,
    delegate_speaks,
    is_answered,
    is_quoted_at,
    is_source,
    is_voter,
    speak_together,
    speaks,
)
from vngovnlp.resolve.attendance.subjects import attending_subjects


def read_others(scene: Scene, sentence: Span, chairs: Sequence[str], everybody: bool) -> None:
    """Note who else was there, by words that are no sign of who leads.

    ``everybody``: what those say who hold no office is said at the meeting too.
    """
    here = [a for a in scene.within(*sentence) if a.start not in scene.elsewhere]
    if not here or cues.ELSEWHERE.match(scene.norm, *sentence):
        return
    for cue in more_list_cues(scene.norm, *sentence):
        if cue["hears"] is not None and not _hears(scene, cue, sentence[0], chairs):
            continue
        stop = min(sentence[1], cue.end() + FAR)
        read_list(
            scene, [a for a in scene.within(cue.end(), stop) if a.start not in scene.elsewhere], cue.end(), stop, "listed"
        )
    for actor in attending_subjects(scene, sentence):
        scene.add(actor, "attend")
    for i, actor in enumerate(here):
        if is_reported(scene, here, i) or scene.quotations.around(actor.start):
            continue
        if actor.kind == "agency":
            if (
                body_speaks(scene, actor, sentence)
                or delegate_speaks(scene, actor, sentence)
                or is_quoted_at(scene, actor, sentence[1])
            ):
                scene.add(actor, "attend")
            continue
        if receives(scene, actor, *sentence):
            for receiver in (actor, *and_next(scene, here, i)):
                scene.add(receiver, "attend")
        if is_quoted_at(scene, actor, sentence[1]) or is_answered(scene, actor, sentence[0]):
            scene.add(actor, "attend")
        if is_source(scene, actor, sentence[0]):
            scene.add(actor, "speak")
        role = speaks(scene, here, i, sentence[1])
        if role is None or (
            scene.word_before(actor) in cues.LEAD_IN
            and cues.ASKED.search(scene.norm, max(sentence[0], actor.start - 50), actor.start)
        ):
            continue
        for speaker in (actor, *speak_together(scene, here, i)):
            scene.add(speaker, role)
            if actor.ref[0] == "p" and (everybody or is_voter(scene, actor)):
                scene.add(speaker, "attend")


def _hears(scene: Scene, cue: re.Match[str], begin: int, chairs: Sequence[str]) -> bool:
    """True if it is the meeting, or who leads it, that hears a report ('Sau khi nghe Sở Y tế báo cáo'), and those who report stand right behind."""
    reporters = scene.within(cue.end(), cue.end() + _NEAR)
    if not reporters or not leads_to(scene.norm, cue.end(), reporters[0].start):
        return False
    before = [a for a in scene.within(max(begin, cue.start() - _NEAR), cue.start()) if a.kind != "agency"]
    return not before or before[-1].ref in chairs or "," in scene.norm[before[-1].end : cue.start()]


_NEAR = 60


OPEN_TO_ALL = frozenset({"SEMINAR", "VOTER_MEETING"})
"""Kinds at which those speak who hold no office."""
