"""Which of the units of one name a mention means, by the day, the type word and what stands around it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from functools import cache, lru_cache

from vngovnlp.lexicon import read
from vngovnlp.places.find import inside, last_ones
from vngovnlp.places.names import LEVELS_OF
from vngovnlp.places.units import Level, Unit, key_of, named, unit

_ORDER: tuple[Level, ...] = ("province", "district", "commune")


@lru_cache(maxsize=4096)
def choose(
    kind: str | None, key: str, *, day: date | None, old: bool, contexts: tuple[frozenset[str], ...], sure: bool
) -> Unit | None:
    """The one unit that fits; None if none or several do.

    ``old`` says that the text calls it former. ``contexts`` are sets of unit ids that may hold it, the nearest first. Names of communes recur, and
    those merged before 2025 are not in the table: a commune must lie in one of the contexts. So must a district without a type word, unless ``sure``.
    """
    units = [unit(id) for id in named().get(key, ())]
    if not units or (kind is None and key in _elsewhere()):
        return None
    exact = [u for u in units if u.type == kind]
    return _first(kind, exact, day, old, contexts, sure) or _first(kind, units, day, old, contexts, sure)


def _first(
    kind: str | None, units: Sequence[Unit], day: date | None, old: bool, contexts: Sequence[frozenset[str]], sure: bool
) -> Unit | None:
    """The one unit of the likeliest time and level that has any where the contexts allow; None if it has several."""
    for tier in _tiers(kind, units, day, old):
        held = next((narrow for context in contexts if (narrow := inside(tier, context))), [])
        level = tier[0].level
        if not held and (level == "commune" or (level == "district" and kind is None and not sure)):
            continue
        fits = held or tier
        return fits[0] if len(fits) == 1 else None
    return None


def _tiers(kind: str | None, units: Sequence[Unit], day: date | None, old: bool) -> Iterator[list[Unit]]:
    """The units of one level and one time together, the likeliest first: those in force that day, those that ended last before it, those to come."""
    levels = _ORDER if kind is None else LEVELS_OF[kind]
    for time, level in _SEQUENCE[kind is None, old and day is not None]:
        tier = _of_time([u for u in units if u.level == level], time, day) if level in levels else []
        # Alone, the name of a province of long ago is that of something else: 'Cửu Long', 'Nam Hà'.
        if tier and not (kind is None and level == "province" and time == "past" and day and _long_ago(tier[0], day)):
            yield tier


# A bare 'Bình Dương' is the former province rather than the new ward; a bare 'Đông Hà' the new ward rather than the former town.
_NAMED = tuple((time, level) for time in ("valid", "past", "future") for level in _ORDER)
_ALONE = tuple(
    (time, level)
    for time, levels in (("valid", ("province",)), ("past", ("province",)), ("valid", _ORDER[1:]), ("past", _ORDER[1:]))
    for level in levels
)
_FORMER = tuple((time, level) for time in ("past", "valid") for level in _ORDER)
_SEQUENCE = {(False, False): _NAMED, (True, False): _ALONE, (False, True): _FORMER, (True, True): _FORMER}


def _of_time(units: Sequence[Unit], time: str, day: date | None) -> list[Unit]:
    if day is None:
        return last_ones(units) if time == "valid" else []
    if time == "valid":
        return [u for u in units if u.valid_on(day)]
    if time == "future":
        return [u for u in units if u.valid_from is not None and u.valid_from > day]
    ended = [u for u in units if u.valid_to is not None and u.valid_to < day]
    last = max((u.valid_to for u in ended if u.valid_to), default=None)
    return [u for u in ended if u.valid_to == last]


def _long_ago(unit: Unit, day: date) -> bool:
    return unit.valid_to is not None and day.year - unit.valid_to.year > 20


@cache
def _elsewhere() -> frozenset[str]:
    """Keys of countries, foreign cities and regions: 'Lào', 'Tây Nguyên'."""
    return frozenset(key_of(e.form) for e in read("geography") if e.kind in ("country", "foreign", "region"))


@cache
def countries() -> frozenset[str]:
    """Keys of the countries but Viet Nam."""
    return frozenset(key_of(e.form) for e in read("geography") if e.kind == "country") - {key_of("Việt Nam")}
