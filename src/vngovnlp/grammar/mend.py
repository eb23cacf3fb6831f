"""Borders that a trained tagger misses where names look otherwise than in the texts it learned from: foreign ones above all.

The names of Vietnamese officials are syllables with capitals; a foreign one has halves behind hyphens ('Park Min-jun'), particles in lower case
('Omar bin Rashid al-Hadi'), and stands right behind the name of its country. Each repair here moves borders by what can be read at them, so it
costs time in proportion to the mentions, not to the text.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from functools import cache

import regex

from vngovnlp.grammar.match import Match
from vngovnlp.lexicon import read
from vngovnlp.text import normal

_BODIES = ("AGENCY", "ORG")
_NAMED = ("AGENCY", "ORG", "LOCATION")


def mend(text: str, mentions: Sequence[Match]) -> list[Match]:
    """The mentions with their borders mended; given and returned in text order, non-overlapping."""
    found = list(mentions)
    for repair in _REPAIRS:
        found = list(repair(text, found))
    return found


# -- halves and particles -----------------------------------------------------------------------------------------------------------------

_HALF = regex.compile(r"[-‑](?P<half>\p{Ll}+|\p{Lu}\p{Ll}+)(?!\p{L})")
# 'do', 'la', 'den' are left out: in Vietnamese they are words of their own.
_PARTICLE = regex.compile(
    r" (?:(?i:bin|bint|ibn) |(?:al|el|ul|Al|El|Ul)[-‑ ]|(?:van|von|der|de|de la|del|da|dos|di) ){1,2}\p{Lu}[\p{L}’']+"
)

# The rest behind a middle initial: 'Joseph M | . Mauer'
_MIDDLE = regex.compile(r"(?<= \p{Lu})\. \p{Lu}\p{Ll}{3,}")
# ' Xa-vê-rô-va' of a name that is spelt out by syllables
_SPELT = regex.compile(r" \p{Lu}\p{Ll}*(?:-\p{Ll}+)+")


def _whole_names(text: str, mentions: Sequence[Match]) -> Iterator[Match]:
    """Persons with what belongs to their names behind them: 'Park Min | -jun', 'Omar | bin Rashid al-Hadi'."""
    reached = 0
    for m, following in _pairs(mentions):
        if m.start < reached:
            continue
        if m.label != "PERSON":
            yield m
            continue
        end = _name_end(text, m.start, m.end)
        if end > m.end:
            inside = [n for n in following if n.start < end]
            if any(n.end > end or n.label not in ("PERSON", "LOCATION") for n in inside):
                end = m.end
        reached = end
        yield m._replace(end=end)


def _pairs(mentions: Sequence[Match]) -> Iterator[tuple[Match, Sequence[Match]]]:
    """Each mention with the few behind it."""
    for k, m in enumerate(mentions):
        yield m, mentions[k + 1 : k + 4]


def _name_end(text: str, start: int, end: int) -> int:
    """Where the name ends that was found to end at ``end``."""
    while True:
        half = _HALF.match(text, end)
        if half is not None and _is_half(text[start:end], half["half"]):
            end = half.end()
            continue
        name = text[start:end]
        more = (_PARTICLE.match(text, end) or _MIDDLE.match(text, end)) if name.isascii() else None
        if more is None and "-" in name:
            more = _SPELT.match(text, end)
        if more is None:
            return end
        end = more.end()


def _is_half(name: str, half: str) -> bool:
    """True if ``half``, behind a hyphen, goes on with the name: 'Min-jun', 'Jean-Paul', 'Mô-ha-mét'; not 'Hùng-giám đốc', 'Smith-Nga'."""
    plain = name.isascii()
    if half[0].islower():
        alone = " " not in name and normal(name) not in _surnames()
        return normal(half) not in _OFFICES and ((plain and half.isascii()) or alone)
    return plain and half.isascii() and (" " in name or "-" in name) and not _known(half)


# First syllables of what is said of somebody behind his name
_OFFICES = {
    "giám",
    "phó",
    "chủ",
    "trưởng",
    "bí",
    "bộ",
    "thứ",
    "tổng",
    "nguyên",
    "cựu",
    "người",
    "con",
    "em",
    "cháu",
    "vợ",
    "chồng",
}


def _known(word: str) -> bool:
    """True for a country or a family name."""
    low = normal(word)
    return (low,) in _countries() or low in _surnames()


# -- a country in front ---------------------------------------------------------------------------------------------------------------------


def _places_in_front(text: str, mentions: Sequence[Match]) -> Iterator[Match]:
    """Names without the country or the party in front of them, which ends the body before: 'Bộ Tài chính | Hàn Quốc | Kim Mau'."""
    before: Match | None = None
    for m in mentions:
        if _is_team(text, m):
            continue
        place = _in_front(text, m, before)
        if place is not None:
            if before is not None and before.label in _BODIES and before.end + 1 == m.start:
                before = before._replace(end=place)
            else:
                if before is not None:
                    yield before
                before = m._replace(end=place, label="LOCATION")
            m = m._replace(start=place + 1, label="PERSON")
        if before is not None:
            yield before
        before = m
    if before is not None:
        yield before


_CALL = regex.compile(r"(?i)\b(?:ông|bà|anh|chị|chí) $")


def _is_team(text: str, m: Match) -> bool:
    """True for the delegation of a country that was taken for a person: 'Đoàn Việt Nam do ông A dẫn đầu'; not 'ông Đoàn Việt Nam'."""
    if m.label != "PERSON" or not text.startswith("Đoàn ", m.start):
        return False
    country = tuple(normal(text[m.start + 5 : m.end]).split(" ")) in _countries()
    return country and _CALL.search(text, max(0, m.start - 5), m.start) is None


def _in_front(text: str, m: Match, before: Match | None) -> int | None:
    """Where the country ends with which a person's name was found to begin; None if it begins with none."""
    if m.label not in ("PERSON", "LOCATION"):
        return None
    words = text[m.start : m.end].split(" ")
    behind = before is not None and before.end + 1 == m.start and before.label in ("TITLE", *_BODIES)
    if m.label == "LOCATION" and not (behind and before is not None and before.label == "TITLE"):
        return None
    if len(words) > 1 and words[0] == "Đảng" and m.label == "PERSON":
        return m.start + 4 if behind and before is not None and before.label in _BODIES else None
    for size in range(min(4, len(words) - 1), 0, -1):
        rest = words[size:]
        if tuple(normal(" ".join(words[:size])).split(" ")) not in _countries():
            continue
        foreign = all(word.isascii() for word in rest)
        if not rest[0][:1].isupper() or (m.label == "LOCATION" and not foreign):
            return None
        # 'Thái Lan Anh' is a name of one, 'Trung Quốc Lý Mẫu' is none
        apart = foreign or (size > 1 and len(rest) > 1 and normal(words[0]) not in _surnames())
        if apart and (behind or (size > 1 and len(rest) > 1)):
            return m.start + len(" ".join(words[:size]))
    return None


# -- a holder inside of his body ------------------------------------------------------------------------------------------------------------

_TAIL = regex.compile(r"(?<= )\p{Lu}\p{Ll}+(?: (?:\p{Lu}\p{Ll}+|\p{Lu}\.)){1,3}$")
# What opens the names of firms: foreign words go on with them
_FIRMS = {"công", "ngân", "tập", "hãng", "quỹ", "đại", "trường", "viện", "trung", "cảng", "sân", "báo", "đài", "tạp"}
# What a name of a unit follows
_UNITS = {
    "tỉnh",
    "phố",
    "tp",
    "huyện",
    "quận",
    "xã",
    "phường",
    "trấn",
    "bang",
    "nước",
    "đảo",
    "ủy",
    "uỷ",
    "ubnd",
    "hđnd",
    "tại",
    "núi",
    "vùng",
}


def _holders_inside(text: str, mentions: Sequence[Match]) -> Iterator[Match]:
    """Bodies without the foreign name that was taken for their last words: 'Bộ An ninh Nội địa | Jane Mauer'."""
    title_end = -1
    for m in mentions:
        start = _holder_inside(text, m) if m.label in _NAMED and title_end == m.start - 1 else None
        title_end = m.end if m.label == "TITLE" else -1
        if start is None:
            yield m
        else:
            yield m._replace(end=start - 1)
            yield m._replace(start=start, label="PERSON")


def _holder_inside(text: str, m: Match) -> int | None:
    """Where the name of a foreigner begins that ends the body right behind his title; None if none does."""
    tail = _TAIL.search(text, m.start, m.end)
    if tail is None or tail.start() == m.start or not tail[0].isascii():
        return None
    words = tail[0].split(" ")
    country = next((size for size in (2, 1) if tuple(normal(" ".join(words[:size])).split(" ")) in _countries()), 0)
    if country == len(words) or (country == 0 and not _opens_name(text[m.start : tail.start()].split())):
        return None
    name = words[country:]
    if all(_SYLLABLE.fullmatch(word) for word in name) or any((normal(word),) in _countries() for word in name):
        return None
    return tail.start() + len(" ".join(words[:country])) + (1 if country else 0)


def _opens_name(before: list[str]) -> bool:
    """True if a person's name may stand behind these words of a body's name."""
    short = before[-1].isupper() and len(before[-1]) > 1  # 'Ngân hàng HSBC | John Mauer'
    return normal(before[-1]) not in _UNITS and (short or normal(before[0]) not in _FIRMS)


# A syllable of Vietnamese without its marks
_SYLLABLE = regex.compile(r"(?:ngh?|[cgknpt]h|gi|qu|tr|[bcdghklmnpqrstvx])?[aeiouy]{1,3}(?:ch|ng|nh|[cmnpt])?", regex.I)


# -- the first word of the next sentence ----------------------------------------------------------------------------------------------------

_MARKS = regex.compile(r"\p{M}")


def _plain(word: str) -> str:
    """The word without the marks of Vietnamese: ASCII if it is written in Vietnamese letters."""
    return _MARKS.sub("", unicodedata.normalize("NFD", word)).replace("đ", "d").replace("Đ", "D")


_NEXT_WORD = regex.compile(r" \p{Ll}")


def _sentences_behind(text: str, mentions: Sequence[Match]) -> Iterator[Match]:
    """Foreign names without the first word of the sentence behind them, as where a caption runs into the text: 'John Mau | Mới đây'."""
    for m in mentions:
        words = text[m.start : m.end].split(" ")
        if (
            m.label == "PERSON"
            and len(words) > 2
            and all(word.isascii() for word in words[:-1])
            and not words[-1].isascii()
            and _plain(words[-1]).isascii()
            and not all(map(_SYLLABLE.fullmatch, words[:-1]))
            and normal(words[0]) not in _surnames()
            and _NEXT_WORD.match(text, m.end)
        ):
            yield m._replace(end=m.start + len(" ".join(words[:-1]).rstrip()))
        else:
            yield m


# -- names that were missed -----------------------------------------------------------------------------------------------------------------

_CAPITALS = regex.compile(r" (?P<name>\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){0,3})(?![\p{L}\d])")
_SYLLABLES = regex.compile(r" (?P<name>\p{Lu}\p{Ll}*(?:-\p{Ll}+)+(?: \p{Lu}\p{Ll}*(?:-\p{Ll}+)*){0,3})(?![\p{L}\d])")


def _named_behind_titles(text: str, mentions: Sequence[Match]) -> Iterator[Match]:
    """The mentions and the foreign names right behind a title and its body that were taken for nothing: 'Tổng thống Lào | John Mau'."""
    reached = 0
    for k, m in enumerate(mentions):
        if m.start < reached:
            continue
        yield m
        name = _name_behind(text, mentions, k)
        if name is not None:
            reached = name.end
            yield name


def _name_behind(text: str, mentions: Sequence[Match], k: int) -> Match | None:
    """The name of the holder right behind mention ``k``, if that is a title or the body of the title before it and nothing else was found there."""
    m = mentions[k]
    title = m if m.label == "TITLE" else mentions[k - 1] if k and m.label in _NAMED else None
    if title is None or title.label != "TITLE" or (title is not m and title.end + 1 != m.start):
        return None
    spelt = _SYLLABLES.match(text, m.end)
    name = spelt or _CAPITALS.match(text, m.end)
    if name is None:
        return None
    start, end = name.span("name")
    inside = [n for n in mentions[k + 1 : k + 4] if n.start < end]
    if spelt is not None:
        free = (
            all(n.label in _NAMED or n.label == "PERSON" for n in inside)
            and tuple(normal(spelt["name"]).split(" ")) not in _countries()
        )
    else:
        words = name["name"].split(" ")
        free = not inside and all(map(str.isascii, words)) and not all(map(_SYLLABLE.fullmatch, words))
    free = free and end - start > 3  # 'Tổng giám đốc | Cty'
    return Match(start, _name_end(text, start, end), "PERSON", None, "mend-named", m.score) if free else None


# -- bodies that end too early or too late --------------------------------------------------------------------------------------------------

_LAST = regex.compile(r"(?<![\p{L}-])\p{Lu}\p{L}*(?: \p{Lu}\p{L}*)?$")
_NEXT = regex.compile(r" (?P<word>\p{Lu}\p{Ll}+)(?!\p{L})")


# 'Ban Bí thư Trung ương Đảng | Cộng sản Trung Quốc'
_PARTY = regex.compile(
    r"(?<=Đảng) (?:Cộng sản|Nhân dân Cách mạng|Nhân dân) (?P<country>\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)(?!\p{L})"
)


def _whole_bodies(text: str, mentions: Sequence[Match]) -> Iterator[Match]:
    """Bodies and places with the last syllable of the country that ends them, 'Hội Sinh viên Việt | Nam', the Union behind its committee, and the
    party of another State behind 'Đảng'."""
    reached = 0
    for m, following in _pairs(mentions):
        if m.start < reached:
            continue
        end = _body_end(text, m) if m.label in _NAMED else m.end
        inside = [n for n in following if n.start < end]
        if any(n.end > end or n.label != "LOCATION" for n in inside):
            end = m.end
        reached = end
        yield m._replace(end=end)


def _body_end(text: str, m: Match) -> int:
    """Where the body or place ends that was found to end at ``m.end``."""
    party = _PARTY.match(text, m.end)
    if party is not None:
        known = tuple(normal(party["country"]).split(" ")) in _countries()
        return party.end() if known else m.end
    behind = _NEXT.match(text, m.end)
    return behind.end() if behind is not None and _goes_on(text[m.start : m.end], behind["word"]) else m.end


def _goes_on(name: str, word: str) -> bool:
    """True if ``word`` ends the name that was found up to it."""
    if word == "Đoàn":
        return normal(name).startswith("ban chấp hành") and normal(name.rsplit(" ", 1)[-1]) in ("ương", "tw", "t.ư")
    last = _LAST.search(name)
    words = normal(last[0]).split(" ") if last is not None else []
    return any((*words[-size:], normal(word)) in _long_places() for size in range(1, len(words) + 1))


def _known_inside(text: str, mentions: Sequence[Match]) -> Iterator[Match]:
    """Bodies right behind a title without the name of the holder whom the text names elsewhere: 'BQL dự án | Lê Văn Mẫu'."""
    people = [text[m.start : m.end] for m in mentions if m.label == "PERSON" and text.count(" ", m.start, m.end) > 1]
    names = tuple(" " + name for name in dict.fromkeys(people))
    title_end = -1
    for m in mentions:
        held = bool(names) and m.label in _BODIES and title_end == m.start - 1 and text[m.start : m.end].endswith(names)
        title_end = m.end if m.label == "TITLE" else -1
        if held:
            end = m.end - max(len(name) for name in names if text.endswith(name, m.start, m.end))
            holder = normal(text[end + 1 : m.end].split(" ", 1)[0]) in _surnames()
            # 'Công ty TNHH Huy Long Mẫu' may be called by its owner
            if holder or normal(text[m.start : end].split(" ", 1)[0]) not in _FIRMS:
                yield m._replace(end=end)
                m = m._replace(start=end + 1, label="PERSON")
        yield m


_LEADERS = regex.compile(
    r"(?i)(?:chủ tịch|chủ nhiệm|giám đốc|viện trưởng|tổ trưởng|tổ phó|hiệu trưởng|thư ký|tổng biên tập|trưởng ban|phó ban|tổng điều phối)$"
)
# What is no part of a name: what somebody does, and what joins the body to the sentence
_STOPS = (
    "đã|đang|sẽ|cho|nói|là|có|cũng|phải|khẳng|nhấn|phát(?! triển)|bày|đề nghị|đề xuất|yêu|chỉ|giao(?! thông| dịch| lưu)|chủ trì|ký|báo(?! chí)"
    "|trình|tham(?! mưu)|dự|theo|tại|trong|từ|và|để|vì|do|bị|được|nêu|trả|ghi|nhận|thừa|kêu|mong|chia|lưu|kiến nghị|không|này|đó|nay|năm|thứ|lớn"
    "|lo|việc|vẫn|còn|thì|mà|khi|sau|trước|làm|ra|vào|đến|hôm|ngày|sáng|chiều|ông|bà|của|thuộc|đặt|trao|tặng|gửi|họp|xin|muốn|cùng|đồng thời|kiêm"
    "|nhiệm|thay|rà soát|lại"
)
_NOUN = regex.compile(
    r" (?i:hội đồng|[uủ]y ban|[uủ]ỷ ban|liên hiệp|liên minh|hiệp hội|hội|quỹ|tập đoàn|nhà xuất bản|đề án|dự án|câu lạc bộ|trung tâm|viện"
    r"|tổ công tác|chương trình)"
    rf"(?: (?!(?:{_STOPS})\b)[\p{{L}}\d]+){{2,12}}(?=[,;.:)\n\"”]| \(|$| [-–] | (?:{_STOPS})\b)"
)


def _described_bodies(text: str, mentions: Sequence[Match]) -> Iterator[Match]:
    """The mentions and the bodies behind the title of a leader that go on in lower case, up to what cannot be a part of a name: 'chủ tịch | hội đồng
    chức danh giáo sư ngành giao thông', 'Phó Chủ nhiệm | uỷ ban tư pháp'."""
    reached = 0
    for k, m in enumerate(mentions):
        if m.start < reached:
            continue
        yield m
        body = _described_body(text, m, mentions[k + 1 : k + 5]) if m.label == "TITLE" else None
        if body is not None:
            reached = body.end
            yield body


def _described_body(text: str, title: Match, following: Sequence[Match]) -> Match | None:
    """The body described right behind the title; a person's name ends it, the places inside belong to it."""
    if _LEADERS.search(text, title.start, title.end) is None:
        return None
    stop = next((n.start - 1 for n in following if n.label in ("PERSON", "TITLE", "DATE")), len(text))
    body = _NOUN.match(text, title.end, stop)
    if body is None or any(n.start < body.end() and (n.label != "LOCATION" or n.end > body.end()) for n in following):
        return None
    return Match(title.end + 1, body.end(), "AGENCY", None, "mend-described", title.score)


_SHORT = regex.compile(r" (?P<name>\p{Lu}{3,6})(?![\p{L}\d/&-])")
_NO_BODIES = {"TNHH", "TMCP", "HĐQT", "HĐTV", "TTXVN", "THPT", "THCS", "NSND", "NSƯT", "ĐBQH", "ĐHQG"}
_RANKS = ("tướng", "tá", "úy", "sĩ")
_OF_STATE = ("cục trưởng", "cục phó", "vụ trưởng", "tư lệnh")


def _short_bodies(text: str, mentions: Sequence[Match]) -> Iterator[Match]:
    """The mentions and the abbreviated body right behind a title that was taken for nothing: 'Cục trưởng | CSGT', 'Chủ tịch | VFX'."""
    reached = 0
    for m, following in _pairs(mentions):
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


# -- one name, one label ----------------------------------------------------------------------------------------------------------------


def _no_titles(text: str, mentions: Sequence[Match]) -> Iterator[Match]:
    """The mentions without titles in plain letters, which no Vietnamese title is: 'John Mauer' is a person, 'Fun running' nothing."""
    for m in mentions:
        words = text[m.start : m.end].split(" ")
        if m.label != "TITLE" or len(words) == 1 or not all(map(str.isascii, words)) or all(map(_SYLLABLE.fullmatch, words)):
            yield m
        elif all(word[:1].isupper() for word in words):
            yield m._replace(label="PERSON")


def _as_elsewhere(text: str, mentions: Sequence[Match]) -> Iterator[Match]:
    """Names right behind a title that were taken for a body or a place there, though they are a person's elsewhere in the text, are his here too."""
    names = {text[m.start : m.end] for m in mentions if m.label == "PERSON" and " " in text[m.start : m.end]}
    people = {name for name in names if tuple(normal(name).split(" ")) not in _countries()}
    title_end = -1
    for m in mentions:
        named = m.label in _NAMED and title_end == m.start - 1 and text[m.start : m.end] in people
        title_end = m.end if m.label == "TITLE" else -1
        yield m._replace(label="PERSON") if named else m


_CALLED = regex.compile(r"(?<!\p{L})(?P<kind>\p{L}+ )?(?P<title>[Tt]ướng|[Đđ]ại biểu|ĐB|ĐBQH) $")
# 'Thủ tướng', 'Thiếu tướng'; 'lão tướng' of a club; 'các tướng', 'nữ đại biểu'
_OF_OTHERS = set(
    "thủ thiếu trung thượng đại chuẩn thống phó danh lão bại nữ chủ bộ võ các những hai ba nhiều hổ đoàn tổ vị số".split()
)
_ENVOY = regex.compile(r"(?<!\p{L})(?P<kind>(?![Pp]hó )\p{L}+ )?(?P<title>(?:[Pp]hó )?[Đđ]ại diện [Tt]hường trực) (?:của )?$")
_STANDING = regex.compile(r"(?:, | [-–] ?)(?=Thường trực (?:[Bb]an (?!Thường)|[Tt]ổ |[Tt]iểu ban |[Hh]ội đồng (?!nhân)))")


def _titles_by_sight(text: str, mentions: Sequence[Match]) -> Iterator[Match]:
    """The mentions and titles that only what stands beside them shows to be one, so that no row of a table could say it: 'tướng' before a name, not
    in 'Thủ tướng'; 'đại biểu' before a name; 'đại diện thường trực' of a State, not of the Thường trực of a council."""
    reached = 0
    for m in mentions:
        if m.label == "PERSON" and text.startswith("Tướng ", m.start) and m.end > m.start + 6:
            yield m._replace(end=m.start + 5, label="TITLE")
            m = m._replace(start=m.start + 6)
            reached = m.start
        sight = _CALLED if m.label == "PERSON" else _ENVOY if m.label in ("LOCATION", "ORG") else None
        found = sight.search(text, max(reached, m.start - 40), m.start) if sight is not None else None
        if found is not None and normal(found["kind"] or "").strip() not in _OF_OTHERS:
            yield Match(found.start("title"), found.end("title"), "TITLE", None, "mend-title", m.score)
        yield m
        reached = m.end


def _standing_members(text: str, mentions: Sequence[Match]) -> Iterator[Match]:
    """Bodies without the 'Thường trực' that is the post of the person in front: 'Lê Văn Mẫu, | Thường trực | Ban Soạn thảo'."""
    for k, m in enumerate(mentions):
        before = mentions[k - 1] if k else None
        joint = _STANDING.match(text, before.end) if before is not None and m.label == "AGENCY" else None
        if before is None or joint is None or joint.end() != m.start:
            yield m
            continue
        held = before.label == "PERSON" or (k > 1 and before.label in _NAMED and _holds(mentions[k - 2], before))
        if held:
            yield m._replace(end=m.start + len("Thường trực"), label="TITLE")
            m = m._replace(start=m.start + len("Thường trực "))
        yield m


def _holds(title: Match, body: Match) -> bool:
    """True if the body stands right behind the title."""
    return title.label == "TITLE" and title.end + 1 == body.start


_APPOSED = regex.compile(r"(?:, | - | – |–| \()(?=\p{Ll})")
# 'bí thư, chủ tịch các huyện' are others than the one named in front; 'trợ lý giáo sư', 'chủ nhiệm lớp' are no office
_MANY = regex.compile(r" (?:giáo sư|lớp|tham mưu|các|cùng|và|những|hai|ba|quán)\b|, |\)")


def _titles_behind(text: str, mentions: Sequence[Match]) -> Iterator[Match]:
    """The mentions and the titles in lower case that were missed between a name and the body: 'bà Jane Mauer, | người phát ngôn | của NYK'."""
    for m, following in _pairs(mentions):
        yield m
        joint = _APPOSED.match(text, m.end) if m.label == "PERSON" else None
        title = _titles().match(text, joint.end()) if joint is not None else None
        if title is None or _MANY.match(text, title.end()) or any(n.start < title.end() for n in following):
            continue
        named = any(n.start == title.end() + 1 and n.label in _NAMED for n in following)
        if named or text.startswith(" của ", title.end()) or _NOUN.match(text, title.end()):
            yield Match(title.start(), title.end(), "TITLE", None, "mend-apposed", m.score)


# -- what the lexicon knows -----------------------------------------------------------------------------------------------------------------


@cache
def _countries() -> frozenset[tuple[str, ...]]:
    """Countries in normal form, syllable by syllable."""
    return frozenset(tuple(normal(e.form).split(" ")) for e in read("geography") if e.kind == "country")


@cache
def _long_places() -> frozenset[tuple[str, ...]]:
    """Countries of two syllables or more, and the ocean that regions are called by."""
    return frozenset({*(name for name in _countries() if len(name) > 1), ("thái", "bình", "dương")})


@cache
def _titles() -> regex.Pattern[str]:
    """Positions and offices in lower case, the longest first, perhaps former ones."""
    forms = {e.form.lower() for e in read("titles") if e.kind in ("position", "state") and " " in e.form}
    names = "|".join(map(regex.escape, sorted(forms, key=len, reverse=True)))
    return regex.compile(rf"(?:nguyên |cựu |quyền )?(?:{names})(?!\p{{L}})")


@cache
def _surnames() -> frozenset[str]:
    """Family names of Vietnam in normal form, but for those that are rarely one."""
    return frozenset(normal(e.form) for e in read("surnames") if e.kind in ("1", "2"))


_REPAIRS = (
    _no_titles,
    _whole_bodies,
    _places_in_front,
    _known_inside,
    _holders_inside,
    _whole_names,
    _sentences_behind,
    _titles_behind,
    _named_behind_titles,
    _short_bodies,
    _described_bodies,
    _as_elsewhere,
    _standing_members,
    _titles_by_sight,
)
"""In this order: each reads the borders that those before it have mended."""
