"""Sums of weights by feature name: all that the trained models of this package do."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import accumulate, repeat
from math import exp
from pathlib import Path
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
        """The table of ``{name: [column, weight, column, weight, ...]}``, as training makes it."""
        table = np.zeros((len(features) + 1, len(bias)), dtype=np.float32)
        table[0] = bias
        pairs = list(features.values())
        columns = [int(column) for pair in pairs for column in pair[0::2]]
        weights = [weight for pair in pairs for weight in pair[1::2]]
        table[np.repeat(np.arange(1, len(pairs) + 1), [len(pair) // 2 for pair in pairs]), columns] = weights
        return cls(_numbered(features), table)

    @classmethod
    def load(cls, path: Path) -> Linear:
        """The weights that :meth:`save` wrote."""
        with np.load(path) as data:
            names = data["names"].tobytes().decode().split("\n")
            table = np.zeros((len(names) + 1, len(data["bias"])), dtype=np.float32)
            table[0] = data["bias"]
            table[data["row"], data["column"]] = data["weight"] / _THOUSAND
        return cls(_numbered(names), table)

    def save(self, path: Path) -> None:
        """Writes the weights in thousandths, zeros left out. The bias keeps its digits."""
        row, column = np.nonzero(self.table[1:])
        weight = np.rint(self.table[1:][row, column].astype(np.float64) * _THOUSAND)
        if weight.size and abs(weight).max() > np.iinfo(np.int16).max:
            raise ValueError(f"{path}: a weight above 32")
        if any("\n" in name for name in self.rows):
            raise ValueError(f"{path}: a line end in a feature name")
        parts: dict[str, npt.ArrayLike] = {
            "names": np.frombuffer("\n".join(self.rows).encode(), dtype=np.uint8),
            "bias": self.table[0],
            "row": (row + 1).astype(np.int32),
            "column": column.astype(np.int8),
            "weight": weight.astype(np.int16),
        }
        np.savez_compressed(path, allow_pickle=False, **parts)

    def rows_of(self, names: Iterable[str]) -> bytes:
        """The rows of these feature names; unknown names have none."""
        return b"".join(map(self.rows.get, names, repeat(b"")))

    def sums(self, examples: Sequence[Iterable[str]]) -> list[list[float]]:
        """For each list of feature names the sums of their weights; unknown names count nothing.

        The order of the names counts in the last digits, so they must not come out of a set.
        """
        if not examples:
            return []
        found = [self.rows_of(names) for names in examples]
        index = np.frombuffer(_BIAS.join([b"", *found]), dtype=_INDEX)
        starts = list(accumulate([len(rows) // _INDEX.itemsize + 1 for rows in found[:-1]], initial=0))
        sums: list[list[float]] = np.add.reduceat(self.table.take(index, axis=0), starts, axis=0).tolist()
        return sums


_BIAS = _INDEX.type(0).tobytes()
_THOUSAND = 1000.0


def _numbered(names: Iterable[str]) -> dict[str, bytes]:
    """Each name with the number of its row, from 1."""
    size = _INDEX.itemsize
    kept = list(names)
    numbers = np.arange(len(kept) + 1, dtype=_INDEX).tobytes()
    return {name: numbers[at : at + size] for name, at in zip(kept, range(size, len(numbers), size), strict=True)}


def softmax(sums: Sequence[float]) -> list[float]:
    """Probabilities of the outcomes."""
    top = max(sums)
    parts = [exp(value - top) for value in sums]
    whole = sum(parts)
    return [part / whole for part in parts]
