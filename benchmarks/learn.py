"""What do corrections bring? The tagger trained on half of train.jsonl learns from 20 corrected articles of the other half; dev.jsonl is scored.

    python benchmarks/learn.py ../shared/data/gold [--draws 5] [--articles 20]

Needs `pip install vngovnlp[train]` for the tagger that it starts from. Prints strict entity F1 a draw, mean and spread.
"""

from __future__ import annotations

import argparse
import json
import random
import shutil
import statistics
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

import vngovnlp
from vngovnlp import model
from vngovnlp.annotations import Annotated, from_record
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


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold", type=Path)
    parser.add_argument("--draws", type=int, default=5)
    parser.add_argument("--articles", type=int, default=20)
    parser.add_argument("--first", type=int, default=10, help="number of the first draw")
    options = parser.parse_args()
    reader = blank()
    for component in ("vngov_page", "vngov_sentences", "vngov_dates"):
        reader.add_pipe(component)
    items: list[Annotated] = list(read_corrections([options.gold / "train.jsonl"]).articles)
    dev = [from_record(json.loads(line)) for line in (options.gold / "dev.jsonl").read_text(encoding="utf-8").splitlines()]
    dev_studied, train_studied = study(dev, reader), study(items, reader)
    results: list[list[float]] = []
    names = ("half of train", "+ rows", "+ weights", "+ both")
    print(f"{'draw':>5} " + " ".join(f"{name:>14}" for name in names) + f" {'rows':>6}")
    for draw in range(options.first, options.first + options.draws):
        order = random.Random(draw).sample(range(len(items)), len(items))
        half = len(items) // 2
        with tempfile.TemporaryDirectory() as temporary:
            folder = Path(temporary) / f"half_{draw}"
            half_model([train_studied[i] for i in order[:half]], folder)
            nlp = vngovnlp.load(model=folder)
            corrected = study([items[i] for i in order[half : half + options.articles]], nlp)
            learned, trial = learn(corrected), train(corrected, nlp)
            clusters = read_clusters((folder / CLUSTERS).read_text(encoding="utf-8"))
            base, tuned, lexicon = Tagger.load(str(folder)), Tagger(trial.crf, clusters), UserLexicon(learned.rows)
        results.append(
            [f1(dev_studied, base), f1(dev_studied, base, lexicon), f1(dev_studied, tuned), f1(dev_studied, tuned, lexicon)]
        )
        print(f"{draw:>5} " + " ".join(f"{value:14.2f}" for value in results[-1]) + f" {len(learned.rows):6}", flush=True)
    columns = list(zip(*results, strict=True))
    print(f"{'mean':>5} " + " ".join(f"{statistics.mean(column):14.2f}" for column in columns))
    if len(results) > 1:
        gains = [[value - row[0] for value in row] for row in results]
        spread = [(statistics.mean(g), statistics.stdev(g)) for g in zip(*gains, strict=True)]
        print(f"{'gain':>5} " + " ".join(f"{f'{mean:+.2f} ± {dev:.2f}':>14}" for mean, dev in spread))


if __name__ == "__main__":
    main()
