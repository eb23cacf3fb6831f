"""Signs: what speaks for and against it that somebody took part, as names of features for :mod:`.odds`.

Of each party: what the rules say, its roles, its rank and posts, and where it stands in the article. Of each of its mentions: the words beside it and beside
the list that it is a member of, the occasions that its sentence names, and what the rules say of those named with it. A name holds what it means in short:
``Ra`` is "has a part by the rules", ``<P của`` "a person with 'của' among the words before".
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import islice
from typing import NamedTuple

from vngovnlp.report import Agency, Official, Span
from vngovnlp.resolve.attendance.addressed import is_scholar
from vngovnlp.resolve.attendance.cues import Role
from vngovnlp.resolve.attendance.hearsay import Hearsay
from vngovnlp.resolve.attendance.receivers import is_accused
from vngovnlp.resolve.attendance.scene import Actor, Scene
from vngovnlp.resolve.occasions import Occasion
from vngovnlp.resolve.pattern import pattern
from vngovnlp.text import normal

_WORDS = re.compile(r"\w+|[^\w\s]")
_PART: frozenset[Role] = frozenset({"attend", "listed", "object", "speak", "report", "host", "heads", "body", "talks"})
_NAMED = frozenset("op")
_MENTIONS = 5
"""Mentions of one party that are looked at, from the first."""
_WIDE = 45
"""Characters beside a mention in which words count."""
_LIST = 6
"""Members of a list that are looked at on each side."""
_BACK = 5
"""Sentences back to an occasion that a sentence may still tell of."""
# Between two members of one list stands nothing else.
_JOINS = pattern(r"[,;]? ?(?:(?:và|cùng|với|ông|bà|đồng chí|các|lãnh đạo|đại diện|[-:,;])[ ,:]*)*")
# Words that say what becomes of who stands behind them: the nearest counts.
_GOVERNS = frozenset(
    "dự tham mời gặp tiếp giao yêu đề chỉ báo theo của với gồm có cùng thuộc tại do được trao tặng gửi trình nghe cử phối kiểm làm thăm đón giữa về phía ký chúc "
    "bầu nguyên bổ kỷ như là thay đại từ cho".split()
)
_ENDS = frozenset(".;:")


class Party(NamedTuple):
    """Somebody or some body that could take part, with the names of the signs."""

    ref: str
    kind: str
    """'o' an official with a name, 'u' one without, 'p' a person without office, 'a' a body, 'l' a place."""
    said: str
    """By the rules: 'c' chaired, 'a' has another part, 'n' none."""
    signs: tuple[str, ...]


class Witness:
    """All that is asked of one article to tell who took part."""

    def __init__(
        self,
        scene: Scene,
        officials: Sequence[Official],
        agencies: Sequence[Agency],
        occasions: Sequence[Occasion],
        hearsay: Hearsay,
        chairs: Sequence[str],
        names: Mapping[str, Span],
    ) -> None:
        self.scene = scene
        self.officials = {o.id: o for o in officials}
        self.agencies = {a.id: a for a in agencies}
        self.hearsay = hearsay
        self.names = names
        self.first = {actor.ref: actor for actor in reversed(scene.actors)}
        attending = [ref for ref, roles in scene.roles.items() if ref not in chairs and roles.keys() & _PART]
        self.said = dict.fromkeys(attending, "a") | dict.fromkeys(chairs, "c")
        self.counts = f"{min(2, len(chairs))}", f"{min(4, len(attending))}"
        self.of_chairs = self._bodies(chairs)
        self.of_guests = self._bodies(attending)
        self.at = {actor.start: i for i, actor in enumerate(scene.actors)}
        self.occasions: defaultdict[int, list[Occasion]] = defaultdict(list)
        for occasion in occasions:
            self.occasions[occasion.sentence].append(occasion)

    def _bodies(self, refs: Collection[str]) -> set[str | None]:
        return {p.agency_id for ref in refs if ref in self.officials for p in self.officials[ref].positions} - {None}

    def parties(self) -> Iterator[Party]:
        """Everybody who has a role, and all others who are named; of a body or a bare title without a role the words beside it tell too little."""
        mentions: defaultdict[str, list[Actor]] = defaultdict(list)
        for actor in self.scene.actors:
            mentions[actor.ref].append(actor)
        for ref in self.scene.roles:
            if ref not in mentions:
                mentions[ref].append(self.scene.shown[ref])
        for ref, own in mentions.items():
            kind, said = self._kind(ref, own[0]), self.said.get(ref, "n")
            if kind not in _NAMED and ref not in self.scene.roles:
                continue
            signs = [*self._of_party(ref, kind, said, own)]
            for actor in own[:_MENTIONS]:
                signs += self._of_mention(actor, "B" if kind == "a" else "P", said)
            yield Party(ref, kind, said, tuple(dict.fromkeys(signs)))

    def _kind(self, ref: str, actor: Actor) -> str:
        if ref in self.officials:
            return "u" if self.officials[ref].name is None else "o"
        return "p" if ref in self.names else "a" if actor.kind == "agency" else "l"

    # -- of the party ------------------------------------------------------------------------------------------------------

    def _of_party(self, ref: str, kind: str, said: str, mentions: Sequence[Actor]) -> Iterator[str]:
        meeting = self.scene.main.kind
        roles = self.scene.roles.get(ref, {})
        yield from (f"R{said}", f"R{said}{kind}", f"R{said}{meeting}", f"K{kind}{meeting}", f"R{said}{kind}{meeting}")
        for role in roles:
            yield from (f"r{role}", f"r{role} {said}", f"r{role} {meeting}", f"r{role} {kind}")
        yield "+".join(("r", *sorted(roles)))
        for role in ("speak", "direct"):
            if role in roles:
                yield f"r{role}{_few(roles[role])}"
        yield from (f"c{self.counts[0]}{kind}", f"a{self.counts[1]}{kind}", f"a{self.counts[1]}{kind}{said}")
        if ref in self.officials:
            yield from self._of_posts(ref, said)
        elif kind == "a":
            yield from self._of_body(ref, said, mentions[0])
        if roles:
            for name in self.hearsay.evidence(ref):
                yield from (f"h{name}", f"h{name}{said}")
        if roles and is_accused(self.scene.norm, mentions):
            yield f"x{said}"
        if kind == "p" and any(is_scholar(self.scene.norm, actor.start) for actor in mentions):
            yield from ("y", f"y{meeting}")
        yield from self._of_places(kind, said, mentions)

    def _of_posts(self, ref: str, said: str) -> Iterator[str]:
        rank, chair = self.hearsay.ranks.get(ref, 0), self.hearsay.chair
        yield from (f"k{rank}", f"k{rank}{said}")
        if rank and chair:
            above = max(-4, min(4, rank - chair))
            yield from (f"k{above:+}{said}", f"k{above:+}{self.scene.main.kind}")
        for position in self.officials[ref].positions:
            title = normal(position.title)
            yield from (f"t{title}", f"t{title} {said}")
            if position.agency_id in self.of_chairs:
                yield f"bc{said}"

    def _of_body(self, ref: str, said: str, actor: Actor) -> Iterator[str]:
        if ref in self.of_chairs:
            yield from ("bC", f"bC{self.scene.main.kind}")
        if ref in self.of_guests:
            yield from ("bA", f"bA{said}")
        words = self.scene.norm[actor.start : actor.end].split(None, 2)
        yield from (f"b{words[0]}", f"b{words[0]} {said}", "b" + " ".join(words[:2]))
        if (body := self.agencies.get(ref)) is not None:
            yield from (f"bk{body.kind}", f"bl{body.level}", f"bk{body.kind}{body.level}{said}")

    def _of_places(self, kind: str, said: str, mentions: Sequence[Actor]) -> Iterator[str]:
        """Where it is named: headline, lead, end; in the sentence of the meeting, before or behind it; in sentences about something else."""
        scene = self.scene
        numbers = [scene.sentence_at(actor.start) for actor in mentions]
        first, last = numbers[0], len(scene.article.sentences)
        zone = "h" if first == 0 else "l" if first <= _LEAD else "e" if first > last - _LEAD else "m"
        yield from (
            f"n{_few(len(mentions))}{kind}",
            f"z{zone}{kind}",
            f"z{zone}{said}",
            f"z{first > scene.main.sentence:d}{kind}",
        )
        if scene.main.sentence in numbers:
            yield from (f"m{kind}", f"m{said}", f"m{kind}{scene.main.kind}")
        elsewhere = [actor.start in scene.elsewhere for actor in mentions]
        if any(elsewhere):
            much = "all" if all(elsewhere) else "some"
            yield from (f"e{much}", f"e{much}{said}")
            if elsewhere[0]:
                yield from ("e1", f"e1{said}")

    # -- of one mention ----------------------------------------------------------------------------------------------------

    def _of_mention(self, actor: Actor, kind: str, said: str) -> Iterator[str]:
        scene, norm = self.scene, self.scene.norm
        number = scene.sentence_at(actor.start)
        start, end = scene.article.sentences[max(0, number)]
        end = max(end, actor.end)
        before = _WORDS.findall(norm, max(start, actor.start - _WIDE), actor.start)[-6:]
        behind = _WORDS.findall(norm, actor.end, min(end, actor.end + _WIDE))[:6]
        yield from _beside(before, behind, kind)
        opening = _WORDS.findall(norm, start, min(end, start + 24))[:2]
        yield f"s{kind} " + " ".join(opening)
        if actor.start - start < 3:
            yield f"s{kind}"
        if scene.quotations.around(actor.start):
            yield f"q{kind}"
        if norm.count("(", start, actor.start) > norm.count(")", start, actor.start):
            yield f"({kind}"
        if scene.is_spoken_of(actor):
            yield f"o{kind}"
        if self.hearsay.is_tied(number):
            yield f"d{kind}{said}"
        yield from self._of_occasions(actor, number, kind, said)
        i = self.at.get(actor.start)
        if i is not None:
            yield from self._of_neighbours(i, start, end, kind, said)

    def _of_occasions(self, actor: Actor, number: int, kind: str, said: str) -> Iterator[str]:
        """Which occasions its sentence names, what stands between, and which one was named last before it."""
        norm = self.scene.norm
        for occasion in self.occasions.get(number, ()):
            which = self._which(occasion)
            behind = actor.start >= occasion.end
            yield from (f"O{which}{behind:d}{kind}", f"O{which}{behind:d}{kind}{said}")
            a, b = (occasion.end, actor.start) if behind else (actor.end, occasion.start)
            if b - a < _WIDE:
                between = _WORDS.findall(norm, a, max(a, b))
                if len(between) < 3:
                    yield f"O{which}{behind:d}{kind} " + " ".join(between)
                for word in between[:5]:
                    yield f"O{which}{behind:d}{kind}<{word}"
                if behind and between:
                    yield f"O{which}{kind}{self.scene.main.kind} {between[0]}"
                yield f"O{which}{behind:d}{kind}{min(9, len(between))}"
        for back in range(number, max(-1, number - _BACK - 1), -1):
            named = [o for o in self.occasions.get(back, ()) if o.start < actor.start]
            if named:
                which = self._which(named[-1])
                yield from (f"l{which}{min(3, number - back)}{kind}", f"l{which}{said}{kind}")
                if named[-1].opens:
                    yield f"l{which}{min(3, number - back)}{kind}o"
                return
        yield f"l{kind}{said}"

    def _which(self, occasion: Occasion) -> str:
        """'M' the main occasion, 'S' one of its kind, 'C' one that is only cited, 'O' another."""
        main = self.scene.main
        if occasion.start == main.start:
            return "M"
        return "C" if occasion.cited else "S" if occasion.kind == main.kind else "O"

    def _of_neighbours(self, i: int, start: int, end: int, kind: str, said: str) -> Iterator[str]:
        """The list that it stands in: what the rules say of the others, and the words before its first member and behind its last."""
        norm, actors = self.scene.norm, self.scene.actors
        first = _last_joined(norm, actors, i, -1)
        last = _last_joined(norm, actors, i, 1)
        if first < last:
            yield from (f"L{kind}", f"L{_few(last - first)}{kind}")
            others = [a for a in islice(actors, first, last + 1) if a.ref != actors[i].ref]
            for other in {self.said.get(a.ref, "n") + ("B" if a.kind == "agency" else "P"): a for a in others}:
                yield from (f"L{other}{said}{kind}", f"L{other[0]}{said}", f"L{other[0]}>{kind}")
            yield "L" + "".join(sorted({self.said.get(a.ref, "n") for a in others})) + ":" + said
        head = _WORDS.findall(norm, max(start, actors[first].start - _WIDE), actors[first].start)[-4:]
        tail = _WORDS.findall(norm, actors[last].end, min(max(end, actors[last].end), actors[last].end + _WIDE))[:5]
        for word in head:
            yield f"L{kind}<{word}"
        yield f"L{kind}<<" + " ".join(head[-2:])
        yield f"L{kind}g{_governor(head)}"
        for word in tail:
            yield f"L{kind}>{word}"
        yield f"L{kind}>>" + " ".join(tail[:2])
        if i and (before := actors[i - 1]).start >= start:
            other = self.said.get(before.ref, "n")
            yield f"p{other}{'B' if before.kind == 'agency' else 'P'}{kind}"
            gap = norm[before.end : actors[i].start]
            if len(gap) < 20:
                yield f"p{other}{kind}{gap}"


_LEAD = 3
"""Sentences of a lead, and of an end."""


def _few(n: int) -> str:
    """A number, roughly."""
    return str(n) if n < 4 else "4" if n < 7 else "7"


def _beside(before: Sequence[str], behind: Sequence[str], kind: str) -> Iterator[str]:
    """The words beside a mention: the nearest by their place, the others by which side they are on."""
    one, two = (before[-1:] or ["^"])[0], (before[-2:-1] or ["^"])[0]
    yield from (f"-1{kind}{one}", f"-2{kind}{two} {one}", f"+1{kind}{(behind or ['$'])[0]}", f"+2{kind}" + " ".join(behind[:2]))
    for word in before:
        yield f"<{kind} {word}"
    for word in behind:
        yield f">{kind} {word}"
    yield f"g{kind}{_governor(before)}"


def _governor(before: Sequence[str]) -> str:
    """The nearest word before that says what becomes of somebody; '' if there is none in the clause."""
    for word in reversed(before):
        if word in _GOVERNS:
            return word
        if word in _ENDS:
            break
    return ""


def _last_joined(norm: str, actors: Sequence[Actor], i: int, step: int) -> int:
    """The number of the last member of the list around actor ``i``, on one side."""
    for _ in range(_LIST):
        j = i + step
        if not 0 <= j < len(actors):
            break
        a, b = (actors[j], actors[i]) if step < 0 else (actors[i], actors[j])
        if not a.end <= b.start <= a.end + 30 or _JOINS.fullmatch(norm[a.end : b.start].strip()) is None:
            break
        i = j
    return i
