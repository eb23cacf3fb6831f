"""A user's own lexicon: forms with the label that they are to have. A table that anyone can edit, checked when it is read.

Columns ``form,label`` and, if wanted, ``canonical,valid_from,valid_to``, in any order. UTF-8; ``,`` or ``;`` between the columns, as Excel saves it.
"""

from __future__ import annotations

import csv
import hashlib
import io
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import NamedTuple, get_args

import ahocorasick
import regex

from vngovnlp.errors import LexiconError
from vngovnlp.grammar.match import Match
from vngovnlp.report import EntityLabel
from vngovnlp.text import normal, read_text

NEEDED = ("form", "label")
COLUMNS = (*NEEDED, "canonical", "valid_from", "valid_to")
LABELS = tuple(label for label in get_args(EntityLabel) if label != "DATE")
"""What a row can say. A DATE is what the date grammar reads, since a value must stand behind it."""

_ANY, _SOME_CAPITAL, _FIRST_CAPITAL, _ALL_CAPITALS = range(4)
# 'ý' of 'Thủy' or '1' of '2021': between these two characters no token ends.
_INSIDE_TOKEN = regex.compile(r"[\p{L}\p{M}]{2}|\p{Nd}{2}")
# Excel writes 2024-03-05 back as 05/03/2024.
_DAY = regex.compile(r"(?P<y>\d{4})-(?P<m>\d\d)-(?P<d>\d\d)|(?P<d>\d{1,2})/(?P<m>\d{1,2})/(?P<y>\d{4})")


class Row(NamedTuple):
    """A form and the label that it has; ``canonical`` is the full name of an AGENCY. Both days are inclusive, None is open."""

    form: str
    label: str
    canonical: str | None = None
    valid_from: date | None = None
    valid_to: date | None = None

    def valid_on(self, day: date | None) -> bool:
        """True unless the row says that it was not yet, or no longer, in force on that day; an unknown day rules out nothing."""
        if day is None:
            return True
        return (self.valid_from is None or self.valid_from <= day) and (self.valid_to is None or day <= self.valid_to)

    def meets(self, other: Row) -> bool:
        """True if there is a day on which both are in force."""
        begin = max(self.valid_from or date.min, other.valid_from or date.min)
        return begin <= min(self.valid_to or date.max, other.valid_to or date.max)


def read_rows(path: Path | str) -> tuple[Row, ...]:
    """The rows of a file. Raises :class:`LexiconError` with file and line if it breaks a rule, :class:`OSError` if it cannot be read."""
    data = Path(path).read_bytes()
    try:
        return parse_rows(data.decode("utf-8-sig"), name=str(path))
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise LexiconError(f"{path}, line {line}: not UTF-8; in Excel save it as 'CSV UTF-8'") from None


def parse_rows(text: str, *, name: str) -> tuple[Row, ...]:
    """The rows of the table ``text``, checked; ``name`` is what errors call the file. Empty lines are skipped.

    >>> parse_rows("form,label\\nTổ Đề án 06,AGENCY\\n", name="my.csv")
    (Row(form='Tổ Đề án 06', label='AGENCY', canonical=None, valid_from=None, valid_to=None),)
    """
    text = read_text(text.removeprefix("\ufeff")).text
    head, _, _ = text.partition("\n")
    lines = csv.reader(io.StringIO(text, newline=""), delimiter=";" if ";" in head and "," not in head else ",")
    rows: list[Row] = []
    known: dict[str, list[tuple[int, Row]]] = {}
    columns: list[str] = []
    try:
        for fields in lines:
            if not any(field.strip() for field in fields):
                continue
            if not columns:
                columns = _columns(fields)
                continue
            row = _row(fields, columns)
            same = known.setdefault(normal(row.form), [])
            _check_alone(row, same)
            same.append((lines.line_num, row))
            rows.append(row)
    except (ValueError, csv.Error) as error:
        raise LexiconError(f"{name}, line {max(lines.line_num, 1)}: {error}") from None
    if not columns:
        raise LexiconError(f"{name}, line 1: nothing there; the first line must be {','.join(NEEDED)} or {','.join(COLUMNS)}")
    return tuple(rows)


def _columns(fields: Sequence[str]) -> list[str]:
    found = [field.strip().lower() for field in fields]
    if not set(NEEDED) <= set(found) <= set(COLUMNS) or len(set(found)) != len(found):
        raise ValueError(
            f"the columns must be {' and '.join(NEEDED)}, and may be {', '.join(COLUMNS[2:])}; found {', '.join(found)}"
        )
    return found


def _row(fields: Sequence[str], columns: Sequence[str]) -> Row:
    if len(fields) != len(columns):
        raise ValueError(f"{len(fields)} columns instead of {len(columns)}; quote a form that contains the separator")
    value = {column: " ".join(field.split()) for column, field in zip(columns, fields, strict=True)}
    form, label = value["form"], value["label"].upper()
    if not any(c.isalnum() for c in form):
        raise ValueError(f"the form {form!r} has neither letter nor digit")
    if label not in LABELS:
        raise ValueError(f"the label {value['label']!r} is none of {', '.join(LABELS)}")
    begin, end = _day(value.get("valid_from", "")), _day(value.get("valid_to", ""))
    if begin and end and begin > end:
        raise ValueError(f"valid_from {begin} is after valid_to {end}")
    return Row(form, label, value.get("canonical") or None, begin, end)


def _day(text: str) -> date | None:
    if not text:
        return None
    found = _DAY.fullmatch(text)
    try:
        return date(*(int(found[part]) for part in "ymd")) if found else date.fromisoformat(text)
    except ValueError:
        raise ValueError(f"{text!r} is no date; write YYYY-MM-DD or leave it empty") from None


def _check_alone(row: Row, same: Iterable[tuple[int, Row]]) -> None:
    for line, other in same:
        if _case(row) != _case(other) or not row.meets(other):
            continue
        if row.label == other.label:
            raise ValueError(f"{row.form!r} is there twice, first in line {line}")
        raise ValueError(
            f"{row.form!r} is {row.label} here and {other.label} in line {line}; keep one, or say when each is valid"
        )


def dump_rows(rows: Iterable[Row]) -> str:
    """The table that :func:`parse_rows` reads back."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(COLUMNS)
    writer.writerows([r.form, r.label, r.canonical or "", r.valid_from or "", r.valid_to or ""] for r in rows)
    return out.getvalue()


class UserLexicon:
    """Rows, ready to be found in texts. ``name`` is what matches give as their rule: 'lexicon:NAME'."""

    def __init__(self, rows: Iterable[Row], name: str = "user") -> None:
        self.rows = tuple(rows)
        self.rule = f"lexicon:{name}"
        self._cases = [_case(row) for row in self.rows]
        self._automaton = _automaton(self.rows)

    @classmethod
    def read(cls, path: Path | str) -> UserLexicon:
        """The lexicon of a file; raises as :func:`read_rows` does."""
        return cls(read_rows(path), Path(path).name)

    @property
    def version(self) -> str:
        """A digest of the rows."""
        return hashlib.sha256(dump_rows(self.rows).encode()).hexdigest()[:8]

    def find(self, text: str, norm: str, day: date | None = None) -> list[Match]:
        """The forms in force on ``day`` that stand in the text as whole tokens, in text order; where two overlap the first, then the longer one counts.

        Spelling is compared by the normal form (hoà and hòa, dashes). A form in capitals is found in capitals only, a name that begins with a
        capital needs one in the text; titles, documents and forms in lower case are found in any case.
        """
        found = []
        end = 0
        for start, minus_stop, number in sorted(
            (s, -e, n) for s, e, n in self.occurrences(text, norm) if self.rows[n].valid_on(day)
        ):
            if start >= end:
                end = -minus_stop
                found.append(Match(start, end, self.rows[number].label, self.rows[number].canonical, self.rule))
        return found

    def occurrences(self, text: str, norm: str) -> Iterator[tuple[int, int, int]]:
        """Start, end and number of the row of all forms in the text, overlapping ones too."""
        if not self.rows:
            return
        for last, (length, numbers) in self._automaton.iter(norm):
            end = last + 1
            start = end - length
            if _INSIDE_TOKEN.fullmatch(norm, max(0, start - 1), start + 1) or _INSIDE_TOKEN.fullmatch(norm, last, end + 1):
                continue
            piece = text[start:end]
            for number in numbers:
                if _has_case(piece, self._cases[number]):
                    yield start, end, number


def _automaton(rows: Sequence[Row]) -> ahocorasick.Automaton:
    keys: dict[str, list[int]] = {}
    for number, row in enumerate(rows):
        norm = normal(row.form)
        for key in {norm, norm.replace(" - ", "-")}:
            keys.setdefault(key, []).append(number)
    automaton = ahocorasick.Automaton()
    for key, numbers in keys.items():
        automaton.add_word(key, (len(key), tuple(numbers)))
    if keys:
        automaton.make_automaton()
    return automaton


def _case(row: Row) -> int:
    """The case that a form asks for; the rules are those of :mod:`vngovnlp.lexicon.scan`."""
    letters = "".join(filter(str.isalpha, row.form))
    if letters.isupper() and len(letters) > 1:
        return _ALL_CAPITALS
    if letters == letters.lower() or row.label in ("TITLE", "DOCUMENT"):
        return _ANY
    return _FIRST_CAPITAL if row.label in ("PERSON", "LOCATION") or " " not in row.form else _SOME_CAPITAL


def _has_case(piece: str, case: int) -> bool:
    match case:
        case 0:
            return True
        case 1:
            return any(map(str.isupper, piece))
        case 2:
            return next(filter(str.isalpha, piece), "").isupper()
        case _:
            return piece.isupper()
