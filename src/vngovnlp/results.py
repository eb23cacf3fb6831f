"""What reading gives: a report, or the record that gave none; and how whatever takes reports takes them: one or many, failures among them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from vngovnlp.errors import InputError
from vngovnlp.report import MeetingReport


class FailedRecord(NamedTuple):
    """A record that gave no report: its id ("record:N" if it has none, N counted from 1), what kind of error and the message."""

    id: str
    kind: str
    message: str


Result = MeetingReport | FailedRecord
Results = Result | Iterable[Result]
"""What tables, pictures and files are made of: one report or many; a :class:`FailedRecord` among them is skipped."""

_GIVE = "Give what extract, extract_many, read_reports(PATHS) or read_corpus(PATH).reports() returns."


def results_of(given: Results) -> Iterator[Result]:
    """The reports and failures one by one, lazily. Raises :class:`InputError` for anything that is none, as soon as it comes."""
    if isinstance(given, MeetingReport | FailedRecord):
        return iter([given])
    if not _holds(given):
        raise InputError(f"{_kind(given)} is no report and holds none. {_GIVE}")
    return map(_result, given)


def reports_of(given: Results, failed: list[FailedRecord] | None = None) -> Iterator[MeetingReport]:
    """The reports one by one, lazily; the records that failed are added to ``failed`` or dropped. Raises as :func:`results_of` does."""
    for result in results_of(given):
        if isinstance(result, MeetingReport):
            yield result
        elif failed is not None:
            failed.append(result)


def report_of(given: Result) -> MeetingReport:
    """The one report. Raises :class:`InputError` for a record that failed and for anything else."""
    if isinstance(given, MeetingReport):
        return given
    if isinstance(given, FailedRecord):
        raise InputError(f"record {given.id!r} gave no report ({given.kind}: {given.message}). Leave it out.")
    raise InputError(f"{_kind(given)} is no report. One is needed here: give what extract returns.")


def _holds(given: object) -> bool:
    return isinstance(given, Iterable) and not isinstance(given, str)


def _result(given: Any) -> Result:
    if isinstance(given, MeetingReport | FailedRecord):
        return given
    raise InputError(f"{_kind(given)} among the reports is none. {_GIVE}")


def _kind(given: Any) -> str:
    return f"{given[:40]!r}" if isinstance(given, str) else type(given).__name__
