"""What kind of task a directive is: one of ten categories with a score, and the further actions it names.

The first task word of the predicate, behind light words (*tiếp tục tăng cường kiểm tra* is an inspection), is the strongest evidence; a
linear model weighs it with the words around it. Without weights the first task word decides alone.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from vngovnlp import model
from vngovnlp.report import Category
from vngovnlp.statements.clauses import Tokens
from vngovnlp.statements.linear import Linear
from vngovnlp.statements.parties import partners
from vngovnlp.statements.verbs import SIZES, SUPPORT, TASKS

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
            category = TASKS.get(phrase)
            if category is not None and k + size <= j:
                found.append(Action(k, size, category, phrase in SUPPORT))
                done = k + size
                break
    return found


def main_action(found: Sequence[Action], toks: Tokens) -> Action | None:
    """The task word that decides: the first that no other follows at once ('thực hiện rà soát', 'phối hợp với X kiểm tra')."""
    for n, action in enumerate(found):
        if action.light and n + 1 < len(found):
            following = found[n + 1]
            gap = toks.word[action.k + action.size : following.k]
            if len(gap) <= 2 and not {",", ";", "và"}.intersection(gap):
                continue
        return action
    return None


def category_features(toks: Tokens, i: int, p: int, j: int, actions: Sequence[Action]) -> list[str]:
    """What the category model sees of the task at tokens ``i`` to ``j``, its predicate at ``p``: the same in training and in use.

    ``actions``: :func:`actions_in` of the predicate.
    """
    if p >= j:
        p = i
    word, entity = toks.word, toks.entity
    skipped = partners(toks, p, j)
    begin = p
    if skipped and skipped[0][0] - p < 8:
        begin = skipped[-1][1]
    found = [a for a in actions if a.k >= begin] or actions
    main = main_action(found, toks)
    f: list[str] = []
    if main is not None:
        phrase = " ".join(word[main.k : main.k + main.size])
        f += ["m=" + main.category, "mp=" + phrase, "mn=" + main.category + ("0" if main.k - begin < 3 else "1")]
        nxt = word[main.k + main.size] if main.k + main.size < j else "$"
        nxt2 = word[main.k + main.size + 1] if main.k + main.size + 1 < j else "$"
        f += ["ma=" + phrase + " " + nxt, "mx=" + main.category + " " + nxt + " " + nxt2]
        after = [a for a in found if a.k > main.k]
        f.append("m2=" + main.category + ">" + (after[0].category if after else "$"))
        for n, a in enumerate(after[:3]):
            f.append(f"f{n}={a.category}")
    else:
        f.append("m=none")
    for c in dict.fromkeys(a.category for a in found):
        f.append("any=" + c)
    f.append("h0=" + word[p])
    f.append("h1=" + " ".join(word[p : min(p + 2, j)]))
    f.append("subj" if p > i else "nosubj")
    last = "_"
    stop = min(j, begin + 40)
    for k, (w, mention) in enumerate(zip(word[begin:stop], entity[begin:stop], strict=True)):
        if mention is not None:
            continue
        if k < 8:
            f += ("n=" + w, f"nb={last} {w}", "u=" + w, f"ub={last} {w}")
        else:
            f += ("r=" + w, "u=" + w, f"ub={last} {w}")
        last = w
    return f


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


@cache
def load_categories() -> Linear:
    """The category model of the installed package. Raises :class:`vngovnlp.errors.ModelError` if it is missing."""
    data = json.loads(model.path("statements_category.json").read_text(encoding="utf-8"))
    return Linear.of(data["features"], data["bias"])
