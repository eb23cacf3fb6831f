"""Organisations beside each other: two that 'và' joins, and the short form in brackets behind the long one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import regex

from vngovnlp.grammar.match import Match
from vngovnlp.grammar.mend.bodies import BRACKET
from vngovnlp.grammar.mend.neighbours import SYLLABLE

# Heads that no name of a body holds behind 'và': 'Vụ Tài chính và Ngân hàng', 'Phòng Hành chính và Tổ chức' are one body each
_FIRM = r"(?:Tổng )?[Cc]ông ty (?:CP|Cổ phần|cổ phần|TNHH|MTV|[\p{Lu}--[CTM]]\p{L})|Tập đoàn \p{Lu}"
_BEHIND_BODY = regex.compile(rf"(?V1) và (?={_FIRM})")
_BEHIND_ORG = regex.compile(
    rf"(?V1) và (?={_FIRM}|(?:Tổ chức|Ngân hàng|Hiệp hội|Quỹ|HTX|Hợp tác xã|Liên hiệp) \p{{Lu}}|VNPT |Viettel )"
)
_NO_SHORT = frozenset("TPHCM HCM USA UAE III VII VIII XII XIII XIV".split())


def parted_pairs(text: str, mentions: Sequence[Match]) -> Iterator[Match]:
    """The mentions with two organisations of one apart: '[Ngân hàng Lam Giang] và [Tổ chức Di cư Quốc tế]', 'ban quản lý chợ và [Công ty CP Muối Sạch]'."""
    for m in mentions:
        behind = _BEHIND_ORG if m.label == "ORG" else _BEHIND_BODY if m.label == "AGENCY" else None
        found = behind.search(text, m.start, m.end) if behind is not None else None
        if found is None:
            yield m
            continue
        yield m._replace(end=found.start())
        yield m._replace(start=found.end(), label="ORG", value=None, rule="mend-pair")


def short_forms(text: str, mentions: Sequence[Match]) -> Iterator[Match]:
    """The mentions with the short form of an organisation in brackets behind it, where nothing was found there: 'Công ty Giống cây Lam Giang | (Lagiseed)'."""
    starts = {m.start for m in mentions}
    for m in mentions:
        yield m
        found = BRACKET.match(text, m.end) if m.label == "ORG" else None
        if found is None or found.start("short") in starts or found["short"] in _NO_SHORT:
            continue
        if found["short"].isascii() and not SYLLABLE.fullmatch(found["short"]):
            yield Match(*found.span("short"), "ORG", None, "mend-short", m.score)
