"""Figures that rose are a result: 'tỷ lệ hồ sơ trực tuyến đạt 61%, tăng 17 điểm phần trăm'.

The network has read *tỷ lệ* so often with *mới đạt*, *chưa đạt* that it takes this for a shortcoming, or cannot say which of the two it is. Of 32 statements of
this form among those that were read (2 068 articles), without a word of falling short, 31 are results and none is a shortcoming.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import regex

from vngovnlp.statements.clauses import Clause, Tokens
from vngovnlp.statements.network.listed import Odds

_ROSE = regex.compile(r"\bđạt (?:\S+ ){0,3}\d.*\btăng\b")
_SHORT = regex.compile(
    r"\b(?:chưa|mới|chỉ|thấp|chậm|còn|giảm|tuy|nhưng|song|không|thiếu|nợ|ô nhiễm|tai nạn|vi phạm|khó|quá tải|nghèo|dịch|tội|vụ|lỗ|nhập siêu|hạn|chết|mất|thiệt)\b"
)
_RESULT, _SHORTCOMING = 1, 2
"""Columns of the odds."""
_DOUBTFUL = 0.1


def as_results(odds: Odds, toks: Tokens, found: Sequence[Clause]) -> None:
    """Change ``odds`` so that a run which tells of nothing but a figure that rose is as likely a result as it is one or a shortcoming."""
    if "tăng" not in toks.word:
        return
    for run in np.flatnonzero(odds.about[:, _SHORTCOMING] > _DOUBTFUL).tolist():
        said = " ".join(toks.word[found[odds.first[run]].i : found[odds.last[run]].j])
        if _ROSE.search(said) is not None and _SHORT.search(said) is None:
            for likely in (odds.about, odds.exact):
                likely[run, _RESULT] += likely[run, _SHORTCOMING]
                likely[run, _SHORTCOMING] = 0.0
