"""How far strict F1 of the entities falls when the text is written worse: seeded changes that carry the gold offsets along.

    python benchmarks/robustness.py ../shared/data/gold/dev.jsonl [--pipeline default] [--seed 1]

One line a change, F1 with all labels and the fall against the text as it is. NFD is the same text in decomposed form; reports point into the NFC text, so its
gold offsets stay.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
import unicodedata
from collections.abc import Sequence
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent.parent / "models" / "vi_vngov"))
import perturb

from vngovnlp import extract

CHANGES: dict[str, list[perturb.Change]] = {
    "as it is": [],
    "tone marks moved": [perturb.move_tones],
    "NFD": [],
    "headline in capitals": [perturb.shout_headline],
    "every fifth blank after punctuation missing": [perturb.forget_blanks(0.2)],
    "typing errors in 2 % of the syllables": [perturb.mistype(0.02)],
    "all of these": [perturb.move_tones, perturb.shout_headline, perturb.forget_blanks(0.2), perturb.mistype(0.02)],
}
DECOMPOSED = ("NFD", "all of these")


def f1(items: Sequence[dict[str, Any]], name: str, *, seed: int = 1, pipeline: str = "default") -> float:
    """Strict F1 over all labels with the change ``name`` made in each text."""
    right = found = gold = 0
    for item in items:
        rng = random.Random(f"{seed} {item['id']}")
        text, mentions = perturb.change(item["text"], [(s, e, label) for s, e, label in item["entities"]], CHANGES[name], rng)
        given = unicodedata.normalize("NFD", text) if name in DECOMPOSED else text
        report = extract(given, published=item["published"], pipeline=pipeline)
        assert report.text == text, item["id"]
        ours = {(entity.start, entity.end, entity.label) for entity in report.entities}
        right, found, gold = right + len(ours & set(mentions)), found + len(ours), gold + len(set(mentions))
    return 2 * right / (found + gold)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold", type=Path)
    parser.add_argument("--pipeline", default="default")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    items = [json.loads(line) for line in options.gold.read_text(encoding="utf-8").splitlines()]
    plain = 0.0
    for name in CHANGES:
        score = f1(items, name, seed=options.seed, pipeline=options.pipeline)
        plain = plain or score
        print(f"{name:45} {score:.4f}  {score - plain:+.4f}", flush=True)


if __name__ == "__main__":
    main()
