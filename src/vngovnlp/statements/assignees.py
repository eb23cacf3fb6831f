"""Who gets a task: the parties it begins with, else those that the words before it name; token ranges (half open), empty if the text names none."""

from __future__ import annotations

from vngovnlp.statements.clauses import Tokens
from vngovnlp.statements.fields import find_cue
from vngovnlp.statements.issuer import PASSIVE, told_at
from vngovnlp.statements.orders import ends_order
from vngovnlp.statements.parties import MANY, THINGS, WORK, parties, predicate


def own_assignees(text: str, toks: Tokens, i: int, p: int, j: int) -> list[tuple[int, int]]:
    """The parties that the task at tokens ``i`` to ``j`` begins with, or that stand behind a date: '5 năm tới [ngành] phải ...'.

    ``text``: the article, ``p``: where its predicate begins.
    """
    if toks.entity[i] is not None and i == p:
        while i + 1 < j and _is_date(toks, i):
            i += 1
        p = predicate(toks, i, j)
    return parties(toks, i, p) or ([(i, p)] if _is_unknown_name(text, toks, i, p) else [])


def _is_unknown_name(text: str, toks: Tokens, i: int, p: int) -> bool:
    """True for words in capitals between an order and its predicate: 'yêu cầu [Vinaphim] ổn định tổ chức'."""
    return (
        0 < p - i <= 4
        and ends_order(toks, i)
        and all(mention is None for mention in toks.entity[i:p])
        and all(text[start].isupper() for start in toks.start[i:p])
        and " ".join(toks.word[i : i + 2]) not in THINGS
    )


def _is_date(toks: Tokens, k: int) -> bool:
    mention = toks.entity[k]
    return mention is not None and mention.label == "DATE"


_SAID_OF_THINGS = frozenset("cần phải nên được".split())


def is_about_a_thing(toks: Tokens, i: int, p: int, j: int) -> bool:
    """True for 'việc đền bù phải công khai': a thing stands where the assignee would, so it is not the business of the party before."""
    word = toks.word
    noun = i
    while noun < p and word[noun] in MANY:
        noun += 1
    if word[i] not in ("việc", "giá", "cái") and (p == i or " ".join(word[noun : noun + 2]) not in THINGS):
        return False
    for w in word[i + 1 : min(i + 15, j)]:
        if w in _SAID_OF_THINGS:
            return True
        if w in _BEFORE_SUBJECT:
            return False
    return False


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
        if (
            toks.word[k - 1 : k + 1] in (["yêu", "cầu"], ["đề", "nghị"], ["chỉ", "đạo"], ["giao", "cho"])
            or toks.word[k] == "giao"
        ):
            if k + 1 < i:
                found = parties(toks, k + 1, min(i, predicate(toks, k + 1, i)))
                if found:
                    return found
            break
    return []


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
    return _subject(toks, floor, k)


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
        if begin == floor or dated or (mention is None and toks.word[begin - 1] in _BEFORE_SUBJECT):
            p = predicate(toks, begin, stop)
            if (begin < p < stop and " ".join(toks.word[p : p + 2]) not in WORK) or not _DONE.isdisjoint(toks.word[begin:stop]):
                return found
            found = parties(toks, begin, stop) or found
            if begin == floor or toks.word[begin - 1] != ",":
                return found
        begin -= 1
    return found


def _meant(toks: Tokens, floor: int, i: int) -> list[tuple[int, int]]:
    """Whom the circumstance or the letter before the task names: 'đối với [Sở A], đẩy nhanh ...', 'gửi công văn đến [các sở, UBND huyện B] yêu cầu ...'."""
    word = toks.word
    if word[i - 1] == ",":
        for k in range(i - 2, max(floor, i - 20) - 1, -1):
            if word[k : k + 2] == ["đối", "với"]:
                mention = toks.entity[k + 2]
                return parties(toks, k + 2, i - 1) if mention is not None and mention.label in ("AGENCY", "ORG") else []
    order = next((k for k in range(i - 2, max(floor, i - 6) - 1, -1) if word[k : k + 2] in _ASKS), -1)
    for k in range(order - 1, max(floor, order - 40) - 1, -1):
        if word[k] != "gửi" or toks.entity[k] is not None:
            continue
        to = next((m for m in range(k + 1, min(k + 6, order)) if word[m] in ("tới", "đến", "cho")), k)
        stop = next((m for m in range(to + 1, order) if word[m] in _MARKS and not parties(toks, m + 1, order)), order)
        return parties(toks, to + 1, stop) if predicate(toks, to + 1, stop) in (to + 1, stop) else []
    return []


_MARKS = frozenset(",;.")
_ASKS = (["yêu", "cầu"], ["đề", "nghị"])
_BEFORE_SUBJECT = frozenset(',;:."“”()').union("cầu nghị rằng biết giao thì đạo ý mạnh đó".split())
