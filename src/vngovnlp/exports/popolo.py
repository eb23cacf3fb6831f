"""Popolo: people, organizations and memberships as the open government community writes them (https://www.popoloproject.com/specs/).

Ids are the report's own behind the id of the article. Nothing is joined across articles: that is what ``vngovnlp officials`` is for.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from vngovnlp.report import MeetingReport, Official
from vngovnlp.results import Results, reports_of


def popolo(reports: Results, *, with_citizens: bool = False) -> dict[str, list[dict[str, Any]]]:
    """``{"persons", "organizations", "memberships"}`` of the reports, ready for ``json.dumps``.

    Unnamed seats are no persons; people without an office are left out unless ``with_citizens``. Fields that the text does not say are missing. ``reports`` is one or many; records that failed are skipped.
    """
    made: dict[str, list[dict[str, Any]]] = {"persons": [], "organizations": [], "memberships": []}
    for report in reports_of(reports):
        sources = [{"url": report.source.url}] if report.source.url else [{"note": report.id}]
        bodies = {agency.id: f"{report.id}/{agency.id}" for agency in report.agencies}
        for agency in report.agencies:
            parent = bodies.get(getattr(agency, "parent_id", None) or "")
            made["organizations"].append(
                _said(
                    id=bodies[agency.id],
                    name=agency.canonical,
                    other_names=[{"name": agency.name}] if agency.name != agency.canonical else None,
                    classification=agency.kind,
                    parent_id=parent,
                    sources=sources,
                )
            )
        for official in report.officials:
            if official.name is None or not (official.positions or with_citizens):
                continue
            made["persons"].append(
                _said(id=f"{report.id}/{official.id}", name=official.name, honorific_prefix=official.honorific, sources=sources)
            )
            made["memberships"] += _memberships(report, official, bodies, sources)
    return made


def _memberships(
    report: MeetingReport, official: Official, bodies: dict[str, str], sources: list[dict[str, str]]
) -> Iterable[dict[str, Any]]:
    for number, post in enumerate(official.positions, 1):
        body = bodies.get(post.agency_id or "")
        agency = post.agency or post.agency_inferred
        yield _said(
            id=f"{report.id}/{official.id}/{number}",
            person_id=f"{report.id}/{official.id}",
            organization_id=body,
            role=post.title,
            label=f"{post.title} {agency}" if agency else post.title,
            sources=sources,
        )


def _said(**fields: Any) -> dict[str, Any]:
    """The fields that have a value."""
    return {key: value for key, value in fields.items() if value}
