"""Central bodies that the lexicon knows: one id for all their names, the long name, the parent, and how long they existed."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import cache
from typing import NamedTuple

from vngovnlp.lexicon import Entry, read
from vngovnlp.resolve.agencies.names import Name, read_name
from vngovnlp.resolve.agencies.succession import DEPARTMENTS, SUCCESSOR


class Known(NamedTuple):
    """A body of the lexicon."""

    id: str
    name: str
    """The fullest name without abbreviations."""
    words: int
    """How many words the name has, fillers left out."""
    parent: str | None
    """Id of the body it belongs to."""
    valid_from: date | None
    valid_to: date | None

    def valid_on(self, day: date) -> bool:
        """True unless the lexicon says that the body was not yet, or no longer, there on that day."""
        return (self.valid_from is None or self.valid_from <= day) and (self.valid_to is None or day <= self.valid_to)

    @property
    def successor(self) -> str | None:
        """Name of the body that has its work now."""
        new = by_id().get(SUCCESSOR.get(self.id, ""))
        return new.name if new else None


@cache
def by_id() -> Mapping[str, Known]:
    """The central bodies by id."""
    rows: dict[str, list[Entry]] = {}
    for row in read("agencies"):
        if row.level == "central":
            rows.setdefault(row.id, []).append(row)
    return {id: _body(id, forms) for id, forms in rows.items()}


def _body(id: str, forms: list[Entry]) -> Known:
    # 'BTC' would be written out as something else.
    names = [read_name(row.form) for row in forms if not row.form.isupper()] or [read_name(forms[0].form)]
    name = max(names, key=lambda n: (len(n.words), " và " in n.canonical, " - " in n.canonical, -len(n.canonical)))
    first = forms[0]
    return Known(id, name.canonical, len(name.words), first.parent, first.valid_from, first.valid_to)


@cache
def _by_words() -> Mapping[tuple[str, ...], list[str]]:
    """{words of a name: ids of the bodies that have it}; abbreviations that stay unread (BCT) are left out, since they mean several things."""
    found: dict[tuple[str, ...], list[str]] = {}
    for row in read("agencies"):
        if row.level == "central" and not row.form.isupper():
            ids = found.setdefault(read_name(row.form).words, [])
            if row.id not in ids:
                ids.append(row.id)
    return found


_COUNTRY = ("việt", "nam")


def known_body(name: Name, day: date | None) -> Known | None:
    """The central body of this name on that day: of several the one then in force; None if the lexicon has none.

    A short name of a body that has ended by then ('Bộ Nông nghiệp' in 2026) is its successor's, if that one's name begins alike.
    """
    ids = _by_words().get(name.words)
    if ids is None and name.words[-2:] == _COUNTRY:  # 'Bộ Quốc phòng Việt Nam'
        ids = _by_words().get(name.words[:-2])
    if ids is None:
        return None
    bodies = [by_id()[id] for id in ids]
    if day is None:
        return bodies[0]
    in_force = next((body for body in bodies if body.valid_on(day)), None)
    if in_force is not None:
        return in_force
    body = bodies[0]
    if len(name.words) < body.words and body.valid_to is not None and body.valid_to < day:
        new = by_id().get(SUCCESSOR.get(body.id, ""))
        if new is not None and read_name(new.name).words[: len(name.words)] == name.words:
            return new
    return body


def department_successor(name: Name) -> str | None:
    """The department that took over the work of a province's department in 2025: 'Sở Tài chính' for 'Sở Kế hoạch và Đầu tư tỉnh X'."""
    if name.kind != "department":
        return None
    return next((new for old, new in DEPARTMENTS.items() if name.words[1 : 1 + len(old)] == old), None)
