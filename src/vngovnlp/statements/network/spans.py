"""Which runs of clauses are statements, and of which role: every run of up to LONGEST clauses of one sentence is scored as a whole, by a small convolutional network in numpy.

Syllables become vectors; convolutions of two and three syllables read words, a second layer on top of them phrases, and the maximum of both over a clause makes one vector a clause,
together with the features of :mod:`features`; dilated convolutions over the clauses let each see what stands around it; a run is scored by its first clause, its last, their mean and its neighbours outside
(Kitaev et al. 2019 score spans so). Two answers a run: how likely it overlaps a statement of a role by half or more, and how likely it is exactly one. The
statements are the runs that do not overlap and add up to the most. Trained by ``models/vi_vngov/train_spans.py``.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from itertools import chain, repeat
from pathlib import Path
from typing import Any, Literal, NamedTuple

import numpy as np
import numpy.typing as npt

from vngovnlp import model
from vngovnlp.numerics import Floats, Numbers, normed, one_thread, read_parts
from vngovnlp.statements.clauses import Clause, Tokens
from vngovnlp.statements.grouped import Group
from vngovnlp.statements.network.figures import as_results
from vngovnlp.statements.network.listed import Odds, as_asked, lists
from vngovnlp.statements.network.seen import Seen

Role = Literal["DIRECTIVE", "ACHIEVEMENT", "LIMITATION", "COMMITMENT", "PROPOSAL"]
ROLES: tuple[Role, ...] = ("DIRECTIVE", "ACHIEVEMENT", "LIMITATION", "COMMITMENT", "PROPOSAL")
LONGEST = 12
"""Clauses of the longest statement that is found."""
LISTED = 0.15
"""What a task must reach in a list of tasks."""
WORDS = 28
"""Syllables of a clause that are read: of a longer one the first 20 and the last 8."""
_TAIL = 8
_MOST_GROUPS = 32_768
"""Groups of features whose sums are kept: 6 MB."""


class Piece(NamedTuple):
    """Clauses ``first`` to ``last`` (both inclusive) that make one statement."""

    first: int
    last: int
    role: Role
    score: float


def syllables(toks: Tokens, clause: Clause) -> list[str]:
    """What is read of a clause: its normal forms, '#' for a number, '<LABEL>' for a mention, a long clause without its middle."""
    words, mentions = toks.word[clause.i : clause.j], toks.entity[clause.i : clause.j]
    if any(mentions):  # most clauses have none
        words = [
            word if mention is None else f"<{mention.label}>"
            for word, mention, before in zip(words, mentions, [None, *mentions[:-1]], strict=True)
            if mention is None or mention is not before
        ]
    out = ["#" if word[0].isdigit() else word for word in words]
    return out if len(out) <= WORDS else out[: WORDS - _TAIL] + out[-_TAIL:]


class _Summed(dict[Group, int]):
    """The groups of features that were met, numbered; ``table[number]`` is the sum of the vectors of the group's names."""

    def __init__(self, rows: Mapping[str, int], vectors: Floats) -> None:
        self._rows, self._vectors = rows, vectors
        self.table: Floats = np.empty((1024, vectors.shape[1]), dtype=np.float32)

    def numbers(self, groups: Iterable[Group]) -> list[int]:
        """The numbers of the groups of an article; all are begun anew before one when there are many."""
        if len(self) >= _MOST_GROUPS:
            self.clear()
        return list(map(self.__getitem__, groups))

    def __missing__(self, group: Group) -> int:
        number = len(self)
        if number == len(self.table):
            self.table = np.concatenate([self.table, np.empty_like(self.table)])
        known = [row for name in group.names if (row := self._rows.get(name)) is not None]
        self._vectors[known].sum(axis=0, out=self.table[number])
        self[group] = number
        return number


class SpanNet:
    """The trained network. ``parts`` are the arrays of statements_spans.npz."""

    def __init__(self, parts: dict[str, Any]) -> None:
        self._unknown = len(parts["words"]) + 1
        self._word = {word: number for number, word in enumerate([_BETWEEN, *parts["words"]])}
        self._vectors: Floats = parts["vectors"]
        # A convolution over words is a sum of what each word brings to each place: worked out once for all words.
        before, here, self._behind = (self._vectors @ weights for weights in parts["triples"])
        self._before, self._here = (
            np.concatenate([one, self._vectors @ weights], axis=1)
            for one, weights in zip((before, here), parts["pairs"], strict=True)
        )
        self._features: Floats = parts["features"]
        self._row = {name: row for row, name in enumerate(parts["names"], start=1)}
        self._groups = _Summed(self._row, self._features)
        self._parts = parts
        self._phrase_weights = np.split(parts["phrases_w"], 3)
        self._layers = [np.split(weights, 3) for weights in parts["layers"]]
        self.floors: Floats = parts["floors"]
        self.bonus = float(parts["bonus"])

    def find(self, toks: Tokens, found: Sequence[Clause], features: Sequence[Seen]) -> list[Piece]:
        """The statements in text order, not overlapping."""
        if not found:
            return []
        with one_thread():
            odds = self.odds(toks, found, features)
        as_results(odds, toks, found)
        listed = self.listed(found, odds) | as_asked(odds, toks, found)
        return self.best(len(found), odds, listed)

    def odds(self, toks: Tokens, found: Sequence[Clause], features: Sequence[Seen]) -> Odds:
        """How likely each run of clauses of one sentence is a statement of each role."""
        first, last = runs_of([clause.sentence for clause in found])
        seen = self._around(self._clauses(toks, found, features))
        p = self._parts
        opens, closes, inside, before, behind = np.split(seen @ p["ends_w"] + p["ends_b"], 5, axis=1)
        opens[1:] += before[:-1]
        closes[:-1] += behind[1:]
        sums = np.zeros((len(found) + 1, inside.shape[1]), dtype=np.float32)
        np.cumsum(inside, axis=0, out=sums[1:])
        size = last - first + 1
        hidden = opens[first] + closes[last] + (sums[last + 1] - sums[first]) / size[:, None].astype(np.float32)
        hidden += p["sizes"][size - 1]
        answers = np.maximum(hidden, 0.0, out=hidden) @ p["answers_w"] + p["answers_b"]
        odds = _softmax(answers.reshape(len(answers), 2, len(ROLES) + 1))
        return Odds(first, last, odds[:, 0, 1:], odds[:, 1, 1:])

    def _clauses(self, toks: Tokens, found: Sequence[Clause], features: Sequence[Seen]) -> Floats:
        """One vector a clause, from its words and its features."""
        read = [syllables(toks, clause) for clause in found]
        sizes = np.fromiter(map(len, read), dtype=np.intp, count=len(read))
        # A 0 before each clause, and behind the last: a convolution at its edge sees that it is one.
        said = [word for words in read for word in (_BETWEEN, *words)]
        flat = np.array(list(map(self._word.get, said, repeat(self._unknown))), dtype=np.intp)
        starts = np.cumsum(sizes + 1) - sizes - 1
        before, behind = np.empty_like(flat), np.empty_like(flat)
        before[0], before[1:] = 0, flat[:-1]
        behind[-1], behind[:-1] = 0, flat[1:]
        p = self._parts
        words = self._here.take(flat, axis=0)
        words += self._before.take(before, axis=0)
        words[:, : self._behind.shape[1]] += self._behind.take(behind, axis=0)
        words += p["words_b"]
        np.maximum(words, 0.0, out=words)
        read_words = np.concatenate([words, self._phrases(words, flat)], axis=1)
        peaks = np.maximum(_peaks(read_words, starts + 1, sizes), 0.0)
        vectors = self._vectors.take(flat, axis=0)
        mean = np.add.reduceat(vectors, starts, axis=0) / sizes[:, None].astype(np.float32)
        ends = [vectors[starts + 1], vectors[starts + sizes]]
        whole = np.concatenate([peaks, self._bag(features), *ends, mean], axis=1)
        return np.maximum(normed(whole @ p["clause_w"] + p["clause_b"], p["clause_g"], p["clause_h"]), 0.0)

    def _phrases(self, words: Floats, flat: Numbers) -> Floats:
        """The second layer: a convolution of three over what the first has read, added to it; nothing where ``flat`` is 0, between clauses."""
        p = self._parts
        joined: Floats = words @ p["phrases_in_w"] + p["phrases_in_b"]
        joined[flat == 0] = 0.0
        # Three products and sums of shifted rows, not one product of windows put together: less than half the time, for nothing is copied.
        before, here, behind = self._phrase_weights
        window = joined @ here
        window[1:] += joined[:-1] @ before
        window[:-1] += joined[1:] @ behind
        window += p["phrases_b"]
        joined += np.maximum(window, 0.0, out=window)
        return joined

    def _bag(self, features: Sequence[Seen]) -> Floats:
        """The sum of the vectors of each clause's features; unknown ones count nothing."""
        # The first groups of all clauses, then the second ones: whole blocks are added up.
        numbers = self._groups.numbers(chain.from_iterable(zip(*(seen.groups for seen in features), strict=True)))
        groups = self._groups.table.take(numbers, axis=0)
        sums: Floats = groups.reshape(-1, len(features), groups.shape[1]).sum(axis=0)
        for k, name in [(k, name) for k, seen in enumerate(features) for name in seen.further]:
            if name in self._row:
                sums[k] += self._features[self._row[name]]
        return sums

    def _around(self, clauses: Floats) -> Floats:
        """The clause vectors, each having seen those around it, beside what they were."""
        p = self._parts
        seen = clauses
        for k, (before, here, behind) in enumerate(self._layers):
            far = 2**k
            both = seen @ here
            both[far:] += seen[:-far] @ before
            both[:-far] += seen[far:] @ behind
            both += p["layers_b"][k]
            one, other = both[:, : seen.shape[1]], both[:, seen.shape[1] :]
            seen = normed(seen + np.maximum(one, other), p["layers_g"][k], p["layers_h"][k])
        return np.concatenate([seen, clauses], axis=1)

    def listed(self, found: Sequence[Clause], odds: Odds) -> npt.NDArray[np.bool_]:
        """For each run whether it stands in a list most of whose items are tasks: 'yêu cầu: 1. … 2. … 3. …'. The items of a list are of one kind, and the network sees no more than
        fifteen clauses to either side, not the order before a long list."""
        inside = np.zeros(len(odds.first), dtype=bool)
        for items, stop in lists(found):
            tasks = sum(odds.about[odds.first == item, 0].max() >= self.floors[0] for item in items)
            if tasks * 2 >= len(items):
                inside |= (odds.first >= items[0]) & (odds.last < stop)
        return inside

    def best(self, count: int, odds: Odds, listed: npt.NDArray[np.bool_] | None = None) -> list[Piece]:
        """The runs of ``count`` clauses that add up to the most; what a run must reach, its role's floor, is what it costs. The floor of a task is low where it is ``listed``."""
        worth = odds.about - self.floors + self.bonus * odds.exact
        if listed is not None:
            worth[listed, 0] += max(0.0, float(self.floors[0]) - LISTED)
        roles = worth.argmax(axis=1)
        worths = worth[np.arange(len(roles)), roles]
        ending: list[list[tuple[float, int, int]]] = [[] for _ in range(count)]
        kept = np.flatnonzero(worths > 0)
        columns = kept, odds.first[kept], odds.last[kept], worths[kept]
        for run, first, last, value in zip(*(column.tolist() for column in columns), strict=True):
            ending[last].append((value, run, first))
        most, back = [0.0], [-1]
        for k, runs in enumerate(ending):
            most.append(most[k])
            back.append(-1)
            for value, run, first in runs:
                if most[first] + value > most[k + 1]:
                    most[k + 1], back[k + 1] = most[first] + value, run
        out: list[Piece] = []
        k = count
        while k:
            run = back[k]
            if run < 0:
                k -= 1
                continue
            k = int(odds.first[run])
            role = int(roles[run])
            out.append(Piece(k, int(odds.last[run]), ROLES[role], round(float(odds.about[run, role]), 4)))
        return out[::-1]


_BETWEEN = ""
"""Stands between two clauses."""


def runs_of(sentence: Sequence[int]) -> tuple[Numbers, Numbers]:
    """First and last clause of every run of up to LONGEST clauses of one sentence: no statement goes on behind its end (guidelines, section 4)."""
    where = np.array(sentence)
    behind = where.searchsorted(where, side="right") - np.arange(1, len(where) + 1)  # clauses behind it in its sentence
    further, first = np.nonzero(np.arange(LONGEST)[:, None] <= behind)
    return first, first + further


def _peaks(x: Floats, begins: Numbers, sizes: Numbers) -> Floats:
    """The maximum of each run of rows. One run after the other takes half the time of a table of maxima over 1, 2, 4, ... rows, and that a quarter of numpy's reduceat."""
    out = np.empty((len(begins), x.shape[1]), dtype=np.float32)
    for k, (begin, size) in enumerate(zip(begins.tolist(), sizes.tolist(), strict=True)):
        np.maximum.reduce(x[begin : begin + size], axis=0, out=out[k])
    return out


def _softmax(x: Floats) -> Floats:
    e = np.exp(x - x.max(axis=-1, keepdims=True))
    out: Floats = e / e.sum(axis=-1, keepdims=True)
    return out


def read_net(path: Path) -> SpanNet:
    """The network in a file that ``train_spans.py`` wrote."""
    return SpanNet(read_parts(path, "words", "names"))


@cache
def load_net() -> SpanNet:
    """The network of the installed package. Raises :class:`vngovnlp.errors.ModelError` if it is missing."""
    return read_net(model.path("statements_spans.npz"))
