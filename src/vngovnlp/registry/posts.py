"""A post as one article gives it, and what makes the posts of two articles one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import regex

from vngovnlp.registry.names import plain
from vngovnlp.report import Agency, Official, Position, UnitRef
from vngovnlp.resolve.agencies.abbreviations import written_out_title
from vngovnlp.resolve.agencies.names import TYPE_WORDS, read_name
from vngovnlp.resolve.officials.titles import read_title
from vngovnlp.text import normal

# Titles that say who is meant without a body.
_STATE = regex.compile(r"(?:phó )?thủ tướng|(?:phó )?chủ tịch nước|tổng bí thư")
# Seats of which a body has many, and ranks: the same name and seat is no proof of the same person.
_MANY = regex.compile(
    r"(?:ủy viên|đại biểu|thành viên|chuyên viên|cán bộ|giáo viên|hội viên|đảng viên)\b|\p{L}+ ủy viên$|(?:đại|thượng|trung|thiếu) (?:tướng|tá|úy)$"
)
# Names of local bodies that say of which territory: 'UBND tỉnh An Hòa', 'Tỉnh ủy An Hòa'.
_TERRITORY = regex.compile(
    r"\b(?:[Tt]ỉnh|[Tt]hành phố|[Hh]uyện|[Qq]uận|[Tt]hị xã|[Tt]hị trấn|[Xx]ã|[Pp]hường|[Đđ]ặc khu)(?: [ủu][ỷy])? (?=\p{Lu}|\d)|(?:Thành|Quận|Thị|Đảng) (?:ủy|uỷ) (?=\p{Lu})"
)
_OWN_NAME = frozenset({"school", "hospital"})


class PostKey(NamedTuple):
    """What makes two posts of two articles the same post."""

    title: str
    body: str
    scope: str
    """Where: a unit, '' if the name alone says which body it is, else the portal or the article."""


class SeenPost(NamedTuple):
    """A post as one article gives it."""

    key: PostKey
    """Which row of the table it is."""
    identity: PostKey | None
    """What is the same wherever the post is told of, of today or former, standing or not; None where a name and it are no proof of who is meant."""
    title: str
    agency: str | None
    place: str | None
    inferred: bool


def seen_post(official: Official, position: Position, body: Agency | None, unit: UnitRef | None, portal: str) -> SeenPost:
    """The post; ``unit`` is what stands in the place of a body: 'Chủ tịch [Cà Mau]'."""
    title = read_title(position.title)
    former = "nguyên " if title.former or official.former else ""
    agency = body.canonical if body else position.agency
    place = _place(body.place) if body else None
    if (body is None or body.kind == "government") and _is_of_state(official, title.base):
        key = PostKey(former + title.base, "", "")
        identity: PostKey | None = PostKey(title.base, "", "")
    else:
        name = _body_words(agency, body.place if body else None) if agency else ()
        scope = _scope(body, position, place, portal)
        key = PostKey(former + _without_body(title.key, name), " ".join(name), scope)
        identity = PostKey(_without_body(title.base, name), plain(" ".join(name)), scope)
        if body is None and unit is not None and (led := _body_of(unit, title.base)) is not None:
            identity = PostKey(title.base, plain(led), _place(unit) or "")
        if agency is None or _MANY.match(title.key):
            identity = None
    shown = " ".join(written_out_title(position.title).split())
    return SeenPost(
        key=key,
        identity=identity,
        title=shown[:1].upper() + shown[1:],
        agency=agency,
        place=place,
        inferred=position.agency is None and agency is not None,
    )


def _is_of_state(official: Official, title: str) -> bool:
    """True for titles that say without a body who is meant; those of foreign leaders have their country as the body."""
    return _STATE.fullmatch(title) is not None or (title == "chủ tịch" and normal(official.name or "") == "hồ chí minh")


def _body_words(agency: str, unit: UnitRef | None) -> tuple[str, ...]:
    """The words of a body's name without its territory, if that is known: 'UBND tỉnh' and 'UBND tỉnh An Hòa' of tỉnh An Hòa are one."""
    words = read_name(agency).words
    if unit is None:
        return words
    for part in (frozenset(plain(unit.name).split()), frozenset(map(plain, TYPE_WORDS))):
        while words and len(words) > 2 and plain(words[-1]) in part:
            words = words[:-1]
    return words


_PARTY_COMMITTEES = {"tỉnh": "tỉnh ủy", "thành phố": "thành ủy", "huyện": "huyện ủy", "quận": "quận ủy", "thị xã": "thị ủy"}


def _body_of(unit: UnitRef, title: str) -> str | None:
    """The body of a post that is told of a unit: 'Chủ tịch Cà Mau' leads its UBND, 'Bí thư Cà Mau' its Tỉnh ủy."""
    if title.removeprefix("phó ") == "chủ tịch":
        return "ủy ban nhân dân"
    if title.removeprefix("phó ") == "bí thư":
        return _PARTY_COMMITTEES.get(unit.type or "", "đảng ủy")
    return None


def _without_body(title: str, body: Sequence[str]) -> str:
    """'Trưởng phòng' of a Phòng is its 'Trưởng'."""
    head, _, last = title.rpartition(" ")
    return head if head and body and last == body[0] else title


def _scope(body: Agency | None, position: Position, place: str | None, portal: str) -> str:
    if body is None:
        # An organisation or a place has a name of its own; a title alone can be anybody's.
        return "" if position.agency else portal
    if body.level == "central" or body.kind in _OWN_NAME:
        return ""
    return place or ("" if _TERRITORY.search(body.canonical) else portal)


def _place(unit: UnitRef | None) -> str | None:
    return ", ".join(filter(None, (unit.name, unit.parent))) if unit else None
