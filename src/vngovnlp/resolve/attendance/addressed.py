"""Names that are spoken of with respect: who holds no office can take part only if one says 'ông' or 'nhà thơ' to him, which bylines and credits leave out."""

from __future__ import annotations

from collections.abc import Sequence

from vngovnlp.report import Span
from vngovnlp.resolve.attendance import cues
from vngovnlp.resolve.pattern import pattern

_MANY = r"(?:các|hai|ba|bốn|những|một số)"
# '[nhà thơ ]Lê Văn Hai', '[phu nhân ]Trần Thị Hoa', '[hai đại biểu là ]Lê Văn Hai'.
_WORD = (
    r"(?:phu nhân|hòa thượng|thượng tọa|đại đức|linh mục|mục sư|giám mục|nghệ sĩ|nhà (?:thơ|văn|giáo|sử học|khoa học|nghiên cứu|phê bình|báo)|giáo sư|tiến s[ĩỹ]|thạc s[ĩỹ]|khoa học|kiến trúc sư|"
    r"ngư dân|nông dân|doanh nhân|cựu chiến binh|cổ đông|đại biểu|thầy)"
)
_CALLED = pattern(
    rf"(?<!\p{{L}}){_WORD} $"
    rf"|(?<!\p{{L}}){_MANY} (?:đại biểu|cử tri|ông|bà|đồng chí|đ/c|anh|chị|nhà khoa học|chuyên gia|giáo sư|tiến s[ĩỹ])(?: (?:là|gồm|như))? ?:? ?$"
)
# 'ông Lê Văn Hai[ và ]Vũ Minh', 'ông Lê Văn Hai[, ]Vũ Minh': what is said to the first holds for the next.
_NEXT = frozenset({" và ", ", ", ", và ", " cùng ", "; "})
_LONGEST = max(map(len, _NEXT))
# The same where words that call them so or count them stand between: 'ông Lê Văn Hai[, hòa thượng ]Thích Minh', 'Bí thư Tỉnh ủy Vũ Minh[ và 2 ]đại biểu Quốc hội ...'.
_NEXT_CALLED = pattern(rf"(?:, | và | cùng )(?:{_WORD}|\d|hai|ba|bốn) ")
# '[PGS.TS ]Lê Văn Hai', '[giáo sư ]Vũ Minh'.
_SCHOLAR = pattern(r"(?<!\p{L})(?:gs|ts|tskh|giáo sư|tiến s[ĩỹ]|khoa học)[. ]{1,2}$|(?<!\p{L})pgs\.? $")


def is_next_name(gap: str) -> bool:
    """True if the words between two people only join them."""
    return _NEXT_CALLED.fullmatch(gap) is not None


def is_scholar(norm: str, start: int) -> bool:
    """True if the words before a name give it an academic rank."""
    return _SCHOLAR.search(norm, max(0, start - 12), start) is not None


def addressed(norm: str, names: Sequence[Span]) -> set[int]:
    """Where those names begin that are spoken of with respect; ``names`` are all of a text, in its order."""
    found: set[int] = set()
    last = 0
    for start, end in names:
        if (
            cues.ADDRESSED.search(norm, max(0, start - 12), start) is not None
            or _CALLED.search(norm, max(0, start - 40), start) is not None
            or (found and start - last <= _LONGEST and norm[last:start] in _NEXT)
        ):
            found.add(start)
            last = end
    return found
