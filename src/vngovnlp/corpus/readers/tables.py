"""CSV and Parquet: one article a row, the columns named by the caller or guessed. Each row becomes a JSON line, as a worker wants it."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack
from datetime import date, datetime
from itertools import zip_longest
from pathlib import Path
from typing import IO, Any

from vngovnlp.corpus.encodings import decode
from vngovnlp.corpus.extras import need
from vngovnlp.corpus.readers.columns import Columns, assigned, renamed
from vngovnlp.corpus.readers.compressed import CORRUPT, opened
from vngovnlp.corpus.readers.lines import LONGEST
from vngovnlp.corpus.rows import Row
from vngovnlp.errors import InputError

_DELIMITERS = ",;\t|"
_BATCH = 64
"""Rows of a Parquet file that are held at a time."""

Tell = Callable[[str], object]
"""Told what was guessed."""


def checked_delimiter(given: str | None) -> str | None:
    r"""The character that is meant: "\t", which a shell hands on as two characters, is a tab. Raises :class:`InputError` for what is no delimiter."""
    if given in ("\\t", "tab"):
        return "\t"
    if given is not None and (len(given) != 1 or given in '"\r\n\0'):
        raise InputError(
            f"--delimiter {given!r} is no delimiter of CSV files: it is one character, and no quote or line end; for a tab write --delimiter tab"
        )
    return given


def read_csv(path: Path, *, columns: Columns, delimiter: str | None, tell: Tell, prefix: str = "") -> Iterator[Row]:
    """The rows of a CSV file with a header, plain or compressed. Raises :class:`InputError` if it has no column with the text."""
    csv.field_size_limit(LONGEST)
    with opened(path) as (stream, at):
        notes: list[str] = []
        faults: list[str] = []
        lines = _text_lines(stream, notes, faults)
        try:
            head = next(lines, "")
        except CORRUPT as error:
            raise InputError(f"{path} cannot be read: {error}") from None
        if not head.strip():
            return
        ended: list[bool] = []
        reader = csv.reader(_chained(head, lines, ended), delimiter=delimiter or max(_DELIMITERS, key=head.count))
        try:
            names = next(reader)
        except csv.Error as error:
            raise InputError(
                f"{path}: the header cannot be read as CSV ({error}); open the file and look at its first line, which must name the columns"
            ) from None
        if ended:
            raise InputError(f"{path}: the header cannot be read as CSV: {_unclosed(1, reader.line_num)}")
        fields, guess = assigned(names, columns, path.name)
        if guess:
            tell(guess)
        for number in range(1, 1 << 62):
            place = Row(f"{path.name}, row {number}", fallback=f"{prefix}row:{number}")
            notes.clear()
            faults.clear()
            before = reader.line_num
            try:
                values = next(reader, None)
            except csv.Error as error:
                yield place._replace(bad=str(error), done=at())
                continue
            except CORRUPT as error:
                reason = f"the file is damaged or breaks off after {number - 1} articles: {error}"
                yield Row(f"{path.name}, after row {number - 1}", bad=reason, done=at())
                return
            if values is None:
                return
            if ended:
                faults.insert(0, _unclosed(before + 1, reader.line_num))
            if faults:
                yield place._replace(bad=faults[0], done=at())
            elif values:
                yield _csv_row(place._replace(done=at(), note=notes[0] if notes else None), names, values, fields)


def _csv_row(place: Row, names: Sequence[str], values: Sequence[str], fields: Mapping[str, str]) -> Row:
    if len(values) > len(names):
        return place._replace(
            bad=f"the row has {len(values)} fields and the header {len(names)}; usually a wrong delimiter, or a text that is not quoted"
        )
    return place._replace(line=_json(dict(zip_longest(names, values)), fields), table=True)


def _unclosed(first: int, last: int) -> str:
    return (
        f'a quote (") opens in the row that begins in line {first} and is closed nowhere, so that all up to the end of the file, line {last}, is one text; '
        'close it, or write "" where a quote is meant, and give the same command again'
    )


def _chained(head: str, lines: Iterator[str], ended: list[bool]) -> Iterator[str]:
    """All lines. A reader that asks for more than there are, and still gives a row, is inside a quote: ``ended`` tells."""
    yield head
    yield from lines
    ended.append(True)


def _text_lines(stream: IO[bytes], notes: list[str], faults: list[str]) -> Iterator[str]:
    """The lines as text; what was done to their encoding goes into ``notes``, and into ``faults`` that one could not be read."""
    lines = iter(stream)
    first = next(lines, b"")
    if first.startswith((b"\xff\xfe", b"\xfe\xff")):
        notes.append("converted from UTF-16")
        wide = io.BytesIO(first + b"".join(lines))  # a spreadsheet's export: held whole
        yield from io.TextIOWrapper(wide, encoding="utf-16", errors="replace", newline="")
        return
    for line in _chain_bytes(first.removeprefix(b"\xef\xbb\xbf"), lines):
        try:
            yield line.decode("utf-8")
        except UnicodeDecodeError:
            yield _decoded(line, notes, faults)


def _decoded(line: bytes, notes: list[str], faults: list[str]) -> str:
    try:
        text, note = decode(line)
    except InputError as error:
        faults.append(str(error))
        return line.decode("latin-1")
    notes += [note] if note else []
    return text


def _chain_bytes(first: bytes, lines: Iterator[bytes]) -> Iterator[bytes]:
    yield first
    yield from lines


def read_parquet(path: Path, *, columns: Columns, tell: Tell, prefix: str = "") -> Iterator[Row]:
    """The rows of a Parquet file. Raises :class:`InputError` if it is none, or has no column with the text."""
    parquet = need("pyarrow.parquet", "parquet", "Parquet files")
    arrow = need("pyarrow", "parquet", "Parquet files")
    with ExitStack() as stack:
        try:  # opened here: Arrow cannot open a file whose name is not UTF-8
            content = stack.enter_context(path.open("rb"))
            file = stack.enter_context(parquet.ParquetFile(content))
        except (arrow.ArrowException, OSError, UnicodeDecodeError) as error:
            raise InputError(f"{path} is no readable Parquet file: {error}") from None
        fields, guess = assigned(file.schema_arrow.names, columns, path.name)
        if guess:
            tell(guess)
        size, rows, number = path.stat().st_size, max(1, file.metadata.num_rows), 0
        try:
            for batch in file.iter_batches(batch_size=_BATCH):
                for record in batch.to_pylist():
                    number += 1
                    place = Row(f"{path.name}, row {number}", done=size * number // rows, fallback=f"{prefix}row:{number}")
                    yield place._replace(line=_json(record, fields), table=True)
        except (arrow.ArrowException, OSError, UnicodeDecodeError) as error:
            reason = f"the file is damaged after {number} articles: {error}"
            yield Row(f"{path.name}, after row {number}", bad=reason, done=size)


def _json(record: Mapping[str, Any], fields: Mapping[str, str]) -> bytes:
    """A record under the names of its fields, cells without a value left out, as a JSON line."""
    named = {name: _plain(value) for name, value in renamed(record, fields).items() if value is not None and value == value}
    if isinstance(named.get("published"), str) and not named["published"].strip():
        del named["published"]
    if "id" in named:
        named["id"] = str(named["id"])
    return json.dumps(named, ensure_ascii=False, default=str).encode("utf-8", "backslashreplace")


def _plain(value: Any) -> Any:
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time() == value.time().min else value.isoformat()
    return value.isoformat() if isinstance(value, date) else value
