"""``vngovnlp dates``: JSON lines of texts in, JSON lines of temporal expressions out, one for one and in the same order.

Only one text is held at a time; a line that cannot be read becomes a line with ``error``, and the run goes on. The output appears under its name when it is complete.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from vngovnlp.article import Article, Timex
from vngovnlp.corpus.answer import Answer, failed
from vngovnlp.corpus.readers.lines import read_lines
from vngovnlp.corpus.rows import Row
from vngovnlp.corpus.run import Summary
from vngovnlp.corpus.work import parsed
from vngovnlp.dates import assign_roles, event_date, find_dates, read_published, resolve
from vngovnlp.replacing import replacing
from vngovnlp.segment import sentences
from vngovnlp.text import nfc_offsets, normal, read_text


def run_dates(source: Path, target: Path, *, advance: Callable[[int], object] | None = None) -> Summary:
    """Writes the temporal expressions of each line ``{"id"?, "text", "dct"?}`` of ``source`` to ``target``.

    A line that comes out is ``{"id", "timex": [{start, end, type, value, begin, end_date, ...}], "event_date"}``. Offsets are
    code points of the text as given, also where it was not NFC; ``event_date`` is null or ``begin/end``. No page stage runs. ``advance`` is told the number
    of input bytes after each line. Raises :class:`OSError` if a file cannot be read or written; ``target`` is then as it was.
    """
    written = failures = done = 0
    with replacing(target) as path, path.open("wb") as out:
        for row in read_lines(source):
            answer = _dates(row)
            out.write(answer.line + b"\n")
            written += 1
            failures += answer.failure is not None
            if advance is not None:
                advance(row.done - done)
            done = row.done
    return Summary(written, failures, written)


def _dates(row: Row) -> Answer:
    if row.bad is not None:
        return failed(row.name, "InputError", f"{row.place}: {row.bad}")
    id = row.name
    try:
        record = parsed(row.line or b"", [])
        id = id if record.get("id") is None else str(record["id"])
        found = {"id": id, **_date_record(record)}
    except Exception as error:  # whatever happens in one text, the run goes on
        return failed(id, type(error).__name__, f"{row.place}: {error}")
    return Answer(json.dumps(found, ensure_ascii=False).encode("utf-8", "backslashreplace"), id)


def _date_record(record: Mapping[str, Any]) -> dict[str, Any]:
    given: Any = record.get("text")  # read_text says what is wrong with it
    text = read_text(given).text
    published = read_published(record.get("dct"))
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
