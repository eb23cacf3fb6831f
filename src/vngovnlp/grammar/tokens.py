"""The tokens of a text with the lexicon hits laid over them: what the entity grammars walk along."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable
from itertools import accumulate, pairwise
from operator import add
from typing import NamedTuple

from vngovnlp.grammar.match import Match

# A token with the blanks behind it. A number with its letter is one token here ('1A', 'T2', 'PC45', 'U23'), other than for a tagger:
# names contain them. (`re`, not `regex`: twice as fast, and nothing more is needed.)
_PIECE = re.compile(r"(?:[^\W_]+|[^\w\s]|_)\s*")

# Second syllables of everyday words: 'yêu cầu' is no bridge, 'văn bản' no village, 'nhiệm vụ' no department.
_INSIDE_WORDS = {
    "cầu": "yêu nhu toàn địa bóng đòi thỉnh khẩn điểm",
    "bản": "văn cơ nhật kịch xuất phiên căn tài nguyên biên ấn",
    "tổ": "nguyên",
    "xã": "tấn tác thị hợp hòa",
    "tỉnh": "thức",
    "sông": "non",
    "hồ": "mơ đồng",
    "đường": "lên xuống trên dọc ngoài biểu ruột xe",
    "bang": "liên",
    "làng": "dân",
    "cảng": "đặc",
    "đảo": "hải lật",
    "tháp": "kim",
    "thác": "khai",
    "đền": "phản",
    "phố": "đường khu thành",
    "vùng": "khắp",
    "kênh": "qua",
    "biển": "bờ",
    "chợ": "hội",
    "hội": "đại ngày quốc xã cơ lễ dạ hiệp giáo tụ",
    "sở": "trụ cơ xứ hồ",
    "bộ": "cán toàn đảng nội chi tiến đồng bắc nam trung trực phận đi sơ thủy bách",
    "vụ": "nhiệm phục dịch nội nghĩa chức thường sự nghiệp công thời mùa nông mục án chuyên",
    "trường": "thị môi hiện quan công nông chủ nhà lập ngoại chiến quân lâm thương thao tuyến",
    "phòng": "văn quốc biên dự hải đề tiêu giải",
    "viện": "bệnh học thư tu nhập xuất ra vào nằm",
    "cục": "tổng chi bố kết",
    "đoàn": "đại tập quân công liên sư trung tiểu",
    "khoa": "đa chuyên bách sách nha nhãn",
    "báo": "thông cảnh dự tình khai tố mật họp nhật điện loan bài tin",
    "quỹ": "thủ ngân công ngoài gây",
    "đài": "lâu",
    "trưởng": "tăng bộ trung",
    "phó": "ứng đối",
}  # fmt: skip
_INSIDE = {(before, word) for word, befores in _INSIDE_WORDS.items() for before in befores.split()}
_GUARDED = {
    "AGENCY_FIXED",
    "AGENCY_BODY",
    "PLACE_TYPE",
    "PLACE_FEATURE",
    "AGENCY_HEAD_LOW",
    "AGENCY_HEAD",
    "ORG_HEAD",
    "TITLE_HEAD",
}
_NAMES = {
    "PLACE_PROVINCE",
    "PLACE_DISTRICT",
    "COUNTRY",
    "PLACE_FOREIGN",
    "PLACE_REGION",
    "AGENCY_FIELD",
    "AGENCY_FIXED",
    "AGENCY_BODY",
    "ORG",
}
_CALLS = {"HONORIFIC", "DEGREE", "PROFESSION"}

LOWER, CAPITAL, UPPER, NUMBER, MARK = range(5)
"""Shapes: giao, Giao, GTVT (two letters or more), 12, punctuation."""


_MARKED = {CAPITAL, UPPER, NUMBER}


class Hit(NamedTuple):
    """A lexicon hit in tokens: the first token after it, its id and its strength."""

    end: int
    value: str | None
    score: float


Hits = dict[str, Hit]


class Tokens(NamedTuple):
    """Parallel lists: token ``i`` is ``text[starts[i]:ends[i]]``; ``at[i][label]`` is the lexicon hit of a label that begins there."""

    text: str
    starts: list[int]
    ends: list[int]
    words: list[str]
    shapes: list[int]
    at: dict[int, Hits]
    calls: dict[int, str]
    """Tokens that an honorific, a degree or a profession stands right before, with the label of that word."""
    taken: set[int]
    """Tokens that belong to a date or a document: no name runs over them."""
    firsts: set[int]
    """Tokens that begin a line."""
    marked: list[int]
    """Tokens that begin with a capital or a digit, in order."""

    def near(self, i: int) -> bool:
        """True if token ``i`` follows the one before it on the same line, after at most two blanks."""
        return 0 < i < len(self.starts) and self.starts[i] - self.ends[i - 1] <= 2 and i not in self.firsts

    def capital(self, i: int) -> bool:
        """True if token ``i`` exists and begins with a capital letter."""
        return i < len(self.shapes) and self.shapes[i] in (CAPITAL, UPPER)

    def word(self, i: int) -> str:
        """The normal form of token ``i``, '' outside the text."""
        return self.words[i] if 0 <= i < len(self.words) else ""

    def hit(self, label: str, i: int) -> Hit | None:
        """The hit of a label that begins at token ``i``."""
        found = self.at.get(i)
        return found.get(label) if found is not None else None

    def match(self, i: int, j: int, label: str, rule: str, value: str | None = None, score: float = 1.0) -> Match:
        """Tokens ``i`` to ``j`` (not included) as a match."""
        return Match(self.starts[i], self.ends[j - 1], label, value, rule, score)


def read_tokens(text: str, norm: str, hits: Iterable[Match], taken: Iterable[tuple[int, int]]) -> Tokens:
    """The tokens of ``text`` with lexicon ``hits`` (of :func:`vngovnlp.lexicon.scan.scan`) and the ``taken`` spans laid over them."""
    pieces = _PIECE.findall(text)
    tokens = list(map(str.rstrip, pieces))
    starts = list(accumulate(map(len, pieces), initial=len(text) - len(text.lstrip())))[:-1]
    ends = list(map(add, starts, map(len, tokens)))
    words = list(map(norm.__getitem__, map(slice, starts, ends)))
    shapes = list(map(_SHAPES.__getitem__, tokens))
    first = dict(zip(starts, range(len(starts)), strict=True))
    after = dict(zip(ends, range(1, len(ends) + 1), strict=True))
    at: dict[int, Hits] = {}
    calls: dict[int, str] = {}
    for start, end, label, value, _, score in hits:
        i, j = first.get(start), after.get(end)
        if i is None or j is None:
            continue
        if label in _GUARDED and i > 0 and shapes[i] == LOWER and (words[i - 1], words[i]) in _INSIDE:
            continue
        if label in _CALLS:
            dotted = label == "DEGREE" and j < len(words) and words[j] == "."
            calls.setdefault(j + 1 if dotted else j, label)
        if i in at:
            at[i][label] = Hit(j, value, score)
        else:
            at[i] = {label: Hit(j, value, score)}
    firsts = _line_starts(text, starts)
    _calm(shapes, firsts, at)
    blocked: set[int] = set()
    for start, end in taken:
        blocked.update(range(first.get(start, len(starts)), after.get(end, 0)))
    return Tokens(
        text, starts, ends, words, shapes, at, calls, blocked, firsts, [i for i, shape in enumerate(shapes) if shape in _MARKED]
    )


def _calm(shapes: list[int], firsts: set[int], at: dict[int, Hits]) -> None:
    """Take the capitals of shouted lines (headlines in capitals) for lower case, but for what the lexicon knows as a name."""
    edges = [0, *sorted(firsts), len(shapes)]
    for begin, end in pairwise(edges):
        line = shapes[begin:end]
        if len(line) < 6 or line.count(LOWER) + line.count(CAPITAL) > line.count(UPPER) // 4:
            continue
        for i in range(begin, end):
            if shapes[i] in (UPPER, CAPITAL):
                shapes[i] = LOWER
        for i in range(begin, end):
            for label, hit in at.get(i, {}).items():
                if label in _NAMES:
                    shapes[i : hit.end] = [CAPITAL] * (hit.end - i)


def _line_starts(text: str, starts: list[int]) -> set[int]:
    firsts: set[int] = set()
    position = text.find("\n")
    while position >= 0:
        firsts.add(bisect_left(starts, position))
        position = text.find("\n", position + 1)
    return firsts


class _ShapeTable(dict[str, int]):
    """Token -> shape, each worked out once; begun anew when full, so that a long run of odd texts keeps no memory."""

    def __missing__(self, token: str) -> int:
        if len(self) > 50_000:
            self.clear()
        self[token] = shape = _shape(token)
        return shape


def _shape(token: str) -> int:
    if token[0].isupper():
        return UPPER if len(token) > 1 and token.isupper() else CAPITAL
    if token[0].isdigit():
        return NUMBER
    return LOWER if token[0].isalpha() else MARK


_SHAPES = _ShapeTable()
