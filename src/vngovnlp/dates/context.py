"""What the words around an expression say about it: tense, TIMEX3 modifier, the year that governs the sentence."""

from __future__ import annotations

import re
from typing import NamedTuple

from vngovnlp.dates.shapes import Way
from vngovnlp.segment import ABBREVIATIONS

# one set of characters in front, which the engine looks for without trying the rest
_SENTENCE_END = re.compile(r"[.!?…\n](?:(?<=\n)|[\"')\]]*(?=[ ]+|\n|$))")
_LAST_WORD = re.compile(r"[\w/]+$")
_LONGEST = max(map(len, ABBREVIATIONS)) + 1
"""Characters in front of a full stop that hold an abbreviation and what is before it."""
_FUTURE = re.compile(
    r"(?<!\w)(?:sẽ|dự kiến|sắp|sắp tới|phấn đấu|hạn chót|thời hạn|hạn nộp|chậm nhất|muộn nhất|trước khi|kịp|phải hoàn thành|hoàn thành trước|lùi sang|lùi đến|dời sang|dời đến|hoãn sang"
    r"|chuẩn bị|(?:lùi|dời|hoãn|chuyển|bước) sang|sang(?= (?:tháng|năm|quý|tuần|ngày))|yêu cầu|đề nghị|(?<!bàn )giao(?! thông| ban| lưu| dịch| tiếp| thừa| hữu| nhận| thương)|cam kết|dự định|lên kế hoạch|hướng tới|hướng đến|mục tiêu|được ấn định|triển khai kế hoạch|bàn kế hoạch)(?!\w)"
)
_PAST = re.compile(
    r"(?<!\w)(?:đã|vừa|vừa qua|(?:năm|quý|tháng|tuần|ngày|thời gian|đêm|tối|hôm|chiều) qua|từng(?! bước| hộ| xã| thôn| ngày| năm| tháng| đơn| người| địa| khu| loại)|cách đây|xảy ra|trước đó|trước đây|năm ngoái|ghi nhận|(?<!thu )(?<!phục )(?<!đàn )hồi|kể từ)(?!\w)"
)
_STRONG_FUTURE = re.compile(r"(?<!\w)(?:sẽ|dự kiến|sắp)(?!\w)")
_STRONG_PAST = re.compile(r"(?<!\w)(?:đã|vừa)(?!\w)")
_CLAUSE = re.compile(r"[;:]|,[ ](?:còn|nhưng|song|trong khi)[ ]|[ ](?:nhưng|song|trong khi)[ ]")

_MODS: tuple[tuple[str, re.Pattern[str]], ...] = (
    (
        "ON_OR_BEFORE",
        re.compile(
            r"(?:(?:chậm|muộn) nhất(?: là| vào| đến| trong| trước)*(?: hết)?|đến hết|hết hạn|hạn chót(?: là)?|hạn cuối(?: là)?|không muộn hơn|tính đến(?: hết)?|không quá|đến trước)[ ]{1,3}$"
        ),
    ),
    ("BEFORE", re.compile(r"(?:trước|trước thời điểm|trước mốc)[ ]{1,3}$")),
    ("AFTER", re.compile(r"sau(?: thời điểm| mốc)?[ ]{1,3}$")),
    ("APPROX", re.compile(r"(?:khoảng|chừng|vào khoảng|độ|quãng)[ ]{1,3}$")),
)
_UNTIL = re.compile(r"(?<!\w)(?:đến|tới)[ ]{1,3}$")
_MOVES = re.compile(r"(?:dời|lùi|hoãn|chuyển|rời|sang)[ ](?:đến|tới)[ ]{1,3}$")
_ONLY_THEN = re.compile(r"[^.;,\n]{0,45}?(?<!\w)mới(?!\w)")
_HEDGES: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("LESS_THAN", re.compile(r"(?:gần|chưa đầy|chưa đến|chưa tới|ngót|dưới)[ ]{1,3}$")),
    ("MORE_THAN", re.compile(r"(?:hơn|trên|ngoài)[ ]{1,3}$")),
    ("EQUAL_OR_MORE", re.compile(r"(?:ít nhất(?: là)?|tối thiểu(?: là)?)[ ]{1,3}$")),
    (
        "EQUAL_OR_LESS",
        re.compile(
            r"(?:trong vòng|không quá|tối đa(?: là)?|nhiều nhất(?: là)?|chậm nhất(?: là)?(?: trong| sau)?|không vượt quá)[ ]{1,3}$"
        ),
    ),
    ("APPROX", re.compile(r"(?:khoảng|chừng|độ|quãng|xấp xỉ)[ ]{1,3}$")),
)


_REACH = 300
"""Characters on each side that tense may look at: a sentence without an end costs no more than a long one."""


class Sentence(NamedTuple):
    """Bounds of a sentence."""

    start: int
    end: int


def sentences(norm: str) -> list[Sentence]:
    """Sentences in the coarse sense that tense needs: up to a full stop before a blank, but for abbreviations, or a line end."""
    out, start = [], 0
    for m in _SENTENCE_END.finditer(norm):
        if m[0] == "." and _is_abbreviation(norm, m.start()):
            continue
        out.append(Sentence(start, m.end()))
        start = m.end()
    out.append(Sentence(start, len(norm)))
    return out


def _is_abbreviation(norm: str, stop: int) -> bool:
    """True if the full stop at ``stop`` belongs to the word before it: 'UBND TP[.] Huế'."""
    word = _LAST_WORD.search(norm, max(0, stop - _LONGEST), stop)
    return word is not None and word[0] in ABBREVIATIONS


def point_mod(norm: str, start: int, end: int) -> str | None:
    """'trước ngày 30/6' -> BEFORE; plain 'đến' is a limit unless something moves there or begins only then ('đến tối mới xong')."""
    before = norm[max(0, start - 28) : start]
    mod = next((mod for mod, cue in _MODS if cue.search(before)), None)
    if mod is None and _UNTIL.search(before) and not _MOVES.search(before) and not _ONLY_THEN.match(norm, end):
        return "ON_OR_BEFORE"
    return mod


def amount_mod(norm: str, start: int) -> str | None:
    """'hơn 50 năm' -> MORE_THAN."""
    before = norm[max(0, start - 28) : start]
    return next((mod for mod, cue in _HEDGES if cue.search(before)), None)


class Tense(NamedTuple):
    """Where a sentence looks; ``strong`` if it says so by 'sẽ', 'dự kiến', 'đã', 'vừa'."""

    way: Way | None
    strong: bool = False


def tense(norm: str, sentence: Sentence, start: int, end: int) -> Tense:
    """Tense of the clause around ``norm[start:end]``: the nearest cue in front of it, else the nearest one behind."""
    left = norm[max(sentence.start, start - _REACH) : start]
    cut = max((m.end() for m in _CLAUSE.finditer(left)), default=0)
    left = left[cut:]
    future = max((m.end() for m in _FUTURE.finditer(left)), default=-1)
    past = max((m.end() for m in _PAST.finditer(left)), default=-1)
    if future >= 0 or past >= 0:
        cues, other = (_STRONG_FUTURE, past) if future > past else (_STRONG_PAST, future)
        strong = cues.search(left, max(other, 0)) is not None
        return Tense("future" if future > past else "past", strong)
    right = norm[end : min(sentence.end, end + _REACH)]
    m = _CLAUSE.search(right)
    right = right[: m.start()] if m else right
    ahead, behind = _STRONG_FUTURE.search(right), _STRONG_PAST.search(right)
    if ahead and (not behind or ahead.start() < behind.start()):
        return Tense("future")
    return Tense("past") if behind else Tense(None)
