"""Who gets a task that names nobody itself: the parties of the clause before, which are told to do it or which its letter or circumstance names; token ranges (half open), empty if there are none."""

from __future__ import annotations

from collections.abc import Sequence

from vngovnlp.statements.clauses import Tokens
from vngovnlp.statements.tasks.assignees import BEFORE_SUBJECT, MARKS
from vngovnlp.statements.tasks.fields import find_cue
from vngovnlp.statements.tasks.subjects import PASSIVE, told_at
from vngovnlp.statements.wording.bodies import MANY
from vngovnlp.statements.wording.orders import ends_order
from vngovnlp.statements.wording.parties import parties
from vngovnlp.statements.wording.predicate import WORK, phrase_at, predicate


def governing_assignees(toks: Tokens, floor: int, i: int) -> list[tuple[int, int]]:
    """The parties of the clause that introduces a list: 'yêu cầu các đơn vị tập trung: A; B', 'X được giao: A'."""
    if i <= floor:
        return []
    meant = _told(toks, floor, i) or _meant(toks, floor, i)
    cue = find_cue(toks, floor, i)
    if meant or cue is None:
        return meant
    subject = _needing(toks, floor, i)
    if subject:
        return subject
    for k in range(i - 1, floor, -1):
        if toks.word[k - 1 : k + 1] in (["yêu", "cầu"], ["đề", "nghị"], ["chỉ", "đạo"], ["giao", "cho"]) or (
            toks.word[k] == "giao" and toks.entity[k] is None and phrase_at(toks.word, k, k + 1)
        ):
            while k + 1 < i and toks.word[k + 1] in _AFTER_GIVING:
                k += 1
            if k + 1 < i:
                found = parties(toks, k + 1, min(i, predicate(toks, k + 1, i)))
                if found:
                    return _who_directs(toks, floor, k - 1) or found
            break
    return []


def _who_directs(toks: Tokens, floor: int, k: int) -> list[tuple[int, int]]:
    """Who is told right before token ``k`` to direct others: 'yêu cầu [Sở A] chỉ đạo các trạm làm: ...'; none where that is the order itself."""
    if toks.word[k : k + 2] != ["chỉ", "đạo"]:
        return []
    begin = next((m for m in range(k - 1, max(floor, k - _DIRECTOR) - 1, -1) if ends_order(toks, m)), k)
    found = parties(toks, begin, k)
    return found if found and found[0][0] == begin and found[-1][1] == k else []


_DIRECTOR = 20
"""Tokens of whoever directs, at most."""
_AFTER_GIVING = frozenset("ngay luôn cho lại nhiệm vụ trách thêm".split())
_MODALS = frozenset(("cần", "phải"))


def _needing(toks: Tokens, floor: int, i: int) -> list[tuple[int, int]]:
    """The subject of the last 'cần', 'phải' or 'được giao' before the task: '[các xã] cần làm tốt: A; B', '[Sở A] được đề nghị B'."""
    word = toks.word
    for k in range(i - 1, floor, -1):
        if toks.entity[k] is not None:
            continue
        if (word[k] in _MODALS and word[k + 1] != "thiết") or tuple(word[k : k + 2]) in PASSIVE:
            break
    else:
        return []
    while k > floor and word[k - 1] in ("cần", "cũng", "đã", "sẽ", "đều", "vừa", "còn"):
        k -= 1
    found = _subject(toks, floor, k)
    return [] if found and word[found[0][0] - 1] == "với" else found  # 'đối với cán bộ vi phạm, cần xử lý': it is done to them


def _told(toks: Tokens, floor: int, i: int) -> list[tuple[int, int]]:
    """Who is told by whom to do the task: '[Sở A] được UBND tỉnh giao B', '[chủ đầu tư] bị lãnh đạo quận yêu cầu B'."""
    k = told_at(toks, floor, i)
    if k < 0:
        return []
    while k > floor and toks.word[k - 1] in ("đã", "cũng", "vừa", "còn", "đang", "sẽ"):
        k -= 1
    return _subject(toks, floor, k)


_DONE = frozenset(("chưa", "đã", "là", "bị"))


def _subject(toks: Tokens, floor: int, stop: int) -> list[tuple[int, int]]:
    """The parties that stand right before token ``stop``; none if a predicate is among them: '[Sở A] thực hiện các nhiệm vụ [được giao]'."""
    begin = stop
    found: list[tuple[int, int]] = []
    while begin >= floor and stop - begin < 30:
        mention = toks.entity[begin - 1] if begin > floor else None
        dated = mention is not None and mention.label == "DATE"
        if begin == floor or dated or (mention is None and toks.word[begin - 1] in BEFORE_SUBJECT):
            p = predicate(toks, begin, stop)
            if (begin < p < stop and " ".join(toks.word[p : p + 2]) not in WORK) or not _DONE.isdisjoint(toks.word[begin:stop]):
                return found
            found = parties(toks, begin, stop) or found
            if begin == floor or toks.word[begin - 1] != ",":
                return found
        begin -= 1
    return found


def _before_speaker(toks: Tokens, floor: int, order: int) -> int:
    """The comma before the person who is named right before the order, and gives it: 'gửi các sở[,] ông Lê A yêu cầu ...'; ``order`` if there is none."""
    speaker = toks.entity[order - 1]
    if speaker is None or speaker.label != "PERSON":
        return order
    return next((k for k in range(order - 1, floor, -1) if toks.word[k] == "," and toks.entity[k] is None), order)


def _meant(toks: Tokens, floor: int, i: int) -> list[tuple[int, int]]:
    """Whom the circumstance or the letter before the task names: 'đối với [Sở A], đẩy nhanh ...', 'gửi công văn đến [các sở, UBND huyện B] yêu cầu ...'."""
    word = toks.word
    if word[i - 1] in (",", ":"):
        for k in range(i - 2, max(floor, i - 20) - 1, -1):
            size = _addressing(word, k)
            if size:
                mention = toks.entity[k + size]
                if (
                    mention is None
                    or mention.label not in ("AGENCY", "ORG")
                    or (size == 1 and toks.entity[i - 2] is not mention)
                ):
                    return []
                return parties(toks, k + size, i - 1)
    lead = _LEAD_SIZES.get(" ".join(word[floor : floor + 2]), 1 if word[floor] in ("với", "riêng") else 0)
    named = lead and toks.entity[floor + lead]
    if lead and floor + lead + 1 < i and (find_cue(toks, floor, i) is not None or (named and named.label == "AGENCY")):
        comma = next(
            (k for k in range(floor + lead, min(floor + lead + 20, i)) if word[k] == "," and toks.entity[k] is None), -1
        )
        if comma > 0 and _may_be_addressed(toks, floor + lead):
            return parties(toks, floor + lead, comma) if predicate(toks, floor + lead, comma) in (floor + lead, comma) else []
    order = next((k for k in range(i - 2, max(floor, i - 6) - 1, -1) if word[k : k + 2] in _ASKS), -1)
    for k in range(order - 1, max(floor, order - 40) - 1, -1):
        if toks.entity[k] is not None or not _reaches(word, k):
            continue
        to = next((m for m in range(k + 1, min(k + 6, order)) if word[m] in ("tới", "đến", "cho")), k)
        stop = next((m for m in range(to + 1, order) if word[m] in MARKS and not parties(toks, m + 1, order)), order)
        stop = min(stop, _before_speaker(toks, to + 1, order))
        p = predicate(toks, to + 1, stop)
        return parties(toks, to + 1, stop) if p in (to + 1, stop) or word[p] == ";" else []
    return []


def _reaches(word: Sequence[str], k: int) -> bool:
    """True if at token ``k`` somebody is written or called to: 'gửi [Sở A]', 'thông báo đến [các xã]', 'gọi điện cho [ông B]', 'có công điện tới [các tỉnh]'."""
    if word[k] == "gửi" or word[k : k + 2] == ["thông", "báo"]:
        return True
    if word[k] != "điện" or not (word[k + 1] == "thoại" or word[k - 1] in _CALLS):
        return False
    return word[k + 2 if word[k + 1] == "thoại" else k + 1] in ("cho", "tới", "đến")


_CALLS = frozenset("gọi công đã vừa tôi ông bà".split())
"""Before 'điện', which is no electricity then."""


def _may_be_addressed(toks: Tokens, k: int) -> bool:
    """True for a body or official at token ``k``, of whom the circumstance speaks to tell them something; things and people can be what it is done to."""
    mention = toks.entity[k]
    if mention is not None:
        return mention.label in ("AGENCY", "ORG", "TITLE")
    noun = k + 1 if toks.word[k] in MANY else k
    return (
        toks.word[noun] in ("ngành", "ubnd")
        or (noun > k and toks.word[noun] in ("bộ", "sở", "xã"))
        or " ".join(toks.word[noun : noun + 2]) in _ADDRESSED
    )


def _addressing(word: Sequence[str], k: int) -> int:
    """How many tokens the words at token ``k`` are that turn to somebody: '[đối với] Sở A: ...', '[riêng] Sở B, ...'; 0 for others."""
    if word[k : k + 2] == ["đối", "với"]:
        return 2
    return 1 if word[k] == "riêng" and word[k + 1] not in ("với", "đối") else 0


_ADDRESSED = frozenset("lực lượng,chính quyền,địa phương,cơ quan,lãnh đạo,công an,thủ trưởng,bộ đội,quân đội".split(","))
_ASKS = (["yêu", "cầu"], ["đề", "nghị"], ["về", "việc"], ["chỉ", "đạo"])
_LEAD_SIZES = {"đối với": 2, "về phía": 2, "riêng với": 2}
