"""Offsets of tools written in JavaScript: they count UTF-16 code units, so an emoji is two."""

from __future__ import annotations

from bisect import bisect_right

from vngovnlp.errors import InputError


class Utf16:
    """Offsets of one text, both ways. Free for texts without characters beyond U+FFFF."""

    def __init__(self, text: str) -> None:
        # Code units before each character that takes two, and the number of such characters up to it.
        wide = [i for i, c in enumerate(text) if c > "\uffff"]
        self._wide = wide
        self._units = [at + before for before, at in enumerate(wide)]
        self._length = len(text)

    def units(self, at: int) -> int:
        """The code units before the code point ``at``."""
        return at + bisect_right(self._wide, at - 1)

    def points(self, units: int) -> int:
        """The code points before the code unit ``units``. Raises :class:`InputError` inside of a character, or outside of the text."""
        wide = bisect_right(self._units, units - 1)
        found = units - wide
        if self.units(found) != units or not 0 <= found <= self._length:
            raise InputError(f"offset {units} (UTF-16) is inside of a character or outside of the text")
        return found
