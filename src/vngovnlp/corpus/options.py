"""How a corpus is read: what decides about the results, and what decides about the run only."""

from __future__ import annotations

import json
import os
from dataclasses import asdict, dataclass, field
from hashlib import blake2b

from vngovnlp import __version__, model
from vngovnlp.lexicon import version as lexicon_version


@dataclass(frozen=True)
class Options:
    """What decides about the results: two runs with the same options and versions give the same bytes."""

    pipeline: str = "default"
    fields: tuple[str, ...] = ()
    """Keys of the report that are written beside the id; none named: all."""
    columns: tuple[tuple[str, str], ...] = ()
    """Key of a JSON line -> field that it is read as."""

    def digest(self) -> bytes:
        """A key of the options and of all versions that results depend on."""
        known = {**asdict(self), "versions": versions(self.pipeline)}
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
    work: str = field(default="vngovnlp.corpus.work:reports", repr=False)
    """module:function that builds what a worker does to an article; tests put faults there."""

    @property
    def processes(self) -> int:
        return _cores() if self.workers is None else self.workers


def _cores() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def versions(pipeline: str) -> dict[str, str | None]:
    """Library, lexicon and model: what the results of ``pipeline`` depend on."""
    return {"library": __version__, "lexicon": lexicon_version(), "model": model.version() if pipeline == "default" else None}
