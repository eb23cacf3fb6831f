"""The second look at a candidate statement: what it is as a whole, or that it is none.

The chain of :mod:`roles` proposes runs of clauses generously; here each run is judged with what only the whole of it shows: all its words,
its length and ending, the proposals around it, the cue and speaker of its first clause, and the sums that the chain gave to each role.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from vngovnlp import model
from vngovnlp.statements.clauses import Clause, Tokens
from vngovnlp.statements.features import DUE, SLOTS, Group, GroupRows, Seen
from vngovnlp.statements.linear import Linear, softmax
from vngovnlp.statements.roles import ROLES, Piece, Role

OUTCOMES: tuple[str, ...] = ("NONE", *ROLES)
_KEPT = frozenset(
    "o og g gd p2 p1 d dk subj sg so pl pg lc lco lo k s1 s0 u nh on op h1 q2 sp ls j pm lv vo vo1 sec doc lvp vop num guests".split()
)
"""Kinds of clause features that the first clause lends to the whole."""


class Whole(NamedTuple):
    """What is seen of a candidate as a whole."""

    own: list[str]
    """Names of its place, its length and its sums."""
    groups: tuple[Group, ...]
    """The groups of its first clause, which lends it the names of some kinds (:func:`_lent`)."""
    words: list[str]
    """Further names of its first clause, and those that its words make."""

    def names(self) -> list[str]:
        """All of them."""
        return [*self.own, *(name for group in self.groups for name in _lent(group.names)), *self.words]


def judge_features(
    toks: Tokens,
    found: Sequence[Clause],
    features: Sequence[Seen],
    emissions: Sequence[Sequence[float]],
    pieces: Sequence[Piece],
) -> list[list[str]]:
    """One list of feature names a piece; pieces are in text order."""
    return [whole.names() for whole in wholes(toks, found, features, emissions, pieces)]


def wholes(
    toks: Tokens,
    found: Sequence[Clause],
    features: Sequence[Seen],
    emissions: Sequence[Sequence[float]],
    pieces: Sequence[Piece],
) -> list[Whole]:
    """What is seen of each piece; pieces are in text order."""
    out: list[Whole] = []
    for n, piece in enumerate(pieces):
        first, last = found[piece.first], found[piece.last]
        size = last.j - first.i
        role = piece.role[0]
        before = _near(found, pieces[n - 1] if n else None, piece, role_of=0)
        after = _near(found, piece, pieces[n + 1] if n + 1 < len(pieces) else None, role_of=1)
        own = [
            "r=" + role,
            "r1=" + role + first.before,
            "end=" + last.after,
            f"len={min(6, size // 5)}",
            f"rlen={role}{min(4, size // 8)}",
            "pv=" + before,
            "nx=" + after,
            "pvr=" + role + before,
            "nxr=" + role + after,
        ]
        if n > 1:
            own.append("pp=" + pieces[n - 2].role[0] + pieces[n - 1].role[0])
        if any(DUE in seen.further for seen in features[piece.first : piece.last + 1]):
            own.append(DUE)
        own += _sums(emissions[piece.first : piece.last + 1], piece.role)
        seen = features[piece.first]
        words = ["F" + slot + "=" + seen.slots[k] for k, slot in _LENT_SLOTS]
        if seen.further:
            words += _lent(seen.further)
        words += _bag(toks, first.i, last.j)
        out.append(Whole(own, seen.groups, words))
    return out


_LENT_SLOTS = tuple((k, slot) for k, slot in enumerate(SLOTS) if slot in _KEPT)


def _lent(names: tuple[str, ...]) -> tuple[str, ...]:
    """What of the first clause's features the whole is described by too."""
    return tuple("F" + name for name in names if name.partition("=")[0] in _KEPT)


def _sums(rows: Sequence[Sequence[float]], role: Role) -> list[str]:
    """What the chain's sums say of each role, against none: for the first clause, and on average."""
    names: list[str] = []
    head = rows[0]
    for k, name in enumerate(ROLES):
        b, i = 1 + 2 * k, 2 + 2 * k
        value = round(head[b] - head[0])
        whole = 0.0
        for row in rows:
            whole += (row[b] if row[b] > row[i] else row[i]) - row[0]
        names += (f"e{k}={_clamp(value, 6)}", f"m{k}={_clamp(round(whole / len(rows)), 6)}")
        if name == role:
            names.append(f"own={_clamp(value, 8)}")
    return names


def _clamp(value: int, top: int) -> int:
    return -6 if value < -6 else top if value > top else value


def _bag(toks: Tokens, i: int, j: int) -> dict[str, None]:
    """The words and pairs of words of tokens ``i`` to ``j``, and the kinds of names among them."""
    word, entity = toks.word, toks.entity
    bag: dict[str, None] = {}  # a set that keeps its order
    before = "^"
    for w, mention in zip(word[i:j], entity[i:j], strict=True):
        if mention is not None:
            bag["E=" + mention.label] = None
            continue
        if w[0].isdigit():
            w = "#"
        bag["w=" + w] = None
        bag[f"w2={before} {w}"] = None
        before = w
    return bag


def _near(found: Sequence[Clause], one: Piece | None, other: Piece | None, *, role_of: int) -> str:
    """The role of a neighbour (``role_of`` 0: the first of the two) and how many sentences off it stands."""
    if one is None or other is None:
        return "none"
    gap = found[other.first].sentence - found[one.last].sentence
    return (other if role_of else one).role[0] + ("0" if gap == 0 else "1" if gap == 1 else "2" if gap < 4 else "9")


class Judge:
    """Weights by feature name, one column an outcome (:data:`OUTCOMES`)."""

    __slots__ = ("_lent", "factors", "linear")

    def __init__(self, linear: Linear, factors: Sequence[float]) -> None:
        self.linear = linear
        # Each multiplies the probability of an outcome before the best is taken: balances precision and recall.
        self.factors = factors
        self._lent = GroupRows(lambda group: linear.rows_of(_lent(group.names)))

    def verdicts(self, pieces: Sequence[Piece], seen: Sequence[Whole]) -> list[Piece]:
        """The pieces that are statements, with the role and the probability that the second look gives them."""
        kept: list[Piece] = []
        rows_of, lent = self.linear.rows_of, self._lent
        examples = [rows_of(own) + b"".join(map(lent.__getitem__, groups)) + rows_of(words) for own, groups, words in seen]
        for piece, sums in zip(pieces, self.linear.added(examples), strict=True):
            odds = softmax(sums)
            weighed = [value * factor for value, factor in zip(odds, self.factors, strict=True)]
            best = weighed.index(max(weighed))
            if best:
                kept.append(Piece(piece.first, piece.last, ROLES[best - 1], round(odds[best], 4)))
        return kept


@cache
def load_judge() -> Judge:
    """The judge of the installed package. Raises :class:`vngovnlp.errors.ModelError` if it is missing."""
    data = json.loads(model.path("statements_judge.json").read_text(encoding="utf-8"))
    return Judge(Linear.of(data["features"], data["bias"]), data["factors"])
