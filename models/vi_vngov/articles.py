"""The articles that the statement models are fitted on: annotated ones, and ones of ../raw that were read for it.

statements_read.jsonl marks statements by their places in articles of ../raw, which language models read under the same guidelines; their text is not in this
repository. They are learnt from with the names that the pipeline finds, the annotated ones with the annotated names.
"""

from __future__ import annotations

import json
import lzma
import random
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

from vngovnlp.article import Article
from vngovnlp.grammar.match import Match
from vngovnlp.pipeline import load
from vngovnlp.pipes.groups import get_matches
from vngovnlp.segment import sentences
from vngovnlp.statements.clauses import Clause, Tokens, clauses, tokens
from vngovnlp.statements.network.features import clause_features
from vngovnlp.statements.network.seen import Seen
from vngovnlp.text import normal, read_text

HERE = Path(__file__).parent
FOLDS = 5


class Example(NamedTuple):
    """One article, read and cut."""

    gold: dict[str, Any]
    article: Article
    toks: Tokens
    found: list[Clause]
    features: list[Seen]


def read_annotated(path: Path) -> list[Example]:
    """The annotated articles of a JSONL file."""
    return [example(json.loads(line)) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def read_marked(marks: Path, raw: Path) -> list[Example]:
    """The articles of ``raw`` that ``marks`` has statements of; entities are those that the pipeline finds."""
    nlp = load()
    for name in nlp.pipe_names[nlp.pipe_names.index("vngov_entities") + 1 :]:
        nlp.remove_pipe(name)
    found: list[Example] = []
    for row, item, text in marked(marks, raw):
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


def marked(marks: Path, raw: Path) -> Iterator[tuple[dict[str, Any], dict[str, Any], str]]:
    """Each row of ``marks`` with its record in ``raw`` and the text that its places count in; said and left out where the text has changed."""
    wanted = {(row["file"], row["id"]): row for row in map(json.loads, marks.read_text(encoding="utf-8").splitlines())}
    for file in sorted({file for file, _ in wanted}):
        with lzma.open(raw / f"{file}.jsonl.xz", "rt", encoding="utf-8") as lines:
            for item in map(json.loads, lines):
                row = wanted.pop((file, item["id"]), None)
                if row is None:
                    continue
                text = read_text(item["title"] + "\n" + item["text"] if file.startswith("leads") else item["text"]).text
                if len(text) != row["size"]:
                    print(f"{item['id']}: the text has changed, left out")
                    continue
                yield row, item, text


def example(gold: dict[str, Any]) -> Example:
    """An article with its clauses and their features; ``gold`` has its entities and statements."""
    text = read_text(gold["text"]).text
    title = (0, len(text.split("\n", 1)[0])) if gold.get("title") else None
    published = date.fromisoformat(gold["published"]) if gold.get("published") else None
    article = Article(text, normal(text), sentences(text), title=title, published=published)
    entities = [Match(start, end, label, None, "gold") for start, end, label in gold["entities"]]
    toks = tokens(article, entities)
    found = clauses(toks)
    return Example(gold, article, toks, found, clause_features(article, toks, found))


def folds(n: int) -> list[list[int]]:
    """The numbers 0 to ``n``, dealt."""
    order = list(range(n))
    random.Random(7).shuffle(order)
    return [order[k::FOLDS] for k in range(FOLDS)]


def record(key: str, ids: list[str]) -> None:
    """The ids of what was fitted, under ``key`` of fitted.json; other keys stay."""
    path = HERE / "fitted.json"
    fitted = json.loads(path.read_text(encoding="utf-8")) if path.is_file() else {}
    fitted[key] = sorted(ids)
    path.write_text(json.dumps(fitted, ensure_ascii=False, indent=1, sort_keys=True) + "\n", encoding="utf-8")
