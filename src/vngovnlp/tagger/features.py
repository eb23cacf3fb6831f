"""What the tagger sees of each token: form, shape, neighbours, and what lexicon, grammar and dates found there.

Features are strings, grouped by what they are made of (a token, five shapes, the marks of a token), since the weights of a group
are summed once for each distinct token, ... at tagging time (:mod:`vngovnlp.tagger.emit`).
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from vngovnlp.grammar.match import Match
from vngovnlp.layout import Layout

Clusters = Mapping[str, str]


def shape(token: str) -> str:
    """The case class of a token: x, Xx, X, XX, xX; dN for digits; the character itself for anything else.

    >>> [shape(w) for w in ("sở", "Sở", "Y", "UBND", "hànhTrung", "2020", ";")]
    ['x', 'Xx', 'X', 'XX', 'xX', 'd4', ';']
    """
    if token.isalpha():
        if token.islower():
            return "x"
        if token.isupper():
            return "X" if len(token) == 1 else "XX"
        return "Xx" if token[0].isupper() and token[1:].islower() else "xX"
    return f"d{min(len(token), 5)}" if token.isdigit() else token


def form(token: str, low: str) -> str:
    """The token as the clusters know it: normal tone placement, capitals kept, digits as zeros; ``low`` is its normal form."""
    kind = shape(token)
    if kind in ("Xx", "X"):
        return low[0].upper() + low[1:]
    if kind == "XX":
        return low.upper()
    return "0" * min(len(token), 5) if kind[0] == "d" and token.isdigit() else low


class Own(NamedTuple):
    """What is known of a token by itself."""

    low: str
    shape: str
    fine: str
    coarse: str


EDGE = Own("^", "^", "^", "^")
"""Stands twice before and twice after each sentence."""

LENDS_TO = (0, 1, -1, 2, -2)
"""To which token, counted from itself, a token lends the features of each item of :func:`lent_features`."""


def read_token(token: str, low: str, clusters: Clusters) -> Own:
    """What is known of a token with the normal form ``low``; a cluster id is 'coarse.fine', '?' for an unknown form."""
    fine = clusters.get(form(token, low), "?")
    return Own(low, shape(token), fine, fine.partition(".")[0])


def lent_features(own: Own) -> tuple[tuple[str, ...], ...]:
    """What a token gives to itself and, in the order of :data:`LENDS_TO`, to its neighbours."""
    low, kind, fine, coarse = own
    return (
        ("b", f"w={low}", f"s={kind}", f"ws={kind}{low}", f"p={low[:2]}", f"u={low[-2:]}", f"c={fine}", f"k={coarse}"),
        (f"-w={low}", f"-s={kind}", f"-c={fine}"),
        (f"+w={low}", f"+s={kind}", f"+c={fine}"),
        (f"--w={low}",),
        (f"++w={low}",),
    )


def shape_features(a: str, b: str, c: str, d: str, e: str) -> tuple[str, ...]:
    """What five shapes in a row give to the token in their middle."""
    return f"sbc={b}{c}", f"scd={c}{d}", f"sbcd={b}{c}{d}", f"sall={a}{b}{c}{d}{e}"


def mark_features(kind: str, marks: Sequence[str]) -> tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]:
    """What the marks of a token of this shape give to itself, to the next token and to the one before."""
    return (
        (f"hs={kind}{'+'.join(marks)}", *("h=" + mark for mark in marks)),
        tuple("-h=" + mark for mark in marks),
        tuple("+h=" + mark for mark in marks),
    )


def featurize(tokens: Sequence[Own], marks: Sequence[Sequence[str]]) -> list[list[str]]:
    """All features of each token of one sentence, as the trainer wants them; ``marks`` are those of :func:`mark`."""
    padded = [EDGE, EDGE, *tokens, EDGE, EDGE]
    rows = []
    for i, here in enumerate(marks):
        window = padded[i : i + 5]
        row = [*shape_features(*(own.shape for own in window))]
        for offset, slot in zip(LENDS_TO, range(len(LENDS_TO)), strict=True):
            row += lent_features(window[2 - offset])[slot]
        row += mark_features(window[2].shape, here)[0]
        if i:
            row += mark_features("", marks[i - 1])[1]
        if i + 1 < len(marks):
            row += mark_features("", marks[i + 1])[2]
        rows.append(row)
    return rows


def mark(tokens: Layout, hits: Iterable[Match], mentions: Iterable[Match] = ()) -> list[Sequence[str]]:
    """For each token what covers it, as BILOU marks: hits of the lexicon (``B-SURNAME``, ``B-SURNAME?`` if weak: score < 1), then mentions
    of the grammar (``B-R-PERSON``). What begins or ends inside a token, or goes over the end of a sentence, marks nothing.
    """
    starts, ends, home = tokens.starts, tokens.ends, tokens.homes
    count = len(starts)
    marks: list[Sequence[str]] = [()] * count  # most tokens have none: a list for each would cost more than all the rest
    for prefix, matches in (("", hits), ("R-", mentions)):
        for start, end, label, _, _, score in matches:
            i = bisect_left(starts, start)
            if i == count or starts[i] != start:
                continue
            j = i if ends[i] == end else bisect_left(ends, end, i)
            if j == count or ends[j] != end or home[i] != home[j]:
                continue
            name = prefix + label if score >= 1.0 else f"{prefix}{label}?"
            if i == j:
                marks[i] = (*marks[i], "U-" + name)
                continue
            marks[i] = (*marks[i], "B-" + name)
            marks[j] = (*marks[j], "L-" + name)
            for k in range(i + 1, j):
                marks[k] = (*marks[k], "I-" + name)
    return marks
