"""Fits the mention tagger: models/vi_vngov/tagger.npz (a linear-chain CRF, L-BFGS with L1 and L2, by CRFsuite).

    python models/vi_vngov/train_tagger.py ../shared/data/gold/train.jsonl [--folds 5]

With --folds it cross-validates by article and prints the spread instead of writing the weights. What was fitted is recorded in fitted.json.
"""

from __future__ import annotations

import argparse
import json
import statistics
import tempfile
import time
import tomllib
from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np
import pycrfsuite

from vngovnlp.article import Article
from vngovnlp.dates import tag as tag_dates
from vngovnlp.grammar.match import Match
from vngovnlp.segment import sentences
from vngovnlp.tagger.crf import FORBIDDEN, Crf
from vngovnlp.tagger.features import Clusters, featurize, read_token
from vngovnlp.tagger.spans import encode, may_follow
from vngovnlp.tagger.tagger import CLUSTERS, LABELS, WEIGHTS, Tagger, mark_article, read_clusters
from vngovnlp.text import normal

HERE = Path(__file__).parent
CONFIG = tomllib.loads((HERE / "config.toml").read_text(encoding="utf-8"))["tagger"]

Row = tuple[list[list[str]], list[str]]
Count = dict[str, list[int]]


def read(path: Path) -> list[dict[str, Any]]:
    """The annotated articles of a JSONL file."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def prepare(item: dict[str, Any]) -> tuple[Article, list[Match]]:
    """The article and its DATE mentions, as the pipeline would find them."""
    text = item["text"]
    published = date.fromisoformat(item["published"]) if item["published"] else None
    article = Article(text, normal(text), sentences(text), published=published)
    dates = [Match(t.start, t.end, "DATE", t.value, t.rule) for t in tag_dates(text, published=published) if t.calendar]
    return article, dates


def rows(item: dict[str, Any], clusters: Clusters) -> Iterable[Row]:
    """Features and BILOU tags of each sentence."""
    article, dates = prepare(item)
    text, norm = article.text, article.norm
    tokens, marks = mark_article(article, dates)
    first = {start: i for i, start in enumerate(tokens.starts)}
    last = {end: i + 1 for i, end in enumerate(tokens.ends)}
    spans = [(first[s], last[e], label) for s, e, label in item["entities"] if label in LABELS and s in first and e in last]
    owns = [read_token(text[s:e], norm[s:e], clusters) for s, e in zip(tokens.starts, tokens.ends, strict=True)]
    for i, j in tokens.bounds:
        inside = [(a - i, b - i, label) for a, b, label in spans if i <= a and b <= j]
        yield featurize(owns[i:j], marks[i:j]), encode(j - i, inside)


def fit(prepared: Iterable[Sequence[Row]]) -> Crf:
    """The weights fitted on the rows of all articles."""
    trainer = pycrfsuite.Trainer(verbose=False)
    trainer.set_params(CONFIG)
    for article in prepared:
        for features, tags in article:
            trainer.append(features, tags)
    with tempfile.TemporaryDirectory() as folder:
        path = str(Path(folder) / "crfsuite")
        trainer.train(path)
        crf = pycrfsuite.Tagger()
        crf.open(path)
        return export(crf)


def export(crf: pycrfsuite.Tagger) -> Crf:
    """CRFsuite's weights as ours. Tag pairs that BILOU forbids are closed; those that were merely never seen keep their weight 0."""
    info = crf.info()
    tags = sorted(info.labels)
    number = {tag: i for i, tag in enumerate(tags)}
    features = sorted({feature for feature, _ in info.state_features})
    row = {feature: i for i, feature in enumerate(features)}
    state = np.zeros((len(features), len(tags)), dtype=np.float32)
    for (feature, tag), weight in info.state_features.items():
        state[row[feature], number[tag]] = weight
    transition = np.zeros((len(tags), len(tags)), dtype=np.float32)
    for (one, two), weight in info.transitions.items():
        transition[number[one], number[two]] = weight
    for one in tags:
        for two in tags:
            if not may_follow(one, two):
                transition[number[one], number[two]] = FORBIDDEN
    return Crf(tags, features, state, transition)


def count(items: Iterable[dict[str, Any]], tagger: Tagger) -> Count:
    """[right, found, gold] a label, strict."""
    counts: Count = defaultdict(lambda: [0, 0, 0])
    for item in items:
        article, dates = prepare(item)
        gold = {tuple(entity) for entity in item["entities"]}
        found = {(m.start, m.end, m.label) for m in tagger.find_entities(article, dates)}
        for label in (*LABELS, "DATE"):
            one, two = {x for x in gold if x[2] == label}, {x for x in found if x[2] == label}
            for name in (label, "ALL"):
                for k, n in enumerate((len(one & two), len(two), len(one))):
                    counts[name][k] += n
    return counts


def f1(numbers: Sequence[int]) -> float:
    right, found, gold = numbers
    return 2 * right / (found + gold) if found + gold else 1.0


def cross_validate(items: list[dict[str, Any]], clusters: Clusters, folds: int) -> None:
    """Prints strict F1 a label, mean and spread over the folds."""
    prepared = [list(rows(item, clusters)) for item in items]
    scores: dict[str, list[float]] = defaultdict(list)
    for fold in range(folds):
        crf = fit(p for k, p in enumerate(prepared) if k % folds != fold)
        counts = count((item for k, item in enumerate(items) if k % folds == fold), Tagger(crf, clusters))
        for label, numbers in counts.items():
            scores[label].append(f1(numbers))
        print(f"fold {fold + 1} of {folds}: {scores['ALL'][-1]:.4f}", flush=True)
    for label, values in sorted(scores.items()):
        print(
            f"{label:9} {statistics.mean(values):.4f} ± {statistics.stdev(values):.4f}  ({min(values):.3f} to {max(values):.3f})"
        )


def record(ids: list[str]) -> None:
    """Notes in fitted.json which articles the weights were fitted on."""
    path = HERE / "fitted.json"
    known = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
    path.write_text(json.dumps(known | {"tagger": ids}, ensure_ascii=False, indent=1, sort_keys=True) + "\n", encoding="utf-8")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("train", type=Path)
    parser.add_argument("--folds", type=int, default=0)
    options = parser.parse_args()
    items = read(options.train)
    clusters = read_clusters((HERE / CLUSTERS).read_text(encoding="utf-8"))
    if options.folds:
        cross_validate(items, clusters, options.folds)
        return
    began = time.perf_counter()
    fit(list(rows(item, clusters)) for item in items).save(HERE / WEIGHTS)
    record([item["id"] for item in items])
    size = (HERE / WEIGHTS).stat().st_size / 1e6
    print(f"{len(items)} articles, {time.perf_counter() - began:.0f} s, {size:.1f} MB in {HERE / WEIGHTS}")


if __name__ == "__main__":
    main()
