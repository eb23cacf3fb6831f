"""The smaller columns of the task register: modality, legal basis, routine, and the six that make a task clear.

Each is what the text of the task (or its governing cue) says, cut from it, or None.
"""

from __future__ import annotations

from collections.abc import Sequence

import regex

from vngovnlp.article import Article
from vngovnlp.grammar.match import Match
from vngovnlp.report import Clarity, Modality, Span
from vngovnlp.statements.clauses import Tokens
from vngovnlp.statements.ordered import beginning_in

_MODALITY: dict[str, Modality] = {
    "giao": "giao", "giao cho": "giao", "phân công": "giao", "ủy quyền": "giao", "được giao": "giao",
    "yêu cầu": "yêu cầu", "phải": "yêu cầu", "cần": "yêu cầu", "cần phải": "yêu cầu", "đòi hỏi": "yêu cầu", "hối thúc": "yêu cầu",
    "đốc thúc": "yêu cầu", "nhiệm vụ": "giao",
    "chỉ đạo": "chỉ đạo", "chỉ thị": "chỉ đạo", "quán triệt": "chỉ đạo", "kết luận": "chỉ đạo",
    "đề nghị": "đề nghị", "kiến nghị": "đề nghị", "đề xuất": "đề nghị", "kêu gọi": "đề nghị", "mong muốn": "đề nghị", "mong": "đề nghị",
    "khuyến cáo": "đề nghị", "vận động": "đề nghị", "nên": "đề nghị", "gợi ý": "đề nghị", "xin": "đề nghị",
    "lưu ý": "lưu ý", "nhắc": "lưu ý", "nhắc nhở": "lưu ý", "nhấn mạnh": "lưu ý", "tập trung": "yêu cầu",
}  # fmt: skip
"""Cue, one or two syllables -> Mức độ."""
_CUE_ENDS = frozenset(cue.split()[-1] for cue in _MODALITY)


def find_cue(toks: Tokens, begin: int, stop: int) -> tuple[int, int] | None:
    """The last order word among tokens ``begin`` to ``stop`` that stand before a task."""
    word = toks.word
    for k in range(stop - 1, begin - 1, -1):
        if word[k] not in _CUE_ENDS:
            continue
        if k > begin and f"{word[k - 1]} {word[k]}" in _MODALITY:
            return k - 1, k + 1
        if word[k] in _MODALITY and word[k] not in ("mong",):
            return k, k + 1
    return None


def modality_of(toks: Tokens, cue: tuple[int, int] | None) -> Modality | None:
    """How strongly the cue asks: giao, yêu cầu, chỉ đạo, đề nghị, lưu ý."""
    return _MODALITY[" ".join(toks.word[cue[0] : cue[1]])] if cue else None


_ROUTINE = regex.compile(
    r"(?<![\p{L}])(?:thường\s+xuyên|tiếp\s+tục|định\s+kỳ|(?:h[àằ]ng|mỗi)\s+(?:ngày|tuần|tháng|quý|năm)|liên\s+tục)(?![\p{L}])"
)
_RESPONSIBLE = regex.compile(
    r"(?<![\p{L}])(?:chịu\s+trách\s+nhiệm|trách\s+nhiệm\s+(?:cá\s+nhân|người\s+đứng\s+đầu)|làm\s+đầu\s+mối|chủ\s+trì|trực\s+tiếp\s+chỉ\s+đạo)(?![\p{L}])"
)
_AUTHORITY = regex.compile(r"(?<![\p{L}])(?:thẩm\s+quyền|ủy\s+quyền|được\s+quyền|phân\s+cấp)(?![\p{L}])")
# A syllable of each phrase above: most tasks have none of them, and need no search.
_ROUTINE_WORDS = frozenset("xuyên tục kỳ hàng hằng mỗi".split())
_RESPONSIBLE_WORDS = frozenset("nhiệm mối trì trực".split())
_AUTHORITY_WORDS = frozenset("quyền phân".split())
_HEAD = regex.compile(
    r"(?:người\s+đứng\s+đầu|thủ\s+trưởng|lãnh\s+đạo|đồng\s+chí|giám\s+đốc|chủ\s+tịch|bí\s+thư|trưởng|bộ\s+trưởng|chánh|cục\s+trưởng|hiệu\s+trưởng)(?![\p{L}])"
)


def is_routine(article: Article, words: frozenset[str], start: int, end: int) -> bool:
    """True if the task goes on without an end: 'thường xuyên', 'tiếp tục', 'định kỳ'. ``words``: those of the task."""
    return not words.isdisjoint(_ROUTINE_WORDS) and _ROUTINE.search(article.norm, start, end) is not None


def find_responsible(article: Article, entities: Sequence[Match], assignees: Sequence[Span]) -> Span | None:
    """The assignee that is a person: 'Người đứng đầu các đơn vị', a title, a name."""
    for start, end in assignees:
        person = any(mention.label in ("PERSON", "TITLE") for mention in beginning_in(entities, start, start + 1))
        if person or _HEAD.match(article.norm, start, end):
            return start, end
    return None


def clarity(
    article: Article,
    words: frozenset[str],
    start: int,
    end: int,
    *,
    who: bool,
    what: bool,
    when: bool,
    responsible: bool,
    product: bool,
) -> tuple[Clarity, ...]:
    """Which of the six (6 rõ) the text of the task states. ``words``: those of the task."""
    norm = article.norm
    responsible = responsible or (
        not words.isdisjoint(_RESPONSIBLE_WORDS) and _RESPONSIBLE.search(norm, start, end) is not None
    )
    authority = not words.isdisjoint(_AUTHORITY_WORDS) and _AUTHORITY.search(norm, start, end) is not None
    stated: list[tuple[Clarity, bool]] = [
        ("rõ người", who),
        ("rõ việc", what),
        ("rõ thời gian", when),
        ("rõ trách nhiệm", responsible),
        ("rõ thẩm quyền", authority),
        ("rõ kết quả", product),
    ]
    return tuple(name for name, holds in stated if holds)
