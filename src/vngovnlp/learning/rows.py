"""Which rows of a lexicon do corrections show?

A form becomes a row if the pipeline got it wrong, if it has one label wherever it stands in the corrected articles and sheets, and if it is a name and no
everyday word. Whatever else was corrected is told, with the reason, and left to a person or to further training.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from vngovnlp.evaluation import Counts
from vngovnlp.learning.answers import Verdict
from vngovnlp.learning.study import Studied, score, with_rows
from vngovnlp.lexicon.user import LABELS, Row, UserLexicon, dump_rows, parse_rows, read_rows
from vngovnlp.replacing import replacing
from vngovnlp.text import normal

_LONGEST_SYLLABLE = 7
"""'nghiêng'; a longer run of letters is a foreign word or a brand."""
_SHORTEST_INITIALS = 3
_TIMES, _LONG = 2, 4
"""How often a title, or a name of fewer syllables, must stand in the articles: seen once it may be a matter of where the annotator cut."""

Key = tuple[str, str]
"""Normal form and label."""


class LeftOut(NamedTuple):
    """A corrected form that became no row, and why."""

    form: str
    label: str
    reason: str


class Learned(NamedTuple):
    """New rows, corrected forms that became none, and the entities of the corrected articles before and after. The articles are those that the
    rows come from, so ``after`` says that the rows work, not how good they are elsewhere: :func:`vngovnlp.learning.train` measures that."""

    rows: tuple[Row, ...]
    left_out: tuple[LeftOut, ...]
    before: Counts
    after: Counts


class _Seen:
    """What was seen of one form with one label."""

    def __init__(self) -> None:
        self.spellings: Counter[str] = Counter()
        self.asked = False
        """Somebody corrected the pipeline here."""
        self.right = 0
        self.others: Counter[str] = Counter()
        self.gained = 0


def learn(studied: Sequence[Studied], verdicts: Sequence[Verdict] = (), *, known: Sequence[Row] = ()) -> Learned:
    """The rows that corrected articles and answers show; ``known`` are the rows that the lexicon has already, with which the articles were studied."""
    seen = _missed(studied, verdicts)
    _count(seen, studied, verdicts)
    taken = {(normal(row.form), row.label) for row in known}
    labels: dict[str, set[str]] = {}
    for form, label in taken:
        labels.setdefault(form, set()).add(label)
    rows: dict[Key, Row] = {}
    left = []
    for key, what in seen.items():
        form, label = what.spellings.most_common(1)[0][0], key[1]
        reason = None if key in taken else _reason(form, label, what, labels.get(key[0], set()))
        if reason is not None:
            left.append(LeftOut(form, label, reason))
        elif key not in taken:
            rows[key] = Row(form, label)
    _gains(seen, studied, rows)
    for key in [key for key in rows if not seen[key].gained]:
        row = rows.pop(key)
        left.append(LeftOut(row.form, row.label, "the row would change nothing: it stands inside of a longer mention"))
    chosen = tuple(sorted(rows.values(), key=lambda r: (r.label, r.form)))
    lexicon = UserLexicon(chosen)
    before = score((s.right, s.found) for s in studied)
    after = score((s.right, with_rows(s, s.found, lexicon)) for s in studied)
    return Learned(chosen, tuple(left), before, after)


def _missed(studied: Iterable[Studied], verdicts: Iterable[Verdict]) -> dict[Key, _Seen]:
    """The forms that the pipeline got wrong, with the label that they should have."""
    seen: dict[Key, _Seen] = {}

    def add(form: str, label: str) -> _Seen:
        what = seen.setdefault((normal(form), label), _Seen())
        what.spellings[form] += 1
        return what

    for one in studied:
        found = {(m.start, m.end, m.label) for m in one.found}
        for start, end, label in one.right:
            form = one.article.text[start:end]
            if label in LABELS and (start, end, label) not in found and "\n" not in form:
                add(form, label)
    for verdict in verdicts:
        if verdict.label is not None and verdict.label in LABELS and (verdict.form, verdict.label) != verdict.said:
            add(verdict.form, verdict.label).asked = True
    return seen


def _count(seen: dict[Key, _Seen], studied: Iterable[Studied], verdicts: Iterable[Verdict]) -> None:
    """How often each form is what it should be, and what else it is elsewhere. A part of a longer name says nothing."""
    candidates = UserLexicon(Row(what.spellings.most_common(1)[0][0], label) for (_, label), what in seen.items())
    tables = list(seen.values())
    for one in studied:
        right = {(s, e): label for s, e, label in one.right}
        for start, end, number in candidates.occurrences(one.article.text, one.article.norm):
            what, label = tables[number], candidates.rows[number].label
            if right.get((start, end)) == label:
                what.right += 1
            elif (start, end) in right:
                what.others[right[start, end]] += 1
            elif not any(s <= start and end <= e for s, e in right) and any(
                s <= start and end <= e for s, e in one.article.sentences
            ):
                what.others["no mention"] += 1
    by_form: dict[str, list[Key]] = {}
    for key in seen:
        by_form.setdefault(key[0], []).append(key)
    for verdict in verdicts:
        for key in by_form.get(normal(verdict.form), ()):
            if verdict.label == key[1]:
                seen[key].right += 1
            else:
                seen[key].others[verdict.label or "no mention"] += 1


def _reason(form: str, label: str, what: _Seen, known: set[str]) -> str | None:
    """Why the form becomes no row; None if it does."""
    if label == "PERSON":
        return "names of people are no rows; further training learns from them"
    if known - {label}:
        return f"the lexicon says that it is {' and '.join(sorted(known))}"
    if what.others:
        told = ", ".join(f"{name} {times}×" for name, times in what.others.most_common())
        return f"it is {label} {what.right}×, but also {told}"
    return _common(form, label, what)


def _common(form: str, label: str, what: _Seen) -> str | None:
    words = form.split()
    if len(words) == 1:
        initials = form.isupper() and sum(map(str.isalpha, form)) >= _SHORTEST_INITIALS
        if not initials and not (len(form) > _LONGEST_SYLLABLE and form[0].isupper()):
            return "a single word can mean too much"
    if label != "TITLE" and form == form.lower() and not any(map(str.isdigit, form)):
        return "without a capital it may be an everyday word"
    if not what.asked and what.right < _TIMES and (label == "TITLE" or len(words) < _LONG):
        return f"a title or a short name is believed when it stands there {_TIMES} times"
    return None


def _gains(seen: dict[Key, _Seen], studied: Iterable[Studied], rows: dict[Key, Row]) -> None:
    """Counts the mentions that each row puts right; what a sheet asked for is one."""
    keys = list(rows)
    lexicon = UserLexicon(row._replace(canonical=str(number)) for number, row in enumerate(rows.values()))
    for key in keys:
        seen[key].gained += seen[key].asked
    for one in studied:
        news = {(m.start, m.end, m.label): m.value for m in with_rows(one, one.found, lexicon) if m.rule == lexicon.rule}
        for mention in news.keys() & set(one.right) - {(m.start, m.end, m.label) for m in one.found}:
            seen[keys[int(news[mention] or 0)]].gained += 1


def add_rows(path: Path | str, rows: Sequence[Row]) -> None:
    """Adds rows to the end of the table, which is made if it is not there; what stands in it stays as it is.

    Raises :class:`vngovnlp.errors.LexiconError` with file and line for a table that breaks a rule, before anything is written.
    """
    path = Path(path)
    if not path.exists():
        _replace(path, dump_rows(rows))
        return
    read_rows(path)
    old = path.read_bytes().decode("utf-8-sig")
    mark = "\ufeff" if path.read_bytes().startswith(b"\xef\xbb\xbf") else ""
    head = next(line for line in old.splitlines() if line.strip(" ,;"))
    separator = ";" if ";" in head and "," not in head else ","
    columns = [column.strip().strip('"').lower() for column in head.split(separator)]
    end = "" if old.endswith("\n") else "\n"
    text = old + end + "".join(_line(row, columns, separator) for row in rows)
    parse_rows(text, name=str(path))
    _replace(path, mark + text)


def _line(row: Row, columns: Sequence[str], separator: str) -> str:
    fields = row._asdict()
    return separator.join(_quoted("" if fields[c] is None else str(fields[c]), separator) for c in columns) + "\n"


def _quoted(field: str, separator: str) -> str:
    return '"' + field.replace('"', '""') + '"' if separator in field or '"' in field else field


def _replace(path: Path, text: str) -> None:
    with replacing(path) as whole:
        whole.write_text(text, encoding="utf-8", newline="")


def told(learned: Learned) -> Iterator[str]:
    """The lines of a summary."""
    for row in learned.rows:
        yield f"  + {row.label:9} {row.form}"
    for left in learned.left_out:
        yield f"  - {left.label:9} {left.form}: {left.reason}"
