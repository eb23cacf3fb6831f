"""Names as they are compared and sorted."""

from __future__ import annotations

import unicodedata

from vngovnlp.text import normal


def plain(name: str) -> str:
    """The name without tone and vowel marks.

    >>> plain("Đăk Nông") == plain("Đắk Nông") == "dak nong"
    True
    """
    bare = "".join(c for c in unicodedata.normalize("NFD", normal(name)) if not unicodedata.combining(c))
    return bare.replace("đ", "d")


def sort_key(name: str) -> tuple[str, str]:
    """As lists of people are sorted in Vietnam: by the given name, then the whole."""
    return plain(name.rsplit(" ", 1)[-1]), plain(name)
