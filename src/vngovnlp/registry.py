"""Who holds which office, over a corpus: one row a person, post and body, with the first and last day and the articles that say so.

People of one name are one person only if articles give them the same post of the same body in the same place; all other likely pairs are listed for
review with what speaks for them, and nothing is joined silently. Reads reports and no clock. :func:`officials_table` makes the table,
:func:`write_officials` the file.
"""

from __future__ import annotations

import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Literal, NamedTuple

import regex

from vngovnlp import sheets
from vngovnlp.report import Agency, MeetingReport, Official, Position, UnitRef
from vngovnlp.resolve.abbreviations import written_out_title
from vngovnlp.resolve.names import TYPE_WORDS, read_name
from vngovnlp.resolve.posts import read_title
from vngovnlp.text import normal

Evidence = Literal[
    "same name",
    "nearly the same name",
    "same post",
    "same title",
    "same body",
    "same place",
    "same portal",
    "other place",
]
"""What speaks for, or in the last case against, one person."""

EVIDENCE: Mapping[Evidence, str] = {
    "same name": "cùng họ tên",
    "nearly the same name": "họ tên gần giống",
    "same post": "cùng chức vụ",
    "same title": "cùng chức danh",
    "same body": "cùng tên cơ quan",
    "same place": "cùng địa phương",
    "same portal": "cùng cổng thông tin",
    "other place": "khác địa phương",
}
"""The evidence in Vietnamese."""

_MOST_PAIRS = 5  # for each person: the likeliest; this bounds the table for names that hundreds bear

# Titles that say who is meant without a body.
_STATE = regex.compile(r"(?:phó )?thủ tướng|(?:phó )?chủ tịch nước|tổng bí thư")
# Seats of which a body has many, and ranks: the same name and seat is no proof of the same person.
_MANY = regex.compile(
    r"(?:ủy viên|đại biểu|thành viên|chuyên viên|cán bộ|giáo viên|hội viên|đảng viên)\b|\p{L}+ ủy viên$|(?:đại|thượng|trung|thiếu) (?:tướng|tá|úy)$"
)
# Names of local bodies that say of which territory: 'UBND tỉnh An Hòa', 'Tỉnh ủy An Hòa'.
_TERRITORY = regex.compile(
    r"\b(?:[Tt]ỉnh|[Tt]hành phố|[Hh]uyện|[Qq]uận|[Tt]hị xã|[Tt]hị trấn|[Xx]ã|[Pp]hường|[Đđ]ặc khu)(?: [ủu][ỷy])? (?=\p{Lu}|\d)|(?:Thành|Quận|Thị|Đảng) (?:ủy|uỷ) (?=\p{Lu})"
)
_OWN_NAME = frozenset({"school", "hospital"})


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


class Pair(NamedTuple):
    """Two people of the table who may be one."""

    one: int
    other: int
    name: str
    other_name: str
    posts: str
    other_posts: str
    evidence: tuple[Evidence, ...]
    days_apart: int | None
    """Days between the last article on the earlier and the first on the later; 0 if their times overlap."""


class OfficialsTable(NamedTuple):
    """The rows, and the pairs to review, the likeliest first."""

    posts: tuple[Post, ...]
    review: tuple[Pair, ...]


class _Key(NamedTuple):
    """What makes two posts of two articles the same post."""

    title: str
    body: str
    scope: str
    """Where: a unit, '' if the name alone says which body it is, else the portal or the article."""


class _Seen(NamedTuple):
    """A post as one article gives it."""

    key: _Key
    strong: bool
    title: str
    agency: str | None
    place: str | None
    inferred: bool


class _Person:
    """Somebody of one name, as one or more articles know him or her."""

    def __init__(self, name: str) -> None:
        self.names: Counter[str] = Counter([name])
        self.seen: dict[_Key, list[tuple[_Seen, str, date | None]]] = {}
        self.portals: set[str] = set()

    def absorb(self, other: _Person) -> None:
        self.names += other.names
        self.portals |= other.portals
        for key, seen in other.seen.items():
            self.seen.setdefault(key, []).extend(seen)

    @property
    def name(self) -> str:
        return max(self.names, key=lambda name: (self.names[name], name))

    def strong(self) -> set[_Key]:
        return {key for key, seen in self.seen.items() if seen[0][0].strong}

    def days(self) -> list[date]:
        return [day for seen in self.seen.values() for _, _, day in seen if day]

    def places(self) -> set[str]:
        return {place for seen in self.seen.values() if (place := seen[0][0].place)}

    def label(self) -> str:
        """The posts in words, for the review."""
        told = ((seen[0][0].title, seen[0][0].agency, seen[0][0].place) for seen in self.seen.values())
        return "; ".join(
            " ".join(filter(None, (title, agency)))
            + (f" ({place})" if place and place.split(",")[0] not in (agency or "") else "")
            for title, agency, place in told
        )


def officials_table(reports: Iterable[MeetingReport]) -> OfficialsTable:
    """The named officials of the reports and their posts, by name, then in order of first appearance.

    An article that gives a person several posts joins them; two articles are joined by the same name with the same post: same title, same body, same
    place. Membership ('Ủy viên', 'đại biểu'), ranks and titles without a body join nothing. A local body whose place nobody knows ('UBND tỉnh') is
    another one on each portal.
    """
    people: dict[str, list[_Person]] = defaultdict(list)
    for number, report in enumerate(reports):
        bodies = {agency.id: agency for agency in report.agencies}
        portal = report.source.portal or f"#{number}"
        day = _day(report)
        for official in report.officials:
            if official.name is None:
                continue
            person = _Person(official.name)
            if report.source.portal:
                person.portals.add(portal)
            for position in official.positions:
                seen = _seen(official, position, bodies.get(position.agency_id or ""), portal)
                person.seen.setdefault(seen.key, []).append((seen, report.id, day))
            if person.seen:
                _join(people[normal(" ".join(official.name.split()))], person)
    numbered = list(enumerate((p for name in sorted(people, key=_sort_key) for p in people[name]), 1))
    posts = tuple(post for number, person in numbered for post in _rows(number, person))
    return OfficialsTable(posts, tuple(_review(numbered)))


def _join(namesakes: list[_Person], person: _Person) -> None:
    """Add a person of an article to those of the name, joined with all who have one of the posts."""
    posts = person.strong()
    same = [other for other in namesakes if posts & other.strong()]
    if not same:
        namesakes.append(person)
        return
    first, *others = same
    for other in (*others, person):
        first.absorb(other)
    namesakes[:] = [other for other in namesakes if all(other is not gone for gone in others)]


def _seen(official: Official, position: Position, body: Agency | None, portal: str) -> _Seen:
    title = read_title(position.title)
    former = "nguyên " if title.former or official.former else ""
    agency = body.canonical if body else position.agency
    place = _place(body.place) if body else None
    if (body is None or body.kind == "government") and _is_of_state(official, title.base):
        key, strong = _Key(former + title.base, "", ""), True
    else:
        name = _body_words(agency, body.place if body else None) if agency else ()
        key = _Key(former + _without_body(title.key, name), " ".join(name), _scope(body, position, place, portal))
        strong = agency is not None and not _MANY.match(title.key)
    shown = " ".join(written_out_title(position.title).split())
    return _Seen(
        key=key,
        strong=strong,
        title=shown[:1].upper() + shown[1:],
        agency=agency,
        place=place,
        inferred=position.agency is None and agency is not None,
    )


def _is_of_state(official: Official, title: str) -> bool:
    """True for titles that say without a body who is meant; those of foreign leaders have their country as the body."""
    return _STATE.fullmatch(title) is not None or (title == "chủ tịch" and normal(official.name or "") == "hồ chí minh")


def _body_words(agency: str, unit: UnitRef | None) -> tuple[str, ...]:
    """The words of a body's name without its territory, if that is known: 'UBND tỉnh' and 'UBND tỉnh An Hòa' of tỉnh An Hòa are one."""
    words = read_name(agency).words
    if unit is None:
        return words
    for part in (tuple(normal(unit.name).split()), TYPE_WORDS):
        while words and len(words) > 2 and words[-1] in part:
            words = words[:-1]
    return words


def _without_body(title: str, body: Sequence[str]) -> str:
    """'Trưởng phòng' of a Phòng is its 'Trưởng'."""
    head, _, last = title.rpartition(" ")
    return head if head and body and last == body[0] else title


def _scope(body: Agency | None, position: Position, place: str | None, portal: str) -> str:
    if body is None:
        # An organisation or a place has a name of its own; a title alone can be anybody's.
        return "" if position.agency else portal
    if body.level == "central" or body.kind in _OWN_NAME:
        return ""
    return place or ("" if _TERRITORY.search(body.canonical) else portal)


def _place(unit: UnitRef | None) -> str | None:
    return ", ".join(filter(None, (unit.name, unit.parent))) if unit else None


def _day(report: MeetingReport) -> date | None:
    day = report.source.published or (report.meeting and report.meeting.begin)
    return date.fromisoformat(day) if day else None


def _rows(number: int, person: _Person) -> Iterator[Post]:
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


# -- pairs to review -------------------------------------------------------------------------------------------------------


def _review(people: Sequence[tuple[int, _Person]]) -> Iterator[Pair]:
    """Pairs of one name, and of nearly one name in the same post; for each person the likeliest few."""
    by_name: dict[str, list[int]] = defaultdict(list)
    by_post: dict[_Key, list[int]] = defaultdict(list)
    for at, (_, person) in enumerate(people):
        by_name[normal(person.name)].append(at)
        for key in person.strong():
            by_post[key].append(at)
    found: dict[tuple[int, int], tuple[Evidence, ...]] = {}
    for group in by_name.values():
        for a, b in _pairs(group):
            found[a, b] = ("same name", *_common(people[a][1], people[b][1]))
    for group in by_post.values():
        for a, b in _pairs(group):
            if (a, b) not in found and _nearly_same(people[a][1].name, people[b][1].name):
                found[a, b] = ("nearly the same name", "same post", *_common(people[a][1], people[b][1]))
    kept: Counter[int] = Counter()
    for a, b in sorted(found, key=lambda pair: (-_weight(found[pair]), pair)):
        if kept[a] < _MOST_PAIRS or kept[b] < _MOST_PAIRS:
            kept.update((a, b))
            (one, first), (other, second) = people[a], people[b]
            yield Pair(one, other, first.name, second.name, first.label(), second.label(), found[a, b], _apart(first, second))


_NEAREST = 40


def _pairs(group: Sequence[int]) -> Iterator[tuple[int, int]]:
    """The pairs of a group, of a large one only those that stand near each other in the table."""
    for i, a in enumerate(group):
        for b in group[i + 1 : i + 1 + _NEAREST]:
            yield (a, b) if a < b else (b, a)


def _common(one: _Person, other: _Person) -> tuple[Evidence, ...]:
    out: list[Evidence] = []
    titles = {key.title for key in one.seen} & {key.title for key in other.seen}
    bodies = {key.body for key in one.seen if key.body} & {key.body for key in other.seen if key.body}
    if titles:
        out.append("same title")
    if bodies:
        out.append("same body")
    here, there = one.places(), other.places()
    if here & there:
        out.append("same place")
    elif here and there:
        out.append("other place")
    if one.portals & other.portals:
        out.append("same portal")
    return tuple(out)


_WEIGHTS: Mapping[Evidence, int] = {
    "same name": 4, "nearly the same name": 1, "same post": 3, "same title": 2, "same body": 2, "same place": 3, "same portal": 1, "other place": -3,
}  # fmt: skip


def _weight(evidence: Sequence[Evidence]) -> int:
    return sum(_WEIGHTS[e] for e in evidence)


def _apart(one: _Person, other: _Person) -> int | None:
    first, second = one.days(), other.days()
    if not first or not second:
        return None
    return max(0, (min(second) - max(first)).days, (min(first) - max(second)).days)


def _nearly_same(one: str, other: str) -> bool:
    """True if two names differ in marks alone, or one is the end of the other: 'Lê Văn Bình', 'Lê Văn Bính', 'Bình'."""
    a, b = _plain(one), _plain(other)
    return a == b or a.endswith(" " + b) or b.endswith(" " + a)


def _plain(name: str) -> str:
    """The name without tone and vowel marks."""
    bare = "".join(c for c in unicodedata.normalize("NFD", normal(name)) if not unicodedata.combining(c))
    return bare.replace("đ", "d")


def _sort_key(name: str) -> tuple[str, str]:
    """As lists of people are sorted in Vietnam: by the given name, then the whole."""
    return _plain(name.rsplit(" ", 1)[-1]), _plain(name)


# -- the file --------------------------------------------------------------------------------------------------------------

COLUMNS = (
    "TT",
    "Mã người",
    "Họ và tên",
    "Chức danh",
    "Cơ quan",
    "Địa phương",
    "Cơ quan suy ra",
    "Từ ngày",
    "Đến ngày",
    "Số bài",
    "Nguồn",
)
REVIEW_COLUMNS = (
    "Mã người",
    "Mã người kia",
    "Họ và tên",
    "Họ và tên kia",
    "Chức vụ",
    "Chức vụ kia",
    "Điểm chung",
    "Cách nhau (ngày)",
)


def write_officials(reports: Iterable[MeetingReport], path: Path | str) -> int:
    """Writes the table to ``path`` and gives the number of its rows.

    An .xlsx file has a second sheet, the pairs to review; beside a .csv file they stand in ``<name>_review.csv``. Raises as :func:`vngovnlp.sheets.write` does,
    before anything is read.
    """
    path = Path(path)
    sheets.check(path)
    table = officials_table(reports)
    people = sheets.Sheet(
        "Cán bộ",
        COLUMNS,
        [
            (
                number, p.person, p.name, p.title, p.agency, p.place, "có" if p.inferred else None, p.first_seen, p.last_seen, p.articles, ", ".join(p.sources),
            )
            for number, p in enumerate(table.posts, 1)
        ],
    )  # fmt: skip
    review = sheets.Sheet(
        "Cần xem lại",
        REVIEW_COLUMNS,
        [
            (
                p.one,
                p.other,
                p.name,
                p.other_name,
                p.posts,
                p.other_posts,
                ", ".join(EVIDENCE[e] for e in p.evidence),
                p.days_apart,
            )
            for p in table.review
        ],
    )
    sheets.write(path, [people, review])
    if path.suffix.lower() == ".csv":
        sheets.write(path.with_name(f"{path.stem}_review.csv"), [review])
    return len(table.posts)
