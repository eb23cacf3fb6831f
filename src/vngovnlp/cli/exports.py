"""``vngovnlp minutes`` and ``vngovnlp popolo``: a report as a Word document, posts as open data."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from vngovnlp.cli.app import Pipeline, app
from vngovnlp.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from vngovnlp.report import MeetingReport


@app.command()
def minutes(
    input: Annotated[
        Path, typer.Argument(metavar="INPUT", help="An article (.txt, .html), or a .jsonl file of articles or reports.")
    ],
    output: Annotated[Path, typer.Argument(metavar="OUT.docx", help="The Word document to write.")],
    id: Annotated[str | None, typer.Option(metavar="ID", help="Which article, if INPUT holds several.")] = None,
    pipeline: Pipeline = "default",
) -> None:
    """Write the notice of a meeting's conclusions (Thông báo kết luận) as a Word document.

    The layout is that of Decree 30/2020/NĐ-CP. Number, signer and recipients stay blank: the article does not say them.

    \b
    Examples:
      vngovnlp minutes examples/lam_viec_cap_huyen.txt thong_bao.docx
      vngovnlp minutes reports.jsonl thong_bao.docx --id 2024-117
    """
    from vngovnlp.exports.minutes import write_minutes

    write_minutes(_one(list(_reports([input], pipeline)), input, id), output)
    print(f"written: {output}", file=sys.stderr)


@app.command()
def popolo(
    inputs: Annotated[
        list[Path], typer.Argument(metavar="INPUT... OUT.json", help="Articles or reports, then the file to write.")
    ],
    with_citizens: Annotated[bool, typer.Option(help="Keep people without an office too.")] = False,
    pipeline: Pipeline = "default",
) -> None:
    """Write people, organizations and memberships in the open data format Popolo.

    Ids are those of each report; nobody is joined across articles ('vngovnlp officials' does that).

    \b
    Example:
      vngovnlp popolo reports.jsonl popolo.json
    """
    from vngovnlp.exports.popolo import popolo as drawn

    if len(inputs) < 2:
        raise InputError("name at least one input and the file to write: vngovnlp popolo reports.jsonl popolo.json")
    *sources, output = inputs
    made = drawn(_reports(sources, pipeline), with_citizens=with_citizens)
    output.write_text(json.dumps(made, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    print(f"{', '.join(f'{len(found)} {name}' for name, found in made.items())} in {output}", file=sys.stderr)


def _reports(paths: Iterable[Path], pipeline: str) -> Iterable[MeetingReport]:
    """The reports of the inputs; what cannot be read is told on stderr."""
    from vngovnlp.extraction import FailedRecord
    from vngovnlp.inputs import read_reports

    for report in read_reports(paths, pipeline=pipeline):
        if isinstance(report, FailedRecord):
            print(f"vngovnlp: left out {report.id}: {report.message}", file=sys.stderr)
        else:
            yield report


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
