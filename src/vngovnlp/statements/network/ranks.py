"""How high a speaker stands: what a minister asks of a department is a task, what a department asks of the minister is a request.

Coarse steps from the heads of state and party (5) down to communes, schools and associations (1) and companies and citizens (0), read off the
first words of a title or body; a title that every level has (*Chủ tịch*, *Bí thư*) takes the step of the body behind it.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from itertools import compress
from typing import NamedTuple

from vngovnlp.statements.clauses import Tokens

_STEPS: dict[int, str] = {
    5: """thủ tướng, phó thủ tướng, tổng bí thư, chủ tịch nước, quốc hội, chính phủ, bộ chính trị, ban bí thư, ban chấp hành, văn phòng chính, thanh tra chính,
        trung ương, ủy ban thường, uỷ ban thường, thường trực ban, ban chỉ đạo, hội đồng bầu""",
    4: "bộ, bộ trưởng, thứ trưởng, tổng cục, ngân hàng nhà, ủy ban, uỷ ban, cục, tổng giám đốc, viện, ban",
    3: "tỉnh, thành ủy, thành uỷ, thành phố, tp, ubnd, hđnd, chủ tịch, phó chủ tịch, bí thư, phó bí thư, đoàn",
    2: "sở, giám đốc, phó giám đốc, quận, huyện, thị xã, công an, công ty, tập đoàn, ban quản",
    1: "xã, phường, phòng, trường, hiệp hội, hội, trưởng phòng, hiệu trưởng",
}
_STEP_OF = {tuple(words.split()): step for step, line in _STEPS.items() for words in " ".join(line.split()).split(", ")}
_SHARED = frozenset(("chủ", "phó", "bí", "giám"))
"""First syllables of titles that bodies of every level have."""
_NAMELESS = frozenset(("DATE", "DOCUMENT"))
_COLLECTIVE = {
    "bộ": 4, "sở": 2, "địa": 3, "tỉnh": 3, "huyện": 2, "quận": 2, "xã": 1, "phường": 1, "đơn": 1, "cơ": 2, "ngành": 3, "cấp": 2, "doanh": 0,
}  # fmt: skip
"""What stands behind 'các' when no body is named: 'các bộ, ngành', 'các địa phương'."""


class Standing(NamedTuple):
    """A mention of somebody who can speak, by its first token."""

    step: int
    human: bool
    body: bool


@lru_cache(maxsize=8192)
def _step(one: str, two: str, three: str) -> int:
    for key in ((one, two, three), (one, two), (one,)):
        step = _STEP_OF.get(key)
        if step is not None:
            return step
    return 1


def standings(toks: Tokens) -> dict[int, Standing]:
    """First token of each mention of a person or body -> where it stands. A name alone takes the step of the title it was given before."""
    word, entity = toks.word, toks.entity
    out: dict[int, Standing] = {}
    titled: dict[str, int] = {}  # last syllable of a name -> step
    n = len(word)
    last_title, last_step = -99, 1
    previous = None
    for k, mention in compress(enumerate(entity), entity):
        if mention is None or mention is previous:
            continue
        previous = mention
        label = mention.label
        if label in _NAMELESS:
            continue
        end = k + 1
        while end < n and entity[end] is mention:
            end += 1
        if label == "PERSON":
            name = word[end - 1]
            if k - last_title < 12 and toks.sentence[last_title] == toks.sentence[k]:
                titled[name] = max(titled.get(name, 0), last_step)
            out[k] = Standing(titled.get(name, 1), True, False)
            continue
        if label == "ORG":
            out[k] = Standing(0, False, False)
            continue
        step = _step(word[k], word[k + 1] if k + 1 < n else "", word[k + 2] if k + 2 < n else "")
        if label == "TITLE":
            holder = entity[end] if end < n else None
            if word[k] in _SHARED and holder is not None and holder.label in ("AGENCY", "LOCATION", "ORG"):
                step = _step(word[end], word[end + 1] if end + 1 < n else "", word[end + 2] if end + 2 < n else "")
            last_title, last_step = k, step
        out[k] = Standing(step, label == "TITLE", label == "AGENCY")
    return out


def addressed(toks: Tokens, known: Mapping[int, Standing], i: int, j: int) -> int:
    """The step of whom the clause at tokens ``i`` to ``j`` begins with, -1 if it begins with nobody."""
    word = toks.word
    for k in range(i, min(j, i + 4)):
        standing = known.get(k)
        if standing is not None:
            return standing.step
        if word[k] == "các" and k + 1 < j and word[k + 1] in _COLLECTIVE:
            return _COLLECTIVE[word[k + 1]]
    return -1
