"""Fits the weights of vngovnlp.statements.wording.doers: behind which word whoever does something ends and the verb begins.

    pip install scikit-learn          # brings scipy
    python models/vi_vngov/train_subjects.py ../shared/data/raw

Nobody has to annotate anything: in 'các tổ công tác [phải] mặc trang phục' the modal shows where the subject ends. Such places are collected from the unlabelled
articles, the modal is taken away, and a logistic model learns to find the place again from the words around it. Writes statements_subjects.npz: words and weights, no text.
"""

from __future__ import annotations

import json
import lzma
import random
import re
import sys
import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import accumulate
from pathlib import Path

import numpy as np
import numpy.typing as npt
from articles import HERE
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

from vngovnlp.linear import Linear
from vngovnlp.statements.wording.bodies import MANY
from vngovnlp.statements.wording.doers import MODALS, UNSEEN, features
from vngovnlp.statements.wording.joints import begins_body

FILES = {"news-general": 1, "news-2017": 2, "gov-articles": 1, "leads-2025-2026": 1}
"""File -> every which article is read."""
TOKEN = re.compile(r'[^\W\d_]+|[.,;:!?()"“”\n…]|\d+|[-–/%&]')
MARKS = frozenset('.,;:!?()"“”…-–/%&')
BEFORE = MARKS | frozenset("rằng cầu nghị biết và giao để thì nhưng là".split())
"""Behind these a subject can begin that has no plural word in front."""
NO_VERBS = frozenset("thể thiết có là bị".split())
RELATIVE = frozenset("mà được bị đang rồi hay nhưng chứ".split())
"""A subject that holds one is a clause."""
LONGEST = 14
BEHIND = 3
"""Words behind the modal that are kept."""
FEWEST = 5
FLOOR = 0.2
RIDGE = 0.5
HELD_OUT = 10

Example = tuple[tuple[str, ...], tuple[str, ...]]


def articles(folder: Path) -> Iterator[list[str]]:
    """The tokens of every article that is read, as they are written."""
    for name, step in FILES.items():
        with lzma.open(folder / f"{name}.jsonl.xz", "rt", encoding="utf-8") as lines:
            for number, line in enumerate(lines):
                if number % step == 0:
                    yield TOKEN.findall(unicodedata.normalize("NFC", json.loads(line)["text"]))


def examples(written: Sequence[str]) -> Iterator[Example]:
    """The subjects before a modal, each with the words behind it. Names are left out: the program knows where they end."""
    word = ["." if token == "\n" else token.lower() for token in written]
    i = 0
    while i < len(word) - BEHIND - 1:
        many = word[i] in ("các", "những", "mọi", "mỗi")
        opens = (i == 0 or word[i - 1] in BEFORE) and begins_body(word, i)
        k = i + 1
        if many or opens:
            while k < min(i + LONGEST, len(word) - BEHIND) and word[k] not in MARKS and word[k] not in UNSEEN:
                k += 1
            if _is_modal(word, k) and (k - i > 1 or word[i] not in MANY):
                end = k
                while end < len(word) - BEHIND and word[end] in MODALS:
                    end += 1
                plain = all(token.islower() for token in written[i + 1 : k]) and RELATIVE.isdisjoint(word[i:k])
                if plain and word[end] not in NO_VERBS and word[end] not in MARKS and word[end] != "được":
                    yield tuple(word[i:k]), tuple(word[end : end + BEHIND])
        i = max(k, i + 1) if k > i + 1 else i + 1


def _is_modal(word: Sequence[str], k: int) -> bool:
    if k >= len(word) or word[k] not in MODALS:
        return False
    return (word[k - 1], word[k]) not in (("hậu", "cần"), ("chuyên", "cần"), ("hàng", "không"))


def fit(rows: list[list[str]], right: npt.NDArray[np.float64]) -> Linear:
    """The weights of the names that were met FEWEST times."""
    often = Counter(name for row in rows for name in row)
    column = {name: k for k, name in enumerate(name for name, n in often.items() if n >= FEWEST)}
    known = [[column[name] for name in row if name in column] for row in rows]
    ends = list(accumulate(map(len, known), initial=0))
    x = csr_matrix((np.ones(ends[-1]), [k for row in known for k in row], ends), shape=(len(rows), len(column)))

    def loss(weights: npt.NDArray[np.float64]) -> tuple[float, npt.NDArray[np.float64]]:
        sums = x @ weights[:-1] + weights[-1]
        off = 1 / (1 + np.exp(-sums)) - right
        value = np.logaddexp(0, sums).sum() - right @ sums + RIDGE / 2 * (weights[:-1] @ weights[:-1])
        return value, np.append(x.T @ off + RIDGE * weights[:-1], off.sum())

    best = minimize(loss, np.zeros(len(column) + 1), jac=True, method="L-BFGS-B", options={"maxiter": 150}).x
    kept = {name: [0, round(float(best[k]), 3)] for name, k in column.items() if abs(best[k]) >= FLOOR}
    return Linear.of(kept, [float(best[-1])])


def main(folder: Path) -> None:
    found = sorted({example for written in articles(folder) for example in examples(written)})
    random.Random(5).shuffle(found)
    rows: list[list[str]] = []
    right: list[float] = []
    held: list[bool] = []
    for number, (subject, behind) in enumerate(found):
        word = [*subject, *behind]
        for k in range(1, len(subject) + 1):
            rows.append(features(word, k, 0))
            right.append(float(k == len(subject)))
            held.append(number % HELD_OUT == 0)
    truth, test = np.array(right), np.array(held)
    model = fit([row for row, out in zip(rows, held, strict=True) if not out], truth[~test])
    sums = np.array(model.sums([row for row, out in zip(rows, held, strict=True) if out]))[:, 0]
    print(f"{len(found)} subjects; held out: {((sums > 0) == (truth[test] > 0)).mean():.3f} of {test.sum()} places told right")
    model = fit(rows, truth)
    model.save(HERE / "statements_subjects.npz")
    print(len(model.rows), "weights")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(Path(sys.argv[1]))
