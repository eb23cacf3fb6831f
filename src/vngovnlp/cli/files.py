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

_MOST_TOLD = 3


def read_text(file: str) -> str:
    """The text of a file or of standard input. Raises :class:`InputError` if it is not UTF-8."""
    data = sys.stdin.buffer.read() if file == "-" else Path(file).read_bytes()
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        name = "standard input" if file == "-" else file
        kind = _other_kind(data)
        if kind is not None:
            raise InputError(
                f"{name} is {kind} and no text. Of .docx, .pdf and tables 'vngovnlp batch FILE reports.jsonl' makes reports; or save it as a text in UTF-8"
            ) from None
        coding = "UTF-16" if data.startswith((b"\xff\xfe", b"\xfe\xff")) else "WINDOWS-1258"
        source = "INPUT" if file == "-" else file
        raise InputError(
            f"{name} is not UTF-8 (byte 0x{data[error.start]:02x} at {error.start}); usually it is {coding}. "
            f"Convert it: iconv -f {coding} -t UTF-8 {source} > {Path(source).stem}.utf8{Path(source).suffix}"
        ) from None


def _other_kind(data: bytes) -> str | None:
    """What a file is that holds no text, by its first bytes."""
    kinds = {
        b"PK\x03\x04": "a Word, Excel or zip file",
        b"\xd0\xcf\x11\xe0": "an old Word or Excel file",
        b"%PDF": "a PDF file",
    }
    return next((kind for first, kind in kinds.items() if data.startswith(first)), None)


def check_ending(path: Path, *endings: str, what: str) -> None:
    """Raises :class:`InputError` if the file to write has another ending than its kind has: who opens it would be misled."""
    if path.suffix.lower() not in endings and path != Path("-") and not path.is_char_device():
        wanted = " or ".join(endings)
        raise InputError(f"{path} ends in {path.suffix or 'nothing'}; {what} is written as {wanted}. Name the output so")


def tell_empty(*inputs: Path | str) -> None:
    """Says that nothing stood in the inputs."""
    print(f"There is nothing in {', '.join(map(str, inputs))}: not one article.", file=sys.stderr)


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


def finish(written: int, failed: int, output: Path, what: str, *, errors: Path | None = None) -> None:
    """Say what was written, and the first errors, read from the file ``errors`` if they have one of their own. Exit code 1 if all are errors."""
    listed = errors or output
    if failed and listed.is_file():
        for name, message in _errors(listed):
            print(f"error in {name}: {message}", file=sys.stderr)
    where = f"all in {errors}" if errors else 'look for "error" in the lines'
    told = f", {failed} of them errors ({where})" if failed else ""
    print(f"{written} {what} in {output}{told}", file=sys.stderr)
    if written and failed == written:
        raise typer.Exit(1)


def _errors(listed: Path) -> list[tuple[str, str]]:
    """Id and message of the first lines of a JSONL file that are errors."""
    found: list[tuple[str, str]] = []
    with listed.open("rb") as lines:
        for line in lines:
            # other lines need not be read for this
            if b'"error"' in line and isinstance(error := (record := json.loads(line)).get("error"), dict):
                found.append((str(record.get("id")), str(error.get("message"))))
                if len(found) == _MOST_TOLD:
                    break
    return found
