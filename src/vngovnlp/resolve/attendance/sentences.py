"""The roles that a sentence gives: what the words beside each mention say that the person or body does there."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from vngovnlp.report import Span
from vngovnlp.resolve.attendance import cues
from vngovnlp.resolve.attendance.addressed import is_next_name
from vngovnlp.resolve.attendance.lists import read_lists
from vngovnlp.resolve.attendance.scene import Actor, Scene
from vngovnlp.resolve.pattern import pattern


def read_sentence(scene: Scene, sentence: Span, listing: bool, at_meeting: bool) -> bool:
    """Note the roles that one sentence gives; True if a list of attendees goes on in the next."""
    start, end = sentence
    here = scene.within(start, end)
    if not here and not scene.place_lists.any(start, end) and scene.norm[end - 1 : end] != ":":
        return False
    if cues.ELSEWHERE.match(scene.norm, start, end):
        # 'Trước đó, ông A cho biết ...' can be said at the meeting, 'Trước đó, ngày 5/3, ông A ký ...' is not.
        dated = scene.is_dated(sentence)
        scene.elsewhere.update(a.start for a in here if dated or cues.deed(scene.norm, scene.behind(a), end) != "speak")
        return False
    if scene.to_press and cues.TO_PRESS.match(scene.norm, start, end):
        scene.elsewhere.update(a.start for a in here)
        return False
    goes_on = read_lists(scene, sentence, listing)
    for i, actor in enumerate(here):
        if actor.kind != "agency":
            _read_deeds(scene, here, i, sentence, at_meeting)
        elif _speaks_for(scene, actor, end):
            scene.add(actor, "attend")
    opened = cues.OPENS.match(scene.norm, start, end)
    if opened is not None:
        subject = next((a for a in here if a.kind != "agency" and a.start >= opened.end() - 1), None)
        # 'Chủ trì cuộc họp của ..., Chủ tịch A': the subject may be far; of other openings it is the next thing said.
        near = subject is not None and scene.norm[opened.end() : subject.start].strip(" ,:").count(" ") <= 4
        apart = subject is not None and opened["lead"] is not None and scene.norm[subject.start - 2 : subject.start] == ", "
        if subject and opened["speak"] is not None and _NAMED_IN.search(scene.norm, opened.start(), subject.start):
            near = False
        if subject and (opened["chair"] or near or apart):
            scene.add(subject, opened.lastgroup)  # type: ignore[arg-type]
    return goes_on


# 'Theo quyết định do [ông A ký]', 'theo tờ trình của [Bộ trưởng B]': he comes up in what the sentence opens with.
_NAMED_IN = pattern(
    r"(?<!\p{L})(?:do|(?<!lời )(?<!ý kiến )(?<!sẻ )(?<!nhận định )(?<!thông tin )của|bổ nhiệm|gửi|giao|với|đối với|kỷ luật) (?:ông |bà |đồng chí )?$"
)


_THERE = frozenset({"chair", "lead", "attend"})


def _read_deeds(scene: Scene, here: Sequence[Actor], i: int, sentence: Span, at_meeting: bool) -> None:
    """The roles that the words beside one mention give: what the person does there."""
    norm, actor, at = scene.norm, here[i], scene.behind(here[i])
    end = sentence[1] if at < sentence[1] else scene.clause_end(at)
    if is_reported(scene, here, i) or scene.quotations.around(actor.start):
        return
    said = False
    if scene.word_before(actor) in cues.LEAD_IN:
        before = max(sentence[0], actor.start - 50)
        said = cues.SAID_BY.search(norm, before, actor.start) is not None
        if not said and cues.ASKED.search(norm, before, actor.start):
            return
        if cues.DECIDED_ON.search(norm, before, actor.start):
            scene.add(actor, "appointed")
    if actor.named[1] < actor.end and _takes_office(norm, actor):
        scene.add(actor, "appointed")
    role = cues.deed(norm, at, end)
    if role is None and actor.named[1] < actor.end and (bare := cues.BARE_BODY.match(norm, at)) is not None:
        # 'ông A, Phó Chủ tịch Hội chủ trì'; who only says something is quoted from elsewhere as often
        behind = cues.deed(norm, bare.end(), end)
        role = behind if behind in _THERE else None
    if role == "chair" and (
        cues.chairs_another(norm, at, end, scene.main.kind) or cues.FOUNDS.search(norm, max(0, actor.start - 90), actor.start)
    ):
        role = None
    if role == "heads" and scene.main.kind in {"RECEPTION", "TALKS"}:
        role = "object"  # 'tiếp đoàn công tác do bà A dẫn đầu'
    weight, orders = cues.leadership(norm, at, end)
    if orders and role is None:
        role = "speak"
    if role is not None:
        scene.add(actor, role)
        if role in {"chair", "lead", "attend"}:
            for other in joined_before(norm, here, i):
                scene.add(other, role)
    if not weight and sentence == scene.article.sentences[0] and cues.is_quoted_in_title(norm, at):
        weight = 2
    weight = weight or int(said)
    if weight:
        scene.add(actor, "direct", weight + 3 * at_meeting)


def is_reported(scene: Scene, here: Sequence[Actor], i: int) -> bool:
    """True if actor i stands in what the one before it tells: 'ông A cho biết, [Thủ tướng] đã giao ...', 'theo ông A, [Thủ tướng] ...'."""
    if i == 0 or here[i - 1].kind == "agency" or here[i - 1].ref == here[i].ref:
        return False
    teller, start = here[i - 1], here[i].start
    if cues.REPORTED.fullmatch(scene.norm, scene.behind(teller), start):
        return True
    return (
        scene.norm[teller.end : start] == ", "
        and cues.ACCORDING.search(scene.norm, max(0, teller.start - 20), teller.start) is not None
    )


def _speaks_for(scene: Scene, actor: Actor, end: int) -> bool:
    """True if somebody without a name speaks for a body: '[Tại cuộc họp, đại diện ]Sở Y tế[ cho biết] ...'."""
    if cues.SPEAKER_OF.search(scene.norm, max(0, actor.start - 120), actor.start) is None:
        return False
    at = scene.behind(actor)
    return cues.deed(scene.norm, at, end) in {"speak", "report"} or cues.leadership(scene.norm, at, end)[1]


def _takes_office(norm: str, actor: Actor) -> bool:
    """True if the words between a name and its last post give it to this person: 'ông A, Phó Bí thư Tỉnh ủy, được bầu giữ chức ...'."""
    found = cues.TAKES_OFFICE.search(norm, actor.named[1], actor.end)
    return found is not None and cues.TELLS.search(norm, actor.named[1], found.start()) is None


def joined_before(norm: str, here: Sequence[Actor], i: int) -> Iterator[Actor]:
    """Those named together with actor i before it: 'A, B và C chủ trì'."""
    # Of mentions that overlap, no words are between.
    while i > 0 and here[i - 1].kind != "agency":
        gap = norm[here[i - 1].end : here[i].start]
        if cues.JOINED.fullmatch(gap) is None and cues.WITH_OTHERS.fullmatch(gap) is None and not is_next_name(gap):
            return
        i -= 1
        yield here[i]
