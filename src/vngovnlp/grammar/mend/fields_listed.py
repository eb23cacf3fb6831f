"""Names of one body with a list of fields inside, which the tagger ended at the comma: '[Vụ Kế hoạch], [Tài chính], [Tổng hợp]' behind 'Vụ trưởng'.

One person heads one body: what stands behind his title and its body, with no noun of a body of its own, goes on with the name.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import regex

from vngovnlp.grammar.match import Match
from vngovnlp.grammar.mend.borders import STOPS
from vngovnlp.grammar.mend.neighbours import BODIES, behind_titles
from vngovnlp.text import normal

# Bodies of one office: 'Giám đốc Sở Y tế, Nội vụ' and 'Chủ tịch Hội Nông dân, Phụ nữ' would be two
_OFFICE = {"phòng", "vụ", "cục", "khoa"}
# What looks after things of several kinds
_KEEPERS = {"hiệp", "hội", "liên", "ban", "trung", "viện", "công", "tổng"}
# First syllables of bodies: what opens with one is a body of its own
_HEADS = set(
    "sở bộ ban ủy uỷ ubnd hđnd hội phòng cục vụ viện công đảng tỉnh thành huyện văn quân trung mặt mttq ubmttq liên đoàn trường bệnh chi ngân tập "
    "tòa toà chính quốc thanh cơ thường btv bch báo đài nhà hiệp hợp học đại bqt bql tổ khoa bí".split()
)
_JOINT = regex.compile(r"(?:,| và| [-–]) ")
_MORE = regex.compile(
    rf"(?:,| và)(?: (?!(?:{STOPS}|lãnh|người|nguyên|cựu|đại|các|một|những|nhiều|đoàn|sang|thăm|ở|con|em|vợ|chồng|phó|cấp|nơi|khu|quê|trú)\b)"
    r"\p{Ll}+){1,3} $"
)
_ENDS = (",", ";", ".", ")", "\n", " (", " -", " –")


def listed_fields(text: str, mentions: Sequence[Match]) -> Iterator[Match]:
    """Bodies right behind a title with the further fields of their list, and with the place that ends it: '[Hiệp hội Dệt], may [Lào]'."""
    reached = 0
    for k, (m, behind_title) in enumerate(behind_titles(mentions)):
        if m.start < reached:
            continue
        if behind_title and m.label in BODIES and text.startswith((",", " và", " -", " –"), m.end):
            reached = max(_fields_end(text, m, mentions[k + 1 : k + 5]), _place_end(text, m, mentions[k + 1 : k + 2]))
            m = m._replace(end=reached)
        yield m


def _fields_end(text: str, body: Match, following: Sequence[Match]) -> int:
    """Where the body ends with the fields behind it that were found as bodies without a noun."""
    end = body.end
    if normal(text[body.start : body.end].split(" ", 1)[0]) not in _OFFICE:
        return end
    for n in following:
        words = normal(text[n.start : n.end]).split(" ", 2)
        # 'Vụ Kế hoạch, | Tổng cục Thuế'; but 'Vụ Kế hoạch, | Tổng hợp'
        bare = n.label == "AGENCY" and words[0] not in _HEADS and words[:2] not in (["tổng", "cục"], ["tổng", "công"])
        if not bare or _JOINT.fullmatch(text, end, n.start) is None:
            break
        end = n.end
    return end


def _place_end(text: str, body: Match, following: Sequence[Match]) -> int:
    """Where the body ends with a few words in lower case and the place that ends its name."""
    place = following[0] if following else None
    if place is None or place.label != "LOCATION" or not 5 < place.start - body.end < 25:
        return body.end
    if normal(text[body.start : body.end].split(" ", 1)[0]) not in _KEEPERS:
        return body.end
    ends = place.end == len(text) or text.startswith(_ENDS, place.end)
    return place.end if ends and _MORE.match(text, body.end, place.start) else body.end
