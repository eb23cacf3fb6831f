"""Fits the network of vngovnlp.statements.tasks.category_net and prints how often it is right on tasks that it has not seen.

    pip install torch gensim          # torch in an environment of its own: thinc imports it wherever it is
    python models/vi_vngov/train_categories.py ../shared/data/gold/train.jsonl

The network learns first from eight ninths of the tasks that were read (articles.py) alone; the printed figures are those of the last ninth and of the annotated
ones. Then it goes on with everything and is written to statements_category.npz. A quarter of an hour on one core, a third of it for the vectors of syllables.
"""

from __future__ import annotations

import sys
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

import numpy as np
import numpy.typing as npt
import torch
from articles import HERE, Example, read_annotated, read_marked, record
from torch import nn
from torch.nn import functional
from train_spans import LABELS, READ, VECTOR, sentences_of, vectors_of, word_vectors

from vngovnlp.statements.tasks.category import CATEGORIES, actions_in, task_words
from vngovnlp.statements.tasks.category_net import CONTEXT, LONGEST, TaskWords, read_net
from vngovnlp.statements.wording.predicate import predicate

ALSO_READ = "categories_read.jsonl"
"""Articles of whose statements only the tasks were read, beside those of READ."""
FEWEST = 150
"""Pairs of syllables that stand in the unlabelled text as often have a vector."""
WIDTH, LAYERS, ACTS, HIDDEN, BEHIND = 160, 3, 1 + 2 * len(CATEGORIES), 128, 64
EPOCHS, BATCH, RATE, DECAY = 6, 64, 1e-3, 1e-2
GOING_ON = (2, 4e-4)
"""Epochs with everything, and their rate."""
DROP, DROP_WORDS, DROP_ACTS, SMOOTH = 0.3, 0.12, 0.15, 0.05
HELD = 9
_RAW = (("gov-articles", 1), ("news-2017", 1), ("leads-2025-2026", 1), ("news-general", 2))
"""Files of unlabelled text that vectors of pairs are learnt from, and of how many articles one."""


# --- vectors ---------------------------------------------------------------------------------------------------------------------


class _Pairs:
    """The sentences of unlabelled text as pairs of neighbours: read anew each time, as gensim goes over them more than once."""

    def __init__(self, raw: Path) -> None:
        self.raw = raw

    def __iter__(self) -> Iterator[list[str]]:
        for words in sentences_of(self.raw, _RAW):
            yield [f"{word} {behind}" for word, behind in pairwise(words)]


class Vocabulary(NamedTuple):
    words: dict[str, int]
    """From 2; 0 is nothing, 1 an unknown one, the number behind the last one that is hidden in training."""
    pairs: dict[str, int]
    """From 1; 0 is an unknown one."""


# --- tasks -----------------------------------------------------------------------------------------------------------------------


class Row(NamedTuple):
    article: int
    seen: TaskWords
    category: str


def rows_of(examples: Sequence[Example]) -> list[Row]:
    rows = []
    for n, e in enumerate(examples):
        for statement in e.gold["statements"]:
            if statement["role"] == "DIRECTIVE" and statement["category"]:
                i, j = bisect_left(e.toks.start, statement["start"]), bisect_left(e.toks.start, statement["end"])
                if i < j:
                    p = predicate(e.toks, i, j)
                    rows.append(Row(n, task_words(e.toks, i, p, j, actions_in(e.toks, p, j)), statement["category"]))
    return rows


class Batch(NamedTuple):
    """Tasks side by side, filled up with 0: [task, syllable]."""

    words: torch.Tensor
    pairs: torch.Tensor
    acts: torch.Tensor
    named: torch.Tensor
    parts: torch.Tensor
    before: torch.Tensor
    pairs_before: torch.Tensor
    answers: torch.Tensor

    def part(self, numbers: torch.Tensor) -> Batch:
        return Batch(*(column[numbers] for column in self))


def batch_of(rows: Sequence[Row], known: Vocabulary) -> Batch:
    size = len(rows)
    words, pairs, acts, named, parts = (torch.zeros(size, LONGEST, dtype=torch.long) for _ in range(5))
    before, pairs_before = torch.zeros(size, CONTEXT, dtype=torch.long), torch.zeros(size, CONTEXT, dtype=torch.long)
    for k, row in enumerate(rows):
        n = len(row.seen.words)
        for column, values in zip((acts, named, parts), row.seen[1:4], strict=True):
            column[k, :n] = torch.tensor(values, dtype=torch.long)
        for text, one, two in ((row.seen.words, words, pairs), (row.seen.before, before, pairs_before)):
            one[k, : len(text)] = torch.tensor([known.words.get(word, 1) for word in text], dtype=torch.long)
            joined = [known.pairs.get(f"{word} {behind}", 0) for word, behind in pairwise(text)]
            two[k, : len(joined)] = torch.tensor(joined, dtype=torch.long)
    answers = torch.tensor([CATEGORIES.index(row.category) for row in rows])
    return Batch(words, pairs, acts, named, parts, before, pairs_before, answers)


# --- the network -----------------------------------------------------------------------------------------------------------------


class Net(nn.Module):
    """As :class:`vngovnlp.statements.tasks.category_net.CategoryNet` reads tasks, with dropout."""

    def __init__(self, words: npt.NDArray[np.float32], pairs: npt.NDArray[np.float32]) -> None:
        super().__init__()
        nothing = np.zeros((1, VECTOR), np.float32)
        own = torch.from_numpy(np.concatenate([nothing, nothing, words, nothing]))
        own[[1, -1]] = torch.randn(2, VECTOR) * 0.5
        self.words = nn.Embedding.from_pretrained(own, freeze=False, padding_idx=0)
        self.pairs = nn.Embedding.from_pretrained(torch.from_numpy(np.concatenate([nothing, pairs])), padding_idx=0)
        self.input = nn.Linear(3 * VECTOR, WIDTH)
        self.acts, self.named, self.places = (nn.Embedding(n, WIDTH) for n in (ACTS, 2, 3))
        for marks in (self.acts, self.named, self.places):
            marks.weight.data *= 0.1
        self.layers = nn.ModuleList(nn.Conv1d(WIDTH, WIDTH, 3, padding=2**k, dilation=2**k) for k in range(LAYERS))
        self.norms = nn.ModuleList(nn.LayerNorm(WIDTH) for _ in range(LAYERS + 1))
        self.heed = nn.Linear(WIDTH, 1, bias=False)
        self.heed_at = nn.Parameter(torch.zeros(LONGEST + 1))
        self.context = nn.Linear(2 * VECTOR, BEHIND)
        self.hidden = nn.Linear(4 * WIDTH + BEHIND, HIDDEN)
        self.answers = nn.Linear(HIDDEN, len(CATEGORIES))
        self.drop, self.drop_little = nn.Dropout(DROP), nn.Dropout(DROP / 3)

    def forward(self, b: Batch) -> torch.Tensor:
        words, pairs, acts = b.words, b.pairs, b.acts
        if self.training:
            hidden = (torch.rand(words.shape) < DROP_WORDS) & (words > 0)
            words = words.masked_fill(hidden, self.words.num_embeddings - 1)
            pairs = pairs.masked_fill(hidden | functional.pad(hidden, (0, 1))[:, 1:], 0)
            acts = acts.masked_fill(torch.rand(acts.shape) < DROP_ACTS, 0)
        inside = (words > 0)[..., None]
        with_next = self.pairs(pairs)
        with_last = functional.pad(with_next, (0, 0, 1, 0))[:, :-1]
        x = self.input(torch.cat([self.words(words), with_next, with_last], -1))
        x = x + self.acts(acts) + self.named(b.named) + self.places(b.parts)
        for layer, norm in zip(self.layers, self.norms, strict=False):
            x = x + torch.relu(layer((self.drop_little(norm(x)) * inside).transpose(1, 2))).transpose(1, 2)
        x = self.drop(self.norms[-1](x))
        said = (b.parts > 0) & (words > 0)
        first, begin = ((b.parts >= part).long().argmax(1) for part in (1, 2))
        at = (torch.arange(LONGEST)[None] - begin[:, None] + 1).clamp(min=0)
        heed = (self.heed(x)[..., 0] + self.heed_at[at]).masked_fill(~said, -1e4).softmax(1)
        peaks = torch.relu(x.masked_fill(~said[..., None], -1e4).max(1).values)
        count = (b.before > 0).sum(1, keepdim=True).clamp(min=1)
        context = torch.cat([self.words(b.before).sum(1), self.pairs(b.pairs_before).sum(1)], -1) / count
        each = torch.arange(len(x))
        made = [
            peaks,
            (heed[..., None] * x).sum(1),
            x[each, begin],
            x[each, first],
            torch.relu(self.context(self.drop(context))),
        ]
        answers: torch.Tensor = self.answers(self.drop(torch.relu(self.hidden(torch.cat(made, -1)))))
        return answers


def fit(net: Net, tasks: Batch, epochs: int, rate: float) -> Net:
    """``net`` after ``epochs`` more over ``tasks``; the learning rate rises to ``rate`` and falls to nothing (one cycle, Smith 2018)."""
    order = torch.Generator().manual_seed(0)
    size = len(tasks.words)
    steps = epochs * -(-size // BATCH)
    optimizer = torch.optim.AdamW([w for w in net.parameters() if w.requires_grad], lr=rate, weight_decay=DECAY)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, rate, total_steps=steps + 1, pct_start=0.12)
    net.train()
    for epoch in range(epochs):
        total = 0.0
        for numbers in torch.randperm(size, generator=order).split(BATCH):
            some = tasks.part(numbers)
            loss = functional.cross_entropy(net(some), some.answers, label_smoothing=SMOOTH)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            schedule.step()
            total += loss.item() * len(numbers)
        print(f"epoch {epoch + 1} of {epochs}: loss {total / size:.3f}", flush=True)
    return net.eval()


def save(path: Path, net: Net, known: Vocabulary) -> None:
    """The weights as :func:`vngovnlp.statements.tasks.category_net.read_net` reads them: tables in half precision, those of pairs in bytes."""
    w = {name: part.numpy() for name, part in net.state_dict().items()}

    def half(part: npt.NDArray[np.float32]) -> npt.NDArray[np.float16]:
        return np.ascontiguousarray(part).astype(np.float16)

    pairs = w["pairs.weight"]
    scale = np.float32(abs(pairs).max() / 127)
    np.savez_compressed(
        path,
        allow_pickle=False,
        words=np.frombuffer("\n".join(known.words).encode(), dtype=np.uint8),
        pairs=np.frombuffer("\n".join(known.pairs).encode(), dtype=np.uint8),
        word_vectors=half(w["words.weight"][:-1]),
        pair_vectors=np.rint(pairs / scale).astype(np.int8),
        pair_scale=scale,
        in_w=half(w["input.weight"].T),
        in_b=w["input.bias"],
        acts=half(w["acts.weight"]),
        named=half(w["named.weight"]),
        places=half(w["places.weight"]),
        layers=half(np.stack([w[f"layers.{k}.weight"].transpose(2, 1, 0).reshape(3 * WIDTH, WIDTH) for k in range(LAYERS)])),
        layers_b=np.stack([w[f"layers.{k}.bias"] for k in range(LAYERS)]),
        layers_g=np.stack([w[f"norms.{k}.weight"] for k in range(LAYERS)]),
        layers_h=np.stack([w[f"norms.{k}.bias"] for k in range(LAYERS)]),
        last_g=w[f"norms.{LAYERS}.weight"],
        last_h=w[f"norms.{LAYERS}.bias"],
        heed=w["heed.weight"][0],
        heed_at=w["heed_at"],
        context_w=half(w["context.weight"].T),
        context_b=w["context.bias"],
        hidden_w=half(w["hidden.weight"].T),
        hidden_b=w["hidden.bias"],
        answers_w=w["answers.weight"].T,
        answers_b=w["answers.bias"],
    )


def accuracy(path: Path, rows: Sequence[Row]) -> str:
    """As the program reads the file."""
    odds = read_net(path).odds([row.seen for row in rows])
    right = sum(CATEGORIES[likely.index(max(likely))] == row.category for likely, row in zip(odds, rows, strict=True))
    return f"{right / len(rows):.3f} of {len(rows)}"


def main(path: Path) -> None:
    raw = path.parent.parent / "raw"
    annotated = read_annotated(path)
    also = read_marked(HERE / ALSO_READ, raw)
    rows, more = rows_of(annotated), rows_of([*read_marked(HERE / READ, raw), *also])
    print(f"{len(rows)} annotated directives, {len(more)} read ones")
    words, of_words = (part[: -len(LABELS)] for part in word_vectors(raw))
    pairs, of_pairs = vectors_of(_Pairs(raw), fewest=FEWEST, epochs=2)
    print(f"{len(words)} syllables, {len(pairs)} pairs")
    known = Vocabulary({w: k for k, w in enumerate(words, start=2)}, {p: k for k, p in enumerate(pairs, start=1)})
    target = HERE / "statements_category.npz"

    torch.manual_seed(0)
    rest = [row for row in more if row.article % HELD]
    net = fit(Net(of_words, of_pairs), batch_of(rest, known), EPOCHS, RATE)
    save(target, net, known)
    print(f"right on read tasks that were not fitted: {accuracy(target, [row for row in more if row.article % HELD == 0])}")
    print(f"right on annotated spans, none of them fitted: {accuracy(target, rows)}")

    save(target, fit(net, batch_of([*rows, *more], known), *GOING_ON), known)
    record("categories", [str(e.gold["id"]) for e in annotated])
    record("categories_read", [str(e.gold["id"]) for e in also])


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(Path(sys.argv[1]))
