"""Bodies: the mentions of one body under one id.

Two mentions are one body if their names, abbreviations written out, are the same but for type words and punctuation, if one
is the other cut short ('UBND tỉnh' beside one 'UBND tỉnh Quảng Trị'), or if the text equates them ('Bộ Y tế (BYT)').
"""

from __future__ import annotations

import itertools
from bisect import bisect_left, insort
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Literal, NamedTuple

import regex

from vngovnlp.article import Article
from vngovnlp.grammar.match import Match
from vngovnlp.report import Agency, Span
from vngovnlp.resolve.abbreviations import written_out
from vngovnlp.text import normal

Level = Literal["central", "province", "district", "commune"]

# First words of the name (normal form, written out) -> kind, level. The longest that fits decides.
_KINDS: Mapping[str, tuple[str, Level | None]] = {
    "chính phủ": ("government", "central"),
    "thường trực chính phủ": ("government", "central"),
    "quốc hội": ("national_assembly", "central"),
    "ủy ban thường vụ quốc hội": ("national_assembly", "central"),
    "thường vụ quốc hội": ("national_assembly", "central"),
    "đoàn đại biểu quốc hội": ("national_assembly_delegation", "province"),
    "bộ": ("ministry", "central"),
    "bộ chính trị": ("party_committee", "central"),
    "ban bí thư": ("party_committee", "central"),
    "bộ tư lệnh": ("armed_force", None),
    "bộ chỉ huy": ("armed_force", "province"),
    "bộ đội": ("armed_force", None),
    "ban chỉ huy quân sự": ("armed_force", None),
    "quân khu": ("armed_force", "central"),
    "quân chủng": ("armed_force", "central"),
    "quân ủy": ("party_committee", "central"),
    "công an": ("police", None),
    "cảnh sát": ("police", None),
    "thanh tra chính phủ": ("ministry", "central"),
    "ngân hàng nhà nước": ("ministry", "central"),
    "văn phòng chính phủ": ("ministry", "central"),
    "ủy ban nhân dân": ("peoples_committee", None),
    "hội đồng nhân dân": ("peoples_council", None),
    "thường trực hội đồng nhân dân": ("peoples_council", None),
    "ủy ban": ("committee", None),
    "ban chỉ huy": ("command", None),
    "tổ": ("task_force", None),
    "tiểu ban": ("task_force", None),
    "khoa": ("division", None),
    "đội": ("division", None),
    "kho bạc nhà nước": ("bureau", None),
    "bảo hiểm xã hội": ("public_service_unit", None),
    "nhà xuất bản": ("public_service_unit", None),
    "khối": ("division", None),
    "đại sứ quán": ("diplomatic_mission", None),
    "ủy ban mặt trận tổ quốc": ("front", None),
    "ủy ban trung ương mặt trận tổ quốc": ("front", "central"),
    "mặt trận": ("front", None),
    "trung ương đảng": ("party_committee", "central"),
    "ban chấp hành": ("party_committee", None),
    "ban thường vụ": ("party_committee", None),
    "ủy ban kiểm tra": ("party_body", None),
    "ban cán sự": ("party_committee", None),
    "ban tuyên giáo": ("party_body", None),
    "ban tổ chức": ("party_body", None),
    "ban dân vận": ("party_body", None),
    "ban nội chính": ("party_body", None),
    "ban xây dựng đảng": ("party_body", None),
    "tỉnh ủy": ("party_committee", "province"),
    "thành ủy": ("party_committee", None),
    "thường trực tỉnh ủy": ("party_committee", "province"),
    "huyện ủy": ("party_committee", "district"),
    "thị ủy": ("party_committee", "district"),
    "quận ủy": ("party_committee", "district"),
    "đảng ủy": ("party_committee", None),
    "đảng bộ": ("party_committee", None),
    "chi bộ": ("party_committee", None),
    "liên đoàn lao động": ("mass_organisation", None),
    "tổng liên đoàn lao động": ("mass_organisation", "central"),
    "hội": ("mass_organisation", None),
    "hội đồng": ("council", None),
    "đoàn thanh niên": ("mass_organisation", None),
    "tỉnh đoàn": ("mass_organisation", "province"),
    "thành đoàn": ("mass_organisation", None),
    "huyện đoàn": ("mass_organisation", "district"),
    "sở": ("department", "province"),
    "phòng": ("division", None),
    "ban": ("board", None),
    "ban chỉ đạo": ("steering_committee", None),
    "ban quản lý": ("management_board", None),
    "cục": ("bureau", None),
    "tổng cục": ("bureau", "central"),
    "vụ": ("ministry_department", "central"),
    "viện kiểm sát": ("procuracy", None),
    "viện kiểm sát nhân dân tối cao": ("procuracy", "central"),
    "tòa án": ("court", None),
    "tòa án nhân dân tối cao": ("court", "central"),
    "kiểm toán nhà nước": ("state_audit", "central"),
    "thanh tra": ("inspectorate", None),
    "văn phòng": ("office", None),
    "trung tâm": ("public_service_unit", None),
    "bệnh viện": ("hospital", None),
    "trạm y tế": ("hospital", "commune"),
    "trường": ("school", None),
    "đại học": ("school", None),
    "học viện": ("school", None),
    "viện": ("public_service_unit", None),
    "chi cục": ("bureau", None),
    "tổ công tác": ("task_force", None),
    "đoàn": ("task_force", None),
}  # fmt: skip
_LONGEST = max(key.count(" ") for key in _KINDS) + 1
_LEVELS: Mapping[str, Level] = {
    "tỉnh": "province", "huyện": "district", "quận": "district", "thị xã": "district",
    "xã": "commune", "phường": "commune", "thị trấn": "commune", "đặc khu": "commune", "trung ương": "central",
}  # fmt: skip
_LEVEL_WORD = regex.compile(r"(?<!hợp tác )\b(thị xã|thị trấn|đặc khu|trung ương|tỉnh|huyện|quận|xã|phường)\b(?! hội| ủy)")
_WORD = regex.compile(r"[\p{L}\p{M}]+|\d+")
_TYPE_WORDS = frozenset("tỉnh thành phố huyện quận xã phường thị trấn".split())
_BODY_ENDINGS = frozenset({"ủy", "đoàn", "hội"})
_FILLERS = frozenset("và của các".split())
_EQUATED = regex.compile(r"\s*\((?:gọi tắt là |sau đây gọi tắt là |viết tắt là |viết tắt: )?\s*")


class _Name(NamedTuple):
    canonical: str
    words: tuple[str, ...]  # of the canonical name, fillers left out
    core: tuple[str, ...]  # the same without type words that a name follows
    bare: bool  # ends in a type word or is one head noun: stands for a body named elsewhere
    kind: str | None
    level: Level | None


@lru_cache(maxsize=8192)
def read_name(name: str) -> _Name:
    """The parts of a body's name that decide whether another name means the same body."""
    canonical = written_out(name)
    norm = normal(canonical)
    words = tuple(w for w in _WORD.findall(norm) if w not in _FILLERS)
    # 'UBND [thành phố] Đông Hà' is 'UBND Đông Hà'; in 'Ban Thường vụ Tỉnh ủy' the type word belongs to the head.
    core = tuple(
        w
        for i, w in enumerate(words)
        if not (0 < i < len(words) - 1 and w in _TYPE_WORDS and words[i + 1] not in _BODY_ENDINGS)
    )
    kind, level = _kind_of(norm)
    found = _LEVEL_WORD.search(norm)
    if found and kind not in {"ministry", "government", "national_assembly"}:
        level = _LEVELS[found[1]]
    return _Name(canonical, words, core, bool(words) and words[-1] in _TYPE_WORDS, kind, level)


def _kind_of(norm: str) -> tuple[str | None, Level | None]:
    words = norm.split()
    for size in range(min(_LONGEST, len(words)), 0, -1):
        hit = _KINDS.get(" ".join(words[:size]))
        if hit is not None:
            return hit
    return None, None


def same_body(one: str, other: str) -> bool:
    """True if both names can mean one body: equal but for type words, or one is the other cut short.

    >>> same_body("UBND tỉnh", "Ủy ban nhân dân tỉnh Quảng Trị"), same_body("Sở Y tế", "Sở Xây dựng")
    (True, False)
    """
    a, b = read_name(one), read_name(other)
    return a.core == b.core or a.words == b.words or _cut_short(a, b) or _cut_short(b, a)


def _cut_short(short: _Name, long: _Name) -> bool:
    """'UBND tỉnh' of 'UBND tỉnh X', 'Sở Y tế' of 'Sở Y tế tỉnh X', 'Ban Chỉ đạo' of 'Ban Chỉ đạo ... về ...'."""
    n = len(short.words)
    if not n or n >= len(long.words):
        return False
    if long.words[:n] == short.words:
        return True
    core = short.core
    # 'UBND Đông Hà' of 'UBND thành phố Đông Hà' is equality of the cores; here 'Sở Y tế Quảng Trị' of 'Sở Y tế tỉnh Quảng Trị ...'.
    return not short.bare and long.core[: len(core)] == core


class _Group:
    """One body while its mentions are being gathered."""

    __slots__ = ("mentions", "names")

    def __init__(self) -> None:
        self.names: set[_Name] = set()
        self.mentions: list[Span] = []

    def add(self, name: _Name, start: int, end: int) -> None:
        self.names.add(name)
        insort(self.mentions, (start, end))

    def last_before(self, offset: int) -> int:
        """Where the body was last mentioned before the offset; -1 if not."""
        i = bisect_left(self.mentions, (offset, 0))
        return self.mentions[i - 1][0] if i else -1


def link_agencies(article: Article, entities: Sequence[Match]) -> tuple[Agency, ...]:
    """The bodies of an article in order of first mention, each with all its mentions."""
    heads = _borrowed_heads(article, entities)
    read = [(m, read_name(heads.get(m.start, "") + article.text[m.start : m.end])) for m in entities if m.label == "AGENCY"]
    groups: list[_Group] = []
    by_words: dict[tuple[str, ...], _Group] = {}
    by_head: dict[str, list[_Group]] = {}
    # Full names first, so that a short form finds its full name wherever it stands.
    for m, name in sorted(read, key=lambda item: -len(item[1].words)):
        group = by_words.get(name.core) or by_words.get(name.words) or _full_form(name, m, by_head)
        if group is None:
            group = _Group()
            groups.append(group)
            for head in {*name.words[:1], *name.core[:1]}:
                by_head.setdefault(head, []).append(group)
        group.add(name, m.start, m.end)
        by_words.setdefault(name.core, group)
        by_words.setdefault(name.words, group)
    groups = _join_equated(groups, _equations(article, entities))
    groups.sort(key=lambda g: g.mentions[0])
    names = {(m.start, m.end): name for m, name in read}
    return tuple(_agency(article, names, i, group) for i, group in enumerate(groups, 1))


def _borrowed_heads(article: Article, entities: Sequence[Match]) -> dict[int, str]:
    """{start: head} of names whose head stands elsewhere: 'Bộ trưởng [Quốc phòng]', 'các Sở Xây dựng, [Nội vụ]'."""
    heads: dict[int, str] = {}
    for one, two in itertools.pairwise(entities):
        if two.label != "AGENCY" or read_name(article.text[two.start : two.end]).kind is not None:
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


def _full_form(name: _Name, m: Match, by_head: Mapping[str, Sequence[_Group]]) -> _Group | None:
    """The one body that this short form can stand for; of several the last one named before it, None if none was."""
    if not name.words or (len(name.words) == 1 and not name.kind):
        return None
    fits = [g for g in by_head.get(name.words[0], ()) if any(_cut_short(name, full) for full in g.names)]
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


def _size(name: _Name) -> int:
    return len(name.words)


def _is_short_for(short: _Name, long: _Name) -> bool:
    """True unless the name in parentheses is a parent or another full name."""
    return len(short.words) <= 2 or set(short.words) <= set(long.words) or set(long.words) <= set(short.words)


def _agency(article: Article, names: Mapping[Span, _Name], number: int, group: _Group) -> Agency:
    spans = group.mentions
    start, end = max(spans, key=lambda s: (len(names[s].words), s[1] - s[0], -s[0]))
    name = names[start, end]
    return Agency(
        id=f"a{number}",
        name=article.text[start:end],
        name_span=(start, end),
        canonical=name.canonical,
        kind=name.kind,
        level=name.level,
        mentions=tuple(spans),
    )
