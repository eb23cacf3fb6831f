"""``vngovnlp report``: one article."""

from __future__ import annotations

import sys
from enum import StrEnum
from typing import Annotated

import typer

import vngovnlp
from vngovnlp.cli.app import Lexicon, Model, Pipeline, app
from vngovnlp.cli.files import read_text


class Format(StrEnum):
    """How a report is printed."""

    text = "text"
    json = "json"
    md = "md"
    html = "html"


@app.command()
def report(
    file: Annotated[str, typer.Argument(metavar="FILE", help="A .txt or .html file in UTF-8, or - for standard input.")],
    published: Annotated[
        str | None,
        typer.Option(metavar="YYYY-MM-DD", help="Publication date: resolves 'sáng nay', '24/2'. Wins over what the page says."),
    ] = None,
    title: Annotated[str | None, typer.Option(metavar="TEXT", help="Title. Wins over what the page says.")] = None,
    url: Annotated[
        str | None, typer.Option(metavar="URL", help="Address: a portal's host says where a bare 'tỉnh' is.")
    ] = None,
    place: Annotated[
        str | None, typer.Option(metavar="NAME", help="The unit that the article is about: 'Quảng Trị', 'Đông Hà, Quảng Trị'.")
    ] = None,
    format: Annotated[Format, typer.Option(help="text to read, json for programs, md or html to keep.")] = Format.text,
    officials_only: Annotated[
        bool,
        typer.Option(
            "--officials-only",
            help="Leave out people without an office, and mask their names in the text and in what came with it.",
        ),
    ] = False,
    pipeline: Pipeline = "default",
    lexicon: Lexicon = None,
    model: Model = None,
) -> None:
    """Print the report of one article.

    The article may be plain prose, a page copied as text with its menus and weather boxes, or the page's HTML.

    \b
    Examples:
      vngovnlp report examples/lam_viec_cap_huyen.txt
      vngovnlp report bai.txt --published 2024-03-06 --format json > bai.json
      vngovnlp report trang.html --format md
      vngovnlp report bai.txt --place 'Quảng Trị'
      vngovnlp report bai.txt --lexicon my.csv
    """
    text = read_text(file)
    chosen = vngovnlp.load(pipeline, lexicon=lexicon, model=model) if lexicon or model else pipeline
    made = vngovnlp.extract(text, title=title, published=published, url=url, place=place, pipeline=chosen)
    if officials_only:
        made = vngovnlp.officials_only(made)
    sys.stdout.write(_drawn(made, format))


def _drawn(made: vngovnlp.MeetingReport, format: Format) -> str:
    # The views are imported where they are drawn: the other formats need not wait for them.
    match format:
        case Format.json:
            return made.to_json(indent=2) + "\n"
        case Format.md:
            return made.to_markdown()
        case Format.html:
            from vngovnlp.views import html

            return html.page(made)
        case Format.text:
            from vngovnlp.views import text

            return text.render(made)
