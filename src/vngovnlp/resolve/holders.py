"""Whose the posts are: a run of posts goes to the name before or behind it, or stands for the person.

Reads the few words between them, and for a career the sentence; who is who across the article is decided in :mod:`.officials`.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from vngovnlp.article import Article
from vngovnlp.grammar.match import Match
from vngovnlp.report import Span
from vngovnlp.resolve.between import BORN, HOLDS, NAMED, NAMED_LOOSELY
from vngovnlp.resolve.name_lists import HONORIFICS, SEVERAL, is_of_several, names_from, names_until, opens_list, shares
from vngovnlp.resolve.pattern import pattern
from vngovnlp.resolve.plurals import plural_titles
from vngovnlp.resolve.posts import BODIES, INTRO, ON_BEHALF, SAYS, SENTENCE_END, TAKES_OFFICE, Post, Reader
from vngovnlp.resolve.seats import find_seats


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


# 'ông A - người vừa được [Thủ tướng] giao': who did it. 'Thủ tướng A vừa phê chuẩn [Chủ tịch]': who decides on the post.
_DONE_BY = ("được ", "bị ")
# 'Chủ tịch UBND tỉnh A và các [Phó Chủ tịch UBND tỉnh]: B, C': other people.
_OTHERS = ("các ", "hai ", "những ")
# 'các Ủy viên Trung ương Đảng[:] Bộ trưởng A ...', 'Phó Trưởng ban[ gồm:] A - Giám đốc Sở Y tế ...'.
_COLON = pattern(r"(?P<list>,? (?:bao gồm|gồm có|gồm))? ?:")
_DECIDES = pattern(
    r"(?: (?:đã|vừa|sẽ|mới|chính thức|cũng|tiếp tục|và))* (?:bầu|bổ nhiệm|điều động|phân công|chỉ định|phê chuẩn|luân chuyển|miễn nhiệm|bãi nhiệm|cách|giao)(?!\p{L})"
)
_ORDERS = pattern(
    r"(?: (?:đã|vừa|sẽ|cũng|tiếp tục))* (?:yêu cầu|đề nghị|đề xuất|quyết định|ký|cho(?= thôi| nghỉ| từ)|phê chuẩn|chấp thuận|đồng ý|miễn nhiệm|bãi nhiệm|bổ nhiệm|"
    r"điều động|trao|công bố|giới thiệu|chúc mừng|không|chưa)(?!\p{L})"
)
# 'Bà B, [con gái ]cựu Bộ trưởng A, từng làm ...': who is told of is the one before.
_KIN = pattern(r"[ ,\-(]*(?:là )?(?:con|vợ|chồng|em|anh|chị|cháu|bố|cha|mẹ)(?: trai| gái| đẻ| rể| dâu)?(?: ruột)?(?: của)? ")
# 'giao quyền Giám đốc Sở Y tế [cho ông ]A'.
_GIVEN_TO = pattern(rf",? (?:cho|với|của|đối với) (?:{HONORIFICS}[. ]{{0,2}}){{1,3}}")
_GIVES = pattern(
    r"(?:(?:giao|trao)(?: \p{L}+){0,4}|bổ nhiệm|chức vụ|chức danh|chức|tư cách|phụ trách|điều hành)(?: quyền| phó| nguyên)? $"
)
_ADDRESS = pattern(rf"\b(ông|bà|đồng chí|đ/c|anh|chị|cô|ngài) (?:{HONORIFICS}[. ]{{1,2}})*$")
# '[các đồng chí: ]A, B và C - Phó Chủ tịch UBND tỉnh'.
_FELLOWS = pattern(r"(?:các|hai|ba|bốn) (?:đồng chí|ông|bà|đ/c|vị):? $")
_NEXT_ITEM = pattern(rf"; (?:{HONORIFICS} )?$")
_ELECTED = pattern(r" (?:(?:đã|cùng|vừa|lần lượt|tiếp tục) )*(?:được|giữ|làm|trúng cử|đắc cử) ")
_REPLACES = pattern(rf"thay(?: cho| thế| thế cho)? (?:{HONORIFICS} )?$")
# 'Năm 2015, [ông] về làm Phó Giám đốc ...', 'Sau đó, [ông] được điều động về tỉnh và giữ chức Chánh Văn phòng': the pronoun stands for the last name.
_PRONOUN_SUBJECT = pattern(r"(?:^|[\s,])(?:ông|bà|đồng chí|anh|chị|ông này|bà này|người này) [^.;:\n]{0,140}$")
_CLAUSE_HEAD = pattern(
    r'(?:^|[.:!?;,\n"\-]\s*|(?:cương vị|tư cách|chức|chức vụ|chức danh|vai trò|vị trí|cùng|và|thì|mà|rằng) )$'
)
# Between a name and a title that are two people: 'ông A[ và ]Bộ trưởng Bộ Y tế'.
_NO_HOLD = frozenset({"", "và", ", và", "với", "cùng", "khi", "lúc"})
_REPLACING = pattern(r",? thay(?: cho| thế)? ")
_RANK = pattern(r"(?:đại|thượng|trung|thiếu) (?:tướng|tá|úy)|chuẩn đô đốc|đô đốc")
# 'do ông A làm Trưởng ban': the body is the one that the clause names.
_BODY_NOUN = pattern(
    r"(?:phó )?trưởng (ban|đoàn)(?: thường trực)?$|^(tổ) (?:phó|trưởng)$|(?:chủ tịch|phó chủ tịch) (hội đồng)$"
)


@lru_cache(maxsize=1)  # officials and meeting of one article both ask
def find_holdings(article: Article, entities: tuple[Match, ...]) -> tuple[Holding, ...]:
    """All runs of posts in text order, each with its person or without."""
    plurals = plural_titles(article.norm, entities)
    return tuple(_Holders(Reader(article, sorted((*entities, *plurals)) if plurals else entities)).find())


class _Holders:
    """One pass over the posts of an article."""

    def __init__(self, row: Reader) -> None:
        self.row = row
        self.mentions = row.mentions
        self.text = row.text
        self.norm = row.norm

    def find(self) -> list[Holding]:
        found: list[Holding] = []
        i = 0
        while i < len(self.mentions):
            if self.mentions[i].label != "TITLE":
                i += 1
                continue
            posts, after = self.row.run(i)
            found += self.attach(i, posts, after)
            i = after
        return found

    def attach(self, i: int, posts: list[Post], after: int) -> list[Holding]:
        """The run with the person before or behind it; cut in two where both have a claim."""
        if self.is_header(posts, after):
            return self.under_header(posts, after)
        if (both := self.succession(i, posts, after)) is not None:
            return both
        left = self.left_person(i)
        if left is not None and self.holds_another_office(left, posts[0]):
            left = None
        tight = loose = False
        if self.row.label(after) == "PERSON":
            gap = self.row.gap(posts[-1].end, self.mentions[after].start)
            # 'thừa ủy quyền của Chánh án TAND tối cao đồng chí A trao ...': A stands in for him.
            if gap.strip() and ON_BEHALF.search(self.norm, max(0, posts[0].title.start - 16), posts[0].title.start):
                return self.alone(i, posts)
            tight = NAMED.fullmatch(gap) is not None or opens_list(gap, several=is_of_several(self.row, posts[-1]))
            loose = not tight and left is None and (self.named_loosely(posts, after, gap) or self.is_given(posts, gap))
        if left is None:
            if tight or loose:
                return self.with_right(posts, after)
            if self.is_given_to_rank(posts, after):
                return [self.holding(posts, after + 1)]
            appointed = self.appointed_person(i)
            appointed = self.career_person(i) if appointed is None else appointed
            return self.alone(i, posts) if appointed is None else [self.holding(posts, appointed)]
        if not tight:
            gap = self.row.gap(self.mentions[left].end, posts[0].title.start)
            if (both := self.elected_together(posts, left)) is not None:
                return both
            open_ended = gap == ", " and len(posts) == 1 and self.norm[posts[-1].end : posts[-1].end + 1] == " "
            return [*self.with_fellows(posts, left), self.holding(posts, left)._replace(loose=open_ended)]
        if len(posts) > 1 and (mine := self.left_share(posts, left)):
            return [self.holding(posts[:mine], left), *self.with_right(posts[mine:], after)]
        # 'ông A, Giám đốc Sở Y tế, Đại tá B': the last post is B's; the rest is A's unless A was already given a post.
        if len(posts) == 1 or (self.row.label(left - 1) in BODIES | {"TITLE"} and self.named_tightly(left)):
            return self.with_right(posts, after)
        return [self.holding(posts[:-1], left), *self.with_right(posts[-1:], after)]

    def left_share(self, posts: list[Post], left: int) -> int:
        """How many posts of a run between two names are surely the first one's: 'A làm [Trưởng ban], Giám đốc Sở Y tế B', 'A ([Trưởng ban]), Giám đốc B'."""
        gap = self.row.gap(self.mentions[left].end, posts[0].title.start)
        if TAKES_OFFICE.search(gap):
            return 1
        if not gap.endswith("("):
            return 0
        return next((n for n in range(1, len(posts)) if ")" in self.norm[posts[n - 1].end : posts[n].title.start]), 0)

    def succession(self, i: int, posts: list[Post], after: int) -> list[Holding] | None:
        """'ông A được bầu giữ chức Chủ tịch UBND tỉnh, thay ông B': A holds the post, B held it."""
        if self.row.label(after) != "PERSON":
            return None
        gap = self.row.gap(posts[-1].end, self.mentions[after].start)
        if _REPLACING.match(gap) is None or NAMED_LOOSELY.fullmatch(gap) is None:
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
        if self.row.label(p) == "LOCATION" and self.row.label(p - 1) == "PERSON":
            p -= 1
        if self.row.label(p) == "PERSON":
            gap = self.row.gap(self.mentions[p].end, start)
            if gap.strip() not in _NO_HOLD and (HOLDS.fullmatch(gap) or BORN.fullmatch(gap)):
                replaced = self.is_replaced(p) and TAKES_OFFICE.search(gap) is not None
                return None if replaced or self.is_another_s(p, gap) or self.opens_clause(p, i, gap) else self.subject(p, gap)
            # 'đồng chí A Phó Chủ tịch UBND huyện': the comma is left out
            if gap == " " and self.row.label(i + 1) in BODIES and honorific_of(self.norm, self.mentions[p].start):
                return p
        return None

    def holds_another_office(self, p: int, post: Post) -> bool:
        """'Phó Thủ tướng A, [Chánh án] TAND tối cao và Thống đốc ...': the office before the name goes with none like this."""
        if not self.named_tightly(p):
            return False
        t = next((k for k in range(p - 1, max(-1, p - 4), -1) if self.row.label(k) == "TITLE"), None)
        if t is None:
            return False
        own, after = self.row.post(t)
        if ON_BEHALF.search(self.norm, max(0, own.title.start - 16), own.title.start):
            return False  # 'thừa ủy quyền của Chánh án TAND tối cao đồng chí A - Chánh án TAND tỉnh'
        return after == p and self.row.exclude_each_other(own, post)

    def subject(self, p: int, gap: str) -> int:
        """Person p, or the one whose relation p is called: 'bà B, con gái cựu Bộ trưởng A, từng làm Giám đốc'."""
        q = next((k for k in range(p - 1, max(-1, p - 4), -1) if self.row.label(k) == "PERSON"), None)
        told = gap.strip(" ,-(") != ""
        return q if told and q is not None and _KIN.match(self.norm, self.mentions[q].end, self.mentions[p].start) else p

    def is_another_s(self, p: int, gap: str) -> bool:
        """The words between name and title look like those of a holder, but the title is somebody else's or the next clause's."""
        if gap.endswith((*_DONE_BY, *_OTHERS)):
            return True
        if gap == ": ":  # 'Thủ tướng A: Bộ trưởng phải chịu trách nhiệm': a headline's quote
            return self.row.label(p - 1) in BODIES | {"TITLE"} and self.named_tightly(p)
        return _DECIDES.match(gap) is not None and " làm " not in gap and " giữ " not in gap

    def opens_clause(self, p: int, i: int, gap: str) -> bool:
        """'Theo ông A, [Thủ tướng] yêu cầu ...': the title is the subject behind an opening."""
        if gap != ", ":
            return False
        start = self.mentions[p].start
        if INTRO.search(self.norm, max(0, start - 90), start) is None:
            return False
        post, _ = self.row.post(i)  # with a body it is mostly his: 'Theo bà B, Giám đốc Sở Y tế cho biết ...'
        return post.agency is None and SAYS.match(self.norm, post.end) is not None

    def appointed_person(self, i: int) -> int | None:
        """'ông A được điều động về tỉnh B, giữ chức Phó Chủ tịch': the verb gives the post to the last name of the sentence."""
        start = self.mentions[i].start
        if not TAKES_OFFICE.search(self.norm, max(0, start - 30), start):
            return None
        p = i - 1
        while p >= 0 and start - self.mentions[p].end <= 800 and (self.row.label(p) != "PERSON" or self.is_replaced(p)):
            p -= 1
        if p < 0 or start - self.mentions[p].end > 800:
            return None
        listed = self.norm.rfind(";", self.mentions[p].end, start)
        if listed >= 0 and any(m.label == "TITLE" and m.start > listed for m in self.mentions[p:i]):
            return None  # 'Ông A nói sẽ điều động ...; Phó Chủ tịch UBND quận B về làm Phó Giám đốc'
        if _ORDERS.match(self.norm, self.mentions[p].end, start):
            return None  # 'Thủ tướng A yêu cầu cho thôi chức Cục trưởng'
        ends = [m.end() - 1 for m in SENTENCE_END.finditer(self.text, self.mentions[p].end, start)]
        if not ends:
            return self.subject(p, "làm") if start - self.mentions[p].end <= 250 else None
        if len(ends) > 5 or any(m.label == "TITLE" and m.start >= ends[-1] for m in self.mentions[p:i]):
            return None
        return p if _PRONOUN_SUBJECT.search(self.norm, ends[-1], start) else None

    def career_person(self, i: int) -> int | None:
        """'Ông A từng làm Chánh Văn phòng UBND tỉnh; [Giám đốc Sở Y tế]': the subject of the sentence that tells a career."""
        cue = self.row.in_career(self.mentions[i].start)
        p = i - 1
        while cue is not None and p >= 0 and (self.mentions[p].start > cue or self.row.label(p) != "PERSON"):
            p -= 1
        if cue is None or p < 0 or cue - self.mentions[p].end > 400:
            return None
        ends = [m.end() - 1 for m in SENTENCE_END.finditer(self.text, self.mentions[p].end, cue)]
        return p if not ends or _PRONOUN_SUBJECT.search(self.norm, ends[-1], cue) else None

    def is_replaced(self, p: int) -> bool:
        """'ông A thay [ông B] làm Giám đốc'."""
        start = self.mentions[p].start
        return _REPLACES.search(self.norm, max(0, start - 30), start) is not None

    def named_loosely(self, posts: list[Post], p: int, gap: str) -> bool:
        """'Phó Chủ tịch UBND tỉnh, ông A nói ...', but not 'Báo cáo với Thủ tướng, ông A ...'."""
        if not NAMED_LOOSELY.fullmatch(gap):
            return False
        if "," not in gap:
            return True
        start = posts[0].title.start
        if _CLAUSE_HEAD.search(self.norm, max(0, start - 30), start):
            return True
        if INTRO.search(self.norm, max(0, start - 90), start) and SAYS.match(self.norm, self.mentions[p].end):
            return False  # 'Ghi nhận đề nghị của Giám đốc Sở Y tế, ông A bày tỏ ...'
        has_own = self.row.label(p + 1) == "TITLE" and HOLDS.fullmatch(self.row.gap_behind(p)) is not None
        return not has_own and posts[-1].agency is not None

    def is_given(self, posts: list[Post], gap: str) -> bool:
        """'giao quyền Giám đốc Sở Y tế cho ông A'."""
        start = posts[0].title.start
        return _GIVEN_TO.fullmatch(gap) is not None and _GIVES.search(self.norm, max(0, start - 40), start) is not None

    def is_given_to_rank(self, posts: list[Post], after: int) -> bool:
        """'bổ nhiệm chức vụ Thứ trưởng Bộ Công an đối với [Trung tướng] A': the rank before the name is a post of its own."""
        if self.row.label(after) != "TITLE" or self.row.label(after + 1) != "PERSON":
            return False
        rank = self.mentions[after]
        start = posts[0].title.start
        given = self.norm[posts[-1].end : rank.start].strip() in {"cho", "với", "đối với"}
        is_rank = _RANK.fullmatch(self.norm, rank.start, rank.end) is not None
        return given and is_rank and _GIVES.search(self.norm, max(0, start - 40), start) is not None

    def named_tightly(self, p: int) -> bool:
        """True if person p stands directly behind a post ('Chủ tịch UBND tỉnh A')."""
        before = self.mentions[p - 1]
        is_rank = before.label == "TITLE" and _RANK.fullmatch(self.norm, before.start, before.end)
        return not is_rank and NAMED.fullmatch(self.row.gap_behind(p - 1)) is not None

    def with_right(self, posts: list[Post], after: int) -> list[Holding]:
        """The person behind the run, and the others of a list: 'các Phó Chủ tịch A, B và C', 'nguyên Bí thư A, B; nguyên ...'."""
        gap = self.row.gap(posts[-1].end, self.mentions[after].start)
        several = is_of_several(self.row, posts[0])
        several = several or opens_list(gap, several=False) or (len(posts) > 1 and self.row.is_deputy(*posts[-2:]))
        if not several and not all(self.row.is_former(post) for post in posts):
            return [self.holding(posts, after)]
        names = names_from(self.row, after, self.owners(after), commas_only=not several)
        return [self.holding(own, p) for own, p in shares(self.row, posts, names)]

    def owners(self, first: int) -> list[int]:
        """Those of the names in a row from mention ``first`` on who have a title behind them: 'A, B và ông C - Giám đốc Sở Y tế'."""
        p = names_from(self.row, first, ())[-1]
        if self.row.label(p + 1) != "TITLE" or self.left_person(p + 1) != p:
            return []
        posts, after = self.row.run(p + 1)  # '..., B, Bộ trưởng Bộ Y tế C': the title is that of the name behind it
        gap = self.row.gap(posts[-1].end, self.mentions[after].start) if self.row.label(after) == "PERSON" else "\0"
        return [] if len(posts) == 1 and NAMED.fullmatch(gap) else [p]

    def with_fellows(self, posts: list[Post], left: int) -> list[Holding]:
        """'các đồng chí [Lê Văn Bình], [Vũ Minh], Trần Thị Hoa - Phó Chủ tịch UBND tỉnh': the title is that of all."""
        k = names_until(self.row, left)[0]
        start = self.mentions[k].start
        # 'Dự có: A, Bí thư Huyện ủy; [B], C, Phó Chủ tịch UBND huyện' too
        if k < left and (
            _FELLOWS.search(self.norm, max(0, start - 24), start) or _NEXT_ITEM.search(self.norm, max(0, start - 12), start)
        ):
            return [self.holding(posts, p) for p in range(k, left)]
        return []

    def elected_together(self, posts: list[Post], left: int) -> list[Holding] | None:
        """'Bà A và ông B được bầu làm Phó Chủ tịch HĐND tỉnh'; 'A và B giữ chức Chủ tịch HĐND và Chủ tịch UBND tỉnh': to each one post."""
        names = names_until(self.row, left)
        if len(names) < 2 or " và " not in self.row.gap_behind(names[-2]):
            return None
        if not _ELECTED.match(self.norm, self.mentions[left].end, posts[0].title.start):
            return None
        if len(posts) == len(names) and " và " in self.norm[posts[-2].end : posts[-1].title.start]:
            return [self.holding([post], p) for post, p in zip(posts, names, strict=True)]
        return [self.holding(posts, p) for p in names]

    def alone(self, i: int, posts: list[Post]) -> list[Holding]:
        """A run without a name: the seats that it stands for."""
        runs, vacant = find_seats(self.row, i, posts)
        return [Holding(tuple(run), None, run[0].title.start, run[-1].end, vacant=vacant) for run in runs]

    def is_header(self, posts: list[Post], after: int) -> bool:
        """'Cùng dự có [các Ủy viên Trung ương Đảng:] Bộ trưởng A ...; Bộ trưởng B ...': a post of everybody in the list."""
        start, end = posts[0].title.start, posts[-1].end
        colon = _COLON.match(self.norm, end)
        if colon is None or not (colon["list"] or SEVERAL.search(self.norm, max(0, start - 20), start)):
            return False
        # Names alone behind the colon ('các Phó Chủ tịch: A, B và C') are a shorter list, read from the first name on.
        return self.row.label(after) == "TITLE" or (self.row.label(after) == "PERSON" and self.row.label(after + 1) == "TITLE")

    def under_header(self, posts: list[Post], after: int) -> list[Holding]:
        out: list[Holding] = []
        end = posts[-1].end
        for p in range(after, len(self.mentions)):
            if SENTENCE_END.search(self.text, end, self.mentions[p].start):
                break
            if (
                self.row.label(p) == "TITLE"
                and ":" in self.norm[self.mentions[p].end : self.mentions[p].end + 60]
                and self.is_header(*self.row.run(p))
            ):
                break  # '...; các Ủy viên Trung ương Đảng: ...': the next list
            if self.row.label(p) == "PERSON":
                out.append(self.holding(posts, p))
            end = self.mentions[p].end
        return out

    def holding(self, posts: list[Post], p: int) -> Holding:
        person = self.mentions[p]
        full = tuple(self.with_clause_body(post, p) for post in posts)
        return Holding(full, person, min(person.start, posts[0].title.start), max(person.end, posts[-1].end))

    def with_clause_body(self, post: Post, p: int) -> Post:
        """'Ban Chỉ đạo X ... do ông A làm Trưởng ban': the title's noun names the body before it in the sentence."""
        noun = _BODY_NOUN.search(self.row.title_of(post).key) if post.agency is None else None
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


def honorific_of(norm: str, name_start: int) -> Span | None:
    """Where the word of address before a name stands: 'ông', 'đồng chí' ('TS.', 'BS.' between them are none)."""
    found = _ADDRESS.search(norm, max(0, name_start - 30), name_start)
    return found.span(1) if found else None
