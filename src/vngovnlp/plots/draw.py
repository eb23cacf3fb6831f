"""The rows of :mod:`vngovnlp.plots.data` on paper. Every function returns a matplotlib ``Figure``; nothing is shown or saved.

Each takes one report or many; records that failed are skipped.
"""

from __future__ import annotations

from collections import Counter
from datetime import date
from math import atan2, cos, degrees, pi, sin
from typing import TYPE_CHECKING, Any

from vngovnlp import labels
from vngovnlp.days import as_day
from vngovnlp.errors import InputError, VngovError
from vngovnlp.plots import data
from vngovnlp.results import Results

if TYPE_CHECKING:
    from matplotlib.figure import Figure

# Okabe and Ito (2008): told apart with any colour vision.
_COLOURS = ("#0072B2", "#D55E00", "#009E73", "#CC79A7", "#E69F00", "#56B4E9", "#8C6D31", "#000000")
_SOFT = "#6b7280"
_LONGEST = 46
"""Characters of a name in a picture; the rest is cut."""


def draw_meetings(reports: Results, *, title: str = "Các cuộc họp theo thời gian") -> Figure:
    """A timeline: one row a kind of meeting, one dot (or bar, if it lasted for days) a meeting. Raises :class:`InputError` if none has a date."""
    rows = data.meetings(reports)
    if not rows:
        raise InputError("no report has a meeting with a date; give extract the publication date (published=...)")
    counts = Counter(row.kind for row in rows)
    kinds = [kind for kind, _ in counts.most_common()]
    figure, axes = _paper(9, 1.4 + 0.45 * len(kinds), title)
    for row in rows:
        level, colour = kinds.index(row.kind), _COLOURS[kinds.index(row.kind) % len(_COLOURS)]
        axes.plot([row.begin, row.end], [level, level], color=colour, linewidth=6, alpha=0.5, solid_capstyle="round")
        axes.plot([row.begin], [level], "o", color=colour, markersize=7, alpha=0.75)
    axes.set_yticks(range(len(kinds)), [f"{labels.MEETING[kind]} ({counts[kind]})" for kind in kinds])
    axes.set_ylim(len(kinds) - 0.5, -0.5)
    axes.grid(axis="x", color="#e5e7eb")
    figure.autofmt_xdate(rotation=0, ha="center")
    return figure


def draw_network(reports: Results, *, most: int = 30, title: str = "Ai họp với ai") -> Figure:
    """People as dots (larger: more meetings), lines between those who met (wider: more often). Raises :class:`InputError` if nobody met anybody."""
    found = data.network(reports, most=most)
    if not found.pairs:
        raise InputError("no two named people took part in the same meeting in these reports")
    order = _neighbours_together(found)
    figure, axes = _paper(8, 8, title)
    places = {name: (cos(2 * pi * n / len(order)), sin(2 * pi * n / len(order))) for n, name in enumerate(order)}
    strongest = max(found.pairs.values())
    for (a, b), n in found.pairs.items():
        (x1, y1), (x2, y2) = places[a], places[b]
        axes.plot(
            [x1, x2],
            [y1, y2],
            color=_COLOURS[0],
            alpha=0.2 + 0.5 * n / strongest,
            linewidth=0.6 + 3.4 * n / strongest,
            zorder=1,
        )
    for name, (x, y) in places.items():
        axes.scatter([x], [y], s=30 + 30 * found.people[name], color=_COLOURS[0], edgecolor="white", zorder=2)
        turn = degrees(atan2(y, x))
        left = abs(turn) > 90
        axes.text(
            1.06 * x,
            1.06 * y,
            f"{name} ({found.people[name]})",
            rotation=turn + 180 if left else turn,
            rotation_mode="anchor",
            ha="right" if left else "left",
            va="center",
            fontsize=9,
        )
    axes.set(xlim=(-1.9, 1.9), ylim=(-1.9, 1.9), aspect="equal")
    axes.set_axis_off()
    return figure


def _neighbours_together(found: data.Network) -> list[str]:
    """Those who met anybody, each group of people who are linked in a row, the busiest first."""
    near: dict[str, dict[str, int]] = {}
    for (a, b), n in found.pairs.items():
        near.setdefault(a, {})[b] = n
        near.setdefault(b, {})[a] = n
    order: dict[str, None] = {}
    for first in sorted(near, key=lambda name: (-len(near[name]), name)):
        waiting = [first]
        while waiting:
            name = waiting.pop()
            if name not in order:
                order[name] = None
                waiting += sorted(near[name], key=lambda other: (near[name][other], other))
    return list(order)


def draw_tasks(reports: Results, *, as_of: date | str, most: int = 15, title: str = "Nhiệm vụ theo đơn vị chủ trì") -> Figure:
    """Bars of tasks by lead: past their day on ``as_of``, with a day to come, without one. Raises :class:`InputError` if there is no task."""
    day = as_day(as_of)
    rows = data.tasks(reports, as_of=day, most=most)
    if not rows:
        raise InputError("no report has a directive")
    figure, axes = _paper(9, 1.6 + 0.36 * len(rows), title)
    left = [0] * len(rows)
    parts = (
        (f"quá hạn vào {day:%d/%m/%Y}", "overdue", _COLOURS[1]),
        ("còn hạn", "due", _COLOURS[2]),
        ("không nêu thời hạn", "open", "#b6bcc6"),
    )
    for label, field, colour in parts:
        counts = [getattr(row, field) for row in rows]
        axes.barh(range(len(rows)), counts, left=left, color=colour, label=label)
        left = [before + n for before, n in zip(left, counts, strict=True)]
    axes.set_yticks(range(len(rows)), [_short(row.lead) for row in rows])
    axes.invert_yaxis()
    axes.xaxis.get_major_locator().set_params(integer=True)
    axes.legend(loc="lower right", frameon=False, fontsize=9)
    return figure


def _paper(width: float, height: float, title: str) -> tuple[Figure, Any]:
    try:
        from matplotlib.figure import Figure
    except ImportError:
        raise VngovError("pictures need matplotlib, which is not installed: pip install 'vngovnlp[plots]'") from None

    figure = Figure(figsize=(width, height), layout="constrained", dpi=110)
    axes = figure.subplots()
    axes.set_title(title, loc="left", fontsize=12, fontweight="bold")
    for side in ("top", "right", "left"):
        axes.spines[side].set_visible(False)
    axes.tick_params(length=0)
    return figure, axes


def _short(name: str) -> str:
    return name if len(name) <= _LONGEST else name[: _LONGEST - 1].rstrip() + "…"
