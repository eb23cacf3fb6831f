"""Scores of the tags of each token: the sum of the weights of its features.

The same syllables, pairs and marks come again and again, so the weights of each such group are summed once and kept as a row of one table;
a token is then a dozen row numbers, and all scores of a sentence are one gather and one sum.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

import numpy as np

from vngovnlp.article import Article
from vngovnlp.tagger.crf import Crf, Floats
from vngovnlp.tagger.features import (
    EDGE,
    Clusters,
    Own,
    Sentence,
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

    def __call__(
        self, article: Article, sentences: Sequence[Sentence], marks: Sequence[Sequence[Sequence[str]]]
    ) -> list[Floats]:
        """One array (tokens, tags) a sentence; ``marks`` are those of :func:`vngovnlp.tagger.features.mark`."""
        if self._used > _MOST_ROWS:
            self._forget()
        numbers = [self._sentence(article, sentence, row) for sentence, row in zip(sentences, marks, strict=True)]
        return [self._table[rows].sum(axis=1) for rows in numbers]

    def _sentence(self, article: Article, sentence: Sentence, marks: Sequence[Sequence[str]]) -> list[Rows]:
        """The row numbers of each token."""
        text, norm, tokens = article.text, article.norm, self._tokens
        padded = [self._edge, self._edge]
        for start, end in zip(sentence.starts, sentence.ends, strict=True):
            token = text[start:end]
            known = tokens.get(token)
            if known is None:
                known = tokens[token] = self._know(read_token(token, norm[start:end], self._clusters))
            padded.append(known)
        padded += (self._edge, self._edge)
        marked = [self._mark(known.own.shape, mark) for known, mark in zip(padded[2:], marks, strict=False)]
        zero, get = self._zero, self._rows.get
        after_mark = zero
        found: list[Rows] = []
        before = self._pair(padded[1], padded[2])
        for i, (here, lent, _) in enumerate(marked):
            a, b, c, d, e = padded[i : i + 5]
            after = self._pair(c, d)
            found.append(
                (
                    c.rows[0], b.rows[1], d.rows[2], a.rows[3], e.rows[4],
                    before[0], after[1],
                    self._shape(a.own.shape, b.own.shape, c.own.shape, d.own.shape, e.own.shape),
                    get(around_feature(b.own, c.own.shape, d.own), zero),
                    get(cluster_feature(b.own, c.own, d.own), zero),
                    here, after_mark, marked[i + 1][2] if i + 1 < len(marked) else zero,
                )
            )  # fmt: skip
            before, after_mark = after, lent
        return found

    def _know(self, own: Own) -> _Known:
        return _Known(self._used, own, tuple(self._sum(features) for features in lent_features(own)))

    def _pair(self, one: _Known, two: _Known) -> Rows:
        key = one.number, two.number
        rows = self._pairs.get(key)
        if rows is None:
            rows = self._pairs[key] = tuple(self._sum(features) for features in pair_features(one.own, two.own))
        return rows

    def _shape(self, *shapes: str) -> int:
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
