"""The command ``vngovnlp``: arguments, files, exit codes; nothing else.

Exit codes: 0 done; 1 done, but no line of a batch could be read; 2 wrong arguments, or a file that cannot be read or written.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path
from typing import Annotated, NoReturn

import typer
from tqdm import tqdm

import vngovnlp
from vngovnlp.errors import InputError, VngovError

app = typer.Typer(
    name="vngovnlp",
    add_completion=False,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)


class Format(StrEnum):
    """How a report is printed."""

    text = "text"
    json = "json"
    md = "md"
    html = "html"


def main() -> None:
    """Run the command. An error that the user can act on is one line on stderr and exit code 2."""
    for stream in (sys.stdout, sys.stderr):  # Vietnamese under any locale
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        app()
    except VngovError as error:
        _stop(str(error))
    except BrokenPipeError:  # `vngovnlp report … | head`
        sys.stderr.close()
        sys.exit(0)
    except OSError as error:
        _stop(f"{error.filename}: {error.strerror}. {_advice(error)}" if error.filename else str(error))


def _advice(error: OSError) -> str:
    if isinstance(error, FileNotFoundError):
        return "Check the spelling of the path; a folder for the output must be there already."
    if isinstance(error, IsADirectoryError):
        return "Name a file, not a folder."
    return "Check that you may read and write there and that the disk is not full."


def _stop(message: str) -> NoReturn:
    print(f"vngovnlp: {' '.join(message.split())}", file=sys.stderr)
    sys.exit(2)


def _version(value: bool) -> None:
    if value:
        print(f"vngovnlp {vngovnlp.__version__}")
        raise typer.Exit


@app.callback()
def _options(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version and stop.")
    ] = False,
) -> None:
    """Read Vietnamese government news: an article goes in, a structured report of the meeting comes out.

    Officials, agencies, dates, the meeting and who was told to do what by when; every value with its place in the text.

    \b
    One article, as text or as the HTML of its page:
      vngovnlp report bai.txt
      vngovnlp report trang.html --format json
      cat bai.txt | vngovnlp report - --published 2020-02-24
    Many articles, one JSON object {"id", "text", "published", ...} a line:
      vngovnlp batch articles.jsonl reports.jsonl

    'vngovnlp COMMAND --help' explains each command.
    """


Pipeline = Annotated[
    str, typer.Option(help="'default', or 'rules': without the trained model.", metavar="NAME", show_default=True)
]


@app.command()
def report(
    file: Annotated[str, typer.Argument(metavar="FILE", help="A .txt or .html file in UTF-8, or - for standard input.")],
    published: Annotated[
        str | None,
        typer.Option(metavar="YYYY-MM-DD", help="Publication date: resolves 'sáng nay', '24/2'. Wins over what the page says."),
    ] = None,
    title: Annotated[str | None, typer.Option(metavar="TEXT", help="Title. Wins over what the page says.")] = None,
    format: Annotated[Format, typer.Option(help="text to read, json for programs, md or html to keep.")] = Format.text,
    pipeline: Pipeline = "default",
) -> None:
    """Print the report of one article.

    The article may be plain prose, a page copied as text with its menus and weather boxes, or the page's HTML.

    \b
    Examples:
      vngovnlp report examples/lam_viec_cap_huyen.txt
      vngovnlp report bai.txt --published 2024-03-06 --format json > bai.json
      vngovnlp report trang.html --format md
    """
    text = _read_text(file)
    made = vngovnlp.extract(text, title=title, published=published, pipeline=pipeline)
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


@app.command()
def batch(
    input: Annotated[
        Path, typer.Argument(metavar="INPUT.jsonl", help='One {"id"?, "text", "title"?, "published"?, "url"?} a line.')
    ],
    output: Annotated[Path, typer.Argument(metavar="OUTPUT.jsonl", help="One report a line, in the same order.")],
    pipeline: Pipeline = "default",
) -> None:
    """Make a report of each line of a JSONL file.

    Lines come out in the order they went in. Other keys of a line are carried through under "extra". A line that cannot
    be read comes out as {"id", "error"}, and the run goes on. OUTPUT appears when it is complete.

    \b
    Example:
      vngovnlp batch examples/articles.jsonl reports.jsonl
    """
    from vngovnlp.batch import run_batch

    with _progress(input) as advance:
        summary = run_batch(input, output, pipeline=pipeline, advance=advance)
    _finish(summary.written, summary.failed, output, "reports")


@app.command()
def dates(
    input: Annotated[
        Path, typer.Argument(metavar="INPUT.jsonl", help='One {"id", "text", "dct"} a line; dct is the publication date.')
    ],
    output: Annotated[Path, typer.Argument(metavar="OUTPUT.jsonl", help='One {"id", "timex", "event_date"} a line.')],
) -> None:
    """Find and resolve the dates of each line of a JSONL file.

    Nothing else is looked for, not even the page. Offsets are characters of the text as it was given. Values are TIMEX3; begin and end_date are both inclusive.

    \b
    Example:
      vngovnlp dates examples/dates.jsonl found.jsonl
    """
    from vngovnlp.batch import run_dates

    with _progress(input) as advance:
        summary = run_dates(input, output, advance=advance)
    _finish(summary.written, summary.failed, output, "lines with dates")


@app.command()
def schema() -> None:
    """Print the JSON Schema of a report.

    \b
    Example:
      vngovnlp schema > report.schema.json
    """
    print(json.dumps(vngovnlp.MeetingReport.model_json_schema(), ensure_ascii=False, indent=2))


def _read_text(file: str) -> str:
    """The text of a file or of standard input. Raises :class:`InputError` if it is not UTF-8."""
    data = sys.stdin.buffer.read() if file == "-" else Path(file).read_bytes()
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        name = "standard input" if file == "-" else file
        coding = "UTF-16" if data.startswith((b"\xff\xfe", b"\xfe\xff")) else "WINDOWS-1258"
        source = "INPUT" if file == "-" else file
        raise InputError(
            f"{name} is not UTF-8 (byte 0x{data[error.start]:02x} at {error.start}); usually it is {coding}. "
            f"Convert it: iconv -f {coding} -t UTF-8 {source} > {Path(source).stem}.utf8{Path(source).suffix}"
        ) from None


@contextmanager
def _progress(source: Path) -> Iterator[Callable[[int], object]]:
    """A bar over the bytes of ``source`` on a terminal, nothing elsewhere."""
    size = source.stat().st_size
    with tqdm(total=size, unit="B", unit_scale=True, disable=not sys.stderr.isatty(), file=sys.stderr) as bar:
        yield bar.update


def _finish(written: int, failed: int, output: Path, what: str) -> None:
    errors = f', {failed} of them errors (look for "error" in the lines)' if failed else ""
    print(f"{written} {what} in {output}{errors}", file=sys.stderr)
    if written and failed == written:
        raise typer.Exit(1)
