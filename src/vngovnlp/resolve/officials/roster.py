"""Who has been found in an article, named or not, and what posts they are known by so far."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from vngovnlp.article import Article
from vngovnlp.report import Agency, Span
from vngovnlp.resolve.officials.compare import Comparison
from vngovnlp.resolve.officials.people import Person, is_foreign
from vngovnlp.resolve.officials.post import Post


class Holder:
    """A person or a seat while it is being put together. Mentions stay sorted."""

    __slots__ = ("beside", "forms", "mentions", "name", "posts")

    def __init__(self, name: Span | None, mentions: Sequence[Span] = ()) -> None:
        self.name = name
        self.posts: list[Post] = []
        self.beside: list[Span] = []
        """The titles and bodies that stand beside the name."""
        self.forms: dict[tuple[str, str | None], Post] = {}
        self.mentions = sorted(mentions)

    def last_before(self, offset: int) -> int:
        """Where the holder was last mentioned before the offset; -1 if not."""
        i = bisect_left(self.mentions, (offset, 0))
        return self.mentions[i - 1][0] if i else -1

    def first(self) -> int:
        return self.mentions[0][0]


class Roster:
    """The people and the seats of an article while their posts are being found."""

    def __init__(self, article: Article, compare: Comparison, agencies: Sequence[Agency], people: Sequence[Person]) -> None:
        self.article = article
        self.compare = compare
        self.agencies = agencies
        self.people = [Holder(person.name, person.mentions) for person in people]
        self.seats: list[Holder] = []
        self.person_of = {start: holder for holder in self.people for start, _ in holder.mentions}
        self.by_title: dict[str, list[Holder]] = {}

    def give(self, holder: Holder, posts: Sequence[Post]) -> None:
        """Note that somebody holds these posts."""
        holder.posts += posts
        for post in posts:
            holder.forms.setdefault((self.compare.title(post).key, self.compare.agency_text(post)), post)
            for base in self.compare.bases(post):
                holders = self.by_title.setdefault(base, [])
                if holder not in holders:
                    holders.append(holder)

    def give_beside(self, holder: Holder, posts: Sequence[Post]) -> None:
        """Note posts that stand beside the holder's name."""
        self.give(holder, posts)
        holder.beside += [(m.start, m.end) for post in posts for m in (post.title, post.agency) if m is not None]

    def join(self, gone: Holder, person: Holder) -> None:
        """A seat turns out to be somebody's, a misspelt name somebody else's."""
        (self.seats if gone.name is None else self.people).remove(gone)
        for holders in self.by_title.values():
            if gone in holders:
                holders.remove(gone)
        self.give(person, gone.posts)
        person.beside += gone.beside
        person.mentions = sorted({*person.mentions, *gone.mentions})
        self.person_of |= {start: person for start, _ in gone.mentions if start in self.person_of}

    def name_of(self, holder: Holder) -> str:
        """The normal form of the name, "" for a seat."""
        return self.article.norm[slice(*holder.name)] if holder.name is not None else ""

    def sentence_of(self, offset: int) -> int:
        """The number of the sentence that an offset is in; -1 before the first."""
        return bisect_right(self.article.sentences, (offset, len(self.article.text))) - 1

    def is_foreign(self, holder: Holder) -> bool:
        return holder.name is not None and is_foreign(self.name_of(holder))

    def heads_ministry(self, holder: Holder) -> bool:
        """'Bộ trưởng Bộ Y tế'."""
        return any(p.agency is not None and self.compare.title(p).base == "bộ trưởng" for p in holder.forms.values())
