"""``vngovnlp minutes`` and ``vngovnlp popolo``: a report as a Word document, posts as open data."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from vngovnlp.cli.app import Lexicon, Pipeline, Published, app
from vngovnlp.cli.files import check_ending
from vngovnlp.cli.tables import Inputs, Reading
from vngovnlp.errors import InputError

if TYPE_CHECKING:
    from vngovnlp.report import MeetingReport


@app.command()
def minutes(
    input: Annotated[
        Path, typer.Argument(metavar="INPUT", help="An article (.txt, .html), or a .jsonl file of articles or reports.")
    ],
    output: Annotated[Path, typer.Argument(metavar="OUT.docx", help="The Word document to write.")],
    id: Annotated[str | None, typer.Option(metavar="ID", help="Which article, if INPUT holds several.")] = None,
    published: Published = None,
    pipeline: Pipeline = "default",
    lexicon: Lexicon = None,
) -> None:
    """Write the notice of a meeting's conclusions (Thông báo kết luận) as a Word document.

    The layout is that of Decree 30/2020/NĐ-CP. Number, signer and recipients stay blank: the article does not say them.

    \b
    Examples:
      vngovnlp minutes examples/lam_viec_cap_huyen.txt thong_bao.docx
      vngovnlp minutes reports.jsonl thong_bao.docx --id 2024-117
    """
    from vngovnlp.exports.minutes import write_minutes

    check_ending(output, ".docx", what="a Word document")

    reading = Reading([input], output, pipeline, lexicon, published)
    reports = list(reading)
    if reading.failed and not reports:
        raise InputError(reading.failed[0].message)
    write_minutes(_one(reports, input, id), output)
    print(f"written: {output}", file=sys.stderr)


@app.command()
def popolo(
    inputs: Inputs,
    output: Annotated[Path, typer.Argument(metavar="OUT.json", help="The file to write.")],
    with_citizens: Annotated[bool, typer.Option(help="Keep people without an office too.")] = False,
    published: Published = None,
    pipeline: Pipeline = "default",
    lexicon: Lexicon = None,
) -> None:
    """Write people, organizations and memberships in the open data format Popolo.

    Ids are those of each report; nobody is joined across articles ('vngovnlp officials' does that).

    \b
    Example:
      vngovnlp popolo reports.jsonl popolo.json
    """
    from vngovnlp.exports.popolo import popolo as drawn

    check_ending(output, ".json", what="Popolo")

    reports = Reading(inputs, output, pipeline, lexicon, published)
    made = drawn(reports, with_citizens=with_citizens)
    output.write_text(json.dumps(made, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    reports.finish(len(made["memberships"]), "posts", output)


def _one(reports: list[MeetingReport], source: Path, id: str | None) -> MeetingReport:
    chosen = [r for r in reports if id is None or r.id == id]
    if len(chosen) == 1:
        return chosen[0]
    if id is not None:
        raise InputError(f"{source} has {len(chosen)} articles with the id {id!r}; its ids are {_some(reports)}")
    raise InputError(f"{source} holds {len(reports)} articles; choose one with --id: {_some(reports)}")


def _some(reports: list[MeetingReport]) -> str:
    ids = [r.id for r in reports]
    return ", ".join(ids[:5]) + (f" and {len(ids) - 5} more" if len(ids) > 5 else "") if ids else "none"
