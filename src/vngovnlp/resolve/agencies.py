"""Bodies: the mentions of one body under one id.

Two mentions are one body if their names, abbreviations written out, are the same but for type words and punctuation, if one
is the other cut short ('UBND tỉnh' beside one 'UBND tỉnh Quảng Trị'), or if the text equates them ('Bộ Y tế (BYT)').
"""

from __future__ import annotations

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
_LEVEL_WORD = regex.compile(r"\b(thị xã|thị trấn|đặc khu|trung ương|tỉnh|huyện|quận|xã|phường)\b(?! hội| ủy)")
_WORD = regex.compile(r"[\p{L}\p{M}]+|\d+")
_TYPE_WORDS = frozenset("tỉnh thành phố huyện quận xã phường thị trấn".split())
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
    core = tuple(w for w in words[:-1] if w not in _TYPE_WORDS) + words[-1:]
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
    __slots__ = ("form", "mentions", "names")

    def __init__(self, name: _Name, form: Match) -> None:
        self.names = {name}
        self.form = form
        self.mentions: list[Span] = []


def link_agencies(article: Article, entities: Sequence[Match]) -> tuple[Agency, ...]:
    """The bodies of an article in order of first mention, each with all its mentions."""
    mentions = [(m, read_name(article.text[m.start : m.end])) for m in entities if m.label == "AGENCY"]
    groups: list[_Group] = []
    by_core: dict[tuple[str, ...], _Group] = {}
    equated = _equations(article, entities)
    # Full names first, so that a short form finds its full name wherever it stands.
    for m, name in sorted(mentions, key=lambda item: -len(item[1].words)):
        group = by_core.get(name.core) or by_core.get(name.words) or _extension(name, m, groups)
        if group is None:
            group = _Group(name, m)
            groups.append(group)
        group.names.add(name)
        group.mentions.append((m.start, m.end))
        by_core.setdefault(name.core, group)
        by_core.setdefault(name.words, group)
        del m
    groups = _join_equated(groups, equated)
    groups.sort(key=lambda g: min(g.mentions))
    return tuple(_agency(article, i, group) for i, group in enumerate(groups, 1))


def _extension(name: _Name, m: Match, groups: Sequence[_Group]) -> _Group | None:
    """The one body that this short form can stand for; of several the last one named before it, None if none was."""
    if len(name.words) == 1 and not name.kind:
        return None
    fits = [g for g in groups if any(_cut_short(name, full) for full in g.names)]
    if len(fits) <= 1 or not name.words:
        return fits[0] if fits else None
    before = [(max(s for s, _ in g.mentions if s < m.start), i) for i, g in enumerate(fits) if min(g.mentions)[0] < m.start]
    return fits[max(before)[1]] if before else None


def _equations(article: Article, entities: Sequence[Match]) -> dict[Span, Span]:
    """{span of the short form: span of the long one} for 'Bộ Y tế (BYT)'."""
    pairs: dict[Span, Span] = {}
    for one, two in zip(entities, entities[1:], strict=False):
        if one.label == two.label == "AGENCY" and two.start - one.end < 40:
            gap = _EQUATED.fullmatch(article.norm, one.end, two.start)
            if gap and article.text[two.end : two.end + 1] == ")":
                pairs[two.start, two.end] = (one.start, one.end)
    return pairs


def _join_equated(groups: list[_Group], pairs: Mapping[Span, Span]) -> list[_Group]:
    if not pairs:
        return groups
    where = {span: g for g in groups for span in g.mentions}
    gone: set[int] = set()
    for short, long in pairs.items():
        a, b = where[long], where[short]
        # 'Sở Xây dựng (Bộ Xây dựng)' is no equation: a parent in parentheses is a body of its own.
        if a is b or not _is_short_for(min(b.names, key=len), min(a.names, key=len)):
            continue
        a.names |= b.names
        a.mentions += b.mentions
        for span in b.mentions:
            where[span] = a
        gone.add(id(b))
    return [g for g in groups if id(g) not in gone]


def _is_short_for(short: _Name, long: _Name) -> bool:
    """True unless the name in parentheses is a parent or another full name."""
    return len(short.words) <= 2 or set(short.words) <= set(long.words) or set(long.words) <= set(short.words)


def _agency(article: Article, number: int, group: _Group) -> Agency:
    spans = sorted(group.mentions)
    start, end = max(spans, key=lambda s: (len(read_name(article.text[s[0] : s[1]]).words), s[1] - s[0], -s[0]))
    name = read_name(article.text[start:end])
    return Agency(
        id=f"a{number}",
        name=article.text[start:end],
        name_span=(start, end),
        canonical=name.canonical,
        kind=name.kind,
        level=name.level,
        mentions=tuple(spans),
    )
