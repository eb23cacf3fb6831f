"""The default order of the stages, in one visible list."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import spacy
from spacy.language import Language

from vngovnlp.errors import InputError
from vngovnlp.findings import FindMentions
from vngovnlp.pipes import clauses, dates, entities, page, resolved, sentences, tokenizer, words
from vngovnlp.pipes import lexicon as user_lexicon
from vngovnlp.text import MAX_CHARS

PIPELINES: dict[str, tuple[str, ...]] = {
    "default": ("vngov_page", "vngov_sentences", "vngov_dates", "vngov_entities", "vngov_resolved"),
    "rules": ("vngov_page", "vngov_sentences", "vngov_dates", "vngov_rules", "vngov_resolved"),
}
"""The pipelines by name. Each component reads what those before it wrote, and nothing flows back."""

# The modules register the factories when they are imported.
REGISTERED = (clauses, dates, entities, page, resolved, sentences, tokenizer, user_lexicon, words)


def blank() -> Language:
    """A Vietnamese pipeline with the syllable tokenizer and no component: add those you want with ``add_pipe``."""
    nlp = spacy.blank("vi", config={"nlp": {"tokenizer": {"@tokenizers": tokenizer.NAME}}})
    nlp.max_length = MAX_CHARS
    return nlp


def mention_finder(nlp: Language) -> FindMentions | None:
    """How a pipeline of :func:`load` finds mentions, so that it can do without a Doc; None if its tokenizer or components are not those."""
    if type(nlp.tokenizer) is not tokenizer.SyllableTokenizer:
        return None
    mentions: entities.MentionsPipe
    match [component for _, component in nlp.pipeline]:
        case [page.page, sentences.sentences, dates.dates, entities.MentionsPipe() as mentions, resolved.resolved]:
            return lambda article, timexes: (mentions.find(article, timexes), timexes)
        case [
            page.page,
            sentences.sentences,
            dates.dates,
            entities.MentionsPipe() as mentions,
            user_lexicon.LexiconPipe() as lexicon,
            resolved.resolved,
        ]:
            return lambda article, timexes: lexicon.decide(article, mentions.find(article, timexes), timexes)
    return None


def check_name(name: object) -> None:
    """Raises :class:`InputError` if no pipeline has this name."""
    if not isinstance(name, str) or name not in PIPELINES:
        known = " and ".join(map(repr, PIPELINES))
        raise InputError(f"there is no pipeline {name!r}; there are {known}, and what vngovnlp.load gives")


def load(name: str = "default", *, lexicon: Path | str | None = None, model: Path | str | None = None) -> Language:
    """The pipeline ``name``, ready to use and offline: "default" with the trained tagger, "rules" with mentions as lexicon and grammar find them.

    What stands on the mentions (statements, issuers, attendance) is the same trained weights in both.

    ``nlp(text)`` gives a Doc with the groups of docs/pipeline.md; :func:`vngovnlp.extract` gives the report. The publication date goes into
    ``doc.user_data["published"]``. ``lexicon`` is a table of your own forms, which take precedence (docs/learn.md); ``model`` is a folder that
    ``vngovnlp learn --train`` wrote, or the name of a model. It can be pickled and goes to other processes: the rows of the lexicon go along, the model must lie
    there under the same name.

    Raises :class:`InputError` for an unknown name, :class:`ModelError` for a missing model, :class:`LexiconError` with file and line for a table
    that breaks a rule.
    """
    check_name(name)
    if model is not None and "vngov_entities" not in PIPELINES[name]:
        raise InputError(f"the pipeline {name!r} has no tagger whose model could be chosen; leave model={str(model)!r} out")
    nlp = blank()
    for component in PIPELINES[name]:
        if component == "vngov_entities" and model is not None:
            nlp.add_pipe(component, config={"model": str(model)})
        else:
            nlp.add_pipe(component)
        if component in ("vngov_entities", "vngov_rules") and lexicon is not None:
            nlp.add_pipe("vngov_lexicon", config={"path": str(Path(lexicon).absolute())})
            user_lexicon.rows_of(nlp)  # a mistake in the table is told now
    return nlp


@cache
def cached(name: str) -> Language:
    """The same as :func:`load`, one a process and name; callers must not change it."""
    return load(name)


def ready(pipeline: str | Language) -> Language:
    """A pipeline as it is, or the one of this name. Raises :class:`InputError` for an unknown name and for anything else."""
    return pipeline if isinstance(pipeline, Language) else _named(pipeline)


def _named(name: str) -> Language:
    check_name(name)
    return cached(name)
