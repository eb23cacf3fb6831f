"""Fits the network of vngovnlp.statements.network.spans and prints what it finds in the annotated articles, held out.

    pip install torch gensim          # torch in an environment of its own: thinc imports it wherever it is
    python models/vi_vngov/train_spans.py ../shared/data/gold/train.jsonl

The network learns first from eight ninths of the read articles (articles.py) alone: what each role must reach is chosen on the last ninth and the annotated
articles, none of which it has seen, and the printed scores are those of the annotated ones. Then it goes on with everything and is written to
statements_spans.npz. An hour and a half on one core. Readers mark more promises and shortcomings than annotators: before taking the floors that it chooses see
"Thresholds and what ships" in docs/lab/statements.md.
"""

from __future__ import annotations

import json
import lzma
import random
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt
import torch
from articles import HERE, Example, read_annotated, read_marked, record
from gensim.models import Word2Vec
from torch import nn
from torch.nn import functional

from vngovnlp.dates import assign_roles, find_dates, resolve
from vngovnlp.evaluation import Counts, evaluate
from vngovnlp.statements import find_pieces, tell
from vngovnlp.statements.network.spans import LONGEST, ROLES, Odds, Piece, SpanNet, read_net, runs_of, syllables
from vngovnlp.statements.tasks.deadline import find_deadline
from vngovnlp.statements.tasks.directives import span_of
from vngovnlp.text import TOKEN, normal

READ = "statements_read.jsonl"
LABELS = ("PERSON", "TITLE", "AGENCY", "ORG", "LOCATION", "DATE", "DOCUMENT")
VECTOR = 64
TRIPLES, PAIRS, PHRASES, FEATURES, WIDTH, LAYERS, HIDDEN = 128, 64, 96, 48, 160, 4, 112
FEWEST = 8
"""Clauses that a feature must stand at."""
EPOCHS, BATCH, RATE, DECAY = 8, 32, 3e-3, 1e-2
GOING_ON = (3, 8e-4)
"""Epochs with everything, and their rate."""
DROP, DROP_FEATURES, DROP_WORDS, DROP_PHRASES, DROP_HIDDEN = 0.3, 0.2, 0.1, 0.1, 0.2
EXACT = 0.5
BONUS = 0.6
"""How much the odds of being exactly a statement count beside those of being one by half."""
HELD = 9
FLOORS = (0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65)
_RAW = (("gov-articles", 1), ("news-2017", 4), ("leads-2025-2026", 8))
"""Files of unlabelled text that word vectors are learnt from, and of how many articles one."""


# --- word vectors ----------------------------------------------------------------------------------------------------------------


def sentences_of(raw: Path, files: Iterable[tuple[str, int]] = _RAW) -> Iterator[list[str]]:
    """The sentences of ``files`` as lists of syllables, '#' for a number."""
    for name, every in files:
        with lzma.open(raw / f"{name}.jsonl.xz", "rt", encoding="utf-8") as lines:
            for number, line in enumerate(lines):
                if number % every:
                    continue
                item = json.loads(line)
                for paragraph in normal(f"{item['title']}\n{item['text']}").split("\n"):
                    for sentence in paragraph.split(". "):
                        words = ["#" if m[0][0].isdigit() else m[0] for m in TOKEN.finditer(sentence)]
                        if len(words) > 4:
                            yield words


def vectors_of(sentences: Iterable[list[str]], *, fewest: int, epochs: int) -> tuple[list[str], npt.NDArray[np.float32]]:
    """What stands in ``sentences`` at least ``fewest`` times, with vectors of half a unit's spread (word2vec, Mikolov et al. 2013)."""
    found = Word2Vec(
        sentences,
        vector_size=VECTOR,
        window=5,
        min_count=fewest,
        workers=1,
        epochs=epochs,
        sg=0,
        negative=8,
        sample=1e-4,
        seed=1,
    ).wv
    vectors = found.vectors.astype(np.float32)
    return found.index_to_key, vectors / vectors.std() * 0.5


def word_vectors(raw: Path) -> tuple[list[str], npt.NDArray[np.float32]]:
    """The words of unlabelled text with their vectors, and the labels of mentions with vectors of chance."""
    known, vectors = vectors_of(list(sentences_of(raw)), fewest=20, epochs=3)
    labels = np.random.default_rng(1).normal(0, 0.3, (len(LABELS), VECTOR)).astype(np.float32)
    return [*known, *(f"<{label}>" for label in LABELS)], np.concatenate([vectors, labels])


# --- examples --------------------------------------------------------------------------------------------------------------------


class Item(NamedTuple):
    """One article as the network reads it."""

    words: list[npt.NDArray[np.int64]]
    features: list[npt.NDArray[np.int64]]
    first: npt.NDArray[np.int64]
    """The first clause of each run of clauses of one sentence."""
    last: npt.NDArray[np.int64]
    about: npt.NDArray[np.int64]
    """For each run 1 + the role of the statement that it overlaps by half or more, else 0."""
    exact: npt.NDArray[np.int64]
    """The same, for the one run that overlaps each statement the most."""


class Vocabulary(NamedTuple):
    words: dict[str, int]
    names: dict[str, int]


def feature_names(e: Example) -> list[list[str]]:
    return [seen.names() for seen in e.features]


def vocabulary(words: Sequence[str], examples: Iterable[Example]) -> Vocabulary:
    """Numbers from 1; a word that has none has the number behind the last."""
    often = Counter(name for e in examples for names in feature_names(e) for name in set(names))
    kept = sorted(name for name, n in often.items() if n >= FEWEST)
    return Vocabulary({w: k for k, w in enumerate(words, start=1)}, {name: k for k, name in enumerate(kept, start=1)})


def item(e: Example, known: Vocabulary) -> Item:
    unknown = len(known.words) + 1
    words = [np.array([known.words.get(w, unknown) for w in syllables(e.toks, clause)]) for clause in e.found]
    features = [np.array([known.names[n] for n in names if n in known.names], dtype=np.int64) for names in feature_names(e)]
    first, last = runs_of([clause.sentence for clause in e.found])
    return Item(words, features, first, last, *answers(e, first, last))


def answers(
    e: Example, first: npt.NDArray[np.int64], last: npt.NDArray[np.int64]
) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int64]]:
    """``about`` and ``exact`` of :class:`Item` for these runs."""
    about, exact = np.zeros(len(first), dtype=np.int64), np.zeros(len(first), dtype=np.int64)
    starts = np.array([e.toks.start[clause.i] for clause in e.found])[first]
    ends = np.array([e.toks.end[clause.j - 1] for clause in e.found])[last]
    for statement in e.gold["statements"]:
        start, end, role = statement["start"], statement["end"], ROLES.index(statement["role"]) + 1
        common = np.minimum(ends, end) - np.maximum(starts, start)
        overlap = common / (np.maximum(ends, end) - np.minimum(starts, start))
        about[overlap >= 0.5] = role
        most = int(overlap.argmax())
        if overlap[most] >= 0.5:
            exact[most] = role
    return about, exact


# --- the network -----------------------------------------------------------------------------------------------------------------


class Net(nn.Module):
    """What :class:`vngovnlp.statements.network.spans.SpanNet` computes, for batches and with dropout."""

    def __init__(self, vectors: npt.NDArray[np.float32], features: int) -> None:
        super().__init__()
        outcomes = len(ROLES) + 1
        self.words = nn.Embedding(len(vectors) + 2, VECTOR, padding_idx=0)
        with torch.no_grad():
            self.words.weight.normal_(0, 0.3)
            self.words.weight[0] = 0
            self.words.weight[1:-1] = torch.tensor(vectors)
        self.triples = nn.Conv1d(VECTOR, TRIPLES, 3, padding=1)
        self.pairs = nn.Conv1d(VECTOR, PAIRS, 2, padding=1)
        self.phrases_in = nn.Linear(TRIPLES + PAIRS, PHRASES)
        self.phrases = nn.Conv1d(PHRASES, PHRASES, 3, padding=1)
        self.features = nn.EmbeddingBag(features + 1, FEATURES, mode="sum")
        nn.init.normal_(self.features.weight, std=0.05)
        self.clause = nn.Linear(TRIPLES + PAIRS + PHRASES + FEATURES + 3 * VECTOR, WIDTH)
        self.clause_norm = nn.LayerNorm(WIDTH)
        self.layers = nn.ModuleList(nn.Conv1d(WIDTH, 2 * WIDTH, 3, padding=2**k, dilation=2**k) for k in range(LAYERS))
        self.norms = nn.ModuleList(nn.LayerNorm(WIDTH) for _ in range(LAYERS))
        self.ends = nn.Linear(2 * WIDTH, 5 * HIDDEN)
        self.sizes = nn.Parameter(torch.randn(LONGEST, HIDDEN) * 0.1)
        self.answers = nn.Linear(HIDDEN, 2 * outcomes)
        with torch.no_grad():  # most runs are no statement
            self.answers.bias[0] = 4.0
            self.answers.bias[outcomes] = 5.0
        self.drop, self.drop_phrases, self.drop_hidden = nn.Dropout(DROP), nn.Dropout(DROP_PHRASES), nn.Dropout(DROP_HIDDEN)

    def clauses(self, items: Sequence[Item]) -> torch.Tensor:
        """One vector a clause of all articles, one behind the other."""
        zero = np.zeros(1, dtype=np.int64)
        words = [clause for one in items for clause in one.words]
        ids = torch.from_numpy(np.concatenate([part for clause in words for part in (zero, clause)]))
        sizes = torch.tensor([len(clause) + 1 for clause in words])
        if self.training:
            unknown = torch.where(ids > 0, self.words.num_embeddings - 1, 0)
            ids = torch.where(torch.rand(ids.shape) >= DROP_WORDS, ids, unknown)
        vectors = self.words(ids)
        turned = vectors.t()[None]
        read = torch.relu(
            torch.cat([convolution(turned)[0, :, : len(ids)].t() for convolution in (self.triples, self.pairs)], 1)
        )
        inside = (ids > 0)[:, None].float()
        joined = self.drop_phrases(self.phrases_in(read)) * inside
        joined = torch.relu(joined + torch.relu(self.phrases(joined.t()[None])[0].t()))
        peaks = torch.segment_reduce(torch.cat([read, joined], 1) * inside, "max", lengths=sizes)
        mean = torch.segment_reduce(vectors, "sum", lengths=sizes) / (sizes - 1)[:, None]
        at = torch.cumsum(sizes, 0)
        features = [clause for one in items for clause in one.features]
        flat = torch.from_numpy(np.concatenate(features))
        begins = torch.tensor([0, *np.cumsum([len(clause) for clause in features[:-1]])])
        kept = (
            (torch.rand(flat.shape) >= DROP_FEATURES).float() / (1 - DROP_FEATURES) if self.training else torch.ones(flat.shape)
        )
        bag = functional.embedding_bag(flat, self.features.weight, begins, mode="sum", per_sample_weights=kept)
        whole = torch.cat([peaks, bag, vectors[at - sizes + 1], vectors[at - 1], mean], -1)
        return torch.relu(self.clause_norm(self.clause(self.drop(whole))))

    def forward(self, items: Sequence[Item]) -> torch.Tensor:
        """[run, outcome], the runs of all articles one behind the other: two answers, one behind the other."""
        counts = [len(one.words) for one in items]
        x = nn.utils.rnn.pad_sequence(self.clauses(items).split(counts), batch_first=True)
        longest = x.shape[1]
        inside = (torch.arange(longest)[None] < torch.tensor(counts)[:, None])[..., None].float()
        first = x = self.drop(x)
        for layer, norm in zip(self.layers, self.norms, strict=True):
            one, other = layer(x.transpose(1, 2)).transpose(1, 2).chunk(2, -1)
            x = norm(x + self.drop(torch.maximum(one, other))) * inside
        opens, closes, mean, before, behind = self.ends(torch.cat([self.drop(x), first], -1)).split(HIDDEN, -1)
        nothing = torch.zeros(len(items), 1, HIDDEN)
        opens = opens + torch.cat([nothing, before[:, :-1]], 1)
        behind = behind * inside  # nothing stands behind the last clause of a shorter article of the batch either
        closes = closes + torch.cat([behind[:, 1:], nothing], 1)
        sums = torch.cat([nothing, mean.cumsum(1)], 1)
        begins, stops = (
            torch.from_numpy(np.concatenate([run + k * (longest + 1) for k, run in enumerate(part)]))
            for part in ([one.first for one in items], [one.last for one in items])
        )
        opens, closes = (torch.cat([part, nothing], 1).flatten(0, 1) for part in (opens, closes))
        sums = sums.flatten(0, 1)
        size = stops - begins + 1
        inner = (sums[stops + 1] - sums[begins]) / size[:, None]
        hidden = opens[begins] + closes[stops] + inner + self.sizes[size - 1]
        answers: torch.Tensor = self.answers(self.drop_hidden(torch.relu(hidden)))
        return answers


def batches(items: Sequence[Item], rng: random.Random) -> list[list[int]]:
    """The numbers of articles of like length, in batches of like size."""
    order = sorted(range(len(items)), key=lambda k: len(items[k].words) + rng.random() * 15)
    out: list[list[int]] = [[]]
    for k in order:
        if out[-1] and (len(out[-1]) + 1) * len(items[k].words) > BATCH * 70:
            out.append([])
        out[-1].append(k)
    rng.shuffle(out)
    return out


def fit(net: Net, items: Sequence[Item], epochs: int, rate: float) -> Net:
    """``net`` after ``epochs`` more over ``items``; the learning rate rises to ``rate`` and falls to nothing (one cycle, Smith 2018)."""
    rng = random.Random(0)
    steps = epochs * (len(batches(items, random.Random(0))) + 4)
    optimizer = torch.optim.AdamW(net.parameters(), lr=rate, weight_decay=DECAY)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, rate, total_steps=steps, pct_start=0.15)
    outcomes = len(ROLES) + 1
    done = 0
    net.train()
    for epoch in range(epochs):
        total = 0.0
        order = batches(items, rng)
        for batch in order:
            some = [items[k] for k in batch]
            answers = net(some)
            parts = (
                (answers[:, :outcomes], [one.about for one in some]),
                (answers[:, outcomes:], [one.exact for one in some]),
            )
            one, other = (functional.cross_entropy(x, torch.from_numpy(np.concatenate(y)), reduction="sum") for x, y in parts)
            loss = (one + EXACT * other) / sum(len(x.words) for x in some)
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(net.parameters(), 1.0)
            optimizer.step()
            done += 1
            if done < steps:
                schedule.step()
            total += loss.item()
        print(f"epoch {epoch + 1} of {epochs}: loss {total / len(order):.3f}", flush=True)
    return net.eval()


def save(path: Path, net: Net, known: Vocabulary, floors: Sequence[float]) -> None:
    """The weights as :func:`vngovnlp.statements.network.spans.read_net` reads them; tables in half precision."""
    w = {name: part.numpy() for name, part in net.state_dict().items()}

    def half(part: npt.NDArray[np.float32]) -> npt.NDArray[np.float16]:
        return np.ascontiguousarray(part).astype(np.float16)

    features = w["features.weight"].copy()
    features[0] = 0.0
    layers = [w[f"layers.{k}.weight"].transpose(2, 1, 0).reshape(-1, 2 * WIDTH) for k in range(LAYERS)]
    np.savez_compressed(
        path,
        allow_pickle=False,
        words=np.frombuffer("\n".join(known.words).encode(), dtype=np.uint8),
        names=np.frombuffer("\n".join(known.names).encode(), dtype=np.uint8),
        vectors=half(w["words.weight"]),
        triples=half(w["triples.weight"].transpose(2, 1, 0)),
        pairs=half(w["pairs.weight"].transpose(2, 1, 0)),
        words_b=np.concatenate([w["triples.bias"], w["pairs.bias"]]),
        phrases_in_w=half(w["phrases_in.weight"].T),
        phrases_in_b=w["phrases_in.bias"],
        phrases_w=half(w["phrases.weight"].transpose(2, 1, 0).reshape(-1, PHRASES)),
        phrases_b=w["phrases.bias"],
        features=half(features),
        clause_w=half(w["clause.weight"].T),
        clause_b=w["clause.bias"],
        clause_g=w["clause_norm.weight"],
        clause_h=w["clause_norm.bias"],
        layers=half(np.stack(layers)),
        layers_b=np.stack([w[f"layers.{k}.bias"] for k in range(LAYERS)]),
        layers_g=np.stack([w[f"norms.{k}.weight"] for k in range(LAYERS)]),
        layers_h=np.stack([w[f"norms.{k}.bias"] for k in range(LAYERS)]),
        ends_w=half(w["ends.weight"].T),
        ends_b=w["ends.bias"],
        sizes=w["sizes"],
        answers_w=w["answers.weight"].T,
        answers_b=w["answers.bias"],
        floors=np.array(floors, dtype=np.float32),
        bonus=np.float32(BONUS),
    )


# --- what it finds ---------------------------------------------------------------------------------------------------------------


def pieces_of(net: SpanNet, e: Example) -> list[Piece]:
    return find_pieces(e.toks, e.found, e.features, net)


def choose_floors(net: SpanNet, parts: Sequence[Sequence[Example]]) -> list[float]:
    """For each role what its odds must reach: where F1 is best with both neighbours, as one point is noise. Each of ``parts`` counts the same, DIRECTIVE threefold."""
    odds = [[net.odds(e.toks, e.found, e.features) for e in part] for part in parts]
    net.floors = np.full(len(ROLES), 0.4, dtype=np.float32)

    def worth(part: Sequence[Example], seen: Sequence[Odds]) -> float:
        found = [_counts(e, net.best(len(e.found), one)) for e, one in zip(part, seen, strict=True)]
        total = {role: _f1(np.sum([counts[role] for counts in found], axis=0)) for role in ROLES}
        return sum(total.values()) + 2 * total["DIRECTIVE"]

    for k in [*range(len(ROLES))] * 2:
        worths = []
        for floor in FLOORS:
            net.floors[k] = floor
            worths.append(sum(map(worth, parts, odds)))
        smooth = [sum(worths[max(0, n - 1) : n + 2]) / len(worths[max(0, n - 1) : n + 2]) for n in range(len(FLOORS))]
        net.floors[k] = FLOORS[smooth.index(max(smooth))]
    return [round(float(floor), 2) for floor in net.floors]


def _counts(e: Example, pieces: Sequence[Piece]) -> dict[str, tuple[int, int, int]]:
    """Per role: right (IoU of a half or more, one to one), found, annotated."""
    out = {}
    spans = [(*span_of(e.article, e.toks, e.found[p.first].i, e.found[p.last].j), p.role) for p in pieces]
    for role in ROLES:
        gold = [(s["start"], s["end"]) for s in e.gold["statements"] if s["role"] == role]
        found = [(start, end) for start, end, is_role in spans if is_role == role]
        pairs = [
            ((min(x[1], y[1]) - max(x[0], y[0])) / (max(x[1], y[1]) - min(x[0], y[0])), i, j)
            for i, x in enumerate(gold)
            for j, y in enumerate(found)
        ]
        used: tuple[set[int], set[int]] = (set(), set())
        for overlap, i, j in sorted(pairs, reverse=True):
            if overlap >= 0.5 and i not in used[0] and j not in used[1]:
                used[0].add(i)
                used[1].add(j)
        out[role] = (len(used[0]), len(found), len(gold))
    return out


def _f1(c: Sequence[int]) -> float:
    return 2 * c[0] / max(1, c[1] + c[2])


def reported(e: Example, pieces: Sequence[Piece]) -> list[dict[str, Any]]:
    """The statements that the program makes of these pieces, a directive with its deadline."""
    article, toks = e.article, e.toks
    dates = resolve(article.text, find_dates(article.text, article.norm), published=article.published, norm=article.norm)
    dates = assign_roles(article, dates)
    out: list[dict[str, Any]] = []
    for piece, i, j, task in tell(toks, e.found, pieces):
        start, end = span_of(article, toks, i, j)
        made = {"start": start, "end": end, "text": article.text[start:end], "role": piece.role}
        if task is not None:
            due = find_deadline(article, dates, start, end)
            made["deadline"] = due and {"date": due.date}
        out.append(made)
    return out


def told(c: Counts) -> str:
    return f"P {c.precision or 0:.3f}, R {c.recall or 0:.3f}, F1 {c.f1 or 0:.3f} of {c.annotated} annotated"


def show(annotated: Sequence[Example], net: SpanNet) -> None:
    """What ``vngovnlp evaluate`` says of the annotated articles."""
    predicted = [{"id": e.gold["id"], "statements": reported(e, pieces_of(net, e))} for e in annotated]
    made = evaluate([{key: e.gold[key] for key in ("id", "text", "statements")} for e in annotated], predicted)
    print("held out, as the program tells it:")
    for role in ROLES:
        print(f"{role}: {told(made.counts['statements', role])}")
    print(f"deadline, from directive to exact date: {told(made.counts['deadlines_dated', ''])}")


def main(path: Path) -> None:
    raw = path.parent.parent / "raw"
    annotated = [e for e in read_annotated(path) if e.found]
    read = [e for e in read_marked(HERE / READ, raw) if e.found]
    print(f"{len(annotated)} annotated articles, {len(read)} read ones")
    words, vectors = word_vectors(raw)
    print(f"{len(words)} words")
    held, rest = read[::HELD], [e for k, e in enumerate(read) if k % HELD]
    target = HERE / "statements_spans.npz"

    known = vocabulary(words, rest)
    torch.manual_seed(0)
    trained = fit(Net(vectors, len(known.names)), [item(e, known) for e in rest], EPOCHS, RATE)
    save(target, trained, known, [0.4] * len(ROLES))
    net = read_net(target)
    floors = choose_floors(net, [annotated, held])
    print("floors", floors)
    show(annotated, net)

    save(target, fit(trained, [item(e, known) for e in [*annotated, *read]], *GOING_ON), known, floors)
    record("statements", [str(e.gold["id"]) for e in annotated])
    record("statements_read", [str(e.gold["id"]) for e in read])


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(Path(sys.argv[1]))
