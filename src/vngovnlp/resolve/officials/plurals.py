"""Titles in the plural that open a list of names: 'các [Phó Thủ tướng] Lê Văn Bình, Vũ Minh'.

The mentions leave most plurals out, for 'các Phó Thủ tướng' alone is nobody's title; before names it is that of each of them.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from vngovnlp.grammar.match import Match
from vngovnlp.resolve.officials.name_lists import opens_list
from vngovnlp.resolve.officials.posts import BODIES
from vngovnlp.resolve.officials.titles import MINISTERS
from vngovnlp.resolve.pattern import pattern

# With a blank in front of the text: what stands before a word is one set of characters, which the engine looks for without trying the rest.
# 'các [Phó Thủ tướng]', 'hai [Thứ trưởng] Bộ Y tế', 'các nguyên [Chủ tịch] UBND tỉnh', '8 [Phó Giám đốc] Sở', '2 [đại biểu] Quốc hội'; not 'ngày 5 Chủ tịch'.
_PLURAL = pattern(
    r"\W(?:các|hai|ba|bốn|năm|sáu|bảy|tám|những|một loạt|\d(?<!ngày \d)(?<!tháng \d)(?<!khóa \d)(?<!thứ \d)(?<!số \d)(?<![\d/.,\-]\d)\d?) (?:vị |đồng chí |nguyên |cựu |tân ){0,2}"
    r"(?P<title>(?:phó )?(?:thủ tướng|bộ trưởng|chủ tịch|bí thư|chủ nhiệm|tổng giám đốc|giám đốc|"
    r"trưởng ban|cục trưởng|tổng cục trưởng|vụ trưởng|viện trưởng|chánh án|chánh văn phòng|tổng thanh tra|hiệu trưởng)|thứ trưởng|ủy viên|(?:thượng |hạ )?nghị sĩ|đại biểu|đbqh)(?=[ :,])"
)
# Whoever attends is called so; of a named assembly they hold a seat.
_GUESTS = "đại biểu"
_AND_ALSO = frozenset({", ", " kiêm ", " - "})
_NEAR = 60
"""Characters between a title or its body and the first name of the list."""


def plural_titles(norm: str, mentions: Sequence[Match]) -> list[Match]:
    """The titles in the plural that are no mentions yet and stand before a name, with or without their body between."""
    starts = [m.start for m in mentions]
    found: list[Match] = []
    for plural in _PLURAL.finditer(" " + norm):
        start, end = plural.start("title") - 1, plural.end("title") - 1
        k = bisect_left(starts, start)
        if (k < len(mentions) and starts[k] < end) or (k > 0 and mentions[k - 1].end > start):
            continue
        at = end
        if k < len(mentions) and mentions[k].label in BODIES and starts[k] == end + 1:
            at, k = mentions[k].end, k + 1
        elif norm[start:end] == _GUESTS:
            continue
        if at > end and (after := _second_title(norm, mentions, k, at)) is not None:
            at, k = after  # 'hai Ủy viên Ban cán sự đảng, [Thứ trưởng Bộ Y tế] Lê Văn Bình, Vũ Minh'
        if k == len(mentions) or starts[k] - at > _NEAR:
            continue
        # 'các Bộ trưởng Xây dựng, Tài chính', '3 Bộ trưởng: Xây dựng, ...'
        fields = mentions[k].label == "AGENCY" and norm[start:end] in MINISTERS and (at > end or norm.startswith(":", at))
        named = mentions[k].label == "PERSON" and opens_list(norm[at : starts[k]], several=True)
        each = mentions[k].label == "TITLE" and norm.startswith(":", at)  # 'các Ủy viên Trung ương Đảng: Bộ trưởng A'
        if named or fields or each:
            found.append(Match(start, end, "TITLE", None, "plural"))
    return found


def _second_title(norm: str, mentions: Sequence[Match], k: int, at: int) -> tuple[int, int] | None:
    """Where a second title of the same people ends, at mention ``k`` behind a comma, and the mention behind it; None if none stands there or the names
    of a list do not follow."""
    if k >= len(mentions) or mentions[k].label != "TITLE" or norm[at : mentions[k].start] not in _AND_ALSO:
        return None
    end, k = mentions[k].end, k + 1
    if k < len(mentions) and mentions[k].label in BODIES and mentions[k].start == end + 1:
        end, k = mentions[k].end, k + 1
    if k + 1 >= len(mentions) or mentions[k].label != "PERSON" or mentions[k + 1].label != "PERSON":
        # 'các Ủy viên Trung ương Đảng, Bộ trưởng Bộ Y tế Lê Văn Bình': one name, and the next has a title of his own
        return None
    return end, k
