"""The second look at a candidate statement: what it is as a whole, or that it is none.

The chain of :mod:`roles` proposes runs of clauses generously; here each run is judged with what only the whole of it shows: all its words,
its length and ending, the proposals around it, the cue and speaker of its first clause, and the sums that the chain gave to each role.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from itertools import repeat
from sys import intern
from typing import NamedTuple

from vngovnlp import model
from vngovnlp.statements.clauses import Clause, Tokens
from vngovnlp.statements.grouped import Group, GroupRows, Memo
from vngovnlp.statements.linear import Linear, softmax
from vngovnlp.statements.roles import ROLES, Piece, Role
from vngovnlp.statements.seen import DUE, GIVEN, SLOTS, Seen

OUTCOMES: tuple[str, ...] = ("NONE", *ROLES)
_KEPT = frozenset(
    "o og g gd p3 p2 p1 d dk subj sg so pl pg lc lco lo k s1 s0 u nh on op h1 q2 sp ls j pm lv vo vo1 sec doc lvp vop num guests".split()
)
"""Kinds of clause features that the first clause lends to the whole."""
_LENT_SLOTS = tuple(k for k, slot in enumerate(SLOTS) if slot in _KEPT)
_SUMS = (*(f"{kind}{k}" for k in range(len(ROLES)) for kind in "em"), "own")
"""The chain's sum of each role against none, for the first clause (e) and on average (m); that of the proposed role."""


class Whole(NamedTuple):
    """What is seen of a candidate as a whole."""

    groups: tuple[Group, ...]
    """Names of its length, its ending and its place among the others."""
    lent: tuple[Group, ...]
    """The groups of its first clause, which lends it the names of some kinds (:func:`_lent`)."""
    slots: tuple[str, ...]
    """What fills the slots of its first clause; some are lent."""
    further: tuple[str, ...]
    """Names that few have."""
    sums: tuple[int, ...]
    """What fills each of _SUMS."""
    words: tuple[str, ...]
    """Its words, each once, a number as '#', and names left out."""
    pairs: tuple[tuple[str, str], ...]
    """Those that stand one behind the other."""
    kinds: tuple[str, ...]
    """The kinds of names in it."""

    def names(self) -> list[str]:
        """All of them."""
        return [
            *(name for group in self.groups for name in group.names),
            *(name for group in self.lent for name in _lent(group.names)),
            *(f"F{SLOTS[k]}={self.slots[k]}" for k in _LENT_SLOTS),
            *self.further,
            *(f"{name}={value}" for name, value in zip(_SUMS, self.sums, strict=True)),
            *(f"w={word}" for word in self.words),
            *(f"w2={before} {word}" for before, word in self.pairs),
            *(f"E={kind}" for kind in self.kinds),
        ]


def judge_features(
    toks: Tokens,
    found: Sequence[Clause],
    features: Sequence[Seen],
    emissions: Sequence[Sequence[float]],
    pieces: Sequence[Piece],
) -> list[list[str]]:
    """One list of feature names a piece; pieces are in text order."""
    return [whole.names() for whole in wholes(toks, found, features, emissions, pieces)]


def wholes(
    toks: Tokens,
    found: Sequence[Clause],
    features: Sequence[Seen],
    emissions: Sequence[Sequence[float]],
    pieces: Sequence[Piece],
) -> list[Whole]:
    """What is seen of each piece; pieces are in text order."""
    out: list[Whole] = []
    before = "none"
    for n, piece in enumerate(pieces):
        first, last = found[piece.first], found[piece.last]
        size = last.j - first.i
        role = piece.role[0]
        following = pieces[n + 1] if n + 1 < len(pieces) else None
        far = "none" if following is None else _far(last.sentence, found[following.first].sentence)
        after = far if following is None else following.role[0] + far
        two = pieces[n - 2].role[0] + pieces[n - 1].role[0] if n > 1 else ""
        groups = (
            _shaped[role, first.before, last.after, min(6, size // 5), min(4, size // 8)],
            _placed[role, before, after, two],
        )
        before = "none" if following is None else role + far
        seen = features[piece.first]
        further: tuple[str, ...] = ()
        if any(DUE in one.further for one in features[piece.first : piece.last + 1]):
            further = (DUE,)
        if any(GIVEN in one.further for one in features[piece.first : piece.last + 1]):
            further += (GIVEN,)
        if seen.further:
            further += _lent(seen.further)
        sums = _sums(emissions[piece.first : piece.last + 1], piece.role)
        mentions = toks.entity[first.i : last.j]
        words = ["#" if w[0].isdigit() else w for w, m in zip(toks.word[first.i : last.j], mentions, strict=True) if m is None]
        pairs = tuple(dict.fromkeys(zip(["^", *words], words)))  # noqa: B905  # the last word begins no pair
        kinds = tuple(dict.fromkeys([mention.label for mention in mentions if mention is not None]))
        out.append(Whole(groups, seen.groups, seen.slots, further, sums, tuple(dict.fromkeys(words)), pairs, kinds))
    return out


@Memo
def _shaped(role: str, before: str, after: str, fifths: int, eighths: int) -> tuple[str, ...]:
    """The role that the chain gave, with the marks around the piece and its length."""
    return f"r={role}", f"r1={role}{before}", f"end={after}", f"len={fifths}", f"rlen={role}{eighths}"


@Memo
def _placed(role: str, before: str, after: str, two: str) -> tuple[str, ...]:
    """The pieces right before and after, alone and with the role, and the roles of the last two."""
    names = f"pv={before}", f"nx={after}", f"pvr={role}{before}", f"nxr={role}{after}"
    return (*names, f"pp={two}") if two else names


def _far(sentence: int, other: int) -> str:
    """How many sentences off a neighbour stands."""
    gap = other - sentence
    return "0" if gap == 0 else "1" if gap == 1 else "2" if gap < 4 else "9"


def _lent(names: tuple[str, ...]) -> tuple[str, ...]:
    """What of the first clause's features the whole is described by too."""
    return tuple("F" + name for name in names if name.partition("=")[0] in _KEPT)


def _sums(rows: Sequence[Sequence[float]], role: Role) -> tuple[int, ...]:
    """What fills _SUMS: whole numbers, the far ones put together."""
    filled: list[int] = []
    head, count, own = rows[0], len(rows), 0
    none = head[0]
    for b, name in _BEGINS:
        value = round(head[b] - none)
        whole = 0.0
        for row in rows:
            whole += (row[b] if row[b] > row[b + 1] else row[b + 1]) - row[0]
        filled += (_clamp(value, 6), _clamp(round(whole / count), 6))
        if name == role:
            own = _clamp(value, 8)
    return (*filled, own)


_BEGINS = tuple((1 + 2 * k, name) for k, name in enumerate(ROLES))
"""The label that begins a statement of each role; the next one goes on with it."""


def _clamp(value: int, top: int) -> int:
    return -6 if value < -6 else top if value > top else value


class Judge:
    """Weights by feature name, one column an outcome (:data:`OUTCOMES`)."""

    __slots__ = ("_groups", "_kinds", "_lent", "_pairs", "_slots", "_sums", "_words", "factors", "linear")

    def __init__(self, linear: Linear, factors: Sequence[float]) -> None:
        self.linear = linear
        # Each multiplies the probability of an outcome before the best is taken: balances precision and recall.
        self.factors = factors
        self._groups = GroupRows(lambda group: linear.rows_of(group.names))
        self._lent = GroupRows(lambda group: linear.rows_of(_lent(group.names)))
        self._slots = [linear.behind(f"F{slot}=") if slot in _KEPT else {} for slot in SLOTS]
        self._sums = [{int(value): row for value, row in linear.behind(name + "=").items()} for name in _SUMS]
        self._words, self._kinds = linear.behind("w="), linear.behind("E=")
        self._pairs = {
            (intern(pair.partition(" ")[0]), intern(pair.partition(" ")[2])): row for pair, row in linear.behind("w2=").items()
        }

    def verdicts(self, pieces: Sequence[Piece], seen: Sequence[Whole]) -> list[Piece]:
        """The pieces that are statements, with the role and the probability that the second look gives them."""
        kept: list[Piece] = []
        for piece, sums in zip(pieces, self.linear.added(list(map(self._rows, seen))), strict=True):
            odds = softmax(sums)
            weighed = [value * factor for value, factor in zip(odds, self.factors, strict=True)]
            best = weighed.index(max(weighed))
            if best:
                kept.append(Piece(piece.first, piece.last, ROLES[best - 1], round(odds[best], 4)))
        return kept

    def _rows(self, whole: Whole) -> bytes:
        """The rows of the names of a candidate; none is put together to look it up."""
        groups, lent, slots, further, sums, words, pairs, kinds = whole
        nothing = repeat(b"")
        parts = [self._groups[group] for group in groups]
        parts += map(self._lent.__getitem__, lent)
        parts += map(_BY_WORD, self._slots, slots, nothing)
        parts += map(_BY_NUMBER, self._sums, sums, nothing)
        parts += map(self._words.get, words, nothing)
        parts += map(self._pairs.get, pairs, nothing)
        parts += map(self._kinds.get, kinds, nothing)
        if further:
            parts.append(self.linear.rows_of(further))
        return b"".join(parts)


_BY_WORD, _BY_NUMBER = dict[str, bytes].get, dict[int, bytes].get


@cache
def load_judge() -> Judge:
    """The judge of the installed package. Raises :class:`vngovnlp.errors.ModelError` if it is missing."""
    linear, further = Linear.load(model.path("statements_judge.npz"))
    return Judge(linear, further["factors"])
