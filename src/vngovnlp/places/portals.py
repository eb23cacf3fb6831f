"""Whose pages a host serves: 'dongha.quangtri.gov.vn' those of thành phố Đông Hà in tỉnh Quảng Trị."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from datetime import date
from functools import cache, lru_cache

import regex

from vngovnlp.places.units import Unit, around, key_of, named, provinces, unit

# Labels that are no province's name without its marks.
_OTHER_LABELS = {
    "hochiminhcity": "hồ chí minh",
    "tphcm": "hồ chí minh",
    "hcm": "hồ chí minh",
    "brvt": "bà rịa vũng tàu",
    "tthue": "thừa thiên huế",
}
# Only a province's own domain, and its newspaper's ('baoquangtri.vn'), are its: 'quangtri.shop.vn' is anybody's.
_HOST = regex.compile(r"(?P<labels>[a-z0-9.-]+)\.gov\.vn|(?:[a-z0-9-]+\.)*bao(?P<paper>[a-z-]+)\.(?:com\.|org\.)?vn")
_BODY = regex.compile(r"^(?:ubnd|hdnd)?-?(?:thanhpho|thixa|huyen|quan|phuong|xa|tp|tx)?-?")


@lru_cache(maxsize=1024)
def portal_units(host: str, day: date | None = None) -> tuple[Unit, ...]:
    """The province whose portal the host is, and the smaller unit if a label names one, as in force on ``day``; () for any other host.

    >>> [u.full_name for u in portal_units("dongha.quangtri.gov.vn", date(2024, 3, 5))]
    ['tỉnh Quảng Trị', 'thành phố Đông Hà']
    >>> portal_units("moh.gov.vn")
    ()
    """
    found = _HOST.fullmatch(host.lower())
    if found is None:
        return ()
    labels = found["labels"].split(".") if found["labels"] else [found["paper"]]
    province = _on(_provinces().get(labels[-1].replace("-", ""), ()), day)
    if province is None:
        return ()
    smaller = [u for label in labels[:-1] for u in _smaller(label, province, day)]
    return (province, smaller[0]) if len(smaller) == 1 else (province,)


@cache
def _provinces() -> dict[str, tuple[str, ...]]:
    """The ids of the provinces by the label of their domain."""
    found = {label_of(key): ids for key, ids in provinces().items()}
    return found | {label: provinces()[key] for label, key in _OTHER_LABELS.items()}


@cache
def _labels() -> dict[str, tuple[str, ...]]:
    """The ids of all units by the label that their name would have."""
    found: dict[str, tuple[str, ...]] = {}
    for key, ids in named().items():
        label = label_of(key)
        found[label] = (*found.get(label, ()), *ids)
    return found


def label_of(name: str) -> str:
    """The name as domains write it.

    >>> label_of("Đông Hà")
    'dongha'
    """
    plain = unicodedata.normalize("NFD", key_of(name).replace("đ", "d"))
    return "".join(c for c in plain if c.isascii() and c.isalnum())


def _on(ids: Sequence[str], day: date | None) -> Unit | None:
    """The unit in force that day, else what became of the last one."""
    units = [unit(id) for id in ids]
    valid = [u for u in units if (u.valid_on(day) if day else u.valid_to is None)]
    if not valid and units:
        last = max(units, key=lambda u: u.valid_to or date.max)
        return last.today or last
    return valid[0] if valid else None


@lru_cache(maxsize=1024)
def _smaller(label: str, province: Unit, day: date | None) -> tuple[Unit, ...]:
    """The units below the province that the label names: 'huyenhailang', 'dongha', 'phuong5'."""
    bare = _BODY.sub("", label).replace("-", "")
    if len(bare) < 4:
        return ()
    below = [u for u in map(unit, _labels().get(bare, ())) if u.level != "province" and province.id in around(u.id)]
    valid = [u for u in below if (u.valid_on(day) if day else u.valid_to is None)]
    districts = [u for u in valid if u.level == "district"]
    return tuple(districts or valid)
