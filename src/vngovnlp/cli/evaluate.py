"""``vngovnlp evaluate`` and ``vngovnlp agree``: how good are reports, how alike two annotators."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Annotated, Any

import typer

from vngovnlp.cli.app import app
from vngovnlp.cli.files import read_records
from vngovnlp.errors import InputError

Html = Annotated[Path | None, typer.Option("--html", metavar="FILE.html", help="Write every difference in its sentence there.")]

_MARKS = frozenset({"entities", "appointments", "officials", "meeting", "statements"})
"""What an annotated article has."""


@app.command()
def evaluate(
    gold: Annotated[Path, typer.Argument(metavar="GOLD.jsonl", help="Annotated articles, one a line.")],
    predicted: Annotated[Path, typer.Argument(metavar="PRED.jsonl", help="Reports that 'vngovnlp batch' made of them.")],
    html: Html = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print the table as JSON.")] = False,
) -> None:
    """Score reports against annotated articles.

    An annotated article is {"id", "text", "entities": [[start, end, label], ...], "appointments", "meeting", "statements"};
    what is left out is not compared. Articles and reports are joined by id.

    \b
    Examples:
      vngovnlp evaluate gold.jsonl reports.jsonl
      vngovnlp evaluate gold.jsonl reports.jsonl --html errors.html
    """
    from vngovnlp.evaluation import evaluate as compare

    records = _annotated(gold)
    if not records:
        raise InputError(f"{gold}: there is nothing in it; it should hold annotated articles, one a line")
    if not any(record.keys() & _MARKS for record in records):
        raise InputError(
            f"{gold}: none of its {len(records)} articles is annotated: they have none of the keys {', '.join(sorted(_MARKS))}"
        )
    made = compare(records, read_records(predicted))
    if records and len(made.without_prediction) == len(records):
        raise InputError(
            f"no report of {predicted} has the id of an article of {gold} (there: {records[0]['id']!r}); run: vngovnlp batch {gold} {predicted}"
        )
    _show(made, records, html, as_json)


@app.command()
def agree(
    one: Annotated[Path, typer.Argument(metavar="A.jsonl", help="Articles as one person annotated them.")],
    other: Annotated[Path, typer.Argument(metavar="B.jsonl", help="The same articles as another did.")],
    html: Html = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print the table as JSON.")] = False,
) -> None:
    """Compare two annotators: F1 of all measures, Cohen's kappa of the entity labels.

    \b
    Example:
      vngovnlp agree an.jsonl binh.jsonl --html differences.html
    """
    from vngovnlp.evaluation import agreement

    ours = _annotated(one)
    made, kappa = agreement(ours, _annotated(other))
    _show(made, ours, html, as_json, kappa=kappa)


def _annotated(path: Path) -> list[dict[str, Any]]:
    records = list(read_records(path))
    for number, record in enumerate(records, 1):
        if not isinstance(record.get("text"), str) or "id" not in record:
            raise InputError(f"{path}, record {number} has no 'id' or no 'text'")
    return records


def _show(made: Any, records: list[dict[str, Any]], html: Path | None, as_json: bool, **further: float | None) -> None:
    from vngovnlp.evaluation import listing

    if html is not None:
        html.write_text(listing.page(made, {str(r["id"]): r["text"] for r in records}), encoding="utf-8")
    if as_json:
        keys = ("measure", "label", "precision", "recall", "value", "annotated", "predicted")
        rows = [dict(zip(keys, row, strict=True)) for row in made.rows()]
        print(json.dumps({"articles": made.articles, "rows": rows, **further}, ensure_ascii=False, indent=1))
        return
    sys.stdout.write(listing.table(made))
    for name, value in further.items():
        print(f"{name} of entity labels: {'-' if value is None else f'{value:.3f}'}")
    if html is not None:
        print(f"{len(made.differences)} differences in {html}", file=sys.stderr)
