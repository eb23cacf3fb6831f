"""Cited documents: a kind with a number ('Nghị định 30/2020/NĐ-CP', 'Thông báo số 136-TB/ĐU'), a law by its name, a bare number with symbol."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable

import regex

from vngovnlp.grammar.match import Match

# "30/2020/NĐ-CP", "45/TB-UBND", "57-NQ/TW", "942 - TTr/BCSĐ", "508/UBVHGD14": a number with the letters of its issuer.
_SYMBOL = r"\d{1,6}(?:[ ]?/[ ]?\d{4})?[ ]{0,2}[-/][ ]{0,2}\p{Lu}\p{L}{0,12}\d{0,2}(?:(?:[ ]?[-/&][ ]?|\.)\p{Lu}\p{L}{0,14}\d{0,2}){0,4}"
# "Nghị quyết số 35/2016", "Kế hoạch số 41", "văn bản 10285": no letters, so never without a kind.
_NUMBER = r"\d{1,6}(?:/\d{4})?(?![\d/%]|[.,]\d|[ ]?(?:%|tỷ|triệu|năm|tháng|nội dung|nhiệm vụ|điểm|dự án|đồng|người|xã))"
# "Nghị định số 30/2020/NĐ-CP"
_NUMBERED = regex.compile(rf"[ ]+(?:(?P<so>số)[ ]?:?[ ]*)?(?:(?P<symbol>{_SYMBOL})|(?P<number>{_NUMBER}))")
# "Nghị quyết Trung ương 4 (khóa XII)", "Nghị quyết Hội nghị Trung ương 6 khóa XIII"
_PLENUM = regex.compile(
    r"[ ]+(?:Hội nghị[ ]+)?(?:lần thứ[ ]+\S+[ ]+)?(?:Ban Chấp hành[ ]+)?Trung [ưƯ]ơng[ ]+(?:\d{1,2}|lần thứ[ ]+\S+)(?:[ ]?\([ ]?khóa[ ][^)]{1,12}\)|[ ]khóa[ ][IVX]+)?",
    regex.I,
)
# "số 45/TB-UBND" without a kind before it
_BARE = regex.compile(rf"(?<![\p{{L}}\d/-])(?:số[ ]+)?(?P<symbol>{_SYMBOL})")
# "45/T", "942 - T": what every symbol has inside it, looked for first because it is fast (`re`: faster still)
_SYMBOL_CORE = re.compile(r"\d {0,2}[-/] {0,2}[^\W\d_]")
# "Luật Đất đai 2013", "Hiến pháp năm 2013", "Luật phòng, chống tham nhũng (sửa đổi)"
_YEAR = regex.compile(r"(?:[ ]*\((?:sửa đổi|bổ sung|sửa đổi, bổ sung)\))?(?:[ ]+(?:năm[ ]+)?(?:19|20)\d{2}(?!\d))?", regex.I)
# Kinds that are cited by a bare number ('Chỉ thị 16'); the others ('kế hoạch 5', 'báo cáo 3') need 'số'.
_BARE_NUMBER_KINDS = {
    "nghi-dinh",
    "nghi-quyet",
    "quyet-dinh",
    "chi-thi",
    "thong-tu",
    "cong-van",
    "van-ban",
    "cong-dien",
    "thong-tu-lien-tich",
}
# Kinds that have a proper name rather than a number
_NAMED_KINDS = {
    "de-an",
    "quy-hoach",
    "cong-uoc",
    "hiep-dinh",
    "chien-luoc",
    "luat",
    "bo-luat",
    "nghi-quyet-dai-hoi",
    "hiep-uoc",
}
# The words up to a mark or to a verb that says what is done with the document
_NAME = regex.compile(
    r"(?:[ ](?!(?:đã|sẽ|được|trình|ban hành|do|nhằm|để|có|là|vào|này|trên|cần|phải|theo|cho|khi|đang|của (?:thủ tướng|bộ|ubnd)|trong|tại|và các|nêu|quy định|ngày|gồm|bao gồm|luôn|hoạt động|trong|cũng|với|vừa)(?![\p{L}]))"
    r"[\p{L}\p{Nd}/-]+,?){2,22}"
)
_BODIES = {"AGENCY_BODY", "AGENCY_FIXED", "AGENCY_FIELD"}
_CITED = {"DOC_KIND", "DOC_LAW"}
_MARKS = regex.compile(r"[-/]")


def find_documents(text: str, norm: str, hits: Iterable[Match]) -> list[Match]:
    """Documents in text order, not overlapping; ``value`` is the id of the kind, or of the law. A date is never one.

    ``hits`` are those of :func:`vngovnlp.lexicon.scan.scan`.
    """
    found: list[Match] = []
    reached = body_end = 0
    for hit in hits:
        label = hit.label
        if label in _BODIES:
            body_end = max(body_end, hit.end)
        if label not in _CITED or hit.start < reached:
            continue
        match = _law(text, hit) if label == "DOC_LAW" else _numbered(text, hit)
        # 'Hội Luật gia', 'Sở Quy hoạch - Kiến trúc' are bodies
        if match is None and hit.value in _NAMED_KINDS and hit.start >= body_end:
            match = _named(text, norm, hit)
        if match is not None:
            found.append(match)
            reached = match.end
    if _SYMBOL_CORE.search(text) is None:
        return found
    bare = (Match(m.start(), m.end(), "DOCUMENT", None, "document-symbol") for m in _BARE.finditer(text) if _is_cited(m))
    return sorted(found + clear_of(bare, found), key=_start)


def clear_of(matches: Iterable[Match], others: Iterable[Match]) -> list[Match]:
    """The ``matches`` that overlap none of the ``others``, which must not overlap each other."""
    spans = sorted((other.start, other.end) for other in others)
    starts = [start for start, _ in spans]
    free = []
    for match in matches:
        i = bisect_left(starts, match.end)
        if i == 0 or spans[i - 1][1] <= match.start:
            free.append(match)
    return free


def _start(match: Match) -> int:
    return match.start


def _is_cited(found: regex.Match[str]) -> bool:
    """True if a symbol without a kind before it is a document's: 'số 45/TB-UBND', not the '138/CP' of a body's name."""
    return found[0].startswith("số") or len(_MARKS.findall(found["symbol"])) > 1


def _numbered(text: str, hit: Match) -> Match | None:
    """'Nghị định 30/2020/NĐ-CP' from the hit 'Nghị định'."""
    plenum = _PLENUM.match(text, hit.end) if hit.value == "nghi-quyet" else None
    if plenum is not None:
        return Match(hit.start, plenum.end(), "DOCUMENT", hit.value, "document-plenum")
    number = _NUMBERED.match(text, hit.end)
    if number is None:
        return None
    if number["symbol"] is not None:
        return Match(hit.start, number.end(), "DOCUMENT", hit.value, "document-symbol")
    if number["so"] is not None or (
        hit.value in _BARE_NUMBER_KINDS and (hit.score == 1.0 or "/" in number["number"] or len(number["number"]) > 1)
    ):
        return Match(hit.start, number.end(), "DOCUMENT", hit.value, "document-number")
    return None


def _named(text: str, norm: str, hit: Match) -> Match | None:
    """'Đề án phát triển du lịch làng nghề', 'Công ước Luật Biển 1982' from the hit 'Đề án', 'Công ước'."""
    if not text[hit.start].isupper():
        return None
    name = _NAME.match(norm, hit.end)
    if name is None or name.end() - hit.end < 12:
        return None
    return Match(hit.start, name.end(), "DOCUMENT", hit.value, "document-name")


def _law(text: str, hit: Match) -> Match | None:
    """'Luật Đất đai 2013' from the hit 'Luật Đất đai'; all in lower case it is no proper name."""
    if hit.score < 1.0 and hit.value != "hien-phap" and text.count(" ", hit.start, hit.end) < 3:
        return None
    year = _YEAR.match(text, hit.end)
    end = year.end() if year is not None else hit.end
    if hit.value == "hien-phap" and end == hit.end:
        return None
    return Match(hit.start, end, "DOCUMENT", hit.value, "document-law")
