"""The role of each clause, decided for all clauses of an article together: a linear-chain model over clause features.

Labels are ``O`` and, for each role, a first (``B``) and a further (``I``) clause of one statement. The weights are plain JSON, trained by
``models/vi_vngov/train_statements.py``; this module only adds them up and finds the best path (Viterbi).
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from functools import cache
from math import exp
from typing import Literal, NamedTuple

import numpy as np
import numpy.typing as npt

from vngovnlp import model

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


class RoleModel(NamedTuple):
    """Weights of the chain: one row a feature, one column a label."""

    rows: Mapping[str, int]
    weights: npt.NDArray[np.float32]
    moves: list[list[float]]
    """``moves[a][b]``: weight of label b right after label a."""
    bias: list[float]
    """Added to each label: balances precision and recall, chosen on held-out folds of the training set."""
    slope: float
    offset: float
    """Logistic calibration of a statement's margin into its score."""

    def pieces(self, features: Sequence[Sequence[str]]) -> list[Piece]:
        """The statements among the clauses that ``features`` describes, in order."""
        if not features:
            return []
        emissions = self.emissions(features)
        return self.read(best_path(emissions, self.moves), emissions)

    def emissions(self, features: Sequence[Sequence[str]]) -> list[list[float]]:
        """The sum of weights of each clause's features, for each label."""
        index: list[int] = []
        starts: list[int] = []
        rows = self.rows
        for names in features:
            starts.append(len(index))
            index.append(0)  # row 0: the bias, so that no clause is empty
            index.extend([rows[name] for name in names if name in rows])
        table: list[list[float]] = np.add.reduceat(self.weights[index], starts, axis=0).tolist()
        return table

    def read(self, path: Sequence[int], emissions: Sequence[Sequence[float]]) -> list[Piece]:
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
            margin = emissions[k][1 + 2 * role] - max(v for x, v in enumerate(emissions[k]) if x not in (1 + 2 * role, 2 + 2 * role))
            score = 1.0 / (1.0 + exp(-max(-30.0, min(30.0, self.slope * margin + self.offset))))
            found.append(Piece(k, last, ROLES[role], round(score, 4)))
            k = last + 1
        return found


def best_path(emissions: Sequence[Sequence[float]], moves: Sequence[Sequence[float]]) -> list[int]:
    """The labels with the highest sum; a further clause (I) only follows a clause of its own statement."""
    size = len(LABELS)
    firsts = [0, *range(1, size, 2)]
    into = {b: [moves[a][b] for a in range(size)] for b in firsts}
    stay = {b: (moves[b - 1][b], moves[b][b]) for b in range(2, size, 2)}
    low = -1e9
    score = [value if label in into else low for label, value in enumerate(emissions[0])]
    back: list[list[int]] = []
    for row in emissions[1:]:
        new = [low] * size
        origin = [0] * size
        for b, weights in into.items():
            sums = [s + w for s, w in zip(score, weights, strict=True)]
            top = max(sums)
            origin[b] = sums.index(top)
            new[b] = top + row[b]
        for b, (first, again) in stay.items():
            one, two = score[b - 1] + first, score[b] + again
            if one >= two:
                origin[b], new[b] = b - 1, one + row[b]
            else:
                origin[b], new[b] = b, two + row[b]
        back.append(origin)
        score = new
    label = score.index(max(score))
    path = [label]
    for origin in reversed(back):
        label = origin[label]
        path.append(label)
    path.reverse()
    return path


@cache
def load_roles() -> RoleModel:
    """The role model of the installed package. Raises :class:`vngovnlp.errors.ModelError` if it is missing."""
    data = json.loads(model.path("statements_roles.json").read_text(encoding="utf-8"))
    return from_json(data)


def from_json(data: Mapping[str, object]) -> RoleModel:
    """The model that the training script wrote."""
    features = data["features"]
    assert isinstance(features, dict)
    weights = np.zeros((len(features) + 1, len(LABELS)), dtype=np.float32)
    weights[0] = data["bias"]
    rows: dict[str, int] = {}
    for row, (name, pairs) in enumerate(features.items(), start=1):
        rows[name] = row
        weights[row, pairs[0::2]] = pairs[1::2]
    moves = data["moves"]
    bias = data["bias"]
    assert isinstance(moves, list) and isinstance(bias, list)
    slope, offset = data["calibration"]  # type: ignore[misc]
    return RoleModel(rows, weights, moves, bias, slope, offset)
