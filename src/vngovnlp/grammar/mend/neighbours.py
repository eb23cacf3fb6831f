"""What the repairs share: mentions and their neighbours, and what the lexicon knows of countries."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterator, Sequence
from functools import cache, lru_cache

import regex

from vngovnlp.grammar.match import Match
from vngovnlp.lexicon import read
from vngovnlp.text import normal

BODIES = ("AGENCY", "ORG")
NAMED = ("AGENCY", "ORG", "LOCATION")

# A syllable of Vietnamese without its marks
SYLLABLE = regex.compile(r"(?:ngh?|[cgknpt]h|gi|qu|tr|[bcdghklmnpqrstvx])?[aeiouy]{1,3}(?:ch|ng|nh|[cmnpt])?", regex.I)


def pairs(mentions: Sequence[Match]) -> Iterator[tuple[Match, Sequence[Match]]]:
    """Each mention with the few behind it."""
    for k, m in enumerate(mentions):
        yield m, mentions[k + 1 : k + 4]


def behind_titles(mentions: Sequence[Match]) -> Iterator[tuple[Match, bool]]:
    """Each mention, and whether it stands right behind a title."""
    title_end = None
    for m in mentions:
        yield m, title_end == m.start - 1
        title_end = m.end if m.label == "TITLE" else None


def is_held(mentions: Sequence[Match], k: int) -> bool:
    """True if mention ``k`` is the body or place right behind a title."""
    title = mentions[k - 1] if k else None
    return title is not None and title.label == "TITLE" and title.end + 1 == mentions[k].start and mentions[k].label in NAMED


def with_found(
    mentions: Sequence[Match], behind: Callable[[int], Match | None], labels: Container[str] = ("TITLE",)
) -> Sequence[Match]:
    """The mentions, and what ``behind`` finds behind the one of each number that has one of the labels; it takes the place of what was found inside of it."""
    found = {k: new for k, m in enumerate(mentions) if m.label in labels and (new := behind(k)) is not None}
    if not found:
        return mentions
    out: list[Match] = []
    reached = 0
    for k, m in enumerate(mentions):
        if m.start < reached:
            continue
        out.append(m)
        if k in found:
            reached = found[k].end
            out.append(found[k])
    return out


def capital_at(text: str, at: int) -> bool:
    """True if a blank and a capital stand at ``at``: a glance that saves the patterns that begin so."""
    return text[at : at + 1] == " " and text[at + 1 : at + 2].isupper()


def is_foreign(words: Sequence[str]) -> bool:
    """True for words in plain letters that are not all Vietnamese syllables."""
    return all(map(str.isascii, words)) and not all(map(SYLLABLE.fullmatch, words))


@cache
def countries() -> frozenset[tuple[str, ...]]:
    """Countries in normal form, syllable by syllable."""
    return frozenset(tuple(normal(e.form).split(" ")) for e in read("geography") if e.kind == "country")


@lru_cache(maxsize=8192)
def is_country(words: str) -> bool:
    """True if the words are the name of a country."""
    return tuple(normal(words).split(" ")) in countries()


@cache
def long_places() -> frozenset[tuple[str, ...]]:
    """Countries of two syllables or more, and the ocean that regions are called by."""
    return frozenset({*(name for name in countries() if len(name) > 1), ("thái", "bình", "dương")})


@cache
def abroad() -> frozenset[str]:
    """Countries, cities and regions abroad, in normal form."""
    return frozenset(normal(e.form) for e in read("geography"))


@cache
def unit_names() -> frozenset[str]:
    """Administrative units of Vietnam without their type words, in normal form."""
    return frozenset(normal(e.form) for name in ("places", "units") for e in read(name))
