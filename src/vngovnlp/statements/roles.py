"""The role of each clause, decided for all clauses of an article together: a linear-chain model over clause features.

Labels are ``O`` and, for each role, a first (``B``) and a further (``I``) clause of one statement. The weights are fitted by
``models/vi_vngov/train_statements.py``; this module only adds them up and finds the best path (Viterbi).
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from itertools import repeat
from typing import Literal, NamedTuple

from vngovnlp import model
from vngovnlp.statements.clauses import Clause
from vngovnlp.statements.grouped import GroupRows
from vngovnlp.statements.linear import Linear
from vngovnlp.statements.seen import SLOTS, Seen, step_of

Role = Literal["DIRECTIVE", "ACHIEVEMENT", "LIMITATION", "COMMITMENT", "PROPOSAL"]
ROLES: tuple[Role, ...] = ("DIRECTIVE", "ACHIEVEMENT", "LIMITATION", "COMMITMENT", "PROPOSAL")
LABELS: tuple[str, ...] = ("O", *(f"{bio}-{role}" for role in ROLES for bio in "BI"))
"""Label 0 is ``O``; role ``r`` has ``B`` at ``1 + 2 * r`` and ``I`` at ``2 + 2 * r``."""


class Piece(NamedTuple):
    """Clauses ``first`` to ``last`` (both inclusive) that make one statement."""

    first: int
    last: int
    role: Role
    score: float


class Moves(NamedTuple):
    """The weights of label pairs as the search for the best path reads them."""

    columns: tuple[tuple[int, tuple[float, ...]], ...]
    """O and each B with the weights of coming to it from each label."""
    stays: tuple[tuple[int, float, float], ...]
    """Each I with the weights of coming to it from its B and from itself."""
    reach: tuple[tuple[float, ...], ...]
    """``reach[a][b]``: if label b lies further than this behind label a, a is the better way to every O and B."""

    @classmethod
    def of(cls, moves: Sequence[Sequence[float]]) -> Moves:
        """From ``moves[a][b]``, the weight of label b right after label a."""
        labels = range(len(LABELS))
        firsts = [b for b in labels if b == 0 or b % 2]
        return cls(
            tuple((b, tuple(moves[a][b] for a in labels)) for b in firsts),
            tuple((b, moves[b - 1][b], moves[b][b]) for b in labels if b and b % 2 == 0),
            tuple(tuple(max(moves[b][to] - moves[a][to] for to in firsts) + 1e-6 for b in labels) for a in labels),
        )


class RoleModel:
    """Weights of the chain, one column a label; ``moves[a][b]`` is the weight of label b right after label a."""

    __slots__ = ("_groups", "_slots", "_steps", "linear", "moves")

    def __init__(self, linear: Linear, moves: Sequence[Sequence[float]]) -> None:
        self.linear = linear
        self.moves = Moves.of(moves)
        self._groups = GroupRows(lambda group: linear.rows_of(group.names))
        self._slots = [linear.behind(slot + "=") for slot in SLOTS]
        self._steps = {(word, mark): row for name, row in linear.rows.items() for word, mark in (step_of(name),) if mark}

    def emissions(self, features: Sequence[Seen]) -> list[list[float]]:
        """The sum of weights of each clause's features, for each label."""
        known, slots, step, nothing = self._groups.__getitem__, self._slots, self._steps.get, repeat(b"")
        examples: list[bytes] = []
        for groups, values, further, (lasts, marks) in features:
            parts = list(map(known, groups))
            parts += map(_GET, slots, values, nothing)
            if further:
                parts.append(self.linear.rows_of(further))
            parts += map(step, zip(lasts, marks, strict=True), nothing)
            examples.append(b"".join(parts))
        return self.linear.added(examples)


_GET = dict[str, bytes].get


def propose(found: Sequence[Clause], emissions: Sequence[Sequence[float]], moves: Moves) -> list[Piece]:
    """The statements that the best path spells. None goes on behind the end of its sentence (guidelines, section 4)."""
    rows = list(map(list, emissions))
    sentence = -1
    for row, clause in zip(rows, found, strict=True):
        if clause.sentence != sentence:
            sentence = clause.sentence
            row[2::2] = _NEVER
    return pieces_of(best_path(rows, moves))


_NEVER = [-1e6] * len(ROLES)
"""The weights of further clauses (I) where a sentence opens."""


def pieces_of(path: Sequence[int]) -> list[Piece]:
    """The statements that a path of labels spells."""
    found: list[Piece] = []
    n = len(path)
    k = 0
    while k < n:
        label = path[k]
        if label == 0:
            k += 1
            continue
        role = (label - 1) // 2
        last = k
        while last + 1 < n and path[last + 1] == 2 + 2 * role:
            last += 1
        found.append(Piece(k, last, ROLES[role], 1.0))
        k = last + 1
    return found


def best_path(emissions: Sequence[Sequence[float]], moves: Moves) -> list[int]:
    """The labels with the highest sum; a further clause (I) only follows a clause of its own statement."""
    if not emissions:
        return []
    size = len(LABELS)
    labels = range(size)
    columns, stays, reach = moves
    low = -1e9
    first = emissions[0]
    score = [low if label and label % 2 == 0 else first[label] for label in labels]
    back: list[list[int]] = []
    for row in emissions[1:]:
        peak = max(score)
        top = score.index(peak)
        alive = [(a, s) for a, s, gap in zip(labels, score, reach[top], strict=True) if peak - s <= gap]
        new = [low] * size
        origin = [top] * size
        if len(alive) == 1:
            for b, column in columns:
                new[b] = peak + column[top] + row[b]
        else:
            _enter(columns, alive, row, new, origin)
        for b, enter, again in stays:
            one, two = score[b - 1] + enter, score[b] + again
            if one >= two:
                origin[b] = b - 1
                new[b] = one + row[b]
            else:
                origin[b] = b
                new[b] = two + row[b]
        back.append(origin)
        score = new
    label = score.index(max(score))
    path = [label]
    for origin in reversed(back):
        label = origin[label]
        path.append(label)
    path.reverse()
    return path


def _enter(
    columns: Sequence[tuple[int, Sequence[float]]],
    alive: Sequence[tuple[int, float]],
    row: Sequence[float],
    new: list[float],
    origin: list[int],
) -> None:
    """The best way to O and to each B from the labels that are still ``alive``."""
    for b, column in columns:
        top, best = -1e18, 0
        for a, s in alive:
            value = s + column[a]
            if value > top:
                top, best = value, a
        new[b] = top + row[b]
        origin[b] = best


@cache
def load_roles() -> RoleModel:
    """The role model of the installed package. Raises :class:`vngovnlp.errors.ModelError` if it is missing."""
    linear, further = Linear.load(model.path("statements_roles.npz"))
    return RoleModel(linear, further["moves"])
