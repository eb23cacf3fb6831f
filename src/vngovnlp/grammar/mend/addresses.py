"""Addresses of pages hold no names: 'https://hanoi.vn/tin-phuong-ba-dinh-20240320.html'."""

from __future__ import annotations

from collections.abc import Sequence

import regex

from vngovnlp.grammar.match import Match

_ADDRESS = regex.compile(r"https?://\S{1,500}|(?<!\w)www\.[^\s/]{1,100}/\S{1,500}")
"""A bare 'www.hanoi.vn' can name a portal."""


def outside_addresses(text: str, mentions: Sequence[Match]) -> Sequence[Match]:
    """The mentions that overlap no address."""
    if "://" not in text and "www." not in text:
        return mentions
    taken = [found.span() for found in _ADDRESS.finditer(text)]
    return [m for m in mentions if not any(start < m.end and m.start < end for start, end in taken)]
