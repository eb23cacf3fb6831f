"""Bodies with what belongs to their names: a syllable left out, abbreviations, and names that go on in lower case."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import regex

from vngovnlp.grammar.match import Match
from vngovnlp.grammar.mend.borders import BORDER, STOPS, next_name
from vngovnlp.grammar.mend.neighbours import BODIES, NAMED, SYLLABLE, capital_at, is_country, long_places, pairs, with_found
from vngovnlp.text import normal

_NO_BODY = "nhà trường"


def no_bodies(text: str, mentions: Sequence[Match]) -> Iterator[Match]:
    """The mentions without the 'nhà trường' that stands for a school and names none, and the 'T.Ư' of 'báo chí T.Ư' that was taken for a name."""
    for m in mentions:
        said = text[m.start : m.end]
        if (m.label != "AGENCY" or normal(said) != _NO_BODY) and (m.label != "PERSON" or said not in _CENTRAL):
            yield m


_CENTRAL = frozenset(("T.Ư", "TƯ", "T.W", "TW"))


_LAST = regex.compile(r"(?<![\p{L}-])\p{Lu}\p{L}*(?: \p{Lu}\p{L}*)?$")
_NEXT = regex.compile(r" (?P<word>\p{Lu}\p{Ll}+)(?!\p{L})")
# 'Ban Bí thư Trung ương Đảng | Cộng sản Trung Quốc'
_PARTY = regex.compile(
    r"(?<=Đảng) (?:Cộng sản|Nhân dân Cách mạng|Nhân dân) (?P<country>\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)(?!\p{L})"
)


def whole_bodies(text: str, mentions: Sequence[Match]) -> Iterator[Match]:
    """Bodies and places with the last syllable of the country that ends them, 'Hội Sinh viên Việt | Nam', the Union behind its committee, and the
    party of another State behind 'Đảng'."""
    reached = 0
    for k, m in enumerate(mentions):
        if m.start < reached:
            continue
        end = _body_end(text, m) if m.label in NAMED and capital_at(text, m.end) else m.end
        if m.label in NAMED and text.startswith("ổng công ty", m.end - 8):
            end = m.end + 3  # 'Ban Kỹ thuật Tổng công | ty'
        if end == m.end or any(n.start < end and (n.end > end or n.label != "LOCATION") for n in mentions[k + 1 : k + 4]):
            yield m
            continue
        reached = end
        yield m._replace(end=end)


def _body_end(text: str, m: Match) -> int:
    """Where the body or place ends that was found to end at ``m.end``, before a capital."""
    party = _PARTY.match(text, m.end)
    if party is not None:
        known = is_country(party["country"])
        return party.end() if known else m.end
    behind = _NEXT.match(text, m.end)
    return behind.end() if behind is not None and _goes_on(text[m.start : m.end], behind["word"]) else m.end


def _goes_on(name: str, word: str) -> bool:
    """True if ``word`` ends the name that was found up to it."""
    if word == "Đoàn":
        return normal(name).startswith("ban chấp hành") and normal(name.rsplit(" ", 1)[-1]) in ("ương", "tw", "t.ư")
    last = _LAST.search(name)
    words = normal(last[0]).split(" ") if last is not None else []
    return any((*words[-size:], normal(word)) in long_places() for size in range(1, len(words) + 1))


_LEADERS = regex.compile(
    r"(?i)(?:chủ tịch|chủ nhiệm|giám đốc|viện trưởng|tổ trưởng|tổ phó|hiệu trưởng|thư ký|tổng biên tập|trưởng ban|phó ban|tổng điều phối)$"
)
NOUN = regex.compile(
    r" (?P<noun>(?i:hội đồng|[uủ]y ban|[uủ]ỷ ban|liên hiệp|liên minh|hiệp hội|hội|quỹ|tập đoàn|nhà xuất bản|đề án|dự án|câu lạc bộ|trung tâm|viện"
    r"|tổ công tác|chương trình|cơ quan|tạp chí|nghị viện))"
    rf"(?: (?!(?:{STOPS})\b)[\p{{L}}\d]+){{2,12}}{BORDER}"
)


def described_bodies(text: str, mentions: Sequence[Match]) -> Sequence[Match]:
    """The mentions and the bodies behind the title of a leader that go on in lower case, up to what cannot be a part of a name: 'chủ tịch | hội đồng
    chức danh giáo sư ngành giao thông', 'Phó Chủ nhiệm | uỷ ban tư pháp'."""
    return with_found(mentions, lambda k: _described_body(text, mentions[k], mentions[k + 1 : k + 5]))


def _described_body(text: str, title: Match, following: Sequence[Match]) -> Match | None:
    """The body described right behind the title; a person's name ends it, the places inside belong to it."""
    if title.label != "TITLE" or _LEADERS.search(text, title.start, title.end) is None:
        return None
    stop = next_name(text, following)
    body = NOUN.match(text, title.end, stop)
    if body is None or any(n.start < body.end() and (n.label != "LOCATION" or n.end > body.end()) for n in following):
        return None
    if is_country(text[body.end("noun") + 1 : body.end()]):
        return None  # 'Chủ tịch | tập đoàn Hàn Quốc'
    return Match(title.end + 1, body.end(), "AGENCY", None, "mend-described", title.score)


_SHORT = regex.compile(r" (?P<name>\p{Lu}{3,6})(?![\p{L}\d/&-])")
_NO_BODIES = {"TNHH", "TMCP", "HĐQT", "HĐTV", "TTXVN", "THPT", "THCS", "NSND", "NSƯT", "ĐBQH", "ĐHQG"}
_RANKS = ("tướng", "tá", "úy", "sĩ")
_OF_STATE = ("cục trưởng", "cục phó", "vụ trưởng", "tư lệnh")


def short_bodies(text: str, mentions: Sequence[Match]) -> Iterator[Match]:
    """The mentions and the abbreviated body right behind a title that was taken for nothing: 'Cục trưởng | CSGT', 'Chủ tịch | VFX'."""
    reached = 0
    for m, following in pairs(mentions):
        if m.start < reached:
            continue
        yield m
        short = _SHORT.match(text, m.end) if m.label == "TITLE" else None
        if short is None or short["name"] in _NO_BODIES or any(n.start < short.end() for n in following):
            continue
        title = normal(text[m.start : m.end])
        if title.endswith(_RANKS):
            continue
        # 'Chủ tịch | SOM | APEC'
        reached = next((n.end for n in following if n.start == short.end() + 1 and n.label == "ORG"), short.end())
        yield Match(m.end + 1, reached, "AGENCY" if title.endswith(_OF_STATE) else "ORG", None, "mend-short", m.score)


BRACKET = regex.compile(r" \((?P<short>\p{Lu}[\p{L}\d&]{2,14})\)")


_ABROAD = regex.compile(r"(?i)quốc tế|thế giới|liên bang|liên hợp|olympic|châu \p{L}")


def short_names(text: str, mentions: Sequence[Match]) -> Iterator[Match]:
    """The mentions with those persons made bodies whose name the text gives as the abbreviation of one: 'Hiệp hội Chè (Vichema)', 'Chủ tịch | Vichema'.

    The abbreviation in the brackets is a body of the same kind as the name before it: 'Trường đại học Hòa Lâm (HLU)'; of bodies abroad it is the short form that is known.
    """
    shorts: dict[str, str] = {}
    same: dict[int, str] = {}
    for m in mentions:
        bracket = BRACKET.match(text, m.end) if m.label in BODIES else None
        if bracket is not None:
            if not _ABROAD.search(text, m.start, m.end) and not is_country(text[m.start : m.end].rpartition(" ")[2]):
                same[bracket.start("short")] = m.label
            if bracket["short"].isascii() and not SYLLABLE.fullmatch(bracket["short"]):
                shorts[bracket["short"]] = m.label
    for m in mentions:
        label = None
        if m.label == "PERSON":
            label = shorts.get(text[m.start : m.end])
        elif m.label in BODIES and text[m.end : m.end + 1] == ")":
            label = same.get(m.start)
        yield m._replace(label=label) if label is not None else m


_OWN = regex.compile(r"(?i:(?:tổng )?(?:đại sứ quán|lãnh sự quán)|sứ quán|ĐSQ) (?:Việt Nam|VN)(?!\p{L})")


def own_embassies(text: str, mentions: Sequence[Match]) -> Iterator[Match]:
    """The mentions with the embassies of Vietnam made bodies of the State, which those of other States are not: 'Đại sứ quán Việt Nam tại Lào'."""
    for m in mentions:
        own = m.label == "ORG" and _OWN.match(text, m.start, m.end) is not None
        yield m._replace(label="AGENCY") if own else m
