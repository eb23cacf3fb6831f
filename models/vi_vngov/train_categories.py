"""Fits the weights of vngovnlp.statements.tasks.category and prints how often the category of an annotated directive is right, held out.

    pip install scikit-learn          # brings scipy
    python models/vi_vngov/train_categories.py ../shared/data/gold/train.jsonl

Writes statements_category.npz. Learns from the read articles (articles.py) and is then moved to where the annotated ones want it.
"""

from __future__ import annotations

import sys
from bisect import bisect_left
from pathlib import Path

import numpy as np
import numpy.typing as npt
from articles import HERE, Example, folds, read_annotated, read_marked
from scipy.optimize import minimize
from scipy.special import logsumexp
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

from vngovnlp.linear import Linear
from vngovnlp.statements.tasks.category import CATEGORIES, actions_in, category_features
from vngovnlp.statements.wording.predicate import predicate

C = 0.2
ADAPT = 20.0
FLOOR = 0.02

_STRONG = frozenset("m mp mn m2 any f0 f1 f2 h0 h1 ma mx subj nosubj".split())


def scale(name: str) -> float:
    """How much a feature counts: the main task word most, topics and the bag of other words little."""
    kind = name.split("=", 1)[0]
    return 2.0 if kind == "m" else 1.0 if kind in _STRONG else 0.5 if kind == "t" else 0.3


Row = tuple[int, dict[str, float], str]
"""The number of the article, the features with how much each counts, the category."""


def rows_of(examples: list[Example]) -> list[Row]:
    rows = []
    for n, e in enumerate(examples):
        for statement in e.gold["statements"]:
            if statement["role"] == "DIRECTIVE" and statement["category"]:
                i, j = bisect_left(e.toks.start, statement["start"]), bisect_left(e.toks.start, statement["end"])
                p = predicate(e.toks, i, j)
                names = category_features(e.toks, i, p, j, actions_in(e.toks, p, j))
                rows.append((n, {name: scale(name) for name in names}, statement["category"]))
    return rows


def fit(read: list[Row]) -> Linear:
    """The weights that the read directives give (multinomial logistic regression). A feature's value in training is multiplied into its weight, so that in use it is 1."""
    examples, outcomes = [row[1] for row in read], [row[2] for row in read]
    scale: dict[str, float] = {name: value for e in examples for name, value in e.items()}
    vectorizer = DictVectorizer()
    fitted = LogisticRegression(C=C, max_iter=300).fit(vectorizer.fit_transform(examples), outcomes)
    at = {CATEGORIES.index(outcome): n for n, outcome in enumerate(fitted.classes_)}
    features: dict[str, list[float]] = {}
    for column, name in enumerate(vectorizer.feature_names_):
        row = [(k, round(float(fitted.coef_[n][column]) * scale[name], 3)) for k, n in sorted(at.items())]
        if max(abs(weight) for _, weight in row) >= FLOOR:
            features[name] = [value for pair in row if pair[1] for value in pair]
    bias = [round(float(fitted.intercept_[at[k]]), 3) if k in at else -20.0 for k in range(len(CATEGORIES))]
    return Linear.of(features, bias)


def adapt(base: Linear, annotated: list[Row]) -> Linear:
    """``base`` fitted on to the annotated directives: a Gaussian prior around its weights (maximum a posteriori adaptation, Chelba and Acero 2006), with a common scale.

    Readers and annotators differ a little in what they call a task: the readers say IMPLEMENT a fifth more often.
    """
    examples = [row[1] for row in annotated]
    vectorizer = DictVectorizer()
    x = vectorizer.fit_transform(examples)
    size = len(CATEGORIES)
    wanted = np.eye(size)[[CATEGORIES.index(row[2]) for row in annotated]]
    before = np.array(base.sums([list(e) for e in examples]))

    def loss(flat: npt.NDArray[np.float64]) -> tuple[float, npt.NDArray[np.float64]]:
        scale, bias, moved = flat[0], flat[1 : size + 1], flat[size + 1 :].reshape(-1, size)
        sums = before * scale + bias + x @ moved
        sums -= logsumexp(sums, axis=1, keepdims=True)
        off = np.exp(sums) - wanted
        gradient = [[(off * before).sum()], off.sum(0) + 2 * ADAPT * bias, (x.T @ off + 2 * ADAPT * moved).ravel()]
        return -(sums * wanted).sum() + ADAPT * (bias @ bias + (moved * moved).sum()), np.concatenate(gradient)

    start = np.zeros(1 + size * (1 + x.shape[1]))
    start[0] = 1.0
    best = minimize(loss, start, jac=True, method="L-BFGS-B").x
    table = base.table.astype(np.float64) * best[0]
    table[0] += best[1 : size + 1]
    rows = {name: table[number] for number, name in enumerate(base.rows, start=1)}
    value = {name: value for e in examples for name, value in e.items()}
    for name, row in zip(vectorizer.feature_names_, best[size + 1 :].reshape(-1, size), strict=True):
        rows[name] = rows.get(name, 0.0) + row * value[name]
    kept = {
        name: [v for k, weight in enumerate(row) for v in (k, round(float(weight), 3))]
        for name, row in rows.items()
        if abs(row).max() >= FLOOR
    }
    return Linear.of(kept, [round(float(weight), 3) for weight in table[0]])


def accuracy(linear: Linear, rows: list[Row]) -> float:
    sums = linear.sums([list(r[1]) for r in rows])
    return sum(CATEGORIES[s.index(max(s))] == r[2] for s, r in zip(sums, rows, strict=True)) / max(1, len(rows))


def held_out(base: Linear, rows: list[Row], count: int) -> list[Linear]:
    """For each fold of ``count`` annotated articles the weights that have not seen it."""
    return [adapt(base, [row for row in rows if row[0] not in fold]) for fold in map(set, folds(count))]


def main(path: Path) -> None:
    annotated = read_annotated(path)
    rows, read = rows_of(annotated), rows_of(read_marked(HERE / "statements_read.jsonl", path.parent.parent / "raw"))
    print(f"{len(rows)} annotated directives, {len(read)} read ones")
    base = fit(read)
    parts = [[row for row in rows if row[0] in fold] for fold in map(set, folds(len(annotated)))]
    right = [accuracy(model, part) for model, part in zip(held_out(base, rows, len(annotated)), parts, strict=True)]
    mean = sum(a * len(part) for a, part in zip(right, parts, strict=True)) / len(rows)
    print(f"category on annotated spans, held out: {mean:.3f}, folds {min(right):.3f} to {max(right):.3f}")
    adapt(base, rows).save(HERE / "statements_category.npz")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(Path(sys.argv[1]))
