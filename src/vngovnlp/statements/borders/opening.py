"""Where a task begins: with its assignee, else with its first verb; what only leads up to it is left outside."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from vngovnlp.phrases import phrases
from vngovnlp.statements.borders.directing import with_who_directs
from vngovnlp.statements.borders.edges import MODALS, behind_joints, behind_modals, joint_at
from vngovnlp.statements.borders.instances import lists_instances
from vngovnlp.statements.borders.subjects import are_parties, is_first, subject_begin, with_collective
from vngovnlp.statements.clauses import Tokens, hands_down
from vngovnlp.statements.wording.bodies import MANY
from vngovnlp.statements.wording.orders import GIVES, ends_order
from vngovnlp.statements.wording.parties import parties
from vngovnlp.statements.wording.partners import joins_in
from vngovnlp.statements.wording.predicate import phrase_at, predicate
from vngovnlp.statements.wording.verbal import LIKELY, PAIRS

# 'nếu có vướng mắc thì …', 'trong thời gian tới, …', 'đối với các dự án chậm tiến độ, …', 'để hoàn thành mục tiêu, …'
_LEADS = frozenset(
    "trong để đối riêng khi nếu với tại từ sau ngay thời mặt đồng cũng trước ngoài bên về theo trên qua nhằm cùng và cụ".split()
)
_ORDERS = (("yêu", "cầu"), ("đề", "nghị"), ("nhấn", "mạnh"))
_ORDER_HEADS = frozenset(first for first, _ in _ORDERS)


def opening(toks: Tokens, i: int, j: int, floor: int, *, further: bool = False) -> int:
    """The first token of the task that the model found at tokens ``i`` to ``j``; ``floor``: it cannot begin earlier; ``further``: a task ends there."""
    gives = toks.word[i] == "giao" and toks.entity[i] is None and not hands_down(toks.word, i)
    if gives and j - i > 3:  # '; giao [Phòng Y tế kiểm tra ...]'
        i += 2 if toks.word[i + 1] == "cho" else 1
    i = _behind_wish(toks, _behind_what_it_is(toks, _behind_among(toks, i, j), j), j)
    i = _behind_duty(toks, _behind_order(toks, _behind_subject_matter(toks, i, j), j), j)
    i = _behind_addressed(toks, _behind_announcement(toks, i, j), j)
    i = _behind_speaker(toks, _behind_order(toks, _behind_lead(toks, i, j), j), j)
    i = _with_who_presides(toks, i, floor)
    i = _with_first_verb(toks, behind_modals(toks, i, j), j, floor)
    i = _with_list(toks, _with_told(toks, _with_subject(toks, i, j, floor), j, floor), j, floor)
    return with_collective(toks, with_who_directs(toks, i, floor, further=further), j, floor)


def _behind_among(toks: Tokens, i: int, j: int) -> int:
    """Behind what singles a task out among others: 'Trong đó có việc [rà soát ...]', 'Trong đó có [rà soát ...]'."""
    word = toks.word
    k = i + 2 if word[i : i + 2] == ["trong", "đó"] else i
    if word[max(0, k - 2) : k + 1] != ["trong", "đó", "có"] or k + 4 > j:
        return i
    if word[k + 1] == "việc":
        return k + 2
    return k + 1 if toks.entity[k + 1] is None and phrase_at(word, k + 1, j) > 0 else i


def _behind_wish(toks: Tokens, i: int, j: int) -> int:
    """Behind 'mong', 'rất mong' and 'mong muốn' at the head of the span: 'Mong [các sở rà soát ...]'."""
    word = toks.word
    if i + 4 >= j:
        return i
    k = i + (word[i] in ("rất", "tôi"))
    k += word[k] == "rất"
    if word[k] != "mong" or word[k + 1] in ("chờ", "đợi", "mỏi") or toks.entity[i] is not None or ends_order(toks, i):
        return i
    k += 2 if word[k + 1] in ("muốn", "rằng") else 1
    return k if k + 3 < j else i


_IS_REACH = 12


def _behind_what_it_is(toks: Tokens, i: int, j: int) -> int:
    """Behind what the task is said to be: 'Nguyên tắc chung là phải [rà soát ...]'; ``i`` if a party has to be so ('người đứng đầu là phải gương mẫu')."""
    word = toks.word
    for k in range(i, min(i + _IS_REACH, j - 4)):
        if word[k] in _NOT_BEFORE_IS or toks.entity[k] is not None:
            break
        if k > i and word[k] == "là" and word[k + 1] in ("phải", "cần"):
            return k + 2 if word[k + 2] not in ("thiết", "nhằm") and not parties(toks, i, k) else i
    return i


_NOT_BEFORE_IS = frozenset((*',;:.()"', "để", "nếu", "không", "đã", "làm"))
_UNITS = frozenset("tỉnh thành phố thị xã huyện quận phường và ,".split())
_LONGEST_UNITS = 5


def _behind_subject_matter(toks: Tokens, i: int, j: int) -> int:
    """Behind the end of a list of units to which a letter goes, and its 'về việc': 'gửi UBND các tỉnh, [thành phố về việc] rà soát chợ'."""
    word = toks.word
    for k in range(i, min(j - 2, i + _LONGEST_UNITS)):
        if word[k : k + 2] == ["về", "việc"]:
            return k + 2 if k > i else i
        if word[k] not in _UNITS or toks.entity[k] is not None:
            break
    return i


def _with_who_presides(toks: Tokens, i: int, floor: int) -> int:
    """Where '[Sở A chủ trì], phối hợp với Sở B ...', '[Sở A chủ trì], Sở B phối hợp ...' begin, of which a task at token ``i`` has the second half: two verbs that nobody parts."""
    word = toks.word
    begin = i - 3
    if begin < floor or word[begin:i] != ["chủ", "trì", ","]:
        return i
    if word[i : i + 2] != ["phối", "hợp"] and not joins_in(toks, i):
        return i
    subject = subject_begin(toks, begin, floor)
    return subject if _names_parties(toks, subject, begin) else begin


def _with_first_verb(toks: Tokens, i: int, j: int, floor: int) -> int:
    """Where the verbs begin whose last opens the span: 'cần thăm hỏi, [hỗ trợ các gia đình]'; ``i`` if none stands before."""
    word, begin = toks.word, i
    while begin - 3 >= floor and word[begin - 1] in (",", "và") and toks.sentence[begin - 3] == toks.sentence[i]:
        first = begin - 3
        asked = first > 0 and word[first - 1] in MODALS
        if any(toks.entity[first:begin]) or not _is_verb(word, begin, j):
            break
        if not _is_verb(word, first, begin - 1) and not (asked and word[first] in LIKELY):
            break
        begin = first
        if asked or is_first(toks, begin):
            return begin
    return i


def _is_verb(word: Sequence[str], i: int, j: int) -> bool:
    return (phrase_at(word, i, j) > 1 or tuple(word[i : i + 2]) in PAIRS) and not joint_at(word, i)


def _with_list(toks: Tokens, i: int, j: int, floor: int) -> int:
    """Where the list of parties begins whose last member opens the span: 'giao [Sở A và các phòng, ban rà soát ...]'; ``i`` if it has none before."""
    if i <= floor or toks.word[i - 1] not in (",", "và"):
        return i
    begin = i
    while begin > floor and toks.sentence[begin - 1] == toks.sentence[i] and i - begin < 40:
        opened = toks.entity[begin - 1] is None and toks.word[begin - 1] in (":", '"', "“", ";")
        if opened or ends_order(toks, begin) or tuple(toks.word[begin - 2 : begin]) in _ORDERS:
            break
        if toks.entity[begin - 1] is None and toks.word[begin - 1] == "cho":
            return i
        begin -= 1
    p = predicate(toks, i, j)
    return next((k for k in (begin, *_behind_circumstances(toks, begin, i)) if _lists_parties(toks, k, i, p, j)), i)


_NO_LIST = frozenset(("đã", "nào"))
"""What was done and by whom a case is made ('đơn vị [nào] chậm, ...'): no more parties of the task."""


def _lists_parties(toks: Tokens, begin: int, i: int, p: int, j: int) -> bool:
    """True if tokens ``begin`` to ``p`` list the parties of a task with the predicate ``p``, one of which ends right before token ``i`` or behind it."""
    if p <= begin or not _NO_LIST.isdisjoint(toks.word[begin:i]) or predicate(toks, begin, j) != p:
        return False
    found = parties(toks, begin, p)
    return bool(found) and found[0][0] == begin and found[-1][1] > i - 2


def _behind_circumstances(toks: Tokens, begin: int, i: int) -> Iterator[int]:
    """The tokens behind the commas of tokens ``begin`` to ``i`` that set off a date or who speaks: 'ông lưu ý, năm 2024, [Sở A] và các xã ...'."""
    for k in range(begin + 2, i - 1):
        if toks.word[k - 1] == "," and toks.entity[k - 1] is None:
            before = toks.entity[k - 2]
            if (before is not None and before.label == "DATE") or tuple(toks.word[k - 3 : k - 1]) in _SAYS:
                yield k


def _behind_order(toks: Tokens, i: int, j: int) -> int:
    """Behind 'UBND tỉnh yêu cầu' at the head of the span, unless that body is told itself to do so ('giao UBND tỉnh yêu cầu …')."""
    if ends_order(toks, i):
        return i
    for k in range(i, min(i + 8, j - 4)):
        if toks.word[k] in _ORDER_HEADS and tuple(toks.word[k : k + 2]) in _ORDERS and toks.entity[k] is None:
            if not {",", ";", "và"}.intersection(toks.word[i:k]) and toks.word[k - 1] not in ("theo", "các", "những", "được"):
                k += 2
                return k + 1 if toks.word[k] in (",", ":") else k
            return i
    return i


_WITH_TOLD = frozenset("cũng vừa còn đều lại sẽ".split())


def _with_told(toks: Tokens, i: int, j: int, floor: int) -> int:
    """Where whoever is told to do the task begins: '[Sở A cũng được giao] rà soát'; ``i`` if nobody is."""
    word = toks.word
    told = i - 2 if word[i - 1] == "giao" else i - 3
    if told <= floor or not ends_order(toks, i) or word[told] != "được":
        return i
    k = told
    while k - 1 > floor and word[k - 1] in _WITH_TOLD and toks.entity[k - 1] is None:
        k -= 1
    best, begin = i, subject_begin(toks, k, floor)
    while _names_parties(toks, begin, k) and predicate(toks, begin, j) >= k:
        best = begin
        if begin <= floor or k - begin > _LIST_REACH or word[begin - 1] != ",":
            break
        begin = subject_begin(toks, begin - 1, floor)  # 'Tỉnh A, [Tỉnh B được yêu cầu ...]'
    return best


_LIST_REACH = 40


def _names_parties(toks: Tokens, i: int, j: int) -> bool:
    """True if parties begin right at token ``i``."""
    found = parties(toks, i, j)
    return bool(found) and found[0][0] == i


_DUTIES = (["nhiệm", "vụ"], ["trách", "nhiệm"])


def _behind_duty(toks: Tokens, i: int, j: int) -> int:
    """Behind the duty that is given: 'giao nhiệm vụ cụ thể cho [Sở A rà soát ...]', 'giao trách nhiệm [Sở A rà soát ...]'."""
    if toks.word[i : i + 2] not in _DUTIES or not ends_order(toks, i):
        return i
    k = i + 4 if toks.word[i + 2 : i + 4] == ["cụ", "thể"] else i + 2
    if k + 3 >= j:
        return i
    if toks.word[k] == "cho":
        return k + 1
    body = toks.entity[k]
    return k if body is not None and body.label in ("AGENCY", "ORG") else i


_SAYS = frozenset(
    phrases(
        "khẳng định,cho rằng,cho biết,cho hay,nêu rõ,chỉ rõ,lưu ý,mong muốn,căn dặn,nhắc nhở,gợi mở,gợi ý,bày tỏ rằng,chia sẻ rằng,mong,khuyên,dặn,"
        "nói,nói rằng,nhắn nhủ,nhắn gửi,khuyến nghị,ra lệnh,lệnh,quyết định"
    )
)
_ADDRESSED = frozenset(("xin", "mời"))
_HONORIFICS = (("đồng", "chí"), ("đ/c",), ("ông",), ("bà",))


def _behind_speaker(toks: Tokens, i: int, j: int) -> int:
    """Behind 'Thủ tướng nêu rõ', 'ông Bình gợi ý' and 'ông gợi ý' at the head of the span, where one speaks that nobody orders to."""
    mention = toks.entity[i]
    called = next((words for words in _HONORIFICS if tuple(toks.word[i : i + len(words)]) == words), ())
    if not called and (mention is None or mention.label not in ("TITLE", "PERSON")):
        return i
    if ends_order(toks, i) or (i > 0 and toks.sentence[i - 1] == toks.sentence[i] and toks.word[i - 1] in _ADDRESSED):
        return i
    k = i + len(called)
    while k < j - 4 and (toks.entity[k] is not None or toks.word[k] in _ADVERBS):
        k += 1
    says = next((size for size in (3, 2, 1) if tuple(toks.word[k : k + size]) in _SAYS), 0)
    if not says:
        return i
    k += says
    while k < j - 2 and toks.word[k] in (",", ":", "rằng", "là", '"', "“"):
        k += 1
    return k if k < j else i


_ADVERBS = frozenset("cũng đã ( ) ,".split())
ANNOUNCED = frozenset("như sau gồm là vụ dung việc thể đó".split())


def _behind_announcement(toks: Tokens, i: int, j: int) -> int:
    """Behind 'các đơn vị tập trung vào các nội dung như:': the list is the task, not its announcement, unless it names what the task is done with."""
    k = _colon(toks, i, j)
    if k > i and lists_instances(toks, i, k, j):
        return i
    return k + 1 if k > i and (toks.word[k - 1] in ANNOUNCED or toks.word[k - 2 : k] == ["trọng", "tâm"]) else i


def _behind_addressed(toks: Tokens, i: int, j: int) -> int:
    """Behind whom the task turns to: 'đối với Sở A: [rà soát ...]'."""
    k = _colon(toks, i, j)
    return k + 1 if k > i and toks.word[i : i + 2] == ["đối", "với"] and are_parties(toks, i + 2, k) else i


def _colon(toks: Tokens, i: int, j: int) -> int:
    """The first colon near the head of the span; ``i`` if there is none."""
    return next((k for k in range(i + 1, min(i + 30, j - 2)) if toks.word[k] == ":"), i)


def _behind_lead(toks: Tokens, i: int, j: int) -> int:
    """Behind a joining word ('Đồng thời') and behind the circumstances that a comma or 'thì' sets off."""
    word = toks.word
    begin = i
    i = behind_joints(toks, i, j)
    if i > begin and tuple(word[i : i + 2]) in GIVES and i + 4 < j:  # '..., và yêu cầu [rà soát ...]'
        i += 2
    if word[i] in ("cũng", "là") and i + 3 < j:  # 'Cùng với đó, là [rà soát ...]'
        i += 1
    if word[i] == "riêng" and i + 3 < j and begins(toks, i + 1, j):  # 'Riêng [báo chí đưa tin để dân biết, theo dõi]'
        return i + 1
    whoever = _behind_whoever(toks, i, j)
    if whoever > i:
        return whoever
    framed = _behind_period(toks, i, j)
    if framed > i:
        return framed
    mention = toks.entity[i]
    leads = (word[i] in _LEADS and word[i : i + 2] != ["đồng", "chí"]) or word[i : i + 2] == ["trường", "hợp"]
    if (mention is None and leads) or (mention is not None and mention.label == "DATE"):
        begun = [k + 1 for k in range(i, min(i + 40, j - 2)) if word[k] in (",", "thì") and begins(toks, k + 1, j)]
        if len(begun) > 1 and word[i : i + 2] == ["đối", "với"] and _goes_on_with(toks, i + 2, begun[0]):
            named = word[begun[1]] in MODALS or predicate(toks, begun[1], j) > begun[1]
            return begun[1] if named else begun[0]
        return begun[0] if begun else i
    return i


_PERIOD = frozenset(
    "trong giai đoạn thời gian những năm quý tháng tuần này tới sau nay ngày sắp tiếp theo tại hiện một hai ba bốn sáu mười".split()
)


def _behind_period(toks: Tokens, i: int, j: int) -> int:
    """Behind a period that only frames the task and its modal: 'trong giai đoạn tới phải [siết chặt quản lý, nâng cao hiệu quả]'; ``i`` if somebody stands between."""
    k = i
    while k < j - 2 and (toks.word[k] in _PERIOD or toks.word[k].isdigit()):
        k += 1
    if i + 2 <= k < j - 2 and toks.word[k] in MODALS and toks.word[k + 1] != "thiết":
        return k + 1
    return _behind_frame(toks, i, j)


_FRAMES = frozenset((("trong", "quá"), ("trong", "giai"), ("trong", "vấn"), ("trong", "việc"), ("trong", "năm"), ("trong", "tháng"), ("từ", "nay"), ("trước", "hết")))  # fmt: skip
_FRAME_REACH = 12
_NOT_IN_FRAME = frozenset((*",;:.()", "các", "những", "mọi", "mỗi", "để", "mà", "nếu", "người", "ai", "không"))


def _behind_frame(toks: Tokens, i: int, j: int) -> int:
    """The same for 'trong quá trình rà soát cần [phân loại hồ sơ]', 'từ nay tới cuối năm phải [tăng tốc]'."""
    word = toks.word
    if tuple(word[i : i + 2]) not in _FRAMES:
        return i
    for k in range(i + 2, min(j - 2, i + _FRAME_REACH)):
        mention = toks.entity[k]
        if word[k] in MODALS and mention is None and word[k + 1] != "thiết":
            return k + 1
        if word[k] in _NOT_IN_FRAME or (mention is not None and mention.label != "DATE"):
            break
    return i


_WHOEVER_REACH = 30


def _behind_whoever(toks: Tokens, i: int, j: int) -> int:
    """Behind the case in which somebody else has to act: 'Nhà thầu nào chậm, [chủ đầu tư phải chấm dứt hợp đồng]', 'Cán bộ nào vòi tiền phải [xử lý nghiêm]'; ``i`` where whoever it is has to act."""
    word = toks.word
    if toks.entity[i] is not None or "nào" not in word[i + 1 : i + 4] or not _CLAUSE.isdisjoint(word[i : i + 4]):
        return i
    for k in range(i + 3, min(i + _WHOEVER_REACH, j - 2)):
        if toks.entity[k] is None and word[k] in _CLAUSE:
            acts = word[k] == "," and (toks.entity[k + 1] is not None or word[k + 1] in _ACTS or word[k + 1 : k + 3] in _CHIEFS)
            p = predicate(toks, k + 1, j) if acts else k + 1
            if p > k + 1 and "sẽ" not in word[p : p + 1] and begins(toks, k + 1, j):
                return k + 1
            if word[k] != ",":
                return i
        if word[k] in MODALS and _are_punished(word, i, k + 1):
            return k + 1
    return i


def _are_punished(word: Sequence[str], i: int, k: int) -> bool:
    """True if what token ``k`` begins is done to whoever stands at tokens ``i`` to ``k``: 'cán bộ nào vòi tiền phải [xử lý nghiêm]'."""
    return tuple(word[k : k + 2]) in _PUNISHED and "nào" in word[i:k]


_PUNISHED = frozenset(
    phrases("xử lý,xử lí,xử phạt,kỷ luật,truy cứu,truy tố,cưỡng chế,thu hồi,đình chỉ,khởi tố,tước giấy,bị xử,bị kỷ,bị thu")
)
_CLAUSE = frozenset((*",;:.", "thì"))
_CHIEFS = (["chủ", "tịch"], ["chủ", "đầu"])
_ACTS = frozenset("các người thủ lãnh giám bí trưởng".split())
"""What those who act begin with, not what a list goes on with: 'cấp ủy, [chính quyền]'."""


def _goes_on_with(toks: Tokens, i: int, k: int) -> bool:
    """True if those who a circumstance speaks of are listed on behind the comma before token ``k``: 'đối với cán bộ, [đảng viên vi phạm], huyện xử lý nghiêm'."""
    more = toks.entity[k] is None and toks.word[k] not in MANY and phrase_at(toks.word, k, len(toks.word)) == 0
    plain = all(mention is None for mention in toks.entity[i:k]) and predicate(toks, i, k - 1) in (i, k - 1)
    return more and plain and are_parties(toks, i, k - 1)


def begins(toks: Tokens, i: int, j: int) -> bool:
    """True if a subject with its predicate, or a task word, stands at token ``i``."""
    p = predicate(toks, i, j)
    if p > i:
        return bool(parties(toks, i, p)) and p - i < 25
    return toks.entity[i] is None and phrase_at(toks.word, i, j) > 0


def _with_subject(toks: Tokens, i: int, j: int, floor: int) -> int:
    """Where a task at token ``i`` begins with its subject: 'các đơn vị cần [rà soát]' begins at 'các'; ``i`` if there is none."""
    k = i
    while k > floor and toks.word[k - 1] in MODALS:
        k -= 1
    if k == i:
        return i
    begin = subject_begin(toks, k, floor)
    if _are_punished(toks.word, begin, i):
        return i
    return begin if _names_parties(toks, begin, k) and predicate(toks, begin, j) >= k - 1 else i
