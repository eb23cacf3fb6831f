"""``vngovnlp batch``: many articles."""

from __future__ import annotations

import sys
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from vngovnlp.cli.app import Lexicon, Model, Pipeline, Published, app
from vngovnlp.cli.files import finish, tell_empty
from vngovnlp.errors import InputError

_COLUMN = "Column or key with the {}; without it the usual names are tried."

_NO_OUTPUT = frozenset(".csv .tsv .xlsx .xls .doc .docx .txt .htm .html .pdf .json .gz .bz2 .xz .zst".split())
"""Endings of files that hold something else than JSON lines."""


class Engine(StrEnum):
    """Who does the work."""

    local = "local"
    dask = "dask"


@app.command()
def batch(
    inputs: Annotated[
        list[str],
        typer.Argument(
            metavar="INPUT...",
            help="Files (.jsonl, .csv, .parquet; .gz, .xz, .zst), folders or globs of .txt, .html, .docx, .pdf, or - for JSON lines.",
        ),
    ],
    output: Annotated[
        Path, typer.Argument(metavar="OUTPUT", help="A .jsonl file: one report a line, in order; or a folder: Parquet tables.")
    ],
    pipeline: Pipeline = "default",
    lexicon: Lexicon = None,
    model: Model = None,
    place: Annotated[
        str | None, typer.Option(metavar="NAME", help="The unit that all articles are about: 'Quảng Trị'.")
    ] = None,
    published: Published = None,
    officials_only: Annotated[
        bool,
        typer.Option(
            "--officials-only",
            help="Leave out people without an office, and mask their names in the text and in what came with it.",
        ),
    ] = False,
    workers: Annotated[
        int | None,
        typer.Option(
            min=0,
            metavar="N",
            help="Processes; by default one a core. 0: the command's own process, without limits of time and memory.",
        ),
    ] = None,
    fields: Annotated[
        str | None,
        typer.Option(metavar="A,B", help="Fields of the report (or tables of the folder) that are written; else all."),
    ] = None,
    where: Annotated[
        list[str] | None,
        typer.Option(metavar="KEY=VALUE", help="Only articles like this; also != >= <= > < and ~REGEX. May be given again."),
    ] = None,
    limit: Annotated[int | None, typer.Option(min=0, metavar="N", help="Only the first N articles.")] = None,
    restart: Annotated[bool, typer.Option("--restart", help="Start over: take nothing over from earlier runs.")] = False,
    engine: Annotated[
        Engine, typer.Option(help="local: processes of this machine; dask: the workers of a cluster.")
    ] = Engine.local,
    scheduler: Annotated[
        str | None, typer.Option(metavar="ADDRESS", help="Of the Dask scheduler (tcp://...); without it one is started here.")
    ] = None,
    time_limit: Annotated[float, typer.Option(min=0.1, metavar="SECONDS", help="For one article.")] = 60.0,
    memory: Annotated[int, typer.Option(min=16, metavar="MB", help="That one article may take.")] = 2048,
    text_column: Annotated[str | None, typer.Option(metavar="NAME", help=_COLUMN.format("text"))] = None,
    id_column: Annotated[str | None, typer.Option(metavar="NAME", help=_COLUMN.format("id"))] = None,
    title_column: Annotated[str | None, typer.Option(metavar="NAME", help=_COLUMN.format("title"))] = None,
    published_column: Annotated[str | None, typer.Option(metavar="NAME", help=_COLUMN.format("publication date"))] = None,
    url_column: Annotated[str | None, typer.Option(metavar="NAME", help=_COLUMN.format("address"))] = None,
    delimiter: Annotated[
        str | None, typer.Option(metavar="CHAR", help="Of CSV files ('tab' for a tab); by default the likeliest of , ; tab |.")
    ] = None,
) -> None:
    """Make a report of each article of a corpus.

    Reports come out in the order the articles went in; other keys of a record are carried through under "extra". An article that
    cannot be read comes out as {"id", "error"}, is listed in quarantine.jsonl, and the run goes on. OUTPUT appears when it is complete.

    The same command resumes an interrupted run; when it is done, the same command does new and changed articles only.

    \b
    Examples:
      vngovnlp batch examples/articles.jsonl reports.jsonl
      vngovnlp batch articles.parquet reports.jsonl --text-column noi_dung --workers 8
      vngovnlp batch 'trang/**/*.html' corpus/
      zcat a.jsonl.gz | vngovnlp batch - reports.jsonl --where 'published>=2024-01-01'
    """
    _check_output(output)
    from vngovnlp.corpus.options import Limits
    from vngovnlp.corpus.outputs import quarantine_of
    from vngovnlp.corpus.progress import Progress
    from vngovnlp.corpus.readers import Columns
    from vngovnlp.corpus.run import run_batch

    with Progress() as progress:
        summary = run_batch(
            inputs,
            output,
            pipeline=pipeline,
            lexicon=lexicon,
            model=model,
            place=place,
            published=published,
            officials_only=officials_only,
            fields=[name.strip() for name in fields.split(",")] if fields else (),
            where=where or (),
            limit=limit,
            columns=Columns(text_column, id_column, title_column, published_column, url_column),
            delimiter=delimiter,
            restart=restart,
            limits=Limits(
                workers=workers,
                seconds=time_limit,
                memory=memory << 20,
                scheduler=(scheduler or "local") if engine is Engine.dask else None,
            ),
            watch=progress.watch,
        )
    if not summary.written:
        tell_empty(*inputs)
    if summary.failed and summary.failed == summary.written:
        _tell_unknown(inputs)
    finish(summary.written, summary.failed, output, "reports", errors=quarantine_of(output))


def _check_output(output: Path) -> None:
    """Raises :class:`InputError` for a file of another kind: often the output was forgotten, and the last article would be overwritten."""
    if output.suffix.lower() in _NO_OUTPUT:
        raise InputError(
            f"{output} ends in {output.suffix}; 'batch' writes a .jsonl file, or a folder of Parquet tables. Nothing was written. "
            "What comes last is the output: vngovnlp batch INPUT... reports.jsonl. "
            "Tables for Excel are made of that: vngovnlp tasks reports.jsonl nhiem_vu.xlsx"
        )
    if output.suffix.lower() == ".parquet" and output.is_file():
        raise InputError(
            f"{output} is a file that is there already, and would be overwritten; 'batch' writes a folder of Parquet tables, or a .jsonl file. "
            "What comes last is the output: vngovnlp batch INPUT... reports/"
        )


def _tell_unknown(inputs: list[str]) -> None:
    """Says which files were read as JSON lines for want of a better idea."""
    from vngovnlp.corpus.readers.folder import kind

    for name in inputs:
        if Path(name).is_file() and kind(Path(name)) is None:
            print(
                f"{name} was read as JSON lines, since '{Path(name).suffix}' is no ending that is known. Texts end in .txt, .html, .docx or .pdf",
                file=sys.stderr,
            )
