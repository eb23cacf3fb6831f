"""Who is one person: posts of a name, joined over articles where the same post is told of them."""

from __future__ import annotations

from collections import Counter, defaultdict
from datetime import date

from vngovnlp.registry.names import sort_key
from vngovnlp.registry.posts import PostKey, SeenPost, seen_post
from vngovnlp.report import MeetingReport
from vngovnlp.results import Results, reports_of
from vngovnlp.text import normal


class Person:
    """Somebody of one name, as one or more articles know him or her."""

    def __init__(self, name: str) -> None:
        self.names: Counter[str] = Counter([name])
        self.seen: dict[PostKey, list[tuple[SeenPost, str, date | None]]] = {}
        self.portals: set[str] = set()

    def absorb(self, other: Person) -> None:
        self.names += other.names
        self.portals |= other.portals
        for key, seen in other.seen.items():
            self.seen.setdefault(key, []).extend(seen)

    @property
    def name(self) -> str:
        return max(self.names, key=lambda name: (self.names[name], name))

    def identities(self) -> set[PostKey]:
        """The posts that tell who somebody is, whether held now or before."""
        return {post.identity for seen in self.seen.values() for post, _, _ in seen if post.identity is not None}

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


def find_people(reports: Results) -> list[Person]:
    """The named officials of the reports as people, by name, then in order of first appearance."""
    people: dict[str, list[Person]] = defaultdict(list)
    for number, report in enumerate(reports_of(reports)):
        bodies = {agency.id: agency for agency in report.agencies}
        units = {mention: place.unit for place in report.places if place.unit for mention in place.mentions}
        portal = report.source.portal or f"#{number}"
        day = _day(report)
        for official in report.officials:
            if official.name is None:
                continue
            person = Person(official.name)
            if report.source.portal:
                person.portals.add(portal)
            for position in official.positions:
                unit = units.get(position.agency_span) if position.agency_span else None
                seen = seen_post(official, position, bodies.get(position.agency_id or ""), unit, portal)
                person.seen.setdefault(seen.key, []).append((seen, report.id, day))
            if person.seen:
                join(people[normal(" ".join(official.name.split()))], person)
    return [person for name in sorted(people, key=sort_key) for person in people[name]]


def join(namesakes: list[Person], person: Person) -> None:
    """Add a person of an article to those of the name, joined with all who have or had one of the posts."""
    posts = person.identities()
    same = [other for other in namesakes if posts & other.identities()]
    if not same:
        namesakes.append(person)
        return
    first, *others = same
    for other in (*others, person):
        first.absorb(other)
    namesakes[:] = [other for other in namesakes if all(other is not gone for gone in others)]


def _day(report: MeetingReport) -> date | None:
    day = report.source.published or (report.meeting and report.meeting.begin)
    return date.fromisoformat(day) if day else None
