"""Foreign names: halves behind hyphens, particles, initials, a country in front, a sentence behind, and names that were missed."""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache

import regex

from vngovnlp.grammar.match import Match
from vngovnlp.grammar.mend.bodies import BRACKET
from vngovnlp.grammar.mend.neighbours import BODIES, NAMED, SYLLABLE, capital_at, is_country, pairs, surnames, with_found
from vngovnlp.lexicon import read
from vngovnlp.text import normal

_HALF = regex.compile(r"[-‑](?P<half>\p{Ll}+|\p{Lu}\p{Ll}+)(?!\p{L})")
# 'do', 'la', 'den' are left out: in Vietnamese they are words of their own.
_PARTICLE = regex.compile(
    r" (?:(?i:bin|bint|ibn) |(?:al|el|ul|Al|El|Ul)[-‑ ]|(?:van|von|der|de|de la|del|da|dos|di) ){1,2}\p{Lu}[\p{L}’']+"
)

# The rest behind a middle initial: 'Joseph M | . Mauer', 'Joseph | M. McMauer Jr'
_MIDDLE = regex.compile(r"(?:(?<= \p{Lu})\.|(?<=\p{Ll}) \p{Lu}\.) (?:Mc|Mac)?\p{Lu}\p{Ll}{3,}(?: Jr\b\.?)?")
# A half behind a hyphen that was set apart: 'Park Min | - kyu'
_APART = regex.compile(r" [-–] (?P<half>\p{L}\p{Ll}+)(?![\p{L}-]| \p{Lu})")
# ' Xa-vê-rô-va' of a name that is spelt out by syllables
_SPELT = regex.compile(r" \p{Lu}\p{Ll}*(?:-\p{Ll}+)+")


def whole_names(text: str, mentions: Sequence[Match]) -> Iterator[Match]:
    """Persons with what belongs to their names behind them: 'Park Min | -jun', 'Omar | bin Rashid al-Hadi'."""
    reached = 0
    for m, following in pairs(mentions):
        if m.start < reached:
            continue
        end = name_end(text, m.start, m.end) if m.label == "PERSON" else m.end
        if end == m.end:
            yield m
            continue
        inside = [n for n in following if n.start < end]
        # 'Robert F | . Kennedy Jr': its rest was found as a name of its own
        end = max([end, *(n.end for n in inside if n.label == "PERSON")])
        if any(n.end > end or n.label not in ("PERSON", "LOCATION") for n in inside):
            end = m.end
        reached = end
        yield m._replace(end=end)


def name_end(text: str, start: int, end: int) -> int:
    """Where the name ends that was found to end at ``end``."""
    while True:
        half = _HALF.match(text, end)
        if half is not None and _is_half(text[start:end], half["half"]):
            end = half.end()
            continue
        name = text[start:end]
        apart = _APART.match(text, end) if " " in name and name.isascii() else None
        if apart is not None and _is_apart(apart["half"]):
            return apart.end()
        more = (_PARTICLE.match(text, end) or _MIDDLE.match(text, end)) if name.isascii() else None
        if more is None and "-" in name:
            more = _SPELT.match(text, end)
        if more is None:
            return end
        end = more.end()


def _is_half(name: str, half: str) -> bool:
    """True if ``half``, behind a hyphen, goes on with the name: 'Min-jun', 'Jean-Paul', 'Mô-ha-mét'; not 'Hùng-giám đốc', 'Smith-Nga'."""
    plain = name.isascii()
    if half[0].islower():
        alone = " " not in name and normal(name) not in surnames()
        return normal(half) not in _OFFICES and ((plain and half.isascii()) or alone)
    return plain and half.isascii() and (" " in name or "-" in name) and not _known(half)


def _is_apart(half: str) -> bool:
    """True if ``half``, behind a hyphen between blanks, is part of a foreign name; Vietnamese words say something else of somebody: 'con trai ông B'."""
    return half.isascii() and not SYLLABLE.fullmatch(half) and not _known(half)


# First syllables of what is said of somebody behind his name
_OFFICES = {
    "giám",
    "phó",
    "chủ",
    "trưởng",
    "bí",
    "bộ",
    "thứ",
    "tổng",
    "nguyên",
    "cựu",
    "người",
    "con",
    "em",
    "cháu",
    "vợ",
    "chồng",
}


def _known(word: str) -> bool:
    """True for a country or a family name."""
    low = normal(word)
    return is_country(low) or low in surnames()


def places_in_front(text: str, mentions: Sequence[Match]) -> Iterator[Match]:
    """Names without the country or the party in front of them, which ends the body before: 'Bộ Tài chính | Hàn Quốc | Kim Mau'."""
    before: Match | None = None
    for m in mentions:
        if _is_team(text, m):
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
    if m.label != "PERSON" or not text.startswith("Đoàn ", m.start):
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
    """Names right behind a title without the firm in front of them, which the lexicon knows or the text names elsewhere: '[Giám đốc điều hành] [Apple |
    John Mauer]'."""
    tails: set[str] | None = None
    title_end = -1
    for m in mentions:
        held = m.label == "PERSON" and title_end == m.start - 1 and text.count(" ", m.start, m.end) > 1
        title_end = m.end if m.label == "TITLE" else -1
        if held:
            tails = _tails(text, mentions) if tails is None else tails
            firm = _firm_in_front(text[m.start : m.end], tails)
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


def _firm_in_front(name: str, tails: set[str]) -> int:
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
            and (firm in tails or firm in _firms())
        ):
            return len(firm)
    return 0


@cache
def _firms() -> frozenset[str]:
    """Firms, banks and international bodies whose names have plain letters only."""
    return frozenset(e.form for e in read("orgs") if e.kind in ("company", "bank", "international") and e.form.isascii())


_MARKS = regex.compile(r"\p{M}")


def _plain(word: str) -> str:
    """The word without the marks of Vietnamese: ASCII if it is written in Vietnamese letters."""
    return _MARKS.sub("", unicodedata.normalize("NFD", word)).replace("đ", "d").replace("Đ", "D")


_NEXT_WORD = regex.compile(r" \p{Ll}")
_GOES_ON = regex.compile(r" [\p{Ll}\d]|:")


_CREDIT = regex.compile(r"(?i:ảnh|video|clip|nguồn) ?: $")


def _is_credit(text: str, m: Match) -> bool:
    """True behind 'Ảnh:', where a sentence without a mark in front follows the name."""
    return _CREDIT.search(text, max(0, m.start - 8), m.start) is not None


def confirmed_names(text: str, mentions: Sequence[Match]) -> Iterator[Match]:
    """Names without the first word of the sentence behind them, where the text names the person without it more often: 'Lê Văn Mẫu | Đúng 8 giờ'; and two
    people for a name with another one run into it: 'Lê Văn Mẫu | Hoa Lam'."""
    said = Counter(text[m.start : m.end] for m in mentions if m.label == "PERSON")
    for m in mentions:
        name = text[m.start : m.end]
        known, _, last = name.rpartition(" ")
        if (
            m.label == "PERSON"
            and " " in known
            and last
            and said[name] < said.get(known, 0) + _is_credit(text, m)
            and _GOES_ON.match(text, m.end)
        ):
            m = m._replace(end=m.start + len(known))
        elif m.label == "PERSON" and len(words := name.split(" ")) == 5 and (known := " ".join(words[:3])) in said:
            # 'Lê Văn Mẫu | Hoa Lam': who wrote it, run into the last sentence
            yield m._replace(end=m.start + len(known))
            m = m._replace(start=m.start + len(known) + 1)
        yield m


def sentences_behind(text: str, mentions: Sequence[Match]) -> Iterator[Match]:
    """Foreign names without the first word of the sentence behind them, as where a caption runs into the text: 'John Mau | Mới đây'."""
    for m in mentions:
        words = text[m.start : m.end].split(" ")
        if (
            m.label == "PERSON"
            and len(words) > 2
            and all(word.isascii() for word in words[:-1])
            and not words[-1].isascii()
            and _plain(words[-1]).isascii()
            and not all(map(SYLLABLE.fullmatch, words[:-1]))
            and normal(words[0]) not in surnames()
            and _NEXT_WORD.match(text, m.end)
        ):
            yield m._replace(end=m.start + len(" ".join(words[:-1]).rstrip()))
        else:
            yield m


_CAPITALS = regex.compile(r" (?P<name>\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){0,3})(?![\p{L}\d])")
_SYLLABLES = regex.compile(r" (?P<name>\p{Lu}\p{Ll}*(?:-\p{Ll}+)+(?: \p{Lu}\p{Ll}*(?:-\p{Ll}+)*){0,3})(?![\p{L}\d])")


def named_behind_titles(text: str, mentions: Sequence[Match]) -> Iterator[Match]:
    """The mentions and the foreign names right behind a title and its body that were taken for nothing: 'Tổng thống Lào | John Mau'."""
    return with_found(mentions, lambda k: _name_behind(text, mentions, k))


def known_behind_titles(text: str, mentions: Sequence[Match]) -> Iterator[Match]:
    """The mentions and the people right behind a title and its body who were taken for nothing or for a place there, though the text names them
    elsewhere: 'Chủ tịch [Thượng viện] | Lê Văn Mẫu'."""
    people: dict[str, list[str]] = {}
    for name in dict.fromkeys(text[m.start : m.end] for m in mentions if m.label == "PERSON"):
        first, _, rest = name.partition(" ")
        if rest and not is_country(name):
            people.setdefault(first, []).append(name)
    return with_found(mentions, lambda k: _known_behind(text, mentions, k, people))


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


def _is_held(text: str, mentions: Sequence[Match], k: int) -> bool:
    """True if mention ``k`` is the body or place right behind a title."""
    title = mentions[k - 1] if k else None
    return mentions[k].label in NAMED and title is not None and title.label == "TITLE" and title.end + 1 == mentions[k].start


def _behind_title(text: str, mentions: Sequence[Match], k: int) -> int | None:
    """Where mention ``k`` ends if a holder's name may follow it: a title, its body, or the abbreviation of that, 'Giám đốc Cục Điều tra (KBI)'."""
    m = mentions[k]
    if m.label == "TITLE" or _is_held(text, mentions, k):
        return m.end
    body = mentions[k - 1] if k and m.label in BODIES else None
    short = body is not None and text[body.end : m.start] == " (" and text.startswith(")", m.end)
    return m.end + 1 if short and _is_held(text, mentions, k - 1) else None


def _name_behind(text: str, mentions: Sequence[Match], k: int) -> Match | None:
    """The name of the holder behind mention ``k``, if that is a title, its body or the abbreviation of that, and nothing else was found there."""
    m = mentions[k]
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
        free = not inside and all(map(str.isascii, words)) and not all(map(SYLLABLE.fullmatch, words))
    free = free and end - start > 3  # 'Tổng giám đốc | Cty'
    return Match(start, name_end(text, start, end), "PERSON", None, "mend-named", m.score) if free else None
