"""How a corpus is read: what decides about the results, and what decides about the run only."""

from __future__ import annotations

import json
import os
from dataclasses import asdict, dataclass, field
from functools import cache
from hashlib import blake2b
from pathlib import Path

from vngovnlp import __version__, model
from vngovnlp.lexicon import version as lexicon_version
from vngovnlp.lexicon.user import UserLexicon

WORK = "vngovnlp.corpus.work:reports"
"""What a worker does to an article."""


@dataclass(frozen=True)
class Options:
    """What decides about the results: two runs with the same options and versions give the same bytes."""

    pipeline: str = "default"
    lexicon: str | None = None
    """Path of a table of the user's own forms."""
    model: str | None = None
    """Folder of a model that ``vngovnlp learn`` wrote."""
    place: str | None = None
    """The unit that all articles are about."""
    published: str | None = None
    """Publication date (ISO) of the articles that bring none and whose page shows none."""
    officials_only: bool = False
    """People without an office are left out, and their names masked."""
    fields: tuple[str, ...] = ()
    """Keys of the report that are written beside the id; none named: all."""
    columns: tuple[tuple[str, str], ...] = ()
    """Key of a JSON line -> field that it is read as."""

    def digest(self, work: str) -> bytes:
        """A key of all that results depend on: the options, what is done, and its versions if that is the library's own."""
        known = {**asdict(self), "work": work, "versions": versions(self) if work == WORK else None}
        return blake2b(json.dumps(known, sort_keys=True).encode(), digest_size=16).digest()


@dataclass(frozen=True)
class Limits:
    """What decides about the run only."""

    workers: int | None = None
    """Processes; None: one a core; 0: this process, in which a document that hangs or dies takes the run along."""
    seconds: float = 60.0
    """For one document."""
    memory: int = 2 << 30
    """Bytes that one document may take."""
    scheduler: str | None = None
    """Address of a Dask scheduler whose workers do the work, or "local"; None: processes of this machine."""
    work: str = field(default=WORK, repr=False)
    """module:function that builds what a worker does to an article; tests put faults there."""

    @property
    def processes(self) -> int:
        return _cores() if self.workers is None else self.workers


def _cores() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


@cache
def code(pipeline: str, weights: str) -> str:
    """A digest of the library's own files and of its weights: results of another state of a checkout are not taken for today's."""
    package = Path(__file__).parent.parent
    files = [
        *package.rglob("*.py"),
        *package.rglob("*.csv"),
        *(model.folder(weights).iterdir() if pipeline == "default" else ()),
    ]
    made = blake2b(digest_size=8)
    for path in sorted(path for path in files if path.is_file()):
        made.update(path.name.encode())
        made.update(path.read_bytes())
    return made.hexdigest()


def versions(options: Options) -> dict[str, str | None]:
    """Library, lexicon, model and a digest of their files: what the results depend on beside the options."""
    weights = options.model or model.DEFAULT
    own = f"+{UserLexicon.read(options.lexicon).version}" if options.lexicon else ""
    return {
        "library": __version__,
        "lexicon": lexicon_version() + own,
        "model": model.version(weights) if options.pipeline == "default" else None,
        "code": code(options.pipeline, weights),
    }
