"""``vngovnlp batch``: many articles."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from vngovnlp.cli.app import Pipeline, app
from vngovnlp.cli.files import finish, progress


@app.command()
def batch(
    input: Annotated[
        Path, typer.Argument(metavar="INPUT.jsonl", help='One {"id"?, "text", "title"?, "published"?, "url"?} a line.')
    ],
    output: Annotated[Path, typer.Argument(metavar="OUTPUT.jsonl", help="One report a line, in the same order.")],
    pipeline: Pipeline = "default",
) -> None:
    """Make a report of each line of a JSONL file.

    Lines come out in the order they went in. Other keys of a line are carried through under "extra". A line that cannot
    be read comes out as {"id", "error"}, and the run goes on. OUTPUT appears when it is complete.

    \b
    Example:
      vngovnlp batch examples/articles.jsonl reports.jsonl
    """
    from vngovnlp.batch import run_batch

    with progress(input) as advance:
        summary = run_batch(input, output, pipeline=pipeline, advance=advance)
    finish(summary.written, summary.failed, output, "reports")
