"""Files to files: JSON lines of articles in, JSON lines of reports out, one for one and in the same order.

Only one article is held at a time; a line that cannot be read becomes a line with ``error``, and the run goes on.
The output appears under its name when it is complete.
"""

from __future__ import annotations

import json
import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO, Any, NamedTuple

from vngovnlp.article import Article, Timex
from vngovnlp.dates import assign_roles, event_date, find_dates, read_published, resolve
from vngovnlp.extraction import FailedRecord, extract_many
from vngovnlp.report import MeetingReport
from vngovnlp.segment import sentences
from vngovnlp.text import nfc_offsets, normal, read_text

Advance = Callable[[int], object]
"""Told the number of input bytes after each line that was read."""


class Summary(NamedTuple):
    """How a run ended: lines written, and how many of them are errors."""

    written: int
    failed: int


class _Line(NamedTuple):
    number: int
    record: dict[str, Any] | None
    """None if the line is no record; then ``reason`` says why."""
    reason: str = ""

    @property
    def id(self) -> str:
        """The id that the line gives, else its number."""
        given = self.record.get("id") if self.record else None
        return f"line:{self.number}" if given is None else str(given)


def run_batch(source: Path, target: Path, *, pipeline: str = "default", advance: Advance | None = None) -> Summary:
    """Writes one report for each line ``{"id"?, "text", "title"?, "published"?, "url"?, ...}`` of ``source`` to ``target``.

    Blank lines are passed over. Raises :class:`OSError` if a file cannot be read or written; ``target`` is then as it was.
    """
    return _run(source, target, lambda lines: _reports(lines, pipeline), advance)


def run_dates(source: Path, target: Path, *, advance: Advance | None = None) -> Summary:
    """Writes the temporal expressions of each line ``{"id"?, "text", "dct"?}`` of ``source`` to ``target``.

    A line that comes out is ``{"id", "timex": [{start, end, type, value, begin, end_date, ...}], "event_date"}``. Offsets are
    code points of the text as given, also where it was not NFC; ``event_date`` is null or ``begin/end``. No page stage runs.
    """
    return _run(source, target, lambda lines: map(_dates, lines), advance)


class _Written(NamedTuple):
    """A line to write, and whether it tells of a failure."""

    json: str
    failed: bool


def _run(source: Path, target: Path, work: Callable[[Iterable[_Line]], Iterable[_Written]], advance: Advance | None) -> Summary:
    written = failed = 0
    with source.open("rb") as lines, _replacing(target) as out:
        for line in work(_read(lines, advance)):
            # A lone surrogate, which UTF-8 cannot carry, becomes the JSON escape that it came from.
            out.write(line.json.encode("utf-8", "backslashreplace") + b"\n")
            written += 1
            failed += line.failed
    return Summary(written, failed)


@contextmanager
def _replacing(target: Path) -> Iterator[IO[bytes]]:
    """A file that takes the place of ``target`` when all is written, and vanishes if anything is raised before that."""
    if target.exists() and not target.is_file():  # a pipe or a device such as /dev/stdout
        with target.open("wb") as out:
            yield out
        return
    temporary = target.with_name(f".{target.name}.{os.getpid()}.part")
    try:
        with temporary.open("wb") as out:
            yield out
        temporary.replace(target)
    finally:
        with suppress(FileNotFoundError):
            temporary.unlink()


def _read(lines: Iterable[bytes], advance: Advance | None) -> Iterator[_Line]:
    for number, raw in enumerate(lines, 1):
        if raw.strip():
            yield _parse(number, raw)
        if advance is not None:
            advance(len(raw))


def _parse(number: int, raw: bytes) -> _Line:
    try:
        record = json.loads(raw.decode("utf-8-sig" if number == 1 else "utf-8"))
    except UnicodeDecodeError as error:
        return _Line(
            number,
            None,
            f"line {number} is not UTF-8 (byte 0x{raw[error.start]:02x} at {error.start}); convert it with iconv",
        )
    except (ValueError, RecursionError) as error:
        return _Line(number, None, f"line {number} is not JSON: {error}")
    if not isinstance(record, dict):
        return _Line(number, None, f"line {number} is JSON, but no object with a key 'text'")
    return _Line(number, record)


def _reports(lines: Iterable[_Line], pipeline: str) -> Iterator[_Written]:
    """The output line of each input line, in order, however many records ``extract_many`` reads ahead."""
    waiting: deque[_Line] = deque()

    def records() -> Iterator[Mapping[str, Any]]:
        for line in lines:
            waiting.append(line)
            if line.record is not None:
                yield line.record

    def unreadable() -> Iterator[_Written]:
        while waiting and waiting[0].record is None:
            yield _unreadable(waiting.popleft())

    for report in extract_many(records(), pipeline=pipeline):
        yield from unreadable()
        yield _report(report, waiting.popleft())
    yield from unreadable()


def _report(report: MeetingReport | FailedRecord, line: _Line) -> _Written:
    if isinstance(report, FailedRecord):
        return _error(line.id, report.kind, report.message)
    try:
        return _Written(report.to_json(), failed=False)
    except ValueError as error:  # a lone surrogate in a key that is carried through
        return _error(line.id, "InputError", f"line {line.number} cannot be written as JSON: {error}")


def _unreadable(line: _Line) -> _Written:
    return _error(line.id, "InputError", line.reason)


def _error(id: str, kind: str, message: str) -> _Written:
    return _Written(json.dumps({"id": id, "error": {"kind": kind, "message": message}}, ensure_ascii=False), failed=True)


def _dates(line: _Line) -> _Written:
    if line.record is None:
        return _unreadable(line)
    try:
        found = {"id": line.id, **_date_record(line.record)}
    except Exception as error:  # whatever happens in one text, the run goes on
        return _error(line.id, type(error).__name__, f"line {line.number}: {error}")
    return _Written(json.dumps(found, ensure_ascii=False), failed=False)


def _date_record(record: Mapping[str, Any]) -> dict[str, Any]:
    given: Any = record.get("text")  # read_text says what is wrong with it
    text = read_text(given).text
    published = read_published(record.get("dct") or "")
    article = Article(text, normal(text), sentences(text), published=published)
    timexes = assign_roles(article, resolve(text, find_dates(text, article.norm), published=published, norm=article.norm))
    event = event_date(article, timexes)
    offsets = nfc_offsets(given, text) or range(len(text) + 1)
    return {
        "timex": [_timex(t, offsets) for t in timexes],
        "event_date": f"{event[0].isoformat()}/{event[1].isoformat()}" if event else None,
    }


def _timex(timex: Timex, offsets: Sequence[int]) -> dict[str, Any]:
    found: dict[str, Any] = {
        "start": offsets[timex.start],
        "end": offsets[timex.end],
        "type": timex.type,
        "value": timex.value,
        "begin": timex.begin and timex.begin.isoformat(),
        "end_date": timex.end_date and timex.end_date.isoformat(),
    }
    further = {"mod": timex.mod, "freq": timex.freq, "fuzzy": timex.fuzzy or None}
    return found | {key: value for key, value in further.items() if value is not None}
