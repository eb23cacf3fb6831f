"""One article in, one report out; many articles, lazily and in order."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import nullcontext
from datetime import date
from typing import Any

from spacy.language import Language

from vngovnlp import model
from vngovnlp.assemble import build_report, digest
from vngovnlp.cells import as_json, known, named
from vngovnlp.dates import read_published
from vngovnlp.errors import InputError
from vngovnlp.findings import Findings, Given, find_all
from vngovnlp.page import html_to_text, looks_like_html
from vngovnlp.page.names import is_name
from vngovnlp.pipeline import mention_finder, ready
from vngovnlp.pipes.groups import get_findings
from vngovnlp.pipes.lexicon import rows_of
from vngovnlp.places import candidates, resolve
from vngovnlp.report import MeetingReport
from vngovnlp.results import FailedRecord
from vngovnlp.spacing import even, moved
from vngovnlp.text import read_text, without_references

MOST_LEXEMES = 50_000
"""Lexemes that are kept for good, about 20 MB."""

KNOWN = ("id", "text", "title", "published", "url")
"""The keys of a record that are read; all others are carried through as ``extra``."""


def extract(
    text: str,
    *,
    id: str | int | None = None,
    title: str | None = None,
    published: str | date | None = None,
    url: str | None = None,
    place: str | None = None,
    extra: Mapping[str, Any] | None = None,
    pipeline: str | Language = "default",
) -> MeetingReport:
    """The report of one article: prose, a flattened scraped page, or HTML.

    All spans of the report point into ``report.text``: the text in Unicode NFC, or the text taken out of the HTML. ``published`` is a date, or a
    text as people and portals write it ("2024-03-05", "05/03/2024 08:30", "Thứ ba, 05/03/2024"; of a moment with a time zone the day in Viet Nam
    counts), and anchors dates without a year; without it the page's own date is used, and if there is none such
    dates stay partial. What is passed wins over what the page says. ``place`` is the unit that the article is about ("Quảng Trị", "thành phố Đông Hà,
    Quảng Trị"), if the caller knows it: what a bare 'tỉnh' or 'UBND' of it stands for. ``pipeline`` is "default", "rules" (no mention tagger), or what
    :func:`vngovnlp.load` gave (with your own lexicon or model).

    ``extra`` is carried through as JSON has it: dates as text, tuples as lists, NaN as None. A missing value (None, NaN, "") is as if nothing was
    given; an id that is a number becomes text.

    Raises :class:`InputError` if the text is no string or too long, ``published`` is no date, ``place`` is not one administrative unit, there is no
    such pipeline, or anything else has the wrong type or is nothing that JSON can hold.
    """
    return _extract(
        text, id=id, title=title, published=published, published_else=None, url=url, place=place, extra=extra, pipeline=pipeline
    )


def _extract(
    text: str,
    *,
    id: str | int | None,
    title: str | None,
    published: str | date | None,
    published_else: str | None,
    url: str | None,
    place: str | None,
    extra: Mapping[str, Any] | None,
    pipeline: str | Language,
) -> MeetingReport:
    nlp = ready(pipeline)
    id = named(id)
    door = read_text(text)
    content, repairs, warnings, author = door.text, door.repairs, [], None
    title, day, url = _text("title", title), checked_day(published), _text("url", url)
    if looks_like_html(content):
        page = html_to_text(content)
        content, title, day, url = page.text, title or page.title, day or page.published, url or page.url
        author = page.author if page.author and is_name(page.author) else None
        if page.fallback:
            warnings.append(
                ("NO_MAIN_TEXT", "text", "no main text was found in the HTML: this is the whole page without its tags")
            )
    elif "&" in content:
        content, written = without_references(content)
        repairs += written
    given = Given(_given(title), day, url, checked_place(place), published_else, author)
    rows = rows_of(nlp)
    smooth = even(content)
    report = build_report(
        _find(nlp, content if smooth is None else smooth.text, given),
        id=digest(content) if id is None else id,
        extra=_extra(extra),
        model=_model(nlp),
        lexicon=rows.version if rows else None,
        repairs=repairs,
        warnings=warnings,
    )
    return report if smooth is None else moved(report, content, smooth.at)


def extract_many(
    records: Iterable[Mapping[Any, Any]],
    *,
    published: str | date | None = None,
    place: str | None = None,
    pipeline: str | Language = "default",
) -> Iterator[MeetingReport | FailedRecord]:
    """One report a record, lazily and in the order of ``records``; a record that fails gives a :class:`FailedRecord` and the run goes on.

    A record has "text" and may have "id", "title", "published", "url"; other keys are carried through as ``report.extra``. A missing value (None, NaN,
    NaT, "") is as if the key was not there, so that ``df.to_dict("records")`` can be given; an id that is a number becomes text. ``published`` is the
    date of those that bring none and whose page shows none, ``place`` the unit that all of them are about.

    Raises :class:`InputError`, before any record is read, for an unknown pipeline, day or place and if ``records`` is one record, a text or a table.
    """
    ready(pipeline)  # an unknown pipeline, day or place is the caller's error, not each record's
    checked_place(place)
    return _each(_records(records), checked_day(published), place, pipeline)


def _records(given: Any) -> Iterable[Any]:
    """The records, unless they are something else that can be gone through."""
    if isinstance(given, Mapping):
        raise InputError("extract_many reads many records, and was given one: write extract_many([record])")
    if hasattr(given, "columns") and hasattr(given, "to_dict"):
        raise InputError(
            f"extract_many reads records, not a {type(given).__name__}: give df.to_dict('records'), or the table to extract_frame"
        )
    if isinstance(given, str | bytes) or not isinstance(given, Iterable):
        raise InputError(f"extract_many reads records, not {type(given).__name__}: give [{{'id': ..., 'text': ...}}, ...]")
    return given


def _each(
    records: Iterable[Any], day: str | None, place: str | None, pipeline: str | Language
) -> Iterator[MeetingReport | FailedRecord]:
    for number, record in enumerate(records, 1):
        try:
            report: MeetingReport | FailedRecord = _one(record, day, place, pipeline)
        except Exception as error:  # whatever one document does, the others are served
            report = FailedRecord(_id(record) or f"record:{number}", type(error).__name__, str(error))
        yield report


def _id(record: Any) -> str | None:
    """The id that the record gives, if it is one."""
    return named(record.get("id")) if isinstance(record, Mapping) else None


def _one(record: Any, published_else: str | None, place: str | None, pipeline: str | Language) -> MeetingReport:
    if not isinstance(record, Mapping):
        raise InputError(f"a record is {type(record).__name__}, not a mapping with the key 'text'")
    if "text" not in record:
        raise InputError(f"the record has no 'text'; it has {', '.join(map(repr, record)) or 'no keys'}")
    return _extract(
        record["text"],
        id=record.get("id"),
        title=record.get("title"),
        published=record.get("published"),
        published_else=published_else,
        url=record.get("url"),
        place=place,
        extra={key: value for key, value in record.items() if key not in KNOWN},
        pipeline=pipeline,
    )


def _find(nlp: Language, text: str, given: Given) -> Findings:
    """What the pipeline finds. A Doc is only made for a pipeline with other components than ours: it costs a seventh of the time."""
    find_mentions = mention_finder(nlp)
    if find_mentions is not None and len(text) <= nlp.max_length:
        return find_all(text, given, find_mentions)
    # Once the vocabulary holds the usual syllables, what a document adds is forgotten with its Doc: memory stays flat over a corpus,
    # and the attributes of the usual ones are not worked out again for each document.
    with nlp.memory_zone() if len(nlp.vocab) > MOST_LEXEMES else nullcontext():
        doc = nlp.make_doc(text)
        doc.user_data.update({key: value for key, value in given._asdict().items() if value})
        return get_findings(nlp(doc))


def _text(name: str, given: Any) -> str | None:
    """What the caller gives under this name, None if it is missing."""
    text = known(given)
    if text is None or isinstance(text, str):
        return text
    raise InputError(f"{name} is {type(text).__name__}, not str; leave it out if it is not known")


def _extra(extra: Any) -> dict[str, Any]:
    """What is carried through, as JSON has it: a report must come out of a file as it went in."""
    if extra is None or isinstance(extra, Mapping):
        return dict(as_json(extra or {}))
    raise InputError(f"extra is {type(extra).__name__}, not a mapping: give extra={{'chuyên mục': ...}}, or leave it out")


def _given(title: str | None) -> str | None:
    """The title as the text is read: NFC, with even blanks."""
    plain = read_text(title or "").text.strip()
    smooth = even(plain)
    return (plain if smooth is None else smooth.text) or None


def checked_day(published: str | date | None) -> str | None:
    """The day in ISO form, checked; None if none is given."""
    day = read_published(published)
    return None if day is None else day.isoformat()


def checked_place(place: str | None) -> str | None:
    """The name of the unit, checked: an unknown one would silently help nothing."""
    name = _text("place", place)
    if name is None:
        return None
    if resolve(name) is None:
        several = [f"{u.full_name}, {u.parent.full_name}" if u.parent else u.full_name for u in candidates(name)[:5]]
        known = f"it may be {'; '.join(several)}: name the unit that holds it too" if several else "no unit has this name"
        raise InputError(f"place {name!r} is not one administrative unit: {known}")
    return name


def _model(nlp: Language) -> str | None:
    """Name and version of the trained weights in use, None if there are none."""
    if "vngov_entities" not in nlp.pipe_names:
        return None
    return model.version(nlp.get_pipe_config("vngov_entities").get("model", model.DEFAULT))
