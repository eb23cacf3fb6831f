"""Sentences of a text, as spans. Pure, linear, and blind to spaCy.

A sentence ends at ``. ! ? …`` before a capital, a digit, a quote or a bullet, and at the end of a line; not after an abbreviation
(``TP.``, ``PGS.TS.``, ``Đ/c.``), an initial (``N.AN``), inside a date (``24.2.2020``) or after the number of a list item (``1.``).
A line that stops in mid-sentence and goes on in lower case is a hard-wrapped line: the sentence goes on too. Where a caption or a heading
without a mark ran into the text, the sentence ends before a capital that only opens one (``… kịp thời Tại buổi làm việc``).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import chain

import regex

from vngovnlp.report import Span

ABBREVIATIONS = frozenset(
    "tp tx tt tnhh cp đ/c đc ts ths gs pgs bs bsckii bscki ks kts ls gv nsnd nsut nsưt ông bà q p h kp "
    "st mr mrs ms dr prof no vol fig tr nxb đt tel fax vd vs số ct pct gđ pgđ bt pbt ub hđ sđt ltd co inc jr sr".split()
)
"""Abbreviations that take a period and stand before the name or number they belong to; lower case, without periods inside."""

_BEFORE_NAMES = frozenset("tp tx tt q p h đ/c đc ts ths gs pgs bs ks ls số".split())
_BEFORE_PLACES = frozenset("tp tx tt q p h".split())
# 'TP.⏎Đà Nẵng', but 'các sở của TP.⏎Báo cáo tại cuộc họp': a bare 'TP.' ends a sentence where words follow that open one, and no name of a place.
_VOWELS = "aeiouyàáâãèéêìíòóôõùúýăĩũơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ"
_SYLLABLE = r"(?=\p{Lu})(?i:[bcdđghklmnpqrstvx]{0,3}[" + _VOWELS + r"]{1,3}(?:ch|ng|nh|[cmnpt])?)"
_OPENS = regex.compile(
    r"(?:Ông|Anh|Chị|Bộ|Sở|Luật|Nghị|Theo|Tại|UBND|HĐND|Bà(?! Rịa)) \p{L}|(?!(?:Huế|Vinh) )" + _SYLLABLE + r" \p{Ll}"
)

# "…hoàn thành trong quý I. Sở Y tế…", "…phát triển.Ông Nam…" (blank forgotten), "…như vậy!” – ông nói", "…khó khăn… Tuy nhiên"
_END = regex.compile(
    r"""(?<![.!?…]) (?P<stop>[.!?…]++ [”"'’»)\]]*+)
        (?: (?=\s++ (?: [\p{Lu}\p{Nd}“"'‘«(\[\-–—+•*] | [a-zđ]\s?\) )) | (?P<glued>(?=\p{Lu}[\p{Ll}\p{M}])) )
      | (?P<line>\r?\n\s*+ | [\r\f\v\u2028\u2029\x85]\s*+)""",
    regex.X,
)
# `re`, not `regex`: a third of the time. In one of 150 articles of portals and one of 25 of newspapers.
_RUN_ON = re.compile(
    r" (?=(?:Tại (?:buổi|cuộc|hội nghị|phiên|lễ|đây|kỳ họp)|Theo (?:đó|ông|bà|báo cáo|thông tin)|Cũng (?:tại|theo)|Trao đổi với|"
    r"Phát biểu (?:tại|kết luận|chỉ đạo|khai mạc)|Liên quan (?:đến|tới)|Bên cạnh (?:đó|những|việc)|Trước đó|Sau đó|Tuy nhiên|Ngoài ra|Đồng thời|Được biết|Trong khi đó|"
    r"Tham dự (?:buổi|cuộc|hội|lễ|phiên)|Hiện nay|Nhân dịp|Thời gian (?:qua|tới|gần đây)|(?:Cụ thể|Mới đây|Vừa qua|Như vậy)(?=,)|Về phía|(?<![)”\"] )Đối với)[ ,])"
)
_LAST_WORD = regex.compile(r"(?r)[\p{L}\p{M}\p{Nd}/]+$")  # read from the end: a quarter of the time
_ITEM_NUMBER = regex.compile(r"[\s(\-+•*]*(?:\p{Nd}{1,2}|[IVX]{1,5}|[a-zđ])(?:[.,]\p{Nd}{1,2})*$")
_LIST_LINE = regex.compile(r"[a-zđ]\s*[).]")
_LOOK_BACK = 24  # characters: longer than any abbreviation


def sentences(text: str, skip: Iterable[Span] = ()) -> tuple[Span, ...]:
    """The sentences of ``text`` in order, without surrounding blanks; spans in ``skip`` (page furniture) are in none.

    ``skip`` holds non-overlapping spans in text order.

    >>> text = "Ông A làm việc tại TP. Huế. Sở Y tế báo cáo trước 24.2.2020."
    >>> [text[s:e] for s, e in sentences(text)]
    ['Ông A làm việc tại TP. Huế.', 'Sở Y tế báo cáo trước 24.2.2020.']
    """
    found: list[Span] = []
    for begin, stop in _kept(len(text), skip):
        for start, end in chain.from_iterable(_apart(text, *piece) for piece in _split(text, begin, stop)):
            piece = text[start:end]
            stripped = piece.strip()
            if stripped:
                left = start + len(piece) - len(piece.lstrip())
                found.append((left, left + len(stripped)))
    return tuple(found)


def _kept(length: int, skip: Iterable[Span]) -> Iterator[Span]:
    """What is left of [0, length) without the spans of ``skip``."""
    position = 0
    for start, end in skip:
        if position < start:
            yield position, start
        position = max(position, end)
    if position < length:
        yield position, length


def _split(text: str, begin: int, stop: int) -> Iterator[Span]:
    start = begin
    for match in _END.finditer(text, begin, stop):
        if match["line"] is not None:
            if not _goes_on(text, start, match.start(), match.end(), stop):
                yield start, match.start()
                start = match.end()
        elif _ends_sentence(text, start, match.start(), glued=match["glued"] is not None):
            yield start, match.end()
            start = match.end()
    yield start, stop


def _apart(text: str, start: int, end: int) -> Iterator[Span]:
    """The pieces of [start, end) before and behind the words that only open a sentence."""
    for match in _RUN_ON.finditer(text, start + 1, end):
        before = text[match.start() - 1]
        if before.islower() or before.isdigit() or before in '”"%)':
            yield start, match.start()
            start = match.end()
    yield start, end


def _goes_on(text: str, start: int, line_end: int, next_line: int, stop: int) -> bool:
    """True if a line break stands in the middle of a sentence: 'UBND TP.⏎Huế', 'các đơn vị⏎phối hợp'."""
    if next_line >= stop or text.count("\n", line_end, next_line) > 1:
        return False
    window = text[max(start, line_end - _LOOK_BACK) : line_end].rstrip()
    if not window:
        return False
    if window[-1] == ".":
        word = _LAST_WORD.search(window, 0, len(window) - 1)
        if word is None or word[0].casefold() not in _BEFORE_NAMES or not text[next_line].isupper():
            return False
        return word[0].casefold() not in _BEFORE_PLACES or not opens_sentence(text, next_line)
    open_line = window[-1].isalnum() or window[-1] in ",-–"
    return open_line and text[next_line].islower() and _LIST_LINE.match(text, next_line) is None


def opens_sentence(text: str, at: int) -> bool:
    """True if what stands at ``at``, behind 'TP.', opens a sentence ('Ông Nam', 'Báo cáo') and is no name of a place."""
    return _OPENS.match(text, at) is not None


def _ends_sentence(text: str, start: int, stop: int, *, glued: bool) -> bool:
    """True if the punctuation at ``stop`` ends the sentence that begins at ``start``."""
    if glued and not (stop - start >= 2 and text[stop - 1].islower() and text[stop - 2].isalpha()):
        return False
    if text[stop] != "." or text.startswith("..", stop):
        return True
    window = text[max(start, stop - _LOOK_BACK) : stop]
    word = _LAST_WORD.search(window)
    if word is None:
        return True
    last = word[0]
    if last.casefold() in ABBREVIATIONS:
        # a bare 'TP.' may end a sentence as well
        return last.casefold() in ("tp", "tx") and text.startswith(". ", stop) and opens_sentence(text, stop + 2)
    if len(last) == 1 and last.isupper():
        # An initial ('Ảnh: N. An') begins its part of the sentence; 'quý I.' and 'loại A.' follow a lower-case noun and end it.
        before = window[: word.start()].rstrip()
        return before[-1:].islower()
    return not (stop - start <= 12 and _ITEM_NUMBER.match(text, start, stop))
