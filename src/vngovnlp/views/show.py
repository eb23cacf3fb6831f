"""Several reports in one notebook output."""

from __future__ import annotations

from collections.abc import Iterable

from vngovnlp.report import MeetingReport


class Shown:
    """Reports that a notebook draws one below the other, each folded under its headline."""

    def __init__(self, reports: Iterable[MeetingReport]) -> None:
        self.reports = tuple(reports)

    def __repr__(self) -> str:
        return f"<{len(self.reports)} reports>"

    def _repr_html_(self) -> str:
        from vngovnlp.views.html import several

        return several(self.reports)


def show(reports: MeetingReport | Iterable[MeetingReport]) -> Shown:
    """What a notebook draws for one report or several; put it last in a cell."""
    return Shown([reports] if isinstance(reports, MeetingReport) else reports)
