"""The same task in several articles: who says again what was said before, and how it is known.

A directive repeats an earlier one of another article if the same official or agency gives it, the same body is to do it, and
the words are nearly the same. :func:`link_tasks` follows this through a corpus and keeps the evidence of every link. It reads reports and no
clock; its time grows with the number of directives, because only those that share rare words with the same issuer are compared.
"""

from __future__ import annotations

from collections import Counter, defaultdict, deque
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from itertools import pairwise
from math import ceil
from typing import NamedTuple

import regex

from vngovnlp.report import Agency, Deadline, Directive, MeetingReport, Official
from vngovnlp.results import Results, reports_of
from vngovnlp.text import normal

NEARLY_THE_SAME = 0.5
"""Least share of common pairs of neighbouring syllables (Jaccard)."""
SHARED_PAIRS = 8
"""Least number of them: 'báo cáo kết quả về Sở Nội vụ' alone is no task that could be known again."""
SHARED_PAIRS_UNASSIGNED = 12
"""The same where one of the two does not say who is to do it."""
LONGEST_PAUSE = timedelta(days=366)
"""A task that nobody spoke of for a year is given anew."""

_MOST_REMEMBERED = 50  # directives of one issuer with the same rare words: the last of them; this bounds the time

_Pair = tuple[str, str]

_SYLLABLE = regex.compile(r"[\p{L}\p{M}]+|\p{Nd}+")
# A seat in a body of many says nothing about who speaks: 'Ủy viên Bộ Chính trị', 'đại biểu Quốc hội'.
_MEMBER = regex.compile(r"(?:ủy viên|đại biểu)\b")
# A name that many bodies bear: 'Ủy ban nhân dân tỉnh', 'Huyện ủy'.
_BARE = regex.compile(r"(?:\b(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn)|^(?:tỉnh|thành|huyện|quận|thị|đảng) ủy)$")


class Given(NamedTuple):
    """A directive and what the ledger needs of its article."""

    task: Directive
    article: int
    """The number of the article: ids may be given twice."""
    doc_id: str
    title: str | None
    published: str | None
    url: str | None
    portal: str | None
    bodies: tuple[str, ...]
    """Who is to do it: full names of the agencies and officials that the report resolves, else the words of the text."""


class Link(NamedTuple):
    """Why a directive repeats an earlier one: what both have in common, in the words of the later one."""

    earlier: int
    """Which one it repeats, counted from 0 within the task."""
    similarity: float
    official: str | None
    agency: str | None
    assignee: str | None
    """None if one of the two does not say who is to do it."""


class Task(NamedTuple):
    """A task with every article that gives it, in time order. ``links[i]`` is the evidence of ``given[i]``; None for the first."""

    given: list[Given]
    links: list[Link | None]

    def leading(self) -> Given:
        """The first that says who is to do the task, else the first."""
        return next((given for given in self.given if given.bodies), self.given[0])

    def deadlines(self, until: date | None = None) -> list[tuple[Given, Deadline]]:
        """The deadlines that have a day, each where it is first said: one for a task whose deadline never moved.

        With ``until`` only those known on that day.
        """
        found: list[tuple[Given, Deadline]] = []
        for given in self.given:
            deadline = given.task.deadline
            known = until is None or (given.task.given_on or "") <= until.isoformat()
            if deadline and deadline.date and known and (not found or found[-1][1].date != deadline.date):
                found.append((given, deadline))
        return found


def link_tasks(reports: Results) -> list[Task]:
    """The tasks of ``reports``, in the order in which they were first given; those without a date come last, in the order of the reports.

    A directive joins the task of the earlier one that it is most like; two directives of one article are never the same task.
    """
    said = sorted(
        (item for number, report in enumerate(reports_of(reports)) for item in _read(report, number)),
        key=lambda item: (item.given.task.given_on or "9999", item.given.article, item.given.task.no),
    )
    counted = Counter(pair for item in said for pair in item.pairs)
    rank = {pair: i for i, pair in enumerate(sorted(counted, key=lambda pair: (counted[pair], pair)))}
    index: defaultdict[tuple[str, _Pair], deque[_Placed]] = defaultdict(lambda: deque(maxlen=_MOST_REMEMBERED))
    tasks: list[Task] = []
    for item in said:
        keys = [(issuer, pair) for issuer in item.issuers for pair in _rare(item.pairs, rank)]
        candidates = {placed.name: placed for key in keys for placed in index.get(key, ())}
        best = _best(item, candidates.values(), tasks)
        if best is None:
            tasks.append(Task([], []))
        number, link = best or (len(tasks) - 1, None)
        tasks[number].given.append(item.given)
        tasks[number].links.append(link)
        placed = _Placed((number, len(tasks[number].given) - 1), item)
        for key in keys:
            index[key].append(placed)
    return tasks


class _Said(NamedTuple):
    """A directive as it is compared."""

    given: Given
    pairs: frozenset[_Pair]
    """Neighbouring syllables; those of the deadline are left out, for it may move."""
    particulars: tuple[frozenset[str], frozenset[str]]
    """Its numbers, and the syllables of the people and places that it names."""
    issuers: Mapping[str, str]
    """Key -> name."""
    assignees: Mapping[frozenset[str], str]
    """Syllables -> name."""


class _Placed(NamedTuple):
    name: tuple[int, int]
    """Number of the task, and place within it."""
    said: _Said


def _rare(pairs: frozenset[_Pair], rank: Mapping[_Pair, int]) -> list[_Pair]:
    """The rarest of ``pairs``: two sets that are nearly the same have at least one of these in common (prefix filter of set joins)."""
    kept = len(pairs) - ceil(NEARLY_THE_SAME * len(pairs)) + 1
    return sorted(pairs, key=rank.__getitem__)[:kept]


def _best(item: _Said, candidates: Iterable[_Placed], tasks: Sequence[Task]) -> tuple[int, Link] | None:
    """The task that ``item`` repeats, with the evidence: the most similar one, of equals the latest."""
    best: tuple[float, tuple[int, int], Link] | None = None
    for placed in candidates:
        number, place = placed.name
        if tasks[number].given[-1].article == item.given.article:
            continue
        link = _compare(placed.said, item, place)
        if link and (best is None or (link.similarity, placed.name) > best[:2]):
            best = (link.similarity, placed.name, link)
    return (best[1][0], best[2]) if best else None


def _compare(earlier: _Said, later: _Said, place: int) -> Link | None:
    shared = len(earlier.pairs & later.pairs)
    similarity = shared / (len(earlier.pairs) + len(later.pairs) - shared)
    if similarity < NEARLY_THE_SAME or shared < SHARED_PAIRS:
        return None
    # 'kế hoạch quý 1' and 'kế hoạch quý 2' are two tasks, 'tại xã An Hòa' and 'tại xã Bình Sơn' too; one that names more may be the longer report.
    if not all(a <= b or b <= a for a, b in zip(earlier.particulars, later.particulars, strict=True)):
        return None
    if _days_between(earlier.given, later.given) > LONGEST_PAUSE:
        return None
    assignee = _common_assignee(earlier.assignees, later.assignees)
    if assignee is None and ((earlier.assignees and later.assignees) or shared < SHARED_PAIRS_UNASSIGNED):
        return None
    common = [(key[0], name) for key, name in later.issuers.items() if key in earlier.issuers]
    official = next((name for kind, name in common if kind == "o"), None)
    agency = next((name for kind, name in common if kind == "a"), None)
    return Link(place, round(similarity, 4), official, agency, assignee)


def _days_between(earlier: Given, later: Given) -> timedelta:
    first, last = earlier.task.given_on, later.task.given_on
    return date.fromisoformat(last) - date.fromisoformat(first) if first and last else timedelta(0)


def _common_assignee(earlier: Mapping[frozenset[str], str], later: Mapping[frozenset[str], str]) -> str | None:
    """A body of both: 'Sở Giáo dục và Đào tạo' is also 'lãnh đạo Sở Giáo dục - Đào tạo', but 'Sở Y tế' is not 'Sở Nội vụ'."""
    for words, name in later.items():
        for others in earlier:
            if words == others or (min(len(words), len(others)) > 1 and (words <= others or others <= words)):
                return name
    return None


def _read(report: MeetingReport, number: int) -> Iterable[_Said]:
    agencies = {agency.id: agency for agency in report.agencies}
    officials = {official.id: official for official in report.officials}
    source = report.source
    for task in report.directives:
        names = _bodies(task, agencies, officials)
        given = Given(
            task, number, report.id, source.title, source.published, source.url, source.portal, names or task.assignees
        )
        syllables = _SYLLABLE.findall(normal(_without_deadlines(report, task)))
        yield _Said(
            given,
            frozenset(pairwise(syllables)),
            (frozenset(filter(str.isdigit, syllables)), _named(report, task)),
            _issuers(report, task, agencies, officials),
            {words: name for name in (*names, *task.assignees) if (words := name_words(name))},
        )


def name_words(name: str) -> frozenset[str]:
    """The syllables of a name; 'Kế hoạch - Đầu tư' and 'Kế hoạch và Đầu tư' are one."""
    return frozenset(_SYLLABLE.findall(normal(name))) - {"và"}


def _named(report: MeetingReport, task: Directive) -> frozenset[str]:
    named = (e for e in report.entities if e.label in {"PERSON", "LOCATION"} and task.start <= e.start and e.end <= task.end)
    return frozenset().union(*(name_words(e.text) for e in named))


def _without_deadlines(report: MeetingReport, task: Directive) -> str:
    text, end = "", task.start
    spans = [(d.start, d.end) for d in report.dates if d.role == "DEADLINE"]
    spans += [(task.deadline.start, task.deadline.end)] if task.deadline else []
    for start, stop in sorted(spans):
        if end <= start and stop <= task.end:
            text, end = f"{text}{report.text[end:start]}\n", stop
    return text + report.text[end : task.end]


def _bodies(task: Directive, agencies: Mapping[str, Agency], officials: Mapping[str, Official]) -> tuple[str, ...]:
    """Full names of the agencies, else of the officials, that the assignees stand for."""
    bodies = tuple(dict.fromkeys(agencies[i].canonical for i in task.assignee_ids if i in agencies))
    return bodies or tuple(dict.fromkeys(name for i in task.assignee_ids if i in officials and (name := officials[i].name)))


def _issuers(
    report: MeetingReport, task: Directive, agencies: Mapping[str, Agency], officials: Mapping[str, Official]
) -> dict[str, str]:
    """Who gives the task, by keys that mean the same in every article: 'o...' officials and seats, 'a...' agencies."""
    if task.issuer is None:
        return {}
    official = officials.get(task.issuer_id or "")
    if official is None:
        body = agencies.get(task.issuer_id or "")
        name = body.canonical if body else task.issuer
        return {_agency_key(report, name, body): name}
    found = {f"o {normal(official.name)}": official.name} if official.name else {}
    for position in official.positions:
        body = agencies.get(position.agency_id or "")
        held = body.canonical if body else position.agency or position.agency_inferred
        if held and not _MEMBER.match(normal(position.title)):
            key = _agency_key(report, held, body)
            found[key] = held
            if not official.name:
                found[f"o {normal(position.title)} {key}"] = f"{position.title} {held}"
    return found


def _agency_key(report: MeetingReport, name: str, body: Agency | None) -> str:
    """The name; with its place, else with the portal, where many bodies bear it."""
    key = normal(name)
    if _BARE.search(key):
        place = body.place.code or body.place.name if body and body.place else report.source.portal or report.id
        key = f"{key} @{place}"
    return f"a {key}"
