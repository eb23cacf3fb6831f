"""``vngovnlp dates``: temporal expressions alone."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from vngovnlp.cli.app import app
from vngovnlp.cli.files import finish, progress, tell_empty
from vngovnlp.paths import check_apart


@app.command()
def dates(
    input: Annotated[
        Path, typer.Argument(metavar="INPUT.jsonl", help='One {"id", "text", "dct"} a line; dct is the publication date.')
    ],
    output: Annotated[Path, typer.Argument(metavar="OUTPUT.jsonl", help='One {"id", "timex", "event_date"} a line.')],
) -> None:
    """Find and resolve the dates of each line of a JSONL file.

    Nothing else is looked for, not even the page. Offsets are characters of the text as it was given. Values are TIMEX3; begin and end_date are both inclusive.

    \b
    Example:
      vngovnlp dates examples/dates.jsonl found.jsonl
    """
    from vngovnlp.corpus.days import run_dates

    check_apart([input], output)
    with progress(input) as advance:
        summary = run_dates(input, output, advance=advance)
    if not summary.written:
        tell_empty(input)
    finish(summary.written, summary.failed, output, "lines with dates")
