"""How results are kept in ``doc.spans`` and read back: the only place that knows."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any, TypeVar

from pydantic import BaseModel
from spacy.attrs import IDX, SENT_START  # type: ignore[import-not-found]  # a compiled module without stubs
from spacy.tokens import Doc, Span, SpanGroup

from vngovnlp.article import Article, Timex
from vngovnlp.findings import Findings, Given, Resolved, as_article, touches
from vngovnlp.grammar.match import Match
from vngovnlp.page import Furniture, Page
from vngovnlp.report import Agency, Directive, Document, Meeting, Official, Place, Statement
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
    page = get_page(doc)
    given = given_of(doc)
    marks = doc.to_array(SENT_START) if len(doc) and doc.has_annotation("SENT_START") else None
    seen = (page, given, None if marks is None else marks.tobytes())
    if _article[0] is doc and _article[1] == seen:
        return _article[2]
    parts = sentences(text, page.dropped) if marks is None else _annotated(doc, marks, text, page.dropped)
    article = as_article(text, norm, page, parts, given)
    _article = (doc, seen, article)
    return article


def _annotated(doc: Doc, marks: Any, text: str, furniture: Sequence[Offsets]) -> tuple[Offsets, ...]:
    """``doc.sents`` without surrounding blanks and without furniture; read from the arrays, since spaCy's spans cost ten times as much."""
    starts = doc.to_array(IDX)[marks == 1].tolist()
    places = (_strip(text, start, end) for start, end in zip(starts, [*starts[1:], len(text)], strict=True))
    return tuple(place for place in places if place and not touches(furniture, *place))


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


def given_of(doc: Doc) -> Given:
    """What the caller wrote into ``doc.user_data``."""
    return Given(*map(doc.user_data.get, Given._fields))


def put_page(doc: Doc, page: Page) -> None:
    """Keep the parts of a page as ``doc.spans["page"]``."""
    spans: list[Span] = []
    for label, place in (("TITLE_LINE", page.title), ("AUTHOR", page.author), ("AUTHOR_AGENCY", page.author_agency)):
        if place:
            spans.append(span_of(doc, *place, label))
    if page.published and page.published_span:
        spans.append(span_of(doc, *page.published_span, "PUBLISHED", value=page.published.isoformat()))
    spans.extend(span_of(doc, *place, "HEADER") for place in page.header)
    spans.extend(span_of(doc, *place, "CAPTION") for place in page.captions)
    spans.extend(span_of(doc, f.start, f.end, "FURNITURE", rule=f.reason) for f in page.furniture)
    doc.spans["page"] = SpanGroup(doc, name="page", spans=spans)


def get_page(doc: Doc) -> Page:
    """The parts of the page, none if no component wrote them."""
    if "page" not in doc.spans:
        return Page()
    places: dict[str, list[Offsets]] = {}
    published: str | None = None
    furniture: list[Furniture] = []
    for span in doc.spans["page"]:
        place = (span.start_char, span.end_char)
        places.setdefault(span.label_, []).append(place)
        if span.label_ == "FURNITURE":
            furniture.append(Furniture(*place, span.id_))
        elif span.label_ == "PUBLISHED" and published is None:
            published = span.kb_id_

    def first(label: str) -> Offsets | None:
        return places[label][0] if label in places else None

    return Page(
        title=first("TITLE_LINE"),
        published=_day(published),
        published_span=first("PUBLISHED"),
        author=first("AUTHOR"),
        author_agency=first("AUTHOR_AGENCY"),
        header=tuple(places.get("HEADER", ())),
        captions=tuple(places.get("CAPTION", ())),
        furniture=tuple(furniture),
    )


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


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def put_parts(doc: Doc, group: str, parts: Sequence[BaseModel], places: Iterable[tuple[int, int, str, str]]) -> None:
    """Keep report parts: their data in ``attrs["parts"]``, their places (start, end, label, value) as the spans of the group."""
    spans = [span_of(doc, start, end, label, value=value, rule=group) for start, end, label, value in places]
    doc.spans[group] = SpanGroup(doc, name=group, spans=spans, attrs={"parts": [part.model_dump() for part in parts]})


def get_parts(doc: Doc, group: str, kind: type[P]) -> list[P]:
    """The report parts of a group, [] if no component wrote it."""
    return [kind.model_validate(data) for data in doc.spans[group].attrs["parts"]] if group in doc.spans else []


def get_findings(doc: Doc) -> Findings:
    """All that the components wrote."""
    roles = {"DIRECTIVE": Directive}
    statements = doc.spans["statements"].attrs["parts"] if "statements" in doc.spans else ()
    resolved = Resolved(
        officials=get_parts(doc, "officials", Official),
        agencies=get_parts(doc, "agencies", Agency),
        places=get_parts(doc, "places", Place),
        documents=get_parts(doc, "documents", Document),
        meeting=next(iter(get_parts(doc, "meeting", Meeting)), None),
        statements=[roles.get(data["role"], Statement).model_validate(data) for data in statements],
    )
    return Findings(given_of(doc), article_of(doc), get_page(doc), get_timexes(doc), get_matches(doc, "entities"), resolved)
