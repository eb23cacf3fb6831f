"""What kind of task a directive is: one of ten categories with a score, and the further actions it names.

The first task word of the predicate, behind light words (*tiếp tục tăng cường kiểm tra* is an inspection), is the strongest evidence; the network
of :mod:`category_net` weighs it with the words around it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from vngovnlp.report import Category
from vngovnlp.statements.clauses import Tokens
from vngovnlp.statements.tasks.category_net import BEFORE, CONTEXT, LONGEST, TaskWords
from vngovnlp.statements.wording.parties import parties
from vngovnlp.statements.wording.partners import partners
from vngovnlp.statements.wording.verbs import NO_TASK, PAPERS, SIZES, SUPPORT, TASKS, TEAMS

CATEGORIES: tuple[Category, ...] = (
    "IMPLEMENT", "ADVISE", "INSPECT", "REPORT", "COORDINATE", "FINANCE", "COMMUNICATE", "ORGANIZE", "ENFORCE", "PREVENT",
)  # fmt: skip


class Action(NamedTuple):
    """A task word at token ``k``. ``light``: it is a support verb too, and yields to a task word right behind it."""

    k: int
    size: int
    category: Category
    light: bool


def actions_in(toks: Tokens, i: int, j: int) -> list[Action]:
    """The task words of tokens ``i`` to ``j`` in text order, names left out, the longest phrase at each place."""
    word, entity = toks.word, toks.entity
    found: list[Action] = []
    done = i
    for k, w in enumerate(word[i:j], start=i):
        if w not in SIZES or k < done or entity[k] is not None:
            continue
        for size in SIZES[w]:
            phrase = tuple(word[k : k + size])
            if phrase in NO_TASK:
                done = k + size
                break
            category = TASKS.get(phrase)
            if category is not None and k + size <= j:
                found.append(Action(k, size, category, phrase in SUPPORT))
                done = k + size
                break
    return found


def main_action(found: Sequence[Action], toks: Tokens, j: int) -> Action | None:
    """The task word that decides, of a task that ends at token ``j``: the first that does not only lead up to the next one."""
    for n, action in enumerate(found):
        if n + 1 == len(found) or not _leads_to(action, found[n + 1], toks):
            return _by_object(action, toks, j)
    return None


_ASIDE = frozenset(("trong", "việc", "tác", "để", "nhằm", "về"))
_WITH = frozenset(("với", "cùng", "các", "chặt", "tốt", ","))


def _leads_to(action: Action, following: Action, toks: Tokens) -> bool:
    """True for 'thực hiện | rà soát', 'xem xét, | kiểm điểm' and 'phối hợp với X và Y | kiểm tra'."""
    word = toks.word
    first = word[action.k]
    gap = word[action.k + action.size : following.k]
    if first == "phối":
        if not gap:
            return True
        with_somebody = gap[0] in _WITH or "với" in gap[:3] or toks.entity[action.k + action.size] is not None
        return with_somebody and len(gap) < 45 and ";" not in gap and _ASIDE.isdisjoint(gap[-3:])
    if first in ("xem", "đánh") and len(gap) < 2 and word[following.k : following.k + 2] == ["kiểm", "điểm"]:
        return True
    if first == "bám" and len(gap) < 2:  # bám sát, kiểm tra, đôn đốc
        return True
    return action.light and len(gap) <= 2 and not {",", ";", "và"}.intersection(gap)


def _by_object(action: Action, toks: Tokens, j: int) -> Action:
    """'xây dựng' and 'chuẩn bị' by what is made: a plan is advice, a team is organisation, a report is one, a road is work."""
    word = toks.word
    if action.size != 2 or word[action.k] not in ("xây", "chuẩn"):
        return action
    begin = action.k + 2
    for k in range(begin, min(j, begin + 5)):
        if word[k] in (",", ";"):
            break
        pair = " ".join(word[k : k + 2])
        if word[action.k] == "chuẩn" and pair == "báo cáo":
            return action._replace(category="REPORT")
        if pair in PAPERS or word[k] == "luật":
            return action._replace(category="ADVISE")
        if word[action.k] == "xây" and pair in TEAMS:
            return action._replace(category="ORGANIZE")
    return action._replace(category="IMPLEMENT")


def _predicate_proper(toks: Tokens, i: int, begin: int, j: int, *, subject: bool) -> int:
    """Behind the 'phải', 'cần' or 'nên' of a task without a party in front: 'các báo cáo … phải [đánh số]'; ``begin`` if there is none."""
    word = toks.word
    for k in range(i, min(j - 1, i + 30)):
        if word[k] in (";", ":"):
            break
        modal = word[k] in ("phải", "nên") or (word[k] == "cần" and word[k + 1] != "thiết")
        if modal and k >= begin and toks.entity[k] is None:
            return k + 1 if not subject or k - begin < 4 or "khi" in word[i : begin + 2] else begin
    return begin


def task_words(toks: Tokens, i: int, p: int, j: int, actions: Sequence[Action]) -> TaskWords:
    """What the category network sees of the task at tokens ``i`` to ``j``, its predicate at ``p``: the same in training and in use.

    ``actions``: :func:`actions_in` of the predicate.
    """
    begin = _predicate_begin(toks, i, p, j)
    first = max(0, i - BEFORE)
    stop = min(j, begin + LONGEST - BEFORE, first + LONGEST)
    acts = [0] * (stop - first)
    main = main_action([a for a in actions if a.k >= begin] or actions, toks, j)
    for action in actions if main is None else (*actions, main):
        number = CATEGORIES.index(action.category) + (1 if action is not main else 1 + len(CATEGORIES))
        for k in range(action.k - first, min(action.k + action.size, stop) - first):
            acts[k] = number
    return TaskWords(
        _read(toks.word[first:stop]),
        acts,
        [mention is not None for mention in toks.entity[first:stop]],
        [0 if k < i else 1 if k < begin and k < stop - 1 else 2 for k in range(first, stop)],
        _read(toks.word[max(0, i - CONTEXT) : i]),
    )


def _read(words: Sequence[str]) -> list[str]:
    return ["#" if word[0].isdigit() else word for word in words]


def _predicate_begin(toks: Tokens, i: int, p: int, j: int) -> int:
    """Where what is to be done begins, behind those it is done with: 'phối hợp với Sở A [kiểm tra]'."""
    if p >= j:
        p = i
    skipped = partners(toks, p, j)
    begin = p
    if skipped and skipped[0][0] - p < 8 and toks.word[skipped[-1][1]] not in _ASIDE:
        begin = skipped[-1][1]
    return _predicate_proper(toks, i, begin, j, subject=bool(parties(toks, i, p)))


def further_actions(toks: Tokens, p: int, actions: Sequence[Action], category: Category) -> tuple[Category, ...]:
    """The other categories that the task names by a verb of its own, in text order."""
    seen: list[Category] = []
    last = -9
    for action in actions:
        coordinated = action.k - p < 3 or toks.word[action.k - 1] in (",", ";", "và", "để", "đồng", "thời") or action.k == last
        if coordinated and action.category != category and action.category not in seen:
            seen.append(action.category)
        last = action.k + action.size
    return tuple(seen)
