"""Bodies: the mentions of one body under one id.

Two mentions are one body if their names, abbreviations written out, are the same but for type words and punctuation, if one
is the other cut short ('UBND tỉnh' beside one 'UBND tỉnh Quảng Trị'), or if the text equates them ('Bộ Y tế (BYT)').
"""

from __future__ import annotations

import itertools
from bisect import bisect_left, insort
from collections.abc import Mapping, Sequence

import regex

from vngovnlp.article import Article
from vngovnlp.grammar.match import Match
from vngovnlp.report import Agency, Span
from vngovnlp.resolve.agencies.known import Known, department_successor, known_body
from vngovnlp.resolve.agencies.names import Name, cut_short, other_unit, read_name
from vngovnlp.resolve.agencies.parents import Body, Parent, find_parents
from vngovnlp.text import normal

_EQUATED = regex.compile(r"\s*\((?:gọi tắt là |sau đây gọi tắt là |viết tắt là |viết tắt: )?\s*")


class _Group:
    """One body while its mentions are being gathered."""

    __slots__ = ("known", "mentions", "names")

    def __init__(self, known: Known | None) -> None:
        self.known = known
        self.names: set[Name] = set()
        self.mentions: list[Span] = []

    def add(self, name: Name, start: int, end: int) -> None:
        self.names.add(name)
        insort(self.mentions, (start, end))

    def last_before(self, offset: int) -> int:
        """Where the body was last mentioned before the offset; -1 if not."""
        i = bisect_left(self.mentions, (offset, 0))
        return self.mentions[i - 1][0] if i else -1


def link_agencies(article: Article, entities: Sequence[Match]) -> tuple[Agency, ...]:
    """The bodies of an article in order of first mention, each with all its mentions."""
    heads = _borrowed_heads(article, entities)
    read = [
        (m, read_name(_full(m) or heads.get(m.start, "") + article.text[m.start : m.end]))
        for m in entities
        if m.label == "AGENCY"
    ]
    groups: list[_Group] = []
    by_words: dict[tuple[str, ...], list[_Group]] = {}
    by_head: dict[str, list[_Group]] = {}
    by_id: dict[str, _Group] = {}
    # Full names first, so that a short form finds its full name wherever it stands.
    for m, name in sorted(read, key=lambda item: -len(item[1].words)):
        group = _same_words(name, m, by_words)
        known = known_body(name, article.published) if group is None else None
        if group is None:
            # 'Bộ Ngoại giao' beside 'Bộ Ngoại giao Lào' is no short form of it.
            group = by_id.get(known.id) if known else _full_form(name, m, by_head)
        if group is None:
            group = _Group(known)
            groups.append(group)
            if known:
                by_id[known.id] = group
            for head in {*name.words[:1], *name.core[:1]}:
                by_head.setdefault(head, []).append(group)
        group.add(name, m.start, m.end)
        for key in {name.core, name.words}:
            if group not in by_words.setdefault(key, []):
                by_words[key].append(group)
    groups = _join_equated(groups, _equations(article, entities))
    groups.sort(key=lambda g: g.mentions[0])
    names = {(m.start, m.end): name for m, name in read}
    places = [max(g.mentions, key=lambda s: (len(names[s].words), s[1] - s[0], -s[0])) for g in groups]
    bodies = [Body(names[place], group.known) for place, group in zip(places, groups, strict=True)]
    owner = {span[0]: i for i, group in enumerate(groups) for span in group.mentions}
    words = {name.words: i for i, group in enumerate(groups) for name in group.names}
    parents = find_parents(article, entities, bodies, owner, words)
    return tuple(_agency(article, i, *parts) for i, parts in enumerate(zip(groups, places, bodies, parents, strict=True), 1))


def _full(m: Match) -> str | None:
    """The full name that a row of the user's lexicon gives to a mention."""
    return m.value if m.rule.startswith("lexicon:") else None


def _borrowed_heads(article: Article, entities: Sequence[Match]) -> dict[int, str]:
    """{start: head} of names whose head stands elsewhere: 'Bộ trưởng [Quốc phòng]', 'các Sở Xây dựng, [Nội vụ]'."""
    heads: dict[int, str] = {}
    for one, two in itertools.pairwise(entities):
        if two.label != "AGENCY":
            continue
        # In 'Bộ trưởng Công an' the name is that of the ministry, though it looks like another body.
        police = one.label == "TITLE" and article.norm[two.start : two.end] == "công an"
        if not police and read_name(article.text[two.start : two.end]).kind is not None:
            continue
        gap = article.norm[one.end : two.start]
        if one.label == "TITLE" and gap == " ":
            head = _HEAD_OF_TITLE.get(_TITLE_HEAD.sub("", article.norm[one.start : one.end]))
        elif one.label == "AGENCY" and _LIST_GAP.fullmatch(gap):
            known = heads.get(one.start) or article.text[one.start : one.end].split(" ", 1)[0] + " "
            head = known if normal(known).strip() in _SHARED_HEADS else None
        else:
            head = _list_head(article.norm, two.start)
        if head is not None:
            heads[two.start] = head
    return heads


_TITLE_HEAD = regex.compile(r"^(?:nguyên |cựu |quyền |tân )?(?:phó )?")
_HEAD_OF_TITLE = {
    "bộ trưởng": "Bộ ", "thứ trưởng": "Bộ ", "vụ trưởng": "Vụ ", "cục trưởng": "Cục ", "tổng cục trưởng": "Tổng cục ",
    "viện trưởng": "Viện ", "chi cục trưởng": "Chi cục ", "giám đốc sở": "Sở ",
}  # fmt: skip
_SHARED_HEADS = frozenset({"sở", "bộ", "phòng", "cục", "vụ", "ban"})
_LIST_GAP = regex.compile(r"(?:, | và |; |,)")
_HEAD_BEFORE = regex.compile(r"\b(bộ|sở|phòng):? $")


def _list_head(norm: str, start: int) -> str | None:
    """'các bộ: [Nội vụ], ...': the head before the first member."""
    found = _HEAD_BEFORE.search(norm, max(0, start - 8), start)
    return found[1].capitalize() + " " if found else None


def _same_words(name: Name, m: Match, by_words: Mapping[tuple[str, ...], Sequence[_Group]]) -> _Group | None:
    """The body of the same words but for type words; of 'UBND tỉnh Hòa An' and 'UBND thành phố Hòa An' the one that 'UBND Hòa An' stands behind."""
    found = (*by_words.get(name.core, ()), *by_words.get(name.words, ()))
    fits = [group for group in found if not any(other_unit(name, other) for other in group.names)]
    return max(fits, key=lambda group: group.last_before(m.start), default=None)


def _full_form(name: Name, m: Match, by_head: Mapping[str, Sequence[_Group]]) -> _Group | None:
    """The one body that this short form can stand for; of several the last one named before it, None if none was."""
    if not name.words or (len(name.words) == 1 and not name.kind):
        return None
    fits = [g for g in by_head.get(name.words[0], ()) if any(cut_short(name, full) for full in g.names)]
    if len(fits) <= 1:
        return fits[0] if fits else None
    nearest = max(fits, key=lambda g: g.last_before(m.start))
    return nearest if nearest.last_before(m.start) >= 0 else None


def _equations(article: Article, entities: Sequence[Match]) -> dict[Span, Span]:
    """{span of the short form: span of the long one} for 'Bộ Y tế (BYT)'."""
    pairs: dict[Span, Span] = {}
    for one, two in itertools.pairwise(entities):
        if one.label == two.label == "AGENCY" and two.start - one.end < 40:
            gap = _EQUATED.fullmatch(article.norm, one.end, two.start)
            if gap and article.text[two.end : two.end + 1] == ")":
                pairs[two.start, two.end] = (one.start, one.end)
    return pairs


def _join_equated(groups: list[_Group], pairs: Mapping[Span, Span]) -> list[_Group]:
    where = {span: g for g in groups for span in g.mentions}
    gone: set[int] = set()
    for short, long in pairs.items():
        a, b = where[long], where[short]
        # 'Sở Xây dựng (Bộ Xây dựng)' is no equation: a parent in parentheses is a body of its own.
        if a is b or not _is_short_for(min(b.names, key=_size), min(a.names, key=_size)):
            continue
        a.names |= b.names
        a.mentions = sorted(a.mentions + b.mentions)
        where.update(dict.fromkeys(b.mentions, a))
        gone.add(id(b))
    return [g for g in groups if id(g) not in gone]


def _size(name: Name) -> int:
    return len(name.words)


def _is_short_for(short: Name, long: Name) -> bool:
    """True unless the name in parentheses is a parent or another full name."""
    return len(short.words) <= 2 or set(short.words) <= set(long.words) or set(long.words) <= set(short.words)


_CENTRAL = ("Bộ ", "Chính phủ", "Quốc hội", "Thanh tra Chính phủ", "Văn phòng Chính phủ", "Ngân hàng Nhà nước")
"""What the names of bodies begin with whose parts are of the whole country."""


def _agency(article: Article, number: int, group: _Group, place: Span, body: Body, parent: Parent | None) -> Agency:
    known = body.known
    level = body.name.level
    if level is None and (known or (parent and parent.name.startswith(_CENTRAL))):
        level = "central"
    return Agency(
        id=f"a{number}",
        name=article.text[slice(*place)],
        name_span=place,
        canonical=body.canonical,
        kind=body.name.kind,
        level=level,
        parent=parent.name if parent else None,
        parent_id=f"a{parent.at + 1}" if parent and parent.at is not None else None,
        successor=known.successor if known else department_successor(body.name),
        valid_from=known.valid_from.isoformat() if known and known.valid_from else None,
        valid_to=known.valid_to.isoformat() if known and known.valid_to else None,
        mentions=tuple(group.mentions),
    )
