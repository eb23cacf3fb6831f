"""A body that is told to direct others: 'yêu cầu [Bộ A chỉ đạo] cách ly'. What it directs is its own task, and whoever orders that is named before."""

from __future__ import annotations

from bisect import bisect_left

from vngovnlp.statements.borders.subjects import are_parties, subject_begin
from vngovnlp.statements.clauses import Tokens
from vngovnlp.statements.wording.bodies import MANY
from vngovnlp.statements.wording.joints import begins_body
from vngovnlp.statements.wording.orders import ends_order
from vngovnlp.statements.wording.points import behind_mark


def with_who_directs(toks: Tokens, i: int, floor: int, *, further: bool) -> int:
    """Where the task begins of whoever is told to direct others: 'yêu cầu [Bộ A chỉ đạo] cách ly', '2. [Giám đốc Sở A chỉ đạo] các trường ...'; ``i`` where 'chỉ đạo' only tells of an order.

    ``further``: a task ends at token ``floor``, and the next can go on with the same order.
    """
    end = i - 2
    if end <= floor - further or toks.word[end:i] != ["chỉ", "đạo"]:
        return i
    begin = subject_begin(toks, end, floor)
    if not ends_order(toks, begin) and not (further and _goes_on(toks, begin, floor) and _is_office(toks, begin, i)):
        first = bisect_left(toks.sentence, toks.sentence[i])
        begin = behind_mark(toks, first, i)
        if begin == first:
            return i
    return begin if begin >= floor and are_parties(toks, begin, end) else i


def _goes_on(toks: Tokens, i: int, floor: int) -> bool:
    """True if what begins at token ``i`` follows the task that ends at token ``floor`` right behind ';' or in the next sentence.

    Under a headline the text says again who gives the order: 'Sở A chỉ đạo ...' tells of it there.
    """
    if toks.word[i - 1] == ";":
        return True
    opens = toks.sentence[i - 1] != toks.sentence[i]
    return opens and 0 < toks.sentence[floor - 1] == toks.sentence[i] - 1


_OFFICES = frozenset(("AGENCY", "ORG"))
_LEADING = frozenset("ubnd hđnd ủy uỷ chính quốc thường ban thành tỉnh huyện quận thị đảng xã phường hội".split())
"""What bodies begin with that lead a whole unit, and as a rule give the orders that are told of: 'UBND tỉnh', 'Thường trực Thành ủy'."""


def _is_office(toks: Tokens, first: int, i: int) -> bool:
    """True if an office that others give orders to, or several, begin at token ``first``, and a body that they direct at token ``i``: 'Ông yêu cầu Sở A sửa cầu. [Sở B] chỉ đạo [các xã] ...'."""
    several = not MANY.isdisjoint(toks.word[first : first + 2])
    office = toks.entity[first]
    if not several and (office is None or office.label not in _OFFICES or toks.word[first] in _LEADING):
        return False
    return toks.entity[i] is not None or begins_body(toks.word, i)
