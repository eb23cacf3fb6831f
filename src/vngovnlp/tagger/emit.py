"""Scores of the tags of each token: the sum of the weights of its features.

The same syllables, shapes and marks come again and again, so the weights of each such group are summed once and kept as a row of one table.
Each group has a number; what is left to do for a token is to look up the numbers of a few groups, and all scores of an article
are one gather and one sum.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Sequence
from threading import Lock
from typing import Generic, TypeVar, cast

import numpy as np

from vngovnlp.layout import Layout, Table
from vngovnlp.tagger.crf import Crf, Floats, Ints
from vngovnlp.tagger.features import (
    EDGE,
    LENDS_TO,
    Clusters,
    Own,
    lent_features,
    mark_features,
    read_token,
    shape_features,
)

_MOST_ROWS = 150_000
"""Rows that are kept before all are forgotten: 15 MB with 25 tags."""

K = TypeVar("K", bound=Hashable)


class _Groups(Generic[K]):
    """Groups of features that were met, numbered; ``facts[:, number]`` are the rows of the table for the tokens that they speak of."""

    def __init__(self, width: int) -> None:
        self._numbers: dict[K, int] = {}
        self.facts: Ints = np.zeros((width, 1024), dtype=np.intp)

    def read(self, keys: Sequence[K], learn: Callable[[int], Sequence[int]]) -> list[int]:
        """The number of each key; ``learn`` gives the facts of a new one from its place among ``keys``."""
        numbers = self._numbers
        found = list(map(numbers.get, keys))
        if None in found:
            for i in [i for i, number in enumerate(found) if number is None]:
                if keys[i] not in numbers:
                    self._add(keys[i], learn(i))
                found[i] = numbers[keys[i]]
        return cast(list[int], found)

    def _add(self, key: K, facts: Sequence[int]) -> None:
        number = len(self._numbers)
        if number == self.facts.shape[1]:
            self.facts = np.concatenate([self.facts, np.zeros_like(self.facts)], axis=1)
        self.facts[:, number] = facts
        self._numbers[key] = number


class Emitter:
    """Tokens and marks -> scores; keeps what it has summed, up to a limit. One thread at a time: the others would number the same rows."""

    def __init__(self, crf: Crf, clusters: Clusters) -> None:
        self._rows = crf.rows
        self._clusters = clusters
        self._zero = len(crf.state)  # what no weight knows
        self._start = np.vstack([crf.state, np.zeros((1, len(crf.tags)), dtype=np.float32)])
        self._lock = Lock()
        self._forget()

    def _forget(self, forms: Table | None = None) -> None:
        self._forms = forms
        self._table: Floats = self._start
        self._used = len(self._start)
        self._shapes: dict[str, int] = {}
        self._windows = _Groups[bytes](1)
        self._marks = _Groups[tuple[int, str]](3)
        # Item ``number + 1``: the rows of a token, its shape, and the number of no marks at all; the edge stands first.
        self._facts: Ints = np.zeros((1024, len(LENDS_TO) + 2), dtype=np.intp)
        self._met = np.zeros(1024, dtype=bool)
        self._meet(0, EDGE)

    def __call__(self, tokens: Layout, marks: Sequence[Sequence[str]]) -> Floats:
        """The scores (tokens, tags) of all tokens; ``marks`` are those of :func:`vngovnlp.tagger.features.mark`."""
        if not tokens.starts:
            return np.empty((0, self._table.shape[1]), dtype=np.float32)
        with self._lock:
            return self._scores(tokens, marks)

    def _scores(self, tokens: Layout, marks: Sequence[Sequence[str]]) -> Floats:
        if self._used > _MOST_ROWS or self._forms is not tokens.table:
            self._forget(tokens.table)
        # Two edges before, between and behind the sentences: all neighbours are then found by shifting.
        bounds = np.array(tokens.bounds)
        at = np.arange(len(tokens.starts)) + np.repeat(np.arange(2, 2 * len(bounds) + 2, 2), bounds[:, 1] - bounds[:, 0])
        padded = np.zeros(at[-1] + 3, dtype=np.intp)
        padded[at] = tokens.numbers + 1
        *lent, shapes, unmarked = self._read(padded, tokens.table)
        own, after, before = self._read_marks(shapes, unmarked, at, marks)
        columns = [lent[slot].take(at - offset) for slot, offset in enumerate(LENDS_TO)]
        columns += [self._read_windows(shapes).take(at - 2), own.take(at), after.take(at - 1), before.take(at + 1)]
        scores: Floats = self._table.take(np.array(columns), axis=0).sum(axis=0)
        return scores

    def _read(self, items: Ints, table: Table) -> Ints:
        """What is known of each token, a row for each fact."""
        if len(self._facts) <= len(table.forms):
            more = np.zeros((len(table.forms), self._facts.shape[1]), dtype=np.intp)
            self._facts = np.concatenate([self._facts, more])
            self._met = np.concatenate([self._met, np.zeros(len(more), dtype=bool)])
        for item in set(items[~self._met.take(items)].tolist()):
            self._meet(item, read_token(table.forms[item - 1], table.words[item - 1], self._clusters))
        return np.ascontiguousarray(self._facts.take(items, axis=0).T)

    def _meet(self, item: int, own: Own) -> None:
        shape = self._shapes.setdefault(own.shape, len(self._shapes))
        unmarked = self._marks.read([(shape, "")], lambda _: self._sums(mark_features(own.shape, ())))
        self._facts[item] = [*self._sums(lent_features(own)), shape, *unmarked]
        self._met[item] = True

    def _read_windows(self, shapes: Ints) -> Ints:
        """The rows of the features of each five shapes in a row."""
        windows = np.empty((len(shapes) - 4, 5), dtype=np.int32)
        for i in range(5):
            windows[:, i] = shapes[i : len(windows) + i]
        names = list(self._shapes)
        keys = windows.view("V20")[:, 0].tolist()
        found = self._windows.read(keys, lambda i: [self._sum(shape_features(*(names[shape] for shape in windows[i])))])
        rows: Ints = self._windows.facts[0].take(found)
        return rows

    def _read_marks(self, shapes: Ints, unmarked: Ints, at: Ints, marks: Sequence[Sequence[str]]) -> Ints:
        """For each token the rows of the features that its marks give to itself, to the next token and to the one before."""
        marked = [i for i, here in enumerate(marks) if here]
        places, names = at[marked], list(self._shapes)
        keys = list(zip(shapes[places].tolist(), ["+".join(marks[i]) for i in marked], strict=True))
        unmarked[places] = self._marks.read(keys, lambda i: self._sums(mark_features(names[keys[i][0]], marks[marked[i]])))
        rows: Ints = self._marks.facts.take(unmarked, axis=1)
        return rows

    def _sums(self, groups: Iterable[Iterable[str]]) -> list[int]:
        """For each group of features the number of the row that holds their summed weights."""
        return [self._sum(features) for features in groups]

    def _sum(self, features: Iterable[str]) -> int:
        rows = [row for feature in features if (row := self._rows.get(feature)) is not None]
        if len(rows) < 2:
            return rows[0] if rows else self._zero
        if self._used == len(self._table):
            self._table = np.concatenate([self._table, np.zeros((len(self._table), self._table.shape[1]), dtype=np.float32)])
        self._start.take(rows, axis=0).sum(axis=0, out=self._table[self._used])
        self._used += 1
        return self._used - 1
