"""The time stamps and bylines of a page: which are the article's own, and what they say."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import date

import regex

from vngovnlp.page import blocks, furniture
from vngovnlp.page.blocks import Body, Kinds
from vngovnlp.page.bodies import read_body
from vngovnlp.page.byline import Byline, read_byline
from vngovnlp.page.lines import Line
from vngovnlp.page.phrases import ACCOUNTS, listed
from vngovnlp.page.stamps import Stamp, read_stamp, rest_of
from vngovnlp.page.title import TITLE_LINES, Head
from vngovnlp.report import Span

_HEADER_LINES = 8
"""So many lines after the title can hold the time stamp."""
_TAIL_LINES = 500
"""So many lines after the article are looked at for the stamps of a visit."""
_BYLINE_LINES = 8
"""So many lines before the end of the article can hold the byline: captions are often scraped behind it."""
_BACKWARD_CHARS = 220
_REST_WORDS = 8
_SIGNED = frozenset(
    listed(
        "tác giả|tác giả bài viết|bởi|by|người đăng|người đăng bài|người đăng bài viết|người đăng tin|người viết|viết bởi|"
        "đăng bởi|được đăng bởi"
    )
)
_ACCOUNT = regex.compile(rf"(?:(?:(?:đăng|viết)\s)?(?:bởi|by)\s)?(?:{'|'.join(listed(ACCOUNTS))})")
_CONTROLS = frozenset(["print or mail", "share buttons", "font size", "view count"])
# '05/03/2021 - Đài truyền thanh xã'
_DATE_FIRST = regex.compile(r"\(?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}\)?\s?[-–|]\s")
_UNDER_TITLE = 3
"""So many lines under the title are a stamp whatever else they hold, if they say no more than a stamp does ..."""
# ... and speak of no event, place, deadline or document
_HELD = regex.compile(
    r"""\b(?:họp|hội\s(?:nghị|thảo|trường)|tổ\schức|ngày\shội|kỷ\sniệm|diễn\sra|khai\smạc|bế\smạc|tại|phòng\shọp|địa\sđiểm|lễ|buổi|lịch|sáng
    |trưa|chiều|tối|hạn|trước|sau|từ|đến|số|thời\sgian(?!\sđăng)|quyết\sđịnh|kế\shoạch|công\svăn|thông\sbáo|giấy\smời)\b""",
    regex.X,
)


def find_stamps(lines: Sequence[Line], kinds: Kinds, body: Body, head: Head) -> dict[int, Stamp]:
    """All lines that are time stamps, above the article and below it."""
    near = range(min(max(min(body.first, TITLE_LINES), head.last + 1 + _HEADER_LINES), len(lines)))
    found = {}
    for i in sorted({*near, *range(body.end, min(len(lines), body.end + _TAIL_LINES))}):
        if kinds[i] is not None or head.first <= i <= head.last:
            continue
        stamp = stamp_line(lines[i])
        if stamp is None and head.span and head.last < i <= min(head.last + _UNDER_TITLE, body.first - 1):
            stamp = _unknown_stamp(lines[i])
        if stamp and (stamp.day or stamp.label or i >= body.closer):
            found[i] = stamp
    return found


def stamp_line(line: Line) -> Stamp | None:
    """The stamp, if the line holds beside it no more than a category or who wrote: 'Lê Bình - Thời sự - 24/02/2020'."""
    stamp = read_stamp(line)
    if stamp is None:
        return None
    words = 0
    for part in rest_of(line, stamp):
        words += part.text.count(" ") + 1
        if not (_is_known(part) or read_byline(part)):
            return None
    return stamp if words <= _REST_WORDS else None


def _is_known(part: Line) -> bool:
    """'Thời sự', 'người đăng', 'bởi admin', 'A A A'."""
    if part.low.rstrip(" :") in _SIGNED or furniture.is_phrase(part.text) or _ACCOUNT.fullmatch(part.low):
        return True
    kind = furniture.recognise(part)
    return kind is not None and kind.reason in _CONTROLS


def _unknown_stamp(line: Line) -> Stamp | None:
    """A stamp beside words that are not known: 'VHTT xã 16/08/2023 07:30'. Else its day would be taken for that of the event."""
    stamp = None if line.closed or _HELD.search(line.low) else read_stamp(line)
    if stamp is None or stamp.day is None:
        return None
    if not (stamp.clock or stamp.weekday or stamp.label or _DATE_FIRST.match(line.text)):
        return None
    words = sum(part.text.count(" ") + 1 for part in rest_of(line, stamp))
    return stamp if words <= _REST_WORDS else None


def own_stamps(kinds: Kinds, body: Body, head: Head, stamps: Mapping[int, Stamp]) -> dict[int, Stamp]:
    """The stamps of the article. A date above the menu or below the article's end is the day of the visit."""
    top = head.first if head.span else min(body.first, len(kinds))
    menu = max((i for i in range(top) if _is_menu(kinds[i])), default=-1)
    below = [i for i in stamps if max(head.last, -1 if head.span else menu) < i < body.closer]
    above = [] if below or head.glued else [i for i in stamps if menu < i < head.first]
    box = blocks.open_boxes(kinds, body.closer)
    late = [i for i in stamps if body.closer <= i < box and stamps[i].label == "publish"]
    return {i: stamps[i] for i in (*above[-1:], *below, *late)}


def _is_menu(kind: furniture.Kind | None) -> bool:
    return kind is not None and kind.reason in ("menu", "menu bar")


def published(own: Mapping[int, Stamp], head: Head) -> tuple[date | None, Span | None]:
    """The date called that of publication; else the one glued to the title; else the first stamp."""
    dated = [own[i] for i in sorted(own) if own[i].day]
    labelled = next((stamp for stamp in dated if stamp.label == "publish"), None)
    if labelled:
        return labelled.day, labelled.span
    if head.glued and (head.glued.tight or not dated):
        return head.glued.day, head.glued.span
    return (dated[0].day, dated[0].span) if dated else (None, None)


def find_bylines(lines: Sequence[Line], kinds: Kinds, body: Body, head: Head, own: Collection[int]) -> dict[int, Byline]:
    """Byline lines under the title, and those at the end of the article."""
    found: dict[int, Byline] = {}
    if head.last >= 0:
        for i in range(head.last + 1, min(body.first, head.last + 5)):
            byline = read_byline(lines[i]) if kinds[i] is None and i not in own else None
            if byline and (byline.labelled or byline.author):
                found[i] = byline
    box = blocks.open_boxes(kinds, body.closer)
    passed = 0
    for i in range(box - 1, max(head.last, 0), -1):
        if passed >= _BYLINE_LINES or len(lines[i].text) > _BACKWARD_CHARS:
            break
        if kinds[i] is not None or i in own:
            continue
        byline = read_byline(lines[i])
        if byline is None and not passed and i > 0 and lines[i - 1].text[-1] == ".":
            byline = read_body(lines[i])
        if byline:
            found[i] = byline
        passed += 1
    return found if len(found) <= 3 else {i: byline for i, byline in found.items() if byline.labelled}


def author(lines: Sequence[Line], own: Mapping[int, Stamp], bylines: Mapping[int, Byline]) -> tuple[Span | None, Span | None]:
    """Author and agency, from one line if one gives both; the lowest line wins, a label before a mere form."""
    ranked = [
        bylines[i] for i in sorted(bylines, key=lambda i: (bylines[i].author is not None, bylines[i].labelled, i), reverse=True)
    ]
    signed = [byline for i in sorted(own) for byline in _signatures(rest_of(lines[i], own[i]), own[i])]
    ranked += sorted(signed, key=lambda byline: not byline.labelled)
    author = next((byline.author for byline in ranked if byline.author), None)
    agency = next((byline.agency for byline in ranked if byline.agency), None)
    return author, agency


def _signatures(rest: Sequence[Line], stamp: Stamp) -> Iterator[Byline]:
    """Who signed beside the stamp. 'Tân Phú, ngày 5 tháng 3 năm 2021' is the dateline of a document: a place."""
    told = stamp.clock or stamp.weekday or stamp.label is not None or any(part.low.rstrip(" :") in _SIGNED for part in rest)
    for part in rest:
        byline = None if furniture.is_phrase(part.text) else read_byline(part)
        if byline is not None and (byline.labelled or (told and " " in part.text)):
            yield byline
