"""The default order of the stages, in one visible list."""

from __future__ import annotations

from functools import cache

import spacy
from spacy.language import Language

from vngovnlp.errors import InputError
from vngovnlp.pipes import clauses, dates, entities, page, resolved, sentences, tokenizer, words
from vngovnlp.text import MAX_CHARS

PIPELINES: dict[str, tuple[str, ...]] = {
    "default": ("vngov_page", "vngov_sentences", "vngov_dates", "vngov_entities", "vngov_resolved"),
    "rules": ("vngov_page", "vngov_sentences", "vngov_dates", "vngov_rules", "vngov_resolved"),
}
"""The pipelines by name. Each component reads what those before it wrote, and nothing flows back."""

# The modules register the factories when they are imported.
REGISTERED = (clauses, dates, entities, page, resolved, sentences, tokenizer, words)


def blank() -> Language:
    """A Vietnamese pipeline with the syllable tokenizer and no component: add those you want with ``add_pipe``."""
    nlp = spacy.blank("vi", config={"nlp": {"tokenizer": {"@tokenizers": tokenizer.NAME}}})
    nlp.max_length = MAX_CHARS
    return nlp


def load(name: str = "default") -> Language:
    """The pipeline ``name``, ready to use and offline: "default" with the trained tagger, "rules" with lexicon and grammar alone.

    ``nlp(text)`` gives a Doc with the groups of docs/pipeline.md; :func:`vngovnlp.extract` gives the report. The publication date goes into
    ``doc.user_data["published"]``. Raises :class:`InputError` for an unknown name and :class:`ModelError` for a missing model.
    """
    if name not in PIPELINES:
        raise InputError(f"there is no pipeline {name!r}; there are {' and '.join(map(repr, PIPELINES))}")
    nlp = blank()
    for component in PIPELINES[name]:
        nlp.add_pipe(component)
    return nlp


@cache
def cached(name: str) -> Language:
    """The same as :func:`load`, one a process and name; callers must not change it."""
    return load(name)
