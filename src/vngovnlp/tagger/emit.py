"""Scores of the tags of each token: the sum of the weights of its features.

The same syllables, pairs and marks come again and again, so the weights of each such group are summed once and kept as a row of one table;
a token is then a dozen row numbers, and all scores of an article are one gather and one sum.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

import numpy as np

from vngovnlp.article import Article
from vngovnlp.tagger.crf import Crf, Floats
from vngovnlp.tagger.features import (
    EDGE,
    LENDS_TO,
    Clusters,
    Own,
    Tokens,
    around_feature,
    cluster_feature,
    lent_features,
    mark_features,
    pair_features,
    read_token,
    shape_features,
)

_MOST_ROWS = 300_000
"""Rows that are kept before all are forgotten: 30 MB with 25 tags."""

_COLUMNS = len(LENDS_TO) + 8
"""Rows that a token sums: what is lent, two pairs, shapes, two kinds of neighbours, three kinds of marks."""

Rows = tuple[int, ...]


class _Known(NamedTuple):
    """A token that was met before: what it is, and its rows for each item of :data:`vngovnlp.tagger.features.LENDS_TO`."""

    number: int
    own: Own
    rows: Rows


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
        self._tokens: dict[str, _Known] = {}
        self._pairs: dict[tuple[int, int], Rows] = {}
        self._shapes: dict[tuple[str, ...], int] = {}
        self._marks: dict[tuple[str, ...], Rows] = {}
        self._edge = self._know(EDGE)

    def __call__(self, article: Article, tokens: Tokens, marks: Sequence[Sequence[str]]) -> Floats:
        """The scores (tokens, tags) of all tokens; ``marks`` are those of :func:`vngovnlp.tagger.features.mark`."""
        if not tokens.starts:
            return np.empty((0, self._table.shape[1]), dtype=np.float32)
        if self._used > _MOST_ROWS:
            self._forget()
        known = self._read(article, tokens)
        columns: list[list[int]] = [[] for _ in range(_COLUMNS)]
        for i, j in tokens.sentences:
            padded = [self._edge, self._edge, *known[i:j], self._edge, self._edge]
            for column, rows in zip(columns, self._columns(padded, marks[i:j]), strict=True):
                column += rows
        scores: Floats = self._table[np.array(columns)].sum(axis=0)
        return scores

    def _read(self, article: Article, tokens: Tokens) -> list[_Known]:
        text, norm, met = article.text, article.norm, self._tokens
        known = []
        for start, end in zip(tokens.starts, tokens.ends, strict=True):
            token = text[start:end]
            one = met.get(token)
            if one is None:
                one = met[token] = self._know(read_token(token, norm[start:end], self._clusters))
            known.append(one)
        return known

    def _columns(self, padded: Sequence[_Known], marks: Sequence[Sequence[str]]) -> Iterator[list[int]]:
        """The row numbers of each token of one sentence, one list a kind of feature; ``padded`` has two edges on each side."""
        zero, get = self._zero, self._rows.get
        rows = [one.rows for one in padded]
        for slot, offset in enumerate(LENDS_TO):  # what the token ``offset`` places before lends
            yield [row[slot] for row in rows[2 - offset : len(rows) - 2 - offset]]
        pairs = [self._pair(one, two) for one, two in pairwise(padded[1:-1])]
        yield [pair[0] for pair in pairs[:-1]]
        yield [pair[1] for pair in pairs[1:]]
        owns = [one.own for one in padded]
        kinds = [own.shape for own in owns]
        yield [self._shape(key) for key in zip(kinds, kinds[1:], kinds[2:], kinds[3:], kinds[4:], strict=False)]
        around = list(zip(owns[1:], owns[2:-2], owns[3:], strict=False))
        yield [get(around_feature(b, c.shape, d), zero) for b, c, d in around]
        yield [get(cluster_feature(b, c, d), zero) for b, c, d in around]
        marked = [self._mark(kind, mark) for kind, mark in zip(kinds[2:], marks, strict=False)]
        yield [mark[0] for mark in marked]
        yield [zero, *(mark[1] for mark in marked[:-1])]
        yield [*(mark[2] for mark in marked[1:]), zero]

    def _know(self, own: Own) -> _Known:
        return _Known(self._used, own, tuple(self._sum(features) for features in lent_features(own)))

    def _pair(self, one: _Known, two: _Known) -> Rows:
        key = one.number, two.number
        rows = self._pairs.get(key)
        if rows is None:
            rows = self._pairs[key] = tuple(self._sum(features) for features in pair_features(one.own, two.own))
        return rows

    def _shape(self, shapes: tuple[str, str, str, str, str]) -> int:
        row = self._shapes.get(shapes)
        if row is None:
            row = self._shapes[shapes] = self._sum(shape_features(*shapes))
        return row

    def _mark(self, kind: str, marks: Sequence[str]) -> Rows:
        key = kind, *marks
        rows = self._marks.get(key)
        if rows is None:
            rows = self._marks[key] = tuple(self._sum(features) for features in mark_features(kind, marks))
        return rows

    def _sum(self, features: Iterable[str]) -> int:
        """The number of the row that holds the summed weights of these features."""
        rows = [row for feature in features if (row := self._rows.get(feature)) is not None]
        if len(rows) < 2:
            return rows[0] if rows else self._zero
        if self._used == len(self._table):
            self._table = np.concatenate([self._table, np.zeros((len(self._table), self._table.shape[1]), dtype=np.float32)])
        self._table[self._used] = self._start[rows].sum(axis=0)
        self._used += 1
        return self._used - 1
