"""The door of a corpus: whatever was named, rows come out, one after the other."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from vngovnlp.corpus.readers import folder
from vngovnlp.corpus.readers.columns import Columns
from vngovnlp.corpus.readers.lines import read_lines, split
from vngovnlp.corpus.readers.tables import checked_delimiter, read_csv, read_parquet
from vngovnlp.corpus.rows import Row
from vngovnlp.errors import InputError

STDIN = "-"


class Source(NamedTuple):
    """The rows of an input, read as they are asked for."""

    rows: Iterator[Row]
    total: int | None
    """Bytes of all files, which ``row.done`` runs up to; None if that is not known, as of a pipe."""
    names: tuple[str, ...]
    """Of the files, for the manifest."""


def open_source(
    inputs: Sequence[str],
    *,
    columns: Columns | None = None,
    delimiter: str | None = None,
    without: Path | None = None,
    tell: Callable[[str], object] = print,
) -> Source:
    """The rows of ``inputs``: files, folders, globs, or "-" for JSON lines on standard input. ``tell`` is told what was guessed or passed over;
    ``without`` is an output that may lie among the inputs.

    A file with an unknown ending that was named itself is read as JSON lines. Raises :class:`InputError` if nothing is there to be read,
    or ``delimiter`` is none.
    """
    delimiter = checked_delimiter(delimiter)
    if list(inputs) == [STDIN]:
        return Source(split(sys.stdin.buffer, "standard input", lambda: 0), None, ("standard input",))
    files, passed = folder.found(inputs)
    if without is not None:
        own = without.resolve()
        files = [(path, name) for path, name in files if not _belongs(path.resolve(), own)]
    if passed:
        tell(f"{passed} file(s) of other kinds were passed over")
    rows = _rows(files, columns or Columns(), delimiter, tell)
    total = sum(path.stat().st_size for path, _ in files) if all(path.is_file() for path, _ in files) else None
    return Source(rows, total, tuple(name for _, name in files))


def _belongs(path: Path, output: Path) -> bool:
    """Whether ``path`` is the output, in it, or in the folder beside it."""
    return output in (path, *path.parents) or output.with_name(output.name + ".run") in path.parents


def _rows(
    files: Sequence[tuple[Path, str]], columns: Columns, delimiter: str | None, tell: Callable[[str], object]
) -> Iterator[Row]:
    before = 0
    for path, name in files:
        prefix = f"{name}:" if len(files) > 1 else ""
        try:
            for row in _one(path, name, prefix, columns, delimiter, tell):
                yield row._replace(done=before + row.done)
        except InputError as error:
            if len(files) == 1:
                raise
            yield Row(name, bad=str(error), done=before)  # one file of many: the others are read
        before += path.stat().st_size


def _one(
    path: Path, name: str, prefix: str, columns: Columns, delimiter: str | None, tell: Callable[[str], object]
) -> Iterator[Row]:
    match folder.kind(path):
        case ".csv":
            return read_csv(path, columns=columns, delimiter=delimiter, tell=tell, prefix=prefix)
        case ".tsv":
            return read_csv(path, columns=columns, delimiter=delimiter or "\t", tell=tell, prefix=prefix)
        case ".parquet":
            return read_parquet(path, columns=columns, tell=tell, prefix=prefix)
        case ".txt" | ".html" | ".htm" | ".docx" | ".pdf":
            return iter((folder.article(path, name),))
        case _:
            return read_lines(path, prefix=prefix)
