"""Offices whole that stand in front of the body or bank that they belong to: 'Cơ quan điều tra | Công an tỉnh', 'Sở giao dịch | Ngân hàng Lam Giang'."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import regex

from vngovnlp.grammar.match import Match

# A glance at the last syllable first
_ENDS = ("tra ", "dịch ")
_OFFICE = regex.compile(
    r"(?<!\p{L})(?:(?P<investigates>[Cc]ơ quan (?:[Cc]ảnh sát |[Aa]n ninh )?[Đđ]iều tra)|[Ss]ở [Gg]iao dịch) $"
)
_INVESTIGATES = regex.compile(r"(?i)(?:(?:bộ )?công an|bộ quốc phòng|viện kiểm sát|vksnd|quân khu)(?!\p{L})")


def offices_of_bodies(text: str, mentions: Sequence[Match]) -> Iterator[Match]:
    """The mentions with the office in front of its body, a part of its name where nothing joins them; others are investigated: 'cơ quan điều tra | Sở Y tế'."""
    reached = 0
    for m in mentions:
        if m.label in ("AGENCY", "ORG") and text.endswith(_ENDS, 0, m.start):
            office = _OFFICE.search(text, max(reached, m.start - 30), m.start)
            if office is not None and (office["investigates"] is None or _INVESTIGATES.match(text, m.start, m.end) is not None):
                m = m._replace(start=office.start())
        reached = m.end
        yield m
