"""BILOU tags <-> spans over the tokens of one sentence (Ratinov and Roth 2009: it beats BIO where names stand side by side)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

OUTSIDE = "O"


def encode(length: int, spans: Iterable[tuple[int, int, str]]) -> list[str]:
    """One tag a token: B-, I-, L- inside longer spans, U- for a single token, O outside. Spans are (i, j, label), j exclusive.

    >>> encode(4, [(0, 1, "TITLE"), (1, 4, "AGENCY")])
    ['U-TITLE', 'B-AGENCY', 'I-AGENCY', 'L-AGENCY']
    """
    tags = [OUTSIDE] * length
    for i, j, label in spans:
        if j - i == 1:
            tags[i] = f"U-{label}"
            continue
        tags[i] = f"B-{label}"
        tags[i + 1 : j - 1] = [f"I-{label}"] * (j - i - 2)
        tags[j - 1] = f"L-{label}"
    return tags


def may_follow(one: str, two: str) -> bool:
    """True if the tag ``two`` can stand after ``one``: a span that is open goes on to its L, and nothing else opens inside it."""
    kind, _, label = one.partition("-")
    following, _, name = two.partition("-")
    if kind in "BI":
        return following in "IL" and name == label
    return following in "BUO"


def decode(tags: Sequence[str]) -> list[tuple[int, int, str]]:
    """The spans (i, j, label) of a tag sequence. A sequence that no encoder made is read leniently: a change of label or a new
    B, U or O ends a span, so nothing that was tagged is lost.

    >>> decode(["U-TITLE", "B-AGENCY", "I-AGENCY", "L-AGENCY"])
    [(0, 1, 'TITLE'), (1, 4, 'AGENCY')]
    """
    spans: list[tuple[int, int, str]] = []
    start, label = -1, ""
    for i, tag in enumerate(tags):
        kind, _, name = tag.partition("-")
        if start >= 0 and (kind in "BUO" or name != label):
            spans.append((start, i, label))
            start = -1
        if kind == OUTSIDE:
            continue
        if start < 0:
            start, label = i, name
        if kind in "LU":
            spans.append((start, i + 1, label))
            start = -1
    if start >= 0:
        spans.append((start, len(tags), label))
    return spans
