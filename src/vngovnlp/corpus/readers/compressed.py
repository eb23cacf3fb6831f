"""Files opened for reading, uncompressed on the way, with the number of bytes read of the file itself."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any, cast

from vngovnlp.corpus.extras import need

CORRUPT = (EOFError, gzip.BadGzipFile, lzma.LZMAError, OSError)
"""What is raised for a compressed file that breaks off or was damaged."""


@contextmanager
def opened(path: Path) -> Iterator[tuple[IO[bytes], Callable[[], int]]]:
    """The bytes of ``path``, uncompressed by its suffix, and a function that says how many bytes of the file were read."""
    with path.open("rb") as raw:
        stream: Any = raw
        match path.suffix.lower():
            case ".gz":
                stream = gzip.GzipFile(fileobj=raw)
            case ".xz":
                stream = lzma.LZMAFile(raw)  # noqa: SIM115  (closed with the file below it)
            case ".bz2":
                stream = bz2.BZ2File(raw)
            case ".zst":
                zstandard = need("zstandard", "zst", "Zstandard files")
                stream = io.BufferedReader(zstandard.ZstdDecompressor().stream_reader(raw, read_across_frames=True))
        yield cast("IO[bytes]", stream), raw.tell
