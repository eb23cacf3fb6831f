"""Who gets the points of a list that the line above announces: 'Ông yêu cầu [các sở] làm tốt các việc sau:' and the lines below it.

The points name nobody, or somebody of their own; behind one that does the next is again for those of the line above.
"""

from __future__ import annotations

from vngovnlp.statements.clauses import Tokens
from vngovnlp.statements.tasks.governing import governing_assignees
from vngovnlp.statements.tasks.headings import Parties, sentences
from vngovnlp.statements.wording.points import mark_of
from vngovnlp.statements.wording.predicate import phrase_at
from vngovnlp.statements.wording.verbal import ONES, PAIRS


def announced(text: str, toks: Tokens) -> dict[int, Parties]:
    """Sentence -> the parties of the order that announces its line in the article ``text``; down to the first line that begins with neither a mark nor a verb."""
    found: dict[int, Parties] = {}
    current: Parties = ()
    for i, j in sentences(toks):
        if i > 0 and "\n" in text[toks.end[i - 1] : toks.start[i]]:
            if current and not (mark_of(toks, i, j) or _begins_with_verb(toks, i, j)):
                current = ()
            if current:
                found[toks.sentence[i]] = current
            if toks.word[j - 1] == ":":
                current = _told(toks, i, j) or current
        elif current:
            found[toks.sentence[i]] = current
        elif toks.word[j - 1] == ":":
            current = _told(toks, i, j)
    return found


def _told(toks: Tokens, i: int, j: int) -> Parties:
    """The parties that are told at tokens ``i`` to ``j`` to do what stands behind the colon."""
    return tuple(governing_assignees(toks, i, j))


def _begins_with_verb(toks: Tokens, i: int, j: int) -> bool:
    """True for 'Rà soát các chợ': a point without a mark."""
    word = toks.word
    return toks.entity[i] is None and (phrase_at(word, i, j) > 0 or tuple(word[i : i + 2]) in PAIRS or word[i] in ONES)
