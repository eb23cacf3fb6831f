"""``vngov_entities`` (trained tagger) and ``vngov_rules`` (lexicon and grammar alone): they fill the same group with the same labels."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from spacy.language import Language
from spacy.tokens import Doc

from vngovnlp.article import Article, Timex
from vngovnlp.grammar.entities import find_entities
from vngovnlp.grammar.match import Match
from vngovnlp.grammar.mend import mend
from vngovnlp.lexicon.scan import scan
from vngovnlp.pipes.groups import article_of, get_timexes, put_matches
from vngovnlp.report import Span
from vngovnlp.tagger import Tagger


def date_matches(timexes: Iterable[Timex]) -> list[Match]:
    """The temporal expressions that are DATE entities: those that name a calendar interval, or would with an anchor."""
    return [Match(t.start, t.end, "DATE", t.value, t.rule) for t in timexes if t.calendar]


def find_by_rules(article: Article, timexes: Sequence[Timex]) -> list[Match]:
    """The mentions that lexicon and grammar find; every one names its rule."""
    text, norm = article.text, article.norm
    return in_sentences(find_entities(text, norm, scan(text, norm), date_matches(timexes)), article.sentences)


class ModelFinder:
    """Finds the mentions by the trained tagger ``model``, with borders mended (:mod:`vngovnlp.grammar.mend`). Pickled by the name: the weights stay on disk."""

    def __init__(self, model: str) -> None:
        self.model = model
        self._tagger = Tagger.load(model)

    def __call__(self, article: Article, timexes: Sequence[Timex]) -> list[Match]:
        return mend(article.text, self._tagger.find_entities(article, date_matches(timexes)))

    def __reduce__(self) -> tuple[Callable[[str], ModelFinder], tuple[str]]:
        return ModelFinder, (self.model,)


class MentionsPipe:
    """The component that writes ``doc.spans["entities"]``; ``find`` gives the mentions of an article with these temporal expressions."""

    def __init__(self, find: Callable[[Article, Sequence[Timex]], list[Match]]) -> None:
        self.find = find

    def __call__(self, doc: Doc) -> Doc:
        put_matches(doc, "entities", self.find(article_of(doc), get_timexes(doc)))
        return doc


@Language.factory("vngov_rules", assigns=["doc.spans"])
def rules(nlp: Language, name: str) -> MentionsPipe:
    """The component that finds them by lexicon and grammar; no model is needed."""
    return MentionsPipe(find_by_rules)


@Language.factory("vngov_entities", assigns=["doc.spans"], default_config={"model": "vi_vngov"})
def make_entities(nlp: Language, name: str, model: str) -> MentionsPipe:
    """The component that finds them by the trained tagger ``model``."""
    return MentionsPipe(ModelFinder(model))


def in_sentences(matches: list[Match], sentences: tuple[Span, ...]) -> list[Match]:
    """The matches that lie inside one sentence: furniture is in none."""
    kept = []
    at = 0
    for match in matches:
        while at < len(sentences) and sentences[at][1] < match.end:
            at += 1
        if at < len(sentences) and sentences[at][0] <= match.start:
            kept.append(match)
    return kept
