"""What a list says of its items: they are of one kind, and what an order announces is asked for.

The network sees fifteen clauses to either side, and the annotated articles hold no such lists: of a telegram's sixth point it does not know that 'Chủ tịch UBND tỉnh yêu cầu:' stands above.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from vngovnlp.numerics import Floats, Numbers
from vngovnlp.phrases import phrases
from vngovnlp.statements.clauses import Clause, Tokens
from vngovnlp.statements.wording.joints import begins_body
from vngovnlp.statements.wording.orders import is_denied

_LONGEST_TITLE = 16
_TASKS = frozenset(phrases("nhiệm vụ,phân công,thực hiện"))
"""What titles of such parts hold: 'Nhiệm vụ trọng tâm tháng 10', 'Tổ chức thực hiện'."""
_ORDERS = frozenset(phrases("yêu cầu,giao cho,phân công,chỉ đạo"))
"""'giao' alone as well; 'đề nghị' can go upwards."""


LIKELIER = 4
"""How much the order above the list raises the odds that an item is a task."""
TOLD = 0.6
"""The least odds of an item that begins with a body, which is whoever gets the task: '- Các thôn vận động nhân dân hiến đất'."""


class Items(NamedTuple):
    """A list of three items or more, one a sentence."""

    first: list[int]
    """The first clause of each item."""
    stop: int
    """The clause behind the list."""


class Odds(NamedTuple):
    """For each run of clauses: its first and last clause, and for each role how likely it is one half or more, and exactly."""

    first: Numbers
    last: Numbers
    about: Floats
    exact: Floats


def lists(found: Sequence[Clause], toks: Tokens | None = None) -> list[Items]:
    """The lists of numbered or dashed lines; with ``toks`` those counted in words too: 'Thứ nhất, ...', 'Một là, ...'."""
    out: list[Items] = []
    items: list[int] = []
    sentence = -1
    for k, clause in enumerate(found):
        if clause.sentence == sentence:
            continue
        sentence = clause.sentence
        if clause.before.startswith("^-") or (toks is not None and _is_counted(toks, clause)):
            items.append(k)
            continue
        if len(items) > 2:
            out.append(Items(items, k))
        items = []
    return [*out, Items(items, len(found))] if len(items) > 2 else out


_COUNTED = frozenset(phrases("thứ nhất,thứ hai,thứ ba,thứ tư,thứ năm,thứ sáu,một là,hai là,ba là,bốn là,năm là,sáu là"))


def _is_counted(toks: Tokens, clause: Clause) -> bool:
    """True if the clause counts an item in words: '[Thứ nhất], Sở A sửa cầu'."""
    return tuple(toks.word[clause.i : clause.i + 2]) in _COUNTED


def as_asked(odds: Odds, toks: Tokens, found: Sequence[Clause]) -> npt.NDArray[np.bool_]:
    """For each run whether it stands in a list that an order announces: ``odds`` are changed so that what an item holds between two semicolons is one task, as likely as it states anything."""
    inside = np.zeros(len(odds.first), dtype=bool)
    for items in announced(toks, found):
        begins = [k for k in range(items.first[0], items.stop) if k in items.first or ";" in found[k].before]
        for first, stop in pairwise([*begins, items.stop]):
            part = (odds.first >= first) & (odds.last < stop)
            whole = part & (odds.first == first) & (odds.last == stop - 1)
            inside |= part
            if not part.any():
                continue
            for likely in (odds.about, odds.exact):
                asked = likely[part].sum(axis=1).max()
                likely[part, 1:] = 0.0
                if whole.any():
                    likely[part, 0] = 0.0
                    likely[whole, 0] = max(
                        LIKELIER * asked / (1 + (LIKELIER - 1) * asked), TOLD * _names_body(toks, found, first)
                    )
    return inside


def announced(toks: Tokens, found: Sequence[Clause]) -> Iterator[Items]:
    """Those above which an order ends with a colon, or a heading names tasks and the items whoever gets them: 'Chủ tịch UBND tỉnh yêu cầu:', 'II. Nhiệm vụ trọng tâm'."""
    for items in lists(found, toks):
        k = items.first[0] - 1
        if k >= 0 and ((":" in found[k].after and _orders(toks, found[k])) or _heads_tasks(toks, found, found[k], items)):
            yield items
    yield from _lines_of_bodies(toks, found)


def _lines_of_bodies(toks: Tokens, found: Sequence[Clause]) -> Iterator[Items]:
    """Lines without a mark below such an order, each of which begins with the body that gets its task: 'Ông yêu cầu:', 'Sở A mua thuốc.', 'Sở B trực đêm.', 'Các xã họp dân.'."""
    for k in range(len(found) - 1):
        if ":" not in found[k].after or found[k + 1].before != "^" or not _orders(toks, found[k]):
            continue
        items, stop = [], k + 1
        while stop < len(found) and _is_line_of_body(toks, found, stop):
            items.append(stop)
            sentence = found[stop].sentence
            while stop < len(found) and found[stop].sentence == sentence:
                stop += 1
        if len(items) > 2:
            yield Items(items, stop)


def _is_line_of_body(toks: Tokens, found: Sequence[Clause], k: int) -> bool:
    """True if clause ``k`` begins a sentence with a body, and does not tell what it has done."""
    clause = found[k]
    body = toks.entity[clause.i]
    named = body.label in ("AGENCY", "ORG") if body is not None else toks.word[clause.i] == "các"
    return clause.before == "^" and named and "đã" not in toks.word[clause.i : clause.j]


def _orders(toks: Tokens, last: Clause) -> bool:
    """True if the sentence that ends with the clause ``last`` orders something."""
    word = toks.word
    for k in range(bisect_left(toks.sentence, last.sentence) + 1, last.j):
        if toks.entity[k] is None and (word[k] == "giao" or tuple(word[k - 1 : k + 1]) in _ORDERS):
            told = k - 1 if word[k] == "giao" else k - 2
            if word[told] not in ("được", "theo", "ban") and not is_denied(toks, k + 1):
                return True
    return False


def _heads_tasks(toks: Tokens, found: Sequence[Clause], last: Clause, items: Items) -> bool:
    """True if the line that ends with the clause ``last`` is the title of a part about tasks, and half of the items begin with a body."""
    first = bisect_left(toks.sentence, last.sentence)
    title = toks.word[first : last.j]
    if "đã" in title or ("kết", "quả") in pairwise(title):
        return False
    if (
        last.after not in ("$", ":")
        or len(title) > _LONGEST_TITLE
        or not any(tuple(pair) in _TASKS for pair in pairwise(title))
    ):
        return False
    return sum(_names_body(toks, found, k) for k in items.first) * 2 >= len(items.first)


def _names_body(toks: Tokens, found: Sequence[Clause], k: int) -> bool:
    """True if the item at clause ``k`` begins with a name or a body, or gives something to one: '[Các thôn] vận động ...', '[Giao] Sở A', 'Thứ nhất, [Sở A]'."""
    i = found[k].i
    if _is_counted(toks, found[k]):
        i += 3 if toks.word[i + 2 : i + 3] == [","] else 2
    return toks.word[i] == "giao" or toks.entity[i] is not None or begins_body(toks.word, i)
