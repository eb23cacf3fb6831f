"""Tokens that are syllables, numbers and single other characters; the text is always given back whole."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import regex
from spacy.language import Language
from spacy.tokens import Doc
from spacy.util import registry
from spacy.vocab import Vocab

from vngovnlp.pipes.groups import remember

NAME = "vngov.SyllableTokenizer.v1"

# vngovnlp.text.TOKEN, or a run of blanks that one trailing space cannot say; each with the space that may follow.
_PIECE = regex.compile(r"([\p{L}\p{M}]+|\p{Nd}+|\S|\s+?(?=\S|$)|\s+)( ?)")
# A run of blanks that is more than the one space between two words.
_RUN = regex.compile(r"(\A\s+|\s\s+|[^\S ])")
_MOST_KEPT, _LONGEST_KEPT = 30_000, 40


def pieces(text: str) -> list[tuple[str, str]]:
    """The tokens of a text, each with the blank that follows it, or ""."""
    return [(word, " " if space else "") for word, space in zip(*_cut(text), strict=True)]


def _cut(text: str) -> tuple[list[str], list[bool]]:
    """The tokens, and for each whether a space follows it."""
    words: list[str] = []
    spaces: list[bool] = []
    end = len(text.rstrip()) - 1  # the blanks at the end go with the last character below
    for number, part in enumerate(_RUN.split(text[: end + 1])):
        if number % 2 == 0:
            for row in map(_CHUNKS.__getitem__, part.split(" ")):
                words += row[0]
                spaces += row[1]
            if part:
                spaces[-1] = False
        elif part:
            space = part[0] == " " and bool(words)
            if space:
                spaces[-1] = True
            if len(part) > space:
                words.append(part[space:])
                spaces.append(False)
    tail = _PIECE.findall(text[max(end, 0) :])
    if end >= 0:
        spaces[-1] = tail.pop(0)[1] != ""
    words += [word for word, _ in tail]
    spaces += [space != "" for _, space in tail]
    return words, spaces


class _ChunkTable(dict[str, tuple[tuple[str, ...], tuple[bool, ...]]]):
    """What stands between two single spaces -> its tokens, and that a space follows the last; begun anew when full."""

    def __missing__(self, chunk: str) -> tuple[tuple[str, ...], tuple[bool, ...]]:
        words = tuple([word for word, _ in _PIECE.findall(chunk)])
        row = words, (*[False] * (len(words) - 1), True)[: len(words)]
        if len(chunk) <= _LONGEST_KEPT:
            if len(self) > _MOST_KEPT:
                self.clear()
            self[chunk] = row
        return row


_CHUNKS = _ChunkTable()


class SyllableTokenizer:
    """Text -> Doc. ``"".join(t.text_with_ws for t in doc) == text`` for every text, hostile ones included."""

    def __init__(self, vocab: Vocab) -> None:
        self.vocab = vocab

    def __call__(self, text: str) -> Doc:
        words, spaces = _cut(text)
        doc = Doc(self.vocab, words=words, spaces=spaces)
        remember(doc, text)
        return doc

    def pipe(self, texts: Iterable[str], batch_size: int = 1000) -> Iterable[Doc]:
        """The Docs of the texts, lazily and in order."""
        return (self(text) for text in texts)

    # spaCy saves and loads a tokenizer with its pipeline; this one has no state to save.
    def to_bytes(self, **kwargs: Any) -> bytes:
        return b""

    def from_bytes(self, data: bytes, **kwargs: Any) -> SyllableTokenizer:
        return self

    def to_disk(self, path: str | Path, **kwargs: Any) -> None:
        return None

    def from_disk(self, path: str | Path, **kwargs: Any) -> SyllableTokenizer:
        return self


@registry.tokenizers(NAME)  # type: ignore[untyped-decorator]  # catalogue has no types
def create_tokenizer() -> Callable[[Language], SyllableTokenizer]:
    """The factory that spaCy's config names."""

    def make(nlp: Language) -> SyllableTokenizer:
        return SyllableTokenizer(nlp.vocab)

    return make
