"""``vngov_words``: multi-syllable words by underthesea as ``doc.spans["words"]``; opt-in, since it costs 20 ms an article.

A word is a hint: it may join syllables, it may not move a boundary or change a letter. Where the segmenter's words cannot be found in the
sentence as it stands, the sentence gets no words.
"""

from __future__ import annotations

from collections.abc import Iterator

from spacy.language import Language
from spacy.tokens import Doc, SpanGroup

from vngovnlp.pipes.groups import article_of
from vngovnlp.report import Span as Offsets


@Language.component("vngov_words", assigns=["doc.spans"])
def words(doc: Doc) -> Doc:
    """The Doc with ``doc.spans["words"]``, label WORD, one span a word of one or more syllables."""
    from underthesea import word_tokenize  # 1.5 s of import that only those pay who ask for words

    article = article_of(doc)
    found = []
    for start, end in article.sentences:
        sentence = article.text[start:end]
        # use_token_normalize rewrites 'Hoà' to 'Hòa', which would break the alignment.
        segmented = word_tokenize(sentence, use_token_normalize=False)
        joined = [
            doc.char_span(start + i, start + j, label="WORD", span_id="underthesea") for i, j in align(sentence, segmented)
        ]
        spans = [span for span in joined if span is not None]
        if len(spans) == len(joined):
            found.extend(spans)
    doc.spans["words"] = SpanGroup(doc, name="words", spans=found)
    return doc


def align(sentence: str, segmented: list[str]) -> list[Offsets]:
    """Where the words of a segmenter stand in the sentence, [] if they are not its letters in its order.

    >>> align("Sở Y tế  báo cáo.", ["Sở", "Y tế", "báo cáo", "."])
    [(0, 2), (3, 7), (9, 16), (16, 17)]
    """
    places = list(_walk(sentence, segmented))
    return places if len(places) == len(segmented) else []


def _walk(sentence: str, segmented: list[str]) -> Iterator[Offsets]:
    position = 0
    for word in segmented:
        start = position
        while start < len(sentence) and sentence[start].isspace():
            start += 1
        end = start
        for char in word:
            while end < len(sentence) and sentence[end].isspace() and not char.isspace():
                end += 1
            if char.isspace():
                continue
            if end >= len(sentence) or sentence[end] != char:
                return
            end += 1
        yield start, end
        position = end
