"""Where the words of a statement begin inside the clauses that the model found: behind what only joins or opens it."""

from __future__ import annotations

from collections.abc import Sequence

from vngovnlp.statements.clauses import Tokens
from vngovnlp.statements.spans import Role

MODALS = frozenset("cần phải nên".split())
_NO_MODALS = frozenset(
    tuple(pair.split()) for pair in "cần thiết,cần mẫn,phải chăng,phải không,phải trái,nên người,nên chăng".split(",")
)
_VERBS_AFTER_ALL = frozenset((("thiết", "kế"), ("thiết", "lập")))
"""'cần [thiết kế] lại', but 'cần thiết'."""
_JOINTS = tuple(
    tuple(joint.split())
    for joint in (
        "cùng với đó,trong khi đó,trên cơ sở đó,bên cạnh đó,mặt khác,đồng thời,ngoài ra,trước mắt,theo đó,từ đó,qua đó,nhờ đó,do đó,sau đó,"
        "vì vậy,do vậy,vì thế,tuy nhiên,tuy vậy,thứ nhất,thứ hai,thứ ba,thứ tư,thứ năm,một là,hai là,ba là,bốn là,năm là,đặc biệt là,đặc biệt,và"
    ).split(",")
)
_MARKED_JOINTS = tuple(tuple(joint.split()) for joint in "trong đó,cụ thể,cụ thể là".split(","))
"""They join if a mark ends them: 'Cụ thể, [Sở A] ...', but 'cụ thể hoá ...', 'trong đó có ...'."""
_JOINT_HEADS = frozenset(joint[0] for joint in (*_JOINTS, *_MARKED_JOINTS))
_COUNTING = frozenset("thứ một hai ba bốn năm".split())
_WITH_ESPECIALLY = frozenset("quan chú lưu coi nghiêm khó ưu nhấn nguy quý".split())
"""Behind 'đặc biệt' they are what it stresses: 'đặc biệt [quan tâm]'."""
_SMALLEST = 2
"""Tokens that must be left of a statement."""


def trimmed(toks: Tokens, i: int, j: int, role: Role) -> tuple[int, int]:
    """The tokens of a statement that the model found at tokens ``i`` to ``j``, without what belongs to its neighbours or to the teller."""
    i = behind_joints(toks, i, j)
    if role == "PROPOSAL":
        i = behind_modals(toks, i, j)
    return i, j


def behind_joints(toks: Tokens, i: int, j: int) -> int:
    """Behind the words that only join the statement at tokens ``i`` to ``j`` to what was said before: 'Tuy nhiên, [tiến độ ...]', 'Thứ hai, [các xã ...]'."""
    while toks.word[i] in _JOINT_HEADS and toks.entity[i] is None:
        k = _joint_end(toks.word, i)
        if k == i or k + _SMALLEST > j:
            break
        i = k
    return i


def _joint_end(word: Sequence[str], i: int) -> int:
    """The token behind the joining words at token ``i`` and the mark that ends them; ``i`` if there are none."""
    for joint in (*_JOINTS, *_MARKED_JOINTS):
        k = i + len(joint)
        if tuple(word[i:k]) != joint:
            continue
        if word[k : k + 1] in ([","], [":"]) or (joint[0] in _COUNTING and word[k : k + 1] == ["là"]):
            return k + 1
        if joint in _MARKED_JOINTS or (joint[-1] == "biệt" and not _WITH_ESPECIALLY.isdisjoint(word[k : k + 1])):
            return i
        return k
    return i


def behind_modals(toks: Tokens, i: int, j: int) -> int:
    """Behind the 'cần', 'phải', 'cần phải' that a task at tokens ``i`` to ``j`` begins with, where nobody who has to stands in front."""
    word = toks.word
    k = i
    while k + _SMALLEST < j and word[k] in (*MODALS, "cũng", "và", "thì", "vẫn") and toks.entity[k] is None:
        if tuple(word[k : k + 2]) in _NO_MODALS and tuple(word[k + 1 : k + 3]) not in _VERBS_AFTER_ALL:
            break
        k += 1
    return k if k > i and word[k - 1] in MODALS else i
