"""Commands of the army whole: those of the areas of defence (since 2025), and the staff in front of the force that it leads."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import regex

from vngovnlp.grammar.match import Match

_AREA = regex.compile(r"(?<!\p{L})[Bb]an [Cc]hỉ huy [Pp]hòng thủ [Kk]hu vực(?P<number> \d{1,2})?(?P<joint> ?[-–] ?| )?")
_AREA_HAS = "hòng thủ"
"""A glance saves the search."""
_NAME = regex.compile(r"\p{Lu}\p{L}*(?: \p{Lu}\p{L}*){0,3}(?!\p{L})")


def defence_commands(text: str, mentions: Sequence[Match]) -> Iterator[Match]:
    """The mentions with the commands of areas of defence whole; the tagger, which learned from older texts, finds their places alone: 'Ban Chỉ huy Phòng
    thủ khu vực 2 - | Bến Mẫu'."""
    found = [_command(text, area, mentions) for area in _AREA.finditer(text)] if _AREA_HAS in text else []
    commands = [command for command in found if command is not None]
    kept = [m for m in mentions if not any(command.start <= m.start < command.end for command in commands)]
    yield from sorted([*kept, *commands])


def _command(text: str, area: regex.Match[str], mentions: Sequence[Match]) -> Match | None:
    """The command of an area that has a number, a place or both; None if a longer mention has it, or none of them tells which."""
    end = area.end("number") if area["number"] else area.start()
    place = next((m for m in mentions if m.start == area.end()), None)
    if place is not None and place.label == "LOCATION":
        end = place.end
    elif place is None and area["joint"] not in (None, " ") and (name := _NAME.match(text, area.end())) is not None:
        end = name.end()
    if end == area.start() or any(
        m.start < end and m.end > area.start() and not area.start() <= m.start < m.end <= end for m in mentions
    ):
        return None
    return (
        None
        if any(m.start <= area.start() and m.end >= end for m in mentions)
        else Match(area.start(), end, "AGENCY", None, "mend-command")
    )


_STAFF = "Bộ Tham mưu "
_LED = ("Quân khu ", "Bộ đội ", "Binh chủng ", "Quân chủng ", "Quân đoàn ", "Binh đoàn ")


def staffs(text: str, mentions: Sequence[Match]) -> Iterator[Match]:
    """Forces with their staff in front, which is a body of its own: 'Bộ Tham mưu | Quân khu 5 | tổ chức'."""
    reached = 0
    for m in mentions:
        begin = m.start - len(_STAFF)
        led = m.label == "AGENCY" and begin >= reached and text.startswith(_LED, m.start) and text.startswith(_STAFF, begin)
        reached = m.end
        yield m._replace(start=begin) if led else m
