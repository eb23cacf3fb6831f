"""spaCy's DocBin: one Doc a text, entities in ``doc.ents``, statements in ``doc.spans["statements"]``; for ``spacy train`` and displaCy."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import spacy
from spacy.tokens import Doc, DocBin, Span

from vngovnlp.annotations.item import ENTITY_LABELS, Annotated, Mark, checked
from vngovnlp.errors import InputError
from vngovnlp.pipes.tokenizer import pieces


def to_doc(item: Annotated, nlp: Any = None) -> Doc:
    """The Doc of an item, cut into syllables and, inside of these, at its marks; ``nlp`` gives the vocabulary. Raises :class:`InputError` if entities overlap."""
    vocab = (nlp or spacy.blank("vi", config={"nlp": {"tokenizer": {"@tokenizers": "vngov.SyllableTokenizer.v1"}}})).vocab
    words, spaces, starts = _cut(item)
    doc = Doc(vocab, words=words, spaces=spaces)
    first, last = (
        {s: i for i, s in enumerate(starts)},
        {s + len(w): i + 1 for i, (s, w) in enumerate(zip(starts, words, strict=True))},
    )
    spans = {m: Span(doc, first[m.start], last[m.end], label=m.label) for m in item.marks}
    try:
        doc.set_ents([span for mark, span in spans.items() if mark.label in ENTITY_LABELS])
    except ValueError:
        raise InputError(f"record {item.id}: entities overlap; a Doc can hold only one at a place") from None
    doc.spans["statements"] = [span for mark, span in spans.items() if mark.label not in ENTITY_LABELS]
    doc.user_data["id"] = item.id
    doc.user_data["extra"] = dict(item.extra)
    return doc


def _cut(item: Annotated) -> tuple[list[str], list[bool], list[int]]:
    """Words, whether a blank follows, and where they start: the tokenizer's, cut at the marks."""
    cuts = sorted({at for m in item.marks for at in (m.start, m.end)})
    words: list[str] = []
    spaces: list[bool] = []
    starts: list[int] = []
    number = at = 0
    for word, space in pieces(item.text):
        end = at + len(word)
        while number < len(cuts) and cuts[number] <= at:
            number += 1
        while number < len(cuts) and cuts[number] < end:
            words.append(item.text[at : cuts[number]])
            spaces.append(False)
            starts.append(at)
            at = cuts[number]
            number += 1
        words.append(item.text[at:end])
        starts.append(at)
        # A mark may end behind the blank; then the blank is a token of its own.
        loose = space and end + 1 in cuts
        spaces.append(bool(space) and not loose)
        if loose:
            words.append(" ")
            spaces.append(False)
            starts.append(end)
        at = end + len(space)
    return words, spaces, starts


def dumps(items: Iterable[Annotated]) -> bytes:
    """The bytes of a ``.spacy`` file."""
    nlp = spacy.blank("vi", config={"nlp": {"tokenizer": {"@tokenizers": "vngov.SyllableTokenizer.v1"}}})
    return DocBin(
        attrs=["ORTH", "SPACY", "ENT_IOB", "ENT_TYPE"], docs=(to_doc(i, nlp) for i in items), store_user_data=True
    ).to_bytes()


def loads(data: bytes) -> list[Annotated]:
    """The items of a ``.spacy`` file. Raises :class:`InputError` if it is none."""
    nlp = spacy.blank("vi", config={"nlp": {"tokenizer": {"@tokenizers": "vngov.SyllableTokenizer.v1"}}})
    try:
        docs = list(DocBin().from_bytes(data).get_docs(nlp.vocab))
    except Exception as error:  # msgpack and zlib have errors of their own
        raise InputError(f"not a DocBin of spaCy ({type(error).__name__}: {error})") from None
    return [from_doc(doc, f"doc:{number}") for number, doc in enumerate(docs, 1)]


def from_doc(doc: Doc, id: str = "doc") -> Annotated:
    """The item of a Doc: its entities and the group "statements"."""
    marks = [Mark(s.start_char, s.end_char, s.label_) for s in (*doc.ents, *doc.spans.get("statements", ()))]
    return checked(str(doc.user_data.get("id", id)), doc.text, marks, doc.user_data.get("extra") or {})
