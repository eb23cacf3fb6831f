"""Whom a title without a name means: one of those who hold it, or nobody that the article names."""

from __future__ import annotations

from vngovnlp.resolve.officials.post import Post
from vngovnlp.resolve.officials.roster import Holder, Roster
from vngovnlp.resolve.officials.titles import OF_STATE
from vngovnlp.resolve.officials.unnamed import SPOKESMAN, speaks_for


def who_holds(roster: Roster, post: Post, *, by_noun: bool = True) -> Holder | None:
    """The holder whom the title of ``post`` means, None if nobody does. ``by_noun``: 'Trưởng ban' may be the 'Trưởng' of a 'Ban Pháp chế'."""
    title = roster.compare.title(post)
    ranked: list[tuple[int, bool, int, int, Holder]] = []
    not_ours = roster.compare.is_abroad(post)
    for holder in _candidates(roster, post):
        if title.base == "chủ tịch" and roster.name_of(holder) == "hồ chí minh":
            continue  # the title goes with his name, in any article
        if title.base == "bộ trưởng" and post.agency is not None and _has_rank_alone(roster, holder):
            continue
        if not_ours and not roster.is_foreign(holder) and _is_ours(roster, holder, title.base):
            continue  # 'Bộ trưởng Quốc phòng Canada' is not our 'Bộ trưởng Quốc phòng'
        fits = [roster.compare.fit(post, held, by_noun=by_noun) for held in holder.forms.values()]
        fit = max(fits, default=0)
        # 'Thủ tướng Na Uy' is the Thủ tướng with a foreign name, not that of Việt Nam. One known by one name is somebody else
        # in a sentence that names both: 'Tổng thống Widodo tiếp Thủ tướng Lào'.
        abroad = not fit and post.agency is not None and post.agency.label == "LOCATION" and roster.is_foreign(holder)
        if abroad and not _is_beside(roster, holder, post):
            fit = 2 * any(held.agency is None and roster.compare.title(held).key == title.key for held in holder.forms.values())
        if fit and post.agency is not None and min(fits) < 0 and fit < 6:
            continue  # holds this title elsewhere
        if fit > 0:
            before = holder.last_before(post.title.start)
            ours = title.base not in OF_STATE or not _is_of_country(roster, holder, title.base)
            ranked.append((fit, ours, before, -holder.first(), holder))
    if not ranked:
        return _spokesman(roster, post) if title.base == SPOKESMAN else None
    if post.agency is not None:
        return max(ranked, key=lambda r: (r[0], r[2], r[3]))[4]
    # Without a body the nearest before wins, whatever else fits better; but 'Thủ tướng' is ours before he is another country's.
    return max(ranked, key=lambda r: (r[2] >= 0, r[1], r[0] // 4, r[2], r[3]))[4]


def _candidates(roster: Roster, post: Post) -> list[Holder]:
    """Who holds the title, one that the first words of the body make of it, or the full form of it."""
    found = roster.by_title.get(roster.compare.title(post).base, [])
    bases = (*roster.compare.bases(post)[1:], *roster.compare.chairs(post))
    others = [h for base in bases for h in roster.by_title.get(base, ()) if h not in found]
    return [*found, *others] if others else found


def _spokesman(roster: Roster, post: Post) -> Holder | None:
    """'Người phát ngôn Chính phủ': the head of the body's office, if the article names him."""
    body = roster.compare.agency_text(post)
    if post.agency is None or body is None:
        return None
    place = post.agency.label == "LOCATION"
    for holder in roster.people:
        for (_, office), held in holder.forms.items():
            if office is not None and speaks_for(roster.compare.title(held).base, office, body, place=place):
                return holder
    return None


def _is_beside(roster: Roster, holder: Holder, post: Post) -> bool:
    """True if the sentence of a post mentions the holder, of whom the article has one name only."""
    if holder.name is None or " " in roster.name_of(holder):
        return False
    start, end = roster.article.sentences[roster.sentence_of(post.title.start)]
    return holder.last_before(end) >= start


def _is_ours(roster: Roster, holder: Holder, base: str) -> bool:
    """True if somebody named holds this title of a body, and of no other country's."""
    bodies = [held for held in holder.forms.values() if held.agency is not None and roster.compare.title(held).base == base]
    return holder.name is not None and bodies != [] and not any(map(roster.compare.is_abroad, bodies))


def _is_of_country(roster: Roster, holder: Holder, base: str) -> bool:
    """'Thủ tướng Lào'."""
    held = [p.agency for p in holder.forms.values() if roster.compare.title(p).base == base]
    return all(agency is not None and agency.label == "LOCATION" for agency in held)


def _has_rank_alone(roster: Roster, holder: Holder) -> bool:
    """True for a 'Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ', who is no ministry's."""
    return any(map(roster.compare.is_rank, holder.posts)) and not roster.heads_ministry(holder)
