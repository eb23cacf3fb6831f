"""From the span of a task to a row of the register: issuer, assignees and modality inherited down lists and across sentences.

The directives of an article are filled in text order, because 'Đồng thời, rà soát ...' means the same issuer and assignee as before.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

import regex

from vngovnlp.article import Article, Timex
from vngovnlp.grammar.match import Match
from vngovnlp.report import Agency, Directive, Official, Place, Span
from vngovnlp.statements.clauses import Tokens
from vngovnlp.statements.ordered import beginning_in
from vngovnlp.statements.tables import Row
from vngovnlp.statements.tasks import fields
from vngovnlp.statements.tasks.actors import Actor, Party, actors
from vngovnlp.statements.tasks.announced import announced
from vngovnlp.statements.tasks.assignees import is_about_a_thing, own_assignees
from vngovnlp.statements.tasks.candidates import Before, Candidate, Cast
from vngovnlp.statements.tasks.category import CATEGORIES, Action, actions_in, further_actions, task_words
from vngovnlp.statements.tasks.category_net import CategoryNet
from vngovnlp.statements.tasks.cells import deadline_in, parties_in
from vngovnlp.statements.tasks.deadline import find_deadline
from vngovnlp.statements.tasks.governing import governing_assignees
from vngovnlp.statements.tasks.governments import governments
from vngovnlp.statements.tasks.headings import Headings, Parties, headings
from vngovnlp.statements.tasks.issuer import IssuerModel, load_issuers
from vngovnlp.statements.tasks.product import find_product
from vngovnlp.statements.tasks.recipient import find_recipient
from vngovnlp.statements.tasks.refs import assignee_ids
from vngovnlp.statements.tasks.subjects import is_told, leader_before
from vngovnlp.statements.wording.orders import ends_order
from vngovnlp.statements.wording.partners import partners
from vngovnlp.statements.wording.points import behind_mark


class Task(NamedTuple):
    """A directive before it is filled: tokens ``i`` to ``j`` (half open)."""

    i: int
    p: int
    """The token where the predicate begins, behind the assignees."""
    j: int
    score: float
    place: int
    """Its number among the statements of the article."""
    row: Row | None = None
    """The row of a table that it stands in, whose other cells say who does it and by when."""


class Given(NamedTuple):
    """What a task hands on to the next one."""

    task: Task
    issuer: Party | None
    assignees: tuple[tuple[int, int], ...]
    cue: tuple[int, int] | None
    floor: int
    """The first token that can govern the task."""
    listed: tuple[tuple[int, int], ...] = ()
    """The assignees of the clause that introduces the list; a member with an assignee of its own does not change them."""


class Scene(NamedTuple):
    """One article with everything that directives are filled from."""

    article: Article
    toks: Tokens
    entities: Sequence[Match]
    agencies: Sequence[Agency]
    dates: Sequence[Timex]
    cast: Sequence[Actor]
    refs: dict[int, str]
    """Start of a mention -> id of the official or agency."""
    governs: dict[int, Party]
    """Start of a place's mention -> its government."""
    headings: Headings
    announced: dict[int, Parties]
    """Sentence -> who gets the points of the list that it belongs to."""

    @classmethod
    def of(
        cls,
        article: Article,
        toks: Tokens,
        entities: Sequence[Match],
        officials: Sequence[Official],
        agencies: Sequence[Agency],
        dates: Sequence[Timex],
        places: Sequence[Place] = (),
    ) -> Scene:
        governs = governments(agencies, places)
        heads = headings(article.text, toks)
        cast = [actor for actor in actors(article, toks, entities, officials, agencies, governs) if actor.i not in heads.named]
        refs = {mention[0]: agency.id for agency in agencies for mention in agency.mentions}
        refs |= {mention[0]: official.id for official in officials for mention in official.mentions}
        return cls(article, toks, entities, agencies, dates, cast, refs, governs, heads, announced(article.text, toks))


def fill(scene: Scene, tasks: Sequence[Task], categories: CategoryNet, *, given_on: str | None) -> list[Directive]:
    """The directives of ``tasks`` (in text order), numbered from 1."""
    out: list[Directive] = []
    last: Given | None = None
    toks = scene.toks
    cast, issuers = Cast(scene.article, toks, scene.entities, scene.cast, scene.governs), load_issuers()
    actions = [actions_in(toks, task.p, task.j) for task in tasks]
    odds = categories.odds([task_words(toks, *task[:3], found) for task, found in zip(tasks, actions, strict=True)])
    for number, (task, found, likely) in enumerate(zip(tasks, actions, odds, strict=True), start=1):
        find_giver = _inherit if task.row is None else _of_row
        given = find_giver(scene, task, last, cast, issuers)
        out.append(_directive(scene, given, found, likely, number, given_on))
        last = given
    return out


def _floor(scene: Scene, task: Task, last: Given | None) -> int:
    """The first token that can govern the task: of its sentence, or behind the task before it."""
    floor = bisect_left(scene.toks.sentence, scene.toks.sentence[task.i])
    return max(floor, last.task.j) if last is not None else floor


def _inherit(scene: Scene, task: Task, last: Given | None, cast: Cast, issuers: IssuerModel) -> Given:
    toks = scene.toks
    floor = _floor(scene, task, last)
    same_sentence = last is not None and toks.sentence[last.task.i] == toks.sentence[task.i]
    cue = fields.find_cue(toks, floor, task.i)
    before = None if last is None else Before(last.task.i, last.task.j, last.issuer)
    ranked = issuers.ranked(cast.candidates(task.i, task.j, before))
    issuer, fresh = ranked[0][:2]
    if cue is None and last is not None and (same_sentence or not fresh):
        cue = last.cue
    assignees = own = tuple(own_assignees(scene.article.text, toks, *task[:3]))
    listed = last.listed if last is not None and same_sentence else ()
    if not assignees:
        assignees = tuple(governing_assignees(toks, floor, task.i)) or _headed(scene, task)
        if not assignees and last is not None and _goes_on(scene, task, last, fresh=fresh, same_sentence=same_sentence):
            assignees = listed or (not same_sentence and _announced(scene, task)) or last.assignees
        elif not assignees and not fresh:
            assignees = _announced(scene, task)
        if ":" in toks.word[floor : task.i]:
            listed = assignees
    if issuer is not None and len(assignees) == 1 and _stands_for(scene, *assignees[0], issuer):
        if _is_ordered(toks, *assignees[0]):
            if not fresh:
                issuer = _another(scene, ranked, issuer)
        elif _opens_point(toks, assignees[0][0]):  # '- [Sở A] kiểm tra chợ': whose list it is gives it
            issuer = _another(scene, ranked, issuer)
        elif _is_told_of(scene, task, *assignees[0], own=bool(own)):
            assignees = ()
    elif issuer is not None and len(assignees) > 1:  # '[các xã], [Thủ tướng] cho rằng ...'
        assignees = tuple(
            x for x in assignees if not _stands_for(scene, *x, issuer) or not _is_told_of(scene, task, *x, own=False)
        )
    cast.note(issuer)
    return Given(task, issuer, assignees, cue, floor, listed)


def _of_row(scene: Scene, task: Task, last: Given | None, cast: Cast, issuers: IssuerModel) -> Given:
    """What a row of a table says, and who gave the table: the bodies in its cells have tasks and give none."""
    toks, row = scene.toks, task.row
    assert row is not None
    assignees = tuple(parties_in(toks, row.lead))
    if last is not None and last.task.row is not None and last.task.row.head == row.head:
        return Given(task, last.issuer, assignees, last.cue, task.i)
    before = None if last is None else Before(last.task.i, last.task.j, last.issuer)
    issuer = issuers.ranked(cast.candidates(row.head, row.head + 1, before))[0].party
    cast.note(issuer)
    above = bisect_left(toks.sentence, toks.sentence[row.head - 1]) if row.head else 0
    return Given(task, issuer, assignees, fields.find_cue(toks, above, row.head), task.i)


_DUTIES = frozenset("cần phải nên được chịu sẽ".split())


def _is_told_of(scene: Scene, task: Task, a: int, b: int, *, own: bool) -> bool:
    """True if the issuer, the assignee at tokens ``a`` to ``b``, is only told of: '[Thủ tướng] chủ trì họp', not '[Sở A] cũng phải họp'; '[Thủ tướng] đã phải ra văn bản yêu cầu họp'."""
    word = scene.toks.word
    if not own:
        return fields.find_responsible(scene.article, scene.entities, [_span(scene.toks, a, b)]) is not None
    if word[task.p + 1 if word[task.p] == "cũng" else task.p] not in _DUTIES:
        return True
    return any(actor.j < b for actor in beginning_in(scene.cast, a, a + 1))


def _stands_for(scene: Scene, a: int, b: int, issuer: Party) -> bool:
    """True if the assignee at tokens ``a`` to ``b`` is the issuer, also where what they did stands behind: nobody gives a task to themselves."""
    word = scene.toks.word
    for actor in beginning_in(scene.cast, a - _POSTS, b):
        if actor.j == b:
            itself = actor.human or 0 <= actor.i - a <= 1  # 'Chủ tịch UBND tỉnh [Lê A]', but 'lãnh đạo [Sở A]'
        else:
            itself = (
                actor.human and actor.i == a and actor.j < b and word[actor.j] not in _OTHERS
            )  # '[Thủ tướng đồng tình] phải ...'
        if itself and _same(scene, actor.value, issuer):
            return True
    return False


_OTHERS = frozenset(", và cùng của với".split())
_POSTS = 12
"""Tokens of the titles that stand before a name, at most."""


def _is_ordered(toks: Tokens, a: int, b: int) -> bool:
    """True if an order stands right before the party, or it is told to do something: 'yêu cầu [Sở A]', '[Sở A] được giao'."""
    k = a
    while k > 0 and toks.word[k - 1] in ("ông", "bà", "đồng", "chí"):
        k -= 1
    return ends_order(toks, k) or is_told(toks, b)


def _opens_point(toks: Tokens, a: int) -> bool:
    """True if a numbered or dashed line begins with the party at token ``a``."""
    first = bisect_left(toks.sentence, toks.sentence[a])
    return first < behind_mark(toks, first, a + 1) == a


def _another(scene: Scene, ranked: Sequence[Candidate], issuer: Party) -> Party | None:
    """The likeliest who is not ``issuer``."""
    return next((one.party for one in ranked if one.party is None or not _same(scene, one.party, issuer)), None)


def _same(scene: Scene, one: Party, other: Party) -> bool:
    """True if both stand for one official or agency, or are called the same."""
    if one.ref is not None and other.ref is not None:
        return one.ref == other.ref
    norm = scene.article.norm
    return norm[one.span[0] : one.span[1]] == norm[other.span[0] : other.span[1]]


def _headed(scene: Scene, task: Task) -> Parties:
    """The parties of the heading that the task stands under."""
    return scene.headings.above.get(scene.toks.sentence[task.i], ())


def _announced(scene: Scene, task: Task) -> Parties:
    """Who the line above tells to do the task, if it stands in a list and is nobody else's business."""
    toks = scene.toks
    return () if is_about_a_thing(toks, *task[:3]) else scene.announced.get(toks.sentence[task.i], ())


def _goes_on(scene: Scene, task: Task, last: Given, *, fresh: bool, same_sentence: bool) -> bool:
    """True if a task without a party of its own is the business of the party before."""
    toks = scene.toks
    if same_sentence:
        return not fresh
    if _headed(scene, last.task) != _headed(scene, task):
        return False
    if leader_before(toks, bisect_left(toks.sentence, toks.sentence[task.i]), task.i):  # '… Ông cũng yêu cầu [đẩy mạnh]'
        return False
    return not fresh and not is_about_a_thing(toks, *task[:3]) and toks.sentence[task.i] - toks.sentence[last.task.j - 1] <= 2


def _directive(
    scene: Scene, given: Given, actions: Sequence[Action], odds: Sequence[float], number: int, given_on: str | None
) -> Directive:
    """The row of one task; ``odds``: the probability of each of CATEGORIES."""
    article, toks = scene.article, scene.toks
    i, p, j, score, place, row = given.task
    start, end = span_of(article, toks, i, j)
    text = article.text
    words = frozenset(toks.word[i:j])
    best = max(range(len(odds)), key=odds.__getitem__)
    category = CATEGORIES[best]
    assignees = [_span(toks, a, b) for a, b in given.assignees]
    beside = parties_in(toks, row.partner) if row is not None else []
    coordinators = [_span(toks, a, b) for a, b in partners(toks, i, j) or beside]
    responsible = fields.find_responsible(article, scene.entities, assignees)
    deadline = find_deadline(article, scene.dates, start, end, toks.start[given.floor], given_on)
    if row is not None and row.when is not None:
        deadline = deadline_in(article, scene.dates, row.when) or deadline
    recipient = find_recipient(toks, scene.cast, i, j)
    product = (row and row.product) or find_product(article, toks, i, j, end, recipient)
    inside = beginning_in(scene.entities, start, end)
    basis = [(m.start, m.end) for m in inside if m.label == "DOCUMENT" and m.end <= end]
    return Directive(
        id=f"S{place}",
        no=number,
        start=start,
        end=end,
        text=text[start:end],
        score=score,
        cue=_cut(article, _span(toks, *given.cue)) if given.cue else None,
        issuer=_cut(article, given.issuer.span) if given.issuer else None,
        issuer_span=given.issuer.span if given.issuer else None,
        issuer_id=given.issuer.ref if given.issuer else None,
        given_on=given_on,
        assignees=tuple(text[a:b] for a, b in assignees),
        assignees_spans=tuple(assignees),
        assignee_ids=tuple(assignee_ids(scene.article, scene.entities, scene.refs, assignees, start)),
        coordinators=tuple(text[a:b] for a, b in coordinators),
        coordinators_spans=tuple(coordinators),
        responsible=_cut(article, responsible),
        responsible_span=responsible,
        category=category,
        category_score=round(odds[best], 4),
        actions=further_actions(toks, p, actions, category),
        modality=fields.modality_of(toks, given.cue),
        deadline=deadline,
        product=_cut(article, product),
        product_span=product,
        submit_to=_cut(article, recipient),
        submit_to_span=recipient,
        legal_basis=tuple(text[a:b] for a, b in basis),
        legal_basis_spans=tuple(basis),
        routine=(deadline is None or deadline.date is None) and _is_routine(scene, row, words, start, end),
        six_clear=fields.clarity(
            article,
            words,
            start,
            end,
            who=bool(assignees),
            what=bool(actions),
            when=deadline is not None,
            responsible=responsible is not None,
            product=product is not None,
        ),
    )


def _is_routine(scene: Scene, row: Row | None, words: frozenset[str], start: int, end: int) -> bool:
    """True for a task that comes again, as its words say or the cell of its day: 'Thường xuyên'."""
    if row is not None and row.when is not None:
        inside = scene.article.norm[slice(*row.when)].split()
        if fields.is_routine(scene.article, frozenset(inside), *row.when):
            return True
    return fields.is_routine(scene.article, words, start, end)


_PAIRS = {")": "(", "”": "“", "]": "[", "’": "‘", "»": "«", '"': '"', "'": "'"}
_OPENINGS = {opening: mark for mark, opening in _PAIRS.items()}
_BEFORE_CLOSING = ".…!?"


def span_of(article: Article, toks: Tokens, i: int, j: int) -> Span:
    """Characters of a statement, with the bracket or quote that closes what was opened inside it, or opens what is closed inside it."""
    start, end = toks.start[i], toks.end[j - 1]
    text = article.text
    behind = end
    while behind < min(len(text) - 1, end + 3) and text[behind] in _BEFORE_CLOSING:
        behind += 1
    mark = text[behind : behind + 1]
    if mark in _PAIRS and _is_open(text, start, end, _PAIRS[mark], mark):
        end = behind + 1
    mark = text[start - 1 : start]
    if mark in _OPENINGS and _is_open(text, start, end, _OPENINGS[mark], mark):
        start -= 1
    return start, end


def _is_open(text: str, start: int, end: int, mark: str, other: str) -> bool:
    """True if a ``mark`` between ``start`` and ``end`` lacks its ``other`` there."""
    if mark == other:
        return len(_STRAIGHT[mark].findall(text, start, end)) % 2 == 1
    return text.count(mark, start, end) > text.count(other, start, end)


_STRAIGHT = {'"': regex.compile('"'), "'": regex.compile(r"(?<!\p{L})'|'(?!\p{L})")}
"""Marks that open and close alike; an apostrophe inside a word is none (*H'Mông*)."""


def _span(toks: Tokens, a: int, b: int) -> Span:
    return toks.start[a], toks.end[b - 1]


def _cut(article: Article, span: Span | None) -> str | None:
    return article.text[span[0] : span[1]] if span else None
