"""Ministers told by their fields in a row are one person a field: 'các Bộ trưởng [Xây dựng], [Tài chính] và [Công an]', 'các Bộ trưởng: [Xây dựng] Lê Văn Bình, [Tài chính] Vũ Minh'."""

from __future__ import annotations

from collections.abc import Sequence

from vngovnlp.grammar.match import Match
from vngovnlp.resolve.agencies.known import known_body
from vngovnlp.resolve.agencies.names import read_name
from vngovnlp.resolve.pattern import pattern

_OPENS = frozenset({" ", ": "})
_NEXT = pattern(r" ?[,;] ?(?:và )?| và ")
_MANY = 30
"""So many fields are read: a government has no more."""


def portfolios(text: str, norm: str, mentions: Sequence[Match], i: int) -> list[Match]:
    """The fields behind the minister's title at mention ``i``, each of a ministry of its own; none unless there are two: 'Bộ trưởng Thương mại, Du lịch và
    Đầu tư' has one office."""
    found: list[Match] = []
    for field in mentions[i + 1 : i + 1 + _MANY]:
        gap = norm[found[-1].end : field.start] if found else norm[mentions[i].end : field.start]
        joined = _NEXT.fullmatch(gap) is not None if found else gap in _OPENS
        if not joined or not _is_field(text, field):
            break
        found.append(field)
    return found if len(found) > 1 else []


def named_portfolios(text: str, norm: str, mentions: Sequence[Match], i: int) -> list[tuple[Match, int]]:
    """The fields behind the ministers' title at mention ``i`` that have a name each, with the place of the name among the mentions; none unless there are two."""
    found: list[tuple[Match, int]] = []
    for k in range(i + 1, min(len(mentions) - 1, i + 2 * _MANY), 2):
        field, name = mentions[k], mentions[k + 1]
        gap = norm[mentions[k - 1].end : field.start]
        joined = _NEXT.fullmatch(gap) is not None if found else gap in _OPENS
        if not joined or name.label != "PERSON" or norm[field.end : name.start] != " ":
            break
        if not (_is_field(text, field) or _is_ministry(text, field)):
            break
        found.append((field, k + 1))
    return found if len(found) > 1 else []


def _is_field(text: str, body: Match) -> bool:
    """True for what a ministry does, by which it is called: 'Tài chính', 'Công an'."""
    return body.label == "AGENCY" and known_body(read_name(f"Bộ {text[body.start : body.end]}"), None) is not None


def _is_ministry(text: str, body: Match) -> bool:
    return body.label == "AGENCY" and read_name(text[body.start : body.end]).kind == "ministry"
