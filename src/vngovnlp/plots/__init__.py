"""Pictures of many reports: meetings over time, who meets whom, tasks by agency and deadline.

What is drawn is counted in :mod:`vngovnlp.plots.data`, in plain rows; :mod:`vngovnlp.plots.draw` puts it on paper with matplotlib.
"""

from vngovnlp.plots.draw import draw_meetings, draw_network, draw_tasks

__all__ = ["draw_meetings", "draw_network", "draw_tasks"]
