"""Where a text names units, or stands a bare type word for one: LOCATIONs, the parts of bodies' and venues' names, words in between."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import zip_longest
from typing import NamedTuple

from vngovnlp.article import Article
from vngovnlp.grammar.match import Match
from vngovnlp.places.bare import bare_words, counted, listed
from vngovnlp.places.choose import countries
from vngovnlp.places.names import read_name
from vngovnlp.places.parts import unit_part
from vngovnlp.places.units import key_of, named
from vngovnlp.report import Agency, Span


class Mention(NamedTuple):
    """A unit's name (``key``, see :func:`vngovnlp.places.units.key_of`) or a type word alone (``key`` None) in the text."""

    start: int
    end: int
    type: str | None
    key: str | None
    agency: str | None = None
    """The id of the body whose name it stands in."""
    whole: bool = False
    """True if it is a LOCATION, False if it is a part of a longer name or a word."""

    @property
    def span(self) -> Span:
        return self.start, self.end


def find_mentions(
    article: Article, entities: Sequence[Match], agencies: Sequence[Agency]
) -> tuple[list[Mention], list[Mention]]:
    """(names of units, bare type words), both in text order. A LOCATION that is no unit's name is in neither."""
    owners = {span: agency for agency in agencies for span in agency.mentions}
    names: list[Mention] = []
    bare = [Mention(start, end, kind, None) for (start, end), kind in bare_words(article, entities)]
    for m, behind in zip_longest(entities, entities[1:]):
        if behind is not None and _is_abroad(article, m, behind):
            continue
        if m.label == "LOCATION":
            name = read_name(article.text[m.start : m.end])
            if name.key in named():
                names.append(Mention(m.start, m.end, name.type, name.key, whole=True))
                continue
        elif (m.start, m.end) not in owners:
            continue
        part = unit_part(article.text[m.start : m.end])
        # 'sông Hương' holds no unit, 'Trung tâm Hành chính tỉnh' does.
        if part is None or (m.label == "LOCATION" and part.type is None):
            continue
        start, end = m.start + part.start, m.start + part.end
        owner = owners.get((m.start, m.end))
        whole = m.label == "LOCATION" and (start, end) == (m.start, m.end)
        found = Mention(start, end, part.type, part.key, owner.id if owner else None, whole)
        if found.key is not None:
            names.append(found)
        elif not (owner and owner.level == "central") and not _many(article, m):
            bare.append(found)
    return names, sorted(bare, key=_start)


_OF_COUNTRY = (" (", " của ")


def _is_abroad(article: Article, mention: Match, behind: Match) -> bool:
    """True if what follows says that it lies in another country: 'tỉnh Hà Nam (Trung Quốc)'."""
    if behind.label != "LOCATION" or article.text[mention.end : behind.start] not in _OF_COUNTRY:
        return False
    return key_of(article.text[behind.start : behind.end]) in countries()


def _many(article: Article, body: Match) -> bool:
    """True for one of many bodies: 'các UBND huyện', 'UBND tỉnh, thành phố'."""
    return counted(article.norm, body.start) or listed(article.text, article.norm, body.end)


def _start(mention: Mention) -> int:
    return mention.start
