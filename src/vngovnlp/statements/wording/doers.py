"""Where whoever does something ends and the verb begins, for any verb: 'các tổ công tác | mặc trang phục đúng quy định'. A token.

Tables of verbs end; the language does not, and many a verb is a noun as well ('tổ [công tác]', 'đoàn [kiểm tra]'). So the place is learnt from subjects that stand before a
modal in unlabelled articles ('các tổ công tác [phải] mặc ...'), with the modal taken away (``models/vi_vngov/train_subjects.py``).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from itertools import repeat
from math import log

from vngovnlp import model
from vngovnlp.linear import Linear
from vngovnlp.statements.clauses import Tokens
from vngovnlp.statements.wording.bodies import THINGS
from vngovnlp.statements.wording.joints import JOINED
from vngovnlp.statements.wording.verbal import LIKELY, ONES, PAIRS

MODALS = frozenset("phải cần sẽ hãy nên đã chưa không đều cũng luôn vẫn".split())
UNSEEN = MODALS | frozenset(
    "khi theo để nhằm căn sau trước thì là nếu vào về như gồm đó hiện thời đến từ đang rất mà được bị do tại với rằng".split()
)
"""Words that the model has never seen inside a subject or at the beginning of a verb."""
_NO_ENDS = UNSEEN | frozenset("ubnd việc sớm các những trong ông bà".split())
_MARKS = JOINED | frozenset(".:()\"“”‘’'-–/…")
_NO_LAST = UNSEEN | frozenset(("ông", "bà"))
_PASSIVE = frozenset(("được", "bị"))
"""Behind them somebody else does something: 'các hộ được xã mời ...'."""
_WHOLE = frozenset((("thường", "trực"), ("xung", "kích"), ("liên", "quan"), ("hữu", "quan")))
"""What goes on with a subject although it looks like a verb: 'cơ quan [thường trực]'."""


def _sum_of(odds: float) -> float:
    return log(odds / (1 - odds))


_LEAST = _sum_of(0.4)
"""What a place must reach where other words end the subject later."""
_ALONE = _sum_of(0.7)
"""The same behind the first syllable: '[đội] vận hành ngủ', which is half a name."""
_ANYWHERE = _sum_of(0.5)
"""The same where nothing else ends it."""
_NAMED, _VERB = _sum_of(0.15), _sum_of(0.5)
"""A task word less likely than the first is part of the name, if a verb likelier than the second follows: 'ban [quản lý dự án] đốc thúc ...'."""
_HALF = _sum_of(0.5)
"""In place of the first behind one syllable: 'đội [thi công] trả mặt đường'."""
_REACH = 14
_NAME_REACH = 8
"""Tokens of what is such a part of a name, at most."""


def features(word: Sequence[str], k: int, i: int) -> list[str]:
    """What tells whether the subject from token ``i`` on ends before token ``k``."""
    last, first = word[k - 1], word[k]
    before = word[k - 2] if k - 2 >= i else "^"
    behind = word[k + 1] if k + 1 < len(word) else "$"
    verb = "2" if (first, behind) in PAIRS else "1" if first in ONES else "l" if first in LIKELY else "0"
    within = "2" if (last, first) in PAIRS else "0"
    return [
        f"v {verb}{within}",
        f"va {verb} {last}",
        f"a {last}",
        f"b {first}",
        f"ab {last} {first}",
        f"pa {before} {last}",
        f"bn {first} {behind}",
        f"d {min(k - i, 6)}",
        f"h {word[i]}",
    ]


def earlier_end(toks: Tokens, i: int, p: int) -> int:
    """Where the parties from token ``i`` on end before token ``p``, to which the tables of verbs take them; ``p`` if they do not."""
    for k, start, value in _places(toks, i, p):
        if value >= (_ALONE if k - start == 1 else _LEAST):
            return k
    return p


def later_end(toks: Tokens, i: int, p: int, j: int) -> int:
    """Where the party from token ``i`` on ends behind token ``p``, if the task word there is part of its name: 'ban [quản lý dự án] đốc thúc'; ``p`` if it is none."""
    at, most = 0.0, _NAMED
    for k, start, value in _places(toks, i, min(j, p + _NAME_REACH)):
        if k == p:
            at, most = value, _HALF if k - start == 1 else _NAMED
        elif k > p and at < most and value >= _VERB:
            return k if _MARKS.isdisjoint(toks.word[p:k]) and UNSEEN.isdisjoint(toks.word[p : k + 1]) else p
    return p


def any_end(toks: Tokens, i: int, j: int) -> int:
    """Where the party ends that begins at token ``i``, if no table knows its verb: 'cán bộ quản giáo | ghi chép sổ sách'; ``i`` if nowhere."""
    return next((k for k, _, value in _places(toks, i, min(j, i + _REACH)) if value >= _ANYWHERE), i)


def _places(toks: Tokens, i: int, stop: int) -> Iterator[tuple[int, int, float]]:
    """The tokens before ``stop`` at which a subject can end, where that part of a list began, and how likely it ends there, in log odds."""
    word, known = toks.word, _weights()
    start = i
    for k in range(i + 1, min(stop, len(word) - 1)):
        if word[k] in _PASSIVE:
            return
        if word[k] in _MARKS or toks.entity[k] is not None or word[k] in _NO_ENDS or not word[k][0].isalpha():
            continue
        if word[k + 1] in JOINED:  # 'lãnh đạo Báo và các phóng viên'
            continue
        if word[k - 1] in _MARKS:
            start = k
        elif word[k - 1] not in _NO_LAST and (word[k], word[k + 1]) not in _WHOLE and f"{word[k]} {word[k + 1]}" not in THINGS:
            yield k, start, sum(map(known.get, features(word, k, start), repeat(0.0)), known[""])


@cache
def _weights() -> dict[str, float]:
    """The weight of each feature name; '' is the bias."""
    linear = Linear.load(model.path("statements_subjects.npz"))
    return {"": float(linear.table[0, 0]), **dict(zip(linear.rows, linear.table[1:, 0].tolist(), strict=True))}
