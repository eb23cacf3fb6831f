"""Folders and globs: files of one article each are named to the worker, which opens them; files of many articles are read here."""

from __future__ import annotations

import glob
from collections.abc import Iterable
from hashlib import blake2b
from pathlib import Path

from vngovnlp.corpus.rows import Row, writable
from vngovnlp.errors import InputError

ARTICLES = frozenset({".txt", ".html", ".htm", ".docx", ".pdf"})
"""Files of one article."""
LINES = frozenset({".jsonl", ".ndjson"})
TABLES = frozenset({".csv", ".tsv", ".parquet"})
COMPRESSED = frozenset({".gz", ".xz", ".bz2", ".zst"})
_MAGIC = "*?["


def kind(path: Path) -> str | None:
    """What a file is by its name: its suffix without that of a compression; None if it is nothing that is read."""
    suffixes = [s.lower() for s in path.suffixes]
    if suffixes and suffixes[-1] in COMPRESSED:
        last = suffixes[-2] if len(suffixes) > 1 else ""
        return last if last in LINES | {".csv", ".tsv"} else None
    return suffixes[-1] if suffixes and suffixes[-1] in ARTICLES | LINES | TABLES else None


def found(inputs: Iterable[str]) -> tuple[list[tuple[Path, str]], int]:
    """The files that ``inputs`` (files, folders, globs) name, each with the name it goes by, in order; and how many were passed over.

    Raises :class:`InputError` if there is none, :class:`OSError` for a file that is not there.
    """
    files: list[tuple[Path, str]] = []
    passed = 0
    for given in inputs:
        path = Path(given)
        if path.is_dir():
            inside = sorted(
                p for p in path.rglob("*") if p.is_file() and not any(s.startswith(".") for s in p.relative_to(path).parts)
            )
            files += [(p, p.relative_to(path).as_posix()) for p in inside if kind(p)]
            passed += sum(kind(p) is None for p in inside)
        elif any(sign in given for sign in _MAGIC) and not path.exists():
            files += [(Path(p), p) for p in sorted(glob.glob(given, recursive=True)) if Path(p).is_file()]
        else:
            path.stat()
            files.append((path, path.name))
    if not files:
        read = ", ".join(sorted(ARTICLES | LINES | TABLES))
        raise InputError(
            f"no article in {', '.join(map(str, inputs))}: no file there ends in {read} (those of lines and tables also .gz .xz .zst)"
        )
    return [(path, writable(name)) for path, name in files], passed  # names become ids


def article(path: Path, name: str) -> Row:
    """A file of one article, which its name stands for."""
    row = Row(name, file=str(path), fallback=name)
    try:
        with path.open("rb") as content:
            digest = blake2b(digest_size=16)
            while piece := content.read(1 << 20):
                digest.update(piece)
            return row._replace(digest=digest.digest(), done=content.tell())
    except OSError as error:
        return row._replace(file=None, bad=f"the file cannot be read: {error.strerror}")
