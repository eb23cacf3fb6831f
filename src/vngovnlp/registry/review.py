"""Two people who may be one: the pairs that a reader should look at, with what speaks for them."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Literal, NamedTuple

from vngovnlp.registry.names import plain
from vngovnlp.registry.people import Person
from vngovnlp.registry.posts import PostKey
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


def pairs_to_review(people: Sequence[tuple[int, Person]]) -> Iterator[Pair]:
    """Pairs of one name, and of nearly one name in the same post; for each person the likeliest few."""
    by_name: dict[str, list[int]] = defaultdict(list)
    by_post: dict[PostKey, list[int]] = defaultdict(list)
    for at, (_, person) in enumerate(people):
        by_name[normal(person.name)].append(at)
        for key in person.identities():
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


def _common(one: Person, other: Person) -> tuple[Evidence, ...]:
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


def _apart(one: Person, other: Person) -> int | None:
    first, second = one.days(), other.days()
    if not first or not second:
        return None
    return max(0, (min(second) - max(first)).days, (min(first) - max(second)).days)


def _nearly_same(one: str, other: str) -> bool:
    """True if two names differ in marks alone, or one is the end of the other: 'Lê Văn Bình', 'Lê Văn Bính', 'Bình'."""
    a, b = plain(one), plain(other)
    return a == b or a.endswith(" " + b) or b.endswith(" " + a)
