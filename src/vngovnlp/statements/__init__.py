"""Statements of an article: tasks given (DIRECTIVE), results, shortcomings, promises and requests, each with its place and its score."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from vngovnlp.article import Article, Timex
from vngovnlp.grammar.match import Match
from vngovnlp.report import Agency, Directive, Official, Place, Statement
from vngovnlp.statements.borders.each import each_body
from vngovnlp.statements.borders.edges import trimmed
from vngovnlp.statements.borders.further import behind_condition, handed_on
from vngovnlp.statements.borders.instances import with_instances
from vngovnlp.statements.borders.lists import join_list, split_list
from vngovnlp.statements.borders.opening import opening
from vngovnlp.statements.borders.stubs import finish
from vngovnlp.statements.borders.subjects import with_collective, with_faults, with_names
from vngovnlp.statements.borders.tasks import is_task
from vngovnlp.statements.clauses import Clause, Tokens, clauses, tokens
from vngovnlp.statements.labelled import labelled
from vngovnlp.statements.network.features import clause_features
from vngovnlp.statements.network.seen import Seen
from vngovnlp.statements.network.spans import Piece, SpanNet, load_net
from vngovnlp.statements.roles.chained import agree
from vngovnlp.statements.roles.company import comes_along
from vngovnlp.statements.roles.direction import turn
from vngovnlp.statements.roles.headline import as_below
from vngovnlp.statements.roles.seeming import asks_anything, is_statement
from vngovnlp.statements.tables import Table, tables
from vngovnlp.statements.tasks.category_net import CategoryNet, load_categories
from vngovnlp.statements.tasks.directives import Scene, Task, fill, span_of
from vngovnlp.statements.wording.predicate import predicate

__all__ = ["Told", "build_statements", "find_pieces", "find_statements", "tell"]


def find_statements(
    article: Article,
    entities: Sequence[Match],
    officials: Sequence[Official],
    agencies: Sequence[Agency],
    dates: Sequence[Timex],
    places: Sequence[Place] = (),
    *,
    given_on: str | None = None,
) -> tuple[Directive | Statement, ...]:
    """The statements in text order, not overlapping, with ids S1, S2, ... Directives are numbered from 1.

    ``entities`` are non-overlapping, in text order; ``agencies`` with their places and ``places`` tell for which body a place speaks; ``given_on`` is the event date (ISO), else the publication date is taken.
    """
    toks = tokens(article, entities)
    found = clauses(toks)
    if not found:
        return ()
    pieces = find_pieces(toks, found, clause_features(article, toks, found), load_net())
    scene = Scene.of(article, toks, entities, officials, agencies, dates, places)
    day = given_on or (article.published.isoformat() if article.published else None)
    listed = tables(article.text, article.norm, toks) or labelled(article.text, article.norm, toks)
    return build_statements(scene, found, pieces, load_categories(), listed, given_on=day)


def find_pieces(toks: Tokens, found: Sequence[Clause], features: Sequence[Seen], net: SpanNet) -> list[Piece]:
    """The runs of clauses that are statements."""
    parts = [part for piece in net.find(toks, found, features) for part in split_list(toks, found, piece)]
    whole = agree(found, finish(toks, found, with_instances(toks, found, join_list(toks, found, parts))))
    return [
        piece
        for piece in as_below(toks, found, turn(toks, found, whole))
        if is_statement(toks, found[piece.first].i, found[piece.last].j, piece.role)
    ]


def build_statements(
    scene: Scene,
    found: Sequence[Clause],
    pieces: Sequence[Piece],
    categories: CategoryNet,
    listed: Sequence[Table] = (),
    *,
    given_on: str | None,
) -> tuple[Directive | Statement, ...]:
    """The typed statements of ``pieces`` (runs of the clauses ``found``) and of the tables of tasks."""
    told = tell(scene.toks, found, pieces)
    if listed:
        told = with_rows(scene.toks, told, listed)
    filled = iter(fill(scene, [one.task for one in told if one.task is not None], categories, given_on=given_on))
    return tuple(_statement(scene, one, n) if one.task is None else next(filled) for n, one in enumerate(told, start=1))


class Told(NamedTuple):
    """A statement at tokens ``i`` to ``j``; ``task``: what a directive asks for."""

    piece: Piece
    i: int
    j: int
    task: Task | None


def tell(toks: Tokens, found: Sequence[Clause], pieces: Sequence[Piece]) -> list[Told]:
    """Where the statements of ``pieces`` (runs of the clauses ``found``) begin and end, and the tasks that their directives are."""
    told: list[Told] = []
    floor = 0
    further = False
    for piece in pieces:
        i, j = trimmed(toks, found[piece.first].i, found[piece.last].j, piece.role)
        if piece.role != "DIRECTIVE":
            begin = with_faults(toks, with_collective(toks, with_names(toks, i, floor), j, floor), floor)
            told.append(Told(piece, begin, j, None))
            floor, further = j, False
            continue
        whole = handed_on(toks, opening(toks, i, j, floor, further=further), j)
        tasks = [part for one in whole for part in each_body(toks, *one)] + behind_condition(toks, j, found[piece.last].j)
        for begin, end in tasks:
            task = Task(begin, predicate(toks, begin, end), end, piece.score, len(told) + 1)
            if is_task(toks, *task[:3]) and asks_anything(toks, begin, end) and not comes_along(toks, begin, task.p):
                told.append(Told(piece, begin, end, task))
                floor, further = end, True
    return told


def with_rows(toks: Tokens, told: Sequence[Told], listed: Sequence[Table]) -> list[Told]:
    """The statements with the rows of tables of tasks, in place of what was found in these tables."""
    out = [one for one in told if all(toks.end[one.j - 1] <= t.start or toks.start[one.i] >= t.end for t in listed)]
    for table in listed:
        for row in table.rows:
            task = Task(row.i, predicate(toks, row.i, row.j), row.j, 1.0, 0, row)
            out.append(Told(_ROW, row.i, row.j, task))
    out.sort(key=lambda one: one.i)
    return [one if one.task is None else one._replace(task=one.task._replace(place=n)) for n, one in enumerate(out, start=1)]


_ROW = Piece(0, 0, "DIRECTIVE", 1.0)
"""A row is no run of clauses: its words say that it is a task."""


def _statement(scene: Scene, told: Told, number: int) -> Statement:
    toks, piece, i, j = scene.toks, told.piece, told.i, told.j
    start, end = span_of(scene.article, toks, i, j)
    assert piece.role != "DIRECTIVE"
    cue = _cue_words(toks, i, j, piece.role)
    return Statement(
        id=f"S{number}",
        start=start,
        end=end,
        text=scene.article.text[start:end],
        role=piece.role,
        score=piece.score,
        cue=scene.article.text[toks.start[cue[0]] : toks.end[cue[1] - 1]] if cue else None,
    )


_SIGNS = {
    "ACHIEVEMENT": frozenset(("đã", "đạt", "được", "tốt", "tăng", "vượt", "hoàn thành", "kết quả", "nỗ lực", "tích cực", "biểu dương")),
    "LIMITATION": frozenset(("chưa", "còn", "chậm", "không", "thiếu", "hạn chế", "tồn tại", "khó khăn", "vi phạm", "sai phạm", "yếu kém", "bất cập")),
    "COMMITMENT": frozenset(("sẽ", "cam kết", "phấn đấu", "quyết tâm", "hứa", "dự kiến", "tiếp tục", "sẵn sàng")),
    "PROPOSAL": frozenset(("kiến nghị", "đề nghị", "đề xuất", "xin", "mong", "cho phép", "xem xét", "sớm")),
}  # fmt: skip


_SIGN_HEADS = {role: frozenset(sign.split()[0] for sign in signs) for role, signs in _SIGNS.items()}


def _cue_words(toks: Tokens, i: int, j: int, role: str) -> tuple[int, int] | None:
    """The first words of the statement, or the last of its sentence before it, that go with its role."""
    word, signs, heads = toks.word, _SIGNS[role], _SIGN_HEADS[role]
    floor = i
    while floor > 0 and toks.sentence[floor - 1] == toks.sentence[i] and i - floor < 8:
        floor -= 1
    told = [k for k, w in enumerate(word[i:j], start=i) if w in heads]
    for k in [*told, *(k for k in range(i - 1, floor - 1, -1) if word[k] in heads)]:
        if k + 1 < j and f"{word[k]} {word[k + 1]}" in signs:
            return k, k + 2
        if word[k] in signs:
            return k, k + 1
    return None
