"""Scores of the tags of each token: the sum of the weights of its features.

The same syllables, shapes and marks come again and again, so the weights of each such group are summed once and kept as a row of one table.
Each group has a number; what is left to do for a token is to look up the numbers of a few groups, and all scores of an article
are one gather and one sum.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Sequence
from typing import Generic, TypeVar

import numpy as np
from numpy.typing import NDArray

from vngovnlp.article import Article
from vngovnlp.layout import Layout
from vngovnlp.tagger.crf import Crf, Floats
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

_MOST_ROWS = 300_000
"""Rows that are kept before all are forgotten: 30 MB with 25 tags."""

Rows = NDArray[np.int32]
K = TypeVar("K", bound=Hashable)


class _Groups(Generic[K]):
    """Groups of features that were met, numbered; ``rows[number]`` are the rows of the table for the tokens that they speak of."""

    def __init__(self, width: int) -> None:
        self.numbers: dict[K, int] = {}
        self.rows: Rows = np.zeros((1024, width), dtype=np.int32)

    def add(self, key: K, rows: Sequence[int]) -> int:
        """The number of a new group."""
        number = len(self.numbers)
        if number == len(self.rows):
            self.rows = np.concatenate([self.rows, np.zeros_like(self.rows)])
        self.rows[number] = rows
        self.numbers[key] = number
        return number


class Emitter:
    """Article and marks -> scores; keeps what it has summed, up to a limit."""

    def __init__(self, crf: Crf, clusters: Clusters) -> None:
        self._rows = crf.rows
        self._clusters = clusters
        self._zero = len(crf.state)  # what no weight knows
        self._start = np.vstack([crf.state, np.zeros((1, len(crf.tags)), dtype=np.float32)])
        self._forget()

    def _forget(self) -> None:
        self._table: Floats = self._start
        self._used = len(self._start)
        self._owns: list[Own] = []
        self._tokens = _Groups[str](len(LENDS_TO))
        self._shapes = _Groups[tuple[str, ...]](1)
        self._marks = _Groups[str](3)
        self._edge = self._know("", EDGE)
        self._no_mark = self._marks.add("", [self._zero] * 3)

    def __call__(self, article: Article, tokens: Layout, marks: Sequence[Sequence[str]]) -> Floats:
        """The scores (tokens, tags) of all tokens; ``marks`` are those of :func:`vngovnlp.tagger.features.mark`."""
        if not tokens.starts:
            return np.empty((0, self._table.shape[1]), dtype=np.float32)
        if self._used > _MOST_ROWS:
            self._forget()
        # Two edges before, between and behind the sentences: all neighbours are then found by shifting.
        known = self._read(article, tokens)
        edges = [self._edge] * 2
        padded, places = list(edges), []
        for i, j in tokens.bounds:
            places.append(np.arange(len(padded), len(padded) + j - i))
            padded += known[i:j]
            padded += edges
        at = np.concatenate(places)
        columns = [*self._own_columns(padded, at), *self._shape_columns(padded, at), *self._mark_columns(padded, at, marks)]
        scores: Floats = self._table[np.stack(columns)].sum(axis=0)
        return scores

    def _own_columns(self, padded: Sequence[int], at: NDArray[np.intp]) -> list[Rows]:
        lent = self._tokens.rows[padded]
        return [lent[at - offset, slot] for slot, offset in enumerate(LENDS_TO)]

    def _shape_columns(self, padded: Sequence[int], at: NDArray[np.intp]) -> list[Rows]:
        numbers, owns = self._shapes.numbers, self._owns
        kinds = [owns[number].shape for number in padded]
        shapes = [
            number if (number := numbers.get(key)) is not None else self._shapes.add(key, [self._sum(shape_features(*key))])
            for key in zip(kinds, kinds[1:], kinds[2:], kinds[3:], kinds[4:], strict=False)
        ]
        return [self._shapes.rows[shapes][at - 2, 0]]

    def _mark_columns(self, padded: Sequence[int], at: NDArray[np.intp], marks: Sequence[Sequence[str]]) -> list[Rows]:
        owns, numbers = self._owns, self._marks.numbers
        found = [self._no_mark] * len(padded)
        for place, mark in zip(at.tolist(), marks, strict=True):
            kind = owns[padded[place]].shape
            key = f"{kind} {'+'.join(mark)}" if mark else kind
            number = numbers.get(key)
            found[place] = number if number is not None else self._marks.add(key, self._sums(mark_features(kind, mark)))
        rows = self._marks.rows[found]
        return [rows[at, 0], rows[at - 1, 1], rows[at + 1, 2]]

    def _read(self, article: Article, tokens: Layout) -> list[int]:
        """The number of each token."""
        text, norm, numbers = article.text, article.norm, self._tokens.numbers
        known = []
        for start, end in zip(tokens.starts, tokens.ends, strict=True):
            token = text[start:end]
            number = numbers.get(token)
            known.append(
                number if number is not None else self._know(token, read_token(token, norm[start:end], self._clusters))
            )
        return known

    def _know(self, token: str, own: Own) -> int:
        self._owns.append(own)
        return self._tokens.add(token, self._sums(lent_features(own)))

    def _sums(self, groups: Iterable[Iterable[str]]) -> list[int]:
        """For each group of features the number of the row that holds their summed weights."""
        return [self._sum(features) for features in groups]

    def _sum(self, features: Iterable[str]) -> int:
        rows = [row for feature in features if (row := self._rows.get(feature)) is not None]
        if len(rows) < 2:
            return rows[0] if rows else self._zero
        if self._used == len(self._table):
            self._table = np.concatenate([self._table, np.zeros((len(self._table), self._table.shape[1]), dtype=np.float32)])
        self._table[self._used] = self._start[rows].sum(axis=0)
        self._used += 1
        return self._used - 1
