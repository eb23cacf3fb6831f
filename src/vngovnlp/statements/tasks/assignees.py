"""Who gets a task by its own words: the parties it begins with, or the thing that stands there instead; token ranges (half open), empty if it names none."""

from __future__ import annotations

from collections.abc import Sequence

from vngovnlp.statements.clauses import Tokens
from vngovnlp.statements.tasks.subjects import PASSIVE
from vngovnlp.statements.wording.bodies import MANY, THINGS
from vngovnlp.statements.wording.orders import ends_order
from vngovnlp.statements.wording.parties import parties
from vngovnlp.statements.wording.predicate import phrase_at, predicate
from vngovnlp.statements.wording.verbal import ONES, PAIRS


def own_assignees(text: str, toks: Tokens, i: int, p: int, j: int) -> list[tuple[int, int]]:
    """The parties that the task at tokens ``i`` to ``j`` begins with, or that stand behind a date: '5 năm tới [ngành] phải ...'.

    ``text``: the article, ``p``: where its predicate begins.
    """
    if is_done_to(toks, i, p, j) or _is_where(toks, i):
        return []
    if toks.entity[i] is not None and i == p:
        while i + 1 < j and _is_date(toks, i):
            i += 1
        p = predicate(toks, i, j)
    begin = _behind_joint(toks, i, j)
    if begin > i:
        i = begin
        p = predicate(toks, i, j)
    told = max(_behind_duty(toks, i, j), _behind_speaker(toks, i, j))
    found = (parties(toks, told, predicate(toks, told, j)) if told > i else []) or parties(toks, i, p)
    if len(found) == 1 and toks.word[found[0][0] : found[0][1]] in (["ông"], ["bà"]):
        return _named_before(toks, found[0][0]) or found
    if found:
        return _with_those_before(toks, i, p) or found
    if _is_unknown_name(text, toks, i, p):
        return [(i, p)]
    return _bare_name(toks, i, p, j) or _behind_circumstance(toks, i, j)


def _is_where(toks: Tokens, i: int) -> bool:
    """True if the place at token ``i`` ends a list of places where something is: 'tại xã A, [huyện B] phải ...', but 'yêu cầu xã A, [huyện B] ...'."""
    place = toks.entity[i]
    if place is None or place.label != "LOCATION" or i < 2 or toks.word[i - 1] not in _LISTING:
        return False
    k = i - 1
    while k > 0 and (((place := toks.entity[k]) is not None and place.label == "LOCATION") or toks.word[k] in _LISTING):
        k -= 1
    while k > 0 and toks.word[k] in _UNITS:
        k -= 1
    return toks.word[k] in _AT and toks.sentence[k] == toks.sentence[i]


_LISTING = frozenset((",", "và"))
_UNITS = frozenset("các những hai ba xã phường huyện quận tỉnh thành phố nước khu vực địa bàn".split())
_AT = frozenset("tại ở như từ của giữa trên".split())


def _behind_joint(toks: Tokens, i: int, j: int) -> int:
    """Behind what joins the task to the one before: 'còn [Sở A] ...', 'nhất là [Sở A] ...'; ``i`` if nothing does."""
    word = toks.word
    k = i + 1 if word[i] in ("còn", "riêng") else i + 2 if word[i : i + 2] in (["nhất", "là"], ["tức", "là"]) else i
    if word[k : k + 1] == ["với"] and word[i] == "riêng":
        k += 1
    if word[i] in _AT_ONCE and i + 1 < j and (word[i + 1] in MANY or toks.entity[i + 1] is not None):
        k = i + 1  # 'chỉ đạo khẩn [các xã] ...'
    return k if k + 2 < j else i


_AT_ONCE = frozenset("khẩn ngay gấp luôn".split())


_DUTIES = (["nhiệm", "vụ", "cho"], ["trách", "nhiệm", "cho"], ["chỉ", "đạo", "cho"])


def _behind_duty(toks: Tokens, i: int, j: int) -> int:
    """The party of a task that names the duty first: 'giao trách nhiệm cho [Sở A] làm', 'phân công [ông B] làm'; ``i`` if it does not."""
    if i + 4 >= j:
        return i
    if toks.word[i : i + 3] in _DUTIES:
        return i + 3
    appointed = toks.entity[i + 2] is not None or toks.word[i + 2] in ("ông", "bà")
    return i + 2 if appointed and toks.word[i : i + 2] == ["phân", "công"] else i


def _named_before(toks: Tokens, i: int) -> list[tuple[int, int]]:
    """The person that 'ông', 'bà' at token ``i`` stands for: the last one named before, but for the one who gives the order."""
    orders = ends_order(toks, i)
    for k in range(i - 1, max(-1, i - 80), -1):
        mention = toks.entity[k]
        if mention is None or mention.label != "PERSON" or mention.start != toks.start[k]:
            continue
        stop = next(m for m in range(k + 1, i + 1) if toks.entity[m] is not mention)
        if orders and toks.sentence[k] == toks.sentence[i] and i - stop <= 8:
            orders = False
            continue
        return [(k, stop)]
    return []


def _with_those_before(toks: Tokens, i: int, p: int) -> list[tuple[int, int]]:
    """The whole collective, where the task begins inside it: 'gửi các sở, [ban, ngành rà soát ...]'; empty if it does not."""
    if i < 3 or toks.word[i - 1] != "," or toks.sentence[i - 3] != toks.sentence[i]:
        return []
    k = next((k for k in (i - 3, i - 4) if k >= 0 and toks.word[k] == "các"), -1)
    found = parties(toks, k, p) if k >= 0 else []
    return found if len(found) == 1 and found[0][0] == k and predicate(toks, k, p) in (k, p) else []


_COMMANDS = (["chỉ", "thị"], ["chỉ", "định"], ["thúc", "giục"], ["hối", "thúc"], ["đốc", "thúc"])


def _behind_speaker(toks: Tokens, i: int, j: int) -> int:
    """Behind a command inside the task: 'Thủ tướng chỉ thị [toàn quân] ...', 'ông A nói [các xã] phải ...'; ``i`` if there is none, or if that speaker is told to command."""
    k = i + 1 if toks.word[i] in ("ông", "bà") else i
    if k >= j or toks.entity[k] is None or ends_order(toks, i):
        return i
    while k < j - 3 and (toks.entity[k] is not None or toks.word[k] in ("đã", "vừa", "cũng", "tiếp", "tục")):
        k += 1
    if toks.word[k] in ("giục", "nói"):
        return k + 1
    return k + 2 if toks.word[k : k + 2] in _COMMANDS else i


def _bare_name(toks: Tokens, i: int, p: int, j: int) -> list[tuple[int, int]]:
    """The name right behind an order, whatever verb follows it: 'đề nghị [Lào] nới hạn vay'."""
    mention = toks.entity[i]
    pressed = ends_order(toks, i) or (i > 1 and toks.word[i - 2 : i] in _COMMANDS)
    if mention is None or mention.label in ("DATE", "DOCUMENT") or p > i or not pressed:
        return []
    k = i
    while k < j and toks.entity[k] is not None and toks.word[k] not in MARKS:
        k += 1
    return parties(toks, i, k)


MARKS = frozenset(",;.")


_CIRCUMSTANCES = frozenset(
    "trong đến từ vì sau tới ngoài bên tại với về trước khi nếu theo hiện thời để do hàng hằng định đối riêng tuy nhưng ngay bước bây".split()
)
_MUST = frozenset(("cần", "phải", "nên"))
_BEFORE_MUST = frozenset("cũng đã sẽ đều vừa còn thì cần luôn".split())
_NO_SUBJECT_BEHIND = frozenset(
    "của cho với bởi do tại ở trong từ đến về và là bằng theo tới vào có để ra trên như hay hoặc giữa bị được qua kể".split()
)


def _behind_circumstance(toks: Tokens, i: int, j: int) -> list[tuple[int, int]]:
    """The subject that stands behind a circumstance: 'đến cuối năm, [Sở A] phải ...', 'vì thế [ngành B] cần ...'."""
    word, entity = toks.word, toks.entity
    if (
        word[i] not in _CIRCUMSTANCES
        and not _is_date(toks, i)
        and word[i : i + 2] not in (["đã", "đến"], ["lần", "này"], ["nhất", "là"])
    ):
        return []
    for m in range(i + 2, min(i + 40, j)):
        if word[m] in (";", ":", "."):
            return []
        if word[m] in _MUST and entity[m] is None and word[m + 1 : m + 2] != ["thiết"]:
            while m > i and word[m - 1] in _BEFORE_MUST:
                m -= 1
            found = _last_subject(toks, i, m)
            if found:
                return found
            break
    for k in range(i + 1, min(i + 12, j - 2)):
        if entity[k] is None and phrase_at(word, k, j):
            return []
        if word[k] == "," and entity[k] is None:
            mention = entity[k + 1]
            p = predicate(toks, k + 1, j)
            if mention is None and not (word[k + 1] in MANY and phrase_at(word, p, j)):
                return []
            return parties(toks, k + 1, p) if mention is None or mention.label in ("AGENCY", "TITLE", "ORG") else []
    return []


def _last_subject(toks: Tokens, floor: int, stop: int) -> list[tuple[int, int]]:
    """The longest parties that fill the tokens up to ``stop`` and hold no predicate."""
    word, entity = toks.word, toks.entity
    for k in range(max(floor, stop - 25), stop):
        if k > floor and (word[k - 1] in _NO_SUBJECT_BEHIND or (entity[k] is not None and entity[k] is entity[k - 1])):
            continue
        mention = entity[k]
        if mention is None and word[k] not in MANY and word[k] not in _PLAIN:
            continue
        if mention is not None and mention.label == "LOCATION" and k > floor and word[k - 1] not in _ENDS_LEAD:
            continue
        found = parties(toks, k, stop)
        if found and found[0][0] >= k and predicate(toks, k, stop) in (k, stop):
            return found
    return []


_ENDS_LEAD = frozenset(", thì vậy thế đó nay này tới giờ mắt".split())
_PLAIN = frozenset("ngành đơn chính địa ubnd sở bộ ban lực người cán doanh chủ chúng hai ba".split())


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


def is_done_to(toks: Tokens, i: int, p: int, j: int) -> bool:
    """True for 'sai sót phải được khắc phục': whatever stands before is dealt with by others, be it a thing or people; but 'Sở A cần được giao ...'."""
    word = toks.word
    for k in range(i, min(i + 20, j - 2)):
        if word[k] in BEFORE_SUBJECT and toks.entity[k] is None and not (word[k] == "," and k < p):
            return False
        if word[k] in _MUST and word[k + 1] == "được":
            return tuple(word[k + 1 : k + 3]) not in PASSIVE
    return False


_SAID_OF_THINGS = frozenset("cần phải nên được bị".split())


def _begins_with_verb(word: Sequence[str], i: int, j: int) -> bool:
    """True if a task opens with a verb that the tables know at token ``i``, not with its subject."""
    return phrase_at(word, i, j) > 0 or tuple(word[i : i + 2]) in PAIRS or word[i] in ONES


def is_about_a_thing(toks: Tokens, i: int, p: int, j: int) -> bool:
    """True for 'việc đền bù phải công khai': a thing stands where the assignee would, so it is not the business of the party before."""
    if is_done_to(toks, i, p, j):
        return True
    word = toks.word
    noun = i
    while noun < p and word[noun] in MANY:
        noun += 1
    named = word[i] in ("việc", "giá", "cái") or (p > i and " ".join(word[noun : noun + 2]) in THINGS)
    if not named and (toks.entity[i] is not None or word[i] in _CIRCUMSTANCES or _begins_with_verb(word, i, j)):
        return False
    for w in word[i + 1 : min(i + 15, j)]:
        if w in _SAID_OF_THINGS:
            return True
        if w in BEFORE_SUBJECT:
            return False
    return False


BEFORE_SUBJECT = frozenset(',;:."“”()').union("cầu nghị rằng biết giao thì đạo ý mạnh đó".split())
