"""What Vietnamese offices, positions, places and families are called: tables a clerk can review, read once and checked.

``read("agencies")`` gives the rows of ``agencies.csv``. The files, their columns, how to add a row: README.md beside this file.
"""

from __future__ import annotations

import csv
import hashlib
import unicodedata
from datetime import date
from functools import cache
from importlib.resources import files
from itertools import pairwise
from typing import NamedTuple

from vngovnlp.errors import LexiconError

COLUMNS = ("id", "form", "kind", "parent", "valid_from", "valid_to", "source")
"""The columns that every file begins with."""

FILES: dict[str, tuple[str, ...]] = {
    "agencies": ("level", "legal_basis"),
    "documents": (),
    "geography": ("type", "successor"),
    "orgs": (),
    "places": ("code", "type", "successor"),
    "surnames": (),
    "titles": (),
    "units": ("code", "type", "successor", "legal_basis"),
}
"""Each file with the columns it has beyond :data:`COLUMNS`."""


class Entry(NamedTuple):
    """One form of one thing. Rows with the same id are names of the same thing; None where the file has nothing."""

    id: str
    form: str
    kind: str
    parent: str | None
    valid_from: date | None
    valid_to: date | None
    source: str
    level: str | None = None
    legal_basis: str | None = None
    code: str | None = None
    type: str | None = None
    successor: str | None = None

    def valid_on(self, day: date) -> bool:
        """True unless the file says that the name was not yet, or no longer, in force on that day."""
        return (self.valid_from is None or self.valid_from <= day) and (self.valid_to is None or day <= self.valid_to)


@cache
def read(name: str) -> tuple[Entry, ...]:
    """All rows of one lexicon file, in file order (sorted by id, form).

    Raises :class:`LexiconError`, naming file and line, if the file breaks a rule of its format.

    >>> {entry.form for entry in read("agencies") if entry.id == "bo-noi-vu"}
    {'Bộ Nội vụ'}
    """
    if name not in FILES:
        raise LexiconError(f"no lexicon is called {name!r}; there are {', '.join(FILES)}")
    return parse((files(__package__) / f"{name}.csv").read_text(encoding="utf-8"), name=f"{name}.csv", extra=FILES[name])


def parse(text: str, *, name: str, extra: tuple[str, ...] = ()) -> tuple[Entry, ...]:
    """The rows of the CSV ``text``, checked; ``name`` is what errors call the file."""
    if not unicodedata.is_normalized("NFC", text):
        line = next(i for i, s in enumerate(text.splitlines(), 1) if not unicodedata.is_normalized("NFC", s))
        raise LexiconError(f"{name}, line {line}: not in Unicode NFC; save the file as NFC")
    rows = list(csv.reader(text.splitlines()))
    columns = COLUMNS + extra
    if not rows or tuple(rows[0]) != columns:
        found = ",".join(rows[0]) if rows else "nothing"
        raise LexiconError(f"{name}, line 1: the columns must be {','.join(columns)}; found {found}")
    days: dict[str, date | None] = {"": None}
    slots = [columns.index(field) if field in columns else None for field in Entry._fields[len(COLUMNS) :]]
    entries = []
    for line, row in enumerate(rows[1:], 2):
        try:
            entries.append(_entry(row, len(columns), slots, days))
        except ValueError as error:
            raise LexiconError(f"{name}, line {line}: {error}") from None
    for line, (before, after) in enumerate(pairwise(entries), 3):
        if before[:3] >= after[:3]:
            what = "is there twice" if before[:3] == after[:3] else f"must stand before {before.id},{before.form}"
            raise LexiconError(f"{name}, line {line}: {after.id},{after.form} {what}; rows are sorted by id, form, kind")
    return tuple(entries)


@cache
def version() -> str:
    """A digest of all lexicon files: two reports with the same one were made with the same lists."""
    digest = hashlib.sha256()
    for name in FILES:
        digest.update((files(__package__) / f"{name}.csv").read_bytes())
    return digest.hexdigest()[:12]


def _entry(row: list[str], width: int, slots: list[int | None], days: dict[str, date | None]) -> Entry:
    if len(row) != width:
        raise ValueError(f"{len(row)} columns instead of {width}; quote a form that contains a comma")
    id_, form, kind, parent, valid_from, valid_to, source = row[: len(COLUMNS)]
    if not (id_ and form and kind and source) or form != form.strip():
        raise ValueError("id, form, kind and source must not be empty, nor the form begin or end with a blank")
    for day in (valid_from, valid_to):
        if day not in days:
            days[day] = _day(day)
    begin, end = days[valid_from], days[valid_to]
    if begin is not None and end is not None and begin > end:
        raise ValueError(f"valid_from {begin} is after valid_to {end}")
    tail = [None if slot is None else row[slot] or None for slot in slots]
    return Entry(id_, form, kind, parent or None, begin, end, source, *tail)


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise ValueError(f"{text!r} is no date; write YYYY-MM-DD or leave it empty") from None
