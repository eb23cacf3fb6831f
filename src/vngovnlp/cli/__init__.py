"""The command ``vngovnlp``: arguments, files, exit codes; nothing else. Each module adds its command to the application."""

from vngovnlp.cli import (
    batch,
    convert,
    dates,
    evaluate,
    exports,
    learn,
    ledger,
    officials,
    report,
    review,
    schema,
    serve,
    tasks,
)
from vngovnlp.cli.app import app, main

__all__ = [
    "app",
    "batch",
    "convert",
    "dates",
    "evaluate",
    "exports",
    "learn",
    "ledger",
    "main",
    "officials",
    "report",
    "review",
    "schema",
    "serve",
    "tasks",
]
