"""The tokens of an article, cut once for all stages that read it token by token.

What stands between two blanks comes again and again, so it is cut once and kept in a table; the tokens of a text are then gathered from there.
Each distinct token has a number there, under which a stage may keep what it knows of it.
"""

from __future__ import annotations

from bisect import bisect_left
from functools import lru_cache
from sys import intern
from threading import Lock
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from vngovnlp.report import Span
from vngovnlp.text import TOKEN, normal

Ints = NDArray[np.intp]
_MOST_KEPT = 400_000
"""Characters between blanks that a table keeps before another is begun."""


class Table:
    """Every distinct token that was met, numbered: ``forms`` as they are written, ``words`` in normal form."""

    def __init__(self) -> None:
        self.forms: list[str] = []
        self.words: list[str] = []
        self._numbers: dict[str, int] = {}
        self._chunks = _Chunks(self)
        self._chunk_columns = np.zeros((3, 1024), dtype=np.intp)  # size, first part and number of parts of each chunk
        self._part_columns = np.zeros((3, 1024), dtype=np.intp)  # token, place in the chunk and width of each part
        self._parts = 0
        self.size = 0
        """Characters that are kept."""

    def cut(self, text: str) -> tuple[Ints, Ints, Ints, Ints]:
        """The numbers of the tokens of a text, their starts and ends, and the tokens behind which more than a single space stands."""
        rows = np.array(list(map(self._chunks.__getitem__, text.split(" "))), dtype=np.intp)
        sizes, firsts, counts = self._chunk_columns.take(rows, axis=1)
        stops = counts.cumsum()
        parts = np.arange(stops[-1]) + (firsts - stops + counts).repeat(counts)
        numbers, places, widths = self._part_columns.take(parts, axis=1)
        starts = places + (sizes.cumsum() - sizes).repeat(counts)
        ends = starts + widths
        spaces = np.zeros(len(starts) + 1, dtype=bool)
        spaces[stops] = True  # before the first token of each chunk
        breaks = np.flatnonzero(starts[1:] - ends[:-1] > spaces[1:-1])
        return numbers, starts, ends, breaks

    def learn(self, chunk: str) -> int:
        """The number of a chunk that was not met before."""
        norm = normal(chunk)
        row, first = len(self._chunks), self._parts
        for part in TOKEN.finditer(chunk):
            start, end = part.span()
            self._part_columns = _with_room(self._part_columns, self._parts)
            self._part_columns[:, self._parts] = self._number(part[0], norm[start:end]), start, end - start
            self._parts += 1
        self._chunk_columns = _with_room(self._chunk_columns, row)
        self._chunk_columns[:, row] = len(chunk) + 1, first, self._parts - first
        self.size += len(chunk) + 1
        return row

    def _number(self, form: str, word: str) -> int:
        number = self._numbers.setdefault(form, len(self.forms))
        if number == len(self.forms):
            self.forms.append(form)
            self.words.append(intern(word))  # the same object for all its forms
        return number


class _Chunks(dict[str, int]):
    """What stands between two spaces -> its number in the table."""

    def __init__(self, table: Table) -> None:
        self._table = table
        self._lock = Lock()

    def __missing__(self, chunk: str) -> int:
        with self._lock:  # two threads that learn at a time would give one number twice
            row = self.get(chunk)
            if row is None:
                self[chunk] = row = self._table.learn(chunk)
        return row


def _with_room(columns: Ints, size: int) -> Ints:
    return columns if size < columns.shape[1] else np.concatenate([columns, np.zeros_like(columns)], axis=1)


class Tokens(NamedTuple):
    """Tokens (:data:`vngovnlp.text.TOKEN`) in text order, as parallel lists; they are shared, so nobody may change them."""

    forms: list[str]
    """As they are written."""
    words: list[str]
    """Normal forms."""
    starts: list[int]
    ends: list[int]
    numbers: Ints
    """In the table."""
    breaks: list[int]
    """The tokens behind which more stands than nothing or one space, in order; never the last one."""
    table: Table


class Layout(NamedTuple):
    """The tokens of all sentences in text order, as parallel lists; they are shared, so nobody may change them."""

    words: list[str]
    """Normal forms."""
    starts: list[int]
    ends: list[int]
    homes: list[int]
    """The number of each token's sentence."""
    bounds: list[tuple[int, int]]
    """The tokens (i, j) of each sentence that has any, j exclusive."""
    numbers: Ints
    """In the table."""
    table: Table


_table = Table()


@lru_cache(maxsize=2)
def tokens_of(text: str) -> Tokens:
    """All tokens of a text."""
    global _table
    if _table.size > _MOST_KEPT:
        _table = Table()
    return _cut(_table, text, 0)


def _cut(table: Table, text: str, at: int) -> Tokens:
    """The tokens of a text from a character on."""
    numbers, starts, ends, breaks = table.cut(text[at:])
    places = numbers.tolist()
    return Tokens(
        list(map(table.forms.__getitem__, places)),
        list(map(table.words.__getitem__, places)),
        (starts + at).tolist(),
        (ends + at).tolist(),
        numbers,
        breaks.tolist(),
        table,
    )


@lru_cache(maxsize=2)
def lay_out(text: str, sentences: tuple[Span, ...]) -> Layout:
    """The tokens of these sentences of ``text``.

    >>> lay_out("Sở Y tế họp.", ((0, 12),)).bounds
    [(0, 5)]
    """
    tokens = tokens_of(text)
    out = Layout([], [], [], [], [], np.empty(0, dtype=np.intp), tokens.table)
    numbers = []
    j = 0
    for home, (at, stop) in enumerate(sentences):
        i, j = bisect_left(tokens.starts, at, j), bisect_left(tokens.starts, stop, j)
        found, part = tokens, slice(i, j)
        if (i and tokens.ends[i - 1] > at) or (i < j and tokens.ends[j - 1] > stop):  # the sentence cuts a token in two
            found, part = _cut(tokens.table, text[:stop], at), slice(None)
        words = found.words[part]
        if words:
            out.bounds.append((len(out.words), len(out.words) + len(words)))
            out.words.extend(words)
            out.starts.extend(found.starts[part])
            out.ends.extend(found.ends[part])
            out.homes.extend([home] * len(words))
            numbers.append(found.numbers[part])
    return out._replace(numbers=np.concatenate(numbers)) if numbers else out
