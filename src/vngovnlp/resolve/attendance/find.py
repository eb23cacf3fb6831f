"""Attendance: who chaired the meeting and who took part, by the words around each mention of a person or body.

Everybody's roles are gathered sentence by sentence (:mod:`.cues` has the words) and kept in a :mod:`.scene`; from them :mod:`.chairs` says who chaired.
All that speaks for and against everybody (:mod:`.signs`) is weighed in the end (:mod:`.odds`).
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from vngovnlp.article import Article
from vngovnlp.grammar.match import Match
from vngovnlp.report import Agency, Attendee, Official
from vngovnlp.resolve.attendance import cues
from vngovnlp.resolve.attendance.bystanders import OPEN_TO_ALL, read_others
from vngovnlp.resolve.attendance.chairs import find_chairs
from vngovnlp.resolve.attendance.hearsay import Hearsay
from vngovnlp.resolve.attendance.odds import load_odds
from vngovnlp.resolve.attendance.own_words import BETWEEN_TWO, LEAD, is_on_the_spot, read_occasion
from vngovnlp.resolve.attendance.partners import read_partners
from vngovnlp.resolve.attendance.presiding import read_presiding
from vngovnlp.resolve.attendance.scene import FAR, Scene, find_actors
from vngovnlp.resolve.attendance.seniority import seniority
from vngovnlp.resolve.attendance.sentences import read_sentence
from vngovnlp.resolve.attendance.shown import shown
from vngovnlp.resolve.attendance.signs import Witness
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
        if number > main.sentence and (
            number in other_days
            or (scene.is_past(sentence) if number in there else cues.SAME_DAY.match(scene.norm, sentence[0]))
        ):
            scene.elsewhere.update(actor.start for actor in scene.within(*sentence))
            listing = False
            continue
        listing = read_sentence(scene, sentence, listing, number in there)
    for occasion in occasions:
        other = (occasion.cited and not main.cited) or (
            occasion.sentence > main.sentence
            and (scene.is_past(article.sentences[occasion.sentence]) or scene.quotations.around(occasion.start))
        )
        if not other and (occasion.kind == main.kind or (occasion.verb and occasion.sentence <= min(main.sentence, LEAD))):
            read_occasion(scene, occasion)
        elif not other and is_on_the_spot(scene, occasion):
            end = article.sentences[occasion.sentence][1]
            read_partners(scene, scene.within(occasion.end, min(end, occasion.end + FAR)), occasion, end)
    read_presiding(scene)
    ranks = {o.id: seniority(o.positions) for o in officials}
    chairs = find_chairs(scene, officials, occasions, ranks)
    open_to_all, large = main.kind in OPEN_TO_ALL, main.kind not in BETWEEN_TWO | {"PRESS"}
    for number, sentence in enumerate(article.sentences):
        read_others(scene, sentence, chairs, open_to_all or (large and number in there))
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
