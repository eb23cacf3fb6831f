"""Where the list of names begins whose last member opens a statement: '[các tỉnh Quảng Bình, Quảng Trị, Thừa Thiên Huế] đã chi trả 400 tỷ đồng'.

The network takes clauses from comma to comma, and each name of a list is one.
"""

from __future__ import annotations

from vngovnlp.phrases import phrases
from vngovnlp.statements.borders.edges import joint_at
from vngovnlp.statements.clauses import Tokens
from vngovnlp.statements.wording.joints import begins_body
from vngovnlp.statements.wording.orders import ends_order
from vngovnlp.statements.wording.parties import parties
from vngovnlp.statements.wording.predicate import predicate

_NAMES = frozenset(("LOCATION", "AGENCY", "ORG"))
_SEVERAL = frozenset("các những hai ba bốn".split())
_JOINS = frozenset((",", "và", "-", "–"))
_MARKS = frozenset(",;:.")
_REACH = 60
"""Tokens that are looked at before the statement."""


def with_names(toks: Tokens, i: int, floor: int) -> int:
    """Where the list begins; ``i`` if there is none, if it could be what another word governs ('tại [A], [B đã ...]'), or if it began before ``floor``."""
    word, entity = toks.word, toks.entity
    mention = entity[i]
    if i <= floor or mention is None or mention.label not in _NAMES or word[i - 1] not in _JOINS:
        return i
    begin, lowest = i, max(floor, i - _REACH, 0)
    while begin - 2 >= lowest and entity[begin - 1] is None and word[begin - 1] in _JOINS:
        before = entity[begin - 2]
        if before is None or before.label != mention.label:
            break
        begin -= 1
        while begin > lowest and entity[begin - 1] is before:
            begin -= 1
    if begin == i or (begin > 0 and entity[begin - 1] is not None):
        return i
    for head in range(begin - 1, max(lowest, begin - 3) - 1, -1):  # 'các [A, B]', 'các tỉnh [A, B]'
        if entity[head] is not None or word[head] in _MARKS:
            break
        if word[head] in _SEVERAL or word[head].isdigit():
            return head
    return begin if begin >= floor and _opens(toks, begin) else i


def _opens(toks: Tokens, i: int) -> bool:
    """True if a sentence begins at token ``i``, with or without a word that joins it to the last."""
    first = i
    while first > 0 and toks.sentence[first - 1] == toks.sentence[i]:
        first -= 1
    return first == i or joint_at(toks.word, first) == i - first


def is_first(toks: Tokens, i: int) -> bool:
    """True if a sentence, a quotation or what an order asks for begins at token ``i``."""
    before = toks.word[i - 1]
    return i == 0 or toks.sentence[i - 1] != toks.sentence[i] or before in (":", '"', "“", ";") or ends_order(toks, i)


_FIRST = frozenset("các những từng mỗi tất cả mọi".split())
_BEFORE_FIRST = frozenset(", để thì rằng là này nay tới đó vậy do thúc giục buộc nhắc hỏi".split())


def with_collective(toks: Tokens, i: int, j: int, floor: int) -> int:
    """Where the collective begins whose last part opens the span: 'trong năm, các bộ, [ngành cần rà soát]'; ``i`` if none stands before."""
    word = toks.word
    if i <= floor or word[i - 1] not in (",", "và") or not begins_body(word, i):
        return i
    p = predicate(toks, i, j)
    for k in range(i - 2, max(floor, i - 14) - 1, -1):
        if toks.sentence[k] != toks.sentence[i] or word[k] in _NO_LIST:
            break
        if word[k] in _FIRST and toks.entity[k] is None and (is_first(toks, k) or word[k - 1] in _BEFORE_FIRST):
            found = parties(toks, k, p)
            return k if predicate(toks, k, j) == p and found and found[0][0] == k else i
    return i


_FAULTS = frozenset(
    phrases(
        "hạn chế,yếu kém,khuyết điểm,tồn tại,bất cập,khó khăn,vướng mắc,vi phạm,sai phạm,thiếu sót,tiêu cực,sai sót,bức xúc,trở ngại,nhược điểm,thách thức"
    )
)
_COUNTED = frozenset("những các nhiều số loạt".split())


def with_faults(toks: Tokens, i: int, floor: int) -> int:
    """Where the row of faults begins whose last opens the span: 'còn [những hạn chế, yếu kém trong quản lý]'; ``i`` if none stands before."""
    word = toks.word
    if tuple(word[i : i + 2]) not in _FAULTS:
        return i
    k = i
    while k - 3 > floor and word[k - 1] in (",", "và") and tuple(word[k - 3 : k - 1]) in _FAULTS:
        k -= 3
    if k == i or word[k - 1] not in _COUNTED or toks.sentence[k - 1] != toks.sentence[i]:
        return i
    begin = k - 2 if word[k - 1] in ("số", "loạt") else k - 1
    return begin if begin >= floor else i


_NO_LIST = frozenset("của về tại trong cho với ở từ đến qua khi sau trước theo được bị đã mong muốn yêu nghị".split())


_CLAUSE_MARKS = frozenset(',;:."“”()')
_BEFORE_SUBJECT = frozenset("cầu nghị rằng nói đó biết giao thì đạo ý mạnh rõ".split())


def subject_begin(toks: Tokens, k: int, floor: int) -> int:
    """The first token behind a mark, or behind a word that a subject follows, before token ``k``."""
    begin = k
    while begin > floor and toks.sentence[begin - 1] == toks.sentence[k] and k - begin < 25:
        mention = toks.entity[begin - 1]
        said = toks.word[begin - 1]
        of_subject = said == "đó" and begin == k  # '[tỉnh đó] phải ...'
        if mention is None and (said in _CLAUSE_MARKS or (said in _BEFORE_SUBJECT and not of_subject)):
            break
        begin -= 1
    return begin


def are_parties(toks: Tokens, i: int, j: int) -> bool:
    """True if tokens ``i`` to ``j`` are parties and nothing else."""
    found = parties(toks, i, j)
    return bool(found) and found[0][0] == i and found[-1][1] == j
