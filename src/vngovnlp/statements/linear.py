"""Sums of weights by feature name: all that the trained models of this package do."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import exp
from typing import NamedTuple

import numpy as np
import numpy.typing as npt


class Linear(NamedTuple):
    """A table of weights: one row a feature name, one column an outcome. Row 0 is the bias of every example."""

    rows: Mapping[str, int]
    table: npt.NDArray[np.float32]
    known: dict[tuple[str, ...], tuple[int, ...]]
    """Rows of groups of names that were asked for before."""

    @classmethod
    def of(cls, features: Mapping[str, Sequence[float]], bias: Sequence[float]) -> Linear:
        """The table of ``{name: [column, weight, column, weight, ...]}``, as the training script writes it."""
        table = np.zeros((len(features) + 1, len(bias)), dtype=np.float32)
        table[0] = bias
        rows: dict[str, int] = {}
        for row, (name, pairs) in enumerate(features.items(), start=1):
            rows[name] = row
            for column, weight in zip(pairs[0::2], pairs[1::2], strict=True):
                table[row, int(column)] = weight
        return cls(rows, table, {})

    def sums(self, examples: Sequence[Sequence[str]]) -> list[list[float]]:
        """For each list of feature names the sums of their weights; unknown names count nothing.

        The order of the names counts in the last digits, so they must not come out of a set.
        """
        return self.grouped_sums([((), names) for names in examples])

    def grouped_sums(self, examples: Sequence[tuple[Sequence[tuple[str, ...]], Sequence[str]]]) -> list[list[float]]:
        """The same for examples of groups of names and further names."""
        if not examples:
            return []
        index: list[int] = []
        starts: list[int] = []
        get, known = self.rows.get, self.known
        for groups, names in examples:
            starts.append(len(index))
            index.append(0)
            for group in groups:
                ids = known.get(group)
                index += self._remember(group) if ids is None else ids
            index.extend(filter(None, map(get, names)))
        sums: list[list[float]] = np.add.reduceat(self.table.take(index, axis=0), starts, axis=0).tolist()
        return sums

    def _remember(self, group: tuple[str, ...]) -> tuple[int, ...]:
        if len(self.known) >= _KNOWN:
            self.known.clear()
        ids = self.known[group] = tuple(filter(None, map(self.rows.get, group)))
        return ids


_KNOWN = 50_000
"""So many groups are remembered at most."""


def softmax(sums: Sequence[float]) -> list[float]:
    """Probabilities of the outcomes."""
    top = max(sums)
    parts = [exp(value - top) for value in sums]
    whole = sum(parts)
    return [part / whole for part in parts]
