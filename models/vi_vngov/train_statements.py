"""Fits the weights of vngovnlp.statements on the annotated articles and prints the cross-validated scores.

    pip install scikit-learn          # python-crfsuite comes with underthesea
    python models/vi_vngov/train_statements.py ../shared/data/gold/train.jsonl

Writes statements_roles.npz (chain over clauses), statements_judge.npz and statements_category.npz (logistic) and the ids of the
articles to fitted.json, all beside this file. Folds are whole articles; the judge learns from proposals on held-out articles, and the balance
of precision and recall is chosen there.

statements_read.jsonl marks more statements by their places in articles of ../raw, which were read for it under the same guidelines; their text is
not in this repository. They are learnt from, with the names that the pipeline finds; the printed scores are of the hand-made annotation alone.
"""

from __future__ import annotations

import json
import lzma
import os
import random
import sys
import tempfile
from bisect import bisect_left
from collections.abc import Callable, Iterable
from concurrent.futures import ProcessPoolExecutor
from datetime import date
from multiprocessing import get_context
from pathlib import Path
from typing import Any, NamedTuple

import pycrfsuite
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

from vngovnlp.article import Article
from vngovnlp.dates import assign_roles, find_dates, resolve
from vngovnlp.evaluation import Comparison, Counts, evaluate
from vngovnlp.grammar.match import Match
from vngovnlp.pipeline import load
from vngovnlp.pipes.groups import get_matches
from vngovnlp.segment import sentences
from vngovnlp.statements import split_list
from vngovnlp.statements.category import CATEGORIES, actions_in, category_features
from vngovnlp.statements.clauses import Clause, Tokens, clauses, tokens
from vngovnlp.statements.deadline import find_deadline
from vngovnlp.statements.directives import span_of
from vngovnlp.statements.features import Seen, clause_features
from vngovnlp.statements.judge import OUTCOMES, judge_features
from vngovnlp.statements.linear import Linear, softmax
from vngovnlp.statements.opening import is_task, opening
from vngovnlp.statements.parties import predicate
from vngovnlp.statements.roles import LABELS, ROLES, Piece, RoleModel
from vngovnlp.statements.roles import propose as proposals
from vngovnlp.text import normal, read_text

HERE = Path(__file__).parent
FOLDS = 5
CRF = {"c1": 0.2, "c2": 0.3, "max_iterations": 120, "feature.minfreq": 4}
READ = "statements_read.jsonl"
GENEROUS = 1.2
SHARES = 2
JUDGE_C = 0.03
CATEGORY_C = 0.2


class Example(NamedTuple):
    """One annotated article, read and cut."""

    gold: dict[str, Any]
    article: Article
    toks: Tokens
    found: list[Clause]
    features: list[Seen]


def read(path: Path) -> list[Example]:
    """The annotated articles of a JSONL file."""
    return [example(json.loads(line)) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def read_more(marks: Path, raw: Path) -> list[Example]:
    """The articles of ``raw`` that ``marks`` has statements of; entities are those that the pipeline finds."""
    wanted = {(row["file"], row["id"]): row for row in map(json.loads, marks.read_text(encoding="utf-8").splitlines())}
    nlp = load()
    for name in nlp.pipe_names[nlp.pipe_names.index("vngov_entities") + 1 :]:
        nlp.remove_pipe(name)
    found: list[Example] = []
    for file in sorted({file for file, _ in wanted}):
        with lzma.open(raw / f"{file}.jsonl.xz", "rt", encoding="utf-8") as lines:
            for item in map(json.loads, lines):
                row = wanted.pop((file, item["id"]), None)
                if row is None:
                    continue
                whole = item["title"] + "\n" + item["text"] if file.startswith("leads") else item["text"]
                text = read_text(whole).text
                if len(text) != row["size"]:
                    print(f"{item['id']}: the text has changed, left out")
                    continue
                titled = bool(item["title"]) and normal(text).startswith(normal(read_text(item["title"]).text))
                found.append(
                    example(
                        {
                            "id": item["id"],
                            "text": text,
                            "title": item["title"] if titled else None,
                            "published": item["published"],
                            "entities": [(m.start, m.end, m.label) for m in get_matches(nlp(text), "entities")],
                            "statements": [
                                {"start": start, "end": end, "role": role, "category": category}
                                for start, end, role, category in row["statements"]
                            ],
                        }
                    )
                )
    return found


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


def at_once(work: Callable[[int], Any], numbers: Iterable[int]) -> list[Any]:
    """``work`` of each number, on all cores. What it needs it finds in the memory that the processes are forked with: nothing is sent but what it gives back."""
    _WORK[0] = work
    with ProcessPoolExecutor(os.cpu_count(), mp_context=get_context("fork")) as pool:
        return list(pool.map(_one, numbers))


_WORK: list[Callable[[int], Any]] = [lambda number: None]


def _one(number: int) -> Any:
    return _WORK[0](number)


def fit_roles(annotated: list[Example], read: list[Example]) -> tuple[Linear, list[list[float]]]:
    """The weights of the chain by feature and by label pair: the mean of chains that each see all annotated articles and a share of the read ones (bagging, Breiman 1996; the
    mean of linear models is one). Every label but O gets GENEROUS on top, so that it proposes more than it would alone."""
    chains = [_fit_chain(annotated + read[k::SHARES]) for k in range(SHARES)]
    features: dict[str, dict[int, float]] = {}
    for weights, _ in chains:
        for (name, label), weight in weights.items():
            row = features.setdefault(name, {})
            row[label] = row.get(label, 0.0) + weight / SHARES
    pairs = {name: [x for k in sorted(row) for x in (k, round(row[k], 2))] for name, row in features.items()}
    labels = range(len(LABELS))
    moves = [[round(sum(moves[a][b] for _, moves in chains) / SHARES, 3) for b in labels] for a in labels]
    bias = [GENEROUS if label else 0.0 for label in labels]
    return Linear.of(pairs, bias), moves


def _fit_chain(train: list[Example]) -> tuple[dict[tuple[str, int], float], list[list[float]]]:
    """The weights by feature and label, and those of label pairs."""
    trainer = pycrfsuite.Trainer(verbose=False)
    trainer.set_params(CRF)
    for e in train:
        if e.found:
            trainer.append([seen.names() for seen in e.features], gold_labels(e))
    with tempfile.TemporaryDirectory() as folder:
        path = str(Path(folder) / "roles.crfsuite")
        trainer.train(path)
        tagger = pycrfsuite.Tagger()
        tagger.open(path)
        info = tagger.info()
        tagger.close()
    number = {label: n for n, label in enumerate(LABELS)}
    weights = {
        (name, number[label]): round(weight, 2) for (name, label), weight in info.state_features.items() if abs(weight) >= 0.04
    }
    return weights, [[round(info.transitions.get((a, b), -3.0), 3) for b in LABELS] for a in LABELS]


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


class Proposed(NamedTuple):
    """What a chain that has not seen the article proposes, with the features of each proposal and its true outcome."""

    example: Example
    pieces: list[Piece]
    features: list[list[str]]
    outcomes: list[str]
    fold: int


def propose(e: Example, model: RoleModel, fold: int) -> Proposed:
    emissions = model.emissions(e.features)
    pieces = proposals(e.found, emissions, model.moves)
    outcomes = []
    for start, end, _, _ in spans(e, pieces):
        outcome = "NONE"
        for s in e.gold["statements"]:
            common = min(end, s["end"]) - max(start, s["start"])
            if common > 0 and common / (max(end, s["end"]) - min(start, s["start"])) >= 0.5:
                outcome = s["role"]
        outcomes.append(outcome)
    return Proposed(e, pieces, judge_features(e.toks, e.found, e.features, emissions, pieces), outcomes, fold)


def fit_linear(examples: list[dict[str, float]], outcomes: list[str], order: tuple[str, ...], c: float, floor: float) -> Linear:
    """Multinomial logistic regression; a feature's value in training is multiplied into its weight, so that in use it is 1."""
    scale: dict[str, float] = {name: value for e in examples for name, value in e.items()}
    vectorizer = DictVectorizer()
    fitted = LogisticRegression(C=c, max_iter=300).fit(vectorizer.fit_transform(examples), outcomes)
    at = {order.index(outcome): n for n, outcome in enumerate(fitted.classes_)}
    features: dict[str, list[float]] = {}
    for column, name in enumerate(vectorizer.feature_names_):
        row = [(k, round(float(fitted.coef_[n][column]) * scale[name], 3)) for k, n in sorted(at.items())]
        if max(abs(weight) for _, weight in row) >= floor:
            features[name] = [value for pair in row if pair[1] for value in pair]
    bias = [round(float(fitted.intercept_[at[k]]), 3) if k in at else -20.0 for k in range(len(order))]
    return Linear.of(features, bias)


def fit_judge(proposed: list[Proposed]) -> Linear:
    examples = [dict.fromkeys(names, 1.0) for p in proposed for names in p.features]
    return fit_linear(examples, [o for p in proposed for o in p.outcomes], OUTCOMES, JUDGE_C, 0.05)


class Judged(NamedTuple):
    """Proposals with the odds that a judge gives which has not seen the article."""

    proposed: Proposed
    odds: list[list[float]]


def judged(proposed: list[Proposed]) -> list[Judged]:
    out: list[Judged] = []
    fits = at_once(lambda fold: fit_judge([p for p in proposed if p.fold != fold]), range(FOLDS))
    for fold, linear in enumerate(fits):
        out += [Judged(p, [softmax(s) for s in linear.sums(p.features)]) for p in proposed if p.fold == fold]
    return out


def decided(found: Judged, factors: list[float]) -> list[Piece]:
    """The proposals that the judge takes, with these factors on its odds."""
    kept = []
    for piece, row in zip(found.proposed.pieces, found.odds, strict=True):
        weighed = [value * factor for value, factor in zip(row, factors, strict=True)]
        best = weighed.index(max(weighed))
        if best:
            kept.append(Piece(piece.first, piece.last, ROLES[best - 1], row[best]))
    return kept


def counts(found: list[Judged], factors: list[float]) -> dict[str, list[int]]:
    """Per role: true positives, predicted, annotated."""
    total: dict[str, list[int]] = {role: [0, 0, 0] for role in ROLES}
    for judgement in found:
        p = judgement.proposed
        where = spans(p.example, decided(judgement, factors))
        for role in ROLES:
            for n, value in enumerate(matched(p.example.gold["statements"], where, role)[:3]):
                total[role][n] += value
    return total


def f1(c: list[int]) -> float:
    return 2 * c[0] / max(1, c[1] + c[2])


def balance(found: list[Judged]) -> list[float]:
    """For each role a factor on its probability: where F1 on held-out articles is best with both neighbours, as one point is noise.

    DIRECTIVE counts threefold. Several factors are equally good: within two hundredths of the best sum DIRECTIVE takes the most generous one (a task too many is seen at
    once, a missing one is not), within half a hundredth the others the middle one.
    """
    tried = (0.5, 0.7, 0.85, 1.0, 1.2, 1.5, 1.8, 2.2, 2.8, 3.5, 4.5)
    factors = [1.0, *[1.5] * (len(OUTCOMES) - 1)]
    for k in [*range(1, len(OUTCOMES))] * 2:  # the second time with the factors of all others in view
        worth = []
        for factor in tried:
            total = counts(found, [*factors[:k], factor, *factors[k + 1 :]])
            worth.append(sum(f1(total[r]) for r in ROLES) + 2 * f1(total["DIRECTIVE"]))
        smooth = {tried[n]: sum(worth[n - 1 : n + 2]) / 3 for n in range(1, len(tried) - 1)}
        generous = OUTCOMES[k] == "DIRECTIVE"
        good = [factor for factor, value in smooth.items() if value > max(smooth.values()) - (0.02 if generous else 0.005)]
        factors[k] = max(good) if generous else good[len(good) // 2]
    return factors


def folds(n: int) -> list[list[int]]:
    order = list(range(n))
    random.Random(7).shuffle(order)
    return [order[k::FOLDS] for k in range(FOLDS)]


def hold_out(examples: list[Example], more: list[Example]) -> list[Proposed]:
    """What chains propose on articles that they have not seen; ``more`` is dealt over the same folds."""
    dealt = folds(len(examples))

    def fit(number: int) -> tuple[Linear, list[list[float]]]:
        rest = [e for k, e in enumerate(more) if k % FOLDS != number]
        return fit_roles([e for k, e in enumerate(examples) if k not in dealt[number]], rest)

    out: list[Proposed] = []
    for number, weights in enumerate(at_once(fit, range(FOLDS))):
        model = RoleModel(*weights)
        out += [propose(e, model, number) for e in [examples[k] for k in dealt[number]] + more[number::FOLDS]]
    return out


# --- categories ------------------------------------------------------------------------------------------------------------------

_STRONG = frozenset("m mp mn m2 any f0 f1 f2 h0 h1 ma mx subj nosubj".split())


def category_scale(name: str) -> float:
    """How much a feature counts: the main task word most, topics and the bag of other words little."""
    kind = name.split("=", 1)[0]
    return 2.0 if kind == "m" else 1.0 if kind in _STRONG else 0.5 if kind == "t" else 0.3


def category_data(examples: list[Example]) -> list[tuple[int, dict[str, float], str]]:
    rows = []
    for n, e in enumerate(examples):
        for statement in e.gold["statements"]:
            if statement["role"] == "DIRECTIVE" and statement["category"]:
                i, j = bisect_left(e.toks.start, statement["start"]), bisect_left(e.toks.start, statement["end"])
                p = predicate(e.toks, i, j)
                names = category_features(e.toks, i, p, j, actions_in(e.toks, p, j))
                rows.append((n, {name: category_scale(name) for name in names}, statement["category"]))
    return rows


def fit_categories(rows: list[tuple[int, dict[str, float], str]]) -> Linear:
    return fit_linear([r[1] for r in rows], [r[2] for r in rows], CATEGORIES, CATEGORY_C, 0.02)


def category_accuracy(linear: Linear, rows: list[tuple[int, dict[str, float], str]]) -> float:
    sums = linear.sums([list(r[1]) for r in rows])
    return sum(CATEGORIES[s.index(max(s))] == r[2] for s, r in zip(sums, rows, strict=True)) / max(1, len(rows))


# --- held out from end to end ----------------------------------------------------------------------------------------------------


def compared(held: list[Judged], factors: list[float], categories: list[Linear]) -> Comparison:
    """What ``vngovnlp evaluate`` says of held-out articles: chain, judge and ``categories`` (one a fold) have not seen them."""
    annotated, predicted = [], []
    for judgement in held:
        e = judgement.proposed.example
        annotated.append({key: e.gold[key] for key in ("id", "text", "statements")})
        statements = _reported(e, decided(judgement, factors), categories[judgement.proposed.fold])
        predicted.append({"id": e.gold["id"], "statements": statements})
    return evaluate(annotated, predicted)


def told(c: Counts) -> str:
    return f"P {c.precision or 0:.3f}, R {c.recall or 0:.3f}, F1 {c.f1 or 0:.3f} of {c.annotated} annotated"


def _reported(e: Example, pieces: list[Piece], categories: Linear) -> list[dict[str, Any]]:
    """The statements that the program makes of these pieces, a directive with its category and its deadline."""
    article, toks = e.article, e.toks
    dates = resolve(article.text, find_dates(article.text, article.norm), published=article.published, norm=article.norm)
    dates = assign_roles(article, dates)
    out: list[dict[str, Any]] = []
    floor = 0
    for piece in (part for whole in pieces for part in split_list(toks, e.found, whole)):
        i, j = e.found[piece.first].i, e.found[piece.last].j
        task: dict[str, Any] = {}
        if piece.role == "DIRECTIVE":
            i = opening(toks, i, j, floor)
            p = predicate(toks, i, j)
            if not is_task(toks, i, p, j):
                continue
            due = find_deadline(article, dates, *span_of(article, toks, i, j))
            row = categories.sums([category_features(toks, i, p, j, actions_in(toks, p, j))])[0]
            task = {"category": CATEGORIES[row.index(max(row))], "deadline": due and {"date": due.date}}
        floor = j
        start, end = span_of(article, toks, i, j)
        out.append({"start": start, "end": end, "text": article.text[start:end], "role": piece.role, **task})
    return out


def table(found: list[Judged], factors: list[float]) -> list[str]:
    """Markdown rows: role, annotated, P, R, F1, lowest and highest fold."""
    lines = ["| role | annotated | P | R | F1 | folds (lowest to highest) |", "| --- | --- | --- | --- | --- | --- |"]
    total = counts(found, factors)
    per_fold = [counts([j for j in found if j.proposed.fold == n], factors) for n in range(FOLDS)]
    for role in ROLES:
        tp, predicted, annotated = total[role]
        spread = sorted(f1(c[role]) for c in per_fold)
        p, r = tp / max(1, predicted), tp / max(1, annotated)
        lines.append(
            f"| {role} | {annotated} | {p:.3f} | {r:.3f} | {f1(total[role]):.3f} | {spread[0]:.3f} to {spread[-1]:.3f} |"
        )
    return lines


def main(path: Path) -> None:
    examples = read(path)
    more = read_more(HERE / READ, path.parent.parent / "raw")
    print(len(examples), "annotated articles,", len(more), "read ones")
    proposed = hold_out(examples, more)
    held = judged(proposed)
    factors = balance(held)
    annotated = {id(e) for e in examples}
    print("\n".join(table([j for j in held if id(j.proposed.example) in annotated], factors)))
    rows, read_rows = category_data(examples), category_data(more)
    accuracies, models = [], []
    for fold in folds(len(examples)):
        without = set(fold)
        models.append(fit_categories([r for r in rows if r[0] not in without] + read_rows))
        accuracies.append(
            (category_accuracy(models[-1], [r for r in rows if r[0] in without]), sum(r[0] in without for r in rows))
        )
    mean = sum(a * n for a, n in accuracies) / sum(n for _, n in accuracies)
    print(f"category on annotated spans, held out: {mean:.3f}, folds {min(accuracies)[0]:.3f} to {max(accuracies)[0]:.3f}")
    linear, moves = fit_roles(examples, more)
    linear.save(HERE / "statements_roles.npz", moves=moves)
    fit_judge(proposed).save(HERE / "statements_judge.npz", factors=factors)
    fit_categories(rows + read_rows).save(HERE / "statements_category.npz")
    record(HERE / "fitted.json", "statements", [str(e.gold["id"]) for e in examples])
    record(HERE / "fitted.json", "statements_read", [str(e.gold["id"]) for e in more])
    print("factors", factors)
    made = compared([j for j in held if id(j.proposed.example) in annotated], factors, models)
    print("held out, as the program tells it:")
    for role in ROLES:
        print(f"{role}: {told(made.counts['statements', role])}")
    print(f"category of found directives: {made.accuracies['category'].value}")
    print(f"deadline, from directive to exact date: {told(made.counts['deadlines_dated', ''])}")


def record(path: Path, key: str, ids: list[str]) -> None:
    """The ids of what was fitted, under ``key``; other keys stay."""
    fitted = json.loads(path.read_text(encoding="utf-8")) if path.is_file() else {}
    fitted[key] = sorted(ids)
    path.write_text(json.dumps(fitted, ensure_ascii=False, indent=1, sort_keys=True) + "\n", encoding="utf-8")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(Path(sys.argv[1]))
