"""Nothing of the articles that the scores are measured on was fitted: no id, no title, neither labelled nor unlabelled."""

import json
import lzma
import re
from collections import Counter
from pathlib import Path

import numpy as np
import pytest

from vngovnlp.tagger.tagger import LABELS
from vngovnlp.text import normal

ROOT = Path(__file__).parent.parent
DATA = ROOT.parent / "shared" / "data"
MODEL = ROOT / "models" / "vi_vngov"


def read(path: Path) -> list[dict]:
    if not path.is_file():
        pytest.skip(
            f"{path} is not here: the annotated articles belong to their publishers and are not part of this repository"
        )
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


@pytest.fixture(scope="module")
def dev() -> list[dict]:
    return read(DATA / "gold" / "dev.jsonl")


@pytest.mark.parametrize("part", ["tagger", "statements", "categories", "issuers", "attendance"])
def test_no_id_and_no_title_of_dev_was_fitted(part, dev):
    fitted = set(json.loads((MODEL / "fitted.json").read_text(encoding="utf-8"))[part])
    train = read(DATA / "gold" / "train.jsonl")
    assert fitted <= {item["id"] for item in train}, "fitted.json names an article that is not in train.jsonl"
    assert not fitted & {item["id"] for item in dev}
    titles = {normal(item["title"]) for item in train if item["id"] in fitted}
    assert fitted
    assert not titles & {normal(item["title"]) for item in dev}


def words_of(path: Path) -> str:
    """All that is written in a file of weights: its arrays of bytes, whatever they are called."""
    with np.load(path) as parts:
        return " ".join(part.tobytes().decode() for part in parts.values() if part.dtype == np.uint8)


def test_no_title_of_dev_stands_in_the_weights(dev):
    weights = " ".join(path.read_text(encoding="utf-8") for path in MODEL.glob("*.json"))
    read = {path.stem: words_of(path) for path in MODEL.glob("*.npz")}
    assert min(map(len, read.values())) > 1000, "a file of weights whose words are kept in another way"
    weights += " ".join(read.values())
    assert [item["title"] for item in dev if len(item["title"].split()) > 4 and normal(item["title"]) in weights] == []


def test_sentences_of_unlabelled_text_are_kept_as_numbers_and_none_is_of_dev(dev):
    """silver.jsonl.xz holds where mentions stand, and no word of the texts."""
    fitted = json.loads((MODEL / "fitted.json").read_text(encoding="utf-8"))["tagger_silver"]
    ids = {item["id"] for item in dev}
    counts: Counter[str] = Counter()
    with lzma.open(MODEL / "silver.jsonl.xz", "rt", encoding="utf-8") as lines:
        for known in map(json.loads, lines):
            assert known.keys() == {"corpus", "id", "sentences", "entities"}
            assert known["id"] not in ids
            assert all(isinstance(k, int) for sentence in known["sentences"] for k in sentence)
            assert all(isinstance(s, int) and isinstance(e, int) and label in LABELS for s, e, label in known["entities"])
            counts.update(f"{known['corpus']}, {'read' if read else 'silver'}" for _, _, read in known["sentences"])
    assert fitted.keys() == counts.keys()
    assert all(0 < fitted[kind] <= counts[kind] for kind in fitted)


def numbers(value) -> bool:
    """True if nothing but places, labels, days and nothing-said is in it."""
    if isinstance(value, list):
        return all(map(numbers, value))
    if isinstance(value, dict):
        return all(map(numbers, value.values()))
    return value is None or isinstance(value, int) or bool(LABEL_OR_DAY.fullmatch(value))


LABEL_OR_DAY = re.compile(r"[A-Z]+|\d{4}-\d\d-\d\d")


@pytest.mark.parametrize("name", ["people_read", "tasks_read"])
def test_articles_that_were_read_for_measuring_are_kept_as_places_and_none_is_of_dev_or_train(name, dev):
    """benchmarks/read_articles.py measures on them."""
    ids = {item["id"] for item in [*dev, *read(DATA / "gold" / "train.jsonl")]}
    fitted = {json.loads(line)["id"] for line in (MODEL / "statements_read.jsonl").read_text(encoding="utf-8").splitlines()}
    rows = [json.loads(line) for line in (MODEL / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()]
    assert rows
    for row in rows:
        assert row["id"] not in ids
        assert row["part"] in {"open", "test"}
        assert numbers({key: value for key, value in row.items() if key not in {"id", "file", "part"}}), row["id"]
    assert len({row["id"] for row in rows}) == len(rows), "an article counts twice"
    if name == "people_read":
        learnt = json.loads((MODEL / "fitted.json").read_text(encoding="utf-8"))["attendance_read"]
        assert set(learnt) <= {row["id"] for row in rows if row["part"] == "open"}, "what is measured on was fitted"
    if name == "tasks_read":
        assert not fitted & {row["id"] for row in rows}, "what statements are measured on was fitted"


def test_tasks_that_were_read_for_their_category_are_kept_as_places_and_none_is_measured_on(dev):
    measured = {json.loads(line)["id"] for line in (MODEL / "tasks_read.jsonl").read_text(encoding="utf-8").splitlines()}
    ids = measured | {item["id"] for item in [*dev, *read(DATA / "gold" / "train.jsonl")]}
    rows = [json.loads(line) for line in (MODEL / "categories_read.jsonl").read_text(encoding="utf-8").splitlines()]
    assert rows
    for row in rows:
        assert row["id"] not in ids
        assert numbers([row["size"], row["statements"]]), row["id"]


@pytest.mark.slow
def test_no_title_of_dev_is_in_the_unlabelled_text_that_the_clusters_were_made_from(dev):
    titles = {normal(item["title"]) for item in dev}
    raw = sorted((DATA / "raw").glob("*.jsonl.xz"))
    if not raw:
        pytest.skip(f"{DATA / 'raw'} is not here")
    for path in raw:
        with lzma.open(path, "rt", encoding="utf-8") as lines:
            found = [item["id"] for line in lines if normal((item := json.loads(line))["title"]) in titles]
        assert found == [], path.name
