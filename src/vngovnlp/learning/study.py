"""Corrected articles beside what the pipeline finds in them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from spacy.language import Language

from vngovnlp.annotations import Annotated
from vngovnlp.annotations.item import ENTITY_LABELS
from vngovnlp.article import Article
from vngovnlp.dates import read_published
from vngovnlp.errors import InputError
from vngovnlp.evaluation import Counts
from vngovnlp.grammar.match import Match
from vngovnlp.lexicon.user import UserLexicon
from vngovnlp.pipes.entities import date_matches, in_sentences
from vngovnlp.pipes.groups import article_of, get_matches, get_timexes
from vngovnlp.pipes.lexicon import decide
from vngovnlp.text import nfc_offsets, read_text

Mention = tuple[int, int, str]


class Studied(NamedTuple):
    """An article, the mentions that it has (``right``) and those that the pipeline found; ``dates`` are the DATE mentions of the date grammar."""

    article: Article
    right: tuple[Mention, ...]
    found: tuple[Match, ...]
    dates: tuple[Match, ...]


def study(items: Iterable[Annotated], nlp: Language) -> list[Studied]:
    """The articles as the pipeline reads them, up to its mentions. Raises :class:`InputError` for a mark that cuts a letter in two."""
    return [_study(item, nlp) for item in items]


def _study(item: Annotated, nlp: Language) -> Studied:
    text, right = _nfc(item)
    doc = nlp.make_doc(text)
    doc.user_data.update(
        {key: value for key, value in (("title", item.extra.get("title")), ("published", _iso(item))) if value}
    )
    dates: list[Match] = []
    for name, pipe in nlp.pipeline:
        if name == "vngov_resolved":
            break
        doc = pipe(doc)
        if name == "vngov_dates":
            dates = date_matches(get_timexes(doc))
    return Studied(article_of(doc), tuple(right), tuple(get_matches(doc, "entities")), tuple(dates))


def _iso(item: Annotated) -> str | None:
    given = item.extra.get("published")
    try:
        day = read_published(given)
    except InputError:
        raise InputError(f"record {item.id}: published is {given!r}, which is no date; write YYYY-MM-DD") from None
    return day.isoformat() if day else None


def _nfc(item: Annotated) -> tuple[str, list[Mention]]:
    """The text as the pipeline reads it, and the entities in its offsets."""
    text = read_text(item.text).text
    marks = [mark for mark in item.marks if mark.label in ENTITY_LABELS]
    offsets = nfc_offsets(item.text, text)
    if offsets is None:
        return text, [(m.start, m.end, m.label) for m in marks]
    place = {given: i for i, given in reversed(list(enumerate(offsets)))}
    try:
        return text, [(place[m.start], place[m.end], m.label) for m in marks]
    except KeyError as error:
        raise InputError(f"record {item.id}: a span begins or ends inside of the letter at {error.args[0]}") from None


def with_rows(one: Studied, found: Sequence[Match], lexicon: UserLexicon | None) -> list[Match]:
    """Mentions of the article after the rows of a lexicon have decided."""
    if lexicon is None:
        return list(found)
    article = one.article
    return decide(found, in_sentences(lexicon.find(article.text, article.norm, article.published), article.sentences))


def score(pairs: Iterable[tuple[Sequence[Mention], Sequence[Match]]]) -> Counts:
    """Strict counts (same span, same label) of right against found mentions."""
    total = Counts()
    for right, found in pairs:
        a, b = set(right), {(m.start, m.end, m.label) for m in found}
        total = total.plus(Counts(len(a & b), len(b), len(a)))
    return total
