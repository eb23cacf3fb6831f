"""Where results go: a file of JSON lines, or a folder of Parquet tables. What is new is made beside them and takes their place when it is whole."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Protocol

from vngovnlp.corpus.extras import need
from vngovnlp.corpus.journal import INDEX, QUARANTINE, Journal
from vngovnlp.corpus.order import Job
from vngovnlp.corpus.reuse import Lines
from vngovnlp.errors import InputError

NEXT = ".next"
"""Folder of the run that is under way."""
LEFT = ".left"
"""Folder of a run that was broken off and whose input has changed since: its results are still of use."""
MANIFEST = "manifest.json"


class Output(Protocol):
    """A place for results: ``state`` is the folder with the manifest, the quarantine and what a later run needs."""

    state: Path
    base: Path
    """The folder that names in the manifest are relative to."""
    segment: int | None

    def job(self, journal: Journal, number: int) -> Job | None:
        """What is to be done with a segment that is full."""

    def earlier(self, folder: Path) -> Callable[[int], bytes | None]:
        """Lines of the results of a folder: the state's own, or those of a run that was broken off."""

    def moves(self, following: Path, rows: int) -> Iterator[tuple[Path, Path]]:
        """What was made, and where it belongs."""

    def outdated(self, rows: int) -> Iterator[Path]:
        """Files of earlier results that the new ones have no place for."""

    def files(self) -> Iterator[Path]:
        """The results."""


class LinesOutput:
    """``reports.jsonl``, with ``reports.jsonl.run/`` beside it."""

    segment: int | None = None

    def __init__(self, target: Path) -> None:
        self.target, self.base = target, target.parent
        self.state = target.with_name(target.name + ".run")

    def job(self, journal: Journal, number: int) -> Job | None:
        return None

    def earlier(self, folder: Path) -> Callable[[int], bytes | None]:
        return Lines(self.target if folder == self.state else folder / "00000.jsonl", folder)

    def moves(self, following: Path, rows: int) -> Iterator[tuple[Path, Path]]:
        yield following / "00000.jsonl", self.target

    def outdated(self, rows: int) -> Iterator[Path]:
        yield from ()

    def files(self) -> Iterator[Path]:
        yield self.target


class DatasetOutput:
    """A folder with one folder of parts for each table."""

    def __init__(self, target: Path, names: tuple[str, ...] = ()) -> None:
        from vngovnlp.corpus import tables  # pandas is loaded for tables only

        unknown = [name for name in names if name not in tables.VIEWS]
        if unknown:
            raise InputError(
                f"there is no table {', '.join(unknown)}; --fields of a Parquet dataset are {', '.join(tables.VIEWS)}"
            )
        need("pyarrow", "parquet", "Parquet files")
        self.state = self.base = target
        self.part_rows = tables.PART
        self.segment: int | None = tables.PART
        self.names = names or tuple(tables.VIEWS)
        self._tables = tables

    def job(self, journal: Journal, number: int) -> Job | None:
        if all(self._tables.part(journal.folder, name, number).exists() for name in (*self.names, self._tables.REPORTS)):
            return None
        work = (str(journal.folder), number, self.names)
        return "vngovnlp.corpus.tables:write_part", work

    def earlier(self, folder: Path) -> Callable[[int], bytes | None]:
        held: tuple[int, list[str]] = (-1, [])
        segment = self.part_rows

        def line(row: int) -> bytes | None:
            nonlocal held
            if held[0] != row // segment:
                held = (row // segment, self._tables.lines(folder, row // segment))
            at = row % segment
            return held[1][at].encode("utf-8") if at < len(held[1]) else None

        return line

    def moves(self, following: Path, rows: int) -> Iterator[tuple[Path, Path]]:
        for name in (*self.names, self._tables.REPORTS):
            for number in range(-(-rows // self.part_rows)):
                yield self._tables.part(following, name, number), self._tables.part(self.state, name, number)

    def outdated(self, rows: int) -> Iterator[Path]:
        for name in (*self._tables.VIEWS, self._tables.REPORTS):
            for path in (self.state / name).glob("part-*.parquet"):
                wanted = name in self.names or name == self._tables.REPORTS
                if not wanted or int(path.stem.removeprefix("part-")) >= -(-rows // self.part_rows):
                    yield path

    def files(self) -> Iterator[Path]:
        for name in (*self._tables.VIEWS, self._tables.REPORTS):
            yield from sorted((self.state / name).glob("part-*.parquet"))


def output(target: Path, *, fields: tuple[str, ...] = ()) -> Output:
    """A folder for tables if ``target`` is one, or is not there and has no suffix or ends in ".parquet"; else a file of lines."""
    if target.is_dir() or (not target.exists() and target.suffix in ("", ".parquet")):
        return DatasetOutput(target, fields)
    return LinesOutput(target)


def quarantine_of(target: Path) -> Path | None:
    """The file that lists the articles without a report, with the reasons; None if there is none, as for a pipe."""
    path = output(target).state / QUARANTINE
    return path if path.is_file() else None


def publish(place: Output) -> None:
    """Puts the finished results of the folder ``.next`` in their place. Broken off at any moment, it goes on when it is called again."""
    following = place.state / NEXT
    if not (following / MANIFEST).exists():
        return
    # From here the manifest says how to go on; were the checkpoint left, a folder with half of its files would look like a run to be resumed.
    (following / "checkpoint.json").unlink(missing_ok=True)
    rows = json.loads((following / MANIFEST).read_text(encoding="utf-8"))["rows"]["out"]
    for source, target in (
        *place.moves(following, rows),
        (following / INDEX, place.state / INDEX),
        (following / QUARANTINE, place.state / QUARANTINE),
    ):
        if source.exists():
            target.parent.mkdir(parents=True, exist_ok=True)
            os.replace(source, target)
    for path in place.outdated(rows):
        path.unlink(missing_ok=True)
    os.replace(following / MANIFEST, place.state / MANIFEST)
    shutil.rmtree(following)
    shutil.rmtree(place.state / LEFT, ignore_errors=True)
