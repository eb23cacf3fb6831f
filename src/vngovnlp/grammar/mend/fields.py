"""Fields of work right behind the title of their head that were taken for nothing: 'bộ trưởng | quốc phòng | Lào', 'Cục phó | Di sản văn hóa'."""

from __future__ import annotations

from collections.abc import Sequence

import regex

from vngovnlp.grammar.match import Match
from vngovnlp.grammar.mend.borders import BORDER, STOPS
from vngovnlp.grammar.mend.neighbours import is_country, with_found
from vngovnlp.lexicon.families import surnames
from vngovnlp.text import normal

_MINISTERS = ("bộ trưởng", "thứ trưởng")
# 'xây dựng', 'thanh tra', 'kế hoạch' are left out: ministers do that
_MINISTRY = regex.compile(
    r" (?P<field>quốc phòng|tài chính|ngoại giao|nội vụ|tư pháp|y tế|công thương|thương mại|nông nghiệp|giao thông(?: vận tải)?|lao động|ngân khố"
    r"|năng lượng|giáo dục|môi trường|công an|an ninh|kinh tế|văn h(?:óa|oá)|du lịch)(?! và \p{Ll}|\p{L})"
)
_OFFICES = ("cục trưởng", "cục phó", "vụ trưởng", "vụ phó")
_OFFICE = regex.compile(rf" (?P<field>(?P<first>\p{{Lu}}\p{{Ll}}+)(?: (?!(?:{STOPS})\b)\p{{Ll}}+){{1,5}}){BORDER}")


def fields_behind(text: str, mentions: Sequence[Match]) -> Sequence[Match]:
    """The mentions and the fields of ministers and heads of office; the State behind belongs to its ministry."""
    return with_found(mentions, lambda k: _field_behind(text, mentions[k], mentions[k + 1 : k + 2]))


def _field_behind(text: str, title: Match, following: Sequence[Match]) -> Match | None:
    if title.label != "TITLE" or (following and following[0].start == title.end + 1):
        return None
    name = normal(text[title.start : title.end])
    pattern = _MINISTRY if name.endswith(_MINISTERS) else _OFFICE if name.endswith(_OFFICES) else None
    field = pattern.match(text, title.end) if pattern is not None else None
    if field is None or (pattern is _OFFICE and normal(field["first"]) in surnames()):
        return None
    start, end = field.span("field")
    behind = following[0] if following else None
    if behind is not None and behind.label == "LOCATION" and behind.start == end + 1:
        if not is_country(text[behind.start : behind.end]):
            return None  # 'Bộ trưởng y tế Hà Nội' is nobody's post
        if text[behind.start : behind.end] != "Việt Nam":
            return Match(start, behind.end, "ORG", None, "mend-field", title.score)
    if behind is not None and behind.start < end:
        return None
    return Match(start, end, "AGENCY", None, "mend-field", title.score)
