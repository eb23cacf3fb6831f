"""``vngovnlp ledger``: the tasks of a corpus, followed through it."""

from __future__ import annotations

from typing import Annotated

import typer

from vngovnlp.cli.app import Lexicon, Pipeline, Published, app
from vngovnlp.cli.tables import Inputs, Reading, Table


@app.command()
def ledger(
    inputs: Inputs,
    output: Table,
    as_of: Annotated[
        str | None,
        typer.Option(metavar="YYYY-MM-DD", help="Tell what is overdue on this day. Without it that column is empty."),
    ] = None,
    published: Published = None,
    pipeline: Pipeline = "default",
    lexicon: Lexicon = None,
) -> None:
    """Write the ledger of the articles: each task once, with its repeats and moved deadlines.

    A task that later articles repeat is one row. An .xlsx file has further sheets: the repeats with the evidence, the
    counts by agency and by category, and the articles. Whether a task was done, no article that gives it can say.

    \b
    Examples:
      vngovnlp ledger reports.jsonl so_theo_doi.xlsx --as-of 2024-06-30
      vngovnlp ledger examples/articles.jsonl so_theo_doi.csv
    """
    from vngovnlp.frames import write_ledger

    reports = Reading(inputs, output, pipeline, lexicon, published)
    written = write_ledger(reports, output, as_of=as_of)
    reports.finish(written, "tasks", output)
