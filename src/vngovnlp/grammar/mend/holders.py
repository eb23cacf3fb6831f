"""Bodies right behind a title without the name of its holder, which was taken for their last words."""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence

import regex

from vngovnlp.grammar.match import Match
from vngovnlp.grammar.mend.neighbours import BODIES, NAMED, SYLLABLE, behind_titles, is_country, is_foreign, pairs, unit_names
from vngovnlp.lexicon.families import rare_surnames, surnames
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
    for m, behind_title in behind_titles(mentions):
        start = _holder_inside(text, m) if behind_title and m.label in NAMED else None
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
    if text[m.end : m.end + 1] == "-" and text[m.end + 1 : m.end + 2].islower():
        return m.end - len(" ".join(tail[0].split(" ")[-2:]))  # 'Tập đoàn MHC | Park Min | -jun'
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


# Bodies that are called after great men: 'Trường Lê Quý Mẫu', 'Bảo tàng Hồ Chí Minh'
_CALLED_AFTER = {"trường", "đại", "học", "viện", "bảo", "bệnh", "nhà", "quỹ", "đoàn"}
# 'đoàn giám sát', 'đoàn công tác': on an errand, and called after nobody
_ERRANDS = {("đoàn", "công"), ("đoàn", "giám"), ("đoàn", "kiểm"), ("đoàn", "khảo"), ("đoàn", "thanh")}


def _is_errand(before: Sequence[str]) -> bool:
    """True if the words (in normal form) begin with a team that was sent; not 'đoàn thanh niên', which is a body of its own."""
    return tuple(before[:2]) in _ERRANDS and "niên" not in before


def _is_holder(name: str, before: Sequence[str]) -> bool:
    """True if a person's name at the end of a body that begins with the words ``before`` (both in normal form) is its leader's: none of a school or of
    TP. Hồ Chí Minh; 'Công ty TNHH Huy Long Mẫu' may be called by its owner."""
    head = before[0]
    if name == "hồ chí minh" or (head in _CALLED_AFTER and not _is_errand(before)):
        return False
    words = name.split(" ")
    return head not in _FIRMS or words[0] in surnames() or is_foreign(words)


def known_inside(text: str, mentions: Sequence[Match]) -> Iterator[Match]:
    """Bodies right behind a title without the name of the holder whom the text names elsewhere: 'BQL dự án | Lê Văn Mẫu'."""
    people = dict.fromkeys(text[m.start : m.end] for m in mentions if m.label == "PERSON" and " " in text[m.start : m.end])
    names = tuple(" " + name for name in people if name.count(" ") > 1 or is_foreign(name.split(" ")))
    for m, behind_title in behind_titles(mentions):
        if behind_title and names and m.label in BODIES and text[m.start : m.end].endswith(names):
            end = m.end - max(len(name) for name in names if text.endswith(name, m.start, m.end))
            if _is_holder(normal(text[end + 1 : m.end]), normal(text[m.start : end]).split(" ")):
                yield m._replace(end=end)
                m = m._replace(start=end + 1, label="PERSON")
        yield m


_SYLLABLES = regex.compile(r"(?<= )\p{Lu}\p{Ll}*(?: \p{Lu}\p{Ll}+){2,3}$")
_SAYS = regex.compile(
    r" (?:(?:đã|cũng|vừa) )?(?:cho biết|cho rằng|cho hay|đề nghị|yêu cầu|nói|khẳng định|nhấn mạnh|chia sẻ|phát biểu|bày tỏ|kiến nghị|nhận định|thông tin|cảm ơn)(?!\p{L})"
)
# Kinds of firms: the owner's name stands behind them
_FORMS = {"tnhh", "cp", "ctcp", "mtv", "tm", "dv", "xd", "dntn", "tv"}


def speakers_inside(text: str, mentions: Sequence[Match]) -> Iterator[Match]:
    """Bodies right behind a title without the Vietnamese name of the holder, who speaks or is called by his last name elsewhere: 'Tổng công ty Mẫu 6 | Lê
    Văn Nam đề nghị', 'Thành ủy | Lê Văn Nam. Ông Nam ...'; and without one that no unit is called by: 'UBND xã | Lò Thị Nam'."""
    called = {text[m.start : m.end] for m in mentions if m.label == "PERSON" and " " not in text[m.start : m.end]}
    for m, behind_title in behind_titles(mentions):
        start = None
        if behind_title and m.label in BODIES:
            start = _behind_unit(text, m, called) or _speaker_inside(text, m, called)
        if start is not None:
            yield m._replace(end=start - 1)
            m = m._replace(start=start, label="PERSON")
        yield m


# What stands behind a unit's type word, though no unit is called so: 'UBND xã | Lò Văn Mẫu'
_NO_UNIT = regex.compile(
    r"(?i:(?<= (?:tỉnh|huyện|quận|xã|phường|trấn|phố|ủy|uỷ))) (?P<name>(?P<highland>(?:H['’]|Y )\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){0,2})|\p{Lu}\p{Ll}*(?: \p{Lu}\p{Ll}*){2,3})$"
)
_MIDDLE_NAMES = {"văn", "thị", "a"}


def _behind_unit(text: str, m: Match, called: Container[str]) -> int | None:
    """Where the name of the holder begins that follows the bare unit of the body right behind his title; None if it is the unit's."""
    tail = _NO_UNIT.search(text, m.start, m.end)
    if tail is None:
        return None
    name = tail["name"]
    words = normal(name).split(" ")
    if " ".join(words) in unit_names():
        return None
    if tail["highland"] is not None:
        return tail.start("name")  # 'UBND tỉnh | H’Mau Niê', 'HĐND tỉnh | Y Mau Niê'
    speaks = words[0] in rare_surnames() and (name.rsplit(" ", 1)[-1] in called or _SAYS.match(text, m.end) is not None)
    # 'UBND xã | Lê Minh Mẫu'; 'xã Trần Phú' may be one with something behind its name
    family = words[0] in surnames() and " ".join(words[:2]) not in unit_names()
    return tail.start("name") if words[1] in _MIDDLE_NAMES or speaks or family else None


_UNIT = regex.compile(r"(?:[Xx]ã|[Pp]hường|[Hh]uyện|[Tt]ỉnh|[Qq]uận|[Tt]hị xã|[Tt]hị trấn|[Tt]hành phố|TP\.?) (?=\p{Lu})")


def holders_behind_units(text: str, mentions: Sequence[Match]) -> Iterator[Match]:
    """Places right behind a title that are its bare unit and the holder: 'Chủ tịch | xã Lê Văn Mẫu' is 'Chủ tịch xã | Lê Văn Mẫu', for no commune is called so."""
    known = {text[m.start : m.end] for m in mentions if m.label == "PERSON"}
    done = 0
    for m, following in pairs(mentions):
        if m.start < done:
            continue
        holder = _holder_behind(text, m, following, known) if m.label == "TITLE" else None
        if holder is None:
            yield m
            continue
        yield m._replace(end=holder.start - 1)
        yield holder
        done = holder.end


def _holder_behind(text: str, title: Match, following: Sequence[Match], known: Container[str]) -> Match | None:
    place = following[0] if following else None
    if place is None or place.label != "LOCATION" or place.start != title.end + 1:
        return None
    unit = _UNIT.match(text, place.start, place.end)
    if unit is None:
        return None
    end, rest = place.end, following[1] if len(following) > 1 else None
    if rest is not None and rest.label == "PERSON" and rest.start == end + 1 and " " not in text[unit.end() : end]:
        end = rest.end  # 'xã Phùng | Thị Mẫu': the surname is a place as well
    name = text[unit.end() : end]
    words = normal(name).split(" ")
    called = name in known or (len(words) > 2 and words[0] in rare_surnames())
    return place._replace(start=unit.end(), end=end, label="PERSON") if called and " ".join(words) not in unit_names() else None


def _follows_name(text: str, start: int, words: Sequence[str]) -> bool:
    """True if the words of a person's name begin at ``start`` behind a firm's own: 'Tập đoàn Hòa An | Lê Văn Mẫu', 'Tập đoàn MHC | Lê Văn Mẫu'; not
    'Công ty Dệt may Lê Thị Mẫu', which may be called so, nor 'Công ty Hoa Mẫu Phan Thiết'."""
    family = normal(words[0]) in surnames() and normal(" ".join(words[:2])) not in unit_names()
    return family and _OWN_NAME.search(text, max(0, start - 30), start) is not None


# The end of a firm's own name, of two syllables or in capitals
_OWN_NAME = regex.compile(r" (?:\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+|\p{Lu}{2,}) $")


def _speaker_inside(text: str, m: Match, called: Container[str]) -> int | None:
    """Where the name of the holder begins that ends the body right behind his title; None if none does."""
    tail = _SYLLABLES.search(text, m.start, m.end)
    if tail is None:
        return None
    words = tail[0].split(" ")
    first = next((k for k in range(len(words) - 2) if normal(words[k]) in surnames()), None)
    if first is None:
        return None
    start = tail.start() + sum(len(word) + 1 for word in words[:first])
    before = normal(text[m.start : start]).replace("tập đoàn", "tập").split()  # a group of firms is no 'đoàn'
    again, sent = words[-1] in called, _is_errand(before)
    if (
        not before
        or not (again or sent or _SAYS.match(text, m.end) or _follows_name(text, start, words[first:]))
        or not _is_holder(normal(text[start : m.end]), before)
    ):
        return None
    last = before[-1]
    whole = sent or (again and last in {"ủy", "uỷ"})  # 'Bí thư Huyện ủy | Trần Văn Thời' without it
    return start if whole or (last not in _UNITS | _FORMS | _FIRMS and not _CALLED_AFTER.intersection(before)) else None
