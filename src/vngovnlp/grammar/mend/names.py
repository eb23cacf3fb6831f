"""Names whole: halves behind hyphens, particles, initials of foreign ones, the 'H\'' in front of those of the highlands."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import regex

from vngovnlp.grammar.match import Match
from vngovnlp.grammar.mend.neighbours import SYLLABLE, is_country, pairs
from vngovnlp.lexicon.families import surnames
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
# '-sa-vẳn' of a name that is spelt out: no two words are joined so
_SYLLABLES = regex.compile(r"(?:-\p{Ll}+){2,}(?!\p{L})")
# ' Xa-vê-rô-va' of a name that is spelt out by syllables
_SPELT = regex.compile(r" \p{Lu}\p{Ll}*(?:-\p{Ll}+)+")


# 'H'Mai Mẫu', 'H’ Mai Mẫu', 'K'Brim'
_HIGHLANDS = regex.compile(r"(?<![\p{L}'’])[HYK]['’‘] ?$")


def names_of_highlands(text: str, mentions: Sequence[Match]) -> Iterator[Match]:
    """Persons with the letter in front that belongs to names of the highlands: 'và H' | Mai Mẫu, Chủ tịch UBND xã'."""
    reached = 0
    for m in mentions:
        letter = _HIGHLANDS.search(text, max(reached, m.start - 4), m.start) if m.label == "PERSON" else None
        reached = m.end
        yield m if letter is None else m._replace(start=letter.start())


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
        spelt = _SYLLABLES.match(text, end)  # 'Xu-lít-sa | -vẳn'
        if spelt is not None:
            return spelt.end()
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
