"""Files opened for reading, uncompressed on the way, with the number of bytes read of the file itself."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any, cast

from vngovnlp.corpus.extras import need

CORRUPT: tuple[type[Exception], ...] = (EOFError, gzip.BadGzipFile, lzma.LZMAError, zlib.error, OSError)
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
                stream = io.BufferedReader(_Zstd(raw, zstandard.ZstdDecompressor()))
        yield cast("IO[bytes]", stream), raw.tell if raw.seekable() else lambda: 0  # a pipe does not know where it is


class _Zstd(io.RawIOBase):
    """The content of a Zstandard file. The package's own reader takes a file that breaks off for one that ends."""

    def __init__(self, raw: IO[bytes], decompressor: Any) -> None:
        self._raw, self._decompressor = raw, decompressor
        self._frame = decompressor.decompressobj()
        self._begun = False
        self._held = b""

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        while not self._held:
            if self._frame.eof:
                data, self._frame, self._begun = self._frame.unused_data, self._decompressor.decompressobj(), False
            else:
                data = b""
            data = data or self._raw.read(1 << 16)
            if not data:
                if self._begun:
                    raise EOFError("compressed file ended before the end-of-stream marker was reached")
                return 0
            self._begun = True
            try:
                self._held = self._frame.decompress(data)
            except Exception as error:  # zstandard.ZstdError, in a package that may not be there
                raise OSError(str(error)) from None
        size = min(len(buffer), len(self._held))
        buffer[:size], self._held = self._held[:size], self._held[size:]
        return size
