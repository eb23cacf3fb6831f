"""``vngovnlp schema``: the JSON Schema of a report."""

from __future__ import annotations

import json

import vngovnlp
from vngovnlp.cli.app import app


@app.command()
def schema() -> None:
    """Print the JSON Schema of a report.

    \b
    Example:
      vngovnlp schema > report.schema.json
    """
    print(json.dumps(vngovnlp.MeetingReport.model_json_schema(), ensure_ascii=False, indent=2))
