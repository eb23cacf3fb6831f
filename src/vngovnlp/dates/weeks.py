"""Rules for numbered weeks."""

from __future__ import annotations

import re

from vngovnlp.dates.parts import (
    DEICTIC_REL,
    MONTH,
    ROMANS,
    YEAR_TAIL,
    YYYY,
    month_number,
    pattern,
    squeeze,
    year_of,
    year_ref,
)  # fmt: skip
from vngovnlp.dates.rule import shape_rule
from vngovnlp.dates.shapes import (
    Month,
    Shape,
    Week,
    WeekOfMonth,
    Year,
)  # fmt: skip

_ORDINAL = r"(?:thứ )?(?P<n>\d{1,2}|nhất|hai|ba|tư|bốn|năm|đầu tiên|đầu|cuối cùng|cuối|[ivx]+)(?!\w)"

_ORDINALS = {"nhất": 1, "đầu": 1, "đầu tiên": 1, "hai": 2, "ba": 3, "tư": 4, "bốn": 4, "năm": 5, "cuối": -1, "cuối cùng": -1}


def _week(m: re.Match[str]) -> Shape | None:
    word = squeeze(m["n"])
    n = int(word) if word.isdigit() else _ORDINALS.get(word) or ROMANS.get(word, 0)
    if m["m"]:
        return WeekOfMonth(n, Month(month_number(squeeze(m["m"])), year_of(m))) if -1 <= n <= 5 else None
    if m["mrel"]:
        return WeekOfMonth(n, Month(rel=DEICTIC_REL[m["mrel"]])) if -1 <= n <= 5 else None
    if n == -1 and (m["wy"] or m["wyrel"]):
        return Week(-1, Year(int(m["wy"])) if m["wy"] else year_ref(m["wyrel"]))
    if m["mbare"]:
        return WeekOfMonth(n, Month(rel=0)) if -1 <= n <= 5 else None
    if not 1 <= n <= 53:
        return None
    if m["alone"] is not None:
        cued = _WEEK_CUE.search(m.string, max(0, m.start() - 7), m.start()) or _MORE_WEEKS.match(m.string, m.end())
        return Week(n) if m["n"].isdigit() and cued else None
    return Week(n, Year(int(m["wy"]))) if m["wy"] else Week(n, year_ref(m["wyrel"])) if m["wyrel"] or m["thu"] else None


_MORE_WEEKS = pattern(r"(?:,| và| đến| tới| -) tuần (?:thứ )?\d")

_WEEK_CUE = re.compile(r"(?:từ|trong|đến|tới|vào|sang|hết|và)[ ]{1,2}$")

# "tuần thứ 8 năm 2020", "tuần 8/2020", "tuần đầu tháng 5", "tuần cuối của tháng 7/2021", "tuần thứ 2 tháng này"
WEEK = shape_rule(
    "week",
    "tuần",
    pattern(
        rf"tuần(?: lễ)? (?P<thu>(?=thứ))?{_ORDINAL}"
        rf"(?:,? (?:của )?(?:trong )?tháng (?:(?P<m>{MONTH})(?:{YEAR_TAIL})?|(?P<mrel>này|nay|trước|tới|sau)(?!\w))|(?P<mbare> tháng)(?= ?(?:[.,;:)\n]|$))"
        rf"|(?:,? (?:của )?năm | ?/ ?|-)(?P<wy>{YYYY})| (?:của )?năm (?P<wyrel>nay|này|ngoái|tới|sau)(?!\w)|(?P<alone>)(?! (?:của|thai|tuổi|một|liên)| ?[-/]))(?![\w/])"
    ),
    _week,
)
