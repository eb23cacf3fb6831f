"""Fits the weights of vngovnlp.resolve.attendance.odds and prints how good chairs and attendees are on articles that were not fitted, with the rules beside them.

    pip install scikit-learn
    python models/vi_vngov/train_attendance.py ../shared/data/gold/train.jsonl

Learns from the annotated meetings of train and from part "open" of people_read.jsonl: places of chairs and attendees in articles of ../raw, read under the
same guidelines (their text is not in this repository; what part "test" says is only measured on). Writes attendance.npz and the ids to fitted.json.
To be run again when the rules of resolve/attendance have changed: their decision is one of the signs. Four minutes.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from itertools import accumulate, chain
from pathlib import Path
from typing import NamedTuple

import numpy as np
from articles import FOLDS, HERE, folds, marked, record
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from vngovnlp.evaluation.match import alike, fold, paired
from vngovnlp.findings import Given, as_article, find_timexes
from vngovnlp.linear import Linear
from vngovnlp.page import read_page
from vngovnlp.pipeline import load, mention_finder
from vngovnlp.resolve.agencies import link_agencies
from vngovnlp.resolve.attendance.find import hear
from vngovnlp.resolve.attendance.odds import ATTENDS, CHAIRS, FILE, NEITHER, Odds, Verdict
from vngovnlp.resolve.attendance.shown import shown
from vngovnlp.resolve.attendance.signs import Party
from vngovnlp.resolve.occasions import find_occasions, main_occasion
from vngovnlp.resolve.officials import link_officials
from vngovnlp.segment import sentences
from vngovnlp.text import normal, read_text

READ = "people_read.jsonl"
C = 0.04
FEWEST = 10
FLOOR = 0.01


class Told(NamedTuple):
    """One article that reports a meeting: who could take part, and who did."""

    id: str
    annotated: bool
    parties: list[Party]
    names: list[str]
    """What each of them is called."""
    outcomes: list[int]
    wanted: tuple[list[str], list[str]]
    """Chairs and attendees as annotated."""


def articles(gold: Path, raw: Path) -> Iterator[Told]:
    """The annotated articles, then those that were read, as the pipeline sees them."""
    finder = mention_finder(load())
    assert finder is not None

    def told(
        id: str, annotated: bool, text: str, published: str | None, title: str | None, wanted: tuple[list[str], list[str]]
    ) -> Told | None:
        page = read_page(text, title=title)
        article = as_article(text, normal(text), page, sentences(text, page.dropped), Given(published=published))
        mentions, _ = finder(article, find_timexes(article, page.dropped))
        occasions = find_occasions(article, mentions)
        main = main_occasion(article, occasions, mentions)
        if main is None:
            return None
        agencies = link_agencies(article, mentions)
        officials = link_officials(article, mentions, agencies)
        witness = hear(article, mentions, officials, agencies, main, occasions)
        parties = list(witness.parties())
        names = [shown(witness, [party.ref])[0].text for party in parties]
        return Told(id, annotated, parties, names, outcomes(parties, names, wanted), wanted)

    for line in gold.read_text(encoding="utf-8").splitlines():
        item = json.loads(line)
        if (meeting := item["meeting"]) is not None:
            wanted = meeting["chairs"], meeting["attendees"]
            if found := told(item["id"], True, read_text(item["text"]).text, item["published"], item.get("title"), wanted):
                yield found
    for row, item, text in marked(HERE / READ, raw):
        if row["part"] == "open" and (meeting := row["meeting"]) is not None:
            chairs, attendees = ([_words(text, place) for place in meeting[key]] for key in ("chairs", "attendees"))
            if found := told(item["id"], False, text, item["published"], None, (chairs, attendees)):
                yield found


def _words(text: str, place: Sequence[int]) -> str:
    return " ".join(text[place[0] : place[1]].split())


def outcomes(parties: Sequence[Party], names: Sequence[str], wanted: tuple[list[str], list[str]]) -> list[int]:
    """What became of each party; of several that a name fits, the one whose own name is likest."""
    found = [NEITHER] * len(parties)
    for outcome, those in ((CHAIRS, wanted[0]), (ATTENDS, wanted[1])):
        for one in those:
            fits = [
                k
                for k, name in enumerate(names)
                if not found[k] and alike(one, name) and (outcome == ATTENDS or parties[k].kind in "oup")
            ]
            if fits:
                found[max(fits, key=lambda k: (fold(one) == fold(names[k]), -abs(len(one) - len(names[k]))))] = outcome
    return found


def fit(data: Sequence[Told]) -> Odds:
    """The weights of the signs that stand at no fewer than FEWEST parties."""
    parties = [party for told in data for party in told.parties]
    often = Counter(chain.from_iterable(party.signs for party in parties))
    column = {name: k for k, name in enumerate(name for name, n in often.items() if n >= FEWEST)}
    rows = [[column[name] for name in party.signs if name in column] for party in parties]
    ends = list(accumulate(map(len, rows), initial=0))
    x = csr_matrix((np.ones(ends[-1]), list(chain.from_iterable(rows)), ends), shape=(len(rows), len(column)))
    best = LogisticRegression(C=C, max_iter=300).fit(x, [outcome for told in data for outcome in told.outcomes])
    weights = {
        name: [part for c in range(3) if abs(w := round(float(best.coef_[c][k]), 3)) >= FLOOR for part in (c, w)]
        for name, k in column.items()
    }
    return Odds(Linear.of({name: pairs for name, pairs in weights.items() if pairs}, best.intercept_))


def by_rules(parties: Sequence[Party]) -> Verdict:
    return Verdict([p.ref for p in parties if p.said == "c"], [p.ref for p in parties if p.said == "a"])


def scores(data: Sequence[Told], judge: Callable[[Sequence[Party]], Verdict]) -> Counter[tuple[str, str]]:
    """How many chairs and attendees are right, said and wanted."""
    counts: Counter[tuple[str, str]] = Counter()
    for told in data:
        name = {party.ref: name for party, name in zip(told.parties, told.names, strict=True)}
        for what, wanted, refs in zip(Verdict._fields, told.wanted, judge(told.parties), strict=True):
            counts[what, "right"] += len(paired(wanted, [name[ref] for ref in refs], alike))
            counts[what, "said"] += len(refs)
            counts[what, "wanted"] += len(wanted)
    return counts


def report(title: str, counts: Counter[tuple[str, str]]) -> None:
    for what in Verdict._fields:
        right, said, wanted = (counts[what, key] for key in ("right", "said", "wanted"))
        print(f"{title}, {what}: P {right / said:.3f} R {right / wanted:.3f} F {2 * right / (said + wanted):.3f} of {wanted}")


def main(path: Path) -> None:
    told = list(articles(path, path.parent.parent / "raw"))
    print(f"{len(told)} meetings, {sum(len(one.parties) for one in told)} that could take part")
    held: Counter[tuple[str, str]] = Counter()
    for part in folds(len(told)):
        out = set(part)
        held += scores([told[k] for k in part], fit([one for k, one in enumerate(told) if k not in out]).judge)
    report("rules", scores(told, by_rules))
    report(f"held out, {FOLDS} folds", held)
    odds = fit(told)
    odds.linear.save(HERE / FILE)
    print(len(odds.linear.rows), "signs,", (HERE / FILE).stat().st_size // 1000, "kB")
    record("attendance", [one.id for one in told if one.annotated])
    record("attendance_read", [one.id for one in told if not one.annotated])


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(Path(sys.argv[1]))
