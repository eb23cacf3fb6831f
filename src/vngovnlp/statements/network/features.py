"""What the network sees of a clause beside its words: a list of feature names, the same in training and in use.

A clause is described by what stands before it, the cue that governs it (in its sentence and in the sentences before), who speaks and how high above or
below the one spoken to, the words of tense and need, and its place in the article.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from itertools import compress
from typing import NamedTuple

from vngovnlp.article import Article
from vngovnlp.report import Span
from vngovnlp.statements.clauses import Clause, Tokens
from vngovnlp.statements.grouped import Group
from vngovnlp.statements.network.alone import ATTENDING, HAS, NUMBERS, REPORT, SIGN, SPEECH, Alone, each_alone
from vngovnlp.statements.network.ranks import Standing, addressed, standings
from vngovnlp.statements.network.seen import (
    DUE,
    GIVEN,
    Seen,
    edge,
    followed,
    governed,
    judging,
    opened,
    placed,
    ranked,
    signs,
    signs_around,
    spoken,
    voiced,
)

_NEW = tuple.__new__  # half the time of calling a NamedTuple
_ASKING = frozenset(("đề nghị", "kiến nghị", "đề xuất", "mong muốn"))
_MODALS = frozenset(("phải", "cần", "nên"))
_PEOPLE = frozenset("tri dân tư hộ nghiệp bạn sinh".split())
_SPEAKERS = _PEOPLE | {"ông", "bà", "tôi"}
_BEFORE_DEADLINE = frozenset("trước nhất quá hết xong chót hạn".split())
_TELLING = _SPEAKERS | _BEFORE_DEADLINE | {"các", "được"}
"""Words that are looked for below: found in one pass."""
_SUBJECTS = frozenset(("TITLE", "PERSON", "AGENCY", "ORG", "LOCATION"))


def clause_features(article: Article, toks: Tokens, found: Sequence[Clause]) -> list[Seen]:
    """What is seen of each clause."""
    if not found:
        return []
    scene = _Scene.of(article, toks, found)
    alone = each_alone(toks, found)
    course = _Course()
    out: list[Seen] = []
    sentence = -1
    for k, (clause, one) in enumerate(zip(found, alone, strict=True)):
        if clause.sentence != sentence:
            sentence = clause.sentence
            course.begin_sentence(one.held, _signs_of_sentence(found, alone, k))
        way = scene.way(clause, course.height)
        out.append(_NEW(Seen, (_groups(scene, course, clause, one, way), _further(scene, course, clause, one, way))))
        course.hear(scene, clause, one)
    return out


class _Scene(NamedTuple):
    """What is seen of the whole article. The lists of tokens are in order, with one behind all at the end."""

    toks: Tokens
    known: Mapping[int, Standing]
    top: int
    """The step of the highest official."""
    addressees: list[int]
    voices: list[int]
    subjects: list[int]
    due: list[int]
    given: list[int]
    captions: Sequence[Span]
    title_end: int
    first_sentence: int
    size: str

    @classmethod
    def of(cls, article: Article, toks: Tokens, found: Sequence[Clause]) -> _Scene:
        known = standings(toks)
        telling = list(compress(range(len(toks.word)), map(_TELLING.__contains__, toks.word)))
        return cls(
            toks,
            known,
            max((who.step for who in known.values() if who.human), default=-1),
            *_named(toks, known, telling),
            _due(toks, telling),
            _given(toks, telling),
            article.captions,
            article.title[1] if article.title else -1,
            found[0].sentence,
            "s" if len(toks.word) < 120 else "m" if len(toks.word) < 500 else "l",
        )

    def place(self, clause: Clause) -> str:
        """Where the clause stands: in the title, the first sentence behind it, the second, the body."""
        if self.toks.start[clause.i] < self.title_end:
            return "t"
        behind = clause.sentence - self.first_sentence
        return "1" if behind == 1 else "2" if behind == 2 else "b"

    def way(self, clause: Clause, height: int) -> str:
        """Whether who is spoken to at the beginning of the clause stands above or below ``height``."""
        at = bisect_left(self.addressees, clause.i)
        step = addressed(self.toks, self.known, clause.i, clause.j) if self.addressees[at] < clause.i + 4 else -1
        return "na" if step < 0 or height < 0 else "up" if step > height else "down" if step < height else "same"


class _Course:
    """What was said before a clause: who has the word, what governs, in which part of the article it stands."""

    __slots__ = (
        "governed_for", "governing", "guests", "height", "last_cue", "last_order", "present", "prior_opening", "prior_pair", "prior_word",
        "section", "subject", "voice",
    )  # fmt: skip

    def __init__(self) -> None:
        self.voice = "none"  # who has the word: the highest of the article, a lower official, a body or people
        self.height = -9  # how high it stands
        self.section = "none"  # a report or a speech, by the last word that announced one
        self.guests = False  # in a list of guests
        self.governing = "none"  # the last cue of this sentence
        self.governed_for = 0  # how many clauses ago it was
        self.subject = "none"  # who speaks or asks in this sentence: an official, a body, people
        self.last_cue = "none"  # the last cue before this sentence
        self.last_order = 99  # how many sentences ago the last order was
        self.present = 0  # the words of tense and need in this sentence
        # Of the clause before; but for the opening, in the same sentence.
        self.prior_word, self.prior_pair, self.prior_opening = "^", "^ ^", "^"

    def begin_sentence(self, held: int, present: int) -> None:
        """A sentence begins with a clause of the words ``held``."""
        if self.governing != "none":
            self.last_cue = self.governing
            if self.governing == "order":
                self.last_order = 0
        self.last_order += 1
        self.governing, self.governed_for, self.subject = "none", 0, "none"
        self.prior_word, self.prior_pair = "^", "^ ^"
        self.guests = False
        self.section = "R" if held & REPORT else "S" if held & SPEECH else self.section
        self.present = present

    def hear(self, scene: _Scene, clause: Clause, one: Alone) -> None:
        """What the clause says goes for those behind it."""
        i, j = clause.i, clause.j
        cue = one.cue
        self.prior_word, self.prior_pair, self.prior_opening = scene.toks.word[j - 1], one.tail, one.opening
        self.guests = self.guests or (one.held & HAS > 0 and one.held & ATTENDING > 0)
        if self.governing == "none" or cue:
            at = scene.voices[bisect_left(scene.voices, j) - 1]
            if i <= at < j:  # the last one named has the word from here on
                who = scene.known.get(at)
                self.height = who.step if who is not None else 0
                high = who is not None and self.height >= scene.top
                self.voice = "people" if who is None else ("top" if high else "low") + ("b" if who.body else "")
        if cue:
            self.governing, self.governed_for = cue, 0
        else:
            self.governed_for += 1
        if cue or self.subject == "none":
            at = scene.subjects[bisect_left(scene.subjects, i)]
            if at < j:
                self.subject = _subject(scene.toks, at)


def _groups(scene: _Scene, course: _Course, clause: Clause, one: Alone, way: str) -> tuple[Group, ...]:
    """The features that every clause has."""
    before, quoted, opening, held = clause.before, clause.quoted, one.opening, one.held
    governing, governed_for, last_order = course.governing, course.governed_for, course.last_order
    place = scene.place(clause)
    return (
        governed[governing, governed_for if governed_for < 3 else 3, before, place, quoted],
        opened[opening, governing, before],
        followed[course.last_cue, opening],
        spoken[course.subject, opening],
        edge[before, one.kind, governing],
        judging[last_order if last_order < 6 else 6, one.cue, one.judged],
        ranked[way, course.voice, governing],
        voiced[course.voice, course.section, opening],
        placed[scene.size + place, governing],
        signs[held & SIGN,],
        signs_around[course.present & ~held,],
    )


def _further(scene: _Scene, course: _Course, clause: Clause, one: Alone, way: str) -> tuple[str, ...]:
    """The features that few clauses have."""
    further: tuple[str, ...] = ()
    if course.prior_pair in _ASKING:
        further = f"lvp={way}{course.prior_pair}", f"vop={course.voice}{course.prior_pair}"
    if course.prior_word in _MODALS:
        opening = course.prior_opening
        further += ("pm=" + (opening.partition("+")[0] if "+" in opening else "x") + course.prior_word,)
    if course.guests:
        further += ("guests",)
    if one.held & NUMBERS:
        further += ("num",)
    if scene.captions and _covered(scene.captions, scene.toks.start[clause.i]):
        further += ("caption",)
    if scene.due[bisect_left(scene.due, clause.i)] < clause.j:
        further += (DUE,)
    if scene.given[bisect_left(scene.given, clause.i)] < clause.j:
        further += (GIVEN,)
    return further


def _named(toks: Tokens, known: Mapping[int, Standing], telling: Sequence[int]) -> tuple[list[int], list[int], list[int]]:
    """The tokens that say who is spoken to, who has the word, and who a sentence is about: each in order, with one behind all at the end."""
    words = toks.word
    n = len(words)
    people = [k for k in telling if words[k] in _SPEAKERS]
    addressees = [*known, *(k for k in telling if words[k] == "các")]
    voices = [k for k, who in known.items() if who.human or who.body]
    voices += [k for k in people if k not in known and words[k] in _PEOPLE]
    named = compress(enumerate(toks.entity), toks.entity)
    subjects = [k for k, mention in named if mention is not None and mention.label in _SUBJECTS]
    return sorted([*addressees, n + 4]), sorted([*voices, n + 4]), sorted([*subjects, *people, n + 4])


def _due(toks: Tokens, telling: Sequence[int]) -> list[int]:
    """The tokens where a date under a word of deadlines begins, with one behind all at the end: 'trước [ngày 30/6]', 'chậm nhất là [ngày 5/3]'."""
    words, starts, mentions = toks.word, toks.start, toks.entity
    n = len(words)
    found: list[int] = []
    for k in [k for k in telling if words[k] in _BEFORE_DEADLINE]:
        for at in range(k + 1, min(k + 3, n)):
            mention = mentions[at]
            if mention is not None and mention.label == "DATE" and mention.start == starts[at]:
                found.append(at)
    return [*found, n]


def _given(toks: Tokens, telling: Sequence[int]) -> list[int]:
    """The tokens of 'được' behind a name that is told to do something, with one behind all at the end: '[Sở A] được giao chủ trì'."""
    words, mentions = toks.word, toks.entity
    n = len(words)
    behind_name = [k for k in telling if words[k] == "được" and 0 < k < n - 2 and mentions[k - 1] is not None]
    return [*(k for k in behind_name if words[k + 1] == "giao" or (words[k + 1], words[k + 2]) in _TOLD), n]


_TOLD = frozenset((("yêu", "cầu"), ("đề", "nghị"), ("phân", "công")))


def _signs_of_sentence(found: Sequence[Clause], alone: Sequence[Alone], k: int) -> int:
    """The words of tense and need in the sentence that begins with clause ``k``."""
    home, held, n = found[k].sentence, 0, len(found)
    while k < n and found[k].sentence == home:
        held |= alone[k].held
        k += 1
    return held & SIGN


def _covered(spans: Sequence[Span], start: int) -> bool:
    """True if one of the spans (in text order) covers the character ``start``."""
    at = bisect_left(spans, (start + 1,)) - 1
    return at >= 0 and start < spans[at][1]


def _subject(toks: Tokens, k: int) -> str:
    """Who speaks, by token ``k``: a title, person or body, or people without office ('cử tri', 'người dân')."""
    mention = toks.entity[k]
    if mention is not None and mention.label in _SUBJECTS:
        return mention.label if mention.label != "TITLE" else "T:" + toks.word[k]
    return "people" if toks.word[k] in _PEOPLE else "he"
