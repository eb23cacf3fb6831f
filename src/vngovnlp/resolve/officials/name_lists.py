"""Lists of names beside one title or run of titles: 'ba Phó Chủ tịch UBND tỉnh gồm: ông A, bà B và ông C', 'Bí thư, Phó Bí thư Tỉnh ủy A, B'."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from vngovnlp.resolve.officials.post import Post
from vngovnlp.resolve.officials.posts import Reader
from vngovnlp.resolve.pattern import pattern

HONORIFICS = r"(?:ông|bà|đồng chí|đ/c|anh|chị|cô|ngài|các đồng chí|các ông|gs|pgs|ts|ths|bs|bác sĩ|kts|tiến s[ĩỹ]|thạc s[ĩỹ]|(?:phó )?giáo sư|luật sư|gs\.ts|pgs\.ts|cki{1,2}|nhà giáo(?: nhân dân| ưu tú)?)"
NEXT_NAME = pattern(rf"(?: \(\d\d tuổi\))?(?: ?, ?| ?; ?| và |, và )(?:{HONORIFICS}[. ]{{1,2}}){{0,3}}")
# 'hai Thứ trưởng Bộ Y tế[, gồm: ông ]A, bà B', 'Phó Trưởng ban[ là các ông ]A, B', 'hai Phó Giám đốc[ (]A và B)', '8 Phó Giám đốc[ Sở này gồm ]A, B',
# 'hai Phó Chủ tịch[ phụ trách kinh tế là ông ]A và bà B', 'các Phó Giám đốc[ Sở: ]A, B'.
_OPENS = pattern(
    rf"(?: (?:sở|cục|chi cục|ban|ủy ban|hội đồng|bệnh viện|hội|công ty|tỉnh|thành phố|huyện|xã|phường)(?=:))?(?P<more> (?!là )[^,.;:()\n]{{2,40}}(?= (?:gồm|là) (?:(?:các|hai|ba) )?{HONORIFICS}[ ,:]))?"
    rf",? ?\(?(?P<list>(?:bao gồm|gồm có|gồm|như|lần lượt là|cụ thể là|cụ thể)(?!\p{{L}}))?(?:là)? ?:? ?"
    rf"(?P<plural>(?:các|hai|ba|bốn) (?:đồng chí|ông bà|ông|bà|đ/c|vị|anh|chị)(?:, bà)? ?)?:? ?(?:{HONORIFICS}[. ]{{1,2}}){{0,3}}"
)
# '[các ]Phó Chủ tịch', '[34 ]Chủ tịch UBND tỉnh'; not 'ngày 12 Chủ tịch'.
SEVERAL = pattern(
    r"(?:^|[\s(:;,])(?:các|hai|ba|bốn|năm|sáu|bảy|tám|nhiều|những|một số|một loạt|(?<!ngày )(?<!tháng )(?<!khóa )(?<!thứ )(?<!số )\d{1,2})(?: vị| đồng chí| ông| bà)?(?: nguyên| cựu| tân)?:? $"
)


def is_of_several(row: Reader, post: Post) -> bool:
    """True if the words before a title say that several hold it: '[các ]Phó Chủ tịch'."""
    start = post.title.start
    return SEVERAL.search(row.norm, max(0, start - 20), start) is not None


def opens_list(gap: str, *, several: bool) -> bool:
    """True if the words between a title and a name open a list of names that share it; ``several`` if the words before the title say so already."""
    found = _OPENS.fullmatch(gap)
    if found is None or (found["more"] is not None and not several):
        return False  # 'Giám đốc Sở Y tế[ cùng đoàn công tác gồm ông ]A'
    # 'cùng các Phó Chủ tịch UBND tỉnh[, ông ]A dự': he can be another.
    return found["list"] is not None or found["plural"] is not None or (several and not gap.startswith(","))


def names_from(row: Reader, first: int, owned: Sequence[int], *, commas_only: bool = False) -> list[int]:
    """The names that stand in a row from mention ``first`` on; one of ``owned``, who has a title of its own, ends it and is left out."""
    names = [first]
    full = _is_full(row, first)
    while row.label(names[-1] + 1) == "PERSON":
        gap, k = row.gap_behind(names[-1]), names[-1] + 1
        if NEXT_NAME.fullmatch(gap) is None or (commas_only and gap != ", ") or k in owned:
            break
        if full and gap.startswith(",") and not _is_full(row, k):
            break  # 'các Phó Chủ tịch Lê Văn Bình, Vũ Minh, [ông Nam] hy vọng': one named before
        names.append(k)
    return names


def _is_full(row: Reader, k: int) -> bool:
    """True if mention k is a name of several words."""
    return " " in row.norm[row.mentions[k].start : row.mentions[k].end]


def names_until(row: Reader, last: int) -> list[int]:
    """The names that stand in a row up to mention ``last``."""
    names = [last]
    while row.label(names[0] - 1) == "PERSON" and NEXT_NAME.fullmatch(row.gap_behind(names[0] - 1)):
        names.insert(0, names[0] - 1)
    return names


def shares(row: Reader, posts: Sequence[Post], names: Sequence[int]) -> list[tuple[list[Post], int]]:
    """(posts, name) for each name. A run of posts that nobody holds together gives each name one: 'Bí thư, Phó Bí thư Tỉnh ủy A, B, C' is
    Bí thư A, Phó Bí thư B and C."""
    if len(posts) < 2 or len(names) < 2 or not all(_exclude(row, a, b) for a, b in itertools.pairwise(posts)):
        return [(list(posts), k) for k in names]
    body = next((post.agency for post in posts if post.agency is not None), None)
    own = [post._replace(agency=post.agency or body) for post in posts]
    return [([own[min(i, len(own) - 1)]], k) for i, k in enumerate(names)]


def _exclude(row: Reader, one: Post, two: Post) -> bool:
    """'Chủ tịch, Phó Chủ tịch UBND xã'."""
    return row.is_deputy(one, two) or row.exclude_each_other(one, two)
