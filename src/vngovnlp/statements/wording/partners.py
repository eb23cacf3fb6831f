"""Those that a task is done with: behind 'phối hợp', 'kết hợp với' and 'chủ trì với', and beside whoever presides; token ranges (half open), empty if there are none."""

from __future__ import annotations

from vngovnlp.statements.clauses import Tokens
from vngovnlp.statements.wording.bodies import MANY, NO_BODIES, THINGS
from vngovnlp.statements.wording.parties import parties
from vngovnlp.statements.wording.predicate import phrase_at, predicate


def partners(toks: Tokens, i: int, j: int) -> list[tuple[int, int]]:
    """Token ranges of those to work with: 'phối hợp (chặt chẽ) với X và Y', 'phối hợp X, Y', 'chủ trì cùng với X', 'Sở A chủ trì, X phối hợp'."""
    word = toks.word
    out: list[tuple[int, int]] = []
    if _JOINED.isdisjoint(word[i:j]):
        return out
    for k in range(i, j - 2):
        if word[k : k + 3] == ["kết", "hợp", "với"]:  # of things as well: 'kết hợp [học] với [hành]'
            out.extend(parties(toks, k + 3, predicate(toks, k + 3, j)))
        elif word[k : k + 2] == ["chủ", "trì"] and word[k + 2] in _WITH:  # 'Sở A chủ trì cùng với [Sở B] thẩm định'
            begin = k + 4 if word[k + 2 : k + 4] == ["cùng", "với"] else k + 3
            out.extend(parties(toks, begin, predicate(toks, begin, j)) if begin < j else [])
        elif word[k] == "phối" and word[k + 1] in ("hợp", "họp"):
            begin = _partners_begin(toks, k + 2, j)
            if begin:
                out.extend(parties(toks, begin, predicate(toks, begin, j)))
            else:
                out.extend(_who_join_in(toks, i, k))
    return out


_JOINED = frozenset(("phối", "kết", "trì"))
_WITH = frozenset(("với", "cùng"))


def _who_join_in(toks: Tokens, i: int, k: int) -> list[tuple[int, int]]:
    """Those named between 'chủ trì' and the 'phối hợp' at token ``k``: 'Sở A chủ trì, [Sở B] phối hợp ...'."""
    word = toks.word
    for m in range(k - 1, max(i, k - _JOINING_REACH) + 1, -1):
        if word[m - 2 : m] == ["chủ", "trì"] and word[m] in (",", ";", "và"):
            found = parties(toks, m + 1, k)
            return found if found and found[0][0] == m + 1 and found[-1][1] == k else []
    return []


_JOINING_REACH = 25


def joins_in(toks: Tokens, i: int) -> bool:
    """True if at token ``i`` parties begin that work with whoever presides: '[Sở B] phối hợp ...', but '[Sở B] phối hợp với Sở C ...' is a task of its own."""
    word = toks.word
    for k in range(i + 1, min(i + _JOINING_REACH, len(word) - 2)):
        if word[k : k + 2] == ["phối", "hợp"]:
            found = parties(toks, i, k)
            return bool(found) and found[0][0] == i and found[-1][1] == k and not _partners_begin(toks, k + 2, len(word))
        if toks.entity[k] is None and word[k] in _CLAUSE_ENDS:
            return False
    return False


_CLAUSE_ENDS = frozenset(";:.“”")


def _partners_begin(toks: Tokens, k: int, j: int) -> int:
    """The token where those are named to work with, behind 'phối hợp' that ends before token ``k``; 0 if none are."""
    word = toks.word
    behind = k + 2 if word[k : k + 2] == ["chặt", "chẽ"] else k
    if behind < j - 1 and _begins_partner(toks, behind, j):
        return behind  # 'chủ trì, phối hợp [Sở A] cùng các xã rà soát'
    for m in range(k, min(k + 4, j - 1)):
        if word[m] in ("với", "cùng"):
            return m + 2 if word[m + 1] == "với" else m + 1
    return 0


def _begins_partner(toks: Tokens, k: int, j: int) -> bool:
    """True if a body stands at token ``k``, not a second verb or its object: 'phối hợp [các xã] ...', but 'phối hợp tổ chức', 'phối hợp các giải pháp'."""
    word, mention = toks.word, toks.entity[k]
    if mention is not None:
        return mention.label in ("AGENCY", "ORG") and mention.start == toks.start[k]
    noun = k + 1 if word[k] in MANY else k
    pair = " ".join(word[noun : noun + 2])
    return pair in _PARTNERS or (word[noun] in _PARTNER_HEADS and phrase_at(word, noun, j) == 0 and pair not in _NO_PARTIES)


_PARTNERS = frozenset(
    "cơ quan,đơn vị,địa phương,chính quyền,lực lượng,công an,quân đội,bộ đội,biên phòng,nhà trường,gia đình,doanh nghiệp,chủ đầu,nhà thầu".split(
        ","
    )
)
_PARTNER_HEADS = frozenset("sở bộ ban ngành ubnd tỉnh huyện xã phường quận trường".split())
_NO_PARTIES = NO_BODIES | THINGS
