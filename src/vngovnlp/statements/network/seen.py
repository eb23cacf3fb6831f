"""The feature names of a clause, and how those are made that come back together in every article."""

from __future__ import annotations

from typing import NamedTuple

from vngovnlp.statements.grouped import Group, Memo
from vngovnlp.statements.network.alone import SIGN_BITS


class Seen(NamedTuple):
    """The feature names of a clause."""

    groups: tuple[Group, ...]
    further: tuple[str, ...]
    """Names that few clauses have."""

    def names(self) -> list[str]:
        """All of them."""
        return [*(name for group in self.groups for name in group.names), *self.further]


DUE = "due"
"""The feature of a clause that names a deadline."""
GIVEN = "given"
"""The feature of a clause that says that a body was told to do something."""


# Each group has the few things that come back together: a group of many would be new in every article.


@Memo
def ranked(way: str, voice: str, governing: str) -> tuple[str, str]:
    """Who has the word and how high above or below the one spoken to, under the cue that governs the clause."""
    return f"lv={way}{governing}", f"vo={voice}{governing}"


@Memo
def voiced(voice: str, section: str, opening: str) -> tuple[str, str]:
    """Who has the word and the section of the article, with what the clause begins with."""
    return f"vo1={voice}{opening}", f"sec={section}{opening}"


@Memo
def placed(where: str, governing: str) -> tuple[str]:
    """The place in the article, with the cue."""
    return (f"doc={where}{governing}",)


@Memo
def signs(here: int) -> tuple[str, ...]:
    """Words of tense and need in the clause."""
    return tuple("w=" + sign for sign, bit in SIGN_BITS if here & bit)


@Memo
def signs_around(there: int) -> tuple[str, ...]:
    """Those in the rest of its sentence."""
    return tuple("ws=" + sign for sign, bit in SIGN_BITS if there & bit)


@Memo
def governed(governing: str, age: int, before: str, place: str, quoted: bool) -> tuple[str, str, str, str, str]:
    """The mark before the clause, the cue that governs it and how many clauses ago, both, with the place, in quotes or not."""
    mode = "q" if quoted else "n"
    return (
        f"d={before}",
        f"g={governing}{age}",
        f"gd={governing}{before}",
        f"pg={place}{governing}{before}",
        f"u={mode}{governing}",
    )


@Memo
def edge(before: str, kind: str, governing: str) -> tuple[str, str]:
    """The mark and the cue with what the clause begins with."""
    return f"dk={before}{kind}", f"gk={governing}{kind}"


@Memo
def judging(order: int, cue: str, judged: str) -> tuple[str, str, str]:
    """How long ago the last order was, the clause's own cue and its judging words."""
    return f"lo={order}", "c=" + cue, judged


@Memo
def opened(opening: str, governing: str, before: str) -> tuple[str, str, str]:
    """What the clause begins with, alone, under its cue and behind its mark."""
    return f"o={opening}", f"og={opening}{governing}", f"od={opening}{before}"


@Memo
def followed(last_cue: str, opening: str) -> tuple[str]:
    """The cue of the sentences before, with what the clause begins with."""
    return (f"lco={last_cue}{opening}",)


@Memo
def spoken(subject: str, opening: str) -> tuple[str, str]:
    """The subject of the sentence, with what the clause begins with."""
    return f"subj={subject}", f"so={subject}{opening}"
