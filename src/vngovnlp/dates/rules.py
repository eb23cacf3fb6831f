"""All rules, in the order in which they are asked: the longest reading wins, of two equally long ones the first."""

from __future__ import annotations

from vngovnlp.dates import counts, days, words
from vngovnlp.dates.months import LONE_MONTH, MONTH_LIST, MONTH_RULE, QUARTER_RULE
from vngovnlp.dates.portions import BARE_PART, DAYS_OF, MONTHS_OF_YEAR, PART_OF, RELATIVE_UNIT
from vngovnlp.dates.seasons import CAMPAIGN, SEASON, SEASON_REL
from vngovnlp.dates.weeks import WEEK
from vngovnlp.dates.years import CAN_CHI_YEAR, CENTURY, DECADE, LONE_YEAR, PERIOD, YEAR_IN_WORDS, YEAR_RANGE, YEARS

RULES = (
    *days.RULES, *counts.RULES,
    CAMPAIGN, MONTHS_OF_YEAR, DAYS_OF, DECADE, CENTURY, PART_OF, SEASON, SEASON_REL, WEEK, RELATIVE_UNIT, MONTH_LIST, MONTH_RULE,
    QUARTER_RULE, YEARS, CAN_CHI_YEAR, YEAR_IN_WORDS, PERIOD, YEAR_RANGE, BARE_PART, LONE_MONTH, LONE_YEAR, *words.RULES,
)  # fmt: skip
