"""Which way a request goes: what people and firms ask of an office, and what a province asks of the government, is a request (PROPOSAL), whatever word they ask with."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from vngovnlp.phrases import phrases
from vngovnlp.statements.clauses import Clause, Tokens
from vngovnlp.statements.network.spans import Piece
from vngovnlp.statements.roles.asker import BARE, asks_above, asks_below, holders
from vngovnlp.statements.roles.firms import firm_heads, is_authority, speaks_for_firm
from vngovnlp.statements.roles.voices import speaker, without_office

_ASKS = frozenset((("đề", "nghị"), ("kiến", "nghị"), ("đề", "xuất"), ("mong", "muốn")))
_DEMANDS = _ASKS | {("yêu", "cầu")}
_VIEWS = frozenset((("cho", "rằng"), ("nhấn", "mạnh"), ("khuyến", "nghị"), ("kêu", "gọi"), ("lưu", "ý")))
"""They ask as well where people say what must be done: 'nhiều chuyên gia cho rằng [huyện phải sửa cầu]'."""
_CUES = _DEMANDS | _VIEWS
_LINKS = frozenset((",", ":", "rằng", "là", "cần", "phải", "nên"))
"""What can stand between such a verb and what is asked: 'các hộ đề nghị cần [sửa cầu]'."""
_PEOPLE = frozenset(
    phrases(
        "người dân,cử tri,gia đình,hộ dân,bà con,ngư dân,nông dân,nhân dân,tiểu thương,phụ huynh,tài xế,doanh nghiệp,công ty,nhà thầu,hiệp hội,"
        "dư luận,công nhân,nhân viên,thân nhân,hội viên,bạn đọc,độc giả"
    )
)
_WITHOUT_OFFICE = frozenset((("đại", "biểu"), ("chuyên", "gia"), ("luật", "sư"), ("nhà", "khoa"), ("ý", "kiến")))
_SEVERAL = frozenset("các nhiều số những".split())
"""Before those, who can hold an office one by one: 'nhiều [chuyên gia]'."""
_LEADS = frozenset(
    "các nhiều một số những đại diện phía tất cả lãnh đạo đồng thời và nhưng song hàng chục trăm nghìn khoảng gần hơn".split()
)
"""What can stand before them: 'đại diện một số [hộ dân]'."""
_LIGHT = frozenset("cũng đã đều vẫn tiếp tục nhiều lần đang vừa còn có đơn văn bản gửi này trên".split())
"""What can stand between them and their verb: 'các hộ dân cũng đã nhiều lần [đề nghị]'."""
_MARKS = frozenset(',;:."“”()')
_OFFICE = frozenset(("TITLE", "AGENCY"))
_ASKED = ("DIRECTIVE", "PROPOSAL")
_GOES_ON = frozenset((",", ";", "và", "đồng", "thời", "cũng"))


def turn(toks: Tokens, found: Sequence[Clause], pieces: Sequence[Piece]) -> list[Piece]:
    """The pieces, with those tasks made requests that are asked from below, those requests tasks that are asked of who stands below, and what follows them in the same breath."""
    heads = [found[piece.first].i for piece in pieces if piece.role in _ASKED]
    free = without_office(toks) if heads else frozenset()
    asking = any(_hangs_on_asking(toks, i) for i in heads)
    if not free and "mong" not in toks.word and not asking:
        return list(pieces)
    firms = firm_heads(toks) if asking else frozenset()
    known = holders(toks) if asking else {}
    out: list[Piece] = []
    asked = ordered = -1  # the tokens behind the last request and behind the last one that was made a task
    for piece in pieces:
        i, j = found[piece.first].i, found[piece.last].j
        if piece.role == "DIRECTIVE" and (
            _is_asked_from_below(toks, known, firms, i)
            or _goes_on(toks, asked, i)
            or _is_hoped(toks, i, j)
            or (free and speaker(toks, i) in free)
        ):
            piece = piece._replace(role="PROPOSAL")
        elif piece.role == "PROPOSAL" and (_is_asked_from_above(toks, known, i) or _goes_on(toks, ordered, i)):
            piece = piece._replace(role="DIRECTIVE")
            ordered = j
        if piece.role == "PROPOSAL":
            asked = j
        out.append(piece)
    return out


def _hangs_on_asking(toks: Tokens, i: int) -> bool:
    """True if a verb of asking stands right before token ``i``, whoever asks."""
    end = _behind_verb(toks, _first_asked(toks, i))
    return tuple(toks.word[max(0, end - 2) : end]) in _CUES or _is_to_be_ordered(toks, i)


def _goes_on(toks: Tokens, asked: int, i: int) -> bool:
    """True if what is asked goes on at token ``i`` with the same speaker: 'đề nghị Sở A mua thuốc, đồng thời kiến nghị [UBND tỉnh cấp vốn]'."""
    if asked < 0 or toks.sentence[asked - 1] != toks.sentence[i]:
        return False
    end = i - 2 if tuple(toks.word[i - 2 : i]) in _DEMANDS else i
    return _GOES_ON.issuperset(toks.word[asked:end])


def _is_asked_from_below(toks: Tokens, known: Mapping[str, int], firms: frozenset[str], i: int) -> bool:
    """True if the verb of asking right before token ``i`` is said by people, a firm, or whoever stands below those who are asked."""
    if _is_to_be_ordered(toks, i):
        return True
    i = _first_asked(toks, i)
    word, end = toks.word, _behind_verb(toks, i)
    verb = tuple(word[max(0, end - 2) : end])
    if verb not in _CUES:
        return False
    k = _before_light(toks, end - 2)
    if k > 0 and toks.sentence[k - 1] == toks.sentence[i]:
        if _is_people(toks, k) or word[i] == "được":  # 'bà yêu cầu [được gặp chủ đầu tư]'
            return True
        if verb in _DEMANDS and is_authority(toks, i) and speaks_for_firm(toks, k, firms):
            return True
    return verb in _ASKS and asks_above(toks, known, k, i)


def _is_asked_from_above(toks: Tokens, known: Mapping[str, int], i: int) -> bool:
    """True if 'đề nghị' right before token ``i`` is said by whoever stands above those who are asked."""
    i = _first_asked(toks, i)
    end = _behind_verb(toks, i)
    return end > 1 and toks.word[end - 2 : end] == ["đề", "nghị"] and asks_below(toks, known, _before_light(toks, end - 2), i)


def _before_light(toks: Tokens, k: int) -> int:
    """The token of a verb of asking with the small words before it: 'các hộ dân [cũng đã nhiều lần đề nghị]'."""
    sentence = toks.sentence[k]
    while k > 0 and toks.word[k - 1] in _LIGHT and toks.entity[k - 1] is None and toks.sentence[k - 1] == sentence:
        k -= 1
    return k


_OF_ONE = frozenset("anh chị cô bác".split())
_HOPE_REACH = 14
"""Tokens from who hopes to the word, at most."""


def _is_hoped(toks: Tokens, i: int, j: int) -> bool:
    """True if tokens ``i`` to ``j`` tell what somebody without an office hopes for: '[Chị Hoa mong huyện làm rõ]', '[các hộ dân mong sửa cầu]'."""
    word = toks.word
    for k in range(i + 1, min(j - 2, i + _HOPE_REACH)):
        if word[k] == "mong" and toks.entity[k] is None:
            office = any(mention is not None and mention.label in _OFFICE for mention in toks.entity[i:k])
            return _is_people(toks, k) or (word[i] in _OF_ONE and not office)
    return False


_ORDERS = frozenset((("chỉ", "đạo"), ("yêu", "cầu"), ("giao", "cho")))
_BESEECHED = frozenset((("kiến", "nghị"), ("đề", "xuất")))
_BESEECHING = frozenset("với sớm ông bà đồng chí".split())
_BESEECHED_REACH = 16
"""Tokens of whoever is asked, at most."""


def _is_to_be_ordered(toks: Tokens, i: int) -> bool:
    """True if somebody is asked to order what begins at token ``i``: 'xin Thủ tướng chỉ đạo [các xã sửa cầu]', 'đề xuất với Bộ Y tế giao [Sở A ...]'."""
    word = toks.word
    k = _before_order(toks, i)
    for q in range(k, max(1, k - _BESEECHED_REACH) if k < i else k, -1):
        if toks.entity[q - 1] is None and word[q - 1] not in _BESEECHING:
            return toks.sentence[q - 1] == toks.sentence[i] and (word[q - 1] == "xin" or tuple(word[q - 2 : q]) in _BESEECHED)
    return False


def _first_asked(toks: Tokens, i: int) -> int:
    """Where what is asked begins if whoever is asked is to order what begins at token ``i``: 'đề nghị [UBND tỉnh giao] Sở A ...', else ``i``."""
    word = toks.word
    k = _before_order(toks, i)
    q = k
    while q > 1 and k - q < _BESEECHED_REACH and toks.sentence[q - 1] == toks.sentence[i]:
        if toks.entity[q - 1] is None and word[q - 1] not in _BESEECHING and word[q - 1] not in BARE:
            break
        q -= 1
    return q if q < k < i and tuple(word[max(0, q - 2) : q]) in _ASKS else i


def _before_order(toks: Tokens, i: int) -> int:
    """The first token of the word of order right before token ``i``, else ``i``."""
    word = toks.word
    return i - (2 if tuple(word[max(0, i - 2) : i]) in _ORDERS else 1 if word[i - 1] == "giao" else 0)


def _behind_verb(toks: Tokens, i: int) -> int:
    """The token behind the verb of asking that what is asked from token ``i`` on hangs on, with or without 'rằng', 'cần' between."""
    end = i
    while end > 0 and toks.word[end - 1] in _LINKS and toks.sentence[end - 1] == toks.sentence[i]:
        if tuple(toks.word[max(0, end - 2) : end]) in _VIEWS:  # 'cho rằng'
            break
        end -= 1
    return end


def _is_people(toks: Tokens, k: int) -> bool:
    """True if people or a firm are the subject that ends before token ``k``: 'đại diện các hộ dân', 'cử tri Lò Văn A', 'họ'."""
    word, begin = toks.word, k
    while begin > 0 and k - begin < 12 and toks.sentence[begin - 1] == toks.sentence[k] and word[begin - 1] not in _MARKS:
        begin -= 1
    if begin < k and word[k - 1] in ("được", "bị"):  # 'các hộ được [yêu cầu]'
        return False
    while begin < k and (word[begin] in _LEADS or word[begin].isdigit()):
        begin += 1
    if any(mention is not None and mention.label in _OFFICE for mention in toks.entity[begin:k]):
        return False
    who = tuple(word[begin : min(begin + 2, k)])
    return who in _PEOPLE or word[begin:k] == ["họ"] or (who in _WITHOUT_OFFICE and word[begin - 1] in _SEVERAL)
