"""What do corrections bring? The tagger trained on half of train.jsonl learns from 20 corrected articles of the other half; dev.jsonl is scored.
Then the shipped model learns from 20 articles of dev (other portals and years than train) and is scored on the others; nothing of that is kept.

    python benchmarks/learn.py ../shared/data/gold [--draws 10] [--articles 20] [--again] [--curve]

No text but the annotated articles is used: the silver sentences of the shipped model were labelled by teachers that knew all of train. Needs
`pip install vngovnlp[train]` for the tagger that it starts from. Prints strict entity F1 a draw, the mean, and the mean gain with its standard error.
"""

from __future__ import annotations

import argparse
import json
import random
import shutil
import statistics
import sys
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import vngovnlp
from vngovnlp import model
from vngovnlp.annotations import Annotated
from vngovnlp.learning import learn, read_corrections, study, train
from vngovnlp.learning.study import Studied, score, with_rows
from vngovnlp.lexicon.user import UserLexicon
from vngovnlp.pipeline import blank
from vngovnlp.tagger.tagger import CLUSTERS, WEIGHTS, Tagger, read_clusters
from vngovnlp.tagger.tune import Lesson, lesson

sys.path.insert(0, str(model.folder()))
import train_tagger


def half_model(articles: Sequence[Studied], folder: Path) -> None:
    """Writes a model whose tagger was fitted on these articles alone."""
    folder.mkdir()
    shutil.copy(model.path(CLUSTERS), folder)
    clusters = read_clusters((folder / CLUSTERS).read_text(encoding="utf-8"))
    train_tagger.fit([rows(lesson(s.article, s.dates, s.right, clusters)) for s in articles]).save(folder / WEIGHTS)
    (folder / "meta.json").write_text(json.dumps({"name": folder.name, "version": "0"}), encoding="utf-8")


def rows(one: Lesson) -> list[tuple[list[list[str]], list[str]]]:
    """Features and tags of each sentence."""
    made, i = [], 0
    for length in one.lengths:
        made.append((one.features[i : i + length], one.tags[i : i + length]))
        i += length
    return made


def f1(studied: Sequence[Studied], tagger: Tagger, lexicon: UserLexicon | None = None) -> float:
    """Strict F1 in percent, all labels."""
    counts = score((s.right, with_rows(s, tagger.find_entities(s.article, s.dates), lexicon)) for s in studied)
    return 100 * (counts.f1 or 0.0)


def learned(items: Sequence[Annotated], scored: Sequence[Studied], name: Path | str) -> list[float]:
    """F1 on ``scored`` of the model as it is, with the rows, with the weights and with both that these articles give; and the number of rows."""
    nlp = vngovnlp.load(model=name)
    corrected = study(items, nlp)
    found, trial = learn(corrected), train(corrected, nlp)
    clusters = read_clusters(model.path(CLUSTERS, name=str(name)).read_text(encoding="utf-8"))
    base, tuned, lexicon = Tagger.load(str(name)), Tagger(trial.crf, clusters), UserLexicon(found.rows)
    return [f1(scored, base), f1(scored, base, lexicon), f1(scored, tuned), f1(scored, tuned, lexicon), len(found.rows)]


def show(title: str, draws: Iterable[tuple[int, list[float]]], *more: str) -> None:
    """Prints a line a draw, the mean, and the mean gain with its standard error."""
    print(
        f"\n{title}\n{'draw':>5}"
        + "".join(f"{name:>15}" for name in ("as it was", "+ rows", "+ weights", "+ both"))
        + "   rows"
    )
    results = []
    for draw, values in draws:
        *scores, rows = values
        results.append(scores)
        print(f"{draw:>5}" + "".join(f"{value:15.2f}" for value in scores) + f"{rows:7.0f}", flush=True)
    print(f"{'mean':>5}" + "".join(f"{statistics.mean(column):15.2f}" for column in zip(*results, strict=True)))
    if len(results) > 1:
        gains = zip(*([value - row[0] for value in row] for row in results), strict=True)
        print(f"{'gain':>5}" + "".join(f"{gain(g):>15}" for g in gains))


def gain(values: Sequence[float]) -> str:
    """Mean and standard error."""
    return f"{statistics.mean(values):+.2f} ± {statistics.stdev(values) / len(values) ** 0.5:.2f}"


def curve(studied: Sequence[Studied], scored: Sequence[Studied], sizes: Sequence[int], numbers: Iterable[int]) -> None:
    """Prints the F1 of taggers that were fitted on so many articles of train, drawn as often as there are numbers."""
    print("\nfitted on so many articles of train, scored on dev")
    found: dict[int, list[float]] = {size: [] for size in sizes}
    for draw in numbers:
        order = random.Random(draw).sample(range(len(studied)), len(studied))
        for size in sizes:
            if size < len(studied) or not found[size]:
                with tempfile.TemporaryDirectory() as temporary:
                    half_model([studied[i] for i in order[:size]], Path(temporary) / "part")
                    found[size].append(f1(scored, Tagger.load(str(Path(temporary) / "part"))))
        print(f"{draw:>5}" + "".join(f"{values[-1]:15.2f}" for values in found.values()), flush=True)
    for size, values in found.items():
        print(f"{size:>5} articles: {gain(values)[1:] if len(values) > 1 else f'{values[0]:.2f}'}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold", type=Path)
    parser.add_argument("--draws", type=int, default=10)
    parser.add_argument("--articles", type=int, default=20)
    parser.add_argument("--first", type=int, default=20, help="number of the first draw")
    parser.add_argument(
        "--again", action="store_true", help="fit the half and the corrected articles from scratch too: what could be reached"
    )
    parser.add_argument("--curve", action="store_true", help="show first what more articles of train bring at all")
    options = parser.parse_args()
    reader = blank()
    for component in ("vngov_page", "vngov_sentences", "vngov_dates"):
        reader.add_pipe(component)
    items, dev = (list(read_corrections([options.gold / f"{part}.jsonl"]).articles) for part in ("train", "dev"))
    studied, scored = study(items, reader), study(dev, reader)
    numbers = range(options.first, options.first + options.draws)

    if options.curve:
        half = len(items) // 2
        curve(studied, scored, (half // 2, half, half + options.articles, len(items)), numbers)

    def halves() -> Iterator[tuple[int, list[float]]]:
        for draw in numbers:
            order = random.Random(draw).sample(range(len(items)), len(items))
            half = len(items) // 2
            with tempfile.TemporaryDirectory() as temporary:
                folder = Path(temporary) / f"half_{draw}"
                half_model([studied[i] for i in order[:half]], folder)
                *scores, found = learned([items[i] for i in order[half : half + options.articles]], scored, folder)
                if options.again:
                    half_model([studied[i] for i in order[: half + options.articles]], folder.with_name("again"))
                    scores.append(f1(scored, Tagger.load(str(folder.with_name("again")))))
                yield draw, [*scores, found]

    def elsewhere() -> Iterator[tuple[int, list[float]]]:
        for draw in numbers:
            order = random.Random(draw).sample(range(len(dev)), len(dev))
            rest = [scored[i] for i in order[options.articles :]]
            yield draw, learned([dev[i] for i in order[: options.articles]], rest, model.DEFAULT)

    show(
        f"trained on half of train, {options.articles} corrected articles of the other half, scored on dev",
        halves(),
        *["from scratch"] * options.again,
    )
    show(
        f"the shipped model, {options.articles} corrected articles of dev, scored on the other {len(dev) - options.articles}",
        elsewhere(),
    )


if __name__ == "__main__":
    main()
