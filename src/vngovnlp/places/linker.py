"""The steps that link the mentions of one article: names that are clear, the home province by them, then the names and bare words that need it."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from datetime import date

from vngovnlp.article import Article
from vngovnlp.places.bare import counted
from vngovnlp.places.choose import choose
from vngovnlp.places.find import typed
from vngovnlp.places.home import Evidence, Home, Vote, home_of, province_on
from vngovnlp.places.mentions import Mention
from vngovnlp.places.names import LEVELS_OF
from vngovnlp.places.units import Unit, around, named, unit
from vngovnlp.places.when import LAST_DAY_OF_DISTRICTS
from vngovnlp.report import Span

# 'xã Hải Thượng[, ]huyện Hải Lăng', 'Đông Hà [(]Quảng Trị)', 'xã A, xã B[ và ]xã C': between a unit and the one that holds it, or the next of a list.
_JOINS = re.compile(r"(?:,| \(|\(| -| –| và| của| thuộc|;)? ?")
_FORMER = re.compile(r" \(?(?:cũ|trước đây)(?!\w)")
# Of the units of a type that an article names, the one meant by the bare word has at least this share of the mentions.
_SHARE = 0.7


class Linker:
    """``units`` is what each place in the text was linked to, ``evidence`` what decided where the name alone did not, ``home`` the province."""

    def __init__(self, article: Article, names: Sequence[Mention], bare: Sequence[Mention], day: date | None) -> None:
        self.article, self.names, self.bare, self.day = article, names, bare, day
        self.units: dict[Span, Unit] = {}
        self.evidence: dict[Span, Evidence] = {}
        self.home: Home | None = None
        self._next: dict[Span, Mention] = {}
        self._shared: dict[Span, str] = {}
        if day is None and any(map(self._has_ended, names)):
            self.day = LAST_DAY_OF_DISTRICTS

    def link(self, given: Home | None) -> None:
        """Links what can be linked; ``given`` is the home that the caller or the address names."""
        self._join()
        for mention in reversed(self.names):
            self._name(mention, self._holders(mention))
        self.home = given or home_of(self._votes(), self.day)
        self._rest()
        for mention in self.bare:
            meant = self._meant(mention)
            if meant is not None:
                self.units[mention.span], self.evidence[mention.span] = meant

    def _has_ended(self, mention: Mention) -> bool:
        """True if it is the name of a province or, with its type word, of a smaller unit that ended in 2025, and is not called former."""
        if mention.type in ("xã", "phường", "đặc khu"):  # those of before 2025 are not all in the table
            return False
        levels = LEVELS_OF[mention.type] if mention.type else ("province",)
        units = typed([u for u in map(unit, named()[mention.key or ""]) if u.level in levels], mention.type)
        days = {u.valid_to for u in units}
        return LAST_DAY_OF_DISTRICTS in days and None not in days and not self._is_former(mention)

    def _is_former(self, mention: Mention) -> bool:
        return _FORMER.match(self.article.norm, mention.end) is not None

    def _join(self) -> None:
        """Notes for each name the next one that it is joined to, and for 'các xã Bình Sơn, [Long An]' the type that the list begins with."""
        norm = self.article.norm
        shared: str | None = None
        for one, two in zip(self.names, self.names[1:], strict=False):
            if one.type is not None:
                shared = one.type if counted(norm, one.start) else None
            joined = two.start - one.end < 8 and _JOINS.fullmatch(norm, one.end, two.start) is not None
            if joined:
                self._next[one.span] = two
            shared = shared if joined and norm[one.end : two.start].strip() in (",", "và") else None
            if shared is not None and two.type is None:
                self._shared[two.span] = shared

    def _holders(self, mention: Mention) -> list[frozenset[str]]:
        """The units that the text puts behind this one: [{huyện Hải Lăng}, {tỉnh Quảng Trị}] for 'xã Hải Thượng'; a list's last member has them for all."""
        found: list[frozenset[str]] = []
        at = mention
        while (two := self._next.get(at.span)) is not None and len(found) < 4:
            holder = self.units.get(two.span)
            if holder is not None and holder.level != "commune":
                found.append(frozenset((holder.id,)))
            at = two
        return found

    def _name(self, mention: Mention, contexts: Sequence[frozenset[str]], *, sure: bool = False, last: bool = False) -> None:
        """Links a name if one unit fits. ``last`` lets a name in a list of communes be what it is alone."""
        shared = self._shared.get(mention.span)
        kinds = (mention.type,) if shared is None else (shared, None) if last else (shared,)
        for kind in kinds:
            found = choose(
                kind,
                mention.key or "",
                day=self.day,
                old=self._is_former(mention),
                contexts=tuple(contexts),
                sure=sure,
            )
            if found is not None:
                self.units[mention.span] = found
                return

    def _votes(self) -> Iterator[Vote]:
        """What is named, those of bodies and of the first sentences counting more."""
        lead = self.article.sentences[:3]
        end = lead[-1][1] if lead else 0
        for m in self.names:
            found = self.units.get(m.span)
            if found is not None:
                weight = (3 if m.agency else 2 if m.type else 1) * (2 if m.start < end else 1)
                yield Vote(found, weight, self._words(m))

    def _words(self, mention: Mention) -> Evidence:
        return Evidence(self.article.text[mention.start : mention.end], mention.span)

    def _rest(self) -> None:
        """Links the names that are clear only by what else the article names."""
        home = self.home
        known: dict[str, set[Unit]] = {}
        for m in self.names:
            if m.span in self.units:
                known.setdefault(m.key or "", set()).add(self.units[m.span])
        everywhere = frozenset(province_on(u, self.day).id for u in self.units.values())
        at_home = [frozenset((u.id,)) for u in (home.smaller, home.province) if u] if home else []
        for m in reversed(self.names):
            before = known.get(m.key or "", set())
            if m.span in self.units:
                near = self._nearer(m, before)
                if near is not None:
                    self.units[m.span] = near
            elif len(before) == 1 and (m.type is None or next(iter(before)).level in LEVELS_OF[m.type]):
                self.units[m.span] = next(iter(before))
            else:
                holders = self._holders(m)
                self._name(m, [*holders, *at_home, everywhere], sure=not everywhere, last=True)
                if m.span in self.units and home is not None and not holders:
                    self.evidence[m.span] = home.evidence

    def _nearer(self, mention: Mention, before: set[Unit]) -> Unit | None:
        """The smaller unit at home of a name that was read as another province's: 'Hòa Bình' after 'huyện Hòa Bình' of Bạc Liêu."""
        far, home = self.units[mention.span], self.home
        if home is None or mention.type is not None or far.level != "province":
            return None
        if home.province.id in around(far.id) or far.id in around(home.province.id):
            return None
        near = [u for u in before if u.level != "province" and province_on(u, self.day) == home.province]
        return near[0] if len(near) == 1 else None

    def _meant(self, mention: Mention) -> tuple[Unit, Evidence] | None:
        """The one unit that a bare type word stands for, and what says so."""
        kind, home = mention.type, self.home
        if home is not None:
            if home.province.type == kind:
                return home.province, home.evidence
            if home.smaller is not None and home.smaller.type == kind:
                return home.smaller, home.evidence
            if kind == "tỉnh":
                return None
        return self._one_of(kind, mention)

    def _one_of(self, kind: str | None, mention: Mention) -> tuple[Unit, Evidence] | None:
        """The unit of this type that the article names: the only one, or the only one so far in the sentence, or the one it names most."""
        home, sentences = self.home, self.article.sentences
        of_type = [
            (m, u)
            for m in self.names
            if (u := self.units.get(m.span)) is not None
            and u.type == kind
            and (home is None or home.province.id in around(u.id))
        ]
        at = bisect_right(sentences, (mention.start, len(self.article.text))) - 1
        begin = sentences[at][0] if at >= 0 else 0
        here = [(m, u) for m, u in of_type if begin <= m.start < mention.start]
        for group in (of_type, here):
            if len({u.id for _, u in group}) == 1:
                return group[0][1], self._words(group[0][0])
        counts: dict[str, int] = {}
        for m, u in of_type:
            counts[u.id] = counts.get(u.id, 0) + (3 if m.agency else 1)
        first = max(counts, key=counts.__getitem__, default=None)
        if first is None or here or counts[first] < _SHARE * sum(counts.values()):
            return None
        return next((u, self._words(m)) for m, u in of_type if u.id == first)
