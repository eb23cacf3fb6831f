"""What an HTML page says about itself in its head: title, date of publication, author, address. Nothing is guessed."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING, Any, NamedTuple

import regex

from vngovnlp.dates.published import ISO, is_likely, iso_day
from vngovnlp.page.phrases import ACCOUNTS, listed

if TYPE_CHECKING:
    from lxml.html import HtmlElement


class Metadata(NamedTuple):
    """None where the page does not say."""

    title: str | None = None
    published: str | None = None
    author: str | None = None
    url: str | None = None


_FIRST_DATES = ("article:published_time", "datepublished")
_OTHER_DATES = listed(
    "og:published_time|article:published|pubdate|publishdate|publish_date|publish-date|dc.date.issued|dcterms.issued|dc.date|"
    "dc.date.created|dcterms.created|date|sailthru.date|parsely-pub-date"
)
_AUTHOR_NAMES = ("author", "article:author", "dc.creator", "dable:author")
_NO_AUTHOR = frozenset([*listed(ACCOUNTS), "biên tập viên"])
_ARTICLES = ("Article", "NewsArticle", "BlogPosting", "ReportageNewsArticle", "WebPage")
_VIETNAMESE = regex.compile(r"\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)")
# 'Họp giao ban tháng 3 - Cổng thông tin điện tử huyện ...', '... | Báo ...'
_SITE = regex.compile(r"\s+[-–—|»]\s+(?=[^-–—|»]*$)")
_SITE_CUE = regex.compile(
    r"cổng|trang (?:thông tin|tin|chủ)|báo |\.vn|\.com|ubnd|ủy ban|uỷ ban|sở |website|đài |tạp chí|thông tin điện tử", regex.I
)
# 'Cổng thông tin điện tử huyện ...', 'Trang chủ': the whole <title> of many portals
_NO_TITLE = regex.compile(
    r"(?:cổng (?:thông tin|ttđt)|trang (?:thông tin|tin|chủ)|website|báo điện tử|chi tiết|tin tức|home)\b.{0,80}", regex.I
)
_MAX_DEPTH = 8
_HEADING_CHARS = 300


def read(tree: HtmlElement) -> Metadata:
    """The metadata of a parsed page."""
    metas = _metas(tree)
    linked = list(_linked_articles(tree))
    return Metadata(
        title=_title(tree, metas, linked),
        published=_published(tree, metas, linked),
        author=_author(tree, metas, linked),
        url=_url(tree, metas),
    )


def to_iso(text: str) -> str | None:
    """The Vietnamese calendar day of a date or date-time in a metadata field, None if it holds none.

    >>> to_iso("2020-02-23T18:30:00Z"), to_iso("24/02/2020 08:00"), to_iso("hôm nay")
    ('2020-02-24', '2020-02-24', None)
    """
    try:
        day = _day_of(text)
    except (ValueError, OverflowError):
        return None
    return day.isoformat() if day is not None and is_likely(day) else None


def _day_of(text: str) -> date | None:
    if iso := ISO.match(text):
        return iso_day(iso)
    found = _VIETNAMESE.match(text)
    return date(int(found[3]), int(found[2]), int(found[1])) if found else None


def _metas(tree: HtmlElement) -> dict[str, str]:
    """``{name, property or itemprop in lower case: content}``, the first of each name."""
    found: dict[str, str] = {}
    for node in tree.iter("meta"):
        content = (node.get("content") or "").strip()
        for key in ("property", "name", "itemprop"):
            name = (node.get(key) or "").strip().lower()
            if name and content:
                found.setdefault(name, content)
    return found


def _linked_articles(tree: HtmlElement) -> Iterator[dict[str, Any]]:
    """The JSON-LD objects that describe an article."""
    for node in tree.iter("script"):
        if (node.get("type") or "").strip().lower() != "application/ld+json":
            continue
        try:
            data = json.loads(node.text or "", strict=False)
        except (ValueError, RecursionError):
            continue
        for item in _objects(data, 0):
            kinds = item.get("@type")
            if any(kind in _ARTICLES for kind in (kinds if isinstance(kinds, list) else [kinds])):
                yield item


def _objects(data: Any, depth: int) -> Iterator[dict[str, Any]]:
    if depth > _MAX_DEPTH:
        return
    if isinstance(data, dict):
        yield data
        data = data.get("@graph", [])
    if isinstance(data, list):
        for item in data:
            yield from _objects(item, depth + 1)


def _published(tree: HtmlElement, metas: dict[str, str], linked: list[dict[str, Any]]) -> str | None:
    stated = [metas.get(name, "") for name in _FIRST_DATES]
    stated += [str(item.get("datePublished") or "") for item in linked]
    stated += [metas.get(name, "") for name in _OTHER_DATES]
    for node in tree.iter("time", "span", "div", "p"):
        if node.get("itemprop") == "datePublished" or (node.tag == "time" and node.get("pubdate") is not None):
            stated.append(node.get("datetime") or node.get("content") or node.text_content())
    times = [node.get("datetime") for node in tree.iter("time") if node.get("datetime")]
    if len(set(times)) == 1:
        stated.append(times[0])
    return next((day for text in stated if text and (day := to_iso(text))), None)


def _author(tree: HtmlElement, metas: dict[str, str], linked: list[dict[str, Any]]) -> str | None:
    named: list[Any] = [metas.get(name) for name in _AUTHOR_NAMES]
    for item in linked:
        author = item.get("author")
        named.extend(_person(one) for one in (author if isinstance(author, list) else [author]))
    site = metas.get("og:site_name", "").lower()
    for name in named:
        if isinstance(name, str) and 2 <= len(name.strip()) <= 80 and "://" not in name:
            name = " ".join(name.split())
            if name.lower() not in _NO_AUTHOR and name.lower() != site and "@" not in name and "." not in name.strip("."):
                return name
    return None


def _person(author: Any) -> Any:
    if isinstance(author, dict):
        return None if author.get("@type") == "Organization" else author.get("name")
    return author


def _url(tree: HtmlElement, metas: dict[str, str]) -> str | None:
    links = [node.get("href") or "" for node in tree.iter("link") if (node.get("rel") or "").lower() == "canonical"]
    for url in [*links, metas.get("og:url", "")]:
        if regex.match(r"https?://\S+\Z", url.strip(), regex.I):
            return url.strip()
    return None


def _title(tree: HtmlElement, metas: dict[str, str], linked: list[dict[str, Any]]) -> str | None:
    """The ``<h1>`` that the page's own title repeats; else og:title, the headline, a lone ``<h1>``, or ``<title>``."""
    whole = next((_clean(node.text_content()) for node in tree.iter("title")), "")
    named = [_clean(metas.get("og:title", "")), *[_clean(str(item.get("headline") or "")) for item in linked], whole]
    heads = [_heading(node) for node in tree.iter("h1", "h2")]
    for head in heads:
        if len(head) >= 15 and any(name.startswith(head) or head in name for name in named if name):
            return head
    ones = [text for node in tree.iter("h1") if (text := _heading(node))]
    for name in [*named[:-1], *(ones if len(ones) == 1 else []), whole]:
        if name and not _NO_TITLE.fullmatch(name):
            return _without_site(name, metas.get("og:site_name", ""))
    return None


def _heading(node: HtmlElement) -> str:
    """The text of a heading; only its beginning where it was never closed."""
    text = _clean(node.text_content())
    return text if len(text) <= _HEADING_CHARS else _clean(node.text or "")


def _without_site(title: str, site: str) -> str:
    parts = _SITE.split(title)
    if len(parts) == 2 and len(parts[0]) >= 15 and (_SITE_CUE.search(parts[1]) or parts[1].lower() == site.lower()):
        return parts[0].strip()
    return title


def _clean(text: str) -> str:
    return " ".join(text.split())
