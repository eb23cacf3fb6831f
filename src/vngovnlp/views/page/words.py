"""Text that is safe in HTML, and words of ours in both languages of the page."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape

import regex

from vngovnlp.views import english
from vngovnlp.views.outline import Value
from vngovnlp.views.text import safe

# Control characters and direction marks: what is read must be what stands there. Tabs and line ends are kept.
_UNSAFE = regex.compile(r"[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069--\t\n]", regex.V1)


def inert(text: str) -> str:
    """``text`` on one line as HTML that shows its letters and does nothing.

    >>> inert('<b onclick="x">')
    '&lt;b onclick=&quot;x&quot;&gt;'
    """
    return escape(safe(text))


def verbatim(text: str) -> str:
    """The same for words of the article, character by character: nothing is joined, trimmed or lost."""
    return escape(_UNSAFE.sub("\ufffd", text.replace("\r", " ")), quote=False)


def both(words: str, known: str | None = None) -> str:
    """Words in Vietnamese, and in English for the language switch; once if both are the same.

    >>> both("Cơ quan")
    '<i>Cơ quan</i><i lang=en hidden>Agencies</i>'
    """
    known = english.of(words) if known is None else known
    if known == words:
        return inert(words)
    return f"<i>{inert(words)}</i><i lang=en hidden>{inert(known)}</i>"


def shown(value: Value) -> str:
    """A value: the article's words as they are, ours in both languages."""
    return inert(value.text) if value.english is None else both(value.text, value.english)


def named(code: str, names: Mapping[str, str], known: Mapping[str, str]) -> str:
    """What a code is called."""
    return both(names[code], known[code])
