"""Behind who reports a statement, where the network took that clause into it: 'Ông An thừa nhận [cầu còn hỏng]', 'Chủ tịch Lê A mong [tỉnh sớm xây cầu]'."""

from __future__ import annotations

from vngovnlp.phrases import phrases
from vngovnlp.statements.clauses import Tokens

_SPEAKERS = frozenset(("TITLE", "PERSON", "AGENCY", "ORG"))
_CALLED = frozenset(
    phrases("ông,bà,đồng chí,lãnh đạo,cử tri,đại biểu,các đại biểu,nhiều cử tri,nhiều đại biểu,một số cử tri,một số đại biểu")
)
"""Who is told of without a name, or what stands in front of it."""
_BESIDE = frozenset("cũng đã còn vẫn lại tiếp tục thẳng thắn nghiêm túc rất".split())
"""Between the speaker and the verb; 'không' and 'chưa' are none of them: who does not admit it denies it."""
_REPORTS = frozenset(
    phrases(
        "thừa nhận,nhìn nhận,nói,nói rằng,mong,mong muốn,hoan nghênh,băn khoăn,lo ngại,quan ngại,cho biết,cho rằng,cho hay,khẳng định,nhấn mạnh,nêu rõ,"
        "nhận định,nhận xét,nhận thấy,lưu ý,xác định,lấy ví dụ,nêu ví dụ,đưa ra ví dụ,dẫn chứng,đề cập,khuyên"
    )
)
_LONGEST = 4
_CONNECTS = frozenset(("rằng", "về", "đến", "tới", ":", ","))
_NO_REPORT = frozenset(
    phrases("nói chuyện,nói chung,nói riêng,nói với,nói về,nói không,nói đi,nói trên,nói thẳng,nói rõ,mong chờ,mong đợi")
)
_BARE = frozenset((("thừa", "nhận"), ("nhìn", "nhận")))
"""A statement can begin with these, where a comma parts them from the speaker: 'bà Hoa, trưởng phòng, [thừa nhận cầu còn hỏng]'."""
_HEADS = frozenset(words[0] for words in (*_CALLED, *_BARE))
_NO_CONTENT = frozenset(("và", "mục"))
"""Behind the verb: another one of the same speaker, and what a body sets itself: 'xác định [mục tiêu]'."""
_REACH = 30
_JOINS = frozenset((",", "(", ")", "-", "–"))
_ASKED = (["kiến", "nghị"], ["đề", "nghị"], ["đề", "xuất"], ["yêu", "cầu"])
_LEAST = 4
"""Tokens that must be left of the statement."""


def behind_report(toks: Tokens, i: int, j: int) -> int:
    """Where what is reported begins in the statement at tokens ``i`` to ``j``; ``i`` if nobody reports it."""
    word, entity = toks.word, toks.entity
    first = entity[i]
    if (first is None and word[i] not in _HEADS) or (first is not None and first.label not in _SPEAKERS):
        return i
    if word[max(0, i - 2) : i] in _ASKED:  # 'kiến nghị [Sở Y tế khẳng định thuốc còn tốt]'
        return i
    k = i
    stop = min(j - _LEAST, i + _REACH)
    if first is None and tuple(word[i : i + 2]) not in _BARE:
        size = next((n for n in (3, 2, 1) if tuple(word[i : i + n]) in _CALLED), 0)
        if size == 0:
            return i
        k += size
    while k < stop and (entity[k] is not None or word[k] in _JOINS or word[k] in _BESIDE):
        k += 1
    size = next((n for n in range(_LONGEST, 0, -1) if tuple(word[k : k + n]) in _REPORTS), 0)
    if size == 0 or k >= stop or tuple(word[k : k + 2]) in _NO_REPORT:
        return i
    k += size
    if word[k] in _CONNECTS:
        k += 1
    return k if k + _LEAST <= j and word[k] not in _NO_CONTENT else i
