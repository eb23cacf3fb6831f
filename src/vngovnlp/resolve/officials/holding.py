"""A run of posts and the person whom they are said of."""

from __future__ import annotations

from typing import NamedTuple

from vngovnlp.grammar.match import Match
from vngovnlp.resolve.officials import between
from vngovnlp.resolve.officials.parties import party_before
from vngovnlp.resolve.officials.post import Post
from vngovnlp.resolve.officials.posts import Reader


class Holding(NamedTuple):
    """A run of posts and the person whom they are said of (None: the title stands for the person)."""

    posts: tuple[Post, ...]
    person: Match | None
    start: int
    end: int
    loose: bool = False
    """Behind the name after a comma, and no comma closes it: 'Đối với bà A, Chủ tịch UBND tỉnh giao ...' looks the same."""
    vacant: bool = False
    """The office is spoken of, not who holds it: 'bầu cử Tổng thống', 'miễn nhiệm chức danh Chủ tịch HĐND'."""


def holding(row: Reader, posts: list[Post], p: int) -> Holding:
    """The posts as those of person p."""
    person = row.mentions[p]
    full = tuple(with_clause_body(row, post, p) for post in posts)
    return Holding(full, person, min(person.start, posts[0].title.start), max(person.end, posts[-1].end))


def with_clause_body(row: Reader, post: Post, at: int) -> Post:
    """'Ban Chỉ đạo X ... do ông A làm Trưởng ban': the title's noun names the body before it in the sentence. ``at``: mention of who holds it."""
    if post.agency is not None:
        return post
    title = row.title_of(post)
    if (party := party_before(row.text, row.norm, row.mentions, post.title, title.base)) is not None:
        return post._replace(agency=party)
    noun = between.BODY_NOUN.search(title.key)
    if noun is None:
        return post
    words = between.CHAIRED if noun["chair"] else ((noun["group"] or noun["team"]) + " ",)
    if noun["chair"] and not row.norm.endswith(" làm ", 0, post.title.start):
        return post
    end = row.mentions[at].start
    for m in reversed(row.mentions[max(0, at - 12) : at]):
        if m.label == "AGENCY" and row.norm.startswith(words, m.start):
            gap = row.norm[m.end : end]
            stated = len(gap) < 160 and ". " not in gap and " do " in gap + " "
            return post._replace(agency=m) if stated else post
    return post
