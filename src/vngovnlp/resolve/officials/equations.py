"""Short names that the text equates with long ones: 'Liên đoàn Bóng đá thế giới (FIFA)', 'Quỹ Phát triển X (gọi tắt là QPT)'."""

from __future__ import annotations

import itertools
from collections.abc import Mapping, Sequence

from vngovnlp.article import Article
from vngovnlp.grammar.match import Match
from vngovnlp.resolve.pattern import pattern

CALLED = r"(?:(?:sau đây |dưới đây )?(?:được )?gọi tắt là |(?:tên )?viết tắt(?: là|:) )"
_EQUATED = pattern(rf'\s*\(\s*{CALLED}?["“]?')
_BODIES = frozenset({"AGENCY", "ORG"})


def long_names(article: Article, entities: Sequence[Match]) -> Mapping[str, str]:
    """{short name: long name}, both in normal form, of the bodies whose short name stands in parentheses behind the long one."""
    found: dict[str, str] = {}
    for long, short in itertools.pairwise(entities):
        if long.label not in _BODIES or short.label not in _BODIES or short.start - long.end > 40:
            continue
        if not _EQUATED.fullmatch(article.norm, long.end, short.start):
            continue
        text = article.text[short.start : short.end]
        # one word for several; 'Vụ Pháp chế (Bộ Y tế)' is no equation
        if " " not in text and article.text.count(" ", long.start, long.end) > 1:
            found.setdefault(text.casefold(), article.norm[long.start : long.end])
    return found
