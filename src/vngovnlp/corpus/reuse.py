"""Results of an earlier run that can be taken over: those of articles whose text, options and versions are the same."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from functools import cached_property
from io import BytesIO
from pathlib import Path
from typing import IO, Any

import numpy as np

from vngovnlp.corpus.answer import Answer
from vngovnlp.corpus.journal import INDEX, QUARANTINE, RECORD, Record, short_digest
from vngovnlp.corpus.rows import Row

_FIELDS = np.dtype([("key", "S16"), ("id", "<u8"), ("end", "<u8"), ("check", "<u8"), ("failed", "?")])
Keyed = tuple[Row, bytes]
"""An article and its key."""

_DECODER = json.JSONDecoder()
assert _FIELDS.itemsize == RECORD.size


class Earlier:
    """The results of a folder with an index; ``line`` gives the line of a row, or None if it is no longer there."""

    def __init__(self, folder: Path, line: Callable[[int], bytes | None], *, empty: bool = False) -> None:
        """``empty`` leaves the results unseen: a run that starts over."""
        index = folder / INDEX
        size = index.stat().st_size // RECORD.size if index.exists() and not empty else 0
        self._index = np.memmap(index, dtype=_FIELDS, mode="r", shape=(size,)) if size else np.empty(0, _FIELDS)
        self._line = line
        self._quarantine = folder / QUARANTINE

    def __len__(self) -> int:
        return len(self._index)

    def same(self, row: int, key: bytes) -> bool:
        """Whether the article with this key was in the same place."""
        return row < len(self._index) and bytes(self._index["key"][row]) == key.rstrip(b"\0")

    def leading(self, rows: Iterator[Keyed]) -> tuple[int, Keyed | None]:
        """How many of ``rows`` have their result here, in their place; and the first that has not."""
        number = 0
        for row in rows:
            if not self.same(number, row[1]) or self._checked(number) is None:
                return number, row
            number += 1
        return number, None

    def copies(self, count: int) -> Iterator[tuple[Record, bytes, bytes]]:
        """What a journal needs to know of the first ``count`` results."""
        with self._quarantine.open("rb") if self._quarantine.exists() else BytesIO() as quarantined:
            for number in range(count):
                record = Record(*self._index[number].item())
                line = self._checked(number)
                assert line is not None  # leading() saw it
                yield record._replace(key=record.key.ljust(16, b"\0")), line, quarantined.readline() if record.failed else b""

    def _checked(self, row: int) -> bytes | None:
        line = self._line(row)
        return line if line is not None and short_digest(line) == self._index["check"][row] else None

    def find(self, row: int, key: bytes) -> Answer | None:
        """The answer that the article with this key got: in the same place, or, if it was a report, in any."""
        if not self.same(row, key):
            row = self._elsewhere(key)
        if row < 0:
            return None
        line = self._checked(row)
        return None if line is None else _answer(line, bool(self._index["failed"][row]))

    def _elsewhere(self, key: bytes) -> int:
        order = self._order
        at = int(np.searchsorted(self._index["key"], np.bytes_(key), sorter=order)) if len(order) else 0
        if at == len(order) or not self.same(int(order[at]), key) or self._index["failed"][order[at]]:
            return -1
        return int(order[at])

    @cached_property
    def _order(self) -> Any:
        return np.argsort(self._index["key"], kind="stable")


def _answer(line: bytes, failed: bool) -> Answer:
    text = line.decode("utf-8", "replace")
    id, _ = _DECODER.raw_decode(text, text.index('"', len('{"id":')))  # the id is the first key of all lines
    if not failed:
        return Answer(line, id)
    return Answer(line, id, json.loads(text)["error"]["kind"])


def twice(folder: Path) -> tuple[int, list[int]]:
    """How many ids are given to more than one article, and the first rows that repeat one."""
    ids = np.fromfile(folder / INDEX, dtype=_FIELDS)["id"]
    order = np.argsort(ids, kind="stable")
    repeated = order[1:][ids[order[1:]] == ids[order[:-1]]]
    return len(np.unique(ids[repeated])), sorted(int(row) for row in repeated)[:3]


class Lines:
    """Lines of a JSONL file by their number, through the index that says where they end."""

    def __init__(self, path: Path, folder: Path) -> None:
        self._path, self._folder = path, folder

    def __call__(self, row: int) -> bytes | None:
        if not self._path.exists():
            return None
        start = int(self._ends[row - 1]) if row else 0
        self._file.seek(start)
        line = self._file.read(int(self._ends[row]) - start)
        return line[:-1] if line.endswith(b"\n") else None

    @cached_property
    def _ends(self) -> Any:
        return np.memmap(self._folder / INDEX, dtype=_FIELDS, mode="r")["end"]

    @cached_property
    def _file(self) -> IO[bytes]:
        return self._path.open("rb")
