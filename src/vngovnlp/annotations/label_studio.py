"""Label Studio: a JSON list of tasks with one ``labels`` region a span, offsets in UTF-16 code units as its page counts them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

from vngovnlp.annotations.item import ENTITY_LABELS, STATEMENT_LABELS, Annotated, Mark, checked
from vngovnlp.annotations.utf16 import Utf16
from vngovnlp.errors import InputError

CONFIG = (
    '<View>\n  <Labels name="entity" toName="text">\n'
    + "".join(f'    <Label value="{label}"/>\n' for label in ENTITY_LABELS)
    + '  </Labels>\n  <Labels name="statement" toName="text">\n'
    + "".join(f'    <Label value="{label}"/>\n' for label in STATEMENT_LABELS)
    + '  </Labels>\n  <Text name="text" value="$text"/>\n</View>\n'
)
"""The labelling interface to paste into the project's settings."""


def dumps(items: Iterable[Annotated], *, predictions: bool = False) -> str:
    """The tasks to import; marks as annotations, or as predictions for somebody to correct."""
    key = "predictions" if predictions else "annotations"
    tasks = [{"data": _data(i), key: [{"result": list(_regions(i))}]} for i in items]
    return json.dumps(tasks, ensure_ascii=False, indent=1) + "\n"


def _data(item: Annotated) -> dict[str, Any]:
    return {"id": item.id, "text": item.text, **item.extra}


def _regions(item: Annotated) -> Iterable[dict[str, Any]]:
    offsets = Utf16(item.text)
    for number, mark in enumerate(item.marks, 1):
        yield {
            "id": f"r{number}",
            "from_name": "entity" if mark.label in ENTITY_LABELS else "statement",
            "to_name": "text",
            "type": "labels",
            "value": {
                "start": offsets.units(mark.start),
                "end": offsets.units(mark.end),
                "text": item.text[mark.start : mark.end],
                "labels": [mark.label],
            },
        }


def loads(data: str) -> list[Annotated]:
    """The tasks of an export of type "JSON"; of several annotations the last that was not cancelled counts, else the first prediction.

    Raises :class:`InputError` with the task's id if a region does not cut the text that it says.
    """
    try:
        tasks = json.loads(data)
    except ValueError as error:
        raise InputError(f"not a JSON export of Label Studio: {error}") from None
    if not isinstance(tasks, list):
        raise InputError("not a JSON export of Label Studio: a list of tasks is expected (export type 'JSON', not 'JSON-MIN')")
    return [_item(number, task) for number, task in enumerate(tasks, 1)]


def _item(number: int, task: Any) -> Annotated:
    try:
        text = task["data"]["text"]
        id = str(task["data"].get("id", task.get("id", f"task:{number}")))
        chosen = [a for a in task.get("annotations") or () if not a.get("was_cancelled")][-1:] or (
            task.get("predictions") or []
        )[:1]
        regions = [r for a in chosen for r in a["result"] if r.get("type") == "labels"]
        offsets = Utf16(text)
        marks = [mark for region in regions for mark in _marks(id, text, offsets, region["value"])]
        extra = {key: value for key, value in task["data"].items() if key not in {"id", "text"}}
    except (KeyError, TypeError, AttributeError) as error:
        raise InputError(
            f"task {number} is not of Label Studio ({type(error).__name__}: {error}); expected data.text and annotations"
        ) from None
    return checked(id, text, marks, extra)


def _marks(id: str, text: str, offsets: Utf16, value: Mapping[str, Any]) -> list[Mark]:
    start, end = offsets.points(value["start"]), offsets.points(value["end"])
    said = value.get("text")
    if said is not None and said != text[start:end]:
        raise InputError(
            f"task {id}: the region at {value['start']} says {said[:40]!r}, but the text there is {text[start:end][:40]!r}"
        )
    return [Mark(start, end, label) for label in value["labels"]]
