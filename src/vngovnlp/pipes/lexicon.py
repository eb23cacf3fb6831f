"""``vngov_lexicon``: the user's own forms decide where the tagger or the grammar found something else or nothing."""

from __future__ import annotations

import json
from bisect import bisect_right
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from spacy.language import Language
from spacy.tokens import Doc

from vngovnlp.article import Article, Timex
from vngovnlp.grammar.match import Match
from vngovnlp.lexicon.user import UserLexicon, dump_rows, parse_rows
from vngovnlp.pipes.entities import in_sentences
from vngovnlp.pipes.groups import article_of, get_matches, get_timexes, put_matches, put_timexes


class LexiconPipe:
    """The component; a saved pipeline carries the rows, so that the file is needed only once."""

    def __init__(self, path: str) -> None:
        self.path = path
        self._lexicon: UserLexicon | None = None

    @property
    def lexicon(self) -> UserLexicon:
        """The rows, read when first needed; raises as :func:`vngovnlp.lexicon.user.read_rows` does."""
        if self._lexicon is None:
            self._lexicon = UserLexicon.read(self.path)
        return self._lexicon

    def __call__(self, doc: Doc) -> Doc:
        """The Doc with the forms in ``doc.spans["entities"]``, id_ 'lexicon:FILE' and score 1, kb_id_ the full name if the row has one."""
        mentions, timexes = get_matches(doc, "entities"), get_timexes(doc)
        decided, kept = self.decide(article_of(doc), mentions, timexes)
        if decided != mentions:
            put_matches(doc, "entities", decided)
        if len(kept) < len(timexes):
            put_timexes(doc, kept)
        return doc

    def decide(self, article: Article, mentions: list[Match], timexes: list[Timex]) -> tuple[list[Match], list[Timex]]:
        """The mentions, with the forms in them, and the temporal expressions that are no part of a form."""
        hits = in_sentences(self.lexicon.find(article.text, article.norm, article.published), article.sentences)
        if not hits:
            return mentions, timexes
        decided = decide(mentions, hits)
        names = [m for m in decided if m.rule == self.lexicon.rule and m.label != "DOCUMENT"]
        return decided, [t for t in timexes if not any(n.start <= t.start and t.end <= n.end for n in names)]

    # spaCy saves and loads a component with its pipeline.
    def to_bytes(self, **kwargs: Any) -> bytes:
        return json.dumps([Path(self.path).name, dump_rows(self.lexicon.rows)], ensure_ascii=False).encode()

    def from_bytes(self, data: bytes, **kwargs: Any) -> LexiconPipe:
        name, table = json.loads(data)
        self._lexicon = UserLexicon(parse_rows(table, name=name), name)
        return self

    def to_disk(self, path: str | Path, **kwargs: Any) -> None:
        Path(path).write_bytes(self.to_bytes())

    def from_disk(self, path: str | Path, **kwargs: Any) -> LexiconPipe:
        return self.from_bytes(Path(path).read_bytes())


@Language.factory("vngov_lexicon", requires=["doc.spans"], assigns=["doc.spans"])
def make_lexicon(nlp: Language, name: str, path: str) -> LexiconPipe:
    """The component that reads the lexicon ``path``; it stands behind ``vngov_entities`` or ``vngov_rules``."""
    return LexiconPipe(path)


def rows_of(nlp: Language) -> UserLexicon | None:
    """The lexicon that a pipeline uses, None if it has none; raises as :func:`vngovnlp.lexicon.user.read_rows` does."""
    pipe = nlp.get_pipe("vngov_lexicon") if "vngov_lexicon" in nlp.pipe_names else None
    return pipe.lexicon if isinstance(pipe, LexiconPipe) else None


def decide(mentions: Sequence[Match], hits: Sequence[Match]) -> list[Match]:
    """``mentions`` with ``hits`` in the place of all that they touch, in text order; both are sorted and free of overlap.

    A hit that is a part of a longer mention does not count: a place in 'Sở Y tế tỉnh Quảng Trị', a post in 'Văn phòng Chủ tịch nước'.
    Nor does one that goes into a DATE, unless it holds all of it ('Bệnh viện 19-8').
    """
    starts = [m.start for m in mentions]
    gone: set[int] = set()
    won = []
    for hit in hits:
        first = bisect_right(starts, hit.start) - 1
        if first < 0 or mentions[first].end <= hit.start:
            first += 1
        touched = range(first, bisect_right(starts, hit.end - 1))
        if not any(_stands(mentions[i], hit) for i in touched):
            gone.update(touched)
            won.append(hit)
    return sorted([m for i, m in enumerate(mentions) if i not in gone] + won)


def _stands(mention: Match, hit: Match) -> bool:
    """True if the mention wins over the hit that touches it."""
    if mention.label == "DATE":
        return not (hit.start <= mention.start and mention.end <= hit.end)
    return mention.start <= hit.start and hit.end <= mention.end and mention[:2] != hit[:2]
