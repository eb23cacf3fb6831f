"""How likely a task is of each of ten categories: a small convolutional network in numpy over the syllables of the task and those before it.

Each syllable is a vector of its own, one of it with the syllable before and one with the next (two syllables make most Vietnamese words), and one of
the task word that it belongs to. Dilated convolutions with residual connections let each see its phrase (Yu and Koltun 2016); the task is the
maximum over its syllables, a weighted mean of them (attention, Bahdanau et al. 2015), its first one and the first of its predicate, and the mean of
what was said before.
Trained by ``models/vi_vngov/train_categories.py``.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from vngovnlp import model
from vngovnlp.numerics import Floats, Numbers, normed, one_thread, read_parts

BEFORE, LONGEST, CONTEXT = 12, 64, 40
"""Syllables that are read in front of a task, with it, and those before it whose mean is taken."""

_AT_ONCE = 64
"""Tasks that are read at once: 12 MB."""


class TaskWords(NamedTuple):
    """What the network sees of a task: the same in training and in use. The lists are of one length, a syllable each."""

    words: list[str]
    """The normal forms of BEFORE syllables in front and of the task, LONGEST at most; '#' for a number."""
    acts: list[int]
    """The task word it belongs to: 0 none, 1 + the category, 11 + the category for the main one."""
    named: list[bool]
    """True inside of a mention."""
    parts: list[int]
    """0 in front of the task, 1 in its subject, 2 in its predicate, which is never empty."""
    before: list[str]
    """The CONTEXT syllables in front of the task."""


class CategoryNet:
    """The trained network. ``parts`` are the arrays of statements_category.npz."""

    def __init__(self, parts: dict[str, Any]) -> None:
        self._word = {word: number for number, word in enumerate(parts["words"], start=2)}
        self._pair = {pair: number for number, pair in enumerate(parts["pairs"], start=1)}
        self._parts = parts
        self._layers = [np.split(weights, 3) for weights in parts["layers"]]
        self._gap = 2 ** (len(self._layers) - 1)

    def odds(self, tasks: Sequence[TaskWords]) -> list[list[float]]:
        """For each task the probability of each category."""
        if not tasks:
            return []  # nobody waits for a thread then
        odds: list[list[float]] = []
        with one_thread():
            for k in range(0, len(tasks), _AT_ONCE):
                sums = self._sums(tasks[k : k + _AT_ONCE])
                e = np.exp(sums - sums.max(axis=1, keepdims=True))
                odds += (e / e.sum(axis=1, keepdims=True)).tolist()
        return odds

    def _sums(self, tasks: Sequence[TaskWords]) -> Floats:
        p = self._parts
        sizes = [len(task.words) for task in tasks]
        # Tasks stand in one table with rows of nothing between them, as many as the widest convolution reaches.
        starts = np.cumsum([self._gap + size for size in sizes]) - sizes
        rows = int(starts[-1]) + sizes[-1] + self._gap
        words, pairs, acts, named, parts = np.zeros((5, rows), dtype=np.intp)
        for task, start, size in zip(tasks, starts.tolist(), sizes, strict=True):
            words[start : start + size], pairs[start : start + size] = self._numbers(task.words)
            acts[start : start + size], named[start : start + size], parts[start : start + size] = task[1:4]
        seen = self._seen(words, pairs, p["acts"][acts] + p["named"][named] + p["places"][parts])
        seen = normed(seen, p["last_g"], p["last_h"])
        weights = seen @ p["heed"]
        made = [
            self._whole(task, seen[start : start + size], weights[start : start + size])
            for task, start, size in zip(tasks, starts.tolist(), sizes, strict=True)
        ]
        hidden = np.maximum(np.stack(made) @ p["hidden_w"] + p["hidden_b"], 0.0)
        sums: Floats = hidden @ p["answers_w"] + p["answers_b"]
        return sums

    def _whole(self, task: TaskWords, seen: Floats, weights: Floats) -> Floats:
        """One vector of the task, from those of its syllables and what each weighs before its place is counted in."""
        at = self._parts["heed_at"]
        first, begin = task.parts.count(0), task.parts.index(2)
        said, heed = seen[first:], weights[first:].copy()
        heed[begin - first :] += at[1 : len(seen) - begin + 1]
        heed[: begin - first] += at[0]
        heed = np.exp(heed - heed.max())
        peaks = np.maximum(said.max(axis=0), 0.0)
        return np.concatenate([peaks, (heed / heed.sum()) @ said, seen[begin], seen[first], self._context(task.before)])

    def _numbers(self, words: Sequence[str]) -> tuple[list[int], list[int]]:
        """The rows of the syllables (1 for an unknown one), and of each with the next (0 for an unknown pair and behind the last)."""
        pairs = [self._pair.get(f"{word} {behind}", 0) for word, behind in pairwise(words)]
        return [self._word.get(word, 1) for word in words], [*pairs, 0]

    def _seen(self, words: Numbers, pairs: Numbers, marks: Floats) -> Floats:
        """One vector a row, having seen those around it."""
        p = self._parts
        inside = (words > 0)[:, None]
        with_next = p["pair_vectors"].take(pairs, axis=0)
        with_last = np.zeros_like(with_next)
        with_last[1:] = with_next[:-1]
        seen: Floats = np.concatenate([p["word_vectors"].take(words, axis=0), with_next, with_last], axis=1) @ p["in_w"]
        seen += p["in_b"]
        seen += marks
        for k, (before, here, behind) in enumerate(self._layers):
            far = 2**k
            read = normed(seen.copy(), p["layers_g"][k], p["layers_h"][k]) * inside
            both = read @ here
            both[far:] += read[:-far] @ before
            both[:-far] += read[far:] @ behind
            both += p["layers_b"][k]
            seen += np.maximum(both, 0.0, out=both)
        return seen

    def _context(self, before: Sequence[str]) -> Floats:
        """What was said before the task: nothing is a vector too."""
        p = self._parts
        seen: Floats = p["context_b"].copy()
        if before:
            words, pairs = self._numbers(before)
            sums = np.concatenate([p["word_vectors"][words].sum(axis=0), p["pair_vectors"][pairs].sum(axis=0)])
            seen += (sums / np.float32(len(before))) @ p["context_w"]
        return np.maximum(seen, 0.0, out=seen)


def read_net(path: Path) -> CategoryNet:
    """The network in a file that ``train_categories.py`` wrote."""
    parts = read_parts(path, "words", "pairs")
    parts["pair_vectors"] *= parts.pop("pair_scale")
    return CategoryNet(parts)


@cache
def load_categories() -> CategoryNet:
    """The network of the installed package. Raises :class:`vngovnlp.errors.ModelError` if it is missing."""
    return read_net(model.path("statements_category.npz"))
