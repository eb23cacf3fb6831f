"""The main occasion: which of the meetings that an article speaks of it reports, if any."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from math import log1p

from vngovnlp.article import Article
from vngovnlp.grammar.match import Match
from vngovnlp.report import Span
from vngovnlp.resolve.occasions.find import is_short
from vngovnlp.resolve.occasions.occasion import Occasion
from vngovnlp.resolve.occasions.top import places, telling
from vngovnlp.resolve.pattern import pattern

# 'thông báo kết luận của Phó Chủ tịch A tại cuộc họp': the paper conveys the meeting.
_CONVEYS = pattern(r"(?:kết luận|ý kiến|chỉ đạo)(?:[^.\n]|\.(?=\S)){0,110} (?:tại|trong) (?:cuộc|buổi|chuyến|hội nghị|phiên)")
_CHAIRED = pattern(
    r"chủ tr[iì](?!,| phối hợp| cùng| tham mưu|,? xây dựng| rà soát| thực hiện| kiểm tra, làm)|chủ tọa|dưới sự chủ trì|"
    r"phát biểu (?:kết luận|chỉ đạo|khai mạc|bế mạc)"
)
# The lead tells of a paper, a decision ...
_PAPER = pattern(
    r"\W(?:ký (?:ban hành |văn bản|quyết định|công điện|công văn|chỉ thị|thông báo)|công điện|công văn|văn bản (?:số|gửi|yêu cầu|chỉ đạo|báo cáo|truyền đạt|hỏa tốc)|"
    r"có văn bản|kỷ luật|khiển trách|quyết định|thông báo (?:kết luận|về)|truyền đạt|bổ nhiệm|phê bình)"
)
# ... or of an utterance to the press instead.
_INTERVIEW = pattern(
    r"\W(?:trả lời (?:báo chí|phỏng vấn|báo)|trao đổi (?:nhanh )?với|chia sẻ với|nói với|phỏng vấn|bên lề|lên tiếng|xác nhận|cho \p{L}+ biết)"
    r"(?![^.,\n]{0,80} (?:tại|trong) (?:cuộc họp|buổi|phiên|hội nghị|họp báo|kỳ họp))"
)
_WELCOME = pattern(r"lễ đón(?! nhận)")
# '[Điểm tin] 6h: ...', '[Tin tức sáng 5/3:] ...; ...', '... là [sự kiện nổi bật tuần qua]'.
_DIGEST = pattern(
    r"(?<![^\n])(?:điểm tin|bản tin|tin (?:tức )?(?:sáng|trưa|chiều|tối|đáng chú ý|nổi bật))(?!\p{L})[^:\n]{0,24}:|"
    r"(?:sự kiện|diễn biến|chỉ đạo|phát ngôn) nổi bật(?: \p{L}+){0,4} tuần(?!\p{L})"
)
_LEAD = 2
"""Sentences (headline and lead) that tell what the article is about."""


def main_occasion(article: Article, occasions: Sequence[Occasion], entities: Sequence[Match]) -> Occasion | None:
    """The mention that tells of the meeting the article is about; None if the article is about something else."""
    if not occasions or _is_digest(article) or meeting_score(article, occasions) < 0:
        return None
    # A headline with its lead tells at once; in a whole article the telling words may be ones that are not known here.
    if is_short(article) and not any((o.told or o.back) and (o.frame or not o.cited) for o in occasions):
        return None
    dated = {bisect_right(article.sentences, (m.start, len(article.text))) - 1 for m in entities if m.label == "DATE"}
    place = places(article)
    kinds = Counter(o.kind for o in occasions if not o.cited)
    talks = any(o.kind == "TALKS" and o.told and not o.cited and place[o.sentence] < _LEAD for o in occasions)
    # where headline or lead tell of talks, the welcome before them is no event of its own
    welcomes = {o.start for o in occasions if talks and _WELCOME.match(article.norm, o.start)}
    held = [o for o in occasions if o.start not in welcomes]
    if any(o.told and not o.cited and not _gives_way(article, o) for o in held):
        held = [o for o in held if not _gives_way(article, o)]
    return _taken_up(
        max(held, key=lambda o: (_weight(o, place[o.sentence], o.sentence in dated, kinds[o.kind]), -o.start)), held
    )


# A 'chương trình' may be part of a ceremony, or its other name; '[Tiếp đoàn] có ông A' lists the hosts of a visit.
_MINOR = ("chương trình", "tiếp đoàn có", "tiếp đoàn còn có")


def _gives_way(article: Article, occasion: Occasion) -> bool:
    """True for words that name the event only where nothing else that is told of does."""
    return article.norm.startswith(_MINOR, occasion.start)


def _taken_up(main: Occasion, occasions: Sequence[Occasion]) -> Occasion:
    """The occasion that the main one takes up, which has its name and its day: 'Sáng 5/3, Sở A tổ chức [lễ bàn giao nhà]. Dự lễ có ...'."""
    if not (main.told and main.back) or main.verb or main.dated:
        return main
    named = (o for o in occasions if o.kind == main.kind and o.told and o.dated and not (o.cited or o.verb or o.frame))
    return next((o for o in named if o.sentence == main.sentence - 1), main)


def _weight(o: Occasion, place: int, dated: bool, alike: int) -> float:
    """How much a mention looks like the one that tells of the meeting: told, early, dated, of the kind that comes up most."""
    early = (1.0, 2.5, 2.5, 1.5, 0.5)[place] if place < 5 else 0.0
    journey = o.kind == "OTHER" and not o.verb  # frames the talks that are held on it
    return 2.0 * o.told + 1.5 * o.back - 1.5 * (o.verb + journey) - 3.0 * o.cited + early + dated + 0.3 * min(5, alike)


# Is the article about a meeting? Weights of a logistic regression (docs/meeting.md tells how they were fitted).
_BIAS = -2.13
_WEIGHTS = (2.26, 1.49, 3.37, 1.43, 0.47, 2.34, -0.39, 1.97, -0.78, -1.23, 0.46, -0.91, 2.38)
_TOP = 5
"""Sentences at the top (headline, lead, often a caption, and the first of the body) of which one tells of the meeting if any does."""


def _is_top(o: Occasion) -> bool:
    return o.sentence < _TOP


def meeting_score(article: Article, occasions: Sequence[Occasion]) -> float:
    """Log odds that the article's main event is a meeting."""
    return _BIAS + sum(w * x for w, x in zip(_WEIGHTS, evidence(article, occasions), strict=True))


def _is_digest(article: Article) -> bool:
    """True if the article strings the news of a day or week together: no meeting is its event."""
    return any(_DIGEST.search(article.norm, start, end) for start, end in _top(article, _LEAD))


def _top(article: Article, count: int) -> list[Span]:
    return [article.sentences[i] for i in telling(article)[:count]]


def evidence(article: Article, occasions: Sequence[Occasion]) -> tuple[float, ...]:
    """What speaks for and against a meeting as the main event, in the order of the weights."""
    place = places(article)
    occasions = [o._replace(sentence=place[o.sentence]) for o in occasions]
    nouns = [o for o in occasions if not o.verb and (o.frame or not o.cited)]
    verbs = [o for o in occasions if o.verb and not o.cited]
    lead_end = max((end for _, end in _top(article, 3)), default=0)
    lead = " " + article.norm[:lead_end]  # a word has a blank before it
    return (
        float(any(o.told and _is_top(o) for o in nouns)),
        float(any(o.back and _is_top(o) for o in nouns)),
        float(any(o.sentence < 3 or (o.headed and _is_top(o)) for o in verbs)),
        float(any(o.dated and _is_top(o) for o in verbs)),
        float(any(o.sentence == 0 for o in nouns)),
        log1p(sum(o.told or o.back for o in nouns)),
        float(any(o.told or o.back for o in nouns if not _is_top(o))),
        float(_CHAIRED.search(lead) is not None),
        float(_PAPER.search(lead) is not None and not _CONVEYS.search(lead)),
        float(_INTERVIEW.search(lead) is not None),
        float(is_short(article)),
        _lateness([o for o in nouns if o.told or o.back] + [o for o in verbs if o.dated]),
        float(any(o.opens and o.sentence < _TOP + 2 for o in nouns)),
    )


def _lateness(told: Sequence[Occasion]) -> float:
    """0 if a meeting is told of near the top or nowhere, 1 if only far down: what is first told there is mostly background."""
    first = min((o.sentence for o in told), default=0)
    return min(4, max(0, first - _TOP + 1)) / 4
