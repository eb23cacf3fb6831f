"""Officials: one entry a person or unnamed seat, with the posts that the article gives and every mention."""

from __future__ import annotations

from bisect import insort
from collections.abc import Sequence

from vngovnlp.article import Article
from vngovnlp.grammar.match import Match
from vngovnlp.report import Agency, Official, Span
from vngovnlp.resolve.officials.called import who_holds
from vngovnlp.resolve.officials.compare import Comparison
from vngovnlp.resolve.officials.entries import entries
from vngovnlp.resolve.officials.equations import long_names
from vngovnlp.resolve.officials.holders import find_holdings
from vngovnlp.resolve.officials.holding import Holding
from vngovnlp.resolve.officials.people import link_people
from vngovnlp.resolve.officials.post import Post
from vngovnlp.resolve.officials.pronouns import read_pronouns
from vngovnlp.resolve.officials.roster import Holder, Roster
from vngovnlp.resolve.officials.same_person import join_slips, name_seat, name_seats_that_go_on
from vngovnlp.resolve.officials.titles import HEADS, MINISTERS, OF_STATE


def link_officials(article: Article, entities: Sequence[Match], agencies: Sequence[Agency]) -> tuple[Official, ...]:
    """Who holds what, in order of first mention; a person without any title is no official."""
    mentions = tuple(entities)
    compare = Comparison(article, agencies, long_names(article, mentions))
    roster = Roster(article, compare, agencies, link_people(article, mentions))
    holdings = find_holdings(article, mentions)
    for holding in holdings:
        if holding.person is not None and not holding.loose:
            roster.give_beside(roster.person_of[holding.person.start], holding.posts)
    for holding in holdings:
        if holding.person is not None and holding.loose:
            _place_loose(roster, holding, roster.person_of[holding.person.start])
    for holding in holdings:
        if holding.person is None:
            _place_bare(roster, holding)
    join_slips(roster)
    name_seat(roster)
    name_seats_that_go_on(roster)
    read_pronouns(roster)
    return entries(roster)


def _place_bare(roster: Roster, holding: Holding) -> None:
    """A title that stands for a person: the last one before it who holds it, else the first after, else a seat."""
    alone = len(holding.posts) == 1  # 'do Bí thư Tỉnh ủy làm [Trưởng ban]': hardly of the body that somebody else heads
    placed = [
        who_holds(roster, post) if alone or post.agency else who_holds(roster, post, by_noun=False) for post in holding.posts
    ]
    # '[Bộ trưởng], Chủ nhiệm Văn phòng Chính phủ' is none of those who head a ministry.
    placed = [
        None if h and roster.compare.is_rank(post) and roster.heads_ministry(h) else h
        for post, h in zip(holding.posts, placed, strict=True)
    ]
    # 'Thủ tướng làm Trưởng ban': who is known by one post of a run holds all of it.
    seat = next((h for h in placed if h is not None), None)
    if seat is None and holding.vacant:
        return
    for post, holder in zip(holding.posts, placed, strict=True):
        if holder is None:
            if seat is None:
                seat = Holder(None)
                roster.seats.append(seat)
            holder = seat
        roster.give(holder, (post,))
        insort(holder.mentions, _span(roster, post))


def _span(roster: Roster, post: Post) -> Span:
    """Where a post without a name stands: the title and the body behind it, or the body alone if it is a minister's second field: 'Bộ trưởng Y tế, [Tài chính]'."""
    title, body = post.title, post.agency
    if body is None or body.start < title.start:
        return title.start, title.end
    between = roster.article.norm[title.end : body.start]
    further = roster.compare.title(post).base in MINISTERS and len(between) > 2 and "trưởng" not in between
    return (body.start if further else title.start), body.end


def _place_loose(roster: Roster, holding: Holding, person: Holder) -> None:
    """A post after a comma is the person's unless somebody else is known to hold it, who is not the one after him: 'ông A, nguyên Giám đốc Sở'."""
    post = holding.posts[0]
    title = roster.compare.title(post)
    owned = not title.former and title.base in (HEADS if post.agency is not None else OF_STATE)
    owner = who_holds(roster, post) if owned else None
    sure = 6 if post.agency is not None else 5
    if owner is None or owner is person or all(roster.compare.fit(post, held) < sure for held in owner.forms.values()):
        roster.give_beside(person, holding.posts)
    else:
        _place_bare(roster, holding)
