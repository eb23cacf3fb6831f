"""CoNLL: one token a line with its offsets and its IOB2 tag; blank line between sentences, ``# id`` and ``# text`` before each text.

Entities only (statements overlap them). The text itself stands in a comment as a JSON string, so that nothing is lost on the way back.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from vngovnlp.annotations.item import ENTITY_LABELS, Annotated, Mark, checked
from vngovnlp.errors import InputError
from vngovnlp.segment import sentences
from vngovnlp.text import TOKEN


def dumps(items: Iterable[Annotated]) -> str:
    """Columns: token, start, end (code points of the text), tag. Raises :class:`InputError` if entities overlap."""
    return "".join(line for item in items for line in _lines(item))


def _lines(item: Annotated) -> Iterator[str]:
    entities = [m for m in item.marks if m.label in ENTITY_LABELS]
    for before, after in pairwise(entities):
        if after.start < before.end:
            raise InputError(f"record {item.id}: {before.label} at {before.start} and {after.label} at {after.start} overlap")
    yield f"# id = {json.dumps(item.id, ensure_ascii=False)}\n# text = {json.dumps(item.text, ensure_ascii=False)}\n"
    if item.extra:
        yield f"# extra = {json.dumps(dict(item.extra), ensure_ascii=False)}\n"
    starts = {s for s, _ in sentences(item.text)}
    marks = iter(entities)
    mark = next(marks, None)
    for number, (start, end) in enumerate(_tokens(item.text, entities)):
        while mark and mark.end <= start:
            mark = next(marks, None)
        inside = mark is not None and mark.start <= start
        tag = f"{'B' if mark.start == start else 'I'}-{mark.label}" if mark and inside else "O"
        yield "\n" if number and start in starts and not tag.startswith("I") else ""
        yield f"{item.text[start:end]}\t{start}\t{end}\t{tag}\n"
    yield "\n"


def _tokens(text: str, entities: Sequence[Mark]) -> Iterator[tuple[int, int]]:
    """The tokens, cut where an entity begins or ends inside of one."""
    cuts = sorted({at for m in entities for at in (m.start, m.end)})
    number = 0
    for token in TOKEN.finditer(text):
        start, end = token.span()
        while number < len(cuts) and cuts[number] <= start:
            number += 1
        while number < len(cuts) and cuts[number] < end:
            yield start, cuts[number]
            start = cuts[number]
            number += 1
        yield start, end


def loads(data: str) -> list[Annotated]:
    """The items that :func:`dumps` wrote, with whatever tags they have now. Raises :class:`InputError` with the number of the line."""
    found: list[Annotated] = []
    head: dict[str, object] = {}
    marks: list[Mark] = []

    def finish() -> None:
        if head:
            extra = head.get("extra", {})
            found.append(checked(str(head["id"]), str(head.get("text", "")), marks, extra if isinstance(extra, dict) else {}))
        head.clear()
        marks.clear()

    for number, line in enumerate(data.split("\n"), 1):
        if line.startswith("# ") and " = " in line and "\t" not in line:
            key, _, value = line[2:].partition(" = ")
            if key == "id":
                finish()
            try:
                head[key] = json.loads(value)
            except ValueError:
                raise InputError(f"line {number}: '# {key} =' is not followed by JSON") from None
        elif line.strip():
            _read(number, line, str(head.get("text", "")), marks)
    finish()
    return found


def _read(number: int, line: str, text: str, marks: list[Mark]) -> None:
    """Adds the token of a line to the marks."""
    try:
        token, start, end, tag = line.split("\t")
        begin, stop = int(start), int(end)
    except ValueError:
        raise InputError(f"line {number} has not the four columns token, start, end, tag (tabs between them)") from None
    if text[begin:stop] != token:
        raise InputError(f"line {number}: the text has {text[begin:stop]!r} at [{begin}, {stop}), not {token!r}")
    kind, _, label = tag.partition("-")
    if kind == "I" and marks and marks[-1].label == label and not text[marks[-1].end : begin].strip():
        marks[-1] = Mark(marks[-1].start, stop, label)
    elif kind in {"B", "I"} and label:
        marks.append(Mark(begin, stop, label))
    elif tag != "O":
        raise InputError(f"line {number}: {tag!r} is no tag; IOB2 has O, B-LABEL and I-LABEL")
