"""The tokens of a text with the lexicon hits laid over them: what the entity grammars walk along."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import compress, pairwise
from typing import NamedTuple

from vngovnlp.grammar.match import Match
from vngovnlp.layout import tokens_of
from vngovnlp.segment import opens_sentence

# '12', '²'. (`re`, not `regex`: twice as fast, and nothing more is needed.)
_FIGURES = re.compile(r"[\d²³¹¼½¾⁰-⁹₀-₉]+")

# Second syllables of everyday words: 'yêu cầu' is no bridge, 'văn bản' no village, 'nhiệm vụ' no department.
_INSIDE_WORDS = {
    "cầu": "yêu nhu toàn địa bóng đòi thỉnh khẩn điểm",
    "bản": "văn cơ nhật kịch xuất phiên căn tài nguyên biên ấn",
    "tổ": "nguyên giỗ",
    "xã": "tấn tác thị hợp hòa bà ông",
    "phá": "chống đột tàn",
    "tỉnh": "thức",
    "sông": "non",
    "thôn": "nông",
    "hồ": "mơ đồng",
    "đường": "lên xuống trên dọc ngoài biểu ruột xe lễ mặt nền lòng",
    "sân": "tàu",
    "sư": "võ giáo luật kỹ đại pháp",
    "đình": "gia",
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
    "ban": "ủy giao",
    "bộ": "cán toàn đảng nội chi tiến đồng bắc nam trung trực phận đi sơ thủy bách",
    "vụ": "nhiệm phục dịch nội nghĩa chức thường sự nghiệp công thời mùa nông mục án chuyên",
    "trường": "đấu thị môi hiện quan công nông chủ nhà lập ngoại chiến quân lâm thương thao tuyến",
    "phòng": "văn quốc biên dự hải đề tiêu giải",
    "viện": "nghị bệnh học thư tu nhập xuất ra vào nằm",
    "cục": "tổng chi bố kết",
    "đoàn": "đại tập quân công liên sư trung tiểu",
    "khoa": "đa chuyên bách sách nha nhãn",
    "báo": "thông cảnh dự tình khai tố mật họp nhật điện loan bài tin",
    "quỹ": "thủ ngân công ngoài gây",
    "đài": "lâu tổng",
    "trưởng": "tăng bộ trung",
    "phó": "ứng đối",
}  # fmt: skip
# 'trên đường | Lê Lợi' is a street all the same
_ALONG = {"trên", "dọc", "lên", "xuống", "ngoài", "mặt", "nền", "lòng"}
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
_NEW = tuple.__new__  # half the time of calling a NamedTuple
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


@dataclass(slots=True)
class Tokens:
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
    words, starts, ends = _joined(text, norm)
    shapes = list(map(_SHAPE_OF.__getitem__, map(text.__getitem__, starts)))
    marked = _marked(shapes)
    for i in marked:
        if shapes[i] == CAPITAL and ends[i] - starts[i] > 1 and text[starts[i] : ends[i]].isupper():
            shapes[i] = UPPER
    at: dict[int, Hits] = {}
    calls: dict[int, str] = {}
    size = len(starts)
    for start, end, label, value, _, score in hits:
        i = bisect_left(starts, start)
        if i == size or starts[i] != start:
            continue
        if ends[i] == end:
            j = i + 1
        else:
            j = bisect_left(ends, end) + 1
            if j > size or ends[j - 1] != end:
                continue
        if label in _GUARDED:
            if (
                shapes[i] == LOWER
                and i > 0
                and (words[i - 1], words[i]) in _INSIDE
                and not (words[i] == "đường" and words[i - 1] in _ALONG and j < size and shapes[j] in (CAPITAL, UPPER))
            ):
                continue
        elif label in _CALLS:
            dotted = label == "DEGREE" and j < size and words[j] == "."
            calls.setdefault(j + 1 if dotted else j, label)
        hit = _NEW(Hit, (j, value, score))
        if i in at:
            at[i][label] = hit
        else:
            at[i] = {label: hit}
    firsts = _line_starts(text, starts)
    if _calm(shapes, firsts, at):
        marked = _marked(shapes)
    blocked: set[int] = set()
    for start, end in taken:
        i, j = bisect_left(starts, start), bisect_left(ends, end) + 1
        if i < size and starts[i] == start and j <= size and ends[j - 1] == end:
            blocked.update(range(i, j))
    return Tokens(text, starts, ends, words, shapes, at, calls, blocked, firsts, marked)


def _joined(text: str, norm: str) -> tuple[list[str], list[int], list[int]]:
    """Words, starts and ends of the tokens. A number and the letters that touch it are one here, other than for a tagger:
    names contain them ('1A', 'T2', 'PC45', 'U23')."""
    _, words, starts, ends, *_ = tokens_of(text)
    joined: tuple[list[str], list[int], list[int]] = [], [], []
    at = reached = 0
    for match in _FIGURES.finditer(norm):
        start, end = match.span()
        if start < reached or not (norm[start - 1 : start].isalpha() or norm[end : end + 1].isalpha()):
            continue
        i = bisect_left(starts, start)
        j = i + 1
        while i > at and ends[i - 1] == starts[i] and words[i - 1][0].isalnum():
            i -= 1
        while j < len(starts) and ends[j - 1] == starts[j] and words[j][0].isalnum():
            j += 1
        reached = ends[j - 1]
        joined[0].extend(words[at:i])
        joined[0].append(norm[starts[i] : reached])
        joined[1].extend(starts[at : i + 1])
        joined[2].extend(ends[at:i])
        joined[2].append(reached)
        at = j
    joined[0].extend(words[at:])
    joined[1].extend(starts[at:])
    joined[2].extend(ends[at:])
    return joined


def _marked(shapes: list[int]) -> list[int]:
    return list(compress(range(len(shapes)), map(_MARKED.__contains__, shapes)))


def _calm(shapes: list[int], firsts: set[int], at: dict[int, Hits]) -> bool:
    """Take the capitals of shouted lines (headlines in capitals) for lower case, but for what the lexicon knows as a name.

    True if there were any.
    """
    calmed = False
    edges = [0, *sorted(firsts), len(shapes)]
    for begin, end in pairwise(edges):
        line = shapes[begin:end]
        if len(line) < 6 or line.count(LOWER) + line.count(CAPITAL) > line.count(UPPER) // 4:
            continue
        calmed = True
        for i in range(begin, end):
            if shapes[i] in (UPPER, CAPITAL):
                shapes[i] = LOWER
        for i in range(begin, end):
            for label, hit in at.get(i, {}).items():
                if label in _NAMES:
                    shapes[i : hit.end] = [CAPITAL] * (hit.end - i)
    return calmed


_CITY = ("TP.", "Tp.", "TX.", "Tx.")
"""Behind these a line that breaks goes on with the name of a city."""


def _line_starts(text: str, starts: list[int]) -> set[int]:
    firsts: set[int] = set()
    position = text.find("\n")
    while position >= 0:
        if not text.endswith(_CITY, 0, position) or opens_sentence(text, position + 1):  # 'TP.⏎Đà Nẵng' is one name
            firsts.add(bisect_left(starts, position))
        position = text.find("\n", position + 1)
    return firsts


class _ShapeTable(dict[str, int]):
    """First character of a token -> shape, as far as one character can tell (CAPITAL may turn out to be UPPER)."""

    def __missing__(self, first: str) -> int:
        self[first] = shape = CAPITAL if first.isupper() else NUMBER if first.isdigit() else LOWER if first.isalpha() else MARK
        return shape


_SHAPE_OF = _ShapeTable()
