"""The scene of a meeting: the people and bodies that could take part, in text order, and the roles that are noted of each."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import Literal, NamedTuple

from vngovnlp.article import Article
from vngovnlp.grammar.match import Match
from vngovnlp.report import Agency, Official, Span
from vngovnlp.resolve.attendance import cues
from vngovnlp.resolve.attendance.addressed import addressed
from vngovnlp.resolve.attendance.cues import Role
from vngovnlp.resolve.attendance.place_lists import Places
from vngovnlp.resolve.attendance.quotations import Quotations
from vngovnlp.resolve.occasions import Occasion
from vngovnlp.resolve.officials.aides import serves
from vngovnlp.resolve.officials.holders import find_holdings
from vngovnlp.resolve.officials.people import link_people
from vngovnlp.resolve.pattern import pattern

# '[* ]Cùng ngày, Phó Thủ tướng Vũ Minh tiếp ...'.
_ITEM = pattern(r"[\n.!?] ?\* ?(?=\p{L})")
_MONTH = pattern(r"\d{4}-\d\d")


FAR = 2000
"""Characters around the words for a meeting in which its subject and its partners stand."""


class Actor(NamedTuple):
    """A mention of a person or body that can take part. ``start`` to ``end`` includes the posts beside a name."""

    start: int
    end: int
    ref: str
    """Id of the official or agency; 'p...' is a person without office, 'g...' an organisation that is no agency."""
    kind: Literal["official", "agency", "group"]
    named: Span
    """What is shown for it if it has no name: the words of the body or the title."""


class Scene:
    """The article as a row of actors, and the roles that were noted of each."""

    def __init__(self, article: Article, actors: Sequence[Actor], entities: Sequence[Match], main: Occasion) -> None:
        self.article = article
        self.norm = article.norm
        self.actors = actors
        self.main = main
        self.quotations = Quotations(article.norm)
        self.lead_end = article.sentences[min(3, len(article.sentences) - 1)][1]
        self.starts = [a.start for a in actors]
        self.comes_in = {a.ref: a.start for a in reversed(actors)}
        """Where each is first named."""
        self.next_item = _next_item(article.norm, article.sentences[main.sentence][1])
        """Where other news begin that share the page: '* Cùng ngày, ...'."""
        self.roles: dict[str, dict[Role, int]] = {}
        self.shown: dict[str, Actor] = {}
        self.acts: dict[str, list[int]] = {}
        """Where each was said to do something."""
        self.elsewhere: set[int] = set()
        """Where the mentions in sentences about another event begin."""
        self.to_press = main.kind != "PRESS" and any(words in article.norm for words in cues.PRESS)
        self.stands_in = any(words in article.norm for words in cues.STANDS_IN)
        self.absent = (
            {a.start for a in actors if cues.ABSENT.search(article.norm, max(0, a.start - 40), a.start)}
            if self.stands_in
            else set()
        )
        self.asides = {m.start: m.end for m in entities if m.label in {"DATE", "LOCATION"}}
        self.days = [m.start for m in entities if m.label == "DATE"]
        self.months = [(m.start, m.value[:7]) for m in entities if m.label == "DATE" and m.value and _MONTH.match(m.value)]
        self.month = next(iter(self.months_in(*article.sentences[main.sentence])), None)
        self.places = {m.start: m.end for m in entities if m.label == "LOCATION"}
        self.place_lists = Places(article.norm, self.places)

    def is_past(self, sentence: Span) -> bool:
        """True if a sentence names a month before that of the event: 'Tại buổi làm việc tháng 8/2018, Thủ tướng ...'."""
        month = self.month
        if month is None:
            return False
        subject = next((a.start for a in self.within(*sentence) if a.kind != "agency"), sentence[1])
        return any(told < month for told in self.months_in(sentence[0], subject))

    def is_dated(self, sentence: Span) -> bool:
        """True if a sentence names a date."""
        return bisect_left(self.days, sentence[0]) < bisect_left(self.days, sentence[1])

    def months_in(self, start: int, end: int) -> list[str]:
        """The months ('2018-08') that the dates between two places lie in."""
        return [month for _, month in self.months[bisect_left(self.months, (start, "")) : bisect_left(self.months, (end, ""))]]

    def add(self, actor: Actor, role: Role, weight: int = 1) -> None:
        if actor.start in self.absent:
            return
        roles = self.roles.setdefault(actor.ref, {})
        roles[role] = roles.get(role, 0) + weight
        self.shown.setdefault(actor.ref, actor)
        if role != "appointed":
            self.acts.setdefault(actor.ref, []).append(actor.start)

    def behind(self, actor: Actor) -> int:
        """Where the words behind a mention begin: a date, a home or a remark is no part of them ('ông A (xã B), sáng 5/3, đã nêu')."""
        at = actor.end
        for _ in range(3):
            remark = cues.REMARK.match(self.norm, at) if self.norm.startswith(cues.REMARKS, at) else None
            at = remark.end() if remark else at
            aside = self.asides.get(at + 1) or self.asides.get(at + 2)
            if aside is None and self.norm.startswith(cues.LIVES_BEGINS, at):
                lives = cues.LIVES.match(self.norm, at)
                aside = self.asides.get(lives.end()) if lives else None
            if aside is None or self.norm[at] not in " ,":
                return at
            at = aside
        return at

    def sentence_at(self, at: int) -> int:
        """The number of the sentence in which a place lies."""
        return bisect_right(self.article.sentences, (at, len(self.norm))) - 1

    def clause_end(self, at: int) -> int:
        """Where the words behind a mention end whose posts reach into the next sentence: they stand on a line of their own."""
        _, end = self.article.sentences[self.sentence_at(at)]
        return max(at, end)

    def word_before(self, actor: Actor) -> str:
        """The last word before a mention."""
        end = actor.start - 1
        before = max(self.norm.rfind(" ", 0, end), self.norm.rfind("\n", 0, end))
        return self.norm[before + 1 : end] if end > 0 else ""

    def within(self, start: int, end: int) -> Sequence[Actor]:
        return self.actors[bisect_right(self.starts, start - 1) : bisect_right(self.starts, end - 1)]

    def is_spoken_of(self, actor: Actor) -> bool:
        """True if somebody else's words are about this one: 'báo cáo Thủ tướng', 'được Chủ tịch UBND tỉnh phê duyệt'."""
        return cues.SPOKEN_OF.search(self.norm, max(0, actor.start - 60), actor.start) is not None


def _next_item(norm: str, at: int) -> int:
    """Where the next of several news of one page begins; the end of the text if there is none."""
    found = _ITEM.search(norm, max(0, at - 1)) if norm.find("*", at) >= 0 else None
    return len(norm) if found is None else found.start()


def find_actors(
    article: Article, entities: Sequence[Match], officials: Sequence[Official], agencies: Sequence[Agency]
) -> tuple[list[Actor], dict[str, Span]]:
    """Everybody and every body that could take part, in text order, and where those who hold no office are named in full."""
    mentions = tuple(entities)
    blocks = _blocks(article, mentions)
    actors = [
        Actor(*blocks.get(span[0], span), official.id, "official", span) for official in officials for span in official.mentions
    ]
    taken = {actor.named[0] for actor in actors}
    names: dict[str, Span] = {}
    respected = addressed(article.norm, [(m.start, m.end) for m in mentions if m.label == "PERSON"])
    for number, person in enumerate(link_people(article, mentions), 1):
        if person.name[0] not in taken and not respected.isdisjoint(start for start, _ in person.mentions):
            ref = f"p{number}"
            names[ref] = person.name
            actors += [Actor(*span, ref, "group", span) for span in person.mentions]
    actors += _bodies(article, mentions, agencies, sorted(blocks.values()))
    actors.sort()
    dead = _mourned(article.norm, actors)
    # 'đặc phái viên của [Tổng Bí thư Lê Văn Bình], Bộ trưởng A': who is served is not there.
    return [a for a in actors if a.ref not in dead and (a.kind != "official" or not serves(article.norm, a.start))], names


# '[lễ viếng nguyên ]Bí thư Tỉnh ủy Lê Văn Bình', '[linh cữu ông ]Vũ Minh': of whom one takes leave.
_MOURNED = pattern(
    r"(?<!\p{L})(?:viếng|truy điệu|an táng|(?:lễ|quốc) tang|tang lễ|linh cữu|thi hài|(?:tưởng|truy) (?:nhớ|niệm)|vĩnh biệt)(?: (?:của|cố|nguyên|đồng chí|ông|bà|liệt sĩ))* $"
)
_MOURNING = ("viếng", "truy điệu", "lễ tang", "tang lễ", "quốc tang", "linh cữu")


def _mourned(norm: str, actors: Sequence[Actor]) -> set[str]:
    """Ids of the dead whose funeral or memory the article tells of."""
    if not any(word in norm for word in _MOURNING):
        return set()
    return {a.ref for a in actors if a.kind != "agency" and _MOURNED.search(norm, max(0, a.start - 40), a.start)}


def _blocks(article: Article, mentions: tuple[Match, ...]) -> dict[int, Span]:
    """{start of a name or bare title: what it covers together with the posts beside it}."""
    blocks: dict[int, Span] = {}
    for holding in find_holdings(article, mentions):
        key = holding.person.start if holding.person else holding.posts[0].title.start
        old = blocks.get(key, (holding.start, holding.end))
        blocks[key] = (min(old[0], holding.start), max(old[1], holding.end))
    return blocks


def _bodies(
    article: Article, mentions: tuple[Match, ...], agencies: Sequence[Agency], covered: Sequence[Span]
) -> Iterator[Actor]:
    """Bodies that are not part of somebody's post, nor the source of a picture."""
    ids = {span[0]: a.id for a in agencies for span in a.mentions}
    starts = [s for s, _ in covered]
    ends = list(
        accumulate((e for _, e in covered), max)
    )  # one block can lie in another: 'trợ lý [Tổng thống Nga], Chủ tịch Hội A B'
    for m in mentions:
        if m.label not in {"AGENCY", "ORG"}:
            continue
        at = bisect_right(starts, m.start) - 1
        in_post = at >= 0 and ends[at] >= m.end
        # 'các đơn vị thuộc Bộ Y tế', 'các đại biểu Quốc hội'
        before = article.norm[max(0, m.start - 14) : m.start]
        in_post = (
            in_post or before.endswith("thuộc ") or (before.endswith("đại biểu ") and not before.endswith("đoàn đại biểu "))
        )
        if not in_post and not cues.CREDIT.search(article.norm, max(0, m.start - 12), m.start):
            ref = ids.get(m.start) or "g" + article.norm[m.start : m.end]
            yield Actor(m.start, m.end, ref, "agency", (m.start, m.end))
