"""Type words that stand alone for one unit: 'trên địa bàn [tỉnh]', 'lãnh đạo [thành phố]', not 'các tỉnh', 'cấp huyện', 'xã hội'."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from vngovnlp.article import Article
from vngovnlp.grammar.match import Match
from vngovnlp.places.names import SPELLINGS
from vngovnlp.report import Span

_WORDS = "thành phố|thị xã|thị trấn|đặc khu|tỉnh|quận|huyện|phường|xã|tp"
# '[các ]tỉnh', '12 [huyện]', 'cấp [xã]', 'hợp tác [xã]', 'tỉnh, [thành phố]', 'trở thành [thành phố]': kinds of units, or no unit at all.
_NOT_BEFORE = re.compile(
    r"(?:(?<!\w)(?:các|những|mỗi|nhiều|một|số|từng|mọi|mấy|hai|ba|bốn|sáu|bảy|tám|chín|mười|liên|cấp|ngoại|nội|là|thành|lên|lập|đa|tác|ông|bà|làng|tấn|thức|phố|trong nước|toàn quốc|đô thị)"
    rf"|(?<!năm )(?<!\d)\d{{1,3}}|(?<!\w)(?:{_WORDS}|thị)(?: và| hoặc| với| sang| qua| cách ly|,|/| -)) ?$"
)
# 'tỉnh[, thành phố]', 'huyện[ với huyện]': the same seen from before.
_LISTED = re.compile(rf"\s*(?:(?:,|/|-|và|hoặc|với|sang|qua|giáp|cách ly)\s*)?(?:{_WORDS})(?!\w)")
# 'tỉnh [bạn]', 'thành phố [thông minh]', 'xã [nghèo]': units of a kind.
_NOT_AFTER = re.compile(
    r"\s*(?:bạn|khác|nào|ngoài|miền|phía|trực thuộc|thông minh|lớn|mới(?! đây)|vệ tinh|nghèo|biên giới|vùng|đảo|loại|duyên hải|giáp|lân cận|anh|thuộc|lị|lỵ"
    r"|sáng tạo|đáng sống|xanh|cũ|nông thôn|đạt chuẩn|đặc biệt|trọng điểm|đồng bằng|du lịch|công nghiệp|cảng|hiện đại|văn minh)(?!\w)"
)
# 'tỉnh [táo]', 'xã [viên]': other words.
_COMPOUNDS = {
    "tỉnh": re.compile(r" (?:táo|lộ|lẻ|thành)(?!\w)"),
    "xã": re.compile(r" (?:hội|viên|luận|giao|tắc)(?!\w)"),
    "phường": re.compile(r" (?:hội|tuồng|chèo)(?!\w)"),
    "quận": re.compile(r" (?:công|chúa|vương)(?!\w)"),
}
_HIDES = frozenset({"LOCATION", "AGENCY", "ORG", "DOCUMENT", "PERSON"})


def bare_words(article: Article, entities: Sequence[Match]) -> Iterator[tuple[Span, str]]:
    """(place, type) of each type word outside of all names that stands for one unit, in text order."""
    text, norm, sentences = article.text, article.norm, article.sentences
    named = [(m.start, m.end) for m in entities if m.label in _HIDES]
    starts = {start for start, _ in named}
    for start, end in _type_words(norm):
        home = bisect_right(sentences, (start, len(text))) - 1
        if home < 0 or start >= sentences[home][1] or _covered(named, start, end):
            continue
        if not (_has_name(text, end, starts) or listed(text, norm, end) or is_general(norm, start, end)):
            yield (start, end), SPELLINGS[norm[start:end]]


def _type_words(norm: str) -> list[Span]:
    """All type words in text order. (``str.find`` word by word: a regex over the whole text costs five times as much.)"""
    found: list[Span] = []
    for word in _WORDS.split("|"):
        at = norm.find(word)
        while at >= 0:
            end = at + len(word)
            if not norm[end : end + 1].isalpha() and not norm[at - 1 : at].isalpha() and norm[end : end + 4] != " hội":
                found.append((at, end))
            at = norm.find(word, end)
    return sorted(span for span in found if norm[span[0] - 4 : span[0]] != "thị ")


def _covered(named: Sequence[Span], start: int, end: int) -> bool:
    """True if one of the names, which are in text order and do not overlap, shares a character with start:end."""
    at = bisect_right(named, (end, 0)) - 1
    return at >= 0 and named[at][1] > start


def _has_name(text: str, end: int, starts: set[int]) -> bool:
    """True if a name that nobody marked may follow: 'xã Tân Gì Đó'. 'tỉnh' before a person's or a body's name has none."""
    at = end
    while at < len(text) and text[at] in " .":
        at += 1
    full_stop = "." in text[end:at] and text[end - 2 : end].lower() != "tp"
    return at < len(text) and (text[at].isupper() or text[at].isdigit()) and at not in starts and not full_stop


def is_general(norm: str, start: int, end: int) -> bool:
    """True if the words beside the type word at start:end say that it means no one unit, or is no type word."""
    compound = _COMPOUNDS.get(norm[start:end])
    if compound is not None and compound.match(norm, end):
        return True
    return _NOT_AFTER.match(norm, end) is not None or counted(norm, start)


def listed(text: str, norm: str, end: int) -> bool:
    """True if another type word without a name follows: 'tỉnh, thành phố', not 'tỉnh, huyện Hải Lăng'."""
    found = _LISTED.match(norm, end)
    return found is not None and not text[found.end() + 1 : found.end() + 2].isupper()


def counted(norm: str, start: int) -> bool:
    """True if the words before say that many are meant, or any: 'các', 'mỗi', 'cấp'."""
    return _NOT_BEFORE.search(norm, max(0, start - 14), start) is not None
