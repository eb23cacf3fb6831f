"""Whose the posts are: a run of posts goes to the name before or behind it, or stands for the person.

Reads the few words between them, and for a career the sentence; who is who across the article is decided in :mod:`.link`.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from vngovnlp.article import Article
from vngovnlp.grammar.match import Match
from vngovnlp.resolve.officials import between
from vngovnlp.resolve.officials.name_lists import SEVERAL, is_of_several, names_from, names_until, opens_list, shares
from vngovnlp.resolve.officials.parties import party_before
from vngovnlp.resolve.officials.people import is_foreign
from vngovnlp.resolve.officials.plurals import plural_titles
from vngovnlp.resolve.officials.portfolios import named_portfolios
from vngovnlp.resolve.officials.posts import BODIES, INTRO, ON_BEHALF, SAYS, SENTENCE_END, TAKES_OFFICE, Post, Reader, Served
from vngovnlp.resolve.officials.seats import find_seats
from vngovnlp.resolve.officials.titles import DELEGATES, DELEGATION, MINISTERS, RANK


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


@lru_cache(maxsize=1)  # officials and meeting of one article both ask
def find_holdings(article: Article, entities: tuple[Match, ...]) -> tuple[Holding, ...]:
    """All runs of posts in text order, each with its person or without."""
    plurals = plural_titles(article.norm, entities)
    return tuple(_Holders(Reader(article, sorted((*entities, *plurals)) if plurals else entities)).find())


_LIFE = 5000
"""Characters for which a life is told without saying again of whom."""


class _Holders:
    """One pass over the posts of an article."""

    def __init__(self, row: Reader) -> None:
        self.row = row
        self.mentions = row.mentions
        self.text = row.text
        self.norm = row.norm
        self.found: list[Holding] = []
        self.continued: Match | None = None
        """The last title that goes on a life."""

    def find(self) -> list[Holding]:
        found = self.found
        i = 0
        while i < len(self.mentions):
            if self.mentions[i].label != "TITLE":
                i += 1
                continue
            if (served := self.row.served(i)) is not None:  # 'cố vấn của Tổng thống': the aide's word is no mention
                found += self.who_is_served(i, served)
                i = served.after
                continue
            if ministers := self.ministers(i):
                found += [self.holding([Post(self.mentions[i], field, False, field.end)], p) for field, p in ministers]
                i = ministers[-1][1] + 1
                continue
            posts, after = self.row.run(i)
            aides = ((k, self.row.served(k)) for k in range(i + 1, after) if self.row.label(k) == "TITLE")
            for k, served in aides:  # '[Trợ lý] [Thủ tướng], Vụ trưởng Vụ Pháp chế'
                found += self.who_is_served(k, served) if served else []
            found += self.attach(i, posts, after)
            i = after
        return found

    def ministers(self, i: int) -> list[tuple[Match, int]]:
        """The fields and names behind title i, if it is that of several ministers."""
        if self.row.title_of_mention(i).base not in MINISTERS:
            return []
        return named_portfolios(self.text, self.norm, self.mentions, i)

    def who_is_served(self, i: int, served: Served) -> list[Holding]:
        """Whom an aide serves, by name or as a seat."""
        return self.alone(i, served.posts) if served.person is None else [self.holding(served.posts, served.person)]

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
            tight = between.NAMED.fullmatch(gap) is not None or opens_list(gap, several=is_of_several(self.row, posts[-1]))
            tight = tight or (self.is_rank(posts[-1].title) and between.LEARNED.fullmatch(gap) is not None)
            loose = (
                not tight
                and left is None
                and not self.is_credit(after)
                and (self.named_loosely(posts, after, gap) or self.is_given(posts, gap))
            )
        if left is None:
            if tight or loose:
                return self.with_right(posts, after)
            if (receiver := self.titled_receiver(posts, after)) is not None:
                return [self.holding(posts, receiver)]
            appointed = self.appointed_person(i)
            appointed = self.career_person(i) if appointed is None else appointed
            appointed = self.continued_person(i) if appointed is None else appointed
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
        if between.REPLACING.match(gap) is None or between.NAMED_LOOSELY.fullmatch(gap) is None:
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
        if (
            self.row.label(p) in BODIES
            and self.row.label(p - 1) == "PERSON"
            and (self.row.label(p) == "LOCATION" or self.is_in_parentheses(p))
        ):
            p -= 1
        if self.row.label(p) == self.row.label(p - 1) == "PERSON" and self.is_in_parentheses(p):
            p -= 1  # 'ông A (Nghệ sĩ B) - Giám đốc Nhà hát'
        if self.row.label(p) == "PERSON":
            gap = self.row.gap(self.mentions[p].end, start)
            if self.is_credit(p) and gap[:1] != ",":
                return None
            if gap.strip() not in between.NO_HOLD and (between.HOLDS.fullmatch(gap) or between.BORN.fullmatch(gap)):
                replaced = self.is_replaced(p, start) and TAKES_OFFICE.search(gap) is not None
                return None if replaced or self.is_another_s(p, gap) or self.opens_clause(p, i, gap) else self.subject(p, gap)
            # 'đồng chí A Phó Chủ tịch UBND huyện': the comma is left out
            if gap == " " and self.row.label(i + 1) in BODIES and between.honorific_of(self.norm, self.mentions[p].start):
                return p
        return self.apposed_person(i)

    def is_in_parentheses(self, k: int) -> bool:
        """'Đại biểu A ([đoàn Hòa An]), Chủ tịch Hội X'."""
        before, after = self.mentions[k].start - 1, self.mentions[k].end
        return self.norm[before : before + 1] == "(" and self.norm[after : after + 1] == ")"

    def apposed_person(self, i: int) -> int | None:
        """'ông A, chuyên gia của Bộ Y tế, [Chủ tịch] Hội X': a word for what he is besides stands between name and title."""
        start = self.mentions[i].start
        p = next((k for k in range(i - 1, max(-1, i - 4), -1) if self.row.label(k) == "PERSON"), None)
        if p is None or any(self.row.label(k) == "TITLE" for k in range(p + 1, i)) or start - self.mentions[p].end > 110:
            return None
        return (
            p
            if between.APPOSED.fullmatch(self.norm, self.mentions[p].end, start) and not self.opens_clause(p, i, ", ")
            else None
        )

    def holds_another_office(self, p: int, post: Post) -> bool:
        """'Phó Thủ tướng A, [Chánh án] TAND tối cao và Thống đốc ...': the office before the name goes with none like this."""
        if not self.named_tightly(p):
            return False
        gap = self.row.gap(self.mentions[p].end, post.title.start)
        if TAKES_OFFICE.search(gap) and not between.DECIDES.match(gap):
            return False  # 'giới thiệu Phó Thủ tướng A [làm ]Thủ tướng'; not 'được Thủ tướng A [bổ nhiệm làm ]Bộ trưởng'
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
        return q if told and q is not None and between.KIN.match(self.norm, self.mentions[q].end, self.mentions[p].start) else p

    def is_another_s(self, p: int, gap: str) -> bool:
        """The words between name and title look like those of a holder, but the title is somebody else's or the next clause's."""
        if gap.endswith((*between.DONE_BY, *between.OTHERS)):
            return True
        if gap == ": ":  # 'Thủ tướng A: Bộ trưởng phải chịu trách nhiệm': a headline's quote
            return self.row.label(p - 1) in BODIES | {"TITLE"} and self.named_tightly(p)
        if between.DECIDES.match(gap) is None:
            return False
        return (" làm " not in gap and " giữ " not in gap) or self.is_agent(p)

    def is_agent(self, p: int) -> bool:
        """'ông A được [Thủ tướng B] bổ nhiệm làm ...': person p is who does it."""
        start = self.called_from(p)
        return between.BY.search(self.norm, max(0, start - 20), start) is not None

    def is_kin(self, p: int, end: int) -> bool:
        """'Ông A là con [nguyên Bộ trưởng B]. Ông từng làm ...', told until ``end``: B is named by the way, unless the pronoun can be his or hers alone."""
        start = self.called_from(p)
        if between.KIN_OF_OTHER.search(self.norm, max(0, start - 40), start) is None:
            return False
        q = next((k for k in range(p - 1, max(-1, p - 8), -1) if self.row.label(k) == "PERSON"), None)
        if q is None:
            return False
        told = between.PRONOUN_SUBJECT.search(self.norm, max(self.mentions[p].end, end - 140), end)
        one, other = (between.honorific_of(self.norm, self.mentions[k].start) for k in (p, q))
        if told is None or one is None or other is None:
            return True
        word = self.norm[slice(*one)]
        return word == self.norm[slice(*other)] or word not in told[0].split(" ", 2)

    def called_from(self, p: int) -> int:
        """Where the titles and bodies begin that stand before the name of person p."""
        q = p - 1
        while self.row.label(q) in BODIES | {"TITLE"} and self.mentions[q + 1].start - self.mentions[q].end <= 2:
            q -= 1
        return self.mentions[q + 1].start

    def opens_clause(self, p: int, i: int, gap: str) -> bool:
        """'Theo ông A, [Thủ tướng] yêu cầu ...': the title is the subject behind an opening."""
        if gap != ", ":
            return False
        start = self.mentions[p].start
        if "lời mời của" in self.norm[max(0, start - 40) : start] and self.names_another(i):
            return True  # 'Nhận lời mời của ông A, [Bộ trưởng] Bộ Y tế Lào, bà B, sang thăm'
        if INTRO.search(self.norm, max(0, start - 90), start) is None:
            return False
        post, _ = self.row.post(i)  # with a body it is mostly his: 'Theo bà B, Giám đốc Sở Y tế cho biết ...'
        return post.agency is None and SAYS.match(self.norm, post.end) is not None

    def names_another(self, i: int) -> bool:
        """True if a name follows the run of title i: 'Bộ trưởng Bộ Y tế Lào[, bà B]'."""
        posts, after = self.row.run(i)
        if self.row.label(after) != "PERSON":
            return False
        gap = self.row.gap(posts[-1].end, self.mentions[after].start)
        return (between.NAMED.fullmatch(gap) or between.NAMED_LOOSELY.fullmatch(gap)) is not None

    def is_by_the_way(self, p: int, end: int) -> bool:
        """True if person p is named for another's sake in what the text tells until ``end``: as whom somebody replaces, who took the picture, who
        decides, or whose relative somebody is."""
        return self.is_replaced(p, end) or self.is_credit(p) or self.is_agent(p) or self.is_kin(p, end)

    def appointed_person(self, i: int) -> int | None:
        """'ông A được điều động về tỉnh B, giữ chức Phó Chủ tịch': the verb gives the post to the last name of the sentence."""
        start = self.mentions[i].start
        if not TAKES_OFFICE.search(self.norm, max(0, start - 30), start):
            return None
        p = i - 1
        while (
            p >= 0 and start - self.mentions[p].end <= _LIFE and (self.row.label(p) != "PERSON" or self.is_by_the_way(p, start))
        ):
            p -= 1
        if p < 0 or start - self.mentions[p].end > _LIFE or start - (told := self.told_until(p)) > 800:
            return None
        listed = self.norm.rfind(";", told, start)
        if listed >= 0 and any(m.label == "TITLE" and m.start > listed for m in self.mentions[p:i]):
            return None  # 'Ông A nói sẽ điều động ...; Phó Chủ tịch UBND quận B về làm Phó Giám đốc'
        if between.OF_OTHERS.search(self.norm, max(self.mentions[p].end, start - 80), start):
            return None
        ends = [m.end() - 1 for m in SENTENCE_END.finditer(self.text, told, start)]
        if not ends:
            if between.ORDERS.match(self.norm, self.mentions[p].end, start):
                return None  # 'Thủ tướng A yêu cầu cho thôi chức Cục trưởng'
            return self.subject(p, "làm") if start - told <= 250 else None
        if len(ends) > 5 or any(m.label == "TITLE" and m.start >= max(told, ends[-1]) for m in self.mentions[p:i]):
            return None
        told_of = between.PRONOUN_SUBJECT.search(self.norm, ends[-1] - 1, start) is not None
        return p if told_of or self.pronoun_behind(i) else None

    def pronoun_behind(self, i: int) -> bool:
        """'Với tư cách là Giám đốc Sở Y tế, [ông] cho biết': the clause of title i tells of whom a pronoun takes up."""
        posts, after = self.row.run(i)
        found = between.PRONOUN_BEHIND.match(self.norm, posts[-1].end)
        return found is not None and not (self.row.label(after) == "PERSON" and self.mentions[after].start <= found.end())

    def told_until(self, p: int) -> int:
        """Where the last post ends that the text has told of person p; a life goes on for many sentences without the name."""
        person = self.mentions[p]
        return max([person.end, *(held.end for held in self.found[-3:] if held.person == person)])

    def career_person(self, i: int) -> int | None:
        """'Ông A từng làm Chánh Văn phòng UBND tỉnh; [Giám đốc Sở Y tế]': the subject of the sentence that tells a career."""
        cue = self.row.in_career(self.mentions[i].start)
        if between.TOWARDS.search(self.norm, max(0, self.mentions[i].start - 8), self.mentions[i].start):
            return None
        p = i - 1
        while (
            cue is not None
            and p >= 0
            and cue - self.mentions[p].end <= 400
            and (self.mentions[p].start > cue or self.row.label(p) != "PERSON" or self.is_kin(p, cue))
        ):
            p -= 1
        if cue is None or p < 0 or cue - self.mentions[p].end > 400:
            return None
        ends = [m.end() - 1 for m in SENTENCE_END.finditer(self.text, self.mentions[p].end, cue)]
        return p if not ends or between.PRONOUN_SUBJECT.search(self.norm, ends[-1] - 1, cue) else None

    def continued_person(self, i: int) -> int | None:
        """'Ông là Ủy viên Trung ương Đảng khóa X; [đại biểu] Quốc hội khóa XIII': who holds the post before, if the sentence tells what he is or was."""
        last = self.found[-1] if self.found else None
        if last is None or last.person is None or not between.CONTINUES.fullmatch(self.norm, last.end, self.mentions[i].start):
            return None
        start = last.posts[0].title.start
        told = last.posts[0].title == self.continued or TAKES_OFFICE.search(self.norm, max(0, start - 30), start) is not None
        told = told or between.OF_BIRTH.search(self.norm, last.person.end, max(start, last.person.end)) is not None
        if not told:
            return None
        self.continued = self.mentions[i]
        return next((k for k in range(i - 1, -1, -1) if self.mentions[k] == last.person), None)

    def is_replaced(self, p: int, end: int) -> bool:
        """'ông A thay [ông B] làm Giám đốc'; not 'ông A thay [ông B] vừa được bầu làm Chủ tịch', where the clause up to ``end`` is B's."""
        start = self.mentions[p].start
        if between.REPLACES.search(self.norm, max(0, start - 30), start) is None:
            return False
        return between.OF_REPLACED.match(self.norm, self.mentions[p].end, end) is None

    def is_credit(self, p: int) -> bool:
        """'Ảnh: [A] Trên cương vị Chủ tịch ...': who took the picture."""
        start = self.mentions[p].start
        return self.norm.endswith(between.CREDITS, max(0, start - 8), start)

    def named_loosely(self, posts: list[Post], p: int, gap: str) -> bool:
        """'Phó Chủ tịch UBND tỉnh, ông A nói ...', but not 'Báo cáo với Thủ tướng, ông A ...'."""
        start = posts[0].title.start
        if between.THEN_SUBJECT.fullmatch(gap) and between.BEING.search(self.norm, max(0, start - 40), start):
            return True
        if not between.NAMED_LOOSELY.fullmatch(gap):
            return False
        if "đối với" in gap and self.norm.endswith(between.WHOSE, 0, start):
            return False  # 'bằng khen [của ]Thủ tướng đối với ông A'
        if ":" in gap and between.GOES_ON.match(self.norm, self.mentions[p].end):
            return False  # 'Tổng Thư ký Quốc hội: Ông A thôi đại biểu vì sức khỏe': what is said
        if "," not in gap:
            return True
        if between.CLAUSE_HEAD.search(self.norm, max(0, start - 30), start):
            return True
        if between.MODIFIED.match(gap):
            return False  # 'Phát biểu với Giám đốc Sở Y tế tại cuộc họp, ông A ...'
        intro = INTRO.search(self.norm, max(0, start - 90), start)
        end = self.mentions[p].end
        if intro and (SAYS.match(self.norm, end) or ("theo " in intro[0] and between.GOES_ON.match(self.norm, end))):
            return False  # 'Ghi nhận đề nghị của Giám đốc Sở Y tế, ông A bày tỏ ...', 'Theo quyết định của Chủ tịch UBND tỉnh, ông A nghỉ hưu'
        has_own = self.row.label(p + 1) == "TITLE" and between.HOLDS.fullmatch(self.row.gap_behind(p)) is not None
        return not has_own and posts[-1].agency is not None

    def is_given(self, posts: list[Post], gap: str) -> bool:
        """'giao quyền Giám đốc Sở Y tế cho ông A'."""
        return between.GIVEN_TO.fullmatch(gap) is not None and self.is_office_given(posts[0].title.start)

    def is_office_given(self, start: int) -> bool:
        """True if it is the office itself that is given, not what its holder gives: 'trao bằng khen [của ]Thủ tướng cho ông A'."""
        gives = between.GIVES.search(self.norm, max(0, start - 40), start)
        return gives is not None and not self.norm.endswith(between.WHOSE, 0, start)

    def titled_receiver(self, posts: list[Post], after: int) -> int | None:
        """'bổ nhiệm chức vụ Thứ trưởng Bộ Công an đối với [Trung tướng] A', 'cho thôi chức Bí thư với [Bộ trưởng] A': what stands before the name is a post of
        its own, and he gets or leaves the one before."""
        if self.row.label(after) != "TITLE" or not self.is_office_given(posts[0].title.start):
            return None
        if self.norm[posts[-1].end : self.mentions[after].start].strip() not in {"cho", "với", "đối với"}:
            return None
        own, p = self.row.post(after)
        if self.row.label(p) != "PERSON" or between.NAMED.fullmatch(self.row.gap(own.end, self.mentions[p].start)) is None:
            return None
        return p

    def named_tightly(self, p: int) -> bool:
        """True if person p stands directly behind a post ('Chủ tịch UBND tỉnh A')."""
        return not self.is_rank(self.mentions[p - 1]) and between.NAMED.fullmatch(self.row.gap_behind(p - 1)) is not None

    def is_rank(self, m: Match) -> bool:
        """True for 'Đại tá', 'Thượng tướng'."""
        return m.label == "TITLE" and RANK.fullmatch(self.norm, m.start, m.end) is not None

    def with_right(self, posts: list[Post], after: int) -> list[Holding]:
        """The person behind the run, and the others of a list: 'các Phó Chủ tịch A, B và C', 'nguyên Bí thư A, B; nguyên ...'."""
        if posts[-1].agency is None and (body := self.body_behind(after, self.row.title_of(posts[-1]).base)) is not None:
            posts = [*posts[:-1], posts[-1]._replace(agency=body)]
        gap = self.row.gap(posts[-1].end, self.mentions[after].start)
        if posts[-1].agency is None and self.row.title_of(posts[-1]).base in DELEGATES:
            posts = [*posts[:-1], posts[-1]._replace(agency=self.delegation_behind(after))]
        several = is_of_several(self.row, posts[0])
        if several and between.ENUMERATES.match(gap) and len(posts) == 1 and posts[0].agency is None:
            posts = [posts[0]._replace(agency=self.body_above(after, posts[0]))]
        several = several or opens_list(gap, several=False) or (len(posts) > 1 and self.row.is_deputy(*posts[-2:]))
        if not several and not all(self.row.is_former(post) for post in posts):
            return [self.holding(posts, p) for p in self.sharers(posts, after, gap)]
        names = names_from(self.row, after, self.owners(after), commas_only=not several)
        return [self.holding(own, p) for own, p in shares(self.row, posts, names)]

    def body_above(self, after: int, post: Post) -> Match | None:
        """'[Chủ tịch UBND tỉnh] A và 2 Phó Chủ tịch gồm các ông B, C', '[Sở Y tế] có hai Phó Giám đốc là B và C': whose deputies are counted up."""
        title, start = self.row.title_of(post).base, post.title.start
        for k in range(after - 1, max(-1, after - between.SHARERS), -1):
            body = self.mentions[k]
            if body.start > start or body.label not in BODIES:
                continue
            if between.COUNTS_UP.fullmatch(self.norm, body.end, start):
                return body
            if body.label != "AGENCY":
                continue
            if SENTENCE_END.search(self.text, body.end, start):
                return None
            led = self.row.label(k - 1) == "TITLE" and self.row.is_head(k - 1, title)
            if led or self.norm.endswith("lãnh đạo ", 0, body.start):
                return body
        return None

    def body_behind(self, p: int, title: str) -> Match | None:
        """'Thứ trưởng A của [Bộ Y tế]', 'Thứ trưởng A và Thứ trưởng B của [Bộ Y tế]': the body behind the name, of all with the same title."""
        for name in range(p, min(p + 2 * between.SHARERS, len(self.mentions) - 1), 2):
            gap = self.row.gap_behind(name)
            if gap == " của " and self.row.label(name + 1) in {"AGENCY", "ORG"}:
                return self.mentions[name + 1]
            again = gap in {" và ", ", "} and self.row.label(name + 1) == "TITLE" and self.row.label(name + 2) == "PERSON"
            if not again or self.row.title_of_mention(name + 1).base != title:
                return None
        return None

    def delegation_behind(self, p: int) -> Match | None:
        """'Đại biểu A ([đoàn An Hòa])': the delegation that the delegate p is of."""
        found = between.OF_DELEGATION.match(self.norm, self.mentions[p].end)
        place = self.mentions[p + 1] if p + 1 < len(self.mentions) else None
        if found is None or place is None or place.label not in {"LOCATION", "AGENCY"}:
            return None
        start = found.start("delegation")
        if place.start not in {start, found.end()}:
            return None
        return Match(start, place.end, "AGENCY", None, DELEGATION)

    def sharers(self, posts: list[Post], first: int, gap: str) -> list[int]:
        """The names that share a post which several hold: 'Phó Chủ tịch UBND tỉnh [Lê Văn Bình], [Vũ Minh]', 'bổ nhiệm Thứ trưởng đối với [bà A] và [ông B]'."""
        title = self.row.title_of(posts[-1])
        if len(posts) > 1 or not (title.base.startswith("phó ") or title.base in between.HELD_BY_MANY) or title.former:
            return [first]
        addressed = between.TO_EACH.search(gap) is not None
        names = names_from(self.row, first, self.owners(first))
        for n, p in enumerate(names[1:], 1):
            name = self.norm[self.mentions[p].start : self.mentions[p].end]
            gap = self.row.gap_behind(p - 1)
            alike = gap in {", ", " và "} or (addressed and gap.startswith(" và "))
            if not alike or " " not in name or is_foreign(name):
                return names[:n]
        return names

    def owners(self, first: int) -> list[int]:
        """Those of the names in a row from mention ``first`` on who have a title behind them: 'A, B và ông C - Giám đốc Sở Y tế'."""
        p = names_from(self.row, first, ())[-1]
        if self.row.label(p + 1) != "TITLE" or self.left_person(p + 1) != p:
            return []
        posts, after = self.row.run(p + 1)  # '..., B, Bộ trưởng Bộ Y tế C': the title is that of the name behind it
        gap = self.row.gap(posts[-1].end, self.mentions[after].start) if self.row.label(after) == "PERSON" else "\0"
        return [] if len(posts) == 1 and between.NAMED.fullmatch(gap) else [p]

    def with_fellows(self, posts: list[Post], left: int) -> list[Holding]:
        """'các đồng chí [Lê Văn Bình], [Vũ Minh], Trần Thị Hoa - Phó Chủ tịch UBND tỉnh': the title is that of all."""
        k = names_until(self.row, left)[0]
        start = self.mentions[k].start
        if between.ALL_OF_THEM.match(self.norm, self.mentions[left].end):
            return [self.holding(posts, p) for p in range(k, left)]
        # 'Dự có: A, Bí thư Huyện ủy; [B], C, Phó Chủ tịch UBND huyện' too
        if k < left and (
            between.FELLOWS.search(self.norm, max(0, start - 24), start)
            or between.NEXT_ITEM.search(self.norm, max(0, start - 12), start)
        ):
            return [self.holding(posts, p) for p in range(k, left)]
        return []

    def elected_together(self, posts: list[Post], left: int) -> list[Holding] | None:
        """'Bà A và ông B được bầu làm Phó Chủ tịch HĐND tỉnh', 'các đồng chí A, B trúng cử Phó Chủ tịch'; 'A và B giữ chức Chủ tịch HĐND và Chủ tịch UBND tỉnh': to each one post."""
        names = names_until(self.row, left)
        start = self.mentions[names[0]].start
        fellows = between.FELLOWS.search(self.norm, max(0, start - 24), start)
        if len(names) < 2 or not (fellows or " và " in self.row.gap_behind(names[-2])):
            return None
        if not between.ELECTED.match(self.norm, self.mentions[left].end, posts[0].title.start):
            return None
        if len(posts) == len(names) and " và " in self.norm[posts[-2].end : posts[-1].title.start]:
            return [self.holding([post], p) for post, p in zip(posts, names, strict=True)]
        return [self.holding(posts, p) for p in names]

    def alone(self, i: int, posts: list[Post]) -> list[Holding]:
        """A run without a name: the seats that it stands for."""
        runs, vacant = find_seats(self.row, i, [self.with_clause_body(post, i) for post in posts])
        return [Holding(tuple(run), None, run[0].title.start, run[-1].end, vacant=vacant) for run in runs]

    def is_header(self, posts: list[Post], after: int) -> bool:
        """'Cùng dự có [các Ủy viên Trung ương Đảng:] Bộ trưởng A ...; Bộ trưởng B ...': a post of everybody in the list."""
        start, end = posts[0].title.start, posts[-1].end
        # Names alone behind the colon ('các Phó Chủ tịch: A, B và C') are a shorter list, read from the first name on.
        own = self.row.label(after) == "PERSON" and self.row.label(after + 1) == "TITLE"
        if own and (each := between.EACH_OF.match(self.norm, end)) is not None and each.end() == self.mentions[after].start:
            if each["given"]:
                return between.GIVES.search(self.norm, max(0, start - 40), start) is not None
            return is_of_several(self.row, posts[0])
        colon = between.COLON.match(self.norm, end)
        if colon is None or not (colon["list"] or SEVERAL.search(self.norm, max(0, start - 20), start)):
            return False
        return self.row.label(after) == "TITLE" or own

    def under_header(self, posts: list[Post], after: int) -> list[Holding]:
        out: list[Holding] = []
        end = posts[-1].end
        listed = ":" in self.norm[end : self.mentions[after].start]
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
                if not listed and p > after and between.NEXT_OF.fullmatch(self.norm, end, self.mentions[p].start) is None:
                    break
                out.append(self.holding(posts, p))
            end = self.mentions[p].end
        return out

    def holding(self, posts: list[Post], p: int) -> Holding:
        person = self.mentions[p]
        full = tuple(self.with_clause_body(post, p) for post in posts)
        return Holding(full, person, min(person.start, posts[0].title.start), max(person.end, posts[-1].end))

    def with_clause_body(self, post: Post, at: int) -> Post:
        """'Ban Chỉ đạo X ... do ông A làm Trưởng ban': the title's noun names the body before it in the sentence. ``at``: mention of who holds it."""
        if post.agency is not None:
            return post
        title = self.row.title_of(post)
        if (party := party_before(self.text, self.norm, self.mentions, post.title, title.base)) is not None:
            return post._replace(agency=party)
        noun = between.BODY_NOUN.search(title.key)
        if noun is None:
            return post
        words = between.CHAIRED if noun["chair"] else ((noun["group"] or noun["team"]) + " ",)
        if noun["chair"] and not self.norm.endswith(" làm ", 0, post.title.start):
            return post
        end = self.mentions[at].start
        for m in reversed(self.mentions[max(0, at - 12) : at]):
            if m.label == "AGENCY" and self.norm.startswith(words, m.start):
                gap = self.norm[m.end : end]
                stated = len(gap) < 160 and ". " not in gap and " do " in gap + " "
                return post._replace(agency=m) if stated else post
        return post
