"""Views of the facts table: one for each kind of thing.

All but :func:`entities` and :func:`statements` are made of several facts for a row, and raise :class:`InputError` for a table from which some were filtered.
"""

from __future__ import annotations

from typing import Any

import pandas as pd

from vngovnlp.errors import InputError
from vngovnlp.frames.long import FACTS
from vngovnlp.frames.table import DATE, SEPARATOR, TEXT, Schema, typed

ENTITIES: Schema = {c: FACTS[c] for c in ("doc_id", "start", "end", "label", "text", "rule", "score")}
OFFICIALS: Schema = {
    "doc_id": TEXT,
    "official": TEXT,
    "name": TEXT,
    "title": TEXT,
    "agency": TEXT,
    "agency_id": TEXT,
    "agency_inferred": TEXT,
    "honorific": TEXT,
    "acting": "boolean",
    "former": "boolean",
    "mentions": "Int64",
    "start": "Int64",
    "end": "Int64",
}
AGENCIES: Schema = {
    "doc_id": TEXT,
    "agency": TEXT,
    "name": TEXT,
    "canonical": TEXT,
    "kind": TEXT,
    "level": TEXT,
    "place": TEXT,
    "place_code": TEXT,
    "mentions": "Int64",
    "start": "Int64",
    "end": "Int64",
}
DATES: Schema = {
    "doc_id": TEXT,
    "date": TEXT,
    "text": TEXT,
    "type": TEXT,
    "value": TEXT,
    "begin": DATE,
    "end_date": DATE,
    "mod": TEXT,
    "role": TEXT,
    "rule": TEXT,
    "start": "Int64",
    "end": "Int64",
}
MEETINGS: Schema = {
    "doc_id": TEXT,
    "type": TEXT,
    "kind": TEXT,
    "is_series": "boolean",
    "topic": TEXT,
    "begin": DATE,
    "end_date": DATE,
    "location": TEXT,
    "chairs": TEXT,
    "attendees": TEXT,
    "title": TEXT,
    "published": DATE,
    "url": TEXT,
}
STATEMENTS: Schema = {
    "doc_id": TEXT,
    "statement": TEXT,
    "role": TEXT,
    "text": TEXT,
    "cue": TEXT,
    "score": "Float64",
    "start": "Int64",
    "end": "Int64",
}
DIRECTIVES: Schema = {
    "doc_id": TEXT,
    "statement": TEXT,
    "no": "Int64",
    "text": TEXT,
    "issuer": TEXT,
    "given_on": DATE,
    "assignees": TEXT,
    "coordinators": TEXT,
    "responsible": TEXT,
    "category": TEXT,
    "category_score": "Float64",
    "actions": TEXT,
    "modality": TEXT,
    "deadline": TEXT,
    "deadline_date": DATE,
    "deadline_mod": TEXT,
    "product": TEXT,
    "submit_to": TEXT,
    "legal_basis": TEXT,
    "routine": "boolean",
    "six_clear": TEXT,
    "status": TEXT,
    "score": "Float64",
    "start": "Int64",
    "end": "Int64",
    "title": TEXT,
    "published": DATE,
    "url": TEXT,
}


class _Tree:
    """A facts table whose rows are found by kind and hung on their parents."""

    def __init__(self, table: pd.DataFrame) -> None:
        missing = [column for column in FACTS if column not in table.columns]
        if missing:
            raise InputError(f"no facts table: it has no column {', '.join(missing)}. Make one with frames.facts(reports).")
        self._rows = table.assign(article=_articles(table))

    def rows(self, kind: str) -> pd.DataFrame:
        """The rows of one kind, indexed by (article, fact)."""
        return self._rows[self._rows["kind"] == kind].set_index(["article", "fact"])

    def _children(self, kind: str) -> pd.DataFrame:
        rows = self._rows[(self._rows["kind"] == kind) & self._rows["parent"].notna()]
        return rows.assign(parent=rows["parent"].astype("int64"))

    def one(self, of: pd.DataFrame, kind: str, column: str = "value") -> pd.Series[Any]:
        """For each row of ``of``: a column of its first child of ``kind``, missing where it has none."""
        children = self._children(kind).drop_duplicates(["article", "parent"])
        return children.set_index(["article", "parent"])[column].reindex(of.index)

    def needed(self, of: pd.DataFrame, kind: str) -> pd.Series[Any]:
        """As :meth:`one` of a kind that every row of ``of`` has a child of, if the table is whole."""
        return self._whole(of, kind, self.one(of, kind))

    def articles(self, of: pd.DataFrame) -> pd.DataFrame:
        """For each row of ``of``: title, published and url of its article."""
        rows = self.rows("article")
        about = pd.DataFrame(
            {
                "title": rows["text"],
                "published": self.one(rows, "published"),
                "url": self.one(rows, "url"),
                "id": rows["doc_id"],
            }
        )
        found = about.droplevel("fact").reindex(of.index.get_level_values("article")).set_axis(of.index)
        self._whole(of, "article", found["id"])
        return found

    def _whole(self, of: pd.DataFrame, kind: str, found: pd.Series[Any]) -> pd.Series[Any]:
        if found.isna().any():
            raise InputError(
                f"facts of article {of['doc_id'][found.isna()].iloc[0]!r} are missing, of kind {kind!r}: the view would be wrong. Make it of whole "
                "articles, facts[facts['doc_id'].isin(ids)], and filter the view."
            )
        return found

    def all(self, of: pd.DataFrame, kind: str, column: str = "text") -> pd.Series[Any]:
        """For each row of ``of``: that column of all its children of ``kind`` in one cell, missing where it has none."""
        children = self._children(kind).dropna(subset=[column])
        joined = children.groupby(["article", "parent"], sort=False)[column].agg(SEPARATOR.join)
        return joined.reindex(of.index)

    def count(self, of: pd.DataFrame, kind: str) -> pd.Series[Any]:
        """For each row of ``of``: how many children of ``kind`` it has."""
        return self._children(kind).groupby(["article", "parent"]).size().reindex(of.index, fill_value=0)

    def has(self, of: pd.DataFrame, kind: str) -> pd.Series[Any]:
        """For each row of ``of``: whether it has a child of ``kind``."""
        return self.count(of, kind) > 0


def _articles(table: pd.DataFrame) -> pd.Series[Any]:
    """A number for each row that is the same for the rows of one article.

    Ids may be given twice: then the rows of an article are those from its fact 0 to the next one.
    """
    if table.duplicated(["doc_id", "fact"]).any():
        return (table["fact"] == 0).cumsum()
    return pd.Series(pd.factorize(table["doc_id"])[0], index=table.index)


def entities(facts: pd.DataFrame) -> pd.DataFrame:
    """One row a mention."""
    rows = _Tree(facts).rows("entity")
    return typed(ENTITIES, {column: rows[column] for column in ENTITIES})


def officials(facts: pd.DataFrame) -> pd.DataFrame:
    """One row a position: who holds what. People and seats in text order; one without a position has one row too."""
    tree = _Tree(facts)
    people = tree.rows("official")
    tree.articles(people)  # nothing else is there for everybody, and tells a part of a table from a whole one
    people = people.assign(
        honorific=tree.one(people, "honorific", "text"),
        acting=tree.has(people, "acting"),
        former=tree.has(people, "former"),
        mentions=tree.count(people, "mention"),
    )
    positions = tree.rows("position")
    positions = positions.assign(
        agency=tree.one(positions, "position_agency", "text"),
        agency_id=tree.one(positions, "position_agency"),
        agency_inferred=tree.one(positions, "agency_inferred"),
    ).reset_index()
    held = positions[["article", "parent", "text", "agency", "agency_id", "agency_inferred"]].rename(
        columns={"parent": "fact", "text": "title"}
    )
    held["fact"] = held["fact"].astype("int64")
    rows = people.reset_index().merge(held, on=["article", "fact"], how="left", sort=False)
    return typed(OFFICIALS, rows.rename(columns={"value": "official", "text": "name"}))


def agencies(facts: pd.DataFrame) -> pd.DataFrame:
    """One row a body."""
    tree = _Tree(facts)
    rows = tree.rows("agency")
    columns = {
        "doc_id": rows["doc_id"],
        "agency": rows["value"],
        "name": rows["text"],
        "canonical": tree.needed(rows, "canonical"),
        "kind": rows["label"],
        "level": tree.one(rows, "level"),
        "place": tree.one(rows, "unit", "label"),
        "place_code": tree.one(rows, "unit"),
        "mentions": tree.count(rows, "mention"),
        "start": rows["start"],
        "end": rows["end"],
    }
    return typed(AGENCIES, columns)


def dates(facts: pd.DataFrame) -> pd.DataFrame:
    """One row a temporal expression; ``begin`` and ``end_date`` are both inclusive."""
    tree = _Tree(facts)
    rows = tree.rows("date")
    columns = {
        "doc_id": rows["doc_id"],
        "date": tree.one(rows, "id"),
        "text": rows["text"],
        "type": rows["label"],
        "value": rows["value"],
        "begin": tree.one(rows, "begin"),
        "end_date": tree.one(rows, "end_date"),
        "mod": tree.one(rows, "mod"),
        "role": tree.needed(rows, "role"),
        "rule": rows["rule"],
        "start": rows["start"],
        "end": rows["end"],
    }
    return typed(DATES, columns)


def meetings(facts: pd.DataFrame) -> pd.DataFrame:
    """One row an article that tells of a meeting; ``begin`` and ``end_date`` are both inclusive."""
    tree = _Tree(facts)
    rows = tree.rows("meeting")
    about = tree.articles(rows)
    columns = {
        "doc_id": rows["doc_id"],
        "type": rows["text"],
        "kind": rows["label"],
        "is_series": tree.has(rows, "is_series"),
        "topic": tree.one(rows, "topic", "text"),
        "begin": tree.one(rows, "begin"),
        "end_date": tree.one(rows, "end_date"),
        "location": tree.one(rows, "location", "text"),
        "chairs": tree.all(rows, "chair"),
        "attendees": tree.all(rows, "attendee"),
        **{name: about[name] for name in ("title", "published", "url")},
    }
    return typed(MEETINGS, columns)


def statements(facts: pd.DataFrame) -> pd.DataFrame:
    """One row a statement of any role."""
    rows = _Tree(facts).rows("statement")
    names = {"statement": "value", "role": "label", "cue": "rule"}
    return typed(STATEMENTS, {column: rows[names.get(column, column)] for column in STATEMENTS})


def directives(facts: pd.DataFrame) -> pd.DataFrame:
    """One row a task, with its codes and the article that it stands in; :func:`task_sheet` has the same for people.

    Raises :class:`InputError` if facts of the articles are missing.
    """
    tree = _Tree(facts)
    rows = tree.rows("statement")
    rows = rows[rows["label"] == "DIRECTIVE"]
    about = tree.articles(rows)
    columns = {
        "doc_id": rows["doc_id"],
        "statement": rows["value"],
        "no": pd.to_numeric(tree.needed(rows, "no")),
        "text": rows["text"],
        "issuer": tree.one(rows, "issuer", "text"),
        "given_on": tree.one(rows, "given_on"),
        "assignees": tree.all(rows, "assignee"),
        "coordinators": tree.all(rows, "coordinator"),
        "responsible": tree.one(rows, "responsible", "text"),
        "category": tree.needed(rows, "category"),
        "category_score": tree.one(rows, "category", "score"),
        "actions": tree.all(rows, "action", "value"),
        "modality": tree.one(rows, "modality"),
        "deadline": tree.one(rows, "deadline", "text"),
        "deadline_date": tree.one(rows, "deadline"),
        "deadline_mod": tree.one(rows, "deadline", "label"),
        "product": tree.one(rows, "product", "text"),
        "submit_to": tree.one(rows, "submit_to", "text"),
        "legal_basis": tree.all(rows, "legal_basis"),
        "routine": tree.has(rows, "routine"),
        "six_clear": tree.all(rows, "six_clear", "value"),
        "status": tree.one(rows, "status"),
        "score": rows["score"],
        "start": rows["start"],
        "end": rows["end"],
        **{name: about[name] for name in ("title", "published", "url")},
    }
    return typed(DIRECTIVES, columns)
