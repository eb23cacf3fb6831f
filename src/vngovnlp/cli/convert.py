"""``vngovnlp convert``: annotated texts and reports between the formats of annotation tools."""

from __future__ import annotations

import json
from collections.abc import Sequence
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from vngovnlp.cli.app import app
from vngovnlp.cli.files import read_records, read_text, tell_empty
from vngovnlp.errors import InputError
from vngovnlp.paths import check_apart

if TYPE_CHECKING:
    from vngovnlp.annotations import Annotated as Item


class Tool(StrEnum):
    """A format of annotated texts."""

    jsonl = "jsonl"
    conll = "conll"
    doccano = "doccano"
    label_studio = "label-studio"
    docbin = "docbin"


@app.command()
def convert(
    input: Annotated[
        Path, typer.Argument(metavar="INPUT", help="Reports of 'batch', annotated articles, or an export of a tool.")
    ],
    output: Annotated[Path, typer.Argument(metavar="OUTPUT", help="The file to write.")],
    to: Annotated[Tool, typer.Option(help="Format of OUTPUT.")],
    of: Annotated[Tool, typer.Option("--from", help="Format of INPUT; jsonl: reports or annotated articles.")] = Tool.jsonl,
    predictions: Annotated[bool, typer.Option(help="For Label Studio: as predictions to correct, not as annotations.")] = False,
) -> None:
    """Carry entities and statements to an annotation tool and back.

    No span is lost on the way: each is checked against the text. Offsets are counted as the tool counts them. CoNLL holds entities only.

    \b
    Examples:
      vngovnlp convert reports.jsonl tasks.json --to label-studio --predictions
      vngovnlp convert export.json corrected.jsonl --from label-studio --to jsonl
      vngovnlp convert corrected.jsonl train.spacy --to docbin
    """
    check_apart([input], output)
    try:
        items = _read(input, of)
    except InputError as error:
        told = str(error) if str(input) in str(error) else f"{input}: {error}"
        raise InputError(f"{told}. It was read as {of.value}; if it is something else, say so with --from") from None
    if not items:
        tell_empty(input)
    _write(output, to, items, predictions)
    print(f"{len(items)} texts, {sum(len(i.marks) for i in items)} spans in {output}")


def _read(path: Path, tool: Tool) -> list[Item]:
    from vngovnlp.annotations import conll, docbin, doccano, from_record, label_studio

    match tool:
        case Tool.jsonl:
            return [from_record(record) for record in read_records(path)]
        case Tool.docbin:
            return docbin.loads(path.read_bytes())
        case Tool.conll:
            return conll.loads(read_text(str(path)))
        case Tool.doccano:
            return doccano.loads(read_text(str(path)))
        case Tool.label_studio:
            return label_studio.loads(read_text(str(path)))


def _write(path: Path, tool: Tool, items: Sequence[Item], predictions: bool) -> None:
    from vngovnlp.annotations import conll, docbin, doccano, label_studio, to_record

    match tool:
        case Tool.docbin:
            path.write_bytes(docbin.dumps(items))
            return
        case Tool.jsonl:
            data = "".join(json.dumps(to_record(item), ensure_ascii=False) + "\n" for item in items)
        case Tool.conll:
            data = conll.dumps(items)
        case Tool.doccano:
            data = doccano.dumps(items)
        case Tool.label_studio:
            data = label_studio.dumps(items, predictions=predictions)
    path.write_text(data, encoding="utf-8")
