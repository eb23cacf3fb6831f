"""From an article to its mentions, by the trained CRF and the date grammar.

Who decides where: a DATE is what the date grammar says, since a value must stand behind it, unless it is part of the name of a document
or a body; everywhere else the CRF decides, which sees the hits of lexicon and grammar as features.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

import numpy as np

from vngovnlp import model
from vngovnlp.article import Article
from vngovnlp.grammar.entities import find_entities
from vngovnlp.grammar.match import Match
from vngovnlp.layout import Layout, lay_out
from vngovnlp.lexicon.scan import scan
from vngovnlp.tagger.crf import Crf, Ints
from vngovnlp.tagger.emit import Emitter
from vngovnlp.tagger.features import Clusters, mark
from vngovnlp.tagger.spans import OUTSIDE, decode

WEIGHTS = "tagger.npz"
CLUSTERS = "clusters.json"
LABELS = ("PERSON", "TITLE", "AGENCY", "ORG", "LOCATION", "DOCUMENT")
"""What the CRF tells apart; DATE comes from the date grammar."""

_DATED = ("DOCUMENT", "AGENCY")
"""Names that may hold a date."""

_BATCH = 64
"""Sentences that are decoded together."""


def mark_article(article: Article, dates: Sequence[Match]) -> tuple[Layout, list[Sequence[str]]]:
    """The tokens of an article and what lexicon and grammar say of each: the same at training and at tagging time. ``dates`` are
    the DATE mentions."""
    text, norm = article.text, article.norm
    hits = scan(text, norm)
    tokens = lay_out(text, article.sentences)
    return tokens, mark(tokens, hits, find_entities(text, norm, hits, dates))


def read_clusters(text: str) -> Clusters:
    """Form -> cluster id ('coarse.fine') from the JSON of ``clusters.json``: {"coarse.fine": "form form ..."}."""
    return {form: cluster for cluster, forms in json.loads(text).items() for form in forms.split(" ")}


class Tagger:
    """The trained tagger; :meth:`load` gives one, :meth:`find_entities` uses it."""

    def __init__(self, crf: Crf, clusters: Clusters) -> None:
        self._crf = crf
        self._emit = Emitter(crf, clusters)
        self._outside = crf.tags.index(OUTSIDE)

    @classmethod
    def load(cls, name: str = model.DEFAULT) -> Tagger:
        """The tagger of the model ``name``. Raises :class:`vngovnlp.errors.ModelError` if it is not there."""
        crf = Crf.load(model.path(WEIGHTS, name=name))
        return cls(crf, read_clusters(model.path(CLUSTERS, name=name).read_text(encoding="utf-8")))

    def find_entities(self, article: Article, dates: Sequence[Match]) -> list[Match]:
        """All mentions in text order, non-overlapping; ``rule`` is 'crf' or the rule of the date, ``score`` the chance
        that the mention is right (:meth:`Crf.chance` of its least sure token). ``dates`` are the DATE mentions that the date grammar found."""
        tokens, marks = mark_article(article, dates)
        emissions = self._emit(tokens, marks)
        found: list[Match] = []
        for first in range(0, len(tokens.bounds), _BATCH):
            sentences = tokens.bounds[first : first + _BATCH]
            begin, stop = sentences[0][0], sentences[-1][1]
            tags, marginals = self._crf.decode(emissions[begin:stop], [j - i for i, j in sentences])
            sure = marginals.tolist()
            for at, names in self._runs(tags, [i - begin for i, _ in sentences]):
                for i, j, label in _spans(names):
                    i, j = at + i, at + j
                    score = round(self._crf.chance(min(sure[i:j])), 4)
                    found.append(Match(tokens.starts[begin + i], tokens.ends[begin + j - 1], label, None, "crf", score))
        return merge(dates, found)

    def _runs(self, tags: Ints, begins: Sequence[int]) -> Iterator[tuple[int, tuple[str, ...]]]:
        """Where tagged tokens in a row begin, and their tags; a run ends with its sentence."""
        tagged = np.flatnonzero(tags != self._outside)
        opens = np.zeros(len(tags), dtype=bool)
        opens[begins] = True
        cuts = np.flatnonzero((tagged[1:] - tagged[:-1] > 1) | opens[tagged[1:]]) + 1
        places, names = tagged.tolist(), [self._crf.tags[tag] for tag in tags[tagged].tolist()]
        for i, j in pairwise([0, *cuts.tolist(), len(places)]):
            if i < j:
                yield places[i], tuple(names[i:j])


@lru_cache(maxsize=4096)
def _spans(tags: tuple[str, ...]) -> tuple[tuple[int, int, str], ...]:
    return tuple(decode(tags))


def merge(dates: Iterable[Match], found: Iterable[Match]) -> list[Match]:
    """Both in text order, non-overlapping, as each must be: a date inside the name of a document or a body ('Hiến pháp năm 2013',
    'Ban Chỉ đạo kỳ thi năm 2019') is part of the name; any other mention that touches a date gives way to it."""
    mentions = sorted(found)
    kept = _without(sorted(dates), [m for m in mentions if m.label in _DATED], _inside)
    return sorted([*kept, *_without(mentions, kept, _touches)])


def _without(matches: Iterable[Match], others: Sequence[Match], meets: Callable[[Match, Match], bool]) -> list[Match]:
    """The matches that meet none of ``others``; both in text order, non-overlapping."""
    out: list[Match] = []
    at = 0
    for match in matches:
        while at < len(others) and others[at].end <= match.start:
            at += 1
        if at == len(others) or not meets(match, others[at]):
            out.append(match)
    return out


def _touches(match: Match, following: Match) -> bool:
    return following.start < match.end


def _inside(match: Match, following: Match) -> bool:
    return following.start <= match.start and match.end <= following.end
