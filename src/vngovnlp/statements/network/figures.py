"""Figures that rose are a result ('tỷ lệ hồ sơ trực tuyến đạt 61%, tăng 17 điểm phần trăm'), and so are those that an administration reached ('tăng trưởng kinh tế của tỉnh đạt 8,3%').

The network has read *tỷ lệ* so often with *mới đạt*, *chưa đạt* that it takes the first for a shortcoming, or cannot say which of the two it is. Of 32 statements of
this form among those that were read (2 068 articles), without a word of falling short, 31 are results and none is a shortcoming.
It has read of markets and foreign countries, whose figures are none, oftener than of administrations: annotators call 78 of 100 clauses with *đạt* and a number a result, readers of general
news 21 to 51. What it holds for a result, with a lower probability than it takes, is reported in an article that names a People's Committee or Council: five of seven more (2 047 read articles, held out).
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
_FELL = regex.compile(
    r"\b(?:quá hạn|nợ|tai nạn|vi phạm|hộ nghèo|tội phạm|số vụ|người chết|thất nghiệp|tồn đọng)\b[^,;]{0,60}\bgiảm (?:từ |còn |xuống )*\d"
)
"""What is bad and became less: of 37 such statements among those that were read 30 are results and none is a shortcoming."""
_REACHED = regex.compile(r"\b(?:đạt|vượt|tăng|giảm còn|giảm xuống còn) (?:\S+ ){0,3}\d")
_ADMINISTRATIONS = ("ubnd", "hđnd", "ủy ban nhân dân", "hội đồng nhân dân")
_RESULT, _SHORTCOMING = 1, 2
"""Columns of the odds."""
_DOUBTFUL = 0.1
_LIKELY, _MORE, _MOST = 0.2, 0.25, 0.6
"""From which odds on a figure that was reached gets how much more, and up to which."""


def as_results(odds: Odds, toks: Tokens, found: Sequence[Clause]) -> None:
    """Change ``odds`` so that a run which tells of nothing but a figure that rose, or a bad one that fell, is as likely a result as it is one or a shortcoming, and one of a figure that an
    administration reached is likelier a result."""
    _add_reached(odds, toks, found)
    if "tăng" not in toks.word and "giảm" not in toks.word:
        return
    for run in np.flatnonzero(odds.about[:, _SHORTCOMING] > _DOUBTFUL).tolist():
        said = " ".join(toks.word[found[odds.first[run]].i : found[odds.last[run]].j])
        if (_ROSE.search(said) is not None and _SHORT.search(said) is None) or _fell_alone(said):
            for likely in (odds.about, odds.exact):
                likely[run, _RESULT] += likely[run, _SHORTCOMING]
                likely[run, _SHORTCOMING] = 0.0


def _fell_alone(said: str) -> bool:
    """True if nothing but the fall of what is bad is told: 'số hồ sơ quá hạn giảm từ 118 xuống còn 46', without 'nhưng vẫn cao'."""
    return _FELL.search(said) is not None and _BUT.search(said) is None


_BUT = regex.compile(r"\b(?:nhưng|song|tuy|chưa|chỉ|vẫn|chậm|mới)\b")


def _add_reached(odds: Odds, toks: Tokens, found: Sequence[Clause]) -> None:
    """Make runs of a figure that was reached likelier results, if the article names an administration and no other role is likelier."""
    likely = odds.about[:, _RESULT]
    runs = np.flatnonzero((likely > _LIKELY) & (likely < _MOST) & (odds.about.argmax(axis=1) == _RESULT)).tolist()
    if not runs:
        return
    text = " ".join(toks.word)
    if not any(name in text for name in _ADMINISTRATIONS):
        return
    for run in runs:
        said = " ".join(toks.word[found[odds.first[run]].i : found[odds.last[run]].j])
        if _REACHED.search(said) is not None and _SHORT.search(said) is None:
            likely[run] = min(likely[run] + _MORE, _MOST)
