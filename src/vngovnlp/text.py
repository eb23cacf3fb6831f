"""The door: text enters in Unicode NFC once, and keeps its length ever after.

Three promises hold for everything behind this module:

* offsets are code points of the NFC text that :func:`read_text` returns;
* :func:`normal` changes characters one for one, so the normal form shares all offsets with the text;
* tokens are runs of letters, runs of digits, or single other characters (:data:`TOKEN`), and never overlap a boundary
  that an entity could need.

The tone placement folded here (hoà/hòa, khoẻ/khỏe, thuỷ/thủy) is the "old" and the "new" style of Vietnamese
spelling; both are in use, and Decree texts mix them. After ``q`` the ``u`` belongs to the consonant, so ``quý`` is left alone.
"""

from __future__ import annotations

import re
import unicodedata
from html import unescape
from typing import NamedTuple

import regex

from vngovnlp.errors import InputError

MAX_CHARS = 20_000_000
"""Longest text that is accepted, in code points; a page of news has about 3 000."""

TOKEN = regex.compile(r"[\p{L}\p{M}]+|\p{Nd}+|[^\s]")
"""A token: a syllable (run of letters and marks), a number (run of digits) or one other visible character."""

_SURROGATE = regex.compile(r"[\ud800-\udfff]")

# One character for one character: dashes, quotes, blanks and bullets that keyboards and word processors put for each other.
_LOOKALIKES = {
    **dict.fromkeys("‐‑‒–—―−﹣－", "-"),
    **dict.fromkeys("“”„‟«»″＂", '"'),
    **dict.fromkeys("‘’‚‛′`´", "'"),
    **dict.fromkeys("\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\t", " "),
    **dict.fromkeys("⁄∕／", "/"),
    "：": ":",
    "；": ";",
    "，": ",",
    "\r": "\n",  # line ends of Windows: a rule that looks for the end of a line finds it
    "Ð": "đ",  # U+00D0, typed for U+0110
    "ð": "đ",
}

_TONES = "\u0300\u0301\u0303\u0309\u0323"
_OLD_VOWELS = {"o": "ae", "u": "y"}


class Door(NamedTuple):
    """What :func:`read_text` hands back: the NFC text and what had to be repaired on the way in."""

    text: str
    repairs: tuple[str, ...]


def read_text(text: str) -> Door:
    """NFC text, and a sentence for each repair (a lone surrogate becomes U+FFFD, which spaCy and UTF-8 can carry).

    Raises :class:`InputError` if ``text`` is no string or longer than :data:`MAX_CHARS` code points.

    >>> read_text("Hoà Bi\\u0300nh").text
    'Hoà Bình'
    """
    if not isinstance(text, str):
        raise InputError(
            f"text is {type(text).__name__}, not str. Usually a missing value (NaN) of a table or undecoded bytes. "
            "Give a string; decode bytes with .decode('utf-8')."
        )
    if len(text) > MAX_CHARS:
        raise InputError(
            f"text has {len(text):,} characters; at most {MAX_CHARS:,} are read at once. "
            "Usually several articles in one file: split them and use `vngovnlp batch`."
        )
    repairs: list[str] = []
    if _SURROGATE.search(text):
        text, count = _SURROGATE.subn("\ufffd", text)
        repairs.append(f"{count} lone surrogate(s) replaced by U+FFFD: the text was decoded wrongly before")
    if not unicodedata.is_normalized("NFC", text):
        text = unicodedata.normalize("NFC", text)
    return Door(text, tuple(repairs))


# 'C&ocirc;ng', 'Sở&nbsp;Y tế', '&#272;inh'; no 'R&D;', which html.unescape leaves as well
_REFERENCE = re.compile(r"&(?:#\d{2,6}|#[xX][\da-fA-F]{2,5}|[A-Za-z]{2,8});")


def without_references(text: str) -> tuple[str, tuple[str, ...]]:
    """The text with the characters that HTML names in it written out (NFC), and a sentence for the repair if there are any: feeds and JSON fields hold
    them without a tag around.

    >>> without_references("C&ocirc;ng an")[0]
    'Công an'
    """
    plain, count = _REFERENCE.subn(lambda m: unescape(m[0]), text)
    if plain == text:
        return text, ()
    return read_text(plain).text, (f"{count} character reference(s) of HTML, such as &nbsp;, written out",)


def nfc_offsets(given: str, nfc: str) -> list[int] | None:
    """Offsets of ``nfc`` mapped back to ``given``: item ``i`` is where character ``i`` of ``nfc`` begins in ``given``.

    The list has ``len(nfc) + 1`` items; None if both are the same text. ``nfc`` must come from :func:`read_text`.

    >>> nfc_offsets("Bi\\u0300nh", "Bình")
    [0, 1, 3, 4, 5]
    """
    if given == nfc:
        return None
    offsets: list[int] = []
    position = 0
    # NFC never composes across a starter, so each run "starter + marks" can be normalised by itself; Hangul and a few
    # other starters do compose, which the length check below notices.
    for cluster in regex.findall(r"\X|.", given, regex.S):
        made = unicodedata.normalize("NFC", _SURROGATE.sub("\ufffd", cluster))
        last = len(cluster) - 1
        offsets.extend(position + min(i, last) for i in range(len(made)))
        position += len(cluster)
    offsets.append(position)
    if len(offsets) != len(nfc) + 1:
        raise InputError("the text changes its length under NFC in a way that cannot be mapped back; normalise it to NFC first")
    return offsets


def _old_tone_table() -> dict[str, str]:
    """{'oà': 'òa', 'uỷ': 'ủy', ...}: each old-style pair with its new-style pair, two characters each, lower case."""
    table: dict[str, str] = {}
    for first, seconds in _OLD_VOWELS.items():
        for second in seconds:
            for tone in _TONES:
                old = first + unicodedata.normalize("NFC", second + tone)
                new = unicodedata.normalize("NFC", first + tone) + second
                table[old] = new
    return table


# 'truớc', 'nguời': the horn of 'ươ' typed once; no Vietnamese syllable has it so before these letters, while 'thuở' ends there.
_TYPO = "u[ơớờởỡợ](?=[cimnptu])"
_OLD_TONES = _old_tone_table() | {"u" + vowel: "ư" + vowel for vowel in "ơớờởỡợ"}


def _old_tone() -> str:
    """The pattern of such a pair, but only where it ends its syllable: 'hoàn' and 'toán' carry the tone on the second vowel in both styles."""
    pairs = (
        f"{first}(?<!q{first})[{''.join(old[1] for old in _old_tone_table() if old[0] == first)}]" for first in _OLD_VOWELS
    )
    return rf"(?:{'|'.join(pairs)})(?![^\W\d_]|[\u0300-\u036f])|{_TYPO}"


# `re`, not `regex`: two and four times as fast.
_OLD_TONE = re.compile(_old_tone())
_LOOKALIKE = re.compile(f"[{re.escape(''.join(_LOOKALIKES))}]")


def _lower(text: str) -> str:
    """Lower case, character by character where ``str.lower`` would change the length (İ)."""
    low = text.lower()
    return low if len(low) == len(text) else "".join(c if len(c.lower()) != 1 else c.lower() for c in text)


def normal(text: str) -> str:
    """The form that rules and lists compare by; ``len(normal(text)) == len(text)`` always.

    Lower case, new-style tone placement, 'ươ' for 'uơ', plain dashes, quotes and blanks. Characters whose lower case has another length stay.

    >>> normal("Uỷ ban nhân dân tỉnh Hoà Bình – 2020")
    'ủy ban nhân dân tỉnh hòa bình - 2020'
    """
    plain = _LOOKALIKE.sub(lambda m: _LOOKALIKES[m[0]], _lower(text))
    return _OLD_TONE.sub(lambda m: _OLD_TONES[m[0]], plain)
