"""What the network sees of a clause beside its words: a list of feature names, the same in training and in use.

A clause is described by what stands before it, the cue that governs it (in its sentence and in the sentences before), who speaks and how high above or
below the one spoken to, the words of tense and need, and its place in the article.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from itertools import compress

from vngovnlp.article import Article
from vngovnlp.report import Span
from vngovnlp.statements.clauses import Clause, Tokens
from vngovnlp.statements.network.alone import ATTENDING, HAS, NUMBERS, REPORT, SIGN, SPEECH, Alone, each_alone
from vngovnlp.statements.network.ranks import Standing, addressed, standings
from vngovnlp.statements.network.seen import (
    DUE,
    GIVEN,
    Seen,
    edge,
    followed,
    governed,
    judging,
    opened,
    placed,
    ranked,
    signs,
    signs_around,
    spoken,
    voiced,
)

_NEW = tuple.__new__  # half the time of calling a NamedTuple
_ASKING = frozenset(("đề nghị", "kiến nghị", "đề xuất", "mong muốn"))
_MODALS = frozenset(("phải", "cần", "nên"))
_PEOPLE = frozenset("tri dân tư hộ nghiệp bạn sinh".split())
_SPEAKERS = _PEOPLE | {"ông", "bà", "tôi"}
_BEFORE_DEADLINE = frozenset("trước nhất quá hết xong chót hạn".split())
_TELLING = _SPEAKERS | _BEFORE_DEADLINE | {"các", "được"}
"""Words that are looked for below: found in one pass."""
_SUBJECTS = frozenset(("TITLE", "PERSON", "AGENCY", "ORG", "LOCATION"))


def clause_features(article: Article, toks: Tokens, found: Sequence[Clause]) -> list[Seen]:
    """What is seen of each clause."""
    if not found:
        return []
    words, starts = toks.word, toks.start
    alone = each_alone(toks, found)
    title_end = article.title[1] if article.title else -1
    captions = article.captions
    first_sentence = found[0].sentence
    known = standings(toks)
    telling = list(compress(range(len(words)), map(_TELLING.__contains__, words)))
    addressees, voices, subjects = _named(toks, known, telling)
    due, given = _due(toks, telling), _given(toks, telling)
    top = max((who.step for who in known.values() if who.human), default=-1)
    # Who has the word (the highest of the article, a lower official, a body or people), and how high it stands.
    voice, height = "none", -9
    size = "s" if len(words) < 120 else "m" if len(words) < 500 else "l"
    section, guests = "none", False  # a report or a speech, by the last word that announced one; in a list of guests
    out: list[Seen] = []
    sentence = -1
    governing, governed_for = "none", 0  # the last cue of this sentence, and how many clauses ago
    subject = "none"  # who speaks or asks in this sentence: an official, a body, people
    last_cue, last_order = "none", 99  # the last cue before this sentence, and how many sentences ago the last order was
    present = 0
    # Of the clause before; but for the opening, in the same sentence.
    prior_word, prior_pair, prior_opening = "^", "^ ^", "^"
    for k, (clause, one) in enumerate(zip(found, alone, strict=True)):
        i, j, home, before, _, quoted = clause
        tail, kind, cue, opening, judged, held = one
        if home != sentence:
            if governing != "none":
                last_cue = governing
                if governing == "order":
                    last_order = 0
            last_order += 1
            sentence = home
            governing, governed_for, subject = "none", 0, "none"
            prior_word, prior_pair = "^", "^ ^"
            guests = False
            section = "R" if held & REPORT else "S" if held & SPEECH else section
            present = _signs_of_sentence(found, alone, k)
        place = (
            "t" if starts[i] < title_end else "1" if home == first_sentence + 1 else "2" if home == first_sentence + 2 else "b"
        )
        at = bisect_left(addressees, i)
        step = addressed(toks, known, i, j) if addressees[at] < i + 4 else -1
        way = "na" if step < 0 or height < 0 else "up" if step > height else "down" if step < height else "same"
        groups = (
            governed[governing, governed_for if governed_for < 3 else 3, before, place, quoted],
            opened[opening, governing, before],
            followed[last_cue, opening],
            spoken[subject, opening],
            edge[before, kind, governing],
            judging[last_order if last_order < 6 else 6, cue, judged],
            ranked[way, voice, governing],
            voiced[voice, section, opening],
            placed[size + place, governing],
            signs[held & SIGN,],
            signs_around[present & ~held,],
        )
        further: tuple[str, ...] = ()
        if prior_pair in _ASKING:
            further = f"lvp={way}{prior_pair}", f"vop={voice}{prior_pair}"
        if prior_word in _MODALS:
            further += ("pm=" + (prior_opening.partition("+")[0] if "+" in prior_opening else "x") + prior_word,)
        if guests:
            further += ("guests",)
        if held & NUMBERS:
            further += ("num",)
        if captions and _covered(captions, starts[i]):
            further += ("caption",)
        if due[bisect_left(due, i)] < j:
            further += (DUE,)
        if given[bisect_left(given, i)] < j:
            further += (GIVEN,)
        out.append(_NEW(Seen, (groups, further)))
        prior_word, prior_pair, prior_opening = words[j - 1], tail, opening
        guests = guests or (held & HAS > 0 and held & ATTENDING > 0)
        if governing == "none" or cue:
            at = voices[bisect_left(voices, j) - 1]
            if i <= at < j:  # the last one named has the word from here on
                who = known.get(at)
                height = who.step if who is not None else 0
                voice = "people" if who is None else ("top" if height >= top else "low") + ("b" if who.body else "")
        if cue:
            governing, governed_for = cue, 0
        else:
            governed_for += 1
        if cue or subject == "none":
            at = subjects[bisect_left(subjects, i)]
            if at < j:
                subject = _subject(toks, at)
    return out


def _named(toks: Tokens, known: Mapping[int, Standing], telling: Sequence[int]) -> tuple[list[int], list[int], list[int]]:
    """The tokens that say who is spoken to, who has the word, and who a sentence is about: each in order, with one behind all at the end."""
    words = toks.word
    n = len(words)
    people = [k for k in telling if words[k] in _SPEAKERS]
    addressees = [*known, *(k for k in telling if words[k] == "các")]
    voices = [k for k, who in known.items() if who.human or who.body]
    voices += [k for k in people if k not in known and words[k] in _PEOPLE]
    named = compress(enumerate(toks.entity), toks.entity)
    subjects = [k for k, mention in named if mention is not None and mention.label in _SUBJECTS]
    return sorted([*addressees, n + 4]), sorted([*voices, n + 4]), sorted([*subjects, *people, n + 4])


def _due(toks: Tokens, telling: Sequence[int]) -> list[int]:
    """The tokens where a date under a word of deadlines begins, with one behind all at the end: 'trước [ngày 30/6]', 'chậm nhất là [ngày 5/3]'."""
    words, starts, mentions = toks.word, toks.start, toks.entity
    n = len(words)
    found: list[int] = []
    for k in [k for k in telling if words[k] in _BEFORE_DEADLINE]:
        for at in range(k + 1, min(k + 3, n)):
            mention = mentions[at]
            if mention is not None and mention.label == "DATE" and mention.start == starts[at]:
                found.append(at)
    return [*found, n]


def _given(toks: Tokens, telling: Sequence[int]) -> list[int]:
    """The tokens of 'được' behind a name that is told to do something, with one behind all at the end: '[Sở A] được giao chủ trì'."""
    words, mentions = toks.word, toks.entity
    n = len(words)
    behind_name = [k for k in telling if words[k] == "được" and 0 < k < n - 2 and mentions[k - 1] is not None]
    return [*(k for k in behind_name if words[k + 1] == "giao" or (words[k + 1], words[k + 2]) in _TOLD), n]


_TOLD = frozenset((("yêu", "cầu"), ("đề", "nghị"), ("phân", "công")))


def _signs_of_sentence(found: Sequence[Clause], alone: Sequence[Alone], k: int) -> int:
    """The words of tense and need in the sentence that begins with clause ``k``."""
    home, held, n = found[k].sentence, 0, len(found)
    while k < n and found[k].sentence == home:
        held |= alone[k].held
        k += 1
    return held & SIGN


def _covered(spans: Sequence[Span], start: int) -> bool:
    """True if one of the spans (in text order) covers the character ``start``."""
    at = bisect_left(spans, (start + 1,)) - 1
    return at >= 0 and start < spans[at][1]


def _subject(toks: Tokens, k: int) -> str:
    """Who speaks, by token ``k``: a title, person or body, or people without office ('cử tri', 'người dân')."""
    mention = toks.entity[k]
    if mention is not None and mention.label in _SUBJECTS:
        return mention.label if mention.label != "TITLE" else "T:" + toks.word[k]
    return "people" if toks.word[k] in _PEOPLE else "he"
