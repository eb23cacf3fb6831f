"""People: the mentions of one person under one name, titled or not."""

from __future__ import annotations

import unicodedata
from bisect import bisect_left, insort
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

import regex

from vngovnlp.article import Article
from vngovnlp.grammar.match import Match
from vngovnlp.lexicon.families import surnames
from vngovnlp.report import Span

_SYLLABLE = regex.compile(r"[\p{L}\p{M}’']+")
_VOWELS = "aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵ"
_VIETNAMESE = regex.compile(rf"(?:ngh?|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnprstvx])?[{_VOWELS}]{{1,3}}(?:ch|ng|nh|[cmnpt])?")


# 'Anton Berg Jr.' is the son of Anton Berg.
_YOUNGER = frozenset({"jr", "junior", "ii", "iii"})


class Person(NamedTuple):
    """Where the fullest name of a person stands, and every mention by name."""

    name: Span
    mentions: tuple[Span, ...]


@lru_cache(maxsize=1)  # officials and meeting of one article both ask
def link_people(article: Article, entities: tuple[Match, ...]) -> tuple[Person, ...]:
    """The people of an article: full names first, then given names to the last fitting person named before."""
    read = [(m.start, m.end, tuple(_SYLLABLE.findall(article.norm[m.start : m.end]))) for m in entities if m.label == "PERSON"]
    found: dict[tuple[str, ...], list[Span]] = {}
    names: dict[tuple[str, ...], Span] = {}
    by_end: dict[str, list[tuple[str, ...]]] = {}  # full names by their last part, foreign ones by their first too
    for start, end, words in sorted(read, key=lambda item: (-sum(len(word) > 1 for word in item[2]), -len(item[2]), item[0])):
        if words and words not in found:
            bearers = [full for full in (*by_end.get(words[-1], ()), *by_end.get(words[0], ())) if _is_short_for(words, full)]
            if bearers:
                words = max(bearers, key=lambda full: _nearness(found[full], start))
            else:
                by_end.setdefault(words[-1], []).append(words)
                if words[0] not in surnames() and words[0] != words[-1]:
                    by_end.setdefault(words[0], []).append(words)
        insort(found.setdefault(words, []), (start, end))
        names.setdefault(words, (start, end))
    for other, words in _misspelled(found).items():
        found[words] = sorted(found[words] + found.pop(other))
    return tuple(Person(names[words], tuple(spans)) for words, spans in found.items())


def is_foreign(name: str) -> bool:
    """True if a name (normal form) of more than one syllable begins with no Vietnamese surname, or its only word is no Vietnamese syllable.

    >>> is_foreign("joko widodo"), is_foreign("widodo"), is_foreign("bình")
    (True, True, False)
    """
    first, _, rest = name.partition(" ")
    return first not in surnames() if rest else _VIETNAMESE.fullmatch(first) is None


def is_slip(one: str, other: str) -> bool:
    """True if two Vietnamese names (normal form) can be one written wrong: one syllable is another, but not the given name.

    >>> is_slip("lê thanh mẫu", "lê thành mẫu"), is_slip("lê thanh mẫu", "vũ văn mẫu")
    (True, False)
    """
    a, b = one.split(" "), other.split(" ")
    return len(a) == len(b) > 2 and a[-1] == b[-1] and sum(map(str.__ne__, a, b)) == 1


def _nearness(spans: Sequence[Span], offset: int) -> tuple[int, int]:
    """Last mention before the offset, then first mention at all; the spans are sorted."""
    i = bisect_left(spans, (offset, 0))
    return (spans[i - 1][0] if i else -1), -spans[0][0]


def _is_short_for(words: tuple[str, ...], full: tuple[str, ...]) -> bool:
    """True if a shorter name can mean the bearer of the full one: 'Mẫu', 'Văn Mẫu' of 'Lê Văn Mẫu'."""
    if not words or len(words) > len(full):
        return False
    foreign = full[0] not in surnames()
    if len(words) == len(full):
        return foreign and words != full and all(map(_is_initial_of, words, full))
    if full[-1] in _YOUNGER and words[-1] not in _YOUNGER:
        return False
    if full[-len(words) :] == words:
        return True
    # 'Anton' and 'Anton Berg' of 'Anton Henrik Berg'
    return foreign and (full[: len(words)] == words or (len(words) == 2 and words == (full[0], full[-1])))


_MOST = 60
"""So many foreign names are compared with each other for their spelling."""


def _misspelled(found: Mapping[tuple[str, ...], Sequence[Span]]) -> dict[tuple[str, ...], tuple[str, ...]]:
    """{other spelling: the first one} of names that are long enough for no second person to be called so: 'Park Min-jun' and 'Park Minjun', 'Khamphan'
    and 'Khamphaan Sivong', 'Lê Thị Kim Mẫu' and 'Lê Thị Kim Mậu'."""
    alike: dict[tuple[str, ...], tuple[str, ...]] = {}
    first: dict[str, tuple[str, ...]] = {}
    foreign: list[tuple[str, tuple[str, ...]]] = []
    for words in sorted((words for words in found if len(words) > 1), key=lambda words: found[words][0]):
        ours = words[0] in surnames()
        if ours and len(words) < 4:
            continue
        letters = _without(_TONES if ours else _ACCENTS, words)
        near = () if ours or len(letters) < 10 else foreign[:_MOST]
        same = first.get(letters) or next((full for other, full in near if _is_slip(letters, other)), None)
        if same is not None:
            alike[words] = same
        else:
            first[letters] = words
            if not ours:
                foreign.append((letters, words))
    return alike


_TONES = frozenset("\u0300\u0301\u0303\u0309\u0323")
_ACCENTS = _TONES | frozenset("\u0302\u0306\u031b\u0308\u0327\u030c")


def _without(marks: frozenset[str], words: Iterable[str]) -> str:
    """The letters of the words in one, the marks left out."""
    return "".join(c for c in unicodedata.normalize("NFD", "".join(words)) if c not in marks)


def _is_slip(one: str, other: str) -> bool:
    """True if the letters are the same in another order, or differ by one."""
    if one[0] != other[0] or one[-1] != other[-1] or abs(len(one) - len(other)) > 1:
        return False
    if sorted(one) == sorted(other):
        return True
    n = next((i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    return one[n + (len(one) >= len(other)) :] == other[n + (len(other) >= len(one)) :]


def _is_initial_of(short: str, full: str) -> bool:
    """'A.' in 'A.Berg' of 'Anton Berg'; or the word itself."""
    return short == full or (len(short) == 1 and full.startswith(short))
