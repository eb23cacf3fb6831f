"""From a text as it was scraped to where its parts stand. Nothing is cut; what is not marked is the article."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from vngovnlp.page import blocks, captions, furniture, header
from vngovnlp.page.blocks import Body, Kinds
from vngovnlp.page.head import find_head
from vngovnlp.page.lines import Line, split_lines
from vngovnlp.page.parts import Furniture, Page
from vngovnlp.page.title import Head
from vngovnlp.report import Span

_BEHIND_CHARS = 220


def read_page(text: str, *, title: str | None = None) -> Page:
    """Title, date, byline, captions and furniture of ``text`` (NFC), as spans of it.

    A ``title`` that is known helps to find its line. Lines that are not recognised are the article.

    >>> page = read_page("TP_View\\nUBND xã họp giao ban tháng 3(05/03/2021)\\nSáng 5/3, UBND xã họp giao ban.\\nQuay lại")
    >>> page.published.isoformat(), [part.reason for part in page.furniture]
    ('2021-03-05', ['template name', 'navigation'])
    """
    lines = split_lines(text)
    if not lines:
        return Page()
    kinds = [furniture.recognise(line) for line in lines]
    body = blocks.find_body(lines, kinds)
    head = find_head(lines, kinds, body, title)
    body = blocks.below_title(lines, kinds, body, head.last)
    stamps = header.find_stamps(lines, kinds, body, head)
    # A title that runs on into its line leaves that line to the article: it is nothing else.
    shared = {head.first} if head.span and head.last < head.first else set()
    own = {i: stamp for i, stamp in header.own_stamps(kinds, body, head, stamps).items() if i not in shared}
    bylines = {i: byline for i, byline in header.find_bylines(lines, kinds, body, head, own).items() if i not in shared}
    kept = {*own, *bylines}
    dropped = {
        **blocks.mark_head(lines, kinds, body, head.first if head.span else None, kept),
        **dict.fromkeys((i for i in stamps if i < body.closer and i not in own), "crawl date"),
        **blocks.mark_middle(lines, kinds, head.last + 1, body, kept),
        **blocks.mark_tail(lines, kinds, body.closer, kept, stamps),
    }
    dropped = {i: reason for i, reason in dropped.items() if i not in shared}
    shown = _find_captions(lines, kinds, body, head, {*dropped, *kept, *shared}, bylines)
    published, published_span = header.published(own, head)
    author, agency = header.author(lines, own, bylines)
    return Page(
        title=head.span,
        published=published,
        published_span=published_span,
        author=author,
        author_agency=agency,
        header=_spans(lines, kept),
        captions=_spans(lines, shown),
        furniture=tuple(Furniture(lines[i].start, lines[i].end, dropped[i]) for i in sorted(dropped)),
    )


def _spans(lines: Sequence[Line], numbers: Collection[int]) -> tuple[Span, ...]:
    return tuple((lines[i].start, lines[i].end) for i in sorted(numbers))


def _find_captions(
    lines: Sequence[Line], kinds: Kinds, body: Body, head: Head, taken: Collection[int], bylines: Collection[int]
) -> list[int]:
    """Caption lines below the title, by their credit, the picture before them, their wording, or a place behind the byline."""
    found: list[int] = []
    last_byline = max((i for i in bylines if i >= body.first), default=len(lines))
    for i in range(head.last + 1, len(lines)):
        if i in taken:
            continue
        line = lines[i]
        pictured = i > 0 and (kind := kinds[i - 1]) is not None and kind.reason == "image marker"
        behind = last_byline < i < body.closer and len(line.text) <= _BEHIND_CHARS
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
