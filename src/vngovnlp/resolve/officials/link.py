"""Officials: one entry a person or unnamed seat, with the posts that the article gives and every mention."""

from __future__ import annotations

import itertools
from bisect import bisect_left, bisect_right, insort
from collections import Counter
from collections.abc import Mapping, Sequence

from vngovnlp.article import Article
from vngovnlp.grammar.match import Match
from vngovnlp.report import Agency, Official, Position, Span
from vngovnlp.resolve.agencies.abbreviations import written_out_title
from vngovnlp.resolve.agencies.names import (
    UNIT_WORDS,
    cut_short,
    is_abbreviated,
    is_abroad,
    is_other_form,
    read_name,
    same_body,
    same_company,
    same_ministry,
    same_place,
)
from vngovnlp.resolve.officials.aides import serves
from vngovnlp.resolve.officials.between import RANK, honorific_of
from vngovnlp.resolve.officials.equations import long_names
from vngovnlp.resolve.officials.holders import Holding, find_holdings
from vngovnlp.resolve.officials.implied import implied_agency
from vngovnlp.resolve.officials.people import Person, is_foreign, is_slip, link_people
from vngovnlp.resolve.officials.posts import Post, Title, read_title
from vngovnlp.resolve.officials.unnamed import LEAD, SPOKESMAN, acts, goes_on, speaks, speaks_for
from vngovnlp.resolve.pattern import pattern
from vngovnlp.text import normal


class _Holder:
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


def link_officials(article: Article, entities: Sequence[Match], agencies: Sequence[Agency]) -> tuple[Official, ...]:
    """Who holds what, in order of first mention; a person without any title is no official."""
    mentions = tuple(entities)
    linker = _Linker(article, agencies, link_people(article, mentions), long_names(article, mentions))
    holdings = find_holdings(article, mentions)
    for holding in holdings:
        if holding.person is not None and not holding.loose:
            linker.give_beside(linker.person_of[holding.person.start], holding.posts)
    for holding in holdings:
        if holding.person is not None and holding.loose:
            linker.place_loose(holding, linker.person_of[holding.person.start])
    for holding in holdings:
        if holding.person is None:
            linker.place_bare(holding)
    linker.join_slips()
    linker.name_seat()
    linker.name_seats_that_go_on()
    linker.read_pronouns()
    return linker.officials()


class _Linker:
    def __init__(
        self, article: Article, agencies: Sequence[Agency], people: Sequence[Person], long_names: Mapping[str, str]
    ) -> None:
        self.article = article
        self.long_names = long_names
        self.agency_id = {span[0]: a.id for a in agencies for span in a.mentions}
        self.agencies = agencies
        self.people = [_Holder(person.name, person.mentions) for person in people]
        self.seats: list[_Holder] = []
        self.person_of = {start: holder for holder in self.people for start, _ in holder.mentions}
        self.by_title: dict[str, list[_Holder]] = {}

    def give(self, holder: _Holder, posts: Sequence[Post]) -> None:
        """Note that somebody holds these posts."""
        holder.posts += posts
        for post in posts:
            holder.forms.setdefault((self.title(post).key, self.agency_text(post)), post)
            for base in self.bases(post):
                holders = self.by_title.setdefault(base, [])
                if holder not in holders:
                    holders.append(holder)

    def give_beside(self, holder: _Holder, posts: Sequence[Post]) -> None:
        """Note posts that stand beside the holder's name."""
        self.give(holder, posts)
        holder.beside += [(m.start, m.end) for post in posts for m in (post.title, post.agency) if m is not None]

    def bases(self, post: Post) -> tuple[str, ...]:
        """The titles by which the holder of a post is called: 'Trưởng' of a 'Ban Pháp chế' is a 'Trưởng ban' too."""
        base = self.title(post).base
        nouns = self.article.norm[post.agency.start : post.agency.end].split(" ", 2)[:2] if post.agency else []
        if not nouns or nouns[0] in UNIT_WORDS:
            return (base,)  # 'Bí thư huyện' can be that of another district
        return (base, *(f"{base} {' '.join(nouns[: n + 1])}" for n in range(len(nouns))))

    def is_called_by_noun(self, bare: Post, full: Post) -> bool:
        """True if a title without a body has the noun of the other's body in it: 'Trưởng ban', 'Trưởng' + 'Ban Pháp chế'."""
        return bare.agency is None and full.agency is not None and self.title(bare).base in self.bases(full)[1:]

    # -- titles without a name --------------------------------------------------------------------------------

    def place_bare(self, holding: Holding) -> None:
        """A title that stands for a person: the last one before it who holds it, else the first after, else a seat."""
        alone = len(holding.posts) == 1  # 'do Bí thư Tỉnh ủy làm [Trưởng ban]': hardly of the body that somebody else heads
        placed = [
            self.holder_of(post) if alone or post.agency else self.holder_of(post, by_noun=False) for post in holding.posts
        ]
        # '[Bộ trưởng], Chủ nhiệm Văn phòng Chính phủ' is none of those who head a ministry.
        placed = [
            None if h and self.is_rank(post) and self.heads_ministry(h) else h
            for post, h in zip(holding.posts, placed, strict=True)
        ]
        # 'Thủ tướng làm Trưởng ban': who is known by one post of a run holds all of it.
        seat = next((h for h in placed if h is not None), None)
        if seat is None and holding.vacant:
            return
        for post, holder in zip(holding.posts, placed, strict=True):
            if holder is None:
                if seat is None:
                    seat = _Holder(None)
                    self.seats.append(seat)
                holder = seat
            self.give(holder, (post,))
            span = (
                post.title.start,
                post.agency.end if post.agency and post.agency.start > post.title.start else post.title.end,
            )
            insort(holder.mentions, span)

    def join_slips(self) -> None:
        """'Lê Thanh Mẫu' is the 'Lê Thành Mẫu' who holds the same office: a name written wrong is no second holder."""
        bearers: dict[str, list[_Holder]] = {}
        for holder in self.people:
            if holder.posts and holder.name is not None:
                bearers.setdefault(self.name_of(holder).rpartition(" ")[2], []).append(holder)
        for alike in bearers.values():
            for one, other in itertools.combinations(alike, 2):
                if (
                    one in self.people
                    and other in self.people
                    and is_slip(self.name_of(one), self.name_of(other))
                    and self.hold_one_office(one, other)
                ):
                    rare, common = sorted((one, other), key=lambda h: (len(h.mentions), -h.first()))
                    self.join(rare, common)

    def name_of(self, holder: _Holder) -> str:
        return self.article.norm[slice(*holder.name)] if holder.name is not None else ""

    def hold_one_office(self, one: _Holder, other: _Holder) -> bool:
        """True if the text gives both an office that only one can hold."""
        return any(
            self.title(p).base in _SINGLE and self.same_post(p, q) and p.agency is not None and q.agency is not None
            for p in one.posts
            for q in other.posts
        )

    def name_seat(self) -> None:
        """Give the one office that is spoken of without a name to the one person whom the beginning names without a post: 'Chủ tịch An Hòa: ...', 'Ông A
        yêu cầu ...'; 'Ông Lund nói ...', 'Tổng thống Na Uy ...'."""
        norm = self.article.norm
        free = [h for h in self.people if not h.posts and h.first() < LEAD]
        ours = [h for h in free if any(acts(norm, m) for m in h.mentions)]
        heads = [h for h in self.seats if self.is_head_of_state(h)]
        foreign = [h for h in free if self.is_foreign(h) and any(honorific_of(norm, s) for s, _ in h.mentions)]
        if all(h in ours for h in foreign) and not any(self.in_one_sentence(a, b) for a in heads for b in foreign):
            self.match_up(heads, foreign)
        if all(" " in self.name_of(h) for h in ours):
            self.match_up([h for h in self.seats if self.is_local_seat(h) and speaks(norm, h.mentions)], ours)

    def in_one_sentence(self, seat: _Holder, person: _Holder) -> bool:
        """True if a sentence speaks of both, as of two."""
        return not {self.sentence_of(start) for start, _ in seat.mentions}.isdisjoint(
            self.sentence_of(start) for start, _ in person.mentions
        )

    def sentence_of(self, offset: int) -> int:
        """The number of the sentence that an offset is in; -1 before the first."""
        return bisect_right(self.article.sentences, (offset, len(self.article.text))) - 1

    def match_up(self, seats: Sequence[_Holder], people: Sequence[_Holder]) -> None:
        """One seat and one person are the same, of more nobody can tell."""
        if len(seats) == len(people) == 1:
            self.join(seats[0], people[0])

    def is_head_of_state(self, seat: _Holder) -> bool:
        """'Tổng thống Na Uy', but for one whose aides or kin the text tells of: 'phu nhân Tổng thống Na Uy, bà A'."""
        return any(
            post.agency is not None and post.agency.label == "LOCATION" and self.title(post).base in _HEADS_ABROAD
            for post in seat.posts
        ) and not any(serves(self.article.norm, start) for start, _ in seat.mentions)

    def join(self, gone: _Holder, person: _Holder) -> None:
        """A seat turns out to be somebody's, a misspelt name somebody else's."""
        (self.seats if gone.name is None else self.people).remove(gone)
        for holders in self.by_title.values():
            if gone in holders:
                holders.remove(gone)
        self.give(person, gone.posts)
        person.beside += gone.beside
        person.mentions = sorted({*person.mentions, *gone.mentions})
        self.person_of |= {start: person for start, _ in gone.mentions if start in self.person_of}

    def name_seats_that_go_on(self) -> None:
        """'Ông A nói ... [Tổ trưởng] Tổ công tác nhấn mạnh ...': a second office of the one who spoke in the sentence before."""
        named = sorted(((m, h) for h in self.people for m in h.mentions), key=lambda found: found[0])
        for seat in list(self.seats):
            post = seat.posts[0]
            title = self.title(post)
            if post.agency is None or title.former or title.base in _OF_STATE:
                continue
            speaker = next(
                (
                    h
                    for m in seat.mentions
                    if goes_on(self.article.norm, title.base, m) and (h := self.speaker_before(named, m[0]))
                ),
                None,
            )
            if speaker is not None and not any(
                self.fit(post, title.base, title.key, held) < 0 for held in speaker.forms.values()
            ):
                self.join(seat, speaker)

    def speaker_before(self, named: Sequence[tuple[Span, _Holder]], offset: int) -> _Holder | None:
        """Who of those ``named``, in text order, is the last in the sentence before this place, and speaks there."""
        k = self.sentence_of(offset) - 1
        i = bisect_left(named, offset, key=lambda found: found[0][0]) - 1
        if k < 0 or i < 0:
            return None
        mention, last = named[i]
        there = mention[0] >= self.article.sentences[k][0]
        return last if there and last.posts and acts(self.article.norm, mention, addressed=False) else None

    def is_local_seat(self, seat: _Holder) -> bool:
        """True for the head of a territory or a spokesman, of whom an article has one."""
        return any(
            post.agency is not None and self.title(post).base in _LEADERS and not self.title(post).former for post in seat.posts
        )

    def place_loose(self, holding: Holding, person: _Holder) -> None:
        """A post after a comma is the person's unless somebody else is known to hold it."""
        post = holding.posts[0]
        title = self.title(post)
        owned = title.base in _HEADS if post.agency is not None else title.base in _OF_STATE
        owner = self.holder_of(post) if owned else None
        sure = 6 if post.agency is not None else 5
        if (
            owner is None
            or owner is person
            or all(self.fit(post, title.base, title.key, held) < sure for held in owner.forms.values())
        ):
            self.give_beside(person, holding.posts)
        else:
            self.place_bare(holding)

    def holder_of(self, post: Post, *, by_noun: bool = True) -> _Holder | None:
        title = self.title(post)
        ranked: list[tuple[int, bool, int, int, _Holder]] = []
        not_ours = self.is_abroad(post)
        for holder in self.candidates(post):
            if title.base == "chủ tịch" and holder.name and self.article.norm[slice(*holder.name)] == "hồ chí minh":
                continue  # the title goes with his name, in any article
            if title.base == "bộ trưởng" and post.agency is not None and self.has_rank_alone(holder):
                continue
            if not_ours and not self.is_foreign(holder) and self.is_ours(holder, title.base):
                continue  # 'Bộ trưởng Quốc phòng Canada' is not our 'Bộ trưởng Quốc phòng'
            fits = [self.fit(post, title.base, title.key, held, by_noun=by_noun) for held in holder.forms.values()]
            fit = max(fits, default=0)
            # 'Thủ tướng Na Uy' is the Thủ tướng with a foreign name, not that of Việt Nam. One known by one name is somebody else
            # in a sentence that names both: 'Tổng thống Widodo tiếp Thủ tướng Lào'.
            abroad = not fit and post.agency is not None and post.agency.label == "LOCATION" and self.is_foreign(holder)
            if abroad and not self.is_beside(holder, post):
                fit = 2 * any(held.agency is None and self.title(held).key == title.key for held in holder.forms.values())
            if fit and post.agency is not None and min(fits) < 0 and fit < 6:
                continue  # holds this title elsewhere
            if fit > 0:
                before = holder.last_before(post.title.start)
                ours = title.base not in _OF_STATE or not self.is_of_country(holder, title.base)
                ranked.append((fit, ours, before, -holder.first(), holder))
        if not ranked:
            return self.spokesman(post) if title.base == SPOKESMAN else None
        if post.agency is not None:
            return max(ranked, key=lambda r: (r[0], r[2], r[3]))[4]
        # Without a body the nearest before wins, whatever else fits better; but 'Thủ tướng' is ours before he is another country's.
        return max(ranked, key=lambda r: (r[2] >= 0, r[1], r[0] // 4, r[2], r[3]))[4]

    def spokesman(self, post: Post) -> _Holder | None:
        """'Người phát ngôn Chính phủ': the head of the body's office, if the article names him."""
        body = self.agency_text(post)
        if post.agency is None or body is None:
            return None
        place = post.agency.label == "LOCATION"
        for holder in self.people:
            for (_, office), held in holder.forms.items():
                if office is not None and speaks_for(self.title(held).base, office, body, place=place):
                    return holder
        return None

    def candidates(self, post: Post) -> list[_Holder]:
        """Who holds the title, or one that the first words of the body make of it."""
        found = self.by_title.get(self.title(post).base, [])
        others = [h for base in self.bases(post)[1:] for h in self.by_title.get(base, ()) if h not in found]
        return [*found, *others] if others else found

    def is_split_otherwise(self, one: Post, other: Post) -> bool:
        """'Chánh Văn phòng' + 'Hội đồng bầu cử' beside 'Chánh' + 'Văn phòng Hội đồng bầu cử quốc gia': one phrase, or one cut short, read in two ways."""
        if one.agency is None or other.agency is None:
            return False
        a, b = self.title(one), self.title(other)
        if a.former != b.former or not (a.base.startswith(b.base + " ") or b.base.startswith(a.base + " ")):
            return False
        return self.whole(one).startswith(self.whole(other)) or self.whole(other).startswith(self.whole(one))

    def whole(self, post: Post) -> str:
        """Title and body in one, a blank behind."""
        return f"{self.title(post).base} {normal(self.agency_text(post) or '')} "

    def fit(self, post: Post, base: str, key: str, held: Post, *, by_noun: bool = True) -> int:
        """How well a held post answers a bare title: 0 not at all, more is better, -1 the same title elsewhere."""
        other = self.title(held)
        if by_noun and self.is_called_by_noun(post, held):
            return 4 * (self.title(post).former == other.former)
        if self.is_split_otherwise(post, held):
            return 6
        if other.base != base or (other.key != key and key != base):
            return 0
        exact = int(other.key == key)
        if self.is_elsewhere(post, held) or self.is_elsewhere(held, post):
            return -1
        if post.agency is not None and held.agency is not None and not self.same_agency(post, held):
            return 6 if self.leaves_words_out(post.agency, held.agency) else -1
        if (other.former or held.former) and not (self.title(post).former or post.former):
            return 1  # one who held it before is meant only if nobody holds it now
        if post.agency is None:
            return 4 + exact
        if held.agency is None:
            # 'Chủ tịch An Hòa' can be the 'Chủ tịch Lê Văn Bình' named without a place; of a country it is somebody else.
            place = post.agency.label == "LOCATION"
            where = self.article.norm[post.agency.start : post.agency.end]
            # ... 'Thủ tướng Việt Nam' is ours
            local = (base in _LOCAL and where not in _ABROAD) or (base in _OURS and where == "việt nam")
            return 2 * int(not place or local) * exact * (not self.is_rank(held))
        return 6 + exact

    def leaves_words_out(self, short: Match, long: Match) -> bool:
        """'Hiệp hội An Hòa' for the 'Hiệp hội Du lịch An Hòa' whose head the article names; of territories and schools such a name is another's."""
        a, b = read_name(self.written_name(short)), read_name(self.written_name(long))
        if (
            len(a.words) < 3
            or len(a.words) >= len(b.words)
            or a.words[-1] != b.words[-1]
            or a.words[0] in _TERRITORIAL
            or a.kind == "school"
        ):
            return False
        rest = iter(b.words)
        return all(word in rest for word in a.words) and b.words[0] not in _TERRITORIAL

    def is_elsewhere(self, bare: Post, other: Post) -> bool:
        """True if a title says of what territory it is, and the other post is of another one: 'Chủ tịch xã', 'Chủ tịch UBND huyện Hòa An'."""
        territory = self.title(bare).territory
        if territory is None:
            return False
        theirs = self.title(other).territory
        if theirs is not None or other.agency is None:
            return theirs not in {None, territory}
        body = read_name(self.agency_text(other) or "")
        unit = _UNIT.search(normal(body.canonical))
        return body.kind not in _OF_PLACE["chủ tịch"] or (unit is not None and unit[0] != territory)

    def is_beside(self, holder: _Holder, post: Post) -> bool:
        """True if the sentence of a post mentions the holder, of whom the article has one name only."""
        if holder.name is None or " " in self.article.norm[slice(*holder.name)]:
            return False
        sentences = self.article.sentences
        start, end = sentences[bisect_right(sentences, (post.title.start, len(self.article.text))) - 1]
        return holder.last_before(end) >= start

    def is_abroad(self, post: Post) -> bool:
        """'[Bộ trưởng] Quốc phòng Canada'."""
        return post.agency is not None and is_abroad(read_name(self.agency_text(post) or "").words)

    def is_ours(self, holder: _Holder, base: str) -> bool:
        """True if somebody named holds this title of a body, and of no other country's."""
        bodies = [held for held in holder.forms.values() if held.agency is not None and self.title(held).base == base]
        return holder.name is not None and bodies != [] and not any(map(self.is_abroad, bodies))

    def is_of_country(self, holder: _Holder, base: str) -> bool:
        """'Thủ tướng Lào'."""
        held = [p.agency for p in holder.forms.values() if self.title(p).base == base]
        return all(agency is not None and agency.label == "LOCATION" for agency in held)

    def is_rank(self, post: Post) -> bool:
        """'[Bộ trưởng], Chủ nhiệm Văn phòng Chính phủ'."""
        return (
            post.agency is None
            and self.title(post).base == "bộ trưởng"
            and _RANK_ONLY.match(self.article.norm, post.title.end) is not None
        )

    def heads_ministry(self, holder: _Holder) -> bool:
        """'Bộ trưởng Bộ Y tế'."""
        return any(p.agency is not None and self.title(p).base == "bộ trưởng" for p in holder.forms.values())

    def has_rank_alone(self, holder: _Holder) -> bool:
        """True for a 'Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ', who is no ministry's."""
        return any(map(self.is_rank, holder.posts)) and not self.heads_ministry(holder)

    def is_foreign(self, holder: _Holder) -> bool:
        return holder.name is not None and is_foreign(self.article.norm[slice(*holder.name)])

    def title(self, post: Post) -> Title:
        return read_title(self.article.text[post.title.start : post.title.end])

    def agency_text(self, post: Post) -> str | None:
        return self.article.text[post.agency.start : post.agency.end] if post.agency else None

    def same_agency(self, one: Post, other: Post) -> bool:
        """True if two posts with bodies can be posts of one body ('Bí thư Hà Nội', 'Bí thư Thành ủy Hà Nội')."""
        if one.agency is None or other.agency is None:
            return False
        a, b = self.agency_id.get(one.agency.start), self.agency_id.get(other.agency.start)
        x, y = (self.written_name(m) for m in (one.agency, other.agency))
        if a is not None and b is not None:
            return a == b or is_other_form(x, y) or (self.title(one).base in _MINISTERS and same_ministry(x, y))
        if same_body(x, y) or is_other_form(x, y):
            return True
        if one.agency.label == other.agency.label == "ORG":
            return same_company(read_name(x).words, read_name(y).words)
        if one.agency.label == other.agency.label == "LOCATION":
            return same_place(read_name(x).words, read_name(y).words)
        if (one.agency.label == "LOCATION") != (other.agency.label == "LOCATION"):
            place, body = (x, y) if one.agency.label == "LOCATION" else (y, x)
            kinds = _OF_PLACE.get(self.title(one).base.removeprefix("phó "))
            if kinds and read_name(body).kind not in kinds:
                return False
            name = read_name(place).core
            name = tuple(w for w in name if w not in UNIT_WORDS) or name
            words = read_name(body).words
            # 'Chủ tịch Hà Nội' is that of 'UBND thành phố', not that of 'UBND phường'.
            bare = read_name(body).bare and (read_name(body).level != "commune" or read_name(place).level == "commune")
            bare = bare or read_name(body).words in _OF_PROVINCE
            return bare or words[-len(name) :] == name or (len(name) == 1 and is_abbreviated(name, words[-len(name[0]) :]))
        return False

    def written_name(self, body: Match) -> str:
        """The name of a body, the long one if the text has explained a short one."""
        return self.long_names.get(self.article.norm[body.start : body.end], self.article.text[body.start : body.end])

    # -- pronouns ---------------------------------------------------------------------------------------------

    def read_pronouns(self) -> None:
        """'Ông nhấn mạnh ...' at the head of a sentence: the one official of the sentence before, if there is just one."""
        named = sorted((span, h) for h in self.people + self.seats if h.posts for span in h.mentions)
        if not named:
            return
        spans = [s for s, _ in named]
        at = 0
        last: list[_Holder] = []
        for start, end in self.article.sentences:
            here: list[_Holder] = []
            while at < len(spans) and spans[at][0] < end:
                if spans[at][0] >= start:
                    here.append(named[at][1])
                at += 1
            begins = self.article.norm.startswith(_PRONOUNS, start)
            pronoun = _PRONOUN.match(self.article.norm, start, end) if begins else None
            if (
                pronoun is not None
                and self.article.text[pronoun.end()].islower()
                and len({id(h) for h in last}) == 1
                and start not in self.person_of
            ):
                word = pronoun[1]
                if last[0].name is None or self.gender_fits(word, last[0]):
                    insort(last[0].mentions, (start, start + len(word)))
                    here = here or last
            last = here or last[:0]

    def gender_fits(self, word: str, holder: _Holder) -> bool:
        if word == "đồng chí":
            return True
        other = "bà" if word == "ông" else "ông"
        return not any(self.article.norm.startswith(other + " ", s - len(other) - 1) for s, _ in holder.mentions)

    # -- the result -------------------------------------------------------------------------------------------

    def officials(self) -> tuple[Official, ...]:
        holders = [h for h in self.people + self.seats if h.posts and (h.name is not None or self.is_known_seat(h))]
        holders.sort(key=_Holder.first)
        return tuple(self.official(i, h) for i, h in enumerate(holders, 1))

    def is_known_seat(self, seat: _Holder) -> bool:
        """True if the text says of what body an unnamed holder's title is; 'quy trách nhiệm cho [chủ tịch phường]', 'khi được giao làm [trưởng đoàn]' can be anybody's."""
        return any(
            post.agency is not None
            or self.title(post).base in _OF_STATE
            or implied_agency(self.article, post.title, self.title(post).base, self.agencies) is not None
            for post in seat.posts
        )

    def official(self, number: int, holder: _Holder) -> Official:
        text, norm = self.article.text, self.article.norm
        posts = sorted(holder.posts, key=lambda p: p.title.start)
        merged = self.merge(posts, self.written_beside(holder))
        honorific = None
        if holder.name is not None:
            honorific = next((h for s, _ in holder.mentions if (h := honorific_of(norm, s))), None)
        titles = [self.title(p) for p in posts]
        return Official(
            id=f"o{number}",
            name=" ".join(text[slice(*holder.name)].split()) if holder.name else None,
            name_span=holder.name,
            positions=tuple(self.position(p, holder) for p in merged),
            honorific=text[honorific[0] : honorific[1]] if honorific else None,
            honorific_span=honorific,
            acting=any(t.acting for t in titles),
            former=all(t.former or p.former for t, p in zip(titles, posts, strict=True)),
            mentions=tuple(sorted(set(holder.mentions))),
        )

    def position(self, post: Post, holder: _Holder) -> Position:
        text = self.article.text
        agency = post.agency
        implied = None
        if agency is None and not self.is_foreign(holder) and not self.is_rank(post):
            base = self.title(post).base
            implied = implied_agency(self.article, post.title, base, self.agencies)
            if (
                implied is not None
                and base in _HEADS
                and not self.title(post).acting
                and self.is_led_by_another(implied.id, base, holder)
            ):
                implied = None
        start, end = post.title.start, post.title.end
        if text[start : start + 4].lower() == "tân ":
            start += 4  # 'tân Chủ tịch': new in the office, which is the same
        return Position(
            title=text[start:end],
            title_span=(start, end),
            agency=text[agency.start : agency.end] if agency else None,
            agency_span=(agency.start, agency.end) if agency else None,
            agency_id=self.agency_id.get(agency.start) if agency else implied.id if implied else None,
            agency_inferred=implied.name if implied else None,
        )

    def is_led_by_another(self, body: str, base: str, holder: _Holder) -> bool:
        """True if somebody else by name is the head of this body."""
        for other in self.by_title.get(base, ()):
            if other is not holder and other.name is not None and holder.name is not None:
                led = (p for p in other.forms.values() if p.agency is not None and self.title(p).base == base)
                if any(self.agency_id.get(p.agency.start) == body for p in led if p.agency is not None):
                    return True
        return False

    def written_beside(self, holder: _Holder) -> Counter[str]:
        """How often each writing of a title or body stands beside the holder's name."""
        return Counter(self.article.norm[start:end] for start, end in holder.beside)

    def merge(self, posts: Sequence[Post], beside: Counter[str]) -> list[Post]:
        """One entry a post: repeated, shortened and bodiless forms of it go into its fullest form, which stays at its place."""
        kept = self.joined(self.joined(posts, beside), beside)  # two forms may be one only by a third that is fuller
        # A form without a body met before the body was known: fold it in now.
        bare = [p for p in kept if p.agency is None and any(self.absorbs(q, p) for q in kept if q is not p)]
        kept = [p for p in kept if p not in bare]
        for post in bare:
            if self.title(post).former and beside[self.article.norm[post.title.start : post.title.end]]:
                kept = self.left(post, kept)
        return kept

    def left(self, former: Post, kept: list[Post]) -> list[Post]:
        """'nguyên Chủ tịch A' was once called 'Chủ tịch UBND tỉnh': the post is given as left, if it can be one alone."""
        same = [p for p in kept if self.title(p).key == self.title(former).key]
        return [p._replace(title=former.title) if [p] == same else p for p in kept]

    def joined(self, posts: Sequence[Post], beside: Counter[str]) -> list[Post]:
        """The posts without those that another form of is there already."""
        kept: list[Post] = []
        for post in posts:
            for i, other in enumerate(kept):
                if self.same_post(post, other):
                    kept[i] = self.fuller(other, post, beside)
                    break
            else:
                kept.append(post)
        return kept

    def same_post(self, one: Post, other: Post) -> bool:
        a, b = self.title(one), self.title(other)
        if self.is_called_by_noun(one, other) or self.is_called_by_noun(other, one):
            return a.former == b.former
        if a.base != b.base:
            return self.is_split_otherwise(one, other) or self.is_short_form(one, other) or self.is_short_form(other, one)
        if (a.former or one.former) != (b.former or other.former):
            # 'nguyên Bí thư Tỉnh ủy' did what he did 'khi còn là Bí thư Tỉnh ủy': one post, told of two times
            return (one.agency is None) == (other.agency is None) and (one.agency is None or self.is_same_body(one, other))
        if one.agency is None and other.agency is None:
            return True
        if one.agency is None or other.agency is None:
            bare = a if one.agency is None else b
            return a.key == b.key or bare.key == bare.base  # 'Phó Thủ tướng' beside 'Phó Thủ tướng Thường trực Chính phủ'
        return self.is_same_body(one, other)

    def is_short_form(self, one: Post, full: Post) -> bool:
        """'Tướng' A is the 'Đại tướng' A, the 'Chủ tịch Công ty An Hòa' the 'Chủ tịch HĐQT Công ty An Hòa'."""
        a, b = self.title(one), self.title(full)
        if a.base == "tướng":
            return b.base.endswith(" tướng") and RANK.fullmatch(b.base) is not None
        board = a.former == b.former and b.base.removeprefix(a.base) in _BOARDS
        return board and one.agency is not None and full.agency is not None and self.is_same_body(one, full)

    def is_same_body(self, one: Post, other: Post) -> bool:
        """True if one person's two posts of one title are of one body: its name may be cut short, whatever else is called so ('Bí thư Thành ủy')."""
        if self.same_agency(one, other):
            return True
        if one.agency is None or other.agency is None:
            return False
        if self.leaves_words_out(one.agency, other.agency) or self.leaves_words_out(other.agency, one.agency):
            return True
        a, b = (read_name(self.written_name(m)) for m in (one.agency, other.agency))
        return len(a.words) != len(b.words) and a.kind == b.kind and (cut_short(a, b) or cut_short(b, a))

    def absorbs(self, full: Post, short: Post) -> bool:
        a, b = self.title(full).key, self.title(short).key
        return (full.agency is not None and a == b) or a == b + " nước"  # 'Chủ tịch nước Lê Văn Bình ... Chủ tịch Lê Văn Bình'

    def fuller(self, one: Post, other: Post, beside: Counter[str]) -> Post:
        """The first of two forms unless the other says more: a fuller body, a longer or written-out title."""
        if self.is_called_by_noun(one, other) or self.is_called_by_noun(other, one):
            return one if one.agency is not None else other
        if self.is_split_otherwise(one, other):
            return max((one, other), key=lambda post: (len(self.whole(post)), -len(self.title(post).base)))
        agency = max((one.agency, other.agency), key=lambda body: self.fullness(body, beside))
        a, b = self.title(one), self.title(other)
        full = agency is not None
        if a.former != b.former:
            return (one if a.former else other)._replace(agency=agency)
        if a.former and a.key == b.key:
            return max((one, other), key=lambda post: self.common_form(post, beside))._replace(agency=agency)
        longer = len(b.key) > len(a.key) or (b.key == a.key and self.is_short(one, full) and not self.is_short(other, full))
        return (other if longer else one)._replace(agency=agency)

    def common_form(self, post: Post, beside: Counter[str]) -> tuple[int, bool]:
        """'nguyên Bộ trưởng' and 'cựu Bộ trưởng' are one: as it stands beside the name more often, else the word of office."""
        title = self.article.norm[post.title.start : post.title.end]
        return beside[title], title.startswith("nguyên ")

    def fullness(self, body: Match | None, beside: Counter[str]) -> tuple[bool, int, int, int]:
        """How much a post's body says: a body more than a place, of two the one of more words ('HĐND TP An Hòa', 'HĐND TP'), then the one written out
        ('Bộ Giao thông vận tải', 'Bộ GTVT'), and then the writing that stands beside the name more often."""
        if body is None or body.label == "LOCATION":
            return False, int(body is not None), 0, 0
        norm = self.article.norm[body.start : body.end]
        letters = sum(map(str.isalpha, norm))
        return True, len(read_name(self.article.text[body.start : body.end]).words), letters, beside[norm]

    def is_short(self, post: Post, with_body: bool) -> bool:
        """True if a title is no full form: abbreviated, with 'tân', or with the territory ('Chủ tịch [tỉnh]') though the body says it."""
        title = self.article.text[post.title.start : post.title.end]
        if with_body and self.title(post).territory is not None:
            return True
        return written_out_title(title) != " ".join(title.split()) or title[:4].lower() == "tân "


# Posts of which a body has one.
_HEADS = frozenset({"chủ tịch", "bộ trưởng", "thủ tướng", "giám đốc", "tổng giám đốc", "chủ nhiệm", "trưởng", "hiệu trưởng"})
# Offices that one has at a time.
_SINGLE = _HEADS | {"bí thư", "phó thủ tướng"}
_MINISTERS = frozenset({"bộ trưởng", "thứ trưởng"})
# What is left out where the head of a company's board is called its head.
_BOARDS = frozenset({" hội đồng quản trị", " hội đồng thành viên", " hđqt", " hđtv"})
# Who can be called by the office and by the name, with nothing that says that the two are one.
_LEADERS = frozenset({"chủ tịch", "bí thư", SPOKESMAN})
_HEADS_ABROAD = frozenset({"tổng thống", "thủ tướng", "thủ hiến"})
# Heads of bodies that each territory has.
_TERRITORIAL = frozenset(
    {"ủy", "hội", "tỉnh", "thành", "huyện", "quận", "thị", "công", "chi", "phòng", "ban", "mặt", "đảng", "đoàn", "đại"}
)
# Posts that one person in the country holds, and is called by without a body.
_OF_STATE = frozenset({"thủ tướng", "tổng bí thư", "chủ tịch nước", "chủ tịch quốc hội"})
_OURS = _OF_STATE | {"phó thủ tướng", "phó chủ tịch nước"}
# 'Bộ trưởng[, Chủ nhiệm] Văn phòng Chính phủ': a rank, and of no ministry.
_RANK_ONLY = pattern(r" ?[,\-] ?(?:chủ nhiệm|tổng thanh tra|thống đốc)(?!\p{L})")
# 'Chủ tịch Đà Nẵng' is the Chủ tịch of its UBND, 'Bí thư Hà Nội' of its Thành ủy.
_OF_PLACE = {"chủ tịch": frozenset({"peoples_committee", None}), "bí thư": frozenset({"party_committee", None})}
# The unit that a body is of: 'UBND [huyện] Hòa An'.
_UNIT = pattern(r"(?<!hợp tác )(?<!\p{L})(?:thị xã|thị trấn|thành phố|tỉnh|huyện|quận|xã|phường)(?!\p{L})(?! hội| ủy)")
_LOCAL = frozenset({"chủ tịch", "phó chủ tịch", "bí thư", "phó bí thư"})
# Countries that have a Chủ tịch or Bí thư.
_ABROAD = frozenset({"trung quốc", "trung hoa", "lào", "cuba", "cu-ba", "triều tiên", "liên xô"})
# 'Bí thư Đồng Nai' beside 'Bí thư Tỉnh ủy'.
_OF_PROVINCE = (("tỉnh", "ủy"), ("thành", "ủy"))
_PRONOUNS = ("ông ", "bà ", "đồng chí ")
_PRONOUN = pattern(r"(ông|bà|đồng chí) (?=\p{L})")
