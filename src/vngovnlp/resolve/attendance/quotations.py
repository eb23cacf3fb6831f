"""Quotations: the words that an article gives in quotation marks, and who stands beside them as their speaker."""

from __future__ import annotations

from bisect import bisect_right

from vngovnlp.report import Span
from vngovnlp.resolve.officials.name_lists import HONORIFICS
from vngovnlp.resolve.pattern import pattern

# '... [" - ]ông Lê Văn Bình nói', '...["; đồng chí ]Vũ Minh nhấn mạnh'.
_SAID_BY = pattern(rf"[.,;!?…]?\"\s?[,;\-]?\s(?:(?:{HONORIFICS})[. ]{{1,2}}){{0,3}}$")
# A mark that opens words stands before them, without a blank; 'nói: "Tôi'.
_OPENS = pattern(r"\"(?=[\w…(\[]|\.\.)")
_LONGEST = 2500
"""Characters of a quotation whose end is looked for: a mark that is never closed opens none."""
_FEW = 30
"""Words in quotation marks that are shorter name something ('chương trình "Tiếp sức mùa thi"')."""


class Quotations:
    """Where the words in quotation marks of a text stand."""

    def __init__(self, norm: str) -> None:
        self.norm = norm
        self.spans = _find(norm)
        self.starts = [start for start, _ in self.spans]

    def around(self, at: int) -> bool:
        """True if a place lies in quoted words: who is named there is only spoken of."""
        i = bisect_right(self.starts, at) - 1
        return i >= 0 and at < self.spans[i][1]

    def end_before(self, at: int) -> bool:
        """True if a mention stands right behind quoted words, which are its own: '"...", ông [Lê Văn Bình]'."""
        found = _SAID_BY.search(self.norm, max(0, at - 30), at)
        if found is None:
            return False
        mark = self.norm.index('"', found.start())
        i = bisect_right(self.starts, mark) - 1
        return i >= 0 and self.spans[i][1] == mark + 1


def _find(norm: str) -> list[Span]:
    """The quotations of a text in text order."""
    spans: list[Span] = []
    opened = -1
    at = norm.find('"')
    while at >= 0:
        opens = _OPENS.match(norm, at) is not None and (at == 0 or not norm[at - 1].isalnum())
        if opened < 0 or (opens and at - opened > _LONGEST):
            opened = at if opens else -1
        elif not opens:
            if at - opened > _FEW and at - opened <= _LONGEST:
                spans.append((opened, at + 1))
            opened = -1
        at = norm.find('"', at + 1)
    return spans
