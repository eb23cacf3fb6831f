"""Names and bodies without the sentence behind them, into which they were found to run where a caption or a line without a mark ends."""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache

import regex

from vngovnlp.grammar.match import Match
from vngovnlp.grammar.mend.neighbours import BODIES, is_foreign
from vngovnlp.lexicon import read
from vngovnlp.lexicon.families import surnames
from vngovnlp.text import normal

_GOES_ON = regex.compile(r" [\p{Ll}\d]|:")
_CREDIT = regex.compile(r"(?i:ảnh|video|clip|nguồn) ?: $")


def _is_credit(text: str, m: Match) -> bool:
    """True behind 'Ảnh:', where a sentence without a mark in front follows the name."""
    return _CREDIT.search(text, max(0, m.start - 8), m.start) is not None


# The first word of the next sentence behind a name: 'Lê Văn Mẫu | Tham dự buổi lễ có ...'
_OPENS = regex.compile(
    r" (?:Tham(?= dự| gia)|Thông(?= qua(?! đời))|Bên(?= cạnh)|Trao(?= đổi)|Phát(?= biểu(?! diễn))|Tuy(?= nhiên)|Trước(?= đó| khi)|Sau(?= đó| khi)|Theo(?= đó)|Trong(?= khi| đó)"
    r"|Được(?= biết)|Đồng(?= thời)|Ngoài(?= ra)|Hiện(?= nay)|Cùng(?= với| ngày)|Liên(?= quan (?:đến|tới))|Đặc(?= biệt)|Tiếp(?= tục)|Nhân(?= dịp)|Chủ(?= trì)|Kết(?= luận)"
    r"|Yêu(?= cầu)|Đề(?= nghị)|Hình(?= ảnh))"
)


def _ends_before(text: str, m: Match, pattern: regex.Pattern[str]) -> int:
    """The end of the mention without its last word, if that matches ``pattern`` (which may look behind it)."""
    last = text.rfind(" ", m.start, m.end)
    found = pattern.match(text, last) if last > 0 else None
    return last if found is not None and found.end() == m.end else m.end


def confirmed_names(text: str, mentions: Sequence[Match]) -> Iterator[Match]:
    """Names without the first word of the sentence behind them, where the text names the person without it more often: 'Lê Văn Mẫu | Đúng 8 giờ'; and two
    people for a name with another one run into it: 'Lê Văn Mẫu | Hoa Lam'."""
    said = Counter(text[m.start : m.end] for m in mentions if m.label == "PERSON")
    for m in mentions:
        if m.label != "PERSON":
            yield m
            continue
        m = m._replace(end=_ends_before(text, m, _OPENS))
        name = text[m.start : m.end]
        known, _, last = name.rpartition(" ")
        if " " in known and last and said[name] < said.get(known, 0) + _is_credit(text, m) and _GOES_ON.match(text, m.end):
            m = m._replace(end=m.start + len(known))
        elif len(words := name.split(" ")) == 5 and (known := " ".join(words[:3])) in said:
            # 'Lê Văn Mẫu | Hoa Lam': who wrote it, run into the last sentence
            yield m._replace(end=m.start + len(known))
            m = m._replace(start=m.start + len(known) + 1)
        yield m


_NEXT_WORD = regex.compile(r" \p{Ll}")
_MARKS = regex.compile(r"\p{M}")


def _plain(word: str) -> str:
    """The word without the marks of Vietnamese: ASCII if it is written in Vietnamese letters."""
    return _MARKS.sub("", unicodedata.normalize("NFD", word)).replace("đ", "d").replace("Đ", "D")


def sentences_behind(text: str, mentions: Sequence[Match]) -> Iterator[Match]:
    """Foreign names without the first word of the sentence behind them, as where a caption runs into the text: 'John Mau | Mới đây'."""
    for m in mentions:
        words = text[m.start : m.end].split(" ") if m.label == "PERSON" else []
        if (
            len(words) > 2
            and not words[-1].isascii()
            and is_foreign(words[:-1])
            and _plain(words[-1]).isascii()
            and normal(words[0]) not in surnames()
            and _NEXT_WORD.match(text, m.end)
        ):
            yield m._replace(end=m.start + len(" ".join(words[:-1]).rstrip()))
        else:
            yield m


@cache
def _degrees() -> regex.Pattern[str]:
    """'và ThS' at the end."""
    forms = sorted({e.form for e in read("titles") if e.kind == "degree"}, key=len, reverse=True)
    return regex.compile(rf",? (?:và|cùng) (?:(?:{'|'.join(map(regex.escape, forms))})\.? ?)+$")


def people_behind(text: str, mentions: Sequence[Match]) -> Iterator[Match]:
    """Bodies without the degree of the person behind them: 'Trung tâm Y tế Lam Giang | và ThS Lê Văn Mẫu'."""
    for k, m in enumerate(mentions):
        behind = mentions[k + 1] if m.label in BODIES and k + 1 < len(mentions) else None
        joined = None
        if behind is not None and behind.label == "PERSON" and behind.start - m.end < 3:  # a glance saves the search
            joined = _degrees().search(text, m.start, m.end)
        yield m if joined is None else m._replace(end=joined.start())


# What a body does; 'Ban tổ chức Lễ công bố' is called by it
_DEED = regex.compile(
    r"(?<!(?i:lễ|buổi|về|và|tiến)) (?:(?:ra )?tuyên bố|kêu gọi|nhất trí|dẫn đầu|công bố|khẳng định|nhấn mạnh|cho biết|cho rằng|thừa nhận|bày tỏ|Theo)(?!\p{L})"
    r"| liên quan$"
)
_SUM_UP = " tổng hợp"
# 'Phòng Hành chính tổng hợp, báo cáo ...': bodies that are called so
_CALLED = tuple(
    f"{field}{_SUM_UP}"
    for field in ("hành chính", "kế hoạch", "kinh tế", "nghiên cứu", "nội chính", "tham mưu", "quy hoạch", "phòng", "đa khoa")
)
_WHAT = regex.compile(
    r" (?:các |những |toàn bộ )?(?:vướng mắc|khó khăn|danh sách|kết quả|số liệu|tình hình|ý kiến|báo cáo|hồ sơ|kiến nghị|nhu cầu|đề xuất|thông tin|đầy đủ)(?!\p{L})"
)
_HANDS_ON = regex.compile(r",? (?:và )?(?:báo cáo|trình|tham mưu|đề xuất|gửi)(?!\p{L})")


# What joins it to the sentence, and the first half of a word that is in no name: 'Bệnh viện Mẫu | vì', 'Ban Quản lý vịnh Mẫu trực | tiếp'
_HALF_WORD = regex.compile(
    r"(?<!(?i:thường)) (?:trực(?= tiếp)|tiến(?= hành)|thừa(?= nhận)|phủ(?= nhận)|tiếp(?= tục)|chuẩn(?= bị)|đối(?= với)|nhấn(?= mạnh)|khẳng(?= định)|khẩn(?= trương)"
    r"|tài(?= trợ)|phối(?= hợp)|chủ(?= trì| động)|tích(?= cực)|kịp(?= thời)|thường(?= xuyên)|cần(?= phải)|đồng(?= thời)|kiên(?= quyết)|nhanh(?= chóng)"
    r"|(?:vì|và|của|là|đã|tại|với|cho|để|do|nên|thì|mà|khi|bị|được|sẽ)(?!\p{L}))"
)


def _end(text: str, m: Match) -> int:
    """Where the body ends before what it does: 'Ban Quản lý cầu Mẫu | nhắn tin', 'Phòng Tham mưu | tổng hợp vướng mắc', 'Sở Y tế | tổng hợp, báo cáo'."""
    deed = _DEED.search(text, m.start, m.end)
    if deed is not None:
        return deed.start()
    if (half := _ends_before(text, m, _HALF_WORD)) < m.end:
        return half
    if not text.endswith(_SUM_UP, m.start, m.end):
        return m.end
    called = normal(text[m.start : m.end]).endswith(_CALLED)
    sums_up = _WHAT.match(text, m.end) or (not called and _HANDS_ON.match(text, m.end))
    return m.end - len(_SUM_UP) if sums_up else m.end


def without_deeds(text: str, mentions: Sequence[Match]) -> Iterator[Match]:
    """Bodies without the sentence into which they were found to run."""
    for m in mentions:
        yield m._replace(end=_end(text, m)) if m.label in BODIES else m
