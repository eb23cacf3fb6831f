"""``vngovnlp officials``: who holds which office, over a corpus."""

from __future__ import annotations

from vngovnlp.cli.app import Lexicon, Pipeline, Published, app
from vngovnlp.cli.tables import Inputs, Reading, Table


@app.command()
def officials(
    inputs: Inputs, output: Table, published: Published = None, pipeline: Pipeline = "default", lexicon: Lexicon = None
) -> None:
    """Write the table of officials of the articles: person, title, body, place, first and last day, articles.

    People of one name are joined only where articles give them the same post of the same body in the same place. Pairs who may
    be one person are listed for review: on a second sheet of an .xlsx file, in OUT_review.csv beside a .csv file.

    \b
    Examples:
      vngovnlp officials reports.jsonl can_bo.xlsx
      vngovnlp officials examples/articles.jsonl can_bo.csv
    """
    from vngovnlp.registry import write_officials

    reports = Reading(inputs, output, pipeline, lexicon, published)
    written = write_officials(reports, output)
    reports.finish(written, "posts", output)
