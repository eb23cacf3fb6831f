"""``vngovnlp review``: what to look at first."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from vngovnlp.cli.app import Lexicon, Pipeline, Published, app
from vngovnlp.cli.tables import Inputs, Reading


@app.command()
def review(
    inputs: Inputs,
    output: Annotated[
        Path,
        typer.Argument(
            metavar="OUT", help="The file to write: .xlsx (needs openpyxl), .csv, or .json: tasks for Label Studio."
        ),
    ],
    most: Annotated[int, typer.Option(min=1, metavar="N", help="At most N values.")] = 200,
    below: Annotated[float, typer.Option(min=0.0, max=1.0, metavar="P", help="Only values with a score under P.")] = 0.8,
    published: Published = None,
    pipeline: Pipeline = "default",
    lexicon: Lexicon = None,
) -> None:
    """Write the values that the library is least sure of, with their sentences, for somebody to correct.

    In the sheet fill in 'Đúng?' (x or sai) or 'Sửa thành' (a label, other words of the sentence, or LABEL: words); the second sheet says how.
    Tasks for Label Studio hold whole articles with what was found. Then: vngovnlp learn.

    \b
    Examples:
      vngovnlp review examples/articles.jsonl ra_soat.xlsx
      vngovnlp review reports.jsonl ra_soat.csv --most 50 --below 0.6
      vngovnlp review reports.jsonl tasks.json
    """
    from vngovnlp.learning import write_review

    reports = Reading(inputs, output, pipeline, lexicon, published)
    written = write_review(reports, output, most=most, below=below)
    reports.finish(written, "values", output)
