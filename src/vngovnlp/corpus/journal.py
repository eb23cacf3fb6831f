"""What a run has done so far, on disk: lines in the order of the input, an index of them, and checkpoints.

A folder holds ``00000.jsonl`` (and further segments, where the lines go into tables), ``.index`` (one record of fixed size a line), ``quarantine.jsonl``
(articles without a report, and why), ``ahead.jsonl`` (answers that came before their turn) and ``checkpoint.json``. Only what the checkpoint counts is there; what
was written behind it is cut off when the run goes on.
"""

from __future__ import annotations

import json
import os
import shutil
import struct
import time
from base64 import b64decode, b64encode
from contextlib import suppress
from hashlib import blake2b
from pathlib import Path
from typing import IO, NamedTuple

from vngovnlp.corpus.answer import Answer
from vngovnlp.corpus.order import Item

INDEX = ".index"
QUARANTINE = "quarantine.jsonl"
EVERY_ROWS = 200
EVERY_SECONDS = 5.0
"""A checkpoint is written when one of them has passed."""

RECORD = struct.Struct("<16sQQQ?")
"""Key of the article, digest of its id, end of its line in the segment, digest of the line, whether it is a failure."""
_LARGEST_QUARANTINED = 1 << 20


class Record(NamedTuple):
    """A line of the index."""

    key: bytes
    id: int
    end: int
    check: int
    failed: bool


def short_digest(data: bytes) -> int:
    """64 bits that tell lines and ids apart."""
    return int.from_bytes(blake2b(data, digest_size=8).digest(), "little")


def replace(path: Path, data: bytes) -> None:
    """Writes ``data`` under the name ``path``, whole or not at all."""
    temporary = path.with_name(path.name + ".tmp")
    with temporary.open("wb") as out:
        out.write(data)
        out.flush()
        os.fsync(out.fileno())
    temporary.replace(path)


def segment(folder: Path, number: int) -> Path:
    """The file of some thousand lines, or of all."""
    return folder / f"{number:05}.jsonl"


class Journal:
    """The lines that are done, from the first on without a gap. Opening a folder goes on from its checkpoint."""

    def __init__(self, folder: Path, segment: int | None) -> None:
        """``segment`` lines go into each file; None: all into one."""
        self.folder, self.segment = folder, segment
        state = _read(folder / "checkpoint.json")
        if not self._whole(state):
            state = {}
            shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True, exist_ok=True)
        self.rows: int = state.get("rows", 0)
        self.failed: int = state.get("failed", 0)
        self._end: int = state.get("end", 0)
        self._index = _cut(folder / INDEX, self.rows * RECORD.size)
        self._quarantine = _cut(folder / QUARANTINE, state.get("quarantine", 0))
        self._lines = _cut(self.path(self._number), self._end)
        self.restored = _ahead(folder / "ahead.jsonl", self.rows) if state else {}
        self.saved, self._saved_at = self.rows, time.monotonic()

    @property
    def _number(self) -> int:
        return self.rows // self.segment if self.segment else 0

    def _whole(self, state: dict[str, int]) -> bool:
        """Whether all is there that the checkpoint counts on."""
        rows = state.get("rows", 0)
        last = self.path(rows // self.segment if self.segment else 0)
        sizes = {
            self.folder / INDEX: rows * RECORD.size,
            self.folder / QUARANTINE: state.get("quarantine", 0),
            last: state.get("end", 0),
        }
        return bool(state) and all(path.exists() and path.stat().st_size >= size for path, size in sizes.items())

    def path(self, number: int) -> Path:
        """The file of one segment."""
        return segment(self.folder, number)

    def add(self, item: Item, answer: Answer) -> int | None:
        """Writes the next line. Gives the number of a segment that became full with it."""
        end = self._end + len(answer.line) + 1
        id = short_digest(answer.id.encode("utf-8", "replace"))
        record = Record(item.key, id, end, short_digest(answer.line), answer.failure is not None)
        return self.copy(record, answer.line, _quarantined(item, answer) if answer.failure else b"")

    def copy(self, record: Record, line: bytes, quarantined: bytes) -> int | None:
        """The same for a line that another journal has."""
        self._lines.write(line + b"\n")
        self._end += len(line) + 1
        self._index.write(RECORD.pack(*record._replace(end=self._end)))
        if record.failed:
            self.failed += 1
            self._quarantine.write(quarantined)
        self.rows += 1
        if self.segment is None or self.rows % self.segment:
            return None
        full = self.rows // self.segment - 1
        self._close_segment()
        return full

    def _close_segment(self) -> None:
        _sync(self._lines)
        self._lines.close()
        self._end = 0
        self._lines = _cut(self.path(self._number), 0)

    def due(self) -> bool:
        """Whether the last checkpoint is so long ago that another is to be written."""
        return self.rows - self.saved >= EVERY_ROWS or time.monotonic() - self._saved_at >= EVERY_SECONDS

    def checkpoint(self, ahead: list[Item]) -> None:
        """From here a run that is broken off goes on; ``ahead`` are answers that came before their turn."""
        for file in (self._lines, self._index, self._quarantine):
            _sync(file)
        kept = [_kept(item) for item in ahead]
        if kept or (self.folder / "ahead.jsonl").exists():
            replace(self.folder / "ahead.jsonl", b"".join(kept))
        state = {"rows": self.rows, "failed": self.failed, "end": self._end, "quarantine": self._quarantine.tell()}
        replace(self.folder / "checkpoint.json", json.dumps(state).encode())
        self.saved, self._saved_at = self.rows, time.monotonic()

    def close(self) -> None:
        """Closes the files; what was written behind the last checkpoint does not count."""
        for file in (self._lines, self._index, self._quarantine):
            with suppress(OSError):  # a full disk was told of before
                file.close()


def _cut(path: Path, size: int) -> IO[bytes]:
    """The file, open behind its first ``size`` bytes and cut off there."""
    file = path.open("r+b" if path.exists() else "w+b")
    file.truncate(size)
    file.seek(size)
    return file


def _sync(file: IO[bytes]) -> None:
    file.flush()
    os.fsync(file.fileno())


def _read(path: Path) -> dict[str, int]:
    try:
        return dict(json.loads(path.read_bytes()))
    except FileNotFoundError:
        return {}


def _quarantined(item: Item, answer: Answer) -> bytes:
    """A line of the quarantine: why, where, and the article itself where it is not too large."""
    told = json.loads(answer.line)
    line: dict[str, object] = {"id": answer.id, "place": item.row.place, "error": told["error"]}
    if item.row.file is not None:
        line["file"] = item.row.file
    elif item.row.line is not None and len(item.row.line) <= _LARGEST_QUARANTINED:
        line["line"] = item.row.line.decode("utf-8", "backslashreplace")
    return json.dumps(line, ensure_ascii=False).encode("utf-8", "backslashreplace") + b"\n"


def _kept(item: Item) -> bytes:
    answer = item.answer
    assert answer is not None
    line = [item.number, item.key.hex(), b64encode(answer.line).decode(), answer.id, answer.failure]
    return json.dumps(line).encode() + b"\n"


def _ahead(path: Path, rows: int) -> dict[int, tuple[bytes, Answer]]:
    found: dict[int, tuple[bytes, Answer]] = {}
    if path.exists():
        for kept in path.read_bytes().splitlines():
            number, key, line, id, failure = json.loads(kept)
            if number >= rows:
                found[number] = (bytes.fromhex(key), Answer(b64decode(line), id, failure))
    return found
