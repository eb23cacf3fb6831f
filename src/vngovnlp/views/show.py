"""Several reports in one notebook output."""

from __future__ import annotations

from vngovnlp.results import Results, reports_of


class Shown:
    """Reports that a notebook draws one below the other, each folded under its headline."""

    def __init__(self, reports: Results) -> None:
        self.reports = tuple(reports_of(reports))

    def __repr__(self) -> str:
        return f"<{len(self.reports)} reports>"

    def _repr_html_(self) -> str:
        from vngovnlp.views.html import several

        return several(self.reports)


def show(reports: Results) -> Shown:
    """What a notebook draws for one report or several; records that failed are skipped. Put it last in a cell."""
    return Shown(reports)
