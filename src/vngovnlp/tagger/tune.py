"""Further training of the tagger on a few articles that somebody has corrected: numpy alone, seconds.

The weights start where the shipped ones are and are drawn back to them (an L2 penalty on the difference), so that twenty articles add to what
more than a hundred taught. AdaGrad (Duchi et al. 2011), one article a step. The weights of tag pairs stay as they are.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from vngovnlp.article import Article
from vngovnlp.grammar.match import Match
from vngovnlp.tagger.crf import Crf
from vngovnlp.tagger.features import Clusters, featurize, read_token
from vngovnlp.tagger.spans import encode
from vngovnlp.tagger.tagger import LABELS, mark_article

Doubles = NDArray[np.float64]
Ints = NDArray[np.intp]

RATE = 0.2
"""How far a step goes."""
PULL = 1.0
"""How strongly the weights are drawn back to where they came from."""
SHARES = (0.3, 1.0)
"""How far the results go from the shipped weights to the new ones (Wortsman et al. 2022): a third of the way forgets nothing; all the way is for texts
that are annotated by other rules."""
EPOCHS = 6
"""How often the articles are gone through."""
_SMALL = 1e-3
"""Weights of features that the shipped model does not have count from here on."""


class Lesson(NamedTuple):
    """The sentences of an article: the features of each token, and the tags that they should get."""

    features: list[list[str]]
    tags: list[str]
    lengths: list[int]


def lesson(article: Article, dates: Sequence[Match], mentions: Sequence[tuple[int, int, str]], clusters: Clusters) -> Lesson:
    """What an article teaches whose mentions are known. ``dates`` are the DATE mentions that the date grammar finds there.

    A mention that does not begin and end with a token of one sentence teaches nothing.
    """
    tokens, marks = mark_article(article, dates)
    first = {start: i for i, start in enumerate(tokens.starts)}
    last = {end: i + 1 for i, end in enumerate(tokens.ends)}
    known = [(first[s], last[e], label) for s, e, label in mentions if label in LABELS and s in first and e in last]
    owns = [read_token(article.text[s:e], article.norm[s:e], clusters) for s, e in zip(tokens.starts, tokens.ends, strict=True)]
    made = Lesson([], [], [])
    for i, j in tokens.bounds:
        made.features.extend(featurize(owns[i:j], marks[i:j]))
        made.tags.extend(encode(j - i, [(a - i, b - i, label) for a, b, label in known if i <= a and b <= j]))
        made.lengths.append(j - i)
    return made


def tune(
    crf: Crf,
    lessons: Sequence[Lesson],
    *,
    epochs: int = EPOCHS,
    rate: float = RATE,
    pull: float = PULL,
    shares: Sequence[float] = SHARES,
) -> list[Crf]:
    """The weights of ``crf`` after further training, for each of ``shares`` that far on the way from those of ``crf`` to the mean of what they were each
    time that all lessons had been gone through. The same lessons in the same order give the same weights."""
    rows = dict(crf.rows)
    prepared = [_prepare(one, crf, rows) for one in lessons if one.tags]
    weights = np.zeros((len(rows), len(crf.tags)))
    weights[: len(crf.state)] = crf.state
    start, spent, total = weights.copy(), np.full_like(weights, 1e-6), np.zeros_like(weights)
    potential = np.exp(crf.transition.astype(np.float64))
    order = np.random.default_rng(0)
    for _ in range(epochs):
        for number in order.permutation(len(prepared)):
            one = prepared[number]
            here = weights[one.rows]
            scores = np.add.reduceat(here[one.local], one.begins)
            wrong = one.target - marginals(scores, one.lengths, potential)
            gradient = np.add.reduceat(wrong[one.token_of], one.groups) - pull / len(prepared) * (here - start[one.rows])
            spent[one.rows] += gradient**2
            weights[one.rows] += rate * gradient / np.sqrt(spent[one.rows])
        total += weights
    return [_crf(crf, rows, start + share * (total / epochs - start)) for share in shares]


class _Prepared(NamedTuple):
    """A lesson in numbers."""

    rows: Ints
    """The rows of the weights that it speaks of."""
    local: Ints
    """For all features of all tokens in a row the place in :attr:`rows`."""
    begins: Ints
    """Where the features of each token begin."""
    token_of: Ints
    """The tokens of the features, sorted by feature."""
    groups: Ints
    """Where those of each feature begin."""
    target: Doubles
    """1 at the tag of each token."""
    lengths: list[int]


def _prepare(one: Lesson, crf: Crf, rows: dict[str, int]) -> _Prepared:
    flat = np.array([rows.setdefault(feature, len(rows)) for token in one.features for feature in token], dtype=np.intp)
    sizes = np.array([len(token) for token in one.features], dtype=np.intp)
    unique, local = np.unique(flat, return_inverse=True)
    order = np.argsort(local, kind="stable")
    number = {tag: i for i, tag in enumerate(crf.tags)}
    target = np.zeros((len(one.tags), len(crf.tags)))
    for i, tag in enumerate(one.tags):
        target[i, number.get(tag, number["O"])] = 1.0
    return _Prepared(
        unique,
        local,
        np.cumsum(sizes) - sizes,
        np.repeat(np.arange(len(sizes)), sizes)[order],
        np.searchsorted(local[order], np.arange(len(unique))),
        target,
        one.lengths,
    )


def marginals(scores: Doubles, lengths: Sequence[int], potential: Doubles) -> Doubles:
    """The probability of each tag at each token: forward-backward over all sentences together, scaled at each step.

    ``scores`` are (tokens, tags) of sentences one after the other; ``potential`` is the exponential of the scores of tag pairs.
    """
    size = np.array(lengths)
    order = np.argsort(-size, kind="stable")
    first = (np.cumsum(size) - size)[order]
    size = size[order]
    local = np.exp(scores - scores.max(axis=1, keepdims=True))
    forward, backward = local.copy(), np.ones_like(local)
    for t in range(1, size[0]):
        now = first[: np.searchsorted(-size, -t)] + t  # the sentences that are long enough
        forward[now] *= forward[now - 1] @ potential
        forward[now] /= forward[now].sum(axis=1, keepdims=True)
    for t in range(size[0] - 2, -1, -1):
        now = first[: np.searchsorted(-size, -t - 1)] + t
        backward[now] = (backward[now + 1] * local[now + 1]) @ potential.T
        backward[now] /= backward[now].sum(axis=1, keepdims=True)
    product = forward * backward
    found: Doubles = product / product.sum(axis=1, keepdims=True)
    return found


def _crf(base: Crf, rows: dict[str, int], weights: Doubles) -> Crf:
    """The weights as a tagger has them, new features that say next to nothing left out."""
    old = len(base.state)
    new = (
        old + np.flatnonzero(np.abs(weights[old:]).max(axis=1) >= _SMALL) if len(weights) > old else np.empty(0, dtype=np.intp)
    )
    names = list(rows)
    state = np.vstack([weights[:old], weights[new]]).astype(np.float32)
    features = [*names[:old], *(names[i] for i in new)]
    return Crf(base.tags, features, state, base.transition, calibration=base.calibration)
