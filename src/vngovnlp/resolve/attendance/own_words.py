"""What the words that name the meeting say of those beside them: 'A [có buổi làm việc với] B', 'A [tiếp] B'."""

from __future__ import annotations

from collections.abc import Sequence

from vngovnlp.resolve.attendance import cues
from vngovnlp.resolve.attendance.partners import read_partners
from vngovnlp.resolve.attendance.scene import FAR, Actor, Scene
from vngovnlp.resolve.attendance.sentences import joined_before
from vngovnlp.resolve.occasions import Occasion
from vngovnlp.resolve.pattern import pattern


def read_occasion(scene: Scene, occasion: Occasion) -> None:
    """Subject and object of the meeting's own words: 'A [có buổi làm việc với] B', 'A [tiếp] B'."""
    start, end = scene.article.sentences[occasion.sentence]
    here = scene.within(max(start, occasion.start - FAR), min(end, occasion.end + FAR))
    before = sum(a.end <= _subject_end(occasion) for a in here)
    behind = [a for a in here if a.start >= occasion.end]
    if before:
        if _is_anothers(scene, here, before - 1, occasion):
            scene.elsewhere.update(actor.start for actor in here)
            return
        _read_subject(scene, here, before - 1, occasion)
    elif occasion.verb:
        # 'Làm việc với UBND huyện, Phó Chủ tịch UBND tỉnh A nhấn mạnh ...'
        subject = next((a for a in behind if a.kind == "official" and scene.norm[a.start - 2 : a.start] == ", "), None)
        if subject is not None:
            scene.add(subject, "host")
    if scene.main.kind == "VOTER_MEETING":
        for team in here:
            if team.kind == "agency" and _is_of_deputies(scene.norm, team):
                scene.add(team, "body")
    if behind and behind[0].kind != "agency" and cues.OF.fullmatch(scene.norm, occasion.end, behind[0].start):
        scene.add(behind[0], "host")
    # 'thăm và làm việc với Trường A': a visit has partners if its verb names them
    visits = scene.main.kind in {"INSPECTION", "OTHER"} and occasion.kind == "WORKING_SESSION"
    if scene.main.kind in BETWEEN_TWO or visits or scene.norm.startswith("lễ đón", occasion.start):
        read_partners(scene, behind, occasion, end)


def _subject_end(occasion: Occasion) -> int:
    """Where the words end that name who does it, before those who come along: '[Chủ tịch UBND tỉnh A] cùng lãnh đạo các sở kiểm tra'."""
    return occasion.start if occasion.company is None else occasion.company


# 'buổi tiếp xúc cử tri của [Đoàn đại biểu Quốc hội tỉnh]': they meet the voters together with who leads.
_DEPUTIES = pattern(r"đoàn (?:đại biểu|đbqh|đb)(?!\p{L})")


def _is_of_deputies(norm: str, body: Actor) -> bool:
    """True for a delegation of deputies; not where its members follow ('Đoàn đại biểu gồm ông A'), nor in a title ('trưởng đoàn')."""
    return (
        _DEPUTIES.match(norm, body.start) is not None
        and not norm.startswith(" gồm", body.end)
        and not norm.endswith("trưởng ", 0, body.start)
    )


def is_on_the_spot(scene: Scene, occasion: Occasion) -> bool:
    """True for the talks that end an inspection: 'Sau khi kiểm tra, đoàn có buổi làm việc với UBND huyện'."""
    if scene.main.kind != "INSPECTION" or occasion.kind != "WORKING_SESSION" or occasion.cited:
        return False
    start = scene.article.sentences[occasion.sentence][0]
    return _TO_COME.search(scene.norm, max(start, occasion.start - 60), occasion.start) is None


_TO_COME = pattern(r"(?<!\p{L})(?:sẽ|phải|cần|cử|đề nghị|dự kiến)(?!\p{L})")


def _is_anothers(scene: Scene, here: Sequence[Actor], i: int, occasion: Occasion) -> bool:
    """True if actor i holds this one, and others that which the article is about: 'Cùng ngày, Bí thư B có buổi làm việc với ...'."""
    hosts = {ref for ref, roles in scene.roles.items() if roles.keys() & {"host", "chair"}}
    return (
        occasion.sentence > scene.main.sentence
        and scene.main.kind in BETWEEN_TWO
        and here[i].kind == "official"
        and bool(hosts)
        and here[i].ref not in hosts
        and cues.DOES.fullmatch(scene.norm[here[i].end : occasion.start]) is not None
    )


def _read_subject(scene: Scene, here: Sequence[Actor], i: int, occasion: Occasion) -> None:
    norm, actor, kind = scene.norm, here[i], scene.main.kind
    if occasion.verb and norm.startswith(("chất vấn", "trả lời"), occasion.start):
        return  # who answers holds no session
    does = cues.DOES.fullmatch(norm[scene.behind(actor) : _subject_end(occasion)])
    if kind == "TALKS" and does is None:
        does = cues.IN_TALKS.fullmatch(norm[actor.end : occasion.start])
    if does is None or norm.startswith(" đang có", actor.end) or scene.is_spoken_of(actor):
        return  # 'ông A đang có chuyến thăm': the guest
    if actor.kind != "agency":
        first, *others = reversed((actor, *joined_before(norm, here, i)))
        scene.add(first, "host")
        for other in others:
            # Of those who meet voters the first leads: 'Bí thư Tỉnh ủy A và 2 đại biểu Quốc hội B, C'.
            scene.add(other, "attend" if kind == "VOTER_MEETING" else "host")
        return
    if kind == "VOTER_MEETING":  # elsewhere the body that meets is no guest of itself
        scene.add(actor, "body")
    # 'Bí thư Thành ủy A cùng Tổ đại biểu số 5 tiếp xúc cử tri'
    if i and here[i - 1].kind != "agency" and cues.TOGETHER.fullmatch(norm, here[i - 1].end, actor.start):
        scene.add(here[i - 1], "host")


LEAD = 3
"""The last sentence of the lead, in which a verb tells of the meeting that a noun names below."""


# Kinds with two sides: who stands behind 'với' takes part.
BETWEEN_TWO = frozenset({"WORKING_SESSION", "RECEPTION", "TALKS", "MEETING", "COUNCIL_SESSION", "VOTER_MEETING"})
