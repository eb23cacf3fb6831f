"""Lines in capitals hide which words are names: 'TÌNH HÌNH KINH TẾ - XÃ HỘI', 'THÔNG BÁO', 'TÀI CHÍNH - NGÂN SÁCH' hold none."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import regex

from vngovnlp.grammar.match import Match
from vngovnlp.grammar.mend.neighbours import behind_titles

# What the parts of notices, reports and plans are headed by, and what such papers are called; a body has its kind in front: 'SỞ Y TẾ'
_WORDS = (
    "phát triển|kinh tế(?: [-–] xã hội)?|văn h(?:óa|oá)(?: [-–] xã hội)?|xã hội|an sinh|quốc phòng(?:(?:,| [-–]) an ninh)?|an ninh|tài chính(?: [-–] ngân sách)?|ngân sách|đầu tư|y tế|giáo dục"
    "|chuyển đổi số|cải cách hành chính|nông nghiệp|nông thôn mới|công nghiệp|dịch vụ|môi trường|đối ngoại|nội chính|trật tự|an toàn"
    "|thông báo|công điện|công văn|kế hoạch|quyết định|nghị quyết|chỉ thị|báo cáo|tờ trình|giấy mời|biên bản|chương trình|kết luận|kết quả|nhiệm vụ|mục tiêu|giải pháp|hạn chế|tồn tại|nguyên nhân"
)
_PHRASE = regex.compile(rf"(?i)(?<!\p{{L}})(?:{_WORDS})(?!\p{{L}})")
_LONGEST = 40
"""Characters before a mention in which such a phrase can begin."""


def without_common_words(text: str, mentions: Sequence[Match]) -> Iterator[Match]:
    """The mentions without those in capitals that are such a phrase, or begin inside one: 'KINH [TẾ - XÃ HỘI]', '[THÔNG BÁO]'; not 'BỘ TRƯỞNG [QUỐC PHÒNG]'."""
    for m, behind_title in behind_titles(mentions):
        said = text[m.start : m.end]
        if behind_title or m.label == "DATE" or " " not in said or not said.isupper() or not _is_common(text, m):
            yield m


def _is_common(text: str, m: Match) -> bool:
    line = text.rfind("\n", 0, m.start) + 1
    for phrase in _PHRASE.finditer(text, max(line, m.start - _LONGEST), m.end):
        start, end = phrase.span()
        if start < m.start < end or (start == m.start and end >= m.end):
            return True
    return False
