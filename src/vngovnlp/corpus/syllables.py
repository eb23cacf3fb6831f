"""Whether words can be Vietnamese: the spelling of a syllable, as a pattern.

It tells text in the right encoding from text in a wrong one: 'Uỷ ban nhân dân' is spelled as syllables are, 'UÛy ban nhaân daân' is not.
"""

from __future__ import annotations

import unicodedata
from typing import NamedTuple

import regex

_ONSET = r"(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnpqrstvx])?"
_NUCLEUS = (
    r"(?:uyê|uya|iêu|yêu|ươi|ươu|uôi|oai|oay|oeo|uây|uyu|oao|oong|ai|ao|au|ay|âu|ây|eo|êu|ia|iê|iu|oa|oă|oe|oi|ôi|ơi|oo|"
    r"ua|uâ|uê|ui|uô|uơ|uy|ưa|ươ|ưi|ưu|ya|yê|[aăâeêioôơuưy])"
)
_CODA = r"(?:ng|nh|ch|[cmnpt])?"
_SYLLABLE = regex.compile(rf"{_ONSET}{_NUCLEUS}{_CODA}")
_WORD = regex.compile(r"[\p{L}\p{M}\p{No}\p{S}\xad·¸¹¶¡¿«»]+")
"""Letters, and the signs that stand for letters in a wrong encoding."""
_TONES = frozenset("\u0300\u0301\u0303\u0309\u0323")


COMMON = frozenset(
    "và của các được là có những một với không người này đã để về đến từ phó cấp năm công tác việc thực hiện phát triển hội nghị xã huyện tỉnh thành phố "
    "phòng ủy uỷ nhân dân đảng nước bộ sở văn kế hoạch tổ chức chính chủ tịch bí thư đồng chí trường trưởng xây dựng quản lý kinh tế họp báo cáo ngày tháng "
    "địa phương lãnh đạo chỉ quyết định yêu cầu đề xuất hà nội ban ngành đơn vị dự án đầu tư sự nghị phủ tại trên sẽ đó cũng như phải hòa hoà thị".split()
)
"""Syllables that any text of an office has: of two encodings that both give syllables, the one that gives these is right."""


class Spelling(NamedTuple):
    """How many words with signs of their own (not plain ASCII) are spelled as syllables, how many are not, and how many are common ones."""

    good: int
    bad: int
    common: int

    @property
    def share(self) -> float:
        return self.good / (self.good + self.bad) if self.good + self.bad else 0.0

    @property
    def score(self) -> float:
        """Tells the better of two spellings."""
        return self.share + 0.5 * self.common / max(1, self.good + self.bad)


def spelling(text: str) -> Spelling:
    """Counts the words of ``text`` that are not plain ASCII: those tell encodings apart.

    >>> spelling("Uỷ ban nhân dân họp"), spelling("UÛy ban nhaân daân hoïp")
    (Spelling(good=4, bad=0, common=4), Spelling(good=0, bad=4, common=0))
    """
    good = bad = common = 0
    for word in _WORD.findall(text):
        if not word.isascii() and len(word) > 1:  # a sign alone, as in "5 £", says nothing
            if _is_syllable(word):
                good += 1
                common += word.lower() in COMMON
            else:
                bad += 1
    return Spelling(good, bad, common)


def _is_syllable(word: str) -> bool:
    if not (word.islower() or word.isupper() or word[1:].islower()):
        return False
    letters = unicodedata.normalize("NFD", word.lower())
    plain = "".join(c for c in letters if c not in _TONES)
    return len(letters) - len(plain) <= 1 and _SYLLABLE.fullmatch(unicodedata.normalize("NFC", plain)) is not None
