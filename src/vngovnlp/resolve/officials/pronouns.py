"""Pronouns at the head of a sentence: 'Ông nhấn mạnh ...'."""

from __future__ import annotations

from bisect import insort

from vngovnlp.resolve.officials.roster import Holder, Roster
from vngovnlp.resolve.pattern import pattern

_PRONOUNS = ("ông ", "bà ", "đồng chí ")
_PRONOUN = pattern(r"(ông|bà|đồng chí) (?=\p{L})")


def read_pronouns(roster: Roster) -> None:
    """'Ông nhấn mạnh ...' at the head of a sentence: the one official of the sentence before, if there is just one."""
    named = sorted((span, h) for h in roster.people + roster.seats if h.posts for span in h.mentions)
    if not named:
        return
    spans = [s for s, _ in named]
    at = 0
    last: list[Holder] = []
    for start, end in roster.article.sentences:
        here: list[Holder] = []
        while at < len(spans) and spans[at][0] < end:
            if spans[at][0] >= start:
                here.append(named[at][1])
            at += 1
        begins = roster.article.norm.startswith(_PRONOUNS, start)
        pronoun = _PRONOUN.match(roster.article.norm, start, end) if begins else None
        if (
            pronoun is not None
            and roster.article.text[pronoun.end()].islower()
            and len({id(h) for h in last}) == 1
            and start not in roster.person_of
        ):
            word = pronoun[1]
            if last[0].name is None or _gender_fits(roster, word, last[0]):
                insort(last[0].mentions, (start, start + len(word)))
                here = here or last
        last = here or last[:0]


def _gender_fits(roster: Roster, word: str, holder: Holder) -> bool:
    if word == "đồng chí":
        return True
    other = "bà" if word == "ông" else "ông"
    return not any(roster.article.norm.startswith(other + " ", s - len(other) - 1) for s, _ in holder.mentions)
