"""Which words of the article stand behind which value: the keys that join both sides of the page."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from vngovnlp.report import Span
from vngovnlp.views.outline import Section, Value
from vngovnlp.views.segments import Mark


class Evidence:
    """A key for each distinct set of spans that some value has. The same words behind two values have one key.

    Keys of whole statements begin with 'w' (wide), all others with 'k': pointing at a name within a task means the name.
    """

    def __init__(self, sections: Sequence[Section], prefix: str) -> None:
        self.prefix = prefix
        self._keys: dict[tuple[Span, ...], str] = {}
        wide = {item.value.spans for section in sections for item in section.items if item.role}
        for value in _values(sections):
            if value.spans and value.spans not in self._keys:
                self._keys[value.spans] = f"{'w' if value.spans in wide else 'k'}{len(self._keys)}"

    @property
    def keys(self) -> list[str]:
        return list(self._keys.values())

    def key(self, spans: tuple[Span, ...]) -> str:
        """The class that the value and its words share."""
        return self._keys[spans]

    def place(self, start: int) -> str:
        """The id of the words that begin at ``start``."""
        return f"{self.prefix}c{start}"

    def card(self, name: str) -> str:
        """The id of a thing in the report."""
        return f"{self.prefix}{name}"

    def marks(self) -> Iterator[Mark]:
        """The spans of all values as marks of kind 'key'."""
        for spans, key in self._keys.items():
            for start, end in dict.fromkeys(spans):
                yield Mark(start, end, "key", key)


def _values(sections: Iterable[Section]) -> Iterator[Value]:
    for section in sections:
        for field in section.fields:
            yield from field.values
        for item in section.items:
            yield item.value
            for field in item.fields:
                yield from field.values
