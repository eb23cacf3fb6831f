"""Reports of what is named on a command line: articles are read now, reports that ``batch`` wrote are taken as they are."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from functools import cache
from itertools import chain, groupby
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from vngovnlp.corpus.answer import Answer
from vngovnlp.corpus.options import Options
from vngovnlp.corpus.outputs import MANIFEST
from vngovnlp.corpus.read import Corpus
from vngovnlp.corpus.readers import open_source
from vngovnlp.corpus.rows import Row
from vngovnlp.corpus.work import reports
from vngovnlp.extraction import checked_day
from vngovnlp.pipeline import check_name
from vngovnlp.report import MeetingReport
from vngovnlp.results import FailedRecord

Work = Callable[[], Callable[[Row], Answer]]
"""Gives the function that reads an article."""

_REPORT_KEYS = frozenset({"text", "source", "statements", "versions"})


def read_reports(
    paths: Path | str | Iterable[Path | str],
    *,
    pipeline: str = "default",
    lexicon: Path | str | None = None,
    model: Path | str | None = None,
    published: str | date | None = None,
) -> Iterator[MeetingReport | FailedRecord]:
    """The report of each article in ``paths`` (one path or many), lazily and in order: all files and folders that ``vngovnlp batch`` reads, and those it writes.

    A JSON line is a report if it has the keys of one; else it is an article. What cannot be read is a :class:`FailedRecord`, and the run goes
    on; a line with ``error``, as ``batch`` writes it, stays one. ``published`` is the date of the articles that bring none. This process does the work: for very many articles run ``batch`` first.

    Raises, before anything is read, :class:`InputError` if nothing is there to be read, ``published`` is no date or the pipeline is unknown, as
    :func:`vngovnlp.load` does for ``lexicon`` and ``model``, and :class:`OSError` for a file that is not there.
    """
    check_name(pipeline)
    own = [None if given is None else str(given) for given in (lexicon, model)]
    options = Options(pipeline, own[0], own[1], published=checked_day(published))
    # Built when the first article comes: reports need no pipeline. But a mistake in what the caller brings is told now.
    work = cache(lambda: reports(options))
    if options.lexicon or options.model:
        work()
    parts = [_made(list(group)) if made else _new(list(group), work) for made, group in groupby(_paths(paths), _is_corpus)]
    return chain.from_iterable(parts)


def _paths(given: Path | str | Iterable[Path | str]) -> list[str]:
    return [str(given)] if isinstance(given, Path | str) else list(map(str, given))


def _is_corpus(path: str) -> bool:
    """Whether ``batch`` wrote this folder."""
    return (Path(path) / MANIFEST).is_file()


def _made(folders: Sequence[str]) -> Iterator[MeetingReport | FailedRecord]:
    return chain.from_iterable(Corpus(folder).reports() for folder in folders)


def _new(inputs: Sequence[str], work: Work) -> Iterator[MeetingReport | FailedRecord]:
    rows = open_source(inputs, tell=lambda guess: None).rows
    return (_read(row, work) for row in rows)


def _read(row: Row, work: Work) -> MeetingReport | FailedRecord:
    if row.bad is not None:
        return FailedRecord(row.name, "InputError", f"{row.place}: {row.bad}")
    record = _record(row.line or b"")
    if not _is_known(record):
        record = _record(work()(row).line)
    name = str(record.get("id") or row.name)
    if "error" in record:
        error = record["error"] if isinstance(record["error"], dict) else {"message": record["error"]}
        return FailedRecord(name, str(error.get("kind", "Error")), str(error.get("message", "")))
    try:
        return MeetingReport.model_validate(record)
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        what = f"{'.'.join(map(str, first['loc']))}: {first['msg']}"
        return FailedRecord(name, "InputError", f"{row.place}: no report of this version ({what}); make it again with batch")


def _is_known(record: dict[str, Any]) -> bool:
    """Whether ``batch`` wrote this: a report, or an error in place of one."""
    return record.keys() >= _REPORT_KEYS or ("error" in record and "text" not in record)


def _record(line: bytes) -> dict[str, Any]:
    """The object of a JSON line; an empty one if it is none, which is for the reader of articles to say."""
    try:
        record = json.loads(line)
    except (ValueError, RecursionError):
        return {}
    return record if isinstance(record, dict) else {}
