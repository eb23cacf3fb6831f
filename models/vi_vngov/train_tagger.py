"""Fits the mention tagger: models/vi_vngov/tagger.npz (a linear-chain CRF, L-BFGS with L1 and L2, by CRFsuite).

    python models/vi_vngov/train_tagger.py ../shared/data/gold/train.jsonl ../shared/data/raw [--folds 5]

It is fitted on the annotated articles, on copies of them with other names and typing noise (perturb.py), and on sentences of the unlabelled texts: silver.jsonl.xz
holds their offsets and labels, not their words (teacher.py made it). With --folds it cross-validates by article, without silver, and prints spread and
calibration instead of writing the weights. What was fitted is recorded in fitted.json.
"""

from __future__ import annotations

import argparse
import json
import lzma
import math
import random
import statistics
import tempfile
import time
import tomllib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import chain
from pathlib import Path
from typing import Any

import numpy as np
import perturb
import pycrfsuite

from vngovnlp.article import Article
from vngovnlp.dates import tag as tag_dates
from vngovnlp.grammar.match import Match
from vngovnlp.segment import sentences
from vngovnlp.tagger.crf import FORBIDDEN, Crf
from vngovnlp.tagger.features import Clusters, featurize, read_token
from vngovnlp.tagger.spans import encode, may_follow
from vngovnlp.tagger.tagger import CLUSTERS, LABELS, WEIGHTS, Tagger, mark_article, read_clusters
from vngovnlp.text import normal, read_text

HERE = Path(__file__).parent
SILVER = HERE / "silver.jsonl.xz"
CONFIG = tomllib.loads((HERE / "config.toml").read_text(encoding="utf-8"))["tagger"]
TIMES = CONFIG["times"]
"""How often each kind of sentence is read: clean and noisy copies of train, sentences that were read by hand, silver ones."""
NOISE = (
    perturb.rename_people(0.5),
    perturb.rename_places(0.5),
    perturb.swap_abbreviations(0.3),
    perturb.mistype(0.03),
    perturb.forget_blanks(0.1),
)

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


def rows(item: dict[str, Any], clusters: Clusters, *, only: set[tuple[int, int]] | None = None) -> Iterator[Row]:
    """Features and BILOU tags of each sentence, or of those sentences only."""
    article, dates = prepare(item)
    text, norm = article.text, article.norm
    tokens, marks = mark_article(article, dates)
    first = {start: i for i, start in enumerate(tokens.starts)}
    last = {end: i + 1 for i, end in enumerate(tokens.ends)}
    spans = [(first[s], last[e], label) for s, e, label in item["entities"] if label in LABELS and s in first and e in last]
    for i, j in tokens.bounds:
        if only is not None and (tokens.starts[i], tokens.ends[j - 1]) not in only:
            continue
        words = zip(tokens.starts[i:j], tokens.ends[i:j], strict=True)
        inside = [(a - i, b - i, label) for a, b, label in spans if i <= a and b <= j]
        yield featurize([read_token(text[s:e], norm[s:e], clusters) for s, e in words], marks[i:j]), encode(j - i, inside)


def noisy(item: dict[str, Any], copy: int) -> dict[str, Any]:
    """The article with other names, other abbreviations, typing errors, and now and then a headline in capitals."""
    rng = random.Random(f"{copy} {item['id']}")
    steps = [*NOISE, perturb.shout_headline] if rng.random() < 0.3 else NOISE
    text, mentions = perturb.change(item["text"], [(s, e, label) for s, e, label in item["entities"]], steps, rng)
    return item | {"text": text, "entities": mentions}


def gold_rows(item: dict[str, Any], clusters: Clusters) -> list[Row]:
    """All copies of one annotated article."""
    copies = [item] * TIMES["clean"] + [noisy(item, copy) for copy in range(TIMES["noisy"])]
    return [row for copy in copies for row in rows(copy, clusters)]


def silver(raw: Path) -> Iterator[tuple[str, dict[str, Any]]]:
    """(corpus, article) for all articles with labelled sentences; ``sentences`` are their spans and whether a reader went over them."""
    wanted: dict[str, dict[str, Any]] = defaultdict(dict)
    with lzma.open(SILVER, "rt", encoding="utf-8") as lines:
        for line in lines:
            known = json.loads(line)
            wanted[known["corpus"]][known["id"]] = known
    for corpus, articles in wanted.items():
        with lzma.open(raw / f"{corpus}.jsonl.xz", "rt", encoding="utf-8") as lines:
            for line in lines:
                item = json.loads(line)
                if (known := articles.get(item["id"])) is not None:
                    text = read_text(f"{item['title']}\n{item['text']}").text
                    yield corpus, {"text": text, "published": item.get("published")} | known


def silver_rows(raw: Path, clusters: Clusters, found: dict[str, int]) -> Iterator[list[Row]]:
    """The labelled sentences of each article, those that were read as often as the settings say; counts them in ``found``."""
    for corpus, item in silver(raw):
        for kind, times in (("read", TIMES["read"]), ("silver", TIMES["silver"])):
            only = {(start, end) for start, end, read in item["sentences"] if bool(read) == (kind == "read")}
            if only and times:
                made = list(rows(item, clusters, only=only))
                found[f"{corpus}, {kind}"] = found.get(f"{corpus}, {kind}", 0) + len(made)
                yield made * times


def fit(prepared: Iterable[Sequence[Row]]) -> Crf:
    """The weights fitted on the rows of all articles."""
    trainer = pycrfsuite.Trainer(verbose=False)
    trainer.set_params({key: CONFIG[key] for key in ("c1", "c2", "max_iterations")})
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
    return Crf(tags, features, state, transition, calibration=CONFIG["calibration"])


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
    """Prints strict F1 a label, mean and spread over the folds, and the calibration of the scores."""
    prepared = [gold_rows(item, clusters) for item in items]
    scores: dict[str, list[float]] = defaultdict(list)
    sure: list[tuple[float, bool]] = []
    for fold in range(folds):
        crf = fit(p for k, p in enumerate(prepared) if k % folds != fold)
        crf.calibration = (1.0, 0.0)  # it is what is looked for
        tagger, rest = Tagger(crf, clusters), [item for k, item in enumerate(items) if k % folds == fold]
        counts = count(rest, tagger)
        sure += judged(rest, tagger)
        for label, numbers in counts.items():
            scores[label].append(f1(numbers))
        print(f"fold {fold + 1} of {folds}: {scores['ALL'][-1]:.4f}", flush=True)
    for label, values in sorted(scores.items()):
        spread = f"{statistics.stdev(values):.4f}  ({min(values):.3f} to {max(values):.3f})"
        print(f"{label:9} {statistics.mean(values):.4f} ± {spread}")
    slope, intercept = platt(sure)
    print(f"calibration = [{slope:.3f}, {intercept:.3f}], ECE {ece(sure):.4f} -> {ece(sure, slope, intercept):.4f}")


def judged(items: Iterable[dict[str, Any]], tagger: Tagger) -> list[tuple[float, bool]]:
    """Score of each mention that the CRF found, and whether it is right."""
    found = []
    for item in items:
        article, dates = prepare(item)
        gold = {tuple(entity) for entity in item["entities"]}
        mentions = tagger.find_entities(article, dates)
        found += [(m.score, (m.start, m.end, m.label) in gold) for m in mentions if m.rule == "crf"]
    return found


def calibrated(score: float, slope: float, intercept: float) -> float:
    """The chance that a mention of this score is right."""
    score = min(max(score, 1e-4), 1 - 1e-4)
    return 1 / (1 + math.exp(-(slope * math.log(score / (1 - score)) + intercept)))


def platt(sure: Sequence[tuple[float, bool]]) -> tuple[float, float]:
    """Slope and intercept on the log odds that make the scores likeliest (Platt 1999), by gradient descent."""
    slope, intercept = 1.0, 0.0
    odds = np.array([math.log(s / (1 - s)) for s in (min(max(score, 1e-4), 1 - 1e-4) for score, _ in sure)])
    right = np.array([ok for _, ok in sure], dtype=np.float64)
    for _ in range(5000):
        miss = 1 / (1 + np.exp(-(slope * odds + intercept))) - right
        slope -= 0.1 * float((miss * odds).mean())
        intercept -= 0.1 * float(miss.mean())
    return slope, intercept


def ece(sure: Sequence[tuple[float, bool]], slope: float = 1.0, intercept: float = 0.0, bins: int = 10) -> float:
    """Expected calibration error over equally wide bins (Naeini et al. 2015)."""
    groups: dict[int, list[tuple[float, bool]]] = defaultdict(list)
    for score, ok in sure:
        chance = calibrated(score, slope, intercept)
        groups[min(int(chance * bins), bins - 1)].append((chance, ok))
    return sum(abs(sum(c for c, _ in group) - sum(ok for _, ok in group)) for group in groups.values()) / len(sure)


def record(ids: list[str], sentences: dict[str, int]) -> None:
    """Notes in fitted.json which articles the weights were fitted on, and how many sentences of which unlabelled text."""
    path = HERE / "fitted.json"
    known = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
    known |= {"tagger": ids, "tagger_silver": sentences}
    path.write_text(json.dumps(known, ensure_ascii=False, indent=1, sort_keys=True) + "\n", encoding="utf-8")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("train", type=Path)
    parser.add_argument("raw", type=Path)
    parser.add_argument("--folds", type=int, default=0)
    options = parser.parse_args()
    items = read(options.train)
    clusters = read_clusters((HERE / CLUSTERS).read_text(encoding="utf-8"))
    if options.folds:
        cross_validate(items, clusters, options.folds)
        return
    began = time.perf_counter()
    sentences: dict[str, int] = {}
    fit(chain((gold_rows(item, clusters) for item in items), silver_rows(options.raw, clusters, sentences))).save(
        HERE / WEIGHTS
    )
    record([item["id"] for item in items], sentences)
    size = (HERE / WEIGHTS).stat().st_size / 1e6
    print(
        f"{len(items)} articles, {sum(sentences.values())} sentences of unlabelled text, {time.perf_counter() - began:.0f} s, {size:.1f} MB"
    )


if __name__ == "__main__":
    main()
