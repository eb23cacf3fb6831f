"""Fits the weights of vngovnlp.statements on the annotated articles and prints the cross-validated scores.

    pip install scikit-learn          # python-crfsuite comes with underthesea
    python models/vi_vngov/train_statements.py ../shared/data/gold/train.jsonl

Writes statements_roles.json (chain over clauses), statements_category.json (linear) and the ids of the articles to fitted.json, all beside
this file. Folds are whole articles; the balance of precision and recall and the calibration of scores are chosen on held-out folds.
"""

from __future__ import annotations

import json
import math
import random
import sys
import tempfile
from bisect import bisect_left
from collections import Counter
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

import pycrfsuite
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

from vngovnlp.article import Article
from vngovnlp.grammar.match import Match
from vngovnlp.segment import sentences
from vngovnlp.statements.category import CATEGORIES, category_features
from vngovnlp.statements.clauses import Clause, Tokens, clauses, tokens
from vngovnlp.statements.directives import span_of
from vngovnlp.statements.features import clause_features
from vngovnlp.statements.roles import LABELS, ROLES, Piece, RoleModel, best_path, from_json
from vngovnlp.text import normal, read_text

HERE = Path(__file__).parent
FOLDS = 5
CRF = {"c1": 0.2, "c2": 0.3, "max_iterations": 120, "feature.minfreq": 2}
CATEGORY_C = 1.0


class Example(NamedTuple):
    """One annotated article, read and cut."""

    gold: dict[str, Any]
    article: Article
    toks: Tokens
    found: list[Clause]
    features: list[list[str]]


def read(path: Path) -> list[Example]:
    """The annotated articles of a JSONL file."""
    return [example(json.loads(line)) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def example(gold: dict[str, Any]) -> Example:
    """An annotated article with its clauses and their features; entities are the annotated ones."""
    text = read_text(gold["text"]).text
    title = (0, len(text.split("\n", 1)[0])) if gold.get("title") else None
    published = date.fromisoformat(gold["published"]) if gold.get("published") else None
    article = Article(text, normal(text), sentences(text), title=title, published=published)
    entities = [Match(start, end, label, None, "gold") for start, end, label in gold["entities"]]
    toks = tokens(article, entities)
    found = clauses(toks)
    return Example(gold, article, toks, found, clause_features(article, toks, found))


def gold_labels(e: Example) -> list[str]:
    """The label of each clause: it belongs to the statement that covers more than half of it."""
    labels = ["O"] * len(e.found)
    for statement in e.gold["statements"]:
        first = True
        for k, clause in enumerate(e.found):
            start, end = e.toks.start[clause.i], e.toks.end[clause.j - 1]
            if min(end, statement["end"]) - max(start, statement["start"]) > 0.5 * (end - start):
                labels[k] = ("B-" if first else "I-") + statement["role"]
                first = False
    return labels


def fit_roles(train: list[Example]) -> RoleModel:
    """The chain model, not balanced yet."""
    trainer = pycrfsuite.Trainer(verbose=False)
    trainer.set_params(CRF)
    for e in train:
        if e.found:
            trainer.append(e.features, gold_labels(e))
    with tempfile.TemporaryDirectory() as folder:
        path = str(Path(folder) / "roles.crfsuite")
        trainer.train(path)
        tagger = pycrfsuite.Tagger()
        tagger.open(path)
        info = tagger.info()
        tagger.close()
    number = {label: n for n, label in enumerate(LABELS)}
    features: dict[str, list[float]] = {}
    for (name, label), weight in info.state_features.items():
        if abs(weight) >= 0.02:
            features.setdefault(name, []).extend([number[label], round(weight, 2)])
    moves = [[round(info.transitions.get((a, b), -3.0), 3) for b in LABELS] for a in LABELS]
    data = {"bias": [0.0] * len(LABELS), "moves": moves, "calibration": [1.0, 0.0], "features": features}
    model = from_json(data)
    _RAW[id(model.rows)] = data
    return model


_RAW: dict[int, dict[str, Any]] = {}


def spans(e: Example, pieces: list[Piece]) -> list[tuple[int, int, str, float]]:
    """Characters, role and score of the predicted statements."""
    return [(*span_of(e.article, e.toks, e.found[p.first].i, e.found[p.last].j), p.role, p.score) for p in pieces]


def matched(
    gold: list[dict[str, Any]], found: list[tuple[int, int, str, float]], role: str
) -> tuple[int, int, int, list[tuple[float, bool]]]:
    """True positives, predicted, annotated (IoU >= 0.5, one to one), and each prediction's score with whether it is right."""
    a = [s for s in gold if s["role"] == role]
    b = [s for s in found if s[2] == role]
    pairs = []
    for i, x in enumerate(a):
        for j, y in enumerate(b):
            common = min(x["end"], y[1]) - max(x["start"], y[0])
            if common > 0:
                pairs.append((common / (max(x["end"], y[1]) - min(x["start"], y[0])), i, j))
    used_a: set[int] = set()
    used_b: set[int] = set()
    for value, i, j in sorted(pairs, reverse=True):
        if value >= 0.5 and i not in used_a and j not in used_b:
            used_a.add(i)
            used_b.add(j)
    return len(used_a), len(b), len(a), [(y[3], j in used_b) for j, y in enumerate(b)]


class HeldOut(NamedTuple):
    """An example with the emissions of a model that has not seen it."""

    example: Example
    model: RoleModel
    emissions: list[list[float]]
    fold: int


def counts(held: list[HeldOut], bias: list[float]) -> dict[str, list[int]]:
    """Per role: true positives, predicted, annotated."""
    total = {role: [0, 0, 0] for role in ROLES}
    for h in held:
        pieces: list[Piece] = []
        if h.emissions:
            rows = [[v + b for v, b in zip(row, bias, strict=True)] for row in h.emissions]
            pieces = h.model.read(best_path(rows, h.model.moves), rows)
        found = spans(h.example, pieces)
        for role in ROLES:
            for n, value in enumerate(matched(h.example.gold["statements"], found, role)[:3]):
                total[role][n] += value
    return total


def f1(c: list[int]) -> float:
    return 2 * c[0] / max(1, c[1] + c[2])


def role_bias(values: dict[str, float]) -> list[float]:
    return [0.0, *(values[role] for role in ROLES for _ in "BI")]


def balance(held: list[HeldOut]) -> dict[str, float]:
    """For each role the number added to its labels that gives the best F1 on held-out articles; small steps, two rounds."""
    values = dict.fromkeys(ROLES, 0.0)
    for _ in range(2):
        for role in ROLES:
            tried = []
            for step in (0.0, 0.3, 0.6, 0.9, 1.2, 1.5, 1.8):
                total = counts(held, role_bias(values | {role: step}))
                tried.append((sum(f1(total[r]) for r in ROLES) + 2 * f1(total["DIRECTIVE"]), -abs(step), step))
            values[role] = max(tried)[2]
    return values


def calibrate(held: list[HeldOut], bias: list[float]) -> tuple[float, float]:
    """Slope and offset of the logistic curve from margin to the chance of being right."""
    points: list[tuple[float, bool]] = []
    for h in held:
        if not h.emissions:
            continue
        rows = [[v + b for v, b in zip(row, bias, strict=True)] for row in h.emissions]
        found = spans(h.example, h.model.read(best_path(rows, h.model.moves), rows))
        for role in ROLES:
            points += matched(h.example.gold["statements"], found, role)[3]
    margins = [[math.log(max(s, 1e-4) / max(1 - s, 1e-4))] for s, _ in points]
    fitted = LogisticRegression(C=10.0).fit(margins, [right for _, right in points])
    return round(float(fitted.coef_[0][0]), 4), round(float(fitted.intercept_[0]), 4)


def folds(n: int) -> list[list[int]]:
    order = list(range(n))
    random.Random(7).shuffle(order)
    return [order[k::FOLDS] for k in range(FOLDS)]


def hold_out(examples: list[Example]) -> list[HeldOut]:
    held: list[HeldOut] = []
    for number, fold in enumerate(folds(len(examples))):
        out = set(fold)
        model = fit_roles([e for k, e in enumerate(examples) if k not in out])
        held += [
            HeldOut(examples[k], model, model.emissions(examples[k].features) if examples[k].features else [], number)
            for k in fold
        ]
    return held


# --- categories ------------------------------------------------------------------------------------------------------------------

_STRONG = frozenset("m mp mn m2 any f0 f1 f2 h0 h1 ma mx b subj nosubj".split())


def category_scale(name: str) -> float:
    """How much a feature counts: the main task word most, the bag of other words little."""
    kind = name.split("=", 1)[0]
    return 2.0 if kind == "m" else 1.0 if kind in _STRONG else 0.3


def category_data(examples: list[Example]) -> list[tuple[int, dict[str, float], str]]:
    rows = []
    for n, e in enumerate(examples):
        for statement in e.gold["statements"]:
            if statement["role"] == "DIRECTIVE":
                i, j = bisect_left(e.toks.start, statement["start"]), bisect_left(e.toks.start, statement["end"])
                names = category_features(e.toks, i, j)
                rows.append((n, {name: category_scale(name) for name in names}, statement["category"]))
    return rows


def fit_categories(rows: list[tuple[int, dict[str, float], str]]) -> dict[str, list[float]]:
    """{feature: ten weights}, in the order of CATEGORIES."""
    vectorizer = DictVectorizer()
    x = vectorizer.fit_transform([r[1] for r in rows])
    fitted = LogisticRegression(C=CATEGORY_C, max_iter=3000).fit(x, [r[2] for r in rows])
    order = [list(fitted.classes_).index(c) for c in CATEGORIES]
    weights: dict[str, list[float]] = {}
    for column, name in enumerate(vectorizer.feature_names_):
        row = [round(float(fitted.coef_[k][column]) * category_scale(name), 3) for k in order]
        if name == "b":
            row = [round(r + float(fitted.intercept_[k]), 3) for r, k in zip(row, order, strict=True)]
        if max(map(abs, row)) >= 0.01:
            weights[name] = row
    return weights


def category_accuracy(weights: dict[str, list[float]], rows: list[tuple[int, dict[str, float], str]]) -> float:
    right = 0
    for _, names, category in rows:
        total = [sum(weights[n][c] for n in names if n in weights) for c in range(len(CATEGORIES))]
        right += CATEGORIES[total.index(max(total))] == category
    return right / max(1, len(rows))


def table(held: list[HeldOut], bias: list[float]) -> list[str]:
    """Markdown rows: role, annotated, P, R, F1, lowest and highest fold."""
    lines = ["| role | annotated | P | R | F1 | folds (lowest to highest) |", "| --- | --- | --- | --- | --- | --- |"]
    total = counts(held, bias)
    per_fold = [counts([h for h in held if h.fold == n], bias) for n in range(FOLDS)]
    for role in ROLES:
        tp, predicted, annotated = total[role]
        spread = sorted(f1(c[role]) for c in per_fold)
        lines.append(
            f"| {role} | {annotated} | {tp / max(1, predicted):.3f} | {tp / max(1, annotated):.3f} | {f1(total[role]):.3f} | {spread[0]:.3f} to {spread[-1]:.3f} |"
        )
    return lines


def main(path: Path) -> None:
    examples = read(path)
    held = hold_out(examples)
    values = balance(held)
    bias = role_bias(values)
    print("\n".join(table(held, bias)))
    slope, offset = calibrate(held, bias)
    rows = category_data(examples)
    accuracies = []
    for fold in folds(len(examples)):
        out = set(fold)
        weights = fit_categories([r for r in rows if r[0] not in out])
        accuracies.append((category_accuracy(weights, [r for r in rows if r[0] in out]), sum(r[0] in out for r in rows)))
    mean = sum(a * n for a, n in accuracies) / sum(n for _, n in accuracies)
    print(f"category on annotated spans, held out: {mean:.3f}, folds {min(accuracies)[0]:.3f} to {max(accuracies)[0]:.3f}")
    model = fit_roles(examples)
    data = _RAW[id(model.rows)]
    data["bias"] = bias
    data["calibration"] = [slope, offset]
    write(HERE / "statements_roles.json", data)
    write(HERE / "statements_category.json", {"categories": CATEGORIES, "weights": fit_categories(rows)})
    record(HERE / "fitted.json", [str(e.gold["id"]) for e in examples])
    print(
        "bias",
        values,
        "calibration",
        slope,
        offset,
        "features",
        len(data["features"]),
        Counter(k.split("=")[0] for k in data["features"]).most_common(5),
    )


def write(path: Path, data: dict[str, Any]) -> None:
    path.write_text(json.dumps(data, ensure_ascii=False, separators=(",", ":")) + "\n", encoding="utf-8")


def record(path: Path, ids: list[str]) -> None:
    """The ids of what was fitted, under the key 'statements'; other keys stay."""
    fitted = json.loads(path.read_text(encoding="utf-8")) if path.is_file() else {}
    fitted["statements"] = sorted(ids)
    path.write_text(json.dumps(fitted, ensure_ascii=False, indent=1, sort_keys=True) + "\n", encoding="utf-8")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(Path(sys.argv[1]))
