"""Who wrote it: 'Lê Thị Bình - Văn phòng UBND huyện', 'Tin, ảnh: Trần An', 'Theo TTXVN'."""

from __future__ import annotations

from typing import NamedTuple

import regex

from vngovnlp.page.lines import Line
from vngovnlp.page.names import NAME, is_name
from vngovnlp.page.phrases import ACCOUNTS, listed
from vngovnlp.report import Span


class Byline(NamedTuple):
    """The author and the agency of a byline; neither if it names but the account under which the page was posted."""

    author: Span | None
    agency: Span | None
    labelled: bool
    """The line says what it is ('Tác giả:'); else only its form does."""


_BYLINE_CHARS = 130
_CLOSED_CHARS = 70

# 'Lê Bình', 'Lê Bình - Trần An', 'Lê Bình, Trần An', 'Lê Bình và Trần An'
_NAMES = rf"(?P<author>{NAME}(?:\s?(?:[-–—,;/&]|\svà\s)\s?{NAME}){{0,3}}?)"
_LABEL = r"""(?: tác\sgiả(?:\sbài\sviết)? | (?:tin|bài)(?:\sviết)?(?:\s?(?:,|và|&|-)?\s?(?:bài|ảnh|tin|video))*
| ảnh\s(?:và|&)\s(?:tin|bài)
    | người\s(?:viết|đăng|đưa|thực\shiện)(?:\sbài(?:\sviết)?|\stin)? | thực\shiện | phóng\sviên | pv | ctv | cộng\stác\sviên | (?:người\s)?biên\s(?:tập
    |soạn) | đăng\sbởi
    | written\sby | author | by )"""
# 'Tác giả: Lê Bình', 'Tin, ảnh: Trần An - Đài TT huyện'
_LABELLED = regex.compile(rf"[\W_]{{0,3}}(?i:{_LABEL})\s?:\s*(?P<value>\S.{{0,100}})", regex.X)
# 'Tin: Lê Bình, ảnh: Trần An', 'Bài và ảnh: Lê Bình; Video: Trần An'
_AND_PICTURES = regex.compile(
    r"""(?P<label>(?i:tin|bài)(?:\s?(?:,|và|&|-)?\s?(?i:tin|bài|ảnh))*)\s?:\s*(?P<value>\p{Lu}[^:]{1,60}?)
    \s?[,;–-]\s?(?i:ảnh|video|clip)\s?:\s?[^:]{2,60}""",
    regex.X,
)
_BY = regex.compile(r"(?i:(?:đăng |viết |written )?(?:by|bởi)|tác giả|người đăng)\s+(?P<value>\p{Lu}.{0,80})")
# 'Theo TTXVN', '(Theo Báo Chính phủ)', 'Nguồn: Cổng TTĐT tỉnh'
_SOURCE = regex.compile(
    r"""[(\[]?\s?(?: (?i:theo)\s?:?\s | (?i:nguồn(?:\stin|\sbài)?)\s?:\s* )
    (?P<value>[^.,;:()\[\]]{2,60}(?:\.[a-z]{2,6}){0,3})\s?[)\]]?[.,]?""",
    regex.X,
)
_BODY = r"""(?i: văn\sphòng | phòng | sở | ban\s | uỷ\sban | ủy\sban | ubnd | hđnd | ubmttq | mttq | đài | trung\stâm | tt\s
    | báo | cổng
        | trang | tạp\schí | ttxvn | vov | vtv | công\san | quân\ssự | bộ\s | hội | đoàn | liên\sđoàn | lđlđ | trường
        | chi\scục | cục | tổng\scục
        | vụ | viện | huyện | thị | thành | tỉnh | đảng\s[ủu][yỷ] | xã | phường | vp | bch | bbt | btg | ttvh | vhtt
        | vh-tt | vh&tt | ttdvvh
        | ngân\shàng | bảo\shiểm | bhxh | kho\sbạc | t[òo][aà]\sán | viện\skiểm\ssát | vks | tand )
    | [\p{Lu}&-]{3,12}(?:\s|\Z) | [\w-]{2,40}\.(?:vn|com|net|org)\b"""
_AGENCY = regex.compile(_BODY, regex.X)
# 'Lê Thị Bình - Văn phòng UBND huyện', 'Lê Bình (TTXVN)', 'Lê Bình Đài TT huyện'
_ROLE = r"(?:CTV|PV|BTV)"
# 'Lê Bình - Phó Chánh Văn phòng', 'Lê Bình - Công chức văn hóa xã'
_POST = regex.compile(
    rf"""(?:Đ/c\s|Đồng\schí\s)?{_NAMES}\s?[-–]\s?
    (?:(?:Phó\s)?Chánh\s[Vv]ăn\sphòng|Công\schức|Viên\schức|Chuyên\sviên|Cán\sbộ|CC\.)[^:.]{{0,60}}""",
    regex.X,
)
_AUTHOR_AGENCY = regex.compile(
    rf"""(?:{_ROLE}\s)?{_NAMES}(?: \s?[-–—,(/|]\s? | \s+(?=(?:Đài|TT(?=\s)|Văn\sphòng|VP|Phòng|Ban|Sở|UBND|Trung\stâm)\b) )
    (?P<agency>(?={_BODY})(?!{_ROLE}\b).{{2,80}}?)\)?\s?[.,]?""",
    regex.X,
)
_AUTHOR_ONLY = regex.compile(
    rf"[,*\s]{{0,2}}(?:{_ROLE}\s)?{_NAMES}(?:\s?[-–]\s?{_ROLE})?(?:\s?\((?i:tổng\shợp|t/h|th|lược\sghi|ghi|thực\shiện|st|sưu\stầm|biên\stập)\))?\s?(?:[.,]|\./\.)?",
    regex.X,
)
# 'Theo đó, ...', 'Theo ông ...': the text refers to what somebody said
_ACCOUNTS = frozenset(listed(ACCOUNTS))
_NO_SOURCE = frozenset(["ts", "ths", "pgs", "gs", "tp", "ông", "bà", "anh", "chị", "đó", "tôi"])


def read_byline(line: Line) -> Byline | None:
    """Author and agency if the line is a byline, else None. Its place on the page must still be weighed.

    >>> from vngovnlp.page.lines import split_lines
    >>> line = split_lines("Lê Thị Bình - Văn phòng HĐND huyện")[0]
    >>> [line.text[slice(*span)] for span in read_byline(line)[:2]]
    ['Lê Thị Bình', 'Văn phòng HĐND huyện']
    """
    text = line.text
    if len(text) > (_CLOSED_CHARS if line.closed else _BYLINE_CHARS):
        return None
    found = _AND_PICTURES.fullmatch(text) or _LABELLED.fullmatch(text) or _BY.fullmatch(text)
    if found:
        return _labelled(line, found)
    first = text[0]
    if first in "tTnN([":
        source = _SOURCE.fullmatch(text)
        if source and not (first in "([" and "guồn" in text[:8]):  # '(Nguồn: TTXVN)' stands under a picture
            return _source(line, source)
    if not (first.isupper() or first in ",*"):
        return None
    return _signed(text, line.start, labelled=False)


def _signed(text: str, base: int, *, labelled: bool) -> Byline | None:
    """'Lê Bình - Đài TT huyện' or 'Lê Bình'; ``base`` is where ``text`` begins on the page."""
    if text.lower() in _ACCOUNTS:
        return None
    found = _AUTHOR_AGENCY.fullmatch(text)
    if found and is_name(found["author"]):
        return Byline(_at(base, found, "author"), _at(base, found, "agency"), labelled)
    found = _AUTHOR_ONLY.fullmatch(text)
    if found and is_name(found["author"]):
        return Byline(_at(base, found, "author"), None, labelled)
    found = _POST.fullmatch(text)
    if found and is_name(found["author"]) and " " in found["author"]:
        return Byline(_at(base, found, "author"), None, labelled)
    return None


def _labelled(line: Line, found: regex.Match[str]) -> Byline | None:
    value = found["value"].rstrip(" .,")
    base = line.start + found.start("value")
    if value.lower() in _ACCOUNTS:
        return Byline(None, None, True)
    signed = _signed(value, base, labelled=True)
    if signed:
        return signed
    if _AGENCY.match(value) and len(value) <= 80:
        return Byline(None, (base, base + len(value)), True)
    if len(value.split()) <= 2 and value[0].isupper():
        return Byline((base, base + len(value)), None, True)
    return None


def _source(line: Line, found: regex.Match[str]) -> Byline | None:
    """'Theo TTXVN' gives the agency, 'Theo Lê Bình/TTXVN' both; 'Theo ông, ...' is prose."""
    value = found["value"].strip()
    base = line.start + found.start("value")
    words = value.split()
    if len(words) > 8 or words[0].lower() in _NO_SOURCE or not (value[0].isupper() or _AGENCY.match(value)):
        return None
    name, slash, rest = value.partition("/")
    if slash and rest.strip() and is_name(name.strip()) and len(name.split()) > 1:
        gap = len(rest) - len(rest.lstrip())
        return Byline((base, base + len(name.rstrip())), (base + len(name) + 1 + gap, base + len(value)), True)
    if " - " in value and is_name(value):  # 'Nguồn: Lê Bình - Trần An'
        return Byline((base, base + len(value)), None, True)
    return Byline(None, (base, base + len(value)), True)


def _at(base: int, match: regex.Match[str], group: str) -> Span:
    start, end = match.span(group)
    return base + start, base + end
