"""``vngov_entities`` (trained tagger) and ``vngov_rules`` (lexicon and grammar alone): they fill the same group with the same labels."""

from __future__ import annotations

from collections.abc import Callable

from spacy.language import Language
from spacy.tokens import Doc

from vngovnlp.grammar.entities import find_entities
from vngovnlp.grammar.match import Match
from vngovnlp.lexicon.scan import scan
from vngovnlp.pipes.groups import article_of, get_timexes, put_matches
from vngovnlp.report import Span
from vngovnlp.tagger import Tagger


def date_matches(doc: Doc) -> list[Match]:
    """The temporal expressions that are DATE entities: those that name a calendar interval, or would with an anchor."""
    return [Match(t.start, t.end, "DATE", t.value, t.rule) for t in get_timexes(doc) if t.calendar]


@Language.component("vngov_rules", assigns=["doc.spans"])
def rules(doc: Doc) -> Doc:
    """The Doc with ``doc.spans["entities"]`` by lexicon and grammar; no model is needed and every span names its rule."""
    article = article_of(doc)
    found = find_entities(article.text, article.norm, scan(article.text, article.norm), date_matches(doc))
    put_matches(doc, "entities", in_sentences(found, article.sentences))
    return doc


@Language.factory("vngov_entities", assigns=["doc.spans"], default_config={"model": "vi_vngov"})
def make_entities(nlp: Language, name: str, model: str) -> Callable[[Doc], Doc]:
    """The component that writes ``doc.spans["entities"]`` by the trained tagger ``model``."""
    tagger = Tagger.load(model)

    def entities(doc: Doc) -> Doc:
        put_matches(doc, "entities", tagger.find_entities(article_of(doc), date_matches(doc)))
        return doc

    return entities


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
