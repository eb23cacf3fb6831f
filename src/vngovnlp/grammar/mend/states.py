"""Bodies of other States that were taken for those of this one: 'Cơ quan An ninh Ukraine'."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from vngovnlp.grammar.match import Match
from vngovnlp.grammar.mend.neighbours import countries
from vngovnlp.text import normal

# What stands before a State that does not own the body: 'Ban chỉ đạo dạy tiếng Pháp', 'Vụ châu Mỹ', 'Đại sứ quán Việt Nam tại Lào', 'Bệnh viện Hữu nghị Lào'
_APART = frozenset(("tiếng", "châu", "tại", "ở", "với", "và", "-", "–", "người", "của", "hữu", "nghị", "việt"))

# First words of the names; the annotators differ about parliaments and governments, and a bare field is no name of a body: 'Bộ trưởng | Dầu mỏ Kuwait'
_HEADS = (
    "bộ ",
    "cục ",
    "tòa ",
    "toà ",
    "cơ quan ",
    "đại học ",
    "trường ",
    "học viện ",
    "viện ",
    "tổ chức ",
    "cảnh sát ",
    "lực lượng ",
    "ủy ban ",
    "uỷ ban ",
)


def bodies_abroad(text: str, mentions: Sequence[Match]) -> Iterator[Match]:
    """The mentions with those bodies made organisations that end with the name of another State: 'Bộ Y tế Thái Lan'. Behind a capital a State of one
    syllable may be a part of another name: 'UBND huyện Mỹ Đức'."""
    ends = _last_syllables()
    for m in mentions:
        if m.label == "AGENCY" and text[m.start : m.end].rpartition(" ")[2] in ends and _abroad(text[m.start : m.end]):
            m = m._replace(label="ORG", rule="mend-abroad")
        yield m


def _abroad(name: str) -> bool:
    words = name.split(" ")
    if not name.lower().startswith(_HEADS) or "Việt" in words or "VN" in words:
        return False
    for size in range(min(4, len(words) - 1), 0, -1):
        state = words[-size:]
        if not all(word[:1].isupper() for word in state) or tuple(map(normal, state)) not in countries():
            continue
        before = words[-size - 1]
        apart = before.lower() in _APART
        # 'Mỹ', 'Lào', but not 'Singapore'
        short = size == 1 and len(state[0]) < 5
        return not apart and not (short and not before.islower())
    return False


@cache
def _last_syllables() -> frozenset[str]:
    """The last syllables of the names of States, but for this one, with a capital: nearly all names end otherwise."""
    return frozenset(name[-1].capitalize() for name in countries() if name[0] != "việt")
