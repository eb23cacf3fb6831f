"""The person whom an article never introduces: 'Ông Lê Văn Bình cho biết ... Chủ tịch An Hòa nhấn mạnh ...' is one man, told of by name and by title in turn."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence, Set

from vngovnlp.article import Article
from vngovnlp.report import Span
from vngovnlp.resolve.pattern import pattern

_LEAD = 3
"""Sentences in which a news report names whom it is about."""
_ADDRESSED = pattern(r"(?:^|[\s\"“(])(?:ông|bà) $")
# 'Ông Lê Văn Bình[, ]người dân thôn 3': who he is.
_DESCRIBES = (",", " (", " -")
# What somebody says, right behind name or title: 'Ông Lê Văn Bình[: ]Không để chậm', 'Chủ tịch An Hòa[ cũng nhắc lại]'; an apposition would introduce the name.
_SAYS = pattern(
    r" ?: ?[\"“'‘\p{L}]| (?:(?:đã|cũng|còn|vừa|tiếp tục|không) )*(?:cho rằng|cho biết|cho hay|nói|nêu|yêu cầu|đề nghị|nhấn mạnh|khẳng định|bày tỏ|chỉ đạo|đánh giá|lưu ý|nhận định|"
    r"nhắc|phát biểu|giải thích|kết luận|thừa nhận|trả lời|chia sẻ|mong|kêu gọi|bức xúc|lý giải|thông báo|cảnh báo|phân tích|đặt câu hỏi|giao|đồng ý|thông tin|kiến nghị|đề xuất|kỳ vọng|hứa)(?!\p{L})"
)


def find_unintroduced(
    article: Article, people: Sequence[Sequence[Span]], others: Sequence[Sequence[Span]], seats: Sequence[Sequence[Span]]
) -> tuple[int, int] | None:
    """(index of a person, index of a seat) that are one, None if that is not clear.

    ``people`` are the mentions of those who have a name and no post, ``others`` of those who have both, ``seats`` of those who have no name. The person
    speaks in the lead and is not introduced; the seat speaks, and the name last named before it is the person's.
    """
    lead = article.sentences[:_LEAD][-1][1] if article.sentences else 0
    known = [i for i, spans in enumerate(people) if _opens(article, spans[0], lead)]
    if len(known) != 1 or not seats:
        return None
    own = people[known[0]]
    named = frozenset(own)
    names = sorted(span for spans in (*people, *others) for span in spans)
    fits = [
        i
        for i, spans in enumerate(seats)
        if any(_follows(article, span, named, names) for span in spans) and not _is_another(article, own, spans)
    ]
    return (known[0], fits[0]) if len(fits) == 1 else None


def _opens(article: Article, first: Span, lead: int) -> bool:
    """True if a mention names somebody in the lead who speaks and is not described."""
    start, end = first
    if end > lead or _ADDRESSED.search(article.norm, max(0, start - 5), start) is None:
        return False
    if article.norm.startswith(_DESCRIBES, end):
        return False
    return _in_headline(article, first) or _SAYS.match(article.norm, end) is not None


def _in_headline(article: Article, span: Span) -> bool:
    """True in the headline of a report that is a headline and a lead."""
    end = article.sentences[0][1]
    return len(article.sentences) <= _LEAD and span[1] <= end and article.text.startswith("\n", end)


def _is_another(article: Article, own: Sequence[Span], seat: Sequence[Span]) -> bool:
    """True for 'Thị trưởng An Hòa chịu áp lực từ ông Lê Văn Bình': a headline names nobody twice."""
    return _in_headline(article, own[0]) and seat[0] < own[0]


def _follows(article: Article, seat: Span, own: Set[Span], names: Sequence[Span]) -> bool:
    """True if the seat says something and the last name before it is one of ``own``."""
    i = bisect_left(names, seat)
    if i == 0 or names[i - 1] not in own:
        return False
    heads = _in_headline(article, names[i - 1]) and any(seat[0] == start for start, _ in article.sentences)
    return heads or _SAYS.match(article.norm, seat[1]) is not None
