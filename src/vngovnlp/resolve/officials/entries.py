"""The officials of a report, made of what was found of each holder."""

from __future__ import annotations

from collections import Counter

from vngovnlp.report import Official, Position
from vngovnlp.resolve.officials.between import honorific_of
from vngovnlp.resolve.officials.fullest import merge_posts
from vngovnlp.resolve.officials.implied import implied_agency
from vngovnlp.resolve.officials.post import Post
from vngovnlp.resolve.officials.roster import Holder, Roster
from vngovnlp.resolve.officials.titles import HEADS, OF_STATE

_KNOWN_ALONE = OF_STATE | {"tổng kiểm toán nhà nước"}


def entries(roster: Roster) -> tuple[Official, ...]:
    """Everybody with a post, in order of first mention; of the seats without a name those of a known body."""
    holders = [h for h in roster.people + roster.seats if h.posts and (h.name is not None or _is_known_seat(roster, h))]
    holders.sort(key=Holder.first)
    return tuple(_official(roster, i, h) for i, h in enumerate(holders, 1))


def _is_known_seat(roster: Roster, seat: Holder) -> bool:
    """True if the text says of what body an unnamed holder's title is; 'quy trách nhiệm cho [chủ tịch phường]', 'khi được giao làm [trưởng đoàn]' can be anybody's."""
    return any(
        post.agency is not None
        or roster.compare.title(post).base in _KNOWN_ALONE
        or implied_agency(roster.article, post.title, roster.compare.title(post).base, roster.agencies) is not None
        for post in seat.posts
    )


def _official(roster: Roster, number: int, holder: Holder) -> Official:
    text, norm = roster.article.text, roster.article.norm
    posts = sorted(holder.posts, key=lambda p: p.title.start)
    merged = merge_posts(roster.compare, posts, _written_beside(roster, holder))
    honorific = None
    if holder.name is not None:
        honorific = next((h for s, _ in holder.mentions if (h := honorific_of(norm, s))), None)
    titles = [roster.compare.title(p) for p in posts]
    return Official(
        id=f"o{number}",
        name=" ".join(text[slice(*holder.name)].split()) if holder.name else None,
        name_span=holder.name,
        positions=tuple(_position(roster, p, holder) for p in merged),
        honorific=text[honorific[0] : honorific[1]] if honorific else None,
        honorific_span=honorific,
        acting=any(t.acting for t in titles),
        former=all(t.former or p.former for t, p in zip(titles, posts, strict=True)),
        mentions=tuple(sorted(set(holder.mentions))),
    )


def _position(roster: Roster, post: Post, holder: Holder) -> Position:
    text = roster.article.text
    agency = post.agency
    implied = None
    if agency is None and not roster.is_foreign(holder) and not roster.compare.is_rank(post):
        base = roster.compare.title(post).base
        implied = implied_agency(roster.article, post.title, base, roster.agencies)
        if (
            implied is not None
            and base in HEADS
            and not roster.compare.title(post).acting
            and _is_led_by_another(roster, implied.id, base, holder)
        ):
            implied = None
    start, end = post.title.start, post.title.end
    if text[start : start + 4].lower() == "tân ":
        start += 4  # 'tân Chủ tịch': new in the office, which is the same
    return Position(
        title=text[start:end],
        title_span=(start, end),
        agency=text[agency.start : agency.end] if agency else None,
        agency_span=(agency.start, agency.end) if agency else None,
        agency_id=roster.compare.agency_id.get(agency.start) if agency else implied.id if implied else None,
        agency_inferred=implied.name if implied else None,
    )


def _is_led_by_another(roster: Roster, body: str, base: str, holder: Holder) -> bool:
    """True if somebody else by name is the head of this body."""
    for other in roster.by_title.get(base, ()):
        if other is not holder and other.name is not None and holder.name is not None:
            led = (p for p in other.forms.values() if p.agency is not None and roster.compare.title(p).base == base)
            if any(roster.compare.agency_id.get(p.agency.start) == body for p in led if p.agency is not None):
                return True
    return False


def _written_beside(roster: Roster, holder: Holder) -> Counter[str]:
    """How often each writing of a title or body stands beside the holder's name."""
    return Counter(roster.article.norm[start:end] for start, end in holder.beside)
