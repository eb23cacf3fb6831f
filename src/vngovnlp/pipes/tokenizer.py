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


def pieces(text: str) -> list[tuple[str, str]]:
    """The tokens of a text, each with the blank that follows it, or ""."""
    return _PIECE.findall(text)


class SyllableTokenizer:
    """Text -> Doc. ``"".join(t.text_with_ws for t in doc) == text`` for every text, hostile ones included."""

    def __init__(self, vocab: Vocab) -> None:
        self.vocab = vocab

    def __call__(self, text: str) -> Doc:
        cut = pieces(text)
        doc = Doc(self.vocab, words=[word for word, _ in cut], spaces=[space != "" for _, space in cut])
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
