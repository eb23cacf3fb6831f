"""The application: what all commands share, errors that the user can act on, exit codes.

Exit codes: 0 done; 1 done, but no line of a batch could be read; 2 wrong arguments, or a file that cannot be read or written.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated, Any, NoReturn

import typer

import vngovnlp
from vngovnlp import model
from vngovnlp.errors import ModelError, VngovError

_UsageError: type[Exception] = typer.BadParameter.__bases__[0]
"""Wrong arguments: from click, or from the copy of it that newer versions of typer have."""

app = typer.Typer(
    name="vngovnlp",
    add_completion=False,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)


def main() -> None:
    """Run the command. An error that the user can act on is one line on stderr and exit code 2."""
    for stream in (sys.stdout, sys.stderr):  # Vietnamese under any locale
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        sys.exit(app(standalone_mode=False) or 0)
    except _UsageError as error:
        _explain(error)
    except typer.Abort:
        sys.exit(130)
    except VngovError as error:
        _stop(str(error))
    except BrokenPipeError:  # `vngovnlp report … | head`
        sys.stderr.close()
        sys.exit(0)
    except OSError as error:
        _stop(f"{error.filename}: {error.strerror}. {_advice(error)}" if error.filename else str(error))


def _explain(error: Any) -> NoReturn:
    """Says how the command is used, and in what it was not."""
    if getattr(getattr(error, "param", None), "nargs", 1) == -1 and error.message == "":
        # `vngovnlp tasks reports.jsonl`: the last name is taken for the output, and what is then missing is called an input
        error.message = "Name what to read and, last, what to write"
    else:
        error.message = error.message.removeprefix("Value error, ").replace("Input should be ", "it should be ")
    error.show()
    sys.exit(2)


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
    str, typer.Option(help="'default', or 'rules': without the trained mention tagger.", metavar="NAME", show_default=True)
]
Lexicon = Annotated[
    Path | None,
    typer.Option(metavar="FILE", help="A table of your own forms (form,label,...), which take precedence; 'learn' writes one."),
]
Published = Annotated[
    str | None,
    typer.Option(metavar="YYYY-MM-DD", help="Publication date of the articles that bring none: resolves 'sáng nay', '24/2'."),
]


def _own_model(folder: str | None) -> str | None:
    if folder is not None and folder != model.DEFAULT and not (Path(folder) / "meta.json").is_file():
        raise ModelError(
            f"{folder} is no folder of a model: it has no meta.json. 'vngovnlp learn ... --train --out FOLDER' writes one; without --model the library's own is used"
        )
    return folder


Model = Annotated[str | None, typer.Option(metavar="FOLDER", callback=_own_model, help="A model that 'learn --train' wrote.")]
