"""Which way a request goes: what people and firms ask of an office, and what a province asks of the government, is a request (PROPOSAL), whatever word they ask with."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from vngovnlp.statements.clauses import Clause, Tokens
from vngovnlp.statements.network.ranks import Standing, standings
from vngovnlp.statements.network.spans import Piece
from vngovnlp.statements.roles.voices import speaker, without_office

_ASKS = frozenset((("đề", "nghị"), ("kiến", "nghị"), ("đề", "xuất"), ("mong", "muốn")))
_DEMANDS = _ASKS | {("yêu", "cầu")}
_PEOPLE = frozenset(
    tuple(pair.split())
    for pair in (
        "người dân,cử tri,gia đình,hộ dân,bà con,ngư dân,nông dân,nhân dân,tiểu thương,phụ huynh,tài xế,doanh nghiệp,công ty,nhà thầu,hiệp hội"
    ).split(",")
)
_LEADS = frozenset("các nhiều một số những đại diện phía tất cả lãnh đạo đồng thời và nhưng song".split())
"""What can stand before them: 'đại diện một số [hộ dân]'."""
_LIGHT = frozenset("cũng đã đều vẫn tiếp tục nhiều lần đang vừa còn có đơn văn bản gửi này trên".split())
"""What can stand between them and their verb: 'các hộ dân cũng đã nhiều lần [đề nghị]'."""
_MARKS = frozenset(',;:."“”()')
_OFFICE = frozenset(("TITLE", "AGENCY"))
_GOES_ON = frozenset((",", ";", "và", "đồng", "thời"))
_STATE = frozenset((("chính", "phủ"), ("thủ", "tướng"), ("quốc", "hội"), ("trung", "ương"), ("các", "bộ")))
_PROVINCE = range(2, 4)
"""The steps of provinces, districts and their departments; a name without a title has a lower one."""


def turn(toks: Tokens, found: Sequence[Clause], pieces: Sequence[Piece]) -> list[Piece]:
    """The pieces, with those tasks made requests that are asked from below, and what follows them in the same breath."""
    heads = [found[piece.first].i for piece in pieces if piece.role == "DIRECTIVE"]
    free = without_office(toks) if heads else frozenset()
    if not free and not any(_verb_before(toks, i) for i in heads):
        return list(pieces)
    known = standings(toks)
    out: list[Piece] = []
    asked = -1  # the token behind the last request
    for piece in pieces:
        i, j = found[piece.first].i, found[piece.last].j
        if piece.role == "DIRECTIVE" and (
            _is_asked_from_below(toks, known, i) or _goes_on(toks, asked, i) or (free and speaker(toks, i) in free)
        ):
            out.append(piece._replace(role="PROPOSAL"))
            asked = j
        else:
            out.append(piece)
    return out


def _goes_on(toks: Tokens, asked: int, i: int) -> bool:
    return asked >= 0 and toks.sentence[asked - 1] == toks.sentence[i] and _GOES_ON.issuperset(toks.word[asked:i])


def _is_asked_from_below(toks: Tokens, known: Mapping[int, Standing], i: int) -> bool:
    """True if the verb of asking right before token ``i`` is said by people, a firm, or of the state by a province."""
    word, k, verb = toks.word, i - 2, _verb_before(toks, i)
    if verb is None:
        return False
    while k > 0 and word[k - 1] in _LIGHT and toks.entity[k - 1] is None:
        k -= 1
    return _is_people(toks, k) or (verb in _ASKS and tuple(word[i : i + 2]) in _STATE and _is_province(toks, known, k))


def _verb_before(toks: Tokens, i: int) -> tuple[str, ...] | None:
    """The verb of asking that stands right before token ``i`` in its sentence."""
    verb = tuple(toks.word[max(0, i - 2) : i])
    return verb if i > 2 and verb in _DEMANDS and toks.sentence[i - 3] == toks.sentence[i] else None


def _is_people(toks: Tokens, k: int) -> bool:
    """True if people or a firm are the subject that ends before token ``k``: 'đại diện các hộ dân', 'cử tri Lò Văn A', 'họ'."""
    word, begin = toks.word, k
    while begin > 0 and k - begin < 12 and toks.sentence[begin - 1] == toks.sentence[k] and word[begin - 1] not in _MARKS:
        begin -= 1
    while begin < k and word[begin] in _LEADS:
        begin += 1
    if any(mention is not None and mention.label in _OFFICE for mention in toks.entity[begin:k]):
        return False
    return tuple(word[begin : min(begin + 2, k)]) in _PEOPLE or word[begin:k] == ["họ"]


def _is_province(toks: Tokens, known: Mapping[int, Standing], k: int) -> bool:
    """True if an official or body of a province or below is named right before token ``k``."""
    mention, first = toks.entity[k - 1], k - 1
    while mention is not None and first > 0 and toks.entity[first - 1] is mention:
        first -= 1
    return first in known and known[first].step in _PROVINCE
