"""Bodies without a name of their own behind a title: the committee of the party is one that everybody knows, the board of a firm is part of the title."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import regex

from vngovnlp.grammar.match import Match
from vngovnlp.text import normal

_COMMITTEE = "đảng ủy"
_LAST = "yYỷỶ"
"""Its last letter, as it is written: a glance saves the normal form."""
_SECRETARIES = tuple(f"bí thư{kind} {_COMMITTEE}" for kind in ("", " thường trực"))


def party_committees(text: str, mentions: Sequence[Match]) -> Iterator[Match]:
    """Secretaries without the committee that they lead, which is a body like 'Ban cán sự đảng': '[Bí thư] [Đảng ủy], [Giám đốc] ...'."""
    for m in mentions:
        if m.label == "TITLE" and text[m.end - 1] in _LAST and normal(text[m.start : m.end]).endswith(_SECRETARIES):
            cut = m.end - len(_COMMITTEE)
            yield m._replace(end=cut - 1)
            m = m._replace(start=cut, label="AGENCY")
        yield m


_BOARD = regex.compile(r" (?:HĐQT|HĐTV|[Hh]ội đồng (?:quản trị|thành viên))(?!\p{L})")
_SEATS = ("chủ tịch", "chủ tịch thường trực", "thành viên", "thành viên độc lập")


def board_seats(text: str, mentions: Sequence[Match]) -> Iterator[Match]:
    """Seats with the board that was taken for nothing: 'bầu làm | thành viên | HĐQT'."""
    reached = 0
    for k, m in enumerate(mentions):
        if m.start < reached:
            continue
        board = _BOARD.match(text, m.end) if m.label == "TITLE" else None
        if board is not None and normal(text[m.start : m.end]).endswith(_SEATS):
            behind = mentions[k + 1] if k + 1 < len(mentions) else None
            if behind is None or behind.start >= board.end():
                reached = board.end()
                m = m._replace(end=reached)
        yield m
