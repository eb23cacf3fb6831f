"""The person behind a title, right there or with words between: 'Phó Chủ tịch UBND tỉnh, [ông A] nói', 'giao quyền Giám đốc cho [ông A]'."""

from __future__ import annotations

from vngovnlp.grammar.match import Match
from vngovnlp.resolve.officials import between
from vngovnlp.resolve.officials.post import Post
from vngovnlp.resolve.officials.posts import INTRO, SAYS, Reader
from vngovnlp.resolve.officials.titles import RANK


def named_loosely(row: Reader, posts: list[Post], p: int, gap: str) -> bool:
    """'Phó Chủ tịch UBND tỉnh, ông A nói ...', but not 'Báo cáo với Thủ tướng, ông A ...'."""
    start = posts[0].title.start
    if between.THEN_SUBJECT.fullmatch(gap) and between.BEING.search(row.norm, max(0, start - 40), start):
        return True
    if not between.NAMED_LOOSELY.fullmatch(gap):
        return False
    if "đối với" in gap and row.norm.endswith(between.WHOSE, 0, start):
        return False  # 'bằng khen [của ]Thủ tướng đối với ông A'
    if ":" in gap and between.GOES_ON.match(row.norm, row.mentions[p].end):
        return False  # 'Tổng Thư ký Quốc hội: Ông A thôi đại biểu vì sức khỏe': what is said
    if "," not in gap:
        return True
    if between.CLAUSE_HEAD.search(row.norm, max(0, start - 30), start):
        return True
    if between.MODIFIED.match(gap):
        return False  # 'Phát biểu với Giám đốc Sở Y tế tại cuộc họp, ông A ...'
    intro = INTRO.search(row.norm, max(0, start - 90), start)
    end = row.mentions[p].end
    if intro and (SAYS.match(row.norm, end) or ("theo " in intro[0] and between.GOES_ON.match(row.norm, end))):
        return False  # 'Ghi nhận đề nghị của Giám đốc Sở Y tế, ông A bày tỏ ...', 'Theo quyết định của Chủ tịch UBND tỉnh, ông A nghỉ hưu'
    has_own = row.label(p + 1) == "TITLE" and between.HOLDS.fullmatch(row.gap_behind(p)) is not None
    return not has_own and posts[-1].agency is not None


def is_given(row: Reader, posts: list[Post], gap: str) -> bool:
    """'giao quyền Giám đốc Sở Y tế cho ông A'."""
    return between.GIVEN_TO.fullmatch(gap) is not None and _is_office_given(row, posts[0].title.start)


def _is_office_given(row: Reader, start: int) -> bool:
    """True if it is the office itself that is given, not what its holder gives: 'trao bằng khen [của ]Thủ tướng cho ông A'."""
    gives = between.GIVES.search(row.norm, max(0, start - 40), start)
    return gives is not None and not row.norm.endswith(between.WHOSE, 0, start)


def titled_receiver(row: Reader, posts: list[Post], after: int) -> int | None:
    """'bổ nhiệm chức vụ Thứ trưởng Bộ Công an đối với [Trung tướng] A', 'cho thôi chức Bí thư với [Bộ trưởng] A': what stands before the name is a post of
    its own, and he gets or leaves the one before."""
    if row.label(after) != "TITLE" or not _is_office_given(row, posts[0].title.start):
        return None
    if row.norm[posts[-1].end : row.mentions[after].start].strip() not in {"cho", "với", "đối với"}:
        return None
    own, p = row.post(after)
    if row.label(p) != "PERSON" or between.NAMED.fullmatch(row.gap(own.end, row.mentions[p].start)) is None:
        return None
    return p


def named_tightly(row: Reader, p: int) -> bool:
    """True if person p stands directly behind a post ('Chủ tịch UBND tỉnh A')."""
    return not is_rank(row, row.mentions[p - 1]) and between.NAMED.fullmatch(row.gap_behind(p - 1)) is not None


def is_rank(row: Reader, m: Match) -> bool:
    """True for 'Đại tá', 'Thượng tướng'."""
    return m.label == "TITLE" and RANK.fullmatch(row.norm, m.start, m.end) is not None
