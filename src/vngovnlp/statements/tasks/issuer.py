"""Who gives a task: the likeliest of the candidates, by one weight a feature name (``models/vi_vngov/train_issuer.py``).

Tasks are decided in text order, because the issuer of one is a candidate for the next.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from vngovnlp import model
from vngovnlp.linear import Linear
from vngovnlp.statements.grouped import GroupRows
from vngovnlp.statements.tasks.candidates import Candidate


class IssuerModel:
    """The weights, one a feature name."""

    __slots__ = ("_rows", "linear")

    def __init__(self, linear: Linear) -> None:
        self.linear = linear
        self._rows = GroupRows(lambda group: linear.rows_of(group.names))

    def ranked(self, candidates: Sequence[Candidate]) -> list[Candidate]:
        """The candidates, the likeliest first."""
        rows = self._rows
        sums = self.linear.added([b"".join([rows[group] for group in candidate.groups]) for candidate in candidates])
        order = sorted(range(len(candidates)), key=lambda k: -sums[k][0])
        return [candidates[k] for k in order]


@cache
def load_issuers() -> IssuerModel:
    """The weights of the installed package. Raises :class:`vngovnlp.errors.ModelError` if they are missing."""
    return IssuerModel(Linear.load(model.path("statements_issuer.npz")))
