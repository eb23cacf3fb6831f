"""A title with its body, as a phrase says it."""

from __future__ import annotations

from typing import NamedTuple

from vngovnlp.grammar.match import Match


class Post(NamedTuple):
    """A title and, where it stands with it, its body."""

    title: Match
    agency: Match | None
    former: bool
    end: int


class Served(NamedTuple):
    """Whom an aide serves: the posts, the name if it stands there, and the first mention behind them."""

    posts: list[Post]
    person: int | None
    after: int
