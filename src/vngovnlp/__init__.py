"""Vietnamese government news in, a typed meeting report out; every value in it points at the characters it came from.

>>> import vngovnlp
>>> report = vngovnlp.extract("Sáng 5/3, UBND huyện họp giao ban.", published="2024-03-06")
>>> report.meeting.begin
'2024-03-05'

The public names are imported when they are first used, so that ``import vngovnlp`` costs next to nothing.
"""

# No "from __future__ import annotations": that name is a room of the package.
import gc
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from vngovnlp import annotations as annotations
    from vngovnlp import dates as dates
    from vngovnlp import evaluation as evaluation
    from vngovnlp import exports as exports
    from vngovnlp import frames as frames
    from vngovnlp import places as places
    from vngovnlp import plots as plots
    from vngovnlp.corpus.read import Corpus as Corpus
    from vngovnlp.corpus.read import read_corpus as read_corpus
    from vngovnlp.errors import InputError as InputError
    from vngovnlp.errors import LexiconError as LexiconError
    from vngovnlp.errors import ModelError as ModelError
    from vngovnlp.errors import VngovError as VngovError
    from vngovnlp.extraction import extract as extract
    from vngovnlp.extraction import extract_many as extract_many
    from vngovnlp.frames import extract_frame as extract_frame
    from vngovnlp.frames import ledger as ledger
    from vngovnlp.frames import write_ledger as write_ledger
    from vngovnlp.frames import write_tasks as write_tasks
    from vngovnlp.inputs import read_reports as read_reports
    from vngovnlp.learning import review as review
    from vngovnlp.learning import write_review as write_review
    from vngovnlp.pipeline import load as load
    from vngovnlp.privacy import officials_only as officials_only
    from vngovnlp.registry import officials_table as officials_table
    from vngovnlp.registry import write_officials as write_officials
    from vngovnlp.report import MeetingReport as MeetingReport
    from vngovnlp.results import FailedRecord as FailedRecord
    from vngovnlp.views.show import show as show

__version__ = "0.1.0"

# Public name -> the module it lives in, or that it is.
_PUBLIC = {
    "Corpus": "vngovnlp.corpus.read",
    "FailedRecord": "vngovnlp.results",
    "InputError": "vngovnlp.errors",
    "LexiconError": "vngovnlp.errors",
    "MeetingReport": "vngovnlp.report",
    "ModelError": "vngovnlp.errors",
    "VngovError": "vngovnlp.errors",
    "annotations": "vngovnlp.annotations",
    "dates": "vngovnlp.dates",
    "evaluation": "vngovnlp.evaluation",
    "exports": "vngovnlp.exports",
    "extract": "vngovnlp.extraction",
    "extract_frame": "vngovnlp.frames",
    "extract_many": "vngovnlp.extraction",
    "frames": "vngovnlp.frames",
    "ledger": "vngovnlp.frames",
    "load": "vngovnlp.pipeline",
    "officials_only": "vngovnlp.privacy",
    "officials_table": "vngovnlp.registry",
    "places": "vngovnlp.places",
    "plots": "vngovnlp.plots",
    "read_corpus": "vngovnlp.corpus.read",
    "read_reports": "vngovnlp.inputs",
    "review": "vngovnlp.learning",
    "show": "vngovnlp.views.show",
    "write_ledger": "vngovnlp.frames",
    "write_officials": "vngovnlp.registry",
    "write_review": "vngovnlp.learning",
    "write_tasks": "vngovnlp.frames",
}

__all__ = ["__version__", *_PUBLIC]


def __getattr__(name: str) -> Any:
    if name not in _PUBLIC:
        raise AttributeError(f"module 'vngovnlp' has no attribute {name!r}; its public names are {', '.join(_PUBLIC)}")
    with _uncollected():
        module = import_module(_PUBLIC[name])
    value = module if module.__name__ == f"{__name__}.{name}" else getattr(module, name)
    globals()[name] = value
    return value


@contextmanager
def _uncollected() -> Iterator[None]:
    """No garbage collection inside: what an import makes is kept, and looking through it again and again costs a tenth of the start."""
    collects = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collects:
            gc.enable()


def __dir__() -> list[str]:
    return sorted({*__all__, *(name for name in globals() if name.startswith("__"))})
