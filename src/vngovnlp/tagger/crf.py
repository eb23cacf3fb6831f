"""A linear-chain CRF (Lafferty et al. 2001) at work: features in, best tags and their marginal probabilities out, all sentences at once.

Training is CRFsuite's (models/vi_vngov/train_tagger.py); this reads the weights it exports. All sentences of an article take each step
of forward-backward together, so that the work is done by numpy and not by a loop over tokens.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
Ints = NDArray[np.intp]

FORBIDDEN = np.float32(-1e4)
"""Score of a tag pair that cannot be ('O' before 'I-...'): finite, so that a text of one token is still decoded."""


_NONE: Ints = np.empty(0, dtype=np.intp)
_NO_SCORES: Floats = np.empty(0, dtype=np.float32)


class Decoded(NamedTuple):
    """The best tag of each token of one sentence (numbers of :attr:`Crf.tags`) and its marginal probability."""

    tags: Ints
    scores: Floats


class Crf:
    """The weights: ``rows[feature]`` is the row of ``state`` that scores each tag; ``transition[a, b]`` scores b after a."""

    def __init__(self, tags: Sequence[str], features: Sequence[str], state: Floats, transition: Floats) -> None:
        self.tags = tuple(tags)
        self.rows = {feature: row for row, feature in enumerate(features)}
        self.state = state
        self.transition = transition
        self._potential = np.exp(transition)
        self._inward = np.ascontiguousarray(self._potential.T)

    @classmethod
    def load(cls, path: Path) -> Crf:
        """The weights that :meth:`save` wrote."""
        with np.load(path) as data:
            features = data["features"].tobytes().decode().split("\n")
            tags = data["tags"].tobytes().decode().split("\n")
            state = np.zeros((len(features), len(tags)), dtype=np.float32)
            state[data["row"], data["column"]] = data["weight"]
            return cls(tags, features, state, data["transition"])

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
        )

    def decode(self, emissions: Sequence[Floats]) -> list[Decoded]:
        """The tags of each sentence with the highest marginal probability, and that probability.

        ``emissions`` are (tokens, tags) scores, at least one token each. Forward-backward, each step scaled to sum 1. The sentences
        are sorted by length, so that each step takes exactly those that are long enough.
        """
        order = sorted(range(len(emissions)), key=lambda k: -len(emissions[k]))
        longest = [emissions[k] for k in order]
        alive = np.searchsorted(
            -np.array([len(e) for e in longest]), -np.arange(len(longest[0]) if longest else 0), side="left"
        )
        local = self._local(longest, alive)
        forward = self._forward(local)
        decoded: list[Decoded] = [Decoded(_NONE, _NO_SCORES)] * len(emissions)
        chosen = self._choose(local, forward)
        tags, scores = (
            (np.concatenate(part) if part else np.empty(0) for part in zip(*chosen, strict=True)) if chosen else ((), ())
        )
        first = np.concatenate([[0], np.cumsum(alive)])
        for rank, k in enumerate(order):
            places = first[: len(emissions[k])] + rank
            decoded[k] = Decoded(tags[places], scores[places])
        return decoded

    def _local(self, emissions: Sequence[Floats], alive: Ints) -> list[Floats]:
        """For each step the potentials (sentences alive, tags), the largest of each row being 1."""
        if not emissions:
            return []
        scores = np.concatenate(emissions)
        potentials = np.exp(scores - scores.max(axis=1, keepdims=True))
        first = np.cumsum([0, *(len(e) for e in emissions[:-1])])
        return [potentials[first[:n] + t] for t, n in enumerate(alive)]

    def _forward(self, local: Sequence[Floats]) -> list[Floats]:
        forward: list[Floats] = []
        for potential in local:
            step = (forward[-1][: len(potential)] @ self._potential) * potential if forward else potential
            forward.append(step / step.sum(axis=1, keepdims=True))
        return forward

    def _choose(self, local: Sequence[Floats], forward: Sequence[Floats]) -> list[tuple[Ints, Floats]]:
        """For each step the best tags of the sentences alive and their marginals."""
        chosen: list[tuple[Ints, Floats]] = []
        backward = np.ones((0, len(self.tags)), dtype=np.float32)
        for t in range(len(local) - 1, -1, -1):
            ended = np.ones((len(local[t]) - len(backward), len(self.tags)), dtype=np.float32)
            here = np.concatenate([backward, ended])  # those that end here come last
            product = forward[t] * here
            best = product.argmax(axis=1)
            chosen.append((best, product[np.arange(len(best)), best] / product.sum(axis=1)))
            step = (here * local[t]) @ self._inward
            backward = step / step.sum(axis=1, keepdims=True)
        return chosen[::-1]
