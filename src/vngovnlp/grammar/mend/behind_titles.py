"""Holders right behind a title and its body who were taken for nothing: foreigners, people whom the text names elsewhere, and those it calls by their last names."""

from __future__ import annotations

from collections.abc import Sequence

import regex

from vngovnlp.grammar.match import Match
from vngovnlp.grammar.mend.names import name_end
from vngovnlp.grammar.mend.neighbours import BODIES, NAMED, abroad, capital_at, is_country, is_foreign, is_held, with_found
from vngovnlp.text import normal

_CAPITALS = regex.compile(r" (?P<name>\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){0,3})(?![\p{L}\d])")
_SYLLABLES = regex.compile(r" (?P<name>\p{Lu}\p{Ll}*(?:-\p{Ll}+)+(?: \p{Lu}\p{Ll}*(?:-\p{Ll}+)*){0,3})(?![\p{L}\d])")


def named_behind_titles(text: str, mentions: Sequence[Match]) -> Sequence[Match]:
    """The mentions and the foreign names right behind a title and its body that were taken for nothing: 'Tổng thống Lào | John Mau'."""
    return with_found(mentions, lambda k: _name_behind(text, mentions, k), ("TITLE", *NAMED))


def _name_behind(text: str, mentions: Sequence[Match], k: int) -> Match | None:
    """The name of the holder behind mention ``k``, if that is a title, its body or the abbreviation of that, and nothing else was found there."""
    m = mentions[k]
    # a glance first: behind most no capital stands, or a name that was found already
    if not capital_at(text, m.end) and not text.startswith(") ", m.end):
        return None
    behind = mentions[k + 1] if k + 1 < len(mentions) else None
    if behind is not None and behind.start == m.end + 1 and "-" not in text[m.end : behind.end + 1]:
        return None
    at = _behind_title(text, mentions, k)
    if at is None or not capital_at(text, at):
        return None
    spelt = _SYLLABLES.match(text, at)
    name = spelt or _CAPITALS.match(text, at)
    if name is None:
        return None
    start, end = name.span("name")
    inside = [n for n in mentions[k + 1 : k + 4] if n.start < end]
    if spelt is not None:
        free = all(n.label in NAMED or n.label == "PERSON" for n in inside) and not is_country(spelt["name"])
    else:
        words = name["name"].split(" ")
        free = not inside and is_foreign(words)
    free = free and end - start > 3  # 'Tổng giám đốc | Cty'
    return Match(start, name_end(text, start, end), "PERSON", None, "mend-named", m.score) if free else None


def known_behind_titles(text: str, mentions: Sequence[Match]) -> Sequence[Match]:
    """The mentions and the people right behind a title and its body who were taken for nothing or for a place there, though the text names them
    elsewhere: 'Chủ tịch [Thượng viện] | Lê Văn Mẫu'."""
    people: dict[str, list[str]] = {}
    for name in dict.fromkeys(text[m.start : m.end] for m in mentions if m.label == "PERSON"):
        first, _, rest = name.partition(" ")
        if rest and not is_country(name):
            people.setdefault(first, []).append(name)
    return with_found(mentions, lambda k: _known_behind(text, mentions, k, people), ("TITLE", *NAMED))


def _known_behind(text: str, mentions: Sequence[Match], k: int, people: dict[str, list[str]]) -> Match | None:
    """The one of these people who is named behind mention ``k``."""
    m = mentions[k]
    behind = mentions[k + 1] if k + 1 < len(mentions) else None
    # a glance first: nearly always a person was found there
    if not capital_at(text, m.end) or (behind is not None and behind.label == "PERSON" and behind.start == m.end + 1):
        return None
    if _behind_title(text, mentions, k) != m.end:
        return None
    start = m.end + 1
    names = people.get(text[start : start + 20].split(" ", 1)[0], ())
    name = next((n for n in sorted(names, key=len, reverse=True) if text.startswith(n, start)), None)
    end = start + len(name) if name is not None else start
    if name is None or text[end : end + 1].isalpha() or text[end : end + 1] == "-":
        return None
    inside = [n for n in mentions[k + 1 : k + 3] if n.start < end]
    taken = all(n.label == "LOCATION" and (n.start, n.end) == (start, end) for n in inside)
    return Match(start, end, "PERSON", None, "mend-named", m.score) if taken else None


def _behind_title(text: str, mentions: Sequence[Match], k: int) -> int | None:
    """Where mention ``k`` ends if a holder's name may follow it: a title, its body, or the abbreviation of that, 'Giám đốc Cục Điều tra (KBI)'."""
    m = mentions[k]
    if m.label == "TITLE" or is_held(mentions, k):
        return m.end
    body = mentions[k - 1] if k and m.label in BODIES else None
    short = body is not None and text[body.end : m.start] == " (" and text.startswith(")", m.end)
    return m.end + 1 if short and is_held(mentions, k - 1) else None


_CALLED = regex.compile(r" (?P<name>\p{Lu}\p{Ll}+)(?![\p{L}\d-]| \p{Lu})")


def called_again(text: str, mentions: Sequence[Match]) -> Sequence[Match]:
    """The mentions and the people called by their last names behind a title, whom the text names in full elsewhere: 'Lê Văn Trường', 'Thứ trưởng |
    Trường'."""
    full = {text[m.start : m.end] for m in mentions if m.label == "PERSON" and text.count(" ", m.start, m.end) > 1}
    called = {name.rsplit(" ", 1)[-1] for name in full}
    return with_found(mentions, lambda k: _called_behind(text, mentions[k], mentions[k + 1 : k + 2], called))


def _called_behind(text: str, title: Match, following: Sequence[Match], called: set[str]) -> Match | None:
    """The one of the people ``called`` so whose last name stands behind the title."""
    name = _CALLED.match(text, title.end) if called and title.label == "TITLE" else None
    if name is None or name["name"] not in called or normal(name["name"]) in abroad():
        return None
    start, end = name.span("name")
    free = not following or following[0].start > end or (following[0].start, following[0].end) == (start, end)
    return Match(start, end, "PERSON", None, "mend-called", title.score) if free else None
