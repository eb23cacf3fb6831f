"""A linear-chain CRF (Lafferty et al. 2001) at work: features in, best tags and their marginal probabilities out, all sentences at once.

Training is CRFsuite's (models/vi_vngov/train_tagger.py); this reads the weights it exports. All sentences of an article take each step
of forward-backward together, so that the work is done by numpy and not by a loop over tokens.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

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
        self._potential = np.exp(transition.astype(np.float64))
        self._inward = np.ascontiguousarray(self._potential.T)

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
        order = np.argsort(-size, kind="stable")
        alive = np.searchsorted(-size[order], -np.arange(size.max()), side="left")
        steps = [*np.concatenate([[0], np.cumsum(alive)]).tolist()]
        first = (np.cumsum(size) - size)[order]
        taken = np.concatenate([first[:n] + t for t, n in enumerate(alive.tolist())])
        local = np.exp(scores - scores.max(axis=1, keepdims=True)).astype(np.float64)[taken]
        product = self._forward(local, steps)
        product *= self._backward(local, steps)
        best = product.argmax(axis=1)
        marginal = product[np.arange(len(best)), best] / product.sum(axis=1)
        tags, certain = np.empty_like(best), np.empty(len(best), dtype=np.float32)
        tags[taken], certain[taken] = best, marginal
        return tags, certain

    def _forward(self, local: Doubles, steps: Sequence[int]) -> Doubles:
        """What comes before and at each token, up to a factor a token."""
        forward = local.copy()
        potential, dot = self._potential, np.dot
        before = forward[: steps[1]]
        for t in range(1, len(steps) - 1):
            here = forward[steps[t] : steps[t + 1]]
            here *= dot(before[: len(here)], potential)
            if not t % _SCALED:
                here /= here.sum(axis=1, keepdims=True)
            before = here
        return forward

    def _backward(self, local: Doubles, steps: Sequence[int]) -> Doubles:
        """What comes after each token, up to a factor a token; 1 at the end of a sentence."""
        backward = np.ones_like(local)
        inward, dot = self._inward, np.dot
        for t in range(len(steps) - 3, -1, -1):
            i, j = steps[t + 1], steps[t + 2]
            here = backward[steps[t] : steps[t] + j - i]
            dot(backward[i:j] * local[i:j], inward, out=here)
            if not t % _SCALED:
                here /= here.sum(axis=1, keepdims=True)
        return backward
