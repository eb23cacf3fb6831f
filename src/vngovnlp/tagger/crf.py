"""A linear-chain CRF (Lafferty et al. 2001) at work: features in, best tags and their marginal probabilities out, all sentences at once.

Training is CRFsuite's (models/vi_vngov/train_tagger.py); this reads the weights it exports. All sentences of an article take each step
of forward-backward together, so that the work is done by numpy and not by a loop over tokens.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from vngovnlp.tagger.spans import OUTSIDE

Floats = NDArray[np.float32]
Doubles = NDArray[np.float64]
Ints = NDArray[np.intp]

FORBIDDEN = np.float32(-1e4)
"""Score of a tag pair that cannot be ('O' before 'I-...'): finite, so that a text of one token is still decoded."""


_LEAST = 1e-4
"""No marginal counts as surer than one minus this."""
_SCALED = 8
"""Steps between two scalings: a step changes the size of the numbers by less than 10**30."""
_NO_TAGS: Ints = np.empty(0, dtype=np.intp)
_NO_SCORES: Floats = np.empty(0, dtype=np.float32)


class Crf:
    """The weights: ``rows[feature]`` is the row of ``state`` that scores each tag; ``transition[a, b]`` scores b after a; ``calibration`` is
    slope and intercept of :meth:`chance`."""

    def __init__(
        self,
        tags: Sequence[str],
        features: Sequence[str],
        state: Floats,
        transition: Floats,
        *,
        calibration: Sequence[float] = (1.0, 0.0),
    ) -> None:
        self.tags = tuple(tags)
        self.calibration = tuple(map(float, calibration))
        self.rows = {feature: row for row, feature in enumerate(features)}
        self.state = state
        self.transition = transition
        onward, width = np.exp(transition.astype(np.float64)), len(self.tags)
        self._potential = np.zeros((2 * width, 2 * width))
        self._potential[:width, :width], self._potential[width:, width:] = onward, onward.T
        self._usual = self.tags.index(OUTSIDE) if OUTSIDE in self.tags else 0
        self._sums = np.kron(np.eye(2), np.ones((width, width)))

    @classmethod
    def load(cls, path: Path) -> Crf:
        """The weights that :meth:`save` wrote."""
        with np.load(path) as data:
            features = data["features"].tobytes().decode().split("\n")
            tags = data["tags"].tobytes().decode().split("\n")
            state = np.zeros((len(features), len(tags)), dtype=np.float32)
            state[data["row"], data["column"]] = data["weight"]
            return cls(tags, features, state, data["transition"], calibration=data["calibration"].tolist())

    def save(self, path: Path) -> None:
        """Writes the weights, zeros left out."""
        row, column = np.nonzero(self.state)
        np.savez_compressed(
            path,
            features=np.frombuffer("\n".join(self.rows).encode(), dtype=np.uint8),
            tags=np.frombuffer("\n".join(self.tags).encode(), dtype=np.uint8),
            row=row.astype(np.int32),
            column=column.astype(np.int8),
            weight=self.state[row, column],
            transition=self.transition,
            calibration=np.array(self.calibration),
        )

    def chance(self, marginal: float) -> float:
        """The chance that a mention is right whose least sure token has this marginal probability (Platt 1999, fitted on held-out parts of train).

        The marginals themselves are too sure: rules that were written on the same articles are features.
        """
        slope, intercept = self.calibration
        marginal = min(max(marginal, _LEAST), 1 - _LEAST)
        return 1 / (1 + math.exp(-(slope * math.log(marginal / (1 - marginal)) + intercept)))

    def decode(self, scores: Floats, lengths: Sequence[int]) -> tuple[Ints, Floats]:
        """The tag of each token with the highest marginal probability (a number of :attr:`tags`), and that probability.

        ``scores`` are (tokens, tags) of sentences one after the other, ``lengths`` their tokens, none 0. Forward-backward in doubles, scaled
        every few steps. The tokens are taken in the order (step, sentence) with the longest sentences first, so that each step is a
        slice of exactly those that are long enough.
        """
        if not len(scores):
            return _NO_TAGS, _NO_SCORES
        size = np.array(lengths)
        rank = np.empty_like(size)
        rank[np.argsort(-size, kind="stable")] = np.arange(len(size))
        ranks, last = rank.repeat(size), (size - 1).repeat(size)
        step = np.arange(len(scores)) - (size.cumsum() - size).repeat(size)
        begins = np.zeros(int(size.max()) + 1, dtype=np.intp)
        np.bincount(step).cumsum(out=begins[1:])
        onward, homeward = begins.take(step) + ranks, begins.take(last - step) + ranks
        # A maximum over a few columns is slow along the rows, here and below.
        local = np.exp(scores - np.ascontiguousarray(scores.T).max(axis=0)[:, None])
        width = len(self.tags)
        both = np.empty((len(scores), 2 * width))
        both[onward, :width] = local
        both[homeward, width:] = local
        before = self._walk(both, begins.tolist())
        product = both[onward, :width]
        product *= before[homeward, width:]
        columns = np.ascontiguousarray(product.T)
        most = columns.max(axis=0)
        tags = np.full(len(most), self._usual)
        rest = np.flatnonzero(columns[self._usual] < most)
        tags[rest] = product.take(rest, axis=0).argmax(axis=1)
        return tags, (most / columns.sum(axis=0)).astype(np.float32)

    def _walk(self, both: Doubles, steps: Sequence[int]) -> Doubles:
        """For each step what comes before the token, up to a factor; ``both`` gets what comes before and at it.

        The left half of a row goes forward through the sentence and the right half backward, from its last token: both take each step in
        one product of matrices.
        """
        before = np.ones_like(both)
        potential, sums, dot, multiply = self._potential, self._sums, np.dot, np.multiply
        last = both[: steps[1]]
        for t, (i, j) in enumerate(pairwise(steps[1:]), 1):
            here, there = both[i:j], before[i:j]
            dot(last[: j - i], potential, there)
            multiply(there, here, here)
            if not t % _SCALED:
                here /= dot(here, sums)
            last = here
        return before
