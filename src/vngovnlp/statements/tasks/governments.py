"""Which body a place stands for when it gives a task: 'Hà Nội yêu cầu ...', 'Thành phố giao ...' are the words of its People's Committee, if the article names that."""

from __future__ import annotations

from collections.abc import Sequence

from vngovnlp.report import Agency, Place, UnitRef
from vngovnlp.statements.tasks.actors import Party


def governments(agencies: Sequence[Agency], places: Sequence[Place]) -> dict[int, Party]:
    """Start of each mention of a unit, by name or by a bare 'tỉnh', 'thành phố' -> its People's Committee by its fullest name."""
    committees: dict[tuple[str | None, str], Agency] = {}
    for agency in agencies:
        if agency.kind == "peoples_committee" and agency.place is not None:
            committees.setdefault(_key(agency.place), agency)
    return {
        start: Party(body.name_span, body.id)
        for place in places
        if place.unit is not None and (body := committees.get(_key(place.unit))) is not None
        for start, _ in place.mentions
    }


def _key(unit: UnitRef) -> tuple[str | None, str]:
    return unit.code, unit.name
