"""People whose names were found to begin with what stands in front of them: a country or a party, a firm, the number of a unit."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

import regex

from vngovnlp.grammar.match import Match
from vngovnlp.grammar.mend.bodies import BRACKET
from vngovnlp.grammar.mend.neighbours import BODIES, SYLLABLE, behind_titles, is_country
from vngovnlp.lexicon import read
from vngovnlp.lexicon.families import surnames
from vngovnlp.text import normal


def places_in_front(text: str, mentions: Sequence[Match]) -> Iterator[Match]:
    """Names without the country or the party in front of them, which ends the body before: 'Bộ Tài chính | Hàn Quốc | Kim Mau'."""
    before: Match | None = None
    for m in mentions:
        if m.label == "PERSON" and _is_team(text, m):
            continue
        place = _in_front(text, m, before) if m.label in ("PERSON", "LOCATION") else None
        if place is not None:
            if before is not None and before.label in BODIES and before.end + 1 == m.start:
                before = before._replace(end=place)
            else:
                if before is not None:
                    yield before
                before = m._replace(end=place, label="LOCATION")
            m = m._replace(start=place + 1, label="PERSON")
        if before is not None:
            yield before
        before = m
    if before is not None:
        yield before


_CALL = regex.compile(r"(?i)\b(?:ông|bà|anh|chị|chí) $")


def _is_team(text: str, m: Match) -> bool:
    """True for the delegation of a country that was taken for a person: 'Đoàn Việt Nam do ông A dẫn đầu'; not 'ông Đoàn Việt Nam'."""
    if not text.startswith("Đoàn ", m.start):
        return False
    country = is_country(text[m.start + 5 : m.end])
    return country and _CALL.search(text, max(0, m.start - 5), m.start) is None


def _in_front(text: str, m: Match, before: Match | None) -> int | None:
    """Where the country ends with which a person's name was found to begin; None if it begins with none."""
    words = text[m.start : m.end].split(" ")
    behind = before is not None and before.end + 1 == m.start and before.label in ("TITLE", *BODIES)
    # 'Đại sứ Lào tại | Nga | John Mauer'
    sent = before is not None and before.label == "LOCATION" and text[before.end : m.start] == " tại "
    if m.label == "LOCATION" and not (sent or (behind and before is not None and before.label == "TITLE")):
        return None
    if len(words) > 1 and words[0] == "Đảng" and m.label == "PERSON":
        return m.start + 4 if behind and before is not None and before.label in BODIES else None
    for size in range(min(4, len(words) - 1), 0, -1):
        rest = words[size:]
        if not is_country(" ".join(words[:size])):
            continue
        foreign = all(word.isascii() for word in rest)
        if not rest[0][:1].isupper() or (m.label == "LOCATION" and not foreign):
            return None
        # 'Thái Lan Anh' is a name of one, 'Trung Quốc Lý Mẫu' is none
        apart = foreign or (size > 1 and len(rest) > 1 and normal(words[0]) not in surnames())
        if apart and (behind or sent or (size > 1 and len(rest) > 1)):
            return m.start + len(" ".join(words[:size]))
    return None


def firms_in_front(text: str, mentions: Sequence[Match]) -> Iterator[Match]:
    """Names right behind a title without the firm in front of them, which the lexicon knows or the text names elsewhere, or which the text leaves out
    elsewhere: '[Giám đốc điều hành] [Apple | John Mauer]'."""
    tails: set[str] | None = None
    people: set[str] = set()
    for m, behind_title in behind_titles(mentions):
        if behind_title and m.label == "PERSON" and text.count(" ", m.start, m.end) > 1:
            if tails is None:  # few articles have such a name
                tails = _tails(text, mentions)
                people = {text[one.start : one.end] for one in mentions if one.label == "PERSON"}
            firm = _firm_in_front(text[m.start : m.end], tails, people)
            if firm:
                yield m._replace(end=m.start + firm, label="ORG")
                m = m._replace(start=m.start + firm + 1)
        yield m


def _tails(text: str, mentions: Sequence[Match]) -> set[str]:
    """The last word and the last two of each organisation that the text names, and the abbreviations in brackets behind them."""
    named = [m for m in mentions if m.label in BODIES]
    words = [text[m.start : m.end].split(" ") for m in named if m.label == "ORG"]
    shorts = (BRACKET.match(text, m.end) for m in named)
    return {" ".join(name[-size:]) for name in words for size in (1, 2)} | {
        short["short"] for short in shorts if short is not None
    }


def _firm_in_front(name: str, tails: set[str], people: set[str]) -> int:
    """How long the name of the firm is with which a person's name was found to begin; 0 if it begins with none."""
    words = name.split(" ")
    if normal(words[0]) in surnames():
        return 0
    for size in (2, 1):
        firm = " ".join(words[:size])
        if (
            len(words) > size + 1
            and not is_country(firm)
            and not SYLLABLE.fullmatch(words[0])
            and (firm in tails or firm in _firms() or name[len(firm) + 1 :] in people)
        ):
            return len(firm)
    return 0


@cache
def _firms() -> frozenset[str]:
    """Firms, banks and international bodies whose names have plain letters only."""
    return frozenset(e.form for e in read("orgs") if e.kind in ("company", "bank", "international") and e.form.isascii())


# 'bác sĩ chuyên khoa 2 | Lê Văn Mẫu', 'Vụ trưởng | Vụ 1 | Lê Văn Mẫu'; a house at a street stands behind none of these
_NUMBERED = regex.compile(r"(?<!\p{L})(?:(?i:chuyên khoa|CK) |U\.?|(?P<unit>(?i:vụ|phòng|cục|đội|tổ|ban)) )$")
_NUMBER = regex.compile(r"(?P<number>\d{1,2}|I{1,3}) (?=(?P<surname>\p{Lu}\p{Ll}*) \p{Lu})")


def numbers_in_front(text: str, mentions: Sequence[Match]) -> Iterator[Match]:
    """Persons without the number in front of them, with which they were taken for an address; it ends the name of the unit behind a title."""
    before: Match | None = None
    for m in mentions:
        number = _NUMBER.match(text, m.start, m.end) if m.label in ("LOCATION", "PERSON") else None
        lead = _NUMBERED.search(text, max(0, m.start - 12), m.start) if number is not None else None
        if number is not None and lead is not None and normal(number["surname"]) in surnames():
            if lead["unit"] and before is not None and before.label == "TITLE" and before.end + 1 == lead.start():
                yield m._replace(start=lead.start(), end=number.end("number"), label="AGENCY")
            m = m._replace(start=number.end(), label="PERSON")
        yield m
        before = m
