"""Annotated texts in the formats of other tools, out and in: CoNLL, doccano, Label Studio, spaCy's DocBin.

Each module has ``dumps(items)`` and ``loads(data)``; :mod:`vngovnlp.annotations.item` holds the type that they share.
"""

from vngovnlp.annotations.item import Annotated, Mark, from_record, from_report, to_record

__all__ = ["Annotated", "Mark", "from_record", "from_report", "to_record"]
