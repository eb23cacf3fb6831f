"""Attendance: who chaired the meeting and who took part, by the words around each mention of a person or body.

Everybody's roles are gathered sentence by sentence (:mod:`.cues` has the words) and kept in a :mod:`.scene`; from them :mod:`.chairs` says who chaired.
All that speaks for and against everybody (:mod:`.signs`) is weighed in the end (:mod:`.odds`).
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from vngovnlp.article import Article
from vngovnlp.grammar.match import Match
from vngovnlp.report import Agency, Attendee, Official, Span
from vngovnlp.resolve.attendance import cues
from vngovnlp.resolve.attendance.addressed import is_next_name
from vngovnlp.resolve.attendance.chairs import find_chairs
from vngovnlp.resolve.attendance.cues import Role
from vngovnlp.resolve.attendance.guest_lists import (
    begins_clause,
    ends_list,
    goes_on_below,
    is_generic,
    is_member,
    leads_to,
    more_list_cues,
    opens_none,
)
from vngovnlp.resolve.attendance.hearsay import Hearsay
from vngovnlp.resolve.attendance.odds import load_odds
from vngovnlp.resolve.attendance.presiding import read_presiding
from vngovnlp.resolve.attendance.receivers import receives
from vngovnlp.resolve.attendance.scene import Actor, Scene, find_actors
from vngovnlp.resolve.attendance.seniority import seniority
from vngovnlp.resolve.attendance.signs import Witness
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
from vngovnlp.resolve.occasions import Occasion
from vngovnlp.resolve.pattern import pattern


class Attendance(NamedTuple):
    """Chairs and attendees in text order."""

    chairs: tuple[Attendee, ...]
    attendees: tuple[Attendee, ...]


def find_attendance(
    article: Article,
    entities: Sequence[Match],
    officials: Sequence[Official],
    agencies: Sequence[Agency],
    main: Occasion,
    occasions: Sequence[Occasion],
) -> Attendance:
    """Who chaired and who took part in the main occasion."""
    witness = hear(article, entities, officials, agencies, main, occasions)
    verdict = load_odds().judge(list(witness.parties()))
    return Attendance(shown(witness, verdict.chairs), shown(witness, verdict.attendees))


def hear(
    article: Article,
    entities: Sequence[Match],
    officials: Sequence[Official],
    agencies: Sequence[Agency],
    main: Occasion,
    occasions: Sequence[Occasion],
) -> Witness:
    """What the article says of everybody who could take part."""
    actors, names = find_actors(article, entities, officials, agencies)
    scene = Scene(article, actors, entities, main)
    there = {o.sentence for o in occasions if not o.cited and (o.kind == main.kind or not o.verb)}
    other_days = _told_of_other_days(scene, entities)
    listing = False
    for number, sentence in enumerate(article.sentences):
        if number > main.sentence and (number in other_days or (number in there and scene.is_past(sentence))):
            scene.elsewhere.update(actor.start for actor in scene.within(*sentence))
            listing = False
            continue
        listing = _read_sentence(scene, sentence, listing, number in there)
    for occasion in occasions:
        other = (occasion.cited and not main.cited) or (
            occasion.sentence > main.sentence
            and (scene.is_past(article.sentences[occasion.sentence]) or scene.quotations.around(occasion.start))
        )
        if not other and (occasion.kind == main.kind or (occasion.verb and occasion.sentence <= min(main.sentence, _LEAD))):
            _read_occasion(scene, occasion)
        elif not other and _is_on_the_spot(scene, occasion):
            end = article.sentences[occasion.sentence][1]
            _read_partners(scene, scene.within(occasion.end, min(end, occasion.end + _FAR)), occasion, end)
    read_presiding(scene)
    ranks = {o.id: seniority(o.positions) for o in officials}
    chairs = find_chairs(scene, officials, occasions, ranks)
    open_to_all, large = main.kind in _OPEN_TO_ALL, main.kind not in _BETWEEN_TWO | {"PRESS"}
    for number, sentence in enumerate(article.sentences):
        _read_others(scene, sentence, chairs, open_to_all or (large and number in there))
    return Witness(scene, officials, agencies, occasions, Hearsay(scene, occasions, ranks, chairs), chairs, names)


def _told_of_other_days(scene: Scene, entities: Sequence[Match]) -> set[int]:
    """The sentences that open with another day than that of the event: '[Ngày 9/6], phát biểu ở Quốc hội, ông A cho biết ...'."""
    sentences = scene.article.sentences
    days = [(m.start, whole[0][5:]) for m in entities if m.label == "DATE" and m.value and (whole := _DAY.match(m.value))]
    start, end = sentences[scene.main.sentence]
    own = {day for at, day in days if start <= at < end}
    if not own:
        return set()
    other: set[int] = set()
    for at, day in days:
        number = bisect_right(sentences, (at, len(scene.norm))) - 1
        if day not in own and cues.ON_DAY.fullmatch(scene.norm, sentences[number][0], at):
            other.add(number)
    return other


_DAY = pattern(r"(?:\d{4}|XXXX)-\d\d-\d\d(?!\d|/)")


# -- what the sentences say of them --------------------------------------------------------------------------------------


def _read_sentence(scene: Scene, sentence: Span, listing: bool, at_meeting: bool) -> bool:
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
    goes_on = _read_lists(scene, sentence, listing)
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


def _read_lists(scene: Scene, sentence: Span, listing: bool) -> bool:
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
        goes_on = _read_list(scene, scene.within(at, stop), at, stop, role) or stop - at < 3
    return goes_on and (scene.norm[end - 1] in ";:," or goes_on_below(scene.norm, end))


def _founds(scene: Scene, cue: re.Match[str]) -> bool:
    """True for the 'do' of 'lập tổ công tác do ông A chủ trì'."""
    return cue[0] == "do" and cues.FOUNDS.search(scene.norm, max(0, cue.start() - 90), cue.start()) is not None


def _read_list(scene: Scene, members: Sequence[Actor], at: int, stop: int, role: Role) -> bool:
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
    places = scene.place_lists.listed(at, min(stop, at + _FAR))
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


def _read_deeds(scene: Scene, here: Sequence[Actor], i: int, sentence: Span, at_meeting: bool) -> None:
    """The roles that the words beside one mention give: what the person does there."""
    norm, actor, at = scene.norm, here[i], scene.behind(here[i])
    end = sentence[1] if at < sentence[1] else scene.clause_end(at)
    if _is_reported(scene, here, i) or scene.quotations.around(actor.start):
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
            for other in _joined_before(norm, here, i):
                scene.add(other, role)
    if not weight and sentence == scene.article.sentences[0] and cues.is_quoted_in_title(norm, at):
        weight = 2
    weight = weight or int(said)
    if weight:
        scene.add(actor, "direct", weight + 3 * at_meeting)


def _read_others(scene: Scene, sentence: Span, chairs: Sequence[str], everybody: bool) -> None:
    """Note who else was there, by words that are no sign of who leads.

    ``everybody``: what those say who hold no office is said at the meeting too.
    """
    here = [a for a in scene.within(*sentence) if a.start not in scene.elsewhere]
    if not here or cues.ELSEWHERE.match(scene.norm, *sentence):
        return
    for cue in more_list_cues(scene.norm, *sentence):
        if cue["hears"] is not None and not _hears(scene, cue, sentence[0], chairs):
            continue
        stop = min(sentence[1], cue.end() + _FAR)
        _read_list(
            scene, [a for a in scene.within(cue.end(), stop) if a.start not in scene.elsewhere], cue.end(), stop, "listed"
        )
    for actor in attending_subjects(scene, sentence):
        scene.add(actor, "attend")
    for i, actor in enumerate(here):
        if _is_reported(scene, here, i) or scene.quotations.around(actor.start):
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
_OPEN_TO_ALL = frozenset({"SEMINAR", "VOTER_MEETING"})
"""Kinds at which those speak who hold no office."""


def _speaks_for(scene: Scene, actor: Actor, end: int) -> bool:
    """True if somebody without a name speaks for a body: '[Tại cuộc họp, đại diện ]Sở Y tế[ cho biết] ...'."""
    if cues.SPEAKER_OF.search(scene.norm, max(0, actor.start - 120), actor.start) is None:
        return False
    at = scene.behind(actor)
    return cues.deed(scene.norm, at, end) in {"speak", "report"} or cues.leadership(scene.norm, at, end)[1]


def _is_reported(scene: Scene, here: Sequence[Actor], i: int) -> bool:
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


def _takes_office(norm: str, actor: Actor) -> bool:
    """True if the words between a name and its last post give it to this person: 'ông A, Phó Bí thư Tỉnh ủy, được bầu giữ chức ...'."""
    found = cues.TAKES_OFFICE.search(norm, actor.named[1], actor.end)
    return found is not None and cues.TELLS.search(norm, actor.named[1], found.start()) is None


def _joined_before(norm: str, here: Sequence[Actor], i: int) -> Iterator[Actor]:
    """Those named together with actor i before it: 'A, B và C chủ trì'."""
    # Of mentions that overlap, no words are between.
    while i > 0 and here[i - 1].kind != "agency":
        gap = norm[here[i - 1].end : here[i].start]
        if cues.JOINED.fullmatch(gap) is None and cues.WITH_OTHERS.fullmatch(gap) is None and not is_next_name(gap):
            return
        i -= 1
        yield here[i]


# -- what the words that name the meeting say of them ----------------------------------------------------------------------


def _read_occasion(scene: Scene, occasion: Occasion) -> None:
    """Subject and object of the meeting's own words: 'A [có buổi làm việc với] B', 'A [tiếp] B'."""
    start, end = scene.article.sentences[occasion.sentence]
    here = scene.within(max(start, occasion.start - _FAR), min(end, occasion.end + _FAR))
    before = sum(a.end <= occasion.start for a in here)
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
    if scene.main.kind in _BETWEEN_TWO or visits or scene.norm.startswith("lễ đón", occasion.start):
        _read_partners(scene, behind, occasion, end)


# 'buổi tiếp xúc cử tri của [Đoàn đại biểu Quốc hội tỉnh]': they meet the voters together with who leads.
_DEPUTIES = pattern(r"đoàn (?:đại biểu|đbqh|đb)(?!\p{L})")


def _is_of_deputies(norm: str, body: Actor) -> bool:
    """True for a delegation of deputies; not where its members follow ('Đoàn đại biểu gồm ông A'), nor in a title ('trưởng đoàn')."""
    return (
        _DEPUTIES.match(norm, body.start) is not None
        and not norm.startswith(" gồm", body.end)
        and not norm.endswith("trưởng ", 0, body.start)
    )


def _is_on_the_spot(scene: Scene, occasion: Occasion) -> bool:
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
        and scene.main.kind in _BETWEEN_TWO
        and here[i].kind == "official"
        and bool(hosts)
        and here[i].ref not in hosts
        and cues.DOES.fullmatch(scene.norm[here[i].end : occasion.start]) is not None
    )


def _read_subject(scene: Scene, here: Sequence[Actor], i: int, occasion: Occasion) -> None:
    norm, actor, kind = scene.norm, here[i], scene.main.kind
    if occasion.verb and norm.startswith(("chất vấn", "trả lời"), occasion.start):
        return  # who answers holds no session
    does = cues.DOES.fullmatch(norm[actor.end : occasion.start])
    if kind == "TALKS" and does is None:
        does = cues.IN_TALKS.fullmatch(norm[actor.end : occasion.start])
    if does is None or norm.startswith(" đang có", actor.end) or scene.is_spoken_of(actor):
        return  # 'ông A đang có chuyến thăm': the guest
    if actor.kind != "agency":
        first, *others = reversed((actor, *_joined_before(norm, here, i)))
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


def _read_partners(scene: Scene, behind: Sequence[Actor], occasion: Occasion, end: int) -> None:
    """Those with whom the meeting was: 'buổi làm việc với [Sở Y tế và Sở Nội vụ]'."""
    norm, kind, at = scene.norm, scene.main.kind, occasion.end
    while aside := scene.asides.get(at + 1):  # 'buổi làm việc[ ngày 8/4] với UBND huyện'
        at = aside
    if (team := _OF_TEAM.match(norm, at)) is not None:
        at = team.end()
        behind = [a for a in behind if a.start >= at]
    between = cues.BETWEEN.match(norm, at)
    received = norm.startswith("hội kiến", occasion.start)  # one is received by the other; 'hội đàm' is between equals
    if between is None and len(behind) > 1 and behind[0].kind == "agency" and cues.WHOSE.fullmatch(norm[at : behind[0].start]):
        at = behind[0].end
        behind = behind[1:]
    for n, actor in enumerate(behind):
        gap = norm[at : actor.start]
        if n and gap == " (":  # the short form of the body before it
            at = actor.end + norm.startswith(")", actor.end)
            continue
        if len(gap) > 40:
            return
        if between is not None and actor.kind == "agency":
            fits = (cues.AND_BODY if n else cues.BETWEEN).fullmatch(gap) is not None
        elif between is not None:
            fits = (_AND_OTHER if n else _BETWEEN_THEM).fullmatch(gap) is not None
        elif n:
            fits = cues.JOINED.fullmatch(gap) is not None or (
                actor.kind == "agency" and cues.AND_BODY.fullmatch(gap) is not None
            )
        else:
            direct = (
                (occasion.verb and not norm.startswith("họp", occasion.start)) or kind in {"RECEPTION", "CEREMONY"} or received
            )
            fits = (direct and cues.PARTNER.fullmatch(gap) is not None) or cues.WITH.match(gap) is not None
        if not fits:
            return
        said = scene.behind(actor)
        if (
            gap.endswith((", ", ", ông ", ", bà ", ", đồng chí "))
            and (n or len(gap) > 10)
            and actor.kind == "official"
            and (cues.deed(norm, said, end) or cues.leadership(norm, said, end)[0])
        ):
            # 'tại buổi làm việc với UBND huyện, Phó Chủ tịch UBND tỉnh A yêu cầu ...': the subject, no partner; 'với các huyện, ông B' may be one of those
            if n and gap == ", ":
                scene.add(actor, "host")
            return
        equals = kind == "TALKS" or (between is not None and actor.kind != "agency")
        scene.add(actor, "talks" if equals and not received else "object")
        at = actor.end


# 'buổi làm việc[ của tổ công tác của Thủ tướng] với Bộ Y tế'.
_OF_TEAM = pattern(r" của (?:tổ|đoàn)(?: \p{L}+){0,9}?(?= với )")
# 'cuộc hội đàm[ giữa ]Ngoại trưởng A[ và người đồng cấp Lào ]B'.
_BETWEEN_THEM = pattern(r" giữa (?:(?:ông|bà|ngài|nhà lãnh đạo(?: \p{L}+){0,2}|tân) )*")
_AND_OTHER = pattern(
    r",? (?:và|với|cùng)(?: (?:ông|bà|ngài|tân|nhà lãnh đạo(?: \p{L}+){0,2}|người đồng cấp(?: \p{L}+){0,3}))* "
)
_LEAD = 3
"""The last sentence of the lead, in which a verb tells of the meeting that a noun names below."""
_FAR = 2000
"""Characters around the words for a meeting in which its subject and its partners stand."""
# Kinds with two sides: who stands behind 'với' takes part.
_BETWEEN_TWO = frozenset({"WORKING_SESSION", "RECEPTION", "TALKS", "MEETING", "COUNCIL_SESSION", "VOTER_MEETING"})


# -- what is shown ---------------------------------------------------------------------------------------------------------


def shown(witness: Witness, refs: Sequence[str]) -> tuple[Attendee, ...]:
    """What is shown for these parties, in text order."""
    scene = witness.scene
    there = sorted((witness.first.get(ref) or scene.shown[ref], ref) for ref in refs)
    return tuple(
        _attendee(scene, scene.shown.get(ref, actor), witness.officials.get(ref), witness.names.get(ref))
        for actor, ref in there
    )


def _attendee(scene: Scene, actor: Actor, official: Official | None, name: str | None) -> Attendee:
    text, span = name or scene.article.text[slice(*actor.named)], actor.named
    if official is not None and official.name is not None and official.name_span is not None:
        text, span = official.name, official.name_span
    return Attendee(
        text=text,
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
