"""JSON lines: one article a line, in UTF-8 or an encoding that the worker recognises line by line."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import IO, Any

from vngovnlp.corpus.readers.compressed import CORRUPT, opened
from vngovnlp.corpus.rows import Row

LONGEST = 64 * 1024 * 1024
"""Bytes of the longest line that is read; a page of news has about 10 000."""
_UTF8_MARK = b"\xef\xbb\xbf"
_WIDE = {b"\xff\xfe": "utf-16-le", b"\xfe\xff": "utf-16-be"}


def read_lines(path: Path, *, prefix: str = "") -> Iterator[Row]:
    """The lines of a JSONL file, plain or compressed. A file that breaks off ends with a row that says so."""
    number = 0
    with opened(path) as (stream, tell):
        try:
            for row in split(stream, path.name, tell, prefix=prefix):
                number += 1
                yield row
        except CORRUPT as error:
            reason = f"the file is damaged or breaks off after {number} articles: {error}"
            yield Row(f"{path.name}, after article {number}", bad=reason, done=tell())


def split(stream: IO[bytes], name: str, tell: Callable[[], int], *, prefix: str = "") -> Iterator[Row]:
    """The rows of an open file; blank lines are passed over, and lines that are too long never held."""
    for number, (line, size) in enumerate(_lines(stream), 1):
        place = Row(f"{name}, line {number}", done=tell(), fallback=f"{prefix}line:{number}")
        if size > LONGEST:
            yield place._replace(bad=f"line {number} has {size:,} bytes; at most {LONGEST:,} are read")
        elif line.strip():
            yield place._replace(line=line)


def _lines(stream: IO[bytes]) -> Iterator[tuple[bytes, int]]:
    """Each line without its end, and its size; of a line that is too long only the size is right."""
    readline = _reader(stream)
    while line := readline(LONGEST):
        size = len(line)
        while size >= LONGEST and not line.endswith(b"\n"):
            line = readline(LONGEST)
            size += len(line)
            if not line:
                break
        yield line.rstrip(b"\r\n"), size


def _reader(stream: Any) -> Callable[[int], bytes]:
    """A ``readline`` that gives UTF-8 without a byte order mark."""
    mark = stream.peek(3)[:3]
    if mark == _UTF8_MARK:
        stream.read(3)
    if mark[:2] not in _WIDE:
        read: Callable[[int], bytes] = stream.readline
        return read
    stream.read(2)
    text = io.TextIOWrapper(stream, encoding=_WIDE[mark[:2]], errors="replace", newline="\n")
    return lambda most: text.readline(most // 4).encode("utf-8", "replace")
