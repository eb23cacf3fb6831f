"""The tokens of an article's sentences, laid out once for all stages that read them token by token."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from functools import lru_cache
from itertools import accumulate, chain
from operator import add
from typing import NamedTuple

import regex

from vngovnlp.report import Span
from vngovnlp.text import TOKEN


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


@lru_cache(maxsize=2)
def lay_out(norm: str, sentences: tuple[Span, ...]) -> Layout:
    """The tokens (:data:`vngovnlp.text.TOKEN`) of these sentences of ``norm``; the normal form keeps what a token is.

    >>> lay_out("sở y tế họp.", ((0, 12),)).bounds
    [(0, 5)]
    """
    out = Layout([], [], [], [], [])
    words, starts, ends = tokens_of(norm)
    j = 0
    for number, (at, stop) in enumerate(sentences):
        i, j = bisect_left(starts, at, j), bisect_left(starts, stop, j)
        found: Tokens = (words[i:j], starts[i:j], ends[i:j])
        if (i and ends[i - 1] > at) or (i < j and ends[j - 1] > stop):  # the sentence cuts a token in two
            found = _one_by_one(norm, at, stop)
        if found[0]:
            out.bounds.append((len(out.words), len(out.words) + len(found[0])))
            out.words.extend(found[0])
            out.starts.extend(found[1])
            out.ends.extend(found[2])
            out.homes.extend([number] * len(found[0]))
    return out


Tokens = tuple[Sequence[str], Sequence[int], Sequence[int]]
"""Words, starts and ends."""


@lru_cache(maxsize=2)
def tokens_of(norm: str) -> Tokens:
    """All tokens of a text; they are shared, so nobody may change them.

    They are put together from what stands between two spaces, which is looked up: a match object for each token would cost more.
    """
    pieces = list(chain.from_iterable(map(_CHUNKS.__getitem__, norm.split(" "))))
    if not pieces:
        return (), (), ()
    sizes, widths, words = zip(*pieces, strict=True)
    starts = list(accumulate(sizes, initial=0))
    # A chunk's last token owns the space after it, so all is well if the sizes add up; they do not after two spaces in a row.
    if starts.pop() != len(norm) + 1:
        return _one_by_one(norm, 0, len(norm))
    return words, starts, list(map(add, starts, widths))


def _one_by_one(norm: str, at: int, stop: int) -> Tokens:
    found = list(TOKEN.finditer(norm, at, stop))
    return [m[0] for m in found], [m.start() for m in found], [m.end() for m in found]


# A token with the blanks behind it.
_PIECE = regex.compile(rf"({TOKEN.pattern})(\s*)")
_MOST_KEPT, _LONGEST_KEPT = 30_000, 40


class _ChunkTable(dict[str, tuple[tuple[int, int, str], ...]]):
    """What stands between two blanks -> (size with the blanks behind it, width, word) of each of its tokens.

    Each is worked out once; begun anew when full, so that a long run of odd texts keeps no memory.
    """

    def __missing__(self, chunk: str) -> tuple[tuple[int, int, str], ...]:
        row = tuple([(len(word) + len(blanks), len(word), word) for word, blanks in _PIECE.findall(chunk + " ")])
        if len(chunk) <= _LONGEST_KEPT:
            if len(self) > _MOST_KEPT:
                self.clear()
            self[chunk] = row
        return row


_CHUNKS = _ChunkTable()
