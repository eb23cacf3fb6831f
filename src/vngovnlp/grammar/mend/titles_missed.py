"""Titles that were missed, or in part: what stands beside them shows them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

import regex

from vngovnlp.grammar.match import Match
from vngovnlp.grammar.mend.bodies import NOUN
from vngovnlp.grammar.mend.departments import HEAD, field_end
from vngovnlp.grammar.mend.neighbours import NAMED, pairs
from vngovnlp.lexicon import read
from vngovnlp.text import normal

_CALLED = regex.compile(r"(?<!\p{L})(?P<kind>\p{L}+ )?(?P<title>[Tt]ướng|[Đđ]ại biểu|ĐB|ĐBQH) $")
_CALLS = ("ướng ", "biểu ", "ĐB ", "ĐBQH ")
# 'Thủ tướng', 'Thiếu tướng'; 'lão tướng' of a club; 'các tướng', 'nữ đại biểu'
_OF_OTHERS = set(
    "thủ thiếu trung thượng đại chuẩn thống phó danh lão bại nữ chủ bộ võ các những hai ba nhiều hổ đoàn tổ vị số".split()
)
_ENVOY = regex.compile(r"(?<!\p{L})(?P<kind>(?![Pp]hó )\p{L}+ )?(?P<title>(?:[Pp]hó )?[Đđ]ại diện [Tt]hường trực) (?:của )?$")
_SPOKEN = regex.compile(
    r"(?<!\p{L})(?P<kind>(?![Pp]hó )\p{L}+ )?(?P<title>(?:[Pp]hó )?[Nn]gười phát ngôn|[Pp]hát ngôn viên) (?:của )?$"
)


def titles_by_sight(text: str, mentions: Sequence[Match]) -> Iterator[Match]:
    """The mentions and titles that only what stands beside them shows to be one, so that no row of a table could say it: 'tướng' before a name, not
    in 'Thủ tướng'; 'đại biểu' before a name; 'đại diện thường trực' of a State, not of the Thường trực of a council."""
    reached = 0
    for m in mentions:
        if m.label == "PERSON" and text.startswith("Tướng ", m.start) and m.end > m.start + 6:
            yield m._replace(end=m.start + 5, label="TITLE")
            m = m._replace(start=m.start + 6)
            reached = m.start
        sight = _sight(text, m)
        found = sight.search(text, max(reached, m.start - 40), m.start) if sight is not None else None
        if found is not None and normal(found["kind"] or "").strip() not in _OF_OTHERS:
            yield Match(found.start("title"), found.end("title"), "TITLE", None, "mend-title", m.score)
        yield m
        reached = m.end


def _sight(text: str, m: Match) -> regex.Pattern[str] | None:
    """What may show a title right before the mention; a glance at the words there saves the search."""
    if m.label == "PERSON":
        return _CALLED if text.endswith(_CALLS, 0, m.start) else None
    if m.label not in NAMED:
        return None
    front = text[max(0, m.start - 30) : m.start]
    if "hát ngôn" in front:
        return _SPOKEN
    return _ENVOY if "hường trực" in front and m.label != "AGENCY" else None


_APPOSED = regex.compile(r"(?:, | - | – |–| \()(?=\p{Ll})")
# 'bí thư, chủ tịch các huyện' are others than the one named in front; 'trợ lý giáo sư', 'chủ nhiệm lớp' are no office
_MANY = regex.compile(r" (?:giáo sư|lớp|tham mưu|các|cùng|và|những|hai|ba|quán)\b|, |\)")
_MODIFIERS = "chuyên trách|cao cấp|cấp cao|kỹ thuật|kinh doanh|mãn nhiệm|đương nhiệm|đắc cử|tạm quyền"
_MODIFIER = regex.compile(rf" (?:{_MODIFIERS})(?!\p{{L}})")
_MEMBERS = ("thành viên", "đại biểu")


def titles_behind(text: str, mentions: Sequence[Match]) -> Iterator[Match]:
    """The mentions and the titles in lower case that were missed between a name and the body: 'bà Jane Mauer, | người phát ngôn | của NYK'."""
    for m, following in pairs(mentions):
        yield m
        joint = _APPOSED.match(text, m.end) if m.label == "PERSON" else None
        title = _titles().match(text, joint.end()) if joint is not None else None
        if title is None or _MANY.match(text, title.end()) or any(n.start < title.end() for n in following):
            continue
        of_one = text.startswith(" của ", title.end())
        named = any(n.start == title.end() + (5 if of_one else 1) and n.label in NAMED for n in following)
        # 'thành viên của nhóm nghiên cứu' holds no office
        if named or (title[0] not in _MEMBERS and (of_one or NOUN.match(text, title.end()) or _heads(text, title, following))):
            yield Match(title.start(), title.end(), "TITLE", None, "mend-apposed", m.score)


def _heads(text: str, title: regex.Match[str], following: Sequence[Match]) -> bool:
    """True for the head of a department: 'phó trưởng phòng | thuế xuất nhập khẩu'."""
    return HEAD.search(text, title.start(), title.end()) is not None and field_end(text, title.end(), following) is not None


@cache
def _titles() -> regex.Pattern[str]:
    """Positions and offices in lower case, the longest first, perhaps former ones."""
    forms = {e.form.lower() for e in read("titles") if e.kind in ("position", "state", "member") and " " in e.form}
    names = "|".join(map(regex.escape, sorted(forms, key=len, reverse=True)))
    return regex.compile(rf"(?:nguyên |cựu |quyền )?(?:{names})(?: (?:{_MODIFIERS}))?(?!\p{{L}})")


# What joins two posts of which the second names the body of both
_AND = regex.compile(r"(?: và|,? rồi)(?: (?:làm|là|đến))? $")


def titles_before_others(text: str, mentions: Sequence[Match]) -> Iterator[Match]:
    """The mentions and the titles in lower case that were missed before another of the same body: 'làm | phó giám đốc | rồi [giám đốc] [Sở Y tế]'; not
    'các | chủ tịch | và [phó chủ tịch]', who are many."""
    reached = 0
    for m, following in pairs(mentions):
        joint = _AND.search(text, max(reached, m.start - 12), m.start) if m.label == "TITLE" else None
        held = joint is not None and any(n.start == m.end + 1 and n.label in NAMED for n in following)
        if joint is not None and held:
            title = _last_title().search(text, max(reached, joint.start() - 40), joint.start())
            if title is not None and normal(title["kind"] or "").strip() not in _OF_OTHERS:
                yield Match(title.start("title"), title.end("title"), "TITLE", None, "mend-joint", m.score)
        yield m
        reached = m.end


@cache
def _last_title() -> regex.Pattern[str]:
    """A title at the end, with the word in front of it."""
    return regex.compile(rf"(?<!\p{{L}})(?P<kind>\p{{L}}+ )?(?P<title>{_titles().pattern})$")


# 'Trưởng | đại diện | UNICEF'
_REPRESENTS = regex.compile(r" [Đđ]ại diện(?= (?!HĐ)\p{Lu}| của \p{Lu}| thường trú| tại| cơ quan| văn phòng|[,.;)])")


def modified_titles(text: str, mentions: Sequence[Match]) -> Iterator[Match]:
    """Titles with the modifier between them and the name or the body: 'Tổng thống | mãn nhiệm | John Mauer', 'Trưởng | đại diện | UNICEF'."""
    for m, following in pairs(mentions):
        if (
            m.label == "TITLE"
            and text.startswith("rưởng", m.end - 5)
            and text[m.start : m.end].lower() in ("trưởng", "phó trưởng")
        ):
            whole = _REPRESENTS.match(text, m.end)
            yield m if whole is None else m._replace(end=whole.end())
            continue
        modifier = _MODIFIER.match(text, m.end) if m.label == "TITLE" else None
        borders = modifier is not None and any(
            n.start == modifier.end() + 1 and n.label in ("PERSON", *NAMED) for n in following
        )
        yield m._replace(end=modifier.end()) if modifier is not None and borders else m
