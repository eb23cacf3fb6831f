"""All lexicon hits of a text in one pass: what the grammar builds on, and features for a tagger.

The automaton runs over a *flat* form of the text: its normal form with everything but letters and digits turned into blanks,
so that 'GD&ĐT', 'GD-ĐT' and 'GD ĐT' are one key, a key between two blanks is a whole run of tokens, and all offsets stay.

Labels (``value`` is the lexicon id, None where a name stands for several things):

=================  =========================================================================================
TITLE              position: Chủ tịch, Phó Giám đốc, Thủ tướng
TITLE_HEAD         position noun that needs its body: Trưởng, Chánh, Phó
TITLE_MEMBER       Ủy viên, đại biểu, Tỉnh ủy viên, chuyên viên
RANK               Thượng tá
TITLE_MOD          Quyền, Nguyên, Thường trực, phụ trách
HONORIFIC          ông, bà, đồng chí
DEGREE             PGS.TS
PROFESSION         phóng viên, luật sư: no title, a person follows
SURNAME            family name; ``score`` 1.0 common, 0.6 usual, 0.3 rare or an everyday word
AGENCY_FIXED       central body with a name of its own: Bộ Y tế, Quốc hội
AGENCY_BODY        body that every territory has: UBND, Tỉnh ủy, Hội Nông dân
AGENCY_HEAD        noun that opens a name: Sở, Cục, Trung tâm, Ban Chỉ đạo (AGENCY_HEAD_LOW in lower case)
AGENCY_FIELD       field of work: Y tế, TN&MT
ORG, ORG_MEDIA     organisation or medium with a name of its own
ORG_HEAD           noun that opens the name of a company, bank, association ... (any case)
PLACE_PROVINCE, PLACE_DISTRICT, PLACE_COMMUNE    names of units without their type word, of before and after 2025-07-01
COUNTRY, PLACE_FOREIGN, PLACE_REGION             Việt Nam; Tokyo; Tây Nguyên
PLACE_TYPE         type word of an administrative unit: tỉnh, TP, xã (any case)
PLACE_FEATURE      type word of another place: sông, cầu, quốc lộ, sân bay (any case)
DOC_KIND, DOC_LAW  Nghị định, công văn; Luật Đất đai
=================  =========================================================================================

Hits of one label never overlap (the longest of each place wins); hits of different labels may.
A form written in capitals in the lexicon is found in capitals only; one with a capital first letter needs a capital letter in
the text (names: the first one); titles, type words and document kinds are found in any case, with score 0.5 in lower case.
"""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

import ahocorasick
import regex

from vngovnlp.grammar.match import Match
from vngovnlp.lexicon import Entry, read
from vngovnlp.text import normal

_LABELS = {
    "titles": {
        "state": "TITLE",
        "position": "TITLE",
        "head": "TITLE_HEAD",
        "member": "TITLE_MEMBER",
        "rank": "RANK",
        "modifier": "TITLE_MOD",
        "honorific": "HONORIFIC",
        "degree": "DEGREE",
        "profession": "PROFESSION",
    },
    "surnames": {"1": "SURNAME", "2": "SURNAME", "3": "SURNAME"},
    "agencies": {"head": "AGENCY_HEAD", "field": "AGENCY_FIELD"},
    "orgs": {"media": "ORG_MEDIA"},
    "places": {"province": "PLACE_PROVINCE", "district": "PLACE_DISTRICT", "commune": "PLACE_COMMUNE"},
    "geography": {
        "country": "COUNTRY",
        "foreign": "PLACE_FOREIGN",
        "region": "PLACE_REGION",
        "unit_type": "PLACE_TYPE",
        "feature_type": "PLACE_FEATURE",
        "province": "PLACE_PROVINCE",
        "district": "PLACE_DISTRICT",
    },
    "documents": {"document": "DOC_KIND", "law": "DOC_LAW", "treaty": "DOC_LAW"},
}
_NAMES = {"SURNAME", "PLACE_PROVINCE", "PLACE_DISTRICT", "PLACE_COMMUNE", "COUNTRY", "PLACE_FOREIGN", "ORG_MEDIA"}
_ANY_CASE = {
    "TITLE", "TITLE_HEAD", "TITLE_MEMBER", "RANK", "TITLE_MOD", "HONORIFIC", "DEGREE", "PROFESSION",
    "AGENCY_HEAD", "AGENCY_BODY", "ORG_HEAD", "PLACE_TYPE", "PLACE_FEATURE", "PLACE_REGION", "DOC_KIND", "DOC_LAW",
}  # fmt: skip
_SURNAME_SCORE = {"1": 1.0, "2": 0.6, "3": 0.3}
# Names that are spelt with 'và', commas, dashes and ampersands in any mixture.
_LOOSE = {"field", "ministry", "assembly", "office", "people_council", "law"}

_ANY, _SOME_CAPITAL, _FIRST_CAPITAL, _ALL_CAPITALS = range(4)
_MARKS = regex.compile(r"[^\w ]|_")
_NEW = tuple.__new__  # half the time of calling a NamedTuple, and there are hundreds of hits in an article

Form = tuple[int, str, str | None, float]
"""(number in order of the files, label, value, score): what a key stands for when written in a certain case."""


class _Key(NamedTuple):
    """The forms that a key stands for, by the case of the letters found."""

    length: int
    lower: tuple[Form, ...]
    inner: tuple[Form, ...]
    first: tuple[Form, ...]
    upper: tuple[Form, ...]


def flat(norm: str) -> str:
    """The normal form with every character but letters and digits as a blank; same length.

    >>> flat("sở gd&đt tp. huế")
    'sở gd đt tp  huế'
    """
    return _MARKS.sub(" ", norm)


def scan(text: str, norm: str) -> list[Match]:
    """All lexicon hits in text order. ``norm`` is :func:`vngovnlp.text.normal` of ``text``."""
    found: list[tuple[int, int, tuple[Form, ...]]] = []
    for last, (length, lower, inner, first, upper) in _automaton().iter(f" {flat(norm)} "):
        # The key begins and ends with a blank, and the text was shifted by one.
        start = last - 1 - length
        if text[start].isupper():
            forms = upper if first is not upper and text[start : last - 1].isupper() else first
        else:
            piece = text[start : last - 1]
            forms = lower if piece.islower() else upper if piece.isupper() else inner
        if forms:
            found.append((start, 1 - last, forms))
    found.sort()
    reached: dict[str, int] = {}
    hits: list[Match] = []
    for start, minus_end, forms in found:
        end = -minus_end
        for _, label, value, score in forms:
            if start >= reached.get(label, 0):
                reached[label] = end
                hits.append(_NEW(Match, (start, end, label, value, "lexicon", score)))
    return hits


@cache
def _automaton() -> ahocorasick.Automaton:
    """The automaton over all files: ' key ' -> :class:`_Key`; built once, when first needed."""
    keys: dict[str, dict[tuple[str, int], Form]] = {}
    number = 0
    for name, labels in _LABELS.items():
        entries = read(name)
        norms = normal("\n".join(entry.form for entry in entries)).split("\n")
        for entry, norm in zip(entries, norms, strict=True):
            if entry.kind in ("phrase", "first_phrase"):
                continue
            label = labels.get(entry.kind) or _other_label(name, entry)
            case = _FIRST_CAPITAL if name == "places" else _case(entry.form, label)
            number += 1
            form = (number, label, entry.id, _SURNAME_SCORE.get(entry.kind, 1.0))
            for key in _spellings(norm, loose=entry.kind in _LOOSE) | _central(norm, name):
                slots = keys.setdefault(key, {})
                known = slots.get((label, case))
                # A name of several units (Hòa Bình, Tân Thành) stands for none of them.
                slots[label, case] = form if known is None or known[2] == form[2] else (known[0], label, None, form[3])
    automaton = ahocorasick.Automaton()
    for key, slots in keys.items():
        if not key.replace(" ", "").isdigit():
            in_order = dict(sorted(slots.items(), key=_number))
            automaton.add_word(f" {key} ", _by_case(len(key), in_order))
    automaton.make_automaton()
    return automaton


def _number(slot: tuple[tuple[str, int], Form]) -> int:
    return slot[1][0]


def _by_case(length: int, slots: dict[tuple[str, int], Form]) -> _Key:
    """The forms of a key sorted out by the case that each of them asks for."""
    if all(case == _FIRST_CAPITAL for _, case in slots):
        forms = tuple(slots.values())
        return _Key(length, (), (), forms, forms)
    lower = tuple(_weak(form) for (_, case), form in slots.items() if case == _ANY)
    inner = tuple(form for (_, case), form in slots.items() if case in (_ANY, _SOME_CAPITAL))
    first = tuple(form for (_, case), form in slots.items() if case != _ALL_CAPITALS)
    return _Key(length, lower, inner, first, tuple(slots.values()))


def _weak(form: Form) -> Form:
    """The form as it counts in lower case."""
    number, label, value, _ = form
    return number, "AGENCY_HEAD_LOW" if label == "AGENCY_HEAD" else label, value, 0.5


def _other_label(name: str, entry: Entry) -> str:
    if name == "agencies":
        return "AGENCY_FIXED" if entry.level == "central" else "AGENCY_BODY"
    return "ORG_HEAD" if entry.kind.startswith("head_") else "ORG"


def _case(form: str, label: str) -> int:
    letters = form.replace("&", "")
    if letters.isupper() and len(letters) > 1 and label not in ("HONORIFIC", "PLACE_TYPE"):
        return _ALL_CAPITALS
    if label in _ANY_CASE:
        return _ANY
    if label in _NAMES or " " not in form:
        return _FIRST_CAPITAL
    return _SOME_CAPITAL


def _central(norm: str, name: str) -> set[str]:
    """Flat keys of a body's name with 'Trung ương' abbreviated: 'Ủy ban T.Ư MTTQ', 'Ban Tổ chức TW'; none for other forms."""
    if name != "agencies" or "trung ương" not in norm or norm == "trung ương":
        return set()
    return {flat(norm.replace("trung ương", short)).strip() for short in ("t.ư", "tw")}


def _spellings(norm: str, *, loose: bool) -> set[str]:
    """Flat keys of a form: itself and, for names that are spelt loosely, with 'và', commas, '-' and '&' in other dress."""
    if norm.replace(" ", "").isalpha() and not (loose and " và " in norm):
        return {norm}
    forms = {norm}
    if loose:
        for old, news in ((" và ", (" - ", " ")), (", ", (" - ", " ")), ("&", (" & ",)), (" - ", ("-", ", ")), ("-", (" - ",))):
            forms |= {form.replace(old, new) for form in forms if old in form for new in news}
    elif " - " in norm:
        forms.add(norm.replace(" - ", "-"))
    return {flat(form).strip() for form in forms}
