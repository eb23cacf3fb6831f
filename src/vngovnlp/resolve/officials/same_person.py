"""Seats and names that turn out to be somebody else's: a name written wrong, an office spoken of without its one possible holder."""

from __future__ import annotations

import itertools
from bisect import bisect_left
from collections.abc import Sequence

from vngovnlp.report import Span
from vngovnlp.resolve.officials.aides import serves
from vngovnlp.resolve.officials.between import honorific_of
from vngovnlp.resolve.officials.people import is_slip
from vngovnlp.resolve.officials.roster import Holder, Roster
from vngovnlp.resolve.officials.titles import HEADS, OF_STATE
from vngovnlp.resolve.officials.unnamed import LEAD, SPOKESMAN, acts, goes_on, speaks

# Offices that one has at a time.
_SINGLE = HEADS | {"bí thư", "phó thủ tướng"}
# Who can be called by the office and by the name, with nothing that says that the two are one.
_LEADERS = frozenset({"chủ tịch", "bí thư", SPOKESMAN})
_HEADS_ABROAD = frozenset({"tổng thống", "thủ tướng", "thủ hiến"})


def join_slips(roster: Roster) -> None:
    """'Lê Thanh Mẫu' is the 'Lê Thành Mẫu' who holds the same office: a name written wrong is no second holder."""
    bearers: dict[str, list[Holder]] = {}
    for holder in roster.people:
        if holder.posts and holder.name is not None:
            bearers.setdefault(roster.name_of(holder).rpartition(" ")[2], []).append(holder)
    for alike in bearers.values():
        for one, other in itertools.combinations(alike, 2):
            if (
                one in roster.people
                and other in roster.people
                and is_slip(roster.name_of(one), roster.name_of(other))
                and _hold_one_office(roster, one, other)
            ):
                rare, common = sorted((one, other), key=lambda h: (len(h.mentions), -h.first()))
                roster.join(rare, common)


def _hold_one_office(roster: Roster, one: Holder, other: Holder) -> bool:
    """True if the text gives both an office that only one can hold."""
    return any(
        roster.compare.title(p).base in _SINGLE
        and roster.compare.same_post(p, q)
        and p.agency is not None
        and q.agency is not None
        for p in one.posts
        for q in other.posts
    )


def name_seat(roster: Roster) -> None:
    """Give the one office that is spoken of without a name to the one person whom the beginning names without a post: 'Chủ tịch An Hòa: ...', 'Ông A
    yêu cầu ...'; 'Ông Lund nói ...', 'Tổng thống Na Uy ...'."""
    norm = roster.article.norm
    free = [h for h in roster.people if not h.posts and h.first() < LEAD]
    ours = [h for h in free if any(acts(norm, m) for m in h.mentions)]
    heads = [h for h in roster.seats if _is_head_of_state(roster, h)]
    foreign = [h for h in free if roster.is_foreign(h) and any(honorific_of(norm, s) for s, _ in h.mentions)]
    if all(h in ours for h in foreign) and not any(_in_one_sentence(roster, a, b) for a in heads for b in foreign):
        _match_up(roster, heads, foreign)
    if all(" " in roster.name_of(h) for h in ours):
        _match_up(roster, [h for h in roster.seats if _is_local_seat(roster, h) and speaks(norm, h.mentions)], ours)


def _in_one_sentence(roster: Roster, seat: Holder, person: Holder) -> bool:
    """True if a sentence speaks of both, as of two."""
    return not {roster.sentence_of(start) for start, _ in seat.mentions}.isdisjoint(
        roster.sentence_of(start) for start, _ in person.mentions
    )


def _match_up(roster: Roster, seats: Sequence[Holder], people: Sequence[Holder]) -> None:
    """One seat and one person are the same, of more nobody can tell."""
    if len(seats) == len(people) == 1:
        roster.join(seats[0], people[0])


def _is_head_of_state(roster: Roster, seat: Holder) -> bool:
    """'Tổng thống Na Uy', but for one whose aides or kin the text tells of: 'phu nhân Tổng thống Na Uy, bà A'."""
    return any(
        post.agency is not None and post.agency.label == "LOCATION" and roster.compare.title(post).base in _HEADS_ABROAD
        for post in seat.posts
    ) and not any(serves(roster.article.norm, start) for start, _ in seat.mentions)


def _is_local_seat(roster: Roster, seat: Holder) -> bool:
    """True for the head of a territory or a spokesman, of whom an article has one."""
    return any(
        post.agency is not None and roster.compare.title(post).base in _LEADERS and not roster.compare.title(post).former
        for post in seat.posts
    )


def name_seats_that_go_on(roster: Roster) -> None:
    """'Ông A nói ... [Tổ trưởng] Tổ công tác nhấn mạnh ...': a second office of the one who spoke in the sentence before."""
    named = sorted(((m, h) for h in roster.people for m in h.mentions), key=lambda found: found[0])
    for seat in list(roster.seats):
        post = seat.posts[0]
        title = roster.compare.title(post)
        if post.agency is None or title.former or title.base in OF_STATE:
            continue
        speaker = next(
            (
                h
                for m in seat.mentions
                if goes_on(roster.article.norm, title.base, m) and (h := _speaker_before(roster, named, m[0]))
            ),
            None,
        )
        if speaker is not None and not any(roster.compare.fit(post, held) < 0 for held in speaker.forms.values()):
            roster.join(seat, speaker)


def _speaker_before(roster: Roster, named: Sequence[tuple[Span, Holder]], offset: int) -> Holder | None:
    """Who of those ``named``, in text order, is the last in the sentence before this place, and speaks there."""
    k = roster.sentence_of(offset) - 1
    i = bisect_left(named, offset, key=lambda found: found[0][0]) - 1
    if k < 0 or i < 0:
        return None
    mention, last = named[i]
    there = mention[0] >= roster.article.sentences[k][0]
    return last if there and last.posts and acts(roster.article.norm, mention, addressed=False) else None
