"""People whom the tagger took for places or for nothing, foreigners of whom somebody's deeds are told and names in a list of people; and sources of
pictures and firms taken for people."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import regex

from vngovnlp.grammar.match import Match
from vngovnlp.grammar.mend.neighbours import abroad, is_foreign, unit_names
from vngovnlp.grammar.persons import MIDDLE_NAMES
from vngovnlp.lexicon.families import surnames
from vngovnlp.text import normal

_JOINT = regex.compile(r"(?:,|,? và)(?: (?:các )?(?:ông|bà|anh|chị|đồng chí))? ")
# What people do and are made; places only in a manner of speaking
_DEED = regex.compile(
    r" (?:(?:vừa |đã |sẽ |cũng )?(?:được (?:bổ nhiệm|bầu làm|đề cử|đề bạt|chọn làm)|từ chức|kêu gọi|cho biết"
    r"|nói|viết|trả lời|phát biểu|khẳng định|nhận định|nhấn mạnh|bày tỏ|chia sẻ|kể))(?!\p{L})"
)
_IS = regex.compile(r" (?:hiện |sẽ |từng |vừa |đã )?(?:là|làm|giữ chức|trở thành) ")
_WHERE = regex.compile(
    r"(?i)(?<!\p{L})(?:tại|ở|từ|đến|tới|thăm|về|gần|sang|qua|bang|phố|tp|hạt|đảo|vùng|nước|trong|ngoài|khắp|cách|quanh|phía)\.? $"
)


def people_taken_for_places(text: str, mentions: Sequence[Match]) -> Iterator[Match]:
    """The mentions with those places made persons that what stands beside them shows to be people, and those organisations that are called as people are."""
    before: Match | None = None
    for k, m in enumerate(mentions):
        if (m.label == "ORG" and _is_called_like_people(text[m.start : m.end].split(" "))) or (
            m.label == "LOCATION" and _is_person(text, m, before, mentions[k + 1] if k + 1 < len(mentions) else None)
        ):
            m = m._replace(label="PERSON")
        yield m
        before = m


_NO_SURNAMES = frozenset("nhà sở báo siêu quan phu khuê chợ cầu chùa đình viện trường".split())


def _is_called_like_people(words: Sequence[str]) -> bool:
    """True for a surname, however rare, with a middle name of most people: 'Xên Văn Mẫu'."""
    return (
        2 < len(words) < 5
        and all(word.istitle() for word in words)
        and normal(words[1]) in MIDDLE_NAMES
        and normal(words[0]) not in _NO_SURNAMES
    )


def _is_person(text: str, m: Match, before: Match | None, behind: Match | None) -> bool:
    words = text[m.start : m.end].split(" ")
    if not 1 < len(words) < 5 or not all(word[:1].isupper() for word in words):
        return False
    left = before if before is not None and before.label == "PERSON" and _joined(text, before, m) else None
    right = behind if behind is not None and behind.label == "PERSON" and _joined(text, m, behind) else None
    if normal(words[0]) in surnames() and len(words) > 2:
        return left is not None and right is not None
    if not _named_abroad(words) or normal(" ".join(words)) in abroad() or _WHERE.search(text, max(0, m.start - 12), m.start):
        return False
    made = behind is not None and behind.label == "TITLE" and _IS.fullmatch(text, m.end, behind.start) is not None
    beside = any(n is not None and _named_abroad(text[n.start : n.end].split(" ")) for n in (left, right))
    return made or beside or _DEED.match(text, m.end) is not None


def _named_abroad(words: list[str]) -> bool:
    """True for a foreign name of two words or more."""
    return len(words) > 1 and is_foreign(words)


def _joined(text: str, a: Match, b: Match) -> bool:
    """True if the two stand side by side in a list."""
    return b.start - a.end < 20 and _JOINT.fullmatch(text, a.end, b.start) is not None


# '[...; ]Saly Mauer[, ]Phó Thủ tướng; ...'
_ITEM = regex.compile(
    r"[;:] (?:(?:ông|bà|đồng chí|đ/c) )?(?P<name>(?:(?P<highland>[YUAH]|H['’]\p{Lu}\p{L}*)|\p{Lu}[\p{L}'’]+)(?: \p{Lu}[\p{L}'’]*){1,4})(?:,| -| –) $"
)
_APPOSED = (", ", " - ", " – ")


def _is_place(name: str) -> bool:
    return name in unit_names() or name in abroad()


def people_of_lists(text: str, mentions: Sequence[Match]) -> list[Match]:
    """The mentions and the people of a list with their posts who were taken for nothing or for a place: names of few families, and foreign ones; those of
    the highlands whole, 'Y | Hà Mau Niê'."""
    out: list[Match] = []
    for m in mentions:
        known = out[-1] if out and out[-1].label == "PERSON" and out[-1].end + 4 > m.start else None
        # a glance first: nearly always a whole name was found
        if m.label == "TITLE" and text.endswith(_APPOSED, 0, m.start) and (known is None or text[known.start - 2] not in ":;"):
            found = _ITEM.search(text, max(0, m.start - 60), m.start)
            if found is not None and not _is_place(normal(found["name"])):
                _take(out, *found.span("name"), whole=found["highland"] is not None, score=m.score)
        out.append(m)
    return out


def _take(out: list[Match], start: int, end: int, *, whole: bool, score: float) -> None:
    """Put a person into ``out`` in place of nothing, of a place with just that name, or (``whole``) of whatever was found inside of it."""
    first = len(out)
    while first and out[first - 1].start >= start:
        first -= 1
    inside = out[first:]
    free = not inside or [(m.start, m.end, m.label) for m in inside] == [(start, end, "LOCATION")]
    if (free or whole) and not (first and out[first - 1].end > start):
        out[first:] = [Match(start, end, "PERSON", None, "mend-item", score)]


# 'Ảnh: Internet | Bên cạnh đó, ...': where a picture is from, run into the text
_SOURCE = "Internet "


def sources_of_pictures(text: str, mentions: Sequence[Match]) -> Iterator[Match]:
    """The mentions without those persons that begin with the source of a picture: nobody is called so."""
    return (m for m in mentions if m.label != "PERSON" or not text.startswith(_SOURCE, m.start))


_POST = regex.compile(
    r"(?:(?:nguyên|cựu|phó|tổng) )*(?:giám đốc|chủ tịch(?: hđqt)?|thư ký|viện trưởng|trưởng phòng|đội phó|đội trưởng|ceo)"
)


def firms_taken_for_people(text: str, mentions: Sequence[Match]) -> Iterator[Match]:
    """The mentions with the single word behind somebody's own post made what it is, the firm: 'ông Lê Văn Mẫu, Tổng Giám đốc | Maumilk'; no more than
    the beginning of a body ('..., Giám đốc | Quan hệ đối ngoại') is nothing. Who has a post before the name stands in a list: 'Thủ tướng Mẫu, Chủ tịch | Mauer'."""
    for k, m in enumerate(mentions):
        if m.label == "PERSON" and k > 1 and " " not in text[m.start : m.end] and _has_post(text, mentions, k - 2):
            if not is_foreign([text[m.start : m.end]]):
                continue
            m = m._replace(label="ORG", rule="mend-firm")
        yield m


def _has_post(text: str, mentions: Sequence[Match], k: int) -> bool:
    """True if the mention ``k`` is somebody without a post before the name, and the next one the post behind it."""
    person, title = mentions[k : k + 2]
    if person.label != "PERSON" or title.label != "TITLE" or text[person.end : title.start] not in _APPOSED:
        return False
    held = k > 0 and mentions[k - 1].label != "PERSON" and mentions[k - 1].end + 1 == person.start
    return not held and _POST.fullmatch(normal(text[title.start : title.end])) is not None
