"""What the pictures show, as plain rows: no picture library is needed to test or to reuse it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date
from itertools import combinations
from typing import NamedTuple

from vngovnlp.days import as_day
from vngovnlp.report import Attendee, Meeting, MeetingReport
from vngovnlp.results import Results, reports_of


class MeetingRow(NamedTuple):
    """A meeting with a date."""

    begin: date
    end: date
    kind: str
    label: str
    report: str


class TaskRow(NamedTuple):
    """How many tasks a lead has: with a day that is past, with one to come, without one."""

    lead: str
    overdue: int
    due: int
    open: int

    @property
    def total(self) -> int:
        """All tasks of the lead."""
        return self.overdue + self.due + self.open


class Network(NamedTuple):
    """People with the number of their meetings, and pairs with the number of those they had together."""

    people: dict[str, int]
    pairs: dict[tuple[str, str], int]


def meetings(reports: Results) -> list[MeetingRow]:
    """The dated meetings in order of their days."""
    rows = []
    for report in reports_of(reports):
        held = report.meeting
        if held and held.begin and held.end:
            label = f"{held.type} {held.topic or ''}".strip()
            rows.append(MeetingRow(date.fromisoformat(held.begin), date.fromisoformat(held.end), held.kind, label, report.id))
    return sorted(rows)


def network(reports: Results, *, most: int = 30) -> Network:
    """The ``most`` people with the most meetings, and who of them met whom; people are told apart by their full name."""
    people: Counter[str] = Counter()
    pairs: Counter[tuple[str, str]] = Counter()
    for report in reports_of(reports):
        names = sorted(set(_present(report)))
        people.update(names)
        pairs.update(combinations(names, 2))
    chosen = dict(people.most_common(most))
    return Network(chosen, {pair: n for pair, n in pairs.items() if pair[0] in chosen and pair[1] in chosen})


def _present(report: MeetingReport) -> Iterable[str]:
    """Names of those who chaired or attended."""
    if report.meeting is None:
        return
    names = {official.id: official.name for official in report.officials if official.name}
    for id in _ids(report.meeting):
        if id in names:
            yield names[id]


def _ids(held: Meeting) -> list[str]:
    attendees: Sequence[Attendee] = held.attendee_refs
    return [*held.chair_ids, *(a.ref for a in attendees if a.ref)]


def tasks(reports: Results, *, as_of: date | str, most: int = 20) -> list[TaskRow]:
    """The ``most`` leads with the most tasks, in that order; a lead is the canonical name of the agency, else the words of the text."""
    day = as_day(as_of)
    counts: dict[str, Counter[str]] = {}
    for report in reports_of(reports):
        bodies = {agency.id: agency.canonical for agency in report.agencies}
        for directive in report.directives:
            due = directive.deadline.date if directive.deadline else None
            state = "open" if due is None else "overdue" if date.fromisoformat(due) < day else "due"
            known = [bodies[id] for id in directive.assignee_ids if id in bodies]
            for lead in dict.fromkeys(known or directive.assignees or ("(không nêu)",)):
                counts.setdefault(lead, Counter())[state] += 1
    rows = [TaskRow(lead, n["overdue"], n["due"], n["open"]) for lead, n in counts.items()]
    return sorted(rows, key=lambda row: (-row.total, row.lead))[:most]
