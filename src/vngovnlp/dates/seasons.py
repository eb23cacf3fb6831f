"""Rules for seasons, and for years that do not begin in January: 'năm học 2020 - 2021', 'vụ Đông Xuân'."""

from __future__ import annotations

import re

from vngovnlp.dates.parts import (
    DEICTIC_REL,
    PARTS,
    YYYY,
    pattern,
    squeeze,
)  # fmt: skip
from vngovnlp.dates.rule import NOTHING, Reading, Rule, shape_rule
from vngovnlp.dates.shapes import (
    Campaign,
    PartOf,
    Season,
    Shape,
    Span,
    Year,
)  # fmt: skip

_CAMPAIGNS = {
    "năm học": (9, 5),
    "niên học": (9, 5),
    "đông xuân": (11, 4),
    "hè thu": (4, 9),
    "niên độ": (7, 6),
    "niên vụ": (7, 6),
}


def _campaign(m: re.Match[str]) -> Shape | None:
    m1, m2 = _CAMPAIGNS["đông xuân" if "đông" in m[0] else "hè thu" if "hè" in m[0] else squeeze(m["kind"])]
    if m["a"]:
        first, last = int(m["a"]), int(m["b"]) if m["b"] else None
        if last is not None and last < 100:
            last += first // 100 * 100
        if last is not None and not first < last <= first + 2:
            return Span(Year(first), Year(last)) if first < last <= first + 12 else None
        return Campaign(m1, m2, first, last)
    if m["rel"]:
        return Campaign(m1, m2, None, None, DEICTIC_REL[squeeze(m["rel"])])
    return Campaign(m1, m2, None, None) if m["kind"].startswith("vụ") else None


# "năm học 2020 - 2021", "vụ Đông Xuân 2019 - 2020", "vụ Hè Thu năm 2021", "niên độ 2020-2021", "năm học này"
CAMPAIGN = shape_rule(
    "campaign",
    "năm niên vụ",
    pattern(
        rf"(?P<kind>năm học|niên học|niên độ|niên vụ|vụ (?:lúa |sản xuất )?(?:đông ?-? ?xuân|hè ?-? ?thu))"
        rf"(?:,? ?(?:năm )?(?P<a>{YYYY})(?: ?[-/] ?(?P<b>{YYYY}|\d\d(?!\d)))?| (?:năm )?(?P<rel>này|nay|vừa qua|vừa rồi|trước|ngoái|qua|tới|sau)(?!\w))?(?![\w/])"
    ),
    _campaign,
)

_SEASONS = {"xuân": "SP", "hè": "SU", "hạ": "SU", "thu": "FA", "đông": "WI"}


_INCOME = re.compile(r"(?<!\w)(?:số|nguồn|tổng|toán|khoản|mức|thực|về|ước|tiền|công tác|việc|kết quả|chi|và|tổng số)[ ]{1,2}$")


def _season(m: re.Match[str], text: str) -> Reading | None:
    if (
        not m[0].startswith(("mùa", "vụ"))
        and text[m.start("s")].isupper()
        and re.search(r"(?<!\w)[^\W\d_]\w*[ ]$", text[max(0, m.start() - 10) : m.start()])
    ):
        return NOTHING  # a name: 'xã Trường Xuân năm 2019'
    if m[0].startswith("thu") and _INCOME.search(m.string, max(0, m.start() - 12), m.start()):
        return NOTHING  # 'tổng thu năm 2013': what came in
    year = Year(int(m["y"])) if m["y"] else Year(rel=DEICTIC_REL[squeeze(m["yrel"])])
    season = Season(_SEASONS[m["s"]], year)
    return Reading(PartOf(PARTS[m["part"]], season) if m["part"] else season, m.end())


# "mùa xuân năm 1975", "mùa hè này", "hè 2020", "mùa đông năm nay"
SEASON = Rule(
    "season",
    frozenset("mùa vụ hè xuân thu đông đầu cuối giữa".split()),
    pattern(
        rf"(?:(?P<part>đầu|giữa|cuối) )?(?:mùa |vụ )?(?P<s>xuân|hè|hạ|thu|đông) (?:(?:năm )?(?P<y>{YYYY})(?![/-])|(?:năm )(?P<yrel>nay|ngoái|trước|tới|sau)(?!\w))"
    ),
    _season,
)


def _season_rel(m: re.Match[str]) -> Shape | None:
    season = Season(_SEASONS[m["s"]], Year(rel=DEICTIC_REL[squeeze(m["yrel"]).removeprefix("năm ")]))
    return PartOf(PARTS[m["part"]], season) if m["part"] else season


# "mùa hè này", "mùa xuân tới"
SEASON_REL = shape_rule(
    "season",
    "mùa đầu giữa cuối",
    pattern(
        r"(?:(?P<part>đầu|giữa|cuối) )?mùa (?P<s>xuân|hè|hạ|thu|đông) (?P<yrel>này|năm nay|vừa qua|năm ngoái|tới|sau|trước)(?!\w)(?P<y>)"
    ),
    _season_rel,
)
