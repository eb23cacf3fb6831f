"""Cited documents: kind, number, symbol, name, and the date and issuer that stand behind them. All exact pieces of the text."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

import regex

from vngovnlp.article import Article, Timex
from vngovnlp.grammar.match import Match
from vngovnlp.report import Document, Span

# The longest kind that the mention begins with counts.
_KINDS = sorted(
    (
        "hiến pháp", "bộ luật", "luật", "pháp lệnh", "nghị định", "nghị quyết", "quyết định", "chỉ thị", "thông tư liên tịch", "thông tư", "công điện",
        "công văn", "thông báo kết luận", "thông báo", "kết luận", "kế hoạch", "tờ trình", "đề án", "quy hoạch", "chương trình hành động", "chương trình",
        "hướng dẫn", "quy định", "quy chế", "quy tắc", "báo cáo", "văn bản", "lệnh", "công ước", "hiệp định", "hiệp ước", "nghị định thư", "tuyên bố",
        "bản ghi nhớ", "biên bản ghi nhớ", "thỏa thuận", "di chúc", "điều lệ", "cương lĩnh", "giấy phép", "giấy mời", "hợp đồng", "chiến lược", "đề cương",
    ),
    key=len,
    reverse=True,
)  # fmt: skip
_KIND = regex.compile(rf"(?:dự thảo )?(?P<kind>{'|'.join(_KINDS)})(?![\p{{L}}])")
# '56/2012/NĐ-CP', 'số 57-NQ/TW', '45/TB-UBND', '721/BKHĐT - KCHTĐT', 'số 2091': number, then symbol in capitals.
_NUMBER = regex.compile(
    r"(?:số |số: ?)?(?P<number>\d{1,6}[a-z]?(?:/(?:19|20)\d\d)?)(?:\s?[/-]\s?(?P<symbol>\p{L}[\p{L}\d]*(?:\s?[-/&]\s?\p{L}[\p{L}\d]*)*))?(?![\p{L}\d])"
)
_ABOUT = regex.compile(r"[\s,]*(?:về việc |v/v |về )?[\"“]?")
# Between document and date: 'Quyết định số 12/QĐ-TTg[ ngày ]5/3/2024', '..., [ban hành ]ngày ...'.
_DATED = regex.compile(r"[\s,]*(?:\()?(?:được )?(?:ban hành |ký |ký ban hành |ra )?")
_ISSUED = regex.compile(r"[\s,)]*(?:của |do )")


def link_documents(article: Article, entities: Sequence[Match], dates: Sequence[Timex]) -> tuple[Document, ...]:
    """The documents that an article cites, one entry a mention, in text order."""
    cited = [i for i, m in enumerate(entities) if m.label == "DOCUMENT"]
    starts = [t.start for t in dates]
    return tuple(_document(article, entities, i, dates, starts, number) for number, i in enumerate(cited, 1))


def _document(
    article: Article, entities: Sequence[Match], i: int, dates: Sequence[Timex], starts: Sequence[int], serial: int
) -> Document:
    mention = entities[i]
    kind, number, symbol, name = _parts(article.norm, mention)
    timex = _date_behind(article, mention, dates, starts)
    issuer = _issuer_behind(article, entities, i, timex)
    day = timex.begin.isoformat() if timex and timex.begin is not None and timex.begin == timex.end_date else None

    def cut(span: Span | None) -> str | None:
        return article.text[slice(*span)] if span else None

    return Document(
        id=f"v{serial}",
        start=mention.start,
        end=mention.end,
        text=article.text[mention.start : mention.end],
        kind=cut(kind),
        kind_span=kind,
        number=cut(number),
        number_span=number,
        symbol=cut(symbol),
        symbol_span=symbol,
        issuer=cut(issuer),
        issuer_span=issuer,
        date=day,
        date_span=(timex.start, timex.end) if timex and day else None,
        name=cut(name),
        name_span=name,
    )


def _parts(norm: str, m: Match) -> tuple[Span | None, Span | None, Span | None, Span | None]:
    """Kind, number, symbol and name of one mention."""
    kind = _KIND.match(norm, m.start, m.end)
    at = kind.end() if kind else m.start
    number = _NUMBER.match(norm, at + (norm[at : at + 1] == " "), m.end)
    if number is None:
        # 'Luật Đất đai 2013': without a number the whole mention is the name.
        return (kind.span("kind") if kind else None), None, None, (m.start, m.end)
    symbol = number.span("symbol") if number["symbol"] else None
    about = _ABOUT.match(norm, number.end(), m.end)
    start = about.end() if about else number.end()
    return (kind.span("kind") if kind else None), number.span("number"), symbol, (start, m.end) if start < m.end else None


def _date_behind(article: Article, m: Match, dates: Sequence[Timex], starts: Sequence[int]) -> Timex | None:
    i = bisect_left(starts, m.end)
    if i < len(dates) and dates[i].start - m.end <= 24 and _DATED.fullmatch(article.norm, m.end, dates[i].start):
        return dates[i]
    return None


def _issuer_behind(article: Article, entities: Sequence[Match], i: int, timex: Timex | None) -> Span | None:
    """'... [của ]Thủ tướng Chính phủ', '... ngày 5/3/2024 [của ]Bộ Y tế'."""
    norm = article.norm
    at = max(entities[i].end, timex.end if timex else 0)
    j = i + 1
    while j < len(entities) and entities[j].start < at:
        j += 1
    if j >= len(entities) or entities[j].start - at > 12 or not _ISSUED.fullmatch(norm, at, entities[j].start):
        return None
    first = entities[j]
    if first.label == "TITLE" and j + 1 < len(entities):
        body = entities[j + 1]
        if body.label in {"AGENCY", "LOCATION"} and norm[first.end : body.start] == " ":
            return first.start, body.end
    return (first.start, first.end) if first.label in {"AGENCY", "TITLE", "ORG"} else None
