"""The second look at a candidate statement: what it is as a whole, or that it is none.

The chain of :mod:`roles` proposes runs of clauses generously; here each run is judged with what only the whole of it shows: all its words,
its length and ending, the proposals around it, the cue and speaker of its first clause, and the sums that the chain gave to each role.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from functools import cache
from math import exp
from typing import NamedTuple

from vngovnlp import model
from vngovnlp.statements.clauses import Clause, Tokens
from vngovnlp.statements.roles import ROLES, Piece

OUTCOMES: tuple[str, ...] = ("NONE", *ROLES)
_KEPT = frozenset("o og g gd p2 p1 d dk subj sg so pl pg lc lco lo k s1 s0 u nh on op h1 q2 sp ls j".split())
"""Kinds of clause features that the first clause lends to the whole."""


def judge_features(
    toks: Tokens, found: Sequence[Clause], features: Sequence[Sequence[str]], emissions: Sequence[Sequence[float]], pieces: Sequence[Piece]
) -> list[list[str]]:
    """One list of feature names a piece; pieces are in text order."""
    out: list[list[str]] = []
    total = {role: sum(p.role == role for p in pieces) for role in ROLES}
    size = max(1, len(pieces))
    share = "".join(str(min(3, 4 * total[role] // size)) for role in ROLES)
    word, entity = toks.word, toks.entity
    for n, piece in enumerate(pieces):
        first, last = found[piece.first], found[piece.last]
        i, j = first.i, last.j
        role = piece.role[0]
        f = ["b", "r=" + role, "r1=" + role + first.before, "doc=" + share, "rdoc=" + role + share]
        for k, name in enumerate(ROLES):
            rows = emissions[piece.first : piece.last + 1]
            value = rows[0][1 + 2 * k] - rows[0][0]
            f.append("e%d=%d" % (k, max(-6, min(6, round(value)))))
            rest = sum(max(row[1 + 2 * k], row[2 + 2 * k]) - row[0] for row in rows) / len(rows)
            f.append("m%d=%d" % (k, max(-6, min(6, round(rest)))))
            if name == piece.role:
                f.append("own=%d" % max(-6, min(8, round(value))))
        for name in features[piece.first]:
            if name.split("=", 1)[0] in _KEPT:
                f.append("F" + name)
        f.append("end=" + last.after)
        f.append("len=%d" % min(6, (j - i) // 5))
        f.append("rlen=" + role + str(min(4, (j - i) // 8)))
        previous = pieces[n - 1] if n else None
        following = pieces[n + 1] if n + 1 < len(pieces) else None
        f.append("pv=" + _near(found, previous, piece))
        f.append("nx=" + _near(found, piece, following, back=True))
        f.append("pvr=" + role + _near(found, previous, piece))
        f.append("nxr=" + role + _near(found, piece, following, back=True))
        if n > 1:
            f.append("pp=" + pieces[n - 2].role[0] + pieces[n - 1].role[0])
        bag = set()
        before = "^"
        for k in range(i, j):
            if entity[k] is not None:
                if entity[k].start == toks.start[k]:  # type: ignore[union-attr]
                    bag.add("E=" + entity[k].label)  # type: ignore[union-attr]
                continue
            w = word[k]
            w = "#" if w[0].isdigit() else w
            bag.add("w=" + w)
            bag.add("w2=" + before + " " + w)
            before = w
        f.extend(bag)
        stop = j
        while stop < len(word) and toks.sentence[stop] == toks.sentence[j - 1] and stop < j + 8:
            stop += 1
        f.extend({"A=" + w for w in word[j:stop]})
        begin = i
        while begin > 0 and toks.sentence[begin - 1] == toks.sentence[i] and begin > i - 12:
            begin -= 1
        f.extend({"B=" + w for w in word[begin:i]})
        out.append(f)
    return out


def _near(found: Sequence[Clause], one: Piece | None, other: Piece | None, *, back: bool = False) -> str:
    """The role of a neighbour and how far off it stands."""
    if one is None or other is None:
        return "none"
    gap = found[other.first].sentence - found[one.last].sentence
    neighbour = other if back else one
    return neighbour.role[0] + ("0" if gap == 0 else "1" if gap == 1 else "2" if gap < 4 else "9")


class Judge(NamedTuple):
    """Weights by feature name, one number an outcome (:data:`OUTCOMES`); ``bias`` balances precision and recall."""

    weights: Mapping[str, Sequence[float]]
    bias: Sequence[float]

    def odds(self, features: Sequence[str]) -> list[float]:
        """A probability for each outcome, before the bias."""
        total = [0.0] * len(OUTCOMES)
        get = self.weights.get
        for name in features:
            row = get(name)
            if row is not None:
                total = [t + v for t, v in zip(total, row, strict=True)]
        top = max(total)
        parts = [exp(value - top) for value in total]
        whole = sum(parts)
        return [part / whole for part in parts]

    def verdicts(self, pieces: Sequence[Piece], features: Sequence[Sequence[str]]) -> list[Piece]:
        """The pieces that are statements, with the role and the probability that the second look gives them."""
        kept: list[Piece] = []
        for piece, names in zip(pieces, features, strict=True):
            odds = self.odds(names)
            weighed = [value * b for value, b in zip(odds, self.bias, strict=True)]
            best = weighed.index(max(weighed))
            if best:
                kept.append(Piece(piece.first, piece.last, ROLES[best - 1], round(odds[best], 4)))
        return kept


@cache
def load_judge() -> Judge:
    """The judge of the installed package. Raises :class:`vngovnlp.errors.ModelError` if it is missing."""
    data = json.loads(model.path("statements_judge.json").read_text(encoding="utf-8"))
    return Judge(data["weights"], data["bias"])
