"""Which columns of a table hold the article and what is known of it: named by the caller, else guessed from usual names."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from vngovnlp.errors import InputError

USUAL = {
    "text": ("text", "content", "body", "noi_dung", "nội dung", "noidung", "article", "full_text", "html"),
    "id": ("id", "doc_id", "article_id", "ma", "mã", "key"),
    "title": ("title", "tieu_de", "tiêu đề", "tieude", "headline"),
    "published": ("published", "published_at", "date", "ngay_dang", "ngày đăng", "publish_date", "pub_date", "dct"),
    "url": ("url", "link", "source_url", "duong_dan", "địa chỉ"),
}
"""Field of a record -> the names that columns with it usually have, the surest first."""


@dataclass(frozen=True)
class Columns:
    """Names of columns; None: guessed."""

    text: str | None = None
    id: str | None = None
    title: str | None = None
    published: str | None = None
    url: str | None = None


def assigned(names: Sequence[str], columns: Columns, place: str) -> tuple[dict[str, str], str | None]:
    """Column -> field for the columns that are read as fields, and a message that says what was guessed.

    Raises :class:`InputError` if a named column is not there, or none looks like the text.
    """
    found: dict[str, str] = {}
    guessed: list[str] = []
    chosen = {getattr(columns, field) for field in USUAL}  # what the caller gave to one field is no guess for another
    for field, usual in USUAL.items():
        wanted = getattr(columns, field)
        if wanted is not None:
            if wanted not in names:
                raise InputError(f"{place} has no column {wanted!r}; its columns are {_listed(names)}")
            found[wanted] = field
        else:
            hit = next(
                (name for word in usual for name in names if name.strip().casefold() == word and name not in chosen), None
            )
            if hit is not None and hit not in found:
                found[hit] = field
                if hit != field:
                    guessed.append(f"{field} from {hit!r}")
    if "text" not in found.values():
        raise InputError(
            f"{place} has no column that looks like the text; its columns are {_listed(names)}. Name it with --text-column"
            + (", or check the delimiter" if len(names) == 1 else "")
        )
    return found, f"{place}: read {', '.join(guessed)} (guessed; --text-column and the like say otherwise)" if guessed else None


def renamed(record: Mapping[str, Any], fields: Mapping[str, str]) -> dict[str, Any]:
    """``record`` under the names of its fields (column -> field). A key that is called like a field gives way to the column that was chosen for it."""
    taken = {field for column, field in fields.items() if column in record}
    return {fields.get(name, name): value for name, value in record.items() if name in fields or name not in taken}


def _listed(names: Sequence[str]) -> str:
    return ", ".join(repr(name[:60]) for name in names[:20]) or "none"
