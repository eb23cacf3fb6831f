"""Two annotators of the same articles: where they agree, and how much of it is chance."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from vngovnlp.errors import InputError
from vngovnlp.evaluation.compare import Comparison, evaluate
from vngovnlp.text import TOKEN


def agreement(one: Iterable[Mapping[str, Any]], other: Iterable[Mapping[str, Any]]) -> tuple[Comparison, float | None]:
    """The comparison over the articles that both have (F1 is symmetric), and Cohen's kappa over the entity labels of their tokens.

    Kappa (Cohen 1960) is 1 for full agreement, 0 for what chance would give; None if neither marked anything. Raises :class:`InputError` if no article is
    in both, or if the texts of one differ.
    """
    ours, theirs = ({str(r["id"]): r for r in records} for records in (one, other))
    both = [id for id in ours if id in theirs]
    if not both:
        raise InputError("no article is in both files: they are joined by 'id'")
    for id in both:
        if ours[id]["text"] != theirs[id]["text"]:
            raise InputError(f"record {id}: the two texts differ, so their offsets cannot be compared")
    compared = evaluate([ours[id] for id in both], [_as_report(theirs[id]) for id in both])
    pairs = [pair for id in both for pair in zip(_labels(ours[id]), _labels(theirs[id]), strict=True)]
    return compared, kappa(pairs)


def _as_report(record: Mapping[str, Any]) -> dict[str, Any]:
    """An annotated record with the deadlines where reports have them."""
    return {**record, "officials": record.get("appointments") or record.get("officials") or []}


def _labels(record: Mapping[str, Any]) -> list[str]:
    """The entity label of each token, or "O"."""
    spans = sorted(
        (e["start"], e["end"], e["label"]) if isinstance(e, Mapping) else tuple(e) for e in record.get("entities") or ()
    )
    found, number = [], 0
    for token in TOKEN.finditer(record["text"]):
        while number < len(spans) and spans[number][1] <= token.start():
            number += 1
        inside = number < len(spans) and spans[number][0] < token.end()
        found.append(str(spans[number][2]) if inside else "O")
    return found


def kappa(pairs: list[tuple[str, str]]) -> float | None:
    """Cohen's kappa of pairs of labels; None if all are one and the same label."""
    total = len(pairs)
    labels = {label for pair in pairs for label in pair}
    if len(labels) < 2:
        return None
    seen = sum(a == b for a, b in pairs) / total
    chance = sum(sum(a == label for a, _ in pairs) * sum(b == label for _, b in pairs) for label in labels) / total**2
    return (seen - chance) / (1 - chance) if chance < 1 else None
