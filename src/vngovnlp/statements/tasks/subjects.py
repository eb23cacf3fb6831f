"""How an actor stands in its sentence: as the subject of an order or a speech, governed by a preposition, told to do something; and whether a leader stands there without a name."""

from __future__ import annotations

from vngovnlp.phrases import phrases
from vngovnlp.statements.clauses import Tokens
from vngovnlp.statements.tasks.actors import Actor
from vngovnlp.statements.wording.orders import GIVES

_ORDERS = frozenset(
    phrases(
        "yêu cầu,đề nghị,giao,chỉ đạo,lưu ý,nhấn mạnh,nhắc,phân công,khuyến cáo,kêu gọi,mong muốn,đốc thúc,quán triệt,khẳng định,"
        "cho rằng,cho biết,cho hay,phát biểu,nói,nêu rõ,chỉ rõ,đánh giá,kết luận,gợi ý,chia sẻ,nhận định,bày tỏ,hối thúc,mong,chỉ thị,vận động"
    )
)
_ORDER_HEADS = frozenset(order[0] for order in _ORDERS) | {":"}
_NO_SUBJECT = frozenset("với gửi cho tại ở từ tới đến về trong bởi trước cùng lập viên họp trên".split())
_SAYS = frozenset("nói chia nhấn yêu đề cho khẳng phát lưu chỉ kết bày nêu đặt nhận giải thông".split())


PASSIVE = frozenset(
    (
        ("được", "giao"),
        ("được", "yêu"),
        ("được", "đề"),
        ("được", "phân"),
        ("được", "chỉ"),
        ("bị", "yêu"),
        ("bị", "đề"),
        ("được", "khuyến"),
    )
)
_URGED = frozenset(phrases("trực tiếp,khẩn trương,tập trung,quyết liệt,tăng cường,chủ động"))


def is_told(toks: Tokens, k: int) -> bool:
    """True if whoever ends before token ``k`` is told to do something: 'Bộ A cũng được yêu cầu', 'Sở B được giao', 'Phó Thủ tướng trực tiếp chỉ đạo'."""
    word = toks.word
    if tuple(word[k : k + 2]) in _URGED and word[k + 2 : k + 4] == ["chỉ", "đạo"]:
        return True  # not 'đã trực tiếp chỉ đạo', which tells of an order
    while k < len(word) and word[k] in ("cũng", "đã", "vừa", "còn", "sẽ"):
        k += 1
    return tuple(word[k : k + 2]) in PASSIVE


def told_at(toks: Tokens, floor: int, i: int) -> int:
    """The 'được' or 'bị' under which the order right before token ``i`` stands: 'Sở A [được] UBND tỉnh giao ...'; -1 if there is none."""
    word = toks.word
    if word[i - 1] == "giao":
        order = i - 1
    elif tuple(word[i - 2 : i]) in GIVES:
        order = i - 2
    else:
        return -1
    for k in range(order - 2, max(floor, order - 10), -1):
        if toks.entity[k] is None and word[k] in (",", ";", "để", "vì", "và", "là", ":", '"'):
            return -1
        if word[k] in ("được", "bị") and toks.entity[k] is None:
            return k if toks.entity[k + 1] is not None or word[k + 1] in _TELLERS else -1
    return -1


_TELLERS = frozenset(
    "lãnh chính cơ ban sở bộ tỉnh huyện thành phòng ủy uỷ đoàn nhà cấp ngành quận xã phường tp ubnd ông bà cục thủ bí giám hội".split()
)
_ORDER_NOUNS = frozenset("đạo cầu kiến thị nghị giao luận báo định văn bản điện trương".split())


def order_of(toks: Tokens, actor: Actor, floor: int) -> bool:
    """True for 'chỉ đạo của Phó Thủ tướng Lê A', 'theo yêu cầu của Sở B'."""
    k = actor.i - 1
    return k > floor and toks.word[k] == "của" and toks.word[k - 1] in _ORDER_NOUNS


def is_governed(toks: Tokens, actor: Actor, floor: int) -> bool:
    """True if a preposition takes the actor, or a list that goes on or ends behind it: 'gửi [UBND tỉnh A]', 'gửi Sở B, [Sở C], yêu cầu'; not 'họp với Sở B, [Sở C] yêu cầu'."""
    k = _before_names(toks, actor.i - 1, floor)
    listed = toks.word[actor.j : actor.j + 1] in ([","], ["và"])
    while listed and k > max(floor, actor.i - _LIST) and toks.word[k] in (",", "và") and toks.entity[k - 1] is not None:
        k -= 1
        while k >= floor and toks.entity[k] is not None:
            k -= 1
        k = _before_names(toks, k, floor)
    if k >= floor and toks.word[k] == "từ" and k > 0 and toks.word[k - 1] == "tin":  # 'Tin từ [Sở A] cho hay đã yêu cầu ...'
        return False
    return k >= floor and toks.word[k] in _NO_SUBJECT


def is_addressed(toks: Tokens, actor: Actor, floor: int) -> bool:
    """True if somebody speaks to the actor, or of them, and orders next: 'gọi điện cho [ông A] yêu cầu ...', 'phê bình [Sở B] và yêu cầu ...', 'gửi Sở B; [Sở C] chỉ đạo ...'."""
    word = toks.word
    k = _before_names(toks, actor.i - 1, floor)
    while k > max(floor, actor.i - _LIST) and word[k] in (",", ";", "và") and toks.entity[k - 1] is not None:
        k -= 1
        while k >= floor and toks.entity[k] is not None:
            k -= 1
        k = _before_names(toks, k, floor)
    while k > floor and word[k] in _HARSHLY:
        k -= 1
    if k <= floor or toks.entity[k] is not None:
        return False
    if word[k] in _TO:
        k -= 1
        return word[k] in _SENDS or word[k - 1 : k + 1] == ["điện", "thoại"]
    return word[k] == "gửi" or (word[k - 1], word[k]) in _SPEAKS_OF


_TO = frozenset(("cho", "tới", "đến"))
_SENDS = frozenset(("gửi", "điện"))
_SPEAKS_OF = frozenset(phrases("phê bình,biểu dương,khen ngợi,nhắc nhở,khiển trách,cảnh cáo,kỷ luật,cách chức,triệu tập"))
_HARSHLY = frozenset("nghiêm khắc gay gắt thẳng thắn".split())


def _before_names(toks: Tokens, k: int, floor: int) -> int:
    """The last token up to ``k`` that is no word of address."""
    while k >= floor and toks.word[k] in ("ông", "bà", "đồng", "chí", "lãnh", "đạo", "anh", "chị"):
        k -= 1
    return k


_LIST = 30
"""Tokens that a list of names is followed back."""


def speaks(toks: Tokens, k: int, i: int) -> bool:
    """True if between an actor's end and the task an order or speech stands."""
    word = toks.word
    if _ORDER_HEADS.isdisjoint(word[k:i]):
        return False
    for m in range(k, i):
        w = word[m]
        if w in _ORDER_HEADS and (w == ":" or (w,) in _ORDERS or tuple(word[m : m + 2]) in _ORDERS):
            return True
    return False


def says_next(toks: Tokens, k: int, stop: int) -> bool:
    return not _SAYS.isdisjoint(toks.word[k : min(k + 4, stop)])


_TELLS = frozenset((("cho", "biết"), ("cho", "hay"), ("thông", "tin"), ("báo", "cáo")))
_LEADERS = (("người", "đứng", "đầu"), ("lãnh", "đạo"), ("tư", "lệnh", "ngành"), ("đồng", "chí"), ("ông",), ("bà",))
_LEADER_HEADS = frozenset(words[0] for words in _LEADERS)


def leader_before(toks: Tokens, floor: int, i: int) -> bool:
    """True if an unnamed leader gives the order: 'Người đứng đầu Chính phủ yêu cầu', 'ông yêu cầu', 'Lãnh đạo Thành ủy giao'."""
    word, entity = toks.word, toks.entity
    for k in range(i - 1, floor - 1, -1):
        if word[k] not in _LEADER_HEADS:
            continue
        for words in _LEADERS:
            size = len(words)
            if tuple(word[k : k + size]) != words or entity[k] is not None:
                continue
            if k > floor and word[k - 1] in ("các", "với", "cho", "đại", "những", "của", "phủ"):
                return False
            body = entity[k + size] if k + size < i else None
            if (
                words == ("lãnh", "đạo")
                and body is not None
                and body.label == "AGENCY"
                and any(tuple(word[m : m + 2]) in _TELLS for m in range(k, i))
            ):  # 'Lãnh đạo [Sở A] cho hay đã chỉ đạo ...': nobody named before
                return False
            if any(m is not None and m.label in ("TITLE", "PERSON") for m in entity[k:i]):
                return False
            return speaks(toks, k + size, i)
    return False
