"""Makes models/vi_vngov/silver.jsonl.xz: offsets and labels of mentions in sentences of the unlabelled texts, for train_tagger.py to learn from.

    python models/vi_vngov/train_clusters.py ../shared/data/raw --vectors out/vectors.npz
    python models/vi_vngov/teacher.py ../shared/data/gold/train.jsonl ../shared/data/raw out/vectors.npz

Needs the extra [train] (torch), in an environment of its own: thinc imports torch wherever it finds it, which makes spaCy slow to load. `make train` does not
need this script, since the silver file is kept. On one core it takes about an hour.

The teacher is the mean of the marginals of a CRF and of convolutional nets. Each net (hashed form, prefix, suffix; shape; word vector; marks of lexicon and
grammar; maxout layers with residuals; a CRF on top) is pretrained on unlabelled sentences to say what the grammar says there without seeing it, and to
guess the word class of hidden tokens; then it is fitted on the annotated articles. One net never sees the marks of the grammar, which was written on the same articles and
is surer there than elsewhere; the other loses them in two sentences of five. A sentence is left out where the teacher and the grammar disagree about bodies,
organisations, titles or documents: one of them is as often wrong as the other. Sentences that a reader went over by hand are kept as they are in the file.
"""

from __future__ import annotations

import argparse
import json
import lzma
import random
import tomllib
import zlib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import torch
import train_tagger
from numpy.typing import NDArray
from torch import nn

from vngovnlp.tagger.crf import Crf
from vngovnlp.tagger.features import Own, featurize, form, read_token
from vngovnlp.tagger.spans import decode, encode, may_follow
from vngovnlp.tagger.tagger import CLUSTERS, LABELS, mark_article, read_clusters
from vngovnlp.text import read_text

HERE = Path(__file__).parent
CONFIG = tomllib.loads((HERE / "config.toml").read_text(encoding="utf-8"))["teacher"]
TAGS = ("O", *(f"{kind}-{label}" for label in LABELS for kind in "BILU"))
NUMBER = {tag: i for i, tag in enumerate(TAGS)}
ALLOWED = torch.tensor([[float(may_follow(one, two)) for two in TAGS] for one in TAGS])
MOST_MARKS = 8
AGREED = {"AGENCY", "ORG", "TITLE", "DOCUMENT"}
"""Labels that teacher and grammar must agree about."""
FORMS, AFFIXES, SHAPES = 8192, 1024, 64

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]


class Sentence(NamedTuple):
    """One sentence: where it stands, its tokens, and what the nets read."""

    corpus: str
    article: str
    starts: list[int]
    ends: list[int]
    owns: list[Own]
    marks: list[list[str]]
    columns: Ints
    """(tokens, 5): word, form, prefix, suffix, shape."""
    hits: Ints
    """(tokens, MOST_MARKS): numbers of the marks, 0 for none."""
    classes: Ints
    tags: Ints
    grammar: Ints
    """The tags that the grammar gives."""


def numbered(text: str, most: int) -> int:
    """A number from 1 on, the same in every process."""
    return zlib.crc32(text.encode()) % (most - 1) + 1


class Reader:
    """Articles -> sentences; knows the marks, the words and their classes by number."""

    def __init__(self, words: Sequence[str]) -> None:
        self.words = {word: i + 1 for i, word in enumerate(words)}
        self.clusters = read_clusters((HERE / CLUSTERS).read_text(encoding="utf-8"))
        self.marks: dict[str, int] = {}

    def read(self, item: dict[str, Any], corpus: str = "") -> Iterator[Sentence]:
        """The sentences of an article; without ``entities`` their tags are O."""
        article, dates = train_tagger.prepare(item)
        text, norm = article.text, article.norm
        tokens, marks = mark_article(article, dates)
        first = {start: i for i, start in enumerate(tokens.starts)}
        last = {end: i + 1 for i, end in enumerate(tokens.ends)}
        spans = [(first[s], last[e], k) for s, e, k in item.get("entities", []) if k in LABELS and s in first and e in last]
        for i, j in tokens.bounds:
            words = [(text[s:e], norm[s:e]) for s, e in zip(tokens.starts[i:j], tokens.ends[i:j], strict=True)]
            owns = [read_token(word, low, self.clusters) for word, low in words]
            inside = [(a - i, b - i, label) for a, b, label in spans if i <= a and b <= j]
            yield Sentence(
                corpus,
                item["id"],
                tokens.starts[i:j],
                tokens.ends[i:j],
                owns,
                marks[i:j],
                np.array([self._columns(word, own) for (word, _), own in zip(words, owns, strict=True)]),
                np.array([self._hits(mark) for mark in marks[i:j]]),
                np.array([int(own.fine.partition(".")[2] or -100) for own in owns]),
                np.array([NUMBER[tag] for tag in encode(j - i, inside)]),
                np.array([_grammar(mark) for mark in marks[i:j]]),
            )

    def _columns(self, word: str, own: Own) -> tuple[int, int, int, int, int]:
        low = own.low
        return (
            self.words.get(form(word, low), 0),
            numbered(low, FORMS),
            numbered("<" + low[:2], AFFIXES),
            numbered(low[-2:] + ">", AFFIXES),
            numbered(own.shape, SHAPES),
        )

    def _hits(self, marks: Sequence[str]) -> list[int]:
        found = [self.marks.setdefault(mark, len(self.marks) + 1) for mark in marks[-MOST_MARKS:]]
        return found + [0] * (MOST_MARKS - len(found))


def _grammar(marks: Sequence[str]) -> int:
    """The tag that the grammar's mark says, O if there is none."""
    said = [NUMBER[tag] for mark in marks if "-R-" in mark and (tag := mark.replace("-R-", "-").rstrip("?")) in NUMBER]
    return said[-1] if said else 0


class Net(nn.Module):
    """Tokens -> scores of the tags."""

    def __init__(self, vectors: NDArray[np.float32], marks: int, width: int, layers: int) -> None:
        super().__init__()
        self.word = nn.Embedding.from_pretrained(torch.tensor(np.vstack([np.zeros_like(vectors[:1]), vectors])), freeze=True)
        sizes = ((FORMS, 32), (AFFIXES, 16), (AFFIXES, 16), (SHAPES, 16))
        self.columns = nn.ModuleList(nn.Embedding(rows, size, padding_idx=0) for rows, size in sizes)
        self.hits = nn.EmbeddingBag(marks + 1, 64, mode="sum", padding_idx=0)
        for table in (*self.columns, self.hits):
            nn.init.normal_(table.weight, std=0.1)
            table.weight.data[0] = 0
        self.first = nn.Linear(vectors.shape[1] + sum(size for _, size in sizes) + 64, width)
        self.layers = nn.ModuleList(nn.Conv1d(width, 2 * width, 3, padding=1) for _ in range(layers))
        self.norms = nn.ModuleList(nn.LayerNorm(width) for _ in range(layers + 1))
        self.drop = nn.Dropout(CONFIG["dropout"])
        self.out = nn.Linear(width, len(TAGS))
        self.moves = nn.Parameter(torch.zeros(len(TAGS), len(TAGS)))

    def hidden(self, columns: torch.Tensor, hits: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        """What the last layer says of each token."""
        size, length, _ = columns.shape
        parts = [self.word(columns[..., 0]), *(table(columns[..., k + 1]) for k, table in enumerate(self.columns))]
        parts.append(self.hits(hits.reshape(size * length, -1)).reshape(size, length, -1))
        x = self.norms[0](self.first(self.drop(torch.cat(parts, -1)))) * mask[..., None]
        for layer, norm in zip(self.layers, self.norms[1:], strict=True):
            one, two = layer(x.transpose(1, 2)).transpose(1, 2).chunk(2, -1)
            x = norm(x + self.drop(torch.maximum(one, two))) * mask[..., None]
        return self.drop(x)


def padded(parts: Sequence[Ints]) -> torch.Tensor:
    """The arrays of several sentences in one, filled up with zeros."""
    out = torch.zeros(len(parts), max(map(len, parts)), *parts[0].shape[1:], dtype=torch.long)
    for row, part in zip(out, parts, strict=True):
        row[: len(part)] = torch.from_numpy(part)
    return out


def loss(scores: torch.Tensor, tags: torch.Tensor, mask: torch.Tensor, moves: torch.Tensor) -> torch.Tensor:
    """Negative log likelihood a token of the tag sequences (forward algorithm on scaled probabilities)."""
    potential, highest = moves.exp() * ALLOWED, scores.max(-1, keepdim=True).values
    local = (scores - highest).exp()
    total = local[:, 0].sum(1, keepdim=True)
    state, log = local[:, 0] / total, total.log()[:, 0]
    for t in range(1, scores.shape[1]):
        after = (state @ potential) * local[:, t]
        total, alive = after.sum(1, keepdim=True), mask[:, t]
        state = torch.where(alive[:, None], after / total, state)
        log = log + torch.where(alive, total.log()[:, 0], torch.zeros_like(log))
    log = log + (highest[..., 0] * mask).sum(1)
    gold = (scores.gather(2, tags[..., None])[..., 0] * mask).sum(1) + (moves[tags[:, :-1], tags[:, 1:]] * mask[:, 1:]).sum(1)
    return (log - gold).sum() / mask.sum()


def batches(sentences: Sequence[Sentence], size: int, rng: random.Random) -> Iterator[list[Sentence]]:
    """All sentences in groups of about the same length, in random order."""
    order = sorted(sentences, key=lambda s: len(s.starts) + rng.random() * 8)
    groups = [order[i : i + size] for i in range(0, len(order), size)]
    rng.shuffle(groups)
    yield from groups


def learn(net: Net, sentences: Sequence[Sentence], ruled: torch.Tensor, *, pretrain: bool, blind: float, seed: int) -> None:
    """Fits the net: on what the grammar says and on hidden words, or on the gold tags. ``blind`` is the share of sentences without the marks of
    the grammar, which are the numbers that ``ruled`` is true for."""
    settings = CONFIG["pretrain" if pretrain else "tune"]
    rng = random.Random(seed)
    head = nn.Linear(net.out.in_features, 1 + max(int(s.classes.max()) for s in sentences))
    weights = [p for p in (*net.parameters(), *head.parameters()) if p.requires_grad]
    optimizer = torch.optim.AdamW(weights, lr=settings["rate"], weight_decay=0.02)
    steps = settings["epochs"] * -(-len(sentences) // settings["batch"])
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, settings["rate"], total_steps=steps, pct_start=0.15)
    net.train()
    for _ in range(settings["epochs"]):
        for group in batches(sentences, settings["batch"], rng):
            columns, hits = padded([s.columns for s in group]), padded([s.hits for s in group])
            mask = padded([np.ones(len(s.starts), dtype=np.int64) for s in group]).bool()
            hits = hits * ~(ruled[hits] & (torch.rand(len(group), 1, 1) < blind))
            hits = hits * (torch.rand(len(group), 1, 1) >= settings["without_marks"])
            kept = torch.rand(columns.shape[:2]) >= 0.15
            if pretrain:
                columns, hits = columns * kept[..., None], hits * kept[..., None]
            else:
                columns = torch.cat([columns[..., :2] * kept[..., None], columns[..., 2:]], -1)
            seen = net.hidden(columns, hits, mask.float())
            if pretrain:
                said = padded([s.grammar for s in group]).masked_fill(~(mask & kept), -100)
                word = padded([s.classes for s in group]).masked_fill(~mask | kept, -100)
                hidden = word >= 0
                value = nn.functional.cross_entropy(net.out(seen).transpose(1, 2), said)
                value = value + 0.2 * nn.functional.cross_entropy(head(seen[hidden]), word[hidden])
            else:
                value = loss(net.out(seen), padded([s.tags for s in group]), mask, net.moves)
            optimizer.zero_grad()
            value.backward()
            nn.utils.clip_grad_norm_(weights, 1.0)
            optimizer.step()
            schedule.step()
    net.eval()


def marginals(scores: Floats, moves: Floats) -> Floats:
    """Probability of each tag of each token of one sentence."""
    local = np.exp(scores - scores.max(1, keepdims=True))
    forward, backward = local.copy(), np.ones_like(local)
    forward[0] /= forward[0].sum()
    for t in range(1, len(local)):
        forward[t] *= forward[t - 1] @ moves
        forward[t] /= forward[t].sum()
    for t in range(len(local) - 2, -1, -1):
        backward[t] = moves @ (backward[t + 1] * local[t + 1])
        backward[t] /= backward[t].sum()
    product = forward * backward
    return product / product.sum(1, keepdims=True)


def net_says(net: Net, sentence: Sentence, hidden: NDArray[np.bool_]) -> Floats:
    """Marginals by a net; the marks that are ``hidden`` are left out."""
    hits = np.where(hidden[sentence.hits], 0, sentence.hits)
    with torch.no_grad():
        mask = torch.ones(1, len(sentence.starts))
        scores = net.out(net.hidden(torch.from_numpy(sentence.columns)[None], torch.from_numpy(hits)[None], mask))[0]
        return marginals(scores.numpy().astype(np.float64), (net.moves.exp() * ALLOWED).numpy().astype(np.float64))


def crf_says(crf: Crf, sentence: Sentence) -> Floats:
    """Marginals by the CRF."""
    order = [crf.tags.index(tag) for tag in TAGS]
    rows = [[crf.rows[f] for f in features if f in crf.rows] for features in featurize(sentence.owns, sentence.marks)]
    scores = np.array([crf.state[row].sum(axis=0) if row else np.zeros(len(TAGS)) for row in rows])[:, order]
    return marginals(scores.astype(np.float64), np.exp(crf.transition[np.ix_(order, order)].astype(np.float64)))


def sample(reader: Reader, raw: Path, rng: random.Random) -> Iterator[Sentence]:
    """Sentences of articles drawn from the unlabelled texts: as many articles of each corpus as the settings say."""
    for corpus, most in CONFIG["sources"].items():
        with lzma.open(raw / f"{corpus}.jsonl.xz", "rt", encoding="utf-8") as lines:
            items = [json.loads(line) for line in lines]
        for item in rng.sample(items, min(most, len(items))):
            text = read_text(f"{item['title']}\n{item['text']}").text
            article = {"id": item["id"], "text": text, "published": item.get("published")}
            for sentence in reader.read(article, corpus):
                if 6 <= len(sentence.starts) <= 70 and any(own.shape[0] == "X" for own in sentence.owns[1:]):
                    yield sentence


def write(path: Path, labelled: Iterable[tuple[Sentence, Sequence[str]]]) -> None:
    """The silver file anew: what was read by hand stays, everything else is replaced."""
    found: dict[tuple[str, str], dict[str, list[Any]]] = defaultdict(lambda: {"sentences": [], "entities": []})
    with lzma.open(path, "rt", encoding="utf-8") as lines:
        for known in map(json.loads, lines):
            entry = {"sentences": [s for s in known["sentences"] if s[2]]}
            entry["entities"] = [e for e in known["entities"] if any(s <= e[0] and e[1] <= t for s, t, _ in entry["sentences"])]
            if entry["sentences"]:
                found[known["corpus"], known["id"]] = entry
    for sentence, tags in labelled:
        entry, span = found[sentence.corpus, sentence.article], (sentence.starts[0], sentence.ends[-1])
        if any((s, e) == span for s, e, _ in entry["sentences"]):
            continue
        entry["sentences"].append((*span, 0))
        entry["entities"] += [(sentence.starts[i], sentence.ends[j - 1], label) for i, j, label in decode(tags)]
    with lzma.open(path, "wt", encoding="utf-8") as out:
        for (corpus, name), entry in sorted(found.items()):
            line = {"corpus": corpus, "id": name} | {key: sorted(map(list, value)) for key, value in entry.items()}
            out.write(json.dumps(line, separators=(",", ":")) + "\n")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("train", type=Path)
    parser.add_argument("raw", type=Path)
    parser.add_argument("vectors", type=Path)
    options = parser.parse_args()
    rng = random.Random(0)
    with np.load(options.vectors) as data:
        reader, vectors = Reader(data["words"].tobytes().decode().split("\n")), data["vectors"].astype(np.float32) * 2
    items = train_tagger.read(options.train)
    gold = [sentence for item in items for sentence in reader.read(item)]
    unlabelled = list(sample(reader, options.raw, rng))
    rng.shuffle(unlabelled)
    ruled = np.array([False, *("-R-" in mark for mark in reader.marks)])
    print(f"{len(gold)} sentences of train, {len(unlabelled)} unlabelled", flush=True)
    nets = []
    for seed, blind in enumerate(CONFIG["blind"]):
        torch.manual_seed(seed)
        net = Net(vectors, len(reader.marks), CONFIG["width"], CONFIG["layers"])
        learn(net, unlabelled[: CONFIG["pretrain"]["sentences"]], torch.from_numpy(ruled), pretrain=True, blind=1.0, seed=seed)
        learn(net, gold, torch.from_numpy(ruled), pretrain=False, blind=blind, seed=seed)
        nets.append((net, ruled if blind == 1.0 else np.zeros_like(ruled)))
        print(f"net {seed + 1} is fitted", flush=True)
    crf = train_tagger.fit(train_tagger.gold_rows(item, reader.clusters) for item in items)
    labelled = []
    for sentence in unlabelled[-CONFIG["sentences"] :]:
        mean = (crf_says(crf, sentence) + sum(net_says(net, sentence, hidden) for net, hidden in nets) / len(nets)) / 2
        tags = [TAGS[k] for k in mean.argmax(1)]
        whole = all(may_follow(one, two) for one, two in zip(["O", *tags], [*tags, "O"], strict=True))
        apart = set(decode(tags)) ^ set(decode([TAGS[k] for k in sentence.grammar]))
        if whole and mean.max(1).min() >= CONFIG["least"] and AGREED.isdisjoint(label for *_, label in apart):
            labelled.append((sentence, tags))
    write(train_tagger.SILVER, labelled)
    print(f"{len(labelled)} sentences in {train_tagger.SILVER}")


if __name__ == "__main__":
    main()
