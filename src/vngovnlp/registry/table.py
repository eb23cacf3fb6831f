"""The table of officials: one row a person, post and body, and the pairs to review."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from vngovnlp.registry.people import Person, find_people
from vngovnlp.registry.review import Pair, pairs_to_review
from vngovnlp.results import Results


class Post(NamedTuple):
    """One row: a person in a post. Rows with the same ``person`` are one person."""

    person: int
    """Number of the person, from 1."""
    name: str
    title: str
    """Abbreviations written out."""
    agency: str | None
    """Canonical name of the body."""
    place: str | None
    """The unit that the body is of, with its parent."""
    inferred: bool
    """No article gives the body with the title; it is the one that fits."""
    first_seen: date | None
    """Day of the first dated article (publication, else event)."""
    last_seen: date | None
    articles: int
    """How many articles say so."""
    sources: tuple[str, ...]
    """Ids of the articles, in the order they were read, each once."""


class OfficialsTable(NamedTuple):
    """The rows, and the pairs to review, the likeliest first."""

    posts: tuple[Post, ...]
    review: tuple[Pair, ...]


def officials_table(reports: Results) -> OfficialsTable:
    """The named officials of the reports and their posts, by name, then in order of first appearance.

    An article that gives a person several posts joins them; two articles are joined by the same name with the same post: same title, same body, same
    place; who held it before (*nguyên*) is who holds it, and the Phó Chủ tịch thường trực a Phó Chủ tịch. Membership ('Ủy viên', 'đại biểu'), ranks and titles without a body join nothing. A local body whose place nobody knows ('UBND tỉnh') is
    another one on each portal. ``reports`` is one or many; records that failed are skipped.
    """
    numbered = list(enumerate(find_people(reports), 1))
    posts = tuple(post for number, person in numbered for post in _rows(number, person))
    return OfficialsTable(posts, tuple(pairs_to_review(numbered)))


def _rows(number: int, person: Person) -> Iterator[Post]:
    for seen in person.seen.values():
        # The body in its fullest form, the title in its usual one.
        first = max((s for s, _, _ in seen), key=lambda s: (not s.inferred, len(s.agency or "")))
        titles = Counter(s.title for s, _, _ in seen)
        days = [day for _, _, day in seen if day]
        sources = tuple(dict.fromkeys(id for _, id, _ in seen))
        yield Post(
            person=number,
            name=person.name,
            title=max(titles, key=lambda t: (titles[t], t)),
            agency=first.agency,
            place=first.place,
            inferred=all(s.inferred for s, _, _ in seen),
            first_seen=min(days, default=None),
            last_seen=max(days, default=None),
            articles=len(sources),
            sources=sources,
        )
