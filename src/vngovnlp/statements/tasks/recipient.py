"""Whom the result of a task goes to: 'trình [UBND tỉnh]', 'gửi báo cáo về [Sở Nội vụ]', 'báo cáo kết quả cho [lãnh đạo Bộ]'.

A verb that hands something in opens the search. The recipient stands right behind it, behind an adverb, or in the same clause behind the
first word that points at somebody ('về', 'lên', 'cho', 'tới', 'đến', 'với').
"""

from __future__ import annotations

from collections.abc import Sequence

from vngovnlp.phrases import phrases
from vngovnlp.report import Span
from vngovnlp.statements.clauses import Tokens
from vngovnlp.statements.ordered import beginning_in
from vngovnlp.statements.tasks.actors import Actor
from vngovnlp.statements.tasks.generic import COMPOUND, NOUNS, longest

_VERBS = {"cáo": "báo", "mưu": "tham", "xuất": "đề", "kiến": "ý"}
"""The last syllable of a verb that hands in, and the one before it: 'báo cáo', '(xin) ý kiến'."""
_SHORT_VERBS = frozenset(("trình", "gửi", "nộp"))
_VERB_ENDS = frozenset((*_VERBS, *_SHORT_VERBS))
_NOUN_BEFORE = frozenset("công chương quá giải tiến quy qui lộ giáo lịch hành tờ diễn thuyết tường".split())
"""Before 'trình' they make another word: 'công trình', 'tờ trình'."""
_ADVERBS = frozenset(
    "ngay lại kịp thời trực tiếp đầy đủ nhanh chóng cụ thể chi tiết bằng văn bản thường xuyên định kỳ hằng hàng tháng quý tuần ngày gấp khẩn trương "
    "sớm đúng chính xác trung thực , và đồng chí ông bà".split()
)
_OPINION = frozenset("chỉ đạo của".split())
"""Between 'xin ý kiến' and whose it is."""
_POINTING = frozenset("về lên cho tới đến với".split())
_OTHERWISE = {
    "với": frozenset("hợp cùng đối so việc liên gắn đôi ký đấu quan".split()),
    "cho": frozenset("trợ dành giao cấp trao chi vay tặng vụ thuê bán trả toán tạo trí giúp gây làm đảm bảo sẵn".split()),
    "đến": frozenset("quan hưởng dẫn động cập tính từ".split()),
    "tới": frozenset("quan hưởng dẫn động cập tính từ".split()),
}
"""Before a pointing word: it belongs to them, and points at nobody who is handed something ('phối [hợp] với', 'liên [quan] đến')."""
_CLAUSE_ENDS = frozenset("; : . ( ) để nhằm theo khi nếu".split())
_LEADERS = frozenset(
    phrases(
        "lãnh đạo,tập thể lãnh đạo,thường trực,ban thường vụ,ban chỉ đạo,ban tổ chức,hội đồng,cấp trên,cấp có thẩm quyền,cấp thẩm quyền,cơ quan có thẩm quyền"
    )
)
_BEHIND_NOUN = frozenset(
    "; : . , ( ) để trước xem theo trong về kết qua phê cho quyết và trình vào thẩm ngay có cùng những các vụ tình".split()
)
"""Behind a bare noun that stands for a body: 'báo cáo [Bộ] trước ngày'; but not 'Bộ máy'."""
_REACH = 30
"""Tokens of a clause in which the recipient is looked for."""


def find_recipient(toks: Tokens, cast: Sequence[Actor], i: int, j: int) -> Span | None:
    """The agency, official or leaders that the result of the task at tokens ``i`` to ``j`` goes to; None if none is named."""
    if _VERB_ENDS.isdisjoint(toks.word[i:j]):
        return None
    known = {actor.i: actor for actor in beginning_in(cast, i + 1, j) if actor.j <= j and (actor.human or actor.body)}
    for k in range(i, j - 1):
        if toks.entity[k] is None and _hands_in(toks.word, k):
            found = _behind(toks, known, k + 1, j)
            if found is not None:
                return found
    return None


def _hands_in(word: Sequence[str], k: int) -> bool:
    """True if a verb that hands something in, and does not tell that it was, ends at token ``k``."""
    before = _VERBS.get(word[k])
    first = k if before is None else k - 1
    if word[k] not in _VERB_ENDS or first < 0 or (before is not None and word[first] != before):
        return False
    ahead = word[first - 1] if first else ""
    if before == "ý":
        return ahead == "xin" and (first < 2 or word[first - 2] != "đã")
    return ahead != "đã" and (word[k] != "trình" or ahead not in _NOUN_BEFORE)


def _behind(toks: Tokens, known: dict[int, Actor], k: int, j: int) -> Span | None:
    """The recipient behind the verb that ends before token ``k``."""
    word = toks.word
    between = _ADVERBS | _OPINION if word[k - 1] == "kiến" else _ADVERBS
    while k < j:
        found = _party_at(toks, known, k, j)
        if found is not None:
            return found
        if toks.entity[k] is not None or (word[k] not in between and word[k] not in _POINTING):
            break
        k += 1
    listed = False
    for at in range(k, min(j - 1, k + _REACH)):
        if toks.entity[at] is not None:
            continue
        if word[at] in _CLAUSE_ENDS or _hands_in(word, at):
            return None
        listed = listed or word[at] == ","
        if word[at] in _POINTING and word[at - 1] not in _OTHERWISE.get(word[at], ()) and (word[at] == "lên" or not listed):
            found = _party_at(toks, known, at + 1, j)
            if found is not None:
                return found
    return None


def _party_at(toks: Tokens, known: dict[int, Actor], k: int, j: int) -> Span | None:
    """The agency, official, leaders or bare noun that begins at token ``k``."""
    word = toks.word
    actor = known.get(k)
    if actor is not None:
        return toks.start[k], toks.end[actor.j - 1]
    if toks.entity[k] is not None:
        return None
    size = longest(_LEADERS, word, k, j)
    if size:
        led = known.get(k + size)
        if led is not None:
            return toks.start[k], toks.end[led.j - 1]
        noun = _noun_at(toks, k + size, j)
        return toks.start[k], toks.end[k + size + noun - 1]
    noun = _noun_at(toks, k, j)
    return (toks.start[k], toks.end[k + noun - 1]) if noun else None


def _noun_at(toks: Tokens, k: int, j: int) -> int:
    """How many tokens the bare noun has that stands for a body at token ``k``; 0 if there is none."""
    size = longest(NOUNS, toks.word, k, j)
    if not size or any(mention is not None for mention in toks.entity[k : k + size]):
        return 0
    behind = k + size
    ends = behind >= j or (toks.word[behind] not in COMPOUND and toks.word[behind] in _BEHIND_NOUN)
    return size if ends else 0
