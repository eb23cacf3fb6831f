"""HTML to text. The text is new; all offsets of a report point into it.

trafilatura finds the main text. It is given a tree in which captions are paragraphs (it drops ``<figcaption>``), and it is not
asked for metadata: it would take a date out of the URL before that of the page, and measures dates against today's clock.
"""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

import regex

from vngovnlp.page.blocks import is_prose
from vngovnlp.page.complete import complete
from vngovnlp.page.flat import BLOCKS, CELLS, flatten
from vngovnlp.page.lines import split_lines
from vngovnlp.page.parts import HtmlPage, Page
from vngovnlp.page.phrases import listed
from vngovnlp.page.read import read_page

if TYPE_CHECKING:
    from lxml.html import HtmlElement

PICTURE = "[Ảnh]"
"""Line that stands for a picture in the text, so that the line after it is known as its caption."""

_SNIFFED = 20_000
_START = regex.compile(
    r"[\s\ufeff]*(?:<\?xml[^<>]{0,200}\?>\s*)?(?:<!--.{0,2000}?-->\s*)?<(?:!doctype\s+html|html|head|body)\b", regex.I | regex.S
)
_TAGS = r"(?:p|div|br|span|table|tr|td|ul|ol|li|a|h[1-6]|strong|b|em|article|section|img|meta|figure|header|footer)"
_OPEN = regex.compile(rf"<{_TAGS}(?:\s[^<>]{{0,1000}})?/?>", regex.I)
_CLOSE = regex.compile(rf"</{_TAGS}\s*>", regex.I)
_MIN_TAGS = 4

_BROKEN = regex.compile(r"[\x00-\x08\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_UNSEEN = regex.compile(r"<(script|style)\b[^>]*+>(?:[^<]++|<(?!/\1\b))*+(?:</\1\s*>|\Z)", regex.I)
_ANY_TAG = regex.compile(r"<[a-zA-Z/!?][^<>]*+>")
_MAX_PICTURES = 500
_INLINE = frozenset(listed("a|span|strong|em|b|i|u|picture|font|center"))


def looks_like_html(text: str) -> bool:
    """``text`` is HTML source and not prose that mentions a tag: it begins as a document, or several tags open and close in it.

    >>> looks_like_html("<p>UBND xã họp.</p><p>Chủ tịch kết luận.</p>"), looks_like_html("Tỷ lệ hộ nghèo < 3 % và > 1 %")
    (True, False)
    """
    if "<" not in text:
        return False
    if _START.match(text):
        return True
    sniffed = text[:_SNIFFED]
    opened = sum(1 for _ in _OPEN.finditer(sniffed))
    closed = sum(1 for _ in _CLOSE.finditer(sniffed))
    return opened + closed >= _MIN_TAGS and (closed >= 1 or sniffed.lstrip()[:1] == "<")


def html_to_text(html: str) -> HtmlPage:
    """The article of an HTML page as text, with what the page's metadata says of it. Never raises on broken HTML.

    The first line is the title; time stamp and byline lines that stand outside the main text are kept beside it.
    ``fallback`` says that no main text was found: then ``text`` is all text of the page.
    """
    from vngovnlp.page import metadata

    tree = _parse(html)
    if tree is None:
        return HtmlPage(_strip(html), fallback=True)
    meta = metadata.read(tree)
    _open_tables(tree)
    _open_captions(tree)
    rows = flatten(tree)
    flat = "\n".join(row.text for row in rows) or _strip(html)
    main = _main_text(tree)
    page = read_page(flat, title=meta.title)
    title = meta.title or (flat[slice(*page.title)] if page.title else None)
    published = meta.published or (page.published.isoformat() if page.published else None)
    if main is None:
        return HtmlPage(flat, title, published, meta.author, meta.url, True)
    number = flat.count("\n", 0, page.title[0]) if page.title else None
    lines = complete(main, rows, number)
    text = _compose(lines, _title_line(flat, page, title), [flat[slice(*span)] for span in page.header], flat)
    return HtmlPage(text, title, published, meta.author, meta.url)


def _parse(html: str) -> HtmlElement | None:
    from lxml import etree
    from lxml.html import HTMLParser, document_fromstring

    # Bytes, because lxml refuses a str that declares an encoding; huge_tree, because its limit on depth loses the rest.
    source = _BROKEN.sub("\ufffd", html).encode("utf-8")
    if not source.strip():
        return None
    try:
        return document_fromstring(
            source, parser=HTMLParser(encoding="utf-8", huge_tree=True, remove_comments=True, remove_pis=True)
        )
    except (etree.LxmlError, ValueError, AssertionError):
        return None


def _open_tables(tree: HtmlElement) -> None:
    """Tables that only lay out the page or frame a picture become blocks; tables of data stay."""
    from lxml.etree import iterwalk

    stack: list[tuple[HtmlElement, list[HtmlElement]]] = []
    layout: list[HtmlElement] = []
    for event, node in iterwalk(tree, events=("start", "end"), tag=("table", "tbody", "thead", "tfoot", "tr", "td", "th")):
        if event == "start":
            if node.tag == "table":
                stack.append((node, []))
            elif stack:
                stack[-1][1].append(node)
        elif node.tag == "table" and stack:
            table, parts = stack.pop()
            cells = [part for part in parts if part.tag in CELLS]
            if len(cells) <= 1 or any(_is_layout(cell) for cell in cells):
                layout.extend([table, *parts])
    for part in layout:  # trafilatura drops short text that stands in a block by itself, but keeps paragraphs
        part.tag = "p" if part.tag in CELLS and not any(child.tag in BLOCKS or child.tag == "p" for child in part) else "div"


def _is_layout(cell: HtmlElement) -> bool:
    """A cell that holds a picture, another table, paragraphs, or line breaks."""
    if any(child.tag in ("img", "table") or (child.tag in BLOCKS and child.tag != "br") for child in cell):
        return True
    return cell.find(".//img") is not None or sum(child.tag == "br" for child in cell) > 1


def _open_captions(tree: HtmlElement) -> None:
    """Pictures become a line ``[Ảnh]``, their captions paragraphs."""
    from lxml.html import fromstring

    for caption in list(tree.iter("figcaption")):
        caption.tag = "p"
    for figure in list(tree.iter("figure")):
        figure.tag = "div"
    for image in list(itertools.islice(tree.iter("img"), _MAX_PICTURES)):
        block = image.getparent()
        while block is not None and block.tag in _INLINE:
            block = block.getparent()
        # A picture alone in its block or before a caption; an icon inside a sentence is none.
        if block is None or block.tag not in ("p", "div", "td", "article", "section") or (block.text or "").strip():
            continue
        marker = fromstring(f"<p>{PICTURE}</p>")
        outer = block.getparent()
        if block.tag == "p" and outer is not None:
            outer.insert(outer.index(block), marker)
        elif image.getparent() is block:
            marker.tail = image.tail
            image.tail = None
            block.insert(block.index(image), marker)


def _strip(html: str) -> str:
    """The text between the tags, for what no parser takes; entities are left as they are."""
    parts = _ANY_TAG.sub("\n", _UNSEEN.sub("\n", _BROKEN.sub("\ufffd", html)))
    return "\n".join(line for part in parts.split("\n") if (line := " ".join(part.split())))


def _main_text(tree: HtmlElement) -> list[str] | None:
    """The lines of trafilatura's main text, None if it finds none with a sentence in it."""
    import trafilatura

    try:
        found = trafilatura.extract(tree, include_comments=False, include_tables=True, deduplicate=False, with_metadata=False)
    except (Exception, RecursionError):  # heuristics over hostile trees: a failure is no main text
        found = None
    if not found:
        return None
    lines = [" ".join(line.strip("| ").split()) for line in found.split("\n")]
    lines = [line for line in lines if line and line.strip("-| ")]
    return lines if any(is_prose(line) for line in split_lines("\n".join(lines))) else None


def _title_line(flat: str, page: Page, title: str | None) -> str | None:
    """The title as its line has it: with the date that may be glued to it."""
    if page.title is None:
        return title
    end = flat.find("\n", page.title[1])
    line = flat[page.title[0] : end if end >= 0 else len(flat)]
    glued = page.published_span is not None and page.title[1] <= page.published_span[0] < page.title[0] + len(line)
    return line if glued else title


def _compose(lines: list[str], title: str | None, header: list[str], flat: str) -> str:
    """Main text under its title, with the header lines that it lacks where they stood: above it or below it."""
    present = {_fold(line) for line in lines}
    above = [title] if title and _fold(title) not in {_fold(line) for line in lines[:4]} else []
    if title and not above and _fold(lines[0]) == _fold(title):
        above, lines = [lines[0]], lines[1:]
    begin = flat.find(lines[0][:60]) if lines else -1
    below: list[str] = []
    for part in header:
        if _fold(part) in present:
            continue
        (above if begin < 0 or flat.find(part) < begin else below).append(part)
    return "\n".join([*above, *lines, *below])


def _fold(text: str) -> str:
    return "".join(filter(str.isalnum, text.lower()))
