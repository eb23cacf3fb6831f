"""Places that stand for their governments in a list of those who attend: 'lãnh đạo các tỉnh An Hòa, Bình Lâm và thành phố Nam Sơn'."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence

from vngovnlp.report import Span
from vngovnlp.resolve.pattern import pattern

_TYPE = r"(?:tỉnh|thành phố|tp\.?|thành|nước|quốc gia|địa phương|huyện|quận|thị xã|xã|phường|thị trấn)"
# 'lãnh đạo [các ]tỉnh An Hòa, Bình Lâm': more than one place follows.
_SEVERAL = pattern(rf"(?<!\p{{L}})(?:các|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|\d{{1,2}}) (?={_TYPE}(?!\p{{L}}))")
# Between those words and the first place: 'các[ tỉnh, thành phố ven biển gồm: ]An Hòa', 'các [][tỉnh An Hòa]'.
_TO_FIRST = pattern(
    rf"(?:{_TYPE}(?:,| và)? ?)+[^,.;:(\n]{{0,40}}?,? ?(?:(?:bao gồm|gồm(?: có)?|như)[ :]{{1,2}}|[:(] ?)|"
    rf"(?:{_TYPE}(?:,| và)? ?)*(?:(?:trong|thuộc) (?:vùng|khu vực|tỉnh)|ven biển|phía \p{{L}}+|miền \p{{L}}+|lân cận|liên quan|thành viên)?,? ?(?:bao gồm|gồm(?: có)?|như|là)?[ :(]{{0,3}}"
)
_ARE = pattern(rf",? ?(?:bao gồm|gồm(?: có)?|như|là|:|\()[ :]{{0,2}}(?:(?:các )?{_TYPE} )?")
_FAR = 80
"""Characters between the words that open such a list and its first place."""
_NEXT = pattern(rf"(?:,? và |, |; | - | cùng )(?:(?:các|hai) )?(?:{_TYPE} )?")


class Places:
    """The places of an article, and the lists of them."""

    def __init__(self, norm: str, ends: Mapping[int, int]) -> None:
        self.norm = norm
        self.ends = ends
        self.starts = sorted(ends)

    def any(self, at: int, stop: int) -> bool:
        """True if a place stands between two positions."""
        return bisect_left(self.starts, at) < bisect_left(self.starts, stop)

    def listed(self, at: int, stop: int) -> Sequence[Span]:
        """The places, two at least, of the first list that opens between two positions; none if no list does."""
        while (opened := _SEVERAL.search(self.norm, at, stop)) is not None:
            first = bisect_left(self.starts, opened.end())
            if first >= len(self.starts) or self.starts[first] >= stop:
                return ()
            at = opened.end()
            if self.starts[first] <= at + _FAR and _TO_FIRST.fullmatch(self.norm, at, self.starts[first]):
                members = self._from(first + self._is_region(first), stop)
                if len(members) > 1:
                    return members
        return ()

    def _is_region(self, i: int) -> bool:
        """True if the places of this one follow: 'các nước ASEAN (Brunei, Lào ...)', 'các tỉnh Tây Nguyên: An Hòa, ...'."""
        end = self.ends[self.starts[i]]
        return i + 1 < len(self.starts) and _ARE.fullmatch(self.norm, end, self.starts[i + 1]) is not None

    def _from(self, i: int, stop: int) -> Sequence[Span]:
        """The places in a row that begins with this one."""
        members = [(self.starts[i], self.ends[self.starts[i]])]
        while i + 1 < len(self.starts) and self.starts[i + 1] < stop:
            i += 1
            step = _NEXT.match(self.norm, members[-1][1])
            # The type word belongs to the name ('các tỉnh An Hòa, [tỉnh Bình Lâm]') or stands before it.
            if step is None or not members[-1][1] < self.starts[i] <= step.end():
                break
            members.append((self.starts[i], self.ends[self.starts[i]]))
        return members
