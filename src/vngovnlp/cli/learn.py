"""``vngovnlp learn``: corrections become rows of a lexicon, and if asked weights of the tagger."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from tqdm import tqdm

from vngovnlp.cli.app import app
from vngovnlp.cli.files import check_ending, tell_empty
from vngovnlp.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spacy.language import Language

    from vngovnlp.learning import Studied
    from vngovnlp.lexicon.user import Row


@app.command()
def learn(
    corrected: Annotated[
        list[Path],
        typer.Argument(
            metavar="CORRECTED...",
            help="Filled review sheets (.xlsx, .csv), annotated articles (.jsonl), JSON exports of Label Studio (.json).",
        ),
    ],
    lexicon: Annotated[Path, typer.Option(metavar="FILE", help="Your lexicon: rows are added; made if it is not there.")],
    train: Annotated[bool, typer.Option("--train", help="Train the tagger further too, on the annotated articles.")] = False,
    out: Annotated[Path | None, typer.Option(metavar="FOLDER", help="With --train: the folder for the new model.")] = None,
    model: Annotated[
        str | None, typer.Option(metavar="FOLDER", help="A model that 'learn --train' wrote, to start from.")
    ] = None,
) -> None:
    """Learn from corrections: new rows for your lexicon, and with --train new weights for the tagger.

    A form becomes a row if the library got it wrong and it has one label wherever it stands in the corrections; no row is ever taken away. What became no
    row is listed with the reason. --train needs at least 5 annotated articles and no further package; each article is held out once, and the
    scores before and after are those of articles that the weights did not see.

    \b
    Examples:
      vngovnlp learn ra_soat.xlsx --lexicon my.csv
      vngovnlp learn export.json corrected.jsonl --lexicon my.csv --train --out models/my_model
      vngovnlp report bai.txt --lexicon my.csv --model models/my_model
    """
    from vngovnlp.learning import add_rows, read_corrections, study
    from vngovnlp.learning import learn as find_rows
    from vngovnlp.learning.rows import told
    from vngovnlp.learning.trial import check_trainable
    from vngovnlp.lexicon.user import read_rows
    from vngovnlp.pipeline import load

    if train != (out is not None):
        raise InputError("--train and --out FOLDER go together: the new weights need a place")
    check_ending(lexicon, ".csv", what="a lexicon")
    made = read_corrections(corrected)
    known = read_rows(lexicon) if lexicon.exists() else ()
    nlp = load(lexicon=lexicon if known else None, model=model)
    if out is not None:
        check_trainable(len(made.articles), nlp, out)
    studied = study(made.articles, nlp)
    found = find_rows(studied, made.verdicts, known=known)
    if found.rows or not lexicon.exists():
        add_rows(lexicon, found.rows)
    print(
        f"{len(made.articles)} articles and {len(made.verdicts)} answers; {len(found.rows)} rows added to {lexicon} ({len(known)} were there)"
    )
    for line in told(found):
        print(line)
    if not any(made):
        tell_empty(*corrected)
    if studied and not found.rows and not found.left_out and found.before.f1 == 1.0:
        print(
            "The articles say what the library finds by itself: nothing was corrected in them, as far as names go.",
            file=sys.stderr,
        )
    if made.open or made.other:
        print(
            f"not learned from: {made.open} rows without an answer, {made.other} answers that are about no entity",
            file=sys.stderr,
        )
    if train and out is not None:
        _train(studied, nlp, known, out)


def _train(studied: Sequence[Studied], nlp: Language, known: Sequence[Row], out: Path) -> None:
    from vngovnlp.learning import train, write_model
    from vngovnlp.learning.trial import FOLDS, table

    with tqdm(total=FOLDS + 1, desc="training", unit=" steps", disable=not sys.stderr.isatty(), file=sys.stderr) as bar:
        trial = train(studied, nlp, known=known, advance=bar.update)
    print(f"\nEntities of {len(studied)} articles, each held out once:\n\n{table(trial)}\n")
    if not trial.helps:
        print(
            f"The new weights are not better on articles that they did not see: no model was written to {out}.", file=sys.stderr
        )
        raise typer.Exit(1)
    write_model(trial, nlp, out, articles=len(studied))
    print(f'model in {out}: vngovnlp.load(model="{out}")')
