"""The long table of facts: every value of a report in a row of its own."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

import pandas as pd
from spacy.language import Language

from vngovnlp.cells import known
from vngovnlp.errors import InputError
from vngovnlp.extraction import extract_many
from vngovnlp.frames.table import TEXT, Schema
from vngovnlp.report import Directive, MeetingReport, Position, Span
from vngovnlp.results import FailedRecord, Results, results_of

FACTS: Schema = {
    "doc_id": TEXT,
    "fact": "int64",
    "parent": "Int64",
    "kind": TEXT,
    "label": TEXT,
    "start": "Int64",
    "end": "Int64",
    "text": TEXT,
    "value": TEXT,
    "rule": TEXT,
    "score": "Float64",
}
"""Columns and dtypes of the facts table, also when it is empty."""


def extract_frame(
    df: pd.DataFrame,
    *,
    text: str = "text",
    id: str = "id",
    published: str = "published",
    title: str = "title",
    url: str = "url",
    place: str | None = None,
    pipeline: str | Language = "default",
) -> pd.DataFrame:
    """The facts table of the articles in ``df``, one article a row: columns and dtypes of :data:`FACTS`.

    ``text``, ``id``, ``published``, ``title`` and ``url`` name columns of ``df``, or its index; of the usual names those that are not there are left out. A
    row without text gives no facts; one that cannot be read gives one fact of kind ``error``. ``doc_id`` is the row's id as text, or a digest of the
    text without one. ``place`` is the unit that all articles are about, ``pipeline`` a name or what :func:`vngovnlp.load` gave, as for
    :func:`vngovnlp.extract_many`.

    Raises :class:`InputError` if ``df`` is no DataFrame, a column that is named is not there or there twice, or the pipeline or the place is unknown.
    """
    if not isinstance(df, pd.DataFrame):
        raise InputError(
            f"extract_frame reads a pandas DataFrame, not {type(df).__name__}. Records go through frames.facts(extract_many(records)), "
            "tables of other libraries through to_pandas()."
        )
    columns = {"text": text, "id": id, "published": published, "title": title, "url": url}
    there = {key: _column(df, key, name) for key, name in columns.items() if key == "text" or name != key or _has(df, name)}
    return facts(extract_many(_records(there), place=place, pipeline=pipeline))


def _has(df: pd.DataFrame, name: str) -> bool:
    return name in df.columns or name in df.index.names


def _column(df: pd.DataFrame, key: str, name: str) -> Iterable[Any]:
    """The column or index of this name, that the argument ``key`` asks for."""
    if not _has(df, name):
        hint = f" One day for all articles goes in as df.assign({key}='2024-03-06')." if key == "published" else ""
        raise InputError(
            f"the table has no column {name!r}; its columns are {', '.join(map(str, df.columns)) or 'none'}. "
            f"{key}= names a column: extract_frame(df, {key}=...).{hint}"
        )
    found = df[name] if name in df.columns else df.index.get_level_values(name)
    if isinstance(found, pd.DataFrame):
        raise InputError(f"the table has {found.shape[1]} columns {name!r}; rename all but one.")
    return found


def _records(columns: Mapping[str, Iterable[Any]]) -> Iterator[dict[str, Any]]:
    for values in zip(*columns.values(), strict=True):
        record = dict(zip(columns, values, strict=True))
        if known(record["text"]) is not None:
            yield record


class _Row(NamedTuple):
    doc_id: str
    fact: int
    parent: int | None
    kind: str
    label: str | None
    start: int | None
    end: int | None
    text: str | None
    value: str | None
    rule: str | None
    score: float | None


class _Article:
    """The rows of one article while they are written."""

    def __init__(self, doc_id: str, text: str = "") -> None:
        self.doc_id = doc_id
        self.article_text = text
        self.rows: list[_Row] = []

    def add(
        self,
        kind: str,
        parent: int | None = None,
        *,
        label: str | None = None,
        span: Span | None = None,
        text: str | None = None,
        value: str | None = None,
        rule: str | None = None,
        score: float | None = None,
    ) -> int:
        """Write one row and give its number."""
        start, end = span or (None, None)
        self.rows.append(_Row(self.doc_id, len(self.rows), parent, kind, label, start, end, text, value, rule, score))
        return len(self.rows) - 1

    def add_known(
        self, kind: str, parent: int, *, span: Span | None = None, text: str | None = None, value: str | None = None
    ) -> None:
        """Write one row if the article says anything about it."""
        if text is not None or value is not None:
            self.add(kind, parent, span=span, text=text, value=value)

    def add_all(self, kind: str, parent: int, texts: Sequence[str], spans: Sequence[Span], ids: Sequence[str] = ()) -> None:
        """Write one row for each text of a list, with its span and its id if there is one for each."""
        for i, text in enumerate(texts):
            span = spans[i] if len(spans) == len(texts) else None
            self.add(kind, parent, span=span, text=text, value=ids[i] if len(ids) == len(texts) else None)

    def add_mentions(self, parent: int, mentions: Iterable[Span]) -> None:
        for start, end in mentions:
            self.add("mention", parent, span=(start, end), text=self.article_text[start:end])


def facts(reports: Results) -> pd.DataFrame:
    """The facts table of ``reports``, one or many, with the columns and dtypes of :data:`FACTS`.

    A record that could not be read is one row of kind ``error``.
    """
    rows: list[_Row] = []
    for result in results_of(reports):
        rows += _rows(result) if isinstance(result, MeetingReport) else _failed(result)
    columns = zip(*rows, strict=True) if rows else ((),) * len(FACTS)
    return pd.DataFrame(
        {name: pd.Series(list(column), dtype=dtype) for (name, dtype), column in zip(FACTS.items(), columns, strict=True)}
    )


def _failed(record: FailedRecord) -> list[_Row]:
    article = _Article(record.id)
    article.add("error", label=record.kind, value=record.message)
    return article.rows


def _rows(report: MeetingReport) -> list[_Row]:
    article = _Article(report.id, report.text)
    _add_source(article, report)
    for entity in report.entities:
        span = (entity.start, entity.end)
        article.add("entity", label=entity.label, span=span, text=entity.text, rule=entity.source, score=entity.score)
    for expression in report.dates:
        span = (expression.start, expression.end)
        at = article.add(
            "date", label=expression.type, span=span, text=expression.text, value=expression.value, rule=expression.source
        )
        article.add_known("id", at, value=expression.id)
        article.add_known("begin", at, value=expression.begin)
        article.add_known("end_date", at, value=expression.end_date)
        article.add_known("mod", at, value=expression.mod)
        article.add("role", at, value=expression.role, rule=expression.cue)
    _add_bodies(article, report)
    _add_meeting(article, report)
    for statement in report.statements:
        span = (statement.start, statement.end)
        at = article.add(
            "statement",
            label=statement.role,
            span=span,
            text=statement.text,
            value=statement.id,
            rule=statement.cue,
            score=statement.score,
        )
        if isinstance(statement, Directive):
            _add_directive(article, at, statement)
    for warning in report.warnings:
        article.add("warning", label=warning.code, value=warning.message, rule=warning.field)
    return article.rows


def _add_source(article: _Article, report: MeetingReport) -> None:
    source = report.source
    at = article.add("article", span=source.title_span, text=source.title, value=report.id)
    article.add_known("published", at, span=source.published_span, value=source.published)
    article.add_known("author", at, span=source.author_span, text=source.author)
    article.add_known("author_agency", at, span=source.author_agency_span, text=source.author_agency)
    article.add_known("url", at, value=source.url)
    for name, version in report.versions:
        if version is not None:
            article.add("version", at, label=name, value=version)
    for dropped in source.dropped:
        article.add("dropped", at, span=(dropped.start, dropped.end), text=dropped.text, rule=dropped.reason)


def _add_bodies(article: _Article, report: MeetingReport) -> None:
    """People, agencies, places and documents."""
    for official in report.officials:
        at = article.add("official", span=official.name_span, text=official.name, value=official.id)
        for position in official.positions:
            _add_position(article, at, position)
        article.add_known("honorific", at, span=official.honorific_span, text=official.honorific)
        if official.acting:
            article.add("acting", at, value="true")
        if official.former:
            article.add("former", at, value="true")
        article.add_mentions(at, official.mentions)
    for agency in report.agencies:
        at = article.add("agency", label=agency.kind, span=agency.name_span, text=agency.name, value=agency.id)
        article.add("canonical", at, value=agency.canonical)
        article.add_known("level", at, value=agency.level)
        if agency.place:
            article.add("unit", at, label=agency.place.name, value=agency.place.code)
        article.add_mentions(at, agency.mentions)
    for place in report.places:
        words = report.text[slice(*place.name_span)] if place.name_span else None
        at = article.add("place", label=place.name, span=place.name_span, text=words, value=place.id, rule=place.evidence)
        if place.unit:
            article.add("unit", at, label=place.unit.name, value=place.unit.code)
        article.add_mentions(at, place.mentions)
    for document in report.documents:
        at = article.add(
            "document", label=document.kind, span=(document.start, document.end), text=document.text, value=document.id
        )
        article.add_known("number", at, span=document.number_span, text=document.number)
        article.add_known("symbol", at, span=document.symbol_span, text=document.symbol)
        article.add_known("issuer", at, span=document.issuer_span, text=document.issuer)
        article.add_known("issued", at, span=document.date_span, value=document.date)
        article.add_known("name", at, span=document.name_span, text=document.name)


def _add_position(article: _Article, official: int, position: Position) -> None:
    at = article.add("position", official, label="TITLE", span=position.title_span, text=position.title)
    article.add_known("position_agency", at, span=position.agency_span, text=position.agency, value=position.agency_id)
    article.add_known("agency_inferred", at, value=position.agency_inferred)


def _add_meeting(article: _Article, report: MeetingReport) -> None:
    meeting = report.meeting
    if meeting is None:
        return
    at = article.add("meeting", label=meeting.kind, span=meeting.type_span, text=meeting.type)
    if meeting.is_series:
        article.add("is_series", at, value="true")
    article.add_known("topic", at, span=meeting.topic_span, text=meeting.topic)
    article.add_known("begin", at, value=meeting.begin)
    article.add_known("end_date", at, value=meeting.end)
    article.add_known("date_id", at, value=meeting.date_id)
    article.add_known("location", at, span=meeting.location_span, text=meeting.location, value=meeting.place_id)
    article.add_all("chair", at, meeting.chairs, meeting.chairs_spans, meeting.chair_ids)
    article.add_all("attendee", at, meeting.attendees, meeting.attendees_spans)
    for attendee in meeting.attendee_refs:
        ref = article.add("attendee_ref", at, label=attendee.kind, span=attendee.span, text=attendee.text, value=attendee.ref)
        article.add_known("on_behalf_of", ref, value=attendee.on_behalf_of)


def _add_directive(article: _Article, at: int, directive: Directive) -> None:
    article.add("no", at, value=str(directive.no))
    article.add_known("issuer", at, span=directive.issuer_span, text=directive.issuer, value=directive.issuer_id)
    article.add_known("given_on", at, value=directive.given_on)
    article.add_all("assignee", at, directive.assignees, directive.assignees_spans)
    for identifier in directive.assignee_ids:
        article.add("assignee_id", at, value=identifier)
    article.add_all("coordinator", at, directive.coordinators, directive.coordinators_spans)
    article.add_known("responsible", at, span=directive.responsible_span, text=directive.responsible)
    article.add("category", at, value=directive.category, score=directive.category_score)
    for action in directive.actions:
        article.add("action", at, value=action)
    article.add_known("modality", at, value=directive.modality)
    if directive.deadline is not None:
        deadline = directive.deadline
        span = (deadline.start, deadline.end)
        article.add("deadline", at, label=deadline.mod, span=span, text=deadline.text, value=deadline.date)
    article.add_known("product", at, span=directive.product_span, text=directive.product)
    article.add_known("submit_to", at, span=directive.submit_to_span, text=directive.submit_to)
    article.add_all("legal_basis", at, directive.legal_basis, directive.legal_basis_spans)
    if directive.routine:
        article.add("routine", at, value="true")
    for clarity in directive.six_clear:
        article.add("six_clear", at, value=clarity)
    article.add("status", at, value=directive.status)
