"""Reports laid flat: one long table of facts with a fixed schema, views of it, the task register and the ledger.

A fact is one row: what it is (``kind``, ``label``), where it stands (``start``, ``end``, ``text``), what it means (``value``),
what found it (``rule``, ``score``) and what it belongs to: ``parent`` is the ``fact`` of another row of the same article.
The rows of an article begin with fact 0, the article itself. docs/schema.md lists the kinds, docs/tasks.md tells of register and ledger.
"""

from vngovnlp.frames.ledgers import (
    COUNTS,
    LEDGER,
    NOBODY,
    REPEATS,
    ledger,
    ledger_by_agency,
    ledger_by_category,
    repeats,
    write_ledger,
)
from vngovnlp.frames.long import FACTS, extract_frame, facts
from vngovnlp.frames.register import SOURCES, TASK_SHEET, sources, task_sheet, write_tasks
from vngovnlp.frames.table import DATE, SEPARATOR, TEXT, Schema, sheet, typed
from vngovnlp.frames.views import (
    AGENCIES,
    DATES,
    DIRECTIVES,
    ENTITIES,
    MEETINGS,
    OFFICIALS,
    STATEMENTS,
    agencies,
    dates,
    directives,
    entities,
    meetings,
    officials,
    statements,
)

__all__ = [
    "AGENCIES",
    "COUNTS",
    "DATE",
    "DATES",
    "DIRECTIVES",
    "ENTITIES",
    "FACTS",
    "LEDGER",
    "MEETINGS",
    "NOBODY",
    "OFFICIALS",
    "REPEATS",
    "SEPARATOR",
    "SOURCES",
    "STATEMENTS",
    "TASK_SHEET",
    "TEXT",
    "Schema",
    "agencies",
    "dates",
    "directives",
    "entities",
    "extract_frame",
    "facts",
    "ledger",
    "ledger_by_agency",
    "ledger_by_category",
    "meetings",
    "officials",
    "repeats",
    "sheet",
    "sources",
    "statements",
    "task_sheet",
    "typed",
    "write_ledger",
    "write_tasks",
]
