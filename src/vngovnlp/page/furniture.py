"""Is this line furniture, taken by itself? Where it stands is weighed in :mod:`vngovnlp.page.blocks`."""

from __future__ import annotations

from typing import NamedTuple

from vngovnlp.page import phrases
from vngovnlp.page.forms import (
    CONTACT,
    CONTACT_STARTS,
    COOKIE_CUE,
    COPYRIGHT,
    CRUMB_CUT,
    EDGE_NOISE,
    FOLLOW,
    FORMS,
    IMAGE,
    IMPRINT,
    IMPRINT_STARTS,
    NO_PLAYER,
    OFFICE_STARTS,
    SHORT_CHARS,
    SHORT_FORMS,
    SITE_NAME,
    SYMBOLS,
    TEMPLATE,
    WELCOME,
    WORDED_FORMS,
    WORDED_SHORT_FORMS,
    Scope,
)
from vngovnlp.page.lines import Line


class Kind(NamedTuple):
    """Why a line looks like furniture, and how much that proves."""

    reason: str
    scope: Scope


_TABLE: dict[str, Kind] = {
    **{phrase: Kind(reason, Scope.EDGE) for phrase, reason in phrases.table(phrases.EDGES).items()},
    **{phrase: Kind(reason, Scope.SECTION) for phrase, reason in phrases.table(phrases.SECTIONS).items()},
    **{phrase: Kind(reason, Scope.ANYWHERE) for phrase, reason in phrases.table(phrases.ANYWHERE).items()},
}
_ARROWS = frozenset(">»›→▸")
_FIRST_WORDS = frozenset(phrase.split()[0] for phrase in _TABLE)
_LONGEST = max(len(phrase.split()) for phrase in _TABLE)
_LABEL_CHARS = 160
_SENTENCE_CHARS = 30


def recognise(line: Line) -> Kind | None:
    """What kind of furniture the whole line looks like, or None.

    >>> from vngovnlp.page.lines import split_lines
    >>> [recognise(line).reason for line in split_lines("In trang\\n24oC")]
    ['print or mail', 'weather']
    """
    low = line.low
    if not low:
        return None
    if len(low) <= _LABEL_CHARS and not (line.closed and low[-1] == "." and len(low) > _SENTENCE_CHARS and low[0].isalpha()):
        kind = _by_phrase(low) or _by_form(line)
        if kind:
            return kind
    return _by_notice(low)


def is_phrase(text: str) -> bool:
    """``text`` is one of the phrases of web pages: 'Thời sự', 'Tin tức'."""
    return " ".join(EDGE_NOISE.sub("", text.lower()).split()) in _TABLE


def _by_phrase(low: str) -> Kind | None:
    """'In trang', '[Quay lại]', 'Trang chủ | Giới thiệu', 'Chia sẻ Facebook Zalo In bài viết': covered by known phrases."""
    first = low.split(maxsplit=1)[0]
    if first not in _FIRST_WORDS and first.isalnum():  # there is no noise in front
        return None
    bare = low if low[0].isalpha() and low[-1].isalpha() else EDGE_NOISE.sub("", low)
    words = bare.split()
    if not words or words[0] not in _FIRST_WORDS:
        return None
    whole = _TABLE.get(" ".join(words))
    if whole:
        return whole
    cover = _cover(words)
    if cover:
        return _row(cover, arrows=not _ARROWS.isdisjoint(low))
    parts = [part for piece in CRUMB_CUT.split(bare) if (part := EDGE_NOISE.sub("", piece))]
    if len(parts) < 2:
        return None
    kinds = [_TABLE.get(" ".join(part.split())) for part in parts]
    if kinds[0] and kinds[0].scope is Scope.SECTION and not all(kinds):  # 'Đọc thêm > > Huyện khai giảng năm học': a link
        return None
    arrows = not _ARROWS.isdisjoint(low)
    if kinds[0] and (all(kinds[:-1] if arrows else kinds) or parts[0] in ("trang chủ", "home")):
        return _row(kinds, arrows=True)
    return None


def _row(kinds: list[Kind | None], *, arrows: bool) -> Kind | None:
    """The kind of a line made of several phrases: as sure as its least sure one."""
    known = [kind for kind in kinds if kind]
    if known[0].reason == "menu":
        return Kind("menu" if len(kinds) == 1 else "breadcrumb" if arrows else "menu bar", Scope.EDGE)
    return Kind(known[0].reason, min(kind.scope for kind in known))


def _cover(words: list[str]) -> list[Kind | None]:
    """Phrases that cover all of ``words`` from left to right, longest first; [] if they do not."""
    kinds: list[Kind | None] = []
    i = 0
    while i < len(words):
        if words[i] not in _FIRST_WORDS:
            if words[i].isalnum():
                return []
            i += 1
            continue
        for size in range(min(_LONGEST, len(words) - i), 0, -1):
            kind = _TABLE.get(" ".join(words[i : i + size]).rstrip(":|,"))
            if kind:
                kinds.append(kind)
                i += size
                break
        else:
            return []
    return kinds


def _by_form(line: Line) -> Kind | None:
    low = line.low
    first = low[0]
    if first in "{<%[$" or " " not in low:
        if TEMPLATE.fullmatch(line.text) and not IMAGE.fullmatch(low):
            return Kind("template name", Scope.ANYWHERE)
        if not first.isalnum() and SYMBOLS.fullmatch(low):
            return Kind("separator", Scope.EDGE)
    if first in "ctwbk" and (SITE_NAME.fullmatch(line.text) or WELCOME.fullmatch(low)):
        return Kind("site name", Scope.EDGE)
    worded = low.replace(" ", "").isalpha()  # a name, a heading, a caption: most lines that come here
    if len(low) <= SHORT_CHARS:
        for reason, scope, form in WORDED_SHORT_FORMS if worded else SHORT_FORMS:
            if form.fullmatch(low):
                return Kind(reason, scope)
    for reason, scope, form in WORDED_FORMS if worded else FORMS:
        if form.fullmatch(low):
            return Kind(reason, scope)
    return None


def _by_notice(low: str) -> Kind | None:
    """Footers and banners, which may be whole sentences; a look for single words first, since most lines here are prose."""
    if "cookie" in low and COOKIE_CUE.search(low):
        return Kind("cookie banner", Scope.EDGE)
    if low.startswith("theo dõi") and FOLLOW.fullmatch(low):
        return Kind("share buttons", Scope.ANYWHERE)
    if low.startswith(("trình duyệt", "your browser")) and NO_PLAYER.fullmatch(low):
        return Kind("font size", Scope.ANYWHERE)
    if low.startswith(CONTACT_STARTS) and CONTACT.fullmatch(low):
        return Kind("contact", Scope.EDGE)
    if (
        "©" in low or "copyright" in low or "bản quyền" in low or "ghi rõ nguồn" in low or "ed by " in low or "bởi" in low
        or low.startswith(OFFICE_STARTS)
    ) and COPYRIGHT.fullmatch(low):  # fmt: skip
        return Kind("copyright", Scope.EDGE)
    if low.startswith(IMPRINT_STARTS) and IMPRINT.fullmatch(low):
        return Kind("imprint", Scope.EDGE)
    return None
