"""Which body a place stands for when it gives a task: 'Hà Nội yêu cầu ...', 'Thành phố giao ...' are the words of its People's Committee, if the article names that."""

from __future__ import annotations

from collections.abc import Sequence

from vngovnlp.report import Agency, Place, UnitRef
from vngovnlp.statements.tasks.actors import Party
from vngovnlp.text import normal


def governments(agencies: Sequence[Agency], places: Sequence[Place]) -> dict[int, Party]:
    """Start of each mention of a unit, by name or by a bare 'tỉnh', 'thành phố' -> its People's Committee by its fullest name."""
    committees: dict[tuple[str | None, str], Agency] = {}
    named: dict[str, Agency] = {}
    for agency in agencies:
        if agency.kind == "peoples_committee":
            named.setdefault(normal(agency.canonical).removeprefix(_COMMITTEE), agency)
            if agency.place is not None:
                committees.setdefault(_key(agency.place), agency)
    found: dict[int, Party] = {}
    for place in places:
        # A commune that no table tells from its namesakes is still that of 'UBND xã Tân Lập'.
        body = named.get(normal(place.name)) if place.unit is None else committees.get(_key(place.unit))
        if body is not None:
            found.update((start, Party(body.name_span, body.id)) for start, _ in place.mentions)
    return found


_COMMITTEE = "ủy ban nhân dân "


def _key(unit: UnitRef) -> tuple[str | None, str]:
    return unit.code, unit.name
