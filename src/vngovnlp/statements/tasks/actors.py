"""The actors of an article: everybody named in it who can give a task.

Everything is cut from the text. An actor is a name with the titles around it, a title with its body, or a body alone; it stands for
the official or agency whose mention it is.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from vngovnlp.article import Article
from vngovnlp.grammar.match import Match
from vngovnlp.report import Agency, Official, Span
from vngovnlp.statements.clauses import Tokens


class Party(NamedTuple):
    """Somebody named in the text: the words that say who it is, and the official or agency they stand for."""

    span: Span
    ref: str | None


class Actor(NamedTuple):
    """A party that can give tasks, at tokens ``i`` to ``j`` (half open). ``value`` is its fullest form anywhere in the text."""

    i: int
    j: int
    human: bool
    body: bool
    """An agency; False for companies and places."""
    value: Party
    bodies: frozenset[str] = frozenset()
    """The ids of the bodies that an official holds posts of."""


_GAP = {"", ",", "-", "–", "("}


def actors(
    article: Article,
    toks: Tokens,
    entities: Sequence[Match],
    officials: Sequence[Official],
    agencies: Sequence[Agency],
    governs: Mapping[int, Party],
) -> list[Actor]:
    """The actors in text order. ``governs``: start of a place's mention -> the body that it stands for."""
    holder = {mention[0]: official for official in officials for mention in official.mentions}
    body = {mention[0]: agency for agency in agencies for mention in agency.mentions}
    held = {official.id: frozenset(p.agency_id for p in official.positions if p.agency_id) for official in officials}
    found: list[Actor] = []
    k, n = 0, len(entities)
    text = article.text
    while k < n:
        first = entities[k]
        if first.label not in ("TITLE", "PERSON", "AGENCY", "ORG", "LOCATION"):
            k += 1
            continue
        last = k
        if first.label in ("TITLE", "PERSON"):
            while last + 1 < n and _joined(text, entities, last, k, holder):
                last += 1
        group = entities[k : last + 1]
        i = bisect_left(toks.start, first.start)
        j = bisect_left(toks.start, group[-1].end)
        if i < j and not _is_byline(text, group) and not _is_credit(text, first):
            human = first.label in ("TITLE", "PERSON")
            value = _official(article, group, holder) if human else governs.get(first.start) or _body(article, first, body)
            bodies = held[value.ref] if human and value.ref is not None else frozenset()
            found.append(Actor(i, j, human, first.label == "AGENCY", value, bodies))
        k = last + 1
    return found


def _is_byline(text: str, group: Sequence[Match]) -> bool:
    """True for a name in capitals without a title, as reporters and photographers sign: 'LÒ KHÁNH'."""
    return text[group[0].start : group[-1].end].isupper() and all(m.label == "PERSON" for m in group)


def _is_credit(text: str, first: Match) -> bool:
    """True for who took a photograph, which runs on into the text: 'Ảnh: Lê A/TTXVN Vì vậy ...'."""
    if text[first.start - 1 : first.start] == "/":
        return first.label == "ORG"
    return (
        text[max(0, first.start - 2) : first.start] == ": " and text[max(0, first.start - 5) : first.start - 2].lower() == "ảnh"
    )


def _joined(text: str, entities: Sequence[Match], last: int, k: int, holder: dict[int, Official]) -> bool:
    """True if the next mention belongs to the same person: 'Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh Lê A'; 'ông Lê A, Giám đốc Sở Y tế'."""
    left, right = entities[last], entities[last + 1]
    gap = text[left.end : right.start]
    mark = gap.strip()
    if "\n" in gap or (len(gap) > 4 and mark != "thuộc"):
        return False
    named = any(m.label == "PERSON" for m in entities[k : last + 1])
    if right.label == "PERSON":
        return not named and mark == ""
    if right.label == "TITLE":
        if named and _is_another(entities, last, right, holder):
            return False
        return mark in _GAP and (
            not named or entities[k].label == "PERSON" or (left.label == "PERSON" and not _named_next(text, entities, last + 1))
        )
    if right.label in ("AGENCY", "LOCATION", "ORG"):
        return (mark == "" and left.label in ("TITLE", "AGENCY")) or (mark == "thuộc" and left.label == "AGENCY")
    return False


def _is_another(entities: Sequence[Match], last: int, title: Match, holder: dict[int, Official]) -> bool:
    """True if the title is somebody else's than the name before it: 'Theo Bộ trưởng Lê A, [Thủ tướng] đã giao'."""
    name = next(m for m in reversed(entities[: last + 1]) if m.label == "PERSON")
    one, other = holder.get(name.start), holder.get(title.start)
    return one is not None and other is not None and one.id != other.id


def _named_next(text: str, entities: Sequence[Match], k: int) -> bool:
    """True if the title at ``k`` leads to a name of its own: 'Thứ trưởng Bộ Y tế Trần B'."""
    while k + 1 < len(entities) and text[entities[k].end : entities[k + 1].start].strip() == "":
        k += 1
        if entities[k].label == "PERSON":
            return True
    return False


def _official(article: Article, group: Sequence[Match], holder: dict[int, Official]) -> Party:
    official = next((holder[m.start] for m in reversed(group) if m.start in holder and m.label in ("PERSON", "TITLE")), None)
    person = next((m for m in group if m.label == "PERSON"), None)
    if official is not None and official.name_span is not None:
        return Party(official.name_span, official.id)
    if person is not None:
        return Party((person.start, person.end), official.id if official else None)
    here = _post(group)
    if official is None:
        return Party(here, None)
    return Party(_fullest_seat(article, official, here), official.id)


def _fullest_seat(article: Article, official: Official, here: Span) -> Span:
    """The fullest form of a post without a name anywhere in the text: 'Chủ tịch tỉnh' in a headline, 'Chủ tịch UBND tỉnh Hòa An' below."""
    norm = article.norm
    called = norm[here[0] : here[1]]
    post = next(
        (title for p in official.positions if called.startswith(title := norm[p.title_span[0] : p.title_span[1]])), None
    )
    if post is None:
        return here
    forms = [span for span in official.mentions if norm.startswith(post + " ", span[0])]
    return max((here, *forms), key=lambda span: _fullness(article.text[span[0] : span[1]]))


def _post(group: Sequence[Match]) -> Span:
    """The last title of the group with the body right after it."""
    t = max((x for x, m in enumerate(group) if m.label == "TITLE"), default=0)
    end = t
    while (
        end + 1 < len(group)
        and group[end + 1].label in ("AGENCY", "LOCATION", "ORG")
        and group[end + 1].start - group[end].end <= 1
    ):
        end += 1
    return group[t].start, group[end].end


def _body(article: Article, mention: Match, body: dict[int, Agency]) -> Party:
    """The body by its fullest name in the text, if that is of the same level."""
    agency = body.get(mention.start)
    here = mention.start, mention.end
    if agency is None:
        return Party(here, None)
    start, end = agency.name_span
    fuller = _fullness(article.text[start:end]) > _fullness(article.text[here[0] : here[1]])
    if fuller and all(unit not in article.norm[here[0] : here[1]] or unit in article.norm[start:end] for unit in _UNITS):
        return Party((start, end), agency.id)
    return Party(here, agency.id)


@lru_cache(maxsize=4096)
def _fullness(name: str) -> tuple[int, int, int]:
    """Words, those with a capital, and letters: 'UBND TP Vân Hồ' says more than 'UBND thành phố ấy', 'UBND TP.VH' more than 'UBND TP'."""
    words = name.split()
    return len(words), sum(word[:1].isupper() for word in words), sum(map(str.isalpha, name))


_UNITS = ("tỉnh", "quận", "huyện", "phường", "xã", "bộ", "sở", "cục")
