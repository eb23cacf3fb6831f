"""From a text as it was scraped to where its parts stand. Nothing is cut; what is not marked is the article."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from vngovnlp.page import blocks, captions, furniture
from vngovnlp.page import title as titles
from vngovnlp.page.blocks import Body, Kinds
from vngovnlp.page.byline import Byline, read_byline
from vngovnlp.page.lines import Line, split_lines
from vngovnlp.page.parts import Furniture, Page
from vngovnlp.page.stamps import Glued, Stamp, read_stamp, rest_of
from vngovnlp.report import Span

_TITLE_LINES = 100
"""So many lines of menus can stand above the title."""
_TAIL_LINES = 500
"""So many lines after the article are looked at for the stamps of a visit."""
_HEADER_LINES = 8
"""So many lines after the title can hold the time stamp."""
_BYLINE_LINES = 8
"""So many lines before the end of the article can hold the byline: captions are often scraped behind it."""
_BACKWARD_CHARS = 220
_REST_WORDS = 8
_SIGNED = frozenset(["tác giả", "bởi", "by", "người đăng", "viết bởi", "đăng bởi"])


class Head(NamedTuple):
    """The title and the lines it stands on; ``last`` is -1 if the page has none."""

    span: Span | None = None
    first: int = 0
    last: int = -1
    glued: Glued | None = None


def read_page(text: str, *, title: str | None = None) -> Page:
    """Title, date, byline, captions and furniture of ``text`` (NFC), as spans of it.

    A ``title`` that is known helps to find its line. Lines that are not recognised are the article.

    >>> page = read_page("FE_View\\nUBND xã họp giao ban tháng 3(05/03/2021)\\nSáng 5/3, UBND xã họp giao ban.\\nQuay lại")
    >>> page.published.isoformat(), [part.reason for part in page.furniture]
    ('2021-03-05', ['template name', 'navigation'])
    """
    lines = split_lines(text)
    if not lines:
        return Page()
    kinds = [furniture.recognise(line) for line in lines]
    body = blocks.find_body(lines, kinds)
    head = _find_title(lines, kinds, body, title)
    stamps = _find_stamps(lines, kinds, body, head)
    own = _own_stamps(kinds, body, head, stamps)
    bylines = _find_bylines(lines, kinds, body, head, own)
    header = {*own, *bylines}
    dropped = {
        **blocks.mark_head(lines, kinds, head.first, header),
        **dict.fromkeys((i for i in stamps if i < head.first and i not in own), "crawl date"),
        **blocks.mark_middle(lines, kinds, head.last + 1, body.closer, body.first),
        **blocks.mark_tail(lines, kinds, body.closer, header, stamps),
    }
    shown = _find_captions(lines, kinds, body, head, dropped, header, bylines)
    published, published_span = _published(own, head)
    author, agency = _author(lines, own, bylines)
    return Page(
        title=head.span,
        published=published,
        published_span=published_span,
        author=author,
        author_agency=agency,
        header=_spans(lines, header),
        captions=_spans(lines, shown),
        furniture=tuple(Furniture(lines[i].start, lines[i].end, dropped[i]) for i in sorted(dropped)),
    )


def _spans(lines: Sequence[Line], numbers: Collection[int]) -> tuple[Span, ...]:
    return tuple((lines[i].start, lines[i].end) for i in sorted(numbers))


def _find_title(lines: Sequence[Line], kinds: Kinds, body: Body, given: str | None) -> Head:
    """The given title's line; else the first line with the form of a title after the menus, with article below it."""
    if given:
        found = titles.find_given(lines, given)
        if found:
            first, last, span = found
            return Head(
                span,
                first,
                last if span[1] == lines[last].end or last < body.first else first - 1,
                titles.title_span(lines[first])[1],
            )
    limit = min(body.first, len(lines) - 1, _TITLE_LINES)
    free = [
        i for i in range(limit + 1) if kinds[i] is None and titles.could_be_title(lines[i]) and _stamp_line(lines[i]) is None
    ]
    glued = next((i for i in free if titles.title_span(lines[i])[1]), None)
    if glued is not None and glued < body.end:
        span, date_part = titles.title_span(lines[glued])
        return Head(span, glued, glued, date_part)
    menus = [
        i for i in range(limit) if (kind := kinds[i]) and kind.reason in ("menu", "breadcrumb", "template name", "navigation")
    ]
    start = 0
    for menu in menus:  # menus above the title; a menu word with no candidate below it stands under the title
        if any(i > menu and not captions.has_credit(lines[i]) for i in free):
            start = menu + 1
    for i in free:
        if i >= start and i < len(lines) - 1 and not captions.has_credit(lines[i]) and _goes_on(lines, kinds, i):
            return Head(titles.title_span(lines[i])[0], i, i)
    return Head()


def _is_header(line: Line) -> bool:
    byline = read_byline(line)
    return _stamp_line(line) is not None or (byline is not None and byline.labelled)


def _goes_on(lines: Sequence[Line], kinds: Kinds, i: int) -> bool:
    """Something is said below the line; a closed line needs a longer paragraph there to be its title."""
    below = [line for line, kind in zip(lines[i + 1 : i + 8], kinds[i + 1 : i + 8], strict=True) if kind is None]
    if not below:
        return False
    return lines[i].text[-1] != "." or any(len(line.text) > len(lines[i].text) and blocks.is_prose(line) for line in below)


def _find_stamps(lines: Sequence[Line], kinds: Kinds, body: Body, head: Head) -> dict[int, Stamp]:
    """All lines that are time stamps, above the article and below it."""
    near = range(min(max(body.first, head.last + 1 + _HEADER_LINES), len(lines)))
    found = {}
    for i in sorted({*near, *range(body.end, min(len(lines), body.end + _TAIL_LINES))}):
        if kinds[i] is not None or head.first <= i <= head.last:
            continue
        stamp = _stamp_line(lines[i])
        if stamp and (stamp.day or stamp.label or i >= body.closer):
            found[i] = stamp
    return found


def _stamp_line(line: Line) -> Stamp | None:
    """The stamp, if the line holds beside it no more than a category or who wrote: 'Lê Bình - Thời sự - 24/02/2020'."""
    stamp = read_stamp(line)
    if stamp is None:
        return None
    words = 0
    for part in rest_of(line, stamp):
        words += part.text.count(" ") + 1
        if not (part.low.rstrip(" :") in _SIGNED or furniture.is_phrase(part.text) or read_byline(part)):
            return None
    return stamp if words <= _REST_WORDS else None


def _own_stamps(kinds: Kinds, body: Body, head: Head, stamps: Mapping[int, Stamp]) -> dict[int, Stamp]:
    """The stamps of the article. A date above the menu or below the article's end is the day of the visit."""
    below = [i for i in stamps if head.last < i < body.closer]
    above = (
        []
        if below or head.glued
        else [i for i in stamps if i < head.first and not any(_is_menu(kind) for kind in kinds[i + 1 : head.first])]
    )
    box = blocks.open_boxes(kinds, body.closer)
    late = [i for i in stamps if body.closer <= i < box and stamps[i].label == "publish"]
    return {i: stamps[i] for i in (*above[-1:], *below, *late)}


def _is_menu(kind: furniture.Kind | None) -> bool:
    return kind is not None and kind.reason == "menu"


def _published(own: Mapping[int, Stamp], head: Head) -> tuple[date | None, Span | None]:
    """The date called that of publication; else the one glued to the title; else the first stamp."""
    dated = [own[i] for i in sorted(own) if own[i].day]
    labelled = next((stamp for stamp in dated if stamp.label == "publish"), None)
    if labelled:
        return labelled.day, labelled.span
    if head.glued and (head.glued.tight or not dated):
        return head.glued.day, head.glued.span
    return (dated[0].day, dated[0].span) if dated else (None, None)


def _find_bylines(lines: Sequence[Line], kinds: Kinds, body: Body, head: Head, own: Collection[int]) -> dict[int, Byline]:
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
        if byline:
            found[i] = byline
        passed += 1
    return found if len(found) <= 3 else {i: byline for i, byline in found.items() if byline.labelled}


def _author(lines: Sequence[Line], own: Mapping[int, Stamp], bylines: Mapping[int, Byline]) -> tuple[Span | None, Span | None]:
    """Author and agency, from one line if one gives both; the lowest line wins, a label before a mere form."""
    ranked = [
        bylines[i] for i in sorted(bylines, key=lambda i: (bylines[i].author is not None, bylines[i].labelled, i), reverse=True)
    ]
    signed = [byline for i in sorted(own) for part in rest_of(lines[i], own[i]) if (byline := _signature(part, own[i]))]
    ranked += sorted(signed, key=lambda byline: not byline.labelled)
    author = next((byline.author for byline in ranked if byline.author), None)
    agency = next((byline.agency for byline in ranked if byline.agency), None)
    return author, agency


def _signature(part: Line, stamp: Stamp) -> Byline | None:
    """Who signed beside the stamp. 'Tân Phú, ngày 5 tháng 3 năm 2021' is the dateline of a document: a place."""
    byline = None if furniture.is_phrase(part.text) else read_byline(part)
    if byline is None or byline.labelled:
        return byline
    return byline if " " in part.text and (stamp.clock or stamp.weekday or stamp.label) else None


def _find_captions(
    lines: Sequence[Line],
    kinds: Kinds,
    body: Body,
    head: Head,
    dropped: Collection[int],
    header: Collection[int],
    bylines: Mapping[int, Byline],
) -> list[int]:
    """Caption lines below the title, by their credit, the picture before them, their wording, or a place behind the byline."""
    found: list[int] = []
    taken = {*dropped, *header}
    last_byline = max((i for i in bylines if i >= body.first), default=len(lines))
    for i in range(head.last + 1, len(lines)):
        if i in taken:
            continue
        line = lines[i]
        pictured = i > 0 and (kind := kinds[i - 1]) is not None and kind.reason == "image marker"
        behind = last_byline < i < body.closer and len(line.text) <= _BACKWARD_CHARS
        if captions.has_credit(line):
            alone = captions.is_credit_only(line) and i - 1 > head.last and i - 1 not in {*found[-1:]} and i - 1 not in taken
            found.extend([i - 1, i] if alone and captions.precedes_credit(lines[i - 1]) else [i])
        elif (
            (pictured and captions.follows_picture(line))
            or captions.shows_scene(line)
            or (behind and captions.follows_byline(line))
        ):
            found.append(i)
    return found
