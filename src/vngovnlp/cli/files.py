"""Files of the commands: texts that come in, progress over them, and what was written."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import typer
from tqdm import tqdm

from vngovnlp.errors import InputError


def read_text(file: str) -> str:
    """The text of a file or of standard input. Raises :class:`InputError` if it is not UTF-8."""
    data = sys.stdin.buffer.read() if file == "-" else Path(file).read_bytes()
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        name = "standard input" if file == "-" else file
        coding = "UTF-16" if data.startswith((b"\xff\xfe", b"\xfe\xff")) else "WINDOWS-1258"
        source = "INPUT" if file == "-" else file
        raise InputError(
            f"{name} is not UTF-8 (byte 0x{data[error.start]:02x} at {error.start}); usually it is {coding}. "
            f"Convert it: iconv -f {coding} -t UTF-8 {source} > {Path(source).stem}.utf8{Path(source).suffix}"
        ) from None


def read_records(path: Path) -> Iterator[dict[str, Any]]:
    """The objects of a JSONL file. Raises :class:`InputError` with file and line for anything else."""
    for number, line in enumerate(read_text(str(path)).split("\n"), 1):
        if not line.strip():
            continue
        try:
            record = json.loads(line)
        except ValueError as error:
            raise InputError(f"{path}, line {number} is not JSON: {error}") from None
        if not isinstance(record, dict):
            raise InputError(f"{path}, line {number} is JSON, but no object")
        yield record


@contextmanager
def progress(source: Path) -> Iterator[Callable[[int], object]]:
    """A bar over the bytes of ``source`` on a terminal, nothing elsewhere."""
    size = source.stat().st_size
    with tqdm(total=size, unit="B", unit_scale=True, disable=not sys.stderr.isatty(), file=sys.stderr) as bar:
        yield bar.update


def finish(written: int, failed: int, output: Path, what: str) -> None:
    errors = f', {failed} of them errors (look for "error" in the lines)' if failed else ""
    print(f"{written} {what} in {output}{errors}", file=sys.stderr)
    if written and failed == written:
        raise typer.Exit(1)
