"""Tokens that are syllables, numbers and single other characters; the text is always given back whole."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from operator import ne
from pathlib import Path
from typing import Any

import regex
from spacy.language import Language
from spacy.tokens import Doc
from spacy.util import registry
from spacy.vocab import Vocab

from vngovnlp.layout import tokens_of
from vngovnlp.pipes.groups import remember

NAME = "vngov.SyllableTokenizer.v1"

# The tokens that blanks at the end of a text make, each with the space that may follow.
_LAST = regex.compile(r"(\s+?(?=$)|\s+)( ?)")


def pieces(text: str) -> list[tuple[str, str]]:
    """The tokens of a text, each with the blank that follows it, or ""."""
    return [(word, " " if space else "") for word, space in zip(*_with_blanks(text), strict=True)]


def _with_blanks(text: str) -> tuple[list[str], list[bool]]:
    """The tokens, blanks that are more than the one space between two words among them, and for each whether a space follows it."""
    tokens = tokens_of(text)
    forms, starts, ends = tokens.forms, tokens.starts, tokens.ends
    follows = list(map(ne, ends, starts[1:]))
    words: list[str] = []
    spaces: list[bool] = []
    if starts and starts[0]:
        words.append(text[: starts[0]])
        spaces.append(False)
    done = 0
    for last in tokens.breaks:
        words += forms[done : last + 1]
        spaces += follows[done:last]
        done = last + 1
        space = text[ends[last]] == " "
        spaces.append(space)
        words.append(text[ends[last] + space : starts[done]])
        spaces.append(False)
    words += forms[done:]
    spaces += follows[done:]
    end = ends[-1] if ends else 0
    if ends:
        spaces.append(text[end : end + 1] == " ")
        end += spaces[-1]
    for blanks, space in _LAST.findall(text, end):
        words.append(blanks)
        spaces.append(space != "")
    return words, spaces


class SyllableTokenizer:
    """Text -> Doc. ``"".join(t.text_with_ws for t in doc) == text`` for every text, hostile ones included."""

    def __init__(self, vocab: Vocab) -> None:
        self.vocab = vocab

    def __call__(self, text: str) -> Doc:
        words, spaces = _with_blanks(text)
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
