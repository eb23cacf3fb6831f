"""Who asks whom, by the levels of the administration: what a district asks of its province is a request, what it asks of a commune a task, whatever the verb.

Among 109 834 statements that were read, 733 of 747 that are asked of a higher level with 'đề nghị', 'kiến nghị', 'đề xuất' or 'mong muốn' are
requests, and 487 of 493 that are asked of a lower one with 'đề nghị' are tasks. 'yêu cầu' is an order in either direction, 'kiến nghị' a request.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import compress
from typing import NamedTuple

from vngovnlp.phrases import phrases
from vngovnlp.statements.clauses import Tokens
from vngovnlp.statements.roles.levels import COMMUNE, DEPARTMENT, DISTRICT, MINISTRY, PROVINCE, STATE, level, seat, system

_WITHIN = frozenset(", - – ( ) ông bà anh chị của này vị đại diện phía thay mặt lãnh đạo đồng chí trưởng phó cho biết vừa cũng đã có văn bản công gửi".split())  # fmt: skip
"""What can stand among the mentions that say who asks, and between them and the verb."""
_REACH = 30
_NO_OFFICE = frozenset(("đại", "nguyên", "cựu"))
"""First syllables of titles that say nothing of a level: 'đại biểu Quốc hội'."""
_BEHIND = frozenset((",", "-", "–", "("))
BARE = {
    "tỉnh": PROVINCE, "huyện": DISTRICT, "quận": DISTRICT, "xã": COMMUNE, "phường": COMMUNE, "sở": DEPARTMENT, "bộ": MINISTRY,
}  # fmt: skip
"""Bodies without a name: 'đề nghị [tỉnh cấp vốn]', 'huyện đề nghị'."""
_BARE_PAIRS: dict[tuple[str, ...], int] = {
    ("thành", "phố"): PROVINCE, ("các", "bộ"): MINISTRY, ("chính", "phủ"): STATE, ("quốc", "hội"): STATE, ("trung", "ương"): STATE,
    ("nhà", "nước"): STATE,
}  # fmt: skip
_NOT_BARE = frozenset("lộ ủy uỷ hội đạo máy phận đội tư ngành mặt , trưởng".split())
"""Behind such a word another one begins: 'tỉnh lộ', 'xã hội'; and 'bộ, ngành' is any office."""
_LEADING = frozenset(phrases("lãnh đạo,ban thường vụ,thường trực,ban chấp hành"))
"""Who leads a body stands for it: 'đề nghị [lãnh đạo tỉnh …]'."""


class Body(NamedTuple):
    """Who asks or is asked: the level, and the body's own words, if a name is given."""

    level: int
    words: Sequence[str]


def asks_above(toks: Tokens, known: Mapping[str, int], k: int, i: int) -> bool:
    """True if whoever asks with the verb at token ``k`` stands below whom the words from token ``i`` on begin with; ``known`` as of :func:`holders`."""
    both = _both(toks, known, k, i)
    if both is None:
        return False
    asker, asked = both
    if _is_one_system(asker, asked):
        return (seat(asker.words) or 0) < (seat(asked.words) or 0)
    return asker.level < asked.level and _governs(asked)


def asks_below(toks: Tokens, known: Mapping[str, int], k: int, i: int) -> bool:
    """True if whoever asks with the verb at token ``k`` stands above whom the words from token ``i`` on begin with."""
    both = _both(toks, known, k, i)
    return both is not None and both[0].level > both[1].level


def _both(toks: Tokens, known: Mapping[str, int], k: int, i: int) -> tuple[Body, Body] | None:
    sent = _behind_sent(toks, k)
    asked = _addressee(toks, i if sent is None else sent)
    asker = asked and _speaker(toks, known, k if sent is None else sent - 1)
    return (asker, asked) if asked and asker else None


def _behind_sent(toks: Tokens, k: int) -> int | None:
    """The first token of whom a paper goes to that asks with the verb at token ``k``: 'UBND huyện có văn bản gửi [UBND tỉnh] đề nghị cấp vốn'."""
    q = k
    while q > 0 and k - q < _REACH and toks.sentence[q - 1] == toks.sentence[k]:
        q -= 1
        if toks.entity[q] is None:
            if toks.word[q] == "gửi":
                return q + 1 if q + 1 < k and toks.entity[q + 1] is not None else None
            if toks.word[q] not in _WITHIN:
                return None
    return None


def _is_one_system(one: Body, other: Body) -> bool:
    """True for bodies of one kind at two places: 'Công an xã đề nghị [Công an tỉnh …]'."""
    return bool(one.words) and bool(other.words) and system(one.words) == system(other.words)


_GOVERNMENTS = frozenset(
    "ubnd hđnd ủy uỷ tỉnh thành tp huyện quận thị xã phường đảng thường sở tổng chính quốc trung nhà".split()
)
_BY_TWO = frozenset((("hội", "đồng"), ("ban", "thường"), ("ban", "chấp"), ("ban", "bí")))


def _governs(asked: Body) -> bool:
    """True for what stands for a whole level; an office of it gets orders from below as well: 'UBND thành phố đề nghị [Công an tỉnh …]'."""
    words = asked.words
    return (
        not words or words[0] in _GOVERNMENTS or tuple(words[:2]) in _BY_TWO or (words[0] == "bộ" and asked.level == MINISTRY)
    )


def holders(toks: Tokens) -> dict[str, int]:
    """Last syllable of a name -> the level of the office that its bearer is given, if it is one and the same: 'Phó Chủ tịch UBND huyện [Lò A]', '[Lò A], Giám đốc Sở B'."""
    found: dict[str, set[int]] = {}
    previous = None
    for k, mention in compress(enumerate(toks.entity), toks.entity):
        if mention is not None and mention is not previous and mention.label == "PERSON":
            end = _end(toks, k)
            group = _before(toks, k)
            body = _office(toks, group) if any(_label(toks, one) == "TITLE" for one in group) else None
            if body is None and end + 1 < len(toks.word) and toks.word[end] in _BEHIND and _label(toks, end + 1) == "TITLE":
                body = _office(toks, _run(toks, end + 1))
            if body is not None:
                found.setdefault(toks.word[end - 1], set()).add(body.level)
        previous = mention
    return {name: levels.pop() for name, levels in found.items() if len(levels) == 1}


_QUOTES = frozenset('"”')
_FAR = 60
"""Tokens from the verb to the end of the quote or to whoever was named last, at most."""
_SENTENCES = 2
_GOES_ON = frozenset((",", "và", "thời", "tôi", "ông", "bà", "chí", "“", '"', ":"))
"""What stands before the verb where whoever was named last goes on: 'ông A đánh giá cao huyện, đồng thời [đề nghị]', 'Bà [đề nghị]'."""


def _speaker(toks: Tokens, known: Mapping[str, int], k: int) -> Body | None:
    """Who asks with the verb at token ``k``: whoever stands right before it, or behind the quote, or was named last."""
    sentence = k > 0 and toks.sentence[k - 1] == toks.sentence[k]
    group = _before(toks, k)
    if not group and sentence and toks.word[k - 1] not in _GOES_ON:
        return _bare(toks, k - 1)
    group = group or _behind_quote(toks, k)
    if not group:
        return _named_last(toks, known, k)
    body = _office(toks, group)
    name = next((one for one in reversed(group) if _label(toks, one) == "PERSON"), None)
    if body is None and name is not None:
        return _holder(toks, known, _end(toks, name) - 1)
    return body


def _behind_quote(toks: Tokens, k: int) -> list[int]:
    """The mentions that say whose words the quote around token ``k`` holds: '"[Đề nghị] Bộ Y tế cấp thuốc", Chủ tịch UBND tỉnh Lò Văn A nói'."""
    q = next((q for q in range(k, min(len(toks.word), k + _FAR)) if toks.word[q] in _QUOTES), None)
    if q is None:
        return []
    q += 1
    while q < len(toks.word) and toks.entity[q] is None and toks.word[q] in _WITHIN:
        q += 1
    return _run(toks, q) if q < len(toks.word) and _label(toks, q) in ("TITLE", "PERSON") else []


def _named_last(toks: Tokens, known: Mapping[str, int], k: int) -> Body | None:
    """The person named last before token ``k``."""
    for q in range(k - 1, max(-1, k - 1 - _FAR), -1):
        if toks.sentence[k] - toks.sentence[q] > _SENTENCES:
            return None
        if _label(toks, q) == "PERSON":
            return _holder(toks, known, q)
    return None


def _holder(toks: Tokens, known: Mapping[str, int], last: int) -> Body | None:
    """The level of whoever has the name that ends at token ``last``."""
    found = known.get(toks.word[last])
    return None if found is None else Body(found, ())


def _addressee(toks: Tokens, i: int) -> Body | None:
    """Whom the words from token ``i`` on begin with."""
    if tuple(toks.word[i : i + 2]) in _LEADING:
        i += 2
    elif tuple(toks.word[i : i + 3]) in _LEADING:
        i += 3
    if i >= len(toks.word):
        return None
    mention = toks.entity[i]
    if mention is None:
        return _bare(toks, i)
    return _office(toks, _run(toks, i)[:2]) if mention.label in ("TITLE", "AGENCY", "LOCATION") else None


def _bare(toks: Tokens, k: int) -> Body | None:
    """The body without a name that token ``k`` stands for."""
    word, after = toks.word[k], toks.word[k + 1 : k + 2]
    if toks.entity[k] is not None:
        return None
    found = _BARE_PAIRS.get((word, *after)) or (None if after and after[0] in _NOT_BARE else BARE.get(word))
    return None if found is None else Body(found, ())


def _office(toks: Tokens, group: Sequence[int]) -> Body | None:
    """The body of the first title among mentions that begin at these tokens, or the last body."""
    labels = [_label(toks, one) for one in group]
    if "TITLE" not in labels:
        of_one = "AGENCY" if "AGENCY" in labels else "LOCATION"  # '[UBND huyện A] (tỉnh B)'
        return next((_body(toks, one) for one in reversed(group) if _label(toks, one) == of_one), None)
    first = labels.index("TITLE")
    title = group[first]
    if toks.word[title] in _NO_OFFICE:
        return None
    found = level(toks.word[title : _end(toks, title)])
    if found is not None:
        return Body(found, ())
    for one, label in zip(group[first + 1 :], labels[first + 1 :], strict=True):
        if label in ("AGENCY", "LOCATION"):
            return _body(toks, one)
    return _bare(toks, _end(toks, title)) if _end(toks, title) < len(toks.word) else None


def _body(toks: Tokens, k: int) -> Body | None:
    words = toks.word[k : _end(toks, k)]
    found = level(words) or (PROVINCE if _label(toks, k) == "LOCATION" else None)
    return None if found is None else Body(found, words)


def _before(toks: Tokens, k: int) -> list[int]:
    """The first tokens of the mentions that stand right before token ``k``, with names and commas between."""
    group: list[int] = []
    q = k
    while q > 0 and k - q < _REACH and toks.sentence[q - 1] == toks.sentence[k]:
        mention = toks.entity[q - 1]
        if mention is None and toks.word[q - 1] not in _WITHIN:
            break
        q -= 1
        if mention is not None:
            while q > 0 and toks.entity[q - 1] is mention:
                q -= 1
            if mention.label not in ("DATE", "DOCUMENT"):
                group.append(q)
    return group[::-1]


def _run(toks: Tokens, k: int) -> list[int]:
    """The first tokens of the mentions that follow each other from token ``k`` on."""
    group: list[int] = []
    while k < len(toks.word) and toks.entity[k] is not None:
        group.append(k)
        k = _end(toks, k)
    return group


def _end(toks: Tokens, k: int) -> int:
    end = k + 1
    while end < len(toks.word) and toks.entity[end] is toks.entity[k]:
        end += 1
    return end


def _label(toks: Tokens, k: int) -> str:
    mention = toks.entity[k]
    return "" if mention is None else mention.label
