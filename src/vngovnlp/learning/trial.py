"""Further training of the tagger on corrected articles, tried out on articles that it did not see before anything is written."""

from __future__ import annotations

import hashlib
import json
import shutil
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from spacy.language import Language

from vngovnlp import model
from vngovnlp.errors import InputError
from vngovnlp.evaluation import Counts
from vngovnlp.grammar.mend import mend
from vngovnlp.learning.rows import learn
from vngovnlp.learning.study import Studied, score, with_rows
from vngovnlp.lexicon.user import Row, UserLexicon
from vngovnlp.pipes.lexicon import rows_of
from vngovnlp.tagger.crf import Crf
from vngovnlp.tagger.tagger import CLUSTERS, WEIGHTS, Tagger, read_clusters
from vngovnlp.tagger.tune import SHARES, lesson, tune

FOLDS = 5
CLEARLY = 0.005
"""A gain of F1 on held-out articles that is no accident."""
FEWEST = 5
"""With fewer corrected articles there is nothing to try the weights out on."""


class Trial(NamedTuple):
    """Strict entity counts of articles that were held out: as it was, with the new rows, with the new weights, with both; and the new weights,
    trained on all articles."""

    before: Counts
    rows: Counts
    weights: Counts
    both: Counts
    crf: Crf

    @property
    def helps(self) -> bool:
        """Whether the new weights are better on articles that they did not see."""
        return (self.weights.f1 or 0.0) > (self.before.f1 or 0.0)


def train(
    studied: Sequence[Studied],
    nlp: Language,
    *,
    known: Sequence[Row] = (),
    folds: int = FOLDS,
    advance: Callable[[], object] = lambda: None,
) -> Trial:
    """The weights of the tagger of ``nlp``, with which the articles were studied, trained further on these articles.

    Each article is held out once, for the scores, which choose between a careful step and all the way: the latter if it is clearly better. ``advance`` is called ``folds + 1`` times. Raises
    :class:`InputError` for fewer than five articles or a pipeline without a tagger.
    """
    _check(len(studied), nlp)
    name = base_of(nlp)
    crf = Crf.load(model.path(WEIGHTS, name=name))
    clusters = read_clusters(model.path(CLUSTERS, name=name).read_text(encoding="utf-8"))
    lessons = [lesson(s.article, s.dates, s.right, clusters) for s in studied]
    totals = [[Counts()] * 4 for _ in SHARES]
    for fold in range(folds):
        held, rest = studied[fold::folds], [i for i in range(len(studied)) if i % folds != fold]
        rows = UserLexicon(learn([studied[i] for i in rest], known=known).rows)
        for number, tuned in enumerate(tune(crf, [lessons[i] for i in rest])):
            counts = _held_out(held, Tagger(tuned, clusters), rows_of(nlp), rows)
            totals[number] = [one.plus(other) for one, other in zip(totals[number], counts, strict=True)]
        advance()
    made = tune(crf, lessons)
    advance()
    careful, whole = (_trial(counts, crf) for counts, crf in zip(totals, made, strict=True))
    return whole if (whole.weights.f1 or 0.0) > (careful.weights.f1 or 0.0) + CLEARLY else careful


def _trial(counts: Sequence[Counts], crf: Crf) -> Trial:
    before, rows, weights, both = counts
    return Trial(before, rows, weights, both, crf)


def _held_out(held: Sequence[Studied], tagger: Tagger, old: UserLexicon | None, new: UserLexicon) -> Iterator[Counts]:
    """Counts as it was, with the new rows, with the new weights, with both."""
    # mended as in the pipeline, or the new weights would be set against more than the old ones
    tuned = [with_rows(s, mend(s.article.text, tagger.find_entities(s.article, s.dates)), old) for s in held]
    yield score((s.right, s.found) for s in held)
    yield score((s.right, with_rows(s, s.found, new)) for s in held)
    yield score((s.right, found) for s, found in zip(held, tuned, strict=True))
    yield score((s.right, with_rows(s, found, new)) for s, found in zip(held, tuned, strict=True))


def base_of(nlp: Language) -> str:
    """The name or folder of the model that the pipeline uses."""
    return str(nlp.get_pipe_config("vngov_entities").get("model", model.DEFAULT))


def write_model(trial: Trial, nlp: Language, folder: Path | str, *, articles: int) -> Path:
    """Writes the weights as a model that ``load(model=folder)`` reads: weights, clusters, meta.json and a card.

    Raises :class:`InputError` if the folder is that of the model itself or holds something else.
    """
    folder = Path(folder)
    base = model.folder(base_of(nlp))
    check_folder(folder, nlp)
    folder.mkdir(parents=True, exist_ok=True)
    trial.crf.save(folder / WEIGHTS)
    shutil.copyfile(base / CLUSTERS, folder / CLUSTERS)
    digest = hashlib.sha256((folder / WEIGHTS).read_bytes()).hexdigest()[:8]
    known = json.loads((base / "meta.json").read_text(encoding="utf-8"))
    meta = {
        "name": folder.resolve().name,
        "version": f"{known['version'].split('+')[0]}+{digest}",
        "base": model.version(base_of(nlp)),
        "articles": articles,
        "held_out_f1": {"before": trial.before.f1, "after": trial.weights.f1},
    }
    (folder / "meta.json").write_text(json.dumps(meta, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    (folder / "README.md").write_text(_card(meta, trial), encoding="utf-8")
    return folder


def check_trainable(articles: int, nlp: Language, folder: Path) -> None:
    """Raises :class:`InputError` if that many articles are too few, the pipeline has no tagger, or a model must not be written there."""
    _check(articles, nlp)
    check_folder(folder, nlp)


def _check(articles: int, nlp: Language) -> None:
    if "vngov_entities" not in nlp.pipe_names:
        raise InputError("this pipeline has no tagger to train; use the pipeline 'default'")
    if articles < FEWEST:
        raise InputError(
            f"--train needs articles that are annotated as a whole (.jsonl, .json): at least {FEWEST}, better 20; there are {articles}. "
            "Sheets hold single sentences and give rows only: leave out --train and --out"
        )


def check_folder(folder: Path, nlp: Language) -> None:
    """Raises :class:`InputError` if a model must not be written there."""
    if folder.resolve() == model.folder(base_of(nlp)).resolve():
        raise InputError(f"{folder} is the model that is trained further; name another folder")
    if folder.exists() and not (folder / "meta.json").is_file() and (not folder.is_dir() or any(folder.iterdir())):
        raise InputError(f"{folder} is there and is no model; name a new folder")


def _card(meta: dict[str, object], trial: Trial) -> str:
    return (
        f"# {meta['name']} {meta['version']}\n\n"
        f"The tagger of {meta['base']}, trained further on {meta['articles']} corrected articles by `vngovnlp learn --train`.\n\n"
        f'    nlp = vngovnlp.load(model="{meta["name"]}")\n\n'
        "Entities, strict, on the same articles, each of which was held out once:\n\n" + table(trial) + "\n"
    )


def table(trial: Trial) -> str:
    """Precision, recall and F1 of the held-out articles as a Markdown table."""
    lines = ["| | P | R | F1 |", "| --- | --- | --- | --- |"]
    for name, counts in (
        ("before", trial.before),
        ("with the new rows", trial.rows),
        ("with the new weights", trial.weights),
        ("with both", trial.both),
    ):
        lines.append(
            f"| {name} | "
            + " | ".join("–" if v is None else f"{v:.3f}" for v in (counts.precision, counts.recall, counts.f1))
            + " |"
        )
    return "\n".join(lines)
