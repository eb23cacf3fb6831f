"""Fits the weights of vngovnlp.statements.tasks.issuer and prints how often the issuer is right on articles that were not fitted.

    pip install scikit-learn          # brings scipy
    python models/vi_vngov/train_issuer.py ../shared/data/gold/train.jsonl

Learns from the annotated tasks of train and from issuers_read.jsonl: places of tasks and of who gives them in articles of ../raw, read for it under
the same guidelines (their text is not in this repository). Writes statements_issuer.npz and the ids to fitted.json.

A conditional logit (McFadden 1974) over the candidates of each task; where several candidates are right (two mentions of one person), the sum of
their odds is what is made likely.
"""

from __future__ import annotations

import json
import random
import sys
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator
from itertools import accumulate
from pathlib import Path
from typing import NamedTuple

import numpy as np
import numpy.typing as npt
from articles import HERE, marked, record
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

from vngovnlp.evaluation.match import alike
from vngovnlp.findings import Given, as_article, find_timexes
from vngovnlp.linear import Linear
from vngovnlp.page import read_page
from vngovnlp.pipeline import load, mention_finder
from vngovnlp.places import link_places
from vngovnlp.report import Span
from vngovnlp.resolve.agencies import link_agencies
from vngovnlp.resolve.officials import link_officials
from vngovnlp.segment import sentences
from vngovnlp.statements.borders.opening import opening
from vngovnlp.statements.clauses import tokens
from vngovnlp.statements.tasks.actors import Party
from vngovnlp.statements.tasks.candidates import Before, Candidate, Cast
from vngovnlp.statements.tasks.directives import Scene
from vngovnlp.statements.tasks.issuer import IssuerModel
from vngovnlp.text import normal, read_text

READ = "issuers_read.jsonl"
C = 0.3
FEWEST = 3
FLOOR = 0.01
FOLDS = 5


class Task(NamedTuple):
    """Tokens ``i`` to ``j`` and who gives it."""

    i: int
    j: int
    issuer: str | None
    span: Span | None
    """Where the issuer stands; None if the text does not say who."""


class Told(NamedTuple):
    """One article with its tasks."""

    id: str
    annotated: bool
    scene: Scene
    tasks: list[Task]


class Choice(NamedTuple):
    """The candidates of one task, and which of them are right."""

    candidates: list[Candidate]
    right: list[bool]


def articles(gold: Path, marks: Path, raw: Path) -> Iterator[Told]:
    """The annotated articles, then those that were read, as the pipeline sees them."""
    for line in gold.read_text(encoding="utf-8").splitlines():
        item = json.loads(line)
        text = read_text(item["text"]).text
        tasks = sorted((s for s in item["statements"] if s["role"] == "DIRECTIVE"), key=lambda s: s["start"])
        places = [(s["start"], s["end"], s["issuer"], _place(text, s["issuer"], s["start"])) for s in tasks]
        if places:
            yield _told(item["id"], True, text, item.get("title"), item.get("published"), places)
    for row, item, text in marked(marks, raw):
        spans = [(a, b, None if start is None else (start, end)) for a, b, start, end in row["tasks"]]
        places = [(a, b, text[span[0] : span[1]] if span else None, span) for a, b, span in spans]
        yield _told(item["id"], False, text, None, item["published"], places)


def _place(text: str, name: str | None, before: int) -> Span | None:
    """The mention of ``name`` that stands nearest before, else the first."""
    at = -1 if name is None else max(text.rfind(name, 0, before), text.find(name))
    return None if at < 0 or name is None else (at, at + len(name))


def _told(
    id: str,
    annotated: bool,
    text: str,
    title: str | None,
    published: str | None,
    places: list[tuple[int, int, str | None, Span | None]],
) -> Told:
    finder = mention_finder(load())
    assert finder is not None
    page = read_page(text, title=title)
    article = as_article(text, normal(text), page, sentences(text, page.dropped), Given(published=published))
    mentions, timexes = finder(article, find_timexes(article, page.dropped))
    linked = link_places(article, mentions, link_agencies(article, mentions), day=article.published)
    bodies = linked.agencies
    toks = tokens(article, mentions)
    scene = Scene.of(article, toks, mentions, link_officials(article, mentions, bodies), bodies, timexes, linked.places)
    tasks: list[Task] = []
    floor = 0
    for start, end, issuer, span in places:
        i, j = bisect_left(toks.start, start), bisect_left(toks.start, end)
        if i < j:
            i = opening(toks, i, j, floor)
            tasks.append(Task(i, j, issuer, span))
            floor = j
    return Told(id, annotated, scene, tasks)


def cast_of(told: Told) -> Cast:
    scene = told.scene
    return Cast(scene.article, scene.toks, scene.entities, scene.cast, scene.governs)


def name_of(told: Told, party: Party | None) -> str | None:
    return None if party is None else told.scene.article.text[party.span[0] : party.span[1]]


def choices(told: Told) -> list[Choice]:
    """The candidates of each task whose issuer is one of them, the task before being rightly solved."""
    cast, last, out = cast_of(told), None, []
    for task in told.tasks:
        candidates = cast.candidates(task.i, task.j, last)
        right = [alike(name_of(told, candidate.party), task.issuer) for candidate in candidates]
        if any(right):
            out.append(Choice(candidates, right))
            issuer = candidates[right.index(True)].party
        else:
            issuer = None if task.span is None else Party(task.span, None)
        cast.note(issuer)
        last = Before(task.i, task.j, issuer)
    return out


def solved(told: Told, model: IssuerModel) -> list[bool]:
    """For each task whether its issuer is found, each from what was found before."""
    cast, last, out = cast_of(told), None, []
    for task in told.tasks:
        issuer = model.ranked(cast.candidates(task.i, task.j, last))[0].party
        out.append(alike(name_of(told, issuer), task.issuer))
        cast.note(issuer)
        last = Before(task.i, task.j, issuer)
    return out


def fit(data: list[Choice]) -> IssuerModel:
    """The weights of the names that stand at no fewer than FEWEST candidates."""
    names = [[[name for group in c.groups for name in group.names] for c in choice.candidates] for choice in data]
    often = Counter(name for choice in names for candidate in choice for name in candidate)
    column = {name: k for k, name in enumerate(name for name, n in often.items() if n >= FEWEST)}
    rows = [[column[name] for name in candidate if name in column] for choice in names for candidate in choice]
    ends = list(accumulate(map(len, rows), initial=0))
    x = csr_matrix((np.ones(ends[-1]), [k for row in rows for k in row], ends), shape=(len(rows), len(column)))
    starts = np.array(list(accumulate((len(choice.right) for choice in data[:-1]), initial=0)))
    choice = np.repeat(np.arange(len(data)), [len(one.right) for one in data])
    right = np.array([r for one in data for r in one.right], dtype=float)

    def loss(weights: npt.NDArray[np.float64]) -> tuple[float, npt.NDArray[np.float64]]:
        sums = x @ weights
        odds = np.exp(sums - np.maximum.reduceat(sums, starts)[choice])
        whole, good = np.add.reduceat(odds, starts), np.add.reduceat(odds * right, starts)
        gradient = x.T @ (odds / whole[choice] - odds * right / good[choice]) + weights / C
        return -np.log(good / whole).sum() + weights @ weights / (2 * C), gradient

    best = minimize(loss, np.zeros(len(column)), jac=True, method="L-BFGS-B", options={"maxiter": 200}).x
    kept = {name: [0, round(float(best[k]), 3)] for name, k in column.items() if abs(best[k]) >= FLOOR}
    return IssuerModel(Linear.of(kept, [0.0]))


def main(path: Path) -> None:
    told = list(articles(path, HERE / READ, path.parent.parent / "raw"))
    data = [choices(one) for one in told]
    tasks = sum(len(one.tasks) for one in told)
    print(f"{len(told)} articles, {tasks} tasks, the issuer of {sum(map(len, data))} is a candidate")
    order = list(range(len(told)))
    random.Random(3).shuffle(order)
    right: dict[bool, list[bool]] = {True: [], False: []}
    for fold in range(FOLDS):
        held = set(order[fold::FOLDS])
        model = fit([choice for k, one in enumerate(data) if k not in held for choice in one])
        for k in held:
            right[told[k].annotated] += solved(told[k], model)
    for annotated, name in ((True, "annotated"), (False, "read")):
        print(f"held out, {name} tasks: {sum(right[annotated]) / len(right[annotated]):.3f} of {len(right[annotated])}")
    model = fit([choice for one in data for choice in one])
    model.linear.save(HERE / "statements_issuer.npz")
    print(len(model.linear.rows), "weights")
    record("issuers", [one.id for one in told if one.annotated])
    record("issuers_read", [one.id for one in told if not one.annotated])


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(Path(sys.argv[1]))
