"""What a run was: versions, options, counts, times and the digests of what it wrote."""

from __future__ import annotations

import hashlib
import json
import platform
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from vngovnlp.corpus.options import Options, versions


@dataclass
class Counts:
    """Articles of a run."""

    read: int = 0
    out: int = 0
    failed: int = 0
    computed: int = 0
    """Read by the pipeline in this run."""
    kept: int = 0
    """Taken over from an earlier run, or from before this one was broken off."""


def manifest(
    options: Options,
    counts: Counts,
    *,
    inputs: Iterable[str],
    began: datetime,
    files: Iterable[tuple[str, Path]],
    duplicates: int,
) -> dict[str, Any]:
    """The manifest as a mapping; ``files`` are the results by the names under which they will lie."""
    ended = now()
    return {
        "versions": {**versions(options), "python": platform.python_version()},
        "options": asdict(options),
        "inputs": list(inputs),
        "rows": {
            "in": counts.read,
            "out": counts.out,
            "failed": counts.failed,
            "computed": counts.computed,
            "kept": counts.kept,
        },
        "ids_given_twice": duplicates,
        "began": began.isoformat(timespec="seconds"),
        "ended": ended.isoformat(timespec="seconds"),
        "seconds": round((ended - began).total_seconds(), 1),
        "files": [{"file": name, "bytes": path.stat().st_size, "sha256": _sha256(path)} for name, path in files],
    }


def now() -> datetime:
    """For the manifest only: no result depends on a clock."""
    return datetime.now(UTC)


def _sha256(path: Path) -> str:
    with path.open("rb") as content:
        return hashlib.file_digest(content, "sha256").hexdigest()


def encoded(made: dict[str, Any]) -> bytes:
    """The manifest as it is written; a file name that is not UTF-8 is held as JSON escapes."""
    return json.dumps(made, ensure_ascii=False, indent=2).encode("utf-8", "backslashreplace") + b"\n"
