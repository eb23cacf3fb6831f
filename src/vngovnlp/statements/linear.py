"""Sums of weights by feature name: all that the trained models of this package do."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import accumulate, repeat
from math import exp
from sys import intern
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

_INDEX = np.dtype(np.intp)


class Linear(NamedTuple):
    """A table of weights: one row a feature name, one column an outcome. Row 0 is the bias of every example."""

    rows: Mapping[str, bytes]
    """Feature name -> the number of its row, as the bytes of one item of an index: an example's rows are joined, not listed."""
    table: npt.NDArray[np.float32]

    @classmethod
    def of(cls, features: Mapping[str, Sequence[float]], bias: Sequence[float]) -> Linear:
        """The table of ``{name: [column, weight, column, weight, ...]}``, as the training script writes it."""
        table = np.zeros((len(features) + 1, len(bias)), dtype=np.float32)
        table[0] = bias
        numbers = np.arange(len(features) + 1, dtype=_INDEX).tobytes()
        size = _INDEX.itemsize
        rows = {name: numbers[at : at + size] for name, at in zip(features, range(size, len(numbers), size), strict=True)}
        pairs = list(features.values())
        columns = [int(column) for pair in pairs for column in pair[0::2]]
        weights = [weight for pair in pairs for weight in pair[1::2]]
        table[np.repeat(np.arange(1, len(pairs) + 1), [len(pair) // 2 for pair in pairs]), columns] = weights
        return cls(rows, table)

    def rows_of(self, names: Iterable[str]) -> bytes:
        """The rows of these feature names; unknown names have none."""
        return b"".join(map(self.rows.get, names, repeat(b"")))

    def behind(self, kind: str) -> dict[str, bytes]:
        """The rows of the names that begin with ``kind``, by the rest of the name: no name is put together to look it up.

        The rests are interned, as the words of an article are: equal words are one object, and need no comparing.
        """
        return {intern(name[len(kind) :]): row for name, row in self.rows.items() if name.startswith(kind)}

    def sums(self, examples: Sequence[Iterable[str]]) -> list[list[float]]:
        """For each list of feature names the sums of their weights; unknown names count nothing.

        The order of the names counts in the last digits, so they must not come out of a set.
        """
        return self.added([self.rows_of(names) for names in examples])

    def added(self, examples: Sequence[bytes]) -> list[list[float]]:
        """The same for the rows that :meth:`rows_of` gives."""
        if not examples:
            return []
        index = np.frombuffer(_BIAS.join([b"", *examples]), dtype=_INDEX)
        starts = list(accumulate([len(rows) // _INDEX.itemsize + 1 for rows in examples[:-1]], initial=0))
        sums: list[list[float]] = np.add.reduceat(self.table.take(index, axis=0), starts, axis=0).tolist()
        return sums


_BIAS = _INDEX.type(0).tobytes()


def softmax(sums: Sequence[float]) -> list[float]:
    """Probabilities of the outcomes."""
    top = max(sums)
    parts = [exp(value - top) for value in sums]
    whole = sum(parts)
    return [part / whole for part in parts]
