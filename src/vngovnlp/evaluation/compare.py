"""Predicted against annotated articles: all measures in one pass, and every difference with its place."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from vngovnlp.evaluation.counts import Accuracy, Counts
from vngovnlp.evaluation.match import alike, fold, matched, paired
from vngovnlp.report import MeetingReport
from vngovnlp.results import FailedRecord, Result

Record = Mapping[str, Any]


class Difference(NamedTuple):
    """One thing that was "missed" or is "extra" (or "wrong", with what was annotated and what was predicted)."""

    id: str
    what: str
    label: str
    text: str
    start: int | None = None
    end: int | None = None
    note: str = ""


@dataclass
class Comparison:
    """The measures, by name and label, and the differences in the order of the articles."""

    articles: int = 0
    without_prediction: list[str] = field(default_factory=list)
    counts: dict[tuple[str, str], Counts] = field(default_factory=lambda: defaultdict(Counts))
    accuracies: dict[str, Accuracy] = field(default_factory=lambda: defaultdict(Accuracy))
    confusion: Counter[tuple[str, str]] = field(default_factory=Counter)
    differences: list[Difference] = field(default_factory=list)

    def rows(self) -> list[tuple[str, str, float | None, float | None, float | None, int, int]]:
        """The table: measure, label, precision, recall, F1 (accuracy there where it is one), annotated, predicted."""
        found = [(*key, c.precision, c.recall, c.f1, c.annotated, c.predicted) for key, c in sorted(self.counts.items())]
        return found + [(name, "", None, None, a.value, a.of, a.of) for name, a in self.accuracies.items()]

    def add(self, name: str, label: str, right: int, predicted: int, annotated: int) -> None:
        """Adds counts of one article."""
        self.counts[name, label] = self.counts[name, label].plus(Counts(right, predicted, annotated))

    def judge(self, name: str, right: bool) -> None:
        """Adds one answer."""
        self.accuracies[name] = self.accuracies[name].plus(Accuracy(int(right), 1))


def evaluate(annotated: Iterable[Record], predicted: Iterable[Record | Result]) -> Comparison:
    """How good the predictions are.

    ``annotated`` are records with "entities" as [[start, end, label], ...], "appointments", "meeting" and "statements"; ``predicted`` are reports, or
    reports as JSON objects. Both are joined by id; an article without a prediction, or whose prediction failed, counts as an empty one. Measures:

    - entities, strict (same span and label) and relaxed (same label, any overlap);
    - officials: triples of name, title and agency; officials_named: those with a name;
    - meeting_found, meeting_dates (accuracy); chairs, attendees;
    - statements by role: intersection over union of at least 0.5; on the directives among them category, issuer, assignees and deadline.
    """
    by_id = {str(p["id"]): p for p in map(_prediction, predicted) if p.get("id") is not None}
    made = Comparison()
    for gold in annotated:
        id = str(gold["id"])
        guess: Record = by_id.get(id) or {}
        made.articles += 1
        if not guess:
            made.without_prediction.append(id)
        _entities(made, id, gold, guess)
        _officials(made, gold, guess)
        _meeting(made, gold.get("meeting"), guess.get("meeting"))
        _statements(made, id, gold, guess)
    return made


def _prediction(given: Record | Result) -> Record:
    if isinstance(given, MeetingReport):
        return given.model_dump()
    return {} if isinstance(given, FailedRecord) else given


def _entities(made: Comparison, id: str, gold: Record, guess: Record) -> None:
    text = gold["text"]
    wanted, found = set(_spans(gold)), set(_spans(guess))
    for label in sorted({s[2] for s in wanted | found}):
        a, b = ({s for s in spans if s[2] == label} for spans in (wanted, found))
        for name in (label, "ALL"):
            made.add("entities_strict", name, len(a & b), len(b), len(a))
        touching = len(paired(sorted(a), sorted(b), lambda x, y: x[0] < y[1] and y[0] < x[1]))
        for name in (label, "ALL"):
            made.add("entities_relaxed", name, touching, len(b), len(a))
        for what, spans in (("missed", a - b), ("extra", b - a)):
            made.differences += [Difference(id, what, label, text[s:e], s, e) for s, e, _ in sorted(spans)]


def _spans(record: Record) -> Iterator[tuple[int, int, str]]:
    for e in record.get("entities") or ():
        yield (e["start"], e["end"], e["label"]) if isinstance(e, Mapping) else (e[0], e[1], e[2])


Triple = tuple[str | None, str | None, str | None]


def _officials(made: Comparison, gold: Record, guess: Record) -> None:
    wanted, found = list(_triples(gold)), list(_triples(guess))
    for name, a, b in (
        ("officials", wanted, found),
        ("officials_named", [t for t in wanted if t[0]], [t for t in found if t[0]]),
    ):
        made.add(name, "", len(paired(a, b, _same_post)), len(b), len(a))


def _triples(record: Record) -> Iterator[Triple]:
    for person in record.get("appointments") or record.get("officials") or ():
        for post in person.get("positions") or ():
            title, agency = (post.get("title"), post.get("agency")) if isinstance(post, Mapping) else post[:2]
            yield person.get("name"), title, agency


def _same_post(one: Triple, other: Triple) -> bool:
    same_agency = alike(one[2], other[2]) if one[2] is not None and other[2] is not None else one[2] is other[2]
    return fold(one[0]) == fold(other[0]) and fold(one[1]) == fold(other[1]) and same_agency


def _meeting(made: Comparison, gold: Record | None, guess: Record | None) -> None:
    made.judge("meeting_found", (gold is None) == (guess is None))
    if not gold:
        return
    made.judge("meeting_dates", bool(guess) and all(gold.get(k) == (guess or {}).get(k) for k in ("begin", "end")))
    for name in ("chairs", "attendees"):
        a, b = gold.get(name) or [], (guess or {}).get(name) or []
        made.add(name, "", len(paired(a, b, alike)), len(b), len(a))


def _statements(made: Comparison, id: str, gold: Record, guess: Record) -> None:
    text = gold["text"]
    wanted, found = gold.get("statements") or [], guess.get("statements") or []
    for role in sorted({s["role"] for s in (*wanted, *found)}):
        a, b = ([s for s in statements if s["role"] == role] for statements in (wanted, found))
        pairs = matched(a, b)
        made.add("statements", role, len(pairs), len(b), len(a))
        for what, statements, used in (("missed", a, {i for i, _ in pairs}), ("extra", b, {j for _, j in pairs})):
            made.differences += [
                Difference(id, what, role, text[s["start"] : s["end"]], s["start"], s["end"])
                for n, s in enumerate(statements)
                if n not in used
            ]
        if role == "DIRECTIVE":
            _directives(made, id, a, b, [(a[i], b[j]) for i, j in pairs])


def _directives(
    made: Comparison, id: str, wanted: Sequence[Record], found: Sequence[Record], pairs: Sequence[tuple[Record, Record]]
) -> None:
    dated = sum(_due(a) is not None and _due(a) == _due(b) for a, b in pairs)
    made.add("deadlines_dated", "", dated, sum(_due(b) is not None for b in found), sum(_due(a) is not None for a in wanted))
    for a, b in pairs:
        made.judge("category", a["category"] == b.get("category"))
        if a["category"] != b.get("category"):
            made.confusion[a["category"], str(b.get("category"))] += 1
        made.judge("issuer", alike(a.get("issuer"), b.get("issuer")))
        made.judge("deadline", _due(a) == _due(b))
        if _due(a):
            made.judge("deadline_recall", _due(a) == _due(b))
        ours, theirs = a.get("assignees") or [], b.get("assignees") or []
        made.add("assignees", "", len(paired(ours, theirs, alike)), len(theirs), len(ours))
        for label, one, other in (
            ("category", a["category"], b.get("category")),
            ("issuer", a.get("issuer"), b.get("issuer")),
            ("deadline", _due(a), _due(b)),
        ):
            if not (alike(one, other) if label == "issuer" else one == other):
                made.differences.append(
                    Difference(id, "wrong", label, b.get("text", ""), b["start"], b["end"], f"{one} ≠ {other}")
                )


def _due(directive: Record) -> str | None:
    """The last day of a directive's deadline, as annotated ("deadline_date") or as reported ("deadline.date")."""
    if "deadline_date" in directive:
        due: str | None = directive["deadline_date"]
        return due
    deadline = directive.get("deadline")
    return deadline.get("date") if isinstance(deadline, Mapping) else None
