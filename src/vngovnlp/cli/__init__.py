"""The command ``vngovnlp``: arguments, files, exit codes; nothing else. Each module adds its command to the application."""

from vngovnlp.cli import batch, convert, dates, evaluate, report, schema
from vngovnlp.cli.app import app, main

__all__ = ["app", "batch", "convert", "dates", "evaluate", "main", "report", "schema"]
