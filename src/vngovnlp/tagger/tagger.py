"""From an article to its mentions, by the trained CRF and the date grammar.

Who decides where: a DATE is what the date grammar says, since a value must stand behind it; everywhere else the CRF decides, which
sees the hits of lexicon and grammar as features.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence

from vngovnlp import model
from vngovnlp.article import Article
from vngovnlp.grammar.entities import find_entities
from vngovnlp.grammar.match import Match
from vngovnlp.layout import Layout, lay_out
from vngovnlp.lexicon.scan import scan
from vngovnlp.tagger.crf import Crf
from vngovnlp.tagger.emit import Emitter
from vngovnlp.tagger.features import Clusters, mark
from vngovnlp.tagger.spans import decode

WEIGHTS = "tagger.npz"
CLUSTERS = "clusters.json"
LABELS = ("PERSON", "TITLE", "AGENCY", "ORG", "LOCATION", "DOCUMENT")
"""What the CRF tells apart; DATE comes from the date grammar."""

_BATCH = 64
"""Sentences that are decoded together."""


def mark_article(article: Article, dates: Sequence[Match]) -> tuple[Layout, list[list[str]]]:
    """The tokens of an article and what lexicon and grammar say of each: the same at training and at tagging time. ``dates`` are
    the DATE mentions."""
    text, norm = article.text, article.norm
    hits = scan(text, norm)
    tokens = lay_out(norm, article.sentences)
    return tokens, mark(tokens, hits, find_entities(text, norm, hits, dates))


def read_clusters(text: str) -> Clusters:
    """Form -> cluster id ('coarse.fine') from the JSON of ``clusters.json``: {"coarse.fine": "form form ..."}."""
    return {form: cluster for cluster, forms in json.loads(text).items() for form in forms.split(" ")}


class Tagger:
    """The trained tagger; :meth:`load` gives one, :meth:`find_entities` uses it."""

    def __init__(self, crf: Crf, clusters: Clusters) -> None:
        self._crf = crf
        self._emit = Emitter(crf, clusters)

    @classmethod
    def load(cls, name: str = model.DEFAULT) -> Tagger:
        """The tagger of the model ``name``. Raises :class:`vngovnlp.errors.ModelError` if it is not there."""
        crf = Crf.load(model.path(WEIGHTS, name=name))
        return cls(crf, read_clusters(model.path(CLUSTERS, name=name).read_text(encoding="utf-8")))

    def find_entities(self, article: Article, dates: Sequence[Match]) -> list[Match]:
        """All mentions in text order, non-overlapping; ``rule`` is 'crf' or the rule of the date, ``score`` the chance
        that the mention is right (:meth:`Crf.chance` of its least sure token). ``dates`` are the DATE mentions that the date grammar found."""
        tokens, marks = mark_article(article, dates)
        emissions = self._emit(article, tokens, marks)
        found: list[Match] = []
        for first in range(0, len(tokens.bounds), _BATCH):
            sentences = tokens.bounds[first : first + _BATCH]
            begin, stop = sentences[0][0], sentences[-1][1]
            tags, scores = self._crf.decode(emissions[begin:stop], [j - i for i, j in sentences])
            for start, end in sentences:
                names = [self._crf.tags[tag] for tag in tags[start - begin : end - begin]]
                for i, j, label in decode(names):
                    score = round(self._crf.chance(float(scores[start - begin + i : start - begin + j].min())), 4)
                    found.append(Match(tokens.starts[start + i], tokens.ends[start + j - 1], label, None, "crf", score))
        return merge(dates, found)


def merge(first: Iterable[Match], second: Iterable[Match]) -> list[Match]:
    """All of ``first`` and those of ``second`` that touch none of them, in text order; each must be non-overlapping."""
    kept = sorted(first)
    out = list(kept)
    at = 0
    for match in sorted(second):
        while at < len(kept) and kept[at].end <= match.start:
            at += 1
        if at == len(kept) or match.end <= kept[at].start:
            out.append(match)
    return sorted(out)
