"""Whose the posts are: a run of posts goes to the name before or behind it, or stands for the person.

Reads the few words between them, and for a career the sentence; who is who across the article is decided in :mod:`.link`.
"""

from __future__ import annotations

from functools import lru_cache

from vngovnlp.article import Article
from vngovnlp.grammar.match import Match
from vngovnlp.resolve.officials import between
from vngovnlp.resolve.officials.aside import is_credit
from vngovnlp.resolve.officials.before import holds_another_office, left_person
from vngovnlp.resolve.officials.behind import is_given, is_rank, named_loosely, named_tightly, titled_receiver
from vngovnlp.resolve.officials.career import appointed_person, career_person, continued_person
from vngovnlp.resolve.officials.holding import Holding, holding, with_clause_body
from vngovnlp.resolve.officials.name_lists import is_of_several, opens_list
from vngovnlp.resolve.officials.plurals import plural_titles
from vngovnlp.resolve.officials.portfolios import named_portfolios
from vngovnlp.resolve.officials.post import Post, Served
from vngovnlp.resolve.officials.posts import BODIES, ON_BEHALF, TAKES_OFFICE, Reader
from vngovnlp.resolve.officials.seats import find_seats
from vngovnlp.resolve.officials.titles import MINISTERS
from vngovnlp.resolve.officials.together import elected_together, is_header, under_header, with_fellows, with_right


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
                found += [holding(self.row, [Post(self.mentions[i], field, False, field.end)], p) for field, p in ministers]
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
        return named_portfolios(self.row.text, self.norm, self.mentions, i)

    def who_is_served(self, i: int, served: Served) -> list[Holding]:
        """Whom an aide serves, by name or as a seat."""
        return self.alone(i, served.posts) if served.person is None else [holding(self.row, served.posts, served.person)]

    def attach(self, i: int, posts: list[Post], after: int) -> list[Holding]:
        """The run with the person before or behind it; cut in two where both have a claim."""
        if is_header(self.row, posts, after):
            return under_header(self.row, posts, after)
        if (both := self.succession(i, posts, after)) is not None:
            return both
        left = left_person(self.row, i)
        if left is not None and holds_another_office(self.row, left, posts[0]):
            left = None
        tight = loose = False
        if self.row.label(after) == "PERSON":
            gap = self.row.gap(posts[-1].end, self.mentions[after].start)
            # 'thừa ủy quyền của Chánh án TAND tối cao đồng chí A trao ...': A stands in for him.
            if gap.strip() and ON_BEHALF.search(self.norm, max(0, posts[0].title.start - 16), posts[0].title.start):
                return self.alone(i, posts)
            tight = between.NAMED.fullmatch(gap) is not None or opens_list(gap, several=is_of_several(self.row, posts[-1]))
            tight = tight or (is_rank(self.row, posts[-1].title) and between.LEARNED.fullmatch(gap) is not None)
            loose = (
                not tight
                and left is None
                and not is_credit(self.row, after)
                and (named_loosely(self.row, posts, after, gap) or is_given(self.row, posts, gap))
            )
        if left is None:
            if tight or loose:
                return with_right(self.row, posts, after)
            if (receiver := titled_receiver(self.row, posts, after)) is not None:
                return [holding(self.row, posts, receiver)]
            appointed = appointed_person(self.row, i, self.found)
            appointed = career_person(self.row, i) if appointed is None else appointed
            appointed = self.continued_person(i) if appointed is None else appointed
            return self.alone(i, posts) if appointed is None else [holding(self.row, posts, appointed)]
        if not tight:
            gap = self.row.gap(self.mentions[left].end, posts[0].title.start)
            if (both := elected_together(self.row, posts, left)) is not None:
                return both
            open_ended = gap == ", " and len(posts) == 1 and self.norm[posts[-1].end : posts[-1].end + 1] == " "
            return [*with_fellows(self.row, posts, left), holding(self.row, posts, left)._replace(loose=open_ended)]
        if len(posts) > 1 and (mine := self.left_share(posts, left)):
            return [holding(self.row, posts[:mine], left), *with_right(self.row, posts[mine:], after)]
        # 'ông A, Giám đốc Sở Y tế, Đại tá B': the last post is B's; the rest is A's unless A was already given a post.
        if len(posts) == 1 or (self.row.label(left - 1) in BODIES | {"TITLE"} and named_tightly(self.row, left)):
            return with_right(self.row, posts, after)
        return [holding(self.row, posts[:-1], left), *with_right(self.row, posts[-1:], after)]

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
        heir = left_person(self.row, i)
        heir = appointed_person(self.row, i, self.found) if heir is None else heir
        if heir is None:
            return None
        left = [post._replace(former=True) for post in posts[-1:]]
        return [holding(self.row, posts, heir), holding(self.row, left, after)]

    def continued_person(self, i: int) -> int | None:
        """Who goes on to hold the post of title i."""
        p = continued_person(self.row, i, self.found[-1] if self.found else None, self.continued)
        if p is not None:
            self.continued = self.mentions[i]
        return p

    def alone(self, i: int, posts: list[Post]) -> list[Holding]:
        """A run without a name: the seats that it stands for."""
        runs, vacant = find_seats(self.row, i, [with_clause_body(self.row, post, i) for post in posts])
        return [Holding(tuple(run), None, run[0].title.start, run[-1].end, vacant=vacant) for run in runs]
