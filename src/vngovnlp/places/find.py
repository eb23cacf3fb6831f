"""From a name to the units it can mean, or to the one it does mean."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from vngovnlp.days import as_day
from vngovnlp.errors import InputError
from vngovnlp.places.names import LEVELS_OF, read_name
from vngovnlp.places.units import Level, Unit, around, coded, named, unit

_RANK: dict[Level, int] = {"province": 0, "district": 1, "commune": 2}


def candidates(name: str, *, as_of: date | str | None = None, within: str | Unit | None = None) -> tuple[Unit, ...]:
    """All units that a name can mean, provinces first.

    The type word in the name decides if a unit of this type has the name; else any of its level will do (a 'huyện' that became a 'thị xã').
    ``as_of`` (a date, or "2024-03-05") leaves the units that were in force that day; without it, of units that followed one another under one name only the last is given.
    ``within`` is a name, a code or a unit that holds or held them; what stands behind commas in ``name`` does the same.
    Raises :class:`~vngovnlp.errors.InputError` if ``name`` is no string or ``as_of`` no day.

    >>> [u.full_name for u in candidates("TP. Đông Hà, Quảng Trị")]
    ['thành phố Đông Hà']
    >>> len(candidates("xã Tân Thành", as_of=date(2025, 6, 30))) > 10
    True
    """
    if not isinstance(name, str):
        raise InputError(f"the name of a unit is {type(name).__name__}, not str; give 'Đông Hà, Quảng Trị'")
    day = as_day(as_of)
    name, _, wider = name.partition(",")
    found = [u for u in fitting(name) if day is None or u.valid_on(day)]
    found = typed(found, read_name(name).type)
    if wider.strip():
        found = inside(found, _ids(wider, day))
    if within is not None:
        found = inside(found, _ids(within, day))
    return tuple(sorted(found if day else last_ones(found), key=_order))


def resolve(name: str, *, as_of: date | str | None = None, within: str | Unit | None = None) -> Unit | None:
    """The one unit that a name means: of :func:`candidates` the only one of the highest level; None if there are none or several.

    Of several provinces of one name (Lai Châu, Hậu Giang) the last is meant, if no day is given. Raises as :func:`candidates` does.

    >>> resolve("Quảng Trị", as_of=date(2024, 5, 1)).full_name
    'tỉnh Quảng Trị'
    >>> resolve("thị xã Quảng Trị").today.full_name
    'tỉnh Quảng Trị'
    >>> resolve("xã Tân Thành") is None
    True
    """
    found = candidates(name, as_of=as_of, within=within)
    highest = [u for u in found if u.level == found[0].level]
    if len(highest) > 1 and highest[0].level == "province":
        last = max(u.valid_to or date.max for u in highest)
        highest = [u for u in highest if (u.valid_to or date.max) == last]
    return highest[0] if len(highest) == 1 else None


def fitting(name: str) -> list[Unit]:
    """The units of all times that have this name and are of a level that its type word allows."""
    kind, key = read_name(name)
    found = [unit(id) for id in named().get(key, ())]
    return found if kind is None else [u for u in found if u.level in LEVELS_OF[kind]]


def typed(units: Sequence[Unit], kind: str | None) -> list[Unit]:
    """Those of exactly this type, if there are any, else all."""
    return [u for u in units if u.type == kind] or list(units)


def inside(units: Sequence[Unit], wider: frozenset[str]) -> list[Unit]:
    """Those that one of the units with the ids ``wider`` holds or held."""
    return [u for u in units if not wider.isdisjoint(around(u.id))]


def last_ones(units: Sequence[Unit]) -> list[Unit]:
    """Of units that followed one another the last ones."""
    ids = {u.id for u in units}
    return [u for u in units if u.successor_id not in ids]


def _ids(within: str | Unit, day: date | None) -> frozenset[str]:
    """The ids of the units that ``within`` can mean: those in force that day, if any, else those of all times."""
    if isinstance(within, Unit):
        return frozenset((within.id,))
    if within.strip().isdigit():
        found = [unit(id) for id in coded().get(within.strip(), ())]
    else:
        name, _, wider = within.partition(",")
        found = typed(fitting(name), read_name(name).type)
        found = inside(found, _ids(wider, day)) if wider.strip() else found
    valid = [u for u in found if day is not None and u.valid_on(day)]
    return frozenset(u.id for u in valid or found)


def _order(u: Unit) -> tuple[int, str]:
    return _RANK[u.level], u.id
