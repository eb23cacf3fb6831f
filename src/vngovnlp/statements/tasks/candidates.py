"""Who may give a task: those named around it, who gave the task before, the body that a bare noun stands for, and nobody.

Each candidate is described by where it stands to the task, what stands around it, and what the task before had.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import compress
from typing import NamedTuple

from vngovnlp.article import Article
from vngovnlp.grammar.match import Match
from vngovnlp.statements.clauses import Tokens
from vngovnlp.statements.grouped import Group
from vngovnlp.statements.tasks import candidate_names as named
from vngovnlp.statements.tasks.actors import Actor, Party
from vngovnlp.statements.tasks.fields import find_cue
from vngovnlp.statements.tasks.generic import Generic, generic_subject
from vngovnlp.statements.tasks.subjects import (
    is_addressed,
    is_governed,
    is_told,
    leader_before,
    order_of,
    says_next,
    speaks,
    told_at,
)

BEFORE = 8
"""So many actors before a task are candidates: nobody gives a task from further away without being named again."""
BEHIND = 25
"""Tokens behind a task in which the speaker of a quotation stands."""
HEADLINE = 7
"""So many actors behind the first task of an article are candidates: a headline names nobody, or the same as the lead by another name."""
_QUOTED = 120
"""Tokens that a quotation goes on before its speaker is looked for no more."""


class Candidate(NamedTuple):
    """Somebody who may give the task."""

    party: Party | None
    """None: the text does not say who."""
    here: bool
    """True if named in the sentence of the task, so that it begins anew and inherits nothing."""
    groups: tuple[Group, ...]
    """Its feature names."""


class Before(NamedTuple):
    """The task before: tokens ``i`` to ``j`` and who gave it."""

    i: int
    j: int
    issuer: Party | None


class Around(NamedTuple):
    """What all candidates of one task have in common."""

    i: int
    j: int
    floor: int
    """The first token that can govern the task: of its sentence, or behind the task before it."""
    opens: int
    ends: int
    """Where its sentence begins and ends."""
    cue: tuple[int, int] | None
    cue_words: str
    state: str
    """How it follows the task before (S: same sentence, F: further on, 0: first), c with a cue before it, q inside quotes, L behind a leader without a name."""
    passive: int
    quoted: bool
    """True if a quotation closes right behind it."""
    of: tuple[str, str] | None
    """How the sentence says by whom or in whose name the order is given, and who that is: ("led", "a1") for 'Lãnh đạo Sở A yêu cầu'."""


class Cast:
    """The actors of one article, with what does not change from task to task."""

    __slots__ = (
        "_actors",
        "_article",
        "_begins",
        "_count",
        "_entities",
        "_first",
        "_governs",
        "_in_sentence",
        "_keys",
        "_open",
        "_standing",
        "_toks",
    )

    def __init__(
        self, article: Article, toks: Tokens, entities: Sequence[Match], actors: Sequence[Actor], governs: Mapping[int, Party]
    ) -> None:
        self._governs = governs
        self._article, self._toks, self._entities, self._actors = article, toks, entities, actors
        self._begins = [actor.i for actor in actors]
        self._keys = [self._key(actor.value) for actor in actors]
        self._count = Counter(self._keys)
        self._open = _open_quotes(toks)
        self._standing: dict[tuple[int, str], tuple[Group, ...]] = {}
        self._in_sentence: dict[int, tuple[bool, bool, bool, bool]] = {}
        self._first: str | None = None

    def candidates(self, i: int, j: int, last: Before | None) -> list[Candidate]:
        """Those who may give the task at tokens ``i`` to ``j``; ``last`` is the task before it in text order."""
        toks, actors = self._toks, self._actors
        around = self._around(i, j, last)
        at = bisect_left(self._begins, i)
        # Who is told to do it does not give it: '[Bộ A] cũng được yêu cầu rà soát'.
        before = [k for k in range(max(0, at - BEFORE), at) if actors[k].j <= i and not self._is_told(k, around)]
        behind, far = self._behind(around, at)
        opening = range(min(2, at, max(0, at - BEFORE)))  # who the article begins with, as a rule its speaker
        ahead: list[int] = []
        if not before or (last is None and not self._is_announced(around, actors[before[-1]])):
            begin = bisect_left(self._begins, j)
            ahead = [k for k in range(begin, min(len(actors), begin + HEADLINE)) if k not in behind]
        noun = generic_subject(toks, self._entities, self._governs, around.floor, i)
        if noun is not None and "L" in around.state and toks.word[noun.i] not in _LEADS:
            noun = None
        bare = None if noun is None else self._whole(noun)
        around = around._replace(of=self._body_of(around, noun, bare, before))
        previous = self._key(last.issuer) if last is not None and last.issuer is not None else None
        speaker = next((k for k in reversed(before) if actors[k].human), -1)
        humans = [k for k in range(max(0, at - BEFORE), at) if actors[k].human]
        out = [self._earlier(k, around, last, previous, at, speaker, humans, bare is not None) for k in (*opening, *before)]
        out += [self._later(k, around, previous, bare is not None, far=far) for k in behind]
        out += [self._ahead(k, around, previous, bare is not None, rank, ahead) for rank, k in enumerate(ahead)]
        if last is not None and last.issuer is not None:
            out.append(self._inherited(around, last, at))
        if noun is not None and bare is not None:
            out.append(Candidate(bare, True, self._bare(noun, bare, around, previous)))
        how = around.of[0] if around.of is not None else "" if bare is None else "bare"
        nobody = named.nobody[around.state, around.cue_words, last is not None and last.issuer is None, how]
        out.append(Candidate(None, False, (nobody,)))
        return out

    def _bare(self, noun: Generic, bare: Party, around: Around, previous: str | None) -> tuple[Group, ...]:
        """What a bare noun has: what it says, and the words around it."""
        word = self._toks.word
        k = noun.j
        while k < around.i and word[k] in _LIGHT:
            k += 1
        before = word[noun.i - 1] if noun.i > around.opens else "^"
        called = " ".join(word[noun.i : noun.j])
        known = named.bare[around.state, called, self._key(bare) == previous, bare.ref is not None]
        return known, named.bare_in[before, word[k] if k < around.i else "$", around.cue_words]

    def _body_of(
        self, around: Around, noun: Generic | None, bare: Party | None, before: Sequence[int]
    ) -> tuple[str, str] | None:
        """The body in whose name the order of the sentence is given, and how that is told."""
        if noun is not None and bare is not None:
            return None if bare.ref is None else ("bare" if noun.of < 0 else "led", bare.ref)
        nearest = next((k for k in reversed(before) if self._actors[k].i >= around.floor), None)
        if nearest is None:
            return None
        here = self._actors[nearest]
        if around.cue is not None and here.j <= around.cue[0] and _LIGHT.issuperset(self._toks.word[here.j : around.cue[0]]):
            return ("!" if around.passive < 0 else "?") + _kind(here), self._keys[nearest]
        return ("body", here.value.ref) if here.body and here.value.ref is not None else None

    def _whole(self, noun: Generic) -> Party:
        """The body that a bare noun stands for as all its mentions are given: by its fullest name, with its id; a group with the id of the body it leads."""
        bare = noun.party
        begin = noun.of if noun.of >= 0 else bisect_left(self._toks.start, bare.span[0])
        k = bisect_left(self._begins, begin)
        if self._begins[k : k + 1] != [begin]:
            return bare
        actor = self._actors[k]
        if noun.of >= 0:
            return bare._replace(ref=bare.ref or actor.value.ref)
        return actor.value if self._toks.end[actor.j - 1] == bare.span[1] else bare

    def note(self, issuer: Party | None) -> None:
        """Remembers the issuer of the first task: the article's speaker, as a rule."""
        if self._first is None and issuer is not None:
            self._first = self._key(issuer)

    def _around(self, i: int, j: int, last: Before | None) -> Around:
        toks = self._toks
        sentence = toks.sentence[i]
        opens, ends = bisect_left(toks.sentence, sentence), bisect_right(toks.sentence, sentence)
        floor = opens if last is None else max(opens, last.j)
        cue = find_cue(toks, floor, i)
        if cue is not None:
            cue_words = " ".join(toks.word[cue[0] : cue[1]])
        else:
            cue_words = "need" if not _NEED.isdisjoint(toks.word[i : min(i + 8, j)]) else "none"
        follows = "0" if last is None else "S" if toks.sentence[last.i] == sentence else "F"
        state = follows + ("c" if cue else "") + ("q" if self._open[i] else "")
        if leader_before(toks, floor, i):
            state += "L"
        closes = not _CLOSING.isdisjoint(toks.word[j : min(j + 3, ends)]) or toks.word[j : j + 1] in (["-"], ["–"])
        return Around(i, j, floor, opens, ends, cue, cue_words, state, told_at(toks, floor, i), closes, None)

    def _behind(self, around: Around, at: int) -> tuple[list[int], bool]:
        """The actors behind the task in its sentence; if there are none and it stands in a quotation, those behind the quotation (then True)."""
        begins, actors, toks = self._begins, self._actors, self._toks
        j, stop = around.j, min(around.ends, around.j + BEHIND)
        behind = [k for k in range(at, bisect_left(begins, stop)) if actors[k].i >= j]
        if behind or not self._open[around.i]:
            return behind, False
        end = j
        while end < len(toks.word) and self._open[end] and end < j + _QUOTED:
            end += 1
        sentence = toks.sentence[min(end, len(toks.word) - 1)]
        stop = min(bisect_right(toks.sentence, sentence), end + 12)
        return list(range(bisect_left(begins, max(end, j), at), bisect_left(begins, stop))), True

    def _is_announced(self, around: Around, actor: Actor) -> bool:
        """True if the sentence before the task, or before the list that it stands in, ends with the order of ``actor`` and a colon: nobody ahead gives it then."""
        toks = self._toks
        ends = bisect_right(toks.sentence, toks.sentence[actor.i])
        return ends <= around.i and toks.word[ends - 1] == ":" and speaks(toks, actor.j, ends - 1)

    def _is_told(self, k: int, around: Around) -> bool:
        actor = self._actors[k]
        if actor.i >= around.floor and is_told(self._toks, actor.j):
            return True
        return actor.i >= around.opens and is_addressed(self._toks, actor, around.opens)

    def _earlier(
        self,
        k: int,
        around: Around,
        last: Before | None,
        previous: str | None,
        at: int,
        speaker: int,
        humans: Sequence[int],
        bare: bool,
    ) -> Candidate:
        """An actor before the task."""
        actor, toks = self._actors[k], self._toks
        sentence = toks.sentence
        away = sentence[around.i] - sentence[actor.i]
        kind = _kind(actor)
        same = self._keys[k] == previous
        if away:
            place, gap = "B" + _bucket(away, 1, 2, 3, 6, 12), ""
        else:
            place, gap = "J" if actor.i < around.floor else "I", _bucket(around.i - actor.j, 0, 2, 5, 10, 20)
        groups = [*self._common(k, place, gap, kind, around, same, bare), *self._stands(k, "I" if place == "I" else "B")]
        if place == "I":
            nearer = len([m for m in range(k + 1, at) if self._actors[m].j <= around.i])
            people = len([m for m in humans if m > k and self._actors[m].j <= around.i])
            under = (
                "" if around.passive < 0 else "in" if actor.i > around.passive else "by" if actor.j <= around.passive else ""
            )
            reach = "" if around.cue is None else "over"
            if around.cue is not None and actor.j <= around.cue[0]:
                reach = _bucket(around.cue[0] - actor.j, 0, 1, 3, 8)
            groups.append(named.subject[speaks(toks, actor.j, around.i), is_governed(toks, actor, around.floor), kind])
            groups.append(named.ordered[order_of(toks, actor, around.floor), under, reach, kind])
            groups.append(named.crowded[min(nearer, 3), min(people, 2), kind])
        else:
            others = len([m for m in humans if m > k and self._keys[m] != self._keys[k]])
            since = last is not None and actor.i >= last.j
            within = last is not None and last.i <= actor.i < last.j
            groups.append(named.spoke[(*self._said(k), kind, around.state)])
            groups.append(named.recent[min(others, 4), k == speaker, since, same, within, actor.i < 8, kind, around.state])
        return Candidate(actor.value, place == "I", tuple(groups))

    def _later(self, k: int, around: Around, previous: str | None, bare: bool, *, far: bool) -> Candidate:
        """An actor behind the task: the speaker of a quotation."""
        actor, toks = self._actors[k], self._toks
        kind = _kind(actor)
        place, gap = "X" if far else "A", _bucket(actor.i - around.j, 1, 3, 8)
        inside = self._open[around.i]
        speaker = named.quoting[around.quoted, inside, says_next(toks, actor.j, around.ends), kind]
        common = self._common(k, place, gap, kind, around, self._keys[k] == previous, bare)
        return Candidate(actor.value, True, (*common, *self._stands(k, "A"), speaker))

    def _ahead(self, k: int, around: Around, previous: str | None, bare: bool, rank: int, ahead: Sequence[int]) -> Candidate:
        """An actor behind the first task: 'Phải sửa xong cầu. Đó là yêu cầu của [Chủ tịch ...]'."""
        actor, toks = self._actors[k], self._toks
        sentence = toks.sentence
        kind = _kind(actor)
        place = "T" + _bucket(sentence[actor.i] - sentence[around.i], 0, 1, 2, 4)
        common = self._common(k, place, str(min(rank, 4)), kind, around, self._keys[k] == previous, bare)
        first = not any(self._actors[m].human for m in ahead[:rank])
        told = named.announced[(*self._said(k), min(rank, 4), first, kind)]
        return Candidate(actor.value, False, (*common, *self._stands(k, "T"), told))

    def _said(self, k: int) -> tuple[bool, bool, bool, bool]:
        """What the own sentence of an actor says of it, whatever the task: it orders or speaks there, does so at once, is governed, is whose order is told."""
        known = self._in_sentence.get(k)
        if known is None:
            actor, toks = self._actors[k], self._toks
            number = toks.sentence[actor.i]
            opens, ends = bisect_left(toks.sentence, number), bisect_right(toks.sentence, number)
            says = speaks(toks, actor.j, min(actor.j + 12, ends)), says_next(toks, actor.j, ends)
            known = self._in_sentence[k] = (*says, is_governed(toks, actor, opens), order_of(toks, actor, opens))
        return known

    def _inherited(self, around: Around, last: Before, at: int) -> Candidate:
        """Who gave the task before."""
        toks = self._toks
        since = range(bisect_left(self._begins, last.j), at)
        people = sum(self._actors[k].human for k in since)
        away = _bucket(toks.sentence[around.i] - toks.sentence[last.j - 1], 0, 1, 2, 4, 8)
        known = named.goes_on[around.state, around.cue_words, away, min(people, 3), min(len(since), 3)]
        if around.of is None:
            return Candidate(last.issuer, False, (known,))
        how, body = around.of
        return Candidate(
            last.issuer, False, (known, named.goes_on_of[how, last.issuer is not None and self._key(last.issuer) == body])
        )

    def _common(self, k: int, place: str, gap: str, kind: str, around: Around, same: bool, bare: bool) -> tuple[Group, ...]:
        """What every actor has: its place, how far that is, and who it is."""
        key = self._keys[k]
        often = _bucket(self._count[key], 1, 2, 4, 8)
        groups = (
            named.placed[place, kind, around.state],
            named.apart[place, gap, kind, around.cue_words],
            named.known[place[0], kind, around.state, often, same, key == self._first, bare],
        )
        if around.of is None:
            return groups
        how, body = around.of
        actor = self._actors[k]
        return (*groups, named.of_body[how, place[0], kind, body == key, body in actor.bodies])

    def _stands(self, k: int, place: str) -> tuple[Group, ...]:
        """The words around an actor."""
        known = self._standing.get((k, place))
        if known is None:
            known = self._standing[k, place] = self._words(self._actors[k], place)
        return known

    def _words(self, actor: Actor, place: str) -> tuple[Group, ...]:
        word, sentence = self._toks.word, self._toks.sentence
        here = sentence[actor.i]
        k, stop = actor.j, bisect_right(sentence, here)
        while k < stop and word[k] in _LIGHT:
            k += 1
        after = word[k] if k < stop else "$"
        more = word[k + 1] if k + 1 < stop else "$"
        k = actor.i - 1
        while k > 0 and word[k] in _HONORIFICS and sentence[k] == here:
            k -= 1
        before = word[k] if k >= 0 and sentence[k] == here else "^"
        earlier = word[k - 1] if k > 0 and sentence[k - 1] == here else "^"
        kind = _kind(actor)
        return named.followed[place, kind, after, more], named.led[place, kind, before, earlier]

    def _key(self, party: Party) -> str:
        """The same for all mentions of somebody."""
        return party.ref if party.ref is not None else self._article.norm[party.span[0] : party.span[1]]


_LEADS = frozenset(("lãnh", "tập"))
_NEED = frozenset(("cần", "phải", "nên"))
_CLOSING = frozenset(('"', "”"))
_DOUBLE = _CLOSING | {"“"}
_LIGHT = frozenset("cũng đã vừa còn sẽ tiếp tục mới đang lại đều thì".split())
_HONORIFICS = frozenset("ông bà đồng chí lãnh đạo".split())


def _kind(actor: Actor) -> str:
    """h: a person known as an official, u: another person, b: an agency, o: a company or place."""
    if actor.human:
        return "u" if actor.value.ref is None else "h"
    return "b" if actor.body else "o"


def _open_quotes(toks: Tokens) -> list[bool]:
    """For each token and the end: whether a double quote is open before it."""
    out: list[bool] = []
    inside = False
    for k in compress(range(len(toks.word)), map(_DOUBLE.__contains__, toks.word)):
        out += [inside] * (k + 1 - len(out))
        inside = not inside if toks.word[k] == '"' else toks.word[k] == "“"
    return out + [inside] * (len(toks.word) + 1 - len(out))


def _bucket(value: int, *tops: int) -> str:
    """The first of ``tops`` that is not passed."""
    for top in tops:
        if value <= top:
            return str(top)
    return "+"
