"""Bodies right behind a title: a holder inside, a syllable left out, abbreviations, and names that go on in lower case."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import regex

from vngovnlp.grammar.match import Match
from vngovnlp.grammar.mend.neighbours import (
    BODIES,
    NAMED,
    SYLLABLE,
    capital_at,
    is_country,
    long_places,
    pairs,
    surnames,
    with_found,
)
from vngovnlp.text import normal

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


def holders_inside(text: str, mentions: Sequence[Match]) -> Iterator[Match]:
    """Bodies without the foreign name that was taken for their last words: 'Bộ An ninh Nội địa | Jane Mauer'."""
    title_end = -1
    for m in mentions:
        start = _holder_inside(text, m) if m.label in NAMED and title_end == m.start - 1 else None
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
    country = next((size for size in (2, 1) if is_country(" ".join(words[:size]))), 0)
    if country == len(words) or (country == 0 and not _opens_name(text[m.start : tail.start()].split())):
        return None
    name = words[country:]
    if all(SYLLABLE.fullmatch(word) for word in name) or any(is_country(word) for word in name):
        return None
    return tail.start() + len(" ".join(words[:country])) + (1 if country else 0)


def _opens_name(before: list[str]) -> bool:
    """True if a person's name may stand behind these words of a body's name."""
    short = before[-1].isupper() and len(before[-1]) > 1  # 'Ngân hàng HSBC | John Mauer'
    return normal(before[-1]) not in _UNITS and (short or normal(before[0]) not in _FIRMS)


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
    for m, following in pairs(mentions):
        if m.start < reached:
            continue
        end = _body_end(text, m) if m.label in NAMED else m.end
        if end == m.end or any(n.start < end and (n.end > end or n.label != "LOCATION") for n in following):
            yield m
            continue
        reached = end
        yield m._replace(end=end)


def _body_end(text: str, m: Match) -> int:
    """Where the body or place ends that was found to end at ``m.end``."""
    if not capital_at(text, m.end):
        return m.end
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


# Bodies that are called after great men: 'Trường Lê Quý Mẫu', 'Bảo tàng Hồ Chí Minh'
_CALLED_AFTER = {"trường", "đại", "học", "viện", "bảo", "bệnh", "nhà", "quỹ", "đoàn"}


def _is_holder(name: str, head: str) -> bool:
    """True if a person's name (in normal form) at the end of a body that begins with ``head`` is its leader's: none of a school or of TP. Hồ Chí Minh;
    'Công ty TNHH Huy Long Mẫu' may be called by its owner."""
    if name == "hồ chí minh" or head in _CALLED_AFTER:
        return False
    return head not in _FIRMS or name.split(" ", 1)[0] in surnames()


def known_inside(text: str, mentions: Sequence[Match]) -> Iterator[Match]:
    """Bodies right behind a title without the name of the holder whom the text names elsewhere: 'BQL dự án | Lê Văn Mẫu'."""
    people = [text[m.start : m.end] for m in mentions if m.label == "PERSON" and text.count(" ", m.start, m.end) > 1]
    names = tuple(" " + name for name in dict.fromkeys(people))
    title_end = -1
    for m in mentions:
        held = bool(names) and m.label in BODIES and title_end == m.start - 1 and text[m.start : m.end].endswith(names)
        title_end = m.end if m.label == "TITLE" else -1
        if held:
            end = m.end - max(len(name) for name in names if text.endswith(name, m.start, m.end))
            if _is_holder(normal(text[end + 1 : m.end]), normal(text[m.start : end].split(" ", 1)[0])):
                yield m._replace(end=end)
                m = m._replace(start=end + 1, label="PERSON")
        yield m


_LEADERS = regex.compile(
    r"(?i)(?:chủ tịch|chủ nhiệm|giám đốc|viện trưởng|tổ trưởng|tổ phó|hiệu trưởng|thư ký|tổng biên tập|trưởng ban|phó ban|tổng điều phối)$"
)
# What is no part of a name: what somebody does, and what joins the body to the sentence
STOPS = (
    "đã|đang|sẽ|cho|nói|là|có|cũng|phải|khẳng|nhấn|phát(?! triển)|bày|đề nghị|đề xuất|yêu|chỉ|giao(?! thông| dịch| lưu)|chủ trì|ký|(?<!tình )báo(?! chí)"
    "|trình|tham(?! mưu)|dự|theo|tại|trong|từ|và|để|vì|do|bị|được|nêu|trả|ghi|nhận|thừa|kêu|mong|chia|lưu|kiến nghị|không|này|đó|nay|năm|thứ|lớn"
    "|lo|việc|vẫn|còn|thì|mà|khi|sau|trước|làm|ra|vào|đến|hôm|ngày|sáng|chiều|ông|bà|của|thuộc|đặt|trao|tặng|gửi|họp|xin|muốn|cùng|đồng thời|kiêm"
    "|nhiệm|thay|rà soát|chịu|dưới|lại|nhưng|nên|hoặc|nếu|gồm|nhằm"
)
NOUN = regex.compile(
    r" (?P<noun>(?i:hội đồng|[uủ]y ban|[uủ]ỷ ban|liên hiệp|liên minh|hiệp hội|hội|quỹ|tập đoàn|nhà xuất bản|đề án|dự án|câu lạc bộ|trung tâm|viện"
    r"|tổ công tác|chương trình|cơ quan|tạp chí|nghị viện))"
    rf"(?: (?!(?:{STOPS})\b)[\p{{L}}\d]+){{2,12}}(?=[,;.:)\n\"”]| \(|$| [-–] | (?:{STOPS})\b)"
)


def described_bodies(text: str, mentions: Sequence[Match]) -> Iterator[Match]:
    """The mentions and the bodies behind the title of a leader that go on in lower case, up to what cannot be a part of a name: 'chủ tịch | hội đồng
    chức danh giáo sư ngành giao thông', 'Phó Chủ nhiệm | uỷ ban tư pháp'."""
    return with_found(mentions, lambda k: _described_body(text, mentions[k], mentions[k + 1 : k + 5]))


def _described_body(text: str, title: Match, following: Sequence[Match]) -> Match | None:
    """The body described right behind the title; a person's name ends it, the places inside belong to it."""
    if title.label != "TITLE" or _LEADERS.search(text, title.start, title.end) is None:
        return None
    stop = next((n.start - 1 for n in following if n.label in ("PERSON", "TITLE", "DATE")), len(text))
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


def short_names(text: str, mentions: Sequence[Match]) -> Iterator[Match]:
    """The mentions with those persons made bodies whose name the text gives as the abbreviation of one: 'Hiệp hội Chè (Vichema)', 'Chủ tịch | Vichema'."""
    shorts: dict[str, str] = {}
    for m in mentions:
        bracket = BRACKET.match(text, m.end) if m.label in BODIES else None
        if bracket is not None and bracket["short"].isascii() and not SYLLABLE.fullmatch(bracket["short"]):
            shorts[bracket["short"]] = m.label
    for m in mentions:
        label = shorts.get(text[m.start : m.end]) if shorts and m.label == "PERSON" else None
        yield m._replace(label=label) if label is not None else m


# What a body does; 'Ban tổ chức Lễ công bố' is called by it
_DEED = regex.compile(
    r"(?<!(?i:lễ|buổi|về|và|tiến)) (?:(?:ra )?tuyên bố|kêu gọi|nhất trí|dẫn đầu|công bố|khẳng định|nhấn mạnh|cho biết|cho rằng|thừa nhận|bày tỏ|Theo)(?!\p{L})"
    r"| liên quan$"
)


def without_deeds(text: str, mentions: Sequence[Match]) -> Iterator[Match]:
    """Bodies without the sentence into which they were found to run: 'Ban Quản lý dự án cầu Mẫu | nhắn tin'."""
    for m in mentions:
        deed = _DEED.search(text, m.start, m.end) if m.label in BODIES else None
        yield m if deed is None else m._replace(end=deed.start())
