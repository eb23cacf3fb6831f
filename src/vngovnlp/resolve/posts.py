"""Who holds what, as single phrases say it: runs of posts ('Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh') and the person beside them.

Reads only mentions and the few words between them; who is who across the article is decided in :mod:`.officials`.
"""

from __future__ import annotations

import itertools
from bisect import bisect_left
from functools import lru_cache
from typing import NamedTuple

import regex

from vngovnlp.article import Article
from vngovnlp.grammar.match import Match
from vngovnlp.report import Span
from vngovnlp.resolve.abbreviations import written_out_title
from vngovnlp.resolve.pattern import pattern
from vngovnlp.text import normal

BODIES = frozenset({"AGENCY", "ORG", "LOCATION"})
_READ = BODIES | {"PERSON", "TITLE"}


class Title(NamedTuple):
    """A title in the form that titles are compared by. ``base`` leaves out what only ranks holders of one title."""

    key: str
    base: str
    acting: bool
    former: bool


_FORMER = pattern(r"^(?:nguyên|cựu)\s+")
_ACTING = pattern(r"^(?:quyền|q\.)\s*")
_NEW = pattern(r"^tân\s+")
# 'Chủ tịch tỉnh' is the Chủ tịch of its UBND.
_TERRITORY = pattern(r"(?<=chủ tịch) (?:tỉnh|thành phố|tp|huyện|quận|thị xã|xã|phường|thị trấn)$")
_RANKING = pattern(r"\s+(?:thường trực|chuyên trách|phụ trách(?: \p{L}+){0,4})$")


@lru_cache(maxsize=4096)
def read_title(title: str) -> Title:
    """The parts of a title.

    >>> read_title("nguyên Phó CT Thường trực")
    Title(key='phó chủ tịch thường trực', base='phó chủ tịch', acting=False, former=True)
    """
    key = normal(written_out_title(title))
    bare = _FORMER.sub("", key)
    former = bare != key
    key = _ACTING.sub("", bare)
    acting = key != bare
    key = _TERRITORY.sub("", _NEW.sub("", key))
    return Title(key, _RANKING.sub("", key), acting, former)


class Post(NamedTuple):
    """A title and, where it stands with it, its body."""

    title: Match
    agency: Match | None
    former: bool
    end: int


class Holding(NamedTuple):
    """A run of posts and the person whom they are said of (None: the title stands for the person)."""

    posts: tuple[Post, ...]
    person: Match | None
    start: int
    end: int
    loose: bool = False
    """Behind the name after a comma, and no comma closes it: 'Đối với bà A, Chủ tịch UBND tỉnh giao ...' looks the same."""
    vacant: bool = False
    """The office is spoken of, not who holds it: 'bầu cử Tổng thống', 'miễn nhiệm chức danh Chủ tịch HĐND'."""


_HONORIFICS = r"(?:ông|bà|đồng chí|đ/c|anh|chị|cô|ngài|các đồng chí|các ông|gs|pgs|ts|ths|bs|bác sĩ|kts|tiến sĩ|thạc sĩ|giáo sư|luật sư|gs\.ts|pgs\.ts|nhà giáo(?: nhân dân| ưu tú)?)"
# 'Chủ tịch tỉnh', 'Phó Giám đốc Sở': what a bare type word adds before the name.
_GENERIC = r"(?:tỉnh|thành phố|tp|huyện|quận|thị xã|xã|phường|sở|bộ|ngành|ban|cục|vụ|ủy ban|hội đồng|trung ương|nước|nhà trường|công ty|đơn vị|địa phương)"
# Between title and body: 'Chánh Văn phòng [của] UBND tỉnh', 'Phó Chủ tịch [phụ trách kinh tế của] UBND tỉnh'.
_OF = pattern(
    r'[ "\n]{1,2}(?:(?:phụ trách|thường trực|chuyên trách|điều hành|thứ nhất) )?(?:của |thuộc |tại )?"?|'
    r" (?:phụ trách|thường trực|chuyên trách)(?: \p{L}+){1,5} (?:của|thuộc) "
)
# Between body and its parent: 'Cục Quản lý giá[, ]Bộ Tài chính', 'Vụ A [(]Bộ B)', 'Đại sứ Nhật Bản [tại ]Việt Nam'.
_PARENT = pattern(r" ?(?:, ?|- | ?\(|thuộc |của |tại |trực thuộc |ở )")
# Between two posts of one holder: 'Ủy viên Ban Thường vụ[, ]Trưởng Ban Tổ chức [kiêm ]Giám đốc ...'.
_AND_ALSO = pattern(
    r" ?\)?(?: khóa [\divx]+)?(?: phụ trách| này)? ?(?:[,/(\-] ?)?(?:(?:kiêm nhiệm|kiêm|và|đồng thời là|đồng thời|nguyên|cựu|quyền|là|giữ chức|chức vụ|chức) ?){0,3}"
)
# Between name and post: 'ông A[, hiện giữ chức vụ ]Phó Chủ tịch', 'A [(sinh năm 1970) - ]Giám đốc', 'bà B [được bầu làm ]Chủ tịch',
# 'ông C[ 54 tuổi, ]Phó Giám đốc', 'đồng chí D[-UVTVTU, ]Chủ nhiệm'.
_HOLDS = pattern(
    r" ?(?:\([^()\n]{0,40}\) ?)?(?:,? (?:\d\d tuổi|(?:sinh năm|sn) \d{4}))?[,\-:(]? ?(?:uv\w{1,8}[,\-] ?)?"
    r"(?:(?:đã|vừa|sẽ|mới|được|chính thức|hiện|hiện nay|nay|đang|từng|trước đây|là|làm|giữ|nắm|chức|chức danh|các chức vụ|chức vụ|cương vị|các|"
    r"bầu|bổ nhiệm|điều động|phân công|chỉ định|phê chuẩn|luân chuyển|tín nhiệm|tái cử|tái đắc cử|đắc cử|đảm nhiệm|đảm nhận|tiếp tục|"
    r"trên|ở|với|tư cách|vai trò|cũng|người|nguyên|cựu|quyền|kiêm|đồng thời|vào|vị trí|và|thôi|về|từ|khi|còn|đương|lúc|trải qua|kinh qua|nhiều|như|bị|cách|miễn nhiệm|bãi nhiệm) ?|, ?){0,9}(?:: )?"
)
# 'ông A [từng trải qua các chức vụ]: Phó Chủ tịch, Chủ tịch UBND huyện[; ]Bí thư Huyện ủy[, rồi ]Giám đốc Sở Y tế': a career.
_CAREER_WORDS = ("trải qua", "kinh qua", "từng giữ", "từng làm", "từng đảm nhiệm", "lần lượt giữ", "lần lượt làm")
_CAREER = pattern(rf"(?:{'|'.join(_CAREER_WORDS)})(?!\p{{L}})")
_AND_LATER = pattern(r" ?[,;]? ?(?:(?:rồi|sau đó|tiếp đó|tiếp đến)(?: là| làm)? )?")
# Between post and name, nothing in the way: 'Chủ tịch tỉnh [ông ]A', 'Phó Giám đốc phụ trách A', 'Đại sứ Việt Nam [tại Úc ]A'.
_NAMED = pattern(
    rf'[ )"]{{0,3}}(?:(?:{_GENERIC}|này|phụ trách|là|khóa [\divx]+|tại \p{{L}}+(?: \p{{L}}+)?) ){{0,2}}(?:{_HONORIFICS}[. ]{{0,2}}){{0,3}} ?(?:\(\p{{L}}+\) ?)?'
)
# The same with a pause: 'Phó Chủ tịch UBND tỉnh[, ông ]A', 'Trưởng đoàn[: bà ]B'.
_NAMED_LOOSELY = pattern(
    rf'[ )"]{{0,2}}(?:{_GENERIC} ?)?(?:[,:\-]|,? đối với|,? thay(?: cho| thế)?) ?(?:là )?(?:{_HONORIFICS}[. ]{{0,2}}){{0,3}}'
)
_ADDRESS = pattern(rf"\b(ông|bà|đồng chí|đ/c|anh|chị|cô|ngài) (?:{_HONORIFICS}[. ]{{1,2}})*$")
# 'các Phó Chủ tịch UBND tỉnh[: ]A[, ]B[ và ]C': one title for several names.
_BLANKS = pattern(r"[ \u00a0]+")
# '[các đồng chí: ]A, B và C - Phó Chủ tịch UBND tỉnh'.
_FELLOWS = pattern(r"(?:các|hai|ba|bốn) (?:đồng chí|ông|bà|đ/c|vị):? $")
# Titles of staff, whose body stands behind a comma: 'Thanh tra viên, Vụ II', 'chuyên viên, Sở Nội vụ'.
_STAFF = pattern(r"(?:viên|viên chính|viên cao cấp)$")
# 'Phó Giám đốc Sở Y tế [được bổ nhiệm giữ chức ]Giám đốc ...': one holder, two posts.
_APPOINTED = pattern(
    r",? (?:(?:đã|vừa|sẽ|mới|được|chính thức|nay|bầu|bổ nhiệm|điều động|phân công|chỉ định|luân chuyển|tiếp tục|và|đến|về|sang) ){0,6}"
    r"(?:giữ|làm|đảm nhiệm|đảm nhận)(?: các)?(?: chức vụ| chức danh| chức| cương vị| vị trí)? "
)
_TAKES_OFFICE = pattern(
    r"(?:(?:giữ|nhận|đảm nhiệm|đảm nhận|trên|với|thôi)(?: các)? (?:chức vụ|chức danh|chức|cương vị|vị trí|vai trò|tư cách)(?: là)?|làm|giữ|từng là|hiện là|nay là|là nguyên|trở thành|đắc cử|tái cử|tái đắc cử) $"
)
_REPLACES = pattern(rf"thay(?: cho| thế| thế cho)? (?:{_HONORIFICS} )?$")
# 'Năm 2015, [ông] về làm Phó Giám đốc ...', 'Sau đó, [ông] được điều động về tỉnh và giữ chức Chánh Văn phòng': the pronoun stands for the last name.
_PRONOUN_SUBJECT = pattern(r"(?:^|[\s,])(?:ông|bà|đồng chí|anh|chị|ông này|bà này|người này) [^.;:\n]{0,140}$")
_SENTENCE_END = regex.compile(r'[.!?]["”]? +["“]?\p{Lu}|\n')
_CLAUSE_HEAD = pattern(
    r'(?:^|[.:!?;,\n"\-]\s*|(?:cương vị|tư cách|chức|chức vụ|chức danh|vai trò|vị trí|cùng|và|thì|mà|rằng) )$'
)
_PLURAL_BEHIND = pattern(r" (?:các|những|hai|ba|bốn|năm) ")
_ON_BEHALF = pattern(r"(?:thay mặt|ủy quyền(?: của)?) $")
_NEVER_TOGETHER = (
    {"bộ trưởng", "thứ trưởng"},
    {"chủ tịch nước", "thủ tướng"},
    {"phó thủ tướng", "chủ tịch nước"},
    {"phó chủ tịch nước", "chủ tịch nước"},
)
# '[trợ lý ]Chủ tịch nước Lê Văn Bình' is another person than he.
_AIDES = frozenset({"trợ lý", "thư ký", "đặc phái viên", "phu nhân", "cố vấn"})
# 'Chủ tịch UBND tỉnh, Giám đốc Sở Y tế': two people.
_EXECUTIVE = pattern(r"^(?:phó )?(?:chủ tịch|giám đốc|bộ trưởng|thứ trưởng)$")
_EXECUTIVES = (
    ("ubnd", "committee"),
    ("ủy ban nhân dân", "committee"),
    ("sở ", "department"),
    ("công an", "police"),
    ("bộ ", "ministry"),
)
# '[các ]Phó Chủ tịch', '[34 ]Chủ tịch UBND tỉnh'; not 'ngày 12 Chủ tịch'.
_SEVERAL = pattern(
    r"(?:^|[\s(:;,])(?:các|hai|ba|bốn|năm|nhiều|những|một số|(?<!ngày )(?<!tháng )(?<!khóa )(?<!thứ )(?<!số )\d{1,2})(?: vị| đồng chí| ông| bà)?:? $"
)
# '[bầu cử ]Tổng thống', '[chạy đua vào ghế ]Thủ tướng': an office, and nobody who holds it.
_OFFICE = pattern(r"(?:bầu cử|tranh cử|ghế|chạy đua|ứng cử viên|ứng viên|chức danh|kiện toàn) $")
# Between a name and a title that are two people: 'ông A[ và ]Bộ trưởng Bộ Y tế'.
_NO_HOLD = frozenset({"", "và", ", và", "với", "cùng", "khi", "lúc"})
_REPLACING = pattern(r",? thay(?: cho| thế)? ")
_NEXT_NAME = pattern(rf"(?: ?, ?| ?; ?| và )(?:{_HONORIFICS} )?")
_FORMER_WORD = pattern(r"(?:nguyên|cựu|từng|thôi)(?:\s|$)")
_RANK = pattern(r"(?:đại|thượng|trung|thiếu) (?:tướng|tá|úy)|chuẩn đô đốc|đô đốc")
# 'do ông A làm Trưởng ban': the body is the one that the clause names.
_BODY_NOUN = pattern(
    r"(?:phó )?trưởng (ban|đoàn)(?: thường trực)?$|^(tổ) (?:phó|trưởng)$|(?:chủ tịch|phó chủ tịch) (hội đồng)$"
)


@lru_cache(maxsize=1)  # officials and meeting of one article both ask
def find_holdings(article: Article, entities: tuple[Match, ...]) -> tuple[Holding, ...]:
    """All runs of posts in text order, each with its person or without."""
    dates = [m for m in entities if m.label == "DATE"]
    return tuple(_Reader(article, [m for m in entities if m.label in _READ], dates).read())


class _Reader:
    """One pass over the mentions of an article."""

    def __init__(self, article: Article, mentions: list[Match], dates: list[Match]) -> None:
        self.mentions = mentions
        self.text = article.text
        self.norm = _without_terms(article.norm, dates)
        # Most articles have none of the words, and ``in`` is the quicker look.
        told = any(word in self.norm for word in _CAREER_WORDS)
        self.careers = [found.start() for found in _CAREER.finditer(self.norm)] if told else []

    def gap(self, start: int, end: int) -> str:
        """The words between two places, blanks made single; a blank line or too long a gap is no gap ('\0')."""
        if end - start > 90:
            return "\0"
        gap = self.norm[start:end]
        if "\n" in gap and gap.strip(" \n") and "." not in gap:
            gap = gap.replace("\n", " ")  # a line broken behind a comma or dash
        return _BLANKS.sub(" ", gap) if "  " in gap else gap

    def gap_behind(self, i: int) -> str:
        return self.gap(self.mentions[i].end, self.mentions[i + 1].start)

    def label(self, i: int) -> str:
        return self.mentions[i].label if 0 <= i < len(self.mentions) else ""

    def read(self) -> list[Holding]:
        found: list[Holding] = []
        i = 0
        while i < len(self.mentions):
            if self.mentions[i].label != "TITLE":
                i += 1
                continue
            posts, after = self.run(i)
            found += self.attach(i, posts, after)
            i = after
        return found

    # -- one post -----------------------------------------------------------------------------------------------

    def post(self, i: int) -> tuple[Post, int]:
        """The post whose title is mention i, and the index of the first mention behind it."""
        title = self.mentions[i]
        former = _FORMER_WORD.search(self.norm, max(0, title.start - 8), title.start) is not None
        j = i + 1
        if self.label(j) not in BODIES or not self.has_body(i):
            return Post(title, None, former, title.end), j
        if self.label(j) == "LOCATION" and "tại" in self.gap_behind(i):  # 'Đại sứ tại Lào': a place, no body
            return Post(title, None, former, self.mentions[j].end), j + 1
        # A parent behind it ('Cục A, Bộ B') belongs to the post but is no second body of it.
        k = j
        while self.label(k + 1) in BODIES and _PARENT.fullmatch(self.gap_behind(k)):
            k += 1
        if k > j and not self.closes(k):
            k = j
        return Post(title, self.mentions[j], former, self.mentions[k].end), k + 1

    def has_body(self, i: int) -> bool:
        gap = self.gap_behind(i)
        if _OF.fullmatch(gap):
            return True
        # 'ông A, Chuyên viên chính, Vụ Pháp chế, ...': with these titles the body stands behind a comma.
        title = self.mentions[i]
        if gap == " (" and self.norm[self.mentions[i + 1].end : self.mentions[i + 1].end + 1] == ")":
            return self.label(i + 1) == "AGENCY"
        return gap == ", " and self.label(i - 1) == "PERSON" and _STAFF.search(self.norm, title.start, title.end) is not None

    def closes(self, k: int) -> bool:
        """True if after mention k comes a name, a title or the end of the phrase: then k was an apposition and no new subject."""
        end = self.mentions[k].end
        rest = self.norm[end : end + 2]
        if not rest.strip(" )") or rest[0] in ",.;):-\n":
            return True
        return k + 1 < len(self.mentions) and self.mentions[k + 1].start - end <= 2

    # -- posts that stand together ------------------------------------------------------------------------------

    def run(self, i: int) -> tuple[list[Post], int]:
        """The posts that stand together from mention i on."""
        post, j = self.post(i)
        posts = [post]
        first = post.title.start
        done = False
        career = self.in_career(first) is not None
        while self.label(j) == "TITLE":
            gap = self.gap(posts[-1].end, self.mentions[j].start)
            also = _AND_ALSO.fullmatch(gap) is not None
            if not also and not _APPOINTED.fullmatch(gap) and not (career and _AND_LATER.fullmatch(gap)):
                break
            if done and gap == ", ":
                break  # 'do Bí thư Tỉnh ủy làm Trưởng ban, Chủ tịch UBND tỉnh làm Phó ban'
            done = not also
            post, k = self.post(j)
            if career:
                posts.append(post)
                j = k
                continue
            # 'bổ nhiệm bà A làm Phó trưởng phòng, Trưởng phòng': one after the other
            apart = self.exclude_each_other(posts[-1], post) and not (
                self.is_deputy(posts[-1], post) and _TAKES_OFFICE.search(self.norm, max(0, first - 30), first)
            )
            if apart or _ON_BEHALF.search(self.norm, max(0, first - 16), first):
                break
            posts.append(post)
            j = k
        return _share_agency(posts, self.norm), j

    def exclude_each_other(self, one: Post, two: Post) -> bool:
        """'Chủ tịch UBND tỉnh, Phó Chủ tịch UBND tỉnh', 'Chủ tịch nước, Thủ tướng': posts that nobody holds together."""
        a, b = self.title_of(one).base, self.title_of(two).base
        if {a, b} in _NEVER_TOGETHER or (a in _AIDES and self.gap(one.end, two.title.start) == " "):
            return True
        if " kiêm " not in self.gap(one.end, two.title.start) and self.office(one) and self.office(two):
            return self.office(one) != self.office(two)
        if a != b and a != "phó " + b and b != "phó " + a:
            return False
        return self.body_of(one) == self.body_of(two) and "giữ" not in self.gap(one.end, two.title.start)

    def office(self, post: Post) -> str | None:
        """The kind of body whose executive the post belongs to, if one of those that nobody serves in two of."""
        if post.agency is None or _EXECUTIVE.search(self.title_of(post).base) is None:
            return None
        return next((kind for word, kind in _EXECUTIVES if self.norm.startswith(word, post.agency.start)), None)

    def title_of(self, post: Post) -> Title:
        return read_title(self.text[post.title.start : post.title.end])

    def body_of(self, post: Post) -> str:
        return self.norm[post.agency.start : post.agency.end] if post.agency else ""

    # -- whose they are -----------------------------------------------------------------------------------------

    def attach(self, i: int, posts: list[Post], after: int) -> list[Holding]:
        """The run with the person before or behind it; cut in two where both have a claim."""
        if self.is_header(posts, after):
            return self.under_header(posts, after)
        if (both := self.succession(i, posts, after)) is not None:
            return both
        left = self.left_person(i)
        tight = loose = False
        if self.label(after) == "PERSON":
            gap = self.gap(posts[-1].end, self.mentions[after].start)
            # 'thừa ủy quyền của Chánh án TAND tối cao đồng chí A trao ...': A stands in for him.
            if gap.strip() and _ON_BEHALF.search(self.norm, max(0, posts[0].title.start - 16), posts[0].title.start):
                return self.alone(posts)
            tight = _NAMED.fullmatch(gap) is not None
            loose = not tight and left is None and self.named_loosely(posts, after, gap)
        if left is None:
            if tight or loose:
                return self.with_right(posts, after)
            appointed = self.appointed_person(i)
            appointed = self.career_person(i) if appointed is None else appointed
            return self.alone(posts) if appointed is None else [self.holding(posts, appointed)]
        if not tight:
            gap = self.gap(self.mentions[left].end, posts[0].title.start)
            open_ended = gap == ", " and self.norm[posts[-1].end : posts[-1].end + 1] == " "
            return [*self.with_fellows(posts, left), self.holding(posts, left)._replace(loose=open_ended)]
        # 'ông A, Giám đốc Sở Y tế, Đại tá B': the last post is B's; the rest is A's unless A was already given a post.
        if len(posts) == 1 or (self.label(left - 1) in BODIES | {"TITLE"} and self.named_tightly(left)):
            return self.with_right(posts, after)
        return [self.holding(posts[:-1], left), *self.with_right(posts[-1:], after)]

    def succession(self, i: int, posts: list[Post], after: int) -> list[Holding] | None:
        """'ông A được bầu giữ chức Chủ tịch UBND tỉnh, thay ông B': A holds the post, B held it."""
        if self.label(after) != "PERSON":
            return None
        gap = self.gap(posts[-1].end, self.mentions[after].start)
        if _REPLACING.match(gap) is None or _NAMED_LOOSELY.fullmatch(gap) is None:
            return None
        heir = self.left_person(i)
        heir = self.appointed_person(i) if heir is None else heir
        if heir is None:
            return None
        left = [post._replace(former=True) for post in posts[-1:]]
        return [self.holding(posts, heir), self.holding(left, after)]

    def left_person(self, i: int) -> int | None:
        """The person before title i who is said to hold it."""
        start = self.mentions[i].start
        p = i - 1
        if self.label(p) == "LOCATION" and self.label(p - 1) == "PERSON":
            p -= 1
        if self.label(p) == "PERSON":
            gap = self.gap(self.mentions[p].end, start)
            if gap.strip() not in _NO_HOLD and _HOLDS.fullmatch(gap):
                return None if self.is_replaced(p) and _TAKES_OFFICE.search(gap) else p
            # 'đồng chí A Phó Chủ tịch UBND huyện': the comma is left out
            if gap == " " and self.label(i + 1) in BODIES and honorific_of(self.norm, self.mentions[p].start):
                return p
        return None

    def appointed_person(self, i: int) -> int | None:
        """'ông A được điều động về tỉnh B, giữ chức Phó Chủ tịch': the verb gives the post to the last name of the sentence."""
        start = self.mentions[i].start
        if not _TAKES_OFFICE.search(self.norm, max(0, start - 30), start):
            return None
        p = i - 1
        while p >= 0 and start - self.mentions[p].end <= 800 and (self.label(p) != "PERSON" or self.is_replaced(p)):
            p -= 1
        if p < 0 or start - self.mentions[p].end > 800:
            return None
        ends = [m.end() - 1 for m in _SENTENCE_END.finditer(self.text, self.mentions[p].end, start)]
        if not ends:
            return p if start - self.mentions[p].end <= 250 else None
        if len(ends) > 5 or any(m.label == "TITLE" and m.start >= ends[-1] for m in self.mentions[p:i]):
            return None
        return p if _PRONOUN_SUBJECT.search(self.norm, ends[-1], start) else None

    def in_career(self, start: int) -> int | None:
        """Where, in the sentence before this place, a career begins to be told; None if it does not."""
        at = bisect_left(self.careers, start) - 1
        if at < 0 or start - self.careers[at] > 400 or _SENTENCE_END.search(self.text, self.careers[at], start):
            return None
        return self.careers[at]

    def career_person(self, i: int) -> int | None:
        """'Ông A từng làm Chánh Văn phòng UBND tỉnh; [Giám đốc Sở Y tế]': the subject of the sentence that tells a career."""
        cue = self.in_career(self.mentions[i].start)
        p = i - 1
        while cue is not None and p >= 0 and (self.mentions[p].start > cue or self.label(p) != "PERSON"):
            p -= 1
        if cue is None or p < 0 or cue - self.mentions[p].end > 400:
            return None
        ends = [m.end() - 1 for m in _SENTENCE_END.finditer(self.text, self.mentions[p].end, cue)]
        return p if not ends or _PRONOUN_SUBJECT.search(self.norm, ends[-1], cue) else None

    def is_replaced(self, p: int) -> bool:
        """'ông A thay [ông B] làm Giám đốc'."""
        start = self.mentions[p].start
        return _REPLACES.search(self.norm, max(0, start - 30), start) is not None

    def named_loosely(self, posts: list[Post], p: int, gap: str) -> bool:
        """'Phó Chủ tịch UBND tỉnh, ông A nói ...', but not 'Báo cáo với Thủ tướng, ông A ...'."""
        if not _NAMED_LOOSELY.fullmatch(gap):
            return False
        if "," not in gap:
            return True
        start = posts[0].title.start
        if _CLAUSE_HEAD.search(self.norm, max(0, start - 30), start):
            return True
        has_own = self.label(p + 1) == "TITLE" and _HOLDS.fullmatch(self.gap_behind(p)) is not None
        return not has_own and posts[-1].agency is not None

    def named_tightly(self, p: int) -> bool:
        """True if person p stands directly behind a post ('Chủ tịch UBND tỉnh A')."""
        before = self.mentions[p - 1]
        is_rank = before.label == "TITLE" and _RANK.fullmatch(self.norm, before.start, before.end)
        return not is_rank and _NAMED.fullmatch(self.gap_behind(p - 1)) is not None

    def with_right(self, posts: list[Post], after: int) -> list[Holding]:
        out = [self.holding(posts, after)]
        if _SEVERAL.search(self.norm, max(0, posts[0].title.start - 20), posts[0].title.start):
            k = after
            while self.label(k + 1) == "PERSON" and _NEXT_NAME.fullmatch(self.gap_behind(k)):
                k += 1
                out.append(self.holding(posts, k))
        return out

    def with_fellows(self, posts: list[Post], left: int) -> list[Holding]:
        """'các đồng chí [Lê Văn Bình], [Vũ Minh], Trần Thị Hoa - Phó Chủ tịch UBND tỉnh': the title is that of all."""
        k = left
        while self.label(k - 1) == "PERSON" and _NEXT_NAME.fullmatch(self.gap_behind(k - 1)):
            k -= 1
        start = self.mentions[k].start
        if k == left or not _FELLOWS.search(self.norm, max(0, start - 24), start):
            return []
        return [self.holding(posts, p) for p in range(k, left)]

    def alone(self, posts: list[Post]) -> list[Holding]:
        """A run without a name: cut at 'và', which joins two seats ('Bí thư Huyện ủy và Chủ tịch UBND huyện')."""
        if _PLURAL_BEHIND.match(self.norm, posts[-1].end) or _SEVERAL.search(
            self.norm, max(0, posts[0].title.start - 20), posts[0].title.start
        ):
            return []  # 'Giám đốc các sở', 'các Phó Chủ tịch': nobody in particular
        vacant = _OFFICE.search(self.norm, max(0, posts[0].title.start - 16), posts[0].title.start) is not None
        runs: list[list[Post]] = [[posts[0]]]
        for before, post in itertools.pairwise(posts):
            if " và " in self.norm[before.end : post.title.start] or self.is_deputy(before, post):
                runs.append([post])
            else:
                runs[-1].append(post)
        return [Holding(tuple(run), None, run[0].title.start, run[-1].end, vacant=vacant) for run in runs]

    def is_deputy(self, one: Post, two: Post) -> bool:
        """'[Bí thư], [Phó Bí thư] [Thành ủy] được giới thiệu': two people, if no name follows."""
        a, b = self.title_of(one).base, self.title_of(two).base
        return (a == "phó " + b or b == "phó " + a) and (one.agency is None or two.agency is None)

    def is_header(self, posts: list[Post], after: int) -> bool:
        """'Cùng dự có [các Ủy viên Trung ương Đảng:] Bộ trưởng A ...; Bộ trưởng B ...': a post of everybody in the list."""
        start, end = posts[0].title.start, posts[-1].end
        if self.norm[end : end + 1] != ":" or not _SEVERAL.search(self.norm, max(0, start - 20), start):
            return False
        # Names alone behind the colon ('các Phó Chủ tịch: A, B và C') are a shorter list, read from the first name on.
        return self.label(after) == "TITLE" or (self.label(after) == "PERSON" and self.label(after + 1) == "TITLE")

    def under_header(self, posts: list[Post], after: int) -> list[Holding]:
        out: list[Holding] = []
        end = posts[-1].end
        for p in range(after, len(self.mentions)):
            if _SENTENCE_END.search(self.text, end, self.mentions[p].start):
                break
            if self.label(p) == "PERSON":
                out.append(self.holding(posts, p))
            end = self.mentions[p].end
        return out

    def holding(self, posts: list[Post], p: int) -> Holding:
        person = self.mentions[p]
        full = tuple(self.with_clause_body(post, p) for post in posts)
        return Holding(full, person, min(person.start, posts[0].title.start), max(person.end, posts[-1].end))

    def with_clause_body(self, post: Post, p: int) -> Post:
        """'Ban Chỉ đạo X ... do ông A làm Trưởng ban': the title's noun names the body before it in the sentence."""
        noun = _BODY_NOUN.search(self.title_of(post).key) if post.agency is None else None
        if noun is None:
            return post
        word = next(g for g in noun.groups() if g)
        person = self.mentions[p]
        for m in reversed(self.mentions[max(0, p - 12) : p]):
            if m.label == "AGENCY" and self.norm.startswith(word + " ", m.start):
                gap = self.norm[m.end : person.start]
                stated = len(gap) < 160 and ". " not in gap and " do " in gap + " "
                return post._replace(agency=m) if stated else post
        return post


def _without_terms(norm: str, dates: list[Match]) -> str:
    """The text with terms of office blanked: they stand between post and holder ('Chủ tịch HĐND nhiệm kỳ 2021 - 2026 A')."""
    parts: list[str] = []
    at = 0
    for m in dates:
        if norm.startswith("nhiệm k", m.start):
            parts += (norm[at : m.start], " " * (m.end - m.start))
            at = m.end
    return "".join((*parts, norm[at:])) if parts else norm


def _share_agency(posts: list[Post], norm: str) -> list[Post]:
    """'Chánh Thanh tra kiêm người phát ngôn của Bộ Y tế': a body behind joined titles is the body of both."""
    for i in range(len(posts) - 2, -1, -1):
        one, two = posts[i], posts[i + 1]
        gap = norm[one.end : two.title.start]
        if (
            one.agency is None
            and two.agency is not None
            and (
                gap.strip() in {"kiêm", "và", ", kiêm"}
                or (gap == ", " and norm.startswith(("chánh", "phó chánh"), one.title.start))
            )
        ):
            posts[i] = one._replace(agency=two.agency)
    return posts


def honorific_of(norm: str, name_start: int) -> Span | None:
    """Where the word of address before a name stands: 'ông', 'đồng chí' ('TS.', 'BS.' between them are none)."""
    found = _ADDRESS.search(norm, max(0, name_start - 30), name_start)
    return found.span(1) if found else None
