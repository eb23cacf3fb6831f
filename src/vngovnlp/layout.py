"""The tokens of an article's sentences, laid out once for all stages that read them token by token."""

from __future__ import annotations

from functools import lru_cache
from operator import sub
from typing import NamedTuple

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
    words: list[str] = []
    ends: list[int] = []
    homes: list[int] = []
    bounds: list[tuple[int, int]] = []
    index, find = norm.index, TOKEN.findall
    for number, (at, stop) in enumerate(sentences):
        found = find(norm, at, stop)
        if found:
            bounds.append((len(words), len(words) + len(found)))
            words += found
            homes += [number] * len(found)
            # The tokens are found again by str.index: a match object for each would cost more.
            ends += [at := index(word, at) + len(word) for word in found]
    return Layout(words, list(map(sub, ends, map(len, words))), ends, homes, bounds)
