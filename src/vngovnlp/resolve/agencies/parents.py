"""Which body a body belongs to: as its name says ('Ban Pháp chế [HĐND tỉnh]'), as the text says ('Cục Thuế, [Bộ Tài chính]'), or as the lexicon knows."""

from __future__ import annotations

import itertools
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from vngovnlp.article import Article
from vngovnlp.grammar.match import Match
from vngovnlp.lexicon import read
from vngovnlp.report import AgencyKind
from vngovnlp.resolve.agencies.kinds import kind_of
from vngovnlp.resolve.agencies.known import Known, by_id
from vngovnlp.resolve.agencies.names import TYPE_WORDS, Name, cut_short, read_name
from vngovnlp.resolve.pattern import pattern
from vngovnlp.text import normal


class Body(NamedTuple):
    """A body of the article: its fullest name, and its entry of the lexicon if it is a central one."""

    name: Name
    known: Known | None

    @property
    def canonical(self) -> str:
        return self.known.name if self.known else self.name.canonical


class Parent(NamedTuple):
    """The superior body; ``at`` is its place among the bodies of the article, None if the article does not name it by itself."""

    name: str
    at: int | None


def find_parents(
    article: Article,
    entities: Sequence[Match],
    bodies: Sequence[Body],
    owner: Mapping[int, int],
    words: Mapping[tuple[str, ...], int],
) -> list[Parent | None]:
    """The parent of each body, in their order. ``owner`` gives the body of the mention that starts somewhere, ``words`` that of a name's words."""
    stated = _stated(article, entities, bodies, owner)
    known = {body.known.id: i for i, body in enumerate(bodies) if body.known}
    provinces = [
        i
        for i, b in enumerate(bodies)
        if b.name.kind == "peoples_committee" and b.name.level == "province" and b.name.words[0] != "thường"
    ]
    out: list[Parent | None] = []
    for i, body in enumerate(bodies):
        at = stated.get(i)
        superior = by_id().get(body.known.parent or "") if body.known else None
        parent: Parent | None = None
        if at is not None:
            parent = Parent(bodies[at].canonical, at)
        elif superior is not None:
            parent = Parent(superior.name, known.get(superior.id))
        elif body.known is None:
            parent = _by_name(body.name, bodies, words)
            if parent is None and len(provinces) == 1 and _is_of(body.name, bodies[provinces[0]].name):
                parent = Parent(bodies[provinces[0]].canonical, provinces[0])
        out.append(parent if parent is None or parent.at != i else None)
    return out


@cache
def _fields() -> frozenset[tuple[str, ...]]:
    """What departments are for, as words: a name with more has its territory too."""
    return frozenset(read_name("Sở " + row.form).words[1:] for row in read("agencies") if row.kind == "field")


def _is_of(department: Name, committee: Name) -> bool:
    """True unless the department names another territory than the People's Committee: 'Sở Y tế Hòa An' is not of 'UBND tỉnh Bình Lâm'."""
    if department.kind != "department":
        return False
    return committee.bare or department.bare or department.words[-1] == committee.words[-1] or department.words[1:] in _fields()


# 'Cục Thuế[, ]Bộ Tài chính', 'Vụ Pháp chế[ (]Bộ Y tế)'; with 'thuộc' any body can have any parent.
_BESIDE = pattern(r",? | \(")
_BELONGS = pattern(r",? (?:trực )?thuộc (?:về )?")
_UNDER_MINISTRY: frozenset[AgencyKind | None] = frozenset({"bureau", "ministry_department"})


def _stated(article: Article, entities: Sequence[Match], bodies: Sequence[Body], owner: Mapping[int, int]) -> dict[int, int]:
    """{body: parent} where the text puts the parent behind the name."""
    found: dict[int, int] = {}
    for one, two in itertools.pairwise(entities):
        if one.label != "AGENCY" or two.label != "AGENCY" or two.start - one.end > 14:
            continue
        low, high = owner[one.start], owner[two.start]
        if low == high:
            continue
        gap = article.norm[one.end : two.start]
        beside = bodies[low].name.kind in _UNDER_MINISTRY and bodies[high].name.kind == "ministry"
        if _BELONGS.fullmatch(gap) or (beside and _BESIDE.fullmatch(gap)):
            found.setdefault(low, high)
    return found


_PARENTS: frozenset[AgencyKind | None] = frozenset(
    (
        "government",
        "national_assembly",
        "ministry",
        "peoples_committee",
        "peoples_council",
        "party_committee",
        "department",
        "police",
    )
)
# Bodies of which there is one: whatever stands behind them is no part of their name.
_SINGLE: Mapping[AgencyKind | None, str] = {"government": "chính phủ", "national_assembly": "quốc hội"}
_LONGEST = 12
# A party organisation at an office does not belong to the office.
_NO_PARENT = (
    "bộ ",
    "đảng ủy",
    "đảng bộ",
    "chi bộ",
    "ban cán sự",
    "đảng đoàn",
    "công an",
    "quốc hội",
    "chính phủ",
    "công đoàn",
    "đoàn đại biểu",
)
# Nouns that begin like a body: 'Bộ máy', 'Sở hữu'.
_NO_BODY = frozenset({("bộ", "máy"), ("bộ", "phận"), ("sở", "hữu"), ("bộ", "đội"), ("bộ", "luật")})


def _by_name(name: Name, bodies: Sequence[Body], words: Mapping[tuple[str, ...], int]) -> Parent | None:
    """The body at the end of a name: 'Văn phòng [UBND tỉnh]'."""
    tail = _tail(name)
    if tail is None:
        return None
    fits = [i for i, body in enumerate(bodies) if body.name.kind == tail.kind and cut_short(tail, body.name)]
    at = words.get(tail.words, fits[0] if len(fits) == 1 else None)
    return Parent(tail.canonical if at is None else bodies[at].canonical, at)


@lru_cache(maxsize=4096)
def _tail(name: Name) -> Name | None:
    """The name of a body at the end of a name; the longest if there are several."""
    if name.kind is None or normal(name.canonical).startswith(_NO_PARENT):
        return None
    tokens = name.canonical.split(" ")
    for k in range(1, len(tokens) - 1):
        if not tokens[k][:1].isupper() or tokens[k - 1].lower() in {"và", "biểu"} or len(tokens) - k > _LONGEST:
            continue
        if tokens[k] == "Thường":
            continue  # the 'Ban Thường vụ Tỉnh ủy' is the Tỉnh ủy's
        norm = normal(" ".join(tokens[k:]))
        kind, _ = kind_of(norm)
        parts = norm.split(" ", 3)
        if kind not in _PARENTS or tuple(parts[:2]) in _NO_BODY:
            continue
        if kind == "police" and (len(parts) < 3 or parts[2] not in TYPE_WORDS):
            continue
        single = _SINGLE.get(kind)
        if single is None or norm.startswith(single):
            return read_name(" ".join(tokens[k : k + 2] if single else tokens[k:]))
    return None
