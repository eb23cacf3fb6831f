"""Who speaks without an office: a deputy in debate, a former official, an expert. What they say must be done is asked, not ordered."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import compress, pairwise

from vngovnlp.phrases import phrases
from vngovnlp.statements.clauses import Tokens

_CALLED = frozenset((("đại", "biểu"), ("chuyên", "gia"), ("luật", "sư"), ("cử", "tri"), ("linh", "mục")))
"""What such a person is called before the name or behind it: 'đại biểu [Lò Văn A]', '[Lò Văn A], chuyên gia giao thông'."""
_SHORT = frozenset(("đb", "đbqh", "kts"))
_FORMER = frozenset(("nguyên", "cựu"))
_TOLD = _SHORT | _FORMER | {first for first, _ in _CALLED}
_HOMES = frozenset("tổ thôn bản làng ấp khối khu phố ngõ hẻm xã phường trấn".split())
"""Words for where somebody lives: '[bà Vi Thị A] (thôn Đông, xã B) đề nghị ...'."""
_HOME = 12
"""Tokens of such a bracket."""
_HEADS = frozenset("thủ thứ bộ bí chủ tổng".split())
"""First syllables of the titles that give orders whatever else their holder is called: 'đại biểu [A], Chủ tịch tỉnh'."""
_SAYS = frozenset(
    phrases(
        "đề nghị,kiến nghị,đề xuất,yêu cầu,cho rằng,nhấn mạnh,nhận định,lưu ý,bày tỏ,phát biểu,góp ý,chất vấn,nêu rõ,phân tích,kêu gọi,cho biết,nhìn nhận"
    )
)
_SAY = frozenset(("theo", "nói"))
_SELF = frozenset("ông bà tôi chúng vị".split())
_STOPS = frozenset(';:.“”"')
_BEHIND = frozenset(",(-–")
_REACH = 10
"""Tokens before a name and behind it that can say who it is."""
_LOOK = 40
"""Tokens before a task among which its speaker is looked for, at most."""
_SENTENCES = 2
_NAME = 5
"""Tokens of a name and its 'theo ông', at most."""


def without_office(toks: Tokens) -> frozenset[str]:
    """The last syllables of the names of those who are called deputies, experts or former officials, or told by where they live, and nowhere the head of anything."""
    words = set(toks.word)
    if words.isdisjoint(_TOLD) and ("(" not in words or words.isdisjoint(_HOMES)):
        return frozenset()
    free: set[str] = set()
    heads: set[str] = set()
    previous = None
    for k, mention in compress(enumerate(toks.entity), toks.entity):
        if mention is not None and mention is not previous and mention.label == "PERSON":
            end = _behind(toks, k)
            about = _about(toks, k, end)
            name = toks.word[end - 1]
            if _lives_there(toks, end) or any(_is_called(toks, q) and "," not in toks.word[q:k] for q in about):
                free.add(name)
            if any(_is_head(toks, q) for q in about):
                heads.add(name)
        previous = mention
    return frozenset(free - heads)


def speaker(toks: Tokens, i: int) -> str | None:
    """The last syllable of the name of whoever says what begins at token ``i``: the person named last before it, if no office is named in between."""
    for k in range(i - 1, max(-1, i - 1 - _LOOK), -1):
        if toks.sentence[i] - toks.sentence[k] > _SENTENCES:
            break
        mention = toks.entity[k]
        if mention is None or mention.label in ("DATE", "DOCUMENT"):
            continue
        if mention.label == "PERSON":
            return toks.word[k] if _is_said(toks, k, i) else None
        if mention.label != "LOCATION" and not _goes_with_name(toks, k):
            break
    return None


def _goes_with_name(toks: Tokens, k: int) -> bool:
    """True if what token ``k`` names says who the person named before is: '[Vi Thị A], đại biểu Quốc hội'."""
    parted = False
    for q in range(k - 1, max(-1, k - 1 - _REACH), -1):
        mention = toks.entity[q]
        if mention is None:
            if toks.word[q] not in _BEHIND:
                return False
            parted = True
        elif mention.label == "PERSON":
            return parted
    return False


def _is_said(toks: Tokens, k: int, i: int) -> bool:
    """True if the person whose name ends at token ``k`` says what begins at token ``i``: words of saying stand behind the name in its sentence, or
    'theo' before it; if another sentence goes on with such words, 'ông', 'tôi' stand there for the person."""
    word, last = toks.word, k + 1
    while last < i and _same(toks, last, k):
        last += 1
    if last < i and _says(word[last:i]):
        return not _SELF.isdisjoint(word[last:i])
    return _says(word[max(0, k - _NAME) : last])


def _says(words: Sequence[str]) -> bool:
    return not _SAY.isdisjoint(words) or not _SAYS.isdisjoint(pairwise(words))


def _lives_there(toks: Tokens, end: int) -> bool:
    """True if a bracket behind the name that ends at token ``end`` tells where its bearer lives, and no office: '(xã A)', '(tổ 4, phường B)'."""
    word = toks.word
    if word[end : end + 1] != ["("]:
        return False
    close = next((k for k in range(end + 1, min(len(word), end + _HOME)) if word[k] == ")"), None)
    if close is None or any(mention is not None and mention.label != "LOCATION" for mention in toks.entity[end:close]):
        return False
    return not _HOMES.isdisjoint(word[end:close])


def _behind(toks: Tokens, k: int) -> int:
    """Behind the mention that begins at token ``k``, or behind that token."""
    end = k + 1
    while end < len(toks.word) and toks.entity[k] is not None and toks.entity[end] is toks.entity[k]:
        end += 1
    return end


def _about(toks: Tokens, k: int, end: int) -> list[int]:
    """The tokens right before a name, and those right behind it if a mark parts them from it: 'đại biểu [A]', '[A] - đại biểu'."""
    first, last = k, end
    while first > 0 and k - first < _REACH and _same(toks, first - 1, k) and not _stops(toks, first - 1):
        first -= 1
    if last < len(toks.word) and toks.word[last] in _BEHIND:
        while last < len(toks.word) and last - end < _REACH and _same(toks, last, k) and not _stops(toks, last):
            last += 1
    return [*range(first, k), *range(end, last)]


def _stops(toks: Tokens, q: int) -> bool:
    """True at a mark that ends what is told; not at that of a name: 'Chủ tịch UBND TP[.] Vân Hồ'."""
    return toks.word[q] in _STOPS and toks.entity[q] is None


def _same(toks: Tokens, q: int, k: int) -> bool:
    return toks.sentence[q] == toks.sentence[k]


def _is_called(toks: Tokens, q: int) -> bool:
    word, mention = toks.word, toks.entity[q]
    if mention is not None and mention.label == "TITLE" and word[q] in _FORMER:
        return True
    return word[q] in _SHORT or tuple(word[q : q + 2]) in _CALLED


def _is_head(toks: Tokens, q: int) -> bool:
    word, mention = toks.word, toks.entity[q]
    if mention is None or mention.label != "TITLE" or (q > 0 and toks.entity[q - 1] is mention):
        return False
    return word[q] in _HEADS or word[q : q + 2] == ["phó", "thủ"]
