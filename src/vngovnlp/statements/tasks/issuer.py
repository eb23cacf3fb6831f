"""Who gives a task: the likeliest of the candidates, by one weight a feature name (``models/vi_vngov/train_issuer.py``).

Tasks are decided in text order, because the issuer of one is a candidate for the next.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from itertools import repeat

from vngovnlp import model
from vngovnlp.linear import Linear
from vngovnlp.statements.grouped import GroupWeights
from vngovnlp.statements.tasks.candidates import Candidate


class IssuerModel:
    """The weights, one a feature name."""

    __slots__ = ("_weights", "linear")

    def __init__(self, linear: Linear) -> None:
        self.linear = linear
        known = dict(zip(linear.rows, linear.table[1:, 0].tolist(), strict=True))
        self._weights = GroupWeights(lambda group: sum(map(known.get, group.names, repeat(0.0))))

    def ranked(self, candidates: Sequence[Candidate]) -> list[Candidate]:
        """The candidates, the likeliest first."""
        weight = self._weights.__getitem__
        return sorted(candidates, key=lambda candidate: -sum(map(weight, candidate.groups)))


@cache
def load_issuers() -> IssuerModel:
    """The weights of the installed package. Raises :class:`vngovnlp.errors.ModelError` if they are missing."""
    return IssuerModel(Linear.load(model.path("statements_issuer.npz")))
