"""The places of an article: its LOCATIONs, the units in the names of its bodies, and its bare type words, each linked to a unit where it is clear."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from vngovnlp.article import Article
from vngovnlp.grammar.match import Match
from vngovnlp.places.home import Evidence, Home, province_on
from vngovnlp.places.linker import Linker
from vngovnlp.places.mentions import Mention, find_mentions
from vngovnlp.places.names import read_name
from vngovnlp.places.parts import unit_part
from vngovnlp.places.portals import portal_units
from vngovnlp.places.units import Unit, unit
from vngovnlp.places.when import LAST_DAY_OF_DISTRICTS
from vngovnlp.report import Agency, AgencyKind, Meeting, Place, UnitRef

# A department is always a province's: 'Sở Y tế', 'Văn phòng Sở Xây dựng'.
_OF_A_PROVINCE = re.compile(r"(?:văn phòng |thanh tra )?(?:sở |đoàn đại biểu quốc hội|đoàn đbqh)")


class Linked(NamedTuple):
    """The places of an article, and its bodies and meeting with their places filled in."""

    places: tuple[Place, ...]
    agencies: tuple[Agency, ...]
    meeting: Meeting | None


def link_places(
    article: Article,
    entities: Sequence[Match],
    agencies: Sequence[Agency] = (),
    meeting: Meeting | None = None,
    *,
    day: date | None = None,
    host: str | None = None,
    hint: Unit | None = None,
) -> Linked:
    """The places in order of first mention, and the bodies and the meeting with theirs.

    ``day`` is the day whose units the article speaks of (:func:`vngovnlp.places.when.day_of`), ``host`` that of its url, ``hint`` the unit that the
    caller says it is about.
    """
    if day is None and any(a.valid_to and a.valid_to <= LAST_DAY_OF_DISTRICTS.isoformat() for a in agencies):
        day = LAST_DAY_OF_DISTRICTS  # a body that ended before the units did: 'Bộ Giao thông vận tải'
    names, bare = find_mentions(article, entities, agencies)
    linker = Linker(article, names, bare, day)
    linker.link(_given(host, hint, linker.day))
    groups = _groups(article, entities, linker)
    places = [_place(f"p{number}", mark, group, linker) for number, (mark, group) in enumerate(groups.items(), 1)]
    bodies, units = _agencies(agencies, linker)
    if linker.home is not None and linker.home.province.id in units and linker.home.province.id not in groups:
        places.append(_unnamed(f"p{len(places) + 1}", linker.home.province, linker.home.evidence))
    return Linked(tuple(places), bodies, meeting and _meeting(meeting, places))


def _given(host: str | None, hint: Unit | None, day: date | None) -> Home | None:
    """The home that the caller or the address names."""
    for units, words in (((hint,) if hint else (), "hint"), (portal_units(host, day) if host else (), "portal")):
        if units:
            last = units[-1]
            return Home(province_on(units[0], day), last if last.level != "province" else None, Evidence(words, None))
    return None


def _groups(article: Article, entities: Sequence[Match], linker: Linker) -> dict[str, list[Mention]]:
    """The mentions of each place in text order, by the unit's id, or by the name where there is no unit."""
    all_mentions = {m.span: m for m in (*linker.names, *linker.bare)}
    for entity in entities:
        if entity.label == "LOCATION":
            all_mentions.setdefault((entity.start, entity.end), Mention(entity.start, entity.end, None, None, whole=True))
    groups: dict[str, list[Mention]] = {}
    for span, m in sorted(all_mentions.items()):
        found = linker.units.get(span)
        if found is not None:
            groups.setdefault(found.id, []).append(m)
        elif m.whole:
            groups.setdefault(f"={read_name(article.text[m.start : m.end]).key}", []).append(m)
    return groups


def _place(id: str, mark: str, group: Sequence[Mention], linker: Linker) -> Place:
    """The place of these mentions, under its fullest name with a type word."""
    names = [m for m in group if m.key is not None or m.whole]
    evidence = next((linker.evidence[m.span] for m in names or group if m.span in linker.evidence), None)
    if not names:
        return _unnamed(id, unit(mark), evidence, group)
    best = max(names, key=lambda m: (m.type is not None, m.end - m.start, -m.start))
    return Place(
        id=id,
        name=linker.article.text[best.start : best.end],
        name_span=best.span,
        unit=None if mark.startswith("=") else ref_of(mark),
        evidence=evidence.words if evidence else None,
        evidence_span=evidence.span if evidence else None,
        mentions=tuple(m.span for m in group),
    )


def _unnamed(id: str, at: Unit, evidence: Evidence | None, mentions: Sequence[Mention] = ()) -> Place:
    """A unit that the text speaks of without its name; its name is inferred and has no span."""
    return Place(
        id=id,
        name=at.full_name,
        unit=ref_of(at.id),
        evidence=evidence.words if evidence else None,
        evidence_span=evidence.span if evidence else None,
        mentions=tuple(m.span for m in mentions),
    )


def _agencies(agencies: Sequence[Agency], linker: Linker) -> tuple[tuple[Agency, ...], set[str]]:
    """The bodies with their places, and the ids of these."""
    parts = _fullest_parts(linker)
    filled, units = [], set()
    for agency in agencies:
        part = parts.get(agency.id)
        at = linker.units[part.span] if part else _home_of_department(agency, linker)
        if at is not None:
            units.add(at.id)
            # The level of a 'thành phố' is that of the unit: Đà Nẵng is a province, Đông Hà was a district. So is that of 'UBND Khánh Hòa'.
            level = agency.level or (at.level if part and (part.type == "thành phố" or agency.kind in _TERRITORIAL) else None)
            agency = agency.model_copy(update={"place": ref_of(at.id), "level": level})
        filled.append(agency)
    return tuple(filled), units


# Bodies whose territory is the unit that they are named after; a hospital may bear the name of a province and be of a ministry.
_TERRITORIAL: frozenset[AgencyKind | None] = frozenset(
    {
        "peoples_committee",
        "peoples_council",
        "party_committee",
        "party_body",
        "front",
        "police",
        "court",
        "procuracy",
        "inspectorate",
        "mass_organisation",
    }
)


def _fullest_parts(linker: Linker) -> Mapping[str, Mention]:
    """The linked mention in each body's names: the longest name of a unit, else a bare type word."""
    found: dict[str, Mention] = {}
    for m in (*linker.names, *linker.bare):
        if m.agency is not None and m.span in linker.units:
            known = found.get(m.agency)
            if known is None or (m.key is not None and m.end - m.start > known.end - known.start):
                found[m.agency] = m
    return found


def _home_of_department(agency: Agency, linker: Linker) -> Unit | None:
    """The home province for a body that only provinces have and that names none."""
    if linker.home is None or _OF_A_PROVINCE.match(agency.canonical.lower()) is None or unit_part(agency.name) is not None:
        return None
    return linker.home.province


def _meeting(meeting: Meeting, places: Sequence[Place]) -> Meeting:
    """The meeting with the first place that its location names."""
    if meeting.location_span is None:
        return meeting
    first, last = meeting.location_span
    inside = [(start, place.id) for place in places for start, end in place.mentions if first <= start and end <= last]
    return meeting.model_copy(update={"place_id": min(inside)[1]}) if inside else meeting


@lru_cache(maxsize=4096)
def ref_of(id: str) -> UnitRef:
    """The unit as reports give it, with what it is in today if it has ended."""
    at = unit(id)
    today = at.today
    return UnitRef(
        code=at.code,
        name=at.full_name,
        type=at.type,
        parent=at.parent.full_name if at.parent else None,
        valid_from=at.valid_from.isoformat() if at.valid_from else None,
        valid_to=at.valid_to.isoformat() if at.valid_to else None,
        successor=ref_of(today.id) if today is not None and today != at else None,
    )
