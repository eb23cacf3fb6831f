"""Write src/vngovnlp/statements/wording/verbal.py: syllables and pairs of syllables that are verbs, found by counting.

    python scripts/build_verbs.py /path/to/raw

Reads the news in ``raw`` (one JSON object a line, packed with xz; about 100 000 articles). What often stands behind a modal ('phải', 'cần',
'sẽ') and hardly ever behind a plural ('các', 'những') is a verb. Counts and words alone are kept, no text.
"""

from __future__ import annotations

import json
import lzma
import re
import sys
import textwrap
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

from vngovnlp.text import normal

TARGET = Path(__file__).parent.parent / "src" / "vngovnlp" / "statements" / "wording" / "verbal.py"
FILES = {"news-general": 2, "news-2017": 3, "gov-articles": 1, "leads-2025-2026": 2}
"""File -> every which article is read."""
MODALS = frozenset("phải cần sẽ đã đang hãy chưa để cũng đều vẫn nên đừng sắp từng".split())
PLURALS = frozenset("các những một mọi mỗi này đó".split())
TOKEN = re.compile(r'[^\W\d_]+|[.,;:!?()"“”\n]|\d+')
LEAST_ONE, LEAST_PAIR = 200, 60
"""A syllable and a pair seen less often are left out."""
BESIDE = 0.9
"""A verb: this share of the places behind modals and plurals is behind modals."""
BEHIND = 0.05
"""And this share of all its places is behind a modal."""
LIKELY_BESIDE, LIKELY_BEHIND = 0.5, 0.01
"""The same for what is no more than likely to be a verb."""
BOUND, LATE = 0.1, 0.3
"""A pair is one word if it makes up the first share of either syllable; a syllable that is second in one word in more than the other is no beginning."""
# They stand behind modals as often and begin no predicate that ends a name: passives, modals, prepositions, adverbs.
NO_FIRST = frozenset(
    "được bị phải có như là và của ở cho với trong hay hoặc thể tới rõ đủ thiết theo từng không chưa rất còn mới sớm đang nhiều hai một cách hết mất đầy "
    "thơ".split()
)
# Nouns and words of time that stand behind a modal by chance ('để thanh niên', 'sẽ bà con').
NO_PAIR = frozenset(
    tuple(pair.split())
    for pair in "bà con,thanh niên,nghề cá,cơ bản,sau này,từ đây,từ đó,từ trần,lớn tuổi,ai cũng,bao giờ,chính vì,trung thành,đầu hàng,hai lần,"
    "độc thân,trên đường,trên đà,sự chỉ,sự phản,do thám,thông thoáng,lên phương,giao lưu,trung trụ,xấu đi,vô tư".split(",")
)
NO_SECOND = frozenset("và của với cho trong là ở tại theo những các một bộ ông bà hơn được".split())


class Count(NamedTuple):
    """How often a word stands behind a modal, behind a plural, and anywhere."""

    modal: int
    plural: int
    total: int

    def is_verb(self, least: int, beside: float, behind: float) -> bool:
        """True if it stands behind a modal as often as that."""
        return (
            self.modal >= least and self.modal >= beside * (self.modal + self.plural + 1) and self.modal >= behind * self.total
        )


def articles(folder: Path) -> Iterator[list[str]]:
    """The tokens of every article that is read."""
    for name, step in FILES.items():
        with lzma.open(folder / f"{name}.jsonl.xz", "rt", encoding="utf-8") as lines:
            for number, line in enumerate(lines):
                if number % step == 0:
                    yield TOKEN.findall(normal(json.loads(line)["text"]))


def counted(folder: Path) -> tuple[dict[str, Count], dict[tuple[str, str], Count]]:
    """The counts of syllables and of pairs."""
    ones: tuple[Counter[str], ...] = (Counter(), Counter(), Counter())
    pairs: tuple[Counter[tuple[str, str]], ...] = (Counter(), Counter(), Counter())
    for words in articles(folder):
        ones[2].update(words)
        pairs[2].update(pairwise(words))
        for before, one, two in zip(words, words[1:], words[2:], strict=False):
            row = 0 if before in MODALS else 1 if before in PLURALS else 2
            if row < 2:
                ones[row][one] += 1
                pairs[row][one, two] += 1
    return (
        {one: Count(ones[0][one], ones[1][one], n) for one, n in ones[2].items() if n >= LEAST_ONE},
        {pair: Count(pairs[0][pair], pairs[1][pair], n) for pair, n in pairs[2].items() if n >= LEAST_PAIR},
    )


def chosen(ones: dict[str, Count], pairs: dict[tuple[str, str], Count]) -> tuple[list[str], list[str], list[tuple[str, str]]]:
    """The sure syllables, the likely ones, and the pairs."""

    def rarer(pair: tuple[str, str]) -> float:
        return min(ones[word].total if word in ones else float("inf") for word in pair)

    second: Counter[str] = Counter()
    for pair, count in pairs.items():
        if pair[0].isalpha() and pair[1].isalpha() and count.total > BOUND * rarer(pair):
            second[pair[1]] += count.total
    late = {word for word, n in second.items() if word in ones and n > LATE * ones[word].total}
    open_class = [word for word in ones if word.isalpha() and word not in NO_FIRST]
    sure = [word for word in open_class if ones[word].is_verb(30, BESIDE, 0.08) and word not in late]
    likely = [word for word in open_class if ones[word].is_verb(20, LIKELY_BESIDE, LIKELY_BEHIND)]
    both = [
        pair
        for pair, count in pairs.items()
        if count.is_verb(20, BESIDE, BEHIND)
        and pair[0].isalpha()
        and pair[1].isalpha()
        and pair not in NO_PAIR
        and pair[0] not in NO_FIRST
        and pair[1] not in NO_SECOND
        and (pair[0] not in late or count.total >= BOUND * rarer(pair))
    ]
    return sure, likely, both


def wrapped(words: list[str]) -> str:
    """The words as lines of a string."""
    lines = textwrap.wrap(" ".join(words), 120, initial_indent="    ", subsequent_indent="    ", break_long_words=False)
    return "\n".join(lines).strip()


def main() -> None:
    """Count and write."""
    sure, likely, both = chosen(*counted(Path(sys.argv[1])))
    grouped: dict[str, list[str]] = {}
    for one, two in sorted(both):
        grouped.setdefault(one, []).append(two)
    rows = [f"{one}:{','.join(twos[at : at + 20])}" for one, twos in grouped.items() for at in range(0, len(twos), 20)]
    TARGET.write_text(
        f'''"""Syllables and pairs of syllables that are verbs, by how often they stand behind 'phải', 'cần', 'sẽ' and how seldom behind 'các', 'những'. Data only.

Written by scripts/build_verbs.py. Compared with normal forms (lower case).
"""

_PAIRS = """{wrapped(rows)}"""
PAIRS: frozenset[tuple[str, str]] = frozenset(
    (first, second) for row in _PAIRS.split() for first, _, rest in [row.partition(":")] for second in rest.split(",")
)
"""The first two syllables of a verb: ('gấp', 'rút')."""

ONES: frozenset[str] = frozenset(
    """{wrapped(sorted(sure))}""".split()
)
"""Verbs of one syllable, and the first of verbs of two."""

LIKELY: frozenset[str] = frozenset(
    """{wrapped(sorted(likely))}""".split()
)
"""The same with many that are nouns as well: verbs where no noun can stand."""
''',
        encoding="utf-8",
    )


if __name__ == "__main__":
    main()
