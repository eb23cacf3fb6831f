"""``vngovnlp tasks``: the task register."""

from __future__ import annotations

from vngovnlp.cli.app import Lexicon, Pipeline, Published, app
from vngovnlp.cli.tables import Inputs, Reading, Table


@app.command()
def tasks(
    inputs: Inputs, output: Table, published: Published = None, pipeline: Pipeline = "default", lexicon: Lexicon = None
) -> None:
    """Write the task register of the articles: who must do what by when.

    The columns are those that offices keep, in Vietnamese. An .xlsx file has a second sheet, the articles.

    \b
    Examples:
      vngovnlp tasks bai.txt nhiem_vu.xlsx --published 2024-03-06
      vngovnlp tasks reports.jsonl examples/articles.jsonl nhiem_vu.csv
    """
    from vngovnlp.frames import write_tasks

    reports = Reading(inputs, output, pipeline, lexicon, published)
    written = write_tasks(reports, output)
    reports.finish(written, "tasks", output)
