"""All visible text of an HTML page, a line for each block, with what the tree says of each line."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import regex

from vngovnlp.page.phrases import listed

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_BLANKS = regex.compile(r"[^\S\n]+")
_SILENT = frozenset(
    listed("script|style|noscript|template|head|svg|iframe|select|option|textarea|object|math|canvas|audio|video")
)
BLOCKS = frozenset(
    listed(
        "address|article|aside|blockquote|body|br|caption|center|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|"
        "h1|h2|h3|h4|h5|h6|header|hr|li|main|nav|ol|p|pre|section|summary|table|tbody|tfoot|thead|tr|ul"
    )
)
CELLS = frozenset(["td", "th"])
_APART = frozenset(listed("nav|aside|footer|form|button|label|fieldset"))
# What sites call the boxes that they set into an article; a part of a longer word ('downloads', 'updated') is none.
_BOX = regex.compile(
    r"""(?:related|relate|lien-?_?quan|tin-?_?khac|other-?_?news|share|social|comments?|binh-?_?luan|tags?|sidebar|banner
    |quang-?_?cao|ads?|advert\w*|rating|breadcrumbs?|menu|player|audio|popup|modal|newsletter|hidden|toc)""",
    regex.X,
)
_NAME_CUT = regex.compile(r"(?<=\p{Ll})(?=\p{Lu})|[\s_-]+")
_UNSEEN_STYLE = regex.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", regex.I)


class FlatLine(NamedTuple):
    """A line of the page, and where it stands."""

    text: str
    node: HtmlElement
    """The element in which its text begins."""
    linked: bool
    """Most of it is links."""
    item: bool
    """It stands in a list."""
    apart: int
    """So many elements around it hold no part of an article, by their tag, their name or their style."""


def flatten(tree: HtmlElement) -> list[FlatLine]:
    """The lines in their order; no recursion, since pages nest as deep as they like."""
    from lxml.etree import iterwalk

    lines = _Lines()
    hidden = 0
    for event, node in iterwalk(tree, events=("start", "end")):
        tag = node.tag
        if not isinstance(tag, str):
            continue
        if event == "start":
            hidden += tag in _SILENT
            if hidden:
                continue
            if tag in BLOCKS:
                lines.end()
            lines.enter(node)
            lines.add("\t" if tag in CELLS else "", node)
            text = node.text or ""
            for i, part in enumerate(text.split("\n") if tag == "pre" else [text.replace("\n", " ")]):
                if i:
                    lines.end()
                lines.add(part, node)
        else:
            hidden -= tag in _SILENT
            if hidden:
                continue
            if tag in BLOCKS:
                lines.end()
            if tag not in _SILENT:
                lines.leave(node)
            tail = (node.tail or "").replace("\n", " ")
            if tail:
                lines.add(tail, parent if (parent := node.getparent()) is not None else node)
    lines.end()
    return lines.found


class _Lines:
    """The lines that were read, and the one that is being read."""

    def __init__(self) -> None:
        self.found: list[FlatLine] = []
        self._parts: list[str] = []
        self._node: HtmlElement | None = None
        self._size = self._linked = 0
        self._links = self._items = 0
        self._apart: list[HtmlElement] = []

    def enter(self, node: HtmlElement) -> None:
        self._links += node.tag == "a"
        self._items += node.tag == "li"
        if _is_apart(node):
            self._apart.append(node)

    def leave(self, node: HtmlElement) -> None:
        self._links -= node.tag == "a"
        self._items -= node.tag == "li"
        if self._apart and self._apart[-1] is node:
            self._apart.pop()

    def add(self, text: str, node: HtmlElement) -> None:
        size = len(text.strip())
        if size:
            if self._node is None:
                self._node = node
            self._size += size
            self._linked += size if self._links else 0
        self._parts.append(text)

    def end(self) -> None:
        if self._node is not None:
            text = " ".join(_BLANKS.sub(" ", "".join(self._parts)).split())
            self.found.append(FlatLine(text, self._node, 2 * self._linked > self._size, self._items > 0, len(self._apart)))
        self._parts.clear()
        self._node, self._size, self._linked = None, 0, 0


def _is_apart(node: HtmlElement) -> bool:
    if node.tag in _APART:
        return True
    if not node.attrib:
        return False
    style = node.get("style")
    if node.get("hidden") is not None or node.get("aria-hidden") == "true" or (style and _UNSEEN_STYLE.search(style)):
        return True
    names = f"{node.get('class', '')} {node.get('id', '')}"
    return names != " " and any(_BOX.fullmatch(part.lower()) for part in _NAME_CUT.split(names) if part)
