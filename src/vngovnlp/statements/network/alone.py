"""A clause by itself: what it begins and ends with, the cue in it, and its words of tense, need, blame and praise."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from functools import reduce
from itertools import repeat
from operator import or_
from typing import NamedTuple

from vngovnlp.statements.clauses import Clause, Tokens
from vngovnlp.statements.nouns import is_noun
from vngovnlp.statements.wording.verbs import LIGHT, OPENER_SIZES, OPENERS

# Words that announce what follows, by what they announce. Keys are the last one or two syllables of a clause or stand inside it.
_CUES = {
    "order": "yêu cầu,giao cho,chỉ đạo,lưu ý,nhắc nhở,đốc thúc,phân công,quán triệt,chỉ thị,khuyến cáo,kêu gọi,mong muốn,nhiệm vụ,gợi ý,đòi hỏi,tập trung,hối thúc,vận động",
    "ask": "đề nghị,kiến nghị,đề xuất,xin phép,mong được,nguyện vọng",
    "vow": "cam kết,quyết tâm,phấn đấu,dự kiến,hứa sẽ,sẵn sàng,kế hoạch",
    "say": "cho biết,cho hay,cho rằng,khẳng định,nhấn mạnh,phát biểu,chia sẻ,bày tỏ,nhận định,nói rõ,nêu rõ,thông tin,kết luận,đánh giá,theo đó,báo cáo,thông báo",
    "praise": "biểu dương,ghi nhận,giá cao,kết quả,khen ngợi,chúc mừng,thành tích,nỗ lực,cảm ơn",
    "blame": "hạn chế,tồn tại,phê bình,phát hiện,phản ánh,bất cập,khó khăn,vướng mắc,sai phạm,vi phạm,khuyết điểm,yếu kém,tình trạng,thiếu sót,tuy nhiên,bức xúc",
}  # fmt: skip
_CUE_OF: dict[tuple[str, ...], str] = {
    tuple(phrase.split()): kind for kind, phrases in _CUES.items() for phrase in phrases.split(",")
}

# Words of tense, need and lack: each is a feature by itself, for the clause and for the rest of its sentence.
_SIGNS = frozenset(
    "đã đang sẽ cần phải chưa còn không được bị nên hãy từng vẫn nếu để tôi chúng ông bà theo đề qua tại nhiều một".split()
)
# Words that judge: what went wrong, what went well.
_BAD_WORDS = frozenset(
    "chậm thiếu yếu kém sai vi phạm bất cập lãng thất thoát trục lợi ô nhiễm hỏng gỉ tiêu cực tham nhũng hạn chế khó vướng mắc bức xúc lỏng lẻo "
    "buông tồn nợ lậu giả trái nghiêm trọng phức tạp thấp manh mún nhũng nhiễu đùn đẩy né trách sót ách tắc mất chết tử vong lún nứt rủi suy giảm trễ dở dang".split()
)
_GOOD_WORDS = frozenset(
    "đạt tăng vượt hoàn tốt hiệu quả tích cực thành công nỗ lực ổn định nâng xuất sắc khởi sắc chuyển biến nhanh kịp quyết liệt nghiêm túc đầy đủ "
    "phấn khởi tin tưởng đồng thuận giải quyết xong triệu tỷ % cao khen thưởng bằng danh hiệu chuẩn".split()
)
_KINDS = (
    _SIGNS, _BAD_WORDS, _GOOD_WORDS, frozenset(last for _, last in _CUE_OF), frozenset(("phát", "kết", "chỉ")), frozenset(("dự", "tham", "phần")),
    frozenset("% tỷ tỉ triệu 0 1 2 3 4 5 6 7 8 9 10 lượt".split()), frozenset(("báo",)), frozenset(("có",)),
)  # fmt: skip
_BITS = {word: 1 << n for n, word in enumerate(sorted(frozenset().union(*_KINDS)))}
"""A bit for each word that tells something: what a clause holds is one number, and a kind of words is a mask."""
SIGN, _BAD, _GOOD, _CUE_END, SPEECH, ATTENDING, NUMBERS, REPORT, HAS = (sum(_BITS[w] for w in kind) for kind in _KINDS)
SIGN_BITS = tuple((sign, _BITS[sign]) for sign in sorted(_SIGNS))
_NEW = tuple.__new__  # half the time of calling a NamedTuple
_MANY = frozenset(("các", "những", "toàn", "từng"))
_PRONOUNS = {"chúng": "we+", "ta": "we+", "mình": "we+", "tôi": "me+", "ông": "he+", "bà": "he+", "anh": "you+", "họ": "he+"}


class Alone(NamedTuple):
    """A clause by itself, without its neighbours."""

    tail: str
    kind: str
    """The label of the name it begins with, 'các' for a collective, 'w' for a word."""
    cue: str
    """The kind of the last cue in it, empty if there is none."""
    opening: str
    judged: str
    held: int
    """The bits of those of its words that tell something."""


def each_alone(toks: Tokens, found: Sequence[Clause]) -> list[Alone]:
    """What each clause is by itself."""
    words, entity = toks.word, toks.entity
    bits = list(map(_BITS.get, words, repeat(0)))
    ends = [k for k, bit in enumerate(bits) if bit & _CUE_END and k]
    cues = [-1, *(k for k in ends if (words[k - 1], words[k]) in _CUE_OF and not is_noun(words, k))]
    each: list[Alone] = []
    for clause in found:
        i, j = clause[0], clause[1]
        w0, last = words[i], words[j - 1]
        late = words[j - 2] if j - i > 1 else "_"
        held = reduce(or_, bits[i:j])
        mention = entity[i]
        if mention is not None:
            kind = mention.label
        elif w0 in _MANY:
            kind = "các"
        else:
            kind = w0 if w0.isdigit() else "w"
        cue = ""
        if held & _CUE_END:
            at = cues[bisect_left(cues, j) - 1]
            if at > i:
                cue = _CUE_OF[words[at - 1], words[at]]
        if not cue and (last == "giao" or late == "giao"):
            cue = "order"
        bad, good = (held & _BAD).bit_count(), (held & _GOOD).bit_count()
        judged = _JUDGED[bad if bad < 2 else 2][good if good < 2 else 2]
        each.append(_NEW(Alone, (f"{late} {last}", kind, cue, clause_opening(toks, clause), judged, held)))
    return each


_JUDGED = tuple(tuple(f"j={bad}{good}" for good in range(3)) for bad in range(3))
"""How many words blame and how many praise, each up to two."""


def clause_opening(toks: Tokens, clause: Clause) -> str:
    """What the clause begins with: a task word by category, a light word, or a name or body followed by one of these."""
    word, entity = toks.word, toks.entity
    i, j = clause.i, clause.j
    prefix = ""
    k = i
    mention = entity[k]
    if mention is None and word[k] in _PRONOUNS:
        prefix = _PRONOUNS[word[k]]
        k += 2 if word[k] == "chúng" else 1
    elif mention is not None:
        prefix = mention.label + "+"
        while k < j and entity[k] is mention:
            k += 1
    elif word[k] in _MANY:
        prefix = "các+"
        k += 1
        while k < j and k - i < 6 and entity[k] is None and _phrase(word, k, j) == "" and word[k] not in _SIGNS:
            k += 1
    if k >= j:
        return prefix + "$"
    return prefix + (_phrase(word, k, j) or (word[k] if word[k] in _SIGNS else "-"))


def _phrase(word: Sequence[str], k: int, j: int) -> str:
    """The category of the task word at token ``k``, '~' for a light word, empty for any other."""
    w = word[k]
    sizes = OPENER_SIZES.get(w)
    if sizes is None:
        return ""
    if (w,) in LIGHT:
        return "~" + w
    if k + 1 < j and (w, word[k + 1]) in LIGHT:
        return "~"
    for size in sizes:
        if k + size <= j:
            category = OPENERS.get(tuple(word[k : k + size]))
            if category is not None:
                return category
    return ""
