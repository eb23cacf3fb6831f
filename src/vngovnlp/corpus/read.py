"""What ``batch`` wrote, as pandas frames."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from functools import cached_property
from pathlib import Path
from typing import Any

import pandas as pd

from vngovnlp import frames
from vngovnlp.corpus.extras import need
from vngovnlp.corpus.journal import QUARANTINE
from vngovnlp.corpus.outputs import MANIFEST
from vngovnlp.corpus.tables import REPORTS, VIEWS, fixed, parsed, table, tables
from vngovnlp.errors import InputError
from vngovnlp.report import MeetingReport
from vngovnlp.results import FailedRecord


class Corpus:
    """The results of a batch: each table is made when it is asked for, anew each time, with the dtypes of its schema and lists as lists."""

    def __init__(self, path: str | Path) -> None:
        self.path = Path(path)
        self._lines = not self.path.is_dir()
        if not self.path.exists():
            raise InputError(f"there is no corpus {self.path}; `vngovnlp batch INPUT {self.path}` makes one")
        if not self._lines and not (self.path / MANIFEST).exists():
            raise InputError(
                f"{self.path} is no corpus: it has no {MANIFEST}. Usually its run is not done: give the same command again"
            )

    def __repr__(self) -> str:
        rows = self.manifest.get("rows")
        counts = f" {rows['out']} articles, {rows['failed']} of them failed;" if rows else ""
        return f"<Corpus {self.path}:{counts} {', '.join([*VIEWS, 'entities', 'quarantine'])}>"

    @property
    def facts(self) -> pd.DataFrame:
        """One row a fact."""
        return self._table("facts")

    @property
    def entities(self) -> pd.DataFrame:
        """One row a mention."""
        return frames.entities(self.facts)

    @property
    def officials(self) -> pd.DataFrame:
        """One row a position: who holds what."""
        return self._table("officials")

    @property
    def agencies(self) -> pd.DataFrame:
        """One row a body of an article."""
        return self._table("agencies")

    @property
    def dates(self) -> pd.DataFrame:
        """One row a temporal expression."""
        return self._table("dates")

    @property
    def meetings(self) -> pd.DataFrame:
        """One row an article that tells of a meeting."""
        return self._table("meetings")

    @property
    def statements(self) -> pd.DataFrame:
        """One row a statement of any role."""
        return self._table("statements")

    @property
    def directives(self) -> pd.DataFrame:
        """One row a task."""
        return self._table("directives")

    def reports(self) -> Iterator[MeetingReport | FailedRecord]:
        """The reports, one after the other in the order of the input; an article that could not be read is a :class:`FailedRecord`.

        Raises :class:`InputError` at a line that is no report of this version: one of articles, or of a run with ``--fields``.
        """
        for number, text in enumerate(self._texts(), 1):
            try:
                yield parsed(text)
            except (ValueError, LookupError, TypeError):
                raise InputError(
                    f"{self.path}, {'line' if self._lines else 'report'} {number}: no whole report of this version. Of articles `vngovnlp batch {self.path} OUT` makes reports, and "
                    "read_reports(PATH) reads them at once; a run that is to be read again is made without --fields"
                ) from None

    @property
    def manifest(self) -> Mapping[str, Any]:
        """What the run was: versions, options, counts, times, digests; empty for a file that lies alone."""
        path = self._state / MANIFEST
        return dict(json.loads(path.read_text(encoding="utf-8"))) if path.exists() else {}

    @property
    def quarantine(self) -> pd.DataFrame:
        """One row an article without a report, and why."""
        path = self._state / QUARANTINE
        told = [json.loads(line) for line in path.read_text(encoding="utf-8").split("\n") if line] if path.exists() else []
        rows = [(line["id"], line["place"], line["error"]["kind"], line["error"]["message"]) for line in told]
        return pd.DataFrame(rows, columns=["doc_id", "place", "kind", "message"], dtype=str).astype(frames.TEXT)

    @property
    def _state(self) -> Path:
        return self.path.with_name(self.path.name + ".run") if self._lines else self.path

    def _texts(self) -> Iterator[str | bytes]:
        if self._lines:
            with self.path.open("rb") as lines:
                yield from lines
            return
        parquet = need("pyarrow.parquet", "parquet", "Parquet files")
        for part in sorted((self.path / REPORTS).glob("part-*.parquet")):
            yield from parquet.read_table(part, columns=["json"]).column("json").to_pylist()

    def _table(self, name: str) -> pd.DataFrame:
        if self._lines:
            reports, facts = self._read
            return fixed(name, table(name, facts, reports))
        parts = sorted((self.path / name).glob("part-*.parquet"))
        if not parts:
            if self.manifest["rows"]["out"]:
                raise InputError(f"{self.path} has no table {name}; it was made with --fields")
            return fixed(name, tables([], [name])[name])
        parquet = need("pyarrow.parquet", "parquet", "Parquet files")
        return fixed(name, self._of_this_version(name, parquet.read_table(parts).to_pandas()))

    def _of_this_version(self, name: str, frame: pd.DataFrame) -> pd.DataFrame:
        missing = [column for column in VIEWS[name][0] if column not in frame.columns]
        if missing:
            raise InputError(
                f"{self.path}: the table {name} has no column {', '.join(missing)}; another version wrote it. Give the batch command again"
            )
        return frame

    @cached_property
    def _read(self) -> tuple[list[MeetingReport | FailedRecord], pd.DataFrame]:
        """The reports of a file, and their facts."""
        reports = list(self.reports())
        return reports, frames.facts(reports)


def read_corpus(path: str | Path) -> Corpus:
    """The tables of what ``vngovnlp batch`` wrote to ``path``, a .jsonl file or a folder of Parquet tables.

    ``read_corpus("corpus").directives`` is the frame of the tasks; there are ``facts``, ``entities``, ``officials``, ``agencies``, ``dates``, ``meetings``,
    ``statements`` and ``directives``. Raises :class:`InputError` if there is no corpus.
    """
    return Corpus(path)
