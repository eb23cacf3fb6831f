"""The administrative units of Viet Nam, of today and of before, as one table.

Three files of the lexicon make it: ``places.csv`` (generated: what stood on 2025-06-30 and what stands since), ``units.csv`` (by hand: units that
ended before, dates that the packages do not give, changes since; a row with an id of ``places.csv`` stands in its place) and ``geography.csv``
(other spellings).
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import cache, lru_cache
from typing import Literal, NamedTuple

from vngovnlp.lexicon import Entry, read
from vngovnlp.lexicon.scan import flat
from vngovnlp.text import normal

Level = Literal["province", "district", "commune"]
LEVELS: Mapping[str, Level] = {"province": "province", "district": "district", "commune": "commune"}


class Unit(NamedTuple):
    """One unit in one time of its life. ``id`` is its own; ``code`` is that of the statistics office, which gave some codes twice."""

    id: str
    code: str | None
    name: str
    type: str
    level: Level
    parent_id: str | None
    valid_from: date | None
    valid_to: date | None
    """First and last day in force; None means not recorded or, for ``valid_to``, in force."""
    successor_id: str | None

    @property
    def full_name(self) -> str:
        """The name with its type word: 'thành phố Đông Hà'."""
        return f"{self.type} {self.name}"

    @property
    def parent(self) -> Unit | None:
        """The unit that it belongs to, None for a province."""
        return unit(self.parent_id) if self.parent_id else None

    @property
    def province(self) -> Unit:
        """The province that it belongs to, or is."""
        above = self.parent
        return above.province if above else self

    @property
    def successor(self) -> Unit | None:
        """The unit that took its place, or the largest part of it; None if it is in force, or if no single unit did."""
        return unit(self.successor_id) if self.successor_id else None

    @property
    def today(self) -> Unit | None:
        """The unit in force today that took its place; without one the smallest that holds all of it; None if that is divided.

        >>> unit("vn-28").full_name, unit("vn-28").today.full_name
        ('tỉnh Hà Tây', 'thành phố Hà Nội')
        """
        if self.successor_id:
            return unit(self.successor_id).today
        if self.valid_to is None:
            return self
        above = self.parent
        return above.today if above else None

    def valid_on(self, day: date) -> bool:
        """True unless the table says that the unit was not yet, or no longer, in force on that day."""
        return (self.valid_from is None or self.valid_from <= day) and (self.valid_to is None or day <= self.valid_to)


def key_of(name: str) -> str:
    """What names are compared by: no case, no marks, one style of tones, no zeros before a number.

    >>> key_of("Bà Rịa - Vũng Tàu"), key_of("KHOÁI"), key_of("05")
    ('bà rịa vũng tàu', 'khoái', '5')
    """
    return _squeezed(normal(name))


def _squeezed(norm: str) -> str:
    key = " ".join(flat(norm.replace("'", "")).split())
    return key.lstrip("0") or key if key.isdigit() else key


@lru_cache(maxsize=4096)
def unit(id: str) -> Unit:
    """The unit of this id. Raises KeyError if there is none."""
    entry = _entries()[id]
    return Unit(
        id=entry.id,
        code=entry.code,
        name=entry.form,
        type=entry.type or "",
        level=LEVELS[entry.kind],
        parent_id=entry.parent,
        valid_from=entry.valid_from,
        valid_to=entry.valid_to,
        successor_id=entry.successor,
    )


@cache
def _entries() -> dict[str, Entry]:
    """The row of each unit."""
    return {entry.id: entry for name in ("places", "units") for entry in read(name)}


@cache
def named() -> dict[str, tuple[str, ...]]:
    """The ids of the units of each name, by :func:`key_of` of the name."""
    entries = list(_entries().values())
    found: dict[str, tuple[str, ...]] = {}
    for entry, norm in zip(entries, normal("\n".join(e.form for e in entries)).split("\n"), strict=True):
        key = norm if norm.replace(" ", "").isalpha() else _squeezed(norm)
        found[key] = (*found.get(key, ()), entry.id)
    for entry in read("geography"):
        row = _entries().get(entry.id)
        if row is not None and (key := key_of(entry.form)) != key_of(row.form):
            # 'Sài Gòn' stands for the city of before and since 2025, whose rows have ids of their own.
            same = [id for id in found[key_of(row.form)] if _entries()[id].kind == row.kind]
            found[key] = tuple(dict.fromkeys((*found.get(key, ()), *same)))
    return found


@cache
def provinces() -> dict[str, tuple[str, ...]]:
    """The ids of the provinces of each name."""
    rows = _entries()
    found = {key: tuple(id for id in ids if rows[id].kind == "province") for key, ids in named().items()}
    return {key: ids for key, ids in found.items() if ids}


@cache
def coded() -> dict[str, tuple[str, ...]]:
    """The ids of the units of each code."""
    found: dict[str, tuple[str, ...]] = {}
    for entry in _entries().values():
        if entry.code:
            found[entry.code] = (*found.get(entry.code, ()), entry.id)
    return found


@cache
def _heirs() -> dict[str, list[str]]:
    """The ids of the units that each unit took the place of."""
    found: dict[str, list[str]] = {}
    for entry in _entries().values():
        if entry.successor:
            found.setdefault(entry.successor, []).append(entry.id)
    return found


@lru_cache(maxsize=4096)
def around(id: str) -> frozenset[str]:
    """The ids of all units that hold this one, or held it or what became of it, itself included.

    A commune of today was in the districts of those that it was made of.
    """
    entries = _entries()
    found: set[str] = set()
    waiting = [id, *(p for old in _heirs().get(id, ()) if entries[id].kind == "commune" and (p := entries[old].parent))]
    while waiting:
        at = waiting.pop()
        if at not in found:
            found.add(at)
            waiting += [other for other in (entries[at].parent, entries[at].successor) if other]
    return frozenset(found)
