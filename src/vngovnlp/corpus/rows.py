"""One article of the input, before anything was done to it."""

from __future__ import annotations

from typing import NamedTuple


def writable(name: str) -> str:
    r"""``name`` without lone surrogates, which UTF-8 and Parquet cannot carry: of a file name that is not UTF-8, or half an emoji. Each becomes its escape, so that names stay apart.

    >>> writable("b\ud83d")
    'b\\ud83d'
    """
    return name.encode("utf-8", "backslashreplace").decode("utf-8")


class Row(NamedTuple):
    """An article as it comes in: a JSON line, a file to be opened by the worker, or the reason why it cannot be read.

    ``place`` says where it stands, for people ("articles.jsonl, line 7"), ``done`` how much of the input was read with it, in the unit of
    :class:`Source`.
    """

    place: str
    line: bytes | None = None
    file: str | None = None
    bad: str | None = None
    digest: bytes = b""
    """Of the file's content, where ``file`` is given."""
    done: int = 0
    note: str | None = None
    """What the reader did to the encoding."""
    fallback: str | None = None
    """Id of an article that gives none of its own; None: the digest of its text, if it is read, else its place."""
    table: bool = False
    """Whether ``line`` was a row of a table: its keys are fields already."""

    @property
    def name(self) -> str:
        """Id of a row that gives none and cannot be read."""
        return self.fallback or self.place
