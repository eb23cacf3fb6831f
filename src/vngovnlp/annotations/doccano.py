"""doccano: JSON lines ``{"id", "text", "label": [[start, end, label], ...]}``, offsets in code points."""

from __future__ import annotations

import json
from collections.abc import Iterable

from vngovnlp.annotations.item import Annotated, Mark, checked
from vngovnlp.errors import InputError


def dumps(items: Iterable[Annotated]) -> str:
    """One line an item, for doccano's import of type "JSONL" in a sequence labelling project that allows overlapping spans."""
    lines = ({"id": i.id, "text": i.text, "label": [list(m) for m in i.marks], **i.extra} for i in items)
    return "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines)


def loads(data: str) -> list[Annotated]:
    """What doccano exports: "label" of [start, end, label], or "entities" of {"start_offset", "end_offset", "label"}.

    Raises :class:`InputError` with the number of the line for anything else.
    """
    found = []
    for number, line in enumerate(data.split("\n"), 1):
        if not line.strip():
            continue
        try:
            record = json.loads(line)
            spans = record["label"] if "label" in record else record["entities"]
            marks = [Mark(s["start_offset"], s["end_offset"], s["label"]) if isinstance(s, dict) else Mark(*s) for s in spans]
            extra = {k: v for k, v in record.items() if k not in {"id", "text", "label", "entities", "relations", "Comments"}}
            found.append(checked(str(record["id"]), record["text"], marks, extra))
        except (ValueError, KeyError, TypeError) as error:
            raise InputError(
                f"line {number} is not of doccano ({type(error).__name__}: {error}); expected id, text, label"
            ) from None
        except InputError as error:
            raise InputError(f"line {number}: {error}") from None
    return found
