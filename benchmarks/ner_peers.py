"""Our mentions beside underthesea's `ner` on the same annotated articles, with both label sets brought to PER, ORG and LOC.

    python benchmarks/ner_peers.py ../shared/data/gold/dev.jsonl [--pipeline default]

PERSON is PER, AGENCY and ORG are ORG, LOCATION is LOC; titles, dates and documents are left out. underthesea gets one sentence at a time, as
`vngov_sentences` finds them. Strict: same span, same label. Relaxed: the spans overlap and have the same label. Bodies: AGENCY, ORG and LOCATION taken for one
label, since underthesea's corpus (VLSP 2016) calls a People's Committee sometimes an organisation and sometimes a place.

What could not be run without a download of weights or Java: VnCoreNLP (Java, models from GitHub), PhoNLP and trankit (PhoBERT or XLM-R from Hugging Face), stanza
(models from Hugging Face), underthesea's `ner(deep=True)` (weights from Hugging Face). pyvi, deepai-nlp and genz-tokenize have no NER.
"""

from __future__ import annotations

import argparse
import json
import os
import time
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

os.environ.setdefault("OMP_NUM_THREADS", "1")

from underthesea import ner

from vngovnlp import extract
from vngovnlp.segment import sentences
from vngovnlp.text import read_text

Mention = tuple[int, int, str]
LABELS = {"PERSON": "PER", "AGENCY": "ORG", "ORG": "ORG", "LOCATION": "LOC"}
ORDER = ("PER", "ORG", "LOC")


def ours(text: str, item: dict[str, Any], pipeline: str) -> list[Mention]:
    """What vngovnlp finds."""
    report = extract(text, published=item["published"], pipeline=pipeline)
    return [(e.start, e.end, LABELS[e.label]) for e in report.entities if e.label in LABELS]


def theirs(text: str) -> list[Mention]:
    """What underthesea finds: its words are found again in the text, one after the other."""
    found: list[Mention] = []
    for begin, stop in sentences(text):
        at, open_label = begin, ""
        for word, _, _, tag in ner(text[begin:stop]):
            start, end = locate(text, word, at, stop)
            kind, _, label = tag.partition("-")
            if kind == "I" and label == open_label and label in ORDER:
                found[-1] = (found[-1][0], end, label)
            elif label in ORDER:
                found.append((start, end, label))
            at, open_label = end, label
    return found


def locate(text: str, word: str, at: int, stop: int) -> tuple[int, int]:
    """Where the letters of ``word`` stand from ``at`` on: blanks do not count, and letters may have been exchanged one for one."""
    left = sum(not c.isspace() for c in word)
    while at < stop and text[at].isspace():
        at += 1
    end = at
    while end < stop and left:
        left -= not text[end].isspace()
        end += 1
    return at, end


def strict(gold: Iterable[Mention], found: Iterable[Mention]) -> tuple[int, int]:
    """How many of the gold are found, how many of the found are gold."""
    both = len(set(gold) & set(found))
    return both, both


def relaxed(gold: Sequence[Mention], found: Sequence[Mention]) -> tuple[int, int]:
    """The same for spans that overlap."""

    def touched(these: Sequence[Mention], those: Sequence[Mention]) -> int:
        return sum(any(a < d and c < b and k == n for c, d, n in those) for a, b, k in these)

    return touched(gold, found), touched(found, gold)


def table(name: str, golds: Sequence[Sequence[Mention]], founds: Sequence[Sequence[Mention]]) -> None:
    """Prints one row of precision, recall and F1 a label and way of counting."""
    bodies = {"ORG": "BODY", "LOC": "BODY", "PER": "PER"}
    for way, count in (("strict", strict), ("relaxed", relaxed)):
        for label in (*ORDER, "all", "BODY"):
            right = hit = found = gold = 0
            for one, two in zip(golds, founds, strict=True):
                pair = [[(s, e, bodies[k] if label == "BODY" else k) for s, e, k in side] for side in (one, two)]
                g, f = ([m for m in side if label in ("all", m[2])] for side in pair)
                a, b = count(g, f)
                right, hit, found, gold = right + a, hit + b, found + len(f), gold + len(g)
            p, r = hit / max(found, 1), right / max(gold, 1)
            print(f"{name:12} {way:8} {label:5} P {p:.3f}  R {r:.3f}  F1 {2 * p * r / max(p + r, 1e-9):.3f}  of {gold}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold", type=Path)
    parser.add_argument("--pipeline", default="default")
    options = parser.parse_args()
    items = [json.loads(line) for line in options.gold.read_text(encoding="utf-8").splitlines()]
    texts = [read_text(item["text"]).text for item in items]
    golds = [[(s, e, LABELS[k]) for s, e, k in item["entities"] if k in LABELS] for item in items]
    for name, run in (
        ("vngovnlp", lambda text, item: ours(text, item, options.pipeline)),
        ("underthesea", lambda text, _: theirs(text)),
    ):
        run(texts[0], items[0])  # loads what has to be loaded
        began = time.perf_counter()
        founds = [run(text, item) for text, item in zip(texts, items, strict=True)]
        print(f"{name}: {len(texts) / (time.perf_counter() - began):.1f} articles a second")
        table(name, golds, founds)


if __name__ == "__main__":
    main()
