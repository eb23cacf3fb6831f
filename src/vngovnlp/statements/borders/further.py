"""Further tasks in what was found as one: the second of two that are handed on, and what is to be done on a condition."""

from __future__ import annotations

from vngovnlp.statements.borders.edges import gives_condition, trimmed
from vngovnlp.statements.borders.opening import begins, opening
from vngovnlp.statements.clauses import Tokens
from vngovnlp.statements.wording.predicate import phrase_at, predicate


def handed_on(toks: Tokens, i: int, j: int) -> list[tuple[int, int]]:
    """The tasks at tokens ``i`` to ``j``: one, or two where the second goes on with the first one's result, 'Sở A báo cáo trước ngày 5 để [Sở B tổng hợp trước ngày 9]'.

    Each has a body and a day of its own; a purpose without them ('để tổng hợp, báo cáo') is no task of its own.
    """
    word, entity = toks.word, toks.entity
    for k in range(i + 2, j - 3):
        body = entity[k + 1]
        if word[k] != "để" or entity[k] is not None or body is None or body.label != "AGENCY":
            continue
        verb = k + 1
        while verb < j and entity[verb] is body:
            verb += 1
        if phrase_at(word, verb, j) and _has_date(toks, i, k) and _has_date(toks, verb, j):
            return [(i, k), (k + 1, j)]
    return [(i, j)]


_CONDITION_REACH = 24
_NO_DUTY = frozenset("sẽ có không tốt mới bị nhưng".split())
"""Behind a condition they tell what comes then, not what is to be done."""


def behind_condition(toks: Tokens, k: int, last: int) -> list[tuple[int, int]]:
    """The task behind the condition that ended the one before at token ``k``: 'Sở A rà soát, nếu vướng thì [Sở B báo cáo tỉnh]'; ``last``: where what was found ends."""
    word = toks.word
    if k + 5 > last or not gives_condition(word, k):
        return []
    for m in range(k + 3, min(k + _CONDITION_REACH, last - 3)):
        reports = word[m : m + 2] == ["báo", "cáo"]
        if toks.entity[m] is not None or not (reports or word[m] in (",", "thì")):
            continue
        if word[m] == "," and word[m + 1 : m + 3] == ["báo", "cáo"]:  # 'trường hợp vượt thẩm quyền, [báo cáo UBND tỉnh]'
            continue
        i = m if reports else m + 1
        named = predicate(toks, i, last) > i  # a comma can stand between verbs of the condition
        if (
            (named or word[m] != ",")
            and begins(toks, i, last)
            and _NO_DUTY.isdisjoint(word[i : min(last, predicate(toks, i, last) + 3)])
        ):
            return [(opening(toks, i, last, i), trimmed(toks, i, last, "DIRECTIVE")[1])]
        return []
    return []


def _has_date(toks: Tokens, i: int, j: int) -> bool:
    return any(mention is not None and mention.label == "DATE" for mention in toks.entity[i:j])
