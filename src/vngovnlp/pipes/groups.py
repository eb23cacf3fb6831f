"""How results are kept in ``doc.spans`` and read back: the only place that knows."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any, TypeVar

from pydantic import BaseModel
from spacy.attrs import IDX, SENT_START  # type: ignore[import-not-found]  # a compiled module without stubs
from spacy.tokens import Doc, Span, SpanGroup

from vngovnlp.article import Article, Timex
from vngovnlp.grammar.match import Match
from vngovnlp.report import Span as Offsets
from vngovnlp.segment import sentences
from vngovnlp.text import normal

P = TypeVar("P", bound=BaseModel)

_last: tuple[Doc | None, str, str] = (None, "", "")
_article: tuple[Doc | None, Any, Article] = (None, None, Article("", "", ()))
"""The article of the last Doc that was asked for, and what was read of the Doc for it: the components of a pipeline ask in a row."""


def remember(doc: Doc, text: str) -> None:
    """Keeps the text of a Doc that was just made: the tokenizer has it at hand, and ``doc.text`` puts it together from the tokens again."""
    global _last
    _last = (doc, text, normal(text))


def text_of(doc: Doc) -> str:
    """``doc.text``, put together once for all components that ask in a row."""
    return _read(doc)[0]


def _read(doc: Doc) -> tuple[str, str]:
    """Text and normal form. Each component of a pipeline asks for those of the same Doc, whose text never changes: the last one is kept."""
    global _last
    known, text, norm = _last
    if known is not doc:
        text = doc.text
        norm = normal(text)
        _last = (doc, text, norm)
    return text, norm


def article_of(doc: Doc) -> Article:
    """The Doc as the pure stages see it. Components that did not run are made up for: without sentences they are split here,
    without a page there is no furniture; the publication date is ``doc.user_data["published"]`` (ISO) or what the page says."""
    global _article
    text, norm = _read(doc)
    page: dict[str, list[Offsets]] = {"TITLE_LINE": [], "HEADER": [], "CAPTION": [], "FURNITURE": []}
    published: str | None = doc.user_data.get("published")
    for span in doc.spans.get("page", ()):
        page.setdefault(span.label_, []).append((span.start_char, span.end_char))
        if span.label_ == "PUBLISHED" and published is None:
            published = span.kb_id_ or None
    marks = doc.to_array(SENT_START) if len(doc) and doc.has_annotation("SENT_START") else None
    seen = (page, published, None if marks is None else marks.tobytes())
    if _article[0] is doc and _article[1] == seen:
        return _article[2]
    furniture = page["FURNITURE"]
    article = Article(
        text=text,
        norm=norm,
        sentences=sentences(text, furniture) if marks is None else _annotated(doc, marks, text, furniture),
        title=page["TITLE_LINE"][0] if page["TITLE_LINE"] else None,
        captions=tuple(page["CAPTION"]),
        header=tuple(page["HEADER"]),
        published=date.fromisoformat(published) if published else None,
    )
    _article = (doc, seen, article)
    return article


def _annotated(doc: Doc, marks: Any, text: str, furniture: Sequence[Offsets]) -> tuple[Offsets, ...]:
    """``doc.sents`` without surrounding blanks and without furniture; read from the arrays, since spaCy's spans cost ten times as much."""
    starts = doc.to_array(IDX)[marks == 1].tolist()
    places = (_strip(text, start, end) for start, end in zip(starts, [*starts[1:], len(text)], strict=True))
    return tuple(place for place in places if place and not touches(furniture, *place))


def touches(spans: Sequence[Offsets], start: int, end: int) -> bool:
    """True if one of ``spans`` (non-overlapping, in text order) shares a character with start:end."""
    at = bisect_left(spans, (end,)) - 1  # the last span that begins before ``end``
    return at >= 0 and spans[at][1] > start


def _strip(text: str, start: int, end: int) -> Offsets | None:
    piece = text[start:end]
    stripped = piece.strip()
    if not stripped:
        return None
    left = start + len(piece) - len(piece.lstrip())
    return left, left + len(stripped)


def span_of(doc: Doc, start: int, end: int, label: str, *, value: str | None = None, rule: str = "") -> Span:
    """The span of these characters. A foreign tokenizer may have coarser tokens: then the span grows to whole tokens."""
    span = doc.char_span(start, end, label=label, kb_id=value or "", span_id=rule, alignment_mode="expand")
    if span is None:  # 'expand' fails only outside the text
        raise ValueError(f"characters {start}:{end} are not in the Doc of {len(doc.text)} characters")
    return span


def put_matches(doc: Doc, group: str, matches: Iterable[Match]) -> None:
    """Keep matches as one group; their scores become ``attrs["scores"]``."""
    kept = list(matches)
    spans = [span_of(doc, m.start, m.end, m.label, value=m.value, rule=m.rule) for m in kept]
    doc.spans[group] = SpanGroup(doc, name=group, spans=spans, attrs={"scores": [m.score for m in kept]})


def get_matches(doc: Doc, group: str) -> list[Match]:
    """The matches of a group, [] if no component wrote it."""
    if group not in doc.spans:
        return []
    spans = doc.spans[group]
    scores = spans.attrs.get("scores") or [1.0] * len(spans)
    return [
        Match(s.start_char, s.end_char, s.label_, s.kb_id_ or None, s.id_, score)
        for s, score in zip(spans, scores, strict=True)
    ]


def put_timexes(doc: Doc, timexes: Iterable[Timex]) -> None:
    """Keep temporal expressions as ``doc.spans["dates"]``: label_ type, kb_id_ value, the rest in ``attrs["fields"]``."""
    kept = list(timexes)
    spans = [span_of(doc, t.start, t.end, t.type, value=t.value, rule=t.rule) for t in kept]
    fields = [
        [
            t.begin and t.begin.isoformat(),
            t.end_date and t.end_date.isoformat(),
            t.mod,
            t.role,
            t.cue,
            t.calendar,
            t.fuzzy,
            t.freq,
        ]
        for t in kept
    ]
    doc.spans["dates"] = SpanGroup(doc, name="dates", spans=spans, attrs={"fields": fields})


def get_timexes(doc: Doc) -> list[Timex]:
    """The temporal expressions of the Doc, [] if no component wrote them."""
    if "dates" not in doc.spans:
        return []
    spans = doc.spans["dates"]
    found = []
    for span, (begin, end, mod, role, cue, calendar, fuzzy, freq) in zip(spans, spans.attrs["fields"], strict=True):
        found.append(
            Timex(
                span.start_char,
                span.end_char,
                span.label_,
                span.kb_id_ or None,
                _day(begin),
                _day(end),
                mod,
                role,
                cue,
                span.id_,
                calendar,
                fuzzy,
                freq,
            )
        )
    return found


def timex_id(number: int) -> str:
    """The id in the report of the temporal expression with this number, counted from 0 in text order."""
    return f"T{number + 1}"


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def put_parts(doc: Doc, group: str, parts: Sequence[BaseModel], places: Iterable[tuple[int, int, str, str]]) -> None:
    """Keep report parts: their data in ``attrs["parts"]``, their places (start, end, label, value) as the spans of the group."""
    spans = [span_of(doc, start, end, label, value=value, rule=group) for start, end, label, value in places]
    doc.spans[group] = SpanGroup(doc, name=group, spans=spans, attrs={"parts": [part.model_dump() for part in parts]})


def get_parts(doc: Doc, group: str, kind: type[P]) -> list[P]:
    """The report parts of a group, [] if no component wrote it."""
    return [kind.model_validate(data) for data in raw_parts(doc, group)]


def raw_parts(doc: Doc, group: str) -> list[dict[str, Any]]:
    """The same as :func:`get_parts`, as the plain data that the report is validated from."""
    if group not in doc.spans:
        return []
    parts: list[dict[str, Any]] = doc.spans[group].attrs["parts"]
    return parts
