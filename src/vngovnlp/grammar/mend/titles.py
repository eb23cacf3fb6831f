"""What was taken for a title and is none, and a title or a holder that was taken for a body."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import regex

from vngovnlp.grammar.match import Match
from vngovnlp.grammar.mend.neighbours import NAMED, behind_titles, is_country, is_foreign, is_held
from vngovnlp.text import normal


def no_titles(text: str, mentions: Sequence[Match]) -> Iterator[Match]:
    """The mentions without titles in plain letters, which no Vietnamese title is: 'John Mauer' is a person, 'Fun running' nothing."""
    for m in mentions:
        words = text[m.start : m.end].split(" ") if m.label == "TITLE" else []
        if len(words) < 2 or not is_foreign(words):
            yield m
        elif all(word[:1].isupper() for word in words):
            yield m._replace(label="PERSON")


_CHAIR = regex.compile(r"(?:\b(?:[Nn]ăm|[Nn]ước(?: này)?(?: (?:là|làm|giữ chức))?|luân phiên(?: làm| chức)?) |, )$")
_UNION = regex.compile(r" (?:ASEAN|APEC|ASEM|G7|G20|EU|AU|BRICS|AIPA|APPF|SCO)(?P<year> \d{4})?\b")


def chairs_of_unions(text: str, mentions: Sequence[Match]) -> Iterator[Match]:
    """The mentions without the chair of a union of States that is held by one of them: 'năm | Chủ tịch | ASEAN', 'Lào, nước | Chủ tịch | ASEAN', 'Lào, |
    Chủ tịch | ASEAN 2024'."""
    before: Match | None = None
    for m in mentions:
        union = _UNION.match(text, m.end) if m.label == "TITLE" else None
        found = _CHAIR.search(text, max(0, m.start - 24), m.start) if union is not None else None
        if union is not None and found is not None and normal(text[m.start : m.end]) == "chủ tịch":
            apposed = union["year"] and before is not None and before.end + 2 == m.start and _is_country(text, before)
            if found[0] != ", " or apposed:
                continue
        yield m
        before = m


def _is_country(text: str, m: Match) -> bool:
    return m.label == "LOCATION" and is_country(text[m.start : m.end])


def as_elsewhere(text: str, mentions: Sequence[Match]) -> Iterator[Match]:
    """Names right behind a title that were taken for a body or a place there, though they are a person's elsewhere in the text, are his here too."""
    names = {text[m.start : m.end] for m in mentions if m.label == "PERSON" and " " in text[m.start : m.end]}
    people = {name for name in names if not is_country(name)}
    for m, behind_title in behind_titles(mentions):
        named = behind_title and m.label in NAMED and text[m.start : m.end] in people
        yield m._replace(label="PERSON") if named else m


# '[làm trưởng] đoàn kiểm tra công tác ...': what he does there; 'làm Trưởng đoàn kiểm tra số 5' is a body's
_INSPECTS = regex.compile(
    r" (?P<team>[Đđ]oàn) (?:kiểm tra|giám sát|khảo sát|thanh tra)(?= (?:công tác|việc|tình hình|tại|thực tế|kết quả|tiến độ|hoạt động|các)\b)"
)


def heads_of_delegations(text: str, mentions: Sequence[Match]) -> Iterator[Match]:
    """Titles with the delegation that somebody is said to head, without the body that what it does was taken for: 'làm [trưởng | đoàn] kiểm tra công tác
    quốc phòng'."""
    taken = -1
    for m in mentions:
        if m.start == taken and m.label == "AGENCY":
            continue
        taken = -1
        head = m.label == "TITLE" and text.endswith("rưởng", m.start, m.end) and text.endswith("làm ", 0, m.start)
        team = _INSPECTS.match(text, m.end) if head else None
        if team is not None:
            taken = m.end + 1
            m = m._replace(end=team.end("team"))
        yield m


_STANDING = regex.compile(r"(?:, | [-–] ?)(?=Thường trực (?:[Bb]an (?!Thường)|[Tt]ổ |[Tt]iểu ban |[Hh]ội đồng (?!nhân)))")


def standing_members(text: str, mentions: Sequence[Match]) -> Iterator[Match]:
    """Bodies without the 'Thường trực' that is the post of the person in front: 'Lê Văn Mẫu, | Thường trực | Ban Soạn thảo'."""
    for k, m in enumerate(mentions):
        before = mentions[k - 1] if k else None
        joint = _STANDING.match(text, before.end) if before is not None and m.label == "AGENCY" else None
        if before is None or joint is None or joint.end() != m.start:
            yield m
            continue
        held = before.label == "PERSON" or is_held(mentions, k - 1)
        if held:
            yield m._replace(end=m.start + len("Thường trực"), label="TITLE")
            m = m._replace(start=m.start + len("Thường trực "))
        yield m
