"""The party that a clause opens with gives its speaker's title the body: 'Về phía [UBND tỉnh], Chủ tịch A cho biết', 'đoàn công tác của [Bộ Y tế] do Bộ trưởng A dẫn đầu'."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from vngovnlp.grammar.match import Match
from vngovnlp.resolve.agencies.names import read_name
from vngovnlp.resolve.officials.implied import BODIES_OF
from vngovnlp.resolve.pattern import pattern

_DELEGATION = r"đoàn (?:công tác|kiểm tra|khảo sát|giám sát|đại biểu|cán bộ)"
# '[Về phía ]UBND tỉnh', '[Đại diện cho ]Bộ Công an', '[Thay mặt lãnh đạo ]Bộ Y tế'.
_PARTY = pattern(rf"(?<!\p{{L}})(?:về phía|phía|đại diện(?: cho)?|thay mặt|{_DELEGATION}(?: của)?)(?: lãnh đạo)? $")
# 'Về phía UBND tỉnh[, ]Chủ tịch A', 'đoàn công tác của Bộ Y tế[ do ]Bộ trưởng A', '[, trong đó có ]Bộ trưởng A'.
_SPEAKER = pattern(r"(?:, (?:do |có |gồm có |trong đó có )?| do | có )(?:đồng chí |ông |bà |ngài )?")
# The mention may take in whose delegation it is.
_OF_DELEGATION = pattern(rf"{_DELEGATION} (?:của )?")
# Territories are led by these.
_OF_PLACES = frozenset({"chủ tịch", "phó chủ tịch", "bí thư", "phó bí thư"})


def party_before(text: str, norm: str, mentions: Sequence[Match], title: Match, base: str) -> Match | None:
    """The body right before a title of this base form, if the clause opens with it as with the side that the title's holder is of; None without one."""
    k = bisect_left(mentions, title.start, key=lambda m: m.start) - 1
    body = mentions[k] if k >= 0 else None
    if body is None or _SPEAKER.fullmatch(norm, body.end, title.start) is None:
        return None
    inside = _OF_DELEGATION.match(norm, body.start, body.end)
    if inside is not None:
        body = body._replace(start=inside.end())
    elif _PARTY.search(norm, max(0, body.start - 40), body.start) is None:
        return None
    return body if _leads(base, body, text) else None


def _leads(base: str, body: Match, text: str) -> bool:
    """True if the body is of a kind that has such a head or deputy: a ministry its 'Bộ trưởng', a territory its 'Chủ tịch'."""
    if body.label == "LOCATION":
        return base in _OF_PLACES
    if base.endswith("thủ tướng"):
        return False  # 'Thay mặt Chính phủ, Thủ tướng A': called by none
    return body.label == "AGENCY" and read_name(text[body.start : body.end]).kind in BODIES_OF.get(base, ())
